//! The plan: it says what is missing, is locked when it is approved, and holds nothing of any child.

use app::Code;
use domain::Language;
use domain::people::RequiredContact;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::mapped;
use crate::pc::{PASSPHRASE, Pc, append, set_up, text};
use crate::practised::{correcting, filled, importing, improving, logging};
use crate::reader::Reader;

const KARIS: &str = "tolv tegn eller mer";

pub fn open(pc: &Pc) -> Value {
    pc.call("plan.open", json!({ "language": "nb" }))
}

fn keeping(plan: &Value) -> Value {
    json!({ "draft": null, "plan": plan, "sure": false, "language": "nb" })
}

pub fn keep(pc: &Pc, plan: &Value) -> Value {
    pc.call("plan.keep", keeping(plan))
}

fn decision() -> Value {
    json!({ "by": "Eksempelvik kommune", "day": "2026-11-20", "how": "oppvekstutvalget, sak 12/26" })
}

fn approving(language: &str) -> Value {
    json!({ "decision": decision(), "sure": false, "language": language })
}

pub fn approve(pc: &Pc) -> Value {
    pc.call("plan.approve", approving("nb"))
}

/// All that a leader must write, in a unit that has the rest.
pub fn whole_plan() -> Value {
    let role = |role: &str| json!({ "role": role, "who": "Leder L.", "substitute": "Ansatt K." });
    let chapters = ["04", "20", "21", "22", "23", "24", "26", "27", "28"];
    json!({
        "title": "Beredskapsplan for en trygg barnehage",
        "period": "2026–2027",
        "organisationNumber": "000 000 019",
        "nextRevision": "2027-06-15",
        "changes": "Ny rutine for henting.",
        "distribution": "Alle ansatte, eieren og foreldrerådet.",
        "roles": [role("leader"), role("contact"), role("owner")],
        "leaderSuspected": "Ring eieren. Gå ikke veien om styreren.",
        "texts": chapters.map(|chapter| json!({ "chapter": chapter, "text": "Slik gjør vi det hos oss.\n\nDet står i permen ved telefonen." })),
        "absent": [],
    })
}

fn exercise(pc: &Pc, day: &str, routine: &str) {
    let mut log = filled(pc, None);
    (log["day"], log["routines"]) = (json!(day), json!([routine]));
    log["findings"][0]["deadline"] = json!("2027-02-01");
    pc.call("drills.log", logging(None, &log));
}

/// All local numbers that a plan needs.
pub fn numbers(number: &str) -> Value {
    let row = |one: RequiredContact| json!({ "contact": one.contact(), "name": "", "number": number, "hours": "" });
    json!({
        "childProtection": number,
        "childProtectionOnCall": number,
        "directory": RequiredContact::ALL.map(row),
    })
}

/// A unit that has all a plan needs but what its leader writes: address, numbers, and three exercises.
pub fn equipped(pc: &Pc) {
    let mut begun = set_up();
    begun["unit"]["address"] = json!("Eksempelveien 1, 0000 Eksempelvik");
    begun["contacts"] = numbers("00 00 00 00");
    pc.call("setup.begin", begun);
    for (day, routine) in [("2026-09-15", "disclosure"), ("2026-10-13", "acute"), ("2026-11-03", "staff")] {
        exercise(pc, day, routine);
    }
}

pub fn a_place_for_files(pc: &Pc) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    *pc.files.lock().expect("whole") = Some(folder.path().to_owned());
    folder
}

pub fn export(pc: &Pc, version: Option<u32>, language: &str) -> Vec<u8> {
    let folder = a_place_for_files(pc);
    let made = pc.call("plan.export", json!({ "version": version, "language": language }));
    assert_eq!(made["unprintable"], Value::Null);
    std::fs::read(folder.path().join(text(&made["file"]))).expect("the file is there")
}

fn draft(pc: &Pc) -> Reader {
    Reader::of(&export(pc, None, "nb"))
}

/// Everything that a reader of the file can find in it: the pages, the bookmarks, what is said about it.
pub fn everything_in(bytes: &[u8]) -> String {
    let paper = Reader::of(bytes);
    let pages = (0..paper.pages().len()).map(|page| paper.words_of_page(page));
    let bookmarks = paper.bookmarks().into_iter().map(|(title, _)| title);
    let info = paper.info().iter().filter_map(|(_, value)| lopdf::decode_text_string(value).ok());
    let raw = String::from_utf8_lossy(bytes).into_owned();
    let all: Vec<String> = [paper.read_aloud(), raw].into_iter().chain(pages).chain(bookmarks).chain(info).collect();
    all.join(" ")
}

fn gaps(view: &Value) -> Vec<String> {
    let open = view["gaps"].as_array().expect("gaps").iter().filter(|gap| gap["excuse"].is_null());
    open.map(|gap| text(&gap["id"])).collect()
}

