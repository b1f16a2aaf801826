# Sharing a concern: whom it concerns, who may read it, and who has.

share-title = Del bekymringen
share-lead = Du velger selv hvem som skal kunne lese. Du trenger ikke lov av noen for å si fra.
share-whom = Gjelder det noen som arbeider her, eller noen nær lederen?
share-whom-about = Svaret avgjør hvem du kan dele med. Den det gjelder, skal ikke kunne lese.
share-as-answered = Som du svarte i rutinen. Du kan endre svaret.
share-whom-nobody-here = Nei
share-whom-staff = En ansatt, vikar eller frivillig
share-whom-leadership = Lederen eller noen i ledelsen
share-whom-owner = Eieren eller styret
share-whom-near = Noen som står dem nær
share-whom-unknown = Vet ikke
share-whom-missing = Svar på hvem det gjelder.
share-about = Hvem gjelder det?
share-about-about = Kryss av for alle det kan gjelde. De kan ikke velges nedenfor.
share-unlisted = Står ikke på listen
share-about-missing = Velg hvem det gjelder, eller «Står ikke på listen».
share-with = Hvem skal kunne lese?
share-with-about = Velg dem som må vite for å hjelpe barnet.
share-with-missing = Velg minst én som skal kunne lese.
share-reason = Hvorfor er svaret et annet nå?
share-reason-about = Før svarte noen at det kan gjelde ledelsen eller eieren. De du deler med, kan lese hvorfor.
share-reason-missing = Skriv hvorfor svaret er et annet nå.
share-reads = Dette kan de lese
share-reads-notes =
    { $count ->
        [0] Navnet på barnet, om det er skrevet
        [one] 1 notat, med barnets navn om det er skrevet
       *[other] { $count } notater, med barnets navn om det er skrevet
    }
share-reads-maps =
    { $count ->
        [one] 1 kroppskart
       *[other] { $count } kroppskart
    }
share-reads-corrections =
    { $count ->
        [one] 1 rettelse
       *[other] { $count } rettelser
    }
share-reads-steps =
    { $count ->
        [one] 1 steg i rutinen, med svaret
       *[other] { $count } steg i rutinen, med svarene
    }
share-reads-report = Bekymringsmeldingen
share-for-good = De kan lese alt som er skrevet, og alt som blir skrevet senere. Det kan ikke tas tilbake.
share-log = Leseloggen viser hvem som har åpnet bekymringen i programmet, og når.
share-do = Del med { $names }
share-busy = Deler …
share-asking = Finner ut hvem du kan dele med …

share-nobody = Ingen her å dele med nå
share-nobody-yet = Alle som har logget inn her, kan lese den fra før. Si fra muntlig så lenge. Lederen kan gi en kollega kode.
share-nobody-else = Den det gjelder, skal ikke få vite det fra programmet. Si fra til noen utenfor huset i stedet:
share-nobody-child-protection = Barnevernet i kommunen. Er det stengt, ring 116 111.
share-nobody-police = Politiet, 02800. Er noen i fare nå, ring 112.
share-nobody-authority = Kommunen som myndighet, eller Statsforvalteren.
share-nobody-yours = Ingen flere kan lese enn før.
share-net = Vis nødnumrene
share-contacts = Se alle numre

readers-share = Del
readers-waits = Hvem bør vite?
reads =
    { $count ->
        [0] Leselogg
       *[other] Leselogg ({ $count })
    }
reads-none = Ingen har åpnet den siden den ble delt.
