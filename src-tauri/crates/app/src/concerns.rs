//! Concerns: written down, walked, corrected; only ever added to.

use domain::concerns::{Circumstances, Concern, Entry, Event, NoteInput, Paper, Statement};
use domain::fields::Private;
use domain::people::{PersonRole, Role};
use domain::reports::{DueView, Received, Report, ReportInput, Rung, Sent, due};
use domain::routines::{Clock, Facts, Hold, Libraries, WalkedRun, Whom, stand, who_leads};
use domain::{EntryId, Language};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::{DraftId, StreamId};

use crate::additions::BesideView;
use crate::body::{self, MapCorrectionView, MapView};
use crate::clock::{make_id, written};
use crate::open::OpenApp;
use crate::routines::text_id;
use crate::session::SessionRequest;
use crate::versions::Version;
use crate::{Code, Failure};

#[derive(Serialize, TS)]
pub struct ConcernRow {
    id: String,
    /// Name, initials or «Barn A»; null when it has not been said.
    child: Option<Private>,
    begun: String,
    changed: String,
    /// The first words of the newest note.
    extract: Private,
    notes: usize,
    /// Mine alone for more than 24 hours: who should know?
    waits: bool,
    /// Others can read it too. Then no words of it stand in the list: reading it is an entry of its own.
    shared: bool,
    rung: Rung,
    /// Sent, and nobody has confirmed it by the day one was to ask.
    ask: bool,
}

/// The concerns that this person can open, the last changed first.
pub fn list(open: &mut OpenApp<'_>, _: SessionRequest) -> Result<Vec<ConcernRow>, Failure> {
    let open = &*open;
    let Some(opened) = &open.keeping.open else { return Err(Failure::of(Code::Locked)) };
    let mut concerns: Vec<(&StreamId, &Concern)> = opened.state.concerns.iter().collect();
    concerns.sort_by_key(|(_, concern)| std::cmp::Reverse(concern.changed()));
    let me = &opened.person;
    let row = |(stream, concern): (&StreamId, &Concern)| ConcernRow {
        id: stream.to_string(),
        child: concern.child().cloned(),
        begun: concern.begun().map(written).unwrap_or_default(),
        changed: concern.changed().map(written).unwrap_or_default(),
        extract: Private(concern.noted().last().filter(|_| concern.is_private(me)).map(beginning).unwrap_or_default()),
        notes: concern.noted().count(),
        waits: waits(open, concern),
        shared: !concern.is_private(me),
        rung: concern.rung(),
        ask: asks(open, concern),
    };
    Ok(concerns.into_iter().map(row).collect())
}

/// Nobody but its writer knows, and no routine has been walked to its end.
fn waits(open: &OpenApp<'_>, concern: &Concern) -> bool {
    let facts = open.keeping.unit_facts();
    let ended = |run: &WalkedRun| {
        let version = open.version_of(&concern.runs(), run.door);
        stand(&version.library, run.door, &run.answers, facts).screen.end.is_some()
    };
    let me = open.keeping.open.as_ref().map(|open| &open.person);
    me.is_some_and(|me| concern.waits(me, open.now))
        && concern.last_sent().is_none()
        && !concern.run().is_some_and(ended)
}

/// The day to ask whether the report came is here.
fn asks(open: &OpenApp<'_>, concern: &Concern) -> bool {
    concern.to_ask().is_some_and(|day| day <= open.now.date_naive())
}

/// What every kept run of a concern, and the unit itself, let us know.
pub fn known(open: &OpenApp<'_>, concern: &Concern) -> Facts {
    concern.known(&|version: &str| &open.version(version).library, open.keeping.unit_facts(), None)
}

