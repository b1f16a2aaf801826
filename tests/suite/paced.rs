//! How a drill is run: by hand, by the clock or drawn; what those who watch write; and its sheet on paper.

use app::Code;
use serde_json::{Value, json};

use crate::pc::{PASSPHRASE, Pc, text};
use crate::planned::{a_place_for_files, everything_in};
use crate::practised::{
    TOLD, begin, beginning, call, code, correcting, filled, inject, logging, note, open, stop, whole_drill,
};
use crate::reader::Reader;

fn set_up() -> Pc {
    let pc = Pc::new();
    pc.set_up();
    pc
}

fn paced(scenario: &str, way: &str, seed: &str) -> Value {
    let mut request = beginning(scenario);
    (request["way"], request["seed"]) = (json!(way), json!(seed));
    request
}

/// The injects of a drill, as they are to come: `i1+4`.
fn plan_of(view: &Value) -> String {
    let one = |inject: &Value| format!("{}+{}", text(&inject["id"]), inject["minute"]);
    view["injects"].as_array().expect("injects").iter().map(one).collect::<Vec<_>>().join(" ")
}

/// Begins a drill and stops it; answers how its injects were to come.
fn drawn(pc: &Pc, scenario: &str, seed: &str) -> String {
    let view = pc.call("drills.begin", paced(scenario, "drawn", seed));
    stop(pc, &text(&view["id"]));
    plan_of(&view)
}

/// Known answers of two of ours, worked out apart from this program: they are the same on every machine and in every version.
#[test]
fn the_same_number_is_the_same_drill_on_every_machine() {
    for pc in [set_up(), set_up()] {
        for (scenario, seed, plan) in [
            ("04-han-som-skal-hente", "7", "i1+2 i2+5 i3+9 i5+22 i6+30 i7+38"),
            ("04-han-som-skal-hente", "8", "i1+2 i2+5 i3+9 i5+15 i4+22 i6+30 i7+38"),
            ("04-han-som-skal-hente", "4711", "i1+2 i3+5 i5+9 i4+15 i6+22 i7+38"),
            (TOLD, "4711", "i1+4 i3+9 i4+21 i5+26"),
            (TOLD, "17", "i2+4 i3+15 i4+21 i5+26"),
        ] {
            assert_eq!(drawn(&pc, scenario, seed), plan, "{scenario} {seed}");
            pc.pass(60);
            assert_eq!(drawn(&pc, scenario, seed), plan, "{scenario} {seed}, once more");
        }
    }
}

#[test]
fn how_the_injects_come_is_kept_with_the_drill_and_stands_in_its_log() {
    let pc = set_up();
    for (way, seed, pace) in [
        ("by-hand", "", json!({ "way": "by-hand" })),
        ("by-clock", "12", json!({ "way": "by-clock" })),
        ("drawn", "0017", json!({ "way": "drawn", "seed": 17 })),
    ] {
        let drill = text(&pc.call("drills.begin", paced(TOLD, way, seed))["id"]);
        pc.pass(60);
        stop(&pc, &drill);
        let mut log = filled(&pc, Some(&drill));
        log["course"] = json!([{ "time": "", "what": "Vi rakk lite", "who": "" }]);
        pc.call("drills.log", logging(Some(&drill), &log));
        pc.call("session.lock", json!({ "run": null, "concern": null }));
        pc.log_in(PASSPHRASE);
        assert_eq!(open(&pc, &drill)["pace"], pace);
    }
    let before = crate::practised::list(&pc);
    for wrong in ["mange", "-1", "12345", "1,5"] {
        let refused = pc.code("drills.begin", paced(TOLD, "drawn", wrong));
        assert_eq!(refused, (Code::NotANumber, Some("seed".into())), "{wrong}");
    }
    assert_eq!(crate::practised::list(&pc), before, "nothing was begun");
    // Without a number the program draws one, and says which: it gives the same drill again.
    let any = pc.call("drills.begin", paced(TOLD, "drawn", ""));
    stop(&pc, &text(&any["id"]));
    let seed = any["pace"]["seed"].to_string();
    assert_eq!(seed.len(), 4, "{seed}");
    assert_eq!(drawn(&pc, TOLD, &seed), plan_of(&any));
}

