//! Signs, cards, contacts, and the search over all advice.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use content::{Content, Text, Words, forms};
use domain::guidance::{
    Age, Answers, Audience, Category, Caveat, Contact, ContactKind, ContactStatus, Document, Index, Opening, Pace,
    Sign, Theme, Urgency, Weight, answers, first_of, is_old, may_answer, spoken_number,
};
use domain::law::holds_in;
use domain::people::{Board, ContactChecks, ContactDetails, LocalContact, RequiredContact, Role, UnitKind};
use domain::routines::{Act, Door, Screen};
use domain::{ContactId, Language};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::about::{SourceView, rests_on_a_source, sources};
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
    /// Checked more than twelve months ago.
    pub old: bool,
    pub themes: Vec<Theme>,
    pub audiences: Vec<Audience>,
    /// When it answers, where that is known and it is not always.
    pub hours: Vec<Opening>,
    pub hours_verified: bool,
    /// Whether somebody answers now; null where there is nobody to call.
    pub answers: Option<Answers>,
    /// It stands where one asks who answers now: all but what is surely closed.
    pub may_answer: bool,
    /// Another number, shown beside while it is not sure that somebody answers at this one.
    pub otherwise: Option<OtherwiseView>,
    /// What the unit wrote of it.
    pub own: Option<OwnContactView>,
    /// The unit writes its own number for it in its list.
    pub listed: bool,
    /// A plan is not whole without it.
    pub required: bool,
}

#[derive(Serialize, TS)]
pub struct OtherwiseView {
    pub id: String,
    pub name: String,
    pub display: String,
}

#[derive(Serialize, TS)]
pub struct OwnContactView {
    pub name: String,
    /// In their own words.
    pub hours: String,
    /// Another number there.
    pub second: String,
    pub email: String,
    /// How what must stay secret can be sent, in their own words.
    pub channel: String,
    pub note: String,
    /// The last day that it holds; empty: until it is changed.
    pub until: String,
    /// That day is past: somebody must look again.
    pub expired: bool,
}

impl OwnContactView {
    fn of(own: &OwnNumber, today: NaiveDate) -> Self {
        let LocalContact { name, hours, details, .. } = &own.contact;
        let ContactDetails { second, email, channel, until, note } = details.clone();
        Self {
            name: name.clone(),
            hours: hours.clone(),
            second: spoken_number(&second),
            email,
            channel,
            note,
            until: until.map(|day| day.to_string()).unwrap_or_default(),
            expired: own.contact.has_expired(today),
        }
    }
}

pub fn contacts(app: &App, request: ContactsRequest) -> Result<Vec<ContactView>, Failure> {
    Ok(all_contacts(app, &Local::of(app), request.language))
}

pub fn all_contacts(app: &App, local: &Local, language: Language) -> Vec<ContactView> {
    let known = app.content.contacts.iter().map(|contact| contact_view(app, local, contact, language));
    known.chain(local.only_here().enumerate().map(|(at, own)| own_view(app, at, own))).collect()
}

/// The numbers of this unit, as its board says, and when each was last looked at.
pub struct Local {
    own: Vec<OwnNumber>,
    day_hours: Vec<Opening>,
}

struct OwnNumber {
    contact: LocalContact,
    checked: Option<NaiveDate>,
}

impl Local {
    pub fn of(app: &App) -> Self {
        let keeping = app.keeping();
        Self::on(&keeping.board, &keeping.contact_checks)
    }

    pub fn on(board: &Board, checks: &ContactChecks) -> Self {
        let own = board.contacts.all().into_iter();
        let own = own.map(|contact| OwnNumber { checked: checks.of(&contact), contact }).collect();
        Self { own, day_hours: board.contacts.day_hours() }
    }

    /// The unit's own number for a contact that each unit has its own of.
    fn number(&self, contact: &Contact) -> Option<&OwnNumber> {
        self.own.iter().find(|own| own.contact.contact == contact.id.as_str())
    }

