//! Search in what was written: in what one may open, and it gives back no words.

use app::Code;
use serde_json::{Value, json};

use crate::pc::{PASSPHRASE, Pc, append, text};

const KARIS: &str = "tolv tegn eller mer";

/// A unit with its leader and a colleague, who is logged in.
fn unit() -> (Pc, String, String) {
    let pc = Pc::new();
    pc.set_up();
    let leader = pc.leader();
    let (kari, code) = pc.invite("Kari K.", "staff");
    pc.join(&kari, &code, KARIS);
    (pc, leader, kari)
}

/// Begins a concern about a child; its id.
fn write(pc: &Pc, child: &str, words: &str) -> String {
    let mut request = append(words);
    request["note"]["child"] = json!(child);
    text(&pc.call("concerns.append", request)["id"])
}

fn add(pc: &Pc, concern: &str, words: &str) {
    let mut request = append(words);
    request["concern"] = json!(concern);
    pc.call("concerns.append", request);
}

fn search(pc: &Pc, query: &str) -> Value {
    pc.call("concerns.search", json!({ "query": query }))
}

/// The concerns found, in the order they come.
fn found(pc: &Pc, query: &str) -> Vec<String> {
    search(pc, query).as_array().expect("a list").iter().map(|one| text(&one["concern"])).collect()
}

fn share(pc: &Pc, concern: &str, with: &str, reason: &str) {
    let request = json!({
        "concern": concern, "whom": "nobody-here", "about": [], "with": [with], "reason": reason, "language": "nb",
    });
    pc.call("concerns.share", request);
}

#[test]
fn what_was_written_is_found_newest_first_with_how_often_and_when_last() {
    let pc = Pc::new();
    pc.set_up();
    let first = write(&pc, "Barn A", "Satt under benken i garderoben.");
    pc.pass(60);
    let second = write(&pc, "Šárá", "Lekte i garderoben.");
    pc.pass(60);
    add(&pc, &first, "Ville ikke ut av garderoben.");
    assert_eq!(
        search(&pc, "GARD"),
        json!([
            { "concern": first, "places": 2, "last": "2026-11-23T08:02:00+01:00" },
            { "concern": second, "places": 1, "last": "2026-11-23T08:01:00+01:00" },
        ])
    );
    assert_eq!(found(&pc, "garderoben lekte"), [second.as_str()], "every word");
    assert_eq!(found(&pc, "s\u{30c}ár"), [second.as_str()], "the child, in letters of two parts");
    assert_eq!(found(&pc, "barn benken"), [first.as_str()], "a name and a note");
    assert!(found(&pc, "robe").is_empty() && found(&pc, "borte").is_empty());
    // A note that has just been kept is found, and after the next login all of it is.
    let pc = pc.restarted();
    pc.log_in(PASSPHRASE);
    assert_eq!(found(&pc, "gard"), [first, second]);
}

#[test]
fn a_correction_is_found_by_what_was_written_first_and_by_what_it_says_now() {
    let pc = Pc::new();
    pc.set_up();
    let kept = pc.note("Han roper.");
    let noted = &kept["items"][1];
    let correction = json!({
        "concern": kept["id"], "entry": noted["entry"], "draft": null, "reason": "Leste lappen.", "language": "nb",
        "statement": { "kind": "seen", "text": "De roper.", "lines": [] }, "circumstances": noted["circumstances"],
    });
    pc.call("concerns.correct", correction);
    for (query, places) in [("han", 1), ("de", 1), ("lappen", 1), ("roper", 2)] {
        assert_eq!(search(&pc, query)[0]["places"], places, "{query}");
    }
}

#[test]
fn what_one_may_not_open_is_not_found() {
    let (pc, leader, _) = unit();
    let concern = write(&pc, "Kanarifugl", "Gjemte seg under benken.");
    assert_eq!(found(&pc, "kanari benken"), [concern], "by the one who wrote it");
    pc.log_in_as(&leader, PASSPHRASE);
    for query in ["kanarifugl", "benken", "gjemte seg", "k"] {
        assert_eq!(search(&pc, query), json!([]), "{query}");
    }
}

