//! Scenarios of the unit's own: written, begun and run as ours, changed by a new version, retired.

use app::Code;
use serde_json::{Value, json};

use crate::pc::{PASSPHRASE, Pc, text};
use crate::practised::{KARIS, Unit, begin, beginning, filled, inject, logging, open, stop, unit};

/// A scenario with nothing wrong in it.
pub fn rainwear() -> Value {
    let inject = |minute: &str, title: &str, loose: bool| json!({ "minute": minute, "title": title, "text": format!("{title} nå."), "look": "Noen blir hos barnet\nNoen ringer", "loose": loose });
    json!({
        "name": "Regntøyet", "about": "For alle som er på vakt", "form": "discussion", "door": "worried", "routines": ["gradual"],
        "minutes": "20", "opening": "Vesle Regndråpe (4) står i gangen.\n\nIngen har hentet.", "goals": "Se barnet\nRinge i tide",
        "criteria": "Barnet ble sett", "mistakes": "vente til i morgen", "closing": "Hva gjorde at vi nølte?",
        "injects": [inject("5", "Telefonen ringer", true), inject("9", "En nabo kommer", true), inject("15", "Det blir mørkt", false)],
    })
}

pub fn keeping(scenario: Option<&Value>, input: &Value) -> Value {
    json!({ "scenario": scenario, "draft": null, "input": input, "sure": false, "language": "nb" })
}

fn own(pc: &Pc) -> Vec<Value> {
    pc.call("scenarios.own", json!({ "language": "nb" })).as_array().expect("a list").clone()
}

fn offered(pc: &Pc) -> Vec<String> {
    let all = pc.call("drills.scenarios", json!({ "language": "nb" }));
    all.as_array().expect("a list").iter().map(|one| text(&one["id"])).filter(|id| id.starts_with("own.")).collect()
}

fn retire(pc: &Pc, id: &Value, retired: bool) -> Result<Value, app::Failure> {
    pc.try_call("scenarios.retire", json!({ "scenario": id, "retired": retired, "language": "nb" }))
}

fn set_up() -> Pc {
    let pc = Pc::new();
    pc.set_up();
    pc
}

#[test]
fn a_scenario_of_ones_own_is_begun_run_logged_and_printed_as_one_of_ours() {
    let pc = set_up();
    let kept = pc.call("scenarios.keep", keeping(None, &rainwear()));
    let scenario = text(&kept["scenario"]);
    assert_eq!((offered(&pc), &kept["version"], &kept["by"]), (vec![scenario.clone()], &json!(1), &json!("Leder L.")));
    for way in ["by-hand", "by-clock", "drawn"] {
        let mut request = beginning(&scenario);
        (request["way"], request["seed"]) = (json!(way), json!("3"));
        let begun = pc.call("drills.begin", request);
        let drill = text(&begun["id"]);
        assert_eq!((&begun["title"], &begun["door"]), (&json!("Regntøyet"), &json!("worried")));
        assert_eq!(begun["opening"], json!(["Vesle Regndråpe (4) står i gangen.", "Ingen har hentet."]));
        assert!(!begun.to_string().contains("Det blir mørkt"), "what is coming is hidden");
        pc.pass(60);
        let view = inject(&pc, &drill, "i3");
        let shown =
            view["injects"].as_array().expect("injects").iter().find(|one| one["id"] == "i3").expect("it").clone();
        assert_eq!(
            (&shown["title"], &shown["look"]),
            (&json!("Det blir mørkt"), &json!(["Noen blir hos barnet", "Noen ringer"]))
        );
        let stopped = stop(&pc, &drill);
        assert_eq!(stopped["closing"], "Hva gjorde at vi nølte?");
        let log = filled(&pc, Some(&drill));
        let first = &log["ratings"][0];
        assert_eq!((&first["words"], &first["rating"]), (&json!("Barnet ble sett"), &json!("partly")));
        assert!(log["ratings"].as_array().is_some_and(|all| all.len() == 13), "and what is looked for in every drill");
        assert_eq!((&log["goals"], &log["routines"]), (&json!(["Se barnet", "Ringe i tide"]), &json!(["gradual"])));
        pc.call("drills.log", logging(Some(&drill), &log));
        let folder = crate::planned::a_place_for_files(&pc);
        let made = pc.call("drills.sheet", json!({ "drill": drill, "language": "nb" }));
        let bytes = std::fs::read(folder.path().join(text(&made["file"]))).expect("the file is there");
        let said = crate::reader::Reader::of(&bytes).read_aloud();
        for told in ["Vesle Regndråpe", "Det blir mørkt", "Barnet ble sett", "Versjon 1"] {
            assert!(said.contains(told), "{told}: {said}");
        }
    }
    // Also one that was held elsewhere.
    let form = json!({ "drill": null, "scenario": scenario, "language": "nb" });
    assert_eq!(pc.call("drills.form", form)["body"]["theme"], "Regntøyet");
}

