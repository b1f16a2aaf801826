//! One entry: what stands in the clear beside it (the outer chain), and what stands inside its seal (the inner one).
//! The bytes are written down in ARCHITECTURE.md, and may not change without a new number in their names.

use zeroize::Zeroizing;

use crate::bytes::{Reader, pad};
use crate::ids::{DeviceId, EntryId, PersonId, StreamId, VaultId};
use crate::keys::{PublicKeys, SecretKeys};
use crate::seal::{Hash, random, sha256};

/// What stands in the clear: where the entry belongs, and what came before it on the same device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    pub device: DeviceId,
    /// From 1, without gaps.
    pub sequence: u64,
    pub stream: StreamId,
    pub epoch: u32,
    /// The hash of the device's entry before; of the first, the last of the file it began with, or zeros.
    pub previous: Hash,
}

impl Header {
    pub const LENGTH: usize = 80;

    pub fn bytes(&self) -> [u8; Self::LENGTH] {
        let mut bytes = [0; Self::LENGTH];
        bytes[..4].copy_from_slice(b"SNe1");
        bytes[4..20].copy_from_slice(&self.device.0);
        bytes[20..28].copy_from_slice(&self.sequence.to_be_bytes());
        bytes[28..44].copy_from_slice(&self.stream.0);
        bytes[44..48].copy_from_slice(&self.epoch.to_be_bytes());
        bytes[48..].copy_from_slice(&self.previous);
        bytes
    }

    /// Covers the body by its own hash, so that a chain with an erased body still verifies.
    pub fn hash(&self, body_hash: &Hash) -> Hash {
        sha256(&[&self.bytes(), body_hash])
    }
}

/// A point in time as it was on the clock of the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// Milliseconds since 1970, UTC.
    pub millis: i64,
    /// Minutes east of UTC.
    pub offset: i16,
}

/// Where a stream stood, on one device, before the next entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tail {
    /// Entries so far.
    pub sequence: u64,
    pub last: EntryId,
}

impl Default for Tail {
    fn default() -> Self {
        Self { sequence: 0, last: EntryId([0; 32]) }
    }
}

/// What stands inside the seal.
#[derive(Clone)]
pub struct Inner {
    pub author: PersonId,
    pub moment: Moment,
    /// What it is; names that begin with `vault.` are the vault's own.
    pub kind: String,
    /// The entry's number in its stream on its device, from 1, and the one before it.
    pub sequence: u64,
    pub previous: EntryId,
    pub salt: [u8; 16],
    pub signature: [u8; 64],
    /// What was signed: where it belongs, then the fields as they stand in the plain bytes. The payload is the last of them.
    signed: Vec<u8>,
    payload: usize,
}

const VERSION: u8 = 1;
/// Where an entry belongs: the name of the format, the vault, the stream, the device.
const BELONGS: usize = 22 + 3 * 16;

fn to_sign(vault: VaultId, header: &Header, fields: &[u8]) -> Vec<u8> {
    [b"sikkerhetsnett/entry/1", &vault.0[..], &header.stream.0, &header.device.0, fields].concat()
}

impl Inner {
    #[allow(clippy::too_many_arguments)] // Each is one field of the format.
    pub fn write(
        vault: VaultId,
        header: &Header,
        tail: Tail,
        author: PersonId,
        keys: &SecretKeys,
        moment: Moment,
        kind: &str,
        payload: &[u8],
    ) -> Self {
        let (sequence, previous, salt) = (tail.sequence + 1, tail.last, random());
        let kind_length = u8::try_from(kind.len()).expect("kinds are short names of ours");
        let length = u32::try_from(payload.len()).expect("texts have a limit far below 4 GiB");
        let fields = Zeroizing::new(
            [
                &[VERSION][..],
                &author.0,
                &moment.millis.to_be_bytes(),
                &moment.offset.to_be_bytes(),
                &[kind_length],
                kind.as_bytes(),
                &sequence.to_be_bytes(),
                &previous.0,
                &salt,
                &length.to_be_bytes(),
                payload,
            ]
            .concat(),
        );
        let signed = to_sign(vault, header, &fields);
        let (signature, payload) = (keys.sign(&signed), signed.len() - payload.len());
        Self { author, moment, kind: kind.to_owned(), sequence, previous, salt, signature, signed, payload }
    }

