//! The checks. [`whole`] finds what keeps the content from being shown; [`thorough`] what is unsafe, uneven, hard to
//! read or missing.

mod expected;
mod graph;
mod guidance;
pub(crate) mod kept;
mod labels;
mod readable;
mod safe;

use std::collections::{BTreeMap, BTreeSet};

use domain::guidance::{Category, ContactStatus};
use domain::routines::wording::tokens;
use domain::routines::{Act, Library, Screen, promises};
use domain::{ContactId, Language, SourceId};

pub(crate) use readable::OTHER_LIX;

use crate::roles::{PLACEHOLDERS, unit_tag};
use crate::scenarios::GENERAL;
use crate::{
    Content, Fault, Files, Micro, Scenario, Text, Texts, Words, body, conversation, law, plan, programme, scenarios,
    terms,
};

const UNWANTED_WORDS: &[&str] =
    &["overgriper", "overgripar", "offer", "bevis", "vennligst", "venlegast", "risikoscore"];

pub fn whole(content: &Content, faults: &mut Vec<Fault>) {
    graph::whole(&content.library, faults);
    references(content, faults);
    guidance::contacts(content, faults);
    for language in Language::ALL {
        words(content, language, faults);
    }
    scenarios::order(&content.scenarios, &content.micro, faults);
    scenarios::refs(content, faults);
    scenarios::doors(&content.library, &content.scenarios, faults);
    programme::whole(&content.programme, faults);
    plan::whole(&content.plan, faults);
    law::whole(&content.law, faults);
    conversation::whole(&content.conversation, faults);
    body::whole(&content.body, faults);
}

fn references(content: &Content, faults: &mut Vec<Fault>) {
    let library = &content.library;
    named(content, library, faults);
    let mut unknown = |at: &str, kind, id: &str| {
        faults.push(Fault::Unknown { at: at.to_owned(), kind, id: id.to_owned() });
    };
    let contacts: BTreeSet<_> = content.contacts.iter().map(|contact| &contact.id).collect();
    let called = called(content);
    for card in &content.cards {
        for contact in card.call.iter().filter(|contact| !called.contains(contact)) {
            unknown(&card.id, "contact", contact.as_str());
        }
    }
    for end in &content.law.help.end {
        for contact in end.calls.iter().filter(|contact| !called.contains(contact)) {
            unknown(&format!("help.{}", end.id), "contact", contact.as_str());
        }
    }
    for contact in &content.contacts {
        let id = contact.id.as_str();
        for other in [&contact.fallback, &contact.otherwise].into_iter().flatten() {
            if !contacts.contains(other) {
                unknown(id, "contact", other.as_str());
            }
        }
        let local = contact.status == ContactStatus::Local;
        if contact.number.is_empty() && contact.web.is_none() && contact.fallback.is_none() && !local {
            unknown(id, "number, fallback or page of", id);
        }
    }
    for (at, source) in sourced(content) {
        if !content.sources.contains_key(source) {
            unknown(&at, "source", source.as_str());
        }
    }
    let routines: BTreeSet<_> = library.pages().map(|screen| &screen.routine).collect();
    let practised =
        content.scenarios.iter().flat_map(|one| one.routines.iter().map(|routine| (one.id.clone(), routine)));
    let asked = content.micro.iter().flat_map(|one| one.routines.iter().map(|routine| (one.text(), routine)));
    let printed =
        content.plan.chapters.iter().filter_map(|one| one.routine.as_ref().map(|routine| (one.id.clone(), routine)));
    for (at, routine) in practised.chain(asked).chain(printed).filter(|(_, routine)| !routines.contains(routine)) {
        unknown(&at, "routine", routine.as_str());
    }
    let actions: BTreeSet<_> = content.actions.iter().map(|action| &action.id).collect();
    for sign in &content.signs {
        for action in sign.actions.iter().flatten().filter(|action| !actions.contains(action)) {
            unknown(sign.id.as_str(), "action", action.as_str());
        }
    }
}

