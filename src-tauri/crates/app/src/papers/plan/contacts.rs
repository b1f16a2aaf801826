//! Whom to call.

use pdf::{Block, Cell, Span};

use super::Sheet;
use crate::guidance::{Local, all_contacts};

impl Sheet<'_> {
    pub(super) fn contacts(&self) -> Vec<Block> {
        let rows = all_contacts(self.source.app, &self.local(), self.language).into_iter().map(|contact| {
            // The numbers that are the unit's own: missing until somebody writes them. Others stand behind a national one.
            let own = match contact.id.as_str() {
                "barnevern" => Some("contacts-child-protection"),
                "barnevernvakt" => Some("contacts-on-call"),
                _ => None,
            };
            let number = match (contact.is_fallback, own) {
                (true, Some(gap)) => Cell::from(vec![
                    Span::plain(self.words.with("pdf-plan-fallback", &[("number", &contact.display)])),
                    Span::plain("\n"),
                    self.absent(gap),
                ]),
                (true, None) => self.words.with("pdf-plan-through", &[("number", &contact.display)]).into(),
                (false, _) => contact.display.into(),
            };
            let checked =
                if contact.verified { self.words.month(&contact.checked) } else { self.say("pdf-plan-unchecked") };
            let open = if contact.always_open { self.say("pdf-plan-always") } else { String::new() };
            vec![contact.name.into(), number, open.into(), checked.into()]
        });
        let header = ["pdf-plan-col-contact", "pdf-plan-col-number", "pdf-plan-col-open", "pdf-plan-col-checked"];
        vec![self.table(&header, &[3.2, 2.2, 1.2, 1.4], rows.collect())]
    }

    pub(super) fn local(&self) -> Local {
        Local::on(self.source.board, self.source.contacts_checked)
    }
}
