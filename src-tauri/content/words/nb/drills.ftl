# Drills: the list, before one begins, and while it goes on.

menu-drills = Øvelser
draft-drill = Logg fra øvelse
draft-plan = Plan

drill-mark = ØVELSE
drill-bar-name = Øvelse
drill-bar-about = Dette er ikke virkelig. Ikke ring. Si «her ville jeg ringt …».
drill-window = ØVELSE: { $title }

drills-lead = Planer som ikke er øvd på, er bare papir. Her står det dere har øvd på, hva dere fant, og hva som ble bedre.
drills-begin = Start en øvelse
drills-log = Logg en øvelse
drills-running = «{ $title }» går nå
drills-running-go = Gå til øvelsen
drills-drafts = Logger du ikke har gjort ferdig
drills-empty = Ingen øvelser ennå.
drills-empty-first = Ingen øvelser ennå. Start med «{ $title }», den tar { $minutes } minutter.
drills-empty-why = En øvelse viser om rutinen virker når det haster. Det dere finner, kommer inn i planen.
drills-improvements = Det som skal bli bedre
drills-held = Øvelsene
drills-present = { $count ->
    [one] 1 var med
   *[other] { $count } var med
  }
drills-stage-running = Går nå
drills-stage-stopped = Loggen mangler
drills-stage-logged = Logget
drills-open = { $count ->
    [one] 1 forbedring venter
   *[other] { $count } forbedringer venter
  }

drill-begin-title = Start en øvelse
drill-begin-lead = Dere går gjennom den samme rutinen som når det er alvor. Alle i øvelsene er oppdiktet.
drill-begin-time = Hvor lang tid har dere?
drill-time-micro = Tre til fem minutter
drill-time-short = Inntil 30 minutter
drill-time-hour = Inntil en time
drill-begin-scenario = Hva skal dere øve på?
drill-begin-year = Forslag til et år
drill-begin-year-about = Ta dem i denne rekkefølgen. Har flere samme nummer, holder det med én.
drill-begin-place = Nummer { $number } i året
drill-begin-more = Flere øvelser
drill-begin-routines = Rutiner: { $routines }
drill-begin-about = { $form } · { $minutes } minutter · { $injects } innspill
drill-begin-others = For andre enheter ({ $count }). De kan også brukes her
drill-begin-none = Ingen av øvelsene er laget for denne typen enhet. De kan brukes likevel.
drill-begin-form = Hvordan øver dere?
drill-form-about-discussion = Alle sitter sammen og snakker seg gjennom det. Ingen ringer eller gjør noe på ordentlig.
drill-form-about-game = De som øver, er der de pleier å være. En spiller dem utenfor, som politiet eller den som henter.
drill-form-about-role-play = En voksen spiller barnet etter en rollebeskrivelse. Dere øver på samtalen.
drill-form-about-function = Dere prøver én ting som må virke, som å finne riktig nummer.
drill-form-about-full-scale = Dere øver i de virkelige rommene, sammen med andre som barnevernet eller politiet. Avtal det med dem først.
drill-form-about-micro = Ett spørsmål på tre til fem minutter i et møte. Ingen klokke.
drill-way = Hvordan kommer innspillene?
drill-way-by-hand = For hånd
drill-way-by-clock = Etter klokken
drill-way-drawn = Trukket
drill-way-about-by-hand = Den som leder, henter det neste når gruppen er klar.
drill-way-about-by-clock = Hvert innspill kommer på sitt minutt. I en pause står klokken.
drill-way-about-drawn = Et tall bestemmer hvilke innspill som kommer, i hvilken rekkefølge og på hvilket minutt. Samme tall gir samme øvelse.
drill-way-drawn-little = I dette scenarioet kan ingen innspill bytte plass eller utebli. Trekningen gir den samme øvelsen hver gang.
drill-way-seed = Trukket med tallet { $seed }
drill-seed = Tall å trekke med
drill-seed-about = Har dere øvd med et tall før, kan dere skrive det her og få samme øvelse. Uten tall trekker programmet ett.
drill-seed-wrong = Skriv et helt tall fra 0 til 9999.
drill-begin-leader = Hvem leder øvelsen
drill-begin-choose = Velg hva dere skal øve på.
drill-begin-leader-missing = Skriv hvem som leder øvelsen.
drill-begin-running = En øvelse går allerede. Avslutt den før du starter en ny.
drill-begin-go = Start øvelsen
drill-begin-clock = Klokken går fra du starter.

