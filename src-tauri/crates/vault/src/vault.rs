//! The vault: the journal in its file, with the device that writes in it.

use std::collections::{HashMap, HashSet};
use std::sync::mpsc::sync_channel;
use std::time::SystemTime;

use rayon::prelude::*;
use rusqlite::{Connection, OptionalExtension, Row, Rows, Transaction, TransactionBehavior, params};
use zeroize::Zeroizing;

use crate::bytes::{Reader, pad};
use crate::chain::Chain;
use crate::entry::{Header, Inner, Moment, Tail};
use crate::fault::Fault;
use crate::file::{self, Place};
use crate::ids::{DeviceId, DraftId, EntryId, PersonId, StreamId, VaultId};
use crate::keys::{Effort, PersonLock, PublicKeys, SecretKeys, Unlocked};
use crate::mark::Mark;
use crate::seal::{Hash, StreamKey, random, sha256};
use crate::session::{Head, NOTHING, PACK_KEY, Reading, Session, WRAPS, Wrap};
use crate::wraps;

/// What a new vault is made of. The ids are made by `app`.
pub struct Founding<'a> {
    pub vault: VaultId,
    pub device: DeviceId,
    pub board: StreamId,
    pub unit: StreamId,
    pub person: PersonId,
    pub own: StreamId,
    pub passphrase: &'a str,
    pub effort: Effort,
}

/// One thing to keep.
pub struct NewEntry {
    pub stream: StreamId,
    pub kind: &'static str,
    pub payload: Vec<u8>,
}

/// Who may open a stream. A stream that is new begins with it; for one that exists they are added.
pub struct Circle {
    pub stream: StreamId,
    pub people: Vec<[u8; 32]>,
}

/// All that is kept together, or not at all.
#[derive(Default)]
pub struct Writing {
    pub circles: Vec<Circle>,
    pub entries: Vec<NewEntry>,
    /// The draft that became these entries.
    pub draft: Option<DraftId>,
}

/// An entry that one can read.
#[derive(Clone)]
pub struct Opened {
    pub stream: StreamId,
    pub device: DeviceId,
    pub id: EntryId,
    pub inner: Inner,
    /// The inner chain holds up to here.
    pub in_order: bool,
    /// Unchanged since this person found it rightly signed, by the keys that the board gave then: nothing need be checked again.
    pub known: bool,
}

/// What is being written, opened by its writer.
pub struct Draft {
    pub id: DraftId,
    pub words: Zeroizing<Vec<u8>>,
}

/// What a reading of the journal brings.
pub enum News {
    /// The entries that come next, in the order of the file.
    Entries(Vec<Opened>),
    /// Not all was whole, so nothing may be taken for checked: what has come does not count, and comes again.
    Anew,
}

/// What a look at the outer chain found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    pub entries: u64,
    /// Entries that are not what their hash says, or do not follow the one before.
    pub broken: u64,
}

pub struct Vault {
    pub(crate) db: Connection,
    place: Place,
    pub(crate) id: VaultId,
    board: StreamId,
    unit: StreamId,
    device: DeviceId,
    /// The file has its name. Until then this machine has seen nothing.
    founded: bool,
    /// The last run did not end by itself.
    stopped: bool,
    /// When the mark was last moved on, by the clock of the entries.
    marked: i64,
    copy: bool,
    lost: Option<Hash>,
    root: Option<String>,
}

#[derive(Clone)]
pub struct EntryRow {
    pub position: i64,
    pub header: Header,
    pub body_hash: Hash,
    pub hash: Hash,
    pub body: Option<Vec<u8>>,
}

impl EntryRow {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            position: row.get(0)?,
            header: Header {
                device: DeviceId(row.get(1)?),
                sequence: row.get::<_, i64>(2)?.unsigned_abs(),
                stream: StreamId(row.get(3)?),
                epoch: row.get(4)?,
                previous: row.get(5)?,
            },
            body_hash: row.get(6)?,
            hash: row.get(7)?,
            body: row.get(8)?,
        })
    }

    /// Whether the row is what its hash says. Nothing can be erased yet, so a body that is gone was taken.
    pub fn is_whole(&self) -> bool {
        self.hash == self.header.hash(&self.body_hash)
            && self.body.as_ref().is_some_and(|body| sha256(&[body]) == self.body_hash)
    }
}

