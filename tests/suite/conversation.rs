//! Talking with children: nothing is missing, nothing contradicts the routine, and a practice never leads astray.

use std::collections::BTreeSet;

use content::{Content, Fault, Files, check, embedded_files};
use domain::Language;
use domain::conversation::{Outcome, Part, Practice, PracticeFault};
use serde_json::{Value, json};

use crate::content::{HARD, replace, saying, with, without};

fn content() -> Content {
    content::load(&embedded_files()).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

fn call(name: &str, request: Value) -> Value {
    app::calls::call(&crate::advice(), name, request).expect("the call answers while locked")
}

fn page(language: &str) -> Value {
    call("conversation.page", json!({ "language": language }))
}

/// A file, and what is changed in it.
type Change<'c> = (&'c str, &'c dyn Fn(&str) -> String);

/// The content with these files changed.
fn changed(changes: &[Change<'_>]) -> Vec<Fault> {
    let mut files: Files = embedded_files();
    for (file, change) in changes {
        let text = files.get_mut(*file).unwrap_or_else(|| panic!("{file} is there"));
        let now = change(text);
        assert!(now != *text, "the change to {file} changed nothing");
        *text = now;
    }
    check(&files)
}

#[test]
fn every_statement_is_missed_when_a_language_lacks_it() {
    let content = content();
    let all: BTreeSet<String> = content.conversation.texts().collect();
    assert!(all.len() > 140);
    for file in ["conversation/nb.md", "conversation/nn.md"] {
        let mut files = embedded_files();
        files.insert(file.to_owned(), String::new());
        let missed: BTreeSet<String> = content::load(&files)
            .err()
            .unwrap_or_default()
            .into_iter()
            .filter_map(|fault| match fault {
                Fault::NoWords { id, .. } => Some(id),
                _ => None,
            })
            .collect();
        assert_eq!(missed, all, "{file}");
    }
}

#[test]
fn every_turn_is_missed_when_a_language_lacks_it() {
    for practice in &content().conversation.practices {
        let all = practice.turn.len() + 1;
        for language in ["nb", "nn"] {
            let mut files = embedded_files();
            files.insert(format!("conversation/practice/{}/{language}.md", practice.id), String::new());
            let faults = content::load(&files).err().unwrap_or_default();
            let missed = faults.iter().filter(|fault| matches!(fault, Fault::NoWords { .. })).count();
            assert_eq!(missed, all, "{} in {language}", practice.id);
        }
    }
}

/// Gone from the page and from both languages at once: only the list of what must be there knows.
#[test]
fn a_statement_that_is_gone_everywhere_is_missed() {
    let faults = changed(&[
        ("conversation/conversation.toml", &replace("\"dont.12\", ", "")),
        ("conversation/nb.md", &without("dont.12")),
        ("conversation/nn.md", &without("dont.12")),
    ]);
    assert!(faults.contains(&Fault::NotThere { id: "conversation.dont.12".into() }), "{faults:#?}");
}

/// A text that is hard to read, whatever else stands in it.
fn hard(id: &'static str) -> impl Fn(&str) -> String {
    move |text| saying(id, "HARD")(text).replacen("HARD", &HARD.repeat(4), 1)
}

macro_rules! sees {
    ($name:ident, $file:literal, $change:expr, $fault:pat) => {
        #[test]
        fn $name() {
            let faults = with($file, $change);
            assert!(faults.iter().any(|fault| matches!(fault, $fault)), "{faults:#?}");
        }
    };
}

sees!(an_uneven_statement_is_seen, "conversation/nn.md", saying("dcm.0", "* Eit punkt til"), Fault::Uneven { .. });
sees!(
    an_unknown_source_of_a_statement_is_seen,
    "conversation/conversation.toml",
    replace("sources = [\"barnesamtalen\"", "sources = [\"hearsay\""),
    Fault::Unknown { kind: "source", .. }
);
sees!(
    a_piece_without_a_month_is_seen,
    "conversation/conversation.toml",
    replace("checked = \"2026-11\"", "checked = \"i fjor\""),
    Fault::BadMonth { .. }
);
sees!(
    a_statement_on_two_places_is_seen,
    "conversation/conversation.toml",
    replace("\"dont.12\", ", "\"dont.1\", "),
    Fault::Twice { .. }
);
sees!(
    words_to_parents_outside_the_hold_are_seen,
    "conversation/conversation.toml",
    replace("id = \"parents\"\npart = \"parents\"", "id = \"parents\"\npart = \"during\""),
    Fault::OutsideHold { .. }
);
sees!(
    a_part_with_nothing_in_it_is_seen,
    "conversation/conversation.toml",
    replace("part = \"ladder\"", "part = \"during\""),
    Fault::NoPiece { part: "ladder" }
);
sees!(
    a_statement_that_sends_somebody_to_the_parents_is_seen,
    "conversation/nb.md",
    saying("dcm.7", "Ring foreldrene."),
    Fault::MentionsParents { .. }
);
sees!(
    a_statement_that_names_a_role_is_seen,
    "conversation/nn.md",
    saying("care.say", "Snakk med leiaren."),
    Fault::NamesRole { .. }
);
sees!(
    a_statement_that_asks_for_permission_is_seen,
    "conversation/nb.md",
    saying("dcm.0", "Vent på godkjenning."),
    Fault::AsksPermission { .. }
);
sees!(a_hard_statement_is_seen, "conversation/nb.md", hard("dcm.0"), Fault::HardToRead { .. });
sees!(a_hard_turn_is_seen, "conversation/practice/helgen/nb.md", hard("later"), Fault::HardToRead { .. });
sees!(
    a_part_of_short_and_hard_statements_is_seen,
    "conversation/nb.md",
    |text: &str| {
        let short =
            "Referatføringsforpliktelser vedrørende samtalegjennomføring dokumenteres fortløpende av arbeidstakere";
        let mut titled = false;
        let lines = text.lines().map(|line| {
            if std::mem::replace(&mut titled, line.starts_with("## note.") || line.starts_with("## care.")) {
                short
            } else {
                line
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    },
    Fault::HardToRead { .. }
);
sees!(
    a_choice_without_what_the_child_answers_is_seen,
    "conversation/practice/tegningen/nb.md",
    replace("«Hvorfor vil du ikke hjem?» | ", "«Hvorfor vil du ikke hjem?» "),
    Fault::Lacks { .. }
);
sees!(
    a_choice_without_a_reason_is_seen,
    "conversation/practice/tegningen/nb.md",
    replace("+ why: ", "+ whi: "),
    Fault::Lacks { .. }
);
sees!(
    a_choice_without_words_is_seen,
    "conversation/practice/tegningen/nn.md",
    replace("- why: ", "- whi: "),
    Fault::Lacks { .. }
);
sees!(
    an_end_that_does_not_say_what_to_do_now_is_seen,
    "conversation/practice/helgen/nb.md",
    replace("~ Når det er ekte: følg", "Når det er ekte: følg"),
    Fault::Lacks { .. }
);
sees!(
    an_end_that_sends_somebody_to_the_parents_is_seen,
    "conversation/practice/helgen/nb.md",
    replace("~ Når det er ekte: følg", "~ Når det er ekte: ring foreldrene, og følg"),
    Fault::MentionsParents { .. }
);
sees!(
    a_reason_that_rests_on_nothing_is_seen,
    "conversation/practice/meldingene/flow.toml",
    replace("rests-on = \"prompt.close.06\"", "rests-on = \"prompt.close.66\""),
    Fault::Unknown { kind: "statement", .. }
);
sees!(
    a_choice_without_a_reason_to_rest_on_cannot_be_read,
    "conversation/practice/meldingene/flow.toml",
    replace(", rests-on = \"prompt.close.06\"", ""),
    Fault::Unreadable { .. }
);

/// Each check of a practice, broken in the real content (its rule is tested in `domain`, one by one).
#[test]
fn a_broken_practice_is_seen_for_what_is_broken() {
    type Sees = fn(&PracticeFault) -> bool;
    let cases: [(&str, &str, Sees); 8] = [
        ("next = \"closed\"", "next = \"clossed\"", |fault| matches!(fault, PracticeFault::NoTurn(_))),
        ("next = \"received\"", "next = \"open\"", |fault| matches!(fault, PracticeFault::Circle(_))),
        ("end = \"received\"", "", |fault| matches!(fault, PracticeFault::DeadEnd(_))),
        ("end = \"received\"", "end = \"later\"", |fault| matches!(fault, PracticeFault::NeverReceived(_))),
        ("id = \"later\"\nend", "id = \"never\"\nend", |fault| matches!(fault, PracticeFault::Unreached(_))),
        ("helps = false, rests-on = \"dont.1\"", "helps = true, rests-on = \"dont.1\"", |fault| {
            matches!(fault, PracticeFault::RestsOnOpposite(..))
        }),
        ("  { id = \"promise\", helps = false, rests-on = \"dont.4\", next = \"promised\" },\n", "", |fault| {
            matches!(fault, PracticeFault::NotThreeOrFour(_))
        }),
        ("id = \"lead\"", "id = \"invite\"", |fault| matches!(fault, PracticeFault::OfferedTwice(..))),
    ];
    for (from, to, sees) in cases {
        let faults = with("conversation/practice/tegningen/flow.toml", replace(from, to));
        let seen = faults.iter().any(|fault| matches!(fault, Fault::Practice { fault, .. } if sees(fault)));
        assert!(seen, "{from} → {to}: {faults:#?}");
    }
}

/// Every way through a practice: what is chosen, and how it ends.
fn ways(practice: &Practice) -> Vec<(Vec<String>, Outcome)> {
    let mut ways = Vec::new();
    let mut waiting = vec![Vec::new()];
    while let Some(chosen) = waiting.pop() {
        let stand = practice.stand(&chosen).expect("the first turn is there");
        if let Some(end) = stand.here.end {
            ways.push((chosen.iter().map(ToString::to_string).collect(), end));
        }
        for line in &stand.here.choices {
            waiting.push(chosen.iter().cloned().chain([line.id.clone()]).collect());
        }
    }
    ways
}

#[test]
fn there_are_three_conversations_of_different_ages_and_every_way_through_them_ends() {
    let content = content();
    let practices = &content.conversation.practices;
    assert_eq!(practices.iter().map(|one| one.age).collect::<BTreeSet<_>>().len(), 3);
    let app = crate::advice();
    for practice in practices {
        let ways = ways(practice);
        assert!(ways.iter().any(|(_, end)| *end == Outcome::Received), "{}", practice.id);
        assert!(ways.iter().any(|(_, end)| *end == Outcome::Later), "{}", practice.id);
        // All of them for the shape; the words of each turn are the same on every way there.
        for (chosen, end) in ways.iter().step_by(7) {
            for language in ["nb", "nn"] {
                let request = json!({ "language": language, "practice": practice.id, "chosen": chosen });
                let view = app::calls::call(&app, "conversation.practice", request).expect("it answers while locked");
                assert_eq!(view["said"].as_array().map(Vec::len), Some(chosen.len()));
                assert_eq!(view["turn"]["end"]["outcome"], json!(end));
                for said in view["said"].as_array().into_iter().flatten() {
                    for part in ["words", "answer", "why"] {
                        assert!(said[part].as_str().is_some_and(|text| !text.is_empty()), "{said}");
                    }
                    assert!(said["restsOn"]["title"].as_str().is_some_and(|text| !text.is_empty()), "{said}");
                }
            }
        }
    }
}

/// No points, no share of right answers: nothing that could be counted up leaves the program.
#[test]
fn a_practice_carries_no_number() {
    fn numbers(value: &Value) -> usize {
        match value {
            Value::Number(_) => 1,
            Value::Array(all) => all.iter().map(numbers).sum(),
            Value::Object(all) => all.values().map(numbers).sum(),
            Value::Null | Value::Bool(_) | Value::String(_) => 0,
        }
    }
    let request = json!({ "language": "nb", "practice": "tegningen", "chosen": ["lead", "mend", "cue"] });
    assert_eq!(numbers(&call("conversation.practice", request)), 0);
}

#[test]
fn a_practice_that_is_not_there_is_answered_by_a_code() {
    let request = json!({ "language": "nb", "practice": "gone", "chosen": [] });
    let failure = app::calls::call(&crate::advice(), "conversation.practice", request).expect_err("it is not there");
    assert_eq!(failure.code, app::Code::NotFound);
}

/// It can be read in a staff room.
#[test]
fn nothing_in_a_practice_is_graphic() {
    let content = content();
    for language in Language::ALL {
        for (id, text) in &content.words(language).practice {
            let all = text.sentences().join(" ").to_lowercase();
            for word in ["naken", "kjønn", "rumpe", "tiss", "sex", "voldt", "valdt", "blod", "slo meg", "tok på meg"]
            {
                assert!(!all.contains(word), "«{id}» says «{word}»");
            }
        }
    }
}

#[test]
fn the_page_has_its_parts_in_order_in_both_languages() {
    for language in ["nb", "nn"] {
        let page = page(language);
        let parts: Vec<&str> =
            page["parts"].as_array().into_iter().flatten().filter_map(|part| part["id"].as_str()).collect();
        assert_eq!(parts, Part::ALL.map(Part::tag));
        assert_eq!(page["practices"].as_array().map(Vec::len), Some(3));
    }
}

/// Where words to parents stand, it stands above them when one must wait, and who says that one need not.
#[test]
fn the_words_to_parents_stand_under_the_hold() {
    for (language, only, when) in [
        ("nb", "bare når ingenting peker mot noen hjemme", "politiet sier når"),
        ("nn", "berre når ingenting", "politiet seier når"),
    ] {
        let page = page(language);
        let part = page["parts"].as_array().into_iter().flatten().find(|part| part["id"] == "parents");
        let about = part.expect("the part is there")["about"].as_str().unwrap_or_default().to_owned();
        assert!(about.contains(only) && about.contains(when), "{about}");
    }
}

/// What the routine says one should not say is nowhere offered as words to say; nor a «why», nor a promise.
#[test]
fn no_words_to_say_contradict_the_routine_of_a_child_who_tells() {
    let content = content();
    for language in Language::ALL {
        let words = content.words(language);
        let forbidden: Vec<&str> =
            words.routines["disclosure.listen"].dont_say.iter().map(|said| said.words.as_str()).collect();
        assert!(!forbidden.is_empty());
        for (id, text) in &words.conversation {
            for said in &text.say {
                assert!(!forbidden.contains(&said.words.as_str()), "«{id}»");
                let said = said.words.to_lowercase();
                for word in ["hvorfor", "kvifor", "lover", "lovar", "alt blir bra"] {
                    assert!(!said.contains(word), "«{id}» offers: {said}");
                }
            }
        }
    }
}

/// What people type, and what must be among the first three.
const QUERIES: &[(&str, &str, &str)] = &[
    ("nb", "hva sier jeg til barnet", "receive"),
    ("nb", "tolk", "adapt.language"),
    ("nb", "ASK", "adapt.ask"),
    ("nb", "ikke lov hemmelighet", "dont.4"),
    ("nb", "ledende spørsmål", "ladder"),
    ("nb", "barnet sier ingenting", "adapt.silence"),
    ("nb", "øve på samtale", "part.practice"),
    ("nn", "kva seier eg til barnet", "receive"),
    ("nn", "tolk", "adapt.language"),
    ("nn", "ASK", "adapt.ask"),
    ("nn", "ikkje lov løyndom", "dont.4"),
];

#[test]
fn what_people_type_about_a_conversation_finds_it_among_the_first_three() {
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
