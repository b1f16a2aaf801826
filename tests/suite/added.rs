//! What a unit adds to the steps of routines: it adds only, keeps the promises, is signed by who may, and an old concern shows
//! what stood there then.

use app::Code;
use domain::routines::{Act, Bounds, Library, Next, ScreenId, StepId, promises};
use serde_json::{Value, json};
use vault::{DeviceId, Moment, NewEntry, PersonId, Place, Vault, Writing};

use crate::pc::{PASSPHRASE, Pc, append, text};
use crate::planned;
use crate::reader::Reader;
use crate::reported;

const KARIS: &str = "tolv tegn eller mer";

fn addition(text: &str) -> Value {
    json!({ "text": text, "numbers": [], "within": "", "span": null })
}

fn keeping(step: &str, addition: Value) -> Value {
    json!({ "step": step, "addition": addition, "sure": false })
}

/// Keeps, or says what is wrong: the field, and the code or the rule.
fn keep(pc: &Pc, step: &str, addition: Value) -> Vec<(String, String)> {
    let kept = pc.call("additions.keep", keeping(step, addition));
    let fault = |fault: &Value| {
        let why = if fault["code"].is_null() { &fault["rule"] } else { &fault["code"] };
        (text(&fault["field"]), text(why))
    };
    kept["faults"].as_array().expect("faults").iter().map(fault).collect()
}

fn says(pc: &Pc, step: &str, words: &str) {
    assert_eq!(keep(pc, step, addition(words)), [], "{words}");
}

fn list(pc: &Pc) -> Value {
    pc.call("additions.list", json!({ "language": "nb", "unit": null }))
}

fn told(more: &[(&str, &str)]) -> Value {
    let answers =
        [("triage.q1", "no")].iter().chain(more).map(|(screen, choice)| json!({ "screen": screen, "choice": choice }));
    json!(answers.collect::<Vec<_>>())
}

fn stand(pc: &Pc, door: &str, answers: &Value) -> Value {
    pc.call("routines.stand", json!({ "door": door, "answers": answers, "language": "nb", "unit": null }))
}

/// What stands beside a screen: beside itself and beside each step that it gathers.
fn beside(view: &Value) -> Vec<String> {
    let sections = view["sections"].as_array().into_iter().flatten().flat_map(|one| one["added"].as_array());
    let all = view["added"].as_array().into_iter().chain(sections).flatten();
    all.map(|added| text(&added["text"])).collect()
}

/// A screen with all that was added to it taken away.
fn bare(mut view: Value) -> Value {
    view["added"] = json!([]);
    for section in view["sections"].as_array_mut().expect("sections") {
        section["added"] = json!([]);
    }
    for sheet in view["sheets"].as_array_mut().expect("sheets") {
        for part in sheet["parts"].as_array_mut().expect("parts") {
            part["added"] = json!([]);
        }
    }
    view
}

fn lock(pc: &Pc) {
    pc.call("session.lock", json!({ "run": null, "concern": null }));
}

#[test]
fn what_is_added_stands_beside_its_step_while_locked_and_takes_nothing_away() {
    let pc = Pc::new();
    pc.set_up();
    let (listen, writes) = (told(&[]), told(&[("disclosure.listen", "done"), ("disclosure.collect", "safe")]));
    let before = [stand(&pc, "told", &listen), stand(&pc, "told", &writes)];
    says(&pc, "disclosure.s5", "Vi sitter på det lille rommet.\nNøkkelen henger i resepsjonen.");
    let typed = json!({ "text": "", "numbers": [{ "name": "Resepsjonen", "number": "11 11 11 11" }], "within": "30", "span": "minutes" });
    assert_eq!(keep(&pc, "disclosure.s6", typed), []);
    lock(&pc);
    let pc = pc.restarted();
    let after = [stand(&pc, "told", &listen), stand(&pc, "told", &writes)];
    assert_eq!(beside(&after[0]), ["Vi sitter på det lille rommet.\nNøkkelen henger i resepsjonen."]);
    assert_eq!(after[0]["sections"][4]["added"].as_array().map(Vec::len), Some(1), "under its own step");
    let added = &after[1]["added"][0];
    assert_eq!(
        (&added["own"], &added["from"], &added["by"]),
        (&json!(true), &json!("Eksempelbarnehagen"), &json!("Leder L."))
    );
    assert_eq!(added["within"], json!({ "amount": 30, "span": "minutes" }));
    assert_eq!(added["numbers"][0]["display"], "11 11 11 11");
    assert_eq!(after[1]["ownStep"], "disclosure.s6");
    // It adds, and nothing else: every other word, number, never-do and answer is as it was.
    for (before, after) in before.into_iter().zip(after) {
        assert_eq!(bare(after), before);
    }
}

