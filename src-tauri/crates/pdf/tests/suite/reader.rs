//! Reads a finished file as a screen reader and an archive do. Shared by the tests.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId};

/// A finished file, opened.
pub struct Reader {
    pub file: Document,
}

/// One stretch of marked content on a page: its number, if it is part of the document, and its words.
pub struct Stretch {
    pub number: Option<i64>,
    pub words: String,
}

impl Reader {
    pub fn of(bytes: &[u8]) -> Self {
        Self { file: Document::load_mem(bytes).expect("the file can be read") }
    }

    pub fn pages(&self) -> Vec<ObjectId> {
        self.file.get_pages().into_values().collect()
    }

    /// The first page.
    pub fn size_in_millimetres(&self) -> (i64, i64) {
        let page = self.file.get_dictionary(self.pages()[0]).expect("a page");
        let sides = page.get(b"MediaBox").and_then(Object::as_array).expect("a size");
        let side = |at: usize| (f64::from(sides[at].as_float().expect("a number")) * 25.4 / 72.0) as i64;
        (side(2), side(3))
    }

    pub fn catalog(&self) -> &Dictionary {
        self.file.catalog().expect("a catalog")
    }

    pub fn info(&self) -> &Dictionary {
        let id = self.file.trailer.get(b"Info").and_then(Object::as_reference).expect("the info");
        self.file.get_dictionary(id).expect("the info")
    }

    fn structure(&self) -> &Dictionary {
        self.followed(self.catalog().get(b"StructTreeRoot").expect("a structure"))
    }

    fn followed<'a>(&'a self, object: &'a Object) -> &'a Dictionary {
        self.file.dereference(object).and_then(|(_, object)| object.as_dict()).expect("a dictionary")
    }

    /// The marked content of a page in the order it is drawn. Words outside any mark come in a stretch of their own,
    /// named by the fault.
    pub fn stretches(&self, page: ObjectId) -> Result<Vec<Stretch>, String> {
        let fonts: BTreeMap<_, Encoding> = (self.file.get_page_fonts(page).expect("fonts").into_iter())
            .map(|(name, font)| (name, font.get_font_encoding(&self.file).expect("a font that can be read")))
            .collect();
        let content = Content::decode(&self.file.get_page_content(page)).expect("operators");
        let (mut done, mut open, mut font) = (Vec::new(), None::<Stretch>, None);
        for operation in content.operations {
            match operation.operator.as_str() {
                "BMC" | "BDC" if open.is_some() => return Err("a mark inside a mark".into()),
                "BMC" => open = Some(Stretch { number: None, words: String::new() }),
                "BDC" => {
                    let number = operation.operands[1].as_dict().and_then(|mark| mark.get(b"MCID")?.as_i64()).ok();
                    open = Some(Stretch { number, words: String::new() });
                }
                "EMC" => done.push(open.take().ok_or("an end without a beginning")?),
                "Tf" => font = Some(operation.operands[0].as_name().expect("a name").to_vec()),
                "Tj" | "TJ" => {
                    let stretch = open.as_mut().ok_or("words outside the marks")?;
                    let encoding = &fonts[font.as_ref().expect("a font before words")];
                    stretch.words += &strings(&operation.operands)
                        .map(|bytes| Document::decode_text(encoding, bytes).expect("text"))
                        .collect::<String>();
                }
                "'" | "\"" => return Err("words shown in a way we do not".into()),
                _ => {}
            }
        }
        Ok(done)
    }

    /// All elements, parents before children, in reading order.
    pub fn elements(&self) -> Vec<ObjectId> {
        let mut found = Vec::new();
        let kids = self.structure().get(b"K").and_then(Object::as_array).expect("a root");
        let mut waiting: Vec<_> = kids.iter().rev().filter_map(|kid| kid.as_reference().ok()).collect();
        while let Some(id) = waiting.pop() {
            found.push(id);
            waiting.extend(self.kids(id).iter().rev().filter_map(|kid| kid.as_reference().ok()));
        }
        found
    }

    pub fn kids(&self, element: ObjectId) -> Vec<Object> {
        let element = self.file.get_dictionary(element).expect("an element");
        element.get(b"K").and_then(Object::as_array).cloned().unwrap_or_default()
    }

    pub fn role(&self, element: ObjectId) -> String {
        let element = self.file.get_dictionary(element).expect("an element");
        String::from_utf8_lossy(element.get(b"S").and_then(Object::as_name).expect("a role")).into_owned()
    }

