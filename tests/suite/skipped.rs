//! A step that is left undone: only with a reason, which stands with it; and never a call, a question or the report.

use app::Code;
use domain::routines::{Act, ChoiceId, Door, Facts, Library, ScreenId, Sets, Source, Whom};
use serde_json::{Value, json};

use crate::pc::{PASSPHRASE, Pc, text};
use crate::reported::{a_place_for_files, export, words_of};

const REASON: &str = "Vikaren satt alt med barnet";

fn skip(screen: &str, reason: Option<&str>) -> Value {
    match reason {
        Some(reason) => json!({ "screen": screen, "choice": "skip", "reason": reason }),
        None => json!({ "screen": screen, "choice": "skip" }),
    }
}

/// What the child said, with its first step skipped.
fn run(reason: Option<&str>, more: &[(&str, &str)]) -> Value {
    let mut answers = vec![json!({ "screen": "triage.q1", "choice": "no" }), skip("disclosure.listen", reason)];
    answers.extend(more.iter().map(|(screen, choice)| json!({ "screen": screen, "choice": choice })));
    json!({ "door": "told", "answers": answers })
}

fn walk(concern: &str, run: &Value) -> Value {
    json!({ "concern": concern, "run": run, "language": "nb" })
}

/// The steps of the routine as the concern shows them.
fn steps(view: &Value) -> Vec<Value> {
    let items = view["items"].as_array().expect("items");
    items.iter().flat_map(|item| item["steps"].as_array().cloned().unwrap_or_default()).collect()
}

#[test]
fn a_step_is_skipped_only_with_a_reason_that_stands_with_it() {
    let pc = Pc::new();
    pc.set_up();
    let concern = text(&pc.note("noe")["id"]);
    let blank = (Code::Blank, Some("reason".into()));
    for reason in [None, Some(""), Some(" \n ")] {
        assert_eq!(pc.code("concerns.walk", walk(&concern, &run(reason, &[]))), blank, "{reason:?}");
    }
    let long = "å".repeat(20_001);
    let too_long = (Code::TooLong, Some("reason".into()));
    assert_eq!(pc.code("concerns.walk", walk(&concern, &run(Some(&long), &[]))), too_long);
    assert!(steps(&pc.call("concerns.open", json!({ "concern": concern, "language": "nb" }))).is_empty());

    let view = pc.call("concerns.walk", walk(&concern, &run(Some(REASON), &[])));
    let [first, second] = &steps(&view)[..] else { panic!("two steps: {view:#}") };
    assert_eq!((&first["skipped"], &second["skipped"], &second["answer"]), (&Value::Null, &json!(REASON), &json!("")));
    assert_eq!(second["question"], "Ta imot det barnet sier");

    // The screen goes on with what it has; the reason is there already.
    let view = pc.call("concerns.walk", walk(&concern, &run(None, &[("disclosure.collect", "safe")])));
    assert_eq!(steps(&view).len(), 3, "nothing is answered twice");
    assert_eq!(view["next"]["run"]["answers"][1]["reason"], REASON);
}

/// Gone back, and skipped for another reason: what was written last is what stands there.
#[test]
fn another_reason_is_another_answer_and_is_shown() {
    let pc = Pc::new();
    pc.set_up();
    let concern = text(&pc.note("noe")["id"]);
    pc.call("concerns.walk", walk(&concern, &run(Some(REASON), &[])));
    let view = pc.call("concerns.walk", walk(&concern, &run(Some("Barnet hadde gått hjem"), &[])));
    let steps = steps(&view);
    assert_eq!(steps.last().expect("a step")["skipped"], "Barnet hadde gått hjem", "{steps:#?}");
    assert_eq!(steps.iter().filter(|step| step["skipped"] == REASON).count(), 1, "and the first stays too");
}

