//! What one practises on: each scenario from its beginning to its log, each micro-drill, and where their answers stand.

use std::collections::BTreeSet;

use app::Code;
use content::{Fault, check, embedded_files};
use serde_json::{Value, json};

use crate::content::{replace, with, without};
use crate::pc::{Pc, text};
use crate::practised::{filled, logging};

const LANGUAGES: [&str; 2] = ["nb", "nn"];

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn set_up() -> Pc {
    let pc = Pc::new();
    pc.set_up();
    pc
}

fn all(pc: &Pc, what: &str, language: &str) -> Vec<Value> {
    list(&pc.call(what, json!({ "language": language }))).to_vec()
}

/// Something that can be read: a title, or words to say.
fn can_be_read(reference: &Value) -> bool {
    reference["place"] != "" && (reference["title"] != "" || reference["say"] != json!([]))
}

#[test]
fn each_scenario_is_run_from_its_beginning_to_its_log() {
    let pc = set_up();
    let content = content::load(&embedded_files()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let general: Vec<String> = (1..=12).map(|number| format!("g{number}")).collect();
    assert_eq!(content.scenarios.len(), 14);
    for scenario in &content.scenarios {
        let language = LANGUAGES[scenario.inject.len() % 2];
        let begin =
            json!({ "scenario": scenario.id, "form": scenario.form, "leader": "Leder L.", "language": language });
        let begun = pc.call("drills.begin", begin);
        let drill = text(&begun["id"]);
        assert_eq!(begun["door"], json!(scenario.door), "{}", scenario.id);
        assert!(!list(&begun["opening"]).is_empty() && !list(&begun["goals"]).is_empty(), "{}", scenario.id);
        for (at, inject) in scenario.inject.iter().enumerate() {
            pc.pass(60);
            let request = json!({ "drill": drill, "inject": inject.id, "language": language });
            let view = pc.call("drills.inject", request);
            let shown = |one: &Value| one["shown"] != Value::Null;
            assert_eq!(list(&view["injects"]).iter().filter(|one| shown(one)).count(), at + 1);
            for (number, one) in list(&view["injects"]).iter().enumerate() {
                let name = format!("{}.{}", scenario.id, text(&one["id"]));
                if number > at {
                    let hidden = [&one["text"], &one["look"], &one["refs"]].into_iter().all(|part| *part == json!([]));
                    assert!(hidden && one["title"] == Value::Null, "{name} is hidden, and the key to it");
                    continue;
                }
                assert!(!list(&one["text"]).is_empty() && !list(&one["look"]).is_empty(), "{name}");
                let refs = list(&one["refs"]);
                assert!(
                    refs.len() == scenario.inject[number].refs.len() && refs.iter().all(can_be_read),
                    "{name}: {refs:#?}"
                );
            }
        }
        let stopped = pc.call("drills.stop", json!({ "drill": drill, "why": "done", "language": language }));
        assert!(!list(&stopped["mistakes"]).is_empty() && stopped["closing"] != "", "{}", scenario.id);
        let log = filled(&pc, Some(&drill));
        let criteria: Vec<String> = list(&log["ratings"]).iter().map(|one| text(&one["criterion"])).collect();
        let own = scenario.criteria.iter().map(|id| format!("{}.{id}", scenario.id));
        assert_eq!(criteria, own.chain(general.clone()).collect::<Vec<_>>());
        assert_eq!(log["routines"], json!(scenario.routines));
        let kept = pc.call("drills.log", logging(Some(&drill), &log));
        assert_eq!((&kept["stage"], &kept["log"]["scenario"]), (&json!("logged"), &json!(scenario.id)));
    }
}

#[test]
fn what_a_sign_mostly_is_stands_there_under_its_name() {
    let pc = set_up();
    let begin = json!({ "scenario": "02-bak-oret", "form": "discussion", "leader": "Leder L.", "language": "nb" });
    let drill = text(&pc.call("drills.begin", begin)["id"]);
    let view = pc.call("drills.inject", json!({ "drill": drill, "inject": "i1", "language": "nb" }));
    let body = list(&view["injects"][0]["refs"][0]["body"]).to_vec();
    let at = body.iter().position(|block| block["list"] != Value::Null).expect("ordinary explanations");
    let named = text(&body[at - 1]["paragraph"]);
    assert_eq!(named, "Kan også være");
}

#[test]
fn those_that_fit_come_first_in_the_order_of_a_year() {
    let pc = set_up();
    let order = |pc: &Pc| -> Vec<(bool, Option<u64>, String)> {
        let all = all(pc, "drills.scenarios", "nb");
        all.iter().map(|one| (one["fits"] == true, one["year"].as_u64(), text(&one["id"])[..2].to_owned())).collect()
    };
    let of_kindergarten: Vec<String> =
        order(&pc).into_iter().filter(|(fits, ..)| *fits).map(|(_, _, number)| number).collect();
    assert_eq!(of_kindergarten, ["01", "04", "06", "08", "12", "14", "02", "05"]);
    for row in order(&pc).windows(2) {
        let place = |(fits, year, _): &(bool, Option<u64>, String)| (!fits, year.unwrap_or(u64::MAX));
        assert!(place(&row[0]) <= place(&row[1]), "{row:?}");
    }
    assert_eq!(order(&pc).len(), 14, "the others can be used too");
}

#[test]
fn a_micro_drill_has_its_answer_and_is_logged_at_once() {
    let pc = set_up();
    for language in LANGUAGES {
        let micro = all(&pc, "drills.micro", language);
        assert_eq!(micro.len(), 10);
        for one in &micro {
            let answered = one["answer"] != json!([]) || one["say"] != json!([]);
            assert!(one["question"] != json!([]) && answered, "{one}");
            assert!(!list(&one["refs"]).is_empty() && list(&one["refs"]).iter().all(can_be_read), "{one}");
            let placeholders = ["{leader}", "{owner}", "{lead}"];
            assert!(placeholders.iter().all(|name| !one.to_string().contains(name)), "{one}");
        }
    }
    for (at, one) in all(&pc, "drills.micro", "nb").iter().enumerate() {
        let asked = json!({ "drill": null, "scenario": one["id"], "language": "nb" });
        let mut log = pc.call("drills.form", asked)["body"].clone();
        assert_eq!((&log["form"], &log["scenario"], &log["theme"]), (&json!("micro"), &one["id"], &one["title"]));
        assert!(!list(&log["ratings"]).is_empty() && list(&log["ratings"]).iter().all(|one| one["words"] != ""));
        // Who was there, and one thing to do better: no more is asked.
        log["others"] = json!([{ "role": "avdelingen", "number": "6" }]);
        log["findings"] = json!([{ "what": "Tre fant det ikke", "cause": "", "measure": "", "owner": "styrer",
            "deadline": "2026-12-01", "chapter": "" }]);
        pc.pass(60);
        let kept = pc.call("drills.log", logging(None, &log));
        assert_eq!((&kept["title"], &kept["kept"]), (&one["title"], &json!("logged")));
        let rows = pc.call("drills.list", json!({ "language": "nb" }))["drills"].clone();
        assert_eq!(list(&rows).len(), at + 1);
    }
    // It has no clock to start.
    let begin = json!({ "scenario": "micro.01", "form": "micro", "leader": "Leder L.", "language": "nb" });
    assert_eq!(pc.code("drills.begin", begin).0, Code::NotFound);
}

#[test]
fn a_drill_held_elsewhere_begins_with_the_form_of_its_scenario() {
    let pc = set_up();
    let asked = json!({ "drill": null, "scenario": "05-ruset-henting", "language": "nb" });
    let log = pc.call("drills.form", asked)["body"].clone();
    assert_eq!((&log["form"], &log["theme"]), (&json!("role-play"), &json!("Lukter alkohol")));
}

#[test]
fn nobody_in_the_scenarios_exists_and_they_are_not_told_of_as_if_they_did() {
    let content = content::load(&embedded_files()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    for language in domain::Language::ALL {
        let words = &content.words(language).scenarios;
        for text in words.values() {
            for said in text.paragraphs().filter(|said| said.contains(" (")) {
                // A child of a scenario has two names that nobody has together: «Alva Kveldsbris (10 måneder)».
                let named = said.split(" (").next().unwrap_or_default().rsplit(' ').next().unwrap_or_default();
                let known = [
                    "Snøfnugg",
                    "Kveldsbris",
                    "Duggdråpe",
                    "Nordlys",
                    "Sommerregn",
                    "Stjerneskudd",
                    "Morgensol",
                    "Fjellvind",
                    "Havblikk",
                    "elev",
                ];
                assert!(known.contains(&named), "«{named}» in: {said}");
            }
        }
    }
}

const TOML: &str = "scenarios/scenarios.toml";

macro_rules! sees {
    ($name:ident, $file:expr, $change:expr, $fault:pat $(if $guard:expr)?) => {
        #[test]
        fn $name() {
            let faults = with($file, $change);
            assert!(faults.iter().any(|fault| matches!(fault, $fault $(if $guard)?)), "{faults:#?}");
        }
    };
}

sees!(
    an_inject_in_one_language_only_is_seen,
    "scenarios/nn.md",
    without("08-bak-skuret.i3"),
    Fault::NoWords { file, id } if file == "nn/scenarios" && id == "08-bak-skuret.i3"
);
sees!(
    a_micro_drill_in_one_language_only_is_seen,
    "scenarios/nb.md",
    without("micro.07"),
    Fault::NoWords { file, id } if file == "nb/scenarios" && id == "micro.07"
);
sees!(
    a_criterion_in_one_language_only_is_seen,
    "scenarios/nn.md",
    replace("- c4: Barnevernet eller politiet", "- c9: Barnevernet eller politiet"),
    Fault::Lacks { id, .. } if id == "03-loftet"
);
sees!(
    an_inject_that_is_lost_is_seen,
    TOML,
    replace("  { id = \"i5\", minute = 29, refs = [\"routine.disclosure.s8\", \"law.parents.never-first\"] },\n", ""),
    Fault::NotThere { id } if id == "scenario.08-bak-skuret.i5"
);
#[test]
fn a_criterion_that_is_lost_everywhere_is_seen() {
    let mut files = embedded_files();
    for (file, lost) in [
        (TOML, ", \"c3\"]\nsources = [\"own\"]\nchecked = \"2026-11\"\n"),
        ("scenarios/nb.md", "- c3: Manglene er vist, med ansvarlig og frist\n"),
        ("scenarios/nn.md", "- c3: Manglane er viste, med ansvarleg og frist\n"),
    ] {
        let text = files.get_mut(file).expect("it is there");
        let at = text.rfind(lost).unwrap_or_else(|| panic!("«{lost}» is in {file}"));
        let without = lost.replacen(", \"c3\"", "", 1);
        let without = if file == TOML { without.as_str() } else { "" };
        text.replace_range(at..at + lost.len(), without);
    }
    let lost = Fault::NotThere { id: "scenario.14-tilsynet-ringer.c3".into() };
    assert_eq!(check(&files), [lost]);
}

sees!(
    a_micro_drill_that_is_lost_is_seen,
    "scenarios/micro.toml",
    |text: &str| text.split("\n[[micro]]\nid = \"10\"").next().expect("what stands before it").to_owned(),
    Fault::NotThere { id } if id == "micro.10"
);
sees!(
    what_is_looked_for_in_all_drills_must_be_there,
    "scenarios/nn.md",
    replace("- g8: ", "- g13: "),
    Fault::NotThere { id } if id == "scenario.general.g8"
);
sees!(
    a_reference_to_a_step_that_is_not_there_is_seen,
    TOML,
    replace("routine.nsk.s7", "routine.nsk.s77"),
    Fault::Unknown { at, kind: "routine", id } if at == "11-jentefest.i1" && id == "nsk.s77"
);
sees!(
    a_reference_to_a_sign_that_is_not_there_is_seen,
    TOML,
    replace("sign.physical.bruise-premobile", "sign.physical.bruise-premobil"),
    Fault::Unknown { at, kind: "sign", .. } if at == "02-bak-oret.i1"
);
sees!(
    a_reference_to_a_rule_of_the_map_that_is_not_there_is_seen,
    TOML,
    replace("map.rule.3", "map.rule.33"),
    Fault::Unknown { at, kind: "map", .. } if at == "02-bak-oret.i3"
);
sees!(
    an_answer_that_rests_on_nothing_is_seen,
    TOML,
    replace("refs = [\"routine.acute.s9\"]", "refs = []"),
    Fault::Lacks { id, .. } if id == "04-han-som-skal-hente.i6"
);
sees!(
    a_reference_that_does_not_say_what_it_is_is_told_in_plain_words,
    TOML,
    replace("\"routine.acute.s9\"", "\"acute.s9\""),
    Fault::Unreadable { why, .. } if why.contains("«acute.s9» in `refs` must begin with what it is")
);
sees!(
    a_door_that_does_not_lead_to_the_routine_is_seen,
    TOML,
    replace("door = \"danger\"\nroutines = [\"acute\"]", "door = \"danger\"\nroutines = [\"acute\", \"env\"]"),
    Fault::DoorElsewhere { scenario, routine } if scenario == "04-han-som-skal-hente" && routine == "env"
);
sees!(
    a_micro_drill_without_an_answer_is_seen,
    "scenarios/nb.md",
    replace("* Nei, de er ikke orientert.\n* Grunnen: Mistanke om vold. Vi venter på råd fra barnevernet eller politiet.\n", ""),
    Fault::Lacks { id, .. } if id == "micro.07"
);
sees!(
    a_micro_drill_tries_what_is_looked_for_in_all_drills,
    "scenarios/micro.toml",
    replace("criteria = [\"g7\"]", "criteria = [\"g70\"]"),
    Fault::Lacks { id, .. } if id == "micro.03"
);
sees!(
    a_scenario_without_the_month_of_its_check_is_seen,
    TOML,
    replace("checked = \"2026-11\"", "checked = \"i høst\""),
    Fault::BadMonth { .. }
);
sees!(
    injects_after_the_end_are_seen,
    TOML,
    replace("minutes = 25", "minutes = 18"),
    Fault::BadMinutes { scenario } if scenario == "14-tilsynet-ringer"
);

#[test]
fn every_scenario_and_micro_drill_is_named_in_what_must_be_there() {
    // Each taken away in turn: somebody misses it.
    let content = content::load(&embedded_files()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let missed: BTreeSet<String> = content
        .scenarios
        .iter()
        .filter(|scenario| {
            let mut files = embedded_files();
            let renamed = format!("{}x", scenario.id);
            for text in ["scenarios/scenarios.toml", "scenarios/nb.md", "scenarios/nn.md"] {
                let text = files.get_mut(text).expect("it is there");
                *text = text.replace(&scenario.id, &renamed);
            }
            let id = format!("scenario.{}.c1", scenario.id);
            check(&files).iter().any(|fault| matches!(fault, Fault::NotThere { id: lost } if *lost == id))
        })
        .map(|scenario| scenario.id.clone())
        .collect();
    assert_eq!(missed.len(), 14, "{missed:?}");
}
