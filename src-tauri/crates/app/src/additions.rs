//! What the unit adds to the steps of routines: read by everyone, also while locked; written by who may speak for it.

use std::collections::BTreeMap;

use domain::fields::{FieldFault, Private};
use domain::guidance::spoken_number;
use domain::people::{BoardEvent, Role, UnitKind};
use domain::routines::{
    Added, AddedNumber, Addition, AdditionInput, Bounds, Clock, Facts, ReadBeside, Screen, StepId, TextRule, Unsafe,
    Voice, WalkedRun, Within, shows_additions, stand,
};
use domain::{EntryId, Language};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::clock::written;
use crate::keeping::Keeping;
use crate::names::look_at;
use crate::open::OpenApp;
use crate::routines::{BlockView, natural};
use crate::session::SessionView;
use crate::unit::{say, speaks_for_it};
use crate::versions::Version;
use crate::{App, Code, Failure};

#[derive(Clone, Serialize, TS)]
pub struct BesideNumberView {
    pub name: Private,
    pub number: String,
    /// The number as it is read aloud.
    pub display: String,
}

/// What stands beside a step.
#[derive(Clone, Serialize, TS)]
pub struct BesideView {
    /// The unit's own.
    pub own: bool,
    /// Who says it: the name of the unit, or of the municipality.
    pub from: String,
    pub text: Private,
    pub numbers: Vec<BesideNumberView>,
    pub within: Option<Within>,
    pub by: String,
    pub since: String,
    /// The content pack that says it; null: the unit's own.
    pub pack: Option<PackMark>,
}

/// Which edition of a content pack.
#[derive(Clone, Serialize, TS)]
pub struct PackMark {
    pub number: u32,
    pub day: String,
}

impl From<&AddedNumber> for BesideNumberView {
    fn from(one: &AddedNumber) -> Self {
        Self { name: one.name.clone(), number: one.number.clone(), display: spoken_number(&one.number) }
    }
}

impl BesideView {
    fn of(keeping: &Keeping, added: &Added) -> Self {
        let Addition { text, numbers, within } = &added.addition;
        let unit = || keeping.board.unit.as_ref().map(|unit| unit.name.clone()).unwrap_or_default();
        Self {
            own: added.voice == Voice::Unit,
            from: match &added.voice {
                Voice::Unit => unit(),
                Voice::Municipality(name) => name.clone(),
            },
            text: text.clone(),
            numbers: numbers.iter().map(BesideNumberView::from).collect(),
            within: *within,
            by: keeping.board.person(&added.by).map(|person| person.name.clone()).unwrap_or_default(),
            since: written(added.since),
            pack: keeping
                .packs
                .edition(&added.entry)
                .map(|edition| PackMark { number: edition.pack.number, day: edition.pack.day.clone() }),
        }
    }
}

/// What may be shown beside the steps now: what keeps the rules, from a board that passes its check.
#[derive(Default)]
pub struct Beside(BTreeMap<StepId, Vec<(EntryId, BesideView)>>);

impl Beside {
    pub fn of(version: &Version, keeping: &Keeping) -> Self {
        let mut beside = Self::default();
        if !keeping.is_believed() {
            return beside;
        }
        for added in keeping.additions.all() {
            let stands = |bounds: &Bounds| added.may_stand(bounds, &keeping.board.people);
            if version.bounds().get(&added.step).is_some_and(stands) {
                let here = beside.0.entry(added.step.clone()).or_default();
                here.push((added.entry.clone(), BesideView::of(keeping, added)));
            }
        }
        for here in beside.0.values_mut() {
            here.sort_by_key(|(_, view)| !view.own);
        }
        beside
    }

    pub fn at(&self, step: &StepId) -> Vec<BesideView> {
        self.0.get(step).into_iter().flatten().map(|(_, view)| view.clone()).collect()
    }
}

impl OpenApp<'_> {
    /// What stands beside the steps of the answers that are new in a run.
    pub fn read_beside(
        &self,
        version: &Version,
        run: &WalkedRun,
        before: Option<&WalkedRun>,
        facts: Facts,
    ) -> Vec<ReadBeside> {
        let beside = Beside::of(version, self.keeping);
        let first = run.answers.len() - run.new_since(before).len();
        let mut all = Vec::new();
        for at in if beside.0.is_empty() { 0..0 } else { first..run.answers.len() } {
            let stand = stand(&version.library, run.door, &run.answers[..at], facts);
            if !shows_additions(stand.screen, &stand.facts) {
                continue;
            }
            for step in &stand.screen.steps {
                let here = beside.0.get(step).into_iter().flatten();
                all.extend(here.map(|(entry, _)| ReadBeside {
                    screen: stand.screen.id.clone(),
                    step: step.clone(),
                    entry: entry.clone(),
                }));
            }
        }
        all
    }

    /// What stood beside a screen when it was answered, as it was then. What the board does not say any more is not there.
    pub fn stood_beside(&self, read: &[ReadBeside], screen: &domain::routines::ScreenId) -> Vec<BesideView> {
        let here = read.iter().filter(|one| &one.screen == screen);
        let said = here.filter_map(|one| self.keeping.additions.said(&one.entry, &one.step));
        said.map(|added| BesideView::of(self.keeping, added)).collect()
    }
}

