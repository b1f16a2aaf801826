//! The words and the steps: loaded from the files embedded in the program, and checked.
//!
//! The same checks run for an author and for the program: what does not hold together is never shown. All faults
//! come back at once, with the file and the id, in words an author understands. What the files look like stands in
//! `src-tauri/content/README.md`.

pub mod body;
mod check;
pub mod conversation;
pub mod example;
mod flows;
pub mod law;
pub mod plan;
pub mod programme;
mod readability;
mod roles;
pub mod scenarios;
mod speech;
mod terms;
mod text;

use std::collections::BTreeMap;

use domain::guidance::{Action, Card, Category, Caveat, Contact, Remark, Sign, Term};
use domain::people::UnitKind;
use domain::routines::Library;
use domain::{ContactId, Language, SourceId};
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use serde::de::DeserializeOwned;

pub use body::BodyContent;
pub use conversation::Conversation;
pub use example::Example;
pub use law::Law;
pub use plan::PlanContent;
pub use programme::TaskContent;
pub use readability::lix;
pub use roles::{RoleWords, Roles};
pub use scenarios::{Micro, Scenario};
pub use speech::Speech;
pub use terms::forms;
pub use text::{Block, Said, Text};

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../content");

/// The files of the content folder: path from the folder, and text.
pub type Files = BTreeMap<String, String>;

/// Where statements come from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: SourceId,
    pub title: String,
    /// Only where the title is our own words.
    pub title_nn: Option<String>,
    pub kind: SourceKind,
    pub address: String,
    /// Year and month of the last check, `2026-11`.
    pub checked: String,
    /// Whether the statement was found in the source, or rests on common practice and must be checked.
    pub verified: bool,
}

impl Source {
    pub fn title(&self, language: Language) -> &str {
        match (language, &self.title_nn) {
            (Language::Nn, Some(title)) => title,
            _ => &self.title,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    Law,
    Guide,
    Research,
    Service,
    Own,
}

/// Texts by their ids.
pub type Texts = BTreeMap<String, Text>;

/// The texts of one language, by kind and id.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// `acute.s3` (screen or step), `acute.never.6`, `acute.doc`, `acute.s8.held`
    pub routines: BTreeMap<String, Text>,
    pub signs: BTreeMap<String, Text>,
    pub categories: BTreeMap<String, Text>,
    pub actions: BTreeMap<String, Text>,
    pub caveats: BTreeMap<String, Text>,
    pub together: BTreeMap<String, Text>,
    pub strengths: BTreeMap<String, Text>,
    pub contacts: BTreeMap<String, Text>,
    pub cards: BTreeMap<String, Text>,
    /// What it is called, what it means, and as search words its other written forms.
    pub terms: BTreeMap<String, Text>,
    /// `03-loftet`, `03-loftet.i1`, `micro.01`, and `general`.
    pub scenarios: BTreeMap<String, Text>,
    /// A task of the year's programme, `staff-suspected`.
    pub programme: BTreeMap<String, Text>,
    /// A chapter `05`, a duty `law.avverge`, a role `role.leader`.
    pub plan: BTreeMap<String, Text>,
    /// `theme.report`, `act.barnevern`, `trigger.a`, a rule `meldeplikt.personal`, a question or end `help.danger`.
    pub law: BTreeMap<String, Text>,
    /// A part `part.before`, a piece or statement `dont.4`.
    pub conversation: BTreeMap<String, Text>,
    /// `helgen.about`, and a turn `helgen.open`.
    pub practice: BTreeMap<String, Text>,
}

/// Everything a person can read or follow.
#[derive(Clone, Debug)]
pub struct Content {
    pub library: Library,
    pub signs: Vec<Sign>,
    pub actions: Vec<Action>,
    pub caveats: Vec<Caveat>,
    /// What several signs together ask for.
    pub together: Vec<Remark>,
    /// What is good for the child, worth writing down beside the signs.
    pub strengths: Vec<Remark>,
    pub contacts: Vec<Contact>,
    pub cards: Vec<Card>,
    /// Words that are explained where they stand.
    pub terms: Vec<Term>,
    pub scenarios: Vec<Scenario>,
    /// One question in a meeting.
    pub micro: Vec<Micro>,
    /// What is to be practised in a year.
    pub programme: Vec<TaskContent>,
    pub plan: PlanContent,
    pub law: Law,
    pub conversation: Conversation,
    pub body: BodyContent,
    pub sources: BTreeMap<SourceId, Source>,
    pub roles: Roles,
    pub example: Example,
    pub speech: Speech,
    nb: Words,
    nn: Words,
}

impl Content {
    pub fn words(&self, language: Language) -> &Words {
        match language {
            Language::Nb => &self.nb,
            Language::Nn => &self.nn,
        }
    }

