# Only on paper. What stands both on the screen and on paper lies with the screen's words.

pdf-page = Side { $page } av { $pages }
pdf-foot = { $title } · { $day }
pdf-example = EKSEMPEL
pdf-time = kl. { $time }
pdf-day = { $day }. { $month } { $year }
pdf-month-1 = januar
pdf-month-2 = februar
pdf-month-3 = mars
pdf-month-4 = april
pdf-month-5 = mai
pdf-month-6 = juni
pdf-month-7 = juli
pdf-month-8 = august
pdf-month-9 = september
pdf-month-10 = oktober
pdf-month-11 = november
pdf-month-12 = desember
pdf-characters = Teikn som står slik: ⟦U+0000⟧, fanst ikkje i skrifta som fila er laga med. Koden seier kva teikn det er.
pdf-yes = Ja
pdf-no = Nei

pdf-role-leader =
    { $unit ->
        [kindergarten] Styrar
        [school] Rektor
        [sfo] SFO-leiar
       *[other] Leiar
    }
pdf-role-deputy = Nestleiar

pdf-report-made = Klar { $moment } · Skriven av { $by }
pdf-report-about = Felta er dei same som i det nasjonale skjemaet.
pdf-report-to = Til barnevernet der barnet bur
pdf-report-informed = Orientert om meldinga
pdf-report-file = Bekymringsmelding
pdf-child-born-not = Ufødt barn

pdf-concern-title = Bekymring
pdf-concern-child = Barn
pdf-concern-private = Fortruleg
pdf-concern-private-about = Her står det opplysningar om eit barn. Vis arket berre til dei som må vite. Slett fila når du ikkje treng ho meir.
pdf-concern-begun = Byrja
pdf-concern-made = Laga
pdf-concern-made-by = { $moment } av { $by }
pdf-concern-entries = Oppføringar
pdf-concern-entries-count = { $count }. Alle er med, også leseloggen. Rettingar står under det dei rettar.
pdf-concern-last = Siste oppføring
pdf-concern-written = Skrive av { $by }
pdf-concern-corrected = Retta { $moment } av { $by } · Grunn: «{ $reason }»
pdf-concern-corrected-unsound = Retta { $moment } · Grunn: «{ $reason }»
pdf-concern-report = Bekymringsmelding, klar { $moment }
pdf-concern-report-below = Meldinga er klar. Heile meldinga står under.
pdf-concern-reads = Leselogg
pdf-concern-read-when = Når
pdf-concern-read-who = Kven
pdf-concern-nobody = Ingen andre enn den som byrja, kan lese.
pdf-concern-file = Bekymring
pdf-map-legend = Til venstre er barnet sett framanfrå, til høgre bakfrå. Fylt ring: der merket vart sett. Stipla ring: ein stad i området. Lang, stipla strek: mindre vanleg stad for uhell. Prikka strek: vanleg stad for uhell hos barn i aktivitet.

pdf-missing = MANGLAR
pdf-absent = Finst ikkje
pdf-drill-inject = Innspel: { $title }
pdf-drill-ref-never = Aldri: { $what }

pdf-plan-title = Beredskapsplan
pdf-plan-file = Beredskapsplan versjon { $version }
pdf-plan-file-draft = Beredskapsplan utkast
pdf-plan-draft = UTKAST
pdf-plan-foot = { $title } · versjon { $version } · { $day }
pdf-plan-contents = Innhald
pdf-plan-unit = Eining
pdf-plan-kind = Type
pdf-plan-organisation = Organisasjonsnummer
pdf-plan-address = Adresse
pdf-plan-municipality = Kommune
pdf-plan-responsible =
    { $unit ->
        [kindergarten] Ansvarleg for barnehagen (§ 7)
        [leisure] Ansvarleg
       *[other] Eigar
    }
pdf-plan-period = Gjeld for
pdf-plan-version = Versjon
pdf-plan-decided = Vedteken
pdf-plan-decided-by = Vedteken av
pdf-plan-not-decided = Ikkje vedteken. Dette er eit utkast.
pdf-plan-not-decided-yet = Ikkje vedteken
pdf-plan-not-approved = Ikkje godkjend
pdf-plan-revision = Skal gåast gjennom innan
pdf-plan-basis = Planen byggjer på { $cite }
pdf-plan-draft-about =
    { $count ->
        [0] Dette er eit utkast. Ingenting manglar, men planen er ikkje godkjend.
        [1] Dette er eit utkast. Éin ting manglar. Han står merkt med MANGLAR der han høyrer heime.
       *[other] Dette er eit utkast. { $count } ting manglar. Dei står merkte med MANGLAR der dei høyrer heime.
    }
