//! Content packs: what a municipality says beside the steps, made by one who leads there and accepted by those who lead here. A file
//! that somebody carries: nothing is sent, and nothing of it counts before the difference was seen.

use std::collections::BTreeMap;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use domain::fields::{Private, filled_line};
use domain::people::{BoardEvent, Role};
use domain::routines::{
    Acquaintance, Added, Addition, Bounds, NotTaken, Pack, PackEdition, PackKey, StepChange, StepId, Voice, Within,
    difference,
};
use domain::{EntryId, Language};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::{IssuerKey, LARGEST, SignedPack, Writing, differ};

use crate::additions::{AdditionFaultView, BesideNumberView, faults_of, in_order};
use crate::clock::{make_id, moment, written};
use crate::open::{OpenApp, OwnEvent, entry};
use crate::session::SessionRequest;
use crate::unit::speaks_for_it;
use crate::{App, Code, Failure, desk};

/// How the name of a file with a pack ends.
pub const ENDING: &str = "sikkerhetspakke";

/// A pack that was looked at, and waits for a decision; until the lock.
pub struct OfferedPack {
    file: Vec<u8>,
    key: IssuerKey,
    pack: Pack,
}

fn body(pack: &Pack) -> Vec<u8> {
    serde_json::to_vec(pack).unwrap_or_else(|error| unreachable!("a pack is plain data: {error}"))
}

/// A file whose signature holds, and what it says. Only what we would write ourselves, byte for byte: a field that we do not know may
/// change what the rest means.
pub fn read(file: &[u8]) -> Result<(IssuerKey, Pack), Failure> {
    let SignedPack { key, body: signed } = SignedPack::read(file)?;
    let pack: Option<Pack> = serde_json::from_slice(&signed).ok();
    let pack = pack.filter(|pack| body(pack) == signed && pack.is_whole());
    Ok((key, pack.ok_or(Failure::of(Code::PackNewer))?))
}

/// The same, as it lies on the board.
pub fn read_kept(file: &str) -> Option<(IssuerKey, Pack)> {
    read(&BASE64_STANDARD.decode(file).ok()?).ok()
}

/// What is said beside a step.
#[derive(Serialize, TS)]
pub struct PackTextView {
    text: Private,
    numbers: Vec<BesideNumberView>,
    within: Option<Within>,
}

impl From<&Addition> for PackTextView {
    fn from(addition: &Addition) -> Self {
        Self {
            text: addition.text.clone(),
            numbers: addition.numbers.iter().map(BesideNumberView::from).collect(),
            within: addition.within,
        }
    }
}

/// What becomes of what stands at a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PackChange {
    New,
    Changed,
    Gone,
    Same,
    /// It is not taken in: it breaks a rule at this step, or the step is not there.
    Refused,
}

