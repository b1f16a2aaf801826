//! The advice is safe on every path (promise 5): each promise holds, and a routine that breaks it is caught.

use std::collections::{BTreeSet, HashSet};

use domain::Language;
use domain::people::{Actor, UnitKind};
use domain::routines::promises::{Promise, check, check_with};
use domain::routines::{Act, Answer, ChoiceId, Door, Facts, Hold, Library, Next, Screen, ScreenId, stand, who_leads};

use crate::assert_snapshot;

#[path = "../drawings/draw.rs"]
mod draw;

fn library() -> Library {
    match content::load(&content::embedded_files()) {
        Ok(content) => content.library,
        Err(faults) => panic!("the content can be read: {faults:#?}"),
    }
}

#[test]
fn every_promise_holds_on_every_path_of_every_routine() {
    let broken: Vec<_> = check(&library()).iter().map(ToString::to_string).collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// The promises that break when the routines are changed.
fn broken_by(change: impl Fn(&mut Library)) -> BTreeSet<Promise> {
    let mut library = library();
    change(&mut library);
    check(&library).into_iter().map(|broken| broken.promise).collect()
}

fn screen<'l>(library: &'l mut Library, id: &str) -> &'l mut Screen {
    library.screens.get_mut(&ScreenId::new(id)).unwrap_or_else(|| panic!("«{id}» is there"))
}

/// Makes an answer lead somewhere else.
fn lead(library: &mut Library, id: &str, choice: &str, to: &str) {
    let choices = &mut screen(library, id).choices;
    let known = choices.iter_mut().find(|known| known.id.as_str() == choice).expect("the answer is there");
    known.next = Next::Screen(ScreenId::new(to));
}

#[test]
fn a_routine_that_does_not_ask_about_danger_first_is_caught() {
    let broken = broken_by(|library| {
        library.entries.insert(Door::Told, ScreenId::new("disclosure.listen"));
    });
    assert!(broken.contains(&Promise::DangerAskedFirst));
}

#[test]
fn a_danger_door_that_leads_elsewhere_is_caught() {
    let broken = broken_by(|library| {
        library.entries.insert(Door::Danger, ScreenId::new("staff.whom"));
    });
    assert!(broken.contains(&Promise::DangerWithinReach));
}

#[test]
fn danger_that_does_not_lead_to_a_call_within_two_screens_is_caught() {
    for answer in ["now", "life", "unknown"] {
        let broken = broken_by(|library| lead(library, "acute.s1", answer, "acute.traces"));
        assert!(broken.contains(&Promise::DangerLeadsToCall), "{answer}");
    }
    let no_number = broken_by(|library| screen(library, "acute.s3").calls.clear());
    assert!(no_number.contains(&Promise::DangerLeadsToCall));
}

#[test]
fn a_way_to_the_leader_before_asking_whom_it_concerns_is_caught() {
    let broken = broken_by(|library| lead(library, "disclosure.s6", "done", "disclosure.s7"));
    assert!(broken.contains(&Promise::WhomAskedBeforeLeader));
}

#[test]
fn a_step_of_whoever_leads_before_asking_whom_it_concerns_is_caught() {
    let broken = broken_by(|library| screen(library, "disclosure.s6").who = Some(Actor::Lead));
    assert!(broken.contains(&Promise::WhomAskedBeforeLeader));
}

#[test]
fn a_way_to_the_leader_once_the_leadership_is_named_is_caught() {
    for named in ["leadership", "owner", "near", "unknown"] {
        let broken = broken_by(|library| lead(library, "acute.whom", named, "acute.s4"));
        assert!(broken.contains(&Promise::LeaderNotToldOfThemselves), "{named}");
    }
}

#[test]
fn a_wrong_rule_for_the_parent_hold_is_caught() {
    let never: fn(&Facts) -> Hold = |_| Hold::AsUsual;
    let forgets_unknown: fn(&Facts) -> Hold = |facts| match facts.source {
        Some(domain::routines::Source::Unknown) | None => Hold::AsUsual,
        _ => facts.hold(),
    };
    let forgets_later: fn(&Facts) -> Hold = |facts| match facts.harm {
        Some(domain::routines::Harm::Neglect | domain::routines::Harm::None) => Hold::AsUsual,
        _ => facts.hold(),
    };
    for wrong in [never, forgets_unknown, forgets_later] {
        let broken: BTreeSet<_> = check_with(&library(), wrong).into_iter().map(|broken| broken.promise).collect();
        assert!(broken.contains(&Promise::ParentsNotToldWhileHeld));
    }
}

#[test]
fn a_routine_that_never_tells_the_parents_where_it_should_is_caught() {
    let skipped = broken_by(|library| lead(library, "disclosure.s9", "done", "disclosure.s10"));
    assert!(skipped.contains(&Promise::ParentsToldWhereTheyShouldBe));
    let always_waiting = check_with(&library(), |facts| match facts.hold() {
        Hold::AsUsual => Hold::AsUsual,
        Hold::WaitForAdvice | Hold::AfterAdvice => Hold::WaitForAdvice,
    });
    assert!(always_waiting.is_empty(), "holding longer is never unsafe");
}

