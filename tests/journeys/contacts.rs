//! Whom to call: looked through by who is to call and by theme, and the numbers that are the unit's own.

use fantoccini::key::Key;

use crate::accessible::passes_both;
use crate::kept::{a_unit, lock};
use crate::window::Window;

const DARK: &str = "document.documentElement.dataset.colorScheme = 'dark'";
const LIGHT: &str = "document.documentElement.dataset.colorScheme = 'light'";

#[tokio::test]
async fn journey_a_child_can_call_somebody_alone_and_the_list_says_who() {
    let window = Window::open().await;
    window.types("5").await;
    window.arrives_at("Slå opp").await;
    window.press("Hvem du kan ringe").await;
    window.arrives_at("Hvem du kan ringe").await;
    window.sees("Svarer nå, hele døgnet.").await;
    window.picture("140-kontakter").await;
    let mut faults = Vec::new();
    passes_both(&window, "contacts", &mut faults).await;
    window.press("Svarer nå").await;
    window.sees("De er merket «Tid ukjent».").await;
    window.picture("151-kontakter-svarer-na").await;
    passes_both(&window, "who answers now", &mut faults).await;
    window.press("Når som helst").await;
    window.press("Barnet selv").await;
    window.press("Sorg").await;
    window.sees("Vi kjenner ikke et eget senter for barn i sorg").await;
    window.sees("Kors på halsen").await;
    window.does_not_read("Giftinformasjonen").await;
    window.picture("141-kontakter-barnet-selv-sorg").await;
    window.run(DARK, vec![]).await;
    window.picture("142-kontakter-morkt").await;
    window.run(LIGHT, vec![]).await;
    // 200 % of a window of 1280 × 860.
    window.size(640, 430).await;
    window.picture("143-kontakter-200-prosent").await;
    let sideways = window.run("return document.documentElement.scrollWidth > innerWidth + 1", vec![]).await;
    assert_eq!(sideways, false, "nothing has to be scrolled sideways");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    window.close().await;
}

#[tokio::test]
async fn journey_the_leader_writes_the_numbers_of_the_unit_and_everybody_reads_them_while_locked() {
    let window = a_unit().await;
    window.press("Enheten").await;
    window.arrives_at("Enheten").await;
    window.fill("Barneverntjenesten", "00 00 00 00").await;
    window.fill("Svarer fra klokken", "8").await;
    window.fill("Svarer til klokken", "15.30").await;
    window.picture("149-enheten-barnevernets-tid").await;
    window.keys(&[Key::Enter]).await;
    window.sees("Lagret kl.").await;
    window.press("Skriv inn nummeret: PPT").await;
    window.fill("Navn hos dere", "PPT for Eksempelvik og omegn, avdeling barnehage").await;
    window.fill("Telefonnummer", "sentralbordet").await;
    window.fill("Når de svarer", "hverdager kl. 8–15").await;
    window.keys(&[Key::Enter]).await;
    window.sees("Skriv telefonnummeret med siffer.").await;
    window.picture("144-enheten-numre-feil").await;
    let mut faults = Vec::new();
    passes_both(&window, "the unit's own list", &mut faults).await;
    window.fill("Telefonnummer", "00 00 00 07").await;
    window.press("Legg til et nummer").await;
    window.fill("Hvem eller hva det er", "Vaktmesteren").await;
    window.picture("145-enheten-numre").await;
    window.size(640, 430).await;
    window.picture("146-enheten-numre-200-prosent").await;
    window.size(1280, 860).await;
    window.press("Ta bort Vaktmesteren").await;
    window.fill("Når de svarer", "hverdager kl. 8–15").await;
    window.keys(&[Key::Enter]).await;
    window.sees("Lagret kl.").await;
    window.press("Numrene er kontrollert i dag").await;
    window.sees("Datoen er lagret kl.").await;
    window.picture("147-enheten-numre-kontrollert").await;
    lock(&window).await;
    window.types("5").await;
    window.arrives_at("Slå opp").await;
    window.press("Hvem du kan ringe").await;
    window.sees("PPT for Eksempelvik og omegn").await;
    window.sees("00 00 00 07").await;
    window.sees("Mandag til fredag kl. 8–15.30.").await;
    window
        .run(
            "[...document.querySelectorAll('h4')].find(e => e.innerText === 'PPT').scrollIntoView({ block: 'center' })",
            vec![],
        )
        .await;
    window.picture("150-kontakter-egne-numre").await;
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    window.close().await;
}

#[tokio::test]
async fn journey_no_cover_has_a_card_that_is_found_by_what_people_say() {
    let window = Window::open().await;
    window.fill("Søk i rådene", "ingen dekning").await;
    window.sees("Ingen dekning eller telefon").await;
    window.press("Ingen dekning eller telefon").await;
    window.arrives_at("Tiltakskort").await;
    window.sees("Send en annen voksen etter hjelp").await;
    window.picture("148-kortet-uten-dekning").await;
    window.close().await;
}
