//! Improvements: found in a drill, or typed afresh after a real case; each with who answers for it and by when. Closed only when
//! somebody has seen that it is in place, best in a later drill.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Drill, Drills, FindingInput, OutOfTurn};
use crate::fields::{Checked, Fault, FieldFault, Private, day, text};
use crate::{DrillId, EntryId, ImprovementId, PersonId};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImprovementState {
    /// Past its deadline, and not seen in place.
    Late,
    Open,
    Verified,
}

/// How far somebody says they have come. Said to be done is not seen in place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Progress {
    #[default]
    NotBegun,
    Begun,
    /// Waits for somebody who sees it in place.
    Done,
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
    /// Not before it was found; and a drill that showed it came later, is finished, and was not held after the day that is given.
    pub fn check(
        on: &str,
        how: &Private,
        seen: Option<&DrillId>,
        found: &Found<'_>,
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
            if !found.is_before(later) {
                return Err(Fault::TooEarly.at("seen"));
            }
            if later.day().parse().is_ok_and(|seen: NaiveDate| on < seen) {
                return Err(Fault::TooEarly.at("day"));
            }
        }
        Ok(Self { day: on.to_string(), how, seen: seen.cloned() })
    }
}

/// An improvement that came of a real case. It was typed afresh: it knows nothing of the case, and no case knows of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WrittenFinding(FindingInput);

impl WrittenFinding {
    /// All of it is asked for but why; and somebody has answered that nobody can know the child again in it (`known_again`).
    pub fn check(
        typed: &FindingInput,
        known_again: Option<bool>,
        today: NaiveDate,
    ) -> Result<WrittenFinding, Vec<FieldFault>> {
        let mut checked = Checked::default();
        let finding = checked.finding(typed, "", Some(today), true);
        match known_again {
            Some(false) => {}
            Some(true) => checked.faults.push(Fault::KnownAgain.at("knownAgain")),
            None => checked.faults.push(Fault::NotChosen.at("knownAgain")),
        }
        checked.whole(WrittenFinding(finding))
    }
}

/// What can happen to an improvement that came of a real case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum CaseEvent {
    Written { finding: WrittenFinding },
    Moved { progress: Progress },
    Verified { verified: Verified },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseEntry {
    pub id: EntryId,
    pub at: DateTime<FixedOffset>,
    pub by: PersonId,
    pub event: CaseEvent,
}

/// An improvement that came of a real case, as its entries leave it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct CaseImprovement {
    pub entries: Vec<CaseEntry>,
}

impl CaseImprovement {
    /// Written once, and closed once; said of how far only while it is open.
    pub fn may_take(&self, event: &CaseEvent) -> Result<(), OutOfTurn> {
        let right = match event {
            CaseEvent::Written { .. } => self.entries.is_empty(),
            CaseEvent::Moved { .. } | CaseEvent::Verified { .. } => {
                !self.entries.is_empty() && self.verified().is_none()
            }
        };
        if right { Ok(()) } else { Err(OutOfTurn) }
    }

    pub fn take(&mut self, entry: CaseEntry) -> Result<(), OutOfTurn> {
        self.may_take(&entry.event)?;
        self.entries.push(entry);
        Ok(())
    }

    fn written(&self) -> Option<&FindingInput> {
        self.entries.iter().find_map(|entry| match &entry.event {
            CaseEvent::Written { finding } => Some(&finding.0),
            _ => None,
        })
    }

    fn progress(&self) -> Progress {
        let moved = |entry: &CaseEntry| match entry.event {
            CaseEvent::Moved { progress } => Some(progress),
            _ => None,
        };
        self.entries.iter().rev().find_map(moved).unwrap_or_default()
    }

    fn verified(&self) -> Option<Seen<'_>> {
        self.entries.iter().find_map(|entry| match &entry.event {
            CaseEvent::Verified { verified } => Some(Seen { at: entry.at, by: &entry.by, verified }),
            _ => None,
        })
    }
}

/// All improvements of the unit that came of a real case.
pub type Cases = BTreeMap<ImprovementId, CaseImprovement>;

/// Where an improvement was found.
#[derive(Clone, Copy)]
pub enum Found<'a> {
    /// In a drill, at this place in its log.
    Drill(&'a DrillId, &'a Drill, usize),
    Case(&'a ImprovementId, &'a CaseImprovement),
}

impl Found<'_> {
    /// The day of the drill, or the day it was written.
    pub fn day(&self) -> String {
        match self {
            Found::Drill(_, drill, _) => drill.day(),
            Found::Case(_, case) => {
                case.entries.first().map(|entry| entry.at.date_naive().to_string()).unwrap_or_default()
            }
        }
    }

    /// Of two drills on one day the clock decides; where it was not written down, either may have been the later one.
    fn is_before(&self, later: &Drill) -> bool {
        let start = |drill: &Drill| drill.log().map(|log| log.fields().start.clone()).unwrap_or_default();
        match (later.day().cmp(&self.day()), self) {
            (std::cmp::Ordering::Less, _) => false,
            (std::cmp::Ordering::Greater, _) | (std::cmp::Ordering::Equal, Found::Case(..)) => true,
            (std::cmp::Ordering::Equal, Found::Drill(_, found, _)) => {
                let (one, other) = (start(found), start(later));
                later != *found && (one.is_empty() || other.is_empty() || one < other)
            }
        }
    }
}

/// That it was seen in place: when it was kept, by whom, and what they said.
#[derive(Clone, Copy)]
pub struct Seen<'a> {
    pub at: DateTime<FixedOffset>,
    pub by: &'a PersonId,
    pub verified: &'a Verified,
}

/// An improvement as it stands.
pub struct Improvement<'a> {
    pub found: Found<'a>,
    pub fields: &'a FindingInput,
    pub state: ImprovementState,
    pub progress: Progress,
    pub verified: Option<Seen<'a>>,
}

/// All improvements of the unit: those past their deadline first, then those that wait, by deadline; then those in place.
pub fn improvements<'a>(drills: &'a Drills, cases: &'a Cases, today: NaiveDate) -> Vec<Improvement<'a>> {
    let make = |found, fields: &'a FindingInput, progress, verified: Option<Seen<'a>>| {
        let late = fields.deadline.parse().is_ok_and(|deadline: NaiveDate| deadline < today);
        let state = match (verified.is_some(), late) {
            (true, _) => ImprovementState::Verified,
            (false, true) => ImprovementState::Late,
            (false, false) => ImprovementState::Open,
        };
        Improvement { found, fields, state, progress, verified }
    };
    let in_drills = drills.iter().flat_map(|(id, drill)| {
        let findings = drill.log().map_or(&[][..], |log| log.fields().findings.as_slice());
        findings.iter().enumerate().map(move |(at, fields)| {
            let seen = |(entry, verified): (&'a super::DrillEntry, &'a Verified)| Seen {
                at: entry.at,
                by: &entry.by,
                verified,
            };
            make(Found::Drill(id, drill, at), fields, drill.progress(at), drill.verified(at).map(seen))
        })
    });
    let in_cases = cases
        .iter()
        .filter_map(|(id, case)| Some(make(Found::Case(id, case), case.written()?, case.progress(), case.verified())));
    let mut all: Vec<Improvement<'_>> = in_drills.chain(in_cases).collect();
    all.sort_by(|one, other| (one.state, &one.fields.deadline).cmp(&(other.state, &other.fields.deadline)));
    all
}
