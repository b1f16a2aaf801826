//! Whom to call: who answers now, the unit's own list, and when each number was last looked at.

use app::Code;
use serde_json::{Value, json};

use crate::pc::{PASSPHRASE, Pc, text};
use crate::planned::numbers;

const DAY: i64 = 86_400;
const HOUR: i64 = 3_600;

fn contact(pc: &Pc, id: &str) -> Value {
    let all = pc.call("guidance.contacts", json!({ "language": "nb" }));
    let found = all.as_array().expect("a list").iter().find(|one| one["id"] == id);
    found.unwrap_or_else(|| panic!("{id} is not there: {all}")).clone()
}

/// Barnevernet and its on-call service, with or without the hours of the first.
fn both(from: &str, to: &str) -> Value {
    json!({ "contacts": {
        "childProtection": "11 11 11 11", "childProtectionFrom": from, "childProtectionTo": to,
        "childProtectionOnCall": "22 22 22 22", "directory": [],
    } })
}

fn of(contacts: Value) -> Value {
    json!({ "contacts": contacts })
}

#[test]
fn who_answers_is_said_only_when_somebody_has_said_the_hours_and_else_both_numbers_stand_there() {
    let pc = Pc::new();
    pc.set_up();
    pc.call("unit.contacts", both("", ""));
    let day = contact(&pc, "barnevern");
    assert_eq!((&day["answers"], &day["otherwise"]["display"]), (&json!("unknown"), &json!("22 22 22 22")));
    // Monday, eight in the morning.
    pc.call("unit.contacts", both("8.00", "15.30"));
    let day = contact(&pc, "barnevern");
    assert_eq!((&day["answers"], &day["otherwise"]), (&json!("now"), &Value::Null), "{day}");
    pc.pass(7 * HOUR + 29 * 60);
    assert_eq!(contact(&pc, "barnevern")["answers"], "now", "15:29");
    pc.pass(60);
    let day = contact(&pc, "barnevern");
    assert_eq!((&day["answers"], &day["otherwise"]["display"]), (&json!("not-now"), &json!("22 22 22 22")), "15:30");
    // Whoever is on call at night: their hours are not known, and 116 111 stands beside.
    let night = contact(&pc, "barnevernvakt");
    assert_eq!((&night["answers"], &night["otherwise"]["display"]), (&json!("unknown"), &json!("116 111")));
    assert_eq!(night["alwaysOpen"], false);
    for (id, said) in [("112", "always"), ("116111", "always"), ("giftinfo", "unknown"), ("KT", "unknown")] {
        assert_eq!(contact(&pc, id)["answers"], said, "{id}");
    }
    assert_eq!(contact(&pc, "KT")["otherwise"]["display"], "116 111", "its hours are from an older source");
    assert_eq!(contact(&pc, "dinutvei")["answers"], Value::Null, "a page answers nobody");
    // Hours that nobody has looked at for more than a year are not known any more.
    pc.pass(400 * DAY);
    let day = contact(&pc, "barnevern");
    assert_eq!((&day["answers"], &day["hoursVerified"], &day["old"]), (&json!("unknown"), &json!(false), &json!(true)));
}

