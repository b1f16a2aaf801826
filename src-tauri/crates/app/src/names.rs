//! Before a text that leaves the unit is kept: does it name a child, and can it be printed?

use domain::concerns::{Event, may_name};
use domain::fields::Private;

use crate::open::{OpenApp, State};
use crate::{Code, Failure};

/// The children that this person can read of: as they are called in the concerns, and in the reports.
fn children(state: &State) -> Vec<Private> {
    let entries = state.concerns.values().flat_map(|concern| &concern.entries);
    let mut names = Vec::new();
    for entry in entries {
        match &entry.event {
            Event::Named { child } => names.push(child.clone()),
            Event::Reported { report } => {
                names.extend(report.fields().children.iter().map(|child| child.name.clone()));
            }
            _ => {}
        }
    }
    names
}

/// Fields where a word is the name of a child in a concern that this person can open.
pub fn named(open: &mut OpenApp<'_>, texts: &[(String, &Private)]) -> Vec<String> {
    let children = children(&open.open().state);
    let names = texts.iter().filter(|(_, text)| may_name(text, children.iter()));
    names.map(|(field, _)| field.clone()).collect()
}

/// Refuses what cannot be printed; and what may name a child, until somebody has looked (`sure`).
pub fn look_at(open: &mut OpenApp<'_>, texts: &[(String, &Private)], sure: bool) -> Result<(), Failure> {
    printable(texts)?;
    if sure {
        return Ok(());
    }
    let first = named(open, texts).into_iter().next();
    first.map_or(Ok(()), |field| Err(Code::NamesAChild.at(field)))
}

/// What is typed for the plan is asked where it is typed: the plan is never printed with a sign left out.
pub fn printable(texts: &[(String, &Private)]) -> Result<(), Failure> {
    let wrong = texts.iter().find(|(_, text)| pdf::unprintable(&text.0).is_some());
    wrong.map_or(Ok(()), |(field, _)| Err(Code::NotPrintable.at(field.clone())))
}
