//! Blocks into strips: how each kind of block looks, and what it is in the tree.

use super::letters::{Letter, Piece, lines, pieces};
use super::pages::{Heading, Strip};
use super::{Colour, Figure, Fill, Link, Node, NodeId, Role, Run, Stroke, Tree, note};
use crate::document::{Block, Cell, Document, Span, Tone, Unprintable};
use crate::drawing::{Dash, Drawing, Path};
use crate::faces::{Face, Faces};
use crate::{NotPrintable, code};

/// How words look.
#[derive(Clone, Copy)]
struct Style {
    face: Face,
    size: f32,
    /// From one line to the next.
    line: f32,
    colour: Colour,
}

const BODY: Style = Style { face: Face::Sans, size: 10.5, line: 15.0, colour: Colour::Ink };
const SAID: Style = Style { face: Face::Serif, size: 11.5, line: 16.5, colour: Colour::Ink };
const BY: Style = Style { face: Face::Sans, size: 9.5, line: 15.0, colour: Colour::Second };
const LABEL: Style = Style { face: Face::Sans, size: 10.0, line: 15.0, colour: Colour::Second };
const WHEN: Style = Style { face: Face::Bold, size: 9.5, line: 15.0, colour: Colour::Second };
const CELL: Style = Style { face: Face::Sans, size: 9.5, line: 13.0, colour: Colour::Ink };
const COLUMN: Style = Style { face: Face::Bold, size: 9.5, line: 13.0, colour: Colour::Pine };
const NUMBER: Style = Style { face: Face::Bold, size: 7.5, line: 7.5, colour: Colour::Paper };
const RUNNING: Style = Style { face: Face::Sans, size: 8.5, line: 11.5, colour: Colour::Second };
const STAMP: Style = Style { face: Face::Bold, size: 9.5, line: 11.5, colour: Colour::Pine };
/// The title on a cover, and what is stamped above it.
const COVER: Style = Style { face: Face::Bold, size: 34.0, line: 40.0, colour: Colour::Ink };
const COVER_STAMP: Style = Style { face: Face::Bold, size: 15.0, line: 22.0, colour: Colour::Amber };
/// The title, and the levels below it.
const HEADINGS: [Style; 4] = [
    Style { face: Face::Bold, size: 21.0, line: 26.0, colour: Colour::Ink },
    Style { face: Face::Bold, size: 14.0, line: 19.0, colour: Colour::Pine },
    Style { face: Face::Bold, size: 11.5, line: 16.0, colour: Colour::Ink },
    Style { face: Face::Bold, size: 10.5, line: 15.0, colour: Colour::Second },
];

/// Running words get no wider than this, so that the eye finds the next line.
const READABLE: f32 = 440.0;
/// Where the words stand on their line, from its top.
const BASE: f32 = 0.72;
/// Between two columns.
const GUTTER: f32 = 12.0;
/// Above and below the words of a row.
const ROW_PAD: f32 = 3.5;
const BOX_PAD: f32 = 10.0;
/// Above the words of a cover, and below its title.
const COVER_TOP: f32 = 96.0;
const COVER_AIR: f32 = 40.0;
/// The page numbers of the contents, and the step from one level to the next.
const NUMBERS: f32 = 34.0;
const STEP: f32 = 16.0;
/// A list in a cell, and how far its words stand from its bullets.
const BULLET: &str = "• ";
const HANG: f32 = 8.0;
/// A drawing is no higher.
const HIGHEST: f32 = 330.0;
/// A line to sign on, and the room above it.
const SIGN: (f32, f32) = (300.0, 34.0);
/// The rings around the numbers of a drawing.
const RING: f32 = 6.0;
/// The labels of facts and the times of a chronology.
const LABELS: f32 = 150.0;
const TIMES: f32 = 100.0;

/// A stretch from left to right.
#[derive(Clone, Copy)]
struct Column {
    x: f32,
    width: f32,
}

impl Column {
    fn inset(self, left: f32, right: f32) -> Self {
        Self { x: self.x + left, width: self.width - left - right }
    }

    fn readable(self) -> Self {
        Self { width: self.width.min(READABLE), ..self }
    }
}

/// One line of words, placed from the left; its height is its style's.
type Line = Vec<Run>;

