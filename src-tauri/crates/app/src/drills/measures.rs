//! What drills show over time. Of drills, never of a person: nobody is named.

use chrono::Months;
use domain::Language;
use domain::drills::measures::{LEAST, Measured, Series, missed, series};
use domain::drills::programme::{RECENT, not_taken_part};
use domain::drills::{Drill, DrillKept};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Failure;
use crate::open::OpenApp;

/// The months that what goes wrong is looked for in: two years' programmes.
const LOOKED_BACK: Months = Months::new(24);

#[derive(Serialize, TS)]
pub struct MeasuredPoint {
    drill: String,
    title: String,
    day: String,
    /// Into the drill, pauses left out.
    #[ts(type = "number")]
    seconds: u64,
}

#[derive(Serialize, TS)]
pub struct SeriesView {
    measured: Measured,
    /// The oldest first.
    points: Vec<MeasuredPoint>,
    /// Drills where it was not done.
    without: usize,
    /// In seconds; null under three drills.
    #[ts(type = "number | null")]
    median: Option<u64>,
}

impl SeriesView {
    fn of(series: &Series<'_>) -> Self {
        let point = |point: &domain::drills::measures::Point<'_>| MeasuredPoint {
            drill: point.drill.to_string(),
            title: point.title.to_owned(),
            day: point.day.to_string(),
            seconds: point.seconds,
        };
        Self {
            measured: series.measured,
            points: series.points.iter().map(point).collect(),
            without: series.without,
            median: series.median(),
        }
    }
}

#[derive(Serialize, TS)]
pub struct MissedView {
    words: String,
    no: usize,
    partly: usize,
    /// Drills where it was tried.
    tried: usize,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeasuresView {
    /// Fewer drills than this say nothing.
    least: usize,
    series: Vec<SeriesView>,
    /// The most often first.
    missed: Vec<MissedView>,
    /// Finished drills of those two years in which something was rated.
    rated: usize,
    /// Of those on the list, how many were picked in a finished log of the last twelve months.
    took_part: usize,
    people: usize,
    /// Finished drills of the last twelve months, by how they were kept.
    run: usize,
    logged: usize,
    imported: usize,
}

#[derive(Deserialize, TS)]
pub struct MeasuresRequest {
    #[expect(dead_code, reason = "every call that answers words is asked in a language")]
    language: Language,
}

pub fn measures(open: &mut OpenApp<'_>, _: MeasuresRequest) -> Result<MeasuresView, Failure> {
    let today = open.now.date_naive();
    let since = |months: Months| today.checked_sub_months(months).unwrap_or_default();
    let people: Vec<_> =
        open.keeping.board.people.iter().filter(|person| person.joined).map(|person| person.id.clone()).collect();
    let library = &open.app.content.library;
    let drills = &open.unit().drills;
    let after =
        |day, drill: &&Drill| drill.log().is_some() && drill.day().parse().is_ok_and(|on: chrono::NaiveDate| on >= day);
    let recent = |kept: DrillKept| {
        let day = since(RECENT);
        drills.values().filter(|drill| after(day, drill) && drill.kept() == kept).count()
    };
    let rated =
        |drill: &&Drill| drill.log().is_some_and(|log| log.fields().ratings.iter().any(|one| one.rating.is_some()));
    let back = since(LOOKED_BACK);
    Ok(MeasuresView {
        least: LEAST,
        series: series(drills, library).iter().map(SeriesView::of).collect(),
        missed: missed(drills, back)
            .into_iter()
            .map(|one| MissedView { words: one.words.to_owned(), no: one.no, partly: one.partly, tried: one.tried })
            .collect(),
        rated: drills.values().filter(|drill| after(back, drill)).filter(rated).count(),
        took_part: people.len() - not_taken_part(&people, drills, today).len(),
        people: people.len(),
        run: recent(DrillKept::Run),
        logged: recent(DrillKept::Logged),
        imported: recent(DrillKept::Imported),
    })
}
