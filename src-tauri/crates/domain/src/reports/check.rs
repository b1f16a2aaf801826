//! What must stand in a report before it is ready. All faults come back at once, in the order of the form.

use super::{
    AddressInput, GuardianInput, Informed, RecipientInput, Report, ReportChildInput, ReportInput, ReporterInput,
    is_national_id,
};
use crate::fields::{Checked, Fault, FieldFault, Private, is_email, text};
use crate::routines::Hold;

impl Checked {
    fn address(&mut self, typed: &AddressInput, field: &str) -> AddressInput {
        AddressInput {
            line: self.line(&typed.line, &format!("{field}.line")),
            postcode: self.formed(
                &typed.postcode,
                &format!("{field}.postcode"),
                |text| digits(text, 4),
                Fault::NotAPostcode,
            ),
            place: self.line(&typed.place, &format!("{field}.place")),
        }
    }

    fn informed(&mut self, informed: Option<Informed>, why: &Private, field: &str, yes_needs_words: bool) -> Private {
        match informed {
            None => self.faults.push(Fault::NotChosen.at(format!("{field}.informed"))),
            Some(Informed::No) => return self.filled(why, &format!("{field}.why")),
            Some(Informed::Yes) if yes_needs_words => return self.filled(why, &format!("{field}.why")),
            Some(Informed::Yes) => {}
        }
        self.line(why, &format!("{field}.why"))
    }

    fn recipient(&mut self, typed: &RecipientInput) -> RecipientInput {
        if typed.lives.is_none() {
            self.faults.push(Fault::NotChosen.at("recipient.lives"));
        }
        let number = self.formed(&typed.number, "recipient.number", |text| digits(text, 4), Fault::NotAMunicipality);
        self.must_be_filled(&number, "recipient.number");
        let name = self.filled(&typed.name, "recipient.name");
        let district_number = self.formed(
            &typed.district_number,
            "recipient.districtNumber",
            |text| digits(text, 2),
            Fault::NotAMunicipality,
        );
        let none = Private("00".into());
        RecipientInput {
            lives: typed.lives,
            number,
            name,
            district_number: if district_number.0.is_empty() { none } else { district_number },
            district: self.line(&typed.district, "recipient.district"),
        }
    }

    fn reporter(&mut self, typed: &ReporterInput) -> ReporterInput {
        let name = self.filled(&typed.name, "reporter.name");
        let role = self.filled(&typed.role, "reporter.role");
        let telephone = self.telephone(&typed.telephone, "reporter.telephone");
        self.must_be_filled(&telephone, "reporter.telephone");
        let email = self.formed(&typed.email, "reporter.email", is_email, Fault::NotAnEmail);
        self.must_be_filled(&email, "reporter.email");
        let unit = self.filled(&typed.unit, "reporter.unit");
        let organisation = self.line(&typed.organisation, "reporter.organisation");
        let address = self.address(&typed.address, "reporter.address");
        self.must_be_filled(&address.line, "reporter.address.line");
        ReporterInput { name, role, telephone, email, unit, organisation, address }
    }

    fn child(&mut self, typed: &ReportChildInput, field: &str) -> ReportChildInput {
        let at = |part: &str| format!("{field}.{part}");
        let name = self.line(&typed.name, &at("name"));
        // One who is not born has no name yet.
        if !typed.unborn {
            self.must_be_filled(&name, &at("name"));
        }
        let spaced = Private(typed.national_id.0.chars().filter(|sign| !sign.is_whitespace()).collect());
        ReportChildInput {
            name,
            national_id: self.formed(&spaced, &at("nationalId"), is_national_id, Fault::NotANationalId),
            unborn: typed.unborn,
            address_blocked: typed.address_blocked,
            // Blocked: it goes nowhere from here, whatever was typed before.
            address: match typed.address_blocked {
                true => AddressInput::default(),
                false => self.address(&typed.address, &at("address")),
            },
            telephone: self.telephone(&typed.telephone, &at("telephone")),
            informed: typed.informed,
            why: self.informed(typed.informed, &typed.why, field, false),
        }
    }

    fn guardian(&mut self, typed: &GuardianInput, field: &str, hold: Hold) -> GuardianInput {
        GuardianInput {
            name: self.filled(&typed.name, &format!("{field}.name")),
            telephone: self.telephone(&typed.telephone, &format!("{field}.telephone")),
            informed: typed.informed,
            why: self.informed(typed.informed, &typed.why, field, hold == Hold::WaitForAdvice),
        }
    }
}

