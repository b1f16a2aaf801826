//! Drills that were kept in a table elsewhere: which column holds what, and each row read as a log. A row is right or wrong as a
//! whole; why it is wrong stands at its column.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Asks, DrillForm, DrillLog, DrillLogInput, FindingInput, GroupInput};
use crate::fields::{Fault, FieldFault, Private};
use crate::people::same_name;

/// What a column of the table can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Column {
    Day,
    Form,
    Theme,
    /// How many took part, those who are named counted too.
    Number,
    Names,
    Start,
    End,
    Leader,
    Purpose,
    Goals,
    Situation,
    Routines,
    Observations,
    WentWell,
    Problems,
    Lessons,
    Improvement,
    Cause,
    Measure,
    Owner,
    Deadline,
    NoFindings,
}

impl Column {
    pub const ALL: [Column; 22] = [
        Column::Day,
        Column::Form,
        Column::Theme,
        Column::Number,
        Column::Names,
        Column::Start,
        Column::End,
        Column::Leader,
        Column::Purpose,
        Column::Goals,
        Column::Situation,
        Column::Routines,
        Column::Observations,
        Column::WentWell,
        Column::Problems,
        Column::Lessons,
        Column::Improvement,
        Column::Cause,
        Column::Measure,
        Column::Owner,
        Column::Deadline,
        Column::NoFindings,
    ];

    /// As its words are called.
    pub fn id(self) -> &'static str {
        match self {
            Column::Day => "day",
            Column::Form => "form",
            Column::Theme => "theme",
            Column::Number => "number",
            Column::Names => "names",
            Column::Start => "start",
            Column::End => "end",
            Column::Leader => "leader",
            Column::Purpose => "purpose",
            Column::Goals => "goals",
            Column::Situation => "situation",
            Column::Routines => "routines",
            Column::Observations => "observations",
            Column::WentWell => "went-well",
            Column::Problems => "problems",
            Column::Lessons => "lessons",
            Column::Improvement => "improvement",
            Column::Cause => "cause",
            Column::Measure => "measure",
            Column::Owner => "owner",
            Column::Deadline => "deadline",
            Column::NoFindings => "no-findings",
        }
    }

    /// What such a column is called in the tables of others, in bokmål and nynorsk: letters and digits alone, in lower case.
    fn names(self) -> &'static [&'static str] {
        match self {
            Column::Day => &["dato", "dag", "øvelsesdato", "øvingsdato", "nårvarøvelsen", "nårvarøvinga", "date"],
            Column::Form => &[
                "type",
                "form",
                "slag",
                "øvelsestype",
                "øvingstype",
                "øvelsesform",
                "øvingsform",
                "typeøvelse",
                "typeøving",
                "slagsøvelse",
                "slagsøving",
                "hvaslags",
                "kvaslags",
            ],
            Column::Theme => &[
                "tema",
                "emne",
                "scenario",
                "tittel",
                "øvelse",
                "øving",
                "hvaøvdederepå",
                "kvaøvdedepå",
                "navnpåøvelsen",
                "namnpåøvinga",
            ],
            Column::Number => {
                &["antall", "tal", "antalldeltakere", "antaldeltakarar", "talpådeltakarar", "hvormange", "kormange"]
            }
            Column::Names => &[
                "deltakere",
                "deltakarar",
                "deltagere",
                "deltok",
                "navn",
                "namn",
                "tilstede",
                "tilstades",
                "hvemvarmed",
                "kvenvarmed",
            ],
            Column::Start => &["start", "starttid", "begynte", "byrja", "frakl", "fra", "frå", "klokkeslett"],
            Column::End => &["slutt", "sluttid", "ferdig", "tilkl", "til"],
            Column::Leader => &[
                "leder",
                "leiar",
                "øvelsesleder",
                "øvingsleder",
                "øvingsleiar",
                "hvemledet",
                "kvenleidde",
                "ledetav",
                "leiddav",
            ],
            Column::Purpose => &["hensikt", "formål", "føremål"],
            Column::Goals => &["mål", "øvingsmål", "øvelsesmål", "delmål"],
            Column::Situation => &[
                "situasjon",
                "utgangspunkt",
                "situasjonvedstart",
                "situasjonnårøvelsenstartet",
                "situasjonnårøvingastarta",
            ],
            Column::Routines => &["rutine", "rutiner", "rutinar", "rutinen", "rutina"],
            Column::Observations => {
                &["observasjon", "observasjoner", "observasjonar", "hvasådere", "kvasågde", "evaluering", "vurdering"]
            }
            Column::WentWell => &["gikkbra", "gjekkbra", "hvagikkbra", "kvagjekkbra", "detsomgikkbra", "positivt"],
            Column::Problems => &[
                "problem",
                "problemer",
                "utfordring",
                "utfordringer",
                "utfordringar",
                "avvik",
                "hvagikkgalt",
                "kvagjekkgale",
            ],
            Column::Lessons => &[
                "læring",
                "læringspunkt",
                "læringspunkter",
                "erfaring",
                "erfaringer",
                "erfaringar",
                "lærdom",
                "hvalærtedere",
                "kvalærtede",
            ],
            Column::Improvement => &[
                "forbedring",
                "forbedringer",
                "forbetring",
                "forbetringar",
                "forbedringspunkt",
                "forbetringspunkt",
                "måblibedre",
                "måblibetre",
            ],
            Column::Cause => &["årsak", "hvorfor", "kvifor", "grunn"],
            Column::Measure => &["tiltak", "hvagjørdere", "kvagjerde"],
            Column::Owner => &["ansvarlig", "ansvarleg", "ansvar"],
            Column::Deadline => &["frist", "påplassinnen", "påplassinnan"],
            Column::NoFindings => {
                &["ingenforbedringer", "ingenforbedringerfordi", "ingenforbetringar", "ingenforbetringarfordi"]
            }
        }
    }

    /// Where a fault of the log stands in the table.
    pub fn of(field: &str) -> Option<Column> {
        Some(match field.split('.').next()? {
            "day" => Column::Day,
            "form" => Column::Form,
            "theme" => Column::Theme,
            "present" | "others" => Column::Number,
            "names" => Column::Names,
            "start" => Column::Start,
            "end" => Column::End,
            "leader" => Column::Leader,
            "purpose" => Column::Purpose,
            "goals" => Column::Goals,
            "situation" => Column::Situation,
            "observations" => Column::Observations,
            "wentWell" => Column::WentWell,
            "otherProblems" => Column::Problems,
            "lessons" => Column::Lessons,
            "noFindings" => Column::NoFindings,
            "findings" => match field.rsplit('.').next()? {
                "cause" => Column::Cause,
                "measure" => Column::Measure,
                "owner" => Column::Owner,
                "deadline" => Column::Deadline,
                _ => Column::Improvement,
            },
            _ => return None,
        })
    }
}

