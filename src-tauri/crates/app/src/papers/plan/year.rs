//! The year's programme of drills: what is asked for and how it stands, what is planned, why there is less, and the wheel.

use domain::drills::programme::{Often, Per, PlannedStatus, TaskStatus, TaskYear, Year};
use pdf::{Block, Dash, Drawing, Line, Number, Path, Shade, Shape};

use super::{Sheet, plain_list};
use crate::drills::programme::{Ground, WheelMonth, year_name};

/// The wheel, in units of its own.
const SIZE: f32 = 1000.0;
const MIDDLE: f32 = SIZE / 2.0;
/// From its middle to its rim: as large as is read at a glance, in the middle of the page.
const RIM: f32 = 260.0;
const HUB: f32 = 90.0;
const HEIGHT: f32 = 2.0 * RIM + 40.0;

impl Sheet<'_> {
    pub(super) fn year(&self) -> Vec<Block> {
        let source = self.source;
        let ground = Ground {
            app: source.app,
            board: source.board,
            unit: source.unit,
            contact_checks: source.contact_checks,
            newcomers: source.newcomers,
            today: source.now.date_naive(),
            language: self.language,
        };
        let year = ground.year();
        let stands = ground.stand(year);
        let named = [("year", &*year_name(year))];
        let mut blocks = vec![
            Block::heading(2, self.words.with("pdf-plan-year", &named)),
            Block::text(self.say("pdf-plan-year-about")),
        ];
        let rows = stands.iter().map(|task| {
            vec![
                ground.task_name(task.task).to_owned().into(),
                self.often(task.often()).into(),
                self.say(status(task.status)).into(),
                self.held(task, year).into(),
            ]
        });
        let header = ["pdf-plan-col-task", "pdf-plan-col-often", "pdf-plan-col-state", "pdf-plan-col-done"];
        blocks.push(self.table(&header, &[3.0, 1.6, 1.5, 1.4], rows.collect()));
        blocks.extend(self.planned(&ground, &stands));
        blocks.extend(self.lowered(&ground, &stands));
        let (of, without) = (ground.people().count(), ground.without().len());
        let counts = [("took", &*(of - without).to_string()), ("of", &*of.to_string())];
        blocks.push(Block::text(self.words.with("pdf-plan-took-part", &counts)));
        let months = ground.wheel(&stands, year);
        blocks.push(Block::heading(2, self.say("pdf-plan-year-wheel")));
        blocks.push(Block::Drawing(self.wheel(&months, year)));
        blocks.push(Block::text(self.say("pdf-plan-year-wheel-legend")));
        let rows = months.iter().map(|month| {
            let items = self.items(month, "\n");
            let items = if items.is_empty() { self.say("pdf-plan-year-none") } else { items };
            vec![self.month(month).into(), items.into()]
        });
        blocks.push(self.table(&["pdf-plan-col-month", "pdf-plan-col-items"], &[1.6, 5.4], rows.collect()));
        blocks
    }

    fn often(&self, often: Often) -> String {
        let key = match often.per {
            Per::Year => "year-often-year",
            Per::Years => "year-often-years",
            Per::Weeks => "year-often-weeks",
        };
        self.words.with(key, &[("count", &*often.number.to_string())])
    }

    /// How many were held this year; of what is held more seldom, when it was the last time.
    fn held(&self, task: &TaskYear<'_>, year: Year) -> String {
        match (task.often().per, task.held.last()) {
            (Per::Years, Some(held)) => self.words.day(held.day),
            (Per::Years, None) | (Per::Weeks, _) => String::new(),
            (Per::Year, _) => task.held.iter().filter(|held| year.has(held.day)).count().to_string(),
        }
    }

    fn planned(&self, ground: &Ground<'_>, stands: &[TaskYear<'_>]) -> Option<Block> {
        let mut all: Vec<_> = stands.iter().flat_map(|task| &task.planned).collect();
        all.retain(|(.., status)| *status != PlannedStatus::Done);
        all.sort_by_key(|(_, planned, _)| (planned.month(), planned.day()));
        let lines = all.iter().map(|(_, planned, status)| {
            let month = planned.day().map_or_else(
                || self.words.month(&planned.month().format("%Y-%m").to_string()),
                |day| self.words.day(day),
            );
            let status = self.say(match status {
                PlannedStatus::Waiting | PlannedStatus::Done => "year-planned-waiting",
                PlannedStatus::Late => "year-planned-late",
            });
            let with = [
                ("month", &*month),
                ("title", &*ground.title(planned)),
                ("who", &*planned.who.0),
                ("status", &*status),
            ];
            self.words.with("pdf-plan-year-planned", &with)
        });
        let lines: Vec<String> = lines.collect();
        (!lines.is_empty()).then(|| plain_list(lines))
    }

    /// Why the unit practises less than the program asks for, each with its day.
    fn lowered(&self, ground: &Ground<'_>, stands: &[TaskYear<'_>]) -> Vec<Block> {
        let lines = stands.iter().filter(|task| task.is_lowered()).filter_map(|task| {
            let set = task.set?;
            let with = [
                ("task", ground.task_name(task.task)),
                ("often", &*self.often(task.often())),
                ("default", &*self.often(task.default)),
                ("day", &*self.words.day(set.at.date_naive())),
                ("reason", &*set.own.reason().0),
            ];
            Some(self.words.with("pdf-plan-year-reason", &with))
        });
        let lines: Vec<String> = lines.collect();
        if lines.is_empty() {
            return Vec::new();
        }
        vec![Block::heading(2, self.say("pdf-plan-year-lowered")), plain_list(lines)]
    }

    /// «2 · september 2026»: the number is the one in the wheel.
    fn month(&self, month: &WheelMonth) -> String {
        self.words.month(&month.month)
    }

    fn items(&self, month: &WheelMonth, between: &str) -> String {
        let item = |item: &crate::drills::programme::WheelItem| {
            let mark = self.say(item.mark());
            let day = item.day.as_deref().map(|day| format!(", {}", self.words.kept_day(day))).unwrap_or_default();
            format!("{} ({}{day})", item.name, mark.to_lowercase())
        };
        month.items.iter().map(item).collect::<Vec<_>>().join(between)
    }

    /// Twelve sectors, the first month of the year on top; the number in each is the one of its month.
    fn wheel(&self, months: &[WheelMonth], year: Year) -> Drawing {
        let mut shapes = Vec::new();
        let mut numbers = Vec::new();
        for (at, month) in months.iter().enumerate() {
            let degrees = 30.0 * f32::from(u8::try_from(at).unwrap_or(0)) - 90.0;
            let ground = if month.now { Shade::Grey } else { Shade::Paper };
            let line = Line { shade: Shade::Ink, width: 2.0, dash: Dash::Whole };
            shapes.extend(sector(degrees).map(|path| Shape { path, ground: Some(ground), line: Some(line) }));
            let (x, y) = point(degrees, (RIM + HUB) / 2.0);
            let number = month.month.get(5..7).and_then(|month| month.parse::<u32>().ok()).unwrap_or(0);
            numbers.push(Number { x, y, text: number.to_string(), exact: !month.items.is_empty() });
        }
        let said = months.iter().map(|month| {
            let items = self.items(month, ", ");
            let items = if items.is_empty() { self.say("pdf-plan-year-none") } else { items };
            self.words.with("pdf-plan-year-wheel-month", &[("month", &*self.month(month)), ("items", &*items)])
        });
        let said: Vec<String> = said.collect();
        let alt =
            self.words.with("pdf-plan-year-wheel-alt", &[("year", &*year_name(year)), ("months", &*said.join(" "))]);
        Drawing { alt, size: (SIZE, HEIGHT), shapes, numbers }
    }
}