#[test]
fn the_list_of_the_unit_is_read_while_locked_with_names_and_hours_in_their_own_words() {
    let pc = Pc::new();
    pc.set_up();
    assert_eq!(contact(&pc, "ppt")["number"], "", "nothing stands in for it");
    assert_eq!(contact(&pc, "politikontakt")["display"], "02800", "the national number stands in");
    let mut all = numbers("00 00 00 00");
    all["directory"][6] =
        json!({ "contact": "ppt", "name": "PPT Eksempelvik", "number": "33 33 33 33", "hours": "hverdager 8–15" });
    let own = json!({ "contact": "", "name": "Vaktmesteren", "number": "44444444", "hours": "" });
    all["directory"].as_array_mut().expect("a list").push(own);
    pc.call("unit.contacts", of(all));
    pc.call("session.lock", json!({ "run": null, "concern": null }));
    let pc = pc.restarted();
    let ppt = contact(&pc, "ppt");
    assert_eq!((&ppt["name"], &ppt["display"]), (&json!("PPT"), &json!("33 33 33 33")));
    assert_eq!(
        (&ppt["own"]["name"], &ppt["own"]["hours"], &ppt["own"]["until"], &ppt["own"]["expired"]),
        (&json!("PPT Eksempelvik"), &json!("hverdager 8–15"), &json!(""), &json!(false))
    );
    assert_eq!(ppt["answers"], "unknown", "words are not hours that the program goes by");
    assert_eq!(contact(&pc, "own-0")["name"], "Vaktmesteren");
    assert_eq!(contact(&pc, "barnehus")["display"], "00 00 00 00", "the number, not the page");
    assert_eq!(pc.state()["unit"]["contacts"]["directory"].as_array().map(Vec::len), Some(12));
}

/// contact.rule.5: what holds for a time is not the number of the unit after it.
#[test]
fn a_number_that_holds_no_more_says_so_and_stands_among_what_must_be_checked() {
    let pc = Pc::new();
    pc.set_up();
    let details = json!({
        "second": "33 33 33 34", "email": "ppt@eksempel.no", "channel": "eDialog", "until": "2026-11-24", "note": "Ø.",
    });
    let mut all = numbers("00 00 00 00");
    all["directory"][6]["details"] = details.clone();
    assert_eq!(all["directory"][6]["contact"], "ppt");
    let own = json!({ "contact": "", "name": "Vaktmesteren", "number": "44444444", "hours": "", "details": details });
    all["directory"].as_array_mut().expect("a list").push(own);
    pc.call("unit.contacts", of(all));
    let told = |pc: &Pc| {
        let view = pc.call("content.unchecked", json!({ "language": "nb" }));
        let all = view["contacts"].as_array().expect("a list").clone();
        all.into_iter().filter(|one| one["expired"] == true).map(|one| text(&one["contact"]["id"])).collect::<Vec<_>>()
    };
    let ppt = contact(&pc, "ppt");
    assert_eq!((&ppt["own"]["second"], &ppt["own"]["channel"]), (&json!("33 33 33 34"), &json!("eDialog")));
    pc.pass(DAY);
    pc.log_in(PASSPHRASE);
    assert_eq!((contact(&pc, "ppt")["own"]["expired"].clone(), told(&pc)), (json!(false), vec![]), "its last day");
    pc.pass(DAY);
    pc.log_in(PASSPHRASE);
    assert_eq!(contact(&pc, "ppt")["own"]["expired"], true);
    assert_eq!(told(&pc), ["ppt", "own-0"]);
}

#[test]
fn what_stands_in_no_list_of_ours_is_refused_and_staff_change_nothing() {
    let pc = Pc::new();
    pc.set_up();
    let row = |contact: &str| json!([{ "contact": contact, "name": "N", "number": "00000000", "hours": "" }]);
    let mut contacts = numbers("00000000");
    // 112 is nobody's own number.
    for wrong in ["112", "noe-annet"] {
        contacts["directory"] = row(wrong);
        assert_eq!(pc.code("unit.contacts", of(contacts.clone())).0, Code::BadRequest, "{wrong}");
    }
    let (kari, code) = pc.invite("Kari K.", "staff");
    pc.join(&kari, &code, "tolv tegn eller mer");
    assert_eq!(pc.code("unit.contacts", of(numbers("00000000"))).0, Code::NotAllowed);
    assert_eq!(pc.code("unit.checked", json!({})).0, Code::NotAllowed);
    assert_eq!(contact(&pc, "112")["display"], "112");
}

