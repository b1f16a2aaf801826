//! Where a run stands: the replay of its answers.

use std::collections::HashMap;

use super::facts::{Facts, Hold};
use super::flow::{Act, Answer, Door, Library, Screen, ScreenId};

/// Where a person stands in a run, and what is known there. Nothing of this is stored.
#[derive(Clone, Debug)]
pub struct Stand<'l> {
    pub screen: &'l Screen,
    pub facts: Facts,
    /// The answers that led here: those given, up to the first that does not belong.
    pub answers: Vec<Answer>,
    /// Screens at most from the first to the end, as far as can be known here, when the run stays in its routine.
    pub of: usize,
}

impl Stand<'_> {
    /// The talk with the parents is on this screen, and must wait.
    pub fn held(&self) -> bool {
        self.screen.does(Act::TalkParents) && self.facts.hold() == Hold::WaitForAdvice
    }
}

/// Where a run stands: the first screen, reached from the door, that has no answer yet.
/// A changed answer can never leave a run where it could not have come: what does not follow is dropped.
/// `unit` is what is known before the first answer.
pub fn stand<'l>(library: &'l Library, door: Door, answers: &[Answer], unit: Facts) -> Stand<'l> {
    let mut here = library.screen(library.entry(door));
    let mut facts = unit;
    let mut used = Vec::new();
    for answer in answers {
        if answer.screen != here.id {
            break;
        }
        let Some((next, known)) = library.follow(door, here, &answer.choice, facts) else {
            break;
        };
        (here, facts) = (next, known);
        used.push(answer.clone());
    }
    let of = used.len() + 1 + longest(library, door, here, facts, &mut HashMap::new());
    Stand { screen: here, facts, answers: used, of }
}

/// Screens at most after this one. A way into another routine counts only where there is no way on in this one.
fn longest(
    library: &Library,
    door: Door,
    here: &Screen,
    facts: Facts,
    known: &mut HashMap<(ScreenId, Facts), usize>,
) -> usize {
    if let Some(length) = known.get(&(here.id.clone(), facts)) {
        return *length;
    }
    let ways: Vec<_> = here.choices.iter().filter_map(|choice| library.follow(door, here, &choice.id, facts)).collect();
    let stays = ways.iter().any(|(next, _)| next.routine == here.routine);
    let length = ways
        .into_iter()
        .filter(|(next, _)| !stays || next.routine == here.routine)
        .map(|(next, facts)| 1 + longest(library, door, next, facts, known))
        .max()
        .unwrap_or(0);
    known.insert((here.id.clone(), facts), length);
    length
}
