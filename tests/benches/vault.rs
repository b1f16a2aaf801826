//! The sealed journal, measured: `./dev bench`. Ratios taken in one run hold better than times.

use std::io::Write;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::time::{Duration, Instant};

use vault::{
    Circle, DeviceId, Effort, Founding, Moment, NewEntry, PersonId, Place, Session, StreamId, Vault, VaultId, Writing,
};

const NOW: Moment = Moment { millis: 1_760_000_000_000, offset: 60 };
/// Entries in one concern.
const PER_CONCERN: usize = 20;

fn id(number: usize) -> [u8; 16] {
    (number as u128 + 1).to_be_bytes()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// The middle and the slowest of a hundred.
fn spread(mut times: Vec<Duration>) -> (f64, f64) {
    times.sort();
    let at = |share: f64| milliseconds(times[((times.len() - 1) as f64 * share) as usize]);
    (at(0.5), at(0.99))
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let begun = Instant::now();
    let done = work();
    (done, begun.elapsed())
}

/// What the disk itself takes: 4 KiB written and forced to it.
fn raw_writes(folder: &Path, count: usize) -> Vec<Duration> {
    let mut file = std::fs::File::create(folder.join("raw")).expect("a file");
    file.write_all(&vec![0; 4096 * 16]).expect("room");
    (0..count)
        .map(|number| {
            let write = || {
                file.write_all_at(&[number as u8; 4096], (number as u64 % 16) * 4096).expect("a write");
                file.sync_data().expect("a sync");
            };
            timed(write).1
        })
        .collect()
}

fn found(place: &Place) -> (Vault, Session) {
    let founding = Founding {
        vault: VaultId(id(1)),
        device: DeviceId(id(2)),
        board: StreamId(id(3)),
        unit: StreamId(id(4)),
        person: PersonId(id(5)),
        own: StreamId(id(6)),
        passphrase: "elgen går over brygga",
        effort: Effort::TOO_LITTLE,
    };
    Vault::found(place, &founding, |_, _| Ok(())).expect("a vault")
}

fn append(vault: &mut Vault, session: &mut Session, number: usize) -> Duration {
    let stream = StreamId(id(100 + number / PER_CONCERN));
    let circles = if number.is_multiple_of(PER_CONCERN) {
        vec![Circle { stream, people: vec![session.public_keys().seal] }]
    } else {
        Vec::new()
    };
    let entries = vec![NewEntry { stream, kind: "concern.noted", payload: vec![b'x'; 300] }];
    timed(|| vault.write(session, NOW, Writing { circles, entries, draft: None }).expect("kept")).1
}

fn main() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder on the disk, not in memory");
    let (raw, raw_99) = spread(raw_writes(folder.path(), 1000));
    println!("4 KiB written and forced to disk              p50 {raw:>8.3} ms   p99 {raw_99:>8.3} ms");
    let place = Place { file: folder.path().join("a.sikkerhetsnett"), mark: folder.path().join("mark.json") };
    let (mut vault, mut session) = found(&place);
    let mut written = 0;
    for size in [1_000, 10_000, 100_000] {
        let times: Vec<Duration> = (written..size).map(|number| append(&mut vault, &mut session, number)).collect();
        written = size;
        vault.news(&mut session).expect("read");
        let (p50, p99) = spread(times);
        println!(
            "append, up to {size:>6} entries                  p50 {p50:>8.3} ms   p99 {p99:>8.3} ms   p50 / raw {:>5.2}",
            p50 / raw
        );
        // What a login does, but for the work of the passphrase; the longest kind: no wrap has been tried before.
        let lock = vault.lock_of(PersonId(id(5))).expect("a person");
        let unlocked = lock.open("elgen går over brygga").expect("the passphrase");
        let (checked, check) = timed(|| vault.check().expect("read"));
        assert_eq!(checked.broken, 0);
        let (opened, open) = timed(|| {
            let mut session = vault.session(unlocked).expect("a session");
            vault.news(&mut session).expect("read")
        });
        let keys = session.public_keys();
        let (signed, verify) = timed(|| opened.iter().filter(|entry| entry.inner.is_signed_by(&keys)).count());
        println!(
            "login with {size:>6} entries: check {:>7.1} ms, open {:>7.1} ms, signatures {:>7.1} ms ({signed})",
            milliseconds(check),
            milliseconds(open),
            milliseconds(verify)
        );
    }
    let (_, work) = timed(|| {
        let measured = Effort::of_this_machine(|work| timed(work).1.as_secs_f64());
        println!("{measured:?}");
    });
    println!("finding out how much work a passphrase may cost  {:>8.1} ms", milliseconds(work));
}
