//! The promises that every way through every routine keeps, whatever a person answers (ARCHITECTURE.md, promise 5).
//!
//! All reachable states are visited — where one stands, what is known, what has been asked so far — from every door,
//! with the jump to danger taken from every screen. A promise that does not hold comes back with the way that breaks it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::fmt;
use std::rc::Rc;

use super::facts::{Advice, Danger, Facts, Harm, Hold, Sets, Source};
use super::flow::{Act, ChoiceId, Door, Library, Screen, ScreenId};
use crate::people::Actor;

/// What a way through the routines got wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Promise {
    /// Danger is asked before the second screen.
    DangerAskedFirst,
    /// Danger is reachable from every screen.
    DangerWithinReach,
    /// Danger leads to 112 or 113 within two screens.
    DangerLeadsToCall,
    /// Nobody is sent to the leader before it is asked whom the concern is about.
    WhomAskedBeforeLeader,
    /// Nobody is sent to the leader once the leadership, or someone near, is named — or while nobody knows.
    LeaderNotToldOfThemselves,
    /// While the parent hold is on, no screen says to talk with the parents.
    ParentsNotToldWhileHeld,
    /// Where the hold is off, the parents are told.
    ParentsToldWhereTheyShouldBe,
    /// What a leader answers never decides whether a report is sent.
    NoPermissionAsked,
    /// When and by whom the child is collected is asked by screen three. Counted anew where the danger routine begins:
    /// there the call comes first.
    CollectionAskedEarly,
    /// Every end says who does what next, and by when.
    EndHasFollowUp,
    /// Every way comes to an end.
    WayEnds,
}

impl Promise {
    pub const ALL: [Promise; 11] = [
        Promise::DangerAskedFirst,
        Promise::DangerWithinReach,
        Promise::DangerLeadsToCall,
        Promise::WhomAskedBeforeLeader,
        Promise::LeaderNotToldOfThemselves,
        Promise::ParentsNotToldWhileHeld,
        Promise::ParentsToldWhereTheyShouldBe,
        Promise::NoPermissionAsked,
        Promise::CollectionAskedEarly,
        Promise::EndHasFollowUp,
        Promise::WayEnds,
    ];
}

/// A broken promise, with a shortest way that breaks it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    pub promise: Promise,
    pub door: Door,
    pub way: Vec<(ScreenId, ChoiceId)>,
    pub at: ScreenId,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is broken at «{}», from the door {:?}:", self.promise, self.at, self.door)?;
        for (screen, choice) in &self.way {
            write!(f, " {screen}/{choice} →")?;
        }
        write!(f, " {}", self.at)
    }
}

/// What the watcher remembers of the way so far. Kept apart from [`Facts`] on purpose: it checks them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
struct Seen {
    /// Screens so far, counted anew in the danger routine; no further than four.
    screens: u8,
    whom_asked: bool,
    collection_asked: bool,
    /// The talk with the parents has come up, held or not.
    parents_considered: bool,
    /// It came up while they could be told.
    parents_told: bool,
    /// Screens since someone said there is danger now, while no 112 or 113 has come.
    waiting_for_call: Option<u8>,
    source: Option<Source>,
    harm: Option<Harm>,
    collector_suspect: bool,
    danger: bool,
    /// «Before or after?» has been asked.
    mutilation_asked: bool,
    /// Contact with the parents has been possibly dangerous.
    was_dangerous: bool,
    /// Advice has come since.
    advised: bool,
}

impl Seen {
    /// Someone says that the child is in danger now.
    fn danger(mut self) -> Self {
        self.waiting_for_call = Some(0);
        self
    }

    fn answer(mut self, sets: &Sets) -> Self {
        self.source = sets.source.or(self.source);
        self.harm = sets.harm.or(self.harm);
        self.collector_suspect |= sets.collector.is_some();
        match sets.danger {
            Some(Danger::Now) => self = self.danger(),
            Some(Danger::Over) => self.waiting_for_call = None,
            None => {}
        }
        self.danger |= sets.danger.is_some();
        let newly = *sets != Sets { whom: sets.whom, advice: sets.advice, ..Sets::default() };
        if newly && self.contact_is_dangerous() {
            self.advised = false;
            self.was_dangerous |= self.source.is_some() && (self.harm.is_some() || self.danger);
        }
        self.advised |= sets.advice == Some(Advice::Given);
        self
    }

    fn parents_must_wait(&self) -> bool {
        !self.advised && (self.was_dangerous || self.contact_is_dangerous())
    }

    fn contact_is_dangerous(&self) -> bool {
        let harmless = match self.harm {
            Some(Harm::Neglect | Harm::Environment | Harm::Unease | Harm::None) => true,
            Some(Harm::MutilationPast) => self.mutilation_asked,
            Some(Harm::Violence | Harm::Sexual | Harm::Honour | Harm::Unknown) | None => false,
        };
        let near = self.collector_suspect || matches!(self.source, Some(Source::Home | Source::Unknown));
        (near && (self.danger || !harmless)) || (self.source.is_none() && self.danger)
    }
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct State<'l> {
    screen: &'l ScreenId,
    facts: Facts,
    seen: Seen,
}

