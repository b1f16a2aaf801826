//! The labels of the program itself.

use std::collections::{BTreeMap, BTreeSet};

use domain::Language;
use fluent_syntax::ast::{Entry, PatternElement};

use super::readable::{OTHER_LIX, hard};
use crate::{Fault, Files};

/// The labels of the program: both languages have the same keys, and every file can be read.
pub(super) fn whole(files: &Files, faults: &mut Vec<Fault>) {
    let mut keys: BTreeMap<&'static str, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for language in Language::ALL.map(Language::tag) {
        let folder = format!("words/{language}/");
        for (path, text) in files.iter().filter(|(path, _)| path.starts_with(&folder)) {
            let file = path[folder.len()..].to_owned();
            let mut fault = |why: String| faults.push(Fault::Labels { language, file: file.clone(), why });
            let resource = match fluent_syntax::parser::parse(text.as_str()) {
                Ok(resource) => resource,
                Err((_, errors)) => {
                    fault(format!("cannot be read: {errors:?}"));
                    continue;
                }
            };
            let mut here = BTreeSet::new();
            for entry in resource.body {
                let Entry::Message(message) = entry else { continue };
                let text = message.value.iter().flat_map(|pattern| &pattern.elements).filter_map(|part| match part {
                    PatternElement::TextElement { value } => Some(*value),
                    PatternElement::Placeable { .. } => None,
                });
                if let Some(lix) = hard(&text.collect::<Vec<_>>(), OTHER_LIX) {
                    fault(format!("«{}» has LIX {lix}; at most {OTHER_LIX} here", message.id.name));
                }
                if !here.insert(message.id.name.to_owned()) {
                    fault(format!("«{}» stands twice", message.id.name));
                }
            }
            keys.entry(language).or_default().insert(file, here);
        }
    }
    let empty = BTreeMap::new();
    let (nb, nn) = (keys.get("nb").unwrap_or(&empty), keys.get("nn").unwrap_or(&empty));
    for (language, here, other) in [("nb", nb, nn), ("nn", nn, nb)] {
        for (file, keys) in here {
            let others = other.get(file).cloned().unwrap_or_default();
            for key in keys.difference(&others) {
                faults.push(Fault::Labels {
                    language,
                    file: file.clone(),
                    why: format!("«{key}» is missing in the other language"),
                });
            }
        }
    }
}
