//! The numbers of the unit itself: two that the routines use, and a list of others. On the board, so that they can be read while
//! locked.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fields::{Checked, Fault, FieldFault, Private, coming_day, email, line, telephone};
use crate::guidance::{Days, Minute, Opening};

/// Local contacts that a plan is not whole without (contact.required). The leader, the owner and their substitutes stand among
/// the roles of the plan; barnevernet and its on-call service have fields of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequiredContact {
    Police,
    Doctor,
    AssaultCentre,
    ChildrensWard,
    Barnehus,
    HealthNurse,
    /// Educational and psychological counselling (PPT).
    Counselling,
    CrisisCentre,
    DataProtection,
    SafetyRepresentative,
    Emergency,
}

impl RequiredContact {
    pub const ALL: [RequiredContact; 11] = [
        RequiredContact::Police,
        RequiredContact::Doctor,
        RequiredContact::AssaultCentre,
        RequiredContact::ChildrensWard,
        RequiredContact::Barnehus,
        RequiredContact::HealthNurse,
        RequiredContact::Counselling,
        RequiredContact::CrisisCentre,
        RequiredContact::DataProtection,
        RequiredContact::SafetyRepresentative,
        RequiredContact::Emergency,
    ];

    /// The contact of the content that it is.
    pub fn contact(self) -> &'static str {
        match self {
            RequiredContact::Police => "politikontakt",
            RequiredContact::Doctor => "legevakt",
            RequiredContact::AssaultCentre => "overgrepsmottak",
            RequiredContact::ChildrensWard => "barneavdeling",
            RequiredContact::Barnehus => "barnehus",
            RequiredContact::HealthNurse => "helsesykepleier",
            RequiredContact::Counselling => "ppt",
            RequiredContact::CrisisCentre => "krisesenter",
            RequiredContact::DataProtection => "personvernombud",
            RequiredContact::SafetyRepresentative => "verneombud",
            RequiredContact::Emergency => "beredskapskontakt",
        }
    }

    pub fn of(contact: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.contact() == contact)
    }
}

/// One number of the unit's own list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalContact {
    /// The contact of the content that this is the number of; empty: one that only this unit has.
    pub contact: String,
    /// Who or what it is there; may be empty where the contact says it.
    pub name: String,
    pub number: String,
    /// When somebody answers, in their words. Never read by the program: hours that change hands at night are not one line
    /// (contact.rule.4, contact.rule.6).
    pub hours: String,
    #[serde(default, skip_serializing_if = "ContactDetails::are_none")]
    pub details: ContactDetails,
}

impl LocalContact {
    /// Whether it holds no more.
    pub fn has_expired(&self, today: NaiveDate) -> bool {
        self.details.until.is_some_and(|until| until < today)
    }
}

/// What else is known of a number. Most have none of it.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ContactDetails {
    /// Another number there, digits.
    pub second: String,
    pub email: String,
    /// How what must stay secret can be sent to them, in the unit's words.
    pub channel: String,
    /// The last day that it holds (contact.rule.5).
    pub until: Option<NaiveDate>,
    pub note: String,
}

impl ContactDetails {
    fn are_none(&self) -> bool {
        *self == Self::default()
    }
}

/// Local numbers. Empty: not known, and the national ones stand in.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LocalContacts {
    /// Barneverntjenesten, by day.
    pub child_protection: String,
    /// Barnevernvakta.
    pub child_protection_on_call: String,
    /// When barneverntjenesten answers, Monday to Friday; none: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child_protection_hours: Option<(Minute, Minute)>,
    /// All others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub directory: Vec<LocalContact>,
}

impl LocalContacts {
    /// Every number that there is, in one form.
    pub fn all(&self) -> Vec<LocalContact> {
        let day = self.child_protection_hours.map(|(from, to)| format!("{from}–{to}")).unwrap_or_default();
        let fixed = |contact: &str, number: &String, hours: String| LocalContact {
            contact: contact.to_owned(),
            name: String::new(),
            number: number.clone(),
            hours,
            details: ContactDetails::default(),
        };
        let barnevern = fixed("barnevern", &self.child_protection, day);
        let on_call = fixed("barnevernvakt", &self.child_protection_on_call, String::new());
        let all = [barnevern, on_call].into_iter().chain(self.directory.iter().cloned());
        all.filter(|one| !one.number.is_empty()).collect()
    }