/// What is missing, in the words of paper.
fn words_of(view: &Value, gap: &Value, language: Language) -> String {
    let content = content::load(&content::embedded_files()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let chapters = view["chapters"].as_array().expect("chapters");
    let chapter = chapters.iter().find(|one| one["id"] == gap["chapter"]).expect("its chapter");
    let key = format!("plan-gap-{}", text(&gap["kind"]));
    let with = [("chapter", chapter["title"].as_str().expect("a title")), ("unit", "kindergarten")];
    content.speech.say(language, &key, &with)
}

#[test]
fn everything_that_is_missing_is_printed_where_it_belongs_and_stands_in_the_way() {
    let pc = Pc::new();
    pc.set_up();
    let view = open(&pc);
    let all = view["gaps"].as_array().expect("gaps").clone();
    assert_eq!(all.len(), 35, "{:?}", gaps(&view));
    let paper = draft(&pc).read_aloud();
    for gap in &all {
        let words = format!("MANGLER {}", words_of(&view, gap, Language::Nb));
        assert!(paper.contains(&words), "{words}: {paper}");
    }
    assert!(paper.contains("35 ting mangler"), "{paper}");
    assert_eq!(pc.code("plan.approve", approving("nb")).0, Code::PlanMissing);
    assert_eq!(open(&pc)["editions"], json!([]));
}

#[test]
fn one_thing_that_is_missing_is_enough() {
    let pc = Pc::new();
    equipped(&pc);
    for (path, blank, gap) in [
        ("/title", json!(""), "title"),
        ("/period", json!(" "), "period"),
        ("/organisationNumber", json!(""), "organisation-number"),
        ("/nextRevision", json!(""), "next-revision"),
        ("/nextRevision", json!("2026-11-22"), "next-revision-past"),
        ("/distribution", json!(""), "distribution"),
        ("/roles/0/who", json!(""), "role-leader"),
        ("/roles/1/substitute", json!(""), "role-contact-substitute"),
        ("/roles", json!([]), "role-leader"),
        ("/leaderSuspected", json!(""), "leader-suspected"),
        ("/texts/0/text", json!(""), "chapter.04"),
        ("/texts/1/text", json!("  "), "chapter.20"),
        ("/texts", json!([]), "chapter.28"),
    ] {
        let mut plan = whole_plan();
        *plan.pointer_mut(path).expect("a field") = blank;
        let view = keep(&pc, &plan);
        assert!(gaps(&view).contains(&gap.to_owned()), "{path}: {:?}", gaps(&view));
        assert_eq!(pc.code("plan.approve", approving("nb")).0, Code::PlanMissing, "{path}");
        let missing = view["gaps"].as_array().expect("gaps").iter().find(|one| one["id"] == gap).expect("it");
        let words = format!("MANGLER {}", words_of(&view, missing, Language::Nb));
        assert!(draft(&pc).read_aloud().contains(&words), "{words}");
    }
    let view = keep(&pc, &whole_plan());
    assert_eq!(gaps(&view), Vec::<String>::new());
    let paper = draft(&pc).read_aloud();
    assert!(!paper.contains("MANGLER") && paper.contains("Ingenting mangler"), "{paper}");
    assert_eq!(approve(&pc)["editions"][0]["version"], 1);
}

#[test]
fn what_is_not_there_for_a_reason_is_printed_with_its_day_and_stands_in_no_ones_way() {
    let pc = Pc::new();
    pc.set_up();
    let view = open(&pc);
    let all = view["gaps"].as_array().expect("gaps").clone();
    let reason = |at: usize| format!("grunn {at} hos oss");
    let absent: Vec<Value> =
        all.iter().enumerate().map(|(at, gap)| json!({ "gap": gap["id"], "reason": reason(at) })).collect();
    let mut plan = view["input"].clone();
    plan["absent"] = json!(absent);
    keep(&pc, &plan);
    // Kept again later, it is dated by the day it was first given.
    pc.pass(3 * 86_400);
    let mut later = plan.clone();
    later["changes"] = json!("Litt.");
    assert_eq!(gaps(&keep(&pc, &later)), Vec::<String>::new());
    approve(&pc);
    for paper in [draft(&pc), Reader::of(&export(&pc, Some(1), "nb"))] {
        let paper = paper.read_aloud();
        assert!(!paper.contains("MANGLER"), "{paper}");
        for (at, gap) in all.iter().enumerate() {
            let what = words_of(&view, gap, Language::Nb);
            let words = format!("{what}: finnes ikke, fordi: {} (skrevet 23. november 2026)", reason(at));
            assert!(paper.contains(&words), "{words}: {paper}");
        }
    }
    // Without its reason it is missing again.
    later["absent"] = json!(absent[1..]);
    assert_eq!(gaps(&keep(&pc, &later)), [text(&all[0]["id"])]);
    assert_eq!(pc.code("plan.approve", approving("nb")).0, Code::PlanMissing);
}

#[test]
fn a_draft_says_so_on_every_page_and_an_approved_plan_on_none() {
    let pc = Pc::new();
    equipped(&pc);
    keep(&pc, &whole_plan());
    let on_pages = |paper: &Reader| -> Vec<bool> {
        (0..paper.pages().len()).map(|page| paper.words_of_page(page).contains("UTKAST")).collect()
    };
    let pages = on_pages(&draft(&pc));
    assert!(pages.len() > 10 && pages.iter().all(|said| *said), "{pages:?}");
    approve(&pc);
    let approved = Reader::of(&export(&pc, Some(1), "nb"));
    assert!(on_pages(&approved).iter().all(|said| !said));
    let said = approved.read_aloud();
    assert!(said.contains("20. november 2026") && said.contains("oppvekstutvalget, sak 12/26"), "{said}");
    assert!(!said.contains("tkast"), "{said}");
    // The next edition is a draft again.
    assert!(on_pages(&draft(&pc)).iter().all(|said| *said));
}

#[test]
fn the_approved_pages_are_kept_as_they_are_whatever_comes() {
    let pc = Pc::new();
    equipped(&pc);
    keep(&pc, &whole_plan());
    approve(&pc);
    let first = export(&pc, Some(1), "nb");
    pc.pass(40 * 86_400);
    let mut unit = set_up()["unit"].clone();
    (unit["name"], unit["address"]) = (json!("Et annet navn"), json!("En annen vei 2"));
    pc.call("unit.change", json!({ "unit": unit }));
    let mut fewer = numbers("11 11 11 11");
    fewer["childProtectionOnCall"] = json!("");
    pc.call("unit.contacts", json!({ "contacts": fewer }));
    exercise(&pc, "2026-12-01", "gradual");
    let mut plan = whole_plan();
    plan["title"] = json!("Et annet navn på planen");
    keep(&pc, &plan);
    assert!(first == export(&pc, Some(1), "nb"), "byte for byte");
    assert!(first == export(&pc, Some(1), "nn"), "in the language it was approved in");
    let refused =
        json!({ "decision": { "by": "E.", "day": "2026-12-20", "how": "møte" }, "sure": false, "language": "nb" });
    assert_eq!(pc.code("plan.approve", refused.clone()).0, Code::PlanMissing, "a number went");
    pc.call("unit.contacts", json!({ "contacts": numbers("22 22 22 22") }));
    let view = pc.call("plan.approve", refused);
    let versions: Vec<&Value> =
        view["editions"].as_array().expect("editions").iter().map(|one| &one["version"]).collect();
    assert_eq!(versions, [2, 1]);
    let second = export(&pc, Some(2), "nb");
    assert!(first != second);
    let said = Reader::of(&second).read_aloud();
    assert!(said.contains("Et annet navn på planen") && said.contains("Ny rutine for henting."), "its history: {said}");
    let pc = pc.restarted();
    pc.log_in(PASSPHRASE);
    assert!(first == export(&pc, Some(1), "nb") && second == export(&pc, Some(2), "nb"));
    let none = json!({ "version": 3, "language": "nb" });
    assert_eq!(pc.code("plan.export", none).0, Code::NotFound);
}

#[test]
fn what_was_practised_is_counted_from_the_logs_and_says_how_each_was_kept() {
    let pc = Pc::new();
    pc.set_up();
    let beginning = json!({ "scenario": "12-tegningen", "form": "discussion", "leader": "Leder L.", "language": "nb" });
    let count = |pc: &Pc| {
        let said = draft(pc).read_aloud();
        let from = said.rfind("de siste tolv månedene").expect("the count");
        let begins = said[..from].rfind("Øvelser som er holdt").expect("its heading");
        said[begins..].chars().take(220).collect::<String>()
    };
    // Begun is not held, and stopped is not logged.
    let drill = pc.call("drills.begin", beginning)["id"].clone();
    let run = json!({ "door": "told", "answers": [{ "screen": "triage.q1", "choice": "no" }] });
    pc.call("drills.walk", json!({ "drill": drill, "run": run, "language": "nb" }));
    assert!(count(&pc).contains("Ingen øvelse er loggført"), "{}", count(&pc));
    assert!(!draft(&pc).read_aloud().contains("Tegningen"));
    pc.call("drills.stop", json!({ "drill": drill, "why": "done", "language": "nb" }));
    assert!(count(&pc).contains("Ingen øvelse er loggført"), "{}", count(&pc));
    assert!(gaps(&open(&pc)).contains(&"drills-none".to_owned()));
    let id = text(&drill);
    pc.call("drills.log", logging(Some(&id), &filled(&pc, Some(&id))));
    assert!(
        count(&pc).contains("Én øvelse er loggført de siste tolv månedene. Øvd i programmet: 1. Logget etterpå: 0."),
        "{}",
        count(&pc)
    );
    exercise(&pc, "2026-10-13", "acute");
    exercise(&pc, "2026-11-03", "staff");
    assert!(
        count(&pc).contains("3 øvelser er loggført de siste tolv månedene. Øvd i programmet: 1. Logget etterpå: 2."),
        "{}",
        count(&pc)
    );
    // More than a year old, it is in the list, and counts no more.
    exercise(&pc, "2025-11-22", "acute");
    assert!(count(&pc).contains("3 øvelser er loggført"), "{}", count(&pc));
    let said = draft(&pc).read_aloud();
    assert!(said.contains("22. november 2025 Barnet forteller"), "{said}");
    assert!(gaps(&open(&pc)).iter().all(|gap| !gap.starts_with("drills-")));
}

#[test]
fn no_word_of_a_concern_and_no_count_of_them_is_in_any_plan() {
    let pc = Pc::new();
    equipped(&pc);
    keep(&pc, &whole_plan());
    let before = ["nb", "nn"].map(|language| export(&pc, None, language));
    // Words that stand nowhere else: a child, what was seen, what was said, who was there, a report and its receipt.
    let canaries = [
        "Kvitrelin",
        "Sølvkråke",
        "tordivel",
        "vaniljesaus",
        "Fjærpenn",
        "kornblåsang",
        "Skarvesen",
        "Rognebær",
        "hundekjeks",
    ];
    for number in 0..7 {
        let mut begun = append("Satt under benken med en tordivel.");
        begun["note"]["child"] = json!("Kvitrelin Sølvkråke");
        begun["note"]["circumstances"]["place"] = json!("Ved vaniljesaus");
        begun["note"]["circumstances"]["present"] = json!("Fjærpenn");
        let told = [("triage.q1", "no"), ("disclosure.listen", "done"), ("disclosure.collect", "safe")];
        let answers = told.map(|(screen, choice)| json!({ "screen": screen, "choice": choice }));
        begun["run"] = json!({ "door": "told", "answers": answers });
        let concern = text(&pc.call("concerns.append", begun)["id"]);
        if number == 0 {
            let mut mark = mapped::mark("ear-r");
            mark["childWords"] = json!("Sa noe om hundekjeks.");
            pc.call("concerns.map", mapped::mapping(&concern, &mapped::map(&[mark])));
            let form = pc.call("reports.form", json!({ "concern": concern, "language": "nb" }));
            let mut body = form["body"].clone();
            body["recipient"] = json!({ "lives": "here", "number": "0000", "name": "Eksempelvik", "districtNumber": "00", "district": "" });
            body["reporter"]["telephone"] = json!("00 00 00 00");
            body["reporter"]["email"] = json!("leder@eksempel.example");
            body["reporter"]["address"] =
                json!({ "line": "Eksempelveien 1", "postcode": "0000", "place": "Eksempelvik" });
            body["children"][0]["informed"] = json!("no");
            body["children"][0]["why"] = json!("For liten");
            body["guardians"] =
                json!([{ "name": "Forelder Skarvesen", "telephone": "", "informed": "no", "why": "Venter på råd" }]);
            body["concern"] = json!("23.11. hørte vi kornblåsang.");
            body["history"] = json!("Siden september.");
            let ready =
                pc.call("reports.ready", json!({ "concern": concern, "draft": null, "body": body, "language": "nb" }));
            let sent = json!({ "channel": "portal", "to": "Rognebær", "day": "2026-11-23", "time": "" });
            let report = ready["ladder"]["report"].clone();
            pc.call("reports.sent", json!({ "concern": concern, "report": report, "sent": sent, "language": "nb" }));
        }
    }
    let with_concerns = ["nb", "nn"].map(|language| export(&pc, None, language));
    assert!(before == with_concerns, "seven concerns and a report: not a byte of the plan is another");
    let mut papers = with_concerns.to_vec();
    for language in ["nb", "nn"] {
        let view = pc.call("plan.approve", approving(language));
        papers.push(export(
            &pc,
            view["editions"][0]["version"].as_u64().and_then(|one| u32::try_from(one).ok()),
            language,
        ));
    }
    for paper in &papers {
        let words = everything_in(paper).to_lowercase();
        assert!(words.contains("eksempelbarnehagen"));
        for canary in canaries {
            assert!(!words.contains(&canary.to_lowercase()), "{canary}");
        }
    }
    // The same words are found where they do stand: the look would see them.
    let mut plan = whole_plan();
    plan["changes"] = json!("Kvitrelin hørte kornblåsang.");
    let mut sure = keeping(&plan);
    sure["sure"] = json!(true);
    pc.call("plan.keep", sure);
    let words = everything_in(&export(&pc, None, "nb")).to_lowercase();
    assert!(words.contains("kvitrelin") && words.contains("kornblåsang"));
}

#[test]
fn the_name_of_a_child_is_asked_about_before_the_plan_is_kept_or_approved() {
    let pc = Pc::new();
    equipped(&pc);
    let mut begun = append("noe");
    begun["note"]["child"] = json!("Kvitrelin");
    pc.call("concerns.append", begun);
    for (path, field) in [
        ("/title", "title"),
        ("/changes", "changes"),
        ("/distribution", "distribution"),
        ("/leaderSuspected", "leaderSuspected"),
        ("/roles/1/who", "roles.1.who"),
        ("/texts/3/text", "texts.22"),
    ] {
        let mut plan = whole_plan();
        *plan.pointer_mut(path).expect("a field") = json!("Etter det med Kvitrelin");
        assert_eq!(pc.code("plan.keep", keeping(&plan)), (Code::NamesAChild, Some(field.into())), "{path}");
    }
    let mut plan = whole_plan();
    plan["absent"] = json!([{ "gap": "drills-none", "reason": "Kvitrelins mor" }]);
    assert_eq!(pc.code("plan.keep", keeping(&plan)), (Code::NamesAChild, Some("absent.drills-none".into())));
    assert_eq!(open(&pc)["kept"], "", "nothing was kept");
    let mut sure = keeping(&plan);
    sure["sure"] = json!(true);
    pc.call("plan.keep", sure);
    let mut request = approving("nb");
    request["decision"]["how"] = json!("møte om kvitrelin");
    assert_eq!(pc.code("plan.approve", request.clone()), (Code::NamesAChild, Some("how".into())));
    request["sure"] = json!(true);
    pc.call("plan.approve", request);
}

#[test]
fn the_plan_of_the_example_says_that_it_is_one() {
    for language in ["nb", "nn"] {
        let pc = Pc::new();
        pc.call("setup.example", json!({ "language": language }));
        let people = pc.state()["people"].clone();
        pc.call("session.open", json!({ "person": people[0]["id"], "passphrase": "elgen på brygga" }));
        let bytes = export(&pc, None, language);
        lay_out(&format!("plan-example-{language}"), &bytes);
        let paper = Reader::of(&bytes);
        assert_eq!(paper.faults(), Vec::<String>::new());
        for page in 0..paper.pages().len() {
            let words = paper.words_of_page(page);
            assert!(words.contains("EKSEMPEL") && words.contains("UTKAST"), "page {}: {words}", page + 1);
        }
    }
}

#[test]
fn a_character_that_no_font_has_is_refused_where_it_stands() {
    let pc = Pc::new();
    equipped(&pc);
    for (path, field) in [
        ("/title", "title"),
        ("/period", "period"),
        ("/changes", "changes"),
        ("/distribution", "distribution"),
        ("/leaderSuspected", "leaderSuspected"),
        ("/roles/2/substitute", "roles.2.substitute"),
        ("/texts/0/text", "texts.04"),
    ] {
        let mut plan = whole_plan();
        *plan.pointer_mut(path).expect("a field") = json!("Trygt 😀");
        assert_eq!(pc.code("plan.keep", keeping(&plan)), (Code::NotPrintable, Some(field.into())), "{path}");
    }
    let mut plan = whole_plan();
    plan["absent"] = json!([{ "gap": "title", "reason": "😀" }]);
    assert_eq!(pc.code("plan.keep", keeping(&plan)), (Code::NotPrintable, Some("absent.title".into())));
    keep(&pc, &whole_plan());
    let mut request = approving("nb");
    request["decision"]["by"] = json!("Styret 😀");
    assert_eq!(pc.code("plan.approve", request), (Code::NotPrintable, Some("by".into())));
    // What stands on the board may have any sign: then the paper says where it stands, and is not made.
    let mut unit = set_up()["unit"].clone();
    unit["responsible"] = json!("Trygge 🌈 barnehager");
    pc.call("unit.change", json!({ "unit": unit }));
    let folder = a_place_for_files(&pc);
    let made = pc.call("plan.export", json!({ "version": null, "language": "nb" }));
    let title = "Beredskapsplan for en trygg barnehage";
    assert_eq!(made, json!({ "file": null, "unprintable": { "place": title, "character": "U+1F308" } }));
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 0);
    unit["address"] = json!("Eksempelveien 1");
    pc.call("unit.change", json!({ "unit": unit }));
    assert_eq!(pc.code("plan.approve", approving("nb")).0, Code::NotPrintable);
    assert_eq!(open(&pc)["editions"], json!([]));
}

