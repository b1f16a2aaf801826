# Front page, search, signs, cards, contacts, sources.

front-title = Kva skjer?
front-lead = Alt på denne sida verkar utan passord og utan nett.
front-write = Skriv ned
front-new = Ny her i dag? Det viktigaste på fem minutt
setup-begin = Ta programmet i bruk
setup-example = Prøv med dømedata
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

terms-title = Ordliste
terms-about = Kva orda i råda tyder.
terms-lead = Står det prikkar under eit ord i råda, kan du trykkje på det. Då står forklaringa der du les.

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

# Contacts: whom to call, about what, and whether somebody answers.
contacts-for = Kven skal ringje?
contacts-for-all = Alle
contacts-for-staff = Eg, på jobb
contacts-for-children = Barnet sjølv
contacts-for-adults = Foreldre og andre vaksne
contacts-themes = Tema
contacts-themes-all = Alle tema
contacts-count =
    { $count ->
        [one] Ein stad å ringje
       *[other] { $count } stader å ringje
    }
contacts-empty = Her kjenner vi ingen. Det tyder ikkje at ingen kan hjelpe. Alarmtelefonen 116 111 svarar alle, heile døgnet. Barnevernet kan òg seie kven de kan spørje.
contacts-empty-all = Vis alle
contacts-clock = Vi seier «svarar no» berre når nokon har kontrollert opningstida. Er vi ikkje sikre, står det eit nummer til.
contacts-when = Når?
contacts-when-any = Når som helst
contacts-when-now = Svarar no
contacts-clock-now = Her står dei som svarar no, og dei vi ikkje veit opningstida til. Dei er merkte «Tid ukjend».
contact-hours-unknown = Tid ukjend
contacts-say = Kva du kan seie
contacts-say-to = Kva du kan seie til { $name }

contact-theme-danger = Fare og skade no
contact-theme-violence = Vald og omsorgssvikt
contact-theme-sexual = Seksuelle overgrep
contact-theme-digital = Digitalt liv
contact-theme-honour = Ære og kontroll
contact-theme-between-children = Barn mot barn
contact-theme-gender = Kjønn og seksualitet
contact-theme-grief = Sorg
contact-theme-environment = Mobbing og miljø
contact-theme-mind = Psykisk helse
contact-theme-rights = Rettar og styresmakter
contact-theme-learning = Rettleiarar og opplæring

contact-note-between-children = Vi kjenner ikkje eit eige nasjonalt nummer for skadeleg seksuell åtferd mellom barn. Drøft med barnevernet eller Statens barnehus, utan å seie namnet på barna. Spør dei kva fagmiljø de kan bruke.
contact-note-gender = Det einaste senteret vi kjenner, er i Trondheim. Elles: helsesjukepleiaren, helsestasjon for ungdom eller ung.no.
contact-note-grief = Vi kjenner ikkje eit eige senter for barn i sorg. Spør helsesjukepleiaren eller fastlegen kva som finst hos dykk.

contact-child-self = Barnet kan sjølv ta kontakt
contact-unwritten = Ikkje skrive inn
contact-unwritten-about = Den som leier eininga, kan skrive inn nummeret.
contact-own-hours = Ope: { $hours }
contact-second = Eller { $number }
contact-channel = Sikker kanal: { $channel }
contact-until = Gjeld til { $day }
contact-until-past = Nummeret galdt til { $day }. Det kan vere eit anna no.
contact-hours-mon-fri = Måndag til fredag kl. { $from }–{ $to }.
contact-hours-every = Kvar dag kl. { $from }–{ $to }.
contact-hours-later = I nokre feriar frå kl. { $later }.
contact-answers-always = Svarar no, heile døgnet.
contact-answers-now = Svarar no. Vi kjenner ikkje fridagane deira.
contact-answers-not-now = Svarar ikkje no.
contact-answers-holiday = Det er heilagdag. Vi veit ikkje om nokon svarar.
contact-answers-unknown = Vi veit ikkje om nokon svarar no.
contact-answers-claimed = Skal svare heile døgnet.
contact-hours-unverified = Opningstida må kontrollerast.
contact-otherwise = Får du ikkje svar: { $number }, { $name }
contact-old = Meir enn eitt år sidan

contacts-old-own =
    { $count ->
        [one] Eitt av numra de har skrive, er ikkje kontrollert på over eitt år.
       *[other] { $count } av numra de har skrive, er ikkje kontrollerte på over eitt år.
    }
contacts-old-own-do = Kontroller på sida Eininga
contacts-old-national =
    { $count ->
        [one] Eitt av dei nasjonale numra er ikkje kontrollert på over eitt år. Sjå etter ei nyare utgåve av programmet, og sjekk nummeret på sida til tenesta.
       *[other] { $count } av dei nasjonale numra er ikkje kontrollerte på over eitt år. Sjå etter ei nyare utgåve av programmet, og sjekk numra på sidene til tenestene.
    }
