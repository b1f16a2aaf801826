# The report of concern: the form, the way from ready to received, the files, and what is to come after.

report-title = Bekymringsmelding
report-draft = Utkast
report-gone = Dette utkastet finst ikkje lenger. Meldinga er gjord klar, eller utkastet er kasta.
report-begin = Skriv bekymringsmelding
report-new-edition = Skriv ei ny utgåve
report-new-edition-about = Den førre utgåva blir ståande.
report-begun = Meldinga er påbyrja { $moment }.

report-steps = Delar av meldinga
report-national = Same felt som i det nasjonale skjemaet.
report-step-recipient = Mottakar
report-step-reporter = Den som melder
report-step-children = Barn
report-step-guardians = Føresette
report-step-interpreter = Tolk
report-step-otherHelp = Andre hjelparar
report-step-concern = Bekymringa
report-step-history = Historia
report-step-otherViews = Synet til andre
report-step-review = Sjå over
report-state-done = Ferdig
report-state-missing = Manglar noko
report-state-waits = Ikkje byrja
report-next = Neste: { $step }
report-review = Sjå over meldinga
report-review-about = Slik blir meldinga ståande. Les ho ein gong til. La gjerne ein som veit om det frå før, lese ho. Ikkje vent på det.
report-ready = Meldinga er klar
report-ready-about = Når ho er klar, kan ingen endre ho. Du kan skrive ei ny utgåve. Programmet sender ingenting.
report-missing =
    { $count ->
        [one] 1 ting manglar før meldinga er klar
       *[other] { $count } ting manglar før meldinga er klar
    }
report-fault-child = Barn { $number }: { $fault }
report-fault-guardian = Føresett { $number }: { $fault }

report-lives = Kvar bur barnet?
report-lives-about = Meldinga går til kommunen der barnet bur, også når det skjedde ein annan stad.
report-lives-here = I { $municipality }
report-lives-elsewhere = I ein annan kommune
report-lives-unknown = Veit ikkje
report-lives-unknown-about = Ring barnevernet i kommunen dykkar først. Dei kan hjelpe deg å finne rett kommune. Send meldinga dit dei seier.
report-municipality-number = Kommunenummer (fire siffer)
report-municipality = Kommune
report-district-number = Bydelsnummer (to siffer)
report-district = Bydel
report-district-about = Bydelsnummer er 00 når kommunen ikkje har bydelar.
report-danger = Er barnet i fare no? Ring 112 først. Hastar det elles, ring barnevernet der barnet er no.

report-name = Namn
report-role = Rolle
report-role-about = Til dømes pedagogisk leiar eller lærar.
report-telephone = Telefon
report-telephone-about = Eit nummer der barnevernet når deg.
report-telephone-child = Telefonen til barnet
report-email = E-post
report-unit = Eining
report-organisation = Organisasjonsnummer
report-address = Adresse
report-postcode = Postnummer
report-place = Poststad
report-not-known = Ukjent
report-empty = Manglar

report-child-number = Barn { $number }
report-child-add = Legg til eit barn
report-unborn = Barnet er ikkje født enno
report-national-id = Fødselsnummer
report-national-id-about = Veit du det ikkje? La feltet stå tomt.
report-blocked = Barnet har adressesperre
report-blocked-about = Ikkje skriv adressa nokon stad her. Ring barnevernet før du sender. Dei seier korleis dei vil ha ho.
report-blocked-paper = Adressesperre. Adressa står ikkje her.
report-child-informed = Er barnet orientert om meldinga?
report-child-held = Eit barn som veit, kan fortelje det heime eller bli pressa. Er du i tvil, spør barnevernet først.
report-why = Kvifor?
report-why-not = Kvifor ikkje?

report-guardian = Føresett
report-guardian-number = Føresett { $number }
report-guardian-add = Legg til ein føresett
report-guardians-none = Ingen føresette er skrivne inn. Då står det «Ukjent» i meldinga.
report-guardians-more = Er det fleire føresette, skriv du om dei i historia.
report-guardian-informed = Er den føresette orientert om meldinga?
report-guardian-informed-number = Er føresett { $number } orientert om meldinga?
report-who-informed = Kven informerte, når, og etter råd frå kven?
report-why-not-yet = Foreldra er ikkje orienterte; ventar på råd frå barnevern/politi
report-hold-about = Ikkje snakk med foreldra enno. Barnevernet eller politiet seier når. Derfor står det «Nei» her. Veit dei om meldinga frå før, svarar du «Ja». Meldinga må vere sann.
report-hold-yes = Ikkje snakk meir med foreldra før barnevernet eller politiet seier korleis. Skriv nedanfor kven som har sagt kva.
report-hold-answers = Sjå svaret ditt
report-remove = Ta bort: { $name }
report-remove-question = Ta bort «{ $name }» frå meldinga? Det du skreiv her, blir borte.
report-remove-yes = Ta bort
report-remove-no = La det stå

