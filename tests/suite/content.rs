//! The words and the steps hold together — and the checker sees it when they do not.

use content::{Fault, check, embedded_files};
use domain::drills::programme::Task;
use domain::law::HelpFault;

use crate::{files_under, root};

/// The content with one file changed.
pub fn with(file: &str, change: impl Fn(&str) -> String) -> Vec<Fault> {
    let mut files = embedded_files();
    let text = files.get_mut(file).unwrap_or_else(|| panic!("{file} is there"));
    let changed = change(text);
    assert!(changed != *text, "the change to {file} changed nothing");
    *text = changed;
    check(&files)
}

pub fn replace<'t>(from: &'t str, to: &'t str) -> impl Fn(&str) -> String + 't {
    move |text| text.replacen(from, to, 1)
}

/// The text under one heading taken away.
pub fn without(id: &'static str) -> impl Fn(&str) -> String {
    move |text| {
        let start = text.find(&format!("## {id}\n")).unwrap_or_else(|| panic!("«{id}» is there"));
        let end = text[start + 3..].find("\n## ").map_or(text.len(), |next| start + 3 + next + 1);
        format!("{}{}", &text[..start], &text[end..])
    }
}

/// The same change in the one table with this id.
fn changing<'t>(id: &'t str, from: &'t str, to: &'t str) -> impl Fn(&str) -> String + 't {
    move |text| {
        let (before, table) = text.split_once(&format!("id = \"{id}\"")).expect("the table is there");
        format!("{before}id = \"{id}\"{}", table.replacen(from, to, 1))
    }
}

/// A sentence added to the text under one heading.
pub fn saying(id: &'static str, sentence: &'static str) -> impl Fn(&str) -> String {
    move |text| {
        let start = text.find(&format!("## {id}\n")).unwrap_or_else(|| panic!("«{id}» is there"));
        let title_end = start + text[start + 3..].match_indices('\n').nth(1).map_or(0, |(at, _)| at + 4);
        format!("{}{sentence}\n\n{}", &text[..title_end], &text[title_end..])
    }
}

pub const HARD: &str = "Umiddelbare politikontaktforpliktelser foreligger ved overhengende voldssituasjoner vedrørende barnehagebarn \
    uavhengig av foranliggende ledelsesavklaringer, beredskapsorganisering, internkontrollrutiner eller tilsynsmyndigheters \
    veiledningsmateriell, herunder kommuneovergripende samhandlingsforpliktelser mellom hjelpeinstanser.";

macro_rules! sees {
    ($name:ident, $file:literal, $change:expr, $fault:pat) => {
        #[test]
        fn $name() {
            let faults = with($file, $change);
            assert!(faults.iter().any(|fault| matches!(fault, $fault)), "{faults:#?}");
        }
    };
}

