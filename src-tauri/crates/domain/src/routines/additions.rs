//! What a unit adds to a step: words, numbers and a tighter deadline of its own. It stands beside the step and never instead of
//! it: nothing here can hide, replace, move or weaken what a routine says. Local words are held to promise 5 like our own
//! ([`Bounds`]), when they are written and each time they are read.

use std::collections::{BTreeMap, HashSet};

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::wording::local;
use super::{Act, Clock, Facts, Hold, Library, Screen, ScreenId, StepId};
use crate::fields::{Checked, Fault, FieldFault, Private, line, number, telephone};
use crate::people::{Person, PersonRole};
use crate::{EntryId, PersonId};

/// Characters in what is added to a step: what is read beside a step that hurries is short.
pub const ADDED_TEXT: usize = 600;
/// Numbers beside a step.
pub const ADDED_NUMBERS: usize = 3;

/// A number that belongs to a step here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddedNumber {
    pub name: Private,
    /// Digits, as [`telephone`] leaves them.
    pub number: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Span {
    Minutes,
    Hours,
    Days,
}

/// A deadline inside the step's own: so long after the step begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Within {
    pub amount: u16,
    pub span: Span,
}

impl Within {
    fn minutes(self) -> u32 {
        let each = match self.span {
            Span::Minutes => 1,
            Span::Hours => 60,
            Span::Days => 24 * 60,
        };
        u32::from(self.amount) * each
    }
}

impl Clock {
    /// The longest that an inner deadline may be, in minutes. None: the step is done at once, or its time cannot be compared with
    /// one that is counted from now («before collection», «after advice»), and an inner one could be the later.
    fn most(self) -> Option<u32> {
        const HOUR: u32 = 60;
        const DAY: u32 = 24 * HOUR;
        match self {
            Clock::Now
            | Clock::BeforeCollection
            | Clock::WithoutDelay
            | Clock::AfterClarification
            | Clock::Ongoing
            // Not before then.
            | Clock::Day7
            | Clock::Weeks3
            | Clock::Months3 => None,
            Clock::Hour1 => Some(HOUR),
            // Whoever begins in the afternoon is done before the day is.
            Clock::SameDay => Some(4 * HOUR),
            Clock::Day1 => Some(DAY),
            // Two working days are never less than two days.
            Clock::Workdays2 => Some(2 * DAY),
            Clock::Days3 => Some(3 * DAY),
            Clock::Week1 => Some(7 * DAY),
            Clock::Weeks2 => Some(14 * DAY),
            Clock::Weeks4 => Some(28 * DAY),
        }
    }

    /// Whether a step with this clock takes an inner deadline at all.
    pub fn takes_inner(self) -> bool {
        self.most().is_some()
    }
}

/// What stands beside one step.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addition {
    /// May be empty; any lines.
    #[serde(default, skip_serializing_if = "Private::is_blank")]
    pub text: Private,
    /// At most [`ADDED_NUMBERS`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<AddedNumber>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<Within>,
}

/// A number, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddedNumberInput {
    pub name: Private,
    pub number: String,
}

/// The same as [`Addition`], as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AdditionInput {
    pub text: Private,
    pub numbers: Vec<AddedNumberInput>,
    /// The amount; empty: none.
    pub within: String,
    pub span: Option<Span>,
}

impl AdditionInput {
    /// What is kept, as it stands in the form.
    pub fn of(addition: &Addition) -> Self {
        let row = |one: &AddedNumber| AddedNumberInput { name: one.name.clone(), number: one.number.clone() };
        Self {
            text: addition.text.clone(),
            numbers: addition.numbers.iter().map(row).collect(),
            within: addition.within.map(|within| within.amount.to_string()).unwrap_or_default(),
            span: addition.within.map(|within| within.span),
        }
    }

