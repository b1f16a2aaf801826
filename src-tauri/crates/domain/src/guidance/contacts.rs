//! Whom to call: about what, for whom, and whether somebody answers now.

use std::fmt;

use chrono::{Datelike, Months, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use crate::reports::is_holiday;
use crate::{ContactId, SourceId};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ContactKind {
    Emergency,
    Advice,
    Children,
    Adults,
    /// Filled in by the unit.
    Local,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactStatus {
    Ok,
    /// Must be checked by a person.
    Verify,
    /// The unit writes its own number.
    Local,
}

/// What one may call about. Some have no centre that we know of: then the words of the theme say whom to ask instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// Danger, injury and illness now.
    Danger,
    /// Violence and neglect.
    Violence,
    Sexual,
    Digital,
    /// Negative social control, honour, mutilation.
    Honour,
    /// Harmful sexual behaviour between children.
    BetweenChildren,
    /// Gender and sexuality.
    Gender,
    Grief,
    /// Bullying, and how it is to be here.
    Environment,
    /// Mental health.
    Mind,
    /// Rights, supervision, authorities.
    Rights,
    /// Guides, training and plans, for those who work here.
    Learning,
}

/// Whom a service is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Those who work with children.
    Staff,
    /// A child can make contact alone.
    Children,
    /// Parents, relatives, and adults who are exposed themselves.
    Adults,
}

/// A time of day to the minute, written `15:30`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, TS)]
#[ts(type = "string")]
pub struct Minute(NaiveTime);

/// Not a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotATime;

impl fmt::Display for NotATime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a time of day is written 15:30")
    }
}

impl Minute {
    /// Reads `15:30` or `15.30`.
    pub fn parse(text: &str) -> Result<Self, NotATime> {
        NaiveTime::parse_from_str(&text.trim().replace('.', ":"), "%H:%M").map(Self).map_err(|_| NotATime)
    }

    /// As it is said after «kl.»: `9`, `15.30`.
    pub fn said(self) -> String {
        match self.0.minute() {
            0 => self.0.hour().to_string(),
            minute => format!("{}.{minute:02}", self.0.hour()),
        }
    }
}

impl Serialize for Minute {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Minute {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl fmt::Display for Minute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

impl fmt::Debug for Minute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The days of the week a service is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Days {
    /// Monday to Friday.
    MonFri,
    Every,
}

impl Days {
    fn holds(self, day: Weekday) -> bool {
        match self {
            Days::MonFri => !matches!(day, Weekday::Sat | Weekday::Sun),
            Days::Every => true,
        }
    }
}

/// When a service answers: from the first minute, until the last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    pub days: Days,
    pub from: Minute,
    /// The first minute that nobody answers any more.
    pub to: Minute,
    /// In some holidays it opens no earlier than this; before that it is not sure that anybody answers.
    pub later: Option<Minute>,
}

/// Whether somebody answers now, as far as can be known without asking (contact.rule.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Answers {
    /// Day and night.
    Always,
    /// By hours that were verified. A day off of their own is not known to us.
    Now,
    NotNow,
    /// A public holiday: not known.
    Holiday,
    /// The hours are not known, or nobody has verified them.
    Unknown,
}

impl Answers {
    /// Surely somebody there: no other number has to stand beside it.
    pub fn surely(self) -> bool {
        match self {
            Answers::Always | Answers::Now => true,
            Answers::NotNow | Answers::Holiday | Answers::Unknown => false,
        }
    }
}

/// Stand there at every hour: 110, 112, 113 and legevakt.
const EVERY_HOUR: [&str; 4] = ["110", "112", "113", "116117"];

/// Whether a number stands where one asks who answers now: all but those that are surely closed, for what is not known may. Nothing
/// where there is nobody to call.
pub fn may_answer(contact: &str, answers: Option<Answers>) -> bool {
    EVERY_HOUR.contains(&contact) || answers.is_some_and(|answers| answers != Answers::NotNow)
}

/// Whether a service with these hours answers at this local time; `verified`: somebody has checked the hours.
pub fn answers(openings: &[Opening], verified: bool, at: NaiveDateTime) -> Answers {
    if openings.is_empty() || !verified {
        return Answers::Unknown;
    }
    let today = || openings.iter().filter(|one| one.days.holds(at.weekday()));
    let inside = |one: &&Opening| one.from.0 <= at.time() && at.time() < one.to.0;
    let late = |one: &&Opening| one.later.is_some_and(|later| at.time() < later.0);
    match today().find(inside) {
        None => Answers::NotNow,
        Some(_) if is_holiday(at.date()) => Answers::Holiday,
        Some(open) if late(&open) => Answers::Unknown,
        Some(_) => Answers::Now,
    }
}

