//! What we promise, as sentences. One module per noun; each test would fail if the promise broke.

mod added;
mod architecture;
mod contacts;
mod content;
mod conversation;
mod crash;
mod disk;
mod found;
mod guidance;
mod handouts;
mod hardened;
mod imported;
mod kept;
mod law;
mod learned;
mod mapped;
mod own;
mod paced;
mod packs;
mod pc;
mod planned;
mod practised;
mod programme;
#[allow(dead_code, reason = "what the papers of `crates/pdf` are read with; not all of it is needed here")]
#[path = "../../src-tauri/crates/pdf/tests/suite/reader.rs"]
mod reader;
mod reported;
mod routines;
mod scenarios;
mod screen;
mod shared;
mod skipped;
mod vaults;
mod versions;

use std::path::PathBuf;

/// The root of the repository.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().expect("tests lies in the root").to_owned()
}

/// The program where it has not been taken into use: the advice alone.
fn advice() -> app::App {
    let nowhere = app::Folders { vault: "/nowhere/vault".into(), marks: "/nowhere/marks".into() };
    app::App::start(nowhere, |_: &str| None).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

/// Every file under a folder of the repository, but for what is fetched or made.
fn files_under(folder: &str) -> Vec<(String, String)> {
    fn gather(dir: &std::path::Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name();
            if path.is_dir() {
                if !["node_modules", "dist", "design-tokens", "gen", "target"].iter().any(|made| name == *made) {
                    gather(&path, found);
                }
            } else {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    gather(&root().join(folder), &mut found);
    found.sort();
    found
        .into_iter()
        .filter_map(|path| {
            let text = std::fs::read_to_string(&path).ok()?;
            let name = path.strip_prefix(root()).ok()?.to_string_lossy().replace('\\', "/");
            Some((name, text))
        })
        .collect()
}

/// A text that a person has read and kept. With `BLESS=1` it is written anew, to be read again.
fn assert_snapshot(name: &str, now: &str) {
    let path = root().join("tests/suite/snapshots").join(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, now).expect("the snapshot can be written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == now, "{name} is not what was read and kept. Look at it, then `./dev bless`.");
}
