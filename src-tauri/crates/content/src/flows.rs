//! Reads the flows: `routines/<id>/flow.toml`, `routines/entries.toml`.

use std::collections::{BTreeMap, BTreeSet};

use domain::people::Actor;
use domain::routines::{
    Act, Choice, ChoiceId, Clock, Door, FollowUp, Library, NeverId, Next, RoutineId, Rule, Screen, ScreenId, Sets,
    Sheet, Step, StepId,
};
use domain::{ContactId, SourceId};
use serde::Deserialize;

use crate::{Fault, Files, parse};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFlow {
    id: RoutineId,
    #[serde(default)]
    step: Vec<RawStep>,
    #[serde(default)]
    screen: Vec<RawScreen>,
    #[serde(default)]
    sheet: Vec<RawSheet>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStep {
    id: String,
    who: Actor,
    clock: Clock,
    sources: Vec<SourceId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawScreen {
    id: String,
    /// The steps shown; by default the step of the same id, if there is one.
    steps: Option<Vec<String>>,
    #[serde(default)]
    does: Vec<Act>,
    #[serde(default)]
    never: Vec<String>,
    #[serde(default)]
    call: Vec<ContactId>,
    who: Option<Actor>,
    clock: Option<Clock>,
    #[serde(default)]
    sources: Vec<SourceId>,
    mentions_parents: Option<String>,
    /// Where every answer leads that does not say otherwise.
    next: Option<RawNext>,
    #[serde(default)]
    choices: Vec<RawChoice>,
    #[serde(default)]
    end: bool,
    #[serde(default)]
    follow: Vec<FollowUp>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawSheet {
    id: String,
    /// Looked up at every screen that does one of these.
    at: Vec<Act>,
    #[serde(default)]
    steps: Vec<String>,
    #[serde(default)]
    call: Vec<ContactId>,
    sources: Vec<SourceId>,
    mentions_parents: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawChoice {
    id: String,
    next: Option<RawNext>,
    #[serde(default)]
    sets: Sets,
}

#[derive(Clone, Deserialize)]
#[serde(untagged)]
enum RawNext {
    Screen(String),
    Rule {
        rule: Rule,
        #[serde(flatten)]
        cases: BTreeMap<String, String>,
    },
}

/// The folders that hold a flow.
pub fn routine_ids(files: &Files) -> Vec<String> {
    files
        .keys()
        .filter_map(|path| path.strip_prefix("routines/")?.strip_suffix("/flow.toml"))
        .map(str::to_owned)
        .collect()
}

pub fn load(files: &Files, faults: &mut Vec<Fault>) -> Library {
    let entries: BTreeMap<Door, ScreenId> = parse(files, "routines/entries.toml", faults).unwrap_or_default();
    let mut library = Library { entries, ..Library::default() };
    let routines = routine_ids(files);
    for id in &routines {
        let file = format!("routines/{id}/flow.toml");
        let Some(flow) = parse::<RawFlow>(files, &file, faults) else {
            continue;
        };
        if flow.id.as_str() != *id {
            faults.push(Fault::Unreadable {
                file: file.clone(),
                why: format!("the id «{}» is not the folder's name", flow.id),
            });
        }
        read(flow, &file, &routines, &mut library, faults);
    }
    library
}

fn read(flow: RawFlow, file: &str, routines: &[String], library: &mut Library, faults: &mut Vec<Fault>) {
    let routine = flow.id;
    // `s1` and `never.1` are of this routine; `acute.s1` is of another.
    let full = |id: &str| match id.split_once('.') {
        Some((other, _)) if routines.iter().any(|known| known == other) => id.to_owned(),
        Some(_) | None => format!("{routine}.{id}"),
    };
    let mut twice = |id: &str| faults.push(Fault::Twice { file: file.to_owned(), id: id.to_owned() });
    for raw in flow.step {
        let id = StepId::new(full(&raw.id));
        let step = Step { id: id.clone(), who: raw.who, clock: raw.clock, sources: raw.sources };
        if library.steps.insert(id, step).is_some() {
            twice(&raw.id);
        }
    }
    for raw in flow.screen {
        let id = ScreenId::new(full(&raw.id));
        let own_step = StepId::new(id.as_str());
        let steps: Vec<StepId> = match raw.steps {
            Some(steps) => steps.iter().map(|step| StepId::new(full(step))).collect(),
            None if library.steps.contains_key(&own_step) => vec![own_step.clone()],
            None => Vec::new(),
        };
        // A screen that is one step has that step's who, clock and sources, unless it says otherwise.
        let own = library.steps.get(&own_step);
        let next = |raw: RawNext| match raw {
            RawNext::Screen(screen) => Next::Screen(ScreenId::new(full(&screen))),
            RawNext::Rule { rule, cases } => Next::Rule {
                rule,
                cases: cases.into_iter().map(|(case, screen)| (case, ScreenId::new(full(&screen)))).collect(),
            },
        };
        let otherwise = raw.next;
        let choices = raw
            .choices
            .into_iter()
            .map(|choice| Choice {
                id: ChoiceId::new(choice.id),
                sets: choice.sets,
                next: choice.next.or_else(|| otherwise.clone()).map_or_else(|| Next::Screen(ScreenId::new("")), next),
            })
            .collect();
        let screen = Screen {
            id: id.clone(),
            routine: routine.clone(),
            does: raw.does.into_iter().collect(),
            never: raw.never.iter().map(|never| NeverId::new(full(never))).collect(),
            calls: raw.call,
            who: raw.who.or(own.map(|step| step.who)),
            clock: raw.clock.or(own.map(|step| step.clock)),
            sources: if raw.sources.is_empty() {
                own.map(|step| step.sources.clone()).unwrap_or_default()
            } else {
                raw.sources
            },
            mentions_parents: raw.mentions_parents,
            choices,
            end: raw.end.then_some(raw.follow),
            steps,
        };
        if library.screens.insert(id, screen).is_some() {
            twice(&raw.id);
        }
    }
    for raw in flow.sheet {
        let id = ScreenId::new(full(&raw.id));
        let page = Screen {
            id: id.clone(),
            routine: routine.clone(),
            steps: raw.steps.iter().map(|step| StepId::new(full(step))).collect(),
            does: BTreeSet::new(),
            never: Vec::new(),
            calls: raw.call,
            who: None,
            clock: None,
            sources: raw.sources,
            mentions_parents: raw.mentions_parents,
            choices: Vec::new(),
            end: None,
        };
        let sheet = Sheet { at: raw.at.into_iter().collect(), page };
        if library.screens.contains_key(&id) || library.sheets.insert(id, sheet).is_some() {
            twice(&raw.id);
        }
    }
}
