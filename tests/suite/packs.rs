//! A municipality's content pack: whom it is from is compared once, what it changes is seen first, and what may lead somebody wrong is
//! never shown.

use std::collections::BTreeMap;

use app::Code;
use domain::fields::Private;
use domain::routines::{AddedNumber, Addition, Pack, Span, StepId, Within};
use serde_json::{Value, json};
use tempfile::TempDir;
use vault::{
    DeviceId, Effort, Founding, Moment, NewEntry, PersonId, Place, Session, StreamId, Vault, VaultId, Writing,
};

use crate::pc::{PASSPHRASE, Pc, text};
use crate::planned;
use crate::reader::Reader;

const VIK: &str = "Eksempelvik kommune";
const NOW: Moment = Moment { millis: 1_764_000_000_000, offset: 60 };

/// Somebody who signs packs, and may write in them what they will.
struct Issuer {
    session: Session,
    _vault: Vault,
    _folder: TempDir,
}

impl Issuer {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let place = Place { file: folder.path().join("v/v"), mark: folder.path().join("m/m") };
        let id = |byte: u8| [byte; 16];
        let founding = Founding {
            vault: VaultId(id(1)),
            device: DeviceId(id(2)),
            board: StreamId(id(3)),
            unit: StreamId(id(4)),
            person: PersonId(id(5)),
            own: StreamId(id(6)),
            passphrase: PASSPHRASE,
            effort: Effort::TOO_LITTLE,
        };
        let begun = |vault: &mut Vault, session: &mut Session| vault.make_pack_key(session, NOW);
        let (vault, session) = Vault::found(&place, &founding, begun).expect("a vault");
        Self { session, _vault: vault, _folder: folder }
    }

    fn words(&self) -> String {
        self.session.issuer().expect("a key").control_words().expect("memory").join(" ")
    }

    fn sign(&self, body: &[u8]) -> Vec<u8> {
        self.session.sign_pack(body).expect("a key").expect("not too long")
    }

    fn file(&self, number: u32, steps: &[(&str, Addition)]) -> Vec<u8> {
        self.named(VIK, number, steps)
    }

    fn named(&self, issuer: &str, number: u32, steps: &[(&str, Addition)]) -> Vec<u8> {
        let steps: BTreeMap<_, _> = steps.iter().map(|(step, said)| (StepId::new(*step), said.clone())).collect();
        let pack = Pack { issuer: issuer.into(), number, day: "2026-11-20".into(), steps };
        self.sign(&serde_json::to_vec(&pack).expect("plain data"))
    }
}

fn says(text: &str) -> Addition {
    Addition { text: Private(text.into()), ..Addition::default() }
}

/// Text, a number and a deadline at a step that has an hour.
fn whole() -> Addition {
    Addition {
        text: Private("Skjemaet ligger i den røde mappen.".into()),
        numbers: vec![AddedNumber { name: Private("Barnevernets mottak".into()), number: "33333333".into() }],
        within: Some(Within { amount: 30, span: Span::Minutes }),
    }
}

fn choosing(pc: &Pc, file: &[u8]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("valgt.sikkerhetspakke"), file).expect("written");
    *pc.files.lock().expect("whole") = Some(folder.path().to_owned());
    folder
}

fn choose(pc: &Pc, file: &[u8]) -> Value {
    let _folder = choosing(pc, file);
    pc.call("packs.choose", json!({ "language": "nb" }))
}

fn refused(pc: &Pc, file: &[u8]) -> Code {
    let _folder = choosing(pc, file);
    let code = pc.code("packs.choose", json!({ "language": "nb" })).0;
    assert_eq!(pc.code("packs.accept", json!({ "words": "" })).0, Code::NotFound, "nothing waits to be accepted");
    code
}

fn accept(pc: &Pc, words: &str) -> Value {
    pc.call("packs.accept", json!({ "words": words }))
}

fn taken(pc: &Pc, file: &[u8], words: &str) -> Value {
    choose(pc, file);
    accept(pc, words)
}

fn list(pc: &Pc) -> Value {
    pc.call("packs.list", json!({}))
}

fn a_unit() -> Pc {
    let pc = Pc::new();
    pc.set_up();
    pc
}

