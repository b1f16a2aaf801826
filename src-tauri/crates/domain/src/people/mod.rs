//! Who does what, and where they work; who may say what on the board; when the program locks.

mod board;
mod contacts;
mod lock;
mod passphrase;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use board::{Board, BoardEvent, Owner, OwnerState, Person, PersonRole, Refused, Unit, UnitInput, same_name};
pub use contacts::{
    ContactChecks, ContactDetails, ContactDetailsInput, ContactsInput, LocalContact, LocalContactInput, LocalContacts,
    RequiredContact,
};
pub use lock::{LockReason, idle_limit, slept, wait_after};
pub use passphrase::{PassphraseFault, check_passphrase, same_passphrase};

/// The type of unit. The duties differ: a volunteer in a leisure arena may report, an employee must.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum UnitKind {
    Kindergarten,
    School,
    /// After-school care (skolefritidsordning).
    Sfo,
    Leisure,
}

impl UnitKind {
    pub const ALL: [UnitKind; 4] = [UnitKind::Kindergarten, UnitKind::School, UnitKind::Sfo, UnitKind::Leisure];
}

/// Who acts in a step, as written in a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// The one who saw or heard.
    Staff,
    Everyone,
    Leader,
    Owner,
    /// Whoever leads the matter: see [`crate::routines::who_leads`].
    Lead,
    PedagogicalLeader,
    Team,
    TrustedAdult,
}

/// Who acts in a step, once it is known whom the concern is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Staff,
    Everyone,
    Leader,
    Owner,
    Authority,
    PedagogicalLeader,
    Team,
    TrustedAdult,
}
