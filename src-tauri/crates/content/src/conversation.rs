//! Talking with children: `conversation/conversation.toml` and `conversation/<language>.md`; the conversations to practise
//! on, `conversation/practice/<id>/flow.toml` and `conversation/practice/<id>/<language>.md`.

use std::collections::BTreeMap;

use domain::Language;
use domain::conversation::{Part, Piece, Practice, StatementId, Turn};

use crate::{Fault, Files, Text, list, parse, text};

/// The text that tells about a practice, under its id.
pub const ABOUT: &str = "about";

#[derive(Clone, Debug, Default)]
pub struct Conversation {
    pub pieces: Vec<Piece>,
    /// In the order they are offered.
    pub practices: Vec<Practice>,
}

impl Conversation {
    /// The piece a statement stands in.
    pub fn piece_of(&self, statement: &StatementId) -> Option<&Piece> {
        self.pieces.iter().find(|piece| piece.statements().any(|id| id == statement))
    }

    pub fn practice(&self, id: &str) -> Option<&Practice> {
        self.practices.iter().find(|practice| practice.id == id)
    }

    /// The ids of the texts the page needs.
    pub fn texts(&self) -> impl Iterator<Item = String> {
        let statements = self.pieces.iter().flat_map(Piece::statements).map(ToString::to_string);
        Part::ALL.into_iter().map(part_text).chain(statements)
    }

    /// The ids of the texts the practices need.
    pub fn practice_texts(&self) -> impl Iterator<Item = String> {
        self.practices.iter().flat_map(|practice| {
            let turns = practice.turn.iter().map(|turn| turn_text(practice, turn));
            std::iter::once(format!("{}.{ABOUT}", practice.id)).chain(turns)
        })
    }
}

/// The id of the text over a part.
pub fn part_text(part: Part) -> String {
    format!("part.{}", part.tag())
}

/// The id of the text of a turn.
pub fn turn_text(practice: &Practice, turn: &Turn) -> String {
    format!("{}.{}", practice.id, turn.id)
}

fn practice_ids(files: &Files) -> Vec<&str> {
    files.keys().filter_map(|path| path.strip_prefix("conversation/practice/")?.strip_suffix("/flow.toml")).collect()
}

pub fn load(files: &Files, faults: &mut Vec<Fault>) -> Conversation {
    let pieces: Vec<Piece> = list(files, "conversation/conversation.toml", "piece", faults);
    let mut practices = Vec::new();
    for id in practice_ids(files) {
        let file = format!("conversation/practice/{id}/flow.toml");
        let Some(practice) = parse::<Practice>(files, &file, faults) else { continue };
        if practice.id != id {
            let why = format!("the id «{}» is not the folder's name", practice.id);
            faults.push(Fault::Unreadable { file, why });
        }
        practices.push(practice);
    }
    practices.sort_by_key(|practice| practice.order);
    Conversation { pieces, practices }
}

/// The texts of the page, and those of all practices.
pub fn words(
    files: &Files,
    language: Language,
    faults: &mut Vec<Fault>,
) -> (BTreeMap<String, Text>, BTreeMap<String, Text>) {
    let tag = language.tag();
    let page = text::load(files, &format!("conversation/{tag}.md"), "", faults);
    let mut practices = BTreeMap::new();
    for id in practice_ids(files) {
        practices.extend(text::load(files, &format!("conversation/practice/{id}/{tag}.md"), id, faults));
    }
    (page, practices)
}

/// What would lead a person astray, or show nothing where something should stand.
pub fn whole(conversation: &Conversation, faults: &mut Vec<Fault>) {
    let mut seen = std::collections::BTreeSet::new();
    for piece in &conversation.pieces {
        for id in piece.statements().filter(|id| !seen.insert(*id)) {
            faults.push(Fault::Twice { file: "conversation/conversation.toml".into(), id: id.to_string() });
        }
        for id in piece.outside_the_hold() {
            faults.push(Fault::OutsideHold { id: id.to_string() });
        }
    }
    for part in Part::ALL.into_iter().filter(|part| *part != Part::Practice) {
        if !conversation.pieces.iter().any(|piece| piece.part == part) {
            faults.push(Fault::NoPiece { part: part.tag() });
        }
    }
    for practice in &conversation.practices {
        let at = |fault| Fault::Practice { practice: practice.id.clone(), fault };
        faults.extend(practice.faults().into_iter().map(at));
        for line in practice.turn.iter().flat_map(|turn| &turn.choices) {
            if conversation.piece_of(&line.rests_on).is_none() {
                let at = format!("{}: {}", practice.id, line.id);
                faults.push(Fault::Unknown { at, kind: "statement", id: line.rests_on.to_string() });
            }
        }
    }
}

/// Whether every turn of every practice has its words: what one may say, what the child answers to it, and why.
pub fn words_whole(conversation: &Conversation, words: &BTreeMap<String, Text>, file: &str, faults: &mut Vec<Fault>) {
    let mut lacks = |id: &str, what: String| {
        faults.push(Fault::Lacks { file: file.to_owned(), id: id.to_owned(), what });
    };
    for practice in &conversation.practices {
        let about = format!("{}.{ABOUT}", practice.id);
        if words.get(&about).is_some_and(|text| text.paragraphs().count() == 0 || text.items().count() == 0) {
            lacks(&about, "who the child is, and what one practises".into());
        }
        for turn in &practice.turn {
            let id = turn_text(practice, turn);
            let Some(text) = words.get(&id) else { continue };
            if text.paragraphs().count() == 0 {
                lacks(&id, "what happens".into());
            }
            if turn.end.is_some() && text.next.is_none() {
                lacks(&id, "what to do now".into());
            }
            if !text.choices.iter().map(|(id, _)| id.as_str()).eq(turn.choices.iter().map(|line| line.id.as_str())) {
                lacks(&id, "what one may say, as in flow.toml and in its order".into());
            }
            for (line, said) in &text.choices {
                if said.note.is_none() {
                    lacks(&id, format!("what the child answers to «{line}»"));
                }
                if text.follow_up(line).is_none() {
                    lacks(&id, format!("why «{line}» helps, or does not"));
                }
            }
        }
    }
}
