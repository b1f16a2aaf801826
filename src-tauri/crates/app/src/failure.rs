//! All that crosses to the screen when something did not work. The words for each code live with the other words.

use domain::fields::{Fault as Typed, FieldFault};
use domain::people::PassphraseFault;
use serde::Serialize;
use ts_rs::TS;
use vault::{Fault, PackFault};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// No call has this name.
    UnknownCall,
    /// The request does not have the shape of its type.
    BadRequest,
    /// Something of ours went wrong.
    Broken,
    /// It takes someone who is logged in.
    Locked,
    Blank,
    TooLong,
    TooMany,
    NotOneLine,
    NotANumber,
    NotADay,
    NotATime,
    InTheFuture,
    PassphraseShort,
    PassphraseRepeats,
    PassphraseCommon,
    PassphraseNames,
    /// Not there, or not open to this person: no difference is told.
    NotFound,
    /// It takes another role.
    NotAllowed,
    AlreadyThere,
    WrongWord,
    WrongAddress,
    NotKeptFull,
    NotKeptReadOnly,
    NotKept,
    /// What is kept cannot be read: the file is damaged.
    Damaged,
    FolderShared,
    NothingChanged,
    NotAMunicipality,
    NotAPostcode,
    NotAnEmail,
    NotANationalId,
    /// A question that must be answered.
    NotChosen,
    TooEarly,
    /// Who leads here can read this concern, and what was answered is about them.
    LeaderReads,
    /// A file was not made at the place that was chosen.
    FileNotMade,
    FileReadOnly,
    FileFull,
    /// A file that was chosen cannot be read.
    FileNotRead,
    /// A file that was chosen is larger than a content pack may be.
    PackTooLarge,
    /// It is something else than a content pack.
    PackNotOne,
    /// A newer version of the program made it.
    PackNewer,
    /// It is not as it was signed: damaged, or changed by somebody.
    PackForged,
    /// A later edition has been accepted.
    PackOlder,
    /// This edition holds already.
    PackSame,
    /// A text that leaves the unit may name a child: somebody must look.
    NamesAChild,
    /// A character that no font on paper has.
    NotPrintable,
    /// Something is missing in the plan, and nothing says why.
    PlanMissing,
    /// Somebody says that a child can be known again in it.
    KnownAgain,
    /// A file that was chosen is no table of text: a workbook, or something else.
    TableNotOne,
    /// It is larger, or has more rows or columns, than is read at once.
    TableTooLarge,
    /// No rows stand under its first one.
    TableEmpty,
    /// Something is wrong in a row, and nobody has said that it is to be left out.
    TableWrong,
}

impl Code {
    pub const ALL: [Code; 52] = [
        Code::UnknownCall,
        Code::BadRequest,
        Code::Broken,
        Code::Locked,
        Code::Blank,
        Code::TooLong,
        Code::TooMany,
        Code::NotOneLine,
        Code::NotANumber,
        Code::NotADay,
        Code::NotATime,
        Code::InTheFuture,
        Code::PassphraseShort,
        Code::PassphraseRepeats,
        Code::PassphraseCommon,
        Code::PassphraseNames,
        Code::NotFound,
        Code::NotAllowed,
        Code::AlreadyThere,
        Code::WrongWord,
        Code::WrongAddress,
        Code::NotKeptFull,
        Code::NotKeptReadOnly,
        Code::NotKept,
        Code::Damaged,
        Code::FolderShared,
        Code::NothingChanged,
        Code::NotAMunicipality,
        Code::NotAPostcode,
        Code::NotAnEmail,
        Code::NotANationalId,
        Code::NotChosen,
        Code::TooEarly,
        Code::LeaderReads,
        Code::FileNotMade,
        Code::FileReadOnly,
        Code::FileFull,
        Code::FileNotRead,
        Code::PackTooLarge,
        Code::PackNotOne,
        Code::PackNewer,
        Code::PackForged,
        Code::PackOlder,
        Code::PackSame,
        Code::NamesAChild,
        Code::NotPrintable,
        Code::PlanMissing,
        Code::KnownAgain,
        Code::TableNotOne,
        Code::TableTooLarge,
        Code::TableEmpty,
        Code::TableWrong,
    ];

    pub fn at(self, field: impl Into<String>) -> Failure {
        Failure { code: self, field: Some(field.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Failure {
    pub code: Code,
    /// The field it concerns, if it concerns one.
    pub field: Option<String>,
}

impl Failure {
    pub fn of(code: Code) -> Self {
        Self { code, field: None }
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Failure::of(match fault {
            Fault::Full => Code::NotKeptFull,
            Fault::ReadOnly => Code::NotKeptReadOnly,
            Fault::Shared => Code::FolderShared,
            Fault::AlreadyThere => Code::AlreadyThere,
            Fault::NotOpen | Fault::None | Fault::Gone => Code::NotFound,
            // Also asked for by who only wanted to read: that nothing was kept is not what they must know.
            Fault::Damaged => Code::Damaged,
            Fault::Busy | Fault::Newer | Fault::Older | Fault::Unsafe | Fault::Disk => Code::NotKept,
            Fault::NoMemory | Fault::WrongPassphrase => Code::Broken,
        })
    }
}

impl From<PackFault> for Failure {
    fn from(fault: PackFault) -> Self {
        Failure::of(match fault {
            PackFault::TooLarge => Code::PackTooLarge,
            PackFault::NotAPack => Code::PackNotOne,
            PackFault::Newer => Code::PackNewer,
            PackFault::Forged => Code::PackForged,
        })
    }
}

impl From<FieldFault> for Failure {
    fn from(FieldFault { field, fault }: FieldFault) -> Self {
        let code = match fault {
            Typed::Blank => Code::Blank,
            Typed::TooLong => Code::TooLong,
            Typed::TooMany => Code::TooMany,
            Typed::NotOneLine => Code::NotOneLine,
            Typed::NotANumber => Code::NotANumber,
            Typed::NotADay => Code::NotADay,
            Typed::NotATime => Code::NotATime,
            Typed::InTheFuture => Code::InTheFuture,
            Typed::NothingChanged => Code::NothingChanged,
            Typed::NotFound => Code::NotFound,
            Typed::NotChosen => Code::NotChosen,
            Typed::TooEarly => Code::TooEarly,
            Typed::NotAMunicipality => Code::NotAMunicipality,
            Typed::NotAPostcode => Code::NotAPostcode,
            Typed::NotAnEmail => Code::NotAnEmail,
            Typed::NotANationalId => Code::NotANationalId,
            Typed::KnownAgain => Code::KnownAgain,
        };
        code.at(field)
    }
}

/// The first of all that is wrong: a person mends one thing at a time.
impl From<Vec<FieldFault>> for Failure {
    fn from(faults: Vec<FieldFault>) -> Self {
        faults.into_iter().next().map_or(Failure::of(Code::BadRequest), Failure::from)
    }
}

impl From<PassphraseFault> for Code {
    fn from(fault: PassphraseFault) -> Self {
        match fault {
            PassphraseFault::Short => Code::PassphraseShort,
            PassphraseFault::Repeats => Code::PassphraseRepeats,
            PassphraseFault::Common => Code::PassphraseCommon,
            PassphraseFault::Names => Code::PassphraseNames,
        }
    }
}
