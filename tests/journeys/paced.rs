//! A leader writes a scenario of their own; the group practises on it by the clock, somebody who watches writes a note, and the
//! sheet goes on paper.

use std::time::Duration;

use crate::accessible::passes_both;
use crate::kept::a_unit;
use crate::practised::choose;
use crate::window::Window;

async fn write(window: &Window, faults: &mut Vec<String>) {
    window.press("Lag et eget scenario").await;
    window.arrives_at("Lag et eget scenario").await;
    window.reads("Bruk bare oppdiktede navn").await;
    window.picture("140-eget-scenario").await;
    window.press("Lagre scenarioet").await;
    window.reads("Skriv hva scenarioet heter.").await;
    window.picture("141-eget-scenario-mangler").await;
    passes_both(window, "a scenario of one's own, with what is missing", faults).await;
    window.fill("Navn på scenarioet", "Regntøyet som ble igjen").await;
    window.press("Diskusjonsøvelse").await;
    window.fill("Hvor mange minutter tar det?", "20").await;
    window.press("Jeg er bekymret").await;
    window.fill("Mål", "Se barnet").await;
    window.fill("Les høyt når øvelsen starter", "Vesle Regndråpe (4) står i gangen. Ingen har hentet.").await;
    window.fill("Minutt", "1").await;
    window.fill("Kort navn", "Telefonen ringer").await;
    window.fill("Det som leses høyt", "Telefonen ringer. Ingen sier noe.").await;
    window.fill("Hva dere ser etter", "Noen blir hos barnet").await;
    window.fill("Egne kriterier", "Barnet ble sett").await;
    window.fill("Spørsmål til slutt", "Hva gjorde at vi nølte?").await;
    window.reads("Lagret kl.").await;
    window.picture("142-eget-scenario-skrevet").await;
    window.size(640, 720).await;
    window.picture("143-eget-scenario-200").await;
    window.size(1280, 860).await;
    window.press("Lagre scenarioet").await;
    window.arrives_at("Start en øvelse").await;
    window.reads("«Regntøyet som ble igjen» er lagret.").await;
}

#[tokio::test]
async fn journey_a_leader_writes_a_scenario_and_it_is_practised_by_the_clock() {
    let window = a_unit().await;
    let mut faults = Vec::new();
    window.press("Øvelser").await;
    window.arrives_at("Øvelser").await;
    window.press("Start en øvelse").await;
    window.arrives_at("Start en øvelse").await;
    write(&window, &mut faults).await;
    window.press("Regntøyet som ble igjen").await;
    window.press("Trukket").await;
    window.fill("Tall å trekke med", "17").await;
    window.picture("144-velg-hvordan").await;
    passes_both(&window, "how the injects come", &mut faults).await;
    window.press("Etter klokken").await;
    window.press("Start øvelsen").await;
    window.reads("Vesle Regndråpe (4) står i gangen. Ingen har hentet.").await;
    window.reads("Du kan gå ut når du vil.").await;
    window.does_not_read("Telefonen ringer").await;
    window.fill("Hva bestemte dere?", "Vi ringer hjem").await;
    window.picture("145-etter-klokken").await;
    // It comes at its minute, and leaves alone what is read and who writes.
    tokio::time::sleep(Duration::from_secs(55)).await;
    window.reads("Et innspill er kommet.").await;
    window.reads("Vesle Regndråpe (4) står i gangen. Ingen har hentet.").await;
    let writes = "return document.activeElement.labels?.[0]?.innerText.trim() ?? ''";
    assert_eq!(window.run(writes, vec![]).await, "Hva bestemte dere?");
    window.picture("146-innspill-kommet").await;
    passes_both(&window, "an inject that has come", &mut faults).await;
    window.press("Les innspillet som er kommet").await;
    window.reads("Telefonen ringer. Ingen sier noe.").await;
    window.press("Notater fra dem som ser på").await;
    window.fill("Hva så du?", "Alle så på hverandre").await;
    window.fill("Navn eller rolle", "observatør").await;
    window.press("Skriv notatet").await;
    window.reads("Notatet er skrevet.").await;
    window.picture("147-notat").await;
    passes_both(&window, "a note of somebody who watches", &mut faults).await;
    window.size(640, 720).await;
    window.picture("148-ovelse-200").await;
    window.size(1280, 860).await;
    window.press("Avslutt").await;
    passes_both(&window, "whether to end it", &mut faults).await;
    window.press("Ja, avslutt").await;
    window.arrives_at("Etter øvelsen").await;
    window.reads("Hva gjorde at vi nølte?").await;
    log(&window).await;
    window.press("Lag øvelsesark (PDF)").await;
    window.reads("Øvelsesarket er lagret som").await;
    assert!(window.file("pdf").starts_with(b"%PDF"));
    window.picture("149-ovelsesark").await;
    passes_both(&window, "a drill that can be printed", &mut faults).await;
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    window.close().await;
}

async fn log(window: &Window) {
    window.press("Skriv loggen").await;
    window.arrives_at("Logg fra øvelse").await;
    let typed = window.typed().await;
    assert!(typed.contains("Alle så på hverandre") && typed.contains("observatør"), "{typed}");
    window.fill("Hensikt", "Å se barnet").await;
    window.press("Leder L.").await;
    window.press("Jeg er bekymret").await;
    choose(window, "Barnet ble sett", "Ja").await;
    window.fill("Hva så dere?", "Det tok tid å ringe.").await;
    window.fill("Ingen forbedringer, fordi", "Alt var på plass.").await;
    choose(window, "Snakket dere sammen etterpå?", "Ja").await;
    choose(window, "Fikk alle tilbud om støtte?", "Ja").await;
    choose(window, "Er eieren orientert?", "Nei").await;
    window.reads("Lagret kl.").await;
    window.press("Lagre og lås loggen").await;
    window.arrives_at("Regntøyet som ble igjen").await;
    window.reads("Etter klokken").await;
}
