//! Working days: neither weekend nor public holiday (lov om 1. og 17. mai; lov om helligdager og helligdagsfred § 2).

use chrono::{Datelike, NaiveDate, Weekday};

/// Easter Sunday, by the Gregorian rule (Meeus, *Astronomical Algorithms*, ch. 8).
fn easter(year: i32) -> NaiveDate {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    NaiveDate::from_ymd_opt(year, month.unsigned_abs(), day.unsigned_abs())
        .unwrap_or_else(|| unreachable!("the rule gives a day in March or April"))
}

/// Days from Easter Sunday: Maundy Thursday, Good Friday, both days of Easter, Ascension, both days of Pentecost.
const AROUND_EASTER: [i64; 7] = [-3, -2, 0, 1, 39, 49, 50];
/// Month and day.
const FIXED: [(u32, u32); 5] = [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)];

/// A public holiday of Norway, whatever day of the week it is.
pub fn is_holiday(day: NaiveDate) -> bool {
    let from_easter = (day - easter(day.year())).num_days();
    FIXED.contains(&(day.month(), day.day())) || AROUND_EASTER.contains(&from_easter)
}

fn is_workday(day: NaiveDate) -> bool {
    let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    !weekend && !is_holiday(day)
}

/// The day that so many working days have passed.
pub fn after_workdays(from: NaiveDate, count: usize) -> NaiveDate {
    from.iter_days().skip(1).filter(|day| is_workday(*day)).nth(count.saturating_sub(1)).unwrap_or(from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn easter_is_where_the_almanac_has_it() {
        for (year, text) in [
            (2019, "2019-04-21"),
            (2024, "2024-03-31"),
            (2026, "2026-04-05"),
            (2027, "2027-03-28"),
            (2038, "2038-04-25"),
        ] {
            assert_eq!(easter(year), day(text));
        }
    }

    #[test]
    fn weekends_and_holidays_are_left_out() {
        for (from, to, why) in [
            ("2026-11-24", "2026-11-26", "Tuesday to Thursday"),
            ("2026-11-26", "2026-11-30", "a weekend between"),
            ("2026-11-28", "2026-12-01", "sent on a Saturday"),
            ("2026-04-01", "2026-04-08", "Easter: Thursday, Friday, Monday"),
            ("2026-04-30", "2026-05-05", "the first of May, and a weekend"),
            ("2027-05-14", "2027-05-19", "Pentecost on the 16th and 17th of May: one Monday off"),
            ("2026-05-13", "2026-05-18", "Ascension"),
            ("2026-12-23", "2026-12-28", "Christmas Eve is a working day; the 26th a Saturday"),
            ("2026-12-30", "2027-01-04", "New Year"),
        ] {
            assert_eq!(after_workdays(day(from), 2), day(to), "{why}");
        }
    }
}
