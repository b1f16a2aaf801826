# Around every page: top bar, emergency numbers, hiding, settings, help.

program-name = Sikkerhetsnett

skip-content = Til innhaldet
skip-net = Til naudnumra

bar-home = Sikkerhetsnett, til framsida
bar-help = Hjelp
bar-settings = Innstillingar
bar-hide = Skjul

back = Tilbake
print = Skriv ut

yes = Ja
no = Nei
optional = Valfritt
missing-count =
    { $count ->
        [one] 1 ting manglar før du kan gå vidare
       *[other] { $count } ting manglar før du kan gå vidare
    }

net-title = Naudnummer
net-more = Fleire nummer
number-112 = Politi
number-113 = Ambulanse
number-116117 = Legevakt
number-116111 = Alarmtelefonen

call-title = { $name }, { $number }
call-unknown = Nummeret står ikkje her
call-no-number = Nummeret finn du på nettsida til kommunen.
call-fallback = Dette er det nasjonale nummeret. Har de eit lokalt nummer, så bruk det.

say-this = Sei dette
say-stay = Bli i telefonen. Gjer det dei seier.

never-title = Ikkje

checked-month = kontrollert { $month }
checked-not = må kontrollerast

sources-summary = Kjelder og kontrolldato

hidden-title = Klokke
weekday-0 = søndag
weekday-1 = måndag
weekday-2 = tysdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = laurdag

settings-title = Innstillingar
settings-lead = Vala gjeld berre på denne maskina.
settings-lead-mine = Vala er dine på denne maskina når du er logga inn.
settings-language = Språk
settings-unit = Kvar arbeider du?
settings-unit-about = Då blir orda rette, til dømes styrar eller rektor.
settings-appearance = Utsjånad
settings-hide-key = Tast som skjuler
settings-hide-key-about = Esc to gonger skjuler også.

language-nb = Bokmål
language-nn = Nynorsk

appearance-system = Som maskina
appearance-light = Lyst
appearance-dark = Mørkt

unit-none = Ikkje valt
unit-kindergarten = Barnehage
unit-school = Skule
unit-sfo = SFO
unit-leisure = Fritid

help-title = Hjelp og tastar
help-about-guidance = Programmet viser deg kva du gjer når du er bekymra for eit barn: steg for steg, med teikn, tiltakskort og nummer.
help-about-local = Alt ligg på denne maskina, og ingenting blir sendt. Råd, søk og nummer verkar utan passord og utan nett. Er eininga i gang, kan du også skrive ned utan passord.
help-about-notes = Notata dine er forsegla og ligg berre på denne maskina. Berre du kan opne dei, til du deler ei bekymring. Då kan dei du deler med, lese alt i ho, også det som kjem til. Ei fil du lagar, er ikkje forsegla. Gløymer du passordet ditt, kan ingen hente tilbake det du ikkje har delt, heller ikkje eigaren. Eit utkast kan du endre. Eit notat du har behalde, blir ståande slik du skreiv det, og du kan leggje til ei retting.
help-about-limits = Programmet vernar ikkje mot ein som kan passordet ditt, ein som ser på skjermen medan du skriv, eller ei maskin med spionprogram. Er du i tvil om maskina, så skriv på papir, og spør den som har ansvar for ho.
help-about-lock = Programmet låser seg når ingen bruker det på fem minutt, og når maskina går i dvale. Det du har skrive, er lagra.
help-about-terms = Er det eit ord du ikkje kjenner? Trykk på det om det står prikkar under, eller slå det opp:
help-keys = Tastar
help-key = Tast
help-does = Kva han gjer
help-or = eller

key-hide = Skjul alt med ein gong. Same tast viser det igjen
key-net = Til naudnumra
key-note = Nytt notat
key-map = Kroppskart, i ei bekymring
key-lock = Lås
key-danger = Barnet er i fare no, frå kvar som helst
key-doors = Dørene på framsida
key-choices = Svara på eit spørsmål
key-next = Neste steg
key-back = Eitt steg tilbake
key-search = Søk
key-print = Skriv ut sida
key-close = Lukk det som er ope

maybe-child = Dette kan vere namnet på eit barn
maybe-child-look = Gå til teksten

call-page = Her er ingen å ringje. Du finn sida på nett:

day-today = i dag
day-yesterday = i går
moment = { $day } kl. { $time }
