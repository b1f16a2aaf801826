# The log of a drill: the form, the finished log, and what is to be better.

drill-form-discussion = Diskusjonsøving
drill-form-game = Speløving
drill-form-role-play = Rollespel
drill-form-function = Funksjonsøving
drill-form-full-scale = Fullskalaøving
drill-form-micro = Mikroøving
drill-kept-run = Øvd i programmet
drill-kept-logged = Logga etterpå
drill-kept-imported = Importert
drill-rating-yes = Ja
drill-rating-partly = Delvis
drill-rating-no = Nei
drill-rating-not-tried = Ikkje prøvd

drill-log-title = Logg frå øving
drill-log-lead = Skriv om ei øving de har halde. Bruk aldri namn på barn.
drill-log-lead-run = Tider og steg er fylte inn frå øvinga. Fyll ut resten. Bruk aldri namn på barn.
drill-log-gone = Dette utkastet finst ikkje lenger. Det kan vere gjort ferdig eller kasta.
drill-log-remove = Ta bort
drill-log-remove-of = Ta bort: { $what }
drill-log-more = Fleire felt

drill-log-when = Når og korleis
drill-log-form = Kva slags øving var det?
drill-log-short = Ei mikroøving treng berre dag, tema, kven som var med, og éin ting å forbetre.
drill-log-day = Dag
drill-log-day-about = Til dømes 21.9 eller 21.9.2026.
drill-log-start = Start
drill-log-end = Slutt

drill-log-what = Kva de øvde på
drill-log-theme = Tema
drill-log-theme-about = Kort, slik det skal stå i planen.
drill-log-purpose = Føremål
drill-log-goals = Mål
drill-log-goal = Mål { $number }
drill-log-goal-add = Legg til eit mål
drill-log-routines = Rutinar de prøvde
drill-log-situation = Situasjonen då øvinga starta
drill-log-situation-about = Kvar var alle, og kva gjorde de?

drill-log-who = Kven som var med
drill-log-present = Dei som var med
drill-log-others = Andre som var med
drill-log-others-about = Skriv rolle og tal, ikkje namn.
drill-log-other = Gruppe { $number }
drill-log-other-add = Legg til ei gruppe
drill-log-other-role = Rolle
drill-log-other-number = Kor mange
drill-log-names = Namn på andre som var med
drill-log-names-about = Eitt namn på kvar linje. Den du skriv her, skal ikkje teljast i ei gruppe òg. I planen blir dei berre talde.
drill-log-leader = Leiar av øvinga
drill-log-observer = Observatør
drill-log-counterplay = Motspel
drill-log-absent = Kven var ikkje med?
drill-log-catchUp = Korleis tek dei det igjen?

drill-log-course = Forløpet
drill-log-course-about = Kva som kom opp, kva de bestemte, og kven som gjorde det.
drill-log-course-row = Linje { $number } i forløpet
drill-log-course-add = Legg til ei linje
drill-log-course-time = Klokka
drill-log-course-what = Kva skjedde, eller kva bestemte de?
drill-log-course-who = Kven
drill-log-observed = Notat frå dei som såg på
drill-log-observed-about = Det som blei skrive medan øvinga gjekk. Det kan rettast her, og etterpå som resten av loggen.
drill-log-observed-row = Notat { $number }
drill-log-observed-add = Legg til eit notat
drill-log-observed-what = Kva blei sett?
drill-log-observed-who = Namn eller rolle
drill-log-times = Tida det tok
drill-log-time-row = Tid { $number }
drill-log-time-add = Legg til ei tid
drill-log-time-what = Til kva
drill-log-time-minutes = Minutt

drill-log-ratings = Korleis gjekk det?
drill-log-ratings-about = Vurder rutinen, ikkje personane. Det du hoppar over, blir ståande som «Ikkje prøvd».
drill-log-observations = Kva såg de?
drill-log-wentWell = Kva gjekk bra?
drill-log-goal-notes = Kva såg de, mål for mål?
drill-log-goal-note = Mål { $number }: { $goal }
drill-log-goalNotes = Kva de såg, mål { $number }
drill-log-problems = Problem de møtte
drill-log-problems-open = Problem de møtte, og kva de lærte
drill-log-otherProblems = Andre problem
drill-log-lessons = Kva lærte de?
drill-problem-routine = Vi fann ikkje rutinen, eller brukte lang tid på å finne han
drill-problem-number = Vi fann ikkje rett nummer
drill-problem-decides = Det var uklart kven som bestemte
drill-problem-leader-away = Leiaren var borte, og ingen tok over
drill-problem-duty = Nokon kjende ikkje plikta til å melde sjølv
drill-problem-waited = Vi venta for lenge med å ringje
drill-problem-parents = Vi ville snakke med foreldra først
drill-problem-leading = Vi stilte leiande spørsmål
drill-problem-verbatim = Orda til barnet vart ikkje skrivne ordrett
drill-problem-timeline = Ingen skreiv ned kva som skjedde når
drill-problem-confidential = Fleire enn dei som trong det, fekk vite noko
drill-problem-child-alone = Barnet vart ståande utan ein vaksen
drill-problem-other-children = Det var for få vaksne hos dei andre barna
drill-problem-substitutes = Vikarar eller nye visste ikkje kva dei skulle gjere
drill-problem-message = Ein beskjed kom ikkje fram, eller vart misforstått
drill-problem-equipment = Telefon eller utstyr verka ikkje
drill-problem-room = Vi mangla eit rom der ingen høyrde oss
drill-problem-unfinished = Vi rakk ikkje å bli ferdige

