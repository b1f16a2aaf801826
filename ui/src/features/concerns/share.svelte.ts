import type { Failure, PersonView, SharePersonView, SharingView, Whom } from "../../backend/bindings";
import { call, type Answer } from "../../backend/call";
import { settings } from "../../frame/settings.svelte";

/** Whom it may concern, in the order it is asked. */
export const whoms: Whom[] = ["nobody-here", "staff", "leadership", "owner", "near", "unknown"];

/** Sharing one concern: whom it concerns decides who is offered, and who of them are chosen beforehand. */
export class Sharing {
  whom = $state<Whom | null>(null);
  /** The answer that was given in the routine, if it was. */
  routine = $state<Whom | null>(null);
  /** Those it concerns are not all on the list. */
  unlisted = $state(false);
  /** Why the answer is another now; asked only where an earlier one named the leadership or the owner. */
  reason = $state("");
  /** What follows from the answers. Undefined until it is known. */
  view = $state.raw<SharingView>();
  failure = $state.raw<Failure>();
  /** Who is offered is being found out. */
  asking = $state(false);
  #about = $state.raw<readonly string[]>([]);
  /** What the person has chosen or taken away; the others stand as they were told. */
  #decided = $state.raw<Readonly<Record<string, boolean>>>({});
  #turn = 0;

  constructor(readonly concern: string) {}

  /** Whom it concerns is one of several: they must be named, or be said not to be on the list. */
  get asksWho(): boolean {
    return this.whom === "staff" || this.whom === "near";
  }

  /** Those of the list it concerns. */
  get about(): string[] {
    return this.asksWho ? [...this.#about] : [];
  }

  get everyone(): PersonView[] {
    return this.asksWho ? (this.view?.everyone ?? []) : [];
  }

  /** All that decides who is offered has been answered. */
  get answered(): boolean {
    return this.whom !== null && (!this.asksWho || this.unlisted || this.#about.length > 0);
  }

  /** Who may be chosen now: nobody it concerns, also while the program has not answered yet. */
  get people(): SharePersonView[] {
    if (!this.answered || this.failure) return [];
    return (this.view?.people ?? []).filter(({ id }) => !this.about.includes(id));
  }

  get chosen(): SharePersonView[] {
    return this.people.filter(({ id, preset }) => this.#decided[id] ?? preset);
  }

  readonly ask = async (): Promise<void> => {
    const turn = ++this.#turn;
    const { concern, whom, about } = this;
    this.asking = true;
    const answer = await call("concerns.sharing", { concern, whom, about });
    // Answered otherwise meanwhile: who is offered now is another question.
    if (turn !== this.#turn) return;
    this.asking = false;
    this.failure = answer.ok ? undefined : answer.failure;
    if (!answer.ok) return;
    this.view = answer.value;
    if (whom === null) this.whom = this.routine = answer.value.whom;
    const offered = Object.entries(this.#decided).filter(([id]) => this.people.some((person) => person.id === id));
    this.#decided = Object.fromEntries(offered);
  };

  /** Another answer begins anew: a choice made under the one before was made about something else. */
  answer(whom: Whom): void {
    this.whom = whom;
    this.unlisted = false;
    this.#about = [];
    this.#decided = {};
    this.view = undefined;
    this.failure = undefined;
    void this.ask();
  }

  /** It concerns this one, or does not. */
  name(person: string, on: boolean): void {
    const others = this.#about.filter((one) => one !== person);
    this.#about = on ? [...others, person] : others;
    void this.ask();
  }

  choose(person: string, on: boolean): void {
    this.#decided = { ...this.#decided, [person]: on };
  }

  /** Shares it with exactly those who stand chosen now. */
  share(): Promise<Answer<"concerns.share">> {
    return call("concerns.share", {
      concern: this.concern,
      whom: this.whom!,
      about: this.about,
      with: this.chosen.map(({ id }) => id),
      reason: this.view?.namedBefore ? this.reason.trim() : "",
      language: settings.language,
    });
  }
}

/** «Kari, Ola og Per». The word between the last two is the same in both languages. */
export function together(names: string[]): string {
  return new Intl.ListFormat("nb-NO").format(names);
}
