# Talking with children: the page, and the conversations to practise on.

talk-title = Samtalen
talk-about = Før, under og etter ein samtale med eit barn. Kva du kan seie, og kva du lèt vere. Med øvingar.
talk-lead = Slik snakkar du med eit barn du er uroleg for. Vel det du treng no.
talk-told = Fortel barnet noko akkurat no?
talk-told-go = Gå til rutinen
talk-more = Meir om kva du kan seie
talk-parts = Delar av samtalen
talk-to = Gå til «{ $part }»
talk-rather = Sei heller

practice-bar-about = Barnet er oppdikta, og ingenting blir lagra. Numra nedst er ekte.
practice-goals = Dette øver du på
practice-begin = Begynn
practice-you = Du valde
practice-child = Barnet
practice-helps = Dette hjelper barnet
practice-learn = Her er noko å lære
practice-rests = Byggjer på: { $title }
practice-on = Vidare
practice-other = Vel noko anna
practice-said = Dette valde du
practice-routine = Sjå rutinen
practice-again = Øv ein gong til
practice-list = Vel ein annan samtale
