//! The checks. [`whole`] finds what keeps the content from being shown; [`thorough`] what is unsafe, uneven, hard to
//! read or missing.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use domain::conversation::Part;
use domain::guidance::{Category, Contact, ContactStatus, Opening};
use domain::people::RequiredContact;
use domain::routines::wording::{is_parent, is_permission, is_role, roles, tokens};
use domain::routines::{
    Act, Choice, Collector, Door, Facts, Harm, Library, Next, RoutineId, Screen, ScreenId, Source, Whom, promises,
};
use domain::{Language, SourceId};
use fluent_syntax::ast::{Entry, PatternElement};
use serde::Deserialize;

use crate::roles::{PLACEHOLDERS, unit_tag};
use crate::scenarios::GENERAL;
use crate::{Content, Fault, Files, Scenario, Text, Words, body, conversation, law, lix, plan, scenarios, terms};

const UNWANTED_WORDS: &[&str] =
    &["overgriper", "overgripar", "offer", "bevis", "vennligst", "venlegast", "risikoscore"];

const ACUTE_LIX: u32 = 40;
pub(crate) const OTHER_LIX: u32 = 45;
/// Under this, one long word decides.
const WORDS_FOR_LIX: usize = 25;

const LEAST_SIGNS: usize = 10;

pub fn whole(content: &Content, faults: &mut Vec<Fault>) {
    graph(&content.library, faults);
    references(content, faults);
    contacts(content, faults);
    for language in Language::ALL {
        words(content, language, faults);
    }
    scenarios::order(&content.scenarios, faults);
    plan::whole(&content.plan, faults);
    law::whole(&content.law, faults);
    conversation::whole(&content.conversation, faults);
    body::whole(&content.body, faults);
}

fn graph(library: &Library, faults: &mut Vec<Fault>) {
    for door in Door::ALL {
        match library.entries.get(&door) {
            Some(entry) if library.screens.contains_key(entry) => {}
            entry => faults.push(Fault::Unknown {
                at: format!("entries.toml: {door:?}"),
                kind: "screen",
                id: entry.map(ToString::to_string).unwrap_or_default(),
            }),
        }
    }
    for screen in library.screens.values() {
        for choice in &screen.choices {
            let at = || (screen.id.to_string(), choice.id.to_string());
            if tells(screen, choice) == Some(false) {
                let (screen, choice) = at();
                faults.push(Fault::WrongFact { screen, choice });
            }
            if [Library::DANGER, Library::SKIP].contains(&choice.id.as_str()) {
                let (screen, choice) = at();
                faults.push(Fault::Reserved { screen, choice });
            }
            for next in choice.next.all() {
                if !library.screens.contains_key(next) {
                    let (screen, choice) = at();
                    faults.push(Fault::LeadsNowhere { screen, choice, next: next.to_string() });
                }
            }
            if let Next::Rule { rule, cases } = &choice.next {
                for case in cases.keys().filter(|case| !rule.cases().contains(&case.as_str())) {
                    let (screen, choice) = at();
                    faults.push(Fault::NoSuchCase { screen, choice, case: case.clone() });
                }
            }
        }
    }
    if faults.is_empty() {
        circles(library, faults);
        unreached(library, faults);
    }
}

/// Whether an answer to one of the questions that safety rests on tells what its id says. Nothing for other answers.
fn tells(screen: &Screen, choice: &Choice) -> Option<bool> {
    let (id, sets) = (choice.id.as_str(), &choice.sets);
    if screen.does(Act::AskWhom) {
        let whom = match id {
            "nobody" => Whom::NobodyHere,
            "staff" | "substitute" => Whom::Staff,
            "leadership" => Whom::Leadership,
            "owner" => Whom::Owner,
            "near" => Whom::Near,
            "unknown" => Whom::Unknown,
            _ => return Some(false),
        };
        return Some(sets.whom == Some(whom));
    }
    if screen.does(Act::AskSource) {
        let source = match id {
            "home" => Source::Home,
            "child" | "outside" => Source::Outside,
            "unknown" => Source::Unknown,
            _ => return Some(false),
        };
        return Some(sets.source == Some(source));
    }
    if screen.does(Act::AskMutilation) {
        let harm = match id {
            "before" | "after-danger" | "unknown" => Harm::Honour,
            "after" => Harm::MutilationPast,
            _ => return Some(false),
        };
        return Some(sets.harm == Some(harm));
    }
    if sets.harm == Some(Harm::MutilationPast) {
        return Some(false);
    }
    (screen.does(Act::AskCollection) && id == "suspect").then_some(sets.collector == Some(Collector::Suspect))
}

