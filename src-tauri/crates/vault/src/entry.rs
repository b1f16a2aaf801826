//! One entry: what stands in the clear beside it (the outer chain), and what stands inside its seal (the inner one).
//! The bytes are written down in ARCHITECTURE.md, and may not change without a new number in their names.

use std::ops::Range;

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
    /// The entry's number in its stream on its device, from 1, and the one before it.
    pub sequence: u64,
    pub previous: EntryId,
    /// Where it belongs. Signed before the fields.
    belongs: [u8; BELONGS],
    /// The plain bytes, and where in them the fields stand. The payload is the last field; after the fields comes the signature.
    plain: Vec<u8>,
    fields: Range<usize>,
    kind: Range<usize>,
    payload: usize,
}

const VERSION: u8 = 1;
const FORMAT: &[u8; 22] = b"sikkerhetsnett/entry/1";
const SIGNATURE: usize = 64;
/// Where an entry belongs: the name of the format, the vault, the stream, the device.
const BELONGS: usize = FORMAT.len() + 3 * 16;

fn belongs(vault: VaultId, header: &Header) -> [u8; BELONGS] {
    let mut bytes = [0; BELONGS];
    bytes[..22].copy_from_slice(FORMAT);
    bytes[22..38].copy_from_slice(&vault.0);
    bytes[38..54].copy_from_slice(&header.stream.0);
    bytes[54..].copy_from_slice(&header.device.0);
    bytes
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
        let kind_length = u8::try_from(kind.len()).expect("kinds are short names of ours");
        let length = u32::try_from(payload.len()).expect("texts have a limit far below 4 GiB");
        let salt: [u8; 16] = random();
        let mut plain = [
            &[VERSION][..],
            &author.0,
            &moment.millis.to_be_bytes(),
            &moment.offset.to_be_bytes(),
            &[kind_length],
            kind.as_bytes(),
            &(tail.sequence + 1).to_be_bytes(),
            &tail.last.0,
            &salt,
            &length.to_be_bytes(),
            payload,
        ]
        .concat();
        let signature = keys.sign(&[&belongs(vault, header), &plain[..]].concat());
        plain.extend(signature);
        pad(&mut plain);
        Self::read(vault, header, plain, 0).expect("it was just written")
    }

    /// The plain bytes: fields, signature, zeros up to a whole step.
    pub fn bytes(&self) -> &[u8] {
        &self.plain[self.fields.start..]
    }

    /// From plain bytes that stand in `plain` from `start`.
    pub fn read(vault: VaultId, header: &Header, plain: Vec<u8>, start: usize) -> Option<Self> {
        let mut from = Reader(plain.get(start..)?);
        let at = |from: &Reader<'_>| plain.len() - from.0.len();
        if from.u8()? != VERSION {
            return None;
        }
        let author = PersonId(from.array()?);
        let moment = Moment { millis: i64::from_be_bytes(from.array()?), offset: i16::from_be_bytes(from.array()?) };
        let kind_length = from.u8()?;
        let kind = at(&from)..at(&from) + usize::from(kind_length);
        std::str::from_utf8(from.take(usize::from(kind_length))?).ok()?;
        let sequence = from.u64()?;
        let previous = EntryId(from.array()?);
        let _salt: [u8; 16] = from.array()?;
        let length = usize::try_from(from.u32()?).ok()?;
        let payload = at(&from);
        from.take(length)?;
        let fields = start..at(&from);
        from.take(SIGNATURE)?;
        Some(Self { author, moment, sequence, previous, belongs: belongs(vault, header), kind, payload, fields, plain })
    }

    /// What it is; names that begin with `vault.` are the vault's own.
    pub fn kind(&self) -> &str {
        std::str::from_utf8(&self.plain[self.kind.clone()]).unwrap_or_default()
    }

    /// The words: JSON of an event. What they mean is for others to know.
    pub fn payload(&self) -> &[u8] {
        &self.plain[self.payload..self.fields.end]
    }

    fn signature(&self) -> &[u8; SIGNATURE] {
        self.plain[self.fields.end..].first_chunk().expect("it was there when it was read")
    }

    pub fn id(&self) -> EntryId {
        let Range { start, end } = self.fields;
        EntryId(sha256(&[&self.belongs, &self.plain[start..end + SIGNATURE]]))
    }

    pub fn is_signed_by(&self, keys: &PublicKeys) -> bool {
        let signed = [&self.belongs, &self.plain[self.fields.clone()]].concat();
        keys.verifies(&signed, self.signature())
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
        let (salt, signature) = (&bytes[73..89], &bytes[96..160]);
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
            HEXLOWER.encode(salt),
            "00000003",
            HEXLOWER.encode(b"ord"),
            HEXLOWER.encode(signature),
        );
        assert_eq!(HEXLOWER.encode(&bytes[..expected.len() / 2]), expected);
        let signed = [&b"sikkerhetsnett/entry/1"[..], &[1; 16], &[4; 16], &[2; 16], &bytes[..96]].concat();
        assert!(SecretKeys::of_seed(&[7; 32], b"test").public().verifies(&signed, signature.try_into().unwrap()));
        let id = sha256(&[&signed, signature]);
        assert_eq!(inner.id(), EntryId(id));
        assert!(bytes[expected.len() / 2..].iter().all(|byte| *byte == 0));
        assert_eq!(bytes.len(), 256);
    }

    #[test]
    fn what_was_written_is_read() {
        for length in [0, 1, 90, 1000, 70_000] {
            let inner = written(&vec![b'x'; length]);
            let read = Inner::read(VAULT, &HEADER, [&[0; 24], inner.bytes()].concat(), 24).unwrap();
            assert_eq!((read.id(), read.payload().len()), (inner.id(), length));
            assert!(read.is_signed_by(&SecretKeys::of_seed(&[7; 32], b"test").public()));
            assert!(!read.is_signed_by(&SecretKeys::of_seed(&[8; 32], b"test").public()));
        }
    }

    #[test]
    fn an_entry_moved_to_another_stream_device_or_vault_is_not_signed() {
        let keys = SecretKeys::of_seed(&[7; 32], b"test").public();
        let bytes = written(b"ord").bytes().to_vec();
        let stream = Header { stream: StreamId([40; 16]), ..HEADER };
        let device = Header { device: DeviceId([20; 16]), ..HEADER };
        for (vault, header) in [(VaultId([11; 16]), HEADER), (VAULT, stream), (VAULT, device)] {
            assert!(!Inner::read(vault, &header, bytes.clone(), 0).unwrap().is_signed_by(&keys));
        }
    }

    #[test]
    fn broken_bytes_are_not_an_entry() {
        let inner = written(b"ord");
        for length in 0..140 {
            assert!(Inner::read(VAULT, &HEADER, inner.bytes()[..length].to_vec(), 0).is_none(), "{length}");
        }
        assert!(Inner::read(VAULT, &HEADER, vec![0; 8], 9).is_none());
    }

    #[test]
    fn the_same_words_twice_are_not_the_same_entry() {
        assert_ne!(written(b"ord").id(), written(b"ord").id(), "a salt keeps anyone from guessing at the words");
    }
}
