//! The outer chain, followed row by row: every row is what its hash says, and follows the one before on its device.

use std::collections::{HashMap, HashSet};

use crate::ids::{DeviceId, StreamId};
use crate::seal::Hash;
use crate::vault::EntryRow;

#[derive(Default)]
pub struct Chain {
    pub entries: u64,
    /// Rows that do not hold.
    pub broken: u64,
    /// How far each device has come.
    pub heads: HashMap<DeviceId, (u64, Hash)>,
    /// All that have an entry.
    pub streams: HashSet<StreamId>,
    /// The hash of the row before, whoever's it is.
    last: Hash,
}

impl Chain {
    /// Takes the next row. `whole`: it is what its hash says.
    pub fn take(&mut self, row: &EntryRow, whole: bool) {
        let header = &row.header;
        let follows = match self.heads.get(&header.device) {
            Some((sequence, hash)) => sequence.checked_add(1) == Some(header.sequence) && header.previous == *hash,
            // A device that came later names what the file ended with then.
            None => header.sequence == 1 && header.previous == self.last,
        };
        self.entries += 1;
        self.broken += u64::from(!follows || !whole);
        self.heads.insert(header.device, (header.sequence, row.hash));
        self.streams.insert(header.stream);
        self.last = row.hash;
    }
}
