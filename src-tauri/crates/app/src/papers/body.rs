//! A body map on paper: the two figures with numbers, what each mark says, and what the map cannot say.

use content::body::{BodyContent, Figure};
use domain::concerns::BodyMap;
use domain::concerns::body::{BodyMapInput, MarkInput, TalkToday, View, Zone, ZoneClass};
use domain::fields::Private;
use pdf::{Block, Dash, Drawing, Line, Number, Path, Shade, Shape, Span};

use super::words::Words;
use crate::body::shape;

/// The air between the two figures, in their units.
const BETWEEN: f32 = 60.0;
const WIDTH: f32 = 640.0;
const HEIGHT: f32 = 900.0;
/// How round the cards are behind what is drawn larger.
const ROUND: f32 = 18.0;

/// All of a map.
pub fn map(words: &Words<'_>, body: &BodyContent, map: &BodyMap) -> Vec<Block> {
    let map = map.fields();
    let title = vec![Span::strong(words.say("map-title")), Span::plain(format!(" · {}", about(words, map)))];
    let legend = Block::text(words.say("pdf-map-legend"));
    let mut blocks = vec![Block::Text(title), Block::Drawing(drawing(words, body, map)), legend];
    for (at, mark) in map.marks.iter().enumerate() {
        let title = words.with("map-numbered", &[("number", &(at + 1).to_string()), ("place", &place(words, mark))]);
        blocks.push(Block::Text(vec![Span::strong(title)]));
        blocks.push(Block::facts(facts(words, mark)));
    }
    let talk = map.talk_today();
    if !talk.is_empty() {
        let mut text: Vec<String> = talk.iter().map(|why| why_words(words, *why)).collect();
        text.push(words.say("map-talk-about"));
        blocks.push(Block::Note { title: words.say("map-talk"), text: vec![Span::plain(text.join(" "))] });
    }
    // What the map cannot say stands with it on paper too (map.rule.5).
    let said = body.said.iter().filter(|said| said.paper).map(|said| words.say(&format!("map-said-{}", said.id)));
    let said: Vec<String> = said.collect();
    blocks.push(Block::Note { title: words.say("map-caveat"), text: vec![Span::plain(said.join(" "))] });
    blocks
}

fn why_words(words: &Words<'_>, why: TalkToday) -> String {
    words.say(&format!("map-talk-{}", why.tag()))
}

/// How old the child is, and whether it moves about.
fn about(words: &Words<'_>, map: &BodyMapInput) -> String {
    let age = map.age.map(|age| words.say(&format!("map-age-{}", age.tag()))).unwrap_or_default();
    if map.still { format!("{age} · {}", words.say("map-is-still")) } else { age }
}

/// The name of a zone, with its side where it has two.
fn place(words: &Words<'_>, mark: &MarkInput) -> String {
    let zone = words.say(&format!("zone-{}", mark.zone.tag()));
    match mark.side {
        Some(side) => {
            let side = words.say(&format!("map-side-{}", side.tag()));
            words.with("map-zone-side", &[("zone", &zone), ("side", &side)])
        }
        None => zone,
    }
}

fn kind(words: &Words<'_>, mark: &MarkInput) -> String {
    mark.kind.map(|kind| words.say(&format!("mark-is-{}", kind.tag()))).unwrap_or_default()
}

/// What a mark says, as far as something was said.
fn facts(words: &Words<'_>, mark: &MarkInput) -> Vec<(String, String)> {
    let said = |text: &Private| (!text.is_blank()).then(|| text.0.clone());
    let class = (mark.zone.class() == ZoneClass::Highlight).then(|| words.say("zoneclass-highlight"));
    let when = match (mark.day.is_empty(), mark.time.is_empty()) {
        (false, _) => Some(words.kept_moment(&mark.day, &mark.time)),
        (true, false) => Some(words.with("pdf-time", &[("time", &words.kept_time(&mark.time))])),
        (true, true) => None,
    };
    let sore = mark.sore.map(|sore| words.say(if sore { "map-sore-yes" } else { "map-sore-no" }));
    let noticed = mark.noticed.map(|noticed| words.say(&format!("noticed-{}", noticed.tag())));
    let explained = said(&mark.explanation)
        .map(|text| words.with("map-explained", &[("by", &mark.explained_by.0), ("words", &text)]));
    let rows = [
        ("mark-kind", Some(kind(words, mark))),
        ("mark-words", said(&mark.words)),
        ("mark-size", said(&mark.size).map(|size| words.with("map-centimetres", &[("size", &size)]))),
        ("mark-form", said(&mark.form)),
        ("mark-pattern", mark.patterned.then(|| words.say("map-yes"))),
        ("mark-number", said(&mark.number)),
        ("mark-colour", said(&mark.colour)),
        ("mark-place", class),
        ("mark-noticed", noticed),
        ("mark-child-words", said(&mark.child_words).map(|words| format!("«{words}»"))),
        ("mark-sore", sore),
        ("mark-explanation", explained),
        ("mark-accident", said(&mark.accident)),
        ("mark-when", when),
        ("mark-seen-by", said(&mark.seen_by)),
    ];
    rows.into_iter().filter_map(|(label, value)| Some((words.say(label), value?))).collect()
}

