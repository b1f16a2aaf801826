# Around every page: top bar, emergency numbers, hiding, settings, help.

program-name = Sikkerhetsnett

skip-content = Til innholdet
skip-net = Til nødnumrene

bar-home = Sikkerhetsnett, til forsiden
bar-help = Hjelp
bar-settings = Innstillinger
bar-hide = Skjul

back = Tilbake
print = Skriv ut

yes = Ja
no = Nei
optional = Valgfritt
missing-count =
    { $count ->
        [one] 1 ting mangler før du kan gå videre
       *[other] { $count } ting mangler før du kan gå videre
    }

net-title = Nødnummer
net-more = Flere nummer
number-112 = Politi
number-113 = Ambulanse
number-116117 = Legevakt
number-116111 = Alarmtelefonen

call-title = { $name }, { $number }
call-unknown = Nummeret står ikke her
call-no-number = Nummeret finner du på nettsiden til kommunen.
call-fallback = Dette er det nasjonale nummeret. Har dere et lokalt nummer, så bruk det.

say-this = Si dette
say-stay = Bli i telefonen. Gjør det de sier.

never-title = Ikke

checked-month = kontrollert { $month }
checked-not = må kontrolleres

sources-summary = Kilder og kontrolldato

hidden-title = Klokke
weekday-0 = søndag
weekday-1 = mandag
weekday-2 = tirsdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lørdag

settings-title = Innstillinger
settings-lead = Valgene gjelder bare på denne maskinen.
settings-lead-mine = Valgene er dine på denne maskinen, når du er logget inn.
settings-language = Språk
settings-unit = Hvor arbeider du?
settings-unit-about = Da blir ordene riktige, for eksempel styrer eller rektor.
settings-appearance = Utseende
settings-hide-key = Tast som skjuler
settings-hide-key-about = Esc to ganger skjuler også.

language-nb = Bokmål
language-nn = Nynorsk

appearance-system = Som maskinen
appearance-light = Lyst
appearance-dark = Mørkt

unit-none = Ikke valgt
unit-kindergarten = Barnehage
unit-school = Skole
unit-sfo = SFO
unit-leisure = Fritid

help-title = Hjelp og taster
help-about-guidance = Programmet viser deg hva du gjør når du er bekymret for et barn: steg for steg, med tegn, tiltakskort og numre.
help-about-local = Alt ligger på denne maskinen, og ingenting sendes. Råd, søk og numre virker uten passord og uten nett. Er enheten i gang, kan du også skrive ned uten passord.
help-about-notes = Notatene dine er forseglet og ligger bare på denne maskinen. Bare du kan åpne dem, til du deler en bekymring. Da kan de du deler med, lese alt i den, også det som kommer til. En fil du lager, er ikke forseglet. Glemmer du passordet ditt, kan ingen hente tilbake det du ikke har delt, heller ikke eieren. Et utkast kan du endre. Et notat du har beholdt, blir stående slik du skrev det, og du kan legge til en rettelse.
help-about-limits = Programmet beskytter ikke mot en som kan passordet ditt, en som ser på skjermen mens du skriver, eller en maskin med spionprogram. Er du i tvil om maskinen, så skriv på papir, og spør den som har ansvar for den.
help-about-lock = Programmet låser seg når ingen bruker det på fem minutter, og når maskinen går i dvale. Det du har skrevet, er lagret.
help-about-terms = Er det et ord du ikke kjenner? Trykk på det hvis det står prikker under, eller slå det opp:
help-keys = Taster
help-key = Tast
help-does = Hva den gjør
help-or = eller

key-hide = Skjul alt med en gang. Samme tast viser det igjen
key-net = Til nødnumrene
key-note = Nytt notat
key-map = Kroppskart, i en bekymring
key-lock = Lås
key-danger = Barnet er i fare nå, fra hvor som helst
key-doors = Dørene på forsiden
key-choices = Svarene på et spørsmål
key-next = Neste steg
key-back = Ett steg tilbake
key-search = Søk
key-print = Skriv ut siden
key-close = Lukk det som er åpent

maybe-child = Dette kan være navnet på et barn
maybe-child-look = Gå til teksten

call-page = Her er ingen å ringe. Du finner siden på nett:

day-today = i dag
day-yesterday = i går
moment = { $day } kl. { $time }
