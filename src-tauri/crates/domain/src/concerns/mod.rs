//! A concern: what was seen, said, done and decided about a child. What it *is* now is the fold of its entries, and the
//! same entries always give the same concern. Nothing is overwritten: a correction points at what it corrects.

pub mod body;
mod names;
mod note;
mod search;
mod sharing;

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fields::{Fault, FieldFault, Private, filled_line, text};
use crate::reports::{Received, Report, Rung, Sent, to_ask};
use crate::routines::{Facts, KeptRuns, Libraries, ReadBeside, Steps, WalkedRun, Whom, stand};
use crate::{EntryId, PersonId};

pub use body::{BodyMap, BodyMapInput};
pub use names::may_name;
pub use note::{Circumstances, Line, Note, NoteInput, NoteKind, Speaker, Statement};
pub use search::{Found, Sought};
pub use sharing::{Asked, offered};

/// What a file that was made of a concern holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    ReportPdf,
    ReportJson,
    ConcernPdf,
}

/// What can happen in a concern.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    Begun,
    Noted {
        statement: Statement,
        circumstances: Circumstances,
    },
    Corrected {
        /// What it corrects: something noted, or a correction of it.
        entry: EntryId,
        reason: Private,
        statement: Statement,
        circumstances: Circumstances,
    },
    /// Answers given in a routine, with the fingerprint of the texts they were read in, and what the unit had added to the steps
    /// that are new.
    Walked {
        run: WalkedRun,
        texts: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        beside: Vec<ReadBeside>,
    },
    /// What was seen on the body, by where it was seen.
    Mapped {
        map: Box<BodyMap>,
    },
    /// The map as it should have been. What it corrects stays.
    MapCorrected {
        /// A map, or a correction of it.
        entry: EntryId,
        reason: Private,
        map: Box<BodyMap>,
    },
    /// What the child is called here.
    Named {
        child: Private,
    },
    /// From here these can read it too: what was written, and what will be.
    Shared {
        with: Vec<PersonId>,
        whom: Whom,
        /// Those it concerns, who were left out.
        about: Vec<PersonId>,
        /// Why the answer is another than one given before; otherwise empty.
        reason: Private,
    },
    /// Opened by one of those who can, since it was shared.
    Read,
    /// The report of concern is ready: what it says.
    Reported {
        report: Box<Report>,
    },
    /// A file was made, that lies open outside the vault.
    Exported {
        paper: Paper,
        /// The entry that made the report ready.
        report: Option<EntryId>,
    },
    Sent {
        report: EntryId,
        sent: Sent,
    },
    Received {
        report: EntryId,
        received: Received,
    },
}

impl Event {
    /// What it is called in the journal.
    pub fn kind(&self) -> &'static str {
        match self {
            Event::Begun => "concern.begun",
            Event::Noted { .. } => "concern.noted",
            Event::Corrected { .. } => "concern.corrected",
            Event::Walked { .. } => "concern.walked",
            Event::Mapped { .. } => "concern.mapped",
            Event::MapCorrected { .. } => "concern.map-corrected",
            Event::Named { .. } => "concern.named",
            Event::Shared { .. } => "concern.shared",
            Event::Read => "concern.read",
            Event::Reported { .. } => "concern.reported",
            Event::Exported { .. } => "concern.exported",
            Event::Sent { .. } => "concern.sent",
            Event::Received { .. } => "concern.received",
        }
    }
}

/// One entry of a concern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub id: EntryId,
    pub at: DateTime<FixedOffset>,
    pub by: PersonId,
    /// Signed by the one it names, and in its place.
    pub sound: bool,
    pub event: Event,
}

/// A concern as its entries leave it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Concern {
    pub entries: Vec<Entry>,
    /// What was written in them, for the search; made when it is first asked for.
    folded: search::FoldedLater,
}

/// Adds one entry. A fold: nothing that was there is changed.
impl Concern {
    #[must_use]
    pub fn after(mut self, entry: Entry) -> Self {
        self.folded.take(&entry.event);
        self.entries.push(entry);
        self
    }

