//! Strips into pages. A strip is never torn; what belongs together stays together as long as it fits on a page.

use super::{Bookmark, Figure, Fill, Link, Page, Run};

/// A slice across the page, at least one line high. Places are from its own top.
#[derive(Clone, Default)]
pub struct Strip {
    pub height: f32,
    pub runs: Vec<Run>,
    pub fills: Vec<Fill>,
    /// Before its runs.
    pub figures: Vec<Figure>,
    /// Air: left out at the top and at the foot of a page.
    pub gap: bool,
    /// Stands on the same page as the next one.
    pub keep: bool,
    pub new_page: bool,
    pub heading: Option<Heading>,
    pub links: Vec<Link>,
    /// The table header that is repeated when a page begins here.
    pub header: Option<usize>,
}

/// A heading begins here.
#[derive(Clone)]
pub struct Heading {
    /// 1 is the title.
    pub level: u8,
    pub title: String,
    /// Its place among the headings of the blocks.
    pub number: Option<usize>,
}

/// Fills pages from `top` to `bottom`. There is always at least one.
pub fn fill(mut strips: Vec<Strip>, headers: &[Vec<Strip>], top: f32, bottom: f32) -> (Vec<Page>, Vec<Bookmark>) {
    keep_headings(&mut strips);
    let mut paper =
        Paper { pages: vec![Page::default()], bookmarks: Vec::new(), headers, top, bottom, y: top, air: None };
    for together in strips.chunk_by(|strip, _| strip.keep) {
        let height: f32 = together.iter().map(|strip| strip.height).sum();
        let whole = bottom - top - paper.header_height(&together[0]);
        // What is higher than a page breaks anywhere, but does not begin at the very foot of one.
        let room = if height > whole { whole / 4.0 } else { height };
        if !together[0].gap && paper.y + paper.air_height() + room > bottom {
            paper.turn(&together[0]);
        }
        for strip in together {
            paper.place(strip);
        }
    }
    (paper.pages, paper.bookmarks)
}

/// A heading stands with the two lines that follow it, or with the one that is all it has.
fn keep_headings(strips: &mut [Strip]) {
    for at in 0..strips.len() {
        if strips[at].heading.is_none() {
            continue;
        }
        let (mut lines, mut end) = (0, at);
        for (place, strip) in strips.iter().enumerate().skip(at + 1) {
            if strip.new_page || lines == 2 || (strip.heading.is_some() && lines > 0) {
                break;
            }
            if !strip.gap {
                lines += usize::from(strip.heading.is_none());
                end = place;
            }
        }
        strips[at..end].iter_mut().for_each(|strip| strip.keep = true);
    }
}

impl Page {
    /// Adds a fill, or lengthens the one it goes on from: two that only touch would show a seam.
    fn add(&mut self, fill: Fill) {
        let goes_on = |above: &&mut Fill| {
            (above.x, above.width, above.colour) == (fill.x, fill.width, fill.colour)
                && (above.y + above.height - fill.y).abs() < 0.01
        };
        match self.fills.iter_mut().rev().find(goes_on) {
            Some(above) => above.height += fill.height,
            None => self.fills.push(fill),
        }
    }
}

struct Paper<'a> {
    pages: Vec<Page>,
    bookmarks: Vec<Bookmark>,
    headers: &'a [Vec<Strip>],
    top: f32,
    bottom: f32,
    y: f32,
    /// The air above what comes next.
    air: Option<&'a Strip>,
}

impl<'a> Paper<'a> {
    /// The header that is repeated above this strip, unless it would take the page from what it heads.
    fn header(&self, strip: &Strip) -> &[Strip] {
        let header = strip.header.map_or(&[][..], |header| &self.headers[header]);
        let height: f32 = header.iter().map(|strip| strip.height).sum();
        if height > (self.bottom - self.top) / 3.0 { &[] } else { header }
    }

    fn header_height(&self, strip: &Strip) -> f32 {
        self.header(strip).iter().map(|strip| strip.height).sum()
    }

    /// Begins a new page, where this strip will stand first.
    fn turn(&mut self, first: &Strip) {
        let header = self.header(first).to_vec();
        self.pages.push(Page::default());
        self.y = self.top;
        self.air = None;
        for mut strip in header {
            strip.runs.iter_mut().for_each(|run| run.node = None);
            self.draw(&strip);
        }
    }

    fn air_height(&self) -> f32 {
        self.air.map_or(0.0, |air| air.height)
    }

    /// Air waits for what it stands above, and is left out where that begins a page.
    fn place(&mut self, strip: &'a Strip) {
        if strip.gap {
            self.air = Some(strip);
            return;
        }
        let full = self.y + self.air_height() + strip.height > self.bottom;
        if (full || strip.new_page) && self.y > self.top {
            self.turn(strip);
        }
        if let Some(air) = self.air.take()
            && self.y > self.top
        {
            self.draw(air);
        }
        self.draw(strip);
    }

    fn draw(&mut self, strip: &Strip) {
        let at = self.pages.len() - 1;
        let page = &mut self.pages[at];
        for fill in &strip.fills {
            page.add(Fill { y: fill.y + self.y, ..fill.clone() });
        }
        let after = page.runs.len();
        page.figures.extend(strip.figures.iter().map(|figure| Figure {
            y: figure.y + self.y,
            after,
            ..figure.clone()
        }));
        page.runs.extend(strip.runs.iter().map(|run| Run { y: run.y + self.y, ..run.clone() }));
        page.links.extend(strip.links.iter().map(|link| Link { y: link.y + self.y, ..link.clone() }));
        if let Some(Heading { level, title, number }) = strip.heading.clone() {
            self.bookmarks.push(Bookmark { level, title, page: at, y: self.y, number });
        }
        self.y += strip.height;
    }
}
