//! Many drills at once, from a table that was kept elsewhere: looked at, its columns matched, every row shown with what is wrong in it,
//! and taken in by one decision. All that is taken is kept together, or nothing is.

use std::collections::BTreeSet;

use domain::Language;
use domain::drills::{Column, DrillEvent, DrillForm, Header, ImportRow, guess, read_row};
use domain::people::same_name;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::new_id;
use super::table::{LARGEST, Table, row};
use crate::clock::make_id;
use crate::names::{named, printable};
use crate::open::{OpenApp, UnitEvent};
use crate::papers::Words;
use crate::unit::speaks_for_it;
use crate::{App, Code, Failure, desk};

/// How the name of a file with a table ends.
const ENDING: &str = "csv";

/// What every drill must say: without such a column no row is right.
const NEEDED: [Column; 3] = [Column::Day, Column::Form, Column::Theme];

#[derive(Serialize, TS)]
pub struct TableColumnView {
    /// As it stands in the file.
    name: String,
    /// The first thing that stands in it.
    example: String,
    /// What it holds; null: it is not read.
    holds: Option<Column>,
}

#[derive(Serialize, TS)]
pub struct TableFaultView {
    /// Null: the row as such.
    column: Option<Column>,
    code: Code,
    /// What stands there.
    cell: String,
}

#[derive(Serialize, TS)]
pub struct TableRowView {
    /// As a workbook shows it.
    number: u32,
    /// `2026-11-24`; as it stands, where it is no day.
    day: String,
    form: Option<DrillForm>,
    theme: String,
    present: u32,
    faults: Vec<TableFaultView>,
    /// One of this day and theme is there already, or stands further up.
    there: bool,
    /// Where a word is the name of a child in a concern that this person can open.
    names: bool,
}

#[derive(Serialize, TS)]
pub struct TableView {
    columns: Vec<TableColumnView>,
    /// Columns that must be there, and are not: how many took part may also stand as names.
    missing: Vec<Column>,
    rows: Vec<TableRowView>,
}

/// A row that was read, and what is to be known of it before it is taken in.
struct Looked {
    number: u32,
    row: ImportRow,
    faults: Vec<TableFaultView>,
    there: bool,
    names: bool,
}

fn look(open: &mut OpenApp<'_>, columns: &[Option<Column>], language: Language) -> Result<Vec<Looked>, Failure> {
    let table = open.keeping.offered_table.take().ok_or(Failure::of(Code::NotFound))?;
    let looked = rows(open, &table, columns, language);
    open.keeping.offered_table = Some(table);
    Ok(looked)
}

fn rows(open: &mut OpenApp<'_>, table: &Table, columns: &[Option<Column>], language: Language) -> Vec<Looked> {
    let role = Words::of(open, language).say("pdf-drill-import-role");
    let routines = routines(open);
    let mut held: Vec<(String, String)> =
        open.unit().drills.values().map(|drill| (drill.day(), drill.title().to_owned())).collect();
    let mut all = Vec::new();
    for (number, cells) in &table.rows {
        let row = read_row(columns, cells, &role, &routines, open.now);
        let cell = |column: Column| {
            let at = columns.iter().position(|one| *one == Some(column));
            at.and_then(|at| cells.get(at)).cloned().unwrap_or_default()
        };
        let at =
            |column: Option<Column>, code| TableFaultView { column, code, cell: column.map(cell).unwrap_or_default() };
        let wrong = row.log.as_ref().err().into_iter().flatten();
        let mut faults: Vec<TableFaultView> =
            wrong.map(|(column, fault)| at(*column, Failure::from(fault.at("")).code)).collect();
        for text in row.read.texts() {
            let column = Column::of(&text.0);
            let known = faults.iter().any(|fault| fault.column == column);
            if !known && printable(std::slice::from_ref(&text)).is_err() {
                faults.push(at(column, Code::NotPrintable));
            }
        }
        let said = (row.read.day.clone(), row.read.theme.0.clone());
        let there = held.iter().any(|(day, theme)| *day == said.0 && same_name(theme, &said.1));
        held.push(said);
        let names = !named(open, &row.read.texts()).is_empty();
        all.push(Looked { number: *number, row, faults, there, names });
    }
    all
}

/// The titles of all routines in both languages, with their ids.
fn routines(open: &OpenApp<'_>) -> Vec<(String, String)> {
    let ids: BTreeSet<&str> = open.app.content.library.pages().map(|screen| screen.routine.as_str()).collect();
    let title = |language: Language, id: &str| Words::of(open, language).say(&format!("routine-{id}"));
    let ids = ids.into_iter().filter(|id| *id != "triage");
    ids.flat_map(|id| Language::ALL.map(|language| (title(language, id), id.to_owned()))).collect()
}

fn view(open: &mut OpenApp<'_>, columns: &[Option<Column>], language: Language) -> Result<TableView, Failure> {
    let looked = look(open, columns, language)?;
    let headers = open.keeping.offered_table.as_ref().map(headers).unwrap_or_default();
    let has = |column: Column| columns.contains(&Some(column));
    let counted = (!has(Column::Number) && !has(Column::Names)).then_some(Column::Number);
    let row = |Looked { number, row, faults, there, names }: Looked| {
        let read = &row.read;
        let others = read.others.iter().filter_map(|group| group.number.parse::<u32>().ok()).sum::<u32>();
        let named = u32::try_from(read.names.0.lines().count()).unwrap_or(u32::MAX);
        TableRowView {
            number,
            day: read.day.clone(),
            form: read.form,
            theme: read.theme.0.clone(),
            present: named.saturating_add(others),
            faults,
            there,
            names,
        }
    };
    let holds = columns.iter().copied().chain(std::iter::repeat(None));
    let column = |(Header { name, example }, holds)| TableColumnView { name, example, holds };
    Ok(TableView {
        columns: headers.into_iter().zip(holds).map(column).collect(),
        missing: NEEDED.into_iter().filter(|column| !has(*column)).chain(counted).collect(),
        rows: looked.into_iter().map(row).collect(),
    })
}

