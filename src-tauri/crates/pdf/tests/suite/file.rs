//! The file: whole for an archive, and for those who listen. Each check is seen biting on a file broken on purpose.

use lopdf::content::Content;
use lopdf::{Object, ObjectId, dictionary};
use pdf::{Block, pdf};

use crate::reader::Reader;
use crate::{everything, printed, said, sheet};

#[test]
fn nothing_is_amiss_in_a_sheet_with_everything() {
    assert_eq!(printed(&everything()).faults(), Vec::<String>::new());
}

#[test]
fn what_is_read_aloud_is_what_was_said_in_the_order_it_was_said() {
    assert_eq!(printed(&everything()).read_aloud(), said(&everything()));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let first = pdf(&everything()).expect("a sheet");
    assert!(first == pdf(&everything()).expect("a sheet"));
    let mut other = everything();
    other.title.push('.');
    let id = |file: &Reader| format!("{:?}", file.file.trailer.get(b"ID").expect("an id"));
    assert_ne!(id(&Reader::of(&first)), id(&printed(&other)), "the id is the fingerprint of the file");
}

#[test]
fn who_made_it_and_when_is_said_twice_alike() {
    let mut document = everything();
    document.title = "Kari & Ola <{author}>".into();
    let file = printed(&document);
    let info = |key: &str| lopdf::decode_text_string(file.info().get(key.as_bytes()).expect(key)).expect("text");
    let metadata = file.catalog().get(b"Metadata").and_then(Object::as_reference).expect("metadata");
    let metadata = file.file.get_object(metadata).and_then(Object::as_stream).expect("metadata");
    let metadata = String::from_utf8(metadata.content.clone()).expect("readable as it stands");

    assert_eq!(info("Title"), document.title);
    assert!(metadata.contains("Kari &amp; Ola &lt;&#123;author}&gt;"));
    assert_eq!(info("Author"), "Eksempelbarnehagen");
    assert!(metadata.contains("<rdf:li>Eksempelbarnehagen</rdf:li>"));
    assert_eq!(info("CreationDate"), "D:20261124104200+01'00'");
    assert!(metadata.contains("<xmp:CreateDate>2026-11-24T10:42:00+01:00<"));
    for key in ["Creator", "Producer"] {
        assert_eq!(info(key), "Sikkerhetsnett 0.1.0");
    }
    assert!(metadata.contains("<dc:language><rdf:Bag><rdf:li>nb-NO<"));
    assert_eq!(file.catalog().get(b"Lang").and_then(Object::as_str).expect("a language"), b"nb-NO");
    assert!(!metadata.contains('{'), "every place was filled");
}

#[test]
fn bookmarks_are_nested_as_the_headings_are() {
    let file = printed(&everything());
    let item = |entry: &lopdf::Dictionary, key: &str| {
        let id = entry.get(key.as_bytes()).and_then(Object::as_reference).ok()?;
        file.file.get_dictionary(id).ok().cloned()
    };
    let title =
        |entry: &lopdf::Dictionary| lopdf::decode_text_string(entry.get(b"Title").expect("a title")).expect("text");
    let top = item(file.catalog(), "Outlines").expect("bookmarks");
    let first = item(&top, "First").expect("the title");
    let second = item(&first, "First").expect("a heading under it");
    let third = item(&second, "First").expect("a heading under that");

    assert_eq!([title(&first), title(&second), title(&third)], ["Tidslinje", "Grønn – «blå» …", "Dypt nede"]);
    assert_eq!(top.get(b"Count").and_then(Object::as_i64).expect("a count"), 3);
}

#[test]
fn a_bookmark_leads_on_to_the_next_on_its_level() {
    let headings = ["En", "To", "Tre"].map(|text| Block::heading(1, text));
    let file = printed(&sheet(headings.to_vec()));
    let titles = |key: &[u8]| {
        let entries = file.file.objects.values().filter_map(|object| object.as_dict().ok());
        let linked = entries.filter(|entry| entry.has(b"Dest")).filter_map(|entry| entry.get(key).ok());
        let linked = linked.filter_map(|other| file.file.dereference(other).ok()?.1.as_dict().ok()?.get(b"Title").ok());
        linked.map(|title| lopdf::decode_text_string(title).expect("text")).collect::<Vec<_>>()
    };
    assert_eq!((titles(b"Next"), titles(b"Prev")), (vec!["To".into(), "Tre".into()], vec!["En".into(), "To".into()]));
}

