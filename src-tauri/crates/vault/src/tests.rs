//! The promises of the journal, each with what would break it.

use std::fs;
use std::path::PathBuf;

use rusqlite::Connection;
use tempfile::TempDir;
use zeroize::Zeroizing;

use crate::entry::Header;
use crate::keys::SecretKeys;
use crate::mark::Mark;
use crate::seal::{StreamKey, random, sha256};
use crate::vault::{Checked, News};
use crate::wraps;
use crate::{
    Circle, DeviceId, DraftId, Effort, Fault, Founding, Moment, NewEntry, NewPerson, Opened, OwnerSecret, PersonId,
    Place, PublicKeys, Session, StreamId, Unlocked, Vault, VaultId, Writing,
};

const NOW: Moment = Moment { millis: 1_760_000_000_000, offset: 120 };
const PASSPHRASE: &str = "fire ord som huskes";

struct Unit {
    folder: TempDir,
    place: Place,
    vault: Vault,
    session: Session,
    /// Read at the login, and not asked for yet.
    read: Vec<Opened>,
}

fn a_unit() -> Unit {
    let folder = tempfile::tempdir().unwrap();
    let place =
        Place { file: folder.path().join("vault/unit.sikkerhetsnett"), mark: folder.path().join("marks/unit.json") };
    let (vault, session) = found(&place).unwrap();
    Unit { folder, place, vault, session, read: Vec::new() }
}

fn found(place: &Place) -> Result<(Vault, Session), Fault> {
    let founding = Founding {
        vault: VaultId(random()),
        device: DeviceId(random()),
        board: StreamId(random()),
        unit: StreamId(random()),
        person: PersonId(random()),
        own: StreamId(random()),
        passphrase: PASSPHRASE,
        effort: Effort::TOO_LITTLE,
    };
    Vault::found(place, &founding, |vault, session| {
        let writing = Writing {
            circles: vec![Circle { stream: founding.unit, people: vec![session.public_keys().seal] }],
            entries: vec![entry(founding.board, "Eksempelbarnehagen"), entry(founding.unit, "for alle")],
            draft: None,
        };
        vault.write(session, NOW, writing)
    })
}

fn entry(stream: StreamId, words: &str) -> NewEntry {
    NewEntry { stream, kind: "noted", payload: words.as_bytes().to_vec() }
}

fn words(opened: &[Opened]) -> Vec<String> {
    opened.iter().map(|opened| String::from_utf8(opened.inner.payload().to_vec()).unwrap()).collect()
}

/// A person of the unit who is not the first.
fn someone() -> Unlocked {
    Unlocked {
        person: PersonId(random()),
        keys: SecretKeys::make(),
        own: StreamId(random()),
        own_key: Zeroizing::new(random()),
    }
}

impl Unit {
    fn keep(&mut self, stream: StreamId, words: &str) -> Result<(), Fault> {
        let writing = Writing { entries: vec![entry(stream, words)], ..Writing::default() };
        self.vault.write(&mut self.session, NOW, writing)
    }

    fn a_concern(&mut self) -> StreamId {
        let stream = StreamId(random());
        let circle = Circle { stream, people: vec![self.session.public_keys().seal] };
        let writing = Writing { circles: vec![circle], entries: vec![entry(stream, "begun")], draft: None };
        self.vault.write(&mut self.session, NOW, writing).unwrap();
        stream
    }

    /// As after the program was closed and opened again, with the passphrase typed.
    fn reopened(self) -> Unit {
        let Unit { folder, place, vault, session, .. } = self;
        let person = session.person;
        drop((vault, session));
        let vault = Vault::open(&place, DeviceId(random())).unwrap();
        let unlocked = vault.lock_of(person).unwrap().open(PASSPHRASE).unwrap();
        let mut session = vault.session(unlocked).unwrap();
        let mut read = Vec::new();
        let take = |news| match news {
            News::Entries(entries) => read.extend(entries),
            News::Anew => read.clear(),
        };
        vault.read_all(&mut session, take).unwrap();
        Unit { folder, place, vault, session, read }
    }

    /// What has been read since this was last asked.
    fn news(&mut self) -> Vec<Opened> {
        let mut news = std::mem::take(&mut self.read);
        news.extend(self.vault.news(&mut self.session).unwrap());
        news
    }

    /// All bytes that lie on the disk.
    fn raw(&self) -> Vec<u8> {
        let mut raw = Vec::new();
        for file in fs::read_dir(self.place.file.parent().unwrap()).unwrap() {
            raw.extend(fs::read(file.unwrap().path()).unwrap());
        }
        raw
    }

    /// As one who has the file, and no key.
    fn tampered(&self, with: &str) {
        let db = Connection::open(&self.place.file).unwrap();
        db.execute_batch("DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_removed;").unwrap();
        assert!(db.execute(with, []).unwrap() > 0, "{with}");
    }
}

