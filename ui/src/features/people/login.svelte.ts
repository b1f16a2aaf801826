import { call, type Answer } from "../../backend/call";
import type { Failure } from "../../backend/bindings";
import { session } from "../../frame/session.svelte";
import { JoinForm } from "./form.svelte";

/** Tries to open what is locked. What was typed stays until one does; after some that were wrong, one waits. */
abstract class Tries {
  failure = $state.raw<Failure>();
  wrong = $state(false);
  busy = $state(false);
  /** Seconds until the next try is heard. */
  wait = $state(0);
  #until = 0;
  #clock: ReturnType<typeof setInterval> | undefined;

  protected abstract ask(): Promise<Answer<"session.open">>;

  /** What was typed goes. */
  abstract clear(): void;

  /** Takes a failure that is told at a field; false when it is not. */
  protected take(_: Failure): boolean {
    return false;
  }

  /** Tries once. True when it opened. */
  async enter(): Promise<boolean> {
    if (this.busy || this.wait > 0) return false;
    this.busy = true;
    const answer = await this.ask();
    this.busy = false;
    this.failure = answer.ok || this.take(answer.failure) ? undefined : answer.failure;
    if (!answer.ok) return false;
    const { outcome, wait, session: view } = answer.value;
    this.wrong = outcome !== "open";
    if (this.wrong) {
      this.#count(wait);
      return false;
    }
    this.clear();
    session.take(view);
    return true;
  }

  stop(): void {
    clearInterval(this.#clock);
  }

  #count(seconds: number): void {
    this.stop();
    this.wait = seconds;
    if (seconds <= 0) return;
    // By the clock, not by ticks: a machine under load may skip some.
    this.#until = Date.now() + seconds * 1000;
    this.#clock = setInterval(() => {
      this.wait = Math.max(0, Math.ceil((this.#until - Date.now()) / 1000));
      if (this.wait === 0) this.stop();
    }, 250);
  }
}

/** One person at the door. */
export class Entry extends Tries {
  person = $state("");
  passphrase = $state("");

  protected ask() {
    return call("session.open", { person: this.person, passphrase: this.passphrase });
  }

  clear(): void {
    this.passphrase = "";
  }
}

/** One who was invited, at the door for the first time. */
export class Joining extends Tries {
  readonly form: JoinForm;

  constructor(
    readonly person: string,
    names: string[],
  ) {
    super();
    this.form = new JoinForm(names);
  }

  protected ask() {
    const { code, passphrase } = this.form;
    return call("people.join", { person: this.person, code, passphrase });
  }

  protected override take(failure: Failure): boolean {
    return this.form.take(failure);
  }

  clear(): void {
    this.form.clear();
  }
}
