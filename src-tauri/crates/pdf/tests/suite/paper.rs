//! The paper: nothing is lost, nothing runs out, and every page says where it belongs.

use pdf::{Block, Document, Sheet, Span, Unprintable, laid_out, pdf};

use crate::{everything, printed, row, said, sheet};

const LONG: &str = "Ánne ville ikke ut. Hun satt på benken i garderoben og holdt seg for øynene. ";

/// It prints without fault, and every word of it is read in order.
fn holds(blocks: Vec<Block>) -> crate::reader::Reader {
    let document = sheet(blocks);
    let file = printed(&document);
    assert_eq!(file.faults(), Vec::<String>::new());
    assert_eq!(file.read_aloud(), said(&document));
    file
}

#[test]
fn each_page_says_its_number_and_of_how_many() {
    let file = holds((0..60).map(|_| Block::text(LONG.repeat(3))).collect());
    let pages = file.pages().len();
    assert!(pages > 3);
    for page in 0..pages {
        let decoration = file.decoration(page).concat();
        assert!(decoration.contains(&format!("Side {} av {pages}", page + 1)), "{decoration}");
        assert!(decoration.contains("Eksempelbarnehagen") && decoration.contains("24. november 2026"));
    }
}

#[test]
fn a_stamp_stands_on_every_page_and_is_read_once() {
    let file = printed(&everything());
    let pages = file.pages().len();
    assert!(pages > 1);
    assert_eq!(file.read_aloud().matches("EKSEMPEL").count(), 1);
    assert!(file.read_aloud().starts_with("EKSEMPEL Tidslinje"));
    for page in 1..pages {
        assert!(file.decoration(page).concat().contains("EKSEMPEL"), "page {page}");
    }
}

#[test]
fn the_header_of_a_table_stands_on_each_page_and_is_read_once() {
    let rows = (0..60).map(|at| row(&[&format!("kl. {at}"), "Kari", "Leste."])).collect();
    let file = holds(vec![Block::Table { header: row(&["Når", "Hvem", "Hva"]), widths: vec![], rows }]);
    let pages = file.pages().len();
    assert!(pages > 1);
    for page in 1..pages {
        assert!(file.decoration(page).concat().contains("NårHvemHva"));
    }
}

#[test]
fn a_row_a_quote_and_an_entry_longer_than_a_page_go_on_on_the_next() {
    let long = LONG.repeat(120);
    let words = long.trim().to_owned();
    for block in [
        Block::Table { header: row(&["A", "B"]), widths: vec![], rows: vec![row(&[&words, "kort"])] },
        Block::facts([("Hva".to_owned(), words.clone())]),
        Block::Said { by: "Barnet".into(), words: words.clone() },
        Block::Entry { when: "24. november".into(), blocks: vec![Block::text(words.clone())] },
        Block::Entry { when: words.clone(), blocks: vec![Block::text("Kort.")] },
        Block::Note { title: "Merk".into(), text: vec![Span::plain(words.clone())] },
        Block::Indent(vec![Block::text(words.clone()), Block::text("Mer.")]),
        Block::List(vec![vec![Span::plain(words.clone())]]),
        Block::heading(1, words.clone()),
    ] {
        let file = holds(vec![Block::heading(1, "Først"), block]);
        assert!(file.pages().len() > 1);
    }
}

#[test]
fn a_cell_of_two_hundred_words_and_a_name_without_end_stay_inside() {
    let cell = "langt ".repeat(200).trim().to_owned();
    let name = "Langetternavn".repeat(30);
    let address = format!("https://example.org/{}", "side/".repeat(40));
    holds(vec![
        Block::Table {
            header: row(&["Navn", "Hva", "Når"]),
            widths: vec![1.0, 1.0, 8.0],
            rows: vec![row(&["Kari", &cell, "nå"]), row(&[&name, &address, ""])],
        },
        Block::Entry { when: name.clone(), blocks: vec![Block::text(address.clone())] },
        Block::heading(2, name),
    ]);
}

#[test]
fn what_is_empty_leaves_no_trace() {
    let file = printed(&sheet(vec![
        Block::text("  "),
        Block::heading(1, ""),
        Block::List(vec![vec![], vec![Span::plain("\n")]]),
        Block::Said { by: String::new(), words: String::new() },
        Block::facts([(String::new(), "")]),
        Block::Table { header: vec![], widths: vec![], rows: vec![] },
        Block::Note { title: String::new(), text: vec![] },
        Block::Entry { when: String::new(), blocks: vec![] },
        Block::Indent(vec![Block::Indent(vec![])]),
        Block::PageBreak,
        Block::PageBreak,
    ]));
    assert_eq!(file.faults(), Vec::<String>::new());
    assert_eq!(file.read_aloud(), "Tidslinje");
    assert_eq!(file.pages().len(), 1);
}

#[test]
fn an_empty_cell_is_still_a_cell() {
    let file = printed(&sheet(vec![Block::Table {
        header: row(&["A", "B"]),
        widths: vec![],
        rows: vec![row(&["bare én"]), row(&["", ""])],
    }]));
    let cells = file.elements().into_iter().filter(|element| file.role(*element) == "TD").count();
    assert_eq!((cells, file.faults()), (4, Vec::new()));
}

#[test]
fn a_heading_is_never_left_alone_at_the_foot() {
    for lines in 30..60 {
        let mut blocks: Vec<_> = (0..lines).map(|_| Block::text("En linje.")).collect();
        blocks.extend([Block::heading(1, "Overskrift"), Block::text(LONG.repeat(4))]);
        let file = printed(&sheet(blocks));
        for page in file.pages() {
            let words: Vec<_> = file.stretches(page).expect("marks").into_iter().map(|stretch| stretch.words).collect();
            if let Some(at) = words.iter().position(|words| words.contains("Overskrift")) {
                assert!(words[at + 1..].iter().any(|words| words.contains("Ánne")), "{lines} lines before it");
            }
        }
    }
}

