//! What `{leader}`, `{owner}`, `{lead}` and `{duty}` are called in a type of unit, and what the law says there.

use std::collections::BTreeMap;

use domain::Language;
use domain::people::{Role, UnitKind};
use serde::Deserialize;

/// The names of the roles in one type of unit, in one language, in the definite form.
#[derive(Clone, Debug, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleWords {
    pub leader: String,
    pub owner: String,
    pub authority: String,
    /// One sentence or two on the duty to report (law.meldeplikt.*).
    pub duty: String,
    /// What the law says of a written plan for the environment (law.bhg.42, law.sk.12-4).
    pub environment: String,
    /// Who outside may look at a matter of the environment (law.sk.12-6, law.tilsyn.barnehage).
    pub further: String,
}

/// By language and type of unit.
#[derive(Clone, Debug, PartialEq, Eq, Default, Deserialize)]
#[serde(transparent)]
pub struct Roles(pub(crate) BTreeMap<String, BTreeMap<String, RoleWords>>);

pub(crate) const PLACEHOLDERS: [&str; 6] = ["leader", "owner", "lead", "duty", "environment", "further"];

pub(crate) fn unit_tag(unit: Option<UnitKind>) -> &'static str {
    match unit {
        None => "unknown",
        Some(UnitKind::Kindergarten) => "kindergarten",
        Some(UnitKind::School) => "school",
        Some(UnitKind::Sfo) => "sfo",
        Some(UnitKind::Leisure) => "leisure",
    }
}

impl Roles {
    pub fn of(&self, language: Language, unit: Option<UnitKind>) -> &RoleWords {
        &self.0[language.tag()][unit_tag(unit)]
    }
}

impl RoleWords {
    /// The text with its placeholders filled in; `lead` is whoever leads the matter.
    pub fn fill(&self, text: &str, lead: Role) -> String {
        let lead = match lead {
            Role::Owner => &self.owner,
            Role::Authority => &self.authority,
            Role::Leader | Role::Staff | Role::Everyone | Role::PedagogicalLeader | Role::Team | Role::TrustedAdult => {
                &self.leader
            }
        };
        text.replace("{leader}", &self.leader)
            .replace("{owner}", &self.owner)
            .replace("{lead}", lead)
            .replace("{duty}", &self.duty)
            .replace("{environment}", &self.environment)
            .replace("{further}", &self.further)
    }
}
