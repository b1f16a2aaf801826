//! What a person typed, checked once at the edge: a value that comes through here is never asked again whether it is blank.

use std::fmt;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Words written by staff: kept, shown and printed, never logged.
#[derive(Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[ts(type = "string")]
pub struct Private(pub String);

impl fmt::Debug for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Private({} characters)", self.0.chars().count())
    }
}

impl Private {
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

/// What is wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Blank,
    TooLong,
    /// One more than there may be.
    TooMany,
    /// A line break in a field of one line: pasted, and a second line would be lost.
    NotOneLine,
    NotANumber,
    NotADay,
    NotATime,
    InTheFuture,
    /// A correction that says what was said before.
    NothingChanged,
    /// What it points at is not there.
    NotFound,
    /// A question that must be answered, and was not.
    NotChosen,
    /// Before what it follows.
    TooEarly,
    /// Four digits of a municipality, or two of a district.
    NotAMunicipality,
    NotAPostcode,
    NotAnEmail,
    /// The control digits do not fit.
    NotANationalId,
    /// Somebody says that a child can be known again in it.
    KnownAgain,
}

/// A fault, and the field it stands at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldFault {
    pub field: String,
    pub fault: Fault,
}

impl Fault {
    pub fn at(self, field: impl Into<String>) -> FieldFault {
        FieldFault { field: field.into(), fault: self }
    }
}

/// Characters in a field of one line.
pub const LINE: usize = 200;
/// Characters in a text.
pub const TEXT: usize = 20_000;

/// One line, possibly empty, without what stands around it.
pub fn line(typed: &str, field: &str) -> Result<String, FieldFault> {
    let text = typed.trim();
    if text.chars().count() > LINE {
        return Err(Fault::TooLong.at(field));
    }
    if text.chars().any(|sign| matches!(sign, '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' | '\u{85}')) {
        return Err(Fault::NotOneLine.at(field));
    }
    Ok(text.to_owned())
}

/// One line with something in it.
pub fn filled_line(typed: &str, field: &str) -> Result<String, FieldFault> {
    let text = line(typed, field)?;
    if text.is_empty() { Err(Fault::Blank.at(field)) } else { Ok(text) }
}

/// A text of any lines, possibly empty. The words stay as they were written; only white space around them goes.
pub fn text(typed: &Private, field: &str) -> Result<Private, FieldFault> {
    let text = typed.0.trim();
    if text.chars().count() > TEXT {
        return Err(Fault::TooLong.at(field));
    }
    Ok(Private(text.to_owned()))
}

/// A telephone number or nothing: digits, with spaces as people group them, and `+` in front.
pub fn telephone(typed: &str, field: &str) -> Result<String, FieldFault> {
    let text = line(typed, field)?;
    let digits: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    let plain = digits.strip_prefix('+').unwrap_or(&digits);
    let right = (3..=15).contains(&plain.len()) && plain.chars().all(|sign| sign.is_ascii_digit());
    if text.is_empty() || right { Ok(digits) } else { Err(Fault::NotANumber.at(field)) }
}

/// An address of e-mail, or nothing.
pub fn email(typed: &str, field: &str) -> Result<String, FieldFault> {
    let text = line(typed, field)?;
    if text.is_empty() || is_email(&text) { Ok(text) } else { Err(Fault::NotAnEmail.at(field)) }
}

/// As the national form takes it: no `+`; the domain ends in at least two Latin letters.
pub(crate) fn is_email(text: &str) -> bool {
    let Some((name, domain)) = text.split_once('@') else { return false };
    let Some((host, top)) = domain.rsplit_once('.') else { return false };
    let word = |sign: char| sign.is_ascii_alphanumeric() || "æøåÆØÅ-_".contains(sign);
    let parts = |text: &str| text.split('.').all(|part| !part.is_empty() && part.chars().all(word));
    parts(name) && parts(host) && top.len() >= 2 && top.bytes().all(|sign| sign.is_ascii_alphabetic())
}