#[test]
fn a_new_version_stands_beside_the_old_and_a_drill_shows_the_one_it_ran() {
    let pc = set_up();
    let kept = pc.call("scenarios.keep", keeping(None, &rainwear()));
    let scenario = text(&kept["scenario"]);
    let drill = begin(&pc, &scenario);
    let before = open(&pc, &drill);
    let mut changed = rainwear();
    (changed["name"], changed["injects"][0]["title"]) = (json!("Gummistøvlene"), json!("Bussen går"));
    let again = pc.call("scenarios.keep", keeping(Some(&kept["id"]), &changed));
    assert_eq!((&again["id"], &again["version"]), (&kept["id"], &json!(2)));
    assert_eq!(open(&pc, &drill), before, "it goes on as it was begun");
    assert_eq!(inject(&pc, &drill, "i1")["injects"][0]["title"], "Telefonen ringer");
    stop(&pc, &drill);
    let drill = begin(&pc, &scenario);
    assert_eq!(open(&pc, &drill)["title"], "Gummistøvlene");
    stop(&pc, &drill);
    let form = pc.call("scenarios.form", json!({ "scenario": kept["id"], "from": null, "language": "nb" }));
    assert_eq!((&form["input"], &form["version"]), (&changed, &json!(2)));
    let pc = pc.restarted();
    pc.log_in(PASSPHRASE);
    assert_eq!((own(&pc).len(), &own(&pc)[0]["version"]), (1, &json!(2)));
    assert_eq!(pc.state()["open"]["unsound"], 0);
}

#[test]
fn what_is_retired_is_not_offered_stays_and_can_be_taken_up_again() {
    let pc = set_up();
    let kept = pc.call("scenarios.keep", keeping(None, &rainwear()));
    let scenario = text(&kept["scenario"]);
    let drill = begin(&pc, &scenario);
    stop(&pc, &drill);
    retire(&pc, &kept["id"], true).expect("it is retired");
    assert_eq!(offered(&pc), Vec::<String>::new());
    assert_eq!((own(&pc).len(), &own(&pc)[0]["retired"]), (1, &json!(true)));
    assert_eq!(pc.code("drills.begin", beginning(&scenario)).0, Code::NotFound);
    assert_eq!(pc.code("scenarios.keep", keeping(Some(&kept["id"]), &rainwear())).0, Code::NotFound);
    assert_eq!(open(&pc, &drill)["title"], "Regntøyet", "the drill that ran it stays");
    assert!(retire(&pc, &kept["id"], true).is_err(), "once");
    retire(&pc, &kept["id"], false).expect("it is taken up again");
    assert_eq!(offered(&pc), [scenario]);
    assert!(retire(&pc, &json!("noe"), true).is_err());
    assert_eq!(pc.code("scenarios.keep", keeping(Some(&json!("noe")), &rainwear())).0, Code::NotFound);
}

#[test]
fn a_copy_of_each_of_ours_has_nothing_wrong_in_it_and_can_be_changed() {
    let pc = set_up();
    let ours = pc.call("drills.scenarios", json!({ "language": "nb" }));
    for language in ["nb", "nn"] {
        for scenario in ours.as_array().expect("a list") {
            let from = json!({ "scenario": null, "from": scenario["id"], "language": language });
            let form = pc.call("scenarios.form", from);
            let checked = pc.call("scenarios.check", json!({ "input": form["input"] }));
            assert_eq!(checked, json!({ "faults": [], "names": [] }), "{} {language}", scenario["id"]);
            let injects = form["input"]["injects"].as_array().map(Vec::len);
            assert_eq!((injects, &form["version"]), (scenario["injects"].as_array().map(Vec::len), &json!(0)));
        }
    }
    let unknown = json!({ "scenario": null, "from": "99-finnes-ikke", "language": "nb" });
    assert_eq!(pc.code("scenarios.form", unknown).0, Code::NotFound);
}