    pub fn begun(&self) -> Option<DateTime<FixedOffset>> {
        self.entries.first().map(|entry| entry.at)
    }

    /// When something was last written; that it was read changes nothing.
    pub fn changed(&self) -> Option<DateTime<FixedOffset>> {
        self.entries.iter().rev().find(|entry| !matches!(entry.event, Event::Read)).map(|entry| entry.at)
    }

    /// Entries that are signed by whom they name. The others are shown, and marked; they decide nothing.
    fn sound(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.sound)
    }

    /// What the child is called, if it has been said.
    pub fn child(&self) -> Option<&Private> {
        self.sound().rev().find_map(|entry| match &entry.event {
            Event::Named { child } => Some(child),
            _ => None,
        })
    }

    /// Where the routine stands.
    pub fn run(&self) -> Option<&WalkedRun> {
        self.runs().last()
    }

    /// What was walked in it.
    pub fn runs(&self) -> KeptRuns<'_> {
        self.sound()
            .filter_map(|entry| match &entry.event {
                Event::Walked { run, texts, .. } => Some((&entry.id, run, texts.as_str())),
                _ => None,
            })
            .collect()
    }

    /// What is known of the concern before its next answer: `unit` is what is known of the unit. Up to an entry, or to the end.
    pub fn known(&self, libraries: &Libraries<'_>, unit: Facts, until: Option<&EntryId>) -> Facts {
        self.runs().known(libraries, unit, until)
    }

    /// What one entry of a run added to the one before it.
    pub fn steps_of(&self, id: &EntryId) -> Option<Steps<'_>> {
        self.runs().steps_of(id)
    }

    /// What is noted, oldest first.
    pub fn noted(&self) -> impl Iterator<Item = &Statement> {
        self.sound().filter_map(|entry| match &entry.event {
            Event::Noted { statement, .. } => Some(statement),
            _ => None,
        })
    }

    /// The entry that a correction, or a correction of one, goes back to.
    fn root_of(&self, id: &EntryId) -> Option<&EntryId> {
        let mut id = id;
        // A correction is written after what it corrects, so this comes to an end.
        for entry in self.entries.iter().rev() {
            if &entry.id == id {
                match &entry.event {
                    Event::Noted { .. } | Event::Mapped { .. } => return Some(&entry.id),
                    Event::Corrected { entry: corrected, .. } | Event::MapCorrected { entry: corrected, .. } => {
                        id = corrected;
                    }
                    _ => return None,
                }
            }
        }
        None
    }

    /// All corrections of something noted, oldest first, also corrections of corrections.
    pub fn corrections_of(&self, noted: &EntryId) -> Vec<&Entry> {
        let corrects = |entry: &&Entry| match &entry.event {
            Event::Corrected { entry: corrected, .. } => self.root_of(corrected) == Some(noted),
            _ => false,
        };
        self.entries.iter().filter(corrects).collect()
    }

    /// The same of a map.
    pub fn map_corrections_of(&self, mapped: &EntryId) -> Vec<&Entry> {
        let corrects = |entry: &&Entry| match &entry.event {
            Event::MapCorrected { entry: corrected, .. } => self.root_of(corrected) == Some(mapped),
            _ => false,
        };
        self.entries.iter().filter(corrects).collect()
    }

    /// Something noted as it stands now: the last correction, or what was written first.
    pub fn latest(&self, noted: &EntryId) -> Option<(&Statement, &Circumstances)> {
        let last = self.corrections_of(noted).pop();
        let entry = last.or_else(|| self.entries.iter().find(|entry| &entry.id == noted))?;
        match &entry.event {
            Event::Noted { statement, circumstances } | Event::Corrected { statement, circumstances, .. } => {
                Some((statement, circumstances))
            }
            _ => None,
        }
    }

    /// A correction: what was first written stays, both are shown.
    pub fn correct(
        &self,
        entry: &EntryId,
        reason: &Private,
        statement: &Statement,
        circumstances: &Circumstances,
        now: DateTime<FixedOffset>,
    ) -> Result<Event, FieldFault> {
        let not_there = || Fault::NotFound.at("entry");
        let root = self.root_of(entry).ok_or_else(not_there)?;
        let (before, around) = self.latest(root).ok_or_else(not_there)?;
        let statement = statement.check("statements.0")?;
        let circumstances = circumstances.check(now)?;
        let reason = text(reason, "reason")?;
        if reason.is_blank() {
            return Err(Fault::Blank.at("reason"));
        }
        if &statement == before && &circumstances == around {
            return Err(Fault::NothingChanged.at("statements.0"));
        }
        Ok(Event::Corrected { entry: entry.clone(), reason, statement, circumstances })
    }

    /// A map as it stands now: the last correction, or what was drawn first.
    pub fn latest_map(&self, mapped: &EntryId) -> Option<&BodyMap> {
        let last = self.map_corrections_of(mapped).pop();
        let entry = last.or_else(|| self.entries.iter().find(|entry| &entry.id == mapped))?;
        match &entry.event {
            Event::Mapped { map } | Event::MapCorrected { map, .. } => Some(map),
            _ => None,
        }
    }

    /// A correction of a map: what was first drawn stays, both are shown.
    pub fn correct_map(
        &self,
        entry: &EntryId,
        reason: &Private,
        map: &BodyMapInput,
        now: DateTime<FixedOffset>,
    ) -> Result<Event, Vec<FieldFault>> {
        let not_there = || vec![Fault::NotFound.at("entry")];
        let root = self.root_of(entry).ok_or_else(not_there)?;
        let before = self.latest_map(root).ok_or_else(not_there)?;
        let map = Box::new(map.check(now)?);
        let reason = text(reason, "reason").map_err(|fault| vec![fault])?;
        if reason.is_blank() {
            return Err(vec![Fault::Blank.at("reason")]);
        }
        if *map == *before {
            return Err(vec![Fault::NothingChanged.at("marks")]);
        }
        Ok(Event::MapCorrected { entry: entry.clone(), reason, map })
    }

    pub fn name(child: &Private) -> Result<Event, FieldFault> {
        Ok(Event::Named { child: Private(filled_line(&child.0, "child")?) })
    }

    /// Whether it has been its writer's alone for more than a day: somebody should be asked who ought to know.
    pub fn waits(&self, me: &PersonId, now: DateTime<FixedOffset>) -> bool {
        self.is_private(me) && self.begun().is_some_and(|begun| now - begun > TimeDelta::hours(24))
    }

    /// Who can read it: the one who began it, those it was shared with, and whoever else has written in it.
    pub fn readers(&self) -> Vec<&PersonId> {
        let mut readers: Vec<&PersonId> = Vec::new();
        for entry in &self.entries {
            let with = match &entry.event {
                Event::Shared { with, .. } => with.as_slice(),
                _ => &[],
            };
            for person in std::iter::once(&entry.by).chain(with) {
                if !readers.contains(&person) {
                    readers.push(person);
                }
            }
        }
        readers
    }

    /// Begun by this person, and nobody else can read it. Anything that speaks against it, signed or not, does.
    pub fn is_private(&self, me: &PersonId) -> bool {
        let begun_by_me = self.entries.first().is_some_and(|entry| entry.sound && &entry.by == me);
        let shared = |entry: &Entry| matches!(entry.event, Event::Shared { .. }) || &entry.by != me;
        begun_by_me && !self.entries.iter().any(shared)
    }

    /// Whom it concerns, as the routine was last answered in it. Within a run, one who was named stays named.
    pub fn whom(&self, libraries: &Libraries<'_>, unit: Facts) -> Option<Whom> {
        let runs = self.runs();
        let run = runs.last()?;
        let stand = stand(libraries(runs.version(run.door)?), run.door, &run.answers, unit);
        if stand.answers == run.answers { stand.facts.named() } else { None }
    }

    /// Whether an answer kept in it, taken back or not, named the leadership, the owner, or someone near them. An answer of
    /// an older version that this one does not know may have been that one.
    pub fn named_leadership(&self, libraries: &Libraries<'_>, unit: Facts) -> bool {
        self.runs().name_leadership(libraries, unit) || self.sharings().any(|(whom, _)| whom.is_leadership())
    }

    /// Those of the staff whom it was said to concern: they are never let in.
    pub fn left_out(&self) -> Vec<&PersonId> {
        self.sharings().flat_map(|(_, about)| about).collect()
    }

    fn sharings(&self) -> impl Iterator<Item = (Whom, &[PersonId])> {
        self.sound().filter_map(|entry| match &entry.event {
            Event::Shared { whom, about, .. } => Some((*whom, about.as_slice())),
            _ => None,
        })
    }

    /// The report as it was last made ready, with the entry that did.
    pub fn report(&self) -> Option<(&Entry, &Report)> {
        self.sound().rev().find_map(|entry| match &entry.event {
            Event::Reported { report } => Some((entry, &**report)),
            _ => None,
        })
    }

    /// A report that was made ready in this concern.
    pub fn report_of(&self, id: &EntryId) -> Option<&Report> {
        self.sound().find_map(|entry| match &entry.event {
            Event::Reported { report } if &entry.id == id => Some(&**report),
            _ => None,
        })
    }

    /// How an edition of the report was sent; the last one, if it was sent again.
    pub fn sent(&self, report: &EntryId) -> Option<&Sent> {
        self.sound().rev().find_map(|entry| match &entry.event {
            Event::Sent { report: of, sent } if of == report => Some(sent),
            _ => None,
        })
    }

    /// That what was sent has come. Sent once more, to another perhaps, it waits for a receipt of its own.
    pub fn received(&self, report: &EntryId) -> Option<&Received> {
        self.sound().fold(None, |received, entry| match &entry.event {
            Event::Sent { report: of, .. } if of == report => None,
            Event::Received { report: of, received } if of == report => Some(received),
            _ => received,
        })
    }

    /// Whether a child in any edition of the report lives at a blocked address: then no edition shows one.
    pub fn blocks_addresses(&self) -> bool {
        self.entries.iter().any(|entry| match &entry.event {
            Event::Reported { report } => report.fields().children.iter().any(|child| child.address_blocked),
            _ => false,
        })
    }

    /// The edition that was sent last.
    pub fn last_sent(&self) -> Option<(&EntryId, &Sent)> {
        self.sound().rev().find_map(|entry| match &entry.event {
            Event::Sent { report, sent } => Some((report, sent)),
            _ => None,
        })
    }

    /// How far the last edition of the report has come.
    pub fn rung(&self) -> Rung {
        let Some((entry, _)) = self.report() else { return Rung::None };
        match (self.sent(&entry.id), self.received(&entry.id)) {
            (_, Some(_)) => Rung::Received,
            (Some(_), None) => Rung::Sent,
            (None, None) => Rung::Ready,
        }
    }

    /// The day to ask whether what was sent has come: until somebody has confirmed it, also when a new edition is begun.
    pub fn to_ask(&self) -> Option<NaiveDate> {
        let (report, sent) = self.last_sent()?;
        if self.received(report).is_some() { None } else { to_ask(sent) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::routines::{Answer, ChoiceId, Door, ScreenId};

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    fn now() -> DateTime<FixedOffset> {
        at("2026-11-23T10:42:00+01:00")
    }

    fn seen(words: &str) -> Statement {
        Statement { kind: NoteKind::Seen, text: Private(words.into()), lines: vec![] }
    }

    fn heard(lines: &[(Speaker, &str)]) -> Statement {
        let lines = lines.iter().map(|(speaker, words)| Line { speaker: *speaker, words: Private((*words).into()) });
        Statement { kind: NoteKind::Heard, text: Private::default(), lines: lines.collect() }
    }

    fn concern(events: Vec<Event>) -> Concern {
        events.into_iter().enumerate().fold(Concern::default(), |concern, (number, event)| {
            let id = EntryId::new(number.to_string());
            concern.after(Entry { id, at: now(), by: PersonId::new("k"), sound: true, event })
        })
    }

    fn noted(words: &str) -> Event {
        Event::Noted { statement: seen(words), circumstances: Circumstances::default() }
    }

    fn corrected(entry: &str, words: &str) -> Event {
        Event::Corrected {
            entry: EntryId::new(entry),
            reason: Private("leste på nytt".into()),
            statement: seen(words),
            circumstances: Circumstances::default(),
        }
    }

    fn input(statements: Vec<Statement>) -> NoteInput {
        NoteInput { child: Private::default(), circumstances: Circumstances::default(), statements }
    }

    #[test]
    fn one_text_is_enough() {
        let note = input(vec![seen(" Satt under benken. ")]).check(now()).unwrap();
        assert_eq!(note.statements, [seen("Satt under benken.")]);
        assert!(note.child.is_none());
    }

    #[test]
    fn an_empty_note_asks_for_its_first_text_and_empty_parts_are_left_out() {
        let fault = |input: NoteInput| input.check(now()).err();
        assert_eq!(fault(input(vec![])), Some(Fault::Blank.at("statements.0")));
        assert_eq!(fault(input(vec![seen(" \n ")])), Some(Fault::Blank.at("statements.0")));
        let note = input(vec![seen(""), heard(&[(Speaker::Me, ""), (Speaker::Child, "Jeg vil ikke hjem.")])]);
        assert_eq!(note.check(now()).unwrap().statements, [heard(&[(Speaker::Child, "Jeg vil ikke hjem.")])]);
    }

    #[test]
    fn what_is_wrong_is_told_at_its_field() {
        let with = |change: fn(&mut NoteInput)| {
            let mut note = input(vec![seen("noe")]);
            change(&mut note);
            note.check(now()).map(|_| ()).map_err(|fault| (fault.field, fault.fault))
        };
        assert_eq!(with(|_| {}), Ok(()));
        assert_eq!(with(|note| note.child.0 = "a\nb".into()), Err(("child".into(), Fault::NotOneLine)));
        assert_eq!(with(|note| note.circumstances.day = "2027-01-01".into()), Err(("day".into(), Fault::InTheFuture)));
        assert_eq!(with(|note| note.circumstances.time = "10:75".into()), Err(("time".into(), Fault::NotATime)));
        assert_eq!(with(|note| note.circumstances.time = "10:15".into()), Ok(()), "of a day that nobody remembers");
        assert_eq!(with(|note| note.circumstances.place.0 = "x".repeat(201)), Err(("place".into(), Fault::TooLong)));
        assert_eq!(
            with(|note| note.statements.push(seen(&"x".repeat(20_001)))),
            Err(("statements.1".into(), Fault::TooLong))
        );
    }

    #[test]
    fn a_correction_leaves_the_first_entry_as_it_was() {
        let before = concern(vec![Event::Begun, noted("Han roper.")]);
        let id = EntryId::new("1");
        let event = before
            .correct(&id, &Private("leste på nytt".into()), &seen("De roper."), &Circumstances::default(), now())
            .unwrap();
        let entry = Entry { id: EntryId::new("2"), at: now(), by: PersonId::new("k"), sound: true, event };
        let after = before.clone().after(entry);
        assert_eq!(after.entries[..2], before.entries[..], "word for word");
        assert_eq!(after.corrections_of(&id).len(), 1);
        assert_eq!(after.latest(&id).unwrap().0, &seen("De roper."));
    }

    #[test]
    fn a_correction_of_a_correction_hangs_under_the_first() {
        let concern = concern(vec![noted("en"), corrected("0", "to"), noted("annet"), corrected("1", "tre")]);
        let words: Vec<_> =
            concern.corrections_of(&EntryId::new("0")).iter().map(|entry| entry.id.to_string()).collect();
        assert_eq!(words, ["1", "3"]);
        assert!(concern.corrections_of(&EntryId::new("2")).is_empty());
        assert_eq!(concern.latest(&EntryId::new("0")).unwrap().0, &seen("tre"));
    }

    #[test]
    fn a_correction_has_a_reason_changes_something_and_points_at_something_noted() {
        let concern = concern(vec![Event::Begun, noted("en"), corrected("1", "to")]);
        let correct = |entry: &str, reason: &str, words: &str| {
            let (entry, reason) = (EntryId::new(entry), Private(reason.into()));
            let correction = concern.correct(&entry, &reason, &seen(words), &Circumstances::default(), now());
            correction.map(|_| ()).map_err(|fault| fault.fault)
        };
        assert_eq!(correct("1", "fordi", "tre"), Ok(()));
        assert_eq!(correct("1", " ", "tre"), Err(Fault::Blank));
        assert_eq!(correct("1", "fordi", "to"), Err(Fault::NothingChanged), "it says so already");
        assert_eq!(correct("2", "fordi", "en"), Ok(()), "back to what was first written is a change");
        assert_eq!(correct("0", "fordi", "tre"), Err(Fault::NotFound));
        assert_eq!(correct("9", "fordi", "tre"), Err(Fault::NotFound));
    }

    fn mapped(words: &str) -> BodyMapInput {
        let mark = serde_json::json!({
            "zone": "ear-r", "side": null, "spot": null, "kind": "bruise", "words": words, "size": "2", "form": "",
            "patterned": false, "number": "", "colour": "", "noticed": "care", "childWords": "", "sore": null,
            "explanation": "", "explainedBy": "", "accident": "", "day": "", "time": "", "seenBy": "",
        });
        serde_json::from_value(serde_json::json!({ "age": "2-3", "still": false, "marks": [mark] })).unwrap()
    }

    fn map_event(words: &str) -> Event {
        Event::Mapped { map: Box::new(mapped(words).check(now()).unwrap()) }
    }

    fn map_corrected(entry: &str, words: &str) -> Event {
        let map = Box::new(mapped(words).check(now()).unwrap());
        Event::MapCorrected { entry: EntryId::new(entry), reason: Private("fordi".into()), map }
    }

    #[test]
    fn a_correction_of_a_map_leaves_the_first_as_it_was() {
        let before = concern(vec![Event::Begun, map_event("bak"), map_corrected("1", "foran"), noted("annet")]);
        let correct = |entry: &str, reason: &str, words: &str| {
            let reason = Private(reason.into());
            let event = before.correct_map(&EntryId::new(entry), &reason, &mapped(words), now());
            event.map_err(|faults| faults.into_iter().map(|fault| (fault.field, fault.fault)).collect::<Vec<_>>())
        };
        let fault = |field: &str, fault: Fault| Err(vec![(field.to_owned(), fault)]);
        assert_eq!(correct("1", " ", "over"), fault("reason", Fault::Blank));
        assert_eq!(correct("1", "fordi", "foran"), fault("marks", Fault::NothingChanged), "it says so already");
        assert_eq!(correct("3", "fordi", "over"), fault("entry", Fault::NotFound), "a note is no map");
        assert_eq!(correct("9", "fordi", "over"), fault("entry", Fault::NotFound));
        let event = correct("2", "fordi", "over").unwrap();
        let entry = Entry { id: EntryId::new("4"), at: now(), by: PersonId::new("k"), sound: true, event };
        let after = before.clone().after(entry);
        assert_eq!(after.entries[..4], before.entries[..], "word for word");
        let mapped_first = EntryId::new("1");
        assert_eq!(
            after.map_corrections_of(&mapped_first).len(),
            2,
            "a correction of a correction hangs under the first"
        );
        assert_eq!(after.latest_map(&mapped_first).unwrap().fields().marks[0].words.0, "over");
        assert!(after.corrections_of(&mapped_first).is_empty() && after.latest(&mapped_first).is_none());
        let note = Private("fordi".into());
        let wrong = after.correct(&mapped_first, &note, &seen("x"), &Circumstances::default(), now());
        assert_eq!(wrong.unwrap_err().fault, Fault::NotFound, "a map is no note");
    }

    #[test]
    fn the_last_name_counts() {
        let name = |child: &str| Concern::name(&Private(child.into())).unwrap();
        let concern = concern(vec![Event::Begun, name("Barn A"), name("A. B.")]);
        assert_eq!(concern.child(), Some(&Private("A. B.".into())));
        assert!(Concern::name(&Private(" ".into())).is_err());
    }

    fn shared(with: &[&str], whom: Whom) -> Event {
        let with = with.iter().map(|id| PersonId::new(*id)).collect();
        Event::Shared { with, whom, about: vec![], reason: Private::default() }
    }

    fn sent(report: &str, day: &str) -> Event {
        let to = Private("Barneverntjenesten".into());
        let sent = Sent { channel: crate::reports::Channel::Portal, to, day: day.into(), time: String::new() };
        Event::Sent { report: EntryId::new(report), sent }
    }

    fn received(report: &str) -> Event {
        let day = "2026-11-24".to_owned();
        let received = Received { from: Private("V.".into()), reference: Private::default(), day, time: String::new() };
        Event::Received { report: EntryId::new(report), received }
    }

    fn reported() -> Event {
        serde_json::from_value(
            serde_json::json!({"event": "reported", "report": crate::reports::ReportInput::default()}),
        )
        .unwrap()
    }

    #[test]
    fn a_concern_is_its_writers_alone_until_it_is_shared() {
        let ids = |concern: &Concern| concern.readers().iter().map(ToString::to_string).collect::<Vec<_>>();
        let before = concern(vec![Event::Begun, noted("noe")]);
        let me = PersonId::new("k");
        assert!(before.is_private(&me) && !before.is_private(&PersonId::new("l")));
        assert_eq!(ids(&before), ["k"]);
        assert!(before.waits(&me, now() + TimeDelta::hours(25)));
        let after =
            concern(vec![Event::Begun, shared(&["l", "o"], Whom::NobodyHere), shared(&["o", "p"], Whom::NobodyHere)]);
        assert_eq!(ids(&after), ["k", "l", "o", "p"]);
        assert!(!after.is_private(&me) && !after.waits(&me, now() + TimeDelta::hours(25)));
    }

    #[test]
    fn what_speaks_against_being_alone_does_so_signed_or_not() {
        let me = PersonId::new("k");
        let mut planted = concern(vec![Event::Begun, noted("noe")]);
        planted.entries[1].by = PersonId::new("leder");
        assert!(!planted.is_private(&me), "somebody else wrote in it");
        assert_eq!(planted.readers().len(), 2);
        let mut slipped_in = concern(vec![Event::Begun, shared(&["l"], Whom::NobodyHere)]);
        slipped_in.entries[1].sound = false;
        assert!(!slipped_in.is_private(&me));
        let mut begun = concern(vec![Event::Begun]);
        begun.entries[0].sound = false;
        assert!(!begun.is_private(&me));
    }

    #[test]
    fn sent_once_more_it_waits_for_a_receipt_of_its_own() {
        let events = vec![reported(), sent("0", "2026-11-20"), received("0"), sent("0", "2026-11-23")];
        let concern = concern(events);
        assert_eq!(concern.rung(), Rung::Sent);
        assert_eq!(concern.to_ask().map(|day| day.to_string()), Some("2026-11-25".into()));
    }

    #[test]
    fn sent_is_not_received() {
        let rung = |events: Vec<Event>| concern(events).rung();
        assert_eq!(rung(vec![Event::Begun]), Rung::None);
        assert_eq!(rung(vec![reported()]), Rung::Ready);
        assert_eq!(rung(vec![reported(), sent("0", "2026-11-23")]), Rung::Sent);
        assert_eq!(rung(vec![reported(), sent("0", "2026-11-23"), received("0")]), Rung::Received);
        assert_eq!(
            rung(vec![reported(), sent("0", "2026-11-23"), received("0"), reported()]),
            Rung::Ready,
            "a new edition"
        );
    }

    #[test]
    fn one_asks_two_working_days_after_until_it_is_confirmed_also_when_a_new_edition_is_begun() {
        let ask = |events: Vec<Event>| concern(events).to_ask().map(|day| day.to_string());
        assert_eq!(ask(vec![reported()]), None);
        assert_eq!(ask(vec![reported(), sent("0", "2026-11-20")]), Some("2026-11-24".into()));
        assert_eq!(ask(vec![reported(), sent("0", "2026-11-20"), reported()]), Some("2026-11-24".into()));
        assert_eq!(ask(vec![reported(), sent("0", "2026-11-20"), received("0")]), None);
    }

    #[test]
    fn what_is_not_signed_is_there_and_decides_nothing() {
        let name = Concern::name(&Private("Barn A".into())).unwrap();
        let mut concern = concern(vec![Event::Begun, name, noted("noe"), walked(Door::Told, &["no"])]);
        for entry in &mut concern.entries {
            entry.sound = false;
        }
        assert_eq!((concern.child(), concern.run(), concern.noted().count()), (None, None, 0));
        assert_eq!(concern.entries.len(), 4);
    }

    fn answers(choices: &[&str]) -> Vec<Answer> {
        choices
            .iter()
            .enumerate()
            .map(|(at, choice)| Answer::new(ScreenId::new(at.to_string()), ChoiceId::new(*choice)))
            .collect()
    }

    fn walked(door: Door, choices: &[&str]) -> Event {
        Event::Walked { run: WalkedRun { door, answers: answers(choices) }, texts: String::new(), beside: Vec::new() }
    }

    #[test]
    fn each_entry_of_a_run_shows_what_was_answered_then() {
        let concern = concern(vec![
            walked(Door::Told, &["no"]),
            walked(Door::Told, &["no", "done"]),
            walked(Door::Told, &["no", "not-yet"]),
            walked(Door::Danger, &["yes"]),
        ]);
        let steps = |id: &str| {
            let steps = concern.steps_of(&EntryId::new(id)).unwrap();
            (steps.turned, steps.new.iter().map(|answer| answer.choice.to_string()).collect::<Vec<_>>())
        };
        assert_eq!(steps("0"), (false, vec!["no".into()]));
        assert_eq!(steps("1"), (false, vec!["done".into()]));
        assert_eq!(steps("2"), (true, vec!["not-yet".into()]), "an answer was taken back");
        assert_eq!(steps("3"), (true, vec!["yes".into()]), "another door");
    }

    #[test]
    fn a_concern_that_has_lain_for_a_day_asks_who_should_know() {
        let concern = concern(vec![Event::Begun]);
        assert!(!concern.waits(&PersonId::new("k"), at("2026-11-24T10:42:00+01:00")));
        assert!(concern.waits(&PersonId::new("k"), at("2026-11-24T10:42:01+01:00")));
        assert!(!Concern::default().waits(&PersonId::new("k"), now()));
    }

    #[test]
    fn an_event_reads_back_as_it_was_written() {
        let events = [
            Event::Begun,
            noted("en"),
            corrected("0", "to"),
            walked(Door::Staff, &["a"]),
            map_event("bak"),
            map_corrected("4", "foran"),
        ];
        for event in events {
            let written = serde_json::to_string(&event).unwrap();
            assert_eq!(serde_json::from_str::<Event>(&written).unwrap(), event, "{written}");
        }
    }
}