    /// The plain bytes: fields, signature, zeros up to a whole step.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = [&self.signed[BELONGS..], &self.signature].concat();
        pad(&mut bytes);
        bytes
    }

    pub fn read(vault: VaultId, header: &Header, plain: &[u8]) -> Option<Self> {
        let mut from = Reader(plain);
        if from.u8()? != VERSION {
            return None;
        }
        let author = PersonId(from.array()?);
        let moment = Moment { millis: i64::from_be_bytes(from.array()?), offset: i16::from_be_bytes(from.array()?) };
        let kind_length = from.u8()?;
        let kind = std::str::from_utf8(from.take(usize::from(kind_length))?).ok()?.to_owned();
        let sequence = from.u64()?;
        let previous = EntryId(from.array()?);
        let salt = from.array()?;
        let length = usize::try_from(from.u32()?).ok()?;
        from.take(length)?;
        let signed = to_sign(vault, header, &plain[..plain.len() - from.0.len()]);
        let payload = signed.len() - length;
        Some(Self { author, moment, kind, sequence, previous, salt, signature: from.array()?, signed, payload })
    }

    /// The words: JSON of an event. What they mean is for others to know.
    pub fn payload(&self) -> &[u8] {
        &self.signed[self.payload..]
    }

    pub fn id(&self) -> EntryId {
        EntryId(sha256(&[&self.signed, &self.signature]))
    }

    pub fn is_signed_by(&self, keys: &PublicKeys) -> bool {
        keys.verifies(&self.signed, &self.signature)
    }
}

#[cfg(test)]
mod tests {
    use data_encoding::HEXLOWER;

    use super::*;

    const VAULT: VaultId = VaultId([1; 16]);
    const HEADER: Header =
        Header { device: DeviceId([2; 16]), sequence: 3, stream: StreamId([4; 16]), epoch: 5, previous: [6; 32] };

    fn written(payload: &[u8]) -> Inner {
        let keys = SecretKeys::of_seed(&[7; 32], b"test");
        let tail = Tail { sequence: 8, last: EntryId([9; 32]) };
        let moment = Moment { millis: 1_760_000_000_000, offset: 120 };
        Inner::write(VAULT, &HEADER, tail, PersonId([10; 16]), &keys, moment, "noted", payload)
    }

    #[test]
    fn the_header_is_as_written_down() {
        let expected = format!(
            "{}{}{}{}{}{}",
            HEXLOWER.encode(b"SNe1"),
            "02".repeat(16),
            "0000000000000003",
            "04".repeat(16),
            "00000005",
            "06".repeat(32)
        );
        assert_eq!(HEXLOWER.encode(&HEADER.bytes()), expected);
    }

    #[test]
    fn the_inside_is_as_written_down() {
        let inner = written(b"ord");
        let bytes = inner.bytes();
        let expected = format!(
            "{}{}{}{}{}{}{}{}{}{}{}{}",
            "01",
            "0a".repeat(16),
            "00000199c82cc000",
            "0078",
            "05",
            HEXLOWER.encode(b"noted"),
            "0000000000000009",
            "09".repeat(32),
            HEXLOWER.encode(&inner.salt),
            "00000003",
            HEXLOWER.encode(b"ord"),
            HEXLOWER.encode(&inner.signature),
        );
        assert_eq!(HEXLOWER.encode(&bytes[..expected.len() / 2]), expected);
        assert!(bytes[expected.len() / 2..].iter().all(|byte| *byte == 0));
        assert_eq!(bytes.len(), 256);
    }

    #[test]
    fn what_was_written_is_read() {
        for length in [0, 1, 90, 1000, 70_000] {
            let inner = written(&vec![b'x'; length]);
            let read = Inner::read(VAULT, &HEADER, &inner.bytes()).unwrap();
            assert_eq!((read.id(), read.payload().len()), (inner.id(), length));
            assert!(read.is_signed_by(&SecretKeys::of_seed(&[7; 32], b"test").public()));
            assert!(!read.is_signed_by(&SecretKeys::of_seed(&[8; 32], b"test").public()));
        }
    }

    #[test]
    fn an_entry_moved_to_another_stream_device_or_vault_is_not_signed() {
        let keys = SecretKeys::of_seed(&[7; 32], b"test").public();
        let bytes = written(b"ord").bytes();
        let stream = Header { stream: StreamId([40; 16]), ..HEADER };
        let device = Header { device: DeviceId([20; 16]), ..HEADER };
        for (vault, header) in [(VaultId([11; 16]), HEADER), (VAULT, stream), (VAULT, device)] {
            assert!(!Inner::read(vault, &header, &bytes).unwrap().is_signed_by(&keys));
        }
    }

    #[test]
    fn broken_bytes_are_not_an_entry() {
        let bytes = written(b"ord").bytes();
        for length in 0..140 {
            assert!(Inner::read(VAULT, &HEADER, &bytes[..length]).is_none(), "{length}");
        }
    }

    #[test]
    fn the_same_words_twice_are_not_the_same_entry() {
        assert_ne!(written(b"ord").id(), written(b"ord").id(), "a salt keeps anyone from guessing at the words");
    }
}
