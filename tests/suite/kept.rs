//! What is kept: said, sealed, corrected, locked — through the same calls that the screen makes.

use std::sync::Arc;

use app::{Code, Folders};
use serde_json::{Value, json};

use crate::pc::{PASSPHRASE, Pc, append, draft, note, set_up, text};

#[test]
fn set_up_makes_a_unit_that_stands_there_while_locked() {
    let pc = Pc::new();
    assert_eq!(pc.state()["vault"], "none");
    let begun = pc.set_up();
    assert_eq!((&begun["open"]["person"]["name"], &begun["copy"]), (&json!("Leder L."), &json!(false)));
    let pc = pc.restarted();
    let state = pc.state();
    assert_eq!((&state["vault"], &state["open"]), (&json!("ready"), &Value::Null));
    assert_eq!(state["unit"]["name"], "Eksempelbarnehagen");
    assert_eq!(state["unit"]["owner"], "none");
    assert_eq!(state["boardSound"], true);
    assert_eq!(pc.code("setup.begin", set_up()).0, Code::AlreadyThere);
}

#[test]
fn what_is_missing_at_set_up_is_told_at_its_field_and_nothing_is_made() {
    let pc = Pc::new();
    for (path, value, code, field) in [
        ("/unit/name", json!(" "), Code::Blank, "unit.name"),
        ("/unit/name", json!("a\nb"), Code::NotOneLine, "unit.name"),
        ("/unit/name", json!("a".repeat(201)), Code::TooLong, "unit.name"),
        ("/unit/kind", Value::Null, Code::Blank, "unit.kind"),
        ("/unit/ownerNear", Value::Null, Code::Blank, "unit.ownerNear"),
        ("/leader", json!(""), Code::Blank, "leader"),
        ("/passphrase", json!("kort"), Code::PassphraseShort, "passphrase"),
        ("/passphrase", json!("Eksempelbarnehagen1"), Code::PassphraseNames, "passphrase"),
        ("/passphrase", json!("aaaaaaaaaaaaaaa"), Code::PassphraseRepeats, "passphrase"),
        ("/contacts/childProtectionOnCall", json!("vakta"), Code::NotANumber, "contacts.childProtectionOnCall"),
    ] {
        let mut request = set_up();
        *request.pointer_mut(path).expect("a field") = value;
        assert_eq!(pc.code("setup.begin", request), (code, Some(field.to_owned())), "{path}");
    }
    assert_eq!(pc.state()["vault"], "none");
}

#[test]
fn names_from_everywhere_are_kept_as_they_are() {
    let pc = Pc::new();
    let mut request = set_up();
    request["unit"]["name"] = json!("روضة 🌈 Šárá");
    request["leader"] = json!("محمد");
    let state = pc.call("setup.begin", request);
    assert_eq!(state["unit"]["name"], "روضة 🌈 Šárá");
    assert_eq!(state["open"]["person"]["name"], "محمد");
}

#[test]
fn the_units_own_number_takes_the_place_of_the_national_one() {
    let pc = Pc::new();
    let on_call = |pc: &Pc| {
        let contacts = pc.call("guidance.contacts", json!({ "language": "nb" }));
        let found = contacts.as_array().expect("a list").iter().find(|one| one["id"] == "barnevernvakt").cloned();
        found.expect("barnevernvakta")
    };
    assert_eq!((&on_call(&pc)["number"], &on_call(&pc)["isFallback"]), (&json!("116111"), &json!(true)));
    pc.set_up();
    let pc = pc.restarted();
    assert_eq!((&on_call(&pc)["display"], &on_call(&pc)["isFallback"]), (&json!("00 00 00 00"), &json!(false)));
    assert_eq!(on_call(&pc)["checked"], "2026-11");
}

#[test]
fn a_number_on_the_board_that_was_exchanged_is_not_shown() {
    let pc = Pc::new();
    pc.set_up();
    let path = pc.vault_file();
    let Pc { folder, app, seconds, .. } = pc;
    drop(app);
    // As one who has the file: another number in the place of the one the leader signed.
    let bytes = std::fs::read(&path).expect("the vault can be read");
    let (from, to) = (b"\"child_protection_on_call\"", b"\"childProtectionOnCall\":\"00000000\"");
    assert!(!bytes.windows(from.len()).any(|window| window == from), "the field is not called so in the file");
    let at = bytes.windows(to.len()).position(|window| window == to).expect("the number stands in the clear");
    let mut changed = bytes;
    changed[at + to.len() - 2] = b'9';
    std::fs::write(&path, changed).expect("the vault can be written");
    let pc = Pc::at(folder, seconds);
    assert_eq!(pc.state()["boardSound"], false);
    let contacts = pc.call("guidance.contacts", json!({ "language": "nb" }));
    assert!(!contacts.to_string().contains("00000009"), "the national number stands in");
}

