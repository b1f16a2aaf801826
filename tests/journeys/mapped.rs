//! The body map: drawn by mouse and by keyboard in the concern, killed in the middle, kept, corrected, printed.

use std::time::Duration;

use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use fantoccini::key::Key;
use serde_json::json;

use crate::accessible::passes_both;
use crate::kept::{a_unit, log_in};
use crate::window::Window;

/// A click of the mouse on a figure, at a place in its own units.
async fn click(window: &Window, figure: &str, x: f64, y: f64) {
    let script = "const svg = document.querySelector(`svg[aria-label=\"${arguments[0]}\"]`);
        svg.scrollIntoView({ block: 'center' });
        const box = svg.getBoundingClientRect();
        return [box.left + box.width * arguments[1] / 640, box.top + box.height * arguments[2] / 900];";
    let place = window.run(script, vec![json!(figure), json!(x), json!(y)]).await;
    let at = |index: usize| place[index].as_f64().expect("the figure is on the page").round();
    let mouse = MouseActions::new("mouse".into())
        .then(PointerAction::MoveTo { duration: Some(Duration::from_millis(20)), x: at(0), y: at(1) })
        .then(PointerAction::Down { button: 0 })
        .then(PointerAction::Up { button: 0 });
    window.client.perform_actions(mouse).await.expect("the mouse can be pressed");
}

async fn top(window: &Window) {
    window.run("window.scrollTo(0, 0)", vec![]).await;
}

/// A mark behind the right ear, with what is known of it.
async fn by_mouse(window: &Window) {
    window.press("2–3 år").await;
    click(window, "Barnet sett bakfra", 560.0, 80.0).await;
    window.reads("1. Høyre øre").await;
    window.press("Blåmerke").await;
    window.fill("Størrelse i cm", "2").await;
    window.fill("Form", "avlang").await;
    window.fill("Barnets egne ord", "Au der.").await;
    window.reads("Drøft dette i dag").await;
    top(window).await;
    window.picture("121-kroppskart-mus").await;
}

/// Another on the chest, without a mouse.
async fn by_keyboard(window: &Window) {
    window.run("document.querySelector('svg[role=group] .zone[tabindex=\"0\"]').focus()", vec![]).await;
    window.keys(&[Key::Home]).await;
    for _ in 0..17 {
        window.keys(&[Key::Down]).await;
    }
    assert_eq!(window.focused().await, "Bryst. Mindre vanlig sted for uhell");
    window.picture("122-kroppskart-tastatur").await;
    window.keys(&[Key::Enter]).await;
    window.reads("2. Bryst").await;
    window.press("Rødme").await;
    window.reads("Lagret kl.").await;
}

/// In front of a concern that has just been begun.
async fn begin(window: &Window) {
    window.chord(&[Key::Control], 'n').await;
    window.arrives_at("Nytt notat").await;
    window.types("Hun holdt seg for øret da vi kledde på.").await;
    window.press("Behold notatet").await;
    window.arrives_at("Uten navn").await;
}

#[tokio::test]
async fn journey_a_mark_is_drawn_on_the_body_map_and_kept() {
    let window = a_unit().await;
    let mut faults = Vec::new();
    begin(&window).await;
    window.chord(&[Key::Control], 'k').await;
    window.arrives_at("Kroppskart").await;
    window.reads("Det kan ikke si hva som har skjedd").await;
    window.picture("120-kroppskart").await;
    by_mouse(&window).await;
    by_keyboard(&window).await;
    top(&window).await;
    passes_both(&window, "the body map", &mut faults).await;

    // The machine stops in the middle of it: what was drawn waits in the concern.
    let window = window.killed_and_opened_again().await;
    log_in(&window).await;
    window.press("Bekymringer").await;
    window.arrives_at("Bekymringer").await;
    // What is not ready stands first.
    window.press("Uten navn").await;
    window.arrives_at("Kroppskart").await;
    window.reads("2. Bryst").await;
    assert!(window.typed().await.contains("avlang"), "nothing typed is lost: {}", window.typed().await);

    let look = |look: &str| format!("document.documentElement.dataset.colorScheme = '{look}'");
    window.run(&look("dark"), vec![]).await;
    top(&window).await;
    window.picture("123-kroppskart-morkt").await;
    window.run(&look("light"), vec![]).await;
    // 200 % of a window of 1280 × 860.
    window.size(640, 430).await;
    window.run("document.querySelector('svg[role=group]').scrollIntoView()", vec![]).await;
    window.picture("124-kroppskart-200").await;
    window.size(1280, 860).await;
    window.press("Velg fra liste").await;
    top(&window).await;
    window.picture("125-kroppskart-liste").await;
    passes_both(&window, "the body map as a list", &mut faults).await;
    window.press("Hofte").await;
    window.reads("3. Hofte").await;
    window.press("Behold kartet").await;
    window.reads("Merke 3: Velg høyre eller venstre side.").await;
    window.picture("126-kroppskart-mangler").await;
    // Each line leads to its field.
    window.press("Merke 3: Velg høyre eller venstre side.").await;
    window.keys(&[Key::Right]).await;
    window.reads("3. Hofte, venstre side").await;
    window.press("Sår").await;
    window.press("Behold kartet").await;
    window.arrives_at("Uten navn").await;
    window.reads("3 · Hofte, venstre side").await;
    window.picture("127-kroppskart-i-bekymring").await;
    passes_both(&window, "a map in its concern", &mut faults).await;

    window.press("Rett kroppskartet").await;
    window.arrives_at("Rett kroppskartet").await;
    window.press("Annet").await;
    window.fill("Hva så du?", "Skrubbsår").await;
    window.fill("Hvorfor retter du?", "Så på nytt i dagslys").await;
    window.press("Behold rettelsen").await;
    window.arrives_at("Uten navn").await;
    window.reads("«Så på nytt i dagslys» Begge står.").await;
    window.press("Lag PDF").await;
    window.press("Velg sted").await;
    window.reads("er laget").await;
    assert!(window.file(".pdf").starts_with(b"%PDF-1.7"));
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    window.close().await;
}
