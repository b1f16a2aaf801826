//! A drill: run in the program in the steps of a real concern, or logged after it was held elsewhere (domain: øvelse).
//! What it *is* now is the fold of its entries. It knows nothing of any concern, and no concern knows of it.

mod draw;
mod import;
mod improvement;
mod log;
pub mod measures;
mod own;
pub mod programme;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fields::{FieldFault, Private, text};
use crate::routines::{Door, Facts, KeptRuns, Libraries, RoutineId, Steps, WalkedRun};
use crate::{DrillId, EntryId, PersonId};

pub use import::{Column, Header, ImportRow, guess, read_row};
pub use improvement::{
    CaseEntry, CaseEvent, CaseImprovement, Cases, Found, Improvement, ImprovementState, Progress, Verified,
    WrittenFinding, improvements,
};
pub use log::{
    Asks, CourseInput, DrillLog, DrillLogInput, FindingInput, GroupInput, Problem, Rating, RatingInput, TimeInput,
};
pub use own::{OwnInjectInput, OwnScenario, OwnScenarios, OwnVersion, OwnVersions, ScenarioEvent, ScenarioInput};

/// The forms of an exercise, as DSB names them; role play and micro drill are ours (dsb-grunnbok, sf-innlandet).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DrillForm {
    /// Diskusjonsøvelse.
    Discussion,
    /// Spilløvelse: somebody plays the world outside.
    Game,
    /// Funksjonsøvelse: one thing that must work.
    Function,
    FullScale,
    RolePlay,
    /// Three to five minutes in a meeting.
    Micro,
}

/// How the log came to be: every count in the plan says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DrillKept {
    Run,
    Logged,
    /// Taken in from a file, with what stood there.
    Imported,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DrillStage {
    Running,
    Stopped,
    Logged,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StopReason {
    Done,
    /// Something real happened.
    Real,
}

/// How injects come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "way", rename_all = "kebab-case")]
pub enum DrillPace {
    /// Whoever leads reads the next one when the group is ready.
    #[default]
    ByHand,
    /// Each at its minute; a pause stops the clock.
    ByClock,
    /// Drawn by a number ([`Script::drawn`]), and then by the clock. The same number, the same drill.
    Drawn { seed: u32 },
}

/// Something that comes up in a drill, to be read aloud.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inject {
    pub id: String,
    /// Minutes into the drill.
    pub minute: u32,
    pub title: String,
    pub text: Vec<String>,
    /// What one looks for.
    pub look: Vec<String>,
    /// It may stay away, or change places with those beside it that are loose too, when the drill is drawn.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub loose: bool,
}

/// A scenario in the words it was read in: an old drill shows its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Script {
    pub scenario: String,
    pub title: String,
    /// Of one's own: which version; none: it is ours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u32>,
    /// Where the group begins; none: no routine is opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub door: Option<Door>,
    pub routines: Vec<RoutineId>,
    pub opening: Vec<String>,
    pub goals: Vec<String>,
    pub mistakes: Vec<String>,
    pub closing: String,
    pub injects: Vec<Inject>,
    /// Id and words of each.
    pub criteria: Vec<(String, String)>,
}

/// What can happen in a drill.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum DrillEvent {
    /// A run begins.
    Begun {
        script: Box<Script>,
        form: DrillForm,
        leader: Private,
        #[serde(default)]
        pace: DrillPace,
    },
    /// Answers given in the routine, with the fingerprint of the texts they were read in.
    Walked {
        run: WalkedRun,
        texts: String,
    },
    Injected {
        inject: String,
    },
    /// What the group decided, and who.
    Decided {
        inject: Option<String>,
        what: Private,
        who: Private,
    },
    /// What somebody who watches has seen, and who; a name or a role, or nothing.
    Observed {
        inject: Option<String>,
        what: Private,
        who: Private,
    },
    Paused,
    Resumed,
    Stopped {
        why: StopReason,
    },
    /// The log is finished: from here it is locked.
    Logged {
        log: Box<DrillLog>,
    },
    /// A log that was taken in from a file: finished, and locked.
    Imported {
        log: Box<DrillLog>,
    },
    /// The log anew, and why. What stood there before stays in its own entry.
    Corrected {
        log: Box<DrillLog>,
        reason: Private,
    },
    /// Said about a finished log. Nothing in it is changed.
    Added {
        text: Private,
    },
    /// How far somebody has come with an improvement.
    Moved {
        finding: usize,
        progress: Progress,
    },
    /// An improvement is in place, and somebody has seen that it is.
    Verified {
        finding: usize,
        verified: Verified,
    },
}

/// One entry of a drill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrillEntry {
    pub id: EntryId,
    pub at: DateTime<FixedOffset>,
    pub by: PersonId,
    pub event: DrillEvent,
}

/// Does not follow from what stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfTurn;

