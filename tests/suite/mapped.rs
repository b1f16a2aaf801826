//! The body map in a concern: drawn, kept, corrected, found, printed; and what never comes of it.

use app::Code;
use domain::concerns::body::{MapAge, MarkKind, Noticed, Side, TalkToday, Zone, ZoneClass};
use serde_json::{Value, json};

use crate::pc::{Pc, append, note, text};
use crate::reader::Reader;
use crate::{files_under, root};

const SEEN: &str = "Avlangt merke, kornblåsang";

pub fn mark(zone: &str) -> Value {
    json!({
        "zone": zone, "side": null, "spot": null, "kind": "bruise", "words": SEEN, "size": "2", "form": "avlang",
        "patterned": false, "number": "", "colour": "blålig", "noticed": "care", "childWords": "Au der.", "sore": true,
        "explanation": "Falt mot bordet.", "explainedBy": "Forelder 1", "accident": "", "day": "2026-11-23",
        "time": "07:40", "seenBy": "Leder L.",
    })
}

pub fn map(marks: &[Value]) -> Value {
    json!({ "age": "2-3", "still": false, "marks": marks })
}

pub fn mapping(concern: &str, map: &Value) -> Value {
    json!({ "concern": concern, "draft": null, "map": map, "language": "nb" })
}

fn correcting(concern: &str, entry: &str, reason: &str, map: &Value) -> Value {
    json!({ "concern": concern, "entry": entry, "draft": null, "reason": reason, "map": map, "language": "nb" })
}

fn begun(pc: &Pc) -> String {
    pc.set_up();
    text(&pc.note("Han holdt seg for øret.")["id"])
}

fn mapped(view: &Value) -> Vec<Value> {
    let items = view["items"].as_array().expect("items").iter();
    items.filter(|item| item["kind"] == "mapped").cloned().collect()
}

fn open(pc: &Pc, concern: &str) -> Value {
    pc.call("concerns.open", json!({ "concern": concern, "language": "nb" }))
}

#[test]
fn a_map_is_drawn_as_a_draft_and_becomes_an_entry_once() {
    let pc = Pc::new();
    let concern = begun(&pc);
    let drawn = map(&[mark("ear-r")]);
    let body = json!({
        "concern": concern, "corrects": null, "reason": "", "run": null, "note": note(""), "report": null, "map": drawn,
    });
    let draft = pc.call("drafts.keep", json!({ "draft": null, "person": pc.leader(), "body": body }))["draft"].clone();
    // Killed in the middle of it: the draft lies there as it was.
    let pc = pc.restarted();
    pc.log_in(crate::pc::PASSPHRASE);
    let drafts = pc.call("drafts.list", json!({}));
    assert_eq!((&drafts[0]["draft"], &drafts[0]["body"]["map"]), (&draft, &drawn));
    let mut request = mapping(&concern, &drawn);
    request["draft"] = draft;
    let view = pc.call("concerns.map", request.clone());
    let item = mapped(&view).pop().expect("a map");
    assert_eq!((&item["map"]["map"], &item["map"]["shape"]), (&drawn, &json!("small-child")));
    assert_eq!(item["map"]["talkToday"], json!(["less-common-place"]));
    assert_eq!(pc.call("drafts.list", json!({})), json!([]));
    assert_eq!(pc.code("concerns.map", request).0, Code::AlreadyThere, "pressed twice");
    assert_eq!(mapped(&open(&pc, &concern)).len(), 1);
}

#[test]
fn what_is_wrong_is_told_at_its_field_and_nothing_is_kept() {
    let pc = Pc::new();
    let concern = begun(&pc);
    let with = |field: &str, value: Value| {
        let mut wrong = mark("hip");
        wrong["side"] = json!("left");
        wrong[field] = value;
        map(&[mark("ear-r"), wrong])
    };
    for (field, value, code) in [
        ("side", Value::Null, Code::NotChosen),
        ("kind", Value::Null, Code::NotChosen),
        ("size", json!("stor"), Code::NotANumber),
        ("explainedBy", json!(" "), Code::Blank),
        ("day", json!("2026-11-24"), Code::InTheFuture),
        ("colour", json!("a\nb"), Code::NotOneLine),
        ("words", json!("x".repeat(20_001)), Code::TooLong),
    ] {
        let wrong = with(field, value);
        let told = Some(format!("marks.1.{field}"));
        assert_eq!(pc.code("concerns.map", mapping(&concern, &wrong)), (code, told.clone()), "{field}");
        let look = pc.call("concerns.look-at-map", json!({ "map": wrong }));
        assert_eq!(look["faults"][0]["field"].as_str().map(str::to_owned), told);
    }
    let nothing = json!({ "age": null, "still": false, "marks": [] });
    let look = pc.call("concerns.look-at-map", json!({ "map": nothing }));
    assert_eq!(look["faults"].as_array().map(Vec::len), Some(2), "all of it at once");
    assert!(mapped(&open(&pc, &concern)).is_empty());
    assert_eq!(pc.code("concerns.map", mapping("no such concern", &map(&[mark("nose")]))).0, Code::NotFound);
    // A place on the body that there is not is no request of ours.
    assert_eq!(pc.code("concerns.map", mapping(&concern, &map(&[mark("tail")]))).0, Code::BadRequest);
}

