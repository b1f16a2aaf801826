//! Versions of the routines: where each answer led, and in which words. Each is kept once, by its fingerprint: what was begun in
//! one is walked on in it, and shows its own words. What a colleague kept is not believed: it is held to the promises first.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use content::{Content, Text, Texts};
use domain::Language;
use domain::concerns::Concern;
use domain::drills::Drill;
use domain::routines::{Bounds, Door, KeptRuns, Library, StepId, promises};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::App;
use crate::keeping::Keeping;
use crate::open::{OpenApp, UnitEvent};

/// By language tag, then by id of the screen.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RoutineTexts(BTreeMap<String, Texts>);

impl RoutineTexts {
    fn of(content: &Content) -> Self {
        let all = Language::ALL.map(|language| (language.tag().to_owned(), content.words(language).routines.clone()));
        Self(all.into_iter().collect())
    }

    pub fn get(&self, language: Language, id: &str) -> Option<&Text> {
        self.0.get(language.tag())?.get(id)
    }
}

/// What tells a version from all others: of its texts, and of its flows as they were written. Before flows were kept, of the texts.
fn fingerprint(texts: &RoutineTexts, flows: Option<&str>) -> String {
    let written = match flows {
        Some(flows) => serde_json::to_vec(&(texts, flows)),
        None => serde_json::to_vec(texts),
    };
    vault::fingerprint(&written.unwrap_or_else(|error| unreachable!("plain texts: {error}")))
}

/// A version that may be walked: the program's own, or one that keeps the promises.
pub struct Version {
    pub fingerprint: String,
    pub library: Library,
    pub texts: Arc<RoutineTexts>,
    bounds: OnceLock<BTreeMap<StepId, Bounds>>,
}

impl Version {
    /// The one that the program brings.
    pub fn of(content: &Content) -> Self {
        let (texts, library) = (RoutineTexts::of(content), content.library.clone());
        let fingerprint = fingerprint(&texts, Some(&written(&library)));
        Self { fingerprint, library, texts: Arc::new(texts), bounds: OnceLock::new() }
    }

    /// To be kept for all staff.
    pub fn event(&self) -> UnitEvent {
        let Self { fingerprint, library, texts, .. } = self;
        UnitEvent::Texts {
            fingerprint: fingerprint.clone(),
            texts: RoutineTexts::clone(texts),
            flows: Some(written(library)),
        }
    }

    pub fn text(&self, language: Language, id: &str) -> &Text {
        self.texts.get(language, id).unwrap_or_else(|| unreachable!("the checker refuses routines without «{id}»"))
    }

    /// What may be said beside each step: found from every way there, the first time somebody asks.
    pub fn bounds(&self) -> &BTreeMap<StepId, Bounds> {
        self.bounds.get_or_init(|| Bounds::of_all(&self.library, &promises::facts_at_pages(&self.library)))
    }
}

fn written(library: &Library) -> String {
    serde_json::to_string(library).unwrap_or_else(|error| unreachable!("flows are plain data: {error}"))
}

/// A version as it was kept. Its texts show what was answered; its flows are read and checked when somebody first goes on in it.
pub struct KeptVersion {
    pub texts: Arc<RoutineTexts>,
    /// Not kept before there was a need.
    flows: Option<String>,
    checked: OnceLock<Option<Arc<Version>>>,
}

impl KeptVersion {
    /// Nothing when it calls itself something else than it is: that would put other words under what was answered.
    pub fn read(named: &str, texts: RoutineTexts, flows: Option<String>) -> Option<Self> {
        let own = fingerprint(&texts, flows.as_deref()) == named;
        own.then(|| Self { texts: Arc::new(texts), flows, checked: OnceLock::new() })
    }

    /// The version, where it may be walked.
    pub fn followed(&self, fingerprint: &str, content: &Content) -> Option<&Arc<Version>> {
        let check = || {
            let library = serde_json::from_str(self.flows.as_ref()?).ok()?;
            let words =
                Language::ALL.into_iter().filter_map(|language| Some((language, self.texts.0.get(language.tag())?)));
            let library = content::kept(content, library, &words.collect()).ok()?;
            let (fingerprint, texts) = (fingerprint.to_owned(), self.texts.clone());
            Some(Arc::new(Version { fingerprint, library, texts, bounds: OnceLock::new() }))
        };
        self.checked.get_or_init(check).as_ref()
    }
}

/// The routines have been changed since this run was begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Follows {
    /// It goes on as it was begun.
    Begun,
    /// It goes on in what the program says now: what was kept cannot be followed.
    Now,
}

impl Keeping {
    /// The version that goes by a fingerprint, where it is kept and may be walked; else the one of the program.
    pub fn version<'k>(&'k self, app: &'k App, fingerprint: &str) -> &'k Arc<Version> {
        let kept = || self.open.as_ref()?.state.unit.versions.get(fingerprint)?.followed(fingerprint, &app.content);
        if fingerprint == app.version.fingerprint { &app.version } else { kept().unwrap_or(&app.version) }
    }

    /// Versions but the program's own that concerns and drills go on in. To check one takes its time: it is done beside all else, once after a login.
    pub fn goes_on_in(&self, app: &App) -> Vec<(String, Arc<KeptVersion>)> {
        let Some(state) = self.open.as_ref().map(|open| &open.state) else { return Vec::new() };
        let runs = state.concerns.values().map(Concern::runs).chain(state.unit.drills.values().map(Drill::runs));
        let named: BTreeSet<&str> = runs.filter_map(|runs| runs.version(runs.last()?.door)).collect();
        let kept = |version: &str| Some((version.to_owned(), state.unit.versions.get(version)?.clone()));
        named.into_iter().filter(|version| *version != app.version.fingerprint).filter_map(kept).collect()
    }

    /// Whether a run that was begun in another version goes on in it.
    pub fn follows(&self, app: &App, runs: &KeptRuns<'_>, door: Door) -> Option<Follows> {
        let (goes_on, begun) = (runs.version(door)?, runs.begun_in(door)?);
        if self.version(app, goes_on).fingerprint != app.version.fingerprint {
            return Some(Follows::Begun);
        }
        let kept = self.open.as_ref().and_then(|open| open.state.unit.versions.get(begun));
        // Kept before flows were: what said the same in every word was the same.
        let same_words = kept.is_some_and(|kept| kept.flows.is_none() && kept.texts.0 == app.version.texts.0);
        (begun != app.version.fingerprint && !same_words).then_some(Follows::Now)
    }
}

impl OpenApp<'_> {
    pub fn version(&self, fingerprint: &str) -> &Arc<Version> {
        self.keeping.version(self.app, fingerprint)
    }

    /// The version that a run through this door goes on in. What is begun, is begun in that of the program.
    pub fn version_of(&self, runs: &KeptRuns<'_>, door: Door) -> Arc<Version> {
        runs.version(door).map_or(&self.app.version, |version| self.version(version)).clone()
    }
}