sees!(a_step_without_words_is_seen, "routines/acute/nn.md", without("s5"), Fault::NoWords { .. });
sees!(a_missing_prohibition_is_seen, "routines/disclosure/nb.md", without("never.4"), Fault::NoWords { .. });
sees!(an_answer_without_words_is_seen, "routines/acute/nb.md", replace("- done:", "- finished:"), Fault::Lacks { .. });
sees!(a_sign_in_one_language_only_is_seen, "guidance/nn/signs.md", without("sexual.no-change"), Fault::NoWords { .. });
sees!(an_uneven_text_is_seen, "routines/disclosure/nn.md", saying("s9", "* Eit punkt til"), Fault::Uneven { .. });
sees!(
    an_answer_that_leads_nowhere_is_seen,
    "routines/acute/flow.toml",
    replace("next = \"s3\"", "next = \"s33\""),
    Fault::LeadsNowhere { .. }
);
sees!(
    a_circle_is_seen,
    "routines/gradual/flow.toml",
    replace("next = \"end-same\"", "next = \"s2\""),
    Fault::Circle { .. }
);
sees!(
    a_case_the_rule_never_gives_is_seen,
    "routines/triage/flow.toml",
    replace("told = ", "tol = "),
    Fault::NoSuchCase { .. }
);
sees!(
    an_answer_that_takes_the_way_to_danger_is_seen,
    "routines/gradual/flow.toml",
    replace("{ id = \"gone\"", "{ id = \"danger\""),
    Fault::Reserved { .. }
);
sees!(
    a_screen_nobody_reaches_is_seen,
    "routines/disclosure/flow.toml",
    replace("{ id = \"done\", next = \"collect\" }", "{ id = \"done\", next = \"s6\" }"),
    Fault::Unreached { .. }
);
sees!(
    a_sheet_that_no_screen_offers_is_seen,
    "routines/discuss/flow.toml",
    replace("at = [\"call-barnevern\", \"tell-outside\"]", "at = []"),
    Fault::Unreached { .. }
);
sees!(
    a_sheet_that_mentions_parents_unawares_is_seen,
    "routines/discuss/nb.md",
    saying("how", "Ring foreldrene først."),
    Fault::MentionsParents { .. }
);
sees!(
    a_sheet_that_names_whom_not_every_step_may_tell_is_seen,
    "routines/after/nb.md",
    saying("sent", "Spør {leader}."),
    Fault::NamesRole { .. }
);
sees!(
    a_hard_sheet_is_seen,
    "routines/discuss/nb.md",
    |_: &str| format!("## how\nTittel\n{HARD} {HARD}\n"),
    Fault::HardToRead { .. }
);
sees!(
    a_numbered_id_that_is_not_there_is_seen,
    "expected.toml",
    replace("check = 15", "check = 16"),
    Fault::NotThere { .. }
);
sees!(a_named_id_that_is_not_there_is_seen, "expected.toml", replace("\"court\"", "\"trial\""), Fault::NotThere { .. });
sees!(
    an_unknown_number_is_seen,
    "routines/acute/flow.toml",
    replace("call = [\"112\"", "call = [\"911\""),
    Fault::Unknown { kind: "contact", .. }
);
sees!(
    an_unknown_source_is_seen,
    "guidance/signs.toml",
    replace("sources = [\"own\"]", "sources = [\"hearsay\"]"),
    Fault::Unknown { kind: "source", .. }
);
sees!(
    a_step_that_mentions_parents_unawares_is_seen,
    "routines/acute/nb.md",
    saying("s3", "Ring foreldrene først."),
    Fault::MentionsParents { .. }
);
sees!(
    a_step_that_names_the_leader_outright_is_seen,
    "routines/disclosure/nn.md",
    saying("s9", "Spør leiaren."),
    Fault::NamesRole { .. }
);
sees!(
    the_leader_named_where_the_leader_may_be_concerned_is_seen,
    "routines/acute/nb.md",
    saying("s4-owner", "Ring {leader}."),
    Fault::NamesRole { .. }
);
sees!(
    whoever_leads_named_before_it_is_known_who_that_is_is_seen,
    "routines/acute/nb.md",
    saying("hold", "Ring {lead}."),
    Fault::NamesRole { .. }
);
sees!(
    asking_for_permission_is_seen,
    "routines/gradual/nb.md",
    saying("s8", "Vent på godkjenning."),
    Fault::AsksPermission { .. }
);
sees!(
    blaming_words_are_seen,
    "guidance/nb/signs.md",
    replace("## ssa.red-force\n", "## ssa.red-force\nOvergriper: "),
    Fault::Unwanted { .. }
);
sees!(a_hard_sign_is_seen, "guidance/nb/signs.md", saying("neglect.weight", HARD), Fault::HardToRead { .. });
sees!(
    a_hard_label_is_seen,
    "words/nb/frame.ftl",
    |text: &str| text.replacen("= Hjelp og taster", &format!("= {HARD} {HARD}"), 1),
    Fault::Labels { .. }
);
#[test]
fn a_step_that_does_not_speak_to_who_reads_it_is_seen() {
    for (file, id, sentence, seen) in [
        ("routines/acute/nb.md", "s3", "Man ringer politiet.", "Man"),
        ("routines/acute/nn.md", "s3", "Det er lurt at man ringjer.", "man"),
        ("routines/acute/nb.md", "s3", "Er det fare, bør en vente, og en skal ringe.", "en skal"),
        ("routines/acute/nn.md", "s3", "Ein må ringje.", "Ein må"),
        ("routines/disclosure/nb.md", "s6", "Vi bør skrive det ned.", "Vi bør"),
        ("routines/disclosure/nb.md", "s6", "Den ansatte skal skrive det ned.", "ansatte skal"),
        ("routines/disclosure/nn.md", "s6", "Personalet må skrive det ned.", "Personalet må"),
        ("routines/disclosure/nb.md", "s6", "Læreren skal skrive det ned.", "Læreren skal"),
        ("routines/disclosure/nb.md", "s6", "Det er Deres plikt.", "Deres"),
        ("guidance/nb/cards.md", "told", "* Man lytter.", "Man"),
    ] {
        let faults = with(file, saying(id, sentence));
        let found = faults.iter().find_map(|fault| match fault {
            Fault::NotYou { words, .. } => Some(words.as_str()),
            _ => None,
        });
        assert_eq!(found, Some(seen), "{sentence}: {faults:#?}");
    }
    // A never-do is the rest of a sentence that begins with «Ikke».
    let faults = with("routines/disclosure/nb.md", |text| {
        let start = text.find("## never.1\n").expect("it is there") + "## never.1\n".len();
        format!("{}gjør noe man kan angre\n{}", &text[..start], &text[start..])
    });
    assert!(faults.iter().any(|fault| matches!(fault, Fault::NotYou { .. })), "{faults:#?}");
    // What somebody says, and what others need, is no way to speak to who reads it.
    for sentence in ["Spør: «Hva skal man gjøre da?»", "Andre barn og ansatte kan trenge hjelp. Må du gå, si fra."]
    {
        let faults = with("routines/disclosure/nb.md", saying("s6", sentence));
        assert!(!faults.iter().any(|fault| matches!(fault, Fault::NotYou { .. })), "{sentence}: {faults:#?}");
    }
}