#[test]
fn every_fault_is_told_at_its_field_and_nothing_is_kept() {
    let pc = Pc::new();
    pc.set_up();
    let typed = json!({
        "text": "å".repeat(601),
        "numbers": [{ "name": "", "number": "11111111" }, { "name": "Vakta", "number": "vakta" }],
        "within": "snart", "span": null,
    });
    let at = |field: &str, why: &str| (field.to_owned(), why.to_owned());
    assert_eq!(
        keep(&pc, "disclosure.s6", typed),
        [
            at("text", "too-long"),
            at("numbers.0.name", "blank"),
            at("numbers.1.number", "not-a-number"),
            at("within", "not-a-number"),
        ]
    );
    assert_eq!(keep(&pc, "disclosure.s6", addition(" ")), [at("text", "blank")]);
    let four: Vec<Value> = (0..4).map(|_| json!({ "name": "Vakta", "number": "11111111" })).collect();
    let typed = json!({ "text": "", "numbers": four, "within": "", "span": null });
    assert_eq!(keep(&pc, "disclosure.s6", typed), [at("numbers.3.name", "too-many")]);
    let deadline = |within: &str, span: &str| json!({ "text": "", "numbers": [], "within": within, "span": span });
    assert_eq!(keep(&pc, "disclosure.s6", deadline("61", "minutes")), [at("within", "too-late")]);
    assert_eq!(keep(&pc, "disclosure.s1", deadline("5", "minutes")), [at("within", "takes-no-deadline")]);
    assert_eq!(keep(&pc, "disclosure.s6", deadline("60", "minutes")), []);
    assert_eq!(pc.code("additions.keep", keeping("disclosure.s99", addition("A"))).0, Code::NotFound);
    assert_eq!(
        pc.code("additions.keep", keeping("disclosure.s6", addition("😀"))),
        (Code::NotPrintable, Some("text".into()))
    );
}

/// Each rule, with a text that it refuses at a step where it bites, and one that it lets through.
#[test]
fn local_words_are_held_to_the_promises() {
    let pc = Pc::new();
    pc.set_up();
    for (step, refused, rule, fine) in [
        ("disclosure.s6", "Ring foreldrene.", "names-parents", "Ring barnevernvakta."),
        ("disclosure.s6", "Styrer har nøkkelen.", "names-role", "Nøkkelen henger i resepsjonen."),
        ("disclosure.s6", "Kontoret til Leder.", "names-role", "Kontoret ved inngangen."),
        ("disclosure.s6", "Spør vaktlaget først.", "asks-permission", "Spør barnevernet først."),
        ("disclosure.s6", "Dette blir mellom oss.", "promises-secrecy", "Si at noen som kan hjelpe får vite det."),
        ("disclosure.s6", "Vent til personalmøtet.", "delays", "Gjør det med en gang."),
        ("disclosure.s6", "Du trenger ikke skrive.", "weakens", "Skriv på papir om det går fortere."),
        ("disclosure.s6", "Finn ut hva som har skjedd.", "questions", "Lytt, og skriv ordrett."),
        ("staff.s2", "Styrer har vakttelefon.", "names-role", "Vakttelefonen ligger i resepsjonen."),
    ] {
        let faults = keep(&pc, step, addition(refused));
        assert_eq!(faults.first(), Some(&("text".into(), rule.into())), "{step}: {refused}");
        says(&pc, step, fine);
        let typed =
            json!({ "text": "", "numbers": [{ "name": refused, "number": "11111111" }], "within": "", "span": null });
        assert_eq!(keep(&pc, step, typed).first(), Some(&("numbers.0.name".into(), rule.into())), "{refused}");
    }
    // The words that caused it are told.
    let kept = pc.call("additions.keep", keeping("disclosure.s6", addition("Sitt på rommet. Ring foreldrene.")));
    assert_eq!(
        kept["faults"],
        json!([{ "field": "text", "code": null, "rule": "names-parents", "words": ["foreldrene"] }])
    );
    // Where every way has the leader clear one may name them; where it is the talk with the parents, those.
    let (styrer, foreldrene) = ("Styrer har kontor i andre etasje.", "Foreldrene kan få tolk på telefon.");
    says(&pc, "disclosure.s7", styrer);
    says(&pc, "gradual.s6", foreldrene);
    assert_eq!(keep(&pc, "disclosure.s7", addition(foreldrene)), [("text".into(), "names-parents".into())]);
    assert_eq!(keep(&pc, "gradual.s6", addition(styrer)), [("text".into(), "names-role".into())]);
}

