//! A municipality makes a content pack on its own machine; a unit compares six words, sees what changes, and takes it in; whoever comes
//! in from the street reads it beside the step while locked.

use fantoccini::key::Key;

use crate::accessible::passes_both;
use crate::kept::{a_unit, lock};
use crate::window::Window;

const DARK: &str = "document.documentElement.dataset.colorScheme = 'dark'";
const LIGHT: &str = "document.documentElement.dataset.colorScheme = 'light'";
const STEP: &str = "Skriv ordrett innen en time";

async fn to_additions(window: &Window) {
    window.press("Enheten").await;
    window.arrives_at("Enheten").await;
    window.press("Se tilleggene").await;
    window.arrives_at("Våre tillegg").await;
}

async fn to_packs(window: &Window) {
    window.press("Enheten").await;
    window.arrives_at("Enheten").await;
    window.press("Se innhold fra kommunen").await;
    window.arrives_at("Innhold fra kommunen").await;
}

/// What the municipality says at the step, with a number and a deadline the first time.
async fn write(window: &Window, text: &str, first: bool) {
    to_additions(window).await;
    window.sees("steg uten tillegg").await;
    window.run("document.querySelectorAll('details').forEach(e => (e.open = true))", vec![]).await;
    let what = if first { "Legg til ved" } else { "Endre ved" };
    window.press(&format!("{what} «{STEP}»")).await;
    window.fill("Hva som gjelder hos oss", text).await;
    if first {
        window.press("Legg til et nummer").await;
        window.fill("Hvem eller hva det er", "Barnevernets mottak i Eksempelvik").await;
        window.fill("Telefonnummer", "33 33 33 33").await;
        window.fill("Innen", "30").await;
        window.press("Minutter").await;
    }
    window.press("Lagre").await;
    window.reads("Lagret kl.").await;
}

/// Makes the pack; the file, and the six words that are read aloud.
async fn make(window: &Window, number: u32) -> (Vec<u8>, String) {
    to_packs(window).await;
    window.fill("Hvem pakken er fra", "Eksempelvik kommune").await;
    window.press("Lag innholdspakke").await;
    window.sees("er laget. Gi den til enhetene").await;
    window.sees("Seks ord å lese opp").await;
    let script =
        "return [...document.querySelectorAll('main section ol')].filter(e => e.checkVisibility()).pop().innerText";
    let words = window.run(script, vec![]).await;
    let words: Vec<&str> = words.as_str().unwrap_or_default().split(|sign: char| !sign.is_alphabetic()).collect();
    let words = words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    (window.file(&format!(" {number}.sikkerhetspakke")), words)
}

async fn choose(window: &Window) {
    to_packs(window).await;
    window.press("Velg fil").await;
    window.arrives_at("Innhold fra Eksempelvik kommune").await;
}

#[tokio::test]
async fn journey_a_municipality_gives_content_and_a_unit_takes_it_in_after_six_words() {
    let municipality = a_unit().await;
    write(&municipality, "Skjemaet ligger i mappen på kontoret.", true).await;
    let (first, words) = make(&municipality, 1).await;
    municipality.picture("200-lag-innholdspakke").await;
    write(&municipality, "Skjemaet ligger i den røde mappen på kontoret. Ta en kopi til deg selv.", false).await;
    let (second, _) = make(&municipality, 2).await;
    municipality.close().await;

    let unit = a_unit().await;
    let mut faults = Vec::new();
    to_packs(&unit).await;
    unit.picture("201-innhold-fra-kommunen-tomt").await;
    passes_both(&unit, "packs, empty", &mut faults).await;
    unit.lays("fra kommunen.sikkerhetspakke", b"SIKKERHETSPAKKE 1\nikke mer");
    unit.press("Velg fil").await;
    unit.sees("Filen er skadet, eller noen har endret den.").await;
    unit.picture("202-skadet-fil").await;
    unit.lays("fra kommunen.sikkerhetspakke", &first);
    unit.press("Velg fil").await;
    unit.arrives_at("Innhold fra Eksempelvik kommune").await;
    unit.picture("203-nytt-innhold").await;
    unit.press("Ta inn innholdet").await;
    unit.sees("Skriv de seks ordene som Eksempelvik kommune leser opp.").await;
    let slip = words.replacen(words.split(' ').nth(2).expect("six words"), "feil", 1);
    unit.fill("De seks ordene du hører", &slip).await;
    unit.press("Ta inn innholdet").await;
    unit.sees("Ord 3 er ikke det samme.").await;
    unit.picture("204-feil-ord").await;
    passes_both(&unit, "packs, a file", &mut faults).await;
    // By keyboard alone from the field on.
    unit.fill("De seks ordene du hører", &words).await;
    unit.keys(&[Key::Enter]).await;
    unit.arrives_at("Innhold fra kommunen").await;
    unit.sees("er tatt inn. Det står ved stegene fra nå av.").await;
    unit.picture("205-tatt-inn").await;

    unit.lays("fra kommunen.sikkerhetspakke", &second);
    choose(&unit).await;
    unit.sees("Den er signert med nøkkelen som dere har godtatt fra før.").await;
    unit.sees("Står nå").await;
    unit.picture("206-endret-innhold").await;
    unit.run(DARK, vec![]).await;
    unit.picture("207-endret-innhold-morkt").await;
    unit.run(LIGHT, vec![]).await;
    unit.size(640, 430).await;
    unit.picture("208-endret-innhold-200-prosent").await;
    let sideways = unit.run("return document.documentElement.scrollWidth > innerWidth + 1", vec![]).await;
    assert_eq!(sideways, false, "nothing has to be scrolled sideways");
    unit.size(1280, 860).await;
    unit.press("Ta inn innholdet").await;
    unit.arrives_at("Innhold fra kommunen").await;
    unit.press("Nummer 1 fra Eksempelvik kommune").await;
    unit.sees("Skjemaet ligger i mappen på kontoret.").await;
    unit.picture("209-alle-utgaver").await;
    passes_both(&unit, "packs, taken in", &mut faults).await;
    unit.press("Velg fil").await;
    unit.sees("Dere har dette innholdet fra før.").await;

    // A substitute, with nobody logged in.
    lock(&unit).await;
    unit.types("2").await;
    for answer in ["Nei", "Barnet har fortalt", "En som er trygg for barnet"] {
        unit.press(answer).await;
    }
    unit.arrives_at(STEP).await;
    unit.sees("Fra Eksempelvik kommune").await;
    unit.sees("innen 30 minutter").await;
    unit.sees("Skjemaet ligger i den røde mappen på kontoret.").await;
    unit.sees("33 33 33 33").await;
    unit.picture("210-steget-med-kommunen-last").await;
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    unit.close().await;
}