/// Front and back beside each other, with the marks in their places.
fn drawing(words: &Words<'_>, body: &BodyContent, map: &BodyMapInput) -> Drawing {
    let shape = shape(map);
    let mut shapes = Vec::new();
    let mut numbers = Vec::new();
    for (view, left) in [(View::Front, 0.0), (View::Back, WIDTH + BETWEEN)] {
        let figure = body.figure(shape, view);
        shapes.extend(figure_shapes(figure, map.every_place()).into_iter().map(|shape| moved(shape, left)));
        let marks = map.marks.iter().enumerate();
        numbers.extend(marks.filter_map(|(at, mark)| {
            let (x, y, exact) = where_shown(figure, view, mark)?;
            Some(Number { x: x + left, y, text: (at + 1).to_string(), exact })
        }));
    }
    let said = map.marks.iter().enumerate().map(|(at, mark)| {
        let (number, place, kind) = ((at + 1).to_string(), place(words, mark), kind(words, mark));
        words.with("map-alt-mark", &[("number", &number), ("place", &place), ("kind", &kind)])
    });
    let said: Vec<String> = said.collect();
    let alt = words.with("map-alt", &[("age", &about(words, map)), ("marks", &said.join(" "))]);
    Drawing { alt, size: (WIDTH * 2.0 + BETWEEN, HEIGHT), shapes, numbers }
}

/// Where a mark is shown on a figure: where it was set, or in the middle of its zone on the first figure that has it.
/// In a covered area no place was set.
fn where_shown(figure: &Figure, view: View, mark: &MarkInput) -> Option<(f32, f32, bool)> {
    if let Some(spot) = mark.spot {
        return (spot.view == view).then(|| (f32::from(spot.x), f32::from(spot.y), true));
    }
    if mark.zone.views().first() != Some(&view) {
        return None;
    }
    let path = figure.zones.iter().find(|path| path.zone == mark.zone)?;
    let side = usize::from(mark.side == Some(domain::concerns::body::Side::Left));
    let [x, y] = path.at.get(side).or(path.at.first())?;
    Some((f32::from(*x), f32::from(*y), false))
}

fn moved(shape: Shape, x: f32) -> Shape {
    Shape { path: shape.path.placed(1.0, x, 0.0), ..shape }
}

fn figure_shapes(figure: &Figure, every_place: bool) -> Vec<Shape> {
    let path = |d: &str| Path::read(d).unwrap_or_default();
    let ground = |path: Path, shade: Shade| Shape { path, ground: Some(shade), line: None };
    let line = |path: Path, shade: Shade, width: f32, dash: Dash| {
        let line = Some(Line { shade, width, dash });
        Shape { path, ground: None, line }
    };
    let mut shapes = Vec::new();
    for [x, y, width, height] in &figure.insets {
        let card = Path::card(f32::from(*x), f32::from(*y), f32::from(*width), f32::from(*height), ROUND);
        let edge = Some(Line { shade: Shade::Grey, width: 1.5, dash: Dash::Whole });
        shapes.push(Shape { path: card, ground: Some(Shade::Paper), line: edge });
    }
    shapes.extend(figure.body.iter().map(|d| ground(path(d), Shade::Skin)));
    for zone in &figure.zones {
        let shade = match zone.zone {
            Zone::Scalp => Shade::Hair,
            Zone::EyeRight | Zone::EyeLeft => Shade::Paper,
            // A face with a ground of its own looks like a mask: there the line tells.
            Zone::Forehead | Zone::Nose | Zone::Chin => continue,
            _ if every_place || zone.zone.class() == ZoneClass::Highlight => Shade::Warm,
            _ if zone.zone.class() == ZoneClass::Common => Shade::Grey,
            _ => continue,
        };
        shapes.push(ground(path(&zone.d), shade));
    }
    shapes.push(ground(path(&figure.cover), Shade::Covered));
    let borders = [
        (&figure.borders.neutral, Shade::Quiet, Dash::Whole),
        (&figure.borders.common, Shade::Quiet, Dash::Dotted),
        (&figure.borders.highlight, Shade::Amber, Dash::Dashed),
    ];
    for (d, shade, dash) in borders {
        let (shade, dash) = if every_place { (Shade::Amber, Dash::Dashed) } else { (shade, dash) };
        shapes.push(line(path(d), shade, 1.4, dash));
    }
    shapes.extend(figure.body.iter().map(|d| line(path(d), Shade::Ink, 2.0, Dash::Whole)));
    shapes.push(line(path(&figure.details), Shade::Quiet, 1.6, Dash::Whole));
    shapes.push(ground(path(&figure.irises), Shade::Ink));
    shapes
}

