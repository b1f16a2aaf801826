//! The law in plain words, by type of unit, and the questions that lead to what to do now. Nothing of it is kept.

use content::law::{HELP, act_text, trigger_text};
use content::{RoleWords, Text};
use domain::Language;
use domain::law::{Cite, HelpAnswer, HelpStand, Rule, RuleId, Theme, Trigger, holds_in};
use domain::people::{Role, UnitKind};
use domain::routines::Door;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::about::{SourceView, sources};
use crate::guidance::{ContactView, Local, calls};
use crate::routines::BlockView;
use crate::{App, Failure};

#[derive(Deserialize, TS)]
pub struct LawRequest {
    language: Language,
    unit: Option<UnitKind>,
}

/// A place in an act.
#[derive(Serialize, TS)]
pub struct CiteView {
    act: String,
    section: String,
    letter: Option<String>,
    /// The first or second half of a letter that says two things.
    part: Option<u8>,
}

#[derive(Serialize, TS)]
pub struct RuleView {
    id: String,
    title: String,
    body: Vec<BlockView>,
    cites: Vec<CiteView>,
    /// The month it was checked, `2026-11`.
    checked: String,
    /// What a person must check, and where; null when nothing must.
    check: Option<String>,
    /// For who leads.
    leaders: bool,
    sources: Vec<SourceView>,
}

#[derive(Serialize, TS)]
pub struct ThemeView {
    id: Theme,
    title: String,
    about: String,
    rules: Vec<RuleView>,
}

/// A situation that the duty to report names, with its letter in each act that binds here.
#[derive(Serialize, TS)]
pub struct TriggerView {
    id: String,
    title: String,
    about: String,
    letters: Vec<CiteView>,
    /// The act that is made for this type of unit names it too, or there is none such.
    own: bool,
}

#[derive(Serialize, TS)]
pub struct LawView {
    themes: Vec<ThemeView>,
    triggers: Vec<TriggerView>,
}

/// What words and types of unit a view is made with.
struct Teller<'a> {
    app: &'a App,
    language: Language,
    unit: Option<UnitKind>,
    roles: &'a RoleWords,
}

impl<'a> Teller<'a> {
    fn of(app: &'a App, language: Language, unit: Option<UnitKind>) -> Self {
        let unit = app.unit_kind().or(unit);
        Self { app, language, unit, roles: app.content.roles.of(language, unit) }
    }

    fn text(&self, id: &str) -> &'a Text {
        &self.app.content.words(self.language).law[id]
    }

    fn fill(&self, text: &str) -> String {
        self.roles.fill(text, Role::Leader)
    }

    fn body(&self, text: &Text) -> Vec<BlockView> {
        text.body.iter().map(|block| BlockView::of(block, |text| self.fill(text))).collect()
    }

    fn cites(&self, cites: &[Cite]) -> Vec<CiteView> {
        let here = cites.iter().filter(|cite| holds_in(&cite.units, self.unit));
        let view = |cite: &Cite| CiteView {
            act: self.text(&act_text(&cite.act)).title.clone(),
            section: cite.section.clone(),
            letter: cite.letter.clone(),
            part: cite.part,
        };
        here.map(view).collect()
    }

    fn holds(&self, rule: &Rule) -> bool {
        holds_in(&rule.units, self.unit)
    }

    fn rule(&self, rule: &Rule) -> RuleView {
        let text = self.text(rule.id.as_str());
        RuleView {
            id: rule.id.to_string(),
            title: self.fill(&text.title),
            body: self.body(text),
            cites: self.cites(&rule.cites),
            checked: rule.checked.clone(),
            check: text.follow_up("check").map(str::to_owned),
            leaders: rule.leaders,
            sources: sources(self.app, &rule.sources, self.language),
        }
    }
}

/// Every rule that holds in the type of unit.
pub fn rules(app: &App, request: LawRequest) -> Result<LawView, Failure> {
    let teller = Teller::of(app, request.language, request.unit);
    let law = &app.content.law;
    let theme = |id: Theme| {
        let text = teller.text(&format!("theme.{}", id.tag()));
        let rules = law.rules.iter().filter(|rule| rule.theme == id && teller.holds(rule));
        ThemeView {
            id,
            title: text.title.clone(),
            about: teller.fill(&text.running()),
            rules: rules.map(|rule| teller.rule(rule)).collect(),
        }
    };
    // An act of this type of unit alone.
    let own = |trigger: &Trigger| {
        let named = |cite: &Cite| teller.unit.is_some_and(|unit| cite.units.contains(&unit));
        trigger.letters.iter().any(named)
    };
    let trigger = |trigger: &Trigger| {
        let text = teller.text(&trigger_text(trigger));
        TriggerView {
            id: trigger.id.clone(),
            title: text.title.clone(),
            about: teller.fill(&text.running()),
            letters: teller.cites(&trigger.letters),
            own: own(trigger) || !law.triggers.iter().any(own),
        }
    };
    Ok(LawView {
        themes: Theme::ALL.into_iter().map(theme).filter(|theme| !theme.rules.is_empty()).collect(),
        triggers: law.triggers.iter().map(trigger).collect(),
    })
}

#[derive(Deserialize, TS)]
pub struct LawHelpRequest {
    language: Language,
    unit: Option<UnitKind>,
    answers: Vec<HelpAnswer>,
}

#[derive(Serialize, TS)]
pub struct HelpChoiceView {
    id: String,
    label: String,
    hint: Option<String>,
}

/// What to do now, and by which rules.
#[derive(Serialize, TS)]
pub struct HelpEndView {
    door: Door,
    calls: Vec<ContactView>,
    rules: Vec<RuleView>,
}

/// A question, or what it ended in.
#[derive(Serialize, TS)]
pub struct LawHelpView {
    id: String,
    title: String,
    body: Vec<BlockView>,
    choices: Vec<HelpChoiceView>,
    end: Option<HelpEndView>,
    /// The answers that led here: those given, up to the first that does not belong.
    answers: Vec<HelpAnswer>,
}

/// Where the answers lead.
pub fn help(app: &App, request: LawHelpRequest) -> Result<LawHelpView, Failure> {
    let teller = Teller::of(app, request.language, request.unit);
    let law = &app.content.law;
    let (stand, used) = law.help.stand(&request.answers);
    let id = match &stand {
        HelpStand::Asks(question) => question.id.to_string(),
        HelpStand::Ends(end) => end.id.to_string(),
    };
    let text = teller.text(&format!("{HELP}.{id}"));
    let choice = |(id, said): &(String, content::Said)| HelpChoiceView {
        id: id.clone(),
        label: said.words.clone(),
        hint: said.note.clone(),
    };
    let end = match stand {
        HelpStand::Asks(_) => None,
        HelpStand::Ends(end) => {
            let rule = |id: &RuleId| Some(law.rule(id)).filter(|rule| teller.holds(rule)).map(|rule| teller.rule(rule));
            Some(HelpEndView {
                door: end.door,
                calls: calls(app, &Local::of(app), &end.calls, request.language),
                rules: end.rules.iter().filter_map(rule).collect(),
            })
        }
    };
    Ok(LawHelpView {
        id,
        title: text.title.clone(),
        body: teller.body(text),
        choices: text.choices.iter().map(choice).collect(),
        end,
        answers: used.to_vec(),
    })
}
