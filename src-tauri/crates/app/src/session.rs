//! Logging in, locking, and what everyone sees of it.

use std::collections::HashSet;
use std::sync::atomic::Ordering;

use chrono::{DateTime, FixedOffset};
use domain::PersonId;
use domain::people::{ContactsInput, LockReason, OwnerState, Person, PersonRole, UnitKind, same_passphrase};
use domain::routines::WalkedRun;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::{Fault, Vault};
use zeroize::Zeroizing;

use crate::clock::{make_id, written};
use crate::keeping::{Keeping, Locked};
use crate::open::{Open, OpenApp, State};
use crate::settings::SettingsView;
use crate::{App, Code, Failure};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SessionRequest {}

/// How the vault of this PC is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum VaultState {
    /// The program has not been taken into use.
    None,
    Ready,
    /// The file lacks what this PC saw last.
    Older,
    /// Made by a newer version of the program.
    Newer,
    Damaged,
    /// There is no room to open it.
    Full,
    /// Its folder may not be written in.
    ReadOnly,
    /// There is one, but it cannot be opened now.
    Unreachable,
}

impl VaultState {
    fn of(vault: &Result<Vault, Fault>) -> Self {
        match vault {
            Ok(_) => VaultState::Ready,
            Err(Fault::None) => VaultState::None,
            Err(Fault::Older) => VaultState::Older,
            Err(Fault::Newer) => VaultState::Newer,
            Err(Fault::Damaged) => VaultState::Damaged,
            Err(Fault::Full) => VaultState::Full,
            Err(Fault::ReadOnly) => VaultState::ReadOnly,
            Err(_) => VaultState::Unreachable,
        }
    }

    /// It may open the next time: nothing is wrong with the file itself.
    fn may_pass(self) -> bool {
        match self {
            VaultState::Full | VaultState::ReadOnly | VaultState::Unreachable => true,
            VaultState::None | VaultState::Ready | VaultState::Older | VaultState::Newer | VaultState::Damaged => false,
        }
    }
}

#[derive(Serialize, TS)]
pub struct PersonView {
    id: String,
    name: String,
    role: PersonRole,
    /// False: invited, and has not chosen a passphrase yet. Nothing can be written by them or shared with them.
    joined: bool,
}

