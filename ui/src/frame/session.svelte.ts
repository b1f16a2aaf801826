import { call } from "../backend/call";
import type { Failure, LockedView, OpenPerson, PersonView, SessionView, UnitView } from "../backend/bindings";
import { hiding } from "./hiding.svelte";
import { places, type Place, type Visit } from "./places.svelte";
import { settings } from "./settings.svelte";

/** What is being written has this long to be kept before the lock. */
const patience = 1000;
/** Says to the page that is built anew that the last words may not have been kept. */
const place = "sikkerhetsnett.lost";
/** Someone is told to be here at most this often. */
const often = 10_000;
/** Not logged in, what holds words or tells of somebody stands this long without a hand on the machine. */
const alone = 5 * 60_000;
/** The same while an acute step is open, or something is being filled in that would have to be done all over. */
const aloneLong = 20 * 60_000;
const tick = 5000;
/** A tick this much late means that the machine has slept. */
const slept = 30_000;

/** Who sits here, and whether anything is open. Nothing on the front page waits for the answer. */
export class Session {
  view = $state.raw<SessionView>();
  failure = $state.raw<Failure>();
  /** Asked to lock, but something written was not kept: the text is worth more than the lock. */
  unkept = $state(false);
  /** Nobody was here for long, and what stood here was put away. */
  stood = $state(false);

  /** The lock came before the last words were known to be kept. */
  lost = $state(false);

  /** What keeps a draft when the lock comes. One that throws or answers false was not kept. */
  readonly beforeLock = new Set<() => Promise<unknown>>();

  /** What takes words off the screen when nobody has been here for long. It is kept first. */
  readonly putAway = new Set<() => void>();

  /** Builds the page anew, so that nothing of what was open is left in it. Another one in tests. */
  reload: () => void = () => location.reload();

  #turn = 0;
  #leaving = false;
  #heard = -often;
  /** The program has been told that this page is built; what was open before it is then closed. */
  #arrived = false;
  #touched = Date.now();

  constructor() {
    try {
      this.lost = sessionStorage.getItem(place) !== null;
      sessionStorage.removeItem(place);
    } catch {
      // Then nothing is known of it, and nothing said.
    }
  }

  get open(): OpenPerson | null {
    return this.view?.open ?? null;
  }

  /** Why it is locked, when there is something to say about it. */
  get locked(): LockedView | null {
    return this.open ? null : (this.view?.locked ?? null);
  }

  get unit(): UnitView | null {
    return this.view?.unit ?? null;
  }

  /** There is something to unlock here. Also when what it says of the unit could not be trusted. */
  get ready(): boolean {
    return this.view?.vault === "ready";
  }

  get people(): PersonView[] {
    return this.view?.people ?? [];
  }

  get example(): boolean {
    return this.view?.example ?? false;
  }

  /** Speaks for the unit: may change it, its numbers and the owner's key. */
  get leads(): boolean {
    return this.open !== null && this.open.person.role !== "staff";
  }

