# Notes, drafts, concerns and corrections.

write = Skriv
change = Endre
cancel = Avbryt
must = Må fylles ut
show-more = Vis flere ({ $left } til)
only-you = Bare du kan lese

kind-seen = Sett
kind-seen-about = Det du selv så
kind-heard = Hørt
kind-heard-about = Det du selv hørte
kind-told = Fortalt av andre
kind-told-about = Det noen sa til deg
kind-thought = Tenkt
kind-thought-about = Din egen tanke

speaker-me = Du sa
speaker-child = Barnet sa
speaker-other = En annen sa

save-writing = Skriver …
save-keeping = Lagrer …
save-kept = Lagret kl. { $time }
save-failed = Ikke lagret. Teksten står her.

note-title = Nytt notat
note-belongs = Hører til: { $child }
note-begun = Du begynte { $day } kl. { $time }
note-writer = Du skriver som { $name }
note-made = Det du har skrevet
note-change = Endre opplysning { $number }
note-kind = Hva slags opplysning er dette?
note-words-seen = Hva så du?
note-words-heard = Ordrett, i rekkefølge
note-words-told = Hva ble sagt, og av hvem?
note-words-thought = Hva tenker du?
note-heard-own = Dine spørsmål er også viktige
note-speaker = Hvem sa linje { $number }
note-line = Linje { $number }, ordrett
note-add-line = Legg til linje
note-next = Ny opplysning

note-circumstances = Hvem, når og hvor
note-circumstances-change = Endre hvem, når og hvor
note-circumstances-done = Lukk
note-child = Hvem er barnet?
note-child-about = Navn, initialer eller «Barn A». Du kan si det senere.
note-child-none = Barn ikke navngitt
note-happened = Skjedde { $day } kl. { $time }
note-happened-day = Skjedde { $day }
note-happened-time = Skjedde kl. { $time }, ukjent dag
note-happened-unknown = Ukjent dag
note-day = Når skjedde det?
note-day-today = I dag
note-day-yesterday = I går
note-day-other = En annen dag
note-day-unknown = Vet ikke
note-day-which = Hvilken dag?
note-day-about = For eksempel 21.9.
note-time = Klokkeslett
note-time-about = For eksempel 10.15. Vet du det ikke, lar du det stå tomt.
note-place = Hvor?
note-place-none = Sted ikke sagt
note-present = Hvem var til stede?
note-present-about = Også du selv.
note-present-none = Til stede ikke sagt

note-blank = Skriv hva du så eller hørte. Noen få ord er nok.
note-mine = Bare du kan lese utkastet
note-keep-about = Nå er dette et utkast. Når du beholder det, kan ingen endre det, heller ikke du. Du kan rette det senere, og da står begge deler.
note-keep = Behold notatet
note-sealed = Bare du kan åpne det
note-sealed-about = Du finner utkastet når du har logget inn. Da kan du skrive videre og beholde det.
note-done = Ferdig

writing-help = Skrivehjelp
writing-help-seen = Skriv det du så barnet gjøre. «Gråt i ti minutter» sier mer enn «var lei seg». Et merke: hvor på kroppen, hvor stort, form og farge. Ikke gjett hva det er.
writing-help-heard = Skriv barnets egne ord, også når de er rare eller gale. Ikke rett språket. Skriv dine egne spørsmål også, i rekkefølge. Pauser og gråt er med.
writing-help-told = Skriv hvem som fortalte det, når, og om de så det selv. Ikke hent inn mer.
writing-help-thought = «Jeg er urolig» er en tanke. Den står riktig her. Skriv også vanlige forklaringer, og hva du ikke vet.
writing-help-always = Du trenger ikke være sikker, og du skal ikke undersøke noe. Skriv bare det du vet.
writing-help-danger = Er barnet i fare nå? Ring 112 først, skriv etterpå.
writing-help-report = Et notat er ikke en melding. Er du bekymret, gå videre i rutinen.
writing-help-paper = Ta vare på det første arket, hvis du skrev på papir først.

who-title = Hvem er du?
who-lead = Programmet er låst, men du kan skrive. Bare den du velger, kan åpne det.
who-begin = Begynn å skrive
who-fault = Velg navnet ditt.
who-missing = Navnet mitt står ikke her

paper-title = Skriv på papir nå
paper-lead = Her er det ingen å lagre notatet for ennå. Papir er like bra.
paper-lead-missing = Navnet ditt er ikke i programmet ennå. Da kan notatet ikke lagres for deg her. Papir er like bra.
paper-choose = Velg et navn fra listen
paper-words = Skriv ordrett det du så og hørte, og det du selv sa.
paper-when = Skriv dato og klokkeslett, både for hendelsen og for når du skriver. Skriv navnet ditt.
paper-safe = Legg arket trygt. Ta vare på det første arket, også når du renskriver.
paper-later = Skal enheten skrive i programmet, tar lederen det i bruk. Det tar et par minutter.
paper-setup = Ta programmet i bruk

