//! What is kept, from the start of the program to its end: the vault of this PC, what its board says, and who is in it.

use std::collections::HashMap;
use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};
use content::Content;
use domain::PersonId;
use domain::concerns::WalkedRun;
use domain::people::{Board, BoardEvent, LockReason, UnitKind, idle_limit, slept};
use domain::routines::{Door, Facts};
use vault::{DeviceId, DraftId, Fault, Opened, OwnerSecret, Place, PublicKeys, Vault};

use crate::clock::{make_id, time};
use crate::open::Open;

/// Where the program keeps things.
#[derive(Clone, Debug)]
pub struct Folders {
    /// The vault.
    pub vault: PathBuf,
    /// What tells this PC from a copy of its vault: never in the same folder.
    pub marks: PathBuf,
}

impl Folders {
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
    pub run: Option<WalkedRun>,
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
    /// The month in which the local numbers were last written, `2026-11`.
    pub contacts_checked: String,
    pub open: Option<Open>,
    pub locked: Option<Locked>,
    pub offered: Option<OfferedKey>,
    /// When each draft of this run was begun.
    pub begun: HashMap<DraftId, DateTime<FixedOffset>>,
    pub wrong: u32,
    pub wait_until: Option<DateTime<FixedOffset>>,
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
            contacts_checked: String::new(),
            open: None,
            locked: None,
            offered: None,
            begun: HashMap::new(),
            wrong: 0,
            wait_until: None,
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
        self.offered = None;
        (self.wrong, self.wait_until) = (0, None);
        let stopped = vault.as_ref().ok().and_then(Vault::stopped);
        self.locked = stopped.map(|at| Locked {
            why: LockReason::Stopped,
            at: DateTime::<chrono::Local>::from(at).fixed_offset(),
            run: None,
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
        (self.board, self.board_sound, self.contacts_checked) = (Board::default(), true, String::new());
        let Ok(entries) = entries else {
            self.board_sound = false;
            return;
        };
        for opened in entries {
            if let Some((event, by)) = self.believed(&opened) {
                if matches!(event, BoardEvent::Founded { .. } | BoardEvent::ContactsChanged { .. }) {
                    self.contacts_checked = time(opened.inner.moment).format("%Y-%m").to_string();
                }
                self.board_sound &= self.board.after(event, &by).is_ok();
            } else {
                self.board_sound = false;
            }
        }
        // A vault without a root that holds has nothing on its board to believe.
        self.board_sound &= self.vault.is_err() || self.board.root.is_some();
    }

    fn believed(&self, opened: &Opened) -> Option<(BoardEvent, PersonId)> {
        let event: BoardEvent = serde_json::from_slice(&opened.inner.payload).ok()?;
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

    /// Drops all that was open. `run` is where a routine stood; it comes back if anyone may see it.
    pub fn lock(&mut self, why: LockReason, now: DateTime<FixedOffset>, run: Option<WalkedRun>, content: &Content) {
        if self.open.take().is_none() {
            return;
        }
        self.offered = None;
        let run = run.filter(|run| self.may_be_seen(run, content));
        self.locked = Some(Locked { why, at: now, run });
        if let Ok(vault) = &self.vault {
            // If the mark cannot be written, the next start says that the machine stopped: never less than the truth.
            let _ = vault.mark(false);
        }
    }

    fn may_be_seen(&self, run: &WalkedRun, content: &Content) -> bool {
        let stand = domain::routines::stand(&content.library, run.door, &run.answers, self.unit_facts());
        run.door != Door::Staff && !stand.facts.concerns_workplace()
    }

    pub fn tick(&mut self, now: DateTime<FixedOffset>, content: &Content) -> bool {
        let before = self.last_tick.replace(now);
        let Some(open) = &self.open else { return false };
        let late = before.is_some_and(|before| slept((now - before).num_seconds()));
        let idle = (now - open.here).num_seconds() > idle_limit(open.acute);
        let why = match (late, idle) {
            (true, _) => LockReason::Sleep,
            (false, true) => LockReason::Idle,
            (false, false) => return false,
        };
        let run = open.run.clone();
        // A machine that slept stopped being used when it fell asleep.
        let at = before.filter(|_| late).unwrap_or(now);
        self.lock(why, at, run, content);
        true
    }
}
