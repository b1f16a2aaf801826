//! What ships has no door for a driver, and gives its libraries away to nobody.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::window::{Home, driven_program, free_port, shipping_program};

/// Names that only the journeys know.
const DOORS: [&str; 3] = ["SIKKERHETSNETT_CAGE_OPEN", "SIKKERHETSNETT_FILES", "SIKKERHETSNETT_MEASURED"];

fn contains(program: &Path, name: &str) -> bool {
    let bytes = std::fs::read(program).expect("the program is built");
    bytes.windows(name.len()).any(|window| window == name.as_bytes())
}

#[test]
fn the_doors_of_the_journeys_are_not_in_what_ships() {
    for door in DOORS {
        assert!(!contains(&shipping_program(), door), "{door} ships");
        assert!(contains(&driven_program(), door), "{door} is not in the driven program: this test would not notice");
    }
}

#[tokio::test]
async fn what_ships_cannot_be_driven_from_outside() {
    assert!(can_be_driven(&driven_program()).await, "the control");
    assert!(!can_be_driven(&shipping_program()).await);
}

/// Whether WebKit's driver can take over a program that it starts.
async fn can_be_driven(program: &Path) -> bool {
    let home = Home::new();
    let port = free_port();
    let mut driver = tokio::process::Command::new("WebKitWebDriver")
        .arg(format!("--port={port}"))
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("XDG_DATA_HOME", home.path())
        .env("XDG_CACHE_HOME", home.path())
        .env("XDG_STATE_HOME", home.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .expect("WebKitWebDriver is installed by ./dev");
    tokio::time::sleep(Duration::from_millis(500)).await;
    let options = json!({ "binary": program, "args": [] });
    let capabilities = [("webkitgtk:browserOptions".to_owned(), options)].into_iter().collect();
    let mut builder = ClientBuilder::new(HttpConnector::new());
    let address = format!("http://127.0.0.1:{port}");
    let builder = builder.capabilities(capabilities);
    let driven = tokio::time::timeout(Duration::from_secs(8), builder.connect(&address)).await;
    // What the driver started does not end with it.
    if let Some(driver) = driver.id() {
        let _ = Command::new("pkill").args(["-P", &driver.to_string()]).status();
    }
    let _ = driver.kill().await;
    matches!(driven, Ok(Ok(_)))
}

/// Functions of bundled libraries that a program may export by accident: the system's libraries would then bind to ours.
fn exported(program: &Path) -> Vec<String> {
    let listed =
        Command::new("nm").args(["-D", "--defined-only"]).arg(program).output().expect("nm comes with the compiler");
    of_a_database(&String::from_utf8_lossy(&listed.stdout))
}

fn of_a_database(listed: &str) -> Vec<String> {
    listed
        .lines()
        .filter_map(|line| line.split_whitespace().last().map(str::to_owned))
        .filter(|name| name.starts_with("sqlite3_"))
        .collect()
}

#[test]
fn no_function_of_a_bundled_database_is_exported() {
    assert_eq!(exported(&shipping_program()), Vec::<String>::new());
    assert_eq!(of_a_database("0000000000012340 T sqlite3_open_v2\n").len(), 1, "one would be seen");
}
