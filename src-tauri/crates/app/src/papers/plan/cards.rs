//! The action cards.

use pdf::{Block, Cell, Span};

use super::{Sheet, plain_list};
use crate::guidance::all_cards;

impl Sheet<'_> {
    pub(super) fn cards(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for card in all_cards(self.source.app, &self.local(), self.unit_kind(), self.language) {
            // One card, one page: it is taken out and hung up. The first stands under the questions that lead to them.
            if !blocks.is_empty() {
                blocks.push(Block::PageBreak);
            }
            blocks.push(Block::heading(2, card.title));
            blocks.push(Block::Text(vec![Span::strong(card.lead)]));
            blocks.push(plain_list(card.todo));
            // Each on a line of its own: read in a hurry, nothing that must not be done may look like something to do.
            let never = card.dont.iter().map(|what| self.words.with("pdf-plan-never-one", &[("what", what)]));
            let never = never.collect::<Vec<_>>().join("\n");
            blocks.push(Block::Note { title: self.say("pdf-plan-never"), text: vec![Span::plain(never)] });
            let calls = card.calls.into_iter().map(|call| (call.name, Cell::from(call.display)));
            blocks.push(Block::Facts(calls.collect()));
        }
        blocks
    }
}
