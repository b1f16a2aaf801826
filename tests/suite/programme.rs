//! The year's programme and what drills show: less than is asked for says why, what is done is told by the logs alone, and nobody's
//! name gets into a calendar, a measure or the plan.

use app::Code;
use serde_json::{Value, json};
use vault::{DeviceId, Moment, NewEntry, PersonId, Place, Vault, Writing};

use crate::own::{keeping, rainwear};
use crate::pc::{PASSPHRASE, Pc, append, text};
use crate::planned;
use crate::practised::{KARIS, Unit, call, filled, logged_on, logging, open, unit, with};
use crate::reader::Reader;

const YEAR: &str = "2026-08-01";

fn a_unit() -> Pc {
    let pc = Pc::new();
    pc.set_up();
    pc
}

pub fn of_year(more: Value) -> Value {
    let mut request = json!({ "year": YEAR, "language": "nb" });
    request.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    request
}

fn programme(pc: &Pc) -> Value {
    pc.call("programme.open", of_year(json!({})))
}

fn task<'v>(view: &'v Value, id: &str) -> &'v Value {
    view["tasks"].as_array().expect("tasks").iter().find(|task| task["task"] == id).expect("it is there")
}

pub fn setting(task: &str, number: &str, reason: &str) -> Value {
    of_year(json!({ "task": task, "number": number, "reason": reason, "sure": false }))
}

pub fn planning(task: &str, month: &str, day: &str) -> Value {
    of_year(json!({
        "planned": null, "sure": false,
        "input": { "task": task, "month": month, "day": day, "scenario": "", "who": "styreren" },
    }))
}

fn reminders(pc: &Pc) -> Value {
    pc.call("programme.reminders", json!({ "year": null, "language": "nb" }))
}

/// The calendar file, as it was written.
fn calendar(pc: &Pc) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    *pc.files.lock().expect("whole") = Some(folder.path().to_owned());
    let file = text(&pc.call("programme.calendar", of_year(json!({})))["file"]);
    assert!(file.ends_with(".ics"), "{file}");
    std::fs::read_to_string(folder.path().join(file)).expect("the file is there")
}

/// A drill that is run: told after some seconds of it, with a pause of half an hour in the middle.
fn run(pc: &Pc, seconds: i64) -> String {
    let begin = json!({ "scenario": "12-tegningen", "form": "discussion", "leader": "Leder L.", "language": "nb" });
    let drill = text(&pc.call("drills.begin", begin)["id"]);
    call(pc, "drills.pause", &drill, json!({ "paused": true }));
    pc.pass(1800);
    pc.log_in(PASSPHRASE);
    call(pc, "drills.pause", &drill, json!({ "paused": false }));
    pc.pass(seconds);
    let answers = [
        ("triage.q1", "no"),
        ("disclosure.listen", "done"),
        ("disclosure.collect", "safe"),
        ("disclosure.s6", "done"),
        ("disclosure.whom", "nobody"),
        ("disclosure.source", "home"),
        ("disclosure.s7", "done"),
    ];
    let answers = answers.map(|(screen, choice)| json!({ "screen": screen, "choice": choice }));
    call(pc, "drills.walk", &drill, json!({ "run": { "door": "told", "answers": answers } }));
    call(pc, "drills.stop", &drill, json!({ "why": "done" }));
    let mut log = filled(pc, Some(&drill));
    log["ratings"][0]["rating"] = json!("no");
    log["ratings"][1]["rating"] = json!("yes");
    pc.call("drills.log", logging(Some(&drill), &log));
    pc.pass(86_400);
    pc.log_in(PASSPHRASE);
    drill
}

