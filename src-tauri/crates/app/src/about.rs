//! What the advice rests on.

use content::Source;
use domain::{Language, SourceId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Failure};

#[derive(Deserialize, TS)]
pub struct AboutRequest {
    language: Language,
}

#[derive(Serialize, TS)]
pub struct AboutView {
    /// The version of the program.
    program: String,
    /// The month of the oldest check among the sources of the routines and signs, `2026-11`.
    checked: String,
    sources: Vec<SourceView>,
}

/// A source, with the month it was checked, and whether a person must still check it.
#[derive(Serialize, TS)]
pub struct SourceView {
    id: String,
    title: String,
    address: String,
    checked: String,
    verified: bool,
}

impl SourceView {
    fn of(source: &Source, language: Language) -> Self {
        Self {
            id: source.id.to_string(),
            title: source.title(language).to_owned(),
            address: source.address.clone(),
            checked: source.checked.clone(),
            verified: source.verified,
        }
    }
}

pub fn sources(app: &App, ids: &[SourceId], language: Language) -> Vec<SourceView> {
    ids.iter().map(|id| SourceView::of(app.content.source(id), language)).collect()
}

/// Whether one of these was found to say so.
pub fn rests_on_a_source(app: &App, ids: &[SourceId]) -> bool {
    ids.iter().any(|id| app.content.source(id).verified)
}

pub fn about(app: &App, request: AboutRequest) -> Result<AboutView, Failure> {
    let sources = app.content.sources.values();
    Ok(AboutView {
        program: env!("CARGO_PKG_VERSION").to_owned(),
        checked: sources.clone().map(|source| source.checked.clone()).min().unwrap_or_default(),
        sources: sources.map(|source| SourceView::of(source, request.language)).collect(),
    })
}