/// As much as fits on a line or two; what is left out can be seen to be.
fn beginning(statement: &Statement) -> String {
    const SIGNS: usize = 140;
    let text = statement.extract();
    let mut short: String = text.chars().take(SIGNS).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

#[derive(Deserialize, TS)]
pub struct ConcernIdRequest {
    pub concern: String,
    pub language: Language,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ItemKind {
    Begun,
    Noted,
    Mapped,
    Walked,
    Named,
    Shared,
    Reported,
    Exported,
    Sent,
    Received,
}

#[derive(Serialize, TS)]
pub struct SharedView {
    with: Vec<String>,
    whom: Whom,
    reason: Private,
}

#[derive(Serialize, TS)]
pub struct ReadView {
    at: String,
    by: String,
}

/// The report of concern as it stands.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LadderView {
    /// The entry that made the report ready, the last one.
    report: String,
    ready: String,
    ready_by: String,
    sent: Option<Sent>,
    received: Option<Received>,
    /// The day to ask, when it was sent and nobody has confirmed it: two working days after. `2026-11-26`.
    ask_on: Option<String>,
    /// That day has come.
    ask: bool,
}

#[derive(Clone, Serialize, TS)]
pub struct StepView {
    /// The title of the screen, as it was worded then.
    pub question: String,
    /// The answer, as it was worded then; empty for the jump to danger, which stands on every screen, and for a step that was
    /// skipped.
    pub answer: String,
    /// Why the step was skipped; empty when the reason was not kept before the lock, null when it was not skipped.
    pub skipped: Option<Private>,
    /// What stood beside the step when it was answered.
    pub added: Vec<BesideView>,
}

#[derive(Serialize, TS)]
pub struct CorrectionView {
    entry: String,
    /// Signed by the one it names.
    sound: bool,
    at: String,
    by: String,
    reason: Private,
    statement: Statement,
    circumstances: Circumstances,
}

/// One thing that happened in a concern.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemView {
    entry: String,
    /// Signed by the one it names.
    sound: bool,
    kind: ItemKind,
    at: String,
    by: String,
    /// Noted.
    statement: Option<Statement>,
    circumstances: Option<Circumstances>,
    /// Oldest first; what they correct stands above them unchanged.
    corrections: Vec<CorrectionView>,
    /// Mapped.
    map: Option<MapView>,
    /// Oldest first; the map that they correct stands above them unchanged.
    map_corrections: Vec<MapCorrectionView>,
    /// Walked: the steps answered now.
    steps: Vec<StepView>,
    /// Walked: an earlier answer was taken back here.
    turned: bool,
    /// Named.
    child: Option<Private>,
    /// Shared.
    shared: Option<SharedView>,
    /// Reported: the report as it was made ready.
    report: Option<ReportInput>,
    /// Exported: what the file holds.
    paper: Option<Paper>,
    /// Sent.
    sent: Option<Sent>,
    /// Received.
    received: Option<Received>,
}

/// Where the routine of the concern stands.
#[derive(Serialize, TS)]
pub struct NextView {
    run: WalkedRun,
    title: String,
    who: Option<Role>,
    clock: Option<Clock>,
    end: bool,
    hold: Hold,
}

#[derive(Serialize, TS)]
pub struct ConcernView {
    id: String,
    child: Option<Private>,
    begun: String,
    /// Who can read it.
    readers: Vec<String>,
    /// Nobody else can read it.
    alone: bool,
    /// Who has opened it since it was shared, oldest first.
    reads: Vec<ReadView>,
    waits: bool,
    /// Oldest first. What was opened stands in `reads`.
    items: Vec<ItemView>,
    next: Option<NextView>,
    /// The report of concern as it stands; null when none has been made ready.
    ladder: Option<LadderView>,
    /// What is to come after it was sent, the first one first.
    due: Vec<DueView>,
}

pub fn view(open: &mut OpenApp<'_>, stream: StreamId, language: Language) -> Result<ConcernView, Failure> {
    log_reading(open, stream)?;
    let me = open.open().person.clone();
    let (_, concern) = open.concern(&stream.to_string())?;
    let concern = concern.clone();
    let items = concern.entries.iter().filter_map(|entry| item(open, &concern, entry, language)).collect();
    Ok(ConcernView {
        id: stream.to_string(),
        child: concern.child().cloned(),
        begun: concern.begun().map(written).unwrap_or_default(),
        readers: readers(open, &concern),
        alone: concern.is_private(&me),
        reads: reads(open, &concern),
        waits: waits(open, &concern),
        items,
        next: concern.run().map(|run| next(open, &concern, run, language)),
        ladder: ladder(open, &concern),
        due: deadlines(open, &concern),
    })
}

/// Reading what is not one's own alone is an entry, kept before anything is shown: once for each login, or looking back and
/// forth would fill the log with itself.
pub fn log_reading(open: &mut OpenApp<'_>, stream: StreamId) -> Result<(), Failure> {
    let me = open.open().person.clone();
    let (_, concern) = open.concern(&stream.to_string())?;
    if !concern.is_private(&me) && !open.open().read.contains(&stream) {
        open.keep(stream, &[Event::Read], None)?;
    }
    open.open().read.insert(stream);
    Ok(())
}

/// The names of those who can read it. One whom the board does not know has none.
pub fn readers(open: &OpenApp<'_>, concern: &Concern) -> Vec<String> {
    concern.readers().into_iter().map(|person| open.name_of(person)).filter(|name| !name.is_empty()).collect()
}

