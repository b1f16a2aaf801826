use super::*;
use crate::fields::Fault;

fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(&format!("2026-11-24T{text}+01:00")).unwrap()
}

fn entry(time: &str, event: DrillEvent) -> DrillEntry {
    DrillEntry { id: EntryId::new(time), at: at(time), by: PersonId::new("leader"), event }
}

fn script() -> Script {
    let inject =
        |id: &str, minute| Inject { id: id.into(), minute, title: String::new(), text: Vec::new(), look: Vec::new() };
    Script {
        scenario: "03-loftet".into(),
        title: "Lover du?".into(),
        door: Some(Door::Told),
        routines: vec![RoutineId::new("disclosure")],
        opening: Vec::new(),
        goals: Vec::new(),
        mistakes: Vec::new(),
        closing: String::new(),
        injects: vec![inject("i1", 4), inject("i2", 8)],
        criteria: Vec::new(),
    }
}

fn begun() -> DrillEvent {
    DrillEvent::Begun { script: Box::new(script()), form: DrillForm::RolePlay, leader: Private("Leder L.".into()) }
}

fn whole_log() -> DrillLogInput {
    let text = |words: &str| Private(words.into());
    DrillLogInput {
        form: Some(DrillForm::Discussion),
        day: "2026-11-23".into(),
        start: "09.00".into(),
        end: "09:40".into(),
        theme: text("Lover du?"),
        purpose: text("Øve på å ta imot"),
        goals: vec![text("Ikke love hemmelighold")],
        leader: text("Leder L."),
        others: vec![GroupInput { role: text("vikarer"), number: "2".into() }],
        routines: vec!["disclosure".into()],
        course: vec![CourseInput { time: "09:10".into(), what: text("Ringte barnevernet"), who: text("Ansatt K.") }],
        observations: text("Rolig"),
        ratings: vec![RatingInput {
            criterion: "c1".into(), words: "Åpne spørsmål".into(), rating: Some(Rating::Yes)
        }],
        findings: vec![FindingInput {
            what: text("Nummeret hang ikke ved telefonen"),
            measure: text("Heng det opp"),
            owner: text("stedfortreder"),
            deadline: "2026-12-01".into(),
            ..FindingInput::default()
        }],
        debrief: Some(true),
        support: Some(true),
        reported: Some(false),
        ..DrillLogInput::default()
    }
}

fn logged() -> DrillEvent {
    DrillEvent::Logged { log: Box::new(whole_log().check(at("12:00:00")).unwrap()) }
}

fn drill(events: Vec<(&str, DrillEvent)>) -> Drill {
    let mut drill = Drill::default();
    for (time, event) in events {
        drill.take(entry(time, event)).unwrap();
    }
    drill
}

#[test]
fn a_run_goes_from_its_start_to_its_stop_and_is_logged_once() {
    let inject = |id: &str| DrillEvent::Injected { inject: id.into() };
    let stop = || DrillEvent::Stopped { why: StopReason::Done };
    let mut run = Drill::default();
    assert_eq!(run.may_take(&inject("i1")), Err(OutOfTurn), "nothing has begun");
    run.take(entry("09:00:00", begun())).unwrap();
    assert_eq!(run.may_take(&begun()), Err(OutOfTurn));
    assert_eq!(run.may_take(&logged()), Err(OutOfTurn), "it still goes on");
    assert_eq!(run.may_take(&inject("i9")), Err(OutOfTurn), "not one of this scenario");
    run.take(entry("09:04:00", inject("i1"))).unwrap();
    assert_eq!(run.may_take(&inject("i1")), Err(OutOfTurn), "read once");
    run.take(entry("09:05:00", DrillEvent::Paused)).unwrap();
    assert_eq!(run.may_take(&inject("i2")), Err(OutOfTurn), "paused");
    run.take(entry("09:06:00", DrillEvent::Resumed)).unwrap();
    run.take(entry("09:10:00", stop())).unwrap();
    assert_eq!(run.may_take(&inject("i2")), Err(OutOfTurn), "stopped");
    assert_eq!(run.stage(), DrillStage::Stopped);
    run.take(entry("09:20:00", logged())).unwrap();
    assert_eq!(run.may_take(&logged()), Err(OutOfTurn), "a finished log is locked");
    assert_eq!((run.stage(), run.kept()), (DrillStage::Logged, DrillKept::Run));
    let added = DrillEvent::Added { text: Private("Det var tre vikarer".into()) };
    assert_eq!(run.may_take(&added), Ok(()));
    assert_eq!(drill(vec![("09:00:00", logged())]).kept(), DrillKept::Logged);
}

