import { call } from "../../backend/call";
import type { Failure } from "../../backend/bindings";
import { session } from "../../frame/session.svelte";
import { LeaderForm, NumbersForm, UnitForm, type Form } from "./form.svelte";

export const steps = ["unit", "leader", "numbers", "owner"] as const;
export type Step = (typeof steps)[number];

/** Taking the program in use: what has been typed so far. */
export class Beginning {
  step = $state<Step>("unit");
  unit = new UnitForm();
  leader = new LeaderForm(() => this.unit.name);
  numbers = new NumbersForm();
  failure = $state.raw<Failure>();
  busy = $state(false);

  get form(): Form | undefined {
    return this.step === "owner" ? undefined : this[this.step];
  }

  /** To the next step, when nothing is missing in this one. False when something is. */
  async next(): Promise<boolean> {
    if (this.busy || !this.form) return true;
    if (this.step === "leader") await this.leader.judge();
    if (!this.form.press()) return false;
    if (this.step === "numbers") return this.#begin();
    this.step = steps[steps.indexOf(this.step) + 1]!;
    return true;
  }

  /** Back one step, with everything that was typed; false at the first. */
  back(): boolean {
    const before = steps[steps.indexOf(this.step) - 1];
    if (!before || this.step === "owner") return false;
    this.step = before;
    return true;
  }

  async #begin(): Promise<boolean> {
    this.busy = true;
    const answer = await call("setup.begin", {
      unit: this.unit.input,
      leader: this.leader.name.trim(),
      passphrase: this.leader.passphrase,
      contacts: this.numbers.input,
    });
    this.busy = false;
    if (answer.ok) {
      this.failure = undefined;
      this.leader.clear();
      session.take(answer.value);
      this.step = "owner";
      return true;
    }
    const { failure } = answer;
    const where = (["unit", "leader", "numbers"] as const).find((step) => this[step].take(failure));
    this.failure = where ? undefined : failure;
    // To the step that has the field.
    if (where) this.step = where;
    return false;
  }
}