pub struct Flow<'a> {
    faces: &'a Faces,
    /// From margin to margin.
    page: Column,
    unprintable: &'a Unprintable,
    pub tree: Tree,
    /// The headers of the tables, to be repeated.
    pub headers: Vec<Vec<Strip>>,
    /// The nearest heading above.
    place: String,
    level: u8,
    /// Whether a character had to be named, so that the note is due.
    named: bool,
    /// The headings to be named in the contents: level, and words.
    headings: Vec<(u8, String)>,
    /// The pages they stand on, as far as they are known.
    numbers: &'a [usize],
    /// Headings placed so far.
    placed: usize,
}

impl<'a> Flow<'a> {
    const ROOT: NodeId = NodeId(0);

    pub fn new(document: &'a Document, faces: &'a Faces, numbers: &'a [usize], margin: f32, width: f32) -> Self {
        let mut headings = Vec::new();
        gather(&document.blocks, &mut headings);
        Self {
            faces,
            page: Column { x: margin, width },
            unprintable: &document.unprintable,
            tree: Tree(vec![Node { role: Role::Document, parent: None }]),
            headers: Vec::new(),
            place: document.title.clone(),
            level: 0,
            named: false,
            headings,
            numbers,
            placed: 0,
        }
    }

    /// All of it: the title, the blocks, and the note about named characters where it is due.
    pub fn document(&mut self, document: &Document) -> Result<Vec<Strip>, NotPrintable> {
        let page = self.page;
        let mut strips = match &document.cover {
            Some(blocks) => self.cover(document, blocks, page)?,
            None => self.title(&document.title, HEADINGS[0], page)?,
        };
        let mut blocks = self.blocks(&document.blocks, Self::ROOT, page)?;
        if let Some(first) = blocks.first_mut().filter(|_| document.cover.is_some()) {
            first.new_page = true;
        }
        strips.append(&mut blocks);
        if let Some(note) = note(document).filter(|_| self.named) {
            strips.push(gap(16.0));
            let node = self.tree.add(Self::ROOT, Role::Paragraph);
            strips.extend(self.paragraph(&[Span::plain(note)], BY, node, page.readable())?);
        }
        Ok(strips)
    }

    fn title(&mut self, title: &str, style: Style, page: Column) -> Result<Vec<Strip>, NotPrintable> {
        let mut strips = self.styled_heading(1, title, style, None, Self::ROOT, page)?;
        if let Some(last) = strips.last_mut() {
            let below = Fill { x: page.x, y: last.height + 5.0, width: 36.0, height: 1.6, colour: Colour::Pine };
            last.fills.push(below);
            strips.push(gap(20.0));
        }
        Ok(strips)
    }

    /// A page of its own: what it is stamped with, the title in large letters, and what stands under it.
    fn cover(&mut self, document: &Document, blocks: &[Block], page: Column) -> Result<Vec<Strip>, NotPrintable> {
        let mut strips = vec![Strip { height: COVER_TOP, ..Strip::default() }];
        if let Some(stamp) = &document.stamp {
            let node = self.tree.add(Self::ROOT, Role::Paragraph);
            strips.extend(self.paragraph(&[Span::plain(stamp)], COVER_STAMP, node, page)?);
            strips.push(gap(6.0));
        }
        strips.extend(self.title(&document.title, COVER, page)?);
        strips.push(Strip { height: COVER_AIR, ..Strip::default() });
        strips.extend(self.blocks(blocks, Self::ROOT, page)?);
        Ok(strips)
    }

    /// The headings of the document, each with its page at the right, and dots on the way there.
    fn contents(&mut self, title: &str, depth: u8, parent: NodeId, column: Column) -> Result<Vec<Strip>, NotPrintable> {
        let mut strips = self.styled_heading(2, title, HEADINGS[1], None, parent, column)?;
        strips.push(gap(8.0));
        let list = self.tree.add(parent, Role::Contents);
        let headings: Vec<(usize, u8, String)> = self
            .headings
            .iter()
            .enumerate()
            .filter(|(_, (level, _))| *level <= depth)
            .map(|(at, (level, words))| (at, *level, words.clone()))
            .collect();
        for (number, level, words) in headings {
            let item = self.tree.add(list, Role::ContentsItem);
            let reference = self.tree.add(item, Role::Reference);
            let link = self.tree.add(reference, Role::Link);
            let indent = STEP * f32::from(level.saturating_sub(1));
            let inside = column.inset(indent, NUMBERS);
            // Apart from the number also for those who listen.
            let apart = format!("{words} ");
            let spans = [if level == 1 { Span::strong(apart) } else { Span::plain(apart) }];
            let mut lines = stacked(self.lines(&spans, BODY, Some(link), inside)?, BODY.line);
            let page = self.numbers.get(number).map(ToString::to_string).unwrap_or_default();
            let page = self.loose(&page, BODY, Some(link), NUMBERS)?;
            if let Some(last) = lines.last_mut() {
                let end = last.runs.iter().map(|run| run.x + self.width(run)).fold(inside.x, f32::max);
                let begins = column.x + column.width - page.width;
                last.runs.extend(self.dots(end + 6.0, begins - 6.0)?);
                last.runs.extend(page.at(begins, 0.0));
            }
            for strip in &mut lines {
                let (x, width) = (column.x + indent, column.width - indent);
                let title = words.clone();
                strip.links.push(Link { x, y: 0.0, width, height: strip.height, node: link, to: number, title });
            }
            if level == 1 && strips.len() > 2 {
                strips.push(gap(4.0));
            }
            strips.append(&mut lines);
        }
        Ok(strips)
    }