fn called(content: &Content) -> BTreeSet<&ContactId> {
    content.contacts.iter().filter(|contact| contact.can_be_called()).map(|contact| &contact.id).collect()
}

/// The steps that a page gathers are there, and whom it calls can be called: neither a page of the web, nor a local number
/// that may not be there.
fn named(content: &Content, library: &Library, faults: &mut Vec<Fault>) {
    let called = called(content);
    for screen in library.pages() {
        let mut unknown =
            |kind, id: &str| faults.push(Fault::Unknown { at: screen.id.to_string(), kind, id: id.to_owned() });
        for step in screen.steps.iter().filter(|step| !library.steps.contains_key(step)) {
            unknown("step", step.as_str());
        }
        for contact in screen.calls.iter().filter(|contact| !called.contains(contact)) {
            unknown("contact", contact.as_str());
        }
    }
}

/// Every statement with each of its sources.
fn sourced(content: &Content) -> impl Iterator<Item = (String, &SourceId)> {
    let library = &content.library;
    let steps = library.steps.values().map(|step| (step.id.to_string(), &step.sources));
    let screens = library.pages().map(|screen| (screen.id.to_string(), &screen.sources));
    let signs = content.signs.iter().map(|sign| (sign.id.to_string(), &sign.sources));
    let caveats = content.caveats.iter().map(|caveat| (caveat.id.clone(), &caveat.sources));
    let remarks = content.together.iter().chain(&content.strengths).map(|remark| (remark.id.clone(), &remark.sources));
    let contacts = content.contacts.iter().map(|contact| (contact.id.to_string(), &contact.sources));
    let cards = content.cards.iter().map(|card| (card.id.clone(), &card.sources));
    let terms = content.terms.iter().map(|term| (term.id.clone(), &term.sources));
    let scenarios = content.scenarios.iter().map(|scenario| (scenario.id.clone(), &scenario.sources));
    let micro = content.micro.iter().map(|micro| (micro.text(), &micro.sources));
    let tasks = content.programme.iter().map(|task| (task.id.id().to_owned(), &task.sources));
    let chapters = content.plan.sources.iter().map(|(chapter, sources)| (chapter.clone(), sources));
    let rules = content.plan.rules.iter().map(|rule| (rule.id.clone(), &rule.sources));
    let law = content.law.rules.iter().map(|rule| (rule.id.to_string(), &rule.sources));
    let triggers = content.law.triggers.iter().map(|trigger| (law::trigger_text(trigger), &trigger.sources));
    let pieces = content.conversation.pieces.iter().map(|piece| (piece.id.to_string(), &piece.sources));
    let practices = content.conversation.practices.iter().map(|practice| (practice.id.clone(), &practice.sources));
    let map = content.body.said.iter().map(|said| (said.id.clone(), &said.sources));
    steps
        .chain(law)
        .chain(triggers)
        .chain(screens)
        .chain(signs)
        .chain(caveats)
        .chain(remarks)
        .chain(contacts)
        .chain(cards)
        .chain(terms)
        .chain(scenarios)
        .chain(micro)
        .chain(tasks)
        .chain(chapters)
        .chain(rules)
        .chain(pieces)
        .chain(practices)
        .chain(map)
        .flat_map(|(at, sources)| sources.iter().map(move |source| (at.clone(), source)))
}

/// The ids of texts that routines need.
fn needed_by(library: &Library) -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = library.steps.keys().map(ToString::to_string).collect();
    for screen in library.pages() {
        ids.extend(variants(screen).map(|variant| format!("{}{variant}", screen.id)));
        ids.extend(screen.never.iter().map(ToString::to_string));
        if screen.end.is_some() {
            ids.insert(format!("{}.doc", screen.routine));
        }
    }
    ids
}