fn reads(open: &OpenApp<'_>, concern: &Concern) -> Vec<ReadView> {
    let read = |entry: &&Entry| matches!(entry.event, Event::Read) && entry.sound;
    let view = |entry: &Entry| ReadView { at: written(entry.at), by: open.name_of(&entry.by) };
    concern.entries.iter().filter(read).map(view).collect()
}

fn ladder(open: &OpenApp<'_>, concern: &Concern) -> Option<LadderView> {
    let (entry, _) = concern.report()?;
    Some(LadderView {
        report: entry.id.to_string(),
        ready: written(entry.at),
        ready_by: open.name_of(&entry.by),
        sent: concern.sent(&entry.id).cloned(),
        received: concern.received(&entry.id).cloned(),
        ask_on: concern.to_ask().map(|day| day.to_string()),
        ask: asks(open, concern),
    })
}

fn deadlines(open: &OpenApp<'_>, concern: &Concern) -> Vec<DueView> {
    let Some((report, sent)) = concern.last_sent() else { return Vec::new() };
    due(sent, concern.received(report), open.now.date_naive())
}

/// A correction is no item of its own: it hangs under what it corrects.
fn item(open: &OpenApp<'_>, concern: &Concern, entry: &Entry, language: Language) -> Option<ItemView> {
    let mut item = ItemView {
        entry: entry.id.to_string(),
        sound: entry.sound,
        kind: ItemKind::Begun,
        at: written(entry.at),
        by: open.name_of(&entry.by),
        statement: None,
        circumstances: None,
        corrections: Vec::new(),
        map: None,
        map_corrections: Vec::new(),
        steps: Vec::new(),
        turned: false,
        child: None,
        shared: None,
        report: None,
        paper: None,
        sent: None,
        received: None,
    };
    match &entry.event {
        Event::Begun => {}
        Event::Noted { statement, circumstances } => {
            item.kind = ItemKind::Noted;
            item.statement = Some(statement.clone());
            item.circumstances = Some(circumstances.clone());
            item.corrections =
                concern.corrections_of(&entry.id).into_iter().filter_map(|entry| correction(open, entry)).collect();
        }
        Event::Mapped { map } => {
            item.kind = ItemKind::Mapped;
            item.map = Some(MapView::of(map));
            item.map_corrections = body::corrections(open, concern, &entry.id);
        }
        Event::Corrected { .. } | Event::MapCorrected { .. } | Event::Read => return None,
        Event::Walked { .. } => {
            item.kind = ItemKind::Walked;
            item.turned = concern.steps_of(&entry.id).is_some_and(|steps| steps.turned);
            item.steps = steps(open, concern, entry, language);
        }
        Event::Named { child } => {
            item.kind = ItemKind::Named;
            item.child = Some(child.clone());
        }
        Event::Shared { with, whom, reason, .. } => {
            item.kind = ItemKind::Shared;
            let with = with.iter().map(|person| open.name_of(person)).collect();
            item.shared = Some(SharedView { with, whom: *whom, reason: reason.clone() });
        }
        Event::Reported { report } => {
            item.kind = ItemKind::Reported;
            let report = Report::clone(report);
            let report = if concern.blocks_addresses() { report.without_addresses() } else { report };
            item.report = Some(report.fields().clone());
        }
        Event::Exported { paper, .. } => {
            item.kind = ItemKind::Exported;
            item.paper = Some(*paper);
        }
        Event::Sent { sent, .. } => {
            item.kind = ItemKind::Sent;
            item.sent = Some(sent.clone());
        }
        Event::Received { received, .. } => {
            item.kind = ItemKind::Received;
            item.received = Some(received.clone());
        }
    }
    Some(item)
}

fn correction(open: &OpenApp<'_>, entry: &Entry) -> Option<CorrectionView> {
    let Event::Corrected { reason, statement, circumstances, .. } = &entry.event else { return None };
    Some(CorrectionView {
        entry: entry.id.to_string(),
        sound: entry.sound,
        at: written(entry.at),
        by: open.name_of(&entry.by),
        reason: reason.clone(),
        statement: statement.clone(),
        circumstances: circumstances.clone(),
    })
}

/// What an entry of the routine added; nothing when it is another entry.
pub fn steps(open: &OpenApp<'_>, concern: &Concern, entry: &Entry, language: Language) -> Vec<StepView> {
    let Event::Walked { run, texts, beside } = &entry.event else { return Vec::new() };
    let new = concern.steps_of(&entry.id).map_or(0, |steps| steps.new.len());
    let libraries: &Libraries<'_> = &|version| &open.version(version).library;
    let facts = concern.known(libraries, open.keeping.unit_facts(), Some(&entry.id));
    let first = run.answers.len() - new;
    let step = |at: usize| StepView {
        added: open.stood_beside(beside, &run.answers[at].screen),
        ..step(open, run, at, facts, texts, language)
    };
    (first..run.answers.len()).map(step).collect()
}

