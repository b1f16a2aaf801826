//! The handling plan: its chapters, the legal basis, and what each role does: `plan/plan.toml` and `plan/<language>.md`.

use std::collections::BTreeMap;

use domain::people::UnitKind;
use domain::plans::Chapter;
use domain::routines::RoutineId;
use domain::{Language, SourceId};
use serde::Deserialize;

use crate::example::Both;
use crate::text::{Block, Text};
use crate::{Fault, Files, parse};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    chapter: Vec<RawChapter>,
    rule: Vec<RawRule>,
    role: Vec<RoleDuty>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawChapter {
    id: String,
    #[serde(default)]
    needed: bool,
    #[serde(default)]
    data: bool,
    routine: Option<RoutineId>,
    #[serde(default)]
    routine_missing: bool,
    #[serde(default)]
    sources: Vec<SourceId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: String,
    /// The id of its text, where it is not its own.
    words: Option<String>,
    units: Vec<UnitKind>,
    cite: Both,
    sources: Vec<SourceId>,
}

/// A duty, with its section in one kind of unit (`law.*`).
#[derive(Clone, Debug)]
pub struct Rule {
    pub id: String,
    /// The id of its text: a duty that has another section in another type of unit has the same words.
    pub words: String,
    pub units: Vec<UnitKind>,
    cite: Both,
    pub sources: Vec<SourceId>,
}

impl Rule {
    /// The act and its section.
    pub fn cite(&self, language: Language) -> &str {
        self.cite.of(language)
    }
}

/// What one in a role does; its text has the same id.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleDuty {
    pub id: String,
    pub units: Vec<UnitKind>,
}

#[derive(Clone, Debug, Default)]
pub struct PlanContent {
    pub chapters: Vec<Chapter>,
    /// Where the words of a chapter come from.
    pub sources: BTreeMap<String, Vec<SourceId>>,
    pub rules: Vec<Rule>,
    pub roles: Vec<RoleDuty>,
}

/// The numbers of the chapters, from the cover on (`planex.00`–`planex.30`).
const CHAPTERS: usize = 31;

/// `words` are those of one language: the other has the same parts.
pub fn load(files: &Files, words: &BTreeMap<String, Text>, faults: &mut Vec<Fault>) -> PlanContent {
    let Some(raw) = parse::<Raw>(files, "plan/plan.toml", faults) else { return PlanContent::default() };
    let chapter = |chapter: &RawChapter| Chapter {
        id: chapter.id.clone(),
        needed: chapter.needed,
        given: chapter.data || chapter.routine.is_some() || words.get(&chapter.id).is_some_and(says_more),
        routine: chapter.routine.clone(),
        routine_missing: chapter.routine_missing,
    };
    let rule = |rule: RawRule| Rule {
        words: rule.words.unwrap_or_else(|| rule.id.clone()),
        id: rule.id,
        units: rule.units,
        cite: rule.cite,
        sources: rule.sources,
    };
    PlanContent {
        chapters: raw.chapter.iter().map(chapter).collect(),
        sources: raw.chapter.iter().map(|chapter| (chapter.id.clone(), chapter.sources.clone())).collect(),
        rules: raw.rule.into_iter().map(rule).collect(),
        roles: raw.role,
    }
}

/// The first paragraph says what a chapter is for; what follows stands in it.
fn says_more(text: &Text) -> bool {
    text.body.len() > 1 || matches!(text.body.first(), Some(Block::List(_)))
}

impl PlanContent {
    /// The ids of the texts it needs.
    pub fn texts(&self) -> impl Iterator<Item = String> {
        let chapters = self.chapters.iter().map(|chapter| chapter.id.clone());
        let rules = self.rules.iter().map(|rule| rule.words.clone());
        chapters.chain(rules).chain(self.roles.iter().map(|role| role.id.clone()))
    }
}

/// All chapters, in order; and the duties that no unit is without.
pub fn whole(plan: &PlanContent, faults: &mut Vec<Fault>) {
    let numbers = (0..CHAPTERS).map(|number| format!("{number:02}"));
    if !plan.chapters.iter().map(|chapter| chapter.id.clone()).eq(numbers) {
        faults.push(Fault::Chapters);
    }
    for unit in UnitKind::ALL {
        for duty in ["law.meldeplikt", "law.avverge", "law.taushet"] {
            let there = plan.rules.iter().any(|rule| rule.units.contains(&unit) && rule.words.starts_with(duty));
            if !there {
                faults.push(Fault::NoDuty { unit, duty });
            }
        }
    }
}