impl ReportInput {
    /// The report, or all that stands in its way. `hold` is the parent hold of the concern: while it is on, to say that a
    /// guardian was told takes who told them, when, and on whose advice. It is never locked: the report must be true.
    pub fn check(&self, hold: Hold) -> Result<Report, Vec<FieldFault>> {
        let mut checked = Checked::default();
        let recipient = checked.recipient(&self.recipient);
        let reporter = checked.reporter(&self.reporter);
        if self.children.is_empty() {
            checked.faults.push(Fault::Blank.at("children.0.name"));
        }
        let children = self.children.iter().enumerate();
        let children = children.map(|(at, child)| checked.child(child, &format!("children.{at}"))).collect();
        let guardians = self.guardians.iter().enumerate();
        let guardians =
            guardians.map(|(at, one)| checked.guardian(one, &format!("guardians.{at}"), hold)).collect::<Vec<_>>();
        // The form takes two; a third stands in the text.
        if guardians.len() > 2 {
            checked.faults.push(Fault::TooLong.at("guardians.2.name"));
        }
        let interpreter = checked.take(text(&self.interpreter, "interpreter"));
        let other_help = checked.take(text(&self.other_help, "otherHelp"));
        let concern = checked.filled_text(&self.concern, "concern");
        let history = checked.filled_text(&self.history, "history");
        let other_views = checked.take(text(&self.other_views, "otherViews"));
        let report = ReportInput {
            recipient,
            reporter,
            children,
            guardians,
            interpreter,
            other_help,
            concern,
            history,
            other_views,
        };
        checked.whole(Report(report))
    }
}

fn digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|sign| sign.is_ascii_digit())
}

