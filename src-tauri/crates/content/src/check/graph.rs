//! The routines as one graph: every answer leads somewhere, tells what it says, and comes back to nothing.

use std::collections::BTreeSet;

use domain::routines::{Act, Choice, Collector, Door, Harm, Library, Next, Screen, ScreenId, Source, Whom};

use crate::Fault;

pub(super) fn whole(library: &Library, faults: &mut Vec<Fault>) {
    for door in Door::ALL {
        match library.entries.get(&door) {
            Some(entry) if library.screens.contains_key(entry) => {}
            entry => faults.push(Fault::Unknown {
                at: format!("entries.toml: {door:?}"),
                kind: "screen",
                id: entry.map(ToString::to_string).unwrap_or_default(),
            }),
        }
    }
    for screen in library.screens.values() {
        for choice in &screen.choices {
            let at = || (screen.id.to_string(), choice.id.to_string());
            if tells(screen, choice) == Some(false) {
                let (screen, choice) = at();
                faults.push(Fault::WrongFact { screen, choice });
            }
            if [Library::DANGER, Library::SKIP].contains(&choice.id.as_str()) {
                let (screen, choice) = at();
                faults.push(Fault::Reserved { screen, choice });
            }
            for next in choice.next.all() {
                if !library.screens.contains_key(next) {
                    let (screen, choice) = at();
                    faults.push(Fault::LeadsNowhere { screen, choice, next: next.to_string() });
                }
            }
            if let Next::Rule { rule, cases } = &choice.next {
                for case in cases.keys().filter(|case| !rule.cases().contains(&case.as_str())) {
                    let (screen, choice) = at();
                    faults.push(Fault::NoSuchCase { screen, choice, case: case.clone() });
                }
            }
        }
    }
    if faults.is_empty() {
        circles(library, faults);
        unreached(library, faults);
    }
}

/// Whether an answer to one of the questions that safety rests on tells what its id says. Nothing for other answers.
fn tells(screen: &Screen, choice: &Choice) -> Option<bool> {
    let (id, sets) = (choice.id.as_str(), &choice.sets);
    if screen.does(Act::AskWhom) {
        let whom = match id {
            "nobody" => Whom::NobodyHere,
            "staff" | "substitute" => Whom::Staff,
            "leadership" => Whom::Leadership,
            "owner" => Whom::Owner,
            "near" => Whom::Near,
            "unknown" => Whom::Unknown,
            _ => return Some(false),
        };
        return Some(sets.whom == Some(whom));
    }
    if screen.does(Act::AskSource) {
        let source = match id {
            "home" => Source::Home,
            "child" | "outside" => Source::Outside,
            "unknown" => Source::Unknown,
            _ => return Some(false),
        };
        return Some(sets.source == Some(source));
    }
    if screen.does(Act::AskMutilation) {
        let harm = match id {
            "before" | "after-danger" | "unknown" => Harm::Honour,
            "after" => Harm::MutilationPast,
            _ => return Some(false),
        };
        return Some(sets.harm == Some(harm));
    }
    if sets.harm == Some(Harm::MutilationPast) {
        return Some(false);
    }
    (screen.does(Act::AskCollection) && id == "suspect").then_some(sets.collector == Some(Collector::Suspect))
}

/// A run is the replay of its answers, one per screen: no way may come back to a screen.
fn circles(library: &Library, faults: &mut Vec<Fault>) {
    fn visit<'l>(
        library: &'l Library,
        screen: &'l Screen,
        open: &mut Vec<&'l ScreenId>,
        done: &mut BTreeSet<&'l ScreenId>,
        faults: &mut Vec<Fault>,
    ) {
        if !done.insert(&screen.id) {
            return;
        }
        open.push(&screen.id);
        for choice in &screen.choices {
            for next in choice.next.all() {
                if open.contains(&next) {
                    faults.push(Fault::Circle {
                        screen: screen.id.to_string(),
                        choice: choice.id.to_string(),
                        next: next.to_string(),
                    });
                } else {
                    visit(library, library.screen(next), open, done, faults);
                }
            }
        }
        open.pop();
    }
    let mut done = BTreeSet::new();
    for screen in library.screens.values() {
        visit(library, screen, &mut Vec::new(), &mut done, faults);
    }
}

fn unreached(library: &Library, faults: &mut Vec<Fault>) {
    let mut reached: BTreeSet<&ScreenId> = library.entries.values().collect();
    let mut waiting: Vec<&ScreenId> = reached.iter().copied().collect();
    while let Some(screen) = waiting.pop() {
        for next in library.screen(screen).choices.iter().flat_map(|choice| choice.next.all()) {
            if reached.insert(next) {
                waiting.push(next);
            }
        }
    }
    let all = library.screens.keys().filter(|screen| !reached.contains(screen));
    faults.extend(all.map(|screen| Fault::Unreached { screen: screen.to_string() }));
    let looked_up: BTreeSet<&ScreenId> =
        library.screens.values().flat_map(|screen| library.sheets_at(screen)).map(|page| &page.id).collect();
    let never = library.sheets.keys().filter(|sheet| !looked_up.contains(sheet));
    faults.extend(never.map(|sheet| Fault::Unreached { screen: sheet.to_string() }));
}
