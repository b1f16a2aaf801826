//! Scenarios: what a drill is about, in the words of the content.

use content::scenarios::Scenario;
use domain::Language;
use domain::drills::{DrillForm, Inject, Script};
use domain::people::{Role, UnitKind};
use domain::routines::Door;
use serde::Serialize;
use ts_rs::TS;

use crate::App;

#[derive(Serialize, TS)]
pub struct ScenarioInjectView {
    id: String,
    minute: u32,
}

#[derive(Serialize, TS)]
pub struct ScenarioView {
    id: String,
    title: String,
    /// Who it is for.
    about: String,
    form: DrillForm,
    minutes: u32,
    door: Door,
    /// Fits this type of unit; the others come last.
    fits: bool,
    goals: Vec<String>,
    injects: Vec<ScenarioInjectView>,
}

/// All scenarios, those for this type of unit first.
pub fn all(app: &App, language: Language, unit: Option<UnitKind>) -> Vec<ScenarioView> {
    let words = &app.content.words(language).scenarios;
    let roles = app.content.roles.of(language, unit);
    let fill = |text: &str| roles.fill(text, Role::Leader);
    let view = |scenario: &Scenario| {
        let text = &words[&scenario.id];
        ScenarioView {
            id: scenario.id.clone(),
            title: text.title.clone(),
            about: fill(text.paragraphs().next().unwrap_or_default()),
            form: scenario.form,
            minutes: scenario.minutes,
            door: scenario.door,
            fits: unit.is_none_or(|unit| scenario.units.contains(&unit)),
            goals: text.items().map(fill).collect(),
            injects: scenario
                .inject
                .iter()
                .map(|inject| ScenarioInjectView { id: inject.id.clone(), minute: inject.minute })
                .collect(),
        }
    };
    let mut all: Vec<ScenarioView> = app.content.scenarios.iter().map(view).collect();
    all.sort_by_key(|scenario| !scenario.fits);
    all
}

/// A scenario in the words it is read in today; nothing when there is none of that name.
pub fn script(app: &App, id: &str, language: Language, unit: Option<UnitKind>) -> Option<Script> {
    let scenario = app.content.scenarios.iter().find(|scenario| scenario.id == id)?;
    let words = &app.content.words(language).scenarios;
    let roles = app.content.roles.of(language, unit);
    let fill = |text: &str| roles.fill(text, Role::Leader);
    let text = &words[id];
    let inject = |inject: &content::scenarios::ScenarioInject| {
        let text = &words[&format!("{id}.{}", inject.id)];
        Inject {
            id: inject.id.clone(),
            minute: inject.minute,
            title: fill(&text.title),
            text: text.paragraphs().map(fill).collect(),
            look: text.items().map(fill).collect(),
        }
    };
    let own = text.choices.iter().map(|(id, said)| (format!("{}.{id}", scenario.id), fill(&said.words)));
    Some(Script {
        scenario: scenario.id.clone(),
        title: text.title.clone(),
        door: scenario.door,
        routines: scenario.routines.clone(),
        opening: text.paragraphs().skip(1).map(fill).collect(),
        goals: text.items().map(fill).collect(),
        mistakes: text.dont.iter().map(|text| fill(text)).collect(),
        closing: text.next.as_deref().map(fill).unwrap_or_default(),
        injects: scenario.inject.iter().map(inject).collect(),
        criteria: own.chain(general(app, language)).collect(),
    })
}

/// What is looked for in every drill.
pub fn general(app: &App, language: Language) -> Vec<(String, String)> {
    let text = &app.content.words(language).scenarios["general"];
    text.choices.iter().map(|(id, said)| (id.clone(), said.words.clone())).collect()
}
