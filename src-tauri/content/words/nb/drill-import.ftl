# Many drills at once, from a table.

drills-import = Ta inn flere fra en fil
drill-import-title = Ta inn øvelser fra en fil
drill-import-lead = Har dere ført øvelser i et regneark? Lagre det som CSV, og ta inn alle på en gang. Du ser hva som står der før noe blir tatt inn.
drill-import-file = Filen
drill-import-file-about = Én rad for hver øvelse, og en overskrift over hver kolonne. Navnet på filen blir ikke tatt vare på.
drill-import-choose = Velg fil
drill-import-again = Velg en annen fil
drill-import-busy = Leser filen …
drill-import-none = Ingen fil er valgt.
drill-import-template = Lagre en mal
drill-import-template-about = En tom tabell med de riktige overskriftene, til å fylle ut i et regneark.
drill-import-template-kept = Malen er lagret som «{ $file }».

drill-import-columns = Hva står i kolonnene?
drill-import-columns-about = Se om det stemmer, og endre det som er feil.
drill-import-holds-of = Det er, i kolonnen «{ $name }»
drill-import-unnamed = Uten overskrift ({ $number })
drill-import-skip = Ikke ta med
drill-import-needed = Mangler: { $columns }. Velg hvilken kolonne det er.
drill-column-day = Dato
drill-column-form = Type øvelse
drill-column-theme = Tema
drill-column-number = Antall deltakere
drill-column-names = Navn på deltakere
drill-column-start = Start
drill-column-end = Slutt
drill-column-leader = Leder av øvelsen
drill-column-purpose = Hensikt
drill-column-goals = Mål
drill-column-situation = Situasjon ved start
drill-column-routines = Rutiner
drill-column-observations = Observasjoner
drill-column-went-well = Gikk bra
drill-column-problems = Problemer
drill-column-lessons = Læring
drill-column-improvement = Forbedring
drill-column-cause = Årsak
drill-column-measure = Tiltak
drill-column-owner = Ansvarlig
drill-column-deadline = Frist
drill-column-no-findings = Ingen forbedringer, fordi

drill-import-rows = Radene
drill-import-count = { $count ->
    [one] 1 rad
   *[other] { $count } rader
  }
drill-import-wrong-count = { $count ->
    [0] Ingen har feil.
    [one] 1 har feil.
   *[other] { $count } har feil.
  }
drill-import-only-wrong = Vis bare rader med feil
drill-import-row = Rad { $number }
drill-import-right = Kan tas inn
drill-import-wrong = Har feil
drill-import-there = Finnes fra før
drill-import-there-about = Det er allerede en øvelse med samme dag og tema.
drill-import-name = Et ord kan være navnet på et barn
drill-import-fault = { $column }: { $fault }
drill-import-fault-cell = { $column }: «{ $cell }». { $fault }
drill-import-fault-day = Skriv dagen slik: 21.9.2026.
drill-import-fault-day-missing = Dagen mangler.
drill-import-fault-form = Skriv diskusjonsøvelse, spilløvelse, funksjonsøvelse, fullskalaøvelse, rollespill eller mikroøvelse.
drill-import-fault-theme-missing = Temaet mangler.
drill-import-fault-number-missing = Skriv hvor mange som var med.
drill-import-fault-number = Skriv antallet med siffer.
drill-import-fault-time = Skriv klokkeslettet slik: 10.15.
drill-import-fault-early = Dette er før det det følger etter.
drill-import-fault-future = Dette er frem i tid.
drill-import-fault-goals = Det kan stå høyst fire mål. Del dem med semikolon.
drill-import-fault-long = Teksten er for lang.
drill-import-fault-line = Her kan det bare stå én linje.
drill-import-fault-sign = Her står et tegn som ikke kan skrives på papir.
drill-import-fault-routines = Skriv navnet på rutinen slik det står i programmet.
drill-import-fault-missing = Dette mangler, fordi det står noe annet om forbedringen.
drill-import-fault-row = Raden har flere felt enn det er kolonner.

drill-import-leave-wrong = { $count ->
    [one] Ta ikke med raden som har feil
   *[other] Ta ikke med de { $count } radene som har feil
  }
drill-import-leave-there = { $count ->
    [one] Ta ikke med raden som finnes fra før
   *[other] Ta ikke med de { $count } radene som finnes fra før
  }
drill-import-do = { $count ->
    [one] Ta inn 1 øvelse
   *[other] Ta inn { $count } øvelser
  }
drill-import-do-about = Loggene blir låst, og merket som importert. Alle blir tatt inn, eller ingen.
drill-import-mend = Ingenting er tatt inn. Rett filen og velg den på nytt, eller si at radene med feil ikke skal med.
drill-import-columns-first = Ingenting er tatt inn. Velg først kolonnene som mangler.
drill-import-nothing = Det er ingen rader å ta inn.
drill-import-child-about = Loggene leses av alle ansatte og kan komme i planen. De skal aldri nevne et barn. Se på radene som er merket.
drill-import-child-sure = Det er ikke barnet. Ta inn
drill-import-taken = { $count ->
    [one] 1 øvelse er tatt inn.
   *[other] { $count } øvelser er tatt inn.
  }
