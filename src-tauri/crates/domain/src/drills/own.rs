//! Scenarios of one's own: written by who leads, from nothing or from one of ours. Each time one is kept is a new version; a drill
//! that was run shows the one it ran.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DrillForm, Inject, OutOfTurn, Script};
use crate::fields::{Checked, Fault, FieldFault, LINE, Private, number, text};
use crate::routines::{Door, Library, RoutineId};
use crate::{PersonId, ScenarioId};

/// Characters of what is read aloud at once: about two minutes.
const ALOUD: usize = 2_000;
/// Goals at most, as the log has room for (log.goals).
const GOALS: usize = 4;
/// Lines at most of criteria, of what one looks for, and of what goes wrong.
const LINES: usize = 20;
/// Injects at most.
const INJECTS: usize = 20;
/// Begins the id of one's own among all scenarios.
const OWN: &str = "own.";

/// Something that comes up, as it is typed.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct OwnInjectInput {
    /// Whole minutes into the drill.
    pub minute: String,
    pub title: Private,
    /// Read aloud; an empty line parts two paragraphs.
    pub text: Private,
    /// What one looks for: one on each line.
    pub look: Private,
    /// It may stay away or change places when the drill is drawn.
    pub loose: bool,
}

/// A scenario as it is typed.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct ScenarioInput {
    pub name: Private,
    /// Who it is for.
    pub about: Private,
    pub form: Option<DrillForm>,
    /// Where the group begins; none: no routine is opened.
    pub door: Option<Door>,
    /// Ids of the routines that are practised.
    pub routines: Vec<String>,
    /// How long it takes, in whole minutes.
    pub minutes: String,
    /// Read aloud at the start; an empty line parts two paragraphs.
    pub opening: Private,
    /// One on each line, as the next two.
    pub goals: Private,
    pub criteria: Private,
    pub mistakes: Private,
    pub injects: Vec<OwnInjectInput>,
    /// The question to end with.
    pub closing: Private,
}

/// A scenario with nothing wrong in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OwnScenario(ScenarioInput);

impl ScenarioInput {
    /// The scenario, or all that stands in its way, in the order of the form.
    pub fn check(&self, library: &Library) -> Result<OwnScenario, Vec<FieldFault>> {
        let mut checked = Checked::default();
        let name = checked.filled(&self.name, "name");
        let about = checked.line(&self.about, "about");
        if self.form.is_none() {
            checked.faults.push(Fault::NotChosen.at("form"));
        }
        let minutes = checked.minute(&self.minutes, "minutes");
        if let Some(door) = self.door {
            let reached = library.reached_from(door);
            if self.routines.iter().any(|routine| !reached.contains(&RoutineId::new(routine))) {
                checked.faults.push(Fault::NotFound.at("routines"));
            }
        }
        let goals = checked.lines(&self.goals, "goals", GOALS);
        let opening = checked.aloud(&self.opening, "opening");
        let injects = checked.injects(&self.injects, minutes);
        let criteria = checked.lines(&self.criteria, "criteria", LINES);
        let mistakes = checked.lines(&self.mistakes, "mistakes", LINES);
        let closing = checked.line(&self.closing, "closing");
        let written = minutes.map(|minutes| minutes.to_string()).unwrap_or_default();
        checked.whole(OwnScenario(ScenarioInput {
            name,
            about,
            form: self.form,
            door: self.door,
            routines: self.routines.clone(),
            minutes: written,
            opening,
            goals,
            criteria,
            mistakes,
            injects,
            closing,
        }))
    }

    /// Every text in it, with its field: what may name a child, and what must be printable.
    pub fn texts(&self) -> Vec<(String, &Private)> {
        let field = |(field, text): (&str, _)| (field.to_owned(), text);
        let before = [("name", &self.name), ("about", &self.about), ("goals", &self.goals), ("opening", &self.opening)];
        let after = [("criteria", &self.criteria), ("mistakes", &self.mistakes), ("closing", &self.closing)];
        let injects = self.injects.iter().enumerate().flat_map(|(at, inject)| {
            let parts = [("title", &inject.title), ("text", &inject.text), ("look", &inject.look)];
            parts.map(|(part, text)| (format!("injects.{at}.{part}"), text))
        });
        before.into_iter().map(field).chain(injects).chain(after.into_iter().map(field)).collect()
    }
}

impl OwnInjectInput {
    fn is_blank(&self) -> bool {
        let Self { minute, title, text, look, loose: _ } = self;
        [title, text, look].into_iter().all(Private::is_blank) && minute.trim().is_empty()
    }
}

impl Checked {
    /// A whole number of minutes that is not 0.
    fn minute(&mut self, typed: &str, field: &str) -> Option<u32> {
        let minutes = self.take(number(typed, field));
        if typed.trim().is_empty() {
            self.faults.push(Fault::Blank.at(field));
        }
        if minutes == Some(0) {
            self.faults.push(Fault::TooEarly.at(field));
        }
        minutes
    }

    fn aloud(&mut self, typed: &Private, field: &str) -> Private {
        let words = self.filled_text(typed, field);
        if words.0.chars().count() > ALOUD {
            self.faults.push(Fault::TooLong.at(field));
        }
        words
    }

    /// One on each line; empty lines go.
    fn lines(&mut self, typed: &Private, field: &str, most: usize) -> Private {
        let words = self.take(text(typed, field));
        let lines: Vec<&str> = lines(&words).collect();
        if lines.iter().any(|line| line.chars().count() > LINE) {
            self.faults.push(Fault::TooLong.at(field));
        }
        if lines.len() > most {
            self.faults.push(Fault::TooMany.at(field));
        }
        Private(lines.join("\n"))
    }

