//! A session: what one person can open, from the right passphrase until the lock. Dropped, its keys are wiped.

use std::collections::hash_map::Entry::Vacant;
use std::collections::{HashMap, HashSet};

use data_encoding::HEXLOWER;
use ed25519_dalek::SigningKey;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::chain::Chain;
use crate::entry::{Inner, Tail};
use crate::ids::{DeviceId, EntryId, IssuerKey, PersonId, StreamId, VaultId};
use crate::keys::{PublicKeys, SecretKeys, Unlocked};
use crate::pack::{self, PackFault};
use crate::seal::{Hash, StreamKey, sha256};
use crate::vault::{EntryRow, Opened};
use crate::wraps;

/// The kind of the vault's own entries begins so. They are not told to anyone.
const OURS: &str = "vault.";
/// In `own`: which of the wraps are mine, so that a login need not try them all.
pub const WRAPS: &str = "vault.wraps";
/// In `own`: the key that this person signs content packs with. It never leaves the vault.
pub const PACK_KEY: &str = "vault.pack-key";
/// In a stream that nobody can open: there to blur how many there are.
pub const NOTHING: &str = "vault.nothing";

/// A wrap as it lies in the file.
#[derive(Clone)]
pub(crate) struct Wrap {
    pub position: i64,
    pub stream: StreamId,
    pub epoch: u32,
    pub sealed: Vec<u8>,
}

#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Remembered {
    /// All wraps up to this position have been tried.
    pub tried: i64,
    /// Those that opened.
    pub mine: Vec<i64>,
    /// How far each device had come when all that these wraps open was in order and rightly signed. While the outer
    /// chain still leads there, not a byte of it has changed, and no signature need be checked again.
    #[serde(default)]
    pub checked: Vec<Head>,
    /// What stood in those that were found since the entry before this one: to open a wrap takes as long as to read thirty
    /// entries. The others stand in the entries before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<KeptKey>,
}

/// The key of a wrap that opened, and by what the wrap is known to be the same still.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct KeptKey {
    position: i64,
    wrap: String,
    key: String,
}

impl KeptKey {
    fn of(wrap: &Wrap, key: &StreamKey) -> Self {
        let (wrap, position) = (HEXLOWER.encode(&sha256(&[&wrap.sealed])), wrap.position);
        Self { position, wrap, key: HEXLOWER.encode(&key.root) }
    }

    /// `None` for a wrap that has changed since.
    fn key(&self, vault: VaultId, wrap: &Wrap) -> Option<StreamKey> {
        let root = HEXLOWER.decode(self.key.as_bytes()).ok()?;
        let same = HEXLOWER.encode(&sha256(&[&wrap.sealed])) == self.wrap;
        same.then(|| Some(StreamKey::new(vault, root.try_into().ok()?))).flatten()
    }
}

/// How far a device had come.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Head {
    device: String,
    pub sequence: u64,
    hash: String,
}

impl Head {
    pub fn of(device: DeviceId, sequence: u64, hash: &Hash) -> Self {
        Self { device: device.to_string(), sequence, hash: HEXLOWER.encode(hash) }
    }

    /// `None` for what no version of ours writes.
    pub fn read(&self) -> Option<(DeviceId, Hash)> {
        let hash = HEXLOWER.decode(self.hash.as_bytes()).ok()?;
        Some((DeviceId::parse(&self.device)?, hash.try_into().ok()?))
    }
}

/// Follows the inner chain of each stream while its entries are read in order.
#[derive(Clone, Default)]
pub(crate) struct Reading {
    tails: HashMap<(StreamId, DeviceId), Tail>,
}

/// A row as it was found, before its place is looked at.
struct Looked {
    /// It is what its hash says.
    whole: bool,
    inside: Inside,
}

enum Inside {
    /// Not open to this person.
    Closed,
    /// Open to them by its stream, and does not open.
    Unreadable,
    Open(Box<(Inner, EntryId)>),
}

/// Opens one row; without a key it must be in the clear. Its body goes into what is opened. `None` when there is nothing to open,
/// or it does not.
fn open(vault: VaultId, row: &mut EntryRow, key: Option<&StreamKey>) -> Option<(Inner, EntryId)> {
    let mut body = row.body.take()?;
    let plain = match key {
        Some(key) => key.open_in_place(&mut body, &row.header.bytes())?,
        None => 0..body.len(),
    };
    body.truncate(plain.end);
    let inner = Inner::read(vault, &row.header, body, plain.start)?;
    let id = inner.id();
    Some((inner, id))
}

impl Reading {
    /// Opens one row and takes it in. `None` as [`open`].
    pub fn read(&mut self, vault: VaultId, mut row: EntryRow, key: Option<&StreamKey>) -> Option<Opened> {
        let whole = row.is_whole();
        let (inner, id) = open(vault, &mut row, key)?;
        Some(self.take(&row, whole, inner, id))
    }

