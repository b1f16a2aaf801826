# What the unit adds to the steps of routines: beside a step, on its own page, and on paper.

added-from-unit = Hos oss i { $name }
added-from-municipality = Frå { $name }
added-within-own = Hos oss: { $within }
added-within-minutes =
    { $count ->
        [one] innan eitt minutt
       *[other] innan { $count } minutt
    }
added-within-hours =
    { $count ->
        [one] innan éin time
       *[other] innan { $count } timar
    }
added-within-days =
    { $count ->
        [one] innan eitt døgn
       *[other] innan { $count } døgn
    }

addition-add = Legg til noko som gjeld hos oss
addition-add-to = Legg til noko som gjeld hos oss: { $step }
addition-change = Endre det som gjeld hos oss
addition-change-at = Endre det som gjeld hos oss: { $step }
addition-lead = Det du skriv her, les alle under steget, også når programmet er låst. Det kjem i tillegg til steget, aldri i staden for det.
addition-step = Steget i rutinen
addition-text = Kva som gjeld hos oss
addition-text-about = Til dømes kva rom de bruker, kvar nøkkelen heng, eller kven som tek over gruppa. Høgst 600 teikn.
addition-never = Skriv ikkje namn på barn, og be ingen om å spørje om lov, la det liggje eller spørje barnet ut.
addition-no-leader = Her kan den det gjeld vere leiar. Nemn ikkje leiar, og ikkje namn på leiar.
addition-no-parents = Her kan det gjelde nokon heime. Nemn ikkje foreldra.
addition-numbers = Nummer ved steget
addition-numbers-about = Opptil tre. Skriv vakttelefonar og sentralbord, ikkje private nummer.
addition-number-nth = Nummer { $nth }
addition-number-name = Kven eller kva det er
addition-number = Telefonnummer
addition-number-add = Legg til eit nummer
addition-number-remove = Ta bort nummer { $nth }
addition-number-most = Det er plass til tre nummer. Ta bort eitt først.
addition-deadline = Frist hos oss
addition-deadline-about = Rutinen seier «{ $clock }». Fristen dykkar kan berre vere kortare.
addition-deadline-none = Rutinen seier «{ $clock }». Då kan de ikkje ha ein eigen frist her.
addition-within = Innan
addition-span = Kva talet tel
addition-span-minutes = Minutt
addition-span-hours = Timar
addition-span-days = Døgn
addition-keep = Lagre
addition-kept = Lagra kl. { $clock }
addition-maybe-child = Alle kan lese det du skriv her, også når programmet er låst, og det står i planen. Det skal ikkje stå noko om eit barn.
addition-keep-sure = Det er ikkje eit barn. Lagre

addition-blank-text = Skriv noko, eit nummer eller ein frist.
addition-blank-number-name = Skriv kven eller kva nummeret er til.
addition-blank-number = Skriv nummeret, eller tøm begge felta.
addition-long-text = Teksten er for lang. Her er det plass til 600 teikn.
addition-not-a-number-within = Skriv fristen med siffer, til dømes 30.
addition-not-chosen-span = Vel minutt, timar eller døgn.

addition-rule-names-parents = Her kan det gjelde nokon heime. Skriv det utan: { $words }.
addition-rule-names-role = Her kan den det gjeld vere leiar eller eigar. Skriv det utan: { $words }.
addition-rule-names-person = Her kan den det gjeld vere leiar eller ein av dei som arbeider her. Skriv ikkje namn i dette steget: { $words }.
addition-rule-asks-permission = Ingen skal spørje om lov eller avklare først. Skriv det utan: { $words }.
addition-rule-promises-secrecy = Ingen skal love å halde noko hemmeleg, eller la vere å seie frå. Skriv det utan: { $words }.
addition-rule-delays = Eit steg skal ikkje vente på noko hos dykk. Skriv det utan: { $words }.
addition-rule-weakens = Eit tillegg kan ikkje ta bort noko av steget. Skriv det utan: { $words }.
addition-rule-questions = Ingen her skal undersøkje eller spørje barnet ut. Skriv det utan: { $words }.
addition-rule-takes-no-deadline = Dette steget kan ikkje ha ein eigen frist. Tøm feltet.
addition-rule-too-late = Fristen er seinare enn den i rutinen. Vel ein kortare.

additions-title = Tillegga våre
additions-about = Det de har skrive ved sida av stega i rutinane
additions-lead = Eit tillegg står under steget det høyrer til, og blir lese av alle, også når programmet er låst. Det tek aldri noko bort frå rutinen.
additions-none-title = De har ikkje lagt til noko enno
additions-none = Rutinane verkar som dei er. Mange har likevel eit rom som er roleg, ein nøkkel som heng ein stad, eit nummer eller ein kortare frist. Finn steget i lista under, og skriv det der.
additions-none-staff = Rutinane verkar som dei er. Når leiar legg til noko som gjeld hos dykk, står det her og under steget.
additions-unsound = Tillegga blir ikkje viste no, fordi noko i fila ikkje er skrive av den det gir seg ut for. Rutinane er som før.
additions-other =
    { $count ->
        [one] Eitt steg utan tillegg
       *[other] { $count } steg utan tillegg
    }
additions-add = Legg til
additions-add-to = Legg til ved «{ $step }»
additions-change = Endre
additions-change-of = Endre ved «{ $step }»
additions-take = Ta bort
additions-take-of = Ta bort ved «{ $step }»
additions-taken = Tillegget ved «{ $step }» er teke bort.
additions-undo = Angre
additions-back = Tillegget ved «{ $step }» står der igjen.
additions-by = Skrive av { $name } { $day }
additions-hidden = Blir ikkje vist no. Endre det, eller ta det bort.
additions-gone = Steget finst ikkje lenger
additions-gone-about = Rutinen er blitt ein annan. Det de skreiv, blir ikkje vist andre stader enn her. Skriv det ved eit anna steg om det framleis gjeld, og ta det bort her.
additions-go = Sjå tillegga
