//! Improvements: what came of a drill, and that somebody has seen it in place.

use domain::drills::{DrillEvent, Improvement, ImprovementState, Verified};
use domain::fields::Private;
use domain::{DrillId, Language};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::view::{DrillsView, overview};
use super::{find, keep};
use crate::Failure;
use crate::clock::written;
use crate::names::look_at;
use crate::open::OpenApp;
use crate::unit::speaks_for_it;

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
    /// The drill, and the place of the finding in its log.
    pub(super) drill: String,
    finding: usize,
    drill_title: String,
    drill_day: String,
    what: Private,
    cause: Private,
    measure: Private,
    owner: Private,
    deadline: String,
    chapter: String,
    state: ImprovementState,
    verified: Option<VerifiedView>,
}

pub(super) fn improvement(open: &OpenApp<'_>, one: &Improvement<'_>) -> ImprovementView {
    let (id, drill) = one.drill;
    let verified = one.verified.map(|(entry, verified)| VerifiedView {
        day: verified.day.clone(),
        how: verified.how.clone(),
        drill: verified.seen.as_ref().map(ToString::to_string),
        drill_title: verified.seen.as_ref().map(|id| title_of(open, id)).unwrap_or_default(),
        by: open.name_of(&entry.by),
        at: written(entry.at),
    });
    let fields = one.fields;
    ImprovementView {
        drill: id.to_string(),
        finding: one.finding,
        drill_title: drill.title().to_owned(),
        drill_day: drill.day(),
        what: fields.what.clone(),
        cause: fields.cause.clone(),
        measure: fields.measure.clone(),
        owner: fields.owner.clone(),
        deadline: fields.deadline.clone(),
        chapter: fields.chapter.clone(),
        state: one.state,
        verified,
    }
}

fn title_of(open: &OpenApp<'_>, id: &DrillId) -> String {
    let drills = open.keeping.open.as_ref().map(|open| &open.state.unit.drills);
    drills.and_then(|drills| drills.get(id)).map(|drill| drill.title().to_owned()).unwrap_or_default()
}

#[derive(Deserialize, TS)]
pub struct DrillVerifyRequest {
    drill: String,
    finding: usize,
    day: String,
    how: Private,
    /// The later drill that showed it; null: seen otherwise.
    seen: Option<String>,
    /// Somebody has looked at the names that were asked about.
    sure: bool,
    #[expect(dead_code, reason = "every call that answers words is asked in a language")]
    language: Language,
}

pub fn verify(open: &mut OpenApp<'_>, request: DrillVerifyRequest) -> Result<DrillsView, Failure> {
    speaks_for_it(open)?;
    let now = open.now;
    let id = DrillId::new(request.drill);
    let seen = request.seen.map(DrillId::new);
    let found = find(open, &id)?.clone();
    let verified = Verified::check(&request.day, &request.how, seen.as_ref(), &found, &open.unit().drills, now)?;
    look_at(open, &[("how".into(), &verified.how)], request.sure)?;
    let event = DrillEvent::Verified { finding: request.finding, verified: verified.clone() };
    keep(open, &id, event, None)?;
    Ok(overview(open))
}
