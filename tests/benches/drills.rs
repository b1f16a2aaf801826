//! Drills, measured: `./dev bench`. Twenty years of two hundred people and forty activities a year: the lists, the wheel, what drills
//! show, and the plan they are evidence in.

#[allow(dead_code)] // Each bench uses some of it.
mod measure;
#[path = "../suite/pc.rs"]
#[allow(dead_code)] // The suite uses more of it.
mod pc;

use std::time::Duration;

use measure::{asked, at, timed};
use pc::{PASSPHRASE, Pc, text};
use serde_json::{Value, json};

const YEARS: i32 = 20;
const PEOPLE: usize = 200;
const ACTIVITIES: u32 = 40;
/// Milliseconds.
const ASKED: f64 = 100.0;
const TIMES: usize = 15;

/// A log of a drill, with a third of all who work here.
fn log(year: i32, number: u32, people: &[String]) -> Value {
    let present: Vec<&String> = people.iter().skip(number as usize % 3).step_by(3).collect();
    let day = format!("{year}-{:02}-{:02}", number % 10 + 1, number % 27 + 1);
    let micro = !number.is_multiple_of(8);
    let routine = ["disclosure", "acute", "staff"][number as usize % 3];
    let rating = |at: u32| json!({ "criterion": format!("g{at}"), "words": format!("Punkt {at}"), "rating": "partly" });
    json!({
        "form": if micro { "micro" } else { "discussion" }, "day": day, "start": "08:00", "end": "08:40", "scenario": "",
        "theme": "Noe oppdiktet", "purpose": "Å øve", "goals": ["Et mål"], "leader": "Leder L.", "observer": "",
        "counterplay": "", "present": present, "others": [], "absent": "", "catchUp": "", "routines": [routine],
        "course": [{ "time": "08:10", "what": "Noen ringte", "who": "" }], "observations": "Rolig", "wentWell": "",
        "ratings": (1..=12).map(rating).collect::<Vec<_>>(), "times": [],
        "findings": [{ "what": "Noe ble funnet", "cause": "", "measure": "Noe gjøres", "owner": "styrer",
            "deadline": format!("{year}-12-20"), "chapter": "" }],
        "noFindings": "", "debrief": true, "support": true, "reported": false, "reportedTo": "", "reportedDay": "",
        "nextDay": "", "nextForm": null,
    })
}

fn main() {
    let pc = Pc::new();
    pc.set_up();
    let leader = pc.leader();
    let people: Vec<String> = (1..PEOPLE)
        .map(|number| {
            let (person, code) = pc.invite(&format!("Ansatt {number}"), "staff");
            pc.join(&person, &code, &format!("tolv tegn eller mer {number}"));
            pc.log_in_as(&leader, PASSPHRASE);
            person
        })
        .collect();
    for year in 2026 - YEARS + 1..=2026 {
        for number in 0..ACTIVITIES {
            let log = log(year, number, &people);
            pc.call("drills.log", json!({ "drill": null, "draft": null, "log": log, "sure": false, "language": "nb" }));
        }
    }
    let drill = text(&pc.call("drills.list", json!({ "language": "nb" }))["drills"][0]["id"]);
    println!("{YEARS} years, {PEOPLE} people, {ACTIVITIES} activities a year");
    let of_year = json!({ "year": null, "language": "nb" });
    for (what, name, request) in [
        ("the list of drills and improvements", "drills.list", json!({ "language": "nb" })),
        ("one drill", "drills.open", json!({ "drill": drill, "language": "nb" })),
        ("the programme with its wheel", "programme.open", of_year.clone()),
        ("what the front page reminds of", "programme.reminders", of_year),
        ("what the drills show", "drills.measures", json!({ "language": "nb" })),
        ("the plan and what is missing in it", "plan.open", json!({ "language": "nb" })),
    ] {
        let mut times: Vec<Duration> = (0..TIMES).map(|_| timed(|| pc.call(name, request.clone())).1).collect();
        asked(&format!("{what}, median"), at(0.5, &mut times), ASKED);
    }
}
