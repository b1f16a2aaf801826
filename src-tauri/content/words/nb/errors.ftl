# What is said when something did not work. One message for each code of the contract.

failure-unknown-call = Programmet kjenner ikke dette. Lukk det, og start på nytt.
failure-bad-request = Dette gikk ikke. Gå et steg tilbake, og prøv igjen.
failure-broken = Noe sviktet i programmet. Ingenting er borte. Numrene nederst er riktige.

# The following stand at a field, or in the place of what did not happen.

failure-locked = Programmet er låst. Lås det opp, og prøv igjen.
failure-blank = Må fylles ut.
failure-too-long = Teksten er for lang. Gjør den kortere, eller del den i to.
failure-too-many = Det er for mange. Ta bort ett.
failure-not-one-line = Skriv dette på én linje.
failure-not-a-number = Skriv telefonnummeret med siffer.
failure-not-a-day = Skriv datoen slik: 23.11.2026.
failure-not-a-time = Skriv klokkeslettet slik: 10.15.
failure-in-the-future = Dette er frem i tid. Skriv når det skjedde.
failure-passphrase-short = Passordet er for kort. Bruk minst 12 tegn, eller fire ord.
failure-passphrase-repeats = Passordet gjentar seg. Velg tegn eller ord som ikke er like.
failure-passphrase-common = Mange bruker dette passordet. Velg et som ingen kan gjette.
failure-passphrase-names = Det står et navn i passordet. Velg ord som ikke er navnet ditt eller navnet på stedet.
failure-not-found = Dette finnes ikke her. Gå tilbake.
failure-not-allowed = Du kan ikke gjøre dette her.
failure-already-there = Dette finnes fra før. Ingenting er endret.
failure-wrong-word = Dette er et annet ord. Se på arket.
failure-wrong-address = Adressen er ikke hel. Kopier hele linjen, og lim den inn på nytt.
failure-not-kept-full = Ikke lagret. Disken er full. Teksten står her.
failure-not-kept-read-only = Ikke lagret. Programmet får ikke skrive i mappen sin. Teksten står her.
failure-not-kept = Ikke lagret. Teksten står her. Prøv igjen.
failure-damaged = Dette gikk ikke. Filen med notatene er skadet. Ikke slett den. Si fra til den som har ansvar for maskinen.
failure-folder-shared = Mappen ligger på nettverk eller i en skytjeneste. Notatene må ligge på denne maskinen.
failure-nothing-changed = Ingenting er endret ennå.
failure-not-a-municipality = Skriv nummeret med siffer: fire for kommunen, to for bydelen.
failure-not-a-postcode = Skriv postnummeret med fire siffer.
failure-not-an-email = Skriv e-postadressen slik: navn@eksempel.no. Skjemaet tar ikke imot plusstegn.
failure-not-a-national-id = Sjekk fødselsnummeret. Det har elleve siffer. Vet du det ikke, la feltet stå tomt.
failure-not-chosen = Velg et svar.
failure-too-early = Dette er for tidlig. Velg noe senere.
failure-leader-reads = Ikke lagret her. En leder kan lese denne bekymringen. Skriv det i et nytt notat, som bare du kan lese.
failure-file-not-made = Filen ble ikke laget. Prøv igjen, eller velg et annet sted.
failure-file-read-only = Filen ble ikke laget. Programmet får ikke skrive der. Velg et annet sted.
failure-file-full = Filen ble ikke laget. Disken er full. Velg et annet sted.
failure-file-not-read = Filen kan ikke leses. Flytt den til denne maskinen, og velg den på nytt.
failure-pack-too-large = Filen er for stor til å være en innholdspakke. Se etter om det er riktig fil.
failure-pack-not-one = Dette er ikke en innholdspakke. Se etter en fil som slutter på «.sikkerhetspakke».
failure-pack-newer = Pakken er laget av en nyere utgave av programmet. Oppdater programmet, og velg filen på nytt.
failure-pack-forged = Filen er skadet, eller noen har endret den. Ingenting er tatt inn. Be kommunen om filen på nytt.
failure-pack-older = Filen er eldre enn det dere har tatt inn. Ingenting er endret. Be kommunen om den nyeste.
failure-pack-same = Dere har dette innholdet fra før. Ingenting er endret.
failure-names-a-child = Dette kan være navnet på et barn. Se på teksten.
failure-not-printable = Her står det et tegn som ikke kan skrives på papir. Ta det bort.
failure-plan-missing = Planen er ikke godkjent. Noe mangler fortsatt.
failure-known-again = Skriv det om, så ingen kan kjenne igjen barnet. Ta bort alder, dag, sted og det som ble sagt.
failure-table-not-one = Dette er ikke en CSV-fil. Åpne tabellen i regnearket, og lagre den som CSV.
failure-table-too-large = Tabellen er for stor. Ta inn høyst 500 rader om gangen.
failure-table-empty = Det er ingen rader å ta inn.
failure-table-wrong = Ingenting er tatt inn. Noen rader har feil.

again = Prøv igjen
