import type {
  DrillFormView,
  DrillLogInput,
  DrillView,
  Failure,
  FaultView,
  FindingInput,
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

/** Goals at most, as the rules have it. */
export const mostGoals = 4;

/** What stands together on the screen, and is asked for together. */
const together: Record<string, (log: DrillLogInput) => unknown> = {
  present: ({ present, others }) => [present, others],
  findings: ({ findings, noFindings }) => [findings, noFindings],
};

/** The log of a drill while it is written: what is wrong in it, and where a child may be named. */
export class LogForm {
  readonly faults = new Faults();
  /** The fields where a child may be named. */
  named = $state.raw<string[]>([]);
  /** What did not work. */
  failure = $state.raw<Failure>();
  busy = $state(false);
  /** What a field that was left says of itself; what the program said of the whole. */
  #left: Check[] = [];
  #refused: Check[] = [];

  constructor(
    /** Begins the id of each field. */
    readonly prefix: string,
    readonly draft: Draft,
    readonly view: DrillFormView,
  ) {}

  get drill(): string | null {
    return this.draft.body.drill!.drill;
  }

  get log(): DrillLogInput {
    return this.draft.body.drill!.log;
  }

  /** A micro drill asks for little. */
  get short(): boolean {
    return this.log.form === "micro";
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
      const typed = String(this.#value(field) ?? "").trim();
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
    this.failure = undefined;
    this.named = [];
    this.busy = true;
    const view = await this.#finish(sure);
    this.busy = false;
    return view;
  }

  async #finish(sure: boolean): Promise<DrillView | undefined> {
    const { drill, draft } = this;
    const log = $state.snapshot(this.log) as DrillLogInput;
    const looked = await call("drills.check", { drill, log });
    if (!looked.ok) return this.#failed(looked.failure);
    this.#refuse(looked.value.faults);
    if (this.faults.now.length > 0) return undefined;
    if (!sure && looked.value.names.length > 0) {
      this.named = looked.value.names;
      return undefined;
    }
    await draft.flush();
    await draft.stop();
    const { language } = settings;
    const answer = await call("drills.log", { drill, draft: draft.id, log, sure, language });
    if (answer.ok) {
      draft.gone();
      return answer.value;
    }
    const { code, field } = answer.failure;
    if (code === "already-there" && drill) {
      // An earlier try kept it, and its answer was lost.
      const kept = await call("drills.open", { drill, language });
      if (kept.ok && kept.value.stage === "logged") {
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
    this.#refused = faults.map(({ field, code }) =>
      refusal(
        this.id(field),
        () => words(field, code),
        () => this.#value(field),
      ),
    );
    this.#show();
  }

  #show(): void {
    const refused = this.#refused.map(({ id }) => id);
    this.faults.show([...this.#refused, ...this.#left.filter(({ id }) => !refused.includes(id))]);
  }

  #value(field: string): unknown {
    const whole = together[field];
    if (whole) return whole(this.log);
    return field.split(".").reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[name], this.log);
  }
}

/** What is wrong with a field, in words of its own. */
function words(field: string, code: FaultView["code"]): string {
  const name = field.replace(/\.\d+/g, "").replace(".", "-");
  if (code === "blank" || code === "not-chosen") return t(`drill-log-missing-${name}`);
  if (code === "too-early") return t(`drill-log-early-${name}`);
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