fn has(raw: &[u8], words: &str) -> bool {
    raw.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn what_was_kept_is_there_when_the_program_opens_again() {
    let mut unit = a_unit();
    let concern = unit.a_concern();
    unit.keep(concern, "Jeg vil ikke hjem.").unwrap();
    let before = words(&unit.news());
    let mut unit = unit.reopened();
    assert_eq!(words(&unit.news()), before, "read anew, the journal says the same");
    assert_eq!(before, ["Eksempelbarnehagen", "for alle", "begun", "Jeg vil ikke hjem."]);
    assert_eq!(unit.vault.check().unwrap(), Checked { entries: 4, broken: 0 });
}

#[test]
fn only_the_passphrase_opens_a_session() {
    let unit = a_unit();
    let lock = unit.vault.lock_of(unit.session.person).unwrap();
    assert_eq!(lock.open("fire ord som gjettes").err(), Some(Fault::WrongPassphrase));
    assert!(lock.open(PASSPHRASE).is_ok());
    assert_eq!(unit.vault.lock_of(PersonId(random())).err(), Some(Fault::NotOpen));
}

#[test]
fn the_file_holds_nothing_that_can_be_read_but_the_board() {
    let mut unit = a_unit();
    let concern = unit.a_concern();
    unit.keep(concern, "Jeg vil ikke hjem.").unwrap();
    unit.vault.keep_draft(DraftId(random()), &unit.session.public_keys(), b"Jeg vil ikke hjem.").unwrap();
    let raw = unit.raw();
    assert!(has(&raw, "Eksempelbarnehagen"), "the control: what is in the clear is found");
    for secret in ["Jeg vil ikke hjem.", "for alle", "begun", PASSPHRASE] {
        assert!(!has(&raw, secret), "{secret}");
    }
}

#[test]
fn the_key_of_packs_is_made_once_and_lies_sealed_to_the_one_who_made_it() {
    let mut unit = a_unit();
    assert!(unit.session.issuer().is_none() && unit.session.sign_pack(b"x").is_none());
    unit.vault.make_pack_key(&mut unit.session, NOW).unwrap();
    let issuer = unit.session.issuer().unwrap();
    unit.vault.make_pack_key(&mut unit.session, NOW).unwrap();
    assert_eq!(unit.session.issuer(), Some(issuer), "once");
    let file = unit.session.sign_pack(b"words").unwrap().unwrap();
    assert_eq!(crate::SignedPack::read(&file).map(|pack| (pack.key, pack.body)), Ok((issuer, b"words".to_vec())));
    assert!(!words_of(&mut unit).iter().any(|word| word.len() == 32), "nobody above the vault is told of it");
    let mut other = unit.vault.session(someone()).unwrap();
    unit.vault.news(&mut other).unwrap();
    assert!(other.issuer().is_none(), "another signs with another");
    let mut unit = unit.reopened();
    unit.news();
    assert_eq!(unit.session.issuer(), Some(issuer), "it is there at the next login");
    assert_eq!(unit.session.sign_pack(b"words").unwrap().unwrap(), file);
    assert_eq!(unit.vault.check().unwrap().broken, 0);
}

fn words_of(unit: &mut Unit) -> Vec<String> {
    unit.news().iter().map(|opened| String::from_utf8_lossy(opened.inner.payload()).into_owned()).collect()
}

#[test]
fn who_is_not_in_the_circle_opens_counts_and_lists_nothing() {
    let mut unit = a_unit();
    let concern = unit.a_concern();
    unit.keep(concern, "Jeg vil ikke hjem.").unwrap();
    let mut other = unit.vault.session(someone()).unwrap();
    let read = unit.vault.news(&mut other).unwrap();
    assert_eq!(words(&read), ["Eksempelbarnehagen"], "the board alone");
    assert_eq!(other.unreadable(), 0, "not even a count");
    let writing = Writing { entries: vec![entry(concern, "jeg også")], ..Writing::default() };
    assert_eq!(unit.vault.write(&mut other, NOW, writing).err(), Some(Fault::NotOpen));
}

#[test]
fn who_comes_into_the_circle_reads_it_from_the_beginning() {
    let mut unit = a_unit();
    let concern = unit.a_concern();
    let mut other = unit.vault.session(someone()).unwrap();
    unit.vault.news(&mut other).unwrap();
    let circle = Circle { stream: concern, people: vec![other.public_keys().seal] };
    unit.vault.write(&mut unit.session, NOW, Writing { circles: vec![circle], ..Writing::default() }).unwrap();
    unit.keep(concern, "etterpå").unwrap();
    assert_eq!(words(&unit.vault.news(&mut other).unwrap()), ["begun", "etterpå"]);
}

#[test]
fn the_owner_opens_what_is_wrapped_to_the_owners_key_and_nothing_else() {
    let mut unit = a_unit();
    let secret = OwnerSecret::make();
    let (shared, private) = (unit.a_concern(), unit.a_concern());
    unit.keep(private, "bare mitt").unwrap();
    let circle = Circle { stream: shared, people: vec![secret.keys().public().seal] };
    unit.vault.write(&mut unit.session, NOW, Writing { circles: vec![circle], ..Writing::default() }).unwrap();
    let mut session = unit.vault.session(secret.unlock()).unwrap();
    assert_eq!(words(&unit.vault.news(&mut session).unwrap()), ["Eksempelbarnehagen", "begun"]);
}

#[test]
fn a_changed_missing_or_moved_entry_is_found() {
    for (what, tampering) in [
        ("a body", "UPDATE entry SET body = randomblob(400) WHERE position = 3"),
        ("a body and its hash", "UPDATE entry SET body = x'00', body_hash = zeroblob(32) WHERE position = 3"),
        ("a stream", "UPDATE entry SET stream = randomblob(16) WHERE position = 3"),
        ("one taken out", "DELETE FROM entry WHERE position = 3"),
        ("two changed places", "UPDATE entry SET sequence = 9 WHERE position = 3"),
        ("the first", "DELETE FROM entry WHERE position = 1"),
    ] {
        let mut unit = a_unit();
        let concern = unit.a_concern();
        unit.keep(concern, "en").unwrap();
        unit.keep(concern, "to").unwrap();
        assert_eq!(unit.vault.check().unwrap().broken, 0);
        unit.tampered(tampering);
        assert!(unit.vault.check().unwrap().broken > 0, "{what}");
        fs::remove_file(&unit.place.mark).unwrap();
        assert!(unit.reopened().session.broken() > 0, "{what}: by who logs in");
    }
}

/// Many rows are read on while those before them are worked on.
#[test]
fn many_entries_are_read_in_their_order_and_each_is_looked_at() {
    for many in [2047, 2048, 2049, 5000] {
        let mut unit = a_unit();
        let concern = unit.a_concern();
        let begun = 3;
        let written: Vec<String> = (begun..many).map(|number| number.to_string()).collect();
        let entries = written.iter().map(|words| entry(concern, words)).collect();
        unit.vault.write(&mut unit.session, NOW, Writing { entries, ..Writing::default() }).unwrap();
        let mut unit = unit.reopened();
        assert_eq!(words(&unit.news())[begun..], written);
        assert_eq!(unit.session.broken(), 0);
        unit.tampered(&format!("UPDATE entry SET body = randomblob(400) WHERE position = {}", many - 1));
        let unit = unit.reopened();
        assert_eq!((unit.session.broken(), unit.session.unreadable()), (1, 1));
    }
}

/// Where a row lies is no part of the chain: one that was put aside is read all the same.
#[test]
fn a_row_that_was_put_aside_is_not_passed_by() {
    for aside in ["-1", "-position"] {
        let mut unit = a_unit();
        let concern = unit.a_concern();
        unit.keep(concern, "en").unwrap();
        unit.tampered(&format!("UPDATE entry SET position = {aside} WHERE position = 4"));
        assert!(unit.reopened().session.broken() > 0);
    }
}

/// Who has the file can make the outer chain anew, but not the inner one: that takes the keys.
#[test]
fn a_chain_made_anew_without_the_keys_is_found_inside() {
    let mut unit = a_unit();
    let concern = unit.a_concern();
    unit.keep(concern, "en").unwrap();
    unit.keep(concern, "to").unwrap();
    unit.keep(concern, "tre").unwrap();
    // Take «to» out, and close the outer chain over the gap.
    unit.tampered("DELETE FROM entry WHERE position = 5");
    let db = Connection::open(&unit.place.file).unwrap();
    let (previous, device): ([u8; 32], [u8; 16]) = db
        .query_row("SELECT hash, device FROM entry WHERE position = 4", [], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    let body_hash: [u8; 32] =
        db.query_row("SELECT body_hash FROM entry WHERE position = 6", [], |row| row.get(0)).unwrap();
    let header = Header { device: DeviceId(device), sequence: 5, stream: concern, epoch: 0, previous };
    db.execute(
        "UPDATE entry SET sequence = 5, previous = ?1, hash = ?2 WHERE position = 6",
        rusqlite::params![previous, header.hash(&body_hash)],
    )
    .unwrap();
    fs::remove_file(&unit.place.mark).unwrap();
    let mut unit = unit.reopened();
    assert_eq!(unit.vault.check().unwrap().broken, 0, "the outer chain was mended");
    assert_eq!(words(&unit.news()), ["Eksempelbarnehagen", "for alle", "begun", "en"]);
    assert_eq!(unit.session.unreadable(), 1, "what moved does not open: its place is part of its seal");
}

/// One of the circle has the key of the stream, but not the others' signatures: what they take out is missed inside.
#[test]
fn an_entry_that_one_of_the_circle_took_out_is_missed() {
    let mut unit = a_unit();
    let concern = unit.a_concern();
    for words in ["en", "to", "tre"] {
        unit.keep(concern, words).unwrap();
    }
    // «tre», sealed anew in the place of «to»: both chains in the clear are mended.
    let (taken, moved) = (unit.vault.row(5).unwrap(), unit.vault.row(6).unwrap());
    let key = unit.session.key(concern, 0).unwrap().clone();
    let inside = key.open(&moved.body.unwrap(), &moved.header.bytes()).unwrap();
    let body = key.seal(&inside, &taken.header.bytes());
    let body_hash = sha256(&[&body]);
    unit.tampered("DELETE FROM entry WHERE position = 6");
    Connection::open(&unit.place.file)
        .unwrap()
        .execute(
            "UPDATE entry SET body = ?1, body_hash = ?2, hash = ?3 WHERE position = 5",
            rusqlite::params![body, body_hash, taken.header.hash(&body_hash)],
        )
        .unwrap();
    fs::remove_file(&unit.place.mark).unwrap();
    let mut unit = unit.reopened();
    assert_eq!((unit.vault.check().unwrap().broken, unit.session.unreadable()), (0, 0));
    let keys = unit.session.public_keys();
    let read = unit.news();
    assert_eq!(words(&read)[3..], ["en", "tre"]);
    assert!(read.iter().all(|entry| entry.inner.is_signed_by(&keys)), "the words are true");
    assert_eq!(read.iter().map(|entry| entry.in_order).collect::<Vec<_>>(), [true, true, true, true, false]);
}

#[test]
fn an_entry_of_the_board_that_was_exchanged_is_not_signed() {
    let mut unit = a_unit();
    let keys = unit.session.public_keys();
    assert!(unit.vault.board().unwrap()[0].inner.is_signed_by(&keys));
    let board = unit.vault.board_stream();
    unit.keep(board, "Barnevernvakta 00 00 00 00").unwrap();
    let db = Connection::open(&unit.place.file).unwrap();
    db.execute_batch("DROP TRIGGER entry_is_never_changed").unwrap();
    let body: Vec<u8> = db.query_row("SELECT body FROM entry WHERE position = 3", [], |row| row.get(0)).unwrap();
    let text = body.iter().map(|byte| if *byte == b'0' { b'1' } else { *byte }).collect::<Vec<u8>>();
    db.execute("UPDATE entry SET body = ?1 WHERE position = 3", [text]).unwrap();
    let read = unit.vault.board().unwrap();
    assert!(read.len() < 2 || !read[1].inner.is_signed_by(&keys) || !read[1].in_order);
}

#[test]
fn nothing_is_kept_when_the_disk_is_full_and_all_goes_on_when_there_is_room() {
    let mut unit = a_unit();
    let concern = unit.a_concern();
    let before = unit.news().len();
    let pages: i64 = unit.vault.database().pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    unit.vault.database().pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).unwrap();
    assert_eq!(unit.keep(concern, &"mye ".repeat(10_000)).err(), Some(Fault::Full));
    assert_eq!((before, unit.news().len()), (3, 0));
    unit.vault.database().pragma_update_and_check(None, "max_page_count", 100_000, |_| Ok(())).unwrap();
    unit.keep(concern, "igjen").unwrap();
    assert_eq!(words(&unit.news()), ["igjen"]);
    assert_eq!(unit.vault.check().unwrap(), Checked { entries: 4, broken: 0 });
}

#[test]
fn nothing_is_kept_where_nothing_may_be_written() {
    let mut unit = a_unit();
    let concern = unit.a_concern();
    unit.vault.database().pragma_update(None, "query_only", 1).unwrap();
    assert_eq!(unit.keep(concern, "en").err(), Some(Fault::ReadOnly));
}

#[test]
fn a_file_that_lacks_what_was_last_seen_is_older() {
    let mut unit = a_unit();
    let concern = unit.a_concern();
    unit.vault.database().execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    let copy = fs::read(&unit.place.file).unwrap();
    unit.keep(concern, "det siste").unwrap();
    let Unit { folder, place, vault, session, .. } = unit;
    vault.mark(false).unwrap();
    drop((vault, session));
    fs::write(&place.file, copy).unwrap();
    let device = DeviceId(random());
    assert_eq!(Vault::open(&place, device).err(), Some(Fault::Older));
    let adopted = Vault::adopt(&place, device).unwrap();
    assert_eq!(adopted.check().unwrap().broken, 0);
    drop(adopted);
    assert!(Vault::open(&place, DeviceId(random())).is_ok(), "once said, it is the file we know");
    drop(folder);
}

#[test]
fn a_copy_gets_a_device_of_its_own_that_names_where_it_began() {
    let unit = a_unit();
    let before = Mark::read(&unit.place.mark).unwrap();
    fs::remove_file(&unit.place.mark).unwrap();
    let mut unit = unit.reopened();
    let concern = unit.a_concern();
    unit.keep(concern, "på en annen maskin").unwrap();
    let after = Mark::read(&unit.place.mark).unwrap();
    assert_ne!(after.device, before.device);
    let first: [u8; 32] = unit
        .vault
        .database()
        .query_row("SELECT previous FROM entry WHERE device = ?1 AND sequence = 1", [after.device.0], |row| row.get(0))
        .unwrap();
    assert_eq!(first, before.head);
    assert_eq!(unit.vault.check().unwrap(), Checked { entries: 4, broken: 0 });
    let mut unit = unit.reopened();
    assert_eq!(words(&unit.news()).last().unwrap(), "på en annen maskin");
    assert!(unit.news().iter().all(|opened| opened.in_order));
}

#[test]
fn the_mark_of_another_vault_is_not_ours() {
    let unit = a_unit();
    let mark = Mark::read(&unit.place.mark).unwrap();
    Mark { vault: VaultId(random()), ..mark.clone() }.write(&unit.place.mark, true).unwrap();
    let unit = unit.reopened();
    assert_ne!(Mark::read(&unit.place.mark).unwrap().device, mark.device);
}

#[test]
fn a_stop_in_the_middle_is_known_at_the_next_start() {
    let unit = a_unit();
    let Unit { folder, place, vault, session, .. } = unit;
    drop((vault, session));
    let vault = Vault::open(&place, DeviceId(random())).unwrap();
    assert!(vault.stopped().is_some(), "somebody was logged in");
    drop(vault);
    assert!(Vault::open(&place, DeviceId(random())).unwrap().stopped().is_none(), "and nobody this time");
    drop(folder);
}

#[test]
fn half_a_set_up_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place { file: folder.path().join("unit.sikkerhetsnett"), mark: folder.path().join("mark.json") };
    let founding = Founding {
        vault: VaultId(random()),
        device: DeviceId(random()),
        board: StreamId(random()),
        unit: StreamId(random()),
        person: PersonId(random()),
        own: StreamId(random()),
        passphrase: PASSPHRASE,
        effort: Effort::TOO_LITTLE,
    };
    assert_eq!(Vault::found(&place, &founding, |_, _| Err(Fault::Full)).err(), Some(Fault::Full));
    assert!(!place.file.exists());
    assert_eq!(Vault::open(&place, DeviceId(random())).err(), Some(Fault::None));
    assert!(found(&place).is_ok(), "and the next attempt begins anew");
    assert_eq!(found(&place).err(), Some(Fault::AlreadyThere));
}

