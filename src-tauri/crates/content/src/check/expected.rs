//! `expected.toml`: what must be there.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use domain::Language;

use crate::scenarios::GENERAL;
use crate::{Content, Fault, Files};

/// `expected.toml`: the ids a routine or a scenario must have, and what else must be there.
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
    /// What is looked for in every drill: how many.
    general: usize,
    /// How many micro-drills.
    micro: usize,
    scenarios: BTreeMap<String, BTreeMap<String, Ids>>,
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

pub(super) fn there(content: &Content, files: &Files, faults: &mut Vec<Fault>) {
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
    for (scenario, kinds) in &expected.scenarios {
        let known = content.scenarios.iter().find(|known| &known.id == scenario);
        let said: BTreeSet<&String> = known
            .into_iter()
            .flat_map(|known| known.inject.iter().map(|inject| &inject.id).chain(&known.criteria))
            .collect();
        for id in kinds.iter().flat_map(|(kind, ids)| ids.all(kind)).filter(|id| !said.contains(id)) {
            not_there(format!("scenario.{scenario}.{id}"));
        }
    }
    for id in Ids::Count(expected.general).all("g") {
        let words = Language::ALL.into_iter().map(|language| content.words(language).scenarios.get(GENERAL));
        if words.into_iter().any(|text| text.is_none_or(|text| text.choice(&id).is_none())) {
            not_there(format!("scenario.{GENERAL}.{id}"));
        }
    }
    let micro: Vec<String> = (1..=expected.micro).map(|number| format!("{number:02}")).collect();
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
    all("micro", &micro, &|id| content.micro.iter().any(|micro| micro.id == id));
    all("term", &expected.terms, &|id| content.terms.iter().any(|term| term.id == id));
}