/// The head of a column, and the first thing that stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    pub name: String,
    pub example: String,
}

fn plain(name: &str) -> String {
    name.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What each column probably holds, from what it is called: the whole name first, then how it begins, then a part of it. Nothing is
/// guessed twice.
pub fn guess(headers: &[Header]) -> Vec<Option<Column>> {
    let whole = |called: &str, name: &str| called == name;
    // Short names are found in too many words.
    let long = |name: &str| name.chars().count() >= 4;
    let begins = |called: &str, name: &str| long(name) && called.starts_with(name);
    let part = |called: &str, name: &str| long(name) && called.contains(name);
    let mut found: Vec<Option<Column>> = vec![None; headers.len()];
    for fits in [&whole as &dyn Fn(&str, &str) -> bool, &begins, &part] {
        for (at, header) in headers.iter().enumerate().filter(|(_, header)| !header.name.trim().is_empty()) {
            let called = plain(&header.name);
            let free = |column: &Column| !found.contains(&Some(*column));
            let named = |column: &Column| column.names().iter().any(|name| fits(&called, name));
            let column = Column::ALL.into_iter().filter(free).find(named);
            if found[at].is_none() {
                found[at] = column;
            }
        }
    }
    // «Deltakere» may be who they were, or how many.
    let counts = |at: usize| headers[at].example.trim().parse::<u32>().is_ok();
    if let Some(at) = found.iter().position(|column| *column == Some(Column::Names))
        && counts(at)
        && !found.contains(&Some(Column::Number))
    {
        found[at] = Some(Column::Number);
    }
    found
}

/// A row of the table, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportRow {
    /// As it was understood; also where something is wrong.
    pub read: DrillLogInput,
    /// The log, or what is wrong and at which column; none: with the row as such.
    pub log: Result<DrillLog, Vec<(Option<Column>, Fault)>>,
}

