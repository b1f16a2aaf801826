//! What the law asks of those who work with children, as data: which rule holds in which type of unit and by which section,
//! and the few questions that lead from a situation to what to do now.
//!
//! Sections change and are never written into the words. The letters of the duty to report differ between the acts, so a
//! letter always stands with its act (barnevernsloven § 13-2, barnehageloven § 46, opplæringslova § 24-3,
//! privatskolelova § 7-4).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::people::UnitKind;
use crate::routines::Door;
use crate::{ContactId, SourceId, id};

id! {
    /// `meldeplikt.personal`
    RuleId
}
id! {
    /// `barnevern`: an act, by a name that does not change.
    ActId
}
id! {
    /// `danger`: a question of the help, or what it ends in.
    HelpId
}

/// What a rule is about, in the order they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "LawTheme")]
pub enum Theme {
    /// Melde: to barnevern.
    Report,
    /// Avverge: a serious offence that can still be stopped.
    Avert,
    /// Anmelde: to the police.
    Police,
    /// Taushet: what may be said to whom.
    Silence,
    Parents,
    /// What comes after a report, and by when.
    After,
    /// When it concerns somebody who works here.
    Staff,
    Environment,
    Plan,
    Privacy,
}

impl Theme {
    pub const ALL: [Theme; 10] = [
        Theme::Report,
        Theme::Avert,
        Theme::Police,
        Theme::Silence,
        Theme::Parents,
        Theme::After,
        Theme::Staff,
        Theme::Environment,
        Theme::Plan,
        Theme::Privacy,
    ];

    pub fn tag(self) -> &'static str {
        match self {
            Theme::Report => "report",
            Theme::Avert => "avert",
            Theme::Police => "police",
            Theme::Silence => "silence",
            Theme::Parents => "parents",
            Theme::After => "after",
            Theme::Staff => "staff",
            Theme::Environment => "environment",
            Theme::Plan => "plan",
            Theme::Privacy => "privacy",
        }
    }
}

/// A place in an act.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cite {
    pub act: ActId,
    /// `§ 13-2`
    pub section: String,
    /// `d`
    pub letter: Option<String>,
    /// The first or second half of a letter that says two things.
    pub part: Option<u8>,
    /// The types of unit it binds; none means all.
    #[serde(default)]
    pub units: Vec<UnitKind>,
}

/// One rule in plain words. The words stand in `content/law/<language>.md`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub id: RuleId,
    /// Other statements of the source that it says too.
    #[serde(default)]
    pub also: Vec<RuleId>,
    pub theme: Theme,
    #[serde(default)]
    pub units: Vec<UnitKind>,
    /// For who leads: control, supervision, archive.
    #[serde(default)]
    pub leaders: bool,
    #[serde(default)]
    pub cites: Vec<Cite>,
    pub sources: Vec<SourceId>,
    pub checked: String,
    /// A person must check it; the words say what, and where.
    #[serde(default)]
    pub verify: bool,
}

impl Rule {
    /// Whether a statement of the source is said here: as a rule of its own, or with another.
    pub fn says(&self, id: &str) -> bool {
        std::iter::once(&self.id).chain(&self.also).any(|said| said.as_str() == id)
    }
}

/// One of the situations that the duty to report names.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trigger {
    pub id: String,
    pub letters: Vec<Cite>,
    pub sources: Vec<SourceId>,
    pub checked: String,
}

/// Whether something bound to some types of unit holds here. Where the type is not known, all is shown.
pub fn holds_in(units: &[UnitKind], unit: Option<UnitKind>) -> bool {
    units.is_empty() || unit.is_none_or(|unit| units.contains(&unit))
}

/// The few questions, and what they end in. *Melde, avverge, anmelde, taushet* are asked in the order in which they hurry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Help {
    #[serde(default)]
    pub question: Vec<Question>,
    #[serde(default)]
    pub end: Vec<End>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: HelpId,
    pub choices: Vec<HelpChoice>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpChoice {
    pub id: String,
    /// A question, or an end.
    pub next: HelpId,
}

/// What to do now, and by which rules.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    pub id: HelpId,
    /// The routine that leads on.
    pub door: Door,
    #[serde(default)]
    pub calls: Vec<ContactId>,
    pub rules: Vec<RuleId>,
}

/// One answer that was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HelpAnswer {
    #[ts(as = "String")]
    pub question: HelpId,
    pub choice: String,
}

