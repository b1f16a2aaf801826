use super::*;
use crate::DrillId;
use crate::drills::{Drill, DrillEntry, DrillEvent, DrillLogInput, Drills};
use crate::people::{ContactDetails, LocalContact, LocalContacts, RequiredContact, Unit, UnitKind};
use crate::{EntryId, fields::Private};

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-24T12:00:00+01:00").unwrap()
}

fn text(words: &str) -> Private {
    Private(words.into())
}

fn chapters() -> Vec<Chapter> {
    let chapter = |id: &str, needed, given, routine_missing| Chapter {
        id: id.into(),
        needed,
        given,
        routine: None,
        routine_missing,
    };
    vec![
        chapter("03", true, true, false),
        chapter("14", true, false, true),
        chapter("21", true, false, false),
        chapter("30", false, false, false),
    ]
}

fn unit() -> Unit {
    Unit {
        name: "Eksempelbarnehagen".into(),
        kind: UnitKind::Kindergarten,
        municipality: "Eksempelvik".into(),
        address: "Eksempelveien 1".into(),
        responsible: "Eksempelvik kommune".into(),
        owner_near: false,
    }
}

fn whole() -> PlanInput {
    PlanInput {
        title: text("Beredskapsplan"),
        period: text("2026–2027"),
        organisation_number: text("000 000 019"),
        next_revision: "2027-06-15".into(),
        distribution: text("Alle ansatte"),
        roles: PlanRole::ALL
            .map(|role| PlanRoleInput { role, who: text("Leder L."), substitute: text("Ansatt K.") })
            .to_vec(),
        leader_suspected: text("Ring eieren"),
        texts: vec![ChapterTextInput { chapter: "14".into(), text: text("Vår rutine") }],
        absent: vec![AbsentInput { gap: "chapter.21".into(), reason: text("Står i årsplanen") }],
        ..PlanInput::default()
    }
}

fn drills() -> Drills {
    let held = |id: &str, day: &str, routine: &str| {
        let log = DrillLogInput {
            form: Some(crate::drills::DrillForm::Micro),
            day: day.into(),
            theme: text("tema"),
            others: vec![crate::drills::GroupInput { role: text("alle"), number: "5".into() }],
            no_findings: text("ingen"),
            routines: vec![routine.into()],
            ..DrillLogInput::default()
        };
        let mut kept = serde_json::to_value(log.check(crate::drills::Asks::Whole, now()).unwrap()).unwrap();
        // A whole exercise, not a micro drill.
        kept["form"] = "discussion".into();
        let event = DrillEvent::Logged { log: serde_json::from_value(kept).unwrap() };
        let mut drill = Drill::default();
        drill.take(DrillEntry { id: EntryId::new(id), at: now(), by: PersonId::new("l"), event }).unwrap();
        (DrillId::new(id), drill)
    };
    Drills::from([
        held("1", "2026-09-01", "disclosure"),
        held("2", "2026-10-01", "acute"),
        held("3", "2025-12-01", "staff"),
    ])
}

