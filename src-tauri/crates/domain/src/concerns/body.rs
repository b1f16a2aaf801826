//! The body map: where on a body something was seen, in words and on a figure. It says where, never what happened.
//!
//! Nobody examines a child for it (map.rule.1, .2), no photograph belongs to it (.3), the covered areas have no drawing
//! (.4), and nothing is added up: no score, no age of a bruise.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fields::{Checked, Fault, FieldFault, Private, day, number, text, time};

/// The width and the height of a figure, in its own units.
pub const FIGURE: (u16, u16) = (640, 900);

/// How common accidents are in a place, for children who move about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ZoneClass {
    /// Less common for accidents: TEN-4-FACESp (pierce2021), and a few places of our own.
    Highlight,
    /// Common for accidents.
    Common,
    Neutral,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum View {
    Front,
    Back,
}

impl View {
    pub const ALL: [View; 2] = [View::Front, View::Back];

    pub fn tag(self) -> &'static str {
        match self {
            View::Front => "front",
            View::Back => "back",
        }
    }
}

/// The child's own right and left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    Right,
    Left,
}

impl Side {
    pub fn tag(self) -> &'static str {
        match self {
            Side::Right => "right",
            Side::Left => "left",
        }
    }
}

/// Which figures a zone can be seen on.
const FRONT: &[View] = &[View::Front];
const BACK: &[View] = &[View::Back];
const BOTH: &[View] = &View::ALL;

macro_rules! zones {
    ($($zone:ident $tag:literal $class:ident $views:ident $sided:literal,)*) => {
        /// A place on the body. The zones cover it whole; their order is the order of the keyboard.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        pub enum Zone {
            $(#[serde(rename = $tag)] $zone,)*
        }

        impl Zone {
            pub const ALL: &'static [Zone] = &[$(Zone::$zone),*];

            pub fn tag(self) -> &'static str {
                match self { $(Zone::$zone => $tag,)* }
            }

            pub fn class(self) -> ZoneClass {
                match self { $(Zone::$zone => ZoneClass::$class,)* }
            }

            /// The figures it can be seen on.
            pub fn views(self) -> &'static [View] {
                match self { $(Zone::$zone => $views,)* }
            }

            /// One zone on both sides of the body: which side must be said.
            pub fn is_sided(self) -> bool {
                match self { $(Zone::$zone => $sided,)* }
            }
        }
    };
}

zones! {
    Scalp "scalp" Neutral BOTH false,
    Forehead "forehead" Common FRONT false,
    EyelidRight "eyelid-r" Highlight FRONT false,
    EyeRight "eye-r" Highlight FRONT false,
    EyelidLeft "eyelid-l" Highlight FRONT false,
    EyeLeft "eye-l" Highlight FRONT false,
    Nose "nose" Common FRONT false,
    CheekRight "cheek-r" Highlight FRONT false,
    CheekLeft "cheek-l" Highlight FRONT false,
    EarRight "ear-r" Highlight BOTH false,
    EarLeft "ear-l" Highlight BOTH false,
    Mouth "mouth" Highlight FRONT false,
    JawRight "jaw-r" Highlight FRONT false,
    JawLeft "jaw-l" Highlight FRONT false,
    Chin "chin" Common FRONT false,
    Neck "neck" Highlight BOTH false,
    Shoulder "shoulder" Neutral BOTH true,
    Chest "chest" Highlight FRONT false,
    BackUpper "back-upper" Highlight BACK false,
    UpperArmOuter "upper-arm-outer" Neutral BOTH true,
    UpperArmInner "upper-arm-inner" Highlight FRONT true,
    ElbowRight "elbow-r" Common BACK false,
    ElbowLeft "elbow-l" Common BACK false,
    ForearmInner "forearm-inner" Neutral FRONT true,
    ForearmOuter "forearm-outer" Highlight BACK true,
    Wrist "wrist" Neutral BOTH true,
    Palm "palm" Common FRONT true,
    BackOfHand "back-of-hand" Highlight BACK true,
    Fingers "fingers" Neutral BOTH true,
    Flank "flank" Highlight BOTH true,
    Abdomen "abdomen" Highlight FRONT false,
    BackLower "back-lower" Highlight BACK false,
    Hip "hip" Highlight BOTH true,
    Genital "genital" Highlight FRONT false,
    Buttocks "buttocks" Highlight BACK false,
    ThighFront "thigh-front" Neutral FRONT true,
    ThighInner "thigh-inner" Highlight FRONT true,
    ThighBack "thigh-back" Highlight BACK true,
    KneeRight "knee-r" Common FRONT false,
    KneeLeft "knee-l" Common FRONT false,
    ShinRight "shin-r" Common FRONT false,
    ShinLeft "shin-l" Common FRONT false,
    Calf "calf" Neutral BACK true,
    Ankle "ankle" Neutral BOTH true,
    FootTop "foot-top" Neutral FRONT true,
    Sole "sole" Highlight BACK true,
}

