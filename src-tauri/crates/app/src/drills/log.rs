//! The log of a drill: looked through, finished and locked; and what is said about it afterwards.

use domain::drills::{DrillEvent, DrillLogInput, added};
use domain::fields::Private;
use domain::{DrillId, Language, PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::view::{DrillView, view};
use super::{find, keep, new_id};
use crate::names::{look_at, named, printable};
use crate::open::OpenApp;
use crate::reports::FaultView;
use crate::unit::speaks_for_it;
use crate::{Code, Failure};

#[derive(Deserialize, TS)]
pub struct DrillCheckRequest {
    #[expect(dead_code, reason = "the same for both; the screen says which it is filling in")]
    drill: Option<String>,
    log: DrillLogInput,
}

#[derive(Serialize, TS)]
pub struct DrillCheckView {
    /// All that stands in the way, in the order of the form.
    faults: Vec<FaultView>,
    /// Fields where a word is the name of a child in a concern that this person can open. Asked about, never forbidden.
    names: Vec<String>,
}

pub fn check(open: &mut OpenApp<'_>, request: DrillCheckRequest) -> Result<DrillCheckView, Failure> {
    let log = request.log;
    let texts = log.texts();
    let mut faults: Vec<Failure> =
        log.check(open.now).err().unwrap_or_default().into_iter().map(Failure::from).collect();
    // Of each field the first thing: what is too long as well is not looked through for signs.
    let unprintable = texts.iter().filter_map(|text| printable(std::slice::from_ref(text)).err());
    let unprintable: Vec<Failure> =
        unprintable.filter(|one| !faults.iter().any(|fault| fault.field == one.field)).collect();
    faults.extend(unprintable);
    Ok(DrillCheckView { faults: faults.into_iter().map(FaultView::from).collect(), names: named(open, &texts) })
}

#[derive(Deserialize, TS)]
pub struct DrillLogRequest {
    drill: Option<String>,
    draft: Option<String>,
    log: DrillLogInput,
    /// Somebody has looked at the names that were asked about.
    sure: bool,
    language: Language,
}

/// The log is finished, and locked.
pub fn log(open: &mut OpenApp<'_>, request: DrillLogRequest) -> Result<DrillView, Failure> {
    speaks_for_it(open)?;
    let DrillLogRequest { drill, draft, log, sure, language } = request;
    let checked = log.check(open.now)?;
    look_at(open, &log.texts(), sure)?;
    let board = &open.keeping.board;
    let library = &open.app.content.library;
    let known = log.present.iter().all(|id| board.person(&PersonId::new(id)).is_some())
        && log.routines.iter().all(|id| library.pages().any(|screen| screen.routine.as_str() == id));
    if !known {
        return Err(Failure::of(Code::NotFound));
    }
    let id = match drill.map(DrillId::new) {
        // An earlier try kept it, and its answer was lost.
        Some(id) if find(open, &id)?.log().is_some() => return Err(Failure::of(Code::AlreadyThere)),
        // Only a drill that is there: what else has an id, a concern, is never named in what all staff share.
        Some(id) => id,
        None => new_id(),
    };
    keep(open, &id, DrillEvent::Logged { log: Box::new(checked) }, draft.as_deref())?;
    view(open, &id, language)
}

#[derive(Deserialize, TS)]
pub struct DrillAddRequest {
    drill: String,
    text: Private,
    /// Somebody has looked at the names that were asked about.
    sure: bool,
    language: Language,
}

pub fn add(open: &mut OpenApp<'_>, request: DrillAddRequest) -> Result<DrillView, Failure> {
    speaks_for_it(open)?;
    let id = DrillId::new(request.drill);
    let text = added(&request.text)?;
    look_at(open, &[("text".into(), &text)], request.sure)?;
    keep(open, &id, DrillEvent::Added { text: text.clone() }, None)?;
    view(open, &id, request.language)
}
