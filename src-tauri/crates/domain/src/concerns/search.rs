//! Search in what was written in a concern: every word that is typed, from the beginning of a word.
//!
//! There is no index. What was written is folded once, when it is first looked in, and a search reads all of it. It says how
//! many places and when, never what stands there: to read what is not one's own alone is an entry, and a search is none.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::fmt;
use std::sync::OnceLock;

use chrono::{DateTime, FixedOffset};
use memchr::memmem::Finder;
use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::body::{BodyMap, BodyMapInput, MarkInput};
use super::{Circumstances, Concern, Entry, Event, Line, Statement};
use crate::fields::Private;
use crate::reports::{
    AddressInput, GuardianInput, Received, RecipientInput, ReportChildInput, ReportInput, ReporterInput, Sent,
};
use crate::routines::{Answer, WalkedRun};

/// What was written in a concern, as a search reads it: composed letters, lower case, one space before each word, and nothing
/// of what stands between words. So a space and a word is found only where a word begins, and in one entry.
#[derive(Clone, Default)]
struct Folded {
    text: String,
    /// Where the words of each entry end.
    ends: Vec<usize>,
    /// Why steps were skipped. Each entry of a routine holds the whole run; a reason is found where it was first given.
    reasons: HashSet<Private>,
}

/// What was written, folded when it is first looked in. It says nothing that the entries do not: with it or without it, a
/// concern is the same.
#[derive(Clone, Default)]
pub(super) struct FoldedLater(OnceLock<Folded>);

impl FoldedLater {
    /// An entry is added.
    pub(super) fn take(&mut self, event: &Event) {
        if let Some(folded) = self.0.get_mut() {
            folded.take(event);
        }
    }
}

impl PartialEq for FoldedLater {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for FoldedLater {}

impl fmt::Debug for FoldedLater {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FoldedLater({} entries)", self.0.get().map_or(0, |folded| folded.ends.len()))
    }
}

impl Folded {
    fn of(entries: &[Entry]) -> Self {
        let mut folded = Self::default();
        entries.iter().for_each(|entry| folded.take(&entry.event));
        folded
    }

    /// Takes in the words of the next entry.
    fn take(&mut self, event: &Event) {
        for private in written(event) {
            if matches!(event, Event::Walked { .. }) && !self.reasons.insert(private.clone()) {
                continue;
            }
            let Private(text) = private;
            // A text that doubles its room each time it grows would hold half of it for nothing.
            let needed = self.text.len() + text.len() + 1;
            if needed > self.text.capacity() {
                self.text.reserve_exact(needed + needed / 8 - self.text.len());
            }
            fold(text, &mut self.text);
        }
        self.ends.push(self.text.len());
    }
}

/// Each text that a person wrote in an event. Every field is named: one that is added later does not compile until somebody
/// has said whether it can be found.
fn written(event: &Event) -> Vec<&Private> {
    match event {
        Event::Begun | Event::Read | Event::Exported { paper: _, report: _ } => Vec::new(),
        Event::Walked { run: WalkedRun { door: _, answers }, texts: _, beside: _ } => {
            answers.iter().filter_map(|Answer { screen: _, choice: _, reason }| reason.as_ref()).collect()
        }
        Event::Noted { statement, circumstances } => noted(statement, circumstances).collect(),
        Event::Corrected { entry: _, reason, statement, circumstances } => {
            noted(statement, circumstances).chain([reason]).collect()
        }
        Event::Mapped { map } => mapped(map).collect(),
        Event::MapCorrected { entry: _, reason, map } => mapped(map).chain([reason]).collect(),
        Event::Named { child } => vec![child],
        Event::Shared { with: _, whom: _, about: _, reason } => vec![reason],
        Event::Reported { report } => reported(report.fields()),
        Event::Sent { report: _, sent: Sent { channel: _, to, day: _, time: _ } } => vec![to],
        Event::Received { report: _, received: Received { from, reference, day: _, time: _ } } => vec![from, reference],
    }
}

