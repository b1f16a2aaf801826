//! Talking with children: the page, and the conversations to practise on. Both answer while locked, and nothing is kept.

use content::conversation::{ABOUT, part_text, turn_text};
use content::{Conversation, Text, Words};
use domain::Language;
use domain::conversation::{Line, LineId, Outcome, Part, Piece, Practice, StatementId, Turn};
use domain::guidance::Age;
use domain::routines::Door;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::about::{SourceView, sources};
use crate::routines::{BlockView, SaidView};
use crate::{App, Code, Failure};

#[derive(Deserialize, TS)]
pub struct TalkRequest {
    language: Language,
}

#[derive(Serialize, TS)]
pub struct TalkView {
    parts: Vec<TalkPartView>,
    practices: Vec<PracticeRow>,
}

#[derive(Serialize, TS)]
pub struct TalkPartView {
    id: Part,
    title: String,
    about: String,
    pieces: Vec<TalkPieceView>,
}

/// What stands together under a part.
#[derive(Serialize, TS)]
pub struct TalkPieceView {
    id: String,
    title: String,
    body: Vec<BlockView>,
    lines: Vec<TalkLineView>,
    /// The routine that leads on from here.
    door: Option<Door>,
    /// The part that leads on from here.
    to: Option<Part>,
    sources: Vec<SourceView>,
}

/// A statement: words to say, or something with a title of its own.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TalkLineView {
    id: String,
    /// Empty where it is only words to say.
    title: String,
    about: String,
    say: Vec<SaidView>,
    dont_say: Vec<SaidView>,
}

/// A conversation one can practise on.
#[derive(Serialize, TS)]
pub struct PracticeRow {
    id: String,
    title: String,
    about: String,
    age: Age,
}

pub fn talk(app: &App, request: TalkRequest) -> Result<TalkView, Failure> {
    let language = request.language;
    let words = app.content.words(language);
    let parts = Part::ALL.into_iter().map(|part| part_view(app, words, part, language)).collect();
    let practices = app.content.conversation.practices.iter().map(|practice| {
        let text = about(words, practice);
        PracticeRow { id: practice.id.clone(), title: text.title.clone(), about: text.running(), age: practice.age }
    });
    Ok(TalkView { parts, practices: practices.collect() })
}

fn part_view(app: &App, words: &Words, part: Part, language: Language) -> TalkPartView {
    let text = &words.conversation[&part_text(part)];
    let pieces = app.content.conversation.pieces.iter().filter(|piece| piece.part == part);
    TalkPartView {
        id: part,
        title: text.title.clone(),
        about: text.running(),
        pieces: pieces.map(|piece| piece_view(app, words, piece, language)).collect(),
    }
}

fn piece_view(app: &App, words: &Words, piece: &Piece, language: Language) -> TalkPieceView {
    let text = &words.conversation[piece.id.as_str()];
    TalkPieceView {
        id: piece.id.to_string(),
        title: text.title.clone(),
        body: text.body.iter().map(|block| BlockView::of(block, str::to_owned)).collect(),
        lines: piece.lines.iter().map(|id| line_view(words, id)).collect(),
        door: piece.door,
        to: piece.to,
        sources: sources(app, &piece.sources, language),
    }
}

fn line_view(words: &Words, id: &StatementId) -> TalkLineView {
    let text = &words.conversation[id.as_str()];
    TalkLineView {
        id: id.to_string(),
        title: text.title.clone(),
        about: text.running(),
        say: SaidView::all(&text.say, str::to_owned),
        dont_say: SaidView::all(&text.dont_say, str::to_owned),
    }
}

fn about<'w>(words: &'w Words, practice: &Practice) -> &'w Text {
    &words.practice[&format!("{}.{ABOUT}", practice.id)]
}

#[derive(Deserialize, TS)]
pub struct PracticeRequest {
    language: Language,
    practice: String,
    /// What one has chosen to say, in order: the only state, and it stays with the one who asks.
    chosen: Vec<String>,
}