/// A run is the replay of its answers, one per screen: no way may come back to a screen.
fn circles(library: &Library, faults: &mut Vec<Fault>) {
    fn visit<'l>(
        library: &'l Library,
        screen: &'l Screen,
        open: &mut Vec<&'l ScreenId>,
        done: &mut BTreeSet<&'l ScreenId>,
        faults: &mut Vec<Fault>,
    ) {
        if !done.insert(&screen.id) {
            return;
        }
        open.push(&screen.id);
        for choice in &screen.choices {
            for next in choice.next.all() {
                if open.contains(&next) {
                    faults.push(Fault::Circle {
                        screen: screen.id.to_string(),
                        choice: choice.id.to_string(),
                        next: next.to_string(),
                    });
                } else {
                    visit(library, library.screen(next), open, done, faults);
                }
            }
        }
        open.pop();
    }
    let mut done = BTreeSet::new();
    for screen in library.screens.values() {
        visit(library, screen, &mut Vec::new(), &mut done, faults);
    }
}

fn unreached(library: &Library, faults: &mut Vec<Fault>) {
    let mut reached: BTreeSet<&ScreenId> = library.entries.values().collect();
    let mut waiting: Vec<&ScreenId> = reached.iter().copied().collect();
    while let Some(screen) = waiting.pop() {
        for next in library.screen(screen).choices.iter().flat_map(|choice| choice.next.all()) {
            if reached.insert(next) {
                waiting.push(next);
            }
        }
    }
    let all = library.screens.keys().filter(|screen| !reached.contains(screen));
    faults.extend(all.map(|screen| Fault::Unreached { screen: screen.to_string() }));
    let looked_up: BTreeSet<&ScreenId> =
        library.screens.values().flat_map(|screen| library.sheets_at(screen)).map(|page| &page.id).collect();
    let never = library.sheets.keys().filter(|sheet| !looked_up.contains(sheet));
    faults.extend(never.map(|sheet| Fault::Unreached { screen: sheet.to_string() }));
}

fn references(content: &Content, faults: &mut Vec<Fault>) {
    let library = &content.library;
    let mut unknown = |at: &str, kind, id: &str| {
        faults.push(Fault::Unknown { at: at.to_owned(), kind, id: id.to_owned() });
    };
    let contacts: BTreeSet<_> = content.contacts.iter().map(|contact| &contact.id).collect();
    let called: BTreeSet<_> =
        content.contacts.iter().filter(|contact| contact.can_be_called()).map(|contact| &contact.id).collect();
    for screen in library.pages() {
        let at = screen.id.as_str();
        for step in screen.steps.iter().filter(|step| !library.steps.contains_key(step)) {
            unknown(at, "step", step.as_str());
        }
        // A page cannot be called, nor a local number that may not be there.
        for contact in screen.calls.iter().filter(|contact| !called.contains(contact)) {
            unknown(at, "contact", contact.as_str());
        }
    }
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
    let practised = content.scenarios.iter().flat_map(|one| one.routines.iter().map(|routine| (&one.id, routine)));
    let printed = content.plan.chapters.iter().filter_map(|one| one.routine.as_ref().map(|routine| (&one.id, routine)));
    for (at, routine) in practised.chain(printed).filter(|(_, routine)| !routines.contains(routine)) {
        unknown(at, "routine", routine.as_str());
    }
    let actions: BTreeSet<_> = content.actions.iter().map(|action| &action.id).collect();
    for sign in &content.signs {
        for action in sign.actions.iter().flatten().filter(|action| !actions.contains(action)) {
            unknown(sign.id.as_str(), "action", action.as_str());
        }
    }
}

fn contacts(content: &Content, faults: &mut Vec<Fault>) {
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
        .chain(chapters)
        .chain(rules)
        .chain(pieces)
        .chain(practices)
        .chain(map)
        .flat_map(|(at, sources)| sources.iter().map(move |source| (at.clone(), source)))
}