    pub fn contact(&self, id: &ContactId) -> &Contact {
        self.contacts
            .iter()
            .find(|contact| &contact.id == id)
            .unwrap_or_else(|| unreachable!("the checker refuses content that names the contact «{id}»"))
    }

    pub fn source(&self, id: &SourceId) -> &Source {
        self.sources.get(id).unwrap_or_else(|| unreachable!("the checker refuses content that names the source «{id}»"))
    }

    pub fn category_name(&self, language: Language, category: Category) -> &str {
        &self.words(language).categories[category.tag()].title
    }
}

/// Something in the content that does not hold together.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("{file}: {why}")]
    Unreadable { file: String, why: String },
    #[error("{file}: this file is missing")]
    NoFile { file: String },
    #[error("{file}, line {line}: {why}")]
    BadLine { file: String, line: usize, why: &'static str },
    #[error("{file}: «{id}» stands twice")]
    Twice { file: String, id: String },
    #[error("{file}: «{id}» has no words")]
    NoWords { file: String, id: String },
    #[error("{file}: «{id}» has words, but nothing shows them")]
    Unused { file: String, id: String },
    #[error("{file}: «{id}» lacks {what}")]
    Lacks { file: String, id: String, what: String },
    #[error("{file}: «{id}» has {here} {part} here and {there} in the other language")]
    Uneven { file: String, id: String, part: &'static str, here: usize, there: usize },
    #[error("«{screen}»: the answer «{choice}» leads to «{next}», which does not exist")]
    LeadsNowhere { screen: String, choice: String, next: String },
    #[error("«{screen}»: the answer «{choice}» does not set what it tells (whom, source or collector)")]
    WrongFact { screen: String, choice: String },
    #[error("«{screen}»: the answer «{choice}» leads in a circle, through «{next}»")]
    Circle { screen: String, choice: String, next: String },
    #[error("«{screen}»: the answer «{choice}» names the case «{case}», which the rule never gives")]
    NoSuchCase { screen: String, choice: String, case: String },
    #[error("«{at}» names the {kind} «{id}», which does not exist")]
    Unknown { at: String, kind: &'static str, id: String },
    #[error("«{screen}» is reached from no door")]
    Unreached { screen: String },
    #[error("«{screen}» must not use the answer «{choice}»: the program gives it itself")]
    Reserved { screen: String, choice: String },
    #[error(
        "{file}: «{id}» mentions parents ({word}), but the screen neither is the talk with them nor says why it mentions them"
    )]
    MentionsParents { file: String, id: String, word: String },
    #[error(
        "{file}: «{id}» names a role ({word}) that may be the one concerned; write {{leader}}, {{owner}} or {{lead}}"
    )]
    NamesRole { file: String, id: String, word: String },
    #[error("{file}: «{id}» says that someone must allow it ({word}); nobody asks for permission")]
    AsksPermission { file: String, id: String, word: String },
    #[error("{file}: «{id}» speaks of who reads it as somebody else («{words}»); say what to do, or say «du»")]
    NotYou { file: String, id: String, words: String },
    #[error("{file}: «{id}» uses «{word}», which we do not write")]
    Unwanted { file: String, id: String, word: String },
    #[error("{file}: «{id}» has LIX {lix}; at most {most} here")]
    HardToRead { file: String, id: String, lix: u32, most: u32 },
    #[error("{file}: unknown placeholder «{{{name}}}» in «{id}»")]
    UnknownPlaceholder { file: String, id: String, name: String },
    #[error("«{at}» was checked in «{checked}», which is not a year and a month")]
    BadMonth { at: String, checked: String },
    #[error("contacts.toml: «{id}» {why}")]
    BadContact { id: String, why: &'static str },
    #[error("{category:?} has {here} signs; at least {least}")]
    FewSigns { category: Category, here: usize, least: usize },
    #[error("expected.toml asks for «{id}», which is not there")]
    NotThere { id: String },
    #[error("{0}")]
    Promise(domain::routines::promises::Broken),
    #[error("scenarios.toml: the injects of «{scenario}» must come one after the other, before its time is over")]
    BadMinutes { scenario: String },
    #[error("scenarios.toml: from the door of «{scenario}» no way leads to the routine «{routine}»")]
    DoorElsewhere { scenario: String, routine: String },
    #[error("plan.toml: the chapters are 00 to 30, in order")]
    Chapters,
    #[error("plan.toml: nothing says «{duty}» for {unit:?}")]
    NoDuty { unit: UnitKind, duty: &'static str },
    #[error("law.toml: nothing stands in the theme «{theme}»")]
    NoRule { theme: &'static str },
    #[error("law/help.toml: {0}")]
    Help(domain::law::HelpFault),
    #[error("conversation.toml: «{id}» is said to those whom the parent hold keeps out; it stands in «parents» alone")]
    OutsideHold { id: String },
    #[error("conversation.toml: nothing stands in the part «{part}»")]
    NoPiece { part: &'static str },
    #[error("conversation/practice/{practice}: {fault}")]
    Practice { practice: String, fault: domain::conversation::PracticeFault },
    #[error("{file}: «{id}» must be explained in {0}", terms::ASKED)]
    BadTerm { file: String, id: String },
    #[error("«{at}» was kept, and {why}")]
    NotVouched { at: String, why: &'static str },
    #[error("words/{language}/{file}: {why}")]
    Labels { language: &'static str, file: String, why: String },
}

/// The files embedded in the program.
pub fn embedded_files() -> Files {
    fn gather(dir: &Dir<'_>, files: &mut Files) {
        for file in dir.files() {
            if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
                files.insert(path.replace('\\', "/"), text.to_owned());
            }
        }
        for dir in dir.dirs() {
            gather(dir, files);
        }
    }
    let mut files = Files::new();
    gather(&EMBEDDED, &mut files);
    files
}

/// Reads the content. Fails with everything that keeps it from being read, not only the first thing.
pub fn load(files: &Files) -> Result<Content, Vec<Fault>> {
    let mut faults = Vec::new();
    let library = flows::load(files, &mut faults);
    let Some(example) = parse(files, "example.toml", &mut faults) else { return Err(faults) };
    let (nb, nn) = (words(files, Language::Nb, &mut faults), words(files, Language::Nn, &mut faults));
    let content = Content {
        library,
        signs: list(files, "guidance/signs.toml", "sign", &mut faults),
        actions: list(files, "guidance/actions.toml", "action", &mut faults),
        caveats: list(files, "guidance/caveats.toml", "caveat", &mut faults),
        together: list(files, "guidance/together.toml", "together", &mut faults),
        strengths: list(files, "guidance/strengths.toml", "strength", &mut faults),
        contacts: list(files, "contacts.toml", "contact", &mut faults),
        cards: list(files, "guidance/cards.toml", "card", &mut faults),
        terms: list(files, "guidance/terms.toml", "term", &mut faults),
        scenarios: list(files, "scenarios/scenarios.toml", "scenario", &mut faults),
        micro: list(files, "scenarios/micro.toml", "micro", &mut faults),
        programme: list(files, "programme/programme.toml", "task", &mut faults),
        plan: plan::load(files, &nb.plan, &mut faults),
        law: law::load(files, &mut faults),
        conversation: conversation::load(files, &mut faults),
        body: body::load(files, &mut faults),
        sources: list::<Source>(files, "sources.toml", "source", &mut faults)
            .into_iter()
            .map(|source| (source.id.clone(), source))
            .collect(),
        roles: parse(files, "routines/roles.toml", &mut faults).unwrap_or_default(),
        example,
        speech: Speech::of(files),
        nb,
        nn,
    };
    check::whole(&content, &mut faults);
    if faults.is_empty() { Ok(content) } else { Err(faults) }
}

pub use check::kept::kept;

/// Everything that is wrong with the content: what keeps it from being read, and if it can be read, what is unsafe,
/// uneven, hard to read or missing.
pub fn check(files: &Files) -> Vec<Fault> {
    match load(files) {
        Ok(content) => check::thorough(&content, files),
        Err(faults) => faults,
    }
}

fn words(files: &Files, language: Language, faults: &mut Vec<Fault>) -> Words {
    let tag = language.tag();
    let mut guidance = |noun: &str| text::load(files, &format!("guidance/{tag}/{noun}.md"), "", faults);
    let mut words = Words {
        signs: guidance("signs"),
        categories: guidance("categories"),
        actions: guidance("actions"),
        caveats: guidance("caveats"),
        together: guidance("together"),
        strengths: guidance("strengths"),
        contacts: guidance("contacts"),
        cards: guidance("cards"),
        terms: guidance("terms"),
        routines: BTreeMap::new(),
        scenarios: BTreeMap::new(),
        programme: BTreeMap::new(),
        plan: BTreeMap::new(),
        law: BTreeMap::new(),
        conversation: BTreeMap::new(),
        practice: BTreeMap::new(),
    };
    words.scenarios = text::load(files, &format!("scenarios/{tag}.md"), "", faults);
    words.programme = text::load(files, &format!("programme/{tag}.md"), "", faults);
    words.plan = text::load(files, &format!("plan/{tag}.md"), "", faults);
    words.law = law::words(files, language, faults);
    (words.conversation, words.practice) = conversation::words(files, language, faults);
    for routine in flows::routine_ids(files) {
        words.routines.extend(text::load(files, &format!("routines/{routine}/{tag}.md"), &routine, faults));
    }
    words
}

fn parse<T: DeserializeOwned>(files: &Files, file: &str, faults: &mut Vec<Fault>) -> Option<T> {
    let Some(text) = files.get(file) else {
        faults.push(Fault::NoFile { file: file.to_owned() });
        return None;
    };
    match toml::from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            faults.push(Fault::Unreadable { file: file.to_owned(), why: error.to_string() });
            None
        }
    }
}

/// A file that is one list of tables: `[[sign]]`.
fn list<T: DeserializeOwned>(files: &Files, file: &str, name: &str, faults: &mut Vec<Fault>) -> Vec<T> {
    let lists: Option<BTreeMap<String, Vec<T>>> = parse(files, file, faults);
    lists.and_then(|mut lists| lists.remove(name)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_whole(files: &Files) {
        let faults: Vec<String> = check(files).iter().map(ToString::to_string).collect();
        assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    }

    #[test]
    fn what_is_embedded_has_no_faults() {
        assert_whole(&embedded_files());
    }

    /// Adds each block of the README to the file that it names: at its end, or after the line that it names.
    #[test]
    fn the_readme_leads_from_nothing_to_what_is_whole() {
        let mut files = embedded_files();
        let readme = files["README.md"].clone();
        let (_, walk) = readme.split_once("## From nothing to tested").expect("it leads an author");
        let blocks: Vec<&str> = walk.split("```").skip(1).step_by(2).filter(|block| !block.starts_with('\n')).collect();
        assert_eq!(blocks.len(), 9, "{blocks:#?}");
        for block in blocks {
            let (place, written) = block.split_once('\n').expect("the file stands in the first line");
            let (_, place) = place.split_once(' ').expect("after what it is written in");
            match place.split_once(" after ") {
                None => files.entry(place.to_owned()).or_default().push_str(&format!("\n{written}")),
                Some((file, line)) => {
                    let text = files.get_mut(file).unwrap_or_else(|| panic!("{file} is there"));
                    assert!(text.contains(line), "«{line}» is in {file}");
                    *text = text.replacen(line, &format!("{line}\n{}", written.trim_end()), 1);
                }
            }
        }
        assert_whole(&files);
        let content = load(&files).expect("it is whole");
        assert!(content.signs.iter().any(|sign| sign.id.as_str() == "neglect.no-glasses"));
        assert!(content.library.pages().any(|screen| screen.id.as_str() == "trip.s1"));
    }
}