fn missing(plan: &PlanInput, change: impl Fn(&mut Known<'_>)) -> Vec<String> {
    let plan = plan.check().unwrap();
    let (chapters, unit, drills) = (chapters(), unit(), drills());
    let number = |contact: &str| LocalContact {
        contact: contact.into(),
        name: String::new(),
        number: "00000000".into(),
        hours: String::new(),
        details: ContactDetails::default(),
    };
    let contacts = LocalContacts {
        child_protection: "00000000".into(),
        child_protection_on_call: "00000000".into(),
        directory: RequiredContact::ALL.map(RequiredContact::contact).map(number).into(),
        ..LocalContacts::default()
    };
    let cases = crate::drills::Cases::new();
    let mut known = Known {
        chapters: &chapters,
        unit: Some(&unit),
        contacts: &contacts,
        contacts_checked: "2026-01-20".parse().ok(),
        drills: &drills,
        cases: &cases,
        today: now().date_naive(),
    };
    change(&mut known);
    let found = gaps(&plan, &PlanBook::default(), &known);
    found.iter().filter(|gap| gap.excuse.is_none()).map(Gap::id).collect()
}

#[test]
fn nothing_is_missing_in_a_whole_plan() {
    assert_eq!(missing(&whole(), |_| ()), Vec::<String>::new());
}

#[test]
fn everything_that_is_missing_is_said() {
    let none = Drills::new();
    let nowhere = LocalContacts::default();
    let bare = Unit { address: String::new(), ..unit() };
    let all = missing(&PlanInput::default(), |known| {
        known.drills = Box::leak(Box::new(none.clone()));
        known.contacts = Box::leak(Box::new(nowhere.clone()));
        known.unit = Some(Box::leak(Box::new(bare.clone())));
    });
    assert_eq!(
        all,
        [
            "title",
            "period",
            "organisation-number",
            "address",
            "next-revision",
            "distribution",
            "role-leader",
            "role-leader-substitute",
            "role-contact",
            "role-contact-substitute",
            "role-owner",
            "role-owner-substitute",
            "leader-suspected",
            "contacts-child-protection",
            "contacts-on-call",
            "contacts-police",
            "contacts-doctor",
            "contacts-assault-centre",
            "contacts-childrens-ward",
            "contacts-barnehus",
            "contacts-health-nurse",
            "contacts-counselling",
            "contacts-crisis-centre",
            "contacts-data-protection",
            "contacts-safety-representative",
            "contacts-emergency",
            "routine.14",
            "chapter.21",
            "drills-none",
        ]
    );
}

#[test]
fn what_grows_old_is_missing_again() {
    for (today, gap) in
        [("2026-12-02", "drills-staff"), ("2027-02-01", "contacts-old"), ("2027-06-16", "next-revision-past")]
    {
        let day: chrono::NaiveDate = today.parse().unwrap();
        let ids = missing(&whole(), |known| known.today = day);
        assert!(ids.contains(&gap.to_owned()), "{today}: {ids:?}");
        let before = missing(&whole(), |known| known.today = day.pred_opt().unwrap());
        assert!(!before.contains(&gap.to_owned()), "the day before {today}: {before:?}");
    }
}

#[test]
fn a_reason_is_dated_by_the_day_it_was_first_given() {
    let mut book = PlanBook::default();
    let mut keep = |day: &str, reason: &str| {
        let mut plan = whole();
        plan.absent[0].reason = text(reason);
        let at = DateTime::parse_from_rfc3339(&format!("{day}T09:00:00+01:00")).unwrap();
        let event = PlanEvent::Kept { plan: Box::new(plan.check().unwrap()) };
        book.take(event, at, PersonId::new("l")).unwrap();
    };
    for (day, reason) in
        [("2026-09-01", "annet"), ("2026-10-01", "Står i årsplanen"), ("2026-11-01", "Står i årsplanen")]
    {
        keep(day, reason);
    }
    let since = book.excused_since("chapter.21", &text("Står i årsplanen")).unwrap();
    assert_eq!(since.date_naive().to_string(), "2026-10-01");
    assert_eq!(book.excused_since("chapter.21", &text("annet")), None, "it was taken back");
}

#[test]
fn editions_come_one_after_the_other() {
    let mut book = PlanBook::default();
    let approved = |version| PlanEvent::Approved {
        version,
        plan: Box::default(),
        decision: Decision { by: text("Eier E."), day: "2026-11-20".into(), how: text("møte") },
        language: Language::Nb,
        pages: String::new(),
    };
    assert_eq!(book.take(approved(2), now(), PersonId::new("l")), Err(OutOfOrder));
    assert_eq!(book.take(approved(1), now(), PersonId::new("l")), Ok(()));
    assert_eq!(book.take(approved(1), now(), PersonId::new("l")), Err(OutOfOrder));
    assert_eq!(book.version(), 2);
}

#[test]
fn what_is_typed_wrong_stands_at_its_field() {
    for (change, field) in [
        ((|plan| plan.title = text("en\nto")) as fn(&mut PlanInput), "title"),
        (|plan| plan.organisation_number = text("123"), "organisationNumber"),
        (|plan| plan.next_revision = "snart".into(), "nextRevision"),
        (|plan| plan.roles[2].who = text(&"a".repeat(201)), "roles.2.who"),
        (|plan| plan.texts[0].text = text(&"a".repeat(20_001)), "texts.14"),
        (|plan| plan.absent[0].reason = text(&"a".repeat(201)), "absent.chapter.21"),
    ] {
        let mut plan = whole();
        change(&mut plan);
        assert_eq!(plan.check().unwrap_err()[0].field, field);
    }
    let decision = Decision { by: text(""), day: "2027-01-01".into(), how: text("") };
    let fields: Vec<String> = decision.check(now()).unwrap_err().into_iter().map(|fault| fault.field).collect();
    assert_eq!(fields, ["by", "day", "how"]);
}
