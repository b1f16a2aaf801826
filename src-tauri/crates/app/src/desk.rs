//! Where a file goes that somebody asked for, and which one is read: they choose the place themselves. It is written whole or not at
//! all, and read no further than it may be long.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::{Code, Failure};

/// What asks a person something outside the page.
pub trait Desk: Send + Sync {
    /// The place for a file, with a name to begin with; `None` when they would rather not.
    fn choose(&self, name: &str) -> Option<PathBuf>;

    /// A file with this ending that is there; `None` when they would rather not.
    fn find(&self, ending: &str) -> Option<PathBuf>;
}

impl<Choose: Fn(&str) -> Option<PathBuf> + Send + Sync> Desk for Choose {
    fn choose(&self, name: &str) -> Option<PathBuf> {
        self(name)
    }

    fn find(&self, ending: &str) -> Option<PathBuf> {
        self(&format!("valgt.{ending}"))
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

/// Reads a file: whole, or one byte more than the `most` it may have, so that it is known to be too long.
pub fn read(place: &Path, most: usize) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let mut read = || {
        // What is no file may never end.
        if !fs::metadata(place)?.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        File::open(place)?.take(most as u64 + 1).read_to_end(&mut bytes)
    };
    read().map_err(|_| Failure::of(Code::FileNotRead))?;
    Ok(bytes)
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
    fn no_more_is_read_than_may_be() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("a.sikkerhetspakke");
        write(&place, b"12345", &[1; 16]).unwrap();
        assert_eq!(read(&place, 5).unwrap(), b"12345");
        assert_eq!(read(&place, 3).unwrap(), b"1234", "one more, so that one sees it");
        assert_eq!(read(folder.path(), 5), Err(Failure::of(Code::FileNotRead)));
        assert_eq!(read(&folder.path().join("b"), 5), Err(Failure::of(Code::FileNotRead)));
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
