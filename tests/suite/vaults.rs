//! The format is frozen: a vault of every format that was ever in use is kept in `tests/vaults`, and opens for ever. What stands
//! in it is invented, and its passphrases stand below; `tests/vaults/README.md` says how one is made.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::pc::{PASSPHRASE, Pc, append, draft, text};
use crate::root;
use crate::{planned, practised, reported};

const KARIS: &str = "kari vasker sju vinduer";
/// Said, then corrected.
const SAID: &str = "Jeg vil ikke sove der";
const CORRECTED: &str = "Jeg vil ikke sove her";
const DRAFT: &str = "Et utkast som venter";

/// One of everything that an entry can be about.
fn one_of_everything(pc: &Pc) {
    planned::equipped(pc);
    let leader = pc.leader();
    pc.call("settings.keep", json!({ "language": "nn", "appearance": "dark", "hideKey": "f9" }));
    // A drill that was run, with an improvement that somebody saw in place, and a later word about it.
    let drill = practised::whole_drill(pc);
    pc.call("drills.add", json!({ "drill": drill, "text": "Det var tre vikarer.", "sure": false, "language": "nb" }));
    pc.pass(86_400);
    pc.log_in(PASSPHRASE);
    let seen = json!({ "drill": drill, "finding": 0, "day": "2026-11-24", "how": "Sett på veggen", "seen": null, "sure": false, "language": "nb" });
    pc.call("drills.verify", seen);
    planned::keep(pc, &planned::whole_plan());
    planned::approve(pc);
    // A concern with its report, all the way to the receipt.
    let concern = reported::concern(pc);
    let ready = reported::ready(pc, &concern);
    let report = text(&ready["ladder"]["report"]);
    pc.call("reports.sent", reported::sent(&concern, &report, "2026-11-24"));
    pc.call("reports.received", reported::received(&concern, &report, "2026-11-24"));
    // Somebody new, with a concern of their own that they shared, one that they did not, and a correction.
    let (kari, code) = pc.invite("Kari K.", "staff");
    pc.join(&kari, &code, KARIS);
    let mut request = append("");
    request["note"]["statements"] =
        json!([{ "kind": "heard", "text": "", "lines": [{ "speaker": "child", "words": SAID }] }]);
    request["run"] = json!({ "door": "worried", "answers": [] });
    let noted = pc.call("concerns.append", request);
    let item = noted["items"].as_array().expect("items").iter().find(|item| item["kind"] == "noted").expect("a note");
    pc.call(
        "concerns.correct",
        json!({
            "concern": noted["id"], "entry": item["entry"], "draft": null, "reason": "Hørte det om igjen.", "language": "nb",
            "statement": { "kind": "heard", "text": "", "lines": [{ "speaker": "child", "words": CORRECTED }] },
            "circumstances": item["circumstances"],
        }),
    );
    pc.call("concerns.name", json!({ "concern": noted["id"], "child": "Barn B", "language": "nb" }));
    pc.call(
        "concerns.share",
        json!({
            "concern": noted["id"], "whom": "nobody-here", "about": [], "with": [leader], "reason": "", "language": "nb",
        }),
    );
    pc.note("Bare mitt.");
    pc.call("drafts.keep", draft(&kari, DRAFT));
    pc.call("session.lock", json!({ "run": null, "concern": null }));
}

fn kept(format: &str) -> PathBuf {
    root().join(format!("tests/vaults/{format}.sikkerhetsnett"))
}

/// A PC that the kept file was carried to.
fn pc_with(format: &str) -> Pc {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("vault/enhet.sikkerhetsnett");
    std::fs::create_dir_all(file.parent().expect("it has a folder")).expect("made");
    std::fs::copy(kept(format), file).expect("the kept vault is there");
    let pc = Pc::at(folder, std::sync::Arc::default());
    pc.pass(2 * 86_400);
    pc
}

fn entries(value: &Value) -> usize {
    value.as_array().map_or(0, Vec::len)
}

