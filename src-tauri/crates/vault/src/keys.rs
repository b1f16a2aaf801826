//! A person's keys, and the passphrase that locks them.

use argon2::{Algorithm, Argon2, Params, Version};
use data_encoding::BASE32_NOPAD;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, Serializable};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::bytes::Reader;
use crate::fault::Fault;
use crate::ids::{PersonId, StreamId};
use crate::seal::{self, random, sha256};
use crate::words;

/// What others may know of a person's keys: one to seal to, one to check signatures with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PublicKeys {
    /// X25519.
    pub seal: [u8; 32],
    /// Ed25519.
    pub sign: [u8; 32],
}

impl PublicKeys {
    const MARK: &str = "SN1";

    /// A line that may be sent in the open: `SN1-` and groups of letters and digits; the last ones find a slip.
    pub fn address(&self) -> String {
        let check = sha256(&[b"sikkerhetsnett/address/1", &self.seal, &self.sign]);
        let text = BASE32_NOPAD.encode(&[&self.seal[..], &self.sign, &check[..4]].concat());
        let groups: Vec<&str> = (0..text.len()).step_by(5).map(|at| &text[at..text.len().min(at + 5)]).collect();
        format!("{}-{}", Self::MARK, groups.join("-"))
    }

    /// From such a line; spaces, line breaks and small letters do not matter.
    pub fn of_address(line: &str) -> Option<Self> {
        let plain: String =
            line.chars().filter(|sign| sign.is_ascii_alphanumeric()).map(|sign| sign.to_ascii_uppercase()).collect();
        let bytes = BASE32_NOPAD.decode(plain.strip_prefix(Self::MARK)?.as_bytes()).ok()?;
        let bytes: [u8; 68] = bytes.try_into().ok()?;
        let keys = Self { seal: bytes[..32].try_into().ok()?, sign: bytes[32..64].try_into().ok()? };
        let same = keys.address().replace('-', "") == plain;
        (same && VerifyingKey::from_bytes(&keys.sign).is_ok()).then_some(keys)
    }

    /// Six words to compare by telephone. Takes its time.
    pub fn control_words(&self) -> Result<[&'static str; 6], Fault> {
        words::control(b"sikkerhetsnett/control/2", &[self.seal, self.sign].concat())
    }

    pub fn verifies(&self, signed: &[u8], signature: &[u8; 64]) -> bool {
        VerifyingKey::from_bytes(&self.sign)
            .is_ok_and(|key| key.verify_strict(signed, &Signature::from_bytes(signature)).is_ok())
    }
}

/// What only the person has.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct SecretKeys {
    seal: [u8; 32],
    /// With its public half, which takes as long to find as a signature does. Wipes itself.
    #[zeroize(skip)]
    sign: SigningKey,
}

impl SecretKeys {
    pub fn make() -> Self {
        Self::of_seed(&random::<32>(), b"sikkerhetsnett/person-keys/1")
    }

    /// Both keys from one seed, so that a few words on paper can carry them.
    pub fn of_seed(seed: &[u8], salt: &[u8]) -> Self {
        let ikm = Zeroizing::new(seal::derive::<32>(salt, seed, "seal"));
        let (secret, _) = X25519HkdfSha256::derive_keypair(&*ikm);
        Self {
            seal: secret.to_bytes().as_slice().try_into().expect("an X25519 key has 32 bytes"),
            sign: SigningKey::from_bytes(&Zeroizing::new(seal::derive(salt, seed, "sign"))),
        }
    }

    pub fn public(&self) -> PublicKeys {
        let public = X25519HkdfSha256::sk_to_pk(&self.sealing());
        PublicKeys {
            seal: public.to_bytes().as_slice().try_into().expect("an X25519 key has 32 bytes"),
            sign: self.sign.verifying_key().to_bytes(),
        }
    }

    pub fn sign(&self, signed: &[u8]) -> [u8; 64] {
        self.sign.sign(signed).to_bytes()
    }

    pub(crate) fn sealing(&self) -> <X25519HkdfSha256 as Kem>::PrivateKey {
        <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(&self.seal).expect("any 32 bytes are an X25519 key")
    }
}

/// How much work one try of a passphrase costs: Argon2id (RFC 9106), one lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    /// KiB.
    memory: u32,
    passes: u32,
}

