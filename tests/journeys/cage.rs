//! Nothing leaves the machine (promise 9): a listener on this machine counts what a page could send out, with the cage
//! and, to see that the count can be other than nothing, without it.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::json;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use crate::window::{Home, Window, driven_program, shipping_program};

/// Seven kinds of request that a page can make, then a window, then a navigation of the page itself.
const KINDS: [(&str, &str); 9] = [
    ("fetch", "fetch(url, { mode: 'no-cors' }).catch(() => {})"),
    ("socket", "try { new WebSocket(url.replace('http', 'ws')) } catch {}"),
    ("picture", "new Image().src = url"),
    ("beacon", "navigator.sendBeacon(url, 'x')"),
    ("frame", "const f = document.createElement('iframe'); f.src = url; document.body.append(f)"),
    ("prefetch", "const l = document.createElement('link'); l.rel = 'prefetch'; l.href = url; document.head.append(l)"),
    ("script", "const s = document.createElement('script'); s.src = url; document.head.append(s)"),
    ("window", "window.open(url)"),
    ("navigation", "location.href = url"),
];

struct Listener {
    address: String,
    count: Arc<AtomicUsize>,
}

async fn listen() -> Listener {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let address = format!("http://127.0.0.1:{}/", listener.local_addr().expect("it has an address").port());
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n").await;
        }
    });
    Listener { address, count }
}

/// How many connections each kind made.
async fn connections(environment: &[(&str, &str)]) -> Vec<(&'static str, usize)> {
    let window = Window::open_with(environment).await;
    let mut counted = Vec::new();
    for (kind, script) in KINDS {
        let listener = listen().await;
        // What a page may not do may also throw; that is not a connection.
        let _ =
            window.client.execute(&format!("const url = arguments[0]; {script}"), vec![json!(listener.address)]).await;
        tokio::time::sleep(Duration::from_millis(400)).await;
        counted.push((kind, listener.count.load(Ordering::SeqCst)));
    }
    window.close().await;
    counted
}

#[tokio::test]
async fn nothing_leaves_the_cage() {
    let counted = connections(&[]).await;
    assert!(counted.iter().all(|(_, count)| *count == 0), "{counted:?}");
}

#[tokio::test]
async fn without_the_cage_the_same_requests_are_counted() {
    let counted = connections(&[("SIKKERHETSNETT_CAGE_OPEN", "1")]).await;
    let out = counted.iter().filter(|(_, count)| *count > 0).count();
    assert!(out >= 6, "the count would not notice: {counted:?}");
    assert!(counted.iter().any(|(kind, count)| *kind == "navigation" && *count > 0), "{counted:?}");
}

/// The program as it ships, started as a person starts it: no connection and no listening port, to or from anywhere.
#[tokio::test]
async fn the_program_as_it_ships_opens_no_socket_to_any_network() {
    let home = Home::new();
    let mut program = tokio::process::Command::new(shipping_program())
        .env("XDG_DATA_HOME", home.path())
        .env("XDG_CACHE_HOME", home.path())
        .env("XDG_STATE_HOME", home.path())
        .kill_on_drop(true)
        .spawn()
        .expect("the program is built");
    tokio::time::sleep(Duration::from_secs(4)).await;
    assert!(program.try_wait().expect("it can be asked").is_none(), "the program is running");
    let open = sockets_of(&shipping_program());
    assert!(open.is_empty(), "open sockets: {open:?}");
    let _ = program.kill().await;
}

/// The control: a driven window listens for its driver, and the same look sees it.
#[tokio::test]
async fn a_socket_would_be_seen() {
    let window = Window::open().await;
    assert!(!sockets_of(&driven_program()).is_empty());
    window.close().await;
}

/// The sockets of every process of a program, and of the web processes it started.
fn sockets_of(program: &Path) -> Vec<String> {
    let processes: Vec<(u32, u32, bool)> = std::fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let process = entry.file_name().to_str()?.parse().ok()?;
            let status = std::fs::read_to_string(entry.path().join("status")).ok()?;
            let parent = status.lines().find_map(|line| line.strip_prefix("PPid:"))?.trim().parse().ok()?;
            let ours = std::fs::read_link(entry.path().join("exe")).is_ok_and(|path| path == program);
            Some((process, parent, ours))
        })
        .collect();
    let own: Vec<u32> = processes.iter().filter(|(_, _, ours)| *ours).map(|(process, ..)| *process).collect();
    assert!(!own.is_empty(), "{} is running", program.display());
    let started = processes.iter().filter(|(_, parent, _)| own.contains(parent)).map(|(process, ..)| *process);
    own.iter().copied().chain(started).flat_map(network_sockets).collect()
}

/// Open sockets over IPv4 and IPv6 of one process.
fn network_sockets(process: u32) -> Vec<String> {
    let inodes: Vec<String> = std::fs::read_dir(format!("/proc/{process}/fd"))
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|fd| std::fs::read_link(fd.path()).ok())
        .filter_map(|link| Some(link.to_str()?.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned()))
        .collect();
    ["tcp", "tcp6", "udp", "udp6"]
        .iter()
        .filter_map(|table| std::fs::read_to_string(format!("/proc/{process}/net/{table}")).ok())
        .flat_map(|table| table.lines().skip(1).map(str::to_owned).collect::<Vec<_>>())
        .filter(|line| line.split_whitespace().nth(9).is_some_and(|inode| inodes.iter().any(|own| own == inode)))
        .collect()
}
