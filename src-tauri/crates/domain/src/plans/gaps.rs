//! What is missing in the plan: printed as MANGLER, and in the way of approval until it is there, or a reason stands for it.

use chrono::{Months, NaiveDate};
use serde::Serialize;
use ts_rs::TS;

use super::{Chapter, Plan, PlanBook, PlanRole};
use crate::drills::{Cases, DrillForm, Drills, ImprovementState, improvements};
use crate::fields::Private;
use crate::guidance::is_old;
use crate::people::{LocalContacts, RequiredContact, Unit};

/// Where it is mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum GapPlace {
    Plan,
    Unit,
    Contacts,
    Drills,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GapKind {
    Title,
    Period,
    OrganisationNumber,
    NextRevision,
    NextRevisionPast,
    Owner,
    Municipality,
    Address,
    Distribution,
    Role(PlanRole),
    Substitute(PlanRole),
    LeaderSuspected,
    ContactsChildProtection,
    ContactsOnCall,
    Contact(RequiredContact),
    ContactsOld,
    DrillsNone,
    DrillsSuspicion,
    DrillsAcute,
    DrillsStaff,
    ImprovementsLate,
    Chapter,
    Routine,
}

impl GapKind {
    /// Its name: the words for it are found by it.
    pub fn name(self) -> &'static str {
        match self {
            GapKind::Title => "title",
            GapKind::Period => "period",
            GapKind::OrganisationNumber => "organisation-number",
            GapKind::NextRevision => "next-revision",
            GapKind::NextRevisionPast => "next-revision-past",
            GapKind::Owner => "owner",
            GapKind::Municipality => "municipality",
            GapKind::Address => "address",
            GapKind::Distribution => "distribution",
            GapKind::Role(PlanRole::Leader) => "role-leader",
            GapKind::Role(PlanRole::Contact) => "role-contact",
            GapKind::Role(PlanRole::Owner) => "role-owner",
            GapKind::Substitute(PlanRole::Leader) => "role-leader-substitute",
            GapKind::Substitute(PlanRole::Contact) => "role-contact-substitute",
            GapKind::Substitute(PlanRole::Owner) => "role-owner-substitute",
            GapKind::LeaderSuspected => "leader-suspected",
            GapKind::ContactsChildProtection => "contacts-child-protection",
            GapKind::ContactsOnCall => "contacts-on-call",
            GapKind::Contact(RequiredContact::Police) => "contacts-police",
            GapKind::Contact(RequiredContact::Doctor) => "contacts-doctor",
            GapKind::Contact(RequiredContact::AssaultCentre) => "contacts-assault-centre",
            GapKind::Contact(RequiredContact::ChildrensWard) => "contacts-childrens-ward",
            GapKind::Contact(RequiredContact::Barnehus) => "contacts-barnehus",
            GapKind::Contact(RequiredContact::HealthNurse) => "contacts-health-nurse",
            GapKind::Contact(RequiredContact::Counselling) => "contacts-counselling",
            GapKind::Contact(RequiredContact::CrisisCentre) => "contacts-crisis-centre",
            GapKind::Contact(RequiredContact::DataProtection) => "contacts-data-protection",
            GapKind::Contact(RequiredContact::SafetyRepresentative) => "contacts-safety-representative",
            GapKind::Contact(RequiredContact::Emergency) => "contacts-emergency",
            GapKind::ContactsOld => "contacts-old",
            GapKind::DrillsNone => "drills-none",
            GapKind::DrillsSuspicion => "drills-suspicion",
            GapKind::DrillsAcute => "drills-acute",
            GapKind::DrillsStaff => "drills-staff",
            GapKind::ImprovementsLate => "improvements-late",
            GapKind::Chapter => "chapter",
            GapKind::Routine => "routine",
        }
    }

    fn place(self) -> GapPlace {
        match self {
            GapKind::Owner | GapKind::Municipality | GapKind::Address => GapPlace::Unit,
            GapKind::ContactsChildProtection | GapKind::ContactsOnCall | GapKind::Contact(_) | GapKind::ContactsOld => {
                GapPlace::Contacts
            }
            GapKind::DrillsNone
            | GapKind::DrillsSuspicion
            | GapKind::DrillsAcute
            | GapKind::DrillsStaff
            | GapKind::ImprovementsLate => GapPlace::Drills,
            _ => GapPlace::Plan,
        }
    }
}

/// «Finnes ikke, fordi …», and since when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excuse {
    pub reason: Private,
    /// `2026-11-24`
    pub day: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    pub kind: GapKind,
    /// The chapter it belongs to.
    pub chapter: String,
    /// The field of the plan it stands at; empty elsewhere.
    pub field: String,
    pub excuse: Option<Excuse>,
}

impl Gap {
    /// What it is called where a reason is kept for it.
    pub fn id(&self) -> String {
        match self.kind {
            GapKind::Chapter | GapKind::Routine => format!("{}.{}", self.kind.name(), self.chapter),
            kind => kind.name().to_owned(),
        }
    }

    pub fn place(&self) -> GapPlace {
        self.kind.place()
    }
}

/// What the program knows of the unit. By its type nothing of a concern is in it.
pub struct Known<'a> {
    pub chapters: &'a [Chapter],
    pub unit: Option<&'a Unit>,
    pub contacts: &'a LocalContacts,
    /// The day of the local number that was looked at the longest ago; none: there are no numbers.
    pub contacts_checked: Option<NaiveDate>,
    pub drills: &'a Drills,
    /// Improvements that came of a real case, typed afresh.
    pub cases: &'a Cases,
    pub today: NaiveDate,
}

