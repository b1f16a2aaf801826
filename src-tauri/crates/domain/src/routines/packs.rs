//! A municipality's content pack: what it says beside the steps, as one numbered edition that its key has signed. It adds, as a unit
//! does ([`super::Addition`]), and by its type can do nothing else. Whether a signature holds is for others to know.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Added, Addition, Additions, StepId, Voice};
use crate::fields::filled_line;
use crate::people::{Refused, same_name};
use crate::{EntryId, PersonId};

/// What was signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// Who says it, by its name.
    pub issuer: String,
    /// From 1. A later edition has a higher number.
    pub number: u32,
    /// When it was made, `2026-11-24`.
    pub day: String,
    pub steps: BTreeMap<StepId, Addition>,
}

impl Pack {
    /// Whether it says who it is from, and is an edition that says something.
    pub fn is_whole(&self) -> bool {
        filled_line(&self.issuer, "issuer").is_ok_and(|issuer| issuer == self.issuer)
            && self.number > 0
            && self.day.parse::<chrono::NaiveDate>().is_ok()
            && !self.steps.is_empty()
    }

    /// Whether it says the same, whatever its number.
    pub fn says_the_same(&self, other: &Pack) -> bool {
        self.issuer == other.issuer && self.steps == other.steps
    }
}

/// What becomes of a step: what a municipality said there, and what it says now. Both: it stands as before, or is changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepChange<'a> {
    pub step: &'a StepId,
    pub before: Option<&'a Addition>,
    pub after: Option<&'a Addition>,
}

/// Every step that either speaks of, each once.
pub fn difference<'a>(before: Option<&'a Pack>, after: &'a Pack) -> Vec<StepChange<'a>> {
    let before = before.map(|pack| &pack.steps);
    let steps: BTreeSet<&StepId> = before.into_iter().flatten().chain(&after.steps).map(|(step, _)| step).collect();
    let change =
        |step| StepChange { step, before: before.and_then(|steps| steps.get(step)), after: after.steps.get(step) };
    steps.into_iter().map(change).collect()
}

/// A key whose six words somebody has compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackKey {
    pub key: String,
    /// Whose it was said to be.
    pub issuer: String,
    pub by: PersonId,
    pub since: DateTime<FixedOffset>,
}

/// An edition that was accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackEdition {
    /// The entry of the board that holds it.
    pub entry: EntryId,
    pub key: String,
    pub pack: Pack,
    pub by: PersonId,
    pub at: DateTime<FixedOffset>,
    /// It is the newest of a key that is believed.
    pub holds: bool,
}

/// What is known of whom a pack is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Acquaintance {
    Known,
    New,
    /// Packs of this name had another key.
    OtherKey,
    /// This key was accepted under another name.
    OtherName,
}

/// Why an edition is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// A later one has been accepted.
    Older,
    /// It holds already.
    Same,
}

/// Whom the unit believes, and every edition that it ever accepted, the oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Packs {
    pub keys: Vec<PackKey>,
    pub editions: Vec<PackEdition>,
}

impl Packs {
    pub fn acquaintance(&self, key: &str, issuer: &str) -> Acquaintance {
        match self.keys.iter().find(|known| known.key == key) {
            Some(known) if same_name(&known.issuer, issuer) => Acquaintance::Known,
            Some(_) => Acquaintance::OtherName,
            None if self.keys.iter().any(|known| same_name(&known.issuer, issuer)) => Acquaintance::OtherKey,
            None => Acquaintance::New,
        }
    }

    /// The edition that holds of this name, whatever its key.
    pub fn holding(&self, issuer: &str) -> Option<&PackEdition> {
        self.editions.iter().rfind(|edition| edition.holds && same_name(&edition.pack.issuer, issuer))
    }

    pub fn edition(&self, entry: &EntryId) -> Option<&PackEdition> {
        self.editions.iter().find(|edition| &edition.entry == entry)
    }

    /// Whether an edition would be taken once its key is believed. A number never goes back, also when the key was taken away in between:
    /// an old file is an old file.
    pub fn may_take(&self, key: &str, pack: &Pack) -> Result<(), NotTaken> {
        let of_key = self.editions.iter().filter(|edition| edition.key == key);
        let last = of_key.max_by_key(|edition| (edition.pack.number, edition.holds));
        match last {
            Some(last) if pack.number < last.pack.number => Err(NotTaken::Older),
            Some(last) if pack.number == last.pack.number && last.holds => Err(NotTaken::Same),
            Some(_) | None => Ok(()),
        }
    }

    /// A key is believed under this name, and no other under it.
    pub fn accept_key(&mut self, key: PackKey, additions: &mut Additions) {
        let replaced = |known: &PackKey| known.key == key.key || same_name(&known.issuer, &key.issuer);
        let replaced: Vec<String> =
            self.keys.iter().filter(|known| replaced(known)).map(|known| known.key.clone()).collect();
        for old in replaced {
            let _ = self.take_key_away(&old, additions);
        }
        self.keys.push(key);
    }