fn status(status: TaskStatus) -> &'static str {
    match status {
        TaskStatus::NotPlanned => "year-status-not-planned",
        TaskStatus::Planned => "year-status-planned",
        TaskStatus::Done => "year-status-done",
        TaskStatus::Late => "year-status-late",
        TaskStatus::Waived => "year-status-waived",
    }
}

fn point(degrees: f32, radius: f32) -> (f32, f32) {
    let angle = degrees.to_radians();
    (MIDDLE + radius * angle.cos(), HEIGHT / 2.0 + radius * angle.sin())
}

/// A piece of the ring, 30 degrees wide; its rims are curves that no eye tells from a circle.
fn sector(degrees: f32) -> Option<Path> {
    let (first, last) = (degrees - 15.0, degrees + 15.0);
    let place = |(x, y): (f32, f32)| format!("{x:.2} {y:.2}");
    let curve = |from: f32, to: f32, radius: f32| {
        let reach = 4.0 / 3.0 * ((to - from).to_radians() / 4.0).tan() * radius;
        let handle = |at: f32, reach: f32| {
            let ((x, y), angle) = (point(at, radius), at.to_radians());
            place((x - reach * angle.sin(), y + reach * angle.cos()))
        };
        format!("C {} {} {}", handle(from, reach), handle(to, -reach), place(point(to, radius)))
    };
    Path::read(&format!(
        "M {} L {} {} L {} {} Z",
        place(point(first, HUB)),
        place(point(first, RIM)),
        curve(first, last, RIM),
        place(point(last, HUB)),
        curve(last, first, HUB),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sector_is_a_path_that_can_be_drawn() {
        for at in 0..12_u8 {
            assert!(sector(30.0 * f32::from(at) - 90.0).is_some(), "{at}");
        }
    }
}
