# The year's programme, and what drills show.

year-title = Årsplan for øvingar
year-lead = Det de skal øve på i året, og korleis det står. Det som er gjort, blir henta frå loggane.
year-open = Årsplan
year-name = Året { $year }
year-why = { $unit ->
    [leisure] Året er kalenderåret, for de har ikkje noko skuleår.
   *[other] Året går frå august til juli, slik barnehageåret og skuleåret gjer.
  }
year-before = Året før: { $year }
year-next = Neste år: { $year }
year-past = Dette året er over.
year-default = Inga lov seier kor ofte de skal øve. Tala er rådet vårt. De kan setje dei høgare. Set de dei lågare, skriv de kvifor, og grunnen står i planen.
year-suggest = Fyll inn eit forslag
year-suggest-about = Det som ikkje er planlagt, får kvar sin månad. Du kan flytte alt etterpå.
year-suggested = { $count ->
    [0] Alt er planlagt frå før.
    [one] 1 øving er sett inn.
   *[other] { $count } øvingar er sette inn.
  }
year-calendar = Lagre til kalender
year-calendar-about = Ei kalenderfil (.ics) med det som er planlagt. Ingen namn på personar er med.
year-calendar-kept = Lagra som { $file }.

year-tasks = Det de skal øve på
year-often-year = { $count ->
    [0] Ikkje i år
    [one] Éin gong i året
   *[other] { $count } gonger i året
  }
year-often-years = { $count ->
    [one] Kvart år
   *[other] Kvart { $count }. år
  }
year-often-weeks = { $count ->
    [one] Innan éi veke
   *[other] Innan { $count } veker
  }
year-own-lower = Lågare enn rådet, som er: { $often }
year-own-higher = Høgare enn rådet, som er: { $often }
year-own-why = Grunn: { $reason }
year-own-by = Bestemt { $day } av { $by }.
year-status-not-planned = Ikkje planlagt
year-status-planned = Planlagt
year-status-done = Gjennomført
year-status-late = Over tida
year-status-waived = Ikkje med i år
year-planned-waiting = Planlagt
year-planned-late = Over tida
year-held-of = { $done } av { $count } haldne
year-held = Halden
year-held-counted = Rekna med av dykk
year-held-counted-undo = Ikkje rekn med
year-due = Neste innan { $day }
year-new-none = Ingen nye på lista ventar.
year-new-waits = { $count ->
    [one] 1 ny på lista har ikkje vore med enno.
   *[other] { $count } nye på lista har ikkje vore med enno.
  }
year-new-due = { $name }: innan { $day }
year-new-late = { $name }: over tida sidan { $day }
year-plan-one = Planlegg
year-plan-more = Planlegg éi til
year-plan-change = Endre
year-plan-drop = Ta bort
year-plan-drop-sure = Ta bort «{ $title }» i { $month }?
year-plan-drop-yes = Ja, ta bort
year-plan-dropped = Teke bort.
year-plan-kept = Planlagt.
year-plan-title = Planlegg ei øving
year-plan-month = Månad
year-plan-month-choose = Vel månad
year-plan-month-missing = Vel ein månad.
year-plan-month-past = Månaden er over. Vel ein som kjem.
year-plan-day = Dag i månaden
year-plan-day-about = Eit tal, til dømes 12. Tomt: ein gong i månaden.
year-plan-day-wrong = Det er ingen slik dag i månaden.
year-plan-day-past = Dagen er over. Vel ein som kjem.
year-plan-scenario = Kva øver de på?
year-plan-scenario-none = Ikkje bestemt enno
year-plan-who = Kven har ansvaret?
year-plan-who-about = Ei rolle, til dømes styrar. Alle som jobbar her, kan lese det.
year-plan-who-missing = Skriv kven som har ansvaret.
year-plan-keep = Legg inn i årsplanen
year-plan-by = Ansvar: { $who }
year-plan-child-about = Alle som jobbar her, kan lese det, og det kjem i planen.
year-plan-child-sure = Det er ikkje barnet. Lagre likevel
year-count = Rekn med ei øving som er halden
year-count-choose = Vel øving
year-count-do = Rekn med
year-counted = Rekna med.
year-uncounted = Ikkje rekna med lenger.
year-set = Endre kor ofte
year-set-title = Kor ofte hos dykk?
year-set-year = Gonger i året
year-set-years = Talet på år mellom kvar gong
year-set-weeks = Veker etter at nokon har byrja
year-set-about = Rådet er: { $often }.
year-set-number-missing = Skriv eit tal.
year-set-number-year = Skriv eit tal frå 0 til 52.
year-set-number-years = Skriv eit tal frå 1 til 20.
year-set-number-weeks = Skriv eit tal frå 1 til 52.
year-set-reason = Kvifor mindre enn rådet?
year-set-reason-about = Grunnen står her og i planen.
year-set-reason-missing = Skriv kvifor de øver mindre enn rådet.
year-set-keep = Lagre
year-set-kept = Lagra.

