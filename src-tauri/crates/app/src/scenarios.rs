//! Scenarios and micro-drills: what a drill is about, in the words of the content, and where the answers stand.

use content::scenarios::{GENERAL, Micro, Reference, ReferenceKind, Scenario};
use content::{Block, Text};
use domain::drills::{DrillForm, Inject, OwnVersions, Script};
use domain::people::{Role, UnitKind};
use domain::routines::Door;
use domain::{ContactId, Language, ScenarioId};
use serde::Serialize;
use ts_rs::TS;

use crate::App;
use crate::about::{SourceView, sources};
use crate::open::OpenApp;
use crate::papers::Words;
use crate::routines::{BlockView, SaidView};

#[derive(Serialize, TS)]
pub struct ScenarioInjectView {
    id: String,
    minute: u32,
    /// May stay away or change places when the drill is drawn.
    loose: bool,
}

#[derive(Serialize, TS)]
pub struct ScenarioView {
    id: String,
    title: String,
    /// Who it is for.
    about: String,
    form: DrillForm,
    minutes: u32,
    /// Null: no routine is opened.
    door: Option<Door>,
    /// Ids of the routines that are practised.
    routines: Vec<String>,
    /// The place in a year; of those with the same number one is enough. Null: it has none.
    year: Option<u8>,
    /// Fits this type of unit; the others come last.
    fits: bool,
    goals: Vec<String>,
    injects: Vec<ScenarioInjectView>,
    sources: Vec<SourceView>,
    /// Of the unit's own: which version; null: it is ours.
    version: Option<u32>,
}

/// All scenarios: those for this type of unit first, in the order of a year; the unit's own last, by name.
pub fn all(open: &OpenApp<'_>, language: Language) -> Vec<ScenarioView> {
    let (app, unit) = (open.app, open.keeping.unit_kind());
    let words = &app.content.words(language).scenarios;
    let roles = app.content.roles.of(language, unit);
    let fill = |text: &str| roles.fill(text, Role::Leader);
    let view = |scenario: &Scenario| {
        let text = &words[&scenario.id];
        ScenarioView {
            id: scenario.id.clone(),
            title: text.title.clone(),
            about: fill(text.paragraphs().next().unwrap_or_default()),
            form: scenario.form,
            minutes: scenario.minutes,
            door: scenario.door,
            routines: scenario.routines.iter().map(ToString::to_string).collect(),
            year: scenario.year,
            fits: fits(&scenario.units, unit),
            goals: text.items().map(fill).collect(),
            injects: scenario
                .inject
                .iter()
                .map(|inject| ScenarioInjectView { id: inject.id.clone(), minute: inject.minute, loose: inject.loose })
                .collect(),
            sources: sources(app, &scenario.sources, language),
            version: None,
        }
    };
    let mut all: Vec<ScenarioView> = app.content.scenarios.iter().map(view).collect();
    all.sort_by_key(|scenario| (!scenario.fits, scenario.year.unwrap_or(u8::MAX)));
    let offered = open.shared().scenarios.iter().filter(|(_, own)| !own.retired);
    let mut own: Vec<ScenarioView> = offered.filter_map(|(id, own)| of_own(id, own)).collect();
    own.sort_by_key(|scenario| scenario.title.to_lowercase());
    all.into_iter().chain(own).collect()
}

fn of_own(id: &ScenarioId, own: &OwnVersions) -> Option<ScenarioView> {
    let (number, latest) = own.latest()?;
    let fields = latest.scenario.fields();
    let script = latest.scenario.script(id, number);
    let injects = script.injects.iter();
    Some(ScenarioView {
        id: id.among_all(),
        title: script.title.clone(),
        about: fields.about.0.clone(),
        form: fields.form?,
        minutes: latest.scenario.minutes(),
        door: script.door,
        routines: fields.routines.clone(),
        year: None,
        fits: true,
        injects: injects
            .map(|inject| ScenarioInjectView { id: inject.id.clone(), minute: inject.minute, loose: inject.loose })
            .collect(),
        goals: script.goals,
        sources: Vec::new(),
        version: Some(number),
    })
}

fn fits(units: &[UnitKind], unit: Option<UnitKind>) -> bool {
    unit.is_none_or(|unit| units.contains(&unit))
}

/// Where an answer stands in our content, with its words, to be read without leaving the drill.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RefView {
    /// Where one finds it in the program: the routine, «Tegn», «Loven kort».
    place: String,
    /// Empty where it is only words to say.
    title: String,
    body: Vec<BlockView>,
    say: Vec<SaidView>,
    dont_say: Vec<SaidView>,
}

/// What the answer to an inject rests on. An inject that is not in the content any more has nothing.
pub fn refs_of_inject(open: &OpenApp<'_>, scenario: &str, inject: &str, language: Language) -> Vec<RefView> {
    let content = &open.app.content;
    let known = content.scenarios.iter().find(|known| known.id == scenario);
    let known = known.and_then(|known| known.inject.iter().find(|known| known.id == inject));
    refs(open, known.map_or(&[], |known| &known.refs), language)
}

