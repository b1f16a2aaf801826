//! What comes of a drill afterwards: its log is corrected by an entry, its improvements are worked on, and one may also come of a
//! real case, of which nothing is copied.

use app::Code;
use serde_json::{Value, json};

use crate::pc::{PASSPHRASE, Pc, append, text};
use crate::practised::{
    KARIS, Unit, call, code, correcting, filled, finding, improving, list, logged_on, logging, open, unit, whole_drill,
};

fn a_unit() -> Pc {
    let pc = Pc::new();
    pc.set_up();
    pc
}

fn log_of(pc: &Pc, drill: &str) -> Value {
    open(pc, drill)["log"].clone()
}

/// All that lies in the stream of the unit, as text; read with the leader's keys, without the program.
fn unit_stream(pc: &Pc) -> String {
    let (_folder, vault, read) = pc.opened_by(&pc.leader(), PASSPHRASE);
    let texts = read.iter().filter(|opened| opened.stream == vault.unit_stream());
    texts.map(|opened| String::from_utf8_lossy(opened.inner.payload()).into_owned()).collect()
}

#[test]
fn a_log_tells_of_the_situation_the_names_the_problems_each_goal_and_what_was_learned() {
    let pc = a_unit();
    let mut log = filled(&pc, None);
    log["situation"] = json!("Alle var ute. To vikarer på jobb.");
    log["names"] = json!("Vikar V.\nNabo N.");
    log["problems"] = json!(["waited", "number"]);
    log["otherProblems"] = json!("Porten var låst.");
    log["goalNotes"] = json!(["Det lovet vi ikke."]);
    log["lessons"] = json!("Vi ringer før vi er sikre.");
    let drill = text(&pc.call("drills.log", logging(None, &log))["id"]);
    let kept = log_of(&pc, &drill);
    for field in ["situation", "names", "otherProblems", "goalNotes", "lessons"] {
        assert_eq!(kept[field], log[field], "{field}");
    }
    assert_eq!(kept["problems"], json!(["number", "waited"]), "in the order of the list");
    assert_eq!(list(&pc)["drills"][0]["present"], 4, "two in a group, two by name");
}

#[test]
fn a_correction_is_an_entry_beside_the_log_and_both_are_shown() {
    let Unit { pc, ola, .. } = unit();
    let drill = whole_drill(&pc);
    let before = log_of(&pc, &drill);
    let mut log = before.clone();
    log["observations"] = json!("Det var urolig.");
    let blank = |mut request: Value| {
        request["reason"] = json!(" ");
        request
    };
    let at = |code: Code, field: &str| (code, Some(field.to_owned()));
    assert_eq!(pc.code("drills.correct", correcting(&drill, &before)), at(Code::NothingChanged, "reason"));
    assert_eq!(pc.code("drills.correct", blank(correcting(&drill, &log))), at(Code::Blank, "reason"));
    let mut less = log.clone();
    less["purpose"] = json!("");
    assert_eq!(
        pc.code("drills.correct", correcting(&drill, &less)),
        at(Code::Blank, "purpose"),
        "asked as the first time"
    );
    let mut fewer = log.clone();
    fewer["findings"] = json!([]);
    fewer["noFindings"] = json!("Ingen likevel.");
    assert_eq!(pc.code("drills.correct", correcting(&drill, &fewer)), at(Code::Blank, "findings.0.what"));
    let check = |log: &Value, reason: &str| {
        pc.call("drills.check", json!({ "drill": drill, "log": log, "reason": reason }))["faults"].clone()
    };
    assert_eq!(check(&before, "fordi"), json!([{ "field": "reason", "code": "nothing-changed" }]));
    assert_eq!(check(&log, "fordi"), json!([]));
    assert_eq!(open(&pc, &drill)["corrections"], json!([]), "nothing was kept");

    pc.pass(600);
    pc.log_in_as(&ola, crate::practised::OLAS);
    let view = pc.call("drills.correct", correcting(&drill, &log));
    let one = &view["corrections"][0];
    assert_eq!((&one["by"], &one["reason"]), (&json!("Ola O."), &json!("Tallet var feil.")));
    assert_eq!((&one["before"], &one["after"]), (&before, &log), "both stand, whole");
    assert_eq!((&view["log"], &view["loggedBy"], &view["stage"]), (&log, &json!("Leder L."), &json!("logged")));
    // Another one stands on the first.
    log["observations"] = json!("Det var litt urolig.");
    let view = pc.call("drills.correct", correcting(&drill, &log));
    assert_eq!(view["corrections"].as_array().map(Vec::len), Some(2));
    assert_eq!(view["corrections"][1]["before"], view["corrections"][0]["after"]);
    let shown = open(&pc, &drill);
    let pc = pc.restarted();
    pc.log_in(PASSPHRASE);
    assert_eq!(open(&pc, &drill), shown);
    assert_eq!(pc.state()["open"]["unsound"], 0);
}