#[test]
fn where_the_board_was_exchanged_nobodys_words_are_sealed_to_the_keys_it_names() {
    let pc = Pc::new();
    pc.set_up();
    pc.app.close();
    let ours = pc.leader();
    let path = pc.vault_file();
    let Pc { folder, app, seconds, .. } = pc;
    drop(app);
    // Another vault altogether, with names like ours, put in the place of ours: its id is another, so it is a copy.
    let other = Pc::new();
    other.set_up();
    other.app.close();
    std::fs::copy(other.vault_file(), &path).expect("the file is exchanged");
    let pc = Pc::at(folder, seconds);
    assert_eq!(pc.state()["copy"], true, "the page says that this machine has not seen the file");
    // The same file, but for its root: as one who writes another leader into it.
    let mark = pc.folder.path().join("marks/enhet.json");
    let text = std::fs::read_to_string(&mark).expect("the mark");
    let known = text.replace("\"root\":null", "\"root\":\"SN1-OTHER\"");
    assert_ne!(known, text);
    std::fs::write(&mark, known).expect("the mark");
    let pc = pc.restarted();
    let state = pc.state();
    assert_eq!((&state["boardSound"], &state["people"]), (&json!(false), &json!([])));
    assert_eq!(state["unit"], Value::Null);
    assert_eq!(pc.code("drafts.keep", draft(&ours, "noe")).0, Code::NotFound);
}

#[test]
fn a_wait_is_ones_own_and_no_clock_makes_it_longer() {
    let pc = Pc::new();
    pc.set_up();
    let pc = pc.restarted();
    for _ in 0..12 {
        let wait = pc.log_in("noe helt annet enn det")["wait"].as_i64().expect("seconds");
        pc.pass(wait);
    }
    pc.pass(-3600);
    assert_eq!(pc.log_in(PASSPHRASE)["wait"], 30, "an hour back is no hour's wait");
    // Turning to the example and back does not make it forget.
    pc.call("setup.example", json!({ "language": "nb" }));
    pc.call("setup.leave", json!({}));
    assert_eq!(pc.log_in(PASSPHRASE)["outcome"], "wait");
}

#[test]
fn a_clock_set_back_does_not_keep_it_open() {
    let pc = Pc::new();
    pc.set_up();
    pc.app.tick();
    pc.pass(-3600);
    pc.app.tick();
    let mut seconds = 0;
    while !pc.app.tick() {
        seconds += 1;
        pc.pass(1);
    }
    assert_eq!(seconds, 301);
}

#[test]
fn wrong_passphrases_wait_longer_and_longer_and_are_never_the_end() {
    let pc = Pc::new();
    pc.set_up();
    let pc = pc.restarted();
    for _ in 0..2 {
        let answer = pc.log_in("noe helt annet enn det");
        assert_eq!((&answer["outcome"], &answer["wait"]), (&json!("wrong"), &json!(0)));
    }
    let mut waits = vec![];
    for _ in 0..8 {
        let wait = pc.log_in("noe helt annet enn det")["wait"].as_i64().expect("seconds");
        waits.push(wait);
        assert_eq!(pc.log_in(PASSPHRASE)["outcome"], "wait", "not heard before the wait is over");
        pc.pass(wait);
    }
    assert!(waits.is_sorted() && waits[0] > 0 && waits.last() == Some(&30), "{waits:?}");
    // A draft never waits.
    pc.log_in("noe helt annet enn det");
    pc.call("drafts.keep", draft(&pc.leader(), "halv setning"));
    pc.pass(30);
    assert_eq!(pc.log_in(PASSPHRASE)["outcome"], "open");
}

#[test]
fn a_passphrase_opens_however_its_letters_are_made() {
    let pc = Pc::new();
    pc.set_up();
    let pc = pc.restarted();
    assert_eq!(pc.log_in("elgen ga\u{30a}r  over brygga ")["outcome"], "open");
}

