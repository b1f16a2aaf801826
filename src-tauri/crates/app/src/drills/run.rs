//! A drill while it goes on: begun, walked, shown what comes up, paused, stopped.

use domain::drills::{DrillEvent, DrillForm, DrillPace, DrillStage, StopReason};
use domain::fields::{Private, filled_line, number, text};
use domain::routines::{Answer, WalkedRun, stand};
use domain::{DrillId, Language};
use serde::Deserialize;
use ts_rs::TS;

use super::view::{DrillView, view};
use super::{find, keep, new_id};
use crate::clock::make_id;
use crate::names::printable;
use crate::open::OpenApp;
use crate::scenarios::script;
use crate::unit::speaks_for_it;
use crate::{Code, Failure};

/// How injects are to come.
#[derive(Clone, Copy, Default, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    #[default]
    ByHand,
    ByClock,
    Drawn,
}

#[derive(Deserialize, TS)]
pub struct DrillBeginRequest {
    scenario: String,
    form: DrillForm,
    leader: Private,
    #[serde(default)]
    way: Way,
    /// The number to draw by, at most four digits; empty: any. Asked of a drill that is drawn alone.
    #[serde(default)]
    seed: String,
    language: Language,
}

pub fn begin(open: &mut OpenApp<'_>, request: DrillBeginRequest) -> Result<DrillView, Failure> {
    speaks_for_it(open)?;
    let DrillBeginRequest { scenario, form, leader, way, seed, language } = request;
    let leader = Private(filled_line(&leader.0, "leader")?);
    printable(&[("leader".into(), &leader)])?;
    let pace = match way {
        Way::ByHand => DrillPace::ByHand,
        Way::ByClock => DrillPace::ByClock,
        Way::Drawn => DrillPace::Drawn { seed: number(&seed, "seed")?.unwrap_or_else(any_number) },
    };
    let script = script(open, &scenario, language).ok_or(Failure::of(Code::NotFound))?;
    // What was drawn is kept as it was drawn: the drill stays the same when the scenario is written anew.
    let script = match pace {
        DrillPace::ByHand | DrillPace::ByClock => script,
        DrillPace::Drawn { seed } => script.drawn(seed),
    };
    // One at a time: another that goes on would stand behind this one with its clock running.
    if open.unit().drills.values().any(|drill| drill.stage() == DrillStage::Running) {
        return Err(Failure::of(Code::AlreadyThere));
    }
    let id = new_id();
    keep(open, &id, DrillEvent::Begun { script: Box::new(script), form, leader, pace }, None)?;
    view(open, &id, language)
}

/// A number of four digits that nobody has chosen.
fn any_number() -> u32 {
    let [one, two, ..] = make_id();
    1000 + u32::from(u16::from_be_bytes([one, two])) % 9000
}

#[derive(Deserialize, TS)]
pub struct DrillWalkRequest {
    drill: String,
    run: WalkedRun,
    /// It is begun anew, in what the program says now.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    anew: bool,
    language: Language,
}

/// Keeps the answers of the routine, each with the moment it was given; as a concern does.
pub fn walk(open: &mut OpenApp<'_>, request: DrillWalkRequest) -> Result<DrillView, Failure> {
    let id = DrillId::new(request.drill);
    let facts = open.keeping.unit_facts();
    let drill = find(open, &id)?.clone();
    // In a drill every step is tried.
    let answers: Vec<Answer> = request.run.answers.into_iter().take_while(|answer| !answer.skips()).collect();
    let version =
        if request.anew { open.app.version.clone() } else { open.version_of(&drill.runs(), request.run.door) };
    let known = drill.known(&|version: &str| &open.version(version).library, facts, None);
    let stand = stand(&version.library, request.run.door, &answers, known);
    let run = WalkedRun { door: request.run.door, answers: stand.answers };
    if request.anew || drill.run() != Some(&run) {
        let texts = version.fingerprint.clone();
        keep(open, &id, DrillEvent::Walked { run, texts }, None)?;
    }
    view(open, &id, request.language)
}

#[derive(Deserialize, TS)]
pub struct DrillInjectRequest {
    drill: String,
    inject: String,
    language: Language,
}

pub fn inject(open: &mut OpenApp<'_>, request: DrillInjectRequest) -> Result<DrillView, Failure> {
    let id = DrillId::new(request.drill);
    keep(open, &id, DrillEvent::Injected { inject: request.inject }, None)?;
    view(open, &id, request.language)
}

#[derive(Deserialize, TS)]
pub struct DrillNoteRequest {
    drill: String,
    /// The inject it answers; null: none.
    inject: Option<String>,
    what: Private,
    who: Private,
    draft: Option<String>,
    language: Language,
}

/// What the group decided, and who does it.
pub fn note(open: &mut OpenApp<'_>, request: DrillNoteRequest) -> Result<DrillView, Failure> {
    said(open, request, |inject, what, who| DrillEvent::Decided { inject, what, who })
}

/// What somebody who watches has seen. As what is decided, it is looked through for names when the log is finished: nothing on a
/// screen that all look at may ask whether it is a child that somebody writes of.
pub fn observe(open: &mut OpenApp<'_>, request: DrillNoteRequest) -> Result<DrillView, Failure> {
    said(open, request, |inject, what, who| DrillEvent::Observed { inject, what, who })
}

fn said(
    open: &mut OpenApp<'_>,
    request: DrillNoteRequest,
    event: impl Fn(Option<String>, Private, Private) -> DrillEvent,
) -> Result<DrillView, Failure> {
    let id = DrillId::new(request.drill);
    let what = text(&request.what, "what")?;
    if what.is_blank() {
        return Err(Code::Blank.at("what"));
    }
    let who = Private(domain::fields::line(&request.who.0, "who")?);
    printable(&[("what".into(), &what), ("who".into(), &who)])?;
    keep(open, &id, event(request.inject, what, who), request.draft.as_deref())?;
    view(open, &id, request.language)
}

#[derive(Deserialize, TS)]
pub struct DrillPauseRequest {
    drill: String,
    paused: bool,
    language: Language,
}

pub fn pause(open: &mut OpenApp<'_>, request: DrillPauseRequest) -> Result<DrillView, Failure> {
    let id = DrillId::new(request.drill);
    if find(open, &id)?.is_paused() != request.paused {
        let event = if request.paused { DrillEvent::Paused } else { DrillEvent::Resumed };
        keep(open, &id, event, None)?;
    }
    view(open, &id, request.language)
}

#[derive(Deserialize, TS)]
pub struct DrillStopRequest {
    drill: String,
    why: StopReason,
    language: Language,
}

pub fn stop(open: &mut OpenApp<'_>, request: DrillStopRequest) -> Result<DrillView, Failure> {
    let id = DrillId::new(request.drill);
    if find(open, &id)?.stopped().is_none() {
        keep(open, &id, DrillEvent::Stopped { why: request.why }, None)?;
    }
    view(open, &id, request.language)
}
