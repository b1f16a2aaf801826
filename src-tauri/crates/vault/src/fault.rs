//! Why something could not be kept or opened. Holds no words of anyone.

use std::io;

use rusqlite::ErrorCode;
use thiserror::Error;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    #[error("the disk is full")]
    Full,
    #[error("the folder or file cannot be written to")]
    ReadOnly,
    #[error("the file is held by another program")]
    Busy,
    #[error("the file is not a vault, or is damaged")]
    Damaged,
    #[error("the file was made by a newer version of the program")]
    Newer,
    #[error("the file is older than what this machine last saw")]
    Older,
    #[error("the folder is shared with other machines")]
    Shared,
    #[error("there is no vault here")]
    None,
    #[error("there was a vault here, and it is gone")]
    Gone,
    #[error("there is a vault here already")]
    AlreadyThere,
    #[error("nobody of that name has keys here, or the stream is not open to them")]
    NotOpen,
    #[error("the disk would not promise to keep what is written")]
    Unsafe,
    #[error("the disk failed")]
    Disk,
    #[error("the passphrase does not open it")]
    WrongPassphrase,
    #[error("there is too little memory for the work of a passphrase")]
    NoMemory,
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        // There was no room for what SQLite keeps beside the file to find its way in the log.
        let no_room = |error: &rusqlite::ffi::Error| error.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE;
        if error.sqlite_error().is_some_and(no_room) {
            return Fault::Full;
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Fault::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Fault::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Fault::Busy,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Fault::Damaged,
            Some(_) => Fault::Disk,
            // A column of another type, or none at all: not a file of ours.
            None => Fault::Damaged,
        }
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Fault::Full,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Fault::ReadOnly,
            _ => Fault::Disk,
        }
    }
}
