//! How long a start takes, and against what. Only in programs built for the journeys: `tests/benches/window.rs` asks, and reads
//! one line when the page can be used. The name is looked for in what ships.

use tauri::{Manager, Runtime, WebviewUrl, WebviewWindowBuilder};

#[cfg(feature = "journeys")]
const MEASURED: &str = "SIKKERHETSNETT_MEASURED";

/// The emptiest page that ships: a few lines of text, no script, no style.
#[cfg(feature = "journeys")]
const BLANK: &str = "licences/designsystemet.txt";

/// What the title is set to when the page can be used.
#[cfg(feature = "journeys")]
const USABLE: &str = "usable";

/// Our page; or one with next to nothing on it, to hold it against.
pub fn page() -> WebviewUrl {
    #[cfg(feature = "journeys")]
    if std::env::var_os(MEASURED).is_some_and(|what| what == "blank") {
        return WebviewUrl::App(BLANK.into());
    }
    WebviewUrl::App("index.html".into())
}

/// Says through the title when five doors stand there, or the empty page does, and it has been drawn; again, where the page has
/// given itself another title before anybody looked.
pub fn around<'a, R: Runtime, M: Manager<R>>(window: WebviewWindowBuilder<'a, R, M>) -> WebviewWindowBuilder<'a, R, M> {
    #[cfg(feature = "journeys")]
    if std::env::var_os(MEASURED).is_some() {
        return window.initialization_script(
            "const drawn = then => requestAnimationFrame(() => requestAnimationFrame(then));
            const doors = () => location.pathname.startsWith('/licences/')
                || [...document.querySelectorAll('button.door')].filter(e => e.checkVisibility()).length >= 5;
            const say = () => { document.title = 'usable'; setTimeout(say, 20); };
            const look = () => doors() ? drawn(say) : requestAnimationFrame(look);
            addEventListener('DOMContentLoaded', look);",
        );
    }
    window
}

/// The title has changed.
pub fn told(_title: &str) {
    #[cfg(feature = "journeys")]
    if _title == USABLE && std::env::var_os(MEASURED).is_some() {
        println!("{USABLE}");
    }
}
