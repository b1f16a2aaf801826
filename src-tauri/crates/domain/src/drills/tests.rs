use chrono::NaiveDate;

use super::*;
use crate::ImprovementId;
use crate::fields::Fault;
use crate::routines::Library;

fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(&format!("2026-11-24T{text}+01:00")).unwrap()
}

fn entry(time: &str, event: DrillEvent) -> DrillEntry {
    DrillEntry { id: EntryId::new(time), at: at(time), by: PersonId::new("leader"), event }
}

fn script() -> Script {
    let inject = |id: &str, minute| Inject {
        id: id.into(),
        minute,
        title: String::new(),
        text: Vec::new(),
        look: Vec::new(),
        loose: false,
    };
    Script {
        scenario: "03-loftet".into(),
        title: "Lover du?".into(),
        version: None,
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
    DrillEvent::Begun {
        script: Box::new(script()),
        form: DrillForm::RolePlay,
        leader: Private("Leder L.".into()),
        pace: DrillPace::ByHand,
    }
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
    DrillEvent::Logged { log: Box::new(whole_log().check(Asks::Whole, at("12:00:00")).unwrap()) }
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
    let log = whole_log().check(Asks::Whole, at("12:00:00")).unwrap();
    assert_eq!((log.fields().start.as_str(), log.took_part()), ("09:00", 2));
    assert_eq!(log.fields().ratings[0].rating, Some(Rating::Yes));
}

fn faults(change: impl Fn(&mut DrillLogInput)) -> Vec<(String, Fault)> {
    let mut log = whole_log();
    change(&mut log);
    let faults = log.check(Asks::Whole, at("12:00:00")).err().unwrap_or_default();
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
    let checked = log.check(Asks::Whole, at("12:00:00")).unwrap();
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
    assert!(micro.check(Asks::Whole, at("12:00:00")).is_ok());
    let none = DrillLogInput { form: Some(DrillForm::Micro), ..DrillLogInput::default() };
    let fields: Vec<String> =
        none.check(Asks::Whole, at("12:00:00")).unwrap_err().into_iter().map(|fault| fault.field).collect();
    assert_eq!(fields, ["day", "theme", "present", "findings"]);
}

#[test]
fn an_improvement_closes_when_it_is_seen_in_place() {
    let held = |day: &str| {
        let mut log = whole_log();
        log.day = day.into();
        drill(vec![("11:00:00", DrillEvent::Logged { log: Box::new(log.check(Asks::Whole, at("12:00:00")).unwrap()) })])
    };
    let (first, second) = (DrillId::new("1"), DrillId::new("2"));
    let mut drills = Drills::from([(first.clone(), held("2026-10-01")), (second.clone(), held("2026-11-20"))]);
    let state = |drills: &Drills, today: &str| {
        let cases = Cases::new();
        let all = improvements(drills, &cases, today.parse().unwrap());
        let found = |one: &Improvement<'_>| match one.found {
            Found::Drill(id, ..) => id.to_string(),
            Found::Case(id, _) => id.to_string(),
        };
        all.iter().map(|one| (found(one), one.state)).collect::<Vec<_>>()
    };
    let both = |state| vec![("1".to_owned(), state), ("2".to_owned(), state)];
    assert_eq!(state(&drills, "2026-11-24"), both(ImprovementState::Open));
    assert_eq!(state(&drills, "2026-12-01"), both(ImprovementState::Open), "the day itself");
    assert_eq!(state(&drills, "2026-12-02"), both(ImprovementState::Late));
    let how = Private("Det hang der".into());
    let now = at("12:00:00");
    let check = |day, how: &Private, seen, found: &DrillId| {
        Verified::check(day, how, seen, &Found::Drill(found, &drills[found], 0), &drills, now)
    };
    assert_eq!(check("2026-09-01", &how, None, &first), Err(Fault::TooEarly.at("day")));
    assert_eq!(check("2026-11-21", &Private(" ".into()), None, &first), Err(Fault::Blank.at("how")));
    assert_eq!(check("2026-11-21", &how, Some(&first), &second), Err(Fault::TooEarly.at("seen")));
    assert_eq!(check("2026-11-21", &how, Some(&first), &first), Err(Fault::TooEarly.at("seen")), "itself");
    let verified = check("2026-11-21", &how, Some(&second), &first).unwrap();
    let event = DrillEvent::Verified { finding: 0, verified };
    let closed = drills.get_mut(&first).unwrap();
    assert_eq!(closed.take(entry("12:00:00", event.clone())), Ok(()));
    assert_eq!(closed.may_take(&event), Err(OutOfTurn), "once");
    assert_eq!(
        state(&drills, "2026-12-02"),
        [("2".to_owned(), ImprovementState::Late), ("1".to_owned(), ImprovementState::Verified)]
    );
}