year-wheel = Årshjulet
year-wheel-alt = Årshjulet for { $year }. Det same står i tabellen under.
year-wheel-now = no
year-wheel-more = +{ $count } til
year-wheel-table = Årshjulet som tabell
year-wheel-month = Månad
year-wheel-items = Det som skjer
year-wheel-empty = Ingenting
year-wheel-some = ein gong i månaden
year-wheel-this = denne månaden
year-mark-held = Halden
year-mark-planned = Planlagt
year-mark-late = Over tida
year-mark-revision = Frist

year-part = Kven som har vore med
year-part-about = { $of ->
    [one] 1 på lista.
   *[other] { $of } på lista.
  } Vi ser på dei siste tolv månadene.
year-part-all = Alle på lista har vore med på ei øving.
year-part-without = { $count ->
    [one] 1 har ikkje vore med på noka øving:
   *[other] { $count } har ikkje vore med på noka øving:
  }
year-part-limit = Berre dei som er kryssa av på lista i ein ferdig logg, blir rekna med. Den som er skriven med namn for hand eller talt i ei gruppe, kan ikkje skiljast frå andre.
year-part-leader = Berre du som leiar, ser namna. Dei kjem ikkje i planen.

year-remind-late = { $count ->
    [one] 1 planlagd øving er over tida
   *[other] { $count } planlagde øvingar er over tida
  }
year-remind-new = { $count ->
    [one] 1 ny på lista har ikkje vore med på ei mikroøving i tide
   *[other] { $count } nye på lista har ikkje vore med på ei mikroøving i tide
  }
year-remind-soon = Neste øving: { $title }, { $when }
year-remind-unplanned = { $count ->
    [one] 1 øving i årsplanen er ikkje planlagd
   *[other] { $count } øvingar i årsplanen er ikkje planlagde
  }
year-remind-see = Sjå årsplanen

measures-title = Kva øvingane viser
measures-open = Kva øvingane viser
measures-lead = Kor fort det går, kva som oftast glepp, og kor mange som er med. Tala gjeld øvingane, aldri ein person.
measures-times = Tid til det viktigaste
measures-times-about = Frå øvinga startar til det er gjort første gong. Pausar er ikkje med. Berre øvingar som er køyrde i programmet, har klokke.
measures-told = Leiaren eller eigaren fekk vite det
measures-called = Nokon ringte
measures-written-down = Det vart skrive ned
measures-few = { $count ->
    [0] Inga øving har denne tida enno. Teikninga kjem når tre har ho.
    [one] Berre 1 øving har denne tida. Teikninga kjem når tre har ho.
   *[other] Berre { $count } øvingar har denne tida. Teikninga kjem når tre har ho.
  }
measures-without = { $count ->
    [one] I 1 øving vart det ikkje gjort.
   *[other] I { $count } øvingar vart det ikkje gjort.
  }
measures-median = Midten: { $time }
measures-last = Sist: { $time }
measures-median-about = Halvparten av øvingane gjekk fortare enn midten, halvparten saktare.
measures-chart = { $what }: { $count } øvingar. Midten er { $median }, den siste { $last }. Det same står i tabellen under.
measures-axis = minutt
measures-median-line = midten
measures-table = Tala
measures-col-day = Dato
measures-col-drill = Øving
measures-col-time = Tid
measures-seconds = { $seconds } s
measures-minutes = { $minutes } min
measures-time = { $minutes } min { $seconds } s
measures-missed = Det som oftast glepp
measures-missed-about = { $count ->
    [one] Frå 1 øving med vurderingar dei siste to åra.
   *[other] Frå { $count } øvingar med vurderingar dei siste to åra.
  } Delvis og nei er rekna saman.
measures-missed-few = Når tre øvingar er vurderte, står det her kva som oftast glepp.
measures-missed-none = Ingenting har gleppt i øvingane dei siste to åra.
measures-missed-col = Det vi såg etter
measures-missed-count = Glapp
measures-missed-of = { $missed } av { $tried }
measures-missed-parts = nei: { $no }, delvis: { $partly }
measures-missed-all = Vis alle ({ $count })
measures-part = Kor mange som er med
measures-part-of = { $took } av { $of } på lista har vore med på ei øving dei siste tolv månadene.
measures-part-percent = { $percent } %
measures-part-limit = Berre dei som er kryssa av på lista i ein ferdig logg, blir rekna med.
measures-kept = Øvingar dei siste tolv månadene
measures-kept-run = { $count } køyrde i programmet
measures-kept-logged = { $count } loggførte etterpå
measures-kept-imported = { $count } importerte
