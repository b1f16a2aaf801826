//! What a person can do, in the real window: the built program under a screen of its own, driven through WebKit's own
//! WebDriver by what a person finds — roles and names — and by real keys. Started by `./dev test` and `./dev tour`.

mod accessible;
mod added;
mod cage;
mod contacts;
#[path = "../suite/disk.rs"]
mod disk;
mod exchanged;
mod found;
mod fresh;
mod front;
mod hardened;
mod kept;
mod learned;
mod mapped;
mod micro;
mod paced;
mod packed;
mod planned;
mod practised;
mod reported;
mod shared;
mod shipping;
mod signs;
mod substitute;
mod talked;
mod terms;
mod walked;
mod window;
mod year;