/// What is new in the log of today must not be asked of one that was kept before.
#[test]
fn a_log_from_before_reads_as_it_did() {
    let mut kept = serde_json::to_value(whole_log().check(Asks::Whole, at("12:00:00")).unwrap()).unwrap();
    let new = ["goalNotes", "situation", "names", "problems", "otherProblems", "lessons", "observed"];
    for field in new {
        assert!(kept.as_object_mut().unwrap().remove(field).is_some(), "{field}");
    }
    let read: DrillLog = serde_json::from_value(kept).unwrap();
    assert_eq!(read, whole_log().check(Asks::Whole, at("12:00:00")).unwrap());
}

#[test]
fn what_was_seen_of_a_goal_stays_with_it_and_goes_where_no_goal_stands() {
    let mut log = whole_log();
    log.goals = ["", "Ringe først", "Skrive ordrett"].map(|goal| Private(goal.into())).to_vec();
    log.goal_notes = ["Løst", "Det tok fire minutter"].map(|note| Private(note.into())).to_vec();
    let checked = log.check(Asks::Whole, at("12:00:00")).unwrap();
    assert_eq!(checked.fields().goal_notes, [Private("Det tok fire minutter".into()), Private::default()]);
    log.goal_notes = vec![Private(" ".into()); 3];
    assert!(log.check(Asks::Whole, at("12:00:00")).unwrap().fields().goal_notes.is_empty());
}

#[test]
fn those_who_are_named_took_part_and_are_counted() {
    let mut log = whole_log();
    log.others.clear();
    log.names = Private(" Vikar V. \n\n Nabo N. ".into());
    let checked = log.check(Asks::Whole, at("12:00:00")).unwrap();
    assert_eq!((checked.fields().names.0.as_str(), checked.took_part()), ("Vikar V.\nNabo N.", 2));
    let told = faults(|log| log.names = Private("x".repeat(201)));
    assert_eq!(told, [("names".into(), Fault::TooLong)]);
}

#[test]
fn a_correction_keeps_every_improvement_in_its_place_and_what_is_closed_as_it_was() {
    let now = at("12:00:00");
    let mut two = whole_log();
    two.findings.push(FindingInput { what: Private("To".into()), ..two.findings[0].clone() });
    let before = two.check(Asks::Whole, now).unwrap();
    let closed = |at: usize| at == 0;
    let correct = |log: &DrillLogInput| log.corrects(&before, closed, Asks::Whole, now);
    assert_eq!(correct(before.fields()), Err(vec![Fault::NothingChanged.at("reason")]));
    let mut gone = before.fields().clone();
    gone.findings[1] = FindingInput::default();
    assert_eq!(correct(&gone), Err(vec![Fault::Blank.at("findings.1.what")]));
    gone.findings.remove(1);
    assert_eq!(correct(&gone), Err(vec![Fault::Blank.at("findings.1.what")]));
    let mut more = before.fields().clone();
    more.observations = Private("Urolig".into());
    more.findings[0].what = Private("noe annet".into());
    more.findings.push(FindingInput { what: Private("Tre".into()), ..two.findings[0].clone() });
    let corrected = correct(&more).unwrap();
    let whats: Vec<&str> = corrected.fields().findings.iter().map(|one| one.what.0.as_str()).collect();
    assert_eq!(whats, ["Nummeret hang ikke ved telefonen", "To", "Tre"], "the closed one stays as it was");

    // What slipped into the file is not believed either.
    let corrects = |log: &DrillLogInput| DrillEvent::Corrected {
        log: Box::new(log.check(Asks::Whole, now).unwrap()),
        reason: Private("Feil tall".into()),
    };
    let verified = Verified { day: "2026-11-24".into(), how: Private("sett".into()), seen: None };
    let mut held = drill(vec![
        ("09:00:00", DrillEvent::Logged { log: Box::new(before.clone()) }),
        ("09:01:00", DrillEvent::Verified { finding: 0, verified }),
    ]);
    let mut fewer = before.fields().clone();
    fewer.findings.truncate(1);
    assert_eq!(held.may_take(&corrects(&fewer)), Err(OutOfTurn));
    assert_eq!(held.may_take(&corrects(&more)), Err(OutOfTurn), "the closed one says something else");
    held.take(entry(
        "09:02:00",
        DrillEvent::Corrected { log: Box::new(corrected.clone()), reason: Private("x".into()) },
    ))
    .unwrap();
    assert_eq!(held.log(), Some(&corrected));
    assert_eq!(held.logs().map(|(_, log, _)| log).collect::<Vec<_>>(), [&before, &corrected], "both stand");
    assert_eq!(held.log_entry().map(|entry| entry.at), Some(at("09:00:00")));
    let nothing = Drill::default();
    assert_eq!(nothing.may_take(&corrects(&more)), Err(OutOfTurn), "there is nothing to correct");
}