/// A day like `2026-11-23`, or nothing. Not after today, and not so long ago that it must be a slip.
pub fn day(typed: &str, field: &str, now: DateTime<FixedOffset>) -> Result<Option<NaiveDate>, FieldFault> {
    let text = typed.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| Fault::NotADay.at(field))?;
    let oldest = NaiveDate::from_ymd_opt(1950, 1, 1).expect("a day of the calendar");
    match day {
        day if day < oldest => Err(Fault::NotADay.at(field)),
        day if day > now.date_naive() => Err(Fault::InTheFuture.at(field)),
        day => Ok(Some(day)),
    }
}

/// A time of day like `10:15` or `10.15`, or nothing. Not later than now, on a day that is today.
pub fn time(
    typed: &str,
    field: &str,
    day: Option<NaiveDate>,
    now: DateTime<FixedOffset>,
) -> Result<Option<NaiveTime>, FieldFault> {
    let text = typed.trim().replace('.', ":");
    if text.is_empty() {
        return Ok(None);
    }
    let time = NaiveTime::parse_from_str(&text, "%H:%M").map_err(|_| Fault::NotATime.at(field))?;
    // A minute's grace: clocks are read from walls.
    let later = day == Some(now.date_naive()) && time > now.time() + TimeDelta::minutes(1) && now.time() < time;
    if later { Err(Fault::InTheFuture.at(field)) } else { Ok(Some(time)) }
}

/// A day like `2027-06-15` that may be to come, or nothing.
pub fn coming_day(typed: &str, field: &str) -> Result<Option<NaiveDate>, FieldFault> {
    let text = typed.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|day| (1950..2200).contains(&day.year()));
    day.map(Some).ok_or(Fault::NotADay.at(field))
}

/// A whole number of at most four digits, or nothing.
pub fn number(typed: &str, field: &str) -> Result<Option<u32>, FieldFault> {
    let text = line(typed, field)?;
    if text.is_empty() {
        return Ok(None);
    }
    let right = text.len() <= 4 && text.bytes().all(|sign| sign.is_ascii_digit());
    text.parse().ok().filter(|_| right).map(Some).ok_or(Fault::NotANumber.at(field))
}

/// Gathers faults; what is faulty is left empty in what it makes.
#[derive(Default)]
pub(crate) struct Checked {
    pub(crate) faults: Vec<FieldFault>,
}

impl Checked {
    pub(crate) fn take<T: Default>(&mut self, checked: Result<T, FieldFault>) -> T {
        checked.unwrap_or_else(|fault| {
            self.faults.push(fault);
            T::default()
        })
    }

    pub(crate) fn line(&mut self, typed: &Private, field: &str) -> Private {
        Private(self.take(line(&typed.0, field)))
    }

    pub(crate) fn filled(&mut self, typed: &Private, field: &str) -> Private {
        Private(self.take(filled_line(&typed.0, field)))
    }

    pub(crate) fn filled_text(&mut self, typed: &Private, field: &str) -> Private {
        let text = self.take(text(typed, field));
        if typed.is_blank() {
            self.faults.push(Fault::Blank.at(field));
        }
        text
    }

    pub(crate) fn telephone(&mut self, typed: &Private, field: &str) -> Private {
        Private(self.take(telephone(&typed.0, field)))
    }

    /// One line that is empty or passes a test.
    pub(crate) fn formed(
        &mut self,
        typed: &Private,
        field: &str,
        right: impl Fn(&str) -> bool,
        fault: Fault,
    ) -> Private {
        let text = self.line(typed, field);
        if !text.0.is_empty() && !right(&text.0) {
            self.faults.push(fault.at(field));
        }
        text
    }

    /// What was made of it, or all that is wrong: of each field the first thing, for a person mends one at a time.
    pub(crate) fn whole<T>(self, made: T) -> Result<T, Vec<FieldFault>> {
        let mut told: Vec<FieldFault> = Vec::new();
        for fault in self.faults {
            if !told.iter().any(|before| before.field == fault.field) {
                told.push(fault);
            }
        }
        if told.is_empty() { Ok(made) } else { Err(told) }
    }