#[test]
fn said_is_kept() {
    let pc = Pc::new();
    pc.set_up();
    let kept = pc.note("Satt under benken.\nHoldt hendene over ørene.");
    let id = text(&kept["id"]);
    let pc = pc.restarted();
    pc.log_in(PASSPHRASE);
    let shown = pc.call("concerns.open", json!({ "concern": id, "language": "nb" }));
    assert_eq!(shown, kept, "read anew, it is the same");
    let statement = &shown["items"][1]["statement"];
    assert_eq!(statement["text"], "Satt under benken.\nHoldt hendene over ørene.");
    assert_eq!(pc.state()["open"]["unsound"], 0);
}

#[test]
fn a_note_that_cannot_be_kept_says_where_and_keeps_its_draft() {
    let pc = Pc::new();
    pc.set_up();
    let kept = pc.call("drafts.keep", draft(&pc.leader(), "noe"));
    let with = |path: &str, value: Value| {
        let mut request = append("noe");
        request["draft"] = kept["draft"].clone();
        *request.pointer_mut(path).expect("a field") = value;
        pc.code("concerns.append", request)
    };
    let at = |code: Code, field: &str| (code, Some(field.to_owned()));
    assert_eq!(with("/note/statements/0/text", json!(" ")), at(Code::Blank, "statements.0"));
    assert_eq!(with("/note/statements/0/text", json!("x".repeat(20_001))), at(Code::TooLong, "statements.0"));
    assert_eq!(with("/note/child", json!("a\nb")), at(Code::NotOneLine, "child"));
    assert_eq!(with("/note/circumstances/day", json!("2026-11-24")), at(Code::InTheFuture, "day"));
    assert_eq!(with("/note/circumstances/day", json!("2026-02-30")), at(Code::NotADay, "day"));
    assert_eq!(pc.call("drafts.list", json!({})).as_array().map(Vec::len), Some(1));
}

#[test]
fn a_correction_keeps_both() {
    let pc = Pc::new();
    pc.set_up();
    let kept = pc.note("Han roper.");
    let noted = &kept["items"][1];
    let correct = |words: &str, reason: &str| {
        json!({
            "concern": kept["id"], "entry": noted["entry"], "draft": null, "reason": reason, "language": "nb",
            "statement": { "kind": "seen", "text": words, "lines": [] },
            "circumstances": noted["circumstances"],
        })
    };
    assert_eq!(pc.code("concerns.correct", correct("De roper.", "")), (Code::Blank, Some("reason".into())));
    assert_eq!(pc.code("concerns.correct", correct("Han roper.", "fordi")).0, Code::NothingChanged);
    let after = pc.call("concerns.correct", correct("De roper.", "Leste lappen på nytt."));
    assert_eq!(after["items"][1]["statement"], noted["statement"], "the first stands, word for word");
    assert_eq!(after["items"][1]["corrections"][0]["statement"]["text"], "De roper.");
    assert_eq!(after["items"][1]["corrections"][0]["reason"], "Leste lappen på nytt.");
    assert_eq!(after["items"].as_array().map(Vec::len), Some(2), "a correction hangs under what it corrects");
}

#[test]
fn writing_works_while_locked_and_nothing_is_shown_back() {
    let pc = Pc::new();
    pc.set_up();
    let pc = pc.restarted();
    let kept = pc.call("drafts.keep", draft(&pc.leader(), "Jeg gjemte meg med"));
    let mut again = draft(&pc.leader(), "Jeg gjemte meg med bamsen.");
    again["draft"] = kept["draft"].clone();
    pc.call("drafts.keep", again);
    assert_eq!(pc.code("drafts.list", json!({})).0, Code::Locked);
    assert!(!pc.state().to_string().contains("bamsen"));
    let raw = pc.raw();
    assert!(!raw.windows(6).any(|window| window == b"bamsen"), "and nothing of it can be read in the file");
    pc.log_in(PASSPHRASE);
    assert_eq!(pc.state()["open"]["drafts"], 1);
    let drafts = pc.call("drafts.list", json!({}));
    assert_eq!(drafts.as_array().map(Vec::len), Some(1), "replaced in place");
    assert_eq!(drafts[0]["body"]["note"]["statements"][0]["text"], "Jeg gjemte meg med bamsen.");
    pc.call("session.lock", json!({ "run": null, "concern": null }));
    assert_eq!(pc.code("drafts.keep", draft("nobody", "x")).0, Code::NotFound);
}

