# The report of concern: the form, the way from ready to received, the files, and what is to come after.

report-title = Bekymringsmelding
report-draft = Utkast
report-gone = Dette utkastet finnes ikke lenger. Meldingen er gjort klar, eller utkastet er kastet.
report-begin = Skriv bekymringsmelding
report-new-edition = Skriv en ny utgave
report-new-edition-about = Den forrige utgaven blir stående.
report-begun = Meldingen er påbegynt { $moment }.

report-steps = Deler av meldingen
report-national = Samme felt som i det nasjonale skjemaet.
report-step-recipient = Mottaker
report-step-reporter = Den som melder
report-step-children = Barn
report-step-guardians = Foresatte
report-step-interpreter = Tolk
report-step-otherHelp = Andre hjelpere
report-step-concern = Bekymringen
report-step-history = Historien
report-step-otherViews = Andres syn
report-step-review = Se over
report-state-done = Ferdig
report-state-missing = Mangler noe
report-state-waits = Ikke begynt
report-next = Neste: { $step }
report-review = Se over meldingen
report-review-about = Slik blir meldingen stående. Les den en gang til. La gjerne en som vet om det fra før, lese den. Ikke vent på det.
report-ready = Meldingen er klar
report-ready-about = Når den er klar, kan ingen endre den. Du kan skrive en ny utgave. Programmet sender ingenting.
report-missing =
    { $count ->
        [one] 1 ting mangler før meldingen er klar
       *[other] { $count } ting mangler før meldingen er klar
    }
report-fault-child = Barn { $number }: { $fault }
report-fault-guardian = Foresatt { $number }: { $fault }

report-lives = Hvor bor barnet?
report-lives-about = Meldingen går til kommunen der barnet bor, også når det skjedde et annet sted.
report-lives-here = I { $municipality }
report-lives-elsewhere = I en annen kommune
report-lives-unknown = Vet ikke
report-lives-unknown-about = Ring barnevernet i kommunen deres først. De kan hjelpe deg å finne rett kommune. Send meldingen dit de sier.
report-municipality-number = Kommunenummer (fire siffer)
report-municipality = Kommune
report-district-number = Bydelsnummer (to siffer)
report-district = Bydel
report-district-about = Bydelsnummer er 00 når kommunen ikke har bydeler.
report-danger = Er barnet i fare nå? Ring 112 først. Haster det ellers, ring barnevernet der barnet er nå.

report-name = Navn
report-role = Rolle
report-role-about = For eksempel pedagogisk leder eller lærer.
report-telephone = Telefon
report-telephone-about = Et nummer der barnevernet når deg.
report-telephone-child = Telefonen til barnet
report-email = E-post
report-unit = Enhet
report-organisation = Organisasjonsnummer
report-address = Adresse
report-postcode = Postnummer
report-place = Poststed
report-not-known = Ukjent
report-empty = Mangler

report-child-number = Barn { $number }
report-child-add = Legg til et barn
report-unborn = Barnet er ikke født ennå
report-national-id = Fødselsnummer
report-national-id-about = Vet du det ikke? La feltet stå tomt.
report-blocked = Barnet har adressesperre
report-blocked-about = Ikke skriv adressen noe sted her. Ring barnevernet før du sender. De sier hvordan de vil ha den.
report-blocked-paper = Adressesperre. Adressen står ikke her.
report-child-informed = Er barnet orientert om meldingen?
report-child-held = Et barn som vet, kan fortelle det hjemme eller bli presset. Er du i tvil, spør barnevernet først.
report-why = Hvorfor?
report-why-not = Hvorfor ikke?

report-guardian = Foresatt
report-guardian-number = Foresatt { $number }
report-guardian-add = Legg til en foresatt
report-guardians-none = Ingen foresatte er skrevet inn. Da står det «Ukjent» i meldingen.
report-guardians-more = Er det flere foresatte, skriver du om dem i historien.
report-guardian-informed = Er den foresatte orientert om meldingen?
report-guardian-informed-number = Er foresatt { $number } orientert om meldingen?
report-who-informed = Hvem informerte, når, og etter råd fra hvem?
report-why-not-yet = Foreldrene er ikke orientert; avventer råd fra barnevern/politi
report-hold-about = Ikke snakk med foreldrene ennå. Barnevernet eller politiet sier når. Derfor står det «Nei» her. Vet de om meldingen fra før, svarer du «Ja». Meldingen må være sann.
report-hold-yes = Ikke snakk mer med foreldrene før barnevernet eller politiet sier hvordan. Skriv nedenfor hvem som har sagt hva.
report-hold-answers = Se svaret ditt
report-remove = Ta bort: { $name }
report-remove-question = Ta bort «{ $name }» fra meldingen? Det du skrev her, blir borte.
report-remove-yes = Ta bort
report-remove-no = La det stå