#[test]
fn a_unit_asks_for_more_freely_and_for_less_with_a_reason_that_stands_in_the_plan() {
    let pc = a_unit();
    let micro = |view: &Value| task(view, "micro").clone();
    assert_eq!(
        (&micro(&programme(&pc))["number"], &micro(&programme(&pc))["default"]),
        (&json!(4), &json!({ "per": "year", "number": 4 }))
    );
    let more = micro(&pc.call("programme.set", setting("micro", "8", "")));
    assert_eq!((&more["number"], &more["lowered"], &more["own"]["by"]), (&json!(8), &json!(false), &json!("Leder L.")));
    let at = |code: Code, field: &str| (code, Some(field.to_owned()));
    assert_eq!(pc.code("programme.set", setting("micro", "2", " ")), at(Code::Blank, "reason"));
    assert_eq!(pc.code("programme.set", setting("micro", "mange", "")), at(Code::NotANumber, "number"));
    assert_eq!(micro(&programme(&pc))["number"], 8, "nothing was kept");
    let less = micro(&pc.call("programme.set", setting("micro", "2", "Vi er tre som jobber her.")));
    assert_eq!((&less["number"], &less["lowered"]), (&json!(2), &json!(true)));
    let reason = "Grunn (23. november 2026): Vi er tre som jobber her.";
    let paper = Reader::of(&planned::export(&pc, None, "nb")).read_aloud();
    assert!(paper.contains("2 ganger i året") && paper.contains(reason), "{paper}");
    let pc = pc.restarted();
    pc.log_in(PASSPHRASE);
    assert_eq!(micro(&programme(&pc)), less);
    // The number that the program asks for is no own number.
    let none = micro(&pc.call("programme.set", setting("micro", "4", "")));
    assert_eq!((&none["number"], &none["own"]), (&json!(4), &Value::Null));
    assert!(!Reader::of(&planned::export(&pc, None, "nb")).read_aloud().contains("Vi er tre som"));
}

#[test]
fn what_is_planned_is_late_after_its_month_and_done_when_a_log_tells_of_it() {
    let pc = a_unit();
    assert_eq!(task(&programme(&pc), "acute")["status"], "not-planned");
    let view = pc.call("programme.plan", planning("acute", "2026-12", ""));
    let one = task(&view, "acute");
    assert_eq!((&one["status"], &one["planned"][0]["status"]), (&json!("planned"), &json!("waiting")));
    assert_eq!(reminders(&pc)["soon"][0]["month"], "2026-12");
    pc.pass(8 * 86_400);
    pc.log_in(PASSPHRASE);
    assert_eq!(task(&programme(&pc), "acute")["status"], "planned", "1 December");
    pc.pass(31 * 86_400);
    pc.log_in(PASSPHRASE);
    assert_eq!(task(&programme(&pc), "acute")["status"], "late", "1 January");
    assert_eq!(reminders(&pc)["late"], 1);
    let mut log = filled(&pc, None);
    (log["day"], log["routines"]) = (json!("2026-12-30"), json!(["acute"]));
    log["findings"][0]["deadline"] = json!("2027-02-01");
    pc.call("drills.log", logging(None, &log));
    let view = programme(&pc);
    assert_eq!(task(&view, "acute")["status"], "done");
    assert_eq!(reminders(&pc)["late"], 0);
    let december = view["wheel"].as_array().expect("months").iter().find(|month| month["month"] == "2026-12");
    assert_eq!(december.expect("a month")["items"][0]["kind"], "held");
}

#[test]
fn a_scenario_of_ones_own_is_planned_as_one_of_ours_until_it_is_retired() {
    let pc = a_unit();
    let kept = pc.call("scenarios.keep", keeping(None, &rainwear()));
    let own = kept["scenario"].clone();
    let mut plan = planning("suspicion", "2026-12", "");
    plan["input"]["scenario"] = own.clone();
    let view = pc.call("programme.plan", plan.clone());
    assert_eq!(task(&view, "suspicion")["planned"][0]["title"], "Regntøyet");
    assert!(view["scenarios"].as_array().expect("a list").iter().any(|one| one["id"] == own));
    pc.call("scenarios.retire", json!({ "scenario": kept["id"], "retired": true, "language": "nb" }));
    assert_eq!(pc.code("programme.plan", plan), (Code::NotFound, Some("scenario".into())));
    assert_eq!(task(&programme(&pc), "suspicion")["planned"][0]["title"], "Regntøyet", "what was planned stays");
}

#[test]
fn what_is_planned_is_moved_taken_away_and_its_faults_stand_at_their_fields() {
    let pc = a_unit();
    let at = |code: Code, field: &str| (code, Some(field.to_owned()));
    assert_eq!(pc.code("programme.plan", planning("acute", "2026-10", "")), at(Code::TooEarly, "month"));
    assert_eq!(pc.code("programme.plan", planning("acute", "2027-02", "29")), at(Code::NotADay, "day"));
    let mut nobody = planning("acute", "2027-02", "");
    nobody["input"]["who"] = json!(" ");
    assert_eq!(pc.code("programme.plan", nobody), at(Code::Blank, "who"));
    let mut unknown = planning("acute", "2027-02", "");
    unknown["input"]["scenario"] = json!("99-finnes-ikke");
    assert_eq!(pc.code("programme.plan", unknown), at(Code::NotFound, "scenario"));
    let view = pc.call("programme.plan", planning("acute", "2027-02", "12"));
    let id = task(&view, "acute")["planned"][0]["id"].clone();
    assert_eq!(task(&view, "acute")["planned"][0]["day"], "2027-02-12");
    let mut moved = planning("acute", "2027-03", "");
    moved["planned"] = id.clone();
    moved["input"]["scenario"] = json!("04-han-som-skal-hente");
    let view = pc.call("programme.plan", moved);
    let planned = &task(&view, "acute")["planned"];
    assert_eq!(planned.as_array().map(Vec::len), Some(1), "moved, and not twice");
    assert_eq!((&planned[0]["month"], &planned[0]["title"]), (&json!("2027-03"), &json!("Han som skal hente")));
    let drop = of_year(json!({ "planned": id }));
    assert_eq!(task(&pc.call("programme.drop", drop.clone()), "acute")["planned"], json!([]));
    pc.call("programme.drop", drop);
    assert_eq!(task(&programme(&pc), "acute")["status"], "not-planned");
}

