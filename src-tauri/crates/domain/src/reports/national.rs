//! The shape in which the national form takes a report: «Offentlig bekymringsmelding» version 2 (KS Fiks). The names are
//! those of the protocol. What is not known is left out; `null` would be refused.

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use super::{AddressInput, GuardianInput, Informed, Report, ReportChildInput};
use crate::fields::Private;

const UNKNOWN: &str = "Ukjent";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct National<'a> {
    kommunenummer: &'a str,
    kommunenavn: &'a str,
    bydelsnummer: &'a str,
    bydelsnavn: &'a str,
    /// Norwegian time, without zone, as in the protocol's own example.
    sendingstidspunkt: String,
    leveringskanal: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    behov_for_tolk: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    andre_hjelpeinstanser: Option<&'a str>,
    offentlig_melder: Melder<'a>,
    offentlig_barn: Vec<Barn<'a>>,
    foresatte: Vec<Foresatt<'a>>,
    melding: Melding<'a>,
}

#[derive(Serialize)]
struct Melder<'a> {
    personnavn: &'a str,
    rolle: &'a str,
    telefonnummer: &'a str,
    epost: &'a str,
    virksomhet: Virksomhet<'a>,
}

#[derive(Serialize)]
struct Virksomhet<'a> {
    navn: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    orgnr: Option<&'a str>,
    adresse: Adresse<'a>,
}

#[derive(Serialize)]
struct Adresse<'a> {
    adresselinje1: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    postnummer: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    poststed: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Barn<'a> {
    fnr: &'a str,
    ufoedt: bool,
    personnavn: &'a str,
    adresse: Adresse<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    telefonnummer: Option<&'a str>,
    orientert: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    orientert_grunn: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Foresatt<'a> {
    personnavn: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    telefonnummer: Option<&'a str>,
    orientert: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    orientert_grunn: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Melding<'a> {
    melding: &'a str,
    historie: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    andre_synspunkter: Option<&'a str>,
}

fn known(text: &Private) -> Option<&str> {
    (!text.0.is_empty()).then_some(text.0.as_str())
}

impl<'a> Adresse<'a> {
    fn of(address: &'a AddressInput, without: &'a str) -> Self {
        Self {
            adresselinje1: known(&address.line).unwrap_or(without),
            postnummer: known(&address.postcode),
            poststed: known(&address.place),
        }
    }
}

impl<'a> Barn<'a> {
    fn of(child: &'a ReportChildInput) -> Self {
        let without = if child.address_blocked { "Adressesperre" } else { UNKNOWN };
        Self {
            fnr: &child.national_id.0,
            ufoedt: child.unborn,
            personnavn: known(&child.name).unwrap_or("Ufødt barn"),
            adresse: Adresse::of(&child.address, without),
            telefonnummer: known(&child.telephone),
            orientert: child.informed == Some(Informed::Yes),
            orientert_grunn: known(&child.why),
        }
    }
}

impl<'a> Foresatt<'a> {
    fn of(guardian: &'a GuardianInput) -> Self {
        Self {
            personnavn: &guardian.name.0,
            telefonnummer: known(&guardian.telephone),
            orientert: guardian.informed == Some(Informed::Yes),
            orientert_grunn: known(&guardian.why),
        }
    }

    /// With no known guardian the form asks for one all the same.
    const NOBODY_KNOWN: Foresatt<'static> =
        Foresatt { personnavn: UNKNOWN, telefonnummer: None, orientert: false, orientert_grunn: Some(UNKNOWN) };
}

