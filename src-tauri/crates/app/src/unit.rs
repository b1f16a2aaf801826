//! What the unit is, and its local numbers: changed by who may speak for it.

use domain::people::{BoardEvent, LocalContacts, PersonRole, UnitInput};
use serde::Deserialize;
use ts_rs::TS;
use vault::Writing;

use crate::open::{OpenApp, entry};
use crate::session::SessionView;
use crate::{Code, Failure};

/// Refuses whom the board would not believe.
pub fn speaks_for_it(open: &mut OpenApp<'_>) -> Result<(), Failure> {
    let person = open.open().person.clone();
    match open.keeping.board.person(&person).map(|person| person.role) {
        Some(PersonRole::Leader | PersonRole::Deputy) => Ok(()),
        Some(PersonRole::Staff) | None => Err(Failure::of(Code::NotAllowed)),
    }
}

fn say(open: &mut OpenApp<'_>, event: &BoardEvent) -> Result<SessionView, Failure> {
    let board = open.vault()?.board_stream();
    open.write(Writing { entries: vec![entry(board, event.kind(), event)], ..Writing::default() })?;
    Ok(SessionView::of(open.keeping))
}

#[derive(Deserialize, TS)]
pub struct UnitRequest {
    unit: UnitInput,
}

pub fn change(open: &mut OpenApp<'_>, request: UnitRequest) -> Result<SessionView, Failure> {
    speaks_for_it(open)?;
    let unit = request.unit.check()?;
    say(open, &BoardEvent::UnitChanged { unit })
}

#[derive(Deserialize, TS)]
pub struct UnitContactsRequest {
    contacts: LocalContacts,
}

pub fn contacts(open: &mut OpenApp<'_>, request: UnitContactsRequest) -> Result<SessionView, Failure> {
    speaks_for_it(open)?;
    let contacts = request.contacts.check()?;
    say(open, &BoardEvent::ContactsChanged { contacts })
}
