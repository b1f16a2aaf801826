import type { Failure } from "./bindings";
import { call, type Name, type Request, type Value } from "./call";

/** A question and its latest answer. What was answered stays until something newer is. */
export class Asked<N extends Name> {
  value = $state.raw<Value<N>>();
  failure = $state.raw<Failure>();
  #latest: Request<N> | undefined;

  constructor(private readonly name: N) {}

  /** Asks. A late answer to an earlier question is dropped. */
  async ask(request: Request<N>): Promise<void> {
    this.#latest = request;
    const answer = await call(this.name, request);
    if (this.#latest !== request) return;
    this.failure = answer.ok ? undefined : answer.failure;
    if (answer.ok) this.value = answer.value;
  }

  readonly again = (): void => {
    if (this.#latest) void this.ask(this.#latest);
  };

  clear(): void {
    this.#latest = undefined;
    this.value = undefined;
    this.failure = undefined;
  }
}
