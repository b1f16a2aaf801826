//! What the unit is, and its local numbers: changed by who may speak for it.

use domain::guidance::{Contact, ContactStatus};
use domain::people::{BoardEvent, ContactsInput, LocalContact, PersonRole, UnitInput};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::{PublicKeys, Writing};

use crate::open::{OpenApp, entry};
use crate::owner::words;
use crate::session::{SessionRequest, SessionView};
use crate::{App, Code, Failure};

/// Refuses whom the board would not believe.
pub fn speaks_for_it(open: &mut OpenApp<'_>) -> Result<(), Failure> {
    let person = open.open().person.clone();
    match open.keeping.board.person(&person).map(|person| person.role) {
        Some(PersonRole::Leader | PersonRole::Deputy) => Ok(()),
        Some(PersonRole::Staff) | None => Err(Failure::of(Code::NotAllowed)),
    }
}

pub fn say(open: &mut OpenApp<'_>, event: &BoardEvent) -> Result<SessionView, Failure> {
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
    contacts: ContactsInput,
}

/// Keeps the numbers. Kept as they already are they are no entry: that they were looked at is said by [`checked`] alone.
pub fn contacts(open: &mut OpenApp<'_>, request: UnitContactsRequest) -> Result<SessionView, Failure> {
    speaks_for_it(open)?;
    let contacts = request.contacts.check()?;
    let unknown = |one: &LocalContact| {
        let listed = |contact: &Contact| contact.id.as_str() == one.contact && contact.status == ContactStatus::Local;
        !one.contact.is_empty() && !open.app.content.contacts.iter().any(listed)
    };
    if contacts.directory.iter().any(unknown) {
        return Err(Failure::of(Code::BadRequest));
    }
    if contacts == open.keeping.board.contacts {
        return Ok(SessionView::of(open.keeping));
    }
    say(open, &BoardEvent::ContactsChanged { contacts })
}

/// Somebody has looked at every number of the unit's own today, and they are right.
pub fn checked(open: &mut OpenApp<'_>, _: SessionRequest) -> Result<SessionView, Failure> {
    speaks_for_it(open)?;
    let contacts = open.keeping.board.contacts.clone();
    if contacts.all().is_empty() {
        return Err(Failure::of(Code::NotFound));
    }
    say(open, &BoardEvent::ContactsChanged { contacts })
}

/// Whose six words are asked for.
#[derive(Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ControlOf {
    /// The owner's public key.
    Owner,
    /// The first keys of this vault, that all trust in its board goes back to.
    Root,
    /// The key that this person signs content packs with.
    Packs,
}

#[derive(Deserialize, TS)]
pub struct ControlRequest {
    of: ControlOf,
}

#[derive(Serialize, TS)]
pub struct ControlView {
    /// Six words to compare by telephone; none while there is no key.
    words: Vec<String>,
}

/// A public key, as the board or the session has it.
enum Key {
    Person(String),
    Issuer(vault::IssuerKey),
}

/// The six words of a key, worked out while nothing else waits.
pub fn control(app: &App, request: ControlRequest) -> Result<ControlView, Failure> {
    let of = |address: &String| PublicKeys::of_address(address).map(|keys| keys.control_words());
    let found = {
        let keeping = app.keeping();
        let board = &keeping.board;
        match request.of {
            ControlOf::Owner => board.owner.as_ref().map(|owner| owner.keys.clone()).map(Key::Person),
            ControlOf::Root => board.root.clone().map(Key::Person),
            ControlOf::Packs => keeping.open.as_ref().and_then(|open| open.session.issuer()).map(Key::Issuer),
        }
    };
    let control = match found {
        Some(Key::Person(address)) => of(&address),
        Some(Key::Issuer(key)) => Some(key.control_words()),
        None => None,
    };
    Ok(ControlView { words: control.transpose()?.map(words).unwrap_or_default() })
}