/// What stands beside the steps of the screen where the child is listened to, in each step and voice.
fn shown(pc: &Pc) -> String {
    at(pc, &[]).to_string()
}

fn told(more: &[(&str, &str)]) -> Value {
    let answers = [("triage.q1", "no")].iter().chain(more);
    answers.map(|(screen, choice)| json!({ "screen": screen, "choice": choice })).collect()
}

fn at(pc: &Pc, more: &[(&str, &str)]) -> Value {
    pc.call("routines.stand", json!({ "door": "told", "answers": told(more), "language": "nb", "unit": null }))
}

fn changes(offer: &Value) -> Vec<(String, String)> {
    let steps = offer["steps"].as_array().expect("steps").iter();
    steps.map(|step| (text(&step["step"]), text(&step["change"]))).collect()
}

fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(one, other)| ((*one).to_owned(), (*other).to_owned())).collect()
}

#[test]
fn the_first_pack_of_a_key_is_taken_in_once_the_six_words_are_the_right_ones_and_never_before() {
    let (pc, issuer) = (a_unit(), Issuer::new());
    let file = issuer.file(1, &[("disclosure.s5", says("Skjemaet ligger i den røde mappen."))]);
    let offer = choose(&pc, &file);
    assert_eq!((&offer["from"], &offer["issuer"], &offer["number"]), (&json!("new"), &json!(VIK), &json!(1)));
    assert_eq!(offer["before"], Value::Null);
    let words = issuer.words();
    for word in words.split(' ') {
        assert!(!offer.to_string().contains(&format!("\"{word}\"")), "the program never shows what is to be heard");
    }
    assert_eq!(pc.code("packs.accept", json!({ "words": " " })), (Code::Blank, Some("words".into())));
    let slip = words.replacen(words.split(' ').nth(2).expect("six words"), "feil", 1);
    assert_eq!(pc.code("packs.accept", json!({ "words": slip })), (Code::WrongWord, Some("words.2".into())));
    let other = Issuer::new().words();
    assert_eq!(pc.code("packs.accept", json!({ "words": other })).0, Code::WrongWord);
    assert!(list(&pc)["editions"].as_array().is_some_and(Vec::is_empty), "nothing is kept");
    assert!(!shown(&pc).contains("røde mappen"));
    let after = accept(&pc, &format!(" {} ", words.to_uppercase().replace(' ', ", ")));
    assert_eq!((&after["keys"][0]["issuer"], &after["keys"][0]["holds"]), (&json!(VIK), &json!(1)));
    assert!(shown(&pc).contains("røde mappen"));
    pc.call("session.lock", json!({ "run": null, "concern": null }));
    let pc = pc.restarted();
    assert!(shown(&pc).contains("røde mappen") && shown(&pc).contains(VIK), "while locked, and by name");
    assert_eq!(pc.state()["boardSound"], true);
    pc.log_in(PASSPHRASE);
    // The second time the key is known.
    let offer = choose(&pc, &issuer.file(2, &[("disclosure.s5", says("Skjemaet ligger i skapet."))]));
    assert_eq!((&offer["from"], &offer["before"]), (&json!("known"), &json!(1)));
    accept(&pc, "");
    assert!(shown(&pc).contains("i skapet") && !shown(&pc).contains("røde mappen"));
}

#[test]
fn another_key_under_the_same_name_is_said_to_be_another_and_compared_anew() {
    let (pc, first, second) = (a_unit(), Issuer::new(), Issuer::new());
    taken(&pc, &first.file(4, &[("disclosure.s5", says("Den gamle."))]), &first.words());
    let file = second.named("EKSEMPELVIK  kommune", 1, &[("disclosure.s5", says("Den nye."))]);
    assert_eq!(choose(&pc, &file)["from"], "other-key");
    for words in ["", &first.words()] {
        assert!(
            pc.try_call("packs.accept", json!({ "words": words })).is_err(),
            "the words of the old key are not its own"
        );
    }
    assert!(shown(&pc).contains("Den gamle."));
    let after = accept(&pc, &second.words());
    assert_eq!(after["keys"].as_array().map(Vec::len), Some(1), "one key under a name");
    assert!(shown(&pc).contains("Den nye.") && !shown(&pc).contains("Den gamle."));
    // The key that was believed, in a name it was not believed under.
    let renamed = second.named("Nabovik kommune", 2, &[("disclosure.s5", says("Naboen."))]);
    assert_eq!(choose(&pc, &renamed)["from"], "other-name");
    assert_eq!(pc.code("packs.accept", json!({ "words": "" })).0, Code::Blank);
    assert_eq!(
        choose(&pc, &first.file(5, &[("disclosure.s5", says("Igjen."))]))["from"],
        "other-key",
        "it was replaced"
    );
}

