//! Search in the guidance while a person types: everyday words, parts of words, misspellings, other endings.
//!
//! A few hundred short texts, so every query looks at every word; there is no index to go stale.

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;

/// Something that can be found.
pub struct Document<T> {
    pub key: T,
    pub title: String,
    /// Everyday words and phrases people use for it.
    pub everyday: Vec<String>,
    pub body: String,
}

/// A hit: higher fits better. Only for ordering; never shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Found<T> {
    pub key: T,
    pub fit: f32,
}

pub struct Index<T> {
    documents: Vec<Entry<T>>,
    stemmer: Stemmer,
}

struct Entry<T> {
    key: T,
    /// Words by where they stand; the weight of the place.
    fields: [(f32, Vec<Word>); 3],
    /// The title and each everyday phrase, as a person would type the whole of it.
    phrases: Vec<String>,
}

struct Word {
    whole: String,
    stem: String,
}

/// Words too common to tell texts apart.
const COMMON: &[&str] = &[
    "og", "i", "på", "er", "det", "som", "en", "et", "ei", "å", "til", "av", "for", "med", "har", "den", "de", "at",
    "ikke", "ikkje", "om", "seg", "sin", "sitt", "jeg", "eg", "du", "han", "hun", "ho", "barnet", "barn", "eller",
    "men", "så", "når", "hva", "kva", "noen", "nokon",
];

const TITLE: f32 = 3.0;
const EVERYDAY: f32 = 3.0;
const BODY: f32 = 1.0;
/// How much better it fits when the query is just what people say for it.
const WHOLE_PHRASE: f32 = 1.5;

impl<T: Clone> Index<T> {
    pub fn new(documents: impl IntoIterator<Item = Document<T>>) -> Self {
        let stemmer = Stemmer::create(Algorithm::Norwegian);
        let words =
            |text: &str| words(text).map(|whole| Word { stem: stemmer.stem(&whole).into_owned(), whole }).collect();
        let documents = documents
            .into_iter()
            .map(|document| Entry {
                key: document.key,
                phrases: std::iter::once(&document.title).chain(&document.everyday).map(|text| phrase(text)).collect(),
                fields: [
                    (TITLE, words(&document.title)),
                    (EVERYDAY, words(&document.everyday.join(" "))),
                    (BODY, words(&document.body)),
                ],
            })
            .collect();
        Self { documents, stemmer }
    }

    /// The best hits, best first. A query of only common words finds by them; an empty one finds nothing.
    pub fn find(&self, query: &str, most: usize) -> Vec<Found<T>> {
        let all: Vec<String> = words(query).collect();
        let phrase = phrase(query);
        let telling: Vec<&String> = all.iter().filter(|word| !COMMON.contains(&word.as_str())).collect();
        let asked: Vec<Word> = if telling.is_empty() { all.iter().collect() } else { telling }
            .into_iter()
            .map(|whole| Word { stem: self.stemmer.stem(whole).into_owned(), whole: whole.clone() })
            .collect();
        // A word that many texts have says little about any of them.
        let fits: Vec<Vec<f32>> =
            asked.iter().map(|word| self.documents.iter().map(|document| document.fit(word)).collect()).collect();
        let rare: Vec<f32> = fits
            .iter()
            .map(|fits| {
                let having = fits.iter().filter(|fit| **fit > 0.0).count().max(1);
                (1.0 + self.documents.len() as f32 / having as f32).ln()
            })
            .collect();
        let mut found: Vec<Found<T>> = self
            .documents
            .iter()
            .enumerate()
            .filter_map(|(place, document)| {
                let hits = fits.iter().filter(|fits| fits[place] > 0.0).count();
                // Longer queries are descriptions: half their words is enough.
                if hits == 0 || hits * 2 < asked.len() {
                    return None;
                }
                let fit: f32 = fits.iter().zip(&rare).map(|(fits, rare)| fits[place] * rare).sum();
                let whole = if document.phrases.contains(&phrase) { WHOLE_PHRASE } else { 1.0 };
                Some(Found { key: document.key.clone(), fit: whole * fit * hits as f32 / asked.len() as f32 })
            })
            .collect();
        found.sort_by(|a, b| b.fit.total_cmp(&a.fit));
        found.truncate(most);
        found
    }
}

impl<T> Entry<T> {
    /// The best place counts in full; the others only break ties, or long texts would always win.
    fn fit(&self, asked: &Word) -> f32 {
        let places = self
            .fields
            .each_ref()
            .map(|(weight, words)| weight * words.iter().map(|word| word.likeness(asked)).fold(0.0, f32::max));
        let best = places.into_iter().fold(0.0, f32::max);
        best + 0.1 * (places.iter().sum::<f32>() - best)
    }
}

impl Word {
    /// From 0, nothing alike, to 1, the same word.
    fn likeness(&self, asked: &Word) -> f32 {
        if self.whole == asked.whole {
            return 1.0;
        }
        if self.stem == asked.stem {
            return 0.9;
        }
        let length = asked.whole.chars().count();
        if length >= 3 && self.whole.starts_with(&asked.whole) {
            return 0.75;
        }
        // Compounds: «henting» finds «sen henting» and «barnehenting».
        if length >= 4 && (self.whole.ends_with(&asked.whole) || self.whole.contains(&asked.stem)) {
            return 0.5;
        }
        let allowed = match length {
            0..=4 => return 0.0,
            5..=7 => 1,
            _ => 2,
        };
        if self.whole.chars().count().abs_diff(length) <= allowed
            && strsim::osa_distance(&self.whole, &asked.whole) <= allowed
        {
            return 0.4;
        }
        0.0
    }
}

fn phrase(text: &str) -> String {
    words(text).collect::<Vec<_>>().join(" ")
}

/// The words of a text: composed letters (å typed as a + ring is å), lower case, letters and digits only.
fn words(text: &str) -> impl Iterator<Item = String> {
    let text: String = text.nfc().collect::<String>().to_lowercase();
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect::<Vec<_>>()
        .into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> Index<&'static str> {
        let document = |key, title: &str, everyday: &[&str], body: &str| Document {
            key,
            title: title.into(),
            everyday: everyday.iter().map(|word| (*word).to_owned()).collect(),
            body: body.into(),
        };
        Index::new([
            document("ear", "Blåmerke på eller bak øret", &["øre", "slag mot øret"], "Hjelm som har klemt"),
            document("afraid", "Redd for å gå hjem", &["vil ikke hjem", "gruer seg til henting"], "Konflikt om skjerm"),
            document("hungry", "Sulten hver dag", &["spiser som en ulv", "ikke mat med"], "Matpakke glemt"),
        ])
    }

    fn first(query: &str) -> Option<&'static str> {
        index().find(query, 3).first().map(|found| found.key)
    }

    #[test]
    fn a_sign_is_found_by_title_by_everyday_words_and_by_part_of_a_word() {
        assert_eq!(first("blåmerke bak øret"), Some("ear"));
        assert_eq!(first("spiser som en ulv"), Some("hungry"));
        assert_eq!(first("blåm"), Some("ear"));
    }

    #[test]
    fn letters_typed_in_two_parts_and_misspellings_find_the_same() {
        assert_eq!(first("bla\u{30a}merke"), Some("ear"));
        assert_eq!(first("blåmærke"), Some("ear"));
        assert_eq!(first("sultten"), Some("hungry"));
    }

    #[test]
    fn nothing_is_found_for_nothing_or_nonsense() {
        assert_eq!(first(""), None);
        assert_eq!(first("  ,. "), None);
        assert_eq!(first("xyzzyqwert"), None);
    }
}