#[test]
fn each_face_carries_its_own_font() {
    let file = printed(&everything()).file;
    let shipped: [(&[u8], &[u8]); 3] = [
        (b"NettSans-Regular", include_bytes!("../../fonts/NettSans-Regular.ttf")),
        (b"NettSans-Bold", include_bytes!("../../fonts/NettSans-Bold.ttf")),
        (b"NettSerif-Regular", include_bytes!("../../fonts/NettSerif-Regular.ttf")),
    ];
    for (name, bytes) in shipped {
        let descriptor = file.objects.values().find_map(|object| {
            let entry = object.as_dict().ok()?;
            (entry.get(b"FontName").and_then(Object::as_name).ok()? == name).then_some(entry)
        });
        let program = descriptor.expect("a font").get(b"FontFile2").and_then(Object::as_reference).expect("a program");
        let program = file.get_object(program).and_then(Object::as_stream).expect("a program");
        assert!(program.decompressed_content().expect("a program") == bytes);
    }
}

/// The first element with this role.
fn first(file: &Reader, role: &str) -> ObjectId {
    file.elements().into_iter().find(|element| file.role(*element) == role).expect(role)
}

/// The faults of a sheet with everything, after this was done to it.
fn broken(harm: impl FnOnce(&mut Reader)) -> Vec<String> {
    let mut file = printed(&everything());
    harm(&mut file);
    file.faults()
}

fn change(file: &mut Reader, element: ObjectId, key: &str, value: impl Into<Object>) {
    file.file.get_dictionary_mut(element).expect("an element").set(key, value.into());
}

#[test]
fn a_missing_key_of_the_catalog_is_noticed() {
    for key in ["Lang", "MarkInfo", "Metadata", "OutputIntents", "ViewerPreferences"] {
        let faults = broken(|file| {
            file.file.catalog_mut().expect("a catalog").remove(key.as_bytes());
        });
        assert_eq!(faults, [format!("the catalog has no {key}")]);
    }
}

#[test]
fn an_element_emptied_of_its_words_is_noticed() {
    let faults = broken(|file| change(file, first(file, "P"), "K", Vec::<Object>::new()));
    assert!(faults.contains(&"an empty P".into()) && faults.contains(&"mark 0 of page 0 is never read".into()));
}

#[test]
fn a_drawing_without_words_is_noticed() {
    for key in ["Alt", "A"] {
        let faults = broken(|file| {
            let figure = first(file, "Figure");
            file.file.get_dictionary_mut(figure).expect("an element").remove(key.as_bytes());
        });
        assert_eq!(faults, ["a figure without words or without its room"]);
    }
}

#[test]
fn words_read_twice_are_noticed() {
    let faults = broken(|file| {
        let stolen = file.kids(first(file, "H1"));
        let mut kids = file.kids(first(file, "P"));
        kids.extend(stolen);
        change(file, first(file, "P"), "K", kids);
    });
    assert!(faults.iter().any(|fault| fault.ends_with("is read twice")), "{faults:?}");
}

#[test]
fn an_owner_mistaken_for_another_is_noticed() {
    let faults = broken(|file| {
        let (heading, paragraph) = (file.kids(first(file, "H1")), file.kids(first(file, "P")));
        change(file, first(file, "P"), "K", heading);
        change(file, first(file, "H1"), "K", paragraph);
    });
    assert!(faults.iter().any(|fault| fault.ends_with("has another owner")), "{faults:?}");
}

#[test]
fn a_skipped_level_is_noticed() {
    let faults = broken(|file| change(file, first(file, "H2"), "S", Object::Name(b"H4".into())));
    assert_eq!(faults, ["H4 after H1"]);
}

#[test]
fn words_outside_the_marks_are_noticed() {
    let faults = broken(|file| {
        let page = file.pages()[0];
        let mut content = Content::decode(&file.file.get_page_content(page)).expect("operators");
        content.operations.retain(|operation| !matches!(operation.operator.as_str(), "BDC" | "BMC" | "EMC"));
        file.file.change_page_content(page, content.encode().expect("operators")).expect("a page");
    });
    assert!(faults.contains(&"words outside the marks".into()), "{faults:?}");
}

#[test]
fn a_mark_that_was_never_drawn_is_noticed() {
    let faults = broken(|file| {
        let page = file.pages()[0];
        let mut kids = file.kids(first(file, "P"));
        kids.push(dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => 9999 }.into());
        change(file, first(file, "P"), "K", kids);
    });
    assert_eq!(faults, ["mark 9999 does not exist"]);
}

#[test]
fn another_reading_order_is_noticed() {
    let mut file = printed(&everything());
    let root = first(&file, "Document");
    let mut kids = file.kids(root);
    kids.reverse();
    change(&mut file, root, "K", kids);
    assert_ne!(file.read_aloud(), said(&everything()));
}
