//! The cover, and who approved what and when.

use domain::fields::Private;
use domain::people::Unit;
use domain::plans::{Decision, Gap, GapKind};
use pdf::{Block, Cell, Span};

use super::{Approval, Sheet, in_threes, paragraphs};

impl Sheet<'_> {
    pub(super) fn cover(&self) -> Vec<Block> {
        let fields = self.edition.plan.fields();
        let unit = self.source.board.unit.as_ref();
        let of_unit = |part: fn(&Unit) -> &String| unit.map(part).cloned().unwrap_or_default();
        let revision =
            if fields.next_revision.is_empty() { String::new() } else { self.words.kept_day(&fields.next_revision) };
        let kind = self.words.say(&format!("unit-{}", self.words.unit_tag()));
        let told = |key: &str, value: String| (self.say(key), Cell::from(value));
        let row = |key: &str, value: &str, gap: &str| (self.say(key), self.told(value, gap));
        let mut rows = vec![
            told("pdf-plan-unit", of_unit(|unit| &unit.name)),
            told("pdf-plan-kind", kind),
            row("pdf-plan-organisation", &in_threes(&fields.organisation_number.0), "organisation-number"),
            row("pdf-plan-address", &of_unit(|unit| &unit.address), "address"),
            row("pdf-plan-municipality", &of_unit(|unit| &unit.municipality), "municipality"),
            (self.words.of_unit("pdf-plan-responsible"), self.told(&of_unit(|unit| &unit.responsible), "owner")),
            row("pdf-plan-period", &fields.period.0, "period"),
            told("pdf-plan-version", self.version()),
        ];
        match &self.edition.approval {
            Some(Approval { decision, .. }) => rows.extend([
                told("pdf-plan-decided", self.words.kept_day(&decision.day)),
                told("pdf-plan-decided-by", decision.by.0.clone()),
            ]),
            None => rows.push(told("pdf-plan-decided", self.say("pdf-plan-not-decided"))),
        }
        rows.push(row("pdf-plan-revision", &revision, "next-revision"));
        let mut blocks = Vec::new();
        if self.edition.approval.is_none() {
            let count = self.edition.gaps.iter().filter(|gap| gap.excuse.is_none()).count().to_string();
            blocks.push(Block::text(self.words.with("pdf-plan-draft-about", &[("count", &count)])));
        }
        // Those that have no place of their own in the rows.
        let rowless = |gap: &&Gap| matches!(gap.kind, GapKind::Title | GapKind::NextRevisionPast);
        blocks.extend(self.edition.gaps.iter().filter(rowless).map(|gap| Block::Text(self.gap(gap))));
        blocks.push(Block::Facts(rows));
        if let Some((rule, text)) = self.rules().into_iter().find(|(rule, _)| rule.id == "law.plan.duty") {
            let cite = rule.cite(self.language).to_owned();
            let title = self.words.with("pdf-plan-basis", &[("cite", &cite)]);
            let checked = self.words.with("pdf-plan-checked", &[("when", &self.checked(&rule.sources))]);
            let text = format!("{} {checked}", text.running());
            blocks.push(Block::Note { title, text: vec![Span::plain(text)] });
        }
        blocks
    }

    /// The value; where there is none, what is missing, or why it is not there.
    fn told(&self, value: &str, gap: &str) -> Cell {
        let missing = self.edition.gaps.iter().find(|one| one.id() == gap).filter(|_| value.trim().is_empty());
        missing.map_or_else(|| value.to_owned().into(), |gap| self.gap(gap).into())
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
        match &self.edition.approval {
            Some(Approval { decision, by }) => {
                rows.push(row(book.version(), day, by.clone(), decision, &fields.changes));
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
