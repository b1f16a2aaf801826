//! Promise 2: «Lagret» is said only after the entry is on disk. The program is killed again and again in the middle of
//! writing; nothing it said was kept may be missing, both chains hold, and what is read is what was shown.
//!
//! What this does not show: a power cut, which also takes what the system has not yet given to the disk. That is what
//! `synchronous=FULL` is for, and `vault::file` looks that it is set.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use app::{App, Clock, Folders};
use serde_json::{Value, json};
use vault::Effort;

const PASSPHRASE: &str = "elgen går over brygga";

/// One note that was said to be kept: its words, its concern, and the fingerprint of what was then shown of it.
struct Said {
    words: String,
    concern: String,
    shown: String,
}

/// Lets the writer write for a while, and kills it. Gives all it had said.
fn killed_after(folder: &Path, early: bool, wait: Duration) -> Vec<Said> {
    let mut writer = Command::new(env!("CARGO_BIN_EXE_writer"));
    writer.arg(folder).args(early.then_some("early")).stdout(Stdio::piped());
    let mut writer = writer.spawn().expect("the writer starts");
    let mut lines = BufReader::new(writer.stdout.take().expect("it is piped")).lines();
    let first = lines.next().expect("the writer writes").expect("in words");
    std::thread::sleep(wait);
    writer.kill().expect("it is running: SIGKILL");
    writer.wait().expect("it has ended");
    // The last line may have been cut in the middle: then it was not said.
    std::iter::once(first).chain(lines.map_while(Result::ok)).filter_map(|line| said(&line)).collect()
}

fn said(line: &str) -> Option<Said> {
    let [words, concern, shown] = line.split('\t').collect::<Vec<_>>().try_into().ok()?;
    Some(Said { words: words.to_owned(), concern: concern.to_owned(), shown: shown.to_owned() })
}

/// The views of all concerns, as one who logs in now reads them, and how many entries do not hold.
fn read(folder: &Path) -> (BTreeMap<String, String>, Value) {
    let folders = Folders { vault: folder.join("vault"), marks: folder.join("marks") };
    let app = App::start_with(folders, |_: &str| None, Clock::of_the_machine(), || Effort::TOO_LITTLE)
        .unwrap_or_else(|faults| panic!("{faults:#?}"));
    let call = |name: &str, request: Value| {
        app::calls::call(&app, name, request).unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
    };
    let state = call("session.state", json!({}));
    assert_eq!((&state["vault"], &state["copy"]), (&json!("ready"), &json!(false)));
    let person = &state["people"][0]["id"];
    let opened = call("session.open", json!({ "person": person, "passphrase": PASSPHRASE }));
    let views = call("concerns.list", json!({}));
    let views = views.as_array().expect("a list").iter().map(|row| {
        let id = row["id"].as_str().unwrap_or_default().to_owned();
        let view = call("concerns.open", json!({ "concern": id, "language": "nb" })).to_string();
        (id, view)
    });
    (views.collect(), opened["session"]["open"]["unsound"].clone())
}

/// Random enough to fall anywhere in a write.
fn some_time() -> Duration {
    use std::hash::{BuildHasher, RandomState};
    Duration::from_micros(RandomState::new().hash_one(0) % 25_000)
}

#[test]
fn nothing_said_to_be_kept_is_lost_when_the_program_is_killed_a_hundred_times() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut all: Vec<Said> = Vec::new();
    for round in 0..100 {
        all.extend(killed_after(folder.path(), false, some_time()));
        // Looked at on the way as well: each login begins where the last kill left it.
        if round % 10 == 9 {
            let (views, unsound) = read(folder.path());
            assert_eq!(unsound, 0, "round {round}: both chains hold, and all is signed");
            for Said { words, concern, .. } in &all {
                assert!(
                    views.get(concern).is_some_and(|view| view.contains(words)),
                    "round {round}: «{words}» is lost"
                );
            }
            // The last view of each concern that was shown is the one that is read, unless a note came after it that
            // was kept and could no longer be said.
            let last: BTreeMap<&String, &Said> = all.iter().map(|said| (&said.concern, said)).collect();
            let differ = last.values().filter(|said| {
                let view = &views[&said.concern];
                vault::fingerprint(view.as_bytes()) != said.shown
            });
            let unsaid = differ.count();
            assert!(unsaid <= round + 1, "round {round}: {unsaid} concerns read otherwise than they were shown");
            assert_eq!(read(folder.path()).0, views, "the fold is the same each time");
        }
    }
    assert!(all.len() > 200, "only {} notes were written: the test says little", all.len());
}

#[test]
fn the_test_of_the_kill_bites_when_kept_is_said_too_early() {
    let folder = tempfile::tempdir().expect("a folder");
    let lost = (0..40).any(|_| {
        let said = killed_after(folder.path(), true, some_time());
        let (views, _) = read(folder.path());
        let last = said.last().expect("the writer said something");
        !views.values().any(|view| view.contains(&last.words))
    });
    assert!(lost, "what was said before it was kept should have been missing at least once");
}
