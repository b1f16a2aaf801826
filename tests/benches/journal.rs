//! The journal, measured: `./dev bench`. What is kept, and a login with all of it.

#[allow(dead_code)] // Each bench uses some of it.
mod measure;
#[path = "../suite/pc.rs"]
#[allow(dead_code)] // The suite uses more of it.
mod pc;

use std::io::Write;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::time::Duration;

use measure::{against, asked, at, milliseconds, timed};
use pc::{PASSPHRASE, Pc, append, text};
use serde_json::{Value, json};
use vault::{
    Circle, DeviceId, Effort, Founding, Moment, NewEntry, PersonId, Place, Session, StreamId, Vault, VaultId, Writing,
};

const NOW: Moment = Moment { millis: 1_760_000_000_000, offset: 60 };
/// Entries in one concern: notes, a routine that was walked, a report and what followed come to about so many.
const PER_CONCERN: usize = 50;

fn id(number: usize) -> [u8; 16] {
    (number as u128 + 1).to_be_bytes()
}

/// What the disk itself takes: 4 KiB written and forced to it, over what is there or at the end, where the file grows.
fn raw_write(mut file: &std::fs::File, over: Option<usize>) -> Duration {
    let write = || {
        match over {
            Some(number) => file.write_all_at(&[number as u8; 4096], (number as u64 % 1000) * 4096),
            None => file.write_all(&[7; 4096]),
        }
        .expect("a write");
        file.sync_data().expect("a sync");
    };
    timed(write).1
}

fn found(place: &Place) -> (Vault, Session) {
    let founding = Founding {
        vault: VaultId(id(1)),
        device: DeviceId(id(2)),
        board: StreamId(id(3)),
        unit: StreamId(id(4)),
        person: PersonId(id(5)),
        own: StreamId(id(6)),
        passphrase: PASSPHRASE,
        effort: Effort::TOO_LITTLE,
    };
    Vault::found(place, &founding, |_, _| Ok(())).expect("a vault")
}

fn keep(vault: &mut Vault, session: &mut Session, number: usize) -> Duration {
    let stream = StreamId(id(100 + number / PER_CONCERN));
    let circles = if number.is_multiple_of(PER_CONCERN) {
        vec![Circle { stream, people: vec![session.public_keys().seal] }]
    } else {
        Vec::new()
    };
    let entries = vec![NewEntry { stream, kind: "concern.noted", payload: vec![b'x'; 300] }];
    timed(|| vault.write(session, NOW, Writing { circles, entries, draft: None }).expect("kept")).1
}

/// One more entry, and one raw write of each kind, in turn: what else the disk does meets all alike.
fn appends(folder: &Path, sizes: &[usize]) {
    let mut over = std::fs::File::create(folder.join("over")).expect("a file");
    over.write_all(&vec![0; 4096 * 1000]).expect("room");
    over.sync_all().expect("a sync");
    let growing = std::fs::File::create(folder.join("growing")).expect("a file");
    let place = Place { file: folder.join("a.sikkerhetsnett"), mark: folder.join("mark.json") };
    let (mut vault, mut session) = found(&place);
    let mut written = 0;
    for &size in sizes {
        let (mut kept, mut raw, mut grown) = (Vec::new(), Vec::new(), Vec::new());
        for number in written..size {
            // Most of the way only fills the file.
            if size - number <= 2_000 {
                raw.push(raw_write(&over, Some(number)));
                grown.push(raw_write(&growing, None));
                kept.push(keep(&mut vault, &mut session, number));
            } else {
                keep(&mut vault, &mut session, number);
            }
        }
        written = size;
        let what = format!("one entry kept, with {size} before it, p50");
        against(&what, at(0.5, &mut kept), "4 KiB appended, fdatasync", at(0.5, &mut grown), "1.2");
        against("", at(0.5, &mut kept), "4 KiB written over, fdatasync", at(0.5, &mut raw), "1.2");
        println!("{:<52} {:>9.2} ms", "    p99", at(0.99, &mut kept));
    }
}

/// Words of about three hundred letters, no two alike.
fn words(number: usize) -> String {
    const SOME: [&str; 16] = [
        "ville", "ikke", "hjem", "sa", "det", "gjør", "vondt", "når", "hun", "satt", "alene", "under", "bordet", "før",
        "maten", "igjen",
    ];
    let mut words = format!("notat{number} ");
    let mut state = number;
    while words.len() < 300 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        words.push_str(SOME[state >> 32 & 15]);
        words.push(' ');
    }
    words
}

fn log_in(pc: &Pc) -> Duration {
    let person = pc.leader();
    let (opened, time) = timed(|| pc.call("session.open", json!({ "person": person, "passphrase": PASSPHRASE })));
    assert_eq!(opened["outcome"], "open");
    assert_eq!(opened["session"]["open"]["unsound"], 0);
    time
}

/// A login: the outer chain checked, every entry opened, checked and folded. The work of the passphrase is left out, since that
/// is as long as it is meant to be.
fn logins(sizes: &[usize]) {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder on the disk, not in memory");
    let mut pc = Pc::at(folder, std::sync::Arc::default());
    pc.set_up();
    let mut written = 0;
    for &size in sizes {
        let mut concern = Value::Null;
        for number in written..size {
            let mut request = append(&words(number));
            if !number.is_multiple_of(PER_CONCERN) {
                request["concern"] = concern.clone();
            }
            concern = json!(text(&pc.call("concerns.append", request)["id"]));
        }
        written = size;
        pc = pc.restarted();
        let first = log_in(&pc);
        pc = pc.restarted();
        let usual = log_in(&pc);
        println!("{:<52} {:>9.2} ms", format!("login with {size} entries never checked before"), milliseconds(first));
        if size == 100_000 {
            asked(&format!("login with {size} entries"), milliseconds(usual), 600.0);
        } else {
            println!("{:<52} {:>9.2} ms", format!("login with {size} entries"), milliseconds(usual));
        }
    }
    searches(&pc, written);
}

/// Every beginning of these is one search, as it is typed: words that stand everywhere, in one place, and nowhere.
fn searches(pc: &Pc, size: usize) {
    let search = |query: &str| timed(|| pc.call("concerns.search", json!({ "query": query }))).1;
    println!("{:<52} {:>9.2} ms", "the first search after a login, which folds", milliseconds(search("xyz")));
    let rare = format!("notat{}", size / 2);
    let mut times = Vec::new();
    for typed in ["vondt under bordet", &rare, "kanarifugl", "hun ikke hjem"] {
        for (end, letter) in typed.char_indices() {
            times.extend((0..5).map(|_| search(&typed[..end + letter.len_utf8()])));
        }
    }
    asked(&format!("search over {size} entries, p99 of {}", times.len()), at(0.99, &mut times), 20.0);
    println!("{:<52} {:>9.2} ms", "    p50", at(0.5, &mut times));
}

fn main() {
    println!("\nThe journal");
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder on the disk, not in memory");
    // Other sizes for who looks into one of them: `cargo bench --bench journal -- 1000`.
    let mut sizes: Vec<usize> = std::env::args().filter_map(|size| size.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![1_000, 10_000, 100_000];
    }
    appends(folder.path(), &sizes);
    logins(&sizes);
    let (_, work) = timed(|| Effort::of_this_machine(|work| timed(work).1.as_secs_f64()));
    println!("{:<52} {:>9.2} ms", "finding out how much work a passphrase may cost", milliseconds(work));
}
