//! The file: opening it so that what is written stays written, and refusing what is not ours to write in.

use std::path::{Component, Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use crate::fault::Fault;

/// «SIKK»: tells a vault from any other SQLite file.
const APPLICATION: i64 = 0x5349_4b4b;
/// The version of the file. A newer one is refused; an older one will be migrated, whole or not at all.
const FORMAT: i64 = 1;

/// Where a vault lies, and where its device's mark does.
#[derive(Clone, Debug)]
pub struct Place {
    pub file: PathBuf,
    pub mark: PathBuf,
}

impl Place {
    /// The file while it is being made. It becomes the vault when it is whole.
    pub(crate) fn unfinished(&self) -> PathBuf {
        self.file.with_extension("unfinished")
    }
}

/// A new file, empty but for its tables. What an earlier attempt left is thrown away.
pub fn make(path: &Path) -> Result<Connection, Fault> {
    remove(path)?;
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let db = Connection::open(path)?;
    keep_what_is_written(&db)?;
    db.execute_batch(include_str!("sql/schema.sql"))?;
    db.pragma_update(None, "application_id", APPLICATION)?;
    db.pragma_update(None, "user_version", FORMAT)?;
    Ok(db)
}

/// Removes a file, and what SQLite keeps beside it. That there is none is no fault.
pub fn remove(path: &Path) -> Result<(), Fault> {
    for file in [path.to_owned(), beside(path, "-wal"), beside(path, "-shm")] {
        match std::fs::remove_file(file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

pub fn open(path: &Path) -> Result<Connection, Fault> {
    if !path.exists() {
        return Err(Fault::None);
    }
    // A link may lead elsewhere than it says.
    let folder = path.canonicalize()?;
    if folder.parent().is_some_and(is_shared) {
        return Err(Fault::Shared);
    }
    let db = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE,
    )?;
    let number = |name: &str| db.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    if number("application_id")? != APPLICATION {
        return Err(Fault::Damaged);
    }
    match number("user_version")? {
        FORMAT => {}
        newer if newer > FORMAT => return Err(Fault::Newer),
        _ => return Err(Fault::Damaged),
    }
    keep_what_is_written(&db)?;
    Ok(db)
}

/// Sets what makes «Lagret» true, then looks that it is so.
fn keep_what_is_written(db: &Connection) -> Result<(), Fault> {
    db.busy_timeout(std::time::Duration::from_secs(5))?;
    db.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    for (name, value) in SAFE {
        db.pragma_update(None, name, value)?;
    }
    if is_safe(db)? { Ok(()) } else { Err(Fault::Unsafe) }
}

/// `synchronous` 2 is FULL: a commit returns when the disk has it. With less, a power cut takes what was called kept.
/// `recursive_triggers`: without it, INSERT OR REPLACE slips past the triggers that refuse DELETE.
const SAFE: [(&str, i64); 7] = [
    ("synchronous", 2),
    ("fullfsync", 1),
    ("checkpoint_fullfsync", 1),
    ("recursive_triggers", 1),
    ("secure_delete", 1),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
];

fn is_safe(db: &Connection) -> Result<bool, Fault> {
    let journal: String = db.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    let mut safe = journal == "wal";
    for (name, value) in SAFE {
        safe &= db.pragma_query_value(None, name, |row| row.get::<_, i64>(0))? == value;
    }
    Ok(safe)
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Folders that a program copies to other machines: it would copy half a write, and undo a lock.
const SYNCED: [&str; 8] =
    ["onedrive", "dropbox", "google drive", "googledrive", "icloud", "mobile documents", "nextcloud", "owncloud"];

/// Whether a folder is on another machine, or copied to others. On Linux by its file system; elsewhere by its name.
pub fn is_shared(folder: &Path) -> bool {
    let synced = folder.components().any(|part| match part {
        Component::Normal(name) => {
            let name = name.to_string_lossy().to_lowercase();
            SYNCED.iter().any(|synced| name.starts_with(synced))
        }
        Component::Prefix(prefix) => {
            matches!(prefix.kind(), std::path::Prefix::UNC(..) | std::path::Prefix::VerbatimUNC(..))
        }
        _ => false,
    });
    let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    synced || is_on_network(folder, &mounts)
}

/// `mounts` is what Linux says of its file systems: device, place, type, and more, on each line.
fn is_on_network(folder: &Path, mounts: &str) -> bool {
    const NETWORK: [&str; 8] = ["nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.rclone", "9p"];
    mounts
        .lines()
        .filter_map(|line| {
            let mut parts = line.split(' ').skip(1);
            Some((parts.next()?.replace("\\040", " "), parts.next()?))
        })
        .filter(|(place, _)| folder.starts_with(place))
        .max_by_key(|(place, _)| place.len())
        .is_some_and(|(_, kind)| NETWORK.contains(&kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn a_file() -> (tempfile::TempDir, Connection) {
        let folder = tempfile::tempdir().unwrap();
        let db = make(&folder.path().join("a.sikkerhetsnett")).unwrap();
        (folder, db)
    }

    #[test]
    fn a_file_that_is_open_keeps_what_is_written() {
        let (folder, db) = a_file();
        assert!(is_safe(&db).unwrap());
        drop(db);
        assert!(is_safe(&open(&folder.path().join("a.sikkerhetsnett")).unwrap()).unwrap());
    }

    /// The mutation that promise 2 is about, kept: each weaker setting is seen.
    #[test]
    fn a_weaker_setting_is_seen() {
        for (name, value) in [("synchronous", 1), ("synchronous", 0), ("recursive_triggers", 0), ("secure_delete", 0)] {
            let (_folder, db) = a_file();
            db.pragma_update(None, name, value).unwrap();
            assert!(!is_safe(&db).unwrap(), "{name}={value}");
        }
    }

    #[test]
    fn rows_of_the_journal_are_only_ever_added() {
        let (_folder, db) = a_file();
        db.execute_batch(
            "INSERT INTO entry VALUES (1, randomblob(16), 1, randomblob(16), 0, zeroblob(32), zeroblob(32), zeroblob(32), x'01');
             INSERT INTO wrap VALUES (1, randomblob(16), 0, zeroblob(80));
             INSERT INTO vault VALUES (1, randomblob(16), randomblob(16), randomblob(16));",
        )
        .unwrap();
        for table in ["entry", "wrap", "vault"] {
            let replace = format!("INSERT OR REPLACE INTO {table} SELECT * FROM {table}");
            let delete = format!("DELETE FROM {table}");
            for statement in [&replace, &delete] {
                assert!(db.execute_batch(statement).unwrap_err().to_string().contains("append-only"), "{statement}");
            }
        }
        for change in ["UPDATE entry SET body = NULL", "UPDATE wrap SET epoch = 1", "UPDATE vault SET id = board"] {
            assert!(db.execute_batch(change).unwrap_err().to_string().contains("append-only"), "{change}");
        }
        // What the setting is for: without it, the same statement goes through.
        db.pragma_update(None, "recursive_triggers", 0).unwrap();
        assert!(db.execute_batch("INSERT OR REPLACE INTO entry SELECT * FROM entry").is_ok());
    }

    #[test]
    fn a_newer_file_and_another_file_are_told_apart() {
        let (folder, db) = a_file();
        let path = folder.path().join("a.sikkerhetsnett");
        db.pragma_update(None, "user_version", FORMAT + 1).unwrap();
        drop(db);
        assert_eq!(open(&path).err(), Some(Fault::Newer));

        let other = folder.path().join("other");
        Connection::open(&other).unwrap().execute_batch("CREATE TABLE a (b)").unwrap();
        assert_eq!(open(&other).err(), Some(Fault::Damaged));
        std::fs::write(&other, "not a database, but a text long enough to be one: ".repeat(100)).unwrap();
        assert_eq!(open(&other).err(), Some(Fault::Damaged));
        assert_eq!(open(&folder.path().join("nothing")).err(), Some(Fault::None));
    }

    #[test]
    fn folders_that_others_see_are_refused() {
        let mounts = "/dev/sda1 / ext4 rw 0 0\n//server/home /home/mine cifs rw 0 0\n/dev/sdb1 /home/mine/local\\040disk ext4 rw 0 0\n";
        assert!(!is_on_network(Path::new("/home/other/a"), mounts));
        assert!(is_on_network(Path::new("/home/mine/a"), mounts));
        assert!(!is_on_network(Path::new("/home/mine/local disk/a"), mounts));
        assert!(is_shared(Path::new("/home/mine/OneDrive - Kommunen/a")));
        assert!(is_shared(Path::new("/Users/mine/Library/Mobile Documents/a")));
    }
}
