//! When the program locks, and how long it waits after wrong passphrases.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why it is locked. Never what was being written, or about whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LockReason {
    /// Somebody asked for it.
    Asked,
    Idle,
    /// The machine slept.
    Sleep,
    /// The machine or the program stopped without a lock.
    Stopped,
}

/// Seconds without a key or a touch before it locks. An acute step stands longer: one may be on the telephone.
pub fn idle_limit(acute: bool) -> i64 {
    if acute { 20 * 60 } else { 5 * 60 }
}

/// A tick of one second that comes this late means that the machine slept.
pub fn slept(seconds_between_ticks: i64) -> bool {
    seconds_between_ticks > 30
}

/// Seconds to wait after so many wrong passphrases in a row. Two slips cost nothing; it never grows past 30.
pub fn wait_after(wrong: u32) -> i64 {
    match wrong {
        0..=2 => 0,
        3 => 2,
        4 => 5,
        5 => 10,
        6 => 20,
        _ => 30,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_grows_and_stops_at_thirty_seconds() {
        let waits: Vec<_> = (0..100).map(wait_after).collect();
        assert!(waits.is_sorted());
        assert_eq!((waits[2], waits[99]), (0, 30));
    }

    #[test]
    fn an_acute_step_stands_longer() {
        assert_eq!((idle_limit(false), idle_limit(true)), (300, 1200));
        assert!(!slept(30) && slept(31));
    }
}
