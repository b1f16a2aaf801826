//! A plan of thirty pages, measured: `./dev bench`. Beside it the same pages, with the same letters at the same places, drawn by
//! another library (krilla, of which the program itself knows nothing). Ours also builds the tree for those who listen.

#[path = "../../src-tauri/crates/pdf/examples/sheets.rs"]
#[allow(dead_code)] // Of the sheets only the plan.
mod sheets;

#[allow(dead_code)] // Each bench uses some of it.
mod measure;

use std::collections::BTreeMap;

use krilla::Document;
use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, Paint};
use krilla::text::{Font, TextDirection};
use measure::{against, asked, at, timed};
use pdf::{Face, Layout};

const PAGES: usize = 30;

fn middle<T>(mut work: impl FnMut() -> T) -> f64 {
    at(0.5, &mut (0..20).map(|_| timed(&mut work).1).collect::<Vec<_>>())
}

fn filled(colour: u32) -> Option<Fill> {
    let [_, r, g, b] = colour.to_be_bytes();
    Some(Fill { paint: Paint::from(rgb::Color::new(r, g, b)), opacity: NormalizedF32::ONE, ..Fill::default() })
}

/// The pages as the other library draws them; without a tree, which it was not given.
fn with_krilla(layout: &Layout) -> Vec<u8> {
    let fonts: BTreeMap<Face, Font> =
        Face::ALL.map(|face| (face, Font::new(pdf::font(face).to_vec().into(), 0).expect("a font"))).into();
    let mut document = Document::new();
    for page in &layout.pages {
        let mut drawn = document.start_page_with(PageSettings::from_wh(layout.size.0, layout.size.1).expect("a size"));
        let mut surface = drawn.surface();
        for fill in &page.fills {
            surface.set_fill(filled(fill.colour.rgb()));
            let mut path = PathBuilder::new();
            path.push_rect(Rect::from_xywh(fill.x, fill.y, fill.width, fill.height).expect("a box"));
            surface.draw_path(&path.finish().expect("a path"));
        }
        for run in &page.runs {
            surface.set_fill(filled(run.colour.rgb()));
            let at = Point::from_xy(run.x, run.y);
            surface.draw_text(at, fonts[&run.face].clone(), run.size, &run.text, false, TextDirection::Auto);
        }
        surface.finish();
        drawn.finish();
    }
    document.finish().expect("a file")
}

fn main() {
    let whole = |chapters| sheets::plan(chapters).expect("a day");
    let pages = |chapters| pdf::laid_out(&whole(chapters)).expect("the fonts have it").pages.len();
    let chapters = (1..).find(|chapters| pages(*chapters) >= PAGES).expect("more chapters, more pages");
    let document = whole(chapters);
    let layout = pdf::laid_out(&document).expect("the fonts have it");
    let ours = middle(|| pdf::pdf(&document).expect("the fonts have it"));
    let theirs = middle(|| with_krilla(&layout));
    println!("\nPaper");
    asked(&format!("a plan of {} pages", layout.pages.len()), ours, 150.0);
    against("", ours, "drawn by krilla, no tree", theirs, "-");
    let longer = middle(|| pdf::pdf(&whole(4 * chapters)).expect("the fonts have it"));
    against(&format!("a plan of {} pages", pages(4 * chapters)), longer, "four of those", 4.0 * ours, "1: linear");
}
