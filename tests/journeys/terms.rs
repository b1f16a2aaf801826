//! A word that a person does not know: explained where it stands, by keyboard and by mouse; and looked up.

use std::time::Duration;

use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::accessible::passes_both;
use crate::window::Window;

/// What is seen of the explanation that is open: its words, and whether it lies within the window and over neither bar.
const SHOWN: &str = "const tip = document.querySelector('.tip');
    if (!tip?.checkVisibility()) return null;
    const box = tip.getBoundingClientRect();
    const top = document.querySelector('.top').getBoundingClientRect().bottom;
    const net = document.getElementById('net').getBoundingClientRect().top;
    return [tip.innerText.replace(/\\s+/g, ' '), box.left >= 0 && box.right <= innerWidth && box.top >= top && box.bottom <= net];";

async fn shows(window: &Window, words: &str) {
    window
        .until(&format!("«{words}» to be explained"), "return !!document.querySelector('.tip')?.checkVisibility()")
        .await;
    let shown = window.run(SHOWN, vec![]).await;
    assert!(shown[0].as_str().is_some_and(|text| text.contains(words)), "{shown}");
    assert_eq!(shown[1], Value::Bool(true), "it lies in the window, and over no bar: {shown}");
}

async fn shows_nothing(window: &Window) {
    window.until("nothing to be explained", "return !document.querySelector('.tip')?.checkVisibility()").await;
}

/// The mouse goes to the middle of what is found there.
async fn point(window: &Window, selector: &str) {
    let script = "const found = [...document.querySelectorAll(arguments[0])].find(e => e.checkVisibility());
        const box = found.getBoundingClientRect();
        return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];";
    let at = window.run(script, vec![json!(selector)]).await;
    let at = |index: usize| at[index].as_f64().expect("it is on the page");
    let to = PointerAction::MoveTo { duration: Some(Duration::from_millis(40)), x: at(0), y: at(1) };
    window.client.perform_actions(MouseActions::new("mouse".into()).then(to)).await.expect("the mouse can be moved");
}

async fn sheet(window: &Window) {
    window.chord(&[Key::Control], 'f').await;
    window.types("anonym drøfting").await;
    window.reads("Slik drøfter du uten å si hvem barnet er").await;
    window.press("Slik drøfter du uten å si hvem barnet er").await;
    window.arrives_at("Slik drøfter du uten å si hvem barnet er").await;
}

async fn look(window: &Window, look: &str, picture: &str) {
    window.run(&format!("document.documentElement.dataset.colorScheme = '{look}'"), vec![]).await;
    window.picture(picture).await;
}

const HEIGHT: &str = "return document.documentElement.scrollHeight";
const FOCUS: &str = "document.querySelector(arguments[0]).focus()";

#[tokio::test]
async fn journey_terms_explained_where_they_stand_by_keyboard() {
    let window = Window::open().await;
    sheet(&window).await;
    let count = window.run("return document.querySelectorAll('button[data-term]').length", vec![]).await;
    assert!(count.as_u64().is_some_and(|count| (3..=6).contains(&count)), "few stops on the way: {count}");
    let height = window.run(HEIGHT, vec![]).await;
    window.run(FOCUS, vec![json!("[data-term=childrens-house]")]).await;
    shows_nothing(&window).await;
    window.keys(&[Key::Enter]).await;
    shows(&window, "Statens barnehus. Et trygt sted").await;
    assert_eq!(window.run(HEIGHT, vec![]).await, height, "nothing moves");
    let mut all = Vec::new();
    passes_both(&window, "a word explained", &mut all).await;
    look(&window, "dark", "151-ordforklaring-morkt").await;
    look(&window, "light", "150-ordforklaring").await;

    // Esc closes it alone; the next one is a stop away; whoever hides, hides it too.
    window.keys(&[Key::Escape]).await;
    shows_nothing(&window).await;
    window.arrives_at("Slik drøfter du uten å si hvem barnet er").await;
    tokio::time::sleep(Duration::from_millis(700)).await;
    window.chord(&[], ' ').await;
    shows(&window, "Statens barnehus").await;
    window.keys(&[Key::Tab]).await;
    shows_nothing(&window).await;
    assert_eq!(window.focused().await, "Kompetanseteamet");
    window.keys(&[Key::Enter]).await;
    shows(&window, "Kompetanseteamet").await;
    window.keys(&[Key::Escape, Key::Escape]).await;
    window.until("all to be hidden", "return document.querySelector('.app').hidden").await;
    shows_nothing(&window).await;
    window.picture("152-skjult").await;
    window.chord(&[], Key::F9.into()).await;
    window.arrives_at("Slik drøfter du uten å si hvem barnet er").await;

    // 200 % of 1280 × 860, and at the edge of the window.
    window.size(640, 430).await;
    for term in ["childrens-house", "expert-team", "ppt", "nurse"] {
        window.run(FOCUS, vec![json!(format!("[data-term={term}]"))]).await;
        window.run("document.activeElement.scrollIntoView({ block: 'center' })", vec![]).await;
        window.keys(&[Key::Enter]).await;
        window.until("it is there", "return !!document.querySelector('.tip')?.checkVisibility()").await;
        shows(&window, "").await;
    }
    window.picture("153-ordforklaring-200-prosent").await;
    let sideways = window.run("return document.documentElement.scrollWidth > innerWidth + 1", vec![]).await;
    assert_eq!(sideways, Value::Bool(false), "nothing has to be scrolled sideways");
    window.run("window.scrollTo(0, 0)", vec![]).await;
    shows_nothing(&window).await;
    assert!(all.is_empty(), "{}", all.join("\n"));
    window.close().await;
}

