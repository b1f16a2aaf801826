//! No text advises what nobody knows that it advises: whom to tell, the talk with the parents, permission.

use std::collections::{BTreeMap, HashSet};

use domain::Language;
use domain::conversation::Part;
use domain::routines::wording::{is_parent, is_permission, is_role, not_you, roles, tokens};
use domain::routines::{Act, Facts, Library, ScreenId};

use super::{kinds, place, shown};
use crate::{Content, Fault, Texts, conversation, law};

/// No screen advises what the flow does not know it advises.
pub(super) fn routines(
    library: &Library,
    texts: &Texts,
    language: Language,
    known: &BTreeMap<ScreenId, HashSet<Facts>>,
    faults: &mut Vec<Fault>,
) {
    let file = place(language, "routines");
    for screen in library.pages() {
        let always = |holds: fn(&Facts) -> bool| known.get(&screen.id).is_some_and(|all| all.iter().all(holds));
        let may_tell_leader = always(Facts::leader_may_be_told);
        let may_tell_owner = always(Facts::owner_may_be_told);
        // Until it is asked whom the concern is about, whoever leads is the leader.
        let knows_who_leads = always(|facts| facts.whom.is_some());
        for (id, text) in shown(texts, screen) {
            for sentence in text.advice() {
                let tokens = tokens(sentence);
                let mut found = |fault: fn(String, String, String) -> Fault, word: &str| {
                    faults.push(fault(file.clone(), id.clone(), word.to_owned()));
                };
                if !screen.does(Act::TalkParents) && screen.mentions_parents.is_none() {
                    for word in tokens.iter().filter(|word| is_parent(word)) {
                        found(|file, id, word| Fault::MentionsParents { file, id, word }, word);
                    }
                }
                if !screen.does(Act::AskWhom) {
                    for word in roles(&tokens) {
                        found(|file, id, word| Fault::NamesRole { file, id, word }, word);
                    }
                }
                for (name, may) in
                    [("{leader}", may_tell_leader), ("{lead}", knows_who_leads), ("{owner}", may_tell_owner)]
                {
                    if sentence.contains(name) && !may {
                        found(|file, id, word| Fault::NamesRole { file, id, word }, name);
                    }
                }
                for word in tokens.iter().filter(|word| is_permission(word)) {
                    found(|file, id, word| Fault::AsksPermission { file, id, word }, word);
                }
            }
        }
    }
}

/// What one is to do is said to who reads it: «du», in steps, never-dos, cards, and what to do at a sign or in a conversation.
pub(super) fn spoken_to(content: &Content, language: Language, faults: &mut Vec<Fault>) {
    const SPOKEN_TO: [&str; 4] = ["routines", "actions", "cards", "conversation"];
    for (kind, texts) in kinds(content.words(language)).into_iter().filter(|(kind, _)| SPOKEN_TO.contains(kind)) {
        for (id, text) in texts {
            let said = text.advice().into_iter().chain(text.dont.iter().map(String::as_str));
            for words in said.flat_map(not_you) {
                faults.push(Fault::NotYou { file: place(language, kind), id: id.clone(), words });
            }
        }
    }
}

/// Words about talking with children, the help to decide, and what a word means, stand where nobody has been asked anything: they name no role that may be the one
/// concerned, ask nobody for permission, and send nobody to the parents.
pub(super) fn elsewhere(content: &Content, language: Language, faults: &mut Vec<Fault>) {
    let words = content.words(language);
    let mut careful = |kind: &str, id: &str, lines: Vec<&str>, may_mention_parents: bool| {
        for word in lines.into_iter().flat_map(tokens) {
            let (file, id) = (place(language, kind), id.to_owned());
            if is_role(&word) {
                faults.push(Fault::NamesRole { file, id, word });
            } else if is_permission(&word) {
                faults.push(Fault::AsksPermission { file, id, word });
            } else if !may_mention_parents && is_parent(&word) {
                faults.push(Fault::MentionsParents { file, id, word });
            }
        }
    };
    for part in Part::ALL {
        let id = conversation::part_text(part);
        if let Some(text) = words.conversation.get(&id) {
            careful("conversation", &id, text.sentences(), part == Part::Parents);
        }
    }
    for piece in &content.conversation.pieces {
        for id in piece.statements() {
            if let Some(text) = words.conversation.get(id.as_str()) {
                careful("conversation", id.as_str(), text.sentences(), piece.mentions_parents.is_some());
            }
        }
    }
    // The help to decide, but for the question that asks whom it concerns.
    let (asks, ends) = (&content.law.help.question, &content.law.help.end);
    for id in asks.iter().map(|ask| &ask.id).chain(ends.iter().map(|end| &end.id)).filter(|id| id.as_str() != "staff") {
        let id = format!("{}.{id}", law::HELP);
        if let Some(text) = words.law.get(&id) {
            careful("law", &id, text.sentences(), false);
        }
    }
    // What a word means is read at any step.
    for (id, text) in &words.terms {
        careful("terms", id, text.sentences(), false);
    }
    // What is said in a practice may be wrong, and a child may speak of anyone; what to do now may not.
    for practice in &content.conversation.practices {
        for turn in practice.turn.iter().filter(|turn| turn.end.is_some()) {
            let id = conversation::turn_text(practice, turn);
            if let Some(text) = words.practice.get(&id) {
                careful("practice", &id, text.sentences(), false);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_parents_are_found_in_all_their_forms() {
        let found = |text: &str| tokens(text).iter().any(|word| is_parent(word));
        assert!(found("Snakk med foreldrene."));
        assert!(found("Ring føresette i dag."));
        assert!(!found("Barnet er i fare."));
    }
}