#[test]
fn each_file_that_is_no_pack_to_take_in_has_words_of_its_own_and_nothing_is_kept() {
    let (pc, issuer) = (a_unit(), Issuer::new());
    let good = issuer.file(3, &[("disclosure.s5", says("Tre."))]);
    let mut damaged = good.clone();
    *damaged.last_mut().expect("bytes") ^= 1;
    let newer = [b"SIKKERHETSPAKKE 2\n", &good[18..]].concat();
    let body = &good[18 + 32 + 64..];
    let more = [&body[..body.len() - 1], b",\"hides\":[\"disclosure.s1\"]}"].concat();
    let twice = String::from_utf8(body.to_vec()).expect("JSON").replacen("{\"issuer\"", "{\"number\":9,\"issuer\"", 1);
    for (file, code) in [
        (damaged, Code::PackForged),
        (newer, Code::PackNewer),
        (b"%PDF-1.7 en annen fil".to_vec(), Code::PackNotOne),
        (Vec::new(), Code::PackNotOne),
        (vec![b'x'; 600 * 1024], Code::PackTooLarge),
        (issuer.sign(&more), Code::PackNewer),
        (issuer.sign(twice.as_bytes()), Code::PackNewer),
        (issuer.sign(b"ikke JSON"), Code::PackNewer),
        (issuer.sign(&[b" ", body].concat()), Code::PackNewer),
        (issuer.named(" ", 1, &[("disclosure.s5", says("x"))]), Code::PackNewer),
        (issuer.file(0, &[("disclosure.s5", says("x"))]), Code::PackNewer),
        (issuer.file(1, &[]), Code::PackNewer),
    ] {
        assert_eq!(refused(&pc, &file), code);
    }
    taken(&pc, &good, &issuer.words());
    assert_eq!(refused(&pc, &issuer.file(2, &[("disclosure.s5", says("To."))])), Code::PackOlder);
    assert_eq!(refused(&pc, &good), Code::PackSame);
    // Nobody chose a file, and one that is not there.
    *pc.files.lock().expect("whole") = None;
    assert_eq!(pc.call("packs.choose", json!({ "language": "nb" })), Value::Null);
    let gone = choosing(&pc, b"");
    drop(gone);
    assert_eq!(pc.code("packs.choose", json!({ "language": "nb" })).0, Code::FileNotRead);
    assert_eq!(list(&pc)["editions"].as_array().map(Vec::len), Some(1));
}

#[test]
fn what_changes_is_told_step_by_step_before_anything_does() {
    let (pc, issuer) = (a_unit(), Issuer::new());
    let first = [("acute.s5", says("Likt.")), ("disclosure.s5", says("Gammelt.")), ("disclosure.s6", says("Borte."))];
    taken(&pc, &issuer.file(1, &first), &issuer.words());
    let second = [("acute.s5", says("Likt.")), ("disclosure.s5", says("Nytt.")), ("neglect.s1", whole_text())];
    let offer = choose(&pc, &issuer.file(2, &second));
    // In the order of the routines.
    let told = [("disclosure.s5", "changed"), ("disclosure.s6", "gone"), ("acute.s5", "same"), ("neglect.s1", "new")];
    assert_eq!(changes(&offer), pairs(&told));
    let of = |at: usize, when: &str| offer["steps"][at][when]["text"].clone();
    assert_eq!((of(0, "before"), of(0, "after")), (json!("Gammelt."), json!("Nytt.")));
    assert_eq!((of(1, "before"), &offer["steps"][1]["after"]), (json!("Borte."), &Value::Null));
    assert!(shown(&pc).contains("Gammelt."), "nothing has changed yet");
    accept(&pc, "");
    assert!(shown(&pc).contains("Nytt.") && !shown(&pc).contains("Borte."));
}

