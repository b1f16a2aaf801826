//! Every way through the routines, as a list that a person can read.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use super::facts::Facts;
use super::flow::{Door, Library, Screen, ScreenId};

/// The screens of one walk, first to last.
type Walk = Vec<ScreenId>;

/// Every sequence of screens from a door to an end, each once, in order. Ways that jump to danger in the middle are
/// left out: they are the same from every screen.
pub fn walks(library: &Library, door: Door) -> BTreeSet<Walk> {
    let first = library.screen(library.entry(door));
    (*from(library, door, first, Facts::default(), &mut HashMap::new())).clone()
}

fn from(
    library: &Library,
    door: Door,
    here: &Screen,
    facts: Facts,
    known: &mut HashMap<(ScreenId, Facts), Rc<BTreeSet<Walk>>>,
) -> Rc<BTreeSet<Walk>> {
    let key = (here.id.clone(), facts);
    if let Some(found) = known.get(&key) {
        return found.clone();
    }
    let mut all = BTreeSet::new();
    if here.end.is_some() {
        all.insert(vec![here.id.clone()]);
    }
    for choice in &here.choices {
        let Some((next, facts)) = library.follow(door, here, &choice.id, facts) else {
            continue;
        };
        for tail in from(library, door, next, facts, known).iter() {
            let mut walk = vec![here.id.clone()];
            walk.extend(tail.iter().cloned());
            all.insert(walk);
        }
    }
    let all = Rc::new(all);
    known.insert(key, all.clone());
    all
}
