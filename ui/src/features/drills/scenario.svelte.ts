import type {
  Failure,
  FaultView,
  OwnFormView,
  OwnInjectInput,
  OwnScenarioView,
  ScenarioInput,
} from "../../backend/bindings";
import { call } from "../../backend/call";
import type { Draft } from "../../frame/draft.svelte";
import { settings } from "../../frame/settings.svelte";
import { Faults, refusal, type Check } from "../../parts/faults.svelte";
import { label } from "../../words/labels";
import { t } from "../../words/words.svelte";

/** Injects at most, as the rules have it. */
export const mostInjects = 20;

export const emptyInject = (): OwnInjectInput => ({ minute: "", title: "", text: "", look: "", loose: false });

/** A scenario of one's own while it is written: what is wrong in it, and where a child may be named. */
export class ScenarioForm {
  readonly faults = new Faults();
  /** The fields where a child may be named. */
  named = $state.raw<string[]>([]);
  failure = $state.raw<Failure>();
  busy = $state(false);

  constructor(
    /** Begins the id of each field. */
    readonly prefix: string,
    readonly draft: Draft,
    readonly view: OwnFormView,
  ) {}

  /** The one that this is a new version of; null: it is new. */
  get scenario(): string | null {
    return this.draft.body.scenario!.scenario;
  }

  get input(): ScenarioInput {
    return this.draft.body.scenario!.input;
  }

  id(field: string): string {
    return `${this.prefix}-${field}`;
  }

  fault(field: string): string | undefined {
    return this.faults.at(this.id(field));
  }

  /** Keeps a version. `sure`: somebody has looked at the names. */
  async keep(sure = false): Promise<OwnScenarioView | undefined> {
    if (this.busy) return undefined;
    this.failure = undefined;
    const before = sure ? this.named : [];
    this.named = [];
    this.busy = true;
    const kept = await this.#keep(before);
    this.busy = false;
    return kept;
  }

  async #keep(seen: string[]): Promise<OwnScenarioView | undefined> {
    const { scenario, draft } = this;
    const input = $state.snapshot(this.input) as ScenarioInput;
    const looked = await call("scenarios.check", { input });
    if (!looked.ok) return void (this.failure = looked.failure);
    this.#refuse(looked.value.faults);
    if (this.faults.now.length > 0) return undefined;
    this.named = looked.value.names.filter((field) => !seen.includes(field));
    if (this.named.length > 0) return undefined;
    await draft.flush();
    await draft.stop();
    const about = { scenario, draft: draft.id, input, sure: seen.length > 0, language: settings.language };
    const answer = await call("scenarios.keep", about);
    if (answer.ok) {
      draft.gone();
      return answer.value;
    }
    draft.resume();
    const { code, field } = answer.failure;
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

  #refuse(faults: FaultView[]): void {
    const first = faults.filter(({ field }, at) => faults.findIndex((fault) => fault.field === field) === at);
    this.faults.show(first.map((fault) => this.#refusal(fault)));
  }

  #refusal({ field, code }: FaultView): Check {
    const { input, prefix } = this;
    const [list = "", at, part] = field.split(".");
    const row = part && list === "injects" ? input.injects[Number(at)] : undefined;
    if (!row || !part) {
      // What is too early is so beside the injects, and what leads nowhere beside the door.
      const value = () =>
        field === "injects" ? input.injects.length : [input[field as "name"], input.door, minutes()];
      const minutes = () => (field === "minutes" ? input.injects.map(({ minute }) => minute) : []);
      return refusal(this.id(field), () => words(field, code), value);
    }
    // What is said of a row goes with it.
    const now = () => input.injects.indexOf(row);
    const { text } = refusal(
      "",
      () => `${t("scenario-inject", { number: now() + 1 })}: ${words(`injects-${part}`, code)}`,
      () => [row[part as "title"], part === "minute" && input.injects[now() - 1]?.minute],
    );
    return {
      get id() {
        return `${prefix}-injects.${now()}.${part}`;
      },
      text: () => (now() < 0 ? undefined : text()),
    };
  }
}

/** What is wrong with a field, in words of its own. */
function words(field: string, code: FaultView["code"]): string {
  if (code === "blank" || code === "not-chosen") return t(`scenario-missing-${field}`);
  if (code === "not-a-number") return t("scenario-wrong-minutes");
  if (code === "too-early") return t(`scenario-early-${field}`);
  if (code === "not-found") return t("scenario-not-routines");
  if (code === "too-many") {
    return field === "injects" || field === "goals" ? t(`scenario-many-${field}`) : t("scenario-many-lines");
  }
  if (code === "too-long" && (field === "opening" || field === "injects-text")) return t("scenario-long");
  return label.failure(code);
}