report-words-interpreter = Treng nokon tolk?
report-words-interpreter-about = Skriv språk og dialekt, teiknspråk eller ASK.
report-words-otherHelp = Kven andre hjelper barnet eller familien?
report-words-otherHelp-about = Til dømes PPT, BUP, helsestasjonen eller politiet.
report-words-concern = Kva er du bekymra for?
report-words-concern-about = Skriv det du har sett og høyrt, med dato. Bruk barnet sine eigne ord.
report-words-history = Kor lenge har det vart, og kva har de prøvd?
report-words-history-about = Skriv når det byrja, kva de gjorde, og kva som skjedde då.
report-words-otherViews = Kva seier barnet og foreldra sjølve?
report-words-otherViews-about = Skriv det dei har sagt om dette. Du treng ikkje spørje meir.
report-words-otherViews-held = Skriv berre det du veit frå før. Ikkje spør foreldra no, og ikkje spør ut barnet.
report-no-date = Skriv gjerne minst éin dato for det du har sett eller høyrt.

report-from-notes = Hent frå notata
report-note-put = Set inn
report-note-put-this = Set inn notatet frå { $when }
report-note-there = Står i teksten
report-note-written = Ukjend dag, skrive { $day } kl. { $time }
report-note-told = Fortalt av andre: { $text }
report-note-thought = { $by } tenkte: { $text }
report-said-me = { $by } sa
report-said-child = Barnet sa
report-said-other = Ein annan sa

report-check-title = Sjekkliste for ei god melding
report-check-1 = Skriv det du såg og høyrde, med dato.
report-check-2 = Set det som vart sagt, i «…».
report-check-3 = Ta med barnet sine eigne ord.
report-check-4 = Sei ope kva du ikkje veit.
report-check-5 = Skriv også det som er bra, og kven som støttar barnet.
report-check-6 = Skriv kva de har prøvd, og om det hjelpte.
report-check-7 = Skriv korleis barnet har det: humør, søvn, mat, leik, læring, vener og fråvær.
report-check-8 = Nemn sysken.
report-check-9 = Eit merke: skriv kvar, kor stort, form og farge. Ikkje gjett kva det er.
report-check-10 = Skriv kven som hentar barnet, og om det er fare i dag.
report-check-11 = Skriv kvifor du melder no.
report-check-12 = Skriv kven som veit om meldinga.
report-check-13 = Ikkje gjett kven som har skuld. Ikkje still diagnose. Ikkje ta med rykte.
report-check-14 = Skriv kven barnevernet kan ringje, og når.
report-check-15 = La gjerne ein som veit om det frå før, lese ho. Ikkje vent med å sende for det.

report-blank-recipient-lives = Svar på kvar barnet bur.
report-blank-recipient-number = Skriv kommunenummeret.
report-blank-recipient-name = Skriv namnet på kommunen.
report-blank-reporter-name = Skriv kven som melder.
report-blank-reporter-role = Skriv rolla til den som melder.
report-blank-reporter-telephone = Skriv telefonnummeret til den som melder.
report-blank-reporter-email = Skriv e-postadressa til den som melder.
report-blank-reporter-unit = Skriv namnet på eininga.
report-blank-reporter-address-line = Skriv adressa til eininga.
report-blank-children-name = Skriv namnet på barnet.
report-blank-children-informed = Svar på om barnet er orientert.
report-blank-children-why = Skriv kvifor barnet ikkje er orientert.
report-blank-guardians-name = Skriv namnet på den føresette, eller ta bort den føresette.
report-blank-guardians-informed = Svar på om den føresette er orientert.
report-blank-guardians-why = Skriv kvifor den føresette ikkje er orientert.
report-blank-guardians-told = Skriv kven som informerte, når, og etter råd frå kven.
report-blank-concern = Skriv kva du er bekymra for.
report-blank-history = Skriv kor lenge det har vart, og kva de har prøvd.