fn noted<'a>(statement: &'a Statement, circumstances: &'a Circumstances) -> impl Iterator<Item = &'a Private> {
    let Statement { kind: _, text, lines } = statement;
    let Circumstances { day: _, time: _, place, present } = circumstances;
    [text, place, present].into_iter().chain(lines.iter().map(|Line { speaker: _, words }| words))
}

fn mapped(map: &BodyMap) -> impl Iterator<Item = &Private> {
    let BodyMapInput { age: _, still: _, marks } = map.fields();
    marks.iter().flat_map(|mark| {
        let MarkInput {
            zone: _,
            side: _,
            spot: _,
            kind: _,
            words,
            size,
            form,
            patterned: _,
            number,
            colour,
            noticed: _,
            child_words,
            sore: _,
            explanation,
            explained_by,
            accident,
            day: _,
            time: _,
            seen_by,
        } = mark;
        [words, size, form, number, colour, child_words, explanation, explained_by, accident, seen_by]
    })
}

fn reported(report: &ReportInput) -> Vec<&Private> {
    let ReportInput {
        recipient: RecipientInput { lives: _, number, name, district_number, district },
        reporter,
        children,
        guardians,
        interpreter,
        other_help,
        concern,
        history,
        other_views,
    } = report;
    let mut all = vec![number, name, district_number, district, interpreter, other_help, concern, history, other_views];
    let ReporterInput { name, role, telephone, email, unit, organisation, address } = reporter;
    let AddressInput { line, postcode, place } = address;
    all.extend([name, role, telephone, email, unit, organisation, line, postcode, place]);
    for child in children {
        // Where a child lives may become blocked by a later edition, and then nothing gives it away: it is never found.
        let ReportChildInput {
            name,
            national_id,
            unborn: _,
            address_blocked: _,
            address: _,
            telephone,
            informed: _,
            why,
        } = child;
        all.extend([name, national_id, telephone, why]);
    }
    for GuardianInput { name, telephone, informed: _, why } in guardians {
        all.extend([name, telephone, why]);
    }
    all
}

fn fold(text: &str, into: &mut String) {
    // Nothing below U+0300 is put together from parts, and in UTF-8 nothing below it has a byte from 0xCC on.
    if text.bytes().all(|byte| byte < 0xCC) || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        fold_letters(text.chars(), into);
    } else {
        fold_letters(text.nfc(), into);
    }
}

fn fold_letters(letters: impl Iterator<Item = char>, into: &mut String) {
    let mut inside = false;
    for letter in letters {
        match letter {
            _ if letter.is_alphanumeric() => {
                if !inside {
                    into.push(' ');
                }
                inside = true;
                push_lower(letter, into);
            }
            _ if letter.is_ascii() => inside = false,
            _ if is_combining_mark(letter) && inside => into.push(letter),
            _ if is_combining_mark(letter) || cannot_be_seen(letter) => {}
            _ => {
                inside = false;
                if stands_for_itself(letter) {
                    into.extend([' ', letter]);
                }
            }
        }
    }
}

/// Letter by letter, so that the beginning of a word folds to the beginning of what the word folds to.
fn push_lower(letter: char, into: &mut String) {
    match letter {
        _ if letter.is_ascii() => into.push(letter.to_ascii_lowercase()),
        // Lower case by the book is two signs, and a sigma at the end of a word is another letter.
        'İ' => into.push('i'),
        'ς' => into.push('σ'),
        _ => into.extend(letter.to_lowercase()),
    }
}

/// Soft hyphens, joiners and marks of direction: pasted along with a text, and never typed.
fn cannot_be_seen(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Pictures and other signs that are no punctuation: some name a child by one.
fn stands_for_itself(sign: char) -> bool {
    sign >= '\u{2190}' && !sign.is_whitespace() && !('\u{3000}'..='\u{303f}').contains(&sign)
}

/// The words that a person looks for.
pub struct Sought {
    words: Vec<Finder<'static>>,
}

impl Sought {
    /// None when there is no word in what was typed.
    pub fn of(typed: &Private) -> Option<Self> {
        let mut folded = String::new();
        fold(&typed.0, &mut folded);
        let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        // The longest first: it is the one most likely to stand nowhere.
        words.sort_by_key(|word| (Reverse(word.len()), *word));
        words.dedup();
        let finder = |word: &str| Finder::new(&format!(" {word}")).into_owned();
        let words: Vec<Finder<'static>> = words.into_iter().map(finder).collect();
        (!words.is_empty()).then_some(Self { words })
    }
}

/// In how many entries of a concern at least one of the words stands, and when the last of them was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    pub places: usize,
    pub last: DateTime<FixedOffset>,
}

