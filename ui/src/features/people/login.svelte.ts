import { call } from "../../backend/call";
import type { Failure } from "../../backend/bindings";
import { session } from "../../frame/session.svelte";

/** One person at the door. */
export class Entry {
  person = $state("");
  passphrase = $state("");
  failure = $state.raw<Failure>();
  wrong = $state(false);
  busy = $state(false);
  /** Seconds until the next try is heard. */
  wait = $state(0);
  #until = 0;
  #clock: ReturnType<typeof setInterval> | undefined;

  /** Tries once. True when it opened. What was typed stays until it did. */
  async enter(): Promise<boolean> {
    if (this.busy || this.wait > 0) return false;
    this.busy = true;
    const answer = await call("session.open", { person: this.person, passphrase: this.passphrase });
    this.busy = false;
    this.failure = answer.ok ? undefined : answer.failure;
    if (!answer.ok) return false;
    const { outcome, wait, session: view } = answer.value;
    this.wrong = outcome !== "open";
    if (this.wrong) {
      this.#count(wait);
      return false;
    }
    this.passphrase = "";
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
