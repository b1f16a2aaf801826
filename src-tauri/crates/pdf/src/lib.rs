//! Prints: what is said ([`Document`]), where it sits (`layout`), and the bytes (`writer`). Each knows only the one before.
//!
//! The file is PDF/A-2a for the archive and PDF/UA-1 for those who listen to it. Only `writer` knows a PDF library.

mod document;
mod drawing;
mod faces;
mod layout;
mod writer;

use std::fmt;

pub use document::{Block, Cell, Document, Sheet, Span, Tone, Unprintable};
pub use drawing::{Dash, Drawing, Line, Number, Path, Shade, Shape};
pub use faces::Face;
pub use layout::{Fill, Layout, Page, Run};
pub use writer::font;

/// A character that no shipped font has, where it may not be named instead.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("no shipped font has {}", code(*character))]
pub struct NotPrintable {
    /// The nearest heading above it, or the title.
    pub place: String,
    pub character: char,
}

/// The place is someone's words: shown to the person, never logged.
impl fmt::Debug for NotPrintable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NotPrintable({})", code(self.character))
    }
}

/// The name of a character that works on every paper: `U+1F600`.
fn code(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// The document as a file. The same document gives the same bytes.
pub fn pdf(document: &Document) -> Result<Vec<u8>, NotPrintable> {
    Ok(writer::write(document, &laid_out(document)?, writer::Fonts::shipped()))
}

/// The pages as plain data, for who draws them otherwise.
pub fn laid_out(document: &Document) -> Result<Layout, NotPrintable> {
    layout::paginate(document, writer::Fonts::shipped().faces())
}

/// The first character that no shipped font has: to be told where it is typed, before it is on its way to paper.
pub fn unprintable(text: &str) -> Option<char> {
    layout::unprintable(text, writer::Fonts::shipped().faces())
}
