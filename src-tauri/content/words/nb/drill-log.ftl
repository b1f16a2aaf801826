# The log of a drill: the form, the finished log, and what is to be better.

drill-form-discussion = Diskusjonsøvelse
drill-form-game = Spilløvelse
drill-form-role-play = Rollespill
drill-form-function = Funksjonsøvelse
drill-form-full-scale = Fullskalaøvelse
drill-form-micro = Mikroøvelse
drill-kept-run = Øvd i programmet
drill-kept-logged = Logget etterpå
drill-kept-imported = Importert
drill-rating-yes = Ja
drill-rating-partly = Delvis
drill-rating-no = Nei
drill-rating-not-tried = Ikke prøvd

drill-log-title = Logg fra øvelse
drill-log-lead = Skriv om en øvelse dere har holdt. Bruk aldri navn på barn.
drill-log-lead-run = Tider og steg er fylt inn fra øvelsen. Fyll ut resten. Bruk aldri navn på barn.
drill-log-gone = Dette utkastet finnes ikke lenger. Det kan være gjort ferdig eller kastet.
drill-log-remove = Ta bort
drill-log-remove-of = Ta bort: { $what }
drill-log-more = Flere felt

drill-log-when = Når og hvordan
drill-log-form = Hva slags øvelse var det?
drill-log-short = En mikroøvelse trenger bare dag, tema, hvem som var med og én ting å forbedre.
drill-log-day = Dag
drill-log-day-about = For eksempel 21.9 eller 21.9.2026.
drill-log-start = Start
drill-log-end = Slutt

drill-log-what = Hva dere øvde på
drill-log-theme = Tema
drill-log-theme-about = Kort, slik det skal stå i planen.
drill-log-purpose = Hensikt
drill-log-goals = Mål
drill-log-goal = Mål { $number }
drill-log-goal-add = Legg til et mål
drill-log-routines = Rutiner dere prøvde
drill-log-situation = Situasjonen da øvelsen startet
drill-log-situation-about = Hvor var alle, og hva gjorde dere?

drill-log-who = Hvem som var med
drill-log-present = De som var med
drill-log-others = Andre som var med
drill-log-others-about = Skriv rolle og antall, ikke navn.
drill-log-other = Gruppe { $number }
drill-log-other-add = Legg til en gruppe
drill-log-other-role = Rolle
drill-log-other-number = Antall
drill-log-names = Navn på andre som var med
drill-log-names-about = Ett navn på hver linje. Den du skriver her, skal ikke telles i en gruppe også. I planen blir de bare talt.
drill-log-leader = Leder av øvelsen
drill-log-observer = Observatør
drill-log-counterplay = Motspill
drill-log-absent = Hvem var ikke med?
drill-log-catchUp = Hvordan tar de det igjen?

drill-log-course = Forløpet
drill-log-course-about = Hva som kom opp, hva dere bestemte, og hvem som gjorde det.
drill-log-course-row = Linje { $number } i forløpet
drill-log-course-add = Legg til en linje
drill-log-course-time = Klokken
drill-log-course-what = Hva skjedde, eller hva bestemte dere?
drill-log-course-who = Hvem
drill-log-observed = Notater fra dem som så på
drill-log-observed-about = Det som ble skrevet mens øvelsen gikk. Det kan rettes her, og etterpå som resten av loggen.
drill-log-observed-row = Notat { $number }
drill-log-observed-add = Legg til et notat
drill-log-observed-what = Hva ble sett?
drill-log-observed-who = Navn eller rolle
drill-log-times = Tiden det tok
drill-log-time-row = Tid { $number }
drill-log-time-add = Legg til en tid
drill-log-time-what = Til hva
drill-log-time-minutes = Minutter

drill-log-ratings = Hvordan gikk det?
drill-log-ratings-about = Vurder rutinen, ikke personene. Det du hopper over, blir stående som «Ikke prøvd».
drill-log-observations = Hva så dere?
drill-log-wentWell = Hva gikk bra?
drill-log-goal-notes = Hva så dere, mål for mål?
drill-log-goal-note = Mål { $number }: { $goal }
drill-log-goalNotes = Hva dere så, mål { $number }
drill-log-problems = Problemer dere møtte
drill-log-problems-open = Problemer dere møtte, og hva dere lærte
drill-log-otherProblems = Andre problemer
drill-log-lessons = Hva lærte dere?
drill-problem-routine = Vi fant ikke rutinen, eller brukte lang tid på å finne den
drill-problem-number = Vi fant ikke riktig nummer
drill-problem-decides = Det var uklart hvem som bestemte
drill-problem-leader-away = Lederen var borte, og ingen tok over
drill-problem-duty = Noen kjente ikke plikten til å melde selv
drill-problem-waited = Vi ventet for lenge med å ringe
drill-problem-parents = Vi ville snakke med foreldrene først
drill-problem-leading = Vi stilte ledende spørsmål
drill-problem-verbatim = Barnets ord ble ikke skrevet ordrett
drill-problem-timeline = Ingen skrev ned hva som skjedde når
drill-problem-confidential = Flere enn de som trengte det, fikk vite noe
drill-problem-child-alone = Barnet ble stående uten en voksen
drill-problem-other-children = Det var for få voksne hos de andre barna
drill-problem-substitutes = Vikarer eller nye visste ikke hva de skulle gjøre
drill-problem-message = En beskjed kom ikke fram, eller ble misforstått
drill-problem-equipment = Telefon eller utstyr virket ikke
drill-problem-room = Vi manglet et rom der ingen hørte oss
drill-problem-unfinished = Vi rakk ikke å bli ferdige

