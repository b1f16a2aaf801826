//! The system's own dialog for where a file is to go. The page never names a path.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use app::Desk;
use rfd::AsyncFileDialog;
use tauri::{AppHandle, Manager};

/// Asks over the window, once there is one.
#[derive(Clone, Default)]
pub struct Dialog(Arc<OnceLock<AppHandle>>);

impl Dialog {
    pub fn over(&self, handle: &AppHandle) {
        let _ = self.0.set(handle.clone());
    }
}

impl Desk for Dialog {
    fn choose(&self, name: &str) -> Option<PathBuf> {
        #[cfg(feature = "journeys")]
        if let Some(folder) = std::env::var_os("SIKKERHETSNETT_FILES") {
            return Some(PathBuf::from(folder).join(name));
        }
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        let mut dialog = AsyncFileDialog::new().set_file_name(name).add_filter(ending.to_uppercase(), &[ending]);
        if let Some(window) = self.0.get().and_then(|handle| handle.get_webview_window("main")) {
            dialog = dialog.set_parent(&window);
        }
        // A thread of its own: whoever waits here must not be one that the dialog needs.
        let chosen = std::thread::spawn(move || tauri::async_runtime::block_on(dialog.save_file())).join();
        chosen.ok().flatten().map(|file| file.path().to_owned())
    }
}
