import { flushSync } from "svelte";
import type { Door, TalkPart, WalkedRun } from "../backend/bindings";

export type Place =
  | { at: "front" }
  | { at: "routine"; door: Door; answers?: WalkedRun["answers"]; concern?: string }
  | { at: "call"; contact: string }
  | { at: "look-up" }
  | { at: "signs"; sign?: string }
  | { at: "sheet"; sheet: string }
  | { at: "cards"; card?: string }
  | { at: "law"; rule?: string }
  | { at: "law-help" }
  | { at: "unchecked" }
  | { at: "conversation"; statement?: string; part?: TalkPart }
  | { at: "practice"; practice: string }
  | { at: "contacts" }
  | { at: "terms"; term?: string }
  | { at: "sources" }
  | { at: "settings" }
  | { at: "help" }
  | { at: "login" }
  | { at: "setup" }
  | { at: "unit" }
  | { at: "additions" }
  | { at: "addition"; step: string }
  | { at: "packs" }
  | { at: "owner" }
  | { at: "note"; concern?: string; draft?: string; run?: WalkedRun }
  | { at: "concerns" }
  | { at: "concern"; concern: string }
  | { at: "share"; concern: string }
  | { at: "report"; concern: string; draft?: string }
  | { at: "body-map"; concern: string; entry?: string; draft?: string }
  | { at: "drills" }
  | { at: "drill"; drill: string }
  | { at: "drill-begin"; scenario?: string }
  | { at: "drill-micro"; micro: string }
  | { at: "drill-run"; drill: string }
  | { at: "drill-log"; drill?: string; scenario?: string; draft?: string; correct?: boolean }
  | { at: "drill-import" }
  | { at: "scenario"; scenario?: string; from?: string; draft?: string }
  | { at: "improve" }
  | { at: "year" }
  | { at: "measures" }
  | { at: "plan" }
  | { at: "invite"; person?: string }
  | { at: "join"; person: string };

