//! The handling plan on paper: filled from the board, from what all staff share, and from the content. A [`Source`] is all it
//! can take from: by its type nothing about a concern can come here (promise 8).

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, Months, NaiveDate};
use content::Text;
use domain::drills::{Drill, DrillForm, DrillKept, ImprovementState, Rating, improvements};
use domain::fields::Private;
use domain::people::{Actor, Board, Role};
use domain::plans::{Decision, Gap, GapKind, Plan, PlanRole};
use domain::routines::{Act, Clock, Facts, RoutineId};
use domain::{Language, PersonId, SourceId};
use pdf::{Block, Cell, Document, NotPrintable, Span, Unprintable};

use super::Words;
use crate::App;
use crate::guidance::{Local, all_cards, all_contacts};
use crate::open::UnitState;

/// What the plan is made of.
pub struct Source<'a> {
    pub app: &'a App,
    pub board: &'a Board,
    pub unit: &'a UnitState,
    /// The month the local numbers were last looked at, `2026-11`.
    pub contacts_checked: &'a str,
    pub example: bool,
    pub now: DateTime<FixedOffset>,
}

/// One edition: what was written, what is missing, and how it was approved; a draft is not.
pub struct Edition<'a> {
    pub plan: &'a Plan,
    pub gaps: &'a [Gap],
    pub approval: Option<&'a Decision>,
}

/// The months that a drill is told of in full.
const RECENT: u32 = 12;

/// A name to begin with: the day, and whether it is a draft.
pub fn file_name(source: &Source<'_>, version: Option<u32>, language: Language) -> String {
    let words = Words::on(source.app, source.board, language);
    match version {
        Some(version) => format!("{}.pdf", words.with("pdf-plan-file", &[("version", &version.to_string())])),
        None => format!("{} {}.pdf", words.say("pdf-plan-file-draft"), source.now.format("%Y-%m-%d")),
    }
}

pub fn plan(source: &Source<'_>, edition: &Edition<'_>, language: Language) -> Result<Vec<u8>, NotPrintable> {
    let sheet = Sheet { source, edition, words: Words::on(source.app, source.board, language), language };
    pdf::pdf(&sheet.document())
}

struct Sheet<'a> {
    source: &'a Source<'a>,
    edition: &'a Edition<'a>,
    words: Words<'a>,
    language: Language,
}

