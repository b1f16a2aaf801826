//! What is said, before anyone knows where it sits.
//!
//! Nothing here can be shown with `{:?}`: a document holds words about children, and those are printed, never logged.

use chrono::{DateTime, FixedOffset};

use crate::drawing::Drawing;

/// One sheet or bundle of sheets. All of it is data: the same document gives the same bytes, always.
#[derive(Clone, PartialEq)]
pub struct Document {
    pub sheet: Sheet,
    /// The language of all the words: `nb-NO` or `nn-NO`.
    pub language: &'static str,
    /// Said in the file's metadata, and as the first heading.
    pub title: String,
    /// Who answers for it: the unit.
    pub author: String,
    /// When it was made, as the records say. Never a clock, so that it can be made again byte for byte.
    pub made: DateTime<FixedOffset>,
    /// What made it: `Sikkerhetsnett 0.1.0`.
    pub program: String,
    /// At the top of each page, to the left: the unit.
    pub head: String,
    /// At the foot of each page, to the left: what this is, and its date.
    pub foot: String,
    /// At the foot of each page, to the right: `Side {page} av {pages}`.
    pub page: String,
    /// At the top of each page, to the right: `UTKAST`, `EKSEMPEL`. Read aloud once, before the title.
    pub stamp: Option<String>,
    /// What stands under the title on a page of its own, before the rest. Without it the title stands above the rest.
    pub cover: Option<Vec<Block>>,
    pub blocks: Vec<Block>,
    pub unprintable: Unprintable,
}

/// What it is printed on, and so how large the letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Sheet {
    /// A4, to be read at a desk.
    #[default]
    Pages,
    /// A4 with large letters, to hang on a wall.
    Wall,
    /// A6, to be held.
    Hand,
    /// 85 × 54 mm, to be carried with the keys.
    Wallet,
}

impl Sheet {
    pub const ALL: [Sheet; 4] = [Sheet::Pages, Sheet::Wall, Sheet::Hand, Sheet::Wallet];

    /// Width and height, in points.
    pub fn size(self) -> (f32, f32) {
        match self {
            Sheet::Pages | Sheet::Wall => (595.276, 841.89),
            Sheet::Hand => (297.638, 419.528),
            Sheet::Wallet => (240.945, 153.071),
        }
    }

    /// How large the letters are beside those read at a desk.
    pub(crate) fn scale(self) -> f32 {
        match self {
            Sheet::Pages => 1.0,
            Sheet::Wall => 1.44,
            Sheet::Hand => 0.82,
            Sheet::Wallet => 0.54,
        }
    }

    /// From the edge of the paper to the words, left and right, in the measure of the letters.
    pub(crate) fn margin(self) -> f32 {
        match self {
            Sheet::Pages => 62.0,
            Sheet::Wall => 36.0,
            Sheet::Hand => 30.0,
            Sheet::Wallet => 22.0,
        }
    }
}

/// What to do with a character that no shipped font has.
#[derive(Clone, PartialEq)]
pub enum Unprintable {
    /// Nothing is printed, and the answer says where it stands. For what can be written anew: a plan.
    Stop,
    /// It prints as `⟦U+1F600⟧`, and `note` at the end says what that means. For what must always print: a concern, a report.
    Name { note: String },
}

#[derive(Clone, PartialEq)]
pub enum Block {
    /// Level 1 stands right under the title. A level is never skipped on paper, even where it is here.
    Heading {
        level: u8,
        text: String,
    },
    /// One paragraph.
    Text(Vec<Span>),
    List(Vec<Vec<Span>>),
    /// What someone said: in serif, with the quotation marks it was given with.
    Said {
        by: String,
        words: String,
    },
    /// Label and value, one row each.
    Facts(Vec<(String, Cell)>),
    /// `widths` are shares of the page's width. The header stands anew on each page.
    Table {
        header: Vec<String>,
        widths: Vec<f32>,
        rows: Vec<Vec<Cell>>,
    },
    /// A framed box.
    Note {
        title: String,
        text: Vec<Span>,
    },
    /// A line in a chronology: the time at the left, what happened at the right.
    Entry {
        when: String,
        blocks: Vec<Block>,
    },
    /// What hangs under the block before it: a correction under what it corrects.
    Indent(Vec<Block>),
    /// The headings of the document down to a level, each with its page, and a link to it.
    Contents {
        title: String,
        depth: u8,
    },
    /// Stands on one page, as wide as there is room.
    Drawing(Drawing),
    /// A line to sign on by hand; `label` stands below it.
    Sign {
        label: String,
    },
    PageBreak,
}

/// Some words in one weight. A line break in them is kept.
#[derive(Clone, PartialEq)]
pub struct Span {
    pub text: String,
    pub tone: Tone,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Strong,
    /// «MANGLER»: something is not there.
    Missing,
}

/// The words of one place in a table.
#[derive(Clone, PartialEq, Default)]
pub struct Cell(pub Vec<Span>);

impl From<Vec<Span>> for Cell {
    fn from(spans: Vec<Span>) -> Self {
        Self(spans)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self(vec![Span::plain(text)])
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl Span {
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Plain }
    }

    pub fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Strong }
    }

    pub fn missing(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Missing }
    }
}

impl Block {
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into() }
    }

    /// Label and value, one row each.
    pub fn facts<Value: Into<Cell>>(rows: impl IntoIterator<Item = (String, Value)>) -> Self {
        Self::Facts(rows.into_iter().map(|(label, value)| (label, value.into())).collect())
    }

    /// A paragraph in one weight.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(vec![Span::plain(text)])
    }
}
