//! The log of a drill (`log.*` of our drill guide): when, how, with whom, what came of it. A micro drill asks for little.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::DrillForm;
use crate::fields::{Checked, Fault, FieldFault, LINE, Private, coming_day, day, line, number, text, time};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Rating {
    Yes,
    Partly,
    No,
    NotTried,
}

/// What often goes wrong in a drill: ticked, beside what one writes oneself (after the boxes of the school drill forms of Washington
/// State, made our own: `crit.g*` of our drill guide turned round).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Problem {
    Routine,
    Number,
    Decides,
    LeaderAway,
    Duty,
    Waited,
    Parents,
    Leading,
    Verbatim,
    Timeline,
    Confidential,
    ChildAlone,
    OtherChildren,
    Substitutes,
    Message,
    Equipment,
    Room,
    Unfinished,
}

impl Problem {
    pub const ALL: [Problem; 18] = [
        Problem::Routine,
        Problem::Number,
        Problem::Decides,
        Problem::LeaderAway,
        Problem::Duty,
        Problem::Waited,
        Problem::Parents,
        Problem::Leading,
        Problem::Verbatim,
        Problem::Timeline,
        Problem::Confidential,
        Problem::ChildAlone,
        Problem::OtherChildren,
        Problem::Substitutes,
        Problem::Message,
        Problem::Equipment,
        Problem::Room,
        Problem::Unfinished,
    ];

    /// As its words are called.
    pub fn id(self) -> &'static str {
        match self {
            Problem::Routine => "routine",
            Problem::Number => "number",
            Problem::Decides => "decides",
            Problem::LeaderAway => "leader-away",
            Problem::Duty => "duty",
            Problem::Waited => "waited",
            Problem::Parents => "parents",
            Problem::Leading => "leading",
            Problem::Verbatim => "verbatim",
            Problem::Timeline => "timeline",
            Problem::Confidential => "confidential",
            Problem::ChildAlone => "child-alone",
            Problem::OtherChildren => "other-children",
            Problem::Substitutes => "substitutes",
            Problem::Message => "message",
            Problem::Equipment => "equipment",
            Problem::Room => "room",
            Problem::Unfinished => "unfinished",
        }
    }
}

/// Others than the people of the board.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct GroupInput {
    pub role: Private,
    pub number: String,
}

/// What was decided, when, and by whom. Time as `10:15`, or empty.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct CourseInput {
    pub time: String,
    pub what: Private,
    pub who: Private,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RatingInput {
    pub criterion: String,
    /// The words of the criterion as they were read.
    pub words: String,
    pub rating: Option<Rating>,
}

#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct TimeInput {
    pub what: Private,
    /// Whole minutes.
    pub minutes: String,
}

/// What is to be better next time: who answers for it, and by when.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct FindingInput {
    pub what: Private,
    pub cause: Private,
    pub measure: Private,
    /// The role that answers for it.
    pub owner: Private,
    /// Day as `2026-12-24`.
    pub deadline: String,
    /// The chapter of the plan to change, `25`; empty: none.
    pub chapter: String,
}

impl FindingInput {
    pub(super) fn is_blank(&self) -> bool {
        let Self { what, cause, measure, owner, deadline, chapter: _ } = self;
        [what, cause, measure, owner].into_iter().all(Private::is_blank) && deadline.trim().is_empty()
    }