/// One answer in the words it was read in, also when the routine has changed since.
pub fn step(open: &OpenApp<'_>, run: &WalkedRun, at: usize, facts: Facts, texts: &str, language: Language) -> StepView {
    let answer = &run.answers[at];
    let content = &open.app.content;
    let stand = stand(&open.version(texts).library, run.door, &run.answers[..at], facts);
    let roles = content.roles.of(language, open.keeping.unit_kind());
    let lead = who_leads(&stand.facts);
    let kept = open.keeping.open.as_ref().and_then(|open| open.state.unit.versions.get(texts));
    let texts = kept.map_or(&open.app.version.texts, |kept| &kept.texts);
    let screen = answer.screen.as_str();
    let worded = if stand.screen.id == answer.screen { text_id(&stand) } else { screen.to_owned() };
    let text = texts.get(language, &worded).or_else(|| texts.get(language, screen));
    let choice = text.and_then(|text| text.choice(answer.choice.as_str()));
    StepView {
        question: text.map(|text| roles.fill(&text.title, lead)).unwrap_or_else(|| screen.to_owned()),
        answer: choice.map(|said| roles.fill(&said.words, lead)).unwrap_or_default(),
        skipped: answer.skips().then(|| answer.reason.clone().unwrap_or_default()),
        added: Vec::new(),
    }
}

fn next(open: &OpenApp<'_>, concern: &Concern, run: &WalkedRun, language: Language) -> NextView {
    let version = open.version_of(&concern.runs(), run.door);
    let stand = stand(&version.library, run.door, &run.answers, known(open, concern));
    let roles = open.app.content.roles.of(language, open.keeping.unit_kind());
    let text = version.text(language, &text_id(&stand));
    NextView {
        title: roles.fill(&text.title, who_leads(&stand.facts)),
        who: stand.screen.who.map(|actor| actor.role(&stand.facts)),
        clock: stand.screen.clock,
        end: stand.screen.end.is_some(),
        hold: stand.facts.hold(),
        run: WalkedRun { door: run.door, answers: stand.answers },
    }
}

pub fn open(open: &mut OpenApp<'_>, request: ConcernIdRequest) -> Result<ConcernView, Failure> {
    let (stream, _) = open.concern(&request.concern)?;
    view(open, stream, request.language)
}

#[derive(Deserialize, TS)]
pub struct AppendRequest {
    /// None: a new concern begins, mine alone.
    concern: Option<String>,
    /// The draft it was written in; it goes when the entries are kept.
    draft: Option<String>,
    note: NoteInput,
    run: Option<WalkedRun>,
    language: Language,
}

/// Adds to a concern, or begins one. What was written before stays as it was.
pub fn append(open: &mut OpenApp<'_>, request: AppendRequest) -> Result<ConcernView, Failure> {
    let note = request.note.check(open.now)?;
    let mut events = Vec::new();
    let (stream, child, run) = match &request.concern {
        Some(id) => {
            let (stream, concern) = open.concern(id)?;
            (stream, concern.child().cloned(), concern.run().cloned())
        }
        None => {
            events.push(Event::Begun);
            (StreamId(make_id()), None, None)
        }
    };
    let kept = open.open().state.concerns.get(&stream).cloned().unwrap_or_default();
    let facts = known(open, &kept);
    if let Some(named) = note.child.filter(|named| Some(named) != child.as_ref()) {
        events.push(Event::Named { child: named });
    }
    if let Some(given) = request.run.map(WalkedRun::with_checked_reasons).transpose()? {
        let version = open.version_of(&kept.runs(), given.door);
        let given = as_far_as_it_goes(&version, given, run.as_ref(), facts);
        refuse_before_the_leader(open, stream, &version, &given)?;
        let texts = version.fingerprint.clone();
        let inside =
            |one: &WalkedRun, other: &WalkedRun| one.door == other.door && other.answers.starts_with(&one.answers);
        if run.as_ref().is_none_or(|run| !inside(&given, run)) {
            // A note that was begun earlier must not turn the routine back: it stands where it stood, unless this one goes
            // further. What was answered on the other way is kept all the same: whom it named, and that parents must wait.
            let back = run.clone().filter(|run| !inside(run, &given));
            let beside = open.read_beside(&version, &given, run.as_ref(), facts);
            events.push(Event::Walked { run: given, texts, beside });
            events.extend(back.and_then(|run| {
                let texts = kept.runs().version(run.door)?.to_owned();
                Some(Event::Walked { run, texts, beside: Vec::new() })
            }));
        }
    }
    events.extend(
        note.statements
            .into_iter()
            .map(|statement| Event::Noted { statement, circumstances: note.circumstances.clone() }),
    );
    open.keep(stream, &events, draft(request.draft.as_deref())?)?;
    view(open, stream, request.language)
}

