//! The year's programme: how often each thing is practised here, what is planned, how it stands, and the wheel of the year.

use chrono::{Datelike, Days, Months, NaiveDate};
use content::TaskContent;
use domain::drills::programme::{
    Known, Newcomer, Often, Own, Per, Planned, PlannedInput, PlannedStatus, ProgrammeEvent, RECENT, Task, TaskStatus,
    TaskYear, Year, not_taken_part, programme, suggest as suggest_months,
};
use domain::drills::{Drill, DrillForm, DrillKept, ImprovementState, improvements};
use domain::fields::Private;
use domain::people::{Board, ContactChecks, Role, UnitKind};
use domain::{DrillId, Language, PersonId, PlannedId, ScenarioId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::calendar::{CalendarDay, calendar};
use crate::about::{SourceView, sources};
use crate::clock::{make_id, written};
use crate::names::look_at;
use crate::open::{OpenApp, UnitEvent, UnitState};
use crate::papers::Words;
use crate::unit::speaks_for_it;
use crate::{App, Code, Failure, desk, scenarios};

#[derive(Serialize, TS)]
pub struct YearView {
    /// `2026-08-01`
    first: String,
    last: String,
}

impl YearView {
    fn of(year: Year) -> Self {
        Self { first: year.first.to_string(), last: year.last().to_string() }
    }
}

/// The unit's own number: why, since when, and who said it.
#[derive(Serialize, TS)]
pub struct OwnView {
    reason: Private,
    at: String,
    by: String,
}

#[derive(Serialize, TS)]
pub struct HeldView {
    drill: String,
    title: String,
    day: String,
    kept: DrillKept,
    /// Who leads said that it counts; the log does not tell.
    counted: bool,
}

#[derive(Serialize, TS)]
pub struct PlannedView {
    id: String,
    /// `2027-03`
    month: String,
    /// `2027-03-12`; null: some time in the month.
    day: Option<String>,
    scenario: String,
    /// The scenario, where one is chosen; else what is practised.
    title: String,
    who: Private,
    status: PlannedStatus,
}

/// Somebody new. Told to who leads.
#[derive(Serialize, TS)]
pub struct WaitsView {
    name: String,
    due: String,
    late: bool,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TaskView {
    task: Task,
    name: String,
    about: String,
    /// What the program asks for.
    default: Often,
    /// How often here.
    number: u32,
    /// The unit asks for less than the program does.
    lowered: bool,
    /// Where the number is the unit's own.
    own: Option<OwnView>,
    status: TaskStatus,
    /// Drills that count; of what is held once in several years the last one, also before the year.
    held: Vec<HeldView>,
    /// How many of them were held in the year.
    done: usize,
    planned: Vec<PlannedView>,
    /// Of what is held once in several years: when it is due again.
    due: Option<String>,
    /// How many who are new wait; who they are is told to who leads.
    waiting: usize,
    waits: Vec<WaitsView>,
    /// Drills of the year that do not count, and could.
    countable: Vec<HeldView>,
    can_be_planned: bool,
    sources: Vec<SourceView>,
    checked: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WheelKind {
    /// A drill that was held.
    Held,
    Planned,
    Late,
    /// The plan is to be looked through.
    Revision,
    /// The local numbers are to be looked at.
    Contacts,
    /// Improvements whose deadline it is.
    Improvements,
}

#[derive(Serialize, TS)]
pub struct WheelItem {
    kind: WheelKind,
    pub name: String,
    /// As it stands in the wheel.
    short: String,
    /// `2027-03-12`; null: some time in the month.
    pub day: Option<String>,
}

impl WheelItem {
    /// The words for how it stands.
    pub fn mark(&self) -> &'static str {
        match self.kind {
            WheelKind::Held => "year-mark-held",
            WheelKind::Planned => "year-mark-planned",
            WheelKind::Late => "year-mark-late",
            WheelKind::Revision | WheelKind::Contacts | WheelKind::Improvements => "year-mark-revision",
        }
    }
}

#[derive(Serialize, TS)]
pub struct WheelMonth {
    /// `2027-03`
    pub month: String,
    pub now: bool,
    pub items: Vec<WheelItem>,
}

/// Who of the list has taken part in twelve months. Told to who leads.
#[derive(Serialize, TS)]
pub struct TookPartView {
    /// How many are on the list.
    of: usize,
    /// Names of those who were picked in no finished log.
    without: Vec<String>,
}

#[derive(Serialize, TS)]
pub struct ScenarioChoice {
    id: String,
    title: String,
    micro: bool,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeView {
    year: YearView,
    /// The year is the one that today lies in.
    now: bool,
    before: Option<YearView>,
    next: Option<YearView>,
    tasks: Vec<TaskView>,
    wheel: Vec<WheelMonth>,
    took_part: Option<TookPartView>,
    scenarios: Vec<ScenarioChoice>,
    /// Months one may plan in.
    months: Vec<String>,
    /// Who answers for it, to begin with.
    who: String,
}

#[derive(Deserialize, TS)]
pub struct ProgrammeRequest {
    /// A day of the year; null: today's.
    year: Option<String>,
    language: Language,
}

pub fn open(open: &mut OpenApp<'_>, request: ProgrammeRequest) -> Result<ProgrammeView, Failure> {
    let year = year_of(open, request.year.as_deref())?;
    Ok(view(open, year, request.language))
}

fn year_of(open: &OpenApp<'_>, day: Option<&str>) -> Result<Year, Failure> {
    let day = match day {
        Some(day) => day.parse().map_err(|_| Failure::of(Code::BadRequest))?,
        None => open.now.date_naive(),
    };
    Ok(Year::of(open.keeping.unit_kind(), day))
}

fn unit_of<'a>(open: &'a OpenApp<'_>) -> &'a UnitState {
    match &open.keeping.open {
        Some(open) => &open.state.unit,
        None => unreachable!("an OpenApp is made only while somebody is logged in"),
    }
}

fn leads(open: &OpenApp<'_>) -> bool {
    let person = open.keeping.open.as_ref().and_then(|opened| open.keeping.board.person(&opened.person));
    person.is_some_and(|person| person.role != domain::people::PersonRole::Staff)
}

/// What a year is made of: what all staff share, and the board. The plan on paper has it too.
pub struct Ground<'a> {
    pub app: &'a App,
    pub board: &'a Board,
    pub unit: &'a UnitState,
    pub contact_checks: &'a ContactChecks,
    pub newcomers: &'a [Newcomer],
    pub today: NaiveDate,
    pub language: Language,
}

impl<'a> Ground<'a> {
    fn of(open: &'a OpenApp<'_>, language: Language) -> Self {
        Self {
            app: open.app,
            board: &open.keeping.board,
            unit: unit_of(open),
            contact_checks: &open.keeping.contact_checks,
            newcomers: &open.keeping.newcomers,
            today: open.now.date_naive(),
            language,
        }
    }

    fn kind(&self) -> Option<UnitKind> {
        self.board.unit.as_ref().map(|unit| unit.kind)
    }

    /// The year that today lies in.
    pub fn year(&self) -> Year {
        Year::of(self.kind(), self.today)
    }

    /// How each task stands.
    pub fn stand(&self, year: Year) -> Vec<TaskYear<'a>> {
        programme(&Known {
            defaults: &self.app.content.frequencies(self.kind()),
            programme: &self.unit.programme,
            drills: &self.unit.drills,
            newcomers: self.newcomers,
            year,
            today: self.today,
        })
    }

    pub fn task_name(&self, task: Task) -> &'a str {
        &self.app.content.words(self.language).programme[task.id()].title
    }

    /// The scenario, where one is chosen and is there; else what is practised.
    pub fn title(&self, planned: &Planned) -> String {
        let known = self.app.content.words(self.language).scenarios.get(&planned.scenario).map(|text| &text.title);
        let own = || self.unit.scenarios.get(&ScenarioId::of_own(&planned.scenario)?)?.latest();
        let own = || own().map(|(_, latest)| &latest.scenario.fields().name.0);
        known.or_else(own).cloned().unwrap_or_else(|| self.task_name(planned.task).to_owned())
    }

    /// Those of the list who have come.
    pub fn people(&self) -> impl Iterator<Item = &'a PersonId> {
        self.board.people.iter().filter(|person| person.joined).map(|person| &person.id)
    }

    /// Those of them who have taken part in nothing for twelve months.
    pub fn without(&self) -> Vec<&'a PersonId> {
        not_taken_part(self.people(), &self.unit.drills, self.today)
    }

    /// When the plan is to be looked through, and the local numbers are to be looked at again.
    fn deadlines(&self) -> [(WheelKind, &'static str, Option<NaiveDate>); 2] {
        let revision = self.unit.plan.latest().and_then(|kept| kept.plan.fields().next_revision.parse().ok());
        let contacts = self.contact_checks.oldest().and_then(|day| day.checked_add_months(RECENT));
        [(WheelKind::Revision, "revision", revision), (WheelKind::Contacts, "contacts", contacts)]
    }

    /// The wheel of the year: what was held, what is planned, and what else has its day. Taken from what all staff share.
    pub fn wheel(&self, stands: &[TaskYear<'_>], year: Year) -> Vec<WheelMonth> {
        let words = Words::on(self.app, self.board, self.language);
        let (state, today) = (self.unit, self.today);
        // Month, day, and what stands there.
        let mut all: Vec<(NaiveDate, Option<NaiveDate>, WheelItem)> = Vec::new();
        let item = |kind, name: String, short: String, day: Option<NaiveDate>| WheelItem {
            kind,
            name,
            short,
            day: day.map(|day| day.to_string()),
        };
        for drill in state.drills.values().filter(|drill| drill.log().is_some()) {
            let Some(day) = drill.day().parse().ok().filter(|day| year.has(*day)) else { continue };
            let counts = stands.iter().find(|task| task.held.iter().any(|held| std::ptr::eq(held.drill, drill)));
            let short = match (counts, drill.form()) {
                (Some(task), _) => words.say(&format!("pdf-year-short-{}", task.task.id())),
                (None, Some(DrillForm::Micro)) => words.say("pdf-year-short-micro"),
                (None, _) => words.say("pdf-year-short-drill"),
            };
            all.push((day, Some(day), item(WheelKind::Held, drill.title().to_owned(), short, Some(day))));
        }
        for (_, planned, status) in stands.iter().flat_map(|task| &task.planned) {
            let kind = match status {
                PlannedStatus::Done => continue,
                PlannedStatus::Late => WheelKind::Late,
                PlannedStatus::Waiting => WheelKind::Planned,
            };
            let short = words.say(&format!("pdf-year-short-{}", planned.task.id()));
            let day = planned.day();
            all.push((planned.month(), day, item(kind, self.title(planned), short, day)));
        }
        for (kind, key, day) in self.deadlines() {
            if let Some(day) = day.filter(|day| year.has(*day)) {
                let (name, short) =
                    (words.say(&format!("pdf-year-{key}")), words.say(&format!("pdf-year-short-{key}")));
                all.push((day, Some(day), item(kind, name, short, Some(day))));
            }
        }
        let mut deadlines = std::collections::BTreeMap::<NaiveDate, usize>::new();
        let found = improvements(&state.drills, &state.cases, today);
        for one in found.iter().filter(|one| one.state != ImprovementState::Verified) {
            if let Some(day) = one.fields.deadline.parse::<NaiveDate>().ok().filter(|day| year.has(*day)) {
                *deadlines.entry(day.with_day(1).unwrap_or(day)).or_default() += 1;
            }
        }
        for (month, count) in deadlines {
            let count = [("count", &*count.to_string())];
            let (name, short) = (words.with("pdf-year-improvements", &count), words.say("pdf-year-short-improvements"));
            all.push((month, None, item(WheelKind::Improvements, name, short, None)));
        }
        all.sort_by_key(|(month, day, _)| (day.unwrap_or(*month), day.is_none()));
        let mut months: Vec<WheelMonth> = year
            .months()
            .into_iter()
            .map(|month| WheelMonth {
                month: month_id(month),
                now: month_id(month) == month_id(today),
                items: Vec::new(),
            })
            .collect();
        for (day, _, item) in all {
            if let Some(month) = months.iter_mut().find(|month| month.month == month_id(day)) {
                month.items.push(item);
            }
        }
        months
    }
}

fn view(open: &OpenApp<'_>, year: Year, language: Language) -> ProgrammeView {
    let today = open.now.date_naive();
    let now = Year::of(open.keeping.unit_kind(), today);
    let state = unit_of(open);
    let ground = Ground::of(open, language);
    let stands = ground.stand(year);
    let first = state.drills.values().filter_map(|drill| drill.day().parse::<NaiveDate>().ok()).min();
    let planned_first = state.programme.planned.values().map(Planned::month).min();
    let has_before = first.into_iter().chain(planned_first).any(|day| day < year.first);
    // As far ahead as one plans: the year after this one.
    let next = (year.first <= now.first).then(|| YearView::of(year.next()));
    let tasks = stands.iter().map(|task| task_view(open, task, year, language)).collect();
    let choices =
        |micro, all: Vec<(String, String)>| all.into_iter().map(move |(id, title)| ScenarioChoice { id, title, micro });
    let [scenarios, micro] = scenarios::titles(open, language);
    let months = year.months().into_iter().filter(|month| *month + Months::new(1) > today);
    ProgrammeView {
        year: YearView::of(year),
        now: year == now,
        before: has_before.then(|| YearView::of(year.before())),
        next,
        tasks,
        wheel: ground.wheel(&stands, year),
        took_part: leads(open).then(|| TookPartView {
            of: ground.people().count(),
            without: ground.without().into_iter().map(|id| open.name_of(id)).collect(),
        }),
        scenarios: choices(false, scenarios).chain(choices(true, micro)).collect(),
        months: months.map(month_id).collect(),
        who: role(open, language),
    }
}

/// What the one who leads is called here.
fn role(open: &OpenApp<'_>, language: Language) -> String {
    open.app.content.roles.of(language, open.keeping.unit_kind()).fill("{leader}", Role::Leader)
}

fn month_id(month: NaiveDate) -> String {
    month.format("%Y-%m").to_string()
}

fn content<'a>(open: &'a OpenApp<'_>, task: Task) -> &'a TaskContent {
    let known = open.app.content.programme.iter().find(|known| known.id == task);
    known.unwrap_or_else(|| unreachable!("the checker refuses content without the task «{}»", task.id()))
}

fn held_view(id: &DrillId, drill: &Drill, counted: bool) -> HeldView {
    HeldView { drill: id.to_string(), title: drill.title().to_owned(), day: drill.day(), kept: drill.kept(), counted }
}

fn task_view(open: &OpenApp<'_>, stands: &TaskYear<'_>, year: Year, language: Language) -> TaskView {
    let task = stands.task;
    let ground = Ground::of(open, language);
    let content = content(open, task);
    let text = &open.app.content.words(language).programme[task.id()];
    let roles = open.app.content.roles.of(language, open.keeping.unit_kind());
    let finished = unit_of(open).drills.iter().filter(|(_, drill)| drill.log().is_some());
    let of_year = |drill: &Drill| drill.day().parse().is_ok_and(|day| year.has(day));
    let counts = |id: &DrillId| stands.held.iter().any(|held| held.id == id);
    let countable = finished.filter(|(id, drill)| of_year(drill) && !counts(id));
    let leads = leads(open);
    TaskView {
        task,
        name: text.title.clone(),
        about: text.paragraphs().map(|text| roles.fill(text, Role::Leader)).collect::<Vec<_>>().join(" "),
        default: stands.default,
        number: stands.often().number,
        lowered: stands.is_lowered(),
        own: stands.set.map(|entry| OwnView {
            reason: entry.own.reason().clone(),
            at: written(entry.at),
            by: open.name_of(&entry.by),
        }),
        status: stands.status,
        held: stands.held.iter().map(|held| held_view(held.id, held.drill, held.counted)).collect(),
        done: stands.held.iter().filter(|held| year.has(held.day)).count(),
        planned: stands
            .planned
            .iter()
            .map(|(id, planned, status)| PlannedView {
                id: id.to_string(),
                month: month_id(planned.month()),
                day: planned.day().map(|day| day.to_string()),
                scenario: planned.scenario.clone(),
                title: ground.title(planned),
                who: planned.who.clone(),
                status: *status,
            })
            .collect(),
        due: stands.due.map(|due| due.to_string()),
        waiting: stands.waits.len(),
        waits: stands
            .waits
            .iter()
            .filter(|_| leads)
            .map(|one| WaitsView { name: open.name_of(one.person), due: one.due.to_string(), late: one.late })
            .collect(),
        // A person is told by who took part, and by nothing else.
        countable: countable
            .filter(|_| leads && task.can_be_planned())
            .map(|(id, drill)| held_view(id, drill, false))
            .collect(),
        can_be_planned: task.can_be_planned(),
        sources: sources(open.app, &content.sources, language),
        checked: content.checked.clone(),
    }
}

fn keep(open: &mut OpenApp<'_>, events: Vec<ProgrammeEvent>) -> Result<(), Failure> {
    let events: Vec<UnitEvent> = events.into_iter().map(|what| UnitEvent::Programme { what: Box::new(what) }).collect();
    if events.is_empty() { Ok(()) } else { open.keep_all_for_all(&events, None) }
}

#[derive(Deserialize, TS)]
pub struct ProgrammeSetRequest {
    year: String,
    task: Task,
    /// As typed.
    number: String,
    reason: Private,
    /// Somebody has looked at the names that were asked about.
    sure: bool,
    language: Language,
}

/// The unit's own number. The one that the program asks for is no own number.
pub fn set(open: &mut OpenApp<'_>, request: ProgrammeSetRequest) -> Result<ProgrammeView, Failure> {
    speaks_for_it(open)?;
    let ProgrammeSetRequest { year, task, number, reason, sure, language } = request;
    let year = year_of(open, Some(&year))?;
    let default = content(open, task).often;
    let own = Own::check(&number, &reason, default)?;
    look_at(open, &[("reason".into(), own.reason())], sure)?;
    let before = open.unit().programme.set.get(&task).map(|entry| entry.own.clone());
    let event = if own.number() == default.number && own.reason().is_blank() {
        before.map(|_| ProgrammeEvent::Unset { task })
    } else {
        (before.as_ref() != Some(&own)).then_some(ProgrammeEvent::Set { task, own })
    };
    keep(open, event.into_iter().collect())?;
    Ok(view(open, year, language))
}

#[derive(Deserialize, TS)]
pub struct ProgrammePlanRequest {
    year: String,
    /// The one that is planned otherwise; null: a new one.
    planned: Option<String>,
    input: PlannedInput,
    /// Somebody has looked at the names that were asked about.
    sure: bool,
    language: Language,
}

pub fn plan(open: &mut OpenApp<'_>, request: ProgrammePlanRequest) -> Result<ProgrammeView, Failure> {
    speaks_for_it(open)?;
    let ProgrammePlanRequest { year, planned, input, sure, language } = request;
    let year = year_of(open, Some(&year))?;
    let (id, before) = match planned.map(PlannedId::new) {
        Some(id) => {
            let before = open.unit().programme.planned.get(&id).cloned().ok_or(Failure::of(Code::NotFound))?;
            (id, Some(before))
        }
        None => (new_planned(), None),
    };
    let planned = Planned::check(&input, before.as_ref(), open.now)?;
    let scenario = &planned.scenario;
    let stands = before.as_ref().is_some_and(|before| &before.scenario == scenario);
    if !scenario.is_empty() && !stands && !scenarios::is_known(open, scenario, planned.task == Task::Micro) {
        return Err(Code::NotFound.at("scenario"));
    }
    look_at(open, &[("who".into(), &planned.who)], sure)?;
    if before.as_ref() != Some(&planned) {
        keep(open, vec![ProgrammeEvent::Planned { id, planned: Box::new(planned) }])?;
    }
    Ok(view(open, year, language))
}

fn new_planned() -> PlannedId {
    PlannedId::new(uuid::Uuid::from_bytes(make_id()).simple().to_string())
}

#[derive(Deserialize, TS)]
pub struct ProgrammeDropRequest {
    year: String,
    planned: String,
    language: Language,
}

/// It is not to be held. Said once more, it is no entry.
pub fn drop(open: &mut OpenApp<'_>, request: ProgrammeDropRequest) -> Result<ProgrammeView, Failure> {
    speaks_for_it(open)?;
    let year = year_of(open, Some(&request.year))?;
    let id = PlannedId::new(request.planned);
    if open.unit().programme.planned.contains_key(&id) {
        keep(open, vec![ProgrammeEvent::Dropped { id }])?;
    }
    Ok(view(open, year, request.language))
}

#[derive(Deserialize, TS)]
pub struct ProgrammeSuggestRequest {
    year: String,
    language: Language,
}

/// Plans what is not planned, in the months that the content suggests. All of it is kept together, and each may be moved.
pub fn suggest(open: &mut OpenApp<'_>, request: ProgrammeSuggestRequest) -> Result<ProgrammeView, Failure> {
    speaks_for_it(open)?;
    let language = request.language;
    let year = year_of(open, Some(&request.year))?;
    let today = open.now.date_naive();
    let who = Private(role(open, language));
    let mut events = Vec::new();
    for task in Ground::of(open, language).stand(year) {
        let asked = match task.often() {
            Often { per: Per::Year, number } => usize::try_from(number).unwrap_or(0),
            // Once in several years is once in this one only when it is due in it.
            Often { per: Per::Years, .. } => usize::from(task.due.is_some_and(|due| due <= year.last())),
            Often { per: Per::Weeks, .. } => 0,
        };
        let waiting = task.planned.iter().filter(|(.., status)| *status == PlannedStatus::Waiting).count();
        let done = task.held.iter().filter(|held| year.has(held.day)).count();
        let missing = asked.saturating_sub(done + waiting);
        let taken: Vec<u32> = task.planned.iter().map(|(_, planned, _)| planned.month().month()).collect();
        let months: Vec<u32> =
            content(open, task.task).months.iter().copied().filter(|month| !taken.contains(month)).collect();
        for month in suggest_months(year, &months, missing, today) {
            let planned = Box::new(Planned::in_month(task.task, month, who.clone()));
            events.push(ProgrammeEvent::Planned { id: new_planned(), planned });
        }
    }
    keep(open, events)?;
    Ok(view(open, year, language))
}

#[derive(Deserialize, TS)]
pub struct ProgrammeCountRequest {
    year: String,
    task: Task,
    drill: String,
    counts: bool,
    language: Language,
}

/// Who leads says that a finished drill was this, or takes that back.
pub fn count(open: &mut OpenApp<'_>, request: ProgrammeCountRequest) -> Result<ProgrammeView, Failure> {
    speaks_for_it(open)?;
    let ProgrammeCountRequest { year, task, drill, counts, language } = request;
    let year = year_of(open, Some(&year))?;
    let drill = DrillId::new(drill);
    let state = open.unit();
    let finished = state.drills.get(&drill).is_some_and(|drill| drill.log().is_some());
    if !finished || !task.can_be_planned() {
        return Err(Failure::of(Code::NotFound));
    }
    if state.programme.is_counted(task, &drill) != counts {
        keep(open, vec![ProgrammeEvent::Counted { task, drill, counts }])?;
    }
    Ok(view(open, year, language))
}

#[derive(Serialize, TS)]
pub struct SoonView {
    title: String,
    month: String,
    day: Option<String>,
}

/// What who leads is reminded of on the front page; nothing for others.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemindersView {
    /// Drills that were planned, and were not held in time.
    late: usize,
    /// Those who are new, and have waited too long.
    newcomers: usize,
    /// Planned in this month or within four weeks.
    soon: Vec<SoonView>,
    /// Something is planned or held this year: before that nobody is reminded of what they have not begun with.
    begun: bool,
    /// Tasks of this year that are neither held nor planned.
    unplanned: usize,
}

