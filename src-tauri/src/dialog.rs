//! The system's own dialog for where a file is to go, and which one is read. The page never names a path.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use app::Desk;
use rfd::{AsyncFileDialog, FileHandle};
use tauri::{AppHandle, Manager};

/// Asks over the window, once there is one.
#[derive(Clone, Default)]
pub struct Dialog(Arc<OnceLock<AppHandle>>);

impl Dialog {
    pub fn over(&self, handle: &AppHandle) {
        let _ = self.0.set(handle.clone());
    }
}

impl Dialog {
    fn new_dialog(&self, ending: &str) -> AsyncFileDialog {
        let dialog = AsyncFileDialog::new().add_filter(ending.to_uppercase(), &[ending]);
        match self.0.get().and_then(|handle| handle.get_webview_window("main")) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

/// A thread of its own: whoever waits here must not be one that the dialog needs.
fn answer(asked: impl Future<Output = Option<FileHandle>> + Send + 'static) -> Option<PathBuf> {
    let chosen = std::thread::spawn(move || tauri::async_runtime::block_on(asked)).join();
    chosen.ok().flatten().map(|file| file.path().to_owned())
}

impl Desk for Dialog {
    fn choose(&self, name: &str) -> Option<PathBuf> {
        #[cfg(feature = "journeys")]
        if let Some(folder) = std::env::var_os("SIKKERHETSNETT_FILES") {
            return Some(PathBuf::from(folder).join(name));
        }
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        answer(self.new_dialog(ending).set_file_name(name).save_file())
    }

    fn find(&self, ending: &str) -> Option<PathBuf> {
        #[cfg(feature = "journeys")]
        if let Some(folder) = std::env::var_os("SIKKERHETSNETT_FILES") {
            let mut files = std::fs::read_dir(folder).ok()?.flatten().map(|file| file.path());
            return files.find(|file| file.extension().is_some_and(|its| its == ending));
        }
        answer(self.new_dialog(ending).pick_file())
    }
}
