//! The bytes. This folder alone knows the PDF libraries: `printpdf` draws the pages, `tags` gives them their structure
//! and what an archive asks for, of which `printpdf` has nothing.

mod archive;
mod tags;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use lopdf::{Object, StringFormat};
use printpdf::{
    Color, DictItem, FontId, Line, LineDashPattern, LinePoint, Mm, Op, PaintMode, ParsedFont, PdfDocument, PdfFont,
    PdfFontHandle, PdfPage, PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rect, Rgb, TextItem, TextMatrix,
    WindingOrder,
};
use sha2::{Digest, Sha256};

use crate::document::Document;
use crate::drawing::{Dash, Part, Path};
use crate::faces::{Face, Faces};
use crate::layout::{Colour, Figure, Fill, Layout, NodeId, Page, Run, Stroke, Tree};

/// The shipped fonts, read.
pub struct Fonts {
    read: BTreeMap<Face, ParsedFont>,
    faces: Faces,
}

impl Fonts {
    /// Read once, at the first sheet.
    pub fn shipped() -> &'static Self {
        static SHIPPED: OnceLock<Fonts> = OnceLock::new();
        SHIPPED.get_or_init(|| {
            let read = Face::ALL.map(|face| {
                let mut font = ParsedFont::from_bytes(font(face), 0, &mut Vec::new())
                    .unwrap_or_else(|| unreachable!("the shipped fonts are fonts: a test reads them"));
                font.font_name = Some(name(face).to_owned());
                (face, font)
            });
            let faces = Faces::new(read.iter().map(|(face, font)| {
                let width =
                    |glyph: u16| f32::from(font.get_glyph_width(glyph).unwrap_or(0)) / f32::from(font.units_per_em);
                let letters = font.codepoint_to_glyph.iter();
                (*face, letters.filter_map(|(code, glyph)| Some((char::from_u32(*code)?, width(*glyph)))).collect())
            }));
            Self { read: read.into(), faces }
        })
    }

    /// What layout needs of them.
    pub fn faces(&self) -> &Faces {
        &self.faces
    }
}

/// A shipped font, as a file.
pub fn font(face: Face) -> &'static [u8] {
    match face {
        Face::Sans => include_bytes!("../../fonts/NettSans-Regular.ttf"),
        Face::Bold => include_bytes!("../../fonts/NettSans-Bold.ttf"),
        Face::Serif => include_bytes!("../../fonts/NettSerif-Regular.ttf"),
    }
}

/// The name of a face, in the file as in the font.
fn name(face: Face) -> &'static str {
    match face {
        Face::Sans => "NettSans-Regular",
        Face::Bold => "NettSans-Bold",
        Face::Serif => "NettSerif-Regular",
    }
}

/// Where each element stands: the page, and the number of its marked content there, in the order it is read.
pub type Marks = Vec<Mark>;

/// One stretch of marked content.
pub struct Mark {
    pub node: NodeId,
    pub page: usize,
    /// Its number on its page.
    pub number: i64,
}

/// The pages as a file.
pub fn write(document: &Document, layout: &Layout, fonts: &Fonts) -> Vec<u8> {
    let mut drawn = PdfDocument::new(&document.title);
    for face in Face::ALL.into_iter().filter(|face| is_used(*face, &layout.pages)) {
        // A fixed id: printpdf's own would count on from the last document.
        drawn.resources.fonts.map.insert(FontId(name(face).to_owned()), PdfFont::new(fonts.read[&face].clone()));
    }
    let mut marks = Marks::new();
    for (number, page) in layout.pages.iter().enumerate() {
        let (width, height) = layout.size;
        let ops = draw(page, height, number, &layout.tree, &mut marks);
        drawn.pages.push(PdfPage::new(millimetres(width), millimetres(height), ops));
    }
    let options = PdfSaveOptions { subset_fonts: false, ..PdfSaveOptions::default() };
    let mut file = drawn.to_lopdf_document(&options, &mut Vec::new());
    file.version = "1.7".to_owned();
    tags::tag(&mut file, layout, &marks);
    archive::describe(&mut file, document);
    bytes_of(file)
}

fn is_used(face: Face, pages: &[Page]) -> bool {
    pages.iter().flat_map(|page| &page.runs).any(|run| run.face == face)
}

/// Of points.
fn millimetres(points: f32) -> Mm {
    Mm((points * 25.4 / 72.0 * 10.0).round() / 10.0)
}

