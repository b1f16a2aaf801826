//! Measured, not believed: `./dev bench`. Prints; asserts nothing, because a busy machine is not a fault.

use std::time::{Duration, Instant};

use serde_json::json;

/// What may be spent on one letter typed.
const ALLOWED: Duration = Duration::from_millis(20);

/// What people type, letter by letter: every beginning is one search.
const TYPED: [&str; 8] = [
    "redd for å gå hjem",
    "blåmerke bak øret",
    "ruset henting",
    "sover hele tida",
    "spiser som en ulv",
    "tisser på seg",
    "nakenbilde på snap",
    "pappa slår mamma",
];

fn report(what: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!(
        "{what:<46} p50 {:>8.3} ms   p99 {:>8.3} ms   p99 / allowed {:>6.3}",
        at(0.5).as_secs_f64() * 1e3,
        at(0.99).as_secs_f64() * 1e3,
        at(0.99).as_secs_f64() / ALLOWED.as_secs_f64(),
    );
}

fn time(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

fn main() {
    let nowhere = || app::Folders { vault: "/nowhere/vault".into(), marks: "/nowhere/marks".into() };
    let start = || app::App::start(nowhere(), |_: &str| None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    report("the advice, read and ready (40 starts)", (0..40).map(|_| time(|| drop(start()))).collect());
    let app = start();
    let mut searches = Vec::new();
    for language in ["nb", "nn"] {
        for typed in TYPED {
            for (end, letter) in typed.char_indices() {
                let query = &typed[..end + letter.len_utf8()];
                let request = json!({ "language": language, "query": query, "unit": null });
                searches.push(time(|| drop(app::calls::call(&app, "guidance.search", request))));
            }
        }
    }
    report(&format!("search while typing ({} searches)", searches.len()), searches);
    let request = || json!({ "door": "worried", "answers": [], "language": "nb", "unit": null });
    report(
        "the first screen of a routine (200 times)",
        (0..200).map(|_| time(|| drop(app::calls::call(&app, "routines.stand", request())))).collect(),
    );
}
