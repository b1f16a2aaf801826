# Drills: the list, before one begins, and while it goes on.

menu-drills = Øvingar
draft-drill = Logg frå øving
draft-plan = Plan

drill-mark = ØVING
drill-bar-name = Øving
drill-bar-about = Dette er ikkje verkeleg. Ikkje ring. Sei «her ville eg ha ringt …».
drill-window = ØVING: { $title }

drills-lead = Planar ein ikkje har øvd på, er berre papir. Her står det de har øvd på, kva de fann, og kva som vart betre.
drills-begin = Start ei øving
drills-log = Logg ei øving
drills-running = «{ $title }» går no
drills-running-go = Gå til øvinga
drills-drafts = Loggar du ikkje har gjort ferdig
drills-empty = Ingen øvingar enno.
drills-empty-first = Ingen øvingar enno. Start med «{ $title }», ho tek { $minutes } minutt.
drills-empty-why = Ei øving viser om rutinen verkar når det hastar. Det de finn, kjem inn i planen.
drills-improvements = Det som skal bli betre
drills-held = Øvingane
drills-present = { $count ->
    [one] 1 var med
   *[other] { $count } var med
  }
drills-stage-running = Går no
drills-stage-stopped = Loggen manglar
drills-stage-logged = Logga
drills-open = { $count ->
    [one] 1 forbetring ventar
   *[other] { $count } forbetringar ventar
  }

drill-begin-title = Start ei øving
drill-begin-lead = De går gjennom den same rutinen som når det er alvor. Alle i øvingane er oppdikta.
drill-begin-time = Kor lang tid har de?
drill-time-micro = Tre til fem minutt
drill-time-short = Inntil 30 minutt
drill-time-hour = Inntil ein time
drill-begin-scenario = Kva skal de øve på?
drill-begin-year = Framlegg til eit år
drill-begin-year-about = Ta dei i denne rekkjefølgja. Har fleire same nummer, held det med éi.
drill-begin-place = Nummer { $number } i året
drill-begin-more = Fleire øvingar
drill-begin-routines = Rutinar: { $routines }
drill-begin-about = { $form } · { $minutes } minutt · { $injects } innspel
drill-begin-others = For andre einingar ({ $count }). Dei kan også brukast her
drill-begin-none = Ingen av øvingane er laga for denne typen eining. Dei kan brukast likevel.
drill-begin-form = Korleis øver de?
drill-form-about-discussion = Alle sit saman og snakkar seg gjennom det. Ingen ringjer eller gjer noko på ordentleg.
drill-form-about-game = Dei som øver, er der dei plar vere. Ein spelar dei utanfor, som politiet eller den som hentar.
drill-form-about-role-play = Ein vaksen spelar barnet etter ei rolleskildring. De øver på samtalen.
drill-form-about-function = De prøver éin ting som må verke, som å finne rett nummer.
drill-form-about-full-scale = De øver i dei verkelege romma, saman med andre som barnevernet eller politiet. Avtal det med dei først.
drill-form-about-micro = Eitt spørsmål på tre til fem minutt i eit møte. Inga klokke.
drill-way = Korleis kjem innspela?
drill-way-by-hand = For hand
drill-way-by-clock = Etter klokka
drill-way-drawn = Trekt
drill-way-about-by-hand = Den som leier, hentar det neste når gruppa er klar.
drill-way-about-by-clock = Kvart innspel kjem på sitt minutt. I ein pause står klokka.
drill-way-about-drawn = Eit tal bestemmer kva innspel som kjem, i kva rekkjefølgje og på kva minutt. Same tal gir same øving.
drill-way-drawn-little = I dette scenarioet kan ingen innspel byte plass eller bli borte. Trekninga gir den same øvinga kvar gong.
drill-way-seed = Trekt med talet { $seed }
drill-seed = Tal å trekkje med
drill-seed-about = Har de øvd med eit tal før, kan de skrive det her og få same øving. Utan tal trekkjer programmet eitt.
drill-seed-wrong = Skriv eit heilt tal frå 0 til 9999.
drill-begin-leader = Kven leier øvinga
drill-begin-choose = Vel kva de skal øve på.
drill-begin-leader-missing = Skriv kven som leier øvinga.
drill-begin-running = Ei øving går alt. Avslutt ho før du startar ei ny.
drill-begin-go = Start øvinga
drill-begin-clock = Klokka går frå du startar.

