//! Letting others into a concern: asked whom it concerns first, and told what they will read.

use std::collections::BTreeSet;

use domain::concerns::{Asked, Concern, Event, offered};
use domain::fields::{Private, text};
use domain::people::PersonRole;
use domain::routines::Whom;
use domain::{Language, PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use vault::{Circle, PublicKeys, Writing};

use crate::concerns::{self, ConcernView, log_reading};
use crate::open::{OpenApp, entry};
use crate::session::PersonView;
use crate::{Code, Failure};

#[derive(Deserialize, TS)]
pub struct SharingRequest {
    concern: String,
    /// Whom it concerns; null: as answered in the routine.
    whom: Option<Whom>,
    /// Those of the list whom it concerns: they are not offered.
    about: Vec<String>,
}

#[derive(Serialize, TS)]
pub struct SharePersonView {
    id: String,
    name: String,
    role: PersonRole,
    /// Chosen beforehand.
    preset: bool,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SharingView {
    /// Whom it concerns, as answered here or in the routine; null: must be asked first.
    whom: Option<Whom>,
    /// An answer kept in this concern named the leadership or the owner, and this one does not: it takes a reason, and nobody is chosen beforehand.
    named_before: bool,
    /// Staff who could be the ones it concerns, to be left out.
    everyone: Vec<PersonView>,
    /// Whom it may be shared with.
    people: Vec<SharePersonView>,
    /// What they will be able to read.
    notes: usize,
    maps: usize,
    corrections: usize,
    steps: usize,
    report: bool,
}

fn asked(open: &OpenApp<'_>, concern: &Concern, whom: Whom, about: &[String]) -> Asked {
    let named = concern.named_leadership(&|version: &str| &open.version(version).library, open.keeping.unit_facts());
    // Whoever was left out once stays so.
    let about = concern.left_out().into_iter().cloned().chain(about.iter().map(PersonId::new)).collect();
    Asked { whom, about, named_before: named && !whom.is_leadership() }
}

/// Whom a concern may be shared with, and what they will read.
pub fn sharing(open: &mut OpenApp<'_>, request: SharingRequest) -> Result<SharingView, Failure> {
    let me = open.open().person.clone();
    let (stream, _) = open.concern(&request.concern)?;
    log_reading(open, stream)?;
    let (_, concern) = open.concern(&request.concern)?;
    let concern = concern.clone();
    let facts = open.keeping.unit_facts();
    let whom = request.whom.or_else(|| concern.whom(&|version: &str| &open.version(version).library, facts));
    let asked = whom.map(|whom| asked(open, &concern, whom, &request.about));
    let people = &open.keeping.board.people;
    let may = asked.as_ref().map(|asked| offered(people, &concern.readers(), asked, facts)).unwrap_or_default();
    let count = |of: fn(&Event) -> bool| concern.entries.iter().filter(|entry| of(&entry.event)).count();
    Ok(SharingView {
        whom,
        named_before: asked.is_some_and(|asked| asked.named_before),
        everyone: people.iter().filter(|person| person.id != me).map(PersonView::of).collect(),
        people: may
            .into_iter()
            .map(|(person, preset)| SharePersonView {
                id: person.id.to_string(),
                name: person.name.clone(),
                role: person.role,
                preset,
            })
            .collect(),
        notes: count(|event| matches!(event, Event::Noted { .. })),
        maps: count(|event| matches!(event, Event::Mapped { .. })),
        corrections: count(|event| matches!(event, Event::Corrected { .. } | Event::MapCorrected { .. })),
        // Also those that were taken back: they can be read too.
        steps: concern
            .entries
            .iter()
            .filter_map(|entry| concern.steps_of(&entry.id))
            .map(|steps| steps.new.len())
            .sum(),
        report: concern.report().is_some(),
    })
}

#[derive(Deserialize, TS)]
pub struct ShareRequest {
    concern: String,
    whom: Whom,
    about: Vec<String>,
    with: Vec<String>,
    /// Asked when an earlier answer named the leadership; otherwise empty.
    reason: Private,
    language: Language,
}

/// Lets them in. Whoever is not offered is refused here too, whatever the page asked for.
pub fn share(open: &mut OpenApp<'_>, request: ShareRequest) -> Result<ConcernView, Failure> {
    let (stream, concern) = open.concern(&request.concern)?;
    let concern = concern.clone();
    let asked = asked(open, &concern, request.whom, &request.about);
    let reason = text(&request.reason, "reason")?;
    if asked.named_before && reason.is_blank() {
        return Err(Code::Blank.at("reason"));
    }
    if request.with.is_empty() {
        return Err(Code::NotChosen.at("with"));
    }
    let may = offered(&open.keeping.board.people, &concern.readers(), &asked, open.keeping.unit_facts());
    let with: BTreeSet<String> = request.with.into_iter().collect();
    let mut keys = Vec::new();
    for id in &with {
        let person = may.iter().find(|(person, _)| person.id.as_str() == id).map(|(person, _)| person);
        let address = person.and_then(|person| PublicKeys::of_address(&person.keys));
        keys.push(address.ok_or(Code::NotAllowed.at("with"))?.seal);
    }
    let event = Event::Shared {
        with: with.into_iter().map(PersonId::new).collect(),
        whom: asked.whom,
        about: asked.about,
        reason,
    };
    // Who lets others in has read it as their own.
    let was_mine = concern.is_private(&open.open().person);
    open.write(Writing {
        circles: vec![Circle { stream, people: keys }],
        entries: vec![entry(stream, event.kind(), &event)],
        draft: None,
    })?;
    if was_mine {
        open.open().read.insert(stream);
    }
    concerns::view(open, stream, request.language)
}