/// All that is missing, in the order of the chapters; what has a reason too.
pub fn gaps(plan: &Plan, book: &PlanBook, known: &Known<'_>) -> Vec<Gap> {
    let mut found = Found { gaps: Vec::new(), plan, book };
    cover(&mut found, known);
    found.unless(!plan.fields().distribution.is_blank(), GapKind::Distribution, "01", "distribution");
    roles(&mut found);
    contacts(&mut found, known);
    drills(&mut found, known);
    for chapter in known.chapters {
        let written = plan.text(&chapter.id).is_some();
        let kind = if chapter.routine_missing { GapKind::Routine } else { GapKind::Chapter };
        let whole = written || chapter.given || !chapter.needed;
        found.unless(whole, kind, &chapter.id, &format!("texts.{}", chapter.id));
    }
    let mut gaps = found.gaps;
    gaps.sort_by(|one, other| one.chapter.cmp(&other.chapter));
    gaps
}

struct Found<'a> {
    gaps: Vec<Gap>,
    plan: &'a Plan,
    book: &'a PlanBook,
}

impl Found<'_> {
    fn unless(&mut self, there: bool, kind: GapKind, chapter: &str, field: &str) {
        if there {
            return;
        }
        let mut gap = Gap { kind, chapter: chapter.to_owned(), field: field.to_owned(), excuse: None };
        let id = gap.id();
        gap.excuse = self.plan.excuse(&id).map(|reason| Excuse {
            reason: reason.clone(),
            day: self.book.excused_since(&id, reason).map(|at| at.date_naive().to_string()).unwrap_or_default(),
        });
        self.gaps.push(gap);
    }
}

fn cover(found: &mut Found<'_>, known: &Known<'_>) {
    let fields = found.plan.fields();
    let unit = |part: fn(&Unit) -> &String| known.unit.is_some_and(|unit| !part(unit).trim().is_empty());
    found.unless(!fields.title.is_blank(), GapKind::Title, "00", "title");
    found.unless(!fields.period.is_blank(), GapKind::Period, "00", "period");
    found.unless(!fields.organisation_number.is_blank(), GapKind::OrganisationNumber, "00", "organisationNumber");
    found.unless(unit(|unit| &unit.municipality), GapKind::Municipality, "00", "");
    found.unless(unit(|unit| &unit.address), GapKind::Address, "00", "");
    found.unless(unit(|unit| &unit.responsible), GapKind::Owner, "00", "");
    let revision: Option<NaiveDate> = fields.next_revision.parse().ok();
    found.unless(revision.is_some(), GapKind::NextRevision, "00", "nextRevision");
    found.unless(revision.is_none_or(|day| day >= known.today), GapKind::NextRevisionPast, "00", "nextRevision");
}

fn roles(found: &mut Found<'_>) {
    for role in PlanRole::ALL {
        let roles = &found.plan.fields().roles;
        let at = roles.iter().position(|one| one.role == role);
        let named = at.map(|at| &roles[at]);
        let (who, substitute) = named.map_or((false, false), |one| (!one.who.is_blank(), !one.substitute.is_blank()));
        let at = at.unwrap_or(role as usize);
        found.unless(who, GapKind::Role(role), "06", &format!("roles.{at}.who"));
        found.unless(substitute, GapKind::Substitute(role), "06", &format!("roles.{at}.substitute"));
    }
    let said = !found.plan.fields().leader_suspected.is_blank();
    found.unless(said, GapKind::LeaderSuspected, "06", "leaderSuspected");
}

fn contacts(found: &mut Found<'_>, known: &Known<'_>) {
    let local = known.contacts;
    found.unless(!local.child_protection.is_empty(), GapKind::ContactsChildProtection, "07", "");
    found.unless(!local.child_protection_on_call.is_empty(), GapKind::ContactsOnCall, "07", "");
    for required in RequiredContact::ALL {
        found.unless(local.has(required), GapKind::Contact(required), "07", "");
    }
    if !local.all().is_empty() {
        found.unless(!is_old(known.contacts_checked, known.today), GapKind::ContactsOld, "07", "");
    }
}

/// Two exercises a year, one of them acute, and one about staff: our own recommendation (freq.*), so that a reason may stand
/// for it. A micro drill counts for none of them.
fn drills(found: &mut Found<'_>, known: &Known<'_>) {
    let year = known.today.checked_sub_months(Months::new(12));
    let recent = |routines: &[&str]| {
        known.drills.values().filter_map(|drill| drill.log()).any(|log| {
            let fields = log.fields();
            let held: Option<NaiveDate> = fields.day.parse().ok();
            let within = held.zip(year).is_some_and(|(held, year)| held >= year);
            let tried = routines.is_empty() || fields.routines.iter().any(|one| routines.contains(&one.as_str()));
            within && fields.form != Some(DrillForm::Micro) && tried
        })
    };
    if !recent(&[]) {
        found.unless(false, GapKind::DrillsNone, "25", "");
    } else {
        found.unless(recent(&["gradual", "disclosure"]), GapKind::DrillsSuspicion, "25", "");
        found.unless(recent(&["acute"]), GapKind::DrillsAcute, "25", "");
        found.unless(recent(&["staff"]), GapKind::DrillsStaff, "25", "");
    }
    let late =
        improvements(known.drills, known.cases, known.today).iter().any(|one| one.state == ImprovementState::Late);
    found.unless(!late, GapKind::ImprovementsLate, "29", "");
}
