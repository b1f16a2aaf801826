//! What the answers of a run tell us, and the two things that follow from it: whether parents may be told, and who leads.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::people::{Actor, Role};

/// Whom the concern is about, seen from the workplace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Whom {
    NobodyHere,
    Staff,
    Leadership,
    Owner,
    /// Someone near the leader or the owner.
    Near,
    Unknown,
}

impl Whom {
    /// Whether this names someone whom the leader may be, or be near.
    pub fn is_leadership(self) -> bool {
        match self {
            Whom::Leadership | Whom::Owner | Whom::Near => true,
            Whom::NobodyHere | Whom::Staff | Whom::Unknown => false,
        }
    }
}

/// Where the harm may come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// At home, in the family or its circle.
    Home,
    /// Clearly outside: staff, another child, a stranger.
    Outside,
    Unknown,
}

/// What may have happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Harm {
    Violence,
    Sexual,
    /// Forced marriage, mutilation, abduction, honour threat.
    Honour,
    /// A mutilation long past, with nobody in danger: the one answer to «before or after?» that leaves the talk open.
    MutilationPast,
    Neglect,
    Environment,
    Unease,
    None,
    Unknown,
}

impl Harm {
    /// Whether contact with the parents could be dangerous, if the source is near them.
    fn makes_contact_dangerous(self) -> bool {
        match self {
            Harm::Violence | Harm::Sexual | Harm::Honour | Harm::Unknown => true,
            Harm::MutilationPast | Harm::Neglect | Harm::Environment | Harm::Unease | Harm::None => false,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Danger {
    Now,
    Over,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Advice {
    /// Barnevern or police have said what the parents are to know, and when.
    Given,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Collector {
    /// The one who collects the child may be the one concerned, or near them: then the source is near the family,
    /// whoever else they are.
    Suspect,
}

/// What one answer tells us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sets {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whom: Option<Whom>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub harm: Option<Harm>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub danger: Option<Danger>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<Advice>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collector: Option<Collector>,
}

impl Sets {
    pub fn says_nothing(&self) -> bool {
        *self == Self::default()
    }
}

/// The parent hold (law.parents.never-first): whether parents may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Hold {
    AsUsual,
    WaitForAdvice,
    AfterAdvice,
}

/// Everything known at a point of a run. Derived from the answers alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Facts {
    pub whom: Option<Whom>,
    pub source: Option<Source>,
    pub harm: Option<Harm>,
    pub danger: Option<Danger>,
    /// The one who collects may be the one concerned. No later answer takes that back.
    collector_suspect: bool,
    /// The hold has been on. No later answer takes it off; only advice does.
    held: bool,
    /// Advice has come, and nothing new has been told since.
    advised: bool,
    /// Someone in the leadership, or near it, has been named. No later answer takes that back.
    leadership_named: bool,
    /// The owner, or someone near, has been named.
    owner_named: bool,
    /// Leader and owner are the same person, or close: what concerns one concerns the other.
    owner_near_leader: bool,
}

impl Facts {
    /// What is known of a unit before anything is asked.
    pub fn of_unit(owner_near_leader: bool) -> Self {
        Self { owner_near_leader, ..Self::default() }
    }

    /// What stays when a concern is walked again, or an answer in it is taken back: the parent hold, and the advice that
    /// lifted it. Changing an answer is not advice (law.parents.never-first).
    #[must_use]
    pub fn carried(mut self, before: &Facts) -> Self {
        self.held |= before.held;
        self.advised |= before.advised;
        self
    }

    /// When an answer is kept that this version does not know: it may have been the one that put the hold on.
    #[must_use]
    pub fn not_understood(mut self) -> Self {
        (self.held, self.advised) = (true, false);
        self
    }

    /// What is known after one more answer.
    #[must_use]
    pub fn after(mut self, sets: &Sets) -> Self {
        self.whom = sets.whom.or(self.whom);
        self.source = sets.source.or(self.source);
        self.harm = sets.harm.or(self.harm);
        self.danger = sets.danger.or(self.danger);
        self.collector_suspect |= sets.collector == Some(Collector::Suspect);
        match sets.whom {
            Some(Whom::Leadership) => {
                self.leadership_named = true;
                self.owner_named |= self.owner_near_leader;
            }
            Some(Whom::Owner) => {
                self.owner_named = true;
                self.leadership_named |= self.owner_near_leader;
            }
            Some(Whom::Near) => (self.leadership_named, self.owner_named) = (true, true),
            Some(Whom::NobodyHere | Whom::Staff | Whom::Unknown) | None => {}
        }
        let new = sets.harm.is_some() || sets.source.is_some() || sets.danger.is_some() || sets.collector.is_some();
        if new && self.dangerous() {
            // Advice was about what was known then. When the worry grows, it is asked for again.
            self.advised = false;
            self.held |= self.source.is_some() && (self.harm.is_some() || self.danger.is_some());
        }
        self.advised |= sets.advice == Some(Advice::Given);
        self
    }

    /// Contact may be dangerous, and the source is near the parents or not known. What is not asked yet counts as the
    /// worse answer, once the other is known. Where there has been danger, no other answer makes the harm small.
    fn dangerous(&self) -> bool {
        let source = if self.collector_suspect { Some(Source::Unknown) } else { self.source };
        let harm = if self.danger.is_some() { Some(Harm::Unknown) } else { self.harm };
        match (harm, source) {
            (None, None) | (_, Some(Source::Outside)) => false,
            (Some(harm), Some(Source::Home | Source::Unknown) | None) => harm.makes_contact_dangerous(),
            (None, Some(Source::Home | Source::Unknown)) => true,
        }
    }

    pub fn hold(&self) -> Hold {
        match (self.held || self.dangerous(), self.advised) {
            (_, true) => Hold::AfterAdvice,
            (true, false) => Hold::WaitForAdvice,
            (false, false) => Hold::AsUsual,
        }
    }

    /// The hold for one who writes a report, with a routine walked or none. Where nobody has asked what happened or where it
    /// may come from, it may be from home: to ask whether the parents were told must not make anyone tell them.
    pub fn hold_in_report(&self) -> Hold {
        let asked = self.source.is_some() || self.harm.is_some();
        match self.hold() {
            Hold::AsUsual if !asked => Hold::WaitForAdvice,
            hold => hold,
        }
    }

    /// Whether the concern is about somebody who works here, leads here, owns, or is near them.
    pub fn concerns_workplace(&self) -> bool {
        match self.whom {
            Some(Whom::Staff | Whom::Leadership | Whom::Owner | Whom::Near) => true,
            Some(Whom::NobodyHere | Whom::Unknown) | None => self.leadership_named || self.owner_named,
        }
    }

    /// Whether the leader may be told: asked, and nobody in or near the leadership named.
    pub fn leader_may_be_told(&self) -> bool {
        self.whom_to_tell() == "leader"
    }

    /// Whom it concerns; who in or near the leadership was named once stays named.
    pub fn named(&self) -> Option<Whom> {
        match (self.whom, self.leadership_named, self.owner_named) {
            (Some(whom), _, _) if whom.is_leadership() => Some(whom),
            (_, true, true) => Some(Whom::Near),
            (_, true, false) => Some(Whom::Leadership),
            (_, false, true) => Some(Whom::Owner),
            (whom, false, false) => whom,
        }
    }

    /// Whether who leads here may read what is written: asked, and nobody in or near the leadership or the owner named. Not
    /// known whom it concerns: it may be shared, but nobody is chosen beforehand.
    pub fn leadership_may_read(&self) -> bool {
        matches!(self.whom_to_tell(), "leader" | "ask-first")
    }

    /// Whether the owner, or someone near, has been left out of it.
    pub fn owner_may_be_told(&self) -> bool {
        !self.owner_named
    }

    pub(super) fn whom_to_tell(&self) -> &'static str {
        match (self.owner_named, self.leadership_named, self.whom) {
            (true, _, _) => "outside",
            (false, true, _) => "owner",
            (false, false, None) => "not-asked",
            (false, false, Some(Whom::Unknown)) => "ask-first",
            (false, false, Some(Whom::NobodyHere | Whom::Staff)) => "leader",
            (false, false, Some(Whom::Leadership | Whom::Owner | Whom::Near)) => {
                unreachable!("naming them sets the flags above")
            }
        }
    }
}

/// Who leads the matter, and so who acts where a flow says `lead`: the leader; the owner when the leadership is concerned
/// (barnehageloven § 43, opplæringslova § 12-5); the authority when the owner is, or when we do not know.
pub fn who_leads(facts: &Facts) -> Role {
    match facts.whom_to_tell() {
        "owner" => Role::Owner,
        "outside" | "ask-first" => Role::Authority,
        _ => Role::Leader,
    }
}

impl Actor {
    /// Who this is, once it is known whom the concern is about.
    pub fn role(self, facts: &Facts) -> Role {
        match self {
            Actor::Staff => Role::Staff,
            Actor::Everyone => Role::Everyone,
            Actor::Leader => Role::Leader,
            Actor::Owner if who_leads(facts) == Role::Authority => Role::Authority,
            Actor::Owner => Role::Owner,
            Actor::Lead => who_leads(facts),
            Actor::PedagogicalLeader | Actor::Team if who_leads(facts) == Role::Authority => Role::Authority,
            Actor::PedagogicalLeader => Role::PedagogicalLeader,
            Actor::Team => Role::Team,
            Actor::TrustedAdult => Role::TrustedAdult,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(answers: &[Sets]) -> Facts {
        answers.iter().fold(Facts::default(), |facts, sets| facts.after(sets))
    }

    fn about(harm: Harm, source: Source) -> Sets {
        Sets { harm: Some(harm), source: Some(source), ..Sets::default() }
    }

    const ADVICE: Sets =
        Sets { whom: None, source: None, harm: None, danger: None, advice: Some(Advice::Given), collector: None };

    #[test]
    fn parents_wait_when_violence_may_come_from_home_or_nobody_knows_and_are_told_in_every_other_case() {
        use Harm::{Environment, Honour, MutilationPast, Neglect, None, Sexual, Unease, Unknown, Violence};
        for harm in [Violence, Sexual, Honour, MutilationPast, Neglect, Environment, Unease, None, Unknown] {
            for source in [Source::Home, Source::Outside, Source::Unknown] {
                let hold = match (harm, source) {
                    (_, Source::Outside) => Hold::AsUsual,
                    (Violence | Sexual | Honour | Unknown, Source::Home | Source::Unknown) => Hold::WaitForAdvice,
                    (MutilationPast | Neglect | Environment | Unease | None, Source::Home | Source::Unknown) => {
                        Hold::AsUsual
                    }
                };
                assert_eq!(known(&[about(harm, source)]).hold(), hold, "{harm:?} {source:?}");
            }
        }
    }

    #[test]
    fn a_report_waits_with_the_parents_until_somebody_has_asked() {
        assert_eq!(known(&[]).hold_in_report(), Hold::WaitForAdvice);
        assert_eq!(known(&[ADVICE]).hold_in_report(), Hold::AfterAdvice);
        let home = Sets { source: Some(Source::Home), ..Sets::default() };
        assert_eq!(known(&[home]).hold_in_report(), Hold::WaitForAdvice);
        assert_eq!(known(&[about(Harm::Neglect, Source::Home)]).hold_in_report(), Hold::AsUsual);
        assert_eq!(known(&[about(Harm::Violence, Source::Outside)]).hold_in_report(), Hold::AsUsual);
    }

    #[test]
    fn a_mutilation_that_is_past_with_nobody_in_danger_leaves_the_talk_open_and_nothing_else_does() {
        let home = Sets { source: Some(Source::Home), ..Sets::default() };
        let past = Sets { harm: Some(Harm::MutilationPast), ..Sets::default() };
        let ahead = Sets { harm: Some(Harm::Honour), ..Sets::default() };
        assert_eq!(known(&[home]).hold(), Hold::WaitForAdvice, "until it is asked: before or after");
        assert_eq!(known(&[home, past]).hold(), Hold::AsUsual);
        assert_eq!(known(&[home, ahead]).hold(), Hold::WaitForAdvice);
        assert_eq!(known(&[home, past, ahead]).hold(), Hold::WaitForAdvice);
        assert_eq!(known(&[home, ahead, past]).hold(), Hold::WaitForAdvice, "said once, it is not unsaid");
        let danger = Sets { danger: Some(Danger::Now), ..Sets::default() };
        assert_eq!(known(&[home, past, danger]).hold(), Hold::WaitForAdvice);
    }

    #[test]
    fn the_hold_is_not_lifted_by_a_later_answer() {
        let facts = known(&[about(Harm::Violence, Source::Home), about(Harm::None, Source::Outside)]);
        assert_eq!(facts.hold(), Hold::WaitForAdvice);
    }

    #[test]
    fn the_hold_is_lifted_by_advice() {
        assert_eq!(known(&[about(Harm::Violence, Source::Home), ADVICE]).hold(), Hold::AfterAdvice);
    }

    #[test]
    fn advice_given_before_there_was_a_danger_does_not_lift_the_hold() {
        assert_eq!(known(&[ADVICE, about(Harm::Violence, Source::Home)]).hold(), Hold::WaitForAdvice);
    }

    #[test]
    fn when_the_worry_grows_after_advice_the_hold_is_on_again() {
        let answers =
            [about(Harm::Unknown, Source::Home), ADVICE, Sets { harm: Some(Harm::Violence), ..Sets::default() }];
        assert_eq!(known(&answers).hold(), Hold::WaitForAdvice);
    }

    #[test]
    fn until_the_source_is_asked_it_counts_as_unknown() {
        let harm = Sets { harm: Some(Harm::Sexual), ..Sets::default() };
        let outside = Sets { source: Some(Source::Outside), ..Sets::default() };
        assert_eq!(known(&[harm]).hold(), Hold::WaitForAdvice);
        assert_eq!(known(&[harm, outside]).hold(), Hold::AsUsual);
    }

    #[test]
    fn until_it_is_asked_what_happened_it_counts_as_dangerous() {
        let source = |source| Sets { source: Some(source), ..Sets::default() };
        assert_eq!(known(&[source(Source::Unknown)]).hold(), Hold::WaitForAdvice);
        assert_eq!(known(&[source(Source::Home), about(Harm::Neglect, Source::Home)]).hold(), Hold::AsUsual);
    }

    #[test]
    fn advice_is_followed_also_where_the_hold_was_off() {
        assert_eq!(known(&[about(Harm::Violence, Source::Outside), ADVICE]).hold(), Hold::AfterAdvice);
    }

    #[test]
    fn where_there_has_been_danger_no_answer_makes_it_small() {
        for danger in [Danger::Now, Danger::Over] {
            let now = Sets { danger: Some(danger), ..Sets::default() };
            assert_eq!(known(&[about(Harm::Neglect, Source::Home), now]).hold(), Hold::WaitForAdvice);
            assert_eq!(known(&[about(Harm::Violence, Source::Home), ADVICE, now]).hold(), Hold::WaitForAdvice);
        }
    }

    #[test]
    fn an_answer_taken_back_does_not_lift_the_hold_but_advice_stays_given() {
        let held = known(&[about(Harm::Violence, Source::Home)]);
        let again = Facts::default().carried(&held);
        assert_eq!(again.after(&about(Harm::Neglect, Source::Home)).hold(), Hold::WaitForAdvice);
        let advised = Facts::default().carried(&held.after(&ADVICE));
        assert_eq!(advised.after(&about(Harm::Neglect, Source::Home)).hold(), Hold::AfterAdvice);
        // One question answered is not yet the hold: it must not stay on because the other came a step later.
        let half = known(&[Sets { source: Some(Source::Home), ..Sets::default() }]);
        let whole = Facts::default().carried(&half).after(&about(Harm::Neglect, Source::Home));
        assert_eq!(whole.hold(), Hold::AsUsual);
    }

    #[test]
    fn where_leader_and_owner_are_close_neither_is_told_of_the_other() {
        for whom in [Whom::Leadership, Whom::Owner] {
            let facts = Facts::of_unit(true).after(&Sets { whom: Some(whom), ..Sets::default() });
            assert!(!facts.leader_may_be_told() && !facts.owner_may_be_told(), "{whom:?}");
            assert_eq!(who_leads(&facts), Role::Authority);
        }
        let facts = Facts::of_unit(true).after(&Sets { whom: Some(Whom::Staff), ..Sets::default() });
        assert!(facts.leader_may_be_told());
    }

    #[test]
    fn one_who_works_here_and_collects_the_child_is_not_outside() {
        let collects = Sets { collector: Some(Collector::Suspect), ..Sets::default() };
        assert_eq!(known(&[collects, about(Harm::Unknown, Source::Outside)]).hold(), Hold::WaitForAdvice);
    }

    #[test]
    fn once_the_leadership_is_named_no_later_answer_leads_to_the_leader() {
        let named = |whom| Sets { whom: Some(whom), ..Sets::default() };
        for first in [Whom::Leadership, Whom::Owner, Whom::Near] {
            for later in [Whom::NobodyHere, Whom::Staff, Whom::Unknown] {
                let facts = known(&[named(first), named(later)]);
                assert!(!facts.leader_may_be_told(), "{first:?} then {later:?}");
                assert_ne!(who_leads(&facts), Role::Leader, "{first:?} then {later:?}");
            }
        }
    }

    #[test]
    fn when_nobody_knows_whom_it_concerns_nobody_here_is_told_first() {
        let facts = known(&[Sets { whom: Some(Whom::Unknown), ..Sets::default() }]);
        assert_eq!(facts.whom_to_tell(), "ask-first");
    }
}
