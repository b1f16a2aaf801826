//! Every way through a routine, as a list that a person can read.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use super::facts::Facts;
use super::flow::{Door, Library, RoutineId, Screen, ScreenId};
use super::promises::facts_at_pages;

/// The screens of one walk, first to last. The last one is an end, or the screen of another routine that it leads into.
type Walk = Vec<ScreenId>;

/// The walks through every routine.
pub fn walks(library: &Library) -> BTreeMap<RoutineId, BTreeSet<Walk>> {
    let known = facts_at_pages(library);
    let routines: BTreeSet<&RoutineId> = library.screens.values().map(|screen| &screen.routine).collect();
    routines.into_iter().map(|routine| (routine.clone(), through(library, routine, &known))).collect()
}

/// Every sequence of screens in a routine, with all that can be known where it is entered, each once, in order. Ways that
/// jump to danger in the middle are left out: they are the same from every screen.
fn through(library: &Library, routine: &RoutineId, known: &BTreeMap<ScreenId, HashSet<Facts>>) -> BTreeSet<Walk> {
    let elsewhere = library.screens.values().filter(|screen| &screen.routine != routine);
    let led_to = elsewhere.flat_map(|screen| &screen.choices).flat_map(|choice| choice.next.all());
    let into: BTreeSet<&ScreenId> =
        library.entries.values().chain(led_to).filter(|screen| &library.screen(screen).routine == routine).collect();
    let mut all = BTreeSet::new();
    for door in Door::ALL {
        let mut found = HashMap::new();
        for first in &into {
            for facts in known.get(first).into_iter().flatten() {
                all.extend(from(library, door, library.screen(first), *facts, &mut found).iter().cloned());
            }
        }
    }
    all
}

fn from(
    library: &Library,
    door: Door,
    here: &Screen,
    facts: Facts,
    found: &mut HashMap<(ScreenId, Facts), Rc<BTreeSet<Walk>>>,
) -> Rc<BTreeSet<Walk>> {
    let key = (here.id.clone(), facts);
    if let Some(known) = found.get(&key) {
        return known.clone();
    }
    let mut all = BTreeSet::new();
    if here.end.is_some() {
        all.insert(vec![here.id.clone()]);
    }
    for choice in &here.choices {
        let Some((next, facts)) = library.follow(door, here, &choice.id, facts) else { continue };
        if next.routine != here.routine {
            all.insert(vec![here.id.clone(), next.id.clone()]);
            continue;
        }
        for tail in from(library, door, next, facts, found).iter() {
            all.insert(std::iter::once(&here.id).chain(tail).cloned().collect());
        }
    }
    let all = Rc::new(all);
    found.insert(key, all.clone());
    all
}
