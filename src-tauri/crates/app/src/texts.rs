//! The texts of the routines as they are now, to be kept once by their fingerprint: an old concern shows its own words.

use std::collections::BTreeMap;

use content::{Content, Text};
use domain::Language;
use serde::{Deserialize, Serialize};

/// By language tag, then by id of the screen.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RoutineTexts(BTreeMap<String, BTreeMap<String, Text>>);

impl RoutineTexts {
    pub fn get(&self, language: Language, id: &str) -> Option<&Text> {
        self.0.get(language.tag())?.get(id)
    }

    pub fn fingerprint(&self) -> String {
        let written = serde_json::to_vec(self).unwrap_or_else(|error| unreachable!("plain texts: {error}"));
        vault::fingerprint(&written)
    }
}

pub struct Texts {
    /// What tells these texts from all others.
    pub fingerprint: String,
    pub routines: RoutineTexts,
}

impl Texts {
    pub fn of(content: &Content) -> Self {
        let all = Language::ALL.map(|language| (language.tag().to_owned(), content.words(language).routines.clone()));
        let routines = RoutineTexts(all.into_iter().collect());
        Self { fingerprint: routines.fingerprint(), routines }
    }
}