drill-log-findings = Det som skal bli bedre
drill-log-findings-about = Skriv minst én ting, hvem som har ansvaret, og når det skal være på plass.
drill-log-finding = Forbedring { $number }
drill-log-finding-add = Legg til en forbedring
drill-log-finding-what = Hva må bli bedre?
drill-log-finding-cause = Hvorfor er det slik?
drill-log-finding-measure = Hva gjør dere med det?
drill-log-finding-owner = Ansvarlig
drill-log-finding-owner-about = Rollen, for eksempel pedagogisk leder.
drill-log-finding-deadline = På plass innen
drill-log-finding-chapter = Kapittel i planen som skal endres
drill-log-finding-no-chapter = Ingen
drill-log-no-findings = Ingen forbedringer, fordi …
drill-log-no-findings-about = Bare når dere ikke fant noe.

drill-log-after = Etterpå
drill-log-debrief = Snakket dere sammen etterpå?
drill-log-support = Fikk alle tilbud om støtte?
drill-log-reported = Er eieren orientert?
drill-log-reportedTo = Hvem fikk vite det
drill-log-reportedDay = Hvilken dag
drill-log-nextDay = Neste øvelse
drill-log-nextForm = Hva slags øvelse neste gang?
drill-log-nextForm-none = Ikke bestemt

drill-log-finish = Lagre og lås loggen
drill-log-finish-about = Etterpå kan den rettes. Da står begge deler.
drill-log-throw = Kaste det du har skrevet i loggen? Det kan ikke hentes tilbake.
drill-log-child-in = Det står under { $places }.
drill-log-child-about = Loggen leses av alle ansatte og kan komme i planen. Den skal aldri nevne et barn. Se på teksten.
drill-log-child-sure = Det er ikke barnet. Lagre
drill-correct = Rett loggen
drill-correct-title = Rett loggen
drill-correct-lead = Det som stod før, blir stående. Rettelsen og grunnen står ved siden av, og begge kan leses.
drill-correct-reason = Hvorfor retter du?
drill-correct-reason-about = For eksempel: «Tallet på vikarer var feil.»
drill-correct-finish = Behold rettelsen
drill-correct-finish-about = Begge deler står etterpå.
drill-correct-throw = Kaste rettelsen? Loggen blir stående som den er.
drill-correct-nothing = Ingenting er endret i loggen ennå.
drill-correct-closed = Denne er på plass, og blir stående som den er.
drill-log-reason = Hvorfor du retter
drill-log-missing-reason = Skriv hvorfor du retter.
drill-view-corrected = Rettet etterpå
drill-view-corrected-by = Rettet av { $by } { $moment }.
drill-view-corrected-why = «{ $reason }»
drill-view-before = Før
drill-view-after = Nå
drill-view-empty = Stod ikke der
drill-view-gone = Tatt bort

drill-log-fault-row = { $row }: { $fault }
drill-log-number = Skriv antallet med siffer.
drill-log-minutes = Skriv hele minutter med siffer.
drill-log-missing-form = Velg hva slags øvelse det var.
drill-log-missing-day = Skriv hvilken dag øvelsen var.
drill-log-missing-start = Skriv når øvelsen startet.
drill-log-missing-end = Skriv når øvelsen sluttet.
drill-log-missing-theme = Skriv hva dere øvde på.
drill-log-missing-purpose = Skriv hensikten med øvelsen.
drill-log-missing-goals = Skriv minst ett mål.
drill-log-missing-leader = Skriv hvem som ledet øvelsen.
drill-log-missing-present = Skriv hvem som var med.
drill-log-missing-others-role = Skriv rollen.
drill-log-missing-catchUp = Skriv hvordan de som var borte, tar det igjen.
drill-log-missing-routines = Velg minst én rutine.
drill-log-missing-observed-what = Skriv hva som ble sett.
drill-log-missing-course-what = Skriv minst én ting som skjedde eller ble bestemt.
drill-log-missing-observations = Skriv hva dere så.
drill-log-missing-ratings = Vurder minst ett punkt.
drill-log-missing-times-what = Skriv hva tiden gjelder.
drill-log-missing-findings = Skriv minst én forbedring, eller hvorfor det ikke er noen.
drill-log-missing-findings-what = Skriv hva som må bli bedre.
drill-log-missing-findings-measure = Skriv hva dere gjør med det.
drill-log-missing-findings-owner = Skriv hvem som har ansvaret.
drill-log-missing-findings-deadline = Skriv når det skal være på plass.
drill-log-missing-debrief = Svar på om dere snakket sammen etterpå.
drill-log-missing-support = Svar på om alle fikk tilbud om støtte.
drill-log-missing-reported = Svar på om eieren er orientert.
drill-log-missing-reportedTo = Skriv hvem som fikk vite det.
drill-log-missing-reportedDay = Skriv hvilken dag eieren ble orientert.
drill-log-early-end = Slutten er før starten. Sjekk klokkeslettene.
drill-log-early-findings-deadline = Fristen er før øvelsen. Skriv en senere dag.
drill-log-early-reportedDay = Dagen er før øvelsen. Skriv når eieren ble orientert.
drill-log-early-nextDay = Dagen er før denne øvelsen. Skriv en senere dag.

