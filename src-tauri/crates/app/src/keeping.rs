//! What is kept, from the start of the program to its end: the vault of this PC, what its board says, and who is in it.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, FixedOffset, TimeDelta};
use domain::drills::programme::Newcomer;
use domain::people::{Board, BoardEvent, ContactChecks, LockReason, Refused, UnitKind, idle_limit, slept, wait_after};
use domain::routines::{Added, Additions, Door, Facts, KeptRuns, PackEdition, PackKey, Packs, Voice, WalkedRun, stand};
use domain::{DrillId, EntryId, PersonId};
use vault::{DeviceId, DraftId, Fault, Opened, OwnerSecret, Place, PublicKeys, StreamId, Vault};

use crate::App;
use crate::clock::{make_id, time};
use crate::drills::Table;
use crate::open::Open;
use crate::packs::{OfferedPack, read_kept};
use crate::versions::KeptVersion;

/// Where the program keeps things.
#[derive(Clone, Debug)]
pub struct Folders {
    /// The vault.
    pub vault: PathBuf,
    /// What tells this PC from a copy of its vault: never in the same folder.
    pub marks: PathBuf,
}

impl Folders {
    /// Where the vault of this unit lies, or that of the example.
    pub fn place(&self, example: bool) -> Place {
        let name = if example { "eksempel" } else { "enhet" };
        Place { file: self.vault.join(format!("{name}.sikkerhetsnett")), mark: self.marks.join(format!("{name}.json")) }
    }
}

/// Why the page is locked, and where it stood.
#[derive(Clone)]
pub struct Locked {
    pub why: LockReason,
    pub at: DateTime<FixedOffset>,
    /// A step that anyone may see.
    pub run: Option<WalkedRun>,
    /// Whose that step was, and the concern it belonged to.
    pub of: Option<(PersonId, Option<String>)>,
}

/// A key for the owner that was shown, and waits for two of its words to be read back.
pub struct OfferedKey {
    pub secret: OwnerSecret,
    /// Counted from one.
    pub ask: [usize; 2],
}

pub struct Keeping {
    pub folders: Folders,
    pub example: bool,
    pub vault: Result<Vault, Fault>,
    pub board: Board,
    /// False when something on the board was not signed by one who may.
    pub board_sound: bool,
    /// When each local number was last looked at.
    pub contact_checks: ContactChecks,
    /// Those who came after the unit was set up, and when.
    pub newcomers: Vec<Newcomer>,
    /// What is added to the steps of routines, now and before.
    pub additions: Additions,
    /// Whose content packs are believed, and every one that was accepted.
    pub packs: Packs,
    pub open: Option<Open>,
    pub locked: Option<Locked>,
    pub offered: Option<OfferedKey>,
    /// A content pack that was looked at, and waits for a decision.
    pub offered_pack: Option<OfferedPack>,
    /// A table of drills that was looked at, and waits for a decision.
    pub offered_table: Option<Table>,
    /// When each draft of this run was begun.
    pub begun: HashMap<DraftId, DateTime<FixedOffset>>,
    /// Drafts of this run that have become entries. One that is kept anew after that is not to become them again.
    pub became: HashSet<DraftId>,
    /// Wrong passphrases in a row, and when the next try is heard, for each person.
    pub tries: HashMap<PersonId, (u32, DateTime<FixedOffset>)>,
    /// Versions of the routines that something goes on in, and nobody has checked since the login.
    pub unchecked: Vec<(String, Arc<KeptVersion>)>,
    /// Counts locks, logins and turns to another vault: work that began before one of them is not for what is here now.
    pub turn: u64,
    last_tick: Option<DateTime<FixedOffset>>,
}

impl Keeping {
    pub fn start(folders: Folders) -> Self {
        let mut keeping = Self {
            folders,
            example: false,
            vault: Err(Fault::None),
            board: Board::default(),
            board_sound: true,
            contact_checks: ContactChecks::default(),
            newcomers: Vec::new(),
            additions: Additions::default(),
            packs: Packs::default(),
            open: None,
            locked: None,
            offered: None,
            offered_pack: None,
            offered_table: None,
            begun: HashMap::new(),
            became: HashSet::new(),
            tries: HashMap::new(),
            unchecked: Vec::new(),
            turn: 0,
            last_tick: None,
        };
        keeping.enter(false);
        keeping
    }

    /// Turns to the vault of this PC, or to the example.
    pub fn enter(&mut self, example: bool) {
        self.take(example, Vault::open(&self.folders.place(example), DeviceId(make_id())));
    }

