//! A session: what one person can open, from the right passphrase until the lock. Dropped, its keys are wiped.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::entry::{Inner, Tail};
use crate::fault::Fault;
use crate::ids::{DeviceId, PersonId, StreamId, VaultId};
use crate::keys::{PublicKeys, SecretKeys, Unlocked};
use crate::seal::StreamKey;
use crate::vault::{EntryRow, Opened};
use crate::wraps;

/// The kind of the vault's own entries begins so. They are not told to anyone.
const OURS: &str = "vault.";
/// In `own`: which of the wraps are mine, so that a login need not try them all.
pub const WRAPS: &str = "vault.wraps";
/// In a stream that nobody can open: there to blur how many there are.
pub const NOTHING: &str = "vault.nothing";

/// A wrap as it lies in the file.
pub(crate) struct Wrap<'a> {
    pub position: i64,
    pub stream: StreamId,
    pub epoch: u32,
    pub sealed: &'a [u8],
}

/// How a stream stood before a wrap opened it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opening {
    Closed,
    Open,
}

#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Remembered {
    /// All wraps up to this position have been tried.
    pub tried: i64,
    /// Those that opened.
    pub mine: Vec<i64>,
}

/// Follows the inner chain of each stream while its entries are read in order.
#[derive(Clone, Default)]
pub(crate) struct Reading {
    tails: HashMap<(StreamId, DeviceId), Tail>,
}

impl Reading {
    /// Opens one row; without a key it must be in the clear. `None` when there is nothing to open, or it does not.
    pub fn read(&mut self, vault: VaultId, row: &EntryRow, key: Option<&StreamKey>) -> Option<Opened> {
        let header = &row.header;
        let body = row.body.as_ref()?;
        let plain = match key {
            Some(key) => key.open(body, &header.bytes())?,
            None => Zeroizing::new(body.clone()),
        };
        let inner = Inner::read(vault, header, &plain)?;
        let tail = self.tails.entry((header.stream, header.device)).or_default();
        let follows = tail.sequence.checked_add(1) == Some(inner.sequence) && inner.previous == tail.last;
        let in_order = row.is_whole() && follows;
        *tail = Tail { sequence: inner.sequence, last: inner.id() };
        Some(Opened { stream: header.stream, device: header.device, inner, in_order })
    }

    pub fn tail(&self, stream: StreamId, device: DeviceId) -> Tail {
        self.tails.get(&(stream, device)).copied().unwrap_or_default()
    }
}

pub struct Session {
    vault: VaultId,
    pub person: PersonId,
    pub(crate) keys: SecretKeys,
    pub(crate) own: StreamId,
    streams: HashMap<StreamId, HashMap<u32, StreamKey>>,
    pub(crate) reading: Reading,
    /// The last position read.
    pub(crate) seen: i64,
    pub(crate) remembered: Remembered,
    /// What is remembered is newer than what is kept of it.
    pub(crate) remembers_more: bool,
    pub(crate) unread: Vec<Opened>,
    /// Rows that should open and do not.
    pub(crate) unreadable: u64,
}

impl Session {
    pub(crate) fn new(vault: VaultId, unlocked: Unlocked) -> Self {
        let Unlocked { person, keys, own, own_key } = unlocked;
        let mut session = Self {
            vault,
            person,
            keys,
            own,
            streams: HashMap::new(),
            reading: Reading::default(),
            seen: 0,
            remembered: Remembered::default(),
            remembers_more: false,
            unread: Vec::new(),
            unreadable: 0,
        };
        session.add(own, 0, StreamKey::new(vault, *own_key));
        session
    }

    pub fn public_keys(&self) -> PublicKeys {
        self.keys.public()
    }

    /// What is this person's alone: settings, and what the program remembers for them.
    pub fn own_stream(&self) -> StreamId {
        self.own
    }

    /// Entries in streams that are open to this person, which do not open.
    pub fn unreadable(&self) -> u64 {
        self.unreadable
    }

    pub(crate) fn add(&mut self, stream: StreamId, epoch: u32, key: StreamKey) {
        self.streams.entry(stream).or_default().insert(epoch, key);
    }

    pub(crate) fn key(&self, stream: StreamId, epoch: u32) -> Option<&StreamKey> {
        self.streams.get(&stream)?.get(&epoch)
    }

    /// The key that new entries of a stream are sealed with.
    pub(crate) fn current(&self, stream: StreamId) -> Option<(u32, &StreamKey)> {
        self.streams.get(&stream)?.iter().max_by_key(|(epoch, _)| **epoch).map(|(epoch, key)| (*epoch, key))
    }

    /// All keys of a stream, for one who is to read it from its beginning.
    pub(crate) fn epochs(&self, stream: StreamId) -> impl Iterator<Item = (u32, &StreamKey)> {
        self.streams.get(&stream).into_iter().flatten().map(|(epoch, key)| (*epoch, key))
    }

    /// Tries one wrap; says whether it opened its stream, and whether that was closed before.
    ///
    /// Anyone who has the file can seal a key of their own to a person, so a wrap proves nothing by itself: its key
    /// counts when it opens the first entry of its stream, which only the key it was begun with can.
    pub(crate) fn try_wrap(
        &mut self,
        wrap: &Wrap<'_>,
        first: impl FnOnce() -> Result<Option<EntryRow>, Fault>,
    ) -> Result<Option<Opening>, Fault> {
        let Some(key) = wraps::unwrap(self.vault, wrap.stream, wrap.epoch, &self.keys, wrap.sealed) else {
            return Ok(None);
        };
        let first = first()?.filter(|row| row.header.epoch == wrap.epoch);
        let opens = |row: EntryRow| key.open(&row.body?, &row.header.bytes());
        if first.and_then(opens).is_none() {
            return Ok(None);
        }
        if !self.remembered.mine.contains(&wrap.position) {
            self.remembered.mine.push(wrap.position);
        }
        let was_closed = self.key(wrap.stream, wrap.epoch).is_none();
        self.add(wrap.stream, wrap.epoch, key);
        Ok(Some(if was_closed { Opening::Closed } else { Opening::Open }))
    }

    /// Takes what an entry of `own` remembers of the wraps.
    pub(crate) fn recall(&mut self, row: &EntryRow) {
        let key = self.key(self.own, row.header.epoch);
        let mut once = Reading::default();
        let opened = key.and_then(|key| once.read(self.vault, row, Some(key)));
        let ours = opened.filter(|opened| opened.inner.kind == WRAPS);
        if let Some(remembered) = ours.and_then(|opened| serde_json::from_slice(&opened.inner.payload).ok()) {
            self.remembered = remembered;
        }
    }

    /// Reads a row that is new to this session, if it can be opened.
    pub(crate) fn read(&mut self, row: &EntryRow, board: StreamId) {
        let in_the_clear = row.header.stream == board;
        let key = self.streams.get(&row.header.stream).and_then(|epochs| epochs.get(&row.header.epoch));
        if (key.is_some() || in_the_clear) && row.body.is_some() {
            match self.reading.read(self.vault, row, key) {
                Some(opened) if opened.inner.kind.starts_with(OURS) => {}
                Some(opened) => self.unread.push(opened),
                None => self.unreadable += 1,
            }
        }
    }
}