#[test]
fn a_vault_that_was_taken_away_is_missed() {
    let unit = a_unit();
    let Unit { folder, place, vault, session, .. } = unit;
    drop((vault, session));
    fs::remove_file(&place.file).unwrap();
    assert_eq!(Vault::open(&place, DeviceId(random())).err(), Some(Fault::Gone));
    drop(folder);
}

#[test]
fn a_vault_is_not_made_where_others_copy_it_from() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("OneDrive - Eksempelvik/unit.sikkerhetsnett");
    assert_eq!(found(&Place { file, mark: PathBuf::from("nowhere") }).err(), Some(Fault::Shared));
}

#[test]
fn a_draft_is_read_by_its_writer_alone() {
    let unit = a_unit();
    let draft = DraftId(random());
    unit.vault.keep_draft(draft, &unit.session.public_keys(), b"halv setn").unwrap();
    unit.vault.keep_draft(draft, &unit.session.public_keys(), b"halv setning").unwrap();
    let mine = unit.vault.drafts(&unit.session).unwrap();
    assert_eq!(
        mine.iter().map(|draft| (draft.id, draft.words.as_slice())).collect::<Vec<_>>(),
        [(draft, &b"halv setning"[..])]
    );
    let other = unit.vault.session(someone()).unwrap();
    assert!(unit.vault.drafts(&other).unwrap().is_empty());
    assert_eq!(unit.vault.drop_draft(&other, draft).err(), Some(Fault::NotOpen));
    unit.vault.drop_draft(&unit.session, draft).unwrap();
    assert!(unit.vault.drafts(&unit.session).unwrap().is_empty());
}