sees!(a_hard_text_is_seen, "routines/acute/nb.md", saying("advice", HARD), Fault::HardToRead { .. });
sees!(
    an_unknown_placeholder_is_seen,
    "routines/acute/nb.md",
    saying("s3", "Ring {boss}."),
    Fault::UnknownPlaceholder { .. }
);
// The law and the help to decide by it.
sees!(
    a_section_in_the_words_of_the_law_is_seen,
    "law/nb.md",
    replace("Meld med en gang\n", "Meld med en gang, § 13-2\n"),
    Fault::Lacks { .. }
);
sees!(
    a_rule_that_must_be_checked_and_does_not_say_where_is_seen,
    "law/nb.md",
    replace("+ check: Eksemplene er våre egne. Spør politiet, og se på lovdata.no, straffeloven.\n", ""),
    Fault::Lacks { .. }
);
sees!(
    a_rule_that_says_it_must_be_checked_and_is_not_marked_is_seen,
    "law/law.toml",
    replace("verify = true", "verify = false"),
    Fault::Lacks { .. }
);
sees!(
    a_rule_in_an_act_that_is_not_there_is_seen,
    "law/law.toml",
    replace("{ act = \"straff\"", "{ act = \"strafe\""),
    Fault::Unknown { kind: "act", .. }
);
sees!(
    a_help_that_sends_danger_elsewhere_than_to_112_is_seen,
    "law/help.toml",
    replace("calls = [\"112\", \"113\"]", "calls = [\"barnevern\"]"),
    Fault::Help(HelpFault::DangerNotFirst)
);
sees!(
    a_help_that_gives_a_doubt_less_than_a_yes_is_seen,
    "law/help.toml",
    replace("{ id = \"unknown\", next = \"report\" }", "{ id = \"unknown\", next = \"crime\" }"),
    Fault::Help(HelpFault::DoubtGetsLess { .. })
);
sees!(
    a_help_that_sends_somebody_to_the_parents_is_seen,
    "law/help/nb.md",
    replace("* Andre kan ha meldt før. Da melder du også.", "* Snakk med foreldrene først."),
    Fault::MentionsParents { .. }
);
sees!(
    a_help_that_sends_somebody_to_the_leader_is_seen,
    "law/help/nb.md",
    replace("* Andre kan ha meldt før. Da melder du også.", "* Si det til lederen."),
    Fault::NamesRole { .. }
);