impl Vault {
    /// Makes a new vault with its first person, whose session comes back. `first` writes what a vault cannot be
    /// without; only when that is on disk does the file get its name, so that half a set-up is none.
    pub fn found(
        place: &Place,
        founding: &Founding<'_>,
        first: impl FnOnce(&mut Vault, &mut Session) -> Result<(), Fault>,
    ) -> Result<(Vault, Session), Fault> {
        if place.file.exists() {
            return Err(Fault::AlreadyThere);
        }
        if place.file.parent().is_some_and(file::is_shared) {
            return Err(Fault::Shared);
        }
        let unfinished = place.unfinished();
        let db = file::make(&unfinished)?;
        db.execute(
            "INSERT INTO vault (one, id, board, unit) VALUES (1, ?1, ?2, ?3)",
            params![founding.vault.0, founding.board.0, founding.unit.0],
        )?;
        let unlocked = Unlocked {
            person: founding.person,
            keys: SecretKeys::make(),
            own: founding.own,
            own_key: Zeroizing::new(random()),
        };
        let lock = PersonLock::close(&unlocked, founding.passphrase, founding.effort)?;
        let mut vault = Vault {
            db,
            place: place.clone(),
            id: founding.vault,
            board: founding.board,
            unit: founding.unit,
            device: founding.device,
            founded: false,
            stopped: false,
            marked: 0,
            copy: false,
            lost: None,
            root: None,
        };
        vault.keep_lock(&lock)?;
        // Wraps for nobody, so that what is one's own looks like any other stream.
        insert_wraps(&vault.db, founding.vault, founding.own, 0, &StreamKey::make(founding.vault), &[])?;
        let mut session = vault.session(unlocked)?;
        first(&mut vault, &mut session)?;
        vault.db.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")?;
        drop(vault);
        std::fs::rename(&unfinished, &place.file)?;
        sync_folder(place)?;
        let mut vault = Vault::open(place, founding.device)?;
        (vault.stopped, vault.copy) = (false, false);
        vault.mark(true)?;
        Ok((vault, session))
    }

    /// Opens the vault of this PC. `device` is used when the file turns out to be a copy: then it gets a device id of
    /// its own, or two machines would count on from the same number.
    pub fn open(place: &Place, device: DeviceId) -> Result<Vault, Fault> {
        match Self::open_marked(place, device, Mark::read(&place.mark)) {
            // This machine has had a vault. That it is gone is no reason to begin as if there had been none.
            Err(Fault::None) if place.mark.exists() => Err(Fault::Gone),
            opened => opened,
        }
    }

    /// Goes on with a file that is older than what this machine saw last, as with a copy. What was lost is remembered
    /// beside it, until [`Vault::lost`] has been told of and forgotten.
    pub fn adopt(place: &Place, device: DeviceId) -> Result<Vault, Fault> {
        let lost = Mark::read(&place.mark).map(|mark| mark.head);
        let mut vault = Self::open_marked(place, device, None)?;
        vault.lost = lost;
        vault.mark(false)?;
        Ok(vault)
    }

    /// This machine had not seen the file before it was opened.
    pub fn is_copy(&self) -> bool {
        self.copy
    }

    /// The head of the newer file that this one was taken into use instead of, until an entry tells of it.
    pub fn lost(&self) -> Option<EntryId> {
        self.lost.map(EntryId)
    }

    pub fn forget_lost(&mut self) {
        self.lost = None;
    }

    /// What this machine knows the board to go back to; `None` before anybody has logged in here.
    pub fn known_root(&self) -> Option<&str> {
        self.root.as_deref()
    }

    /// Remembers it beside the file, where who changes the file does not reach.
    pub fn know_root(&mut self, root: &str) {
        self.root = Some(root.to_owned());
    }

