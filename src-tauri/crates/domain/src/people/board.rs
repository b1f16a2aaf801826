//! The board: what everyone may read, also while locked, and who may say it. Each entry is signed; the first one is the
//! root, and names the one who may sign the next.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;

use super::{LocalContacts, UnitKind};
use crate::PersonId;
use crate::fields::{Fault, FieldFault, filled_line, line};
use crate::routines::{Addition, StepId};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PersonRole {
    Leader,
    Deputy,
    Staff,
}

impl PersonRole {
    /// Whether one may speak for the unit on the board.
    fn may_sign(self) -> bool {
        match self {
            PersonRole::Leader | PersonRole::Deputy => true,
            PersonRole::Staff => false,
        }
    }
}

/// Someone who works here. The keys are the public ones, as an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub role: PersonRole,
    /// Until they have come, those of the invitation.
    pub keys: String,
    /// Has logged in with a passphrase of their own. Before that nothing is sealed to them but what the invitation carries.
    pub joined: bool,
}

/// The unit, as its leader describes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    pub name: String,
    pub kind: UnitKind,
    pub municipality: String,
    pub address: String,
    /// Who is responsible under the law (law.bhl.7, law.opl.1-3): the owner, or the municipality.
    pub responsible: String,
    /// Leader and owner are the same person, or close.
    pub owner_near: bool,
}

/// The same, as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnitInput {
    pub name: String,
    pub kind: Option<UnitKind>,
    pub municipality: String,
    pub address: String,
    pub responsible: String,
    pub owner_near: Option<bool>,
}

