//! What only Linux needs.

/// Lets WebKit draw without sharing buffers with the graphics card. Our pages stand still, so nothing is lost; without a
/// card, or with one whose driver is not understood, the shared way costs seconds before the first page is drawn
/// (measured: 2–7 s against 30 ms) or leaves the window empty. Who sets the variable themselves is left alone.
pub fn draw_plainly() {
    const DRAWING: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(DRAWING).is_none() {
        // SAFETY: called first in `main`, before there is another thread that could read the environment.
        #[allow(unsafe_code)]
        unsafe {
            std::env::set_var(DRAWING, "1");
        }
    }
}
