import { untrack } from "svelte";
import type { DraftInput, DraftView, Failure, NoteInput, Statement } from "../backend/bindings";
import { call, type Answer } from "../backend/call";
import { session } from "./session.svelte";
import { isDay } from "../words/when";

/** Milliseconds after the last key. */
const pause = 300;
/** Milliseconds that typing without a pause may stay unkept: what a power cut can take. */
const most = 1000;
/** Milliseconds until what did not go is tried again by itself. */
const later = 5000;

export type Saving = "idle" | "writing" | "keeping" | "kept" | "failed";

/** What is being written. It is kept while one writes; the text here is never cleared by a failure. */
export class Draft {
  body: DraftInput = $state()!;
  id: string | null = $state(null);
  saving: Saving = $state("idle");
  /** When the disk last answered. */
  at = $state("");
  failure = $state.raw<Failure>();
  readonly begun: string | undefined;

  /** A form as it stood before anything was written in it: what was filled in beforehand is nobody's words. */
  readonly #preset: string | undefined;
  #kept = $state("");
  #seen: string;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #most: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;
  #more = false;
  /** Its entry is on its way, or its end: nothing more is kept as a draft. */
  #over = false;
  #gone = false;

  constructor(
    /** Whose it is. */
    readonly person: string,
    body: DraftInput,
    from?: DraftView,
  ) {
    this.body = body;
    this.id = from?.draft ?? null;
    this.begun = from?.begun;
    if (from) {
      this.at = from.changed;
      this.saving = "kept";
    }
    this.#preset = from ? undefined : JSON.stringify(formOf(body));
    this.#kept = this.#seen = this.#text();
  }

  get blank(): boolean {
    const { note, reason } = this.body;
    const form = formOf(this.body);
    if (form) return JSON.stringify(form) === this.#preset && !reason.trim();
    const { day, time, place, present } = note.circumstances;
    const typed = [note.child, isDay(day) ? "" : day, time, place, present, reason];
    return typed.every((text) => !text.trim()) && note.statements.every(isBlank);
  }

  /** Whether all that stands here is on the disk, or there is nothing to keep. */
  get safe(): boolean {
    return this.#text() === this.#kept || (this.id === null && this.blank);
  }

  /** Whether something was written here, now or on an earlier day. */
  get changed(): boolean {
    return this.id !== null || this.#text() !== this.#kept;
  }

  /** Looks whether something was changed. Called in an effect, it is called again at every change. */
  notice(): void {
    const text = this.#text();
    if (text === this.#seen) return;
    this.#seen = text;
    untrack(() => this.#changed());
  }

  #changed(): void {
    if (this.#over) return;
    // What failed says so until it has gone well.
    if (this.saving !== "failed") this.saving = this.safe ? "idle" : "writing";
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.flush(), pause);
    this.#most ??= setTimeout(() => void this.flush(), most);
  }

  /** Keeps now what is not kept yet. True when nothing is left to keep. One call at a time; the latest words win. */
  async flush(): Promise<boolean> {
    this.#stopClocks();
    if (this.#sending) this.#more = true;
    else this.#sending = this.#send().finally(() => (this.#sending = undefined));
    await this.#sending;
    return this.#gone || this.safe;
  }

  readonly again = (): void => {
    if (!this.#sending) this.saving = "keeping";
    void this.flush();
  };

  /** No more is kept from here: it is to become an entry, or to be thrown away. Waits for a call that is on its way. */
  async stop(): Promise<void> {
    this.#over = true;
    this.#stopClocks();
    await this.#sending;
  }

  /** It is an entry now, or thrown away: nothing is left to keep. */
  gone(): void {
    this.#gone = true;
  }

  /** It did not become an entry after all. */
  resume(): void {
    this.#over = false;
    if (!this.safe) this.#changed();
  }

  async #send(): Promise<void> {
    do {
      this.#more = false;
      if (this.#over || this.safe) return this.#rest();
      const text = this.#text();
      if (this.saving !== "failed") this.saving = "keeping";
      const answer = await this.#keep();
      if (!answer.ok) {
        this.failure = answer.failure;
        this.saving = "failed";
        if (!this.#over) this.#again = setTimeout(() => void this.flush(), later);
        return;
      }
      this.id = answer.value.draft;
      this.at = answer.value.at;
      this.failure = undefined;
      this.#kept = text;
      this.#rest();
    } while (this.#more);
  }

  #keep(): Promise<Answer<"drafts.keep">> {
    // While someone is logged in, all that is kept becomes theirs. What another person wrote waits.
    if (session.open && session.open.person.id !== this.person)
      return Promise.resolve({ ok: false, failure: { code: "not-kept", field: null } });
    const body = $state.snapshot(this.body) as DraftInput;
    return call("drafts.keep", { draft: this.id, person: this.person, body });
  }

  #rest(): void {
    if (this.safe) this.failure = undefined;
    if (!this.safe) this.saving = "writing";
    else this.saving = this.at ? "kept" : "idle";
  }

  #stopClocks(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#most);
    clearTimeout(this.#again);
    this.#pause = this.#most = this.#again = undefined;
  }

  #text(): string {
    return JSON.stringify(this.body);
  }
}

/** The form that is being filled in, where it is not a note. */
const formOf = ({ report, drill, plan, map, jot, scenario }: DraftInput) =>
  report ?? drill ?? plan ?? map ?? jot ?? scenario;

/** What a draft is of, before anything is. */
export function emptyDraft(today: string): DraftInput {
  return {
    concern: null,
    corrects: null,
    reason: "",
    run: null,
    note: emptyNote(today),
    report: null,
    drill: null,
    plan: null,
    map: null,
    jot: null,
    scenario: null,
  };
}

/** A note where nothing is written yet. It happened today until something else is said. */
export function emptyNote(today: string): NoteInput {
  return { child: "", circumstances: { day: today, time: "", place: "", present: "" }, statements: [emptyStatement()] };
}

export const emptyStatement = (): Statement => ({ kind: "seen", text: "", lines: [] });

export function isBlank({ kind, text, lines }: Statement): boolean {
  return kind === "heard" ? lines.every((line) => !line.words.trim()) : !text.trim();
}
