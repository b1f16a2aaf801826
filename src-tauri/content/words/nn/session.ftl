# Who sits here: unlocking and locking, the menu, and what the front page must say about what is kept.

bar-lock = Lås
unlock = Lås opp

menu-name = Meny
menu-front = Framsida
menu-concerns = Bekymringar
menu-unit = Eininga
menu-contacts = Kontaktar

person-leader =
    { $unit ->
        [kindergarten] Styrar
        [school] Rektor
        [sfo] SFO-leiar
       *[other] Leiar
    }
person-deputy = Nestleiar
person-staff = Tilsett

at-clock = kl. { $clock }
kept-at = Lagra kl. { $clock }

locked-asked = Låst { $when }
locked-idle = Låst { $when } fordi ingen brukte programmet
locked-sleep = Låst fordi maskina gjekk i dvale { $when }
locked-stopped = Låst fordi maskina eller programmet stoppa
locked-asked-about = Det du skreiv, er lagra. Lås opp, så finn du det att.
locked-idle-about = Det du skreiv, er lagra. Lås opp, så finn du det att.
locked-sleep-about = Det du skreiv, er lagra. Lås opp, så finn du det att.
locked-stopped-about = Alt til { $when } er lagra. Lås opp, så finn du det att.
locked-lost = Det aller siste du skreiv, vart kanskje ikkje lagra. Lås opp, og sjå etter.
locked-away = Lukk meldinga

unkept-title = Ikkje låst enno
unkept-about = Det siste er ikkje lagra enno. Programmet prøver igjen. Låser du no, kan det bli borte.
unkept-lock = Lås likevel

stayed-title = Teksten her er ikkje lagra enno
stayed-about = Difor står du her framleis. Går du no, kan det siste du skreiv, bli borte.
stayed-go = Gå likevel

example-name = Døme
example-mark = DØME
example-about = Oppdikta eining. Ikkje skriv om verkelege barn her.
example-leave = Avslutt dømet

drafts-waiting =
    { $count ->
        [one] Du har 1 notat som ikkje er ferdig
       *[other] Du har { $count } notat som ikkje er ferdige
    }
drafts-see = Sjå bekymringane

board-unsound = Dei lokale numra blir ikkje viste no
board-unsound-about = Noko som er lagra om eininga, gjekk ikkje gjennom kontrollen. Dei nasjonale numra står i staden, og dei er rette. Sei frå til leiaren eller eigaren.

copy = Denne maskina har ikkje sett fila før
copy-moved = Har de nettopp flytta fila hit, eller fått maskina sett opp på nytt, er det som det skal vere.
copy-about = Elles kan fila vere ein kopi, eller ei anna fil enn den de bruker. Namn og lokale nummer på skjermen kjem frå ho. Dei nasjonale numra er rette uansett.
copy-ask = Er du usikker, så spør leiaren, eigaren eller den som har ansvar for maskina, før du skriv noko her.

unsound =
    { $count ->
        [one] 1 oppføring stemmer ikkje med fingeravtrykket sitt
       *[other] { $count } oppføringar stemmer ikkje med fingeravtrykka sine
    }
unsound-about = Noko i fila kan vere skadd, eller endra utanfor programmet. Slett ingenting, og ta ein kopi av fila. Sei frå til eigaren eller den som har ansvar for maskina. Trur du nokon har gjort det med vilje, så spør politiet om råd.

vault-older = Fila med notata er eldre enn den maskina sist såg
vault-older-about = Ho kan vere ein gammal kopi. Då manglar det som er skrive sidan. Finn den nyaste fila, om du kan.
vault-newer = Fila med notata er laga av ei nyare utgåve av programmet
vault-newer-about = Oppdater programmet på denne maskina. Fila er ikkje endra.
vault-damaged = Fila med notata er skadd og kan ikkje opnast
vault-damaged-about = Ikkje slett fila. Sei frå til den som har ansvar for maskina. Om de har ein kopi, så finn han fram.
vault-full = Disken er full, og fila med notata kan ikkje opnast
vault-full-about = Notata er der. Slett noko anna på maskina, og prøv igjen.
vault-read-only = Programmet får ikkje skrive i mappa med notata
vault-read-only-about = Notata er der, men fila kan ikkje opnast. Spør den som har ansvar for maskina om å opne mappa, og prøv igjen.
vault-unreachable = Programmet når ikkje fila med notata
vault-unreachable-about = Mappa kan vere borte eller stengd. Prøv igjen, eller spør den som har ansvar for maskina.
vault-advice = Råd, søk og nummer verkar som før. Skriv på papir så lenge.
vault-paper = Programmet kan ikkje lagre notatet no. Papir er like bra.
vault-adopt = Bruk fila likevel, som ein kopi
vault-adopt-about = Programmet går vidare frå denne fila, og skriv i loggen at ho er ein kopi. Det som berre stod i den nyare fila, er ikkje med.
vault-adopt-yes = Ja, bruk fila

stood = Programmet vart ståande, og det som stod her, er lagt bort
stood-about = Eit notat er lagra som utkast for den som skreiv det. Råda er der som før.
