//! What is hung up or carried: it fits, it says the right numbers, and nothing secret stands in it.

use app::handouts::{Handout, document};
use domain::Language;
use domain::people::UnitKind;
use serde_json::json;

use crate::pc::{Pc, text};
use crate::reader::Reader;
use crate::reported::a_place_for_files;

const TAGS: [&str; 4] = ["cards-wall", "cards-hand", "poster", "wallet"];

#[test]
fn every_card_fits_on_its_page_in_every_size_language_and_type_of_unit() {
    let app = crate::advice();
    let cards = content::load(&content::embedded_files()).unwrap_or_else(|faults| panic!("{faults:#?}")).cards.len();
    for language in Language::ALL {
        for unit in std::iter::once(None).chain(UnitKind::ALL.map(Some)) {
            for (what, pages) in [
                (Handout::CardsWall, cards + 1),
                (Handout::CardsHand, cards + 1),
                (Handout::Poster, 1),
                (Handout::Wallet, 2),
            ] {
                let layout = pdf::laid_out(&document(&app, what, unit, language)).expect("our own words");
                assert_eq!(layout.pages.len(), pages, "{what:?} {language:?} {unit:?}");
                let (width, height) = layout.size;
                for run in layout.pages.iter().flat_map(|page| &page.runs) {
                    assert!(run.x > 0.0 && run.x < width && run.y > 0.0 && run.y < height, "{}", run.text);
                }
            }
        }
    }
}

/// With both numbers of its own and a long name.
#[test]
fn the_wallet_card_of_a_unit_that_has_filled_in_everything_has_two_sides() {
    let pc = Pc::new();
    let mut unit = crate::pc::set_up();
    unit["unit"]["name"] =
        json!("Den lange og vidstrakte Eksempelbarnehagen avdeling Solstrålen og Regnbuen ".repeat(2).trim());
    unit["contacts"] = json!({ "childProtection": "00000001", "childProtectionOnCall": "00000002" });
    pc.call("setup.begin", unit);
    let folder = a_place_for_files(&pc);
    for (what, pages) in [("wallet", 2), ("poster", 1)] {
        let made = pc.call("handouts.export", json!({ "what": what, "unit": null, "language": "nb" }));
        let bytes = std::fs::read(folder.path().join(text(&made["file"]))).expect("the file");
        let paper = Reader::of(&bytes);
        assert_eq!(paper.pages().len(), pages, "{what}");
        assert!(paper.read_aloud().contains("02800"), "{what}");
    }
}

#[test]
fn a_file_of_each_has_its_size_and_the_numbers_of_the_unit_also_while_locked() {
    let pc = Pc::new();
    pc.set_up();
    let folder = a_place_for_files(&pc);
    pc.call("session.lock", json!({ "run": null, "concern": null }));
    for (tag, (width, height)) in TAGS.into_iter().zip([(210, 297), (105, 148), (210, 297), (85, 54)]) {
        for language in ["nb", "nn"] {
            let made = pc.call("handouts.export", json!({ "what": tag, "unit": null, "language": language }));
            let bytes = std::fs::read(folder.path().join(text(&made["file"]))).expect("the file");
            if let Some(papers) = std::env::var_os("PAPERS") {
                let place = std::path::Path::new(&papers).join(format!("{tag}-{language}.pdf"));
                std::fs::write(place, &bytes).expect("a paper can be laid there");
            }
            let paper = Reader::of(&bytes);
            assert_eq!(paper.faults(), Vec::<String>::new(), "{tag}");
            assert_eq!(paper.size_in_millimetres(), (width, height), "{tag}");
            let read = paper.read_aloud();
            assert!(read.contains("112") && read.contains("116 111"), "{tag}: {read}");
            assert!(read.contains("Ikke ") || read.contains("Ikkje "), "{tag} says what not to do: {read}");
            for key in ["pdf-", "{ $", "{leader", "{owner"] {
                assert!(!read.contains(key), "{tag}: {key} in {read}");
            }
        }
    }
}

#[test]
fn no_number_stands_twice_on_the_poster_where_the_local_one_is_not_known() {
    let app = crate::advice();
    let layout = pdf::laid_out(&document(&app, Handout::Poster, None, Language::Nb)).expect("our own words");
    let words: Vec<&str> = layout.pages[0].runs.iter().map(|run| run.text.trim()).collect();
    assert_eq!(words.iter().filter(|word| **word == "116 111").count(), 1, "{words:?}");
}

/// Read aloud at a calm pace, about 130 words go by in a minute.
#[test]
fn a_card_is_read_in_a_minute() {
    let app = crate::advice();
    for language in ["nb", "nn"] {
        let request = json!({ "language": language, "unit": "kindergarten" });
        let cards = app::calls::call(&app, "guidance.cards", request).expect("the cards");
        for card in cards.as_array().expect("a list") {
            let lines = ["todo", "dont"].iter().flat_map(|part| card[*part].as_array().expect("lines"));
            let said = lines.chain([&card["title"], &card["lead"]]).filter_map(|line| line.as_str());
            let words: usize = said.map(|line| line.split_whitespace().count()).sum();
            assert!((40..=130).contains(&words), "{language} {}: {words} words", card["id"]);
        }
    }
}