#[tokio::test]
async fn journey_terms_explained_where_they_stand_by_mouse() {
    let window = Window::open().await;
    sheet(&window).await;
    point(&window, "[data-term=childrens-house]").await;
    shows(&window, "Et trygt sted").await;
    let over = "const word = document.querySelector('[data-term=childrens-house]').getBoundingClientRect();
        return document.querySelector('.tip').getBoundingClientRect().bottom <= word.top";
    assert_eq!(window.run(over, vec![]).await, Value::Bool(true), "it lies over what has been read");
    // The mouse may go over to it, and read in peace.
    point(&window, ".tip").await;
    tokio::time::sleep(Duration::from_millis(900)).await;
    shows(&window, "Et trygt sted").await;
    window.picture("154-ordforklaring-mus").await;
    point(&window, "h1").await;
    shows_nothing(&window).await;
    // Esc, with the focus elsewhere, and without moving it.
    point(&window, "[data-term=ppt]").await;
    shows(&window, "PPT").await;
    let before = window.focused().await;
    window.keys(&[Key::Escape]).await;
    shows_nothing(&window).await;
    assert_eq!(window.focused().await, before);
    window.close().await;
}

#[tokio::test]
async fn journey_terms_looked_up_and_never_where_one_calls() {
    let window = Window::open().await;
    window.chord(&[Key::Control], 'f').await;
    window.types("avvergeplikt").await;
    window.reads("Avvergingsplikt").await;
    window.picture("155-sok-avvergeplikt").await;
    window.press("Avvergingsplikt").await;
    window.arrives_at("Ordliste").await;
    window.until("the word", "return document.activeElement.innerText === 'Avvergingsplikt'").await;
    let mut all = Vec::new();
    passes_both(&window, "the list of words", &mut all).await;
    look(&window, "dark", "157-ordliste-morkt").await;
    look(&window, "light", "156-ordliste").await;
    window.size(640, 430).await;
    window.picture("158-ordliste-200-prosent").await;
    window.size(1280, 860).await;

    // The law: folded, each rule is read by itself.
    window.press("Sikkerhetsnett").await;
    window.arrives_at("Hva skjer?").await;
    window.types("5").await;
    window.arrives_at("Slå opp").await;
    window.picture("159-sla-opp").await;
    window.press("Loven kort").await;
    window.arrives_at("Loven kort").await;
    window.press("Taushetsplikten stopper deg ikke").await;
    let open = "const word = document.querySelector('details[open] [data-term=confidentiality]');
        word.scrollIntoView({ block: 'center' });
        word.click();";
    window.run(open, vec![]).await;
    shows(&window, "Taushetsplikt").await;
    window.picture("160-ordforklaring-loven").await;
    passes_both(&window, "the law, a word explained", &mut all).await;

    // Danger: nothing more to press, nothing more to read.
    window.chord(&[], Key::F3.into()).await;
    window.arrives_at("Bli hos barnet. Er noen i fare nå?").await;
    let visible = "return [...document.querySelectorAll('button[data-term]')].filter(e => e.checkVisibility()).length";
    assert_eq!(window.run(visible, vec![]).await, json!(0));
    window.press("Ja, noen er i fare nå").await;
    window.arrives_at("Ring politiet nå").await;
    assert_eq!(window.run(visible, vec![]).await, json!(0));
    assert!(all.is_empty(), "{}", all.join("\n"));
    window.close().await;
}
