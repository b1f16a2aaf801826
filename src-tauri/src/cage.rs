//! The cage: nothing leaves this machine. The content security policy stops what a page may load; it does not stop a
//! page from navigating away or opening a window, so that is refused here. `tests/journeys/cage.rs` counts connections,
//! with the cage and without.

use tauri::webview::NewWindowResponse;
use tauri::{Context, Manager, Runtime, Url, WebviewWindowBuilder};

/// Only in programs built for the real-window journeys: leaves the cage open, so that the test of the cage can be seen
/// to bite. The name is looked for in what ships.
#[cfg(feature = "journeys")]
const LEFT_OPEN: &str = "SIKKERHETSNETT_CAGE_OPEN";

fn left_open() -> bool {
    #[cfg(feature = "journeys")]
    return std::env::var_os(LEFT_OPEN).is_some();
    #[cfg(not(feature = "journeys"))]
    false
}

/// WebKit lets itself be driven from outside when its environment says so. What ships never does.
pub fn no_remote_control() {
    #[cfg(not(feature = "journeys"))]
    {
        // SAFETY: first thing in `main`, before there is another thread that could read the environment.
        #[allow(unsafe_code)]
        unsafe {
            std::env::remove_var("TAURI_WEBVIEW_AUTOMATION");
        }
    }
}

pub fn close<R: Runtime>(context: &mut Context<R>) {
    if left_open() {
        context.config_mut().app.security.csp = None;
    }
}

/// The window may show our own pages and nothing else.
pub fn around<'a, R: Runtime, M: Manager<R>>(window: WebviewWindowBuilder<'a, R, M>) -> WebviewWindowBuilder<'a, R, M> {
    if left_open() {
        return window;
    }
    window.on_navigation(ours).on_new_window(|_, _| NewWindowResponse::Deny)
}

/// `tauri://localhost`, or on Windows `http://tauri.localhost`, where no server answers: the pages inside the program.
fn ours(url: &Url) -> bool {
    matches!((url.scheme(), url.host_str()), ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_may_be_shown() {
        let may = |url: &str| ours(&Url::parse(url).unwrap());
        assert!(may("tauri://localhost/index.html"));
        assert!(may("http://tauri.localhost/"));
        for elsewhere in [
            "http://localhost/",
            "http://127.0.0.1:8000/",
            "https://example.org/",
            "tauri://elsewhere/",
            "file:///etc/hosts",
            "data:text/html,x",
        ] {
            assert!(!may(elsewhere), "{elsewhere}");
        }
    }
}