/// Where the answers lead.
pub enum HelpStand<'h> {
    Asks(&'h Question),
    Ends(&'h End),
}

/// What is wrong with the questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HelpFault {
    LeadsNowhere {
        at: HelpId,
        next: HelpId,
    },
    /// Reached from nowhere, or there twice.
    Unreached {
        id: HelpId,
    },
    Circle {
        id: HelpId,
    },
    /// The first question must lead to 112 when the answer is yes, and as fast when nobody knows.
    DangerNotFirst,
    /// Who does not know is led to less than who says yes.
    DoubtGetsLess {
        at: HelpId,
    },
}

impl fmt::Display for HelpFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            HelpFault::LeadsNowhere { at, next } => write!(f, "«{at}» leads to «{next}», which does not exist"),
            HelpFault::Unreached { id } => write!(f, "«{id}» is reached from nowhere, or stands twice"),
            HelpFault::Circle { id } => write!(f, "«{id}» leads in a circle"),
            HelpFault::DangerNotFirst => {
                f.write_str("the first question must lead to 112 when the answer is yes, and as fast when nobody knows")
            }
            HelpFault::DoubtGetsLess { at } => write!(f, "«{at}»: who does not know is led to less than who says yes"),
        }
    }
}

impl Help {
    const YES: &str = "yes";
    const UNKNOWN: &str = "unknown";

    fn first(&self) -> Option<&Question> {
        self.question.first()
    }

    fn question(&self, id: &HelpId) -> Option<&Question> {
        self.question.iter().find(|question| &question.id == id)
    }

    pub fn end(&self, id: &HelpId) -> Option<&End> {
        self.end.iter().find(|end| &end.id == id)
    }

    /// Where the answers lead, and those of them that led there: what does not follow is dropped.
    ///
    /// # Panics
    /// When the content was not checked: it has no question, or leads nowhere.
    pub fn stand<'h, 'a>(&'h self, answers: &'a [HelpAnswer]) -> (HelpStand<'h>, &'a [HelpAnswer]) {
        let mut here = self.first().unwrap_or_else(|| unreachable!("the checker refuses a help without questions"));
        for (used, answer) in answers.iter().enumerate() {
            let choice = here.choices.iter().find(|choice| answer.question == here.id && choice.id == answer.choice);
            let Some(choice) = choice else { return (HelpStand::Asks(here), &answers[..used]) };
            match self.question(&choice.next) {
                Some(question) => here = question,
                None => {
                    let end = self.end(&choice.next);
                    let end = end.unwrap_or_else(|| unreachable!("the checker refuses «{}»", choice.next));
                    return (HelpStand::Ends(end), &answers[..=used]);
                }
            }
        }
        (HelpStand::Asks(here), answers)
    }

    /// Everything that would leave a person without an answer, or give a doubt less than a yes.
    pub fn faults(&self) -> Vec<HelpFault> {
        let mut faults = Vec::new();
        let mut reached: BTreeMap<&HelpId, usize> = BTreeMap::new();
        let all = self.question.iter().map(|question| &question.id).chain(self.end.iter().map(|end| &end.id));
        all.for_each(|id| *reached.entry(id).or_default() += 2);
        for question in &self.question {
            for choice in &question.choices {
                match reached.get_mut(&choice.next) {
                    Some(count) => *count |= 1,
                    None => faults.push(HelpFault::LeadsNowhere { at: question.id.clone(), next: choice.next.clone() }),
                }
            }
            let next = |id: &str| question.choices.iter().find(|choice| choice.id == id).map(|choice| &choice.next);
            if next(Self::UNKNOWN)
                .is_some_and(|unknown| self.hurry(unknown) > next(Self::YES).map_or(0, |yes| self.hurry(yes)))
            {
                faults.push(HelpFault::DoubtGetsLess { at: question.id.clone() });
            }
        }
        if let (Some(first), Some(count)) = (self.first(), self.first().and_then(|first| reached.get_mut(&first.id))) {
            *count |= 1;
            let to = |id: &str| {
                first.choices.iter().find(|choice| choice.id == id).and_then(|choice| self.end(&choice.next))
            };
            let calls =
                |id: &str| to(id).is_some_and(|end| end.calls.first().is_some_and(|call| call.as_str() == "112"));
            if !calls(Self::YES) || !calls(Self::UNKNOWN) {
                faults.push(HelpFault::DangerNotFirst);
            }
            if self.comes_back(first, &mut BTreeSet::new()) {
                faults.push(HelpFault::Circle { id: first.id.clone() });
            }
        } else {
            faults.push(HelpFault::DangerNotFirst);
        }
        faults.extend(
            reached.into_iter().filter(|(_, count)| *count != 3).map(|(id, _)| HelpFault::Unreached { id: id.clone() }),
        );
        faults
    }