#[test]
fn all_that_is_wrong_is_told_at_once_and_nothing_of_it_is_kept() {
    let pc = set_up();
    for (path, typed, code, field) in [
        ("/name", json!(" "), Code::Blank, "name"),
        ("/form", Value::Null, Code::NotChosen, "form"),
        ("/minutes", json!("mange"), Code::NotANumber, "minutes"),
        ("/minutes", json!("15"), Code::TooEarly, "minutes"),
        ("/opening", json!(""), Code::Blank, "opening"),
        ("/injects", json!([]), Code::Blank, "injects"),
        ("/injects/0/minute", json!("0"), Code::TooEarly, "injects.0.minute"),
        ("/injects/1/minute", json!("5"), Code::TooEarly, "injects.1.minute"),
        ("/injects/0/look", json!(""), Code::Blank, "injects.0.look"),
        ("/goals", json!("en\nto\ntre\nfire\nfem"), Code::TooMany, "goals"),
        ("/routines", json!(["noe-annet"]), Code::NotFound, "routines"),
        ("/opening", json!("Regn 😀"), Code::NotPrintable, "opening"),
    ] {
        let mut input = rainwear();
        *input.pointer_mut(path).expect("a field") = typed;
        assert_eq!(pc.code("scenarios.keep", keeping(None, &input)), (code, Some(field.to_owned())), "{path}");
        let checked = pc.call("scenarios.check", json!({ "input": input }));
        assert_eq!(checked["faults"][0]["field"], field, "{path}");
    }
    assert_eq!(own(&pc), Vec::<Value>::new());
}

#[test]
fn the_name_of_a_child_is_asked_about_in_a_scenario_too() {
    let Unit { pc, ola, .. } = unit();
    let mut named = crate::pc::append("noe");
    named["note"]["child"] = json!("Kvitrelin F.");
    pc.call("concerns.append", named);
    let mut input = rainwear();
    input["injects"][1]["text"] = json!("Kvitrelin står der.");
    let names = |pc: &Pc| pc.call("scenarios.check", json!({ "input": input }))["names"].clone();
    assert_eq!(names(&pc), json!(["injects.1.text"]));
    let refused = pc.code("scenarios.keep", keeping(None, &input));
    assert_eq!(refused, (Code::NamesAChild, Some("injects.1.text".into())));
    assert_eq!(own(&pc), Vec::<Value>::new());
    let mut sure = keeping(None, &input);
    sure["sure"] = json!(true);
    pc.call("scenarios.keep", sure);
    // To one who cannot read of that child the question would tell that somebody writes of it.
    pc.log_in_as(&ola, crate::practised::OLAS);
    assert_eq!(names(&pc), json!([]));
}

#[test]
fn a_scenario_that_a_colleague_writes_into_the_file_is_none() {
    let Unit { pc, kari, .. } = unit();
    pc.log_in_as(&kari, KARIS);
    assert_eq!(pc.code("scenarios.keep", keeping(None, &rainwear())).0, Code::NotAllowed);
    assert_eq!((own(&pc), offered(&pc)), (Vec::new(), Vec::new()));
}

#[test]
fn a_scenario_that_is_being_written_is_a_draft_until_it_is_kept() {
    let pc = set_up();
    let scenario = json!({ "scenario": null, "input": rainwear() });
    let body = json!({ "concern": null, "corrects": null, "reason": "", "run": null,
        "note": crate::pc::append("")["note"], "report": null, "scenario": scenario });
    let draft = pc.call("drafts.keep", json!({ "draft": null, "person": pc.leader(), "body": body }))["draft"].clone();
    let pc = pc.restarted();
    pc.log_in(PASSPHRASE);
    assert_eq!(pc.call("drafts.list", json!({}))[0]["body"]["scenario"], scenario);
    let mut request = keeping(None, &rainwear());
    request["draft"] = draft;
    pc.call("scenarios.keep", request.clone());
    assert_eq!(pc.call("drafts.list", json!({})), json!([]));
    assert_eq!(pc.code("scenarios.keep", request).0, Code::AlreadyThere, "pressed twice");
    assert_eq!(own(&pc).len(), 1);
}