/// Checks every promise on every way. No answer means that all hold.
pub fn check(library: &Library) -> Vec<Broken> {
    check_with(library, Facts::hold)
}

/// The same, with another rule for the parent hold: so that a test can see a wrong one fail.
pub fn check_with(library: &Library, hold: fn(&Facts) -> Hold) -> Vec<Broken> {
    let mut broken: Vec<Broken> = Vec::new();
    for (door, unit) in starts() {
        let mut watch = Watch::new(library, door, unit, hold);
        watch.walk();
        broken.append(&mut watch.broken);
    }
    broken
}

/// Everything that can be known at each page, over every way to it.
pub type Known = BTreeMap<ScreenId, HashSet<Facts>>;

/// Everything that can be known at each page, and wherever a sheet is looked up.
pub fn facts_at_pages(library: &Library) -> Known {
    walked(library).1
}

/// Both in one: what is broken, and what can be known at each page.
pub fn walked(library: &Library) -> (Vec<Broken>, Known) {
    let mut broken: Vec<Broken> = Vec::new();
    let mut known = Known::new();
    for (door, unit) in starts() {
        let mut watch = Watch::new(library, door, unit, Facts::hold);
        watch.walk();
        broken.append(&mut watch.broken);
        for state in watch.from.into_keys() {
            known.entry(state.screen.clone()).or_default().insert(state.facts);
        }
    }
    for screen in library.screens.values() {
        let here = known.get(&screen.id).cloned().unwrap_or_default();
        for page in library.sheets_at(screen) {
            known.entry(page.id.clone()).or_default().extend(&here);
        }
    }
    (broken, known)
}

/// Every door, in every kind of unit.
fn starts() -> impl Iterator<Item = (Door, Facts)> {
    Door::ALL.into_iter().flat_map(|door| [false, true].map(|near| (door, Facts::of_unit(near))))
}

struct Watch<'l> {
    library: &'l Library,
    door: Door,
    unit: Facts,
    hold: fn(&Facts) -> Hold,
    /// How each state was first reached, so that a way can be told.
    from: HashMap<State<'l>, Option<(State<'l>, ChoiceId)>>,
    broken: Vec<Broken>,
}

impl<'l> Watch<'l> {
    fn new(library: &'l Library, door: Door, unit: Facts, hold: fn(&Facts) -> Hold) -> Self {
        Self { library, door, unit, hold, from: HashMap::new(), broken: Vec::new() }
    }

    fn walk(&mut self) {
        let first = self.library.screen(self.library.entry(self.door));
        let facts = self.unit;
        let said = if self.door == Door::Danger { Seen::default().danger() } else { Seen::default() };
        let start = State { screen: &first.id, facts, seen: self.enter(first, &facts, said) };
        let mut waiting = VecDeque::from([start.clone()]);
        self.from.insert(start, None);
        while let Some(state) = waiting.pop_front() {
            let screen = self.library.screen(state.screen);
            self.look(screen, &state);
            for (choice, next, facts, sets) in self.ways(screen, &state) {
                let jump = choice.as_str() == Library::DANGER;
                let mut seen = if jump { state.seen.danger() } else { state.seen.answer(&sets) };
                if &next.routine == self.library.danger_routine() && next.routine != screen.routine {
                    seen.screens = 0;
                }
                let reached = State { screen: &next.id, facts, seen: self.enter(next, &facts, seen) };
                if !self.from.contains_key(&reached) {
                    self.from.insert(reached.clone(), Some((state.clone(), choice)));
                    waiting.push_back(reached);
                }
            }
        }
        self.nobody_asks_permission();
    }

    /// Every answer a person can give here: to skip the step and the jump to danger among them.
    fn ways(&self, screen: &'l Screen, state: &State<'l>) -> Vec<(ChoiceId, &'l Screen, Facts, Sets)> {
        let sets = |id: &ChoiceId| screen.choices.iter().find(|choice| &choice.id == id).map(|choice| choice.sets);
        Library::answers(screen)
            .chain([ChoiceId::new(Library::DANGER)])
            .filter_map(|id| {
                let (next, facts) = self.library.follow(self.door, screen, &id, state.facts)?;
                let sets = sets(&id).unwrap_or_default();
                Some((id, next, facts, sets))
            })
            .collect()
    }

    /// What is remembered once this screen is shown.
    fn enter(&self, screen: &Screen, facts: &Facts, mut seen: Seen) -> Seen {
        seen.screens = (seen.screens + 1).min(4);
        seen.whom_asked |= screen.does(Act::AskWhom);
        seen.collection_asked |= screen.does(Act::AskCollection);
        seen.mutilation_asked |= screen.does(Act::AskMutilation);
        if screen.does(Act::TalkParents) {
            seen.parents_considered = true;
            seen.parents_told |= (self.hold)(facts) != Hold::WaitForAdvice;
        }
        seen.waiting_for_call = match seen.waiting_for_call {
            Some(_) if screen.calls_emergency() => None,
            Some(screens) => Some((screens + 1).min(3)),
            None => None,
        };
        seen
    }

