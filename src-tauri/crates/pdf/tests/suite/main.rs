//! What a sheet promises, read back out of the file.

mod file;
mod paper;
mod reader;

use chrono::DateTime;
use pdf::{Block, Dash, Document, Drawing, Line, Number, Path, Shade, Shape, Sheet, Span, Unprintable, pdf};
use reader::Reader;

/// A sheet with these blocks.
fn sheet(blocks: Vec<Block>) -> Document {
    Document {
        sheet: Sheet::Pages,
        language: "nb-NO",
        title: "Tidslinje".into(),
        author: "Eksempelbarnehagen".into(),
        made: DateTime::parse_from_rfc3339("2026-11-24T10:42:00+01:00").expect("a time"),
        program: "Sikkerhetsnett 0.1.0".into(),
        head: "Eksempelbarnehagen".into(),
        foot: "24. november 2026".into(),
        page: "Side {page} av {pages}".into(),
        stamp: None,
        cover: None,
        blocks,
        unprintable: Unprintable::Name { note: "Tegnet finnes ikke i skriften.".into() },
    }
}

fn printed(document: &Document) -> Reader {
    Reader::of(&pdf(document).unwrap_or_else(|_| panic!("a sheet that names what it lacks always prints")))
}

fn row<'t, Words: From<&'t str>>(cells: &[&'t str]) -> Vec<Words> {
    cells.iter().map(|cell| (*cell).into()).collect()
}

fn drawing() -> Drawing {
    let line = |dash| Some(Line { shade: Shade::Ink, width: 2.0, dash });
    let shape = |path, ground, line| Shape { path, ground, line };
    Drawing {
        alt: "En figur med to merker: 1, bak høyre øre. 2, på brystet.".into(),
        size: (1300.0, 400.0),
        shapes: vec![
            shape(Path::card(10.0, 10.0, 100.0, 100.0, 12.0), Some(Shade::Paper), line(Dash::Whole)),
            shape(Path::circle(320.0, 200.0, 90.0), Some(Shade::Skin), line(Dash::Dashed)),
            shape(
                Path::read("M320 300c40 0 60 40 60 80L320 700M200 400l10 10").expect("a path"),
                None,
                line(Dash::Dotted),
            ),
        ],
        numbers: vec![
            Number { x: 400.0, y: 200.0, text: "1".into(), exact: true },
            Number { x: 620.0, y: 300.0, text: "2".into(), exact: false },
        ],
    }
}

/// One of each kind of block, with the letters and signs we promise.
fn everything() -> Document {
    let mut document = sheet(vec![
        Block::heading(1, "Grønn – «blå» …"),
        Block::Text(vec![
            Span::strong("Sett. "),
            Span::plain("Én linje\r\nog en til.\n\nKl.\u{a0}10.15, 3–4 år, § 4."),
        ]),
        Block::List(vec![vec![Span::plain("Ánne Márjá Čáhci, ŋ, đ, š, ŧ, ž")], vec![Span::plain("✓ gjort ☐ ikke")]]),
        Block::heading(3, "Dypt nede"),
        Block::Said { by: "Barnet, i garderoben".into(), words: "«Jeg heter Máhtte-Ŋŧ. Ikke si det!»".into() },
        Block::Facts(vec![("Navn".into(), "Ola".into()), ("Telefon".into(), "".into())]),
        Block::Table {
            header: row(&["Når", "Hvem"]),
            widths: vec![1.0, 3.0],
            rows: vec![row(&["kl. 8", "Kari 😀 Nordmann"]), row(&["kl. 9"])],
        },
        Block::Note {
            title: "Haster det".into(),
            text: vec![Span::plain("Ring "), Span::strong("112"), Span::plain(".")],
        },
        Block::Drawing(drawing()),
        Block::PageBreak,
        Block::Entry {
            when: "24. november\nkl. 10.42".into(),
            blocks: vec![
                Block::text("Det første."),
                Block::Indent(vec![Block::text("Rettet: det andre."), Block::text("Fordi jeg tok feil.")]),
            ],
        },
        Block::Entry { when: "25. november".into(), blocks: vec![] },
    ]);
    document.stamp = Some("EKSEMPEL".into());
    document
}

/// The words of a document, told without layout: what a listener should hear.
fn said(document: &Document) -> String {
    let mut words: Vec<String> = document.stamp.iter().cloned().collect();
    words.push(document.title.clone());
    words.extend(document.blocks.iter().flat_map(words_of));
    if let Unprintable::Name { note } = &document.unprintable
        && words.iter().any(|words| words.contains('😀'))
    {
        words.push(note.clone());
    }
    words.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words_of(block: &Block) -> Vec<String> {
    let joined = |spans: &Vec<Span>| spans.iter().map(|span| span.text.as_str()).collect::<String>();
    match block {
        Block::Heading { text, .. } => vec![text.clone()],
        Block::Text(spans) => vec![joined(spans)],
        Block::List(items) => items.iter().map(|item| format!("• {}", joined(item))).collect(),
        Block::Said { by, words } => vec![by.clone(), words.clone()],
        Block::Facts(rows) => rows.iter().flat_map(|(label, value)| [label.clone(), joined(&value.0)]).collect(),
        Block::Table { header, rows, .. } => {
            header.iter().cloned().chain(rows.iter().flatten().map(|cell| joined(&cell.0))).collect()
        }
        Block::Note { title, text } => vec![title.clone(), joined(text)],
        Block::Entry { when, blocks } => [when.clone()].into_iter().chain(blocks.iter().flat_map(words_of)).collect(),
        Block::Indent(blocks) => blocks.iter().flat_map(words_of).collect(),
        Block::Drawing(drawing) => vec![drawing.alt.clone()],
        Block::Sign { label } => vec![label.clone()],
        Block::Contents { .. } | Block::PageBreak => Vec::new(),
    }
}
