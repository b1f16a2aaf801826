//! A content pack: what a municipality says, signed, in a file that people carry. What it says is for others to know.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use thiserror::Error;

use crate::bytes::Reader;
use crate::fault::Fault;
use crate::ids::IssuerKey;
use crate::words;

/// So many bytes a pack has at most; nobody reads on in a file that is larger. Every step with as much text as there may be is less.
pub const LARGEST: usize = 512 * 1024;

const NAME: &[u8] = b"SIKKERHETSPAKKE ";
const FORMAT: &[u8] = b"1\n";
/// Digits that the number of a format has at most, and the line break.
const FORMAT_LINE: usize = 5;

/// Why a file is not a pack that may be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PackFault {
    #[error("the file is larger than a pack may be")]
    TooLarge,
    #[error("the file is something else")]
    NotAPack,
    #[error("the file was made by a newer version of the program")]
    Newer,
    #[error("the file is not as it was signed")]
    Forged,
}

impl IssuerKey {
    /// Six words to compare by telephone. Takes its time.
    pub fn control_words(&self) -> Result<[&'static str; 6], Fault> {
        words::control(b"sikkerhetsnett/pack-words/1", &self.0)
    }
}

/// A pack whose signature holds. Whether its key is one to believe is another question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedPack {
    pub key: IssuerKey,
    pub body: Vec<u8>,
}

impl SignedPack {
    pub fn read(file: &[u8]) -> Result<Self, PackFault> {
        if file.len() > LARGEST {
            return Err(PackFault::TooLarge);
        }
        let rest = file.strip_prefix(NAME).ok_or(PackFault::NotAPack)?;
        let Some(rest) = rest.strip_prefix(FORMAT) else { return Err(of_another_format(rest)) };
        let mut from = Reader(rest);
        let (key, signature) = from.array().zip(from.array()).ok_or(PackFault::Forged)?;
        let pack = Self { key: IssuerKey(key), body: from.0.to_vec() };
        let known = VerifyingKey::from_bytes(&key).map_err(|_| PackFault::Forged)?;
        let signature = Signature::from_bytes(&signature);
        known.verify_strict(&to_sign(&pack.key, &pack.body), &signature).map_err(|_| PackFault::Forged)?;
        Ok(pack)
    }
}

fn of_another_format(rest: &[u8]) -> PackFault {
    let digits = rest.iter().take(FORMAT_LINE).take_while(|byte| byte.is_ascii_digit()).count();
    match digits > 0 && rest.get(digits) == Some(&b'\n') {
        true => PackFault::Newer,
        false => PackFault::NotAPack,
    }
}

/// The name of the format stands first, so that nothing else that is ever signed with a key of ours is taken for a pack.
fn to_sign(key: &IssuerKey, body: &[u8]) -> Vec<u8> {
    [b"sikkerhetsnett/pack/1", &key.0[..], body].concat()
}

/// The file, signed. The same key and body give the same bytes.
pub(crate) fn sign(key: &SigningKey, body: &[u8]) -> Result<Vec<u8>, PackFault> {
    let public = issuer(key);
    let signature = key.sign(&to_sign(&public, body)).to_bytes();
    let file = [NAME, FORMAT, &public.0, &signature, body].concat();
    if file.len() > LARGEST { Err(PackFault::TooLarge) } else { Ok(file) }
}

pub(crate) fn issuer(key: &SigningKey) -> IssuerKey {
    IssuerKey(key.verifying_key().to_bytes())
}

#[cfg(test)]
mod tests {
    use data_encoding::HEXLOWER;

    use super::*;

    const BODY: &[u8] = b"{\"issuer\":\"Eksempelvik kommune\"}";

    fn key(byte: u8) -> SigningKey {
        SigningKey::from_bytes(&[byte; 32])
    }

    fn file() -> Vec<u8> {
        sign(&key(7), BODY).unwrap()
    }

    #[test]
    fn what_was_signed_is_read() {
        let pack = SignedPack::read(&file()).unwrap();
        assert_eq!((pack.key, pack.body.as_slice()), (issuer(&key(7)), BODY));
        assert_eq!(file(), file(), "made twice, it is the same file");
    }