/// The ids of texts that a kind of content needs.
fn needed(content: &Content) -> Vec<(&'static str, BTreeSet<String>)> {
    let library = &content.library;
    let mut routines: BTreeSet<String> = library.steps.keys().map(ToString::to_string).collect();
    for screen in library.pages() {
        routines.extend(variants(screen).map(|variant| format!("{}{variant}", screen.id)));
        routines.extend(screen.never.iter().map(ToString::to_string));
        if screen.end.is_some() {
            routines.insert(format!("{}.doc", screen.routine));
        }
    }
    vec![
        ("routines", routines),
        ("signs", content.signs.iter().map(|sign| sign.id.to_string()).collect()),
        ("categories", Category::ALL.iter().map(|category| category.tag().to_owned()).collect()),
        ("actions", content.actions.iter().map(|action| action.id.to_string()).collect()),
        ("caveats", content.caveats.iter().map(|caveat| caveat.id.clone()).collect()),
        ("together", content.together.iter().map(|remark| remark.id.clone()).collect()),
        ("strengths", content.strengths.iter().map(|remark| remark.id.clone()).collect()),
        ("contacts", content.contacts.iter().map(|contact| contact.id.to_string()).collect()),
        ("cards", content.cards.iter().map(|card| card.id.clone()).collect()),
        ("terms", content.terms.iter().map(|term| term.id.clone()).collect()),
        ("scenarios", content.scenarios.iter().flat_map(Scenario::texts).chain([GENERAL.to_owned()]).collect()),
        ("plan", content.plan.texts().collect()),
        ("law", content.law.texts().collect()),
        ("conversation", content.conversation.texts().collect()),
        ("practice", content.conversation.practice_texts().collect()),
    ]
}