pdf-plan-own = Hos oss
pdf-plan-excuse = { $what }: finst ikkje, fordi: { $why } (skrive { $day })
pdf-plan-lead = { $leader }, eller { $other } når det gjeld leiinga,
pdf-plan-lead-role = Den som leier saka
pdf-plan-staff = Den som såg eller høyrde
pdf-plan-distribution = Kven som har fått planen
pdf-plan-never = Gjer aldri dette
pdf-plan-never-one = Ikkje { $what }
pdf-plan-write = Skriv ned
pdf-plan-held = Når foreldra må vente: { $text }
pdf-added-from-pack = Frå { $name }, nummer { $number }, { $day }
pdf-plan-added-told = Når foreldra ikkje må vente.
pdf-plan-not-held = Elles: { $text }
pdf-plan-role-contact = Kontakt for barnevernet
pdf-plan-leader-suspected = Når det gjeld leiaren
pdf-plan-fallback = { $number } til nummeret er skrive inn
pdf-plan-through = Gjennom { $number }
pdf-plan-always = Heile døgnet
pdf-plan-unchecked = ikkje kontrollert
pdf-plan-checked = Kontrollert: { $when }.
pdf-plan-drills = Øvingar som er haldne
pdf-plan-drills-count =
    { $count ->
        [0] Inga øving er loggført dei siste tolv månadene.
        [1] Éi øving er loggført dei siste tolv månadene. Øvd i programmet: { $run }. Logga etterpå: { $logged }. Importerte: { $imported }.
       *[other] { $count } øvingar er loggførte dei siste tolv månadene. Øvde i programmet: { $run }. Logga etterpå: { $logged }. Importerte: { $imported }.
    }
pdf-plan-drill = { $title }, { $day }
pdf-plan-drill-purpose = Føremål
pdf-plan-drill-goals = Mål
pdf-plan-drill-goal = { $goal } – { $seen }
pdf-plan-drill-situation = Situasjonen ved start
pdf-plan-drill-routines = Rutinar som vart prøvde
pdf-plan-drill-present = Så mange var med
pdf-plan-drill-well = Dette gjekk bra
pdf-plan-drill-observations = Dette såg vi
pdf-plan-drill-problems = Problem vi møtte
pdf-plan-drill-lessons = Dette lærte vi
pdf-plan-drill-times = Tid
pdf-plan-drill-none = Ingen forbetringar, fordi
pdf-plan-drill-debrief = Samtale etterpå
pdf-plan-drill-sent = Send til eigaren
pdf-plan-drill-not-sent = Ikkje send
pdf-plan-drill-added = Lagt til { $day }
pdf-plan-drill-corrected = Retta { $day }
pdf-plan-drill-before = Før rettinga, { $what }: { $before }
pdf-plan-from-case = Ikkje frå ei øving
pdf-plan-minutes = { $what }: { $minutes } min
pdf-plan-verified = Sett på plass { $day }
pdf-plan-improvements-none = Ingen forbetringar er loggførte.
pdf-plan-when-leader = Når det ikkje gjeld nokon i leiinga, eigaren eller nokon nær dei:
pdf-plan-when-owner = Når det gjeld nokon i leiinga:
pdf-plan-when-outside = Når det gjeld eigaren, eller nokon nær leiaren eller eigaren:
pdf-plan-when-near = Når det gjeld nokon i leiinga, eigaren eller nokon nær dei:
pdf-plan-when-ask-first = Når ingen veit kven det gjeld:
pdf-plan-sources = Kontrollert mot kjeldene { $when }.
pdf-plan-sources-some = Kontrollert mot kjeldene { $when }. Det som byggjer på vanleg fagleg praksis, er ikkje kontrollert.
pdf-plan-sources-none = Ikkje kontrollert. Dette byggjer på vanleg fagleg praksis.
pdf-plan-sources-steps = Stega er kontrollerte mot kjeldene { $when }. Desse er ikkje kontrollerte: { $steps }.
pdf-plan-leads = Den som leier saka, er { $leader }. Gjeld det nokon i leiinga, er det { $other }.
pdf-plan-not-tried =
    { $count ->
        [one] Eitt av { $all } punkt vart ikkje prøvd.
       *[other] { $count } av { $all } punkt vart ikkje prøvde.
    }
