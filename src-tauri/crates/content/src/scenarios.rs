//! Scenarios for drills, and micro-drills: `scenarios/scenarios.toml`, `scenarios/micro.toml` and `scenarios/<language>.md`.

use domain::drills::DrillForm;
use domain::people::UnitKind;
use domain::routines::{Door, Library, RoutineId};
use domain::{Language, SourceId};
use serde::Deserialize;

use crate::body::MapSaid;
use crate::{Content, Fault, Text};

const SCENARIOS: &str = "scenarios/scenarios.toml";
const MICRO: &str = "scenarios/micro.toml";

/// What everybody looks for in a drill: the id of its text.
pub const GENERAL: &str = "general";

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioInject {
    pub id: String,
    /// Minutes into the drill.
    pub minute: u32,
    /// It may stay away, or change places with those beside it that are loose too, when the drill is drawn.
    #[serde(default)]
    pub loose: bool,
    /// Where what one looks for stands in our content.
    pub refs: Vec<Reference>,
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
    /// Where the group begins. None: it is not about a child, and no routine is opened.
    pub door: Option<Door>,
    pub routines: Vec<RoutineId>,
    /// The place in a year (our drill guide, section 6); of those with the same number one is enough.
    pub year: Option<u8>,
    pub inject: Vec<ScenarioInject>,
    pub criteria: Vec<String>,
    pub sources: Vec<SourceId>,
    /// The month it was last checked, `2026-11`.
    pub checked: String,
}

impl Scenario {
    /// The ids of the texts it needs.
    pub fn texts(&self) -> impl Iterator<Item = String> {
        let injects = self.inject.iter().map(|inject| format!("{}.{}", self.id, inject.id));
        std::iter::once(self.id.clone()).chain(injects)
    }
}

/// One question in a meeting, with its answer. Nobody is timed, and nothing is kept before it is logged.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Micro {
    /// `01`
    pub id: String,
    pub units: Vec<UnitKind>,
    pub routines: Vec<RoutineId>,
    /// Those of all drills that it tries.
    pub criteria: Vec<String>,
    pub refs: Vec<Reference>,
    pub sources: Vec<SourceId>,
    pub checked: String,
}

impl Micro {
    /// The id of its text, and of what is logged of it.
    pub fn text(&self) -> String {
        format!("micro.{}", self.id)
    }
}

/// Where an answer stands in our content: the kind, and the id there (`routine.acute.s1`).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Reference {
    pub kind: ReferenceKind,
    pub id: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferenceKind {
    Routine,
    Sign,
    Caveat,
    Law,
    Conversation,
    Map,
    Contact,
    Plan,
}

impl ReferenceKind {
    pub const ALL: [ReferenceKind; 8] = [
        ReferenceKind::Routine,
        ReferenceKind::Sign,
        ReferenceKind::Caveat,
        ReferenceKind::Law,
        ReferenceKind::Conversation,
        ReferenceKind::Map,
        ReferenceKind::Contact,
        ReferenceKind::Plan,
    ];

    pub fn tag(self) -> &'static str {
        match self {
            ReferenceKind::Routine => "routine",
            ReferenceKind::Sign => "sign",
            ReferenceKind::Caveat => "caveat",
            ReferenceKind::Law => "law",
            ReferenceKind::Conversation => "conversation",
            ReferenceKind::Map => "map",
            ReferenceKind::Contact => "contact",
            ReferenceKind::Plan => "plan",
        }
    }
}

impl TryFrom<String> for Reference {
    type Error = String;

    fn try_from(written: String) -> Result<Self, String> {
        let (tag, id) = written.split_once('.').unwrap_or((&written, ""));
        match ReferenceKind::ALL.into_iter().find(|kind| kind.tag() == tag) {
            // The rules of the map are called so there too.
            Some(ReferenceKind::Map) => Ok(Self { kind: ReferenceKind::Map, id: written }),
            Some(kind) => Ok(Self { kind, id: id.to_owned() }),
            None => {
                let kinds = ReferenceKind::ALL.map(ReferenceKind::tag).join(", ");
                Err(format!(
                    "«{written}» in `refs` must begin with what it is ({kinds}), then a full stop and the id there"
                ))
            }
        }
    }
}

