//! The arrows of ARCHITECTURE.md: screen → shell → app → {content, vault, pdf} → domain. And what belongs in one place.

use std::collections::{BTreeMap, BTreeSet};

use crate::{files_under, root};

/// Which of our own crates each may know. A crate that is not here is a crate without a place.
fn may_know(name: &str) -> Option<&'static [&'static str]> {
    Some(match name {
        "domain" => &[],
        "content" | "vault" | "pdf" => &["domain"],
        "app" => &["content", "vault", "pdf", "domain"],
        "sikkerhetsnett" => &["app"],
        "tests" => &["app", "content", "vault", "pdf", "domain"],
        _ => return None,
    })
}

/// Libraries that only one crate may know.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("tauri", &["sikkerhetsnett"]),
    ("rusqlite", &["vault"]),
    ("chacha20poly1305", &["vault"]),
    ("ed25519-dalek", &["vault"]),
    ("x25519-dalek", &["vault"]),
    ("hpke", &["vault"]),
    ("argon2", &["vault"]),
    ("hkdf", &["vault"]),
    ("sha2", &["vault", "pdf"]),
    ("getrandom", &["vault"]),
    ("printpdf", &["pdf"]),
    ("lopdf", &["pdf", "tests"]),
    ("krilla", &["tests"]),
    ("layout-rs", &["tests"]),
    ("rfd", &["sikkerhetsnett"]),
];

/// What each manifest asks for: crate → names of its dependencies.
fn manifests() -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    let mut paths = vec![root().join("src-tauri/Cargo.toml"), root().join("tests/Cargo.toml")];
    let crates = std::fs::read_dir(root().join("src-tauri/crates")).expect("the crates are there");
    paths.extend(crates.flatten().map(|entry| entry.path().join("Cargo.toml")));
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("each crate has a manifest");
        let manifest: toml::Table = text.parse().expect("a manifest is toml");
        let name = manifest["package"]["name"].as_str().expect("a crate has a name").to_owned();
        let asked = ["dependencies", "build-dependencies", "dev-dependencies"]
            .iter()
            .filter_map(|kind| manifest.get(*kind)?.as_table())
            .flat_map(|table| table.keys().cloned())
            .collect();
        all.insert(name, asked);
    }
    all
}

fn wrong_arrows(manifests: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, asked) in manifests {
        let Some(may) = may_know(name) else {
            wrong.push(format!("«{name}» has no place in the architecture"));
            continue;
        };
        for other in asked {
            if manifests.contains_key(other) && !may.contains(&other.as_str()) {
                wrong.push(format!("«{name}» must not know «{other}»"));
            }
            if let Some((_, only)) = ONLY_IN.iter().find(|(library, _)| library == other)
                && !only.contains(&name.as_str())
            {
                wrong.push(format!("«{name}» must not know «{other}»; only {only:?} may"));
            }
        }
    }
    wrong
}

#[test]
fn every_arrow_points_the_right_way() {
    assert_eq!(wrong_arrows(&manifests()), Vec::<String>::new());
}

#[test]
fn an_arrow_drawn_the_wrong_way_is_seen() {
    for (from, to) in [
        ("domain", "app"),
        ("content", "app"),
        ("domain", "content"),
        ("app", "tauri"),
        ("app", "rusqlite"),
        ("sikkerhetsnett", "domain"),
    ] {
        let mut manifests = manifests();
        manifests.get_mut(from).expect("a crate of ours").insert(to.to_owned());
        assert_eq!(wrong_arrows(&manifests).len(), 1, "{from} → {to}");
    }
}

/// Something that may stand only in some places of the source.
struct Place {
    what: &'static str,
    folder: &'static str,
    /// Beginnings of paths where it may stand.
    except: &'static [&'static str],
}

const PLACES: &[Place] = &[
    Place { what: "{@html", folder: "ui/src", except: &[] },
    Place { what: "innerHTML", folder: "ui/src", except: &[] },
    Place { what: "@tauri-apps/", folder: "ui/src", except: &["ui/src/backend/"] },
    Place { what: "fetch(", folder: "ui/src", except: &[] },
    Place { what: "XMLHttpRequest", folder: "ui/src", except: &[] },
    Place { what: "WebSocket", folder: "ui/src", except: &[] },
    Place { what: "sendBeacon", folder: "ui/src", except: &[] },
    Place { what: "tauri::", folder: "src-tauri/crates", except: &[] },
    Place { what: "rusqlite", folder: "src-tauri", except: &["src-tauri/crates/vault/"] },
    Place {
        what: "printpdf",
        folder: "src-tauri",
        except: &["src-tauri/crates/pdf/src/writer/", "src-tauri/crates/pdf/tests/"],
    },
    Place {
        what: "lopdf",
        folder: "src-tauri",
        except: &["src-tauri/crates/pdf/src/writer/", "src-tauri/crates/pdf/tests/"],
    },
    Place { what: "Utc::now", folder: "src-tauri", except: &["src-tauri/crates/app/"] },
    Place { what: "Local::now", folder: "src-tauri", except: &["src-tauri/crates/app/"] },
    Place { what: "SystemTime::now", folder: "src-tauri", except: &["src-tauri/crates/app/"] },
    Place { what: "TcpStream", folder: "src-tauri", except: &[] },
    Place { what: "UdpSocket", folder: "src-tauri", except: &[] },
    Place { what: "unsafe {", folder: "src-tauri", except: &["src-tauri/src/cage.rs", "src-tauri/src/linux.rs"] },
];

