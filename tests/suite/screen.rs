//! The screen and the program agree: types, codes and labels.

use std::collections::BTreeSet;

use crate::{files_under, root};

#[test]
fn the_types_of_the_screen_are_made_from_ours() {
    let path = root().join("ui/src/backend/bindings.ts");
    let now = app::bindings::bindings();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &now).expect("the bindings can be written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == now, "the bindings are stale: `./dev bindings`");
}

fn keys(language: &str) -> BTreeSet<String> {
    files_under(&format!("src-tauri/content/words/{language}"))
        .iter()
        .flat_map(|(_, text)| text.lines())
        .filter(|line| !line.starts_with([' ', '#', '-']))
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned()))
        .collect()
}

#[test]
fn every_code_has_words() {
    for language in ["nb", "nn"] {
        let keys = keys(language);
        for code in app::Code::ALL {
            let name = serde_json::to_value(code).expect("a code is text");
            let key = format!("failure-{}", name.as_str().unwrap_or_default());
            assert!(keys.contains(&key), "{language}: {key}");
        }
    }
}

#[test]
fn every_call_refuses_a_request_of_another_shape_without_quoting_it() {
    let app = crate::advice();
    for call in app::calls::WHILE_LOCKED {
        let canary = "Kanarifugl Eksempelsen";
        let failure =
            app::calls::call(&app, call.name, serde_json::json!({ "language": canary })).expect_err(call.name);
        assert_eq!(failure, app::Failure::of(app::Code::BadRequest), "{}", call.name);
        assert!(!format!("{failure:?}").contains(canary), "{}", call.name);
    }
}

#[test]
fn what_needs_a_login_is_refused_while_locked_whatever_is_asked() {
    let app = crate::advice();
    for call in app::calls::WHEN_OPEN {
        let failure = app::calls::call(&app, call.name, serde_json::json!({})).expect_err(call.name);
        assert_eq!(failure, app::Failure::of(app::Code::Locked), "{}", call.name);
    }
}

#[test]
fn a_call_that_does_not_exist_says_so() {
    let app = crate::advice();
    let failure = app::calls::call(&app, "concerns.burn", serde_json::Value::Null);
    assert_eq!(failure, Err(app::Failure::of(app::Code::UnknownCall)));
}