    /// One after the other, the first after the start and the last before the end. Rows where nothing stands go.
    fn injects(&mut self, typed: &[OwnInjectInput], minutes: Option<u32>) -> Vec<OwnInjectInput> {
        let mut all = Vec::new();
        let mut before = 0;
        for (at, inject) in typed.iter().enumerate().filter(|(_, inject)| !inject.is_blank()) {
            let field = |part: &str| format!("injects.{at}.{part}");
            let minute = self.minute(&inject.minute, &field("minute"));
            if minute.is_some_and(|minute| minute <= before) {
                self.faults.push(Fault::TooEarly.at(field("minute")));
            }
            before = minute.unwrap_or(before).max(before);
            let title = self.filled(&inject.title, &field("title"));
            let text = self.aloud(&inject.text, &field("text"));
            let look = self.lines(&inject.look, &field("look"), LINES);
            self.must_be_filled(&look, &field("look"));
            let minute = minute.map(|minute| minute.to_string()).unwrap_or_default();
            all.push(OwnInjectInput { minute, title, text, look, loose: inject.loose });
        }
        if all.is_empty() {
            self.faults.push(Fault::Blank.at("injects"));
        }
        if all.len() > INJECTS {
            self.faults.push(Fault::TooMany.at("injects"));
        }
        if minutes.is_some_and(|minutes| minutes != 0 && minutes <= before) {
            self.faults.push(Fault::TooEarly.at("minutes"));
        }
        all
    }
}

fn lines(text: &Private) -> impl Iterator<Item = &str> {
    text.0.lines().map(str::trim).filter(|line| !line.is_empty())
}

fn paragraphs(text: &Private) -> Vec<String> {
    let normal = text.0.replace("\r\n", "\n");
    normal.split("\n\n").map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

impl OwnScenario {
    pub fn fields(&self) -> &ScenarioInput {
        &self.0
    }

    pub fn minutes(&self) -> u32 {
        self.0.minutes.parse().unwrap_or(0)
    }

    /// As it is run, with its own criteria alone.
    pub fn script(&self, id: &ScenarioId, version: u32) -> Script {
        let ScenarioInput { name, door, routines, opening, goals, criteria, mistakes, injects, closing, .. } = &self.0;
        let all = |text: &Private| lines(text).map(str::to_owned).collect();
        let inject = |(at, inject): (usize, &OwnInjectInput)| Inject {
            id: format!("i{}", at + 1),
            minute: inject.minute.parse().unwrap_or(0),
            title: inject.title.0.clone(),
            text: paragraphs(&inject.text),
            look: all(&inject.look),
            loose: inject.loose,
        };
        let scenario = id.among_all();
        let rated = |(at, words): (usize, &str)| (format!("{scenario}.c{}", at + 1), words.to_owned());
        Script {
            title: name.0.clone(),
            version: Some(version),
            door: *door,
            routines: routines.iter().map(RoutineId::new).collect(),
            opening: paragraphs(opening),
            goals: all(goals),
            mistakes: all(mistakes),
            closing: closing.0.clone(),
            injects: injects.iter().enumerate().map(inject).collect(),
            criteria: lines(criteria).enumerate().map(rated).collect(),
            scenario,
        }
    }
}

impl ScenarioId {
    /// What it is called among all scenarios, ours too.
    pub fn among_all(&self) -> String {
        format!("{OWN}{self}")
    }

    /// One's own among all scenarios; none: it is ours.
    pub fn of_own(scenario: &str) -> Option<Self> {
        scenario.strip_prefix(OWN).map(ScenarioId::new)
    }
}

/// What can happen to a scenario of one's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum ScenarioEvent {
    /// A version of it: the first, or a new one.
    Kept { scenario: Box<OwnScenario> },
    /// Not offered any more. It stays, and so do the drills that ran it.
    Retired,
    /// Offered again.
    Restored,
}

/// One version, and who wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnVersion {
    pub at: DateTime<FixedOffset>,
    pub by: PersonId,
    pub scenario: OwnScenario,
}

/// A scenario of one's own as its entries leave it: every version stays.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct OwnVersions {
    pub all: Vec<OwnVersion>,
    pub retired: bool,
}

/// All scenarios of the unit's own.
pub type OwnScenarios = BTreeMap<ScenarioId, OwnVersions>;

impl OwnVersions {
    /// What is retired is taken up again before it is changed.
    pub fn may_take(&self, event: &ScenarioEvent) -> Result<(), OutOfTurn> {
        let right = match event {
            ScenarioEvent::Kept { .. } => !self.retired,
            ScenarioEvent::Retired => !self.all.is_empty() && !self.retired,
            ScenarioEvent::Restored => self.retired,
        };
        if right { Ok(()) } else { Err(OutOfTurn) }
    }

    pub fn take(&mut self, event: ScenarioEvent, at: DateTime<FixedOffset>, by: PersonId) -> Result<(), OutOfTurn> {
        self.may_take(&event)?;
        match event {
            ScenarioEvent::Kept { scenario } => self.all.push(OwnVersion { at, by, scenario: *scenario }),
            ScenarioEvent::Retired => self.retired = true,
            ScenarioEvent::Restored => self.retired = false,
        }
        Ok(())
    }

    /// The version that is run now, and its number, from 1.
    pub fn latest(&self) -> Option<(u32, &OwnVersion)> {
        self.all.last().map(|version| (u32::try_from(self.all.len()).unwrap_or(u32::MAX), version))
    }
}
