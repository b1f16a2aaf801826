//! Words into letters, and letters into lines.

use unicode_normalization::UnicodeNormalization;

use super::NodeId;
use crate::faces::{Face, Faces};

/// One character on its way to a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    pub character: char,
    pub face: Face,
    /// As a share of the type size.
    pub width: f32,
    pub node: Option<NodeId>,
    /// Part of what says that something is not there.
    pub missing: bool,
    /// The line may not end here, though it looks as if it could.
    pub glued: bool,
}

/// A stretch of written text: what can be printed, or what no shipped font has.
#[derive(Debug, PartialEq)]
pub enum Piece {
    Printed(Vec<Letter>),
    Missing(String),
}

const NEW_LINE: char = '\n';

/// What was written, letter by letter. Letters and accents written apart are joined (a Mac does that), line endings
/// become one kind, and marks without ink are left out.
pub fn pieces(text: &str, wanted: Face, node: Option<NodeId>, faces: &Faces) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for written in text.replace("\r\n", "\n").nfc() {
        let (character, glued) = match written {
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => (NEW_LINE, false),
            '\u{a0}' | '\u{2007}' | '\u{202f}' => (' ', true),
            '\u{2011}' => ('-', true),
            '\u{2010}' => ('-', false),
            '\u{2bc}' => ('’', false),
            space if space.is_whitespace() && space != NEW_LINE => (' ', false),
            other => (other, false),
        };
        let letter = match faces.having(wanted, character) {
            _ if character == NEW_LINE => Some((wanted, 0.0)),
            found => found,
        };
        match (letter, pieces.last_mut()) {
            (Some((face, width)), last) => {
                let letter = Letter { character, face, width, node, missing: false, glued };
                match last {
                    Some(Piece::Printed(letters)) => letters.push(letter),
                    _ => pieces.push(Piece::Printed(vec![letter])),
                }
            }
            (None, Some(Piece::Missing(missing))) => missing.push(written),
            (None, _) if has_no_ink(written) => {}
            (None, _) => pieces.push(Piece::Missing(written.to_string())),
        }
    }
    pieces
}

/// Joiners, direction marks, soft hyphens: they steer how others are drawn, and print nothing themselves.
fn has_no_ink(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Greedy lines, `width` as a share of the type size. Each line but the last ends in a space where the words were apart,
/// so that they are apart for those who listen, too.
pub fn lines(letters: &[Letter], width: f32) -> Vec<Vec<Letter>> {
    let mut lines = Vec::new();
    let mut rest = letters;
    while !rest.is_empty() {
        let (line, next) = first_line(rest, width);
        lines.push(line);
        rest = &rest[next..];
    }
    if letters.last().is_some_and(|last| last.character == NEW_LINE) {
        lines.push(Vec::new());
    }
    lines
}

/// The letters of the first line, and where the next one begins.
fn first_line(letters: &[Letter], width: f32) -> (Vec<Letter>, usize) {
    let mut used = 0.0;
    let mut stop = None;
    for (at, letter) in letters.iter().enumerate() {
        if letter.character == NEW_LINE {
            let apart = (at > 0).then(|| Letter { character: ' ', ..letter.clone() });
            return (letters[..at].iter().cloned().chain(apart).collect(), at + 1);
        }
        used += letter.width;
        let hangs = letter.character == ' ' && !letter.glued;
        if used > width && !hangs && at > 0 {
            let end = stop.unwrap_or_else(|| torn(&letters[..at]));
            return (letters[..end].to_vec(), end);
        }
        if ends_word(letters, at) {
            stop = Some(at + 1);
        }
    }
    (letters.to_vec(), letters.len())
}

/// Whether a line may end after this letter: a space, or a hyphen inside a word. A section stands with its number.
fn ends_word(letters: &[Letter], at: usize) -> bool {
    let is_letter = |at: usize| letters.get(at).is_some_and(|letter| letter.character.is_alphabetic());
    match letters[at] {
        Letter { glued: true, .. } => false,
        Letter { character: ' ', .. } => at == 0 || letters[at - 1].character != '§',
        Letter { character: '-', .. } => at > 0 && is_letter(at - 1) && is_letter(at + 1),
        _ => false,
    }
}

/// Where a word too long for a line is torn: after the last sign of an address if that leaves a good line, else anywhere.
fn torn(line: &[Letter]) -> usize {
    let sign = |letter: &Letter| matches!(letter.character, '/' | '.' | '@' | '?' | '&' | '=' | '_' | '-');
    line.iter().rposition(sign).map(|at| at + 1).filter(|end| *end > line.len() / 2).unwrap_or(line.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every letter of the alphabet half as wide as it is high; nothing else exists.
    fn faces() -> Faces {
        let characters = (' '..='~').chain('à'..='ÿ').chain(['’', '–', '§']).map(|character| (character, 0.5));
        Faces::new(Face::ALL.map(|face| (face, characters.clone().collect())))
    }

    fn broken(text: &str, characters: usize) -> Vec<String> {
        let pieces = pieces(text, Face::Sans, None, &faces());
        let letters: Vec<_> = pieces
            .into_iter()
            .flat_map(|piece| match piece {
                Piece::Printed(letters) => letters,
                Piece::Missing(_) => Vec::new(),
            })
            .collect();
        lines(&letters, characters as f32 * 0.5)
            .iter()
            .map(|line| line.iter().map(|letter| letter.character).collect())
            .collect()
    }

    #[test]
    fn a_line_ends_between_words_and_keeps_its_space() {
        assert_eq!(broken("Kari leker ute", 10), ["Kari leker ", "ute"]);
    }

    #[test]
    fn a_line_break_that_was_written_is_kept_and_so_is_an_empty_line() {
        assert_eq!(broken("en\r\nto\n\ntre", 10), ["en ", "to ", "", "tre"]);
    }

    #[test]
    fn a_word_ends_at_its_hyphen_but_a_number_does_not() {
        assert_eq!(broken("en SFO-leder", 9), ["en SFO-", "leder"]);
        assert_eq!(broken("kl. 10-11 er", 6), ["kl. ", "10-11 ", "er"]);
    }

    #[test]
    fn a_section_stands_with_its_number() {
        assert_eq!(broken("lova § 13 flg.", 8), ["lova ", "§ 13 ", "flg."]);
        assert_eq!(broken("lova §§ 13–13", 9), ["lova ", "§§ 13–13"]);
    }

    #[test]
    fn what_is_glued_stays_on_one_line() {
        assert_eq!(broken("ring 22\u{a0}33\u{a0}44 nå", 10), ["ring ", "22 33 44 ", "nå"]);
    }

    #[test]
    fn a_word_longer_than_the_line_is_torn_at_a_sign_or_anywhere() {
        assert_eq!(broken("post@barnehage.example", 16), ["post@barnehage.", "example"]);
        assert_eq!(broken("aaaaaaaaaaaaa", 5), ["aaaaa", "aaaaa", "aaa"]);
    }

    #[test]
    fn an_accent_written_apart_is_joined_and_marks_without_ink_are_left_out() {
        assert_eq!(broken("Ba\u{30a}l \u{feff}Gre\u{ad}te", 20), ["Bål Grete"]);
    }

    #[test]
    fn what_joins_a_missing_character_is_missing_with_it() {
        let missing: Vec<_> = pieces("a👩\u{200d}👧b", Face::Sans, None, &faces())
            .into_iter()
            .filter_map(|piece| match piece {
                Piece::Missing(written) => Some(written),
                Piece::Printed(_) => None,
            })
            .collect();
        assert_eq!(missing, ["👩\u{200d}👧"]);
    }
}
