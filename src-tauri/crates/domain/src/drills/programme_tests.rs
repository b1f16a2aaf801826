use super::super::{Asks, DrillEntry, DrillEvent, DrillLogInput, GroupInput};
use super::*;
use crate::EntryId;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn now(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(&format!("{text}T12:00:00+01:00")).unwrap()
}

fn at(number: u32, per: Per) -> Often {
    Often { per, number }
}

fn school(on: &str) -> Year {
    Year::of(Some(UnitKind::School), day(on))
}

/// Taken in from elsewhere: only what makes it a drill is asked of it.
fn held(on: &str, form: DrillForm, routines: &[&str], present: &[&str]) -> Drill {
    let log = DrillLogInput {
        form: Some(form),
        day: on.into(),
        theme: Private("Noe oppdiktet".into()),
        routines: routines.iter().map(|one| (*one).to_owned()).collect(),
        present: present.iter().map(|one| (*one).to_owned()).collect(),
        others: vec![GroupInput { role: Private("vikarer".into()), number: "2".into() }],
        ..DrillLogInput::default()
    };
    let log = Box::new(log.check(Asks::Imported, now("2099-01-01")).unwrap());
    let event = DrillEvent::Imported { log };
    Drill { entries: vec![DrillEntry { id: EntryId::new("1"), at: now(on), by: PersonId::new("leader"), event }] }
}

fn acute(on: &str) -> Drill {
    held(on, DrillForm::Discussion, &["acute"], &[])
}

fn full_scale(on: &str) -> Drill {
    held(on, DrillForm::FullScale, &["acute"], &[])
}

fn drills(all: Vec<Drill>) -> Drills {
    all.into_iter().enumerate().map(|(at, drill)| (DrillId::new(at.to_string()), drill)).collect()
}

fn plan(task: Task, month: &str, on: &str) -> Planned {
    let typed = PlannedInput {
        task: Some(task),
        month: month.into(),
        day: on.into(),
        scenario: String::new(),
        who: Private("styrer".into()),
    };
    Planned::check(&typed, None, now("2020-01-01")).unwrap()
}

fn planned(all: Vec<Planned>) -> Programme {
    let mut programme = Programme::default();
    for (at, one) in all.into_iter().enumerate() {
        let event = ProgrammeEvent::Planned { id: PlannedId::new(at.to_string()), planned: Box::new(one) };
        programme.take(event, now("2026-08-01"), PersonId::new("leader"));
    }
    programme
}

fn status(task: Task, often: Often, programme: &Programme, drills: &Drills, year: Year, today: &str) -> TaskStatus {
    let defaults = [Frequency { task, often }];
    let known = Known { defaults: &defaults, programme, drills, newcomers: &[], year, today: day(today) };
    super::programme(&known)[0].status
}

/// One acute drill a year, in the year 2026–2027.
fn once(programme: &Programme, drills: &Drills, today: &str) -> TaskStatus {
    status(Task::Acute, at(1, Per::Year), programme, drills, school("2026-11-24"), today)
}

#[test]
fn a_year_begins_in_august_where_there_are_school_years_and_in_january_where_there_are_none() {
    for kind in [Some(UnitKind::Kindergarten), Some(UnitKind::School), Some(UnitKind::Sfo), None] {
        assert_eq!(Year::of(kind, day("2027-07-31")).first, day("2026-08-01"));
        assert_eq!(Year::of(kind, day("2027-08-01")).first, day("2027-08-01"));
    }
    let leisure = Year::of(Some(UnitKind::Leisure), day("2028-02-29"));
    assert_eq!((leisure.first, leisure.last()), (day("2028-01-01"), day("2028-12-31")));
    assert_eq!(school("2028-02-29").last(), day("2028-07-31"));
    assert_eq!(school("2028-02-29").months()[6], day("2028-02-01"));
    assert_eq!(leisure.before().next(), leisure);
}