#[test]
fn a_suggestion_plans_what_is_not_planned_once_and_only_months_that_are_to_come() {
    let pc = a_unit();
    let suggest = || pc.call("programme.suggest", of_year(json!({})));
    let view = suggest();
    let planned: Vec<&Value> = view["tasks"]
        .as_array()
        .expect("tasks")
        .iter()
        .flat_map(|task| task["planned"].as_array().expect("rows"))
        .collect();
    assert_eq!(planned.len(), 1 + 1 + 1 + 4 + 1, "suspicion, acute, staff, four micro-drills, the chain");
    assert!(
        planned.iter().all(|one| one["month"].as_str().is_some_and(|month| ("2026-11"..="2027-06").contains(&month)))
    );
    for id in ["suspicion", "acute", "staff-suspected", "micro", "chain"] {
        assert_eq!(task(&view, id)["status"], "planned", "{id}");
    }
    assert_eq!(suggest(), view, "there is nothing more to suggest");
}

#[test]
fn only_who_leads_changes_the_programme_and_all_staff_read_it_without_names() {
    let Unit { pc, kari, .. } = unit();
    pc.call("programme.plan", planning("acute", "2027-02", ""));
    let drill = logged_on(&pc, "2026-11-20");
    let leads = programme(&pc);
    assert_eq!(leads["tookPart"]["of"], 3);
    assert!(leads["tookPart"]["without"].as_array().is_some_and(|names| names.contains(&json!("Kari K."))));
    assert_eq!(task(&leads, "newcomers")["waits"].as_array().map(Vec::len), Some(2));
    pc.log_in_as(&kari, KARIS);
    let read = programme(&pc);
    assert_eq!(task(&read, "acute")["planned"], task(&leads, "acute")["planned"]);
    assert_eq!((&read["tookPart"], &task(&read, "newcomers")["waits"]), (&Value::Null, &json!([])));
    assert!(!read.to_string().contains("Ola O.") && !read.to_string().contains("Kari K."), "{read}");
    let refused = [
        ("programme.set", setting("micro", "8", "")),
        ("programme.plan", planning("micro", "2027-02", "")),
        ("programme.drop", of_year(json!({ "planned": "x" }))),
        ("programme.suggest", of_year(json!({}))),
        ("programme.count", of_year(json!({ "task": "chain", "drill": drill, "counts": true }))),
        ("programme.reminders", of_year(json!({}))),
    ];
    for (name, request) in refused {
        assert_eq!(pc.code(name, request).0, Code::NotAllowed, "{name}");
    }
}

#[test]
fn what_another_than_a_leader_wrote_into_the_programme_does_not_count() {
    for (leads, status) in [(false, "not-planned"), (true, "planned")] {
        let Unit { pc, leader, kari, .. } = unit();
        let Pc { folder, app, seconds, .. } = pc;
        app.close();
        drop(app);
        let place = Place {
            file: folder.path().join("vault/enhet.sikkerhetsnett"),
            mark: folder.path().join("marks/enhet.json"),
        };
        let (person, passphrase) = if leads { (&leader, PASSPHRASE) } else { (&kari, KARIS) };
        {
            let mut vault = Vault::open(&place, DeviceId([7; 16])).expect("it opens");
            let person = PersonId::parse(person).expect("an id");
            let unlocked =
                vault.lock_of(person).and_then(|lock| lock.open(passphrase)).expect("the passphrase is right");
            let mut session = vault.session(unlocked).expect("a session");
            vault.news(&mut session).expect("it can be read");
            let planned =
                json!({ "task": "acute", "month": "2027-02-01", "day": null, "scenario": "", "who": "styreren" });
            let event = json!({ "event": "programme", "what": { "event": "planned", "id": "1", "planned": planned } });
            let payload = event.to_string().into_bytes();
            let entry = NewEntry { stream: vault.unit_stream(), kind: "unit.programme", payload };
            let at = Moment { millis: 1_795_417_800_000, offset: 60 };
            vault.write(&mut session, at, Writing { entries: vec![entry], ..Writing::default() }).expect("it is kept");
            vault.mark(false).expect("the mark");
        }
        let pc = Pc::at(folder, seconds);
        pc.log_in(PASSPHRASE);
        assert_eq!(task(&programme(&pc), "acute")["status"], status);
        assert_eq!(pc.state()["open"]["unsound"] == 0, leads, "and it is told of");
    }
}

