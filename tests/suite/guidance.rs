//! What a person finds when they look something up.

use domain::guidance::Category;
use domain::routines::Act;
use serde_json::{Value, json};

use crate::{assert_snapshot, files_under};

fn call(name: &str, request: Value) -> Value {
    let app = crate::advice();
    app::calls::call(&app, name, request).expect("the call answers")
}

fn content() -> content::Content {
    content::load(&content::embedded_files()).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

/// What somebody typed, and the ids of which one must be found.
struct Query {
    language: String,
    typed: String,
    ids: Vec<String>,
}

/// `tests/queries.txt`.
fn queries() -> Vec<Query> {
    let lines = include_str!("../queries.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let query = |line: &str| {
        let [language, typed, ids] = line.split('|').map(str::trim).collect::<Vec<_>>()[..] else {
            panic!("«{line}» is language | query | ids");
        };
        Query {
            language: language.to_owned(),
            typed: typed.replace("\\u{30a}", "\u{30a}"),
            ids: ids.split(", ").map(str::to_owned).collect(),
        }
    };
    lines.map(query).collect()
}

/// Asks for all of these in one program.
struct Asking(app::App);

impl Asking {
    /// The ids of the first three hits.
    fn first(&self, language: &str, query: &str) -> Vec<String> {
        let request = json!({ "language": language, "query": query, "unit": null });
        let hits = app::calls::call(&self.0, "guidance.search", request).expect("the call answers");
        let id = |hit: &Value| hit["id"].as_str().expect("an id").to_owned();
        hits.as_array().into_iter().flatten().take(3).map(id).collect()
    }
}

impl Query {
    fn is_found_among(&self, hits: &[String]) -> bool {
        let is = |id: &str, hit: &str| hit == id || (id.ends_with('.') && hit.starts_with(id));
        self.ids.iter().any(|id| hits.iter().any(|hit| is(id, hit)))
    }
}

#[test]
fn what_people_type_finds_what_they_mean_among_the_first_three() {
    let asking = Asking(crate::advice());
    let mut missed = Vec::new();
    for query in queries() {
        let first = asking.first(&query.language, &query.typed);
        if !query.is_found_among(&first) {
            missed.push(format!("«{}» ({}): {:?} is not in {first:?}", query.typed, query.language, query.ids));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// Both languages, each category, each kind of page, a letter typed in two parts.
#[test]
fn the_queries_are_of_every_kind() {
    let queries = queries();
    for language in ["nb", "nn"] {
        assert!(queries.iter().filter(|query| query.language == language).count() >= 60, "{language}");
    }
    let asked = |id: &str| queries.iter().any(|query| query.ids.iter().any(|one| one.starts_with(id)));
    for category in Category::ALL {
        assert!(asked(&format!("{}.", category.tag())), "{category:?}");
    }
    let others = ["disclosure.", "staff.", "env.", "discuss.how", "report.checked", "report.where", "after.sent"];
    for other in others.into_iter().chain(["told", "116111"]) {
        assert!(asked(other), "{other}");
    }
    assert!(queries.iter().any(|query| query.typed.contains('\u{30a}')));
}

#[test]
fn a_letter_typed_in_two_parts_finds_just_the_same() {
    let asking = Asking(crate::advice());
    for Query { language, typed, .. } in queries().iter().filter(|query| query.typed.contains('å')) {
        let parted = typed.replace('å', "a\u{30a}");
        assert_eq!(asking.first(language, &parted), asking.first(language, typed), "«{typed}»");
    }
}

/// While somebody types, the last word is not finished. What they mean is there already, but for a few that say too little.
#[test]
fn half_a_word_finds_what_the_whole_word_does() {
    let asking = Asking(crate::advice());
    let (mut found, mut all) = (0, 0);
    for query in queries().iter().filter(|query| query.typed.chars().count() >= 8) {
        let letters: Vec<char> = query.typed.chars().collect();
        let half: String = letters[..letters.len() - 1].iter().collect();
        all += 1;
        found += usize::from(query.is_found_among(&asking.first(&query.language, &half)));
    }
    assert!(found * 10 >= all * 9, "{found} of {all}");
}

#[test]
fn each_sheet_is_found_by_its_title_and_read_while_locked() {
    let asking = Asking(crate::advice());
    let content = content();
    for sheet in content.library.sheets.keys() {
        for language in domain::Language::ALL {
            let title = &content.words(language).routines[sheet.as_str()].title;
            assert!(asking.first(language.tag(), title).contains(&sheet.to_string()), "«{title}»");
            let request = json!({ "sheet": sheet, "language": language, "unit": null });
            let view = app::calls::call(&asking.0, "routines.sheet", request).expect("the call answers");
            assert_eq!(view["title"], **title);
            assert!(!view["body"].as_array().is_none_or(Vec::is_empty), "«{title}»");
        }
    }
    let unknown = json!({ "sheet": "discuss.nothing", "language": "nb", "unit": null });
    let failure = app::calls::call(&asking.0, "routines.sheet", unknown).expect_err("there is no such sheet");
    assert_eq!(failure.code, app::Code::NotFound);
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
fn every_term_is_explained_while_locked_in_both_languages_and_found_by_each_of_its_forms() {
    let app = crate::advice();
    for language in ["nb", "nn"] {
        let terms = call("guidance.terms", json!({ "language": language }));
        let terms = terms.as_array().expect("a list");
        assert_eq!(terms.len(), content().terms.len());
        for term in terms {
            let text = |key: &str| term[key].as_str().expect("text");
            assert!(text("about").ends_with(['.', '?', '»']), "{}", text("about"));
            assert!(!term["sources"].as_array().expect("a list").is_empty(), "{}", text("id"));
            for form in term["forms"].as_array().expect("a list") {
                let asked = json!({ "language": language, "query": form, "unit": null });
                let hits = app::calls::call(&app, "guidance.search", asked).expect("the call answers");
                let is = |hit: &Value| hit["kind"] == "term" && hit["id"] == term["id"];
                assert!(hits.as_array().expect("a list").iter().any(is), "{form}: {}", text("id"));
            }
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

/// Every row: category in its id, ages, weight, urgency, what to do, zones. Read beside the list of signs when it changes.
#[test]
fn the_signs_are_the_ones_that_were_read() {
    let tag = |value: Value| value.as_str().expect("a tag").to_owned();
    let row = |sign: &domain::guidance::Sign| {
        let ages: Vec<String> = sign.ages.iter().map(|age| tag(json!(age))).collect();
        let together = |all: &Vec<_>| all.iter().map(ToString::to_string).collect::<Vec<_>>().join("+");
        let actions: Vec<String> = sign.actions.iter().map(together).collect();
        let columns = [
            sign.id.to_string(),
            ages.join(" "),
            tag(json!(sign.weight)),
            tag(json!(sign.urgency)),
            actions.join(" → "),
            sign.zones.join(" "),
        ];
        columns.join(" | ") + "\n"
    };
    assert_snapshot("signs.txt", &content().signs.iter().map(row).collect::<String>());
}

#[test]
fn every_sign_leads_on_and_the_most_urgent_to_danger() {
    let view = call("guidance.signs", json!({ "language": "nb", "category": null, "age": null, "pace": null }));
    for sign in view["signs"].as_array().into_iter().flatten() {
        let doors = sign["doors"].as_array().expect("a list");
        assert!(!doors.is_empty(), "{}", sign["id"]);
        assert_eq!(doors[0] == "danger", sign["urgency"] == "acute", "{}", sign["id"]);
        let mut actions = sign["actions"].as_array().into_iter().flatten().flat_map(|all| all.as_array()).flatten();
        if actions.any(|action| action["id"] == "disclosure") {
            assert_eq!(doors, &[json!("told")], "{}", sign["id"]);
        }
    }
}

#[test]
fn signs_are_filtered_by_how_soon_to_act_and_counted_so() {
    let content = content();
    for (pace, among) in
        [("today", ["acute", "same-day"]), ("this-week", ["days-1-2", "this-week"]), ("watch", ["watch", "none"])]
    {
        let view = call("guidance.signs", json!({ "language": "nn", "category": null, "age": "3-5", "pace": pace }));
        let signs = view["signs"].as_array().expect("a list");
        let counted = view["categories"].as_array().into_iter().flatten().filter_map(|one| one["count"].as_u64());
        assert_eq!(counted.sum::<u64>() as usize, signs.len(), "{pace}");
        assert!(signs.iter().all(|sign| among.iter().any(|urgency| sign["urgency"] == *urgency)), "{pace}");
        let there = content.signs.iter().filter(|sign| {
            sign.ages.contains(&domain::guidance::Age::To5) && among.iter().any(|one| json!(sign.urgency) == *one)
        });
        assert_eq!(there.count(), signs.len(), "{pace}");
    }
}

#[test]
fn signs_are_filtered_by_category_and_age_and_counted_at_the_age() {
    let view = call("guidance.signs", json!({ "language": "nb", "category": "ssa", "age": "13-18", "pace": null }));
    let signs = view["signs"].as_array().expect("a list");
    assert!(!signs.is_empty());
    assert!(signs.iter().all(|sign| sign["category"] == "ssa"));
    assert!(signs.iter().all(|sign| { sign["ages"].as_array().is_some_and(|ages| ages.contains(&json!("13-18"))) }));
    let counted = view["categories"].as_array().into_iter().flatten().find(|category| category["id"] == "ssa");
    assert_eq!(counted.expect("the category is there")["count"], signs.len());
}

/// caveat.no-score: nothing that could be added up leaves the program, but how many signs stand in each category.
#[test]
fn no_sign_carries_a_number() {
    fn number(value: &Value) -> bool {
        match value {
            Value::Number(_) => true,
            Value::Array(all) => all.iter().any(number),
            Value::Object(fields) => fields.values().any(number),
            Value::Null | Value::Bool(_) | Value::String(_) => false,
        }
    }
    let view = call("guidance.signs", json!({ "language": "nb", "category": null, "age": null, "pace": null }));
    for part in ["signs", "caveats", "together", "strengths"] {
        assert!(!number(&view[part]), "{part}");
    }
    assert!(number(&json!([{ "weight": { "bars": 3 } }])), "a number within is seen");
}

/// What no sentence about signs may say: a share, a score, how likely it is, or how old a mark is.
fn improper(sentence: &str) -> Option<&'static str> {
    #[rustfmt::skip]
    const NEVER: &[&str] = &[
        "%", "prosent", "score", "skår", "poeng", "sannsynlig", "sannsynleg", "dager gam", "dagar gam", "uker gam",
        "veker gam", "timer gam", "timar gam", "fersk", "tidfest", "dater",
    ];
    const ONLY_WITH_NOT: &[&str] = &["hvor gam", "kor gam"];
    let sentence = sentence.to_lowercase();
    let begins = |word: &str| {
        let before = |at: usize| sentence[..at].chars().next_back();
        sentence.match_indices(word).any(|(at, _)| word == "%" || !before(at).is_some_and(char::is_alphabetic))
    };
    let negated = ["ikke", "ikkje"].iter().any(|word| sentence.contains(word));
    let never = NEVER.iter().copied().find(|word| begins(word));
    never.or_else(|| ONLY_WITH_NOT.iter().copied().find(|word| begins(word) && !negated))
}

#[test]
fn no_sign_speaks_of_shares_scores_or_the_age_of_a_mark() {
    let content = content();
    for language in domain::Language::ALL {
        let words = content.words(language);
        let beside = [&words.categories, &words.actions, &words.caveats, &words.together, &words.strengths];
        for (id, text) in beside.into_iter().chain([&words.signs]).flatten() {
            // The one that says that the program does none of it.
            if id == "no-score" {
                continue;
            }
            for sentence in text.sentences().into_iter().chain(text.search.iter().map(String::as_str)) {
                assert_eq!(improper(sentence), None, "{language:?} {id}: {sentence}");
            }
        }
    }
}

#[test]
fn a_sentence_with_a_share_a_score_or_an_age_is_seen() {
    for wrong in [
        "Det er 40 % risiko.",
        "Åtti prosent av slike merker kommer av vold.",
        "Tre poeng.",
        "Blåmerket er to dager gammelt.",
        "Gule merke er fleire dagar gamle.",
        "Se på fargen hvor gammelt merket er.",
        "Det er sannsynlig at noen har slått.",
    ] {
        assert!(improper(wrong).is_some(), "{wrong}");
    }
    for right in ["Fargen sier ikke hvor gammelt merket er.", "usannsynlig", "Ikkje gjett på kor gamle merka er."] {
        assert_eq!(improper(right), None, "{right}");
    }
}

/// Where weight and urgency stand in one type, one function or one line of reckoning, somebody begins to add them up.
fn combined(path: &str, source: &str) -> Vec<String> {
    let word = |text: &str, word: &str| {
        text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').any(|one| one == word)
    };
    let both =
        |text: &str| (word(text, "Weight") && word(text, "Urgency")) || (word(text, "weight") && word(text, "urgency"));
    let mut found = Vec::new();
    let mut derived = "";
    let mut lines = source.lines();
    while let Some(line) = lines.next() {
        if line.trim_start().starts_with("#[derive") {
            derived = line;
        }
        let of = |what: &str| ["Weight", "Urgency"].iter().any(|one| line.contains(&format!("{what} {one}")));
        let compared = of("enum") && (word(derived, "Ord") || word(derived, "PartialOrd"));
        let another_kind = line.starts_with("impl") && of("for");
        let code = line.trim_start();
        if ["//", "/*", "*", "import "].iter().any(|start| code.starts_with(start)) {
            continue;
        }
        let begins = code.split_whitespace().take(4).any(|one| ["struct", "enum", "type", "fn"].contains(&one));
        // Their own columns, in the two types that hold a whole sign.
        let whole = ["Sign", "SignView"].iter().any(|name| word(line, name)) && !word(line, "fn");
        let mut text = line.to_owned();
        if begins {
            let ends = |text: &str| text.ends_with([';', '}']) || (word(line, "fn") && text.ends_with('{'));
            while !ends(text.trim_end()) {
                let Some(more) = lines.next() else { break };
                text += "\n";
                text += more;
            }
        }
        let reckons = begins || ["+", "*", " as ", "=>", "<", ">"].iter().any(|one| line.contains(one));
        if compared || another_kind || (reckons && !whole && both(&text)) {
            found.push(format!("{path}: {}", line.trim()));
        }
    }
    found
}

#[test]
fn weight_and_urgency_are_never_combined() {
    let mut found = Vec::new();
    for folder in ["src-tauri/crates", "src-tauri/src", "ui/src/features", "ui/src/words", "ui/src/backend"] {
        for (path, source) in files_under(folder) {
            if [".rs", ".ts", ".svelte"].iter().any(|end| path.ends_with(end)) {
                found.extend(combined(&path, &source));
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_type_that_combines_weight_and_urgency_is_seen() {
    for wrong in [
        "struct Risk { weight: Weight, urgency: Urgency }",
        "pub struct Seriousness(Weight, Urgency);",
        "pub struct Ranked {\n    weight: Weight,\n    urgency: Urgency,\n}",
        "type Level = (Weight, Urgency);",
        "export type Level = { weight: Weight, urgency: Urgency, };",
        "fn how_bad(weight: Weight, urgency: Urgency) -> u8 {",
        "fn how_bad(sign: &Sign,\n    weight: Weight,\n    urgency: Urgency,\n) -> u8 {",
        "let level = sign.weight as u8 + sign.urgency as u8;",
        "const order = (sign) => bars[sign.weight] + pace[sign.urgency];",
        "#[derive(Clone, PartialOrd, Ord)]\npub enum Weight {\n}",
        "impl From<u8> for Urgency {",
    ] {
        assert!(!combined("somewhere.rs", wrong).is_empty(), "{wrong}");
    }
}

/// What must be kept in mind: always, beside the signs it is about, and after all.
#[test]
fn the_right_caveats_stand_beside_the_signs() {
    let places = |category: &str, age: Value| {
        let request = json!({ "language": "nn", "category": category, "age": age, "pace": null });
        let view = call("guidance.signs", request);
        ["always", "here", "after"].map(|place| -> Vec<String> {
            let caveats = view["caveats"].as_array().into_iter().flatten();
            caveats
                .filter(|one| one["place"] == place)
                .filter_map(|one| one["id"].as_str())
                .map(str::to_owned)
                .collect()
        })
    };
    for category in Category::ALL {
        let [always, here, after] = places(category.tag(), Value::Null);
        assert_eq!(always, ["no-proof", "no-change", "pattern"], "{category:?}");
        assert_eq!(after, ["hidden", "disability", "boys", "no-score"], "{category:?}");
        let expected: &[&str] = match category {
            Category::Physical => &["color", "bleeding", "skin", "prevalence"],
            Category::Sexual => &["physical-normal", "best-sexual", "0-2", "prevalence"],
            Category::Nsk => &["culture"],
            _ => &[],
        };
        assert_eq!(here, expected, "{category:?}");
    }
    // The smallest ones are spoken of where they are among those looked at.
    assert!(places("sexual", json!("0-2"))[1].contains(&"0-2".to_owned()));
    assert!(!places("sexual", json!("6-12"))[1].contains(&"0-2".to_owned()));
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
        assert_eq!(cards.as_array().map(Vec::len), Some(7));
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