fn out_of_place(place: &Place, files: &[(String, String)]) -> Vec<String> {
    files
        .iter()
        .filter(|(name, _)| name.ends_with(".rs") || name.ends_with(".ts") || name.ends_with(".svelte"))
        .filter(|(name, _)| !place.except.iter().any(|except| name.starts_with(except)))
        .filter(|(_, text)| text.contains(place.what))
        .map(|(name, _)| format!("{name}: «{}»", place.what))
        .collect()
}

#[test]
fn what_belongs_in_one_place_stands_nowhere_else() {
    let wrong: Vec<_> = PLACES.iter().flat_map(|place| out_of_place(place, &files_under(place.folder))).collect();
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn something_out_of_place_is_seen() {
    for place in PLACES {
        let name = format!("{}/somewhere.rs", place.folder);
        assert_eq!(out_of_place(place, &[(name, format!("let x = {};", place.what))]).len(), 1, "{}", place.what);
    }
}

/// Imports between features of the screen: `features/a` may not know `features/b`; the small parts know no feature.
fn wrong_imports(files: &[(String, String)]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (name, text) in files {
        let Some(inside) = name.strip_prefix("ui/src/") else {
            continue;
        };
        let mut layers = inside.split('/');
        let (layer, feature) = (layers.next().unwrap_or_default(), layers.next().unwrap_or_default());
        for import in text.lines().filter(|line| line.contains(" from ") || line.trim_start().starts_with("import ")) {
            let Some(path) = import.split(['\'', '"']).nth(1) else {
                continue;
            };
            let into_feature = path.split("features/").nth(1).and_then(|rest| rest.split('/').next());
            let sideways = layer == "features"
                && (into_feature.is_some_and(|other| other != feature)
                    || path.strip_prefix("../").is_some_and(|rest| {
                        ["guidance", "routines"]
                            .iter()
                            .any(|other| *other != feature && rest.starts_with(&format!("{other}/")))
                    }));
            let upwards = matches!(layer, "parts" | "words" | "backend" | "theme")
                && (into_feature.is_some() || path.contains("frame/"));
            if sideways || upwards {
                wrong.push(format!("{name}: {path}"));
            }
        }
    }
    wrong
}

#[test]
fn no_feature_of_the_screen_knows_another() {
    assert_eq!(wrong_imports(&files_under("ui/src")), Vec::<String>::new());
}

#[test]
fn a_feature_that_knows_another_is_seen() {
    for (file, import) in [
        ("ui/src/features/guidance/A.svelte", "import X from '../routines/X.svelte';"),
        ("ui/src/features/routines/A.svelte", "import X from '../../features/guidance/X.svelte';"),
        ("ui/src/parts/A.svelte", "import X from '../features/guidance/X.svelte';"),
    ] {
        assert_eq!(wrong_imports(&[(file.to_owned(), import.to_owned())]).len(), 1, "{file}");
    }
}

#[test]
fn nothing_tells_of_the_machine_that_made_it() {
    let machine = ["/work/", "/root/", "artifactory"];
    let mut files = files_under("src-tauri");
    for folder in ["ui", "tests", ".cargo", ".ci"] {
        files.extend(files_under(folder));
    }
    for name in ["README.md", "ARCHITECTURE.md", "dev", "Cargo.toml", "Cargo.lock"] {
        files.push((name.to_owned(), std::fs::read_to_string(root().join(name)).unwrap_or_default()));
    }
    let telling: Vec<_> = files
        .iter()
        .filter(|(name, _)| name != "tests/suite/architecture.rs")
        .filter(|(_, text)| machine.iter().any(|word| text.contains(word)))
        .map(|(name, _)| name)
        .collect();
    assert_eq!(telling, Vec::<&String>::new());
}

/// A passphrase that costs next to nothing to try is for tests alone.
#[test]
fn nothing_that_ships_makes_a_passphrase_cheap_to_try() {
    let names = |text: &str| text.contains("TOO_LITTLE");
    let tests = ["src-tauri/crates/vault/src/tests.rs", "src-tauri/crates/vault/src/keys.rs"];
    let all = files_under("src-tauri");
    assert!(all.iter().any(|(file, text)| tests.contains(&file.as_str()) && names(text)), "the name has changed");
    let wrong: Vec<_> = all.iter().filter(|(file, text)| !tests.contains(&file.as_str()) && names(text)).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// What is installed carries its licences, and asks nothing of the network, not even while it is installed.
#[test]
fn packages_carry_their_licences_and_install_without_a_network() {
    let read = |path: &str| std::fs::read_to_string(root().join(path)).unwrap_or_else(|_| panic!("{path} is there"));
    let config: serde_json::Value = serde_json::from_str(&read("src-tauri/tauri.conf.json")).expect("JSON");
    let bundle = &config["bundle"];
    assert_eq!(bundle["targets"], serde_json::json!(["deb", "rpm", "nsis", "msi", "dmg"]));
    for kind in ["deb", "rpm"] {
        let files = bundle["linux"][kind]["files"].as_object().expect("files");
        let texts: Vec<String> =
            files.values().map(|file| read(&format!("src-tauri/{}", file.as_str().expect("a path")))).collect();
        for licence in ["EUROPEAN UNION PUBLIC LICENCE v. 1.2", "Creative Commons Attribution 4.0 International"] {
            assert!(texts.iter().any(|text| text.starts_with(licence)), "{kind}: {licence}");
        }
    }
    assert_eq!(bundle["windows"]["webviewInstallMode"]["type"], "offlineInstaller");
    assert!(config.get("plugins").is_none(), "no updater, and nothing else that asks outside");
}