    fn open_marked(place: &Place, device: DeviceId, mark: Option<Mark>) -> Result<Vault, Fault> {
        let db = file::open(&place.file)?;
        let (id, board, unit) = db.query_row("SELECT id, board, unit FROM vault", [], |row| {
            Ok((VaultId(row.get(0)?), StreamId(row.get(1)?), StreamId(row.get(2)?)))
        })?;
        let known = mark.filter(|mark| mark.vault == id);
        if let Some(mark) = &known
            && mark.head != [0; 32]
        {
            let there = match mark.sequence {
                // The device had written nothing: the head is another's, wherever it stands.
                0 => {
                    db.query_row("SELECT EXISTS (SELECT 1 FROM entry WHERE hash = ?1)", [mark.head], |row| row.get(0))?
                }
                sequence => hash_at(&db, mark.device, sequence)? == Some(mark.head),
            };
            if !there {
                return Err(Fault::Older);
            }
        }
        let vault = Vault {
            db,
            place: place.clone(),
            id,
            board,
            unit,
            device: known.as_ref().map_or(device, |mark| mark.device),
            founded: true,
            stopped: known.as_ref().is_some_and(|mark| mark.open),
            marked: 0,
            copy: known.is_none(),
            lost: known.as_ref().and_then(|mark| mark.lost),
            root: known.and_then(|mark| mark.root),
        };
        // A folder of marks that cannot be written to keeps nobody from reading.
        let _ = vault.mark(false);
        Ok(vault)
    }

    #[cfg(test)]
    pub(crate) fn database(&self) -> &Connection {
        &self.db
    }

    #[cfg(test)]
    pub(crate) fn row(&self, position: i64) -> Result<EntryRow, Fault> {
        let sql = concat!(include_str!("sql/entries.sql"), " WHERE position = ?1");
        Ok(self.db.query_row(sql, [position], EntryRow::of)?)
    }

    pub fn board_stream(&self) -> StreamId {
        self.board
    }

    pub fn unit_stream(&self) -> StreamId {
        self.unit
    }

    /// When the file was last written to, if the last run ended without saying so: the machine stopped.
    pub fn stopped(&self) -> Option<SystemTime> {
        let written = |path| std::fs::metadata(path).and_then(|file| file.modified()).ok();
        let log = self.place.file.with_extension("sikkerhetsnett-wal");
        if self.stopped { written(self.place.file.clone()).max(written(log)) } else { None }
    }

    /// Says outside the vault how far it has come, and whether somebody is in it.
    pub fn mark(&self, open: bool) -> Result<(), Fault> {
        if !self.founded {
            return Ok(());
        }
        let (sequence, head) = self.head()?;
        let Self { lost, root, .. } = self;
        let (lost, root) = (*lost, root.clone());
        let mark = Mark { vault: self.id, device: self.device, sequence, head, open, lost, root };
        // While somebody writes, a mark that a power cut takes with it only lags behind; when they leave, it is to stay.
        mark.write(&self.place.mark, !open)
    }

    /// This device's last entry; before its first, what the file ended with when the device came to it.
    fn head(&self) -> Result<(u64, Hash), Fault> {
        let mine = "SELECT sequence, hash FROM entry WHERE device = ?1 ORDER BY sequence DESC LIMIT 1";
        let of = |row: &Row<'_>| Ok((row.get::<_, i64>(0)?.unsigned_abs(), row.get(1)?));
        if let Some(mine) = self.db.prepare_cached(mine)?.query_row([self.device.0], of).optional()? {
            return Ok(mine);
        }
        let others = "SELECT hash FROM entry ORDER BY position DESC LIMIT 1";
        let others = self.db.prepare_cached(others)?.query_row([], |row| row.get(0)).optional()?;
        Ok((0, others.unwrap_or([0; 32])))
    }

