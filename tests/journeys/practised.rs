//! Journey 6: a leader runs a drill in the very routine of a real concern, and logs it; one improvement comes of it.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::accessible::passes_both;
use crate::kept::{a_unit, log_in};
use crate::window::Window;

/// From the front page into the drill: the disclosure routine, as ØVELSE.
async fn begin(window: &Window) {
    window.press("Øvelser").await;
    window.arrives_at("Øvelser").await;
    window.reads("Ingen øvelser ennå. Start med").await;
    window.picture("100-ingen-ovelser").await;
    window.press("Start en øvelse").await;
    window.arrives_at("Start en øvelse").await;
    window.press("Start øvelsen").await;
    window.reads("Velg hva dere skal øve på.").await;
    window.press("Tegningen").await;
    window.picture("101-velg-ovelse").await;
    window.press("Start øvelsen").await;
    window.reads("Hun blør når pappa er sint.").await;
    window.arrives_at("Er barnet i fare nå, eller har noe nettopp skjedd?").await;
    assert_eq!(window.title().await, "ØVELSE: Er barnet i fare nå, eller har noe nettopp skjedd?");
}

/// Two injects, some steps of the routine, and what the group decides.
async fn practise(window: &Window) {
    window.picture("102-ovelse-start").await;
    window.does_not_read("Tegningen henger på veggen i garderoben").await;
    window.press("Neste innspill").await;
    window.reads("Tegningen henger på veggen i garderoben.").await;
    window.fill("Hva bestemte dere?", "Ta ned tegningen, og skriv dato på den").await;
    window.fill("Hvem gjør det", "Avdelingslederen").await;
    window.picture("103-ovelse-innspill").await;
    window.press("Skriv i loggen").await;
    window.reads("Skrevet i loggen.").await;
    window.press("Nei").await;
    window.arrives_at("Ta imot det barnet sier").await;
    window.picture("104-ovelse-steg").await;
    window.press("Barnet har fortalt").await;
    window.arrives_at("Hvem henter barnet, og når?").await;
    window.reads("Lagret kl.").await;
    window.press("Neste innspill").await;
    window.reads("Moren sier: «Ikke si noe.»").await;
    window.press("Vis hva vi ser etter").await;
    window.reads("Vær vennlig og ærlig om plikten").await;
    window.press("Pause").await;
    window.reads("Øvelsen har pause. Klokken står.").await;
    window.picture("105-ovelse-pause").await;
    window.press("Fortsett øvelsen").await;
    window.press("En som er trygg for barnet").await;
    window.arrives_at("Skriv ordrett innen en time").await;
    window.reads("Lagret kl.").await;
}

/// Answers one of several questions that have the same answers.
pub async fn choose(window: &Window, question: &str, answer: &str) {
    let script = "const [question, answer] = arguments;
        const field = [...document.querySelectorAll('fieldset')].find(e => e.checkVisibility() && e.querySelector('legend')?.innerText.startsWith(question));
        const label = [...(field?.querySelectorAll('label') ?? [])].find(e => e.innerText.trim() === answer);
        label?.click(); return !!label;";
    assert_eq!(
        window.run(script, vec![json!(question), json!(answer)]).await,
        Value::Bool(true),
        "«{question}»: «{answer}»"
    );
}

/// What the run does not tell: the log is told what is missing first, and then finished.
async fn log(window: &Window, faults: &mut Vec<String>) {
    window.press("Skriv loggen").await;
    window.arrives_at("Logg fra øvelse").await;
    window.reads("Tider og steg er fylt inn fra øvelsen.").await;
    window.picture("108-logg").await;
    let typed = window.typed().await;
    for known in ["Tegningen", "Leder L.", "Ta ned tegningen, og skriv dato på den", "Avdelingslederen"] {
        assert!(typed.contains(known), "«{known}» is filled in: {typed}");
    }
    window.press("Lagre og lås loggen").await;
    window.reads("Skriv minst én forbedring, eller hvorfor det ikke er noen.").await;
    window.picture("109-logg-mangler").await;
    passes_both(window, "the log, with what is missing", faults).await;
    window.fill("Hensikt", "Å ta imot det barnet sier, og ringe før henting").await;
    window.press("Leder L.").await;
    choose(window, "Tegningen er tatt vare på", "Ja").await;
    choose(window, "Barnevernet var kontaktet", "Delvis").await;
    window.fill("Hva så dere?", "Det tok tid å finne nummeret.").await;
    window.press("Legg til en forbedring").await;
    window.fill("Hva må bli bedre?", "Numrene henger bare på kontoret").await;
    window.fill("Hva gjør dere med det?", "Heng dem opp på alle avdelinger").await;
    window.fill("Ansvarlig", "Pedagogisk leder").await;
    window.fill("På plass innen", "1.6.2099").await;
    window.picture("109b-forbedring").await;
    choose(window, "Snakket dere sammen etterpå?", "Ja").await;
    choose(window, "Fikk alle tilbud om støtte?", "Ja").await;
    choose(window, "Er eieren orientert?", "Nei").await;
    window.reads("Lagret kl.").await;
    window.press("Lagre og lås loggen").await;
    window.arrives_at("Tegningen").await;
    window.reads("Loggen er låst.").await;
    window.picture("109c-logg-ferdig").await;
    passes_both(window, "a finished log", faults).await;
    for kept in
        ["Øvd i programmet", "Ta ned tegningen, og skriv dato på den", "Frist: 1. juni 2099", "Pedagogisk leder"]
    {
        window.sees(kept).await;
    }
}