    /// Dots from one place to another, for the eye alone: they stand under each other from line to line.
    fn dots(&mut self, from: f32, to: f32) -> Result<Vec<Run>, NotPrintable> {
        const APART: f32 = 5.0;
        let first = (from / APART).ceil() as usize;
        let last = (to / APART).floor() as usize;
        let dot = self.loose(".", BY, None, self.page.width)?;
        Ok((first..last).flat_map(|at| dot.at(at as f32 * APART, 0.0)).collect())
    }

    fn width(&self, run: &Run) -> f32 {
        let letters = run.text.trim_end().chars();
        letters.filter_map(|letter| self.faces.having(run.face, letter)).map(|(_, width)| width).sum::<f32>() * run.size
    }

    fn sign(&mut self, label: &str, parent: NodeId, column: Column) -> Result<Vec<Strip>, NotPrintable> {
        let (width, room) = SIGN;
        let line =
            Fill { x: column.x, y: room - 3.0, width: width.min(column.width), height: 0.8, colour: Colour::Second };
        let mut strips = vec![Strip { height: room, keep: true, fills: vec![line], ..Strip::default() }];
        let node = self.tree.add(parent, Role::Paragraph);
        strips.extend(self.paragraph(&[Span::plain(label)], BY, node, column)?);
        Ok(strips)
    }

    /// One strip, as high as the drawing is at the width of the column. Its numbers keep their size, whatever the scale.
    fn drawing(&mut self, drawing: &Drawing, parent: NodeId, column: Column) -> Result<Vec<Strip>, NotPrintable> {
        let (width, height) = drawing.size;
        if width <= 0.0 || height <= 0.0 {
            return Ok(Vec::new());
        }
        // Never higher than half a page.
        let scale = (column.width / width).min(HIGHEST / height);
        let node = self.tree.add(parent, Role::Figure { alt: drawing.alt.clone() });
        let mut strokes: Vec<Stroke> = drawing
            .shapes
            .iter()
            .map(|shape| Stroke {
                path: shape.path.placed(scale, 0.0, 0.0),
                ground: shape.ground.map(Colour::from),
                line: shape.line.map(|line| (line.shade.into(), (line.width * scale).max(0.35), line.dash)),
            })
            .collect();
        let mut runs = Vec::new();
        for number in &drawing.numbers {
            let (x, y) = (number.x * scale, number.y * scale);
            let (ground, line, colour) = match number.exact {
                true => (Colour::Pine, (Colour::Paper, 0.8, Dash::Whole), Colour::Paper),
                false => (Colour::Paper, (Colour::Pine, 0.9, Dash::Dashed), Colour::Pine),
            };
            strokes.push(Stroke { path: Path::circle(x, y, RING), ground: Some(ground), line: Some(line) });
            let text = self.loose(&number.text, Style { colour, ..NUMBER }, Some(node), self.page.width)?;
            // The figures of a digit are seven tenths of its size high.
            runs.extend(text.at(column.x + x - text.width / 2.0, y + NUMBER.size * (0.35 - BASE)));
        }
        let (width, height) = (width * scale, height * scale);
        let figure = Figure { x: column.x, y: 0.0, width, height, node, after: 0, strokes };
        Ok(vec![Strip { height, runs, figures: vec![figure], ..Strip::default() }])
    }