pub fn reminders(open: &mut OpenApp<'_>, request: ProgrammeRequest) -> Result<RemindersView, Failure> {
    speaks_for_it(open)?;
    let today = open.now.date_naive();
    let year = year_of(open, None)?;
    let ahead = today + Days::new(28);
    let ground = Ground::of(open, request.language);
    let stands = ground.stand(year);
    // The first weeks of the next year are near, too.
    let next = ground.stand(year.next());
    let all = stands.iter().chain(&next).flat_map(|task| &task.planned);
    let near = all.filter(|(_, planned, status)| {
        *status == PlannedStatus::Waiting && planned.day().unwrap_or(planned.month()) <= ahead
    });
    let soon = near.map(|(_, planned, _)| SoonView {
        title: ground.title(planned),
        month: month_id(planned.month()),
        day: planned.day().map(|day| day.to_string()),
    });
    let planned = || stands.iter().flat_map(|task| &task.planned);
    Ok(RemindersView {
        late: planned().filter(|(.., status)| *status == PlannedStatus::Late).count(),
        newcomers: stands.iter().flat_map(|task| &task.waits).filter(|one| one.late).count(),
        soon: soon.collect(),
        begun: planned().next().is_some() || stands.iter().any(|task| task.held.iter().any(|held| year.has(held.day))),
        unplanned: stands.iter().filter(|task| task.status == TaskStatus::NotPlanned).count(),
    })
}

