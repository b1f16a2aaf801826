# People and the unit: logging in, taking the program in use, the owner's key.

passphrase = Passord
secret-show = Vis
secret-capitals = Caps Lock er på.

login-title = Lås opp
login-lead = Vel namnet ditt, og skriv passordet.
login-example = Passordet i dømet er «elgen på brygga».
login-person = Kven er du?
login-person-choose = Vel namn
login-person-missing = Vel namnet ditt.
login-passphrase-missing = Skriv passordet.
login-wrong = Passordet er feil. Sjå på det, og prøv igjen.
login-busy = Låser opp …
login-wait =
    { $seconds ->
        [one] Passordet var feil. Du kan prøve igjen om 1 sekund.
       *[other] Passordet var feil. Du kan prøve igjen om { $seconds } sekund.
    }
login-wait-heard = Passordet var feil. Vent litt før du prøver igjen. Det du skreiv, står der.
login-nobody = Ingen kan logge inn enno. Først må leiaren ta programmet i bruk.
login-first = Første gong
login-fresh = Første gong loggar du inn med seks ord, som du har fått av leiaren. Så vel du ditt eige passord.
login-fresh-go = Skriv dei seks orda
login-without = Råd, nummer og «Skriv ned» verkar utan passord.

join-title = Logg inn første gong
join-hello = Hei, { $name }
join-lead = Skriv dei seks orda, og vel eit passord som berre du veit.
join-code = Dei seks orda frå leiaren
join-code-about = I rekkjefølgje, med mellomrom. Du kan bruke store eller små bokstavar.
join-wrong = Orda stemmer ikkje. Sjå på lappen, eller be leiaren om ein ny kode.
join-wait =
    { $seconds ->
        [one] Orda stemte ikkje. Du kan prøve igjen om 1 sekund.
       *[other] Orda stemte ikkje. Du kan prøve igjen om { $seconds } sekund.
    }
join-wait-heard = Orda stemte ikkje. Vent litt før du prøver igjen. Det du skreiv, står der.
join-do = Logg inn
join-there = Her kan du ikkje bruke koden
join-there-about = Har du alt valt eit passord, så lås opp med det. Elles ber du leiaren om ein ny kode.

invite-title = Legg til ein kollega
invite-lead = Kollegaen får ein kode på seks ord, og vel sitt eige passord.
invite-name = Namnet til kollegaen
invite-name-about = Slik det skal stå når kollegaen loggar inn.
invite-role = Rolle
invite-role-about = Ein nestleiar kan endre det som gjeld eininga, og gi kodar, slik som leiaren. Inga rolle opnar det andre har skrive.
invite-make = Lag koden
invite-code-title = Kode til { $name }
invite-once = Les orda for kollegaen, eller skriv dei ut. Ingen andre skal høyre eller sjå dei. Dei blir berre viste no.
invite-by-hand = Gi dei til kollegaen sjølv, ikkje på e-post eller melding.
invite-opens = Koden opnar ingenting som nokon har skrive om eit barn.
invite-renew = Blir dei borte, lagar du ein ny kode. Då verkar ikkje denne meir.
invite-print = Skriv ut arket
invite-done = Ferdig
invite-again-title = Ny kode til { $name }
invite-again-lead = Den gamle koden verkar ikkje når du har laga ein ny.
invite-gone = Koden er ikkje på skjermen meir. Treng de han, lagar du ein ny. Då verkar ikkje den gamle.
invite-make-again = Lag ny kode
invite-joined = Kollegaen har logga inn, og treng ingen kode.

code-title = Kode til { $name }
code-how = Slik loggar du inn første gong
code-how-unlock = Vel «Lås opp» på maskina der programmet er.
code-how-name = Vel namnet «{ $name }».
code-how-words = Skriv dei seks orda, i rekkjefølgje.
code-how-passphrase = Vel ditt eige passord. Ingen andre skal vite det.
code-after = Ingen andre skal høyre eller sjå orda. Koden verkar éin gong. Han opnar ingenting som nokon har skrive om eit barn. Riv sund lappen når du har logga inn.

