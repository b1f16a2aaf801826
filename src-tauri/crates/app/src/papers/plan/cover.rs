//! The cover, and who approved what and when.

use domain::fields::Private;
use domain::people::Unit;
use domain::plans::Decision;
use pdf::{Block, Cell, Span};

use super::{Sheet, in_threes, paragraphs};

impl Sheet<'_> {
    pub(super) fn cover(&self) -> Vec<Block> {
        let fields = self.edition.plan.fields();
        let unit = self.source.board.unit.as_ref();
        let of_unit = |part: fn(&Unit) -> &String| unit.map(part).cloned().unwrap_or_default();
        let decided = self.edition.approval.map(|decision| self.words.kept_day(&decision.day)).unwrap_or_default();
        let by = self.edition.approval.map(|decision| decision.by.0.clone()).unwrap_or_default();
        let revision =
            if fields.next_revision.is_empty() { String::new() } else { self.words.kept_day(&fields.next_revision) };
        let kind = self.words.say(&format!("unit-{}", self.words.unit_tag()));
        let told = |key: &str, value: String| (self.say(key), Cell::from(value));
        let mut rows = vec![
            told("pdf-plan-unit", of_unit(|unit| &unit.name)),
            told("pdf-plan-kind", kind),
            self.row("pdf-plan-organisation", &in_threes(&fields.organisation_number.0), "organisation-number"),
            self.row("pdf-plan-address", &of_unit(|unit| &unit.address), "address"),
            self.row("pdf-plan-municipality", &of_unit(|unit| &unit.municipality), "municipality"),
            (self.words.of_unit("pdf-plan-responsible"), self.value(&of_unit(|unit| &unit.responsible), "owner")),
            self.row("pdf-plan-period", &fields.period.0, "period"),
            told("pdf-plan-version", self.version()),
        ];
        if self.edition.approval.is_some() {
            rows.extend([told("pdf-plan-decided", decided), told("pdf-plan-decided-by", by)]);
        } else {
            rows.push(told("pdf-plan-decided", self.say("pdf-plan-not-decided")));
        }
        rows.push(self.row("pdf-plan-revision", &revision, "next-revision"));
        let mut blocks = vec![Block::Facts(rows)];
        blocks.extend(self.edition.gaps.iter().filter(|gap| gap.chapter == "00").map(|gap| self.gap(gap)));
        if let Some((rule, text)) = self.rules().into_iter().find(|(rule, _)| rule.id == "law.plan.duty") {
            let cite = rule.cite(self.language).to_owned();
            let title = self.words.with("pdf-plan-basis", &[("cite", &cite)]);
            let checked = self.words.with("pdf-plan-checked", &[("when", &self.checked(&rule.sources))]);
            let text = format!("{} {checked}", text.running());
            blocks.push(Block::Note { title, text: vec![Span::plain(text)] });
        }
        let open = self.edition.gaps.iter().filter(|gap| gap.excuse.is_none()).count();
        if self.edition.approval.is_none() {
            let count = open.to_string();
            blocks.push(Block::text(self.words.with("pdf-plan-draft-about", &[("count", &count)])));
        }
        blocks
    }

    pub(super) fn history(&self) -> Vec<Block> {
        let fields = self.edition.plan.fields();
        let book = &self.source.unit.plan;
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        let row = |version: u32, day: String, leader: String, decision: &Decision, changes: &Private| -> Vec<Cell> {
            let decided = format!("{}, {} ({})", decision.by.0, self.words.kept_day(&decision.day), decision.how.0);
            vec![version.to_string().into(), day.into(), leader.into(), decided.into(), changes.0.clone().into()]
        };
        for edition in &book.editions {
            let day = self.words.day(edition.at.date_naive());
            let leader = self.name(&edition.by);
            rows.push(row(edition.version, day, leader, &edition.decision, &edition.plan.fields().changes));
        }
        let day = self.words.day(self.source.now.date_naive());
        match self.edition.approval {
            Some(decision) => {
                let leader = self.leader();
                rows.push(row(book.version(), day, leader, decision, &fields.changes));
            }
            None => rows.push(vec![
                self.version().into(),
                day.into(),
                self.say("pdf-plan-not-approved").into(),
                self.say("pdf-plan-not-decided-yet").into(),
                fields.changes.0.clone().into(),
            ]),
        }
        let header = [
            "pdf-plan-col-version",
            "pdf-plan-col-day",
            "pdf-plan-col-leader",
            "pdf-plan-col-decided",
            "pdf-plan-col-changes",
        ];
        let mut blocks = vec![self.table(&header, &[0.7, 1.4, 1.4, 2.2, 2.3], rows)];
        if !fields.distribution.is_blank() {
            blocks.push(Block::heading(2, self.say("pdf-plan-distribution")));
            blocks.extend(paragraphs(&fields.distribution));
        }
        for role in ["role-leader", "role-owner"] {
            let who = self.words.of_unit(role);
            blocks.push(Block::Sign { label: self.words.with("pdf-plan-sign", &[("who", &who)]) });
        }
        blocks
    }
}
