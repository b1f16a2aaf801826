//! A unit's PC, through the same calls that the screen makes.

use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use app::{App, Clock, Code, Failure, Folders};
use serde_json::{Value, json};
use tempfile::TempDir;
use vault::{DeviceId, Effort, Opened, PersonId, Place, Vault};

pub const PASSPHRASE: &str = "elgen går over brygga";

/// A unit's PC, with a clock that the test turns.
pub struct Pc {
    pub folder: TempDir,
    pub app: App,
    /// Seconds since the morning of the test.
    pub seconds: Arc<AtomicI64>,
    /// Where the person at the screen wants files; nowhere until they have said so.
    pub files: Arc<Mutex<Option<PathBuf>>>,
}

impl Pc {
    pub fn new() -> Self {
        Self::at(tempfile::tempdir().expect("a folder can be made"), Arc::default())
    }

    pub fn at(folder: TempDir, seconds: Arc<AtomicI64>) -> Self {
        Self::telling(folder, seconds, &content::embedded_files())
    }

    /// The same with another edition of the words and steps.
    pub fn telling(folder: TempDir, seconds: Arc<AtomicI64>, advice: &content::Files) -> Self {
        let folders = Folders { vault: folder.path().join("vault"), marks: folder.path().join("marks") };
        let clock = {
            let seconds = seconds.clone();
            Clock::set_by(move || {
                let morning = chrono::DateTime::parse_from_rfc3339("2026-11-23T08:00:00+01:00").expect("a time");
                morning + chrono::TimeDelta::seconds(seconds.load(Ordering::SeqCst))
            })
        };
        let files: Arc<Mutex<Option<PathBuf>>> = Arc::default();
        let desk = {
            let files = files.clone();
            move |name: &str| {
                files.lock().expect("no test panics while it chooses").as_ref().map(|folder| folder.join(name))
            }
        };
        let content = content::load(advice).unwrap_or_else(|faults| panic!("{faults:#?}"));
        let app = App::telling(content, folders, desk, clock, || Effort::TOO_LITTLE);
        Self { folder, app, seconds, files }
    }

    /// As after the program was closed and opened again.
    pub fn restarted(self) -> Self {
        let Self { folder, app, seconds, .. } = self;
        drop(app);
        Self::at(folder, seconds)
    }

    /// The file as this person's keys open it, without the program, and all that they can read in it. It is a copy, which lasts as
    /// long as its folder.
    pub fn opened_by(&self, person: &str, passphrase: &str) -> (TempDir, Vault, Vec<Opened>) {
        let copy = tempfile::tempdir().expect("a folder can be made");
        for file in std::fs::read_dir(self.folder.path().join("vault")).expect("the folder is there").flatten() {
            std::fs::copy(file.path(), copy.path().join(file.file_name())).expect("the file can be copied");
        }
        let place = Place { file: copy.path().join("enhet.sikkerhetsnett"), mark: copy.path().join("mark/unit.json") };
        let vault = Vault::open(&place, DeviceId([7; 16])).expect("a copy opens");
        let person = PersonId::parse(person).expect("an id");
        let unlocked = vault.lock_of(person).and_then(|lock| lock.open(passphrase)).expect("the passphrase is right");
        let mut session = vault.session(unlocked).expect("a session");
        let read = vault.news(&mut session).expect("it can be read");
        (copy, vault, read)
    }

    pub fn pass(&self, seconds: i64) {
        self.seconds.fetch_add(seconds, Ordering::SeqCst);
    }

    pub fn try_call(&self, name: &str, request: Value) -> Result<Value, Failure> {
        app::calls::call(&self.app, name, request)
    }

    pub fn call(&self, name: &str, request: Value) -> Value {
        self.try_call(name, request).unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
    }

    pub fn code(&self, name: &str, request: Value) -> (Code, Option<String>) {
        let failure = self.try_call(name, request).expect_err(name);
        (failure.code, failure.field)
    }

    pub fn set_up(&self) -> Value {
        self.call("setup.begin", set_up())
    }

    pub fn state(&self) -> Value {
        self.call("session.state", json!({}))
    }

    pub fn leader(&self) -> String {
        text(&self.state()["people"][0]["id"])
    }

    pub fn log_in(&self, passphrase: &str) -> Value {
        self.call("session.open", json!({ "person": self.leader(), "passphrase": passphrase }))
    }

    /// Somebody else logs in, whom the leader invited.
    pub fn log_in_as(&self, person: &str, passphrase: &str) -> Value {
        self.call("session.lock", json!({ "run": null, "concern": null }));
        let opened = self.call("session.open", json!({ "person": person, "passphrase": passphrase }));
        assert_eq!(opened["outcome"], "open");
        opened["session"].clone()
    }

    /// Invites somebody; their id, and the words of their code.
    pub fn invite(&self, name: &str, role: &str) -> (String, String) {
        let invited = self.call("people.invite", json!({ "name": name, "role": role, "person": null }));
        let words: Vec<String> = invited["code"].as_array().expect("six words").iter().map(text).collect();
        (text(&invited["person"]["id"]), words.join(" "))
    }

    /// One who was invited logs in for the first time, and stays logged in.
    pub fn join(&self, person: &str, code: &str, passphrase: &str) {
        self.call("session.lock", json!({ "run": null, "concern": null }));
        let joined = self.call("people.join", json!({ "person": person, "code": code, "passphrase": passphrase }));
        assert_eq!(joined["outcome"], "open");
    }

    pub fn note(&self, words: &str) -> Value {
        self.call("concerns.append", append(words))
    }

    pub fn vault_file(&self) -> PathBuf {
        self.folder.path().join("vault/enhet.sikkerhetsnett")
    }

    pub fn raw(&self) -> Vec<u8> {
        let mut raw = Vec::new();
        for file in std::fs::read_dir(self.folder.path().join("vault")).expect("the folder is there").flatten() {
            raw.extend(std::fs::read(file.path()).expect("the file can be read"));
        }
        raw
    }
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}")).to_owned()
}

pub fn set_up() -> Value {
    json!({
        "unit": {
            "name": "Eksempelbarnehagen", "kind": "kindergarten", "municipality": "Eksempelvik",
            "address": "", "responsible": "Eksempelvik kommune", "ownerNear": false,
        },
        "leader": "Leder L.",
        "passphrase": PASSPHRASE,
        "contacts": { "childProtection": "", "childProtectionOnCall": "00 00 00 00" },
    })
}

pub fn note(words: &str) -> Value {
    json!({
        "child": "",
        "circumstances": { "day": "", "time": "", "place": "", "present": "" },
        "statements": [{ "kind": "seen", "text": words, "lines": [] }],
    })
}

pub fn append(words: &str) -> Value {
    json!({ "concern": null, "draft": null, "note": note(words), "run": null, "language": "nb" })
}

pub fn draft(person: &str, words: &str) -> Value {
    let body = json!({ "concern": null, "corrects": null, "reason": "", "run": null, "note": note(words) });
    json!({ "draft": null, "person": person, "body": body })
}