impl<'a> National<'a> {
    /// `made` is the moment the file is made; `program` names what made it.
    pub fn of(report: &'a Report, made: DateTime<FixedOffset>, program: &'a str) -> Self {
        let report = report.fields();
        let (recipient, reporter) = (&report.recipient, &report.reporter);
        let guardians: Vec<Foresatt<'a>> = report.guardians.iter().map(Foresatt::of).collect();
        Self {
            kommunenummer: &recipient.number.0,
            kommunenavn: &recipient.name.0,
            bydelsnummer: &recipient.district_number.0,
            bydelsnavn: &recipient.district.0,
            sendingstidspunkt: made.format("%Y-%m-%dT%H:%M:%S").to_string(),
            leveringskanal: program,
            behov_for_tolk: known(&report.interpreter),
            andre_hjelpeinstanser: known(&report.other_help),
            offentlig_melder: Melder {
                personnavn: &reporter.name.0,
                rolle: &reporter.role.0,
                telefonnummer: &reporter.telephone.0,
                epost: &reporter.email.0,
                virksomhet: Virksomhet {
                    navn: &reporter.unit.0,
                    orgnr: known(&reporter.organisation),
                    adresse: Adresse::of(&reporter.address, UNKNOWN),
                },
            },
            offentlig_barn: report.children.iter().map(Barn::of).collect(),
            foresatte: if guardians.is_empty() { vec![Foresatt::NOBODY_KNOWN] } else { guardians },
            melding: Melding {
                melding: &report.concern.0,
                historie: &report.history.0,
                andre_synspunkter: known(&report.other_views),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::check::tests::{private, report};
    use super::super::{ReportInput, is_national_id};
    use super::*;
    use crate::routines::Hold;

    fn shape(input: &ReportInput) -> Value {
        let made = DateTime::parse_from_rfc3339("2026-11-24T13:29:33+01:00").unwrap();
        serde_json::to_value(National::of(&input.check(Hold::AsUsual).unwrap(), made, "Sikkerhetsnett 0.1.0")).unwrap()
    }

    #[test]
    fn the_names_are_those_of_the_protocol() {
        let address = json!({"adresselinje1": "Eksempelveien 1", "postnummer": "0000", "poststed": "Eksempelvik"});
        assert_eq!(
            shape(&report()),
            json!({
                "kommunenummer": "0000",
                "kommunenavn": "Eksempelvik",
                "bydelsnummer": "00",
                "bydelsnavn": "",
                "sendingstidspunkt": "2026-11-24T13:29:33",
                "leveringskanal": "Sikkerhetsnett 0.1.0",
                "offentligMelder": {
                    "personnavn": "Ansatt K.",
                    "rolle": "Pedagogisk leder",
                    "telefonnummer": "00000000",
                    "epost": "ansatt@eksempel.example",
                    "virksomhet": {"navn": "Eksempelbarnehagen", "adresse": address},
                },
                "offentligBarn": [{
                    "fnr": "",
                    "ufoedt": false,
                    "personnavn": "Barn A",
                    "adresse": address,
                    "orientert": false,
                    "orientertGrunn": "For lite til å forstå",
                }],
                "foresatte": [{
                    "personnavn": "Forelder 1",
                    "orientert": false,
                    "orientertGrunn": "Venter på råd fra barnevernet",
                }],
                "melding": {"melding": "12.10. sa Barn A: «Jeg vil ikke hjem.»", "historie": "Siden september."},
            })
        );
    }

    /// The protocol's own rules, for whatever a report may hold.
    fn holds(value: &Value, path: &str) {
        match value {
            Value::Null => panic!("{path}: null is refused"),
            Value::String(text)
                if !path.starts_with("/melding/") && !path.starts_with("/behov") && !path.starts_with("/andre") =>
            {
                assert!(!text.contains(['\n', '\r']), "{path}: one line");
            }
            Value::Array(list) => list.iter().enumerate().for_each(|(at, one)| holds(one, &format!("{path}/{at}"))),
            Value::Object(map) => map.iter().for_each(|(name, one)| holds(one, &format!("{path}/{name}"))),
            Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    #[test]
    fn whatever_is_known_or_not_nothing_is_null_and_lines_are_one() {
        let mut input = report();
        holds(&shape(&input), "");
        input.guardians.clear();
        input.children[0].address_blocked = true;
        input.children[0].national_id = private("01891010016");
        input.interpreter = private("Arabisk\nog tegnspråk");
        input.concern = private("En\nto");
        let value = shape(&input);
        holds(&value, "");
        assert!(is_national_id(value["offentligBarn"][0]["fnr"].as_str().unwrap()));
        assert_eq!(value["offentligBarn"][0]["adresse"], json!({"adresselinje1": "Adressesperre"}));
        assert_eq!(value["foresatte"][0]["personnavn"], "Ukjent");
        assert_eq!(value["melding"]["melding"], "En\nto");
    }
}