#[test]
fn an_improvement_is_said_to_be_done_and_waits_all_the_same_until_it_is_seen() {
    let mut held = drill(vec![("09:00:00", logged())]);
    let moved = |progress| DrillEvent::Moved { finding: 0, progress };
    assert_eq!(held.progress(0), Progress::NotBegun);
    held.take(entry("09:01:00", moved(Progress::Begun))).unwrap();
    held.take(entry("09:02:00", moved(Progress::Done))).unwrap();
    assert_eq!(held.may_take(&DrillEvent::Moved { finding: 1, progress: Progress::Done }), Err(OutOfTurn));
    let drills = Drills::from([(DrillId::new("1"), held.clone())]);
    let cases = Cases::new();
    let late = improvements(&drills, &cases, "2026-12-02".parse().unwrap());
    assert_eq!((late[0].state, late[0].progress), (ImprovementState::Late, Progress::Done));
    let verified = Verified { day: "2026-11-24".into(), how: Private("sett".into()), seen: None };
    held.take(entry("09:03:00", DrillEvent::Verified { finding: 0, verified })).unwrap();
    assert_eq!(held.may_take(&moved(Progress::Begun)), Err(OutOfTurn), "closed");
}

#[test]
fn from_a_real_case_it_is_kept_when_nobody_can_know_the_child_again() {
    let today: NaiveDate = "2026-11-24".parse().unwrap();
    let typed = whole_log().findings[0].clone();
    let check = |typed: &FindingInput, known_again| WrittenFinding::check(typed, known_again, today);
    assert_eq!(check(&typed, None), Err(vec![Fault::NotChosen.at("knownAgain")]));
    assert_eq!(check(&typed, Some(true)), Err(vec![Fault::KnownAgain.at("knownAgain")]));
    let fields: Vec<String> =
        check(&FindingInput::default(), Some(false)).unwrap_err().into_iter().map(|one| one.field).collect();
    assert_eq!(fields, ["what", "measure", "owner", "deadline"]);
    let finding = check(&typed, Some(false)).unwrap();

    let take = |case: &mut CaseImprovement, time: &str, event| {
        case.take(CaseEntry { id: EntryId::new(time), at: at(time), by: PersonId::new("leader"), event })
    };
    let mut case = CaseImprovement::default();
    let done = || CaseEvent::Moved { progress: Progress::Done };
    assert_eq!(take(&mut case, "08:00:00", done()), Err(OutOfTurn), "nothing is written");
    take(&mut case, "09:00:00", CaseEvent::Written { finding: finding.clone() }).unwrap();
    assert_eq!(take(&mut case, "09:01:00", CaseEvent::Written { finding }), Err(OutOfTurn), "once");
    take(&mut case, "09:02:00", done()).unwrap();
    let (id, how, day_before) = (ImprovementId::new("i"), Private("Sett".into()), DrillId::new("1"));
    let later = drill(vec![("11:00:00", logged())]);
    let drills = Drills::from([(day_before.clone(), later)]);
    let check = |day: &str, seen| Verified::check(day, &how, seen, &Found::Case(&id, &case), &drills, at("12:00:00"));
    assert_eq!(check("2026-11-23", None), Err(Fault::TooEarly.at("day")));
    assert_eq!(check("2026-11-24", Some(&day_before)), Err(Fault::TooEarly.at("seen")), "held the day before");
    let verified = check("2026-11-24", None).unwrap();
    take(&mut case, "10:00:00", CaseEvent::Verified { verified }).unwrap();
    assert_eq!(take(&mut case, "10:01:00", done()), Err(OutOfTurn), "closed");
}

