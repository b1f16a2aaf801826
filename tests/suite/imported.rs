//! Many drills at once, from a table that was kept elsewhere. What stands in it is seen first; then all of it is taken in, or nothing.

use app::Code;
use serde_json::{Value, json};

use crate::pc::{Pc, append, text};
use crate::practised::{importing, list, open};

const TABLE: &str = "Dato;Type øvelse;Tema;Antall deltakere;Forbedring;Ansvarlig;Frist;Rom\r\n\
    21.9.2026;Diskusjonsøvelse;Henting;12;Numrene mangler;styrer;1.12.2026;A\r\n\
    5.10.26;Mikro;Finn nummeret;6;;;;B\r\n";

fn a_unit() -> Pc {
    let pc = Pc::new();
    pc.set_up();
    pc
}

fn choose(pc: &Pc, table: &[u8]) -> Value {
    lay(pc, table);
    pc.call("drills.choose", json!({ "language": "nb" }))
}

fn lay(pc: &Pc, table: &[u8]) {
    *pc.files.lock().expect("no test panics while it chooses") = Some(pc.folder.path().to_owned());
    std::fs::write(pc.folder.path().join("valgt.csv"), table).expect("a file can be laid there");
}

fn holds(view: &Value) -> Vec<Value> {
    view["columns"].as_array().expect("columns").iter().map(|column| column["holds"].clone()).collect()
}

fn drills(pc: &Pc) -> usize {
    list(pc)["drills"].as_array().expect("drills").len()
}

#[test]
fn a_table_is_looked_at_and_taken_in_as_locked_logs_that_say_how_they_were_kept() {
    let pc = a_unit();
    let view = choose(&pc, TABLE.as_bytes());
    let guessed = ["day", "form", "theme", "number", "improvement", "owner", "deadline"].map(Value::from);
    assert_eq!(holds(&view), [&guessed[..], &[Value::Null]].concat());
    assert_eq!((&view["columns"][7]["name"], &view["columns"][7]["example"]), (&json!("Rom"), &json!("A")));
    assert_eq!(view["missing"], json!([]));
    let first = json!({
        "number": 2, "day": "2026-09-21", "form": "discussion", "theme": "Henting", "present": 12, "faults": [], "there": false,
        "names": false,
    });
    assert_eq!(view["rows"][0], first);
    assert_eq!(drills(&pc), 0, "nothing is kept yet");
    assert_eq!(pc.call("drills.import", importing(&holds(&view))), json!({ "taken": 2 }));
    let all = list(&pc);
    let rows: Vec<Value> = all["drills"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| json!([row["title"], row["day"], row["kept"], row["stage"], row["present"]]))
        .collect();
    assert_eq!(
        rows,
        [
            json!(["Finn nummeret", "2026-10-05", "imported", "logged", 6]),
            json!(["Henting", "2026-09-21", "imported", "logged", 12])
        ]
    );
    assert_eq!(
        (&all["improvements"][0]["what"], &all["improvements"][0]["state"]),
        (&json!("Numrene mangler"), &json!("open"))
    );
    let whole = open(&pc, &text(&all["drills"][1]["id"])).to_string();
    assert!(!whole.contains("valgt") && !whole.contains("csv"), "where it came from is not kept");
    assert_eq!(pc.code("drills.import", importing(&holds(&view))).0, Code::NotFound, "taken in once");
    let pc = pc.restarted();
    pc.log_in(crate::pc::PASSPHRASE);
    assert_eq!(list(&pc), all);
    assert_eq!(pc.state()["open"]["unsound"], 0);
}

#[test]
fn what_is_wrong_is_told_row_by_row_and_nothing_is_half_taken_in() {
    let pc = a_unit();
    let wrong = format!("{TABLE}i fjor;Brannøvelse;;mange;;;;\r\n6.10.2026;Mikro;Porten;4;;;;\r\n");
    let view = choose(&pc, wrong.as_bytes());
    let faults: Vec<Value> = view["rows"][2]["faults"]
        .as_array()
        .expect("faults")
        .iter()
        .map(|one| json!([one["column"], one["code"], one["cell"]]))
        .collect();
    assert_eq!(
        faults,
        [
            json!(["form", "not-chosen", "Brannøvelse"]),
            json!(["day", "not-a-day", "i fjor"]),
            json!(["theme", "blank", ""]),
            json!(["number", "not-a-number", "mange"])
        ]
    );
    assert_eq!((&view["rows"][2]["number"], &view["rows"][3]["faults"]), (&json!(4), &json!([])));
    assert_eq!(pc.code("drills.import", importing(&holds(&view))).0, Code::TableWrong);
    assert_eq!(drills(&pc), 0, "also what was right waits");
    let mut left = importing(&holds(&view));
    left["leaveWrong"] = json!(true);
    assert_eq!(pc.call("drills.import", left), json!({ "taken": 3 }));
    assert_eq!(drills(&pc), 3);
}

#[test]
fn columns_that_were_guessed_wrong_are_chosen_and_what_must_be_there_is_asked_for() {
    let pc = a_unit();
    let view = choose(&pc, "A;B;C;D\n21.9.2026;spill;Henting;12\n".as_bytes());
    assert_eq!(holds(&view), vec![Value::Null; 4]);
    assert_eq!(view["missing"], json!(["day", "form", "theme", "number"]));
    assert_eq!(pc.code("drills.import", importing(&holds(&view))).0, Code::TableWrong);
    let columns = ["day", "form", "theme", "number"].map(Value::from);
    let view = pc.call("drills.columns", json!({ "columns": columns, "language": "nb" }));
    assert_eq!((&view["missing"], &view["rows"][0]["faults"]), (&json!([]), &json!([])));
    pc.call("drills.import", importing(&columns));
    assert_eq!(list(&pc)["drills"][0]["form"], "game");
}

