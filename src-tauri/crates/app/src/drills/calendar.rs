//! A calendar file (RFC 5545), to be taken into any calendar: whole days with a name, and nothing about anybody.

use std::fmt::Write;

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};

/// A whole day. Taken in once more with the same `id`, it takes the place of the one before.
pub struct CalendarDay {
    pub id: String,
    pub day: NaiveDate,
    pub name: String,
}

/// Bytes on a line at most, without the line break (RFC 5545, 3.1).
const LINE: usize = 75;

/// `made` is when it was made, for a calendar that has an older one.
pub fn calendar(program: &str, name: &str, days: &[CalendarDay], made: DateTime<FixedOffset>) -> String {
    let stamp = made.with_timezone(&Utc).format("%Y%m%dT%H%M%SZ");
    let mut out = String::new();
    let mut line = |text: &str| fold(&mut out, text);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line(&format!("PRODID:-//{}//NO", escaped(program)));
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    line(&format!("X-WR-CALNAME:{}", escaped(name)));
    for CalendarDay { id, day, name } in days {
        let next = day.succ_opt().unwrap_or(*day);
        line("BEGIN:VEVENT");
        line(&format!("UID:{id}@sikkerhetsnett"));
        line(&format!("DTSTAMP:{stamp}"));
        line(&format!("DTSTART;VALUE=DATE:{}", day.format("%Y%m%d")));
        line(&format!("DTEND;VALUE=DATE:{}", next.format("%Y%m%d")));
        line(&format!("SUMMARY:{}", escaped(name)));
        // It takes no time of anybody's day.
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    out
}

/// What has a meaning of its own in a calendar file loses it.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => _ = write!(out, "\\{sign}"),
            '\n' => out.push_str("\\n"),
            sign if sign.is_control() => {}
            sign => out.push(sign),
        }
    }
    out
}

/// A line that is too long goes on in the next one after a space; no letter is cut in two.
fn fold(out: &mut String, text: &str) {
    let mut room = LINE;
    for sign in text.chars() {
        if sign.len_utf8() > room {
            out.push_str("\r\n ");
            room = LINE - 1;
        }
        out.push(sign);
        room -= sign.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(name: &str) -> String {
        let day = NaiveDate::from_ymd_opt(2028, 2, 29).unwrap();
        let days = [CalendarDay { id: "a1".into(), day, name: name.into() }];
        calendar("Sikkerhetsnett 0.1.0", "Årsplan", &days, "2026-11-24T09:30:00+01:00".parse().unwrap())
    }

    #[test]
    fn a_day_is_a_whole_day_with_an_id_and_a_stamp() {
        let file = one("Øvelse: Et barn i fare nå");
        let lines: Vec<&str> = file.split("\r\n").collect();
        assert_eq!(
            lines[6..14],
            [
                "BEGIN:VEVENT",
                "UID:a1@sikkerhetsnett",
                "DTSTAMP:20261124T083000Z",
                "DTSTART;VALUE=DATE:20280229",
                "DTEND;VALUE=DATE:20280301",
                "SUMMARY:Øvelse: Et barn i fare nå",
                "TRANSP:TRANSPARENT",
                "END:VEVENT",
            ]
        );
        assert_eq!((lines.first(), lines[lines.len() - 2]), (Some(&"BEGIN:VCALENDAR"), "END:VCALENDAR"));
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count(), "no line break of another kind");
    }

    #[test]
    fn signs_with_a_meaning_lose_it() {
        assert!(one("a;b,c\\d\ne\rf").contains("SUMMARY:a\\;b\\,c\\\\d\\nef\r\n"));
        assert!(!one("x\nBEGIN:VALARM").contains("\r\nBEGIN:VALARM"), "nothing gets in as a line of its own");
    }

    #[test]
    fn no_line_is_longer_than_75_bytes_and_no_letter_is_cut() {
        for length in 60..160 {
            let name: String = "æ1ø å👪".chars().cycle().take(length).collect();
            let file = one(&name);
            assert!(file.split("\r\n").all(|line| line.len() <= LINE), "{length}");
            assert!(
                file.replace("\r\n ", "").contains(&format!("SUMMARY:{name}\r\n")),
                "{length}: unfolded it is whole"
            );
        }
    }
}