#[test]
fn the_step_itself_says_what_is_wrong_with_the_reason() {
    let pc = Pc::new();
    let stand = |run: &Value| json!({ "door": run["door"], "answers": run["answers"], "language": "nb", "unit": null });
    assert_eq!(pc.code("routines.stand", stand(&run(Some(" "), &[]))), (Code::Blank, Some("reason".into())));
    assert_eq!(pc.call("routines.stand", stand(&run(Some(REASON), &[])))["screen"], "disclosure.collect");
    // Back after a lock there is none: where one stands is not asked for it again.
    assert_eq!(pc.call("routines.stand", stand(&run(None, &[])))["screen"], "disclosure.collect");
}

#[test]
fn the_reason_is_found_where_it_was_given_and_printed() {
    let pc = Pc::new();
    pc.set_up();
    let concern = text(&pc.note("noe")["id"]);
    pc.call("concerns.search", json!({ "query": "vikaren" }));
    pc.call("concerns.walk", walk(&concern, &run(Some(REASON), &[])));
    pc.call("concerns.walk", walk(&concern, &run(None, &[("disclosure.collect", "safe")])));
    let found = pc.call("concerns.search", json!({ "query": "vikaren" }));
    assert_eq!((found.as_array().map(Vec::len), &found[0]["places"]), (Some(1), &json!(1)), "{found}");
    let folder = a_place_for_files(&pc);
    let made = pc.call("reports.export", export(&concern, "", "concern-pdf"));
    let plain = words_of(&std::fs::read(folder.path().join(text(&made["file"]))).expect("the file"));
    assert!(plain.contains(&format!("Ta imot det barnet sier Hoppet over: {REASON}")), "{plain}");
    assert!(!String::from_utf8_lossy(&pc.raw()).contains("Vikaren"), "the file lies open");
}

#[test]
fn the_reason_does_not_outlive_the_lock_on_the_screen_and_is_not_lost_in_the_concern() {
    let pc = Pc::new();
    pc.set_up();
    let concern = text(&pc.note("noe")["id"]);
    let kept = run(Some(REASON), &[]);
    pc.call("concerns.walk", walk(&concern, &kept));
    pc.call("session.lock", json!({ "run": kept, "concern": concern }));
    let locked = pc.state();
    assert_eq!(locked["locked"]["run"], run(None, &[]), "the step comes back");
    assert!(!locked.to_string().contains("Vikaren"));
    pc.log_in(PASSPHRASE);
    let view = pc.call("concerns.walk", walk(&concern, &run(None, &[("disclosure.collect", "safe")])));
    assert_eq!(steps(&view)[1]["skipped"], REASON);
    assert_eq!(steps(&view).len(), 3);
}

/// The words of a note are worth more than the reason: nobody is stopped from keeping them.
#[test]
fn a_note_is_kept_though_the_lock_took_the_reason_and_the_step_says_so() {
    let pc = Pc::new();
    pc.set_up();
    let mut request = crate::pc::append("noe");
    request["run"] = run(None, &[("disclosure.collect", "safe")]);
    let view = pc.call("concerns.append", request);
    assert_eq!(steps(&view)[1]["skipped"], "");
    // What goes on from there is not asked for it again.
    let concern = text(&view["id"]);
    let more = run(None, &[("disclosure.collect", "safe"), ("disclosure.s6", "done")]);
    assert_eq!(steps(&pc.call("concerns.walk", walk(&concern, &more))).len(), 4);
}

/// A note of a run that was taken up again must not be read as another run: its reason was only not on the screen.
#[test]
fn a_note_from_a_step_adds_nothing_to_a_run_that_is_kept() {
    let pc = Pc::new();
    pc.set_up();
    let concern = text(&pc.note("noe")["id"]);
    pc.call("concerns.walk", walk(&concern, &run(Some(REASON), &[("disclosure.collect", "safe")])));
    let mut request = crate::pc::append("mer");
    request["concern"] = json!(concern);
    request["run"] = run(None, &[]);
    let view = pc.call("concerns.append", request);
    let steps = steps(&view);
    assert_eq!((steps.len(), &steps[1]["skipped"]), (3, &json!(REASON)));
}