#[test]
fn who_is_picked_in_a_finished_log_has_taken_part_and_who_is_new_no_longer_waits() {
    let Unit { pc, kari, .. } = unit();
    let mut log = filled(&pc, None);
    log["day"] = json!("2026-11-23");
    log["present"] = json!([kari]);
    // By name alone one is not told from anybody else.
    log["names"] = json!("Ola O.");
    pc.call("drills.log", logging(None, &log));
    let view = programme(&pc);
    assert_eq!(view["tookPart"]["without"], json!(["Leder L.", "Ola O."]));
    let waits = task(&view, "newcomers")["waits"].as_array().expect("rows").clone();
    assert_eq!(waits.len(), 1);
    assert_eq!(
        (&waits[0]["name"], &waits[0]["due"], &waits[0]["late"]),
        (&json!("Ola O."), &json!("2026-12-21"), &json!(false))
    );
    pc.pass(29 * 86_400);
    pc.log_in(PASSPHRASE);
    assert_eq!(task(&programme(&pc), "newcomers")["status"], "late");
    assert_eq!(reminders(&pc)["newcomers"], 1);
}

#[test]
fn a_test_of_whom_to_call_is_counted_by_who_leads_and_may_be_taken_back() {
    let pc = a_unit();
    let drill = logged_on(&pc, "2026-11-20");
    let count = |counts: bool| {
        let request = of_year(json!({ "task": "chain", "drill": drill, "counts": counts }));
        task(&pc.call("programme.count", request), "chain")["status"].clone()
    };
    assert_eq!((count(true), count(false), count(true)), (json!("done"), json!("not-planned"), json!("done")));
    assert_eq!(task(&programme(&pc), "chain")["held"][0]["counted"], true);
    let nothing = of_year(json!({ "task": "chain", "drill": "x", "counts": true }));
    assert_eq!(pc.code("programme.count", nothing).0, Code::NotFound);
}

#[test]
fn a_word_that_may_name_a_child_is_asked_about_before_all_staff_can_read_it() {
    let pc = a_unit();
    let mut begun = append("noe");
    begun["note"]["child"] = json!("Kvitrelin F.");
    pc.call("concerns.append", begun);
    let mut request = planning("acute", "2027-02", "");
    request["input"]["who"] = json!("styreren og Kvitrelin");
    assert_eq!(pc.code("programme.plan", request.clone()), (Code::NamesAChild, Some("who".into())));
    let mut reason = setting("micro", "1", "Det er Kvitrelin som tar tiden.");
    assert_eq!(pc.code("programme.set", reason.clone()), (Code::NamesAChild, Some("reason".into())));
    (request["sure"], reason["sure"]) = (json!(true), json!(true));
    pc.call("programme.plan", request);
    pc.call("programme.set", reason);
}

#[test]
fn a_calendar_has_what_is_to_be_done_on_whole_days_and_nobody_in_it() {
    let Unit { pc, .. } = unit();
    let mut one = planning("acute", "2027-02", "12");
    one["input"]["who"] = json!("Ola O. og styreren");
    let id = text(&task(&pc.call("programme.plan", one), "acute")["planned"][0]["id"]);
    pc.call("programme.plan", planning("suspicion", "2027-03", ""));
    planned::keep(&pc, &planned::whole_plan());
    let file = calendar(&pc);
    for line in [
        &*format!("UID:{id}@sikkerhetsnett"),
        "DTSTAMP:20261123T070000Z",
        "DTSTART;VALUE=DATE:20270212",
        "SUMMARY:Øvelse: Et barn i fare nå",
        "DTSTART;VALUE=DATE:20270301",
        "SUMMARY:Planen skal gjennomgås",
    ] {
        assert!(file.contains(&format!("{line}\r\n")), "{line}: {file}");
    }
    assert!(
        file.replace("\r\n ", "")
            .contains("SUMMARY:Øvelse i mars: En uro som vokser\\, eller et barn som forteller\r\n")
    );
    for name in ["Ola", "Kari", "Leder L.", "styreren"] {
        assert!(!file.contains(name), "{name}: {file}");
    }
    assert_eq!(calendar(&pc), file, "made again, it is the same file");
}

