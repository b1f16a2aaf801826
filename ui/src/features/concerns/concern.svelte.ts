import type { ConcernView, DraftView, Failure, ItemView } from "../../backend/bindings";
import { call } from "../../backend/call";
import { settings } from "../../frame/settings.svelte";
import { dayAt } from "../../words/when";

/** One concern, open. */
export class OpenConcern {
  view = $state.raw<ConcernView>();
  drafts = $state.raw<DraftView[]>([]);
  failure = $state.raw<Failure>();

  /** Corrections that are open: kept before the page is left. */
  readonly leaving = new Set<() => Promise<boolean>>();

  #turn = 0;

  constructor(readonly id: string) {}

  readonly ask = async (): Promise<void> => {
    const turn = ++this.#turn;
    const answer = await call("concerns.open", { concern: this.id, language: settings.language });
    // Something newer has been taken meanwhile: what was just kept must not vanish again.
    if (turn === this.#turn) {
      this.failure = answer.ok ? undefined : answer.failure;
      if (answer.ok) this.view = answer.value;
    }
    await this.askDrafts();
  };

  readonly askDrafts = async (): Promise<void> => {
    const drafts = await call("drafts.list", {});
    if (drafts.ok) this.drafts = drafts.value.filter((one) => one.body.concern === this.id);
  };

  /** The concern as a call has just answered it. */
  take(view: ConcernView): void {
    this.#turn++;
    this.failure = undefined;
    this.view = view;
  }

  /** A correction that was begun and not finished. */
  correction(entry: string): DraftView | undefined {
    return this.drafts.find((one) => one.body.corrects === entry);
  }

  get notes(): DraftView[] {
    return this.drafts.filter(({ body }) => body.corrects === null && !body.report && !body.map);
  }

  /** A body map that was begun and not kept. */
  get map(): DraftView | undefined {
    return this.drafts.find(({ body }) => body.corrects === null && body.map);
  }

  /** A report of concern that was begun and is not ready. */
  get report(): DraftView | undefined {
    return this.drafts.find(({ body }) => body.report);
  }
}

/** What happened on one day. */
export type Day = { day: string; items: ItemView[] };

/** The items by the day they were written, oldest or newest first, within each day too. */
export function byDay(items: ItemView[], newestFirst: boolean): Day[] {
  const days: Day[] = [];
  for (const item of newestFirst ? [...items].reverse() : items) {
    const day = dayAt(item.at);
    const last = days.at(-1);
    if (last?.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
}

/** The months there is something in, with how much, in the order of the days. */
export function months(days: Day[]): { month: string; first: string; count: number }[] {
  const found: { month: string; first: string; count: number }[] = [];
  for (const { day, items } of days) {
    const month = day.slice(0, 7);
    const last = found.at(-1);
    if (last?.month === month) last.count += items.length;
    else found.push({ month, first: day, count: items.length });
  }
  return found;
}