    fn blocks(&mut self, blocks: &[Block], parent: NodeId, column: Column) -> Result<Vec<Strip>, NotPrintable> {
        let mut strips: Vec<Strip> = Vec::new();
        let mut before = None;
        let mut new_page = false;
        // Where the block before begins.
        let mut begun = 0;
        for block in blocks {
            new_page |= matches!(block, Block::PageBreak);
            let mut next = self.block(block, parent, column)?;
            let Some(first) = next.first_mut() else { continue };
            first.new_page = std::mem::take(&mut new_page);
            if let Some(before) = before {
                strips.push(between(before, block, column));
            }
            // What is said right above a drawing stands with it.
            if matches!(block, Block::Drawing(_)) {
                strips[begun..].iter_mut().for_each(|strip| strip.keep = true);
            }
            begun = strips.len();
            strips.append(&mut next);
            before = Some(block);
        }
        Ok(strips)
    }

    /// The strips of one block; none where nothing is said.
    fn block(&mut self, block: &Block, parent: NodeId, column: Column) -> Result<Vec<Strip>, NotPrintable> {
        match block {
            Block::Heading { level, text } => self.heading(*level, text, parent, column),
            Block::Text(spans) if is_blank(spans) => Ok(Vec::new()),
            Block::Text(spans) => {
                let node = self.tree.add(parent, Role::Paragraph);
                self.paragraph(spans, BODY, node, column.readable())
            }
            Block::List(items) => self.list(items, parent, column),
            Block::Said { by, words } => self.said(by, words, parent, column),
            Block::Facts(rows) => self.facts(rows, parent, column),
            Block::Table { header, widths, rows } => self.table(header, widths, rows, parent, column),
            Block::Note { title, text } => self.boxed(title, text, parent, column),
            Block::Entry { when, blocks } => self.entry(when, blocks, parent, column),
            Block::Indent(blocks) => {
                let node = self.tree.add(parent, Role::Division);
                let strips = self.blocks(blocks, node, column.inset(16.0, 0.0))?;
                Ok(ruled(strips, column.x + 3.0, 1.2, Colour::Pine))
            }
            Block::Contents { title, depth } => self.contents(title, *depth, parent, column),
            Block::Drawing(drawing) => self.drawing(drawing, parent, column),
            Block::Sign { label } => self.sign(label, parent, column),
            Block::PageBreak => Ok(Vec::new()),
        }
    }

    /// A level too deep for where it stands is lifted to the next one down.
    fn heading(&mut self, level: u8, text: &str, parent: NodeId, column: Column) -> Result<Vec<Strip>, NotPrintable> {
        let level = (level.clamp(1, 3) + 1).min(self.level + 1);
        let number = (!is_empty(text)).then(|| {
            self.placed += 1;
            self.placed - 1
        });
        self.styled_heading(level, text, HEADINGS[usize::from(level) - 1], number, parent, column)
    }

    fn styled_heading(
        &mut self,
        level: u8,
        text: &str,
        style: Style,
        number: Option<usize>,
        parent: NodeId,
        column: Column,
    ) -> Result<Vec<Strip>, NotPrintable> {
        if is_empty(text) {
            return Ok(Vec::new());
        }
        let title = text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.level = level;
        self.place.clone_from(&title);
        let node = self.tree.add(parent, Role::Heading { level, title: title.clone() });
        let mut strips = self.paragraph(&[Span::plain(text)], style, node, column.readable())?;
        for strip in &mut strips {
            strip.keep = true;
        }
        strips[0].heading = Some(Heading { level, title, number });
        Ok(strips)
    }

    /// The lines of one paragraph. No line of it stands alone at the foot or at the top of a page.
    fn paragraph(
        &mut self,
        spans: &[Span],
        style: Style,
        node: NodeId,
        column: Column,
    ) -> Result<Vec<Strip>, NotPrintable> {
        let mut strips = stacked(self.lines(spans, style, Some(node), column)?, style.line);
        let last = strips.len().saturating_sub(1);
        for (at, strip) in strips.iter_mut().enumerate() {
            strip.keep = at < last && (at == 0 || at + 1 == last);
        }
        Ok(strips)
    }

    fn list(&mut self, items: &[Vec<Span>], parent: NodeId, column: Column) -> Result<Vec<Strip>, NotPrintable> {
        let list = self.tree.add(parent, Role::List);
        let mut strips = Vec::new();
        for item in items.iter().filter(|item| !is_blank(item)) {
            let node = self.tree.add(list, Role::Item);
            let (label, body) = (self.tree.add(node, Role::Label), self.tree.add(node, Role::Body));
            let words = self.paragraph(item, BODY, body, column.readable().inset(14.0, 0.0))?;
            let label = self.lines(&[Span::plain("• ")], BODY, Some(label), column.inset(3.0, 0.0))?;
            if !strips.is_empty() {
                strips.push(gap(3.0));
            }
            strips.extend(beside(label, BODY.line, words));
        }
        Ok(strips)
    }