impl Zone {
    /// Covered: one plain area with words, where nothing is drawn (map.rule.4).
    pub fn is_covered(self) -> bool {
        matches!(self, Zone::Genital | Zone::Buttocks)
    }
}

/// How old the child is, as far as the map needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MapAge {
    /// Under five months: any bruise anywhere counts (the 4 of TEN-4).
    #[serde(rename = "under-5-months")]
    UnderFiveMonths,
    /// Five months to the second birthday.
    #[serde(rename = "under-2")]
    UnderTwo,
    #[serde(rename = "2-3")]
    TwoToThree,
    #[serde(rename = "4-5")]
    FourToFive,
    #[serde(rename = "6-12")]
    SixToTwelve,
    #[serde(rename = "13-18")]
    Youth,
}

impl MapAge {
    pub const ALL: [MapAge; 6] = [
        MapAge::UnderFiveMonths,
        MapAge::UnderTwo,
        MapAge::TwoToThree,
        MapAge::FourToFive,
        MapAge::SixToTwelve,
        MapAge::Youth,
    ];

    pub fn tag(self) -> &'static str {
        match self {
            MapAge::UnderFiveMonths => "under-5-months",
            MapAge::UnderTwo => "under-2",
            MapAge::TwoToThree => "2-3",
            MapAge::FourToFive => "4-5",
            MapAge::SixToTwelve => "6-12",
            MapAge::Youth => "13-18",
        }
    }

    /// Under four: what TEN-4-FACESp was made for.
    pub fn is_young(self) -> bool {
        matches!(self, MapAge::UnderFiveMonths | MapAge::UnderTwo | MapAge::TwoToThree)
    }

    pub fn shape(self) -> BodyShape {
        match self {
            MapAge::UnderFiveMonths | MapAge::UnderTwo => BodyShape::Baby,
            MapAge::TwoToThree | MapAge::FourToFive => BodyShape::SmallChild,
            MapAge::SixToTwelve => BodyShape::Child,
            MapAge::Youth => BodyShape::Youth,
        }
    }
}

/// The figure that is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BodyShape {
    Baby,
    SmallChild,
    Child,
    Youth,
}

impl BodyShape {
    pub const ALL: [BodyShape; 4] = [BodyShape::Baby, BodyShape::SmallChild, BodyShape::Child, BodyShape::Youth];

    pub fn tag(self) -> &'static str {
        match self {
            BodyShape::Baby => "baby",
            BodyShape::SmallChild => "small-child",
            BodyShape::Child => "child",
            BodyShape::Youth => "youth",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MarkKind {
    Bruise,
    Redness,
    Wound,
    Burn,
    Bite,
    Swelling,
    Scar,
    Other,
}

impl MarkKind {
    pub fn tag(self) -> &'static str {
        match self {
            MarkKind::Bruise => "bruise",
            MarkKind::Redness => "redness",
            MarkKind::Wound => "wound",
            MarkKind::Burn => "burn",
            MarkKind::Bite => "bite",
            MarkKind::Swelling => "swelling",
            MarkKind::Scar => "scar",
            MarkKind::Other => "other",
        }
    }
}

/// How it came to be seen. There is no «examined»: nobody undresses a child to look (map.rule.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Noticed {
    Care,
    Bathing,
    Play,
    Shown,
    Other,
}

impl Noticed {
    pub fn tag(self) -> &'static str {
        match self {
            Noticed::Care => "care",
            Noticed::Bathing => "bathing",
            Noticed::Play => "play",
            Noticed::Shown => "shown",
            Noticed::Other => "other",
        }
    }
}

