# People and the unit: logging in, taking the program in use, the owner's key.

passphrase = Passord
secret-show = Vis
secret-capitals = Caps Lock er på.

login-title = Lås opp
login-lead = Velg navnet ditt, og skriv passordet.
login-example = Passordet i eksempelet er «elgen på brygga».
login-person = Hvem er du?
login-person-choose = Velg navn
login-person-missing = Velg navnet ditt.
login-passphrase-missing = Skriv passordet.
login-wrong = Passordet er feil. Se på det, og prøv igjen.
login-busy = Låser opp …
login-wait =
    { $seconds ->
        [one] Passordet var feil. Du kan prøve igjen om 1 sekund.
       *[other] Passordet var feil. Du kan prøve igjen om { $seconds } sekunder.
    }
login-wait-heard = Passordet var feil. Vent litt før du prøver igjen. Det du skrev, står der.
login-nobody = Ingen kan logge inn ennå. Først må lederen ta programmet i bruk.
login-first = Første gang
login-fresh = Første gang logger du inn med seks ord, som du har fått av lederen. Så velger du ditt eget passord.
login-fresh-go = Skriv de seks ordene
login-without = Råd, numre og «Skriv ned» virker uten passord.

join-title = Logg inn første gang
join-hello = Hei, { $name }
join-lead = Skriv de seks ordene, og velg et passord som bare du vet.
join-code = De seks ordene fra lederen
join-code-about = I rekkefølge, med mellomrom. Du kan bruke store eller små bokstaver.
join-wrong = Ordene stemmer ikke. Se på lappen, eller be lederen om en ny kode.
join-wait =
    { $seconds ->
        [one] Ordene stemte ikke. Du kan prøve igjen om 1 sekund.
       *[other] Ordene stemte ikke. Du kan prøve igjen om { $seconds } sekunder.
    }
join-wait-heard = Ordene stemte ikke. Vent litt før du prøver igjen. Det du skrev, står der.
join-do = Logg inn
join-there = Her kan du ikke bruke koden
join-there-about = Har du alt valgt et passord, så lås opp med det. Ellers ber du lederen om en ny kode.

invite-title = Legg til en kollega
invite-lead = Kollegaen får en kode på seks ord, og velger sitt eget passord.
invite-name = Navnet til kollegaen
invite-name-about = Slik det skal stå når kollegaen logger inn.
invite-role = Rolle
invite-role-about = En nestleder kan endre det som gjelder enheten, og gi koder, slik som lederen. Ingen rolle åpner det andre har skrevet.
invite-make = Lag koden
invite-code-title = Kode til { $name }
invite-once = Les ordene for kollegaen, eller skriv dem ut. Ingen andre skal høre eller se dem. De vises bare nå.
invite-by-hand = Gi dem til kollegaen selv, ikke på e-post eller melding.
invite-opens = Koden åpner ingenting som noen har skrevet om et barn.
invite-renew = Blir de borte, lager du en ny kode. Da virker ikke denne mer.
invite-print = Skriv ut arket
invite-done = Ferdig
invite-again-title = Ny kode til { $name }
invite-again-lead = Den gamle koden virker ikke når du har laget en ny.
invite-gone = Koden er ikke på skjermen mer. Trenger dere den, lager du en ny. Da virker ikke den gamle.
invite-make-again = Lag ny kode
invite-joined = Kollegaen har logget inn, og trenger ingen kode.

code-title = Kode til { $name }
code-how = Slik logger du inn første gang
code-how-unlock = Velg «Lås opp» på maskinen der programmet er.
code-how-name = Velg navnet «{ $name }».
code-how-words = Skriv de seks ordene, i rekkefølge.
code-how-passphrase = Velg ditt eget passord. Ingen andre skal vite det.
code-after = Ingen andre skal høre eller se ordene. Koden virker én gang. Den åpner ingenting som noen har skrevet om et barn. Riv lappen i stykker når du har logget inn.

