// A table of drills, in the example for the screen: kept in memory, as the contract says.
import type { Column, TableRowView, TableView } from "../bindings";
import type { Request, Value } from "../call";
import { failure, opened } from "./concerns";
import { blankLog } from "./drill-log";
import { drillBook } from "./drills";

type Mine = "drills.choose" | "drills.columns" | "drills.import" | "drills.template";

const names = ["Dato", "Type", "Tema", "Antall", "Merknad"];
const cells = [
  ["21.9.2026", "Diskusjonsøvelse", "Henting", "12", "A"],
  ["i fjor", "Brannøvelse", "Porten", "4", ""],
  ["5.10.2026", "Mikro", "Finn nummeret", "6", ""],
];
const needed = ["day", "form", "theme", "number"] as const;

/** The file that is chosen next: none, or the table of the example. */
class TableFile {
  chosen = true;
  there: string[] = [];
  #looked = false;

  reset(): void {
    this.chosen = true;
    this.there = [];
    this.#looked = false;
  }

  look(holds: (Column | null)[]): TableView {
    this.#looked = true;
    const missing = needed.filter((column) => !holds.includes(column));
    const row = ([day, form, theme, number]: string[], at: number): TableRowView => ({
      number: at + 2,
      day: at === 0 ? "2026-09-21" : at === 2 ? "2026-10-05" : day!,
      form: at === 0 ? "discussion" : at === 2 ? "micro" : null,
      theme: holds.includes("theme") ? theme! : "",
      present: Number(number),
      faults: [
        ...missing.map((column) => ({ column, code: "blank" as const, cell: "" })),
        ...(at === 1
          ? [
              { column: "form" as const, code: "not-chosen" as const, cell: form! },
              { column: "day" as const, code: "not-a-day" as const, cell: day! },
            ]
          : []),
      ],
      there: this.there.includes(theme!),
      names: false,
    });
    const column = (name: string, at: number) => ({ name, example: cells[0]![at]!, holds: holds[at] ?? null });
    return { columns: names.map(column), missing, rows: cells.map(row) };
  }

  taken(holds: (Column | null)[], leaveWrong: boolean, leaveThere: boolean): TableRowView[] {
    if (!this.#looked) throw failure("not-found", null);
    const rows = this.look(holds).rows.filter((row) => !(leaveThere && row.there));
    if (!leaveWrong && rows.some(({ faults }) => faults.length > 0)) throw failure("table-wrong", null);
    this.#looked = false;
    return rows.filter(({ faults }) => faults.length === 0);
  }
}

export const tableFile = new TableFile();

export const drillImportAnswers: { [N in Mine]: (request: Request<N>) => Value<N> } = {
  "drills.choose": () => {
    opened();
    return tableFile.chosen ? tableFile.look(["day", "form", "theme", "number", null]) : null;
  },
  "drills.columns": ({ columns }) => tableFile.look(columns),
  "drills.import": ({ columns, leaveWrong, leaveThere }) => {
    const rows = tableFile.taken(columns, leaveWrong, leaveThere);
    for (const { day, form, theme } of rows) {
      const log = { ...blankLog, day, form, theme };
      drillBook.example({ stage: "logged", kept: "imported", title: theme, log, loggedBy: "Leder L." });
    }
    return { taken: rows.length };
  },
  "drills.template": () => ({ file: "Øvelser.csv" }),
};