drill-micro-title = Mikroøvelser – tre til fem minutter
drill-micro-about = Ett spørsmål i et møte. Les det høyt, snakk sammen, og vis svaret etterpå. Ingenting blir lagret før dere logger.
drill-micro-show = Vis svaret
drill-micro-talk = Snakk sammen først.
drill-micro-answer = Svaret
drill-micro-log = Logg øvelsen
drill-micro-log-about = Det tar under to minutter.

drill-rules = Før dere begynner
drill-rule-invented = Bruk aldri et virkelig barn, en virkelig familie eller en kollega.
drill-rule-say = Si høyt at dette er en øvelse.
drill-rule-call = Ikke ring. Si «her ville jeg ringt …». Skal dere ringe noen på ordentlig, avtal det med dem først.
drill-rule-leave = Det er frivillig. Den som vil, kan gå ut uten å si hvorfor. Avtal hvem som følger med ut.
drill-rule-gentle = Ingen barn er med, og ingen beskriver overgrep i detalj.
drill-rule-routine = Dere prøver rutinen, ikke hverandre. Ingen blir rangert.
drill-rule-feelings = Sett av ti minutter etterpå. Først hvordan folk har det, så hva dere lærte.

drill-real = Stopp, noe skjer på ekte
drill-pause = Pause
drill-resume = Fortsett øvelsen
drill-paused = Øvelsen har pause. Klokken står.
drill-resumed = Øvelsen går igjen.
drill-end = Avslutt
drill-end-question = Avslutte øvelsen?
drill-end-about = Klokken stopper. Etterpå skriver du loggen.
drill-end-yes = Ja, avslutt
drill-end-no = Nei, fortsett
drill-opening = Start: les høyt
drill-goals = Dette øver vi på
drill-inject = Innspill { $number } av { $of }: les høyt
drill-look = Vis hva vi ser etter
drill-refs = Her står det
drill-next = Neste innspill
drill-next-wait = { $minutes ->
    [one] Neste kommer om 1 minutt. Teksten er skjult til du viser den.
   *[other] Neste kommer om { $minutes } minutter. Teksten er skjult til du viser den.
  }
drill-next-comes = { $minutes ->
    [one] Neste kommer av seg selv om 1 minutt.
   *[other] Neste kommer av seg selv om { $minutes } minutter.
  }
drill-next-soon = Neste kommer straks av seg selv.
drill-next-early = Hent det neste nå
drill-arrived = { $count ->
    [one] Et innspill er kommet. Les ferdig først.
   *[other] { $count } innspill er kommet. Les ferdig først.
  }
drill-arrived-read = Les innspillet som er kommet
drill-inject-again = Les på nytt: { $title }
drill-next-now = Nå kan du lese det neste.
drill-next-none = Alle innspillene er lest. Fullfør rutinen, og avslutt når dere er klare.
drill-clock = Tid i øvelsen
drill-injects = Innspill
drill-inject-hidden = Innspill { $number }
drill-inject-waits = ikke lest ennå
drill-inject-read = lest
drill-leave = Du kan gå ut når du vil.
drill-decided = Hva bestemte dere?
drill-decided-who = Hvem gjør det
drill-decided-keep = Skriv i loggen
drill-decided-kept = Skrevet i loggen.
drill-decided-missing = Skriv hva dere bestemte.
drill-observed = Hva så du?
drill-observed-title = Notater fra dem som ser på
drill-observed-who = Navn eller rolle
drill-observed-keep = Skriv notatet
drill-observed-kept = Notatet er skrevet.
drill-observed-missing = Skriv hva du så.
drill-observed-about = Kort, og om rutinen. Klokken skrives av seg selv. Bruk aldri navn på barn.
drill-observed-none = Ingen notater ennå.
drill-course = Loggen så langt ({ $count })
drill-course-start = Øvelsen startet
drill-course-inject = Innspill
drill-course-step = Steg
drill-course-note = Bestemt
drill-course-observed = Observert
drill-course-pause = Pause
drill-course-resume = Fortsatte
drill-course-stop = Øvelsen sluttet

drill-after = Etter øvelsen
drill-after-lead = Bra at dere øvde. Snakk sammen i ti minutter før noen går.
drill-after-real = Øvelsen ble stoppet fordi noe skjedde på ekte. Loggen kan skrives når det passer.
drill-after-talk = Snakk om
drill-after-feel = Hvordan har du det nå?
drill-after-surprise = Hva overrasket oss?
drill-after-worked = Hva virket?
drill-after-tomorrow = Hva gjør vi annerledes i morgen?
drill-after-mistakes = Vanlige feil. Ikke …
drill-after-log = Skriv loggen
drill-after-log-about = Tidene og stegene er allerede fylt inn.
