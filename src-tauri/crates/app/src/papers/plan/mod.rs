//! The handling plan on paper: filled from the board, from what all staff share, and from the content. A [`Source`] is all it
//! can take from: by its type nothing about a concern can come here (promise 8).

mod cards;
mod contacts;
mod cover;
mod drills;
mod law;
mod one_drill;
mod roles;
mod routines;
mod year;

use chrono::{DateTime, FixedOffset};
use content::Text;
use domain::drills::programme::Newcomer;
use domain::people::{Board, ContactChecks, Role};
use domain::plans::{Decision, Gap, Plan};
use domain::routines::RoutineId;
use domain::{Language, PersonId};
pub use one_drill::{drill, drill_file_name};
use pdf::{Block, Cell, Document, NotPrintable, Span, Unprintable};

use super::{Words, midnight, paragraphs, program};
use crate::App;
use crate::additions::Beside;
use crate::open::UnitState;

/// What the plan is made of.
pub struct Source<'a> {
    pub app: &'a App,
    pub board: &'a Board,
    pub unit: &'a UnitState,
    /// When each local number was last looked at.
    pub contact_checks: &'a ContactChecks,
    /// Those who came after the unit was set up.
    pub newcomers: &'a [Newcomer],
    /// What stands beside the steps of routines.
    pub beside: Beside,
    pub example: bool,
    pub now: DateTime<FixedOffset>,
}

/// One edition: what was written, what is missing, and how it was approved; a draft is not.
pub struct Edition<'a> {
    pub plan: &'a Plan,
    pub gaps: &'a [Gap],
    pub approval: Option<Approval<'a>>,
}

/// How an edition was decided; and what the one is called who approves it here.
pub struct Approval<'a> {
    pub decision: &'a Decision,
    pub by: String,
}

/// A name to begin with: the day, and whether it is a draft.
pub fn file_name(source: &Source<'_>, version: Option<u32>, language: Language) -> String {
    let words = Words::on(source.app, source.board, language);
    match version {
        Some(version) => format!("{}.pdf", words.with("pdf-plan-file", &[("version", &version.to_string())])),
        None => format!("{} {}.pdf", words.say("pdf-plan-file-draft"), source.now.format("%Y-%m-%d")),
    }
}

pub fn plan(source: &Source<'_>, edition: &Edition<'_>, language: Language) -> Result<Vec<u8>, NotPrintable> {
    let sheet = Sheet { source, edition, words: Words::on(source.app, source.board, language), language };
    pdf::pdf(&sheet.document())
}

struct Sheet<'a> {
    source: &'a Source<'a>,
    edition: &'a Edition<'a>,
    words: Words<'a>,
    language: Language,
}

