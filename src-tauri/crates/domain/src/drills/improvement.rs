//! Improvements: found in a drill, each with who answers for it and by when. Closed only when somebody has seen that it is
//! in place, best in a later drill.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Drill, DrillEntry, Drills, FindingInput};
use crate::DrillId;
use crate::fields::{Fault, FieldFault, Private, day, text};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImprovementState {
    /// Past its deadline.
    Late,
    Open,
    Verified,
}

/// Somebody has seen that it is in place. Day as `2026-11-24`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verified {
    pub day: String,
    pub how: Private,
    /// The later drill that showed it.
    pub seen: Option<DrillId>,
}

impl Verified {
    /// Not before the drill that found it; and a drill that showed it came later, is finished, and was not held after the day
    /// that is given.
    pub fn check(
        on: &str,
        how: &Private,
        seen: Option<&DrillId>,
        found: &Drill,
        drills: &Drills,
        now: DateTime<FixedOffset>,
    ) -> Result<Self, FieldFault> {
        let on = day(on, "day", now)?.ok_or(Fault::Blank.at("day"))?;
        let held: Option<NaiveDate> = found.day().parse().ok();
        if held.is_some_and(|held| on < held) {
            return Err(Fault::TooEarly.at("day"));
        }
        let how = text(how, "how")?;
        if how.is_blank() {
            return Err(Fault::Blank.at("how"));
        }
        if let Some(seen) = seen {
            let later = drills.get(seen).filter(|drill| drill.log().is_some()).ok_or(Fault::NotFound.at("seen"))?;
            if !comes_after(later, found) {
                return Err(Fault::TooEarly.at("seen"));
            }
            if later.day().parse().is_ok_and(|seen: NaiveDate| on < seen) {
                return Err(Fault::TooEarly.at("day"));
            }
        }
        Ok(Self { day: on.to_string(), how, seen: seen.cloned() })
    }
}

/// Of two on one day the clock decides; where it was not written down, either may have been the later one.
fn comes_after(later: &Drill, found: &Drill) -> bool {
    let start = |drill: &Drill| drill.log().map(|log| log.fields().start.clone()).unwrap_or_default();
    let (one, other) = (start(found), start(later));
    match later.day().cmp(&found.day()) {
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Equal => later != found && (one.is_empty() || other.is_empty() || one < other),
    }
}

/// An improvement as it stands.
pub struct Improvement<'a> {
    pub drill: (&'a DrillId, &'a Drill),
    /// Its place in the log.
    pub finding: usize,
    pub fields: &'a FindingInput,
    pub state: ImprovementState,
    pub verified: Option<(&'a DrillEntry, &'a Verified)>,
}

/// All improvements of the unit: those past their deadline first, then those that wait, by deadline; then those in place.
pub fn improvements(drills: &Drills, today: NaiveDate) -> Vec<Improvement<'_>> {
    let mut all: Vec<Improvement<'_>> = drills
        .iter()
        .flat_map(|(id, drill)| {
            let findings = drill.log().map_or(&[][..], |log| log.fields().findings.as_slice());
            findings.iter().enumerate().map(move |(finding, fields)| {
                let verified = drill.verified(finding);
                let late = fields.deadline.parse().is_ok_and(|deadline: NaiveDate| deadline < today);
                let state = match (verified, late) {
                    (Some(_), _) => ImprovementState::Verified,
                    (None, true) => ImprovementState::Late,
                    (None, false) => ImprovementState::Open,
                };
                Improvement { drill: (id, drill), finding, fields, state, verified }
            })
        })
        .collect();
    all.sort_by(|one, other| (one.state, &one.fields.deadline).cmp(&(other.state, &other.fields.deadline)));
    all
}
