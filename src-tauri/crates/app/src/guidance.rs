//! Signs, cards, contacts, and the search over all advice.

use std::collections::BTreeMap;

use content::{Content, Text, Words};
use domain::guidance::{
    Age, Category, Caveat, Contact, ContactKind, ContactStatus, Document, Index, Pace, Sign, Urgency, Weight,
    spoken_number,
};
use domain::law::holds_in;
use domain::people::{Board, LocalContacts, Role, UnitKind};
use domain::routines::{Act, Door, Screen};
use domain::{ContactId, Language};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::about::{SourceView, sources};
use crate::{App, Failure};

#[derive(Deserialize, TS)]
pub struct ContactsRequest {
    language: Language,
}

/// Someone to call. A local contact that is not known yet has the number that stands in for it.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactView {
    pub id: String,
    pub kind: ContactKind,
    pub name: String,
    pub about: String,
    /// Digits only.
    pub number: String,
    /// Grouped as it is read aloud.
    pub display: String,
    /// What to say, line by line.
    pub say: Vec<String>,
    /// The number is the national one that stands in until the local one is known.
    pub is_fallback: bool,
    pub always_open: bool,
    pub verified: bool,
    pub checked: String,
}

pub fn contacts(app: &App, request: ContactsRequest) -> Result<Vec<ContactView>, Failure> {
    Ok(all_contacts(app, &Local::of(app), request.language))
}

pub fn all_contacts(app: &App, local: &Local, language: Language) -> Vec<ContactView> {
    app.content.contacts.iter().map(|contact| contact_view(app, local, contact, language)).collect()
}

/// The numbers of this unit, as its board says.
pub struct Local {
    contacts: LocalContacts,
    checked: String,
}

impl Local {
    pub fn of(app: &App) -> Self {
        let keeping = app.keeping();
        Self::on(&keeping.board, &keeping.contacts_checked)
    }

    pub fn on(board: &Board, checked: &str) -> Self {
        Self { contacts: board.contacts.clone(), checked: checked.to_owned() }
    }

    /// The unit's own number for a contact that each unit has its own of.
    fn number(&self, contact: &Contact) -> Option<&str> {
        let number = match contact.id.as_str() {
            "barnevern" => &self.contacts.child_protection,
            "barnevernvakt" => &self.contacts.child_protection_on_call,
            _ => return None,
        };
        (!number.is_empty()).then_some(number)
    }
}

/// Whom to call, in order. A local number that is not known yet is left out where its stand-in is listed anyway.
pub fn calls(app: &App, local: &Local, ids: &[ContactId], language: Language) -> Vec<ContactView> {
    let listed_anyway = |contact: &&Contact| {
        contact.number.is_empty()
            && local.number(contact).is_none()
            && contact.fallback.as_ref().is_some_and(|stand_in| ids.contains(stand_in))
    };
    ids.iter()
        .map(|id| app.content.contact(id))
        .filter(|contact| !listed_anyway(contact))
        .map(|contact| contact_view(app, local, contact, language))
        .collect()
}

fn contact_view(app: &App, local: &Local, contact: &Contact, language: Language) -> ContactView {
    let text = &app.content.words(language).contacts[contact.id.as_str()];
    let own = local.number(contact);
    let stand_in = contact.fallback.as_ref().filter(|_| contact.number.is_empty() && own.is_none());
    let number = own.unwrap_or(&stand_in.map_or(contact, |id| app.content.contact(id)).number);
    ContactView {
        id: contact.id.to_string(),
        kind: contact.kind,
        name: text.title.clone(),
        about: text.running(),
        number: number.to_owned(),
        display: contact.web.clone().unwrap_or_else(|| spoken_number(number)),
        say: text.say.iter().map(|said| said.words.clone()).collect(),
        is_fallback: stand_in.is_some(),
        always_open: contact.always,
        verified: contact.status != ContactStatus::Verify,
        checked: if own.is_some() { local.checked.clone() } else { contact.checked.clone() },
    }
}

#[derive(Deserialize, TS)]
pub struct CardsRequest {
    language: Language,
    unit: Option<UnitKind>,
}