fn whole_text() -> Addition {
    says("Ring helsesykepleier på skolen.")
}

/// Promise 5 holds for what a municipality says, too.
#[test]
fn what_may_lead_somebody_wrong_where_it_stands_is_refused_with_its_reason_and_never_shown() {
    let (pc, issuer) = (a_unit(), Issuer::new());
    let file = issuer.file(
        1,
        &[
            ("disclosure.s1", says("Spør barnet hva som skjedde.")),
            ("disclosure.s2", says("Hent mor eller far.")),
            ("disclosure.s3", says("Si fra til rektor.")),
            ("disclosure.s4", says("Leder L. hjelper deg.")),
            ("disclosure.s5", says("Skjemaet ligger i den røde mappen.")),
            ("disclosure.s99", says("Et steg som ikke finnes.")),
            ("staff.s1", says("Innhent godkjenning.")),
            ("neglect.s1", Addition { within: Some(Within { amount: 0, span: Span::Days }), ..says("Frist.") }),
        ],
    );
    let offer = choose(&pc, &file);
    let refusals: Vec<(String, String)> =
        changes(&offer).into_iter().filter(|(_, change)| change == "refused").collect();
    assert_eq!(refusals.len(), 7, "{offer}");
    let rules = |id: &str| {
        let step = offer["steps"].as_array().expect("steps").iter().find(|step| step["step"] == id).expect("the step");
        step["refused"].to_string()
    };
    for (id, rule, word) in [
        ("disclosure.s1", "questions", "spør barnet"),
        ("disclosure.s2", "names-parents", "mor"),
        ("disclosure.s3", "names-role", "rektor"),
        ("disclosure.s4", "names-person", "leder"),
        ("staff.s1", "asks-permission", "godkjenning"),
    ] {
        let said = rules(id).to_lowercase();
        assert!(said.contains(rule) && said.contains(word), "{id}: {said}");
    }
    accept(&pc, &issuer.words());
    let now = shown(&pc);
    assert!(now.contains("røde mappen"), "what may stand, stands");
    for hidden in ["Spør barnet hva", "mor eller far", "rektor", "Leder L. hjelper", "ikke finnes"] {
        assert!(!now.contains(hidden), "{hidden}");
    }
    // A colleague becomes one who leads, and the text that names them goes.
    let named = issuer.file(2, &[("disclosure.s5", says("Kari Nordby har skjemaet."))]);
    assert_eq!(changes(&choose(&pc, &named)), pairs(&[("disclosure.s5", "changed")]));
    accept(&pc, "");
    assert!(shown(&pc).contains("Kari Nordby har"));
    pc.invite("Kari Nordby", "deputy");
    assert!(!shown(&pc).contains("Kari Nordby har"), "asked each time it is read");
}

#[test]
fn only_who_may_speak_for_the_unit_takes_in_makes_or_takes_away() {
    let (pc, issuer) = (a_unit(), Issuer::new());
    taken(&pc, &issuer.file(1, &[("disclosure.s5", says("En."))]), &issuer.words());
    let key = text(&list(&pc)["keys"][0]["key"]);
    let (kari, code) = pc.invite("Kari K.", "staff");
    pc.join(&kari, &code, "tolv tegn eller mer");
    let _folder = choosing(&pc, &issuer.file(2, &[("disclosure.s5", says("To."))]));
    for (call, request) in [
        ("packs.choose", json!({ "language": "nb" })),
        ("packs.accept", json!({ "words": issuer.words() })),
        ("packs.forget", json!({ "key": key })),
        ("packs.make", json!({ "issuer": VIK })),
    ] {
        assert_eq!(pc.code(call, request).0, Code::NotAllowed, "{call}");
    }
    assert_eq!(list(&pc)["editions"].as_array().map(Vec::len), Some(1), "they may see what was taken in");
}

#[test]
fn a_file_that_was_looked_at_is_forgotten_at_the_lock() {
    let (pc, issuer) = (a_unit(), Issuer::new());
    choose(&pc, &issuer.file(1, &[("disclosure.s5", says("En."))]));
    pc.call("session.lock", json!({ "run": null, "concern": null }));
    pc.log_in(PASSPHRASE);
    assert_eq!(pc.code("packs.accept", json!({ "words": issuer.words() })).0, Code::NotFound);
}