impl Reference {
    /// The texts it names: its own, then those that stand on the same screen. None: it names nothing, or a rule of the map.
    pub fn texts<'c>(&self, content: &'c Content, language: Language) -> Vec<&'c Text> {
        let words = content.words(language);
        let rule = || content.law.rules.iter().find(|rule| rule.says(&self.id)).map_or("", |rule| rule.id.as_str());
        let own = match self.kind {
            ReferenceKind::Routine => words.routines.get(&self.id),
            ReferenceKind::Sign => words.signs.get(&self.id),
            ReferenceKind::Caveat => words.caveats.get(&self.id),
            ReferenceKind::Law => words.law.get(rule()),
            ReferenceKind::Conversation => words.conversation.get(&self.id),
            ReferenceKind::Contact => words.contacts.get(&self.id),
            ReferenceKind::Plan => words.plan.get(&self.id),
            ReferenceKind::Map => None,
        };
        let page =
            content.library.pages().find(|page| self.kind == ReferenceKind::Routine && page.id.as_str() == self.id);
        let steps = page.iter().flat_map(|page| &page.steps).filter(|step| step.as_str() != self.id);
        own.into_iter().chain(steps.filter_map(|step| words.routines.get(step.as_str()))).collect()
    }

    /// What is said around the map by the rule that it names.
    pub fn map_said<'c>(&self, content: &'c Content) -> Option<&'c MapSaid> {
        let rule = Some(&self.id).filter(|_| self.kind == ReferenceKind::Map);
        content.body.said.iter().find(|said| rule.is_some() && said.rule.as_ref() == rule)
    }
}

/// Every inject and every micro-drill says where its answer stands, and it stands there in both languages.
pub(crate) fn refs(content: &Content, faults: &mut Vec<Fault>) {
    let injects = content.scenarios.iter().flat_map(|scenario| {
        scenario.inject.iter().map(|inject| (SCENARIOS, format!("{}.{}", scenario.id, inject.id), &inject.refs))
    });
    let micro = content.micro.iter().map(|micro| (MICRO, micro.text(), &micro.refs));
    for (file, at, refs) in injects.chain(micro) {
        if refs.is_empty() {
            faults.push(Fault::Lacks {
                file: file.into(),
                id: at,
                what: "where the answer to it stands (refs)".into(),
            });
            continue;
        }
        let stands = |reference: &Reference| {
            reference.map_said(content).is_some()
                || Language::ALL.into_iter().all(|language| !reference.texts(content, language).is_empty())
        };
        for Reference { kind, id } in refs.iter().filter(|reference| !stands(reference)) {
            faults.push(Fault::Unknown { at: at.clone(), kind: kind.tag(), id: id.clone() });
        }
    }
}

/// The routines that a scenario names can be come to from its door, or are looked up on the way.
pub(crate) fn doors(library: &Library, scenarios: &[Scenario], faults: &mut Vec<Fault>) {
    for scenario in scenarios {
        let Some(door) = scenario.door.filter(|door| library.entries.contains_key(door)) else { continue };
        let routines = library.reached_from(door);
        for routine in scenario.routines.iter().filter(|routine| !routines.contains(routine)) {
            faults.push(Fault::DoorElsewhere { scenario: scenario.id.clone(), routine: routine.to_string() });
        }
    }
}

/// Injects come one after the other, within the time; ids are there once.
pub fn order(scenarios: &[Scenario], micro: &[Micro], faults: &mut Vec<Fault>) {
    for (at, one) in micro.iter().enumerate() {
        if micro[..at].iter().any(|other| other.id == one.id) {
            faults.push(Fault::Twice { file: MICRO.into(), id: one.text() });
        }
    }
    let mut twice = |id: &str| faults.push(Fault::Twice { file: SCENARIOS.into(), id: id.to_owned() });
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
