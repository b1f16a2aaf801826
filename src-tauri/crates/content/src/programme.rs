//! What is to be practised in a year, before a unit has said anything: `programme/programme.toml` and `programme/<language>.md`.

use domain::SourceId;
use domain::drills::programme::{Frequency, Often, Task};
use domain::people::UnitKind;
use serde::Deserialize;

use crate::{Content, Fault};

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskContent {
    pub id: Task,
    pub units: Vec<UnitKind>,
    pub often: Often,
    /// Suggested, January is 1; the first one first.
    pub months: Vec<u32>,
    pub sources: Vec<SourceId>,
    /// Year and month of the last check, `2026-11`.
    pub checked: String,
}

impl Content {
    /// What is to be practised in this type of unit.
    pub fn tasks(&self, unit: Option<UnitKind>) -> impl Iterator<Item = &TaskContent> {
        self.programme.iter().filter(move |task| unit.is_none_or(|unit| task.units.contains(&unit)))
    }

    /// The same, as the rules take it.
    pub fn frequencies(&self, unit: Option<UnitKind>) -> Vec<Frequency> {
        self.tasks(unit).map(|task| Frequency { task: task.id, often: task.often }).collect()
    }
}

/// Every task is there once, and its months are months.
pub(crate) fn whole(tasks: &[TaskContent], faults: &mut Vec<Fault>) {
    let file = || "programme/programme.toml".to_owned();
    for (at, task) in tasks.iter().enumerate() {
        let id = || task.id.id().to_owned();
        if tasks[..at].iter().any(|other| other.id == task.id) {
            faults.push(Fault::Twice { file: file(), id: id() });
        }
        if task.months.iter().any(|month| !(1..=12).contains(month)) {
            faults.push(Fault::Lacks { file: file(), id: id(), what: "months from 1 to 12".into() });
        }
        if task.often.number == 0 {
            faults.push(Fault::Lacks { file: file(), id: id(), what: "how often".into() });
        }
    }
    for task in Task::ALL.into_iter().filter(|task| tasks.iter().all(|known| known.id != *task)) {
        faults.push(Fault::NotThere { id: format!("programme.{}", task.id()) });
    }
}