#[test]
fn the_clock_is_the_entries_and_pauses_are_left_out() {
    let run = drill(vec![
        ("09:00:00", begun()),
        ("09:10:00", DrillEvent::Paused),
        ("09:25:00", DrillEvent::Resumed),
        ("09:30:00", DrillEvent::Stopped { why: StopReason::Done }),
    ]);
    for (time, seconds) in [
        ("08:59:00", 0),
        ("09:00:00", 0),
        ("09:05:30", 330),
        ("09:10:00", 600),
        ("09:20:00", 600),
        ("09:26:00", 660),
        ("09:30:00", 900),
        ("11:00:00", 900),
    ] {
        assert_eq!(run.seconds(at(time)), seconds, "{time}");
    }
}

#[test]
fn a_whole_log_has_nothing_wrong_in_it() {
    let log = whole_log().check(at("12:00:00")).unwrap();
    assert_eq!((log.fields().start.as_str(), log.took_part()), ("09:00", 2));
    assert_eq!(log.fields().ratings[0].rating, Some(Rating::Yes));
}

fn faults(change: impl Fn(&mut DrillLogInput)) -> Vec<(String, Fault)> {
    let mut log = whole_log();
    change(&mut log);
    let faults = log.check(at("12:00:00")).err().unwrap_or_default();
    faults.into_iter().map(|fault| (fault.field, fault.fault)).collect()
}

#[test]
fn every_field_that_must_be_there_is_asked_for_at_its_place() {
    let empty = faults(|log| *log = DrillLogInput { ratings: log.ratings.clone(), ..DrillLogInput::default() });
    let fields: Vec<&str> = empty.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(
        fields,
        [
            "form",
            "day",
            "start",
            "end",
            "theme",
            "purpose",
            "goals.0",
            "leader",
            "present",
            "routines",
            "course.0.what",
            "observations",
            "findings",
            "debrief",
            "support",
            "reported"
        ]
    );
    for (change, field, fault) in [
        ((|log| log.day = "2026-11-25".into()) as fn(&mut DrillLogInput), "day", Fault::InTheFuture),
        (|log| log.end = "08:00".into(), "end", Fault::TooEarly),
        (|log| log.others[0].number = "to".into(), "others.0.number", Fault::NotANumber),
        (|log| log.others[0].number = "0".into(), "others.0.number", Fault::NotANumber),
        (|log| log.absent = Private("to".into()), "catchUp", Fault::Blank),
        (|log| log.findings[0].deadline = "2026-11-01".into(), "findings.0.deadline", Fault::TooEarly),
        (|log| log.findings[0].deadline = "snart".into(), "findings.0.deadline", Fault::NotADay),
        (|log| log.findings[0].owner = Private("".into()), "findings.0.owner", Fault::Blank),
        (|log| log.ratings[0].rating = None, "ratings", Fault::NotChosen),
        (|log| log.reported = Some(true), "reportedTo", Fault::Blank),
        (|log| log.next_day = "2026-11-01".into(), "nextDay", Fault::TooEarly),
        (|log| log.theme = Private("en\nto".into()), "theme", Fault::NotOneLine),
        (|log| log.goals = vec![Private("mål".into()); 5], "goals.4", Fault::TooLong),
    ] {
        let found = faults(change);
        assert_eq!(found.first(), Some(&(field.to_owned(), fault)), "{field}: {found:?}");
    }
}