/// The ids of texts that a kind of content needs.
fn needed(content: &Content) -> Vec<(&'static str, BTreeSet<String>)> {
    let scenarios = content.scenarios.iter().flat_map(Scenario::texts);
    vec![
        ("routines", needed_by(&content.library)),
        ("signs", content.signs.iter().map(|sign| sign.id.to_string()).collect()),
        ("categories", Category::ALL.iter().map(|category| category.tag().to_owned()).collect()),
        ("actions", content.actions.iter().map(|action| action.id.to_string()).collect()),
        ("caveats", content.caveats.iter().map(|caveat| caveat.id.clone()).collect()),
        ("together", content.together.iter().map(|remark| remark.id.clone()).collect()),
        ("strengths", content.strengths.iter().map(|remark| remark.id.clone()).collect()),
        ("contacts", content.contacts.iter().map(|contact| contact.id.to_string()).collect()),
        ("cards", content.cards.iter().map(|card| card.id.clone()).collect()),
        ("terms", content.terms.iter().map(|term| term.id.clone()).collect()),
        ("scenarios", scenarios.chain(content.micro.iter().map(Micro::text)).chain([GENERAL.to_owned()]).collect()),
        ("programme", content.programme.iter().map(|task| task.id.id().to_owned()).collect()),
        ("plan", content.plan.texts().collect()),
        ("law", content.law.texts().collect()),
        ("conversation", content.conversation.texts().collect()),
        ("practice", content.conversation.practice_texts().collect()),
    ]
}

