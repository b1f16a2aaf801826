# The law in plain words, the help to decide by it, and what a person must still check.

law-title = Loven kort
law-about = Melde, avverge, anmelde og taushet, i klare ord
law-lead =
    { $unit ->
        [kindergarten] Slik er det i barnehagen. Hver regel sier hvor den står, og når den ble kontrollert.
        [school] Slik er det i skolen. Hver regel sier hvor den står, og når den ble kontrollert.
        [sfo] Slik er det i SFO. Hver regel sier hvor den står, og når den ble kontrollert.
       *[other] Slik er det på fritidsarenaer. Hver regel sier hvor den står, og når den ble kontrollert.
    }
law-lead-all = Hver regel sier hvor den står, og når den ble kontrollert.
law-help-title = Hva må jeg gjøre?
law-help-about = Noen få spørsmål. Du får vite hva du skal gjøre nå, og hvorfor.
law-help-again = Begynn på nytt
law-help-rules = Slik sier loven det
law-for-leaders = For den som leder
law-triggers = Dette utløser plikten til å melde
law-triggers-about = Bokstavene er ulike i lovene. Si alltid hvilken lov du mener.
law-no-letter = Står ikke i barnehageloven. Drøft det med barnevernet.
law-cite-letter = { $act } { $section } bokstav { $letter }
law-cite-part =
    { $act } { $section } bokstav { $letter }, { $part ->
        [1] første halvdel
       *[other] andre halvdel
    }
law-not-advice = Dette er skrevet med våre egne ord, og er ikke juridisk rådgivning. Er du i tvil, spør kommunen.

unchecked-title = Må kontrolleres
unchecked-about = Numre, regler og råd som et menneske må se på, med hva og hvor.
unchecked-go = Se listen
unchecked-lead = Dette er merket som ikke kontrollert. Det står likevel i programmet, med det tryggeste svaret vi fant.
unchecked-contacts-about = Ring nummeret, eller se på siden til tjenesten. Se etter at nummeret, åpningstiden og navnet stemmer.
unchecked-contact = { $number }. Se etter at nummeret og åpningstiden stemmer.
unchecked-contact-missing = Enhetens eget nummer er ikke fylt ut. { $number } står i stedet.
unchecked-contact-expired = { $number } gjaldt til { $day }. Finn nummeret som gjelder nå.
unchecked-to-unit = Fyll ut under Enheten
unchecked-rules-about = Lover endrer seg. Her står det hva dere må se etter, og hvor.
unchecked-looked = Sist sett på: { $month }
unchecked-facts = Råd som bygger på vanlig praksis
unchecked-facts-about = Disse bygger på alminnelig faglig praksis, og vi fant ingen kilde. La barnevernet eller en annen fagperson lese dem før dere tar dem i bruk.
unchecked-of-routine = Rutinen «{ $name }»
unchecked-of-signs = Tegn: { $name }
unchecked-count =
    { $count ->
        [one] 1 punkt
       *[other] { $count } punkter
    }
unchecked-sources-about = Disse kildene er navngitt, men er ikke åpnet og lest. Finn dem, og se om de fortsatt sier det samme.
