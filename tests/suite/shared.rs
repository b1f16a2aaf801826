//! Need to know, by key: a second person comes, and opens what was shared with them and nothing else.

use std::collections::BTreeSet;

use app::Code;
use domain::routines::WalkedRun;
use domain::routines::{Answer, Door, Facts, Whom, stand};
use serde_json::{Value, json};
use vault::StreamId;

use crate::pc::{PASSPHRASE, Pc, append, draft, note, text};

const KARIS: &str = "tolv tegn eller mer";
const OLAS: &str = "fire ganske vanlige ord";

/// A unit with its leader and two colleagues; the leader is logged in.
struct Unit {
    pc: Pc,
    leader: String,
    kari: String,
    ola: String,
}

fn unit() -> Unit {
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

fn list(pc: &Pc) -> Vec<Value> {
    pc.call("concerns.list", json!({})).as_array().expect("a list").clone()
}

fn share(concern: &str, whom: &str, with: &[&str]) -> Value {
    json!({ "concern": concern, "whom": whom, "about": [], "with": with, "reason": "", "language": "nb" })
}

fn open(concern: &str) -> Value {
    json!({ "concern": concern, "language": "nb" })
}

/// The streams that somebody's keys open in the file, without the program.
fn streams_of(pc: &Pc, person: &str, passphrase: &str) -> BTreeSet<StreamId> {
    let (_folder, _, read) = pc.opened_by(person, passphrase);
    read.iter().map(|opened| opened.stream).collect()
}

#[test]
fn a_colleague_comes_with_six_words_and_chooses_their_own_passphrase() {
    let pc = Pc::new();
    pc.set_up();
    let (kari, code) = pc.invite("Kari K.", "staff");
    let people = pc.state()["people"].clone();
    assert_eq!((&people[1]["name"], &people[1]["joined"]), (&json!("Kari K."), &json!(false)));
    let request = |code: &str, passphrase: &str| json!({ "person": kari, "code": code, "passphrase": passphrase });
    pc.call("session.lock", json!({ "run": null, "concern": null }));
    // The code is no passphrase, and nothing is written to somebody who has no keys yet.
    assert_eq!(pc.code("session.open", json!({ "person": kari, "passphrase": code })).0, Code::NotFound);
    assert_eq!(pc.code("drafts.keep", draft(&kari, "noe")).0, Code::NotFound);
    assert_eq!(
        pc.code("people.join", request(&code, "kort")),
        (Code::PassphraseShort, Some("passphrase".into())),
        "told before the code is tried"
    );
    assert_eq!(pc.code("people.join", request(&code, "kari k. kari k.")).0, Code::PassphraseNames);
    assert_eq!(pc.call("people.join", request("elg elg elg elg elg elg", KARIS))["outcome"], "wrong");
    assert_eq!(pc.call("people.join", request("hva som helst", KARIS))["outcome"], "wrong");
    pc.pass(40);
    let written = format!(" {} \n", code.to_uppercase().replace(' ', "\n"));
    let joined = pc.call("people.join", request(&written, KARIS));
    assert_eq!(joined["outcome"], "open");
    assert_eq!(joined["session"]["open"]["person"]["joined"], true);
    assert_eq!(joined["session"]["boardSound"], true);
    assert_eq!(pc.code("people.join", request(&code, KARIS)).0, Code::NotFound, "used once");
    // It holds after the program was closed, and the leader is told nothing that would open it.
    let pc = pc.restarted();
    assert_eq!(pc.call("session.open", json!({ "person": kari, "passphrase": KARIS }))["outcome"], "open");
    assert!(!pc.raw().windows(code.len()).any(|part| part == code.as_bytes()));
}

#[test]
fn wrong_codes_wait_as_wrong_passphrases_do() {
    let pc = Pc::new();
    pc.set_up();
    let (kari, code) = pc.invite("Kari K.", "staff");
    let request = |code: &str| json!({ "person": kari, "code": code, "passphrase": KARIS });
    let outcomes: Vec<String> =
        (0..8).map(|_| text(&pc.call("people.join", request("elg elg elg elg elg elg"))["outcome"])).collect();
    assert!(outcomes.contains(&"wait".to_owned()), "{outcomes:?}");
    assert_eq!(pc.call("people.join", request(&code))["outcome"], "wait");
    pc.pass(31);
    assert_eq!(pc.call("people.join", request(&code))["outcome"], "open");
}

#[test]
fn only_who_speaks_for_the_unit_invites_and_nobody_becomes_leader_by_it() {
    let Unit { pc, kari, ola, .. } = unit();
    let invite = |name: &str, role: &str, person: Value| json!({ "name": name, "role": role, "person": person });
    assert_eq!(pc.code("people.invite", invite("Siri S.", "leader", Value::Null)).0, Code::NotAllowed);
    assert_eq!(pc.code("people.invite", invite(" ", "staff", Value::Null)), (Code::Blank, Some("name".into())));
    assert_eq!(pc.code("people.invite", invite("Kari K.", "staff", Value::Null)).0, Code::AlreadyThere);
    // A new code for one who has come would exchange their keys.
    assert_eq!(pc.code("people.invite", invite("Kari K.", "staff", json!(kari))).0, Code::NotFound);
    pc.log_in_as(&kari, KARIS);
    assert_eq!(pc.code("people.invite", invite("Siri S.", "staff", Value::Null)).0, Code::NotAllowed);
    pc.log_in_as(&ola, OLAS);
    let (siri, old) = pc.invite("Siri S.", "staff");
    let again = pc.call("people.invite", invite("Siri S.", "staff", json!(siri)));
    assert_ne!(again["code"].as_array().expect("words").iter().map(text).collect::<Vec<_>>().join(" "), old);
    assert_eq!(pc.call("people.join", json!({ "person": siri, "code": old, "passphrase": KARIS }))["outcome"], "wrong");
}

#[test]
fn a_concern_is_there_for_nobody_else_until_it_is_shared() {
    let Unit { pc, leader, kari, ola } = unit();
    pc.log_in_as(&kari, KARIS);
    let concern = text(&pc.note("Barn A satt under benken.")["id"]);
    let stream = StreamId::parse(&concern).expect("an id");
    for (person, passphrase) in [(&leader, PASSPHRASE), (&ola, OLAS)] {
        pc.log_in_as(person, passphrase);
        assert!(list(&pc).is_empty());
        assert_eq!(pc.code("concerns.open", open(&concern)).0, Code::NotFound);
        assert_eq!(pc.code("concerns.share", share(&concern, "nobody-here", &[person])).0, Code::NotFound);
        assert!(!streams_of(&pc, person, passphrase).contains(&stream));
    }
    pc.log_in_as(&kari, KARIS);
    let shared = pc.call("concerns.share", share(&concern, "nobody-here", &[&leader]));
    assert_eq!((&shared["readers"], &shared["alone"]), (&json!(["Kari K.", "Leder L."]), &json!(false)));
    assert_eq!(shared["reads"], json!([]), "who shares it had read it as their own");

    pc.log_in_as(&leader, PASSPHRASE);
    let row = list(&pc)[0].clone();
    assert_eq!((&row["shared"], &row["extract"]), (&json!(true), &json!("")), "no words before the reading is kept");
    let read = pc.call("concerns.open", open(&concern));
    assert_eq!(read["reads"][0]["by"], "Leder L.");
    assert_eq!(read["items"][1]["statement"]["text"], "Barn A satt under benken.");
    pc.call("concerns.open", open(&concern));
    assert_eq!(pc.call("concerns.open", open(&concern))["reads"].as_array().map(Vec::len), Some(1), "once each login");
    // What the leader adds, the writer reads; the third still finds nothing.
    let mut more = append("Snakket med Kari.");
    more["concern"] = json!(concern);
    pc.call("concerns.append", more);
    pc.log_in_as(&ola, OLAS);
    assert!(list(&pc).is_empty() && !streams_of(&pc, &ola, OLAS).contains(&stream));
    pc.log_in_as(&kari, KARIS);
    let read = pc.call("concerns.open", open(&concern));
    assert_eq!(read["reads"].as_array().map(Vec::len), Some(2));
    assert!(read["items"].to_string().contains("Snakket med Kari."));
    let pc = pc.restarted();
    pc.log_in_as(&leader, PASSPHRASE);
    assert_eq!(list(&pc).len(), 1);
    assert_eq!(pc.state()["open"]["unsound"], 0);
}

#[test]
fn sharing_says_first_what_and_with_whom() {
    let Unit { pc, leader, kari, ola } = unit();
    pc.log_in_as(&kari, KARIS);
    let concern = text(&pc.note("noe")["id"]);
    let ask = |whom: Value, about: &[&str]| {
        pc.call("concerns.sharing", json!({ "concern": concern, "whom": whom, "about": about }))
    };
    let offered = |view: &Value| -> Vec<(String, bool)> {
        let people = view["people"].as_array().expect("people").iter();
        people.map(|one| (text(&one["id"]), one["preset"] == true)).collect()
    };
    let first = ask(Value::Null, &[]);
    assert_eq!((&first["whom"], offered(&first)), (&Value::Null, vec![]), "asked first");
    let nobody = ask(json!("nobody-here"), &[]);
    assert_eq!(offered(&nobody), [(leader.clone(), true), (ola.clone(), false)]);
    assert_eq!((&nobody["notes"], &nobody["report"]), (&json!(1), &json!(false)));
    assert_eq!(offered(&ask(json!("staff"), &[&ola])), [], "Ola leads too: the leader is near");
    assert_eq!(offered(&ask(json!("leadership"), &[])), [], "leader and deputy are both the leadership");
    assert_eq!(offered(&ask(json!("unknown"), &[])), [(leader.clone(), false), (ola.clone(), false)]);
    assert_eq!(pc.code("concerns.share", share(&concern, "nobody-here", &[])).0, Code::NotChosen);
    let myself = share(&concern, "nobody-here", &[&kari]);
    assert_eq!(pc.code("concerns.share", myself).0, Code::NotAllowed);
}

/// Answers that lead through a door until the leadership is named.
fn until_the_leadership_is_named(door: Door) -> WalkedRun {
    let content = content::load(&content::embedded_files()).expect("the content is whole");
    let mut waiting = std::collections::VecDeque::from([Vec::<Answer>::new()]);
    while let Some(answers) = waiting.pop_front() {
        let here = stand(&content.library, door, &answers, Facts::default());
        if here.facts.named() == Some(Whom::Leadership) {
            return WalkedRun { door, answers };
        }
        for choice in &here.screen.choices {
            let mut more = answers.clone();
            more.push(Answer::new(here.screen.id.clone(), choice.id.clone()));
            waiting.push_back(more);
        }
    }
    panic!("{door:?}: the leadership can be named nowhere");
}

#[test]
fn a_concern_about_the_leader_is_never_wrapped_to_the_leader() {
    let ways = Door::ALL.map(Some).into_iter().chain([None]);
    for way in ways {
        let Unit { pc, leader, kari, ola } = unit();
        let before = streams_of(&pc, &leader, PASSPHRASE);
        let unsound = pc.state()["open"]["unsound"].clone();
        pc.log_in_as(&kari, KARIS);
        // From each door the routine names them; from Ctrl+N the note stands alone, and sharing asks.
        let mut begun = append("Lederen holdt Barn A hardt i armen.");
        begun["run"] = json!(way.map(until_the_leadership_is_named));
        let view = pc.call("concerns.append", begun);
        let concern = text(&view["id"]);
        if way.is_some() {
            assert_ne!(view["next"]["who"], "leader", "{way:?}");
        }
        let preset = pc.call("concerns.sharing", json!({ "concern": concern, "whom": null, "about": [] }));
        assert_eq!(preset["whom"], way.map_or(Value::Null, |_| json!("leadership")), "{way:?}");
        for person in [&leader, &ola] {
            let asked = share(&concern, "leadership", &[person]);
            assert_eq!(pc.code("concerns.share", asked), (Code::NotAllowed, Some("with".into())), "{way:?}");
        }
        if way.is_some() {
            // Another answer takes a reason; without one nobody is let in.
            let other = share(&concern, "nobody-here", &[&leader]);
            assert_eq!(pc.code("concerns.share", other), (Code::Blank, Some("reason".into())), "{way:?}");
        }
        let mut more = append("Et notat til.");
        more["concern"] = json!(concern);
        pc.call("concerns.append", more);
        pc.call("drafts.keep", json!({ "draft": null, "person": kari, "body": {
            "concern": concern, "corrects": null, "reason": "", "run": null, "note": note("et utkast"), "report": null } }));

        // With the leader's keys there is nothing more to open, list, count or search, in the file or in the program.
        assert_eq!(streams_of(&pc, &leader, PASSPHRASE), before, "{way:?}");
        let session = pc.log_in_as(&leader, PASSPHRASE);
        assert!(list(&pc).is_empty(), "{way:?}");
        assert_eq!(session["open"]["drafts"], 0);
        assert_eq!(session["open"]["unsound"], unsound);
        assert_eq!(pc.code("concerns.open", open(&concern)).0, Code::NotFound);
        let raw = String::from_utf8_lossy(&pc.raw()).into_owned();
        assert!(!raw.contains("hardt i armen") && !raw.contains("leadership"), "{way:?}");
    }
}

#[test]
fn a_concern_shared_by_mistake_of_an_answer_takes_a_reason_that_is_kept() {
    let Unit { pc, leader, kari, .. } = unit();
    pc.log_in_as(&kari, KARIS);
    let mut begun = append("noe");
    begun["run"] = json!(until_the_leadership_is_named(Door::Told));
    let concern = text(&pc.call("concerns.append", begun)["id"]);
    let asked = pc.call("concerns.sharing", json!({ "concern": concern, "whom": "nobody-here", "about": [] }));
    assert_eq!(asked["namedBefore"], true);
    assert!(asked["people"].as_array().expect("people").iter().all(|one| one["preset"] == false));
    let mut request = share(&concern, "nobody-here", &[&leader]);
    request["reason"] = json!("Jeg trykket feil. Det gjelder en nabo.");
    let shared = pc.call("concerns.share", request);
    let item = shared["items"].as_array().expect("items").last().cloned().expect("one");
    assert_eq!(
        (&item["kind"], &item["shared"]["reason"]),
        (&json!("shared"), &json!("Jeg trykket feil. Det gjelder en nabo."))
    );
}

fn walk(concern: &str, run: &WalkedRun) -> Value {
    json!({ "concern": concern, "run": run, "language": "nb" })
}

#[test]
fn what_the_leader_can_read_is_not_answered_about_the_leader() {
    let Unit { pc, leader, kari, .. } = unit();
    pc.log_in_as(&kari, KARIS);
    let concern = text(&pc.note("noe")["id"]);
    pc.call("concerns.share", share(&concern, "nobody-here", &[&leader]));
    let run = until_the_leadership_is_named(Door::Staff);
    assert_eq!(pc.code("concerns.walk", walk(&concern, &run)).0, Code::LeaderReads);
    let mut more = append("mer");
    more["concern"] = json!(concern);
    more["run"] = json!(run);
    assert_eq!(pc.code("concerns.append", more).0, Code::LeaderReads);
    pc.log_in_as(&leader, PASSPHRASE);
    let read = pc.call("concerns.open", open(&concern));
    assert!(!read.to_string().contains("ledelsen"), "{read}");
}

#[test]
fn whoever_was_left_out_stays_so_also_when_another_shares_it_on() {
    let Unit { pc, leader, kari, ola } = unit();
    pc.log_in_as(&kari, KARIS);
    let concern = text(&pc.note("noe")["id"]);
    // Ola is deputy: named together with the leader they are the leadership, and neither is offered.
    let staff = |about: &[&str]| json!({ "concern": concern, "whom": "staff", "about": about });
    assert_eq!(pc.call("concerns.sharing", staff(&[&leader]))["people"], json!([]));
    pc.log_in_as(&leader, PASSPHRASE);
    let (siri, code) = pc.invite("Siri S.", "staff");
    let (per, pers_code) = pc.invite("Per P.", "staff");
    pc.join(&siri, &code, KARIS);
    pc.join(&per, &pers_code, KARIS);
    pc.log_in_as(&kari, KARIS);
    let mut request = share(&concern, "staff", &[&siri]);
    request["about"] = json!([per]);
    pc.call("concerns.share", request);
    pc.log_in_as(&siri, KARIS);
    let offered = pc.call("concerns.sharing", json!({ "concern": concern, "whom": "nobody-here", "about": [] }));
    let ids: Vec<String> = offered["people"].as_array().expect("people").iter().map(|one| text(&one["id"])).collect();
    assert!(!ids.contains(&per) && ids.contains(&ola), "{ids:?}");
    assert_eq!(pc.code("concerns.share", share(&concern, "nobody-here", &[&per])).0, Code::NotAllowed);
}

#[test]
fn an_answer_on_another_way_is_kept_although_the_routine_stands_where_it_stood() {
    let Unit { pc, kari, .. } = unit();
    pc.log_in_as(&kari, KARIS);
    let mut begun = append("noe");
    begun["run"] = json!({ "door": "told", "answers": [{ "screen": "triage.q1", "choice": "no" }] });
    let view = pc.call("concerns.append", begun);
    let concern = text(&view["id"]);
    let mut late = append("et notat som ble begynt et annet sted");
    late["concern"] = json!(concern);
    late["run"] = json!(until_the_leadership_is_named(Door::Staff));
    let view = pc.call("concerns.append", late);
    assert_eq!(view["next"]["run"]["door"], "told", "it stands where it stood");
    let asked = pc.call("concerns.sharing", json!({ "concern": concern, "whom": "nobody-here", "about": [] }));
    assert_eq!(asked["namedBefore"], true, "and whom it named is not forgotten");
}

#[test]
fn reading_a_shared_concern_is_logged_whichever_way_it_is_read() {
    for way in ["concerns.sharing", "reports.form", "concerns.open"] {
        let Unit { pc, leader, kari, .. } = unit();
        pc.log_in_as(&kari, KARIS);
        let concern = text(&pc.note("noe")["id"]);
        pc.call("concerns.share", share(&concern, "nobody-here", &[&leader]));
        pc.log_in_as(&leader, PASSPHRASE);
        pc.call(way, json!({ "concern": concern, "language": "nb", "whom": null, "about": [] }));
        pc.log_in_as(&kari, KARIS);
        let reads = pc.call("concerns.open", open(&concern))["reads"].to_string();
        assert!(reads.contains("Leder L."), "{way}: {reads}");
    }
}

#[test]
fn the_words_of_another_are_neither_removed_nor_replaced() {
    let Unit { pc, leader, kari, .. } = unit();
    pc.log_in_as(&kari, KARIS);
    let mine = pc.call("drafts.keep", draft(&kari, "Karis ord"))["draft"].clone();
    pc.log_in_as(&leader, PASSPHRASE);
    let mut over = draft(&leader, "noe annet");
    over["draft"] = mine.clone();
    assert_eq!(pc.code("drafts.keep", over).0, Code::NotFound);
    let mut take = append("noe");
    take["draft"] = mine.clone();
    assert_eq!(pc.code("concerns.append", take).0, Code::NotFound);
    // Locked, an id that was not begun here is not written over either.
    let pc = pc.restarted();
    let mut over = draft(&leader, "noe annet");
    over["draft"] = mine;
    assert_eq!(pc.code("drafts.keep", over).0, Code::NotFound);
    pc.log_in_as(&kari, KARIS);
    assert_eq!(pc.call("drafts.list", json!({}))[0]["body"]["note"]["statements"][0]["text"], "Karis ord");
}

#[test]
fn two_who_cannot_be_told_apart_are_not_both_on_the_list() {
    let Unit { pc, .. } = unit();
    for like in ["kari k.", "Kari  K.", "Kari K.\u{200b}"] {
        let request = json!({ "name": like, "role": "staff", "person": null });
        assert_eq!(pc.code("people.invite", request), (Code::AlreadyThere, Some("name".into())), "{like}");
    }
}