    fn take(&mut self, row: &EntryRow, whole: bool, inner: Inner, id: EntryId) -> Opened {
        let header = &row.header;
        let tail = self.tails.entry((header.stream, header.device)).or_default();
        let follows = tail.sequence.checked_add(1) == Some(inner.sequence) && inner.previous == tail.last;
        *tail = Tail { sequence: inner.sequence, last: id };
        Opened { stream: header.stream, device: header.device, id, inner, in_order: whole && follows, known: false }
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
    /// The first one that was made counts. Wipes itself.
    pack_key: Option<SigningKey>,
    streams: HashMap<StreamId, HashMap<u32, StreamKey>>,
    pub(crate) reading: Reading,
    /// The last position read; `None` before the first reading, which begins where the file does.
    pub(crate) seen: Option<i64>,
    pub(crate) remembered: Remembered,
    /// Keys of wraps that were opened before, by the position of the wrap.
    kept_keys: HashMap<i64, KeptKey>,
    /// What is remembered is newer than what is kept of it.
    pub(crate) remembers_more: bool,
    pub(crate) unread: Vec<Opened>,
    /// Rows that should open and do not.
    pub(crate) unreadable: u64,
    /// The outer chain as far as the session has read.
    pub(crate) chain: Chain,
    /// Streams that nobody can open, since their wraps are gone.
    pub(crate) closed: u64,
    /// Places where all had been checked, that the reading has not passed yet. A row that only lies in the file is not enough.
    awaited: HashMap<(DeviceId, u64), Hash>,
    /// The keys whose entries were checked before, and how far on each device; only while the first reading lasts.
    checked_keys: HashSet<(StreamId, u32)>,
    checked_until: HashMap<DeviceId, u64>,
    /// Entries read that were not checked before.
    pub(crate) unchecked: u64,
}

impl Session {
    pub(crate) fn new(vault: VaultId, unlocked: Unlocked) -> Self {
        let Unlocked { person, keys, own, own_key } = unlocked;
        let mut session = Self {
            vault,
            person,
            keys,
            own,
            pack_key: None,
            streams: HashMap::new(),
            reading: Reading::default(),
            seen: None,
            remembered: Remembered::default(),
            kept_keys: HashMap::new(),
            remembers_more: false,
            unread: Vec::new(),
            unreadable: 0,
            chain: Chain::default(),
            closed: 0,
            awaited: HashMap::new(),
            checked_keys: HashSet::new(),
            checked_until: HashMap::new(),
            unchecked: 0,
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

    /// Whose packs this person signs, once a key has been made ([`crate::Vault::make_pack_key`]).
    pub fn issuer(&self) -> Option<IssuerKey> {
        self.pack_key.as_ref().map(pack::issuer)
    }

    /// A content pack, signed. `None`: there is no key yet.
    pub fn sign_pack(&self, body: &[u8]) -> Option<Result<Vec<u8>, PackFault>> {
        self.pack_key.as_ref().map(|key| pack::sign(key, body))
    }

    /// Entries in streams that are open to this person, which do not open.
    pub fn unreadable(&self) -> u64 {
        self.unreadable
    }

    /// Rows of the outer chain that do not hold: changed, missing, or out of place; streams whose wraps were taken; and places
    /// that were reached once, and are not there any more.
    pub fn broken(&self) -> u64 {
        self.chain.broken.saturating_add(self.closed).saturating_add(self.awaited.len() as u64)
    }

    /// All that does not hold or does not open is told, and then nothing is taken for checked.
    pub(crate) fn is_whole(&self) -> bool {
        self.broken() == 0 && self.unreadable == 0
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

    /// The keys that these wraps hold for this person, if they hold any.
    ///
    /// Anyone who has the file can seal a key of their own to a person, so a wrap proves nothing by itself: its key
    /// counts when it opens the first entry of its stream, which only the key it was begun with can.
    pub(crate) fn unwrap(&self, wraps: &[Wrap]) -> Vec<Option<StreamKey>> {
        let unwrap = |wrap: &Wrap| {
            let kept = self.kept_keys.get(&wrap.position).and_then(|kept| kept.key(self.vault, wrap));
            kept.or_else(|| wraps::unwrap(self.vault, wrap.stream, wrap.epoch, &self.keys, &wrap.sealed))
        };
        wraps.par_iter().map(unwrap).collect()
    }

    /// Takes a key that a wrap held, if it opens the `first` entry of its stream. Says whether the stream was closed
    /// before; `None` when the key does not count.
    pub(crate) fn accept(&mut self, wrap: &Wrap, key: StreamKey, first: Option<EntryRow>) -> Option<bool> {
        let first = first.filter(|row| row.header.epoch == wrap.epoch)?;
        key.open(first.body.as_ref()?, &first.header.bytes())?;
        if !self.remembered.mine.contains(&wrap.position) {
            self.remembered.mine.push(wrap.position);
        }
        if let Vacant(place) = self.kept_keys.entry(wrap.position) {
            self.remembered.keys.push(place.insert(KeptKey::of(wrap, &key)).clone());
        }
        let was_closed = self.key(wrap.stream, wrap.epoch).is_none();
        // A key that is there already is the one: a second wrap holds the same.
        if was_closed {
            self.add(wrap.stream, wrap.epoch, key);
        }
        Some(was_closed)
    }

    /// What the keys of now open, up to the places that are remembered, was checked by this person before: if the reading that
    /// follows comes by every one of them, and finds all whole.
    pub(crate) fn trust(&mut self) {
        let heads = self.remembered.checked.iter().map(|head| Some((head.read()?, head.sequence)));
        let Some(heads) = heads.collect::<Option<Vec<_>>>() else { return };
        self.awaited = heads.iter().map(|((device, hash), sequence)| ((*device, *sequence), *hash)).collect();
        self.checked_until = heads.into_iter().map(|((device, _), sequence)| (device, sequence)).collect();
        self.checked_keys =
            self.streams.iter().flat_map(|(stream, epochs)| epochs.keys().map(|epoch| (*stream, *epoch))).collect();
    }

    /// The first reading is over: nothing that comes later was checked before; and if not all was whole, nothing was.
    pub(crate) fn first_reading_done(&mut self) {
        self.checked_until.clear();
        if !self.is_whole() {
            self.unchecked = self.unread.len() as u64;
            self.unread.iter_mut().for_each(|opened| opened.known = false);
        }
    }

    /// From the beginning, with nothing taken for checked. `unreadable` are the wraps that should open and do not.
    pub(crate) fn read_again(&mut self, unreadable: u64) {
        (self.reading, self.chain, self.seen) = (Reading::default(), Chain::default(), None);
        (self.unreadable, self.unchecked) = (unreadable, 0);
    }

    /// Takes what an entry of `own` remembers of the wraps.
    pub(crate) fn recall(&mut self, row: EntryRow) {
        let key = self.key(self.own, row.header.epoch);
        let mut once = Reading::default();
        let opened = key.and_then(|key| once.read(self.vault, row, Some(key)));
        let ours = opened.filter(|opened| opened.inner.kind() == WRAPS);
        if let Some(remembered) = ours.and_then(|opened| serde_json::from_slice(opened.inner.payload()).ok()) {
            self.remembered = remembered;
            let keys = std::mem::take(&mut self.remembered.keys);
            self.kept_keys.extend(keys.into_iter().map(|kept| (kept.position, kept)));
        }
    }

    /// Reads the rows that come next in the file.
    pub(crate) fn read_on(&mut self, mut rows: Vec<EntryRow>, board: StreamId) {
        let looked = self.look(&mut rows, board);
        for (row, looked) in rows.iter().zip(&looked) {
            self.chain.take(row, looked.whole);
            let place = (row.header.device, row.header.sequence);
            if self.awaited.get(&place) == Some(&row.hash) {
                self.awaited.remove(&place);
            }
        }
        self.take(&rows, looked);
        self.seen = rows.last().map(|row| row.position).or(self.seen);
    }

    /// Reads rows that were passed by, in a stream that has been opened since.
    pub(crate) fn read_back(&mut self, mut rows: Vec<EntryRow>, board: StreamId) {
        let looked = self.look(&mut rows, board);
        self.take(&rows, looked);
    }

    /// Opens what can be opened, on all processors.
    fn look(&self, rows: &mut [EntryRow], board: StreamId) -> Vec<Looked> {
        let look = |row: &mut EntryRow| {
            let whole = row.is_whole();
            let key = self.key(row.header.stream, row.header.epoch);
            let closed = (key.is_none() && row.header.stream != board) || row.body.is_none();
            let inside = match closed {
                true => Inside::Closed,
                false => open(self.vault, row, key).map_or(Inside::Unreadable, |open| Inside::Open(Box::new(open))),
            };
            Looked { whole, inside }
        };
        rows.par_iter_mut().map(look).collect()
    }

    fn take(&mut self, rows: &[EntryRow], looked: Vec<Looked>) {
        for (row, Looked { whole, inside }) in rows.iter().zip(looked) {
            let (inner, id) = match inside {
                Inside::Closed => continue,
                Inside::Unreadable => {
                    self.unreadable += 1;
                    continue;
                }
                Inside::Open(open) => *open,
            };
            let header = &row.header;
            let known = self.checked_until.get(&header.device).is_some_and(|until| header.sequence <= *until)
                && self.checked_keys.contains(&(header.stream, header.epoch));
            let opened = Opened { known, ..self.reading.take(row, whole, inner, id) };
            if opened.inner.kind() == PACK_KEY && opened.stream == self.own {
                let seed = <&[u8; 32]>::try_from(opened.inner.payload()).ok();
                self.pack_key = self.pack_key.take().or(seed.map(SigningKey::from_bytes));
            }
            if !opened.inner.kind().starts_with(OURS) {
                // The board is checked by everyone, each time.
                self.unchecked += u64::from(!known && self.key(header.stream, header.epoch).is_some());
                self.unread.push(opened);
            }
        }
    }
}
