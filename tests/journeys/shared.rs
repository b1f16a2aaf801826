//! Journey 8: a second person comes, with a passphrase of their own, and opens what was shared with them and nothing else.

use fantoccini::key::Key;

use crate::kept::{PASSPHRASE, a_unit};
use crate::window::Window;

pub const KARIS: &str = "en hvit katt i vinduet";

/// The leader, logged in, adds a colleague. The six words of their code.
pub async fn invite(window: &Window, name: &str) -> String {
    window.press("Enheten").await;
    window.arrives_at("Enheten").await;
    window.picture("70-de-som-arbeider-her").await;
    window.press("Legg til en kollega").await;
    window.arrives_at("Legg til en kollega").await;
    window.press("Lag koden").await;
    window.reads("Skriv navnet til kollegaen").await;
    window.fill("Navnet til kollegaen", name).await;
    window.press("Ansatt").await;
    window.picture("71-legg-til-en-kollega").await;
    window.press("Lag koden").await;
    window.arrives_at(&format!("Kode til {name}")).await;
    window.picture("72-kode").await;
    let script = "return [...document.querySelector('.sheet ol').querySelectorAll('li')].map(e => e.innerText.trim().split(/\\s+/).pop())";
    let words = window.run(script, vec![]).await;
    let words: Vec<&str> = words.as_array().into_iter().flatten().filter_map(|word| word.as_str()).collect();
    assert_eq!(words.len(), 6, "{words:?}");
    let code = words.join(" ");
    window.press("Ferdig").await;
    window.arrives_at("Enheten").await;
    window.reads("Har ikke logget inn ennå").await;
    // One word alone may stand in another: «hage» in the name of the unit.
    let text = window.text().await;
    assert!(!words.iter().all(|word| text.contains(word)), "shown once");
    code
}

/// The colleague at the locked screen, for the first time.
pub async fn join(window: &Window, name: &str, code: &str, passphrase: &str) {
    window.chord(&[Key::Control], 'l').await;
    window.press("Lås opp").await;
    window.press(name).await;
    window.press("Skriv de seks ordene").await;
    window.arrives_at(&format!("Hei, {name}")).await;
    window.fill("De seks ordene fra lederen", code).await;
    window.fill("Passord", passphrase).await;
    window.fill("Passordet en gang til", passphrase).await;
    window.picture("73-logg-inn-forste-gang").await;
    window.press("Logg inn").await;
    window.arrives_at("Hva skjer?").await;
    window.reads("Bekymringer").await;
}

/// Somebody who has been here before logs in; whoever was here is locked out first.
pub async fn log_in_as(window: &Window, name: &str, passphrase: &str) {
    window.chord(&[Key::Control], 'l').await;
    window.press("Lås opp").await;
    window.press(name).await;
    window.fill("Passord", passphrase).await;
    window.keys(&[Key::Enter]).await;
    window.reads("Lås Ctrl L").await;
}

async fn write(window: &Window, words: &str) {
    window.chord(&[Key::Control], 'n').await;
    window.arrives_at("Nytt notat").await;
    window.types(words).await;
    window.press("Behold notatet").await;
    window.arrives_at("Uten navn").await;
}

#[tokio::test]
async fn journey_a_second_person_reads_what_is_shared_and_nothing_else() {
    let window = a_unit().await;
    let code = invite(&window, "Kari K.").await;
    join(&window, "Kari K.", &code, KARIS).await;
    write(&window, "Barn A gjemte seg under benken.").await;
    window.reads("Bare du kan lese").await;

    // The leader finds nothing: no list, no count, no search.
    log_in_as(&window, "Leder L.", PASSPHRASE).await;
    window.press("Bekymringer").await;
    window.arrives_at("Bekymringer").await;
    window.reads("Ingen notater ennå").await;
    window.does_not_read("Barn A").await;
    window.picture("74-lederen-ser-ingenting").await;

    log_in_as(&window, "Kari K.", KARIS).await;
    window.press("Bekymringer").await;
    window.arrives_at("Bekymringer").await;
    window.press("Uten navn").await;
    window.arrives_at("Uten navn").await;
    window.press("Del").await;
    window.arrives_at("Del bekymringen").await;
    window.picture("75-del").await;
    window.press("Nei").await;
    window.reads("Dette kan de lese").await;
    window.picture("76-del-med-lederen").await;
    window.press("Del med Leder L.").await;
    window.arrives_at("Uten navn").await;
    window.reads("Kari K. · Leder L.").await;
    window.reads("Delt med Leder L.").await;
    window.picture("77-delt").await;

    log_in_as(&window, "Leder L.", PASSPHRASE).await;
    window.press("Bekymringer").await;
    window.arrives_at("Bekymringer").await;
    window.does_not_read("benken").await;
    window.picture("78-delt-i-listen").await;
    window.press("Uten navn").await;
    window.arrives_at("Uten navn").await;
    window.reads("Barn A gjemte seg under benken.").await;
    window.reads("Leselogg (1)").await;
    window.picture("79-lederen-leser").await;
    window.close().await;
}

#[tokio::test]
async fn journey_a_concern_about_the_leader_is_never_offered_to_the_leader() {
    let window = a_unit().await;
    let code = invite(&window, "Kari K.").await;
    join(&window, "Kari K.", &code, KARIS).await;
    write(&window, "Lederen holdt Barn A hardt i armen.").await;
    window.press("Del").await;
    window.arrives_at("Del bekymringen").await;
    window.press("Lederen eller noen i ledelsen").await;
    window.reads("Ingen her å dele med nå").await;
    window.does_not_read("Del med Leder").await;
    window.picture("80-ingen-a-dele-med").await;
    log_in_as(&window, "Leder L.", PASSPHRASE).await;
    window.press("Bekymringer").await;
    window.arrives_at("Bekymringer").await;
    window.reads("Ingen notater ennå").await;
    window.close().await;
}
