//! What was seen, heard, told by others and thought, kept apart (own.note.apart): when, where, and who was there.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fields::{Fault, FieldFault, Private, day, line, text, time};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NoteKind {
    /// What I saw.
    Seen,
    /// What I heard, word for word.
    Heard,
    /// What somebody told me.
    Told,
    /// What I thought. Offered, never asked for.
    Thought,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Speaker {
    Child,
    Me,
    Other,
}

/// One thing said, word for word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Line {
    pub speaker: Speaker,
    pub words: Private,
}

/// One thing seen, heard, told by others, or thought. Heard has lines; the others have text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Statement {
    pub kind: NoteKind,
    #[serde(default)]
    pub text: Private,
    #[serde(default)]
    pub lines: Vec<Line>,
}

impl Statement {
    fn is_blank(&self) -> bool {
        self.text.is_blank() && self.lines.iter().all(|line| line.words.is_blank())
    }

    /// Without what is empty; the words as they were written.
    pub fn check(&self, field: &str) -> Result<Self, FieldFault> {
        let lines: Vec<Line> = self
            .lines
            .iter()
            .filter(|line| !line.words.is_blank())
            .map(|line| Ok(Line { speaker: line.speaker, words: text(&line.words, field)? }))
            .collect::<Result<_, FieldFault>>()?;
        let checked = Self { kind: self.kind, text: text(&self.text, field)?, lines };
        if checked.is_blank() { Err(Fault::Blank.at(field)) } else { Ok(checked) }
    }

    /// The first words, to know it by.
    pub fn extract(&self) -> &str {
        match self.kind {
            // What the child said comes before what was asked.
            NoteKind::Heard => {
                let child = self.lines.iter().find(|line| line.speaker == Speaker::Child);
                child.or(self.lines.first()).map_or(&self.text.0, |line| &line.words.0)
            }
            NoteKind::Seen | NoteKind::Told | NoteKind::Thought => &self.text.0,
        }
    }
}

/// When, where, with whom. Day as `2026-11-23`, time as `10:15`; empty: not known. Of the two, one may be known alone.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct Circumstances {
    pub day: String,
    pub time: String,
    pub place: Private,
    pub present: Private,
}

impl Circumstances {
    pub fn check(&self, now: DateTime<FixedOffset>) -> Result<Self, FieldFault> {
        let day = day(&self.day, "day", now)?;
        let time = time(&self.time, "time", day, now)?;
        Ok(Self {
            day: day.map(|day| day.format("%Y-%m-%d").to_string()).unwrap_or_default(),
            time: time.map(|time| time.format("%H:%M").to_string()).unwrap_or_default(),
            place: Private(line(&self.place.0, "place")?),
            present: Private(line(&self.present.0, "present")?),
        })
    }
}

/// A note as it is typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoteInput {
    /// Name, initials or «Barn A»; empty: not said.
    pub child: Private,
    pub circumstances: Circumstances,
    pub statements: Vec<Statement>,
}

/// A note with nothing wrong in it.
pub struct Note {
    pub child: Option<Private>,
    pub circumstances: Circumstances,
    pub statements: Vec<Statement>,
}

impl NoteInput {
    pub fn check(&self, now: DateTime<FixedOffset>) -> Result<Note, FieldFault> {
        let child = line(&self.child.0, "child")?;
        let circumstances = self.circumstances.check(now)?;
        let statements: Vec<Statement> = self
            .statements
            .iter()
            .enumerate()
            .filter(|(_, statement)| !statement.is_blank())
            .map(|(at, statement)| statement.check(&format!("statements.{at}")))
            .collect::<Result<_, _>>()?;
        if statements.is_empty() {
            return Err(Fault::Blank.at("statements.0"));
        }
        let child = (!child.is_empty()).then_some(Private(child));
        Ok(Note { child, circumstances, statements })
    }
}
