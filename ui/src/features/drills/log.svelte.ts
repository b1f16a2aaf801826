import type {
  DrillFormView,
  DrillLogInput,
  DrillView,
  Failure,
  FaultView,
  FindingInput,
  Problem,
  Rating,
} from "../../backend/bindings";
import { call } from "../../backend/call";
import type { Draft } from "../../frame/draft.svelte";
import { settings } from "../../frame/settings.svelte";
import { Faults, refusal, type Check } from "../../parts/faults.svelte";
import { label } from "../../words/labels";
import { isDay, readTime } from "../../words/when";
import { t } from "../../words/words.svelte";

export const ratings: readonly Rating[] = ["yes", "partly", "no", "not-tried"];

export const problems: readonly Problem[] = [
  "routine",
  "number",
  "decides",
  "leader-away",
  "duty",
  "waited",
  "parents",
  "leading",
  "verbatim",
  "timeline",
  "confidential",
  "child-alone",
  "other-children",
  "substitutes",
  "message",
  "equipment",
  "room",
  "unfinished",
];

/** Goals at most, as the rules have it. */
export const mostGoals = 4;

/** What is looked at together: when one of them is mended, nothing more is said of the other. */
const together: Record<string, (log: DrillLogInput) => unknown> = {
  present: ({ present, others, names }) => [present, others, names],
  findings: ({ findings, noFindings }) => [findings, noFindings],
  end: ({ start, end }) => [start, end],
  reportedDay: ({ day, reportedDay }) => [day, reportedDay],
  nextDay: ({ day, nextDay }) => [day, nextDay],
};

/** The lists of the form, and what a row in each is called. */
const lists: Record<string, (number: number) => string> = {
  goals: (number) => t("drill-log-goal", { number }),
  goalNotes: (number) => t("drill-log-goalNotes", { number }),
  others: (number) => t("drill-log-other", { number }),
  course: (number) => t("drill-log-course-row", { number }),
  observed: (number) => t("drill-log-observed-row", { number }),
  times: (number) => t("drill-log-time-row", { number }),
  findings: (number) => t("drill-log-finding", { number }),
};

/** The log of a drill while it is written: what is wrong in it, and where a child may be named. */
export class LogForm {
  readonly faults = new Faults();
  /** The fields where a child may be named. */
  named = $state.raw<string[]>([]);
  /** What did not work. */
  failure = $state.raw<Failure>();
  busy = $state(false);
  /** The fields where somebody has looked, and found no child. */
  #seen: string[] = [];
  /** What a field that was left says of itself; what the program said of the whole. */
  #left: Check[] = [];
  #refused: Check[] = [];

  constructor(
    /** Begins the id of each field. */
    readonly prefix: string,
    readonly draft: Draft,
    readonly view: DrillFormView,
    /** The finished drill whose log is corrected. */
    readonly corrects?: DrillView,
  ) {}

  get drill(): string | null {
    return this.draft.body.drill!.drill;
  }

  get log(): DrillLogInput {
    return this.draft.body.drill!.log;
  }

