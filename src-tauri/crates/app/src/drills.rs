//! Drills: run in the steps of a real concern, logged, and learned from. All of it is kept for the unit; none of it can
//! reach a concern, and no concern is read for it.

use domain::drills::{
    CourseInput, Drill, DrillEntry, DrillEvent, DrillForm, DrillKept, DrillLogInput, DrillStage, Improvement,
    ImprovementState, RatingInput, Script, StopReason, TimeInput, Verified, added, improvements,
};
use domain::fields::{FieldFault, Private, filled_line, text};
use domain::routines::{Act, Answer, Door, Screen, WalkedRun, stand};
use domain::{DrillId, Language, PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clock::{make_id, written};
use crate::concerns::{draft, step};
use crate::names::{look_at, named, printable};
use crate::open::{OpenApp, UnitEvent};
use crate::reports::FaultView;
use crate::scenarios::{self, ScenarioView};
use crate::unit::speaks_for_it;
use crate::{Code, Failure, papers, scenarios::script};

#[derive(Deserialize, TS)]
pub struct ScenariosRequest {
    language: Language,
}

pub fn scenarios(open: &mut OpenApp<'_>, request: ScenariosRequest) -> Result<Vec<ScenarioView>, Failure> {
    Ok(scenarios::all(open.app, request.language, open.keeping.unit_kind()))
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DrillRow {
    id: String,
    title: String,
    form: Option<DrillForm>,
    /// Day of the drill.
    day: String,
    stage: DrillStage,
    kept: DrillKept,
    present: u32,
    open_improvements: usize,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VerifiedView {
    day: String,
    how: Private,
    /// The later drill that showed it; null: seen otherwise.
    drill: Option<String>,
    drill_title: String,
    by: String,
    at: String,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImprovementView {
    /// The drill, and the place of the finding in its log.
    drill: String,
    finding: usize,
    drill_title: String,
    drill_day: String,
    what: Private,
    cause: Private,
    measure: Private,
    owner: Private,
    deadline: String,
    chapter: String,
    state: ImprovementState,
    verified: Option<VerifiedView>,
}

#[derive(Serialize, TS)]
pub struct DrillsView {
    /// The last one first.
    drills: Vec<DrillRow>,
    /// Those that wait first, by deadline.
    improvements: Vec<ImprovementView>,
    /// A drill that goes on, or is paused; null: none.
    running: Option<String>,
}

#[derive(Deserialize, TS)]
pub struct DrillsRequest {
    #[expect(dead_code, reason = "every call that answers words is asked in a language")]
    language: Language,
}

pub fn list(open: &mut OpenApp<'_>, _: DrillsRequest) -> Result<DrillsView, Failure> {
    Ok(overview(open))
}

fn overview(open: &mut OpenApp<'_>) -> DrillsView {
    let today = open.now.date_naive();
    let Some(state) = open.keeping.open.as_ref().map(|open| &open.state.unit) else { unreachable!("open") };
    let all = improvements(&state.drills, today);
    let waiting =
        |id: &DrillId| all.iter().filter(|one| one.drill.0 == id && one.state != ImprovementState::Verified).count();
    let mut drills: Vec<(&DrillId, &Drill)> = state.drills.iter().collect();
    drills.sort_by_key(|(_, drill)| std::cmp::Reverse((drill.day(), drill.begun())));
    let row = |(id, drill): &(&DrillId, &Drill)| DrillRow {
        id: id.to_string(),
        title: drill.title().to_owned(),
        form: drill.form(),
        day: drill.day(),
        stage: drill.stage(),
        kept: drill.kept(),
        present: drill.log().map_or(0, |log| log.took_part()),
        open_improvements: waiting(id),
    };
    DrillsView {
        running: drills.iter().find(|(_, drill)| drill.stage() == DrillStage::Running).map(|(id, _)| id.to_string()),
        drills: drills.iter().map(row).collect(),
        improvements: all.iter().map(|one| improvement(open, one)).collect(),
    }
}

fn improvement(open: &OpenApp<'_>, one: &Improvement<'_>) -> ImprovementView {
    let (id, drill) = one.drill;
    let verified = one.verified.map(|(entry, verified)| VerifiedView {
        day: verified.day.clone(),
        how: verified.how.clone(),
        drill: verified.seen.as_ref().map(ToString::to_string),
        drill_title: verified.seen.as_ref().map(|id| title_of(open, id)).unwrap_or_default(),
        by: open.name_of(&entry.by),
        at: written(entry.at),
    });
    let fields = one.fields;
    ImprovementView {
        drill: id.to_string(),
        finding: one.finding,
        drill_title: drill.title().to_owned(),
        drill_day: drill.day(),
        what: fields.what.clone(),
        cause: fields.cause.clone(),
        measure: fields.measure.clone(),
        owner: fields.owner.clone(),
        deadline: fields.deadline.clone(),
        chapter: fields.chapter.clone(),
        state: one.state,
        verified,
    }
}

fn title_of(open: &OpenApp<'_>, id: &DrillId) -> String {
    let drills = open.keeping.open.as_ref().map(|open| &open.state.unit.drills);
    drills.and_then(|drills| drills.get(id)).map(|drill| drill.title().to_owned()).unwrap_or_default()
}

#[derive(Serialize, TS)]
pub struct InjectView {
    id: String,
    minute: u32,
    /// Null until it is shown: what is coming stays hidden.
    title: Option<String>,
    text: Vec<String>,
    /// What one looks for; empty until it is shown.
    look: Vec<String>,
    /// Seconds into the drill, when it was shown.
    #[ts(type = "number | null")]
    shown: Option<u64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CourseKind {
    Start,
    Inject,
    Step,
    Note,
    Pause,
    Resume,
    Stop,
}

#[derive(Serialize, TS)]
pub struct CourseView {
    kind: CourseKind,
    /// The moment, with offset.
    at: String,
    /// Seconds into the drill, pauses left out.
    #[ts(type = "number")]
    seconds: u64,
    /// Of an inject its title; of a step its question; of a note what was decided.
    title: String,
    /// Of a step the answer; of a note who decided.
    detail: String,
}

#[derive(Serialize, TS)]
pub struct DrillClockView {
    /// Seconds into the drill now, pauses left out.
    #[ts(type = "number")]
    seconds: u64,
    paused: bool,
}

#[derive(Serialize, TS)]
pub struct AddedView {
    at: String,
    by: String,
    text: Private,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DrillView {
    id: String,
    stage: DrillStage,
    kept: DrillKept,
    title: String,
    /// Read aloud at the start.
    opening: Vec<String>,
    goals: Vec<String>,
    /// What often goes wrong, and the question to end with: for afterwards.
    mistakes: Vec<String>,
    closing: String,
    form: Option<DrillForm>,
    door: Option<Door>,
    /// Where the routine stands.
    run: Option<WalkedRun>,
    clock: DrillClockView,
    injects: Vec<InjectView>,
    /// Oldest first.
    course: Vec<CourseView>,
    /// Why it was stopped; null while it goes on.
    stopped: Option<StopReason>,
    /// The log, once it is finished.
    log: Option<DrillLogInput>,
    logged: String,
    logged_by: String,
    /// Names of those of the board who took part.
    present: Vec<String>,
    /// What was added after it was finished, oldest first.
    added: Vec<AddedView>,
    improvements: Vec<ImprovementView>,
}

/// What the screens of a run need to know: the drill, and when it is asked.
fn view(open: &mut OpenApp<'_>, id: &DrillId, language: Language) -> Result<DrillView, Failure> {
    let now = open.now;
    let drill = find(open, id)?.clone();
    let script = drill.script();
    let part = |part: fn(&Script) -> &Vec<String>| script.map(part).cloned().unwrap_or_default();
    let log = drill.log_entry();
    let present = drill.log().map(|log| log.fields().present.clone()).unwrap_or_default();
    let of_this = overview(open).improvements.into_iter().filter(|one| one.drill == id.as_str());
    Ok(DrillView {
        id: id.to_string(),
        stage: drill.stage(),
        kept: drill.kept(),
        title: drill.title().to_owned(),
        opening: part(|script| &script.opening),
        goals: part(|script| &script.goals),
        mistakes: part(|script| &script.mistakes),
        closing: script.map(|script| script.closing.clone()).unwrap_or_default(),
        form: drill.form(),
        door: script.map(|script| script.door),
        run: drill.run().cloned(),
        clock: DrillClockView { seconds: drill.seconds(now), paused: drill.is_paused() },
        injects: injects(&drill),
        course: course(open, &drill, language),
        stopped: drill.stopped().map(|(_, why)| why),
        log: drill.log().map(|log| log.fields().clone()),
        logged: log.map(|entry| written(entry.at)).unwrap_or_default(),
        logged_by: log.map(|entry| open.name_of(&entry.by)).unwrap_or_default(),
        present: present.into_iter().map(|id| open.name_of(&PersonId::new(id))).collect(),
        added: drill
            .added()
            .map(|(entry, text)| AddedView { at: written(entry.at), by: open.name_of(&entry.by), text: text.clone() })
            .collect(),
        improvements: of_this.collect(),
    })
}

fn find<'a>(open: &'a mut OpenApp<'_>, id: &DrillId) -> Result<&'a Drill, Failure> {
    open.unit().drills.get(id).ok_or(Failure::of(Code::NotFound))
}

fn injects(drill: &Drill) -> Vec<InjectView> {
    let all = drill.script().map_or(&[][..], |script| script.injects.as_slice());
    all.iter()
        .map(|inject| {
            let shown = drill.injected(&inject.id);
            InjectView {
                id: inject.id.clone(),
                minute: inject.minute,
                title: shown.map(|_| inject.title.clone()),
                text: shown.map(|_| inject.text.clone()).unwrap_or_default(),
                look: shown.map(|_| inject.look.clone()).unwrap_or_default(),
                shown: shown.map(|at| drill.seconds(at)),
            }
        })
        .collect()
}

/// What happened, each with its time: worked out from the entries, and from nothing else.
fn course(open: &OpenApp<'_>, drill: &Drill, language: Language) -> Vec<CourseView> {
    let row = |entry: &DrillEntry, kind, title: String, detail: String| CourseView {
        kind,
        at: written(entry.at),
        seconds: drill.seconds(entry.at),
        title,
        detail,
    };
    let mut all = Vec::new();
    for entry in &drill.entries {
        let plain = |kind| row(entry, kind, String::new(), String::new());
        match &entry.event {
            DrillEvent::Begun { .. } => all.push(plain(CourseKind::Start)),
            DrillEvent::Walked { .. } => all.extend(
                steps(open, drill, entry, language)
                    .into_iter()
                    .map(|(_, question, answer)| row(entry, CourseKind::Step, question, answer)),
            ),
            DrillEvent::Injected { inject } => {
                let known = drill.script().and_then(|script| script.injects.iter().find(|one| &one.id == inject));
                let title = known.map(|one| one.title.clone()).unwrap_or_default();
                all.push(row(entry, CourseKind::Inject, title, String::new()));
            }
            DrillEvent::Decided { what, who, .. } => {
                all.push(row(entry, CourseKind::Note, what.0.clone(), who.0.clone()));
            }
            DrillEvent::Paused => all.push(plain(CourseKind::Pause)),
            DrillEvent::Resumed => all.push(plain(CourseKind::Resume)),
            DrillEvent::Stopped { .. } => all.push(plain(CourseKind::Stop)),
            DrillEvent::Logged { .. } | DrillEvent::Added { .. } | DrillEvent::Verified { .. } => {}
        }
    }
    all
}

/// What an entry of the routine added: the answer, and both in the words they were read in.
fn steps<'d>(
    open: &OpenApp<'_>,
    drill: &'d Drill,
    entry: &DrillEntry,
    language: Language,
) -> Vec<(&'d Answer, String, String)> {
    let DrillEvent::Walked { run, texts } = &entry.event else { return Vec::new() };
    let Some(new) = drill.steps_of(&entry.id).map(|steps| steps.new) else { return Vec::new() };
    let facts = drill.known(&open.app.content.library, open.keeping.unit_facts(), Some(&entry.id));
    let first = run.answers.len() - new.len();
    new.iter()
        .enumerate()
        .map(|(at, answer)| {
            let said = step(open, run, first + at, facts, texts, language);
            (answer, said.question, said.answer)
        })
        .collect()
}

#[derive(Deserialize, TS)]
pub struct DrillIdRequest {
    drill: String,
    language: Language,
}

pub fn open(open: &mut OpenApp<'_>, request: DrillIdRequest) -> Result<DrillView, Failure> {
    view(open, &DrillId::new(request.drill), request.language)
}

#[derive(Deserialize, TS)]
pub struct DrillBeginRequest {
    scenario: String,
    form: DrillForm,
    leader: Private,
    language: Language,
}

pub fn begin(open: &mut OpenApp<'_>, request: DrillBeginRequest) -> Result<DrillView, Failure> {
    speaks_for_it(open)?;
    let DrillBeginRequest { scenario, form, leader, language } = request;
    let leader = Private(filled_line(&leader.0, "leader")?);
    printable(&[("leader".into(), &leader)])?;
    let script = script(open.app, &scenario, language, open.keeping.unit_kind()).ok_or(Failure::of(Code::NotFound))?;
    // One at a time: another that goes on would stand behind this one with its clock running.
    if open.unit().drills.values().any(|drill| drill.stage() == DrillStage::Running) {
        return Err(Failure::of(Code::AlreadyThere));
    }
    let id = new_id();
    keep(open, &id, DrillEvent::Begun { script: Box::new(script), form, leader }, None)?;
    view(open, &id, language)
}

fn new_id() -> DrillId {
    DrillId::new(uuid::Uuid::from_bytes(make_id()).simple().to_string())
}

/// Keeps what follows from where the drill stands.
fn keep(open: &mut OpenApp<'_>, id: &DrillId, event: DrillEvent, draft: Option<&str>) -> Result<(), Failure> {
    speaks_for_it(open)?;
    let draft = self::draft(draft)?;
    let blank = Drill::default();
    open.unit().drills.get(id).unwrap_or(&blank).may_take(&event).map_err(|_| Failure::of(Code::NotFound))?;
    open.keep_for_all(&UnitEvent::Drill { drill: id.clone(), what: Box::new(event) }, draft)
}

#[derive(Deserialize, TS)]
pub struct DrillWalkRequest {
    drill: String,
    run: WalkedRun,
    language: Language,
}

/// Keeps the answers of the routine, each with the moment it was given; as a concern does.
pub fn walk(open: &mut OpenApp<'_>, request: DrillWalkRequest) -> Result<DrillView, Failure> {
    let id = DrillId::new(request.drill);
    let facts = open.keeping.unit_facts();
    let drill = find(open, &id)?.clone();
    let library = &open.app.content.library;
    let stand = stand(library, request.run.door, &request.run.answers, drill.known(library, facts, None));
    let run = WalkedRun { door: request.run.door, answers: stand.answers };
    if drill.run() != Some(&run) {
        let texts = open.app.texts.fingerprint.clone();
        keep(open, &id, DrillEvent::Walked { run, texts }, None)?;
    }
    view(open, &id, request.language)
}

#[derive(Deserialize, TS)]
pub struct DrillInjectRequest {
    drill: String,
    inject: String,
    language: Language,
}

pub fn inject(open: &mut OpenApp<'_>, request: DrillInjectRequest) -> Result<DrillView, Failure> {
    let id = DrillId::new(request.drill);
    keep(open, &id, DrillEvent::Injected { inject: request.inject }, None)?;
    view(open, &id, request.language)
}

#[derive(Deserialize, TS)]
pub struct DrillNoteRequest {
    drill: String,
    /// The inject it answers; null: none.
    inject: Option<String>,
    what: Private,
    who: Private,
    language: Language,
}

pub fn note(open: &mut OpenApp<'_>, request: DrillNoteRequest) -> Result<DrillView, Failure> {
    let id = DrillId::new(request.drill);
    let what = text(&request.what, "what")?;
    if what.is_blank() {
        return Err(Code::Blank.at("what"));
    }
    let who = Private(domain::fields::line(&request.who.0, "who")?);
    printable(&[("what".into(), &what), ("who".into(), &who)])?;
    keep(open, &id, DrillEvent::Decided { inject: request.inject, what, who }, None)?;
    view(open, &id, request.language)
}

#[derive(Deserialize, TS)]
pub struct DrillPauseRequest {
    drill: String,
    paused: bool,
    language: Language,
}

pub fn pause(open: &mut OpenApp<'_>, request: DrillPauseRequest) -> Result<DrillView, Failure> {
    let id = DrillId::new(request.drill);
    if find(open, &id)?.is_paused() != request.paused {
        let event = if request.paused { DrillEvent::Paused } else { DrillEvent::Resumed };
        keep(open, &id, event, None)?;
    }
    view(open, &id, request.language)
}

#[derive(Deserialize, TS)]
pub struct DrillStopRequest {
    drill: String,
    why: StopReason,
    language: Language,
}

pub fn stop(open: &mut OpenApp<'_>, request: DrillStopRequest) -> Result<DrillView, Failure> {
    let id = DrillId::new(request.drill);
    if find(open, &id)?.stopped().is_none() {
        keep(open, &id, DrillEvent::Stopped { why: request.why }, None)?;
    }
    view(open, &id, request.language)
}

#[derive(Deserialize, TS)]
pub struct DrillFormRequest {
    /// The run to log; null: held elsewhere.
    drill: Option<String>,
    /// A scenario to begin with, when it was held elsewhere; null: none.
    scenario: Option<String>,
    language: Language,
}

#[derive(Serialize, TS)]
pub struct RoutineNameView {
    id: String,
    title: String,
}

#[derive(Serialize, TS)]
pub struct DrillFormView {
    /// What the run and the unit already tell.
    body: DrillLogInput,
    /// Routines one can have practised.
    routines: Vec<RoutineNameView>,
    /// Chapters of the plan one may want to change.
    chapters: Vec<RoutineNameView>,
}

/// A log to begin with: what the run tells fills itself in.
pub fn form(open: &mut OpenApp<'_>, request: DrillFormRequest) -> Result<DrillFormView, Failure> {
    let DrillFormRequest { drill, scenario, language } = request;
    let run = match drill {
        Some(id) => Some(find(open, &DrillId::new(id))?.clone()),
        None => None,
    };
    let kind = open.keeping.unit_kind();
    let body = match &run {
        Some(drill) => of_run(open, drill, language),
        None => {
            let script = scenario.and_then(|id| script(open.app, &id, language, kind));
            let today = open.now.date_naive().to_string();
            match &script {
                Some(script) => DrillLogInput { day: today, ..of_script(script) },
                None => DrillLogInput {
                    day: today,
                    ratings: ratings(&scenarios::general(open.app, language)),
                    ..DrillLogInput::default()
                },
            }
        }
    };
    let words = papers::Words::of(open, language);
    let library = &open.app.content.library;
    let mut routines: Vec<&str> = Vec::new();
    for screen in library.screens.values() {
        let id = screen.routine.as_str();
        // The triage is the way to the others.
        if id != "triage" && !routines.contains(&id) {
            routines.push(id);
        }
    }
    let routine = |id: &str| RoutineNameView { id: id.to_owned(), title: words.say(&format!("routine-{id}")) };
    let texts = &open.app.content.words(language).plan;
    let chapters = open
        .app
        .content
        .plan
        .chapters
        .iter()
        .map(|chapter| RoutineNameView { id: chapter.id.clone(), title: texts[&chapter.id].title.clone() });
    Ok(DrillFormView { body, routines: routines.into_iter().map(routine).collect(), chapters: chapters.collect() })
}

fn ratings(criteria: &[(String, String)]) -> Vec<RatingInput> {
    let blank =
        |(id, words): &(String, String)| RatingInput { criterion: id.clone(), words: words.clone(), rating: None };
    criteria.iter().map(blank).collect()
}

fn of_script(script: &Script) -> DrillLogInput {
    DrillLogInput {
        scenario: script.scenario.clone(),
        theme: Private(script.title.clone()),
        goals: script.goals.iter().cloned().map(Private).collect(),
        routines: script.routines.iter().map(ToString::to_string).collect(),
        ratings: ratings(&script.criteria),
        ..DrillLogInput::default()
    }
}

fn of_run(open: &OpenApp<'_>, drill: &Drill, language: Language) -> DrillLogInput {
    let blank = drill.script().map(of_script).unwrap_or_default();
    let clock = |at: chrono::DateTime<chrono::FixedOffset>| at.format("%H:%M").to_string();
    DrillLogInput {
        form: drill.form(),
        day: drill.day(),
        start: drill.begun().map(clock).unwrap_or_default(),
        end: drill.stopped().map(|(at, _)| clock(at)).unwrap_or_default(),
        leader: drill.leader().cloned().unwrap_or_default(),
        course: course_of(open, drill, language),
        times: times_of(open, drill, language),
        ..blank
    }
}

/// What was read out, answered and decided, in rows.
fn course_of(open: &OpenApp<'_>, drill: &Drill, language: Language) -> Vec<CourseInput> {
    let words = papers::Words::of(open, language);
    let row = |one: CourseView| {
        let time = one.at.get(11..16).unwrap_or_default().to_owned();
        let (what, who) = match one.kind {
            CourseKind::Inject => (words.with("pdf-drill-inject", &[("title", &one.title)]), String::new()),
            CourseKind::Step if one.detail.is_empty() => (one.title, String::new()),
            CourseKind::Step => (format!("{} – {}", one.title, one.detail), String::new()),
            CourseKind::Note => (one.title, one.detail),
            CourseKind::Start | CourseKind::Pause | CourseKind::Resume | CourseKind::Stop => return None,
        };
        Some(CourseInput { time, what: Private(what), who: Private(who) })
    };
    course(open, drill, language).into_iter().filter_map(row).collect()
}

/// Minutes until what counts was done the first time: written down, told, called, reported.
fn times_of(open: &OpenApp<'_>, drill: &Drill, language: Language) -> Vec<TimeInput> {
    let library = &open.app.content.library;
    let mut all: Vec<TimeInput> = Vec::new();
    for entry in &drill.entries {
        for (answer, question, _) in steps(open, drill, entry, language) {
            let counts = library.screens.get(&answer.screen).is_some_and(counts);
            if counts && !all.iter().any(|time| time.what.0 == question) {
                let minutes = (drill.seconds(entry.at) / 60).to_string();
                all.push(TimeInput { what: Private(question), minutes });
            }
        }
    }
    all
}

fn counts(screen: &Screen) -> bool {
    let acts = [Act::Write, Act::TellLeader, Act::TellColleague, Act::TellOwner, Act::CallBarnevern, Act::Report];
    screen.calls_emergency() || acts.iter().any(|act| screen.does(*act))
}

#[derive(Deserialize, TS)]
pub struct DrillCheckRequest {
    #[expect(dead_code, reason = "the same for both; the screen says which it is filling in")]
    drill: Option<String>,
    log: DrillLogInput,
}

#[derive(Serialize, TS)]
pub struct DrillCheckView {
    /// All that stands in the way, in the order of the form.
    faults: Vec<FaultView>,
    /// Fields where a word is the name of a child in a concern that this person can open. Asked about, never forbidden.
    names: Vec<String>,
}

pub fn check(open: &mut OpenApp<'_>, request: DrillCheckRequest) -> Result<DrillCheckView, Failure> {
    let log = request.log;
    let texts = log.texts();
    let mut faults: Vec<Failure> =
        log.check(open.now).err().unwrap_or_default().into_iter().map(Failure::from).collect();
    faults.extend(texts.iter().filter_map(|text| printable(std::slice::from_ref(text)).err()));
    Ok(DrillCheckView { faults: faults.into_iter().map(FaultView::from).collect(), names: named(open, &texts) })
}

#[derive(Deserialize, TS)]
pub struct DrillLogRequest {
    drill: Option<String>,
    draft: Option<String>,
    log: DrillLogInput,
    /// Somebody has looked at the names that were asked about.
    sure: bool,
    language: Language,
}

/// The log is finished, and locked.
pub fn log(open: &mut OpenApp<'_>, request: DrillLogRequest) -> Result<DrillView, Failure> {
    speaks_for_it(open)?;
    let DrillLogRequest { drill, draft, log, sure, language } = request;
    let checked = log.check(open.now).map_err(first)?;
    look_at(open, &log.texts(), sure)?;
    let board = &open.keeping.board;
    let routines = &open.app.content.library.screens;
    let known = log.present.iter().all(|id| board.person(&PersonId::new(id)).is_some())
        && log.routines.iter().all(|id| routines.values().any(|screen| screen.routine.as_str() == id));
    if !known {
        return Err(Failure::of(Code::NotFound));
    }
    let id = match drill.map(DrillId::new) {
        // An earlier try kept it, and its answer was lost.
        Some(id) if find(open, &id)?.log().is_some() => return Err(Failure::of(Code::AlreadyThere)),
        // Only a drill that is there: what else has an id, a concern, is never named in what all staff share.
        Some(id) => id,
        None => new_id(),
    };
    keep(open, &id, DrillEvent::Logged { log: Box::new(checked) }, draft.as_deref())?;
    view(open, &id, language)
}

fn first(faults: Vec<FieldFault>) -> Failure {
    faults.into_iter().next().map_or(Failure::of(Code::BadRequest), Failure::from)
}

#[derive(Deserialize, TS)]
pub struct DrillAddRequest {
    drill: String,
    text: Private,
    /// Somebody has looked at the names that were asked about.
    sure: bool,
    language: Language,
}

pub fn add(open: &mut OpenApp<'_>, request: DrillAddRequest) -> Result<DrillView, Failure> {
    speaks_for_it(open)?;
    let id = DrillId::new(request.drill);
    let text = added(&request.text)?;
    look_at(open, &[("text".into(), &text)], request.sure)?;
    keep(open, &id, DrillEvent::Added { text: text.clone() }, None)?;
    view(open, &id, request.language)
}

#[derive(Deserialize, TS)]
pub struct DrillVerifyRequest {
    drill: String,
    finding: usize,
    day: String,
    how: Private,
    /// The later drill that showed it; null: seen otherwise.
    seen: Option<String>,
    /// Somebody has looked at the names that were asked about.
    sure: bool,
    #[expect(dead_code, reason = "every call that answers words is asked in a language")]
    language: Language,
}

pub fn verify(open: &mut OpenApp<'_>, request: DrillVerifyRequest) -> Result<DrillsView, Failure> {
    speaks_for_it(open)?;
    let now = open.now;
    let id = DrillId::new(request.drill);
    let seen = request.seen.map(DrillId::new);
    let found = find(open, &id)?.clone();
    let verified = Verified::check(&request.day, &request.how, seen.as_ref(), &found, &open.unit().drills, now)?;
    look_at(open, &[("how".into(), &verified.how)], request.sure)?;
    let event = DrillEvent::Verified { finding: request.finding, verified: verified.clone() };
    keep(open, &id, event, None)?;
    Ok(overview(open))
}
