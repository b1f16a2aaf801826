//! The shell: the only Rust that knows Tauri. It opens one window in a cage, carries calls to `app`, and
//! tells it each second that time passes. It decides nothing.

// A console window beside ours would only frighten on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod cage;
mod dialog;
mod folders;
#[cfg(target_os = "linux")]
mod linux;
mod measured;
mod watch;

use std::alloc::System;
use std::panic::{AssertUnwindSafe, catch_unwind};

use app::{App, Code, Failure};
use serde_json::Value;
use tauri::{Manager, RunEvent, State, WebviewWindowBuilder};
use zeroizing_alloc::ZeroAlloc;

/// What is given back to the system is wiped first: words and keys do not lie about after the lock.
#[global_allocator]
static WIPED: ZeroAlloc<System> = ZeroAlloc(System);

/// The one command. Names, requests and answers stand in `app::calls`. Answered beside the window's own thread, because
/// the work of a passphrase takes most of a second.
#[tauri::command(async)]
fn call(app: State<'_, App>, name: String, payload: Value) -> Result<Value, Failure> {
    // A fault of ours becomes an answer; what the request held is not told to anyone.
    let answer = catch_unwind(AssertUnwindSafe(|| app::calls::call(&app, &name, payload)))
        .unwrap_or_else(|_| Err(Failure::of(Code::Broken)));
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    if name == "session.open" {
        linux::give_back();
    }
    answer
}

fn main() {
    cage::no_remote_control();
    #[cfg(target_os = "linux")]
    linux::draw_plainly();
    let desk = dialog::Dialog::default();
    let started = App::start(folders::folders(), desk.clone()).unwrap_or_else(|faults| {
        // The tests refuse such content, so this is for an author who runs an unchecked tree.
        for fault in faults {
            eprintln!("{fault}");
        }
        std::process::exit(1);
    });
    let mut context = tauri::generate_context!();
    cage::close(&mut context);
    tauri::Builder::default()
        .manage(started)
        .invoke_handler(tauri::generate_handler![call])
        .setup(move |app| {
            desk.over(app.handle());
            let window = WebviewWindowBuilder::new(app, "main", measured::page())
                .title("Sikkerhetsnett")
                .inner_size(1280.0, 860.0)
                .min_inner_size(480.0, 480.0)
                // The page says where one is; hidden, it says only that there is a clock.
                .on_document_title_changed(|window, title| {
                    measured::told(&title);
                    let _ = window.set_title(&title);
                });
            watch::over(cage::around(measured::around(window)).build()?);
            Ok(())
        })
        .build(context)
        .unwrap_or_else(|error| {
            eprintln!("Vinduet kunne ikke åpnes: {error}");
            std::process::exit(1);
        })
        .run(|handle, event| {
            if let RunEvent::Exit = event {
                handle.state::<App>().close();
            }
        });
}
