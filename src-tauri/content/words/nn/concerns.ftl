# Notes, drafts, concerns and corrections.

write = Skriv
change = Endre
cancel = Avbryt
must = Må fyllast ut
show-more = Vis fleire ({ $left } til)
only-you = Berre du kan lese

kind-seen = Sett
kind-seen-about = Det du sjølv såg
kind-heard = Høyrt
kind-heard-about = Det du sjølv høyrde
kind-told = Fortalt av andre
kind-told-about = Det nokon sa til deg
kind-thought = Tenkt
kind-thought-about = Din eigen tanke

speaker-me = Du sa
speaker-child = Barnet sa
speaker-other = Ein annan sa

save-writing = Skriv …
save-keeping = Lagrar …
save-kept = Lagra kl. { $time }
save-failed = Ikkje lagra. Teksten står her.

note-title = Nytt notat
note-belongs = Høyrer til: { $child }
note-begun = Du byrja { $day } kl. { $time }
note-writer = Du skriv som { $name }
note-made = Det du har skrive
note-change = Endre opplysning { $number }
note-kind = Kva slags opplysning er dette?
note-words-seen = Kva såg du?
note-words-heard = Ordrett, i rekkjefølgje
note-words-told = Kva vart sagt, og av kven?
note-words-thought = Kva tenkjer du?
note-heard-own = Spørsmåla dine er òg viktige
note-speaker = Kven sa linje { $number }
note-line = Linje { $number }, ordrett
note-add-line = Legg til linje
note-next = Ny opplysning

note-circumstances = Kven, når og kvar
note-circumstances-change = Endre kven, når og kvar
note-circumstances-done = Lukk
note-child = Kven er barnet?
note-child-about = Namn, initialar eller «Barn A». Du kan seie det seinare.
note-child-none = Barn ikkje namngitt
note-happened = Skjedde { $day } kl. { $time }
note-happened-day = Skjedde { $day }
note-happened-time = Skjedde kl. { $time }, ukjend dag
note-happened-unknown = Ukjend dag
note-day = Når skjedde det?
note-day-today = I dag
note-day-yesterday = I går
note-day-other = Ein annan dag
note-day-unknown = Veit ikkje
note-day-which = Kva dag?
note-day-about = Til dømes 21.9.
note-time = Klokkeslett
note-time-about = Til dømes 10.15. Veit du det ikkje, lèt du det stå tomt.
note-place = Kvar?
note-place-none = Stad ikkje sagt
note-present = Kven var til stades?
note-present-about = Også du sjølv.
note-present-none = Til stades ikkje sagt

note-blank = Skriv kva du såg eller høyrde. Nokre få ord er nok.
note-mine = Berre du kan lese utkastet
note-keep-about = No er dette eit utkast. Når du beheld det, kan ingen endre det, heller ikkje du. Du kan rette det seinare, og då står begge delar.
note-keep = Behald notatet
note-sealed = Berre du kan opne det
note-sealed-about = Du finn utkastet når du har logga inn. Då kan du skrive vidare og behalde det.
note-done = Ferdig

writing-help = Skrivehjelp
writing-help-seen = Skriv det du såg barnet gjere. «Gret i ti minutt» seier meir enn «var lei seg». Eit merke: kvar på kroppen, kor stort, form og farge. Ikkje gjett kva det er.
writing-help-heard = Skriv dei eigne orda til barnet, også når dei er rare eller gale. Ikkje rett språket. Skriv dine eigne spørsmål òg, i rekkjefølgje. Pausar og gråt er med.
writing-help-told = Skriv kven som fortalde det, når, og om dei såg det sjølve. Ikkje hent inn meir.
writing-help-thought = «Eg er uroleg» er ein tanke. Han står rett her. Skriv også vanlege forklaringar, og kva du ikkje veit.
writing-help-always = Du treng ikkje vere sikker, og du skal ikkje undersøkje noko. Skriv berre det du veit.
writing-help-danger = Er barnet i fare no? Ring 112 først, skriv etterpå.
writing-help-report = Eit notat er ikkje ei melding. Er du uroa, gå vidare i rutinen.
writing-help-paper = Ta vare på det første arket, om du skreiv på papir først.

who-title = Kven er du?
who-lead = Programmet er låst, men du kan skrive. Berre den du vel, kan opne det.
who-begin = Byrj å skrive
who-fault = Vel namnet ditt.
who-missing = Namnet mitt står ikkje her

paper-title = Skriv på papir no
paper-lead = Her er det ingen å lagre notatet for enno. Papir er like bra.
paper-lead-missing = Namnet ditt er ikkje i programmet enno. Då kan notatet ikkje lagrast for deg her. Papir er like bra.
paper-choose = Vel eit namn frå lista
paper-words = Skriv ordrett det du såg og høyrde, og det du sjølv sa.
paper-when = Skriv dato og klokkeslett, både for hendinga og for når du skriv. Skriv namnet ditt.
paper-safe = Legg arket trygt. Ta vare på det første arket, også når du reinskriv.
paper-later = Skal eininga skrive i programmet, tek leiaren det i bruk. Det tek eit par minutt.
paper-setup = Ta programmet i bruk

