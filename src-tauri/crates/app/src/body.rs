//! The body map in a concern: its figures, what it says while it is drawn, and how it is kept and corrected.

use content::body::{Figure, ZonePath};
use domain::concerns::body::{BodyMapInput, BodyShape, FIGURE, TalkToday, View, Zone, ZoneClass};
use domain::concerns::{BodyMap, Concern, Entry, Event};
use domain::fields::{FieldFault, Private};
use domain::{EntryId, Language};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::about::{SourceView, sources};
use crate::clock::written;
use crate::concerns::{ConcernView, draft, view};
use crate::open::OpenApp;
use crate::reports::FaultView;
use crate::{App, Code, Failure};

#[derive(Deserialize, TS)]
pub struct BodyFigureRequest {
    shape: BodyShape,
    language: Language,
}

/// A zone in general.
#[derive(Serialize, TS)]
pub struct ZoneView {
    zone: Zone,
    class: ZoneClass,
    /// On both sides of the body: which one must be said.
    sided: bool,
    /// One plain area with words, where nothing is drawn.
    covered: bool,
    views: Vec<View>,
}

/// A zone on one figure.
#[derive(Serialize, TS)]
pub struct ZonePathView {
    zone: Zone,
    /// The middle of it: one place, or the child's right and left.
    at: Vec<[u16; 2]>,
    d: String,
}

#[derive(Serialize, TS)]
pub struct BordersView {
    highlight: String,
    common: String,
    neutral: String,
}

#[derive(Serialize, TS)]
pub struct FigureView {
    insets: Vec<[u16; 4]>,
    body: Vec<String>,
    cover: String,
    zones: Vec<ZonePathView>,
    borders: BordersView,
    details: String,
    irises: String,
}

/// Something that is said around the map, by its id.
#[derive(Serialize, TS)]
pub struct MapSaidView {
    id: String,
    /// In view whenever the map is.
    always: bool,
}

#[derive(Serialize, TS)]
pub struct BodyFigureView {
    shape: BodyShape,
    width: u16,
    height: u16,
    /// All zones, in the order of the keyboard.
    zones: Vec<ZoneView>,
    front: FigureView,
    back: FigureView,
    said: Vec<MapSaidView>,
    sources: Vec<SourceView>,
}

impl FigureView {
    fn of(figure: &Figure) -> Self {
        let zone = |path: &ZonePath| ZonePathView { zone: path.zone, at: path.at.clone(), d: path.d.clone() };
        Self {
            insets: figure.insets.clone(),
            body: figure.body.clone(),
            cover: figure.cover.clone(),
            zones: figure.zones.iter().map(zone).collect(),
            borders: BordersView {
                highlight: figure.borders.highlight.clone(),
                common: figure.borders.common.clone(),
                neutral: figure.borders.neutral.clone(),
            },
            details: figure.details.clone(),
            irises: figure.irises.clone(),
        }
    }
}

/// The figure for an age, front and back, and what is said around it.
pub fn figure(app: &App, request: BodyFigureRequest) -> Result<BodyFigureView, Failure> {
    let body = &app.content.body;
    let zone = |zone: &Zone| ZoneView {
        zone: *zone,
        class: zone.class(),
        sided: zone.is_sided(),
        covered: zone.is_covered(),
        views: zone.views().to_vec(),
    };
    let mut named: Vec<_> = body.said.iter().flat_map(|said| said.sources.iter().cloned()).collect();
    named.sort();
    named.dedup();
    Ok(BodyFigureView {
        shape: request.shape,
        width: FIGURE.0,
        height: FIGURE.1,
        zones: Zone::ALL.iter().map(zone).collect(),
        front: FigureView::of(body.figure(request.shape, View::Front)),
        back: FigureView::of(body.figure(request.shape, View::Back)),
        said: body.said.iter().map(|said| MapSaidView { id: said.id.clone(), always: said.always }).collect(),
        sources: sources(app, &named, request.language),
    })
}