drill-log-findings = Det som skal bli betre
drill-log-findings-about = Skriv minst éin ting, kven som har ansvaret, og når det skal vere på plass.
drill-log-finding = Forbetring { $number }
drill-log-finding-add = Legg til ei forbetring
drill-log-finding-what = Kva må bli betre?
drill-log-finding-cause = Kvifor er det slik?
drill-log-finding-measure = Kva gjer de med det?
drill-log-finding-owner = Ansvarleg
drill-log-finding-owner-about = Rolla, til dømes pedagogisk leiar.
drill-log-finding-deadline = På plass innan
drill-log-finding-chapter = Kapittel i planen som skal endrast
drill-log-finding-no-chapter = Ingen
drill-log-no-findings = Ingen forbetringar, fordi …
drill-log-no-findings-about = Berre når de ikkje fann noko.

drill-log-after = Etterpå
drill-log-debrief = Snakka de saman etterpå?
drill-log-support = Fekk alle tilbod om støtte?
drill-log-reported = Er eigaren orientert?
drill-log-reportedTo = Kven fekk vite det
drill-log-reportedDay = Kva dag
drill-log-nextDay = Neste øving
drill-log-nextForm = Kva slags øving neste gong?
drill-log-nextForm-none = Ikkje bestemt

drill-log-finish = Lagre og lås loggen
drill-log-finish-about = Etterpå kan han rettast. Då står begge delane.
drill-log-throw = Kaste det du har skrive i loggen? Det kan ikkje hentast tilbake.
drill-log-child-in = Det står under { $places }.
drill-log-child-about = Loggen blir lesen av alle tilsette og kan kome i planen. Han skal aldri nemne eit barn. Sjå på teksten.
drill-log-child-sure = Det er ikkje barnet. Lagre
drill-correct = Rett loggen
drill-correct-title = Rett loggen
drill-correct-lead = Det som stod før, blir ståande. Rettinga og grunnen står ved sida av, og begge kan lesast.
drill-correct-reason = Kvifor rettar du?
drill-correct-reason-about = Til dømes: «Talet på vikarar var feil.»
drill-correct-finish = Behald rettinga
drill-correct-finish-about = Begge delane står etterpå.
drill-correct-throw = Kaste rettinga? Loggen blir ståande som han er.
drill-correct-nothing = Ingenting er endra i loggen enno.
drill-correct-closed = Denne er på plass, og blir ståande som ho er.
drill-log-reason = Kvifor du rettar
drill-log-missing-reason = Skriv kvifor du rettar.
drill-view-corrected = Retta etterpå
drill-view-corrected-by = Retta av { $by } { $moment }.
drill-view-corrected-why = «{ $reason }»
drill-view-before = Før
drill-view-after = No
drill-view-empty = Stod ikkje der
drill-view-gone = Teke bort

drill-log-fault-row = { $row }: { $fault }
drill-log-number = Skriv talet med siffer.
drill-log-minutes = Skriv heile minutt med siffer.
drill-log-missing-form = Vel kva slags øving det var.
drill-log-missing-day = Skriv kva dag øvinga var.
drill-log-missing-start = Skriv når øvinga starta.
drill-log-missing-end = Skriv når øvinga slutta.
drill-log-missing-theme = Skriv kva de øvde på.
drill-log-missing-purpose = Skriv føremålet med øvinga.
drill-log-missing-goals = Skriv minst eitt mål.
drill-log-missing-leader = Skriv kven som leidde øvinga.
drill-log-missing-present = Skriv kven som var med.
drill-log-missing-others-role = Skriv rolla.
drill-log-missing-catchUp = Skriv korleis dei som var borte, tek det igjen.
drill-log-missing-routines = Vel minst éin rutine.
drill-log-missing-observed-what = Skriv kva som blei sett.
drill-log-missing-course-what = Skriv minst éin ting som skjedde eller vart bestemt.
drill-log-missing-observations = Skriv kva de såg.
drill-log-missing-ratings = Vurder minst eitt punkt.
drill-log-missing-times-what = Skriv kva tida gjeld.
drill-log-missing-findings = Skriv minst éi forbetring, eller kvifor det ikkje er nokon.
drill-log-missing-findings-what = Skriv kva som må bli betre.
drill-log-missing-findings-measure = Skriv kva de gjer med det.
drill-log-missing-findings-owner = Skriv kven som har ansvaret.
drill-log-missing-findings-deadline = Skriv når det skal vere på plass.
drill-log-missing-debrief = Svar på om de snakka saman etterpå.
drill-log-missing-support = Svar på om alle fekk tilbod om støtte.
drill-log-missing-reported = Svar på om eigaren er orientert.
drill-log-missing-reportedTo = Skriv kven som fekk vite det.
drill-log-missing-reportedDay = Skriv kva dag eigaren vart orientert.
drill-log-early-end = Slutten er før starten. Sjekk klokkesletta.
drill-log-early-findings-deadline = Fristen er før øvinga. Skriv ein seinare dag.
drill-log-early-reportedDay = Dagen er før øvinga. Skriv når eigaren vart orientert.
drill-log-early-nextDay = Dagen er før denne øvinga. Skriv ein seinare dag.