pub fn draft(id: Option<&str>) -> Result<Option<DraftId>, Failure> {
    id.map(|id| DraftId::parse(id).ok_or(Failure::of(Code::NotFound))).transpose()
}

/// That it is about who leads here is not written where they read it. It is written in a concern of its own.
fn refuse_before_the_leader(
    open: &mut OpenApp<'_>,
    stream: StreamId,
    version: &Version,
    run: &WalkedRun,
) -> Result<(), Failure> {
    let facts = open.keeping.unit_facts();
    let me = open.open().person.clone();
    let Some(concern) = open.open().state.concerns.get(&stream).cloned() else { return Ok(()) };
    let leads = |id: &&domain::PersonId| {
        let person = open.keeping.board.person(id);
        **id != me && person.is_some_and(|person| matches!(person.role, PersonRole::Leader | PersonRole::Deputy))
    };
    let read = concern.readers().into_iter().any(|id| leads(&id));
    if read && run.names_leadership(&version.library, facts) {
        return Err(Failure::of(Code::LeaderReads));
    }
    Ok(())
}

/// The run up to the first answer that does not belong: nothing is kept that could not have been answered. `before` is the run
/// that is kept already.
fn as_far_as_it_goes(version: &Version, run: WalkedRun, before: Option<&WalkedRun>, facts: Facts) -> WalkedRun {
    let stand = stand(&version.library, run.door, &run.answers, facts);
    let run = WalkedRun { door: run.door, answers: stand.answers };
    match before {
        Some(before) => run.with_reasons_of(before),
        None => run,
    }
}

#[derive(Deserialize, TS)]
pub struct CorrectRequest {
    concern: String,
    entry: String,
    draft: Option<String>,
    reason: Private,
    statement: Statement,
    circumstances: Circumstances,
    language: Language,
}

pub fn correct(open: &mut OpenApp<'_>, request: CorrectRequest) -> Result<ConcernView, Failure> {
    let now = open.now;
    let (stream, concern) = open.concern(&request.concern)?;
    let entry = EntryId::new(request.entry);
    let event = concern.correct(&entry, &request.reason, &request.statement, &request.circumstances, now)?;
    open.keep(stream, &[event], draft(request.draft.as_deref())?)?;
    view(open, stream, request.language)
}

#[derive(Deserialize, TS)]
pub struct WalkRequest {
    concern: String,
    run: WalkedRun,
    /// It is begun anew, in what the program says now.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    anew: bool,
    language: Language,
}

/// Keeps the answers of a routine in a concern, each with the moment it was given.
pub fn walk(open: &mut OpenApp<'_>, request: WalkRequest) -> Result<ConcernView, Failure> {
    let (stream, concern) = open.concern(&request.concern)?;
    let concern = concern.clone();
    let given = request.run.with_checked_reasons()?;
    let version = if request.anew { open.app.version.clone() } else { open.version_of(&concern.runs(), given.door) };
    let run = as_far_as_it_goes(&version, given, concern.run(), known(open, &concern));
    if run.skips_without_reason(concern.run()) {
        return Err(Code::Blank.at("reason"));
    }
    refuse_before_the_leader(open, stream, &version, &run)?;
    if request.anew || concern.run() != Some(&run) {
        let texts = version.fingerprint.clone();
        let beside = open.read_beside(&version, &run, concern.run(), known(open, &concern));
        open.keep(stream, &[Event::Walked { run, texts, beside }], None)?;
    }
    view(open, stream, request.language)
}

#[derive(Deserialize, TS)]
pub struct NameRequest {
    concern: String,
    child: Private,
    language: Language,
}

pub fn name(open: &mut OpenApp<'_>, request: NameRequest) -> Result<ConcernView, Failure> {
    let event = Concern::name(&request.child)?;
    let (stream, concern) = open.concern(&request.concern)?;
    let unchanged = matches!(&event, Event::Named { child } if concern.child() == Some(child));
    if !unchanged {
        open.keep(stream, &[event], None)?;
    }
    view(open, stream, request.language)
}