    fn said(&mut self, by: &str, words: &str, parent: NodeId, column: Column) -> Result<Vec<Strip>, NotPrintable> {
        let quote = self.tree.add(parent, Role::Quote);
        let inside = column.readable().inset(16.0, 0.0);
        let mut strips = Vec::new();
        for (text, style) in [(by, BY), (words, SAID)] {
            if text.trim().is_empty() {
                continue;
            }
            let node = self.tree.add(quote, Role::Paragraph);
            strips.extend(self.paragraph(&[Span::plain(text)], style, node, inside)?);
            if let Some(last) = strips.last_mut() {
                last.keep = style.face != SAID.face && !words.trim().is_empty();
            }
        }
        Ok(ruled(strips, column.x + 3.0, 2.4, Colour::Hairline))
    }

    fn facts(&mut self, rows: &[(String, Cell)], parent: NodeId, column: Column) -> Result<Vec<Strip>, NotPrintable> {
        let table = self.tree.add(parent, Role::Table);
        let label_width = LABELS.min(column.width / 3.0);
        let columns = [Column { width: label_width - GUTTER, ..column }, column.inset(label_width, 0.0)];
        let mut strips = Vec::new();
        for (label, value) in rows.iter().filter(|(label, value)| !(is_empty(label) && is_blank(&value.0))) {
            let row = self.tree.add(table, Role::Row);
            let label = [Span::plain(label)];
            let cells = [(&label[..], LABEL, Role::RowHeader), (&value.0[..], BODY, Role::Cell)];
            let cells = cells
                .into_iter()
                .zip(columns)
                .map(|((text, style, role), column)| self.cell(text, style, role, row, column));
            strips.extend(row_of(cells.collect::<Result<_, _>>()?, BODY.line, column));
        }
        close(&mut strips, column);
        Ok(strips)
    }

    fn table(
        &mut self,
        header: &[String],
        widths: &[f32],
        rows: &[Vec<Cell>],
        parent: NodeId,
        column: Column,
    ) -> Result<Vec<Strip>, NotPrintable> {
        let count = rows.iter().map(Vec::len).chain([header.len()]).max().unwrap_or(0);
        if count == 0 {
            return Ok(Vec::new());
        }
        let columns = shares(column, widths, count);
        let table = self.tree.add(parent, Role::Table);
        let mut row = |cells: &[Cell], style: Style, role: Role| {
            let row = self.tree.add(table, Role::Row);
            let cells = columns.iter().enumerate().map(|(at, column)| {
                self.cell(cells.get(at).map_or(&[], |cell| &cell.0), style, role.clone(), row, *column)
            });
            Ok(row_of(cells.collect::<Result<_, _>>()?, style.line, column))
        };
        let mut strips = Vec::new();
        let mut repeated = None;
        if !header.is_empty() {
            let header: Vec<Cell> = header.iter().map(|words| Cell::from(words.as_str())).collect();
            let mut head = row(&header, COLUMN, Role::ColumnHeader)?;
            for strip in &mut head {
                strip.keep = true;
            }
            head[0].fills.clear();
            close_with(&mut head, column, 1.0, Colour::Pine);
            repeated = Some(head);
        }
        for cells in rows {
            strips.extend(row(cells, CELL, Role::Cell)?);
        }
        close(&mut strips, column);
        if let Some(head) = repeated {
            for strip in &mut strips {
                strip.header = Some(self.headers.len());
            }
            if let Some(first) = strips.first_mut() {
                // The header has drawn this line.
                first.fills.clear();
            }
            let mut first = head.clone();
            if strips.is_empty() {
                first.iter_mut().for_each(|strip| strip.keep = false);
            }
            strips.splice(0..0, first);
            self.headers.push(head);
        }
        Ok(strips)
    }

