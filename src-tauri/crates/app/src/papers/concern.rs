//! A concern on paper: all that stands in it, oldest first; what was corrected stands with its correction.

use content::BodyContent;
use domain::Language;
use domain::concerns::{BodyMap, Circumstances, Concern, Entry, Event, NoteKind, Paper, Speaker, Statement};
use domain::fields::Private;
use domain::reports::{Channel, Received, Report, Sent};
use pdf::{Block, Span};
use vault::StreamId;

use super::words::Words;
use super::{body, report};
use crate::Failure;
use crate::concerns::{StepView, readers, steps};
use crate::open::OpenApp;

pub fn concern(open: &mut OpenApp<'_>, stream: StreamId, language: Language) -> Result<Vec<u8>, Failure> {
    let (_, concern) = open.concern(&stream.to_string())?;
    let concern = concern.clone();
    let open = &*open;
    let words = Words::of(open, language);
    let mut blocks = vec![
        Block::facts(facts(open, &words, &concern)),
        Block::Note {
            title: words.say("pdf-concern-private"),
            text: vec![Span::plain(words.say("pdf-concern-private-about"))],
        },
        Block::heading(1, words.say("chronology")),
    ];
    for entry in &concern.entries {
        blocks.extend(item(&words, &open.app.content.body, &concern, entry, &steps(open, &concern, entry, language)));
    }
    for entry in &concern.entries {
        if let Event::Reported { report } = &entry.event {
            let moment = words.moment(entry.at);
            blocks.push(Block::heading(1, words.with("pdf-concern-report", &[("moment", &moment)])));
            blocks.extend(unsound(&words, entry));
            let report = as_it_may_be_shown(&concern, report);
            blocks.extend(report::blocks(&words, report.fields(), entry.at, &entry.by, 2));
        }
    }
    blocks.push(Block::heading(1, words.say("pdf-concern-reads")));
    let reads = concern.entries.iter().filter(|entry| matches!(entry.event, Event::Read));
    let rows: Vec<Vec<pdf::Cell>> =
        reads.map(|read| vec![words.moment(read.at).into(), by(&words, read).into()]).collect();
    if rows.is_empty() {
        let nobody = if concern.readers().len() < 2 { "pdf-concern-nobody" } else { "reads-none" };
        blocks.push(Block::text(words.say(nobody)));
    } else {
        let header = vec![words.say("pdf-concern-read-when"), words.say("pdf-concern-read-who")];
        blocks.push(Block::Table { header, widths: vec![1.0, 1.0], rows });
    }
    // Neither title nor foot holds a name: one stands in the window of whoever reads it, the other on every page.
    let title = words.say("pdf-concern-title");
    super::print(open, &words, title.clone(), title, open.now, blocks)
}

fn as_it_may_be_shown(concern: &Concern, report: &Report) -> Report {
    let report = report.clone();
    if concern.blocks_addresses() { report.without_addresses() } else { report }
}

fn facts(open: &OpenApp<'_>, words: &Words<'_>, concern: &Concern) -> Vec<(String, String)> {
    let readers = readers(open, concern);
    let me = open.keeping.open.as_ref().map(|open| words.name(&open.person)).unwrap_or_default();
    let made = [("moment", words.moment(open.now)), ("by", me)];
    let made: Vec<(&str, &str)> = made.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let last = concern.entries.last().map(|entry| in_groups(entry.id.as_str())).unwrap_or_default();
    let count = concern.entries.len().to_string();
    let child = concern.child().map_or_else(|| words.say("concern-no-name"), |child| child.0.clone());
    vec![
        (words.say("pdf-concern-child"), child),
        (words.say("pdf-concern-begun"), concern.begun().map(|at| words.moment(at)).unwrap_or_default()),
        (words.say("readers"), readers.join(", ")),
        (words.say("pdf-concern-made"), words.with("pdf-concern-made-by", &made)),
        (words.say("pdf-concern-entries"), words.with("pdf-concern-entries-count", &[("count", &count)])),
        (words.say("pdf-concern-last"), last),
    ]
}