    /// When barneverntjenesten answers.
    pub fn day_hours(&self) -> Vec<Opening> {
        let opening = |(from, to)| Opening { days: Days::MonFri, from, to, later: None };
        self.child_protection_hours.map(opening).into_iter().collect()
    }

    pub fn has(&self, required: RequiredContact) -> bool {
        self.directory.iter().any(|one| one.contact == required.contact() && !one.number.is_empty())
    }
}

/// One number, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LocalContactInput {
    pub contact: String,
    pub name: String,
    pub number: String,
    pub hours: String,
    #[serde(default)]
    pub details: ContactDetailsInput,
}

impl LocalContactInput {
    fn is_empty(&self) -> bool {
        let Self { name, number, hours, details, .. } = self;
        let ContactDetailsInput { second, email, channel, until, note } = details;
        [name, number, hours, second, email, channel, until, note].into_iter().all(|part| part.trim().is_empty())
    }
}

/// The same as [`ContactDetails`], as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ContactDetailsInput {
    pub second: String,
    pub email: String,
    pub channel: String,
    /// `2026-12-31`.
    pub until: String,
    pub note: String,
}

impl ContactDetailsInput {
    fn of(details: &ContactDetails) -> Self {
        let ContactDetails { second, email, channel, until, note } = details.clone();
        Self { second, email, channel, until: until.map(|day| day.to_string()).unwrap_or_default(), note }
    }

    fn check(&self, checked: &mut Checked, field: impl Fn(&str) -> String) -> ContactDetails {
        let field = |part: &str| field(&format!("details.{part}"));
        ContactDetails {
            second: checked.take(telephone(&self.second, &field("second"))),
            email: checked.take(email(&self.email, &field("email"))),
            channel: checked.take(line(&self.channel, &field("channel"))),
            until: checked.take(coming_day(&self.until, &field("until"))),
            note: checked.take(line(&self.note, &field("note"))),
        }
    }
}

/// The same as [`LocalContacts`], as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactsInput {
    pub child_protection: String,
    pub child_protection_on_call: String,
    /// `08:00`; both or none.
    #[serde(default)]
    pub child_protection_from: String,
    #[serde(default)]
    pub child_protection_to: String,
    #[serde(default)]
    pub directory: Vec<LocalContactInput>,
}

impl ContactsInput {
    /// What is kept, as it stands in the form.
    pub fn of(contacts: &LocalContacts) -> Self {
        let typed = |(from, to): (Minute, Minute)| (from.to_string(), to.to_string());
        let (from, to) = contacts.child_protection_hours.map(typed).unwrap_or_default();
        let row = |one: &LocalContact| LocalContactInput {
            contact: one.contact.clone(),
            name: one.name.clone(),
            number: one.number.clone(),
            hours: one.hours.clone(),
            details: ContactDetailsInput::of(&one.details),
        };
        Self {
            child_protection: contacts.child_protection.clone(),
            child_protection_on_call: contacts.child_protection_on_call.clone(),
            child_protection_from: from,
            child_protection_to: to,
            directory: contacts.directory.iter().map(row).collect(),
        }
    }

    /// All that is wrong, in the order of the form. A row where nothing is written is none.
    pub fn check(&self) -> Result<LocalContacts, Vec<FieldFault>> {
        let mut checked = Checked::default();
        let child_protection = checked.take(telephone(&self.child_protection, "contacts.childProtection"));
        let hours = checked.take(self.hours());
        let on_call = "contacts.childProtectionOnCall";
        let child_protection_on_call = checked.take(telephone(&self.child_protection_on_call, on_call));
        let mut directory = Vec::new();
        for (at, row) in self.directory.iter().enumerate() {
            let field = |part: &str| format!("contacts.directory.{at}.{part}");
            if row.is_empty() && !row.contact.is_empty() {
                continue;
            }
            let name = checked.take(line(&row.name, &field("name")));
            let number = checked.take(telephone(&row.number, &field("number")));
            let hours = checked.take(line(&row.hours, &field("hours")));
            let details = row.details.check(&mut checked, field);
            // What only this unit has is called something there; nothing else says what it is.
            if row.contact.is_empty() {
                checked.must_be_filled(&Private(name.clone()), &field("name"));
            }
            checked.must_be_filled(&Private(number.clone()), &field("number"));
            directory.push(LocalContact { contact: row.contact.clone(), name, number, hours, details });
        }
        let contacts =
            LocalContacts { child_protection, child_protection_on_call, child_protection_hours: hours, directory };
        checked.whole(contacts)
    }

