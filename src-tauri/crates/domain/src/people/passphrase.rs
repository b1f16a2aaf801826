//! The rule for a passphrase: 12 characters, or four words. A backup is as safe as its weakest one.

use unicode_normalization::UnicodeNormalization;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassphraseFault {
    Short,
    /// The same few signs again and again, or signs in a row.
    Repeats,
    /// Among the first that anyone would guess.
    Common,
    /// Little else than the name of the person or the unit.
    Names,
}

/// Letters typed in two parts, and white space around or doubled, give the same passphrase on every keyboard.
pub fn same_passphrase(typed: &str) -> String {
    typed.nfc().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

const LENGTH: usize = 12;
const WORDS: usize = 4;
/// Words of fewer letters are not counted as words.
const WORD: usize = 2;

/// Letters that must be left when all that can be guessed is taken away: a date is no passphrase.
const LETTERS: usize = 5;

/// What people choose when they must choose something.
const COMMON: [&str; 14] = [
    "passord",
    "password",
    "barnehage",
    "skole",
    "sommer",
    "vinter",
    "qwerty",
    "hemmelig",
    "norge",
    "velkommen",
    "sikkerhetsnett",
    "admin",
    "eksempel",
    "abcdef",
];

pub fn check_passphrase(typed: &str, names: &[String]) -> Result<(), PassphraseFault> {
    let passphrase = same_passphrase(typed).to_lowercase();
    let mut words: Vec<&str> = passphrase.split(' ').filter(|word| word.chars().count() >= WORD).collect();
    words.sort_unstable();
    words.dedup();
    if passphrase.chars().count() < LENGTH && words.len() < WORDS {
        return Err(PassphraseFault::Short);
    }
    let signs: Vec<char> = passphrase.chars().filter(|sign| !sign.is_whitespace()).collect();
    let mut different = signs.clone();
    different.sort_unstable();
    different.dedup();
    let steps = signs.windows(2).filter(|two| (two[0] as i32 - two[1] as i32).abs() <= 1).count();
    // «ja ja ja nei»: what is said again counts once.
    let said_once: usize = words.iter().map(|word| word.chars().count()).sum();
    if different.len() < 5 || steps * 2 > signs.len() || said_once * 2 < signs.len() {
        return Err(PassphraseFault::Repeats);
    }
    // What is left when all that can be guessed is taken away must still be something.
    let named = names.iter().map(|name| name.to_lowercase());
    let named: Vec<String> = named
        .flat_map(|name| name.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
        .filter(|part| part.chars().count() >= 3)
        .collect();
    let without_names = named.iter().fold(passphrase.clone(), |rest, part| rest.replace(part.as_str(), " "));
    let rest = COMMON.iter().fold(without_names.clone(), |rest, known| rest.replace(known, " "));
    if rest.chars().filter(|sign| sign.is_alphabetic()).count() >= LETTERS {
        Ok(())
    } else if without_names != passphrase {
        Err(PassphraseFault::Names)
    } else {
        Err(PassphraseFault::Common)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str) -> Result<(), PassphraseFault> {
        check_passphrase(typed, &["Leder L. Granskog".into(), "Eksempelbarnehagen".into()])
    }

    #[test]
    fn twelve_characters_or_four_words() {
        assert_eq!(check("elg på brygga"), Ok(()));
        assert_eq!(check("ku på is nå"), Ok(()), "four short words");
        assert_eq!(check("lykt7fjord-x"), Ok(()));
        for short in ["", "elg", "lykt7fjord-", "a b c d e"] {
            assert_eq!(check(short), Err(PassphraseFault::Short), "{short}");
        }
    }

    #[test]
    fn what_anyone_would_guess_is_refused() {
        for repeats in ["ja ja ja ja nei ja", "aaaaaaaaaaaa", "121212121212", "abcdefghijklm", "123456789012"] {
            assert_eq!(check(repeats), Err(PassphraseFault::Repeats), "{repeats}");
        }
        for common in [
            "passord123456",
            "Barnehagen2026",
            "sommeren-2026!",
            "passord sommer",
            "sommerbarnehage",
            "velkommenpassord",
            "20.11.1985 12",
        ] {
            assert_eq!(check(common), Err(PassphraseFault::Common), "{common}");
        }
        for names in ["granskog2026!", "Eksempelbarnehagen1", "leder granskog 26", "granskog passord"] {
            assert!(check(names).is_err(), "{names}");
        }
        assert_eq!(check("granskog-2026"), Err(PassphraseFault::Names));
    }

    #[test]
    fn a_passphrase_is_the_same_however_it_is_typed() {
        assert_eq!(same_passphrase("ba\u{30a}t  på  vannet "), same_passphrase("båt på vannet"));
        assert_ne!(same_passphrase("båt på vannet"), same_passphrase("Båt på vannet"));
    }
}