    /// Every text in it, by its field.
    pub fn texts(&self) -> [(&'static str, &Private); 4] {
        [("what", &self.what), ("cause", &self.cause), ("measure", &self.measure), ("owner", &self.owner)]
    }
}

/// The log as it is typed. Days as `2026-11-24`, times as `10:15`.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DrillLogInput {
    pub form: Option<DrillForm>,
    pub day: String,
    pub start: String,
    pub end: String,
    /// One of ours; empty: an own theme.
    pub scenario: String,
    /// What was practised, in words: the scenario's title, or an own theme.
    pub theme: Private,
    pub purpose: Private,
    pub goals: Vec<Private>,
    /// What was seen of each goal, in the order of the goals; may be shorter than they are.
    #[serde(default)]
    pub goal_notes: Vec<Private>,
    /// Where everybody was, and what they were doing, when it began.
    #[serde(default)]
    pub situation: Private,
    pub leader: Private,
    pub observer: Private,
    pub counterplay: Private,
    /// People of the board who took part, by id.
    pub present: Vec<String>,
    /// Others who took part: role and number.
    pub others: Vec<GroupInput>,
    /// Others who took part, by name: one on each line.
    #[serde(default)]
    pub names: Private,
    pub absent: Private,
    pub catch_up: Private,
    /// Ids of the routines that were practised.
    pub routines: Vec<String>,
    pub course: Vec<CourseInput>,
    /// What those who watched wrote while it went on.
    #[serde(default)]
    pub observed: Vec<CourseInput>,
    pub observations: Private,
    pub went_well: Private,
    #[serde(default)]
    pub problems: Vec<Problem>,
    /// Problems that are not on the list.
    #[serde(default)]
    pub other_problems: Private,
    /// What was learned.
    #[serde(default)]
    pub lessons: Private,
    pub ratings: Vec<RatingInput>,
    pub times: Vec<TimeInput>,
    pub findings: Vec<FindingInput>,
    /// Why there is nothing to improve.
    pub no_findings: Private,
    pub debrief: Option<bool>,
    pub support: Option<bool>,
    /// Sent to the owner.
    pub reported: Option<bool>,
    pub reported_to: Private,
    pub reported_day: String,
    pub next_day: String,
    pub next_form: Option<DrillForm>,
}

/// Goals at most (log.goals).
const GOALS: usize = 4;

/// How much is asked of a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// All of `log.*`; of a micro drill little.
    Whole,
    /// Of one that was kept elsewhere only what makes it a drill: nobody is to invent the rest afterwards.
    Imported,
}

/// A log with nothing wrong in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DrillLog(DrillLogInput);

impl DrillLog {
    pub fn fields(&self) -> &DrillLogInput {
        &self.0
    }

    /// How many took part.
    pub fn took_part(&self) -> u32 {
        let others = self.0.others.iter().map(|group| group.number.parse::<u32>().unwrap_or(0));
        let named = self.0.present.len() + self.0.names.0.lines().count();
        others.fold(u32::try_from(named).unwrap_or(u32::MAX), u32::saturating_add)
    }
}