report-words-interpreter = Trenger noen tolk?
report-words-interpreter-about = Skriv språk og dialekt, tegnspråk eller ASK.
report-words-otherHelp = Hvem andre hjelper barnet eller familien?
report-words-otherHelp-about = For eksempel PPT, BUP, helsestasjonen eller politiet.
report-words-concern = Hva er du bekymret for?
report-words-concern-about = Skriv det du har sett og hørt, med dato. Bruk barnets egne ord.
report-words-history = Hvor lenge har det vart, og hva har dere prøvd?
report-words-history-about = Skriv når det begynte, hva dere gjorde, og hva som skjedde da.
report-words-otherViews = Hva sier barnet og foreldrene selv?
report-words-otherViews-about = Skriv det de har sagt om dette. Du trenger ikke spørre mer.
report-words-otherViews-held = Skriv bare det du vet fra før. Ikke spør foreldrene nå, og ikke spør ut barnet.
report-no-date = Skriv gjerne minst én dato for det du har sett eller hørt.

report-from-notes = Hent fra notatene
report-note-put = Sett inn
report-note-put-this = Sett inn notatet fra { $when }
report-note-there = Står i teksten
report-note-written = Ukjent dag, skrevet { $day } kl. { $time }
report-note-told = Fortalt av andre: { $text }
report-note-thought = { $by } tenkte: { $text }
report-said-me = { $by } sa
report-said-child = Barnet sa
report-said-other = En annen sa

report-check-title = Sjekkliste for en god melding
report-check-1 = Skriv det du så og hørte, med dato.
report-check-2 = Sett det som ble sagt, i «…».
report-check-3 = Ta med barnets egne ord.
report-check-4 = Si åpent hva du ikke vet.
report-check-5 = Skriv også det som er bra, og hvem som støtter barnet.
report-check-6 = Skriv hva dere har prøvd, og om det hjalp.
report-check-7 = Skriv hvordan barnet har det: humør, søvn, mat, lek, læring, venner og fravær.
report-check-8 = Nevn søsken.
report-check-9 = Et merke: skriv hvor, hvor stort, form og farge. Ikke gjett hva det er.
report-check-10 = Skriv hvem som henter barnet, og om det er fare i dag.
report-check-11 = Skriv hvorfor du melder nå.
report-check-12 = Skriv hvem som vet om meldingen.
report-check-13 = Ikke gjett hvem som har skyld. Ikke still diagnose. Ikke ta med rykter.
report-check-14 = Skriv hvem barnevernet kan ringe, og når.
report-check-15 = La gjerne en som vet om det fra før, lese den. Ikke vent med å sende for det.

report-blank-recipient-lives = Svar på hvor barnet bor.
report-blank-recipient-number = Skriv kommunenummeret.
report-blank-recipient-name = Skriv navnet på kommunen.
report-blank-reporter-name = Skriv hvem som melder.
report-blank-reporter-role = Skriv rollen til den som melder.
report-blank-reporter-telephone = Skriv telefonnummeret til den som melder.
report-blank-reporter-email = Skriv e-postadressen til den som melder.
report-blank-reporter-unit = Skriv navnet på enheten.
report-blank-reporter-address-line = Skriv adressen til enheten.
report-blank-children-name = Skriv navnet på barnet.
report-blank-children-informed = Svar på om barnet er orientert.
report-blank-children-why = Skriv hvorfor barnet ikke er orientert.
report-blank-guardians-name = Skriv navnet på den foresatte, eller ta bort den foresatte.
report-blank-guardians-informed = Svar på om den foresatte er orientert.
report-blank-guardians-why = Skriv hvorfor den foresatte ikke er orientert.
report-blank-guardians-told = Skriv hvem som informerte, når, og etter råd fra hvem.
report-blank-concern = Skriv hva du er bekymret for.
report-blank-history = Skriv hvor lenge det har vart, og hva dere har prøvd.

