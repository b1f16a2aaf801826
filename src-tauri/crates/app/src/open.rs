//! The open program: what one person can do once the passphrase was right.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;
use std::sync::mpsc::sync_channel;

use chrono::{DateTime, FixedOffset};
use domain::concerns::{Circumstances, Concern, Entry, Event, Statement};
use domain::drills::programme::{Programme, ProgrammeEvent};
use domain::drills::{CaseEntry, CaseEvent, Cases, DrillEntry, DrillEvent, Drills, OwnScenarios, ScenarioEvent};
use domain::people::{Person, PersonRole};
use domain::plans::{PlanBook, PlanEvent};
use domain::routines::{Pack, WalkedRun};
use domain::{DrillId, EntryId, ImprovementId, PersonId, ScenarioId};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use vault::{Circle, DraftId, Fault, NewEntry, News, Opened, PublicKeys, Session, StreamId, Vault, Writing};

use crate::clock::{make_id, moment, time};
use crate::keeping::Keeping;
use crate::settings::SettingsView;
use crate::versions::{KeptVersion, RoutineTexts};
use crate::{App, Code, Failure};

/// What is one's own.
#[derive(Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum OwnEvent {
    /// The root of the board as it was when this person came: another one is not believed.
    Root {
        keys: String,
    },
    Settings {
        settings: SettingsView,
    },
    /// The content pack that this person made last.
    PackMade {
        pack: Pack,
    },
}

/// What all staff share.
#[derive(Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum UnitEvent {
    /// A version of the routines, kept once: its words, and its flows as they were written.
    Texts {
        fingerprint: String,
        texts: RoutineTexts,
        /// Not read before somebody goes on in it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        flows: Option<String>,
    },
    /// Somebody chose to go on from a file that was older than what this PC had seen. All see it.
    Continued { lost: String },
    /// Something happened in a drill.
    Drill { drill: DrillId, what: Box<DrillEvent> },
    /// Something happened to an improvement that came of a real case. It was typed afresh, and names no case.
    Improvement { improvement: ImprovementId, what: Box<CaseEvent> },
    /// Something happened to the year's programme of drills.
    Programme { what: Box<ProgrammeEvent> },
    /// Something happened to a scenario of the unit's own.
    Scenario { scenario: ScenarioId, what: Box<ScenarioEvent> },
    /// Something happened to the plan.
    Plan { what: Box<PlanEvent> },
}

impl UnitEvent {
    /// What it is called in the journal.
    fn kind(&self) -> &'static str {
        match self {
            UnitEvent::Texts { .. } => "unit.texts",
            UnitEvent::Continued { .. } => "unit.continued",
            UnitEvent::Drill { .. } => "unit.drill",
            UnitEvent::Improvement { .. } => "unit.improvement",
            UnitEvent::Programme { .. } => "unit.programme",
            UnitEvent::Scenario { .. } => "unit.scenario",
            UnitEvent::Plan { .. } => "unit.plan",
        }
    }
}

/// What the entries that all staff share amount to. The plan, the drills and all that is counted take from here and from the
/// board, and from nowhere else: a concern cannot come into them.
#[derive(Default)]
pub struct UnitState {
    /// By fingerprint.
    pub versions: BTreeMap<String, Arc<KeptVersion>>,
    /// When somebody went on from an older file.
    pub continued: Vec<DateTime<FixedOffset>>,
    pub drills: Drills,
    /// Improvements that came of a real case.
    pub cases: Cases,
    /// What is to be practised, and when.
    pub programme: Programme,
    /// Scenarios of the unit's own.
    pub scenarios: OwnScenarios,
    pub plan: PlanBook,
}

/// What the entries that a person can open amount to. The same entries always give the same state.
#[derive(Default)]
pub struct State {
    pub concerns: BTreeMap<StreamId, Concern>,
    pub settings: Option<SettingsView>,
    pub root: Option<String>,
    /// The content pack made last.
    pub pack_made: Option<Pack>,
    pub unit: UnitState,
    /// Entries that are not signed by whom they name, out of order, or not understood.
    pub unsound: u64,
}