impl Concern {
    /// Where the words stand; nothing when one of them stands nowhere in it.
    pub fn find(&self, sought: &Sought) -> Option<Found> {
        const NOWHERE: usize = usize::MAX;
        let Folded { text, ends, .. } = self.folded.0.get_or_init(|| Folded::of(&self.entries));
        let text = text.as_bytes();
        // Where each word stands next.
        let mut next: Vec<usize> = sought.words.iter().map(|word| word.find(text)).collect::<Option<_>>()?;
        let (mut places, mut last) = (0, 0);
        while let Some(first) = next.iter().copied().min().filter(|first| *first != NOWHERE) {
            (places, last) = (places + 1, ends.partition_point(|end| *end <= first));
            let end = ends[last];
            for (word, at) in sought.words.iter().zip(&mut next).filter(|(_, at)| **at < end) {
                *at = word.find(&text[end..]).map_or(NOWHERE, |further| end + further);
            }
        }
        Some(Found { places, last: self.entries[last].at })
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use serde_json::{Value, json};

    use super::super::{Entry, NoteKind, Speaker};
    use super::*;
    use crate::{EntryId, PersonId};

    fn morning() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-11-21T08:00:00+01:00").unwrap()
    }

    /// One entry a day, the first on the 21st of November.
    fn concern(events: impl IntoIterator<Item = Event>) -> Concern {
        events.into_iter().zip(0..).fold(Concern::default(), |concern, (event, day)| {
            let (id, at) = (EntryId::new(day.to_string()), morning() + TimeDelta::days(day));
            concern.after(Entry { id, at, by: PersonId::new("k"), sound: true, event })
        })
    }

    fn seen(words: &str) -> Event {
        let statement = Statement { kind: NoteKind::Seen, text: Private(words.into()), lines: vec![] };
        Event::Noted { statement, circumstances: Circumstances::default() }
    }

    fn named(child: &str) -> Event {
        Event::Named { child: Private(child.into()) }
    }

    /// In how many places, and the day of the last.
    fn find(concern: &Concern, typed: &str) -> Option<(usize, String)> {
        let found = concern.find(&Sought::of(&Private(typed.into()))?)?;
        Some((found.places, found.last.format("%d.%m").to_string()))
    }

    fn is_in(text: &str, typed: &str) -> bool {
        find(&concern([seen(text)]), typed).is_some()
    }

    #[test]
    fn a_word_is_found_from_its_beginning_whatever_its_case() {
        for typed in ["g", "gard", "garderoben", "GARD", " gard ", "«Gard", "garderoben.", "i gard"] {
            assert!(is_in("Hun satt i Garderoben, under benken.", typed), "{typed}");
        }
        for typed in ["erobe", "arderoben", "garderobene", "garderobenunder", "gard xyz"] {
            assert!(!is_in("Hun satt i Garderoben, under benken.", typed), "{typed}");
        }
        assert!(is_in("ligger bak øret", "øre"));
        assert!(is_in("Å gå: ÆRE", "å gå ære"));
        assert!(is_in("kl. 10.15 (ca.)", "10.15"), "what stands between words does not count");
        assert!(is_in("Anne-Marie", "anne marie") && is_in("Anne-Marie", "marie") && is_in("anne marie", "Anne-Marie"));
    }

    #[test]
    fn each_letter_is_a_letter_of_its_own() {
        for (text, typed) in [("bla", "blå"), ("blå", "bla"), ("er", "ær"), ("ær", "aer"), ("ol", "øl"), ("øl", "ol")]
        {
            assert!(!is_in(text, typed), "{text}, {typed}");
        }
    }

