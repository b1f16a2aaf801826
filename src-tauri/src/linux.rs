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

/// Gives the system back what is free. The C library keeps what a login took for the rows it read, to use it again: with ten
/// thousand entries that is some megabytes that nobody needs until the next login.
#[cfg(target_env = "gnu")]
pub fn give_back() {
    // SAFETY: it takes only a number, may be called at any time from any thread, and touches nothing that is in use.
    #[allow(unsafe_code)]
    unsafe {
        libc::malloc_trim(0);
    }
}
