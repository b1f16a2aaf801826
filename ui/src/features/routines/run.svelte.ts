import { Asked } from "../../backend/asked.svelte";
import type {
  Answer,
  Door,
  DrillView,
  Failure,
  Language,
  RunRequest,
  UnitKind,
  WalkedRun,
} from "../../backend/bindings";
import { call } from "../../backend/call";
import { session } from "../../frame/session.svelte";
import { settings } from "../../frame/settings.svelte";

/** The answer that every screen knows: it leads to the acute routine. */
const danger = "danger";
/** The answer of a step that is left undone. */
const skip = "skip";
/** Milliseconds until a step that was not kept is tried again by itself. */
const later = 5000;

/** One run through a routine. The answers are all there is; where one stands is worked out from them. */
export class Run {
  answers = $state.raw<Answer[]>([]);
  /** The steps as they are kept: in a concern, or in a drill, when the run belongs to one. */
  readonly walk: Walk;
  readonly #stand = new Asked("routines.stand");
  /** What was asked last: the same again, with one answer more. */
  #asked!: RunRequest;

  constructor(
    readonly door: Door,
    answers: Answer[] = [],
    concern?: string,
    drill?: Drill,
  ) {
    this.answers = answers;
    this.walk = new Walk(drill);
    this.walk.concern = concern;
  }

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
    // In a concern, what was answered before and taken back still counts for whether the parents must wait.
    const [concern, drill] = [this.walk.concern ?? this.walk.left ?? null, this.walk.drill?.id ?? null];
    this.#asked = { door: this.door, answers: this.answers, language, unit, concern, drill };
    return this.#stand.ask(this.#asked);
  }

  choose(choice: string): void {
    if (this.view) this.#go([...this.view.answers, { screen: this.view.screen, choice }]);
  }

  /** Leaves the step undone. Answers what is wrong with the reason, and then stays. */
  async skip(reason: string): Promise<Failure | undefined> {
    const { view } = this;
    if (!view) return undefined;
    const answers = [...view.answers, { screen: view.screen, choice: skip, reason }];
    const answer = await call("routines.stand", { ...this.#asked, answers });
    if (!answer.ok && answer.failure.field === "reason") return answer.failure;
    // Meanwhile one may have gone another way.
    if (this.view === view) this.#go(answers);
    return undefined;
  }

  /** The answers stay, and why a step was skipped goes. */
  forgetReasons(): void {
    if (this.answers.some((answer) => answer.reason !== undefined))
      this.answers = this.answers.map(({ screen, choice }) => ({ screen, choice }));
  }

  #go(answers: Answer[]): void {
    this.answers = answers;
    this.walk.keep({ door: this.door, answers });
  }

  /** Begins anew, in what holds now. Answers why that could not be kept, and then stays. */
  async anew(): Promise<Failure | undefined> {
    const failure = await this.walk.anew(this.door);
    if (!failure) this.answers = [];
    return failure;
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

/** The drill a run is walked in, and who is told what it looks like then. The steps are the same. */
export type Drill = { id: string; ontake: (view: DrillView) => void };

/** Keeps the steps of a run in its concern, or in its drill. The routine never waits for it, and never stops for it. */
export class Walk {
  concern = $state<string>();
  /** The concern that this run was kept in, until it was about one who reads there. */
  left = $state<string>();
  saving = $state<"idle" | "keeping" | "kept" | "failed">("idle");
  at = $state.raw<Date>();
  failure = $state.raw<Failure>();
  /** Not kept yet. */
  #latest: WalkedRun | undefined;
  #sending: Promise<void> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly drill?: Drill) {}

  /** One call at a time, the latest steps last; all of them are in it. */
  keep(run: WalkedRun): void {
    if (!this.#keeps) return;
    this.#latest = run;
    // The lock waits for it, also when the routine itself has been left.
    session.beforeLock.add(this.flush);
    void this.flush();
  }

  readonly again = (): void => void this.flush();

  /** Keeps now what is not kept yet. True when nothing is left to keep. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.#again);
    await (this.#sending ??= this.#send().finally(() => (this.#sending = undefined)));
    return this.#latest === undefined;
  };

  /** Begins anew where it is kept. What was answered before stays there. */
  async anew(door: Door): Promise<Failure | undefined> {
    if (!(await this.flush())) return this.failure;
    const answer = await this.#call({ door, answers: [] }, true);
    return answer.ok ? undefined : answer.failure;
  }

  /** From here on the steps are kept in this concern. */
  belong(concern: string): void {
    if (this.left && concern !== this.concern) {
      this.saving = "idle";
      this.failure = undefined;
    }
    this.concern = concern;
  }

  get #keeps(): boolean {
    return this.drill !== undefined || this.concern !== undefined;
  }

  async #call(run: WalkedRun, anew = false): Promise<{ ok: true } | { ok: false; failure: Failure }> {
    const { language } = settings;
    if (!this.drill) return call("concerns.walk", { concern: this.concern!, run, anew, language });
    const answer = await call("drills.walk", { drill: this.drill.id, run, anew, language });
    if (answer.ok) this.drill.ontake(answer.value);
    return answer;
  }

  #leave(): void {
    this.left = this.concern;
    this.concern = this.#latest = undefined;
    session.beforeLock.delete(this.flush);
  }

  async #send(): Promise<void> {
    while (this.#latest && this.#keeps) {
      const run = this.#latest;
      this.saving = "keeping";
      const answer = await this.#call(run);
      if (!answer.ok) {
        this.failure = answer.failure;
        this.saving = "failed";
        // Who leads can read there: from here on it belongs in a concern of its own.
        if (answer.failure.code === "leader-reads") return this.#leave();
        if (run !== this.#latest) continue;
        this.#again = setTimeout(this.again, later);
        return;
      } else if (run === this.#latest) {
        this.#latest = undefined;
        this.failure = undefined;
        this.at = new Date();
        this.saving = "kept";
        session.beforeLock.delete(this.flush);
      }
    }
  }
}