impl Sheet<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn version(&self) -> String {
        self.source.unit.plan.version().to_string()
    }

    fn title(&self) -> String {
        let title = &self.edition.plan.fields().title;
        if title.is_blank() { self.say("pdf-plan-title") } else { title.0.clone() }
    }

    fn document(&self) -> Document {
        let Source { board, now, example, .. } = self.source;
        let unit = board.unit.as_ref().map(|unit| unit.name.clone()).unwrap_or_default();
        let draft = self.edition.approval.is_none();
        let stamps = [example.then(|| self.say("pdf-example")), draft.then(|| self.say("pdf-plan-draft"))];
        let stamps: Vec<String> = stamps.into_iter().flatten().collect();
        let day = self.words.day(now.date_naive());
        let foot =
            self.words.with("pdf-plan-foot", &[("title", &self.title()), ("version", &self.version()), ("day", &day)]);
        let mut blocks = vec![Block::Contents { title: self.say("pdf-plan-contents"), depth: 2 }, Block::PageBreak];
        for chapter in &self.source.app.content.plan.chapters {
            blocks.extend(self.chapter(&chapter.id));
        }
        Document {
            language: self.words.tag(),
            title: self.title(),
            author: unit.clone(),
            // A draft is of its day: made again the same day, it is the same file.
            made: if draft { midnight(*now) } else { *now },
            program: super::program(),
            head: unit,
            foot,
            page: self.words.with("pdf-page", &[("page", "{page}"), ("pages", "{pages}")]),
            stamp: (!stamps.is_empty()).then(|| stamps.join(" · ")),
            cover: Some(self.cover()),
            blocks,
            unprintable: Unprintable::Stop,
        }
    }

    /// The value; where there is none, that it is missing, or that it is not there for a reason.
    fn value(&self, value: &str, gap: &str) -> Cell {
        if value.trim().is_empty() { Cell::from(vec![self.absent(gap)]) } else { Cell::from(value.to_owned()) }
    }

    fn absent(&self, gap: &str) -> Span {
        let excused = self.edition.gaps.iter().any(|one| one.id() == gap && one.excuse.is_some());
        if excused { Span::plain(self.say("pdf-absent")) } else { Span::missing(self.say("pdf-missing")) }
    }

    fn row(&self, key: &str, value: &str, gap: &str) -> (String, Cell) {
        (self.say(key), self.value(value, gap))
    }

    fn cover(&self) -> Vec<Block> {
        let fields = self.edition.plan.fields();
        let unit = self.source.board.unit.as_ref();
        let of_unit = |part: fn(&domain::people::Unit) -> &String| unit.map(part).cloned().unwrap_or_default();
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

    /// A chapter, or nothing where it need not say anything and does not. The cover is none.
    fn chapter(&self, id: &str) -> Vec<Block> {
        let content = &self.source.app.content;
        let Some(chapter) = content.plan.chapters.iter().find(|chapter| chapter.id == id).filter(|_| id != "00") else {
            return Vec::new();
        };
        let text = self.text(id);
        let own = self.edition.plan.text(id);
        let gaps: Vec<&Gap> = self.edition.gaps.iter().filter(|gap| gap.chapter == id).collect();
        let given = self.given(id, chapter.routine.as_ref());
        if !chapter.given && own.is_none() && gaps.is_empty() {
            return Vec::new();
        }
        let number = id.trim_start_matches('0');
        let mut blocks = vec![Block::heading(1, format!("{number} {}", text.title))];
        let mut body = text.body.iter();
        // The first paragraph says what the chapter is for; the rest stands in it.
        if let Some(content::Block::Paragraph(purpose)) = body.next() {
            blocks.push(Block::text(self.fill(purpose)));
        }
        blocks.extend(gaps.iter().map(|gap| self.gap(gap)));
        blocks.extend(body.map(|block| self.block(block)));
        blocks.extend(given);
        if let Some(own) = own {
            if chapter.given {
                blocks.push(Block::heading(2, self.say("pdf-plan-own")));
            }
            blocks.extend(super::paragraphs(own));
        }
        blocks
    }

    fn text(&self, id: &str) -> &Text {
        &self.source.app.content.words(self.language).plan[id]
    }

    /// «MANGLER: Nummeret til barnevernvakta», or why it is not there.
    fn gap(&self, gap: &Gap) -> Block {
        let what = self.gap_words(gap);
        let Some(excuse) = &gap.excuse else {
            return Block::Text(vec![Span::missing(self.say("pdf-missing")), Span::plain(format!(" {what}"))]);
        };
        let day = self.words.kept_day(&excuse.day);
        let said = self.words.with("pdf-plan-excuse", &[("what", &what), ("why", &excuse.reason.0), ("day", &day)]);
        Block::text(said)
    }

    fn gap_words(&self, gap: &Gap) -> String {
        let title = &self.text(&gap.chapter).title;
        self.words
            .with(&format!("plan-gap-{}", gap.kind.name()), &[("chapter", title), ("unit", self.words.unit_tag())])
    }

    fn block(&self, block: &content::Block) -> Block {
        match block {
            content::Block::Paragraph(text) => Block::text(self.fill(text)),
            content::Block::List(items) => {
                Block::List(items.iter().map(|item| vec![Span::plain(self.fill(item))]).collect())
            }
        }
    }

    /// Who leads is told for both cases: on paper nobody has answered yet whom it concerns.
    fn fill(&self, text: &str) -> String {
        let unit = self.source.board.unit.as_ref();
        let roles = self.source.app.content.roles.of(self.language, unit.map(|unit| unit.kind));
        roles.fill(&text.replace("{lead}", &self.lead()), Role::Leader)
    }

    fn lead(&self) -> String {
        let unit = self.source.board.unit.as_ref();
        let roles = self.source.app.content.roles.of(self.language, unit.map(|unit| unit.kind));
        let other = if unit.is_some_and(|unit| unit.owner_near) { &roles.authority } else { &roles.owner };
        self.words.with("pdf-plan-lead", &[("leader", &roles.leader), ("other", other)])
    }

    /// What the program puts into a chapter besides its words.
    fn given(&self, id: &str, routine: Option<&RoutineId>) -> Vec<Block> {
        if let Some(routine) = routine {
            return self.routine(routine);
        }
        match id {
            "01" => self.history(),
            "02" => self.cards(),
            "05" => self.law(),
            "06" => self.roles(),
            "07" => self.contacts(),
            "25" => self.drills(),
            "29" => self.improvements(),
            _ => Vec::new(),
        }
    }

    fn table(&self, header: &[&str], widths: &[f32], rows: Vec<Vec<Cell>>) -> Block {
        Block::Table { header: header.iter().map(|key| self.say(key)).collect(), widths: widths.to_vec(), rows }
    }

    fn name(&self, person: &PersonId) -> String {
        self.words.name(person)
    }

    fn history(&self) -> Vec<Block> {
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
            blocks.extend(super::paragraphs(&fields.distribution));
        }
        for role in ["role-leader", "role-owner"] {
            let who = self.words.of_unit(role);
            blocks.push(Block::Sign { label: self.words.with("pdf-plan-sign", &[("who", &who)]) });
        }
        blocks
    }

    fn leader(&self) -> String {
        let leads = |person: &&domain::people::Person| person.role == domain::people::PersonRole::Leader;
        self.source.board.people.iter().find(leads).map(|person| person.name.clone()).unwrap_or_default()
    }

    fn local(&self) -> Local {
        Local::on(self.source.board, self.source.contacts_checked)
    }

    fn cards(&self) -> Vec<Block> {
        let unit = self.source.board.unit.as_ref().map(|unit| unit.kind);
        let mut blocks = Vec::new();
        for card in all_cards(self.source.app, &self.local(), unit, self.language) {
            blocks.push(Block::heading(2, card.title));
            blocks.push(Block::Text(vec![Span::strong(card.lead)]));
            blocks.push(plain_list(card.todo));
            let never = self.words.with("pdf-plan-never-list", &[("list", &card.dont.join("; "))]);
            blocks.push(Block::Note { title: self.say("pdf-plan-never"), text: vec![Span::plain(never)] });
            let calls = card.calls.into_iter().map(|call| (call.name, Cell::from(call.display)));
            blocks.push(Block::Facts(calls.collect()));
        }
        blocks
    }

    fn rules(&self) -> Vec<(&content::plan::Rule, &Text)> {
        let content = &self.source.app.content;
        let kind = self.source.board.unit.as_ref().map(|unit| unit.kind);
        let words = &content.words(self.language).plan;
        let here = content.plan.rules.iter().filter(|rule| kind.is_none_or(|kind| rule.units.contains(&kind)));
        here.map(|rule| (rule, &words[&rule.words])).collect()
    }

    fn law(&self) -> Vec<Block> {
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

    /// The month of the oldest check, or that it must be checked.
    fn checked(&self, sources: &[SourceId]) -> String {
        let sources: Vec<&content::Source> = sources.iter().map(|id| self.source.app.content.source(id)).collect();
        let oldest = sources.iter().map(|source| source.checked.as_str()).min().unwrap_or_default();
        if sources.is_empty() || sources.iter().any(|source| !source.verified) {
            return self.say("pdf-plan-unchecked");
        }
        self.words.month(oldest)
    }

    fn roles(&self) -> Vec<Block> {
        let fields = self.edition.plan.fields();
        let rows = PlanRole::ALL.map(|role| {
            let named = self.edition.plan.role(role);
            let part = |part: fn(&domain::plans::PlanRoleInput) -> &Private| {
                named.map(|one| part(one).0.clone()).unwrap_or_default()
            };
            let title = match role {
                PlanRole::Leader => self.words.of_unit("role-leader"),
                PlanRole::Contact => self.say("pdf-plan-role-contact"),
                PlanRole::Owner => self.words.of_unit("role-owner"),
            };
            let who = GapKind::Role(role).name();
            let substitute = GapKind::Substitute(role).name();
            vec![
                title.into(),
                self.value(&part(|one| &one.who), who),
                self.value(&part(|one| &one.substitute), substitute),
            ]
        });
        let header = ["pdf-plan-col-role", "pdf-plan-col-who", "pdf-plan-col-substitute"];
        let mut blocks = vec![self.table(&header, &[2.0, 2.5, 2.5], rows.to_vec())];
        let kind = self.source.board.unit.as_ref().map(|unit| unit.kind);
        let words = &self.source.app.content.words(self.language).plan;
        let duties =
            self.source.app.content.plan.roles.iter().filter(|role| kind.is_none_or(|kind| role.units.contains(&kind)));
        for role in duties {
            let text = &words[&role.id];
            blocks.push(Block::heading(2, self.fill(&text.title)));
            blocks.extend(text.body.iter().map(|block| self.block(block)));
        }
        blocks.push(Block::heading(2, self.say("pdf-plan-leader-suspected")));
        if fields.leader_suspected.is_blank() {
            blocks.push(Block::Text(vec![self.absent("leader-suspected")]));
        } else {
            blocks.extend(super::paragraphs(&fields.leader_suspected));
        }
        blocks
    }

    fn contacts(&self) -> Vec<Block> {
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

    /// The steps of a routine in the order they are numbered, each with who and when; what one never does; what is written.
    fn routine(&self, routine: &RoutineId) -> Vec<Block> {
        let content = &self.source.app.content;
        let words = &content.words(self.language).routines;
        let mut steps: Vec<_> =
            content.library.steps.values().filter(|step| of(routine, step.id.as_str()).is_some()).collect();
        steps.sort_by_key(|step| natural(of(routine, step.id.as_str()).unwrap_or_default()));
        let rows = steps.into_iter().map(|step| {
            let id = step.id.as_str();
            let mut cell = vec![Span::strong(self.fill(&words[id].title))];
            let talks = content
                .library
                .screens
                .values()
                .any(|screen| screen.does(Act::TalkParents) && screen.id.as_str() == id);
            if let Some(held) = words.get(&format!("{id}.held")).filter(|_| talks) {
                cell.push(Span::plain(format!(
                    "\n{}",
                    self.words.with("pdf-plan-held", &[("text", &self.running(held))])
                )));
                let told = self.words.with("pdf-plan-not-held", &[("text", &self.running(&words[id]))]);
                cell.push(Span::plain(format!("\n{told}")));
            } else {
                cell.push(Span::plain(format!("\n{}", self.running(&words[id]))));
            }
            vec![Cell::from(cell), self.actor(step.who).into(), self.clock(step.clock).into()]
        });
        let header = ["pdf-plan-col-step", "pdf-plan-col-by", "pdf-plan-col-when"];
        let mut blocks = vec![self.table(&header, &[5.0, 1.7, 1.3], rows.collect())];
        let never = format!("{routine}.never.");
        let mut nevers: Vec<(&String, &Text)> = words.iter().filter(|(id, _)| id.starts_with(&never)).collect();
        nevers.sort_by_key(|(id, _)| natural(id.trim_start_matches(&never)));
        if !nevers.is_empty() {
            blocks.push(Block::heading(2, self.say("pdf-plan-never")));
            blocks.push(plain_list(
                nevers
                    .into_iter()
                    .map(|(_, text)| self.words.with("pdf-plan-never-one", &[("what", &self.fill(&text.title))])),
            ));
        }
        if let Some(doc) = words.get(&format!("{routine}.doc")) {
            blocks.push(Block::heading(2, self.say("pdf-plan-write")));
            blocks.push(plain_list(doc.items().map(|item| self.fill(item))));
        }
        blocks
    }

    /// A text in one run, with its lists as sentences.
    fn running(&self, text: &Text) -> String {
        let paragraphs = text.paragraphs().chain(text.items());
        paragraphs.map(|part| self.fill(part)).collect::<Vec<_>>().join(" ")
    }

    fn actor(&self, actor: Actor) -> String {
        if actor == Actor::Lead {
            return self.say("pdf-plan-lead-role");
        }
        let role = match actor.role(&Facts::default()) {
            Role::Staff => return self.say("pdf-plan-staff"),
            Role::Everyone => "everyone",
            Role::Leader => "leader",
            Role::Owner => "owner",
            Role::Authority => "authority",
            Role::PedagogicalLeader => "pedagogical-leader",
            Role::Team => "team",
            Role::TrustedAdult => "trusted-adult",
        };
        self.words.of_unit(&format!("role-{role}"))
    }

    fn clock(&self, clock: Clock) -> String {
        // The names of the clocks stand with the words by the name they have in the contract.
        let name =
            serde_json::to_value(clock).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default();
        self.say(&format!("clock-{name}"))
    }

    fn drills(&self) -> Vec<Block> {
        let mut logged: Vec<&Drill> = self.source.unit.drills.values().filter(|drill| drill.log().is_some()).collect();
        logged.sort_by_key(|drill| std::cmp::Reverse((drill.day(), drill.begun())));
        let since = self.source.now.date_naive().checked_sub_months(Months::new(RECENT)).unwrap_or_default();
        let recent = |drill: &&&Drill| drill.day().parse::<NaiveDate>().is_ok_and(|day| day >= since);
        let kept =
            |kept: DrillKept| logged.iter().filter(recent).filter(|drill| drill.kept() == kept).count().to_string();
        let counts = [("run", kept(DrillKept::Run)), ("logged", kept(DrillKept::Logged))];
        let total = logged.iter().filter(recent).count().to_string();
        let mut blocks = vec![
            Block::heading(2, self.say("pdf-plan-drills")),
            Block::text(self.words.with(
                "pdf-plan-drills-count",
                &[("count", &total), (counts[0].0, &counts[0].1), (counts[1].0, &counts[1].1)],
            )),
        ];
        if logged.is_empty() {
            return blocks;
        }
        let rows = logged.iter().filter_map(|drill| {
            let log = drill.log()?;
            Some(vec![
                self.words.kept_day(&drill.day()).into(),
                drill.title().to_owned().into(),
                drill.form().map(|form| self.form(form)).unwrap_or_default().into(),
                log.took_part().to_string().into(),
                self.kept(drill.kept()).into(),
            ])
        });
        let header = [
            "pdf-plan-col-day",
            "pdf-plan-col-drill",
            "pdf-plan-col-form",
            "pdf-plan-col-present",
            "pdf-plan-col-kept",
        ];
        blocks.push(self.table(&header, &[1.6, 2.6, 1.5, 0.9, 1.4], rows.collect()));
        for drill in logged.iter().filter(recent) {
            blocks.extend(self.drill(drill));
        }
        blocks
    }

    fn form(&self, form: DrillForm) -> String {
        self.say(match form {
            DrillForm::Discussion => "drill-form-discussion",
            DrillForm::Game => "drill-form-game",
            DrillForm::Function => "drill-form-function",
            DrillForm::FullScale => "drill-form-full-scale",
            DrillForm::RolePlay => "drill-form-role-play",
            DrillForm::Micro => "drill-form-micro",
        })
    }

    fn kept(&self, kept: DrillKept) -> String {
        self.say(match kept {
            DrillKept::Run => "drill-kept-run",
            DrillKept::Logged => "drill-kept-logged",
        })
    }

    /// One drill: what was tried, how it went, what was added. Nobody is named.
    fn drill(&self, drill: &Drill) -> Vec<Block> {
        let Some(log) = drill.log() else { return Vec::new() };
        let fields = log.fields();
        let heading =
            self.words.with("pdf-plan-drill", &[("title", drill.title()), ("day", &self.words.kept_day(&drill.day()))]);
        let mut blocks = vec![Block::heading(2, heading)];
        let routines: BTreeMap<&str, String> =
            fields.routines.iter().map(|id| (id.as_str(), self.say(&format!("routine-{id}")))).collect();
        let mut rows: Vec<(String, Cell)> = Vec::new();
        let mut row = |key: &str, value: String| {
            if !value.trim().is_empty() {
                rows.push((self.say(key), value.into()));
            }
        };
        row("pdf-plan-drill-purpose", fields.purpose.0.clone());
        row("pdf-plan-drill-goals", fields.goals.iter().map(|goal| goal.0.as_str()).collect::<Vec<_>>().join("\n"));
        row("pdf-plan-drill-routines", routines.into_values().collect::<Vec<_>>().join("\n"));
        row("pdf-plan-drill-present", log.took_part().to_string());
        row("pdf-plan-drill-well", fields.went_well.0.clone());
        row("pdf-plan-drill-observations", fields.observations.0.clone());
        let minutes = |time: &domain::drills::TimeInput| {
            self.words.with("pdf-plan-minutes", &[("what", &time.what.0), ("minutes", &time.minutes)])
        };
        row("pdf-plan-drill-times", fields.times.iter().map(minutes).collect::<Vec<_>>().join("\n"));
        row("pdf-plan-drill-none", fields.no_findings.0.clone());
        let answer = |answer: Option<bool>| match answer {
            Some(true) => self.say("pdf-yes"),
            Some(false) => self.say("pdf-no"),
            None => String::new(),
        };
        row("pdf-plan-drill-debrief", answer(fields.debrief));
        let sent = match fields.reported {
            Some(true) => self.words.kept_day(&fields.reported_day),
            Some(false) => self.say("pdf-plan-drill-not-sent"),
            None => String::new(),
        };
        row("pdf-plan-drill-sent", sent);
        for (entry, text) in drill.added() {
            let day = self.words.day(entry.at.date_naive());
            rows.push((self.words.with("pdf-plan-drill-added", &[("day", &day)]), text.0.clone().into()));
        }
        blocks.push(Block::Facts(rows));
        let rated: Vec<Vec<Cell>> = fields
            .ratings
            .iter()
            .filter_map(|one| Some(vec![one.words.clone().into(), self.rating(one.rating?).into()]))
            .collect();
        if !rated.is_empty() {
            blocks.push(self.table(&["pdf-plan-col-criterion", "pdf-plan-col-rating"], &[5.6, 1.4], rated));
        }
        blocks
    }

    fn rating(&self, rating: Rating) -> String {
        self.say(match rating {
            Rating::Yes => "drill-rating-yes",
            Rating::Partly => "drill-rating-partly",
            Rating::No => "drill-rating-no",
            Rating::NotTried => "drill-rating-not-tried",
        })
    }

    fn improvements(&self) -> Vec<Block> {
        let all = improvements(&self.source.unit.drills, self.source.now.date_naive());
        if all.is_empty() {
            return vec![Block::text(self.say("pdf-plan-improvements-none"))];
        }
        let rows = all.iter().map(|one| {
            let (_, drill) = one.drill;
            let from = self
                .words
                .with("pdf-plan-drill", &[("title", drill.title()), ("day", &self.words.kept_day(&drill.day()))]);
            let measure =
                if one.fields.measure.is_blank() { String::new() } else { format!("\n{}", one.fields.measure.0) };
            let state = match (one.state, one.verified) {
                (_, Some((_, verified))) => {
                    self.words.with("pdf-plan-verified", &[("day", &self.words.kept_day(&verified.day))])
                }
                (ImprovementState::Late, None) => self.say("drill-improvement-late"),
                (_, None) => self.say("drill-improvement-open"),
            };
            vec![
                Cell::from(vec![Span::strong(one.fields.what.0.clone()), Span::plain(measure)]),
                from.into(),
                one.fields.owner.0.clone().into(),
                self.words.kept_day(&one.fields.deadline).into(),
                state.into(),
            ]
        });
        let header = [
            "pdf-plan-col-improvement",
            "pdf-plan-col-from",
            "pdf-plan-col-owner",
            "pdf-plan-col-deadline",
            "pdf-plan-col-state",
        ];
        vec![self.table(&header, &[2.9, 1.9, 1.4, 1.3, 1.3], rows.collect())]
    }
}

fn plain_list(items: impl IntoIterator<Item = String>) -> Block {
    Block::List(items.into_iter().map(|item| vec![Span::plain(item)]).collect())
}

/// The part of a step's id after its routine: `s3`.
fn of<'i>(routine: &RoutineId, id: &'i str) -> Option<&'i str> {
    id.strip_prefix(routine.as_str())?.strip_prefix('.')
}

/// `s2` comes before `s10`, and the steps before the decisions.
fn natural(id: &str) -> (std::cmp::Reverse<String>, u32) {
    let letters: String = id.chars().take_while(|sign| !sign.is_ascii_digit()).collect();
    let number = id[letters.len()..].chars().take_while(char::is_ascii_digit).collect::<String>();
    (std::cmp::Reverse(letters), number.parse().unwrap_or(0))
}

fn midnight(now: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
    now.with_time(chrono::NaiveTime::MIN).single().unwrap_or(now)
}

/// `000 000 019`
fn in_threes(digits: &str) -> String {
    let digits: Vec<char> = digits.chars().collect();
    digits.chunks(3).map(|three| three.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