#[cfg(test)]
mod tests {
    use domain::concerns::body::BodyShape;

    use super::*;

    /// By the even-odd rule, with each curve as a few straight lines.
    fn is_inside(path: &Path, x: f32, y: f32) -> bool {
        let mut inside = false;
        for part in &path.0 {
            let mut flat: Vec<(f32, f32)> = Vec::new();
            let mut handles: Vec<(f32, f32)> = Vec::new();
            for point in &part.points {
                let to = (point.x, point.y);
                match (point.handle, handles.as_slice()) {
                    (true, _) => handles.push(to),
                    (false, [one, two]) => {
                        let from = *flat.last().expect("a curve begins somewhere");
                        flat.extend((1..=16).map(|step| {
                            let (t, u) = (step as f32 / 16.0, 1.0 - step as f32 / 16.0);
                            let mix = |a: f32, b: f32, c: f32, d: f32| {
                                u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d
                            };
                            (mix(from.0, one.0, two.0, to.0), mix(from.1, one.1, two.1, to.1))
                        }));
                        handles.clear();
                    }
                    (false, _) => flat.push(to),
                }
            }
            let ends = flat.iter().zip(flat.iter().cycle().skip(1)).take(flat.len());
            for ((ax, ay), (bx, by)) in ends {
                if (*ay > y) != (*by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax {
                    inside = !inside;
                }
            }
        }
        inside
    }

    #[test]
    fn every_figure_can_be_drawn_on_paper_and_every_place_has_its_middle_on_it() {
        let content = content::load(&content::embedded_files()).expect("the content holds together");
        for (shape, view) in BodyShape::ALL.into_iter().flat_map(|shape| View::ALL.map(|view| (shape, view))) {
            let figure = content.body.figure(shape, view);
            let borders = [&figure.borders.highlight, &figure.borders.common, &figure.borders.neutral];
            let rest = [&figure.cover, &figure.details];
            for d in figure.body.iter().chain(borders).chain(rest) {
                assert!(Path::read(d).is_some_and(|path| !path.0.is_empty()), "{} {}: {d}", shape.tag(), view.tag());
            }
            assert!(Path::read(&figure.irises).is_some(), "{}", shape.tag());
            for zone in &figure.zones {
                let path = Path::read(&zone.d).expect("a path");
                for [x, y] in &zone.at {
                    let is_inside = is_inside(&path, f32::from(*x), f32::from(*y));
                    assert!(is_inside, "{} {} {}", shape.tag(), view.tag(), zone.zone.tag());
                }
            }
        }
    }

    #[test]
    fn a_mark_is_shown_once_where_it_was_set_or_in_the_middle_of_its_zone() {
        let content = content::load(&content::embedded_files()).expect("the content holds together");
        let shown = |mark: &MarkInput| {
            View::ALL.map(|view| where_shown(content.body.figure(BodyShape::Child, view), view, mark))
        };
        let mark = |zone: &str, side: Option<&str>| -> MarkInput {
            let mark = serde_json::json!({
                "zone": zone, "side": side, "spot": null, "kind": null, "words": "", "size": "", "form": "",
                "patterned": false, "number": "", "colour": "", "noticed": null, "childWords": "", "sore": null,
                "explanation": "", "explainedBy": "", "accident": "", "day": "", "time": "", "seenBy": "",
            });
            serde_json::from_value(mark).expect("a mark")
        };
        let [front, back] = shown(&mark("hip", Some("left")));
        assert!(front.is_some_and(|(x, _, exact)| x > 320.0 && !exact) && back.is_none(), "the child's left, once");
        let [front, back] = shown(&mark("sole", Some("right")));
        assert!(front.is_none() && back.is_some_and(|(x, ..)| x > 320.0), "seen from behind the right is to the right");
        let spot = domain::concerns::body::Spot { view: View::Back, x: 560, y: 80 };
        let set = MarkInput { spot: Some(spot), ..mark("ear-r", None) };
        assert_eq!(shown(&set), [None, Some((560.0, 80.0, true))]);
    }
}