fn headers(names: &[&str]) -> Vec<Header> {
    names.iter().map(|name| Header { name: (*name).into(), example: String::new() }).collect()
}

#[test]
fn columns_are_guessed_from_what_they_are_called_in_both_languages_and_none_twice() {
    use Column::{Day, Deadline, Form, Goals, Improvement, Lessons, Names, Number, Observations, Owner, Start, Theme};
    for (names, columns) in [
        (
            vec!["Dato", "Type øvelse", "Tema", "Antall deltakere"],
            vec![Some(Day), Some(Form), Some(Theme), Some(Number)],
        ),
        (
            vec!["DATO ", "Øvingsform", "Kva øvde de på?", "Tal på deltakarar"],
            vec![Some(Day), Some(Form), Some(Theme), Some(Number)],
        ),
        (
            vec!["Forbedringer", "Ansvarlig", "Frist", "Kontonummer"],
            vec![Some(Improvement), Some(Owner), Some(Deadline), None],
        ),
        (
            vec!["", "Klokkeslett", "Læringspunkter", "Evaluering av øvelsen"],
            vec![None, Some(Start), Some(Lessons), Some(Observations)],
        ),
        (vec!["Leder av øvelsen", "Navn på øvelsen"], vec![Some(Column::Leader), Some(Theme)]),
        (vec!["Mål", "Mål", "Deltakere"], vec![Some(Goals), None, Some(Names)]),
    ] {
        assert_eq!(guess(&headers(&names)), columns, "{names:?}");
    }
    let counted = [Header { name: "Deltakere".into(), example: " 14 ".into() }];
    assert_eq!(guess(&counted), [Some(Number)], "how many, not who");
}

fn row(cells: &[(Column, &str)]) -> ImportRow {
    let columns: Vec<Option<Column>> = cells.iter().map(|(column, _)| Some(*column)).collect();
    let cells: Vec<String> = cells.iter().map(|(_, cell)| (*cell).into()).collect();
    let routines = [("Barnet er i fare nå".to_owned(), "acute".to_owned()), ("Mobbing".into(), "bullying".into())];
    read_row(&columns, &cells, "deltakere", &routines, at("12:00:00"))
}

#[test]
fn a_row_of_a_table_is_read_as_people_write_it() {
    for (written, day) in [
        ("21.9.2026", "2026-09-21"),
        ("21.09.26", "2026-09-21"),
        ("2026-09-21", "2026-09-21"),
        ("21/9/2026", "2026-09-21"),
        ("2026-09-21 00:00:00", "2026-09-21"),
        ("9/21/2026", "9/21/2026"),
        ("i fjor", "i fjor"),
    ] {
        assert_eq!(row(&[(Column::Day, written)]).read.day, day, "{written}");
    }
    for (written, time) in
        [("9", "09:00"), ("9.15", "09:15"), ("kl. 09:15", "09:15"), ("09:15:00", "09:15"), ("ni", "ni")]
    {
        assert_eq!(row(&[(Column::Start, written)]).read.start, time, "{written}");
    }
    for (written, form) in [
        ("Diskusjonsøvelse", Some(DrillForm::Discussion)),
        ("spel", Some(DrillForm::Game)),
        ("Rollespill", Some(DrillForm::RolePlay)),
        ("Fullskalaøving", Some(DrillForm::FullScale)),
        ("Mikro", Some(DrillForm::Micro)),
        ("Brannøvelse", None),
    ] {
        assert_eq!(row(&[(Column::Form, written)]).read.form, form, "{written}");
    }
    let whole = row(&[
        (Column::Day, "21.9.2026"),
        (Column::Form, "Spilløvelse"),
        (Column::Theme, "Henting"),
        (Column::Number, "7"),
        (Column::Names, "Vikar V., Nabo N."),
        (Column::Goals, "Ringe først; Skrive ordrett"),
        (Column::Routines, "barnet er i fare nå, mobbing"),
        (Column::Improvement, "Numrene mangler"),
        (Column::Owner, "styrer"),
        (Column::Deadline, "1.12.2026"),
    ]);
    let log = whole.log.unwrap();
    assert_eq!((log.took_part(), log.fields().others[0].number.as_str()), (7, "5"), "seven, two of them named");
    assert_eq!(
        (log.fields().goals.len(), log.fields().routines.clone()),
        (2, vec!["acute".to_owned(), "bullying".into()])
    );
    assert_eq!(log.fields().findings[0].deadline, "2026-12-01");
}