    /// A person's keys as they lie here, to try a passphrase on. Numbers that no version of ours writes are refused:
    /// they would take all memory, or for ever.
    pub fn lock_of(&self, person: PersonId) -> Result<PersonLock, Fault> {
        let lock = self
            .db
            .query_row("SELECT memory, passes, salt, sealed FROM person WHERE id = ?1", [person.0], |row| {
                Ok(PersonLock::of_row(person, row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })
            .optional()?
            .ok_or(Fault::NotOpen)?;
        if lock.effort.is_possible() { Ok(lock) } else { Err(Fault::Damaged) }
    }

    fn keep_lock(&self, lock: &PersonLock) -> Result<(), Fault> {
        self.db.execute(
            "INSERT OR REPLACE INTO person (id, memory, passes, salt, sealed) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![lock.person.0, lock.memory(), lock.passes(), lock.salt, lock.sealed],
        )?;
        Ok(())
    }

    /// Begins a session with the keys that a passphrase opened, and finds what is theirs. The journal is read by what comes next.
    pub fn session(&self, unlocked: Unlocked) -> Result<Session, Fault> {
        let mut session = Session::new(self.id, unlocked);
        // What is one's own remembers which wraps are mine, so that only new ones must be tried.
        let own = session.own;
        each_row(&self.db, "WHERE stream = ?1", [own.0], |row| session.recall(row))?;
        let mine = session.remembered.mine.clone();
        let positions = serde_json::to_string(&mine).expect("plain numbers");
        let mut wraps = Vec::new();
        each_wraps(&self.db, "WHERE position IN (SELECT value FROM json_each(?1))", [positions], |some| {
            wraps.extend_from_slice(some);
            Ok(())
        })?;
        // The keys are taken out of the wraps while the file is looked through for what they are known by.
        let (keys, firsts) = std::thread::scope(|scope| {
            let keys = scope.spawn(|| session.unwrap(&wraps));
            let firsts = self.firsts();
            (keys.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), firsts)
        });
        let mut firsts = firsts?;
        let opened = open_wraps(&mut session, &wraps, keys, |stream| Ok(firsts.remove(&stream)))?;
        let opened: HashSet<i64> = opened.into_iter().map(|opened| opened.position).collect();
        // What was mine and is gone, or no longer opens: somebody took it away.
        session.unreadable += mine.iter().filter(|position| !opened.contains(position)).count() as u64;
        session.trust();
        Ok(session)
    }

    /// The entry that a stream began with.
    fn first_of(&self, stream: StreamId) -> Result<Option<EntryRow>, Fault> {
        let sql = concat!(include_str!("sql/entries.sql"), " WHERE stream = ?1 ORDER BY position LIMIT 1");
        Ok(self.db.prepare_cached(sql)?.query_row([stream.0], EntryRow::of).optional()?)
    }

    /// The entries that all streams began with: for a login, one reading rather than thousands of looks.
    fn firsts(&self) -> Result<HashMap<StreamId, EntryRow>, Fault> {
        let mut firsts = HashMap::new();
        let sql = concat!(
            include_str!("sql/entries.sql"),
            " WHERE position IN (SELECT min(position) FROM entry GROUP BY stream)"
        );
        let mut query = self.db.prepare_cached(sql)?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let row = EntryRow::of(row)?;
            firsts.insert(row.header.stream, row);
        }
        Ok(firsts)
    }

    /// What the board says, to anyone. Whether it may be believed is for the reader to check, entry by entry.
    pub fn board(&self) -> Result<Vec<Opened>, Fault> {
        let (vault, mut reading) = (self.id, Reading::default());
        let mut board = Vec::new();
        each_row(&self.db, "WHERE stream = ?1", params![self.board.0], |row| {
            board.extend(reading.read(vault, row, None));
        })?;
        Ok(board)
    }

    /// Entries that have come since the session last looked, in the order of the file.
    pub fn news(&self, session: &mut Session) -> Result<Vec<Opened>, Fault> {
        self.read_new(&self.db, session)?;
        Ok(std::mem::take(&mut session.unread))
    }

    /// The same, handed on part by part: a session that has not looked yet reads the whole journal, which is never in memory at
    /// once.
    pub fn read_all(&self, session: &mut Session, mut each: impl FnMut(News) + Send) -> Result<(), Fault> {
        let (first, unreadable) = (session.seen.is_none(), session.unreadable);
        self.read_each(&self.db, session, |unread| each(News::Entries(std::mem::take(unread))))?;
        if !first || session.is_whole() {
            return Ok(());
        }
        each(News::Anew);
        session.read_again(unreadable);
        self.read_each(&self.db, session, |unread| each(News::Entries(std::mem::take(unread))))
    }

    /// Until [`Vault::let_go`], all that is read is of one moment, whatever other windows write.
    pub fn hold_still(&self) -> Result<(), Fault> {
        Ok(self.db.execute_batch("BEGIN")?)
    }

    pub fn let_go(&self) -> Result<(), Fault> {
        Ok(self.db.execute_batch("COMMIT")?)
    }

    /// Takes in what has come; it waits to be asked for.
    pub(crate) fn read_new(&self, db: &Connection, session: &mut Session) -> Result<(), Fault> {
        self.read_each(db, session, |_| ())
    }