#[test]
fn a_draft_goes_when_it_has_become_entries() {
    let pc = Pc::new();
    pc.set_up();
    let kept = pc.call("drafts.keep", draft(&pc.leader(), "noe"));
    let mut request = append("noe");
    request["draft"] = kept["draft"].clone();
    pc.call("concerns.append", request.clone());
    assert_eq!(pc.call("drafts.list", json!({})), json!([]));
    assert_eq!(pc.code("concerns.append", request).0, Code::AlreadyThere, "pressed twice, kept once");
    // Nor when the answer was lost, a letter was changed, and the draft kept anew.
    let mut again = draft(&pc.leader(), "noe mer");
    again["draft"] = kept["draft"].clone();
    pc.call("drafts.keep", again);
    let mut request = append("noe mer");
    request["draft"] = kept["draft"].clone();
    assert_eq!(pc.code("concerns.append", request).0, Code::AlreadyThere);
    assert_eq!(pc.call("concerns.list", json!({})).as_array().map(Vec::len), Some(1));
}

#[test]
fn the_lock_drops_everything_and_says_why() {
    let pc = Pc::new();
    pc.set_up();
    pc.note("noe");
    pc.call("session.lock", json!({ "run": null, "concern": null }));
    assert_eq!(pc.code("concerns.list", json!({})).0, Code::Locked);
    assert_eq!(pc.state()["locked"]["why"], "asked");
    assert_eq!(pc.state()["locked"]["at"], "2026-11-23T08:00:00+01:00");
    pc.log_in(PASSPHRASE);
    assert_eq!(pc.state()["locked"], Value::Null);
    assert_eq!(pc.call("concerns.list", json!({}))[0]["extract"], "noe");
}

#[test]
fn it_locks_when_nobody_is_here_later_in_an_acute_step_and_when_the_machine_slept() {
    let here = |acute: bool| json!({ "acute": acute, "run": null, "concern": null });
    let locks_after = |acute: bool| {
        let pc = Pc::new();
        pc.set_up();
        pc.call("session.here", here(acute));
        let mut seconds = 0;
        while !pc.app.tick() {
            seconds += 1;
            pc.pass(1);
        }
        assert_eq!(pc.state()["locked"]["why"], "idle");
        seconds
    };
    assert_eq!((locks_after(false), locks_after(true)), (301, 1201));

    let pc = Pc::new();
    pc.set_up();
    assert!(!pc.app.tick());
    pc.pass(31);
    assert!(pc.app.tick(), "a tick that comes late");
    assert_eq!(pc.state()["locked"]["why"], "sleep");
    assert_eq!(pc.state()["locked"]["at"], "2026-11-23T08:00:00+01:00", "when it fell asleep");
    assert_eq!(pc.code("concerns.list", json!({})).0, Code::Locked);
}

#[test]
fn the_step_comes_back_after_the_lock_unless_it_is_about_someone_who_works_here() {
    let answer = |screen: &str, choice: &str| json!({ "screen": screen, "choice": choice });
    let after_lock = |run: Value| {
        let pc = Pc::new();
        pc.set_up();
        pc.call("session.lock", json!({ "run": run, "concern": null }));
        pc.state()["locked"]["run"].clone()
    };
    let told = json!({ "door": "told", "answers": [answer("triage.danger", "no")] });
    assert_eq!(after_lock(told.clone())["door"], "told");
    assert_eq!(after_lock(json!({ "door": "staff", "answers": [] })), Value::Null);
}

#[test]
fn a_stop_without_a_lock_is_told_at_the_next_start() {
    let pc = Pc::new();
    pc.set_up();
    pc.note("noe");
    let pc = pc.restarted();
    assert_eq!(pc.state()["locked"]["why"], "stopped");
    pc.log_in(PASSPHRASE);
    pc.app.close();
    let pc = pc.restarted();
    assert_eq!(pc.state()["locked"], Value::Null, "it ended well");
}

