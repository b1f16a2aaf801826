//! What the screens need to know of a drill, and of all of them.

use domain::drills::{
    Drill, DrillEntry, DrillEvent, DrillForm, DrillKept, DrillLogInput, DrillPace, DrillStage, Found, Improvement,
    ImprovementState, Script, StopReason, improvements,
};
use domain::fields::Private;
use domain::routines::{Answer, Door, Libraries, WalkedRun};
use domain::{DrillId, Language, PersonId};
use serde::Serialize;
use ts_rs::TS;

use super::find;
use super::improvement::{ImprovementView, improvement};
use crate::Failure;
use crate::clock::written;
use crate::concerns::step;
use crate::open::OpenApp;
use crate::scenarios::{RefView, refs_of_inject};

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
pub struct DrillsView {
    /// The last one first.
    drills: Vec<DrillRow>,
    /// Those that wait first, by deadline.
    improvements: Vec<ImprovementView>,
    /// A drill that goes on, or is paused; null: none.
    running: Option<String>,
}

pub(super) fn overview(open: &mut OpenApp<'_>) -> DrillsView {
    let today = open.now.date_naive();
    let Some(state) = open.keeping.open.as_ref().map(|open| &open.state.unit) else { unreachable!("open") };
    let all = improvements(&state.drills, &state.cases, today);
    let waiting = |id: &DrillId| {
        let of_it = |one: &&Improvement<'_>| matches!(one.found, Found::Drill(drill, ..) if drill == id);
        all.iter().filter(of_it).filter(|one| one.state != ImprovementState::Verified).count()
    };
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

#[derive(Serialize, TS)]
pub struct InjectView {
    id: String,
    minute: u32,
    /// Null until it is shown: what is coming stays hidden.
    title: Option<String>,
    text: Vec<String>,
    /// What one looks for; empty until it is shown.
    look: Vec<String>,
    /// Where that stands in our content, as it says now; empty until it is shown.
    refs: Vec<RefView>,
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
    Observed,
    Pause,
    Resume,
    Stop,
}

#[derive(Serialize, TS)]
pub struct CourseView {
    pub(super) kind: CourseKind,
    /// The moment, with offset.
    pub(super) at: String,
    /// Seconds into the drill, pauses left out.
    #[ts(type = "number")]
    seconds: u64,
    /// Of an inject its title; of a step its question; of a note what was decided, or seen.
    pub(super) title: String,
    /// Of a step the answer; of a note who decides, or has seen it.
    pub(super) detail: String,
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

/// The log as it was, and as it became.
#[derive(Serialize, TS)]
pub struct CorrectedView {
    at: String,
    by: String,
    reason: Private,
    before: DrillLogInput,
    after: DrillLogInput,
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
    /// What often goes wrong, and the question to end with: for afterwards, and empty until it is stopped.
    mistakes: Vec<String>,
    closing: String,
    form: Option<DrillForm>,
    /// How its injects come; null: it was not run here.
    pace: Option<DrillPace>,
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
    /// What was corrected in the log, oldest first.
    corrections: Vec<CorrectedView>,
    /// What was added after it was finished, oldest first.
    added: Vec<AddedView>,
    improvements: Vec<ImprovementView>,
    /// Improvements from elsewhere that this drill showed in place.
    showed: Vec<ImprovementView>,
}

/// What the screens of a run need to know: the drill, and when it is asked.
pub(super) fn view(open: &mut OpenApp<'_>, id: &DrillId, language: Language) -> Result<DrillView, Failure> {
    let now = open.now;
    let drill = find(open, id)?.clone();
    let script = drill.script();
    // What often goes wrong says half of what is to come: it is not told to a page that all look at.
    let afterwards = script.filter(|_| drill.stage() != DrillStage::Running);
    let part = |part: fn(&Script) -> &Vec<String>| script.map(part).cloned().unwrap_or_default();
    let log = drill.log_entry();
    let present = drill.log().map(|log| log.fields().present.clone()).unwrap_or_default();
    let (of_this, others): (Vec<_>, Vec<_>) =
        overview(open).improvements.into_iter().partition(|one| one.drill.as_deref() == Some(id.as_str()));
    let showed = others.into_iter().filter(|one| one.seen_in(id)).collect();
    Ok(DrillView {
        id: id.to_string(),
        stage: drill.stage(),
        kept: drill.kept(),
        title: drill.title().to_owned(),
        opening: part(|script| &script.opening),
        goals: part(|script| &script.goals),
        mistakes: afterwards.map(|script| script.mistakes.clone()).unwrap_or_default(),
        closing: afterwards.map(|script| script.closing.clone()).unwrap_or_default(),
        form: drill.form(),
        pace: drill.pace(),
        door: script.and_then(|script| script.door),
        run: drill.run().cloned(),
        clock: DrillClockView { seconds: drill.seconds(now), paused: drill.is_paused() },
        injects: injects(open, &drill, language),
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
        corrections: corrections(open, &drill),
        improvements: of_this,
        showed,
    })
}

fn corrections(open: &OpenApp<'_>, drill: &Drill) -> Vec<CorrectedView> {
    let logs = drill.logs().zip(drill.logs().skip(1));
    let corrected = logs.map(|((_, before, _), (entry, after, reason))| CorrectedView {
        at: written(entry.at),
        by: open.name_of(&entry.by),
        reason: reason.cloned().unwrap_or_default(),
        before: before.fields().clone(),
        after: after.fields().clone(),
    });
    corrected.collect()
}

fn injects(open: &OpenApp<'_>, drill: &Drill, language: Language) -> Vec<InjectView> {
    let Some(script) = drill.script() else { return Vec::new() };
    let refs = |inject: &str| refs_of_inject(open, &script.scenario, inject, language);
    script
        .injects
        .iter()
        .map(|inject| {
            let shown = drill.injected(&inject.id);
            InjectView {
                id: inject.id.clone(),
                minute: inject.minute,
                title: shown.map(|_| inject.title.clone()),
                text: shown.map(|_| inject.text.clone()).unwrap_or_default(),
                look: shown.map(|_| inject.look.clone()).unwrap_or_default(),
                refs: shown.map(|_| refs(&inject.id)).unwrap_or_default(),
                shown: shown.map(|at| drill.seconds(at)),
            }
        })
        .collect()
}

/// What happened, each with its time: worked out from the entries, and from nothing else.
pub(super) fn course(open: &OpenApp<'_>, drill: &Drill, language: Language) -> Vec<CourseView> {
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
            DrillEvent::Observed { what, who, .. } => {
                all.push(row(entry, CourseKind::Observed, what.0.clone(), who.0.clone()));
            }
            DrillEvent::Paused => all.push(plain(CourseKind::Pause)),
            DrillEvent::Resumed => all.push(plain(CourseKind::Resume)),
            DrillEvent::Stopped { .. } => all.push(plain(CourseKind::Stop)),
            DrillEvent::Logged { .. }
            | DrillEvent::Imported { .. }
            | DrillEvent::Corrected { .. }
            | DrillEvent::Added { .. }
            | DrillEvent::Moved { .. }
            | DrillEvent::Verified { .. } => {}
        }
    }
    all
}

/// What an entry of the routine added: the answer, and both in the words they were read in.
pub(super) fn steps<'d>(
    open: &OpenApp<'_>,
    drill: &'d Drill,
    entry: &DrillEntry,
    language: Language,
) -> Vec<(&'d Answer, String, String)> {
    let DrillEvent::Walked { run, texts } = &entry.event else { return Vec::new() };
    let Some(new) = drill.steps_of(&entry.id).map(|steps| steps.new) else { return Vec::new() };
    let libraries: &Libraries<'_> = &|version| &open.version(version).library;
    let facts = drill.known(libraries, open.keeping.unit_facts(), Some(&entry.id));
    let first = run.answers.len() - new.len();
    new.iter()
        .enumerate()
        .map(|(at, answer)| {
            let said = step(open, run, first + at, facts, texts, language);
            (answer, said.question, said.answer)
        })
        .collect()
}