#[test]
fn one_that_is_there_already_is_told_of_and_left_out_unless_somebody_wants_both() {
    let pc = a_unit();
    let view = choose(&pc, TABLE.as_bytes());
    pc.call("drills.import", importing(&holds(&view)));
    let again = format!(
        "{TABLE}21.09.2026;Spill;henting ;3;;;;\r\n7.10.2026;Mikro;Porten;4;;;;\r\n7.10.2026;Mikro;Porten;4;;;;\r\n"
    );
    let view = choose(&pc, again.as_bytes());
    let there: Vec<&Value> = view["rows"].as_array().expect("rows").iter().map(|row| &row["there"]).collect();
    assert_eq!(there, [true, true, true, false, true], "also one that stands further up");
    assert_eq!(pc.call("drills.import", importing(&holds(&view))), json!({ "taken": 1 }));
    let view = choose(&pc, TABLE.as_bytes());
    assert_eq!(pc.code("drills.import", importing(&holds(&view))).0, Code::TableEmpty);
    let mut both = importing(&holds(&view));
    both["leaveThere"] = json!(false);
    assert_eq!(pc.call("drills.import", both), json!({ "taken": 2 }));
    assert_eq!(drills(&pc), 5);
}

#[test]
fn a_row_that_may_name_a_child_is_marked_and_asked_about() {
    let pc = a_unit();
    let mut begun = append("noe");
    begun["note"]["child"] = json!("Kvitrelin F.");
    pc.call("concerns.append", begun);
    let view = choose(&pc, TABLE.replace("Henting", "Kvitrelin henting").as_bytes());
    assert_eq!((&view["rows"][0]["names"], &view["rows"][1]["names"]), (&json!(true), &json!(false)));
    let mut request = importing(&holds(&view));
    assert_eq!(pc.code("drills.import", request.clone()).0, Code::NamesAChild);
    assert_eq!(drills(&pc), 0);
    request["sure"] = json!(true);
    pc.call("drills.import", request);
}

#[test]
fn a_file_that_is_no_table_is_told_for_what_it_is_and_a_sign_that_cannot_be_printed_is_a_fault() {
    let pc = a_unit();
    for (bytes, code) in [
        (b"PK\x03\x04\0\0".to_vec(), Code::TableNotOne),
        (b"Dato;Tema\n".to_vec(), Code::TableEmpty),
        ("a;b\n".repeat(502).into_bytes(), Code::TableTooLarge),
    ] {
        lay(&pc, &bytes);
        assert_eq!(pc.code("drills.choose", json!({ "language": "nb" })).0, code);
    }
    let view = choose(&pc, TABLE.replace("Henting", "Henting 😀").as_bytes());
    assert_eq!(
        view["rows"][0]["faults"][0],
        json!({ "column": "theme", "code": "not-printable", "cell": "Henting 😀" })
    );
    // And locked, what was looked at is forgotten.
    pc.call("session.lock", json!({ "run": null, "concern": null }));
    pc.log_in(crate::pc::PASSPHRASE);
    assert_eq!(pc.code("drills.import", importing(&holds(&view))).0, Code::NotFound);
}

#[test]
fn the_template_is_understood_when_it_comes_back_in_both_languages_and_holds_no_drill() {
    for language in ["nb", "nn"] {
        let pc = a_unit();
        *pc.files.lock().expect("no test panics while it chooses") = Some(pc.folder.path().to_owned());
        let file = text(&pc.call("drills.template", json!({ "language": language }))["file"]);
        let template = std::fs::read(pc.folder.path().join(&file)).expect("it is there");
        assert!(template.starts_with(b"\xef\xbb\xbf"), "a workbook reads its letters");
        lay(&pc, &template);
        assert_eq!(pc.code("drills.choose", json!({ "language": language })).0, Code::TableEmpty);
        let filled = [template.as_slice(), b"21.9.2026;Mikro;Henting;4"].concat();
        let view = choose(&pc, &filled);
        assert!(holds(&view).iter().all(|column| !column.is_null()), "{language}: {:?}", holds(&view));
        assert_eq!((holds(&view).len(), &view["rows"][0]["faults"]), (22, &json!([])));
    }
}

#[test]
fn every_routine_that_a_log_can_name_can_stand_in_a_table() {
    let pc = a_unit();
    for language in ["nb", "nn"] {
        let form = pc.call("drills.form", json!({ "drill": null, "scenario": null, "language": language }));
        let titles: Vec<String> =
            form["routines"].as_array().expect("routines").iter().map(|one| text(&one["title"])).collect();
        assert!(titles.len() > 10, "{titles:?}");
        let rows = titles.iter().map(|title| format!("21.9.2026;Mikro;{title};6;\"{title}\"\r\n"));
        let view = choose(&pc, format!("Dato;Type;Tema;Antall;Rutiner\r\n{}", rows.collect::<String>()).as_bytes());
        let wrong = view["rows"].as_array().expect("rows").iter().filter(|row| row["faults"] != json!([]));
        assert_eq!(wrong.collect::<Vec<_>>(), Vec::<&Value>::new());
    }
}
