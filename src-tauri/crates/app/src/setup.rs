//! Taking the program into use: the unit, its leader, local numbers. Or trying it with example data.

use domain::fields::filled_line;
use domain::people::{
    BoardEvent, ContactsInput, LocalContacts, LockReason, Person, PersonRole, Unit, UnitInput, check_passphrase,
    same_passphrase,
};
use domain::{Language, PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::{Circle, DeviceId, Effort, Fault, Founding, Session, StreamId, Vault, VaultId, Writing};
use zeroize::Zeroizing;

use crate::clock::{make_id, moment, seconds};
use crate::keeping::Keeping;
use crate::open::{OwnEvent, entry, version_of_now};
use crate::session::{self, SessionRequest, SessionView};
use crate::{App, Code, Failure, example};

pub fn effort_of_this_machine() -> Effort {
    Effort::of_this_machine(seconds)
}

#[derive(Deserialize, TS)]
pub struct PassphraseRequest {
    passphrase: String,
    /// Names that it must not be made of: the person's, the unit's.
    names: Vec<String>,
}

#[derive(Serialize, TS)]
pub struct PassphraseView {
    fault: Option<Code>,
}

pub fn passphrase(_: &App, request: PassphraseRequest) -> Result<PassphraseView, Failure> {
    let passphrase = Zeroizing::new(request.passphrase);
    Ok(PassphraseView { fault: check_passphrase(&passphrase, &request.names).err().map(Code::from) })
}

#[derive(Deserialize, TS)]
pub struct BeginRequest {
    unit: UnitInput,
    /// The leader's name.
    leader: String,
    passphrase: String,
    contacts: ContactsInput,
}

pub fn begin(app: &App, request: BeginRequest) -> Result<SessionView, Failure> {
    let passphrase = Zeroizing::new(request.passphrase);
    let unit = request.unit.check()?;
    let leader = filled_line(&request.leader, "leader")?;
    check_passphrase(&passphrase, &[leader.clone(), unit.name.clone()])
        .map_err(|fault| Code::from(fault).at("passphrase"))?;
    let contacts = request.contacts.check()?;
    let effort = (app.effort)();
    let mut keeping = app.keeping();
    if keeping.example || !matches!(keeping.vault, Err(Fault::None)) {
        return Err(Failure::of(Code::AlreadyThere));
    }
    found(app, &mut keeping, false, unit, contacts, &leader, &passphrase, effort)?;
    Ok(SessionView::of(&keeping))
}

/// Makes the vault, with the unit and its leader on the board, and logs the leader in.
#[allow(clippy::too_many_arguments)] // Each is one answer of the set-up.
pub fn found(
    app: &App,
    keeping: &mut Keeping,
    example: bool,
    unit: Unit,
    contacts: LocalContacts,
    leader: &str,
    passphrase: &str,
    effort: Effort,
) -> Result<(), Failure> {
    let now = app.clock.now();
    let passphrase = Zeroizing::new(same_passphrase(passphrase));
    let founding = Founding {
        vault: VaultId(make_id()),
        device: DeviceId(make_id()),
        board: StreamId(make_id()),
        unit: StreamId(make_id()),
        person: vault::PersonId(make_id()),
        own: StreamId(make_id()),
        passphrase: &passphrase,
        effort,
    };
    let person = PersonId::new(founding.person.to_string());
    let first = |vault: &mut Vault, session: &mut Session| {
        let keys = session.public_keys();
        let leader = Person {
            id: person.clone(),
            name: leader.to_owned(),
            role: PersonRole::Leader,
            keys: keys.address(),
            joined: true,
        };
        let founded = BoardEvent::Founded { unit, contacts, person: leader };
        let root = OwnEvent::Root { keys: keys.address() };
        let writing = Writing {
            circles: vec![Circle { stream: founding.unit, people: vec![keys.seal] }],
            entries: vec![
                entry(founding.board, founded.kind(), &founded),
                entry(founding.own, "own.root", &root),
                version_of_now(app, founding.unit),
            ],
            draft: None,
        };
        vault.write(session, moment(now), writing)
    };
    let (vault, session) = Vault::found(&keeping.folders.place(example), &founding, first)?;
    keeping.take(example, Ok(vault));
    session::begin(app, keeping, session, person.clone(), now)
}

#[derive(Deserialize, TS)]
pub struct ExampleRequest {
    language: Language,
}

/// Enters the example: an invented unit, in a vault of its own.
pub fn example(app: &App, request: ExampleRequest) -> Result<SessionView, Failure> {
    let now = app.clock.now();
    let mut keeping = app.keeping();
    keeping.lock(LockReason::Asked, now, app);
    if let Err(failure) = example::enter(app, &mut keeping, request.language) {
        keeping.enter(false);
        return Err(failure);
    }
    Ok(SessionView::of(&keeping))
}

/// Leaves the example; what the unit keeps itself was never touched.
pub fn leave(app: &App, _: SessionRequest) -> Result<SessionView, Failure> {
    let now = app.clock.now();
    let mut keeping = app.keeping();
    if keeping.example {
        keeping.lock(LockReason::Asked, now, app);
        keeping.enter(false);
    }
    Ok(SessionView::of(&keeping))
}