#[test]
fn a_draft_goes_when_its_entries_are_kept_and_not_before() {
    let mut unit = a_unit();
    let concern = unit.a_concern();
    let draft = DraftId(random());
    unit.vault.keep_draft(draft, &unit.session.public_keys(), b"ord").unwrap();
    unit.vault.database().pragma_update(None, "query_only", 1).unwrap();
    let writing = || Writing { entries: vec![entry(concern, "ord")], draft: Some(draft), ..Writing::default() };
    assert!(unit.vault.write(&mut unit.session, NOW, writing()).is_err());
    unit.vault.database().pragma_update(None, "query_only", 0).unwrap();
    assert_eq!(unit.vault.drafts(&unit.session).unwrap().len(), 1, "not kept, not gone");
    unit.vault.write(&mut unit.session, NOW, writing()).unwrap();
    assert!(unit.vault.drafts(&unit.session).unwrap().is_empty());
    let before = unit.vault.check().unwrap().entries;
    assert_eq!(unit.vault.write(&mut unit.session, NOW, writing()).err(), Some(Fault::AlreadyThere), "pressed twice");
    assert_eq!(unit.vault.check().unwrap().entries, before);
}

#[test]
fn the_number_of_streams_does_not_tell_the_number_of_concerns() {
    let mut unit = a_unit();
    let streams = |unit: &Unit| -> i64 {
        let sql = "SELECT count(DISTINCT stream) FROM wrap";
        unit.vault.database().query_row(sql, [], |row| row.get(0)).unwrap()
    };
    let before = streams(&unit);
    for _ in 0..40 {
        unit.vault.settle(&mut unit.session, NOW, true, || StreamId(random())).unwrap();
    }
    let blurred = streams(&unit) - before;
    assert!((5..=35).contains(&blurred), "{blurred} of 40: about half");
    assert_eq!(words(&unit.news()), ["Eksempelbarnehagen", "for alle"], "and nobody is told of them");
    assert_eq!(unit.vault.check().unwrap().broken, 0);
}

