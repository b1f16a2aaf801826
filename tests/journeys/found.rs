//! A leader looks for a word: found in what one may open, not in what one may not, and read only once it is opened.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::accessible::passes_both;
use crate::kept::{PASSPHRASE, a_unit, lock};
use crate::shared::{KARIS, invite, join, log_in_as};
use crate::window::Window;

const LONG: &str = "Et barn med et svært langt navn, der både fornavn, mellomnavn, etternavn og det de andre barna sier, er tatt med i listen";

async fn home(window: &Window) {
    window.press("Forsiden").await;
    window.arrives_at("Hva skjer?").await;
}

/// A concern about a child, with one note.
async fn write(window: &Window, child: &str, words: &str) {
    // From within a concern it would belong there.
    home(window).await;
    window.chord(&[Key::Control], 'n').await;
    window.arrives_at("Nytt notat").await;
    window.types(words).await;
    window.press("Behold notatet").await;
    window.arrives_at("Uten navn").await;
    window.press("Gi navn").await;
    window.fill("Hvem er barnet?", child).await;
    window.press("Lagre navnet").await;
    window.arrives_at(child).await;
}

async fn concerns(window: &Window) {
    window.press("Bekymringer").await;
    window.arrives_at("Bekymringer").await;
}

/// What is in the field now is another query.
async fn look_for(window: &Window, words: &str) {
    window.chord(&[Key::Control], 'f').await;
    window.keys(&[Key::Escape]).await;
    window.until("an empty field", "return document.activeElement.value === ''").await;
    window.types(words).await;
}

async fn looks(window: &Window, look: &str, picture: &str) {
    let script = format!("document.documentElement.dataset.colorScheme = {}", json!(look));
    window.run(&script, vec![]).await;
    window.picture(picture).await;
}

#[tokio::test]
async fn journey_a_word_is_found_in_what_one_may_open_and_read_only_when_it_is_opened() {
    let window = a_unit().await;
    let mut all = Vec::new();
    write(&window, LONG, "Ville ikke ta av seg jakken i garderoben.").await;
    write(&window, "Barn C", "Lekte lenge i sandkassen.").await;
    home(&window).await;
    let code = invite(&window, "Kari K.").await;
    join(&window, "Kari K.", &code, KARIS).await;
    write(&window, "Barn B", "Kanarifuglen i garderoben, sa hun.").await;
    write(&window, "Barn A", "Gjemte seg under benken i garderoben.").await;
    window.press("Del").await;
    window.arrives_at("Del bekymringen").await;
    window.press("Nei").await;
    window.press("Del med Leder L.").await;
    window.arrives_at("Barn A").await;

    log_in_as(&window, "Leder L.", PASSPHRASE).await;
    concerns(&window).await;
    look_for(&window, "gard").await;
    window.reads("Funnet i 2 bekymringer").await;
    window.does_not_read("benken").await;
    window.does_not_read("jakken").await;
    window.does_not_read("Barn C").await;
    window.does_not_read("Barn B").await;
    passes_both(&window, "concerns, found", &mut all).await;
    looks(&window, "dark", "121-funnet-morkt").await;
    looks(&window, "light", "120-funnet").await;
    window.size(760, 900).await;
    window.picture("122-funnet-smalt").await;
    window.size(1280, 860).await;

    // What only its writer may open is not there, whatever one asks.
    look_for(&window, "kanarifuglen").await;
    window.reads("Ingen av bekymringene du kan åpne, har disse ordene.").await;
    assert!(!window.title().await.contains("kanari"));
    passes_both(&window, "concerns, nothing found", &mut all).await;
    looks(&window, "dark", "124-ingen-funnet-morkt").await;
    looks(&window, "light", "123-ingen-funnet").await;

    // By keyboard alone: to the row, into the concern, and it is read now.
    look_for(&window, "benken").await;
    window.reads("Funnet i én bekymring").await;
    window.keys(&[Key::Down]).await;
    assert!(window.focused().await.starts_with("Barn A Funnet ett sted, i dag"), "{}", window.focused().await);
    window.keys(&[Key::Enter]).await;
    window.arrives_at("Barn A").await;
    window.reads("Leselogg (1)").await;
    window.press("Tilbake").await;
    window.arrives_at("Bekymringer").await;
    assert_eq!(window.typed().await, "benken", "where one left it");

    lock(&window).await;
    let kept =
        "return JSON.stringify([{...localStorage}, {...sessionStorage}, document.title, document.body.outerHTML])";
    let Value::String(kept) = window.run(kept, vec![]).await else { panic!("a text") };
    assert!(!kept.contains("benken") && !kept.contains("kanari"), "nothing of it stands after the lock");
    assert!(all.is_empty(), "{} faults:\n{}", all.len(), all.join("\n"));
    window.close().await;
}
