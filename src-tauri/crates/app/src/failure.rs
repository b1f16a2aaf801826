//! All that crosses to the screen when something did not work. The words for each code live with the other words.

use serde::Serialize;
use ts_rs::TS;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// No call has this name.
    UnknownCall,
    /// The request does not have the shape of its type.
    BadRequest,
    /// Something of ours went wrong.
    Broken,
}

impl Code {
    pub const ALL: [Code; 3] = [Code::UnknownCall, Code::BadRequest, Code::Broken];
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