/// A fingerprint as it can be read aloud and compared.
fn in_groups(fingerprint: &str) -> String {
    let signs: Vec<char> = fingerprint.chars().collect();
    signs.chunks(8).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// Who wrote it; nobody is named where the signature does not hold.
fn by(words: &Words<'_>, entry: &Entry) -> String {
    if entry.sound { words.name(&entry.by) } else { String::new() }
}

fn unsound(words: &Words<'_>, entry: &Entry) -> Option<Block> {
    (!entry.sound).then(|| Block::Note {
        title: words.say("item-unsound"),
        text: vec![Span::plain(words.say("item-unsound-about"))],
    })
}

/// One thing that happened. A correction is none of its own: it hangs under what it corrects.
fn item(
    words: &Words<'_>,
    figures: &BodyContent,
    concern: &Concern,
    entry: &Entry,
    walked: &[StepView],
) -> Option<Block> {
    let who = by(words, entry);
    let simple = |key: &str, with: &[(&str, &str)]| {
        // Without a name where the signature does not hold.
        let key = if entry.sound { key.to_owned() } else { format!("{key}-unsound") };
        vec![Block::text(words.with(&key, with))]
    };
    let mut blocks: Vec<Block> = unsound(words, entry).into_iter().collect();
    blocks.extend(match &entry.event {
        Event::Begun => simple("item-begun", &[("by", &who)]),
        Event::Named { child } => simple("item-named", &[("child", &child.0), ("by", &who)]),
        Event::Noted { statement, circumstances } => noted(words, concern, entry, statement, circumstances),
        Event::Mapped { map } => mapped(words, figures, concern, entry, map),
        Event::Walked { .. } if walked.is_empty() => return None,
        Event::Walked { .. } => {
            let answered = |StepView { question, answer, skipped, .. }: &StepView| match (skipped, answer.is_empty()) {
                (Some(reason), _) if reason.is_blank() => {
                    vec![Span::plain(format!("{question} ")), Span::strong(words.say("walked-skipped-unsaid"))]
                }
                (Some(Private(reason)), _) => vec![
                    Span::plain(format!("{question} ")),
                    Span::strong(words.with("walked-skipped", &[("reason", reason)])),
                ],
                (None, true) => vec![Span::plain(question)],
                (None, false) => vec![Span::plain(format!("{question} ")), Span::strong(answer)],
            };
            let step = |view: &StepView| {
                let beside = view.added.iter().map(|added| Span::plain(format!("\n{}", words.added(added))));
                answered(view).into_iter().chain(beside).collect()
            };
            let title = Block::Text(vec![Span::strong(words.say("walked"))]);
            let mut blocks = vec![title, Block::List(walked.iter().map(step).collect())];
            blocks.extend(written(words, entry));
            blocks
        }
        Event::Shared { with, reason, .. } => {
            let names: Vec<String> = with.iter().map(|person| words.name(person)).collect();
            let mut blocks = vec![Block::text(words.with("item-shared-with", &[("names", &names.join(", "))]))];
            if !reason.is_blank() {
                blocks.push(Block::text(words.with("item-shared-reason", &[("reason", &reason.0)])));
            }
            blocks.extend(written(words, entry));
            blocks
        }
        Event::Reported { .. } => {
            let below = Block::text(words.say("pdf-concern-report-below"));
            std::iter::once(below).chain(written(words, entry)).collect()
        }
        Event::Exported { paper, .. } => {
            let paper = words.say(match paper {
                Paper::ReportPdf => "item-paper-report-pdf",
                Paper::ReportJson => "item-paper-report-json",
                Paper::ConcernPdf => "item-paper-concern-pdf",
            });
            simple("item-exported", &[("paper", &paper), ("by", &who)])
        }
        Event::Sent { sent, .. } => {
            std::iter::once(Block::text(sent_words(words, sent))).chain(written(words, entry)).collect()
        }
        Event::Received { received, .. } => received_words(words, received, entry),
        Event::Corrected { .. } | Event::MapCorrected { .. } | Event::Read => return None,
    });
    let when = format!("{}\n{}", words.day(entry.at.date_naive()), words.time(entry.at));
    Some(Block::Entry { when, blocks })
}

/// Who wrote it; when stands beside it.
fn written(words: &Words<'_>, entry: &Entry) -> Option<Block> {
    entry.sound.then(|| Block::text(words.with("pdf-concern-written", &[("by", &by(words, entry))])))
}

fn noted(
    words: &Words<'_>,
    concern: &Concern,
    entry: &Entry,
    statement: &Statement,
    circumstances: &Circumstances,
) -> Vec<Block> {
    let mut blocks = said(words, statement, &by(words, entry));
    blocks.push(Block::text(around(words, circumstances)));
    blocks.extend(written(words, entry));
    for correction in concern.corrections_of(&entry.id) {
        let Event::Corrected { reason, statement, circumstances, .. } = &correction.event else { continue };
        let who = by(words, correction);
        let mut under: Vec<Block> = unsound(words, correction).into_iter().collect();
        under.push(Block::Text(vec![Span::strong(why(words, correction, reason))]));
        under.extend(said(words, statement, &who));
        under.push(Block::text(around(words, circumstances)));
        blocks.push(Block::Indent(under));
    }
    blocks
}

fn mapped(words: &Words<'_>, figures: &BodyContent, concern: &Concern, entry: &Entry, map: &BodyMap) -> Vec<Block> {
    let mut blocks = body::map(words, figures, map);
    blocks.extend(written(words, entry));
    for correction in concern.map_corrections_of(&entry.id) {
        let Event::MapCorrected { reason, map, .. } = &correction.event else { continue };
        let mut under: Vec<Block> = unsound(words, correction).into_iter().collect();
        under.push(Block::Text(vec![Span::strong(why(words, correction, reason))]));
        under.extend(body::map(words, figures, map));
        blocks.push(Block::Indent(under));
    }
    blocks
}

/// When, by whom and why something was corrected.
fn why(words: &Words<'_>, correction: &Entry, reason: &Private) -> String {
    let (moment, who) = (words.moment(correction.at), by(words, correction));
    let key = if correction.sound { "pdf-concern-corrected" } else { "pdf-concern-corrected-unsound" };
    words.with(key, &[("moment", &moment), ("by", &who), ("reason", &reason.0)])
}

/// The words of a statement. `by` is who wrote it, and so who «I» is.
fn said(words: &Words<'_>, statement: &Statement, by: &str) -> Vec<Block> {
    let kind = words.say(match statement.kind {
        NoteKind::Seen => "kind-seen",
        NoteKind::Heard => "kind-heard",
        NoteKind::Told => "kind-told",
        NoteKind::Thought => "kind-thought",
    });
    let mut blocks = vec![Block::Text(vec![Span::strong(kind)])];
    if !statement.text.is_blank() {
        blocks.push(Block::text(&statement.text.0));
    }
    for line in &statement.lines {
        let by = match line.speaker {
            Speaker::Child => words.say("speaker-child"),
            Speaker::Me => words.with("report-said-me", &[("by", by)]),
            Speaker::Other => words.say("speaker-other"),
        };
        blocks.push(Block::Said { by, words: format!("«{}»", line.words.0) });
    }
    blocks
}

fn around(words: &Words<'_>, circumstances: &Circumstances) -> String {
    let Circumstances { day, time, place, present } = circumstances;
    let (on, at) = (words.kept_day(day), words.kept_time(time));
    let happened = match (day.is_empty(), time.is_empty()) {
        (false, false) => words.with("item-happened", &[("day", &on), ("time", &at)]),
        (false, true) => words.with("item-happened-day", &[("day", &on)]),
        (true, false) => words.with("item-happened-time", &[("time", &at)]),
        (true, true) => words.say("item-happened-unknown"),
    };
    let present = (!present.is_blank()).then(|| words.with("item-present", &[("who", &present.0)]));
    let place = (!place.is_blank()).then(|| place.0.clone());
    let parts: Vec<String> = [Some(happened), place, present].into_iter().flatten().collect();
    parts.join(" · ")
}

fn sent_words(words: &Words<'_>, sent: &Sent) -> String {
    let channel = words.say(match sent.channel {
        Channel::Portal => "channel-portal",
        Channel::Municipality => "channel-municipality",
        Channel::Letter => "channel-letter",
        Channel::ByHand => "channel-by-hand",
    });
    let when = words.kept_moment(&sent.day, &sent.time);
    words.with("item-sent-words", &[("to", &sent.to.0), ("channel", &channel), ("when", &when)])
}

fn received_words(words: &Words<'_>, received: &Received, entry: &Entry) -> Vec<Block> {
    let when = words.kept_moment(&received.day, &received.time);
    let said = words.with("item-received-words", &[("from", &received.from.0), ("when", &when)]);
    let mut blocks = vec![Block::text(said)];
    if !received.reference.is_blank() {
        blocks.push(Block::text(words.with("ladder-reference", &[("reference", &received.reference.0)])));
    }
    blocks.extend(written(words, entry));
    blocks
}
