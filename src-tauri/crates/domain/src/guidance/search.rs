//! Search in the guidance while a person types: everyday words, parts of words, misspellings, other endings, the other
//! written language, compounds typed in two, letters typed in two parts or without their marks.
//!
//! A few hundred short texts: every query looks at every word they have; there is no index to go stale.

use std::collections::HashMap;

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;

/// Something that can be found.
pub struct Document<T> {
    pub key: T,
    pub title: String,
    /// Everyday words and phrases people use for it.
    pub everyday: Vec<String>,
    pub body: String,
    /// Its title and everyday words in the other written language: many speak the one and read the other.
    pub also: Vec<String>,
}

/// A hit: higher fits better. Only for ordering; never shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Found<T> {
    pub key: T,
    pub fit: f32,
}

pub struct Index<T> {
    documents: Vec<Entry<T>>,
    /// Each word that any document has, once.
    vocabulary: Vec<Word>,
    stemmer: Stemmer,
}

struct Entry<T> {
    key: T,
    /// Words of the vocabulary by where they stand; the weight of the place.
    fields: [(f32, Vec<usize>); 4],
    /// The title and each everyday phrase, as a person would type the whole of it.
    phrases: Vec<String>,
}

struct Word {
    whole: String,
    stem: String,
    /// Without the marks of æ, ø and å, for those whose keys lack them.
    plain: String,
    length: usize,
    /// Which letters it has, one bit each: tells apart at once what no misspelling explains.
    letters: u32,
}

/// Words too common to tell texts apart.
#[rustfmt::skip]
const COMMON: &[&str] = &[
    "og", "i", "på", "er", "det", "som", "en", "et", "ei", "å", "til", "av", "for", "med", "har", "den", "de", "dei",
    "at", "ikke", "ikkje", "om", "seg", "sin", "sitt", "jeg", "eg", "du", "han", "hun", "ho", "barnet", "barn",
    "eller", "men", "så", "når", "hva", "kva", "noen", "nokon", "man", "meg", "min", "vi", "var", "vil", "blir",
    "blitt", "kommer", "kjem", "hele", "heile", "helt", "heilt", "tiden", "tida", "alltid", "aldri", "veldig", "noe", "noko", "være", "vere", "kan", "hvem", "kven", "hvor", "kvar", "hvordan", "korleis",
    "ein", "eit", "betyr", "tyder",
];

const TITLE: f32 = 3.0;
const EVERYDAY: f32 = 3.0;
const ALSO: f32 = 2.5;
const BODY: f32 = 1.0;
/// How much better it fits when the query is just what people say for it.
const WHOLE_PHRASE: f32 = 2.0;
/// The same when what people say stands within the query, or the query is the beginning of it.
const PART_PHRASE: f32 = 1.5;
/// Of a whole text that somebody pastes, the beginning: nobody waits for the rest.
const MOST_WORDS: usize = 12;
impl<T: Clone> Index<T> {
    pub fn new(documents: impl IntoIterator<Item = Document<T>>) -> Self {
        let stemmer = Stemmer::create(Algorithm::Norwegian);
        let mut vocabulary: Vec<Word> = Vec::new();
        let mut known = HashMap::new();
        let mut in_vocabulary = |text: &str| -> Vec<usize> {
            let place = |word: String| {
                *known.entry(word).or_insert_with_key(|word| {
                    vocabulary.push(Word::new(word.clone(), &stemmer));
                    vocabulary.len() - 1
                })
            };
            words(text).map(place).collect()
        };
        let read = documents.into_iter().map(|Document { key, title, everyday, body, also }| {
            let title = in_vocabulary(&title);
            let [everyday, also] =
                [everyday, also].map(|said| said.iter().map(|text| in_vocabulary(text)).collect::<Vec<_>>());
            let fields = [
                (TITLE, once(title.clone())),
                (EVERYDAY, once(everyday.concat())),
                (ALSO, once(also.concat())),
                (BODY, once(in_vocabulary(&body))),
            ];
            let said = [title].into_iter().chain(everyday).chain(also).collect::<Vec<_>>();
            (key, fields, said)
        });
        let read: Vec<_> = read.collect();
        let phrase = |said: Vec<usize>| phrase(said.into_iter().map(|word| vocabulary[word].stem.as_str()));
        let documents = read
            .into_iter()
            .map(|(key, fields, said)| Entry { key, fields, phrases: said.into_iter().map(phrase).collect() })
            .collect();
        Self { documents, vocabulary, stemmer }
    }

