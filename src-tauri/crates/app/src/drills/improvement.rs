//! Improvements: what came of a drill or of a real case, how far one has come, and that somebody has seen it in place.

use domain::drills::{
    CaseEvent, DrillEvent, FindingInput, Found, Improvement, ImprovementState, Progress, Verified, WrittenFinding,
};
use domain::fields::Private;
use domain::{DrillId, ImprovementId, Language};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::view::{DrillsView, overview};
use super::{find, keep, new_id};
use crate::clock::written;
use crate::names::look_at;
use crate::open::{OpenApp, UnitEvent};
use crate::unit::speaks_for_it;
use crate::{Code, Failure};

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VerifiedView {
    day: String,
    how: Private,
    /// The later drill that showed it; null: seen otherwise.
    drill: Option<String>,
    drill_title: String,
    by: String,
    at: String,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImprovementView {
    /// The drill that found it, and its place in the log; null: it came of a real case.
    pub(super) drill: Option<String>,
    finding: usize,
    /// Its own id, when it came of a real case.
    own: Option<String>,
    drill_title: String,
    /// The day of the drill, or the day it was written.
    drill_day: String,
    what: Private,
    cause: Private,
    measure: Private,
    owner: Private,
    deadline: String,
    chapter: String,
    state: ImprovementState,
    progress: Progress,
    verified: Option<VerifiedView>,
}

impl ImprovementView {
    /// Whether this drill showed it in place.
    pub(super) fn seen_in(&self, drill: &DrillId) -> bool {
        self.verified.as_ref().and_then(|verified| verified.drill.as_deref()) == Some(drill.as_str())
    }
}

pub(super) fn improvement(open: &OpenApp<'_>, one: &Improvement<'_>) -> ImprovementView {
    let verified = one.verified.map(|seen| VerifiedView {
        day: seen.verified.day.clone(),
        how: seen.verified.how.clone(),
        drill: seen.verified.seen.as_ref().map(ToString::to_string),
        drill_title: seen.verified.seen.as_ref().map(|id| title_of(open, id)).unwrap_or_default(),
        by: open.name_of(seen.by),
        at: written(seen.at),
    });
    let (drill, finding, own, drill_title) = match one.found {
        Found::Drill(id, drill, finding) => (Some(id.to_string()), finding, None, drill.title().to_owned()),
        Found::Case(id, _) => (None, 0, Some(id.to_string()), String::new()),
    };
    let fields = one.fields;
    ImprovementView {
        drill,
        finding,
        own,
        drill_title,
        drill_day: one.found.day(),
        what: fields.what.clone(),
        cause: fields.cause.clone(),
        measure: fields.measure.clone(),
        owner: fields.owner.clone(),
        deadline: fields.deadline.clone(),
        chapter: fields.chapter.clone(),
        state: one.state,
        progress: one.progress,
        verified,
    }
}

fn title_of(open: &OpenApp<'_>, id: &DrillId) -> String {
    let drills = open.keeping.open.as_ref().map(|open| &open.state.unit.drills);
    drills.and_then(|drills| drills.get(id)).map(|drill| drill.title().to_owned()).unwrap_or_default()
}

#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImproveRequest {
    /// Typed afresh: nothing says which case it came of, and nothing is read of it.
    finding: FindingInput,
    /// Whether somebody can know the child again in it. It is kept when it was asked, and nobody can.
    known_again: Option<bool>,
    /// Somebody has looked at the names that were asked about.
    sure: bool,
    #[expect(dead_code, reason = "every call that answers words is asked in a language")]
    language: Language,
}

/// Keeps an improvement that came of a real case, for all staff.
pub fn improve(open: &mut OpenApp<'_>, request: ImproveRequest) -> Result<DrillsView, Failure> {
    speaks_for_it(open)?;
    let ImproveRequest { finding: typed, known_again, sure, .. } = request;
    let finding = WrittenFinding::check(&typed, known_again, open.now.date_naive())?;
    look_at(open, &typed.texts().map(|(field, text)| (field.to_owned(), text)), sure)?;
    keep_case(open, &ImprovementId::new(new_id().to_string()), CaseEvent::Written { finding })?;
    Ok(overview(open))
}

