//! Sealing with a key that a circle shares: XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03), keys by HKDF-SHA256
//! (RFC 5869). A commitment to the key is part of what is authenticated, so that what one key
//! sealed is not opened by another that somebody happens to hold.

use std::ops::Range;

use chacha20poly1305::aead::{Aead, AeadInOut, KeyInit, Payload};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::ids::VaultId;

pub type Hash = [u8; 32];

pub fn sha256(parts: &[&[u8]]) -> Hash {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}

/// Bytes that nobody can guess, from the operating system.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes, or nothing here is safe");
    bytes
}

/// Several keys from one.
pub fn derive<const N: usize>(salt: &[u8], key: &[u8], purpose: &str) -> [u8; N] {
    let mut derived = [0; N];
    Hkdf::<Sha256>::new(Some(salt), key)
        .expand(purpose.as_bytes(), &mut derived)
        .expect("no more than 8160 bytes are asked for");
    derived
}

const NONCE: usize = 24;
const TAG: usize = 16;

/// The sealed bytes, after the nonce they were sealed with.
pub fn seal(key: &[u8; 32], plain: &[u8], with: &[u8]) -> Vec<u8> {
    seal_at(key, random(), plain, with)
}

fn seal_at(key: &[u8; 32], nonce: [u8; NONCE], plain: &[u8], with: &[u8]) -> Vec<u8> {
    let sealed = XChaCha20Poly1305::new(key.into())
        .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: with })
        .expect("far less than 256 GiB is sealed at once");
    [&nonce[..], &sealed].concat()
}

/// `None` for any other key, any other `with`, and any changed byte.
pub fn open(key: &[u8; 32], sealed: &[u8], with: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
    let plain = XChaCha20Poly1305::new(key.into()).decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: with });
    plain.ok().map(Zeroizing::new)
}

/// The key of one stream in one epoch, and what is derived from it.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct StreamKey {
    pub root: [u8; 32],
    sealing: [u8; 32],
    commitment: [u8; 32],
}

impl StreamKey {
    pub fn new(vault: VaultId, root: [u8; 32]) -> Self {
        Self {
            root,
            sealing: derive(&vault.0, &root, "sikkerhetsnett/seal/1"),
            commitment: derive(&vault.0, &root, "sikkerhetsnett/commit/1"),
        }
    }

    pub fn make(vault: VaultId) -> Self {
        Self::new(vault, random())
    }

    /// `header` is what stands in the clear beside it.
    pub fn seal(&self, plain: &[u8], header: &[u8]) -> Vec<u8> {
        seal(&self.sealing, plain, &[header, &self.commitment].concat())
    }

    pub fn open(&self, sealed: &[u8], header: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        open(&self.sealing, sealed, &[header, &self.commitment].concat())
    }

    /// The same, where the sealed bytes lie: where the plain ones stand then. `None` leaves nothing to be used.
    pub fn open_in_place(&self, sealed: &mut [u8], header: &[u8]) -> Option<Range<usize>> {
        let plain = NONCE..sealed.len().checked_sub(TAG)?;
        let (nonce, sealed) = sealed.split_first_chunk_mut::<NONCE>()?;
        let (sealed, tag) = sealed.split_last_chunk_mut::<TAG>()?;
        let (nonce, tag) = (XNonce::from(*nonce), Tag::from(*tag));
        let with = [header, &self.commitment].concat();
        let cipher = XChaCha20Poly1305::new((&self.sealing).into());
        cipher.decrypt_inout_detached(&nonce, &with, sealed.into(), &tag).ok()?;
        Some(plain)
    }
}

#[cfg(test)]
mod tests {
    use data_encoding::HEXLOWER;

    use super::*;

    fn hex<const N: usize>(text: &str) -> [u8; N] {
        HEXLOWER.decode(text.as_bytes()).unwrap().try_into().unwrap()
    }

    /// draft-irtf-cfrg-xchacha-03, A.3.1.
    #[test]
    fn sealing_gives_the_known_answer() {
        let key = hex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
        let nonce = hex("404142434445464748494a4b4c4d4e4f5051525354555657");
        let with: [u8; 12] = hex("50515253c0c1c2c3c4c5c6c7");
        let plain = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
        let sealed = seal_at(&key, nonce, plain, &with);
        assert_eq!(&sealed[24..56], &hex::<32>("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"));
        assert_eq!(&sealed[24 + plain.len()..], &hex::<16>("c0875924c1c7987947deafd8780acf49"));
        assert_eq!(open(&key, &sealed, &with).unwrap().as_slice(), plain);
    }

    /// RFC 5869, A.1.
    #[test]
    fn deriving_gives_the_known_answer() {
        let salt: [u8; 13] = hex("000102030405060708090a0b0c");
        let mut okm = [0; 42];
        Hkdf::<Sha256>::new(Some(&salt), &[0x0b; 22]).expand(&hex::<10>("f0f1f2f3f4f5f6f7f8f9"), &mut okm).unwrap();
        assert_eq!(okm, hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
    }

    /// FIPS 180-4, the message «abc».
    #[test]
    fn fingerprints_give_the_known_answer() {
        let abc = hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(sha256(&[b"a", b"bc"]), abc);
    }

    /// Our own derivation, so that a change of its words is seen. Worked out apart from this code (HMAC of Python's library).
    #[test]
    fn the_keys_of_a_stream_are_derived_as_written_down() {
        let key = StreamKey::new(VaultId([1; 16]), [2; 32]);
        assert_eq!(HEXLOWER.encode(&key.sealing), SEALING);
        assert_eq!(HEXLOWER.encode(&key.commitment), COMMITMENT);
    }
    const SEALING: &str = "e12ae418a187bca6fc763ab05d6e78a506867e64b14eeb4e9eb6ddab607fc98c";
    const COMMITMENT: &str = "92296d64cdc44c5d31c71da833345fdeba321690a519f40a77460d5e62f5de1a";

    #[test]
    fn one_changed_byte_and_it_does_not_open() {
        let key = StreamKey::make(VaultId([1; 16]));
        let sealed = key.seal(b"what the child said", b"header");
        for place in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[place] ^= 1;
            assert!(key.open(&changed, b"header").is_none(), "byte {place}");
            assert!(key.open_in_place(&mut changed, b"header").is_none(), "byte {place}");
        }
        assert!(key.open(&sealed, b"another header").is_none());
        assert!(StreamKey::make(VaultId([1; 16])).open(&sealed, b"header").is_none());
        let plain = key.open(&sealed, b"header").expect("it opens");
        let mut here = sealed.clone();
        let place = key.open_in_place(&mut here, b"header").expect("it opens where it lies");
        assert_eq!(&here[place], plain.as_slice());
        for length in 0..NONCE + TAG {
            assert!(key.open_in_place(&mut sealed.clone()[..length], b"header").is_none(), "{length} bytes");
        }
    }

    #[test]
    fn the_commitment_is_part_of_what_is_sealed() {
        let key = StreamKey::make(VaultId([1; 16]));
        let sealed = key.seal(b"words", b"header");
        assert!(open(&key.sealing, &sealed, b"header").is_none(), "the header alone does not open it");
    }
}