#[derive(Serialize, TS)]
pub struct PackStepView {
    step: String,
    /// Empty: this version has no such step.
    title: String,
    routine: String,
    change: PackChange,
    /// What stands there now.
    before: Option<PackTextView>,
    /// What the pack says.
    after: Option<PackTextView>,
    /// Why it is not taken in.
    refused: Vec<AdditionFaultView>,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackOfferView {
    issuer: String,
    number: u32,
    day: String,
    from: Acquaintance,
    /// The number of what holds now from the same name, if anything does.
    before: Option<u32>,
    steps: Vec<PackStepView>,
}

#[derive(Serialize, TS)]
pub struct PackKeyView {
    key: String,
    issuer: String,
    by: String,
    since: String,
    /// The number of what holds now.
    holds: Option<u32>,
}

#[derive(Serialize, TS)]
pub struct PackEditionView {
    /// The entry that holds it.
    id: String,
    issuer: String,
    number: u32,
    day: String,
    by: String,
    at: String,
    holds: bool,
}

/// What this person made last.
#[derive(Serialize, TS)]
pub struct PackMadeView {
    number: u32,
    day: String,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PacksView {
    keys: Vec<PackKeyView>,
    /// The last one first.
    editions: Vec<PackEditionView>,
    /// A name to begin with, for one who makes packs.
    issuer: String,
    /// Steps that this unit has added to: so many come into a pack that is made now.
    mine: usize,
    made: Option<PackMadeView>,
    /// The key that this person signs packs with; empty before the first.
    key: String,
}

impl PacksView {
    fn of(open: &mut OpenApp<'_>) -> Self {
        let mine = mine(open).len();
        let made = open.open().state.pack_made.clone();
        let key_of_mine = open.open().session.issuer().map(|key| key.to_string()).unwrap_or_default();
        let packs = &open.keeping.packs;
        let key = |key: &PackKey| PackKeyView {
            key: key.key.clone(),
            issuer: key.issuer.clone(),
            by: open.name_of(&key.by),
            since: written(key.since),
            holds: packs
                .editions
                .iter()
                .find(|edition| edition.holds && edition.key == key.key)
                .map(|one| one.pack.number),
        };
        let edition = |edition: &PackEdition| PackEditionView {
            id: edition.entry.to_string(),
            issuer: edition.pack.issuer.clone(),
            number: edition.pack.number,
            day: edition.pack.day.clone(),
            by: open.name_of(&edition.by),
            at: written(edition.at),
            holds: edition.holds,
        };
        let municipality = open.keeping.board.unit.as_ref().map(|unit| unit.municipality.clone()).unwrap_or_default();
        Self {
            keys: packs.keys.iter().map(key).collect(),
            editions: packs.editions.iter().rev().map(edition).collect(),
            issuer: made.as_ref().map_or(as_municipality(municipality), |made| made.issuer.clone()),
            mine,
            made: made.map(|made| PackMadeView { number: made.number, day: made.day }),
            key: key_of_mine,
        }
    }
}

/// People write «Eksempelvik» for where they are; who speaks is «Eksempelvik kommune».
fn as_municipality(name: String) -> String {
    if name.is_empty() || name.to_lowercase().contains("kommun") { name } else { format!("{name} kommune") }
}

pub fn list(open: &mut OpenApp<'_>, _: SessionRequest) -> Result<PacksView, Failure> {
    Ok(PacksView::of(open))
}

#[derive(Deserialize, TS)]
pub struct PackLookRequest {
    language: Language,
}

/// Lets the person choose a file, and shows what it would change. Nothing of it is kept.
pub fn choose(app: &App, request: PackLookRequest) -> Result<Option<PackOfferView>, Failure> {
    let turn = app.when_open(|open| {
        speaks_for_it(open)?;
        open.keeping.offered_pack = None;
        Ok(open.keeping.turn)
    })?;
    let Some(place) = app.desk.find(ENDING) else { return Ok(None) };
    let file = desk::read(&place, LARGEST)?;
    let (key, pack) = read(&file)?;
    app.when_open(|open| {
        if open.keeping.turn != turn {
            return Err(Failure::of(Code::Locked));
        }
        open.keeping.packs.may_take(&key.to_string(), &pack)?;
        let view = offer(open, &key, &pack, request.language);
        open.keeping.offered_pack = Some(OfferedPack { file, key, pack });
        Ok(Some(view))
    })
}

impl From<NotTaken> for Failure {
    fn from(not: NotTaken) -> Self {
        Failure::of(match not {
            NotTaken::Older => Code::PackOlder,
            NotTaken::Same => Code::PackSame,
        })
    }
}

fn offer(open: &OpenApp<'_>, key: &IssuerKey, pack: &Pack, language: Language) -> PackOfferView {
    let packs = &open.keeping.packs;
    let before = packs.holding(&pack.issuer);
    let steps = difference(before.map(|edition| &edition.pack), pack);
    PackOfferView {
        issuer: pack.issuer.clone(),
        number: pack.number,
        day: pack.day.clone(),
        from: packs.acquaintance(&key.to_string(), &pack.issuer),
        before: before.map(|edition| edition.pack.number),
        steps: step_views(open, &pack.issuer, steps, language),
    }
}

/// Every step as it is seen, in the order of the routines. One that is not there comes last.
fn step_views(open: &OpenApp<'_>, issuer: &str, steps: Vec<StepChange<'_>>, language: Language) -> Vec<PackStepView> {
    let order = in_order(open.app);
    let place = |step: &StepChange<'_>| order.iter().position(|(known, _)| *known == step.step).unwrap_or(usize::MAX);
    let mut steps = steps;
    steps.sort_by_cached_key(place);
    steps.iter().filter_map(|change| step_view(open, issuer, change, language)).collect()
}

/// `None` where nothing stands, and nothing comes.
fn step_view(open: &OpenApp<'_>, issuer: &str, change: &StepChange<'_>, language: Language) -> Option<PackStepView> {
    let StepChange { step, before, after } = *change;
    let (content, bounds) = (&open.app.content, open.app.version.bounds().get(step));
    let voice = Voice::Municipality(issuer.to_owned());
    let faults = |said: &Addition| bounds.map(|bounds| faults_of(bounds, open.keeping, &voice, said));
    let stands = |said: &&Addition| faults(said).is_some_and(|faults| faults.is_empty());
    // What does not stand there is not there.
    let before = before.filter(stands);
    let change = match (before, after) {
        (_, Some(after)) if !stands(&after) => PackChange::Refused,
        (None, Some(_)) => PackChange::New,
        (Some(before), Some(after)) if before == after => PackChange::Same,
        (Some(_), Some(_)) => PackChange::Changed,
        (Some(_), None) => PackChange::Gone,
        (None, None) => return None,
    };
    let roles = content.roles.of(language, open.keeping.unit_kind());
    let title = |_: &Bounds| roles.fill(&content.words(language).routines[step.as_str()].title, Role::Leader);
    Some(PackStepView {
        step: step.to_string(),
        title: bounds.map(title).unwrap_or_default(),
        routine: step.as_str().split('.').next().unwrap_or_default().to_owned(),
        change,
        before: before.map(PackTextView::from),
        after: after.map(PackTextView::from),
        refused: after.and_then(faults).unwrap_or_default(),
    })
}

#[derive(Deserialize, TS)]
pub struct PackAcceptRequest {
    /// The six words, as they were heard on the telephone. Not asked for when the key is believed already.
    words: String,
}

/// Takes in the pack that was looked at last, whole; and its key, when the six words are the right ones.
pub fn accept(app: &App, request: PackAcceptRequest) -> Result<PacksView, Failure> {
    let (key, known, turn) = app.when_open(|open| {
        speaks_for_it(open)?;
        let OfferedPack { key, pack, .. } = open.keeping.offered_pack.as_ref().ok_or(Failure::of(Code::NotFound))?;
        let known = open.keeping.packs.acquaintance(&key.to_string(), &pack.issuer) == Acquaintance::Known;
        Ok((*key, known, open.keeping.turn))
    })?;
    if !known {
        if request.words.trim().is_empty() {
            return Err(Code::Blank.at("words"));
        }
        if let Some(first) = differ(&key.control_words()?, &request.words).first() {
            return Err(Code::WrongWord.at(format!("words.{first}")));
        }
    }
    app.when_open(|open| {
        let offered = open.keeping.offered_pack.as_ref().filter(|offered| offered.key == key);
        let offered = offered.filter(|_| open.keeping.turn == turn).ok_or(Failure::of(Code::NotFound))?;
        let (key, issuer) = (offered.key.to_string(), offered.pack.issuer.clone());
        // Another window may have taken it in meanwhile, or the key away: the board would refuse what does not follow.
        open.keeping.packs.may_take(&key, &offered.pack)?;
        if known && open.keeping.packs.acquaintance(&key, &issuer) != Acquaintance::Known {
            return Err(Failure::of(Code::NotFound));
        }
        let accepted = BoardEvent::PackAccepted { file: BASE64_STANDARD.encode(&offered.file) };
        let events = (!known).then_some(BoardEvent::PackKeyAccepted { key, issuer }).into_iter().chain([accepted]);
        let board = open.vault()?.board_stream();
        let entries = events.map(|event| entry(board, event.kind(), &event)).collect();
        open.write(Writing { entries, ..Writing::default() })?;
        open.keeping.offered_pack = None;
        Ok(PacksView::of(open))
    })
}

#[derive(Deserialize, TS)]
pub struct PackKeyRequest {
    key: String,
}

/// Takes a key away: nothing that it signed stands any more.
pub fn forget(open: &mut OpenApp<'_>, request: PackKeyRequest) -> Result<PacksView, Failure> {
    speaks_for_it(open)?;
    let PackKeyRequest { key } = request;
    if !open.keeping.packs.keys.iter().any(|known| known.key == key) {
        return Err(Failure::of(Code::NotFound));
    }
    let event = BoardEvent::PackKeyRemoved { key };
    let board = open.vault()?.board_stream();
    open.write(Writing { entries: vec![entry(board, event.kind(), &event)], ..Writing::default() })?;
    Ok(PacksView::of(open))
}

#[derive(Deserialize, TS)]
pub struct PackEditionRequest {
    id: String,
    language: Language,
}

/// What an accepted edition says, step by step; also one that holds no more.
pub fn edition(open: &mut OpenApp<'_>, request: PackEditionRequest) -> Result<Vec<PackStepView>, Failure> {
    let edition = open.keeping.packs.edition(&EntryId::new(request.id));
    let edition = edition.ok_or(Failure::of(Code::NotFound))?;
    // Beside itself: nothing is new.
    let steps = difference(Some(&edition.pack), &edition.pack);
    Ok(step_views(open, &edition.pack.issuer, steps, request.language))
}

#[derive(Deserialize, TS)]
pub struct PackMakeRequest {
    /// Who speaks: the municipality, by its name.
    issuer: String,
}

#[derive(Serialize, TS)]
pub struct PackExportedView {
    /// The name of the file; null when nobody chose a place, and nothing was made.
    file: Option<String>,
    packs: PacksView,
}

/// What this unit adds to its own steps, and may stand there.
fn mine(open: &OpenApp<'_>) -> BTreeMap<StepId, Addition> {
    let own = open.keeping.additions.all().filter(|added| added.voice == Voice::Unit);
    let people = &open.keeping.board.people;
    let stands = |added: &&Added| {
        open.app.version.bounds().get(&added.step).is_some_and(|bounds| added.may_stand(bounds, people))
    };
    let own = own.filter(stands);
    own.map(|added| (added.step.clone(), added.addition.clone())).collect()
}

/// Makes a pack of what this unit adds to its own steps, signed, at a place that the person chooses. What has not changed since the last
/// one keeps its number, and is the same file.
pub fn make(app: &App, request: PackMakeRequest) -> Result<PackExportedView, Failure> {
    let (file, name, turn) = app.when_open(|open| {
        speaks_for_it(open)?;
        let issuer = filled_line(&request.issuer, "issuer")?;
        let steps = mine(open);
        if steps.is_empty() {
            return Err(Failure::of(Code::NotFound));
        }
        let at = moment(open.now);
        let (vault, opened) = open.both()?;
        vault.make_pack_key(&mut opened.session, at)?;
        let last = open.open().state.pack_made.clone();
        let number = last.as_ref().map_or(1, |last| last.number + 1);
        let new = Pack { issuer, number, day: open.now.date_naive().to_string(), steps };
        let again = last.filter(|last| last.says_the_same(&new));
        let is_new = again.is_none();
        let pack = again.unwrap_or(new);
        let signed = open.open().session.sign_pack(&body(&pack)).ok_or(Failure::of(Code::Broken))??;
        let name = format!("{} {}.{ENDING}", file_name(&pack.issuer), pack.number);
        if is_new {
            let own = open.open().session.own_stream();
            let entries = vec![entry(own, "own.pack", &OwnEvent::PackMade { pack })];
            open.write(Writing { entries, ..Writing::default() })?;
        }
        Ok((signed, name, open.keeping.turn))
    })?;
    let place = app.desk.choose(&name);
    if place.as_ref().is_some_and(|place| app.is_its_own(place)) {
        return Err(Failure::of(Code::FileReadOnly));
    }
    // Meanwhile it was locked, and somebody else may have come: the file was not asked for by them.
    app.when_open(|open| if open.keeping.turn == turn { Ok(()) } else { Err(Failure::of(Code::Locked)) })?;
    if let Some(place) = &place {
        desk::write(place, &file, &make_id())?;
    }
    let file = place.as_ref().and_then(|place| place.file_name()).map(|name| name.to_string_lossy().into_owned());
    app.when_open(|open| Ok(PackExportedView { file, packs: PacksView::of(open) }))
}

/// A name that any file system takes.
fn file_name(issuer: &str) -> String {
    issuer.chars().map(|sign| if sign.is_alphanumeric() || sign == ' ' { sign } else { '-' }).collect()
}

#[cfg(test)]
mod tests {
    use domain::routines::AddedNumber;

