//! Journey 7: a leader exports the handling plan: what is missing says MANGLER, a draft says UTKAST.

use crate::accessible::passes_both;
use crate::kept::a_unit;
use crate::window::Window;

/// What stands on the pages of a paper, read by poppler.
pub fn read(paper: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("plan.pdf");
    std::fs::write(&file, paper).expect("the paper is written");
    let read =
        std::process::Command::new("pdftotext").args(["-layout".as_ref(), file.as_os_str(), "-".as_ref()]).output();
    let read = read.expect("poppler is installed by ./dev");
    assert!(read.status.success());
    String::from_utf8(read.stdout).expect("the text is text")
}

async fn write(window: &Window) {
    window.press("Planen").await;
    window.arrives_at("Beredskapsplan").await;
    window.picture("110-planen-mangler").await;
    window.fill("Tittel", "Beredskapsplan mot vold og overgrep").await;
    window.fill("Gjelder for", "2026–2027").await;
    window.press("Lagre og gå til neste").await;
    window.reads("Godkjenning og historikk").await;
    window.press("Lagre").await;
    window.arrives_at("Beredskapsplan mot vold og overgrep").await;
    window.reads("ting mangler").await;
}

#[tokio::test]
async fn journey_a_leader_exports_the_plan_and_sees_what_is_missing() {
    let window = a_unit().await;
    let mut faults = Vec::new();
    write(&window).await;
    passes_both(&window, "the plan", &mut faults).await;
    // Something is missing, and so it cannot be approved.
    window.press("Godkjenn").await;
    window.reads("Planen kan godkjennes når listen er tom.").await;
    window.picture("112-planen-kan-ikke-godkjennes").await;
    window.press("Lag PDF").await;
    window.reads("Det blir et utkast.").await;
    window.press("Velg sted").await;
    window.reads("er laget").await;
    window.picture("113-planen-laget").await;
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));

    let paper = window.file(".pdf");
    assert!(paper.starts_with(b"%PDF-1.7"));
    let text = read(&paper);
    for words in [
        "Beredskapsplan mot vold og overgrep",
        "Eksempelbarnehagen",
        "UTKAST",
        "MANGLER",
        "Innhold",
        "Godkjenning og historikk",
        "Formål og virkeområde",
        "Rettslig grunnlag",
        "Roller og ansvar",
        "Kontaktliste",
        "Øvelser",
        "00 00 00 00",
        "kontrollert",
        "Side 2 av",
    ] {
        assert!(text.contains(words), "«{words}» stands in the plan:\n{text}");
    }
    window.close().await;
}
