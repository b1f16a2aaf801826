//! What leaves the vault on paper: documents made of what is kept, in the words of the screen.

mod body;
mod concern;
pub mod plan;
mod report;
mod words;

use domain::Language;
use domain::concerns::Paper;
use domain::fields::Private;
use pdf::{Block, Document, Sheet, Unprintable};

use crate::open::OpenApp;
use crate::{Code, Failure};

pub use concern::concern;
pub use report::report;
pub use words::Words;

/// What made a file, with its version.
pub fn program() -> String {
    format!("Sikkerhetsnett {}", env!("CARGO_PKG_VERSION"))
}

/// What is of its day is the same file, made again the same day.
pub fn midnight(now: chrono::DateTime<chrono::FixedOffset>) -> chrono::DateTime<chrono::FixedOffset> {
    now.with_time(chrono::NaiveTime::MIN).single().unwrap_or(now)
}

/// A name to begin with. Nothing of a child, and nothing that tells one from another but the day.
pub fn file_name(open: &OpenApp<'_>, paper: Paper, language: Language) -> String {
    let words = Words::of(open, language);
    let (name, ending) = match paper {
        Paper::ReportPdf => (words.say("pdf-report-file"), "pdf"),
        Paper::ReportJson => (words.say("pdf-report-file"), "json"),
        Paper::ConcernPdf => (words.say("pdf-concern-file"), "pdf"),
    };
    format!("{name} {}.{ending}", open.now.format("%Y-%m-%d"))
}

/// An empty line parts two paragraphs.
fn paragraphs(text: &Private) -> impl Iterator<Item = Block> {
    let normal = text.0.replace("\r\n", "\n");
    let parts: Vec<Block> = normal.split("\n\n").filter(|part| !part.trim().is_empty()).map(Block::text).collect();
    parts.into_iter()
}

/// A document of this unit, as bytes.
fn print(
    open: &OpenApp<'_>,
    words: &Words<'_>,
    title: String,
    foot: String,
    made: chrono::DateTime<chrono::FixedOffset>,
    blocks: Vec<Block>,
) -> Result<Vec<u8>, Failure> {
    let unit = open.keeping.board.unit.as_ref().map(|unit| unit.name.clone()).unwrap_or_default();
    let day = words.day(made.date_naive());
    let document = Document {
        sheet: Sheet::Pages,
        language: words.tag(),
        foot: words.with("pdf-foot", &[("title", &foot), ("day", &day)]),
        title,
        author: unit.clone(),
        made,
        program: program(),
        head: unit,
        page: words.with("pdf-page", &[("page", "{page}"), ("pages", "{pages}")]),
        stamp: open.keeping.example.then(|| words.say("pdf-example")),
        cover: None,
        blocks,
        unprintable: Unprintable::Name { note: words.say("pdf-characters") },
    };
    // A concern and a report always print, whatever is written in them.
    pdf::pdf(&document).map_err(|_| Failure::of(Code::Broken))
}
