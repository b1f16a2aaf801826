//! The handling plan: written by who leads, filled from the unit and its drills, approved, and made into a file.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use domain::Language;
use domain::fields::Private;
use domain::plans::{Decision, Edition, Gap, GapPlace, Known, Plan, PlanBook, PlanEvent, PlanInput, gaps};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::additions::Beside;
use crate::clock::{make_id, written};
use crate::concerns::draft;
use crate::names::look_at;
use crate::open::{OpenApp, UnitEvent, UnitState};
use crate::unit::speaks_for_it;
use crate::{App, Code, Failure, desk, papers};

#[derive(Serialize, TS)]
pub struct ExcuseView {
    reason: Private,
    day: String,
}

#[derive(Serialize, TS)]
pub struct GapView {
    /// Where a reason is kept for it.
    id: String,
    /// The words: `plan-gap-<kind>`.
    kind: String,
    chapter: String,
    /// Where it is mended.
    place: GapPlace,
    /// The field of the plan it stands at; empty elsewhere.
    field: String,
    /// «Finnes ikke, fordi …»: it is no longer in the way.
    excuse: Option<ExcuseView>,
}

impl From<&Gap> for GapView {
    fn from(gap: &Gap) -> Self {
        let excuse = gap.excuse.as_ref();
        Self {
            id: gap.id(),
            kind: gap.kind.name().to_owned(),
            chapter: gap.chapter.clone(),
            place: gap.place(),
            field: gap.field.clone(),
            excuse: excuse.map(|excuse| ExcuseView { reason: excuse.reason.clone(), day: excuse.day.clone() }),
        }
    }
}

#[derive(Clone, Copy, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChapterState {
    Whole,
    Missing,
    /// Something is not there, and a reason stands for it.
    Excused,
    /// Need not say anything, and does not.
    Empty,
}

