//! A leader takes in drills from a table that Excel made, corrects a finished log, and writes an improvement that came of a real case.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::accessible::passes_both;
use crate::kept::a_unit;
use crate::window::Window;

const DARK: &str = "document.documentElement.dataset.colorScheme = 'dark'";
const LIGHT: &str = "document.documentElement.dataset.colorScheme = 'light'";

/// As Excel writes it in Norway: Windows-1252, semicolons, a cell with a line break, and a row that is no drill of ours.
fn table() -> Vec<u8> {
    let text = "Dato;Art;Hva øvde dere på?;Antall deltakere;Mål;Forbedring;Ansvarlig;Frist;Merknad\r\n\
        21.09.2025;Diskusjonsøvelse;Tegningen på veggen;12;\"Ringe først\nSkrive ordrett\";Numrene henger bare på kontoret;Styrer;01.06.2099;møterom\r\n\
        i fjor;Brannøvelse;Rømningsvei i Øvre Langmyråsen natur- og friluftsbarnehage;mange;;;;;\r\n\
        05.10.25;Mikroøvelse;Finn nummeret til barnevernvakta;9;;;;;\r\n";
    text.chars().map(|letter| u8::try_from(u32::from(letter)).expect("all of it is in Windows-1252")).collect()
}

async fn to_drills(window: &Window) {
    window.press("Øvelser").await;
    window.arrives_at("Øvelser").await;
}

/// Chooses in a list that is called so, as the keyboard does: it has the focus, and changes.
async fn select(window: &Window, name: &str, chosen: &str) {
    let script = "const [name, chosen] = arguments;
        const named = e => [...(e.labels ?? [])].map(l => l.textContent).join(' ').replace(/\\s+/g, ' ').trim();
        const list = [...document.querySelectorAll('select')].find(e => e.checkVisibility() && named(e).startsWith(name));
        const option = [...(list?.options ?? [])].find(o => o.text.trim() === chosen);
        if (!option) return false;
        list.focus(); list.value = option.value; list.dispatchEvent(new Event('change', { bubbles: true })); return true;";
    assert_eq!(window.run(script, vec![json!(name), json!(chosen)]).await, Value::Bool(true), "«{name}»: «{chosen}»");
}

#[tokio::test]
async fn journey_a_leader_takes_in_many_drills_from_a_table_and_nothing_is_half_taken_in() {
    let window = a_unit().await;
    let mut faults = Vec::new();
    to_drills(&window).await;
    window.picture("300-ovelser-tomt").await;
    window.press("Ta inn flere fra en fil").await;
    window.arrives_at("Ta inn øvelser fra en fil").await;
    window.picture("301-ta-inn").await;
    passes_both(&window, "the import, empty", &mut faults).await;
    window.lays("ark.csv", b"PK\x03\x04\0\0\0\0");
    window.press("Velg fil").await;
    window.sees("Dette er ikke en CSV-fil.").await;
    window.picture("302-ikke-csv").await;
    window.lays("ark.csv", &table());
    window.press("Velg fil").await;
    window.sees("Hva står i kolonnene?").await;
    window.sees("Mangler: «Type øvelse».").await;
    window.picture("303-kolonner").await;
    select(&window, "Det er, i kolonnen «Art»", "Type øvelse").await;
    window.sees("3 rader. 1 har feil.").await;
    window.sees("Type øvelse: «Brannøvelse». Skriv diskusjonsøvelse").await;
    window.sees("Antall deltakere: «mange». Skriv antallet med siffer.").await;
    window.picture("304-rader").await;
    passes_both(&window, "the import, with faults", &mut faults).await;
    window.run(DARK, vec![]).await;
    window.picture("305-rader-morkt").await;
    window.run(LIGHT, vec![]).await;
    window.press("Ta inn 2 øvelser").await;
    window.sees("Ingenting er tatt inn. Rett filen og velg den på nytt").await;
    window.picture("306-stoppet").await;
    window.size(640, 430).await;
    window.picture("307-200-prosent").await;
    let sideways = window.run("return document.documentElement.scrollWidth > innerWidth + 1", vec![]).await;
    assert_eq!(sideways, false, "nothing has to be scrolled sideways");
    window.size(1280, 860).await;
    window.press("Ta ikke med raden som har feil").await;
    window.press("Ta inn 2 øvelser").await;
    window.arrives_at("Øvelser").await;
    window.sees("2 øvelser er tatt inn.").await;
    window.sees("Tegningen på veggen").await;
    window.sees("Importert").await;
    window.picture("308-tatt-inn").await;
    passes_both(&window, "the drills, taken in", &mut faults).await;
    window.press("Tegningen på veggen").await;
    window.arrives_at("Tegningen på veggen").await;
    window.sees("Loggen er låst.").await;
    window.picture("309-importert-logg").await;

    // The same file once more: all of it is there.
    to_drills(&window).await;
    window.press("Ta inn flere fra en fil").await;
    window.press("Velg fil").await;
    window.sees("Hva står i kolonnene?").await;
    select(&window, "Det er, i kolonnen «Art»", "Type øvelse").await;
    window.sees("Finnes fra før").await;
    window.press("Ta inn 0 øvelser").await;
    window.sees("Ingenting er tatt inn.").await;
    window.picture("310-finnes-fra-for").await;
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    window.close().await;
}