#[derive(Serialize, TS)]
pub struct PracticeView {
    id: String,
    title: String,
    /// Who the child is, and where one is.
    about: String,
    goals: Vec<String>,
    /// What one has said, with what the child answered.
    said: Vec<PracticeSaidView>,
    turn: PracticeTurnView,
    sources: Vec<SourceView>,
}

/// Something one chose to say.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PracticeSaidView {
    id: String,
    words: String,
    /// What the child answers or does.
    answer: String,
    /// It helps the child to tell; otherwise there is something to learn from it.
    helps: bool,
    why: String,
    rests_on: PracticeBasisView,
}

/// The advice that a reason rests on.
#[derive(Serialize, TS)]
pub struct PracticeBasisView {
    id: String,
    title: String,
    part: Part,
}

#[derive(Serialize, TS)]
pub struct PracticeTurnView {
    id: String,
    title: String,
    scene: Vec<String>,
    choices: Vec<PracticeChoiceView>,
    end: Option<PracticeEndView>,
}

#[derive(Serialize, TS)]
pub struct PracticeChoiceView {
    id: String,
    words: String,
}

/// How it ended, and what one would do now if it were real.
#[derive(Serialize, TS)]
pub struct PracticeEndView {
    outcome: Outcome,
    now: String,
    door: Door,
}

pub fn practice(app: &App, request: PracticeRequest) -> Result<PracticeView, Failure> {
    let PracticeRequest { language, practice, chosen } = request;
    let words = app.content.words(language);
    let practice = app.content.conversation.practice(&practice).ok_or(Failure::of(Code::NotFound))?;
    let chosen: Vec<LineId> = chosen.into_iter().map(LineId::new).collect();
    let stand = practice.stand(&chosen).ok_or(Failure::of(Code::Broken))?;
    let said = stand.said.iter().map(|(turn, line)| said_view(&app.content.conversation, words, practice, turn, line));
    let text = about(words, practice);
    Ok(PracticeView {
        id: practice.id.clone(),
        title: text.title.clone(),
        about: text.running(),
        goals: text.items().map(str::to_owned).collect(),
        said: said.collect(),
        turn: turn_view(words, practice, stand.here),
        sources: sources(app, &practice.sources, language),
    })
}

fn said_view(
    conversation: &Conversation,
    words: &Words,
    practice: &Practice,
    turn: &Turn,
    line: &Line,
) -> PracticeSaidView {
    let text = &words.practice[&turn_text(practice, turn)];
    let said =
        text.choice(line.id.as_str()).unwrap_or_else(|| unreachable!("the checker refuses a line without words"));
    PracticeSaidView {
        id: line.id.to_string(),
        words: said.words.clone(),
        answer: said.note.clone().unwrap_or_default(),
        helps: line.helps,
        why: text.follow_up(line.id.as_str()).unwrap_or_default().to_owned(),
        rests_on: basis_view(conversation, words, &line.rests_on),
    }
}

/// A prompt has no title of its own: what it stands under names it.
fn basis_view(conversation: &Conversation, words: &Words, id: &StatementId) -> PracticeBasisView {
    let piece = conversation
        .piece_of(id)
        .unwrap_or_else(|| unreachable!("the checker refuses a reason that rests on nothing: «{id}»"));
    let own = &words.conversation[id.as_str()].title;
    let title = if own.is_empty() { &words.conversation[piece.id.as_str()].title } else { own };
    PracticeBasisView { id: id.to_string(), title: title.clone(), part: piece.part }
}

fn turn_view(words: &Words, practice: &Practice, turn: &Turn) -> PracticeTurnView {
    let text = &words.practice[&turn_text(practice, turn)];
    let choice =
        |(id, said): &(String, content::Said)| PracticeChoiceView { id: id.clone(), words: said.words.clone() };
    PracticeTurnView {
        id: turn.id.to_string(),
        title: text.title.clone(),
        scene: text.paragraphs().map(str::to_owned).collect(),
        choices: text.choices.iter().map(choice).collect(),
        end: turn.end.map(|outcome| PracticeEndView {
            outcome,
            now: text.next.clone().unwrap_or_default(),
            door: practice.door,
        }),
    }
}
