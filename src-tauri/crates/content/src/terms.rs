//! The words that are explained where they stand: `guidance/terms.toml` and `guidance/<language>/terms.md`.

use std::collections::BTreeMap;

use domain::Language;
use domain::routines::wording::tokens;

use crate::check::{OTHER_LIX, kinds, place};
use crate::{Fault, Text, Words, lix};

/// What every explanation keeps to.
pub const ASKED: &str =
    "one or two sentences of at most thirty words, without numbers, sections or placeholders: it is read at any step";
const MOST_WORDS: usize = 30;
const MOST_SENTENCES: usize = 2;

/// The ways a term is written: its name, and its other forms.
pub fn forms(text: &Text) -> impl Iterator<Item = &String> {
    std::iter::once(&text.title).chain(&text.search)
}

/// Whether each term can be told from the others, stands in some text, and is explained in a breath.
pub fn plain(words: &Words, language: Language, faults: &mut Vec<Fault>) {
    let file = place(language, "terms");
    let read: Vec<Vec<String>> = kinds(words)
        .into_iter()
        .filter(|(kind, _)| *kind != "terms")
        .flat_map(|(_, texts)| texts.values().flat_map(Text::sentences))
        .map(tokens)
        .collect();
    let mut seen: BTreeMap<Vec<String>, &String> = BTreeMap::new();
    for (id, text) in &words.terms {
        for form in forms(text) {
            if seen.insert(tokens(form), id).is_some() {
                faults.push(Fault::Twice { file: file.clone(), id: form.clone() });
            }
        }
        let used = |form: &String| {
            let form = tokens(form);
            read.iter().any(|sentence| sentence.windows(form.len()).any(|words| words == form))
        };
        if !forms(text).any(used) {
            faults.push(Fault::Unused { file: file.clone(), id: id.clone() });
        }
        if !explains(text) {
            faults.push(Fault::BadTerm { file: file.clone(), id: id.clone() });
        }
        let lix = lix(text.paragraphs());
        if lix > OTHER_LIX {
            faults.push(Fault::HardToRead { file: file.clone(), id: id.clone(), lix, most: OTHER_LIX });
        }
    }
}

fn explains(text: &Text) -> bool {
    let [said] = text.paragraphs().collect::<Vec<_>>()[..] else { return false };
    let sentences = said.split(['.', '?']).filter(|sentence| !tokens(sentence).is_empty()).count();
    text.items().count() == 0
        && tokens(said).len() <= MOST_WORDS
        && sentences <= MOST_SENTENCES
        && !said.contains(|sign: char| sign.is_ascii_digit() || "§%{".contains(sign))
}