drill-sheet = Lag øvelsesark (PDF)
drill-sheet-about = Scenarioet, det som skjedde, notatene og loggen. Hver side er merket ØVELSE.
drill-sheet-made = Øvelsesarket er lagret som «{ $file }».
drill-view-locked = Loggen er låst. Skrevet av { $by } { $moment }.
drill-view-no-log = Øvelsen er holdt, men loggen er ikke skrevet.
drill-view-no-findings = Ingen forbedringer, fordi: { $why }
drill-view-clock = kl. { $times }
drill-view-minutes =
    { $minutes ->
        [one] 1 minutt
       *[other] { $minutes } minutter
    }
drill-view-added = Lagt til etterpå
drill-view-added-none = Ingenting er lagt til.
drill-view-add = Legg til noe
drill-view-add-about = Loggen blir stående som den er. Det du skriver, kommer under den.
drill-view-add-do = Legg til
drill-view-add-missing = Skriv det du vil legge til.
drill-view-add-kept = Lagt til.

drill-improvement-late = Over fristen: { $day }
drill-improvement-open = Frist: { $day }
drill-improvement-verified = På plass
drill-improvement-owner = Ansvarlig: { $owner }
drill-improvement-cause = Årsak: { $cause }
drill-improvement-chapter =
    { $number ->
        [0] Endres i planen: forsiden
       *[other] Endres i planen: kapittel { $number }
    }
drill-improvement-from = Fra «{ $title }», { $day }
drill-improvement-seen = Sett på plass { $day } av { $by }.
drill-improvement-seen-in = Vist i øvelsen «{ $title }».
drill-improvement-verify = Bekreft at det er på plass
drill-improvement-none = Alle forbedringer er på plass.
drill-improvement-closed =
    { $count ->
        [one] 1 er på plass
       *[other] { $count } er på plass
    }
drill-improvement-overdue = Over fristen ({ $count })
drill-improvement-waiting = Venter ({ $count })
drill-improvement-own = Ikke fra en øvelse
drill-improvement-progress = Hvor langt er dere?
drill-improvement-moved = Lagret: { $progress }.
drill-progress-not-begun = Ikke begynt
drill-progress-begun = I gang
drill-progress-done = Gjort, venter på at noen ser det på plass
drill-view-showed = Forbedringer som ble sett på plass i denne øvelsen
drill-view-showed-of = Funnet i «{ $title }», { $day }

drill-improve = Skriv en forbedring fra en virkelig sak
drill-improve-title = Forbedring fra en virkelig sak
drill-improve-lead = Skriv hva rutinen må bli bedre på. Skriv det på nytt, med andre ord enn i saken. Ingenting hentes fra saken, og ingen kan se hvilken sak det var.
drill-improve-about = Alle ansatte kan lese dette, og det kommer i planen.
drill-improve-known = Kan noen kjenne igjen barnet?
drill-improve-known-about = Les det du har skrevet, som om du var en forelder, en nabo eller en kollega.
drill-improve-known-no = Nei, ingen kan kjenne igjen barnet
drill-improve-known-yes = Ja, eller kanskje
drill-improve-known-missing = Svar på om noen kan kjenne igjen barnet.
drill-improve-early = Fristen er før i dag. Skriv en senere dag.
drill-improve-keep = Lagre forbedringen
drill-improve-kept = Forbedringen er lagret.
drill-verify-day = Hvilken dag så du det?
drill-verify-how = Hva så du?
drill-verify-seen = Viste en senere øvelse det?
drill-verify-otherwise = Nei, jeg så det på en annen måte
drill-verify-do = Bekreft
drill-verify-day-missing = Skriv hvilken dag du så det.
drill-verify-how-missing = Skriv hva du så.
drill-verify-early-day = Dagen er før øvelsen der det ble funnet. Skriv en senere dag.
drill-verify-early-seen-day = Dagen er før øvelsen du valgte. Skriv en senere dag, eller velg en annen øvelse.
drill-verify-early-seen = Velg en øvelse som kom etter den der det ble funnet.