#[test]
fn wraps_that_were_tried_are_remembered() {
    let mut unit = a_unit();
    let concern = unit.a_concern();
    unit.keep(concern, "en").unwrap();
    let mut unit = unit.reopened();
    unit.vault.settle(&mut unit.session, NOW, true, || StreamId(random())).unwrap();
    let mut unit = unit.reopened();
    assert!(unit.session.remembered.tried > 0);
    assert_eq!(unit.session.remembered.mine.len(), 2, "the unit, the concern");
    assert_eq!(words(&unit.news()).last().unwrap(), "en");
}

/// The format is frozen: another table, column or trigger is another format, with a number of its own and a way there.
#[test]
fn a_new_file_has_the_tables_of_the_one_that_is_kept() {
    let tables = |path: &std::path::Path| {
        let db = Connection::open_with_flags(path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        let mut query = db.prepare("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").unwrap();
        let rows = query.query_map([], |row| {
            let sql: Option<String> = row.get(2)?;
            let sql = sql.map(|sql| sql.split_whitespace().collect::<Vec<_>>().join(" "));
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, sql))
        });
        rows.unwrap().map(Result::unwrap).collect::<Vec<_>>()
    };
    let unit = a_unit();
    let kept = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/vaults/format-1.sikkerhetsnett");
    let copy = unit.folder.path().join("kept");
    fs::copy(kept, &copy).unwrap();
    assert_eq!(tables(&unit.place.file), tables(&copy));
}

/// A hundred entries, found rightly signed at a login that remembers it; and read anew at the next.
fn checked_before(sound: bool) -> (Unit, StreamId) {
    let mut unit = a_unit();
    let concern = unit.a_concern();
    for number in 0..100 {
        unit.keep(concern, &number.to_string()).unwrap();
    }
    let mut unit = unit.reopened();
    unit.news();
    unit.vault.settle(&mut unit.session, NOW, sound, || StreamId(random())).unwrap();
    (unit, concern)
}

fn known(unit: &mut Unit) -> Vec<bool> {
    unit.news().iter().filter(|entry| entry.stream != unit.vault.board_stream()).map(|entry| entry.known).collect()
}

#[test]
fn what_was_found_sound_need_not_be_checked_again_until_a_byte_of_it_changes() {
    let (mut unit, concern) = checked_before(true);
    unit.keep(concern, "etterpå").unwrap();
    let mut unit = unit.reopened();
    let mut expected = vec![true; 102];
    expected.push(false);
    assert_eq!(known(&mut unit), expected, "all but what came after");
    // The same words, sealed anew by one of the circle, and the outer chain made anew after it.
    let row = unit.vault.row(50).unwrap();
    let key = unit.session.key(concern, 0).unwrap().clone();
    let inside = key.open(&row.body.unwrap(), &row.header.bytes()).unwrap();
    let mut body = key.seal(&inside, &row.header.bytes());
    let mut header = row.header;
    let last = unit.vault.check().unwrap().entries as i64;
    for position in 50..=last {
        if position > 50 {
            let next = unit.vault.row(position).unwrap();
            let key = unit.session.key(next.header.stream, 0);
            let plain = key.map(|key| key.open(&next.body.clone().unwrap(), &next.header.bytes()).unwrap());
            header = Header { previous: header.previous, ..next.header };
            body = plain.map_or(next.body.unwrap(), |plain| {
                unit.session.key(next.header.stream, 0).unwrap().seal(&plain, &header.bytes())
            });
        }
        let (body_hash, hash) = (sha256(&[&body]), header.hash(&sha256(&[&body])));
        if position == 50 {
            unit.tampered("UPDATE entry SET epoch = 0 WHERE position = 50");
        }
        Connection::open(&unit.place.file)
            .unwrap()
            .execute(
                "UPDATE entry SET body = ?1, body_hash = ?2, hash = ?3, previous = ?4 WHERE position = ?5",
                rusqlite::params![body, body_hash, hash, header.previous, position],
            )
            .unwrap();
        header.previous = hash;
    }
    fs::remove_file(&unit.place.mark).unwrap();
    let mut unit = unit.reopened();
    assert_eq!(unit.vault.check().unwrap().broken, 0, "the chain was mended");
    assert_eq!(
        (unit.session.broken(), unit.session.unreadable()),
        (1, 0),
        "and the place is missed that it once led to"
    );
    assert!(known(&mut unit).iter().all(|known| !known), "nothing is taken for checked");
}

#[test]
fn what_was_not_found_sound_is_checked_at_every_login() {
    let (unit, _) = checked_before(false);
    let mut unit = unit.reopened();
    assert!(known(&mut unit).iter().all(|known| !known));
}

#[test]
fn a_broken_chain_is_trusted_nowhere() {
    let (unit, _) = checked_before(true);
    unit.tampered("UPDATE entry SET body = randomblob(400) WHERE position = 60");
    let mut unit = unit.reopened();
    assert!(unit.session.broken() > 0);
    assert!(known(&mut unit).iter().all(|known| !known));
}

/// The place that was reached once must be passed by the reading itself: a row that only says that it is there is not enough.
#[test]
fn a_place_that_was_reached_once_and_is_not_any_more_is_missed() {
    let (mut unit, concern) = checked_before(true);
    let head = &unit.session.remembered.checked[0];
    let (device, hash) = head.read().unwrap();
    for wrong in [
        crate::session::Head::of(device, head.sequence, &random()),
        crate::session::Head::of(device, head.sequence + 1000, &hash),
        crate::session::Head::of(DeviceId(random()), head.sequence, &hash),
    ] {
        unit.session.remembered.checked = vec![wrong];
        let payload = serde_json::to_vec(&unit.session.remembered).unwrap();
        let entries = vec![NewEntry { stream: unit.session.own, kind: crate::session::WRAPS, payload }];
        unit.vault.write(&mut unit.session, NOW, Writing { entries, ..Writing::default() }).unwrap();
        unit = unit.reopened();
        assert_eq!(unit.session.broken(), 1);
        assert!(known(&mut unit).iter().all(|known| !known));
    }
    unit.keep(concern, "og det går videre").unwrap();
}

