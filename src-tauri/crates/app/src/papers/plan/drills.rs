//! What was practised, and what came of it: counted from the logs alone.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use domain::drills::{
    Drill, DrillForm, DrillKept, DrillLog, FindingInput, Found, Improvement, ImprovementState, Progress, Rating,
    TimeInput, improvements,
};
use pdf::{Block, Cell, Span};

use super::Sheet;

/// The months that a drill is told of in full.
const RECENT: u32 = 12;

impl Sheet<'_> {
    pub(super) fn drills(&self) -> Vec<Block> {
        let mut logged: Vec<&Drill> = self.source.unit.drills.values().filter(|drill| drill.log().is_some()).collect();
        logged.sort_by_key(|drill| std::cmp::Reverse((drill.day(), drill.begun())));
        let since = self.source.now.date_naive().checked_sub_months(Months::new(RECENT)).unwrap_or_default();
        let recent = |drill: &&&Drill| drill.day().parse::<NaiveDate>().is_ok_and(|day| day >= since);
        let kept =
            |kept: DrillKept| logged.iter().filter(recent).filter(|drill| drill.kept() == kept).count().to_string();
        let counts = [("run", DrillKept::Run), ("logged", DrillKept::Logged), ("imported", DrillKept::Imported)]
            .map(|(how, one)| (how, kept(one)));
        let total = logged.iter().filter(recent).count().to_string();
        let mut blocks = vec![
            Block::heading(2, self.say("pdf-plan-drills")),
            Block::text(
                self.words.with(
                    "pdf-plan-drills-count",
                    &[("count", &*total)]
                        .into_iter()
                        .chain(counts.iter().map(|(how, count)| (*how, &**count)))
                        .collect::<Vec<_>>(),
                ),
            ),
        ];
        if logged.is_empty() {
            return blocks;
        }
        let rows = logged.iter().filter_map(|drill| {
            let log = drill.log()?;
            Some(vec![
                self.words.kept_day(&drill.day()).into(),
                drill.title().to_owned().into(),
                drill.form().map(|form| self.form(form)).unwrap_or_default().into(),
                log.took_part().to_string().into(),
                self.kept(drill.kept()).into(),
            ])
        });
        let header = [
            "pdf-plan-col-day",
            "pdf-plan-col-drill",
            "pdf-plan-col-form",
            "pdf-plan-col-present",
            "pdf-plan-col-kept",
        ];
        blocks.push(self.table(&header, &[1.6, 2.6, 1.5, 0.9, 1.4], rows.collect()));
        for drill in logged.iter().filter(recent) {
            blocks.extend(self.drill(drill));
        }
        blocks
    }

    pub(super) fn form(&self, form: DrillForm) -> String {
        self.say(match form {
            DrillForm::Discussion => "drill-form-discussion",
            DrillForm::Game => "drill-form-game",
            DrillForm::Function => "drill-form-function",
            DrillForm::FullScale => "drill-form-full-scale",
            DrillForm::RolePlay => "drill-form-role-play",
            DrillForm::Micro => "drill-form-micro",
        })
    }

    pub(super) fn kept(&self, kept: DrillKept) -> String {
        self.say(match kept {
            DrillKept::Run => "drill-kept-run",
            DrillKept::Logged => "drill-kept-logged",
            DrillKept::Imported => "drill-kept-imported",
        })
    }

    /// One drill: what was tried, how it went, what was added. Nobody is named.
    pub(super) fn drill(&self, drill: &Drill) -> Vec<Block> {
        let Some(log) = drill.log() else { return Vec::new() };
        let fields = log.fields();
        let heading =
            self.words.with("pdf-plan-drill", &[("title", drill.title()), ("day", &self.words.kept_day(&drill.day()))]);
        let mut blocks = vec![Block::heading(2, heading)];
        let said = |key: &'static str, value: String| (self.say(key), Cell::from(value));
        let mut rows: Vec<(String, Cell)> = self
            .of_log(log)
            .into_iter()
            .filter(|(_, value)| !value.trim().is_empty())
            .map(|(key, value)| said(key, value))
            .collect();
        // What it was before stands with what was said of it.
        for ((_, before, _), (entry, after, reason)) in drill.logs().zip(drill.logs().skip(1)) {
            let day = self.words.day(entry.at.date_naive());
            let reason = reason.map(|reason| reason.0.clone()).unwrap_or_default();
            let text = [reason].into_iter().chain(self.changes(before, after)).collect::<Vec<_>>().join("\n");
            rows.push((self.words.with("pdf-plan-drill-corrected", &[("day", &day)]), text.into()));
        }
        for (entry, text) in drill.added() {
            let day = self.words.day(entry.at.date_naive());
            rows.push((self.words.with("pdf-plan-drill-added", &[("day", &day)]), text.0.clone().into()));
        }
        blocks.push(Block::Facts(rows));
        // What nobody tried is counted, not listed: it says little, and there is much of it.
        let tried = |rating: &Rating| *rating != Rating::NotTried;
        let rated: Vec<Vec<Cell>> = fields
            .ratings
            .iter()
            .filter_map(|one| Some((&one.words, one.rating.filter(tried)?)))
            .map(|(words, rating)| vec![words.clone().into(), self.rating(rating).into()])
            .collect();
        let (all, not_tried) = (fields.ratings.len(), fields.ratings.len() - rated.len());
        if !rated.is_empty() {
            blocks.push(self.table(&["pdf-plan-col-criterion", "pdf-plan-col-rating"], &[5.6, 1.4], rated));
        }
        if not_tried > 0 {
            let counts = [("count", &*not_tried.to_string()), ("all", &*all.to_string())];
            blocks.push(Block::text(self.words.with("pdf-plan-not-tried", &counts)));
        }
        blocks
    }

    /// What a log tells on paper, by the words that name it. Those who took part are counted, and not named.
    fn of_log(&self, log: &DrillLog) -> Vec<(&'static str, String)> {
        let fields = log.fields();
        let routines: BTreeMap<&str, String> =
            fields.routines.iter().map(|id| (id.as_str(), self.say(&format!("routine-{id}")))).collect();
        let goals = fields.goals.iter().enumerate().map(|(at, goal)| {
            match fields.goal_notes.get(at).filter(|note| !note.is_blank()) {
                Some(note) => self.words.with("pdf-plan-drill-goal", &[("goal", &goal.0), ("seen", &note.0)]),
                None => goal.0.clone(),
            }
        });
        let problems = fields.problems.iter().map(|one| self.say(&format!("drill-problem-{}", one.id())));
        let others = (!fields.other_problems.is_blank()).then(|| fields.other_problems.0.clone());
        let minutes = |time: &TimeInput| {
            self.words.with("pdf-plan-minutes", &[("what", &time.what.0), ("minutes", &time.minutes)])
        };
        let answer = |answer: Option<bool>| match answer {
            Some(true) => self.say("pdf-yes"),
            Some(false) => self.say("pdf-no"),
            None => String::new(),
        };
        let sent = match fields.reported {
            Some(true) => self.words.kept_day(&fields.reported_day),
            Some(false) => self.say("pdf-plan-drill-not-sent"),
            None => String::new(),
        };
        let lines = |lines: Vec<String>| lines.join("\n");
        vec![
            ("pdf-plan-drill-purpose", fields.purpose.0.clone()),
            ("pdf-plan-drill-goals", lines(goals.collect())),
            ("pdf-plan-drill-situation", fields.situation.0.clone()),
            ("pdf-plan-drill-routines", lines(routines.into_values().collect())),
            ("pdf-plan-drill-present", log.took_part().to_string()),
            ("pdf-plan-drill-well", fields.went_well.0.clone()),
            ("pdf-plan-drill-observations", fields.observations.0.clone()),
            ("pdf-plan-drill-problems", lines(problems.chain(others).collect())),
            ("pdf-plan-drill-lessons", fields.lessons.0.clone()),
            ("pdf-plan-drill-times", lines(fields.times.iter().map(minutes).collect())),
            ("pdf-plan-drill-none", fields.no_findings.0.clone()),
            ("pdf-plan-drill-debrief", answer(fields.debrief)),
            ("pdf-plan-drill-sent", sent),
        ]
    }

    /// Where two logs differ, what the one before said: of what stands on paper.
    fn changes(&self, before: &DrillLog, after: &DrillLog) -> Vec<String> {
        let named = |log: &DrillLog| {
            let fields = log.fields();
            let finding = |one: &FindingInput| {
                [&*one.what.0, &*one.measure.0, &*one.owner.0, &*self.words.kept_day(&one.deadline)].join(", ")
            };
            let rated = |(words, rating): (&String, Rating)| format!("{words}: {}", self.rating(rating));
            let rated = fields.ratings.iter().filter_map(|one| Some(rated((&one.words, one.rating?))));
            let mut all = vec![
                ("pdf-plan-col-day", self.words.kept_day(&fields.day)),
                ("pdf-plan-col-drill", fields.theme.0.clone()),
                ("pdf-plan-col-form", fields.form.map(|form| self.form(form)).unwrap_or_default()),
            ];
            all.extend(self.of_log(log));
            all.extend(rated.map(|rated| ("pdf-plan-col-rating", rated)));
            all.extend(fields.findings.iter().map(|one| ("pdf-plan-col-improvement", finding(one))));
            all
        };
        let (before, after) = (named(before), named(after));
        let stood = |one: &&(&'static str, String)| !one.1.trim().is_empty() && !after.contains(one);
        let words = |(key, value): &(&'static str, String)| {
            self.words.with("pdf-plan-drill-before", &[("what", &self.say(key)), ("before", value)])
        };
        before.iter().filter(stood).map(words).collect()
    }

    pub(super) fn rating(&self, rating: Rating) -> String {
        self.say(match rating {
            Rating::Yes => "drill-rating-yes",
            Rating::Partly => "drill-rating-partly",
            Rating::No => "drill-rating-no",
            Rating::NotTried => "drill-rating-not-tried",
        })
    }

    fn progress(&self, progress: Progress) -> String {
        self.say(match progress {
            Progress::NotBegun => "drill-progress-not-begun",
            Progress::Begun => "drill-progress-begun",
            Progress::Done => "drill-progress-done",
        })
    }

    pub(super) fn improvements(&self) -> Vec<Block> {
        let all = improvements(&self.source.unit.drills, &self.source.unit.cases, self.source.now.date_naive());
        if all.is_empty() {
            return vec![Block::text(self.say("pdf-plan-improvements-none"))];
        }
        vec![self.improvement_table(&all.iter().collect::<Vec<_>>())]
    }

    pub(super) fn improvement_table(&self, all: &[&Improvement<'_>]) -> Block {
        let rows = all.iter().map(|one| {
            let from = match one.found {
                Found::Drill(_, drill, _) => self
                    .words
                    .with("pdf-plan-drill", &[("title", drill.title()), ("day", &self.words.kept_day(&drill.day()))]),
                Found::Case(..) => self.say("pdf-plan-from-case"),
            };
            let measure =
                if one.fields.measure.is_blank() { String::new() } else { format!("\n{}", one.fields.measure.0) };
            let state = match (one.state, one.verified) {
                (_, Some(seen)) => {
                    let day = self.words.kept_day(&seen.verified.day);
                    let seen = seen.verified.seen.as_ref().and_then(|id| self.source.unit.drills.get(id));
                    match seen {
                        Some(drill) => {
                            self.words.with("pdf-plan-verified-in", &[("day", &day), ("title", drill.title())])
                        }
                        None => self.words.with("pdf-plan-verified", &[("day", &day)]),
                    }
                }
                (ImprovementState::Late, None) => [self.say("pdf-plan-late"), self.progress(one.progress)].join("\n"),
                (_, None) => self.progress(one.progress),
            };
            vec![
                Cell::from(vec![Span::strong(one.fields.what.0.clone()), Span::plain(measure)]),
                from.into(),
                one.fields.owner.0.clone().into(),
                self.words.kept_day(&one.fields.deadline).into(),
                state.into(),
            ]
        });
        let header = [
            "pdf-plan-col-improvement",
            "pdf-plan-col-from",
            "pdf-plan-col-owner",
            "pdf-plan-col-deadline",
            "pdf-plan-col-state",
        ];
        self.table(&header, &[2.9, 1.9, 1.4, 1.3, 1.3], rows.collect())
    }
}
