//! Every kind of page passes axe's rules for WCAG 2.2 AA, light and dark, in the real window.

use fantoccini::key::Key;
use serde_json::Value;

use crate::kept::a_unit;
use crate::shared::{KARIS, invite, join};
use crate::window::{Window, root};

/// What axe finds on the page now: the rule, and where.
async fn faults(window: &Window) -> Vec<String> {
    let axe = std::fs::read_to_string(root().join("ui/node_modules/axe-core/axe.min.js"))
        .expect("axe comes with the screen's libraries");
    window.run(&axe, vec![]).await;
    let script = "const done = arguments[arguments.length - 1];
        axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
          .then(found => done(found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 160)).join(' | '))))
          .catch(error => done(['axe failed: ' + error]));";
    let found = window.client.execute_async(script, vec![]).await.expect("axe runs in the page");
    found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

async fn passes(window: &Window, place: &str, all: &mut Vec<String>) {
    all.extend(faults(window).await.into_iter().map(|fault| format!("{place}: {fault}")));
}

async fn all_pages(window: &Window, look: &str) -> Vec<String> {
    let mut all = Vec::new();
    let place = |page: &str| format!("{page}, {look}");
    passes(window, &place("front page"), &mut all).await;
    window.types("1").await;
    window.arrives_at("Bli hos barnet. Er noen i fare nå?").await;
    passes(window, &place("question"), &mut all).await;
    window.press("Ja, noen er i fare nå").await;
    window.arrives_at("Ring politiet nå").await;
    passes(window, &place("call"), &mut all).await;
    window.press("Sikkerhetsnett").await;
    window.arrives_at("Hva skjer?").await;
    window.types("2").await;
    window.press("Nei").await;
    window.arrives_at("Ta imot det barnet sier").await;
    passes(window, &place("the child tells"), &mut all).await;
    window.press("Sikkerhetsnett").await;
    window.arrives_at("Hva skjer?").await;
    for page in ["Tegn", "Tiltakskort", "Hvem du kan ringe", "Kilder"] {
        window.types("5").await;
        window.arrives_at("Slå opp").await;
        window.press(page).await;
        window.arrives_at(page).await;
        passes(window, &place(page), &mut all).await;
        window.press("Sikkerhetsnett").await;
        window.arrives_at("Hva skjer?").await;
    }
    window.press("Flere nummer").await;
    passes(window, &place("more numbers"), &mut all).await;
    window.keys(&[Key::Escape]).await;
    all
}

#[tokio::test]
async fn every_page_passes_the_rules_of_accessibility_light_and_dark() {
    let window = Window::open().await;
    let mut all = all_pages(&window, "light").await;
    window.chord(&[Key::Control], ',').await;
    window.arrives_at("Innstillinger").await;
    passes(&window, "settings", &mut all).await;
    window.press("Mørkt").await;
    window.press("Sikkerhetsnett").await;
    window.arrives_at("Hva skjer?").await;
    all.extend(all_pages(&window, "dark").await);
    assert!(all.is_empty(), "{} faults:\n{}", all.len(), all.join("\n"));
    window.close().await;
}

/// What one comes to with something to keep: set-up, login, notes, concerns, the unit, the owner's sheet.
async fn open_pages(window: &Window, look: &str) -> Vec<String> {
    let mut all = Vec::new();
    let place = |page: &str| format!("{page}, {look}");
    window.press("Ta programmet i bruk").await;
    window.arrives_at("Om enheten").await;
    passes(window, &place("set-up"), &mut all).await;
    window.press("Neste: Deg som leder").await;
    window.reads("Skriv navnet på enheten").await;
    passes(window, &place("set-up, with what is missing"), &mut all).await;
    window.press("Sikkerhetsnett").await;
    window.arrives_at("Hva skjer?").await;
    window.press("Prøv med eksempeldata").await;
    window.reads("Oppdiktet enhet").await;
    passes(window, &place("front page, open"), &mut all).await;
    window.press("Enheten").await;
    window.arrives_at("Enheten").await;
    passes(window, &place("the unit"), &mut all).await;
    window.press("Bekymringer").await;
    window.arrives_at("Bekymringer").await;
    passes(window, &place("concerns"), &mut all).await;
    window.press("Barn A").await;
    window.arrives_at("Barn A").await;
    passes(window, &place("concern"), &mut all).await;
    window.press("Rett").await;
    window.reads("Det første notatet blir stående").await;
    passes(window, &place("correction"), &mut all).await;
    window.chord(&[Key::Control], 'n').await;
    window.arrives_at("Nytt notat").await;
    passes(window, &place("note"), &mut all).await;
    window.press("Hørt").await;
    passes(window, &place("note, word for word"), &mut all).await;
    window.chord(&[Key::Control], 'l').await;
    window.reads("Lås opp, så finner du det igjen").await;
    passes(window, &place("front page, locked"), &mut all).await;
    window.press("Skriv ned").await;
    window.arrives_at("Hvem er du?").await;
    passes(window, &place("who writes"), &mut all).await;
    window.press("Lås opp").await;
    window.arrives_at("Lås opp").await;
    passes(window, &place("login"), &mut all).await;
    window.press("Avslutt eksempelet").await;
    window.reads("Prøv med eksempeldata").await;
    all
}