#[test]
fn times_are_counted_from_the_start_without_pauses_and_said_only_when_there_are_three() {
    let Unit { pc, ola, kari, .. } = unit();
    let measures = || pc.call("drills.measures", json!({ "language": "nb" }));
    let of = |view: &Value, id: &str| {
        view["series"].as_array().expect("three").iter().find(|one| one["measured"] == id).expect("it is there").clone()
    };
    run(&pc, 600);
    run(&pc, 120);
    let two = of(&measures(), "told");
    assert_eq!((&two["median"], two["points"].as_array().map(Vec::len)), (&Value::Null, Some(2)));
    let third = run(&pc, 240);
    // A drill that was logged afterwards has no clock.
    logged_on(&pc, "2026-11-20");
    let view = measures();
    let told = of(&view, "told");
    let seconds: Vec<&Value> = told["points"].as_array().expect("points").iter().map(|one| &one["seconds"]).collect();
    assert_eq!(seconds, [&json!(600), &json!(120), &json!(240)], "half an hour of pause is in none of them");
    assert_eq!((&told["median"], &told["points"][2]["drill"]), (&json!(240), &json!(third)));
    assert_eq!(of(&view, "written-down")["median"], 240);
    assert_eq!((&of(&view, "called")["without"], &of(&view, "called")["median"]), (&json!(3), &Value::Null));
    assert_eq!((&view["run"], &view["logged"], &view["imported"]), (&json!(3), &json!(1), &json!(0)));
    let missed = &view["missed"][0];
    assert_eq!((&missed["no"], &missed["partly"], &missed["tried"]), (&json!(3), &json!(0), &json!(3)));
    // Nobody is in it.
    let all = view.to_string();
    for name in ["Leder L.", "Kari K.", "Ola O.", &ola, &kari] {
        assert!(!all.contains(name), "{name}: {all}");
    }
}

#[test]
fn who_could_not_be_reached_was_not_told() {
    let pc = a_unit();
    let drill = run(&pc, 60);
    let answers = open(&pc, &drill)["run"]["answers"].clone();
    assert_eq!(answers[6]["choice"], "done");
    let begin = json!({ "scenario": "12-tegningen", "form": "discussion", "leader": "Leder L.", "language": "nb" });
    let drill = text(&pc.call("drills.begin", begin)["id"]);
    let mut answers = answers;
    answers[6]["choice"] = json!("not-reached");
    pc.call("drills.walk", with(&drill, json!({ "run": { "door": "told", "answers": answers } })));
    call(&pc, "drills.stop", &drill, json!({ "why": "done" }));
    pc.call("drills.log", logging(Some(&drill), &filled(&pc, Some(&drill))));
    let told = pc.call("drills.measures", json!({ "language": "nb" }))["series"][0].clone();
    assert_eq!((told["points"].as_array().map(Vec::len), &told["without"]), (Some(1), &json!(1)));
}

#[test]
fn the_plan_has_the_programme_the_wheel_in_words_and_no_name_of_who_has_not_taken_part() {
    let Unit { pc, .. } = unit();
    pc.call("programme.plan", planning("acute", "2027-02", "12"));
    logged_on(&pc, "2026-11-20");
    for (language, words) in [
        (
            "nb",
            [
                "Årsplanen for øvelser 2026–2027",
                "Et barn i fare nå",
                "12. februar 2027: Et barn i fare nå. Ansvar: styreren. Planlagt.",
                "Årshjulet for 2026–2027.",
                "0 av 3 på listen over dem som jobber her",
            ],
        ),
        (
            "nn",
            [
                "Årsplanen for øvingar 2026–2027",
                "Eit barn i fare no",
                "12. februar 2027: Eit barn i fare no. Ansvar: styreren. Planlagt.",
                "Årshjulet for 2026–2027.",
                "0 av 3 på lista over dei som jobbar her",
            ],
        ),
    ] {
        let paper = Reader::of(&planned::export(&pc, None, language));
        let aloud = paper.read_aloud();
        for one in words {
            assert!(aloud.contains(one), "{one}: {aloud}");
        }
        assert_eq!(paper.faults(), Vec::<String>::new());
        assert!(!aloud.contains("Ola O.") && !aloud.contains("Kari K."), "{aloud}");
    }
}