#[test]
fn a_character_no_font_has_stops_a_plan_and_says_where() {
    let mut plan = sheet(vec![Block::heading(1, "Varsling"), Block::text("Ring 112 👍 nå.")]);
    plan.unprintable = Unprintable::Stop;
    let stopped = pdf(&plan).expect_err("a plan can be written anew");
    assert_eq!((stopped.place.as_str(), stopped.character), ("Varsling", '👍'));
    assert_eq!(stopped.to_string(), "no shipped font has U+1F44D");
    assert!(!format!("{stopped:?}").contains("Varsling"), "words are never logged");
}

#[test]
fn a_character_no_font_has_is_named_on_paper_and_read_as_it_was_written() {
    let file = printed(&sheet(vec![Block::text("Far heter محمد og ler 😀.")]));
    let page = file.stretches(file.pages()[0]).expect("marks");
    let paper: String = page.into_iter().map(|stretch| stretch.words).collect();
    assert!(paper.contains("heter ⟦U+0645 U+062D U+0645 U+062F⟧ og ler ⟦U+1F600⟧."), "{paper}");
    assert_eq!(file.read_aloud(), "Tidslinje Far heter محمد og ler 😀. Tegnet finnes ikke i skriften.");
    assert_eq!(file.faults(), Vec::<String>::new());
}

#[test]
fn the_note_about_characters_comes_only_where_it_is_needed() {
    let file = printed(&sheet(vec![Block::text("Ingenting mangler her: æøå ŋŧ ✓ ☐ «» – …")]));
    assert!(!file.read_aloud().contains("skriften"));
}

/// A plan as long as `chapters`, with a cover and contents.
fn plan(chapters: usize) -> Document {
    let mut blocks = vec![Block::Contents { title: "Innhold".into(), depth: 2 }, Block::PageBreak];
    for chapter in 1..=chapters {
        blocks.push(Block::heading(
            1,
            format!("{chapter} Kapittel om det som skal gjøres {}", "og sies ".repeat(chapter % 20)),
        ));
        blocks.push(Block::heading(2, format!("Del {chapter}")));
        blocks.push(Block::heading(3, "Ikke i innholdet"));
        blocks.extend((0..chapter % 7).map(|_| Block::text("Ett avsnitt med noen ord i. ".repeat(30))));
    }
    blocks.push(Block::Text(vec![Span::missing("MANGLER"), Span::plain(" noe")]));
    blocks.push(Block::Table {
        header: row(&["Rolle", "Hvem"]),
        widths: vec![],
        rows: vec![vec!["Leder".into(), vec![Span::missing("MANGLER")].into()]],
    });
    blocks.push(Block::Sign { label: "Styreren: dato og underskrift".into() });
    let cover = Some(vec![Block::facts([("Enhet".to_owned(), "Eksempelbarnehagen")])]);
    Document { cover, stamp: Some("UTKAST".into()), ..sheet(blocks) }
}

#[test]
fn the_contents_name_the_page_each_heading_stands_on() {
    for chapters in [1, 12, 60] {
        let file = printed(&plan(chapters));
        assert_eq!(file.faults(), Vec::<String>::new(), "{chapters} chapters");
        let bookmarks = file.bookmarks();
        let named = file.contents();
        assert_eq!(named.len(), 2 * chapters);
        for (title, number, leads_to) in named {
            let (_, page) = bookmarks.iter().find(|(known, _)| *known == title).expect("a heading of the document");
            assert_eq!((number, leads_to), (page + 1, *page), "{title}");
        }
    }
    assert!(printed(&plan(60)).pages().len() > 20);
}

#[test]
fn a_cover_is_a_page_of_its_own_without_head_and_foot() {
    let file = printed(&plan(3));
    let words = file.words_of_page(0);
    assert!(words.contains("UTKAST") && words.contains("Eksempelbarnehagen"), "{words}");
    assert!(!words.contains("Side 1") && !words.contains("Innhold"), "{words}");
    let count = file.pages().len();
    assert!(file.words_of_page(1).contains(&format!("Side 2 av {count}")), "{}", file.words_of_page(1));
    assert!(file.words_of_page(1).contains("UTKAST"));
}

#[test]
fn what_no_font_has_is_told_before_it_is_printed() {
    assert_eq!(pdf::unprintable("Ánne – «ja» ✓\n§ 4"), None);
    assert_eq!(pdf::unprintable("fint 😀"), Some('😀'));
    assert_eq!(pdf::unprintable("محمد"), Some('م'));
}

#[test]
fn each_sheet_has_its_size_and_its_words_lie_on_it() {
    for (sheet, size) in Sheet::ALL.into_iter().zip([(210, 297), (210, 297), (105, 148), (85, 54)]) {
        let mut document = everything();
        document.sheet = sheet;
        let file = printed(&document);
        assert_eq!(file.size_in_millimetres(), size, "{sheet:?}");
        assert_eq!(file.faults(), Vec::<String>::new(), "{sheet:?}");
        let layout = laid_out(&document).unwrap_or_else(|_| panic!("it names what it lacks"));
        for page in &layout.pages {
            for run in &page.runs {
                assert!(run.x >= 0.0 && run.x < layout.size.0 && run.y > 0.0 && run.y < layout.size.1, "{sheet:?}");
            }
        }
    }
}