#[test]
fn a_leader_whose_answer_decides_about_the_report_is_caught() {
    let broken = broken_by(|library| {
        let told = screen(library, "disclosure.s7");
        let mut refused = told.choices[0].clone();
        refused.id = ChoiceId::new("leader-says-no");
        refused.next = Next::Screen(ScreenId::new("disclosure.s10"));
        told.choices.push(refused);
    });
    assert!(broken.contains(&Promise::NoPermissionAsked));
}

#[test]
fn a_routine_that_asks_about_collection_too_late_is_caught() {
    let broken = broken_by(|library| lead(library, "disclosure.listen", "done", "disclosure.s6"));
    assert!(broken.contains(&Promise::CollectionAskedEarly));
}

#[test]
fn an_end_without_who_does_what_next_is_caught() {
    let broken = broken_by(|library| screen(library, "acute.end").end = Some(Vec::new()));
    assert!(broken.contains(&Promise::EndHasFollowUp));
}

#[test]
fn a_way_that_stops_in_the_middle_is_caught() {
    let no_answers = broken_by(|library| screen(library, "acute.s7").choices.clear());
    assert!(no_answers.contains(&Promise::WayEnds));
    let no_case = broken_by(|library| {
        for choice in &mut screen(library, "disclosure.about").choices {
            if let Next::Rule { cases, .. } = &mut choice.next {
                cases.remove("ask-first");
            }
        }
    });
    assert!(no_case.contains(&Promise::WayEnds));
}

/// Every promise has a routine above that breaks it.
#[test]
fn no_promise_is_left_unbroken_by_the_tests() {
    let here = include_str!("routines.rs");
    for promise in Promise::ALL {
        assert!(here.contains(&format!("contains(&Promise::{promise:?})")), "{promise:?}");
    }
}

#[test]
fn a_broken_promise_tells_the_way_that_breaks_it() {
    let mut library = library();
    lead(&mut library, "acute.s1", "now", "acute.traces");
    let broken = check(&library);
    let told = broken.iter().find(|broken| broken.door == Door::Danger).expect("the door to danger breaks").to_string();
    assert!(told.contains("acute.s1/now → acute.traces"), "{told}");
}

/// The ways a person has read. What to look for stands at the top of the file.
#[test]
fn the_list_of_paths_is_the_one_that_was_read() {
    let library = library();
    let mut list = String::from(
        "# Every way through each routine, from every place it is entered, to its end or into ANOTHER; jumps to danger left out.\n\
         # Read it for: is the call early enough, does anybody wait for the leader, when do parents come, does it end well?\n",
    );
    let routines: BTreeSet<_> = library.screens.values().map(|screen| screen.routine.clone()).collect();
    for routine in routines {
        let ways = draw::ways(&library, &routine);
        list.push_str(&format!("\n## {routine} ({} ways)\n{ways}", ways.lines().count()));
    }
    assert_snapshot("paths.txt", &list);
}