#[test]
fn what_was_not_drawn_does_not_come_whatever_is_asked() {
    let pc = set_up();
    let drill = text(&pc.call("drills.begin", paced(TOLD, "drawn", "17"))["id"]);
    assert_eq!(code(&pc, "drills.inject", &drill, json!({ "inject": "i1" })).0, Code::NotFound);
    let view = inject(&pc, &drill, "i2");
    assert!(view["injects"].as_array().expect("injects").iter().skip(1).all(|one| one["title"].is_null()), "{view}");
}

#[test]
fn what_those_who_watch_write_stands_in_the_run_the_log_and_its_correction() {
    let pc = set_up();
    let drill = begin(&pc, TOLD);
    pc.pass(120);
    let mut seen = note("Ingen spurte barnet");
    seen["who"] = json!("");
    let view = call(&pc, "drills.observe", &drill, seen);
    let last = view["course"].as_array().and_then(|all| all.last()).expect("a row");
    assert_eq!(
        (&last["kind"], &last["title"], &last["seconds"]),
        (&json!("observed"), &json!("Ingen spurte barnet"), &json!(120))
    );
    assert_eq!(code(&pc, "drills.observe", &drill, note(" ")), (Code::Blank, Some("what".into())));
    call(&pc, "drills.pause", &drill, json!({ "paused": true }));
    call(&pc, "drills.observe", &drill, note("Rolig i pausen"));
    stop(&pc, &drill);
    assert_eq!(code(&pc, "drills.observe", &drill, note("for sent")).0, Code::NotFound);
    let mut log = filled(&pc, Some(&drill));
    assert_eq!(
        log["observed"],
        json!([
            { "time": "08:02", "what": "Ingen spurte barnet", "who": "" },
            { "time": "08:02", "what": "Rolig i pausen", "who": "Ansatt K." }
        ])
    );
    log["course"] = json!([{ "time": "", "what": "Vi rakk lite", "who": "" }]);
    pc.call("drills.log", logging(Some(&drill), &log));
    log["observed"][0]["what"] = json!("Én spurte barnet");
    let view = pc.call("drills.correct", correcting(&drill, &log));
    let correction = &view["corrections"][0];
    assert_eq!(correction["before"]["observed"][0]["what"], "Ingen spurte barnet");
    assert_eq!(correction["after"]["observed"][0]["what"], "Én spurte barnet");
}

#[test]
fn what_is_written_in_a_run_is_a_draft_until_it_is_an_entry_and_an_entry_once() {
    let pc = set_up();
    let drill = begin(&pc, TOLD);
    let jot = json!({ "drill": drill, "observed": true, "what": "Kvasten sto i veien", "who": "observatør" });
    let body = json!({ "concern": null, "corrects": null, "reason": "", "run": null,
        "note": crate::pc::append("")["note"], "report": null, "jot": jot });
    let kept = pc.call("drafts.keep", json!({ "draft": null, "person": pc.leader(), "body": body }))["draft"].clone();
    assert!(!String::from_utf8_lossy(&pc.raw()).contains("Kvasten"));
    let pc = pc.restarted();
    pc.log_in(PASSPHRASE);
    let waiting = pc.call("drafts.list", json!({}));
    assert_eq!((&waiting[0]["draft"], &waiting[0]["body"]["jot"]), (&kept, &jot));
    let mut request = note("Kvasten sto i veien");
    request["draft"] = kept;
    call(&pc, "drills.observe", &drill, request.clone());
    assert_eq!(pc.call("drafts.list", json!({})), json!([]));
    assert_eq!(code(&pc, "drills.observe", &drill, request).0, Code::AlreadyThere, "pressed twice");
}