/// A drill as its entries leave it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Drill {
    pub entries: Vec<DrillEntry>,
}

impl Drill {
    /// Whether an event may follow. A run goes from its start to its stop, is logged once, and only then improved on.
    pub fn may_take(&self, event: &DrillEvent) -> Result<(), OutOfTurn> {
        let (running, stopped) = (self.script().is_some() && self.stopped().is_none(), self.stopped().is_some());
        let logged = self.log().is_some();
        let right = match event {
            DrillEvent::Begun { .. } => self.entries.is_empty(),
            DrillEvent::Walked { .. } | DrillEvent::Decided { .. } => running && !self.is_paused(),
            DrillEvent::Injected { inject } => {
                let known = self.script().is_some_and(|script| script.injects.iter().any(|one| &one.id == inject));
                running && !self.is_paused() && known && self.injected(inject).is_none()
            }
            // Who watches writes on in a pause.
            DrillEvent::Observed { .. } => running,
            DrillEvent::Paused => running && !self.is_paused(),
            DrillEvent::Resumed => running && self.is_paused(),
            DrillEvent::Stopped { .. } => running,
            DrillEvent::Logged { .. } => !logged && (self.entries.is_empty() || stopped),
            DrillEvent::Imported { .. } => self.entries.is_empty(),
            DrillEvent::Added { .. } => logged,
            DrillEvent::Corrected { log, .. } => self.may_correct(log),
            DrillEvent::Moved { finding, .. } | DrillEvent::Verified { finding, .. } => {
                let known = self.log().is_some_and(|log| *finding < log.fields().findings.len());
                known && self.verified(*finding).is_none()
            }
        };
        if right { Ok(()) } else { Err(OutOfTurn) }
    }

    /// No improvement goes, and one that is closed stays as it was when it was.
    fn may_correct(&self, log: &DrillLog) -> bool {
        let (Some(before), after) = (self.log(), &log.fields().findings) else { return false };
        let stood = &before.fields().findings;
        let closed = |at: &usize| self.verified(*at).is_some();
        after.len() >= stood.len() && (0..stood.len()).filter(closed).all(|at| after[at] == stood[at])
    }

    /// Adds one entry. What does not follow is left out, and said.
    pub fn take(&mut self, entry: DrillEntry) -> Result<(), OutOfTurn> {
        self.may_take(&entry.event)?;
        self.entries.push(entry);
        Ok(())
    }

    pub fn script(&self) -> Option<&Script> {
        self.entries.iter().find_map(|entry| match &entry.event {
            DrillEvent::Begun { script, .. } => Some(&**script),
            _ => None,
        })
    }

    /// The form it was begun or logged with.
    pub fn form(&self) -> Option<DrillForm> {
        self.log().and_then(|log| log.fields().form).or_else(|| {
            self.entries.iter().find_map(|entry| match &entry.event {
                DrillEvent::Begun { form, .. } => Some(*form),
                _ => None,
            })
        })
    }

    pub fn leader(&self) -> Option<&Private> {
        self.entries.iter().find_map(|entry| match &entry.event {
            DrillEvent::Begun { leader, .. } => Some(leader),
            _ => None,
        })
    }

    /// How its injects come; nothing, when it was not run here.
    pub fn pace(&self) -> Option<DrillPace> {
        self.entries.iter().find_map(|entry| match &entry.event {
            DrillEvent::Begun { pace, .. } => Some(*pace),
            _ => None,
        })
    }

    pub fn kept(&self) -> DrillKept {
        match (self.script(), self.entries.first().map(|entry| &entry.event)) {
            (Some(_), _) => DrillKept::Run,
            (None, Some(DrillEvent::Imported { .. })) => DrillKept::Imported,
            (None, _) => DrillKept::Logged,
        }
    }

    /// How much is asked of its log.
    pub fn asks(&self) -> Asks {
        match self.kept() {
            DrillKept::Imported => Asks::Imported,
            DrillKept::Run | DrillKept::Logged => Asks::Whole,
        }
    }

    pub fn stage(&self) -> DrillStage {
        match (self.log(), self.stopped()) {
            (Some(_), _) => DrillStage::Logged,
            (None, Some(_)) => DrillStage::Stopped,
            (None, None) => DrillStage::Running,
        }
    }

    pub fn begun(&self) -> Option<DateTime<FixedOffset>> {
        self.entries.first().map(|entry| entry.at)
    }

    pub fn stopped(&self) -> Option<(DateTime<FixedOffset>, StopReason)> {
        self.entries.iter().find_map(|entry| match &entry.event {
            DrillEvent::Stopped { why } => Some((entry.at, *why)),
            _ => None,
        })
    }

