//! What drills show over time: how soon somebody was told, a call was made and it was written down, what most often goes wrong,
//! and how many take part. Of a drill, never of a person: no name can come out of it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::{Drill, DrillKept, Drills, Rating};
use crate::DrillId;
use crate::routines::{Act, Answer, Library};

/// What is timed in a drill that was run in the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Measured {
    /// Who leads it, or the owner, was told.
    Told,
    /// Barnevernet or an emergency number was called.
    Called,
    WrittenDown,
}

impl Measured {
    pub const ALL: [Measured; 3] = [Measured::Told, Measured::Called, Measured::WrittenDown];

    /// Whether an answer says that it was done. Who could not be reached was not told.
    fn is_done_by(self, answer: &Answer, library: &Library) -> bool {
        let Some(screen) = library.screens.get(&answer.screen).filter(|_| !answer.skips()) else { return false };
        match self {
            Measured::Told => {
                let told = [Act::TellLeader, Act::TellOwner].iter().any(|act| screen.does(*act));
                told && answer.choice.as_str() != NOT_REACHED
            }
            Measured::Called => screen.calls_emergency() || screen.does(Act::CallBarnevern),
            Measured::WrittenDown => screen.does(Act::Write),
        }
    }

    /// Seconds into the drill when it was first done, pauses left out. What was taken back again was not done.
    pub fn of(self, drill: &Drill, library: &Library) -> Option<u64> {
        let run = drill.run()?;
        let answer = run.answers.iter().find(|answer| self.is_done_by(answer, library))?;
        let has = |id| drill.steps_of(id).is_some_and(|steps| steps.new.iter().any(|one| one.is_as(answer)));
        let entry = drill.entries.iter().find(|entry| has(&entry.id))?;
        Some(drill.seconds(entry.at))
    }
}

/// The answer where somebody was to be told, and could not be.
const NOT_REACHED: &str = "not-reached";

/// Fewer drills than this say nothing of how it goes.
pub const LEAST: usize = 3;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point<'a> {
    pub drill: &'a DrillId,
    pub title: &'a str,
    pub day: NaiveDate,
    pub seconds: u64,
}

/// The times of one thing over time, the oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series<'a> {
    pub measured: Measured,
    pub points: Vec<Point<'a>>,
    /// Drills that were run, and where it was not done.
    pub without: usize,
}

impl Series<'_> {
    /// In seconds; none under three drills.
    pub fn median(&self) -> Option<u64> {
        let mut seconds: Vec<u64> = self.points.iter().map(|point| point.seconds).collect();
        if seconds.len() < LEAST {
            return None;
        }
        seconds.sort_unstable();
        let (middle, even) = (seconds.len() / 2, seconds.len().is_multiple_of(2));
        let before = seconds[middle - usize::from(even)];
        Some((before + seconds[middle]).div_ceil(2))
    }
}

/// All finished drills that were run in the program: only they have a clock.
pub fn series<'a>(drills: &'a Drills, library: &Library) -> [Series<'a>; 3] {
    let run = |drill: &Drill| drill.kept() == DrillKept::Run && drill.log().is_some();
    let mut runs: Vec<(&DrillId, &Drill, NaiveDate)> = drills
        .iter()
        .filter(|(_, drill)| run(drill))
        // A scenario that opens no routine has nothing to time.
        .filter(|(_, drill)| drill.script().is_some_and(|script| script.door.is_some()))
        .filter_map(|(id, drill)| Some((id, drill, drill.day().parse().ok()?)))
        .collect();
    runs.sort_by_key(|(_, drill, day)| (*day, drill.begun()));
    Measured::ALL.map(|measured| {
        let points: Vec<Point<'a>> = runs
            .iter()
            .filter_map(|&(id, drill, day)| {
                let seconds = measured.of(drill, library)?;
                Some(Point { drill: id, title: drill.title(), day, seconds })
            })
            .collect();
        Series { measured, without: runs.len() - points.len(), points }
    })
}

/// What was looked for, and how often it was not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed<'a> {
    pub criterion: &'a str,
    /// As they were read the last time.
    pub words: &'a str,
    pub no: usize,
    pub partly: usize,
    /// Drills where it was tried.
    pub tried: usize,
}

/// What went wrong in finished drills since a day: rated no or partly (`crit.*`), the most often first.
pub fn missed(drills: &Drills, since: NaiveDate) -> Vec<Missed<'_>> {
    let mut logs: Vec<(NaiveDate, &Drill)> =
        drills.values().filter_map(|drill| Some((drill.day().parse().ok()?, drill))).collect();
    logs.retain(|(day, _)| *day >= since);
    logs.sort_by_key(|(day, drill)| (*day, drill.begun()));
    let mut found: BTreeMap<&str, Missed<'_>> = BTreeMap::new();
    for (_, drill) in logs {
        let Some(fields) = drill.log().map(super::DrillLog::fields) else { continue };
        for one in &fields.ratings {
            let Some(rating) = one.rating.filter(|rating| *rating != Rating::NotTried) else { continue };
            let (criterion, words) = (one.criterion.as_str(), one.words.as_str());
            let blank = Missed { criterion, words, no: 0, partly: 0, tried: 0 };
            let missed = found.entry(criterion).or_insert(blank);
            missed.words = words;
            missed.tried += 1;
            missed.no += usize::from(rating == Rating::No);
            missed.partly += usize::from(rating == Rating::Partly);
        }
    }
    let mut all: Vec<Missed<'_>> = found.into_values().filter(|one| one.no + one.partly > 0).collect();
    all.sort_by_key(|one| (std::cmp::Reverse((one.no + one.partly, one.no)), one.tried));
    all
}

#[cfg(test)]
#[path = "measures_tests.rs"]
mod tests;