pub struct Open {
    pub session: Session,
    pub person: PersonId,
    pub state: State,
    /// When somebody last did something here.
    pub here: DateTime<FixedOffset>,
    pub acute: bool,
    /// The routine in front, and the concern it belongs to.
    pub run: Option<WalkedRun>,
    pub concern: Option<String>,
    /// The routine that came back after the lock is this person's, and belonged to this.
    pub resumes: Option<Option<String>>,
    /// The board goes back to the root this person came to, and names their keys.
    pub root_known: bool,
    /// Concerns whose reading has been kept since the login.
    pub read: HashSet<StreamId>,
}

/// An entry of one's own, of the unit or of a concern, understood.
enum Understood {
    Own(OwnEvent),
    Unit(UnitEvent),
    Concern(Box<Event>),
}

/// Something noted, and nothing else.
#[derive(Deserialize)]
struct Noted {
    #[serde(rename = "event")]
    _event: IsNoted,
    statement: Statement,
    circumstances: Circumstances,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum IsNoted {
    Noted,
}

/// What happened in a concern. What was noted is most of a journal: that is tried first, since to find out what an event is takes
/// as long as to read it.
fn read_event(json: &str) -> Option<Event> {
    if let Ok(Noted { statement, circumstances, .. }) = serde_json::from_str(json) {
        return Some(Event::Noted { statement, circumstances });
    }
    serde_json::from_str(json).ok()
}

/// What somebody's entries are checked by.
struct Author {
    keys: PublicKeys,
    leads: bool,
}

/// An entry that was read: what it says, and whether it may be believed.
struct Read {
    id: EntryId,
    at: DateTime<FixedOffset>,
    by: PersonId,
    /// In its place, and signed by whom it names.
    sound: bool,
    /// By one of those who lead.
    leads: bool,
    /// `None` when it is not understood.
    event: Option<Understood>,
}

/// Who can have signed something. The keys of an invitation sign nothing but that its person has come.
fn authors(people: &[Person]) -> HashMap<vault::PersonId, Author> {
    let joined = people.iter().filter(|person| person.joined);
    let author = |person: &Person| {
        let keys = PublicKeys::of_address(&person.keys)?;
        Some((vault::PersonId::parse(person.id.as_str())?, Author { keys, leads: person.role != PersonRole::Staff }))
    };
    joined.filter_map(author).collect()
}

impl Read {
    /// Takes most of the time of a login, and looks at nothing but the entry: many are read at once.
    fn of(opened: &Opened, authors: &HashMap<vault::PersonId, Author>, unit: StreamId, own: StreamId) -> Self {
        let author = authors.get(&opened.inner.author);
        let signed = author.is_some_and(|author| opened.known || opened.inner.is_signed_by(&author.keys));
        let event = std::str::from_utf8(opened.inner.payload()).ok().and_then(|payload| {
            if opened.stream == own {
                serde_json::from_str(payload).map(Understood::Own).ok()
            } else if opened.stream == unit {
                serde_json::from_str(payload).map(Understood::Unit).ok()
            } else {
                read_event(payload).map(|event| Understood::Concern(Box::new(event)))
            }
        });
        Self {
            id: EntryId::new(opened.id.to_string()),
            at: time(opened.inner.moment),
            by: PersonId::new(opened.inner.author.to_string()),
            sound: opened.in_order && signed,
            leads: author.is_some_and(|author| author.leads),
            event,
        }
    }
}

impl State {
    fn take_all(&mut self, news: &[Opened], authors: &HashMap<vault::PersonId, Author>, unit: StreamId, own: StreamId) {
        let read: Vec<Read> = news.par_iter().map(|opened| Read::of(opened, authors, unit, own)).collect();
        for (opened, read) in news.iter().zip(read) {
            self.take(opened.stream, read);
        }
    }