setup-title = Ta programmet i bruk
setup-steps = Steg
setup-step-unit = Enheten
setup-step-leader = Deg som leder
setup-step-numbers = Telefonnumre
setup-step-owner = Eierens nøkkel
setup-step-done = ferdig
setup-unit-title = Om enheten
setup-unit-lead = Tre korte steg, og så eierens nøkkel. Det tar et par minutter, og alt kan endres senere.
setup-unit-next = Neste: Deg som leder
setup-leader-title = Deg som leder
setup-leader-lead = Du blir den første som kan logge inn.
setup-leader-next = Neste: Telefonnumre
setup-numbers-title = Telefonnumre
setup-numbers-lead = Begge kan vente. Til de står her, viser programmet de nasjonale numrene.
setup-numbers-next = Ta programmet i bruk
setup-busy = Lager nøklene …
setup-other = Er du eieren?
setup-solo-about = Du kan lage nøkkelen din på din egen maskin, og sende lederen en linje som ikke er hemmelig.
setup-solo = Jeg er eieren og vil lage min nøkkel
setup-lost = Hvis du glemmer passordet
setup-lost-about = Da kan ingen hente tilbake det du ikke har delt, heller ikke eieren. Skriv passordet ned, og legg det innelåst hjemme til du husker det.
setup-later = Det kan endres
setup-later-about = Alt du har skrevet, finner du igjen under Enheten. Eierens nøkkel kommer nå, og den kan vente.
setup-there = Programmet er alt i bruk på denne maskinen
setup-there-about = Lås opp med navnet ditt for å endre noe.

unit-name = Navn på enheten
unit-kind = Hva slags enhet er det?
unit-municipality = Kommune
unit-address = Adresse
unit-address-about = Slik dere sier den til nødetatene.
unit-responsible =
    { $unit ->
        [kindergarten] Barnehageeier
        [school] Skoleeier
        [sfo] Skoleeier
        [leisure] Ansvarlig for tilbudet
       *[other] Eier
    }
unit-responsible-about =
    { $unit ->
        [kindergarten] Den som er ansvarlig etter loven: kommunen, et selskap eller en stiftelse.
        [school] Den som er ansvarlig etter loven: kommunen, fylkeskommunen eller den som eier friskolen.
        [sfo] Den som er ansvarlig etter loven: kommunen eller den som eier friskolen.
        [leisure] Kommunen, laget eller foreningen.
       *[other] Den som er ansvarlig etter loven, for eksempel kommunen.
    }
unit-near = Er leder og eier samme person, eller nær hverandre?
unit-near-about = Nær er familie, samboere, nære venner eller partnere i arbeid. Vi spør fordi en bekymring kan gjelde lederen. Da skal ingen nær lederen kunne åpne den.
unit-lead = Det som gjelder for alle her. Navn og numre kan alle lese, også når programmet er låst.
unit-about = Om enheten
unit-keep = Lagre endringene
unit-people = De som arbeider her
unit-not-joined = Har ikke logget inn ennå
unit-new-code = Ny kode
unit-new-code-for = Ny kode til { $name }
unit-root = Ordene for denne filen
unit-root-about = De viser at filen er den som ble laget da programmet ble tatt i bruk her. Skriv dem av, og legg dem sammen med arket.
unit-continued = { $day } kl. { $clock } valgte noen å gå videre fra en eldre fil. Det som sto i den nyere filen, kan mangle.

near-title = Eierens nøkkel blir holdt utenfor bekymringer som gjelder ledelsen.
near-instead = I stedet går dere til kommunen som myndighet, Statsforvalteren, politiet og barnevernet.

numbers-child-protection = Barneverntjenesten
numbers-child-protection-about = På dagtid, i kommunen deres.
numbers-on-call = Barnevernvakten
numbers-on-call-about = Kveld, natt og helg.

leader-name = Navnet ditt
leader-name-about = Slik det skal stå når du logger inn.
passphrase-new = Passord
passphrase-rule = Minst 12 tegn, eller fire ord. Ikke navnet ditt eller navnet på enheten.
passphrase-good = Passordet er godt nok
passphrase-repeat = Passordet en gang til