#[derive(Serialize, TS)]
pub struct CardView {
    pub id: String,
    pub door: Door,
    pub title: String,
    pub lead: String,
    pub todo: Vec<String>,
    pub dont: Vec<String>,
    pub calls: Vec<ContactView>,
    pub sources: Vec<SourceView>,
}

pub fn cards(app: &App, request: CardsRequest) -> Result<Vec<CardView>, Failure> {
    let unit = app.unit_kind().or(request.unit);
    Ok(all_cards(app, &Local::of(app), unit, request.language))
}

pub fn all_cards(app: &App, local: &Local, unit: Option<UnitKind>, language: Language) -> Vec<CardView> {
    let roles = app.content.roles.of(language, unit);
    let fill = |text: &str| roles.fill(text, Role::Leader);
    let cards = app.content.cards.iter().map(|card| {
        let text = &app.content.words(language).cards[&card.id];
        CardView {
            id: card.id.clone(),
            door: card.door,
            title: text.title.clone(),
            lead: fill(&text.running()),
            todo: text.items().map(fill).collect(),
            dont: text.dont.iter().map(|text| fill(text)).collect(),
            calls: calls(app, local, &card.call, language),
            sources: sources(app, &card.sources, language),
        }
    });
    cards.collect()
}

#[derive(Deserialize, TS)]
pub struct SignsRequest {
    language: Language,
    category: Option<Category>,
    age: Option<Age>,
    pace: Option<Pace>,
}

#[derive(Serialize, TS)]
pub struct SignsView {
    categories: Vec<CategoryView>,
    caveats: Vec<CaveatView>,
    /// What several signs together ask for.
    together: Vec<RemarkView>,
    /// What is good for the child. It never takes away a duty.
    strengths: Vec<RemarkView>,
    signs: Vec<SignView>,
}

#[derive(Serialize, TS)]
pub struct CategoryView {
    id: Category,
    name: String,
    about: String,
    /// Signs in this category, of the chosen age and pace.
    count: usize,
}

#[derive(Serialize, TS)]
pub struct CaveatView {
    id: String,
    title: String,
    text: String,
    place: CaveatPlace,
}

/// Where a caveat stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CaveatPlace {
    /// In view whatever is looked up.
    Always,
    /// Beside the signs that are looked at.
    Here,
    /// It holds for all signs, and stands after them.
    After,
}

impl CaveatPlace {
    fn of(caveat: &Caveat) -> Self {
        match (caveat.always, caveat.categories.is_empty()) {
            (true, _) => Self::Always,
            (false, false) => Self::Here,
            (false, true) => Self::After,
        }
    }
}

#[derive(Serialize, TS)]
pub struct RemarkView {
    id: String,
    title: String,
    text: String,
}

