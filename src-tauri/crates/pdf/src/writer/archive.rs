//! What an archive asks for (PDF/A-2a): who made it and when, said twice alike, and which colours are meant.

use lopdf::{Dictionary, Object, Stream, dictionary};

use super::{named, text};
use crate::document::Document;

/// The colours of a screen, which all our colours are given in. Made by `srgb.py`.
const SRGB: &[u8] = include_bytes!("srgb.icc");

/// Says in the file what it is.
pub fn describe(file: &mut lopdf::Document, document: &Document) {
    let colours = file.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    let intent = file.add_object(dictionary! {
        "Type" => named("OutputIntent"),
        "S" => named("GTS_PDFA1"),
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => colours,
    });
    // An archive reads this without decompressing anything.
    let mut packet = Stream::new(dictionary! { "Type" => named("Metadata"), "Subtype" => named("XML") }, xmp(document));
    packet.allows_compression = false;
    let metadata = file.add_object(packet);
    let info = file.add_object(info(document));
    file.trailer.set("Info", info);
    let Ok(catalog) = file.catalog_mut() else { unreachable!("printpdf writes a catalog") };
    catalog.set("Lang", Object::string_literal(document.language));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![intent.into()]);
}

fn info(document: &Document) -> Dictionary {
    let zone = document.made.format("%:z").to_string().replace(':', "'");
    let made = format!("D:{}{zone}'", document.made.format("%Y%m%d%H%M%S"));
    dictionary! {
        "Title" => text(&plain(&document.title)),
        "Author" => text(&plain(&document.author)),
        "Creator" => text(&plain(&document.program)),
        "Producer" => text(&plain(&document.program)),
        "CreationDate" => Object::string_literal(made.clone()),
        "ModDate" => Object::string_literal(made),
    }
}

fn xmp(document: &Document) -> Vec<u8> {
    // A brace, too: what is filled in is never taken for a place to fill.
    let escaped = |words: &str| {
        let signs = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("{", "&#123;")];
        signs.iter().fold(plain(words), |words, (sign, name)| words.replace(sign, name))
    };
    include_str!("xmp.xml")
        .replace("{start}", "\u{feff}")
        .replace("{language}", document.language)
        .replace("{made}", &document.made.format("%Y-%m-%dT%H:%M:%S%:z").to_string())
        .replace("{program}", &escaped(&document.program))
        .replace("{author}", &escaped(&document.author))
        .replace("{title}", &escaped(&document.title))
        .into_bytes()
}

/// One line without control characters, which XML cannot carry.
fn plain(words: &str) -> String {
    words
        .split(|character: char| character.is_control() || matches!(character, '\u{fffe}' | '\u{ffff}'))
        .collect::<Vec<_>>()
        .join(" ")
}