/// Someone to call.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub id: ContactId,
    /// Digits only; empty while a local number is unknown.
    pub number: String,
    /// Where there is nobody to call: the page. Such a contact stands in the list, never on a step.
    pub web: Option<String>,
    pub kind: ContactKind,
    pub themes: Vec<Theme>,
    #[serde(rename = "for")]
    pub audiences: Vec<Audience>,
    /// Answers day and night.
    pub always: bool,
    /// When it answers otherwise; none: not known.
    #[serde(default)]
    pub hours: Vec<Opening>,
    #[serde(default)]
    pub hours_verified: bool,
    pub status: ContactStatus,
    /// The national number to use while the local one is unknown.
    pub fallback: Option<ContactId>,
    /// Whom to call where this one may not answer: shown beside it.
    pub otherwise: Option<ContactId>,
    pub sources: Vec<SourceId>,
    pub checked: String,
}

impl Contact {
    /// Somebody, or a number that stands in, can be called without the unit having written anything.
    pub fn can_be_called(&self) -> bool {
        self.web.is_none() && (!self.number.is_empty() || self.fallback.is_some())
    }

    /// Whether it answers at this local time. That it always does counts only where nobody has to check it first.
    pub fn answers(&self, at: NaiveDateTime) -> Answers {
        match self.always {
            true if self.status == ContactStatus::Ok => Answers::Always,
            true => Answers::Unknown,
            false => answers(&self.hours, self.hours_verified, at),
        }
    }
}

/// The first day of a month like `2026-11`.
pub fn first_of(month: &str) -> Option<NaiveDate> {
    format!("{month}-01").parse().ok()
}

/// Whether what was last checked then is to be checked again: more than twelve months ago, counted in whole months. Never checked
/// is old.
pub fn is_old(checked: Option<NaiveDate>, today: NaiveDate) -> bool {
    let again = checked.and_then(|day| day.with_day(1)).and_then(|first| first.checked_add_months(Months::new(13)));
    again.is_none_or(|again| today >= again)
}

