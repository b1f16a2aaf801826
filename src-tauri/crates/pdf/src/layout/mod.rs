//! Where what is said sits, and as what: pages of words and rules as plain data, and the tree that a screen reader walks.
//! Points, from the top left corner of the page.

mod flow;
mod letters;
mod pages;

use crate::document::{Block, Document, Sheet};
use crate::drawing::{Dash, Path, Shade};
use crate::faces::{Face, Faces};
use crate::{NotPrintable, Unprintable};
use flow::Flow;

/// The pages of one document.
pub struct Layout {
    /// Width and height of each.
    pub size: (f32, f32),
    pub pages: Vec<Page>,
    pub tree: Tree,
    pub bookmarks: Vec<Bookmark>,
}

/// One page. Rules and grounds lie under the words.
#[derive(Default)]
pub struct Page {
    pub fills: Vec<Fill>,
    pub runs: Vec<Run>,
    pub figures: Vec<Figure>,
    pub links: Vec<Link>,
}

/// A place on a page that leads to a heading.
#[derive(Clone)]
pub struct Link {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub node: NodeId,
    /// Which heading, counted from 0.
    pub to: usize,
    /// What it says, for those who listen.
    pub title: String,
}

/// Some letters on one line, in one face.
#[derive(Clone)]
pub struct Run {
    pub x: f32,
    /// The line they stand on.
    pub y: f32,
    pub face: Face,
    pub size: f32,
    pub colour: Colour,
    pub text: String,
    /// What they are part of. None is read by nobody: the head, the foot, a header repeated.
    pub node: Option<NodeId>,
}

/// A filled box: a rule, a frame, a ground.
#[derive(Clone)]
pub struct Fill {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub colour: Colour,
}

/// A drawing in its place. Its numbers are words, and stand right after it among the runs.
#[derive(Clone)]
pub struct Figure {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub node: NodeId,
    /// How many of the runs of its page are read before it.
    pub after: usize,
    /// From its own top left corner.
    pub strokes: Vec<Stroke>,
}

/// A ground, a line along it, or both.
#[derive(Clone)]
pub struct Stroke {
    pub path: Path,
    pub ground: Option<Colour>,
    pub line: Option<(Colour, f32, Dash)>,
}

/// A place to jump to.
pub struct Bookmark {
    /// 1 is the title.
    pub level: u8,
    pub title: String,
    pub page: usize,
    pub y: f32,
    /// Its place among the headings of the blocks, counted from 0. The title, and that of the contents, have none.
    pub number: Option<usize>,
}

/// The colours of the screen that suit paper (`ux.md`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    Ink,
    Second,
    Pine,
    Hairline,
    Quiet,
    /// Something is not there.
    Amber,
    /// Of drawings alone.
    Paper,
    Skin,
    Hair,
    Covered,
    Warm,
    Grey,
    Edge,
}

impl From<Shade> for Colour {
    fn from(shade: Shade) -> Self {
        match shade {
            Shade::Paper => Self::Paper,
            Shade::Ink => Self::Ink,
            Shade::Quiet => Self::Second,
            Shade::Amber => Self::Edge,
            Shade::Skin => Self::Skin,
            Shade::Hair => Self::Hair,
            Shade::Covered => Self::Covered,
            Shade::Warm => Self::Warm,
            Shade::Grey => Self::Grey,
        }
    }
}

impl Colour {
    pub fn rgb(self) -> u32 {
        match self {
            Self::Ink => 0x1F2A2A,
            Self::Second => 0x5C584D,
            Self::Pine => 0x12565C,
            Self::Hairline => 0xDCD3C3,
            Self::Quiet => 0xFAF7F1,
            Self::Amber => 0x825310,
            Self::Paper => 0xFFFFFF,
            Self::Skin => 0xF0E7D8,
            Self::Hair => 0xE2D3BD,
            Self::Covered => 0xD6C3A5,
            Self::Warm => 0xEDD9BC,
            Self::Grey => 0xDDD6C9,
            Self::Edge => 0xA96B15,
        }
    }
}

/// The place of an element in the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NodeId(pub usize);

/// What each piece is. The order among siblings is the order they first stand on paper, so it is not kept here.
#[derive(Default)]
pub struct Tree(pub Vec<Node>);

pub struct Node {
    pub role: Role,
    /// None only for the document itself, which is the first.
    pub parent: Option<NodeId>,
}