pub(crate) fn kinds(words: &Words) -> [(&'static str, &BTreeMap<String, Text>); 15] {
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
    let mut lacks = |id: &str, what: String| {
        faults.push(Fault::Lacks { file: place(language, "routines"), id: id.to_owned(), what });
    };
    for screen in content.library.screens.values() {
        for variant in variants(screen) {
            let id = format!("{}{variant}", screen.id);
            let Some(text) = words.routines.get(&id) else {
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

pub fn thorough(content: &Content, files: &Files) -> Vec<Fault> {
    let mut faults = Vec::new();
    let known = promises::facts_at_pages(&content.library);
    even(content, &mut faults);
    for language in Language::ALL {
        for (kind, texts) in kinds(content.words(language)) {
            let ids =
                needed(content).into_iter().find(|(known, _)| *known == kind).map(|(_, ids)| ids).unwrap_or_default();
            for (id, text) in texts {
                if !ids.contains(id) {
                    faults.push(Fault::Unused { file: place(language, kind), id: id.clone() });
                }
                careful(&place(language, kind), id, text, &mut faults);
            }
        }
        safe(content, language, &known, &mut faults);
        talk_safe(content, language, &mut faults);
        terms::plain(content.words(language), language, &mut faults);
        readable(content, language, &mut faults);
    }
    signs(content, &mut faults);
    months(content, &mut faults);
    expected(content, files, &mut faults);
    labels(files, &mut faults);
    faults.extend(promises::check(&content.library).into_iter().map(Fault::Promise));
    faults
}

/// Both languages say the same things.
fn even(content: &Content, faults: &mut Vec<Fault>) {
    let nn: BTreeMap<_, _> = kinds(content.words(Language::Nn)).into_iter().collect();
    for (kind, texts) in kinds(content.words(Language::Nb)) {
        for (id, text) in texts {
            let Some(other) = nn[kind].get(id) else {
                continue;
            };
            for ((part, here), (_, there)) in text.parts().into_iter().zip(other.parts()) {
                if here != there {
                    faults.push(Fault::Uneven { file: place(Language::Nb, kind), id: id.clone(), part, here, there });
                }
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
fn shown<'w>(words: &'w Words, screen: &Screen) -> Vec<(&'w String, &'w Text)> {
    let own = variants(screen).map(|variant| format!("{}{variant}", screen.id));
    let steps = screen.steps.iter().filter(|step| step.as_str() != screen.id.as_str()).map(ToString::to_string);
    own.chain(steps).filter_map(|id| words.routines.get_key_value(&id)).collect()
}

/// What follows the id of a screen in the ids of its texts.
fn variants(screen: &Screen) -> impl Iterator<Item = &'static str> {
    let all = if screen.does(Act::TalkParents) { &["", ".held", ".advice"][..] } else { &[""] };
    all.iter().copied()
}

/// No screen advises what the flow does not know it advises.
fn safe(content: &Content, language: Language, known: &BTreeMap<ScreenId, HashSet<Facts>>, faults: &mut Vec<Fault>) {
    let file = place(language, "routines");
    let words = content.words(language);
    for screen in content.library.pages() {
        let always = |holds: fn(&Facts) -> bool| known.get(&screen.id).is_some_and(|all| all.iter().all(holds));
        let may_tell_leader = always(Facts::leader_may_be_told);
        let may_tell_owner = always(Facts::owner_may_be_told);
        // Until it is asked whom the concern is about, whoever leads is the leader.
        let knows_who_leads = always(|facts| facts.whom.is_some());
        for (id, text) in shown(words, screen) {
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

/// Words about talking with children, the help to decide, and what a word means, stand where nobody has been asked anything: they name no role that may be the one
/// concerned, ask nobody for permission, and send nobody to the parents.
fn talk_safe(content: &Content, language: Language, faults: &mut Vec<Fault>) {
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

/// The LIX of a text that is long enough to have one, where it is too much.
fn hard(lines: &[&str], most: u32) -> Option<u32> {
    let words: usize = lines.iter().map(|line| tokens(line).len()).sum();
    let lix = lix(lines.iter().copied());
    (words >= WORDS_FOR_LIX && lix > most).then_some(lix)
}

fn readable(content: &Content, language: Language, faults: &mut Vec<Fault>) {
    let words = content.words(language);
    // What stands on a screen of a routine is read together, and measured so.
    for (kind, texts) in kinds(words).into_iter().filter(|(kind, _)| *kind != "routines") {
        for (id, text) in texts {
            if let Some(lix) = hard(&text.sentences(), OTHER_LIX) {
                faults.push(Fault::HardToRead { file: place(language, kind), id: id.clone(), lix, most: OTHER_LIX });
            }
        }
    }
    // Most statements are too short to be measured alone.
    for part in Part::ALL {
        let pieces = content.conversation.pieces.iter().filter(|piece| piece.part == part);
        let statements = pieces.flat_map(|piece| piece.statements());
        let texts = statements.filter_map(|id| words.conversation.get(id.as_str()));
        let lix = lix(texts.flat_map(Text::sentences));
        if lix > OTHER_LIX {
            let id = conversation::part_text(part);
            faults.push(Fault::HardToRead { file: place(language, "conversation"), id, lix, most: OTHER_LIX });
        }
    }
    let acute: &RoutineId = content.library.danger_routine();
    for screen in content.library.pages() {
        let lines: Vec<&str> =
            shown(content.words(language), screen).into_iter().flat_map(|(_, text)| text.sentences()).collect();
        let most = if &screen.routine == acute { ACUTE_LIX } else { OTHER_LIX };
        if let Some(lix) = hard(&lines, most) {
            faults.push(Fault::HardToRead { file: place(language, "routines"), id: screen.id.to_string(), lix, most });
        }
    }
}

/// Every sign has every column.
fn signs(content: &Content, faults: &mut Vec<Fault>) {
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

/// `expected.toml`: the ids a routine must have, and the signs that must be there.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    routines: BTreeMap<String, BTreeMap<String, Ids>>,
    signs: Vec<String>,
    caveats: Vec<String>,
    together: Vec<String>,
    strengths: Vec<String>,
    contacts: Vec<String>,
    cards: Vec<String>,
    terms: Vec<String>,
    law: Vec<String>,
    conversation: Vec<String>,
}

/// The ids of one kind: how many, numbered from one, or their names.
#[derive(Deserialize)]
#[serde(untagged)]
enum Ids {
    Count(usize),
    Named(Vec<String>),
}

impl Ids {
    /// A kind of one letter stands before its number: `s3`. A word stands apart: `never.3`, `check.3`.
    fn all(&self, kind: &str) -> Vec<String> {
        let dot = if kind.len() > 1 { "." } else { "" };
        match self {
            Ids::Count(count) => (1..=*count).map(|number| format!("{kind}{dot}{number}")).collect(),
            Ids::Named(names) => names.clone(),
        }
    }
}

fn expected(content: &Content, files: &Files, faults: &mut Vec<Fault>) {
    let Some(expected) = crate::parse::<Expected>(files, "expected.toml", faults) else {
        return;
    };
    let shown: BTreeSet<String> = content
        .library
        .pages()
        .flat_map(|screen| {
            let steps = screen.steps.iter().map(ToString::to_string);
            steps.chain(screen.never.iter().map(ToString::to_string)).chain([screen.id.to_string()]).collect::<Vec<_>>()
        })
        .collect();
    let mut not_there = |id: String| faults.push(Fault::NotThere { id });
    for (routine, kinds) in &expected.routines {
        for id in kinds.iter().flat_map(|(kind, ids)| ids.all(kind)).map(|id| format!("{routine}.{id}")) {
            if !shown.contains(&id) {
                not_there(format!("routine.{id}"));
            }
        }
    }
    let mut all = |kind: &str, ids: &[String], has: &dyn Fn(&str) -> bool| {
        for id in ids.iter().filter(|id| !has(id)) {
            not_there(format!("{kind}.{id}"));
        }
    };
    all("sign", &expected.signs, &|id| content.signs.iter().any(|sign| sign.id.as_str() == id));
    all("caveat", &expected.caveats, &|id| content.caveats.iter().any(|caveat| caveat.id == id));
    all("together", &expected.together, &|id| content.together.iter().any(|remark| remark.id == id));
    all("strength", &expected.strengths, &|id| content.strengths.iter().any(|remark| remark.id == id));
    all("contact", &expected.contacts, &|id| content.contacts.iter().any(|contact| contact.id.as_str() == id));
    all("law", &expected.law, &|id| content.law.says(id));
    all("conversation", &expected.conversation, &|id| {
        content.conversation.pieces.iter().any(|piece| piece.statements().any(|known| known.as_str() == id))
    });
    all("card", &expected.cards, &|id| content.cards.iter().any(|card| card.id == id));
    all("term", &expected.terms, &|id| content.terms.iter().any(|term| term.id == id));
}

/// The labels of the program: both languages have the same keys, and every file can be read.
fn labels(files: &Files, faults: &mut Vec<Fault>) {
    let mut keys: BTreeMap<&'static str, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for language in Language::ALL.map(Language::tag) {
        let folder = format!("words/{language}/");
        for (path, text) in files.iter().filter(|(path, _)| path.starts_with(&folder)) {
            let file = path[folder.len()..].to_owned();
            let mut fault = |why: String| faults.push(Fault::Labels { language, file: file.clone(), why });
            let resource = match fluent_syntax::parser::parse(text.as_str()) {
                Ok(resource) => resource,
                Err((_, errors)) => {
                    fault(format!("cannot be read: {errors:?}"));
                    continue;
                }
            };
            let mut here = BTreeSet::new();
            for entry in resource.body {
                let Entry::Message(message) = entry else { continue };
                let text = message.value.iter().flat_map(|pattern| &pattern.elements).filter_map(|part| match part {
                    PatternElement::TextElement { value } => Some(*value),
                    PatternElement::Placeable { .. } => None,
                });
                if let Some(lix) = hard(&text.collect::<Vec<_>>(), OTHER_LIX) {
                    fault(format!("«{}» has LIX {lix}; at most {OTHER_LIX} here", message.id.name));
                }
                if !here.insert(message.id.name.to_owned()) {
                    fault(format!("«{}» stands twice", message.id.name));
                }
            }
            keys.entry(language).or_default().insert(file, here);
        }
    }
    let empty = BTreeMap::new();
    let (nb, nn) = (keys.get("nb").unwrap_or(&empty), keys.get("nn").unwrap_or(&empty));
    for (language, here, other) in [("nb", nb, nn), ("nn", nn, nb)] {
        for (file, keys) in here {
            let others = other.get(file).cloned().unwrap_or_default();
            for key in keys.difference(&others) {
                faults.push(Fault::Labels {
                    language,
                    file: file.clone(),
                    why: format!("«{key}» is missing in the other language"),
                });
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

    #[test]
    fn placeholders_are_read_by_name() {
        assert_eq!(placeholders("Si fra til {leader} og {noen}."), ["leader", "noen"]);
    }
}