    /// The best hits, best first. A query of only common words finds by them; an empty one finds nothing.
    pub fn find(&self, query: &str, most: usize) -> Vec<Found<T>> {
        let mut all: Vec<String> = words(query).collect();
        // One or two letters at the end are the beginning of a word that nobody knows yet.
        if all.len() > 1 && all.last().is_some_and(|last| last.chars().count() < 3 && !self.knows(last)) {
            all.pop();
        }
        let phrase = phrase(all.iter().map(|word| self.stemmer.stem(word)));
        let telling: Vec<&String> = all.iter().filter(|word| !COMMON.contains(&word.as_str())).collect();
        let mut asked: Vec<&String> = if telling.is_empty() { all.iter().collect() } else { telling };
        asked.truncate(MOST_WORDS);
        let mut fits: Vec<Vec<f32>> = asked.iter().map(|word| self.fits(word, true)).collect();
        // «naken bilde», «116 111»: two words that are one.
        for (at, pair) in asked.windows(2).enumerate() {
            let whole = self.fits(&format!("{}{}", pair[0], pair[1]), false);
            for fits in &mut fits[at..at + 2] {
                fits.iter_mut().zip(&whole).for_each(|(fit, whole)| *fit = fit.max(*whole));
            }
        }
        // A word that many texts have says little about any of them.
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
                let said = document.said(&phrase);
                // Longer queries are descriptions: half their words is enough.
                if hits == 0 || (hits * 2 < asked.len() && said == 1.0) {
                    return None;
                }
                let fit: f32 = fits.iter().zip(&rare).map(|(fits, rare)| fits[place] * rare).sum();
                Some(Found { key: document.key.clone(), fit: said * fit * hits as f32 / asked.len() as f32 })
            })
            .collect();
        found.sort_by(|a, b| b.fit.total_cmp(&a.fit));
        found.truncate(most);
        found
    }

    fn knows(&self, whole: &str) -> bool {
        self.vocabulary.iter().any(|word| word.whole == whole)
    }

    /// How well each document fits one word. Misspellings count only where nothing has the word as it is typed.
    fn fits(&self, asked: &str, loosely: bool) -> Vec<f32> {
        let asked = Word::new(asked.to_owned(), &self.stemmer);
        let mut likeness: Vec<f32> = self.vocabulary.iter().map(|word| word.likeness(&asked)).collect();
        if loosely {
            let misspelt = likeness.iter().all(|alike| *alike == 0.0);
            let unlike = likeness.iter_mut().zip(&self.vocabulary).filter(|(alike, _)| **alike == 0.0);
            for (alike, word) in unlike {
                *alike = word.part(&asked);
                if misspelt {
                    *alike = alike.max(word.misspelt(&asked));
                }
            }
        }
        self.documents.iter().map(|document| document.fit(&likeness)).collect()
    }
}

impl<T> Entry<T> {
    /// The best place counts in full; the others only break ties, or long texts would always win.
    fn fit(&self, likeness: &[f32]) -> f32 {
        let places = self
            .fields
            .each_ref()
            .map(|(weight, words)| weight * words.iter().map(|word| likeness[*word]).fold(0.0, f32::max));
        let best = places.into_iter().fold(0.0, f32::max);
        best + 0.1 * (places.iter().sum::<f32>() - best)
    }

    /// How much better it fits because people say just this for it.
    fn said(&self, asked: &str) -> f32 {
        let several = |phrase: &str| phrase.trim().contains(' ');
        if self.phrases.iter().any(|phrase| phrase == asked) {
            WHOLE_PHRASE
        } else if self.phrases.iter().any(|phrase| {
            (several(phrase) && asked.contains(phrase.as_str()))
                || (several(asked) && phrase.starts_with(asked.trim_end()))
        }) {
            PART_PHRASE
        } else {
            1.0
        }
    }
}

impl Word {
    fn new(whole: String, stemmer: &Stemmer) -> Self {
        Self {
            stem: stemmer.stem(&whole).into_owned(),
            plain: plain(&whole),
            length: whole.chars().count(),
            letters: whole.chars().fold(0, |letters, letter| letters | 1 << (u32::from(letter) % 32)),
            whole,
        }
    }

    /// From 0, nothing alike, to 1, the same word: another ending of it, the beginning of it.
    fn likeness(&self, asked: &Word) -> f32 {
        if self.whole == asked.whole {
            return 1.0;
        }
        if self.stem == asked.stem {
            return 0.9;
        }
        let length = asked.length;
        if length >= 3 && self.whole.starts_with(&asked.whole) {
            return 0.75;
        }
        if length >= 3 && self.plain == asked.plain {
            return 0.7;
        }
        0.0
    }

