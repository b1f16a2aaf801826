# Content from the municipality: a pack that somebody carries here, and one that is made for others.

packs-title = Innhald frå kommunen
packs-lead = Kommunen kan gi einingane sine felles tekst, nummer og fristar til stega i rutinane. Det kjem som ei fil, og ingenting gjeld før du har sett kva som blir endra.
packs-adds = Innhaldet kjem i tillegg. Det kan aldri ta bort eit steg, eit nummer eller noko ein aldri skal gjere.
packs-about = Tekst, nummer og fristar som kommunen gir til einingane sine.
packs-open = Sjå innhald frå kommunen
packs-take = Ta inn ei fil
packs-how-file = Kommunen gir deg fila, i ein e-post eller på ein minnepinne.
packs-how-words = Første gongen ringjer du kommunen, og dei les opp seks ord. Då veit du at fila er frå dei.
packs-how-see = Så ser du kva som blir endra, steg for steg, og bestemmer.
packs-choose = Vel fil
packs-busy = Ser på fila …
packs-taken = Innhaldet frå { $issuer } er teke inn. Det står ved stega frå no av.
packs-left = Fila er ikkje teken inn. Ingenting er endra.

pack-offer-title = Innhald frå { $issuer }
pack-offer-about = Nummer { $number }, laga { $day }.
pack-offer-first = De har ikkje noko frå dei no.
pack-offer-before = Det kjem i staden for nummer { $before }, som gjeld no.
pack-who = Er fila frå { $issuer }?
pack-from-known = Ja. Ho er signert med nøkkelen som de har godteke frå før.
pack-from-new = Det veit vi ikkje enno. Ring { $issuer } på eit nummer du kjenner frå før, ikkje eit som kom saman med fila. Be dei lese opp dei seks orda for pakkane sine.
pack-from-other-key-title = Fila har ein annan nøkkel enn før
pack-from-other-key = Ho seier at ho er frå { $issuer }, men er ikkje signert med nøkkelen som de har godteke. Kanskje har dei laga ein ny. Kanskje gir nokon seg ut for å vere dei. Ring på eit nummer du kjenner frå før, og spør om dei har bytt. Be dei lese opp dei seks orda. Godtek du nøkkelen, gjeld ikkje den gamle lenger.
pack-from-other-name-title = Nøkkelen er kjend, men namnet er nytt
pack-from-other-name = De har godteke nøkkelen under eit anna namn enn { $issuer }. Ring dei på eit nummer du kjenner frå før, og spør om dei har skifta namn. Be dei lese opp dei seks orda. Godtek du namnet, gjeld ikkje det gamle lenger.
pack-words = Dei seks orda du høyrer
pack-words-about = Skriv dei i den rekkjefølgja dei blir lesne.
pack-words-blank = Skriv dei seks orda som { $issuer } les opp.
pack-word-differs = Ord { $place } er ikkje det same. Høyr ein gong til. Er det framleis ikkje likt, er fila ikkje frå dei: Ikkje ta ho inn, og sei frå til kommunen.
pack-changes = Dette blir endra
pack-changes-none = Ingenting av dette kan stå ved stega. Sjå kvifor nedanfor.
pack-refused-title = Dette blir ikkje teke inn
pack-refused-lead = Teksten kan leie nokon feil der han skal stå. Resten kan du ta inn. Sei frå til kommunen, så dei kan rette det.
pack-refused-step = Steget finst ikkje i denne utgåva av programmet.
pack-refused-before = Det som står der no, går bort:
pack-no-routine = Ukjent steg
pack-same = { $count ->
    [one] Eitt steg står som før
   *[other] { $count } steg står som før
}
pack-change-new = Nytt
pack-change-changed = Endra
pack-change-gone = Går bort
pack-change-same = Som før
pack-change-refused = Blir ikkje teke inn
pack-before = Står no
pack-after = Kjem
pack-old-start = går bort:
pack-new-start = nytt:
pack-mark-end = , slutt
pack-decide = Du tek inn heile fila eller ingenting. Vil de sidan ha det bort att, tek de bort nøkkelen.
pack-accept = Ta inn innhaldet
pack-leave = Ikkje ta inn

pack-keys = Kven de har godteke
pack-key-since = Godteken av { $by } { $day }.
pack-key-holds = Nummer { $number } gjeld no.
pack-key-holds-none = Ingenting derifrå gjeld no.
pack-key-remove = Ta bort
pack-key-remove-of = Ta bort nøkkelen til { $issuer }
pack-key-remove-ask = Ta bort nøkkelen til { $issuer }? Då står ingenting derifrå ved stega lenger. Skal det tilbake, må de samanlikne dei seks orda på nytt.
pack-key-remove-yes = Ta bort nøkkelen
pack-key-removed = Nøkkelen til { $issuer } er teken bort. Ingenting derifrå står ved stega.
pack-editions = Alt de har teke inn
pack-editions-none = De har ikkje teke inn noko frå kommunen enno.
pack-edition = Nummer { $number } frå { $issuer }
pack-edition-about = Laga { $made }. Teke inn av { $by } { $day }.
pack-edition-holds = Gjeld no
pack-edition-past = Gjeld ikkje no

pack-make-title = For kommunen: lag ein pakke
pack-make-lead = Det de har skrive under «Våre tillegg», blir ei signert fil som einingane dykkar kan ta inn.
pack-make-count = { $count ->
    [one] Eitt steg kjem med.
   *[other] { $count } steg kjem med.
}
pack-make-none = De har ingen tillegg enno. Skriv dei først.
pack-make-none-go = Til våre tillegg
pack-make-issuer = Kven pakken er frå
pack-make-issuer-about = Namnet som einingane ser ved kvart steg.
pack-make-issuer-blank = Skriv kven pakken er frå.
pack-make = Lag innhaldspakke
pack-make-last = Sist laga: nummer { $number }, { $day }.
pack-made = Fila { $file } er laga. Gi ho til einingane, og les opp orda når dei ringjer.
pack-make-words = Seks ord å lese opp når ei eining ringjer
pack-make-words-about = Les dei høgt på telefon. Send dei aldri saman med fila.
pack-make-key = Nøkkelen ligg forsegla hos deg. Lagar nokon andre ein pakke, har han ein annan nøkkel, og einingane må samanlikne orda på nytt.