/// Where on a figure it was set, in the figure's own units from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Spot {
    pub view: View,
    pub x: u16,
    pub y: u16,
}

/// One thing that was seen on the body, as it is typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MarkInput {
    pub zone: Zone,
    /// Only where the zone is on both sides.
    pub side: Option<Side>,
    /// Null when it was chosen from the list or by keyboard: somewhere in the zone.
    pub spot: Option<Spot>,
    pub kind: Option<MarkKind>,
    /// What was seen, in words; must be there for a covered area, and where the kind is another one.
    pub words: Private,
    /// Centimetres, an estimate: `2`, `1,5`, `2 x 3`.
    pub size: Private,
    /// Its shape, in words.
    pub form: Private,
    /// It has the form of something: a hand, a belt, teeth.
    pub patterned: bool,
    /// How many, when they lie close.
    pub number: Private,
    /// In words. Nothing is read from it: a bruise cannot be dated by its colour (vfpms).
    pub colour: Private,
    pub noticed: Option<Noticed>,
    /// Word for word.
    pub child_words: Private,
    /// Whether it hurts to touch. Only as the child says; nobody presses to find out.
    pub sore: Option<bool>,
    /// What an adult said about it, and who.
    pub explanation: Private,
    pub explained_by: Private,
    /// An accident here that is known of: when, and where its report lies.
    pub accident: Private,
    /// `2026-11-23`
    pub day: String,
    /// `10:15`
    pub time: String,
    pub seen_by: Private,
}

/// A map as it is typed.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BodyMapInput {
    pub age: Option<MapAge>,
    /// Does not move about by itself: does not roll, crawl or walk.
    pub still: bool,
    pub marks: Vec<MarkInput>,
}

/// Why somebody should be asked today (map.rule.7). A reason to talk, never a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TalkToday {
    /// Under five months, or not moving about: any mark, anywhere.
    AnyPlace,
    /// Under four, in a place that is less common for accidents.
    LessCommonPlace,
    /// The form of something, at any age.
    Patterned,
    /// On the neck, at any age.
    Neck,
}

impl TalkToday {
    pub fn tag(self) -> &'static str {
        match self {
            TalkToday::AnyPlace => "any-place",
            TalkToday::LessCommonPlace => "less-common-place",
            TalkToday::Patterned => "patterned",
            TalkToday::Neck => "neck",
        }
    }
}

/// A map with nothing wrong in it; made by [`BodyMapInput::check`] alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BodyMap(BodyMapInput);

impl BodyMap {
    pub fn fields(&self) -> &BodyMapInput {
        &self.0
    }
}

impl BodyMapInput {
    /// Every place counts as less common: a child this young, or this still, has few accidents.
    pub fn every_place(&self) -> bool {
        self.still || self.age == Some(MapAge::UnderFiveMonths)
    }

    /// Why somebody should be asked today; empty when the map alone gives no reason. An age that is not said counts as young.
    pub fn talk_today(&self) -> Vec<TalkToday> {
        let any = |of: fn(&MarkInput) -> bool| self.marks.iter().any(of);
        let young = self.age.is_none_or(MapAge::is_young);
        let reasons = [
            (self.every_place() && !self.marks.is_empty(), TalkToday::AnyPlace),
            (young && any(|mark| mark.zone.class() == ZoneClass::Highlight), TalkToday::LessCommonPlace),
            (any(|mark| mark.patterned), TalkToday::Patterned),
            (any(|mark| mark.zone == Zone::Neck), TalkToday::Neck),
        ];
        reasons.into_iter().filter_map(|(is, reason)| is.then_some(reason)).collect()
    }

    /// The map, or all that stands in its way, in the order of the form.
    pub fn check(&self, now: DateTime<FixedOffset>) -> Result<BodyMap, Vec<FieldFault>> {
        let mut checked = Checked::default();
        if self.age.is_none() {
            checked.faults.push(Fault::NotChosen.at("age"));
        }
        if self.marks.is_empty() {
            checked.faults.push(Fault::Blank.at("marks"));
        }
        let marks = self.marks.iter().enumerate();
        let marks = marks.map(|(at, mark)| checked.mark(mark, &format!("marks.{at}"), now)).collect();
        checked.whole(BodyMap(BodyMapInput { age: self.age, still: self.still, marks }))
    }
}

