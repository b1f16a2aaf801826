//! A full disk, a damaged file and a newer one: said in plain words, nothing that was typed is lost, and the advice is there.

use std::fs;
use std::path::{Path, PathBuf};

use app::Folders;
use fantoccini::key::Key;
use vault::{DeviceId, Vault};

use crate::disk::{fill, on_a_small_disk};
use crate::kept::{log_in, set_up};
use crate::window::Window;

/// Opens with all that the program keeps in this folder.
async fn open_in(folder: &Path) -> Window {
    let (data, state) = (folder.join("data"), folder.join("state"));
    let name = |path: &Path| path.to_str().expect("a name").to_owned();
    Window::open_with(&[("XDG_DATA_HOME", &name(&data)), ("XDG_STATE_HOME", &name(&state))]).await
}

/// The window was closed as by a power cut, and what it wrote last lies beside the file: as after it has ended by itself.
fn ends_well(folder: &Path) {
    let folders = Folders { vault: folder.join("data/sikkerhetsnett"), marks: folder.join("state/sikkerhetsnett") };
    let vault = Vault::open(&folders.place(false), DeviceId([9; 16])).expect("the vault opens");
    vault.mark(false).expect("the mark can be written");
}

fn vault_in(folder: &Path) -> PathBuf {
    folder.join("data/sikkerhetsnett/enhet.sikkerhetsnett")
}

async fn a_unit_in(folder: &Path) -> Window {
    let window = open_in(folder).await;
    set_up(&window).await;
    window.press("Vent med dette").await;
    window.arrives_at("Hva skjer?").await;
    window
}

/// Journeys have a screen each, and this one a room of its own besides.
fn walk(journey: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(journey);
}

#[test]
fn journey_the_disk_is_full_while_one_writes_and_nothing_is_lost() {
    on_a_small_disk("hardened::journey_the_disk_is_full_while_one_writes_and_nothing_is_lost", 64, |disk| {
        walk(async {
            let window = a_unit_in(disk).await;
            window.chord(&[Key::Control], 'n').await;
            window.arrives_at("Nytt notat").await;
            window.types("Satt under benken og").await;
            window.reads("Lagret kl.").await;
            let other = fill(disk);
            window.types(" ristet på hodet").await;
            window.reads("Ikke lagret. Disken er full. Teksten står her.").await;
            window.picture("130-full-disk").await;
            // Nor does it become an entry, or go on as if it had.
            window.press("Behold notatet").await;
            window.until("an alert", "return !!document.querySelector('main [role=alert]')").await;
            assert!(window.typed().await.contains("Satt under benken og ristet på hodet"), "{}", window.typed().await);
            window.picture("131-full-disk-behold").await;
            window.reads("112").await;
            fs::remove_file(&other).expect("room is made");
            window.press("Prøv igjen").await;
            window.reads("Lagret kl.").await;
            window.press("Behold notatet").await;
            window.arrives_at("Uten navn").await;
            window.reads("Satt under benken og ristet på hodet").await;
            window.close().await;

            ends_well(disk);
            let other = fill(disk);
            let window = open_in(disk).await;
            window.press("Disken er full, og filen med notatene kan ikke åpnes").await;
            window.reads("Notatene er der.").await;
            window.picture("132-full-disk-ved-start").await;
            window.press("Barnet er i fare nå").await;
            window.reads("112").await;
            window.press("Tilbake").await;
            window.arrives_at("Hva skjer?").await;
            fs::remove_file(&other).expect("room is made");
            window.press("Prøv igjen").await;
            log_in(&window).await;
            window.press("Bekymringer").await;
            window.reads("Satt under benken og ristet på hodet").await;
            window.close().await;
        });
    });
}

#[tokio::test]
async fn journey_a_damaged_or_newer_file_is_said_and_the_doors_and_numbers_are_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let window = a_unit_in(folder.path()).await;
    window.close().await;
    ends_well(folder.path());
    let path = vault_in(folder.path());
    let whole = fs::read(&path).expect("the vault");
    let mut newer = whole.clone();
    // `user_version` stands at byte 60 of an SQLite file.
    newer[60..64].copy_from_slice(&7_u32.to_be_bytes());
    let torn = whole.iter().enumerate().map(|(at, byte)| if at < 16 { 0 } else { *byte }).collect();
    for (picture, bytes, said, more) in [
        ("133-skadet-fil", torn, "Filen med notatene er skadet og kan ikke åpnes", "Ikke slett den."),
        (
            "134-nyere-fil",
            newer,
            "Filen med notatene er laget av en nyere utgave av programmet",
            "Filen er ikke endret.",
        ),
    ] {
        fs::write(&path, &bytes).expect("the vault");
        let window = open_in(folder.path()).await;
        window.press(said).await;
        window.reads(more).await;
        window.reads("Råd, søk og numre virker som før.").await;
        window.does_not_read("Ta programmet i bruk").await;
        window.picture(picture).await;
        window.types("2").await;
        window.press("Nei").await;
        window.arrives_at("Ta imot det barnet sier").await;
        window.keys(&[Key::F2]).await;
        window.reads("112").await;
        // To write down is still possible: on paper.
        window.chord(&[Key::Control], 'n').await;
        window.arrives_at("Skriv på papir nå").await;
        window.reads("Programmet kan ikke lagre notatet nå.").await;
        window.picture(&format!("{picture}-papir")).await;
        window.close().await;
        assert!(fs::read(&path).expect("the vault") == bytes, "the file is as it was");
    }
    fs::write(&path, &whole).expect("the vault");
    let window = open_in(folder.path()).await;
    log_in(&window).await;
    window.close().await;
}
