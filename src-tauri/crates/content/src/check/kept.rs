//! Routines of an earlier version, as they were kept. Nobody has read them since, and a colleague may have written them: they are
//! held to what our own are held to, and where that rests on somebody having read a text, today's content must say the same.

use std::collections::{BTreeMap, BTreeSet};

use domain::Language;
use domain::routines::wording::{is_parent, tokens};
use domain::routines::{Act, Library, NeverId, RoutineId, Screen, ScreenId, promises};

use super::{answered, even, graph, named, needed_by, place, readable, safe, shown, used};
use crate::{Content, Fault, Text, Texts};

/// The routines, ready to be walked; or all that keeps them from it. `words` are their texts in each language.
///
/// # Errors
/// A way leads nowhere, a word is missing, a promise is broken, a never-do of today is not there, or parents are named where
/// today's content does not say the same.
pub fn kept(
    content: &Content,
    mut library: Library,
    words: &BTreeMap<Language, &Texts>,
) -> Result<Library, Vec<Fault>> {
    let mut faults = Vec::new();
    let none = Texts::new();
    let texts = |language| words.get(&language).copied().unwrap_or(&none);
    vouch(&content.library, &mut library, &mut faults);
    graph::whole(&library, &mut faults);
    named(content, &library, &mut faults);
    let ids = needed_by(&library);
    for language in Language::ALL {
        let words = texts(language);
        let silent = ids.iter().filter(|id| words.get(*id).is_none_or(|text| text.title.is_empty()));
        faults.extend(silent.map(|id| Fault::NoWords { file: place(language, "routines"), id: id.clone() }));
        answered(&library, words, language, &mut faults);
    }
    // What follows goes every way, and trusts that there is one.
    if !faults.is_empty() {
        return Err(faults);
    }
    let (broken, known) = promises::walked(&library);
    even("routines", texts(Language::Nb), texts(Language::Nn), &mut faults);
    for language in Language::ALL {
        let (words, today) = (texts(language), &content.words(language).routines);
        used("routines", words, &ids, language, &mut faults);
        safe::routines(&library, words, language, &known, &mut faults);
        readable::routines(&library, words, language, &mut faults);
        parents(&library, words, today, language, &mut faults);
        called(content, words, language, &mut faults);
    }
    faults.extend(broken.into_iter().map(Fault::Promise));
    if faults.is_empty() { Ok(library) } else { Err(faults) }
}

fn page<'l>(library: &'l Library, id: &ScreenId) -> Option<&'l Screen> {
    library.screens.get(id).or(library.sheets.get(id).map(|sheet| &sheet.page))
}

/// What a flow says of itself and no check can see for itself is as it is today.
fn vouch(today: &Library, library: &mut Library, faults: &mut Vec<Fault>) {
    let mut not = |at: &dyn ToString, why| faults.push(Fault::NotVouched { at: at.to_string(), why });
    // All ways are walked: more than twice as many screens as ours are no version of ours.
    if library.pages().count() > 2 * today.pages().count() {
        not(&"routines", "has more screens than ours ever had");
    }
    for page in library.pages() {
        if page.id.as_str().strip_prefix(page.routine.as_str()).is_none_or(|rest| !rest.starts_with('.')) {
            not(&page.id, "calls itself part of another routine");
        }
    }
    // A never-do that has come since is missing too: what one must not do is never less than it is today.
    let nevers = |library: &Library, routine: &RoutineId| -> BTreeSet<NeverId> {
        let pages = library.pages().filter(|page| &page.routine == routine);
        pages.flat_map(|page| page.never.iter().cloned()).collect()
    };
    let routines: BTreeSet<&RoutineId> = library.pages().map(|page| &page.routine).collect();
    for routine in routines {
        for never in nevers(today, routine).difference(&nevers(library, routine)) {
            not(never, "is not among what one must never do");
        }
    }
    for here in library.pages() {
        let lacks = |page: &&Screen| page.never.iter().any(|never| !here.never.contains(never));
        if page(today, &here.id).filter(lacks).is_some() {
            not(&here.id, "lacks something that one must never do there");
        }
    }
    let all = library.screens.values_mut().chain(library.sheets.values_mut().map(|sheet| &mut sheet.page));
    for here in all {
        here.mentions_parents = page(today, &here.id).and_then(|page| page.mentions_parents.clone());
    }
}

/// Every number in the words is one of today's.
fn called(content: &Content, words: &Texts, language: Language, faults: &mut Vec<Fault>) {
    let spoken = content.words(language).routines.values().flat_map(Text::sentences).flat_map(numbers);
    let known: BTreeSet<String> = spoken.chain(content.contacts.iter().map(|one| one.number.clone())).collect();
    for (id, text) in words {
        if text.sentences().into_iter().flat_map(numbers).any(|number| !known.contains(&number)) {
            let at = format!("{}: {id}", place(language, "routines"));
            faults.push(Fault::NotVouched { at, why: "has a number that is not ours today" });
        }
    }
}

/// What may be a number to call in a sentence, without its spaces.
fn numbers(sentence: &str) -> Vec<String> {
    let runs = sentence.split(|sign: char| !sign.is_ascii_digit() && !sign.is_whitespace());
    let digits = runs.map(|run| run.split_whitespace().collect::<String>());
    digits.filter(|digits| digits.len() >= 3).collect()
}

/// Where the talk with the parents must wait, and where parents are named without being advised to, somebody has read what
/// stands there: it is what stands there today.
fn parents(library: &Library, words: &Texts, today: &Texts, language: Language, faults: &mut Vec<Fault>) {
    for screen in library.pages() {
        for (id, text) in shown(words, screen) {
            // A step that the talk gathers stands there also while it must wait.
            let open = [screen.id.to_string(), format!("{}.advice", screen.id)];
            let talk = screen.does(Act::TalkParents) && open.contains(id);
            let names = || text.advice().into_iter().flat_map(tokens).any(|word| is_parent(&word));
            if !talk && today.get(id) != Some(text) && names() {
                let why = "names parents in words that are not today's";
                faults.push(Fault::NotVouched { at: format!("{}: {id}", place(language, "routines")), why });
            }
        }
    }
}