#[test]
fn what_comes_while_one_is_in_was_never_checked_before() {
    let (unit, concern) = checked_before(true);
    let mut unit = unit.reopened();
    assert!(known(&mut unit).iter().any(|known| *known));
    // An entry of long ago is taken out, and another takes its number.
    let row = unit.vault.row(50).unwrap();
    let key = unit.session.key(concern, 0).unwrap().clone();
    let body = key.seal(&key.open(&row.body.unwrap(), &row.header.bytes()).unwrap(), &row.header.bytes());
    unit.tampered("DELETE FROM entry WHERE position = 50");
    let (body_hash, Header { device, sequence, stream, epoch, previous }) = (sha256(&[&body]), row.header);
    let values = rusqlite::params![
        device.0,
        sequence.cast_signed(),
        stream.0,
        epoch,
        previous,
        body_hash,
        row.header.hash(&body_hash),
        body
    ];
    Connection::open(&unit.place.file).unwrap().execute(include_str!("sql/append.sql"), values).unwrap();
    assert_eq!(known(&mut unit), [false]);
    assert!(unit.session.broken() > 0);
}

/// A wrap that lies there twice does not make up for one that is gone.
#[test]
fn each_wrap_that_was_mine_is_looked_for() {
    let mut unit = a_unit();
    let (first, _) = (unit.a_concern(), unit.a_concern());
    let mut unit = unit.reopened();
    unit.vault.settle(&mut unit.session, NOW, true, || StreamId(random())).unwrap();
    let db = Connection::open(&unit.place.file).unwrap();
    db.execute_batch(
        "CREATE TABLE other (position INTEGER, stream BLOB, epoch INTEGER, sealed BLOB);
         INSERT INTO other SELECT * FROM wrap; DROP TABLE wrap; ALTER TABLE other RENAME TO wrap;",
    )
    .unwrap();
    let mine = unit.session.remembered.mine.clone();
    db.execute("INSERT INTO wrap SELECT * FROM wrap WHERE position = ?1", [mine[0]]).unwrap();
    db.execute("DELETE FROM wrap WHERE position = ?1", [mine[1]]).unwrap();
    let _ = first;
    assert!(unit.reopened().session.unreadable() > 0);
}

/// What I could not open when all was found sound, I did not check.
#[test]
fn a_stream_that_is_shared_later_is_checked_whole() {
    let (mut unit, _) = checked_before(true);
    let kari = PersonId(random());
    invite(&mut unit, kari, CODE).unwrap();
    let mut session = join(&mut unit, kari, CODE, PASSPHRASE).unwrap();
    let concern = StreamId(random());
    let circles = vec![Circle { stream: concern, people: vec![session.public_keys().seal] }];
    let entries = (0..80).map(|number| entry(concern, &number.to_string())).collect();
    unit.vault.write(&mut session, NOW, Writing { circles, entries, draft: None }).unwrap();
    // The leader logs in and finds all sound that is the leader's to see; then it is shared with them.
    let mut unit = unit.reopened();
    unit.news();
    unit.session.unchecked = 1000;
    unit.vault.settle(&mut unit.session, NOW, true, || StreamId(random())).unwrap();
    let circles = vec![Circle { stream: concern, people: vec![unit.session.public_keys().seal] }];
    unit.vault.write(&mut session, NOW, Writing { circles, ..Writing::default() }).unwrap();
    let mut unit = unit.reopened();
    let of_it: Vec<bool> =
        unit.news().iter().filter(|opened| opened.stream == concern).map(|opened| opened.known).collect();
    assert_eq!(of_it, vec![false; 80]);
}

#[test]
fn two_programs_on_one_file_keep_one_chain() {
    let mut unit = a_unit();
    let concern = unit.a_concern();
    let person = unit.session.person;
    let mut second = Vault::open(&unit.place, DeviceId(random())).unwrap();
    let unlocked = second.lock_of(person).unwrap().open(PASSPHRASE).unwrap();
    let mut session = second.session(unlocked).unwrap();
    for round in 0..10 {
        unit.keep(concern, &format!("her {round}")).unwrap();
        let writing = Writing { entries: vec![entry(concern, &format!("der {round}"))], ..Writing::default() };
        second.write(&mut session, NOW, writing).unwrap();
    }
    let (here, there) = (unit.news(), second.news(&mut session).unwrap());
    assert_eq!(words(&here), words(&there));
    assert!(here.iter().all(|opened| opened.in_order));
    assert_eq!(unit.vault.check().unwrap(), Checked { entries: 23, broken: 0 });
}

#[test]
fn a_body_that_was_taken_is_found() {
    let mut unit = a_unit();
    let concern = unit.a_concern();
    unit.keep(concern, "en").unwrap();
    unit.tampered("UPDATE entry SET body = NULL WHERE position = 4");
    assert_eq!(unit.vault.check().unwrap(), Checked { entries: 4, broken: 1 });
}

/// Wraps carry no signature: anyone with the file can seal a key of their own to a person whose public key they know.
#[test]
fn a_key_that_somebody_slipped_in_is_never_used() {
    for epoch in [0, 1] {
        for target in ["concern", "board", "own", "new"] {
            let mut unit = a_unit();
            let concern = unit.a_concern();
            let stream = match target {
                "concern" => concern,
                "board" => unit.vault.board_stream(),
                "own" => unit.session.own_stream(),
                _ => StreamId(random()),
            };
            let theirs = StreamKey::new(unit.vault.id, [7; 32]);
            let to = unit.session.public_keys().seal;
            let wraps = wraps::wrap(unit.vault.id, stream, epoch, &theirs, &[to]).unwrap();
            let db = Connection::open(&unit.place.file).unwrap();
            if epoch == 0 {
                db.execute_batch("DROP TRIGGER wrap_is_never_removed").unwrap();
                db.execute("DELETE FROM wrap WHERE stream = ?1", [stream.0]).unwrap();
            }
            for wrap in wraps {
                let values = rusqlite::params![stream.0, epoch, wrap];
                db.execute("INSERT INTO wrap (stream, epoch, sealed) VALUES (?1, ?2, ?3)", values).unwrap();
            }
            // In the session that was open, and in the next.
            for reopened in [false, true] {
                if reopened {
                    unit = unit.reopened();
                }
                let _ = unit.news();
                if unit.keep(stream, "Jeg vil ikke hjem.").is_err() {
                    continue; // Refused: nothing was sealed to anyone.
                }
                let opens = |position: i64| {
                    let row = unit.vault.row(position).unwrap();
                    theirs.open(&row.body.unwrap(), &row.header.bytes()).is_some()
                };
                assert!(!(1..=unit.vault.check().unwrap().entries as i64).any(opens), "{target} {epoch}");
            }
        }
    }
}

