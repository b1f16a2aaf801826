//! Words, days and names, as they stand on paper.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};
use domain::fields::Private;
use domain::people::{Board, UnitKind};
use domain::routines::Span;
use domain::{Language, PersonId};

use crate::App;
use crate::additions::BesideView;
use crate::open::OpenApp;

pub struct Words<'a> {
    app: &'a App,
    board: &'a Board,
    language: Language,
}

impl<'a> Words<'a> {
    pub fn of(open: &'a OpenApp<'_>, language: Language) -> Self {
        Self::on(open.app, &open.keeping.board, language)
    }

    /// The same where nobody needs to be logged in: from the board alone.
    pub fn on(app: &'a App, board: &'a Board, language: Language) -> Self {
        Self { app, board, language }
    }

    pub fn tag(&self) -> &'static str {
        match self.language {
            Language::Nb => "nb-NO",
            Language::Nn => "nn-NO",
        }
    }

    pub fn say(&self, key: &str) -> String {
        self.with(key, &[])
    }

    pub fn with(&self, key: &str, with: &[(&str, &str)]) -> String {
        self.app.content.speech.say(self.language, key, with)
    }

    /// The words for a key that depends on the type of unit.
    pub fn of_unit(&self, key: &str) -> String {
        self.with(key, &[("unit", self.unit_tag())])
    }

    /// The type of unit, as the words choose by it.
    pub fn unit_tag(&self) -> &'static str {
        match self.board.unit.as_ref().map(|unit| unit.kind) {
            Some(UnitKind::Kindergarten) => "kindergarten",
            Some(UnitKind::School) => "school",
            Some(UnitKind::Sfo) => "sfo",
            Some(UnitKind::Leisure) => "leisure",
            None => "none",
        }
    }

    pub fn day(&self, day: NaiveDate) -> String {
        let month = self.say(&format!("pdf-month-{}", day.month()));
        self.with("pdf-day", &[("day", &day.day().to_string()), ("month", &month), ("year", &day.year().to_string())])
    }

    /// A month as it is kept, `2026-11`.
    pub fn month(&self, month: &str) -> String {
        let named = |month: &str| Some(self.say(&format!("pdf-month-{}", month.get(5..7)?.parse::<u32>().ok()?)));
        named(month).map_or_else(|| month.to_owned(), |name| format!("{name} {}", &month[..4]))
    }

    /// A day as it is kept, `2026-11-24`.
    pub fn kept_day(&self, day: &str) -> String {
        day.parse().map(|day| self.day(day)).unwrap_or_else(|_| day.to_owned())
    }

    /// A time as it is kept, `14:52`.
    pub fn kept_time(&self, time: &str) -> String {
        time.replace(':', ".")
    }

    /// A day and a time as they are kept; the time may be empty.
    pub fn kept_moment(&self, day: &str, time: &str) -> String {
        let day = self.kept_day(day);
        if time.is_empty() {
            return day;
        }
        format!("{day} {}", self.with("pdf-time", &[("time", &self.kept_time(time))]))
    }

    pub fn time(&self, at: DateTime<FixedOffset>) -> String {
        self.with("pdf-time", &[("time", &at.format("%H.%M").to_string())])
    }

    pub fn moment(&self, at: DateTime<FixedOffset>) -> String {
        format!("{} {}", self.day(at.date_naive()), self.time(at))
    }

    pub fn name(&self, person: &PersonId) -> String {
        self.board.person(person).map(|person| person.name.clone()).unwrap_or_default()
    }

    /// What stands beside a step, and who says it: the words, the deadline, the numbers.
    pub fn added(&self, added: &BesideView) -> String {
        let who = match &added.pack {
            None => self.with("added-from-unit", &[("name", &added.from)]),
            Some(pack) => {
                let (number, day) = (pack.number.to_string(), self.kept_day(&pack.day));
                self.with("pdf-added-from-pack", &[("name", &added.from), ("number", &number), ("day", &day)])
            }
        };
        let within = added.within.map(|within| {
            let span = match within.span {
                Span::Minutes => "added-within-minutes",
                Span::Hours => "added-within-hours",
                Span::Days => "added-within-days",
            };
            self.with(span, &[("count", &within.amount.to_string())])
        });
        let text = (!added.text.is_blank()).then(|| added.text.0.clone());
        let numbers = added.numbers.iter().map(|one| format!("{}: {}", one.name.0, one.display));
        let said: Vec<String> = within.into_iter().chain(text).chain(numbers).collect();
        format!("{who}: {}", said.join("\n"))
    }

    /// What somebody wrote, or that nothing was written.
    pub fn or_unknown(&self, text: &Private) -> String {
        if text.is_blank() { self.say("report-not-known") } else { text.0.clone() }
    }
}