    fn hours(&self) -> Result<Option<(Minute, Minute)>, FieldFault> {
        let (from, to) = ("contacts.childProtectionFrom", "contacts.childProtectionTo");
        let time = |typed: &str, field: &str| {
            let typed = line(typed, field)?;
            let read = |typed: String| Minute::parse(&typed).map_err(|_| Fault::NotATime.at(field));
            Some(typed).filter(|typed| !typed.is_empty()).map(read).transpose()
        };
        match (time(&self.child_protection_from, from)?, time(&self.child_protection_to, to)?) {
            (None, None) => Ok(None),
            (None, Some(_)) => Err(Fault::Blank.at(from)),
            (Some(_), None) => Err(Fault::Blank.at(to)),
            (Some(opens), Some(closes)) if closes <= opens => Err(Fault::TooEarly.at(to)),
            (Some(opens), Some(closes)) => Ok(Some((opens, closes))),
        }
    }
}

/// When each local number was last looked at: on the day it was written, or all of them on the day somebody said that they are
/// right, which is to say the same once more. A number that stays while another changes keeps its day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContactChecks(Vec<(LocalContact, NaiveDate)>);

impl ContactChecks {
    pub fn after(&mut self, contacts: &LocalContacts, day: NaiveDate) {
        let now = contacts.all();
        let again = now.iter().eq(self.0.iter().map(|(one, _)| one));
        let dated = now.into_iter().map(|one| {
            let day = self.of(&one).filter(|_| !again).unwrap_or(day);
            (one, day)
        });
        self.0 = dated.collect();
    }

    pub fn of(&self, contact: &LocalContact) -> Option<NaiveDate> {
        self.0.iter().find(|(one, _)| one == contact).map(|(_, day)| *day)
    }