impl Sheet<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn version(&self) -> String {
        self.source.unit.plan.version().to_string()
    }

    fn title(&self) -> String {
        let title = &self.edition.plan.fields().title;
        if title.is_blank() { self.say("pdf-plan-title") } else { title.0.clone() }
    }

    fn document(&self) -> Document {
        let Source { board, now, example, .. } = self.source;
        let unit = board.unit.as_ref().map(|unit| unit.name.clone()).unwrap_or_default();
        let draft = self.edition.approval.is_none();
        let stamps = [example.then(|| self.say("pdf-example")), draft.then(|| self.say("pdf-plan-draft"))];
        let stamps: Vec<String> = stamps.into_iter().flatten().collect();
        let day = self.words.day(now.date_naive());
        let foot =
            self.words.with("pdf-plan-foot", &[("title", &self.title()), ("version", &self.version()), ("day", &day)]);
        let mut blocks = vec![Block::Contents { title: self.say("pdf-plan-contents"), depth: 1 }, Block::PageBreak];
        for chapter in &self.source.app.content.plan.chapters {
            blocks.extend(self.chapter(&chapter.id));
        }
        Document {
            sheet: pdf::Sheet::Pages,
            language: self.words.tag(),
            title: self.title(),
            author: unit.clone(),
            // A draft is of its day: made again the same day, it is the same file.
            made: if draft { midnight(*now) } else { *now },
            program: program(),
            head: unit,
            foot,
            page: self.words.with("pdf-page", &[("page", "{page}"), ("pages", "{pages}")]),
            stamp: (!stamps.is_empty()).then(|| stamps.join(" · ")),
            cover: Some(self.cover()),
            blocks,
            unprintable: Unprintable::Stop,
        }
    }

    /// The value; where there is none, that it is missing, or that it is not there for a reason.
    fn value(&self, value: &str, gap: &str) -> Cell {
        if value.trim().is_empty() { Cell::from(vec![self.absent(gap)]) } else { Cell::from(value.to_owned()) }
    }

    fn absent(&self, gap: &str) -> Span {
        let excused = self.edition.gaps.iter().any(|one| one.id() == gap && one.excuse.is_some());
        if excused { Span::plain(self.say("pdf-absent")) } else { Span::missing(self.say("pdf-missing")) }
    }

    /// A chapter, or nothing where it need not say anything and does not. The cover is none.
    fn chapter(&self, id: &str) -> Vec<Block> {
        let content = &self.source.app.content;
        let Some(chapter) = content.plan.chapters.iter().find(|chapter| chapter.id == id).filter(|_| id != "00") else {
            return Vec::new();
        };
        let text = self.text(id);
        let own = self.edition.plan.text(id);
        let gaps: Vec<&Gap> = self.edition.gaps.iter().filter(|gap| gap.chapter == id).collect();
        let given = self.given(id, chapter.routine.as_ref());
        if !chapter.given && own.is_none() && gaps.is_empty() {
            return Vec::new();
        }
        let number = id.trim_start_matches('0');
        let mut blocks = Vec::new();
        // The cards are to be found at once, and what comes after them is no part of them.
        if ["02", "03"].contains(&id) {
            blocks.push(Block::PageBreak);
        }
        blocks.push(Block::heading(1, format!("{number} {}", text.title)));
        let mut body = text.body.iter();
        // The first paragraph says what the chapter is for; the rest stands in it.
        if let Some(content::Block::Paragraph(purpose)) = body.next() {
            blocks.push(Block::text(self.fill(purpose)));
        }
        blocks.extend(gaps.iter().map(|gap| Block::Text(self.gap(gap))));
        blocks.extend(body.map(|block| self.block(block)));
        blocks.extend(self.sources(id).map(Block::text));
        blocks.extend(given);
        if let Some(own) = own {
            if chapter.given {
                blocks.push(Block::heading(2, self.say("pdf-plan-own")));
            }
            blocks.extend(paragraphs(own));
        }
        blocks
    }

    fn text(&self, id: &str) -> &Text {
        &self.source.app.content.words(self.language).plan[id]
    }

    /// «MANGLER Nummeret til barnevernvakta», or why it is not there.
    fn gap(&self, gap: &Gap) -> Vec<Span> {
        let what = self.gap_words(gap);
        let Some(excuse) = &gap.excuse else {
            return vec![Span::missing(self.say("pdf-missing")), Span::plain(format!(" {what}"))];
        };
        let day = self.words.kept_day(&excuse.day);
        let with = [("what", &*what), ("why", &*excuse.reason.0), ("day", &*day)];
        vec![Span::plain(self.words.with("pdf-plan-excuse", &with))]
    }

    fn gap_words(&self, gap: &Gap) -> String {
        let title = &self.text(&gap.chapter).title;
        self.words
            .with(&format!("plan-gap-{}", gap.kind.name()), &[("chapter", title), ("unit", self.words.unit_tag())])
    }

    fn block(&self, block: &content::Block) -> Block {
        match block {
            content::Block::Paragraph(text) => Block::text(self.fill(text)),
            content::Block::List(items) => {
                Block::List(items.iter().map(|item| vec![Span::plain(self.fill(item))]).collect())
            }
        }
    }

    /// Who leads is told for both cases: on paper nobody has answered yet whom it concerns.
    fn fill(&self, text: &str) -> String {
        let roles = self.source.app.content.roles.of(self.language, self.unit_kind());
        roles.fill(&text.replace("{lead}", &self.lead()), Role::Leader)
    }

    /// What the program puts into a chapter besides its words.
    fn given(&self, id: &str, routine: Option<&RoutineId>) -> Vec<Block> {
        if let Some(routine) = routine {
            return self.routine(routine);
        }
        match id {
            "01" => self.history(),
            "02" => self.cards(),
            "05" => self.law(),
            "06" => self.roles(),
            "07" => self.contacts(),
            "25" => self.year().into_iter().chain(self.drills()).collect(),
            "29" => self.improvements(),
            _ => Vec::new(),
        }
    }

    fn table(&self, header: &[&str], widths: &[f32], rows: Vec<Vec<Cell>>) -> Block {
        Block::Table { header: header.iter().map(|key| self.say(key)).collect(), widths: widths.to_vec(), rows }
    }

    fn unit_kind(&self) -> Option<domain::people::UnitKind> {
        self.source.board.unit.as_ref().map(|unit| unit.kind)
    }

    fn name(&self, person: &PersonId) -> String {
        self.words.name(person)
    }
}

fn plain_list(items: impl IntoIterator<Item = String>) -> Block {
    Block::List(items.into_iter().map(|item| vec![Span::plain(item)]).collect())
}

/// `000 000 019`
fn in_threes(digits: &str) -> String {
    let digits: Vec<char> = digits.chars().collect();
    digits.chunks(3).map(|three| three.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