/** What is written has this long to be kept before one is told that it is not. */
const patience = 1500;

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
  /** It came back by itself after a lock. Whoever logs in and is another than the one who left it does not take it over. */
  restored = false;
  /** The note that is written here, once it is kept as a draft. Set by Note. */
  draft: string | null = null;
  /** What was just done, told where one comes to. */
  said = $state("");
  /** Asked before this place goes away: whether all that is written here is on the disk. Without it, it always may. */
  mayLeave: (() => Promise<boolean>) | undefined;
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
  /** Something written was not kept, so one did not go: how to try again, and how to go all the same. */
  stayed = $state.raw<{ again: () => void; anyway: () => void }>();
  trail = $state.raw<Visit[]>([this.#visit({ at: "front" })]);
  here = $derived(this.trail.at(-1)!);

  #visit(place: Place): Visit {
    return new Visit(this.#made++, place);
  }

  go(place: Place): void {
    this.stayed = undefined;
    this.#leave();
    // The same kind of place again takes the place of the one in front: help on help, number after number.
    const before = this.here.place.at === place.at ? this.trail.slice(0, -1) : this.trail;
    this.trail = [...before, this.#visit(place)];
  }

  /** One step back; false when something here is not kept, and one stays. */
  back(): Promise<boolean> {
    const { here } = this;
    return this.#part([here], () => this.leave(here));
  }

  /** To the front page, or from there to a place of its own; false when something is not kept, and one stays. */
  home(to?: Place): Promise<boolean> {
    const left = this.trail.slice(1);
    return this.#part(left, () => {
      // What was opened while it was being kept stays.
      this.trail = this.trail.filter((visit) => !left.includes(visit));
      this.trail[0]!.focus = null;
      this.trail[0]!.scroll = 0;
      if (to && to.at !== "front" && this.trail.length === 1) this.go(to);
    });
  }

  /** This one alone goes; what was opened over it stays. The front page never goes. */
  leave(visit: Visit): void {
    if (visit === this.here) this.stayed = undefined;
    this.trail = this.trail.filter((one, i) => i === 0 || one !== visit);
  }

  /** The same words may stand open behind this place. They are kept first, and then stand here alone; false when not. */
  async alone(visit: Visit, same: (other: Visit) => boolean): Promise<boolean> {
    const behind = this.trail.filter((other) => other !== visit && same(other));
    const kept = await Promise.all(behind.map((other) => !other.mayLeave || isKept(other)));
    if (kept.includes(false)) return false;
    for (const other of behind) this.leave(other);
    return true;
  }

  /** Nothing of what was opened stands any more: a front page of its own. */
  clear(): void {
    this.stayed = undefined;
    this.trail = [this.#visit({ at: "front" })];
  }

  /** An acute step is open, in front or behind what lies over it: a number being called, a note. */
  get acute(): boolean {
    return this.trail.some((visit) => visit.acute);
  }

  /** The routine step that anyone may see, in front or behind. */
  get run(): WalkedRun | null {
    return this.#walked?.run ?? null;
  }

  /** The concern that step is kept in, if it is. */
  get concern(): string | null {
    const place = this.#walked?.place;
    return (place?.at === "routine" && place.concern) || null;
  }

  get #walked(): Visit | undefined {
    return this.trail.findLast((visit) => visit.run && !visit.sensitive);
  }

  /** The routine that came back after the lock goes on in its concern, or goes away when it was another's. */
  resume(resumes: { concern: string | null } | null): void {
    const visit = this.trail.find((visit) => visit.restored);
    if (!visit) return;
    visit.restored = false;
    if (!resumes) this.leave(visit);
    else if (visit.place.at === "routine") visit.place.concern = resumes.concern ?? undefined;
  }

  /** After long absence: the front page, or the step of a routine that anyone may see. */
  return(): void {
    this.stayed = undefined;
    const routine = this.trail.find((visit) => visit.place.at === "routine" && !visit.sensitive);
    // A front page of its own: what was searched for on the old one is gone too.
    const front = this.#visit({ at: "front" });
    this.trail = routine ? [front, routine] : [front];
  }

  /** Nobody has been here for long: what is typed or tells of somebody goes; advice that anyone may see stays. */
  putAway(goes: (visit: Visit) => boolean): void {
    this.stayed = undefined;
    // What was searched for on the old front page is gone too.
    this.trail = [this.#visit({ at: "front" }), ...this.trail.slice(1).filter((visit) => !goes(visit))];
  }

  /** Asks each of these first. The last one that is not kept comes in front, so that one sees what it is about. */
  async #part(left: Visit[], go: () => void): Promise<boolean> {
    const { here } = this;
    // At once when nobody is asked.
    const asked = left.filter((visit) => visit.mayLeave);
    if (asked.length > 0) {
      const may = await Promise.all(asked.map(isKept));
      const held = asked.findLast((visit, i) => !may[i] && this.trail.includes(visit));
      if (held) {
        // Somebody went on meanwhile, to the acute steps perhaps: nothing is said over that.
        if (this.here !== here) return false;
        this.trail = this.trail.slice(0, this.trail.indexOf(held) + 1);
        this.stayed = { again: () => void this.#part(left, go), anyway: () => this.#goes(go) };
        return false;
      }
    }
    this.#goes(go);
    return true;
  }

  #goes(go: () => void): void {
    this.stayed = undefined;
    go();
  }

  #leave(): void {
    this.here.scroll = window.scrollY;
    this.here.focus = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  }
}

/** Whether what is written there is on the disk. A disk that does not answer keeps nobody waiting. */
async function isKept(visit: Visit): Promise<boolean> {
  const late = new Promise<boolean>((done) => setTimeout(() => done(false), patience));
  try {
    return await Promise.race([visit.mayLeave!(), late]);
  } catch {
    return false;
  }
}

export const places = new Places();

/** A place that shows what is sealed, or changes the unit: locked, one logs in first. */
export function needsOpen(place: Place): boolean {
  return [
    ...["concerns", "concern", "share", "report", "body-map", "invite", "unit", "owner", "addition", "packs"],
    ...["drills", "drill", "drill-begin", "drill-micro", "drill-run", "drill-log", "drill-import", "scenario"],
    ...["improve", "year", "measures", "plan"],
  ].includes(place.at);
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
export async function focusSearch(): Promise<void> {
  if (places.here.place.at === "routine") return;
  if (!field()) {
    if (!(await places.home())) return;
    flushSync();
  }
  field()?.focus();
}

function field(): HTMLInputElement | null {
  return document.querySelector(`[data-visit="${places.here.id}"] input[type="search"]`);
}
