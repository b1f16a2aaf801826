//! How hard a text is to read, and how hard it may be.

use domain::Language;
use domain::conversation::Part;
use domain::routines::wording::tokens;
use domain::routines::{Library, RoutineId};

use super::{kinds, place, shown};
use crate::{Content, Fault, Text, Texts, conversation, lix};

const ACUTE_LIX: u32 = 40;
pub(crate) const OTHER_LIX: u32 = 45;
/// Under this, one long word decides.
const WORDS_FOR_LIX: usize = 25;

/// The LIX of a text that is long enough to have one, where it is too much.
pub(super) fn hard(lines: &[&str], most: u32) -> Option<u32> {
    let words: usize = lines.iter().map(|line| tokens(line).len()).sum();
    let lix = lix(lines.iter().copied());
    (words >= WORDS_FOR_LIX && lix > most).then_some(lix)
}

pub(super) fn texts(content: &Content, language: Language, faults: &mut Vec<Fault>) {
    let words = content.words(language);
    // What stands on a screen of a routine is read together, and measured so.
    for (kind, texts) in kinds(words).into_iter().filter(|(kind, _)| *kind != "routines") {
        for (id, text) in texts {
            if let Some(lix) = hard(&text.sentences(), OTHER_LIX) {
                faults.push(Fault::HardToRead { file: place(language, kind), id: id.clone(), lix, most: OTHER_LIX });
            }
        }
    }
    // Most statements are too short to be measured alone.
    for part in Part::ALL {
        let pieces = content.conversation.pieces.iter().filter(|piece| piece.part == part);
        let statements = pieces.flat_map(|piece| piece.statements());
        let texts = statements.filter_map(|id| words.conversation.get(id.as_str()));
        let lix = lix(texts.flat_map(Text::sentences));
        if lix > OTHER_LIX {
            let id = conversation::part_text(part);
            faults.push(Fault::HardToRead { file: place(language, "conversation"), id, lix, most: OTHER_LIX });
        }
    }
    routines(&content.library, &words.routines, language, faults);
}

pub(super) fn routines(library: &Library, texts: &Texts, language: Language, faults: &mut Vec<Fault>) {
    let acute: &RoutineId = library.danger_routine();
    for screen in library.pages() {
        let lines: Vec<&str> = shown(texts, screen).into_iter().flat_map(|(_, text)| text.sentences()).collect();
        let most = if &screen.routine == acute { ACUTE_LIX } else { OTHER_LIX };
        if let Some(lix) = hard(&lines, most) {
            faults.push(Fault::HardToRead { file: place(language, "routines"), id: screen.id.to_string(), lix, most });
        }
    }
}
