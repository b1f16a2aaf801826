//! A leader plans the year's drills, asks for more and for less, takes the plan to a calendar, and sees what drills show.

use serde_json::{Value, json};

use crate::accessible::passes_both;
use crate::kept::a_unit;
use crate::window::Window;

const DARK: &str = "document.documentElement.dataset.colorScheme = 'dark'";
const LIGHT: &str = "document.documentElement.dataset.colorScheme = 'light'";

/// Presses the button of the form that is open: another one on the page begins with the same word.
const KEEP: &str = "document.querySelector('form[aria-label=\"Hvor ofte hos dere?\"] [type=submit]').click()";

async fn to_year(window: &Window) {
    window.press("Øvelser").await;
    window.arrives_at("Øvelser").await;
    window.press("Årsplan").await;
    window.arrives_at("Årsplan for øvelser").await;
}

/// Chooses in the list that is called so and is in sight, as the keyboard does: it has the focus, and changes.
async fn select(window: &Window, name: &str, at: usize) {
    let script = "const [name, at] = arguments;
        const named = e => [...(e.labels ?? [])].map(l => l.textContent).join(' ').replace(/\\s+/g, ' ').trim();
        const list = [...document.querySelectorAll('select')].find(e => e.checkVisibility() && named(e).startsWith(name));
        if (!list?.options[at]) return false;
        list.focus(); list.selectedIndex = at; list.dispatchEvent(new Event('change', { bubbles: true })); return true;";
    assert_eq!(window.run(script, vec![json!(name), json!(at)]).await, Value::Bool(true), "«{name}»: {at}");
}

/// A drill that is run and logged, told of after some seconds: by the calls of the program, since only its times are looked at here.
async fn run(window: &Window, seconds: u32) {
    let script = "const [seconds, done] = [arguments[0], () => (window.ran = true)];
        window.ran = false;
        const call = (name, payload) => window.__TAURI_INTERNALS__.invoke('call', { name, payload });
        (async () => {
            const language = 'nb';
            const { id: drill } = await call('drills.begin',
                { scenario: '12-tegningen', form: 'discussion', leader: 'Leder L.', language });
            await new Promise(go => setTimeout(go, seconds * 1000));
            const answers = [['triage.q1', 'no'], ['disclosure.listen', 'done'], ['disclosure.collect', 'safe'],
                ['disclosure.s6', 'done'], ['disclosure.whom', 'nobody'], ['disclosure.source', 'home'],
                ['disclosure.s7', 'done'], ['disclosure.d1', 'no'], ['disclosure.about', 'violence'],
                ['disclosure.s8', 'no-advice']].map(([screen, choice]) => ({ screen, choice }));
            await call('drills.walk', { drill, run: { door: 'told', answers }, language });
            await call('drills.stop', { drill, why: 'done', language });
            const { body } = await call('drills.form', { drill, scenario: null, language });
            const ratings = body.ratings.map((one, at) => ({ ...one, rating: ['yes', 'no', 'partly', 'no', 'yes'][at] ?? 'not-tried' }));
            const log = { ...body, ratings, purpose: 'Å ta imot', others: [{ role: 'vikarer', number: '2' }],
                observations: 'Rolig', noFindings: 'Alt gikk', debrief: true, support: true, reported: false };
            await call('drills.log', { drill, draft: null, log, sure: false, language });
            done();
        })().catch(failure => (window.ran = JSON.stringify(failure)));";
    window.run(script, vec![json!(seconds)]).await;
    window.until("the drill was logged", "return window.ran === true").await;
}