impl Effort {
    /// Never less than this in anything that ships.
    pub const FLOOR: Effort = Effort { memory: 64 * 1024, passes: 3 };
    const MOST: u32 = 256 * 1024;

    /// For tests of everything but this. `tests/suite/architecture.rs` looks that nothing that ships names it.
    pub const TOO_LITTLE: Effort = Effort { memory: 64, passes: 1 };

    /// So much that this machine needs half a second and more, within 64 and 256 MiB. `seconds` times a piece of work.
    pub fn of_this_machine(seconds: impl Fn(&dyn Fn()) -> f64) -> Self {
        let floor = seconds(&|| drop(Self::FLOOR.key(b"a passphrase to measure with", &[0; 16])));
        let factor = (0.6 / floor.max(0.001)).clamp(1.0, f64::from(Self::MOST / Self::FLOOR.memory));
        // In steps of 16 MiB, so that it tells little of the machine.
        let memory = (f64::from(Self::FLOOR.memory) * factor) as u32 / (16 * 1024) * (16 * 1024);
        Self { memory: memory.max(Self::FLOOR.memory), passes: Self::FLOOR.passes }
    }

    /// Whether a version of ours may have written these numbers.
    pub(crate) fn is_possible(self) -> bool {
        (Self::TOO_LITTLE.memory..=Self::MOST).contains(&self.memory) && (1..=16).contains(&self.passes)
    }

    pub(crate) fn key(self, secret: &[u8], salt: &[u8; 16]) -> Result<Zeroizing<[u8; 32]>, Fault> {
        let params = Params::new(self.memory, self.passes, 1, Some(32)).map_err(|_| Fault::Damaged)?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(secret, salt, &mut *key)
            .map_err(|_| Fault::NoMemory)?;
        Ok(key)
    }
}

/// What a person has once the passphrase was right.
pub struct Unlocked {
    pub person: PersonId,
    pub keys: SecretKeys,
    pub(crate) own: StreamId,
    pub(crate) own_key: Zeroizing<[u8; 32]>,
}

/// A person's keys as they lie in the file.
#[derive(Clone)]
pub struct PersonLock {
    pub(crate) person: PersonId,
    pub(crate) effort: Effort,
    pub(crate) salt: [u8; 16],
    pub(crate) sealed: Vec<u8>,
}

impl PersonLock {
    /// Locks keys with a passphrase. Takes its time.
    pub(crate) fn close(unlocked: &Unlocked, passphrase: &str, effort: Effort) -> Result<Self, Fault> {
        let mut lock = Self { person: unlocked.person, effort, salt: random(), sealed: Vec::new() };
        let plain = Zeroizing::new(
            [&unlocked.keys.seal[..], unlocked.keys.sign.as_bytes(), &unlocked.own.0, &unlocked.own_key[..]].concat(),
        );
        lock.sealed = seal::seal(&*effort.key(passphrase.as_bytes(), &lock.salt)?, &plain, &lock.header());
        Ok(lock)
    }

    /// Tries a passphrase. Takes its time, so it is not tied to the file: nothing else needs to wait.
    pub fn open(&self, passphrase: &str) -> Result<Unlocked, Fault> {
        let key = self.effort.key(passphrase.as_bytes(), &self.salt)?;
        let plain = seal::open(&key, &self.sealed, &self.header()).ok_or(Fault::WrongPassphrase)?;
        let mut from = Reader(&plain);
        let mut unlocked = || {
            Some(Unlocked {
                person: self.person,
                keys: SecretKeys { seal: from.array()?, sign: SigningKey::from_bytes(&Zeroizing::new(from.array()?)) },
                own: StreamId(from.array()?),
                own_key: Zeroizing::new(from.array()?),
            })
        };
        unlocked().ok_or(Fault::Damaged)
    }

    fn header(&self) -> Vec<u8> {
        [
            &b"sikkerhetsnett/person/1"[..],
            &self.person.0,
            &self.effort.memory.to_be_bytes(),
            &self.effort.passes.to_be_bytes(),
            &self.salt,
        ]
        .concat()
    }

    pub(crate) fn memory(&self) -> u32 {
        self.effort.memory
    }

    pub(crate) fn passes(&self) -> u32 {
        self.effort.passes
    }

