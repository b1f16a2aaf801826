//! The window, measured: `./dev bench`. The program as the journeys drive it, beside the same program with an empty page.

#[allow(dead_code)] // Each bench uses some of it.
mod measure;
#[path = "../suite/pc.rs"]
#[allow(dead_code)] // The suite uses more of it.
mod pc;
#[path = "../journeys/window.rs"]
#[allow(dead_code)] // The journeys use more of it.
mod window;

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use app::{App, Clock, Folders};
use fantoccini::key::Key;
use measure::{against, at};
use pc::{PASSPHRASE, append, set_up};
use serde_json::Value;
use window::{Home, Window, driven_program};

const MEASURED: &str = "SIKKERHETSNETT_MEASURED";
const STARTS: usize = 10;
const ENTRIES: usize = 10_000;

/// From the start of the program until it says that its page has been drawn and can be used.
fn start(what: &str) -> Duration {
    let home = Home::new();
    let begun = Instant::now();
    let mut program = Command::new(driven_program())
        .env(MEASURED, what)
        .env("XDG_DATA_HOME", home.path())
        .env("XDG_CACHE_HOME", home.path())
        .env("XDG_CONFIG_HOME", home.path())
        .env("XDG_STATE_HOME", home.path().join("state"))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("./dev builds it");
    let mut told = String::new();
    BufReader::new(program.stdout.as_mut().expect("piped")).read_line(&mut told).expect("a line");
    let took = begun.elapsed();
    assert_eq!(told, "usable\n");
    program.kill().expect("it runs");
    program.wait().expect("it ends");
    took
}

fn starts() {
    // The first fills the machine's caches, for both alike.
    let _ = (start("page"), start("blank"));
    let (mut page, mut blank) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        page.push(start("page"));
        blank.push(start("blank"));
    }
    against(
        "start to the five doors, drawn, p50 of 10",
        at(0.5, &mut page),
        "an empty page",
        at(0.5, &mut blank),
        "1.3",
    );
}

/// A unit where so much has been written, as this PC would find it.
fn written(home: &Home) {
    let folders =
        Folders { vault: home.path().join("sikkerhetsnett"), marks: home.path().join("state/sikkerhetsnett") };
    let app = App::start_with(folders, |_: &str| None, Clock::of_the_machine(), || vault::Effort::FLOOR)
        .unwrap_or_else(|faults| panic!("{faults:#?}"));
    let call = |name: &str, request: Value| {
        app::calls::call(&app, name, request).unwrap_or_else(|failure| panic!("{failure:?}"))
    };
    call("setup.begin", set_up());
    let mut concern = Value::Null;
    for number in 0..ENTRIES {
        let mut request = append(&format!("{number} {}", "Ville ikke hjem, sa det gjør vondt. ".repeat(8)));
        if number % 50 != 0 {
            request["concern"] = concern;
        }
        concern = call("concerns.append", request)["id"].clone();
    }
    app.close();
}

/// What a program and all that it started hold for themselves, shared pages by their share. MB.
fn memory() -> f64 {
    let mut family = BTreeSet::new();
    let mut held = 0.0;
    let of = |pid: u32, file: &str| std::fs::read_to_string(format!("/proc/{pid}/{file}")).unwrap_or_default();
    let all: Vec<u32> = std::fs::read_dir("/proc")
        .expect("Linux")
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .collect();
    for &pid in &all {
        let program = std::fs::read_link(format!("/proc/{pid}/exe")).ok();
        if program.is_some_and(|program| program == driven_program()) {
            family.insert(pid);
        }
    }
    for _ in 0..3 {
        for &pid in &all {
            let parent = of(pid, "status").lines().find_map(|line| line.strip_prefix("PPid:")?.trim().parse().ok());
            if parent.is_some_and(|parent| family.contains(&parent)) {
                family.insert(pid);
            }
        }
    }
    for pid in family {
        let rolled = of(pid, "smaps_rollup");
        let pss = rolled
            .lines()
            .find_map(|line| line.strip_prefix("Pss:")?.trim().strip_suffix(" kB")?.trim().parse::<f64>().ok());
        held += pss.unwrap_or(0.0) / 1e3;
    }
    held
}

async fn at_rest() {
    let home = Arc::new(Home::new());
    written(&home);
    let window = Window::open_in(home, &[]).await;
    tokio::time::sleep(Duration::from_secs(3)).await;
    let locked = memory();
    window.press("Lås opp").await;
    window.fill("Passord", PASSPHRASE).await;
    window.keys(&[Key::Enter]).await;
    window.reads("Lås Ctrl L").await;
    tokio::time::sleep(Duration::from_secs(5)).await;
    let open = memory();
    window.close().await;
    let blank = Window::begin_in(Arc::new(Home::new()), &[(MEASURED, "blank")]).await;
    tokio::time::sleep(Duration::from_secs(3)).await;
    let empty = memory();
    blank.close().await;
    println!("memory of the program and its web view: an empty page {empty:.0} MB, locked {locked:.0} MB");
    println!(
        "    open, with {ENTRIES} entries {open:.0} MB = an empty page + {:.0} MB   (asked: + 60 MB)",
        open - empty
    );
}

fn main() {
    println!("\nThe window");
    starts();
    tokio::runtime::Runtime::new().expect("a runtime").block_on(at_rest());
}