away-title = Notatet er lagt vekk
away-hidden-title = Teksten er skjult
away-kept = Lagret som utkast for { $name }, kl. { $time }.
away-where = Teksten vises ikke her mer. Når { $name } har logget inn, ligger utkastet under Bekymringer.
away-where-open = Utkastet ligger under Bekymringer.
away-not-yet = Teksten til { $name } er ikke lagret ennå. Ikke lukk programmet.
away-routine = Tilbake til rutinen
away-drafts = Til bekymringene
away-log-in = Lås opp
away-home = Til forsiden
away-new = Skriv et nytt notat

draft-note = Notat
draft-correction = Rettelse
draft-begun = begynt { $moment }
draft-empty = Ingen tekst ennå
draft-gone = Dette utkastet finnes ikke lenger. Det er beholdt som notat, eller kastet.
draft-waits = Et notat fra { $moment } er ikke ferdig.
draft-go-on = Skriv videre
draft-throw = Kast utkastet
draft-throw-question = Kaste utkastet? Det kan ikke hentes tilbake.
draft-throw-yes = Kast det
draft-throw-no = Skriv videre

drafts-title = Ikke ferdig

concerns-title = Bekymringer
concerns-list = Notatene dine
concerns-empty = Ingen notater ennå. Skriv når noe gnager, også når du er usikker.
concerns-empty-why = Små ting kan vise et mønster senere. Bare du kan lese det du skriver, til du deler det.
concerns-first = Skriv det første
concerns-search = Søk i bekymringene
concerns-search-hint = Søk i bekymringene, for eksempel «garderoben» eller et navn
concerns-none = Ingen av bekymringene du kan åpne, har disse ordene.
concerns-none-about = Søket leter bare i bekymringer du kan åpne, og ikke i det som ikke er ferdig. Prøv begynnelsen av et ord, eller færre ord.
concerns-count =
    { $count ->
        [one] Funnet i én bekymring
       *[other] Funnet i { $count } bekymringer
    }
concerns-found =
    { $places ->
        [one] Funnet ett sted, { $day }
       *[other] Funnet { $places } steder, sist { $day }
    }

concern-heading = Bekymring
concern-no-name = Uten navn
concern-begun = Begynt { $moment }
concern-changed = sist endret { $moment }
concern-notes =
    { $count ->
        [0] ingen notater
        [one] ett notat
       *[other] { $count } notater
    }
concern-waits = Har ligget i mer enn et døgn. Hvem bør vite om dette?
concern-waits-go = Finn ut hva du gjør
concern-printed = Skrevet ut { $day }. Begynt { $begun }.

name-give = Gi navn
name-change = Endre navn
name-keep = Lagre navnet

chronology = Kronologi
order = Rekkefølge
order-newest = Nyeste først
order-oldest = Eldste først
jump = Gå til måned
jump-month = { $month } ({ $count })

item-begun = Begynt av { $by }
item-named = Fikk navnet «{ $child }» · { $by }
item-happened = skjedde { $day } kl. { $time }
item-happened-day = skjedde { $day }
item-happened-time = skjedde kl. { $time }, ukjent dag
item-happened-unknown = ukjent dag
item-present = til stede: { $who }
item-written = skrevet { $moment }
item-nothing = (ikke sagt)
item-begun-unsound = Begynt
item-named-unsound = Fikk navnet «{ $child }»
item-unsound = Programmet kan ikke bekrefte hvem som har skrevet dette
item-unsound-about = Teksten står slik den ligger i filen. Tidspunktet kan også være feil.

walked = Steg i rutinen
walked-turned = Et tidligere svar ble tatt tilbake her.
walked-skipped = Hoppet over: { $reason }
walked-skipped-unsaid = Hoppet over. Grunnen ble ikke tatt vare på, fordi programmet låste først.

correct = Rett
correct-this = Rett notatet kl. { $time }
correct-go-on = Fortsett rettelsen
correct-go-on-this = Fortsett rettelsen av notatet kl. { $time }
correct-title = Rett notatet
correct-about = Det første notatet blir stående. Rettelsen står under, og begge kan leses.
correct-reason = Hvorfor retter du?
correct-reason-about = For eksempel: «Leste den håndskrevne lappen på nytt.»
correct-reason-blank = Skriv hvorfor du retter.
correct-keep = Behold rettelsen
correct-later = Vent
correct-throw = Ikke rett likevel
corrected = Rettet { $moment }
corrected-kind = Nå som:
corrected-why = { $by }: «{ $reason }» Begge står.
corrected-why-unsound = «{ $reason }» Begge står.
correction-new-start = rettet til:
correction-old-start = rettet senere:
correction-end = , slutt på endringen

readers = Kan lese
readers-only = Bare du kan lese, til du deler.

next-step = Neste steg
next-last = Rutinen er gått gjennom
next-go-on = Gå videre i rutinen
next-look = Se hvem som gjør hva
next-what = Hva skjer videre?
next-what-about = Velg det som ligner mest. Svarene blir stående her.