    /// Takes one entry in. The board's are read apart, by everyone alike.
    fn take(&mut self, stream: StreamId, Read { id, at, by, sound, leads, event }: Read) {
        let understood = match event {
            // What decides how the program behaves counts only when it is signed; what a child said is shown, and marked.
            Some(Understood::Own(event)) => {
                if sound {
                    self.take_own(event);
                }
                sound
            }
            Some(Understood::Unit(event)) => sound && self.unit.take(event, id, at, by, leads),
            Some(Understood::Concern(event)) => {
                let concern = self.concerns.entry(stream).or_default();
                *concern = std::mem::take(concern).after(Entry { id, at, by, sound, event: *event });
                true
            }
            None => false,
        };
        self.unsound += u64::from(!sound || !understood);
    }

    fn take_own(&mut self, event: OwnEvent) {
        match event {
            OwnEvent::Root { keys } => self.root = Some(keys),
            OwnEvent::Settings { settings } => self.settings = Some(settings),
            OwnEvent::PackMade { pack } => self.pack_made = Some(pack),
        }
    }
}

impl UnitState {
    /// Takes one entry in, that is signed by whom it names. Drills and plan are for those who lead: what another wrote there
    /// does not count.
    fn take(&mut self, event: UnitEvent, id: EntryId, at: DateTime<FixedOffset>, by: PersonId, leads: bool) -> bool {
        match event {
            UnitEvent::Texts { fingerprint, texts, flows } => {
                let kept = KeptVersion::read(&fingerprint, texts, flows);
                let own = kept.is_some();
                self.versions.extend(kept.map(|kept| (fingerprint, Arc::new(kept))));
                own
            }
            UnitEvent::Continued { .. } => {
                self.continued.push(at);
                true
            }
            UnitEvent::Drill { drill, what } if leads => {
                let mut after = self.drills.remove(&drill).unwrap_or_default();
                let took = after.take(DrillEntry { id, at, by, event: *what }).is_ok();
                if !after.entries.is_empty() {
                    self.drills.insert(drill, after);
                }
                took
            }
            UnitEvent::Improvement { improvement, what } if leads => {
                let mut after = self.cases.remove(&improvement).unwrap_or_default();
                let took = after.take(CaseEntry { id, at, by, event: *what }).is_ok();
                if !after.entries.is_empty() {
                    self.cases.insert(improvement, after);
                }
                took
            }
            UnitEvent::Programme { what } if leads => {
                self.programme.take(*what, at, by);
                true
            }
            UnitEvent::Scenario { scenario, what } if leads => {
                let mut after = self.scenarios.remove(&scenario).unwrap_or_default();
                let took = after.take(*what, at, by).is_ok();
                if !after.all.is_empty() {
                    self.scenarios.insert(scenario, after);
                }
                took
            }
            UnitEvent::Plan { what } if leads => self.plan.take(*what, at, by).is_ok(),
            UnitEvent::Drill { .. }
            | UnitEvent::Improvement { .. }
            | UnitEvent::Programme { .. }
            | UnitEvent::Scenario { .. }
            | UnitEvent::Plan { .. } => false,
        }
    }
}

/// The program while somebody is logged in. Calls that need that take this; it cannot be had otherwise.
pub struct OpenApp<'a> {
    pub app: &'a App,
    pub keeping: &'a mut Keeping,
    pub now: DateTime<FixedOffset>,
}

impl App {
    /// Does what needs an open vault, or says that it is locked. What another window kept meanwhile is taken in first.
    pub fn when_open<T>(&self, work: impl FnOnce(&mut OpenApp<'_>) -> Result<T, Failure>) -> Result<T, Failure> {
        let mut keeping = self.keeping();
        let now = self.clock.now();
        if keeping.open.is_none() {
            return Err(Failure::of(Code::Locked));
        }
        let mut open = OpenApp { app: self, keeping: &mut keeping, now };
        open.catch_up()?;
        work(&mut open)
    }
}

impl OpenApp<'_> {
    pub fn vault(&mut self) -> Result<&mut Vault, Failure> {
        self.keeping.vault.as_mut().map_err(|fault| Failure::from(*fault))
    }