fn library() -> Library {
    content::load(&content::embedded_files()).unwrap_or_else(|faults| panic!("{faults:#?}")).library
}

fn bounds(change: impl Fn(&mut Library), step: &str) -> Bounds {
    let mut library = library();
    change(&mut library);
    let known = promises::facts_at_pages(&library);
    Bounds::of_all(&library, &known).remove(&StepId::new(step)).expect("the step is shown")
}

/// What may be said follows the ways: another way there, and it may not be said any more.
#[test]
fn what_may_be_named_at_a_step_is_found_from_every_way_there() {
    let as_it_is = bounds(|_| {}, "disclosure.s7");
    assert!(as_it_is.may_name_leader && !as_it_is.may_name_parents);
    let led_astray = |library: &mut Library| {
        let whom = library.screens.get_mut(&ScreenId::new("disclosure.whom")).expect("it asks whom");
        let choice = whom.choices.iter_mut().find(|choice| choice.id.as_str() == "leadership").expect("an answer");
        choice.next = Next::Screen(ScreenId::new("disclosure.s7"));
    };
    assert!(!bounds(led_astray, "disclosure.s7").may_name_leader);
    assert!(bounds(|_| {}, "gradual.s6").may_name_parents);
    let no_talk = |library: &mut Library| {
        library.screens.get_mut(&ScreenId::new("gradual.s6")).expect("a screen").does.remove(&Act::TalkParents);
    };
    assert!(!bounds(no_talk, "gradual.s6").may_name_parents);
    // The danger routine can be entered from everywhere; and in the routine about staff, nobody who works here is named.
    let library = library();
    for (step, bounds) in Bounds::of_all(&library, &promises::facts_at_pages(&library)) {
        let id = step.as_str();
        if id.starts_with("staff.") {
            assert!(bounds.about_staff && !bounds.may_name_leader && !bounds.may_name_owner, "{id}");
        }
        if ["acute.s1", "acute.s2", "acute.s3", "disclosure.s1", "triage.q1"].contains(&id) {
            assert!(!bounds.may_name_leader && !bounds.may_name_owner && !bounds.may_name_parents, "{id}");
        }
    }
}

#[test]
fn beside_the_talk_with_the_parents_nothing_local_stands_while_it_waits() {
    let pc = Pc::new();
    pc.set_up();
    says(&pc, "gradual.s6", "Foreldrene kan få tolk på telefon.");
    let mut shown = Vec::new();
    for harm in [("gradual.d1", "no"), ("gradual.d1", "unsure")] {
        let mut answers = json!([]);
        // Walk until the talk: the first answer, but where the way there needs another.
        for _ in 0..20 {
            let here = stand(&pc, "worried", &answers);
            if here["screen"] == "gradual.s6" {
                shown.push((text(&here["hold"]), beside(&here).len(), here["ownStep"].is_null()));
                break;
            }
            let wanted = [
                ("triage.q1", "no"),
                ("triage.q2", "nobody"),
                ("triage.collect", "safe"),
                ("triage.q3", "no"),
                ("triage.source", "home"),
                ("triage.q4", "unease"),
                harm,
                ("gradual.s4", "not-yet"),
                ("gradual.s5", "not-told"),
            ];
            let choice = wanted.iter().find(|(screen, _)| here["screen"] == *screen).map(|(_, choice)| json!(choice));
            let first = here["choices"][0]["id"].clone();
            let known = |choice: &Value| {
                here["choices"].as_array().is_some_and(|all| all.iter().any(|one| &one["id"] == choice))
            };
            let choice = choice.filter(known).unwrap_or(first);
            answers.as_array_mut().expect("a list").push(json!({ "screen": here["screen"], "choice": choice }));
        }
    }
    assert!(shown.iter().any(|(hold, count, _)| hold == "as-usual" && *count == 1), "{shown:?}");
    for (hold, count, no_step) in &shown {
        assert_eq!((hold == "as-usual", hold != "as-usual"), (*count == 1, *no_step), "{shown:?}");
    }
}