// The words that are explained where they stand.
sees!(a_term_in_one_language_only_is_seen, "guidance/nn/terms.md", without("ppt"), Fault::NoWords { .. });
sees!(
    a_form_of_two_terms_is_seen,
    "guidance/nb/terms.md",
    replace("? taushetsplikten", "? taushetsplikten, Ordrett"),
    Fault::Twice { .. }
);
sees!(
    a_term_that_no_text_uses_is_seen,
    "guidance/nb/terms.md",
    replace("## kripos\nKripos\n", "## kripos\nTrollkrem\n"),
    Fault::Unused { .. }
);
sees!(
    a_number_in_an_explanation_is_seen,
    "guidance/nb/terms.md",
    replace("Et papir fra politiet", "Fra 1998: et papir fra politiet"),
    Fault::BadTerm { .. }
);
sees!(
    a_section_in_an_explanation_is_seen,
    "guidance/nb/terms.md",
    replace("Et papir fra politiet", "Se § i loven. Et papir fra politiet"),
    Fault::BadTerm { .. }
);
sees!(
    an_explanation_that_depends_on_the_unit_is_seen,
    "guidance/nb/terms.md",
    replace("sier du ikke til andre", "sier du bare til {lead}"),
    Fault::BadTerm { .. }
);
sees!(
    an_explanation_that_goes_on_and_on_is_seen,
    "guidance/nb/terms.md",
    replace("Det er forbudt.", "Det er forbudt. Det gjelder alle. Det gjelder alltid."),
    Fault::BadTerm { .. }
);
sees!(
    an_explanation_in_two_paragraphs_is_seen,
    "guidance/nn/terms.md",
    saying("closed", "Ei setning til."),
    Fault::BadTerm { .. }
);
sees!(
    a_hard_explanation_is_seen,
    "guidance/nb/terms.md",
    replace(
        "Gir arbeidsstedet råd om hva dere kan lagre og dele om folk.",
        "Overvåker personvernforordningens gjennomføringsbestemmelser angående personopplysninger."
    ),
    Fault::HardToRead { .. }
);
sees!(
    an_explanation_that_sends_somebody_to_the_parents_is_seen,
    "guidance/nb/terms.md",
    replace("Du kan ringe dit for råd", "Si det til foreldrene, og ring dit for råd"),
    Fault::MentionsParents { .. }
);
sees!(
    an_explanation_that_sends_somebody_to_the_leader_is_seen,
    "guidance/nn/terms.md",
    replace("Du kan ringje dit for råd", "Spør leiaren, og ring dit for råd"),
    Fault::NamesRole { .. }
);
sees!(
    an_explanation_that_asks_for_permission_is_seen,
    "guidance/nb/terms.md",
    replace("Frivillige kan melde.", "Frivillige trenger tillatelse."),
    Fault::AsksPermission { .. }
);
sees!(
    a_term_that_is_not_there_is_seen,
    "expected.toml",
    replace("\"duty-report\"", "\"duty-to-rest\""),
    Fault::NotThere { .. }
);
sees!(
    a_term_from_an_unknown_source_is_seen,
    "guidance/terms.toml",
    replace("\"prop66-3\"", "\"hearsay\""),
    Fault::Unknown { kind: "source", .. }
);
sees!(
    a_term_without_a_month_is_seen,
    "guidance/terms.toml",
    replace("checked = \"2026-11\"", "checked = \"in autumn\""),
    Fault::BadMonth { .. }
);

