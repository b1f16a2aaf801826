//! What a routine is: steps, the screens that show them, the answers, and where each answer leads.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::facts::{Facts, Hold, Sets};
use crate::fields::Private;
use crate::people::Actor;
use crate::{ContactId, SourceId, id};

id! {
    /// `acute`: the folder of a routine.
    RoutineId
}
id! {
    /// `acute.s3`: one statement of a routine, as numbered in its source.
    StepId
}
id! {
    /// `acute.s3`: what stands on the screen at once.
    ScreenId
}
id! {
    /// `done`: one answer of a screen.
    ChoiceId
}
id! {
    /// `acute.never.6`: something not to do.
    NeverId
}

/// The doors of the front page that lead into a routine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Door {
    /// Barnet er i fare nå
    Danger,
    /// Et barn har fortalt meg noe
    Told,
    /// Jeg er bekymret
    Worried,
    /// Det gjelder noen som arbeider her
    Staff,
}

impl Door {
    pub const ALL: [Door; 4] = [Door::Danger, Door::Told, Door::Worried, Door::Staff];
}

/// What a screen makes a person do. The safety of every path is checked from these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    AskDanger,
    AskWhom,
    AskCollection,
    AskSource,
    /// Whether a mutilation is ahead or past, and, where it is past, whether anybody is in danger.
    AskMutilation,
    Write,
    TellLeader,
    TellColleague,
    TellOwner,
    TellOutside,
    CallBarnevern,
    Report,
    /// A report has been sent: what comes after it.
    AfterReport,
    TalkParents,
}

/// By when. Days are product defaults of the routine's source; law gives the week, the three weeks and the three months
/// (barnevernsloven §§ 2-1, 2-2, 13-3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Clock {
    Now,
    #[serde(rename = "hour-1")]
    Hour1,
    BeforeCollection,
    SameDay,
    #[serde(rename = "day-1")]
    Day1,
    WithoutDelay,
    #[serde(rename = "workdays-2")]
    Workdays2,
    #[serde(rename = "days-3")]
    Days3,
    #[serde(rename = "week-1")]
    Week1,
    #[serde(rename = "day-7")]
    Day7,
    #[serde(rename = "weeks-2")]
    Weeks2,
    #[serde(rename = "weeks-3")]
    Weeks3,
    #[serde(rename = "weeks-4")]
    Weeks4,
    #[serde(rename = "months-3")]
    Months3,
    AfterClarification,
    Ongoing,
}

/// One statement of a routine: who, by when, and from where we have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub id: StepId,
    pub who: Actor,
    pub clock: Clock,
    pub sources: Vec<SourceId>,
}

/// What stands on the screen at once: one step, or a few that belong to the same minute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Screen {
    pub id: ScreenId,
    pub routine: RoutineId,
    /// The steps shown here, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<StepId>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub does: BTreeSet<Act>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub never: Vec<NeverId>,
    /// Whom to call, the first one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<ContactId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Actor>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<Clock>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SourceId>,
    /// Why the words may mention parents although the screen does not advise talking with them. For who reads our content; not kept.
    #[serde(skip)]
    pub mentions_parents: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
    /// What happens afterwards, when the routine ends here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Vec<FollowUp>>,
}

impl Screen {
    pub fn does(&self, act: Act) -> bool {
        self.does.contains(&act)
    }

    /// Whether the step may be left undone, with a reason: it says what to do and nothing else, and it is neither a call, nor the
    /// telling of somebody outside, nor the report, nor a question in disguise. Where nobody here may be told, the call is the way.
    pub fn may_be_skipped(&self) -> bool {
        let must = [
            Act::AskDanger,
            Act::AskWhom,
            Act::AskCollection,
            Act::AskSource,
            Act::AskMutilation,
            Act::TellOutside,
            Act::CallBarnevern,
            Act::Report,
        ];
        self.choices.len() == 1 && self.calls.is_empty() && !must.iter().any(|act| self.does(*act))
    }

    /// Whether the first thing to do here is to call 112 or 113.
    pub fn calls_emergency(&self) -> bool {
        self.calls.first().is_some_and(|contact| ["112", "113"].contains(&contact.as_str()))
    }
}

/// What can be looked up without leaving the step, at every screen that does one of these. Nobody is led there, and nothing
/// is answered: no way goes through it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    pub at: BTreeSet<Act>,
    pub page: Screen,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub id: ChoiceId,
    #[serde(default, skip_serializing_if = "Sets::says_nothing")]
    pub sets: Sets,
    pub next: Next,
}

/// Where an answer leads: to a screen, or to the screen a named rule picks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Next {
    Screen(ScreenId),
    Rule { rule: Rule, cases: BTreeMap<String, ScreenId> },
}