    /// A key is not believed any more, and nothing that it signed holds.
    pub fn take_key_away(&mut self, key: &str, additions: &mut Additions) -> Result<(), Refused> {
        let at = self.keys.iter().position(|known| known.key == key).ok_or(Refused)?;
        self.keys.remove(at);
        self.let_go(key, additions);
        Ok(())
    }

    /// An edition, whose signature by this key was checked, in place of the one before.
    pub fn take(&mut self, edition: PackEdition, additions: &mut Additions) -> Result<(), Refused> {
        let known = self.acquaintance(&edition.key, &edition.pack.issuer) == Acquaintance::Known;
        if !known || !edition.pack.is_whole() || self.may_take(&edition.key, &edition.pack).is_err() {
            return Err(Refused);
        }
        self.let_go(&edition.key, additions);
        for (step, addition) in &edition.pack.steps {
            additions.say(Added {
                entry: edition.entry.clone(),
                step: step.clone(),
                voice: Voice::Municipality(edition.pack.issuer.clone()),
                addition: addition.clone(),
                by: edition.by.clone(),
                since: edition.at,
            });
        }
        self.editions.push(PackEdition { holds: true, ..edition });
        Ok(())
    }

    /// What holds of a key holds no more.
    fn let_go(&mut self, key: &str, additions: &mut Additions) {
        for edition in self.editions.iter_mut().filter(|edition| edition.key == key && edition.holds) {
            edition.holds = false;
            additions.take_entry_back(&edition.entry);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::Private;

    fn pack(issuer: &str, number: u32, steps: &[(&str, &str)]) -> Pack {
        let addition = |text: &str| Addition { text: Private(text.into()), ..Addition::default() };
        let steps = steps.iter().map(|(step, text)| (StepId::new(*step), addition(text))).collect();
        Pack { issuer: issuer.into(), number, day: "2026-11-24".into(), steps }
    }

    fn at() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-11-24T10:00:00+01:00").unwrap()
    }

    #[derive(Default)]
    struct Unit {
        packs: Packs,
        additions: Additions,
    }

    impl Unit {
        fn believe(&mut self, key: &str, issuer: &str) {
            let key = PackKey { key: key.into(), issuer: issuer.into(), by: PersonId::new("l"), since: at() };
            self.packs.accept_key(key, &mut self.additions);
        }

        fn take(&mut self, key: &str, pack: Pack) -> Result<(), Refused> {
            let entry = EntryId::new(format!("{key}-{}", pack.number));
            let (key, by) = (key.to_owned(), PersonId::new("l"));
            self.packs.take(PackEdition { entry, key, pack, by, at: at(), holds: false }, &mut self.additions)
        }

        fn said(&self) -> Vec<&str> {
            self.additions.all().map(|added| added.addition.text.0.as_str()).collect()
        }
    }

    const VIK: &str = "Eksempelvik kommune";

    #[test]
    fn the_newest_edition_of_a_believed_key_holds_and_every_edition_is_remembered() {
        let mut unit = Unit::default();
        assert_eq!(unit.take("k", pack(VIK, 1, &[("a.s1", "en")])), Err(Refused), "nobody has compared the words");
        unit.believe("k", VIK);
        unit.take("k", pack(VIK, 1, &[("a.s1", "en"), ("a.s2", "to")])).unwrap();
        assert_eq!(unit.said(), ["en", "to"]);
        unit.take("k", pack(VIK, 3, &[("a.s2", "tre")])).unwrap();
        assert_eq!(unit.said(), ["tre"], "what the new one does not say is not said");
        let holds: Vec<_> = unit.packs.editions.iter().map(|edition| (edition.pack.number, edition.holds)).collect();
        assert_eq!(holds, [(1, false), (3, true)]);
        let then = unit.additions.said(&EntryId::new("k-1"), &StepId::new("a.s1"));
        assert_eq!(then.map(|added| added.addition.text.0.as_str()), Some("en"), "who read it then can find it");
    }

    #[test]
    fn an_older_edition_and_the_same_again_are_not_taken() {
        let mut unit = Unit::default();
        unit.believe("k", VIK);
        unit.take("k", pack(VIK, 2, &[("a.s1", "to")])).unwrap();
        for (number, not) in [(1, Err(NotTaken::Older)), (2, Err(NotTaken::Same)), (3, Ok(()))] {
            assert_eq!(unit.packs.may_take("k", &pack(VIK, number, &[("a.s1", "x")])), not, "{number}");
        }
        assert_eq!(unit.take("k", pack(VIK, 1, &[("a.s1", "en")])), Err(Refused));
        assert_eq!(unit.take("k", pack(VIK, 2, &[("a.s1", "en")])), Err(Refused));
        assert_eq!(unit.said(), ["to"]);
    }

    #[test]
    fn a_key_that_is_taken_away_says_nothing_and_comes_back_no_older() {
        let mut unit = Unit::default();
        unit.believe("k", VIK);
        unit.take("k", pack(VIK, 2, &[("a.s1", "to")])).unwrap();
        unit.packs.take_key_away("k", &mut unit.additions).unwrap();
        assert!(unit.said().is_empty() && !unit.packs.editions[0].holds);
        assert_eq!(unit.packs.take_key_away("k", &mut unit.additions), Err(Refused), "it is not there");
        assert_eq!(unit.take("k", pack(VIK, 3, &[("a.s1", "tre")])), Err(Refused));
        unit.believe("k", VIK);
        assert!(unit.said().is_empty(), "what was accepted before is looked at anew");
        assert_eq!(unit.take("k", pack(VIK, 1, &[("a.s1", "en")])), Err(Refused), "an old file is an old file");
        unit.take("k", pack(VIK, 2, &[("a.s1", "to")])).unwrap();
        assert_eq!(unit.said(), ["to"]);
    }

    #[test]
    fn another_key_under_the_same_name_takes_the_place_of_the_first_once_it_is_believed() {
        let mut unit = Unit::default();
        unit.believe("k", VIK);
        unit.take("k", pack(VIK, 7, &[("a.s1", "sju")])).unwrap();
        assert_eq!(unit.packs.acquaintance("x", "Eksempelvik  KOMMUNE"), Acquaintance::OtherKey);
        assert_eq!(unit.packs.acquaintance("k", "Nabovik kommune"), Acquaintance::OtherName);
        assert_eq!(unit.packs.acquaintance("x", "Nabovik kommune"), Acquaintance::New);
        assert_eq!(unit.packs.acquaintance("k", VIK), Acquaintance::Known);
        assert_eq!(unit.take("x", pack(VIK, 8, &[("a.s1", "åtte")])), Err(Refused));
        assert_eq!(
            unit.take("k", pack("Nabovik kommune", 8, &[("a.s1", "åtte")])),
            Err(Refused),
            "nor in another's name"
        );
        unit.believe("x", "Eksempelvik Kommune");
        assert!(unit.said().is_empty(), "nothing of the first key holds");
        unit.take("x", pack(VIK, 1, &[("a.s1", "en")])).unwrap();
        assert_eq!(unit.said(), ["en"], "numbers are the key's own");
        assert_eq!(unit.packs.keys.len(), 1);
    }

    #[test]
    fn two_who_are_believed_stand_beside_each_other_and_the_unit_first() {
        let mut unit = Unit::default();
        unit.believe("k", VIK);
        unit.believe("f", "Eksempel fylke");
        unit.take("k", pack(VIK, 1, &[("a.s1", "kommunen")])).unwrap();
        unit.take("f", pack("Eksempel fylke", 1, &[("a.s1", "fylket")])).unwrap();
        let own = Added {
            entry: EntryId::new("u"),
            step: StepId::new("a.s1"),
            voice: Voice::Unit,
            addition: Addition { text: Private("hos oss".into()), ..Addition::default() },
            by: PersonId::new("l"),
            since: at(),
        };
        unit.additions.say(own);
        let said = unit.additions.at(&StepId::new("a.s1"));
        let said: Vec<_> = said.iter().map(|added| added.addition.text.0.as_str()).collect();
        assert_eq!(said, ["hos oss", "kommunen", "fylket"]);
        unit.packs.take_key_away("k", &mut unit.additions).unwrap();
        assert_eq!(unit.said(), ["fylket", "hos oss"], "the unit's own and the other's stay");
    }

    #[test]
    fn the_difference_tells_every_step_once() {
        let before = pack(VIK, 1, &[("a.s1", "likt"), ("a.s2", "gammelt"), ("a.s3", "borte")]);
        let after = pack(VIK, 2, &[("a.s1", "likt"), ("a.s2", "nytt"), ("a.s4", "kommet")]);
        let told: Vec<_> = difference(Some(&before), &after)
            .into_iter()
            .map(|change| {
                let text =
                    |addition: Option<&Addition>| addition.map(|addition| addition.text.0.clone()).unwrap_or_default();
                (change.step.to_string(), text(change.before), text(change.after))
            })
            .collect();
        let expected =
            [("a.s1", "likt", "likt"), ("a.s2", "gammelt", "nytt"), ("a.s3", "borte", ""), ("a.s4", "", "kommet")];
        assert_eq!(told, expected.map(|(step, before, after)| (step.into(), before.into(), after.into())));
        assert!(difference(None, &after).iter().all(|change| change.before.is_none()));
    }

    #[test]
    fn a_pack_without_a_name_a_number_a_day_or_a_word_is_none() {
        let whole = pack(VIK, 1, &[("a.s1", "en")]);
        assert!(whole.is_whole());
        for broken in [
            Pack { issuer: " ".into(), ..whole.clone() },
            Pack { issuer: "To\nlinjer".into(), ..whole.clone() },
            Pack { number: 0, ..whole.clone() },
            Pack { day: "i dag".into(), ..whole.clone() },
            Pack { steps: BTreeMap::new(), ..whole.clone() },
        ] {
            assert!(!broken.is_whole(), "{broken:?}");
        }
        assert!(whole.says_the_same(&Pack { number: 9, day: "2027-01-01".into(), ..whole.clone() }));
    }
}
