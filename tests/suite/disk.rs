//! A small disk, to be filled or closed: a file system of its own in memory, for one test.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs one test of this program anew, beside the others, where a small file system of its own is mounted that nobody else
/// sees; there, does it. Where nothing can be mounted it says so past all that hides what tests say, and promises nothing.
pub fn on_a_small_disk(test: &str, megabytes: usize, does: impl FnOnce(&Path)) {
    const DISK: &str = "SIKKERHETSNETT_SMALL_DISK";
    if let Some(disk) = std::env::var_os(DISK) {
        return does(Path::new(&disk));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let size = format!("size={megabytes}m");
    let mounting = ["mount", "-t", "tmpfs", "-o", &size, "none"];
    // As anyone who may have a room of their own; or as root, who may not always.
    let rooms: [&[&str]; 2] = [&["--user", "--map-root-user", "--mount"], &["--mount"]];
    let works = |room: &&&[&str]| {
        let tried = Command::new("unshare").args(**room).args(mounting).arg(folder.path()).output();
        tried.is_ok_and(|tried| tried.status.success())
    };
    let Some(room) = rooms.iter().find(works) else {
        let _ = writeln!(
            std::io::stderr(),
            "\n*** NOT TESTED: {test}\n*** It takes a small disk, and nothing can be mounted here. Run it as root, or where \
             anyone may (unshare --user --map-root-user --mount).\n"
        );
        return;
    };
    let program = std::env::current_exe().expect("this program");
    let script = format!("{} \"$0\" && exec \"$@\"", mounting.join(" "));
    let ran = Command::new("unshare")
        .args(*room)
        .args(["sh", "-c", &script])
        .arg(folder.path())
        .arg(program)
        .args([test, "--exact", "--nocapture"])
        .env(DISK, folder.path())
        .output()
        .expect("it runs");
    let said = String::from_utf8_lossy(&ran.stdout) + String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success() && said.contains("1 passed"), "{said}");
}

/// Takes all the room that is left.
pub fn fill(disk: &Path) -> PathBuf {
    let path = disk.join("noe annet");
    let mut file = fs::OpenOptions::new().create(true).append(true).open(&path).expect("a file");
    for size in [1 << 16, 1 << 12, 1] {
        let bytes = vec![7; size];
        while file.write_all(&bytes).is_ok() {}
    }
    path
}
