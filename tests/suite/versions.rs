//! A routine that goes on keeps its version: the steps, what one must never do, the times and the words of the day it was begun.

use std::sync::Arc;

use serde_json::{Value, json};
use vault::{DeviceId, Moment, NewEntry, PersonId, Place, StreamId, Vault, Writing};

use crate::pc::{PASSPHRASE, Pc, text};

/// Steps of an earlier version: one that was left out since, one that has come since, one that had another name, other words,
/// other times.
fn earlier() -> content::Files {
    let mut files = content::embedded_files();
    let mut edit = |file: &str, edits: &[(&str, &str)]| {
        let text = files.get_mut(&format!("routines/disclosure/{file}")).expect("it is there");
        for (now, then) in edits {
            assert_eq!(text.matches(now).count(), 1, "{file}: {now}");
            *text = text.replace(now, then);
        }
    };
    let s10 = "[[step]]\nid = \"s10\"\nwho = \"everyone\"\nclock = \"ongoing\"\nsources = [\"lovdata-26\", \"overgrep-barnehus\"]\n";
    let s10_screen = "[[screen]]\nid = \"s10\"\nnever = [\"never.8\", \"never.10\"]\nchoices = [{ id = \"done\", next = \"end\" }]\n";
    let s12 = "[[step]]\nid = \"s12\"\nwho = \"staff\"\nclock = \"day-1\"\nsources = [\"own\"]\n";
    let s12_screen =
        "[[screen]]\nid = \"s12\"\nnever = [\"never.1\"]\nchoices = [{ id = \"done\", next = \"whom\" }]\n";
    edit(
        "flow.toml",
        &[
            (s10, s12),
            (s10_screen, s12_screen),
            ("next = \"s10\"", "next = \"end\""),
            (
                "does = [\"write\"]\nchoices = [{ id = \"done\", next = \"whom\" }]",
                "does = [\"write\"]\nnever = [\"never.2\"]\nchoices = [{ id = \"done\", next = \"s12\" }]",
            ),
            ("clock = \"hour-1\"", "clock = \"same-day\""),
            (
                "{ id = \"receipt\", who = \"staff\", when = \"workdays-2\" }",
                "{ id = \"receipt\", who = \"staff\", when = \"days-3\" }",
            ),
            ("id = \"about\"\nsources", "id = \"what\"\nsources"),
            ("{ id = \"no\", next = \"about\" }", "{ id = \"no\", next = \"what\" }"),
        ],
    );
    for (language, written, pause, done) in [
        ("nb", ("Skriv ordrett innen en time", "Skriv det barnet sa"), "Pust ut litt", "Det er gjort"),
        ("nn", ("Skriv ordrett innan ein time", "Skriv det barnet sa"), "Pust ut litt no", "Det er gjort"),
    ] {
        let file = format!("{language}.md");
        let all = content::embedded_files()[&format!("routines/disclosure/{file}")].clone();
        let from = all.find("## s10\n").expect("s10");
        let to = from + 3 + all[from + 3..].find("\n## ").expect("a text after it") + 1;
        edit(
            &file,
            &[(&all[from..to], &format!("## s12\n{pause}\n- done: {done}\n\n")), ("## about\n", "## what\n"), written],
        );
    }
    // What a scenario rests on was there then, too.
    let scenarios = files.get_mut("scenarios/scenarios.toml").expect("it is there");
    *scenarios = scenarios.replace("\"routine.disclosure.s10\"", "\"routine.disclosure.s6\"");
    files
}

/// What is answered on the way through the earlier version, to its end.
const WAY: [&str; 13] =
    ["no", "done", "safe", "done", "done", "nobody", "home", "done", "no", "violence", "no-advice", "done", "done"];
/// What of it was answered before the program was exchanged.
const BEFORE: usize = 3;

/// Where a run is walked: in a concern, or in a drill.
enum Walk {
    Concern(String),
    Drill(String),
}

impl Walk {
    fn in_a_concern(pc: &Pc) -> Self {
        Self::Concern(text(&pc.note("noe")["id"]))
    }