ladder = Bekymringsmeldinga
ladder-ready = Klar
ladder-sent = Sendt
ladder-received = Kvittert
ladder-not-sent = Ikkje sendt enno
ladder-waits = Ventar på kvittering
ladder-not-yet = Ikkje enno
ladder-ready-next = Send meldinga
ladder-ready-next-about = Meldinga er klar, men ikkje sendt. Hastar det, ring barnevernet først.
ladder-send-how = Slik sender du
ladder-send-portal = Nasjonal portal for bekymringsmelding: Leit hos Bufdir, under å melde frå til barnevernet. Logg inn med BankID. Fyll inn det som står i PDF-en.
ladder-send-municipality = Det sikre skjemaet til kommunen: Finn det på sidene til kommunen.
ladder-send-letter = Brev eller levering for hand: Skriv ut PDF-en. Ring og sei at ho kjem. Be om kvittering.
ladder-send-never = Aldri på e-post, SMS eller meldingsapp.
ladder-mark-sent = Marker som sendt
ladder-mark-received = Legg inn kvittering
ladder-ask = Spør om kvittering
ladder-ask-about = Meldinga er sendt, men ingen har stadfesta at ho kom fram. Ring og spør.
ladder-ask-on = Kjem det inga kvittering, spør { $day }.
ladder-earlier = Den førre utgåva er sendt, men ingen har kvittert enno.
ladder-call = Ring { $number }: { $name }
ladder-thanks = Det er stadfesta at meldinga kom fram. Takk for at du melde frå.
ladder-confirmed = Stadfesta av { $from }
ladder-reference = Referanse: { $reference }

channel-portal = Nasjonal portal
channel-municipality = Det sikre skjemaet til kommunen
channel-letter = Brev
channel-by-hand = Levert for hand

sent-title = Når og korleis vart meldinga sendt?
sent-channel = Korleis?
sent-channel-missing = Vel korleis meldinga vart sendt.
sent-to = Til kven?
sent-to-preset = Barnevernstenesta i { $municipality }
sent-to-missing = Skriv kven meldinga vart sendt til.
sent-day = Dag
sent-time = Klokkeslett
sent-keep = Meldinga er sendt
received-title = Kven stadfesta, og når?
received-from = Kven stadfesta?
received-from-about = Til dømes namnet på den du snakka med. At du har trykt «Send», er ikkje ei kvittering.
received-from-missing = Skriv kven som stadfesta.
received-reference = Referanse
received-keep = Meldinga er komen fram

file-report-pdf = Lag PDF av meldinga
file-report-json = Lag datafil (JSON)
file-concern-pdf = Lag PDF av heile bekymringa
file-ask-report = I fila står heile meldinga. Fila ligg open der du legg ho. Programmet vernar ho ikkje, og alle som kjem til mappa, kan lese ho. Slett ho når meldinga er sendt, og tøm papirkorga.
file-ask-concern = I fila står heile bekymringa, med alt som er skrive. Fila ligg open der du legg ho. Programmet vernar ho ikkje, og alle som kjem til mappa, kan lese ho. Slett ho når du ikkje treng ho meir, og tøm papirkorga.
file-choose = Vel stad
file-busy = Lagar fila …
file-made-report = Fila «{ $file }» er laga. Ho ligg open der du la ho. Bruk ho når du melder, og slett ho etterpå. Tøm papirkorga.
file-made-concern = Fila «{ $file }» er laga. Ho ligg open der du la ho. Slett ho når du ikkje treng ho meir. Tøm papirkorga.
file-none = Inga fil vart laga.

due = Fristar
due-receipt = Spør om kvittering
due-assessed = Barnevernet skal ha vurdert meldinga
due-feedback = Du skal ha fått tilbakemelding
due-investigated = Ei undersøking skal som regel vere ferdig
due-ahead =
    { $days ->
        [one] om éin dag
       *[other] om { $days } dagar
    }
due-today = i dag
due-past =
    { $days ->
        [one] for éin dag sidan
       *[other] for { $days } dagar sidan
    }

item-reported = Meldinga er klar
item-reported-see = Sjå heile meldinga
item-sent = Sendt
item-sent-words = Bekymringsmeldinga vart sendt til { $to }: { $channel }, { $when }.
item-received = Kvittert
item-received-words = { $from } stadfesta { $when } at meldinga kom fram.
item-exported = Laga { $paper } · { $by }
item-exported-unsound = Laga { $paper }
item-paper-report-pdf = meldinga som PDF
item-paper-report-json = meldinga som datafil (JSON)
item-paper-concern-pdf = bekymringa som PDF
item-shared = Delt
item-shared-with = Delt med { $names }
item-shared-reason = Grunn: «{ $reason }»

draft-report = Bekymringsmelding
concern-shared = Delt
concern-rung-ready = Melding klar
concern-rung-sent = Melding sendt, ventar på kvittering
concern-rung-received = Melding kvittert