#[test]
fn a_routine_in_a_concern_keeps_each_answer_with_its_time_and_its_words() {
    let pc = Pc::new();
    pc.set_up();
    let kept = pc.note("noe");
    let run = |answers: Value| json!({ "concern": kept["id"], "language": "nb", "run": { "door": "told", "answers": answers } });
    let stand = |answers: &Value| {
        let request = json!({ "door": "told", "answers": answers, "language": "nb", "unit": null });
        pc.call("routines.stand", request)
    };
    let mut answers = json!([]);
    for _ in 0..3 {
        let here = stand(&answers);
        let choice = &here["choices"].as_array().and_then(|all| all.last()).expect("an answer")["id"];
        let next = json!({ "screen": here["screen"], "choice": choice });
        answers.as_array_mut().expect("a list").push(next);
        pc.pass(60);
        pc.call("concerns.walk", run(answers.clone()));
    }
    // The same again adds nothing.
    let view = pc.call("concerns.walk", run(answers.clone()));
    let walked: Vec<&Value> =
        view["items"].as_array().expect("items").iter().filter(|item| item["kind"] == "walked").collect();
    assert_eq!(walked.len(), 3);
    assert_eq!(walked[0]["at"], "2026-11-23T08:01:00+01:00");
    assert_eq!(walked[2]["at"], "2026-11-23T08:03:00+01:00");
    assert_eq!(walked[0]["steps"][0]["question"], stand(&json!([]))["title"]);
    assert_ne!(walked[0]["steps"][0]["answer"], "");
    assert_eq!(view["next"]["title"], stand(&answers)["title"]);
    // One step back, and another way: both are kept.
    answers.as_array_mut().expect("a list").pop();
    let here = stand(&answers);
    let other = json!({ "screen": here["screen"], "choice": here["choices"][0]["id"] });
    answers.as_array_mut().expect("a list").push(other);
    let view = pc.call("concerns.walk", run(answers));
    let last = view["items"].as_array().and_then(|all| all.last()).cloned().expect("an item");
    assert_eq!((&last["turned"], last["steps"].as_array().map(Vec::len)), (&json!(true), Some(1)));
}

#[test]
fn an_old_concern_shows_its_own_words_when_those_of_the_program_have_changed() {
    const NOW: &str = "Er barnet i fare nå, eller har noe nettopp skjedd?";
    const THEN: &str = "Er det noe som haster akkurat nå?";
    let mut earlier = content::embedded_files();
    let text = earlier.get_mut("routines/triage/nb.md").expect("it is there");
    *text = text.replacen(NOW, THEN, 1);
    let pc = Pc::telling(tempfile::tempdir().expect("a folder"), Arc::default(), &earlier);
    pc.set_up();
    let concern = pc.note("noe")["id"].clone();
    let stand = |pc: &Pc| {
        pc.call("routines.stand", json!({ "door": "worried", "answers": [], "language": "nb", "unit": null }))
    };
    let here = stand(&pc);
    assert_eq!(here["title"], THEN);
    let answer = json!({ "screen": here["screen"], "choice": here["choices"][3]["id"] });
    let run = json!({ "door": "worried", "answers": [answer] });
    pc.call("concerns.walk", json!({ "concern": concern, "language": "nb", "run": run }));
    let question = |pc: &Pc| {
        let view = pc.call("concerns.open", json!({ "concern": concern, "language": "nb" }));
        let items = view["items"].as_array().expect("items").clone();
        items.iter().find(|item| item["kind"] == "walked").expect("it was walked")["steps"][0]["question"].clone()
    };
    assert_eq!(question(&pc), THEN);
    let pc = pc.restarted();
    pc.log_in(PASSPHRASE);
    assert_eq!(stand(&pc)["title"], NOW, "whoever asks now is asked in the words of now");
    assert_eq!(question(&pc), THEN, "what was answered was another question");
}

#[test]
fn a_note_that_was_begun_earlier_does_not_turn_the_routine_back() {
    let pc = Pc::new();
    pc.set_up();
    let kept = pc.note("noe");
    let stand = |answers: &Value| {
        pc.call("routines.stand", json!({ "door": "told", "answers": answers, "language": "nb", "unit": null }))
    };
    let mut runs = vec![json!([])];
    for _ in 0..3 {
        let mut answers = runs.last().cloned().expect("a run");
        let here = stand(&answers);
        let choice = &here["choices"].as_array().and_then(|all| all.last()).expect("an answer")["id"];
        let next = json!({ "screen": here["screen"], "choice": choice });
        answers.as_array_mut().expect("a list").push(next);
        runs.push(answers);
    }
    let run = |at: usize| json!({ "door": "told", "answers": runs[at] });
    let append = |at: usize| {
        let note = note("mer");
        let request = json!({ "concern": kept["id"], "draft": null, "note": note, "run": run(at), "language": "nb" });
        pc.call("concerns.append", request)["next"]["run"]["answers"].as_array().map(Vec::len)
    };
    pc.call("concerns.walk", json!({ "concern": kept["id"], "run": run(2), "language": "nb" }));
    assert_eq!(append(1), Some(2), "begun a step earlier");
    assert_eq!(append(0), Some(2));
    assert_eq!(append(3), Some(3), "begun further on");
}