    fn in_a_drill(pc: &Pc) -> Self {
        let request =
            json!({ "scenario": "12-tegningen", "form": "discussion", "leader": "Leder L.", "language": "nb" });
        Self::Drill(text(&pc.call("drills.begin", request)["id"]))
    }

    fn stand(&self, pc: &Pc, answers: &Value, language: &str) -> Value {
        let (concern, drill) = match self {
            Self::Concern(id) => (json!(id), Value::Null),
            Self::Drill(id) => (Value::Null, json!(id)),
        };
        let request = json!({
            "door": "told", "answers": answers, "language": language, "unit": null, "concern": concern, "drill": drill,
        });
        pc.call("routines.stand", request)
    }

    fn keep(&self, pc: &Pc, answers: &Value, anew: bool) {
        let (name, of, id) = match self {
            Self::Concern(id) => ("concerns.walk", "concern", id),
            Self::Drill(id) => ("drills.walk", "drill", id),
        };
        let run = json!({ "door": "told", "answers": answers });
        pc.call(name, json!({ of: id, "run": run, "anew": anew, "language": "nb" }));
    }

    /// Answers, and keeps each answer. What stood on the screen before each of them, in both languages.
    fn answer(&self, pc: &Pc, answers: &mut Value, choices: &[&str]) -> Vec<[Value; 2]> {
        let mut seen = Vec::new();
        for choice in choices {
            let both = ["nb", "nn"].map(|language| self.stand(pc, answers, language));
            let answer = json!({ "screen": both[0]["screen"], "choice": choice });
            answers.as_array_mut().expect("a list").push(answer);
            self.keep(pc, answers, false);
            seen.push(both);
        }
        seen
    }

    /// What was answered, as it is told afterwards.
    fn gone(&self, pc: &Pc, language: &str) -> Vec<String> {
        let words = |row: &Value, of: [&str; 2]| of.map(|of| text(&row[of])).join(": ");
        let all = |value: &Value| value.as_array().expect("a list").clone();
        match self {
            Self::Concern(id) => {
                let view = pc.call("concerns.open", json!({ "concern": id, "language": language }));
                let steps = all(&view["items"]).into_iter().flat_map(|item| all(&item["steps"]));
                steps.map(|step| words(&step, ["question", "answer"])).collect()
            }
            Self::Drill(id) => {
                let view = pc.call("drills.open", json!({ "drill": id, "language": language }));
                let course = all(&view["course"]).into_iter().filter(|row| row["kind"] == "step");
                course.map(|row| words(&row, ["title", "detail"])).collect()
            }
        }
    }
}

fn pc_of_then() -> Pc {
    let pc = Pc::telling(tempfile::tempdir().expect("a folder"), Arc::default(), &earlier());
    pc.set_up();
    pc
}

/// The program is exchanged for the one of now.
fn exchanged(pc: Pc) -> Pc {
    let pc = pc.restarted();
    let opened = pc.log_in(PASSPHRASE);
    assert_eq!(opened["session"]["open"]["unsound"], 0);
    pc
}

fn without_notice([nb, nn]: [Value; 2], changed: &Value) -> [Value; 2] {
    [nb, nn].map(|mut view| {
        assert_eq!(&view["changed"], changed, "{}", view["screen"]);
        view.as_object_mut().expect("a view").remove("changed");
        view
    })
}