setup-title = Ta programmet i bruk
setup-steps = Steg
setup-step-unit = Eininga
setup-step-leader = Deg som leiar
setup-step-numbers = Telefonnummer
setup-step-owner = Nøkkelen til eigaren
setup-step-done = ferdig
setup-unit-title = Om eininga
setup-unit-lead = Tre korte steg, og så nøkkelen til eigaren. Det tek eit par minutt, og alt kan endrast seinare.
setup-unit-next = Neste: Deg som leiar
setup-leader-title = Deg som leiar
setup-leader-lead = Du blir den første som kan logge inn.
setup-leader-next = Neste: Telefonnummer
setup-numbers-title = Telefonnummer
setup-numbers-lead = Begge kan vente. Til dei står her, viser programmet dei nasjonale numra.
setup-numbers-next = Ta programmet i bruk
setup-busy = Lagar nøklane …
setup-other = Er du eigaren?
setup-solo-about = Du kan lage nøkkelen din på di eiga maskin, og sende leiaren ei linje som ikkje er hemmeleg.
setup-solo = Eg er eigaren og vil lage nøkkelen min
setup-lost = Om du gløymer passordet
setup-lost-about = Då kan ingen hente tilbake det du ikkje har delt, heller ikkje eigaren. Skriv ned passordet, og legg det innelåst heime til du hugsar det.
setup-later = Det kan endrast
setup-later-about = Alt du har skrive, finn du att under Eininga. Nøkkelen til eigaren kjem no, og han kan vente.
setup-there = Programmet er alt i bruk på denne maskina
setup-there-about = Lås opp med namnet ditt for å endre noko.

unit-name = Namn på eininga
unit-kind = Kva slags eining er det?
unit-municipality = Kommune
unit-address = Adresse
unit-address-about = Slik de seier ho til naudetatane.
unit-responsible =
    { $unit ->
        [kindergarten] Barnehageeigar
        [school] Skuleeigar
        [sfo] Skuleeigar
        [leisure] Ansvarleg for tilbodet
       *[other] Eigar
    }
unit-responsible-about =
    { $unit ->
        [kindergarten] Den som er ansvarleg etter lova: kommunen, eit selskap eller ei stifting.
        [school] Den som er ansvarleg etter lova: kommunen, fylkeskommunen eller den som eig friskulen.
        [sfo] Den som er ansvarleg etter lova: kommunen eller den som eig friskulen.
        [leisure] Kommunen, laget eller foreininga.
       *[other] Den som er ansvarleg etter lova, til dømes kommunen.
    }
unit-near = Er leiar og eigar same person, eller nær kvarandre?
unit-near-about = Nær er familie, sambuarar, nære vener eller partnarar i arbeid. Vi spør fordi ei bekymring kan gjelde leiaren. Då skal ingen nær leiaren kunne opne ho.
unit-lead = Det som gjeld for alle her. Namn og nummer kan alle lese, også når programmet er låst.
unit-about = Om eininga
unit-keep = Lagre endringane
unit-people = Dei som arbeider her
unit-not-joined = Har ikkje logga inn enno
unit-new-code = Ny kode
unit-new-code-for = Ny kode til { $name }
unit-root = Orda for denne fila
unit-root-about = Dei viser at fila er den som vart laga då programmet vart teke i bruk her. Skriv dei av, og legg dei saman med arket.
unit-continued = { $day } kl. { $clock } valde nokon å gå vidare frå ei eldre fil. Det som stod i den nyare fila, kan mangle.

near-title = Nøkkelen til eigaren blir halden utanfor bekymringar som gjeld leiinga.
near-instead = I staden går de til kommunen som styresmakt, Statsforvaltaren, politiet og barnevernet.

numbers-child-protection = Barnevernstenesta
numbers-child-protection-about = På dagtid, i kommunen dykkar.
numbers-on-call = Barnevernsvakta
numbers-on-call-about = Kveld, natt og helg.

leader-name = Namnet ditt
leader-name-about = Slik det skal stå når du logger inn.
passphrase-new = Passord
passphrase-rule = Minst 12 teikn, eller fire ord. Ikkje namnet ditt eller namnet på eininga.
passphrase-good = Passordet er godt nok
passphrase-repeat = Passordet ein gong til