    fn read_each(
        &self,
        db: &Connection,
        session: &mut Session,
        mut each: impl FnMut(&mut Vec<Opened>) + Send,
    ) -> Result<(), Fault> {
        let (board, mut newly) = (self.board, Vec::new());
        let (tried, seen) = (session.remembered.tried, session.seen);
        let mut last = tried;
        each_wraps(db, "WHERE position > ?1", [tried], |wraps| {
            let keys = session.unwrap(wraps);
            let opened = open_wraps(session, wraps, keys, |stream| self.first_of(stream))?;
            newly.extend(opened.into_iter().filter(|opened| opened.was_closed).map(|opened| opened.stream));
            last = wraps.last().map_or(last, |wrap| wrap.position);
            Ok(())
        })?;
        session.remembers_more |= last > tried;
        session.remembered.tried = last;
        // A stream that has just been opened to me: what it held before is news too.
        if let Some(seen) = seen {
            for stream in newly {
                each_rows(db, "WHERE stream = ?1 AND position <= ?2", params![stream.0, seen], |rows| {
                    session.read_back(rows, board);
                    each(&mut session.unread);
                })?;
            }
            return each_rows(db, "WHERE position > ?1", [seen], |rows| {
                session.read_on(rows, board);
                each(&mut session.unread);
            });
        }
        // The first reading leaves nothing out, whatever its place is called.
        each_rows(db, "", [], |rows| {
            session.read_on(rows, board);
            each(&mut session.unread);
        })?;
        session.closed = closed_streams(db, &session.chain, board)?;
        session.first_reading_done();
        Ok(())
    }

    /// Keeps: when this returns, it is on disk; when it fails, nothing of it is.
    pub fn write(&mut self, session: &mut Session, moment: Moment, writing: Writing) -> Result<(), Fault> {
        // The next number is taken inside, where no other program can take it too.
        let db = Transaction::new_unchecked(&self.db, TransactionBehavior::Immediate)?;
        self.read_new(&db, session)?;
        self.write_in(&db, session, moment, writing)?;
        db.commit()?;
        // From here it is kept. The mark follows at most a second behind, and at the lock: a file put back that is older by
        // less is not told from a crash anyway.
        if moment.millis.abs_diff(self.marked) >= 1000 {
            self.marked = moment.millis;
            let _ = self.mark(true);
        }
        Ok(())
    }

    pub(crate) fn write_in(
        &self,
        db: &Connection,
        session: &mut Session,
        moment: Moment,
        writing: Writing,
    ) -> Result<(), Fault> {
        for circle in writing.circles {
            if session.current(circle.stream).is_none() {
                // A stream that is there and does not open must not get a second key: what is sealed with it is lost.
                // Nor one without an entry: that is what its key is known by.
                let begins = writing.entries.iter().any(|entry| entry.stream == circle.stream);
                if !begins || self.first_of(circle.stream)?.is_some() {
                    return Err(Fault::NotOpen);
                }
                session.add(circle.stream, 0, StreamKey::make(self.id));
            }
            for (epoch, key) in session.epochs(circle.stream) {
                insert_wraps(db, self.id, circle.stream, epoch, key, &circle.people)?;
            }
        }
        let (mut sequence, mut previous) = self.head()?;
        let mut tails: HashMap<StreamId, Tail> = HashMap::new();
        let mut insert = db.prepare_cached(include_str!("sql/append.sql"))?;
        for new in writing.entries {
            let in_the_clear = new.stream == self.board;
            let key = session.current(new.stream);
            let epoch = match key {
                Some((epoch, _)) => epoch,
                None if in_the_clear => 0,
                None => return Err(Fault::NotOpen),
            };
            sequence += 1;
            let header = Header { device: self.device, sequence, stream: new.stream, epoch, previous };
            let tail = tails.entry(new.stream).or_insert_with(|| session.reading.tail(new.stream, self.device));
            let inner =
                Inner::write(self.id, &header, *tail, session.person, &session.keys, moment, new.kind, &new.payload);
            *tail = Tail { sequence: inner.sequence, last: inner.id() };
            let body = match key {
                Some((_, key)) => key.seal(inner.bytes(), &header.bytes()),
                None => inner.bytes().to_vec(),
            };
            let body_hash = sha256(&[&body]);
            let hash = header.hash(&body_hash);
            insert.execute(params![
                self.device.0,
                sequence.cast_signed(),
                new.stream.0,
                epoch,
                previous,
                body_hash,
                hash,
                body
            ])?;
            previous = hash;
        }
        if let Some(draft) = writing.draft {
            // A draft that is gone has become entries already: the same again would stand there twice, for ever.
            self.own_draft(session, draft)?.ok_or(Fault::AlreadyThere)?;
            db.execute("DELETE FROM draft WHERE id = ?1", [draft.0])?;
        }
        Ok(())
    }

