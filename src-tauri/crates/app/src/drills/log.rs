//! The log of a drill: looked through, finished and locked; and what is said about it afterwards.

use domain::drills::{Asks, Drill, DrillEvent, DrillLog, DrillLogInput, said};
use domain::fields::{FieldFault, Private};
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
    /// The drill whose log it is to be; null: held elsewhere.
    drill: Option<String>,
    log: DrillLogInput,
    /// Why it is corrected; null: it is not a correction.
    #[serde(default)]
    reason: Option<Private>,
}

#[derive(Serialize, TS)]
pub struct DrillCheckView {
    /// All that stands in the way, in the order of the form.
    pub(super) faults: Vec<FaultView>,
    /// Fields where a word is the name of a child in a concern that this person can open. Asked about, never forbidden.
    pub(super) names: Vec<String>,
}

pub fn check(open: &mut OpenApp<'_>, request: DrillCheckRequest) -> Result<DrillCheckView, Failure> {
    let DrillCheckRequest { drill, log, reason } = request;
    let (checked, reason) = match (drill, &reason) {
        (Some(id), Some(reason)) => {
            let (drill, now) = (find(open, &DrillId::new(id))?.clone(), open.now);
            (corrected(&drill, &log, now), Some(said(reason, "reason")))
        }
        _ => (log.check(Asks::Whole, open.now), None),
    };
    let reason = reason.transpose();
    let mut texts = log.texts();
    texts.extend(reason.iter().flatten().map(|reason| ("reason".to_owned(), reason)));
    let mut faults: Vec<Failure> = checked.err().unwrap_or_default().into_iter().map(Failure::from).collect();
    faults.extend(reason.as_ref().err().cloned().map(Failure::from));
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
    let checked = log.check(Asks::Whole, open.now)?;
    look_at(open, &log.texts(), sure)?;
    is_known(open, &log)?;
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

/// Only people of the board, and routines of ours.
fn is_known(open: &OpenApp<'_>, log: &DrillLogInput) -> Result<(), Failure> {
    let board = &open.keeping.board;
    let library = &open.app.content.library;
    let known = log.present.iter().all(|id| board.person(&PersonId::new(id)).is_some())
        && log.routines.iter().all(|id| library.pages().any(|screen| screen.routine.as_str() == id));
    if known { Ok(()) } else { Err(Failure::of(Code::NotFound)) }
}

fn corrected(
    drill: &Drill,
    log: &DrillLogInput,
    now: chrono::DateTime<chrono::FixedOffset>,
) -> Result<DrillLog, Vec<FieldFault>> {
    let Some(before) = drill.log() else { return Err(vec![domain::fields::Fault::NotFound.at("reason")]) };
    log.corrects(before, |finding| drill.verified(finding).is_some(), drill.asks(), now)
}

#[derive(Deserialize, TS)]
pub struct DrillCorrectRequest {
    drill: String,
    draft: Option<String>,
    log: DrillLogInput,
    reason: Private,
    /// Somebody has looked at the names that were asked about.
    sure: bool,
    language: Language,
}

/// The log anew, and why. What stood there before stays, and both are shown.
pub fn correct(open: &mut OpenApp<'_>, request: DrillCorrectRequest) -> Result<DrillView, Failure> {
    speaks_for_it(open)?;
    let DrillCorrectRequest { drill, draft, log, reason, sure, language } = request;
    let id = DrillId::new(drill);
    let drill = find(open, &id)?.clone();
    let checked = corrected(&drill, &log, open.now)?;
    let reason = said(&reason, "reason")?;
    let mut texts = log.texts();
    texts.push(("reason".into(), &reason));
    look_at(open, &texts, sure)?;
    is_known(open, &log)?;
    let event = DrillEvent::Corrected { log: Box::new(checked), reason: reason.clone() };
    keep(open, &id, event, draft.as_deref())?;
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
    let text = said(&request.text, "text")?;
    look_at(open, &[("text".into(), &text)], request.sure)?;
    keep(open, &id, DrillEvent::Added { text: text.clone() }, None)?;
    view(open, &id, request.language)
}