impl Tree {
    fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.0.push(Node { role, parent: Some(parent) });
        NodeId(self.0.len() - 1)
    }
}

#[derive(Clone, PartialEq)]
pub enum Role {
    Document,
    Heading {
        level: u8,
        title: String,
    },
    Paragraph,
    List,
    Item,
    Label,
    Body,
    Quote,
    Table,
    Row,
    /// Heads the cells below it.
    ColumnHeader,
    /// Heads the cells to its right.
    RowHeader,
    Cell,
    /// One line of a chronology.
    Section,
    /// Belongs together: a box, a correction.
    Division,
    /// Stands as a code point; is read as what was written.
    Named {
        written: String,
    },
    Contents,
    ContentsItem,
    Reference,
    Link,
    Figure {
        alt: String,
    },
}

/// The first character that no shipped font has.
pub fn unprintable(text: &str, faces: &Faces) -> Option<char> {
    let pieces = letters::pieces(text, Face::Sans, None, faces);
    pieces.into_iter().find_map(|piece| match piece {
        letters::Piece::Missing(written) => written.chars().next(),
        letters::Piece::Printed(_) => None,
    })
}

/// Places a document on pages. The contents take as many lines whatever the numbers in them are, so that where the headings
/// stood the first time is where they stand.
pub fn paginate(document: &Document, faces: &Faces) -> Result<Layout, NotPrintable> {
    let first = lay(document, faces, &[])?;
    let mut all = document.blocks.iter().chain(document.cover.iter().flatten());
    if !all.any(|block| matches!(block, Block::Contents { .. })) {
        return Ok(first);
    }
    let numbered = first.bookmarks.iter().filter(|bookmark| bookmark.number.is_some());
    let pages: Vec<usize> = numbered.map(|bookmark| bookmark.page + 1).collect();
    lay(document, faces, &pages)
}

/// `numbers` are the pages of the headings, as far as they are known. All is laid as if the letters had the size they have at a
/// desk, on a page that is as much larger or smaller; then both are brought to the size of the sheet.
fn lay(document: &Document, faces: &Faces, numbers: &[usize]) -> Result<Layout, NotPrintable> {
    let (scale, (width, height)) = (document.sheet.scale(), document.sheet.size());
    let margin = document.sheet.margin();
    let wide = width / scale - 2.0 * margin;
    let mut flow = Flow::new(document, faces, numbers, margin, wide);
    let stamp = document.stamp.as_deref().map(|stamp| flow.stamp(stamp)).transpose()?.unwrap_or_default();
    let head = flow.running(&document.head, wide - stamp.width - 12.0)?;
    let foot = flow.running(&document.foot, wide - 90.0)?;
    let strips = flow.document(document)?;

    // A sheet too small for a head and a foot has neither, and the words begin where they would.
    let framed = document.sheet != Sheet::Wallet;
    let above = if framed { 34.0 } else { 12.0 };
    let top = above + head.height.max(stamp.height);
    let bottom = height / scale - if framed { 30.0 + foot.height } else { 0.0 };
    let (mut pages, bookmarks) =
        pages::fill(strips, &flow.headers, top + if framed { 20.0 } else { 8.0 }, bottom - 14.0);

    let count = pages.len();
    let bare = usize::from(document.cover.is_some());
    for (at, page) in pages.iter_mut().enumerate().skip(bare) {
        let number = document.page.replace("{page}", &(at + 1).to_string()).replace("{pages}", &count.to_string());
        let number = flow.running(&number, wide)?;
        let mut runs = head.at(margin, above);
        // Read once: it is part of the document on the first page, and decoration after that.
        let stamped = stamp.at(margin + wide - stamp.width, above).into_iter().map(|run| match at - bare {
            0 if bare == 0 => run,
            _ => Run { node: None, ..run },
        });
        if framed {
            runs.extend(foot.at(margin, bottom));
            runs.extend(number.at(margin + wide - number.width, bottom));
            page.fills.extend([top + 4.0, bottom - 4.0].map(|y| Fill {
                x: margin,
                y,
                width: wide,
                height: 0.6,
                colour: Colour::Hairline,
            }));
        }
        runs.extend(stamped);
        // What is read before a drawing is counted from the first word of its page.
        page.figures.iter_mut().for_each(|figure| figure.after += runs.len());
        page.runs.splice(0..0, runs);
    }
    let mut layout = Layout { size: (width, height), pages, tree: flow.tree, bookmarks };
    layout.bring_to(scale);
    Ok(layout)
}

