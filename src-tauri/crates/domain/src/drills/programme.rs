//! The year's programme (domain: årsplan for øvelser): what a unit is to practise in a year, what is planned, and how it stands.
//! How it stands is worked out from the drills that were logged, and is stored nowhere.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Days, FixedOffset, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Drill, DrillForm, Drills};
use crate::fields::{Checked, Fault, FieldFault, Private, coming_day, filled_line, number, text};
use crate::people::UnitKind;
use crate::{DrillId, PersonId, PlannedId};

/// What is to be practised (`freq.*` of our drill guide).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    /// A worry that grows, or a child that tells.
    Suspicion,
    Acute,
    /// The suspicion is about somebody who works here: leader and owner together.
    StaffSuspected,
    Micro,
    /// A micro-drill for each who is new.
    Newcomers,
    /// Whether those who are to be called can be reached, also in holidays and by a substitute.
    Chain,
    FullScale,
}

impl Task {
    pub const ALL: [Task; 7] = [
        Task::Suspicion,
        Task::Acute,
        Task::StaffSuspected,
        Task::Micro,
        Task::Newcomers,
        Task::Chain,
        Task::FullScale,
    ];

    /// As its words are called.
    pub fn id(self) -> &'static str {
        match self {
            Task::Suspicion => "suspicion",
            Task::Acute => "acute",
            Task::StaffSuspected => "staff-suspected",
            Task::Micro => "micro",
            Task::Newcomers => "newcomers",
            Task::Chain => "chain",
            Task::FullScale => "full-scale",
        }
    }

    /// Whether it can be put on a day: who is new comes when they come.
    pub fn can_be_planned(self) -> bool {
        self != Task::Newcomers
    }

    /// What a log tells by itself. That it was a test of whom to call, no log tells: it is counted by who leads.
    fn is_tried_in(self, drill: &Drill) -> bool {
        let Some(fields) = drill.log().map(super::DrillLog::fields) else { return false };
        let whole = fields.form != Some(DrillForm::Micro);
        let tried = |ids: &[&str]| whole && fields.routines.iter().any(|one| ids.contains(&one.as_str()));
        match self {
            Task::Suspicion => tried(&["gradual", "disclosure"]),
            Task::Acute => tried(&["acute"]),
            Task::StaffSuspected => tried(&["staff"]),
            Task::Micro => !whole,
            Task::FullScale => fields.form == Some(DrillForm::FullScale),
            Task::Newcomers | Task::Chain => false,
        }
    }
}

/// What the number of a frequency counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// So many times in a year.
    Year,
    /// Once in so many years.
    Years,
    /// Within so many weeks after somebody has begun.
    Weeks,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Often {
    pub per: Per,
    pub number: u32,
}

impl Often {
    /// Whether another number asks for less: fewer times, or longer between.
    pub fn is_more_than(self, number: u32) -> bool {
        match self.per {
            Per::Year => number < self.number,
            Per::Years | Per::Weeks => number > self.number,
        }
    }

    /// None in a year may be right, with a reason; none in so many years means nothing.
    fn holds(self, number: u32) -> bool {
        match self.per {
            Per::Year => number <= 52,
            Per::Years => (1..=20).contains(&number),
            Per::Weeks => (1..=52).contains(&number),
        }
    }
}

/// What the program asks for, before a unit has said anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frequency {
    pub task: Task,
    pub often: Often,
}

/// The unit's own number, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Own {
    number: u32,
    reason: Private,
}

impl Own {
    /// More is free; less needs a reason, and so does nothing at all.
    pub fn check(typed: &str, reason: &Private, default: Often) -> Result<Self, Vec<FieldFault>> {
        let mut checked = Checked::default();
        let own = checked.take(number(typed, "number"));
        let reason = checked.take(text(reason, "reason"));
        match own {
            None if typed.trim().is_empty() => checked.faults.push(Fault::Blank.at("number")),
            Some(own) if !default.holds(own) => checked.faults.push(Fault::NotANumber.at("number")),
            Some(own) if default.is_more_than(own) && reason.is_blank() => {
                checked.faults.push(Fault::Blank.at("reason"));
            }
            _ => {}
        }
        checked.whole(Own { number: own.unwrap_or(default.number), reason })
    }