#[derive(Deserialize, TS)]
pub struct MapLookRequest {
    map: BodyMapInput,
}

/// What a map says while it is drawn.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapLookView {
    /// All that stands in the way, in the order of the form.
    faults: Vec<FaultView>,
    /// Why somebody should be asked today; empty when the map alone gives no reason.
    talk_today: Vec<TalkToday>,
    /// Every place counts as less common for accidents.
    every_place: bool,
}

/// Looks a map over before it is kept. Nothing is kept of it.
pub fn look(open: &mut OpenApp<'_>, request: MapLookRequest) -> Result<MapLookView, Failure> {
    let faults = request.map.check(open.now).err().unwrap_or_default();
    Ok(MapLookView {
        faults: faults.into_iter().map(|fault| FaultView::from(Failure::from(fault))).collect(),
        talk_today: request.map.talk_today(),
        every_place: request.map.every_place(),
    })
}

/// A map as it was kept.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapView {
    map: BodyMapInput,
    shape: BodyShape,
    talk_today: Vec<TalkToday>,
    every_place: bool,
}

impl MapView {
    pub fn of(map: &BodyMap) -> Self {
        let fields = map.fields();
        Self {
            map: fields.clone(),
            shape: shape(fields),
            talk_today: fields.talk_today(),
            every_place: fields.every_place(),
        }
    }
}

/// The figure of a map. One that was kept has an age.
pub fn shape(map: &BodyMapInput) -> BodyShape {
    map.age.map_or(BodyShape::SmallChild, |age| age.shape())
}

#[derive(Serialize, TS)]
pub struct MapCorrectionView {
    entry: String,
    /// Signed by the one it names.
    sound: bool,
    at: String,
    by: String,
    reason: Private,
    map: MapView,
}

/// What was later corrected in a map, oldest first.
pub fn corrections(open: &OpenApp<'_>, concern: &Concern, mapped: &EntryId) -> Vec<MapCorrectionView> {
    let view = |entry: &Entry| match &entry.event {
        Event::MapCorrected { reason, map, .. } => Some(MapCorrectionView {
            entry: entry.id.to_string(),
            sound: entry.sound,
            at: written(entry.at),
            by: open.name_of(&entry.by),
            reason: reason.clone(),
            map: MapView::of(map),
        }),
        _ => None,
    };
    concern.map_corrections_of(mapped).into_iter().filter_map(view).collect()
}

#[derive(Deserialize, TS)]
pub struct MapRequest {
    concern: String,
    /// The draft it was drawn in; it goes when the entry is kept.
    draft: Option<String>,
    map: BodyMapInput,
    language: Language,
}

/// Keeps a map in a concern.
pub fn map(open: &mut OpenApp<'_>, request: MapRequest) -> Result<ConcernView, Failure> {
    let (stream, _) = open.concern(&request.concern)?;
    let map = Box::new(request.map.check(open.now).map_err(first)?);
    open.keep(stream, &[Event::Mapped { map }], draft(request.draft.as_deref())?)?;
    view(open, stream, request.language)
}

#[derive(Deserialize, TS)]
pub struct CorrectMapRequest {
    concern: String,
    entry: String,
    draft: Option<String>,
    reason: Private,
    map: BodyMapInput,
    language: Language,
}

/// Corrects a map. What was first drawn stays.
pub fn correct_map(open: &mut OpenApp<'_>, request: CorrectMapRequest) -> Result<ConcernView, Failure> {
    let now = open.now;
    let (stream, concern) = open.concern(&request.concern)?;
    let event = concern.correct_map(&EntryId::new(request.entry), &request.reason, &request.map, now).map_err(first)?;
    open.keep(stream, &[event], draft(request.draft.as_deref())?)?;
    view(open, stream, request.language)
}

fn first(faults: Vec<FieldFault>) -> Failure {
    faults.into_iter().next().map_or(Failure::of(Code::BadRequest), Failure::from)
}