#[test]
fn a_correction_is_written_as_a_draft_and_becomes_an_entry_once() {
    let pc = a_unit();
    let drill = logged_on(&pc, "2026-11-20");
    let form = pc.call("drills.form", json!({ "drill": drill, "scenario": null, "language": "nb" }));
    assert_eq!(form["body"], log_of(&pc, &drill), "one begins with the log as it stands");
    let mut log = form["body"].clone();
    log["wentWell"] = json!("Alle ble hørt.");
    let body = json!({ "concern": null, "corrects": null, "reason": "Det manglet.", "run": null, "note": append("")["note"],
        "report": null, "drill": { "drill": drill, "log": log, "corrects": true }, "plan": null });
    let kept = pc.call("drafts.keep", json!({ "draft": null, "person": pc.leader(), "body": body }))["draft"].clone();
    assert_eq!(pc.call("drafts.list", json!({}))[0]["body"]["drill"]["corrects"], true);
    let mut request = correcting(&drill, &log);
    request["draft"] = kept;
    pc.call("drills.correct", request.clone());
    assert_eq!(pc.call("drafts.list", json!({})), json!([]));
    request["log"]["wentWell"] = json!("Noe annet.");
    assert_eq!(pc.code("drills.correct", request).0, Code::AlreadyThere);
    assert_eq!(open(&pc, &drill)["corrections"].as_array().map(Vec::len), Some(1));
}

#[test]
fn an_improvement_that_is_closed_stays_as_it_was_when_it_was_seen() {
    let pc = a_unit();
    let drill = logged_on(&pc, "2026-11-20");
    let verify = json!({ "finding": 0, "day": "2026-11-22", "how": "Det henger der.", "seen": null, "sure": false });
    call(&pc, "drills.verify", &drill, verify);
    let mut log = log_of(&pc, &drill);
    log["findings"][0]["what"] = json!("Noe ganske annet");
    assert_eq!(
        pc.code("drills.correct", correcting(&drill, &log)),
        (Code::NothingChanged, Some("reason".into())),
        "what was seen in place is not turned into something else"
    );
    log["findings"].as_array_mut().expect("rows").push(finding("Døra er tung", "2026-12-24"));
    let view = pc.call("drills.correct", correcting(&drill, &log));
    let states: Vec<(&Value, &Value)> =
        view["improvements"].as_array().expect("two").iter().map(|one| (&one["what"], &one["state"])).collect();
    assert_eq!(
        states,
        [(&json!("Døra er tung"), &json!("open")), (&json!("Nummeret hang ikke ved telefonen"), &json!("verified"))]
    );
}

#[test]
fn a_correction_that_may_name_a_child_is_asked_about_also_in_its_reason() {
    let pc = a_unit();
    let drill = logged_on(&pc, "2026-11-20");
    let mut begun = append("noe");
    begun["note"]["child"] = json!("Kvitrelin F.");
    pc.call("concerns.append", begun);
    let mut log = log_of(&pc, &drill);
    log["wentWell"] = json!("Alle ble hørt.");
    let mut request = correcting(&drill, &log);
    request["reason"] = json!("Kvitrelin sa det var feil.");
    assert_eq!(pc.code("drills.correct", request.clone()), (Code::NamesAChild, Some("reason".into())));
    let names =
        pc.call("drills.check", json!({ "drill": drill, "log": log, "reason": request["reason"] }))["names"].clone();
    assert_eq!(names, json!(["reason"]));
    request["sure"] = json!(true);
    pc.call("drills.correct", request);
}

#[test]
fn said_to_be_done_is_not_seen_in_place() {
    let pc = a_unit();
    let drill = logged_on(&pc, "2026-11-20");
    let state = || {
        let one = list(&pc)["improvements"][0].clone();
        (text(&one["progress"]), text(&one["state"]))
    };
    let moved = |progress: &str| json!({ "finding": 0, "progress": progress });
    assert_eq!(state(), ("not-begun".into(), "open".into()));
    call(&pc, "drills.move", &drill, moved("begun"));
    assert_eq!(state(), ("begun".into(), "open".into()));
    call(&pc, "drills.move", &drill, moved("done"));
    assert_eq!(state(), ("done".into(), "open".into()), "it waits for somebody who sees it");
    pc.pass(9 * 86_400);
    pc.log_in(PASSPHRASE);
    assert_eq!(state(), ("done".into(), "late".into()));
    call(&pc, "drills.move", &drill, moved("begun"));
    let verify = json!({ "finding": 0, "day": "2026-11-22", "how": "Sett", "seen": null, "sure": false });
    call(&pc, "drills.verify", &drill, verify);
    assert_eq!(code(&pc, "drills.move", &drill, moved("done")).0, Code::NotFound, "closed");
    let mut none = moved("done");
    none["finding"] = json!(7);
    assert_eq!(code(&pc, "drills.move", &drill, none).0, Code::NotFound);
}

