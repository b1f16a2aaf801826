//! Sent is not received: ready, sent, received; and the days that follow.

use chrono::{DateTime, Datelike, Days, FixedOffset, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::workdays::after_workdays;
use crate::fields::{Fault, FieldFault, Private, day, filled_line, line, time};

/// How far a report has come. Only `received` is the end of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Rung {
    #[default]
    None,
    Ready,
    Sent,
    Received,
}

/// How it was sent. Never by e-mail, text message or a messaging app (routine.report.j1), so they are not here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// The national form.
    Portal,
    /// The municipality's own secure form.
    Municipality,
    Letter,
    ByHand,
}

/// Day as `2026-11-24`, time as `14:52` or empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "SentView")]
pub struct Sent {
    pub channel: Channel,
    pub to: Private,
    pub day: String,
    pub time: String,
}

/// Somebody there has confirmed that it came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ReceivedView")]
pub struct Received {
    pub from: Private,
    pub reference: Private,
    pub day: String,
    pub time: String,
}

fn when(on: &str, at: &str, now: DateTime<FixedOffset>) -> Result<(NaiveDate, String), FieldFault> {
    let on = day(on, "day", now)?.ok_or(Fault::Blank.at("day"))?;
    let at = time(at, "time", Some(on), now)?;
    Ok((on, at.map(|at| at.format("%H:%M").to_string()).unwrap_or_default()))
}

impl Sent {
    pub fn check(&self, now: DateTime<FixedOffset>) -> Result<Self, FieldFault> {
        let to = Private(filled_line(&self.to.0, "to")?);
        let (day, time) = when(&self.day, &self.time, now)?;
        Ok(Self { channel: self.channel, to, day: day.to_string(), time })
    }
}

impl Received {
    /// Not before it was sent.
    pub fn check(&self, sent: &Sent, now: DateTime<FixedOffset>) -> Result<Self, FieldFault> {
        let from = Private(filled_line(&self.from.0, "from")?);
        let reference = Private(line(&self.reference.0, "reference")?);
        let (day, time) = when(&self.day, &self.time, now)?;
        if sent.on().is_some_and(|sent| day < sent) {
            return Err(Fault::TooEarly.at("day"));
        }
        let same_day = sent.on() == Some(day) && !sent.time.is_empty() && !time.is_empty();
        if same_day && time < sent.time {
            return Err(Fault::TooEarly.at("time"));
        }
        Ok(Self { from, reference, day: day.to_string(), time })
    }
}

/// A day as it is kept. One that no calendar on a wall has is none: whoever wrote it did not use this program.
fn kept(day: &str) -> Option<NaiveDate> {
    day.parse().ok().filter(|day: &NaiveDate| (1950..2200).contains(&day.year()))
}

impl Sent {
    pub fn on(&self) -> Option<NaiveDate> {
        kept(&self.day)
    }
}

/// The day to ask whether it came: two working days after, when a report that nobody took in is sent on as a letter.
pub fn to_ask(sent: &Sent) -> Option<NaiveDate> {
    sent.on().map(|on| after_workdays(on, 2))
}

/// What is to come once a report is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Due {
    Receipt,
    /// Within a week barnevernet has gone through it (barnevernsloven § 2-1).
    Assessed,
    /// Within three weeks the one who reported hears what came of it (§ 13-3).
    Feedback,
    /// Within three months after that week the investigation is done (§ 2-2).
    Investigated,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DueView {
    pub what: Due,
    pub on: String,
    pub past: bool,
}

/// The days after it was sent; counted from the day it was received, once that is known.
pub fn due(sent: &Sent, received: Option<&Received>, today: NaiveDate) -> Vec<DueView> {
    let Some(on) = sent.on() else { return Vec::new() };
    let from = received.and_then(|received| kept(&received.day)).unwrap_or(on);
    let receipt = received.is_none().then(|| (Due::Receipt, after_workdays(on, 2)));
    let others = [
        (Due::Assessed, from + Days::new(7)),
        (Due::Feedback, from + Days::new(21)),
        (Due::Investigated, from + Days::new(7) + Months::new(3)),
    ];
    let view = |(what, on): (Due, NaiveDate)| DueView { what, on: on.to_string(), past: on < today };
    receipt.into_iter().chain(others).map(view).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-11-24T15:00:00+01:00").unwrap()
    }

    fn sent(on: &str, at: &str) -> Sent {
        Sent { channel: Channel::Portal, to: Private("Barneverntjenesten".into()), day: on.into(), time: at.into() }
    }

    fn received(on: &str) -> Received {
        Received { from: Private("Vakt V.".into()), reference: Private::default(), day: on.into(), time: String::new() }
    }

    #[test]
    fn sending_says_to_whom_and_on_a_day_that_has_been() {
        assert_eq!(sent("2026-11-24", "14.52").check(now()).unwrap().time, "14:52");
        let fault = |sent: Sent| sent.check(now()).map_err(|fault| (fault.field, fault.fault)).err();
        assert_eq!(fault(sent("", "")), Some(("day".into(), Fault::Blank)));
        assert_eq!(fault(sent("2026-11-25", "")), Some(("day".into(), Fault::InTheFuture)));
        assert_eq!(fault(sent("2026-11-24", "16:00")), Some(("time".into(), Fault::InTheFuture)));
        assert_eq!(fault(Sent { to: Private::default(), ..sent("2026-11-24", "") }), Some(("to".into(), Fault::Blank)));
    }

    #[test]
    fn nothing_is_received_before_it_is_sent() {
        let sent = sent("2026-11-23", "");
        assert!(received("2026-11-23").check(&sent, now()).is_ok());
        let fault = received("2026-11-22").check(&sent, now()).map_err(|fault| fault.fault);
        assert_eq!(fault, Err(Fault::TooEarly));
        let at = |time: &str| Received { time: time.into(), ..received("2026-11-23") };
        let sent = Sent { time: "14:00".into(), ..sent };
        assert_eq!(at("09.00").check(&sent, now()).map_err(|fault| fault.field), Err("time".into()));
        assert!(at("14.00").check(&sent, now()).is_ok() && at("").check(&sent, now()).is_ok());
    }

    #[test]
    fn a_day_that_nobody_can_have_meant_stops_nothing() {
        for day in ["+262142-12-31", "-0001-01-01", "", "i går"] {
            assert_eq!(to_ask(&sent(day, "")), None, "{day}");
            assert_eq!(due(&sent(day, ""), None, now().date_naive()), []);
            let after = due(&sent("2026-11-20", ""), Some(&received(day)), now().date_naive());
            assert_eq!(after[0].on, "2026-11-27", "{day}: counted from the day it was sent");
        }
    }

    #[test]
    fn the_days_that_follow() {
        let days = |received: Option<&Received>| -> Vec<(Due, String)> {
            let today = now().date_naive();
            due(&sent("2026-11-20", ""), received, today).into_iter().map(|due| (due.what, due.on)).collect()
        };
        assert_eq!(
            days(None),
            [
                (Due::Receipt, "2026-11-24".into()),
                (Due::Assessed, "2026-11-27".into()),
                (Due::Feedback, "2026-12-11".into()),
                (Due::Investigated, "2027-02-27".into()),
            ]
        );
        let after = received("2026-11-23");
        assert_eq!(days(Some(&after))[0], (Due::Assessed, "2026-11-30".into()));
    }
}