#[test]
fn only_who_may_speak_for_the_unit_adds_or_takes_away_and_everybody_reads() {
    let pc = Pc::new();
    pc.set_up();
    says(&pc, "disclosure.s5", "Det lille rommet.");
    let (kari, code) = pc.invite("Kari K.", "staff");
    pc.join(&kari, &code, KARIS);
    let form = json!({ "step": "disclosure.s5", "language": "nb" });
    assert_eq!(pc.code("additions.form", form.clone()).0, Code::NotAllowed);
    assert_eq!(pc.code("additions.keep", keeping("disclosure.s5", addition("A"))).0, Code::NotAllowed);
    assert_eq!(pc.code("additions.take-away", json!({ "step": "disclosure.s5" })).0, Code::NotAllowed);
    assert!(list(&pc).to_string().contains("Det lille rommet."));
    lock(&pc);
    assert!(list(&pc).to_string().contains("Det lille rommet."));
    assert_eq!(pc.code("additions.keep", keeping("disclosure.s5", addition("A"))).0, Code::Locked);
    // A deputy may.
    pc.log_in(PASSPHRASE);
    let (ola, code) = pc.invite("Ola O.", "deputy");
    pc.join(&ola, &code, KARIS);
    assert_eq!(pc.call("additions.form", form)["input"]["text"], "Det lille rommet.");
    says(&pc, "disclosure.s5", "Det store rommet.");
    assert_eq!(beside(&stand(&pc, "told", &told(&[]))), ["Det store rommet."]);
}

#[test]
fn kept_without_a_change_is_no_entry_and_what_is_taken_away_can_be_put_back() {
    let pc = Pc::new();
    pc.set_up();
    let changes = |pc: &Pc| pc.state()["unit"]["additions"].clone();
    says(&pc, "disclosure.s5", "Det lille rommet.");
    let before = changes(&pc);
    says(&pc, "disclosure.s5", " Det lille rommet. ");
    assert_eq!(changes(&pc), before);
    pc.call("additions.take-away", json!({ "step": "disclosure.s5" }));
    assert_eq!(beside(&stand(&pc, "told", &told(&[]))), [""; 0]);
    assert_eq!(pc.code("additions.take-away", json!({ "step": "disclosure.s5" })).0, Code::NotFound);
    says(&pc, "disclosure.s5", "Det lille rommet.");
    assert_eq!(beside(&stand(&pc, "told", &told(&[]))).len(), 1);
    // All stays in the journal.
    let raw = String::from_utf8_lossy(&pc.raw()).into_owned();
    assert!(raw.matches("Det lille rommet.").count() >= 2);
}

#[test]
fn who_comes_to_lead_later_is_named_nowhere() {
    let pc = Pc::new();
    pc.set_up();
    says(&pc, "disclosure.s5", "Solveig har nøkkelen.");
    assert_eq!(beside(&stand(&pc, "told", &told(&[]))).len(), 1);
    pc.invite("Solveig S.", "deputy");
    assert_eq!(beside(&stand(&pc, "told", &told(&[]))), [""; 0]);
    let all = list(&pc);
    let step =
        all["routines"].as_array().expect("routines").iter().flat_map(|one| one["steps"].as_array().expect("steps"));
    let step = step.into_iter().find(|one| one["id"] == "disclosure.s5").expect("the step");
    assert_eq!(step["added"][0]["faults"][0]["rule"], "names-person", "who leads is told why");
    assert_eq!(step["added"][0]["faults"][0]["words"], json!(["Solveig"]));
}

#[test]
fn the_name_of_a_child_is_asked_about_before_everybody_can_read_it() {
    let pc = Pc::new();
    pc.set_up();
    let mut begun = append("noe");
    begun["note"]["child"] = json!("Kvitrelin");
    pc.call("concerns.append", begun);
    let mut request = keeping("disclosure.s5", addition("Slik vi gjorde med Kvitrelin."));
    assert_eq!(pc.code("additions.keep", request.clone()), (Code::NamesAChild, Some("text".into())));
    let numbers = json!({ "text": "", "numbers": [{ "name": "Om kvitrelin", "number": "11111111" }], "within": "", "span": null });
    let named = pc.code("additions.keep", keeping("disclosure.s5", numbers));
    assert_eq!(named, (Code::NamesAChild, Some("numbers.0.name".into())));
    request["sure"] = json!(true);
    assert_eq!(pc.call("additions.keep", request)["faults"], json!([]));
}