    pub fn number(&self) -> u32 {
        self.number
    }

    pub fn reason(&self) -> &Private {
        &self.reason
    }

    /// Less than the program asks for, without a reason, counts for nothing: also where it slipped into the file, or where the
    /// program asks for more since.
    pub fn holds(&self, default: Often) -> bool {
        default.holds(self.number) && (!default.is_more_than(self.number) || !self.reason.is_blank())
    }
}

/// As typed: a month like `2027-03`, and the day of it or nothing.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct PlannedInput {
    pub task: Option<Task>,
    pub month: String,
    pub day: String,
    /// A scenario or a micro-drill of ours; empty: not decided.
    pub scenario: String,
    /// The role that answers for it.
    pub who: Private,
}

/// A drill that is to be held: in a month, or on a day of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    pub task: Task,
    /// The first day of the month.
    month: NaiveDate,
    day: Option<u32>,
    pub scenario: String,
    pub who: Private,
}

impl Planned {
    pub fn in_month(task: Task, month: NaiveDate, who: Private) -> Self {
        Self { task, month: first_of(month), day: None, scenario: String::new(), who }
    }

    /// It is to come; what stood there already may stay where it is while other things of it are changed.
    pub fn check(
        typed: &PlannedInput,
        before: Option<&Planned>,
        now: DateTime<FixedOffset>,
    ) -> Result<Self, Vec<FieldFault>> {
        let mut checked = Checked::default();
        if !typed.task.is_some_and(Task::can_be_planned) {
            checked.faults.push(Fault::NotChosen.at("task"));
        }
        let month = match typed.month.trim() {
            "" => {
                checked.faults.push(Fault::NotChosen.at("month"));
                None
            }
            month => checked.take(coming_day(&format!("{month}-01"), "month")),
        };
        let day = checked.take(number(&typed.day, "day"));
        if month.zip(day).is_some_and(|(month, day)| month.with_day(day).is_none()) {
            checked.faults.push(Fault::NotADay.at("day"));
        }
        let who = Private(checked.take(filled_line(&typed.who.0, "who")));
        let planned = Self {
            task: typed.task.unwrap_or(Task::Suspicion),
            month: month.unwrap_or_default(),
            day,
            scenario: typed.scenario.clone(),
            who,
        };
        let stands = before.is_some_and(|before| (before.month, before.day) == (planned.month, planned.day));
        if checked.faults.is_empty() && !stands && planned.is_over(now.date_naive()) {
            checked.faults.push(Fault::TooEarly.at(if day.is_some() { "day" } else { "month" }));
        }
        checked.whole(planned)
    }

    /// The first day of its month.
    pub fn month(&self) -> NaiveDate {
        self.month
    }

    /// The day, where one is set.
    pub fn day(&self) -> Option<NaiveDate> {
        self.day.and_then(|day| self.month.with_day(day))
    }

    /// The day after which it is too late.
    fn last(&self) -> NaiveDate {
        self.day().unwrap_or_else(|| last_of(self.month))
    }

    fn is_over(&self, today: NaiveDate) -> bool {
        self.last() < today
    }
}

fn first_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

fn last_of(month: NaiveDate) -> NaiveDate {
    (first_of(month) + Months::new(1)).pred_opt().unwrap_or(month)
}

/// What can happen to the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum ProgrammeEvent {
    /// The unit's own number.
    Set { task: Task, own: Own },
    /// The number of the program holds again.
    Unset { task: Task },
    /// A drill is planned; the same id again: it is planned otherwise.
    Planned { id: PlannedId, planned: Box<Planned> },
    /// It is not to be held.
    Dropped { id: PlannedId },
    /// Who leads says that a drill was this, or takes that back: its log does not tell.
    Counted { task: Task, drill: DrillId, counts: bool },
}

/// The unit's own number, since when, and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnEntry {
    pub own: Own,
    pub at: DateTime<FixedOffset>,
    pub by: PersonId,
}

/// The programme as its entries leave it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Programme {
    pub set: BTreeMap<Task, OwnEntry>,
    pub planned: BTreeMap<PlannedId, Planned>,
    counted: BTreeMap<Task, BTreeSet<DrillId>>,
}

