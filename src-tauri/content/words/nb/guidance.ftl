# Front page, search, signs, cards, contacts, sources.

front-title = Hva skjer?
front-lead = Alt på denne siden virker uten passord og uten nett.
front-write = Skriv ned
front-new = Ny her i dag? Det viktigste på fem minutter
setup-begin = Ta programmet i bruk
setup-example = Prøv med eksempeldata
front-checked = Rådene ble kontrollert { $month }

door-danger = Barnet er i fare nå
door-danger-about = Vold, trusler, eller noe som nettopp har skjedd. Vi tar ett steg om gangen.
door-told = Et barn har fortalt meg noe
door-told-about = Slik lytter du, hva du kan si, og hvem du ringer etterpå.
door-worried = Jeg er bekymret
door-worried-about = En uro, eller noe du har sett eller hørt.
door-staff = Det gjelder noen som arbeider her
door-staff-about = Også når det er lederen.
door-look-up = Slå opp
door-look-up-about = Tegn, tiltakskort, og hvem du kan ringe.

search-label = Søk i rådene
search-placeholder = Søk, for eksempel «blåmerke bak øret» eller «ruset henting»
search-clear = Tøm søket
search-hits = Treff
search-count =
    { $count ->
        [one] Ett treff
       *[other] { $count } treff
    }
search-sheet = Hjelp underveis
search-none = Ingen treff på «{ $query }». Uroen din teller likevel. Prøv et annet ord, eller velg under.

signs-title = Tegn
signs-about = Hva du kan se og høre, hva det også kan være, og hva du gjør.
signs-age = Alder
signs-age-all = Alle aldre
signs-category = Kategori
signs-count = { $count } tegn
signs-weight = Vekt
signs-urgency = Hast
signs-pace-all = Alle
signs-remember = Husk dette
signs-empty = Her står ingen tegn for denne alderen. Det er med vilje: Denne kategorien passer ikke for barn i den alderen. Er du bekymret, teller det likevel. Velg en annen kategori, eller se tegn for alle aldre.
signs-empty-all = Vis alle aldre
signs-empty-pace = Her står ingen tegn med denne hasten. Det betyr ikke at uroen din kan vente: Flere tegn sammen kan haste mer enn ett. Velg en annen kategori, eller se alle.
signs-empty-pace-all = Vis alle, uansett hast
signs-together = Når flere tegn kommer sammen
signs-together-about = Tegn kan ikke regnes sammen. Haster ett av dem mer, følg det.
signs-strengths = Skriv også ned det som er bra
signs-strengths-about = Det hjelper barnet, og dem som skal hjelpe. Det tar aldri bort plikten til å melde.

sign-harmless = Kan også være
sign-harmless-none = Her kjenner vi ingen vanlig forklaring.
sign-actions = Gjør dette
sign-and = og
sign-what = Hva gjør jeg?
sign-write = Skriv ned det jeg så
sign-remember = Husk:
sign-then = og hvis det fortsetter, eller det kommer flere tegn

cards-title = Tiltakskort
cards-about = Kort som leses på ett minutt hvert. Kan skrives ut, også som PDF.
cards-lead = Ett minutt for hvert kort. Heng dem der de voksne ser dem.

contacts-title = Hvem du kan ringe
contacts-about = Nødnummer, råd til deg, og numre du kan gi til andre.
contacts-lead = Du kan spørre om råd uten å si hvem barnet er.
contact-always-open = svarer hele døgnet
contact-national = nasjonalt nummer

terms-title = Ordliste
terms-about = Hva ordene i rådene betyr.
terms-lead = Står det prikker under et ord i rådene, kan du trykke på det. Da står forklaringen der du leser.

sources-title = Kilder
sources-about = Hvor rådene kommer fra, og når de ble kontrollert.
sources-version = Utgave { $version }

age-0-2 = 0–2 år
age-3-5 = 3–5 år
age-6-12 = 6–12 år
age-13-18 = 13–18 år

weight-specific = Spesifikt
weight-specific-note = få andre forklaringer
weight-concern = Gir bekymring
weight-concern-note = noen andre forklaringer
weight-unspecific = Uspesifikt
weight-unspecific-note = mange andre forklaringer
weight-none = Ingen vekt
weight-none-note = sier ingenting alene

urgency-acute = Akutt
urgency-same-day = Samme dag
urgency-days-1-2 = 1–2 dager
urgency-this-week = Denne uken
urgency-watch = Følg med
urgency-none = Haster ikke

pace-today = I dag
pace-this-week = Denne uken
pace-watch = Følg med

