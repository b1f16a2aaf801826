//! What the leader writes in the plan. It can be kept at any time: what is missing is told, and never in the way of keeping.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fields::{Checked, Fault, FieldFault, Private, coming_day, text};

/// Roles that the plan names a person for, and a substitute (`planex.06`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PlanRole {
    Leader,
    /// The contact for barnevernet.
    Contact,
    Owner,
}

impl PlanRole {
    pub const ALL: [PlanRole; 3] = [PlanRole::Leader, PlanRole::Contact, PlanRole::Owner];
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanRoleInput {
    pub role: PlanRole,
    pub who: Private,
    pub substitute: Private,
}

/// What the unit itself writes in a chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChapterTextInput {
    pub chapter: String,
    pub text: Private,
}

/// «Finnes ikke, fordi …»
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AbsentInput {
    /// The id of what is missing.
    pub gap: String,
    /// Why it is not there.
    pub reason: Private,
}

/// As typed. Days as `2027-06-15`.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanInput {
    pub title: Private,
    /// `2026–2027`
    pub period: Private,
    pub organisation_number: Private,
    pub next_revision: String,
    /// What is new in this edition.
    pub changes: Private,
    /// Who has been given it.
    pub distribution: Private,
    pub roles: Vec<PlanRoleInput>,
    /// Whom one tells, and how, when the leader is the one concerned.
    pub leader_suspected: Private,
    pub texts: Vec<ChapterTextInput>,
    pub absent: Vec<AbsentInput>,
}

/// What was written, with nothing wrong in it. It may be far from whole.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Plan(PlanInput);

impl Plan {
    pub fn fields(&self) -> &PlanInput {
        &self.0
    }

    /// What the unit wrote in a chapter.
    pub fn text(&self, chapter: &str) -> Option<&Private> {
        self.0.texts.iter().find(|one| one.chapter == chapter).map(|one| &one.text)
    }

    pub fn role(&self, role: PlanRole) -> Option<&PlanRoleInput> {
        self.0.roles.iter().find(|one| one.role == role)
    }

    pub fn excuse(&self, gap: &str) -> Option<&Private> {
        self.0.absent.iter().find(|one| one.gap == gap).map(|one| &one.reason)
    }
}

impl PlanInput {
    pub fn check(&self) -> Result<Plan, Vec<FieldFault>> {
        let mut checked = Checked::default();
        let title = checked.line(&self.title, "title");
        let period = checked.line(&self.period, "period");
        let spaced = Private(self.organisation_number.0.chars().filter(|sign| !sign.is_whitespace()).collect());
        let organisation_number =
            checked.formed(&spaced, "organisationNumber", is_organisation_number, Fault::NotANumber);
        let next_revision = checked.take(coming_day(&self.next_revision, "nextRevision"));
        let changes = checked.take(text(&self.changes, "changes"));
        let distribution = checked.take(text(&self.distribution, "distribution"));
        let roles = PlanRole::ALL.map(|role| {
            let typed = self.roles.iter().enumerate().find(|(_, one)| one.role == role);
            let mut line = |part: fn(&PlanRoleInput) -> &Private, name: &str| {
                typed.map(|(at, one)| checked.line(part(one), &format!("roles.{at}.{name}"))).unwrap_or_default()
            };
            PlanRoleInput {
                role,
                who: line(|one| &one.who, "who"),
                substitute: line(|one| &one.substitute, "substitute"),
            }
        });
        let leader_suspected = checked.take(text(&self.leader_suspected, "leaderSuspected"));
        let texts = self.texts.iter().map(|one| ChapterTextInput {
            text: checked.take(text(&one.text, &format!("texts.{}", one.chapter))),
            ..one.clone()
        });
        let texts: Vec<ChapterTextInput> = texts.filter(|one| !one.text.is_blank()).collect();
        let absent = self.absent.iter().map(|one| AbsentInput {
            reason: checked.line(&one.reason, &format!("absent.{}", one.gap)),
            ..one.clone()
        });
        let absent: Vec<AbsentInput> = absent.filter(|one| !one.reason.is_blank()).collect();
        let plan = PlanInput {
            title,
            period,
            organisation_number,
            next_revision: next_revision.map(|day| day.to_string()).unwrap_or_default(),
            changes,
            distribution,
            roles: roles.to_vec(),
            leader_suspected,
            texts,
            absent,
        };
        checked.whole(Plan(plan))
    }

    /// Every text in it, with its field: what may name a child, and what must be printable.
    pub fn texts(&self) -> Vec<(String, &Private)> {
        let mut all: Vec<(String, &Private)> = vec![
            ("title".into(), &self.title),
            ("period".into(), &self.period),
            ("changes".into(), &self.changes),
            ("distribution".into(), &self.distribution),
            ("leaderSuspected".into(), &self.leader_suspected),
        ];
        for (at, role) in self.roles.iter().enumerate() {
            all.push((format!("roles.{at}.who"), &role.who));
            all.push((format!("roles.{at}.substitute"), &role.substitute));
        }
        all.extend(self.texts.iter().map(|one| (format!("texts.{}", one.chapter), &one.text)));
        all.extend(self.absent.iter().map(|one| (format!("absent.{}", one.gap), &one.reason)));
        all
    }
}

/// Nine digits, the last one a control digit (Brønnøysundregistrene: modulus 11, weights 3 2 7 6 5 4 3 2).
fn is_organisation_number(text: &str) -> bool {
    let digits: Vec<u32> = text.chars().filter_map(|sign| sign.to_digit(10)).collect();
    if digits.len() != 9 || text.len() != 9 {
        return false;
    }
    let sum: u32 = digits.iter().zip([3, 2, 7, 6, 5, 4, 3, 2]).map(|(digit, weight)| digit * weight).sum();
    let control = (11 - sum % 11) % 11;
    control < 10 && control == digits[8]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_organisation_number_has_its_control_digit() {
        // Made up: its eight first digits are zeros and a one, so that nobody has it.
        assert!(is_organisation_number("000000019"));
        for wrong in ["000000018", "00000001", "0000000199", "00000001a", ""] {
            assert!(!is_organisation_number(wrong), "{wrong}");
        }
    }
}