pub(crate) fn kinds(words: &Words) -> [(&'static str, &Texts); 16] {
    [
        ("routines", &words.routines),
        ("signs", &words.signs),
        ("categories", &words.categories),
        ("actions", &words.actions),
        ("caveats", &words.caveats),
        ("together", &words.together),
        ("strengths", &words.strengths),
        ("contacts", &words.contacts),
        ("cards", &words.cards),
        ("terms", &words.terms),
        ("scenarios", &words.scenarios),
        ("programme", &words.programme),
        ("plan", &words.plan),
        ("law", &words.law),
        ("conversation", &words.conversation),
        ("practice", &words.practice),
    ]
}

pub(crate) fn place(language: Language, kind: &str) -> String {
    format!("{}/{kind}", language.tag())
}

fn words(content: &Content, language: Language, faults: &mut Vec<Fault>) {
    let words = content.words(language);
    let texts: BTreeMap<_, _> = kinds(words).into_iter().collect();
    for (kind, ids) in needed(content) {
        for id in ids {
            // Words to say stand without a title.
            let said = |text: &Text| kind == "conversation" && !text.say.is_empty();
            if texts[kind].get(&id).is_none_or(|text| text.title.is_empty() && !said(text)) {
                faults.push(Fault::NoWords { file: place(language, kind), id });
            }
        }
    }
    answered(&content.library, &words.routines, language, faults);
    for scenario in &content.scenarios {
        let Some(text) = words.scenarios.get(&scenario.id) else { continue };
        if !text.choices.iter().map(|(id, _)| id).eq(&scenario.criteria) {
            faults.push(Fault::Lacks {
                file: place(language, "scenarios"),
                id: scenario.id.clone(),
                what: "the criteria of scenarios.toml, in order".into(),
            });
        }
        let silent = |what: &str| Fault::Lacks {
            file: place(language, "scenarios"),
            id: scenario.id.clone(),
            what: what.to_owned(),
        };
        if text.paragraphs().count() < 2 || text.items().count() == 0 || text.next.is_none() {
            faults.push(silent("who it is for, what is read aloud, a goal and a last question"));
        }
        for id in scenario.texts().skip(1) {
            if words.scenarios.get(&id).is_some_and(|text| text.paragraphs().count() == 0 || text.items().count() == 0)
            {
                faults.push(silent(&format!("what is read aloud and what one looks for in «{id}»")));
            }
        }
    }
    let general: Vec<&String> =
        words.scenarios.get(GENERAL).iter().flat_map(|text| &text.choices).map(|(id, _)| id).collect();
    for micro in &content.micro {
        let Some(text) = words.scenarios.get(&micro.text()) else { continue };
        let mut lacks = |what: String| {
            faults.push(Fault::Lacks { file: place(language, "scenarios"), id: micro.text(), what });
        };
        if text.paragraphs().count() == 0 || (text.items().count() == 0 && text.say.is_empty()) {
            lacks("a question, and the answer to it".into());
        }
        for id in micro.criteria.iter().filter(|id| !general.contains(id)) {
            lacks(format!("«{id}» among what is looked for in all drills (general)"));
        }
    }
    law::words_whole(&content.law, &words.law, &place(language, "law"), faults);
    conversation::words_whole(&content.conversation, &words.practice, &place(language, "practice"), faults);
    let units = std::iter::once(None).chain(domain::people::UnitKind::ALL.map(Some));
    for unit in units.map(unit_tag) {
        if content.roles.0.get(language.tag()).is_none_or(|roles| !roles.contains_key(unit)) {
            faults.push(Fault::Lacks {
                file: "routines/roles.toml".into(),
                id: language.tag().into(),
                what: format!("the roles of «{unit}»"),
            });
        }
    }
}

/// Every answer has its words, and all that happens afterwards.
fn answered(library: &Library, texts: &Texts, language: Language, faults: &mut Vec<Fault>) {
    let mut lacks = |id: &str, what: String| {
        faults.push(Fault::Lacks { file: place(language, "routines"), id: id.to_owned(), what });
    };
    for screen in library.screens.values() {
        for variant in variants(screen) {
            let id = format!("{}{variant}", screen.id);
            let Some(text) = texts.get(&id) else {
                continue;
            };
            for choice in screen.choices.iter().filter(|choice| text.choice(choice.id.as_str()).is_none()) {
                lacks(&id, format!("the answer «{}»", choice.id));
            }
            for follow in screen.end.iter().flatten().filter(|follow| text.follow_up(&follow.id).is_none()) {
                lacks(&id, format!("what happens afterwards, «{}»", follow.id));
            }
        }
    }
}

pub fn thorough(content: &Content, files: &Files) -> Vec<Fault> {
    let mut faults = Vec::new();
    let (broken, known) = promises::walked(&content.library);
    let nn: BTreeMap<_, _> = kinds(content.words(Language::Nn)).into_iter().collect();
    for (kind, texts) in kinds(content.words(Language::Nb)) {
        even(kind, texts, nn[kind], &mut faults);
    }
    for language in Language::ALL {
        for (kind, texts) in kinds(content.words(language)) {
            let ids =
                needed(content).into_iter().find(|(known, _)| *known == kind).map(|(_, ids)| ids).unwrap_or_default();
            used(kind, texts, &ids, language, &mut faults);
        }
        safe::routines(&content.library, &content.words(language).routines, language, &known, &mut faults);
        safe::elsewhere(content, language, &mut faults);
        safe::spoken_to(content, language, &mut faults);
        terms::plain(content.words(language), language, &mut faults);
        readable::texts(content, language, &mut faults);
    }
    guidance::signs(content, &mut faults);
    months(content, &mut faults);
    expected::there(content, files, &mut faults);
    labels::whole(files, &mut faults);
    faults.extend(broken.into_iter().map(Fault::Promise));
    faults
}

/// Every text is shown somewhere, and is written with care.
fn used(kind: &str, texts: &Texts, ids: &BTreeSet<String>, language: Language, faults: &mut Vec<Fault>) {
    for (id, text) in texts {
        if !ids.contains(id) {
            faults.push(Fault::Unused { file: place(language, kind), id: id.clone() });
        }
        careful(&place(language, kind), id, text, faults);
    }
}

/// Both languages say the same things.
fn even(kind: &str, nb: &Texts, nn: &Texts, faults: &mut Vec<Fault>) {
    for (id, text) in nb {
        let Some(other) = nn.get(id) else {
            continue;
        };
        for ((part, here), (_, there)) in text.parts().into_iter().zip(other.parts()) {
            if here != there {
                faults.push(Fault::Uneven { file: place(Language::Nb, kind), id: id.clone(), part, here, there });
            }
        }
    }
}

/// What holds for every text.
fn careful(file: &str, id: &str, text: &Text, faults: &mut Vec<Fault>) {
    let (file, id) = (file.to_owned(), id.to_owned());
    for sentence in text.sentences() {
        for word in tokens(sentence).into_iter().filter(|word| UNWANTED_WORDS.contains(&word.as_str())) {
            faults.push(Fault::Unwanted { file: file.clone(), id: id.clone(), word });
        }
        if sentence.contains('!') {
            faults.push(Fault::Unwanted { file: file.clone(), id: id.clone(), word: "!".into() });
        }
        if sentence.matches('«').count() != sentence.matches('»').count() {
            faults.push(Fault::Lacks { file: file.clone(), id: id.clone(), what: format!("a «» in: {sentence}") });
        }
        for name in placeholders(sentence).into_iter().filter(|name| !PLACEHOLDERS.contains(&name.as_str())) {
            faults.push(Fault::UnknownPlaceholder { file: file.clone(), id: id.clone(), name });
        }
    }
}

fn placeholders(text: &str) -> Vec<String> {
    text.split('{').skip(1).map(|rest| rest.split('}').next().unwrap_or_default().to_owned()).collect()
}

/// The texts a screen shows: its own, those it has for when parents must wait or advice has come, and those of the steps
/// it gathers. With the id of each.
fn shown<'w>(texts: &'w Texts, screen: &Screen) -> Vec<(&'w String, &'w Text)> {
    let own = variants(screen).map(|variant| format!("{}{variant}", screen.id));
    let steps = screen.steps.iter().filter(|step| step.as_str() != screen.id.as_str()).map(ToString::to_string);
    own.chain(steps).filter_map(|id| texts.get_key_value(&id)).collect()
}

