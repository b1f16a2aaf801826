//! `./dev routine <id>`: a routine as a drawing, and the list of all ways through it.

use std::path::Path;
use std::process::ExitCode;

use domain::routines::{RoutineId, walks};

mod draw;

fn main() -> ExitCode {
    let content = match content::load(&content::embedded_files()) {
        Ok(content) => content,
        Err(faults) => {
            for fault in faults {
                eprintln!("{fault}");
            }
            return ExitCode::FAILURE;
        }
    };
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), Some(id)) = (arguments.next(), arguments.next()) else {
        eprintln!("Which folder, and which routine?");
        return ExitCode::FAILURE;
    };
    let routine = RoutineId::new(&*id);
    let walks = walks(&content.library);
    let Some(ways) = walks.get(&routine) else {
        let known: Vec<_> = walks.keys().map(RoutineId::as_str).collect();
        eprintln!("No routine is called «{id}». There are: {}", known.join(", "));
        return ExitCode::FAILURE;
    };
    let folder = Path::new(&folder);
    let written = [("svg", draw::svg(&content, &routine)), ("txt", draw::ways(ways))];
    for (kind, text) in written {
        let file = folder.join(format!("{id}.{kind}"));
        if let Err(error) = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&file, text)) {
            eprintln!("{}: {error}", file.display());
            return ExitCode::FAILURE;
        }
        println!("{}", file.display());
    }
    ExitCode::SUCCESS
}
