//! The body map: the eight figures (`body/<shape>.json`), and where what is said around them comes from (`body/map.toml`).

use std::collections::BTreeMap;

use domain::SourceId;
use domain::concerns::body::{BodyShape, View, Zone};
use serde::Deserialize;

use crate::{Fault, Files, list};

/// One figure, in paths of SVG. Its units are those of [`domain::concerns::body::FIGURE`].
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// Cards behind what is drawn larger: x, y, width, height.
    pub insets: Vec<[u16; 4]>,
    /// The outlines: the body, then what is drawn larger.
    pub body: Vec<String>,
    /// The covered area.
    pub cover: String,
    /// In the order of the keyboard. Together they cover the body.
    pub zones: Vec<ZonePath>,
    /// The lines between the zones, by how common accidents are on them.
    pub borders: Borders,
    /// Face, ears, toes: lines.
    pub details: String,
    /// The eyes: grounds.
    pub irises: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZonePath {
    pub zone: Zone,
    /// The middle of it: one place, or the child's right and left. There a mark is shown whose very place was not drawn.
    pub at: Vec<[u16; 2]>,
    pub d: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Borders {
    pub highlight: String,
    pub common: String,
    pub neutral: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Figures {
    front: Figure,
    back: Figure,
}

/// Something that is said around the map; its words are `map-said-<id>`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MapSaid {
    pub id: String,
    /// The rule of the map that it tells.
    #[serde(default)]
    pub rule: Option<String>,
    /// In view whenever the map is.
    #[serde(default)]
    pub always: bool,
    /// For who reads the map, not only for who draws it: it stands on paper.
    #[serde(default)]
    pub paper: bool,
    pub sources: Vec<SourceId>,
    pub checked: String,
}

#[derive(Clone, Debug, Default)]
pub struct BodyContent {
    figures: BTreeMap<(BodyShape, View), Figure>,
    pub said: Vec<MapSaid>,
}

impl BodyContent {
    pub fn figure(&self, shape: BodyShape, view: View) -> &Figure {
        self.figures.get(&(shape, view)).unwrap_or_else(|| unreachable!("the checker refuses content without a figure"))
    }
}

fn file(shape: BodyShape) -> String {
    format!("body/{}.json", shape.tag())
}

pub(crate) fn load(files: &Files, faults: &mut Vec<Fault>) -> BodyContent {
    let mut figures = BTreeMap::new();
    for shape in BodyShape::ALL {
        let file = file(shape);
        let Some(text) = files.get(&file) else {
            faults.push(Fault::NoFile { file });
            continue;
        };
        match serde_json::from_str::<Figures>(text) {
            Ok(read) => figures.extend([((shape, View::Front), read.front), ((shape, View::Back), read.back)]),
            Err(error) => faults.push(Fault::Unreadable { file, why: error.to_string() }),
        }
    }
    BodyContent { figures, said: list(files, "body/map.toml", "said", faults) }
}

/// Each figure has each of its zones, in the order of the keyboard, with a middle on each side it has.
pub(crate) fn whole(body: &BodyContent, faults: &mut Vec<Fault>) {
    for ((shape, view), figure) in &body.figures {
        let mut lacks = |id: &str, what: &str| {
            let what = format!("{what} ({})", view.tag());
            faults.push(Fault::Lacks { file: file(*shape), id: id.to_owned(), what });
        };
        let here: Vec<Zone> = figure.zones.iter().map(|path| path.zone).collect();
        let asked: Vec<Zone> = Zone::ALL.iter().copied().filter(|zone| zone.views().contains(view)).collect();
        for zone in asked.iter().filter(|zone| !here.contains(zone)) {
            lacks(zone.tag(), "its place on the figure");
        }
        if here.iter().any(|zone| !asked.contains(zone)) || !here.is_sorted() {
            lacks("zones", "the order of the keyboard");
        }
        for path in &figure.zones {
            if path.at.len() != if path.zone.is_sided() { 2 } else { 1 } {
                lacks(path.zone.tag(), "a middle on each of its sides");
            }
        }
    }
}