    /// All that is wrong in the fields, in the order of the form. A row where nothing is written is none; an addition that says
    /// nothing is none either.
    ///
    /// # Errors
    /// At `text`, `numbers.<row>.name`, `numbers.<row>.number`, `within` and `span`.
    pub fn check(&self) -> Result<Addition, Vec<FieldFault>> {
        let mut checked = Checked::default();
        let text = Private(self.text.0.trim().to_owned());
        if text.0.chars().count() > ADDED_TEXT {
            checked.faults.push(Fault::TooLong.at("text"));
        }
        let mut numbers = Vec::new();
        for (row, typed) in self.numbers.iter().enumerate() {
            let field = |part: &str| format!("numbers.{row}.{part}");
            if typed.name.is_blank() && typed.number.trim().is_empty() {
                continue;
            }
            let name = Private(checked.take(line(&typed.name.0, &field("name"))));
            let number = checked.take(telephone(&typed.number, &field("number")));
            checked.must_be_filled(&name, &field("name"));
            checked.must_be_filled(&Private(number.clone()), &field("number"));
            if numbers.len() == ADDED_NUMBERS {
                checked.faults.push(Fault::TooMany.at(field("name")));
            }
            numbers.push(AddedNumber { name, number });
        }
        let amount = checked.take(number(&self.within, "within"));
        if amount == Some(0) {
            checked.faults.push(Fault::NotANumber.at("within"));
        }
        if amount.is_some() && self.span.is_none() {
            checked.faults.push(Fault::NotChosen.at("span"));
        }
        let within =
            amount.zip(self.span).and_then(|(amount, span)| Some(Within { amount: amount.try_into().ok()?, span }));
        let addition = Addition { text, numbers, within };
        if checked.faults.is_empty() && addition == Addition::default() {
            checked.faults.push(Fault::Blank.at("text"));
        }
        checked.whole(addition)
    }
}

/// A rule that local words are held to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TextRule {
    /// Mentions parents where the step is not the talk with them.
    NamesParents,
    /// Names a role that may be the one concerned.
    NamesRole,
    /// Names a person who may be the one concerned.
    NamesPerson,
    /// Makes one ask somebody here first.
    AsksPermission,
    PromisesSecrecy,
    Delays,
    /// Takes away a step, or part of one.
    Weakens,
    /// Sends somebody to question the child, or to look into it.
    Questions,
    /// A deadline on a step that is done at once, or whose time cannot be compared.
    TakesNoDeadline,
    /// A deadline later than the step's own.
    TooLate,
}

impl TextRule {
    pub const ALL: [TextRule; 10] = [
        TextRule::NamesParents,
        TextRule::NamesRole,
        TextRule::NamesPerson,
        TextRule::AsksPermission,
        TextRule::PromisesSecrecy,
        TextRule::Delays,
        TextRule::Weakens,
        TextRule::Questions,
        TextRule::TakesNoDeadline,
        TextRule::TooLate,
    ];
}

/// A rule that does not hold: where, and the words that broke it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsafe {
    pub field: String,
    pub rule: TextRule,
    pub words: Vec<String>,
}

/// What may be said beside a step: known from every way to every page that shows it, as the checker knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bounds {
    pub clock: Clock,
    /// It is the talk with the parents wherever it stands.
    pub may_name_parents: bool,
    /// Every way there has the leader clear, and nobody else who works here is the one concerned.
    pub may_name_leader: bool,
    /// Every way there has the owner clear, and it is asked.
    pub may_name_owner: bool,
    /// There is a way there on which the one concerned works here, leads or owns, or is near one who does.
    pub about_staff: bool,
}

impl Bounds {
    /// Of every step that is shown somewhere. `known` is what can be known at each page: [`super::promises::facts_at_pages`].
    pub fn of_all(library: &Library, known: &BTreeMap<ScreenId, HashSet<Facts>>) -> BTreeMap<StepId, Bounds> {
        let of = |step: &super::Step| {
            let pages: Vec<&Screen> = library.pages().filter(|page| page.steps.contains(&step.id)).collect();
            let always = |holds: fn(&Facts) -> bool| {
                pages.iter().all(|page| known.get(&page.id).is_some_and(|facts| facts.iter().all(holds)))
            };
            let about_staff = !always(|facts| !facts.concerns_workplace());
            let bounds = Bounds {
                clock: step.clock,
                may_name_parents: pages.iter().all(|page| page.does(Act::TalkParents)),
                may_name_leader: !about_staff && always(Facts::leader_may_be_told),
                may_name_owner: !about_staff && always(|facts| facts.whom.is_some() && facts.owner_may_be_told()),
                about_staff,
            };
            (!pages.is_empty()).then(|| (step.id.clone(), bounds))
        };
        library.steps.values().filter_map(of).collect()
    }
}