/// The parent hold does not go off by changing an answer: only advice lifts it.
#[test]
fn an_answer_that_is_taken_back_in_a_concern_does_not_let_the_parents_be_told() {
    let pc = Pc::new();
    pc.set_up();
    let kept = pc.note("noe");
    let stand = |answers: &Value, concern: &Value| {
        let request = json!({ "door": "told", "answers": answers, "language": "nb", "unit": null, "concern": concern });
        pc.call("routines.stand", request)
    };
    let walked = |source: &str| {
        let mut answers = json!([]);
        for choice in ["no", "done", "safe", "done", "nobody", source, "done", "no", "violence"] {
            let answer = json!({ "screen": stand(&answers, &Value::Null)["screen"], "choice": choice });
            answers.as_array_mut().expect("a list").push(answer);
            let run = json!({ "door": "told", "answers": answers });
            pc.call("concerns.walk", json!({ "concern": kept["id"], "run": run, "language": "nb" }));
        }
        answers
    };
    let outside = walked("outside");
    assert_eq!(stand(&outside, &kept["id"])["hold"], "as-usual", "the control: nothing else was ever answered");
    walked("home");
    let outside = walked("outside");
    assert_eq!(stand(&outside, &kept["id"])["hold"], "wait-for-advice");
    let view = pc.call("concerns.open", json!({ "concern": kept["id"], "language": "nb" }));
    assert_eq!(view["next"]["hold"], "wait-for-advice");
    // Locked, the concern is not there to say so: then the step does not come back, rather than say less.
    let run = json!({ "door": "told", "answers": outside });
    pc.call("session.lock", json!({ "run": run, "concern": kept["id"] }));
    assert_eq!(pc.state()["locked"]["run"], Value::Null);
}

#[test]
fn a_routine_that_came_back_after_the_lock_goes_on_for_the_one_whose_it_was() {
    let pc = Pc::new();
    pc.set_up();
    let kept = pc.note("noe");
    let run = json!({ "door": "told", "answers": [] });
    pc.call("session.lock", json!({ "run": run, "concern": kept["id"] }));
    assert!(!pc.state().to_string().contains(&text(&kept["id"])), "which concern is not told while locked");
    let opened = pc.log_in(PASSPHRASE);
    assert_eq!(opened["session"]["open"]["resumes"]["concern"], kept["id"]);
    pc.call("session.lock", json!({ "run": null, "concern": null }));
    assert_eq!(pc.log_in(PASSPHRASE)["session"]["open"]["resumes"], Value::Null, "nothing stood there");
}

#[test]
fn the_same_name_again_is_no_entry() {
    let pc = Pc::new();
    pc.set_up();
    let kept = pc.note("noe");
    let name = || pc.call("concerns.name", json!({ "concern": kept["id"], "child": "Barn A", "language": "nb" }));
    assert_eq!(name(), name());
}

#[test]
fn where_leader_and_owner_are_close_the_routine_names_neither() {
    let pc = Pc::new();
    let mut request = set_up();
    request["unit"]["ownerNear"] = json!(true);
    pc.call("setup.begin", request);
    let reached = |pc: &Pc| {
        let stand = |answers: &Value| {
            pc.call("routines.stand", json!({ "door": "staff", "answers": answers, "language": "nb", "unit": null }))
        };
        let mut answers = json!([]);
        for choice in ["no", "leadership", "safe", "saw", "done"] {
            let answer = json!({ "screen": stand(&answers)["screen"], "choice": choice });
            answers.as_array_mut().expect("a list").push(answer);
        }
        text(&stand(&answers)["screen"])
    };
    assert_eq!(reached(&pc), "staff.s2-outside");
    let apart = Pc::new();
    apart.set_up();
    assert_eq!(reached(&apart), "staff.s2-owner", "the control: an owner who is not close");
}

