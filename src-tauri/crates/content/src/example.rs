//! The example data: what an invented unit looks like in use.

use domain::Language;
use domain::concerns::{NoteKind, Speaker};
use domain::people::{PersonRole, UnitKind};
use serde::Deserialize;

/// One text in both languages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Both {
    nb: String,
    nn: String,
}

impl Both {
    pub fn of(&self, language: Language) -> &str {
        match language {
            Language::Nb => &self.nb,
            Language::Nn => &self.nn,
        }
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// Told on the login page of the example: it protects nothing.
    pub passphrase: String,
    pub unit: ExampleUnit,
    /// The leader.
    pub person: ExamplePerson,
    /// Somebody to share with; the same passphrase.
    pub colleague: Both,
    pub concern: Vec<ExampleConcern>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleUnit {
    pub kind: UnitKind,
    pub owner_near: bool,
    pub name: Both,
    pub municipality: Both,
    pub address: Both,
    pub responsible: Both,
    pub contacts: ExampleContacts,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleContacts {
    pub child_protection: String,
    pub child_protection_on_call: String,
    pub directory: Vec<ExampleContact>,
}

/// A number of the unit's own list.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleContact {
    /// A local contact of `contacts.toml`; empty: one that only this unit has.
    pub contact: String,
    pub name: Both,
    pub number: String,
    pub hours: Both,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExamplePerson {
    pub role: PersonRole,
    pub name: Both,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleConcern {
    pub child: Both,
    pub note: Vec<ExampleNote>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleNote {
    /// The time of day it was written, on the day it happened.
    pub written: String,
    pub circumstances: ExampleCircumstances,
    pub statement: Vec<ExampleStatement>,
    pub correction: Option<ExampleCorrection>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleCircumstances {
    /// Counted from the day the example is begun.
    pub days_ago: i64,
    pub time: String,
    pub place: Both,
    pub present: Both,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleStatement {
    pub kind: NoteKind,
    pub text: Option<Both>,
    #[serde(default)]
    pub line: Vec<ExampleLine>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleLine {
    pub speaker: Speaker,
    pub words: Both,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleCorrection {
    /// Which of the statements, counted from 0.
    pub of: usize,
    pub text: Both,
    pub reason: Both,
}
