//! What is hung up or carried: the action cards, a poster with the numbers, a card for the wallet. Nothing secret stands in
//! them, so they can be made while locked.

use domain::Language;
use domain::people::UnitKind;
use pdf::{Block, Cell, Document, Sheet, Span, Unprintable};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clock::make_id;
use crate::guidance::{CardView, ContactView, Local, all_cards, calls};
use crate::papers::{Words, midnight, program};
use crate::{App, Code, Failure, desk};

/// What is made, and on what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Handout {
    /// All action cards, A4: to hang up.
    CardsWall,
    /// All action cards, A6: to hold.
    CardsHand,
    /// Whom to call, A4: to hang up.
    Poster,
    /// The same, small enough for a wallet: the numbers in front, what not to do on the back.
    Wallet,
}

impl Handout {
    pub const ALL: [Handout; 4] = [Handout::CardsWall, Handout::CardsHand, Handout::Poster, Handout::Wallet];

    fn sheet(self) -> Sheet {
        match self {
            Handout::CardsWall | Handout::Poster => Sheet::Wall,
            Handout::CardsHand => Sheet::Hand,
            Handout::Wallet => Sheet::Wallet,
        }
    }

    fn file(self) -> &'static str {
        match self {
            Handout::CardsWall => "pdf-handout-cards-wall",
            Handout::CardsHand => "pdf-handout-cards-hand",
            Handout::Poster => "pdf-handout-poster",
            Handout::Wallet => "pdf-handout-wallet",
        }
    }
}

#[derive(Deserialize, TS)]
pub struct HandoutRequest {
    what: Handout,
    unit: Option<UnitKind>,
    language: Language,
}

#[derive(Serialize, TS)]
pub struct HandoutView {
    /// The name of the file; null when nobody chose a place, and nothing was made.
    file: Option<String>,
}

/// Makes the file, at a place that the person chooses.
pub fn export(app: &App, request: HandoutRequest) -> Result<HandoutView, Failure> {
    let HandoutRequest { what, unit, language } = request;
    let document = document(app, what, unit, language);
    let name = format!("{}.pdf", app.content.speech.say(language, what.file(), &[]));
    let Some(place) = app.desk.choose(&name) else { return Ok(HandoutView { file: None }) };
    if app.is_its_own(&place) {
        return Err(Failure::of(Code::FileReadOnly));
    }
    let bytes = pdf::pdf(&document).map_err(|_| Failure::of(Code::Broken))?;
    desk::write(&place, &bytes, &make_id())?;
    Ok(HandoutView { file: place.file_name().map(|name| name.to_string_lossy().into_owned()) })
}

/// What is printed. The numbers and the names are the unit's, where they are known.
pub fn document(app: &App, what: Handout, unit: Option<UnitKind>, language: Language) -> Document {
    let now = app.clock.now();
    let keeping = app.keeping();
    let words = Words::on(app, &keeping.board, language);
    let local = Local::on(&keeping.board, &keeping.contact_checks);
    let unit = keeping.unit_kind().or(unit);
    let cards = || all_cards(app, &local, unit, language);
    let name = keeping.board.unit.as_ref().map(|unit| unit.name.clone()).unwrap_or_default();
    let (title, cover, blocks) = match what {
        Handout::CardsWall | Handout::CardsHand => {
            let contents = Block::Contents { title: words.say("pdf-plan-contents"), depth: 1 };
            (words.say("cards-title"), Some(vec![contents]), all(&words, cards()))
        }
        Handout::Poster | Handout::Wallet => {
            let small = what == Handout::Wallet;
            // Where the local number is not known, its stand-in is listed already, and stands once.
            let listed = ["112", "113", "barnevern", "barnevernvakt", "116111", "116117", "02800"];
            let ids: Vec<_> = listed.map(domain::ContactId::new).into();
            let mut numbers = calls(app, &local, &ids, language);
            let mut seen = std::collections::BTreeSet::new();
            numbers.retain(|contact| seen.insert(contact.number.clone()));
            let never = cards().into_iter().find(|card| card.id == "told").map(|card| card.dont).unwrap_or_default();
            (words.say("pdf-handout-call"), None, whom_to_call(&words, &numbers, &never, small))
        }
    };
    Document {
        sheet: what.sheet(),
        language: words.tag(),
        title,
        author: name.clone(),
        // Of its day: made again the same day, it is the same file.
        made: midnight(now),
        program: program(),
        head: name,
        foot: words.with("pdf-handout-foot", &[("day", &words.day(now.date_naive()))]),
        page: match cover {
            Some(_) => words.with("pdf-page", &[("page", "{page}"), ("pages", "{pages}")]),
            None => String::new(),
        },
        stamp: keeping.example.then(|| words.say("pdf-example")),
        cover,
        blocks,
        // The name of the unit is the only word here that is not ours.
        unprintable: Unprintable::Name { note: words.say("pdf-characters") },
    }
}

/// One card, one page.
fn all(words: &Words<'_>, cards: Vec<CardView>) -> Vec<Block> {
    let card = |(at, card): (usize, CardView)| {
        let CardView { title, lead, todo, dont, calls, .. } = card;
        let numbers = calls.into_iter().map(|call| (call.name, Cell(vec![Span::strong(call.display)])));
        let apart = (at > 0).then_some(Block::PageBreak);
        let card = [
            Block::heading(1, title),
            Block::Text(vec![Span::strong(lead)]),
            Block::List(todo.into_iter().map(|what| vec![Span::plain(what)]).collect()),
            never(words, &dont),
            Block::Facts(numbers.collect()),
        ];
        apart.into_iter().chain(card)
    };
    cards.into_iter().enumerate().flat_map(card).collect()
}

/// Each on a line of its own: read in a hurry, nothing that must not be done may look like something to do.
fn never(words: &Words<'_>, dont: &[String]) -> Block {
    let lines: Vec<String> = dont.iter().map(|what| words.with("pdf-plan-never-one", &[("what", what)])).collect();
    Block::Note { title: words.say("pdf-plan-never"), text: vec![Span::plain(lines.join("\n"))] }
}

fn whom_to_call(words: &Words<'_>, numbers: &[ContactView], dont: &[String], small: bool) -> Vec<Block> {
    let row = |contact: &ContactView| {
        let name = match small || contact.about.is_empty() {
            true => vec![Span::plain(contact.name.clone())],
            // What it is for; the rest stands in the program.
            false => {
                let about = contact.about.split_inclusive(". ").next().unwrap_or_default().trim();
                vec![Span::strong(format!("{}\n", contact.name)), Span::plain(about)]
            }
        };
        vec![Cell(vec![Span::strong(contact.display.clone())]), Cell(name)]
    };
    let table = Block::Table {
        header: ["pdf-plan-col-number", "pdf-plan-col-contact"].map(|key| words.say(key)).into(),
        widths: vec![1.0, 2.6],
        rows: numbers.iter().map(row).collect(),
    };
    let lead = (!small).then(|| Block::Text(vec![Span::strong(words.say("pdf-handout-lead"))]));
    let turned = small.then_some(Block::PageBreak);
    lead.into_iter().chain([table]).chain(turned).chain([never(words, dont)]).collect()
}