fn refs(open: &OpenApp<'_>, all: &[Reference], language: Language) -> Vec<RefView> {
    let content = &open.app.content;
    let roles = content.roles.of(language, open.keeping.unit_kind());
    let fill = |text: &str| roles.fill(text, Role::Leader);
    let words = Words::of(open, language);
    let view = |reference: &Reference| {
        let id = reference.id.as_str();
        let place = match reference.kind {
            ReferenceKind::Routine => &format!("routine-{}", id.split('.').next().unwrap_or_default()),
            ReferenceKind::Sign | ReferenceKind::Caveat => "signs-title",
            ReferenceKind::Law => "law-title",
            ReferenceKind::Conversation => "talk-title",
            ReferenceKind::Map => "map-title",
            ReferenceKind::Contact => "contacts-title",
            ReferenceKind::Plan => "menu-plan",
        };
        let place = words.say(place);
        if let Some(said) = reference.map_said(content) {
            let title = words.say(&format!("map-said-{}", said.id));
            return Some(RefView { place, title, body: Vec::new(), say: Vec::new(), dont_say: Vec::new() });
        }
        let texts = reference.texts(content, language);
        let (own, gathered) = texts.split_first()?;
        let number = (reference.kind == ReferenceKind::Contact)
            .then(|| content.contact(&ContactId::new(id)).number.clone())
            .filter(|number| !number.is_empty());
        // The list of a sign is what it mostly is: without its name it would read as what the sign looks like.
        let harmless = |block: &Block| {
            let named = reference.kind == ReferenceKind::Sign && matches!(block, Block::List(_));
            named.then(|| BlockView::Paragraph(words.say("sign-harmless")))
        };
        let of = |text: &Text| -> Vec<BlockView> {
            text.body.iter().flat_map(|block| harmless(block).into_iter().chain([BlockView::of(block, fill)])).collect()
        };
        let step = |text: &&Text| BlockView::Paragraph(fill(&[text.title.as_str(), &text.running()].join(" – ")));
        Some(RefView {
            place,
            // What one must never do has only a title, and that begins in the middle of a sentence.
            title: if id.contains(".never.") {
                words.with("pdf-drill-ref-never", &[("what", &own.title)])
            } else {
                fill(&own.title)
            },
            body: number
                .map(BlockView::Paragraph)
                .into_iter()
                .chain(of(own))
                .chain(gathered.iter().map(step))
                .collect(),
            say: SaidView::all(&own.say, fill),
            dont_say: SaidView::all(&own.dont_say, fill),
        })
    };
    all.iter().filter_map(view).collect()
}

/// One question in a meeting, and its answer.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MicroView {
    id: String,
    title: String,
    question: Vec<String>,
    answer: Vec<String>,
    say: Vec<SaidView>,
    dont_say: Vec<SaidView>,
    refs: Vec<RefView>,
    /// Fits this type of unit; the others come last.
    fits: bool,
    sources: Vec<SourceView>,
}

/// All micro-drills, those for this type of unit first.
pub fn micro(open: &OpenApp<'_>, language: Language) -> Vec<MicroView> {
    let app = open.app;
    let unit = open.keeping.unit_kind();
    let roles = app.content.roles.of(language, unit);
    let fill = |text: &str| roles.fill(text, Role::Leader);
    let view = |micro: &Micro| {
        let text = &app.content.words(language).scenarios[&micro.text()];
        MicroView {
            id: micro.text(),
            title: fill(&text.title),
            question: text.paragraphs().map(fill).collect(),
            answer: text.items().map(fill).collect(),
            say: SaidView::all(&text.say, fill),
            dont_say: SaidView::all(&text.dont_say, fill),
            refs: refs(open, &micro.refs, language),
            fits: fits(&micro.units, unit),
            sources: sources(app, &micro.sources, language),
        }
    };
    let mut all: Vec<MicroView> = app.content.micro.iter().map(view).collect();
    all.sort_by_key(|micro| !micro.fits);
    all
}

/// A micro-drill to log: what was asked, the routines it is about, and the criteria that it tries. None of that name: nothing.
pub fn micro_log(app: &App, id: &str, language: Language, unit: Option<UnitKind>) -> Option<MicroLog> {
    let micro = app.content.micro.iter().find(|micro| micro.text() == id)?;
    let text = &app.content.words(language).scenarios[id];
    Some(MicroLog {
        title: app.content.roles.of(language, unit).fill(&text.title, Role::Leader),
        routines: micro.routines.iter().map(ToString::to_string).collect(),
        criteria: general(app, language).into_iter().filter(|(id, _)| micro.criteria.contains(id)).collect(),
    })
}

pub struct MicroLog {
    pub title: String,
    pub routines: Vec<String>,
    /// Id and words of each.
    pub criteria: Vec<(String, String)>,
}

