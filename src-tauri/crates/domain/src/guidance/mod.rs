//! Guidance: signs with what they may mean, and the search that finds them.
//!
//! Weight and urgency are two different things and are never added up: there is no score (caveat.no-score).

mod contacts;
mod search;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use contacts::{
    Answers, Audience, Contact, ContactKind, ContactStatus, Days, Minute, NotATime, Opening, Theme, answers, first_of,
    is_old, may_answer, spoken_number,
};
pub use search::{Document, Found, Index};

use crate::routines::Door;
use crate::{ContactId, SourceId, id};

id! {
    /// `physical.bruise-ear`
    SignId
}
id! {
    /// `report-now`: what a sign asks for.
    ActionId
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    Physical,
    Psych,
    Neglect,
    Sexual,
    /// Witness to violence at home.
    Witness,
    Digital,
    /// Negative social control, honour, mutilation.
    Nsk,
    /// Harmful sexual behaviour between children.
    Ssa,
}

impl Category {
    pub const ALL: [Category; 8] = [
        Category::Physical,
        Category::Psych,
        Category::Neglect,
        Category::Sexual,
        Category::Witness,
        Category::Digital,
        Category::Nsk,
        Category::Ssa,
    ];

    pub fn tag(self) -> &'static str {
        match self {
            Category::Physical => "physical",
            Category::Psych => "psych",
            Category::Neglect => "neglect",
            Category::Sexual => "sexual",
            Category::Witness => "witness",
            Category::Digital => "digital",
            Category::Nsk => "nsk",
            Category::Ssa => "ssa",
        }
    }
}

/// Ages in whole years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub enum Age {
    #[serde(rename = "0-2")]
    To2,
    #[serde(rename = "3-5")]
    To5,
    #[serde(rename = "6-12")]
    To12,
    #[serde(rename = "13-18")]
    To18,
}

/// How specific a sign is to maltreatment: how few ordinary explanations there are. Never added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    Specific,
    Concern,
    Unspecific,
    None,
}

/// How fast to act. Apart from [`Weight`]: an unspecific sign may hurry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    Acute,
    SameDay,
    #[serde(rename = "days-1-2")]
    Days1To2,
    ThisWeek,
    Watch,
    None,
}

/// When there is time to act, roughly: for who looks for what cannot wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Pace {
    Today,
    ThisWeek,
    Watch,
}

impl Urgency {
    pub fn pace(self) -> Pace {
        match self {
            Urgency::Acute | Urgency::SameDay => Pace::Today,
            Urgency::Days1To2 | Urgency::ThisWeek => Pace::ThisWeek,
            Urgency::Watch | Urgency::None => Pace::Watch,
        }
    }
}

/// One sign. Its words — title, ordinary explanations, everyday search words — stand in `content/guidance/<language>`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    pub id: SignId,
    pub category: Category,
    pub ages: Vec<Age>,
    pub weight: Weight,
    pub urgency: Urgency,
    /// What to do: first this, then that; each may be several things done together.
    pub actions: Vec<Vec<ActionId>>,
    /// Zones of the body map, by short name.
    pub zones: Vec<String>,
    pub sources: Vec<SourceId>,
    /// Year and month of the last check, `2026-11`.
    pub checked: String,
}

impl Sign {
    /// The doors that lead on from here, danger first. Where no action has one it is the worry: there danger, who it is
    /// about and the way home are asked before anything else.
    pub fn doors(&self, actions: &[Action]) -> Vec<Door> {
        let asked = self.actions.iter().flatten();
        let doors: BTreeSet<Door> =
            asked.filter_map(|id| actions.iter().find(|action| &action.id == id)?.door).collect();
        if doors.is_empty() { vec![Door::Worried] } else { doors.into_iter().collect() }
    }
}

/// What a sign asks for, and the door that leads on from it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    pub id: ActionId,
    pub door: Option<Door>,
}

/// Something to keep in mind beside the signs.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Caveat {
    pub id: String,
    /// Always in view.
    #[serde(default)]
    pub always: bool,
    /// The categories it belongs beside; none means all.
    #[serde(default)]
    pub categories: Vec<Category>,
    #[serde(default)]
    pub ages: Vec<Age>,
    pub sources: Vec<SourceId>,
    pub checked: String,
}

/// Said beside the signs: what several of them together ask for, in words and never as a sum; a strength worth writing down,
/// which never takes away a duty.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    pub id: String,
    pub sources: Vec<SourceId>,
    pub checked: String,
}

/// A word that is explained where it stands. Its words — the term, what it means, its other written forms — stand in `content/guidance/<language>`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub id: String,
    pub sources: Vec<SourceId>,
    pub checked: String,
}

/// An action card: read in one minute.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    pub id: String,
    pub door: Door,
    pub call: Vec<ContactId>,
    pub sources: Vec<SourceId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sign(actions: &[&[&str]]) -> Sign {
        Sign {
            id: SignId::new("physical.bruise-ear"),
            category: Category::Physical,
            ages: vec![Age::To2],
            weight: Weight::Concern,
            urgency: Urgency::Days1To2,
            actions: actions.iter().map(|together| together.iter().map(|id| ActionId::new(*id)).collect()).collect(),
            zones: Vec::new(),
            sources: Vec::new(),
            checked: "2026-11".into(),
        }
    }

    #[test]
    fn a_sign_leads_on_through_the_doors_of_its_actions_danger_first_and_never_nowhere() {
        let action = |id: &str, door| Action { id: ActionId::new(id), door };
        let actions = [
            action("digital", Some(Door::Worried)),
            action("acute", Some(Door::Danger)),
            action("discuss", Some(Door::Worried)),
            action("health", None),
        ];
        for (asked, doors) in [
            (&[&["digital", "acute"][..]][..], &[Door::Danger, Door::Worried][..]),
            (&[&["acute", "health"]], &[Door::Danger]),
            (&[&["health"], &["digital", "discuss"]], &[Door::Worried]),
            (&[&["health"]], &[Door::Worried]),
        ] {
            assert_eq!(sign(asked).doors(&actions), doors, "{asked:?}");
        }
    }
}
