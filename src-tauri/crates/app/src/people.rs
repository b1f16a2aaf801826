//! Those who work here: invited by who may, and logged in for the first time with a one-time code.

use chrono::{DateTime, FixedOffset};
use domain::PersonId;
use domain::fields::filled_line;
use domain::people::{BoardEvent, Person, PersonRole, check_passphrase, same_name, same_passphrase};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::{Circle, Effort, Fault, InvitationCode, NewPerson, PersonLock, Session, StreamId, Unlocked, Writing};
use zeroize::Zeroizing;

use crate::clock::{make_id, moment};
use crate::keeping::Keeping;
use crate::open::{OpenApp, OwnEvent, entry};
use crate::session::{self, OpenOutcome, OpenedView, PersonView, SessionView};
use crate::{App, Code, Failure, unit};

#[derive(Deserialize, TS)]
pub struct InviteRequest {
    name: String,
    role: PersonRole,
    /// One who was invited before and has not come: gets a new code, the old one opens nothing. Null: someone new.
    person: Option<String>,
}

#[derive(Serialize, TS)]
pub struct InviteView {
    person: PersonView,
    /// The six words of the one-time code, shown once.
    code: Vec<String>,
    session: SessionView,
}

/// Whom an invitation is for, and the one they had before, if they had one.
fn invited(
    open: &mut OpenApp<'_>,
    request: &InviteRequest,
) -> Result<(String, vault::PersonId, Option<PersonLock>), Failure> {
    unit::speaks_for_it(open)?;
    let name = filled_line(&request.name, "name")?;
    if request.role == PersonRole::Leader {
        return Err(Code::NotAllowed.at("role"));
    }
    let before = request.person.as_ref().map(PersonId::new);
    let alike = |known: &Person| same_name(&known.name, &name) && Some(&known.id) != before.as_ref();
    if open.keeping.board.people.iter().any(alike) {
        // Two of one name could not be told apart at the login.
        return Err(Code::AlreadyThere.at("name"));
    }
    let Some(person) = before else { return Ok((name, vault::PersonId(make_id()), None)) };
    let known = open.keeping.board.person(&person).filter(|known| !known.joined);
    let id = known.and_then(|known| vault::PersonId::parse(known.id.as_str()));
    let id = id.ok_or(Failure::of(Code::NotFound))?;
    Ok((name, id, Some(open.vault()?.lock_of(id)?)))
}

/// Puts somebody on the board, and makes the one-time code that lets them in. It carries what all staff share. The work of
/// the code is done beside the vault: nothing else waits for it.
pub fn invite(app: &App, request: InviteRequest) -> Result<InviteView, Failure> {
    let ((name, id, lock), turn) = app.when_open(|open| Ok((invited(open, &request)?, open.keeping.turn)))?;
    let code = InvitationCode::make();
    let new = NewPerson::make(id, StreamId(make_id()), &code.secret(), (app.effort)())?;
    let keys = new.public_keys();
    let person =
        Person { id: PersonId::new(id.to_string()), name, role: request.role, keys: keys.address(), joined: false };
    app.when_open(|open| {
        // Meanwhile it may have been locked, and another vault be open.
        if open.keeping.turn != turn {
            return Err(Failure::of(Code::Locked));
        }
        keep_invitation(open, &new, lock.as_ref(), &person, &code)
    })
}

fn keep_invitation(
    open: &mut OpenApp<'_>,
    new: &NewPerson,
    lock: Option<&PersonLock>,
    person: &Person,
    code: &InvitationCode,
) -> Result<InviteView, Failure> {
    let event = BoardEvent::PersonInvited { person: person.clone() };
    let keys = new.public_keys();
    let at = moment(open.now);
    let (vault, session) = open.both()?;
    let writing = Writing {
        circles: vec![Circle { stream: vault.unit_stream(), people: vec![keys.seal] }],
        entries: vec![entry(vault.board_stream(), event.kind(), &event)],
        draft: None,
    };
    vault.invite(&mut session.session, at, new, lock, writing)?;
    open.catch_up()?;
    Ok(InviteView {
        person: PersonView::of(person),
        code: code.words().map(str::to_owned).to_vec(),
        session: SessionView::of(open.keeping),
    })
}

#[derive(Deserialize, TS)]
pub struct JoinRequest {
    person: String,
    /// The six words, as typed.
    code: String,
    passphrase: String,
}

