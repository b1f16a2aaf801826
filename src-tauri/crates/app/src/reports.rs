//! The report of concern: filled in, made ready, taken out as a file, sent and received. The program sends nothing itself.

use domain::concerns::{Concern, Event, Paper};
use domain::fields::{FieldFault, Private};
use domain::people::PersonRole;
use domain::reports::{
    AddressInput, GuardianInput, Informed, National, Received, RecipientInput, Report, ReportChildInput, ReportInput,
    ReporterInput, Sent, names_a_day,
};
use domain::routines::{Act, Answer, Hold, WalkedRun, stand};
use domain::{EntryId, Language};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::StreamId;

use crate::concerns::{self, ConcernIdRequest, ConcernView, draft, known, log_reading};
use crate::open::OpenApp;
use crate::{App, Code, Failure, clock, desk, papers};

#[derive(Serialize, TS)]
pub struct ReportFormView {
    /// What is known already; what the leader or the writer said before stands filled in.
    body: ReportInput,
    hold: Hold,
}

/// Whether the parents must wait: from where the routine stands, and from every answer before.
fn hold(open: &mut OpenApp<'_>, id: &str) -> Result<Hold, Failure> {
    let (_, concern) = open.concern(id)?;
    let concern = concern.clone();
    let before = known(open, &concern);
    let stands = |run: &WalkedRun| {
        let version = open.version_of(&concern.runs(), run.door);
        stand(&version.library, run.door, &run.answers, before).facts
    };
    let facts = concern.run().map_or(before, stands);
    Ok(facts.hold_in_report())
}

/// A form to begin with: what the program knows, and «not told» for the parents while they must wait.
pub fn form(open: &mut OpenApp<'_>, request: ConcernIdRequest) -> Result<ReportFormView, Failure> {
    let hold = hold(open, &request.concern)?;
    let (stream, _) = open.concern(&request.concern)?;
    log_reading(open, stream)?;
    let (_, concern) = open.concern(&request.concern)?;
    let (child, blocked) = (concern.child().cloned(), concern.blocks_addresses());
    let last = concern.report().map(|(_, report)| report.clone());
    let last = last.map(|last| if blocked { last.without_addresses() } else { last });
    let body = match last {
        Some(last) => next_edition(open, last.fields().clone(), hold),
        None => first_edition(open, child.unwrap_or_default(), hold, request.language),
    };
    Ok(ReportFormView { body, hold })
}

/// «Not told, we wait for advice» is asked anew once advice has come: it may not be true any more.
fn next_edition(open: &OpenApp<'_>, mut body: ReportInput, hold: Hold) -> ReportInput {
    let waiting = Language::ALL.map(|language| papers::Words::of(open, language).say("report-why-not-yet"));
    if hold != Hold::WaitForAdvice {
        for guardian in body.guardians.iter_mut().filter(|guardian| waiting.contains(&guardian.why.0)) {
            (guardian.informed, guardian.why) = (None, Private::default());
        }
    }
    body
}

fn first_edition(open: &OpenApp<'_>, child: Private, hold: Hold, language: Language) -> ReportInput {
    let words = papers::Words::of(open, language);
    let board = &open.keeping.board;
    let me = open.keeping.open.as_ref().and_then(|open| board.person(&open.person));
    let unit = board.unit.as_ref();
    let role = |role: PersonRole| match role {
        PersonRole::Leader => words.of_unit("pdf-role-leader"),
        PersonRole::Deputy => words.say("pdf-role-deputy"),
        // What they are called is theirs to say.
        PersonRole::Staff => String::new(),
    };
    let (informed, why) = match hold {
        Hold::WaitForAdvice => (Some(Informed::No), Private(words.say("report-why-not-yet"))),
        Hold::AsUsual | Hold::AfterAdvice => (None, Private::default()),
    };
    ReportInput {
        recipient: RecipientInput { district_number: Private("00".into()), ..RecipientInput::default() },
        reporter: ReporterInput {
            name: Private(me.map(|me| me.name.clone()).unwrap_or_default()),
            role: Private(me.map(|me| role(me.role)).unwrap_or_default()),
            unit: Private(unit.map(|unit| unit.name.clone()).unwrap_or_default()),
            address: unit.map(|unit| address(&unit.address)).unwrap_or_default(),
            ..ReporterInput::default()
        },
        children: vec![ReportChildInput { name: child, ..ReportChildInput::default() }],
        guardians: vec![GuardianInput { informed, why, ..GuardianInput::default() }],
        ..ReportInput::default()
    }
}