    fn look(&mut self, screen: &'l Screen, state: &State<'l>) {
        let State { facts, seen, .. } = state;
        let in_danger_routine = &screen.routine == self.library.danger_routine();
        if self.from[state].is_none() && self.door != Door::Danger && !screen.does(Act::AskDanger) {
            self.breaks(Promise::DangerAskedFirst, state);
        }
        if !in_danger_routine {
            let jump = self.library.follow(self.door, screen, &ChoiceId::new(Library::DANGER), *facts);
            if jump.is_none_or(|(next, _)| !next.does(Act::AskDanger) && !next.calls_emergency()) {
                self.breaks(Promise::DangerWithinReach, state);
            }
        }
        let yes = |screen: &Screen| screen.choices.iter().any(|choice| choice.sets.danger == Some(Danger::Now));
        let deaf = screen.does(Act::AskDanger) && !yes(screen);
        if deaf || seen.waiting_for_call.is_some_and(|screens| screens >= 2) {
            self.breaks(Promise::DangerLeadsToCall, state);
        }
        let steps = screen.steps.iter().filter_map(|step| self.library.steps.get(step)).map(|step| step.who);
        let afterwards = screen.end.iter().flatten().map(|follow| follow.who);
        let actors: Vec<Actor> = screen.who.into_iter().chain(steps).chain(afterwards).collect();
        let tells_leader = screen.does(Act::TellLeader);
        // Whoever leads is the leader, until it is asked whom the concern is about.
        if (tells_leader && !seen.whom_asked) || (actors.contains(&Actor::Lead) && facts.whom.is_none()) {
            self.breaks(Promise::WhomAskedBeforeLeader, state);
        }
        if (tells_leader || actors.contains(&Actor::Leader)) && !facts.leader_may_be_told() {
            self.breaks(Promise::LeaderNotToldOfThemselves, state);
        }
        if screen.does(Act::TalkParents) && seen.parents_must_wait() && (self.hold)(facts) != Hold::WaitForAdvice {
            self.breaks(Promise::ParentsNotToldWhileHeld, state);
        }
        if seen.screens >= 3 && !seen.collection_asked {
            self.breaks(Promise::CollectionAskedEarly, state);
        }
        match &screen.end {
            Some(follow_ups) => {
                if follow_ups.is_empty() {
                    self.breaks(Promise::EndHasFollowUp, state);
                }
                let told = seen.parents_told || (self.hold)(facts) != Hold::AsUsual;
                if !seen.parents_considered || !told {
                    self.breaks(Promise::ParentsToldWhereTheyShouldBe, state);
                }
            }
            None => {
                let answered = screen
                    .choices
                    .iter()
                    .all(|choice| self.library.follow(self.door, screen, &choice.id, *facts).is_some());
                if screen.choices.is_empty() || !answered {
                    self.breaks(Promise::WayEnds, state);
                }
            }
        }
    }

    /// Where somebody is told, all answers must be alike in the ends that can follow without a report.
    fn nobody_asks_permission(&mut self) {
        let told = [Act::TellLeader, Act::TellOwner, Act::TellOutside, Act::TellColleague];
        let states: Vec<State<'l>> = self.from.keys().cloned().collect();
        let mut known = HashMap::new();
        for state in states {
            let screen = self.library.screen(state.screen);
            if !told.iter().any(|act| screen.does(*act)) {
                continue;
            }
            let answers: HashSet<Rc<BTreeSet<&ScreenId>>> = Library::answers(screen)
                .filter_map(|choice| self.library.follow(self.door, screen, &choice, state.facts))
                .map(|(next, facts)| self.unreported_ends(next, facts, &mut known))
                .collect();
            if answers.len() > 1 {
                self.breaks(Promise::NoPermissionAsked, &state);
            }
        }
    }

    fn unreported_ends(
        &self,
        screen: &'l Screen,
        facts: Facts,
        known: &mut HashMap<(&'l ScreenId, Facts), Rc<BTreeSet<&'l ScreenId>>>,
    ) -> Rc<BTreeSet<&'l ScreenId>> {
        if let Some(ends) = known.get(&(&screen.id, facts)) {
            return ends.clone();
        }
        let mut ends = BTreeSet::new();
        if !screen.does(Act::Report) {
            ends.extend(screen.end.is_some().then_some(&screen.id));
            for choice in Library::answers(screen) {
                if let Some((next, facts)) = self.library.follow(self.door, screen, &choice, facts) {
                    ends.extend(self.unreported_ends(next, facts, known).iter());
                }
            }
        }
        let ends = Rc::new(ends);
        known.insert((&screen.id, facts), ends.clone());
        ends
    }

    /// One fault per promise and screen is enough to mend it.
    fn breaks(&mut self, promise: Promise, state: &State<'l>) {
        if self.broken.iter().any(|known| known.promise == promise && &known.at == state.screen) {
            return;
        }
        let mut way = Vec::new();
        let mut here = state;
        while let Some(Some((before, choice))) = self.from.get(here) {
            way.push((before.screen.clone(), choice.clone()));
            here = before;
        }
        way.reverse();
        self.broken.push(Broken { promise, door: self.door, way, at: state.screen.clone() });
    }
}
