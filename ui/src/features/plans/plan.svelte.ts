import type {
  ChapterView,
  DraftView,
  Failure,
  GapView,
  PlanInput,
  PlanRole,
  PlanRoleInput,
  PlanView,
} from "../../backend/bindings";
import { call } from "../../backend/call";
import { Draft, emptyDraft } from "../../frame/draft.svelte";
import { session } from "../../frame/session.svelte";
import { settings } from "../../frame/settings.svelte";
import { Faults, refusal, type Check } from "../../parts/faults.svelte";
import { label } from "../../words/labels";
import { isDay } from "../../words/when";
import { t } from "../../words/words.svelte";

const roles: readonly PlanRole[] = ["leader", "contact", "owner"];

/** The chapter that a field of its own stands in. */
const chapters: Record<string, string> = {
  title: "00",
  period: "00",
  organisationNumber: "00",
  nextRevision: "00",
  changes: "01",
  distribution: "01",
  roles: "06",
  leaderSuspected: "06",
};

/** Fields of one line that are words of the plan itself. */
export type Line = "title" | "period" | "organisationNumber" | "nextRevision";
export type Text = "changes" | "distribution" | "leaderSuspected";

/** The plan while it is read or written: which chapter stands in front, what is missing, what is wrong. */
export class PlanForm {
  view: PlanView = $state.raw()!;
  /** What is being written. Who may only read has none. */
  draft = $state.raw<Draft>();
  chapter = $state("00");
  readonly faults = new Faults();
  /** The field where a child may be named. */
  named = $state.raw<string>();
  /** What did not work; to be tried again. */
  failure = $state.raw<Failure>();
  busy = $state(false);
  #refused: Check[] = [];
  #turn = 0;

  constructor(
    /** Begins the id of each field. */
    readonly prefix: string,
    view: PlanView,
    /** Who writes; undefined: it is only read. */
    private readonly person: string | undefined,
    waiting?: DraftView,
  ) {
    this.view = view;
    this.#begin(waiting);
    this.chapter = view.chapters[0]?.id ?? "00";
  }

  get input(): PlanInput {
    return this.draft?.body.plan ?? this.view.input;
  }

  get here(): ChapterView | undefined {
    return this.view.chapters.find(({ id }) => id === this.chapter);
  }

  get next(): ChapterView | undefined {
    return this.view.chapters[this.view.chapters.findIndex(({ id }) => id === this.chapter) + 1];
  }

  /** Somebody kept the plan after this draft was begun: keeping it now puts it in the place of theirs. */
  get overtaken(): boolean {
    const begun = this.draft?.begun;
    return begun !== undefined && this.view.kept !== "" && new Date(begun) < new Date(this.view.kept);
  }

  /** What is missing. A reason counts when it is kept, and no longer when it is taken back. */
  get open(): GapView[] {
    return this.view.gaps.filter((gap) => !gap.excuse || !this.reason(gap.id));
  }

  get excused(): GapView[] {
    return this.view.gaps.filter((gap) => gap.excuse && this.reason(gap.id));
  }

  /** What is missing at a field, if something is. */
  gapAt(field: string): GapView | undefined {
    return this.view.gaps.find((gap) => gap.field === field);
  }

  /** What is missing in the chapter in front, and is mended elsewhere. */
  get elsewhere(): GapView[] {
    return this.view.gaps.filter((gap) => gap.chapter === this.chapter && !gap.field);
  }

  words(gap: GapView): string {
    const chapter = this.view.chapters.find(({ id }) => id === gap.chapter)?.title ?? "";
    return t(`plan-gap-${gap.kind}`, { chapter, unit: session.unit?.kind ?? "none" });
  }

  role(role: PlanRole): string {
    const unit = session.unit?.kind ?? "none";
    if (role === "leader") return t("person-leader", { unit });
    return role === "owner" ? label.role("owner", session.unit?.kind ?? null) : t("plan-role-contact");
  }

  text(chapter: string): string {
    return this.input.texts.find((one) => one.chapter === chapter)?.text ?? "";
  }

  write(chapter: string, text: string): void {
    const { texts } = this.input;
    const there = texts.find((one) => one.chapter === chapter);
    if (there) there.text = text;
    else if (text) texts.push({ chapter, text });
  }

  reason(gap: string): string {
    return this.input.absent.find((one) => one.gap === gap)?.reason.trim() ?? "";
  }

  /** «Finnes ikke, fordi …», as it is typed. */
  absent(gap: string): string {
    return this.input.absent.find((one) => one.gap === gap)?.reason ?? "";
  }

  excuse(gap: string, reason: string): void {
    const { absent } = this.input;
    const there = absent.find((one) => one.gap === gap);
    if (there) there.reason = reason;
    else if (reason) absent.push({ gap, reason });
  }

  id(field: string): string {
    return `${this.prefix}-${field}`;
  }

  fault(field: string): string | undefined {
    return this.faults.at(this.id(field));
  }

