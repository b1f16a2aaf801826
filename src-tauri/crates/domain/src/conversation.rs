//! Talking with children: what stands where, and a conversation to practise on.
//!
//! Where a person stands in a practice is the replay of what they chose to say, as in a routine. Nothing of it is kept,
//! counted or rated.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::guidance::Age;
use crate::routines::Door;
use crate::{SourceId, id};

id! {
    /// `dont.4`, `prompt.theme.02`, `adapt.language`: one statement about talking with children.
    StatementId
}
id! {
    /// A turn of a practice: what the child has just said or done.
    TurnId
}
id! {
    /// What one may choose to say at a turn.
    LineId
}

/// The parts of the page, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "TalkPart")]
pub enum Part {
    /// Which conversation this is.
    Which,
    Before,
    During,
    /// From open to closed questions.
    Ladder,
    Dont,
    /// Age and needs.
    Needs,
    After,
    /// Parents, and who collects: under the parent hold.
    Parents,
    /// The conversations to practise on.
    Practice,
}

impl Part {
    pub const ALL: [Part; 9] = [
        Part::Which,
        Part::Before,
        Part::During,
        Part::Ladder,
        Part::Dont,
        Part::Needs,
        Part::After,
        Part::Parents,
        Part::Practice,
    ];

    pub fn tag(self) -> &'static str {
        match self {
            Part::Which => "which",
            Part::Before => "before",
            Part::During => "during",
            Part::Ladder => "ladder",
            Part::Dont => "dont",
            Part::Needs => "needs",
            Part::After => "after",
            Part::Parents => "parents",
            Part::Practice => "practice",
        }
    }
}

/// Words to those whom the parent hold keeps out. They stand in [`Part::Parents`] alone, under what says when to wait.
const UNDER_THE_HOLD: [&str; 2] = ["prompt.parents.", "prompt.collector."];

/// What stands together on the page: a text, and the statements gathered under it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Piece {
    pub id: StatementId,
    pub part: Part,
    /// Statements with words of their own; the sources of the piece are theirs.
    #[serde(default)]
    pub lines: Vec<StatementId>,
    /// The routine that leads on from here.
    pub door: Option<Door>,
    /// The part of the page that leads on from here.
    pub to: Option<Part>,
    /// Why it mentions parents, when that is not advice to talk with them.
    pub mentions_parents: Option<String>,
    pub sources: Vec<SourceId>,
    /// Year and month of the last check, `2026-11`.
    pub checked: String,
}

impl Piece {
    /// The ids of its statements, its own first.
    pub fn statements(&self) -> impl Iterator<Item = &StatementId> {
        std::iter::once(&self.id).chain(&self.lines)
    }

    /// Its statements that belong under the parent hold, and stand elsewhere.
    pub fn outside_the_hold(&self) -> impl Iterator<Item = &StatementId> {
        let held = |id: &&StatementId| UNDER_THE_HOLD.iter().any(|beginning| id.as_str().starts_with(beginning));
        self.lines.iter().filter(move |id| self.part != Part::Parents && held(id))
    }
}

/// How a practised conversation ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The child has been received well.
    Received,
    /// Not now: a new chance comes.
    Later,
}

/// Something one may say, or let be.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Line {
    pub id: LineId,
    /// It helps the child to tell; otherwise there is something to learn from it.
    pub helps: bool,
    /// The statement that says why.
    pub rests_on: StatementId,
    pub next: TurnId,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turn {
    pub id: TurnId,
    #[serde(default)]
    pub choices: Vec<Line>,
    pub end: Option<Outcome>,
}

/// A conversation with a child who does not exist.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Practice {
    pub id: String,
    /// Its place in the list.
    pub order: u32,
    pub age: Age,
    /// Where one would go if it were real.
    pub door: Door,
    pub first: TurnId,
    pub turn: Vec<Turn>,
    pub sources: Vec<SourceId>,
}

/// Where somebody stands in a practice, and what they said on the way.
#[derive(Debug, PartialEq, Eq)]
pub struct PracticeStand<'p> {
    pub said: Vec<(&'p Turn, &'p Line)>,
    pub here: &'p Turn,
}

/// What is wrong with a practice, with the turn where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PracticeFault {
    NoTurn(TurnId),
    Twice(TurnId),
    OfferedTwice(TurnId, LineId),
    Unreached(TurnId),
    /// The way may never end.
    Circle(TurnId),
    DeadEnd(TurnId),
    EndGoesOn(TurnId),
    NotThreeOrFour(TurnId),
    NothingHelps(TurnId),
    NothingToLearn(TurnId),
    /// From here the child can no longer be received well.
    NeverReceived(TurnId),
    RestsOnOpposite(TurnId, LineId, StatementId),
}