    pub fn open(&mut self) -> &mut Open {
        self.keeping
            .open
            .as_mut()
            .unwrap_or_else(|| unreachable!("an OpenApp is made only while somebody is logged in"))
    }

    pub fn both(&mut self) -> Result<(&mut Vault, &mut Open), Failure> {
        let Keeping { vault, open, .. } = &mut *self.keeping;
        let vault = vault.as_mut().map_err(|fault| Failure::from(*fault))?;
        let open = open.as_mut().unwrap_or_else(|| unreachable!("an OpenApp is made only while somebody is logged in"));
        Ok((vault, open))
    }

    /// Takes in what has been kept since last.
    pub fn catch_up(&mut self) -> Result<(), Failure> {
        let (vault, open) = self.both()?;
        let (board, unit, own) = (vault.board_stream(), vault.unit_stream(), open.session.own_stream());
        let mut news = vault.news(&mut open.session)?;
        let before = news.len();
        news.retain(|opened| opened.stream != board);
        if news.len() < before {
            self.keeping.read_board();
        }
        if news.is_empty() {
            return Ok(());
        }
        let authors = authors(&self.keeping.board.people);
        self.open().state.take_all(&news, &authors, unit, own);
        Ok(())
    }

    /// The first time: the board, and then all that the person can open, as they are at one moment.
    fn take_all(&mut self) -> Result<(), Failure> {
        self.vault()?.hold_still()?;
        self.keeping.read_board();
        let authors = authors(&self.keeping.board.people);
        let (vault, open) = self.both()?;
        let (board, unit, own) = (vault.board_stream(), vault.unit_stream(), open.session.own_stream());
        let Open { session, state, .. } = open;
        let mut take = |news| match news {
            News::Entries(mut entries) => {
                entries.retain(|opened| opened.stream != board);
                state.take_all(&entries, &authors, unit, own);
            }
            News::Anew => *state = State::default(),
        };
        // What was opened is understood while more is being opened.
        let read = std::thread::scope(|scope| {
            let (give, taken) = sync_channel(3);
            scope.spawn(move || taken.iter().for_each(&mut take));
            vault.read_all(session, move |news| _ = give.send(news))
        });
        vault.let_go()?;
        Ok(read?)
    }

    /// Keeps, and takes in what was kept. When this answers, it is on disk.
    pub fn write(&mut self, writing: Writing) -> Result<(), Failure> {
        let at = moment(self.now);
        let (vault, open) = self.both()?;
        vault.write(&mut open.session, at, writing)?;
        // It is on disk, whatever comes now: what cannot be read back yet is read at the next call.
        let _ = self.catch_up();
        Ok(())
    }

    pub fn concern(&mut self, id: &str) -> Result<(StreamId, &Concern), Failure> {
        let not_found = || Failure::of(Code::NotFound);
        let stream = StreamId::parse(id).ok_or_else(not_found)?;
        let concern = self.open().state.concerns.get(&stream).ok_or_else(not_found)?;
        Ok((stream, concern))
    }

    /// Keeps events of one concern together, and the draft they were written in goes.
    pub fn keep(&mut self, concern: StreamId, events: &[Event], draft: Option<DraftId>) -> Result<(), Failure> {
        if draft.is_some_and(|draft| self.keeping.became.contains(&draft)) {
            return Err(Failure::of(Code::AlreadyThere));
        }
        let entries = events.iter().map(|event| entry(concern, event.kind(), event)).collect();
        // Born private: a concern that is new is sealed to its writer, and to nobody else.
        let is_new = !self.open().state.concerns.contains_key(&concern);
        let mine = self.open().session.public_keys().seal;
        let circles = if is_new { vec![Circle { stream: concern, people: vec![mine] }] } else { Vec::new() };
        self.write(Writing { circles, entries, draft })?;
        self.keeping.became.extend(draft);
        Ok(())
    }