blank-unit-name = Skriv navnet på enheten.
blank-unit-kind = Velg hva slags enhet det er.
blank-unit-municipality = Skriv hvilken kommune dere er i.
blank-unit-address = Skriv adressen.
blank-unit-responsible = Skriv hvem som er ansvarlig etter loven.
blank-unit-owner-near = Svar på om leder og eier er nær hverandre.
blank-name = Skriv navnet til kollegaen.
blank-code = Skriv de seks ordene.
blank-leader = Skriv navnet ditt.
blank-passphrase = Skriv et passord.
blank-repeat = Skriv passordet en gang til.
blank-repeat-differs = De to passordene er ikke like.
blank-address = Lim inn linjen fra eieren.

owner-title = Gi eieren en nøkkel
owner-lead = Nøkkelen lages nå, så det som senere blir delt med eieren, kan åpnes med arket. Eieren må ha arket innelåst. I denne utgaven åpner nøkkelen ingenting ennå.
owner-lost = Glemmer du passordet, kan ingen hente tilbake notater du ikke har delt, heller ikke eieren.
owner-there = Eieren har alt en nøkkel. En ny gjelder fra nå av. Ta vare på det gamle arket også.
owner-way-alone = Eieren er her nå, alene ved skjermen
owner-way-alone-about = Eieren lager nøkkelen og tar med seg arket. Du går unna så lenge.
owner-way-address = Eieren har sendt en adresse
owner-way-address-about = Eieren har laget nøkkelen på sin egen maskin. Dere sammenligner seks ord på telefon.
owner-way-provisional = Skriv ut et foreløpig ark nå
owner-way-provisional-about = Til eieren får laget sin egen nøkkel. Det åpner aldri en bekymring som er holdt unna ledelsen.
owner-way-wait = Vent med dette
owner-way-wait-about = Alt annet virker. Du finner det igjen under Enheten.

owner-aside-title = Nå skal eieren sitte her
owner-aside-lead = Bare eieren skal se ordene som kommer.
owner-aside-leader = Du som er leder: Gi plassen til eieren. Stå der du ikke ser skjermen.
owner-aside-owner = Du som er eier: Lag nøkkelen, skriv den ut, og ta med deg arket.
owner-aside-print = Hent arket på skriveren selv, med en gang.
owner-make = Lag nøkkelen

owner-sheet-title = Eierens ark
owner-sheet-lead = De 18 ordene er nøkkelen. Maskinen tar ikke vare på dem.
owner-provisional-lead = Arket er foreløpig, fordi du som leder kan se ordene.
owner-provisional-means = Det åpner ingenting ennå, og det åpner aldri en bekymring som er holdt unna ledelsen. Til det trengs en nøkkel som bare eieren har sett.
owner-provisional-next = Gi arket til eieren, som må ha det innelåst. Be eieren lage sin egen nøkkel så snart det går.
owner-print = Skriv ut arket
owner-no-printer = Ingen skriver? Skriv ordene for hånd, med nummer. Eller lagre utskriften som PDF på en minnepinne som eieren har.
owner-on-paper = Jeg har arket på papir

owner-read-title = Vis at du har arket
owner-read-lead = Les fra papiret, og skriv de to ordene.
owner-word = Ord { $place }
owner-word-wrong = Ord { $place } er et annet ord. Se på arket.
owner-words-right = Bekreft ordene
owner-sheet-again = Vis arket igjen

owner-address-title = Adressen fra eieren
owner-address-lead = Lim inn linjen som eieren har sendt. Den er ikke hemmelig.
owner-address = Eierens adresse
owner-show-words = Vis seks ord
owner-compare = Ring eieren, og les ordene høyt
owner-compare-differ = Ring et nummer du kjenner fra før. Er ett ord annerledes, er det ikke eierens nøkkel: Gå tilbake, og be om linjen på nytt.
owner-alike = De er like

owner-done = Nøkkelen er på plass
owner-finish = Ferdig
owner-other = Bytt eierens nøkkel
owner-control = Kontrollord, til å lese opp på telefon
owner-state-none = Eieren har ingen nøkkel
owner-state-none-means = Glemmer du passordet, kan ingen hente tilbake notater du ikke har delt, heller ikke eieren. Nøkkelen er til det som senere blir delt med eieren.
owner-state-provisional = Eierens nøkkel er foreløpig
owner-state-provisional-means = Den åpner ingenting ennå. Den er til det som senere blir delt med eieren, men åpner aldri en bekymring som er holdt unna ledelsen.
owner-state-confirmed = Eierens nøkkel er bekreftet
owner-state-confirmed-means = Den åpner ingenting ennå. Det som senere blir delt med eieren, kan åpnes med arket. Eieren må ha arket innelåst.