    #[test]
    fn letters_typed_in_two_parts_are_the_same() {
        assert!(is_in("Bla\u{30a}merke", "blåm") && is_in("Blåmerke", "BLA\u{30a}M"));
        assert!(!is_in("Bla\u{30a}merke", "bla"));
        assert!(is_in("S\u{30c}a\u{301}ra\u{301}", "šár"));
        assert!(!is_in("m\u{308}ari", "ari"), "a mark without a letter of its own belongs to the word");
    }

    #[test]
    fn letters_from_everywhere_are_found() {
        assert!(is_in("Šárá Ŋ. lea dáppe", "šárá ŋ") && is_in("áhkku ČUORVU", "čuor") && is_in("Đ, Ŧ og Ž", "đ ŧ ž"));
        assert!(is_in("قال محمد: لا أريد", "محمد") && is_in("قال محمد", "محم") && !is_in("قال محمد", "حمد"));
        assert!(is_in("İbrahim", "ibra") && is_in("ibrahim", "İBRA") && is_in("ΟΔΟΣ", "οδος") && is_in("οδος", "ΟΔΟΣ"));
        assert!(is_in("Łukasz og Nguyễn", "łuk nguyễn"));
    }

    #[test]
    fn a_picture_is_a_word() {
        assert!(is_in("Barn 🌈 gråt", "🌈") && is_in("Barn🌈", "barn 🌈") && is_in("❤\u{fe0f}barn", "❤"));
        assert!(is_in("👩\u{200d}👧 kom", "👩\u{200d}👧") && !is_in("Barn 🌈", "🌧"));
    }

    #[test]
    fn what_cannot_be_seen_stands_in_the_way_of_nothing() {
        assert!(is_in("be\u{ad}kym\u{ad}ring\u{feff}", "bekymring") && is_in("bekymring", "\u{200b}bekym"));
    }

    #[test]
    fn without_a_word_there_is_nothing_to_look_for() {
        for typed in ["", "  ", "…", "«", " - ", "?!", "\u{301}", "\u{200b}"] {
            assert!(Sought::of(&Private(typed.into())).is_none(), "{typed}");
        }
        assert_eq!(find(&Concern::default(), "noe"), None);
        assert_eq!(find(&concern([Event::Begun, Event::Read]), "noe"), None);
    }

    #[test]
    fn every_word_stands_somewhere_and_a_place_is_an_entry_with_one_of_them() {
        let concern = concern([
            named("Barn A"),
            seen("Gråt i gangen. Gråt igjen."),
            Event::Read,
            seen("Sov i gangen"),
            seen("Lekte med Barn B"),
            Event::Read,
        ]);
        assert_eq!(find(&concern, "gråt"), Some((1, "22.11".into())), "twice in one entry is one place");
        assert_eq!(find(&concern, "gangen"), Some((2, "24.11".into())));
        assert_eq!(find(&concern, "gråt barn"), Some((3, "25.11".into())), "in different entries");
        assert_eq!(find(&concern, "gråt gråt GRÅT"), Some((1, "22.11".into())));
        assert_eq!(find(&concern, "gråt borte"), None, "each of them");
    }

    #[test]
    fn a_word_does_not_go_on_in_the_next_entry_nor_in_the_next_field() {
        assert_eq!(find(&concern([seen("gjem"), seen("te seg")]), "gjemte"), None);
        assert_eq!(find(&concern([seen("gjem"), seen("te seg")]), "gjem te"), Some((2, "22.11".into())));
        let said = ["gjem", "te"].map(|words| Line { speaker: Speaker::Child, words: Private(words.into()) });
        let statement = Statement { kind: NoteKind::Heard, text: Private::default(), lines: said.into() };
        let heard = concern([Event::Noted { statement, circumstances: Circumstances::default() }]);
        assert_eq!((find(&heard, "gjemte"), find(&heard, "te")), (None, Some((1, "21.11".into()))));
    }