    /// How far down the ends stands what this leads to: the first hurries most. A question stands below all of them, since it asks
    /// for less.
    fn hurry(&self, id: &HelpId) -> usize {
        self.end.iter().position(|end| &end.id == id).unwrap_or(self.end.len())
    }

    fn comes_back<'h>(&'h self, question: &'h Question, above: &mut BTreeSet<&'h HelpId>) -> bool {
        if !above.insert(&question.id) {
            return true;
        }
        let next = question.choices.iter().filter_map(|choice| self.question(&choice.next));
        let circle = next.collect::<Vec<_>>().into_iter().any(|next| self.comes_back(next, above));
        above.remove(&question.id);
        circle
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(id: &str, next: &str) -> HelpChoice {
        HelpChoice { id: id.into(), next: HelpId::new(next) }
    }

    fn question(id: &str, choices: &[(&str, &str)]) -> Question {
        let choices = choices.iter().map(|(id, next)| choice(id, next)).collect();
        Question { id: HelpId::new(id), choices }
    }

    fn end(id: &str, call: &str) -> End {
        End { id: HelpId::new(id), door: Door::Worried, calls: vec![ContactId::new(call)], rules: Vec::new() }
    }

    fn help() -> Help {
        Help {
            question: vec![
                question("danger", &[("yes", "stop"), ("unknown", "stop"), ("no", "like")]),
                question("like", &[("yes", "report"), ("unknown", "report"), ("no", "silence")]),
            ],
            end: vec![end("stop", "112"), end("report", "barnevern"), end("silence", "barnevern")],
        }
    }

    fn answers(given: &[(&str, &str)]) -> Vec<HelpAnswer> {
        given.iter().map(|(at, choice)| HelpAnswer { question: HelpId::new(*at), choice: (*choice).into() }).collect()
    }

    #[test]
    fn the_answers_lead_to_a_question_or_an_end_and_what_does_not_follow_is_dropped() {
        let help = help();
        let at = |given: &[(&str, &str)]| {
            let answers = answers(given);
            let (stand, used) = help.stand(&answers);
            let id = match stand {
                HelpStand::Asks(question) => &question.id,
                HelpStand::Ends(end) => &end.id,
            };
            (id.to_string(), used.len())
        };
        assert_eq!(at(&[]), ("danger".into(), 0));
        assert_eq!(at(&[("danger", "no")]), ("like".into(), 1));
        assert_eq!(at(&[("danger", "no"), ("like", "unknown")]), ("report".into(), 2));
        assert_eq!(at(&[("danger", "perhaps"), ("like", "no")]), ("danger".into(), 0));
        assert_eq!(at(&[("danger", "yes"), ("like", "no")]), ("stop".into(), 1));
    }

    #[test]
    fn each_thing_that_would_lead_astray_is_seen() {
        assert_eq!(help().faults(), []);
        let broken = |change: &dyn Fn(&mut Help)| {
            let mut help = help();
            change(&mut help);
            help.faults()
        };
        let id = HelpId::new;
        let nowhere = broken(&|help| help.question[1].choices[2] = choice("no", "gone"));
        assert!(nowhere.contains(&HelpFault::LeadsNowhere { at: id("like"), next: id("gone") }));
        assert!(nowhere.contains(&HelpFault::Unreached { id: id("silence") }));
        let circle = broken(&|help| help.question[1].choices.push(choice("more", "danger")));
        assert_eq!(circle, [HelpFault::Circle { id: id("danger") }]);
        let late = broken(&|help| help.end[0].calls = vec![ContactId::new("barnevern")]);
        assert_eq!(late, [HelpFault::DangerNotFirst]);
        let doubt = broken(&|help| help.question[0].choices[1] = choice("unknown", "like"));
        assert_eq!(doubt, [HelpFault::DoubtGetsLess { at: id("danger") }, HelpFault::DangerNotFirst]);
        let less = broken(&|help| help.question[1].choices[1] = choice("unknown", "silence"));
        assert_eq!(less, [HelpFault::DoubtGetsLess { at: id("like") }]);
        let twice = broken(&|help| help.end.push(end("report", "barnevern")));
        assert_eq!(twice, [HelpFault::Unreached { id: id("report") }]);
        assert_eq!(Help::default().faults(), [HelpFault::DangerNotFirst]);
    }

    #[test]
    fn a_rule_of_one_type_of_unit_is_shown_there_and_where_the_type_is_not_known() {
        let school = [UnitKind::School, UnitKind::Sfo];
        assert!(
            holds_in(&school, Some(UnitKind::Sfo)) && holds_in(&school, None) && holds_in(&[], Some(UnitKind::Leisure))
        );
        assert!(!holds_in(&school, Some(UnitKind::Kindergarten)));
    }
}