#[test]
fn wraps_that_were_taken_away_are_missed() {
    let mut unit = a_unit();
    let concern = unit.a_concern();
    unit.vault.settle(&mut unit.session, NOW, true, || StreamId(random())).unwrap();
    let mut unit = unit.reopened();
    unit.vault.settle(&mut unit.session, NOW, true, || StreamId(random())).unwrap();
    let db = Connection::open(&unit.place.file).unwrap();
    db.execute_batch("DROP TRIGGER wrap_is_never_removed").unwrap();
    db.execute("DELETE FROM wrap WHERE stream = ?1", [concern.0]).unwrap();
    drop(db);
    let mut unit = unit.reopened();
    assert!(unit.news().iter().all(|opened| opened.stream != concern));
    assert!(unit.session.unreadable() > 0, "remembered, and gone");
    assert!(unit.vault.check().unwrap().broken > 0, "a stream that opens to nobody");
}

#[test]
fn an_older_file_is_seen_also_on_a_machine_that_has_only_read() {
    let mut unit = a_unit();
    unit.vault.database().execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    let older = fs::read(&unit.place.file).unwrap();
    let board = unit.vault.board_stream();
    unit.keep(board, "det siste").unwrap();
    fs::remove_file(&unit.place.mark).unwrap();
    let unit = unit.reopened();
    assert!(unit.vault.is_copy());
    let Unit { folder, place, vault, session, .. } = unit;
    drop((vault, session));
    fs::write(&place.file, older).unwrap();
    assert_eq!(Vault::open(&place, DeviceId(random())).err(), Some(Fault::Older));
    drop(folder);
}

#[test]
fn what_was_given_up_for_an_older_file_is_remembered_until_it_is_told() {
    let mut unit = a_unit();
    unit.vault.database().execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    let older = fs::read(&unit.place.file).unwrap();
    let board = unit.vault.board_stream();
    unit.keep(board, "det siste").unwrap();
    let lost = Mark::read(&unit.place.mark).unwrap().head;
    let Unit { folder, place, vault, session, .. } = unit;
    drop((vault, session));
    fs::write(&place.file, older).unwrap();
    drop(Vault::adopt(&place, DeviceId(random())).unwrap());
    let mut vault = Vault::open(&place, DeviceId(random())).unwrap();
    assert_eq!(vault.lost().map(|lost| lost.0), Some(lost), "also after the program was closed");
    vault.forget_lost();
    vault.mark(false).unwrap();
    assert_eq!(Vault::open(&place, DeviceId(random())).unwrap().lost(), None);
    drop(folder);
}

#[test]
fn a_vault_opens_also_where_its_mark_cannot_be_written() {
    let unit = a_unit();
    let Unit { folder, place, vault, session, .. } = unit;
    drop((vault, session));
    let marks = folder.path().join("a file, not a folder");
    fs::write(&marks, "").unwrap();
    assert!(Vault::open(&Place { mark: marks.join("mark.json"), ..place }, DeviceId(random())).is_ok());
}

#[test]
fn what_this_machine_knows_of_the_board_stands_outside_the_file() {
    let mut unit = a_unit();
    assert_eq!(unit.vault.known_root(), None);
    unit.vault.know_root("the first keys");
    unit.vault.mark(true).unwrap();
    let unit = unit.reopened();
    assert_eq!(unit.vault.known_root(), Some("the first keys"));
    assert!(!has(&unit.raw(), "the first keys"));
}

#[test]
fn numbers_that_no_version_of_ours_writes_do_not_stop_the_program() {
    for change in ["memory = 4", "memory = 4294967295", "passes = 0", "passes = 4294967295", "memory = -1"] {
        let unit = a_unit();
        let db = Connection::open(&unit.place.file).unwrap();
        db.execute(&format!("UPDATE person SET {change}"), []).unwrap();
        assert_eq!(unit.vault.lock_of(unit.session.person).err(), Some(Fault::Damaged), "{change}");
    }
}

#[test]
fn a_stream_that_does_not_open_gets_no_second_key() {
    let mut unit = a_unit();
    let concern = unit.a_concern();
    let mut other = unit.vault.session(someone()).unwrap();
    let circle = || Writing {
        circles: vec![Circle { stream: concern, people: vec![[9; 32]] }],
        entries: vec![entry(concern, "tapt")],
        draft: None,
    };
    assert_eq!(unit.vault.write(&mut other, NOW, circle()).err(), Some(Fault::NotOpen));
    // Nor does a stream begin without an entry: nobody could tell its key from another.
    let empty = Writing { circles: vec![Circle { stream: StreamId(random()), people: vec![] }], ..Writing::default() };
    assert_eq!(unit.vault.write(&mut unit.session, NOW, empty).err(), Some(Fault::NotOpen));
}

#[test]
fn any_public_key_on_the_board_can_be_sealed_to() {
    let unit = a_unit();
    let nobody = PublicKeys { seal: [0; 32], sign: [0; 32] };
    // A key that HPKE refuses must be an answer, never a crash.
    assert!(unit.vault.keep_draft(DraftId(random()), &nobody, b"ord").is_err());
}

const CODE: &str = "elg fjell gran havn is jord";

fn new_person(person: PersonId, secret: &str) -> NewPerson {
    NewPerson::make(person, StreamId(random()), secret, Effort::TOO_LITTLE).unwrap()
}

/// Invites somebody: their invitation opens what all staff share.
fn invite(unit: &mut Unit, person: PersonId, secret: &str) -> Result<(), Fault> {
    let new = new_person(person, secret);
    let before = unit.vault.lock_of(person).ok();
    let (board, shared) = (unit.vault.board_stream(), unit.vault.unit_stream());
    let writing = Writing {
        circles: vec![Circle { stream: shared, people: vec![new.public_keys().seal] }],
        entries: vec![entry(board, "Kari er invitert")],
        draft: None,
    };
    unit.vault.invite(&mut unit.session, NOW, &new, before.as_ref(), writing)
}