impl Checked {
    fn mark(&mut self, typed: &MarkInput, field: &str, now: DateTime<FixedOffset>) -> MarkInput {
        let at = |part: &str| format!("{field}.{part}");
        let zone = typed.zone;
        if zone.is_sided() && typed.side.is_none() {
            self.faults.push(Fault::NotChosen.at(at("side")));
        }
        // Nothing is drawn in a covered area, wherever one pressed.
        let spot = typed.spot.filter(|_| !zone.is_covered());
        let outside = |spot: &Spot| !zone.views().contains(&spot.view) || spot.x > FIGURE.0 || spot.y > FIGURE.1;
        if spot.as_ref().is_some_and(outside) {
            self.faults.push(Fault::NotFound.at(at("zone")));
        }
        if typed.kind.is_none() {
            self.faults.push(Fault::NotChosen.at(at("kind")));
        }
        let needs_words = zone.is_covered() || typed.kind == Some(MarkKind::Other);
        let words = match needs_words {
            true => self.filled_text(&typed.words, &at("words")),
            false => self.take(text(&typed.words, &at("words"))),
        };
        let size = self.take(centimetres(&typed.size, &at("size")));
        let form = self.line(&typed.form, &at("form"));
        let many = self.take(number(&typed.number.0, &at("number")));
        if many == Some(0) {
            self.faults.push(Fault::NotANumber.at(at("number")));
        }
        let colour = self.line(&typed.colour, &at("colour"));
        let child_words = self.take(text(&typed.child_words, &at("childWords")));
        let explanation = self.take(text(&typed.explanation, &at("explanation")));
        let explained_by = self.line(&typed.explained_by, &at("explainedBy"));
        // An explanation without who gave it would be anybody's.
        if !explanation.is_blank() {
            self.must_be_filled(&explained_by, &at("explainedBy"));
        }
        let accident = self.line(&typed.accident, &at("accident"));
        let on = self.take(day(&typed.day, &at("day"), now));
        let when = self.take(time(&typed.time, &at("time"), on, now));
        MarkInput {
            zone,
            side: typed.side.filter(|_| zone.is_sided()),
            spot,
            kind: typed.kind,
            words,
            size,
            form,
            patterned: typed.patterned,
            number: Private(many.map(|many| many.to_string()).unwrap_or_default()),
            colour,
            noticed: typed.noticed,
            child_words,
            sore: typed.sore,
            explanation,
            explained_by,
            accident,
            day: on.map(|day| day.format("%Y-%m-%d").to_string()).unwrap_or_default(),
            time: when.map(|time| time.format("%H:%M").to_string()).unwrap_or_default(),
            seen_by: self.line(&typed.seen_by, &at("seenBy")),
        }
    }
}

