//! The sealed journal. The only crate that knows SQLite and cryptography.
//!
//! Everything kept is an entry in one append-only table. Entries belong to *streams*; a stream is sealed to its circle.
//! Two chains hold them in order: the outer one stands in the clear, the inner one, with signatures, inside the seals.
//! What this does not do: it does not stop who holds the file from putting an older one, or another, in its place (the
//! device mark notices on this machine), and it does not know what a payload means.

mod bytes;
mod chain;
mod entry;
mod fault;
mod file;
mod ids;
mod keys;
mod mark;
mod pack;
mod people;
mod seal;
mod session;
#[cfg(test)]
mod tests;
mod vault;
mod words;
mod wraps;

pub use entry::{Inner, Moment};
pub use fault::Fault;
pub use file::Place;
pub use ids::{DeviceId, DraftId, EntryId, IssuerKey, PersonId, StreamId, VaultId};
pub use keys::{Effort, PersonLock, PublicKeys, Unlocked};
pub use pack::{LARGEST, PackFault, SignedPack};
pub use people::NewPerson;
pub use session::Session;
pub use vault::{Checked, Circle, Draft, Founding, NewEntry, News, Opened, Vault, Writing, discard};
pub use words::{InvitationCode, OwnerSecret, differ};

/// What tells one text from any other: SHA-256, in hexadecimal.
pub fn fingerprint(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&seal::sha256(&[bytes]))
}