    /// The words of the file as they are read aloud, one space between any two.
    pub fn read_aloud(&self) -> String {
        let mut words = String::new();
        let stretches: BTreeMap<_, _> = self.numbered().into_iter().collect();
        if let Some(root) = self.elements().first() {
            self.read(*root, &stretches, &mut words);
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn read(&self, element: ObjectId, stretches: &BTreeMap<(ObjectId, i64), String>, words: &mut String) {
        let said = self.file.get_dictionary(element).expect("an element");
        if let Ok(actual) = said.get(b"ActualText") {
            *words += &lopdf::decode_text_string(actual).expect("text");
            return;
        }
        if let Ok(alt) = said.get(b"Alt") {
            *words += &format!(" {} ", lopdf::decode_text_string(alt).expect("text"));
            return;
        }
        for kid in self.kids(element) {
            match mark(&kid) {
                Some(place) => *words += stretches.get(&place).expect("words for every mark"),
                None if kid.as_dict().is_ok() => {} // A place on the page that leads somewhere.
                None => self.read(kid.as_reference().expect("an element"), stretches, words),
            }
        }
        if self.role(element) != "Span" {
            words.push(' ');
        }
    }

    fn numbered(&self) -> Vec<((ObjectId, i64), String)> {
        let mut all = Vec::new();
        for page in self.pages() {
            let stretches = self.stretches(page).expect("marks in order");
            all.extend(stretches.into_iter().filter_map(|it| Some(((page, it.number?), it.words))));
        }
        all
    }

    /// What stands on a page and is read by nobody: the head, the foot, a header repeated.
    pub fn decoration(&self, page: usize) -> Vec<String> {
        let stretches = self.stretches(self.pages()[page]).expect("marks in order");
        stretches.into_iter().filter(|it| it.number.is_none()).map(|it| it.words).collect()
    }

    /// All words on a page, decoration too.
    pub fn words_of_page(&self, page: usize) -> String {
        let stretches = self.stretches(self.pages()[page]).expect("marks in order");
        stretches.into_iter().map(|it| it.words).collect()
    }

    /// Each bookmark, and the page it leads to, counted from 0.
    pub fn bookmarks(&self) -> Vec<(String, usize)> {
        let mut found = Vec::new();
        let top = self.followed(self.catalog().get(b"Outlines").expect("bookmarks"));
        let mut waiting: Vec<&Object> = top.get(b"First").into_iter().collect();
        while let Some(entry) = waiting.pop() {
            let entry = self.followed(entry);
            let title = lopdf::decode_text_string(entry.get(b"Title").expect("a title")).expect("text");
            found.push((title, self.page_of(entry)));
            waiting.extend(entry.get(b"Next"));
            waiting.extend(entry.get(b"First"));
        }
        found
    }

    fn page_of(&self, leads: &Dictionary) -> usize {
        let place = leads.get(b"Dest").and_then(Object::as_array).expect("a place");
        let page = place[0].as_reference().expect("a page");
        self.pages().iter().position(|one| *one == page).expect("a page of the file")
    }

    /// Each line of the contents: its heading, the number printed, and the page its links lead to.
    pub fn contents(&self) -> Vec<(String, usize, usize)> {
        let stretches: BTreeMap<_, _> = self.numbered().into_iter().collect();
        let links = self.elements().into_iter().filter(|element| self.role(*element) == "Link");
        links
            .map(|link| {
                let mut words = String::new();
                self.read(link, &stretches, &mut words);
                let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
                let number: String = words.chars().rev().take_while(char::is_ascii_digit).collect();
                let title = words[..words.len() - number.len()].trim().to_owned();
                let kids = self.kids(link);
                let mut to: Vec<usize> = kids
                    .iter()
                    .filter_map(|kid| kid.as_dict().ok()?.get(b"Obj").ok())
                    .map(|annotation| self.page_of(self.followed(annotation)))
                    .collect();
                to.dedup();
                let [to] = to[..] else { panic!("«{title}» leads to one place, not {to:?}") };
                (title, number.chars().rev().collect::<String>().parse().expect("a number"), to)
            })
            .collect()
    }

    /// What the standards ask of the file and the common validators do not all look for. None is good.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for key in ["Lang", "MarkInfo", "Metadata", "OutputIntents", "ViewerPreferences", "StructTreeRoot"] {
            if !self.catalog().has(key.as_bytes()) {
                faults.push(format!("the catalog has no {key}"));
            }
        }
        let mut used: BTreeMap<(ObjectId, i64), Vec<ObjectId>> = BTreeMap::new();
        let mut level = 0;
        for element in self.elements() {
            let kids = self.kids(element);
            let says = self.file.get_dictionary(element).expect("an element");
            if self.role(element) == "Figure" && !(says.has(b"Alt") && says.has(b"A")) {
                faults.push("a figure without words or without its room".to_owned());
            }
            if kids.is_empty() {
                faults.push(format!("an empty {}", self.role(element)));
            }
            for place in kids.iter().filter_map(mark) {
                used.entry(place).or_default().push(element);
            }
            if let Some(found) = self.role(element).strip_prefix('H').and_then(|level| level.parse::<u8>().ok()) {
                if found > level + 1 {
                    faults.push(format!("H{found} after H{level}"));
                }
                level = found;
            }
        }
        for (number, page) in self.pages().into_iter().enumerate() {
            let stretches = match self.stretches(page) {
                Ok(stretches) => stretches,
                Err(fault) => {
                    faults.push(fault);
                    continue;
                }
            };
            let owners = self.owners(number);
            for mark in stretches.iter().filter_map(|it| it.number) {
                let owner = owners.get(mark as usize).and_then(|owner| owner.as_reference().ok());
                match used.remove(&(page, mark)).as_deref() {
                    Some([element]) if owner == Some(*element) => {}
                    Some([_]) => faults.push(format!("mark {mark} of page {number} has another owner")),
                    Some(_) => faults.push(format!("mark {mark} of page {number} is read twice")),
                    None => faults.push(format!("mark {mark} of page {number} is never read")),
                }
            }
        }
        faults.extend(self.loose_links());
        faults.extend(used.into_keys().map(|(_, mark)| format!("mark {mark} does not exist")));
        faults
    }