#[test]
fn what_is_wrong_in_a_row_stands_at_its_column_and_a_row_asks_for_four_things() {
    let wrong = |cells: &[(Column, &str)]| row(cells).log.err().unwrap_or_default();
    let right =
        [(Column::Day, "21.9.2026"), (Column::Form, "spill"), (Column::Theme, "Henting"), (Column::Number, "7")];
    assert_eq!(wrong(&right), []);
    assert_eq!(
        wrong(&[]),
        [
            (Some(Column::Form), Fault::NotChosen),
            (Some(Column::Day), Fault::Blank),
            (Some(Column::Theme), Fault::Blank),
            (Some(Column::Number), Fault::Blank)
        ]
    );
    for (column, cell, fault) in [
        (Column::Day, "31.2.2026", Fault::NotADay),
        (Column::Day, "25.11.2026", Fault::InTheFuture),
        (Column::Number, "mange", Fault::NotANumber),
        (Column::Number, "0", Fault::NotANumber),
        (Column::Form, "Brannøvelse", Fault::NotChosen),
        (Column::Start, "ni", Fault::NotATime),
        (Column::Routines, "Brannrutinen", Fault::NotFound),
        (Column::Owner, "styrer", Fault::Blank),
    ] {
        let mut cells: Vec<(Column, &str)> = right.iter().filter(|(one, _)| *one != column).copied().collect();
        cells.push((column, cell));
        let found = wrong(&cells);
        let at = if column == Column::Owner { Column::Improvement } else { column };
        assert!(found.contains(&(Some(at), fault)), "{column:?} «{cell}»: {found:?}");
    }
    let columns = [Some(Column::Theme)];
    let extra = read_row(&columns, &["a".into(), "b".into()], "", &[], at("12:00:00")).log.unwrap_err();
    assert!(extra.contains(&(None, Fault::TooMany)), "more stands in the row than there are columns");
}

#[test]
fn an_imported_log_is_locked_and_says_how_it_was_kept() {
    let log = row(&[(Column::Day, "21.9.2026"), (Column::Form, "spill"), (Column::Theme, "x"), (Column::Number, "7")])
        .log
        .unwrap();
    let imported = || DrillEvent::Imported { log: Box::new(log.clone()) };
    let held = drill(vec![("09:00:00", imported())]);
    assert_eq!((held.kept(), held.stage(), held.asks()), (DrillKept::Imported, DrillStage::Logged, Asks::Imported));
    assert_eq!(held.may_take(&logged()), Err(OutOfTurn));
    assert_eq!(held.may_take(&imported()), Err(OutOfTurn));
    assert_eq!(drill(vec![("09:00:00", begun())]).may_take(&imported()), Err(OutOfTurn), "nothing else is imported");
}

/// Eight injects at four minutes each: the first and the sixth have their places, the others are loose.
fn eight() -> Script {
    let fixed = [1, 6];
    let inject = |at: u32| Inject {
        id: format!("i{at}"),
        minute: 4 * at,
        title: String::new(),
        text: Vec::new(),
        look: Vec::new(),
        loose: !fixed.contains(&at),
    };
    Script { injects: (1..=8).map(inject).collect(), ..script() }
}

fn drawn(seed: u32) -> Vec<(String, u32)> {
    eight().drawn(seed).injects.into_iter().map(|inject| (inject.id, inject.minute)).collect()
}

/// Known answers: they hold on every machine and in every version, or an old number would give another drill.
#[test]
fn the_same_number_draws_the_same_drill() {
    let said = |seed: u32| {
        let all = drawn(seed).into_iter().map(|(id, minute)| format!("{id}+{minute}"));
        all.collect::<Vec<_>>().join(" ")
    };
    for (seed, drill) in [
        (0, "i1+4 i2+16 i6+24 i7+28 i8+32"),
        (1, "i1+4 i5+8 i4+12 i2+16 i3+20 i6+24 i7+32"),
        (4711, "i1+4 i4+8 i2+12 i6+16 i8+24"),
        (9999, "i1+8 i5+12 i2+16 i3+20 i4+24 i6+28 i7+32"),
    ] {
        assert_eq!(said(seed), drill, "{seed}");
    }
}