#[test]
fn the_owners_key_comes_on_the_board_in_the_state_it_was_made_in() {
    let pc = Pc::new();
    pc.set_up();
    for (alone, state) in [(false, "provisional"), (true, "confirmed")] {
        let key = pc.call("owner.make", json!({}));
        let words = key["words"].as_array().expect("words");
        assert_eq!((words.len(), key["control"].as_array().map(Vec::len)), (18, Some(6)));
        let asked: Vec<&Value> = key["ask"]
            .as_array()
            .expect("places")
            .iter()
            .map(|at| &words[at.as_u64().unwrap_or(0) as usize - 1])
            .collect();
        let wrong = json!({ "words": [asked[0], "feil"], "ownerAlone": alone });
        assert_eq!(pc.code("owner.confirm", wrong), (Code::WrongWord, Some("words.1".into())));
        let after = pc.call("owner.confirm", json!({ "words": asked, "ownerAlone": alone }));
        assert_eq!(after["unit"]["owner"], state);
        assert_eq!(pc.call("unit.control", json!({ "of": "owner" }))["words"], key["control"]);
    }
    assert_eq!(pc.code("owner.confirm", json!({ "words": [], "ownerAlone": true })).0, Code::NotFound, "shown once");
}

/// Born private: sealed to the writer alone, also where the owner has a key.
#[test]
fn a_concern_that_was_not_shared_is_closed_to_the_owners_key() {
    let pc = Pc::new();
    pc.set_up();
    pc.note("før nøkkelen");
    let key = pc.call("owner.make", json!({}));
    let words: Vec<String> = key["words"].as_array().expect("words").iter().map(text).collect();
    let asked: Vec<&String> =
        key["ask"].as_array().expect("places").iter().map(|at| &words[at.as_u64().unwrap_or(1) as usize - 1]).collect();
    pc.call("owner.confirm", json!({ "words": asked, "ownerAlone": true }));
    pc.note("etter nøkkelen");
    pc.app.close();
    let Pc { folder, app, .. } = pc;
    drop(app);
    let folders = Folders { vault: folder.path().join("vault"), marks: folder.path().join("marks") };
    let vault = vault::Vault::open(&folders.place(false), vault::DeviceId([9; 16])).expect("the vault");
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let owner = vault::OwnerSecret::of_words(&words).expect("the sheet");
    let mut session = vault.session(owner.unlock()).expect("a session");
    let read = vault.news(&mut session).expect("what the sheet opens");
    let kinds: std::collections::BTreeSet<String> = read.iter().map(|entry| entry.inner.kind().to_owned()).collect();
    let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
    assert_eq!(kinds, ["board.founded", "board.owner-key", "unit.texts"], "the unit, and nothing of any child");
    assert_eq!(session.unreadable(), 0, "not even a count");
}

#[test]
fn the_owners_address_is_compared_and_then_believed() {
    let owner = Pc::new();
    let key = owner.call("owner.make", json!({}));
    assert_eq!(owner.state()["vault"], "none", "the owner's own machine needs no vault");
    let pc = Pc::new();
    pc.set_up();
    let address = json!({ "address": key["address"] });
    assert_eq!(pc.call("owner.compare", address.clone())["control"], key["control"]);
    assert_eq!(pc.call("owner.accept", address)["unit"]["owner"], "confirmed");
    let wrong = json!({ "address": "SN1-ABCD" });
    assert_eq!(pc.code("owner.accept", wrong), (Code::WrongAddress, Some("address".into())));
}

#[test]
fn the_example_has_a_vault_of_its_own() {
    let pc = Pc::new();
    let example = pc.call("setup.example", json!({ "language": "nb" }));
    assert_eq!((&example["example"], &example["unit"]["name"]), (&json!(true), &json!("Eksempelbarnehagen")));
    let concerns = pc.call("concerns.list", json!({}));
    assert_eq!(concerns.as_array().map(Vec::len), Some(2));
    assert_eq!(pc.state()["open"]["unsound"], 0);
    assert!(!pc.vault_file().exists(), "what the unit keeps is never touched");
    let all: String = concerns
        .as_array()
        .expect("concerns")
        .iter()
        .map(|row| pc.call("concerns.open", json!({ "concern": row["id"], "language": "nb" })).to_string())
        .collect();
    assert!(all.contains("corrections\":[{"), "one correction to look at");
    let left = pc.call("setup.leave", json!({}));
    assert_eq!((&left["example"], &left["vault"], &left["open"]), (&json!(false), &json!("none"), &Value::Null));
    pc.set_up();
    pc.call("setup.example", json!({ "language": "nn" }));
    pc.call("setup.leave", json!({}));
    assert_eq!(pc.log_in(PASSPHRASE)["outcome"], "open");
    assert_eq!(pc.call("concerns.list", json!({})), json!([]));
}

