//! What a person finds when they look something up.

use domain::routines::Act;
use serde_json::{Value, json};

fn call(name: &str, request: Value) -> Value {
    let app = crate::advice();
    app::calls::call(&app, name, request).expect("the call answers")
}

/// What people type, and what must be among the first three.
const QUERIES: &[(&str, &str, &str)] = &[
    ("nb", "redd for å gå hjem", "physical.afraid-home"),
    ("nb", "blåmerke bak øret", "physical.bruise-ear"),
    ("nb", "bla\u{30a}merke bak øret", "physical.bruise-ear"),
    ("nb", "blåmærke baby", "physical.bruise-premobile"),
    ("nb", "ruset henting", "neglect.intoxicated"),
    ("nb", "full pappa henter", "neglect.intoxicated"),
    ("nb", "ingen har hentet", "neglect.not-picked"),
    ("nb", "nakenbilde", "digital.image-shared"),
    ("nb", "pappa slår mamma", "witness.tells-fight"),
    ("nb", "vil dø", "psych.suicidal"),
    ("nb", "tvangsgifte", "nsk.engaged"),
    ("nb", "doktorlek", "ssa.green-play"),
    ("nb", "ingen tegn", "sexual.no-change"),
    ("nn", "redd for å gå heim", "physical.afraid-home"),
    ("nn", "blåmerke baby", "physical.bruise-premobile"),
    ("nn", "rusa henting", "neglect.intoxicated"),
];

#[test]
fn what_people_type_finds_what_they_mean_among_the_first_three() {
    let mut missed = Vec::new();
    for (language, query, id) in QUERIES {
        let hits = call("guidance.search", json!({ "language": language, "query": query, "unit": null }));
        let first: Vec<&str> =
            hits.as_array().into_iter().flatten().take(3).filter_map(|hit| hit["id"].as_str()).collect();
        if !first.contains(id) {
            missed.push(format!("«{query}» ({language}): {id} is not in {first:?}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// Out of its way, such a screen would advise without knowing whom the concern is about, or whether home is safe.
#[test]
fn no_search_shows_whom_to_tell_or_the_talk_with_the_parents() {
    let content = content::load(&content::embedded_files()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let app = crate::advice();
    for screen in content.library.screens.values() {
        let advises = [Act::TellLeader, Act::TellOwner, Act::TellOutside, Act::TellColleague, Act::TalkParents];
        if !advises.iter().any(|act| screen.does(*act)) {
            continue;
        }
        for language in domain::Language::ALL {
            let title = &content.words(language).routines[screen.id.as_str()].title;
            let request = json!({ "language": language, "query": title, "unit": null });
            let hits = app::calls::call(&app, "guidance.search", request).expect("the call answers");
            assert!(!hits.to_string().contains(&format!("\"{}\"", screen.id)), "«{title}» shows {}", screen.id);
        }
    }
}

#[test]
fn a_search_for_nothing_finds_nothing() {
    for query in ["", "   ", "xyzzyqwert"] {
        assert_eq!(
            call("guidance.search", json!({ "language": "nb", "query": query, "unit": null })),
            json!([]),
            "«{query}»"
        );
    }
}

#[test]
fn signs_are_filtered_by_category_and_age_and_counted_at_the_age() {
    let view = call("guidance.signs", json!({ "language": "nb", "category": "ssa", "age": "13-18" }));
    let signs = view["signs"].as_array().expect("a list");
    assert!(!signs.is_empty());
    assert!(signs.iter().all(|sign| sign["category"] == "ssa"));
    assert!(signs.iter().all(|sign| { sign["ages"].as_array().is_some_and(|ages| ages.contains(&json!("13-18"))) }));
    let counted = view["categories"].as_array().into_iter().flatten().find(|category| category["id"] == "ssa");
    assert_eq!(counted.expect("the category is there")["count"], signs.len());
}

/// caveat.no-score: nothing that could be added up leaves the program.
#[test]
fn no_sign_carries_a_number() {
    let view = call("guidance.signs", json!({ "language": "nb", "category": null, "age": null }));
    for sign in view["signs"].as_array().into_iter().flatten() {
        assert!(sign.as_object().is_some_and(|sign| sign.values().all(|value| !value.is_number())), "{sign}");
    }
}

#[test]
fn the_caveats_that_matter_most_are_always_there() {
    for category in ["physical", "sexual", "ssa"] {
        let view = call("guidance.signs", json!({ "language": "nn", "category": category, "age": null }));
        let always: Vec<&Value> =
            view["caveats"].as_array().into_iter().flatten().filter(|caveat| caveat["always"] == true).collect();
        assert_eq!(always.len(), 3, "{category}");
    }
}

#[test]
fn a_local_number_that_is_not_known_is_replaced_by_the_national_one() {
    let contacts = call("guidance.contacts", json!({ "language": "nb" }));
    let local = contacts.as_array().into_iter().flatten().find(|contact| contact["id"] == "barnevernvakt");
    let local = local.expect("the barnevernvakt is there");
    assert_eq!((&local["number"], &local["isFallback"]), (&json!("116111"), &json!(true)));
}

/// Journey 9 in miniature: whom to call, and three don'ts.
#[test]
fn each_card_says_whom_to_call_and_three_things_not_to_do() {
    for language in ["nb", "nn"] {
        let cards = call("guidance.cards", json!({ "language": language, "unit": null }));
        assert_eq!(cards.as_array().map(Vec::len), Some(4));
        for card in cards.as_array().into_iter().flatten() {
            assert_eq!(card["dont"].as_array().map(Vec::len), Some(3), "{card}");
            assert!(card["calls"][0]["number"].as_str().is_some_and(|number| !number.is_empty()), "{card}");
        }
    }
}

#[test]
fn the_words_for_the_leader_follow_the_type_of_unit() {
    let text = |unit: Value| {
        let run = json!({ "door": "danger", "answers": [], "language": "nb", "unit": unit });
        call("routines.stand", run)["never"].to_string()
    };
    assert!(text(json!("school")).contains("vent på rektor"));
    assert!(text(json!("kindergarten")).contains("vent på styreren"));
    assert!(text(Value::Null).contains("vent på lederen"));
}