impl Addition {
    /// Every rule that it breaks beside this step, in the order of the form. `people` are those on the board.
    pub fn unsafe_at(&self, bounds: &Bounds, people: &[Person]) -> Vec<Unsafe> {
        let mut all = self.words_unsafe("text", &self.text.0, bounds, people);
        for (row, number) in self.numbers.iter().enumerate() {
            all.extend(self.words_unsafe(&format!("numbers.{row}.name"), &number.name.0, bounds, people));
        }
        if let Some(within) = self.within {
            let rule = match bounds.clock.most() {
                None => Some(TextRule::TakesNoDeadline),
                Some(most) if within.minutes() > most => Some(TextRule::TooLate),
                Some(_) => None,
            };
            all.extend(rule.map(|rule| Unsafe { field: "within".to_owned(), rule, words: Vec::new() }));
        }
        all
    }

    fn words_unsafe(&self, field: &str, text: &str, bounds: &Bounds, people: &[Person]) -> Vec<Unsafe> {
        let may_be = |person: &&Person| bounds.about_staff || person.role != PersonRole::Staff;
        let concerned = people.iter().filter(may_be).map(|person| person.name.as_str());
        let found = [
            (TextRule::NamesParents, unless(bounds.may_name_parents, || local::parents(text))),
            (TextRule::NamesRole, unless(bounds.may_name_leader, || local::leaders(text))),
            (TextRule::NamesRole, unless(bounds.may_name_owner, || local::owners(text))),
            (TextRule::NamesPerson, unless(bounds.may_name_leader, || local::names(text, concerned))),
            (TextRule::AsksPermission, local::permission(text)),
            (TextRule::PromisesSecrecy, local::secrecy(text)),
            (TextRule::Delays, local::delay(text)),
            (TextRule::Weakens, local::weakening(text)),
            (TextRule::Questions, local::questioning(text)),
        ];
        let broken = found.into_iter().filter(|(_, words)| !words.is_empty());
        broken.map(|(rule, words)| Unsafe { field: field.to_owned(), rule, words }).collect()
    }

    /// Whether it may stand beside the step: whole in its fields, and no rule broken. Asked each time it is read, for who leads,
    /// what a routine says and what a file holds may have changed since it was written.
    pub fn may_stand(&self, bounds: &Bounds, people: &[Person]) -> bool {
        AdditionInput::of(self).check().is_ok_and(|checked| &checked == self)
            && self.unsafe_at(bounds, people).is_empty()
    }
}

fn unless(allowed: bool, found: impl FnOnce() -> Vec<String>) -> Vec<String> {
    if allowed { Vec::new() } else { found() }
}

/// Whether what is added to the steps of a screen may be shown there now: while the talk with the parents waits, or follows an
/// advice, nothing of ours or theirs stands beside the advice.
pub fn shows_additions(screen: &Screen, facts: &Facts) -> bool {
    !screen.does(Act::TalkParents) || facts.hold() == Hold::AsUsual
}

/// What stood beside a step when its screen was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadBeside {
    pub screen: ScreenId,
    pub step: StepId,
    /// Of the board: what it said then is found again, whatever it says now.
    pub entry: EntryId,
}

/// Who says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Voice {
    Unit,
    /// By its name.
    Municipality(String),
}

impl Voice {
    /// Its name stands at every step where it says something, and is held to the same rules there.
    pub fn unsafe_at(&self, bounds: &Bounds, people: &[Person]) -> Vec<Unsafe> {
        match self {
            Voice::Unit => Vec::new(),
            Voice::Municipality(name) => {
                Addition { text: Private(name.clone()), ..Addition::default() }.unsafe_at(bounds, people)
            }
        }
    }
}

/// What is added to one step, and who said so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// The entry of the board that says it: what was read then is found again by it.
    pub entry: EntryId,
    pub step: StepId,
    pub voice: Voice,
    pub addition: Addition,
    pub by: PersonId,
    pub since: DateTime<FixedOffset>,
}

impl Added {
    /// Whether it may stand beside the step, with the name of who says it ([`Addition::may_stand`]).
    pub fn may_stand(&self, bounds: &Bounds, people: &[Person]) -> bool {
        self.addition.may_stand(bounds, people) && self.voice.unsafe_at(bounds, people).is_empty()
    }
}

/// All that was ever added, oldest first; what is taken back stays known for those who once read it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Additions {
    ever: Vec<Added>,
    /// Places in `ever` of what holds now: of each step and voice at most one.
    now: Vec<usize>,
    changes: usize,
}

