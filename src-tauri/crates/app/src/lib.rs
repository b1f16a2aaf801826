//! What a person can do. Joins the rules, the words and the vault, and answers every front end through one table
//! ([`calls`]). Holds no words, no layout, no SQL. The clock and ids are here, and nowhere below.

mod about;
mod additions;
pub mod bindings;
mod body;
pub mod calls;
mod clock;
mod concerns;
mod conversation;
mod desk;
mod drafts;
mod drills;
mod example;
mod failure;
mod guidance;
pub mod handouts;
mod keeping;
mod law;
mod names;
mod open;
mod owner;
mod packs;
mod papers;
mod people;
mod plans;
mod reports;
mod routines;
mod scenarios;
mod search;
mod session;
mod settings;
mod setup;
mod sharing;
mod unchecked;
mod unit;
mod versions;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use content::{Content, Fault};
use domain::Language;
use domain::guidance::Index;
use vault::Effort;

pub use clock::Clock;
pub use desk::Desk;
pub use failure::{Code, Failure};
pub use keeping::Folders;

use keeping::Keeping;
use versions::Version;

/// The program: the advice, ready to be read; and what is kept, open or locked.
pub struct App {
    content: Content,
    nb: Index<guidance::Place>,
    nn: Index<guidance::Place>,
    /// The routines as this program has them.
    version: Arc<Version>,
    clock: Clock,
    effort: fn() -> Effort,
    desk: Box<dyn Desk>,
    keeping: Mutex<Keeping>,
    /// The page has asked how things stand since the last lock: nothing of before stands on it.
    page_is_new: AtomicBool,
}

impl App {
    /// Starts with the words and steps that are embedded in the program, and the vault of these folders, if there is one.
    pub fn start(folders: Folders, desk: impl Desk + 'static) -> Result<Self, Vec<Fault>> {
        Self::start_with(folders, desk, Clock::of_the_machine(), setup::effort_of_this_machine)
    }

    /// The same with another clock and other work for a passphrase, for tests.
    pub fn start_with(
        folders: Folders,
        desk: impl Desk + 'static,
        clock: Clock,
        effort: fn() -> Effort,
    ) -> Result<Self, Vec<Fault>> {
        Ok(Self::telling(content::load(&content::embedded_files())?, folders, desk, clock, effort))
    }

    /// The same with other words and steps: an earlier edition of the program, for tests.
    pub fn telling(
        content: Content,
        folders: Folders,
        desk: impl Desk + 'static,
        clock: Clock,
        effort: fn() -> Effort,
    ) -> Self {
        let [nb, nn] = Language::ALL.map(|language| guidance::index(&content, language));
        let version = Arc::new(Version::of(&content));
        let keeping = Mutex::new(Keeping::start(folders));
        let desk = Box::new(desk);
        Self { content, nb, nn, version, clock, effort, desk, keeping, page_is_new: AtomicBool::new(true) }
    }

    fn index(&self, language: Language) -> &Index<guidance::Place> {
        match language {
            Language::Nb => &self.nb,
            Language::Nn => &self.nn,
        }
    }

    /// Whether a place lies where the program keeps its own: no file that is taken out goes there.
    fn is_its_own(&self, place: &std::path::Path) -> bool {
        let Folders { vault, marks } = &self.keeping().folders;
        let real = |path: &std::path::Path| path.canonicalize().ok();
        let folder = place.parent().and_then(real);
        folder.is_some_and(|folder| {
            [vault, marks].into_iter().filter_map(|own| real(own)).any(|own| folder.starts_with(own))
        })
    }

    /// The type of this unit, once it has been set up.
    fn unit_kind(&self) -> Option<domain::people::UnitKind> {
        self.keeping().unit_kind()
    }

    /// What is kept. A panic while it was held has left nothing half done on disk; what was in memory is dropped.
    fn keeping(&self) -> MutexGuard<'_, Keeping> {
        self.keeping.lock().unwrap_or_else(|poisoned: PoisonError<_>| {
            self.keeping.clear_poison();
            let mut keeping = poisoned.into_inner();
            keeping.open = None;
            keeping.forget_offers();
            keeping
        })
    }

    /// Once a second: locks when nobody has been here for long, or when the machine slept. Says whether it did.
    pub fn tick(&self) -> bool {
        let now = self.clock.now();
        // The ways are walked before somebody asks for a step.
        if self.keeping().additions.changes() > 0 {
            self.version.bounds();
        }
        let unchecked = std::mem::take(&mut self.keeping().unchecked);
        for (fingerprint, kept) in unchecked {
            kept.followed(&fingerprint, &self.content);
        }
        let locked = self.keeping().tick(now, self);
        if locked {
            self.page_is_new.store(false, Ordering::Relaxed);
        }
        locked
    }

    pub fn page_is_new(&self) -> bool {
        self.page_is_new.load(Ordering::Relaxed)
    }

    /// The window closes: locks, and says outside the vault that it ended well.
    pub fn close(&self) {
        let now = self.clock.now();
        self.keeping().lock(domain::people::LockReason::Asked, now, self);
    }
}