#[test]
fn a_shared_concern_is_found_without_being_read_and_no_word_of_it_comes_back() {
    let (pc, leader, kari) = unit();
    let concern = write(&pc, "Kanarifugl", "Gjemte seg under benken.");
    share(&pc, &concern, &leader, "Fordi hendelsen");
    pc.log_in_as(&leader, PASSPHRASE);
    for query in ["gjemte", "benken", "kanarifugl", "hendelsen"] {
        let answer = search(&pc, query);
        assert_eq!((answer.as_array().map(Vec::len), &answer[0]["concern"]), (Some(1), &json!(concern)), "{query}");
        let fields: Vec<&String> = answer[0].as_object().expect("a concern").keys().collect();
        assert_eq!(fields, ["concern", "last", "places"], "there is no place for words");
        let said = answer.to_string().to_lowercase();
        for word in ["kanari", "gjem", "benk", "hendelse"] {
            assert!(!said.contains(word), "{word} in {said}");
        }
    }
    // The writer sees whether anyone has read.
    pc.log_in_as(&kari, KARIS);
    let read = |pc: &Pc| pc.call("concerns.open", json!({ "concern": concern, "language": "nb" }))["reads"].clone();
    let by_leader = |pc: &Pc| read(pc).to_string().contains("Leder");
    assert!(!by_leader(&pc));
    pc.log_in_as(&leader, PASSPHRASE);
    pc.call("concerns.open", json!({ "concern": concern, "language": "nb" }));
    assert!(by_leader(&pc), "opened, it is read");
}

#[test]
fn after_the_lock_nothing_is_found() {
    let pc = Pc::new();
    pc.set_up();
    pc.note("Satt under benken.");
    assert_eq!(found(&pc, "benken").len(), 1);
    pc.call("session.lock", json!({ "run": null, "concern": null }));
    assert_eq!(pc.code("concerns.search", json!({ "query": "benken" })), (Code::Locked, None));
}

#[test]
fn what_is_no_word_looks_for_nothing_and_what_is_too_long_is_refused() {
    let pc = Pc::new();
    pc.set_up();
    pc.note("Satt under benken.");
    for query in ["", "  ", "«", "…", "-"] {
        assert_eq!(search(&pc, query), Value::Null, "{query}");
    }
    let refused = |query: String| pc.code("concerns.search", json!({ "query": query }));
    assert_eq!(refused("å".repeat(201)), (Code::TooLong, Some("query".into())));
    assert_eq!(refused("a\nb".into()), (Code::NotOneLine, Some("query".into())));
    assert_eq!(found(&pc, &format!("benken{}", " ".repeat(300))).len(), 1, "what stands around it does not count");
}

#[test]
fn the_address_of_a_child_is_never_found() {
    let pc = Pc::new();
    pc.set_up();
    let concern = text(&pc.note("Satt under benken.")["id"]);
    let address = |line: &str| json!({ "line": line, "postcode": "0000", "place": "Eksempelvik" });
    let report = json!({
        "recipient": { "lives": "here", "number": "0000", "name": "Mottaket", "districtNumber": "", "district": "" },
        "reporter": {
            "name": "Ansatt K.", "role": "Leder", "telephone": "00 00 00 00", "email": "a@eksempel.example",
            "unit": "Eksempelbarnehagen", "organisation": "", "address": address("Barnehageveien 1"),
        },
        "children": [{
            "name": "Barn A", "nationalId": "", "unborn": false, "addressBlocked": false,
            "address": address("Hemmeligveien 2"), "telephone": "", "informed": "no", "why": "For liten",
        }],
        "guardians": [],
        "interpreter": "", "otherHelp": "", "concern": "12.10. sa Barn A noe.", "history": "Siden september.",
        "otherViews": "",
    });
    let ready = json!({ "concern": concern, "draft": null, "body": report, "language": "nb" });
    pc.call("reports.ready", ready);
    for query in ["september", "mottaket", "barnehageveien", "liten", "00000000"] {
        assert_eq!(found(&pc, query), [concern.as_str()], "{query}");
    }
    assert!(found(&pc, "hemmeligveien").is_empty());
}