#[test]
fn what_is_not_loose_comes_where_it_stands_and_at_most_half_of_the_rest_stays_away() {
    let mut seen = std::collections::BTreeSet::new();
    for seed in 0..10_000 {
        let drill = drawn(seed);
        let ids: Vec<&str> = drill.iter().map(|(id, _)| id.as_str()).collect();
        let (Some(one), Some(six)) = (ids.iter().position(|id| *id == "i1"), ids.iter().position(|id| *id == "i6"))
        else {
            panic!("{seed}: {ids:?}")
        };
        assert_eq!(one, 0, "{seed}: {ids:?}");
        assert!(ids.len() >= 5, "{seed}: of six at most three stay away: {ids:?}");
        // Between the two that have their places stand those that stood there, and no others.
        assert!(ids[..six].iter().all(|id| ["i1", "i2", "i3", "i4", "i5"].contains(id)), "{seed}: {ids:?}");
        assert!(ids[six..].iter().all(|id| ["i6", "i7", "i8"].contains(id)), "{seed}: {ids:?}");
        let minutes: Vec<u32> = drill.iter().map(|(_, minute)| *minute).collect();
        assert!(minutes.is_sorted_by(|one, next| one < next) && minutes.iter().all(|one| one % 4 == 0), "{minutes:?}");
        seen.insert(ids.join(" "));
    }
    assert!(seen.len() > 250, "{}", seen.len());
}

#[test]
fn a_drill_from_before_reads_as_one_that_was_led_by_hand() {
    let mut kept = serde_json::to_value(begun()).unwrap();
    assert!(kept.as_object_mut().unwrap().remove("pace").is_some());
    let read: DrillEvent = serde_json::from_value(kept).unwrap();
    assert_eq!(read, begun());
    assert_eq!(drill(vec![("09:00:00", read)]).pace(), Some(DrillPace::ByHand));
    assert_eq!(drill(vec![("09:00:00", logged())]).pace(), None, "it was not run here");
}

#[test]
fn who_watches_writes_while_it_goes_on_in_a_pause_too_and_not_after() {
    let seen = || DrillEvent::Observed { inject: None, what: Private("Rolig".into()), who: Private::default() };
    let mut run = drill(vec![("09:00:00", begun()), ("09:01:00", DrillEvent::Paused)]);
    assert_eq!(run.may_take(&seen()), Ok(()));
    run.take(entry("09:02:00", DrillEvent::Stopped { why: StopReason::Done })).unwrap();
    assert_eq!(run.may_take(&seen()), Err(OutOfTurn));
    assert_eq!(Drill::default().may_take(&seen()), Err(OutOfTurn));
}

fn own() -> ScenarioInput {
    let text = |words: &str| Private(words.into());
    let inject = |minute: &str, title: &str| OwnInjectInput {
        minute: minute.into(),
        title: text(title),
        text: text("Noe skjer.\n\nSå ringer det."),
        look: text("Noen blir hos barnet\n\n Noen ringer "),
        loose: false,
    };
    ScenarioInput {
        name: text("Regntøyet"),
        form: Some(DrillForm::Discussion),
        minutes: "20".into(),
        opening: text("Vesle Regndråpe (4) står i gangen."),
        goals: text("Se barnet"),
        criteria: text("Barnet ble sett\nNoen ringte"),
        injects: vec![inject("5", "Det ringer"), inject("12", "En mor kommer")],
        closing: text("Hva gjorde at vi nølte?"),
        ..ScenarioInput::default()
    }
}

#[test]
fn a_scenario_of_ones_own_is_run_as_one_of_ours() {
    let id = crate::ScenarioId::new("ab");
    let script = own().check(&Library::default()).unwrap().script(&id, 2);
    assert_eq!((script.scenario.as_str(), script.version, script.title.as_str()), ("own.ab", Some(2), "Regntøyet"));
    assert_eq!(crate::ScenarioId::of_own(&script.scenario), Some(id));
    assert_eq!(crate::ScenarioId::of_own("03-loftet"), None);
    let first = &script.injects[0];
    assert_eq!((first.id.as_str(), first.minute), ("i1", 5));
    assert_eq!(first.text, ["Noe skjer.", "Så ringer det."]);
    assert_eq!(first.look, ["Noen blir hos barnet", "Noen ringer"]);
    let criteria: Vec<&str> = script.criteria.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(criteria, ["own.ab.c1", "own.ab.c2"]);
}

