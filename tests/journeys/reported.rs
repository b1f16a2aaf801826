//! Journey 4, whole: a teacher follows the routine in a concern, tells the leader, reports, and asks for the receipt.

use fantoccini::key::Key;
use serde_json::Value;

use crate::accessible::passes_both;
use crate::kept::a_unit;
use crate::shared::{KARIS, invite, join, log_in_as};
use crate::window::Window;

const SAID: &str = "Jeg vil ikke hjem. Han slår.";

async fn answer(window: &Window, choice: &str, next: &str) {
    window.press(choice).await;
    window.arrives_at(next).await;
    window.reads("Lagret kl.").await;
}

/// The child has told; the words are kept, and the routine goes on in the concern, to the step where the leader is told.
async fn until_the_leader_is_told(window: &Window) {
    window.types("2").await;
    window.press("Nei").await;
    window.arrives_at("Ta imot det barnet sier").await;
    window.chord(&[Key::Control], 'n').await;
    window.arrives_at("Nytt notat").await;
    window.press("Hørt").await;
    window.fill("Linje 1, ordrett", SAID).await;
    window.reads("Lagret kl.").await;
    window.press("Behold notatet").await;
    window.arrives_at("Ta imot det barnet sier").await;
    answer(window, "Barnet har fortalt", "Hvem henter barnet, og når?").await;
    answer(window, "En som er trygg for barnet", "Skriv ordrett innen en time").await;
    answer(window, "Jeg har skrevet det ned", "Gjelder det noen som arbeider her, eller noen nær lederen?").await;
    answer(window, "Nei, ingen av dem", "Kan det være noen hjemme eller i familien?").await;
    answer(window, "Ja, noen hjemme, i familien eller nær familien", "Si fra til styreren").await;
}

/// Telling the leader is a step with its time; sharing is an act of its own.
async fn tell_the_leader(window: &Window) {
    window.reads("Du trenger ikke lov av noen").await;
    window.picture("81-si-fra-i-bekymring").await;
    window.press("Del med noen som bør vite").await;
    window.arrives_at("Del bekymringen").await;
    window.reads("Som du svarte i rutinen").await;
    window.press("Del med Leder L.").await;
    window.arrives_at("Uten navn").await;
    window.reads("Delt med Leder L.").await;
    window.press("Tilbake").await;
    window.arrives_at("Si fra til styreren").await;
}

async fn fill_in(window: &Window) {
    window.arrives_at("Bekymringsmelding").await;
    window.picture("82-melding-mottaker").await;
    // Where the child lives is asked, and nothing is assumed.
    window.press("I Eksempelvik").await;
    window.fill("Kommunenummer", "0000").await;
    window.press("Neste: Den som melder").await;
    window.reads("Den som melder").await;
    window.fill("Rolle", "Pedagogisk leder").await;
    window.fill("Telefon", "00 00 00 00").await;
    window.fill("E-post", "kari+k@eksempel.example").await;
    window.fill("Adresse", "Eksempelveien 1").await;
    window.press("Neste: Barn").await;
    window.fill("Navn", "Barn A").await;
    window.press("Nei").await;
    window.fill("Hvorfor ikke?", "For liten til å forstå").await;
    window.picture("83-melding-barn").await;
    window.press("Neste: Foresatte").await;
    window.reads("Ikke snakk med foreldrene ennå").await;
    assert!(window.typed().await.contains("avventer råd"), "preset, with its reason: {}", window.typed().await);
    window.fill("Navn", "Forelder F.").await;
    window.picture("84-melding-foresatte").await;
    window.press("Bekymringen").await;
    window.press("Hent fra notatene").await;
    window.press("Sett inn").await;
    assert!(window.typed().await.contains(SAID), "{}", window.typed().await);
    window.picture("85-melding-bekymringen").await;
    // Locked in the middle of it, it stands there afterwards.
    window.reads("Lagret kl.").await;
}

#[tokio::test]
async fn journey_a_teacher_reports_a_concern_and_asks_for_the_receipt() {
    let window = a_unit().await;
    let code = invite(&window, "Kari K.").await;
    join(&window, "Kari K.", &code, KARIS).await;
    until_the_leader_is_told(&window).await;
    tell_the_leader(&window).await;
    answer(&window, "Jeg har sagt fra", "Er barnet i fare nå, eller kan det finnes spor?").await;
    answer(&window, "Nei, barnet er trygt nå", "Hva handler det om?").await;
    answer(&window, "Vold eller trusler", "Ring barnevernet før barnet går hjem").await;
    answer(&window, "Jeg har ringt, men ikke fått slike råd", "Send meldingen i dag").await;
    window.press("Skriv meldingen").await;
    fill_in(&window).await;

    log_in_as(&window, "Kari K.", KARIS).await;
    // The same step stands there, and the report goes on where it was.
    window.press("Skriv meldingen").await;
    window.arrives_at("Bekymringsmelding").await;
    window.press("Bekymringen").await;
    assert!(window.typed().await.contains(SAID), "{}", window.typed().await);
    window.picture("86-melding-tatt-opp-igjen").await;
    window.press("Se over").await;
    window.press("Meldingen er klar").await;
    // What is missing is told above the button, and leads there.
    window.reads("2 ting mangler før meldingen er klar").await;
    window.picture("87-melding-mangler").await;
    window.press("Den som melder").await;
    assert!(window.typed().await.contains("kari+k@eksempel.example"), "nothing typed is lost");
    window.fill("E-post", "kari@eksempel.example").await;
    window.press("Historien").await;
    window.fill("Hvor lenge har det vart", "Siden september. Vi har snakket med barnet hver dag.").await;
    window.press("Se over").await;
    window.picture("88-melding-se-over").await;
    window.press("Meldingen er klar").await;
    window.arrives_at("Uten navn").await;
    window.reads("Ikke sendt ennå").await;
    window.picture("89-klar").await;
    let mut faults = Vec::new();
    passes_both(&window, "ready", &mut faults).await;

    window.press("Lag PDF av meldingen").await;
    window.reads("Filen ligger åpen der du legger den").await;
    window.press("Velg sted").await;
    window.reads("er laget").await;
    window.press("Lag datafil (JSON)").await;
    window.press("Velg sted").await;
    window.reads(".json").await;
    window.picture("90-filer").await;
    assert!(window.file(".pdf").starts_with(b"%PDF-1.7"));
    let shape: Value = serde_json::from_slice(&window.file(".json")).expect("the form's shape");
    assert_eq!(shape["offentligBarn"][0]["personnavn"], "Barn A");
    assert_eq!(shape["foresatte"][0]["orientert"], false);
    assert!(shape["melding"]["melding"].as_str().is_some_and(|words| words.contains(SAID)), "{shape}");

    window.press("Marker som sendt").await;
    window.press("Meldingen er sendt").await;
    window.reads("Velg hvordan meldingen ble sendt").await;
    window.press("Nasjonal portal").await;
    window.picture("91-marker-som-sendt").await;
    passes_both(&window, "how it was sent", &mut faults).await;
    window.press("Meldingen er sendt").await;
    window.reads("Venter på kvittering").await;
    window.picture("92-sendt").await;
    passes_both(&window, "sent", &mut faults).await;
    window.press("Legg inn kvittering").await;
    window.fill("Hvem bekreftet?", "Saksbehandler S.").await;
    window.press("Meldingen er kommet frem").await;
    window.reads("Bekreftet av Saksbehandler S.").await;
    window.picture("93-kvittert").await;
    passes_both(&window, "received", &mut faults).await;
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    window.close().await;
}
