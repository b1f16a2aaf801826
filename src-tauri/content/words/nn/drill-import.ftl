# Many drills at once, from a table.

drills-import = Ta inn fleire frå ei fil
drill-import-title = Ta inn øvingar frå ei fil
drill-import-lead = Har de ført øvingar i eit rekneark? Lagre det som CSV, og ta inn alle på ein gong. Du ser kva som står der før noko blir teke inn.
drill-import-file = Fila
drill-import-file-about = Éi rad for kvar øving, og ei overskrift over kvar kolonne. Namnet på fila blir ikkje teke vare på.
drill-import-choose = Vel fil
drill-import-again = Vel ei anna fil
drill-import-busy = Les fila …
drill-import-none = Inga fil er vald.
drill-import-template = Lagre ein mal
drill-import-template-about = Ein tom tabell med dei rette overskriftene, til å fylle ut i eit rekneark.
drill-import-template-kept = Malen er lagra som «{ $file }».

drill-import-columns = Kva står i kolonnane?
drill-import-columns-about = Sjå om det stemmer, og endre det som er feil.
drill-import-holds-of = Det er, i kolonnen «{ $name }»
drill-import-unnamed = Utan overskrift ({ $number })
drill-import-skip = Ikkje ta med
drill-import-needed = Manglar: { $columns }. Vel kva kolonne det er.
drill-column-day = Dato
drill-column-form = Type øving
drill-column-theme = Tema
drill-column-number = Tal på deltakarar
drill-column-names = Namn på deltakarar
drill-column-start = Start
drill-column-end = Slutt
drill-column-leader = Leiar av øvinga
drill-column-purpose = Føremål
drill-column-goals = Mål
drill-column-situation = Situasjon ved start
drill-column-routines = Rutinar
drill-column-observations = Observasjonar
drill-column-went-well = Gjekk bra
drill-column-problems = Problem
drill-column-lessons = Læring
drill-column-improvement = Forbetring
drill-column-cause = Årsak
drill-column-measure = Tiltak
drill-column-owner = Ansvarleg
drill-column-deadline = Frist
drill-column-no-findings = Ingen forbetringar, fordi

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
drill-import-only-wrong = Vis berre rader med feil
drill-import-row = Rad { $number }
drill-import-right = Kan takast inn
drill-import-wrong = Har feil
drill-import-there = Finst frå før
drill-import-there-about = Det er allereie ei øving med same dag og tema.
drill-import-name = Eit ord kan vere namnet på eit barn
drill-import-fault = { $column }: { $fault }
drill-import-fault-cell = { $column }: «{ $cell }». { $fault }
drill-import-fault-day = Skriv dagen slik: 21.9.2026.
drill-import-fault-day-missing = Dagen manglar.
drill-import-fault-form = Skriv diskusjonsøving, speløving, funksjonsøving, fullskalaøving, rollespel eller mikroøving.
drill-import-fault-theme-missing = Temaet manglar.
drill-import-fault-number-missing = Skriv kor mange som var med.
drill-import-fault-number = Skriv talet med siffer.
drill-import-fault-time = Skriv klokkeslettet slik: 10.15.
drill-import-fault-early = Dette er før det det følgjer etter.
drill-import-fault-future = Dette er fram i tid.
drill-import-fault-goals = Det kan stå høgst fire mål. Del dei med semikolon.
drill-import-fault-long = Teksten er for lang.
drill-import-fault-line = Her kan det berre stå éi linje.
drill-import-fault-sign = Her står eit teikn som ikkje kan skrivast på papir.
drill-import-fault-routines = Skriv namnet på rutinen slik det står i programmet.
drill-import-fault-missing = Dette manglar, fordi det står noko anna om forbetringa.
drill-import-fault-row = Rada har fleire felt enn det er kolonnar.

drill-import-leave-wrong = { $count ->
    [one] Ta ikkje med rada som har feil
   *[other] Ta ikkje med dei { $count } radene som har feil
  }
drill-import-leave-there = { $count ->
    [one] Ta ikkje med rada som finst frå før
   *[other] Ta ikkje med dei { $count } radene som finst frå før
  }
drill-import-do = { $count ->
    [one] Ta inn 1 øving
   *[other] Ta inn { $count } øvingar
  }
drill-import-do-about = Loggane blir låste, og merkte som importerte. Alle blir tekne inn, eller ingen.
drill-import-mend = Ingenting er teke inn. Rett fila og vel ho på nytt, eller sei at radene med feil ikkje skal med.
drill-import-columns-first = Ingenting er teke inn. Vel først kolonnane som manglar.
drill-import-nothing = Det er ingen rader å ta inn.
drill-import-child-about = Loggane blir lesne av alle tilsette og kan kome i planen. Dei skal aldri nemne eit barn. Sjå på radene som er merkte.
drill-import-child-sure = Det er ikkje barnet. Ta inn
drill-import-taken = { $count ->
    [one] 1 øving er teken inn.
   *[other] { $count } øvingar er tekne inn.
  }
