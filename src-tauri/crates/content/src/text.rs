//! Text files: one heading per text, one mark per kind of line. The format is told in `content/README.md`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Fault, Files};

/// Words to say, or not to say, with why or when.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Said {
    pub words: String,
    pub note: Option<String>,
}

/// Running text, in the order it was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    Paragraph(String),
    List(Vec<String>),
}

/// One text: what stands under one heading.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Text {
    pub title: String,
    pub body: Vec<Block>,
    /// Things not to do.
    pub dont: Vec<String>,
    pub say: Vec<Said>,
    pub dont_say: Vec<Said>,
    /// Answers in order: id, label, and a hint as note.
    pub choices: Vec<(String, Said)>,
    /// What happens afterwards, by id.
    pub follow: Vec<(String, String)>,
    pub next: Option<String>,
    /// Everyday words that should find this text.
    pub search: Vec<String>,
}

impl Text {
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.body.iter().filter_map(|block| match block {
            Block::Paragraph(text) => Some(text.as_str()),
            Block::List(_) => None,
        })
    }

    pub fn items(&self) -> impl Iterator<Item = &str> {
        self.body
            .iter()
            .flat_map(|block| match block {
                Block::Paragraph(_) => [].iter(),
                Block::List(items) => items.iter(),
            })
            .map(String::as_str)
    }

    /// The paragraphs, as one running text.
    pub fn running(&self) -> String {
        self.paragraphs().collect::<Vec<_>>().join(" ")
    }

    pub fn choice(&self, id: &str) -> Option<&Said> {
        self.choices.iter().find(|(known, _)| known == id).map(|(_, said)| said)
    }

    pub fn follow_up(&self, id: &str) -> Option<&str> {
        self.follow.iter().find(|(known, _)| known == id).map(|(_, what)| what.as_str())
    }

    /// Every sentence that is read as advice: not the answers, not what one should not say or do, not the search words.
    pub fn advice(&self) -> Vec<&str> {
        let mut all = vec![self.title.as_str()];
        all.extend(self.paragraphs());
        all.extend(self.items());
        all.extend(self.say.iter().map(|said| said.words.as_str()));
        all.extend(self.say.iter().filter_map(|said| said.note.as_deref()));
        all.extend(self.follow.iter().map(|(_, what)| what.as_str()));
        all.extend(self.next.as_deref());
        all
    }

    /// Every sentence a person reads here.
    pub fn sentences(&self) -> Vec<&str> {
        let mut all = self.advice();
        all.extend(self.dont.iter().map(String::as_str));
        all.extend(self.dont_say.iter().flat_map(|said| [Some(said.words.as_str()), said.note.as_deref()]).flatten());
        all.extend(
            self.choices.iter().flat_map(|(_, said)| [Some(said.words.as_str()), said.note.as_deref()]).flatten(),
        );
        all
    }

    /// How many of each part: the two languages must agree.
    pub fn parts(&self) -> [(&'static str, usize); 9] {
        [
            ("paragraphs", self.paragraphs().count()),
            ("list items", self.items().count()),
            ("things not to do", self.dont.len()),
            ("things to say", self.say.len()),
            ("things not to say", self.dont_say.len()),
            ("answers", self.choices.len()),
            ("follow-ups", self.follow.len()),
            ("next lines", usize::from(self.next.is_some())),
            ("search lines", usize::from(!self.search.is_empty())),
        ]
    }
}

/// Reads one file. Ids get the prefix, so that `s1` in `acute/nb.md` is `acute.s1`.
pub fn load(files: &Files, file: &str, prefix: &str, faults: &mut Vec<Fault>) -> BTreeMap<String, Text> {
    let mut texts = BTreeMap::new();
    let Some(source) = files.get(file) else {
        faults.push(Fault::NoFile { file: file.to_owned() });
        return texts;
    };
    let mut bad = |line: usize, why| faults.push(Fault::BadLine { file: file.to_owned(), line: line + 1, why });
    let mut here: Option<(String, Text)> = None;
    let mut twice = Vec::new();
    let mut in_paragraph = false;
    let mut keep = |here: Option<(String, Text)>, twice: &mut Vec<String>| {
        if let Some((id, text)) = here
            && texts.insert(id.clone(), text).is_some()
        {
            twice.push(id);
        }
    };
    for (number, line) in source.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with("<!--") {
            in_paragraph = false;
            continue;
        }
        if let Some(id) = line.strip_prefix("## ") {
            keep(here.take(), &mut twice);
            let id = if prefix.is_empty() { id.trim().to_owned() } else { format!("{prefix}.{}", id.trim()) };
            here = Some((id, Text::default()));
            in_paragraph = false;
            continue;
        }
        let Some((_, text)) = here.as_mut() else {
            bad(number, "text before the first «## id»");
            continue;
        };
        let marked = read_marked(text, line);
        match marked {
            Marked::Yes => in_paragraph = false,
            Marked::Bad(why) => bad(number, why),
            Marked::No if text.title.is_empty() => text.title = line.to_owned(),
            Marked::No if in_paragraph => {
                if let Some(Block::Paragraph(last)) = text.body.last_mut() {
                    last.push(' ');
                    last.push_str(line);
                }
            }
            Marked::No => {
                text.body.push(Block::Paragraph(line.to_owned()));
                in_paragraph = true;
            }
        }
    }
    keep(here.take(), &mut twice);
    faults.extend(twice.into_iter().map(|id| Fault::Twice { file: file.to_owned(), id }));
    texts
}

