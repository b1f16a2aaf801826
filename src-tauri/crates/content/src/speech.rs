//! All that the program itself says, from `words/<language>/*.ftl`: the same words on paper as on the screen.

use std::fmt;
use std::sync::Arc;

use domain::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::Files;

type Bundle = FluentBundle<FluentResource>;

#[derive(Clone)]
pub struct Speech {
    nb: Arc<Bundle>,
    nn: Arc<Bundle>,
}

impl fmt::Debug for Speech {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Speech")
    }
}

impl Speech {
    /// Files that cannot be read are told of by the checker; what can be read is here.
    pub fn of(files: &Files) -> Self {
        let [nb, nn] = Language::ALL.map(|language| Arc::new(bundle(files, language)));
        Self { nb, nn }
    }

    /// The words for a key. A key that has none stands for itself: better than nothing, and a test sees it.
    /// `count` is a number, so that words can choose by it; all else is text, and `00 00 00 00` stays as it is.
    pub fn say(&self, language: Language, key: &str, with: &[(&str, &str)]) -> String {
        let bundle = match language {
            Language::Nb => &self.nb,
            Language::Nn => &self.nn,
        };
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else { return key.to_owned() };
        let args: FluentArgs<'_> = with.iter().map(|(name, value)| (*name, put_in(name, value))).collect();
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

fn put_in<'a>(name: &str, value: &str) -> FluentValue<'a> {
    match value.parse::<u32>() {
        Ok(count) if name == "count" => count.into(),
        Ok(_) | Err(_) => value.to_owned().into(),
    }
}

fn bundle(files: &Files, language: Language) -> Bundle {
    let locale = match language {
        Language::Nb => unic_langid::langid!("nb-NO"),
        Language::Nn => unic_langid::langid!("nn-NO"),
    };
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    // Marks around what is put in are for mixed scripts on screens; on paper they would be characters without a glyph.
    bundle.set_use_isolating(false);
    let folder = format!("words/{}/", language.tag());
    for (_, text) in files.iter().filter(|(path, _)| path.starts_with(&folder) && path.ends_with(".ftl")) {
        let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(readable, _)| readable);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::embedded_files;

    #[test]
    fn words_choose_by_how_many_there_are() {
        let speech = Speech::of(&embedded_files());
        let missing = |count| speech.say(Language::Nb, "plan-missing", &[("count", count)]);
        assert_eq!((missing("1"), missing("2")), ("1 ting mangler".into(), "2 ting mangler".into()));
    }

    #[test]
    fn it_says_the_words_of_each_language_with_what_is_put_in() {
        let speech = Speech::of(&embedded_files());
        assert_eq!(speech.say(Language::Nb, "cancel", &[]), "Avbryt");
        assert_eq!(speech.say(Language::Nb, "moment", &[("day", "i dag"), ("time", "10.15")]), "i dag kl. 10.15");
        assert_ne!(speech.say(Language::Nn, "item-present", &[]), speech.say(Language::Nb, "item-present", &[]));
        assert_eq!(speech.say(Language::Nn, "no-such-key", &[]), "no-such-key");
    }
}
