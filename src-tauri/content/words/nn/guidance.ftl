# Front page, search, signs, cards, contacts, sources.

front-title = Kva skjer?
front-lead = Alt på denne sida verkar utan passord og utan nett.
front-write = Skriv ned
front-new = Ny her i dag? Det viktigaste på fem minutt
front-checked = Råda vart kontrollerte { $month }

door-danger = Barnet er i fare no
door-danger-about = Vald, trugsmål, eller noko som nettopp har skjedd. Vi tek eitt steg om gongen.
door-told = Eit barn har fortalt meg noko
door-told-about = Slik lyttar du, kva du kan seie, og kven du ringjer etterpå.
door-worried = Eg er bekymra
door-worried-about = Ei uro, eller noko du har sett eller høyrt.
door-staff = Det gjeld nokon som arbeider her
door-staff-about = Også når det er leiaren.
door-look-up = Slå opp
door-look-up-about = Teikn, tiltakskort, og kven du kan ringje.

search-label = Søk i råda
search-placeholder = Søk, til dømes «blåmerke bak øyret» eller «rusa henting»
search-clear = Tøm søket
search-hits = Treff
search-count =
    { $count ->
        [one] Eitt treff
       *[other] { $count } treff
    }
search-sheet = Hjelp undervegs
search-none = Ingen treff på «{ $query }». Uroa di tel likevel. Prøv eit anna ord, eller vel under.

signs-title = Teikn
signs-about = Kva du kan sjå og høyre, kva det også kan vere, og kva du gjer.
signs-age = Alder
signs-age-all = Alle aldrar
signs-category = Kategori
signs-count = { $count } teikn
signs-weight = Vekt
signs-urgency = Hast
signs-pace-all = Alle
signs-remember = Hugs dette
signs-empty = Her står ingen teikn for denne alderen. Det er med vilje: Denne kategorien passar ikkje for barn i den alderen. Er du bekymra, tel det likevel. Vel ein annan kategori, eller sjå teikn for alle aldrar.
signs-empty-all = Vis alle aldrar
signs-empty-pace = Her står ingen teikn med denne hasten. Det tyder ikkje at uroa di kan vente: Fleire teikn saman kan haste meir enn eitt. Vel ein annan kategori, eller sjå alle.
signs-empty-pace-all = Vis alle, same kor mykje dei hastar
signs-together = Når fleire teikn kjem saman
signs-together-about = Teikn kan ikkje reknast saman. Hastar eitt av dei meir, følg det.
signs-strengths = Skriv også ned det som er bra
signs-strengths-about = Det hjelper barnet, og dei som skal hjelpe. Det tek aldri bort plikta til å melde.

sign-harmless = Kan også vere
sign-harmless-none = Her kjenner vi inga vanleg forklaring.
sign-actions = Gjer dette
sign-and = og
sign-what = Kva gjer eg?
sign-write = Skriv ned det eg såg
sign-remember = Hugs:
sign-then = og viss det held fram, eller det kjem fleire teikn

cards-title = Tiltakskort
cards-about = Kort som du les på eitt minutt kvart. Kan skrivast ut, også som PDF.
cards-lead = Eitt minutt for kvart kort. Heng dei der dei vaksne ser dei.

contacts-title = Kven du kan ringje
contacts-about = Naudnummer, råd til deg, og nummer du kan gi til andre.
contacts-lead = Du kan spørje om råd utan å seie kven barnet er.
contact-always-open = svarar heile døgnet
contact-national = nasjonalt nummer

sources-title = Kjelder
sources-about = Kvar råda kjem frå, og når dei vart kontrollerte.
sources-version = Utgåve { $version }

age-0-2 = 0–2 år
age-3-5 = 3–5 år
age-6-12 = 6–12 år
age-13-18 = 13–18 år

weight-specific = Spesifikt
weight-specific-note = få andre forklaringar
weight-concern = Gir uro
weight-concern-note = nokre andre forklaringar
weight-unspecific = Uspesifikt
weight-unspecific-note = mange andre forklaringar
weight-none = Inga vekt
weight-none-note = seier ingenting åleine

urgency-acute = Akutt
urgency-same-day = Same dag
urgency-days-1-2 = 1–2 dagar
urgency-this-week = Denne veka
urgency-watch = Følg med
urgency-none = Hastar ikkje

pace-today = I dag
pace-this-week = Denne veka
pace-watch = Følg med

contact-kind-emergency = Naudnummer
contact-kind-local = Lokalt
contact-kind-advice = Råd til deg
contact-kind-children = For barn og unge
contact-kind-adults = For vaksne

handout-cards-wall = PDF til veggen (A4)
handout-cards-hand = PDF til handa (A6)
handout-poster = Plakat som PDF (A4)
handout-wallet = Lommekort som PDF
handout-made = { $file } er laga.
