//! Journey 2: the locked front page, at once — five doors, the emergency numbers, search, cards, a routine walked for
//! advice, and everything hidden by one key.

use fantoccini::key::Key;
use serde_json::Value;

use crate::window::Window;

const DOORS: [&str; 5] = [
    "Barnet er i fare nå",
    "Et barn har fortalt meg noe",
    "Jeg er bekymret",
    "Det gjelder noen som arbeider her",
    "Slå opp",
];

#[tokio::test]
async fn journey_the_front_page_has_five_doors_and_the_numbers_at_once() {
    let window = Window::open().await;
    window.arrives_at("Hva skjer?").await;
    for door in DOORS {
        window.reads(door).await;
    }
    for number in ["112", "113", "116 117", "116 111", "Flere nummer"] {
        window.reads(number).await;
    }
    window.picture("01-forside").await;
    // Where the program has not been taken into use, nothing pretends to be kept.
    for pretence in ["Lagret", "Lås opp", "Skriv ned"] {
        window.does_not_read(pretence).await;
    }
    window.press("Flere nummer").await;
    window.reads("02800").await;
    window.reads("110").await;
    window.picture("02-flere-nummer").await;
    window.close().await;
}

#[tokio::test]
async fn journey_a_child_has_told_something_walked_to_its_end() {
    let window = Window::open().await;
    window.types("2").await;
    window.arrives_at("Er barnet i fare nå, eller har noe nettopp skjedd?").await;
    window.picture("03-er-barnet-i-fare").await;
    window.press("Nei").await;
    window.arrives_at("Ta imot det barnet sier").await;
    window.reads("Så bra at du fortalte det til meg").await;
    window.picture("04-barnet-forteller").await;
    assert!(window.title().await.contains("Ta imot det barnet sier"), "the window says where one is");
    window.press("Barnet har fortalt").await;
    window.arrives_at("Hvem henter barnet, og når?").await;
    window.press("En som er trygg for barnet").await;
    window.arrives_at("Skriv ordrett innen en time").await;
    window.picture("05-skriv-ordrett").await;
    window.press("Jeg har skrevet det ned").await;
    window.press("Nei, ingen av dem").await;
    window.press("Ja, noen hjemme").await;
    window.arrives_at("Si fra til lederen").await;
    window.reads("Ikke snakk med foreldrene ennå").await;
    window.picture("06-si-fra").await;
    window.press("Jeg har sagt fra").await;
    window.press("Nei, barnet er trygt nå").await;
    window.arrives_at("Hva handler det om?").await;
    window.press("Vold eller trusler").await;
    window.arrives_at("Ring barnevernet før barnet går hjem").await;
    window.picture("07-ring-barnevernet").await;
    window.press("Jeg har ringt, men ikke fått slike råd").await;
    window.arrives_at("Send meldingen i dag").await;
    window.picture("08-send-meldingen").await;
    window.press("Jeg har sendt meldingen").await;
    window.arrives_at("Ikke snakk med foreldrene ennå").await;
    window.picture("09-foreldrene-venter").await;
    window.press("Vi venter på råd").await;
    window.press("Vi skjermer barnet").await;
    window.arrives_at("Dette skjer videre").await;
    window.reads("Spør barnevernet om meldingen er kommet frem").await;
    window.reads("Svar skal komme innen tre uker").await;
    window.picture("10-dette-skjer-videre").await;
    window.press("Ferdig").await;
    window.arrives_at("Hva skjer?").await;
    window.close().await;
}

#[tokio::test]
async fn journey_danger_leads_to_112_within_two_screens() {
    let window = Window::open().await;
    window.types("1").await;
    window.arrives_at("Bli hos barnet. Er noen i fare nå?").await;
    window.picture("11-fare").await;
    window.press("Ja, noen er i fare nå").await;
    window.arrives_at("Ring politiet nå").await;
    window.reads("Du trenger ikke spørre noen først").await;
    window.picture("12-ring-112").await;
    window.press("Jeg får ikke svar").await;
    window.until("the next number", "return /113/.test(document.querySelector('main').innerText)").await;
    window.arrives_at("Ring politiet nå").await;
    window.press("Jeg har ringt").await;
    window.arrives_at("Hvem henter barnet, og når?").await;
    window.press("Kanskje den det gjelder").await;
    window.arrives_at("Ring barnevernet før barnet går").await;
    window.picture("13-for-henting").await;
    window.chord(&[Key::Alt], Key::Left.into()).await;
    window.arrives_at("Hvem henter barnet, og når?").await;
    window.close().await;
}

