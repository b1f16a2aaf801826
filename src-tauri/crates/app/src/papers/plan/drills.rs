//! What was practised, and what came of it: counted from the logs alone.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use domain::drills::{Drill, DrillForm, DrillKept, ImprovementState, Rating, TimeInput, improvements};
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
        let counts = [("run", kept(DrillKept::Run)), ("logged", kept(DrillKept::Logged))];
        let total = logged.iter().filter(recent).count().to_string();
        let mut blocks = vec![
            Block::heading(2, self.say("pdf-plan-drills")),
            Block::text(self.words.with(
                "pdf-plan-drills-count",
                &[("count", &total), (counts[0].0, &counts[0].1), (counts[1].0, &counts[1].1)],
            )),
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
        })
    }

    /// One drill: what was tried, how it went, what was added. Nobody is named.
    pub(super) fn drill(&self, drill: &Drill) -> Vec<Block> {
        let Some(log) = drill.log() else { return Vec::new() };
        let fields = log.fields();
        let heading =
            self.words.with("pdf-plan-drill", &[("title", drill.title()), ("day", &self.words.kept_day(&drill.day()))]);
        let mut blocks = vec![Block::heading(2, heading)];
        let routines: BTreeMap<&str, String> =
            fields.routines.iter().map(|id| (id.as_str(), self.say(&format!("routine-{id}")))).collect();
        let mut rows: Vec<(String, Cell)> = Vec::new();
        let mut row = |key: &str, value: String| {
            if !value.trim().is_empty() {
                rows.push((self.say(key), value.into()));
            }
        };
        row("pdf-plan-drill-purpose", fields.purpose.0.clone());
        row("pdf-plan-drill-goals", fields.goals.iter().map(|goal| goal.0.as_str()).collect::<Vec<_>>().join("\n"));
        row("pdf-plan-drill-routines", routines.into_values().collect::<Vec<_>>().join("\n"));
        row("pdf-plan-drill-present", log.took_part().to_string());
        row("pdf-plan-drill-well", fields.went_well.0.clone());
        row("pdf-plan-drill-observations", fields.observations.0.clone());
        let minutes = |time: &TimeInput| {
            self.words.with("pdf-plan-minutes", &[("what", &time.what.0), ("minutes", &time.minutes)])
        };
        row("pdf-plan-drill-times", fields.times.iter().map(minutes).collect::<Vec<_>>().join("\n"));
        row("pdf-plan-drill-none", fields.no_findings.0.clone());
        let answer = |answer: Option<bool>| match answer {
            Some(true) => self.say("pdf-yes"),
            Some(false) => self.say("pdf-no"),
            None => String::new(),
        };
        row("pdf-plan-drill-debrief", answer(fields.debrief));
        let sent = match fields.reported {
            Some(true) => self.words.kept_day(&fields.reported_day),
            Some(false) => self.say("pdf-plan-drill-not-sent"),
            None => String::new(),
        };
        row("pdf-plan-drill-sent", sent);
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

    pub(super) fn rating(&self, rating: Rating) -> String {
        self.say(match rating {
            Rating::Yes => "drill-rating-yes",
            Rating::Partly => "drill-rating-partly",
            Rating::No => "drill-rating-no",
            Rating::NotTried => "drill-rating-not-tried",
        })
    }

    pub(super) fn improvements(&self) -> Vec<Block> {
        let all = improvements(&self.source.unit.drills, self.source.now.date_naive());
        if all.is_empty() {
            return vec![Block::text(self.say("pdf-plan-improvements-none"))];
        }
        let rows = all.iter().map(|one| {
            let (_, drill) = one.drill;
            let from = self
                .words
                .with("pdf-plan-drill", &[("title", drill.title()), ("day", &self.words.kept_day(&drill.day()))]);
            let measure =
                if one.fields.measure.is_blank() { String::new() } else { format!("\n{}", one.fields.measure.0) };
            let state = match (one.state, one.verified) {
                (_, Some((_, verified))) => {
                    let day = self.words.kept_day(&verified.day);
                    let seen = verified.seen.as_ref().and_then(|id| self.source.unit.drills.get(id));
                    match seen {
                        Some(drill) => {
                            self.words.with("pdf-plan-verified-in", &[("day", &day), ("title", drill.title())])
                        }
                        None => self.words.with("pdf-plan-verified", &[("day", &day)]),
                    }
                }
                (ImprovementState::Late, None) => self.say("pdf-plan-late"),
                (_, None) => self.say("pdf-plan-waits"),
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
        vec![self.table(&header, &[2.9, 1.9, 1.4, 1.3, 1.3], rows.collect())]
    }
}
