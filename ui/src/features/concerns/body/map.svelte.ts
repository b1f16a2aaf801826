import { Asked } from "../../../backend/asked.svelte";
import type {
  BodyMapInput,
  BodyShape,
  FaultView,
  MapAge,
  MarkInput,
  Side,
  Spot,
  Zone,
} from "../../../backend/bindings";
import type { Draft } from "../../../frame/draft.svelte";
import { label } from "../../../words/labels";
import { t } from "../../../words/words.svelte";

/** Milliseconds after the last key until it is looked over again. */
const pause = 300;

export const ages: readonly MapAge[] = ["under-5-months", "under-2", "2-3", "4-5", "6-12", "13-18"];

/** The figure for an age. Until one is said a small child stands there. */
export function shapeOf(age: MapAge | null): BodyShape {
  if (age === "under-5-months" || age === "under-2") return "baby";
  if (age === "6-12") return "child";
  return age === "13-18" ? "youth" : "small-child";
}

/** Fields whose fault has words of its own. */
const named = ["age", "marks", "side", "kind", "words", "size", "number", "explained-by"];

/** A body map while it is drawn: its marks, and what is missing. */
export class MapForm {
  /** The mark that is written about. */
  at: number | undefined = $state();
  /** Whether one wanted to keep it: only then is anything told to be missing. */
  #wanted = $state(false);
  readonly #look = new Asked("concerns.look-at-map");
  #looked = "";
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** Begins the id of each field. */
    readonly prefix: string,
    readonly draft: Draft,
    /** The day of a mark, until another one is written. */
    readonly today: string,
    readonly me: string,
  ) {
    if (this.map.marks.length > 0) this.at = 0;
  }

  get map(): BodyMapInput {
    return this.draft.body.map!;
  }

  get mark(): MarkInput | undefined {
    return this.at === undefined ? undefined : this.map.marks[this.at];
  }

  get every(): boolean {
    return this.#look.value?.everyPlace ?? false;
  }

  get talk() {
    return this.#look.value?.talkToday ?? [];
  }

  /** Why it could not be looked over. */
  get failure() {
    return this.#look.failure;
  }

  get faults(): FaultView[] {
    return this.#look.value?.faults ?? [];
  }

  /** What may be told to be missing now. */
  get told(): { id: string; text: string }[] {
    return this.#wanted ? this.faults.map((fault) => ({ id: this.id(fault.field), text: this.words(fault) })) : [];
  }

  id(field: string): string {
    return `${this.prefix}-${field}`;
  }

  /** The words at a field, if something is wrong with it. */
  fault(field: string): string | undefined {
    const fault = this.#wanted ? this.faults.find((fault) => fault.field === field) : undefined;
    return fault && plainFault(fault);
  }

  /** The words in the summary: with the number of the mark, where there is more than one. */
  words(fault: FaultView): string {
    const number = indexOf(fault.field);
    const text = plainFault(fault);
    if (number === undefined || this.map.marks.length < 2) return text;
    return t("map-fault-mark", { number: number + 1, fault: text });
  }

  /** A new mark, written about at once. What was said of how and when goes on from the one before. */
  add(zone: Zone, side: Side | null, spot: Spot | null): void {
    const before = this.map.marks.at(-1);
    this.map.marks.push({
      ...noMark,
      zone,
      side,
      spot,
      noticed: before?.noticed ?? null,
      day: before?.day ?? this.today,
      time: before?.time ?? "",
      seenBy: before?.seenBy ?? this.me,
    });
    this.at = this.map.marks.length - 1;
  }

  /** Only until it is kept: after that it is a correction. */
  remove(index: number): void {
    this.map.marks.splice(index, 1);
    this.at = this.map.marks.length > 0 ? Math.max(index - 1, 0) : undefined;
  }

  /** Another zone: what was set on the figure was another place. */
  move(index: number, zone: Zone, sided: boolean): void {
    const mark = this.map.marks[index];
    if (!mark || mark.zone === zone) return;
    Object.assign(mark, { zone, spot: null, side: sided ? mark.side : null });
  }

  /** Looks it over soon after a change. Called in an effect, it is called again at every change. */
  notice(): void {
    const text = JSON.stringify(this.map);
    if (text === this.#looked) return;
    this.#looked = text;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.look(), pause);
  }

  readonly look = async (): Promise<void> => {
    clearTimeout(this.#pause);
    await this.#look.ask({ map: $state.snapshot(this.map) });
  };

  /** One wants to keep it: false when something is missing, and is told. */
  async ready(): Promise<boolean> {
    this.#wanted = true;
    await this.look();
    return !this.failure && this.faults.length === 0;
  }

  stop(): void {
    clearTimeout(this.#pause);
  }
}

/** The number of the mark that a field belongs to, from 0. */
export function indexOf(field: string): number | undefined {
  const found = /marks\.(\d+)\./.exec(field);
  return found ? Number(found[1]) : undefined;
}

function plainFault({ field, code }: FaultView): string {
  const name = field
    .split(".")
    .at(-1)!
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const own = ["blank", "not-chosen", "not-a-number"].includes(code) && named.includes(name);
  return own ? t(`map-fault-${name}`) : label.failure(code);
}

const noMark: Omit<MarkInput, "zone"> = {
  side: null,
  spot: null,
  kind: null,
  words: "",
  size: "",
  form: "",
  patterned: false,
  number: "",
  colour: "",
  noticed: null,
  childWords: "",
  sore: null,
  explanation: "",
  explainedBy: "",
  accident: "",
  day: "",
  time: "",
  seenBy: "",
};
