# The law in plain words, the help to decide by it, and what a person must still check.

law-title = Lova kort
law-about = Melde, avverje, melde til politiet og teieplikt, i klare ord
law-lead =
    { $unit ->
        [kindergarten] Slik er det i barnehagen. Kvar regel seier kvar han står, og når han vart kontrollert.
        [school] Slik er det i skulen. Kvar regel seier kvar han står, og når han vart kontrollert.
        [sfo] Slik er det i SFO. Kvar regel seier kvar han står, og når han vart kontrollert.
       *[other] Slik er det på fritidsarenaer. Kvar regel seier kvar han står, og når han vart kontrollert.
    }
law-lead-all = Kvar regel seier kvar han står, og når han vart kontrollert.
law-help-title = Kva må eg gjere?
law-help-about = Nokre få spørsmål. Du får vite kva du skal gjere no, og kvifor.
law-help-again = Begynn på nytt
law-help-rules = Slik seier lova det
law-for-leaders = For den som leier
law-triggers = Dette utløyser plikta til å melde
law-triggers-about = Bokstavane er ulike i lovene. Sei alltid kva lov du meiner.
law-no-letter = Står ikkje i barnehagelova. Drøft det med barnevernet.
law-cite-letter = { $act } { $section } bokstav { $letter }
law-cite-part =
    { $act } { $section } bokstav { $letter }, { $part ->
        [1] første halvdel
       *[other] andre halvdel
    }
law-not-advice = Dette er skrive med våre eigne ord, og er ikkje juridisk rådgiving. Er du i tvil, spør kommunen.

unchecked-title = Må kontrollerast
unchecked-about = Nummer, reglar og råd som eit menneske må sjå på, med kva og kvar.
unchecked-go = Sjå lista
unchecked-lead = Dette er merkt som ikkje kontrollert. Det står likevel i programmet, med det tryggaste svaret vi fann.
unchecked-contacts-about = Ring nummeret, eller sjå på sida til tenesta. Sjå etter at nummeret, opningstida og namnet stemmer.
unchecked-contact = { $number }. Sjå etter at nummeret og opningstida stemmer.
unchecked-contact-missing = Eininga sitt eige nummer er ikkje fylt ut. { $number } står i staden.
unchecked-contact-expired = { $number } galdt til { $day }. Finn nummeret som gjeld no.
unchecked-to-unit = Fyll ut under Eininga
unchecked-rules-about = Lover endrar seg. Her står det kva de må sjå etter, og kvar.
unchecked-looked = Sist sett på: { $month }
unchecked-facts = Råd som byggjer på vanleg praksis
unchecked-facts-about = Desse byggjer på alminneleg fagleg praksis, og vi fann inga kjelde. La barnevernet eller ein annan fagperson lese dei før de tek dei i bruk.
unchecked-of-routine = Rutinen «{ $name }»
unchecked-of-signs = Teikn: { $name }
unchecked-count =
    { $count ->
        [one] 1 punkt
       *[other] { $count } punkt
    }
unchecked-sources-about = Desse kjeldene er namngjevne, men er ikkje opna og lesne. Finn dei, og sjå om dei framleis seier det same.
