//! Scenarios for drills: `scenarios/scenarios.toml` and `scenarios/<language>.md`.

use domain::SourceId;
use domain::drills::DrillForm;
use domain::people::UnitKind;
use domain::routines::{Door, RoutineId};
use serde::Deserialize;

use crate::Fault;

/// What everybody looks for in a drill: the id of its text.
pub const GENERAL: &str = "general";

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioInject {
    pub id: String,
    /// Minutes into the drill.
    pub minute: u32,
}

/// What a drill is about. Nobody in it exists.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    pub id: String,
    /// The types of unit it fits.
    pub units: Vec<UnitKind>,
    pub form: DrillForm,
    pub minutes: u32,
    /// Where the group begins.
    pub door: Door,
    pub routines: Vec<RoutineId>,
    pub inject: Vec<ScenarioInject>,
    pub criteria: Vec<String>,
    pub sources: Vec<SourceId>,
}

impl Scenario {
    /// The ids of the texts it needs.
    pub fn texts(&self) -> impl Iterator<Item = String> {
        let injects = self.inject.iter().map(|inject| format!("{}.{}", self.id, inject.id));
        std::iter::once(self.id.clone()).chain(injects)
    }
}

/// Injects come one after the other, within the time; ids are there once.
pub fn order(scenarios: &[Scenario], faults: &mut Vec<Fault>) {
    let mut twice = |id: &str| faults.push(Fault::Twice { file: "scenarios/scenarios.toml".into(), id: id.to_owned() });
    for (at, scenario) in scenarios.iter().enumerate() {
        if scenarios[..at].iter().any(|other| other.id == scenario.id) {
            twice(&scenario.id);
        }
        for (at, inject) in scenario.inject.iter().enumerate() {
            if scenario.inject[..at].iter().any(|other| other.id == inject.id) {
                twice(&format!("{}.{}", scenario.id, inject.id));
            }
        }
    }
    for scenario in scenarios {
        let minutes = scenario.inject.iter().map(|inject| inject.minute);
        let rises = minutes.clone().zip(minutes.clone().skip(1)).all(|(one, next)| one < next);
        if !rises || minutes.max().is_none_or(|last| last >= scenario.minutes) {
            faults.push(Fault::BadMinutes { scenario: scenario.id.clone() });
        }
    }
}
