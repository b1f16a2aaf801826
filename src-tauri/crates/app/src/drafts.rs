//! What is being written: kept at once, sealed to its writer, also while locked.

use chrono::{DateTime, FixedOffset};
use domain::PersonId;
use domain::concerns::{BodyMapInput, NoteInput};
use domain::drills::{DrillLogInput, ScenarioInput};
use domain::fields::{Private, TEXT};
use domain::plans::PlanInput;
use domain::reports::ReportInput;
use domain::routines::WalkedRun;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::{DraftId, PublicKeys};
use zeroize::Zeroizing;

use crate::clock::{make_id, written};
use crate::keeping::Keeping;
use crate::open::OpenApp;
use crate::session::SessionRequest;
use crate::{App, Code, Failure};

/// What is being written: to a new concern, to one that is open, or a correction.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct DraftInput {
    concern: Option<String>,
    /// The entry it corrects.
    corrects: Option<String>,
    reason: Private,
    run: Option<WalkedRun>,
    note: NoteInput,
    /// A report of concern that is being written; then the note is empty.
    report: Option<ReportInput>,
    /// The log of a drill that is being written; then the note is empty.
    #[serde(default)]
    drill: Option<DrillDraft>,
    /// The plan that is being written; then the note is empty.
    #[serde(default)]
    plan: Option<PlanInput>,
    /// What is written down while a drill goes on; then the note is empty.
    #[serde(default)]
    jot: Option<JotDraft>,
    /// A scenario that is being written; then the note is empty.
    #[serde(default)]
    scenario: Option<ScenarioDraft>,
    /// A body map that is being drawn, or corrected; then the note is empty.
    #[serde(default)]
    map: Option<BodyMapInput>,
}

/// A log that is being written.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct DrillDraft {
    /// The run it is the log of, or the drill whose log it corrects; null when the drill was held elsewhere.
    drill: Option<String>,
    /// It corrects a log that is finished; why stands in the draft's reason.
    #[serde(default)]
    corrects: bool,
    log: DrillLogInput,
}

/// What the group decided, or somebody who watches has seen, before it is kept.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct JotDraft {
    drill: String,
    /// It was seen by somebody who watches; else it was decided.
    observed: bool,
    what: Private,
    who: Private,
}

/// A scenario of one's own that is being written.
#[derive(Clone, Serialize, Deserialize, TS)]
pub struct ScenarioDraft {
    /// The one that it is a new version of; null: a new one.
    scenario: Option<String>,
    input: ScenarioInput,
}

#[derive(Deserialize, TS)]
pub struct DraftRequest {
    /// None the first time.
    draft: Option<String>,
    /// Whose it is. While logged in it is always one's own.
    person: String,
    body: DraftInput,
}

#[derive(Serialize, TS)]
pub struct DraftKept {
    draft: String,
    at: String,
}

/// A draft as it lies in its seal.
#[derive(Serialize, Deserialize)]
struct Written {
    begun: DateTime<FixedOffset>,
    changed: DateTime<FixedOffset>,
    body: DraftInput,
}

/// All that one draft may hold, in bytes: fifty texts of the longest kind.
const MOST: usize = 50 * 4 * TEXT;

pub fn keep(app: &App, request: DraftRequest) -> Result<DraftKept, Failure> {
    let now = app.clock.now();
    let mut keeping = app.keeping();
    let writer = match &keeping.open {
        // Logged in, one's own keys are at hand: what the board says of them is not asked.
        Some(open) => Some(open.session.public_keys()),
        None => {
            // Somebody who has not come yet has no keys of their own: what is sealed to the invitation's would be lost.
            let person = keeping.board.person(&PersonId::new(request.person)).filter(|person| person.joined);
            person.and_then(|person| PublicKeys::of_address(&person.keys))
        }
    };
    let writer = writer.ok_or(Failure::of(Code::NotFound))?;
    let known = request.draft.is_some();
    let draft = match request.draft {
        Some(draft) => DraftId::parse(&draft).ok_or(Failure::of(Code::NotFound))?,
        None => DraftId(make_id()),
    };
    // The ids of drafts stand in the clear: what another writes is not replaced. Locked, only what was begun in this run goes on.
    let vault = keeping.vault.as_ref().map_err(|fault| Failure::from(*fault))?;
    match &keeping.open {
        Some(open) => {
            vault.own_draft(&open.session, draft)?;
        }
        None if known && !keeping.begun.contains_key(&draft) => return Err(Failure::of(Code::NotFound)),
        None => {}
    }
    let begun = *keeping.begun.entry(draft).or_insert(now);
    let mut body = request.body;
    if let Some(report) = &mut body.report {
        report.forget_blocked();
    }
    let written_down = Written { begun, changed: now, body };
    let words = Zeroizing::new(
        serde_json::to_vec(&written_down).unwrap_or_else(|error| unreachable!("drafts are plain data: {error}")),
    );
    if words.len() > MOST {
        return Err(Failure::of(Code::TooLong));
    }
    keeping.vault.as_ref().map_err(|fault| Failure::from(*fault))?.keep_draft(draft, &writer, &words)?;
    Ok(DraftKept { draft: draft.to_string(), at: written(now) })
}

#[derive(Serialize, TS)]
pub struct DraftView {
    draft: String,
    begun: String,
    changed: String,
    body: DraftInput,
}

/// One's own drafts, the last changed first.
pub fn list(open: &mut OpenApp<'_>, _: SessionRequest) -> Result<Vec<DraftView>, Failure> {
    let Keeping { vault, open, begun, .. } = &mut *open.keeping;
    let vault = vault.as_ref().map_err(|fault| Failure::from(*fault))?;
    let session = open.as_ref().map(|open| &open.session).ok_or(Failure::of(Code::Locked))?;
    let mut drafts: Vec<(DraftId, Written)> = vault
        .drafts(session)?
        .into_iter()
        .filter_map(|draft| Some((draft.id, serde_json::from_slice(&draft.words).ok()?)))
        .collect();
    drafts.sort_by_key(|(_, draft)| std::cmp::Reverse(draft.changed));
    begun.extend(drafts.iter().map(|(id, draft)| (*id, draft.begun)));
    let view = |(id, draft): (DraftId, Written)| DraftView {
        draft: id.to_string(),
        begun: written(draft.begun),
        changed: written(draft.changed),
        body: draft.body,
    };
    Ok(drafts.into_iter().map(view).collect())
}

#[derive(Deserialize, TS)]
pub struct DraftIdRequest {
    draft: String,
}

pub fn drop(open: &mut OpenApp<'_>, request: DraftIdRequest) -> Result<Vec<DraftView>, Failure> {
    let draft = DraftId::parse(&request.draft).ok_or(Failure::of(Code::NotFound))?;
    let Keeping { vault, open: session, .. } = &*open.keeping;
    let vault = vault.as_ref().map_err(|fault| Failure::from(*fault))?;
    let session = session.as_ref().map(|open| &open.session).ok_or(Failure::of(Code::Locked))?;
    vault.drop_draft(session, draft)?;
    list(open, SessionRequest {})
}