blank-unit-name = Skriv namnet på eininga.
blank-unit-kind = Vel kva slags eining det er.
blank-unit-municipality = Skriv kva kommune de er i.
blank-unit-address = Skriv adressa.
blank-unit-responsible = Skriv kven som er ansvarleg etter lova.
blank-unit-owner-near = Svar på om leiar og eigar er nær kvarandre.
blank-name = Skriv namnet til kollegaen.
blank-code = Skriv dei seks orda.
blank-leader = Skriv namnet ditt.
blank-passphrase = Skriv eit passord.
blank-repeat = Skriv passordet ein gong til.
blank-repeat-differs = Dei to passorda er ikkje like.
blank-address = Lim inn linja frå eigaren.

owner-title = Gi eigaren ein nøkkel
owner-lead = Nøkkelen blir laga no, så det som seinare blir delt med eigaren, kan opnast med arket. Eigaren må ha arket innelåst. I denne utgåva opnar nøkkelen ingenting enno.
owner-lost = Gløymer du passordet, kan ingen hente tilbake notat du ikkje har delt, heller ikkje eigaren.
owner-there = Eigaren har alt ein nøkkel. Ein ny gjeld frå no av. Ta vare på det gamle arket òg.
owner-way-alone = Eigaren er her no, åleine ved skjermen
owner-way-alone-about = Eigaren lagar nøkkelen og tek med seg arket. Du går unna så lenge.
owner-way-address = Eigaren har sendt ei adresse
owner-way-address-about = Eigaren har laga nøkkelen på si eiga maskin. De samanliknar seks ord på telefon.
owner-way-provisional = Skriv ut eit førebels ark no
owner-way-provisional-about = Til eigaren får laga sin eigen nøkkel. Det opnar aldri ei bekymring som er halden unna leiinga.
owner-way-wait = Vent med dette
owner-way-wait-about = Alt anna verkar. Du finn det att under Eininga.

owner-aside-title = No skal eigaren sitje her
owner-aside-lead = Berre eigaren skal sjå orda som kjem.
owner-aside-leader = Du som er leiar: Gi plassen til eigaren. Stå der du ikkje ser skjermen.
owner-aside-owner = Du som er eigar: Lag nøkkelen, skriv han ut, og ta med deg arket.
owner-aside-print = Hent arket på skrivaren sjølv, med ein gong.
owner-make = Lag nøkkelen

owner-sheet-title = Arket til eigaren
owner-sheet-lead = Dei 18 orda er nøkkelen. Maskina tek ikkje vare på dei.
owner-provisional-lead = Arket er førebels, fordi du som leiar kan sjå orda.
owner-provisional-means = Det opnar ingenting enno, og det opnar aldri ei bekymring som er halden unna leiinga. Til det trengst ein nøkkel som berre eigaren har sett.
owner-provisional-next = Gi arket til eigaren, som må ha det innelåst. Be eigaren lage sin eigen nøkkel så snart det går.
owner-print = Skriv ut arket
owner-no-printer = Ingen skrivar? Skriv orda for hand, med nummer. Eller lagre utskrifta som PDF på ein minnepinne som eigaren har.
owner-on-paper = Eg har arket på papir

owner-read-title = Vis at du har arket
owner-read-lead = Les frå papiret, og skriv dei to orda.
owner-word = Ord { $place }
owner-word-wrong = Ord { $place } er eit anna ord. Sjå på arket.
owner-words-right = Stadfest orda
owner-sheet-again = Vis arket igjen

owner-address-title = Adressa frå eigaren
owner-address-lead = Lim inn linja som eigaren har sendt. Ho er ikkje hemmeleg.
owner-address = Adressa til eigaren
owner-show-words = Vis seks ord
owner-compare = Ring eigaren, og les orda høgt
owner-compare-differ = Ring eit nummer du kjenner frå før. Er eitt ord annleis, er det ikkje nøkkelen til eigaren: Gå tilbake, og be om linja på nytt.
owner-alike = Dei er like

owner-done = Nøkkelen er på plass
owner-finish = Ferdig
owner-other = Byt nøkkelen til eigaren
owner-control = Kontrollord, til å lese opp på telefon
owner-state-none = Eigaren har ingen nøkkel
owner-state-none-means = Gløymer du passordet, kan ingen hente tilbake notat du ikkje har delt, heller ikkje eigaren. Nøkkelen er til det som seinare blir delt med eigaren.
owner-state-provisional = Nøkkelen til eigaren er førebels
owner-state-provisional-means = Han opnar ingenting enno. Han er til det som seinare blir delt med eigaren, men opnar aldri ei bekymring som er halden unna leiinga.
owner-state-confirmed = Nøkkelen til eigaren er stadfesta
owner-state-confirmed-means = Han opnar ingenting enno. Det som seinare blir delt med eigaren, kan opnast med arket. Eigaren må ha arket innelåst.