impl DrillLogInput {
    /// The log, or all that stands in its way, in the order of the form. Fields of rows are named by the row as it was typed;
    /// rows where nothing stands go.
    pub fn check(&self, asks: Asks, now: DateTime<FixedOffset>) -> Result<DrillLog, Vec<FieldFault>> {
        let mut checked = Checked::default();
        let short = asks == Asks::Imported || self.form == Some(DrillForm::Micro);
        if self.form.is_none() {
            checked.faults.push(Fault::NotChosen.at("form"));
        }
        let on = checked.take(day(&self.day, "day", now));
        if self.day.trim().is_empty() {
            checked.faults.push(Fault::Blank.at("day"));
        }
        let start = checked.take(time(&self.start, "start", on, now));
        let end = checked.take(time(&self.end, "end", on, now));
        for (at, field) in [(&self.start, "start"), (&self.end, "end")] {
            if !short && at.trim().is_empty() {
                checked.faults.push(Fault::Blank.at(field));
            }
        }
        if start.zip(end).is_some_and(|(start, end)| end < start) {
            checked.faults.push(Fault::TooEarly.at("end"));
        }
        let theme = checked.filled(&self.theme, "theme");
        let purpose = checked.needed(&self.purpose, "purpose", !short);
        let (goals, goal_notes) = checked.goals(self, !short);
        let situation = checked.take(text(&self.situation, "situation"));
        let leader = checked.needed_line(&self.leader, "leader", !short);
        let observer = checked.line(&self.observer, "observer");
        let counterplay = checked.line(&self.counterplay, "counterplay");
        let others = checked.others(&self.others);
        let names = checked.names(&self.names);
        if self.present.is_empty() && others.is_empty() && names.is_blank() && !checked.stands_under("others.") {
            checked.faults.push(Fault::Blank.at("present"));
        }
        // Somebody who is named twice was there once.
        let first = |(at, id): &(usize, &String)| !self.present[..*at].contains(id);
        let present: Vec<String> = self.present.iter().enumerate().filter(first).map(|(_, id)| id.clone()).collect();
        let absent = checked.line(&self.absent, "absent");
        let catch_up = checked.needed_line(&self.catch_up, "catchUp", !short && !absent.0.is_empty());
        if !short && self.routines.is_empty() {
            checked.faults.push(Fault::NotChosen.at("routines"));
        }
        let course = checked.course(&self.course, "course", on, now, !short);
        let observed = checked.course(&self.observed, "observed", on, now, false);
        let observations = checked.needed(&self.observations, "observations", !short);
        let went_well = checked.take(text(&self.went_well, "wentWell"));
        let other_problems = checked.take(text(&self.other_problems, "otherProblems"));
        let lessons = checked.take(text(&self.lessons, "lessons"));
        if !short && !self.ratings.is_empty() && self.ratings.iter().all(|rating| rating.rating.is_none()) {
            checked.faults.push(Fault::NotChosen.at("ratings"));
        }
        let tried =
            |rating: &RatingInput| RatingInput { rating: rating.rating.or(Some(Rating::NotTried)), ..rating.clone() };
        let times = checked.times(&self.times);
        let findings = checked.findings(&self.findings, on, short);
        let no_findings = checked.take(text(&self.no_findings, "noFindings"));
        let needed = asks == Asks::Whole;
        if needed && findings.is_empty() && no_findings.is_blank() && !checked.stands_under("findings.") {
            checked.faults.push(Fault::Blank.at("findings"));
        }
        for (answer, field) in [(self.debrief, "debrief"), (self.support, "support"), (self.reported, "reported")] {
            if !short && answer.is_none() {
                checked.faults.push(Fault::NotChosen.at(field));
            }
        }
        let sent = self.reported == Some(true);
        let (reported_to, reported_day) = if sent { checked.reported(self, on, now) } else { Default::default() };
        let next_day = checked.take(coming_day(&self.next_day, "nextDay"));
        if next_day.zip(on).is_some_and(|(next, on)| next < on) {
            checked.faults.push(Fault::TooEarly.at("nextDay"));
        }
        let written = |time: Option<NaiveTime>| time.map(|time| time.format("%H:%M").to_string()).unwrap_or_default();
        let log = DrillLogInput {
            form: self.form,
            day: on.map(|day| day.to_string()).unwrap_or_default(),
            start: written(start),
            end: written(end),
            scenario: self.scenario.clone(),
            theme,
            purpose,
            goals,
            goal_notes,
            situation,
            leader,
            observer,
            counterplay,
            present,
            others,
            names,
            absent,
            catch_up,
            routines: self.routines.clone(),
            course,
            observed,
            observations,
            went_well,
            problems: Problem::ALL.into_iter().filter(|one| self.problems.contains(one)).collect(),
            other_problems,
            lessons,
            ratings: self.ratings.iter().map(tried).collect(),
            times,
            // Said although there are some: the improvements are what counts.
            no_findings: if findings.is_empty() { no_findings } else { Private::default() },
            findings,
            debrief: self.debrief,
            support: self.support,
            reported: self.reported,
            reported_to,
            reported_day: reported_day.map(|day| day.to_string()).unwrap_or_default(),
            next_day: next_day.map(|day| day.to_string()).unwrap_or_default(),
            next_form: self.next_form,
        };
        checked.whole(DrillLog(log))
    }

    /// The log anew, said to correct one that is finished. Improvements keep their places, so that what was said of each is still
    /// about it: none goes, more may come last, and one that was seen in place (`closed`) stays as it was.
    pub fn corrects(
        &self,
        before: &DrillLog,
        closed: impl Fn(usize) -> bool,
        asks: Asks,
        now: DateTime<FixedOffset>,
    ) -> Result<DrillLog, Vec<FieldFault>> {
        let stood = &before.0.findings;
        let mut typed = self.clone();
        for at in (0..stood.len().min(typed.findings.len())).filter(|at| closed(*at)) {
            typed.findings[at] = stood[at].clone();
        }
        let gone = |at: &usize| typed.findings.get(*at).is_none_or(FindingInput::is_blank);
        let gone: Vec<FieldFault> =
            (0..stood.len()).filter(gone).map(|at| Fault::Blank.at(format!("findings.{at}.what"))).collect();
        let log = match typed.check(asks, now) {
            Ok(log) if gone.is_empty() => log,
            checked => {
                let mut faults = checked.err().unwrap_or_default();
                faults.retain(|fault| !gone.iter().any(|one| one.field == fault.field));
                return Err([faults, gone].concat());
            }
        };
        if log == *before { Err(vec![Fault::NothingChanged.at("reason")]) } else { Ok(log) }
    }

