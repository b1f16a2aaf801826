//! The legal basis, and when each rule was last checked.

use content::{Source, Text};
use domain::SourceId;
use pdf::{Block, Cell, Span};

use super::Sheet;

impl Sheet<'_> {
    pub(super) fn law(&self) -> Vec<Block> {
        let rows = self.rules().into_iter().map(|(rule, text)| {
            let says: String = text.running();
            vec![
                Cell::from(vec![Span::strong(text.title.clone()), Span::plain(format!("\n{}", self.fill(&says)))]),
                rule.cite(self.language).to_owned().into(),
                self.checked(&rule.sources).into(),
            ]
        });
        let header = ["pdf-plan-col-rule", "pdf-plan-col-cite", "pdf-plan-col-checked"];
        vec![self.table(&header, &[4.2, 2.4, 1.4], rows.collect())]
    }

    pub(super) fn rules(&self) -> Vec<(&content::plan::Rule, &Text)> {
        let content = &self.source.app.content;
        let kind = self.unit_kind();
        let words = &content.words(self.language).plan;
        let here = content.plan.rules.iter().filter(|rule| kind.is_none_or(|kind| rule.units.contains(&kind)));
        here.map(|rule| (rule, &words[&rule.words])).collect()
    }

    /// The month of the oldest check, or that nobody has.
    pub(super) fn checked(&self, sources: &[SourceId]) -> String {
        let (checked, unchecked) = self.parted(sources);
        match (oldest(&checked), unchecked.is_empty()) {
            (Some(month), true) => self.words.month(month),
            (None, _) | (_, false) => self.say("pdf-plan-unchecked"),
        }
    }

    /// When what stands in a chapter was checked against its sources. A chapter that tells it row by row says nothing here.
    pub(super) fn sources(&self, chapter: &str) -> Option<String> {
        let sources = self.source.app.content.plan.sources.get(chapter)?;
        if sources.is_empty() || chapter == "05" {
            return None;
        }
        let (checked, unchecked) = self.parted(sources);
        Some(match (oldest(&checked), unchecked.is_empty()) {
            (None, _) => self.say("pdf-plan-sources-none"),
            (Some(month), true) => self.words.with("pdf-plan-sources", &[("when", &self.words.month(month))]),
            (Some(month), false) => self.words.with("pdf-plan-sources-some", &[("when", &self.words.month(month))]),
        })
    }

    /// Those that were read and found to say so, and those that were not.
    fn parted(&self, sources: &[SourceId]) -> (Vec<&Source>, Vec<&Source>) {
        sources.iter().map(|id| self.source.app.content.source(id)).partition(|source| source.verified)
    }
}

fn oldest<'a>(sources: &[&'a Source]) -> Option<&'a str> {
    sources.iter().map(|source| source.checked.as_str()).min()
}
