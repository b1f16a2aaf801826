//! The device mark: a small file outside the vault that says which device this is, and the last it saw. It tells a copy
//! (no mark, or another one) and an older file (one that lacks what was last seen) from the file we know.

use std::fs;
use std::io::Write;
use std::path::Path;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};

use crate::fault::Fault;
use crate::ids::{DeviceId, VaultId};
use crate::seal::Hash;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub vault: VaultId,
    pub device: DeviceId,
    /// The device's last entry: its number and its hash. 0 and zeros before the first.
    pub sequence: u64,
    pub head: Hash,
    /// Somebody is logged in. Still so at the next start: the machine stopped.
    pub open: bool,
    /// The head of a newer file that was given up for this one, until an entry tells of it.
    pub lost: Option<Hash>,
    /// What the board goes back to, as `app` writes it.
    pub root: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Written {
    vault: String,
    device: String,
    sequence: u64,
    head: String,
    open: bool,
    #[serde(default)]
    lost: Option<String>,
    #[serde(default)]
    root: Option<String>,
}

fn hash(text: &str) -> Option<Hash> {
    HEXLOWER.decode(text.as_bytes()).ok()?.try_into().ok()
}

impl Mark {
    /// `None` when there is none, or it cannot be understood: then the vault counts as a copy.
    pub fn read(path: &Path) -> Option<Self> {
        let written: Written = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
        Some(Self {
            vault: VaultId::parse(&written.vault)?,
            device: DeviceId::parse(&written.device)?,
            sequence: written.sequence,
            head: hash(&written.head)?,
            open: written.open,
            lost: written.lost.as_deref().and_then(hash),
            root: written.root,
        })
    }

    /// Whole or not at all. `forced`: on disk when this returns.
    pub fn write(&self, path: &Path, forced: bool) -> Result<(), Fault> {
        let written = Written {
            vault: self.vault.to_string(),
            device: self.device.to_string(),
            sequence: self.sequence,
            head: HEXLOWER.encode(&self.head),
            open: self.open,
            lost: self.lost.map(|lost| HEXLOWER.encode(&lost)),
            root: self.root.clone(),
        };
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        // Two programs that start at once must not take each other's.
        let beside = path.with_extension(format!("{}.new", std::process::id()));
        let mut file = fs::File::create(&beside)?;
        file.write_all(&serde_json::to_vec(&written).expect("plain text and numbers"))?;
        if forced {
            file.sync_all()?;
        }
        Ok(fs::rename(&beside, path)?)
    }
}