/// One page: first what only the eye sees, then the words, each stretch marked with what it is part of.
fn draw(page: &Page, height: f32, number: usize, tree: &Tree, marks: &mut Marks) -> Vec<Op> {
    let artifact = || Op::BeginMarkedContent { tag: "Artifact".to_owned() };
    let mut ops = vec![artifact()];
    ops.extend(page.fills.iter().flat_map(|fill| filled(fill, height)));
    ops.push(Op::EndMarkedContent);
    let mut next = 0;
    let mut begin = |node: NodeId| {
        marks.push(Mark { node, page: number, number: next });
        next += 1;
        let mark = DictItem::Dict { map: [("MCID".to_owned(), DictItem::Int(next - 1))].into() };
        let tag = tags::name(&tree.0[node.0].role).to_owned();
        Op::BeginMarkedContentWithProperties { tag, properties: mark }
    };
    let mut from = 0;
    for figure in page.figures.iter().map(Some).chain([None]) {
        // The words before it, then the drawing; after the last one the words that are left.
        let until = figure.map_or(page.runs.len(), |figure| figure.after);
        for together in page.runs[from..until].chunk_by(|a, b| a.node == b.node) {
            ops.push(together[0].node.map_or_else(artifact, &mut begin));
            ops.extend(together.iter().flat_map(|run| words(run, height)));
            ops.push(Op::EndMarkedContent);
        }
        from = until;
        if let Some(figure) = figure {
            ops.push(begin(figure.node));
            ops.extend(figure.strokes.iter().flat_map(|stroke| drawn(figure, height, stroke)));
            ops.push(Op::EndMarkedContent);
        }
    }
    ops
}

fn filled(fill: &Fill, page: f32) -> [Op; 2] {
    let rectangle = Rect {
        x: point(fill.x),
        y: point(page - fill.y - fill.height),
        width: point(fill.width),
        height: point(fill.height),
        mode: Some(PaintMode::Fill),
        winding_order: None,
    };
    [Op::SetFillColor { col: colour(fill.colour) }, Op::DrawRectangle { rectangle }]
}

/// One shape of a drawing: its ground, then the line along it.
fn drawn(figure: &Figure, page: f32, stroke: &Stroke) -> Vec<Op> {
    let Path(parts) = stroke.path.placed(1.0, figure.x, figure.y);
    let points = |part: &Part| -> Vec<LinePoint> {
        let place = |x: f32, y: f32| Point { x: point(x), y: point(page - y) };
        part.points.iter().map(|at| LinePoint { p: place(at.x, at.y), bezier: at.handle }).collect()
    };
    let mut ops = Vec::new();
    if let Some(ground) = stroke.ground {
        let rings = parts.iter().map(|part| PolygonRing { points: points(part) }).collect();
        let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::EvenOdd };
        ops.extend([Op::SetFillColor { col: colour(ground) }, Op::DrawPolygon { polygon }]);
    }
    if let Some((shade, width, dash)) = stroke.line {
        let dash = match dash {
            Dash::Whole => LineDashPattern::solid(),
            Dash::Dashed => LineDashPattern::new(0.0, &[2.2, 1.5]),
            Dash::Dotted => LineDashPattern::new(0.0, &[0.6, 1.3]),
        };
        ops.extend([
            Op::SetOutlineColor { col: colour(shade) },
            Op::SetOutlineThickness { pt: point(width) },
            Op::SetLineDashPattern { dash },
        ]);
        let lines = parts.iter().map(|part| Line { points: points(part), is_closed: part.closed });
        ops.extend(lines.map(|line| Op::DrawLine { line }));
    }
    ops
}

fn words(run: &Run, page: f32) -> [Op; 6] {
    [
        Op::StartTextSection,
        Op::SetFont { font: PdfFontHandle::External(FontId(name(run.face).to_owned())), size: Pt(run.size) },
        Op::SetFillColor { col: colour(run.colour) },
        Op::SetTextMatrix { matrix: TextMatrix::Translate(point(run.x), point(page - run.y)) },
        Op::ShowText { items: vec![TextItem::Text(run.text.clone())] },
        Op::EndTextSection,
    ]
}

/// To the hundredth of a point: finer than any printer.
fn point(value: f32) -> Pt {
    Pt((value * 100.0).round() / 100.0)
}

fn colour(colour: Colour) -> Color {
    let [_, r, g, b] = colour.rgb().to_be_bytes().map(|part| f32::from(part) / 255.0);
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

/// The finished file, with an id that is the fingerprint of the rest of it.
fn bytes_of(mut file: lopdf::Document) -> Vec<u8> {
    file.trailer.remove(b"ID");
    file.prune_objects();
    file.compress();
    for object in file.objects.values_mut() {
        // The library ends the data with a line feed. After a carriage return the two would read as one line end, and
        // the length as wrong: one byte that the decompression never reaches sets them apart.
        if let Object::Stream(stream) = object
            && stream.dict.has(b"Filter")
            && stream.content.last() == Some(&b'\r')
        {
            stream.content.push(0);
            stream.dict.set("Length", stream.content.len() as i64);
        }
    }
    let fingerprint = Sha256::digest(saved(&mut file));
    let id = Object::String(fingerprint[..16].to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    saved(&mut file)
}

fn saved(file: &mut lopdf::Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap_or_else(|_| unreachable!("memory takes what is written to it"));
    bytes
}

/// A name.
fn named(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

/// Words in a dictionary.
fn text(words: &str) -> Object {
    let bytes = [0xFEFF].into_iter().chain(words.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}