#[test]
fn every_edition_is_kept_with_who_and_when_and_a_key_can_be_taken_away() {
    let (pc, issuer) = (a_unit(), Issuer::new());
    taken(&pc, &issuer.file(1, &[("disclosure.s5", says("Første."))]), &issuer.words());
    pc.pass(86_400);
    pc.log_in(PASSPHRASE);
    let after = taken(&pc, &issuer.file(2, &[("disclosure.s5", says("Andre."))]), "");
    let editions = after["editions"].as_array().expect("editions");
    let told: Vec<_> =
        editions.iter().map(|one| (&one["number"], &one["holds"], text(&one["at"])[..10].to_owned())).collect();
    assert_eq!(told, [(&json!(2), &json!(true), "2026-11-24".into()), (&json!(1), &json!(false), "2026-11-23".into())]);
    assert!(editions.iter().all(|one| one["by"] == "Leder L." && one["day"] == "2026-11-20"));
    let old = pc.call("packs.edition", json!({ "id": editions[1]["id"], "language": "nb" }));
    assert_eq!(old[0]["after"]["text"], "Første.", "each can be looked at as it was");
    let key = json!({ "key": after["keys"][0]["key"] });
    let after = pc.call("packs.forget", key.clone());
    assert!(
        after["keys"].as_array().is_some_and(Vec::is_empty) && after["editions"].as_array().map(Vec::len) == Some(2)
    );
    assert!(!shown(&pc).contains("Andre."));
    assert_eq!(pc.code("packs.forget", key).0, Code::NotFound);
    assert_eq!(refused(&pc, &issuer.file(1, &[("disclosure.s5", says("Første."))])), Code::PackOlder);
    let offer = choose(&pc, &issuer.file(2, &[("disclosure.s5", says("Andre."))]));
    assert_eq!((&offer["from"], &offer["before"]), (&json!("new"), &Value::Null), "the comparing begins anew");
    let pc = pc.restarted();
    assert!(!shown(&pc).contains("Andre."), "it is kept");
}

/// As who leads the unit, with a program that is not ours: an entry that is rightly signed, and holds what it should not.
fn slipped_in(pc: &Pc, kind: &'static str, event: &Value) {
    let place = Place { file: pc.vault_file(), mark: pc.folder.path().join("elsewhere/enhet.json") };
    let mut vault = Vault::open(&place, DeviceId([7; 16])).expect("a copy opens");
    let leader = PersonId::parse(&pc.leader()).expect("an id");
    let unlocked = vault.lock_of(leader).expect("a lock").open(PASSPHRASE).expect("the passphrase");
    let mut session = vault.session(unlocked).expect("a session");
    vault.news(&mut session).expect("it is read");
    let entry = NewEntry { stream: vault.board_stream(), kind, payload: serde_json::to_vec(event).expect("JSON") };
    vault.write(&mut session, NOW, Writing { entries: vec![entry], ..Writing::default() }).expect("written");
}

#[test]
fn an_entry_whose_pack_does_not_verify_or_has_no_believed_key_shows_nothing_and_is_told_of() {
    use base64::Engine;
    let base64 = |file: &[u8]| base64::prelude::BASE64_STANDARD.encode(file);
    let issuer = Issuer::new();
    let good = |number| issuer.file(number, &[("disclosure.s5", says("Slik sier kommunen."))]);
    let accepted = |file: &[u8]| json!({ "event": "pack-accepted", "file": base64(file) });
    // The control: the same way, rightly signed.
    let pc = a_unit();
    taken(&pc, &good(1), &issuer.words());
    slipped_in(&pc, "board.pack", &accepted(&good(2)));
    let pc = pc.restarted();
    assert_eq!(pc.state()["boardSound"], true);
    assert!(shown(&pc).contains("Slik sier kommunen."));
    let mut changed = good(2);
    let at = changed.windows(4).position(|some| some == b"Slik").expect("the words");
    changed[at] = b'F';
    let stranger = Issuer::new().file(9, &[("disclosure.s5", says("Flik sier kommunen."))]);
    let older = issuer.file(1, &[("disclosure.s5", says("Flik sier kommunen."))]);
    for event in [
        accepted(&changed),
        accepted(&stranger),
        accepted(&older),
        json!({ "event": "pack-accepted", "file": "ikke base64!" }),
        json!({ "event": "pack-key-removed", "key": "abc" }),
    ] {
        let pc = a_unit();
        taken(&pc, &good(1), &issuer.words());
        slipped_in(&pc, "board.pack", &event);
        let pc = pc.restarted();
        assert_eq!(pc.state()["boardSound"], false, "{event}");
        let now = shown(&pc);
        assert!(!now.contains("Flik") && !now.contains("Slik"), "a board that fails its check says nothing: {event}");
    }
}