    pub fn take(&mut self, example: bool, vault: Result<Vault, Fault>) {
        self.example = example;
        self.open = None;
        self.forget_offers();
        self.turn += 1;
        let stopped = vault.as_ref().ok().and_then(Vault::stopped);
        self.locked = stopped.map(|at| Locked {
            why: LockReason::Stopped,
            at: DateTime::<chrono::Local>::from(at).fixed_offset(),
            run: None,
            of: None,
        });
        self.vault = vault;
        self.read_board();
    }

    /// Reads what everyone may read. What is not signed by one who may say it does not count, and is told of.
    pub fn read_board(&mut self) {
        let entries = match &self.vault {
            Ok(vault) => vault.board(),
            Err(_) => Ok(Vec::new()),
        };
        self.forget_board(true);
        let Ok(entries) = entries else {
            self.board_sound = false;
            return;
        };
        for opened in entries {
            if let Some((event, by)) = self.believed(&opened) {
                let came = matches!(event, BoardEvent::PersonJoined { .. });
                let person = by.clone();
                let numbers = matches!(event, BoardEvent::Founded { .. } | BoardEvent::ContactsChanged { .. });
                let said = self.board.after(event.clone(), &by).is_ok() && self.take_beside(event, &opened, by).is_ok();
                if numbers && said {
                    self.contact_checks.after(&self.board.contacts, time(opened.inner.moment).date_naive());
                }
                if came && said {
                    let came = time(opened.inner.moment).date_naive();
                    self.newcomers.push(Newcomer { person, came });
                }
                self.board_sound &= said;
            } else {
                self.board_sound = false;
            }
        }
        if let Ok(vault) = &self.vault {
            // Another root than this machine knows, or none: somebody exchanged the board. Nothing on it is believed, and
            // nobody's words are sealed to the keys it names.
            let known = vault.known_root().is_none_or(|known| self.board.root.as_deref() == Some(known));
            if !known || self.board.root.is_none() {
                self.forget_board(false);
            }
        }
    }

    fn forget_board(&mut self, sound: bool) {
        (self.board, self.board_sound, self.contact_checks) = (Board::default(), sound, ContactChecks::default());
        (self.additions, self.packs, self.newcomers) = (Additions::default(), Packs::default(), Vec::new());
    }

    /// What a believed entry of the board says beside the steps. A content pack's own signature is checked here, each time.
    fn take_beside(&mut self, event: BoardEvent, opened: &Opened, by: PersonId) -> Result<(), Refused> {
        let (entry, since) = (EntryId::new(opened.id.to_string()), time(opened.inner.moment));
        let Self { packs, additions, .. } = self;
        match event {
            BoardEvent::AdditionChanged { step, addition: Some(addition) } => {
                additions.say(Added { entry, step, voice: Voice::Unit, addition, by, since });
            }
            BoardEvent::AdditionChanged { step, addition: None } => additions.take_back(&step, &Voice::Unit),
            BoardEvent::PackKeyAccepted { key, issuer } => {
                packs.accept_key(PackKey { key, issuer, by, since }, additions);
            }
            BoardEvent::PackKeyRemoved { key } => packs.take_key_away(&key, additions)?,
            BoardEvent::PackAccepted { file } => {
                let (key, pack) = read_kept(&file).ok_or(Refused)?;
                let edition = PackEdition { entry, key: key.to_string(), pack, by, at: since, holds: false };
                packs.take(edition, additions)?;
            }
            BoardEvent::Founded { .. }
            | BoardEvent::UnitChanged { .. }
            | BoardEvent::ContactsChanged { .. }
            | BoardEvent::OwnerKey { .. }
            | BoardEvent::PersonInvited { .. }
            | BoardEvent::PersonJoined { .. } => {}
        }
        Ok(())
    }

    /// Whether everything on the board passed its check, and it goes back to the root that who is logged in came to.
    pub fn is_believed(&self) -> bool {
        self.board_sound && self.open.as_ref().is_none_or(|open| open.root_known)
    }

    /// Locked, another window may have been written in meanwhile: somebody invited, somebody come.
    pub fn look_again(&mut self) {
        if self.open.is_none() && self.vault.is_ok() {
            self.read_board();
        }
    }

    /// What was looked at, and waits for a decision of somebody who has gone.
    pub fn forget_offers(&mut self) {
        (self.offered, self.offered_pack, self.offered_table) = (None, None, None);
    }

    /// Somebody has come.
    pub fn begin(&mut self, open: Open) {
        self.turn += 1;
        (self.open, self.locked) = (Some(open), None);
        self.forget_offers();
    }

    /// Counts a try of a passphrase.
    pub fn tried(&mut self, person: &PersonId, now: DateTime<FixedOffset>) {
        let (wrong, until) = self.tries.entry(person.clone()).or_insert((0, now));
        *wrong += 1;
        *until = now + TimeDelta::seconds(wait_after(*wrong));
    }

