# Content from the municipality: a pack that somebody carries here, and one that is made for others.

packs-title = Innhold fra kommunen
packs-lead = Kommunen kan gi enhetene sine felles tekst, numre og frister til stegene i rutinene. Det kommer som en fil, og ingenting gjelder før du har sett hva som endres.
packs-adds = Innholdet kommer i tillegg. Det kan aldri ta bort et steg, et nummer eller noe man aldri skal gjøre.
packs-about = Tekst, numre og frister som kommunen gir til enhetene sine.
packs-open = Se innhold fra kommunen
packs-take = Ta inn en fil
packs-how-file = Kommunen gir deg filen, i en e-post eller på en minnepinne.
packs-how-words = Første gang ringer du kommunen, og de leser opp seks ord. Da vet du at filen er fra dem.
packs-how-see = Så ser du hva som endres, steg for steg, og bestemmer.
packs-choose = Velg fil
packs-busy = Ser på filen …
packs-taken = Innholdet fra { $issuer } er tatt inn. Det står ved stegene fra nå av.
packs-left = Filen er ikke tatt inn. Ingenting er endret.

pack-offer-title = Innhold fra { $issuer }
pack-offer-about = Nummer { $number }, laget { $day }.
pack-offer-first = Dere har ikke noe fra dem nå.
pack-offer-before = Det kommer i stedet for nummer { $before }, som gjelder nå.
pack-who = Er filen fra { $issuer }?
pack-from-known = Ja. Den er signert med nøkkelen som dere har godtatt fra før.
pack-from-new = Det vet vi ikke ennå. Ring { $issuer } på et nummer du kjenner fra før, ikke et som kom sammen med filen. Be dem lese opp de seks ordene for pakkene sine.
pack-from-other-key-title = Filen har en annen nøkkel enn før
pack-from-other-key = Den sier at den er fra { $issuer }, men er ikke signert med nøkkelen som dere har godtatt. Kanskje har de laget en ny. Kanskje gir noen seg ut for å være dem. Ring på et nummer du kjenner fra før, og spør om de har byttet. Be dem lese opp de seks ordene. Godtar du nøkkelen, gjelder ikke den gamle lenger.
pack-from-other-name-title = Nøkkelen er kjent, men navnet er nytt
pack-from-other-name = Dere har godtatt nøkkelen under et annet navn enn { $issuer }. Ring dem på et nummer du kjenner fra før, og spør om de har skiftet navn. Be dem lese opp de seks ordene. Godtar du navnet, gjelder ikke det gamle lenger.
pack-words = De seks ordene du hører
pack-words-about = Skriv dem i den rekkefølgen de blir lest.
pack-words-blank = Skriv de seks ordene som { $issuer } leser opp.
pack-word-differs = Ord { $place } er ikke det samme. Hør en gang til. Er det fortsatt ikke likt, er filen ikke fra dem: Ikke ta den inn, og si fra til kommunen.
pack-changes = Dette endres
pack-changes-none = Ingenting av dette kan stå ved stegene. Se hvorfor nedenfor.
pack-refused-title = Dette blir ikke tatt inn
pack-refused-lead = Teksten kan lede noen feil der den skal stå. Resten kan du ta inn. Si fra til kommunen, så de kan rette det.
pack-refused-step = Steget finnes ikke i denne utgaven av programmet.
pack-refused-before = Det som står der nå, går bort:
pack-no-routine = Ukjent steg
pack-same = { $count ->
    [one] Ett steg står som før
   *[other] { $count } steg står som før
}
pack-change-new = Nytt
pack-change-changed = Endret
pack-change-gone = Går bort
pack-change-same = Som før
pack-change-refused = Blir ikke tatt inn
pack-before = Står nå
pack-after = Kommer
pack-old-start = går bort:
pack-new-start = nytt:
pack-mark-end = , slutt
pack-decide = Du tar inn hele filen eller ingenting. Vil dere siden ha det bort igjen, tar dere bort nøkkelen.
pack-accept = Ta inn innholdet
pack-leave = Ikke ta inn

pack-keys = Hvem dere har godtatt
pack-key-since = Godtatt av { $by } { $day }.
pack-key-holds = Nummer { $number } gjelder nå.
pack-key-holds-none = Ingenting derfra gjelder nå.
pack-key-remove = Ta bort
pack-key-remove-of = Ta bort nøkkelen til { $issuer }
pack-key-remove-ask = Ta bort nøkkelen til { $issuer }? Da står ingenting derfra ved stegene lenger. Skal det tilbake, må dere sammenligne de seks ordene på nytt.
pack-key-remove-yes = Ta bort nøkkelen
pack-key-removed = Nøkkelen til { $issuer } er tatt bort. Ingenting derfra står ved stegene.
pack-editions = Alt dere har tatt inn
pack-editions-none = Dere har ikke tatt inn noe fra kommunen ennå.
pack-edition = Nummer { $number } fra { $issuer }
pack-edition-about = Laget { $made }. Tatt inn av { $by } { $day }.
pack-edition-holds = Gjelder nå
pack-edition-past = Gjelder ikke nå

pack-make-title = For kommunen: lag en pakke
pack-make-lead = Det dere har skrevet under «Våre tillegg», blir en signert fil som enhetene deres kan ta inn.
pack-make-count = { $count ->
    [one] Ett steg kommer med.
   *[other] { $count } steg kommer med.
}
pack-make-none = Dere har ingen tillegg ennå. Skriv dem først.
pack-make-none-go = Til våre tillegg
pack-make-issuer = Hvem pakken er fra
pack-make-issuer-about = Navnet som enhetene ser ved hvert steg.
pack-make-issuer-blank = Skriv hvem pakken er fra.
pack-make = Lag innholdspakke
pack-make-last = Sist laget: nummer { $number }, { $day }.
pack-made = Filen { $file } er laget. Gi den til enhetene, og les opp ordene når de ringer.
pack-make-words = Seks ord å lese opp når en enhet ringer
pack-make-words-about = Les dem høyt på telefon. Send dem aldri sammen med filen.
pack-make-key = Nøkkelen ligger forseglet hos deg. Lager noen andre en pakke, har den en annen nøkkel, og enhetene må sammenligne ordene på nytt.