#[test]
fn a_later_drill_points_back_at_what_it_showed() {
    let pc = a_unit();
    let (drill, later) = (logged_on(&pc, "2026-11-20"), logged_on(&pc, "2026-11-22"));
    assert_eq!(open(&pc, &later)["showed"], json!([]));
    let verify = json!({ "finding": 0, "day": "2026-11-22", "how": "Sett", "seen": later, "sure": false });
    call(&pc, "drills.verify", &drill, verify);
    let showed = open(&pc, &later)["showed"].clone();
    assert_eq!((&showed[0]["drill"], &showed[0]["drillDay"]), (&json!(drill), &json!("2026-11-20")));
    assert_eq!(open(&pc, &drill)["showed"], json!([]));
}

#[test]
fn an_improvement_of_a_real_case_is_typed_afresh_and_no_word_of_the_case_reaches_what_all_share() {
    let Unit { pc, leader, kari, .. } = unit();
    let mut noted = append("Kvasten sto bak plommetreet.");
    noted["note"]["child"] = json!("Kvitrelin F.");
    noted["note"]["circumstances"]["place"] = json!("Snekkerbua");
    let concern = text(&pc.call("concerns.append", noted)["id"]);
    let before = unit_stream(&pc);
    let kept = |known: Value| pc.code("drills.improve", improving("Vi manglet et nummer.", known));
    assert_eq!(kept(Value::Null), (Code::NotChosen, Some("knownAgain".into())), "the question is asked first");
    assert_eq!(kept(json!(true)), (Code::KnownAgain, Some("knownAgain".into())));
    assert_eq!(
        pc.code("drills.improve", improving("Kvitrelin måtte vente.", json!(false))),
        (Code::NamesAChild, Some("what".into()))
    );
    assert_eq!(unit_stream(&pc), before, "and nothing is kept until it is answered");

    let view = pc.call("drills.improve", improving("Vi manglet et nummer.", json!(false)));
    let one = view["improvements"][0].clone();
    assert_eq!((&one["drill"], &one["drillTitle"], &one["state"]), (&Value::Null, &json!(""), &json!("open")));
    let after = unit_stream(&pc);
    let new = after.strip_prefix(before.as_str()).expect("only added to");
    assert!(new.contains("Vi manglet et nummer."), "what was typed is there: {new}");
    for word in ["Kvasten", "plommetreet", "Kvitrelin", "Snekkerbua", concern.as_str(), "concern", "case"] {
        assert!(!new.contains(word), "«{word}»: {new}");
    }
    // Nor does the case tell of it.
    let case = pc.call("concerns.open", json!({ "concern": concern, "language": "nb" })).to_string();
    assert!(!case.contains("Vi manglet et nummer.") && !case.contains(one["own"].as_str().expect("an id")));

    // It is worked on and closed as any other; staff read it.
    let own = |more: Value| {
        let mut request = json!({ "drill": null, "finding": 0, "own": one["own"], "language": "nb" });
        request.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        request
    };
    let verify = |day: &str| own(json!({ "day": day, "how": "Det henger der.", "seen": null, "sure": false }));
    pc.log_in_as(&kari, KARIS);
    assert_eq!(list(&pc)["improvements"][0]["what"], "Vi manglet et nummer.");
    assert_eq!(pc.code("drills.move", own(json!({ "progress": "done" }))).0, Code::NotAllowed);
    assert_eq!(pc.code("drills.verify", verify("2026-11-23")).0, Code::NotAllowed);
    pc.log_in_as(&leader, PASSPHRASE);
    pc.call("drills.move", own(json!({ "progress": "done" })));
    assert_eq!(pc.code("drills.verify", verify("2026-11-22")), (Code::TooEarly, Some("day".into())));
    let closed = pc.call("drills.verify", verify("2026-11-23"));
    assert_eq!(closed["improvements"][0]["state"], "verified");
    assert_eq!(pc.code("drills.verify", verify("2026-11-23")).0, Code::NotFound, "once");
    let both = json!({ "drill": concern, "own": one["own"], "finding": 0, "progress": "done", "language": "nb" });
    assert_eq!(pc.code("drills.move", both).0, Code::NotFound);
    let pc = pc.restarted();
    pc.log_in(PASSPHRASE);
    assert_eq!(list(&pc), closed);
    assert_eq!(pc.state()["open"]["unsound"], 0);
}