    /// Links on a page that no element knows, or that an element knows otherwise than they say.
    fn loose_links(&self) -> Vec<String> {
        let parents = self.followed(self.structure().get(b"ParentTree").expect("a parent tree"));
        let numbers = parents.get(b"Nums").and_then(Object::as_array).expect("numbers");
        let mut faults = Vec::new();
        for page in self.pages() {
            let page = self.file.get_dictionary(page).expect("a page");
            for annotation in page.get(b"Annots").and_then(Object::as_array).into_iter().flatten() {
                let link = self.followed(annotation);
                let number = link.get(b"StructParent").and_then(Object::as_i64).unwrap_or(-1);
                let owner = numbers.chunks(2).find(|pair| pair[0].as_i64().is_ok_and(|one| one == number));
                let knows = owner.and_then(|pair| pair[1].as_reference().ok()).is_some_and(|owner| {
                    let objects = self.kids(owner);
                    objects
                        .iter()
                        .any(|kid| kid.as_dict().is_ok_and(|kid| kid.get(b"Obj").is_ok_and(|one| one == annotation)))
                });
                if !knows || !link.has(b"Contents") {
                    faults.push("a link that no element knows".to_owned());
                }
            }
        }
        faults
    }

    /// The elements that own the marks of a page, by number.
    fn owners(&self, page: usize) -> Vec<Object> {
        let parents = self.followed(self.structure().get(b"ParentTree").expect("a parent tree"));
        let numbers = parents.get(b"Nums").and_then(Object::as_array).expect("numbers");
        let owners = numbers.get(page * 2 + 1).expect("one list for each page");
        self.file.dereference(owners).and_then(|(_, owners)| owners.as_array()).cloned().unwrap_or_default()
    }
}

/// The place a piece of an element points at.
fn mark(kid: &Object) -> Option<(ObjectId, i64)> {
    let kid = kid.as_dict().ok()?;
    Some((kid.get(b"Pg").and_then(Object::as_reference).ok()?, kid.get(b"MCID").and_then(Object::as_i64).ok()?))
}

fn strings(operands: &[Object]) -> impl Iterator<Item = &[u8]> {
    operands.iter().flat_map(|operand| match operand {
        Object::Array(items) => items.iter().filter_map(|item| item.as_str().ok()).collect(),
        other => other.as_str().into_iter().collect::<Vec<_>>(),
    })
}