#[test]
fn the_same_plan_on_the_same_day_is_the_same_file() {
    let pc = Pc::new();
    equipped(&pc);
    keep(&pc, &whole_plan());
    let first = export(&pc, None, "nb");
    pc.pass(3600);
    assert!(first == export(&pc, None, "nb"), "made an hour later, byte for byte the same");
    let pc = pc.restarted();
    pc.log_in(PASSPHRASE);
    assert!(first == export(&pc, None, "nb"));
    pc.pass(86_400);
    assert!(first != export(&pc, None, "nb"), "the day stands on it");
}

#[test]
fn in_nynorsk_no_word_is_bokmal_and_no_word_is_a_key_in_either() {
    let pc = Pc::new();
    equipped(&pc);
    for language in ["nb", "nn"] {
        let (others, own): (&[&str], &[&str]) = match language {
            "nn" => (
                &[
                    "ikke",
                    "hva",
                    "hvem",
                    "noe",
                    "noen",
                    "øvelse",
                    "øvelser",
                    "eier",
                    "barnevernloven",
                    "jeg",
                    "mangler",
                    "innhold",
                    "enheten",
                ],
                &["ikkje", "kva", "kven", "øving", "manglar", "innhald"],
            ),
            _ => (
                &["ikkje", "kva", "kven", "øving", "øvingar", "eigar", "manglar", "innhald", "eininga"],
                &["ikke", "hva", "hvem", "øvelse", "mangler", "innhold"],
            ),
        };
        let bytes = export(&pc, None, language);
        let paper = Reader::of(&bytes);
        let said = paper.read_aloud();
        // What people wrote themselves stays as they wrote it.
        let written = ["Nummeret hang ikke ved telefonen", "Ikke love noe"];
        let said = written.iter().fold(said, |said, words| said.replace(words, ""));
        let words: std::collections::BTreeSet<String> =
            said.split(|sign: char| !sign.is_alphabetic()).map(str::to_lowercase).collect();
        for other in others {
            assert!(!words.contains(*other), "{language}: {other}");
        }
        for one in own {
            assert!(words.contains(*one), "{language}: {one}");
        }
        for key in ["pdf-", "plan-", "drill-", "routine-", "role-", "clock-", "{ $", "{$", "{lead", "{owner", "…}"] {
            assert!(!said.contains(key), "{language}: {key}");
        }
        let tag: &[u8] = if language == "nn" { b"nn-NO" } else { b"nb-NO" };
        assert_eq!(paper.catalog().get(b"Lang").and_then(lopdf::Object::as_str).expect("a language"), tag);
    }
}

