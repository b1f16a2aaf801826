//! The report of concern on paper, in the order of the national form.

use chrono::{DateTime, FixedOffset};
use domain::concerns::Entry;
use domain::fields::Private;
use domain::reports::{AddressInput, GuardianInput, Informed, Report, ReportChildInput, ReportInput};
use domain::{EntryId, Language, PersonId};
use pdf::Block;
use vault::StreamId;

use super::words::Words;
use crate::open::OpenApp;
use crate::{Code, Failure};

type Rows = Vec<(String, String)>;

/// One edition of a report, as it was made ready: the same bytes each time.
pub fn report(
    open: &OpenApp<'_>,
    stream: StreamId,
    id: &EntryId,
    report: &Report,
    language: Language,
) -> Result<Vec<u8>, Failure> {
    let concern = open.keeping.open.as_ref().and_then(|open| open.state.concerns.get(&stream));
    let entry = concern.and_then(|concern| concern.entries.iter().find(|entry| &entry.id == id));
    let Entry { at, by, .. } = entry.ok_or(Failure::of(Code::NotFound))?;
    let words = Words::of(open, language);
    let title = words.say("report-title");
    super::print(open, &words, title.clone(), title, *at, blocks(&words, report.fields(), *at, by, 1))
}

/// What a report says, with its headings from `level` on.
pub fn blocks(
    words: &Words<'_>,
    report: &ReportInput,
    at: DateTime<FixedOffset>,
    by: &PersonId,
    level: u8,
) -> Vec<Block> {
    let part = |key: &str| Block::heading(level, words.say(key));
    let (moment, by) = (words.moment(at), words.name(by));
    let made = words.with("pdf-report-made", &[("moment", &moment), ("by", &by)]);
    let mut blocks = vec![Block::text(made), Block::text(words.say("pdf-report-about"))];
    blocks.extend([part("report-step-recipient"), Block::facts(recipient(words, report))]);
    blocks.extend([part("report-step-reporter"), Block::facts(reporter(words, report))]);
    for (at, one) in report.children.iter().enumerate() {
        let number = (at + 1).to_string();
        let title = match report.children.len() {
            1 => words.say("report-step-children"),
            _ => words.with("report-child-number", &[("number", &number)]),
        };
        blocks.extend([Block::heading(level, title), Block::facts(child(words, one))]);
    }
    blocks.push(part("report-step-guardians"));
    for one in &report.guardians {
        blocks.push(Block::facts(guardian(words, one)));
    }
    if report.guardians.is_empty() {
        blocks.push(Block::text(words.say("report-not-known")));
    }
    for (key, text) in [
        ("report-words-concern", &report.concern),
        ("report-words-history", &report.history),
        ("report-words-otherViews", &report.other_views),
        ("report-words-interpreter", &report.interpreter),
        ("report-words-otherHelp", &report.other_help),
    ] {
        if !text.is_blank() {
            blocks.push(part(key));
            blocks.extend(super::paragraphs(text));
        }
    }
    blocks
}

fn recipient(words: &Words<'_>, report: &ReportInput) -> Rows {
    let to = &report.recipient;
    let mut rows = vec![
        (words.say("pdf-report-to"), to.name.0.clone()),
        (words.say("report-municipality-number"), to.number.0.clone()),
    ];
    if !to.district.is_blank() {
        rows.push((words.say("report-district"), format!("{} {}", to.district_number.0, to.district.0)));
    }
    rows
}

fn reporter(words: &Words<'_>, report: &ReportInput) -> Rows {
    let from = &report.reporter;
    let mut rows = vec![
        (words.say("report-name"), from.name.0.clone()),
        (words.say("report-role"), from.role.0.clone()),
        (words.say("report-telephone"), from.telephone.0.clone()),
        (words.say("report-email"), from.email.0.clone()),
        (words.say("report-unit"), from.unit.0.clone()),
    ];
    if !from.organisation.is_blank() {
        rows.push((words.say("report-organisation"), from.organisation.0.clone()));
    }
    rows.push((words.say("report-address"), address(words, &from.address)));
    rows
}

fn address(words: &Words<'_>, address: &AddressInput) -> String {
    let place = format!("{} {}", address.postcode.0, address.place.0);
    let parts = [address.line.0.trim(), place.trim()];
    let known: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    if known.is_empty() { words.say("report-not-known") } else { known.join(", ") }
}

/// The answer, and why.
fn informed(words: &Words<'_>, answer: Option<Informed>, why: &Private) -> String {
    let answer = match answer {
        Some(Informed::Yes) => words.say("pdf-yes"),
        Some(Informed::No) | None => words.say("pdf-no"),
    };
    if why.is_blank() { answer } else { format!("{answer}. {}", why.0) }
}

fn child(words: &Words<'_>, child: &ReportChildInput) -> Rows {
    let unborn = || words.say("pdf-child-born-not");
    let name = if child.name.is_blank() { unborn() } else { child.name.0.clone() };
    let mut rows = vec![(words.say("report-name"), name)];
    if child.unborn {
        rows.push((words.say("report-unborn"), words.say("pdf-yes")));
    }
    rows.push((words.say("report-national-id"), words.or_unknown(&child.national_id)));
    let address =
        if child.address_blocked { words.say("report-blocked-paper") } else { address(words, &child.address) };
    rows.push((words.say("report-address"), address));
    if !child.telephone.is_blank() {
        rows.push((words.say("report-telephone"), child.telephone.0.clone()));
    }
    rows.push((words.say("pdf-report-informed"), informed(words, child.informed, &child.why)));
    rows
}

fn guardian(words: &Words<'_>, guardian: &GuardianInput) -> Rows {
    vec![
        (words.say("report-name"), guardian.name.0.clone()),
        (words.say("report-telephone"), words.or_unknown(&guardian.telephone)),
        (words.say("pdf-report-informed"), informed(words, guardian.informed, &guardian.why)),
    ]
}
