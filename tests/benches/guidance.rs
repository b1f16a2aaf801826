//! The advice, measured: `./dev bench`. Prints; asserts nothing, because a busy machine is not a fault.

#[allow(dead_code)] // Each bench uses some of it.
mod measure;

use std::time::Duration;

use measure::{asked, at, timed};
use serde_json::json;

/// What people type, letter by letter: every beginning is one search.
fn typed() -> impl Iterator<Item = (&'static str, String)> {
    let lines = include_str!("../queries.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.filter_map(|line| {
        let (language, rest) = line.split_once('|')?;
        let (query, _) = rest.split_once('|')?;
        Some((language.trim(), query.trim().replace("\\u{30a}", "\u{30a}")))
    })
}

fn main() {
    println!("\nThe advice");
    let nowhere = || app::Folders { vault: "/nowhere/vault".into(), marks: "/nowhere/marks".into() };
    let start = || app::App::start(nowhere(), |_: &str| None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let mut starts: Vec<Duration> = (0..40).map(|_| timed(|| drop(start())).1).collect();
    println!("{:<52} {:>9.2} ms", "the advice, read and ready, p50 of 40", at(0.5, &mut starts));
    let app = start();
    let mut searches = Vec::new();
    for (language, typed) in typed() {
        for (end, letter) in typed.char_indices() {
            let query = &typed[..end + letter.len_utf8()];
            let request = json!({ "language": language, "query": query, "unit": null });
            searches.push(timed(|| drop(app::calls::call(&app, "guidance.search", request))).1);
        }
    }
    asked(&format!("search over the guidance, p99 of {}", searches.len()), at(0.99, &mut searches), 20.0);
    let request = || json!({ "door": "worried", "answers": [], "language": "nb", "unit": null });
    let mut screens: Vec<Duration> =
        (0..200).map(|_| timed(|| drop(app::calls::call(&app, "routines.stand", request()))).1).collect();
    println!("{:<52} {:>9.2} ms", "the first screen of a routine, p99 of 200", at(0.99, &mut screens));
}