#[test]
fn staff_read_the_plan_and_only_who_leads_keeps_and_approves_it() {
    let pc = Pc::new();
    equipped(&pc);
    keep(&pc, &whole_plan());
    let leader = pc.leader();
    let (kari, code) = pc.invite("Kari K.", "staff");
    pc.join(&kari, &code, KARIS);
    let before = open(&pc);
    let mut plan = whole_plan();
    plan["title"] = json!("Min plan");
    assert_eq!(pc.code("plan.keep", keeping(&plan)).0, Code::NotAllowed);
    assert_eq!(pc.code("plan.approve", approving("nb")).0, Code::NotAllowed);
    assert_eq!(open(&pc), before, "it stands as it stood, and is read");
    assert!(draft(&pc).read_aloud().contains("Beredskapsplan for en trygg barnehage"));
    pc.log_in_as(&leader, PASSPHRASE);
    approve(&pc);
    pc.log_in_as(&kari, KARIS);
    assert!(!export(&pc, Some(1), "nb").is_empty());
}

#[test]
fn who_approved_it_stands_in_it_also_when_the_leader_was_away() {
    let pc = Pc::new();
    equipped(&pc);
    keep(&pc, &whole_plan());
    let (ola, code) = pc.invite("Ola O.", "deputy");
    pc.join(&ola, &code, KARIS);
    approve(&pc);
    let said = Reader::of(&export(&pc, Some(1), "nb")).read_aloud();
    assert!(said.contains("1 23. november 2026 Ola O. Eksempelvik kommune, 20. november 2026"), "{said}");
}

