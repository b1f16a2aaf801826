//! Walking a routine. Answers are the only state, and they stay with the one who asks: nothing is kept here
//! (a concern keeps them: `concerns.walk`).

use content::{Block, RoleWords, Said, Text};
use domain::Language;
use domain::people::{Actor, Role, UnitKind};
use domain::routines::{
    Act, Answer, Clock, Door, Hold, Screen, ScreenId, Stand, StepId, WalkedRun, shows_additions, who_leads,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::about::{SourceView, sources};
use crate::additions::{Beside, BesideView, own_step};
use crate::guidance::{ContactView, Local, calls};
use crate::versions::{Follows, Version};
use crate::{App, Code, Failure};

#[derive(Deserialize, TS)]
pub struct RunRequest {
    door: Door,
    answers: Vec<Answer>,
    language: Language,
    unit: Option<UnitKind>,
    /// The concern it is walked in: what was answered there before, and taken back, still counts for the parent hold.
    concern: Option<String>,
    /// The drill it is walked in: the same steps, and the same things count.
    drill: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ScreenKind {
    /// A question with several answers.
    Ask,
    Do,
    /// Call 112 or 113.
    Call,
    End,
}

#[derive(Serialize, TS)]
pub struct SaidView {
    words: String,
    note: Option<String>,
}

impl SaidView {
    pub fn all(said: &[Said], fill: impl Fn(&str) -> String) -> Vec<Self> {
        said.iter().map(|said| Self { words: fill(&said.words), note: said.note.as_deref().map(&fill) }).collect()
    }
}

/// Running text, in the order it was written.
#[derive(Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BlockView {
    Paragraph(String),
    List(Vec<String>),
}

impl BlockView {
    pub fn of(block: &Block, fill: impl Fn(&str) -> String) -> Self {
        match block {
            Block::Paragraph(text) => Self::Paragraph(fill(text)),
            Block::List(items) => Self::List(items.iter().map(|text| fill(text)).collect()),
        }
    }
}

/// One step of a screen that gathers several.
#[derive(Serialize, TS)]
pub struct SectionView {
    id: String,
    title: String,
    body: Vec<BlockView>,
    who: Role,
    clock: Clock,
    /// What stands beside it here.
    added: Vec<BesideView>,
}

#[derive(Serialize, TS)]
pub struct ChoiceView {
    id: String,
    label: String,
    hint: Option<String>,
}

/// What can be looked up without leaving the step.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetView {
    id: String,
    title: String,
    body: Vec<BlockView>,
    parts: Vec<SheetPartView>,
    say: Vec<SaidView>,
    dont_say: Vec<SaidView>,
    calls: Vec<ContactView>,
    sources: Vec<SourceView>,
}

#[derive(Serialize, TS)]
pub struct SheetPartView {
    id: String,
    title: String,
    body: Vec<BlockView>,
    added: Vec<BesideView>,
}

/// What happens afterwards.
#[derive(Serialize, TS)]
pub struct FollowUpView {
    id: String,
    what: String,
    who: Role,
    when: Clock,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RunView {
    routine: String,
    screen: String,
    kind: ScreenKind,
    /// Counted from one.
    step: usize,
    /// Steps at most, as far as can be known here.
    of: usize,
    title: String,
    /// The first paragraph.
    lead: Option<String>,
    body: Vec<BlockView>,
    sections: Vec<SectionView>,
    /// The step that this screen is, where something may stand beside it.
    own_step: Option<String>,
    /// What stands beside it here.
    added: Vec<BesideView>,
    sheets: Vec<SheetView>,
    say: Vec<SaidView>,
    dont_say: Vec<SaidView>,
    /// Each the rest of a sentence that begins with «Ikke».
    never: Vec<String>,
    who: Option<Role>,
    clock: Option<Clock>,
    calls: Vec<ContactView>,
    choices: Vec<ChoiceView>,
    /// The step may be left undone, with a reason.
    may_skip: bool,
    next: Option<String>,
    hold: Hold,
    /// The talk with the parents is here, and must wait.
    held: bool,
    follow_ups: Vec<FollowUpView>,
    /// What to write down, at an end.
    write: Vec<String>,
    sources: Vec<SourceView>,
    /// The answers that led here: those given, up to the first that does not belong.
    answers: Vec<Answer>,
    /// About someone who works here: nothing on the window may tell it.
    sensitive: bool,
    /// What can be done in the program at this step, in a concern.
    offers: Vec<Offer>,
    /// The routines have been changed since it was begun; null: they have not.
    changed: Option<Follows>,
}

/// Something to do in the program itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Offer {
    Share,
    Report,
}

