//! A routine on one sheet, for those who write and review it: each screen with its title, each answer as an arrow.

use std::collections::{BTreeMap, BTreeSet};

use content::Content;
use domain::Language;
use domain::routines::{Next, RoutineId, Screen, ScreenId};
use layout::backends::svg::SVGWriter;
use layout::core::base::Orientation;
use layout::core::color::Color;
use layout::core::style::StyleAttr;
use layout::std_shapes::render::get_shape_size;
use layout::std_shapes::shapes::{Arrow, Element, ShapeKind};
use layout::topo::layout::VisualGraph;

const LETTERS: usize = 14;
/// So many letters of a title stand on one line.
const LINE: usize = 26;

/// White; where somebody is called; an end; another routine.
const PLAIN: u32 = 0xffff_ffff;
const CALLS: u32 = 0xfce3_dcff;
const ENDS: u32 = 0xdcec_e2ff;
const ELSEWHERE: u32 = 0xe8e6_f0ff;

/// The ways through one routine, a line each. A screen of another routine names it.
pub fn ways(walks: &BTreeSet<Vec<ScreenId>>) -> String {
    let mut list = String::new();
    for walk in walks {
        let mut of = String::new();
        let steps: Vec<String> = walk
            .iter()
            .map(|screen| {
                let (routine, id) = screen.as_str().split_once('.').unwrap_or_default();
                if routine == of {
                    return id.to_owned();
                }
                routine.clone_into(&mut of);
                format!("{}:{id}", routine.to_uppercase())
            })
            .collect();
        list.push_str(&steps.join(" "));
        list.push('\n');
    }
    list
}

/// The drawing, as SVG. The jump to danger, which every screen has, is left out.
pub fn svg(content: &Content, routine: &RoutineId) -> String {
    let library = &content.library;
    let mut graph = VisualGraph::new(Orientation::TopToBottom);
    let mut boxes = BTreeMap::new();
    let ours: Vec<&Screen> = library.screens.values().filter(|screen| &screen.routine == routine).collect();
    let led_to = ours.iter().flat_map(|screen| &screen.choices).flat_map(|choice| choice.next.all());
    for id in ours.iter().map(|screen| &screen.id).chain(led_to) {
        boxes.entry(id).or_insert_with(|| graph.add_node(node(content, routine, id)));
    }
    for screen in ours {
        // Answers that lead to the same screen share an arrow.
        let mut arrows: BTreeMap<&ScreenId, Vec<String>> = BTreeMap::new();
        for choice in &screen.choices {
            match &choice.next {
                Next::Screen(next) => arrows.entry(next).or_default().push(choice.id.to_string()),
                Next::Rule { cases, .. } => {
                    for (case, next) in cases {
                        arrows.entry(next).or_default().push(format!("{}: {case}", choice.id));
                    }
                }
            }
        }
        for (next, answers) in arrows {
            graph.add_edge(Arrow::simple(&answers.join(", ")), boxes[&screen.id], boxes[next]);
        }
    }
    let mut drawing = SVGWriter::new();
    graph.do_it(false, false, false, &mut drawing);
    tidied(&drawing.finalize())
}

/// The library measures its boxes and not what stands at the arrows, and writes its styles in any order.
fn tidied(drawing: &str) -> String {
    const ROOM: f64 = 200.0;
    let mut drawing = drawing.to_owned();
    let width = |drawing: &str| Some(drawing.split_once("<svg width=\"")?.1.split_once('"')?.0.to_owned());
    if let Some((text, width)) = width(&drawing).and_then(|text| Some((text.clone(), text.parse::<f64>().ok()?))) {
        let wider = (width + ROOM).to_string();
        drawing = drawing.replacen(&format!("width=\"{text}\""), &format!("width=\"{wider}\""), 1);
        drawing = drawing.replacen(&format!("viewBox=\"0 0 {text} "), &format!("viewBox=\"0 0 {wider} "), 1);
    }
    let styles = drawing.split_once("<style>\n").and_then(|(_, rest)| Some(rest.split_once("</style>")?.0.to_owned()));
    if let Some(styles) = styles {
        let sorted: BTreeSet<&str> = styles.lines().collect();
        let sorted = sorted.into_iter().map(|line| format!("{line}\n")).collect::<String>();
        drawing = drawing.replacen(&styles, &sorted, 1);
    }
    drawing
}

fn node(content: &Content, routine: &RoutineId, id: &ScreenId) -> Element {
    let screen = content.library.screen(id);
    let title = content.words(Language::Nb).routines.get(id.as_str()).map_or("", |text| text.title.as_str());
    let colour = match screen {
        _ if &screen.routine != routine => ELSEWHERE,
        _ if screen.end.is_some() => ENDS,
        _ if !screen.calls.is_empty() => CALLS,
        _ => PLAIN,
    };
    let shape = ShapeKind::new_box(&format!("{id}\n{}", broken_into_lines(title)));
    let look = StyleAttr::new(Color::new(0x3c40_43ff), 1, Some(Color::new(colour)), 4, LETTERS);
    let size = get_shape_size(Orientation::TopToBottom, &shape, LETTERS, false);
    Element::create(shape, look, Orientation::TopToBottom, size)
}

fn broken_into_lines(title: &str) -> String {
    let mut lines = vec![String::new()];
    for word in title.split_whitespace() {
        let line = lines.last_mut().expect("begun with one");
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > LINE {
            lines.push(word.to_owned());
        } else {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines.join("\n")
}
