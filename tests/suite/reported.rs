//! The report of concern: from the form to the receipt, and what leaves the vault on the way.

use app::Code;
use lopdf::Document;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::mapped;
use crate::pc::{Pc, append, text};

/// Words that may stand nowhere outside the sealed entries and the files that were asked for.
const CHILD: &str = "Barn Kanarifugl";
const SAID: &str = "Jeg vil ikke hjem i kveld";

pub fn concern(pc: &Pc) -> String {
    let mut begun = append("");
    begun["note"]["child"] = json!(CHILD);
    begun["note"]["statements"] =
        json!([{ "kind": "heard", "text": "", "lines": [{ "speaker": "child", "words": SAID }] }]);
    text(&pc.call("concerns.append", begun)["id"])
}

fn form(pc: &Pc, concern: &str) -> Value {
    pc.call("reports.form", json!({ "concern": concern, "language": "nb" }))
}

fn filled(pc: &Pc, concern: &str) -> Value {
    let mut body = form(pc, concern)["body"].clone();
    body["recipient"] =
        json!({ "lives": "here", "number": "0000", "name": "Eksempelvik", "districtNumber": "00", "district": "" });
    body["reporter"]["telephone"] = json!("00 00 00 00");
    body["reporter"]["email"] = json!("leder@eksempel.example");
    body["reporter"]["address"] = json!({ "line": "Eksempelveien 1", "postcode": "0000", "place": "Eksempelvik" });
    body["children"][0]["informed"] = json!("no");
    body["children"][0]["why"] = json!("For liten");
    body["guardians"] = json!([{ "name": "Forelder F.", "telephone": "", "informed": "no", "why": "Venter på råd" }]);
    body["concern"] = json!(format!("23.11. sa barnet: «{SAID}.» 😀"));
    body["history"] = json!("Siden september.");
    body
}

pub fn ready(pc: &Pc, concern: &str) -> Value {
    let body = filled(pc, concern);
    pc.call("reports.ready", json!({ "concern": concern, "draft": null, "body": body, "language": "nb" }))
}

pub fn sent(concern: &str, report: &str, day: &str) -> Value {
    let sent = json!({ "channel": "portal", "to": "Barneverntjenesten", "day": day, "time": "" });
    json!({ "concern": concern, "report": report, "sent": sent, "language": "nb" })
}

pub fn received(concern: &str, report: &str, day: &str) -> Value {
    let received = json!({ "from": "Saksbehandler S.", "reference": "2026/1", "day": day, "time": "" });
    json!({ "concern": concern, "report": report, "received": received, "language": "nb" })
}

pub fn export(concern: &str, report: &str, paper: &str) -> Value {
    json!({ "concern": concern, "report": report, "paper": paper, "language": "nb" })
}

/// The person at the screen chooses this folder from now on.
pub fn a_place_for_files(pc: &Pc) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    *pc.files.lock().expect("whole") = Some(folder.path().to_owned());
    folder
}