enum Marked {
    Yes,
    No,
    Bad(&'static str),
}

fn read_marked(text: &mut Text, line: &str) -> Marked {
    if let Some(rest) = line.strip_prefix("!> ") {
        text.dont_say.push(said(rest));
    } else if let Some(rest) = line.strip_prefix("!* ") {
        text.dont.push(rest.to_owned());
    } else if let Some(rest) = line.strip_prefix("* ") {
        match text.body.last_mut() {
            Some(Block::List(items)) => items.push(rest.to_owned()),
            Some(Block::Paragraph(_)) | None => text.body.push(Block::List(vec![rest.to_owned()])),
        }
    } else if let Some(rest) = line.strip_prefix("> ") {
        text.say.push(said(rest));
    } else if let Some(rest) = line.strip_prefix("- ") {
        let Some((id, label)) = rest.split_once(": ") else {
            return Marked::Bad("an answer is written «- id: label»");
        };
        text.choices.push((id.trim().to_owned(), said(label)));
    } else if let Some(rest) = line.strip_prefix("+ ") {
        let Some((id, what)) = rest.split_once(": ") else {
            return Marked::Bad("what happens afterwards is written «+ id: what»");
        };
        text.follow.push((id.trim().to_owned(), what.trim().to_owned()));
    } else if let Some(rest) = line.strip_prefix("~ ") {
        text.next = Some(rest.to_owned());
    } else if let Some(rest) = line.strip_prefix("? ") {
        text.search.extend(rest.split(',').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()));
    } else {
        return Marked::No;
    }
    Marked::Yes
}

fn said(text: &str) -> Said {
    match text.split_once(" | ") {
        Some((words, note)) => Said { words: words.trim().to_owned(), note: Some(note.trim().to_owned()) },
        None => Said { words: text.trim().to_owned(), note: None },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> (BTreeMap<String, Text>, Vec<Fault>) {
        let mut faults = Vec::new();
        let files = Files::from([("a.md".to_owned(), source.to_owned())]);
        (load(&files, "a.md", "acute", &mut faults), faults)
    }

    #[test]
    fn every_mark_lands_in_its_place() {
        let (texts, faults) = read(
            "## s1\nTittel\nFørste setning\ngår videre.\n\nAndre avsnitt.\n* punkt\n!* ikke\n> «Si» | når\n!> «Ikke si» | hvorfor\n- yes: Ja | hint\n+ later: Ring\n~ Neste\n? ord, flere ord\n",
        );
        assert_eq!(faults, []);
        let text = &texts["acute.s1"];
        assert_eq!(text.title, "Tittel");
        assert_eq!(text.paragraphs().collect::<Vec<_>>(), ["Første setning går videre.", "Andre avsnitt."]);
        assert_eq!((text.items().count(), text.dont.len(), text.say.len(), text.dont_say.len()), (1, 1, 1, 1));
        assert_eq!(text.choice("yes").and_then(|said| said.note.as_deref()), Some("hint"));
        assert_eq!(text.follow_up("later"), Some("Ring"));
        assert_eq!(text.search, ["ord", "flere ord"]);
    }

    #[test]
    fn all_faults_come_at_once_with_their_line() {
        let (_, faults) = read("løs tekst\n## s1\nTittel\n- uten kolon\n## s1\nIgjen\n");
        assert_eq!(faults.len(), 3, "{faults:?}");
        assert!(faults[1].to_string().contains("line 4"), "{}", faults[1]);
    }
}