#[test]
fn all_that_is_wrong_with_the_terms_is_told_at_once() {
    let broken = |text: &str| {
        let text = replace("? taushetsplikten", "? taushetsplikten, ordrett")(text);
        let text = replace("Et papir fra politiet", "Se § i loven. Et papir fra politiet")(&text);
        replace("Du kan ringe dit for råd", "Si det til foreldrene, og ring dit for råd")(&text)
    };
    let faults: Vec<String> = with("guidance/nb/terms.md", broken).iter().map(ToString::to_string).collect();
    for told in ["«Ordrett» stands twice", "«police-cert» must be explained in", "«childrens-house» mentions parents"]
    {
        assert!(faults.iter().any(|fault| fault.contains(told)), "{told} in {faults:#?}");
    }
}

sees!(a_card_with_four_donts_is_seen, "guidance/nb/cards.md", saying("told", "!* vent"), Fault::Lacks { .. });
sees!(
    a_check_without_a_month_is_seen,
    "contacts.toml",
    replace("checked = \"2026-", "checked = \"26-"),
    Fault::BadMonth { .. }
);
sees!(
    a_local_number_that_is_said_to_answer_day_and_night_is_seen,
    "contacts.toml",
    changing("barnevernvakt", "always = false", "always = true"),
    Fault::BadContact { .. }
);
sees!(
    a_local_service_with_hours_that_nobody_here_can_know_is_seen,
    "contacts.toml",
    changing(
        "ppt",
        "always = false",
        "always = false\nhours = [{ days = \"every\", from = \"08:00\", to = \"15:00\" }]\nhours_verified = true"
    ),
    Fault::BadContact { .. }
);
sees!(
    hours_that_end_before_they_begin_are_seen,
    "contacts.toml",
    replace("to = \"15:00\"", "to = \"08:00\""),
    Fault::BadContact { .. }
);
sees!(
    a_contact_that_a_plan_needs_and_is_not_there_is_seen,
    "contacts.toml",
    replace("id = \"verneombud\"", "id = \"noe-annet\""),
    Fault::NotThere { .. }
);
sees!(
    a_local_number_on_a_step_that_may_not_be_there_is_seen,
    "routines/acute/flow.toml",
    replace("call = [\"112\"", "call = [\"ppt\""),
    Fault::Unknown { kind: "contact", .. }
);
sees!(labels_in_one_language_only_are_seen, "words/nn/frame.ftl", replace(" = ", "-x = "), Fault::Labels { .. });
sees!(
    a_flow_that_breaks_a_promise_is_seen,
    "routines/disclosure/flow.toml",
    replace("{ id = \"done\", next = \"parents\" }", "{ id = \"done\", next = \"s10\" }"),
    Fault::Unreached { .. } | Fault::Promise(_)
);

sees!(
    an_answer_that_names_the_leadership_without_telling_it_is_seen,
    "routines/acute/flow.toml",
    replace("sets = { whom = \"leadership\"", "sets = { whom = \"staff\""),
    Fault::WrongFact { .. }
);
sees!(
    an_answer_that_says_home_and_tells_outside_is_seen,
    "routines/triage/flow.toml",
    replace("sets = { source = \"home\" }", "sets = { source = \"outside\" }"),
    Fault::WrongFact { .. }
);
sees!(
    a_mutilation_ahead_that_is_taken_for_past_is_seen,
    "routines/nsk/flow.toml",
    replace(
        "{ id = \"before\", next = \"s7\", sets = { harm = \"honour\"",
        "{ id = \"before\", next = \"s7\", sets = { harm = \"mutilation-past\""
    ),
    Fault::WrongFact { .. }
);
sees!(
    a_mutilation_taken_for_past_elsewhere_is_seen,
    "routines/nsk/flow.toml",
    replace(
        "{ id = \"done\", next = \"after-parents\" }",
        "{ id = \"done\", next = \"after-parents\", sets = { harm = \"mutilation-past\" } }"
    ),
    Fault::WrongFact { .. }
);
sees!(
    a_criterion_of_the_traffic_light_that_is_missing_is_seen,
    "routines/ssa/flow.toml",
    replace(", \"crit.8\"]", "]"),
    Fault::NotThere { .. }
);
sees!(
    a_page_where_a_number_should_be_called_is_seen,
    "routines/digital/flow.toml",
    replace("call = [\"02800\"", "call = [\"kripos\""),
    Fault::Unknown { kind: "contact", .. }
);
sees!(
    the_owner_named_where_the_owner_may_be_concerned_is_seen,
    "routines/acute/nb.md",
    saying("s4-outside", "Ring {owner}."),
    Fault::NamesRole { .. }
);
sees!(
    a_question_about_danger_that_does_not_hear_the_answer_is_seen,
    "routines/triage/flow.toml",
    |text| text.replace(", sets = { danger = \"now\" }", ""),
    Fault::Promise(_)
);