#[tokio::test]
async fn journey_a_leader_corrects_a_finished_log_and_writes_an_improvement_that_came_of_a_real_case() {
    let window = a_unit().await;
    let mut faults = Vec::new();
    to_drills(&window).await;
    window.press("Logg en øvelse").await;
    window.arrives_at("Logg fra øvelse").await;
    window.press("Mikroøvelse").await;
    window.fill("Tema", "Finn nummeret til barnevernvakta").await;
    window.press("Flere felt").await;
    window.fill("Situasjonen da øvelsen startet", "Alle var ute, to vikarer på jobb").await;
    window.fill("Navn på andre som var med", "Vikar V.").await;
    window.press("Problemer dere møtte, og hva dere lærte").await;
    window.press("Vi fant ikke riktig nummer").await;
    window.fill("Hva lærte dere?", "Numrene må henge ved telefonen").await;
    window.picture("320-logg-flere-felt").await;
    passes_both(&window, "the log, all fields", &mut faults).await;
    window.press("Legg til en forbedring").await;
    window.fill("Hva må bli bedre?", "Tre fant det ikke").await;
    window.fill("Ansvarlig", "Styrer").await;
    window.fill("På plass innen", "1.6.2099").await;
    window.press("Lagre og lås loggen").await;
    window.arrives_at("Finn nummeret til barnevernvakta").await;
    window.sees("Vi fant ikke riktig nummer").await;
    window.picture("321-logg").await;

    window.press("Rett loggen").await;
    window.arrives_at("Rett loggen").await;
    window.picture("322-rett").await;
    window.fill("Hvorfor retter du?", "Det var to vikarer med").await;
    // By keyboard alone.
    window.chord(&[Key::Control], Key::Enter.into()).await;
    window.sees("Ingenting er endret i loggen ennå.").await;
    window.fill("Navn på andre som var med", "Vikar V. og vikar W.").await;
    window.picture("323-rett-endret").await;
    passes_both(&window, "a correction", &mut faults).await;
    window.chord(&[Key::Control], Key::Enter.into()).await;
    window.arrives_at("Finn nummeret til barnevernvakta").await;
    window.sees("Rettet etterpå").await;
    window.sees("«Det var to vikarer med»").await;
    window.picture("324-rettet").await;
    passes_both(&window, "a corrected log", &mut faults).await;

    select(&window, "Hvor langt er dere?", "I gang").await;
    window.sees("Lagret: I gang.").await;
    to_drills(&window).await;
    window.press("Skriv en forbedring fra en virkelig sak").await;
    window.arrives_at("Forbedring fra en virkelig sak").await;
    window.press("Lagre forbedringen").await;
    window.sees("Svar på om noen kan kjenne igjen barnet.").await;
    window.picture("325-virkelig-sak-mangler").await;
    passes_both(&window, "an improvement of a real case", &mut faults).await;
    window.fill("Hva må bli bedre?", "Vi fant ikke nummeret til barnevernvakta").await;
    window.fill("Hva gjør dere med det?", "Heng det opp på alle avdelinger").await;
    window.fill("Ansvarlig", "Styrer").await;
    window.fill("På plass innen", "1.6.2099").await;
    window.press("Ja, eller kanskje").await;
    window.press("Lagre forbedringen").await;
    window.sees("Skriv det om, så ingen kan kjenne igjen barnet.").await;
    window.picture("326-virkelig-sak-ja").await;
    window.press("Nei, ingen kan kjenne igjen barnet").await;
    window.press("Lagre forbedringen").await;
    window.arrives_at("Øvelser").await;
    window.sees("Forbedringen er lagret.").await;
    window.sees("Ikke fra en øvelse").await;
    window.picture("327-forbedringer").await;
    window.run(DARK, vec![]).await;
    window.picture("328-forbedringer-morkt").await;
    window.run(LIGHT, vec![]).await;
    passes_both(&window, "improvements", &mut faults).await;
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    window.close().await;
}
