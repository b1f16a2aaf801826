//! The rules: what follows from what. Pure — no disk, no clock, no chance, no SQL, no screen, no words.
//! Everything a rule needs comes in as an argument, so that each rule has a test of three lines.

pub mod concerns;
pub mod conversation;
pub mod drills;
pub mod fields;
pub mod guidance;
pub mod law;
pub mod people;
pub mod plans;
pub mod reports;
pub mod routines;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The two written languages of the program: bokmål and nynorsk. Every text exists in both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    Nb,
    Nn,
}

impl Language {
    pub const ALL: [Language; 2] = [Language::Nb, Language::Nn];

    /// The language tag, which is also the name of its files.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Nb => "nb",
            Language::Nn => "nn",
        }
    }

    /// The other written language: many speak the one and read the other.
    pub fn other(self) -> Self {
        match self {
            Language::Nb => Language::Nn,
            Language::Nn => Language::Nb,
        }
    }
}

/// An id of its own type, so that a screen is never taken for a step, nor a contact for a source.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}
pub(crate) use id;

id! {
    /// Where a statement comes from: a key of `content/sources.toml`.
    SourceId
}
id! {
    /// A scenario of the unit's own.
    ScenarioId
}
id! {
    /// Someone who works here and writes here.
    PersonId
}
id! {
    /// The fingerprint of an entry in the journal.
    EntryId
}
id! {
    /// A drill: run in the program, or logged afterwards.
    DrillId
}
id! {
    /// An improvement that came of a real case, and stands alone.
    ImprovementId
}
id! {
    /// A drill that is planned in the programme of a year.
    PlannedId
}
id! {
    /// Someone to call: a key of `content/contacts.toml`.
    ContactId
}