/// The first login: the code opens the invitation, and keys that only this person has take its place.
pub fn join(app: &App, request: JoinRequest) -> Result<OpenedView, Failure> {
    let passphrase = Zeroizing::new(same_passphrase(&Zeroizing::new(request.passphrase)));
    let typed = Zeroizing::new(request.code);
    let person = PersonId::new(request.person);
    let (lock, turn) = {
        let mut keeping = app.keeping();
        keeping.look_again();
        let now = app.clock.now();
        let known = keeping.board.person(&person).filter(|known| !known.joined).cloned();
        let known = known.ok_or(Failure::of(Code::NotFound))?;
        let names = keeping.board.unit.iter().map(|unit| unit.name.clone()).chain([known.name]).collect::<Vec<_>>();
        check_passphrase(&passphrase, &names).map_err(|fault| Code::from(fault).at("passphrase"))?;
        if keeping.seconds_to_wait(&person, now) > 0 {
            return Ok(OpenedView::of(OpenOutcome::Wait, &keeping, &person, now));
        }
        let id = vault::PersonId::parse(person.as_str()).ok_or(Failure::of(Code::NotFound))?;
        let vault = keeping.vault.as_ref().map_err(|fault| Failure::from(*fault))?;
        let lock = vault.lock_of(id)?;
        keeping.tried(&person, now);
        (lock, keeping.turn)
    };
    let wrong = || {
        let keeping = app.keeping();
        Ok(OpenedView::of(OpenOutcome::Wrong, &keeping, &person, app.clock.now()))
    };
    let Some(code) = InvitationCode::of_words(&typed) else { return wrong() };
    let invited = match lock.open(&code.secret()) {
        Ok(invited) => invited,
        Err(Fault::WrongPassphrase) => return wrong(),
        Err(fault) => return Err(fault.into()),
    };
    let own = StreamId(make_id());
    let new = NewPerson::make(invited.person, own, &passphrase, (app.effort)())?;
    let mut keeping = app.keeping();
    let now = app.clock.now();
    if keeping.turn != turn {
        return Err(Failure::of(Code::Locked));
    }
    let session = come(&mut keeping, invited, &lock, new, own, now)?;
    session::begin(app, &mut keeping, session, person.clone(), now)?;
    Ok(OpenedView::of(OpenOutcome::Open, &keeping, &person, now))
}

/// Somebody has come: their own keys take the place of the invitation's, and the board says so.
fn come(
    keeping: &mut Keeping,
    invited: Unlocked,
    lock: &PersonLock,
    new: NewPerson,
    own: StreamId,
    now: DateTime<FixedOffset>,
) -> Result<Session, Failure> {
    let keys = new.public_keys();
    let joined = BoardEvent::PersonJoined { keys: keys.address() };
    let root = OwnEvent::Root { keys: keeping.board.root.clone().ok_or(Failure::of(Code::NotFound))? };
    let vault = keeping.vault.as_mut().map_err(|fault| Failure::from(*fault))?;
    let as_invited = Writing {
        circles: vec![Circle { stream: vault.unit_stream(), people: vec![keys.seal] }],
        entries: vec![entry(vault.board_stream(), joined.kind(), &joined)],
        draft: None,
    };
    let as_new = Writing { entries: vec![entry(own, "own.root", &root)], ..Writing::default() };
    let session = vault.join(invited, lock, new, moment(now), as_invited, as_new)?;
    keeping.read_board();
    Ok(session)
}

/// A colleague who is there from the beginning: for example data, where nobody hands over a code.
pub fn colleague(open: &mut OpenApp<'_>, name: &str, passphrase: &str, effort: Effort) -> Result<PersonId, Failure> {
    let id = vault::PersonId(make_id());
    let code = InvitationCode::make();
    let new = NewPerson::make(id, StreamId(make_id()), &code.secret(), effort)?;
    let person = Person {
        id: PersonId::new(id.to_string()),
        name: name.to_owned(),
        role: PersonRole::Staff,
        keys: new.public_keys().address(),
        joined: false,
    };
    keep_invitation(open, &new, None, &person, &code)?;
    let lock = open.vault()?.lock_of(id)?;
    let invited = lock.open(&code.secret())?;
    let own = StreamId(make_id());
    let new = NewPerson::make(id, own, &same_passphrase(passphrase), effort)?;
    let now = open.now;
    come(open.keeping, invited, &lock, new, own, now)?;
    Ok(person.id)
}