    pub(crate) fn must_be_filled(&mut self, text: &Private, field: &str) {
        if text.0.is_empty() && !self.faults.iter().any(|fault| fault.field == field) {
            self.faults.push(Fault::Blank.at(field));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-11-23T10:42:00+01:00").unwrap()
    }

    #[test]
    fn what_staff_write_is_never_shown_to_a_programmer() {
        let words = format!("{:?}", Private("Jeg vil ikke hjem".into()));
        assert_eq!(words, "Private(17 characters)");
    }

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(line("  Barn A ", "child"), Ok("Barn A".into()));
        assert_eq!(line("", "child"), Ok(String::new()));
        for pasted in ["Barn A\nBarn B", "Barn A\r\nBarn B", "Barn A\u{2028}Barn B"] {
            assert_eq!(line(pasted, "child"), Err(Fault::NotOneLine.at("child")));
        }
        assert_eq!(filled_line(" \n ", "child"), Err(Fault::Blank.at("child")));
        assert_eq!(line(&"å".repeat(200), "child").map(|line| line.chars().count()), Ok(200));
        assert_eq!(line(&"å".repeat(201), "child"), Err(Fault::TooLong.at("child")));
    }

    #[test]
    fn names_and_signs_from_everywhere_stay_as_they_are() {
        for name in ["محمد", "Šárá Ŋ.", "Barn 🌈", "A\u{30a}se"] {
            assert_eq!(line(name, "child"), Ok(name.into()));
        }
    }

    #[test]
    fn a_text_keeps_its_lines_and_has_a_limit() {
        assert_eq!(text(&Private(" en\n\nto ".into()), "text"), Ok(Private("en\n\nto".into())));
        assert_eq!(text(&Private("a".repeat(20_001)), "text"), Err(Fault::TooLong.at("text")));
    }

    #[test]
    fn a_telephone_number_is_digits() {
        assert_eq!(telephone(" 00 00 00 00 ", "n"), Ok("00000000".into()));
        assert_eq!(telephone("+47 00000000", "n"), Ok("+4700000000".into()));
        assert_eq!(telephone("", "n"), Ok(String::new()));
        for wrong in ["vakta", "12", "00-00", "0+0000000", "1234567890123456"] {
            assert_eq!(telephone(wrong, "n"), Err(Fault::NotANumber.at("n")), "{wrong}");
        }
    }

    #[test]
    fn a_day_has_been() {
        assert_eq!(day("2026-11-23", "day", now()), Ok(NaiveDate::from_ymd_opt(2026, 11, 23)));
        assert_eq!(day("", "day", now()), Ok(None));
        assert_eq!(day("2026-11-24", "day", now()), Err(Fault::InTheFuture.at("day")));
        for wrong in ["2026-02-30", "23.11.2026", "0026-11-23", "i går"] {
            assert_eq!(day(wrong, "day", now()), Err(Fault::NotADay.at("day")), "{wrong}");
        }
    }

    #[test]
    fn addresses_of_mail_are_as_the_form_takes_them() {
        for right in ["ansatt@eksempel.example", "åse.berg_1@barnehage.kommune.example", "a-b@c.no"] {
            assert!(is_email(right), "{right}");
        }
        for wrong in ["ansatt", "a@b", "a@b.c", "a+b@c.no", "@c.no", "a@.no", "a b@c.no", "a@b.n0"] {
            assert!(!is_email(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_time_has_been() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23);
        let yesterday = NaiveDate::from_ymd_opt(2026, 11, 22);
        assert!(time("10.15", "time", today, now()).is_ok_and(|time| time.is_some()));
        assert!(time("10:43", "time", today, now()).is_ok(), "a minute's grace");
        assert_eq!(time("10:45", "time", today, now()), Err(Fault::InTheFuture.at("time")));
        assert!(time("23:59", "time", yesterday, now()).is_ok());
        for wrong in ["25:00", "kvart over", "1015"] {
            assert_eq!(time(wrong, "time", today, now()), Err(Fault::NotATime.at("time")), "{wrong}");
        }
    }
}
