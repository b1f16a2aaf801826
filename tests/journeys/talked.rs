//! Somebody looks up how to talk with a child, and practises on it: without a login, by keyboard, and nothing is kept.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::accessible::passes_both;
use crate::kept::a_unit;
use crate::window::Window;

const PARTS: [&str; 8] = [
    "Hvilken samtale?",
    "Før",
    "Under",
    "Spørsmålstrappen",
    "Ikke si, ikke gjør",
    "Alder og behov",
    "Etter",
    "Foreldre og henting",
];

async fn look(window: &Window, look: &str) {
    let script = format!("document.documentElement.dataset.colorScheme = {}", json!(look));
    window.run(&script, vec![]).await;
}

async fn fits(window: &Window, what: &str) {
    let sideways = window.run("return document.documentElement.scrollWidth > innerWidth + 1", vec![]).await;
    assert_eq!(sideways, Value::Bool(false), "{what}: nothing has to be scrolled sideways");
}

async fn to_the_page(window: &Window) {
    window.types("5").await;
    window.arrives_at("Slå opp").await;
    window.press("Samtalen").await;
    window.arrives_at("Samtalen").await;
    window.reads("Hvilken samtale?").await;
}

#[tokio::test]
async fn journey_how_to_talk_with_a_child_is_looked_up() {
    let window = Window::open().await;
    let mut all = Vec::new();
    to_the_page(&window).await;
    for (number, part) in PARTS.iter().enumerate() {
        window.press(part).await;
        passes_both(&window, part, &mut all).await;
        window.picture(&format!("150-samtalen-{}", number + 1)).await;
    }
    window.reads("Snakk med foreldrene bare når ingenting peker mot noen hjemme").await;
    look(&window, "dark").await;
    window.picture("151-samtalen-foreldre-morkt").await;
    window.press("Under").await;
    window.picture("152-samtalen-under-morkt").await;
    look(&window, "light").await;
    // 200 % of a window of 1280 × 860.
    window.size(640, 430).await;
    for part in PARTS {
        window.press(part).await;
        fits(&window, part).await;
    }
    window.press("Under").await;
    window.picture("153-samtalen-200-prosent").await;
    window.press("Ikke si, ikke gjør").await;
    window.run("document.querySelector('section').scrollIntoView()", vec![]).await;
    window.picture("154-samtalen-ikke-200-prosent").await;
    window.size(1280, 860).await;

    // From the search to the statement, and from a child who tells to more words.
    window.press("Sikkerhetsnett").await;
    window.arrives_at("Hva skjer?").await;
    window.chord(&[Key::Control], 'f').await;
    window.types("tolk").await;
    window.reads("Samtalen").await;
    window.keys(&[Key::Enter]).await;
    window.arrives_at("Samtalen").await;
    window.until("the statement in focus", "return document.activeElement.innerText === 'Tolk'").await;
    window.picture("155-samtalen-tolk").await;
    window.press("Gå til rutinen").await;
    window.arrives_at("Er barnet i fare nå, eller har noe nettopp skjedd?").await;
    window.press("Nei").await;
    window.arrives_at("Ta imot det barnet sier").await;
    window.picture("156-barnet-forteller-mer").await;
    window.press("Mer om hva du kan si").await;
    window.arrives_at("Samtalen").await;
    window.sees("Det er ikke din skyld.").await;
    window.press("Tilbake").await;
    window.arrives_at("Ta imot det barnet sier").await;
    assert!(all.is_empty(), "{} faults:\n{}", all.len(), all.join("\n"));
    window.close().await;
}

