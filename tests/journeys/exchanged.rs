//! The program is exchanged while a routine goes on: it goes on as it was begun, and says so, until one begins anew.

use std::sync::Arc;

use app::{App, Clock, Folders};
use serde_json::json;
use vault::Effort;

use crate::accessible::passes_both;
use crate::kept::{PASSPHRASE, log_in};
use crate::window::{Home, Window};

const NOW: &str = "Skriv ordrett innen en time";
const THEN: &str = "Skriv det barnet sa";

/// What the program of before kept: a concern, walked as far as the step that had other words then.
fn begun_before(home: &Home) {
    let mut files = content::embedded_files();
    let words = files.get_mut("routines/disclosure/nb.md").expect("it is there");
    assert_eq!(words.matches(NOW).count(), 1);
    *words = words.replace(NOW, THEN);
    let folder = |place: &str| home.path().join(place).join("sikkerhetsnett");
    let folders = Folders { vault: folder(""), marks: folder("state") };
    let before = content::load(&files).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let app = App::telling(before, folders, |_: &str| None, Clock::of_the_machine(), || Effort::FLOOR);
    let call = |name: &str, request| app::calls::call(&app, name, request).unwrap_or_else(|fault| panic!("{fault:?}"));
    let unit = json!({
        "name": "Eksempelbarnehagen", "kind": "kindergarten", "municipality": "Eksempelvik", "address": "",
        "responsible": "Eksempelvik kommune", "ownerNear": false,
    });
    let contacts = json!({ "childProtection": "", "childProtectionOnCall": "" });
    call("setup.begin", json!({ "unit": unit, "leader": "Leder L.", "passphrase": PASSPHRASE, "contacts": contacts }));
    let around = json!({ "day": "", "time": "", "place": "", "present": "" });
    let said = json!([{ "kind": "seen", "text": "Barnet ville ikke hjem.", "lines": [] }]);
    let way = [("triage.q1", "no"), ("disclosure.listen", "done"), ("disclosure.collect", "safe")];
    let answers = way.map(|(screen, choice)| json!({ "screen": screen, "choice": choice }));
    call(
        "concerns.append",
        json!({
            "concern": null, "draft": null, "run": { "door": "told", "answers": answers }, "language": "nb",
            "note": { "child": "Barn A", "circumstances": around, "statements": said },
        }),
    );
    app.close();
}

#[tokio::test]
async fn journey_a_routine_goes_on_as_it_was_begun_when_the_program_is_exchanged() {
    let home = Arc::new(Home::new());
    begun_before(&home);
    let window = Window::open_in(home, &[]).await;
    log_in(&window).await;
    window.press("Bekymringer").await;
    window.arrives_at("Bekymringer").await;
    window.press("Barn A").await;
    window.press("Gå videre i rutinen").await;
    window.arrives_at(THEN).await;
    window.reads("Rutinen er oppdatert etter at du begynte. Du følger den du begynte med.").await;
    let mut faults = Vec::new();
    passes_both(&window, "a routine of before", &mut faults).await;
    window.picture("170-rutinen-er-oppdatert").await;
    window.press("Begynn på nytt i den nye").await;
    window.reads("Det du har svart før, blir stående.").await;
    passes_both(&window, "whether to begin anew", &mut faults).await;
    window.picture("171-begynne-pa-nytt").await;
    window.press("Fortsett der du er").await;
    window.arrives_at(THEN).await;
    window.press("Begynn på nytt i den nye").await;
    window.press("Begynn på nytt").await;
    window.arrives_at("Er barnet i fare nå, eller har noe nettopp skjedd?").await;
    window.does_not_read("Rutinen er oppdatert").await;
    for answer in ["Nei", "Barnet har fortalt", "En som er trygg for barnet"] {
        window.press(answer).await;
    }
    window.arrives_at(NOW).await;
    window.picture("172-begynt-pa-nytt").await;
    assert!(faults.is_empty(), "{faults:#?}");
    window.close().await;
}