fn offers(screen: &Screen) -> Vec<Offer> {
    let tells = [Act::TellLeader, Act::TellColleague].iter().any(|act| screen.does(*act));
    let share = tells.then_some(Offer::Share);
    share.into_iter().chain(screen.does(Act::Report).then_some(Offer::Report)).collect()
}

/// Where the answers lead, in words.
pub fn stand(app: &App, request: RunRequest) -> Result<RunView, Failure> {
    let RunRequest { door, answers, language, unit, concern, drill } = request;
    let WalkedRun { door, answers } = WalkedRun { door, answers }.with_checked_reasons()?;
    let (own_kind, facts, version, changed, beside) = {
        let keeping = app.keeping();
        let runs = keeping.runs_of(concern.as_deref(), drill.as_deref());
        let facts = keeping.facts_of(runs.as_ref(), app);
        let version = runs.as_ref().and_then(|runs| runs.version(door));
        let version = version.map_or(&app.version, |version| keeping.version(app, version)).clone();
        let changed = runs.as_ref().and_then(|runs| keeping.follows(app, runs, door));
        let beside = Beside::of(&version, &keeping);
        (keeping.unit_kind(), facts, version, changed, beside)
    };
    let stand = domain::routines::stand(&version.library, door, &answers, facts);
    let screen = stand.screen;
    let own = own_step(screen, &stand.facts);
    let text = version.text(language, &text_id(&stand));
    let roles = app.content.roles.of(language, own_kind.or(unit));
    let lead = who_leads(&stand.facts);
    let fill = |text: &str| roles.fill(text, lead);
    let role = |actor: Actor| actor.role(&stand.facts);
    let (lead_sentence, body) = match text.body.split_first() {
        Some((Block::Paragraph(first), rest)) => (Some(fill(first)), rest),
        Some((Block::List(_), _)) | None => (None, text.body.as_slice()),
    };
    let title = |id: &str| fill(&version.text(language, id).title);
    Ok(RunView {
        routine: screen.routine.to_string(),
        screen: screen.id.to_string(),
        kind: kind(screen, text),
        step: stand.answers.len() + 1,
        of: stand.of,
        title: fill(&text.title),
        lead: lead_sentence,
        body: body.iter().map(|block| BlockView::of(block, fill)).collect(),
        sections: sections(&version, language, roles, lead, &stand, &beside),
        added: own.as_ref().map(|step| beside.at(step)).unwrap_or_default(),
        own_step: own.map(|step| step.to_string()),
        sheets: version
            .library
            .sheets_at(screen)
            .map(|page| sheet_view(app, &version, page, language, fill, &beside))
            .collect(),
        say: SaidView::all(&text.say, fill),
        dont_say: SaidView::all(&text.dont_say, fill),
        never: screen.never.iter().map(|never| title(never.as_str())).collect(),
        who: screen.who.map(role),
        clock: screen.clock,
        calls: calls(app, &Local::of(app), &screen.calls, language),
        choices: choices(screen, text, fill),
        // In a drill every step is tried; and a talk that must wait is not skipped, it waits.
        may_skip: screen.may_be_skipped() && !stand.held() && drill.is_none(),
        next: text.next.as_deref().map(fill),
        hold: stand.facts.hold(),
        held: stand.held(),
        follow_ups: screen
            .end
            .iter()
            .flatten()
            .map(|follow| FollowUpView {
                id: follow.id.clone(),
                what: fill(text.follow_up(&follow.id).unwrap_or_default()),
                who: role(follow.who),
                when: follow.when,
            })
            .collect(),
        write: match screen.end {
            Some(_) => version.text(language, &format!("{}.doc", screen.routine)).items().map(fill).collect(),
            None => Vec::new(),
        },
        sources: sources(app, &all_sources(app, &version, screen), language),
        // In a drill nothing is reported and nobody is let in.
        offers: if drill.is_none() { offers(screen) } else { Vec::new() },
        sensitive: door == Door::Staff || stand.facts.concerns_workplace(),
        answers: stand.answers,
        changed,
    })
}

/// The talk with the parents has three texts: as usual, while it must wait, and after advice.
pub fn text_id(stand: &Stand<'_>) -> String {
    let id = &stand.screen.id;
    match (stand.screen.does(Act::TalkParents), stand.facts.hold()) {
        (true, Hold::WaitForAdvice) => format!("{id}.held"),
        (true, Hold::AfterAdvice) => format!("{id}.advice"),
        (true, Hold::AsUsual) | (false, _) => id.to_string(),
    }
}

