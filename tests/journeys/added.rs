//! What the unit adds to a step: written by the leader at the step itself, read by everybody while locked, printed in the plan.

use crate::accessible::passes_both;
use crate::kept::{a_unit, lock};
use crate::planned::read;
use crate::window::Window;

const DARK: &str = "document.documentElement.dataset.colorScheme = 'dark'";
const LIGHT: &str = "document.documentElement.dataset.colorScheme = 'light'";
const ROOM: &str = "Vi sitter på det lille rommet i andre etasje.";

/// To the step where the child tells.
async fn listens(window: &Window) {
    window.press("Et barn har fortalt meg noe").await;
    window.arrives_at("Er barnet i fare nå, eller har noe nettopp skjedd?").await;
    window.press("Nei").await;
    window.arrives_at("Ta imot det barnet sier").await;
}

async fn keeps(window: &Window) {
    window.press("Lagre").await;
    window.sees("Lagret kl.").await;
}

/// So that a picture shows it.
async fn shows(window: &Window, words: &str) {
    let script = "[...document.querySelectorAll('p, strong, h3')].findLast(e => e.checkVisibility() && e.innerText.includes(arguments[0]))?.scrollIntoView({ block: 'center' })";
    window.run(script, vec![words.into()]).await;
}

#[tokio::test]
async fn journey_a_leader_adds_to_a_step_and_a_substitute_reads_it_while_locked() {
    let window = a_unit().await;
    let mut faults = Vec::new();
    window.press("Enheten").await;
    window.press("Se tilleggene").await;
    window.arrives_at("Våre tillegg").await;
    window.sees("Dere har ikke lagt til noe ennå").await;
    window.picture("160-tillegg-tomt").await;
    window.press("Sikkerhetsnett").await;
    window.arrives_at("Hva skjer?").await;

    listens(&window).await;
    window.press("Legg til noe som gjelder hos oss: Si hva som skjer nå").await;
    window.arrives_at("Legg til noe som gjelder hos oss").await;
    window.fill("Hva som gjelder hos oss", "Si det til styrer.").await;
    window.press("Lagre").await;
    window.sees("Skriv det uten: «styrer».").await;
    assert!(window.typed().await.contains("Si det til styrer."), "what was typed stays");
    window.picture("161-tillegg-feil").await;
    passes_both(&window, "an addition", &mut faults).await;
    window.fill("Hva som gjelder hos oss", ROOM).await;
    window.press("Legg til et nummer").await;
    window.fill("Hvem eller hva det er", "Resepsjonen").await;
    window.fill("Telefonnummer", "00 00 00 07").await;
    keeps(&window).await;
    window.picture("162-tillegg-lagret").await;
    window.press("Tilbake").await;
    window.arrives_at("Ta imot det barnet sier").await;
    window.sees(ROOM).await;
    shows(&window, ROOM).await;
    window.picture("163-steget-med-tillegg").await;

    window.press("Barnet har fortalt").await;
    window.arrives_at("Hvem henter barnet, og når?").await;
    window.press("En som er trygg for barnet").await;
    window.arrives_at("Skriv ordrett innen en time").await;
    window.press("Legg til noe som gjelder hos oss").await;
    window.fill("Innen", "90").await;
    window.press("Minutter").await;
    window.press("Lagre").await;
    window.sees("Fristen er senere enn den i rutinen.").await;
    window.fill("Innen", "30").await;
    keeps(&window).await;
    window.press("Tilbake").await;
    window.sees("Hos oss: innen 30 minutter").await;
    window.picture("164-steget-med-frist").await;

    window.press("Sikkerhetsnett").await;
    window.press("Enheten").await;
    window.press("Se tilleggene").await;
    window.sees(ROOM).await;
    window.picture("165-tillegg").await;
    passes_both(&window, "the additions", &mut faults).await;
    window.run(DARK, vec![]).await;
    window.picture("166-tillegg-morkt").await;
    window.run(LIGHT, vec![]).await;
    // 200 % of a window of 1280 × 860.
    window.size(640, 430).await;
    window.picture("167-tillegg-200-prosent").await;
    let sideways = window.run("return document.documentElement.scrollWidth > innerWidth + 1", vec![]).await;
    assert_eq!(sideways, false, "nothing has to be scrolled sideways");
    window.size(1280, 860).await;

    window.press("Planen").await;
    window.press("Lag PDF").await;
    window.press("Velg sted").await;
    window.reads("er laget").await;
    let plan = read(&window.file(".pdf"));
    for words in ["Hos oss i Eksempelbarnehagen", "det lille rommet", "00 00 00 07", "innen 30 minutter"] {
        assert!(plan.contains(words), "«{words}» stands in the plan:\n{plan}");
    }

    lock(&window).await;
    listens(&window).await;
    window.sees("Hos oss i Eksempelbarnehagen").await;
    window.sees(ROOM).await;
    window.sees("00 00 00 07").await;
    window.does_not_read("gjelder hos oss").await;
    shows(&window, ROOM).await;
    window.picture("168-last-med-tillegg").await;
    window.run(DARK, vec![]).await;
    window.picture("169-last-med-tillegg-morkt").await;
    window.run(LIGHT, vec![]).await;
    window.size(640, 430).await;
    shows(&window, ROOM).await;
    window.picture("170-last-med-tillegg-200-prosent").await;
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    window.close().await;
}
