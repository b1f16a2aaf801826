//! The handling plan of the unit (domain: handlingsplan, beredskapsplan): what its leader writes in it, what is missing, and
//! the editions that were approved. What was done is counted from the drills; what is missing is said, never filled in.
//! It takes its input from the board and the unit, by type: nothing about a concern can come here.

mod gaps;
mod input;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fields::{Checked, Fault, FieldFault, Private, day};
use crate::routines::RoutineId;
use crate::{Language, PersonId};

pub use gaps::{Excuse, Gap, GapKind, GapPlace, Known, gaps};
pub use input::{AbsentInput, ChapterTextInput, Plan, PlanInput, PlanRole, PlanRoleInput};

/// A chapter of the plan, `05` (`planex.*`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    pub id: String,
    /// It must say something.
    pub needed: bool,
    /// Words of the program, or what is kept in it, stand there whatever the unit writes.
    pub given: bool,
    /// The routine it prints.
    pub routine: Option<RoutineId>,
    /// It is about a routine that the program does not have yet.
    pub routine_missing: bool,
}

/// How it was decided, for the one responsible under the law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "PlanDecision")]
pub struct Decision {
    pub by: Private,
    pub day: String,
    pub how: Private,
}

impl Decision {
    pub fn check(&self, now: DateTime<FixedOffset>) -> Result<Self, Vec<FieldFault>> {
        let mut checked = Checked::default();
        let by = checked.filled(&self.by, "by");
        let on = checked.take(day(&self.day, "day", now));
        if self.day.trim().is_empty() {
            checked.faults.push(Fault::Blank.at("day"));
        }
        let how = checked.filled(&self.how, "how");
        let decision = Self { by, day: on.map(|on| on.to_string()).unwrap_or_default(), how };
        checked.whole(decision)
    }
}

/// What can happen to the plan.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum PlanEvent {
    /// What its leader wrote.
    Kept { plan: Box<Plan> },
    /// An edition is approved, and locked: its pages are kept as they were.
    Approved { version: u32, plan: Box<Plan>, decision: Decision, language: Language, pages: String },
}

#[derive(Clone, PartialEq, Eq)]
pub struct Kept {
    pub at: DateTime<FixedOffset>,
    pub by: PersonId,
    pub plan: Plan,
}

#[derive(Clone, PartialEq, Eq)]
pub struct Edition {
    /// From 1.
    pub version: u32,
    pub at: DateTime<FixedOffset>,
    pub by: PersonId,
    pub plan: Plan,
    pub decision: Decision,
    pub language: Language,
    /// The file as it was made, in base64.
    pub pages: String,
}

/// The plan as its entries leave it.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct PlanBook {
    pub kept: Vec<Kept>,
    pub editions: Vec<Edition>,
}

/// An edition out of its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfOrder;

impl PlanBook {
    pub fn take(&mut self, event: PlanEvent, at: DateTime<FixedOffset>, by: PersonId) -> Result<(), OutOfOrder> {
        match event {
            PlanEvent::Kept { plan } => self.kept.push(Kept { at, by, plan: *plan }),
            PlanEvent::Approved { version, plan, decision, language, pages } => {
                if version != self.version() {
                    return Err(OutOfOrder);
                }
                self.editions.push(Edition { version, at, by, plan: *plan, decision, language, pages });
            }
        }
        Ok(())
    }

    /// The number that the next edition will have.
    pub fn version(&self) -> u32 {
        u32::try_from(self.editions.len()).unwrap_or(u32::MAX).saturating_add(1)
    }

    pub fn latest(&self) -> Option<&Kept> {
        self.kept.last()
    }

    /// Since when the same reason has stood for something that is not there: the day it is dated by.
    pub fn excused_since(&self, gap: &str, reason: &Private) -> Option<DateTime<FixedOffset>> {
        let says = |kept: &&Kept| kept.plan.fields().absent.iter().any(|one| one.gap == gap && &one.reason == reason);
        self.kept.iter().rev().take_while(says).last().map(|kept| kept.at)
    }
}

#[cfg(test)]
mod tests;