#[tokio::test]
async fn journey_a_conversation_is_practised_on_by_keyboard_alone() {
    let window = Window::open().await;
    let mut all = Vec::new();
    to_the_page(&window).await;
    window.press("Øv på samtalen").await;
    window.reads("Eira Månestråle").await;
    passes_both(&window, "practices", &mut all).await;
    window.picture("160-ov-pa-samtalen").await;
    window.press("ØVELSE 3–5 år Tegningen").await;
    window.arrives_at("Tegningen").await;
    window.reads("Barnet er oppdiktet, og ingenting blir lagret").await;
    window.picture("161-tegningen").await;
    window.chord(&[Key::Control], Key::Enter.into()).await;
    window.arrives_at("Hva sier du?").await;
    assert!(window.title().await.starts_with("ØVELSE"), "the window says what it is");
    passes_both(&window, "what one may say", &mut all).await;
    window.picture("162-hva-sier-du").await;

    // A leading question: the child gives it back, and one sees why.
    window.types("1").await;
    window.reads("Kanskje").await;
    window.reads("Her er noe å lære").await;
    window.reads("Bygger på: Ikke legg svaret i barnets munn").await;
    passes_both(&window, "something to learn", &mut all).await;
    window.picture("163-noe-a-laere").await;
    look(&window, "dark").await;
    window.picture("164-noe-a-laere-morkt").await;
    look(&window, "light").await;

    // Back, and otherwise.
    window.chord(&[Key::Alt], Key::Left.into()).await;
    window.arrives_at("Hva sier du?").await;
    window.types("2").await;
    window.reads("Det blir så mye rop").await;
    window.reads("Dette hjelper barnet").await;
    window.picture("165-dette-hjelper").await;
    window.size(640, 430).await;
    fits(&window, "what helps").await;
    window.picture("166-dette-hjelper-200-prosent").await;
    window.size(1280, 860).await;
    window.chord(&[Key::Control], Key::Enter.into()).await;
    window.arrives_at("Eira har sagt at det blir rop hjemme").await;
    for (choice, next) in [("1", "Nå vet du nok"), ("3", "Snart skal Eira ut"), ("2", "Eira har fått fortelle")] {
        window.types(choice).await;
        window.reads("Dette hjelper barnet").await;
        window.chord(&[Key::Control], Key::Enter.into()).await;
        window.arrives_at(next).await;
    }
    window.reads("Dette valgte du").await;
    passes_both(&window, "the end of a practice", &mut all).await;
    window.picture("167-eira-har-fatt-fortelle").await;
    window.size(640, 430).await;
    fits(&window, "the end").await;
    window.size(1280, 860).await;
    // The net is real all the way.
    window.keys(&[Key::F2]).await;
    window.reads("112").await;
    window.press("Se rutinen").await;
    window.arrives_at("Er barnet i fare nå, eller har noe nettopp skjedd?").await;
    window.does_not_read("ØVELSE").await;
    assert!(all.is_empty(), "{} faults:\n{}", all.len(), all.join("\n"));
    window.close().await;
}

#[tokio::test]
async fn journey_logged_in_it_is_reached_from_the_menu_and_nothing_of_a_practice_is_kept() {
    let window = a_unit().await;
    window.press("Slå opp").await;
    window.arrives_at("Slå opp").await;
    window.picture("168-sla-opp-med-samtalen").await;
    window.press("Samtalen").await;
    window.arrives_at("Samtalen").await;
    window.press("Etter").await;
    window.reads("Skriv ned, ord for ord").await;
    window.picture("169-samtalen-etter-logget-inn").await;
    window.press("Øv på samtalen").await;
    window.press("ØVELSE 13–18 år Meldingene").await;
    window.arrives_at("Meldingene").await;
    window.press("Begynn").await;
    window.arrives_at("Hva svarer du?").await;
    window.picture("170-meldingene").await;
    window.press("«Ja, det lover jeg.»").await;
    window.reads("Du lovet, ikke sant?").await;
    window.press("Sikkerhetsnett").await;
    window.arrives_at("Hva skjer?").await;
    window.press("Øvelser").await;
    window.arrives_at("Øvelser").await;
    window.reads("Ingen øvelser ennå").await;
    window.press("Bekymringer").await;
    window.arrives_at("Bekymringer").await;
    window.does_not_read("Tuva").await;
    window.close().await;
}