  /** What is wrong in the chapter in front. */
  get told(): { id: string; text: string }[] {
    return this.faults.now.filter(({ id }) => this.chapterOf(this.#field(id)) === this.chapter);
  }

  /** The chapter where something is wrong, when it is not the one in front. */
  get wrongElsewhere(): string | undefined {
    const [first] = this.faults.now;
    return first && this.told.length === 0 ? this.chapterOf(this.#field(first.id)) : undefined;
  }

  /** The chapter that a field stands in. */
  chapterOf(field: string): string {
    const [name = "", ...rest] = field.split(".");
    if (name === "texts") return rest[0] ?? this.chapter;
    if (name !== "absent") return chapters[name] ?? this.chapter;
    const gap = rest.join(".");
    return this.view.gaps.find(({ id }) => id === gap)?.chapter ?? rest.at(-1) ?? this.chapter;
  }

  /** Left: what was written there is told from now on. An empty field is not wrong. */
  readonly leave = (): void => {
    this.faults.show([...this.#checks(), ...this.#refused]);
  };

  go(chapter: string): void {
    this.chapter = chapter;
  }

  /** Keeps the plan as it stands here. True when nothing is left to keep. `sure`: somebody has looked at the names. */
  async keep(sure = false): Promise<boolean> {
    const { draft } = this;
    if (!draft || this.busy) return false;
    this.failure = this.named = undefined;
    this.#refused = [];
    this.leave();
    if (this.faults.now.length > 0) return false;
    if (!draft.changed) return true;
    this.busy = true;
    await draft.flush();
    await draft.stop();
    const plan = $state.snapshot(this.input) as PlanInput;
    const answer = await call("plan.keep", { draft: draft.id, plan, sure, language: settings.language });
    this.busy = false;
    if (answer.ok) {
      draft.gone();
      this.take(answer.value);
      void session.ask();
      return true;
    }
    if (answer.failure.code === "already-there") {
      // An earlier try kept it, and its answer was lost.
      draft.gone();
      return this.#again();
    }
    draft.resume();
    this.#refuse(answer.failure);
    return false;
  }

  /** Throws away what is written and not in the plan. Answers why, when it could not be. */
  async throwAway(): Promise<Failure | undefined> {
    const { draft } = this;
    if (!draft || this.busy) return undefined;
    this.busy = true;
    await draft.stop();
    const answer = draft.id ? await call("drafts.drop", { draft: draft.id }) : undefined;
    this.busy = false;
    if (answer && !answer.ok) {
      draft.resume();
      return answer.failure;
    }
    draft.gone();
    this.#refused = [];
    this.faults.show([]);
    this.named = this.failure = undefined;
    this.#begin();
    void session.ask();
    return undefined;
  }

  /** The plan as it is now: the unit or the drills may have changed. What is being written stays. */
  readonly look = async (): Promise<void> => {
    const turn = ++this.#turn;
    const answer = await call("plan.open", { language: settings.language });
    if (!answer.ok || turn !== this.#turn || this.busy) return;
    this.view = answer.value;
    const { draft } = this;
    const same = JSON.stringify(draft?.body.plan) === JSON.stringify(whole(answer.value.input));
    if (draft && !draft.changed && !same) this.#begin();
  };

  /** The plan as a call has just answered it: nothing is written in it that is not kept. */
  take(view: PlanView): void {
    this.#turn++;
    this.view = view;
    this.#begin();
  }

  async #again(): Promise<boolean> {
    const answer = await call("plan.open", { language: settings.language });
    if (answer.ok) this.take(answer.value);
    else this.failure = answer.failure;
    return answer.ok;
  }

  #begin(waiting?: DraftView): void {
    if (!this.person) return;
    const body = waiting?.body ?? emptyDraft("");
    this.draft = new Draft(this.person, { ...body, plan: whole(body.plan ?? this.view.input) }, waiting);
  }

  #checks(): Check[] {
    const { input } = this;
    return [
      {
        id: this.id("organisationNumber"),
        text: () => {
          const number = input.organisationNumber.replace(/\s/g, "");
          return !number || /^\d{9}$/.test(number) ? undefined : t("plan-organisation-number-wrong");
        },
      },
      {
        id: this.id("nextRevision"),
        text: () => {
          const day = input.nextRevision.trim();
          return !day || isDay(day) ? undefined : label.failure("not-a-day");
        },
      },
    ];
  }

  #refuse(failure: Failure): void {
    const { code, field } = failure;
    if (code === "names-a-child" && field) return void (this.named = field);
    if (!field) return void (this.failure = failure);
    const number = field === "organisationNumber" && code === "not-a-number";
    const words = () => (number ? t("plan-organisation-number-wrong") : label.failure(code));
    this.#refused = [refusal(this.id(field), words, () => this.#value(field))];
    this.leave();
  }

  #value(field: string): unknown {
    const { input } = this;
    const [name = "", ...rest] = field.split(".");
    if (name === "texts") return this.text(rest[0] ?? "");
    if (name === "absent") return this.absent(rest.join("."));
    if (name === "roles") return input.roles[Number(rest[0])]?.[rest[1] as "who" | "substitute"];
    return input[name as Line | Text];
  }

  #field(id: string): string {
    return id.slice(this.prefix.length + 1);
  }
}

/** With a place for every role, each in its order. */
function whole(input: PlanInput): PlanInput {
  const plan = structuredClone(input);
  const made = (role: PlanRole): PlanRoleInput => ({ role, who: "", substitute: "" });
  return { ...plan, roles: roles.map((role) => plan.roles.find((one) => one.role === role) ?? made(role)) };
}

/** «6». The cover has no number, as on paper. */
export const number = ({ id }: ChapterView): string => (Number(id) > 0 ? `${Number(id)}` : "");

/** «6 Roller og ansvar» */
export const numbered = (chapter: ChapterView): string => `${number(chapter)} ${chapter.title}`.trim();
