//! What a person can do. Joins the rules and the words, and answers every front end through one table ([`calls`]).
//! Holds no words, no layout, no SQL. Nothing here keeps anything yet: everything answers while locked.

mod about;
pub mod bindings;
pub mod calls;
mod failure;
mod guidance;
mod routines;

use content::{Content, Fault};
use domain::Language;
use domain::guidance::Index;

pub use failure::{Code, Failure};

/// The open program, locked: the advice, ready to be read.
pub struct App {
    content: Content,
    nb: Index<guidance::Place>,
    nn: Index<guidance::Place>,
}

impl App {
    /// Starts with the words and steps that are embedded in the program.
    pub fn start() -> Result<Self, Vec<Fault>> {
        let content = content::load(&content::embedded_files())?;
        let [nb, nn] = Language::ALL.map(|language| guidance::index(&content, language));
        Ok(Self { content, nb, nn })
    }

    fn index(&self, language: Language) -> &Index<guidance::Place> {
        match language {
            Language::Nb => &self.nb,
            Language::Nn => &self.nn,
        }
    }
}
