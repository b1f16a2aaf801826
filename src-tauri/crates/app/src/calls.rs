//! The table of calls. Adding a row is all it takes to offer one; the screen's types follow from it.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::bindings::Binding;
use crate::{App, Code, Failure, about, guidance, routines};

type Answer = Result<Value, Failure>;

/// A call: its name, what it does, and its types for the screen.
pub struct Call {
    pub name: &'static str,
    run: fn(&App, Value) -> Answer,
    pub binding: fn() -> Binding,
}

macro_rules! call {
    ($name:literal, $function:path, $request:ty, $answer:ty) => {
        Call {
            name: $name,
            run: |app, request| answer(app, request, |app, request: $request| -> $answer { $function(app, request) }),
            binding: Binding::of::<$request, $answer>,
        }
    };
}

/// Calls that answer while locked. They change nothing.
pub const WHILE_LOCKED: &[Call] = &[
    call!("content.about", about::about, about::AboutRequest, about::AboutView),
    call!("guidance.cards", guidance::cards, guidance::CardsRequest, Vec<guidance::CardView>),
    call!("guidance.contacts", guidance::contacts, guidance::ContactsRequest, Vec<guidance::ContactView>),
    call!("guidance.search", guidance::search, guidance::SearchRequest, Vec<guidance::Hit>),
    call!("guidance.signs", guidance::signs, guidance::SignsRequest, guidance::SignsView),
    call!("routines.stand", routines::stand, routines::RunRequest, routines::RunView),
];

/// Answers one call of a front end.
pub fn call(app: &App, name: &str, payload: Value) -> Answer {
    let call = WHILE_LOCKED.iter().find(|call| call.name == name).ok_or(Failure::of(Code::UnknownCall))?;
    (call.run)(app, payload)
}

fn answer<Request: DeserializeOwned, View: Serialize>(
    app: &App,
    request: Value,
    function: impl Fn(&App, Request) -> View,
) -> Answer {
    // The error of serde may quote the request, and so what a person typed: it goes no further.
    let request = serde_json::from_value(request).map_err(|_| Failure::of(Code::BadRequest))?;
    Ok(serde_json::to_value(function(app, request))
        .unwrap_or_else(|error| unreachable!("views are plain data with text keys: {error}")))
}