#[test]
fn all_that_is_wrong_in_a_scenario_of_ones_own_is_told_at_its_field() {
    let wrong = |change: &dyn Fn(&mut ScenarioInput)| {
        let mut typed = own();
        change(&mut typed);
        let faults = typed.check(&Library::default()).err().unwrap_or_default();
        faults.into_iter().map(|fault| (fault.field, fault.fault)).collect::<Vec<_>>()
    };
    let one = |field: &str, fault| vec![(field.to_owned(), fault)];
    let long = |count| Private("å".repeat(count));
    let many = |count| Private(vec!["en"; count].join("\n"));
    assert_eq!(wrong(&|_| {}), []);
    let blank: Vec<String> = wrong(&|typed| *typed = ScenarioInput::default()).into_iter().map(|one| one.0).collect();
    assert_eq!(blank, ["name", "form", "minutes", "opening", "injects"]);
    assert_eq!(wrong(&|typed| typed.name = long(201)), one("name", Fault::TooLong));
    assert_eq!(wrong(&|typed| typed.minutes = "0".into()), one("minutes", Fault::TooEarly));
    assert_eq!(wrong(&|typed| typed.minutes = "tjue".into()), one("minutes", Fault::NotANumber));
    assert_eq!(
        wrong(&|typed| typed.minutes = "12".into()),
        one("minutes", Fault::TooEarly),
        "not after its last inject"
    );
    assert_eq!(wrong(&|typed| typed.opening = long(2_001)), one("opening", Fault::TooLong));
    assert_eq!(wrong(&|typed| typed.goals = many(5)), one("goals", Fault::TooMany));
    assert_eq!(wrong(&|typed| typed.criteria = many(21)), one("criteria", Fault::TooMany));
    assert_eq!(wrong(&|typed| typed.mistakes = long(201)), one("mistakes", Fault::TooLong));
    assert_eq!(wrong(&|typed| typed.injects[0].minute = "0".into()), one("injects.0.minute", Fault::TooEarly));
    assert_eq!(wrong(&|typed| typed.injects[1].minute = "5".into()), one("injects.1.minute", Fault::TooEarly));
    assert_eq!(wrong(&|typed| typed.injects[1].minute = String::new()), one("injects.1.minute", Fault::Blank));
    assert_eq!(wrong(&|typed| typed.injects[1].look = Private(" \n ".into())), one("injects.1.look", Fault::Blank));
    assert_eq!(wrong(&|typed| typed.injects[0].text = long(2_001)), one("injects.0.text", Fault::TooLong));
    let row = |typed: &mut ScenarioInput| typed.injects.insert(1, OwnInjectInput::default());
    assert_eq!(wrong(&row), [], "a row where nothing stands goes");
    // What has a door is about a routine that the door leads to.
    let elsewhere = |typed: &mut ScenarioInput| (typed.door, typed.routines) = (Some(Door::Told), vec!["staff".into()]);
    assert_eq!(wrong(&elsewhere), one("routines", Fault::NotFound));
}

#[test]
fn every_version_of_a_scenario_stays_and_what_is_retired_is_taken_up_again_first() {
    let kept = || ScenarioEvent::Kept { scenario: Box::new(own().check(&Library::default()).unwrap()) };
    let mut versions = OwnVersions::default();
    let take = |versions: &mut OwnVersions, event| versions.take(event, at("09:00:00"), PersonId::new("leader"));
    assert_eq!(take(&mut versions, ScenarioEvent::Retired), Err(OutOfTurn));
    take(&mut versions, kept()).unwrap();
    take(&mut versions, kept()).unwrap();
    assert_eq!(versions.latest().map(|(number, _)| number), Some(2));
    assert_eq!(take(&mut versions, ScenarioEvent::Restored), Err(OutOfTurn));
    take(&mut versions, ScenarioEvent::Retired).unwrap();
    assert_eq!(take(&mut versions, kept()), Err(OutOfTurn));
    take(&mut versions, ScenarioEvent::Restored).unwrap();
    assert_eq!(take(&mut versions, kept()), Ok(()));
}