fn join(unit: &mut Unit, person: PersonId, code: &str, passphrase: &str) -> Result<Session, Fault> {
    let before = unit.vault.lock_of(person)?;
    let new = new_person(person, passphrase);
    let (board, shared) = (unit.vault.board_stream(), unit.vault.unit_stream());
    let circle = Circle { stream: shared, people: vec![new.public_keys().seal] };
    let joined = Writing { circles: vec![circle], entries: vec![entry(board, "Kari er her")], draft: None };
    unit.vault.join(before.open(code)?, &before, new, NOW, joined, Writing::default())
}

#[test]
fn an_invitation_opens_what_all_share_and_no_concern_and_only_until_they_have_come() {
    let mut unit = a_unit();
    let concern = StreamId(random());
    let mine = unit.session.public_keys().seal;
    let circles = vec![Circle { stream: concern, people: vec![mine] }];
    let entries = vec![entry(concern, "lederens egen bekymring")];
    unit.vault.write(&mut unit.session, NOW, Writing { circles, entries, draft: None }).unwrap();
    let kari = PersonId(random());
    invite(&mut unit, kari, CODE).unwrap();

    let mut guest = unit.vault.session(unit.vault.lock_of(kari).unwrap().open(CODE).unwrap()).unwrap();
    let read = |session: &mut Session, vault: &Vault| -> Vec<String> {
        let news = vault.news(session).unwrap();
        news.iter().map(|opened| String::from_utf8(opened.inner.payload().to_vec()).unwrap()).collect()
    };
    let seen = read(&mut guest, &unit.vault);
    assert!(seen.contains(&"for alle".into()) && !seen.contains(&"lederens egen bekymring".into()), "{seen:?}");

    let mut session = join(&mut unit, kari, CODE, "tolv tegn eller mer").unwrap();
    assert!(read(&mut session, &unit.vault).contains(&"for alle".into()));
    assert_eq!(unit.vault.lock_of(kari).unwrap().open(CODE).err(), Some(Fault::WrongPassphrase), "used once");
    let again = unit.vault.lock_of(kari).unwrap().open("tolv tegn eller mer").unwrap();
    assert_eq!(again.keys.public(), session.public_keys());
    assert_ne!(session.public_keys(), guest.public_keys(), "their own keys, that the leader never had");
    assert!(join(&mut unit, kari, CODE, "en annen setning her").is_err());
    assert_eq!(unit.vault.check().unwrap().broken, 0);
}

#[test]
fn a_new_code_takes_the_place_of_the_old_one_but_never_of_one_who_has_come() {
    let mut unit = a_unit();
    let kari = PersonId(random());
    invite(&mut unit, kari, CODE).unwrap();
    let old = unit.vault.lock_of(kari).unwrap();
    invite(&mut unit, kari, "jord is havn gran fjell elg").unwrap();
    assert!(unit.vault.lock_of(kari).unwrap().open(CODE).is_err());
    // Looked at before the other came in between.
    let late = new_person(kari, "en tredje kode");
    let refused = unit.vault.invite(&mut unit.session, NOW, &late, Some(&old), Writing::default());
    assert_eq!(refused, Err(Fault::AlreadyThere));
    let refused = unit.vault.invite(&mut unit.session, NOW, &late, None, Writing::default());
    assert_eq!(refused, Err(Fault::AlreadyThere));
    assert!(unit.vault.lock_of(kari).unwrap().open("jord is havn gran fjell elg").is_ok());
}

#[test]
fn a_concern_that_is_shared_opens_from_its_beginning_to_the_new_one_and_to_nobody_else() {
    let mut unit = a_unit();
    let (kari, ola) = (PersonId(random()), PersonId(random()));
    let mut sessions = Vec::new();
    for person in [kari, ola] {
        invite(&mut unit, person, CODE).unwrap();
        sessions.push(join(&mut unit, person, CODE, "tolv tegn eller mer").unwrap());
    }
    let concern = StreamId(random());
    let circles = vec![Circle { stream: concern, people: vec![unit.session.public_keys().seal] }];
    let first = vec![entry(concern, "det første")];
    unit.vault.write(&mut unit.session, NOW, Writing { circles, entries: first, draft: None }).unwrap();
    let opened = |session: &mut Session, vault: &Vault| {
        vault.news(session).unwrap().iter().filter(|opened| opened.stream == concern).count()
    };
    assert_eq!((opened(&mut sessions[0], &unit.vault), opened(&mut sessions[1], &unit.vault)), (0, 0));
    let circles = vec![Circle { stream: concern, people: vec![sessions[0].public_keys().seal] }];
    let shared = vec![entry(concern, "delt")];
    unit.vault.write(&mut unit.session, NOW, Writing { circles, entries: shared, draft: None }).unwrap();
    assert_eq!((opened(&mut sessions[0], &unit.vault), opened(&mut sessions[1], &unit.vault)), (2, 0));
}

#[test]
fn a_draft_of_another_is_neither_removed_nor_opened() {
    let mut unit = a_unit();
    let kari = PersonId(random());
    invite(&mut unit, kari, CODE).unwrap();
    let karis = join(&mut unit, kari, CODE, "tolv tegn eller mer").unwrap();
    let draft = DraftId(random());
    unit.vault.keep_draft(draft, &karis.public_keys(), "Karis ord".as_bytes()).unwrap();
    let (board, words) = (unit.vault.board_stream(), "noe");
    let writing = Writing { entries: vec![entry(board, words)], draft: Some(draft), ..Writing::default() };
    assert_eq!(unit.vault.write(&mut unit.session, NOW, writing), Err(Fault::NotOpen));
    assert_eq!(unit.vault.own_draft(&unit.session, draft).err(), Some(Fault::NotOpen));
    assert_eq!(unit.vault.drafts(&karis).unwrap().len(), 1);
}

#[test]
fn the_number_of_wraps_does_not_tell_what_was_shared() {
    let mut unit = a_unit();
    let count = |unit: &Unit| -> i64 {
        unit.vault.database().query_row("SELECT count(*) FROM wrap", [], |row| row.get(0)).unwrap()
    };
    let before = count(&unit);
    // Neither by the number in all, nor by which stream has more than eight.
    for _ in 0..60 {
        unit.vault.settle(&mut unit.session, NOW, true, || StreamId(random())).unwrap();
    }
    let more: i64 = unit
        .vault
        .database()
        .query_row("SELECT count(*) FROM (SELECT 1 FROM wrap GROUP BY stream HAVING count(*) > 8)", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert!(count(&unit) > before && more > 1, "{more}");
    assert_eq!(unit.vault.check().unwrap().broken, 0);
}