#[test]
fn how_it_was_decided_must_be_said() {
    let pc = Pc::new();
    equipped(&pc);
    keep(&pc, &whole_plan());
    for (field, value, code) in [
        ("by", json!(" "), Code::Blank),
        ("day", json!(""), Code::Blank),
        ("day", json!("2026-11-24"), Code::InTheFuture),
        ("how", json!(""), Code::Blank),
    ] {
        let mut request = approving("nb");
        request["decision"][field] = value;
        assert_eq!(pc.code("plan.approve", request), (code, Some(field.to_owned())));
    }
    assert_eq!(open(&pc)["editions"], json!([]));
}

#[test]
fn a_plan_that_is_being_written_is_its_writers_alone_and_is_kept_once() {
    let pc = Pc::new();
    equipped(&pc);
    let (kari, code) = pc.invite("Kari K.", "deputy");
    let leader = pc.leader();
    let mut plan = whole_plan();
    plan["changes"] = json!("Kvasten sto i veien.");
    let body = json!({ "concern": null, "corrects": null, "reason": "", "run": null, "note": append("")["note"],
        "report": null, "drill": null, "plan": plan });
    let kept = pc.call("drafts.keep", json!({ "draft": null, "person": leader, "body": body }))["draft"].clone();
    assert!(!String::from_utf8_lossy(&pc.raw()).contains("Kvasten"));
    assert_eq!(open(&pc)["kept"], "");
    pc.join(&kari, &code, KARIS);
    assert_eq!(pc.call("drafts.list", json!({})), json!([]));
    let mut request = keeping(&plan);
    request["draft"] = kept.clone();
    assert_eq!(pc.code("plan.keep", request.clone()).0, Code::NotFound, "another's draft");
    let pc = pc.restarted();
    pc.log_in(PASSPHRASE);
    assert_eq!(pc.call("drafts.list", json!({}))[0]["body"]["plan"], plan);
    let view = pc.call("plan.keep", request.clone());
    assert_eq!((&view["input"]["changes"], &view["keptBy"]), (&json!("Kvasten sto i veien."), &json!("Leder L.")));
    assert_eq!(pc.call("drafts.list", json!({})), json!([]));
    assert_eq!(pc.code("plan.keep", request.clone()).0, Code::AlreadyThere);
    // Nor when the answer was lost, and the draft kept anew.
    pc.call("drafts.keep", json!({ "draft": request["draft"], "person": leader, "body": body }));
    assert_eq!(pc.code("plan.keep", request).0, Code::AlreadyThere);
}