drill-micro-title = Mikroøvingar – tre til fem minutt
drill-micro-about = Eitt spørsmål i eit møte. Les det høgt, snakk saman, og vis svaret etterpå. Ingenting blir lagra før de loggar.
drill-micro-show = Vis svaret
drill-micro-talk = Snakk saman først.
drill-micro-answer = Svaret
drill-micro-log = Logg øvinga
drill-micro-log-about = Det tek under to minutt.

drill-rules = Før de byrjar
drill-rule-invented = Bruk aldri eit verkeleg barn, ein verkeleg familie eller ein kollega.
drill-rule-say = Sei høgt at dette er ei øving.
drill-rule-call = Ikkje ring. Sei «her ville eg ha ringt …». Skal de ringje nokon på ordentleg, avtal det med dei først.
drill-rule-leave = Det er frivillig. Den som vil, kan gå ut utan å seie kvifor. Avtal kven som følgjer med ut.
drill-rule-gentle = Ingen barn er med, og ingen skildrar overgrep i detalj.
drill-rule-routine = De prøver rutinen, ikkje kvarandre. Ingen blir rangert.
drill-rule-feelings = Set av ti minutt etterpå. Først korleis folk har det, så kva de lærte.

drill-real = Stopp, noko skjer på ekte
drill-pause = Pause
drill-resume = Hald fram med øvinga
drill-paused = Øvinga har pause. Klokka står.
drill-resumed = Øvinga går igjen.
drill-end = Avslutt
drill-end-question = Avslutte øvinga?
drill-end-about = Klokka stoppar. Etterpå skriv du loggen.
drill-end-yes = Ja, avslutt
drill-end-no = Nei, hald fram
drill-opening = Start: les høgt
drill-goals = Dette øver vi på
drill-inject = Innspel { $number } av { $of }: les høgt
drill-look = Vis kva vi ser etter
drill-refs = Her står det
drill-next = Neste innspel
drill-next-wait = { $minutes ->
    [one] Neste kjem om 1 minutt. Teksten er skjult til du viser han.
   *[other] Neste kjem om { $minutes } minutt. Teksten er skjult til du viser han.
  }
drill-next-comes = { $minutes ->
    [one] Neste kjem av seg sjølv om 1 minutt.
   *[other] Neste kjem av seg sjølv om { $minutes } minutt.
  }
drill-next-soon = Neste kjem straks av seg sjølv.
drill-next-early = Hent det neste no
drill-arrived = { $count ->
    [one] Eit innspel er kome. Les ferdig først.
   *[other] { $count } innspel er komne. Les ferdig først.
  }
drill-arrived-read = Les innspelet som er kome
drill-inject-again = Les på nytt: { $title }
drill-next-now = No kan du lese det neste.
drill-next-none = Alle innspela er lesne. Fullfør rutinen, og avslutt når de er klare.
drill-clock = Tid i øvinga
drill-injects = Innspel
drill-inject-hidden = Innspel { $number }
drill-inject-waits = ikkje lese enno
drill-inject-read = lese
drill-leave = Du kan gå ut når du vil.
drill-decided = Kva bestemte de?
drill-decided-who = Kven gjer det
drill-decided-keep = Skriv i loggen
drill-decided-kept = Skrive i loggen.
drill-decided-missing = Skriv kva de bestemte.
drill-observed = Kva såg du?
drill-observed-title = Notat frå dei som ser på
drill-observed-who = Namn eller rolle
drill-observed-keep = Skriv notatet
drill-observed-kept = Notatet er skrive.
drill-observed-missing = Skriv kva du såg.
drill-observed-about = Kort, og om rutinen. Klokka blir skriven av seg sjølv. Bruk aldri namn på barn.
drill-observed-none = Ingen notat enno.
drill-course = Loggen så langt ({ $count })
drill-course-start = Øvinga starta
drill-course-inject = Innspel
drill-course-step = Steg
drill-course-note = Bestemt
drill-course-observed = Observert
drill-course-pause = Pause
drill-course-resume = Heldt fram
drill-course-stop = Øvinga slutta

drill-after = Etter øvinga
drill-after-lead = Bra at de øvde. Snakk saman i ti minutt før nokon går.
drill-after-real = Øvinga vart stoppa fordi noko skjedde på ekte. Loggen kan skrivast når det passar.
drill-after-talk = Snakk om
drill-after-feel = Korleis har du det no?
drill-after-surprise = Kva overraska oss?
drill-after-worked = Kva verka?
drill-after-tomorrow = Kva gjer vi annleis i morgon?
drill-after-mistakes = Vanlege feil. Ikkje …
drill-after-log = Skriv loggen
drill-after-log-about = Tidene og stega er alt fylte inn.