impl Next {
    /// Every screen this may lead to, known without running anything.
    pub fn all(&self) -> Vec<&ScreenId> {
        match self {
            Next::Screen(screen) => vec![screen],
            Next::Rule { cases, .. } => cases.values().collect(),
        }
    }
}

/// The rules that data may name. Each is a plain function of what is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// Which door the person came in by.
    Door,
    SourceAsked,
    /// Whether the parents must wait: what may be dangerous at home takes the straight way to barnevern.
    ParentsWait,
    /// Who at the workplace may be told, if anyone.
    WhomToTell,
    /// Whether it concerns somebody who works here, and if so whether the leader leads.
    Workplace,
}

impl Rule {
    pub const ALL: [Rule; 5] = [Rule::Door, Rule::SourceAsked, Rule::ParentsWait, Rule::WhomToTell, Rule::Workplace];

    /// All cases the rule can answer with.
    pub fn cases(self) -> &'static [&'static str] {
        match self {
            Rule::Door => &["danger", "told", "worried", "staff"],
            Rule::SourceAsked | Rule::ParentsWait => &["yes", "no"],
            Rule::WhomToTell => &["not-asked", "leader", "owner", "outside", "ask-first"],
            Rule::Workplace => &["no", "leader-leads", "others-lead"],
        }
    }

    pub fn case(self, door: Door, facts: &Facts) -> &'static str {
        match self {
            Rule::Door => match door {
                Door::Danger => "danger",
                Door::Told => "told",
                Door::Worried => "worried",
                Door::Staff => "staff",
            },
            Rule::SourceAsked => match facts.source {
                Some(_) => "yes",
                None => "no",
            },
            Rule::ParentsWait => match facts.hold() {
                Hold::WaitForAdvice => "yes",
                Hold::AsUsual | Hold::AfterAdvice => "no",
            },
            Rule::WhomToTell => facts.whom_to_tell(),
            Rule::Workplace if !facts.concerns_workplace() => "no",
            Rule::Workplace if facts.leader_may_be_told() => "leader-leads",
            Rule::Workplace => "others-lead",
        }
    }
}

/// What happens after the routine: who, by when. The words say what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    pub id: String,
    pub who: Actor,
    pub when: Clock,
}

/// An answer that was given.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Answer {
    #[ts(as = "String")]
    pub screen: ScreenId,
    #[ts(as = "String")]
    pub choice: ChoiceId,
    /// Why the step was not done ([`Library::SKIP`]); nothing for every other answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub reason: Option<Private>,
}

impl Answer {
    pub fn new(screen: ScreenId, choice: ChoiceId) -> Self {
        Self { screen, choice, reason: None }
    }

    pub fn skips(&self) -> bool {
        self.choice.as_str() == Library::SKIP
    }

    /// The same answer, whatever the reason.
    pub fn is_as(&self, other: &Answer) -> bool {
        self.screen == other.screen && self.choice == other.choice
    }
}

/// All routines, as one graph: an answer in one may lead into another. Kept as lists, so that nothing can go by another id than its own.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "Flows", into = "Flows")]
pub struct Library {
    pub entries: BTreeMap<Door, ScreenId>,
    pub screens: BTreeMap<ScreenId, Screen>,
    pub sheets: BTreeMap<ScreenId, Sheet>,
    pub steps: BTreeMap<StepId, Step>,
}

impl Library {
    /// The answer that every screen outside the danger routine takes, whatever else it asks: the child is in danger now.
    pub const DANGER: &str = "danger";
    /// The answer that a step takes beside its own, when it may be left undone ([`Screen::may_be_skipped`]). It leads on, and tells
    /// us nothing: what was not done is not known.
    pub const SKIP: &str = "skip";

    pub fn screen(&self, id: &ScreenId) -> &Screen {
        self.screens.get(id).unwrap_or_else(|| unreachable!("the checker refuses a flow that leads to «{id}»"))
    }

    /// What can be answered here, but for the jump to danger.
    pub fn answers(screen: &Screen) -> impl Iterator<Item = ChoiceId> {
        let skip = screen.may_be_skipped().then(|| ChoiceId::new(Self::SKIP));
        screen.choices.iter().map(|choice| choice.id.clone()).chain(skip)
    }

    /// What can be looked up at a screen.
    pub fn sheets_at(&self, screen: &Screen) -> impl Iterator<Item = &Screen> {
        self.sheets.values().filter(|sheet| !sheet.at.is_disjoint(&screen.does)).map(|sheet| &sheet.page)
    }

    /// Everything that has words of its own: the screens, and what is looked up at them.
    pub fn pages(&self) -> impl Iterator<Item = &Screen> {
        self.screens.values().chain(self.sheets.values().map(|sheet| &sheet.page))
    }

