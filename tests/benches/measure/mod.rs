//! What all benches share: timing, and lines that say what was measured and how it compares.

use std::time::{Duration, Instant};

use zeroizing_alloc::ZeroAlloc;

/// As in the program: what is given back is wiped first, and that takes its time.
#[global_allocator]
static WIPED: ZeroAlloc<std::alloc::System> = ZeroAlloc(std::alloc::System);

pub fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let begun = Instant::now();
    let done = work();
    (done, begun.elapsed())
}

pub fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// Of many times in milliseconds, the one that so large a share of them stays under.
pub fn at(share: f64, times: &mut [Duration]) -> f64 {
    times.sort_unstable();
    milliseconds(times[((times.len() - 1) as f64 * share) as usize])
}

/// One line: what, how long, and what it is held against. A ratio says more than a time: the machine is in both.
pub fn against(what: &str, time: f64, other: &str, other_time: f64, allowed: &str) {
    println!(
        "{what:<52} {time:>9.2} ms   / {other} {other_time:>7.2} ms = {:>5.2}   (asked: {allowed})",
        time / other_time
    );
}

/// One line: what, how long, and what was asked for.
pub fn asked(what: &str, time: f64, allowed: f64) {
    println!("{what:<52} {time:>9.2} ms   / asked {allowed:.0} ms = {:>5.2}", time / allowed);
}