    /// Makes the key that this person signs content packs with, once.
    pub fn make_pack_key(&mut self, session: &mut Session, moment: Moment) -> Result<(), Fault> {
        // Another window may have made it meanwhile.
        self.read_new(&self.db, session)?;
        if session.issuer().is_none() {
            let key = NewEntry { stream: session.own, kind: PACK_KEY, payload: random::<32>().to_vec() };
            self.write(session, moment, Writing { entries: vec![key], ..Writing::default() })?;
            self.read_new(&self.db, session)?;
        }
        Ok(())
    }

    /// What a login leaves behind, once: which wraps are mine; and, by chance, a stream that nobody can open and that
    /// looks like a concern just begun, so that the number of streams does not tell the number of concerns. Who watches
    /// the file for long can still guess: a concern grows, this does not. `sound`: all that was read is in order and
    /// rightly signed, so that it need not be checked again. `stream` makes an id.
    pub fn settle(
        &mut self,
        session: &mut Session,
        moment: Moment,
        sound: bool,
        mut stream: impl FnMut() -> StreamId,
    ) -> Result<(), Fault> {
        let mut writing = Writing::default();
        if random::<1>()[0] & 1 == 1 {
            let stream = stream();
            writing.circles.push(Circle { stream, people: Vec::new() });
            // As many and as long as a concern might begin with.
            let [entries, lengths @ ..] = random::<8>();
            let lengths = lengths.into_iter().take(2 + usize::from(entries % 4));
            writing.entries.extend(lengths.map(|length| NewEntry {
                stream,
                kind: NOTHING,
                payload: vec![0; 4 * usize::from(length)],
            }));
        }
        let sound = sound && session.is_whole();
        if session.remembers_more || (sound && session.unchecked >= WORTH_REMEMBERING) {
            // It belongs to the wraps it was found with: both are kept anew, or the old place is forgotten.
            let heads = session.chain.heads.iter().filter(|_| sound);
            session.remembered.checked =
                heads.map(|(device, (sequence, hash))| Head::of(*device, *sequence, hash)).collect();
            let payload = serde_json::to_vec(&session.remembered).expect("plain numbers");
            writing.entries.push(NewEntry { stream: session.own, kind: WRAPS, payload });
        }
        self.write(session, moment, writing)?;
        session.remembers_more = false;
        self.blur_sharing()
    }

    /// By chance, wraps for nobody on some stream: sharing adds as many, and without these the file would tell how often
    /// something was shared past one who has it.
    fn blur_sharing(&self) -> Result<(), Fault> {
        if random::<1>()[0] & 1 == 1 {
            let some = "SELECT stream FROM wrap GROUP BY stream ORDER BY random() LIMIT 1";
            let stream = self.db.query_row(some, [], |row| Ok(StreamId(row.get(0)?))).optional()?;
            if let Some(stream) = stream {
                insert_wraps(&self.db, self.id, stream, 0, &StreamKey::make(self.id), &[])?;
            }
        }
        Ok(())
    }

    /// Looks at the whole outer chain, without anybody's keys: every row is what its hash says, and follows the one before on
    /// its device. A session does the same while it reads.
    pub fn check(&self) -> Result<Checked, Fault> {
        let mut chain = Chain::default();
        each_rows(&self.db, "", [], |rows| {
            let whole: Vec<bool> = rows.par_iter().map(EntryRow::is_whole).collect();
            rows.iter().zip(whole).for_each(|(row, whole)| chain.take(row, whole));
        })?;
        let closed = closed_streams(&self.db, &chain, self.board)?;
        Ok(Checked { entries: chain.entries, broken: chain.broken + closed })
    }