impl Programme {
    pub fn take(&mut self, event: ProgrammeEvent, at: DateTime<FixedOffset>, by: PersonId) {
        match event {
            ProgrammeEvent::Set { task, own } => _ = self.set.insert(task, OwnEntry { own, at, by }),
            ProgrammeEvent::Unset { task } => _ = self.set.remove(&task),
            ProgrammeEvent::Planned { id, planned } => _ = self.planned.insert(id, *planned),
            ProgrammeEvent::Dropped { id } => _ = self.planned.remove(&id),
            ProgrammeEvent::Counted { task, drill, counts } => {
                let counted = self.counted.entry(task).or_default();
                _ = if counts { counted.insert(drill) } else { counted.remove(&drill) };
            }
        }
    }

    /// What holds here: the unit's own number, where it may stand.
    pub fn set_for(&self, default: &Frequency) -> Option<&OwnEntry> {
        self.set.get(&default.task).filter(|set| set.own.holds(default.often))
    }

    pub fn is_counted(&self, task: Task, drill: &DrillId) -> bool {
        self.counted.get(&task).is_some_and(|counted| counted.contains(drill))
    }
}

/// The twelve months a programme is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Year {
    /// Its first day.
    pub first: NaiveDate,
}

impl Year {
    /// The year that a day lies in. It begins in August, as the year of schools and kindergartens does and as our year wheel
    /// (`wheel.*`) has it; in a leisure arena, which has no such year, in January.
    pub fn of(unit: Option<UnitKind>, day: NaiveDate) -> Self {
        let month = match unit {
            Some(UnitKind::Leisure) => 1,
            Some(UnitKind::Kindergarten | UnitKind::School | UnitKind::Sfo) | None => 8,
        };
        let year = if day.month() < month { day.year() - 1 } else { day.year() };
        Self { first: NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(day) }
    }

    pub fn last(self) -> NaiveDate {
        (self.first + Months::new(12)).pred_opt().unwrap_or(self.first)
    }

    pub fn has(self, day: NaiveDate) -> bool {
        self.first <= day && day <= self.last()
    }

    /// The first day of each month.
    pub fn months(self) -> [NaiveDate; 12] {
        std::array::from_fn(|at| self.first + Months::new(u32::try_from(at).unwrap_or(0)))
    }

    pub fn next(self) -> Self {
        Self { first: self.first + Months::new(12) }
    }

    pub fn before(self) -> Self {
        Self { first: self.first - Months::new(12) }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TaskStatus {
    NotPlanned,
    Planned,
    Done,
    /// A planned day or the year is over, and it was not held.
    Late,
    /// The unit asks for none, with a reason.
    Waived,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PlannedStatus {
    Waiting,
    Done,
    Late,
}

/// A finished drill that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held<'a> {
    pub id: &'a DrillId,
    pub drill: &'a Drill,
    pub day: NaiveDate,
    /// Who leads said so; the log does not tell.
    pub counted: bool,
}

/// Somebody who came after the unit was set up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newcomer {
    pub person: PersonId,
    pub came: NaiveDate,
}

/// Somebody new, and by when a micro-drill is to be held with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waits<'a> {
    pub person: &'a PersonId,
    pub due: NaiveDate,
    pub late: bool,
}

/// How a task stands in a year.
#[derive(Clone, Debug)]
pub struct TaskYear<'a> {
    pub task: Task,
    /// What the program asks for.
    pub default: Often,
    /// The unit's own number, where it has one.
    pub set: Option<&'a OwnEntry>,
    pub status: TaskStatus,
    /// Drills of the year that count; of one that is held once in several years also the last one before it.
    pub held: Vec<Held<'a>>,
    /// What is planned in the year, by month and day.
    pub planned: Vec<(&'a PlannedId, &'a Planned, PlannedStatus)>,
    /// Of what is held once in several years: when it is due again.
    pub due: Option<NaiveDate>,
    /// Those who are new and wait.
    pub waits: Vec<Waits<'a>>,
}

impl TaskYear<'_> {
    /// How often it is to be held here.
    pub fn often(&self) -> Often {
        Often { number: self.set.map_or(self.default.number, |set| set.own.number()), ..self.default }
    }

    pub fn is_lowered(&self) -> bool {
        self.default.is_more_than(self.often().number)
    }
}