fn goes_on(begin: fn(&Pc) -> Walk) {
    let then = pc_of_then();
    let walk = begin(&then);
    let mut whole = json!([]);
    let mut seen = walk.answer(&then, &mut whole, &WAY);
    seen.push(["nb", "nn"].map(|language| walk.stand(&then, &whole, language)));
    let gone = ["nb", "nn"].map(|language| walk.gone(&then, language));
    assert_eq!(seen.last().expect("views")[0]["kind"], "end");

    let pc = pc_of_then();
    let walk = begin(&pc);
    let mut answers = json!([]);
    walk.answer(&pc, &mut answers, &WAY[..BEFORE]);
    let pc = exchanged(pc);
    let mut rest = walk.answer(&pc, &mut answers, &WAY[BEFORE..]);
    rest.push(["nb", "nn"].map(|language| walk.stand(&pc, &answers, language)));
    let rest: Vec<_> = rest.into_iter().map(|both| without_notice(both, &json!("begun"))).collect();
    let seen: Vec<_> = seen.into_iter().map(|both| without_notice(both, &Value::Null)).collect();
    // Every screen, whole: its words, what one must never do, the hold, the times, and what comes afterwards.
    for (now, then) in rest.iter().zip(&seen[BEFORE..]) {
        assert_eq!(now, then, "{}", then[0]["screen"]);
    }
    assert_eq!(rest.len(), seen.len() - BEFORE);
    assert_eq!(answers, whole);
    assert_eq!(["nb", "nn"].map(|language| walk.gone(&pc, language)), gone);

    // The control: the earlier version is another, in what was named above.
    let screens: Vec<&Value> = seen.iter().map(|both| &both[0]["screen"]).collect();
    assert!(screens.contains(&&json!("disclosure.s12")) && screens.contains(&&json!("disclosure.what")), "{screens:?}");
    assert!(!screens.contains(&&json!("disclosure.s10")));
    let view = |screen: &str| &seen[screens.iter().position(|one| *one == screen).expect(screen)][0];
    assert_eq!(
        (&view("disclosure.s6")["clock"], &view("disclosure.s6")["title"]),
        (&json!("same-day"), &json!("Skriv det barnet sa"))
    );
    assert_eq!(view("disclosure.s6")["never"].as_array().map(Vec::len), Some(1));
    assert_eq!(view("disclosure.parents")["held"], true);
    let receipt = |view: &Value| view["followUps"].as_array().expect("a list")[2]["when"].clone();
    assert_eq!(receipt(view("disclosure.end")), "days-3");

    // What is begun now is begun in what holds now.
    let fresh = begin_anew_elsewhere(&pc, &walk);
    let at_s6 = &fresh.answer(&pc, &mut json!([]), &WAY[..4])[3][0];
    assert_eq!((&at_s6["changed"], &at_s6["clock"]), (&Value::Null, &json!("hour-1")));
    let alone = json!({ "door": "told", "answers": answers, "language": "nb", "unit": null });
    assert_eq!(pc.call("routines.stand", alone)["changed"], Value::Null);
}

/// Another run of the same kind.
fn begin_anew_elsewhere(pc: &Pc, walk: &Walk) -> Walk {
    match walk {
        Walk::Concern(_) => Walk::in_a_concern(pc),
        Walk::Drill(id) => {
            pc.call("drills.stop", json!({ "drill": id, "why": "done", "language": "nb" }));
            Walk::in_a_drill(pc)
        }
    }
}

#[test]
fn a_concern_goes_on_in_the_version_it_was_begun_in() {
    goes_on(Walk::in_a_concern);
}

#[test]
fn a_drill_goes_on_in_the_version_it_was_begun_in() {
    goes_on(Walk::in_a_drill);
}

#[test]
fn who_wants_to_begins_anew_in_what_holds_now_and_the_hold_stays() {
    for begin in [Walk::in_a_concern, Walk::in_a_drill] {
        let pc = pc_of_then();
        let walk = begin(&pc);
        let mut answers = json!([]);
        walk.answer(&pc, &mut answers, &WAY[..10]);
        let pc = exchanged(pc);
        let before = walk.stand(&pc, &answers, "nb");
        assert_eq!((&before["changed"], &before["hold"]), (&json!("begun"), &json!("wait-for-advice")));
        walk.keep(&pc, &json!([]), true);
        let mut again = json!([]);
        let now = walk.answer(&pc, &mut again, &["no", "done", "safe", "done", "nobody", "outside"]);
        assert!(now.iter().all(|both| both[0]["changed"].is_null()));
        assert_eq!(now[3][0]["clock"], "hour-1");
        assert_eq!(walk.stand(&pc, &again, "nb")["hold"], "wait-for-advice", "another answer is no advice");
        let gone = walk.gone(&pc, "nb");
        assert_eq!(gone.len(), 16, "what was answered before stays: {gone:?}");
        assert!(gone.iter().any(|row| row.starts_with("Skriv det barnet sa")));
        // The next one who opens the program goes on where it stands.
        let pc = exchanged(pc);
        assert_eq!(walk.stand(&pc, &again, "nb")["changed"], Value::Null);
    }
}

