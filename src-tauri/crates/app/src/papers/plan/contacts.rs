//! Whom to call.

use domain::guidance::Days;
use domain::people::RequiredContact;
use domain::plans::GapKind;
use pdf::{Block, Cell, Span};

use super::Sheet;
use crate::guidance::{ContactView, Local, all_contacts};

impl Sheet<'_> {
    pub(super) fn contacts(&self) -> Vec<Block> {
        let all = all_contacts(self.source.app, &self.local(), self.language).into_iter();
        // What can be called, and what the unit must have. Pages, and local numbers that nobody needs to write, are on the screen.
        let rows = all.filter(|one| !one.number.is_empty() || one.required).map(|contact| {
            let name = [contact.name.clone()].into_iter().chain(self.own(&contact)).collect::<Vec<_>>().join("\n");
            let checked = match (contact.number.is_empty(), contact.verified) {
                // Where there is no number, nobody has looked at one.
                (true, _) => String::new(),
                (false, true) => self.words.month(&contact.checked),
                (false, false) => self.say("pdf-plan-unchecked"),
            };
            vec![name.into(), self.number(&contact), self.hours(&contact).into(), checked.into()]
        });
        let header = ["pdf-plan-col-contact", "pdf-plan-col-number", "pdf-plan-col-open", "pdf-plan-col-checked"];
        vec![self.table(&header, &[2.9, 2.2, 1.7, 1.2], rows.collect())]
    }

    /// The number. One that is to be the unit's own is missing until somebody writes it; others stand behind a national one.
    fn number(&self, contact: &ContactView) -> Cell {
        let gap = match contact.id.as_str() {
            "barnevern" => Some(GapKind::ContactsChildProtection),
            "barnevernvakt" => Some(GapKind::ContactsOnCall),
            id => RequiredContact::of(id).map(GapKind::Contact),
        };
        match gap {
            Some(gap) if contact.own.is_none() => {
                let mut spans = Vec::new();
                if !contact.number.is_empty() {
                    let number = [("number", contact.display.as_str())];
                    spans = vec![Span::plain(self.words.with("pdf-plan-fallback", &number)), Span::plain("\n")];
                }
                spans.push(self.absent(gap.name()));
                spans.into()
            }
            _ if contact.is_fallback => self.words.with("pdf-plan-through", &[("number", &contact.display)]).into(),
            _ => contact.display.clone().into(),
        }
    }

    /// What the unit wrote of it, a line each. The note is for those who call.
    fn own(&self, contact: &ContactView) -> Vec<String> {
        let Some(own) = &contact.own else { return Vec::new() };
        let said =
            |key: &str, name: &str, value: &str| (!value.is_empty()).then(|| self.words.with(key, &[(name, value)]));
        let until = if own.expired { "contact-until-past" } else { "contact-until" };
        let day = if own.until.is_empty() { String::new() } else { self.words.kept_day(&own.until) };
        let name = Some(own.name.clone()).filter(|name| !name.is_empty());
        let second = said("contact-second", "number", &own.second);
        let email = Some(own.email.clone()).filter(|email| !email.is_empty());
        let channel = said("contact-channel", "channel", &own.channel);
        [name, second, email, channel, said(until, "day", &day)].into_iter().flatten().collect()
    }

    /// When it answers; nothing where that is not known.
    fn hours(&self, contact: &ContactView) -> String {
        if contact.always_open {
            return self.say("pdf-plan-always");
        }
        let spoken = contact.hours.iter().map(|open| {
            let key = match open.days {
                Days::MonFri => "contact-hours-mon-fri",
                Days::Every => "contact-hours-every",
            };
            self.words.with(key, &[("from", &open.from.said()), ("to", &open.to.said())])
        });
        let unsure =
            (!contact.hours.is_empty() && !contact.hours_verified).then(|| self.say("contact-hours-unverified"));
        let known: Vec<String> = spoken.chain(unsure).collect();
        match &contact.own {
            Some(own) if known.is_empty() => own.hours.clone(),
            _ => known.join(" "),
        }
    }

    pub(super) fn local(&self) -> Local {
        Local::on(self.source.board, self.source.contact_checks)
    }
}
