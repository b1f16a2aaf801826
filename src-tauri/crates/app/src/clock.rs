//! The clock and chance: the only place where either is asked.

use chrono::{DateTime, FixedOffset, Local, TimeZone};
use uuid::Uuid;
use vault::Moment;

type Now = dyn Fn() -> DateTime<FixedOffset> + Send + Sync;

/// What the time is, with its offset from UTC.
pub struct Clock(Box<Now>);

impl Clock {
    pub fn of_the_machine() -> Self {
        Self(Box::new(|| Local::now().fixed_offset()))
    }

    /// A clock that tests set.
    pub fn set_by(now: impl Fn() -> DateTime<FixedOffset> + Send + Sync + 'static) -> Self {
        Self(Box::new(now))
    }

    pub fn now(&self) -> DateTime<FixedOffset> {
        (self.0)()
    }
}

/// Seconds that a piece of work takes.
pub fn seconds(work: &dyn Fn()) -> f64 {
    let begun = std::time::Instant::now();
    work();
    begun.elapsed().as_secs_f64()
}

pub fn moment(at: DateTime<FixedOffset>) -> Moment {
    let minutes = at.offset().local_minus_utc() / 60;
    Moment { millis: at.timestamp_millis(), offset: i16::try_from(minutes).unwrap_or(0) }
}

/// The other way. An offset or a time that no calendar has becomes the nearest that one does.
pub fn time(moment: Moment) -> DateTime<FixedOffset> {
    let offset = FixedOffset::east_opt(i32::from(moment.offset) * 60).unwrap_or(FixedOffset::east_opt(0).expect("UTC"));
    offset.timestamp_millis_opt(moment.millis).single().unwrap_or_default()
}

pub fn written(at: DateTime<FixedOffset>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, false)
}

/// An id that says nothing.
pub fn make_id() -> [u8; 16] {
    Uuid::new_v4().into_bytes()
}