#[tokio::test]
async fn journey_a_leader_plans_the_year_and_sees_it_in_the_wheel() {
    let window = a_unit().await;
    let mut faults = Vec::new();
    to_year(&window).await;
    window.sees("Ikke planlagt").await;
    window.picture("340-arsplan-tom").await;
    passes_both(&window, "the programme, empty", &mut faults).await;
    window.press("Fyll inn et forslag").await;
    window.sees("er satt inn.").await;
    window.picture("341-arsplan-forslag").await;
    window.press("Planlegg").await;
    window.sees("Hvem har ansvaret?").await;
    window.fill("Dag i måneden", "40").await;
    window.press("Legg inn i årsplanen").await;
    window.sees("Velg en måned.").await;
    window.picture("342-arsplan-mangler").await;
    select(&window, "Måned", 1).await;
    window.press("Legg inn i årsplanen").await;
    window.sees("Det er ingen slik dag i måneden.").await;
    let today = window.run("return String(new Date().getDate())", vec![]).await;
    window.fill("Dag i måneden", today.as_str().expect("a day")).await;
    select(&window, "Hva øver dere på?", 3).await;
    window.press("Legg inn i årsplanen").await;
    window.sees("Planlagt.").await;
    window.picture("343-arsplan-planlagt").await;
    window.press("Endre hvor ofte: Mikroøvelser").await;
    window.fill("Ganger i året", "2").await;
    window.run(KEEP, vec![]).await;
    window.sees("Skriv hvorfor dere øver mindre enn rådet.").await;
    window.fill("Hvorfor mindre enn rådet?", "Vi er tre som jobber her, og øver to ganger med alle til stede.").await;
    window.run(KEEP, vec![]).await;
    window.sees("Lavere enn rådet, som er: 4 ganger i året").await;
    window.picture("344-arsplan-lavere").await;
    passes_both(&window, "the programme, planned", &mut faults).await;
    let wheel = "document.querySelector('figure')?.scrollIntoView({ block: 'start' })";
    window.run(wheel, vec![]).await;
    window.picture("345-arshjulet").await;
    window.run(DARK, vec![]).await;
    window.picture("346-arshjulet-morkt").await;
    window.run("document.querySelector('.tasks').scrollIntoView()", vec![]).await;
    window.picture("347-arsplan-morkt").await;
    window.run(LIGHT, vec![]).await;
    window.size(640, 430).await;
    window.run(wheel, vec![]).await;
    window.picture("348-arshjulet-200").await;
    window.run("document.querySelector('.tasks').scrollIntoView()", vec![]).await;
    window.picture("349-arsplan-200").await;
    let sideways = window.run("return document.documentElement.scrollWidth > innerWidth + 1", vec![]).await;
    assert_eq!(sideways, false, "nothing has to be scrolled sideways");
    window.size(1280, 860).await;
    window.press("Lagre til kalender").await;
    window.sees("Lagret som Årsplan for øvelser").await;
    let file = String::from_utf8(window.file("ics")).expect("it is text");
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.contains("SUMMARY:Øvelse i "), "{file}");
    assert!(!file.contains("Leder L."), "{file}");
    // The front page reminds of what comes next.
    window.press("Forsiden").await;
    window.arrives_at("Hva skjer?").await;
    window.sees("Se årsplanen").await;
    window.picture("350-paminnelse").await;
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    window.close().await;
}

#[tokio::test]
async fn journey_three_drills_show_how_soon_somebody_was_told() {
    let window = a_unit().await;
    let mut faults = Vec::new();
    window.press("Øvelser").await;
    window.arrives_at("Øvelser").await;
    window.press("Hva øvelsene viser").await;
    window.arrives_at("Hva øvelsene viser").await;
    window.sees("Ingen øvelse har denne tiden ennå.").await;
    window.picture("360-maler-tomt").await;
    passes_both(&window, "the measures, empty", &mut faults).await;
    for seconds in [5, 2, 3] {
        run(&window, seconds).await;
    }
    window.press("Øvelser").await;
    window.arrives_at("Øvelser").await;
    window.press("Hva øvelsene viser").await;
    window.arrives_at("Hva øvelsene viser").await;
    window.sees("Midten: 3 s").await;
    window.picture("361-maler").await;
    passes_both(&window, "the measures", &mut faults).await;
    window.run(DARK, vec![]).await;
    window.picture("362-maler-morkt").await;
    window.run("document.querySelector('[aria-labelledby$=missed]').scrollIntoView()", vec![]).await;
    window.picture("363-maler-glipper-morkt").await;
    window.run(LIGHT, vec![]).await;
    window.size(640, 430).await;
    window.run("document.querySelector('[aria-labelledby$=missed]').scrollIntoView()", vec![]).await;
    window.picture("364-maler-200").await;
    let sideways = window.run("return document.documentElement.scrollWidth > innerWidth + 1", vec![]).await;
    assert_eq!(sideways, false, "nothing has to be scrolled sideways");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    window.close().await;
}