    /// Those that no contact of the content stands for.
    fn only_here(&self) -> impl Iterator<Item = &OwnNumber> {
        self.own.iter().filter(|own| own.contact.contact.is_empty())
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
    let now = app.clock.now().naive_local();
    let today = now.date();
    let own = local.number(contact);
    let stand_in = stand_in(app, local, contact);
    let number = called(app, local, contact);
    let hours = if own.is_some() && contact.id.as_str() == "barnevern" { &local.day_hours } else { &contact.hours };
    let checked = own.map_or_else(|| first_of(&contact.checked), |own| own.checked);
    let old = is_old(checked, today);
    // Hours that the unit wrote hold for as long as its numbers do.
    let hours_verified = if own.is_some() { !hours.is_empty() && !old } else { contact.hours_verified };
    let answers = match (own, stand_in) {
        _ if number.is_empty() => None,
        (Some(_), _) => Some(answers(hours, hours_verified, now)),
        (None, Some(stand_in)) => Some(stand_in.answers(now)),
        (None, None) => Some(contact.answers(now)),
    };
    let otherwise = contact.otherwise.as_ref().filter(|_| answers.is_some_and(|answers| !answers.surely()));
    let otherwise = otherwise.map(|id| app.content.contact(id)).filter(|other| called(app, local, other) != number);
    let page = contact.web.clone().filter(|_| own.is_none());
    ContactView {
        id: contact.id.to_string(),
        kind: contact.kind,
        name: text.title.clone(),
        about: text.running(),
        number: number.to_owned(),
        display: page.unwrap_or_else(|| spoken_number(number)),
        say: text.say.iter().map(|said| said.words.clone()).collect(),
        is_fallback: stand_in.is_some(),
        always_open: contact.always,
        verified: contact.status != ContactStatus::Verify,
        checked: checked.map(|day| day.format("%Y-%m").to_string()).unwrap_or_default(),
        old,
        themes: contact.themes.clone(),
        audiences: contact.audiences.clone(),
        hours: hours.clone(),
        hours_verified,
        answers,
        may_answer: may_answer(contact.id.as_str(), answers),
        otherwise: otherwise.map(|other| OtherwiseView {
            id: other.id.to_string(),
            name: app.content.words(language).contacts[other.id.as_str()].title.clone(),
            display: spoken_number(called(app, local, other)),
        }),
        own: own.map(|own| OwnContactView::of(own, today)),
        listed: contact.status == ContactStatus::Local && !HAVE_FIELDS.contains(&contact.id.as_str()),
        required: HAVE_FIELDS.contains(&contact.id.as_str()) || RequiredContact::of(contact.id.as_str()).is_some(),
    }
}

/// Local contacts that have a field of their own, and stand in no list.
const HAVE_FIELDS: [&str; 2] = ["barnevern", "barnevernvakt"];

/// The national contact that stands in while the unit has written no number of its own.
fn stand_in<'a>(app: &'a App, local: &Local, contact: &Contact) -> Option<&'a Contact> {
    let fallback = contact.fallback.as_ref().filter(|_| contact.number.is_empty() && local.number(contact).is_none());
    fallback.map(|id| app.content.contact(id))
}

/// The digits that are dialled; empty where there is nobody to call.
fn called<'a>(app: &'a App, local: &'a Local, contact: &'a Contact) -> &'a str {
    local.number(contact).map_or(&stand_in(app, local, contact).unwrap_or(contact).number, |own| &own.contact.number)
}

/// A number that only this unit has: its name is theirs, and nothing is known of it beside.
fn own_view(app: &App, at: usize, own: &OwnNumber) -> ContactView {
    let LocalContact { name, number, .. } = &own.contact;
    let today = app.clock.now().date_naive();
    ContactView {
        id: format!("own-{at}"),
        kind: ContactKind::Local,
        name: name.clone(),
        about: String::new(),
        number: number.clone(),
        display: spoken_number(number),
        say: Vec::new(),
        is_fallback: false,
        always_open: false,
        verified: true,
        checked: own.checked.map(|day| day.format("%Y-%m").to_string()).unwrap_or_default(),
        old: is_old(own.checked, today),
        themes: Vec::new(),
        audiences: vec![Audience::Staff],
        hours: Vec::new(),
        hours_verified: false,
        answers: Some(Answers::Unknown),
        may_answer: true,
        otherwise: None,
        own: Some(OwnContactView { name: String::new(), ..OwnContactView::of(own, today) }),
        listed: true,
        required: false,
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
pub struct TermsRequest {
    language: Language,
}

/// A word that is explained where it stands.
#[derive(Serialize, TS)]
pub struct TermView {
    id: String,
    title: String,
    /// Every way it is written, the title among them.
    forms: Vec<String>,
    about: String,
    /// The month it was checked, `2026-11`.
    checked: String,
    /// It rests on a source that was found.
    verified: bool,
    sources: Vec<SourceView>,
}

/// Every word that is explained, in no order: the alphabet is the screen's.
pub fn terms(app: &App, request: TermsRequest) -> Result<Vec<TermView>, Failure> {
    let TermsRequest { language } = request;
    let terms = app.content.terms.iter().map(|term| {
        let text = &app.content.words(language).terms[&term.id];
        TermView {
            id: term.id.clone(),
            title: text.title.clone(),
            forms: forms(text).cloned().collect(),
            about: text.running(),
            checked: term.checked.clone(),
            verified: rests_on_a_source(app, &term.sources),
            sources: sources(app, &term.sources, language),
        }
    });
    Ok(terms.collect())
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
    /// What a word means.
    Term,
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
    let terms = content.terms.iter().map(|term| document(HitKind::Term, &term.id, |words| &words.terms, String::new()));
    Index::new(signs.chain(screens).chain(cards).chain(contacts).chain(sheets).chain(law).chain(talk).chain(terms))
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
            HitKind::Term => (&words.terms[&place.id], String::new()),
        };
        // Out of its page a rule or a sentence may say to talk with somebody, and not when one must not: its title leads there.
        let detail = match place.kind {
            HitKind::Law | HitKind::Talk => "",
            HitKind::Sign | HitKind::Screen | HitKind::Sheet | HitKind::Card | HitKind::Contact | HitKind::Term => {
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
