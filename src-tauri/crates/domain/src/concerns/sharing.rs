//! Who may be let into a concern. A suspicion is never shared with those it may touch (design: born private).

use crate::PersonId;
use crate::people::{Person, PersonRole};
use crate::routines::{Facts, Sets, Whom};

/// What is asked before anybody is let in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub whom: Whom,
    /// Those of the staff whom it concerns.
    pub about: Vec<PersonId>,
    /// An earlier answer in the concern named the leadership or the owner: nobody is chosen beforehand.
    pub named_before: bool,
}

/// Whom it may be shared with, and whether each is chosen beforehand. Without those who can read it already, those it
/// concerns, and those who have no keys yet; and, where the leadership or the owner is named, without who leads here.
/// `unit` is what is known of the unit.
pub fn offered<'a>(people: &'a [Person], readers: &[&PersonId], asked: &Asked, unit: Facts) -> Vec<(&'a Person, bool)> {
    let facts = unit.after(&Sets { whom: Some(asked.whom), ..Sets::default() });
    // One of those who lead here, pointed out by name, is the leadership, whatever else was answered.
    let leads = |person: &Person| matches!(person.role, PersonRole::Leader | PersonRole::Deputy);
    let pointed_out = people.iter().any(|person| leads(person) && asked.about.contains(&person.id));
    let may = |person: &Person| match person.role {
        PersonRole::Leader | PersonRole::Deputy => facts.leadership_may_read() && !pointed_out,
        PersonRole::Staff => true,
    };
    let preset =
        |person: &Person| person.role == PersonRole::Leader && facts.leader_may_be_told() && !asked.named_before;
    people
        .iter()
        .filter(|person| person.joined && may(person))
        .filter(|person| !readers.contains(&&person.id) && !asked.about.contains(&person.id))
        .map(|person| (person, preset(person)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(id: &str, role: PersonRole, joined: bool) -> Person {
        Person { id: PersonId::new(id), name: id.into(), role, keys: String::new(), joined }
    }

    fn people() -> Vec<Person> {
        vec![
            person("leader", PersonRole::Leader, true),
            person("deputy", PersonRole::Deputy, true),
            person("kari", PersonRole::Staff, true),
            person("ola", PersonRole::Staff, true),
            person("new", PersonRole::Staff, false),
        ]
    }

    fn ask(whom: Whom, about: &[&str], named_before: bool, owner_near: bool) -> Vec<String> {
        let about = about.iter().map(|id| PersonId::new(*id)).collect();
        let kari = PersonId::new("kari");
        let asked = Asked { whom, about, named_before };
        let people = people();
        offered(&people, &[&kari], &asked, Facts::of_unit(owner_near))
            .into_iter()
            .map(|(person, preset)| format!("{}{}", person.id, if preset { "!" } else { "" }))
            .collect()
    }

    #[test]
    fn where_nobody_here_is_concerned_the_leader_is_chosen_beforehand() {
        assert_eq!(ask(Whom::NobodyHere, &[], false, false), ["leader!", "deputy", "ola"]);
    }

    #[test]
    fn who_leads_here_is_never_offered_what_may_concern_the_leadership_or_the_owner() {
        for whom in [Whom::Leadership, Whom::Owner, Whom::Near] {
            for owner_near in [false, true] {
                assert_eq!(ask(whom, &[], false, owner_near), ["ola"], "{whom:?}");
            }
        }
    }

    #[test]
    fn those_it_concerns_are_not_offered() {
        assert_eq!(ask(Whom::Staff, &["ola"], false, false), ["leader!", "deputy"]);
        assert_eq!(ask(Whom::Staff, &["leader"], false, false), ["ola"], "a deputy answers to the leader");
    }

    #[test]
    fn where_nobody_knows_or_the_leadership_was_named_once_nobody_is_chosen_beforehand() {
        assert_eq!(ask(Whom::Unknown, &[], false, false), ["leader", "deputy", "ola"]);
        assert_eq!(ask(Whom::NobodyHere, &[], true, false), ["leader", "deputy", "ola"]);
    }
}