/// Reads a row. `role`: what those who are counted are called. `routines`: their titles and ids, in both languages.
pub fn read_row(
    columns: &[Option<Column>],
    cells: &[String],
    role: &str,
    routines: &[(String, String)],
    now: DateTime<FixedOffset>,
) -> ImportRow {
    let cell = |column: Column| {
        let at = columns.iter().position(|one| *one == Some(column));
        at.and_then(|at| cells.get(at)).map(|cell| cell.trim()).unwrap_or_default()
    };
    let words = |column: Column| Private(cell(column).to_owned());
    let names = lines(cell(Column::Names), &[',', ';']);
    let mut faults: Vec<(Option<Column>, Fault)> = Vec::new();
    let mut others = Vec::new();
    let number = cell(Column::Number);
    match number.parse::<usize>() {
        // Of all that were counted, those who are not named.
        Ok(number) if number > names.len() || number == 0 => {
            let more = if number == 0 { 0 } else { number - names.len() };
            others.push(GroupInput { role: Private(role.to_owned()), number: more.to_string() });
        }
        Ok(_) => {}
        Err(_) if number.is_empty() => {}
        Err(_) => others.push(GroupInput { role: Private(role.to_owned()), number: number.to_owned() }),
    }
    let tried = routines_in(cell(Column::Routines), routines);
    if tried.is_none() {
        faults.push((Some(Column::Routines), Fault::NotFound));
    }
    if cells.iter().skip(columns.len()).any(|cell| !cell.trim().is_empty()) {
        faults.push((None, Fault::TooMany));
    }
    let finding = FindingInput {
        what: words(Column::Improvement),
        cause: words(Column::Cause),
        measure: words(Column::Measure),
        owner: words(Column::Owner),
        deadline: day_of(cell(Column::Deadline)),
        chapter: String::new(),
    };
    let read = DrillLogInput {
        form: form_of(cell(Column::Form)),
        day: day_of(cell(Column::Day)),
        start: time_of(cell(Column::Start)),
        end: time_of(cell(Column::End)),
        theme: words(Column::Theme),
        purpose: words(Column::Purpose),
        goals: lines(cell(Column::Goals), &[';']).into_iter().map(Private).collect(),
        situation: words(Column::Situation),
        leader: words(Column::Leader),
        others,
        names: Private(names.join("\n")),
        routines: tried.unwrap_or_default(),
        observations: words(Column::Observations),
        went_well: words(Column::WentWell),
        other_problems: words(Column::Problems),
        lessons: words(Column::Lessons),
        findings: if finding.is_blank() { Vec::new() } else { vec![finding] },
        no_findings: words(Column::NoFindings),
        ..DrillLogInput::default()
    };
    let checked = read.check(Asks::Imported, now);
    let at = |FieldFault { field, fault }: FieldFault| (Column::of(&field), fault);
    faults.extend(checked.as_ref().err().into_iter().flatten().cloned().map(at));
    let log = checked.map_err(drop).and_then(|log| if faults.is_empty() { Ok(log) } else { Err(()) });
    ImportRow { read, log: log.map_err(|()| faults) }
}

/// What stands on lines of its own, or between these signs.
fn lines(cell: &str, between: &[char]) -> Vec<String> {
    let parts = cell.split(|sign| sign == '\n' || sign == '\r' || between.contains(&sign));
    parts.map(str::trim).filter(|part| !part.is_empty()).map(ToOwned::to_owned).collect()
}

/// None when one of them is not ours.
fn routines_in(cell: &str, routines: &[(String, String)]) -> Option<Vec<String>> {
    let known = |name: &str| routines.iter().find(|(title, _)| same_name(title, name)).map(|(_, id)| id.clone());
    if cell.is_empty() {
        return Some(Vec::new());
    }
    known(cell).map(|one| vec![one]).or_else(|| lines(cell, &[',', ';']).iter().map(|name| known(name)).collect())
}

/// The form, from how it begins: «spilløvelse», «Spel», «Rollespill (samtale)».
fn form_of(cell: &str) -> Option<DrillForm> {
    let begins = [
        ("diskusjon", DrillForm::Discussion),
        ("bordøv", DrillForm::Discussion),
        ("tabletop", DrillForm::Discussion),
        ("rollespill", DrillForm::RolePlay),
        ("rollespel", DrillForm::RolePlay),
        ("samtaletrening", DrillForm::RolePlay),
        ("spill", DrillForm::Game),
        ("spel", DrillForm::Game),
        ("funksjon", DrillForm::Function),
        ("prosedyre", DrillForm::Function),
        ("varsling", DrillForm::Function),
        ("fullskala", DrillForm::FullScale),
        ("mikro", DrillForm::Micro),
    ];
    let written = plain(cell);
    begins.into_iter().find(|(begins, _)| written.starts_with(begins)).map(|(_, form)| form)
}

/// A day as it stands in tables: `21.9.2026`, `21.09.26`, `2026-09-21`, `21/9/2026`, with or without a time behind it. What is no
/// day stays as it stood, and is told of.
fn day_of(cell: &str) -> String {
    let part = cell.split(['T', ' ']).next().unwrap_or_default();
    let numbers: Option<Vec<u32>> =
        part.trim_end_matches('.').split(['.', '/', '-']).map(|one| one.parse().ok()).collect();
    let day = match numbers.as_deref() {
        Some(&[year, month, day]) if year > 99 => Some((year, month, day)),
        Some(&[day, month, year]) => Some((if year < 100 { 2000 + year } else { year }, month, day)),
        _ => None,
    };
    let day = day.and_then(|(year, month, day)| NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day));
    day.map_or_else(|| cell.to_owned(), |day| day.to_string())
}

/// A time as it stands in tables: `9`, `9.15`, `kl. 09:15`, `09:15:00`.
fn time_of(cell: &str) -> String {
    let part = cell.trim_start_matches(|sign: char| !sign.is_ascii_digit());
    let numbers: Option<Vec<u32>> = part.split(['.', ':']).map(|one| one.trim().parse().ok()).collect();
    match numbers.as_deref() {
        Some(&[hour]) if hour < 24 => format!("{hour:02}:00"),
        Some(&[hour, minute] | &[hour, minute, _]) => format!("{hour:02}:{minute:02}"),
        _ => cell.to_owned(),
    }
}
