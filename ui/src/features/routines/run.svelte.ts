import { Asked } from "../../backend/asked.svelte";
import type { Answer, Door, Language, UnitKind } from "../../backend/bindings";

/** The answer that every screen knows: it leads to the acute routine. */
const danger = "danger";

/** One run through a routine. The answers are all there is; where one stands is worked out from them. */
export class Run {
  answers = $state.raw<Answer[]>([]);
  readonly #stand = new Asked("routines.stand");

  constructor(readonly door: Door) {}

  get view() {
    return this.#stand.value;
  }

  get failure() {
    return this.#stand.failure;
  }

  get again() {
    return this.#stand.again;
  }

  /** Which screen this is, the same in every language. */
  get step(): string {
    return this.view ? `${this.view.answers.length} ${this.view.screen}` : "";
  }

  get canFlee(): boolean {
    return this.view !== undefined && this.view.routine !== "acute";
  }

  stand(language: Language, unit: UnitKind | null): Promise<void> {
    return this.#stand.ask({ door: this.door, answers: this.answers, language, unit });
  }

  choose(choice: string): void {
    if (!this.view) return;
    this.answers = [...this.view.answers, { screen: this.view.screen, choice }];
  }

  flee(): void {
    if (this.canFlee) this.choose(danger);
  }

  /** Takes the last answer back, also one that failed or is on its way; false when there is none. */
  back(): boolean {
    if (this.answers.length === 0) return false;
    this.answers = this.answers.slice(0, -1);
    return true;
  }
}
