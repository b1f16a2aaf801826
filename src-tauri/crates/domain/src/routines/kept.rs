//! Runs that are kept, one entry for each stretch that was walked: in a concern, and in a drill. The same rules hold for both.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Answer, Door, Facts, Library, Whom, stand};
use crate::EntryId;
use crate::fields::{Fault, FieldFault, Private, text};

/// A run through a routine: the answers are all there is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WalkedRun {
    pub door: Door,
    pub answers: Vec<Answer>,
}

impl WalkedRun {
    /// The reasons of the steps that were skipped, where they are kept already: they do not outlive a lock on the screen.
    #[must_use]
    pub fn with_reasons_of(mut self, kept: &WalkedRun) -> Self {
        if self.door == kept.door {
            let same = self.answers.iter_mut().zip(&kept.answers).take_while(|(answer, kept)| answer.is_as(kept));
            for (answer, kept) in same {
                answer.reason = answer.reason.take().or_else(|| kept.reason.clone());
            }
        }
        self
    }

    /// The reasons, each checked as a text; no other answer than a skipped step has one.
    ///
    /// # Errors
    /// [`Fault::Blank`] or [`Fault::TooLong`] at `reason`.
    pub fn with_checked_reasons(mut self) -> Result<Self, FieldFault> {
        for answer in &mut self.answers {
            let reason = answer.reason.take().filter(|_| answer.skips());
            answer.reason = reason.map(|reason| text(&reason, "reason")).transpose()?;
            if answer.reason.as_ref().is_some_and(Private::is_blank) {
                return Err(Fault::Blank.at("reason"));
            }
        }
        Ok(self)
    }

    /// The answers that the run before it had not.
    pub fn new_since(&self, before: Option<&WalkedRun>) -> &[Answer] {
        Steps::between(before, self).new
    }

    /// Whether it skips a step that the run before it did not skip, and says no reason.
    pub fn skips_without_reason(&self, before: Option<&WalkedRun>) -> bool {
        self.new_since(before).iter().any(|answer| answer.skips() && answer.reason.is_none())
    }

    /// The answers alone: what may stand on the screen while it is locked.
    #[must_use]
    pub fn without_reasons(mut self) -> Self {
        self.answers.iter_mut().for_each(|answer| answer.reason = None);
        self
    }

    /// Whether it names the leadership, the owner, or someone near them; or may, because it is not understood.
    pub fn names_leadership(&self, library: &Library, unit: Facts) -> bool {
        let stand = stand(library, self.door, &self.answers, unit);
        stand.answers != self.answers || stand.facts.named().is_some_and(Whom::is_leadership)
    }
}

/// One of the runs that were kept: its entry, the answers, and the fingerprint of the version that they were read in.
pub type KeptRun<'a> = (&'a EntryId, &'a WalkedRun, &'a str);

/// The routines of a version, by its fingerprint: those that were kept, or where they cannot be followed, those of the program.
pub type Libraries<'l> = dyn Fn(&str) -> &'l Library + 'l;

/// The runs that were kept one after the other. The last one is where the routine stands.
pub struct KeptRuns<'a>(Vec<KeptRun<'a>>);

impl<'a> FromIterator<KeptRun<'a>> for KeptRuns<'a> {
    fn from_iter<I: IntoIterator<Item = KeptRun<'a>>>(runs: I) -> Self {
        Self(runs.into_iter().collect())
    }
}

impl<'a> KeptRuns<'a> {
    pub fn all(&self) -> impl Iterator<Item = &'a WalkedRun> {
        self.0.iter().map(|(_, run, _)| *run)
    }

    /// The version that the routine behind a door goes on in: that of the last run. Nothing where another door was taken since,
    /// or none.
    pub fn version(&self, door: Door) -> Option<&'a str> {
        self.0.last().filter(|(_, run, _)| run.door == door).map(|(_, _, version)| *version)
    }

    /// The version that it was begun in. A run without answers is a beginning.
    pub fn begun_in(&self, door: Door) -> Option<&'a str> {
        let mut begun = None;
        for (_, run, version) in self.0.iter().rev().take_while(|(_, run, _)| run.door == door) {
            begun = Some(*version);
            if run.answers.is_empty() {
                break;
            }
        }
        begun
    }

    /// Whether one of them names the leadership, the owner, or someone near them; or may.
    pub fn name_leadership(&self, libraries: &Libraries<'_>, unit: Facts) -> bool {
        self.0.iter().any(|(_, run, version)| run.names_leadership(libraries(version), unit))
    }

    /// Where the routine stands.
    pub fn last(&self) -> Option<&'a WalkedRun> {
        self.all().last()
    }

    /// What is known before the next answer, from every run that was kept, also the answers that were taken back: `unit` is
    /// what is known of the unit. Up to an entry, or to the end.
    pub fn known(&self, libraries: &Libraries<'_>, unit: Facts, until: Option<&EntryId>) -> Facts {
        let before = self.0.iter().take_while(|(id, _, _)| Some(*id) != until);
        before.fold(unit, |known, (_, run, version)| {
            let stand = stand(libraries(version), run.door, &run.answers, known);
            // An answer of an older version that this one does not know: the safe reading of what it may have been.
            let facts = if stand.answers == run.answers { stand.facts } else { stand.facts.not_understood() };
            unit.carried(&facts)
        })
    }

    /// What one entry of a run added to the one before it.
    pub fn steps_of(&self, id: &EntryId) -> Option<Steps<'a>> {
        let at = self.0.iter().position(|(entry, _, _)| *entry == id)?;
        let before = at.checked_sub(1).map(|before| self.0[before].1);
        Some(Steps::between(before, self.0[at].1))
    }
}

/// What an entry of a run added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Steps<'a> {
    /// An earlier answer was taken back here, or another door was taken.
    pub turned: bool,
    pub new: &'a [Answer],
}

impl<'a> Steps<'a> {
    fn between(before: Option<&WalkedRun>, run: &'a WalkedRun) -> Self {
        let Some(before) = before else { return Self { turned: false, new: &run.answers } };
        if before.door != run.door {
            return Self { turned: true, new: &run.answers };
        }
        // A reason that is not on the screen any more is no other reason; another one is another answer.
        let same = |(one, other): &(&Answer, &Answer)| {
            one.is_as(other) && (one.reason == other.reason || one.reason.is_none() || other.reason.is_none())
        };
        let same = before.answers.iter().zip(&run.answers).take_while(same).count();
        Self { turned: same < before.answers.len(), new: &run.answers[same..] }
    }
}
