//! Journey 9: a substitute without a login finds, within 60 seconds and by keyboard alone, whom to call and the three
//! don'ts.

use std::time::{Duration, Instant};

use fantoccini::key::Key;

use crate::window::Window;

/// What a person who has never seen the program needs for one key: to look, and to press.
const A_LOOK_AND_A_KEY: Duration = Duration::from_secs(3);

#[tokio::test]
async fn journey_a_substitute_finds_whom_to_call_and_the_three_donts_by_keyboard_alone() {
    let window = Window::open().await;
    let begun = Instant::now();
    let mut keys = 0;
    // Tab until «Ny her i dag?» has the focus, as one who reads the page from the top would.
    while !window.focused().await.starts_with("Ny her i dag?") {
        window.keys(&[Key::Tab]).await;
        keys += 1;
        assert!(keys < 20, "«Ny her i dag?» is not reached by Tab");
    }
    window.keys(&[Key::Enter]).await;
    keys += 1;
    window.arrives_at("Tiltakskort").await;
    let card = "const card = [...document.querySelectorAll('article, section, li')].find(e => e.innerText.includes('lov å holde det hemmelig'));
        return !!card && card.innerText.includes('spør ledende') && card.innerText.includes('ring foreldrene først') && /116\\s?111/.test(card.innerText)";
    window.until("the card with its numbers and its three don'ts", card).await;
    window.picture("30-vikaren").await;
    let needed = begun.elapsed() + A_LOOK_AND_A_KEY * keys;
    assert!(needed <= Duration::from_secs(60), "{keys} keys and {:?} of machine: {needed:?}", begun.elapsed());
    window.close().await;
}
