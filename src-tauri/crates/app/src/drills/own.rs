//! Scenarios of the unit's own: written, read, changed by a new version, and taken out of use.

use domain::drills::{OwnInjectInput, OwnVersions, ScenarioEvent, ScenarioInput, Script};
use domain::fields::Private;
use domain::{Language, ScenarioId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::form::{RoutineNameView, routines};
use super::{DrillCheckView, DrillsRequest, new_id};
use crate::clock::written;
use crate::concerns::draft;
use crate::names::{look_at, named, printable};
use crate::open::{OpenApp, UnitEvent};
use crate::reports::FaultView;
use crate::scenarios::{about_of, script};
use crate::unit::speaks_for_it;
use crate::{Code, Failure};

#[derive(Serialize, TS)]
pub struct OwnScenarioView {
    /// Among the unit's own.
    id: String,
    /// Among all scenarios, as a drill is begun with it.
    scenario: String,
    name: Private,
    /// From 1.
    version: u32,
    /// When this version was kept, and by whom.
    at: String,
    by: String,
    retired: bool,
}

fn view(open: &OpenApp<'_>, id: &ScenarioId, own: &OwnVersions) -> Option<OwnScenarioView> {
    let (version, latest) = own.latest()?;
    Some(OwnScenarioView {
        id: id.to_string(),
        scenario: id.among_all(),
        name: latest.scenario.fields().name.clone(),
        version,
        at: written(latest.at),
        by: open.name_of(&latest.by),
        retired: own.retired,
    })
}

/// By name; those that are retired last.
fn all(open: &OpenApp<'_>) -> Vec<OwnScenarioView> {
    let mut all: Vec<OwnScenarioView> =
        open.shared().scenarios.iter().filter_map(|(id, own)| view(open, id, own)).collect();
    all.sort_by_key(|one| (one.retired, one.name.0.to_lowercase()));
    all
}

pub fn own_list(open: &mut OpenApp<'_>, _: DrillsRequest) -> Result<Vec<OwnScenarioView>, Failure> {
    Ok(all(open))
}

#[derive(Deserialize, TS)]
pub struct OwnFormRequest {
    /// The one to change; null: a new one.
    scenario: Option<String>,
    /// Of a new one: the scenario among all that it begins as a copy of; null: from nothing.
    from: Option<String>,
    language: Language,
}

#[derive(Serialize, TS)]
pub struct OwnFormView {
    input: ScenarioInput,
    /// Which version stands now; 0: it is new.
    version: u32,
    /// Routines one can practise.
    routines: Vec<RoutineNameView>,
}

/// A scenario to begin with: as it was kept last, a copy of another, or an empty one.
pub fn own_form(open: &mut OpenApp<'_>, request: OwnFormRequest) -> Result<OwnFormView, Failure> {
    let OwnFormRequest { scenario, from, language } = request;
    let not_found = || Failure::of(Code::NotFound);
    let (input, version) = match (scenario.map(ScenarioId::new), from) {
        (Some(id), _) => {
            let own = open.shared().scenarios.get(&id).ok_or_else(not_found)?;
            let (version, latest) = own.latest().ok_or_else(not_found)?;
            (latest.scenario.fields().clone(), version)
        }
        (None, Some(from)) => (copy(open, &from, language).ok_or_else(not_found)?, 0),
        (None, None) => (ScenarioInput::default(), 0),
    };
    Ok(OwnFormView { input, version, routines: routines(open, language) })
}

/// One of ours, or of the unit's own, as it would have been typed; without the criteria that every drill has.
fn copy(open: &OpenApp<'_>, from: &str, language: Language) -> Option<ScenarioInput> {
    if let Some(id) = ScenarioId::of_own(from) {
        return Some(open.shared().scenarios.get(&id)?.latest()?.1.scenario.fields().clone());
    }
    let Script { title, door, routines, opening, goals, mistakes, closing, injects, criteria, .. } =
        script(open, from, language)?;
    let (about, form, minutes) = about_of(open, from, language)?;
    let lines = |lines: Vec<String>| Private(lines.join("\n"));
    let own = criteria.into_iter().filter(|(id, _)| id.starts_with(from)).map(|(_, words)| words);
    Some(ScenarioInput {
        name: Private(title),
        about: Private(about),
        form: Some(form),
        door,
        routines: routines.iter().map(ToString::to_string).collect(),
        minutes: minutes.to_string(),
        opening: Private(opening.join("\n\n")),
        goals: lines(goals),
        criteria: lines(own.collect()),
        mistakes: lines(mistakes),
        injects: injects
            .into_iter()
            .map(|inject| OwnInjectInput {
                minute: inject.minute.to_string(),
                title: Private(inject.title),
                text: Private(inject.text.join("\n\n")),
                look: lines(inject.look),
                loose: inject.loose,
            })
            .collect(),
        closing: Private(closing),
    })
}

#[derive(Deserialize, TS)]
pub struct OwnCheckRequest {
    input: ScenarioInput,
}

/// All that is wrong in it, and where a child may be named.
pub fn own_check(open: &mut OpenApp<'_>, request: OwnCheckRequest) -> Result<DrillCheckView, Failure> {
    let input = request.input;
    let texts = input.texts();
    let mut faults: Vec<Failure> =
        input.check(&open.app.content.library).err().unwrap_or_default().into_iter().map(Failure::from).collect();
    let unprintable = texts.iter().filter_map(|text| printable(std::slice::from_ref(text)).err());
    let unprintable: Vec<Failure> =
        unprintable.filter(|one| !faults.iter().any(|fault| fault.field == one.field)).collect();
    faults.extend(unprintable);
    Ok(DrillCheckView { faults: faults.into_iter().map(FaultView::from).collect(), names: named(open, &texts) })
}

#[derive(Deserialize, TS)]
pub struct OwnKeepRequest {
    /// The one that it is a new version of; null: a new one.
    scenario: Option<String>,
    draft: Option<String>,
    input: ScenarioInput,
    /// Somebody has looked at the names that were asked about.
    sure: bool,
    #[expect(dead_code, reason = "every call that answers words is asked in a language")]
    language: Language,
}

/// Keeps a version for all staff. What was run before keeps the one it ran.
pub fn own_keep(open: &mut OpenApp<'_>, request: OwnKeepRequest) -> Result<OwnScenarioView, Failure> {
    speaks_for_it(open)?;
    let OwnKeepRequest { scenario, draft: id, input, sure, .. } = request;
    let checked = input.check(&open.app.content.library)?;
    look_at(open, &input.texts(), sure)?;
    let draft = draft(id.as_deref())?;
    let id = match scenario.map(ScenarioId::new) {
        Some(id) if !open.shared().scenarios.contains_key(&id) => return Err(Failure::of(Code::NotFound)),
        Some(id) => id,
        None => ScenarioId::new(new_id().to_string()),
    };
    keep(open, &id, ScenarioEvent::Kept { scenario: Box::new(checked) }, draft)?;
    let own = open.shared().scenarios.get(&id);
    own.and_then(|own| view(open, &id, own)).ok_or(Failure::of(Code::Broken))
}

fn keep(
    open: &mut OpenApp<'_>,
    id: &ScenarioId,
    event: ScenarioEvent,
    draft: Option<vault::DraftId>,
) -> Result<(), Failure> {
    let blank = OwnVersions::default();
    open.shared().scenarios.get(id).unwrap_or(&blank).may_take(&event).map_err(|_| Failure::of(Code::NotFound))?;
    open.keep_for_all(&UnitEvent::Scenario { scenario: id.clone(), what: Box::new(event) }, draft)
}

#[derive(Deserialize, TS)]
pub struct OwnRetireRequest {
    scenario: String,
    /// False: it is taken into use again.
    retired: bool,
    #[expect(dead_code, reason = "every call that answers words is asked in a language")]
    language: Language,
}

/// Takes a scenario out of use, or into use again. Nothing of it goes.
pub fn own_retire(open: &mut OpenApp<'_>, request: OwnRetireRequest) -> Result<Vec<OwnScenarioView>, Failure> {
    speaks_for_it(open)?;
    let OwnRetireRequest { scenario, retired, .. } = request;
    let id = ScenarioId::new(scenario);
    keep(open, &id, if retired { ScenarioEvent::Retired } else { ScenarioEvent::Restored }, None)?;
    Ok(all(open))
}