    /// Every log it has had, the first one first; with the entry, and why it was written anew.
    pub fn logs(&self) -> impl DoubleEndedIterator<Item = (&DrillEntry, &DrillLog, Option<&Private>)> {
        self.entries.iter().filter_map(|entry| match &entry.event {
            DrillEvent::Logged { log } | DrillEvent::Imported { log } => Some((entry, &**log, None)),
            DrillEvent::Corrected { log, reason } => Some((entry, &**log, Some(reason))),
            _ => None,
        })
    }

    /// The log as it stands, with what was corrected in it.
    pub fn log(&self) -> Option<&DrillLog> {
        self.logs().next_back().map(|(_, log, _)| log)
    }

    /// The entry that finished the log.
    pub fn log_entry(&self) -> Option<&DrillEntry> {
        self.logs().next().map(|(entry, ..)| entry)
    }

    pub fn is_paused(&self) -> bool {
        let turn = |entry: &&DrillEntry| matches!(entry.event, DrillEvent::Paused | DrillEvent::Resumed);
        self.entries.iter().rfind(turn).is_some_and(|entry| entry.event == DrillEvent::Paused)
    }

    /// Seconds into the drill at a moment, without the pauses and not after the stop. Worked out from the entries alone; a
    /// clock that was set back gives nothing less than 0.
    pub fn seconds(&self, at: DateTime<FixedOffset>) -> u64 {
        let Some(begun) = self.begun() else { return 0 };
        let (mut sum, mut since) = (0, Some(begun));
        let turns = self.entries.iter().take_while(|entry| entry.at <= at);
        for entry in turns {
            match entry.event {
                DrillEvent::Paused | DrillEvent::Stopped { .. } => {
                    sum += since.take().map_or(0, |since| (entry.at - since).num_seconds().max(0));
                }
                DrillEvent::Resumed => since = Some(entry.at),
                _ => {}
            }
        }
        sum += since.map_or(0, |since| (at - since).num_seconds().max(0));
        u64::try_from(sum).unwrap_or(0)
    }

    /// When something was read out.
    pub fn injected(&self, inject: &str) -> Option<DateTime<FixedOffset>> {
        self.entries.iter().find_map(|entry| match &entry.event {
            DrillEvent::Injected { inject: one } if one == inject => Some(entry.at),
            _ => None,
        })
    }

    /// What was walked in it.
    pub fn runs(&self) -> KeptRuns<'_> {
        self.entries
            .iter()
            .filter_map(|entry| match &entry.event {
                DrillEvent::Walked { run, texts } => Some((&entry.id, run, texts.as_str())),
                _ => None,
            })
            .collect()
    }

    /// Where the routine stands.
    pub fn run(&self) -> Option<&WalkedRun> {
        self.runs().last()
    }

    /// What is known before the next answer; as in a concern, and by the same rules.
    pub fn known(&self, libraries: &Libraries<'_>, unit: Facts, until: Option<&EntryId>) -> Facts {
        self.runs().known(libraries, unit, until)
    }

    pub fn steps_of(&self, id: &EntryId) -> Option<Steps<'_>> {
        self.runs().steps_of(id)
    }

    pub fn added(&self) -> impl Iterator<Item = (&DrillEntry, &Private)> {
        self.entries.iter().filter_map(|entry| match &entry.event {
            DrillEvent::Added { text } => Some((entry, text)),
            _ => None,
        })
    }

    pub fn verified(&self, finding: usize) -> Option<(&DrillEntry, &Verified)> {
        self.entries.iter().find_map(|entry| match &entry.event {
            DrillEvent::Verified { finding: of, verified } if *of == finding => Some((entry, verified)),
            _ => None,
        })
    }

    /// How far somebody says they have come.
    pub fn progress(&self, finding: usize) -> Progress {
        let moved = |entry: &DrillEntry| match entry.event {
            DrillEvent::Moved { finding: of, progress } if of == finding => Some(progress),
            _ => None,
        };
        self.entries.iter().rev().find_map(moved).unwrap_or_default()
    }

    /// What it is called: the scenario, or the theme of the log.
    pub fn title(&self) -> &str {
        let theme = self.log().map(|log| log.fields().theme.0.as_str());
        theme.or(self.script().map(|script| script.title.as_str())).unwrap_or_default()
    }

    /// The day it was held, `2026-11-24`.
    pub fn day(&self) -> String {
        let begun = || self.begun().map(|at| at.date_naive().to_string()).unwrap_or_default();
        self.log().map(|log| log.fields().day.clone()).unwrap_or_else(begun)
    }
}

/// What is said about a finished log (`text`), or why it is corrected (`reason`).
pub fn said(typed: &Private, field: &str) -> Result<Private, FieldFault> {
    let words = text(typed, field)?;
    if words.is_blank() { Err(crate::fields::Fault::Blank.at(field)) } else { Ok(words) }
}

/// All drills of the unit.
pub type Drills = std::collections::BTreeMap<DrillId, Drill>;

#[cfg(test)]
mod tests;