#[test]
fn after_the_lock_and_a_login_the_plan_is_what_it_was() {
    let pc = Pc::new();
    equipped(&pc);
    keep(&pc, &whole_plan());
    approve(&pc);
    let mut plan = whole_plan();
    plan["absent"] = json!([{ "gap": "chapter.21", "reason": "Står i årsplanen" }]);
    plan["texts"].as_array_mut().expect("texts").remove(6);
    keep(&pc, &plan);
    let before = open(&pc);
    let pc = pc.restarted();
    pc.log_in(PASSPHRASE);
    assert_eq!(open(&pc), before);
    assert_eq!(pc.state()["open"]["unsound"], 0);
}

/// `./dev test` shows them to other people's readers afterwards.
fn lay_out(name: &str, bytes: &[u8]) {
    if let Some(papers) = std::env::var_os("PAPERS") {
        std::fs::write(std::path::Path::new(&papers).join(format!("{name}.pdf")), bytes)
            .expect("a paper can be laid there");
    }
}

#[test]
fn the_plan_is_whole_for_an_archive_and_for_those_who_listen() {
    for language in ["nb", "nn"] {
        let pc = Pc::new();
        pc.set_up();
        let beginning =
            json!({ "scenario": "12-tegningen", "form": "discussion", "leader": "Leder L.", "language": language });
        let drill = text(&pc.call("drills.begin", beginning)["id"]);
        pc.call("drills.stop", json!({ "drill": drill, "why": "done", "language": language }));
        let mut log = filled(&pc, Some(&drill));
        log["course"] = json!([{ "time": "", "what": "Vi rakk lite", "who": "" }]);
        pc.call("drills.log", logging(Some(&drill), &log));
        let missing = export(&pc, None, language);
        let pc = Pc::new();
        equipped(&pc);
        keep(&pc, &whole_plan());
        pc.call("plan.approve", approving(language));
        let approved = export(&pc, Some(1), language);
        for (name, bytes) in [("draft", missing), ("approved", approved)] {
            lay_out(&format!("plan-{name}-{language}"), &bytes);
            let paper = Reader::of(&bytes);
            assert_eq!(paper.faults(), Vec::<String>::new(), "{name} {language}");
            let pages = paper.pages().len();
            for page in 1..pages {
                let foot = paper.decoration(page).concat();
                assert!(foot.contains(&format!("Side {} av {pages}", page + 1)), "{foot}");
                assert!(
                    foot.contains("Eksempelbarnehagen") && foot.contains("versjon 1") && foot.contains("2026"),
                    "{foot}"
                );
            }
            // The contents say where each chapter is, lead there, and leave none out.
            let (lines, marks) = (paper.contents(), paper.bookmarks());
            assert!(lines.len() >= 29, "{}", lines.len());
            for (title, number, to) in &lines {
                assert_eq!(*number, to + 1, "{title}");
                assert!(marks.contains(&(title.clone(), *to)), "{title}");
            }
            let chapters = marks.iter().filter(|(title, _)| title.starts_with(|sign: char| sign.is_ascii_digit()));
            assert!(chapters.clone().count() >= 29);
            for (title, _) in chapters {
                assert!(lines.iter().any(|(line, ..)| line == title), "{title}");
            }
        }
    }
}