/// The step that a screen is, when one may add to it here.
pub fn own_step(screen: &Screen, facts: &Facts) -> Option<StepId> {
    let own = StepId::new(screen.id.as_str());
    (screen.steps.contains(&own) && shows_additions(screen, facts)).then_some(own)
}

#[derive(Deserialize, TS)]
pub struct AdditionsRequest {
    language: Language,
    unit: Option<UnitKind>,
}

/// A rule that does not hold at a field.
#[derive(Serialize, TS)]
pub struct AdditionFaultView {
    field: String,
    /// What is wrong with what was typed; null: a rule of safety is broken.
    code: Option<Code>,
    rule: Option<TextRule>,
    /// The words that broke it.
    words: Vec<String>,
}

impl From<FieldFault> for AdditionFaultView {
    fn from(fault: FieldFault) -> Self {
        let Failure { code, field } = Failure::from(fault);
        Self { field: field.unwrap_or_default(), code: Some(code), rule: None, words: Vec::new() }
    }
}

impl From<Unsafe> for AdditionFaultView {
    fn from(Unsafe { field, rule, words }: Unsafe) -> Self {
        Self { field, code: None, rule: Some(rule), words }
    }
}

/// All that is wrong with what was typed for a step, the fields first.
fn faults(bounds: &Bounds, keeping: &Keeping, input: &AdditionInput) -> Result<Addition, Vec<AdditionFaultView>> {
    let addition =
        input.check().map_err(|faults| faults.into_iter().map(AdditionFaultView::from).collect::<Vec<_>>())?;
    let broken = addition.unsafe_at(bounds, &keeping.board.people);
    if broken.is_empty() { Ok(addition) } else { Err(broken.into_iter().map(AdditionFaultView::from).collect()) }
}

/// Why something that is kept may not stand beside a step: what it says, and what the one is called who says it.
pub fn faults_of(bounds: &Bounds, keeping: &Keeping, voice: &Voice, addition: &Addition) -> Vec<AdditionFaultView> {
    let said = faults(bounds, keeping, &AdditionInput::of(addition)).err().unwrap_or_default();
    let named = voice.unsafe_at(bounds, &keeping.board.people).into_iter().map(AdditionFaultView::from);
    said.into_iter().chain(named).collect()
}

#[derive(Serialize, TS)]
pub struct KeptAdditionView {
    added: BesideView,
    /// Why it stands nowhere just now: who leads, or what the step says, has changed since it was written.
    faults: Vec<AdditionFaultView>,
}

#[derive(Serialize, TS)]
pub struct AddedStepView {
    id: String,
    title: String,
    /// Null: the step is no more.
    clock: Option<Clock>,
    added: Vec<KeptAdditionView>,
}

#[derive(Serialize, TS)]
pub struct AddedRoutineView {
    id: String,
    steps: Vec<AddedStepView>,
}

#[derive(Serialize, TS)]
pub struct AdditionsView {
    /// Every routine with every step, also those that nothing is added to.
    routines: Vec<AddedRoutineView>,
    /// Steps that are no more, and still have something added to them.
    gone: Vec<AddedStepView>,
    /// False: the board does not pass its check, and nothing that was added is shown.
    believed: bool,
}

/// Everything that is added, by routine and step.
pub fn list(app: &App, request: AdditionsRequest) -> Result<AdditionsView, Failure> {
    let AdditionsRequest { language, unit } = request;
    let keeping = app.keeping();
    let believed = keeping.is_believed();
    let roles = app.content.roles.of(language, keeping.unit_kind().or(unit));
    let words = &app.content.words(language).routines;
    let kept = |step: &StepId, bounds: Option<&Bounds>| {
        let here = keeping.additions.at(step).into_iter().filter(|_| believed);
        let view = |added: &Added| KeptAdditionView {
            added: BesideView::of(&keeping, added),
            faults: bounds.map(|bounds| faults_of(bounds, &keeping, &added.voice, &added.addition)).unwrap_or_default(),
        };
        here.map(view).collect::<Vec<_>>()
    };
    let mut routines: Vec<AddedRoutineView> = Vec::new();
    for (step, bounds) in in_order(app) {
        let id = step.as_str().split_once('.').map_or("", |(routine, _)| routine);
        let view = AddedStepView {
            id: step.to_string(),
            title: roles.fill(&words[step.as_str()].title, Role::Leader),
            clock: Some(bounds.clock),
            added: kept(step, Some(bounds)),
        };
        match routines.iter_mut().find(|routine| routine.id == id) {
            Some(routine) => routine.steps.push(view),
            None => routines.push(AddedRoutineView { id: id.to_owned(), steps: vec![view] }),
        }
    }
    let mut gone: Vec<&StepId> = keeping
        .additions
        .all()
        .map(|added| &added.step)
        .filter(|step| !app.version.bounds().contains_key(step))
        .collect();
    gone.dedup();
    let gone = gone.into_iter().map(|step| AddedStepView {
        id: step.to_string(),
        title: String::new(),
        clock: None,
        added: kept(step, None),
    });
    Ok(AdditionsView { routines, gone: gone.filter(|step| !step.added.is_empty()).collect(), believed })
}