impl fmt::Display for PracticeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoTurn(turn) => write!(f, "there is no turn «{turn}» to go to"),
            Self::Twice(turn) => write!(f, "the turn «{turn}» stands twice"),
            Self::OfferedTwice(turn, line) => write!(f, "the turn «{turn}» offers «{line}» twice"),
            Self::Unreached(turn) => write!(f, "nobody comes to the turn «{turn}»"),
            Self::Circle(turn) => write!(f, "one may come back to the turn «{turn}»: the way may never end"),
            Self::DeadEnd(turn) => write!(f, "the turn «{turn}» is no end, and offers nothing to say"),
            Self::EndGoesOn(turn) => write!(f, "the end «{turn}» offers something to say"),
            Self::NotThreeOrFour(turn) => write!(f, "the turn «{turn}» must offer three or four things to say"),
            Self::NothingHelps(turn) => write!(f, "the turn «{turn}» offers nothing that helps"),
            Self::NothingToLearn(turn) => write!(f, "the turn «{turn}» offers nothing to learn from"),
            Self::NeverReceived(turn) => write!(f, "from the turn «{turn}» the child can no longer be received well"),
            Self::RestsOnOpposite(turn, line, on) => {
                write!(f, "«{line}» at the turn «{turn}» rests on «{on}», which says the opposite")
            }
        }
    }
}

impl Practice {
    fn turn(&self, id: &TurnId) -> Option<&Turn> {
        self.turn.iter().find(|turn| &turn.id == id)
    }

    /// Where these choices lead. What does not fit is left out, with all that follows it.
    pub fn stand(&self, chosen: &[LineId]) -> Option<PracticeStand<'_>> {
        let mut here = self.turn(&self.first)?;
        let mut said = Vec::new();
        for id in chosen {
            let Some(line) = here.choices.iter().find(|line| &line.id == id) else { break };
            said.push((here, line));
            here = self.turn(&line.next)?;
        }
        Some(PracticeStand { said, here })
    }

    /// Everything that would lead a person astray in it: all at once.
    pub fn faults(&self) -> Vec<PracticeFault> {
        let mut faults = Vec::new();
        let mut known: BTreeMap<&TurnId, &Turn> = BTreeMap::new();
        for turn in &self.turn {
            if known.insert(&turn.id, turn).is_some() {
                faults.push(PracticeFault::Twice(turn.id.clone()));
            }
            turn.faults(&mut faults);
        }
        let named = std::iter::once(&self.first).chain(self.turn.iter().flat_map(Turn::leads_to));
        let missing: BTreeSet<&TurnId> = named.filter(|next| !known.contains_key(next)).collect();
        faults.extend(missing.into_iter().cloned().map(PracticeFault::NoTurn));
        let after: BTreeMap<&TurnId, BTreeSet<&TurnId>> =
            known.keys().map(|turn| (*turn, beyond(&known, turn))).collect();
        let received = |turn: &TurnId| known.get(turn).is_some_and(|turn| turn.end == Some(Outcome::Received));
        for (turn, here) in &known {
            if **turn != self.first && !after.get(&self.first).is_some_and(|reached| reached.contains(turn)) {
                faults.push(PracticeFault::Unreached((*turn).clone()));
            }
            if after[turn].contains(turn) {
                faults.push(PracticeFault::Circle((*turn).clone()));
            }
            if here.end.is_none() && !after[turn].iter().any(|next| received(next)) {
                faults.push(PracticeFault::NeverReceived((*turn).clone()));
            }
        }
        faults
    }
}

impl Turn {
    fn leads_to(&self) -> impl Iterator<Item = &TurnId> {
        self.choices.iter().map(|line| &line.next)
    }

    fn faults(&self, faults: &mut Vec<PracticeFault>) {
        let id = || self.id.clone();
        match (self.end, self.choices.len()) {
            (Some(_), 0) => return,
            (Some(_), _) => faults.push(PracticeFault::EndGoesOn(id())),
            (None, 0) => faults.push(PracticeFault::DeadEnd(id())),
            (None, 3 | 4) => {}
            (None, _) => faults.push(PracticeFault::NotThreeOrFour(id())),
        }
        if self.choices.is_empty() {
            return;
        }
        if !self.choices.iter().any(|line| line.helps) {
            faults.push(PracticeFault::NothingHelps(id()));
        }
        if self.choices.iter().all(|line| line.helps) {
            faults.push(PracticeFault::NothingToLearn(id()));
        }
        for (at, line) in self.choices.iter().enumerate() {
            if self.choices[..at].iter().any(|other| other.id == line.id) {
                faults.push(PracticeFault::OfferedTwice(id(), line.id.clone()));
            }
            if !line.may_rest_there() {
                faults.push(PracticeFault::RestsOnOpposite(id(), line.id.clone(), line.rests_on.clone()));
            }
        }
    }
}

impl Line {
    /// What helps never rests on what one should not do, and what one should not do never on words to say. To stop in time
    /// (`talk.minimum`) may be kept, or be forgotten.
    fn may_rest_there(&self) -> bool {
        let on = self.rests_on.as_str();
        let warns = on.starts_with("dont.") || ["q.option", "q.suggest"].contains(&on);
        warns != self.helps || on == "talk.minimum"
    }
}