#[test]
fn a_number_is_as_old_as_its_last_look_until_somebody_says_that_all_are_right() {
    let pc = Pc::new();
    pc.set_up();
    pc.call("unit.contacts", of(numbers("00000000")));
    let month = |pc: &Pc, id: &str| contact(pc, id)["checked"].clone();
    assert_eq!(pc.state()["unit"]["contactsChecked"], "2026-11-23");
    // A month later one number changes: it alone is new.
    pc.pass(30 * DAY);
    pc.log_in(PASSPHRASE);
    let mut changed = numbers("00000000");
    changed["directory"][0]["number"] = json!("55555555");
    let state = pc.call("unit.contacts", of(changed.clone()));
    assert_eq!(state["unit"]["contactsChecked"], "2026-11-23");
    assert_eq!((month(&pc, "politikontakt"), month(&pc, "ppt")), (json!("2026-12"), json!("2026-11")));
    // Kept once more without a change, nothing has been looked at.
    pc.call("unit.contacts", of(changed));
    assert_eq!(month(&pc, "ppt"), "2026-11");

    // Last of November a year on it is still good; the first of December it is to be looked at.
    let gap = |pc: &Pc| {
        let view = pc.call("plan.open", json!({ "language": "nb" }));
        view["gaps"].as_array().expect("gaps").iter().any(|gap| gap["id"] == "contacts-old")
    };
    pc.pass((372 - 30) * DAY);
    pc.log_in(PASSPHRASE);
    assert_eq!((contact(&pc, "ppt")["old"].clone(), gap(&pc)), (json!(false), false));
    pc.pass(DAY);
    pc.log_in(PASSPHRASE);
    assert_eq!((contact(&pc, "ppt")["old"].clone(), gap(&pc)), (json!(true), true));
    assert_eq!(contact(&pc, "politikontakt")["old"], false);
    assert_eq!(contact(&pc, "112")["old"], true, "what came with the program grows old as well");
    let state = pc.call("unit.checked", json!({}));
    assert_eq!(state["unit"]["contactsChecked"], "2027-12-01");
    assert_eq!((contact(&pc, "ppt")["old"].clone(), gap(&pc)), (json!(false), false));
    let pc = pc.restarted();
    assert_eq!(month(&pc, "ppt"), "2027-12", "it is kept");
}

#[test]
fn where_no_number_is_written_there_is_none_to_have_looked_at() {
    let pc = Pc::new();
    pc.set_up();
    pc.call("unit.contacts", of(json!({ "childProtection": "", "childProtectionOnCall": "" })));
    assert_eq!(pc.state()["unit"]["contactsChecked"], Value::Null);
    assert_eq!(pc.code("unit.checked", json!({})).0, Code::NotFound);
}

/// Every theme leads somewhere, a child can make contact alone somewhere, and what is uncertain is not called certain.
#[test]
fn everyone_to_call_has_a_theme_and_is_for_somebody() {
    let all = crate::advice();
    let all = app::calls::call(&all, "guidance.contacts", json!({ "language": "nn" })).expect("the call answers");
    let all = all.as_array().expect("a list");
    let has = |part: &str, value: &str| all.iter().filter(|one| one[part].to_string().contains(value)).count();
    for theme in [
        "danger",
        "violence",
        "sexual",
        "digital",
        "honour",
        "between-children",
        "gender",
        "grief",
        "environment",
        "mind",
        "rights",
        "learning",
    ] {
        assert!(has("themes", &format!("\"{theme}\"")) >= 2, "{theme}");
    }
    assert!(has("audiences", "\"children\"") >= 10);
    for id in
        ["giftinfo", "udops", "barneombud", "dixi", "rosa", "slettmeg", "takeitdown", "incesttlf", "barnehus-oslo"]
    {
        let one = all.iter().find(|one| one["id"] == id).expect(id);
        assert_eq!(one["verified"], false, "{id}");
        assert_ne!(one["answers"], "always", "{id}");
    }
}