/// `Eksempelveien 1, 0000 Eksempelvik` as the three fields of the form.
fn address(typed: &str) -> AddressInput {
    let whole = || AddressInput { line: Private(typed.to_owned()), ..AddressInput::default() };
    let Some((line, rest)) = typed.rsplit_once(',') else { return whole() };
    let Some((postcode, place)) = rest.trim().split_once(' ') else { return whole() };
    if postcode.len() != 4 || !postcode.bytes().all(|sign| sign.is_ascii_digit()) {
        return whole();
    }
    let private = |text: &str| Private(text.trim().to_owned());
    AddressInput { line: private(line), postcode: private(postcode), place: private(place) }
}

#[derive(Deserialize, TS)]
pub struct ReportCheckRequest {
    concern: String,
    body: ReportInput,
}

#[derive(Serialize, TS)]
pub struct FaultView {
    field: String,
    code: Code,
}

impl From<Failure> for FaultView {
    fn from(Failure { code, field }: Failure) -> Self {
        Self { field: field.unwrap_or_default(), code }
    }
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportCheckView {
    /// The parent hold as it is now: a step may have been answered since the form was begun.
    hold: Hold,
    /// All that stands in the way, in the order of the form.
    faults: Vec<FaultView>,
    /// No day and no clock time stands in the text.
    no_date: bool,
}

pub fn check(open: &mut OpenApp<'_>, request: ReportCheckRequest) -> Result<ReportCheckView, Failure> {
    let hold = hold(open, &request.concern)?;
    let ReportInput { concern, history, .. } = &request.body;
    let no_date = !names_a_day(&concern.0) && !names_a_day(&history.0);
    let faults = request.body.check(hold).err().unwrap_or_default();
    let faults = faults.into_iter().map(|fault| FaultView::from(Failure::from(fault))).collect();
    Ok(ReportCheckView { hold, faults, no_date })
}

#[derive(Deserialize, TS)]
pub struct ReadyRequest {
    concern: String,
    draft: Option<String>,
    body: ReportInput,
    language: Language,
}

/// The report is ready, and stands in the concern. A later edition takes its place; this one stays.
pub fn ready(open: &mut OpenApp<'_>, request: ReadyRequest) -> Result<ConcernView, Failure> {
    let hold = hold(open, &request.concern)?;
    let (stream, _) = open.concern(&request.concern)?;
    let first = |faults: Vec<FieldFault>| faults.into_iter().next().map(Failure::from);
    let report = match request.body.check(hold) {
        Ok(report) => report,
        Err(faults) => return Err(first(faults).unwrap_or(Failure::of(Code::BadRequest))),
    };
    open.keep(stream, &[Event::Reported { report: Box::new(report) }], draft(request.draft.as_deref())?)?;
    concerns::view(open, stream, request.language)
}

#[derive(Deserialize, TS)]
pub struct SentRequest {
    concern: String,
    report: String,
    sent: Sent,
    language: Language,
}

pub fn sent(open: &mut OpenApp<'_>, request: SentRequest) -> Result<ConcernView, Failure> {
    let sent = request.sent.check(open.now)?;
    let (stream, concern) = open.concern(&request.concern)?;
    let report = EntryId::new(request.report);
    concern.report_of(&report).ok_or(Failure::of(Code::NotFound))?;
    // Said twice, it stands there once.
    if concern.sent(&report) != Some(&sent) {
        let walked = concern.clone();
        let walked = step_of_sending(open, &walked);
        let events: Vec<Event> = std::iter::once(Event::Sent { report, sent }).chain(walked).collect();
        open.keep(stream, &events, None)?;
    }
    concerns::view(open, stream, request.language)
}

/// The answer to «send the report», where the routine of the concern stands at that step: it has just been given.
fn step_of_sending(open: &OpenApp<'_>, concern: &Concern) -> Option<Event> {
    let run = concern.run()?;
    let version = open.version_of(&concern.runs(), run.door);
    let stand = stand(&version.library, run.door, &run.answers, known(open, concern));
    let [choice] = stand.screen.choices.as_slice() else { return None };
    let at_the_end_of_it = stand.answers == run.answers && stand.screen.does(Act::Report);
    at_the_end_of_it.then(|| {
        let before = run;
        let mut run = before.clone();
        run.answers.push(Answer::new(stand.screen.id.clone(), choice.id.clone()));
        let beside = open.read_beside(&version, &run, Some(before), known(open, concern));
        Event::Walked { run, texts: version.fingerprint.clone(), beside }
    })
}

#[derive(Deserialize, TS)]
pub struct ReceivedRequest {
    concern: String,
    report: String,
    received: Received,
    language: Language,
}

pub fn received(open: &mut OpenApp<'_>, request: ReceivedRequest) -> Result<ConcernView, Failure> {
    let now = open.now;
    let (stream, concern) = open.concern(&request.concern)?;
    // The edition in front may be a new one that has not been sent: what is confirmed is what was sent last.
    let asked = EntryId::new(request.report);
    concern.report_of(&asked).ok_or(Failure::of(Code::NotFound))?;
    let sent = concern.sent(&asked).map(|sent| (&asked, sent)).or(concern.last_sent());
    let (report, sent) = sent.ok_or(Failure::of(Code::NotFound))?;
    let received = request.received.check(sent, now)?;
    let report = report.clone();
    if concern.received(&report) != Some(&received) {
        open.keep(stream, &[Event::Received { report, received }], None)?;
    }
    concerns::view(open, stream, request.language)
}

#[derive(Deserialize, TS)]
pub struct ReportExportRequest {
    concern: String,
    /// The entry that made it ready; empty for the concern itself.
    report: String,
    paper: Paper,
    language: Language,
}

#[derive(Serialize, TS)]
pub struct ExportedView {
    /// The name of the file; null when nobody chose a place, and nothing was made.
    file: Option<String>,
    concern: ConcernView,
}

/// Takes a file out of the vault, to a place that the person chooses. That it was taken out is kept first.
pub fn export(app: &App, request: ReportExportRequest) -> Result<ExportedView, Failure> {
    let ReportExportRequest { concern, report, paper, language } = request;
    // Asked for beside the vault: nothing else waits while somebody looks for a folder, and it can lock meanwhile.
    let (name, turn) = app.when_open(|open| {
        find(open, &concern, &report, paper)?;
        Ok((papers::file_name(open, paper, language), open.keeping.turn))
    })?;
    let Some(place) = app.desk.choose(&name) else {
        let concern = app.when_open(|open| {
            let (stream, _) = open.concern(&concern)?;
            concerns::view(open, stream, language)
        })?;
        return Ok(ExportedView { file: None, concern });
    };
    if app.is_its_own(&place) {
        return Err(Failure::of(Code::FileReadOnly));
    }
    let (bytes, view) = app.when_open(|open| {
        // Meanwhile it was locked, and somebody else may have come: the file was not asked for by them.
        if open.keeping.turn != turn {
            return Err(Failure::of(Code::Locked));
        }
        let (stream, found) = find(open, &concern, &report, paper)?;
        log_reading(open, stream)?;
        let bytes = match (paper, &found) {
            (Paper::ReportPdf, Some((id, report))) => papers::report(open, stream, id, report, language)?,
            (Paper::ReportJson, Some((_, report))) => {
                let program = papers::program();
                let shape = National::of(report, open.now, &program);
                serde_json::to_vec_pretty(&shape).unwrap_or_else(|error| unreachable!("plain data: {error}"))
            }
            (Paper::ConcernPdf, _) => papers::concern(open, stream, language)?,
            (Paper::ReportPdf | Paper::ReportJson, None) => return Err(Failure::of(Code::NotFound)),
        };
        let report = found.map(|(id, _)| id);
        open.keep(stream, &[Event::Exported { paper, report }], None)?;
        Ok((bytes, concerns::view(open, stream, language)?))
    })?;
    // A slow disk keeps nobody from writing, nor the program from locking.
    desk::write(&place, &bytes, &clock::make_id())?;
    let file = place.file_name().map(|name| name.to_string_lossy().into_owned());
    Ok(ExportedView { file, concern: view })
}

type Found = (StreamId, Option<(EntryId, Report)>);

fn find(open: &mut OpenApp<'_>, concern: &str, report: &str, paper: Paper) -> Result<Found, Failure> {
    let (stream, concern) = open.concern(concern)?;
    if paper == Paper::ConcernPdf {
        return Ok((stream, None));
    }
    let id = EntryId::new(report);
    let report = concern.report_of(&id).cloned().ok_or(Failure::of(Code::NotFound))?;
    let report = if concern.blocks_addresses() { report.without_addresses() } else { report };
    Ok((stream, Some((id, report))))
}