#[test]
fn a_category_with_too_few_signs_is_seen() {
    let few = |text: &str| {
        let (head, tail) = text.split_at(text.find("[[sign]]").expect("there are signs"));
        let kept: Vec<&str> = tail.split("[[sign]]").filter(|sign| !sign.contains("category = \"witness\"")).collect();
        format!("{head}{}", kept.join("[[sign]]"))
    };
    assert!(with("guidance/signs.toml", few).iter().any(|fault| matches!(fault, Fault::FewSigns { .. })));
}

#[test]
fn the_talk_with_parents_without_its_mark_is_seen() {
    let unmarked = |text: &str| {
        text.replacen("does = [\"talk-parents\"]\nwho = \"lead\"\nclock = \"after-clarification\"", "who = \"lead\"", 1)
    };
    let faults = with("routines/disclosure/flow.toml", unmarked);
    assert!(faults.iter().any(|fault| matches!(fault, Fault::MentionsParents { .. })), "{faults:#?}");
}

#[test]
fn every_word_for_paper_is_printed_by_something() {
    let papers: String = files_under("src-tauri/crates/app/src").into_iter().map(|(_, text)| text).collect();
    let words =
        std::fs::read_to_string(root().join("src-tauri/content/words/nb/pdf.ftl")).expect("the words are there");
    let keys = words.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
    // Months are asked for by their number, what stands in the wheel of the year by its name.
    let in_the_wheel = |key: &str| {
        let name = key.strip_prefix("pdf-year-short-").or(key.strip_prefix("pdf-year-"));
        let named = |name| ["revision", "contacts"].contains(&name) || Task::ALL.iter().any(|task| task.id() == name);
        name.is_some_and(named)
    };
    let unused: Vec<&str> = keys
        .filter(|key| key.starts_with("pdf-") && !key.starts_with("pdf-month-") && !in_the_wheel(key))
        .filter(|key| !papers.contains(&format!("\"{key}\"")))
        .collect();
    assert_eq!(unused, Vec::<&str>::new());
}

#[test]
fn every_word_that_the_papers_ask_for_exists() {
    let words: String = files_under("src-tauri/content/words/nb").into_iter().map(|(_, text)| text).collect();
    let keys: Vec<&str> = words.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key).collect();
    let asks = |path: &str| path.contains("/papers/") || path.ends_with("/reports.rs");
    let papers = files_under("src-tauri/crates/app/src").into_iter().filter(|(path, _)| asks(path));
    let text: String = papers.map(|(_, text)| text).collect();
    let beginnings = ["pdf-", "report-", "item-", "ladder-", "channel-", "kind-", "speaker-", "readers", "reads-"];
    let asked: Vec<&str> =
        text.split('"').filter(|word| beginnings.iter().any(|beginning| word.starts_with(beginning))).collect();
    assert!(asked.len() > 50, "{asked:?}");
    let missing: Vec<&&str> = asked.iter().filter(|key| !keys.contains(*key) && **key != "pdf-month-{}").collect();
    assert_eq!(missing, Vec::<&&str>::new());
}
