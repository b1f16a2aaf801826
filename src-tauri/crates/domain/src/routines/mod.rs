//! Routines: data that leads, rules that are named, a position that is only the replay of the answers.
//!
//! The words stand apart (crate `content`). Here is where each answer leads, what it tells us, and the promises
//! that every way through every routine keeps ([`promises`]).

mod additions;
mod facts;
mod flow;
mod kept;
mod packs;
pub mod promises;
mod run;
mod walks;
pub mod wording;

pub use additions::{
    ADDED_NUMBERS, ADDED_TEXT, Added, AddedNumber, AddedNumberInput, Addition, AdditionInput, Additions, Bounds,
    ReadBeside, Span, TextRule, Unsafe, Voice, Within, shows_additions,
};
pub use facts::{Advice, Collector, Danger, Facts, Harm, Hold, Sets, Source, Whom, who_leads};
pub use flow::{
    Act, Answer, Choice, ChoiceId, Clock, Door, FollowUp, Library, NeverId, Next, RoutineId, Rule, Screen, ScreenId,
    Sheet, Step, StepId,
};
pub use kept::{KeptRun, KeptRuns, Libraries, Steps, WalkedRun};
pub use packs::{Acquaintance, NotTaken, Pack, PackEdition, PackKey, Packs, StepChange, difference};
pub use run::{Stand, stand};
pub use walks::walks;
