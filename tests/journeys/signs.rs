//! A sign, from the words somebody has for it to what to do and to writing it down, by keyboard alone.

use fantoccini::key::Key;
use serde_json::Value;

use crate::accessible::passes_both;
use crate::kept::{a_unit, lock};
use crate::window::Window;

async fn look(window: &Window, look: &str, picture: &str) {
    let script = format!("document.documentElement.dataset.colorScheme = '{look}'");
    window.run(&script, vec![]).await;
    window.picture(picture).await;
}

/// Searches from the front page and opens the first hit: a sign, which lies open with the focus on it.
async fn found(window: &Window, query: &str) {
    window.chord(&[Key::Control], 'f').await;
    window.types(query).await;
    window.reads("Er sulten hver dag").await;
    window.picture("130-sok-spiser-som-en-ulv").await;
    window.keys(&[Key::Down, Key::Enter]).await;
    window.arrives_at("Tegn").await;
    window.reads("Matpakken ble glemt").await;
    assert!(window.focused().await.starts_with("Er sulten hver dag"), "{}", window.focused().await);
}

#[tokio::test]
async fn journey_signs_from_everyday_words_to_what_to_do_and_to_writing_it_down() {
    let window = a_unit().await;
    lock(&window).await;
    found(&window, "spiser som en ulv").await;
    window.sees("Husk: Ett tegn sier ikke hva som har skjedd.").await;
    let in_view = "const net = document.getElementById('net').getBoundingClientRect().top;
        return [...document.querySelectorAll('details[open] .ds-button')].every((one) => one.getBoundingClientRect().bottom < net)";
    assert_eq!(window.run(in_view, vec![]).await, Value::Bool(true), "both buttons are in view at once");
    look(&window, "dark", "132-tegn-apent-morkt").await;
    look(&window, "light", "131-tegn-apent").await;
    let mut all = Vec::new();
    passes_both(&window, "signs, one open", &mut all).await;

    // Past the words that are explained, the sign's own two buttons are the next two stops.
    let mut words = 0;
    window.keys(&[Key::Tab]).await;
    while window.focused().await != "Hva gjør jeg?" {
        words += 1;
        assert!(words <= 4, "«{}» is in the way", window.focused().await);
        window.keys(&[Key::Tab]).await;
    }
    window.keys(&[Key::Enter]).await;
    window.arrives_at("Er barnet i fare nå, eller har noe nettopp skjedd?").await;
    window.chord(&[Key::Alt], Key::Left.into()).await;
    window.arrives_at("Tegn").await;
    window.keys(&[Key::Tab]).await;
    assert_eq!(window.focused().await, "Skriv ned det jeg så");
    window.keys(&[Key::Enter]).await;
    window.arrives_at("Hvem er du?").await;
    assert_eq!(window.title().await, "Sikkerhetsnett", "nothing tells which sign it was");
    window.picture("133-skriv-ned-det-jeg-sa").await;
    window.press("Leder L.").await;
    window.press("Begynn å skrive").await;
    window.arrives_at("Nytt notat").await;
    window.does_not_read("sulten").await;
    window.chord(&[Key::Alt], Key::Left.into()).await;

    // From sign to sign by the arrows; those that cannot wait; none, explained; 200 % of 1280 × 860.
    window.arrives_at("Tegn").await;
    window.press("I dag").await;
    window.reads("Den som henter eller leverer, virker ruset").await;
    window.does_not_read("Feil klær for været").await;
    window.picture("134-tegn-i-dag").await;
    window.press("Vitne til vold").await;
    window.press("Følg med").await;
    window.press("0–2 år").await;
    window.reads("Får panikk av krangel").await;
    window.press("Barn mot barn").await;
    window.reads("Det betyr ikke at uroen din kan vente").await;
    window.picture("135-ingen-tegn-med-denne-hasten").await;
    passes_both(&window, "signs, none", &mut all).await;
    window.press("Vis alle, uansett hast").await;
    window.reads("Her står ingen tegn for denne alderen").await;
    window.press("Vis alle aldre").await;
    window.press("Digitalt").await;
    window.press("Overgrepsbilder av barn på en telefon").await;
    window.reads("Barnet er i fare nå").await;
    look(&window, "dark", "137-flere-dorer-morkt").await;
    look(&window, "light", "136-flere-dorer").await;
    window.size(640, 430).await;
    window.run("document.querySelector('details[open]').scrollIntoView()", vec![]).await;
    window.picture("138-tegn-200-prosent").await;
    let sideways = window.run("return document.documentElement.scrollWidth > innerWidth + 1", vec![]).await;
    assert_eq!(sideways, Value::Bool(false), "nothing has to be scrolled sideways");
    window.size(900, 640).await;
    window.picture("139-tegn-900x640").await;
    window.run("document.querySelector('.beside').scrollIntoView()", vec![]).await;
    window.picture("141-ved-siden-av-tegnene").await;
    assert!(all.is_empty(), "{}", all.join("\n"));
    window.close().await;
}

#[tokio::test]
async fn journey_signs_a_sheet_that_was_searched_for_is_read_by_itself() {
    let window = Window::open().await;
    window.chord(&[Key::Control], 'f').await;
    window.types("anonym drøfting").await;
    window.reads("Slik drøfter du uten å si hvem barnet er").await;
    window.press("Slik drøfter du uten å si hvem barnet er").await;
    window.arrives_at("Slik drøfter du uten å si hvem barnet er").await;
    window.reads("Ikke si navn, fødselsdato eller adresse.").await;
    window.picture("140-drofte-uten-navn").await;
    let mut all = Vec::new();
    passes_both(&window, "a sheet by itself", &mut all).await;
    assert!(all.is_empty(), "{}", all.join("\n"));
    window.close().await;
}
