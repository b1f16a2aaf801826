//! Whether a text may name a child: what leaves the unit is asked about before it is kept (promise 8).

use crate::fields::Private;

/// Words that stand for a child without naming one.
const NOBODY: &[&str] = &["barn", "barnet", "elev", "eleven", "gutt", "gutten", "jente", "jenta", "guten", "ukjent"];
/// Letters in a name, at least. An initial alone would be found everywhere.
const LETTERS: usize = 2;

/// Whether one of the names, or a part of one, stands in the text as a word of its own, also as a genitive. It asks too often
/// rather than too seldom: «Liv» is a name, and a word.
pub fn may_name<'a>(text: &Private, names: impl Iterator<Item = &'a Private>) -> bool {
    let said: Vec<String> = words(&text.0).collect();
    let mut parts = names.flat_map(|name| words(&name.0)).filter(|part| {
        let letters = part.chars().filter(|sign| sign.is_alphabetic()).count();
        letters >= LETTERS && !NOBODY.contains(&part.as_str())
    });
    parts.any(|part| said.iter().any(|word| *word == part || word.strip_suffix('s') == Some(&part)))
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split(|sign: char| !sign.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks(text: &str, name: &str) -> bool {
        may_name(&Private(text.into()), [Private(name.into())].iter())
    }

    #[test]
    fn a_childs_name_is_asked_about_however_it_stands() {
        for text in ["Det gjaldt Noah.", "noahs foreldre", "«NOAH»", "Ada-Noah"] {
            assert!(asks(text, "Noah (4)"), "{text}");
        }
        assert!(asks("Ola hadde det vondt", "Ola Nordmann Testesen"));
        assert!(asks("som med Šárá", "Šárá"));
        assert!(asks("EK ble hentet", "EK"));
    }

    #[test]
    fn what_names_nobody_is_not() {
        for (text, name) in
            [("Barnet gråt", "Barnet"), ("et barn forteller", "Barn A"), ("Noahsen", "Noah"), ("a", "A")]
        {
            assert!(!asks(text, name), "{text}");
        }
    }
}