/// What follows the id of a screen in the ids of its texts.
fn variants(screen: &Screen) -> impl Iterator<Item = &'static str> {
    let all = if screen.does(Act::TalkParents) { &["", ".held", ".advice"][..] } else { &[""] };
    all.iter().copied()
}

fn months(content: &Content, faults: &mut Vec<Fault>) {
    let all = content
        .signs
        .iter()
        .map(|sign| (sign.id.to_string(), &sign.checked))
        .chain(content.caveats.iter().map(|caveat| (caveat.id.clone(), &caveat.checked)))
        .chain(content.together.iter().chain(&content.strengths).map(|remark| (remark.id.clone(), &remark.checked)))
        .chain(content.contacts.iter().map(|contact| (contact.id.to_string(), &contact.checked)))
        .chain(content.terms.iter().map(|term| (term.id.clone(), &term.checked)))
        .chain(content.law.rules.iter().map(|rule| (rule.id.to_string(), &rule.checked)))
        .chain(content.law.triggers.iter().map(|trigger| (law::trigger_text(trigger), &trigger.checked)))
        .chain(content.conversation.pieces.iter().map(|piece| (piece.id.to_string(), &piece.checked)))
        .chain(content.body.said.iter().map(|said| (said.id.clone(), &said.checked)))
        .chain(content.scenarios.iter().map(|scenario| (scenario.id.clone(), &scenario.checked)))
        .chain(content.micro.iter().map(|micro| (micro.text(), &micro.checked)))
        .chain(content.programme.iter().map(|task| (task.id.id().to_owned(), &task.checked)))
        .chain(content.sources.values().map(|source| (source.id.to_string(), &source.checked)));
    for (at, checked) in all {
        let month = checked.split_once('-').and_then(|(year, month)| {
            (year.len() == 4).then_some((year.parse::<u16>().ok()?, month.parse::<u8>().ok()?))
        });
        if month.is_none_or(|(year, month)| year < 2020 || !(1..=12).contains(&month)) {
            faults.push(Fault::BadMonth { at, checked: checked.clone() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_read_by_name() {
        assert_eq!(placeholders("Si fra til {leader} og {noen}."), ["leader", "noen"]);
    }
}