/// The program with this written on its board, past every form of ours.
fn written(pc: Pc, person: &str, passphrase: &str, step: &str, words: &str) -> Pc {
    lock(&pc);
    let Pc { folder, app, seconds, .. } = pc;
    app.close();
    drop(app);
    let place =
        Place { file: folder.path().join("vault/enhet.sikkerhetsnett"), mark: folder.path().join("marks/enhet.json") };
    {
        let mut vault = Vault::open(&place, DeviceId([7; 16])).expect("it opens");
        let person = PersonId::parse(person).expect("an id");
        let unlocked = vault.lock_of(person).and_then(|lock| lock.open(passphrase)).expect("the passphrase is right");
        let mut session = vault.session(unlocked).expect("a session");
        vault.news(&mut session).expect("it can be read");
        let event = json!({ "event": "addition-changed", "step": step, "addition": { "text": words } });
        let payload = event.to_string().into_bytes();
        let entry = NewEntry { stream: vault.board_stream(), kind: "board.addition", payload };
        let at = Moment { millis: 1_795_417_800_000, offset: 60 };
        vault.write(&mut session, at, Writing { entries: vec![entry], ..Writing::default() }).expect("it is kept");
        vault.mark(false).expect("the mark");
    }
    Pc::at(folder, seconds)
}

#[test]
fn what_was_written_past_the_form_stands_nowhere() {
    let pc = Pc::new();
    pc.set_up();
    let leader = pc.leader();
    says(&pc, "disclosure.s1", "Det lille rommet.");
    // By the leader, and rightly signed; but it would send somebody to the leader before anyone has asked whom it concerns.
    let pc = written(pc, &leader, PASSPHRASE, "disclosure.s5", "Si det til styrer.");
    assert_eq!(pc.state()["boardSound"], true);
    assert_eq!(beside(&stand(&pc, "told", &told(&[]))), ["Det lille rommet."]);
    // Beside a step that the routine has not any more.
    let pc = written(pc, &leader, PASSPHRASE, "disclosure.s99", "Gammelt.");
    let all = list(&pc);
    assert_eq!((&all["gone"][0]["id"], &all["gone"][0]["clock"]), (&json!("disclosure.s99"), &Value::Null));
    assert_eq!(all["gone"][0]["added"][0]["added"]["text"], "Gammelt.");
    assert_eq!(beside(&stand(&pc, "told", &told(&[]))), ["Det lille rommet."]);
    pc.log_in(PASSPHRASE);
    pc.call("additions.take-away", json!({ "step": "disclosure.s99" }));
    assert_eq!(list(&pc)["gone"], json!([]));
}

#[test]
fn a_board_that_fails_its_check_shows_none() {
    let pc = Pc::new();
    pc.set_up();
    says(&pc, "disclosure.s5", "Det lille rommet.");
    let (kari, code) = pc.invite("Kari K.", "staff");
    pc.join(&kari, &code, KARIS);
    // Signed by one who may not.
    let pc = written(pc, &kari, KARIS, "disclosure.s1", "Fra Kari.");
    assert_eq!(pc.state()["boardSound"], false);
    assert_eq!(beside(&stand(&pc, "told", &told(&[]))), [""; 0]);
    let all = list(&pc);
    assert_eq!(all["believed"], false);
    assert!(!all.to_string().contains("lille rommet") && !all.to_string().contains("Fra Kari"));
}

#[test]
fn words_that_were_exchanged_in_the_file_are_not_shown() {
    let pc = Pc::new();
    pc.set_up();
    says(&pc, "disclosure.s5", "Det lille rommet.");
    let path = pc.vault_file();
    let Pc { folder, app, seconds, .. } = pc;
    app.close();
    drop(app);
    let mut bytes = std::fs::read(&path).expect("the vault can be read");
    let was = "lille rommet".as_bytes();
    let at = bytes.windows(was.len()).position(|window| window == was).expect("it stands in the clear");
    bytes[at..at + 5].copy_from_slice(b"store");
    std::fs::write(&path, bytes).expect("the vault can be written");
    let pc = Pc::at(folder, seconds);
    assert_eq!(pc.state()["boardSound"], false);
    assert_eq!(beside(&stand(&pc, "told", &told(&[]))), [""; 0]);
}