ladder = Bekymringsmeldingen
ladder-ready = Klar
ladder-sent = Sendt
ladder-received = Kvittert
ladder-not-sent = Ikke sendt ennå
ladder-waits = Venter på kvittering
ladder-not-yet = Ikke ennå
ladder-ready-next = Send meldingen
ladder-ready-next-about = Meldingen er klar, men ikke sendt. Haster det, ring barnevernet først.
ladder-send-how = Slik sender du
ladder-send-portal = Nasjonal portal for bekymringsmelding: Let hos Bufdir, under å melde fra til barnevernet. Logg inn med BankID. Fyll inn det som står i PDF-en.
ladder-send-municipality = Kommunens sikre skjema: Finn det på kommunens egne sider.
ladder-send-letter = Brev eller levering for hånd: Skriv ut PDF-en. Ring og si at den kommer. Be om kvittering.
ladder-send-never = Aldri på e-post, SMS eller meldingsapp.
ladder-mark-sent = Marker som sendt
ladder-mark-received = Legg inn kvittering
ladder-ask = Spør om kvittering
ladder-ask-about = Meldingen er sendt, men ingen har bekreftet at den kom frem. Ring og spør.
ladder-ask-on = Kommer det ingen kvittering, spør { $day }.
ladder-earlier = Den forrige utgaven er sendt, men ingen har kvittert ennå.
ladder-call = Ring { $number }: { $name }
ladder-thanks = Det er bekreftet at meldingen kom frem. Takk for at du meldte fra.
ladder-confirmed = Bekreftet av { $from }
ladder-reference = Referanse: { $reference }

channel-portal = Nasjonal portal
channel-municipality = Kommunens sikre skjema
channel-letter = Brev
channel-by-hand = Levert for hånd

sent-title = Når og hvordan ble meldingen sendt?
sent-channel = Hvordan?
sent-channel-missing = Velg hvordan meldingen ble sendt.
sent-to = Til hvem?
sent-to-preset = Barnevernstjenesten i { $municipality }
sent-to-missing = Skriv hvem meldingen ble sendt til.
sent-day = Dag
sent-time = Klokkeslett
sent-keep = Meldingen er sendt
received-title = Hvem bekreftet, og når?
received-from = Hvem bekreftet?
received-from-about = For eksempel navnet på den du snakket med. At du har trykket «Send», er ikke en kvittering.
received-from-missing = Skriv hvem som bekreftet.
received-reference = Referanse
received-keep = Meldingen er kommet frem

file-report-pdf = Lag PDF av meldingen
file-report-json = Lag datafil (JSON)
file-concern-pdf = Lag PDF av hele bekymringen
file-ask-report = I filen står hele meldingen. Filen ligger åpen der du legger den. Programmet beskytter den ikke, og alle som kommer til mappen, kan lese den. Slett den når meldingen er sendt, og tøm papirkurven.
file-ask-concern = I filen står hele bekymringen, med alt som er skrevet. Filen ligger åpen der du legger den. Programmet beskytter den ikke, og alle som kommer til mappen, kan lese den. Slett den når du ikke trenger den mer, og tøm papirkurven.
file-choose = Velg sted
file-busy = Lager filen …
file-made-report = Filen «{ $file }» er laget. Den ligger åpen der du la den. Bruk den når du melder, og slett den etterpå. Tøm papirkurven.
file-made-concern = Filen «{ $file }» er laget. Den ligger åpen der du la den. Slett den når du ikke trenger den mer. Tøm papirkurven.
file-none = Ingen fil ble laget.

due = Frister
due-receipt = Spør om kvittering
due-assessed = Barnevernet skal ha vurdert meldingen
due-feedback = Du skal ha fått tilbakemelding
due-investigated = En undersøkelse skal som regel være ferdig
due-ahead =
    { $days ->
        [one] om én dag
       *[other] om { $days } dager
    }
due-today = i dag
due-past =
    { $days ->
        [one] for én dag siden
       *[other] for { $days } dager siden
    }

item-reported = Meldingen er klar
item-reported-see = Se hele meldingen
item-sent = Sendt
item-sent-words = Bekymringsmeldingen ble sendt til { $to }: { $channel }, { $when }.
item-received = Kvittert
item-received-words = { $from } bekreftet { $when } at meldingen kom frem.
item-exported = Laget { $paper } · { $by }
item-exported-unsound = Laget { $paper }
item-paper-report-pdf = meldingen som PDF
item-paper-report-json = meldingen som datafil (JSON)
item-paper-concern-pdf = bekymringen som PDF
item-shared = Delt
item-shared-with = Delt med { $names }
item-shared-reason = Grunn: «{ $reason }»

draft-report = Bekymringsmelding
concern-shared = Delt
concern-rung-ready = Melding klar
concern-rung-sent = Melding sendt, venter på kvittering
concern-rung-received = Melding kvittert