#[derive(Serialize, TS)]
pub struct ActionView {
    id: String,
    title: String,
    text: String,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SignView {
    id: String,
    category: Category,
    category_name: String,
    title: String,
    about: Option<String>,
    ages: Vec<Age>,
    weight: Weight,
    urgency: Urgency,
    /// Ordinary, harmless explanations.
    harmless: Vec<String>,
    /// First this, then that; each may be several things done together.
    actions: Vec<Vec<ActionView>>,
    /// Where it is said what to do now, danger first; never none.
    doors: Vec<Door>,
    sources: Vec<SourceView>,
}

/// Signs of a category, an age and a pace, or all.
pub fn signs(app: &App, request: SignsRequest) -> Result<SignsView, Failure> {
    let SignsRequest { language, category, age, pace } = request;
    let words = app.content.words(language);
    let wanted = |sign: &&Sign| {
        age.is_none_or(|age| sign.ages.contains(&age)) && pace.is_none_or(|pace| sign.urgency.pace() == pace)
    };
    let categories = Category::ALL
        .map(|id| {
            let text = &words.categories[id.tag()];
            let count = app.content.signs.iter().filter(|sign| sign.category == id).filter(wanted).count();
            CategoryView { id, name: text.title.clone(), about: text.running(), count }
        })
        .into();
    let belongs = |categories: &[Category], ages: &[Age]| {
        (categories.is_empty() || category.is_some_and(|category| categories.contains(&category)))
            && (ages.is_empty() || age.is_none_or(|age| ages.contains(&age)))
    };
    let caveats =
        app.content.caveats.iter().filter(|caveat| caveat.always || belongs(&caveat.categories, &caveat.ages));
    let caveats = caveats
        .map(|caveat| {
            let text = &words.caveats[&caveat.id];
            let (id, title) = (caveat.id.clone(), text.title.clone());
            CaveatView { id, title, text: text.running(), place: CaveatPlace::of(caveat) }
        })
        .collect();
    let remark = |id: &str, text: &Text| RemarkView { id: id.into(), title: text.title.clone(), text: text.running() };
    let together = app.content.together.iter().map(|one| remark(&one.id, &words.together[&one.id])).collect();
    let strengths = app.content.strengths.iter().map(|one| remark(&one.id, &words.strengths[&one.id])).collect();
    let signs = app.content.signs.iter().filter(|sign| category.is_none_or(|category| sign.category == category));
    let signs = signs.filter(wanted).map(|sign| sign_view(app, sign, language)).collect();
    Ok(SignsView { categories, caveats, together, strengths, signs })
}

fn sign_view(app: &App, sign: &Sign, language: Language) -> SignView {
    let words = app.content.words(language);
    let text = &words.signs[sign.id.as_str()];
    let action = |id: &domain::guidance::ActionId| {
        let text = &words.actions[id.as_str()];
        ActionView { id: id.to_string(), title: text.title.clone(), text: text.running() }
    };
    SignView {
        id: sign.id.to_string(),
        category: sign.category,
        category_name: app.content.category_name(language, sign.category).to_owned(),
        title: text.title.clone(),
        about: Some(text.running()).filter(|about| !about.is_empty()),
        ages: sign.ages.clone(),
        weight: sign.weight,
        urgency: sign.urgency,
        harmless: text.items().map(str::to_owned).collect(),
        actions: sign.actions.iter().map(|together| together.iter().map(action).collect()).collect(),
        doors: sign.doors(&app.content.actions),
        sources: sources(app, &sign.sources, language),
    }
}

#[derive(Deserialize, TS)]
pub struct SearchRequest {
    language: Language,
    query: String,
    unit: Option<UnitKind>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HitKind {
    Sign,
    Screen,
    /// What is looked up at a step without leaving it.
    Sheet,
    Card,
    Contact,
    /// A rule of the law, or the help to decide by it.
    Law,
    /// A statement about talking with children.
    Talk,
}

#[derive(Serialize, TS)]
pub struct Hit {
    kind: HitKind,
    id: String,
    title: String,
    /// Where it belongs: the category of a sign, the routine of a screen; empty otherwise.
    place: String,
    detail: String,
}

/// What a hit points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    kind: HitKind,
    id: String,
}

const MOST_HITS: usize = 12;

const DEPENDS_ON_ANSWERS: [Act; 5] =
    [Act::TellLeader, Act::TellColleague, Act::TellOwner, Act::TellOutside, Act::TalkParents];

/// All advice of one language, ready to be searched in both.
pub fn index(content: &Content, language: Language) -> Index<Place> {
    let words = content.words(language);
    let other = content.words(language.other());
    let document = |kind: HitKind, id: &str, texts: fn(&Words) -> &BTreeMap<String, Text>, more: String| {
        let (text, also) = (&texts(words)[id], &texts(other)[id]);
        Document {
            key: Place { kind, id: id.to_owned() },
            title: text.title.clone(),
            everyday: text.search.clone(),
            body: format!("{} {} {more}", text.running(), text.items().collect::<Vec<_>>().join(" ")),
            also: [&also.title].into_iter().chain(&also.search).cloned().collect(),
        }
    };
    let signs = content.signs.iter().map(|sign| {
        let category = &words.categories[sign.category.tag()];
        let more = format!("{} {}", category.title, category.search.join(" "));
        document(HitKind::Sign, sign.id.as_str(), |words| &words.signs, more)
    });
    // Only screens and sheets that say what they should be found by, and that are true out of their way: whom to tell, and
    // whether parents may be told, depends on what was answered before.
    let found = |page: &Screen| {
        let text = &words.routines[page.id.as_str()];
        let depends = DEPENDS_ON_ANSWERS.iter().any(|act| page.does(*act))
            || text.advice().iter().any(|sentence| sentence.contains("{lead"));
        !text.search.is_empty() && !depends
    };
    let screens = content.library.screens.values().filter(|screen| found(screen));
    let screens =
        screens.map(|screen| document(HitKind::Screen, screen.id.as_str(), |words| &words.routines, String::new()));
    let sheets = content.library.sheets.values().map(|sheet| &sheet.page).filter(|page| found(page)).map(|page| {
        let parts = page.steps.iter().map(|step| &words.routines[step.as_str()]);
        let more = parts.map(|part| format!("{} {}", part.title, part.running())).collect::<Vec<_>>().join(" ");
        document(HitKind::Sheet, page.id.as_str(), |words| &words.routines, more)
    });
    let cards = content
        .cards
        .iter()
        .map(|card| document(HitKind::Card, &card.id, |words| &words.cards, words.cards[&card.id].dont.join(" ")));
    let contacts = content.contacts.iter().map(|contact| {
        let mut document = document(HitKind::Contact, contact.id.as_str(), |words| &words.contacts, String::new());
        document.everyday.extend(Some(contact.number.clone()).filter(|number| !number.is_empty()));
        document
    });
    let law = words
        .law
        .iter()
        .filter(|(_, text)| !text.search.is_empty())
        .map(|(id, _)| document(HitKind::Law, id, |words| &words.law, String::new()));
    let talk = words.conversation.iter().filter(|(_, text)| !text.search.is_empty()).map(|(id, text)| {
        let say = text.say.iter().map(|said| said.words.as_str()).collect::<Vec<_>>().join(" ");
        document(HitKind::Talk, id, |words| &words.conversation, say)
    });
    Index::new(signs.chain(screens).chain(cards).chain(contacts).chain(sheets).chain(law).chain(talk))
}

pub fn search(app: &App, request: SearchRequest) -> Result<Vec<Hit>, Failure> {
    let SearchRequest { language, query, unit } = request;
    let words = app.content.words(language);
    let roles = app.content.roles.of(language, app.unit_kind().or(unit));
    let hit = |place: Place| {
        let (text, belongs) = match place.kind {
            HitKind::Sign => {
                let sign = app.content.signs.iter().find(|sign| sign.id.as_str() == place.id);
                let category = sign.map(|sign| app.content.category_name(language, sign.category).to_owned());
                (&words.signs[&place.id], category.unwrap_or_default())
            }
            HitKind::Screen => (&words.routines[&place.id], place.id.split('.').next().unwrap_or_default().to_owned()),
            HitKind::Sheet => (&words.routines[&place.id], String::new()),
            HitKind::Card => (&words.cards[&place.id], String::new()),
            HitKind::Contact => (&words.contacts[&place.id], String::new()),
            HitKind::Law => (&words.law[&place.id], String::new()),
            HitKind::Talk => (&words.conversation[&place.id], String::new()),
        };
        // Out of its page a rule or a sentence may say to talk with somebody, and not when one must not: its title leads there.
        let detail = match place.kind {
            HitKind::Law | HitKind::Talk => "",
            HitKind::Sign | HitKind::Screen | HitKind::Sheet | HitKind::Card | HitKind::Contact => {
                text.paragraphs().chain(text.items()).next().unwrap_or_default()
            }
        };
        Hit {
            kind: place.kind,
            title: roles.fill(&text.title, Role::Leader),
            detail: roles.fill(detail, Role::Leader),
            place: belongs,
            id: place.id,
        }
    };
    // A rule that does not hold here is not found here.
    let unit = app.unit_kind().or(unit);
    let holds = |place: &Place| {
        let rule = app.content.law.rules.iter().find(|rule| place.kind == HitKind::Law && rule.id.as_str() == place.id);
        rule.is_none_or(|rule| holds_in(&rule.units, unit))
    };
    let found = app.index(language).find(&query, 2 * MOST_HITS).into_iter().map(|found| found.key);
    Ok(found.filter(holds).take(MOST_HITS).map(hit).collect())
}
