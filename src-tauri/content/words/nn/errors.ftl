# What is said when something did not work. One message for each code of the contract.

failure-unknown-call = Programmet kjenner ikkje dette. Lukk det, og start på nytt.
failure-bad-request = Dette gjekk ikkje. Gå eit steg tilbake, og prøv igjen.
failure-broken = Noko svikta i programmet. Ingenting er borte. Numra nedst er rette.

# The following stand at a field, or in the place of what did not happen.

failure-locked = Programmet er låst. Lås det opp, og prøv igjen.
failure-blank = Må fyllast ut.
failure-too-long = Teksten er for lang. Gjer han kortare, eller del han i to.
failure-too-many = Det er for mange. Ta bort eitt.
failure-not-one-line = Skriv dette på éi linje.
failure-not-a-number = Skriv telefonnummeret med siffer.
failure-not-a-day = Skriv datoen slik: 23.11.2026.
failure-not-a-time = Skriv klokkeslettet slik: 10.15.
failure-in-the-future = Dette er fram i tid. Skriv når det skjedde.
failure-passphrase-short = Passordet er for kort. Bruk minst 12 teikn, eller fire ord.
failure-passphrase-repeats = Passordet tek seg opp att. Vel teikn eller ord som ikkje er like.
failure-passphrase-common = Mange bruker dette passordet. Vel eit som ingen kan gjette.
failure-passphrase-names = Det står eit namn i passordet. Vel ord som ikkje er namnet ditt eller namnet på staden.
failure-not-found = Dette finst ikkje her. Gå tilbake.
failure-not-allowed = Du kan ikkje gjere dette her.
failure-already-there = Dette finst frå før. Ingenting er endra.
failure-wrong-word = Dette er eit anna ord. Sjå på arket.
failure-wrong-address = Adressa er ikkje heil. Kopier heile linja, og lim ho inn på nytt.
failure-not-kept-full = Ikkje lagra. Disken er full. Teksten står her.
failure-not-kept-read-only = Ikkje lagra. Programmet får ikkje skrive i mappa si. Teksten står her.
failure-not-kept = Ikkje lagra. Teksten står her. Prøv igjen.
failure-damaged = Dette gjekk ikkje. Fila med notata er skadd. Ikkje slett ho. Sei frå til den som har ansvar for maskina.
failure-folder-shared = Mappa ligg på nettverk eller i ei skyteneste. Notata må liggje på denne maskina.
failure-nothing-changed = Ingenting er endra enno.
failure-not-a-municipality = Skriv nummeret med siffer: fire for kommunen, to for bydelen.
failure-not-a-postcode = Skriv postnummeret med fire siffer.
failure-not-an-email = Skriv e-postadressa slik: namn@eksempel.no. Skjemaet tek ikkje imot plussteikn.
failure-not-a-national-id = Sjekk fødselsnummeret. Det har elleve siffer. Veit du det ikkje, la feltet stå tomt.
failure-not-chosen = Vel eit svar.
failure-too-early = Dette er for tidleg. Vel noko seinare.
failure-leader-reads = Ikkje lagra her. Ein leiar kan lese denne bekymringa. Skriv det i eit nytt notat, som berre du kan lese.
failure-file-not-made = Fila vart ikkje laga. Prøv igjen, eller vel ein annan stad.
failure-file-read-only = Fila vart ikkje laga. Programmet får ikkje skrive der. Vel ein annan stad.
failure-file-full = Fila vart ikkje laga. Disken er full. Vel ein annan stad.
failure-file-not-read = Fila kan ikkje lesast. Flytt ho til denne maskina, og vel ho på nytt.
failure-pack-too-large = Fila er for stor til å vere ein innhaldspakke. Sjå etter om det er rett fil.
failure-pack-not-one = Dette er ikkje ein innhaldspakke. Sjå etter ei fil som sluttar på «.sikkerhetspakke».
failure-pack-newer = Pakken er laga av ei nyare utgåve av programmet. Oppdater programmet, og vel fila på nytt.
failure-pack-forged = Fila er skadd, eller nokon har endra ho. Ingenting er teke inn. Be kommunen om fila på nytt.
failure-pack-older = Fila er eldre enn det de har teke inn. Ingenting er endra. Be kommunen om den nyaste.
failure-pack-same = De har dette innhaldet frå før. Ingenting er endra.
failure-names-a-child = Dette kan vere namnet på eit barn. Sjå på teksten.
failure-not-printable = Her står det eit teikn som ikkje kan skrivast på papir. Ta det bort.
failure-plan-missing = Planen er ikkje godkjend. Noko manglar framleis.
failure-known-again = Skriv det om, så ingen kan kjenne att barnet. Ta bort alder, dag, stad og det som vart sagt.
failure-table-not-one = Dette er ikkje ei CSV-fil. Opne tabellen i reknearket, og lagre han som CSV.
failure-table-too-large = Tabellen er for stor. Ta inn høgst 500 rader om gongen.
failure-table-empty = Det er ingen rader å ta inn.
failure-table-wrong = Ingenting er teke inn. Nokre rader har feil.

again = Prøv igjen