/// What a paper says, in one line.
pub fn words_of(paper: &[u8]) -> String {
    let paper = Document::load_mem(paper).expect("a PDF");
    let pages: Vec<u32> = paper.get_pages().into_keys().collect();
    let words = paper.extract_text(&pages).expect("its words");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The child has told of violence that may come from home, and more was answered after that.
fn told_of_violence_at_home(more: &[(&str, &str)]) -> Value {
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

#[test]
fn the_form_begins_with_what_is_known_and_says_all_that_is_missing() {
    let pc = Pc::new();
    pc.set_up();
    let concern = concern(&pc);
    let form = form(&pc, &concern);
    assert_eq!(form["body"]["reporter"]["name"], "Leder L.");
    assert_eq!(form["body"]["reporter"]["role"], "Styrer");
    assert_eq!(form["body"]["children"][0]["name"], CHILD);
    assert_eq!(form["body"]["recipient"]["lives"], Value::Null, "asked, never assumed");
    let checked = pc.call("reports.check", json!({ "concern": concern, "body": form["body"] }));
    let fields: Vec<&str> =
        checked["faults"].as_array().expect("faults").iter().filter_map(|one| one["field"].as_str()).collect();
    assert_eq!(fields[0], "recipient.lives");
    assert!(fields.contains(&"history") && checked["noDate"] == true, "{fields:?}");
    let request = json!({ "concern": concern, "draft": null, "body": form["body"], "language": "nb" });
    assert_eq!(pc.code("reports.ready", request), (Code::NotChosen, Some("recipient.lives".into())));
    let checked = pc.call("reports.check", json!({ "concern": concern, "body": filled(&pc, &concern) }));
    assert_eq!(checked, json!({ "hold": "wait-for-advice", "faults": [], "noDate": false }));
}

#[test]
fn while_the_parents_must_wait_the_form_begins_with_not_told_and_its_reason() {
    let pc = Pc::new();
    pc.set_up();
    let mut begun = append("noe");
    begun["run"] = told_of_violence_at_home(&[]);
    begun["note"]["child"] = json!(CHILD);
    let concern = text(&pc.call("concerns.append", begun)["id"]);
    let form = form(&pc, &concern);
    assert_eq!(form["hold"], "wait-for-advice");
    assert_eq!(form["body"]["guardians"][0]["informed"], "no");
    assert!(form["body"]["guardians"][0]["why"].as_str().is_some_and(|why| why.contains("avventer råd")), "{form}");
    // It can be changed, and then takes who told them, when, and on whose advice.
    let mut body = filled(&pc, &concern);
    body["guardians"][0]["informed"] = json!("yes");
    body["guardians"][0]["why"] = json!("");
    let request = json!({ "concern": concern, "draft": null, "body": body, "language": "nb" });
    assert_eq!(pc.code("reports.ready", request), (Code::Blank, Some("guardians.0.why".into())));
    body["guardians"][0]["why"] = json!("Styrer, 22.11., etter råd fra barnevernvakta");
    pc.call("reports.ready", json!({ "concern": concern, "draft": null, "body": body, "language": "nb" }));
}

#[test]
fn a_report_is_written_as_a_draft_and_becomes_an_entry_once() {
    let pc = Pc::new();
    pc.set_up();
    let concern = concern(&pc);
    let body = filled(&pc, &concern);
    let empty = append("")["note"].clone();
    let kept = pc.call(
        "drafts.keep",
        json!({ "draft": null, "person": pc.leader(), "body": {
        "concern": concern, "corrects": null, "reason": "", "run": null, "note": empty, "report": body } }),
    );
    let pc = pc.restarted();
    pc.log_in(crate::pc::PASSPHRASE);
    let drafts = pc.call("drafts.list", json!({}));
    assert_eq!(drafts[0]["body"]["report"]["history"], "Siden september.");
    let request = json!({ "concern": concern, "draft": kept["draft"], "body": body, "language": "nb" });
    pc.call("reports.ready", request.clone());
    assert_eq!(pc.call("drafts.list", json!({})), json!([]));
    assert_eq!(pc.code("reports.ready", request).0, Code::AlreadyThere);
}

#[test]
fn sent_is_not_received_and_is_asked_for_after_two_working_days() {
    let pc = Pc::new();
    pc.set_up();
    let concern = concern(&pc);
    let view = ready(&pc, &concern);
    let report = text(&view["ladder"]["report"]);
    assert_eq!((&view["ladder"]["sent"], &view["due"]), (&Value::Null, &json!([])));
    assert_eq!(pc.code("reports.received", received(&concern, &report, "2026-11-23")).0, Code::NotFound, "not sent");
    assert_eq!(pc.code("reports.sent", sent(&concern, &report, "2026-11-24")), (Code::InTheFuture, Some("day".into())));
    let view = pc.call("reports.sent", sent(&concern, &report, "2026-11-23"));
    let ladder = &view["ladder"];
    assert_eq!(
        (&ladder["received"], &ladder["askOn"], &ladder["ask"]),
        (&Value::Null, &json!("2026-11-25"), &json!(false))
    );
    assert_eq!(pc.call("concerns.list", json!({}))[0]["rung"], "sent");
    pc.pass(2 * 24 * 3600);
    pc.log_in(crate::pc::PASSPHRASE);
    let row = pc.call("concerns.list", json!({}))[0].clone();
    assert_eq!((&row["rung"], &row["ask"]), (&json!("sent"), &json!(true)));
    assert_eq!(
        pc.code("reports.received", received(&concern, &report, "2026-11-22")),
        (Code::TooEarly, Some("day".into()))
    );
    let view = pc.call("reports.received", received(&concern, &report, "2026-11-25"));
    assert_eq!((&view["ladder"]["ask"], &view["ladder"]["received"]["reference"]), (&json!(false), &json!("2026/1")));
    assert_eq!(view["due"][0], json!({ "what": "assessed", "on": "2026-12-02", "past": false }));
    let row = pc.call("concerns.list", json!({}))[0].clone();
    assert_eq!((&row["rung"], &row["ask"]), (&json!("received"), &json!(false)));
}

#[test]
fn a_receipt_that_comes_while_a_new_edition_is_begun_belongs_to_the_one_that_was_sent() {
    let pc = Pc::new();
    pc.set_up();
    let concern = concern(&pc);
    let first = text(&ready(&pc, &concern)["ladder"]["report"]);
    pc.call("reports.sent", sent(&concern, &first, "2026-11-23"));
    let second = ready(&pc, &concern);
    assert_eq!((&second["ladder"]["sent"], &second["ladder"]["askOn"]), (&Value::Null, &json!("2026-11-25")));
    let view =
        pc.call("reports.received", received(&concern, second["ladder"]["report"].as_str().unwrap(), "2026-11-23"));
    assert_eq!((&view["ladder"]["askOn"], &view["ladder"]["received"]), (&Value::Null, &Value::Null));
}

#[test]
fn a_file_is_made_where_the_person_says_and_is_an_entry() {
    let pc = Pc::new();
    pc.set_up();
    let concern = concern(&pc);
    let report = text(&ready(&pc, &concern)["ladder"]["report"]);
    let entries = |pc: &Pc| {
        pc.call("concerns.open", json!({ "concern": concern, "language": "nb" }))["items"]
            .as_array()
            .map_or(0, Vec::len)
    };
    let before = entries(&pc);
    let none = pc.call("reports.export", export(&concern, &report, "report-pdf"));
    assert_eq!((&none["file"], entries(&pc)), (&Value::Null, before), "nobody chose a place: nothing was made");

    let folder = a_place_for_files(&pc);
    for (paper, name) in [
        ("report-pdf", "Bekymringsmelding 2026-11-23.pdf"),
        ("report-json", "Bekymringsmelding 2026-11-23.json"),
        ("concern-pdf", "Bekymring 2026-11-23.pdf"),
    ] {
        let made = pc.call("reports.export", export(&concern, &report, paper));
        assert_eq!(made["file"], name, "no child in the name");
        let item = made["concern"]["items"].as_array().and_then(|items| items.last().cloned()).expect("an entry");
        assert_eq!((&item["kind"], &item["paper"]), (&json!("exported"), &json!(paper)));
    }
    let read = |name: &str| std::fs::read(folder.path().join(name)).expect("the file is there");
    let shape: Value = serde_json::from_slice(&read("Bekymringsmelding 2026-11-23.json")).expect("JSON");
    assert_eq!(shape["offentligBarn"][0]["personnavn"], CHILD);
    assert_eq!(shape["sendingstidspunkt"], "2026-11-23T08:00:00");
    for name in ["Bekymringsmelding 2026-11-23.pdf", "Bekymring 2026-11-23.pdf"] {
        let plain = words_of(&read(name));
        assert!(plain.contains(SAID), "{name}: {plain}");
        assert!(plain.contains("U+1F600"), "{name}: what has no letter is named: {plain}");
    }
    // Where it cannot be written one is told, and what stands in the concern stays.
    *pc.files.lock().expect("whole") = Some(folder.path().join("no such folder"));
    assert_eq!(pc.code("reports.export", export(&concern, &report, "report-pdf")).0, Code::FileNotMade);
    assert_eq!(pc.code("reports.export", export(&concern, "no such report", "report-pdf")).0, Code::NotFound);
}

#[test]
fn the_same_report_gives_the_same_paper() {
    let pc = Pc::new();
    pc.set_up();
    let concern = concern(&pc);
    let report = text(&ready(&pc, &concern)["ladder"]["report"]);
    let folder = a_place_for_files(&pc);
    let print = || {
        pc.call("reports.export", export(&concern, &report, "report-pdf"));
        std::fs::read(folder.path().join("Bekymringsmelding 2026-11-23.pdf")).expect("the file")
    };
    let first = print();
    pc.pass(60);
    assert!(first == print(), "made a minute later, byte for byte the same");
}

#[test]
fn a_correction_stands_in_the_paper_with_what_it_corrects() {
    let pc = Pc::new();
    pc.set_up();
    let view = pc.note("Det skjedde i garderoben.");
    let concern = text(&view["id"]);
    let entry =
        view["items"].as_array().expect("items").iter().find(|one| one["kind"] == "noted").expect("a note")["entry"]
            .clone();
    let statement = json!({ "kind": "seen", "text": "Det skjedde i gangen.", "lines": [] });
    pc.call(
        "concerns.correct",
        json!({ "concern": concern, "entry": entry, "draft": null, "reason": "Husket feil rom", "statement": statement,
            "circumstances": { "day": "", "time": "", "place": "", "present": "" }, "language": "nb" }),
    );
    let folder = a_place_for_files(&pc);
    let made = pc.call("reports.export", export(&concern, "", "concern-pdf"));
    let bytes = std::fs::read(folder.path().join(text(&made["file"]))).expect("the file");
    let plain = words_of(&bytes);
    let place = |part: &str| plain.find(part).unwrap_or_else(|| panic!("{part} is missing: {plain}"));
    assert!(place("i garderoben") < place("Husket feil rom") && place("Husket feil rom") < place("i gangen"));
}

#[test]
fn no_word_of_a_paper_is_a_key_in_either_language() {
    let pc = Pc::new();
    pc.set_up();
    let concern = concern(&pc);
    let report = text(&ready(&pc, &concern)["ladder"]["report"]);
    pc.call("reports.sent", sent(&concern, &report, "2026-11-23"));
    pc.call("reports.received", received(&concern, &report, "2026-11-23"));
    let mut patterned = mapped::mark("neck");
    patterned["patterned"] = json!(true);
    patterned["spot"] = json!({ "view": "front", "x": 320, "y": 190 });
    let mut hip = mapped::mark("hip");
    hip["side"] = json!("left");
    hip["accident"] = json!("Falt fra huska 22.11., skademelding i permen");
    let map = mapped::map(&[mapped::mark("ear-r"), patterned, hip, mapped::mark("buttocks")]);
    pc.call("concerns.map", mapped::mapping(&concern, &map));
    let folder = a_place_for_files(&pc);
    for language in ["nb", "nn"] {
        for paper in ["report-pdf", "concern-pdf"] {
            let mut request = export(&concern, &report, paper);
            request["language"] = json!(language);
            let made = pc.call("reports.export", request);
            let bytes = std::fs::read(folder.path().join(text(&made["file"]))).expect("the file");
            // `./dev test` shows them to other people's readers afterwards.
            if let Some(papers) = std::env::var_os("PAPERS") {
                let name = format!("{paper}-{language}.pdf");
                std::fs::write(std::path::Path::new(&papers).join(name), &bytes).expect("a paper can be laid there");
            }
            let words = words_of(&bytes);
            for key in ["pdf-", "item-", "report-", "ladder-", "channel-", "map-", "mark-", "zone", "{ $", "{$"] {
                assert!(!words.contains(key), "{language} {paper}: {key} in {words}");
            }
        }
    }
}

#[test]
fn nothing_of_a_report_stands_in_the_open_file() {
    let pc = Pc::new();
    pc.set_up();
    let concern = concern(&pc);
    let report = text(&ready(&pc, &concern)["ladder"]["report"]);
    pc.call("reports.sent", sent(&concern, &report, "2026-11-23"));
    let raw = String::from_utf8_lossy(&pc.raw()).into_owned();
    for word in [CHILD, SAID, "Forelder F.", "Barneverntjenesten", "reported", "portal"] {
        assert!(!raw.contains(word), "{word}");
    }
}

#[test]
fn a_blocked_address_stands_in_no_edition_once_it_is_known_to_be_blocked() {
    const STREET: &str = "Hemmeligveien 7";
    let pc = Pc::new();
    pc.set_up();
    let concern = concern(&pc);
    let mut body = filled(&pc, &concern);
    body["children"][0]["address"]["line"] = json!(STREET);
    let request = |body: &Value| json!({ "concern": concern, "draft": null, "body": body, "language": "nb" });
    let first = text(&pc.call("reports.ready", request(&body))["ladder"]["report"]);
    body["children"][0]["addressBlocked"] = json!(true);
    // Not in the draft either, though it was typed.
    let kept = pc.call("drafts.keep", json!({ "draft": null, "person": pc.leader(), "body": {
        "concern": concern, "corrects": null, "reason": "", "run": null, "note": append("")["note"], "report": body } }));
    assert!(!pc.call("drafts.list", json!({})).to_string().contains(STREET));
    let mut ready = request(&body);
    ready["draft"] = kept["draft"].clone();
    let view = pc.call("reports.ready", ready);
    assert!(!view.to_string().contains(STREET), "the chronology shows it no more");
    assert!(!form(&pc, &concern).to_string().contains(STREET));
    let folder = a_place_for_files(&pc);
    for paper in ["report-pdf", "report-json", "concern-pdf"] {
        let made = pc.call("reports.export", export(&concern, &first, paper));
        let bytes = std::fs::read(folder.path().join(text(&made["file"]))).expect("the file");
        let words =
            if bytes.starts_with(b"%PDF") { words_of(&bytes) } else { String::from_utf8_lossy(&bytes).into_owned() };
        assert!(!words.contains("Hemmeligveien") && words.contains("dressesperre"), "{paper}: {words}");
    }
}

#[test]
fn what_is_pressed_twice_stands_once_and_sent_again_waits_again() {
    let pc = Pc::new();
    pc.set_up();
    let concern = concern(&pc);
    let report = text(&ready(&pc, &concern)["ladder"]["report"]);
    let count = |view: &Value, kind: &str| {
        view["items"].as_array().expect("items").iter().filter(|item| item["kind"] == kind).count()
    };
    pc.call("reports.sent", sent(&concern, &report, "2026-11-20"));
    pc.call("reports.sent", sent(&concern, &report, "2026-11-20"));
    pc.call("reports.received", received(&concern, &report, "2026-11-23"));
    let view = pc.call("reports.received", received(&concern, &report, "2026-11-23"));
    assert_eq!((count(&view, "sent"), count(&view, "received")), (1, 1));
    let view = pc.call("reports.sent", sent(&concern, &report, "2026-11-23"));
    assert_eq!((&view["ladder"]["received"], &view["ladder"]["askOn"]), (&Value::Null, &json!("2026-11-25")));
}

#[test]
fn after_advice_the_next_edition_asks_anew_whether_the_parents_were_told() {
    let pc = Pc::new();
    pc.set_up();
    let mut begun = append("noe");
    begun["note"]["child"] = json!(CHILD);
    begun["run"] = told_of_violence_at_home(&[]);
    let concern = text(&pc.call("concerns.append", begun)["id"]);
    let mut body = filled(&pc, &concern);
    body["guardians"][0]["why"] = form(&pc, &concern)["body"]["guardians"][0]["why"].clone();
    pc.call("reports.ready", json!({ "concern": concern, "draft": null, "body": body, "language": "nb" }));
    let run = told_of_violence_at_home(&[("disclosure.s8", "advised")]);
    pc.call("concerns.walk", json!({ "concern": concern, "run": run, "language": "nb" }));
    let form = form(&pc, &concern);
    assert_eq!(form["hold"], "after-advice");
    assert_eq!(
        (&form["body"]["guardians"][0]["informed"], &form["body"]["guardians"][0]["why"]),
        (&Value::Null, &json!(""))
    );
}

#[test]
fn no_file_is_laid_where_the_program_keeps_its_own() {
    let pc = Pc::new();
    pc.set_up();
    let concern = concern(&pc);
    *pc.files.lock().expect("whole") = Some(pc.folder.path().join("vault"));
    assert_eq!(pc.code("reports.export", export(&concern, "", "concern-pdf")).0, Code::FileReadOnly);
}

#[test]
fn a_file_that_was_asked_for_before_the_lock_is_not_made_after_it() {
    let pc = std::sync::Arc::new(Pc::new());
    pc.set_up();
    let concern = concern(&pc);
    let folder = a_place_for_files(&pc);
    // While the dialog is open it is locked, and somebody logs in again.
    let held = pc.files.clone();
    let guard = held.lock().expect("whole");
    let asking = {
        let (pc, request) = (pc.clone(), export(&concern, "", "concern-pdf"));
        std::thread::spawn(move || pc.try_call("reports.export", request))
    };
    std::thread::sleep(std::time::Duration::from_millis(200));
    pc.call("session.lock", json!({ "run": null, "concern": null }));
    pc.log_in(crate::pc::PASSPHRASE);
    drop(guard);
    let failure = asking.join().expect("no panic").expect_err("not for whoever is here now");
    assert_eq!(failure.code, Code::Locked);
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 0);
}

#[test]
fn to_have_sent_it_is_the_answer_to_the_step_that_says_so() {
    let pc = Pc::new();
    pc.set_up();
    let mut begun = append("noe");
    begun["note"]["child"] = json!(CHILD);
    let until = [("disclosure.s8", "no-advice")];
    begun["run"] = told_of_violence_at_home(&until);
    let concern = text(&pc.call("concerns.append", begun)["id"]);
    let view = ready(&pc, &concern);
    assert_eq!(view["next"]["run"]["answers"].as_array().map(Vec::len), Some(10), "it stands at «send the report»");
    let view = pc.call("reports.sent", sent(&concern, view["ladder"]["report"].as_str().unwrap(), "2026-11-23"));
    let answers = view["next"]["run"]["answers"].as_array().expect("answers");
    assert_eq!(answers.last(), Some(&json!({ "screen": "disclosure.s9", "choice": "done" })));
    // Sent once more, it is not answered once more.
    let again = pc.call("reports.sent", sent(&concern, view["ladder"]["report"].as_str().unwrap(), "2026-11-22"));
    assert_eq!(again["next"]["run"]["answers"].as_array().map(Vec::len), Some(11));
}

#[test]
fn where_home_may_be_the_source_or_nobody_asked_the_form_never_invites_to_tell_the_parents() {
    let first = [
        ("triage.q1", "no"),
        ("disclosure.listen", "done"),
        ("disclosure.collect", "safe"),
        ("disclosure.s6", "done"),
        ("disclosure.whom", "nobody"),
    ];
    let about = |source, what| {
        vec![
            ("disclosure.source", source),
            ("disclosure.s7", "done"),
            ("disclosure.d1", "no"),
            ("disclosure.about", what),
        ]
    };
    for (more, hold) in [
        (None, "wait-for-advice"),
        (Some(vec![]), "wait-for-advice"),
        (Some(vec![("disclosure.source", "home")]), "wait-for-advice"),
        (Some(vec![("disclosure.source", "unknown")]), "wait-for-advice"),
        (Some(about("home", "violence")), "wait-for-advice"),
        (Some(about("outside", "violence")), "as-usual"),
    ] {
        let pc = Pc::new();
        pc.set_up();
        let mut begun = append("noe");
        begun["run"] = more.as_ref().map_or(Value::Null, |more| {
            let answers =
                first.iter().chain(more).map(|(screen, choice)| json!({ "screen": screen, "choice": choice }));
            json!({ "door": "told", "answers": answers.collect::<Vec<_>>() })
        });
        let concern = text(&pc.call("concerns.append", begun)["id"]);
        let form = form(&pc, &concern);
        assert_eq!(form["hold"], hold, "{more:?}");
        let preset = if hold == "as-usual" { Value::Null } else { json!("no") };
        assert_eq!(form["body"]["guardians"][0]["informed"], preset, "{more:?}");
    }
}
