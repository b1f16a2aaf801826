//! Where a file goes that somebody asked for: they choose the place themselves, and it is written whole or not at all.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::{Code, Failure};

/// What asks a person something outside the page.
pub trait Desk: Send + Sync {
    /// The place for a file, with a name to begin with; `None` when they would rather not.
    fn choose(&self, name: &str) -> Option<PathBuf>;
}

impl<Choose: Fn(&str) -> Option<PathBuf> + Send + Sync> Desk for Choose {
    fn choose(&self, name: &str) -> Option<PathBuf> {
        self(name)
    }
}

/// Writes a file beside its name first, so that one that was there stays whole until this one is. What is half written has
/// a name that nobody can have laid a link at.
pub fn write(place: &Path, bytes: &[u8], id: &[u8; 16]) -> Result<(), Failure> {
    let unfinished = place.with_file_name(format!(".{}.uferdig", vault::fingerprint(id)));
    let written = write_whole(&unfinished, bytes).and_then(|()| fs::rename(&unfinished, place));
    written.map_err(|error| {
        let _ = fs::remove_file(&unfinished);
        Failure::of(code(&error))
    })
}

fn write_whole(place: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut open = OpenOptions::new();
    open.write(true).create_new(true);
    // It is about a child: for the one who asked for it, and nobody else on the machine.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut open, 0o600);
    let mut file = open.open(place)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn code(error: &io::Error) -> Code {
    match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Code::FileReadOnly,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Code::FileFull,
        _ => Code::FileNotMade,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_whole_and_takes_the_place_of_the_one_before() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("Bekymringsmelding.pdf");
        write(&place, b"en", &[1; 16]).unwrap();
        write(&place, b"to", &[2; 16]).unwrap();
        assert_eq!(fs::read(&place).unwrap(), b"to");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing half is left");
    }

    #[test]
    fn where_nothing_can_be_written_one_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let nowhere = folder.path().join("no such folder").join("a.pdf");
        assert_eq!(write(&nowhere, b"en", &[1; 16]), Err(Failure::of(Code::FileNotMade)));
        let a_folder = folder.path().join("a.pdf");
        fs::create_dir(&a_folder).unwrap();
        assert!(write(&a_folder, b"en", &[1; 16]).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "what was begun is gone");
        assert_eq!(code(&io::Error::from(io::ErrorKind::PermissionDenied)), Code::FileReadOnly);
        assert_eq!(code(&io::Error::from(io::ErrorKind::StorageFull)), Code::FileFull);
    }
}
