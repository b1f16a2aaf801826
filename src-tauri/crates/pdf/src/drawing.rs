//! A drawing: lines and grounds in units of its own, and the words that stand for it where it cannot be seen.

/// What is drawn. Nothing here knows what it shows.
#[derive(Clone, PartialEq)]
pub struct Drawing {
    /// What it shows, for those who listen. Says as much as the drawing does.
    pub alt: String,
    /// Its width and height, in units of its own. It is scaled to the width there is.
    pub size: (f32, f32),
    /// Drawn in order, each over the one before.
    pub shapes: Vec<Shape>,
    /// Above all shapes.
    pub numbers: Vec<Number>,
}

#[derive(Clone, PartialEq)]
pub struct Shape {
    pub path: Path,
    /// By the even-odd rule.
    pub ground: Option<Shade>,
    pub line: Option<Line>,
}

/// A line along a path.
#[derive(Clone, Copy, PartialEq)]
pub struct Line {
    pub shade: Shade,
    /// In units of the drawing.
    pub width: f32,
    pub dash: Dash,
}

/// A kind of line can be told from another without its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dash {
    Whole,
    Dashed,
    Dotted,
}

/// A number in a ring.
#[derive(Clone, PartialEq)]
pub struct Number {
    pub x: f32,
    pub y: f32,
    pub text: String,
    /// Whether it stands at the very place. If not, the ring is open: somewhere around here.
    pub exact: bool,
}

/// The colours of a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shade {
    Paper,
    Ink,
    Quiet,
    Amber,
    Skin,
    Hair,
    Covered,
    /// An amber tint, and a grey one.
    Warm,
    Grey,
}

/// Subpaths, each with the place it begins.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Path(pub Vec<Part>);

#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    pub points: Vec<Point>,
    pub closed: bool,
}

/// A place. Two handles before a place make a curve of the third degree to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub x: f32,
    pub y: f32,
    pub handle: bool,
}

impl Path {
    /// Reads the `d` of an SVG path that moves, draws lines and curves, and closes: `M L H V C Z`, large or small.
    /// None when it is something else.
    pub fn read(d: &str) -> Option<Self> {
        let mut parts: Vec<Part> = Vec::new();
        let (mut x, mut y) = (0.0, 0.0);
        let mut command = None;
        let mut tokens = tokens(d)?.into_iter().peekable();
        while let Some(token) = tokens.peek() {
            if let Token::Command(letter) = *token {
                tokens.next();
                if letter.eq_ignore_ascii_case(&'z') {
                    let part = parts.last_mut()?;
                    part.closed = true;
                    (x, y) = (part.points[0].x, part.points[0].y);
                    command = None;
                    continue;
                }
                command = Some(letter);
            }
            let letter = command?;
            let (from_x, from_y) = if letter.is_ascii_lowercase() { (x, y) } else { (0.0, 0.0) };
            let mut next = || match tokens.next() {
                Some(Token::Number(number)) => Some(number),
                _ => None,
            };
            let place = |x: f32, y: f32, handle: bool| Point { x, y, handle };
            let new: Vec<Point> = match letter.to_ascii_uppercase() {
                'M' | 'L' => vec![place(from_x + next()?, from_y + next()?, false)],
                'H' => vec![place(from_x + next()?, y, false)],
                'V' => vec![place(x, from_y + next()?, false)],
                'C' => {
                    let mut three = Vec::new();
                    for handle in [true, true, false] {
                        three.push(place(from_x + next()?, from_y + next()?, handle));
                    }
                    three
                }
                _ => return None,
            };
            let end = *new.last()?;
            (x, y) = (end.x, end.y);
            if letter.eq_ignore_ascii_case(&'m') {
                parts.push(Part { points: new, closed: false });
                // More numbers after a move are lines.
                command = Some(if letter == 'm' { 'l' } else { 'L' });
            } else {
                // After a closed part the next begins where that one began.
                if parts.last().is_none_or(|part| part.closed) {
                    return None;
                }
                parts.last_mut()?.points.extend(new);
            }
        }
        Some(Self(parts))
    }