away-title = Notatet er lagt vekk
away-hidden-title = Teksten er gøymd
away-kept = Lagra som utkast for { $name }, kl. { $time }.
away-where = Teksten blir ikkje vist her meir. Når { $name } har logga inn, ligg utkastet under Bekymringar.
away-where-open = Utkastet ligg under Bekymringar.
away-not-yet = Teksten til { $name } er ikkje lagra enno. Ikkje lukk programmet.
away-routine = Tilbake til rutinen
away-drafts = Til bekymringane
away-log-in = Lås opp
away-home = Til framsida
away-new = Skriv eit nytt notat

draft-note = Notat
draft-correction = Retting
draft-begun = byrja { $moment }
draft-empty = Ingen tekst enno
draft-gone = Dette utkastet finst ikkje lenger. Det er behalde som notat, eller kasta.
draft-waits = Eit notat frå { $moment } er ikkje ferdig.
draft-go-on = Skriv vidare
draft-throw = Kast utkastet
draft-throw-question = Kaste utkastet? Det kan ikkje hentast tilbake.
draft-throw-yes = Kast det
draft-throw-no = Skriv vidare

drafts-title = Ikkje ferdig

concerns-title = Bekymringar
concerns-list = Notata dine
concerns-empty = Ingen notat enno. Skriv når noko gneg, også når du er usikker.
concerns-empty-why = Små ting kan vise eit mønster seinare. Berre du kan lese det du skriv, til du deler det.
concerns-first = Skriv det første
concerns-search = Søk i bekymringane
concerns-search-hint = Søk i bekymringane, til dømes «garderoben» eller eit namn
concerns-none = Ingen av bekymringane du kan opne, har desse orda.
concerns-none-about = Søket leitar berre i bekymringar du kan opne, og ikkje i det som ikkje er ferdig. Prøv byrjinga på eit ord, eller færre ord.
concerns-count =
    { $count ->
        [one] Funne i éi bekymring
       *[other] Funne i { $count } bekymringar
    }
concerns-found =
    { $places ->
        [one] Funne éin stad, { $day }
       *[other] Funne { $places } stader, sist { $day }
    }

concern-heading = Bekymring
concern-no-name = Utan namn
concern-begun = Byrja { $moment }
concern-changed = sist endra { $moment }
concern-notes =
    { $count ->
        [0] ingen notat
        [one] eitt notat
       *[other] { $count } notat
    }
concern-waits = Har lege i meir enn eit døgn. Kven bør vite om dette?
concern-waits-go = Finn ut kva du gjer
concern-printed = Skrive ut { $day }. Byrja { $begun }.

name-give = Gi namn
name-change = Endre namn
name-keep = Lagre namnet

chronology = Kronologi
order = Rekkjefølgje
order-newest = Nyaste først
order-oldest = Eldste først
jump = Gå til månad
jump-month = { $month } ({ $count })

item-begun = Byrja av { $by }
item-named = Fekk namnet «{ $child }» · { $by }
item-happened = skjedde { $day } kl. { $time }
item-happened-day = skjedde { $day }
item-happened-time = skjedde kl. { $time }, ukjend dag
item-happened-unknown = ukjend dag
item-present = til stades: { $who }
item-written = skrive { $moment }
item-nothing = (ikkje sagt)
item-begun-unsound = Byrja
item-named-unsound = Fekk namnet «{ $child }»
item-unsound = Programmet kan ikkje stadfeste kven som har skrive dette
item-unsound-about = Teksten står slik han ligg i fila. Tidspunktet kan også vere feil.

walked = Steg i rutinen
walked-turned = Eit tidlegare svar vart teke tilbake her.
walked-skipped = Hoppa over: { $reason }
walked-skipped-unsaid = Hoppa over. Grunnen vart ikkje teken vare på, fordi programmet låste først.

correct = Rett
correct-this = Rett notatet kl. { $time }
correct-go-on = Hald fram med rettinga
correct-go-on-this = Hald fram med rettinga av notatet kl. { $time }
correct-title = Rett notatet
correct-about = Det første notatet blir ståande. Rettinga står under, og begge kan lesast.
correct-reason = Kvifor rettar du?
correct-reason-about = Til dømes: «Las den handskrivne lappen på nytt.»
correct-reason-blank = Skriv kvifor du rettar.
correct-keep = Behald rettinga
correct-later = Vent
correct-throw = Ikkje rett likevel
corrected = Retta { $moment }
corrected-kind = No som:
corrected-why = { $by }: «{ $reason }» Begge står.
corrected-why-unsound = «{ $reason }» Begge står.
correction-new-start = retta til:
correction-old-start = retta seinare:
correction-end = , slutt på endringa

readers = Kan lese
readers-only = Berre du kan lese, til du deler.

next-step = Neste steg
next-last = Rutinen er gått gjennom
next-go-on = Gå vidare i rutinen
next-look = Sjå kven som gjer kva
next-what = Kva skjer vidare?
next-what-about = Vel det som liknar mest. Svara blir ståande her.
