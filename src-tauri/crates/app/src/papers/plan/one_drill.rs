//! One drill on paper: the scenario it ran, what came up, what was done and seen, and what came of it. Made of what the plan is made
//! of: nothing about a concern can come here.

use domain::drills::{CourseInput, Drill, DrillPace, Found, Inject, Rating, Script, improvements};
use domain::plans::Plan;
use domain::{DrillId, Language};
use pdf::{Block, Cell, Document, NotPrintable, Span, Unprintable};

use super::{Edition, Sheet, Source, Words, midnight, program};

/// A name to begin with: the day it was held.
pub fn drill_file_name(source: &Source<'_>, drill: &Drill, language: Language) -> String {
    let words = Words::on(source.app, source.board, language);
    format!("{}.pdf", words.with("pdf-sheet-file", &[("day", &drill.day())]))
}

pub fn drill(source: &Source<'_>, id: &DrillId, drill: &Drill, language: Language) -> Result<Vec<u8>, NotPrintable> {
    let plan = Plan::default();
    let edition = Edition { plan: &plan, gaps: &[], approval: None };
    let sheet = Sheet { source, edition: &edition, words: Words::on(source.app, source.board, language), language };
    pdf::pdf(&sheet.one_drill(id, drill))
}

impl Sheet<'_> {
    fn one_drill(&self, id: &DrillId, drill: &Drill) -> Document {
        let Source { board, now, example, .. } = self.source;
        let unit = board.unit.as_ref().map(|unit| unit.name.clone()).unwrap_or_default();
        let title = self.words.with("pdf-sheet-title", &[("title", drill.title())]);
        let day = self.words.day(now.date_naive());
        let stamps = [example.then(|| self.say("pdf-example")), Some(self.say("drill-mark"))];
        let mut blocks = vec![Block::text(self.say("pdf-sheet-lead"))];
        blocks.extend(self.about(drill));
        blocks.extend(drill.script().map(|script| self.script(drill, script)).unwrap_or_default());
        if let Some(log) = drill.log() {
            blocks.extend(self.rows("pdf-sheet-course", &log.fields().course));
            blocks.extend(self.rows("pdf-sheet-observed", &log.fields().observed));
        }
        blocks.push(Block::heading(1, self.say("pdf-sheet-log")));
        blocks.extend(self.drill(drill));
        blocks.extend(self.better(id));
        Document {
            sheet: pdf::Sheet::Pages,
            language: self.words.tag(),
            foot: self.words.with("pdf-foot", &[("title", &title), ("day", &day)]),
            title,
            author: unit.clone(),
            made: midnight(*now),
            program: program(),
            head: unit,
            page: self.words.with("pdf-page", &[("page", "{page}"), ("pages", "{pages}")]),
            stamp: Some(stamps.into_iter().flatten().collect::<Vec<_>>().join(" · ")),
            cover: None,
            blocks,
            unprintable: Unprintable::Stop,
        }
    }

    /// When, how, by whom it was led, and how its injects came.
    fn about(&self, drill: &Drill) -> Vec<Block> {
        let pace = drill.pace().map(|pace| match pace {
            DrillPace::ByHand => self.say("drill-way-by-hand"),
            DrillPace::ByClock => self.say("drill-way-by-clock"),
            DrillPace::Drawn { seed } => self.words.with("drill-way-seed", &[("seed", &seed.to_string())]),
        });
        let log = drill.log().map(|log| log.fields());
        let time = |time: &str| self.words.kept_time(time);
        let clock = log.filter(|log| !log.start.is_empty()).map(|log| match log.end.is_empty() {
            true => time(&log.start),
            false => format!("{}–{}", time(&log.start), time(&log.end)),
        });
        let version = drill.script().and_then(|script| script.version);
        let rows = [
            ("pdf-plan-col-day", Some(self.words.kept_day(&drill.day()))),
            ("pdf-sheet-clock", clock),
            ("pdf-plan-col-form", drill.form().map(|form| self.form(form))),
            ("pdf-plan-col-kept", Some(self.kept(drill.kept()))),
            ("drill-log-leader", log.map(|log| log.leader.0.clone())),
            ("drill-log-observer", log.map(|log| log.observer.0.clone())),
            ("drill-way", pace),
            (
                "pdf-sheet-own",
                version.map(|version| self.words.with("scenario-version", &[("number", &version.to_string())])),
            ),
        ];
        let said = rows.into_iter().filter_map(|(key, value)| Some((key, value.filter(|value| !value.is_empty())?)));
        vec![Block::Facts(said.map(|(key, value)| (self.say(key), Cell::from(value))).collect())]
    }

    /// The scenario as it was read in this drill.
    fn script(&self, drill: &Drill, script: &Script) -> Vec<Block> {
        let list = |lines: &[String]| Block::List(lines.iter().map(|line| vec![Span::plain(line.clone())]).collect());
        let mut blocks = vec![Block::heading(1, self.say("pdf-sheet-scenario"))];
        let titled = |key: &str, block: Block| [Block::heading(2, self.say(key)), block];
        if !script.goals.is_empty() {
            blocks.extend(titled("drill-goals", list(&script.goals)));
        }
        blocks.push(Block::heading(2, self.say("drill-opening")));
        blocks.extend(script.opening.iter().map(Block::text));
        for (at, inject) in script.injects.iter().enumerate() {
            blocks.extend(self.inject(drill, at + 1, inject));
        }
        if !script.mistakes.is_empty() {
            blocks.extend(titled("drill-after-mistakes", list(&script.mistakes)));
        }
        if !script.closing.is_empty() {
            blocks.extend(titled("pdf-sheet-closing", Block::text(&script.closing)));
        }
        let asked: Vec<String> = script.criteria.iter().map(|(_, words)| words.clone()).collect();
        // Rated, they stand with the log; those that the log does not have are told here.
        let rated = |words: &String| {
            let ratings = drill.log().map(|log| log.fields().ratings.as_slice()).unwrap_or_default();
            ratings.iter().any(|one| one.words == *words && one.rating.is_some_and(|one| one != Rating::NotTried))
        };
        let rest: Vec<String> = asked.into_iter().filter(|words| !rated(words)).collect();
        if !rest.is_empty() {
            blocks.extend(titled("pdf-sheet-criteria", list(&rest)));
        }
        blocks
    }

    fn inject(&self, drill: &Drill, number: usize, inject: &Inject) -> Vec<Block> {
        let Inject { title, minute, text, look, .. } = inject;
        let (number, minute) = (number.to_string(), minute.to_string());
        let heading =
            self.words.with("pdf-sheet-inject", &[("number", &number), ("title", title), ("minute", &minute)]);
        let came = match drill.injected(&inject.id) {
            Some(at) => self.words.with("pdf-sheet-came", &[("time", &self.words.time(at))]),
            None => self.say("pdf-sheet-not-read"),
        };
        let mut blocks = vec![Block::heading(2, heading), Block::text(came)];
        blocks.extend(text.iter().map(Block::text));
        if !look.is_empty() {
            blocks.push(Block::Note { title: self.say("pdf-sheet-look"), text: vec![Span::plain(look.join("\n"))] });
        }
        blocks
    }

    /// What happened, or was seen: when, what, who. Nothing of it: no heading either.
    fn rows(&self, title: &str, rows: &[CourseInput]) -> Vec<Block> {
        if rows.is_empty() {
            return Vec::new();
        }
        let row = |one: &CourseInput| {
            let CourseInput { time, what, who } = one;
            vec![self.words.kept_time(time).into(), what.0.clone().into(), who.0.clone().into()]
        };
        let header = ["pdf-sheet-col-time", "pdf-sheet-col-what", "pdf-sheet-col-who"];
        let table = self.table(&header, &[0.8, 4.6, 1.6], rows.iter().map(row).collect());
        vec![Block::heading(1, self.say(title)), table]
    }

    /// The improvements that this drill found.
    fn better(&self, id: &DrillId) -> Vec<Block> {
        let unit = self.source.unit;
        let all = improvements(&unit.drills, &unit.cases, self.source.now.date_naive());
        let of_it = |found: &Found<'_>| matches!(found, Found::Drill(drill, ..) if *drill == id);
        let some: Vec<_> = all.iter().filter(|one| of_it(&one.found)).collect();
        if some.is_empty() {
            return Vec::new();
        }
        vec![Block::heading(1, self.say("drills-improvements")), self.improvement_table(&some)]
    }
}
