//! Drills: run in the very steps of a concern, kept for the unit alone, logged, locked, and learned from.

use std::collections::BTreeMap;

use app::Code;
use domain::Language;
use serde_json::{Value, json};
use vault::{DeviceId, Moment, NewEntry, PersonId, Place, StreamId, Vault, Writing};

use crate::own::rainwear;
use crate::pc::{PASSPHRASE, Pc, append, text};
use crate::programme::{of_year, planning, setting};

pub const KARIS: &str = "tolv tegn eller mer";
pub const OLAS: &str = "fire ganske vanlige ord";

/// For kindergartens; the child tells.
pub const TOLD: &str = "12-tegningen";

pub fn call(pc: &Pc, name: &str, drill: &str, more: Value) -> Value {
    pc.call(name, with(drill, more))
}

pub fn code(pc: &Pc, name: &str, drill: &str, more: Value) -> (Code, Option<String>) {
    pc.code(name, with(drill, more))
}

/// A request about one drill.
pub fn with(drill: &str, more: Value) -> Value {
    let mut request = json!({ "drill": drill, "language": "nb" });
    request.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    request
}

pub fn beginning(scenario: &str) -> Value {
    json!({ "scenario": scenario, "form": "discussion", "leader": "Leder L.", "language": "nb" })
}

pub fn begin(pc: &Pc, scenario: &str) -> String {
    text(&pc.call("drills.begin", beginning(scenario))["id"])
}

pub fn open(pc: &Pc, drill: &str) -> Value {
    call(pc, "drills.open", drill, json!({}))
}

pub fn list(pc: &Pc) -> Value {
    pc.call("drills.list", json!({ "language": "nb" }))
}

pub fn inject(pc: &Pc, drill: &str, inject: &str) -> Value {
    call(pc, "drills.inject", drill, json!({ "inject": inject }))
}

pub fn note(what: &str) -> Value {
    json!({ "inject": null, "what": what, "who": "Ansatt K." })
}

pub fn stop(pc: &Pc, drill: &str) -> Value {
    call(pc, "drills.stop", drill, json!({ "why": "done" }))
}

/// The first answers of a child that tells of violence at home, and those that follow.
fn told(more: &[(&str, &str)]) -> Value {
    let first = [
        ("triage.q1", "no"),
        ("disclosure.listen", "done"),
        ("disclosure.collect", "safe"),
        ("disclosure.s6", "done"),
        ("disclosure.whom", "nobody"),
        ("disclosure.source", "home"),
        ("disclosure.s7", "done"),
        ("disclosure.d1", "no"),
        ("disclosure.about", "violence"),
    ];
    let answers = first.iter().chain(more).map(|(screen, choice)| json!({ "screen": screen, "choice": choice }));
    json!({ "door": "told", "answers": answers.collect::<Vec<_>>() })
}

fn walk(pc: &Pc, drill: &str, run: &Value) -> Value {
    call(pc, "drills.walk", drill, json!({ "run": run }))
}

/// The log of a run with all that a person must add to what fills itself in; or of a drill that was held elsewhere.
pub fn filled(pc: &Pc, drill: Option<&str>) -> Value {
    let mut log = pc.call("drills.form", json!({ "drill": drill, "scenario": null, "language": "nb" }))["body"].clone();
    log["form"] = json!("discussion");
    log["purpose"] = json!("Øve på å ta imot");
    log["others"] = json!([{ "role": "vikarer", "number": "2" }]);
    log["observations"] = json!("Det var rolig.");
    log["ratings"][0]["rating"] = json!("partly");
    log["findings"] = json!([finding("Nummeret hang ikke ved telefonen", "2026-12-01")]);
    for field in ["debrief", "support"] {
        log[field] = json!(true);
    }
    log["reported"] = json!(false);
    if drill.is_none() {
        log["theme"] = json!("Barnet forteller");
        (log["start"], log["end"]) = (json!("07:00"), json!("07:40"));
        log["goals"] = json!(["Ikke love noe"]);
        log["leader"] = json!("Leder L.");
        log["routines"] = json!(["disclosure"]);
        log["course"] = json!([{ "time": "07:10", "what": "Ringte barnevernet", "who": "" }]);
    }
    log
}

pub fn finding(what: &str, deadline: &str) -> Value {
    json!({ "what": what, "cause": "", "measure": "Heng det opp", "owner": "stedfortreder", "deadline": deadline, "chapter": "07" })
}

pub fn logging(drill: Option<&str>, log: &Value) -> Value {
    json!({ "drill": drill, "draft": null, "log": log, "sure": false, "language": "nb" })
}

pub fn correcting(drill: &str, log: &Value) -> Value {
    json!({ "drill": drill, "draft": null, "log": log, "reason": "Tallet var feil.", "sure": false, "language": "nb" })
}

/// An improvement that came of a real case.
pub fn improving(what: &str, known_again: Value) -> Value {
    let finding = finding(what, "2026-12-01");
    json!({ "finding": finding, "knownAgain": known_again, "sure": false, "language": "nb" })
}

pub fn importing(columns: &[Value]) -> Value {
    json!({ "columns": columns, "leaveWrong": false, "leaveThere": true, "sure": false, "language": "nb" })
}

/// A log of a drill that was held elsewhere, on this day.
pub fn logged_on(pc: &Pc, day: &str) -> String {
    let mut log = filled(pc, None);
    log["day"] = json!(day);
    text(&pc.call("drills.log", logging(None, &log))["id"])
}

/// A drill that was begun, walked, stopped and logged.
pub fn whole_drill(pc: &Pc) -> String {
    let drill = begin(pc, TOLD);
    pc.pass(120);
    inject(pc, &drill, "i1");
    walk(pc, &drill, &told(&[]));
    call(pc, "drills.note", &drill, note("Vi ringer barnevernet"));
    call(pc, "drills.observe", &drill, note("Alle ventet på hverandre"));
    call(pc, "drills.pause", &drill, json!({ "paused": true }));
    call(pc, "drills.pause", &drill, json!({ "paused": false }));
    pc.pass(120);
    stop(pc, &drill);
    pc.call("drills.log", logging(Some(&drill), &filled(pc, Some(&drill))));
    drill
}

/// The file as its leader's keys open it, without the program: entries of each stream, how many there are in all, and the
/// stream that all staff share.
pub fn streams(pc: &Pc) -> (BTreeMap<StreamId, usize>, u64, StreamId) {
    let (_folder, vault, read) = pc.opened_by(&pc.leader(), PASSPHRASE);
    let mut counts = BTreeMap::new();
    for opened in read {
        *counts.entry(opened.stream).or_default() += 1;
    }
    (counts, vault.check().expect("it holds").entries, vault.unit_stream())
}

