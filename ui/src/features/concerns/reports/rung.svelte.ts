import { tick } from "svelte";
import type { ConcernView, Failure } from "../../../backend/bindings";
import type { Answer } from "../../../backend/call";
import { label } from "../../../words/labels";
import { Faults, refusal, type Check } from "../../../parts/faults.svelte";

/** One step up the ladder while it is filled in. What is written stays when it did not work. */
export class RungForm {
  readonly faults = new Faults();
  failed = $state.raw<{ failure: Failure; again: () => void }>();
  busy = $state(false);

  constructor(
    readonly id: string,
    /** The value of a field that the program may say something of. */
    private readonly value: (field: string) => unknown,
    private readonly focus: () => void,
  ) {}

  readonly fault = (id: string): string | undefined => this.faults.at(id);

  /** Keeps it when nothing is wrong here; gives the concern as it then is. */
  async keep(
    found: Check[],
    send: () => Promise<Answer<"reports.sent">>,
    again: () => void,
  ): Promise<ConcernView | undefined> {
    if (this.busy || this.#show(found)) return undefined;
    this.failed = undefined;
    this.busy = true;
    const answer = await send();
    this.busy = false;
    if (answer.ok) return answer.value;
    const field = answer.failure.field?.split(".").at(-1) ?? "";
    const value = () => this.value(field);
    if (value() === undefined) this.failed = { failure: answer.failure, again };
    else this.#show([refusal(`${this.id}-${field}`, () => label.failure(answer.failure.code), value)]);
    return undefined;
  }

  /** Says what is wrong. False when nothing is. */
  #show(found: Check[]): boolean {
    this.faults.show(found);
    if (this.faults.now.length === 0) return false;
    void tick().then(this.focus);
    return true;
  }
}