/// A size in centimetres, or nothing: one number, or two with an `x` between. Kept as `1,5` and `2 × 3`.
fn centimetres(typed: &Private, field: &str) -> Result<Private, FieldFault> {
    let wrong = || Fault::NotANumber.at(field);
    let text = typed.0.trim().to_lowercase();
    let text = text.strip_prefix("ca.").or(text.strip_prefix("ca")).unwrap_or(&text);
    let text = text.trim().trim_end_matches("cm").trim();
    if text.is_empty() {
        return if typed.is_blank() { Ok(Private::default()) } else { Err(wrong()) };
    }
    let parts: Vec<&str> = text.split(['x', '×']).map(str::trim).collect();
    let one = |part: &str| {
        let part = part.replace('.', ",");
        let (whole, rest) = part.split_once(',').unwrap_or((&part, "0"));
        let digits = |text: &str, most: usize| {
            (1..=most).contains(&text.len()) && text.bytes().all(|sign| sign.is_ascii_digit())
        };
        let real = digits(whole, 3) && digits(rest, 1) && part.bytes().any(|sign| (b'1'..=b'9').contains(&sign));
        real.then_some(part)
    };
    let read: Option<Vec<String>> = parts.iter().map(|part| one(part)).collect();
    match read {
        Some(read) if read.len() <= 2 => Ok(Private(read.join(" × "))),
        _ => Err(wrong()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-11-23T10:42:00+01:00").unwrap()
    }

    fn mark(zone: Zone) -> MarkInput {
        MarkInput {
            zone,
            side: zone.is_sided().then_some(Side::Right),
            spot: None,
            kind: Some(MarkKind::Bruise),
            words: if zone.is_covered() { Private("rødt".into()) } else { Private::default() },
            size: Private::default(),
            form: Private::default(),
            patterned: false,
            number: Private::default(),
            colour: Private::default(),
            noticed: Some(Noticed::Care),
            child_words: Private::default(),
            sore: None,
            explanation: Private::default(),
            explained_by: Private::default(),
            accident: Private::default(),
            day: "2026-11-23".into(),
            time: String::new(),
            seen_by: Private::default(),
        }
    }

    fn map(age: MapAge, marks: Vec<MarkInput>) -> BodyMapInput {
        BodyMapInput { age: Some(age), still: false, marks }
    }

    #[test]
    fn the_zones_are_those_of_the_drawings() {
        let count = |class| Zone::ALL.iter().filter(|zone| zone.class() == class).count();
        assert_eq!(Zone::ALL.len(), 46);
        assert_eq!((count(ZoneClass::Highlight), count(ZoneClass::Common), count(ZoneClass::Neutral)), (26, 10, 10));
        let seen = |view| Zone::ALL.iter().filter(|zone| zone.views().contains(&view)).count();
        assert_eq!((seen(View::Front), seen(View::Back)), (36, 21));
        let read: Zone = serde_json::from_str("\"back-of-hand\"").unwrap();
        assert_eq!(read, Zone::BackOfHand);
    }

    #[test]
    fn every_place_of_the_published_rule_is_highlighted() {
        let ten_4_facesp = [
            "chest abdomen back-upper back-lower flank buttocks genital hip",
            "ear-r ear-l neck mouth jaw-r jaw-l cheek-r cheek-l eyelid-r eyelid-l eye-r eye-l",
            "upper-arm-inner thigh-inner thigh-back sole back-of-hand forearm-outer",
        ];
        let named: Vec<&str> = ten_4_facesp.iter().flat_map(|line| line.split(' ')).collect();
        for zone in Zone::ALL {
            assert_eq!(zone.class() == ZoneClass::Highlight, named.contains(&zone.tag()), "{}", zone.tag());
        }
    }

    #[test]
    fn somebody_is_to_be_asked_today_about_a_less_common_place_in_a_young_child() {
        use MapAge::{FourToFive, SixToTwelve, TwoToThree, UnderFiveMonths, UnderTwo, Youth};
        for zone in Zone::ALL {
            for age in MapAge::ALL {
                let highlight = zone.class() == ZoneClass::Highlight;
                let expected = match age {
                    UnderFiveMonths => true,
                    UnderTwo | TwoToThree => highlight,
                    FourToFive | SixToTwelve | Youth => *zone == Zone::Neck,
                };
                let said = !map(age, vec![mark(*zone)]).talk_today().is_empty();
                assert_eq!(said, expected, "{} {}", zone.tag(), age.tag());
            }
        }
        assert!(map(UnderFiveMonths, vec![]).talk_today().is_empty(), "no mark, no reason");
    }

    #[test]
    fn a_child_that_does_not_move_about_has_no_common_place() {
        let still = BodyMapInput { still: true, ..map(MapAge::SixToTwelve, vec![mark(Zone::ShinLeft)]) };
        assert_eq!(still.talk_today(), [TalkToday::AnyPlace]);
        assert!(still.every_place());
    }

    #[test]
    fn a_patterned_mark_counts_in_any_zone_and_at_any_age() {
        let patterned = MarkInput { patterned: true, ..mark(Zone::KneeRight) };
        assert_eq!(map(MapAge::Youth, vec![patterned]).talk_today(), [TalkToday::Patterned]);
    }

    #[test]
    fn an_age_that_is_not_said_counts_as_young() {
        let map = BodyMapInput { age: None, still: false, marks: vec![mark(Zone::EarLeft)] };
        assert_eq!(map.talk_today(), [TalkToday::LessCommonPlace]);
    }

    /// The faults of one mark, changed.
    fn faults(zone: Zone, change: fn(&mut MarkInput)) -> Vec<(String, Fault)> {
        let mut typed = mark(zone);
        change(&mut typed);
        let checked = map(MapAge::TwoToThree, vec![typed]).check(now());
        checked.err().unwrap_or_default().into_iter().map(|fault| (fault.field, fault.fault)).collect()
    }

    #[test]
    fn all_that_is_wrong_is_told_at_its_field() {
        let at = |field: &str, fault: Fault| vec![(format!("marks.0.{field}"), fault)];
        assert_eq!(faults(Zone::EarRight, |_| {}), []);
        assert_eq!(faults(Zone::Hip, |mark| mark.side = None), at("side", Fault::NotChosen));
        assert_eq!(faults(Zone::EarRight, |mark| mark.kind = None), at("kind", Fault::NotChosen));
        assert_eq!(faults(Zone::EarRight, |mark| mark.kind = Some(MarkKind::Other)), at("words", Fault::Blank));
        assert_eq!(faults(Zone::Genital, |mark| mark.words = Private(" ".into())), at("words", Fault::Blank));
        assert_eq!(faults(Zone::EarRight, |mark| mark.size = Private("stor".into())), at("size", Fault::NotANumber));
        assert_eq!(faults(Zone::EarRight, |mark| mark.number = Private("0".into())), at("number", Fault::NotANumber));
        assert_eq!(faults(Zone::EarRight, |mark| mark.form = Private("a\nb".into())), at("form", Fault::NotOneLine));
        assert_eq!(
            faults(Zone::EarRight, |mark| mark.explanation = Private("Falt.".into())),
            at("explainedBy", Fault::Blank)
        );
        assert_eq!(faults(Zone::EarRight, |mark| mark.day = "2027-01-01".into()), at("day", Fault::InTheFuture));
        assert_eq!(faults(Zone::EarRight, |mark| mark.time = "10:75".into()), at("time", Fault::NotATime));
        assert_eq!(
            faults(Zone::EarRight, |mark| mark.seen_by = Private("x".repeat(201))),
            at("seenBy", Fault::TooLong)
        );
        let elsewhere = |mark: &mut MarkInput| mark.spot = Some(Spot { view: View::Back, x: 1, y: 1 });
        assert_eq!(faults(Zone::Nose, elsewhere), at("zone", Fault::NotFound));
        let outside = |mark: &mut MarkInput| mark.spot = Some(Spot { view: View::Front, x: 641, y: 1 });
        assert_eq!(faults(Zone::Nose, outside), at("zone", Fault::NotFound));
        let nothing = BodyMapInput::default().check(now()).unwrap_err();
        let named: Vec<_> = nothing.iter().map(|fault| fault.field.as_str()).collect();
        assert_eq!(named, ["age", "marks"]);
    }

    #[test]
    fn nothing_is_drawn_in_a_covered_area() {
        let spot = Some(Spot { view: View::Front, x: 320, y: 500 });
        let typed = |zone| map(MapAge::TwoToThree, vec![MarkInput { spot, ..mark(zone) }]);
        let kept = |zone| typed(zone).check(now()).unwrap().fields().marks[0].spot;
        assert_eq!((kept(Zone::Genital), kept(Zone::Abdomen)), (None, spot));
    }

    #[test]
    fn a_size_is_an_estimate_in_centimetres() {
        let read = |typed: &str| centimetres(&Private(typed.into()), "size").map(|size| size.0).ok();
        for (typed, kept) in
            [("2", "2"), ("1.5", "1,5"), (" ca. 2 cm ", "2"), ("2x3", "2 × 3"), ("0,5 × 12 cm", "0,5 × 12"), ("", "")]
        {
            assert_eq!(read(typed).as_deref(), Some(kept), "{typed}");
        }
        for typed in ["stor", "0", "1,55", "2 x 3 x 4", "cm", "-1", "1000", "x"] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_side_is_kept_only_where_the_zone_has_two() {
        let typed = map(MapAge::TwoToThree, vec![MarkInput { side: Some(Side::Left), ..mark(Zone::Nose) }]);
        assert_eq!(typed.check(now()).unwrap().fields().marks[0].side, None);
    }
}