/// A screen whose title asks is a question; one that says what to do may still have more than one answer.
fn kind(screen: &Screen, text: &Text) -> ScreenKind {
    if screen.end.is_some() {
        ScreenKind::End
    } else if screen.calls_emergency() {
        ScreenKind::Call
    } else if text.title.ends_with('?') {
        ScreenKind::Ask
    } else {
        ScreenKind::Do
    }
}

fn choices(screen: &Screen, text: &Text, fill: impl Fn(&str) -> String) -> Vec<ChoiceView> {
    screen
        .choices
        .iter()
        .map(|choice| {
            let said = text.choice(choice.id.as_str()).cloned().unwrap_or_default();
            ChoiceView { id: choice.id.to_string(), label: fill(&said.words), hint: said.note.as_deref().map(&fill) }
        })
        .collect()
}

fn sections(
    version: &Version,
    language: Language,
    roles: &RoleWords,
    lead: Role,
    stand: &Stand<'_>,
    beside: &Beside,
) -> Vec<SectionView> {
    let screen = stand.screen;
    let shows = shows_additions(screen, &stand.facts);
    let gathered = screen.steps.iter().filter(|step| step.as_str() != screen.id.as_str());
    gathered
        .map(|id: &StepId| {
            let step = &version.library.steps[id];
            let text = version.text(language, id.as_str());
            SectionView {
                id: id.to_string(),
                title: roles.fill(&text.title, lead),
                body: text.body.iter().map(|block| BlockView::of(block, |text| roles.fill(text, lead))).collect(),
                who: step.who.role(&stand.facts),
                clock: step.clock,
                added: if shows { beside.at(id) } else { Vec::new() },
            }
        })
        .collect()
}

fn sheet_view(
    app: &App,
    version: &Version,
    page: &Screen,
    language: Language,
    fill: impl Fn(&str) -> String + Copy,
    beside: &Beside,
) -> SheetView {
    let body = |text: &Text| text.body.iter().map(|block| BlockView::of(block, fill)).collect();
    let part = |id: &StepId| {
        let text = version.text(language, id.as_str());
        SheetPartView { id: id.to_string(), title: fill(&text.title), body: body(text), added: beside.at(id) }
    };
    let text = version.text(language, page.id.as_str());
    SheetView {
        id: page.id.to_string(),
        title: fill(&text.title),
        body: body(text),
        parts: page.steps.iter().map(part).collect(),
        say: SaidView::all(&text.say, fill),
        dont_say: SaidView::all(&text.dont_say, fill),
        calls: calls(app, &Local::of(app), &page.calls, language),
        sources: sources(app, &all_sources(app, version, page), language),
    }
}

#[derive(Deserialize, TS)]
pub struct SheetRequest {
    sheet: String,
    language: Language,
    unit: Option<UnitKind>,
}

/// A sheet by itself, for who looks it up. Its words keep the rules of every screen that offers it, so they hold here too.
pub fn sheet(app: &App, request: SheetRequest) -> Result<SheetView, Failure> {
    let SheetRequest { sheet, language, unit } = request;
    let version = &app.version;
    let Some(sheet) = version.library.sheets.get(&ScreenId::new(sheet)) else {
        return Err(Failure::of(Code::NotFound));
    };
    let roles = app.content.roles.of(language, app.unit_kind().or(unit));
    let beside = Beside::of(version, &app.keeping());
    Ok(sheet_view(app, version, &sheet.page, language, |text| roles.fill(text, Role::Leader), &beside))
}

/// The sources of the screen and of the steps it gathers, each once; of an earlier version those that we still name.
fn all_sources(app: &App, version: &Version, screen: &Screen) -> Vec<domain::SourceId> {
    let of_steps = screen.steps.iter().flat_map(|step| &version.library.steps[step].sources);
    let mut all = Vec::new();
    for source in screen.sources.iter().chain(of_steps) {
        if !all.contains(source) && app.content.sources.contains_key(source) {
            all.push(source.clone());
        }
    }
    all
}

/// `s2` comes before `s10`, and the steps before the decisions.
pub fn natural(id: &str) -> (std::cmp::Reverse<String>, u32) {
    let letters: String = id.chars().take_while(|sign| !sign.is_ascii_digit()).collect();
    let number = id[letters.len()..].chars().take_while(char::is_ascii_digit).collect::<String>();
    (std::cmp::Reverse(letters), number.parse().unwrap_or(0))
}