    /// Every text in it, with its field: what may name a child, and what must be printable.
    pub fn texts(&self) -> Vec<(String, &Private)> {
        let mut all: Vec<(String, &Private)> = Vec::new();
        all.push(("theme".into(), &self.theme));
        all.push(("purpose".into(), &self.purpose));
        all.extend(self.goals.iter().enumerate().map(|(at, goal)| (format!("goals.{at}"), goal)));
        all.extend(self.goal_notes.iter().enumerate().map(|(at, note)| (format!("goalNotes.{at}"), note)));
        for (field, text) in [
            ("situation", &self.situation),
            ("names", &self.names),
            ("leader", &self.leader),
            ("observer", &self.observer),
            ("counterplay", &self.counterplay),
            ("absent", &self.absent),
            ("catchUp", &self.catch_up),
        ] {
            all.push((field.into(), text));
        }
        all.extend(self.others.iter().enumerate().map(|(at, group)| (format!("others.{at}.role"), &group.role)));
        for (list, rows) in [("course", &self.course), ("observed", &self.observed)] {
            for (at, row) in rows.iter().enumerate() {
                all.extend([(format!("{list}.{at}.what"), &row.what), (format!("{list}.{at}.who"), &row.who)]);
            }
        }
        all.push(("observations".into(), &self.observations));
        all.push(("wentWell".into(), &self.went_well));
        all.push(("otherProblems".into(), &self.other_problems));
        all.push(("lessons".into(), &self.lessons));
        all.extend(self.times.iter().enumerate().map(|(at, time)| (format!("times.{at}.what"), &time.what)));
        for (at, finding) in self.findings.iter().enumerate() {
            for (part, text) in finding.texts() {
                all.push((format!("findings.{at}.{part}"), text));
            }
        }
        all.push(("noFindings".into(), &self.no_findings));
        all.push(("reportedTo".into(), &self.reported_to));
        all
    }
}

impl Checked {
    fn needed(&mut self, typed: &Private, field: &str, needed: bool) -> Private {
        if needed { self.filled_text(typed, field) } else { self.take(text(typed, field)) }
    }

    fn needed_line(&mut self, typed: &Private, field: &str, needed: bool) -> Private {
        if needed { self.filled(typed, field) } else { self.line(typed, field) }
    }

    /// Whether something is wrong in one of the rows: then what is missing is told there.
    fn stands_under(&self, rows: &str) -> bool {
        self.faults.iter().any(|fault| fault.field.starts_with(rows))
    }

    /// To whom it was sent, and when. Asked of a log that was: what was typed before the answer was changed stands nowhere.
    fn reported(
        &mut self,
        log: &DrillLogInput,
        on: Option<NaiveDate>,
        now: DateTime<FixedOffset>,
    ) -> (Private, Option<NaiveDate>) {
        let to = self.filled(&log.reported_to, "reportedTo");
        let sent = self.take(day(&log.reported_day, "reportedDay", now));
        if log.reported_day.trim().is_empty() {
            self.faults.push(Fault::Blank.at("reportedDay"));
        }
        if sent.zip(on).is_some_and(|(sent, on)| sent < on) {
            self.faults.push(Fault::TooEarly.at("reportedDay"));
        }
        (to, sent)
    }

    /// The goals, and what was seen of each: where no goal stands, what was seen of it goes too.
    fn goals(&mut self, log: &DrillLogInput, needed: bool) -> (Vec<Private>, Vec<Private>) {
        let (mut goals, mut notes) = (Vec::new(), Vec::new());
        for (at, goal) in log.goals.iter().enumerate() {
            let goal = self.line(goal, &format!("goals.{at}"));
            let note = log.goal_notes.get(at).cloned().unwrap_or_default();
            let note = self.take(text(&note, &format!("goalNotes.{at}")));
            if !goal.0.is_empty() {
                goals.push(goal);
                notes.push(note);
            }
        }
        if needed && goals.is_empty() && !self.stands_under("goals.") {
            self.faults.push(Fault::Blank.at("goals.0"));
        }
        if goals.len() > GOALS {
            self.faults.push(Fault::TooLong.at(format!("goals.{GOALS}")));
        }
        if notes.iter().all(Private::is_blank) {
            notes.clear();
        }
        (goals, notes)
    }