    #[test]
    fn what_was_written_first_and_what_it_was_corrected_to_are_both_found() {
        let before = concern([seen("Han roper.")]);
        let words = |text: &str| Statement { kind: NoteKind::Seen, text: Private(text.into()), lines: vec![] };
        let (entry, reason, around) = (EntryId::new("0"), Private("leste lappen".into()), Circumstances::default());
        let event = before.correct(&entry, &reason, &words("De roper."), &around, morning()).unwrap();
        let after = concern([seen("Han roper."), event]);
        for (typed, places) in [("han", 1), ("de", 1), ("roper", 2), ("lappen", 1)] {
            assert_eq!(find(&after, typed).map(|(places, _)| places), Some(places), "{typed}");
        }
    }

    #[test]
    fn every_name_a_child_has_had_is_found() {
        let concern = concern([named("Barn A"), named("Šárá")]);
        assert!(find(&concern, "barn a").is_some() && find(&concern, "šárá").is_some());
    }

    /// Every text of an event, by where it stands in it.
    fn texts(value: &Value, at: &str, all: &mut Vec<(String, String)>) {
        match value {
            Value::String(text) => all.push((at.to_owned(), text.clone())),
            Value::Array(list) => list.iter().for_each(|one| texts(one, at, all)),
            Value::Object(fields) => fields.iter().for_each(|(name, one)| texts(one, &format!("{at}/{name}"), all)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    #[test]
    fn all_that_a_person_wrote_is_found_but_for_where_a_child_lives() {
        // That no event and no field is forgotten is seen to by `written`, which does not compile then.
        let statement = json!({ "kind": "heard", "text": "typed1", "lines": [{ "speaker": "me", "words": "typed2" }] });
        let around = json!({ "day": "2026-11-21", "time": "10:15", "place": "typed3", "present": "typed4" });
        let address = |first: u8| {
            let typed = |number: u8| format!("typed{number}");
            json!({ "line": typed(first), "postcode": typed(first + 1), "place": typed(first + 2) })
        };
        let report = json!({
            "recipient": {
                "lives": "here", "number": "typed10", "name": "typed11", "districtNumber": "typed12", "district": "typed13",
            },
            "reporter": {
                "name": "typed14", "role": "typed15", "telephone": "typed16", "email": "typed17", "unit": "typed18",
                "organisation": "typed19", "address": address(20),
            },
            "children": [{
                "name": "typed30", "nationalId": "typed31", "unborn": false, "addressBlocked": false,
                "address": address(40), "telephone": "typed32", "informed": "no", "why": "typed33",
            }],
            "guardians": [{ "name": "typed34", "telephone": "typed35", "informed": "no", "why": "typed36" }],
            "interpreter": "typed50", "otherHelp": "typed51", "concern": "typed52", "history": "typed53",
            "otherViews": "typed54",
        });
        let map = |first: u8| {
            let typed = |number: u8| format!("typed{}", first + number);
            let mark = json!({
                "zone": "ear-r", "side": null, "spot": null, "kind": "bruise", "words": typed(0), "size": typed(1),
                "form": typed(2), "patterned": false, "number": typed(3), "colour": typed(4), "noticed": "care",
                "childWords": typed(5), "sore": null, "explanation": typed(6), "explainedBy": typed(7),
                "accident": typed(8), "day": "", "time": "", "seenBy": typed(9),
            });
            json!({ "age": "2-3", "still": false, "marks": [mark] })
        };
        let all = json!([
            { "event": "begun" },
            { "event": "mapped", "map": map(70) },
            { "event": "map-corrected", "entry": "e", "reason": "typed8", "map": map(80) },
            { "event": "noted", "statement": statement, "circumstances": around },
            { "event": "corrected", "entry": "e", "reason": "typed5", "statement": statement, "circumstances": around },
            { "event": "walked", "run": { "door": "told", "answers": [] }, "texts": "fingerprint" },
            { "event": "named", "child": "typed6" },
            { "event": "shared", "with": ["p"], "whom": "nobody-here", "about": [], "reason": "typed7" },
            { "event": "read" },
            { "event": "reported", "report": report },
            { "event": "exported", "paper": "report-pdf", "report": "e" },
            { "event": "sent", "report": "e",
              "sent": { "channel": "portal", "to": "typed60", "day": "2026-11-21", "time": "" } },
            { "event": "received", "report": "e",
              "received": { "from": "typed61", "reference": "typed62", "day": "2026-11-21", "time": "" } },
        ]);
        let mut hidden = Vec::new();
        for event in all.as_array().unwrap() {
            let concern = concern([serde_json::from_value(event.clone()).expect("an event")]);
            let mut typed = Vec::new();
            texts(event, "", &mut typed);
            typed.retain(|(_, text)| text.starts_with("typed"));
            hidden.extend(typed.into_iter().filter(|(_, text)| !is_whole_word(&concern, text)).map(|(at, _)| at));
        }
        let child = "/report/children/address";
        assert_eq!(hidden, [format!("{child}/line"), format!("{child}/place"), format!("{child}/postcode")]);
    }

    /// «typed1» is the beginning of «typed10» too.
    fn is_whole_word(concern: &Concern, word: &str) -> bool {
        Folded::of(&concern.entries).text.split(' ').any(|one| one == word) && find(concern, word).is_some()
    }

    #[test]
    fn nothing_of_what_was_written_is_told_of_it() {
        let concern = concern([seen("Kanarifugl")]);
        assert!(find(&concern, "kanarifugl").is_some());
        assert!(!format!("{:?}", concern.folded).to_lowercase().contains("kanari"));
    }

    /// Numbers that look like chance, the same every time.
    struct Chance(u64);

    impl Chance {
        fn below(&mut self, end: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            ((self.0 >> 33) as usize) % end
        }

        fn text(&mut self, signs: &[&str], most: usize) -> String {
            (0..self.below(most + 1)).map(|_| signs[self.below(signs.len())]).collect()
        }
    }

    /// The rule told once more, slowly.
    fn slowly(texts: &[String], typed: &str) -> Option<usize> {
        let words = |text: &str| -> Vec<String> {
            let text: String = text.nfc().flat_map(char::to_lowercase).collect();
            let picture = |c: char| c == '🌈';
            let apart: String =
                text.chars().flat_map(|c| if picture(c) { vec![' ', c, ' '] } else { vec![c] }).collect();
            apart
                .split(|c: char| !c.is_alphanumeric() && !picture(c))
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect()
        };
        let sought = words(typed);
        let stands = |text: &String, word: &String| words(text).iter().any(|one| one.starts_with(word.as_str()));
        let all = !sought.is_empty() && sought.iter().all(|word| texts.iter().any(|text| stands(text, word)));
        all.then(|| texts.iter().filter(|text| sought.iter().any(|word| stands(text, word))).count())
    }

    #[test]
    fn it_finds_what_a_slow_search_finds() {
        let signs =
            ["a", "A", "å", "a\u{30a}", "Å", "b", "š", "S\u{30c}", "د", "م", "1", "🌈", " ", " ", ",", "-", "\n"];
        let mut chance = Chance(1);
        let mut found = 0;
        for _ in 0..4000 {
            let texts: Vec<String> = (0..chance.below(6)).map(|_| chance.text(&signs, 14)).collect();
            let concern = concern(texts.iter().map(|text| seen(text)));
            let typed = chance.text(&signs, 6);
            let places = find(&concern, &typed).map(|(places, _)| places);
            assert_eq!(places, slowly(&texts, &typed), "{typed:?} in {texts:?}");
            found += usize::from(places.is_some());
        }
        assert!((500..3500).contains(&found), "some are found and some are not: {found}");
    }

    #[test]
    fn what_is_written_after_a_search_is_found_by_the_next() {
        let begun = concern([seen("Barnet lekte")]);
        assert_eq!(find(&begun, "benken"), None);
        let entry = Entry { event: seen("Gjemte seg under benken"), ..begun.entries[0].clone() };
        assert!(find(&begun.after(entry), "benken").is_some());
    }
}
