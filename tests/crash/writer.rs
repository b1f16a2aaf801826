//! Writes without end, and says of each note that it is kept once the program has said so: to be killed.
//! `writer <folder> [early]`. With `early` it says so before it is true: the control that `suite/crash.rs` must catch.

use std::io::Write;
use std::path::PathBuf;

use app::{App, Clock, Folders};
use serde_json::{Value, json};
use vault::Effort;

const PASSPHRASE: &str = "elgen går over brygga";
/// Notes in one concern, before the next is begun.
const NOTES: usize = 4;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().expect("a folder"));
    let early = arguments.next().is_some();
    let folders = Folders { vault: folder.join("vault"), marks: folder.join("marks") };
    let app = App::start_with(folders, |_: &str| None, Clock::of_the_machine(), || Effort::TOO_LITTLE)
        .expect("the content is whole");
    let call = |name: &str, request: Value| {
        app::calls::call(&app, name, request).unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
    };
    let state = call("session.state", json!({}));
    if state["vault"] == "none" {
        let unit = json!({
            "name": "Eksempelbarnehagen", "kind": "kindergarten", "municipality": "Eksempelvik",
            "address": "", "responsible": "Eksempelvik kommune", "ownerNear": false,
        });
        let contacts = json!({ "childProtection": "", "childProtectionOnCall": "" });
        let begin = json!({ "unit": unit, "leader": "Leder L.", "passphrase": PASSPHRASE, "contacts": contacts });
        call("setup.begin", begin);
    } else {
        let person = &state["people"][0]["id"];
        let opened = call("session.open", json!({ "person": person, "passphrase": PASSPHRASE }));
        assert_eq!(opened["outcome"], "open", "{opened}");
    }
    let mut say = std::io::stdout().lock();
    let mut concern = Value::Null;
    for number in 0.. {
        if number % NOTES == 0 {
            concern = Value::Null;
        }
        let words = format!("note {}-{number}", std::process::id());
        if early {
            writeln!(say, "{words}\t\t").and_then(|()| say.flush()).expect("somebody listens");
            std::thread::sleep(std::time::Duration::from_millis(3));
        }
        let note = json!({
            "child": "", "circumstances": { "day": "", "time": "", "place": "", "present": "" },
            "statements": [{ "kind": "seen", "text": words, "lines": [] }],
        });
        let append = json!({ "concern": concern, "draft": null, "note": note, "run": null, "language": "nb" });
        let view = call("concerns.append", append);
        concern = view["id"].clone();
        let id = concern.as_str().unwrap_or_default();
        if !early {
            writeln!(say, "{words}\t{id}\t{}", vault::fingerprint(view.to_string().as_bytes()))
                .and_then(|()| say.flush())
                .expect("somebody listens");
        }
    }
}
