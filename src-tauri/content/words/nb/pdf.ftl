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
pdf-characters = Tegn som står slik: ⟦U+0000⟧, fantes ikke i skriften som filen er laget med. Koden sier hvilket tegn det er.
pdf-yes = Ja
pdf-no = Nei

pdf-role-leader =
    { $unit ->
        [kindergarten] Styrer
        [school] Rektor
        [sfo] SFO-leder
       *[other] Leder
    }
pdf-role-deputy = Nestleder

pdf-report-made = Klar { $moment } · Skrevet av { $by }
pdf-report-about = Feltene er de samme som i det nasjonale skjemaet.
pdf-report-to = Til barnevernet der barnet bor
pdf-report-informed = Orientert om meldingen
pdf-report-file = Bekymringsmelding
pdf-child-born-not = Ufødt barn

pdf-concern-title = Bekymring
pdf-concern-child = Barn
pdf-concern-private = Fortrolig
pdf-concern-private-about = Her står det opplysninger om et barn. Vis arket bare til dem som må vite. Slett filen når du ikke trenger den mer.
pdf-concern-begun = Begynt
pdf-concern-made = Laget
pdf-concern-made-by = { $moment } av { $by }
pdf-concern-entries = Oppføringer
pdf-concern-entries-count = { $count }. Alle er med, også leseloggen. Rettelser står under det de retter.
pdf-concern-last = Siste oppføring
pdf-concern-written = Skrevet av { $by }
pdf-concern-corrected = Rettet { $moment } av { $by } · Grunn: «{ $reason }»
pdf-concern-corrected-unsound = Rettet { $moment } · Grunn: «{ $reason }»
pdf-concern-report = Bekymringsmelding, klar { $moment }
pdf-concern-report-below = Meldingen er klar. Hele meldingen står under.
pdf-concern-reads = Leselogg
pdf-concern-read-when = Når
pdf-concern-read-who = Hvem
pdf-concern-nobody = Ingen andre enn den som begynte, kan lese.
pdf-concern-file = Bekymring
pdf-map-legend = Til venstre er barnet sett forfra, til høyre bakfra. Fylt ring: der merket ble satt. Stiplet ring: et sted i området. Lang, stiplet strek: mindre vanlig sted for uhell. Prikket strek: vanlig sted for uhell hos barn i aktivitet.

pdf-missing = MANGLER
pdf-absent = Finnes ikke
pdf-drill-inject = Innspill: { $title }
pdf-drill-ref-never = Aldri: { $what }

pdf-plan-title = Beredskapsplan
pdf-plan-file = Beredskapsplan versjon { $version }
pdf-plan-file-draft = Beredskapsplan utkast
pdf-plan-draft = UTKAST
pdf-plan-foot = { $title } · versjon { $version } · { $day }
pdf-plan-contents = Innhold
pdf-plan-unit = Enhet
pdf-plan-kind = Type
pdf-plan-organisation = Organisasjonsnummer
pdf-plan-address = Adresse
pdf-plan-municipality = Kommune
pdf-plan-responsible =
    { $unit ->
        [kindergarten] Ansvarlig for barnehagen (§ 7)
        [leisure] Ansvarlig
       *[other] Eier
    }
pdf-plan-period = Gjelder for
pdf-plan-version = Versjon
pdf-plan-decided = Vedtatt
pdf-plan-decided-by = Vedtatt av
pdf-plan-not-decided = Ikke vedtatt. Dette er et utkast.
pdf-plan-not-decided-yet = Ikke vedtatt
pdf-plan-not-approved = Ikke godkjent
pdf-plan-revision = Skal gjennomgås innen
pdf-plan-basis = Planen bygger på { $cite }
pdf-plan-draft-about =
    { $count ->
        [0] Dette er et utkast. Ingenting mangler, men planen er ikke godkjent.
        [1] Dette er et utkast. Én ting mangler. Den står merket med MANGLER der den hører hjemme.
       *[other] Dette er et utkast. { $count } ting mangler. De står merket med MANGLER der de hører hjemme.
    }