/// A unit with its leader, a colleague and a deputy; the leader is logged in.
pub struct Unit {
    pub pc: Pc,
    pub leader: String,
    pub kari: String,
    pub ola: String,
}

pub fn unit() -> Unit {
    let pc = Pc::new();
    pc.set_up();
    let leader = pc.leader();
    let (kari, karis_code) = pc.invite("Kari K.", "staff");
    let (ola, olas_code) = pc.invite("Ola O.", "deputy");
    pc.join(&kari, &karis_code, KARIS);
    pc.join(&ola, &olas_code, OLAS);
    pc.log_in_as(&leader, PASSPHRASE);
    Unit { pc, leader, kari, ola }
}

#[test]
fn a_drill_is_walked_in_the_very_steps_of_a_concern_and_the_parents_wait_there_too() {
    let pc = Pc::new();
    pc.set_up();
    let concern = text(&pc.note("noe")["id"]);
    let drill = begin(&pc, TOLD);
    let end = told(&[("disclosure.s8", "no-advice")]);
    let answers = end["answers"].as_array().expect("answers").clone();
    let cut = |length: usize| json!({ "door": "told", "answers": answers[..length] });
    // To the end, and then back: home was answered as the source, and is taken back.
    let mut taken_back = cut(5);
    let outside = json!({ "screen": "disclosure.source", "choice": "outside" });
    taken_back["answers"].as_array_mut().expect("answers").push(outside);
    let ways = (0..=answers.len()).map(cut).chain([taken_back]);
    for run in ways {
        pc.pass(30);
        pc.call("concerns.walk", json!({ "concern": concern, "run": run, "language": "nb" }));
        walk(&pc, &drill, &run);
        let stand = |concern: Option<&str>, drill: Option<&str>| {
            let mut stand = pc.call(
                "routines.stand",
                json!({ "door": run["door"], "answers": run["answers"], "language": "nb", "unit": null,
                    "concern": concern, "drill": drill }),
            );
            // In a drill nothing is reported, nobody is let in, and no step is skipped.
            let stood = stand.as_object_mut().expect("an object");
            stood.remove("maySkip");
            let offers = stood.remove("offers").expect("offers");
            (stand, offers)
        };
        let (in_concern, _) = stand(Some(&concern), None);
        let (in_drill, offers) = stand(None, Some(&drill));
        assert_eq!(in_drill, in_concern);
        assert_eq!(offers, json!([]));
    }
    let after = pc.call(
        "routines.stand",
        json!({ "door": "told", "answers": [], "language": "nb", "unit": null, "concern": null, "drill": drill }),
    );
    assert_eq!(after["hold"], "wait-for-advice", "an answer that is taken back takes no hold off");
    // And the steps are told in the same words.
    let walked = pc.call("concerns.open", json!({ "concern": concern, "language": "nb" }));
    let said: Vec<Value> = walked["items"]
        .as_array()
        .expect("items")
        .iter()
        .filter(|item| item["kind"] == "walked")
        .flat_map(|item| item["steps"].as_array().expect("steps").clone())
        .map(|step| json!([step["question"], step["answer"]]))
        .collect();
    let course: Vec<Value> = open(&pc, &drill)["course"]
        .as_array()
        .expect("a course")
        .iter()
        .filter(|row| row["kind"] == "step")
        .map(|row| json!([row["title"], row["detail"]]))
        .collect();
    assert_eq!(course, said);
    assert!(course.len() > answers.len());
}

#[test]
fn the_log_fills_itself_in_with_what_the_run_tells() {
    let pc = Pc::new();
    pc.set_up();
    pc.pass(3600);
    let drill = begin(&pc, TOLD);
    pc.pass(130);
    inject(&pc, &drill, "i1");
    pc.pass(60);
    call(&pc, "drills.pause", &drill, json!({ "paused": true }));
    pc.pass(1800);
    call(&pc, "drills.pause", &drill, json!({ "paused": false }));
    walk(&pc, &drill, &told(&[]));
    pc.pass(60);
    call(&pc, "drills.note", &drill, note("Vi tar ned tegningen"));
    call(&pc, "drills.observe", &drill, note("Ingen spurte Even"));
    stop(&pc, &drill);
    let body = pc.call("drills.form", json!({ "drill": drill, "scenario": null, "language": "nb" }))["body"].clone();
    assert_eq!(
        (&body["day"], &body["start"], &body["end"], &body["form"], &body["leader"], &body["scenario"]),
        (
            &json!("2026-11-23"),
            &json!("09:00"),
            &json!("09:34"),
            &json!("discussion"),
            &json!("Leder L."),
            &json!(TOLD)
        )
    );
    assert_eq!((&body["theme"], &body["routines"]), (&json!("Tegningen"), &json!(["disclosure"])));
    assert!(body["goals"].as_array().is_some_and(|goals| goals.len() >= 2));
    let course = body["course"].as_array().expect("rows");
    let first = course[0]["what"].as_str().expect("words");
    assert!(first.starts_with("Innspill: ") && course[0]["time"] == "09:02", "{first}");
    let last = course.last().expect("a row");
    assert_eq!(*last, json!({ "time": "09:34", "what": "Vi tar ned tegningen", "who": "Ansatt K." }));
    assert_eq!(course.len(), 2 + 9, "an inject, a note, and nine answers");
    assert_eq!(body["observed"], json!([{ "time": "09:34", "what": "Ingen spurte Even", "who": "Ansatt K." }]));
    // What the criteria were, unanswered; and the minutes to what counts, without the pause.
    let ratings = body["ratings"].as_array().expect("criteria");
    assert!(ratings.len() > 12 && ratings.iter().all(|one| one["rating"].is_null() && one["words"] != ""));
    let times = body["times"].as_array().expect("times");
    assert!(!times.is_empty() && times.iter().all(|time| time["minutes"] == "3"), "{times:?}");
}

