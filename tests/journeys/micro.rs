//! A leader has five minutes in a meeting: one question, its answer, and the log. And chooses among the scenarios.

use fantoccini::key::Key;
use serde_json::Value;

use crate::accessible::passes_both;
use crate::kept::a_unit;
use crate::window::Window;

async fn to_begin(window: &Window) {
    window.press("Øvelser").await;
    window.arrives_at("Øvelser").await;
    window.press("Start en øvelse").await;
    window.arrives_at("Start en øvelse").await;
}

async fn no_sideways(window: &Window) {
    let sideways = window.run("return document.documentElement.scrollWidth > innerWidth + 1", vec![]).await;
    assert_eq!(sideways, Value::Bool(false), "nothing has to be scrolled sideways");
}

#[tokio::test]
async fn journey_a_micro_drill_is_asked_answered_and_logged_in_a_meeting() {
    let window = a_unit().await;
    let mut faults = Vec::new();
    to_begin(&window).await;
    window.press("Tre til fem minutter").await;
    window.reads("Mikroøvelser – tre til fem minutter").await;
    window.picture("190-mikroovelser").await;
    passes_both(&window, "the micro-drills", &mut faults).await;
    window.press("Bleien").await;
    window.arrives_at("Bleien").await;
    window.reads("Du ser blod i en bleie. Hva gjør du?").await;
    window.does_not_read("papirpose").await;
    window.picture("191-mikroovelse-sporsmal").await;
    // By keyboard alone from here to the log.
    window.chord(&[Key::Control], Key::Enter.into()).await;
    window.reads("Legg bleien i en papirpose.").await;
    window.press("Barnet er i fare nå: La kropp").await;
    window.reads("Ikke vask, bad eller bytt klær.").await;
    window.picture("192-mikroovelse-svar").await;
    passes_both(&window, "a micro-drill with its answer", &mut faults).await;
    // 200 % of a window of 1280 × 860.
    window.size(640, 430).await;
    window.picture("192b-mikroovelse-svar-200-prosent").await;
    no_sideways(&window).await;
    window.size(1280, 860).await;
    window.chord(&[Key::Control], Key::Enter.into()).await;
    window.arrives_at("Logg fra øvelse").await;
    let typed = window.typed().await;
    assert!(typed.contains("Bleien"), "the theme is filled in: {typed}");
    window.press("Legg til en gruppe").await;
    window.types("Ansatte på møtet").await;
    window.fill("Antall", "9").await;
    window.press("Legg til en forbedring").await;
    window.fill("Hva må bli bedre?", "Vi hadde ingen papirposer").await;
    window.fill("Ansvarlig", "Styrer").await;
    window.fill("På plass innen", "1.6.2099").await;
    window.picture("193-mikroovelse-logg").await;
    window.press("Lagre og lås loggen").await;
    window.arrives_at("Bleien").await;
    window.reads("Logget etterpå").await;
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    window.close().await;
}

#[tokio::test]
async fn journey_a_leader_chooses_among_the_scenarios_and_reads_where_the_answer_stands() {
    let window = a_unit().await;
    let mut faults = Vec::new();
    to_begin(&window).await;
    window.reads("Forslag til et år").await;
    window.picture("194-velg-scenario").await;
    window.size(640, 430).await;
    window.picture("194b-velg-scenario-200-prosent").await;
    no_sideways(&window).await;
    window.size(1280, 860).await;
    window.press("For andre enheter").await;
    window.reads("Rektor selv").await;
    passes_both(&window, "all the scenarios", &mut faults).await;
    window.press("Inntil 30 minutter").await;
    window.does_not_read("Bak skuret").await;
    window.press("Merket bak øret").await;
    window.picture("195-scenario-valgt").await;
    window.press("Start øvelsen").await;
    window.reads("Ved bleieskift ser en ansatt et merke bak øret").await;
    window.press("Neste innspill").await;
    window.reads("Det er jo bare et lite merke?").await;
    window.does_not_read("Et blåmerke på et barn som ikke flytter seg selv").await;
    window.press("Vis hva vi ser etter").await;
    window.reads("Et blåmerke på et barn som ikke flytter seg selv").await;
    window.press("Tegn:").await;
    window.picture("196-her-star-det").await;
    passes_both(&window, "where the answer stands", &mut faults).await;
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    window.close().await;
}