pdf-plan-late = Over fristen
pdf-plan-verified-in = Sett på plass { $day }, i øvinga «{ $title }»
pdf-plan-col-version = Versjon
pdf-plan-col-day = Dato
pdf-plan-col-leader = Godkjend av
pdf-plan-col-decided = Vedteken av den ansvarlege
pdf-plan-col-changes = Nytt i denne utgåva
pdf-plan-col-rule = Plikta
pdf-plan-col-cite = Heimel
pdf-plan-col-checked = Kontrollert
pdf-plan-col-role = Rolle
pdf-plan-col-who = Kven
pdf-plan-col-substitute = Stadfortredar
pdf-plan-col-contact = Kven
pdf-plan-col-number = Nummer
pdf-plan-col-open = Ope
pdf-plan-col-step = Steg
pdf-plan-col-by = Kven
pdf-plan-col-when = Når
pdf-plan-col-drill = Øving
pdf-plan-col-form = Form
pdf-plan-col-present = Var med
pdf-plan-col-kept = Korleis
pdf-plan-col-criterion = Det vi såg etter
pdf-plan-col-rating = Gjekk det?
pdf-plan-col-improvement = Forbetring
pdf-plan-col-from = Frå
pdf-plan-col-owner = Ansvar
pdf-plan-col-deadline = Frist
pdf-plan-col-state = Status
pdf-plan-sign = { $who }: dato og underskrift

pdf-handout-cards-wall = Tiltakskort A4
pdf-handout-cards-hand = Tiltakskort A6
pdf-handout-poster = Plakat kven vi ringjer
pdf-handout-wallet = Lommekort
pdf-handout-call = Ring
pdf-handout-lead = Er eit barn i fare no, ring 112. Du treng ikkje spørje nokon først.
pdf-handout-foot = Skrive ut { $day }. Kontroller numra kvart år.
pdf-drill-import-role = deltakarar
pdf-drill-import-template-file = Øvingar

pdf-year-file = Årsplan for øvingar { $year }
pdf-year-drill = Øving: { $title }
pdf-year-drill-month = Øving i { $month }: { $title }
pdf-plan-year = Årsplanen for øvingar { $year }
pdf-plan-year-about = Tala bak kvar øving er råd frå programmet. Der eininga øver mindre, står grunnen.
pdf-plan-year-reason = { $task }: { $often }. Rådet er: { $default }. Grunn ({ $day }): { $reason }
pdf-plan-year-planned = { $month }: { $title }. Ansvar: { $who }. { $status }.
pdf-plan-year-lowered = Det eininga øver mindre på enn rådet
pdf-plan-year-wheel = Årshjulet
pdf-plan-year-wheel-legend = Tala er månadene. Fylt ring: noko er halde eller planlagt. Open ring: ingenting. Skuggen er månaden då planen vart laga.
pdf-plan-year-wheel-alt = Årshjulet for { $year }. { $months }
pdf-plan-year-wheel-month = { $month }: { $items }.
pdf-plan-year-none = ingenting
pdf-plan-col-task = Det som blir øvd
pdf-plan-col-often = Kor ofte
pdf-plan-col-done = Halde
pdf-plan-col-month = Månad
pdf-plan-col-items = Det som skjer
pdf-plan-took-part = { $took } av { $of } på lista over dei som jobbar her, har vore med på ei øving dei siste tolv månadene.
pdf-year-revision = Planen skal gjennomgåast
pdf-year-contacts = Numra på kontaktlista skal kontrollerast
pdf-year-short-suspicion = Uro
pdf-year-short-acute = Akutt
pdf-year-short-staff-suspected = Tilsett
pdf-year-short-micro = Mikro
pdf-year-short-newcomers = Nye
pdf-year-short-chain = Varsling
pdf-year-short-full-scale = Fullskala
pdf-year-short-drill = Øving
pdf-year-short-revision = Planen
pdf-year-short-contacts = Numra
pdf-year-short-improvements = Frist
pdf-year-improvements = { $count ->
    [one] Frist for 1 forbetring
   *[other] Frist for { $count } forbetringar
  }

pdf-sheet-title = Øving: { $title }
pdf-sheet-file = Øving { $day }
pdf-sheet-lead = Dette er ei øving. Alle i ho er oppdikta.
pdf-sheet-clock = Klokka
pdf-sheet-own = Eige scenario
pdf-sheet-scenario = Scenarioet
pdf-sheet-inject = Innspel { $number }: { $title } (minutt { $minute })
pdf-sheet-came = Kom { $time }.
pdf-sheet-not-read = Ikkje lese i denne øvinga.
pdf-sheet-look = Dette såg vi etter
pdf-sheet-closing = Spørsmål til slutt
pdf-sheet-criteria = Ikkje prøvd i denne øvinga
pdf-sheet-course = Forløpet
pdf-sheet-observed = Notat frå dei som såg på
pdf-sheet-log = Loggen
pdf-sheet-col-time = Tid
pdf-sheet-col-what = Kva
pdf-sheet-col-who = Kven
