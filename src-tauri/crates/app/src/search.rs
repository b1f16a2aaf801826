//! Search in the concerns that a person can open. It answers with places, never with words: to read is an entry, and this is none.

use std::cmp::Reverse;

use domain::concerns::{Found, Sought};
use domain::fields::{Private, line};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::StreamId;

use crate::Failure;
use crate::clock::written;
use crate::open::OpenApp;

#[derive(Deserialize, TS)]
pub struct ConcernSearchRequest {
    query: Private,
}

/// A concern where every word that was typed stands somewhere.
#[derive(Serialize, TS)]
pub struct ConcernFound {
    concern: String,
    /// Entries with at least one of the words.
    places: usize,
    /// When the last of them was written.
    last: String,
}

/// The concerns that have the words, the one where they were written last first; null when there is no word in what was typed.
pub fn search(open: &mut OpenApp<'_>, request: ConcernSearchRequest) -> Result<Option<Vec<ConcernFound>>, Failure> {
    let typed = Private(line(&request.query.0, "query")?);
    let Some(sought) = Sought::of(&typed) else { return Ok(None) };
    let concerns = open.open().state.concerns.par_iter();
    let mut found: Vec<_> = concerns.filter_map(|(stream, concern)| Some((stream, concern.find(&sought)?))).collect();
    found.sort_by_key(|(_, found)| Reverse(found.last));
    let view = |(stream, found): (&StreamId, Found)| ConcernFound {
        concern: stream.to_string(),
        places: found.places,
        last: written(found.last),
    };
    Ok(Some(found.into_iter().map(view).collect()))
}
