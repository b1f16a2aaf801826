//! The report of concern to barnevernet (bekymringsmelding): the fields of the national form, what must stand in them, the
//! shape in which the form takes them, and the days that follow once it is sent.

mod check;
mod ladder;
mod national;
mod national_id;
mod workdays;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fields::Private;

pub use check::names_a_day;
pub use ladder::{Channel, Due, DueView, Received, Rung, Sent, due, to_ask};
pub use national::National;
pub use national_id::is_national_id;
pub use workdays::{after_workdays, is_holiday};

/// Whether the child lives in the municipality of the unit: asked, never assumed (routine.report.j1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Lives {
    Here,
    Elsewhere,
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Informed {
    Yes,
    No,
}

#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct AddressInput {
    pub line: Private,
    pub postcode: Private,
    pub place: Private,
}

/// Who it goes to: barnevernet where the child lives.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecipientInput {
    /// Whether the child lives in the municipality of the unit: asked, never assumed. Null: not answered.
    pub lives: Option<Lives>,
    /// Four digits.
    pub number: Private,
    pub name: Private,
    /// Two digits; «00» where there are no districts.
    pub district_number: Private,
    pub district: Private,
}

#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct ReporterInput {
    pub name: Private,
    pub role: Private,
    pub telephone: Private,
    pub email: Private,
    pub unit: Private,
    /// Optional.
    pub organisation: Private,
    pub address: AddressInput,
}

#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportChildInput {
    pub name: Private,
    /// Eleven digits; empty: not known.
    pub national_id: Private,
    pub unborn: bool,
    /// The address is blocked: it is neither kept nor printed.
    pub address_blocked: bool,
    pub address: AddressInput,
    pub telephone: Private,
    pub informed: Option<Informed>,
    pub why: Private,
}

impl ReportInput {
    /// Takes out what is not to be kept anywhere, also while it is only a draft.
    pub fn forget_blocked(&mut self) {
        for child in self.children.iter_mut().filter(|child| child.address_blocked) {
            child.address = AddressInput::default();
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct GuardianInput {
    pub name: Private,
    pub telephone: Private,
    pub informed: Option<Informed>,
    /// Why, or why not. While the parent hold is on and the answer is yes: who told them, when, and on whose advice.
    pub why: Private,
}

/// A report as it is typed. The fields are those of the national form, «Offentlig bekymringsmelding» version 2.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportInput {
    pub recipient: RecipientInput,
    pub reporter: ReporterInput,
    /// One or more.
    pub children: Vec<ReportChildInput>,
    /// None, one or two. With none known the report says «Ukjent».
    pub guardians: Vec<GuardianInput>,
    pub interpreter: Private,
    pub other_help: Private,
    /// What one is worried about.
    pub concern: Private,
    /// How long, what was tried.
    pub history: Private,
    /// The child's and the parents' own view.
    pub other_views: Private,
}

/// A report with nothing wrong in it; made by [`ReportInput::check`] alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Report(ReportInput);

impl Report {
    pub fn fields(&self) -> &ReportInput {
        &self.0
    }

    /// The same where a child's address turned out to be blocked: this edition is not to give it away.
    #[must_use]
    pub fn without_addresses(mut self) -> Self {
        for child in &mut self.0.children {
            (child.address_blocked, child.address) = (true, AddressInput::default());
        }
        self
    }
}