    /// The lines of one cell. An empty one holds a space, so that no cell is missing for those who listen. A line that begins
    /// with a bullet hangs from it.
    fn cell(
        &mut self,
        spans: &[Span],
        style: Style,
        role: Role,
        row: NodeId,
        column: Column,
    ) -> Result<Vec<Line>, NotPrintable> {
        let node = self.tree.add(row, role);
        if is_blank(spans) {
            return self.lines(&[Span::plain(" ")], style, Some(node), column);
        }
        let mut all = Vec::new();
        for mut line in broken(spans) {
            let hangs = line.first_mut().is_some_and(|first| {
                let rest = first.text.strip_prefix(BULLET).map(str::to_owned);
                rest.map(|rest| first.text = rest).is_some()
            });
            let inside = if hangs { column.inset(HANG, 0.0) } else { column };
            let mut lines = self.lines(&line, style, Some(node), inside)?;
            if hangs && let Some(first) = lines.first_mut() {
                let bullet = self.lines(&[Span::plain(BULLET)], style, Some(node), column)?;
                first.splice(0..0, bullet.into_iter().flatten());
            }
            all.append(&mut lines);
        }
        Ok(all)
    }

    fn boxed(
        &mut self,
        title: &str,
        text: &[Span],
        parent: NodeId,
        column: Column,
    ) -> Result<Vec<Strip>, NotPrintable> {
        let node = self.tree.add(parent, Role::Division);
        let inside = column.inset(BOX_PAD + 4.0, BOX_PAD + 4.0).readable();
        let mut strips: Vec<Strip> = Vec::new();
        for spans in [&[Span::strong(title)][..], text] {
            if is_blank(spans) {
                continue;
            }
            let node = self.tree.add(node, Role::Paragraph);
            let below = self.paragraph(spans, BODY, node, inside)?;
            if let Some(title) = strips.last_mut() {
                title.keep = true;
            }
            strips.extend(below);
        }
        Ok(framed(strips, column))
    }

    fn entry(
        &mut self,
        when: &str,
        blocks: &[Block],
        parent: NodeId,
        column: Column,
    ) -> Result<Vec<Strip>, NotPrintable> {
        let section = self.tree.add(parent, Role::Section);
        let times = TIMES.min(column.width / 3.0);
        let mut time = Vec::new();
        if !is_empty(when) {
            let node = self.tree.add(section, Role::Paragraph);
            let column = Column { width: times - GUTTER, ..column };
            time = self.lines(&[Span::plain(when)], WHEN, Some(node), column)?;
        }
        let strips = self.blocks(blocks, section, column.inset(times, 0.0))?;
        Ok(beside(time, WHEN.line, strips))
    }

    /// Words that are no block: a head, a foot, a number.
    pub fn running(&mut self, text: &str, width: f32) -> Result<Running, NotPrintable> {
        self.loose(text, RUNNING, None, width)
    }

    /// «UTKAST», «EKSEMPEL»: the first thing read.
    pub fn stamp(&mut self, text: &str) -> Result<Running, NotPrintable> {
        let node = self.tree.add(Self::ROOT, Role::Paragraph);
        self.loose(text, STAMP, Some(node), self.page.width / 3.0)
    }

    fn loose(&mut self, text: &str, style: Style, node: Option<NodeId>, width: f32) -> Result<Running, NotPrintable> {
        let letters = self.letters(&[Span::plain(text.trim())], style, node)?;
        let lines = lines(&letters, width / style.size);
        let widest = lines.iter().map(|line| width_of(line)).fold(0.0, f32::max) * style.size;
        let column = Column { x: 0.0, width };
        let lines = lines.into_iter().map(|line| runs(&line, style, column)).collect();
        let strips = stacked(lines, style.line);
        Ok(Running { width: widest, height: style.line * strips.len() as f32, strips })
    }

    fn lines(
        &mut self,
        spans: &[Span],
        style: Style,
        node: Option<NodeId>,
        column: Column,
    ) -> Result<Vec<Line>, NotPrintable> {
        let letters = self.letters(spans, style, node)?;
        Ok(lines(&letters, column.width / style.size).into_iter().map(|line| runs(&line, style, column)).collect())
    }

    /// The letters of some words. What no shipped font has stops here, or gets its name.
    fn letters(&mut self, spans: &[Span], style: Style, node: Option<NodeId>) -> Result<Vec<Letter>, NotPrintable> {
        let mut letters = Vec::new();
        for span in spans {
            let face = if span.tone == Tone::Plain { style.face } else { Face::Bold };
            let begun = letters.len();
            for piece in pieces(&span.text, face, node, self.faces) {
                match piece {
                    Piece::Printed(printed) => letters.extend(printed),
                    Piece::Missing(written) => letters.extend(self.name(&written, face, node)?),
                }
            }
            let missing = span.tone == Tone::Missing;
            letters[begun..].iter_mut().for_each(|letter| letter.missing = missing);
        }
        Ok(letters)
    }