/// Whether a text names a day (`12.10.`, `12. okt`) or a time of day (`kl. 10`).
pub fn names_a_day(text: &str) -> bool {
    const MONTHS: [&str; 13] =
        ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des", "kl"];
    let words: Vec<String> = text.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let starts_with_digit = |word: &String| word.starts_with(|sign: char| sign.is_ascii_digit());
    let day = |word: &String| {
        word.trim_matches(['(', ')', ','])
            .split(['.', '/', '-'])
            .filter(|part| digits(part, 1) || digits(part, 2))
            .count()
            >= 2
    };
    let beside = words.windows(2).any(|pair| {
        let named = |word: &String| MONTHS.iter().any(|month| word.starts_with(month));
        (starts_with_digit(&pair[0]) && named(&pair[1])) || (pair[0].starts_with("kl") && starts_with_digit(&pair[1]))
    });
    beside || words.iter().any(day)
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::Lives;
    use super::*;

    pub fn private(text: &str) -> Private {
        Private(text.into())
    }

    fn address() -> AddressInput {
        AddressInput { line: private("Eksempelveien 1"), postcode: private("0000"), place: private("Eksempelvik") }
    }

    pub fn report() -> ReportInput {
        ReportInput {
            recipient: RecipientInput {
                lives: Some(Lives::Here),
                number: private("0000"),
                name: private("Eksempelvik"),
                district_number: private(""),
                district: private(""),
            },
            reporter: ReporterInput {
                name: private("Ansatt K."),
                role: private("Pedagogisk leder"),
                telephone: private("00 00 00 00"),
                email: private("ansatt@eksempel.example"),
                unit: private("Eksempelbarnehagen"),
                organisation: private(""),
                address: address(),
            },
            children: vec![ReportChildInput {
                name: private("Barn A"),
                address: address(),
                informed: Some(Informed::No),
                why: private("For lite til å forstå"),
                ..ReportChildInput::default()
            }],
            guardians: vec![GuardianInput {
                name: private("Forelder 1"),
                telephone: private(""),
                informed: Some(Informed::No),
                why: private("Venter på råd fra barnevernet"),
            }],
            concern: private("12.10. sa Barn A: «Jeg vil ikke hjem.»"),
            history: private("Siden september."),
            ..ReportInput::default()
        }
    }

    fn faults(change: impl Fn(&mut ReportInput), hold: Hold) -> Vec<(String, Fault)> {
        let mut input = report();
        change(&mut input);
        input.check(hold).err().unwrap_or_default().into_iter().map(|fault| (fault.field, fault.fault)).collect()
    }

    #[test]
    fn a_whole_report_is_ready() {
        assert_eq!(faults(|_| {}, Hold::WaitForAdvice), []);
        assert_eq!(report().check(Hold::AsUsual).unwrap().fields().recipient.district_number, private("00"));
    }

    #[test]
    fn all_that_is_missing_is_told_at_once_in_the_order_of_the_form() {
        let told: Vec<String> =
            ReportInput::default().check(Hold::AsUsual).unwrap_err().into_iter().map(|fault| fault.field).collect();
        assert_eq!(
            told,
            [
                "recipient.lives",
                "recipient.number",
                "recipient.name",
                "reporter.name",
                "reporter.role",
                "reporter.telephone",
                "reporter.email",
                "reporter.unit",
                "reporter.address.line",
                "children.0.name",
                "concern",
                "history"
            ]
        );
    }

    #[test]
    fn where_the_child_lives_is_asked_and_never_assumed() {
        let told = faults(|report| report.recipient.lives = None, Hold::AsUsual);
        assert_eq!(told, [("recipient.lives".into(), Fault::NotChosen)]);
    }

    #[test]
    fn what_the_form_would_refuse_is_told_at_its_field() {
        let one = |change: fn(&mut ReportInput)| faults(change, Hold::AsUsual);
        assert_eq!(
            one(|report| report.recipient.number = private("123")),
            [("recipient.number".into(), Fault::NotAMunicipality)]
        );
        assert_eq!(
            one(|report| report.reporter.email = private("a+b@eksempel.example")),
            [("reporter.email".into(), Fault::NotAnEmail)]
        );
        assert_eq!(
            one(|report| report.reporter.telephone = private("(47) 1")),
            [("reporter.telephone".into(), Fault::NotANumber)]
        );
        assert_eq!(
            one(|report| report.children[0].address.postcode = private("12")),
            [("children.0.address.postcode".into(), Fault::NotAPostcode)]
        );
        assert_eq!(
            one(|report| report.children[0].national_id = private("12345678901")),
            [("children.0.nationalId".into(), Fault::NotANationalId)]
        );
        assert_eq!(
            one(|report| report.children[0].name = private("A\nB")),
            [("children.0.name".into(), Fault::NotOneLine), ("children.0.name".into(), Fault::Blank)][..1]
        );
        assert_eq!(
            one(|report| report.guardians[0].informed = None),
            [("guardians.0.informed".into(), Fault::NotChosen)]
        );
        assert_eq!(one(|report| report.guardians[0].why = private(" ")), [("guardians.0.why".into(), Fault::Blank)]);
    }

    #[test]
    fn while_the_parents_must_wait_to_have_told_them_takes_who_when_and_on_whose_advice() {
        let told = |report: &mut ReportInput| {
            report.guardians[0] =
                GuardianInput { informed: Some(Informed::Yes), why: private(""), ..report.guardians[0].clone() };
        };
        assert_eq!(faults(told, Hold::AsUsual), []);
        assert_eq!(faults(told, Hold::AfterAdvice), []);
        assert_eq!(faults(told, Hold::WaitForAdvice), [("guardians.0.why".into(), Fault::Blank)]);
        let said = |report: &mut ReportInput| {
            told(report);
            report.guardians[0].why = private("Barnevernvakta, 12.10.");
        };
        assert_eq!(faults(said, Hold::WaitForAdvice), [], "never locked: the report must be true");
    }

    #[test]
    fn a_blocked_address_is_not_kept_whatever_was_typed() {
        let mut input = report();
        input.children[0].address_blocked = true;
        let kept = input.check(Hold::AsUsual).unwrap();
        assert_eq!(kept.fields().children[0].address, AddressInput::default());
        assert!(!serde_json::to_string(&kept.fields().children).unwrap().contains("Eksempelveien"));
    }

    #[test]
    fn a_child_without_known_address_or_number_can_be_reported() {
        let told = faults(
            |report| (report.children[0].address, report.guardians) = (AddressInput::default(), vec![]),
            Hold::AsUsual,
        );
        assert_eq!(told, []);
    }

    #[test]
    fn a_day_in_a_text_is_seen() {
        for with in ["Den 12.10. sa hun det", "12. oktober", "kl. 10.15 i garderoben", "(3/9)", "2026-10-12"] {
            assert!(names_a_day(with), "{with}");
        }
        for without in ["", "Barn A virker redd", "tre ganger, 4 barn", "i mars", "punkt 1."] {
            assert!(!names_a_day(without), "{without}");
        }
    }
}