    /// One name on each line.
    fn names(&mut self, typed: &Private) -> Private {
        let names = self.take(text(typed, "names"));
        if names.0.lines().any(|name| name.trim().chars().count() > LINE) {
            self.faults.push(Fault::TooLong.at("names"));
        }
        let names = names.0.lines().map(str::trim).filter(|name| !name.is_empty());
        Private(names.collect::<Vec<_>>().join("\n"))
    }

    fn others(&mut self, typed: &[GroupInput]) -> Vec<GroupInput> {
        let mut all = Vec::new();
        for (at, group) in typed.iter().enumerate() {
            if group.role.is_blank() && group.number.trim().is_empty() {
                continue;
            }
            let role = self.filled(&group.role, &format!("others.{at}.role"));
            let field = format!("others.{at}.number");
            let count = self.take(number(&group.number, &field));
            if count == Some(0) || group.number.trim().is_empty() {
                self.faults.push(Fault::NotANumber.at(field));
            }
            all.push(GroupInput { role, number: count.map(|count| count.to_string()).unwrap_or_default() });
        }
        all
    }

    fn course(
        &mut self,
        typed: &[CourseInput],
        list: &str,
        on: Option<NaiveDate>,
        now: DateTime<FixedOffset>,
        needed: bool,
    ) -> Vec<CourseInput> {
        let mut all = Vec::new();
        for (at, row) in typed.iter().enumerate() {
            if row.what.is_blank() && row.who.is_blank() && row.time.trim().is_empty() {
                continue;
            }
            let clock = self.take(time(&row.time, &format!("{list}.{at}.time"), on, now));
            all.push(CourseInput {
                time: clock.map(|time| time.format("%H:%M").to_string()).unwrap_or_default(),
                what: self.filled_text(&row.what, &format!("{list}.{at}.what")),
                who: self.line(&row.who, &format!("{list}.{at}.who")),
            });
        }
        if needed && all.is_empty() {
            self.faults.push(Fault::Blank.at(format!("{list}.0.what")));
        }
        all
    }

    fn times(&mut self, typed: &[TimeInput]) -> Vec<TimeInput> {
        let mut all = Vec::new();
        for (at, row) in typed.iter().enumerate() {
            if row.what.is_blank() && row.minutes.trim().is_empty() {
                continue;
            }
            let what = Private(self.take(line(&row.what.0, &format!("times.{at}.what"))));
            self.must_be_filled(&what, &format!("times.{at}.what"));
            let field = format!("times.{at}.minutes");
            let minutes = self.take(number(&row.minutes, &field));
            if row.minutes.trim().is_empty() {
                self.faults.push(Fault::NotANumber.at(field));
            }
            all.push(TimeInput { what, minutes: minutes.map(|one| one.to_string()).unwrap_or_default() });
        }
        all
    }

    fn findings(&mut self, typed: &[FindingInput], on: Option<NaiveDate>, short: bool) -> Vec<FindingInput> {
        let rows = typed.iter().enumerate().filter(|(_, row)| !row.is_blank());
        rows.map(|(at, row)| self.finding(row, &format!("findings.{at}."), on, !short)).collect()
    }

    /// One improvement; its fields are named with `prefix` before them.
    pub(super) fn finding(
        &mut self,
        typed: &FindingInput,
        prefix: &str,
        on: Option<NaiveDate>,
        measured: bool,
    ) -> FindingInput {
        let FindingInput { what, cause, measure, owner, deadline, chapter } = typed;
        let field = |part: &str| format!("{prefix}{part}");
        let what = self.filled_text(what, &field("what"));
        let cause = self.take(text(cause, &field("cause")));
        let measure = self.needed(measure, &field("measure"), measured);
        let owner = self.filled(owner, &field("owner"));
        let by = self.take(coming_day(deadline, &field("deadline")));
        if deadline.trim().is_empty() {
            self.faults.push(Fault::Blank.at(field("deadline")));
        }
        if by.zip(on).is_some_and(|(by, on)| by < on) {
            self.faults.push(Fault::TooEarly.at(field("deadline")));
        }
        let deadline = by.map(|by| by.to_string()).unwrap_or_default();
        FindingInput { what, cause, measure, owner, deadline, chapter: chapter.clone() }
    }
}
