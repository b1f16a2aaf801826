//! What a person must still check before the program can be trusted with it: what, and where.

use std::collections::BTreeMap;

use content::conversation::ABOUT;
use domain::guidance::ContactStatus;
use domain::people::Role;
use domain::routines::Screen;
use domain::{Language, SourceId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::about::{SourceView, rests_on_a_source, sources};
use crate::guidance::{ContactView, Local, all_contacts};
use crate::{App, Failure};

#[derive(Deserialize, TS)]
pub struct UncheckedRequest {
    language: Language,
}

/// A rule of the law that a person must check.
#[derive(Serialize, TS)]
pub struct UncheckedRule {
    id: String,
    title: String,
    /// What to check, and where.
    check: String,
    checked: String,
}

/// A number that a person must check.
#[derive(Serialize, TS)]
pub struct UncheckedContact {
    contact: ContactView,
    /// The unit's own number is not known.
    missing: bool,
    /// The unit's own number holds no more.
    expired: bool,
    sources: Vec<SourceView>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    Routines,
    Signs,
    Caveats,
    Together,
    Strengths,
    Map,
    Talk,
    Cards,
    Scenarios,
    Terms,
}

/// Statements that rest on no source that was found, in one place of the guidance.
#[derive(Serialize, TS)]
pub struct UncheckedFacts {
    kind: FactKind,
    /// The routine, by its id, or the category of the signs, by name; empty where there is only one.
    place: String,
    titles: Vec<String>,
}

#[derive(Serialize, TS)]
pub struct UncheckedView {
    contacts: Vec<UncheckedContact>,
    rules: Vec<UncheckedRule>,
    facts: Vec<UncheckedFacts>,
    /// Sources that were named and not found.
    sources: Vec<SourceView>,
}

/// Everything that is marked as not verified.
pub fn unchecked(app: &App, request: UncheckedRequest) -> Result<UncheckedView, Failure> {
    let UncheckedRequest { language } = request;
    let content = &app.content;
    let words = content.words(language);
    // Those of the content, then those that only this unit has.
    let known = content.contacts.iter().map(Some).chain(std::iter::repeat(None));
    let contacts = all_contacts(app, &Local::of(app), language).into_iter().zip(known).filter_map(|(view, contact)| {
        let expired = view.own.as_ref().is_some_and(|own| own.expired);
        let verify = contact.is_some_and(|contact| contact.status == ContactStatus::Verify);
        (verify || view.is_fallback || expired).then(|| UncheckedContact {
            missing: view.is_fallback,
            expired,
            contact: view,
            sources: contact.map(|contact| sources(app, &contact.sources, language)).unwrap_or_default(),
        })
    });
    let rules = content.law.rules.iter().filter(|rule| rule.verify).map(|rule| {
        let text = &words.law[rule.id.as_str()];
        UncheckedRule {
            id: rule.id.to_string(),
            title: text.title.clone(),
            check: text.follow_up("check").unwrap_or_default().to_owned(),
            checked: rule.checked.clone(),
        }
    });
    Ok(UncheckedView {
        contacts: contacts.collect(),
        rules: rules.collect(),
        facts: facts(app, language),
        sources: {
            let unverified = content.sources.values().filter(|source| !source.verified);
            sources(app, &unverified.map(|source| source.id.clone()).collect::<Vec<_>>(), language)
        },
    })
}

fn facts(app: &App, language: Language) -> Vec<UncheckedFacts> {
    let content = &app.content;
    let words = content.words(language);
    let roles = content.roles.of(language, app.unit_kind());
    let unsupported = |sources: &[SourceId]| !rests_on_a_source(app, sources);
    let mut facts: BTreeMap<(FactKind, String), Vec<String>> = BTreeMap::new();
    let mut add = |kind: FactKind, place: String, title: &str| {
        facts.entry((kind, place)).or_default().push(roles.fill(title, Role::Leader));
    };
    let steps = content.library.steps.values().map(|step| (step.id.as_str(), &step.sources));
    // A screen that is a step says what the step says.
    let is_step = |screen: &Screen| content.library.steps.keys().any(|step| step.as_str() == screen.id.as_str());
    let screens = content.library.pages().filter(|screen| !screen.sources.is_empty() && !is_step(screen));
    let screens = screens.map(|screen| (screen.id.as_str(), &screen.sources));
    for (id, _) in steps.chain(screens).filter(|(_, sources)| unsupported(sources)) {
        let routine = id.split('.').next().unwrap_or_default();
        add(FactKind::Routines, routine.to_owned(), &words.routines[id].title);
    }
    for sign in content.signs.iter().filter(|sign| unsupported(&sign.sources)) {
        let category = content.category_name(language, sign.category);
        add(FactKind::Signs, category.to_owned(), &words.signs[sign.id.as_str()].title);
    }
    for caveat in content.caveats.iter().filter(|caveat| unsupported(&caveat.sources)) {
        add(FactKind::Caveats, String::new(), &words.caveats[&caveat.id].title);
    }
    for (kind, remarks, texts) in [
        (FactKind::Together, &content.together, &words.together),
        (FactKind::Strengths, &content.strengths, &words.strengths),
    ] {
        for remark in remarks.iter().filter(|remark| unsupported(&remark.sources)) {
            add(kind, String::new(), &texts[&remark.id].title);
        }
    }
    for said in content.body.said.iter().filter(|said| unsupported(&said.sources)) {
        add(FactKind::Map, String::new(), &content.speech.say(language, &format!("map-said-{}", said.id), &[]));
    }
    for piece in content.conversation.pieces.iter().filter(|piece| unsupported(&piece.sources)) {
        add(FactKind::Talk, String::new(), &words.conversation[piece.id.as_str()].title);
    }
    for practice in content.conversation.practices.iter().filter(|practice| unsupported(&practice.sources)) {
        add(FactKind::Talk, String::new(), &words.practice[&format!("{}.{ABOUT}", practice.id)].title);
    }
    for scenario in content.scenarios.iter().filter(|scenario| unsupported(&scenario.sources)) {
        add(FactKind::Scenarios, String::new(), &words.scenarios[&scenario.id].title);
    }
    for micro in content.micro.iter().filter(|micro| unsupported(&micro.sources)) {
        add(FactKind::Scenarios, String::new(), &words.scenarios[&micro.text()].title);
    }
    for task in content.programme.iter().filter(|task| unsupported(&task.sources)) {
        add(FactKind::Scenarios, String::new(), &words.programme[task.id.id()].title);
    }
    for card in content.cards.iter().filter(|card| unsupported(&card.sources)) {
        add(FactKind::Cards, String::new(), &words.cards[&card.id].title);
    }
    for term in content.terms.iter().filter(|term| unsupported(&term.sources)) {
        add(FactKind::Terms, String::new(), &words.terms[&term.id].title);
    }
    let of = |((kind, place), titles)| UncheckedFacts { kind, place, titles };
    facts.into_iter().map(of).collect()
}