#[test]
fn a_corrected_map_stands_with_what_it_corrects_also_after_a_restart() {
    let pc = Pc::new();
    let concern = begun(&pc);
    let first = map(&[mark("ear-r"), mark("cheek-r")]);
    let entry = text(&mapped(&pc.call("concerns.map", mapping(&concern, &first)))[0]["entry"]);
    let second = map(&[mark("ear-l")]);
    assert_eq!(
        pc.code("concerns.correct-map", correcting(&concern, &entry, " ", &second)),
        (Code::Blank, Some("reason".into()))
    );
    assert_eq!(
        pc.code("concerns.correct-map", correcting(&concern, &entry, "Så feil", &first)).0,
        Code::NothingChanged
    );
    pc.call("concerns.correct-map", correcting(&concern, &entry, "Det var det andre øret", &second));
    let noted =
        open(&pc, &concern)["items"].as_array().expect("items").iter().find(|item| item["kind"] == "noted").cloned();
    let noted = text(&noted.expect("a note")["entry"]);
    assert_eq!(pc.code("concerns.correct-map", correcting(&concern, &noted, "x", &second)).0, Code::NotFound);
    let before = open(&pc, &concern);
    let pc = pc.restarted();
    pc.log_in(crate::pc::PASSPHRASE);
    let after = open(&pc, &concern);
    assert_eq!(before["items"], after["items"], "the same entries give the same concern");
    let item = mapped(&after).pop().expect("the map");
    assert_eq!(item["map"]["map"], first, "whole");
    assert_eq!(item["mapCorrections"][0]["map"]["map"], second);
    assert_eq!(item["mapCorrections"][0]["reason"], "Det var det andre øret");
}

#[test]
fn what_a_mark_says_is_found_and_who_it_is_shared_with_is_told_of_it() {
    let pc = Pc::new();
    let concern = begun(&pc);
    pc.call("concerns.map", mapping(&concern, &map(&[mark("ear-r")])));
    for word in ["kornblås", "au der", "bordet", "blålig"] {
        let found = pc.call("concerns.search", json!({ "query": word }));
        assert_eq!(found[0]["concern"], json!(concern), "{word}");
    }
    let shares = pc.call("concerns.sharing", json!({ "concern": concern, "whom": "nobody-here", "about": [] }));
    assert_eq!(shares["maps"], 1);
}

#[test]
fn nothing_of_a_map_stands_in_the_open_file() {
    let pc = Pc::new();
    let concern = begun(&pc);
    pc.call("concerns.map", mapping(&concern, &map(&[mark("ear-r")])));
    let raw = pc.raw();
    for words in ["kornbl", "ear-r", "bruise", "Falt mot"] {
        assert!(!raw.windows(words.len()).any(|window| window == words.as_bytes()), "{words}");
    }
}

#[test]
fn the_paper_has_the_figure_in_words_each_mark_and_what_the_map_cannot_say() {
    let pc = Pc::new();
    let concern = begun(&pc);
    let mut covered = mark("genital");
    covered["spot"] = json!({ "view": "front", "x": 320, "y": 520 });
    let mut drawn = mark("ear-r");
    drawn["spot"] = json!({ "view": "back", "x": 560, "y": 80 });
    let entry = text(&mapped(&pc.call("concerns.map", mapping(&concern, &map(&[drawn, covered]))))[0]["entry"]);
    pc.call("concerns.correct-map", correcting(&concern, &entry, "Så feil", &map(&[mark("ear-l")])));
    let folder = tempfile::tempdir().expect("a folder");
    *pc.files.lock().expect("whole") = Some(folder.path().to_owned());
    let made = pc
        .call("reports.export", json!({ "concern": concern, "report": "", "paper": "concern-pdf", "language": "nb" }));
    let bytes = std::fs::read(folder.path().join(text(&made["file"]))).expect("the file");
    let paper = Reader::of(&bytes);
    assert_eq!(paper.faults(), Vec::<String>::new());
    let figures = paper.elements().into_iter().filter(|element| paper.role(*element) == "Figure").count();
    assert_eq!(figures, 2, "the map, and its correction");
    let words = paper.read_aloud();
    let place = |part: &str| words.find(part).unwrap_or_else(|| panic!("{part} is missing: {words}"));
    assert!(place("1: Høyre øre, Blåmerke. 2: Dekket område foran, Blåmerke.") < place("1 · Høyre øre"));
    for said in [
        "omtrent 2 cm",
        SEEN,
        "«Au der.»",
        "Forelder 1: «Falt mot bordet.»",
        "Drøft dette i dag",
        "Det kan ikke si hva som har skjedd.",
        "Ingen kan se på fargen hvor gammelt et blåmerke er.",
        "Mindre vanlig sted for uhell",
    ] {
        place(said);
    }
    assert!(place("1 · Høyre øre") < place("Så feil") && place("Så feil") < place("1 · Venstre øre"));
}