/// All turns one may come to from here.
fn beyond<'t>(known: &BTreeMap<&'t TurnId, &'t Turn>, from: &TurnId) -> BTreeSet<&'t TurnId> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&TurnId> = known.get(from).map(|turn| turn.leads_to().collect()).unwrap_or_default();
    while let Some(next) = waiting.pop() {
        if let Some((id, turn)) = known.get_key_value(next)
            && reached.insert(*id)
        {
            waiting.extend(turn.leads_to());
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(id: &str, helps: bool, next: &str) -> Line {
        let rests_on = StatementId::new(if helps { "prompt.free.02" } else { "dont.1" });
        Line { id: LineId::new(id), helps, rests_on, next: TurnId::new(next) }
    }

    fn turn(id: &str, choices: Vec<Line>) -> Turn {
        Turn { id: TurnId::new(id), choices, end: None }
    }

    fn end(id: &str, outcome: Outcome) -> Turn {
        Turn { id: TurnId::new(id), choices: vec![], end: Some(outcome) }
    }

    /// open → shut or received; shut → later or received.
    fn practice() -> Practice {
        Practice {
            id: "example".into(),
            order: 1,
            age: Age::To5,
            door: Door::Told,
            first: TurnId::new("open"),
            turn: vec![
                turn("open", vec![line("lead", false, "shut"), line("ask", true, "well"), line("wait", true, "well")]),
                turn(
                    "shut",
                    vec![line("push", false, "later"), line("mend", true, "well"), line("wait", true, "well")],
                ),
                end("well", Outcome::Received),
                end("later", Outcome::Later),
            ],
            sources: vec![],
        }
    }

    fn chosen(ids: &[&str]) -> Vec<LineId> {
        ids.iter().map(|id| LineId::new(*id)).collect()
    }

    #[test]
    fn where_one_stands_is_what_one_has_said() {
        let practice = practice();
        let stand = practice.stand(&chosen(&["lead", "mend"])).expect("the first turn is there");
        assert_eq!((stand.here.end, stand.said.len()), (Some(Outcome::Received), 2));
    }

    #[test]
    fn what_does_not_fit_is_left_out_with_all_that_follows() {
        let practice = practice();
        let stand = practice.stand(&chosen(&["lead", "sing", "mend"])).expect("the first turn is there");
        assert_eq!((stand.here.id.as_str(), stand.said.len()), ("shut", 1));
    }

    #[test]
    fn a_whole_practice_has_no_faults() {
        assert_eq!(practice().faults(), []);
    }

    /// Every fault there is, each from one change to a whole practice.
    #[test]
    fn every_fault_is_seen() {
        type Change = fn(&mut Practice);
        let open = || TurnId::new("open");
        let cases: [(Change, PracticeFault); 12] = [
            (|p| p.turn[0].choices[1].next = TurnId::new("gone"), PracticeFault::NoTurn(TurnId::new("gone"))),
            (|p| p.turn.push(end("well", Outcome::Received)), PracticeFault::Twice(TurnId::new("well"))),
            (
                |p| p.turn[0].choices.push(line("ask", true, "well")),
                PracticeFault::OfferedTwice(open(), LineId::new("ask")),
            ),
            (|p| p.turn[0].choices[0].next = TurnId::new("well"), PracticeFault::Unreached(TurnId::new("shut"))),
            (|p| p.turn[1].choices[2].next = TurnId::new("open"), PracticeFault::Circle(open())),
            (|p| p.turn[1].choices.clear(), PracticeFault::DeadEnd(TurnId::new("shut"))),
            (|p| p.turn[3].choices = p.turn[1].choices.clone(), PracticeFault::EndGoesOn(TurnId::new("later"))),
            (|p| drop(p.turn[0].choices.pop()), PracticeFault::NotThreeOrFour(open())),
            (|p| p.turn[0].choices.iter_mut().for_each(|line| line.helps = false), PracticeFault::NothingHelps(open())),
            (|p| p.turn[0].choices[0].helps = true, PracticeFault::NothingToLearn(open())),
            (
                |p| p.turn[1].choices.iter_mut().for_each(|line| line.next = TurnId::new("later")),
                PracticeFault::NeverReceived(TurnId::new("shut")),
            ),
            (
                |p| p.turn[0].choices[1].rests_on = StatementId::new("dont.4"),
                PracticeFault::RestsOnOpposite(open(), LineId::new("ask"), StatementId::new("dont.4")),
            ),
        ];
        for (change, fault) in cases {
            let mut broken = practice();
            change(&mut broken);
            assert!(broken.faults().contains(&fault), "{fault}: {:?}", broken.faults());
        }
    }

    #[test]
    fn words_to_parents_stand_under_the_hold_alone() {
        let piece = |part| Piece {
            id: StatementId::new("dcm.5"),
            part,
            lines: vec![StatementId::new("prompt.parents.01"), StatementId::new("prompt.probe.01")],
            door: None,
            to: None,
            mentions_parents: None,
            sources: vec![],
            checked: "2026-11".into(),
        };
        assert_eq!(piece(Part::Parents).outside_the_hold().count(), 0);
        assert_eq!(piece(Part::During).outside_the_hold().count(), 1);
    }
}