/// What a year is worked out from. By its type nothing of a concern is in it.
#[derive(Clone, Copy)]
pub struct Known<'a, 'd> {
    pub defaults: &'d [Frequency],
    pub programme: &'a Programme,
    pub drills: &'a Drills,
    pub newcomers: &'a [Newcomer],
    pub year: Year,
    pub today: NaiveDate,
}

/// How each task stands, in the order of the content.
pub fn programme<'a>(known: &Known<'a, '_>) -> Vec<TaskYear<'a>> {
    let finished: Vec<(&DrillId, &Drill, NaiveDate)> = known
        .drills
        .iter()
        .filter(|(_, drill)| drill.log().is_some())
        .filter_map(|(id, drill)| Some((id, drill, drill.day().parse().ok()?)))
        .collect();
    known.defaults.iter().map(|default| stand(default, &finished, known)).collect()
}

fn stand<'a>(
    default: &Frequency,
    finished: &[(&'a DrillId, &'a Drill, NaiveDate)],
    known: &Known<'a, '_>,
) -> TaskYear<'a> {
    let Known { programme, year, today, .. } = *known;
    let task = default.task;
    let mut held: Vec<Held<'a>> = finished
        .iter()
        .filter_map(|&(id, drill, day)| {
            let (tells, counted) = (task.is_tried_in(drill), programme.is_counted(task, id));
            (day <= year.last() && (tells || counted)).then_some(Held { id, drill, day, counted: !tells })
        })
        .collect();
    held.sort_by_key(|held| (held.day, held.drill.begun()));
    let before = held.iter().rfind(|held| held.day < year.first).copied();
    held.retain(|held| year.has(held.day));
    let planned = planned(task, &held, known);
    let set = programme.set_for(default);
    let often = Often { number: set.map_or(default.often.number, |set| set.own.number()), ..default.often };
    let late = planned.iter().any(|(.., status)| *status == PlannedStatus::Late);
    let waiting = planned.iter().filter(|(.., status)| *status == PlannedStatus::Waiting).count();
    let mut due = None;
    let mut waits = Vec::new();
    let status = match often.per {
        Per::Year if often.number == 0 => TaskStatus::Waived,
        Per::Year => {
            let asked = usize::try_from(often.number).unwrap_or(usize::MAX);
            match held.len() {
                done if done >= asked => TaskStatus::Done,
                _ if late || year.last() < today => TaskStatus::Late,
                done if done + waiting >= asked => TaskStatus::Planned,
                _ => TaskStatus::NotPlanned,
            }
        }
        Per::Years => {
            // Where none was held this year, the last one before it may still hold.
            if held.is_empty() {
                held.extend(before);
            }
            due = held.last().and_then(|held| held.day.checked_add_months(Months::new(12 * often.number)));
            let reached = today.min(year.last());
            match due {
                Some(due) if due > reached => TaskStatus::Done,
                _ if late => TaskStatus::Late,
                _ if waiting > 0 => TaskStatus::Planned,
                Some(_) => TaskStatus::Late,
                None => TaskStatus::NotPlanned,
            }
        }
        Per::Weeks => {
            waits = waits_of(often.number, finished, known);
            match waits.iter().map(|one| one.late).max() {
                Some(true) => TaskStatus::Late,
                Some(false) => TaskStatus::Planned,
                None => TaskStatus::Done,
            }
        }
    };
    TaskYear { task, default: default.often, set, status, held, planned, due, waits }
}

