//! Drills: run in the steps of a real concern, logged, and learned from. All of it is kept for the unit; none of it can
//! reach a concern, and no concern is read for it.

mod calendar;
mod form;
mod import;
mod improvement;
mod log;
mod measures;
mod own;
pub mod programme;
mod run;
mod sheet;
mod table;
mod view;

use domain::drills::{Drill, DrillEvent};
use domain::{DrillId, Language};
use serde::Deserialize;
use ts_rs::TS;

use crate::clock::make_id;
use crate::concerns::draft;
use crate::open::{OpenApp, UnitEvent};
use crate::scenarios::{self, MicroView, ScenarioView};
use crate::unit::speaks_for_it;
use crate::{Code, Failure};

pub use form::{DrillFormRequest, DrillFormView, form};
pub use import::{
    TableChooseRequest, TableColumnsRequest, TableImportRequest, TableImportedView, TableView, TemplateRequest,
    TemplateView, choose, columns, import, template,
};
pub use improvement::{DrillVerifyRequest, ImproveRequest, ProgressRequest, improve, progress, verify};
pub use log::{
    DrillAddRequest, DrillCheckRequest, DrillCheckView, DrillCorrectRequest, DrillLogRequest, add, check, correct, log,
};
pub use measures::{MeasuresRequest, MeasuresView, measures};
pub use own::{
    OwnCheckRequest, OwnFormRequest, OwnFormView, OwnKeepRequest, OwnRetireRequest, OwnScenarioView, own_check,
    own_form, own_keep, own_list, own_retire,
};
pub use run::{
    DrillBeginRequest, DrillInjectRequest, DrillNoteRequest, DrillPauseRequest, DrillStopRequest, DrillWalkRequest,
    begin, inject, note, observe, pause, stop, walk,
};
pub use sheet::{DrillSheetRequest, sheet};
pub use table::Table;
pub use view::{DrillView, DrillsView};

use view::{overview, view};

#[derive(Deserialize, TS)]
pub struct ScenariosRequest {
    language: Language,
}

pub fn scenarios(open: &mut OpenApp<'_>, request: ScenariosRequest) -> Result<Vec<ScenarioView>, Failure> {
    Ok(scenarios::all(open, request.language))
}

pub fn micro(open: &mut OpenApp<'_>, request: ScenariosRequest) -> Result<Vec<MicroView>, Failure> {
    Ok(scenarios::micro(open, request.language))
}

#[derive(Deserialize, TS)]
pub struct DrillsRequest {
    #[expect(dead_code, reason = "every call that answers words is asked in a language")]
    language: Language,
}

pub fn list(open: &mut OpenApp<'_>, _: DrillsRequest) -> Result<DrillsView, Failure> {
    Ok(overview(open))
}

#[derive(Deserialize, TS)]
pub struct DrillIdRequest {
    drill: String,
    language: Language,
}

pub fn open(open: &mut OpenApp<'_>, request: DrillIdRequest) -> Result<DrillView, Failure> {
    view(open, &DrillId::new(request.drill), request.language)
}

fn find<'a>(open: &'a mut OpenApp<'_>, id: &DrillId) -> Result<&'a Drill, Failure> {
    open.unit().drills.get(id).ok_or(Failure::of(Code::NotFound))
}

fn new_id() -> DrillId {
    DrillId::new(uuid::Uuid::from_bytes(make_id()).simple().to_string())
}

/// Keeps what follows from where the drill stands.
fn keep(open: &mut OpenApp<'_>, id: &DrillId, event: DrillEvent, draft: Option<&str>) -> Result<(), Failure> {
    speaks_for_it(open)?;
    let draft = self::draft(draft)?;
    let blank = Drill::default();
    open.unit().drills.get(id).unwrap_or(&blank).may_take(&event).map_err(|_| Failure::of(Code::NotFound))?;
    open.keep_for_all(&UnitEvent::Drill { drill: id.clone(), what: Box::new(event) }, draft)
}