#[tokio::test]
async fn every_page_of_what_is_kept_passes_the_rules_of_accessibility_light_and_dark() {
    let window = Window::open().await;
    let mut all = open_pages(&window, "light").await;
    window.chord(&[Key::Control], ',').await;
    window.arrives_at("Innstillinger").await;
    window.press("Mørkt").await;
    window.press("Sikkerhetsnett").await;
    window.arrives_at("Hva skjer?").await;
    all.extend(open_pages(&window, "dark").await);
    assert!(all.is_empty(), "{} faults:\n{}", all.len(), all.join("\n"));
    window.close().await;
}

/// Light, then dark, on the page as it stands.
pub async fn passes_both(window: &Window, place: &str, all: &mut Vec<String>) {
    passes(window, &format!("{place}, light"), all).await;
    let look = |look: &str| format!("document.documentElement.dataset.colorScheme = '{look}'");
    window.run(&look("dark"), vec![]).await;
    passes(window, &format!("{place}, dark"), all).await;
    window.run(&look("light"), vec![]).await;
}

#[tokio::test]
async fn every_page_of_sharing_and_reporting_passes_the_rules_of_accessibility_light_and_dark() {
    let window = a_unit().await;
    let mut all = Vec::new();
    let code = invite(&window, "Kari K.").await;
    passes_both(&window, "the unit with a colleague", &mut all).await;
    window.press("Ny kode").await;
    window.arrives_at("Ny kode til Kari K.").await;
    passes_both(&window, "a new code", &mut all).await;
    join(&window, "Kari K.", &code, KARIS).await;
    window.chord(&[Key::Control], 'n').await;
    window.arrives_at("Nytt notat").await;
    window.types("Barn A gjemte seg under benken.").await;
    window.press("Behold notatet").await;
    window.arrives_at("Uten navn").await;
    window.press("Del").await;
    window.arrives_at("Del bekymringen").await;
    passes_both(&window, "sharing", &mut all).await;
    window.press("En ansatt, vikar eller frivillig").await;
    window.reads("Hvem gjelder det?").await;
    passes_both(&window, "sharing, whom it concerns", &mut all).await;
    window.press("Lederen eller noen i ledelsen").await;
    window.reads("Ingen her å dele med nå").await;
    passes_both(&window, "sharing, nobody", &mut all).await;
    window.press("Tilbake").await;
    window.arrives_at("Uten navn").await;
    window.press("Skriv bekymringsmelding").await;
    window.arrives_at("Bekymringsmelding").await;
    for step in ["Mottaker", "Den som melder", "Barn", "Foresatte", "Tolk", "Bekymringen"] {
        window.press(step).await;
        passes_both(&window, &format!("report, {step}"), &mut all).await;
    }
    window.press("Se over").await;
    window.press("Meldingen er klar").await;
    window.reads("mangler før meldingen er klar").await;
    passes_both(&window, "report, what is missing", &mut all).await;
    assert!(all.is_empty(), "{} faults:\n{}", all.len(), all.join("\n"));
    window.close().await;
}

/// The checker itself: a page with a fault is seen.
#[tokio::test]
async fn a_page_with_a_fault_is_seen() {
    let window = Window::open().await;
    window.run("document.querySelector('main').append(document.createElement('button'))", vec![]).await;
    assert!(faults(&window).await.iter().any(|fault| fault.starts_with("button-name")));
    window.close().await;
}
