import { call } from "../../backend/call";
import type { Failure, OwnerKeyView } from "../../backend/bindings";
import { session } from "../../frame/session.svelte";

/**
 * How the owner's key is made or received. `choose` how, step `aside`, the `sheet` with the words, `read` two of them back,
 * or the `address` the owner has sent; then `done`.
 */
export type Stage = "choose" | "aside" | "sheet" | "read" | "address" | "done";

/** The owner's key on its way in. The words are held only until they have been read back. */
export class OwnerKey {
  stage = $state<Stage>("choose");
  key = $state.raw<OwnerKeyView>();
  /** Words read back from the sheet, in the order they were asked for. */
  typed = $state<string[]>([]);
  /** The places on the sheet where another word was written. */
  wrong = $state.raw<number[]>([]);
  address = $state("");
  /** Six words to compare by telephone, of the address that was pasted. */
  control = $state.raw<string[]>([]);
  addressFault = $state.raw<Failure>();
  failure = $state.raw<Failure>();
  /** The key was made on the way through `aside`: the owner was alone at the screen. Else the leader made it, to get going. */
  alone = $state(false);
  #busy = false;

  /** `solo`: the owner's own machine, without a unit. Nothing is then kept here. */
  constructor(readonly solo: boolean) {
    if (solo) this.stage = "aside";
  }

  readonly make = async (): Promise<void> => {
    if (this.#busy) return;
    this.#busy = true;
    const from = this.stage;
    const answer = await call("owner.make", {});
    this.#busy = false;
    // Gone elsewhere meanwhile: who sits there now is not who asked.
    if (this.stage !== from) return;
    this.failure = answer.ok ? undefined : answer.failure;
    if (!answer.ok) return;
    this.key = answer.value;
    this.alone = from === "aside";
    this.typed = answer.value.ask.map(() => "");
    this.wrong = [];
    this.stage = "sheet";
  };

  /** Reads the words back. True when they are those of the sheet and that is kept. */
  async confirm(): Promise<boolean> {
    if (!this.key || this.#busy) return false;
    this.check();
    if (this.wrong.length > 0) return false;
    if (!this.solo) {
      this.#busy = true;
      const words = this.typed.map(plain);
      const answer = await call("owner.confirm", { words, ownerAlone: this.alone });
      this.#busy = false;
      if (!answer.ok && answer.failure.code === "wrong-word") this.wrong = this.#named(answer.failure);
      else if (answer.ok || this.stage === "read") this.failure = answer.ok ? undefined : answer.failure;
      if (!answer.ok) return false;
      session.take(answer.value);
    }
    this.#finish();
    return true;
  }

  /** Which words are others than those on the sheet. Empty ones count when everything is asked for. */
  check(all = true): void {
    const { key } = this;
    this.wrong = (key?.ask ?? []).filter((place, i) => {
      const typed = plain(this.typed[i] ?? "");
      return (all || typed) && typed !== plain(key!.words[place - 1]!);
    });
  }

  readonly compare = async (): Promise<void> => {
    if (this.#busy) return;
    const address = this.address.trim();
    if (!address) {
      this.addressFault = { code: "blank", field: "address" };
      return;
    }
    this.#busy = true;
    const answer = await call("owner.compare", { address });
    this.#busy = false;
    this.#told(answer.ok ? undefined : answer.failure);
    if (answer.ok && address === this.address.trim()) this.control = answer.value.control;
  };

  /** They were alike on the telephone. */
  readonly accept = async (): Promise<boolean> => {
    if (this.#busy) return false;
    this.#busy = true;
    const answer = await call("owner.accept", { address: this.address.trim() });
    this.#busy = false;
    this.#told(answer.ok ? undefined : answer.failure);
    if (!answer.ok) return false;
    session.take(answer.value);
    this.#finish();
    return true;
  };

  /** To where one chooses how. The words are let go. */
  readonly again = (): void => {
    this.stage = this.solo ? "aside" : "choose";
    this.forget();
  };

  /** Another address is another key: the six words of the one before must not stand. */
  changed(): void {
    this.control = [];
    this.addressFault = undefined;
  }

  forget(): void {
    this.key = undefined;
    this.alone = false;
    this.typed = [];
    this.wrong = [];
    this.changed();
    this.failure = undefined;
  }

  /** The place that a failure names, `words.1` for the second that was asked for; all when it names none. */
  #named({ field }: Failure): number[] {
    const ask = this.key?.ask ?? [];
    const place = ask[Number(field?.split(".")[1])];
    return place === undefined ? ask : [place];
  }

  #told(failure: Failure | undefined): void {
    // What failed is tried again from where it was asked, and told nowhere else.
    if (failure && this.stage !== "address") return;
    const atField = failure && (failure.field === "address" || failure.code === "wrong-address");
    this.addressFault = atField ? failure : undefined;
    this.failure = atField ? undefined : failure;
  }

  /** On the owner's own machine the public address is still needed; the eighteen words never again. */
  #finish(): void {
    if (this.solo && this.key) this.key = { ...this.key, words: [], ask: [] };
    else this.forget();
    this.typed = [];
    this.stage = "done";
  }
}

function plain(word: string): string {
  return word.trim().toLowerCase().normalize("NFC");
}
