import { flushSync } from "svelte";
import type { Door, WalkedRun } from "../backend/bindings";

export type Place =
  | { at: "front" }
  | { at: "routine"; door: Door; answers?: WalkedRun["answers"]; concern?: string }
  | { at: "call"; contact: string }
  | { at: "look-up" }
  | { at: "signs"; sign?: string }
  | { at: "cards"; card?: string }
  | { at: "contacts" }
  | { at: "sources" }
  | { at: "settings" }
  | { at: "help" }
  | { at: "login" }
  | { at: "setup" }
  | { at: "unit" }
  | { at: "owner" }
  | { at: "note"; concern?: string; draft?: string; run?: WalkedRun }
  | { at: "concerns" }
  | { at: "concern"; concern: string };

/** A place someone stands in, with what is needed to come back to exactly here. */
export class Visit {
  /** The window's title while this place is in front. */
  title = $state("");
  /** Says more than a passer-by should see: gone when someone comes back late. */
  sensitive = $state(true);
  /** An acute step stands here: the lock waits longer. Set by Routine. */
  acute = $state(false);
  /** The step of a routine that stands here, to stand again after a lock. Set by Routine; null where there is none. */
  run = $state.raw<WalkedRun | null>(null);
  scroll = 0;
  focus: HTMLElement | null = null;
  /** What a key does here, before it means anything elsewhere. */
  act: (event: KeyboardEvent) => (() => void) | undefined = () => undefined;

  constructor(
    readonly id: number,
    readonly place: Place,
  ) {}
}

/** The places one has come through, the front page first. All stay alive; the last one is shown. */
export class Places {
  #made = 0;
  trail = $state.raw<Visit[]>([this.#visit({ at: "front" })]);
  here = $derived(this.trail.at(-1)!);

  #visit(place: Place): Visit {
    return new Visit(this.#made++, place);
  }

  go(place: Place): void {
    this.#leave();
    // The same kind of place again takes the place of the one in front: help on help, number after number.
    const before = this.here.place.at === place.at ? this.trail.slice(0, -1) : this.trail;
    this.trail = [...before, this.#visit(place)];
  }

  back(): void {
    if (this.trail.length > 1) this.trail = this.trail.slice(0, -1);
  }

  home(): void {
    this.trail = this.trail.slice(0, 1);
    this.here.focus = null;
    this.here.scroll = 0;
  }

  /** Nothing of what was opened stands any more: a front page of its own. */
  clear(): void {
    this.trail = [this.#visit({ at: "front" })];
  }

  /** An acute step is open, in front or behind what lies over it: a number being called, a note. */
  get acute(): boolean {
    return this.trail.some((visit) => visit.acute);
  }

  /** The routine step that anyone may see, in front or behind. */
  get run(): WalkedRun | null {
    return this.trail.findLast((visit) => visit.run && !visit.sensitive)?.run ?? null;
  }

  /** After long absence: the front page, or the step of a routine that anyone may see. */
  return(): void {
    const routine = this.trail.find((visit) => visit.place.at === "routine" && !visit.sensitive);
    // A front page of its own: what was searched for on the old one is gone too.
    const front = this.#visit({ at: "front" });
    this.trail = routine ? [front, routine] : [front];
  }

  #leave(): void {
    this.here.scroll = window.scrollY;
    this.here.focus = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  }
}

export const places = new Places();

/** A place that shows what is sealed, or changes the unit: locked, one logs in first. */
export function needsOpen(place: Place): boolean {
  return ["concerns", "concern", "unit", "owner"].includes(place.at);
}

/** Stand in a place: where one was in it before, or at its heading. */
export function arrive(visit: Visit): void {
  if (visit.focus?.isConnected) visit.focus.focus({ preventScroll: true });
  else focusHeading(visit);
  window.scrollTo(0, visit.scroll);
}

/** To the heading of a place, or to the page while it has none. */
export function focusHeading(visit: Visit): void {
  const element = document.querySelector(`[data-visit="${visit.id}"]`);
  (element?.querySelector<HTMLElement>("h1") ?? document.getElementById("main"))?.focus({ preventScroll: true });
}

export function focusNet(): void {
  document.getElementById("net")?.focus();
}

/** To the search field of this place; on a place without one, except in a routine, to that of the front page. */
export function focusSearch(): void {
  if (places.here.place.at === "routine") return;
  if (!field()) {
    places.home();
    flushSync();
  }
  field()?.focus();
}

function field(): HTMLInputElement | null {
  return document.querySelector(`[data-visit="${places.here.id}"] input[type="search"]`);
}