/// Makes `tests/vaults/format-1.sikkerhetsnett`, where somebody asks for it and there is none yet.
#[test]
fn format_1_is_kept() {
    if std::env::var_os("KEEP_VAULT").is_some() && !kept("format-1").exists() {
        let pc = Pc::new();
        one_of_everything(&pc);
        pc.log_in(PASSPHRASE);
        let plan = vault::fingerprint(&planned::export(&pc, Some(1), "nb"));
        std::fs::write(root().join("tests/vaults/format-1.plan"), plan + "\n").expect("kept");
        pc.call("session.lock", json!({ "run": null, "concern": null }));
        let Pc { folder, app, .. } = pc;
        drop(app);
        std::fs::copy(folder.path().join("vault/enhet.sikkerhetsnett"), kept("format-1")).expect("kept");
    }
    assert!(kept("format-1").exists());
}

#[test]
fn a_vault_of_format_1_says_what_it_said() {
    let pc = pc_with("format-1");
    let state = pc.state();
    assert_eq!((&state["vault"], &state["boardSound"], &state["copy"]), (&json!("ready"), &json!(true), &json!(true)));
    assert_eq!(state["unit"]["address"], "Eksempelveien 1, 0000 Eksempelvik");
    assert_eq!(state["unit"]["contacts"]["childProtectionOnCall"], "00000000");
    let opened = pc.log_in(PASSPHRASE)["session"].clone();
    assert_eq!(opened["open"]["unsound"], 0, "all that the leader can open is understood, in order and signed");
    assert_eq!(opened["open"]["settings"]["language"], "nn");

    let rows = pc.call("concerns.list", json!({}));
    assert_eq!(entries(&rows), 2, "the leader's own, and the one that was shared; not the one that was not");
    let open = |child: &str| {
        let row = rows.as_array().expect("rows").iter().find(|row| row["child"] == child).expect(child).clone();
        pc.call("concerns.open", json!({ "concern": row["id"], "language": "nb" }))
    };
    let (shared, own) = (open("Barn B").to_string(), open("Barn Kanarifugl"));
    assert!(shared.contains(SAID) && shared.contains(CORRECTED), "what was corrected, and the correction");
    let kinds: Vec<&Value> = own["items"].as_array().expect("items").iter().map(|item| &item["kind"]).collect();
    for kind in ["noted", "reported", "sent", "received"] {
        assert!(kinds.contains(&&json!(kind)), "{kind}: {kinds:?}");
    }

    let drills = pc.call("drills.list", json!({ "language": "nb" }));
    assert_eq!(entries(&drills["drills"]), 4, "three that were logged, one that was run");
    assert!(drills.to_string().contains("Sett på veggen"), "the improvement that somebody saw in place");
    let plan = planned::open(&pc);
    assert_eq!(entries(&plan["editions"]), 1);
    let pages = planned::export(&pc, Some(1), "nb");
    assert_eq!(
        vault::fingerprint(&pages),
        std::fs::read_to_string(root().join("tests/vaults/format-1.plan")).expect("kept beside it").trim(),
        "the approved pages, byte for byte"
    );

    let kari = text(
        &state["people"].as_array().expect("people").iter().find(|one| one["name"] == "Kari K.").expect("Kari")["id"],
    );
    let opened = pc.log_in_as(&kari, KARIS);
    assert_eq!(opened["open"]["unsound"], 0);
    assert_eq!(entries(&pc.call("concerns.list", json!({}))), 2, "hers that is shared, and hers that is not");
    assert!(pc.call("drafts.list", json!({})).to_string().contains(DRAFT));
    // And it goes on: an old vault takes new entries.
    pc.note("Skrevet senere.");
    let pc = pc.restarted();
    assert_eq!(
        pc.call("session.open", json!({ "person": kari, "passphrase": KARIS }))["session"]["open"]["unsound"],
        0
    );
    assert_eq!(entries(&pc.call("concerns.list", json!({}))), 3);
}