    pub fn circle(x: f32, y: f32, radius: f32) -> Self {
        /// How far a handle lies, for a curve that no eye tells from a quarter of a circle.
        const HANDLE: f32 = 0.5523;
        let (r, k) = (radius, radius * HANDLE);
        let place = |dx: f32, dy: f32, handle: bool| Point { x: x + dx, y: y + dy, handle };
        let quarters = [
            [(r, k), (k, r), (0.0, r)],
            [(-k, r), (-r, k), (-r, 0.0)],
            [(-r, -k), (-k, -r), (0.0, -r)],
            [(k, -r), (r, -k), (r, 0.0)],
        ];
        let mut points = vec![place(r, 0.0, false)];
        for [one, two, end] in quarters {
            points.extend([place(one.0, one.1, true), place(two.0, two.1, true), place(end.0, end.1, false)]);
        }
        Self(vec![Part { points, closed: true }])
    }

    /// A box with round corners.
    pub fn card(x: f32, y: f32, width: f32, height: f32, round: f32) -> Self {
        let (w, h) = (width - 2.0 * round, height - 2.0 * round);
        let q = round * 0.5523;
        let p = round - q;
        let d = format!(
            "M{} {y}h{w}c{q} 0 {round} {p} {round} {round}v{h}c0 {q} -{p} {round} -{round} {round}h-{w}c-{q} 0 -{round} -{p} -{round} -{round}v-{h}c0 -{q} {p} -{round} {round} -{round}Z",
            x + round
        );
        Self::read(&d).unwrap_or_default()
    }

    /// The same scaled, then moved.
    #[must_use]
    pub fn placed(&self, scale: f32, x: f32, y: f32) -> Self {
        let place = |point: &Point| Point { x: point.x * scale + x, y: point.y * scale + y, handle: point.handle };
        let part = |part: &Part| Part { points: part.points.iter().map(place).collect(), closed: part.closed };
        Self(self.0.iter().map(part).collect())
    }
}

enum Token {
    Command(char),
    Number(f32),
}

fn tokens(d: &str) -> Option<Vec<Token>> {
    let mut found = Vec::new();
    let mut rest = d.trim_start_matches(is_between);
    while let Some(first) = rest.chars().next() {
        if first.is_ascii_alphabetic() {
            found.push(Token::Command(first));
            rest = &rest[1..];
        } else {
            let mut dots = 0;
            let end = rest.char_indices().find(|(at, sign)| {
                dots += usize::from(*sign == '.');
                !(sign.is_ascii_digit() || (*sign == '.' && dots < 2) || (*sign == '-' && *at == 0))
            });
            let end = end.map_or(rest.len(), |(at, _)| at);
            found.push(Token::Number(rest[..end].parse().ok()?));
            rest = &rest[end..];
        }
        rest = rest.trim_start_matches(is_between);
    }
    Some(found)
}

fn is_between(sign: char) -> bool {
    sign.is_ascii_whitespace() || sign == ','
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The points of a part, and whether it is closed.
    type Places = (Vec<(f32, f32)>, bool);

    fn places(d: &str) -> Option<Vec<Places>> {
        let parts = Path::read(d)?.0.into_iter();
        Some(parts.map(|part| (part.points.iter().map(|point| (point.x, point.y)).collect(), part.closed)).collect())
    }

    #[test]
    fn a_path_is_read_as_it_is_drawn() {
        assert_eq!(places("M1 2l3-4.5.5.5"), Some(vec![(vec![(1.0, 2.0), (4.0, -2.5), (4.5, -2.0)], false)]));
        assert_eq!(places("m1,2 3 4H9V0Z"), Some(vec![(vec![(1.0, 2.0), (4.0, 6.0), (9.0, 6.0), (9.0, 0.0)], true)]));
        let two = "M0 0c1 0 2 1 2 2ZM10 10L11 11";
        let read = Path::read(two).unwrap();
        assert_eq!(read.0.iter().map(|part| part.points.len()).collect::<Vec<_>>(), [4, 2]);
        assert_eq!(read.0[0].points.iter().map(|point| point.handle).collect::<Vec<_>>(), [false, true, true, false]);
    }

    #[test]
    fn what_is_no_path_is_none() {
        for d in ["L1 1", "M1", "M1 1Q2 2 3 3", "M1 1c1 1 2 2", "M1 1e5 2", "M0 0Zl1 1", "x"] {
            assert_eq!(places(d), None, "{d}");
        }
    }

    #[test]
    fn a_circle_and_a_card_are_closed_and_as_large_as_said() {
        for (path, most) in [(Path::circle(5.0, 5.0, 2.0), 7.0), (Path::card(1.0, 1.0, 6.0, 6.0, 2.0), 7.0)] {
            assert!(path.0[0].closed);
            let widest = path.0[0].points.iter().map(|point| point.x).fold(0.0, f32::max);
            assert!((widest - most).abs() < 0.01, "{widest}");
        }
    }
}
