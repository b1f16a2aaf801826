//! The structure: what a screen reader walks, and the bookmarks (PDF/UA-1).

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::{Marks, named, text};
use crate::layout::{Bookmark, Figure, Layout, NodeId, Role};

/// What the standard calls it.
pub fn name(role: &Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Heading { level: 1, .. } => "H1",
        Role::Heading { level: 2, .. } => "H2",
        Role::Heading { level: 3, .. } => "H3",
        Role::Heading { .. } => "H4",
        Role::Paragraph => "P",
        Role::List => "L",
        Role::Item => "LI",
        Role::Label => "Lbl",
        Role::Body => "LBody",
        Role::Quote => "BlockQuote",
        Role::Table => "Table",
        Role::Row => "TR",
        Role::ColumnHeader | Role::RowHeader => "TH",
        Role::Cell => "TD",
        Role::Section => "Sect",
        Role::Division => "Div",
        Role::Named { .. } => "Span",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::Reference => "Reference",
        Role::Link => "Link",
        Role::Figure { .. } => "Figure",
    }
}

/// Gives the drawn pages their structure. An element that nothing was printed for is left out.
pub fn tag(file: &mut Document, layout: &Layout, marks: &Marks) {
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let root = file.new_object_id();
    let elements: Vec<ObjectId> = layout.tree.0.iter().map(|_| file.new_object_id()).collect();
    let element = |node: NodeId| elements[node.0];

    // In the order things stand on paper: each element's marks and children, mixed as they come.
    let mut kids: BTreeMap<NodeId, Vec<Object>> = BTreeMap::from([(NodeId(0), Vec::new())]);
    let mut owners: Vec<Vec<Object>> = vec![Vec::new(); pages.len()];
    let mut first_page: BTreeMap<NodeId, ObjectId> = BTreeMap::new();
    for mark in marks {
        let page = pages[mark.page];
        owners[mark.page].push(element(mark.node).into());
        first_page.entry(mark.node).or_insert(page);
        let mut new = Vec::new();
        let mut node = mark.node;
        while !kids.contains_key(&node) {
            new.push(node);
            kids.insert(node, Vec::new());
            node = layout.tree.0[node.0].parent.unwrap_or(NodeId(0));
        }
        for child in new.into_iter().rev() {
            kids.entry(node).or_default().push(element(child).into());
            node = child;
        }
        let piece = dictionary! { "Type" => named("MCR"), "Pg" => page, "MCID" => mark.number };
        kids.entry(mark.node).or_default().push(piece.into());
    }

    let leads = links(file, layout, &pages, &mut kids);
    for (node, kids) in kids {
        let Some(said) = layout.tree.0.get(node.0) else { continue };
        let mut entry = dictionary! {
            "Type" => named("StructElem"),
            "S" => named(name(&said.role)),
            "P" => said.parent.map_or(root, element),
            "K" => kids,
        };
        if let Some(page) = first_page.get(&node) {
            entry.set("Pg", *page);
        }
        for (key, value) in about(&said.role) {
            entry.set(key, value);
        }
        if let Some(figure) = layout.pages.iter().flat_map(|page| &page.figures).find(|figure| figure.node == node) {
            entry.set("A", room(figure, layout.size.1));
        }
        file.objects.insert(element(node), entry.into());
    }

    let mut numbers = Vec::new();
    for (number, (page, owners)) in pages.iter().zip(owners).enumerate() {
        numbers.extend([(number as i64).into(), file.add_object(owners).into()]);
        if let Ok(page) = file.get_dictionary_mut(*page) {
            page.set("StructParents", number as i64);
            page.set("Tabs", named("S"));
            page.remove(b"Annots");
        }
    }
    for (at, (page, link, node)) in leads.iter().enumerate() {
        let number = (pages.len() + at) as i64;
        numbers.extend([number.into(), element(*node).into()]);
        if let Ok(annotation) = file.get_dictionary_mut(*link) {
            annotation.set("StructParent", number);
        }
        if let Ok(page) = file.get_dictionary_mut(pages[*page]) {
            match page.get_mut(b"Annots").and_then(Object::as_array_mut) {
                Ok(annotations) => annotations.push((*link).into()),
                Err(_) => page.set("Annots", vec![(*link).into()]),
            }
        }
    }
    let parents = file.add_object(dictionary! { "Nums" => numbers });
    let tree = dictionary! {
        "Type" => named("StructTreeRoot"),
        "K" => vec![elements[0].into()],
        "ParentTree" => parents,
        "ParentTreeNextKey" => (pages.len() + leads.len()) as i64,
    };
    file.objects.insert(root, tree.into());
    let bookmarks = outline(file, layout, &pages);
    let Ok(catalog) = file.catalog_mut() else { unreachable!("printpdf writes a catalog") };
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    if let Some(bookmarks) = bookmarks {
        catalog.set("Outlines", bookmarks);
        catalog.set("PageMode", named("UseOutlines"));
    }
}