/// The routines as the plan orders them, then what is looked up; the steps as they are numbered.
pub fn in_order(app: &App) -> Vec<(&StepId, &Bounds)> {
    let printed: Vec<&str> =
        app.content.plan.chapters.iter().filter_map(|chapter| chapter.routine.as_ref()).map(|id| id.as_str()).collect();
    let routine = |step: &StepId| step.as_str().split('.').next().unwrap_or_default().to_owned();
    let mut all: Vec<(&StepId, &Bounds)> = app.version.bounds().iter().collect();
    all.sort_by_key(|(step, _)| {
        let id = routine(step);
        let number = step.as_str()[id.len()..].trim_start_matches('.');
        (printed.iter().position(|known| **known == id).unwrap_or(usize::MAX), id, natural(number))
    });
    all
}

#[derive(Deserialize, TS)]
pub struct AdditionRequest {
    step: String,
    language: Language,
}

/// What it takes to write beside a step.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AdditionFormView {
    step: String,
    routine: String,
    title: String,
    body: Vec<BlockView>,
    clock: Clock,
    takes_deadline: bool,
    may_name_leader: bool,
    may_name_parents: bool,
    input: AdditionInput,
    /// What stands there now; null: nothing.
    added: Option<BesideView>,
}

pub fn form(open: &mut OpenApp<'_>, request: AdditionRequest) -> Result<AdditionFormView, Failure> {
    speaks_for_it(open)?;
    let AdditionRequest { step, language } = request;
    let step = StepId::new(step);
    let bounds = open.app.version.bounds().get(&step).ok_or(Failure::of(Code::NotFound))?;
    let content = &open.app.content;
    let roles = content.roles.of(language, open.keeping.unit_kind());
    let text = &content.words(language).routines[step.as_str()];
    let fill = |text: &str| roles.fill(text, Role::Leader);
    let added = open.keeping.additions.of(&step, &Voice::Unit);
    Ok(AdditionFormView {
        step: step.to_string(),
        routine: step.as_str().split('.').next().unwrap_or_default().to_owned(),
        title: fill(&text.title),
        body: text.body.iter().map(|block| BlockView::of(block, fill)).collect(),
        clock: bounds.clock,
        takes_deadline: bounds.clock.takes_inner(),
        may_name_leader: bounds.may_name_leader,
        may_name_parents: bounds.may_name_parents,
        input: added.map(|added| AdditionInput::of(&added.addition)).unwrap_or_default(),
        added: added.map(|added| BesideView::of(open.keeping, added)),
    })
}

#[derive(Deserialize, TS)]
pub struct AdditionKeepRequest {
    step: String,
    addition: AdditionInput,
    /// Somebody has looked: no word in it is the name of a child.
    sure: bool,
}

#[derive(Serialize, TS)]
pub struct AdditionKeptView {
    /// Empty: it is kept.
    faults: Vec<AdditionFaultView>,
    session: SessionView,
}

/// Keeps what the unit says beside a step, in place of what it said there. Kept without a change it is no entry.
pub fn keep(open: &mut OpenApp<'_>, request: AdditionKeepRequest) -> Result<AdditionKeptView, Failure> {
    speaks_for_it(open)?;
    let step = StepId::new(request.step);
    let bounds = open.app.version.bounds().get(&step).ok_or(Failure::of(Code::NotFound))?;
    let addition = match faults(bounds, open.keeping, &request.addition) {
        Ok(addition) => addition,
        Err(faults) => return Ok(AdditionKeptView { faults, session: SessionView::of(open.keeping) }),
    };
    let names = addition.numbers.iter().enumerate().map(|(row, one)| (format!("numbers.{row}.name"), &one.name));
    let texts: Vec<(String, &Private)> = std::iter::once(("text".to_owned(), &addition.text)).chain(names).collect();
    look_at(open, &texts, request.sure)?;
    let same = open.keeping.additions.of(&step, &Voice::Unit).is_some_and(|added| added.addition == addition);
    let session = if same {
        SessionView::of(open.keeping)
    } else {
        say(open, &BoardEvent::AdditionChanged { step, addition: Some(addition) })?
    };
    Ok(AdditionKeptView { faults: Vec::new(), session })
}

#[derive(Deserialize, TS)]
pub struct AdditionTakeRequest {
    step: String,
}

/// The unit says no more beside a step, also beside one that is no more. What it said stays in the journal.
pub fn take_away(open: &mut OpenApp<'_>, request: AdditionTakeRequest) -> Result<SessionView, Failure> {
    speaks_for_it(open)?;
    let step = StepId::new(request.step);
    open.keeping.additions.of(&step, &Voice::Unit).ok_or(Failure::of(Code::NotFound))?;
    say(open, &BoardEvent::AdditionChanged { step, addition: None })
}