#[test]
fn a_bit_that_is_changed_on_the_board_shows_nothing_of_the_pack() {
    let (pc, issuer) = (a_unit(), Issuer::new());
    taken(&pc, &issuer.file(1, &[("disclosure.s5", says("Slik sier kommunen."))]), &issuer.words());
    pc.call("session.lock", json!({ "run": null, "concern": null }));
    let Pc { folder, app, seconds, .. } = pc;
    drop(app);
    let file = folder.path().join("vault/enhet.sikkerhetsnett");
    let mut bytes = std::fs::read(&file).expect("the vault");
    let at = bytes.windows(14).rposition(|some| some == b"\"pack-accepted").expect("in the clear");
    bytes[at + 80] ^= 1;
    std::fs::write(&file, bytes).expect("written");
    let pc = Pc::at(folder, seconds);
    assert_eq!(pc.state()["boardSound"], false);
    assert!(!shown(&pc).contains("Slik sier kommunen."));
}

fn adds(pc: &Pc, step: &str, text: &str, within: &str) {
    let span = if within.is_empty() { Value::Null } else { json!("minutes") };
    let numbers = if within.is_empty() { json!([]) } else { json!([{ "name": "Mottaket", "number": "33 33 33 33" }]) };
    let addition = json!({ "text": text, "numbers": numbers, "within": within, "span": span });
    let kept = pc.call("additions.keep", json!({ "step": step, "addition": addition, "sure": false }));
    assert_eq!(kept["faults"], json!([]), "{text}");
}

/// Makes a pack; the file, and the answer.
fn make(pc: &Pc) -> (Vec<u8>, Value) {
    let folder = tempfile::tempdir().expect("a folder");
    *pc.files.lock().expect("whole") = Some(folder.path().to_owned());
    let made = pc.call("packs.make", json!({ "issuer": VIK }));
    (std::fs::read(folder.path().join(text(&made["file"]))).expect("the file"), made["packs"].clone())
}

fn words_of(pc: &Pc) -> String {
    let control = pc.call("unit.control", json!({ "of": "packs" }));
    control["words"].as_array().expect("words").iter().map(text).collect::<Vec<_>>().join(" ")
}