impl Layout {
    /// Everything that much larger.
    fn bring_to(&mut self, scale: f32) {
        for page in &mut self.pages {
            for fill in &mut page.fills {
                (fill.x, fill.y) = (fill.x * scale, fill.y * scale);
                (fill.width, fill.height) = (fill.width * scale, fill.height * scale);
            }
            for run in &mut page.runs {
                (run.x, run.y, run.size) = (run.x * scale, run.y * scale, run.size * scale);
            }
            for link in &mut page.links {
                (link.x, link.y) = (link.x * scale, link.y * scale);
                (link.width, link.height) = (link.width * scale, link.height * scale);
            }
            for figure in &mut page.figures {
                (figure.x, figure.y) = (figure.x * scale, figure.y * scale);
                (figure.width, figure.height) = (figure.width * scale, figure.height * scale);
                for stroke in &mut figure.strokes {
                    stroke.path = stroke.path.placed(scale, 0.0, 0.0);
                    stroke.line = stroke.line.map(|(colour, width, dash)| (colour, width * scale, dash));
                }
            }
        }
        self.bookmarks.iter_mut().for_each(|bookmark| bookmark.y *= scale);
    }
}

/// What ends a document in which a character had to be named.
fn note(document: &Document) -> Option<&str> {
    match &document.unprintable {
        Unprintable::Stop => None,
        Unprintable::Name { note } => Some(note),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Block, Cell, Span};
    use crate::writer::Fonts;

    const LONG: &str = "Ánne ville ikke ut. Hun satt på benken i garderoben og holdt seg for øynene. ";

    fn laid(blocks: Vec<Block>) -> Layout {
        let document = Document {
            sheet: Sheet::Pages,
            language: "nb-NO",
            title: "Tidslinje".into(),
            author: String::new(),
            made: chrono::DateTime::default(),
            program: String::new(),
            head: LONG.repeat(3),
            foot: LONG.repeat(2),
            page: "Side {page} av {pages}".into(),
            stamp: Some("EKSEMPEL".into()),
            cover: None,
            blocks,
            unprintable: Unprintable::Name { note: String::new() },
        };
        paginate(&document, Fonts::shipped().faces()).unwrap_or_else(|_| panic!("a sheet that names what it lacks"))
    }

    /// The words of a page as boxes: left, right, the line they stand on, the size of their letters.
    fn boxes(page: &Page) -> Vec<(f32, f32, f32, f32)> {
        let faces = Fonts::shipped().faces();
        let width = |run: &Run| {
            let letters = run.text.trim_end().chars();
            letters.filter_map(|letter| faces.having(run.face, letter)).map(|(_, width)| width).sum::<f32>() * run.size
        };
        page.runs.iter().map(|run| (run.x, run.x + width(run), run.y, run.size)).collect()
    }

    fn all_kinds() -> Vec<Block> {
        let row = |cells: [&str; 3]| cells.map(Cell::from).to_vec();
        let name = "Langetternavn".repeat(30);
        let address = format!("https://example.org/{}", "side/".repeat(40));
        vec![
            Block::heading(1, name.clone()),
            Block::facts([("Navn".to_owned(), name.clone()), (name.clone(), LONG.repeat(40))]),
            Block::Table {
                header: ["Navn", "Hva", "Når"].map(str::to_owned).to_vec(),
                widths: vec![1.0, 1.0, 4.0],
                rows: (0..40).map(|_| row([&name[..60], &address, LONG])).collect(),
            },
            Block::Said { by: name.clone(), words: LONG.repeat(90) },
            Block::Note { title: name.clone(), text: vec![Span::strong(address.clone())] },
            Block::Entry {
                when: name.clone(),
                blocks: vec![Block::Indent(vec![
                    Block::text(name.clone()),
                    Block::List(vec![vec![Span::plain(address)]]),
                ])],
            },
            Block::Entry { when: "24. november\nkl. 10.42\nKari".into(), blocks: vec![Block::heading(3, "Kort")] },
            Block::Entry { when: "24. november\nkl. 10.42\nKari".into(), blocks: vec![] },
            Block::text("😀👩\u{200d}👧 ".repeat(30)),
        ]
    }

    #[test]
    fn no_word_runs_out_of_the_paper_or_into_another() {
        let layout = laid(all_kinds());
        assert!(layout.pages.len() > 4);
        for page in &layout.pages {
            let boxes = boxes(page);
            for (at, (left, right, y, size)) in boxes.iter().enumerate() {
                let (width, height) = layout.size;
                assert!(*left >= 61.9 && *right <= width - 61.9, "from {left} to {right}");
                assert!(y - size > 30.0 && *y < height - 20.0, "at {y}");
                for (other_left, other_right, other_y, other_size) in &boxes[at + 1..] {
                    let beside = *right <= other_left + 0.1 || *other_right <= left + 0.1;
                    let over = (y - other_y).abs() >= size.min(*other_size);
                    assert!(beside || over, "two words at {left}, {y} and {other_left}, {other_y}");
                }
            }
        }
    }

    #[test]
    fn a_row_that_fits_on_a_page_is_not_torn() {
        let rows = (0..9).map(|_| vec![LONG.repeat(12).into()]).collect();
        let layout = laid(vec![Block::Table { header: vec!["Hva".into()], widths: vec![], rows }]);
        let pages = layout.pages.iter().enumerate();
        let pages_of_cell = pages
            .flat_map(|(number, page)| page.runs.iter().filter_map(move |run| Some((run.node?, number))))
            .filter(|(node, _)| layout.tree.0[node.0].role == Role::Cell)
            .collect::<std::collections::BTreeSet<_>>();
        let cells = pages_of_cell.iter().map(|(node, _)| node).collect::<std::collections::BTreeSet<_>>();
        assert!(layout.pages.len() > 1);
        assert_eq!(pages_of_cell.len(), cells.len(), "each cell stands on one page");
    }

    #[test]
    fn what_is_said_above_a_drawing_stands_on_its_page() {
        use crate::drawing::Drawing;
        for lines in 20..60 {
            let drawing = Drawing { alt: "En figur".into(), size: (640.0, 450.0), shapes: vec![], numbers: vec![] };
            let mut blocks: Vec<Block> = (0..lines).map(|_| Block::text("Linje")).collect();
            blocks.extend([Block::text("Over figuren"), Block::Drawing(drawing)]);
            let layout = laid(blocks);
            let words = |page: &Page| page.runs.iter().any(|run| run.text.starts_with("Over figuren"));
            let together = layout.pages.iter().filter(|page| !page.figures.is_empty() && words(page)).count();
            assert_eq!(together, 1, "after {lines} lines");
        }
    }

    #[test]
    fn a_list_in_a_cell_hangs_from_its_bullets() {
        let cell = Cell::from(format!("Først.\n• {LONG}{LONG}\nSist."));
        let layout = laid(vec![Block::Table { header: vec![], widths: vec![1.0, 1.0], rows: vec![vec![cell]] }]);
        let runs: Vec<&Run> = layout.pages[0].runs.iter().filter(|run| run.node.is_some()).collect();
        let x = |words: &str| runs.iter().find(|run| run.text.starts_with(words)).expect("a line").x;
        let hanging = x("Ánne ville");
        assert!(hanging > x("•") && x("•") == x("Først.") && x("Sist.") == x("Først."));
        let lines = runs.iter().filter(|run| run.x == hanging).count();
        assert!(lines >= 2, "the lines that follow stand under the first: {lines}");
    }

    #[test]
    fn the_time_of_an_entry_stands_where_it_begins() {
        let entry =
            || Block::Entry { when: "24. november\nkl. 10.42\nKari".into(), blocks: vec![Block::text(LONG.repeat(5))] };
        let layout = laid((0..40).map(|_| entry()).collect());
        for page in &layout.pages {
            let times = page.runs.iter().filter(|run| run.text.starts_with("24. november") && run.node.is_some());
            for time in times {
                let words =
                    page.runs.iter().find(|run| run.text.starts_with("Ánne") && run.y == time.y && run.x > time.x);
                assert!(words.is_some());
            }
        }
    }

    #[test]
    fn the_shipped_letters_are_those_we_promise() {
        let faces = Fonts::shipped().faces();
        let promised = "æøåÆØÅéèêóòôüöäáčđŋšŧžÁČĐŊŠŦŽǥǧʒǯąćęłńśźżğış «»“”‘’–—…§·•€°½±×≤≥→✓☐⟦⟧";
        for face in Face::ALL {
            for letter in promised.chars() {
                assert!(faces.having(face, letter).is_some(), "{face:?} lacks {letter}");
            }
        }
    }
}
