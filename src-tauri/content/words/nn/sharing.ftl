# Sharing a concern: whom it concerns, who may read it, and who has.

share-title = Del bekymringa
share-lead = Du vel sjølv kven som skal kunne lese. Du treng ikkje lov av nokon for å seie frå.
share-whom = Gjeld det nokon som arbeider her, eller nokon nær leiaren?
share-whom-about = Svaret avgjer kven du kan dele med. Den det gjeld, skal ikkje kunne lese.
share-as-answered = Som du svarte i rutinen. Du kan endre svaret.
share-whom-nobody-here = Nei
share-whom-staff = Ein tilsett, vikar eller frivillig
share-whom-leadership = Leiaren eller nokon i leiinga
share-whom-owner = Eigaren eller styret
share-whom-near = Nokon som står dei nær
share-whom-unknown = Veit ikkje
share-whom-missing = Svar på kven det gjeld.
share-about = Kven gjeld det?
share-about-about = Kryss av for alle det kan gjelde. Dei kan ikkje veljast nedanfor.
share-unlisted = Står ikkje på lista
share-about-missing = Vel kven det gjeld, eller «Står ikkje på lista».
share-with = Kven skal kunne lese?
share-with-about = Vel dei som må vite for å hjelpe barnet.
share-with-missing = Vel minst éin som skal kunne lese.
share-reason = Kvifor er svaret eit anna no?
share-reason-about = Før svarte nokon at det kan gjelde leiinga eller eigaren. Dei du deler med, kan lese kvifor.
share-reason-missing = Skriv kvifor svaret er eit anna no.
share-reads = Dette kan dei lese
share-reads-notes =
    { $count ->
        [0] Namnet på barnet, om det er skrive
        [one] 1 notat, med namnet på barnet om det er skrive
       *[other] { $count } notat, med namnet på barnet om det er skrive
    }
share-reads-maps =
    { $count ->
        [one] 1 kroppskart
       *[other] { $count } kroppskart
    }
share-reads-corrections =
    { $count ->
        [one] 1 retting
       *[other] { $count } rettingar
    }
share-reads-steps =
    { $count ->
        [one] 1 steg i rutinen, med svaret
       *[other] { $count } steg i rutinen, med svara
    }
share-reads-report = Bekymringsmeldinga
share-for-good = Dei kan lese alt som er skrive, og alt som blir skrive seinare. Det kan ikkje takast tilbake.
share-log = Leseloggen viser kven som har opna bekymringa i programmet, og når.
share-do = Del med { $names }
share-busy = Deler …
share-asking = Finn ut kven du kan dele med …

share-nobody = Ingen her å dele med no
share-nobody-yet = Alle som har logga inn her, kan lese ho frå før. Sei frå munnleg så lenge. Leiaren kan gi ein kollega kode.
share-nobody-else = Den det gjeld, skal ikkje få vite det frå programmet. Sei frå til nokon utanfor huset i staden:
share-nobody-child-protection = Barnevernet i kommunen. Er det stengt, ring 116 111.
share-nobody-police = Politiet, 02800. Er nokon i fare no, ring 112.
share-nobody-authority = Kommunen som styresmakt, eller Statsforvaltaren.
share-nobody-yours = Ingen fleire kan lese enn før.
share-net = Vis naudnumra
share-contacts = Sjå alle nummer

readers-share = Del
readers-waits = Kven bør vite?
reads =
    { $count ->
        [0] Leselogg
       *[other] Leselogg ({ $count })
    }
reads-none = Ingen har opna ho sidan ho vart delt.
