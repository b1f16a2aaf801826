//! A real window with a person in front of it.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::process::{Child, Command};

/// How long a person waits for something to show before they say it did not.
const PATIENCE: Duration = Duration::from_secs(10);

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests lies in the root").to_owned()
}

/// The program with the doors the journeys need.
pub fn driven_program() -> PathBuf {
    root().join("target/driven/sikkerhetsnett")
}

/// The program as it ships.
pub fn shipping_program() -> PathBuf {
    root().join("target/ci/sikkerhetsnett")
}

/// A folder of its own for each window, so that no journey finds what another left.
pub struct Home(PathBuf);

impl Home {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("sikkerhetsnett-{}-{count}", std::process::id()));
        std::fs::create_dir_all(path.join("files")).expect("a folder can be made");
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Where the person at the screen lays the files that they ask for.
    pub fn files(&self) -> PathBuf {
        self.0.join("files")
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The open window.
pub struct Window {
    pub client: Client,
    driver: Child,
    home: Arc<Home>,
}

impl Window {
    pub async fn open() -> Self {
        Self::open_with(&[]).await
    }

    pub async fn open_with(environment: &[(&str, &str)]) -> Self {
        Self::open_in(Arc::new(Home::new()), environment).await
    }

    /// Opens where another window has been: what was kept there is there.
    pub async fn open_in(home: Arc<Home>, environment: &[(&str, &str)]) -> Self {
        let window = Self::begin_in(home, environment).await;
        window.until("the page is there", "return !!document.querySelector('h1')").await;
        window
    }

    /// The same, without a look at the page.
    pub async fn begin_in(home: Arc<Home>, environment: &[(&str, &str)]) -> Self {
        let port = free_port();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("XDG_DATA_HOME", home.path())
            .env("XDG_CACHE_HOME", home.path())
            .env("XDG_CONFIG_HOME", home.path())
            .env("XDG_STATE_HOME", home.path().join("state"))
            .env("SIKKERHETSNETT_FILES", home.files())
            .envs(environment.iter().copied())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect("WebKitWebDriver is installed by ./dev");
        let program = json!({ "binary": driven_program(), "args": [] });
        let capabilities = [("webkitgtk:browserOptions".to_owned(), program)].into_iter().collect();
        let address = format!("http://127.0.0.1:{port}");
        let begun = Instant::now();
        let client = loop {
            match ClientBuilder::new(HttpConnector::new())
                .capabilities(Clone::clone(&capabilities))
                .connect(&address)
                .await
            {
                Ok(client) => break client,
                Err(error) if begun.elapsed() > PATIENCE => panic!("the window did not open: {error}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        };
        Self { client, driver, home }
    }

    /// Closes the window. Afterwards nobody writes in its folders, nor holds a file of theirs.
    pub async fn close(mut self) {
        let _ = self.client.clone().close().await;
        let _ = self.driver.kill().await;
        self.has_ended().await;
    }

    /// The program is killed, as by a power cut, and opened again.
    pub async fn killed_and_opened_again(mut self) -> Self {
        self.signal("KILL").await;
        let _ = self.driver.kill().await;
        self.has_ended().await;
        Self::open_in(self.home, &[]).await
    }

    /// The processes of this window, and of no other: they all carry its folder in their environment.
    fn living(&self) -> Vec<PathBuf> {
        let mark = format!("SIKKERHETSNETT_FILES={}", self.home.files().display());
        let processes = std::fs::read_dir("/proc").expect("processes can be listed").flatten();
        let ours = processes.map(|process| process.path()).filter(|process| {
            // Gone while we looked, or somebody else's.
            let Ok(environment) = std::fs::read(process.join("environ")) else { return false };
            environment.split(|byte| *byte == 0).any(|one| one == mark.as_bytes())
        });
        ours.collect()
    }

    /// The driver does not wait for the program, nor the program for its web view: this does, and ends what has hung.
    async fn has_ended(&self) {
        let begun = Instant::now();
        loop {
            let living = self.living();
            if living.is_empty() {
                return;
            }
            if begun.elapsed() > PATIENCE {
                send("KILL", &living).await;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Sends a signal to the program itself, not to its web view.
    pub async fn signal(&self, name: &str) {
        let program = driven_program().canonicalize().expect("./dev builds it");
        let is_it = |process: &PathBuf| std::fs::read_link(process.join("exe")).is_ok_and(|exe| exe == program);
        let program: Vec<_> = self.living().into_iter().filter(is_it).collect();
        assert!(!program.is_empty() && send(name, &program).await, "the program was running");
    }

    /// The program is closed, and opened again.
    pub async fn opened_again(self) -> Self {
        let home = self.home.clone();
        self.close().await;
        Self::open_in(home, &[]).await
    }

    /// Types into the field that is called so, by the beginning of its name.
    pub async fn fill(&self, name: &str, text: &str) {
        let find = "const name = arguments[0];
            const named = e => e.getAttribute('aria-label') ?? [...(e.labels ?? [])].map(l => l.innerText).join(' ');
            const all = [...document.querySelectorAll('input, textarea, select')];
            const field = all.find(e => e.checkVisibility() && named(e).replace(/\\s+/g, ' ').trim().startsWith(name));
            if (!field) return false; field.focus(); field.select?.(); return true;";
        let begun = Instant::now();
        while self.run(find, vec![json!(name)]).await != Value::Bool(true) {
            if begun.elapsed() > PATIENCE {
                self.picture("failed").await;
                panic!("no field is called «{name}» in:\n{}", self.text().await);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        self.types(text).await;
    }

    /// The file that was laid there, by the end of its name. A tour keeps it beside the pictures.
    pub fn file(&self, ending: &str) -> Vec<u8> {
        let files = std::fs::read_dir(self.home.files()).expect("the folder is there").flatten();
        let file = files.map(|file| file.path()).find(|path| path.to_string_lossy().ends_with(ending));
        let file = file.unwrap_or_else(|| panic!("no file ends in «{ending}»"));
        if let (Some(tour), Some(name)) = (std::env::var_os("TOUR"), file.file_name()) {
            let _ = std::fs::copy(&file, Path::new(&tour).join(name));
        }
        std::fs::read(file).expect("the file can be read")
    }

    /// Somebody lays a file there.
    pub fn lays(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.home.files().join(name), bytes).expect("the folder is there");
    }

    /// What stands in the fields on the screen.
    pub async fn typed(&self) -> String {
        let script = "return [...document.querySelectorAll('input, textarea')].filter(e => e.checkVisibility()).map(e => e.value).join('\\n')";
        self.run(script, vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    /// Runs a script in the page.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        match self.client.execute(script, arguments).await {
            Ok(answer) => answer,
            // The page was built anew just then: as if nothing had been asked.
            Err(error) if error.to_string().contains("unload event") => Value::Null,
            Err(error) => panic!("{script}: {error}"),
        }
    }

    /// Waits until a script says yes.
    pub async fn until(&self, what: &str, script: &str) {
        let begun = Instant::now();
        while self.run(script, vec![]).await != Value::Bool(true) {
            if begun.elapsed() > PATIENCE {
                self.picture("failed").await;
                panic!("waited in vain: {what}\non the screen:\n{}", self.text().await);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// All that can be read now.
    pub async fn text(&self) -> String {
        self.run("return document.body.innerText", vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    pub async fn title(&self) -> String {
        self.run("return document.title", vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits for a heading to be in front.
    pub async fn arrives_at(&self, heading: &str) {
        // Places one came through stay alive behind the one in front.
        let script = format!(
            "return [...document.querySelectorAll('h1')].some(e => e.checkVisibility() && e.innerText.trim() === {})",
            json!(heading)
        );
        self.until(&format!("«{heading}»"), &script).await;
    }

    /// Waits for words to be read somewhere.
    pub async fn reads(&self, words: &str) {
        let script = format!(
            "return document.body.innerText.replace(/\\s+/g, ' ').toLowerCase().includes({})",
            json!(words.to_lowercase())
        );
        self.until(&format!("«{words}» to be read"), &script).await;
    }

    /// Waits for words to be seen, without what is there for screen readers alone.
    pub async fn sees(&self, words: &str) {
        let script = format!(
            "const page = document.querySelector('main').cloneNode(true);
            page.querySelectorAll('.ds-sr-only').forEach(e => e.remove());
            return page.textContent.replace(/\\s+/g, ' ').includes({})",
            json!(words)
        );
        self.until(&format!("«{words}» to be seen"), &script).await;
    }

    pub async fn does_not_read(&self, words: &str) {
        let text = self.text().await.to_lowercase();
        assert!(!text.contains(&words.to_lowercase()), "«{words}» must not be read in:\n{text}");
    }

    /// Presses what is called so: a button or a link, by the beginning of its name.
    pub async fn press(&self, name: &str) {
        let find = "const name = arguments[0];
            const all = [...document.querySelectorAll('button, a[href], summary, [role=button], label')];
            const named = all.filter(e => e.checkVisibility() && (e.getAttribute('aria-label') ?? e.innerText).replace(/\\s+/g, ' ').trim().startsWith(name));
            if (!named.length) return false; named[0].click(); return true;";
        let begun = Instant::now();
        while self.run(find, vec![json!(name)]).await != Value::Bool(true) {
            if begun.elapsed() > PATIENCE {
                self.picture("failed").await;
                panic!("nothing is called «{name}» in:\n{}", self.text().await);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Presses keys, one after the other, as a keyboard does.
    pub async fn keys(&self, keys: &[Key]) {
        for key in keys {
            self.chord(&[], (*key).into()).await;
        }
    }

    pub async fn types(&self, text: &str) {
        for letter in text.chars() {
            self.chord(&[], letter).await;
        }
    }

    /// Holds some keys, and presses another.
    pub async fn chord(&self, held: &[Key], key: char) {
        let mut actions = KeyActions::new("keyboard".into());
        for held in held {
            actions = actions.then(KeyAction::Down { value: (*held).into() });
        }
        actions = actions.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
        for held in held.iter().rev() {
            actions = actions.then(KeyAction::Up { value: (*held).into() });
        }
        self.client.perform_actions(actions).await.expect("keys can be pressed");
    }

    /// The name of what has the focus.
    pub async fn focused(&self) -> String {
        let script = "const e = document.activeElement; return (e?.getAttribute('aria-label') ?? e?.innerText ?? '').replace(/\\s+/g, ' ').trim()";
        self.run(script, vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    pub async fn size(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.expect("the window can be sized");
        tokio::time::sleep(Duration::from_millis(150)).await;
    }

    /// A stop on the tour: leaves a picture in the folder that `TOUR` names, if it names one.
    pub async fn picture(&self, name: &str) {
        if let Some(folder) = std::env::var_os("TOUR") {
            // What was just changed is on the glass two frames later.
            let drawn = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 150)))";
            self.client.execute_async(drawn, vec![]).await.expect("the page is drawn");
            // Of the screen itself: what a person would see, not what the web view thinks it drew.
            let taken = Command::new("import")
                .args(["-silent", "-window", "root", "-trim", "+repage"])
                .arg(Path::new(&folder).join(format!("{name}.png")))
                .status()
                .await;
            assert!(taken.is_ok_and(|status| status.success()), "a picture can be taken");
        }
    }
}

/// Says whether all of them were there to get it. `processes` are their folders in /proc.
async fn send(signal: &str, processes: &[PathBuf]) -> bool {
    let numbers = processes.iter().filter_map(|process| process.file_name());
    Command::new("kill").arg(format!("-{signal}")).args(numbers).status().await.is_ok_and(|status| status.success())
}

pub fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("it has an address").port()
}
