//! The table of calls. Adding a row is all it takes to offer one; the screen's types follow from it.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::bindings::Binding;
use crate::drills::programme;
use crate::open::OpenApp;
use crate::{
    App, Code, Failure, about, additions, body, concerns, conversation, drafts, drills, guidance, handouts, law, owner,
    packs, people, plans, reports, routines, scenarios, search, session, settings, setup, sharing, unchecked, unit,
};

type Answer = Result<Value, Failure>;

type WhileLocked = fn(&App, Value) -> Answer;
type WhenOpen = fn(&mut OpenApp<'_>, Value) -> Answer;

/// A call: its name, what it does, and its types for the screen.
pub struct Call<Run> {
    pub name: &'static str,
    run: Run,
    pub binding: fn() -> Binding,
}

macro_rules! call {
    ($name:literal, $function:path, $request:ty, $answer:ty) => {
        Call {
            name: $name,
            run: |app, request| {
                answer(request, |request: $request| -> Result<$answer, Failure> { $function(app, request) })
            },
            binding: Binding::of::<$request, $answer>,
        }
    };
}

/// Calls that answer while locked: the advice, and what it takes to begin, to log in, and to write down.
pub const WHILE_LOCKED: &[Call<WhileLocked>] = &[
    call!("additions.list", additions::list, additions::AdditionsRequest, additions::AdditionsView),
    call!("body.figure", body::figure, body::BodyFigureRequest, body::BodyFigureView),
    call!("content.about", about::about, about::AboutRequest, about::AboutView),
    call!("conversation.page", conversation::talk, conversation::TalkRequest, conversation::TalkView),
    call!("conversation.practice", conversation::practice, conversation::PracticeRequest, conversation::PracticeView),
    call!("guidance.cards", guidance::cards, guidance::CardsRequest, Vec<guidance::CardView>),
    call!("guidance.contacts", guidance::contacts, guidance::ContactsRequest, Vec<guidance::ContactView>),
    call!("guidance.search", guidance::search, guidance::SearchRequest, Vec<guidance::Hit>),
    call!("guidance.signs", guidance::signs, guidance::SignsRequest, guidance::SignsView),
    call!("guidance.terms", guidance::terms, guidance::TermsRequest, Vec<guidance::TermView>),
    call!("law.rules", law::rules, law::LawRequest, law::LawView),
    call!("law.help", law::help, law::LawHelpRequest, law::LawHelpView),
    call!("content.unchecked", unchecked::unchecked, unchecked::UncheckedRequest, unchecked::UncheckedView),
    call!("routines.sheet", routines::sheet, routines::SheetRequest, routines::SheetView),
    call!("routines.stand", routines::stand, routines::RunRequest, routines::RunView),
    call!("session.arrived", session::arrived, session::SessionRequest, session::SessionView),
    call!("session.state", session::state, session::SessionRequest, session::SessionView),
    call!("session.open", session::open, session::OpenRequest, session::OpenedView),
    call!("session.lock", session::lock, session::LockRequest, session::SessionView),
    call!("session.here", session::here, session::HereRequest, session::SessionView),
    call!("session.adopt", session::adopt, session::SessionRequest, session::SessionView),
    call!("setup.passphrase", setup::passphrase, setup::PassphraseRequest, setup::PassphraseView),
    call!("setup.begin", setup::begin, setup::BeginRequest, session::SessionView),
    call!("setup.example", setup::example, setup::ExampleRequest, session::SessionView),
    call!("setup.leave", setup::leave, session::SessionRequest, session::SessionView),
    call!("owner.make", owner::make, owner::OwnerKeyRequest, owner::OwnerKeyView),
    call!("drafts.keep", drafts::keep, drafts::DraftRequest, drafts::DraftKept),
    call!("people.join", people::join, people::JoinRequest, session::OpenedView),
];

/// Calls that take their time beside the vault: somebody looks for a folder, keys are locked. They open it themselves, before
/// and after: nothing else waits, and it can lock meanwhile.
pub const BESIDE: &[Call<WhileLocked>] = &[
    call!("people.invite", people::invite, people::InviteRequest, people::InviteView),
    call!("reports.export", reports::export, reports::ReportExportRequest, reports::ExportedView),
    call!("handouts.export", handouts::export, handouts::HandoutRequest, handouts::HandoutView),
    call!("plan.export", plans::export, plans::PlanExportRequest, plans::PlanExportedView),
    call!("unit.control", unit::control, unit::ControlRequest, unit::ControlView),
    call!("packs.choose", packs::choose, packs::PackLookRequest, Option<packs::PackOfferView>),
    call!("packs.accept", packs::accept, packs::PackAcceptRequest, packs::PacksView),
    call!("packs.make", packs::make, packs::PackMakeRequest, packs::PackExportedView),
    call!("drills.choose", drills::choose, drills::TableChooseRequest, Option<drills::TableView>),
    call!("programme.calendar", programme::export, programme::ProgrammeRequest, programme::CalendarView),
    call!("drills.sheet", drills::sheet, drills::DrillSheetRequest, plans::PlanExportedView),
    call!("drills.template", drills::template, drills::TemplateRequest, drills::TemplateView),
];

/// Calls that need an open vault. There is no «if locked» to forget: an [`OpenApp`] cannot be had while it is.
pub const WHEN_OPEN: &[Call<WhenOpen>] = &[
    call!("unit.change", unit::change, unit::UnitRequest, session::SessionView),
    call!("unit.contacts", unit::contacts, unit::UnitContactsRequest, session::SessionView),
    call!("unit.checked", unit::checked, session::SessionRequest, session::SessionView),
    call!("additions.form", additions::form, additions::AdditionRequest, additions::AdditionFormView),
    call!("additions.keep", additions::keep, additions::AdditionKeepRequest, additions::AdditionKeptView),
    call!("additions.take-away", additions::take_away, additions::AdditionTakeRequest, session::SessionView),
    call!("packs.list", packs::list, session::SessionRequest, packs::PacksView),
    call!("packs.edition", packs::edition, packs::PackEditionRequest, Vec<packs::PackStepView>),
    call!("packs.forget", packs::forget, packs::PackKeyRequest, packs::PacksView),
    call!("owner.confirm", owner::confirm, owner::OwnerKeyConfirm, session::SessionView),
    call!("owner.compare", owner::compare, owner::OwnerAddressRequest, owner::OwnerAddressView),
    call!("owner.accept", owner::accept, owner::OwnerAddressRequest, session::SessionView),
    call!("settings.keep", settings::keep, settings::SettingsView, session::SessionView),
    call!("drafts.list", drafts::list, session::SessionRequest, Vec<drafts::DraftView>),
    call!("drafts.drop", drafts::drop, drafts::DraftIdRequest, Vec<drafts::DraftView>),
    call!("concerns.list", concerns::list, session::SessionRequest, Vec<concerns::ConcernRow>),
    call!("concerns.search", search::search, search::ConcernSearchRequest, Option<Vec<search::ConcernFound>>),
    call!("concerns.open", concerns::open, concerns::ConcernIdRequest, concerns::ConcernView),
    call!("concerns.append", concerns::append, concerns::AppendRequest, concerns::ConcernView),
    call!("concerns.correct", concerns::correct, concerns::CorrectRequest, concerns::ConcernView),
    call!("concerns.walk", concerns::walk, concerns::WalkRequest, concerns::ConcernView),
    call!("concerns.name", concerns::name, concerns::NameRequest, concerns::ConcernView),
    call!("concerns.sharing", sharing::sharing, sharing::SharingRequest, sharing::SharingView),
    call!("concerns.share", sharing::share, sharing::ShareRequest, concerns::ConcernView),
    call!("concerns.look-at-map", body::look, body::MapLookRequest, body::MapLookView),
    call!("concerns.map", body::map, body::MapRequest, concerns::ConcernView),
    call!("concerns.correct-map", body::correct_map, body::CorrectMapRequest, concerns::ConcernView),
    call!("reports.form", reports::form, concerns::ConcernIdRequest, reports::ReportFormView),
    call!("reports.check", reports::check, reports::ReportCheckRequest, reports::ReportCheckView),
    call!("reports.ready", reports::ready, reports::ReadyRequest, concerns::ConcernView),
    call!("reports.sent", reports::sent, reports::SentRequest, concerns::ConcernView),
    call!("reports.received", reports::received, reports::ReceivedRequest, concerns::ConcernView),
    call!("drills.scenarios", drills::scenarios, drills::ScenariosRequest, Vec<scenarios::ScenarioView>),
    call!("drills.micro", drills::micro, drills::ScenariosRequest, Vec<scenarios::MicroView>),
    call!("drills.list", drills::list, drills::DrillsRequest, drills::DrillsView),
    call!("drills.open", drills::open, drills::DrillIdRequest, drills::DrillView),
    call!("drills.begin", drills::begin, drills::DrillBeginRequest, drills::DrillView),
    call!("drills.walk", drills::walk, drills::DrillWalkRequest, drills::DrillView),
    call!("drills.inject", drills::inject, drills::DrillInjectRequest, drills::DrillView),
    call!("drills.note", drills::note, drills::DrillNoteRequest, drills::DrillView),
    call!("drills.observe", drills::observe, drills::DrillNoteRequest, drills::DrillView),
    call!("drills.pause", drills::pause, drills::DrillPauseRequest, drills::DrillView),
    call!("drills.stop", drills::stop, drills::DrillStopRequest, drills::DrillView),
    call!("drills.form", drills::form, drills::DrillFormRequest, drills::DrillFormView),
    call!("drills.check", drills::check, drills::DrillCheckRequest, drills::DrillCheckView),
    call!("drills.log", drills::log, drills::DrillLogRequest, drills::DrillView),
    call!("drills.add", drills::add, drills::DrillAddRequest, drills::DrillView),
    call!("drills.correct", drills::correct, drills::DrillCorrectRequest, drills::DrillView),
    call!("drills.columns", drills::columns, drills::TableColumnsRequest, drills::TableView),
    call!("drills.import", drills::import, drills::TableImportRequest, drills::TableImportedView),
    call!("drills.improve", drills::improve, drills::ImproveRequest, drills::DrillsView),
    call!("drills.move", drills::progress, drills::ProgressRequest, drills::DrillsView),
    call!("drills.verify", drills::verify, drills::DrillVerifyRequest, drills::DrillsView),
    call!("drills.measures", drills::measures, drills::MeasuresRequest, drills::MeasuresView),
    call!("programme.open", programme::open, programme::ProgrammeRequest, programme::ProgrammeView),
    call!("programme.reminders", programme::reminders, programme::ProgrammeRequest, programme::RemindersView),
    call!("programme.set", programme::set, programme::ProgrammeSetRequest, programme::ProgrammeView),
    call!("programme.plan", programme::plan, programme::ProgrammePlanRequest, programme::ProgrammeView),
    call!("programme.drop", programme::drop, programme::ProgrammeDropRequest, programme::ProgrammeView),
    call!("programme.suggest", programme::suggest, programme::ProgrammeSuggestRequest, programme::ProgrammeView),
    call!("programme.count", programme::count, programme::ProgrammeCountRequest, programme::ProgrammeView),
    call!("scenarios.own", drills::own_list, drills::DrillsRequest, Vec<drills::OwnScenarioView>),
    call!("scenarios.form", drills::own_form, drills::OwnFormRequest, drills::OwnFormView),
    call!("scenarios.check", drills::own_check, drills::OwnCheckRequest, drills::DrillCheckView),
    call!("scenarios.keep", drills::own_keep, drills::OwnKeepRequest, drills::OwnScenarioView),
    call!("scenarios.retire", drills::own_retire, drills::OwnRetireRequest, Vec<drills::OwnScenarioView>),
    call!("plan.open", plans::open, plans::PlanRequest, plans::PlanView),
    call!("plan.keep", plans::keep, plans::PlanKeepRequest, plans::PlanView),
    call!("plan.approve", plans::approve, plans::PlanApproveRequest, plans::PlanView),
];

/// Answers one call of a front end.
pub fn call(app: &App, name: &str, payload: Value) -> Answer {
    if let Some(call) = WHILE_LOCKED.iter().chain(BESIDE).find(|call| call.name == name) {
        return (call.run)(app, payload);
    }
    let call = WHEN_OPEN.iter().find(|call| call.name == name).ok_or(Failure::of(Code::UnknownCall))?;
    app.when_open(|open| (call.run)(open, payload))
}

/// Names, requests and answers of all calls, in order.
pub fn all() -> impl Iterator<Item = (&'static str, Binding)> {
    let locked = WHILE_LOCKED.iter().chain(BESIDE).map(|call| (call.name, (call.binding)()));
    locked.chain(WHEN_OPEN.iter().map(|call| (call.name, (call.binding)())))
}

fn answer<Request: DeserializeOwned, View: Serialize>(
    request: Value,
    function: impl FnOnce(Request) -> Result<View, Failure>,
) -> Answer {
    // The error of serde may quote the request, and so what a person typed: it goes no further.
    let request = serde_json::from_value(request).map_err(|_| Failure::of(Code::BadRequest))?;
    let view = function(request)?;
    Ok(serde_json::to_value(view).unwrap_or_else(|error| unreachable!("views are plain data with text keys: {error}")))
}