owner-solo-title = Lag din egen nøkkel
owner-solo-lead = Gjør dette på en maskin som er din, når ingen andre ser skjermen.
owner-solo-sheet = Du får et ark med 18 ord. De er nøkkelen, og bare du skal ha dem.
owner-solo-line = Du får også en linje som du sender til lederen. Den er ikke hemmelig.
owner-solo-done = Nøkkelen er laget
owner-solo-send = Send denne linjen til lederen, i en e-post eller melding.
owner-solo-copy = Klikk i feltet, så blir hele linjen merket. Ctrl+C kopierer.
owner-solo-read = Les disse ordene for lederen på telefon

sheet-title = Eierens nøkkel
sheet-title-provisional = Eierens nøkkel, foreløpig
sheet-keep = Oppbevares av eieren, innelåst, ikke i enheten. Skal ikke ligge hos lederen.
sheet-provisional = Foreløpig: Lederen har skrevet ut arket. Det åpner aldri en bekymring som er holdt unna ledelsen.
sheet-control = Kontrollord:
sheet-opens = Da arket ble laget, åpnet nøkkelen ingenting ennå. Det som senere blir delt med eieren, kan åpnes med arket, også i kopier av filen.
sheet-lost = Glemmer en ansatt passordet, kan ingen hente tilbake notater som ikke er delt, heller ikke eieren.
sheet-signature = Mottatt av eieren
sheet-date = Dato

# The unit's own list of numbers, and when it was last looked at.
numbers-from = Svarer fra klokken
numbers-to = Svarer til klokken
numbers-hours-about = På hverdager. Står begge her, kan programmet si om noen svarer nå. Bruk tiden på kommunens egen side.
directory-title = Andre lokale numre
directory-lead = Alle kan lese dem, også når programmet er låst. Skriv vakttelefoner og sentralbord, ikke private numre.
directory-useful =
    { $count ->
        [one] Ett nummer til som kan være nyttig
       *[other] { $count } til som kan være nyttige
    }
directory-own = Bare hos dere
directory-missing = Mangler
directory-write = Skriv inn
directory-write-of = Skriv inn nummeret: { $name }
directory-change = Endre
directory-change-of = Endre nummeret: { $name }
directory-close = Lukk
directory-close-of = Lukk { $name }
directory-add = Legg til et nummer
directory-remove = Ta bort
directory-remove-of = Ta bort { $name }
directory-new = Nytt nummer
directory-name = Navn hos dere
directory-name-own = Hvem eller hva det er
directory-number = Telefonnummer
directory-hours = Når de svarer
directory-hours-about = For eksempel «hverdager kl. 8–15».
directory-more = Mer om dem
directory-second = Et nummer til
directory-email = E-post
directory-channel = Sikker kanal
directory-channel-about = Hvor dere kan sende noe som er taushetsbelagt. For eksempel «eDialog» eller «Digipost».
directory-note = Notat
directory-until = Gjelder til
directory-until-about = For nummer som ikke gjelder lenge. Når dagen er over, ber programmet dere se etter.
directory-checked = Kontroll av numrene
directory-checked-at = Det eldste nummeret ble kontrollert { $day }.
directory-checked-do = Ring hvert nummer, eller slå det opp på tjenestens egen side. Rett det som er feil. Så trykker du her.
directory-checked-today = Numrene er kontrollert i dag
directory-checked-kept = Datoen er lagret kl. { $clock }
directory-checked-old = Det er over ett år siden noen kontrollerte alle numrene.
directory-checked-none = Dere har ikke skrevet noen numre ennå.
directory-checked-first = Lagre endringene i numrene først.

blank-contacts-child-protection-from = Skriv når de begynner å svare, eller ta bort begge.
blank-contacts-child-protection-to = Skriv når de slutter å svare, eller ta bort begge.
blank-contacts-directory-name = Skriv hvem eller hva det er.
blank-contacts-directory-number = Skriv nummeret, eller tøm alle feltene.