#[tokio::test]
async fn journey_danger_is_one_key_away_and_the_numbers_another() {
    let window = Window::open().await;
    window.types("2").await;
    window.arrives_at("Er barnet i fare nå, eller har noe nettopp skjedd?").await;
    window.press("Nei").await;
    window.arrives_at("Ta imot det barnet sier").await;
    window.keys(&[Key::F3]).await;
    window.arrives_at("Bli hos barnet. Er noen i fare nå?").await;
    window.keys(&[Key::F2]).await;
    assert!(window.focused().await.starts_with("112"), "{}", window.focused().await);
    window.keys(&[Key::Enter]).await;
    window.reads("Si dette").await;
    window.picture("14-nummeret-stort").await;
    window.press("Tilbake").await;
    window.arrives_at("Bli hos barnet. Er noen i fare nå?").await;
    window.close().await;
}

#[tokio::test]
async fn journey_what_concerns_the_leadership_never_leads_to_the_leader() {
    let window = Window::open().await;
    window.types("4").await;
    window.press("Nei").await;
    window.arrives_at("Hvem gjelder det?").await;
    assert_eq!(window.title().await, "Sikkerhetsnett", "the window gives nothing away");
    window.picture("15-hvem-gjelder-det").await;
    window.press("Lederen, eller noen i ledelsen").await;
    window.press("En som er trygg for barnet").await;
    window.press("Jeg så eller hørte det selv").await;
    window.press("Barnet er i trygghet").await;
    window.arrives_at("Si fra til eieren nå").await;
    window.does_not_read("Si fra til lederen").await;
    window.picture("16-si-fra-til-eieren").await;
    window.close().await;
}

#[tokio::test]
async fn journey_one_key_hides_everything_within_100_ms_and_brings_it_back() {
    let window = Window::open().await;
    window.types("2").await;
    window.press("Nei").await;
    window.arrives_at("Ta imot det barnet sier").await;
    // From the key to the second frame after it, measured in the page: what was drawn then is the clock.
    let measure = "const done = arguments[0]; const from = performance.now();
        dispatchEvent(new KeyboardEvent('keydown', { key: 'F9', bubbles: true, cancelable: true }));
        const hidden = document.title === 'Klokke';
        requestAnimationFrame(() => requestAnimationFrame(() => done(hidden ? performance.now() - from : -1)));";
    let after = window.client.execute_async(measure, vec![]).await.expect("the page answers").as_f64().unwrap_or(-1.0);
    assert!((0.0..=100.0).contains(&after), "hidden after {after} ms");
    window.does_not_read("barn").await;
    assert_eq!(window.title().await, "Klokke");
    assert_eq!(window.run(VISIBLE_HEADINGS, vec![]).await, Value::from(0));
    window.picture("17-skjult").await;
    window.keys(&[Key::F9]).await;
    window.arrives_at("Ta imot det barnet sier").await;
    window.keys(&[Key::F9]).await;
    window.until("the key hides", "return document.title === 'Klokke'").await;
    window.keys(&[Key::F9]).await;
    window.arrives_at("Ta imot det barnet sier").await;
    window.keys(&[Key::Escape, Key::Escape]).await;
    window.until("Esc twice hides", "return document.title === 'Klokke'").await;
    window.does_not_read("barn").await;
    window.keys(&[Key::F9]).await;
    window.arrives_at("Ta imot det barnet sier").await;
    window.close().await;
}

const VISIBLE_HEADINGS: &str = "return [...document.querySelectorAll('h1, h2, h3, button, input, a[href]')].filter(e => e.checkVisibility({ visibilityProperty: true })).length";

#[tokio::test]
async fn journey_search_finds_a_sign_and_the_sign_leads_to_what_to_do() {
    let window = Window::open().await;
    window.chord(&[Key::Control], 'f').await;
    window.types("blåmerke bak øret").await;
    window.reads("Blåmerke på eller bak øret").await;
    window.picture("18-sok").await;
    window.keys(&[Key::Down, Key::Enter]).await;
    window.arrives_at("Tegn").await;
    window.reads("Kan også være").await;
    window.reads("Gjør dette").await;
    window.picture("19-tegn").await;
    window.press("Hva gjør jeg?").await;
    window.arrives_at("Er barnet i fare nå, eller har noe nettopp skjedd?").await;
    window.close().await;
}

