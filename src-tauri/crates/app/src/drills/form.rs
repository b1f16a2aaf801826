//! A log to begin with: what the run and the unit already tell fills itself in.

use domain::drills::{CourseInput, Drill, DrillEvent, DrillForm, DrillLogInput, RatingInput, Script, TimeInput};
use domain::fields::Private;
use domain::routines::{Act, Screen};
use domain::{DrillId, Language};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::find;
use super::view::{CourseKind, CourseView, course, steps};
use crate::open::OpenApp;
use crate::scenarios::{self, script};
use crate::{Failure, papers};

#[derive(Deserialize, TS)]
pub struct DrillFormRequest {
    /// The run to log, or the drill whose log is corrected; null: held elsewhere.
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
    let body = match &run {
        // Finished, it can only be corrected.
        Some(drill) => match drill.log() {
            Some(log) => log.fields().clone(),
            None => of_run(open, drill, language),
        },
        None => {
            DrillLogInput { day: open.now.date_naive().to_string(), ..elsewhere(open, scenario.as_deref(), language) }
        }
    };
    let texts = &open.app.content.words(language).plan;
    let chapters = open
        .app
        .content
        .plan
        .chapters
        .iter()
        .map(|chapter| RoutineNameView { id: chapter.id.clone(), title: texts[&chapter.id].title.clone() });
    Ok(DrillFormView { body, routines: routines(open, language), chapters: chapters.collect() })
}

/// Routines one can practise.
pub(super) fn routines(open: &OpenApp<'_>, language: Language) -> Vec<RoutineNameView> {
    let words = papers::Words::of(open, language);
    let library = &open.app.content.library;
    let mut routines: Vec<&str> = Vec::new();
    for screen in library.pages() {
        let id = screen.routine.as_str();
        // The triage is the way to the others.
        if id != "triage" && !routines.contains(&id) {
            routines.push(id);
        }
    }
    let routine = |id: &str| RoutineNameView { id: id.to_owned(), title: words.say(&format!("routine-{id}")) };
    routines.into_iter().map(routine).collect()
}

/// A drill that was held elsewhere: of a scenario, a micro-drill, or something of one's own.
fn elsewhere(open: &OpenApp<'_>, scenario: Option<&str>, language: Language) -> DrillLogInput {
    let (app, unit) = (open.app, open.keeping.unit_kind());
    if let Some(script) = scenario.and_then(|id| script(open, id, language)) {
        return DrillLogInput { form: scenarios::form_of(open, &script.scenario), ..of_script(&script) };
    }
    if let Some((id, micro)) = scenario.and_then(|id| Some((id, scenarios::micro_log(app, id, language, unit)?))) {
        return DrillLogInput {
            form: Some(DrillForm::Micro),
            scenario: id.to_owned(),
            theme: Private(micro.title),
            routines: micro.routines,
            ratings: ratings(&micro.criteria),
            ..DrillLogInput::default()
        };
    }
    DrillLogInput { ratings: ratings(&scenarios::general(app, language)), ..DrillLogInput::default() }
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
    let (observed, course) =
        course(open, drill, language).into_iter().partition(|one| one.kind == CourseKind::Observed);
    DrillLogInput {
        form: drill.form(),
        day: drill.day(),
        start: drill.begun().map(clock).unwrap_or_default(),
        end: drill.stopped().map(|(at, _)| clock(at)).unwrap_or_default(),
        leader: drill.leader().cloned().unwrap_or_default(),
        course: course_of(open, course, language),
        observed: observed_of(observed),
        times: times_of(open, drill, language),
        ..blank
    }
}

/// `14:52` of a moment.
fn time_of(one: &CourseView) -> String {
    one.at.get(11..16).unwrap_or_default().to_owned()
}

/// What those who watched wrote, in rows.
fn observed_of(observed: Vec<CourseView>) -> Vec<CourseInput> {
    let row = |one: CourseView| CourseInput { time: time_of(&one), what: Private(one.title), who: Private(one.detail) };
    observed.into_iter().map(row).collect()
}

/// What was read out, answered and decided, in rows.
fn course_of(open: &OpenApp<'_>, course: Vec<CourseView>, language: Language) -> Vec<CourseInput> {
    let words = papers::Words::of(open, language);
    let row = |one: CourseView| {
        let time = time_of(&one);
        let (what, who) = match one.kind {
            CourseKind::Inject => (words.with("pdf-drill-inject", &[("title", &one.title)]), String::new()),
            CourseKind::Step if one.detail.is_empty() => (one.title, String::new()),
            CourseKind::Step => (format!("{} – {}", one.title, one.detail), String::new()),
            CourseKind::Note => (one.title, one.detail),
            CourseKind::Start | CourseKind::Observed | CourseKind::Pause | CourseKind::Resume | CourseKind::Stop => {
                return None;
            }
        };
        Some(CourseInput { time, what: Private(what), who: Private(who) })
    };
    course.into_iter().filter_map(row).collect()
}

/// Minutes until what counts was done the first time: written down, told, called, reported.
fn times_of(open: &OpenApp<'_>, drill: &Drill, language: Language) -> Vec<TimeInput> {
    let mut all: Vec<TimeInput> = Vec::new();
    for entry in &drill.entries {
        let DrillEvent::Walked { texts, .. } = &entry.event else { continue };
        let library = &open.version(texts).library;
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