/// The places that lead to a heading: the page, the annotation, and the element it belongs to.
fn links(
    file: &mut Document,
    layout: &Layout,
    pages: &[ObjectId],
    kids: &mut BTreeMap<NodeId, Vec<Object>>,
) -> Vec<(usize, ObjectId, NodeId)> {
    let mut all = Vec::new();
    for (number, page) in layout.pages.iter().enumerate() {
        for link in &page.links {
            let Some(to) = layout.bookmarks.iter().find(|bookmark| bookmark.number == Some(link.to)) else { continue };
            let bottom = layout.size.1 - link.y - link.height;
            let sides = [link.x, bottom, link.x + link.width, bottom + link.height];
            let annotation = file.add_object(dictionary! {
                "Type" => named("Annot"),
                "Subtype" => named("Link"),
                "Rect" => sides.map(Object::from).to_vec(),
                "Border" => vec![0.into(), 0.into(), 0.into()],
                // To be printed with the page: the archive asks for it.
                "F" => 4,
                "Contents" => text(&link.title),
                "Dest" => place(to, layout.size.1, pages),
            });
            let object = dictionary! { "Type" => named("OBJR"), "Obj" => annotation, "Pg" => pages[number] };
            kids.entry(link.node).or_default().push(object.into());
            all.push((number, annotation, link.node));
        }
    }
    all
}

/// Where a heading stands, for a reader to jump to.
fn place(bookmark: &Bookmark, height: f32, pages: &[ObjectId]) -> Vec<Object> {
    vec![pages[bookmark.page].into(), named("XYZ"), 0.into(), (height - bookmark.y).into(), Object::Null]
}

/// The room a drawing takes on its page.
fn room(figure: &Figure, height: f32) -> Object {
    let bottom = height - figure.y - figure.height;
    let sides = [figure.x, bottom, figure.x + figure.width, bottom + figure.height];
    let sides = sides.map(Object::from).to_vec();
    dictionary! { "O" => named("Layout"), "Placement" => named("Block"), "BBox" => sides }.into()
}

/// What a listener is told besides the words.
fn about(role: &Role) -> Vec<(&'static str, Object)> {
    let scope = |scope| dictionary! { "O" => named("Table"), "Scope" => named(scope) }.into();
    match role {
        Role::Heading { title, .. } => vec![("T", text(title))],
        Role::ColumnHeader => vec![("A", scope("Column"))],
        Role::RowHeader => vec![("A", scope("Row"))],
        Role::List => vec![("A", dictionary! { "O" => named("List"), "ListNumbering" => named("Disc") }.into())],
        Role::Named { written } => vec![("ActualText", text(written))],
        Role::Figure { alt } => vec![("Alt", text(alt))],
        _ => Vec::new(),
    }
}

/// The bookmarks, one inside the other as the headings are.
fn outline(file: &mut Document, layout: &Layout, pages: &[ObjectId]) -> Option<ObjectId> {
    let bookmarks = &layout.bookmarks;
    if bookmarks.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| file.new_object_id()).collect();
    let mut entries: Vec<Dictionary> = Vec::new();
    let mut kids: BTreeMap<ObjectId, Vec<ObjectId>> = BTreeMap::new();
    for (at, bookmark) in bookmarks.iter().enumerate() {
        let above = bookmarks[..at].iter().rposition(|above| above.level < bookmark.level);
        let parent = above.map_or(root, |above| ids[above]);
        let place = place(bookmark, layout.size.1, pages);
        let mut entry = dictionary! { "Title" => text(&bookmark.title), "Parent" => parent, "Dest" => place };
        let siblings = kids.entry(parent).or_default();
        if let Some(before) = siblings.last() {
            entry.set("Prev", *before);
            if let Some(before) = ids.iter().position(|id| id == before) {
                entries[before].set("Next", ids[at]);
            }
        }
        siblings.push(ids[at]);
        entries.push(entry);
    }
    let open = |entry: &mut Dictionary, id: ObjectId| {
        if let Some([first, .., last] | [first @ last]) = kids.get(&id).map(Vec::as_slice) {
            entry.set("First", *first);
            entry.set("Last", *last);
            entry.set("Count", below(id, &kids));
        }
    };
    for (id, mut entry) in ids.iter().zip(entries) {
        open(&mut entry, *id);
        file.objects.insert(*id, entry.into());
    }
    let mut top = dictionary! { "Type" => named("Outlines") };
    open(&mut top, root);
    file.objects.insert(root, top.into());
    Some(root)
}

/// How many bookmarks an open one shows below itself.
fn below(id: ObjectId, kids: &BTreeMap<ObjectId, Vec<ObjectId>>) -> i64 {
    kids.get(&id).into_iter().flatten().map(|kid| 1 + below(*kid, kids)).sum()
}