    /// Keeps a draft in place of what it was, sealed to its writer: nobody needs to be logged in.
    pub fn keep_draft(&self, draft: DraftId, writer: &PublicKeys, words: &[u8]) -> Result<(), Fault> {
        let length = u32::try_from(words.len()).expect("texts have a limit far below 4 GiB");
        let mut plain = Zeroizing::new([&length.to_be_bytes()[..], words].concat());
        pad(&mut plain);
        let sealed = wraps::seal_to(&writer.seal, DRAFT, &self.draft_header(draft), &plain).ok_or(Fault::NotOpen)?;
        self.db.execute("INSERT OR REPLACE INTO draft (id, sealed) VALUES (?1, ?2)", params![draft.0, sealed])?;
        Ok(())
    }

    /// The drafts of this person.
    pub fn drafts(&self, session: &Session) -> Result<Vec<Draft>, Fault> {
        let mut query = self.db.prepare_cached("SELECT id, sealed FROM draft ORDER BY rowid")?;
        let rows = query.query_map([], |row| Ok((DraftId(row.get(0)?), row.get::<_, Vec<u8>>(1)?)))?;
        let mut drafts = Vec::new();
        for row in rows {
            let (draft, sealed) = row?;
            drafts.extend(self.open_draft(session, draft, &sealed).map(|words| Draft { id: draft, words }));
        }
        Ok(drafts)
    }

    fn open_draft(&self, session: &Session, draft: DraftId, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let plain = wraps::open_as(&session.keys, DRAFT, &self.draft_header(draft), sealed)?;
        let mut from = Reader(&plain);
        let length = from.u32()?;
        Some(Zeroizing::new(from.take(usize::try_from(length).ok()?)?.to_vec()))
    }

    /// What a draft of this person holds; `None` when there is none. Another's is not theirs to open, replace or remove.
    pub fn own_draft(&self, session: &Session, draft: DraftId) -> Result<Option<Zeroizing<Vec<u8>>>, Fault> {
        let sealed: Option<Vec<u8>> =
            self.db.query_row("SELECT sealed FROM draft WHERE id = ?1", [draft.0], |row| row.get(0)).optional()?;
        sealed.map(|sealed| self.open_draft(session, draft, &sealed).ok_or(Fault::NotOpen)).transpose()
    }

    /// Throws a draft away; only its writer can.
    pub fn drop_draft(&self, session: &Session, draft: DraftId) -> Result<(), Fault> {
        self.own_draft(session, draft)?.ok_or(Fault::NotOpen)?;
        self.db.execute("DELETE FROM draft WHERE id = ?1", [draft.0])?;
        Ok(())
    }

    fn draft_header(&self, draft: DraftId) -> Vec<u8> {
        [self.id.0, draft.0].concat()
    }
}

/// Every stream but the board was begun with wraps. None at all: they were taken, and it opens to nobody.
fn closed_streams(db: &Connection, chain: &Chain, board: StreamId) -> Result<u64, Fault> {
    let mut query = db.prepare_cached("SELECT DISTINCT stream FROM wrap")?;
    let wrapped = query.query_map([], |row| Ok(StreamId(row.get(0)?)))?;
    let wrapped = wrapped.collect::<rusqlite::Result<HashSet<_>>>()?;
    Ok(chain.streams.iter().filter(|stream| **stream != board && !wrapped.contains(stream)).count() as u64)
}

/// A wrap that opened its stream.
struct OpenedWrap {
    position: i64,
    stream: StreamId,
    /// The stream was not open before.
    was_closed: bool,
}

/// Takes those of the keys that wraps held that count. `first` finds the entry that a stream began with.
fn open_wraps(
    session: &mut Session,
    wraps: &[Wrap],
    keys: Vec<Option<StreamKey>>,
    mut first: impl FnMut(StreamId) -> Result<Option<EntryRow>, Fault>,
) -> Result<Vec<OpenedWrap>, Fault> {
    let mut opened = Vec::new();
    for (wrap, key) in wraps.iter().zip(keys) {
        let Some(key) = key else { continue };
        let was_closed = session.accept(wrap, key, first(wrap.stream)?);
        let (position, stream) = (wrap.position, wrap.stream);
        opened.extend(was_closed.map(|was_closed| OpenedWrap { position, stream, was_closed }));
    }
    Ok(opened)
}