drill-sheet = Lag øvingsark (PDF)
drill-sheet-about = Scenarioet, det som skjedde, notata og loggen. Kvar side er merkt ØVING.
drill-sheet-made = Øvingsarket er lagra som «{ $file }».
drill-view-locked = Loggen er låst. Skriven av { $by } { $moment }.
drill-view-no-log = Øvinga er halden, men loggen er ikkje skriven.
drill-view-no-findings = Ingen forbetringar, fordi: { $why }
drill-view-clock = kl. { $times }
drill-view-minutes =
    { $minutes ->
        [one] 1 minutt
       *[other] { $minutes } minutt
    }
drill-view-added = Lagt til etterpå
drill-view-added-none = Ingenting er lagt til.
drill-view-add = Legg til noko
drill-view-add-about = Loggen blir ståande som han er. Det du skriv, kjem under han.
drill-view-add-do = Legg til
drill-view-add-missing = Skriv det du vil leggje til.
drill-view-add-kept = Lagt til.

drill-improvement-late = Over fristen: { $day }
drill-improvement-open = Frist: { $day }
drill-improvement-verified = På plass
drill-improvement-owner = Ansvarleg: { $owner }
drill-improvement-cause = Årsak: { $cause }
drill-improvement-chapter =
    { $number ->
        [0] Skal endrast i planen: framsida
       *[other] Skal endrast i planen: kapittel { $number }
    }
drill-improvement-from = Frå «{ $title }», { $day }
drill-improvement-seen = Sett på plass { $day } av { $by }.
drill-improvement-seen-in = Vist i øvinga «{ $title }».
drill-improvement-verify = Stadfest at det er på plass
drill-improvement-none = Alle forbetringar er på plass.
drill-improvement-closed =
    { $count ->
        [one] 1 er på plass
       *[other] { $count } er på plass
    }
drill-improvement-overdue = Over fristen ({ $count })
drill-improvement-waiting = Ventar ({ $count })
drill-improvement-own = Ikkje frå ei øving
drill-improvement-progress = Kor langt er de?
drill-improvement-moved = Lagra: { $progress }.
drill-progress-not-begun = Ikkje byrja
drill-progress-begun = I gang
drill-progress-done = Gjort, ventar på at nokon ser det på plass
drill-view-showed = Forbetringar som vart sett på plass i denne øvinga
drill-view-showed-of = Funnen i «{ $title }», { $day }

drill-improve = Skriv ei forbetring frå ei verkeleg sak
drill-improve-title = Forbetring frå ei verkeleg sak
drill-improve-lead = Skriv kva rutinen må bli betre på. Skriv det på nytt, med andre ord enn i saka. Ingenting blir henta frå saka, og ingen kan sjå kva sak det var.
drill-improve-about = Alle tilsette kan lese dette, og det kjem i planen.
drill-improve-known = Kan nokon kjenne att barnet?
drill-improve-known-about = Les det du har skrive, som om du var ein forelder, ein nabo eller ein kollega.
drill-improve-known-no = Nei, ingen kan kjenne att barnet
drill-improve-known-yes = Ja, eller kanskje
drill-improve-known-missing = Svar på om nokon kan kjenne att barnet.
drill-improve-early = Fristen er før i dag. Skriv ein seinare dag.
drill-improve-keep = Lagre forbetringa
drill-improve-kept = Forbetringa er lagra.
drill-verify-day = Kva dag såg du det?
drill-verify-how = Kva såg du?
drill-verify-seen = Viste ei seinare øving det?
drill-verify-otherwise = Nei, eg såg det på ein annan måte
drill-verify-do = Stadfest
drill-verify-day-missing = Skriv kva dag du såg det.
drill-verify-how-missing = Skriv kva du såg.
drill-verify-early-day = Dagen er før øvinga der det vart funne. Skriv ein seinare dag.
drill-verify-early-seen-day = Dagen er før øvinga du valde. Skriv ein seinare dag, eller vel ei anna øving.
drill-verify-early-seen = Vel ei øving som kom etter den der det vart funne.