impl PersonView {
    pub fn of(person: &Person) -> Self {
        Self { id: person.id.to_string(), name: person.name.clone(), role: person.role, joined: person.joined }
    }
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitView {
    name: String,
    kind: UnitKind,
    municipality: String,
    address: String,
    /// Who is responsible under the law: the owner's name, or the municipality's.
    responsible: String,
    /// Leader and owner are the same person, or close: then the owner's key is left out of concerns about either.
    owner_near: bool,
    contacts: ContactsInput,
    /// The day of the local number that was looked at the longest ago, `2026-11-24`; null: there are none.
    contacts_checked: Option<String>,
    /// What is added to routines, counted: another number, and the steps are asked for anew.
    additions: usize,
    owner: OwnerState,
    /// The owner's public key; empty while there is none.
    owner_key: String,
}

#[derive(Serialize, TS)]
pub struct OpenPerson {
    person: PersonView,
    settings: Option<SettingsView>,
    /// Drafts of mine that wait to be kept.
    drafts: usize,
    /// Entries whose fingerprint, place or signature does not hold. 0 when all is well.
    unsound: u32,
    /// When somebody chose to go on from an older file.
    continued: Vec<String>,
    /// Set when it is this person's routine that came back after the lock.
    resumes: Option<ResumesView>,
}

/// What a routine that came back after the lock belonged to.
#[derive(Clone, Serialize, TS)]
pub struct ResumesView {
    concern: Option<String>,
}

#[derive(Serialize, TS)]
pub struct LockedView {
    why: LockReason,
    /// RFC 3339, with offset.
    at: String,
    /// The step of a routine that stood there, if anyone may see it.
    run: Option<WalkedRun>,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionView {
    vault: VaultState,
    /// Example data: an invented unit, in a vault of its own.
    example: bool,
    unit: Option<UnitView>,
    /// False when something that everyone may read did not pass the check of signatures: it is then not shown.
    board_sound: bool,
    /// This PC had not seen the file before it was opened.
    copy: bool,
    people: Vec<PersonView>,
    open: Option<OpenPerson>,
    locked: Option<LockedView>,
}

impl SessionView {
    pub fn of(keeping: &Keeping) -> Self {
        let board = &keeping.board;
        let unit = board.unit.as_ref().map(|unit| UnitView {
            name: unit.name.clone(),
            kind: unit.kind,
            municipality: unit.municipality.clone(),
            address: unit.address.clone(),
            responsible: unit.responsible.clone(),
            owner_near: unit.owner_near,
            contacts: ContactsInput::of(&board.contacts),
            contacts_checked: keeping.contact_checks.oldest().map(|day| day.to_string()),
            additions: keeping.additions.changes(),
            owner: board.owner.as_ref().map(|owner| owner.state).unwrap_or_default(),
            owner_key: board.owner.as_ref().map(|owner| owner.keys.clone()).unwrap_or_default(),
        });
        let open = keeping.open.as_ref().and_then(|open| {
            let drafts = keeping.vault.as_ref().ok()?.drafts(&open.session).map_or(0, |drafts| drafts.len());
            let unsound = open.session.broken() + open.session.unreadable() + open.state.unsound;
            Some(OpenPerson {
                person: PersonView::of(board.person(&open.person)?),
                settings: open.state.settings.clone(),
                drafts,
                unsound: u32::try_from(unsound).unwrap_or(u32::MAX),
                continued: open.state.unit.continued.iter().map(|at| written(*at)).collect(),
                resumes: open.resumes.clone().map(|concern| ResumesView { concern }),
            })
        });
        Self {
            vault: VaultState::of(&keeping.vault),
            example: keeping.example,
            unit,
            board_sound: keeping.is_believed(),
            copy: keeping.vault.as_ref().is_ok_and(Vault::is_copy),
            people: board.people.iter().map(PersonView::of).collect(),
            open,
            locked: keeping.locked.as_ref().map(|Locked { why, at, run, .. }| LockedView {
                why: *why,
                at: written(*at),
                run: run.clone(),
            }),
        }
    }
}

/// What a page asks once, when it is built: nothing of before stands on it.
pub fn arrived(app: &App, request: SessionRequest) -> Result<SessionView, Failure> {
    app.page_is_new.store(true, Ordering::Relaxed);
    state(app, request)
}

/// How things stand. A file that could not be reached is tried again.
pub fn state(app: &App, _: SessionRequest) -> Result<SessionView, Failure> {
    let mut keeping = app.keeping();
    if VaultState::of(&keeping.vault).may_pass() {
        let example = keeping.example;
        keeping.enter(example);
    }
    keeping.look_again();
    Ok(SessionView::of(&keeping))
}

#[derive(Deserialize, TS)]
pub struct OpenRequest {
    person: String,
    passphrase: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OpenOutcome {
    Open,
    Wrong,
    /// Not heard: too many wrong ones in a row.
    Wait,
}

#[derive(Serialize, TS)]
pub struct OpenedView {
    outcome: OpenOutcome,
    /// Seconds until the next try is heard. 0 when it is heard now.
    wait: u32,
    session: SessionView,
}

impl OpenedView {
    pub fn of(outcome: OpenOutcome, keeping: &Keeping, person: &PersonId, now: DateTime<FixedOffset>) -> Self {
        let wait = u32::try_from(keeping.seconds_to_wait(person, now)).unwrap_or(0);
        Self { outcome, wait, session: SessionView::of(keeping) }
    }
}

/// Tries a passphrase. The work of it is done while nothing else waits.
pub fn open(app: &App, request: OpenRequest) -> Result<OpenedView, Failure> {
    let passphrase = Zeroizing::new(same_passphrase(&Zeroizing::new(request.passphrase)));
    let person = PersonId::new(request.person);
    let (lock, turn) = {
        let mut keeping = app.keeping();
        keeping.look_again();
        let now = app.clock.now();
        if keeping.seconds_to_wait(&person, now) > 0 {
            return Ok(OpenedView::of(OpenOutcome::Wait, &keeping, &person, now));
        }
        let known = keeping.board.person(&person).filter(|person| person.joined).map(|person| person.id.to_string());
        let id = known.and_then(|id| vault::PersonId::parse(&id)).ok_or(Failure::of(Code::NotFound))?;
        let lock = keeping.vault.as_ref().map_err(|fault| Failure::from(*fault))?.lock_of(id)?;
        // Counted before it is known: who tries twice at once is not heard twice.
        keeping.tried(&person, now);
        (lock, keeping.turn)
    };
    let unlocked = match lock.open(&passphrase) {
        Ok(unlocked) => unlocked,
        Err(Fault::WrongPassphrase) => {
            let keeping = app.keeping();
            return Ok(OpenedView::of(OpenOutcome::Wrong, &keeping, &person, app.clock.now()));
        }
        Err(fault) => return Err(fault.into()),
    };
    let mut keeping = app.keeping();
    let now = app.clock.now();
    if keeping.turn != turn {
        // Meanwhile somebody locked, or turned to another vault: these keys are not for it.
        return Err(Failure::of(Code::Locked));
    }
    let session = keeping.vault.as_ref().map_err(|fault| Failure::from(*fault))?.session(unlocked)?;
    begin(app, &mut keeping, session, person.clone(), now)?;
    Ok(OpenedView::of(OpenOutcome::Open, &keeping, &person, now))
}

/// What follows once the keys are there.
pub fn begin(
    app: &App,
    keeping: &mut Keeping,
    session: vault::Session,
    person: PersonId,
    now: DateTime<FixedOffset>,
) -> Result<(), Failure> {
    // The routine that stood there when it locked goes on in its concern, for the one whose it was and nobody else.
    let resumes = keeping.locked.as_ref().and_then(|locked| locked.of.as_ref());
    let resumes = resumes.filter(|(whose, _)| whose == &person).map(|(_, concern)| concern.clone());
    keeping.begin(Open {
        session,
        person: person.clone(),
        state: State::default(),
        here: now,
        acute: false,
        run: None,
        concern: None,
        resumes,
        root_known: true,
        read: HashSet::new(),
    });
    let mut opened = OpenApp { app, keeping, now };
    if let Err(failure) = opened.arrive() {
        opened.keeping.open = None;
        return Err(failure);
    }
    let Keeping { board, open, vault, tries, .. } = &mut *opened.keeping;
    tries.remove(&person);
    if let (Some(open), Ok(vault)) = (open, vault) {
        if let (true, Some(root)) = (open.root_known, &board.root) {
            vault.know_root(root);
        }
        let _ = vault.mark(true);
    }
    Ok(())
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LockRequest {
    /// The routine in front, and the concern it belongs to.
    run: Option<WalkedRun>,
    concern: Option<String>,
}

pub fn lock(app: &App, request: LockRequest) -> Result<SessionView, Failure> {
    let now = app.clock.now();
    let mut keeping = app.keeping();
    if let Some(open) = &mut keeping.open {
        (open.run, open.concern) = (request.run, request.concern);
    }
    keeping.lock(LockReason::Asked, now, app);
    Ok(SessionView::of(&keeping))
}

#[derive(Deserialize, TS)]
pub struct HereRequest {
    /// An acute step is open: the lock waits longer.
    acute: bool,
    /// The routine in front, and the concern it belongs to.
    run: Option<WalkedRun>,
    concern: Option<String>,
}

/// Somebody is here.
pub fn here(app: &App, request: HereRequest) -> Result<SessionView, Failure> {
    let now = app.clock.now();
    let mut keeping = app.keeping();
    if let Some(open) = &mut keeping.open {
        (open.here, open.acute) = (now, request.acute);
        (open.run, open.concern) = (request.run, request.concern);
    }
    Ok(SessionView::of(&keeping))
}

/// Goes on with a file that is older than what this PC saw last, after somebody has said so.
pub fn adopt(app: &App, _: SessionRequest) -> Result<SessionView, Failure> {
    let mut keeping = app.keeping();
    if matches!(keeping.vault, Err(Fault::Older)) {
        let example = keeping.example;
        let vault = Vault::adopt(&keeping.folders.place(example), vault::DeviceId(make_id()));
        keeping.take(example, vault);
    }
    Ok(SessionView::of(&keeping))
}