    /// The day of the one that was looked at the longest ago; none: there are no numbers.
    pub fn oldest(&self) -> Option<NaiveDate> {
        self.0.iter().map(|(_, day)| *day).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(contact: &str, name: &str, number: &str, hours: &str) -> LocalContactInput {
        let [contact, name, number, hours] = [contact, name, number, hours].map(str::to_owned);
        LocalContactInput { contact, name, number, hours, details: ContactDetailsInput::default() }
    }

    fn faults(input: &ContactsInput) -> Vec<(String, Fault)> {
        input.check().err().into_iter().flatten().map(|fault| (fault.field, fault.fault)).collect()
    }

    #[test]
    fn every_row_is_checked_and_all_faults_are_told_at_their_fields() {
        let input = ContactsInput {
            child_protection: "vakta".into(),
            child_protection_from: "08:00".into(),
            directory: vec![
                row("ppt", "", "00 00 00 00", "man–fre 8–15"),
                row("krisesenter", "Senteret", "", ""),
                row("helsesykepleier", "", "", ""),
                row("", "", "12", "a\nb"),
            ],
            ..ContactsInput::default()
        };
        assert_eq!(
            faults(&input),
            [
                ("contacts.childProtection".into(), Fault::NotANumber),
                ("contacts.childProtectionTo".into(), Fault::Blank),
                ("contacts.directory.1.number".into(), Fault::Blank),
                ("contacts.directory.3.number".into(), Fault::NotANumber),
                ("contacts.directory.3.hours".into(), Fault::NotOneLine),
                ("contacts.directory.3.name".into(), Fault::Blank),
            ]
        );
    }

    fn with_details(second: &str, email: &str, until: &str) -> LocalContactInput {
        let [second, email, until] = [second, email, until].map(str::to_owned);
        let details =
            ContactDetailsInput { second, email, until, channel: "eDialog".into(), note: "Spør etter Ø".into() };
        LocalContactInput { details, ..row("ppt", "", "00 00 00 00", "") }
    }

    #[test]
    fn what_else_is_known_of_a_number_is_checked_and_kept_and_ends_after_its_last_day() {
        let wrong =
            ContactsInput { directory: vec![with_details("en", "ppt@eksempel", "31.12.")], ..Default::default() };
        let at = |part: &str| format!("contacts.directory.0.details.{part}");
        assert_eq!(
            faults(&wrong),
            [(at("second"), Fault::NotANumber), (at("email"), Fault::NotAnEmail), (at("until"), Fault::NotADay),]
        );
        let right = with_details("00 00 00 01", "ppt@eksempel.no", "2026-12-31");
        let right = ContactsInput { directory: vec![right], ..ContactsInput::default() };
        let contacts = right.check().unwrap();
        let [ppt] = contacts.directory.as_slice() else { panic!("one row") };
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert!(!ppt.has_expired(day("2026-12-31")) && ppt.has_expired(day("2027-01-01")));
        assert_eq!((ppt.details.second.as_str(), ppt.details.channel.as_str()), ("00000001", "eDialog"));
        assert_eq!(ContactsInput::of(&contacts).check().unwrap(), contacts);
        let kept = serde_json::to_string(&contacts).unwrap();
        assert_eq!(serde_json::from_str::<LocalContacts>(&kept).unwrap(), contacts);
    }

    #[test]
    fn what_is_written_is_what_stands_in_the_form_again() {
        let input = ContactsInput {
            child_protection: "00000000".into(),
            child_protection_from: "8.00".into(),
            child_protection_to: "15:30".into(),
            directory: vec![row("ppt", "", "00 00 00 00", "man–fre 8–15"), row("bup", " ", "", "")],
            ..ContactsInput::default()
        };
        let contacts = input.check().unwrap();
        assert_eq!(contacts.directory.len(), 1, "a row with nothing in it is none");
        assert!(contacts.has(RequiredContact::Counselling) && !contacts.has(RequiredContact::Police));
        let again = ContactsInput::of(&contacts);
        assert_eq!((again.child_protection_from.as_str(), again.child_protection_to.as_str()), ("08:00", "15:30"));
        assert_eq!(again.check().unwrap(), contacts);
        let late = ContactsInput { child_protection_to: "08:00".into(), ..input };
        assert_eq!(faults(&late), [("contacts.childProtectionTo".into(), Fault::TooEarly)]);
    }

    /// Entries from before the list have neither hours nor a list, and entries without either look as they did.
    #[test]
    fn an_entry_from_before_the_list_is_read_and_written_as_it_was() {
        let before = r#"{"childProtection":"00000000","childProtectionOnCall":""}"#;
        let contacts: LocalContacts = serde_json::from_str(before).unwrap();
        assert_eq!(serde_json::to_string(&contacts).unwrap(), before);
        let hours = r#"{"childProtection":"1","childProtectionOnCall":"","childProtectionHours":["08:00","15:30"]}"#;
        let contacts: LocalContacts = serde_json::from_str(hours).unwrap();
        assert_eq!(serde_json::to_string(&contacts).unwrap(), hours);
    }

    #[test]
    fn a_number_has_the_day_it_was_written_until_somebody_says_that_all_are_right() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let mut contacts = LocalContacts { child_protection: "1".into(), ..LocalContacts::default() };
        let mut checks = ContactChecks::default();
        assert_eq!(checks.oldest(), None);
        checks.after(&contacts, day("2025-01-10"));
        contacts.child_protection_on_call = "2".into();
        checks.after(&contacts, day("2025-06-01"));
        let [first, second] = [0, 1].map(|at| contacts.all()[at].clone());
        assert_eq!((checks.of(&first), checks.of(&second)), (Some(day("2025-01-10")), Some(day("2025-06-01"))));
        assert_eq!(checks.oldest(), Some(day("2025-01-10")));
        checks.after(&contacts, day("2026-01-02"));
        assert_eq!(checks.oldest(), Some(day("2026-01-02")), "the same once more: they are right");
        contacts.child_protection = "3".into();
        checks.after(&contacts, day("2026-03-01"));
        assert_eq!(checks.of(&first), None, "the old number is no more");
        assert_eq!(checks.of(&contacts.all()[0]), Some(day("2026-03-01")));
        assert_eq!(checks.of(&second), Some(day("2026-01-02")));
    }

    #[test]
    fn every_required_contact_has_a_name_of_its_own() {
        for one in RequiredContact::ALL {
            assert_eq!(RequiredContact::of(one.contact()), Some(one));
        }
        assert_eq!(RequiredContact::of("barnevern"), None);
    }
}
