# Talking with children: the page, and the conversations to practise on.

talk-title = Samtalen
talk-about = Før, under og etter en samtale med et barn. Hva du kan si, og hva du lar være. Med øvelser.
talk-lead = Slik snakker du med et barn du er urolig for. Velg det du trenger nå.
talk-told = Forteller barnet noe akkurat nå?
talk-told-go = Gå til rutinen
talk-more = Mer om hva du kan si
talk-parts = Deler av samtalen
talk-to = Gå til «{ $part }»
talk-rather = Si heller

practice-bar-about = Barnet er oppdiktet, og ingenting blir lagret. Numrene nederst er ekte.
practice-goals = Dette øver du på
practice-begin = Begynn
practice-you = Du valgte
practice-child = Barnet
practice-helps = Dette hjelper barnet
practice-learn = Her er noe å lære
practice-rests = Bygger på: { $title }
practice-on = Videre
practice-other = Velg noe annet
practice-said = Dette valgte du
practice-routine = Se rutinen
practice-again = Øv en gang til
practice-list = Velg en annen samtale