#[test]
fn a_step_that_only_the_earlier_version_has_does_not_come_back_after_the_lock() {
    let pc = pc_of_then();
    let walk = Walk::in_a_concern(&pc);
    let Walk::Concern(concern) = &walk else { unreachable!("made above") };
    let mut answers = json!([]);
    walk.answer(&pc, &mut answers, &WAY[..BEFORE]);
    let mut pc = exchanged(pc);
    // At `s6`, which the program has too; then at `s12`, which it has not.
    for (choices, comes_back) in [(&WAY[BEFORE..BEFORE], true), (&WAY[BEFORE..4], false)] {
        walk.answer(&pc, &mut answers, choices);
        let run = json!({ "door": "told", "answers": answers });
        let locked = pc.call("session.lock", json!({ "run": run, "concern": concern }));
        assert_eq!(locked["locked"]["run"].is_object(), comes_back, "{choices:?}");
        pc = exchanged(pc);
    }
}

/// Somebody of the unit writes into the file itself: versions of the routines, and that concerns were walked in them.
fn with_versions(pc: Pc, answers: &Value, all: &[(&str, &Value)]) -> Pc {
    let leader = pc.leader();
    let Pc { folder, app, seconds, .. } = pc;
    app.close();
    drop(app);
    let place =
        Place { file: folder.path().join("vault/enhet.sikkerhetsnett"), mark: folder.path().join("marks/enhet.json") };
    {
        let mut vault = Vault::open(&place, DeviceId([7; 16])).expect("it opens");
        let person = PersonId::parse(&leader).expect("an id");
        let unlocked = vault.lock_of(person).and_then(|lock| lock.open(PASSPHRASE)).expect("the passphrase is right");
        let mut session = vault.session(unlocked).expect("a session");
        vault.news(&mut session).expect("it can be read");
        let entry = |stream, kind, event: &Value| NewEntry { stream, kind, payload: event.to_string().into_bytes() };
        let mut entries = Vec::new();
        for (concern, version) in all {
            let run = json!({ "door": "told", "answers": answers });
            let walked = json!({ "event": "walked", "run": run, "texts": version["fingerprint"] });
            entries.push(entry(vault.unit_stream(), "unit.texts", version));
            entries.push(entry(StreamId::parse(concern).expect("an id"), "concern.walked", &walked));
        }
        let at = Moment { millis: 1_795_417_800_000, offset: 60 };
        vault.write(&mut session, at, Writing { entries, ..Writing::default() }).expect("it is kept");
        vault.mark(false).expect("the mark");
    }
    Pc::at(folder, seconds)
}

/// The earlier version, as the program of then kept it: its texts by language, and its flows.
fn kept_then() -> (Value, Value) {
    let content = content::load(&earlier()).expect("it is whole");
    let texts = |language| serde_json::to_value(&content.words(language).routines).expect("texts");
    let texts = json!({ "nb": texts(domain::Language::Nb), "nn": texts(domain::Language::Nn) });
    (texts, serde_json::to_value(&content.library).expect("flows"))
}

/// The entry that would be kept of a version; without flows, as it was before there were any.
fn version(texts: &Value, flows: Option<&Value>) -> Value {
    // As the program writes it: the fields in their order.
    let texts: std::collections::BTreeMap<String, content::Texts> =
        serde_json::from_value(texts.clone()).expect("texts");
    let flows = flows.map(Value::to_string);
    let written = match &flows {
        Some(flows) => serde_json::to_vec(&(&texts, flows)),
        None => serde_json::to_vec(&texts),
    };
    let fingerprint = vault::fingerprint(&written.expect("JSON"));
    let mut event = json!({ "event": "texts", "fingerprint": fingerprint, "texts": texts });
    if let Some(flows) = flows {
        event["flows"] = json!(flows);
    }
    event
}