#[test]
fn every_value_of_a_map_has_words() {
    let mut keys: Vec<String> = Vec::new();
    keys.extend(Zone::ALL.iter().map(|zone| format!("zone-{}", zone.tag())));
    keys.extend(MapAge::ALL.iter().map(|age| format!("map-age-{}", age.tag())));
    keys.extend([Side::Right, Side::Left].map(|side| format!("map-side-{}", side.tag())));
    use MarkKind::{Bite, Bruise, Burn, Other, Redness, Scar, Swelling, Wound};
    keys.extend(
        [Bruise, Redness, Wound, Burn, Bite, Swelling, Scar, Other].map(|kind| format!("mark-is-{}", kind.tag())),
    );
    use Noticed::{Bathing, Care, Play, Shown};
    keys.extend([Care, Bathing, Play, Shown, Noticed::Other].map(|way| format!("noticed-{}", way.tag())));
    use TalkToday::{AnyPlace, LessCommonPlace, Neck, Patterned};
    keys.extend([AnyPlace, LessCommonPlace, Patterned, Neck].map(|why| format!("map-talk-{}", why.tag())));
    for class in [ZoneClass::Highlight, ZoneClass::Common, ZoneClass::Neutral] {
        keys.push(format!("zoneclass-{}", serde_json::to_value(class).expect("text").as_str().expect("text")));
    }
    // What the papers ask for by name.
    let papers = std::fs::read_to_string(root().join("src-tauri/crates/app/src/papers/body.rs")).expect("a file");
    let asked =
        papers.split('"').filter(|word| ["map-", "mark-", "zoneclass-"].iter().any(|one| word.starts_with(one)));
    keys.extend(asked.filter(|word| !word.contains('{')).map(str::to_owned));
    assert!(keys.len() > 90, "{keys:?}");
    for language in ["nb", "nn"] {
        let words: String =
            files_under(&format!("src-tauri/content/words/{language}")).into_iter().map(|(_, text)| text).collect();
        for key in &keys {
            assert!(words.contains(&format!("\n{key} =")), "{language}: {key}");
        }
    }
}

#[test]
fn what_the_map_says_is_said_with_its_source_and_the_rules_of_the_map_stand_in_view() {
    let pc = Pc::new();
    let figure = pc.call("body.figure", json!({ "shape": "baby", "language": "nb" }));
    let always: Vec<&Value> = figure["said"]
        .as_array()
        .expect("said")
        .iter()
        .filter(|one| one["always"] == true)
        .map(|one| &one["id"])
        .collect();
    assert_eq!(always, ["ordinary", "undress", "photo", "proof"]);
    let sources = figure["sources"].as_array().expect("sources");
    assert!(sources.iter().any(|one| one["id"] == "pierce2021"));
    assert!(sources.iter().any(|one| one["id"] == "own" && one["verified"] == false), "ours is told to be ours");
    assert_eq!(figure["zones"].as_array().map(Vec::len), Some(46));
}

#[test]
fn a_map_in_somebody_elses_concern_is_not_there() {
    let pc = Pc::new();
    let concern = begun(&pc);
    let (kari, code) = pc.invite("Kari K.", "staff");
    pc.join(&kari, &code, "reven sover i lyngen");
    assert_eq!(pc.code("concerns.map", mapping(&concern, &map(&[mark("ear-r")]))).0, Code::NotFound);
    let own = text(&pc.call("concerns.append", append("noe annet"))["id"]);
    assert_eq!(mapped(&pc.call("concerns.map", mapping(&own, &map(&[mark("ear-r")])))).len(), 1);
}