#[test]
fn a_call_a_question_the_report_and_an_end_are_never_skipped() {
    let content = content::load(&content::embedded_files()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let (library, words) = (&content.library, &content.words(domain::Language::Nb).routines);
    let skip = ChoiceId::new(Library::SKIP);
    let asks = [Act::AskDanger, Act::AskWhom, Act::AskCollection, Act::AskSource, Act::AskMutilation];
    let known = Facts::default().after(&Sets { whom: Some(Whom::NobodyHere), ..Sets::default() });
    let mut skipped = 0;
    for screen in library.screens.values() {
        let must = asks.iter().chain(&[Act::Report]).any(|act| screen.does(*act)) || !screen.calls.is_empty();
        let to = library.follow(Door::Worried, screen, &skip, known);
        let outside = [Act::CallBarnevern, Act::TellOutside].iter().any(|act| screen.does(*act));
        if must || outside || screen.end.is_some() || screen.choices.len() > 1 {
            assert!(to.is_none(), "{}", screen.id);
            continue;
        }
        // Whatever the data says it does: no step that tells to call is one of these.
        let said = &words[screen.id.as_str()].title;
        assert!(!said.starts_with("Ring ") && !said.starts_with("Spør barnevernet"), "{}: {said}", screen.id);
        let (next, facts) = to.unwrap_or_else(|| panic!("{} leads nowhere", screen.id));
        assert_eq!(facts, known, "what was not done tells nothing: {}", screen.id);
        assert!(screen.choices[0].next.all().contains(&&next.id), "{}", screen.id);
        skipped += 1;
    }
    assert!(skipped > 20, "only {skipped} can be skipped");
}

/// What a step tells when it is done is not known when it is not.
#[test]
fn a_skipped_step_tells_nothing_of_what_its_answer_would_have_told() {
    let mut library = content::load(&content::embedded_files()).unwrap_or_else(|faults| panic!("{faults:#?}")).library;
    let id = ScreenId::new("gradual.s1");
    let screen = library.screens.get_mut(&id).expect("the first step of a worry");
    screen.choices[0].sets.source = Some(Source::Outside);
    let source_after = |choice: &str| {
        let to = library.follow(Door::Worried, library.screen(&id), &ChoiceId::new(choice), Facts::default());
        to.map(|(_, facts)| facts.source)
    };
    assert_eq!((source_after("done"), source_after("skip")), (Some(Some(Source::Outside)), Some(None)));
}

#[test]
fn a_talk_with_the_parents_that_must_wait_waits_and_is_not_skipped() {
    let pc = Pc::new();
    let talk = |source: &str| {
        let mut answers = json!([]);
        let mut ways = ["no", "done", "safe", "done", "nobody", source, "done", "no", "violence"].into_iter();
        loop {
            let request = json!({ "door": "told", "answers": answers, "language": "nb", "unit": null });
            let here = pc.call("routines.stand", request);
            if here["screen"] == "disclosure.parents" {
                return (here["held"].clone(), here["maySkip"].clone());
            }
            let choice = ways.next().map_or_else(
                || here["choices"].as_array().and_then(|all| all.last()).expect("an answer")["id"].clone(),
                |choice| json!(choice),
            );
            answers.as_array_mut().expect("a list").push(json!({ "screen": here["screen"], "choice": choice }));
        }
    };
    assert_eq!(talk("outside"), (json!(false), json!(true)));
    assert_eq!(talk("home"), (json!(true), json!(false)));
}

#[test]
fn in_a_drill_every_step_is_tried() {
    let pc = Pc::new();
    pc.set_up();
    let begun = pc.call(
        "drills.begin",
        json!({ "scenario": "01-mandagsuro", "form": "discussion", "leader": "Leder L.", "language": "nb" }),
    );
    let drill = text(&begun["id"]);
    let request = json!({ "drill": drill, "run": run(Some(REASON), &[]), "language": "nb" });
    let view = pc.call("drills.walk", request);
    assert_eq!(view["run"]["answers"].as_array().map(Vec::len), Some(1), "{view:#}");
    assert!(!view.to_string().contains(REASON));
    let stand = json!({ "door": "told", "answers": [{ "screen": "triage.q1", "choice": "no" }], "language": "nb",
        "unit": null, "drill": drill });
    assert_eq!(pc.call("routines.stand", stand)["maySkip"], false);
}