#[derive(Serialize, TS)]
pub struct CalendarView {
    /// What the file was called in the end; null when the person would rather not.
    file: Option<String>,
}

/// A calendar file of what is to come this year: names of what is practised, and nobody's.
pub fn export(app: &App, request: ProgrammeRequest) -> Result<CalendarView, Failure> {
    let (name, text, turn) = app.when_open(|open| {
        let year = year_of(open, request.year.as_deref())?;
        let words = Words::of(open, request.language);
        let name = words.with("pdf-year-file", &[("year", &year_name(year))]);
        Ok((name, calendar_of(open, year, request.language), open.keeping.turn))
    })?;
    let Some(place) = app.desk.choose(&format!("{name}.ics")) else { return Ok(CalendarView { file: None }) };
    if app.is_its_own(&place) {
        return Err(Failure::of(Code::FileReadOnly));
    }
    app.when_open(|open| if open.keeping.turn == turn { Ok(()) } else { Err(Failure::of(Code::Locked)) })?;
    desk::write(&place, text.as_bytes(), &make_id())?;
    Ok(CalendarView { file: place.file_name().map(|name| name.to_string_lossy().into_owned()) })
}

/// `2026–2027`, or `2026` where it is a year of the calendar.
pub fn year_name(year: Year) -> String {
    let (first, last) = (year.first.year(), year.last().year());
    if first == last { first.to_string() } else { format!("{first}–{last}") }
}