#[test]
fn settings_are_ones_own_and_come_back_at_login() {
    let pc = Pc::new();
    pc.set_up();
    let settings = json!({ "language": "nn", "appearance": "dark", "hideKey": "F8" });
    pc.call("settings.keep", settings.clone());
    let pc = pc.restarted();
    assert_eq!(pc.log_in(PASSPHRASE)["session"]["open"]["settings"], settings);
}

#[test]
fn a_concern_nobody_has_does_not_exist() {
    let pc = Pc::new();
    pc.set_up();
    for id in ["", "x", "00000000000000000000000000000000"] {
        let request = json!({ "concern": id, "language": "nb" });
        assert_eq!(pc.code("concerns.open", request).0, Code::NotFound);
    }
}

#[test]
fn an_older_file_is_said_to_be_older_and_used_only_when_asked() {
    let pc = Pc::new();
    pc.set_up();
    pc.app.close();
    let path = pc.vault_file();
    let Pc { folder, app, seconds, .. } = pc;
    drop(app);
    let copy = std::fs::read(&path).expect("a copy");
    let pc = Pc::at(folder, seconds);
    pc.log_in(PASSPHRASE);
    pc.note("det siste");
    pc.app.close();
    let Pc { folder, app, seconds, .. } = pc;
    drop(app);
    std::fs::write(&path, copy).expect("the older file is put back");
    let pc = Pc::at(folder, seconds);
    assert_eq!(pc.state()["vault"], "older");
    assert_eq!(pc.state()["unit"], Value::Null, "never silently used");
    assert_eq!(pc.call("session.adopt", json!({}))["vault"], "ready");
    let pc = pc.restarted();
    pc.log_in(PASSPHRASE);
    assert_eq!(pc.state()["open"]["unsound"], 0);
    let told = pc.state()["open"]["continued"].clone();
    assert_eq!(told, json!(["2026-11-23T08:00:00+01:00"]), "all see that somebody went on from an older file");
    let pc = pc.restarted();
    pc.log_in(PASSPHRASE);
    assert_eq!(pc.state()["open"]["continued"], told, "told once");
}

#[test]
fn a_file_that_is_no_vault_is_said_to_be_damaged_and_the_advice_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("vault/enhet.sikkerhetsnett");
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(&path, "not a vault ".repeat(1000)).expect("a file");
    let pc = Pc::at(folder, Arc::default());
    assert_eq!(pc.state()["vault"], "damaged");
    assert_eq!(pc.code("setup.begin", set_up()).0, Code::AlreadyThere, "it is never written over");
    assert!(pc.try_call("guidance.contacts", json!({ "language": "nb" })).is_ok());
}

#[test]
fn a_file_that_is_gone_or_newer_is_told_of_and_never_begun_anew() {
    let pc = Pc::new();
    pc.set_up();
    pc.app.close();
    let path = pc.vault_file();
    let Pc { folder, app, seconds, .. } = pc;
    drop(app);
    // `user_version` stands at byte 60 of an SQLite file.
    let mut newer = std::fs::read(&path).expect("the vault");
    newer[60..64].copy_from_slice(&2_u32.to_be_bytes());
    std::fs::write(&path, newer).expect("the vault");
    let pc = Pc::at(folder, seconds).restarted();
    assert_eq!(pc.state()["vault"], "newer");
    let Pc { folder, app, seconds, .. } = pc;
    drop(app);
    let away = path.with_extension("away");
    std::fs::rename(&path, &away).expect("it goes");
    let pc = Pc::at(folder, seconds);
    assert_eq!(pc.state()["vault"], "unreachable");
    assert_eq!(pc.code("setup.begin", set_up()).0, Code::AlreadyThere);
    assert!(pc.try_call("guidance.contacts", json!({ "language": "nb" })).is_ok(), "the advice stays");
    std::fs::rename(&away, &path).expect("it comes back");
    assert_eq!(pc.state()["vault"], "newer", "asked again, it is found");
}

#[test]
fn what_was_typed_is_in_no_failure() {
    let pc = Pc::new();
    pc.set_up();
    let canary = "Kanarifugl Eksempelsen";
    let mut request = append("noe");
    request["note"]["child"] = json!(format!("{canary}\n{canary}"));
    let failure = pc.try_call("concerns.append", request).expect_err("two lines");
    assert!(!format!("{failure:?}").contains("Kanarifugl"));
}
