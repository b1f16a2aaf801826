//! What is looked up: signs with every column, cards of one minute, contacts that promise no more than they may.

use domain::Language;
use domain::guidance::{Category, Contact, ContactStatus, Opening};
use domain::people::RequiredContact;

use super::place;
use crate::{Content, Fault};

const LEAST_SIGNS: usize = 10;

pub(super) fn contacts(content: &Content, faults: &mut Vec<Fault>) {
    for contact in &content.contacts {
        faults.extend(faulty(contact).map(|why| Fault::BadContact { id: contact.id.to_string(), why }));
    }
    for required in RequiredContact::ALL.map(RequiredContact::contact) {
        let there = |contact: &Contact| contact.id.as_str() == required && contact.status == ContactStatus::Local;
        if !content.contacts.iter().any(there) {
            faults.push(Fault::NotThere { id: required.to_owned() });
        }
    }
}

/// What a contact promises that it may not, or lacks.
fn faulty(contact: &Contact) -> impl Iterator<Item = &'static str> {
    let local = contact.status == ContactStatus::Local;
    let backwards = |open: &Opening| open.to <= open.from || open.later.is_some_and(|later| later >= open.to);
    let faults = [
        (contact.themes.is_empty(), "has no theme"),
        (contact.audiences.is_empty(), "is for nobody"),
        // contact.rule.6
        (local && (contact.always || contact.hours_verified), "is local, and nobody here knows when it answers"),
        (contact.always && !contact.hours.is_empty(), "answers always, and has hours"),
        (contact.hours_verified && contact.hours.is_empty(), "has verified hours, and none"),
        (contact.hours.iter().any(backwards), "closes before it opens"),
        (contact.number.chars().any(|sign| !sign.is_ascii_digit()), "has a number that is not only digits"),
    ];
    faults.into_iter().filter(|(faulty, _)| *faulty).map(|(_, why)| why)
}

/// Every sign has every column.
pub(super) fn signs(content: &Content, faults: &mut Vec<Fault>) {
    for category in Category::ALL {
        let here = content.signs.iter().filter(|sign| sign.category == category).count();
        if here < LEAST_SIGNS {
            faults.push(Fault::FewSigns { category, here, least: LEAST_SIGNS });
        }
    }
    for sign in &content.signs {
        let mut lacks = |file: String, what: &str| {
            faults.push(Fault::Lacks { file, id: sign.id.to_string(), what: what.to_owned() });
        };
        let toml = "guidance/signs.toml";
        if sign.ages.is_empty() {
            lacks(toml.into(), "ages");
        }
        if sign.actions.iter().flatten().next().is_none() {
            lacks(toml.into(), "what to do");
        }
        if sign.sources.is_empty() {
            lacks(toml.into(), "sources");
        }
        for language in Language::ALL {
            let text = &content.words(language).signs[sign.id.as_str()];
            if text.items().next().is_none() {
                lacks(place(language, "signs"), "ordinary explanations");
            }
            if text.search.is_empty() {
                lacks(place(language, "signs"), "everyday search words");
            }
        }
    }
    for card in &content.cards {
        for language in Language::ALL {
            let text = &content.words(language).cards[&card.id];
            if text.dont.len() != 3 || !(1..=6).contains(&text.items().count()) {
                faults.push(Fault::Lacks {
                    file: place(language, "cards"),
                    id: card.id.clone(),
                    what: "one to six things to do and exactly three not to do".into(),
                });
            }
        }
    }
}