  /** The log as it stands on the screen: what was typed under an answer that was changed is not sent. */
  get #shown(): DrillLogInput {
    const log = $state.snapshot(this.log) as DrillLogInput;
    return log.reported ? log : { ...log, reportedTo: "", reportedDay: "" };
  }

  get micro(): boolean {
    return this.log.form === "micro";
  }

  /** A micro drill asks for little, and so does a log that was kept elsewhere. */
  get short(): boolean {
    return this.micro || this.corrects?.kept === "imported";
  }

  /** An improvement that stood in the log before it was corrected: it keeps its place. */
  stood(finding: number): boolean {
    return finding < (this.corrects?.log?.findings.length ?? 0);
  }

  /** It was seen in place, and stays as it was. */
  closed(finding: number): boolean {
    const of = this.corrects?.improvements.find((one) => one.finding === finding);
    return of?.state === "verified";
  }

  id(field: string): string {
    return `${this.prefix}-${field}`;
  }

  fault(field: string): string | undefined {
    return this.faults.at(this.id(field));
  }

  /** A day or a time was left: whether it is one. An empty field is not wrong. */
  leave(field: string, kind: "day" | "time"): void {
    const wrong = () => {
      const hidden = field === "reportedDay" && !this.log.reported;
      const typed = hidden ? "" : String(valueAt(this.log, field) ?? "").trim();
      const right = !typed || (kind === "day" ? isDay(typed) : readTime(typed) !== undefined);
      return right ? undefined : label.failure(`not-a-${kind}`);
    };
    const id = this.id(field);
    this.#left = [...this.#left.filter((check) => check.id !== id), { id, text: wrong }];
    this.#show();
  }

  /** Finishes the log. `sure`: somebody has looked at the names. */
  async finish(sure = false): Promise<DrillView | undefined> {
    if (this.busy) return undefined;
    this.#seen = sure ? [...this.#seen, ...this.named] : [];
    this.failure = undefined;
    this.named = [];
    this.busy = true;
    const view = await this.#finish(sure);
    this.busy = false;
    return view;
  }

  async #finish(sure: boolean): Promise<DrillView | undefined> {
    const { drill, draft } = this;
    const log = this.#shown;
    const reason = this.corrects ? draft.body.reason : null;
    const looked = await call("drills.check", { drill, log, reason });
    if (!looked.ok) return this.#failed(looked.failure);
    this.#refuse(looked.value.faults);
    if (this.faults.now.length > 0) return undefined;
    this.named = looked.value.names.filter((field) => !this.#seen.includes(field));
    if (this.named.length > 0) return undefined;
    await draft.flush();
    await draft.stop();
    const { language } = settings;
    const about = { draft: draft.id, log, sure, language };
    const answer = this.corrects
      ? await call("drills.correct", { ...about, drill: this.corrects.id, reason: draft.body.reason })
      : await call("drills.log", { ...about, drill });
    if (answer.ok) {
      draft.gone();
      return answer.value;
    }
    const { code, field } = answer.failure;
    if (code === "already-there" && drill) {
      // An earlier try kept it, and its answer was lost. If the draft is there still, it was somebody else's log.
      const [kept, drafts] = await Promise.all([call("drills.open", { drill, language }), call("drafts.list", {})]);
      const mine = drafts.ok && !drafts.value.some((one) => one.draft === draft.id);
      if (mine && kept.ok && kept.value.stage === "logged") {
        draft.gone();
        return kept.value;
      }
    }
    draft.resume();
    if (code === "names-a-child" && field) this.named = [field];
    else if (field) this.#refuse([{ field, code }]);
    else this.failure = answer.failure;
    return undefined;
  }

  /** Throws away what is written. Answers why, when it could not be. */
  async throwAway(): Promise<Failure | undefined> {
    if (this.busy) return undefined;
    const { draft } = this;
    this.busy = true;
    await draft.stop();
    const answer = draft.id ? await call("drafts.drop", { draft: draft.id }) : undefined;
    this.busy = false;
    if (answer && !answer.ok) {
      draft.resume();
      return answer.failure;
    }
    draft.gone();
    return undefined;
  }

  #failed(failure: Failure): undefined {
    this.failure = failure;
    return undefined;
  }

  #refuse(faults: FaultView[]): void {
    // The first thing that is wrong with a field is enough.
    const first = faults.filter(({ field }, at) => faults.findIndex((fault) => fault.field === field) === at);
    this.#refused = first.map((fault) => this.#refusal(fault));
    this.#show();
  }

  #refusal({ field, code }: FaultView): Check {
    const { log, prefix } = this;
    const [list = "", at, part = ""] = field.split(".");
    const rows = log[list as "findings"];
    const row = part ? rows?.[Number(at)] : undefined;
    if (!row)
      return refusal(
        this.id(field),
        () => words(field, code),
        () => {
          if (field === "reason") return code === "nothing-changed" ? log : this.draft.body.reason;
          return together[field]?.(log) ?? valueAt(log, field);
        },
      );
    // What is said of a row goes with it.
    const now = () => rows.indexOf(row);
    const number = () => (rows.length > 1 ? lists[list]?.(now() + 1) : undefined);
    const { text } = refusal(
      "",
      () => {
        const fault = words(field, code);
        const name = number();
        return name ? t("drill-log-fault-row", { row: name, fault }) : fault;
      },
      () => [row[part as "what"], part === "deadline" && log.day],
    );
    return {
      get id() {
        return `${prefix}-${list}.${now()}.${part}`;
      },
      text: () => (now() < 0 ? undefined : text()),
    };
  }

  /** Where a child may be named, as the fields are called. */
  get namedAt(): string[] {
    const names = this.named.map((field) => {
      const [list = "", at] = field.split(".");
      if (field === "noFindings") return t("drill-log-no-findings");
      return lists[list]?.(Number(at) + 1) ?? t(`drill-log-${field}`);
    });
    return [...new Set(names)];
  }

  #show(): void {
    const refused = this.#refused.map(({ id }) => id);
    this.faults.show([...this.#refused, ...this.#left.filter(({ id }) => !refused.includes(id))]);
  }
}

const valueAt = (log: DrillLogInput, field: string): unknown =>
  field.split(".").reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[name], log);

/** What is wrong with a field, in words of its own. */
function words(field: string, code: FaultView["code"]): string {
  const name = field.replace(/\.\d+/g, "").replace(".", "-");
  if (code === "blank" || code === "not-chosen") return t(`drill-log-missing-${name}`);
  if (code === "too-early") return t(`drill-log-early-${name}`);
  if (code === "nothing-changed") return t("drill-correct-nothing");
  if (code === "not-a-number") return name === "times-minutes" ? t("drill-log-minutes") : t("drill-log-number");
  return label.failure(code);
}

export const emptyFinding = (): FindingInput => ({
  what: "",
  cause: "",
  measure: "",
  owner: "",
  deadline: "",
  chapter: "",
});
