import type { Column, Failure, TableFaultView, TableRowView, TableView } from "../../backend/bindings";
import { call } from "../../backend/call";
import { settings } from "../../frame/settings.svelte";
import { label } from "../../words/labels";
import { t } from "../../words/words.svelte";

/** As they stand in the list that one chooses from. */
export const columns: readonly Column[] = [
  "day",
  "form",
  "theme",
  "number",
  "names",
  "start",
  "end",
  "leader",
  "purpose",
  "goals",
  "situation",
  "routines",
  "observations",
  "went-well",
  "problems",
  "lessons",
  "improvement",
  "cause",
  "measure",
  "owner",
  "deadline",
  "no-findings",
];

/** A table of drills that is looked at. Nothing of it is kept before somebody takes it in. */
export class Import {
  table = $state.raw<TableView>();
  failure = $state.raw<Failure>();
  busy = $state(false);
  leaveWrong = $state(false);
  leaveThere = $state(true);
  /** A word may be the name of a child, and nobody has looked. */
  named = $state(false);

  readonly wrong = $derived(this.table?.rows.filter(({ faults }) => faults.length > 0) ?? []);
  readonly there = $derived(this.table?.rows.filter((row) => row.there) ?? []);
  /** Those that are taken in when the button is pressed. */
  readonly taken = $derived(
    this.table?.rows.filter((row) => row.faults.length === 0 && !(this.leaveThere && row.there)) ?? [],
  );
  /** Faults that stop: not of a row that is left out anyway. */
  readonly stopped = $derived(!this.leaveWrong && this.wrong.some((row) => !(this.leaveThere && row.there)));

  /** Somebody chooses a file. True when there is a table to look at. */
  async choose(): Promise<boolean> {
    const answer = await this.#ask(() => call("drills.choose", { language: settings.language }));
    if (!answer) return false;
    this.table = answer;
    this.leaveWrong = false;
    this.leaveThere = true;
    return true;
  }

  /** A column holds something else. What it holds now stands nowhere else. */
  async hold(at: number, column: Column | null): Promise<void> {
    const before = this.#holds;
    const holds = before.map((one, i) => (i === at ? column : one === column ? null : one));
    const answer = await this.#ask(() => call("drills.columns", { columns: holds, language: settings.language }));
    if (answer) this.table = answer;
  }

  /** Takes the rows in; how many, when that is kept. `sure`: somebody has looked at the names. */
  async take(sure: boolean): Promise<number | undefined> {
    const { leaveWrong, leaveThere } = this;
    const request = { columns: this.#holds, leaveWrong, leaveThere, sure, language: settings.language };
    const answer = await this.#ask(() => call("drills.import", request));
    if (this.failure?.code === "names-a-child") {
      this.failure = undefined;
      this.named = true;
    }
    return answer?.taken;
  }

  get #holds(): (Column | null)[] {
    return this.table?.columns.map(({ holds }) => holds) ?? [];
  }

  async #ask<T>(ask: () => Promise<{ ok: true; value: T } | { ok: false; failure: Failure }>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.failure = undefined;
    this.named = false;
    const answer = await ask();
    this.busy = false;
    if (answer.ok) return answer.value;
    this.failure = answer.failure;
    return undefined;
  }
}

/** More of a cell than this says no more. */
const longest = 60;

/** What is wrong in a row, with what stands there. */
export function faultWords(fault: TableFaultView): string {
  const { column, cell } = fault;
  if (!column) return why(fault);
  const shown = cell.length > longest ? `${cell.slice(0, longest)} …` : cell;
  const named = { column: t(`drill-column-${column}`), fault: why(fault) };
  return shown ? t("drill-import-fault-cell", { ...named, cell: shown }) : t("drill-import-fault", named);
}

function why({ column, code }: TableFaultView): string {
  if (!column) return t("drill-import-fault-row");
  if (code === "not-printable") return t("drill-import-fault-sign");
  if (code === "not-one-line") return t("drill-import-fault-line");
  if (code === "too-early") return t("drill-import-fault-early");
  if (code === "in-the-future") return t("drill-import-fault-future");
  if (code === "not-a-day") return t("drill-import-fault-day");
  if (code === "not-a-time") return t("drill-import-fault-time");
  if (code === "not-a-number") return t("drill-import-fault-number");
  if (code === "not-chosen") return t("drill-import-fault-form");
  if (code === "not-found") return t("drill-import-fault-routines");
  if (code === "too-long") return column === "goals" ? t("drill-import-fault-goals") : t("drill-import-fault-long");
  if (code !== "blank") return label.failure(code);
  if (column === "day" || column === "theme" || column === "number") return t(`drill-import-fault-${column}-missing`);
  return t("drill-import-fault-missing");
}

/** Whether a row is told of: all, or those with something wrong. */
export const shownOf = (rows: TableRowView[], onlyWrong: boolean): TableRowView[] =>
  onlyWrong ? rows.filter(({ faults }) => faults.length > 0) : rows;
