//! Ids, each of its own type. They are made by `app` and are random: nothing can be read from them.

use std::fmt;

use data_encoding::HEXLOWER;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $length:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub [u8; $length]);

        impl $name {
            /// From the text that [`Display`](fmt::Display) writes.
            pub fn parse(text: &str) -> Option<Self> {
                let bytes = HEXLOWER.decode(text.as_bytes()).ok()?;
                Some(Self(bytes.try_into().ok()?))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&HEXLOWER.encode(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }
    };
}

id! {
    /// One vault: one unit on one PC.
    VaultId, 16
}
id! {
    /// One PC, as long as its mark is there.
    DeviceId, 16
}
id! {
    /// What is sealed to the same circle: a concern, the unit, the board, what is one's own.
    StreamId, 16
}
id! {
    PersonId, 16
}
id! {
    DraftId, 16
}
id! {
    /// The fingerprint of an entry inside its seal: what it is, who wrote it, and what stood before it.
    EntryId, 32
}
id! {
    /// Whose content packs are signed: an Ed25519 public key.
    IssuerKey, 32
}
