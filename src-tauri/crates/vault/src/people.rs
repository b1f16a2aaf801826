//! Somebody new: an invitation that a one-time code opens, and the keys they make themselves when they come.

use rusqlite::{Transaction, TransactionBehavior, params};
use zeroize::Zeroizing;

use crate::entry::Moment;
use crate::fault::Fault;
use crate::ids::{PersonId, StreamId};
use crate::keys::{Effort, PersonLock, PublicKeys, SecretKeys, Unlocked};
use crate::seal::{StreamKey, random};
use crate::session::Session;
use crate::vault::{Vault, Writing, insert_wraps};

/// Keys that were just made, and locked. The work of that is done apart from the file, so that nothing else needs to wait.
pub struct NewPerson {
    unlocked: Unlocked,
    lock: PersonLock,
}

impl NewPerson {
    /// `secret` is a passphrase, or the one-time code of an invitation. Takes its time.
    pub fn make(person: PersonId, own: StreamId, secret: &str, effort: Effort) -> Result<Self, Fault> {
        let unlocked = Unlocked { person, keys: SecretKeys::make(), own, own_key: Zeroizing::new(random()) };
        let lock = PersonLock::close(&unlocked, secret, effort)?;
        Ok(Self { unlocked, lock })
    }

    pub fn public_keys(&self) -> PublicKeys {
        self.unlocked.keys.public()
    }
}

impl Vault {
    /// Keeps an invitation, and what tells of it. One for somebody who was invited before takes the place of that one as
    /// it lay when it was looked at: who has come meanwhile keeps their keys.
    pub fn invite(
        &mut self,
        session: &mut Session,
        moment: Moment,
        new: &NewPerson,
        before: Option<&PersonLock>,
        writing: Writing,
    ) -> Result<(), Fault> {
        let db = Transaction::new_unchecked(&self.db, TransactionBehavior::Immediate)?;
        self.read_new(&db, session)?;
        match before {
            Some(before) => replace_lock(&db, before, &new.lock)?,
            None => insert_lock(&db, &new.lock)?,
        }
        self.write_in(&db, session, moment, writing)?;
        db.commit()?;
        let _ = self.mark(true);
        Ok(())
    }

    /// One who was invited has come: their own keys take the place of the invitation's, which open nothing any more.
    /// `as_invited` is signed with the keys of the invitation, `as_new` with their own; both are kept, or neither.
    pub fn join(
        &mut self,
        invited: Unlocked,
        before: &PersonLock,
        new: NewPerson,
        moment: Moment,
        as_invited: Writing,
        as_new: Writing,
    ) -> Result<Session, Fault> {
        if invited.person != new.unlocked.person {
            return Err(Fault::NotOpen);
        }
        let mut guest = self.session(invited)?;
        let db = Transaction::new_unchecked(&self.db, TransactionBehavior::Immediate)?;
        self.read_new(&db, &mut guest)?;
        replace_lock(&db, before, &new.lock)?;
        self.write_in(&db, &mut guest, moment, as_invited)?;
        // Wraps for nobody, so that what is one's own looks like any other stream.
        insert_wraps(&db, self.id, new.unlocked.own, 0, &StreamKey::make(self.id), &[])?;
        let mut session = Session::new(self.id, new.unlocked);
        self.read_new(&db, &mut session)?;
        self.write_in(&db, &mut session, moment, as_new)?;
        db.commit()?;
        let _ = self.mark(true);
        Ok(session)
    }
}

fn insert_lock(db: &Transaction<'_>, lock: &PersonLock) -> Result<(), Fault> {
    let inserted = db.execute(
        "INSERT OR IGNORE INTO person (id, memory, passes, salt, sealed) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![lock.person.0, lock.memory(), lock.passes(), lock.salt, lock.sealed],
    )?;
    if inserted == 1 { Ok(()) } else { Err(Fault::AlreadyThere) }
}

fn replace_lock(db: &Transaction<'_>, before: &PersonLock, lock: &PersonLock) -> Result<(), Fault> {
    let replaced = db.execute(
        "UPDATE person SET memory = ?2, passes = ?3, salt = ?4, sealed = ?5 WHERE id = ?1 AND salt = ?6 AND sealed = ?7",
        params![lock.person.0, lock.memory(), lock.passes(), lock.salt, lock.sealed, before.salt, before.sealed],
    )?;
    if before.person == lock.person && replaced == 1 { Ok(()) } else { Err(Fault::AlreadyThere) }
}