    fn name(&mut self, written: &str, face: Face, node: Option<NodeId>) -> Result<Vec<Letter>, NotPrintable> {
        if *self.unprintable == Unprintable::Stop {
            let character = written.chars().next().unwrap_or(char::REPLACEMENT_CHARACTER);
            return Err(NotPrintable { place: self.place.clone(), character });
        }
        self.named = true;
        let node = node.map(|node| self.tree.add(node, Role::Named { written: written.to_owned() }));
        let codes: Vec<_> = written.chars().map(code).collect();
        let name = format!("⟦{}⟧", codes.join(" "));
        Ok(pieces(&name, face, node, self.faces)
            .into_iter()
            .flat_map(|piece| match piece {
                Piece::Printed(letters) => letters,
                Piece::Missing(_) => unreachable!("the shipped fonts have what a name is written with"),
            })
            .collect())
    }
}

/// Words outside the blocks, ready to be put anywhere.
#[derive(Default)]
pub struct Running {
    strips: Vec<Strip>,
    pub width: f32,
    pub height: f32,
}

impl Running {
    pub fn at(&self, x: f32, y: f32) -> Vec<Run> {
        let tops = self.strips.iter().scan(y, |top, strip| {
            *top += strip.height;
            Some((*top - strip.height, strip))
        });
        tops.flat_map(|(top, strip)| {
            strip.runs.iter().map(move |run| Run { x: run.x + x, y: run.y + top, ..run.clone() })
        })
        .collect()
    }
}

/// The headings in the order they stand, also those inside other blocks.
fn gather(blocks: &[Block], headings: &mut Vec<(u8, String)>) {
    for block in blocks {
        match block {
            Block::Heading { level, text } if !is_empty(text) => {
                headings.push(((*level).clamp(1, 3), text.split_whitespace().collect::<Vec<_>>().join(" ")));
            }
            Block::Entry { blocks, .. } | Block::Indent(blocks) => gather(blocks, headings),
            _ => {}
        }
    }
}

/// Spans parted where a line was broken. A space ends each part but the last: for those who listen the words stay apart.
fn broken(spans: &[Span]) -> Vec<Vec<Span>> {
    let mut lines = vec![Vec::new()];
    for span in spans {
        for (at, part) in span.text.replace("\r\n", "\n").split('\n').enumerate() {
            if at > 0 {
                if let Some(line) = lines.last_mut() {
                    line.push(Span::plain(" "));
                }
                lines.push(Vec::new());
            }
            if let Some(line) = lines.last_mut().filter(|_| !part.is_empty()) {
                line.push(Span { text: part.to_owned(), tone: span.tone });
            }
        }
    }
    lines
}

fn is_empty(text: &str) -> bool {
    text.trim().is_empty()
}

fn is_blank(spans: &[Span]) -> bool {
    spans.iter().all(|span| is_empty(&span.text))
}

fn width_of(line: &[Letter]) -> f32 {
    line.iter().map(|letter| letter.width).sum()
}

/// The letters of one line as runs of one face and one node each.
fn runs(line: &[Letter], style: Style, column: Column) -> Line {
    let mut x = column.x;
    line.chunk_by(|a, b| (a.face, a.node, a.missing) == (b.face, b.node, b.missing))
        .map(|letters| {
            let run = Run {
                x,
                y: style.line * BASE,
                face: letters[0].face,
                size: style.size,
                colour: if letters[0].missing { Colour::Amber } else { style.colour },
                text: letters.iter().map(|letter| letter.character).collect(),
                node: letters[0].node,
            };
            x += width_of(letters) * style.size;
            run
        })
        .collect()
}

fn stacked(lines: Vec<Line>, height: f32) -> Vec<Strip> {
    lines.into_iter().map(|runs| Strip { height, runs, ..Strip::default() }).collect()
}

fn gap(height: f32) -> Strip {
    Strip { height, gap: true, ..Strip::default() }
}

/// The air between two blocks. Two entries of a chronology have a hairline in it.
fn between(before: &Block, after: &Block, column: Column) -> Strip {
    let mut air = gap(match (before, after) {
        (Block::Heading { .. }, Block::Heading { .. }) => 8.0,
        (Block::Heading { .. }, _) => 5.0,
        (_, Block::Heading { level: 0 | 1, .. }) => 26.0,
        (_, Block::Heading { .. }) => 15.0,
        (Block::Entry { .. }, Block::Entry { .. }) => 17.0,
        (Block::Note { .. } | Block::Table { .. } | Block::Facts(_), _) => 12.0,
        _ => 8.0,
    });
    if let (Block::Entry { .. }, Block::Entry { .. }) = (before, after) {
        air.fills.push(rule(column, air.height / 2.0, 0.6, Colour::Hairline));
    }
    air
}

