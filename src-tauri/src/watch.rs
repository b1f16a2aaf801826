//! Time passes: once a second `app` is told, and when it locks, the page is built anew.

use std::time::Duration;

use app::App;
use tauri::{Manager, WebviewWindow};

/// The page gets this long to put away what is being typed, before it is built anew whether it has or not.
const SECONDS_TO_PUT_AWAY: u32 = 4;

pub fn over(window: WebviewWindow) {
    std::thread::spawn(move || {
        let app = window.state::<App>();
        let mut waited = None;
        loop {
            std::thread::sleep(Duration::from_secs(1));
            if app.tick() {
                // A page that answers puts its draft away and builds itself anew.
                let _ = window.eval("window.dispatchEvent(new Event('session-locked'))");
                waited = Some(0);
            }
            waited = match waited {
                Some(_) if app.page_is_new() => None,
                Some(SECONDS_TO_PUT_AWAY) => {
                    let _ = window.reload();
                    None
                }
                Some(seconds) => Some(seconds + 1),
                None => None,
            };
        }
    });
}