#[test]
fn every_rule_is_printed_with_the_month_it_was_checked_or_that_nobody_has() {
    let content = content::load(&content::embedded_files()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    for (kind, unit) in [
        ("kindergarten", domain::people::UnitKind::Kindergarten),
        ("school", domain::people::UnitKind::School),
        ("sfo", domain::people::UnitKind::Sfo),
        ("leisure", domain::people::UnitKind::Leisure),
    ] {
        let pc = Pc::new();
        let mut begun = set_up();
        begun["unit"]["kind"] = json!(kind);
        pc.call("setup.begin", begun);
        let said = draft(&pc).read_aloud();
        let mut rules = 0;
        for rule in content.plan.rules.iter().filter(|rule| rule.units.contains(&unit)) {
            let checked = rule.sources.iter().map(|id| content.source(id)).all(|source| source.verified);
            let end = if checked { "november 2026" } else { "ikke kontrollert" };
            let words = format!("{} {end}", rule.cite(Language::Nb)).to_lowercase();
            assert!(said.to_lowercase().contains(&words), "{kind}: {words}");
            rules += 1;
        }
        assert!(rules >= 6, "{kind}: {rules}");
        // The duty to have a plan stands on the cover, where there is one.
        let cover = Reader::of(&export(&pc, None, "nb")).words_of_page(0);
        assert_eq!(cover.contains("§ 14"), kind != "leisure", "{kind}: {cover}");
        assert_eq!(cover.contains("Kontrollert: november 2026"), kind != "leisure", "{kind}: {cover}");
    }
}

#[test]
fn on_paper_too_nobody_tells_the_leader_where_it_may_be_about_them() {
    for (near, whens) in [
        (
            false,
            vec![
                "Når det gjelder noen i ledelsen: Si fra til den ansvarlige",
                "Når det gjelder eieren, eller noen nær lederen eller eieren: Ring barnevernet",
            ],
        ),
        (true, vec!["Når det gjelder noen i ledelsen, eieren eller noen nær dem: Ring barnevernet"]),
    ] {
        let pc = Pc::new();
        let mut begun = set_up();
        begun["unit"]["ownerNear"] = json!(near);
        pc.call("setup.begin", begun);
        let said = draft(&pc).read_aloud();
        let first = "Når det ikke gjelder noen i ledelsen, eieren eller noen nær dem: ";
        // The routines, from the first step of the first one; the duties in law are told as the law tells them.
        let routines = &said[said.find("Ta uroen på alvor").expect("the first step")..];
        for words in [
            "Si fra til styreren nå",
            "Be styreren si fra til",
            "Si fra til styreren, og ring barnevernet",
            "Si fra til styreren Gjør det nå",
        ] {
            let told = routines.matches(words).count();
            assert!(told > 0, "{words}: {routines}");
            assert_eq!(routines.matches(&format!("{first}{words}")).count(), told, "{words}");
        }
        for when in whens {
            assert!(routines.contains(when), "{when}");
        }
        assert!(routines.contains("Når ingen vet hvem det gjelder: Spør barnevernet hvem du skal si det til"));
        assert_eq!(
            routines.contains("Si fra til den ansvarlige for barnehagen (kommunen eller styret, § 7) nå"),
            !near
        );
    }
}

#[test]
fn where_a_routine_tells_something_its_plan_says_when_that_was_checked() {
    let pc = Pc::new();
    pc.set_up();
    let said = draft(&pc).read_aloud();
    assert_eq!(said.matches("Stegene er kontrollert mot kildene november 2026.").count(), 8, "{said}");
    assert_eq!(said.matches("Disse er ikke kontrollert: «").count(), 8);
    for words in [
        "Sendt er ikke mottatt. Spør etter to arbeidsdager om den er kommet frem. • Haster det, ring først. Skriv etterpå. Kontrollert mot kildene november 2026. Det som bygger på vanlig faglig praksis, er ikke kontrollert.",
        "Den som tok imot, får snakke med noen samme uke. Kontrollert mot kildene november 2026.",
        "er alvorlig. Ring samme dag. Ikke kontrollert. Dette bygger på vanlig faglig praksis.",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[test]
fn an_improvement_is_printed_with_its_deadline_and_whether_somebody_has_seen_it_in_place() {
    let pc = Pc::new();
    pc.set_up();
    let mut log = filled(&pc, None);
    (log["day"], log["findings"][0]["deadline"]) = (json!("2026-10-01"), json!("2026-11-01"));
    let found = text(&pc.call("drills.log", logging(None, &log))["id"]);
    let row = |state: &str| format!("Barnet forteller, 1. oktober 2026 stedfortreder 1. november 2026 {state}");
    assert!(draft(&pc).read_aloud().contains(&row("Over fristen")));
    assert!(gaps(&open(&pc)).contains(&"improvements-late".to_owned()));
    log["theme"] = json!("Finn nummeret");
    log["day"] = json!("2026-11-20");
    log["findings"] = json!([]);
    log["noFindings"] = json!("Alle fant det.");
    let later = text(&pc.call("drills.log", logging(None, &log))["id"]);
    let verify = json!({ "drill": found, "finding": 0, "day": "2026-11-20", "how": "Det henger der.", "seen": later,
        "sure": false, "language": "nb" });
    pc.call("drills.verify", verify);
    let said = draft(&pc).read_aloud();
    assert!(said.contains(&row("Sett på plass 20. november 2026, i øvelsen «Finn nummeret»")), "{said}");
    assert!(!gaps(&open(&pc)).contains(&"improvements-late".to_owned()));
}

#[test]
fn what_a_log_tells_and_what_was_corrected_in_it_is_printed_beside_what_stood_there_and_nobody_is_named() {
    let pc = Pc::new();
    pc.set_up();
    let mut log = filled(&pc, None);
    log["situation"] = json!("Alle var ute.");
    log["names"] = json!("Vikar Kastanje");
    log["problems"] = json!(["number"]);
    log["otherProblems"] = json!("Porten var låst.");
    log["goalNotes"] = json!(["Det holdt vi."]);
    log["lessons"] = json!("Vi ringer før vi er sikre.");
    let drill = text(&pc.call("drills.log", logging(None, &log))["id"]);
    let mut corrected = pc.call("drills.open", json!({ "drill": drill, "language": "nb" }))["log"].clone();
    corrected["observations"] = json!("Det var urolig.");
    pc.call("drills.correct", correcting(&drill, &corrected));
    pc.call("drills.improve", improving("Vi manglet et nummer.", json!(false)));
    *pc.files.lock().expect("no test panics while it chooses") = Some(pc.folder.path().to_owned());
    std::fs::write(pc.folder.path().join("valgt.csv"), "Dato;Type;Tema;Antall\n21.9.2026;spill;Henting;4\n")
        .expect("a file can be laid there");
    pc.call("drills.choose", json!({ "language": "nb" }));
    pc.call("drills.import", importing(&["day", "form", "theme", "number"].map(Value::from)));
    let said = draft(&pc).read_aloud();
    for words in [
        "2 øvelser er loggført de siste tolv månedene. Øvd i programmet: 0. Logget etterpå: 1. Importert: 1.",
        "Mål Ikke love noe – Det holdt vi.",
        "Situasjonen ved start Alle var ute.",
        "Antall som deltok 3",
        "Dette så vi Det var urolig.",
        "Problemer vi møtte Vi fant ikke riktig nummer Porten var låst.",
        "Dette lærte vi Vi ringer før vi er sikre.",
        "Rettet 23. november 2026 Tallet var feil. Før rettelsen, Dette så vi: Det var rolig.",
        "Vi manglet et nummer. Heng det opp Ikke fra en øvelse stedfortreder 1. desember 2026 Ikke begynt",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("Kastanje"), "those who took part are counted");
    assert!(!said.contains("virkelig sak"), "nobody is told that there was a case");
}

#[test]
fn long_names_and_many_words_run_out_of_nothing() {
    let pc = Pc::new();
    let mut begun = set_up();
    begun["unit"]["name"] =
        json!("Eksempelvik oppvekstsenter, avdeling Øvre Langmyråsen natur- og friluftsbarnehage med familiesenter");
    begun["unit"]["responsible"] =
        json!("Eksempelvik interkommunale oppvekstselskap for barnehager, skoler og skolefritidsordninger");
    begun["leader"] = json!("Leder Langetternavnsdatter Enda-Lengre Mellomnavn");
    pc.call("setup.begin", begun);
    exercise(&pc, "2026-11-03", "staff");
    let mut plan = whole_plan();
    plan["title"] =
        json!("Beredskapsplan mot vold, seksuelle overgrep og omsorgssvikt ved natur- og friluftsbarnehagen");
    let long = "Skolefritidsordningsvirksomhetsområdeledersamarbeidsutvalget møtes hver måned. ".repeat(40);
    (plan["changes"], plan["distribution"]) = (json!(long), json!(long));
    plan["roles"][0]["who"] = json!("Leder Langetternavnsdatter Enda-Lengre Mellomnavn, telefon 00 00 00 00");
    plan["texts"][0]["text"] = json!(format!("{long}\n\n{long}"));
    keep(&pc, &plan);
    let bytes = export(&pc, None, "nb");
    lay_out("plan-long-nb", &bytes);
    let paper = Reader::of(&bytes);
    assert_eq!(paper.faults(), Vec::<String>::new());
    let said = paper.read_aloud();
    assert_eq!(said.matches("Skolefritidsordningsvirksomhets").count(), 40 * 4, "no word is lost");
}
