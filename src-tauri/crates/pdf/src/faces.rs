//! The shipped letters: which face has which, and how wide it is. No outlines: those are the writer's.

use std::collections::BTreeMap;

/// One of the shipped fonts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Face {
    Sans,
    Bold,
    /// What someone said, and nothing else.
    Serif,
}

impl Face {
    pub const ALL: [Face; 3] = [Face::Sans, Face::Bold, Face::Serif];
}

/// The width of each character of each face, as a share of the type size.
pub struct Faces(BTreeMap<Face, BTreeMap<char, f32>>);

impl Faces {
    pub fn new(widths: impl IntoIterator<Item = (Face, BTreeMap<char, f32>)>) -> Self {
        Self(widths.into_iter().collect())
    }

    /// The face that prints this character: the wanted one, or the plain one where it has a letter the wanted one lacks
    /// (the serif lacks the Sámi ŧ).
    pub fn having(&self, wanted: Face, character: char) -> Option<(Face, f32)> {
        [wanted, Face::Sans].into_iter().find_map(|face| Some((face, *self.0.get(&face)?.get(&character)?)))
    }
}