  async ask(): Promise<void> {
    const turn = ++this.#turn;
    const answer = await call(this.#arrived ? "session.state" : "session.arrived", {});
    // Something newer has been taken in the meantime.
    if (turn !== this.#turn) return;
    if (answer.ok) this.take(answer.value);
    else this.failure = answer.failure;
  }

  readonly again = (): void => void this.ask();

  /** The session as a call has just answered it. */
  take(view: SessionView): void {
    this.#turn++;
    this.#arrived = true;
    const before = this.open?.person.id;
    this.view = view;
    this.failure = undefined;
    if (view.open) this.stood = false;
    settings.kind = view.unit?.kind ?? null;
    if (view.open && !before) places.resume(view.open.resumes);
    if (view.open?.settings && view.open.person.id !== before) settings.take(view.open.settings);
  }

  /** Locks. When something written could not be kept it says so instead, and [`lockAnyway`] is left. */
  async lock(): Promise<void> {
    if (!this.open || this.#leaving) return;
    this.#leaving = true;
    const kept = await this.#flush();
    this.unkept = kept.includes(false);
    if (this.unkept) this.#leaving = false;
    else await this.#leave(kept);
  }

  /** Locks whatever comes of the drafts; they are still tried. */
  readonly lockAnyway = async (): Promise<void> => {
    if (this.#leaving) return;
    this.#leaving = true;
    await this.#leave(await this.#flush());
  };

  /** The program has locked by itself. Drafts can still be kept. */
  readonly wasLocked = async (): Promise<void> => {
    if (this.#leaving) return;
    this.#leaving = true;
    this.#end(await this.#flush());
  };

  /** A hand on the machine. Without one nothing is sent, so that the idle lock is true. */
  readonly here = (): void => {
    const now = Date.now();
    // Out of sight no tick may have seen how long it was.
    if (!this.open && now - this.#touched >= this.#limit) void this.#putAway();
    this.#touched = now;
    if (!this.open || hiding.on || Math.abs(now - this.#heard) < often) return;
    this.#heard = now;
    void this.#tell();
  };

  /** A step was taken: what comes back after the lock is this one, and an acute one stands longer. */
  readonly moved = (): void => {
    if (this.open && !hiding.on) void this.#tell();
  };

  get #limit(): number {
    const long = places.acute || places.trail.some(({ place }) => place.at === "setup" || place.at === "owner");
    return long ? aloneLong : alone;
  }

  async #tell(): Promise<void> {
    const turn = this.#turn;
    const answer = await call("session.here", { acute: places.acute, run: places.run, concern: places.concern });
    if (answer.ok && turn === this.#turn && !answer.value.open) void this.wasLocked();
  }

  /** Sees to it that nothing stands for ever on a page where nobody is logged in. */
  readonly watch = (): (() => void) => {
    let ticked = Date.now();
    this.#touched = ticked;
    const clock = setInterval(() => {
      const now = Date.now();
      const late = !document.hidden && now - ticked > tick + slept;
      ticked = now;
      if (!this.open && (late || now - this.#touched >= this.#limit)) void this.#putAway();
      else if (this.unkept || places.stayed) void this.#keptNow();
    }, tick);
    // Out of sight the ticks come late without any sleep.
    const seen = () => (ticked = Date.now());
    document.addEventListener("visibilitychange", seen);
    return () => {
      clearInterval(clock);
      document.removeEventListener("visibilitychange", seen);
    };
  };

  async #putAway(): Promise<void> {
    this.#touched = Date.now();
    const holds = (visit: Visit) =>
      !plain.includes(visit.place.at) || (visit.place.at === "routine" && visit.sensitive);
    // What is opened while it is being kept is somebody's who has just come.
    const before = places.trail;
    const kept = await this.#flush();
    if (this.open) return;
    for (const hide of this.putAway) hide();
    // A note that is not kept hides its words, and stays to say so.
    const unkept = kept.some((one) => one !== true);
    const goes = before.slice(1).filter((visit) => holds(visit) && !(unkept && visit.place.at === "note"));
    this.stood ||= goes.length > 0;
    places.putAway((visit) => goes.includes(visit));
  }

  /** What could not be kept may have been since: then nothing more is said of it. */
  async #keptNow(): Promise<void> {
    const kept = await this.#flush();
    if (kept.some((one) => one !== true)) return;
    this.unkept = false;
    places.stayed = undefined;
  }

  async #leave(kept: Kept[]): Promise<void> {
    // Also when it fails: the page must not stay as it is. Built anew, it shows what is true.
    await call("session.lock", { run: places.run, concern: places.concern });
    this.#end(kept);
  }

  #end(kept: Kept[]): void {
    this.#leaving = false;
    this.unkept = false;
    this.#heard = -often;
    try {
      if (kept.some((one) => one !== true)) sessionStorage.setItem(place, "");
    } catch {
      // Nothing can be said then.
    }
    this.reload();
  }

  #flush(): Promise<Kept[]> {
    const late = new Promise<undefined>((done) => setTimeout(done, patience));
    return Promise.all([...this.beforeLock].map((keep) => Promise.race([isKept(keep), late])));
  }
}

/** Advice that anyone may see; a routine only while it is about nobody who works here. */
const plain: Place["at"][] = [
  "routine",
  "call",
  "signs",
  "sheet",
  "cards",
  "conversation",
  "practice",
  "law",
  "law-help",
  "contacts",
  "sources",
  "settings",
  "help",
];

/** Whether it was kept; undefined when nobody knows yet. */
type Kept = boolean | undefined;

async function isKept(keep: () => Promise<unknown>): Promise<boolean> {
  try {
    return (await keep()) !== false;
  } catch {
    return false;
  }
}

export const session = new Session();

// Hidden for long while something is open: the passphrase opens it, not the key.
hiding.late = () => {
  if (!session.open) return false;
  void session.lockAnyway();
  return true;
};