    pub(crate) fn of_row(person: PersonId, memory: u32, passes: u32, salt: [u8; 16], sealed: Vec<u8>) -> Self {
        Self { person, effort: Effort { memory, passes }, salt, sealed }
    }
}

#[cfg(test)]
mod tests {
    use argon2::{AssociatedData, ParamsBuilder};
    use data_encoding::HEXLOWER;

    use super::*;

    fn hex<const N: usize>(text: &str) -> [u8; N] {
        HEXLOWER.decode(text.as_bytes()).unwrap().try_into().unwrap()
    }

    /// RFC 8032, 7.1, test 2.
    #[test]
    fn signing_gives_the_known_answer() {
        let seed = hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        let keys = SecretKeys { seal: [0; 32], sign: SigningKey::from_bytes(&seed) };
        assert_eq!(keys.public().sign, hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        let signature = hex(concat!(
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da",
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ));
        assert_eq!(keys.sign(&[0x72]), signature);
        assert!(keys.public().verifies(&[0x72], &signature));
        assert!(!keys.public().verifies(&[0x73], &signature));
    }

    /// RFC 9180, A.2.1: the receiver's keys.
    #[test]
    fn public_keys_give_the_known_answer() {
        let keys = SecretKeys {
            seal: hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb"),
            sign: [0; 32].into(),
        };
        assert_eq!(keys.public().seal, hex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a"));
    }

    /// RFC 9106, 5.3.
    #[test]
    fn the_work_of_a_passphrase_gives_the_known_answer() {
        let params = ParamsBuilder::new()
            .m_cost(32)
            .t_cost(3)
            .p_cost(4)
            .data(AssociatedData::new(&[4; 12]).unwrap())
            .build()
            .unwrap();
        let mut key = [0; 32];
        Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params)
            .unwrap()
            .hash_password_into(&[1; 32], &[2; 16], &mut key)
            .unwrap();
        assert_eq!(key, hex("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"));
    }

    fn a_person() -> Unlocked {
        Unlocked {
            person: PersonId([1; 16]),
            keys: SecretKeys::make(),
            own: StreamId([2; 16]),
            own_key: Zeroizing::new([3; 32]),
        }
    }

    #[test]
    fn only_the_passphrase_opens_the_keys() {
        let person = a_person();
        let lock = PersonLock::close(&person, "fire ord som huskes", Effort::TOO_LITTLE).unwrap();
        assert_eq!(lock.open("fire ord som husket").err(), Some(Fault::WrongPassphrase));
        let opened = lock.open("fire ord som huskes").unwrap();
        assert_eq!(opened.keys.public(), person.keys.public());
        assert_eq!((opened.own, *opened.own_key), (person.own, *person.own_key));
    }

    #[test]
    fn a_lock_does_not_open_for_another_person() {
        let mut lock = PersonLock::close(&a_person(), "fire ord som huskes", Effort::TOO_LITTLE).unwrap();
        lock.person = PersonId([9; 16]);
        assert!(lock.open("fire ord som huskes").is_err());
    }

    #[test]
    fn what_ships_never_works_less_than_the_floor() {
        let fast = Effort::of_this_machine(|_| 0.01);
        let slow = Effort::of_this_machine(|_| 9.0);
        assert_eq!(slow, Effort::FLOOR);
        assert_eq!((fast.memory, fast.passes), (256 * 1024, 3));
        assert_eq!(Effort::of_this_machine(|_| 0.3).memory, 128 * 1024);
        assert_eq!((Effort::FLOOR.memory, Effort::FLOOR.passes), (65_536, 3));
    }

    #[test]
    fn an_address_survives_the_post_but_not_a_slip() {
        let keys = SecretKeys::make().public();
        let line = keys.address();
        assert_eq!(PublicKeys::of_address(&line), Some(keys));
        assert_eq!(PublicKeys::of_address(&format!("  {}\n", line.to_lowercase().replace('-', " "))), Some(keys));
        let slip: String =
            line.chars().enumerate().map(|(at, sign)| if at == 20 && sign != 'A' { 'A' } else { sign }).collect();
        assert!(slip == line || PublicKeys::of_address(&slip).is_none());
        assert_eq!(PublicKeys::of_address("SN1-AAAA"), None);
        assert_eq!(PublicKeys::of_address(""), None);
    }
}