fn rule(column: Column, y: f32, height: f32, colour: Colour) -> Fill {
    Fill { x: column.x, y, width: column.width, height, colour }
}

/// The same strips with a rule at their left.
fn ruled(mut strips: Vec<Strip>, x: f32, width: f32, colour: Colour) -> Vec<Strip> {
    for strip in &mut strips {
        strip.fills.push(Fill { x, y: 0.0, width, height: strip.height, colour });
    }
    strips
}

/// A column of lines to the left of strips, line for line from the top.
fn beside(lines: Vec<Line>, height: f32, mut strips: Vec<Strip>) -> Vec<Strip> {
    let total: f32 = strips.iter().map(|strip| strip.height).sum();
    let extra = (lines.len() as f32 * height - total).max(0.0);
    strips.extend((0..(extra / height).ceil() as usize).map(|_| Strip { height, ..Strip::default() }));
    let (mut at, mut top) = (0, 0.0);
    for (number, line) in lines.into_iter().enumerate() {
        let wanted = number as f32 * height;
        while at + 1 < strips.len() && top + strips[at].height <= wanted {
            top += strips[at].height;
            strips[at].keep = true;
            at += 1;
        }
        let moved = line.into_iter().map(|run| Run { y: run.y + wanted - top, ..run });
        strips[at].gap = false;
        strips[at].runs.splice(0..0, moved);
    }
    strips
}

/// A row of a table: the first lines of all cells, the second lines, and so on, with a hairline above. It stays on one
/// page where it can.
fn row_of(cells: Vec<Vec<Line>>, height: f32, column: Column) -> Vec<Strip> {
    let count = cells.iter().map(Vec::len).max().unwrap_or(0);
    let mut strips: Vec<_> = (0..count).map(|_| Strip { height, keep: true, ..Strip::default() }).collect();
    for cell in cells {
        for (strip, line) in strips.iter_mut().zip(cell) {
            strip.runs.extend(line);
        }
    }
    if let Some(first) = strips.first_mut() {
        first.height += ROW_PAD;
        first.runs.iter_mut().for_each(|run| run.y += ROW_PAD);
        first.fills.push(rule(column, 0.0, 0.6, Colour::Hairline));
    }
    if let Some(last) = strips.last_mut() {
        last.height += ROW_PAD;
        last.keep = false;
    }
    strips
}

/// The last hairline of a table.
fn close(strips: &mut [Strip], column: Column) {
    close_with(strips, column, 0.6, Colour::Hairline);
}

fn close_with(strips: &mut [Strip], column: Column, thickness: f32, colour: Colour) {
    if let Some(last) = strips.last_mut() {
        last.fills.push(rule(column, last.height, thickness, colour));
    }
}

/// The columns of a table, by their shares of the width.
fn shares(column: Column, widths: &[f32], count: usize) -> Vec<Column> {
    let share = |at: usize| widths.get(at).copied().filter(|width| *width > 0.0).unwrap_or(1.0);
    let total: f32 = (0..count).map(share).sum();
    let free = column.width - GUTTER * (count - 1) as f32;
    let mut x = column.x;
    (0..count)
        .map(|at| {
            let width = free * share(at) / total;
            x += width + GUTTER;
            Column { x: x - width - GUTTER, width }
        })
        .collect()
}

/// A frame around strips, on a quiet ground. It stays open where a page ends inside it.
fn framed(mut strips: Vec<Strip>, column: Column) -> Vec<Strip> {
    if strips.is_empty() {
        return strips;
    }
    let pad = || Strip { height: BOX_PAD, keep: true, ..Strip::default() };
    strips.insert(0, pad());
    let last = strips.len() - 1;
    strips[last].keep = true;
    strips.push(Strip { keep: false, ..pad() });
    let side = |x: f32, height: f32| Fill { x, y: 0.0, width: 0.8, height, colour: Colour::Hairline };
    for strip in &mut strips {
        strip.fills.push(rule(column, 0.0, strip.height, Colour::Quiet));
        strip.fills.push(side(column.x, strip.height));
        strip.fills.push(side(column.x + column.width - 0.8, strip.height));
    }
    strips[0].fills.push(rule(column, 0.0, 0.8, Colour::Hairline));
    close_with(&mut strips, column, 0.8, Colour::Hairline);
    strips
}