    /// One stands within the other: «henting» finds «barnehenting», «matpakkeboks» finds «matpakke».
    fn part(&self, asked: &Word) -> f32 {
        let long = |text: &str| text.chars().count() >= 4;
        if asked.length >= 4
            && (self.whole.ends_with(&asked.whole) || (long(&asked.stem) && self.whole.contains(&asked.stem)))
        {
            return 0.5;
        }
        if self.length >= 4 && asked.length >= 7 && asked.whole.starts_with(&self.whole) {
            return 0.4;
        }
        0.0
    }

    /// The same word with a letter or two wrong, left out, doubled or changed about.
    fn misspelt(&self, asked: &Word) -> f32 {
        let allowed = match asked.length {
            0..=4 => return 0.0,
            5..=7 => 1,
            _ => 2,
        };
        let near = self.length.abs_diff(asked.length) <= allowed
            && (self.letters ^ asked.letters).count_ones() as usize <= 2 * allowed
            && strsim::osa_distance(&self.whole, &asked.whole) <= allowed;
        if near { 0.45 } else { 0.0 }
    }
}

/// Stems in a row with a space around each, so that one phrase can stand within another.
fn phrase(stems: impl Iterator<Item = impl AsRef<str>>) -> String {
    stems.fold(" ".to_owned(), |phrase, stem| phrase + stem.as_ref() + " ")
}

/// Each once.
fn once(mut words: Vec<usize>) -> Vec<usize> {
    words.sort_unstable();
    words.dedup();
    words
}

fn plain(word: &str) -> String {
    word.replace("aa", "a").replace("oe", "o").replace("ae", "e").replace('å', "a").replace('ø', "o").replace('æ', "e")
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
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let document = |key, title: &str, everyday: &[&str], body: &str, also: &[&str]| Document {
            key,
            title: title.into(),
            everyday: words(everyday),
            body: body.into(),
            also: words(also),
        };
        Index::new([
            document("ear", "Blåmerke på eller bak øret", &["øre", "slag mot øret"], "Hjelm som har klemt", &["øyra"]),
            document(
                "afraid",
                "Redd for å gå hjem",
                &["vil ikke hjem", "gruer seg til henting"],
                "Konflikt om skjerm",
                &["vil ikkje heim"],
            ),
            document(
                "hungry",
                "Sulten hver dag",
                &["spiser som en ulv"],
                "Matpakke glemt. Ring 116 111",
                &["et som ein ulv"],
            ),
            document("child-helpline", "Alarmtelefonen", &["116111", "barn ringer"], "", &[]),
            document("party", "Fest i huset", &["redd på fest"], "", &[]),
            document("mutilation", "Redd for en reise", &["skal reise", "redd for fest"], "", &[]),
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
        assert_eq!(index().find("bla\u{30a}merke", 3), index().find("blåmerke", 3));
        assert_eq!(first("blåmærke"), Some("ear"));
        assert_eq!(first("sultten"), Some("hungry"));
    }

    #[test]
    fn a_compound_typed_in_two_finds_the_one_word() {
        assert_eq!(first("blå merke"), Some("ear"));
        assert_eq!(first("116 111"), Some("child-helpline"));
        assert_eq!(first("mat pakke"), Some("hungry"));
    }

    #[test]
    fn letters_without_their_marks_and_words_half_typed_find_the_same() {
        assert_eq!(first("ore"), Some("ear"));
        assert_eq!(first("blaamerke"), Some("ear"));
        assert_eq!(first("spiser som en u"), Some("hungry"));
    }

    #[test]
    fn the_other_written_language_finds_it_too() {
        assert_eq!(first("et som ein ulv"), Some("hungry"));
        assert_eq!(first("vil ikkje heim"), Some("afraid"));
    }

    #[test]
    fn what_people_say_word_for_word_comes_first() {
        // Both have «redd for»; only one is called just this.
        assert_eq!(first("redd for fest"), Some("mutilation"));
        assert_eq!(first("hun er redd for å gå hjem nå"), Some("afraid"));
    }

    /// A word that is there as it was typed is no misspelling of another.
    #[test]
    fn a_word_that_is_there_is_not_taken_for_a_misspelling() {
        let found = Index::new(["hender", "henter"].map(|word| Document {
            key: word,
            title: word.into(),
            everyday: Vec::new(),
            body: String::new(),
            also: Vec::new(),
        }));
        let keys = |query: &str| found.find(query, 3).into_iter().map(|found| found.key).collect::<Vec<_>>();
        assert_eq!(keys("hender"), ["hender"]);
        assert_eq!(keys("henfer").len(), 2);
    }

    #[test]
    fn nothing_is_found_for_nothing_or_nonsense() {
        assert_eq!(first(""), None);
        assert_eq!(first("  ,. "), None);
        assert_eq!(first("xyzzyqwert"), None);
    }
}
