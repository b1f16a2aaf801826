# What the unit adds to the steps of routines: beside a step, on its own page, and on paper.

added-from-unit = Hos oss i { $name }
added-from-municipality = Fra { $name }
added-within-own = Hos oss: { $within }
added-within-minutes =
    { $count ->
        [one] innen ett minutt
       *[other] innen { $count } minutter
    }
added-within-hours =
    { $count ->
        [one] innen én time
       *[other] innen { $count } timer
    }
added-within-days =
    { $count ->
        [one] innen ett døgn
       *[other] innen { $count } døgn
    }

addition-add = Legg til noe som gjelder hos oss
addition-add-to = Legg til noe som gjelder hos oss: { $step }
addition-change = Endre det som gjelder hos oss
addition-change-at = Endre det som gjelder hos oss: { $step }
addition-lead = Det du skriver her, leser alle under steget, også når programmet er låst. Det kommer i tillegg til steget, aldri i stedet for det.
addition-step = Steget i rutinen
addition-text = Hva som gjelder hos oss
addition-text-about = For eksempel hvilket rom dere bruker, hvor nøkkelen henger, eller hvem som tar over gruppen. Høyst 600 tegn.
addition-never = Skriv ikke navn på barn, og be ingen om å spørre om lov, la det ligge eller spørre barnet ut.
addition-no-leader = Her kan den det gjelder være leder. Nevn ikke leder, og ikke navn på leder.
addition-no-parents = Her kan det gjelde noen hjemme. Nevn ikke foreldrene.
addition-numbers = Numre ved steget
addition-numbers-about = Opptil tre. Skriv vakttelefoner og sentralbord, ikke private numre.
addition-number-nth = Nummer { $nth }
addition-number-name = Hvem eller hva det er
addition-number = Telefonnummer
addition-number-add = Legg til et nummer
addition-number-remove = Ta bort nummer { $nth }
addition-number-most = Det er plass til tre numre. Ta bort ett først.
addition-deadline = Frist hos oss
addition-deadline-about = Rutinen sier «{ $clock }». Deres frist kan bare være kortere.
addition-deadline-none = Rutinen sier «{ $clock }». Da kan dere ikke ha en egen frist her.
addition-within = Innen
addition-span = Hva tallet teller
addition-span-minutes = Minutter
addition-span-hours = Timer
addition-span-days = Døgn
addition-keep = Lagre
addition-kept = Lagret kl. { $clock }
addition-maybe-child = Alle kan lese det du skriver her, også når programmet er låst, og det står i planen. Det skal ikke stå noe om et barn.
addition-keep-sure = Det er ikke et barn. Lagre

addition-blank-text = Skriv noe, et nummer eller en frist.
addition-blank-number-name = Skriv hvem eller hva nummeret er til.
addition-blank-number = Skriv nummeret, eller tøm begge feltene.
addition-long-text = Teksten er for lang. Her er det plass til 600 tegn.
addition-not-a-number-within = Skriv fristen med siffer, for eksempel 30.
addition-not-chosen-span = Velg minutter, timer eller døgn.

addition-rule-names-parents = Her kan det gjelde noen hjemme. Skriv det uten: { $words }.
addition-rule-names-role = Her kan den det gjelder være leder eller eier. Skriv det uten: { $words }.
addition-rule-names-person = Her kan den det gjelder være leder eller en av dem som arbeider her. Skriv ikke navn i dette steget: { $words }.
addition-rule-asks-permission = Ingen skal spørre om lov eller avklare først. Skriv det uten: { $words }.
addition-rule-promises-secrecy = Ingen skal love å holde noe hemmelig, eller la være å si fra. Skriv det uten: { $words }.
addition-rule-delays = Et steg skal ikke vente på noe hos dere. Skriv det uten: { $words }.
addition-rule-weakens = Et tillegg kan ikke ta bort noe av steget. Skriv det uten: { $words }.
addition-rule-questions = Ingen her skal undersøke eller spørre barnet ut. Skriv det uten: { $words }.
addition-rule-takes-no-deadline = Dette steget kan ikke ha en egen frist. Tøm feltet.
addition-rule-too-late = Fristen er senere enn den i rutinen. Velg en kortere.

additions-title = Våre tillegg
additions-about = Det dere har skrevet ved siden av stegene i rutinene
additions-lead = Et tillegg står under steget det hører til, og leses av alle, også når programmet er låst. Det tar aldri noe bort fra rutinen.
additions-none-title = Dere har ikke lagt til noe ennå
additions-none = Rutinene virker som de er. Mange har likevel et rom som er rolig, en nøkkel som henger et sted, et nummer eller en kortere frist. Finn steget i listen under, og skriv det der.
additions-none-staff = Rutinene virker som de er. Når leder legger til noe som gjelder hos dere, står det her og under steget.
additions-unsound = Tilleggene vises ikke nå, fordi noe i filen ikke er skrevet av den det utgir seg for. Rutinene er som før.
additions-other =
    { $count ->
        [one] Ett steg uten tillegg
       *[other] { $count } steg uten tillegg
    }
additions-add = Legg til
additions-add-to = Legg til ved «{ $step }»
additions-change = Endre
additions-change-of = Endre ved «{ $step }»
additions-take = Ta bort
additions-take-of = Ta bort ved «{ $step }»
additions-taken = Tillegget ved «{ $step }» er tatt bort.
additions-undo = Angre
additions-back = Tillegget ved «{ $step }» står der igjen.
additions-by = Skrevet av { $name } { $day }
additions-hidden = Vises ikke nå. Endre det, eller ta det bort.
additions-gone = Steget finnes ikke lenger
additions-gone-about = Rutinen er blitt en annen. Det dere skrev, vises ikke andre steder enn her. Skriv det ved et annet steg om det fortsatt gjelder, og ta det bort her.
additions-go = Se tilleggene