    /// Keeps something that all staff share.
    pub fn keep_for_all(&mut self, event: &UnitEvent, draft: Option<DraftId>) -> Result<(), Failure> {
        self.keep_all_for_all(std::slice::from_ref(event), draft)
    }

    /// Keeps all of these, or none.
    pub fn keep_all_for_all(&mut self, events: &[UnitEvent], draft: Option<DraftId>) -> Result<(), Failure> {
        if draft.is_some_and(|draft| self.keeping.became.contains(&draft)) {
            return Err(Failure::of(Code::AlreadyThere));
        }
        let unit = self.vault()?.unit_stream();
        let entries = events.iter().map(|event| entry(unit, event.kind(), event)).collect();
        self.write(Writing { entries, draft, ..Writing::default() })?;
        self.keeping.became.extend(draft);
        Ok(())
    }

    /// What somebody is called; empty for one whom the board does not know.
    pub fn name_of(&self, person: &PersonId) -> String {
        self.keeping.board.person(person).map(|person| person.name.clone()).unwrap_or_default()
    }

    /// The same, where nothing is to be kept.
    pub fn shared(&self) -> &UnitState {
        match &self.keeping.open {
            Some(open) => &open.state.unit,
            None => unreachable!("an OpenApp is made only while somebody is logged in"),
        }
    }

    /// What all staff share, as it stands.
    pub fn unit(&mut self) -> &UnitState {
        &self.open().state.unit
    }

    /// Whether the board goes back to the root this person came to, and names their keys; if not, it was exchanged.
    fn find_root(&mut self) {
        let Keeping { board, open, .. } = &mut *self.keeping;
        if let Some(open) = open {
            let mine = open.session.public_keys().address();
            let named = board.person(&open.person).is_some_and(|person| person.keys == mine);
            open.root_known = named && open.state.root.is_some() && open.state.root == board.root;
        }
    }

    /// What a login does once: takes everything in, and keeps the routines if they are new.
    pub fn arrive(&mut self) -> Result<(), Failure> {
        self.take_all()?;
        let at = moment(self.now);
        self.find_root();
        let board_sound = self.keeping.board_sound;
        let (vault, open) = self.both()?;
        let sound = open.state.unsound == 0 && open.root_known && board_sound;
        // The program opens also where nothing can be written just now: reading goes before tidiness.
        let _ = vault.settle(&mut open.session, at, sound, || StreamId(make_id()));
        let app = self.app;
        if !self.unit().versions.contains_key(&app.version.fingerprint) {
            let entries = vec![version_of_now(app, self.vault()?.unit_stream())];
            let _ = self.write(Writing { entries, ..Writing::default() });
        }
        if let Some(lost) = self.vault()?.lost()
            && self.keep_for_all(&UnitEvent::Continued { lost: lost.to_string() }, None).is_ok()
        {
            self.vault()?.forget_lost();
        }
        self.catch_up()?;
        self.keeping.unchecked = self.keeping.goes_on_in(self.app);
        Ok(())
    }
}

/// The routines as they are now, for all staff.
pub fn version_of_now(app: &App, unit: StreamId) -> NewEntry {
    let event = app.version.event();
    entry(unit, event.kind(), &event)
}

pub fn entry(stream: StreamId, kind: &'static str, event: &impl Serialize) -> NewEntry {
    let payload = serde_json::to_vec(event).unwrap_or_else(|error| unreachable!("events are plain data: {error}"));
    NewEntry { stream, kind, payload }
}

impl From<Fault> for Code {
    fn from(fault: Fault) -> Self {
        Failure::from(fault).code
    }
}