    use super::*;

    /// As it stands in ARCHITECTURE.md. What was signed once must be read for ever.
    #[test]
    fn what_is_signed_is_as_written_down() {
        let within = Some(Within { amount: 30, span: domain::routines::Span::Minutes });
        let numbers = vec![AddedNumber { name: Private("Mottaket".into()), number: "33333333".into() }];
        let whole = Addition { text: Private("Ring.".into()), numbers, within };
        let text = Addition { text: Private("Skjemaet.".into()), ..Addition::default() };
        let steps = [("disclosure.s6", whole), ("disclosure.s5", text)];
        let steps = steps.into_iter().map(|(step, said)| (StepId::new(step), said)).collect();
        let pack = Pack { issuer: "Eksempelvik kommune".into(), number: 3, day: "2026-11-24".into(), steps };
        let written = concat!(
            r#"{"issuer":"Eksempelvik kommune","number":3,"day":"2026-11-24","steps":{"disclosure.s5":{"text":"Skjemaet."},"#,
            r#""disclosure.s6":{"text":"Ring.","numbers":[{"name":"Mottaket","number":"33333333"}],"#,
            r#""within":{"amount":30,"span":"minutes"}}}}"#
        );
        assert_eq!(String::from_utf8(body(&pack)).unwrap(), written);
        assert_eq!(serde_json::from_str::<Pack>(written).unwrap(), pack);
    }
}
