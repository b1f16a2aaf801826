# Who sits here: unlocking and locking, the menu, and what the front page must say about what is kept.

bar-lock = Lås
unlock = Lås opp

menu-name = Meny
menu-front = Forsiden
menu-concerns = Bekymringer
menu-unit = Enheten
menu-contacts = Kontakter

person-leader =
    { $unit ->
        [kindergarten] Styrer
        [school] Rektor
        [sfo] SFO-leder
       *[other] Leder
    }
person-deputy = Nestleder
person-staff = Ansatt

at-clock = kl. { $clock }
kept-at = Lagret kl. { $clock }

locked-asked = Låst { $when }
locked-idle = Låst { $when } fordi ingen brukte programmet
locked-sleep = Låst fordi maskinen gikk i dvale { $when }
locked-stopped = Låst fordi maskinen eller programmet stoppet
locked-asked-about = Det du skrev, er lagret. Lås opp, så finner du det igjen.
locked-idle-about = Det du skrev, er lagret. Lås opp, så finner du det igjen.
locked-sleep-about = Det du skrev, er lagret. Lås opp, så finner du det igjen.
locked-stopped-about = Alt til { $when } er lagret. Lås opp, så finner du det igjen.
locked-lost = Det aller siste du skrev, ble kanskje ikke lagret. Lås opp, og se etter.
locked-away = Lukk beskjeden

unkept-title = Ikke låst ennå
unkept-about = Det siste er ikke lagret ennå. Programmet prøver igjen. Låser du nå, kan det bli borte.
unkept-lock = Lås likevel

stayed-title = Teksten her er ikke lagret ennå
stayed-about = Derfor står du her fortsatt. Går du nå, kan det siste du skrev, bli borte.
stayed-go = Gå likevel

example-name = Eksempel
example-mark = EKSEMPEL
example-about = Oppdiktet enhet. Ikke skriv om virkelige barn her.
example-leave = Avslutt eksempelet

drafts-waiting =
    { $count ->
        [one] Du har 1 notat som ikke er ferdig
       *[other] Du har { $count } notater som ikke er ferdige
    }
drafts-see = Se bekymringer

board-unsound = De lokale numrene vises ikke nå
board-unsound-about = Noe som er lagret om enheten, besto ikke kontrollen. De nasjonale numrene står i stedet, og de er riktige. Si fra til lederen eller eieren.

copy = Denne maskinen har ikke sett filen før
copy-moved = Har dere nettopp flyttet filen hit, eller fått maskinen satt opp på nytt, er det som det skal være.
copy-about = Ellers kan filen være en kopi, eller en annen enn den dere bruker. Navn og lokale numre på skjermen kommer fra den. De nasjonale numrene er riktige uansett.
copy-ask = Er du usikker, så spør lederen, eieren eller den som har ansvar for maskinen, før du skriver noe her.

unsound =
    { $count ->
        [one] 1 oppføring stemmer ikke med fingeravtrykket sitt
       *[other] { $count } oppføringer stemmer ikke med fingeravtrykkene sine
    }
unsound-about = Noe i filen kan være skadet, eller endret utenfor programmet. Slett ingenting, og ta en kopi av filen. Si fra til eieren eller den som har ansvar for maskinen. Tror du noen har gjort det med vilje, så spør politiet om råd.

vault-older = Filen med notatene er eldre enn den maskinen sist så
vault-older-about = Den kan være en gammel kopi. Da mangler det som er skrevet siden. Finn den nyeste filen, hvis du kan.
vault-newer = Filen med notatene er laget av en nyere utgave av programmet
vault-newer-about = Oppdater programmet på denne maskinen. Filen er ikke endret.
vault-damaged = Filen med notatene er skadet og kan ikke åpnes
vault-damaged-about = Ikke slett den. Si fra til den som har ansvar for maskinen. Hvis dere har en kopi, så finn den fram.
vault-full = Disken er full, og filen med notatene kan ikke åpnes
vault-full-about = Notatene er der. Slett noe annet på maskinen, og prøv igjen.
vault-read-only = Programmet får ikke skrive i mappen med notatene
vault-read-only-about = Notatene er der, men filen kan ikke åpnes. Spør den som har ansvar for maskinen om å åpne mappen, og prøv igjen.
vault-unreachable = Programmet når ikke filen med notatene
vault-unreachable-about = Mappen kan være borte eller stengt. Prøv igjen, eller spør den som har ansvar for maskinen.
vault-advice = Råd, søk og numre virker som før. Skriv på papir så lenge.
vault-paper = Programmet kan ikke lagre notatet nå. Papir er like bra.
vault-adopt = Bruk den likevel, som en kopi
vault-adopt-about = Programmet går videre fra denne filen, og skriver i loggen at den er en kopi. Det som bare sto i den nyere filen, er ikke med.
vault-adopt-yes = Ja, bruk den

stood = Programmet ble stående, og det som sto her, er lagt bort
stood-about = Et notat er lagret som utkast for den som skrev det. Rådene er der som før.