impl Additions {
    /// How many times anything was added or taken back.
    pub fn changes(&self) -> usize {
        self.changes
    }

    /// One more entry: what a voice says at a step, in place of what it said there before.
    pub fn say(&mut self, added: Added) {
        self.take_back(&added.step, &added.voice);
        self.now.push(self.ever.len());
        self.ever.push(added);
    }

    /// A voice says no more at a step.
    pub fn take_back(&mut self, step: &StepId, voice: &Voice) {
        self.changes += 1;
        self.now.retain(|at| &self.ever[*at].step != step || &self.ever[*at].voice != voice);
    }

    /// What an entry said holds no more, at any step.
    pub fn take_entry_back(&mut self, entry: &EntryId) {
        self.changes += 1;
        self.now.retain(|at| &self.ever[*at].entry != entry);
    }

    /// What holds now, the oldest first.
    pub fn all(&self) -> impl Iterator<Item = &Added> {
        self.now.iter().map(|at| &self.ever[*at])
    }

    /// What holds now at a step: the unit's own first.
    pub fn at(&self, step: &StepId) -> Vec<&Added> {
        let mut here: Vec<&Added> = self.all().filter(|added| &added.step == step).collect();
        here.sort_by_key(|added| added.voice != Voice::Unit);
        here
    }

    /// What one voice says at a step now.
    pub fn of(&self, step: &StepId, voice: &Voice) -> Option<&Added> {
        self.all().find(|added| &added.step == step && &added.voice == voice)
    }