/// Keeps what follows from where an improvement of a real case stands.
fn keep_case(open: &mut OpenApp<'_>, id: &ImprovementId, event: CaseEvent) -> Result<(), Failure> {
    let blank = Default::default();
    open.unit().cases.get(id).unwrap_or(&blank).may_take(&event).map_err(|_| Failure::of(Code::NotFound))?;
    open.keep_for_all(&UnitEvent::Improvement { improvement: id.clone(), what: Box::new(event) }, None)
}

/// Which improvement is meant: of a drill, or one of its own.
enum Of {
    Drill(DrillId, usize),
    Own(ImprovementId),
}

impl Of {
    fn read(drill: Option<String>, finding: usize, own: Option<String>) -> Result<Self, Failure> {
        match (drill, own) {
            (Some(drill), None) => Ok(Of::Drill(DrillId::new(drill), finding)),
            (None, Some(own)) => Ok(Of::Own(ImprovementId::new(own))),
            _ => Err(Failure::of(Code::NotFound)),
        }
    }
}

#[derive(Deserialize, TS)]
pub struct ProgressRequest {
    drill: Option<String>,
    finding: usize,
    own: Option<String>,
    progress: Progress,
    #[expect(dead_code, reason = "every call that answers words is asked in a language")]
    language: Language,
}

/// Somebody says how far they have come.
pub fn progress(open: &mut OpenApp<'_>, request: ProgressRequest) -> Result<DrillsView, Failure> {
    speaks_for_it(open)?;
    let ProgressRequest { drill, finding, own, progress, .. } = request;
    match Of::read(drill, finding, own)? {
        Of::Drill(id, finding) => {
            find(open, &id)?;
            keep(open, &id, DrillEvent::Moved { finding, progress }, None)?;
        }
        Of::Own(id) => keep_case(open, &id, CaseEvent::Moved { progress })?,
    }
    Ok(overview(open))
}

#[derive(Deserialize, TS)]
pub struct DrillVerifyRequest {
    drill: Option<String>,
    finding: usize,
    own: Option<String>,
    day: String,
    how: Private,
    /// The later drill that showed it; null: seen otherwise.
    seen: Option<String>,
    /// Somebody has looked at the names that were asked about.
    sure: bool,
    #[expect(dead_code, reason = "every call that answers words is asked in a language")]
    language: Language,
}

/// Somebody has seen it in place: it is closed.
pub fn verify(open: &mut OpenApp<'_>, request: DrillVerifyRequest) -> Result<DrillsView, Failure> {
    speaks_for_it(open)?;
    let DrillVerifyRequest { drill, finding, own, day, how, seen, sure, .. } = request;
    let (now, seen) = (open.now, seen.map(DrillId::new));
    let of = Of::read(drill, finding, own)?;
    let unit = open.unit();
    let not_found = || Failure::of(Code::NotFound);
    let found = match &of {
        Of::Drill(id, finding) => Found::Drill(id, unit.drills.get(id).ok_or_else(not_found)?, *finding),
        Of::Own(id) => Found::Case(id, unit.cases.get(id).ok_or_else(not_found)?),
    };
    let verified = Verified::check(&day, &how, seen.as_ref(), &found, &unit.drills, now)?;
    look_at(open, &[("how".into(), &verified.how)], sure)?;
    match of {
        Of::Drill(id, finding) => {
            keep(open, &id, DrillEvent::Verified { finding, verified: verified.clone() }, None)?;
        }
        Of::Own(id) => keep_case(open, &id, CaseEvent::Verified { verified: verified.clone() })?,
    }
    Ok(overview(open))
}
