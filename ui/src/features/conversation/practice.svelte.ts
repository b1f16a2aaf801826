import { Asked } from "../../backend/asked.svelte";
import type { Language } from "../../backend/bindings";

/** A conversation that is practised on. What was chosen stays here, and goes with the page. */
export class Practising {
  readonly #asked = new Asked("conversation.practice");
  #chosen: string[] = [];
  readonly view = $derived(this.#asked.value);
  readonly failure = $derived(this.#asked.failure);
  /** The child is told of first; then one begins. */
  begun = $state(false);
  /** How many answers of the child one has gone on from. */
  #gone = $state(0);
  /** What the child answered stands there, until one goes on. */
  readonly answered = $derived((this.view?.said.length ?? 0) > this.#gone);
  /** What was said last. */
  readonly last = $derived(this.view?.said.at(-1));

  constructor(private readonly practice: string) {}

  ask(language: Language): Promise<void> {
    return this.#asked.ask({ language, practice: this.practice, chosen: this.#chosen });
  }

  readonly again = (): void => this.#asked.again();

  async choose(line: string, language: Language): Promise<void> {
    this.#chosen = [...(this.view?.said.map((said) => said.id) ?? []), line];
    await this.ask(language);
  }

  on(): void {
    this.#gone = this.view?.said.length ?? 0;
  }

  /** To the turn before the last choice, to choose otherwise. */
  async otherwise(language: Language): Promise<void> {
    this.#chosen = this.#chosen.slice(0, -1);
    await this.ask(language);
    this.#gone = this.#chosen.length;
  }

  /** One step back; false where there is none. */
  back(language: Language): boolean {
    if (this.#chosen.length > 0) void this.otherwise(language);
    else if (this.begun) this.begun = false;
    else return false;
    return true;
  }

  async restart(language: Language): Promise<void> {
    this.#chosen = [];
    await this.ask(language);
    this.#gone = 0;
    this.begun = false;
  }
}