fn screen<'v>(flows: &'v mut Value, id: &str) -> &'v mut Value {
    let all = flows["screens"].as_array_mut().expect("a list");
    all.iter_mut().find(|screen| screen["id"] == id).unwrap_or_else(|| panic!("{id}"))
}

/// Other words in both languages, so that nothing but the words is wrong.
fn say(texts: &mut Value, id: &str, nb: &str, nn: &str) {
    for (language, words) in [("nb", nb), ("nn", nn)] {
        texts[language][id]["title"] = json!(words);
    }
}

type Forged = (&'static str, fn(&mut Value, &mut Value));

#[test]
fn what_a_colleague_kept_as_an_earlier_version_is_followed_only_where_it_keeps_the_promises() {
    let forged: [Forged; 15] = [
        ("a never-do left out where it stands", |_, flows| {
            let never = screen(flows, "disclosure.listen")["never"].as_array_mut().expect("a list");
            never.retain(|one| one != "disclosure.never.3");
            // It stands elsewhere: only the step has lost it.
            screen(flows, "disclosure.s12")["never"] = json!(["disclosure.never.3"]);
        }),
        ("a never-do left out under another name", |texts, flows| {
            let mut all =
                flows.to_string().replace("\"disclosure.never.7\",", "").replace(",\"disclosure.never.7\"", "");
            all = all.replace("disclosure.listen", "disclosure.hear");
            *flows = serde_json::from_str(&all).expect("JSON");
            for language in ["nb", "nn"] {
                let texts = texts[language].as_object_mut().expect("texts");
                texts.remove("disclosure.never.7");
                let listen = texts.remove("disclosure.listen").expect("a text");
                texts.insert("disclosure.hear".into(), listen);
            }
        }),
        ("parents in a step", |texts, _| {
            say(texts, "disclosure.s12", "Snakk med foreldrene nå", "Snakk med foreldra no");
        }),
        ("parents where they may be named", |texts, flows| {
            say(texts, "disclosure.s12", "Snakk med foreldrene nå", "Snakk med foreldra no");
            screen(flows, "disclosure.s12")["mentions_parents"] = json!("because");
        }),
        ("parents while the talk must wait", |texts, _| {
            say(texts, "disclosure.parents.held", "Snakk med foreldrene nå", "Snakk med foreldra no");
        }),
        ("the talk before the advice", |_, flows| {
            for choice in screen(flows, "disclosure.source")["choices"].as_array_mut().expect("a list") {
                choice["sets"] = json!({ "source": "outside" });
            }
        }),
        ("nobody asks whom it concerns", |_, flows| screen(flows, "disclosure.whom")["does"] = json!([])),
        ("nobody asks about the collection", |_, flows| screen(flows, "disclosure.collect")["does"] = json!([])),
        ("danger without a call", |_, flows| {
            screen(flows, "acute.s3")["calls"] = json!(["116111"]);
        }),
        ("the leader, who may be the one", |texts, _| {
            say(texts, "disclosure.s6", "Si fra til {leader}", "Sei frå til {leader}");
        }),
        ("leave from somebody", |texts, _| say(texts, "disclosure.s12", "Be om godkjenning", "Be om godkjenning")),
        ("a number that is nobody's", |texts, _| say(texts, "disclosure.s12", "Ring 900 00 000", "Ring 900 00 000")),
        ("a number that nobody knows", |_, flows| screen(flows, "disclosure.s12")["calls"] = json!(["onkel"])),
        ("a way to nowhere", |_, flows| {
            screen(flows, "disclosure.s12")["choices"][0]["next"] = json!({ "screen": "disclosure.nowhere" });
        }),
        ("one language", |texts, _| {
            texts.as_object_mut().expect("texts").remove("nn");
        }),
    ];
    let (texts, flows) = kept_then();
    let then = version(&texts, Some(&flows));
    let pc = pc_of_then();
    let mut answers = json!([]);
    let walks: Vec<Walk> = (0..forged.len() + 3).map(|_| Walk::in_a_concern(&pc)).collect();
    walks[0].answer(&pc, &mut answers, &WAY[..BEFORE]);
    // What calls itself something else than it is.
    let mut other = flows.clone();
    screen(&mut other, "disclosure.s6")["clock"] = json!("week-1");
    let mut lies = [version(&texts, Some(&other)), version(&texts, Some(&other))];
    lies[0]["fingerprint"] = json!("ab".repeat(32));
    lies[1]["fingerprint"] = then["fingerprint"].clone();
    let made = forged.iter().map(|(_, forge)| {
        let (mut texts, mut flows) = (texts.clone(), flows.clone());
        forge(&mut texts, &mut flows);
        version(&texts, Some(&flows))
    });
    // The very same, written past the program, is the control.
    let versions: Vec<Value> = std::iter::once(then.clone()).chain(lies).chain(made).collect();
    assert!(versions[3..].iter().all(|version| version["fingerprint"] != then["fingerprint"]));
    let ids = walks.iter().map(|walk| match walk {
        Walk::Concern(id) => id.as_str(),
        Walk::Drill(_) => unreachable!("made above"),
    });
    let pc = with_versions(pc, &answers, &ids.zip(&versions).collect::<Vec<_>>());
    let opened = pc.log_in(PASSPHRASE);
    assert_eq!(opened["session"]["open"]["unsound"], 2, "those that call themselves something else are told of");
    let follows = |walk: &Walk| {
        let view = walk.stand(&pc, &answers, "nb");
        (text(&view["changed"]), text(&view["clock"]))
    };
    let (begun, now) = (("begun".to_owned(), "same-day".to_owned()), ("now".to_owned(), "hour-1".to_owned()));
    assert_eq!(follows(&walks[0]), begun);
    assert_eq!(follows(&walks[1]), now, "a name that is nobody's");
    assert_eq!(follows(&walks[2]), begun, "under the name of another it changes nothing in that one");
    let others = forged.iter().zip(&walks[3..]).filter(|(_, walk)| follows(walk) != now);
    assert_eq!(others.map(|((what, _), _)| *what).collect::<Vec<_>>(), [""; 0], "these are followed");
}

#[test]
fn where_no_flows_were_kept_it_goes_on_in_what_holds_now_and_says_so() {
    let (texts, _) = kept_then();
    let pc = pc_of_then();
    let walk = Walk::in_a_concern(&pc);
    let Walk::Concern(concern) = &walk else { unreachable!("made above") };
    let mut answers = json!([]);
    walk.answer(&pc, &mut answers, &WAY[..BEFORE]);
    let pc = with_versions(pc, &answers, &[(concern, &version(&texts, None))]);
    assert_eq!(pc.log_in(PASSPHRASE)["session"]["open"]["unsound"], 0);
    // Also at the steps that come, until it is begun anew.
    let seen = walk.answer(&pc, &mut answers, &["done", "nobody"]);
    assert!(seen.iter().all(|both| both[0]["changed"] == "now"), "{seen:?}");
    assert_eq!(seen[0][0]["clock"], "hour-1");
    assert_eq!(walk.stand(&pc, &answers, "nb")["changed"], "now");
    walk.keep(&pc, &json!([]), true);
    assert_eq!(walk.stand(&pc, &json!([]), "nb")["changed"], Value::Null);
    // Said the same in every word, it was the same.
    let now = content::load(&content::embedded_files()).expect("whole");
    let words = |language| serde_json::to_value(&now.words(language).routines).expect("texts");
    let texts = json!({ "nb": words(domain::Language::Nb), "nn": words(domain::Language::Nn) });
    let pc = with_versions(pc, &answers, &[(concern, &version(&texts, None))]);
    pc.log_in(PASSPHRASE);
    assert_eq!(walk.stand(&pc, &answers, "nb")["changed"], Value::Null);
}

/// Each entry is read at every login: what it takes is worth knowing.
#[test]
fn a_version_is_kept_in_less_than_four_hundred_kilobytes() {
    let (texts, flows) = kept_then();
    let [whole, words] = [Some(&flows), None].map(|flows| version(&texts, flows).to_string().len());
    assert!(whole < 400_000, "{whole} bytes, of which {} are flows", whole - words);
}