#[test]
fn an_old_concern_shows_what_stood_beside_the_step_when_it_was_answered() {
    let pc = Pc::new();
    pc.set_up();
    says(&pc, "disclosure.s5", "Det lille rommet.");
    let kept = pc.note("noe");
    let walk = |answers: Value| {
        let run = json!({ "door": "told", "answers": answers });
        pc.call("concerns.walk", json!({ "concern": kept["id"], "language": "nb", "run": run }))
    };
    walk(told(&[("disclosure.listen", "done")]));
    says(&pc, "disclosure.s5", "Det store rommet.");
    says(&pc, "disclosure.s6", "Bruk den grønne permen.");
    walk(told(&[("disclosure.listen", "done"), ("disclosure.collect", "safe"), ("disclosure.s6", "done")]));
    pc.call("additions.take-away", json!({ "step": "disclosure.s6" }));
    let shown = |view: &Value| {
        let items = view["items"].as_array().expect("items").iter().filter(|item| item["kind"] == "walked");
        let steps = items.flat_map(|item| item["steps"].as_array().expect("steps"));
        let added =
            steps.map(|step| step["added"].as_array().expect("added").iter().map(|one| text(&one["text"])).collect());
        added.collect::<Vec<Vec<String>>>()
    };
    let then = [vec![], vec!["Det lille rommet."], vec![], vec!["Bruk den grønne permen."]];
    let request = json!({ "concern": kept["id"], "language": "nb" });
    assert_eq!(shown(&pc.call("concerns.open", request.clone())), then);
    // On paper too, and after a new start.
    let folder = reported::a_place_for_files(&pc);
    let made = pc.call("reports.export", reported::export(&text(&kept["id"]), "", "concern-pdf"));
    let paper = reported::words_of(&std::fs::read(folder.path().join(text(&made["file"]))).expect("the file"));
    assert!(paper.contains("Hos oss i Eksempelbarnehagen: Det lille rommet."), "{paper}");
    assert!(paper.contains("Bruk den grønne permen.") && !paper.contains("Det store rommet."));
    let pc = pc.restarted();
    pc.log_in(PASSPHRASE);
    assert_eq!(shown(&pc.call("concerns.open", request)), then);
}

#[test]
fn a_drill_shows_them_in_the_same_steps() {
    let pc = Pc::new();
    pc.set_up();
    says(&pc, "disclosure.s5", "Det lille rommet.");
    let begun = json!({ "scenario": "12-tegningen", "form": "discussion", "leader": "Leder L.", "language": "nb" });
    let drill = pc.call("drills.begin", begun)["id"].clone();
    let view = pc.call(
        "routines.stand",
        json!({ "door": "told", "answers": told(&[]), "language": "nb", "unit": null, "concern": null, "drill": drill }),
    );
    assert_eq!(beside(&view), ["Det lille rommet."]);
}

#[test]
fn the_plan_prints_them_under_their_step_and_says_whose_they_are() {
    let pc = Pc::new();
    planned::equipped(&pc);
    says(&pc, "disclosure.s5", "Det lille rommet.");
    let typed = json!({ "text": "", "numbers": [{ "name": "Resepsjonen", "number": "11111111" }], "within": "1", "span": "hours" });
    assert_eq!(keep(&pc, "disclosure.s6", typed), []);
    says(&pc, "gradual.s6", "Foreldrene kan få tolk på telefon.");
    let read = |language: &str| Reader::of(&planned::export(&pc, None, language)).read_aloud();
    let plan = read("nb");
    let place = |words: &str| plan.find(words).unwrap_or_else(|| panic!("«{words}» stands in the plan"));
    assert!(place("Si hva som skjer nå") < place("Hos oss i Eksempelbarnehagen: Det lille rommet."));
    assert!(place("Det lille rommet.") < place("Skriv ordrett innen en time"), "under its own step");
    for words in
        ["innen én time", "Resepsjonen: 11 11 11 11", "Når foreldrene ikke må vente. Hos oss i Eksempelbarnehagen"]
    {
        place(words);
    }
    assert!(read("nn").contains("innan éin time"));
    // One that may not stand is not printed.
    let leader = pc.leader();
    let pc = written(pc, &leader, PASSPHRASE, "disclosure.s5", "Si det til styrer.");
    pc.log_in(PASSPHRASE);
    assert!(!Reader::of(&planned::export(&pc, None, "nb")).read_aloud().contains("Si det til styrer"));
}
