//! The law in plain words: `law/law.toml` and `law/<language>.md`; the questions that lead to what to do now:
//! `law/help.toml` and `law/help/<language>.md`.

use std::collections::{BTreeMap, BTreeSet};

use domain::Language;
use domain::law::{Cite, Help, Rule, RuleId, Theme, Trigger};
use serde::Deserialize;

use crate::{Fault, Files, Text, parse, text};

const FILE: &str = "law/law.toml";
/// Before the ids of the texts of the help.
pub const HELP: &str = "help";

#[derive(Clone, Debug, Default)]
pub struct Law {
    /// By name, as the words name them.
    pub acts: Vec<Act>,
    pub triggers: Vec<Trigger>,
    /// In the order they are read.
    pub rules: Vec<Rule>,
    pub help: Help,
}

/// An act; its name stands in the words, for it differs by language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    pub id: domain::law::ActId,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    act: Vec<Act>,
    trigger: Vec<Trigger>,
    rule: Vec<Rule>,
}

impl Law {
    pub fn rule(&self, id: &RuleId) -> &Rule {
        let found = self.rules.iter().find(|rule| &rule.id == id);
        found.unwrap_or_else(|| unreachable!("the checker refuses content that names the rule «{id}»"))
    }

    /// Whether a statement of the source is said, by a rule of its own or by another.
    pub fn says(&self, id: &str) -> bool {
        self.rules.iter().any(|rule| rule.says(id))
    }

    /// The ids of the texts it needs.
    pub fn texts(&self) -> impl Iterator<Item = String> {
        let themes = Theme::ALL.map(|theme| format!("theme.{}", theme.tag()));
        let acts = self.acts.iter().map(|act| act_text(&act.id));
        let triggers = self.triggers.iter().map(trigger_text);
        let help =
            self.help.question.iter().map(|question| &question.id).chain(self.help.end.iter().map(|end| &end.id));
        themes
            .into_iter()
            .chain(acts)
            .chain(triggers)
            .chain(self.rules.iter().map(|rule| rule.id.to_string()))
            .chain(help.map(|id| format!("{HELP}.{id}")))
    }

    fn cites(&self) -> impl Iterator<Item = &Cite> {
        let rules = self.rules.iter().flat_map(|rule| &rule.cites);
        rules.chain(self.triggers.iter().flat_map(|trigger| &trigger.letters))
    }
}

pub fn act_text(act: &domain::law::ActId) -> String {
    format!("act.{act}")
}

pub fn trigger_text(trigger: &Trigger) -> String {
    format!("trigger.{}", trigger.id)
}

pub fn load(files: &Files, faults: &mut Vec<Fault>) -> Law {
    let Written { act, trigger, rule } = parse(files, FILE, faults).unwrap_or_default();
    let help = parse(files, "law/help.toml", faults).unwrap_or_default();
    Law { acts: act, triggers: trigger, rules: rule, help }
}

pub fn words(files: &Files, language: Language, faults: &mut Vec<Fault>) -> BTreeMap<String, Text> {
    let tag = language.tag();
    let mut words = text::load(files, &format!("law/{tag}.md"), "", faults);
    words.extend(text::load(files, &format!("law/help/{tag}.md"), HELP, faults));
    words
}

/// What would lead a person astray, or name what is not there.
pub fn whole(law: &Law, faults: &mut Vec<Fault>) {
    let unknown = |kind, id: String| Fault::Unknown { at: FILE.into(), kind, id };
    let mut seen = BTreeSet::new();
    for rule in &law.rules {
        for id in std::iter::once(&rule.id).chain(&rule.also).filter(|id| !seen.insert(*id)) {
            faults.push(Fault::Twice { file: FILE.into(), id: id.to_string() });
        }
    }
    for cite in law.cites().filter(|cite| !law.acts.iter().any(|act| act.id == cite.act)) {
        faults.push(unknown("act", cite.act.to_string()));
    }
    for theme in Theme::ALL.into_iter().filter(|theme| !law.rules.iter().any(|rule| rule.theme == *theme)) {
        faults.push(Fault::NoRule { theme: theme.tag() });
    }
    for end in &law.help.end {
        for id in end.rules.iter().filter(|id| !law.rules.iter().any(|rule| &rule.id == *id)) {
            faults.push(unknown("rule", id.to_string()));
        }
    }
    faults.extend(law.help.faults().into_iter().map(Fault::Help));
}

/// Whether the words fit: what must be checked says what and where, nothing else does, no section stands in the words, and
/// each answer has its words.
pub fn words_whole(law: &Law, words: &BTreeMap<String, Text>, file: &str, faults: &mut Vec<Fault>) {
    let mut lacks = |id: &str, what: String| {
        faults.push(Fault::Lacks { file: file.to_owned(), id: id.to_owned(), what });
    };
    for rule in &law.rules {
        let Some(text) = words.get(rule.id.as_str()) else { continue };
        match (rule.verify, text.follow_up("check").is_some()) {
            (true, false) => lacks(rule.id.as_str(), "what must be checked, and where («+ check: …»)".into()),
            (false, true) => {
                lacks(rule.id.as_str(), "`verify = true`, since the words say what must be checked".into())
            }
            (true, true) | (false, false) => {}
        }
        if text.paragraphs().count() == 0 {
            lacks(rule.id.as_str(), "its rule in a sentence".into());
        }
    }
    for (id, text) in words {
        if text.sentences().iter().any(|line| line.contains('§')) {
            lacks(id, "its section in law.toml: it changes, and is not written in the words".into());
        }
    }
    for question in &law.help.question {
        let id = format!("{HELP}.{}", question.id);
        let Some(text) = words.get(&id) else { continue };
        if !text.choices.iter().map(|(id, _)| id).eq(question.choices.iter().map(|choice| &choice.id)) {
            lacks(&id, "the answers of help.toml, in order".into());
        }
    }
    for end in &law.help.end {
        let id = format!("{HELP}.{}", end.id);
        if words.get(&id).is_some_and(|text| text.items().count() == 0) {
            lacks(&id, "what to do, in points".into());
        }
    }
}