fn headers(table: &Table) -> Vec<Header> {
    let example = |at: usize| {
        let cells = table.rows.iter().filter_map(|(_, cells)| cells.get(at));
        cells.filter(|cell| !cell.is_empty()).map(String::as_str).next().unwrap_or_default().to_owned()
    };
    let header = |(at, name): (usize, &String)| Header { name: name.clone(), example: example(at) };
    table.headers.iter().enumerate().map(header).collect()
}

#[derive(Deserialize, TS)]
pub struct TableChooseRequest {
    language: Language,
}

/// Lets the person choose a file, and shows what stands in it. Nothing of it is kept, and where it lay is forgotten.
pub fn choose(app: &App, request: TableChooseRequest) -> Result<Option<TableView>, Failure> {
    let turn = app.when_open(|open| {
        speaks_for_it(open)?;
        open.keeping.offered_table = None;
        Ok(open.keeping.turn)
    })?;
    let Some(place) = app.desk.find(ENDING) else { return Ok(None) };
    let table = Table::read(&desk::read(&place, LARGEST)?)?;
    app.when_open(|open| {
        if open.keeping.turn != turn {
            return Err(Failure::of(Code::Locked));
        }
        let columns = guess(&headers(&table));
        open.keeping.offered_table = Some(table);
        view(open, &columns, request.language).map(Some)
    })
}

#[derive(Deserialize, TS)]
pub struct TableColumnsRequest {
    /// What each column holds, in the order of the file; null: it is not read.
    columns: Vec<Option<Column>>,
    language: Language,
}

/// The same table, with other columns.
pub fn columns(open: &mut OpenApp<'_>, request: TableColumnsRequest) -> Result<TableView, Failure> {
    speaks_for_it(open)?;
    view(open, &request.columns, request.language)
}

#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TableImportRequest {
    columns: Vec<Option<Column>>,
    /// Rows with something wrong in them are left out. Without it nothing is taken in while there are any.
    leave_wrong: bool,
    /// Rows of which there is one already are left out.
    leave_there: bool,
    /// Somebody has looked at the names that were asked about.
    sure: bool,
    language: Language,
}

#[derive(Serialize, TS)]
pub struct TableImportedView {
    taken: usize,
}

/// Takes the rows in, each as a finished log: all of them, or none.
pub fn import(open: &mut OpenApp<'_>, request: TableImportRequest) -> Result<TableImportedView, Failure> {
    speaks_for_it(open)?;
    let TableImportRequest { columns, leave_wrong, leave_there, sure, language } = request;
    let mut taken = Vec::new();
    for Looked { row, faults, there, names, .. } in look(open, &columns, language)? {
        if there && leave_there {
            continue;
        }
        match row.log {
            Ok(log) if faults.is_empty() => {
                if names && !sure {
                    return Err(Failure::of(Code::NamesAChild));
                }
                taken.push(log);
            }
            _ if leave_wrong => {}
            _ => return Err(Failure::of(Code::TableWrong)),
        }
    }
    if taken.is_empty() {
        return Err(Failure::of(Code::TableEmpty));
    }
    let imported =
        |log| UnitEvent::Drill { drill: new_id(), what: Box::new(DrillEvent::Imported { log: Box::new(log) }) };
    let events: Vec<UnitEvent> = taken.into_iter().map(imported).collect();
    open.keep_all_for_all(&events, None)?;
    open.keeping.offered_table = None;
    Ok(TableImportedView { taken: events.len() })
}

#[derive(Deserialize, TS)]
pub struct TemplateRequest {
    language: Language,
}

#[derive(Serialize, TS)]
pub struct TemplateView {
    /// What the file was called in the end; null when the person would rather not.
    file: Option<String>,
}

/// An empty table with the columns that are known. No row stands in it: one that was invented would be taken in as a drill.
pub fn template(app: &App, request: TemplateRequest) -> Result<TemplateView, Failure> {
    let say = |key: &str| app.content.speech.say(request.language, key, &[]);
    let turn = app.when_open(|open| {
        speaks_for_it(open)?;
        Ok(open.keeping.turn)
    })?;
    let Some(place) = app.desk.choose(&format!("{}.{ENDING}", say("pdf-drill-import-template-file"))) else {
        return Ok(TemplateView { file: None });
    };
    if app.is_its_own(&place) {
        return Err(Failure::of(Code::FileReadOnly));
    }
    app.when_open(|open| if open.keeping.turn == turn { Ok(()) } else { Err(Failure::of(Code::Locked)) })?;
    let names = Column::ALL.map(|column| say(&format!("drill-column-{}", column.id())));
    // The mark in front tells a workbook which letters it is.
    desk::write(&place, format!("\u{feff}{}", row(&names)).as_bytes(), &make_id())?;
    Ok(TemplateView { file: place.file_name().map(|name| name.to_string_lossy().into_owned()) })
}
