import type { DrillView, Failure, InjectView, StopReason } from "../../backend/bindings";
import { call, type Answer } from "../../backend/call";
import { settings } from "../../frame/settings.svelte";

type Change = "drills.open" | "drills.inject" | "drills.note" | "drills.observe" | "drills.pause" | "drills.stop";

/** Milliseconds until an inject that could not be kept is tried again by itself. */
const later = 5000;

/** A drill while it goes on. What has happened is what the program answers; only the clock goes on by itself between. */
export class DrillRun {
  view = $state.raw<DrillView>();
  failure = $state.raw<Failure>();
  /** What failed, to be tried again. */
  again: () => void = () => {};
  busy = $state(false);
  #seconds = $state(0);
  /** The inject in front: the one that is read. Others may have come meanwhile. */
  #front = $state<string>();
  #seen = $state.raw<ReadonlySet<string>>(new Set());
  #tried = -Infinity;
  /** When the program answered, by this page's own clock: it never jumps. */
  #answered = 0;

  constructor(readonly id: string) {}

  /** Seconds into the drill, pauses left out. */
  get seconds(): number {
    return this.#seconds;
  }

  get running(): boolean {
    return this.view?.stage === "running" && !this.view.clock.paused;
  }

  /** Those that have come, in the order they came. */
  get shown(): InjectView[] {
    const shown = this.view?.injects.filter((inject) => inject.shown !== null) ?? [];
    return shown.toSorted((one, other) => one.shown! - other.shown!);
  }

  /** The one in front; undefined: the start. */
  get front(): InjectView | undefined {
    return this.shown.find(({ id }) => id === this.#front);
  }

  /** Those that have come and were not brought in front yet, the first one first. */
  get waiting(): InjectView[] {
    return this.shown.filter(({ id }) => !this.#seen.has(id));
  }

  /** Whether each comes at its minute. */
  get byClock(): boolean {
    return (this.view?.pace?.way ?? "by-hand") !== "by-hand";
  }

  /** Brings one that has come in front. */
  bring(inject: string): void {
    this.#front = inject;
    this.#seen = new Set([...this.#seen, inject]);
  }

  get next(): InjectView | undefined {
    return this.view?.injects.find((inject) => inject.shown === null);
  }

  /** The drill as a call has just answered it. Its course only grows: a shorter one was answered earlier. */
  readonly take = (view: DrillView): void => {
    if (this.view && view.course.length < this.view.course.length) return;
    // What came before this page did stands in front, the last of it; nobody waits for it any more.
    const first = !this.view;
    this.view = view;
    if (first) {
      this.#seen = new Set(this.shown.map(({ id }) => id));
      this.#front = this.shown.at(-1)?.id;
    }
    this.#answered = performance.now();
    this.tick();
  };

  readonly tick = (): void => {
    const { view } = this;
    const since = this.running ? Math.floor((performance.now() - this.#answered) / 1000) : 0;
    this.#seconds = (view?.clock.seconds ?? 0) + since;
    void this.#due();
  };

  /** What is to come at its minute comes then, and not in a pause. It waits to be read: nothing that is being read goes. */
  async #due(): Promise<void> {
    const { next } = this;
    if (!this.byClock || !this.running || this.busy || !next || this.#seconds < next.minute * 60) return;
    if (performance.now() - this.#tried < later) return;
    this.#tried = performance.now();
    if (await this.#change("drills.inject", { inject: next.id })) this.#tried = -Infinity;
  }

  open(): Promise<boolean> {
    return this.#change("drills.open", {});
  }

  /** Somebody brings it: nobody has to be told that it has come. */
  async inject(inject: string): Promise<boolean> {
    const before = this.#seen;
    this.#seen = new Set([...before, inject]);
    const came = await this.#change("drills.inject", { inject });
    if (!came) this.#seen = before;
    return came;
  }

  /** What was decided, and who; or what was seen by somebody who watches. It belongs to what is in front. */
  note(observed: boolean, { what, who, draft }: { what: string; who: string; draft: string | null }): Promise<boolean> {
    return this.#change(observed ? "drills.observe" : "drills.note", {
      inject: this.front?.id ?? null,
      ...{ what, who, draft },
    });
  }

  pause(paused: boolean): Promise<boolean> {
    return this.#change("drills.pause", { paused });
  }

  stop(why: StopReason): Promise<boolean> {
    return this.#change("drills.stop", { why });
  }

  /** One at a time. True when it is kept. */
  async #change(name: Change, more: object): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    const request = { drill: this.id, language: settings.language, ...more };
    const answer = (await call(name, request as never)) as Answer<Change>;
    this.busy = false;
    this.failure = answer.ok ? undefined : answer.failure;
    this.again = () => void this.#change(name, more);
    if (answer.ok) this.take(answer.value);
    return answer.ok;
  }
}

/** «12:46», «1:02:05» */
export function clockWords(seconds: number): string {
  const two = (number: number) => `${number}`.padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}