#[test]
fn what_comes_up_is_hidden_until_it_is_shown_and_is_shown_once() {
    let pc = Pc::new();
    pc.set_up();
    let content = content::load(&content::embedded_files()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let words = &content.words(Language::Nb).scenarios;
    let title = |inject: &str| words[&format!("{TOLD}.{inject}")].title.clone();
    let said = |inject: &str| words[&format!("{TOLD}.{inject}")].paragraphs().next().expect("words").to_owned();
    let drill = begin(&pc, TOLD);
    let hidden = |view: &Value, inject: &str| {
        let all = view.to_string();
        !all.contains(&title(inject)) && !all.contains(&said(inject).replace('"', "\\\""))
    };
    let scenarios = pc.call("drills.scenarios", json!({ "language": "nb" }));
    for view in [open(&pc, &drill), list(&pc), scenarios] {
        assert!(["i1", "i2", "i3", "i4", "i5"].iter().all(|one| hidden(&view, one)), "{view}");
    }
    pc.pass(240);
    let view = inject(&pc, &drill, "i1");
    assert_eq!((&view["injects"][0]["title"], &view["injects"][0]["shown"]), (&json!(title("i1")), &json!(240)));
    assert!(!hidden(&view, "i1") && view["injects"][0]["look"] != json!([]));
    assert!(["i2", "i3", "i4", "i5"].iter().all(|one| hidden(&view, one)), "{view}");
    assert_eq!(code(&pc, "drills.inject", &drill, json!({ "inject": "i1" })).0, Code::NotFound, "shown once");
    assert_eq!(code(&pc, "drills.inject", &drill, json!({ "inject": "i9" })).0, Code::NotFound);
    assert_eq!(open(&pc, &drill), view, "asked for, it stands as it stood");
    // Nor what often goes wrong, the last question or a criterion: each says what one should have done.
    let afterwards = |view: &Value| (view["mistakes"].clone(), view["closing"].clone());
    assert_eq!(afterwards(&view), (json!([]), json!("")));
    let criteria: Vec<String> = words[TOLD].choices.iter().map(|(_, said)| said.words.clone()).collect();
    assert!(!criteria.is_empty() && criteria.iter().all(|one| !view.to_string().contains(one.as_str())), "{view}");
    let (mistakes, closing) = afterwards(&stop(&pc, &drill));
    assert!(mistakes != json!([]) && closing != "");
}

#[test]
fn pauses_do_not_count_in_the_clock_and_nothing_happens_in_them() {
    let pc = Pc::new();
    pc.set_up();
    let drill = begin(&pc, TOLD);
    let pause = |paused: bool| call(&pc, "drills.pause", &drill, json!({ "paused": paused }));
    let clock = || open(&pc, &drill)["clock"].clone();
    pc.pass(300);
    assert_eq!(pause(true)["clock"], json!({ "seconds": 300, "paused": true }));
    pc.pass(600);
    assert_eq!(clock(), json!({ "seconds": 300, "paused": true }));
    assert_eq!(pause(true)["course"].as_array().map(Vec::len), Some(2), "pressed twice, one pause");
    for (name, more) in [
        ("drills.inject", json!({ "inject": "i1" })),
        ("drills.note", note("noe")),
        ("drills.walk", json!({ "run": told(&[]) })),
    ] {
        assert_eq!(code(&pc, name, &drill, more).0, Code::NotFound, "{name}");
    }
    pause(false);
    pc.pass(60);
    assert_eq!(inject(&pc, &drill, "i1")["injects"][0]["shown"], 360);
    pc.pass(5);
    let view = stop(&pc, &drill);
    pc.pass(5000);
    assert_eq!(clock(), json!({ "seconds": 365, "paused": false }));
    let kinds: Vec<&Value> = view["course"].as_array().expect("a course").iter().map(|row| &row["kind"]).collect();
    assert_eq!(kinds, ["start", "pause", "resume", "inject", "stop"]);
}

#[test]
fn a_whole_drill_writes_to_what_all_share_and_to_nothing_else() {
    let pc = Pc::new();
    pc.set_up();
    let concern = text(&pc.note("Barn A satt under benken.")["id"]);
    pc.note("Noe annet.");
    let concerns = pc.call("concerns.list", json!({}));
    let read = |concern: &str| pc.call("concerns.open", json!({ "concern": concern, "language": "nb" }));
    let shown = read(&concern);
    let (before, all_before, unit) = streams(&pc);
    let drill = whole_drill(&pc);
    call(&pc, "drills.add", &drill, json!({ "text": "Det var tre vikarer.", "sure": false }));
    pc.pass(7200);
    let mut later = filled(&pc, None);
    (later["start"], later["end"], later["course"][0]["time"]) = (json!("09:00"), json!("09:30"), json!("09:10"));
    let seen = text(&pc.call("drills.log", logging(None, &later))["id"]);
    let verify = json!({ "finding": 0, "day": "2026-11-23", "how": "Det henger der.", "seen": seen, "sure": false });
    call(&pc, "drills.verify", &drill, verify);
    let own = pc.call("scenarios.keep", crate::own::keeping(None, &rainwear()));
    let ran = begin(&pc, own["scenario"].as_str().expect("its name among all"));
    stop(&pc, &ran);
    pc.call("scenarios.retire", json!({ "scenario": own["id"], "retired": true, "language": "nb" }));
    let (after, all_after, _) = streams(&pc);
    // Begun, shown, walked, decided, observed, paused, gone on with, stopped, logged, added to; another logged; verified; a scenario
    // of one's own kept, run and stopped, and retired.
    const ENTRIES: usize = 12 + 4;
    let mut expected = before.clone();
    *expected.get_mut(&unit).expect("the texts lie there") += ENTRIES;
    assert_eq!(after, expected, "no concern, no own, no new stream");
    assert_eq!(all_after, all_before + ENTRIES as u64, "nor one that the leader cannot open");
    assert_eq!(pc.call("concerns.list", json!({})), concerns);
    assert_eq!(read(&concern), shown);
    assert!(!concerns.to_string().contains(&drill));
    assert_eq!(pc.state()["open"]["unsound"], 0);
    // Nothing of it can be read in the file.
    let raw = String::from_utf8_lossy(&pc.raw()).into_owned();
    for word in ["Tegningen", "Nummeret hang ikke", "tre vikarer", "Vi ringer barnevernet", "Alle ventet", "Regndråpe"]
    {
        assert!(!raw.contains(word), "{word}");
    }
}

#[test]
fn a_drill_is_no_concern_and_a_concern_no_drill_whatever_is_asked() {
    let pc = Pc::new();
    pc.set_up();
    let mut begun = append("noe");
    begun["run"] = told(&[]);
    let concern = text(&pc.call("concerns.append", begun)["id"]);
    let drill = whole_drill(&pc);
    let running = begin(&pc, TOLD);
    walk(&pc, &running, &told(&[]));
    let entries = streams(&pc);
    let as_concern = |drill: &str| {
        let mut note = append("noe");
        note["concern"] = json!(drill);
        let statement = json!({ "kind": "seen", "text": "noe", "lines": [] });
        let around = json!({ "day": "", "time": "", "place": "", "present": "" });
        let report = pc.call("reports.form", json!({ "concern": concern, "language": "nb" }))["body"].clone();
        let map = crate::mapped::map(&[crate::mapped::mark("ear-r")]);
        let on = |more: Value| {
            let mut request = json!({ "concern": drill, "language": "nb" });
            request.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
            request
        };
        vec![
            ("concerns.open", on(json!({}))),
            ("concerns.append", note),
            (
                "concerns.correct",
                on(
                    json!({ "entry": drill, "draft": null, "reason": "fordi", "statement": statement, "circumstances": around }),
                ),
            ),
            ("concerns.map", on(json!({ "draft": null, "map": map }))),
            ("concerns.correct-map", on(json!({ "entry": drill, "draft": null, "reason": "fordi", "map": map }))),
            ("concerns.walk", on(json!({ "run": told(&[]) }))),
            ("concerns.name", on(json!({ "child": "Barn A" }))),
            ("concerns.sharing", on(json!({ "whom": null, "about": [] }))),
            ("concerns.share", on(json!({ "whom": "nobody-here", "about": [], "with": [], "reason": "" }))),
            ("reports.form", on(json!({}))),
            ("reports.check", on(json!({ "body": report }))),
            ("reports.ready", on(json!({ "draft": null, "body": report }))),
            (
                "reports.sent",
                on(
                    json!({ "report": drill, "sent": { "channel": "portal", "to": "B.", "day": "2026-11-23", "time": "" } }),
                ),
            ),
            (
                "reports.received",
                on(
                    json!({ "report": drill, "received": { "from": "S.", "reference": "", "day": "2026-11-23", "time": "" } }),
                ),
            ),
            ("reports.export", on(json!({ "report": "", "paper": "concern-pdf" }))),
        ]
    };
    let offered: Vec<&str> = app::calls::all()
        .map(|(name, _)| name)
        .filter(|name| name.starts_with("concerns.") || name.starts_with("reports."))
        .collect();
    for drill in [&drill, &running] {
        let asked = as_concern(drill);
        for name in
            offered.iter().filter(|name| !["concerns.list", "concerns.search", "concerns.look-at-map"].contains(name))
        {
            assert!(asked.iter().any(|(one, _)| one == name), "{name} is asked");
        }
        for (name, request) in asked {
            assert_eq!(pc.code(name, request).0, Code::NotFound, "{name}");
        }
    }
    let log = filled(&pc, None);
    for (name, more) in [
        ("drills.open", json!({})),
        ("drills.walk", json!({ "run": told(&[]) })),
        ("drills.inject", json!({ "inject": "i1" })),
        ("drills.note", note("noe")),
        ("drills.observe", note("noe")),
        ("drills.sheet", json!({})),
        ("drills.pause", json!({ "paused": true })),
        ("drills.stop", json!({ "why": "done" })),
        ("drills.form", json!({ "scenario": null })),
        ("drills.log", logging(Some(&concern), &log)),
        ("drills.correct", correcting(&concern, &log)),
        ("drills.move", json!({ "finding": 0, "progress": "done" })),
        ("drills.add", json!({ "text": "noe", "sure": true })),
        ("drills.verify", json!({ "finding": 0, "day": "2026-11-23", "how": "sett", "seen": null, "sure": true })),
    ] {
        assert_eq!(code(&pc, name, &concern, more).0, Code::NotFound, "{name}");
    }
    let seen = json!({ "finding": 0, "day": "2026-11-23", "how": "sett", "seen": concern, "sure": true });
    assert_eq!(code(&pc, "drills.verify", &drill, seen), (Code::NotFound, Some("seen".into())));
    assert_eq!(streams(&pc), entries, "nothing was kept");
    // Nor does the routine know in the one what was answered in the other.
    let hold = |concern: Option<&str>, drill: Option<&str>| {
        pc.call(
            "routines.stand",
            json!({ "door": "told", "answers": [], "language": "nb", "unit": null,
            "concern": concern, "drill": drill }),
        )["hold"]
            .clone()
    };
    let nothing_known = hold(None, None);
    assert_ne!(hold(Some(&concern), None), nothing_known);
    assert_ne!(hold(None, Some(&running)), nothing_known);
    assert_eq!((hold(None, Some(&concern)), hold(Some(&running), None)), (nothing_known.clone(), nothing_known));
}

#[test]
fn a_drill_that_something_real_breaks_off_stops_its_clock_and_can_still_be_logged() {
    let pc = Pc::new();
    pc.set_up();
    let drill = begin(&pc, TOLD);
    pc.pass(90);
    let view = call(&pc, "drills.stop", &drill, json!({ "why": "real" }));
    assert_eq!((&view["stage"], &view["stopped"]), (&json!("stopped"), &json!("real")));
    pc.pass(7200);
    assert_eq!(open(&pc, &drill)["clock"]["seconds"], 90);
    for (name, more) in [
        ("drills.walk", json!({ "run": told(&[]) })),
        ("drills.inject", json!({ "inject": "i1" })),
        ("drills.note", note("noe")),
        ("drills.pause", json!({ "paused": true })),
    ] {
        assert_eq!(code(&pc, name, &drill, more).0, Code::NotFound, "{name}");
    }
    let again = call(&pc, "drills.stop", &drill, json!({ "why": "done" }));
    assert_eq!(again["stopped"], "real", "why it was stopped stands");
    let mut log = filled(&pc, Some(&drill));
    log["course"] = json!([{ "time": "", "what": "Vi rakk ikke mer", "who": "" }]);
    let view = pc.call("drills.log", logging(Some(&drill), &log));
    assert_eq!((&view["stage"], &view["kept"], &view["stopped"]), (&json!("logged"), &json!("run"), &json!("real")));
    assert_eq!(view["log"]["end"], "08:01");
}

#[test]
fn a_log_is_not_finished_while_its_drill_goes_on() {
    let pc = Pc::new();
    pc.set_up();
    let drill = begin(&pc, TOLD);
    let mut log = filled(&pc, None);
    log["theme"] = json!("for tidlig");
    assert_eq!(pc.code("drills.log", logging(Some(&drill), &log)).0, Code::NotFound);
    assert_eq!(open(&pc, &drill)["stage"], "running");
}

#[test]
fn one_drill_goes_on_at_a_time() {
    let pc = Pc::new();
    pc.set_up();
    assert_eq!(list(&pc)["running"], Value::Null);
    let drill = begin(&pc, TOLD);
    assert_eq!(list(&pc)["running"], json!(drill));
    assert_eq!(pc.code("drills.begin", beginning(TOLD)).0, Code::AlreadyThere);
    call(&pc, "drills.pause", &drill, json!({ "paused": true }));
    assert_eq!(pc.code("drills.begin", beginning("04-han-som-skal-hente")).0, Code::AlreadyThere, "also paused");
    assert_eq!(list(&pc)["running"], json!(drill));
    stop(&pc, &drill);
    assert_eq!(list(&pc)["running"], Value::Null);
    begin(&pc, "04-han-som-skal-hente");
    assert_eq!(pc.code("drills.begin", beginning("99-finnes-ikke")).0, Code::NotFound);
}

#[test]
fn only_who_leads_begins_walks_logs_and_verifies_and_all_staff_read() {
    let Unit { pc, leader, kari, ola } = unit();
    let logged = whole_drill(&pc);
    let stopped = begin(&pc, TOLD);
    stop(&pc, &stopped);
    let mut log = filled(&pc, Some(&stopped));
    log["course"] = json!([{ "time": "", "what": "Vi rakk lite", "who": "" }]);
    let running = begin(&pc, TOLD);
    let (shown, seen) = (open(&pc, &running), list(&pc));
    let unfinished = |pc: &Pc| [&logged, &stopped, &running].map(|one| open(pc, one));
    let before = unfinished(&pc);
    pc.log_in_as(&kari, KARIS);
    assert_eq!((open(&pc, &running), list(&pc)), (shown, seen), "all staff read");
    let mut elsewhere = filled(&pc, None);
    elsewhere["theme"] = json!("Uten leder");
    for (name, request) in [
        ("drills.begin", beginning(TOLD)),
        ("drills.walk", with(&running, json!({ "run": told(&[]) }))),
        ("drills.inject", with(&running, json!({ "inject": "i1" }))),
        ("drills.note", with(&running, note("noe"))),
        ("drills.observe", with(&running, note("noe"))),
        ("scenarios.keep", crate::own::keeping(None, &rainwear())),
        ("scenarios.retire", json!({ "scenario": "noe", "retired": true, "language": "nb" })),
        ("drills.pause", with(&running, json!({ "paused": true }))),
        ("drills.stop", with(&running, json!({ "why": "done" }))),
        ("drills.log", logging(Some(&stopped), &log)),
        ("drills.log", logging(None, &elsewhere)),
        ("drills.add", with(&logged, json!({ "text": "noe", "sure": true }))),
        ("drills.correct", correcting(&logged, &elsewhere)),
        ("drills.move", with(&logged, json!({ "finding": 0, "progress": "done" }))),
        ("drills.improve", improving("Numrene mangler", json!(false))),
        ("drills.choose", json!({ "language": "nb" })),
        ("drills.columns", json!({ "columns": [], "language": "nb" })),
        ("drills.import", importing(&[])),
        ("drills.template", json!({ "language": "nb" })),
        (
            "drills.verify",
            with(&logged, json!({ "finding": 0, "day": "2026-11-23", "how": "sett", "seen": null, "sure": true })),
        ),
    ] {
        assert_eq!(pc.code(name, request).0, Code::NotAllowed, "{name}");
    }
    assert_eq!(unfinished(&pc), before);
    // A deputy leads too.
    pc.log_in_as(&ola, OLAS);
    inject(&pc, &running, "i1");
    stop(&pc, &running);
    pc.call("drills.log", logging(Some(&stopped), &log));
    pc.log_in_as(&leader, PASSPHRASE);
    assert_eq!(open(&pc, &stopped)["loggedBy"], "Ola O.");
}

#[test]
fn what_a_colleague_writes_into_the_file_itself_is_no_drill() {
    let Unit { pc, leader, kari, .. } = unit();
    let log = open(&pc, &whole_drill(&pc))["log"].clone();
    let before = list(&pc);
    let Pc { folder, app, seconds, .. } = pc;
    app.close();
    drop(app);
    let place =
        Place { file: folder.path().join("vault/enhet.sikkerhetsnett"), mark: folder.path().join("marks/enhet.json") };
    for (person, passphrase, drills) in [(&kari, KARIS, 1), (&leader, PASSPHRASE, 2)] {
        {
            let mut vault = Vault::open(&place, DeviceId([7; 16])).expect("it opens");
            let person = PersonId::parse(person).expect("an id");
            let unlocked =
                vault.lock_of(person).and_then(|lock| lock.open(passphrase)).expect("the passphrase is right");
            let mut session = vault.session(unlocked).expect("a session");
            vault.news(&mut session).expect("it can be read");
            let id = "ab".repeat(16);
            let events = [
                ("unit.drill", json!({ "event": "drill", "drill": id, "what": { "event": "logged", "log": log } })),
                (
                    "unit.scenario",
                    json!({ "event": "scenario", "scenario": id, "what": { "event": "kept", "scenario": rainwear() } }),
                ),
            ];
            let entry = |(kind, event): (_, Value)| NewEntry {
                stream: vault.unit_stream(),
                kind,
                payload: event.to_string().into_bytes(),
            };
            let entries = events.into_iter().map(entry).collect();
            let at = Moment { millis: 1_795_417_800_000, offset: 60 };
            vault.write(&mut session, at, Writing { entries, ..Writing::default() }).expect("it is kept");
            vault.mark(false).expect("the mark");
        }
        let copy = tempfile::tempdir().expect("a folder");
        for part in ["vault", "marks"] {
            std::fs::create_dir(copy.path().join(part)).expect("a folder");
            for file in std::fs::read_dir(folder.path().join(part)).expect("a folder").flatten() {
                std::fs::copy(file.path(), copy.path().join(part).join(file.file_name())).expect("a copy");
            }
        }
        let pc = Pc::at(copy, seconds.clone());
        pc.log_in(PASSPHRASE);
        let after = list(&pc);
        assert_eq!(after["drills"].as_array().map(Vec::len), Some(drills), "the leader's own counts");
        let own = pc.call("scenarios.own", json!({ "language": "nb" }));
        assert_eq!(own.as_array().map(Vec::len), Some(drills - 1));
        if drills == 1 {
            assert_eq!(after, before);
            assert_eq!(pc.state()["open"]["unsound"], 2, "and each is told of");
        }
    }
}

#[test]
fn a_finished_log_is_locked_and_what_is_added_leaves_it_as_it_was() {
    let pc = Pc::new();
    pc.set_up();
    let drill = whole_drill(&pc);
    let log = open(&pc, &drill)["log"].clone();
    let mut other = filled(&pc, Some(&drill));
    other["observations"] = json!("Det var slett ikke rolig.");
    assert_eq!(pc.code("drills.log", logging(Some(&drill), &other)).0, Code::AlreadyThere);
    let add = |words: &str| json!({ "text": words, "sure": false });
    assert_eq!(code(&pc, "drills.add", &drill, add(" ")), (Code::Blank, Some("text".into())));
    assert_eq!(code(&pc, "drills.add", &drill, add("😀")), (Code::NotPrintable, Some("text".into())));
    pc.pass(86_400);
    pc.log_in(PASSPHRASE);
    let view = call(&pc, "drills.add", &drill, add("Det var tre vikarer."));
    let said = json!([{ "at": "2026-11-24T08:04:00+01:00", "by": "Leder L.", "text": "Det var tre vikarer." }]);
    assert_eq!((&view["log"], &view["added"], &view["stage"]), (&log, &said, &json!("logged")));
    let unfinished = begin(&pc, TOLD);
    assert_eq!(code(&pc, "drills.add", &unfinished, add("noe")).0, Code::NotFound, "nothing to add to yet");
}

#[test]
fn an_improvement_closes_when_somebody_has_seen_it_in_place_and_not_before() {
    let pc = Pc::new();
    pc.set_up();
    let (earlier, drill) = (logged_on(&pc, "2026-10-01"), logged_on(&pc, "2026-11-20"));
    let later = logged_on(&pc, "2026-11-22");
    let unfinished = begin(&pc, TOLD);
    let state = || {
        let all = open(&pc, &drill)["improvements"].clone();
        assert_eq!(all.as_array().map(Vec::len), Some(1));
        (text(&all[0]["state"]), all[0]["verified"].clone())
    };
    let verify = |day: &str, how: &str, seen: Option<&str>| json!({ "finding": 0, "day": day, "how": how, "seen": seen, "sure": false });
    let at = |code: Code, field: &str| (code, Some(field.to_owned()));
    for (request, refused) in [
        (verify("", "sett", None), at(Code::Blank, "day")),
        (verify("2026-11-24", "sett", None), at(Code::InTheFuture, "day")),
        (verify("2026-11-19", "sett", None), at(Code::TooEarly, "day")),
        (verify("2026-11-22", " ", None), at(Code::Blank, "how")),
        (verify("2026-11-22", "😀", None), at(Code::NotPrintable, "how")),
        (verify("2026-11-22", "sett", Some(&earlier)), at(Code::TooEarly, "seen")),
        (verify("2026-11-22", "sett", Some(&drill)), at(Code::TooEarly, "seen")),
        (verify("2026-11-22", "sett", Some(&unfinished)), at(Code::NotFound, "seen")),
        (verify("2026-11-21", "sett", Some(&later)), at(Code::TooEarly, "day")),
    ] {
        assert_eq!(code(&pc, "drills.verify", &drill, request.clone()), refused, "{request}");
    }
    let mut none = verify("2026-11-22", "sett", None);
    none["finding"] = json!(1);
    assert_eq!(code(&pc, "drills.verify", &drill, none).0, Code::NotFound);
    assert_eq!(state(), ("open".to_owned(), Value::Null));
    pc.pass(9 * 86_400);
    pc.log_in(PASSPHRASE);
    assert_eq!(state().0, "late", "past its deadline, 1 December, it waits still");
    let after = call(&pc, "drills.verify", &drill, verify("2026-11-22", "Det henger der.", Some(&later)));
    let (now, verified) = state();
    assert_eq!((now.as_str(), &verified["drill"], &verified["by"]), ("verified", &json!(later), &json!("Leder L.")));
    assert_eq!(verified["drillTitle"], "Barnet forteller");
    assert_eq!(
        after["improvements"].as_array().and_then(|all| all.last()).map(|one| &one["state"]),
        Some(&json!("verified"))
    );
    assert_eq!(code(&pc, "drills.verify", &drill, verify("2026-11-22", "igjen", None)).0, Code::NotFound, "once");
}

#[test]
fn of_two_drills_on_one_day_only_the_one_after_shows_that_it_is_better() {
    let pc = Pc::new();
    pc.set_up();
    let held = |start: &str, end: &str| {
        let mut log = filled(&pc, None);
        log["day"] = json!("2026-11-20");
        (log["start"], log["end"]) = (json!(start), json!(end));
        log["course"][0]["time"] = json!("");
        text(&pc.call("drills.log", logging(None, &log))["id"])
    };
    let (morning, noon) = (held("09:00", "09:30"), held("12:00", "12:30"));
    let verify = |seen: &str| json!({ "finding": 0, "day": "2026-11-20", "how": "sett", "seen": seen, "sure": false });
    assert_eq!(code(&pc, "drills.verify", &noon, verify(&morning)), (Code::TooEarly, Some("seen".into())));
    call(&pc, "drills.verify", &morning, verify(&noon));
}

#[test]
fn a_micro_drill_asks_for_little() {
    let pc = Pc::new();
    pc.set_up();
    let mut log = pc.call("drills.form", json!({ "drill": null, "scenario": null, "language": "nb" }))["body"].clone();
    log["form"] = json!("micro");
    log["theme"] = json!("Finn nummeret");
    log["others"] = json!([{ "role": "avdelingen", "number": "6" }]);
    log["noFindings"] = json!("Alle fant det på ti sekunder.");
    assert_eq!(pc.call("drills.check", json!({ "drill": null, "log": log })), json!({ "faults": [], "names": [] }));
    pc.call("drills.log", logging(None, &log));
    let row = list(&pc)["drills"][0].clone();
    assert_eq!((&row["title"], &row["present"], &row["kept"]), (&json!("Finn nummeret"), &json!(6), &json!("logged")));
    for (field, blank) in [("day", json!("")), ("theme", json!("")), ("others", json!([])), ("noFindings", json!(""))] {
        let mut less = log.clone();
        less[field] = blank;
        assert_eq!(pc.code("drills.log", logging(None, &less)).0, Code::Blank, "{field}");
    }
}

#[test]
fn a_whole_log_needs_all_its_fields_and_all_that_is_wrong_is_told_at_once() {
    let pc = Pc::new();
    pc.set_up();
    let check = |log: &Value| -> Vec<(String, String)> {
        let checked = pc.call("drills.check", json!({ "drill": null, "log": log }));
        let faults = checked["faults"].as_array().expect("faults").iter();
        faults.map(|fault| (text(&fault["field"]), text(&fault["code"]))).collect()
    };
    let whole = filled(&pc, None);
    assert_eq!(check(&whole), []);
    let blank = pc.call("drills.form", json!({ "drill": null, "scenario": null, "language": "nb" }))["body"].clone();
    let fields: Vec<String> = check(&blank).into_iter().map(|(field, _)| field).collect();
    assert_eq!(
        fields,
        [
            "form",
            "start",
            "end",
            "theme",
            "purpose",
            "goals.0",
            "leader",
            "present",
            "routines",
            "course.0.what",
            "observations",
            "ratings",
            "findings",
            "debrief",
            "support",
            "reported"
        ],
        "in the order of the form"
    );
    for (path, value, code, field) in [
        ("/form", Value::Null, Code::NotChosen, "form"),
        ("/day", json!(""), Code::Blank, "day"),
        ("/day", json!("2026-11-24"), Code::InTheFuture, "day"),
        ("/start", json!(""), Code::Blank, "start"),
        ("/end", json!("06:59"), Code::TooEarly, "end"),
        ("/theme", json!(" "), Code::Blank, "theme"),
        ("/purpose", json!(""), Code::Blank, "purpose"),
        ("/goals", json!([]), Code::Blank, "goals.0"),
        ("/leader", json!(""), Code::Blank, "leader"),
        ("/others", json!([]), Code::Blank, "present"),
        ("/others/0/number", json!("mange"), Code::NotANumber, "others.0.number"),
        ("/routines", json!([]), Code::NotChosen, "routines"),
        ("/course", json!([]), Code::Blank, "course.0.what"),
        ("/observations", json!(""), Code::Blank, "observations"),
        ("/ratings/0/rating", Value::Null, Code::NotChosen, "ratings"),
        ("/findings", json!([]), Code::Blank, "findings"),
        ("/findings/0/owner", json!(""), Code::Blank, "findings.0.owner"),
        ("/findings/0/measure", json!(""), Code::Blank, "findings.0.measure"),
        ("/findings/0/deadline", json!("2026-11-22"), Code::TooEarly, "findings.0.deadline"),
        ("/debrief", Value::Null, Code::NotChosen, "debrief"),
        ("/support", Value::Null, Code::NotChosen, "support"),
        ("/reported", Value::Null, Code::NotChosen, "reported"),
        ("/reported", json!(true), Code::Blank, "reportedTo"),
        ("/absent", json!("to vikarer"), Code::Blank, "catchUp"),
        ("/observations", json!("Rolig 😀"), Code::NotPrintable, "observations"),
    ] {
        let mut log = whole.clone();
        *log.pointer_mut(path).expect("a field") = value;
        assert_eq!(pc.code("drills.log", logging(None, &log)), (code, Some(field.to_owned())), "{path}");
        assert_eq!(check(&log)[0].0, field, "{path}");
    }
    for (path, unknown) in [("/present", json!(["nobody"])), ("/routines", json!(["noe-annet"]))] {
        let mut log = whole.clone();
        *log.pointer_mut(path).expect("a field") = unknown;
        assert_eq!(pc.code("drills.log", logging(None, &log)).0, Code::NotFound, "{path}");
    }
    assert_eq!(list(&pc)["drills"], json!([]), "nothing was kept");
    // No reason is needed when there is one to give; and nobody is counted twice.
    let mut log = whole;
    (log["findings"], log["noFindings"]) = (json!([]), json!("Alt var på plass."));
    log["present"] = json!([pc.leader(), pc.leader()]);
    pc.call("drills.log", logging(None, &log));
    assert_eq!(list(&pc)["drills"][0]["present"], 3);
}

#[test]
fn a_log_that_is_being_written_is_its_writers_alone_and_becomes_an_entry_once() {
    let Unit { pc, leader, kari, .. } = unit();
    let mut log = filled(&pc, None);
    log["observations"] = json!("Kvasten sto i veien.");
    let body = json!({ "concern": null, "corrects": null, "reason": "", "run": null, "note": append("")["note"],
        "report": null, "drill": { "drill": null, "log": log }, "plan": null });
    pc.call("session.lock", json!({ "run": null, "concern": null }));
    let kept = pc.call("drafts.keep", json!({ "draft": null, "person": leader, "body": body }))["draft"].clone();
    assert!(!String::from_utf8_lossy(&pc.raw()).contains("Kvasten"));
    pc.log_in_as(&kari, KARIS);
    assert_eq!(pc.call("drafts.list", json!({})), json!([]));
    let pc = pc.restarted();
    pc.log_in(PASSPHRASE);
    let draft = pc.call("drafts.list", json!({}))[0].clone();
    assert_eq!((&draft["draft"], &draft["body"]["drill"]["log"]), (&kept, &log));
    let mut request = logging(None, &log);
    request["draft"] = kept;
    let unit = streams(&pc);
    pc.call("drills.log", request.clone());
    assert_eq!(pc.call("drafts.list", json!({})), json!([]));
    assert_eq!(pc.code("drills.log", request.clone()).0, Code::AlreadyThere, "pressed twice, logged once");
    // Nor when the answer was lost, and the draft kept anew.
    pc.call("drafts.keep", json!({ "draft": request["draft"], "person": leader, "body": body }));
    assert_eq!(pc.code("drills.log", request).0, Code::AlreadyThere);
    assert_eq!(list(&pc)["drills"].as_array().map(Vec::len), Some(1));
    assert_eq!(streams(&pc).1, unit.1 + 1, "one entry");
}

#[test]
fn the_name_of_a_child_is_asked_about_where_the_writer_can_read_of_it_and_can_be_answered() {
    let Unit { pc, ola, .. } = unit();
    let mut begun = append("noe");
    begun["note"]["child"] = json!("Kvitrelin F.");
    pc.call("concerns.append", begun);
    let mut log = filled(&pc, None);
    log["observations"] = json!("Det lignet på kvitrelins historie.");
    log["findings"][0]["measure"] = json!("Snakke med Kvitrelin");
    let names = |log: &Value| pc.call("drills.check", json!({ "drill": null, "log": log }))["names"].clone();
    assert_eq!(names(&log), json!(["observations", "findings.0.measure"]));
    assert_eq!(pc.code("drills.log", logging(None, &log)), (Code::NamesAChild, Some("observations".into())));
    assert_eq!(list(&pc)["drills"], json!([]));
    let mut sure = logging(None, &log);
    sure["sure"] = json!(true);
    let drill = text(&pc.call("drills.log", sure)["id"]);
    let named = |field: &str| (Code::NamesAChild, Some(field.to_owned()));
    let mut add = json!({ "text": "KVITRELIN igjen", "sure": false });
    assert_eq!(code(&pc, "drills.add", &drill, add.clone()), named("text"));
    add["sure"] = json!(true);
    call(&pc, "drills.add", &drill, add);
    let mut verify =
        json!({ "finding": 0, "day": "2026-11-23", "how": "Kvitrelin viste det", "seen": null, "sure": false });
    assert_eq!(code(&pc, "drills.verify", &drill, verify.clone()), named("how"));
    verify["sure"] = json!(true);
    call(&pc, "drills.verify", &drill, verify);
    // To one who cannot read of that child the question would tell that somebody writes of it.
    pc.log_in_as(&ola, OLAS);
    assert_eq!(names(&log), json!([]));
    pc.call("drills.log", logging(None, &log));
}

#[test]
fn after_the_lock_and_a_login_every_drill_is_what_it_was() {
    let pc = Pc::new();
    pc.set_up();
    let whole = whole_drill(&pc);
    call(&pc, "drills.add", &whole, json!({ "text": "mer", "sure": false }));
    call(
        &pc,
        "drills.verify",
        &whole,
        json!({ "finding": 0, "day": "2026-11-23", "how": "sett", "seen": null, "sure": false }),
    );
    let elsewhere = logged_on(&pc, "2026-11-01");
    let paused = begin(&pc, TOLD);
    inject(&pc, &paused, "i1");
    walk(&pc, &paused, &told(&[]));
    pc.pass(60);
    call(&pc, "drills.pause", &paused, json!({ "paused": true }));
    let everything = |pc: &Pc| {
        let language = json!({ "language": "nn" });
        let in_nn = [&whole, &elsewhere, &paused].map(|one| call(pc, "drills.open", one, language.clone()));
        (list(pc), [&whole, &elsewhere, &paused].map(|one| open(pc, one)), in_nn)
    };
    let before = everything(&pc);
    pc.call("session.lock", json!({ "run": null, "concern": null }));
    pc.log_in(PASSPHRASE);
    assert_eq!(everything(&pc), before);
    let pc = pc.restarted();
    pc.log_in(PASSPHRASE);
    assert_eq!(everything(&pc), before);
    assert_eq!(pc.state()["open"]["unsound"], 0);
}

#[test]
fn locked_no_drill_and_no_plan_answers() {
    let pc = Pc::new();
    pc.set_up();
    let drill = whole_drill(&pc);
    let log = filled(&pc, Some(&drill));
    let plan = pc.call("plan.open", json!({ "language": "nb" }))["input"].clone();
    let form = json!({ "drill": drill, "scenario": null, "language": "nb" });
    let calls = [
        ("drills.scenarios", json!({ "language": "nb" })),
        ("drills.micro", json!({ "language": "nb" })),
        ("drills.list", json!({ "language": "nb" })),
        ("drills.open", with(&drill, json!({}))),
        ("drills.begin", beginning(TOLD)),
        ("drills.walk", with(&drill, json!({ "run": told(&[]) }))),
        ("drills.inject", with(&drill, json!({ "inject": "i1" }))),
        ("drills.note", with(&drill, note("noe"))),
        ("drills.observe", with(&drill, note("noe"))),
        ("drills.sheet", with(&drill, json!({}))),
        ("scenarios.own", json!({ "language": "nb" })),
        ("scenarios.form", json!({ "scenario": null, "from": null, "language": "nb" })),
        ("scenarios.check", json!({ "input": rainwear() })),
        ("scenarios.keep", crate::own::keeping(None, &rainwear())),
        ("scenarios.retire", json!({ "scenario": "noe", "retired": true, "language": "nb" })),
        ("drills.pause", with(&drill, json!({ "paused": true }))),
        ("drills.stop", with(&drill, json!({ "why": "done" }))),
        ("drills.form", form),
        ("drills.check", json!({ "drill": drill, "log": log })),
        ("drills.log", logging(None, &log)),
        ("drills.add", with(&drill, json!({ "text": "noe", "sure": true }))),
        ("drills.correct", correcting(&drill, &log)),
        ("drills.move", with(&drill, json!({ "finding": 0, "progress": "done" }))),
        ("drills.improve", improving("Numrene mangler", json!(false))),
        ("drills.measures", json!({ "language": "nb" })),
        ("programme.open", of_year(json!({}))),
        ("programme.reminders", of_year(json!({}))),
        ("programme.set", setting("micro", "8", "")),
        ("programme.plan", planning("micro", "2027-02", "")),
        ("programme.drop", of_year(json!({ "planned": "x" }))),
        ("programme.suggest", of_year(json!({}))),
        ("programme.count", of_year(json!({ "task": "chain", "drill": "x", "counts": true }))),
        ("programme.calendar", of_year(json!({}))),
        ("drills.choose", json!({ "language": "nb" })),
        ("drills.columns", json!({ "columns": [], "language": "nb" })),
        ("drills.import", importing(&[])),
        ("drills.template", json!({ "language": "nb" })),
        (
            "drills.verify",
            with(&drill, json!({ "finding": 0, "day": "2026-11-23", "how": "sett", "seen": null, "sure": true })),
        ),
        ("plan.open", json!({ "language": "nb" })),
        ("plan.keep", json!({ "draft": null, "plan": plan, "sure": true, "language": "nb" })),
        (
            "plan.approve",
            json!({ "decision": { "by": "E.", "day": "2026-11-23", "how": "møte" }, "sure": true, "language": "nb" }),
        ),
        ("plan.export", json!({ "version": null, "language": "nb" })),
    ];
    for (name, _) in app::calls::all()
        .filter(|(name, _)| ["drills.", "scenarios.", "programme.", "plan."].iter().any(|noun| name.starts_with(noun)))
    {
        assert!(calls.iter().any(|(one, _)| *one == name), "{name} is asked");
    }
    pc.call("session.lock", json!({ "run": null, "concern": null }));
    for (name, request) in calls {
        assert_eq!(pc.code(name, request), (Code::Locked, None), "{name}");
    }
}