#[test]
fn more_is_free_and_less_needs_a_reason() {
    let own = |typed: &str, reason: &str, default| {
        Own::check(typed, &Private(reason.into()), default).map_err(|faults| faults[0].clone())
    };
    let twice = at(2, Per::Year);
    assert_eq!(own("3", "", twice).unwrap().number(), 3);
    assert_eq!(own("1", " ", twice), Err(Fault::Blank.at("reason")));
    assert_eq!(own("0", "", twice), Err(Fault::Blank.at("reason")));
    assert_eq!(own("0", "Vi er to her.", twice).unwrap().reason().0, "Vi er to her.");
    assert_eq!(own("", "fordi", twice), Err(Fault::Blank.at("number")));
    for wrong in ["53", "to", "-1", "1,5"] {
        assert_eq!(own(wrong, "fordi", twice), Err(Fault::NotANumber.at("number")), "{wrong}");
    }
    let rarely = at(4, Per::Years);
    assert_eq!(own("3", "", rarely).unwrap().number(), 3, "more often");
    assert_eq!(own("5", "", rarely), Err(Fault::Blank.at("reason")), "longer between is less");
    assert_eq!(own("0", "fordi", rarely), Err(Fault::NotANumber.at("number")));
    assert_eq!(own("2", "", at(4, Per::Weeks)).unwrap().number(), 2, "sooner");
    assert_eq!(own("5", "", at(4, Per::Weeks)), Err(Fault::Blank.at("reason")));
}