/// The form a scenario is made for. None of that name: nothing.
pub fn form_of(open: &OpenApp<'_>, id: &str) -> Option<DrillForm> {
    if let Some(own) = ScenarioId::of_own(id) {
        return open.shared().scenarios.get(&own)?.latest()?.1.scenario.fields().form;
    }
    open.app.content.scenarios.iter().find(|scenario| scenario.id == id).map(|scenario| scenario.form)
}

/// Who a scenario of ours is for, its form, and its minutes. None of that name: nothing.
pub fn about_of(open: &OpenApp<'_>, id: &str, language: Language) -> Option<(String, DrillForm, u32)> {
    let scenario = open.app.content.scenarios.iter().find(|scenario| scenario.id == id)?;
    let text = &open.app.content.words(language).scenarios[id];
    let roles = open.app.content.roles.of(language, open.keeping.unit_kind());
    let about = roles.fill(text.paragraphs().next().unwrap_or_default(), Role::Leader);
    Some((about, scenario.form, scenario.minutes))
}

/// A scenario in the words it is read in today; nothing when there is none of that name, or it is retired.
pub fn script(open: &OpenApp<'_>, id: &str, language: Language) -> Option<Script> {
    let (app, unit) = (open.app, open.keeping.unit_kind());
    if let Some(own) = ScenarioId::of_own(id) {
        let versions = open.shared().scenarios.get(&own).filter(|own| !own.retired)?;
        let (number, latest) = versions.latest()?;
        let mut script = latest.scenario.script(&own, number);
        script.criteria.extend(general(app, language));
        return Some(script);
    }
    let scenario = app.content.scenarios.iter().find(|scenario| scenario.id == id)?;
    let words = &app.content.words(language).scenarios;
    let roles = app.content.roles.of(language, unit);
    let fill = |text: &str| roles.fill(text, Role::Leader);
    let text = &words[id];
    let inject = |inject: &content::scenarios::ScenarioInject| {
        let text = &words[&format!("{id}.{}", inject.id)];
        Inject {
            id: inject.id.clone(),
            minute: inject.minute,
            title: fill(&text.title),
            text: text.paragraphs().map(fill).collect(),
            look: text.items().map(fill).collect(),
            loose: inject.loose,
        }
    };
    let own = text.choices.iter().map(|(id, said)| (format!("{}.{id}", scenario.id), fill(&said.words)));
    Some(Script {
        scenario: scenario.id.clone(),
        title: text.title.clone(),
        version: None,
        door: scenario.door,
        routines: scenario.routines.clone(),
        opening: text.paragraphs().skip(1).map(fill).collect(),
        goals: text.items().map(fill).collect(),
        mistakes: text.dont.iter().map(|text| fill(text)).collect(),
        closing: text.next.as_deref().map(fill).unwrap_or_default(),
        injects: scenario.inject.iter().map(inject).collect(),
        criteria: own.chain(general(app, language)).collect(),
    })
}

/// Id and title of each, those for this type of unit first: scenarios in the order of a year, then the unit's own; and micro-drills.
pub fn titles(open: &OpenApp<'_>, language: Language) -> [Vec<(String, String)>; 2] {
    let (content, unit) = (&open.app.content, open.keeping.unit_kind());
    let words = &content.words(language).scenarios;
    let named = |id: String| (id.clone(), words[&id].title.clone());
    let mut scenarios: Vec<&Scenario> = content.scenarios.iter().collect();
    scenarios.sort_by_key(|scenario| (!fits(&scenario.units, unit), scenario.year.unwrap_or(u8::MAX)));
    let mut micro: Vec<&Micro> = content.micro.iter().collect();
    micro.sort_by_key(|micro| !fits(&micro.units, unit));
    let offered = open.shared().scenarios.iter().filter(|(_, own)| !own.retired);
    let named_here = |(id, own): (&ScenarioId, &OwnVersions)| {
        Some((id.among_all(), own.latest()?.1.scenario.fields().name.0.clone()))
    };
    let mut own: Vec<(String, String)> = offered.filter_map(named_here).collect();
    own.sort_by_key(|(_, title)| title.to_lowercase());
    [
        scenarios.into_iter().map(|one| named(one.id.clone())).chain(own).collect(),
        micro.iter().map(|one| named(one.text())).collect(),
    ]
}

/// Whether a scenario, or a micro-drill, of this id can be planned.
pub fn is_known(open: &OpenApp<'_>, id: &str, micro: bool) -> bool {
    let content = &open.app.content;
    if micro {
        return content.micro.iter().any(|known| known.text() == id);
    }
    let own = || open.shared().scenarios.get(&ScenarioId::of_own(id)?).filter(|own| !own.retired);
    content.scenarios.iter().any(|known| known.id == id) || own().is_some()
}

/// What is looked for in every drill.
pub fn general(app: &App, language: Language) -> Vec<(String, String)> {
    let text = &app.content.words(language).scenarios[GENERAL];
    text.choices.iter().map(|(id, said)| (id.clone(), said.words.clone())).collect()
}