contact-kind-emergency = Nødnummer
contact-kind-local = Lokalt
contact-kind-advice = Råd til deg
contact-kind-children = For barn og unge
contact-kind-adults = For voksne

handout-cards-wall = PDF til veggen (A4)
handout-cards-hand = PDF til hånden (A6)
handout-poster = Plakat som PDF (A4)
handout-wallet = Lommekort som PDF
handout-made = { $file } er laget.

# Contacts: whom to call, about what, and whether somebody answers.
contacts-for = Hvem skal ringe?
contacts-for-all = Alle
contacts-for-staff = Jeg, på jobb
contacts-for-children = Barnet selv
contacts-for-adults = Foreldre og andre voksne
contacts-themes = Tema
contacts-themes-all = Alle tema
contacts-count =
    { $count ->
        [one] Ett sted å ringe
       *[other] { $count } steder å ringe
    }
contacts-empty = Her kjenner vi ingen. Det betyr ikke at ingen kan hjelpe. Alarmtelefonen 116 111 svarer alle, hele døgnet. Barnevernet kan også si hvem dere kan spørre.
contacts-empty-all = Vis alle
contacts-clock = Vi sier «svarer nå» bare når noen har kontrollert åpningstiden. Er vi ikke sikre, står det et nummer til.
contacts-when = Når?
contacts-when-any = Når som helst
contacts-when-now = Svarer nå
contacts-clock-now = Her står de som svarer nå, og de vi ikke vet åpningstiden til. De er merket «Tid ukjent».
contact-hours-unknown = Tid ukjent
contacts-say = Hva du kan si
contacts-say-to = Hva du kan si til { $name }

contact-theme-danger = Fare og skade nå
contact-theme-violence = Vold og omsorgssvikt
contact-theme-sexual = Seksuelle overgrep
contact-theme-digital = Digitalt liv
contact-theme-honour = Ære og kontroll
contact-theme-between-children = Barn mot barn
contact-theme-gender = Kjønn og seksualitet
contact-theme-grief = Sorg
contact-theme-environment = Mobbing og miljø
contact-theme-mind = Psykisk helse
contact-theme-rights = Rettigheter og myndigheter
contact-theme-learning = Veiledere og opplæring

contact-note-between-children = Vi kjenner ikke et eget nasjonalt nummer for skadelig seksuell atferd mellom barn. Drøft med barnevernet eller Statens barnehus, uten å si navnet på barna. Spør dem hvilket fagmiljø dere kan bruke.
contact-note-gender = Det eneste senteret vi kjenner, er i Trondheim. Ellers: helsesykepleieren, helsestasjon for ungdom eller ung.no.
contact-note-grief = Vi kjenner ikke et eget senter for barn i sorg. Spør helsesykepleieren eller fastlegen hva som finnes hos dere.

contact-child-self = Barnet kan selv ta kontakt
contact-unwritten = Ikke skrevet inn
contact-unwritten-about = Den som leder enheten, kan skrive inn nummeret.
contact-own-hours = Åpent: { $hours }
contact-second = Eller { $number }
contact-channel = Sikker kanal: { $channel }
contact-until = Gjelder til { $day }
contact-until-past = Nummeret gjaldt til { $day }. Det kan være et annet nå.
contact-hours-mon-fri = Mandag til fredag kl. { $from }–{ $to }.
contact-hours-every = Hver dag kl. { $from }–{ $to }.
contact-hours-later = I noen ferier fra kl. { $later }.
contact-answers-always = Svarer nå, hele døgnet.
contact-answers-now = Svarer nå. Vi kjenner ikke fridagene deres.
contact-answers-not-now = Svarer ikke nå.
contact-answers-holiday = Det er helligdag. Vi vet ikke om noen svarer.
contact-answers-unknown = Vi vet ikke om noen svarer nå.
contact-answers-claimed = Skal svare hele døgnet.
contact-hours-unverified = Åpningstiden må kontrolleres.
contact-otherwise = Får du ikke svar: { $number }, { $name }
contact-old = Mer enn ett år siden

contacts-old-own =
    { $count ->
        [one] Ett av numrene dere har skrevet, er ikke kontrollert på over ett år.
       *[other] { $count } av numrene dere har skrevet, er ikke kontrollert på over ett år.
    }
contacts-old-own-do = Kontroller på siden Enheten
contacts-old-national =
    { $count ->
        [one] Ett av de nasjonale numrene er ikke kontrollert på over ett år. Se etter en nyere utgave av programmet, og sjekk nummeret på tjenestens egen side.
       *[other] { $count } av de nasjonale numrene er ikke kontrollert på over ett år. Se etter en nyere utgave av programmet, og sjekk numrene på tjenestenes egne sider.
    }