    /// What an entry said at a step, also when it holds no more.
    pub fn said(&self, entry: &EntryId, step: &StepId) -> Option<&Added> {
        self.ever.iter().find(|added| &added.entry == entry && &added.step == step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(text: &str) -> AdditionInput {
        AdditionInput { text: Private(text.into()), ..AdditionInput::default() }
    }

    fn row(name: &str, number: &str) -> AddedNumberInput {
        AddedNumberInput { name: Private(name.into()), number: number.into() }
    }

    fn faults(input: &AdditionInput) -> Vec<(String, Fault)> {
        input.check().err().into_iter().flatten().map(|fault| (fault.field, fault.fault)).collect()
    }

    fn person(name: &str, role: PersonRole) -> Person {
        Person { id: PersonId::new(name), name: name.into(), role, keys: name.into(), joined: true }
    }

    /// A step of which nothing is known: whoever leads may be the one concerned.
    fn strict(clock: Clock) -> Bounds {
        Bounds { clock, may_name_parents: false, may_name_leader: false, may_name_owner: false, about_staff: false }
    }

    fn people() -> Vec<Person> {
        vec![
            person("Kari Nordmann", PersonRole::Leader),
            person("Dag Berg", PersonRole::Deputy),
            person("Ola Vik", PersonRole::Staff),
        ]
    }

    fn broken(text: &str, bounds: &Bounds) -> Vec<TextRule> {
        let addition = input(text).check().expect("whole in its fields");
        let mut rules: Vec<TextRule> =
            addition.unsafe_at(bounds, &people()).into_iter().map(|broken| broken.rule).collect();
        rules.dedup();
        rules
    }

    #[test]
    fn every_field_is_checked_and_all_faults_are_told_at_their_fields() {
        let typed = AdditionInput {
            text: Private("a".repeat(601)),
            numbers: vec![
                row("", "00000000"),
                row("", " "),
                row("Vakta", ""),
                row("a\nb", "vakta"),
                row("C", "00000000"),
            ],
            within: "tjue".into(),
            span: None,
        };
        assert_eq!(
            faults(&typed),
            [
                ("text".into(), Fault::TooLong),
                ("numbers.0.name".into(), Fault::Blank),
                ("numbers.2.number".into(), Fault::Blank),
                ("numbers.3.name".into(), Fault::NotOneLine),
                ("numbers.3.number".into(), Fault::NotANumber),
                ("numbers.4.name".into(), Fault::TooMany),
                ("within".into(), Fault::NotANumber),
            ]
        );
        assert_eq!(faults(&input(" \n ")), [("text".into(), Fault::Blank)], "an addition that says nothing is none");
        let deadline = |within: &str, span| AdditionInput { within: within.into(), span, ..AdditionInput::default() };
        assert_eq!(faults(&deadline("30", None)), [("span".into(), Fault::NotChosen)]);
        assert_eq!(faults(&deadline("0", Some(Span::Hours))), [("within".into(), Fault::NotANumber)]);
        assert!(deadline("30", Some(Span::Minutes)).check().is_ok(), "a deadline alone is something");
        assert!(input(&"å".repeat(600)).check().is_ok());
    }

    #[test]
    fn what_is_written_is_what_stands_in_the_form_again() {
        let typed = AdditionInput {
            text: Private(" Møterommet i andre etasje.\nNøkkelen henger i resepsjonen. ".into()),
            numbers: vec![row(" Resepsjonen", "00 00 00 00"), row("", "")],
            within: "30".into(),
            span: Some(Span::Minutes),
        };
        let addition = typed.check().unwrap();
        assert_eq!(addition.text.0.lines().count(), 2, "the lines stay");
        assert_eq!(AdditionInput::of(&addition).check(), Ok(addition.clone()));
        let written = serde_json::to_string(&addition).unwrap();
        assert_eq!(serde_json::from_str::<Addition>(&written).unwrap(), addition);
        assert_eq!(serde_json::to_string(&input("A").check().unwrap()).unwrap(), r#"{"text":"A"}"#);
    }

    #[test]
    fn what_a_unit_may_need_to_say_is_let_through() {
        for text in [
            "Møterommet i andre etasje er rolig. Nøkkelen henger i resepsjonen.",
            "Pedagogisk leder på avdelingen tar over gruppa imens.",
            "Vi har et eget skjema i den grønne permen. Skriv der hvis maskinen ikke virker.",
            "Ring barnevernvakta i Eksempelvik først. De svarer hele døgnet.",
            "Avklar med politiet hva som skal sies.",
            "Spør barnevernet først.",
            "Bruk tolk fra Eksempelvik tolketjeneste.",
            "Helsesykepleieren er her tirsdag og torsdag.",
            "To voksne er sammen med barnet til noen kommer.",
            "Ola Vik har nøkkelen til arkivet.",
            "Gjør det samme dag, og skriv navnet på den du snakket med.",
            "Den ledende tanken er at barnet er trygt. Vern om barnet.",
            "Ring alarmtelefonen 116 111 om natta.",
        ] {
            assert_eq!(broken(text, &strict(Clock::Now)), [], "{text}");
        }
    }

    #[test]
    fn a_text_that_names_parents_is_refused_but_where_the_step_is_the_talk_with_them() {
        let talk = Bounds { may_name_parents: true, ..strict(Clock::AfterClarification) };
        for text in [
            "Ring foreldrene med en gang.",
            "Snakk med mor.",
            "Far henter vanligvis.",
            "Ta kontakt med dei føresette.",
            "Ring hjem.",
            "Ta kontakt med hjemmet.",
            "Gje beskjed til heimen.",
            "Bestemor kan hente.",
            "Ta kontakt med familien.",
            "Fosterforeldrene får vite det.",
            "Steforeldra kan hente.",
            "Spør de hjemme.",
            // Pasted from a letter, with a hyphen that nobody sees.
            "Ring for\u{ad}eldrene.",
            // Typed on a machine that writes å in two parts.
            "Ring pa\u{30a}rørende.",
        ] {
            assert_eq!(broken(text, &strict(Clock::Now)), [TextRule::NamesParents], "{text}");
            assert_eq!(broken(text, &talk), [], "{text}");
        }
    }

    #[test]
    fn a_role_that_may_be_the_one_concerned_is_refused_until_every_way_has_it_clear() {
        let clear = Bounds { may_name_leader: true, ..strict(Clock::SameDay) };
        let owner_clear = Bounds { may_name_owner: true, ..clear.clone() };
        for text in [
            "Styrer har nøkkelen.",
            "Gi rektor beskjed.",
            "Enhetsleder skal vite det.",
            "Avdelingsleder hjelper deg.",
            "SFO-leiaren har permen.",
            "Sjefen tar det.",
            "Ledelsen følger opp.",
            "Kom til meg på kontoret.",
            "Eg har nøkkelen.",
            "Sty\u{200b}rer har nøkkelen.",
        ] {
            assert_eq!(broken(text, &strict(Clock::Now)), [TextRule::NamesRole], "{text}");
            assert_eq!(broken(text, &clear), [], "{text}");
        }
        for text in ["Barnehageeier har egen vakttelefon.", "Eigaren har eit skjema.", "Styreleder får vite det."] {
            assert_eq!(broken(text, &strict(Clock::Now)).first(), Some(&TextRule::NamesRole), "{text}");
            assert_eq!(broken(text, &owner_clear), [], "{text}");
        }
        assert_eq!(
            broken("Eieren får vite det.", &clear),
            [TextRule::NamesRole],
            "the leader clear is not the owner clear"
        );
    }

    #[test]
    fn the_name_of_who_leads_counts_as_the_role_and_where_it_is_about_staff_every_name_does() {
        let bounds = strict(Clock::Now);
        for text in [
            "Kari har nøkkelen.",
            "Si det til kari.",
            "Nordmanns kontor",
            "Dag Berg er i andre etasje.",
            "KARI",
            "Ka\u{ad}ri",
        ] {
            assert_eq!(broken(text, &bounds), [TextRule::NamesPerson], "{text}");
        }
        for text in ["Gjør det samme dag.", "Karin i resepsjonen", "Ola Vik har nøkkelen."] {
            assert_eq!(broken(text, &bounds), [], "{text}");
        }
        let staff = Bounds { about_staff: true, ..bounds.clone() };
        assert_eq!(broken("Ola Vik har nøkkelen.", &staff), [TextRule::NamesPerson]);
        let clear = Bounds { may_name_leader: true, ..bounds.clone() };
        assert_eq!(broken("Kari har nøkkelen.", &clear), []);
        // So does the name at a number.
        let addition = AdditionInput { numbers: vec![row("Kari, direkte", "00000000")], ..AdditionInput::default() };
        let found = addition.check().unwrap().unsafe_at(&bounds, &people());
        let place = ("numbers.0.name", TextRule::NamesPerson, vec!["Kari".to_owned()]);
        let found: Vec<_> = found.iter().map(|one| (one.field.as_str(), one.rule, one.words.clone())).collect();
        assert_eq!(found, [place]);
    }

    #[test]
    fn nobody_is_made_to_ask_to_keep_a_secret_to_wait_to_leave_out_or_to_question() {
        let refused: [(TextRule, &[&str]); 5] = [
            (
                TextRule::AsksPermission,
                &[
                    "Spør alltid vaktlaget først.",
                    "Avklar med teamet.",
                    "Gjør det etter avtale med Per.",
                    "Innhent samtykke.",
                    "Meldingen må godkjennes.",
                    "Få klarsignal.",
                    "Snakk med Ola Vik først.",
                    "Ring Ola Vik før du gjør noe mer.",
                    "I samråd med teamet.",
                    "Spør Ola Vik og barnevernet først.",
                    "Avklar med barnevernet og teamet.",
                    "Høyr med vaktlaget.",
                    "Teamet vurderer om det skal meldes.",
                    "Det krev godkjenning.",
                ],
            ),
            (
                TextRule::PromisesSecrecy,
                &[
                    "Si at det blir mellom oss.",
                    "Hold det hemmelig.",
                    "Ikke si det videre.",
                    "Ikkje snakk med nokon.",
                    "Hold saken internt.",
                    "Du kan love barnet at det går bra.",
                ],
            ),
            (
                TextRule::Delays,
                &[
                    "Vent til personalmøtet.",
                    "Vent med dette.",
                    "Se det an.",
                    "Ta det i morgen.",
                    "Det haster ikke.",
                    "Gjør det først etter lunsj.",
                    "Utsett det.",
                    "Ta det når Ola er tilbake.",
                    "Avvent.",
                ],
            ),
            (
                TextRule::Weakens,
                &[
                    "Hopp over dette steget.",
                    "Gjelder ikke hos oss.",
                    "Du trenger ikke ringe.",
                    "Ikke ring 112.",
                    "Bruk e-post i stedet.",
                    "Ikkje meld frå til nokon.",
                    "Bare hvis det er alvorlig.",
                ],
            ),
            (
                TextRule::Questions,
                &[
                    "Finn ut hva som skjedde.",
                    "Spør barnet hva som har skjedd.",
                    "Undersøk saken.",
                    "Be barnet tegne det.",
                    "Ta bilder av merkene.",
                    "Konfronter den ansatte.",
                    "Sjekk om det stemmer.",
                    "Kle av barnet.",
                ],
            ),
        ];
        for (rule, texts) in refused {
            for text in texts {
                assert!(broken(text, &strict(Clock::Now)).contains(&rule), "{rule:?}: {text}");
            }
        }
    }

    #[test]
    fn the_words_that_broke_a_rule_are_told() {
        let addition = input("Ring når du kan.\nSpør alltid vaktlaget først.").check().unwrap();
        let found = addition.unsafe_at(&strict(Clock::Now), &[]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].words, ["spør alltid vaktlaget først"]);
    }

    #[test]
    fn a_deadline_is_a_tighter_one_or_none() {
        let rule = |clock: Clock, amount: &str, span: Span| {
            let typed = AdditionInput { within: amount.into(), span: Some(span), ..AdditionInput::default() };
            typed.check().unwrap().unsafe_at(&strict(clock), &[]).first().map(|one| one.rule)
        };
        for clock in [
            Clock::Now,
            Clock::BeforeCollection,
            Clock::WithoutDelay,
            Clock::AfterClarification,
            Clock::Ongoing,
            Clock::Day7,
            Clock::Weeks3,
            Clock::Months3,
        ] {
            assert_eq!(rule(clock, "1", Span::Minutes), Some(TextRule::TakesNoDeadline), "{clock:?}");
            assert!(!clock.takes_inner());
        }
        for (clock, longest, span) in [
            (Clock::Hour1, 60, Span::Minutes),
            (Clock::Hour1, 1, Span::Hours),
            (Clock::SameDay, 4, Span::Hours),
            (Clock::Day1, 24, Span::Hours),
            (Clock::Day1, 1, Span::Days),
            (Clock::Workdays2, 2, Span::Days),
            (Clock::Days3, 3, Span::Days),
            (Clock::Week1, 7, Span::Days),
            (Clock::Weeks2, 14, Span::Days),
            (Clock::Weeks4, 28, Span::Days),
        ] {
            assert_eq!(rule(clock, &longest.to_string(), span), None, "{clock:?} {longest}");
            assert_eq!(rule(clock, &(longest + 1).to_string(), span), Some(TextRule::TooLate), "{clock:?}");
        }
    }

    #[test]
    fn what_was_kept_and_may_not_stand_any_more_stands_nowhere() {
        let bounds = strict(Clock::Hour1);
        let addition = input("Ola Vik har nøkkelen.").check().unwrap();
        assert!(addition.may_stand(&bounds, &people()));
        let mut later = people();
        later.push(person("Ola Vik", PersonRole::Deputy));
        assert!(!addition.may_stand(&bounds, &later), "he leads now");
        let by_hand = Addition { text: Private("a".repeat(5000)), ..Addition::default() };
        assert!(!by_hand.may_stand(&bounds, &people()), "nor what no form lets through");
    }

    fn said(entry: &str, step: &str, voice: Voice, text: &str) -> Added {
        Added {
            entry: EntryId::new(entry),
            step: StepId::new(step),
            voice,
            addition: input(text).check().unwrap(),
            by: PersonId::new("l"),
            since: DateTime::parse_from_rfc3339("2026-11-23T10:42:00+01:00").unwrap(),
        }
    }

    #[test]
    fn a_voice_says_one_thing_at_a_step_and_what_it_said_before_is_found_by_its_entry() {
        let mut additions = Additions::default();
        let step = StepId::new("a.s1");
        let town = Voice::Municipality("Eksempelvik".into());
        additions.say(said("1", "a.s1", town.clone(), "kommunen"));
        additions.say(said("2", "a.s1", Voice::Unit, "før"));
        additions.say(said("3", "a.s2", Voice::Unit, "annet"));
        additions.say(said("4", "a.s1", Voice::Unit, "nå"));
        let texts = |additions: &Additions| {
            additions.at(&step).iter().map(|added| added.addition.text.0.clone()).collect::<Vec<_>>()
        };
        assert_eq!(texts(&additions), ["nå", "kommunen"], "the unit's own first");
        additions.take_back(&step, &Voice::Unit);
        assert_eq!((texts(&additions), additions.all().count()), (vec!["kommunen".into()], 2));
        let before = additions.said(&EntryId::new("2"), &step).map(|added| added.addition.text.0.as_str());
        assert_eq!(before, Some("før"), "the history keeps it");
        assert_eq!(additions.said(&EntryId::new("2"), &StepId::new("a.s2")), None);
    }
}
