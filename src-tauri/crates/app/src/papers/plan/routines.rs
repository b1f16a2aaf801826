//! The routines in force, step by step. In the program a person answers first whom it concerns; on paper nobody has answered,
//! and so every way is printed, each with when it is taken.

use content::Text;
use domain::people::Actor;
use domain::routines::{Act, Clock, Next, RoutineId, Rule, ScreenId, Step};
use pdf::{Block, Cell, Span};

use super::{Sheet, plain_list};
use crate::routines::natural;

/// What is told to the leader in the program only once it is clear that it does not concern them.
const NAMES_LEADER: &str = "{leader}";

impl Sheet<'_> {
    /// The steps of a routine in the order they are numbered, each with who and when; what one never does; what is written.
    pub(super) fn routine(&self, routine: &RoutineId) -> Vec<Block> {
        let content = &self.source.app.content;
        let words = &content.words(self.language).routines;
        let mut steps: Vec<&Step> =
            content.library.steps.values().filter(|step| of(routine, step.id.as_str()).is_some()).collect();
        steps.sort_by_key(|step| natural(of(routine, step.id.as_str()).unwrap_or_default()));
        let rows = steps.iter().flat_map(|step| self.step(step));
        let header = ["pdf-plan-col-step", "pdf-plan-col-by", "pdf-plan-col-when"];
        let mut blocks = vec![self.table(&header, &[5.2, 1.6, 1.2], rows.collect())];
        blocks.push(Block::text(self.checked_steps(&steps)));
        let never = format!("{routine}.never.");
        let mut nevers: Vec<(&String, &Text)> = words.iter().filter(|(id, _)| id.starts_with(&never)).collect();
        nevers.sort_by_key(|(id, _)| natural(id.trim_start_matches(&never)));
        if !nevers.is_empty() {
            let one = |text: &Text| self.words.with("pdf-plan-never-one", &[("what", &self.fill(&text.title))]);
            blocks.push(Block::heading(2, self.say("pdf-plan-never")));
            blocks.push(plain_list(nevers.into_iter().map(|(_, text)| one(text))));
        }
        if let Some(doc) = words.get(&format!("{routine}.doc")) {
            blocks.push(Block::heading(2, self.say("pdf-plan-write")));
            blocks.push(plain_list(doc.items().map(|item| self.fill(item))));
        }
        blocks
    }

    /// A step; and after one that tells the leader, what is done in its place when it may concern them.
    fn step(&self, step: &Step) -> Vec<Vec<Cell>> {
        let words = &self.source.app.content.words(self.language).routines;
        let id = step.id.as_str();
        let text = &words[id];
        let row = |cell: Vec<Span>, who: Actor, clock: Clock| -> Vec<Cell> {
            vec![cell.into(), self.actor(who).into(), self.clock(clock).into()]
        };
        let mut cell = Vec::new();
        let tells = text.title.contains(NAMES_LEADER);
        if tells {
            cell.push(Span::plain(format!("{}\n", self.say("pdf-plan-when-leader"))));
        }
        cell.push(Span::strong(self.fill(&text.title)));
        if let Some(held) = words.get(&format!("{id}.held")).filter(|_| self.talks_with_parents(id)) {
            let held = self.words.with("pdf-plan-held", &[("text", &self.body(held))]);
            let told = self.words.with("pdf-plan-not-held", &[("text", &self.body(text))]);
            cell.push(Span::plain(format!("\n{held}\n{told}")));
        } else {
            cell.push(Span::plain(format!("\n{}", self.body(text))));
        }
        for added in self.source.beside.at(&step.id) {
            // Beside the talk with the parents it stands only where they need not wait.
            let told = self.talks_with_parents(id).then(|| self.say("pdf-plan-added-told"));
            let said = [told, Some(self.words.added(&added))].into_iter().flatten().collect::<Vec<_>>().join(" ");
            cell.push(Span::plain(format!("\n{said}")));
        }
        let mut rows = vec![row(cell, step.who, step.clock)];
        for (when, screen) in self.instead(id) {
            let library = &self.source.app.content.library;
            let Some((screen, text)) = library.screens.get(screen).zip(words.get(screen.as_str())) else { continue };
            let cell = vec![
                Span::plain(format!("{}\n", self.say(when))),
                Span::strong(self.fill(&text.title)),
                Span::plain(format!("\n{}", self.body(text))),
            ];
            rows.push(row(cell, screen.who.unwrap_or(step.who), screen.clock.unwrap_or(step.clock)));
        }
        rows
    }

    fn talks_with_parents(&self, id: &str) -> bool {
        let screens = &self.source.app.content.library.screens;
        screens.values().any(|screen| screen.does(Act::TalkParents) && screen.id.as_str() == id)
    }

    /// Where the routine goes instead of telling the leader: the words for when, and the screen.
    fn instead(&self, step: &str) -> Vec<(&'static str, &ScreenId)> {
        let screens = &self.source.app.content.library.screens;
        let tells = screens.values().any(|screen| screen.does(Act::TellLeader) && screen.id.as_str() == step);
        if !tells {
            return Vec::new();
        }
        let rules = screens.values().flat_map(|screen| &screen.choices).filter_map(|choice| match &choice.next {
            Next::Rule { rule: Rule::WhomToTell, cases } => Some(cases),
            Next::Rule { .. } | Next::Screen(_) => None,
        });
        let Some(cases) = rules.into_iter().find(|cases| cases.get("leader").is_some_and(|id| id.as_str() == step))
        else {
            return Vec::new();
        };
        // Where leader and owner are close, what concerns one concerns the other: the owner is never told instead.
        let near = self.source.board.unit.as_ref().is_some_and(|unit| unit.owner_near);
        let ways: &[(&str, &str)] = if near {
            &[("outside", "pdf-plan-when-near"), ("ask-first", "pdf-plan-when-ask-first")]
        } else {
            &[
                ("owner", "pdf-plan-when-owner"),
                ("outside", "pdf-plan-when-outside"),
                ("ask-first", "pdf-plan-when-ask-first"),
            ]
        };
        ways.iter().filter_map(|(case, when)| Some((*when, cases.get(*case)?))).collect()
    }

    /// When the steps were checked, and which of them nobody has.
    fn checked_steps(&self, steps: &[&Step]) -> String {
        let content = &self.source.app.content;
        let words = &content.words(self.language).routines;
        let sources = |step: &Step| step.sources.iter().map(|id| content.source(id)).collect::<Vec<_>>();
        let (checked, not): (Vec<&Step>, Vec<&Step>) = steps
            .iter()
            .partition(|step| !step.sources.is_empty() && sources(step).iter().all(|source| source.verified));
        let months = checked.iter().flat_map(|step| sources(step)).map(|source| source.checked.as_str());
        let when = self.words.month(months.min().unwrap_or_default());
        let named: Vec<String> =
            not.iter().map(|step| format!("«{}»", self.fill(&words[step.id.as_str()].title))).collect();
        if named.is_empty() {
            return self.words.with("pdf-plan-sources", &[("when", &when)]);
        }
        self.words.with("pdf-plan-sources-steps", &[("when", &when), ("steps", &named.join(", "))])
    }

    /// A text in a cell: its paragraphs in the order they were written, each item of a list on a line of its own.
    fn body(&self, text: &Text) -> String {
        let lines = text.body.iter().flat_map(|block| match block {
            content::Block::Paragraph(words) => vec![self.fill(words)],
            content::Block::List(items) => items.iter().map(|item| format!("• {}", self.fill(item))).collect(),
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    fn clock(&self, clock: Clock) -> String {
        // The names of the clocks stand with the words by the name they have in the contract.
        let name =
            serde_json::to_value(clock).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default();
        self.say(&format!("clock-{name}"))
    }
}

/// The part of a step's id after its routine: `s3`.
fn of<'i>(routine: &RoutineId, id: &'i str) -> Option<&'i str> {
    id.strip_prefix(routine.as_str())?.strip_prefix('.')
}
