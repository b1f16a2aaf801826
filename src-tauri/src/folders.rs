//! Where the vault of this PC lies on each system, and the mark that tells it from a copy. Never the same folder: who
//! copies the vault's folder does not copy the mark. (Who restores a whole disk or home puts both back, and nothing tells.)

#[cfg(not(target_os = "macos"))]
use std::path::PathBuf;

use app::Folders;

#[cfg(target_os = "linux")]
pub fn folders() -> Folders {
    let home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let of = |name: &str, usual: &str| {
        let named = std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        named.unwrap_or_else(|| home.join(usual)).join("sikkerhetsnett")
    };
    Folders { vault: of("XDG_DATA_HOME", ".local/share"), marks: of("XDG_STATE_HOME", ".local/state") }
}

/// One vault for all who use the PC. That other accounts may write in it is for whoever sets the PC up to see to.
#[cfg(target_os = "macos")]
pub fn folders() -> Folders {
    Folders { vault: "/Users/Shared/Sikkerhetsnett".into(), marks: "/Users/Shared/.sikkerhetsnett-merke".into() }
}

/// One vault for all who use the PC. That other accounts may write in it is for whoever sets the PC up to see to.
#[cfg(windows)]
pub fn folders() -> Folders {
    let shared = std::env::var_os("ProgramData").map_or_else(|| PathBuf::from("C:\\ProgramData"), PathBuf::from);
    Folders { vault: shared.join("Sikkerhetsnett"), marks: shared.join("Sikkerhetsnett merke") }
}
