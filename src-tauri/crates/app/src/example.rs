//! The example: an invented unit as it looks in use. Made anew each time it is entered; it keeps nothing for long.

use chrono::{DateTime, FixedOffset, NaiveTime, TimeDelta};
use content::example::{ExampleConcern, ExampleNote};
use domain::concerns::{Circumstances, Event, Line, Statement};
use domain::fields::Private;
use domain::people::{ContactDetails, LocalContact, LocalContacts, Unit};
use domain::{EntryId, Language};
use vault::StreamId;

use crate::clock::make_id;
use crate::keeping::Keeping;
use crate::open::OpenApp;
use crate::{App, Failure, people, setup};

pub fn enter(app: &App, keeping: &mut Keeping, language: Language) -> Result<(), Failure> {
    let example = &app.content.example;
    let place = keeping.folders.place(true);
    // The file of an earlier visit must be closed before it can go.
    keeping.take(true, Err(vault::Fault::None));
    vault::discard(&place)?;
    let text = |both: &content::example::Both| both.of(language).to_owned();
    let unit = Unit {
        name: text(&example.unit.name),
        kind: example.unit.kind,
        municipality: text(&example.unit.municipality),
        address: text(&example.unit.address),
        responsible: text(&example.unit.responsible),
        owner_near: example.unit.owner_near,
    };
    let own = |one: &content::example::ExampleContact| LocalContact {
        contact: one.contact.clone(),
        name: text(&one.name),
        number: one.number.clone(),
        hours: text(&one.hours),
        details: ContactDetails::default(),
    };
    let contacts = LocalContacts {
        child_protection: example.unit.contacts.child_protection.clone(),
        child_protection_on_call: example.unit.contacts.child_protection_on_call.clone(),
        child_protection_hours: None,
        directory: example.unit.contacts.directory.iter().map(own).collect(),
    };
    let leader = text(&example.person.name);
    setup::found(app, keeping, true, unit, contacts, &leader, &example.passphrase, vault::Effort::FLOOR)?;
    let now = app.clock.now();
    let mut open = OpenApp { app, keeping, now };
    let colleague = text(&example.colleague);
    people::colleague(&mut open, &colleague, &example.passphrase, vault::Effort::FLOOR)?;
    for concern in &example.concern {
        write(&mut open, concern, language, now)?;
    }
    Ok(())
}

fn write(
    open: &mut OpenApp<'_>,
    concern: &ExampleConcern,
    language: Language,
    now: DateTime<FixedOffset>,
) -> Result<(), Failure> {
    let stream = StreamId(make_id());
    for (number, note) in concern.note.iter().enumerate() {
        let around = &note.circumstances;
        let day = (now - TimeDelta::days(around.days_ago)).date_naive();
        let circumstances = Circumstances {
            day: day.format("%Y-%m-%d").to_string(),
            time: around.time.clone(),
            place: Private(around.place.of(language).to_owned()),
            present: Private(around.present.of(language).to_owned()),
        };
        open.now = written_at(note, day, now);
        let mut events = Vec::new();
        if number == 0 {
            let child = Private(concern.child.of(language).to_owned());
            events.extend([Event::Begun, Event::Named { child }]);
        }
        let statements: Vec<Statement> = note
            .statement
            .iter()
            .map(|statement| Statement {
                kind: statement.kind,
                text: Private(statement.text.as_ref().map(|text| text.of(language).to_owned()).unwrap_or_default()),
                lines: statement
                    .line
                    .iter()
                    .map(|line| Line { speaker: line.speaker, words: Private(line.words.of(language).to_owned()) })
                    .collect(),
            })
            .collect();
        events.extend(
            statements
                .iter()
                .map(|statement| Event::Noted { statement: statement.clone(), circumstances: circumstances.clone() }),
        );
        open.keep(stream, &events, None)?;
        if let Some(correction) = &note.correction {
            open.now += TimeDelta::minutes(90);
            let kept = &open.open().state.concerns[&stream];
            let noted: Vec<EntryId> = kept
                .entries
                .iter()
                .filter(|entry| matches!(entry.event, Event::Noted { .. }))
                .map(|entry| entry.id.clone())
                .collect();
            let corrected = noted.len() - statements.len() + correction.of;
            let event = Event::Corrected {
                entry: noted[corrected].clone(),
                reason: Private(correction.reason.of(language).to_owned()),
                statement: Statement {
                    text: Private(correction.text.of(language).to_owned()),
                    ..statements[correction.of].clone()
                },
                circumstances,
            };
            open.keep(stream, &[event], None)?;
        }
    }
    open.now = now;
    Ok(())
}

fn written_at(note: &ExampleNote, day: chrono::NaiveDate, now: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
    let time = NaiveTime::parse_from_str(&note.written, "%H:%M").unwrap_or_default();
    day.and_time(time).and_local_timezone(*now.offset()).single().unwrap_or(now)
}