/// The screen hides the fields: what stands in them can neither be seen nor mended.
#[test]
fn what_was_typed_before_one_answered_that_the_owner_was_not_told_stops_nothing_and_stands_nowhere() {
    let mut log = whole_log();
    log.reported_to = Private("x".repeat(201));
    log.reported_day = "i fjor".into();
    let checked = log.check(at("12:00:00")).unwrap();
    assert_eq!((checked.fields().reported_to.0.as_str(), checked.fields().reported_day.as_str()), ("", ""));
    let told = faults(|log| {
        log.reported = Some(true);
        log.reported_to = Private("Eieren".into());
        log.reported_day = "i fjor".into();
    });
    assert_eq!(told, [("reportedDay".into(), Fault::NotADay)], "asked of a log that was sent");
}

#[test]
fn of_what_is_wrong_with_one_field_the_first_is_told() {
    let told = faults(|log| {
        log.goals = vec![Private("mål".into()); 6];
        log.goals[4] = Private("x".repeat(201));
    });
    assert_eq!(told, [("goals.4".into(), Fault::TooLong)], "too long, and one too many");
}

#[test]
fn a_micro_drill_asks_for_four_things() {
    let micro = DrillLogInput {
        form: Some(DrillForm::Micro),
        day: "2026-11-24".into(),
        theme: Private("Finn nummeret".into()),
        others: vec![GroupInput { role: Private("avdelingen".into()), number: "6".into() }],
        no_findings: Private("Alle fant det".into()),
        ..DrillLogInput::default()
    };
    assert!(micro.check(at("12:00:00")).is_ok());
    let none = DrillLogInput { form: Some(DrillForm::Micro), ..DrillLogInput::default() };
    let fields: Vec<String> = none.check(at("12:00:00")).unwrap_err().into_iter().map(|fault| fault.field).collect();
    assert_eq!(fields, ["day", "theme", "present", "findings"]);
}

#[test]
fn an_improvement_closes_when_it_is_seen_in_place() {
    let held = |day: &str| {
        let mut log = whole_log();
        log.day = day.into();
        drill(vec![("11:00:00", DrillEvent::Logged { log: Box::new(log.check(at("12:00:00")).unwrap()) })])
    };
    let (first, second) = (DrillId::new("1"), DrillId::new("2"));
    let mut drills = Drills::from([(first.clone(), held("2026-10-01")), (second.clone(), held("2026-11-20"))]);
    let state = |drills: &Drills, today: &str| {
        let all = improvements(drills, today.parse().unwrap());
        all.iter().map(|one| (one.drill.0.to_string(), one.state)).collect::<Vec<_>>()
    };
    let both = |state| vec![("1".to_owned(), state), ("2".to_owned(), state)];
    assert_eq!(state(&drills, "2026-11-24"), both(ImprovementState::Open));
    assert_eq!(state(&drills, "2026-12-01"), both(ImprovementState::Open), "the day itself");
    assert_eq!(state(&drills, "2026-12-02"), both(ImprovementState::Late));
    let how = Private("Det hang der".into());
    let now = at("12:00:00");
    let check = |day, how: &Private, seen, found: &Drill| Verified::check(day, how, seen, found, &drills, now);
    assert_eq!(check("2026-09-01", &how, None, &drills[&first]), Err(Fault::TooEarly.at("day")));
    assert_eq!(check("2026-11-21", &Private(" ".into()), None, &drills[&first]), Err(Fault::Blank.at("how")));
    assert_eq!(check("2026-11-21", &how, Some(&first), &drills[&second]), Err(Fault::TooEarly.at("seen")));
    assert_eq!(check("2026-11-21", &how, Some(&first), &drills[&first]), Err(Fault::TooEarly.at("seen")), "itself");
    let verified = check("2026-11-21", &how, Some(&second), &drills[&first]).unwrap();
    let event = DrillEvent::Verified { finding: 0, verified };
    let closed = drills.get_mut(&first).unwrap();
    assert_eq!(closed.take(entry("12:00:00", event.clone())), Ok(()));
    assert_eq!(closed.may_take(&event), Err(OutOfTurn), "once");
    assert_eq!(
        state(&drills, "2026-12-02"),
        [("2".to_owned(), ImprovementState::Late), ("1".to_owned(), ImprovementState::Verified)]
    );
}