pdf-plan-own = Hos oss
pdf-plan-excuse = { $what }: finnes ikke, fordi: { $why } (skrevet { $day })
pdf-plan-lead = { $leader }, eller { $other } når det gjelder ledelsen,
pdf-plan-lead-role = Den som leder saken
pdf-plan-staff = Den som så eller hørte
pdf-plan-distribution = Hvem som har fått planen
pdf-plan-never = Gjør aldri dette
pdf-plan-never-one = Ikke { $what }
pdf-plan-write = Skriv ned
pdf-plan-held = Når foreldrene må vente: { $text }
pdf-added-from-pack = Fra { $name }, nummer { $number }, { $day }
pdf-plan-added-told = Når foreldrene ikke må vente.
pdf-plan-not-held = Ellers: { $text }
pdf-plan-role-contact = Kontakt for barnevernet
pdf-plan-leader-suspected = Når det gjelder lederen
pdf-plan-fallback = { $number } til nummeret er skrevet inn
pdf-plan-through = Gjennom { $number }
pdf-plan-always = Hele døgnet
pdf-plan-unchecked = ikke kontrollert
pdf-plan-checked = Kontrollert: { $when }.
pdf-plan-drills = Øvelser som er holdt
pdf-plan-drills-count =
    { $count ->
        [0] Ingen øvelse er loggført de siste tolv månedene.
        [1] Én øvelse er loggført de siste tolv månedene. Øvd i programmet: { $run }. Logget etterpå: { $logged }. Importert: { $imported }.
       *[other] { $count } øvelser er loggført de siste tolv månedene. Øvd i programmet: { $run }. Logget etterpå: { $logged }. Importert: { $imported }.
    }
pdf-plan-drill = { $title }, { $day }
pdf-plan-drill-purpose = Hensikt
pdf-plan-drill-goals = Mål
pdf-plan-drill-goal = { $goal } – { $seen }
pdf-plan-drill-situation = Situasjonen ved start
pdf-plan-drill-routines = Rutiner som ble prøvd
pdf-plan-drill-present = Antall som deltok
pdf-plan-drill-well = Dette gikk bra
pdf-plan-drill-observations = Dette så vi
pdf-plan-drill-problems = Problemer vi møtte
pdf-plan-drill-lessons = Dette lærte vi
pdf-plan-drill-times = Tid
pdf-plan-drill-none = Ingen forbedringer, fordi
pdf-plan-drill-debrief = Samtale etterpå
pdf-plan-drill-sent = Sendt til eieren
pdf-plan-drill-not-sent = Ikke sendt
pdf-plan-drill-added = Lagt til { $day }
pdf-plan-drill-corrected = Rettet { $day }
pdf-plan-drill-before = Før rettelsen, { $what }: { $before }
pdf-plan-from-case = Ikke fra en øvelse
pdf-plan-minutes = { $what }: { $minutes } min
pdf-plan-verified = Sett på plass { $day }
pdf-plan-improvements-none = Ingen forbedringer er loggført.
pdf-plan-when-leader = Når det ikke gjelder noen i ledelsen, eieren eller noen nær dem:
pdf-plan-when-owner = Når det gjelder noen i ledelsen:
pdf-plan-when-outside = Når det gjelder eieren, eller noen nær lederen eller eieren:
pdf-plan-when-near = Når det gjelder noen i ledelsen, eieren eller noen nær dem:
pdf-plan-when-ask-first = Når ingen vet hvem det gjelder:
pdf-plan-sources = Kontrollert mot kildene { $when }.
pdf-plan-sources-some = Kontrollert mot kildene { $when }. Det som bygger på vanlig faglig praksis, er ikke kontrollert.
pdf-plan-sources-none = Ikke kontrollert. Dette bygger på vanlig faglig praksis.
pdf-plan-sources-steps = Stegene er kontrollert mot kildene { $when }. Disse er ikke kontrollert: { $steps }.
pdf-plan-leads = Den som leder saken, er { $leader }. Gjelder det noen i ledelsen, er det { $other }.
pdf-plan-not-tried =
    { $count ->
        [one] Ett av { $all } punkter ble ikke prøvd.
       *[other] { $count } av { $all } punkter ble ikke prøvd.
    }
