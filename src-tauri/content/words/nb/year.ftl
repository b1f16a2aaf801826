# The year's programme, and what drills show.

year-title = Årsplan for øvelser
year-lead = Det dere skal øve på i året, og hvordan det står. Det som er gjort, hentes fra loggene.
year-open = Årsplan
year-name = Året { $year }
year-why = { $unit ->
    [leisure] Året er kalenderåret, for dere har ikke noe skoleår.
   *[other] Året går fra august til juli, slik barnehageåret og skoleåret gjør.
  }
year-before = Året før: { $year }
year-next = Neste år: { $year }
year-past = Dette året er over.
year-default = Ingen lov sier hvor ofte dere skal øve. Tallene er vårt råd. Dere kan sette dem høyere. Setter dere dem lavere, skriver dere hvorfor, og grunnen står i planen.
year-suggest = Fyll inn et forslag
year-suggest-about = Det som ikke er planlagt, får hver sin måned. Du kan flytte alt etterpå.
year-suggested = { $count ->
    [0] Alt er planlagt fra før.
    [one] 1 øvelse er satt inn.
   *[other] { $count } øvelser er satt inn.
  }
year-calendar = Lagre til kalender
year-calendar-about = En kalenderfil (.ics) med det som er planlagt. Ingen navn på personer er med.
year-calendar-kept = Lagret som { $file }.

year-tasks = Det dere skal øve på
year-often-year = { $count ->
    [0] Ikke i år
    [one] Én gang i året
   *[other] { $count } ganger i året
  }
year-often-years = { $count ->
    [one] Hvert år
   *[other] Hvert { $count }. år
  }
year-often-weeks = { $count ->
    [one] Innen én uke
   *[other] Innen { $count } uker
  }
year-own-lower = Lavere enn rådet, som er: { $often }
year-own-higher = Høyere enn rådet, som er: { $often }
year-own-why = Grunn: { $reason }
year-own-by = Bestemt { $day } av { $by }.
year-status-not-planned = Ikke planlagt
year-status-planned = Planlagt
year-status-done = Gjennomført
year-status-late = Over tid
year-status-waived = Ikke med i år
year-planned-waiting = Planlagt
year-planned-late = Over tid
year-held-of = { $done } av { $count } holdt
year-held = Holdt
year-held-counted = Regnet med av dere
year-held-counted-undo = Ikke regn med
year-due = Neste innen { $day }
year-new-none = Ingen nye på listen venter.
year-new-waits = { $count ->
    [one] 1 ny på listen har ikke vært med ennå.
   *[other] { $count } nye på listen har ikke vært med ennå.
  }
year-new-due = { $name }: innen { $day }
year-new-late = { $name }: over tid siden { $day }
year-plan-one = Planlegg
year-plan-more = Planlegg én til
year-plan-change = Endre
year-plan-drop = Ta bort
year-plan-drop-sure = Ta bort «{ $title }» i { $month }?
year-plan-drop-yes = Ja, ta bort
year-plan-dropped = Tatt bort.
year-plan-kept = Planlagt.
year-plan-title = Planlegg en øvelse
year-plan-month = Måned
year-plan-month-choose = Velg måned
year-plan-month-missing = Velg en måned.
year-plan-month-past = Måneden er over. Velg en som kommer.
year-plan-day = Dag i måneden
year-plan-day-about = Et tall, for eksempel 12. Tomt: en gang i måneden.
year-plan-day-wrong = Det er ingen slik dag i måneden.
year-plan-day-past = Dagen er over. Velg en som kommer.
year-plan-scenario = Hva øver dere på?
year-plan-scenario-none = Ikke bestemt ennå
year-plan-who = Hvem har ansvaret?
year-plan-who-about = En rolle, for eksempel styrer. Alle som jobber her, kan lese det.
year-plan-who-missing = Skriv hvem som har ansvaret.
year-plan-keep = Legg inn i årsplanen
year-plan-by = Ansvar: { $who }
year-plan-child-about = Alle som jobber her, kan lese det, og det kommer i planen.
year-plan-child-sure = Det er ikke barnet. Lagre likevel
year-count = Regn med en øvelse som er holdt
year-count-choose = Velg øvelse
year-count-do = Regn med
year-counted = Regnet med.
year-uncounted = Ikke regnet med lenger.
year-set = Endre hvor ofte
year-set-title = Hvor ofte hos dere?
year-set-year = Ganger i året
year-set-years = Antall år mellom hver gang
year-set-weeks = Uker etter at noen har begynt
year-set-about = Rådet er: { $often }.
year-set-number-missing = Skriv et tall.
year-set-number-year = Skriv et tall fra 0 til 52.
year-set-number-years = Skriv et tall fra 1 til 20.
year-set-number-weeks = Skriv et tall fra 1 til 52.
year-set-reason = Hvorfor mindre enn rådet?
year-set-reason-about = Grunnen står her og i planen.
year-set-reason-missing = Skriv hvorfor dere øver mindre enn rådet.
year-set-keep = Lagre
year-set-kept = Lagret.

