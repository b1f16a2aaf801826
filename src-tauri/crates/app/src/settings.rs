//! How one person wants the program to look.

use domain::Language;
use domain::fields::filled_line;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::Writing;

use crate::Failure;
use crate::open::{OpenApp, OwnEvent, entry};
use crate::session::SessionView;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettingsView {
    language: Language,
    appearance: String,
    hide_key: String,
}

pub fn keep(open: &mut OpenApp<'_>, request: SettingsView) -> Result<SessionView, Failure> {
    filled_line(&request.appearance, "appearance")?;
    filled_line(&request.hide_key, "hideKey")?;
    if open.open().state.settings.as_ref() != Some(&request) {
        let own = open.open().session.own_stream();
        let event = OwnEvent::Settings { settings: request };
        open.write(Writing { entries: vec![entry(own, "own.settings", &event)], ..Writing::default() })?;
    }
    Ok(SessionView::of(open.keeping))
}