#[tokio::test]
async fn journey_a_search_without_hits_still_shows_the_doors() {
    let window = Window::open().await;
    window.chord(&[Key::Control], 'f').await;
    window.types("xyzzyqwert").await;
    window.reads("Ingen treff").await;
    for door in DOORS {
        window.reads(door).await;
    }
    window.close().await;
}

#[tokio::test]
async fn journey_everything_in_nynorsk_dark_and_at_200_percent() {
    let window = Window::open().await;
    window.chord(&[Key::Control], ',').await;
    window.arrives_at("Innstillinger").await;
    window.picture("20-innstillinger").await;
    window.press("Nynorsk").await;
    window.arrives_at("Innstillingar").await;
    window.press("Mørkt").await;
    window.keys(&[Key::Escape]).await;
    window.press("Sikkerhetsnett").await;
    window.arrives_at("Kva skjer?").await;
    window.picture("21-framside-nynorsk-morkt").await;
    window.types("1").await;
    window.press("Ja, nokon er i fare no").await;
    window.arrives_at("Ring politiet no").await;
    window.picture("22-ring-112-nynorsk-morkt").await;
    // 200 % of a window of 1280 × 860.
    window.size(640, 430).await;
    window.picture("23-ring-112-200-prosent").await;
    let sideways = window.run("return document.documentElement.scrollWidth > innerWidth + 1", vec![]).await;
    assert_eq!(sideways, Value::Bool(false), "nothing has to be scrolled sideways");
    window.size(900, 640).await;
    window.picture("24-ring-112-900x640").await;
    window.close().await;
}

#[tokio::test]
async fn journey_the_cards_contacts_and_sources_can_be_looked_up() {
    let window = Window::open().await;
    window.types("5").await;
    window.arrives_at("Slå opp").await;
    window.picture("25-sla-opp").await;
    window.press("Tiltakskort").await;
    window.arrives_at("Tiltakskort").await;
    window.picture("26-tiltakskort").await;
    window.press("Tilbake").await;
    window.press("Hvem du kan ringe").await;
    window.reads("Må kontrolleres").await;
    window.picture("27-hvem-du-kan-ringe").await;
    window.press("Tilbake").await;
    window.press("Kilder").await;
    window.reads("Må kontrolleres").await;
    window.picture("28-kilder").await;
    window.chord(&[Key::Control], '/').await;
    window.reads("F9").await;
    window.picture("29-hjelp-og-taster").await;
    window.close().await;
}

#[tokio::test]
async fn journey_the_law_says_what_to_do_now_by_keyboard_alone() {
    let window = Window::open().await;
    window.types("5").await;
    window.arrives_at("Slå opp").await;
    window.press("Loven kort").await;
    window.arrives_at("Loven kort").await;
    window.reads("Plikten er din egen").await;
    window.reads("barnevernsloven § 13-2").await;
    window.picture("29-loven-kort").await;
    window.press("Plikten er din egen").await;
    window.reads("Ingen kan nekte deg å melde").await;
    window.picture("29-loven-en-regel").await;
    window.run("document.activeElement.blur()", vec![]).await;
    window.types("1").await;
    window.arrives_at("Kan noen bli alvorlig skadet nå?").await;
    window.picture("29-hva-ma-jeg-gjore").await;
    window.types("3").await;
    window.arrives_at("Gjelder det noen som arbeider her, eller noen nær dem?").await;
    window.types("3").await;
    window.arrives_at("Kan noe svært alvorlig skje igjen, eller snart?").await;
    window.types("3").await;
    window.arrives_at("Tror du at barnet har det slik?").await;
    window.types("2").await;
    window.arrives_at("Meld til barnevernet").await;
    window.reads("Du trenger ikke være sikker").await;
    window.picture("29-meld").await;
    window.chord(&[Key::Control], Key::Enter.into()).await;
    window.arrives_at("Er barnet i fare nå, eller har noe nettopp skjedd?").await;
    window.close().await;
}