year-wheel = Årshjulet
year-wheel-alt = Årshjulet for { $year }. Det samme står i tabellen under.
year-wheel-now = nå
year-wheel-more = +{ $count } til
year-wheel-table = Årshjulet som tabell
year-wheel-month = Måned
year-wheel-items = Det som skjer
year-wheel-empty = Ingenting
year-wheel-some = en gang i måneden
year-wheel-this = denne måneden
year-mark-held = Holdt
year-mark-planned = Planlagt
year-mark-late = Over tid
year-mark-revision = Frist

year-part = Hvem som har vært med
year-part-about = { $of ->
    [one] 1 på listen.
   *[other] { $of } på listen.
  } Vi ser på de siste tolv månedene.
year-part-all = Alle på listen har vært med på en øvelse.
year-part-without = { $count ->
    [one] 1 har ikke vært med på noen øvelse:
   *[other] { $count } har ikke vært med på noen øvelse:
  }
year-part-limit = Bare de som er krysset av på listen i en ferdig logg, blir regnet med. Den som er skrevet med navn for hånd eller talt i en gruppe, kan ikke skilles fra andre.
year-part-leader = Bare du som leder, ser navnene. De kommer ikke i planen.

year-remind-late = { $count ->
    [one] 1 planlagt øvelse er over tid
   *[other] { $count } planlagte øvelser er over tid
  }
year-remind-new = { $count ->
    [one] 1 ny på listen har ikke vært med på en mikroøvelse i tide
   *[other] { $count } nye på listen har ikke vært med på en mikroøvelse i tide
  }
year-remind-soon = Neste øvelse: { $title }, { $when }
year-remind-unplanned = { $count ->
    [one] 1 øvelse i årsplanen er ikke planlagt
   *[other] { $count } øvelser i årsplanen er ikke planlagt
  }
year-remind-see = Se årsplanen

measures-title = Hva øvelsene viser
measures-open = Hva øvelsene viser
measures-lead = Hvor fort det går, hva som oftest glipper, og hvor mange som er med. Tallene gjelder øvelsene, aldri en person.
measures-times = Tid til det viktigste
measures-times-about = Fra øvelsen starter til det er gjort første gang. Pauser er ikke med. Bare øvelser som er kjørt i programmet, har klokke.
measures-told = Lederen eller eieren fikk vite det
measures-called = Noen ringte
measures-written-down = Det ble skrevet ned
measures-few = { $count ->
    [0] Ingen øvelse har denne tiden ennå. Tegningen kommer når tre har den.
    [one] Bare 1 øvelse har denne tiden. Tegningen kommer når tre har den.
   *[other] Bare { $count } øvelser har denne tiden. Tegningen kommer når tre har den.
  }
measures-without = { $count ->
    [one] I 1 øvelse ble det ikke gjort.
   *[other] I { $count } øvelser ble det ikke gjort.
  }
measures-median = Midten: { $time }
measures-last = Sist: { $time }
measures-median-about = Halvparten av øvelsene gikk fortere enn midten, halvparten saktere.
measures-chart = { $what }: { $count } øvelser. Midten er { $median }, den siste { $last }. Det samme står i tabellen under.
measures-axis = minutter
measures-median-line = midten
measures-table = Tallene
measures-col-day = Dato
measures-col-drill = Øvelse
measures-col-time = Tid
measures-seconds = { $seconds } s
measures-minutes = { $minutes } min
measures-time = { $minutes } min { $seconds } s
measures-missed = Det som oftest glipper
measures-missed-about = { $count ->
    [one] Fra 1 øvelse med vurderinger de siste to årene.
   *[other] Fra { $count } øvelser med vurderinger de siste to årene.
  } Delvis og nei er regnet sammen.
measures-missed-few = Når tre øvelser er vurdert, står det her hva som oftest glipper.
measures-missed-none = Ingenting har glippet i øvelsene de siste to årene.
measures-missed-col = Det vi så etter
measures-missed-count = Glapp
measures-missed-of = { $missed } av { $tried }
measures-missed-parts = nei: { $no }, delvis: { $partly }
measures-missed-all = Vis alle ({ $count })
measures-part = Hvor mange som er med
measures-part-of = { $took } av { $of } på listen har vært med på en øvelse de siste tolv månedene.
measures-part-percent = { $percent } %
measures-part-limit = Bare de som er krysset av på listen i en ferdig logg, blir regnet med.
measures-kept = Øvelser de siste tolv månedene
measures-kept-run = { $count } kjørt i programmet
measures-kept-logged = { $count } loggført etterpå
measures-kept-imported = { $count } importert
