//! Keys as words: the owner's sheet, and the words that two people compare by telephone.
//! A list of 256 words, alike in bokmål and nynorsk, so that one word is one byte.

use std::sync::LazyLock;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::fault::Fault;
use crate::ids::{PersonId, StreamId};
use crate::keys::{Effort, SecretKeys, Unlocked};
use crate::seal::{Hash, random, sha256};

static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| include_str!("words.txt").lines().collect());

fn byte(word: &str) -> Option<u8> {
    let word = word.trim().to_lowercase();
    WORDS.iter().position(|one| *one == word).and_then(|at| u8::try_from(at).ok())
}

/// Six words that stand for a public key, to be read aloud. Forty-eight bits are few: who makes keys by the thousand million would
/// find one with the same words in days. So each try costs what a passphrase does. Takes its time.
pub fn control(what: &[u8], key: &[u8]) -> Result<[&'static str; 6], Fault> {
    let salt: [u8; 16] = sha256(&[what])[..16].try_into().expect("a hash has 32 bytes");
    let bytes = Effort::FLOOR.key(key, &salt)?;
    Ok(std::array::from_fn(|at| WORDS[usize::from(bytes[at])]))
}

/// The words somebody typed, with whatever stands between them.
fn typed(words: &str) -> impl Iterator<Item = &str> {
    words.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty())
}

/// The places, counted from 0, where what was typed is another word, or none. Empty: they are alike.
pub fn differ(words: &[&str], said: &str) -> Vec<usize> {
    let said: Vec<String> = typed(said).map(str::to_lowercase).collect();
    let longest = words.len().max(said.len());
    (0..longest).filter(|at| words.get(*at).copied() != said.get(*at).map(String::as_str)).collect()
}

/// What the owner's sheet holds: 128 bits that nobody can guess. The vault never does.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct OwnerSecret([u8; 16]);

impl OwnerSecret {
    /// Words on the sheet: sixteen bytes, and two that find a slip.
    pub const WORDS: usize = 18;

    pub fn make() -> Self {
        Self(random())
    }

    fn check(&self) -> Hash {
        sha256(&[b"sikkerhetsnett/owner-check/1", &self.0])
    }

    pub fn words(&self) -> [&'static str; Self::WORDS] {
        let check = self.check();
        std::array::from_fn(|at| {
            let byte = if at < 16 { self.0[at] } else { check[at - 16] };
            WORDS[usize::from(byte)]
        })
    }

    /// From the sheet; `None` when a word is not on the list, or one is another.
    pub fn of_words(words: &[&str]) -> Option<Self> {
        let bytes: Vec<u8> = words.iter().map(|word| byte(word)).collect::<Option<_>>()?;
        let bytes: [u8; Self::WORDS] = bytes.try_into().ok()?;
        let secret = Self(bytes[..16].try_into().ok()?);
        (secret.check()[..2] == bytes[16..]).then_some(secret)
    }

    pub fn keys(&self) -> SecretKeys {
        SecretKeys::of_seed(&self.0, b"sikkerhetsnett/owner/1")
    }

    /// What the owner has who comes with the sheet: what is wrapped to this key, and nothing of their own in the file.
    pub fn unlock(&self) -> Unlocked {
        Unlocked {
            person: PersonId([0; 16]),
            keys: self.keys(),
            own: StreamId(random()),
            own_key: Zeroizing::new(random()),
        }
    }
}

/// What lets somebody in for the first time: 48 bits that open an invitation, behind the work of a passphrase. An invitation
/// carries what all staff share, and nothing of a concern.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct InvitationCode([u8; 6]);

impl InvitationCode {
    pub fn make() -> Self {
        Self(random())
    }

    pub fn words(&self) -> [&'static str; 6] {
        self.0.map(|byte| WORDS[usize::from(byte)])
    }

    /// From the note, with whatever stands between the words; `None` when it is not six words of the list.
    pub fn of_words(typed: &str) -> Option<Self> {
        let bytes: Vec<u8> = self::typed(typed).map(byte).collect::<Option<_>>()?;
        Some(Self(bytes.try_into().ok()?))
    }

    /// What the invitation is locked with.
    pub fn secret(&self) -> Zeroizing<String> {
        Zeroizing::new(self.words().join(" "))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn there_is_a_word_for_every_byte_and_four_letters_tell_it() {
        assert_eq!(WORDS.len(), 256);
        assert!(WORDS.is_sorted());
        let letters = |word: &str| word.chars().take(4).collect::<String>();
        assert_eq!(WORDS.iter().map(|word| letters(word)).collect::<BTreeSet<_>>().len(), 256);
        for word in WORDS.iter() {
            assert!(word.chars().all(|letter| matches!(letter, 'a'..='z' | 'æ' | 'ø' | 'å')), "{word}");
            assert!((3..=9).contains(&word.chars().count()), "{word}");
        }
    }

    #[test]
    fn the_sheet_gives_the_same_keys_back() {
        let secret = OwnerSecret::make();
        let words = secret.words();
        let again = OwnerSecret::of_words(&words.map(|word| word)).unwrap();
        assert_eq!(again.keys().public(), secret.keys().public());
        let shouted: Vec<String> = words.iter().map(|word| format!(" {} ", word.to_uppercase())).collect();
        let shouted: Vec<&str> = shouted.iter().map(String::as_str).collect();
        assert!(OwnerSecret::of_words(&shouted).is_some(), "capitals and spaces do not matter");
    }

    #[test]
    fn a_wrong_word_is_found() {
        let secret = OwnerSecret([7; 16]);
        let words = secret.words();
        for at in 0..OwnerSecret::WORDS {
            let mut slip = words;
            slip[at] = if slip[at] == WORDS[0] { WORDS[1] } else { WORDS[0] };
            assert!(OwnerSecret::of_words(&slip).is_none(), "word {}", at + 1);
        }
        assert!(OwnerSecret::of_words(&words[..17]).is_none());
    }

    #[test]
    fn words_that_were_heard_are_compared_one_by_one() {
        let words = ["seil", "ull", "sti", "havn", "elg", "kopp"];
        assert_eq!(differ(&words, " 1. Seil\n2) ULL, sti havn–elg kopp."), [0; 0]);
        assert_eq!(differ(&words, "seil ull ski havn elg kopp"), [2]);
        assert_eq!(differ(&words, "seil ull sti havn elg"), [5]);
        assert_eq!(differ(&words, "seil ull sti havn elg kopp and"), [6], "one too many is not the same");
        assert_eq!(differ(&words, ""), [0, 1, 2, 3, 4, 5]);
    }

    #[test]
    fn a_code_is_read_as_people_write_it_down() {
        let code = InvitationCode::make();
        let written = format!(" 1. {}\n", code.words().map(str::to_uppercase).join(", 2) "));
        assert_eq!(InvitationCode::of_words(&written).map(|code| code.secret()), Some(code.secret()));
        assert!(InvitationCode::of_words(&code.words()[..5].join(" ")).is_none());
        assert!(InvitationCode::of_words("seks ord som ikke er på").is_none());
    }
}