#[tokio::test]
async fn journey_a_leader_runs_a_drill_in_the_routine_of_a_real_concern_and_logs_it() {
    let window = a_unit().await;
    let mut faults = Vec::new();
    begin(&window).await;
    practise(&window).await;
    passes_both(&window, "a drill that goes on", &mut faults).await;

    // Locked in the middle of it, it goes on afterwards; and no step of it stands there as if it were real.
    window.chord(&[Key::Control], 'l').await;
    window.reads("Lås opp").await;
    window.arrives_at("Hva skjer?").await;
    window.does_not_read("Skriv ordrett innen en time").await;
    log_in(&window).await;
    window.reads("«Tegningen» går nå").await;
    window.picture("106-ovelse-gar-etter-las").await;
    window.press("Gå til øvelsen").await;
    window.arrives_at("Skriv ordrett innen en time").await;
    window.reads("Innspill 2 av 5: les høyt").await;

    window.press("Avslutt").await;
    window.press("Ja, avslutt").await;
    window.arrives_at("Etter øvelsen").await;
    window.reads("Hvordan har du det nå?").await;
    window.picture("107-etter-ovelsen").await;
    passes_both(&window, "after a drill", &mut faults).await;
    log(&window, &mut faults).await;
    window.press("Øvelser").await;
    window.arrives_at("Øvelser").await;
    window.reads("1 forbedring venter").await;
    window.picture("109d-ovelser").await;
    passes_both(&window, "the drills", &mut faults).await;
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));

    // Nothing of it is a concern.
    window.press("Bekymringer").await;
    window.arrives_at("Bekymringer").await;
    window.reads("Ingen notater ennå").await;
    window.close().await;
}

#[tokio::test]
async fn journey_a_leader_logs_a_drill_held_elsewhere_and_goes_on_after_a_kill() {
    let window = a_unit().await;
    window.press("Øvelser").await;
    window.arrives_at("Øvelser").await;
    window.press("Logg en øvelse").await;
    window.arrives_at("Logg fra øvelse").await;
    window.press("Mikroøvelse").await;
    window.reads("En mikroøvelse trenger bare").await;
    window.fill("Tema", "Finn nummeret til barnevernvakta").await;
    window.reads("Lagret kl.").await;
    let window = window.killed_and_opened_again().await;
    log_in(&window).await;
    window.press("Øvelser").await;
    window.arrives_at("Øvelser").await;
    window.press("Finn nummeret til barnevernvakta").await;
    window.arrives_at("Logg fra øvelse").await;
    window.press("Legg til en gruppe").await;
    // One stands in the new row.
    window.types("Ansatte på møtet").await;
    window.fill("Antall", "9").await;
    window.press("Legg til en forbedring").await;
    window.fill("Hva må bli bedre?", "Tre fant det ikke").await;
    window.fill("Ansvarlig", "Styrer").await;
    window.fill("På plass innen", "1.6.2099").await;
    window.picture("109e-mikroovelse").await;
    window.press("Lagre og lås loggen").await;
    window.arrives_at("Finn nummeret til barnevernvakta").await;
    window.reads("Logget etterpå").await;
    window.press("Bekreft at det er på plass").await;
    let today = "const now = new Date(); return `${now.getDate()}.${now.getMonth() + 1}.${now.getFullYear()}`";
    let today = window.run(today, vec![]).await;
    window.fill("Hvilken dag så du det?", today.as_str().expect("a day")).await;
    window.fill("Hva så du?", "Alle fant det på tretti sekunder").await;
    window.press("Bekreft").await;
    window.reads("Alle forbedringer er på plass.").await;
    window.picture("109f-pa-plass").await;
    window.close().await;
}

#[tokio::test]
async fn journey_something_real_stops_a_drill_at_once() {
    let window = a_unit().await;
    begin(&window).await;
    window.press("Stopp, noe skjer på ekte").await;
    window.arrives_at("Hva skjer?").await;
    window.does_not_read("her ville jeg ringt").await;
    window.press("Øvelser").await;
    window.arrives_at("Øvelser").await;
    window.reads("Loggen mangler").await;
    window.close().await;
}