    /// The routines that a way from a door comes to, or that are looked up on it.
    pub fn reached_from(&self, door: Door) -> BTreeSet<&RoutineId> {
        let Some(entry) = self.entries.get(&door) else { return BTreeSet::new() };
        let mut reached: BTreeSet<&ScreenId> = BTreeSet::from([entry]);
        let mut waiting = vec![entry];
        let mut routines = BTreeSet::new();
        while let Some(screen) = waiting.pop().and_then(|id| self.screens.get(id)) {
            routines.insert(&screen.routine);
            routines.extend(self.sheets_at(screen).map(|sheet| &sheet.routine));
            let next = screen.choices.iter().flat_map(|choice| choice.next.all());
            waiting.extend(next.filter(|next| reached.insert(next)));
        }
        routines
    }

    pub fn entry(&self, door: Door) -> &ScreenId {
        self.entries.get(&door).unwrap_or_else(|| unreachable!("the checker refuses a door that leads nowhere"))
    }

    /// The routine behind the door *Barnet er i fare nå*.
    pub fn danger_routine(&self) -> &RoutineId {
        &self.screen(self.entry(Door::Danger)).routine
    }

    /// Where an answer leads, and what is known then. Nothing when the screen has no such answer.
    pub fn follow(&self, door: Door, here: &Screen, choice: &ChoiceId, facts: Facts) -> Option<(&Screen, Facts)> {
        if choice.as_str() == Self::DANGER && &here.routine != self.danger_routine() {
            return Some((self.screen(self.entry(Door::Danger)), facts));
        }
        let skipped = (choice.as_str() == Self::SKIP && here.may_be_skipped()).then(|| &here.choices[0]);
        let own = || here.choices.iter().find(|known| &known.id == choice);
        let facts = if skipped.is_some() { facts } else { facts.after(&own()?.sets) };
        let next = match &skipped.or_else(own)?.next {
            Next::Screen(screen) => screen,
            Next::Rule { rule, cases } => cases.get(rule.case(door, &facts))?,
        };
        Some((self.screen(next), facts))
    }
}

/// All routines as they are kept.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Flows {
    entries: BTreeMap<Door, ScreenId>,
    screens: Vec<Screen>,
    sheets: Vec<Sheet>,
    steps: Vec<Step>,
}

impl From<Library> for Flows {
    fn from(Library { entries, screens, sheets, steps }: Library) -> Self {
        let (screens, sheets) = (screens.into_values().collect(), sheets.into_values().collect());
        Self { entries, screens, sheets, steps: steps.into_values().collect() }
    }
}

impl From<Flows> for Library {
    fn from(Flows { entries, screens, sheets, steps }: Flows) -> Self {
        Self {
            entries,
            screens: screens.into_iter().map(|screen| (screen.id.clone(), screen)).collect(),
            sheets: sheets.into_iter().map(|sheet| (sheet.page.id.clone(), sheet)).collect(),
            steps: steps.into_iter().map(|step| (step.id.clone(), step)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Flows lie in vaults: what was once written is read for ever, and a word that is not known is not guessed at.
    #[test]
    fn flows_that_were_kept_are_read_as_they_were_written() {
        const KEPT: &str = concat!(
            r#"{"entries":{"danger":"a.1","told":"a.1"},"screens":["#,
            r#"{"id":"a.1","routine":"a","steps":["a.s1"],"does":["ask-whom","tell-leader"],"never":["a.never.1"],"#,
            r#""calls":["112"],"who":"lead","clock":"same-day","sources":["own"],"choices":["#,
            r#"{"id":"done","next":{"screen":"a.2"}},"#,
            r#"{"id":"unknown","sets":{"whom":"unknown","source":"home","harm":"sexual","danger":"now","advice":"given","#,
            r#""collector":"suspect"},"next":{"rule":{"rule":"parents-wait","cases":{"no":"a.2","yes":"a.1"}}}}]},"#,
            r#"{"id":"a.2","routine":"a","end":[{"id":"receipt","who":"staff","when":"workdays-2"}]}],"#,
            r#""sheets":[{"at":["report"],"page":{"id":"a.sheet","routine":"a"}}],"#,
            r#""steps":[{"id":"a.s1","who":"staff","clock":"hour-1","sources":["own"]}]}"#,
        );
        let library: Library = serde_json::from_str(KEPT).expect("it can be read");
        let screen = library.screen(&ScreenId::new("a.1"));
        assert!(screen.does(Act::TellLeader) && screen.calls_emergency() && screen.clock == Some(Clock::SameDay));
        assert_eq!(screen.choices[1].next.all().len(), 2);
        assert_eq!(library.screen(&ScreenId::new("a.2")).end.as_ref().map(Vec::len), Some(1));
        assert_eq!(serde_json::to_string(&library).expect("plain data"), KEPT);
        for unknown in [KEPT.replace("ask-whom", "ask-nobody"), KEPT.replace("\"never\"", "\"ever\"")] {
            assert!(serde_json::from_str::<Library>(&unknown).is_err());
        }
    }
}