fn calendar_of(open: &OpenApp<'_>, year: Year, language: Language) -> String {
    let words = Words::of(open, language);
    let ground = Ground::of(open, language);
    let stands = ground.stand(year);
    let planned = stands.iter().flat_map(|task| &task.planned);
    let mut days: Vec<CalendarDay> = planned
        .filter(|(.., status)| *status != PlannedStatus::Done)
        .map(|(id, planned, _)| {
            let title = ground.title(planned);
            let month = words.say(&format!("pdf-month-{}", planned.month().month()));
            let name = match planned.day() {
                Some(_) => words.with("pdf-year-drill", &[("title", &title)]),
                None => words.with("pdf-year-drill-month", &[("title", &title), ("month", &month)]),
            };
            CalendarDay { id: id.to_string(), day: planned.day().unwrap_or(planned.month()), name }
        })
        .collect();
    // The same id each year: moved, it is moved in the calendar too.
    let unit = open.keeping.vault.as_ref().map(|vault| vault.unit_stream().to_string()).unwrap_or_default();
    for (_, key, day) in ground.deadlines() {
        if let Some(day) = day.filter(|day| year.has(*day)) {
            days.push(CalendarDay { id: format!("{key}-{unit}"), day, name: words.say(&format!("pdf-year-{key}")) });
        }
    }
    days.sort_by_key(|day| day.day);
    let program = format!("Sikkerhetsnett {}", env!("CARGO_PKG_VERSION"));
    calendar(&program, &words.with("pdf-year-file", &[("year", &year_name(year))]), &days, open.now)
}
