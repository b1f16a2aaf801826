//! Journey 1: a fresh machine. `./dev test` from a clean clone is the rest of it.

use std::process::{Command, Stdio};

use crate::window::root;

#[test]
fn without_a_display_run_says_so_and_offers_the_tour() {
    let run = Command::new(root().join("dev"))
        .arg("run")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::null())
        .output()
        .expect("./dev can be started");
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(!run.status.success());
    assert!(said.contains("no display") && said.contains("./dev tour"), "{said}");
}