    /// Worked out apart from this code (PyCA cryptography's Ed25519), from the page that says what the bytes are.
    #[test]
    fn the_bytes_are_as_written_down() {
        let expected = [
            "53494b4b45524845545350414b4b4520310a",
            "ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c",
            SIGNATURE,
            "7b22697373756572223a22456b73656d70656c76696b206b6f6d6d756e65227d",
        ];
        assert_eq!(HEXLOWER.encode(&file()), expected.concat());
    }
    const SIGNATURE: &str = concat!(
        "1c7fe7d8ef900a20777f8ca72287ab72c9c86ef3f378a74e50ccedb8b5cf1373",
        "fbeaa391f3258988bd8f37fb6a5ba8a72fb2e40aad6cac66fa53420c9f9c6b04"
    );

    #[test]
    fn one_changed_bit_anywhere_and_it_is_refused() {
        let file = file();
        for place in 0..file.len() {
            for bit in 0..8 {
                let mut changed = file.clone();
                changed[place] ^= 1 << bit;
                assert!(SignedPack::read(&changed).is_err(), "byte {place}, bit {bit}");
            }
        }
    }

    #[test]
    fn a_file_that_is_cut_short_or_goes_on_is_refused() {
        let file = file();
        for length in 0..file.len() {
            assert!(SignedPack::read(&file[..length]).is_err(), "{length}");
        }
        assert_eq!(SignedPack::read(&[&file[..], b" "].concat()), Err(PackFault::Forged));
    }

    #[test]
    fn any_bytes_are_answered() {
        for seed in 0..2000u32 {
            // Numbers that look like chance, and are the same each time.
            let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(1);
            let mut next = || {
                state ^= state << 13;
                state ^= state >> 17;
                state ^= state << 5;
                state.to_be_bytes()[0]
            };
            let noise: Vec<u8> = (0..usize::from(next()) * 2).map(|_| next()).collect();
            for file in [noise.clone(), [NAME, &noise].concat(), [NAME, FORMAT, &noise].concat()] {
                assert!(SignedPack::read(&file).is_err());
            }
        }
    }

    #[test]
    fn another_key_signs_for_itself_alone() {
        let mut file = file();
        let other = sign(&key(8), BODY).unwrap();
        assert_eq!(SignedPack::read(&other).map(|pack| pack.key), Ok(issuer(&key(8))));
        // The known key with another's signature.
        file[50..114].copy_from_slice(&other[50..114]);
        assert_eq!(SignedPack::read(&file), Err(PackFault::Forged));
    }

    /// A key of small order would «verify» whatever it is given.
    #[test]
    fn a_key_that_signs_everything_is_none() {
        let identity: [u8; 32] = [[1].as_slice(), &[0; 31]].concat().try_into().unwrap();
        let signature = [identity, [0; 32]].concat();
        let file = [NAME, FORMAT, &identity, &signature, BODY].concat();
        assert_eq!(SignedPack::read(&file), Err(PackFault::Forged));
    }

    #[test]
    fn each_file_that_is_no_pack_is_told_for_what_it_is() {
        let head = |line: &[u8]| [NAME, line, &file()[18..]].concat();
        assert_eq!(SignedPack::read(b""), Err(PackFault::NotAPack));
        assert_eq!(SignedPack::read(b"%PDF-1.7"), Err(PackFault::NotAPack));
        assert_eq!(SignedPack::read(&head(b"2\n")), Err(PackFault::Newer));
        assert_eq!(SignedPack::read(&head(b"100\n")), Err(PackFault::Newer));
        assert_eq!(SignedPack::read(&head(b"\n")), Err(PackFault::NotAPack));
        assert_eq!(SignedPack::read(&head(b"one\n")), Err(PackFault::NotAPack));
        assert_eq!(SignedPack::read(&vec![b' '; LARGEST + 1]), Err(PackFault::TooLarge));
        let most = LARGEST - 18 - 32 - 64;
        assert!(SignedPack::read(&sign(&key(7), &vec![b'x'; most]).unwrap()).is_ok());
        assert_eq!(sign(&key(7), &vec![b'x'; most + 1]), Err(PackFault::TooLarge));
    }

    /// Worked out apart from this code (PyCA cryptography's Argon2id).
    #[test]
    fn the_six_words_of_a_key_are_as_written_down() {
        assert_eq!(issuer(&key(7)).control_words().unwrap().join(" "), WORDS);
        assert_ne!(issuer(&key(8)).control_words().unwrap().join(" "), WORDS);
    }
    const WORDS: &str = "marihøne skrue tøffel gitar geit tavle";
}