/// What is planned in the year. Each drill that was held stands for one: for the one with its scenario, else for the first
/// that it was not held more than a month before.
fn planned<'a>(
    task: Task,
    held: &[Held<'a>],
    known: &Known<'a, '_>,
) -> Vec<(&'a PlannedId, &'a Planned, PlannedStatus)> {
    let mut all: Vec<(&PlannedId, &Planned)> =
        known.programme.planned.iter().filter(|(_, one)| one.task == task && known.year.has(one.month())).collect();
    all.sort_by_key(|(_, one)| (one.last(), one.day()));
    let scenario = |held: &Held<'a>| held.drill.log().map_or("", |log| log.fields().scenario.as_str());
    let mut free: Vec<(&str, NaiveDate)> = held.iter().map(|held| (scenario(held), held.day)).collect();
    let mut done: BTreeSet<&PlannedId> = BTreeSet::new();
    let mut take = |id: &'a PlannedId, stands: &dyn Fn(&(&str, NaiveDate)) -> bool| {
        if let Some(at) = free.iter().position(stands).filter(|_| !done.contains(id)) {
            free.remove(at);
            done.insert(id);
        }
    };
    for &(id, one) in all.iter().filter(|(_, one)| !one.scenario.is_empty()) {
        take(id, &|(scenario, _)| *scenario == one.scenario);
    }
    for &(id, one) in &all {
        // What was held long before was something else.
        let early = one.month().checked_sub_months(Months::new(1)).unwrap_or_default();
        take(id, &|(_, day)| *day >= early);
    }
    let status = |id: &PlannedId, one: &Planned| match (done.contains(id), one.is_over(known.today)) {
        (true, _) => PlannedStatus::Done,
        (false, true) => PlannedStatus::Late,
        (false, false) => PlannedStatus::Waiting,
    };
    all.into_iter().map(|(id, one)| (id, one, status(id, one))).collect()
}

/// Those who came in the year, or so late in the one before that they wait into it, and have taken part in nothing since.
fn waits_of<'a>(weeks: u32, finished: &[(&DrillId, &Drill, NaiveDate)], known: &Known<'a, '_>) -> Vec<Waits<'a>> {
    let took_part = |person: &PersonId, since: NaiveDate| {
        finished.iter().any(|(_, drill, day)| *day >= since && was_there(drill, person))
    };
    let due = |came: NaiveDate| came.checked_add_days(Days::new(7 * u64::from(weeks))).unwrap_or(came);
    let new = known.newcomers.iter().filter(|one| one.came <= known.year.last() && due(one.came) >= known.year.first);
    new.filter(|one| !took_part(&one.person, one.came))
        .map(|one| Waits { person: &one.person, due: due(one.came), late: due(one.came) < known.today })
        .collect()
}

fn was_there(drill: &Drill, person: &PersonId) -> bool {
    drill.log().is_some_and(|log| log.fields().present.iter().any(|one| one == person.as_str()))
}

/// The months that who has taken part is told of.
pub const RECENT: Months = Months::new(12);

/// Those of the list who were picked in no finished log of the last twelve months. Who was written by name, or counted in a group,
/// cannot be told from anybody else, and is not found.
pub fn not_taken_part<'a>(
    people: impl IntoIterator<Item = &'a PersonId>,
    drills: &Drills,
    today: NaiveDate,
) -> Vec<&'a PersonId> {
    let since = today.checked_sub_months(RECENT).unwrap_or_default();
    let recent = |drill: &&Drill| drill.day().parse::<NaiveDate>().is_ok_and(|day| day >= since);
    let logs = drills.values().filter(|drill| drill.log().is_some()).filter(recent);
    let there: BTreeSet<&str> =
        logs.filter_map(Drill::log).flat_map(|log| log.fields().present.iter().map(String::as_str)).collect();
    people.into_iter().filter(|person| !there.contains(person.as_str())).collect()
}

/// Months to begin with for what is not planned, and is to be held so many times a year: those that the content suggests, and
/// where one is past, the months that are left, spread as they come. `missing`: how many are to be put somewhere.
pub fn suggest(year: Year, months: &[u32], missing: usize, today: NaiveDate) -> Vec<NaiveDate> {
    let left: Vec<NaiveDate> = year.months().into_iter().filter(|month| last_of(*month) >= today).collect();
    let wanted: Vec<NaiveDate> = left.iter().filter(|month| months.contains(&month.month())).copied().collect();
    // July is no month to practise in, if there is another one.
    let others: Vec<NaiveDate> =
        left.iter().filter(|month| !wanted.contains(month) && month.month() != 7).copied().collect();
    let all: Vec<NaiveDate> = wanted.into_iter().chain(others).collect();
    let all = if all.is_empty() { left } else { all };
    // Where little of the year is left, a month takes more than one.
    let mut found: Vec<NaiveDate> = all.into_iter().cycle().take(missing).collect();
    found.sort();
    found
}

#[cfg(test)]
#[path = "programme_tests.rs"]
mod tests;