pub(crate) fn insert_wraps(
    db: &Connection,
    vault: VaultId,
    stream: StreamId,
    epoch: u32,
    key: &StreamKey,
    people: &[[u8; 32]],
) -> Result<(), Fault> {
    let mut insert = db.prepare_cached("INSERT INTO wrap (stream, epoch, sealed) VALUES (?1, ?2, ?3)")?;
    for wrap in wraps::wrap(vault, stream, epoch, key, people).ok_or(Fault::NotOpen)? {
        insert.execute(params![stream.0, epoch, wrap])?;
    }
    Ok(())
}

/// Throws a vault away, for good. Only for example data.
pub fn discard(place: &Place) -> Result<(), Fault> {
    file::remove(&place.file)?;
    match std::fs::remove_file(&place.mark) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

const DRAFT: &str = "sikkerhetsnett/draft/1";

/// So many signatures take some milliseconds to check. Fewer are checked again rather than kept account of.
const WORTH_REMEMBERING: u64 = 64;

fn hash_at(db: &Connection, device: DeviceId, sequence: u64) -> Result<Option<Hash>, Fault> {
    let sql = "SELECT hash FROM entry WHERE device = ?1 AND sequence = ?2";
    Ok(db.query_row(sql, params![device.0, sequence.cast_signed()], |row| row.get(0)).optional()?)
}

/// Rows are read so many at a time, so that all processors can open them and the whole file is never in memory at once.
const AT_ONCE: usize = 2048;

fn each_batch<T>(
    db: &Connection,
    sql: &str,
    parameters: impl rusqlite::Params,
    read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    mut each: impl FnMut(&[T]) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let mut query = db.prepare_cached(sql)?;
    let mut rows = query.query(parameters)?;
    loop {
        let batch = next_batch(&mut rows, &read)?;
        if batch.is_empty() {
            return Ok(());
        }
        each(&batch)?;
    }
}

fn next_batch<T>(rows: &mut Rows<'_>, read: impl Fn(&Row<'_>) -> rusqlite::Result<T>) -> Result<Vec<T>, Fault> {
    let mut batch = Vec::new();
    while batch.len() < AT_ONCE
        && let Some(row) = rows.next()?
    {
        batch.push(read(row)?);
    }
    Ok(batch)
}

/// Many rows are read on while those before them are worked on: to read them takes as long as to open them.
fn each_rows(
    db: &Connection,
    which: &str,
    parameters: impl rusqlite::Params,
    mut each: impl FnMut(Vec<EntryRow>) + Send,
) -> Result<(), Fault> {
    let sql = format!("{} {which} ORDER BY position", include_str!("sql/entries.sql"));
    let mut query = db.prepare_cached(&sql)?;
    let mut rows = query.query(parameters)?;
    let mut batch = next_batch(&mut rows, EntryRow::of)?;
    if batch.len() < AT_ONCE {
        each(batch);
        return Ok(());
    }
    std::thread::scope(|scope| {
        let (give, take) = sync_channel::<Vec<EntryRow>>(1);
        scope.spawn(move || take.iter().for_each(&mut each));
        while !batch.is_empty() {
            // Nobody takes it only after a panic, which the scope passes on.
            let _ = give.send(batch);
            batch = next_batch(&mut rows, EntryRow::of)?;
        }
        Ok(())
    })
}

fn each_row(
    db: &Connection,
    which: &str,
    parameters: impl rusqlite::Params,
    mut each: impl FnMut(EntryRow) + Send,
) -> Result<(), Fault> {
    each_rows(db, which, parameters, |rows| rows.into_iter().for_each(&mut each))
}

fn each_wraps(
    db: &Connection,
    which: &str,
    parameters: impl rusqlite::Params,
    each: impl FnMut(&[Wrap]) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let sql = format!("SELECT position, stream, epoch, sealed FROM wrap {which} ORDER BY position");
    let of = |row: &Row<'_>| {
        Ok(Wrap { position: row.get(0)?, stream: StreamId(row.get(1)?), epoch: row.get(2)?, sealed: row.get(3)? })
    };
    each_batch(db, &sql, parameters, of, each)
}

/// A new name in a folder is kept once the folder is.
fn sync_folder(place: &Place) -> Result<(), Fault> {
    #[cfg(unix)]
    if let Some(folder) = place.file.parent() {
        std::fs::File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = place;
    Ok(())
}