#[test]
fn a_drawing_shows_every_screen_and_every_answer_of_its_routine() {
    let content = content::load(&content::embedded_files()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let routines: BTreeSet<_> = content.library.screens.values().map(|screen| &screen.routine).collect();
    for routine in routines {
        let drawing = draw::svg(&content, routine);
        assert!(drawing.starts_with("<?xml"), "{routine}");
        for screen in content.library.screens.values().filter(|screen| &screen.routine == routine) {
            assert!(drawing.contains(&format!(">{}<", screen.id)), "{}", screen.id);
            for choice in &screen.choices {
                assert!(drawing.contains(choice.id.as_str()), "{}: {}", screen.id, choice.id);
            }
        }
    }
}

fn answer(screen: &str, choice: &str) -> Answer {
    Answer { screen: ScreenId::new(screen), choice: ChoiceId::new(choice) }
}

#[test]
fn a_run_stands_where_its_answers_lead() {
    let library = library();
    let at = |answers: &[Answer]| stand(&library, Door::Told, answers, Facts::default()).screen.id.to_string();
    assert_eq!(at(&[]), "triage.q1");
    assert_eq!(at(&[answer("triage.q1", "no")]), "disclosure.listen");
    assert_eq!(at(&[answer("triage.q1", "no"), answer("disclosure.listen", "danger")]), "acute.s1");
}

#[test]
fn answers_that_no_longer_follow_are_dropped() {
    let library = library();
    let changed = [answer("triage.q1", "now"), answer("disclosure.listen", "done")];
    let stand = stand(&library, Door::Told, &changed, Facts::default());
    assert_eq!(stand.screen.id.as_str(), "acute.s1");
    assert_eq!(stand.answers.len(), 1);
}

#[test]
fn danger_is_one_answer_away_from_every_screen() {
    let library = library();
    for screen in library.screens.values().filter(|screen| &screen.routine != library.danger_routine()) {
        for door in Door::ALL {
            let jump = library.follow(door, screen, &ChoiceId::new(Library::DANGER), Facts::default());
            assert_eq!(jump.map(|(next, _)| next.id.as_str()), Some("acute.s1"), "{}", screen.id);
        }
    }
}

/// Comes to everything that can be known on every way, shows it in every language and type of unit, and looks at what a
/// person would read.
#[test]
fn what_is_shown_on_every_way_is_whole_and_safe() {
    let app = crate::advice();
    let library = library();
    let mut shown = HashSet::new();
    for door in Door::ALL {
        for answers in every_prefix(&library, door) {
            let stand = stand(&library, door, &answers, Facts::default());
            // What is read depends on nothing else.
            if !shown.insert((stand.screen.id.clone(), who_leads(&stand.facts), stand.facts.hold())) {
                continue;
            }
            for language in Language::ALL {
                for unit in std::iter::once(None).chain(UnitKind::ALL.map(Some)) {
                    let request =
                        serde_json::json!({ "door": door, "answers": answers, "language": language, "unit": unit });
                    let view = app::calls::call(&app, "routines.stand", request).expect("a run can always be shown");
                    let text = view.to_string();
                    for name in ["{leader}", "{owner}", "{lead}", "{duty}"] {
                        assert!(!text.contains(name), "{}: {name} is not filled in", stand.screen.id);
                    }
                    let waits = stand.screen.does(Act::TalkParents) && stand.facts.hold() == Hold::WaitForAdvice;
                    assert_eq!(view["held"], waits, "{}", stand.screen.id);
                    let title = view["title"].as_str().unwrap_or_default().to_lowercase();
                    if waits {
                        assert!(title.contains("ikke") || title.contains("ikkje"), "held, but says: {title}");
                    }
                }
            }
        }
    }
    assert!(shown.len() > library.screens.len(), "only {} were looked at", shown.len());
}

/// Ways that a cold reading found, where the parents would have been told too early.
#[test]
fn danger_and_a_suspect_collector_put_the_hold_on_whatever_was_answered_before() {
    let library = library();
    let hold_after = |door: Door, way: &[(&str, &str)]| {
        let answers: Vec<Answer> = way.iter().map(|(screen, choice)| answer(screen, choice)).collect();
        let stand = stand(&library, door, &answers, Facts::default());
        assert_eq!(stand.answers.len(), answers.len(), "the way exists, up to {}", stand.screen.id);
        (stand.screen.id.to_string(), stand.facts.hold())
    };
    let neglect_then_danger = [
        ("triage.q1", "no"),
        ("triage.q2", "nobody"),
        ("triage.collect", "unknown"),
        ("triage.q3", "no"),
        ("triage.source", "home"),
        ("triage.q4", "neglect"),
        ("gradual.s1", "danger"),
        ("acute.s1", "now"),
        ("acute.s3", "done"),
        ("acute.d1", "suspect"),
        ("acute.hold", "done"),
        ("acute.whom", "nobody"),
        ("acute.s4", "done"),
        ("acute.traces", "no"),
        ("acute.advice", "not-yet"),
    ];
    assert_eq!(hold_after(Door::Worried, &neglect_then_danger), ("acute.s8".into(), Hold::WaitForAdvice));
    let a_parent_who_works_here = [
        ("acute.s1", "now"),
        ("acute.s3", "done"),
        ("acute.d1", "suspect"),
        ("acute.hold", "done"),
        ("acute.whom", "staff"),
        ("acute.s4", "done"),
        ("acute.traces", "no"),
        ("acute.advice", "not-yet"),
    ];
    assert_eq!(hold_after(Door::Danger, &a_parent_who_works_here), ("acute.s8".into(), Hold::WaitForAdvice));
}

/// One way to every state that can be reached from a door.
fn every_prefix(library: &Library, door: Door) -> Vec<Vec<Answer>> {
    let mut seen = HashSet::new();
    let mut all = vec![Vec::new()];
    let mut next = 0;
    while next < all.len() {
        let here = all[next].clone();
        next += 1;
        let at = stand(library, door, &here, Facts::default());
        for choice in &at.screen.choices {
            let mut longer = here.clone();
            longer.push(Answer { screen: at.screen.id.clone(), choice: choice.id.clone() });
            let there = stand(library, door, &longer, Facts::default());
            if seen.insert((there.screen.id.clone(), there.facts)) {
                all.push(longer);
            }
        }
    }
    all
}

#[test]
fn a_run_about_someone_who_works_here_is_sensitive_from_its_door() {
    let app = crate::advice();
    let sensitive = |door: Door, answers: &[Answer]| {
        let request = serde_json::json!({ "door": door, "answers": answers, "language": "nb", "unit": null });
        app::calls::call(&app, "routines.stand", request).expect("a run can be shown")["sensitive"].clone()
    };
    assert_eq!(sensitive(Door::Staff, &[]), true);
    assert_eq!(sensitive(Door::Worried, &[]), false);
    assert_eq!(sensitive(Door::Worried, &[answer("triage.q1", "no"), answer("triage.q2", "leadership")]), true);
}