/// From the municipality's machine to the unit's, through the calls that the screen makes.
#[test]
fn what_a_municipality_writes_beside_its_own_steps_becomes_a_signed_file_whose_number_grows_by_itself() {
    let municipality = a_unit();
    assert_eq!(list(&municipality)["issuer"], VIK, "preset from the unit");
    assert_eq!(municipality.code("packs.make", json!({ "issuer": VIK })).0, Code::NotFound, "nothing to give");
    adds(&municipality, "disclosure.s6", "Skjemaet ligger i mappen.", "30");
    assert_eq!(municipality.code("packs.make", json!({ "issuer": " " })), (Code::Blank, Some("issuer".into())));
    assert_eq!(words_of(&municipality), "", "no key before the first pack");
    let (first, view) = make(&municipality);
    assert_eq!((&view["made"], &view["mine"]), (&json!({ "number": 1, "day": "2026-11-23" }), &json!(1)));
    municipality.pass(86_400);
    municipality.log_in(PASSPHRASE);
    assert_eq!(make(&municipality).0, first, "nothing has changed: the same file, with the same number and day");
    adds(&municipality, "disclosure.s6", "Skjemaet ligger i skapet.", "30");
    *municipality.files.lock().expect("whole") = None;
    assert_eq!(municipality.call("packs.make", json!({ "issuer": VIK }))["file"], Value::Null, "nobody chose a place");
    let (second, view) = make(&municipality);
    assert_eq!(view["made"], json!({ "number": 2, "day": "2026-11-24" }));
    let words = words_of(&municipality);
    let municipality = municipality.restarted();
    municipality.log_in(PASSPHRASE);
    assert_eq!((words_of(&municipality), make(&municipality).0), (words.clone(), second.clone()), "one key, kept");
    let raw = String::from_utf8_lossy(&municipality.raw()).into_owned();
    assert!(!raw.contains("vault.pack-key"), "it lies sealed");

    let unit = a_unit();
    adds(&unit, "disclosure.s6", "Nøkkelen henger på kontoret.", "");
    taken(&unit, &first, &words);
    taken(&unit, &second, "");
    unit.call("session.lock", json!({ "run": null, "concern": null }));
    let unit = unit.restarted();
    let step = at(&unit, &[("disclosure.listen", "done"), ("disclosure.collect", "safe")]);
    let said = |one: usize, what: &str| step["added"][one][what].clone();
    assert_eq!(step["added"].as_array().map(Vec::len), Some(2), "beside each other");
    assert_eq!((said(0, "own"), said(0, "text")), (json!(true), json!("Nøkkelen henger på kontoret.")));
    assert_eq!((said(1, "from"), said(1, "text")), (json!(VIK), json!("Skjemaet ligger i skapet.")));
    assert_eq!(said(1, "within"), json!({ "amount": 30, "span": "minutes" }));
    assert_eq!(
        (said(1, "numbers")[0]["display"].clone(), said(1, "pack")["number"].clone()),
        (json!("33 33 33 33"), json!(2))
    );
    // What another gave is not one's own to give on.
    unit.log_in(PASSPHRASE);
    let view = list(&unit);
    assert_eq!(view["mine"], 1);
    unit.call("additions.take-away", json!({ "step": "disclosure.s6" }));
    assert_eq!(unit.code("packs.make", json!({ "issuer": VIK })).0, Code::NotFound);
}

#[test]
fn the_plan_names_who_says_it_with_the_number_and_day_of_the_pack() {
    let (pc, issuer) = (Pc::new(), Issuer::new());
    planned::equipped(&pc);
    taken(
        &pc,
        &issuer.file(7, &[("disclosure.s6", whole()), ("disclosure.s3", says("Si fra til rektor."))]),
        &issuer.words(),
    );
    let read = |language: &str| Reader::of(&planned::export(&pc, None, language)).read_aloud();
    let plan = read("nb");
    for words in [
        "Fra Eksempelvik kommune, nummer 7, 20. november 2026",
        "innen 30 minutter",
        "Barnevernets mottak: 33 33 33 33",
    ] {
        assert!(plan.contains(words), "{words}");
    }
    assert!(!plan.contains("Si fra til rektor."), "what may not stand is not printed");
    assert!(read("nn").contains("Frå Eksempelvik kommune, nummer 7"));
}

#[test]
fn an_old_concern_shows_the_edition_that_stood_there_when_it_was_answered() {
    let (pc, issuer) = (a_unit(), Issuer::new());
    taken(&pc, &issuer.file(1, &[("disclosure.s5", says("Den første."))]), &issuer.words());
    let kept = pc.note("noe");
    let run = json!({ "door": "told", "answers": told(&[("disclosure.listen", "done")]) });
    pc.call("concerns.walk", json!({ "concern": kept["id"], "language": "nb", "run": run }));
    taken(&pc, &issuer.file(2, &[("disclosure.s5", says("Den andre."))]), "");
    pc.call("packs.forget", json!({ "key": list(&pc)["keys"][0]["key"] }));
    let view = pc.call("concerns.open", json!({ "concern": kept["id"], "language": "nb" })).to_string();
    assert!(view.contains("Den første.") && view.contains(VIK) && !view.contains("Den andre."), "{view}");
}

#[test]
fn the_name_of_who_says_it_is_held_to_the_same_rules() {
    let (pc, issuer) = (a_unit(), Issuer::new());
    let file = issuer.named("Spør rektor først", 1, &[("disclosure.s5", says("Skjemaet ligger i mappen."))]);
    let offer = choose(&pc, &file);
    assert_eq!(changes(&offer), pairs(&[("disclosure.s5", "refused")]));
    accept(&pc, &issuer.words());
    assert!(!shown(&pc).contains("Skjemaet ligger") && !shown(&pc).contains("rektor først"));
}