#[test]
fn less_without_a_reason_counts_for_nothing_where_it_slipped_in() {
    let mut programme = Programme::default();
    let slipped: Own = serde_json::from_str(r#"{ "number": 0, "reason": "" }"#).unwrap();
    let set = |own| ProgrammeEvent::Set { task: Task::Acute, own };
    programme.take(set(slipped), now("2026-08-01"), PersonId::new("leader"));
    assert_eq!(once(&programme, &Drills::new(), "2026-11-24"), TaskStatus::NotPlanned);
    let own = Own::check("0", &Private("Vi er to her.".into()), at(1, Per::Year)).unwrap();
    programme.take(set(own), now("2026-08-01"), PersonId::new("leader"));
    assert_eq!(once(&programme, &Drills::new(), "2026-11-24"), TaskStatus::Waived);
    programme.take(ProgrammeEvent::Unset { task: Task::Acute }, now("2026-08-02"), PersonId::new("leader"));
    assert_eq!(once(&programme, &Drills::new(), "2026-11-24"), TaskStatus::NotPlanned);
}

#[test]
fn it_is_planned_until_its_day_and_late_after_it_and_done_when_a_drill_was_held() {
    let on = planned(vec![plan(Task::Acute, "2027-02", "28")]);
    assert_eq!(once(&on, &Drills::new(), "2027-02-28"), TaskStatus::Planned, "the day itself");
    assert_eq!(once(&on, &Drills::new(), "2027-03-01"), TaskStatus::Late);
    let month = planned(vec![plan(Task::Acute, "2027-02", "")]);
    assert_eq!(once(&month, &Drills::new(), "2027-02-28"), TaskStatus::Planned, "the month is not over");
    assert_eq!(once(&month, &Drills::new(), "2027-03-01"), TaskStatus::Late);
    assert_eq!(once(&month, &drills(vec![acute("2027-05-03")]), "2027-05-03"), TaskStatus::Done, "later, but held");
    assert_eq!(
        once(&month, &drills(vec![held("2027-02-03", DrillForm::Micro, &["acute"], &[])]), "2027-02-04"),
        TaskStatus::Planned
    );
}

#[test]
fn in_a_leap_year_february_has_a_day_more() {
    let year = school("2028-02-01");
    let status =
        |programme: &Programme, today| status(Task::Acute, at(1, Per::Year), programme, &Drills::new(), year, today);
    let month = planned(vec![plan(Task::Acute, "2028-02", "")]);
    assert_eq!(status(&month, "2028-02-29"), TaskStatus::Planned);
    assert_eq!(status(&month, "2028-03-01"), TaskStatus::Late);
    let leap = PlannedInput {
        task: Some(Task::Acute),
        month: "2027-02".into(),
        day: "29".into(),
        who: Private("styrer".into()),
        ..PlannedInput::default()
    };
    assert_eq!(Planned::check(&leap, None, now("2026-08-01")), Err(vec![Fault::NotADay.at("day")]));
    let leap = PlannedInput { month: "2028-02".into(), ..leap };
    assert_eq!(Planned::check(&leap, None, now("2026-08-01")).unwrap().day(), Some(day("2028-02-29")));
}

#[test]
fn a_drill_of_the_last_day_counts_for_that_year_and_of_the_day_after_for_the_next() {
    let none = Programme::default();
    let last = drills(vec![acute("2027-07-31")]);
    let next = drills(vec![acute("2027-08-01")]);
    assert_eq!(once(&none, &last, "2027-07-31"), TaskStatus::Done);
    assert_eq!(once(&none, &next, "2027-07-31"), TaskStatus::NotPlanned, "the year is not over");
    assert_eq!(once(&none, &next, "2027-08-01"), TaskStatus::Late, "it is over, and nothing was held in it");
    let after =
        |drills: &Drills| status(Task::Acute, at(1, Per::Year), &none, drills, school("2027-08-01"), "2027-08-01");
    assert_eq!(after(&last), TaskStatus::NotPlanned, "a new year begins anew");
    assert_eq!(after(&next), TaskStatus::Done);
}

#[test]
fn it_is_planned_only_when_all_that_is_asked_for_is() {
    let twice = |programme: &Programme, drills: &Drills| {
        status(Task::Acute, at(2, Per::Year), programme, drills, school("2026-11-24"), "2026-11-24")
    };
    let one = planned(vec![plan(Task::Acute, "2027-02", "")]);
    assert_eq!(twice(&one, &Drills::new()), TaskStatus::NotPlanned);
    assert_eq!(
        twice(&one, &drills(vec![acute("2026-09-10")])),
        TaskStatus::Planned,
        "the one that was held was another"
    );
    let two = planned(vec![plan(Task::Acute, "2026-09", ""), plan(Task::Acute, "2027-02", "")]);
    assert_eq!(twice(&two, &Drills::new()), TaskStatus::Late, "one of them is past");
    assert_eq!(twice(&two, &drills(vec![acute("2026-10-01")])), TaskStatus::Planned);
    assert_eq!(twice(&two, &drills(vec![acute("2026-10-01"), acute("2026-11-01")])), TaskStatus::Done);
}

#[test]
fn a_drill_stands_for_the_one_that_was_planned_with_its_scenario() {
    let mut first = plan(Task::Acute, "2026-09", "");
    first.scenario = "05-ruset-henting".into();
    let mut second = plan(Task::Acute, "2027-02", "");
    second.scenario = "04-han-som-skal-hente".into();
    let programme = planned(vec![first, second]);
    let mut log = acute("2026-10-05").log().unwrap().fields().clone();
    log.scenario = "04-han-som-skal-hente".into();
    let log = Box::new(log.check(Asks::Imported, now("2099-01-01")).unwrap());
    let mut drill = acute("2026-10-05");
    drill.entries[0].event = DrillEvent::Imported { log };
    let drills = drills(vec![drill]);
    let defaults = [Frequency { task: Task::Acute, often: at(2, Per::Year) }];
    let (year, today) = (school("2026-11-24"), day("2026-11-24"));
    let known = Known { defaults: &defaults, programme: &programme, drills: &drills, newcomers: &[], year, today };
    let stands: Vec<PlannedStatus> = super::programme(&known)[0].planned.iter().map(|(.., status)| *status).collect();
    assert_eq!(stands, [PlannedStatus::Late, PlannedStatus::Done]);
}

#[test]
fn what_is_held_once_in_several_years_holds_until_it_is_due() {
    let every = |programme: &Programme, drills: &Drills, today: &str| {
        status(Task::FullScale, at(4, Per::Years), programme, drills, school(today), today)
    };
    let none = Programme::default();
    assert_eq!(
        every(&none, &Drills::new(), "2026-11-24"),
        TaskStatus::NotPlanned,
        "never held, and no year is too late"
    );
    let leap = drills(vec![full_scale("2024-02-29")]);
    assert_eq!(every(&none, &leap, "2028-02-28"), TaskStatus::Done);
    assert_eq!(every(&none, &leap, "2028-02-29"), TaskStatus::Late, "due on the day itself");
    let soon = planned(vec![plan(Task::FullScale, "2028-04", "")]);
    assert_eq!(every(&soon, &leap, "2028-03-01"), TaskStatus::Planned);
    assert_eq!(every(&soon, &leap, "2028-05-01"), TaskStatus::Late);
}

#[test]
fn what_no_log_tells_is_counted_by_who_leads() {
    let mut programme = Programme::default();
    let one = drills(vec![held("2026-10-01", DrillForm::Function, &[], &[])]);
    let chain = |programme: &Programme| {
        status(Task::Chain, at(1, Per::Year), programme, &one, school("2026-11-24"), "2026-11-24")
    };
    assert_eq!(chain(&programme), TaskStatus::NotPlanned);
    let count = |counts| ProgrammeEvent::Counted { task: Task::Chain, drill: DrillId::new("0"), counts };
    programme.take(count(true), now("2026-11-01"), PersonId::new("leader"));
    assert_eq!(chain(&programme), TaskStatus::Done);
    programme.take(count(false), now("2026-11-02"), PersonId::new("leader"));
    assert_eq!(chain(&programme), TaskStatus::NotPlanned);
}

#[test]
fn who_is_new_waits_for_a_micro_drill_also_over_the_turn_of_the_year() {
    let new = [Newcomer { person: PersonId::new("kari"), came: day("2027-07-20") }];
    let none = Programme::default();
    let stand = |drills: &Drills, today: &str| {
        let defaults = [Frequency { task: Task::Newcomers, often: at(4, Per::Weeks) }];
        let year = school(today);
        let known = Known { defaults: &defaults, programme: &none, drills, newcomers: &new, year, today: day(today) };
        programme(&known)[0].status
    };
    assert_eq!(stand(&Drills::new(), "2027-07-31"), TaskStatus::Planned);
    assert_eq!(stand(&Drills::new(), "2027-08-17"), TaskStatus::Planned, "four weeks to the day");
    assert_eq!(stand(&Drills::new(), "2027-08-18"), TaskStatus::Late);
    let there = |on: &str| drills(vec![held(on, DrillForm::Micro, &[], &["kari"])]);
    assert_eq!(stand(&there("2027-08-02"), "2027-08-18"), TaskStatus::Done);
    assert_eq!(stand(&there("2027-07-19"), "2027-08-18"), TaskStatus::Late, "before they came");
}

#[test]
fn who_was_picked_in_no_finished_log_of_twelve_months_has_not_taken_part() {
    let people = ["leder", "kari", "ola"].map(PersonId::new);
    let all = drills(vec![
        held("2025-11-24", DrillForm::Micro, &[], &["kari"]),
        held("2025-11-23", DrillForm::Micro, &[], &["ola"]),
    ]);
    let left = not_taken_part(&people, &all, day("2026-11-24"));
    assert_eq!(left, [&people[0], &people[2]], "a year ago to the day counts; a group of two names nobody");
}

#[test]
fn what_is_planned_is_to_come_but_one_that_stands_may_be_said_otherwise() {
    let typed = |month: &str, on: &str| PlannedInput {
        task: Some(Task::Acute),
        month: month.into(),
        day: on.into(),
        scenario: String::new(),
        who: Private("styrer".into()),
    };
    let check = |typed: &PlannedInput, before| {
        Planned::check(typed, before, now("2026-11-24")).map_err(|faults| faults[0].clone())
    };
    assert_eq!(check(&typed("2026-10", ""), None), Err(Fault::TooEarly.at("month")));
    assert_eq!(check(&typed("2026-11", "23"), None), Err(Fault::TooEarly.at("day")));
    assert!(check(&typed("2026-11", ""), None).is_ok(), "this month is not over");
    assert!(check(&typed("2026-11", "24"), None).is_ok());
    let before = plan(Task::Acute, "2026-10", "");
    assert!(check(&typed("2026-10", ""), Some(&before)).is_ok(), "only who answers for it is another");
    assert_eq!(check(&typed("", ""), None), Err(Fault::NotChosen.at("month")));
    assert_eq!(check(&typed("mars", ""), None), Err(Fault::NotADay.at("month")));
    let newcomers = PlannedInput { task: Some(Task::Newcomers), ..typed("2027-01", "") };
    assert_eq!(check(&newcomers, None), Err(Fault::NotChosen.at("task")), "nobody knows when they come");
    let nobody = PlannedInput { who: Private(" ".into()), ..typed("2027-01", "") };
    assert_eq!(check(&nobody, None), Err(Fault::Blank.at("who")));
}

#[test]
fn months_are_suggested_as_the_year_has_them_and_never_one_that_is_past() {
    let year = school("2026-11-24");
    let months = |all: &[u32], missing, today| suggest(year, all, missing, day(today));
    assert_eq!(months(&[9, 2], 1, "2026-08-10"), [day("2026-09-01")]);
    assert_eq!(months(&[9, 2], 1, "2026-11-24"), [day("2027-02-01")]);
    assert_eq!(months(&[9], 1, "2026-11-24"), [day("2026-11-01")], "past: this month");
    assert_eq!(months(&[9], 2, "2027-06-30"), [day("2027-06-01"); 2], "July is for no drill");
    assert_eq!(months(&[9], 1, "2027-07-30"), [day("2027-07-01")], "when nothing else is left");
    assert_eq!(months(&[9], 0, "2026-08-10"), [NaiveDate::MIN; 0]);
    assert_eq!(months(&[10, 11, 1, 3], 4, "2026-08-01").len(), 4);
}