owner-solo-title = Lag din eigen nøkkel
owner-solo-lead = Gjer dette på ei maskin som er di, når ingen andre ser skjermen.
owner-solo-sheet = Du får eit ark med 18 ord. Dei er nøkkelen, og berre du skal ha dei.
owner-solo-line = Du får også ei linje som du sender til leiaren. Ho er ikkje hemmeleg.
owner-solo-done = Nøkkelen er laga
owner-solo-send = Send denne linja til leiaren, i ein e-post eller ei melding.
owner-solo-copy = Klikk i feltet, så blir heile linja merkt. Ctrl+C kopierer.
owner-solo-read = Les desse orda for leiaren på telefon

sheet-title = Nøkkelen til eigaren
sheet-title-provisional = Nøkkelen til eigaren, førebels
sheet-keep = Eigaren tek vare på arket, innelåst, ikkje i eininga. Det skal ikkje liggje hos leiaren.
sheet-provisional = Førebels: Leiaren har skrive ut arket. Det opnar aldri ei bekymring som er halden unna leiinga.
sheet-control = Kontrollord:
sheet-opens = Då arket vart laga, opna nøkkelen ingenting enno. Det som seinare blir delt med eigaren, kan opnast med arket, også i kopiar av fila.
sheet-lost = Gløymer ein tilsett passordet, kan ingen hente tilbake notat som ikkje er delte, heller ikkje eigaren.
sheet-signature = Motteke av eigaren
sheet-date = Dato

# The unit's own list of numbers, and when it was last looked at.
numbers-from = Svarar frå klokka
numbers-to = Svarar til klokka
numbers-hours-about = På kvardagar. Står begge her, kan programmet seie om nokon svarar no. Bruk tida på sida til kommunen.
directory-title = Andre lokale nummer
directory-lead = Alle kan lese dei, også når programmet er låst. Skriv vakttelefonar og sentralbord, ikkje private nummer.
directory-useful =
    { $count ->
        [one] Eitt nummer til som kan vere nyttig
       *[other] { $count } til som kan vere nyttige
    }
directory-own = Berre hos dykk
directory-missing = Manglar
directory-write = Skriv inn
directory-write-of = Skriv inn nummeret: { $name }
directory-change = Endre
directory-change-of = Endre nummeret: { $name }
directory-close = Lukk
directory-close-of = Lukk { $name }
directory-add = Legg til eit nummer
directory-remove = Ta bort
directory-remove-of = Ta bort { $name }
directory-new = Nytt nummer
directory-name = Namn hos dykk
directory-name-own = Kven eller kva det er
directory-number = Telefonnummer
directory-hours = Når dei svarar
directory-hours-about = Til dømes «kvardagar kl. 8–15».
directory-more = Meir om dei
directory-second = Eit nummer til
directory-email = E-post
directory-channel = Sikker kanal
directory-channel-about = Kvar de kan sende noko som er underlagt teieplikt. Til dømes «eDialog» eller «Digipost».
directory-note = Notat
directory-until = Gjeld til
directory-until-about = For nummer som ikkje gjeld lenge. Når dagen er over, ber programmet dykk sjå etter.
directory-checked = Kontroll av numra
directory-checked-at = Det eldste nummeret vart kontrollert { $day }.
directory-checked-do = Ring kvart nummer, eller slå det opp på sida til tenesta. Rett det som er feil. Så trykkjer du her.
directory-checked-today = Numra er kontrollerte i dag
directory-checked-kept = Datoen er lagra kl. { $clock }
directory-checked-old = Det er over eitt år sidan nokon kontrollerte alle numra.
directory-checked-none = De har ikkje skrive nokon nummer enno.
directory-checked-first = Lagre endringane i numra først.

blank-contacts-child-protection-from = Skriv når dei byrjar å svare, eller ta bort begge.
blank-contacts-child-protection-to = Skriv når dei sluttar å svare, eller ta bort begge.
blank-contacts-directory-name = Skriv kven eller kva det er.
blank-contacts-directory-number = Skriv nummeret, eller tøm alle felta.
