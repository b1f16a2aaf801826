import type { DrillView, Failure, InjectView, StopReason } from "../../backend/bindings";
import { call, type Answer } from "../../backend/call";
import { settings } from "../../frame/settings.svelte";

type Change = "drills.open" | "drills.inject" | "drills.note" | "drills.pause" | "drills.stop";

/** A drill while it goes on. What has happened is what the program answers; only the clock goes on by itself between. */
export class DrillRun {
  view = $state.raw<DrillView>();
  failure = $state.raw<Failure>();
  /** What failed, to be tried again. */
  again: () => void = () => {};
  busy = $state(false);
  #seconds = $state(0);
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

  get shown(): InjectView[] {
    return this.view?.injects.filter((inject) => inject.shown !== null) ?? [];
  }

  /** The one that was read last; undefined: the start. */
  get latest(): InjectView | undefined {
    return this.shown.toSorted((one, other) => one.shown! - other.shown!).at(-1);
  }

  get next(): InjectView | undefined {
    return this.view?.injects.find((inject) => inject.shown === null);
  }

  /** The drill as a call has just answered it. Its course only grows: a shorter one was answered earlier. */
  readonly take = (view: DrillView): void => {
    if (this.view && view.course.length < this.view.course.length) return;
    this.view = view;
    this.#answered = performance.now();
    this.tick();
  };

  readonly tick = (): void => {
    const { view } = this;
    const since = this.running ? Math.floor((performance.now() - this.#answered) / 1000) : 0;
    this.#seconds = (view?.clock.seconds ?? 0) + since;
  };

  open(): Promise<boolean> {
    return this.#change("drills.open", {});
  }

  inject(inject: string): Promise<boolean> {
    return this.#change("drills.inject", { inject });
  }

  /** What was decided, and who. It belongs to what was read last. */
  note(what: string, who: string): Promise<boolean> {
    return this.#change("drills.note", { inject: this.latest?.id ?? null, what, who });
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