#[derive(Serialize, TS)]
pub struct ChapterView {
    /// Two digits.
    id: String,
    title: String,
    purpose: String,
    /// Words of the program stand in it, whatever is written.
    given: bool,
    /// It must say something.
    needed: bool,
    state: ChapterState,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditionView {
    version: u32,
    at: String,
    by: String,
    /// Who approved it for the one responsible under the law, when, and how.
    decided_by: Private,
    decided_day: String,
    decided_how: Private,
    changes: Private,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanView {
    input: PlanInput,
    /// When it was last kept; empty: never.
    kept: String,
    kept_by: String,
    /// The number this edition will have.
    version: u32,
    chapters: Vec<ChapterView>,
    /// All that is missing, in the order of the chapters; the excused ones too.
    gaps: Vec<GapView>,
    /// The last one first.
    editions: Vec<EditionView>,
}

#[derive(Deserialize, TS)]
pub struct PlanRequest {
    language: Language,
}

pub fn open(open: &mut OpenApp<'_>, request: PlanRequest) -> Result<PlanView, Failure> {
    Ok(view(open, request.language))
}

fn view(open: &OpenApp<'_>, language: Language) -> PlanView {
    let state = unit_of(open);
    let book = &state.plan;
    let plan = latest(book);
    let gaps = missing(open, &plan);
    let words = &open.app.content.words(language).plan;
    let chapters = open.app.content.plan.chapters.iter().map(|chapter| {
        let text = &words[&chapter.id];
        ChapterView {
            id: chapter.id.clone(),
            title: text.title.clone(),
            purpose: text.paragraphs().next().unwrap_or_default().to_owned(),
            given: chapter.given,
            needed: chapter.needed,
            state: state_of(&chapter.id, chapter.given || plan.text(&chapter.id).is_some(), &gaps),
        }
    });
    let edition = |edition: &Edition| EditionView {
        version: edition.version,
        at: written(edition.at),
        by: open.name_of(&edition.by),
        decided_by: edition.decision.by.clone(),
        decided_day: edition.decision.day.clone(),
        decided_how: edition.decision.how.clone(),
        changes: edition.plan.fields().changes.clone(),
    };
    PlanView {
        input: plan.fields().clone(),
        kept: book.latest().map(|kept| written(kept.at)).unwrap_or_default(),
        kept_by: book.latest().map(|kept| open.name_of(&kept.by)).unwrap_or_default(),
        version: book.version(),
        chapters: chapters.collect(),
        gaps: gaps.iter().map(GapView::from).collect(),
        editions: book.editions.iter().rev().map(edition).collect(),
    }
}

fn state_of(chapter: &str, says: bool, gaps: &[Gap]) -> ChapterState {
    let mut here = gaps.iter().filter(|gap| gap.chapter == chapter).peekable();
    match (here.peek().is_some(), here.any(|gap| gap.excuse.is_none()), says) {
        (true, true, _) => ChapterState::Missing,
        (true, false, _) => ChapterState::Excused,
        (false, _, true) => ChapterState::Whole,
        (false, _, false) => ChapterState::Empty,
    }
}

fn unit_of<'a>(open: &'a OpenApp<'_>) -> &'a UnitState {
    match &open.keeping.open {
        Some(open) => &open.state.unit,
        None => unreachable!("an OpenApp is made only while somebody is logged in"),
    }
}

/// The plan as it was last kept; before that, as it begins.
fn latest(book: &PlanBook) -> Plan {
    book.latest().map(|kept| kept.plan.clone()).unwrap_or_default()
}

/// What is missing in a plan, seen from the board and the unit alone.
fn missing(open: &OpenApp<'_>, plan: &Plan) -> Vec<Gap> {
    let state = unit_of(open);
    let board = &open.keeping.board;
    let known = Known {
        chapters: &open.app.content.plan.chapters,
        unit: board.unit.as_ref(),
        contacts: &board.contacts,
        contacts_checked: open.keeping.contact_checks.oldest(),
        drills: &state.drills,
        cases: &state.cases,
        today: open.now.date_naive(),
    };
    gaps(plan, &state.plan, &known)
}

#[derive(Deserialize, TS)]
pub struct PlanKeepRequest {
    draft: Option<String>,
    plan: PlanInput,
    /// Somebody has looked at the names that were asked about.
    sure: bool,
    language: Language,
}

pub fn keep(open: &mut OpenApp<'_>, request: PlanKeepRequest) -> Result<PlanView, Failure> {
    speaks_for_it(open)?;
    let PlanKeepRequest { draft: id, plan, sure, language } = request;
    let checked = plan.check()?;
    look_at(open, &plan.texts(), sure)?;
    let draft = draft(id.as_deref())?;
    open.keep_for_all(&UnitEvent::Plan { what: Box::new(PlanEvent::Kept { plan: Box::new(checked) }) }, draft)?;
    Ok(view(open, language))
}

#[derive(Deserialize, TS)]
pub struct PlanApproveRequest {
    decision: Decision,
    /// Somebody has looked at the names that were asked about.
    sure: bool,
    language: Language,
}

/// The edition is approved: its pages are made, and kept as they are.
pub fn approve(open: &mut OpenApp<'_>, request: PlanApproveRequest) -> Result<PlanView, Failure> {
    speaks_for_it(open)?;
    let decision = request.decision.check(open.now)?;
    look_at(open, &[("by".into(), &decision.by), ("how".into(), &decision.how)], request.sure)?;
    let plan = latest(&unit_of(open).plan);
    let gaps = missing(open, &plan);
    if gaps.iter().any(|gap| gap.excuse.is_none()) {
        return Err(Failure::of(Code::PlanMissing));
    }
    let by = open.keeping.open.as_ref().map(|opened| open.name_of(&opened.person)).unwrap_or_default();
    let approval = Some(papers::plan::Approval { decision: &decision, by });
    let edition = papers::plan::Edition { plan: &plan, gaps: &gaps, approval };
    let pages = papers::plan::plan(&source(open), &edition, request.language);
    let pages = BASE64_STANDARD.encode(pages.map_err(|_| Failure::of(Code::NotPrintable))?);
    let version = unit_of(open).plan.version();
    let event = PlanEvent::Approved { version, plan: Box::new(plan), decision, language: request.language, pages };
    open.keep_for_all(&UnitEvent::Plan { what: Box::new(event) }, None)?;
    Ok(view(open, request.language))
}

#[derive(Deserialize, TS)]
pub struct PlanExportRequest {
    /// An approved edition; null: the draft.
    version: Option<u32>,
    language: Language,
}

#[derive(Serialize, TS)]
pub struct UnprintableView {
    /// The nearest heading above it.
    place: String,
    character: String,
}

#[derive(Serialize, TS)]
pub struct PlanExportedView {
    /// The name of the file; null when nobody chose a place, and nothing was made.
    pub(crate) file: Option<String>,
    /// A character that no shipped font has: nothing was made.
    pub(crate) unprintable: Option<UnprintableView>,
}

pub fn export(app: &App, request: PlanExportRequest) -> Result<PlanExportedView, Failure> {
    let PlanExportRequest { version, language } = request;
    hand_out(app, |open| {
        let name = papers::plan::file_name(&source(open), version, language);
        Ok((pages(open, version, language)?, name))
    })
}

/// Makes a file, at a place that the person chooses. There is no child in it, and so it is no entry.
pub(crate) fn hand_out(
    app: &App,
    make: impl FnOnce(&mut OpenApp<'_>) -> Result<(Made, String), Failure>,
) -> Result<PlanExportedView, Failure> {
    let (made, name, turn) = app.when_open(|open| {
        let (made, name) = make(open)?;
        Ok((made, name, open.keeping.turn))
    })?;
    let bytes = match made {
        Ok(bytes) => bytes,
        Err(fault) => {
            let character = format!("U+{:04X}", u32::from(fault.character));
            let unprintable = Some(UnprintableView { place: fault.place, character });
            return Ok(PlanExportedView { file: None, unprintable });
        }
    };
    let Some(place) = app.desk.choose(&name) else { return Ok(PlanExportedView { file: None, unprintable: None }) };
    if app.is_its_own(&place) {
        return Err(Failure::of(Code::FileReadOnly));
    }
    // Meanwhile it was locked, and somebody else may have come: the file was not asked for by them.
    app.when_open(|open| if open.keeping.turn == turn { Ok(()) } else { Err(Failure::of(Code::Locked)) })?;
    desk::write(&place, &bytes, &make_id())?;
    let file = place.file_name().map(|name| name.to_string_lossy().into_owned());
    Ok(PlanExportedView { file, unprintable: None })
}

pub(crate) type Made = Result<Vec<u8>, pdf::NotPrintable>;

/// An approved edition as it was kept; the draft as it is now.
fn pages(open: &OpenApp<'_>, version: Option<u32>, language: Language) -> Result<Made, Failure> {
    let state = unit_of(open);
    if let Some(version) = version {
        let edition = state.plan.editions.iter().find(|edition| edition.version == version);
        let edition = edition.ok_or(Failure::of(Code::NotFound))?;
        return BASE64_STANDARD.decode(&edition.pages).map(Ok).map_err(|_| Failure::of(Code::Broken));
    }
    let plan = latest(&state.plan);
    let gaps = missing(open, &plan);
    let draft = papers::plan::Edition { plan: &plan, gaps: &gaps, approval: None };
    Ok(papers::plan::plan(&source(open), &draft, language))
}

/// All that the plan may be made of.
pub(crate) fn source<'a>(open: &'a OpenApp<'_>) -> papers::plan::Source<'a> {
    papers::plan::Source {
        app: open.app,
        board: &open.keeping.board,
        unit: unit_of(open),
        contact_checks: &open.keeping.contact_checks,
        newcomers: &open.keeping.newcomers,
        beside: Beside::of(&open.app.version, open.keeping),
        example: open.keeping.example,
        now: open.now,
    }
}