pdf-plan-late = Over fristen
pdf-plan-verified-in = Sett på plass { $day }, i øvelsen «{ $title }»
pdf-plan-col-version = Versjon
pdf-plan-col-day = Dato
pdf-plan-col-leader = Godkjent av
pdf-plan-col-decided = Vedtatt av den ansvarlige
pdf-plan-col-changes = Nytt i denne utgaven
pdf-plan-col-rule = Plikten
pdf-plan-col-cite = Hjemmel
pdf-plan-col-checked = Kontrollert
pdf-plan-col-role = Rolle
pdf-plan-col-who = Hvem
pdf-plan-col-substitute = Stedfortreder
pdf-plan-col-contact = Hvem
pdf-plan-col-number = Nummer
pdf-plan-col-open = Åpent
pdf-plan-col-step = Steg
pdf-plan-col-by = Hvem
pdf-plan-col-when = Når
pdf-plan-col-drill = Øvelse
pdf-plan-col-form = Form
pdf-plan-col-present = Deltok
pdf-plan-col-kept = Hvordan
pdf-plan-col-criterion = Det vi så etter
pdf-plan-col-rating = Gikk det?
pdf-plan-col-improvement = Forbedring
pdf-plan-col-from = Fra
pdf-plan-col-owner = Ansvar
pdf-plan-col-deadline = Frist
pdf-plan-col-state = Status
pdf-plan-sign = { $who }: dato og underskrift

pdf-handout-cards-wall = Tiltakskort A4
pdf-handout-cards-hand = Tiltakskort A6
pdf-handout-poster = Plakat hvem vi ringer
pdf-handout-wallet = Lommekort
pdf-handout-call = Ring
pdf-handout-lead = Er et barn i fare nå, ring 112. Du trenger ikke spørre noen først.
pdf-handout-foot = Skrevet ut { $day }. Kontroller numrene hvert år.
pdf-drill-import-role = deltakere
pdf-drill-import-template-file = Øvelser

pdf-year-file = Årsplan for øvelser { $year }
pdf-year-drill = Øvelse: { $title }
pdf-year-drill-month = Øvelse i { $month }: { $title }
pdf-plan-year = Årsplanen for øvelser { $year }
pdf-plan-year-about = Tallene bak hver øvelse er råd fra programmet. Der enheten øver mindre, står grunnen.
pdf-plan-year-reason = { $task }: { $often }. Rådet er: { $default }. Grunn ({ $day }): { $reason }
pdf-plan-year-planned = { $month }: { $title }. Ansvar: { $who }. { $status }.
pdf-plan-year-lowered = Det enheten øver mindre på enn rådet
pdf-plan-year-wheel = Årshjulet
pdf-plan-year-wheel-legend = Tallene er månedene. Fylt ring: noe er holdt eller planlagt. Åpen ring: ingenting. Skyggen er måneden da planen ble laget.
pdf-plan-year-wheel-alt = Årshjulet for { $year }. { $months }
pdf-plan-year-wheel-month = { $month }: { $items }.
pdf-plan-year-none = ingenting
pdf-plan-col-task = Det som øves
pdf-plan-col-often = Hvor ofte
pdf-plan-col-done = Holdt
pdf-plan-col-month = Måned
pdf-plan-col-items = Det som skjer
pdf-plan-took-part = { $took } av { $of } på listen over dem som jobber her, har vært med på en øvelse de siste tolv månedene.
pdf-year-revision = Planen skal gjennomgås
pdf-year-contacts = Numrene på kontaktlisten skal kontrolleres
pdf-year-short-suspicion = Uro
pdf-year-short-acute = Akutt
pdf-year-short-staff-suspected = Ansatt
pdf-year-short-micro = Mikro
pdf-year-short-newcomers = Nye
pdf-year-short-chain = Varsling
pdf-year-short-full-scale = Fullskala
pdf-year-short-drill = Øvelse
pdf-year-short-revision = Planen
pdf-year-short-contacts = Numrene
pdf-year-short-improvements = Frist
pdf-year-improvements = { $count ->
    [one] Frist for 1 forbedring
   *[other] Frist for { $count } forbedringer
  }

pdf-sheet-title = Øvelse: { $title }
pdf-sheet-file = Øvelse { $day }
pdf-sheet-lead = Dette er en øvelse. Alle i den er oppdiktet.
pdf-sheet-clock = Klokken
pdf-sheet-own = Eget scenario
pdf-sheet-scenario = Scenarioet
pdf-sheet-inject = Innspill { $number }: { $title } (minutt { $minute })
pdf-sheet-came = Kom { $time }.
pdf-sheet-not-read = Ikke lest i denne øvelsen.
pdf-sheet-look = Dette så vi etter
pdf-sheet-closing = Spørsmål til slutt
pdf-sheet-criteria = Ikke prøvd i denne øvelsen
pdf-sheet-course = Forløpet
pdf-sheet-observed = Notater fra dem som så på
pdf-sheet-log = Loggen
pdf-sheet-col-time = Tid
pdf-sheet-col-what = Hva
pdf-sheet-col-who = Hvem