impl UnitInput {
    pub fn check(self) -> Result<Unit, FieldFault> {
        Ok(Unit {
            name: filled_line(&self.name, "unit.name")?,
            kind: self.kind.ok_or(Fault::Blank.at("unit.kind"))?,
            municipality: filled_line(&self.municipality, "unit.municipality")?,
            address: line(&self.address, "unit.address")?,
            responsible: filled_line(&self.responsible, "unit.responsible")?,
            owner_near: self.owner_near.ok_or(Fault::Blank.at("unit.ownerNear"))?,
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OwnerState {
    #[default]
    None,
    /// The leader printed the sheet to get going. Never a recipient of what is sealed away from the leadership.
    Provisional,
    /// Made by the owner alone, or compared by telephone.
    Confirmed,
}

/// The owner's key, its public half.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    pub state: OwnerState,
    pub keys: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum BoardEvent {
    /// The root: the unit and its first person, who signs it with the keys it names.
    Founded {
        unit: Unit,
        contacts: LocalContacts,
        person: Person,
    },
    UnitChanged {
        unit: Unit,
    },
    ContactsChanged {
        contacts: LocalContacts,
    },
    OwnerKey {
        owner: Owner,
    },
    /// What the unit adds to a step of a routine; none: no more. It holds where it says nothing that may not stand there
    /// ([`crate::routines::Addition::may_stand`]).
    AdditionChanged {
        step: StepId,
        addition: Option<Addition>,
    },
    /// The six words of whoever signs content packs were compared: a public key, and whose it was said to be.
    PackKeyAccepted {
        key: String,
        issuer: String,
    },
    /// That key is not believed any more.
    PackKeyRemoved {
        key: String,
    },
    /// A content pack, whole and as it was signed, in base64: anybody can check it again. Without a believed key it says nothing
    /// ([`crate::routines::Packs`]).
    PackAccepted {
        file: String,
    },
    /// Somebody is to work here: signed by one who may, with the keys that lie behind a one-time code. Again for one who has
    /// not come: the old code is good for nothing.
    PersonInvited {
        person: Person,
    },
    /// They have come: signed with the keys of the invitation, and naming the ones they made themselves.
    PersonJoined {
        keys: String,
    },
}

impl BoardEvent {
    /// What it is called in the journal.
    pub fn kind(&self) -> &'static str {
        match self {
            BoardEvent::Founded { .. } => "board.founded",
            BoardEvent::UnitChanged { .. } => "board.unit",
            BoardEvent::ContactsChanged { .. } => "board.contacts",
            BoardEvent::OwnerKey { .. } => "board.owner-key",
            BoardEvent::AdditionChanged { .. } => "board.addition",
            BoardEvent::PackKeyAccepted { .. } => "board.pack-key",
            BoardEvent::PackKeyRemoved { .. } => "board.pack-key-removed",
            BoardEvent::PackAccepted { .. } => "board.pack",
            BoardEvent::PersonInvited { .. } => "board.person-invited",
            BoardEvent::PersonJoined { .. } => "board.person-joined",
        }
    }
}

/// Said by one who may not say it, or not signed by the one it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// What the board says now.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Board {
    pub unit: Option<Unit>,
    pub contacts: LocalContacts,
    pub people: Vec<Person>,
    pub owner: Option<Owner>,
    /// The keys of the first person: what all trust in the board goes back to.
    pub root: Option<String>,
}

/// Whether two names look alike to one who reads them in a list: without capitals, space and what cannot be seen.
pub fn same_name(one: &str, other: &str) -> bool {
    fn seen(name: &str) -> String {
        name.nfkc().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    }
    // A name of signs alone is told by them.
    if seen(one).is_empty() { one.trim() == other.trim() } else { seen(one) == seen(other) }
}

impl Board {
    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.people.iter().find(|person| &person.id == id)
    }

    /// Whose keys an entry must be signed with, before it counts.
    pub fn keys_for<'a>(&'a self, event: &'a BoardEvent, by: &PersonId) -> Option<&'a str> {
        match event {
            // The root signs itself; whether it is the right one is what its six words are for.
            BoardEvent::Founded { person, .. } => Some(&person.keys),
            BoardEvent::UnitChanged { .. }
            | BoardEvent::ContactsChanged { .. }
            | BoardEvent::OwnerKey { .. }
            | BoardEvent::AdditionChanged { .. }
            | BoardEvent::PackKeyAccepted { .. }
            | BoardEvent::PackKeyRemoved { .. }
            | BoardEvent::PackAccepted { .. }
            | BoardEvent::PersonInvited { .. }
            | BoardEvent::PersonJoined { .. } => self.person(by).map(|person| person.keys.as_str()),
        }
    }

    /// The board after one more entry, whose signature was checked.
    pub fn after(&mut self, event: BoardEvent, by: &PersonId) -> Result<(), Refused> {
        if let BoardEvent::Founded { unit, contacts, person } = event {
            // A second root is none.
            if self.root.is_some() || by != &person.id || person.role != PersonRole::Leader {
                return Err(Refused);
            }
            self.root = Some(person.keys.clone());
            (self.unit, self.contacts, self.people) = (Some(unit), contacts, vec![person]);
            return Ok(());
        }
        if let BoardEvent::PersonJoined { keys } = event {
            if self.has_keys(&keys, by) {
                return Err(Refused);
            }
            let waits = self.people.iter_mut().find(|person| &person.id == by && !person.joined).ok_or(Refused)?;
            (waits.keys, waits.joined) = (keys, true);
            return Ok(());
        }
        if !self.person(by).is_some_and(|person| person.joined && person.role.may_sign()) {
            return Err(Refused);
        }
        match event {
            BoardEvent::UnitChanged { unit } => self.unit = Some(unit),
            BoardEvent::ContactsChanged { contacts } => self.contacts = contacts,
            BoardEvent::OwnerKey { owner } => self.owner = Some(owner),
            BoardEvent::PersonInvited { person } => self.invite(person)?,
            // Kept by step, voice and entry beside the board: [`crate::routines::Additions`], [`crate::routines::Packs`].
            BoardEvent::AdditionChanged { .. }
            | BoardEvent::PackKeyAccepted { .. }
            | BoardEvent::PackKeyRemoved { .. }
            | BoardEvent::PackAccepted { .. } => {}
            BoardEvent::Founded { .. } | BoardEvent::PersonJoined { .. } => unreachable!("answered above"),
        }
        Ok(())
    }

    /// Whether these are somebody else's keys, however they are spelt: a person of straw, who reads for another.
    fn has_keys(&self, keys: &str, but: &PersonId) -> bool {
        let plain = |keys: &str| {
            let signs = keys.chars().filter(|sign| sign.is_alphanumeric());
            signs.flat_map(char::to_uppercase).collect::<String>()
        };
        let theirs = |person: &Person| &person.id != but && plain(&person.keys) == plain(keys);
        self.people.iter().any(theirs) || self.owner.as_ref().is_some_and(|owner| plain(&owner.keys) == plain(keys))
    }

    /// The leader is named at the root, and nobody becomes one by an invitation; who has come is not invited again, or their
    /// keys would be exchanged for others.
    fn invite(&mut self, person: Person) -> Result<(), Refused> {
        let doubles = |known: &Person| known.id != person.id && same_name(&known.name, &person.name);
        if person.role == PersonRole::Leader
            || person.joined
            || self.has_keys(&person.keys, &person.id)
            || self.people.iter().any(doubles)
        {
            return Err(Refused);
        }
        match self.people.iter_mut().find(|known| known.id == person.id) {
            Some(known) if known.joined => return Err(Refused),
            Some(known) => *known = person,
            None => self.people.push(person),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(id: &str, role: PersonRole) -> Person {
        Person { id: PersonId::new(id), name: format!("Navn {id}"), role, keys: format!("keys of {id}"), joined: true }
    }

    fn unit() -> Unit {
        UnitInput {
            name: "Eksempelbarnehagen".into(),
            kind: Some(UnitKind::Kindergarten),
            municipality: "Eksempelvik".into(),
            address: String::new(),
            responsible: "Eksempelvik kommune".into(),
            owner_near: Some(false),
        }
        .check()
        .unwrap()
    }

    fn founded(by: &str) -> BoardEvent {
        BoardEvent::Founded { unit: unit(), contacts: LocalContacts::default(), person: person(by, PersonRole::Leader) }
    }

    fn contacts(number: &str) -> BoardEvent {
        let contacts = LocalContacts { child_protection: number.into(), ..LocalContacts::default() };
        BoardEvent::ContactsChanged { contacts }
    }

    #[test]
    fn the_board_begins_with_its_root_and_there_is_one() {
        let mut board = Board::default();
        assert_eq!(board.after(contacts("1"), &PersonId::new("l")), Err(Refused), "nobody to believe yet");
        assert_eq!(board.after(founded("l"), &PersonId::new("another")), Err(Refused));
        assert_eq!(board.after(founded("l"), &PersonId::new("l")), Ok(()));
        assert_eq!(board.root.as_deref(), Some("keys of l"));
        assert_eq!(board.after(founded("x"), &PersonId::new("x")), Err(Refused), "a second root");
    }

    #[test]
    fn only_who_may_speak_for_the_unit_changes_the_board() {
        let mut board = Board::default();
        board.after(founded("l"), &PersonId::new("l")).unwrap();
        board.people.push(person("s", PersonRole::Staff));
        board.people.push(person("d", PersonRole::Deputy));
        for (by, said) in [("s", Err(Refused)), ("nobody", Err(Refused)), ("d", Ok(())), ("l", Ok(()))] {
            assert_eq!(board.after(contacts("1"), &PersonId::new(by)), said, "{by}");
        }
    }

    #[test]
    fn an_entry_counts_by_the_keys_of_the_one_it_names() {
        let mut board = Board::default();
        let l = PersonId::new("l");
        let root = founded("l");
        assert_eq!(board.keys_for(&root, &l), Some("keys of l"));
        assert_eq!(board.keys_for(&contacts("1"), &l), None);
        board.after(founded("l"), &l).unwrap();
        assert_eq!(board.keys_for(&contacts("1"), &l), Some("keys of l"));
    }

    fn invited(id: &str, role: PersonRole, keys: &str) -> BoardEvent {
        BoardEvent::PersonInvited { person: Person { keys: keys.into(), joined: false, ..person(id, role) } }
    }

    fn founded_board() -> (Board, PersonId) {
        let mut board = Board::default();
        let leader = PersonId::new("l");
        board.after(founded("l"), &leader).unwrap();
        (board, leader)
    }

    #[test]
    fn one_who_is_invited_comes_with_the_keys_of_the_invitation_and_stays_with_their_own() {
        let (mut board, leader) = founded_board();
        let kari = PersonId::new("kari");
        let joined = BoardEvent::PersonJoined { keys: "own".into() };
        assert_eq!(board.after(joined.clone(), &kari), Err(Refused), "nobody invited them");
        let straw = |keys: &str| invited("straw", PersonRole::Staff, keys);
        assert_eq!(board.after(straw("keys of l"), &leader), Err(Refused), "a person of straw reads for the leader");
        assert_eq!(board.after(straw(" KEYS-of-L"), &leader), Err(Refused));
        board.after(invited("kari", PersonRole::Staff, "first code"), &leader).unwrap();
        board.after(invited("kari", PersonRole::Staff, "second code"), &leader).unwrap();
        assert_eq!(board.keys_for(&joined, &kari), Some("second code"), "the first opens nothing any more");
        let leaders = BoardEvent::PersonJoined { keys: "Keys of L".into() };
        assert_eq!(board.after(leaders, &kari), Err(Refused), "nor does somebody come with the leader's keys");
        board.after(joined.clone(), &kari).unwrap();
        assert_eq!(board.person(&kari).map(|kari| (kari.keys.as_str(), kari.joined)), Some(("own", true)));
        assert_eq!(board.after(joined, &kari), Err(Refused), "keys are not exchanged twice");
        assert_eq!(
            board.after(invited("kari", PersonRole::Staff, "third"), &leader),
            Err(Refused),
            "nor by the leader"
        );
        assert_eq!(board.people.len(), 2);
    }

    #[test]
    fn nobody_is_invited_as_leader_or_as_one_who_has_come_or_by_one_who_may_not() {
        let (mut board, leader) = founded_board();
        assert_eq!(board.after(invited("x", PersonRole::Leader, "k"), &leader), Err(Refused));
        let come = BoardEvent::PersonInvited { person: person("x", PersonRole::Staff) };
        assert_eq!(board.after(come, &leader), Err(Refused));
        assert_eq!(
            board.after(invited("l", PersonRole::Deputy, "mine"), &leader),
            Err(Refused),
            "over the leader's keys"
        );
        board.after(invited("d", PersonRole::Deputy, "k"), &leader).unwrap();
        let deputy = PersonId::new("d");
        assert_eq!(board.after(contacts("1"), &deputy), Err(Refused), "a deputy who has not come speaks for nobody");
        assert_eq!(board.after(invited("x", PersonRole::Staff, "k"), &deputy), Err(Refused));
        board.after(BoardEvent::PersonJoined { keys: "own".into() }, &deputy).unwrap();
        assert_eq!(board.after(invited("x", PersonRole::Staff, "k"), &deputy), Ok(()));
    }

    #[test]
    fn two_who_cannot_be_told_apart_are_not_both_on_the_list() {
        for like in ["Kari K.", "kari k.", "Kari  K.", "Kari\u{200b} K.", "Kari\u{a0}K", "Ｋari K."] {
            assert!(same_name("Kari K.", like), "{like}");
        }
        assert!(!same_name("Kari K.", "Kari N.") && !same_name("Åse", "Ase"));
        let (mut board, leader) = founded_board();
        board.after(invited("a", PersonRole::Staff, "1"), &leader).unwrap();
        let BoardEvent::PersonInvited { person } = invited("b", PersonRole::Staff, "2") else { unreachable!() };
        let like = BoardEvent::PersonInvited { person: Person { name: "NAVN  A".into(), ..person } };
        assert_eq!(board.after(like, &leader), Err(Refused));
    }

    #[test]
    fn what_must_be_filled_in_is_asked_for_at_its_field() {
        let input = |change: fn(&mut UnitInput)| {
            let mut input = UnitInput {
                name: "A".into(),
                kind: Some(UnitKind::School),
                municipality: "B".into(),
                address: String::new(),
                responsible: "C".into(),
                owner_near: Some(true),
            };
            change(&mut input);
            input.check().map_err(|fault| fault.field)
        };
        assert!(input(|_| {}).is_ok());
        assert_eq!(input(|unit| unit.name.clear()), Err("unit.name".into()));
        assert_eq!(input(|unit| unit.kind = None), Err("unit.kind".into()));
        assert_eq!(input(|unit| unit.municipality.clear()), Err("unit.municipality".into()));
        assert_eq!(input(|unit| unit.responsible.clear()), Err("unit.responsible".into()));
        assert_eq!(input(|unit| unit.owner_near = None), Err("unit.ownerNear".into()));
        assert_eq!(input(|unit| unit.address = "a\nb".into()), Err("unit.address".into()));
    }
}
