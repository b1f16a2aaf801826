//! The law in plain words: what binds here, by which section and letter; the help that ends in what to do now; and what a person
//! must still check.

use std::collections::BTreeSet;

use content::Content;
use domain::Language;
use domain::guidance::ContactStatus;
use domain::people::UnitKind;
use serde_json::{Value, json};

fn content() -> Content {
    content::load(&content::embedded_files()).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

thread_local! {
    static ADVICE: app::App = crate::advice();
}

fn call(name: &str, request: Value) -> Value {
    let answer = ADVICE.with(|app| app::calls::call(app, name, request));
    answer.unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
}

fn rules(unit: Option<UnitKind>, language: &str) -> Value {
    call("law.rules", json!({ "unit": unit, "language": language }))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// «barnehageloven § 46 a»
fn cites(all: &Value) -> Vec<String> {
    let said = |cite: &Value| {
        let part = |name: &str| cite[name].as_str().unwrap_or_default().to_owned();
        let half = cite["part"].as_u64().map(|half| format!("/{half}")).unwrap_or_default();
        format!("{} {} {}{half}", part("act"), part("section"), part("letter")).trim().to_owned()
    };
    list(all).iter().map(said).collect()
}

/// The table of the letters, act by act (law.meldeplikt.letters): the conduct letter is not in the act on kindergartens.
#[test]
fn the_letters_of_the_duty_to_report_are_those_of_the_act_that_binds_here() {
    let letters = |unit: UnitKind| {
        let view = rules(Some(unit), "nb");
        let of = |trigger: &Value| (trigger["id"].as_str().unwrap_or_default().to_owned(), cites(&trigger["letters"]));
        list(&view["triggers"]).iter().map(of).collect::<Vec<_>>()
    };
    let expect = |unit: UnitKind, all: [&[&str]; 5]| {
        let expected: Vec<(String, Vec<String>)> = ["a", "b", "c", "d", "e"]
            .iter()
            .zip(all)
            .map(|(id, cites)| ((*id).to_owned(), cites.iter().map(|cite| (*cite).to_owned()).collect()))
            .collect();
        assert_eq!(letters(unit), expected, "{unit:?}");
    };
    let bvl = "barnevernsloven § 13-2";
    let bhg = "barnehageloven § 46";
    let [a, b, c, d, e] = ["a", "b", "c", "d", "e"].map(|letter| format!("{bvl} {letter}"));
    expect(
        UnitKind::Kindergarten,
        [
            &[&a, &format!("{bhg} a")],
            &[&b, &format!("{bhg} b")],
            &[&c, &format!("{bhg} c")],
            &[&d],
            &[&e, &format!("{bhg} d")],
        ],
    );
    let school = |letter: &str| [format!("opplæringslova § 24-3 {letter}"), format!("privatskolelova § 7-4 {letter}")];
    let (sa, sb, sc, sd, se) = (school("a"), school("b/1"), school("b/2"), school("c"), school("d"));
    expect(
        UnitKind::School,
        [
            &[&a, &sa[0], &sa[1]],
            &[&b, &sb[0], &sb[1]],
            &[&c, &sc[0], &sc[1]],
            &[&d, &sd[0], &sd[1]],
            &[&e, &se[0], &se[1]],
        ],
    );
    expect(UnitKind::Leisure, [&[&a], &[&b], &[&c], &[&d], &[&e]]);
    // Where the unit's own act is silent, it says so: in the act on kindergartens, of what the child itself does.
    let own = |unit: UnitKind| {
        let view = rules(Some(unit), "nb");
        list(&view["triggers"]).iter().map(|trigger| trigger["own"] == true).collect::<Vec<_>>()
    };
    assert_eq!(own(UnitKind::Kindergarten), [true, true, true, false, true]);
    assert_eq!((own(UnitKind::School), own(UnitKind::Leisure)), (vec![true; 5], vec![true; 5]));
}

#[test]
fn what_binds_one_type_of_unit_is_not_said_in_another() {
    let acts = |unit: UnitKind| -> BTreeSet<String> {
        let view = rules(Some(unit), "nb");
        let rules = list(&view["themes"]).iter().flat_map(|theme| list(&theme["rules"]));
        rules.flat_map(|rule| list(&rule["cites"])).map(|cite| crate::pc::text(&cite["act"])).collect()
    };
    let has = |unit: UnitKind, act: &str| acts(unit).contains(act);
    assert!(has(UnitKind::Kindergarten, "barnehageloven") && !has(UnitKind::Kindergarten, "opplæringslova"));
    assert!(has(UnitKind::School, "opplæringslova") && !has(UnitKind::School, "barnehageloven"));
    assert!(has(UnitKind::Sfo, "opplæringslova") && !has(UnitKind::Sfo, "privatskolelova"));
    assert!(!has(UnitKind::Leisure, "barnehageloven") && !has(UnitKind::Leisure, "opplæringslova"));
    let said = |unit: UnitKind| rules(Some(unit), "nb").to_string();
    assert!(said(UnitKind::Leisure).contains("frivillig"), "a volunteer may report");
    for unit in UnitKind::ALL {
        assert!(said(unit).contains("straffeloven"), "everybody must avert: {unit:?}");
    }
}

/// Out of its page a rule may send somebody where one must not go, and a rule of another type of unit is no rule here.
#[test]
fn the_search_leads_to_the_law_that_holds_here_and_repeats_none_of_it() {
    let hits = |query: &str, unit: &str| {
        let found = call("guidance.search", json!({ "query": query, "unit": unit, "language": "nb" }));
        let law = list(&found).iter().filter(|hit| hit["kind"] == "law" || hit["kind"] == "talk").cloned();
        law.collect::<Vec<_>>()
    };
    let ids =
        |query: &str, unit: &str| hits(query, unit).iter().map(|hit| crate::pc::text(&hit["id"])).collect::<Vec<_>>();
    let query = "mistanke mot ansatt krenkelse";
    assert!(ids(query, "school").contains(&"sk.12-5".into()) && !ids(query, "school").contains(&"bhg.43".into()));
    assert!(
        ids(query, "kindergarten").contains(&"bhg.43".into())
            && !ids(query, "kindergarten").contains(&"sk.12-5".into())
    );
    for query in ["foreldresamtale", "si til foreldrene", query, "når skal foreldrene vite det"] {
        assert!(hits(query, "school").iter().all(|hit| hit["detail"] == ""), "{query}");
    }
}

#[test]
fn every_rule_says_when_it_was_checked_and_what_must_be_checked_says_where() {
    for language in Language::ALL {
        for unit in std::iter::once(None).chain(UnitKind::ALL.map(Some)) {
            for theme in list(&rules(unit, language.tag())["themes"]) {
                assert!(!list(&theme["rules"]).is_empty());
                for rule in list(&theme["rules"]) {
                    assert!(rule["checked"].as_str().is_some_and(|month| month.len() == 7), "{rule}");
                    assert!(!list(&rule["sources"]).is_empty(), "{rule}");
                    assert!(!rule.to_string().contains('{') || !rule.to_string().contains("{leader"), "{rule}");
                    let unsure = list(&rule["sources"]).iter().all(|source| source["verified"] == false);
                    assert!(!unsure || rule["check"].is_string(), "rests on no source that was found: {rule}");
                }
            }
        }
    }
}

/// Every way through the questions, in every type of unit and language.
#[test]
fn the_help_always_ends_in_what_to_do_and_a_rule_that_holds_here() {
    let mut ends = BTreeSet::new();
    for language in Language::ALL {
        for unit in std::iter::once(None).chain(UnitKind::ALL.map(Some)) {
            let mut waiting = vec![json!([])];
            while let Some(answers) = waiting.pop() {
                let request = json!({ "answers": answers, "unit": unit, "language": language.tag() });
                let view = call("law.help", request);
                assert_eq!(view["answers"], answers);
                if view["end"].is_null() {
                    for choice in list(&view["choices"]) {
                        let mut longer = answers.clone();
                        let answer = json!({ "question": view["id"], "choice": choice["id"] });
                        longer.as_array_mut().expect("a list").push(answer);
                        waiting.push(longer);
                    }
                    assert!(list(&view["choices"]).len() > 1);
                } else {
                    assert!(!list(&view["end"]["rules"]).is_empty(), "{unit:?}: {}", view["id"]);
                    assert!(!view.to_string().contains("{duty}"));
                    ends.insert(crate::pc::text(&view["id"]));
                }
            }
        }
    }
    let all: BTreeSet<String> = content().law.help.end.iter().map(|end| end.id.to_string()).collect();
    assert_eq!(ends, all);
}

#[test]
fn who_does_not_know_whether_there_is_danger_is_sent_to_112() {
    for choice in ["yes", "unknown"] {
        let answers = json!([{ "question": "danger", "choice": choice }]);
        let view = call("law.help", json!({ "answers": answers, "unit": null, "language": "nb" }));
        assert_eq!((&view["end"]["calls"][0]["number"], &view["end"]["door"]), (&json!("112"), &json!("danger")));
    }
}

#[test]
fn the_list_of_what_must_be_checked_leaves_nothing_out() {
    let content = content();
    let view = call("content.unchecked", json!({ "language": "nb" }));
    let ids = |list_of: &str, id: &dyn Fn(&Value) -> Value| -> BTreeSet<String> {
        list(&view[list_of]).iter().map(|one| crate::pc::text(&id(one))).collect()
    };
    let contacts = ids("contacts", &|one| one["contact"]["id"].clone());
    for contact in &content.contacts {
        let must = contact.status == ContactStatus::Verify || contact.number.is_empty() && contact.fallback.is_some();
        assert_eq!(contacts.contains(contact.id.as_str()), must, "{}", contact.id);
    }
    let rules: BTreeSet<String> =
        content.law.rules.iter().filter(|rule| rule.verify).map(|rule| rule.id.to_string()).collect();
    assert_eq!(ids("rules", &|one| one["id"].clone()), rules);
    assert!(list(&view["rules"]).iter().all(|rule| rule["check"].as_str().is_some_and(|what| what.len() > 10)));
    let unverified: BTreeSet<String> =
        content.sources.values().filter(|source| !source.verified).map(|source| source.id.to_string()).collect();
    assert_eq!(ids("sources", &|one| one["id"].clone()), unverified);
    let titles: usize = list(&view["facts"]).iter().map(|facts| list(&facts["titles"]).len()).sum();
    let unsupported = |sources: &[domain::SourceId]| !sources.iter().any(|id| content.source(id).verified);
    let library = &content.library;
    let is_step =
        |screen: &domain::routines::Screen| library.steps.keys().any(|step| step.as_str() == screen.id.as_str());
    let stating = library.pages().filter(|screen| !screen.sources.is_empty() && !is_step(screen));
    let screens = stating.map(|screen| &screen.sources);
    let stated = library.steps.values().map(|step| &step.sources).chain(screens);
    let stated = stated
        .chain(content.signs.iter().map(|sign| &sign.sources))
        .chain(content.caveats.iter().map(|caveat| &caveat.sources))
        .chain(content.together.iter().chain(&content.strengths).map(|remark| &remark.sources))
        .chain(content.body.said.iter().map(|said| &said.sources))
        .chain(content.conversation.pieces.iter().map(|piece| &piece.sources))
        .chain(content.conversation.practices.iter().map(|practice| &practice.sources))
        .chain(content.cards.iter().map(|card| &card.sources))
        .chain(content.scenarios.iter().map(|scenario| &scenario.sources))
        .chain(content.micro.iter().map(|micro| &micro.sources))
        .chain(content.terms.iter().map(|term| &term.sources))
        .chain(content.programme.iter().map(|task| &task.sources));
    assert_eq!(titles, stated.filter(|sources| unsupported(sources)).count(), "each of them, and each once");
    let kinds: BTreeSet<String> = list(&view["facts"]).iter().map(|facts| crate::pc::text(&facts["kind"])).collect();
    assert_eq!(kinds.len(), 10, "{kinds:?}");
}