/// A telephone number as it is read aloud: short codes «116 111», mobiles «478 09 050», others «22 99 39 50»
/// (contact.rule.2).
pub fn spoken_number(digits: &str) -> String {
    let groups: &[usize] = match (digits.len(), digits.as_bytes().first()) {
        (6, _) => &[3, 3],
        (8, Some(b'4' | b'8' | b'9')) => &[3, 2, 3],
        (8, _) => &[2, 2, 2, 2],
        _ => return digits.to_owned(),
    };
    let mut rest = digits;
    let mut spoken = Vec::new();
    for length in groups {
        let (group, after) = rest.split_at(*length);
        spoken.push(group);
        rest = after;
    }
    spoken.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_they_are_read_aloud() {
        for (digits, spoken) in [
            ("112", "112"),
            ("02800", "02800"),
            ("116111", "116 111"),
            ("47809050", "478 09 050"),
            ("22400040", "22 40 00 40"),
            ("81555201", "815 55 201"),
        ] {
            assert_eq!(spoken_number(digits), spoken);
        }
    }

    fn open(days: Days, from: &str, to: &str, later: Option<&str>) -> Vec<Opening> {
        let minute = |text: &str| Minute::parse(text).unwrap();
        vec![Opening { days, from: minute(from), to: minute(to), later: later.map(minute) }]
    }

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn the_day_service_answers_to_the_minute_and_not_at_night_or_on_a_saturday() {
        let hours = open(Days::MonFri, "08:00", "15:30", None);
        for (moment, said, why) in [
            ("2026-11-27T07:59:59", Answers::NotNow, "a second before"),
            ("2026-11-27T08:00:00", Answers::Now, "a Friday morning"),
            ("2026-11-27T15:29:59", Answers::Now, "15:29"),
            ("2026-11-27T15:30:00", Answers::NotNow, "15:30"),
            ("2026-11-27T23:59:00", Answers::NotNow, "before midnight"),
            ("2026-11-28T00:00:00", Answers::NotNow, "midnight"),
            ("2026-11-28T10:00:00", Answers::NotNow, "Saturday"),
            ("2026-11-29T10:00:00", Answers::NotNow, "Sunday"),
            ("2026-11-30T10:00:00", Answers::Now, "Monday"),
            ("2026-05-01T10:00:00", Answers::Holiday, "a Friday, and the first of May"),
            ("2026-05-01T16:00:00", Answers::NotNow, "closed whatever day it is"),
        ] {
            assert_eq!(answers(&hours, true, at(moment)), said, "{why}");
        }
    }

    #[test]
    fn nothing_is_said_of_hours_that_nobody_has_verified_or_knows() {
        let hours = open(Days::MonFri, "08:00", "15:30", None);
        for moment in ["2026-11-27T10:00:00", "2026-11-27T22:00:00", "2026-11-28T10:00:00"] {
            assert_eq!(answers(&hours, false, at(moment)), Answers::Unknown);
            assert_eq!(answers(&[], true, at(moment)), Answers::Unknown);
        }
    }

    #[test]
    fn who_asks_who_answers_now_sees_all_but_those_that_are_surely_closed() {
        let hours = open(Days::MonFri, "08:00", "15:30", None);
        for (moment, stays, why) in [
            ("2026-11-27T15:29:59", true, "the last minute"),
            ("2026-11-27T15:30:00", false, "closed"),
            ("2026-11-26T23:59:59", false, "before midnight"),
            ("2026-11-27T00:00:00", false, "at midnight, on a day it opens"),
            ("2026-11-28T10:00:00", false, "on a Saturday"),
            ("2026-11-30T08:00:00", true, "on a Monday morning"),
            ("2026-05-01T10:00:00", true, "on a public holiday nobody knows"),
        ] {
            assert_eq!(may_answer("x", Some(answers(&hours, true, at(moment)))), stays, "{why}");
            assert!(may_answer("x", Some(answers(&hours, false, at(moment)))), "nobody has verified its hours: {why}");
            assert!(may_answer("x", Some(answers(&[], true, at(moment)))), "its hours are not known: {why}");
            assert!(EVERY_HOUR.iter().all(|number| may_answer(number, Some(Answers::NotNow))), "{why}");
        }
        assert!(!may_answer("x", None), "a page, or a number that is not written");
    }

    #[test]
    fn what_opens_later_in_the_holidays_is_not_surely_open_before() {
        let hours = open(Days::Every, "14:00", "22:00", Some("16:00"));
        for (moment, said) in [
            ("2026-11-28T13:59:00", Answers::NotNow),
            ("2026-11-28T14:00:00", Answers::Unknown),
            ("2026-11-28T15:59:00", Answers::Unknown),
            ("2026-11-28T16:00:00", Answers::Now),
            ("2026-11-28T22:00:00", Answers::NotNow),
            ("2026-12-25T18:00:00", Answers::Holiday),
        ] {
            assert_eq!(answers(&hours, true, at(moment)), said, "{moment}");
        }
        assert!(Answers::Always.surely() && Answers::Now.surely());
        assert!(!Answers::NotNow.surely() && !Answers::Holiday.surely() && !Answers::Unknown.surely());
    }

    #[test]
    fn a_number_that_must_be_checked_is_never_said_to_answer() {
        let contact = |status| Contact {
            id: ContactId::new("x"),
            number: "22591300".into(),
            web: None,
            kind: ContactKind::Emergency,
            themes: Vec::new(),
            audiences: Vec::new(),
            always: true,
            hours: Vec::new(),
            hours_verified: false,
            status,
            fallback: None,
            otherwise: None,
            sources: Vec::new(),
            checked: "2026-11".into(),
        };
        let night = at("2026-12-25T03:00:00");
        assert_eq!(contact(ContactStatus::Ok).answers(night), Answers::Always);
        assert_eq!(contact(ContactStatus::Verify).answers(night), Answers::Unknown);
    }

    #[test]
    fn a_check_holds_for_the_month_and_twelve_more() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (checked, today, old) in [
            ("2025-11", "2026-11-30", false),
            ("2025-11", "2026-12-01", true),
            ("2026-11", "2026-11-01", false),
            ("2024-02", "2025-02-28", false),
            ("2024-02", "2025-03-01", true),
        ] {
            assert_eq!(is_old(first_of(checked), day(today)), old, "{checked} on {today}");
        }
        assert!(is_old(Some(day("2025-10-31")), day("2026-11-01")), "counted from the month of the day");
        assert!(!is_old(Some(day("2025-10-31")), day("2026-10-31")));
        assert!(is_old(first_of("never"), day("2026-11-01")));
    }

    #[test]
    fn a_time_of_day_is_read_as_people_write_it() {
        assert_eq!(Minute::parse("8.00").map(|minute| minute.to_string()), Ok("08:00".into()));
        assert_eq!(Minute::parse("15:30").map(|minute| minute.to_string()), Ok("15:30".into()));
        assert_eq!(["09:00", "15:05"].map(|text| Minute::parse(text).unwrap().said()), ["9", "15.05"]);
        for wrong in ["", "24:00", "15", "1530", "kvart over"] {
            assert_eq!(Minute::parse(wrong), Err(NotATime), "{wrong}");
        }
    }
}