    /// Whole seconds until the next try is heard. Never more than the longest wait, also when the clock was set back.
    pub fn seconds_to_wait(&self, person: &PersonId, now: DateTime<FixedOffset>) -> i64 {
        let left = self.tries.get(person).map_or(0, |(_, until)| (*until - now).num_milliseconds().max(0));
        ((left + 999) / 1000).min(wait_after(u32::MAX))
    }

    fn believed(&self, opened: &Opened) -> Option<(BoardEvent, PersonId)> {
        let event: BoardEvent = serde_json::from_slice(opened.inner.payload()).ok()?;
        let by = PersonId::new(opened.inner.author.to_string());
        let keys = PublicKeys::of_address(self.board.keys_for(&event, &by)?)?;
        (opened.in_order && opened.inner.is_signed_by(&keys)).then_some((event, by))
    }

    pub fn unit_kind(&self) -> Option<UnitKind> {
        self.board.unit.as_ref().map(|unit| unit.kind)
    }

    /// What is known of this unit before a routine asks anything.
    pub fn unit_facts(&self) -> Facts {
        Facts::of_unit(self.board.unit.as_ref().is_some_and(|unit| unit.owner_near))
    }

    /// What is known before a routine asks anything, in this concern or this drill if it is one that is open.
    pub fn facts_of(&self, runs: Option<&KeptRuns<'_>>, app: &App) -> Facts {
        let (unit, libraries) = (self.unit_facts(), |version: &str| &self.version(app, version).library);
        runs.map_or(unit, |runs| runs.known(&libraries, unit, None))
    }

    /// What was walked before in this concern or this drill, if it is one that is open.
    pub fn runs_of(&self, concern: Option<&str>, drill: Option<&str>) -> Option<KeptRuns<'_>> {
        let state = &self.open.as_ref()?.state;
        let drill = drill.and_then(|id| state.unit.drills.get(&DrillId::new(id)));
        let concern = || state.concerns.get(&StreamId::parse(concern?)?);
        drill.map(domain::drills::Drill::runs).or_else(|| concern().map(domain::concerns::Concern::runs))
    }

    /// Drops all that was open. The step of a routine comes back, if anyone may see it.
    pub fn lock(&mut self, why: LockReason, now: DateTime<FixedOffset>, app: &App) {
        self.turn += 1;
        self.forget_offers();
        self.unchecked.clear();
        let seen = self.open.as_ref().is_some_and(|open| self.may_be_seen(open, app));
        let Some(open) = self.open.take() else { return };
        let run = open.run.filter(|_| seen);
        let of = run.is_some().then_some((open.person, open.concern));
        let run = run.map(WalkedRun::without_reasons);
        self.locked = Some(Locked { why, at: now, run, of });
        if let Ok(vault) = &self.vault {
            // If the mark cannot be written, the next start says that the machine stopped: never less than the truth.
            let _ = vault.mark(false);
        }
    }

    /// Whether the step in front may stand there while locked. It is not about someone who works here; and without the concern,
    /// and in the version of the program, it is the same step, no milder about the parents.
    fn may_be_seen(&self, open: &Open, app: &App) -> bool {
        let Some(run) = &open.run else { return false };
        let runs = self.runs_of(open.concern.as_deref(), None);
        let version = runs.as_ref().and_then(|runs| runs.version(run.door));
        let version = version.map_or(&app.version, |version| self.version(app, version));
        let known = self.facts_of(runs.as_ref(), app);
        let alone = stand(&app.version.library, run.door, &run.answers, self.unit_facts());
        let before = stand(&version.library, run.door, &run.answers, known);
        run.door != Door::Staff
            && !before.facts.concerns_workplace()
            && alone.facts.hold() == before.facts.hold()
            && alone.screen.id == before.screen.id
    }

    pub fn tick(&mut self, now: DateTime<FixedOffset>, app: &App) -> bool {
        let before = self.last_tick.replace(now);
        let Some(open) = &mut self.open else { return false };
        // A clock that was set back must not keep it open.
        open.here = open.here.min(now);
        let late = before.is_some_and(|before| slept((now - before).num_seconds()));
        let idle = (now - open.here).num_seconds() > idle_limit(open.acute);
        let why = match (late, idle) {
            (true, _) => LockReason::Sleep,
            (false, true) => LockReason::Idle,
            (false, false) => return false,
        };
        // A machine that slept stopped being used when it fell asleep.
        let at = before.filter(|_| late).unwrap_or(now);
        self.lock(why, at, app);
        true
    }
}