/// The bytes of the sheet of a drill.
fn sheet(pc: &Pc, drill: &str, language: &str) -> Vec<u8> {
    let folder = a_place_for_files(pc);
    let made = pc.call("drills.sheet", json!({ "drill": drill, "language": language }));
    assert_eq!(made["unprintable"], Value::Null);
    std::fs::read(folder.path().join(text(&made["file"]))).expect("the file is there")
}

#[test]
fn every_page_of_the_sheet_of_a_drill_is_stamped_and_it_tells_all_of_it_and_nothing_of_a_child() {
    let pc = set_up();
    let mut named = crate::pc::append("Kvitrelin satt under benken.");
    named["note"]["child"] = json!("Kvitrelin F.");
    pc.call("concerns.append", named);
    let drill = whole_drill(&pc);
    for (language, mark) in [("nb", "ØVELSE"), ("nn", "ØVING")] {
        let bytes = sheet(&pc, &drill, language);
        if let Some(papers) = std::env::var_os("PAPERS") {
            std::fs::write(std::path::Path::new(&papers).join(format!("drill-{language}.pdf")), &bytes)
                .expect("it is kept");
        }
        let paper = Reader::of(&bytes);
        assert!(paper.pages().len() > 1, "long enough to have a second page");
        for page in 0..paper.pages().len() {
            let words = paper.words_of_page(page);
            assert!(words.contains(mark), "page {}: {words}", page + 1);
        }
        assert!(!everything_in(&bytes).contains("Kvitrelin"));
        let said = paper.read_aloud();
        for told in ["Vi ringer barnevernet", "Alle ventet på hverandre", "Even Fjellvind", "Nummeret hang ikke"] {
            assert!(said.contains(told), "{told}: {said}");
        }
    }
    // The example says so too, and still that it is a drill.
    let unfinished = begin(&pc, TOLD);
    for _ in 0..2 {
        let refused = pc.code("drills.sheet", json!({ "drill": unfinished, "language": "nb" }));
        assert_eq!(refused.0, Code::NotFound, "before its log is finished it would tell what is to come");
        if open(&pc, &unfinished)["stage"] == "running" {
            stop(&pc, &unfinished);
        }
    }
}

#[test]
fn the_sheet_says_how_the_injects_came_and_with_which_number() {
    let pc = set_up();
    let drill = text(&pc.call("drills.begin", paced(TOLD, "drawn", "4711"))["id"]);
    pc.pass(60);
    inject(&pc, &drill, "i1");
    stop(&pc, &drill);
    let log = filled(&pc, Some(&drill));
    pc.call("drills.log", logging(Some(&drill), &log));
    let said = Reader::of(&sheet(&pc, &drill, "nb")).read_aloud();
    assert!(said.contains("Trukket med tallet 4711"), "{said}");
    assert!(said.contains("Ikke lest i denne øvelsen"), "{said}");
}

/// One engine, one flag: the steps of a drill are answered by the same call, and drawn by the same component, as those of a concern.
#[test]
fn there_is_one_engine_for_a_drill_and_for_what_is_real() {
    let stands: Vec<&str> = app::calls::all().map(|(name, _)| name).filter(|name| name.ends_with(".stand")).collect();
    assert_eq!(stands, ["routines.stand"]);
    let engines: Vec<String> = crate::files_under("src-tauri/crates")
        .into_iter()
        .filter(|(_, text)| text.contains("pub fn stand("))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(engines.iter().filter(|path| path.contains("/domain/")).count(), 1, "{engines:?}");
    let drawn: Vec<String> = crate::files_under("ui/src/features/drills")
        .into_iter()
        .filter(|(_, text)| text.contains("\"routines.stand\""))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(drawn, Vec::<String>::new(), "the screen of a drill has no engine of its own");
}
