// What is written, in the example for the screen: kept in memory, as the contract says.
import type {
  Answer,
  Circumstances,
  Code,
  ConcernFound,
  ConcernRow,
  ConcernView,
  DraftView,
  Failure,
  ItemView,
  NextView,
  NoteInput,
  Statement,
  StepView,
  WalkedRun,
} from "../bindings";
import type { Name, Request, Value } from "../call";
import { world } from "./session";

const me = "Ansatt K.";

/** What is kept on the PC of the example. */
class Journal {
  concerns: ConcernView[] = [];
  drafts: (DraftView & { person: string })[] = [];
  /** The clock of the example: a minute goes at each thing that is kept. */
  #minutes = 0;
  #made = 0;

  reset(): void {
    this.concerns = [];
    this.drafts = [];
    this.#minutes = 0;
    // The ids go on: what an earlier test still tries to keep is not for a concern of a later one.
  }

  id(kind: string): string {
    return `${kind}-${++this.#made}`;
  }

  now(): string {
    const minutes = 10 * 60 + 42 + this.#minutes++;
    const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((number) => `${number}`.padStart(2, "0"));
    return `2026-10-14T${hour}:${minute}:00+02:00`;
  }

  /** The concern of the pictures: heard on Monday, corrected on Tuesday. */
  example(): ConcernView {
    const concern: ConcernView = {
      id: this.id("concern"),
      child: "Barn A",
      begun: "2026-10-12T10:38:00+02:00",
      ...born,
      waits: true,
      items: [
        item("begun", "2026-10-12T10:38:00+02:00"),
        item("noted", "2026-10-12T10:38:00+02:00", {
          statement: seen("Barn A satt under benken i garderoben og holdt hendene over ørene."),
          circumstances: { day: "2026-10-12", time: "10:15", place: "Garderoben", present: "Bare jeg og barnet" },
        }),
        item("noted", "2026-10-12T10:41:00+02:00", {
          statement: heard("Jeg vil ikke hjem. Han roper hele natta."),
          circumstances: { day: "2026-10-12", time: "10:15", place: "Garderoben", present: "Bare jeg og barnet" },
          corrections: [
            {
              entry: "entry-correction",
              sound: true,
              at: "2026-10-13T08:05:00+02:00",
              by: me,
              reason: "Leste den håndskrevne lappen på nytt.",
              statement: heard("Jeg vil ikke hjem. De roper hele natta."),
              circumstances: { day: "2026-10-12", time: "10:15", place: "Garderoben", present: "Bare jeg og barnet" },
            },
          ],
        }),
        item("walked", "2026-10-13T12:30:00+02:00", {
          steps: [
            { question: "Er barnet i fare nå, eller har noe nettopp skjedd?", answer: "Nei", skipped: null, added: [] },
            { question: "Hva ligner det mest på?", answer: "Bare en uro", skipped: null, added: [] },
          ],
        }),
      ],
      next: {
        run: { door: "worried", answers: [{ screen: "triage.q1", choice: "no" }] },
        title: "Hva ligner det mest på?",
        who: "staff",
        clock: "day-1",
        end: false,
        hold: "wait-for-advice",
      },
    };
    this.concerns.push(concern);
    return concern;
  }

  /** A concern with very many notes, over several months. */
  long(count: number): ConcernView {
    const moment = (i: number) =>
      new Date(Date.UTC(2026, 2, 1, 8) + i * 86_400_000).toISOString().slice(0, 19) + "+02:00";
    const concern: ConcernView = {
      id: this.id("concern"),
      child: "Barn B med et langt navn som trenger mer enn én linje på en smal skjerm",
      begun: moment(0),
      ...born,
      items: Array.from({ length: count }, (_, i) =>
        item("noted", moment(i), {
          statement: seen(`Notat ${i + 1}. Barnet satt alene ved gjerdet og ville ikke være med inn.`),
          circumstances: { day: moment(i).slice(0, 10), time: "", place: "", present: "" },
        }),
      ),
      next: null,
    };
    this.concerns.push(concern);
    return concern;
  }

  draft(body: Partial<DraftView["body"]> & { note: NoteInput }, person = "p2"): DraftView {
    const draft = {
      draft: this.id("draft"),
      begun: "2026-10-14T10:41:00+02:00",
      changed: "2026-10-14T10:41:30+02:00",
      person,
      body: {
        concern: null,
        corrects: null,
        reason: "",
        run: null,
        report: null,
        drill: null,
        plan: null,
        map: null,
        jot: null,
        scenario: null,
        ...body,
      },
    };
    this.drafts.push(draft);
    return draft;
  }
}

export const journal = new Journal();

const seen = (text: string): Statement => ({ kind: "seen", text, lines: [] });
const heard = (...said: string[]): Statement => ({
  kind: "heard",
  text: "",
  lines: said.map((words) => ({ speaker: "child", words })),
});

/** A concern of one person, where no report has been made. */
const born = { readers: [me], alone: true, reads: [], waits: false, ladder: null, due: [] };

let items = 0;

export function item(kind: ItemView["kind"], at: string, more: Partial<ItemView> = {}): ItemView {
  const bare = {
    sound: true,
    statement: null,
    circumstances: null,
    corrections: [],
    map: null,
    mapCorrections: [],
    steps: [],
    turned: false,
    child: null,
    shared: null,
    report: null,
    paper: null,
    sent: null,
    received: null,
  };
  return { ...bare, entry: `entry-${++items}`, kind, at, by: me, ...more };
}

type Mine = Exclude<
  Extract<Name, `drafts.${string}` | `concerns.${string}`>,
  "concerns.sharing" | "concerns.share" | "concerns.map" | "concerns.correct-map" | "concerns.look-at-map"
>;

export const concernAnswers: { [N in Mine]: (request: Request<N>) => Value<N> } = {
  "drafts.keep": ({ draft, person, body }) => {
    const at = journal.now();
    const there = journal.drafts.find((one) => one.draft === draft);
    if (there) {
      Object.assign(there, { body, changed: at });
      return { draft: there.draft, at };
    }
    const made = { draft: journal.id("draft"), begun: at, changed: at, body, person };
    journal.drafts.push(made);
    return { draft: made.draft, at };
  },
  "drafts.list": () => mine(),
  "drafts.drop": ({ draft }) => (opened(), drop(draft), mine()),
  "concerns.list": () => (opened(), journal.concerns.map(row).sort((a, b) => b.changed.localeCompare(a.changed))),
  "concerns.search": ({ query }) => (opened(), search(query)),
  "concerns.open": ({ concern }) => find(concern),
  "concerns.append": ({ concern, draft, note, run }) => {
    opened();
    if (note.statements.length === 0) throw failure("blank", "statements.0");
    check(note.circumstances);
    const at = journal.now();
    const changed = concern ? find(concern) : begin(note.child, at);
    const added = note.statements.map((statement) =>
      item("noted", at, { statement, circumstances: note.circumstances }),
    );
    const named = note.child && note.child !== changed.child ? [item("named", at, { child: note.child })] : [];
    if (note.child) changed.child = note.child;
    changed.items = [...changed.items, ...named, ...added];
    if (run) walk(changed, run, at);
    drop(draft);
    return put(changed);
  },
  "concerns.correct": ({ concern, entry, draft, reason, statement, circumstances }) => {
    const changed = find(concern);
    const at = journal.now();
    if (!reason.trim()) throw failure("blank", "reason");
    check(circumstances);
    changed.items = changed.items.map((one) => {
      if (one.entry !== entry) return one;
      const latest = one.corrections.at(-1) ?? one;
      if (same(latest.statement, statement) && same(latest.circumstances, circumstances))
        throw failure("nothing-changed", null);
      const correction = { entry: journal.id("entry"), sound: true, at, by: me, reason, statement, circumstances };
      return { ...one, corrections: [...one.corrections, correction] };
    });
    drop(draft);
    return put(changed);
  },
  "concerns.walk": ({ concern, run }) => {
    const changed = find(concern);
    walk(changed, run, journal.now());
    return put(changed);
  },
  "concerns.name": ({ concern, child }) => {
    const changed = find(concern);
    if (!child.trim()) throw failure("blank", "child");
    if (child.trim() === changed.child) return changed;
    changed.child = child.trim();
    changed.items = [...changed.items, item("named", journal.now(), { child: changed.child })];
    return put(changed);
  },
};

export function opened(): void {
  if (!world.view.open) throw failure("locked", null);
}

function mine(): DraftView[] {
  opened();
  return journal.drafts.filter((one) => one.person === world.view.open!.person.id).map(({ person: _, ...one }) => one);
}

export function find(id: string): ConcernView {
  opened();
  const found = journal.concerns.find((one) => one.id === id);
  if (!found) throw failure("not-found", null);
  return { ...found };
}

export function put(changed: ConcernView): ConcernView {
  journal.concerns = journal.concerns.map((one) => (one.id === changed.id ? changed : one));
  return changed;
}

/** Simpler than the program's own: each entry that has one of the words, when all of them stand in the concern. */
function search(query: string): ConcernFound[] | null {
  if (query.length > 200) throw failure("too-long", "query");
  const sought = words(query);
  if (sought.length === 0) return null;
  const has = (text: string, word: string) => words(text).some((one) => one.startsWith(word));
  const found = journal.concerns.flatMap(({ id, child, begun, items }) => {
    const named = items.some(({ kind }) => kind === "named") ? [] : [{ at: begun, text: child ?? "" }];
    const entries = items.flatMap((one) => [
      { at: one.at, text: written(one) },
      ...one.corrections.map(({ at, reason, statement }) => ({ at, text: `${reason} ${said(statement)}` })),
    ]);
    entries.push(...named);
    const places = entries.filter(({ text }) => sought.some((word) => has(text, word)));
    const all = sought.every((word) => entries.some(({ text }) => has(text, word)));
    const last = places
      .map(({ at }) => at)
      .sort()
      .at(-1)!;
    return all ? [{ concern: id, places: places.length, last }] : [];
  });
  return found.sort((a, b) => b.last.localeCompare(a.last));
}

const words = (text: string): string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const said = ({ text, lines }: Statement): string => [text, ...lines.map((line) => line.words)].join(" ");

const written = ({ statement, circumstances, child, shared, report, sent, received, map }: ItemView): string =>
  [
    statement && said(statement),
    ...(map?.map.marks.flatMap(({ words, childWords, explanation }) => [words, childWords, explanation]) ?? []),
    ...[circumstances?.place, circumstances?.present, child, shared?.reason, report?.concern, report?.history],
    ...[sent?.to, received?.from, received?.reference],
  ].join(" ");

function begin(child: string, at: string): ConcernView {
  const items = [item("begun", at)];
  const made = { ...born, id: journal.id("concern"), child: child || null, begun: at, items, next: null };
  journal.concerns.push(made);
  return find(made.id);
}

function walk(concern: ConcernView, run: WalkedRun, at: string): void {
  const steps = run.answers.slice(concern.next?.run.answers.length ?? 0);
  const asStep = ({ screen, choice, reason }: Answer): StepView => ({
    question: screen,
    answer: choice === "skip" ? "" : choice,
    skipped: choice === "skip" ? (reason ?? "") : null,
    added: [],
  });
  concern.items = [...concern.items, item("walked", at, { steps: steps.map(asStep) })];
  const next: NextView = {
    run,
    title: "Ring politiet nå",
    who: "staff",
    clock: "now",
    end: run.answers.some((answer) => answer.screen === "acute.hold"),
    hold: "as-usual",
  };
  concern.next = next;
  concern.waits &&= !next.end;
}

export function drop(draft: string | null): void {
  journal.drafts = journal.drafts.filter((one) => one.draft !== draft);
}

function row({ id, child, begun, alone, waits, items, ladder }: ConcernView): ConcernRow {
  const notes = items.filter((one) => one.kind === "noted");
  const newest = notes.at(-1)?.statement;
  const extract = newest?.text || newest?.lines.map((line) => line.words).join(" ") || "";
  return {
    id,
    child,
    begun,
    changed: items.at(-1)!.at,
    extract: alone ? extract : "",
    notes: notes.length,
    waits,
    shared: !alone,
    rung: !ladder ? "none" : ladder.received ? "received" : ladder.sent ? "sent" : "ready",
    ask: ladder?.ask ?? false,
  };
}

function check({ day, time }: Circumstances): void {
  if (day && !/^\d{4}-\d\d-\d\d$/.test(day)) throw failure("not-a-day", "day");
  if (time && !/^\d\d:\d\d$/.test(time)) throw failure("not-a-time", "time");
}

/** Nothing of it is signed by the one it names. */
export function doubt(concern: ConcernView): void {
  concern.items = concern.items.map((one) => {
    const corrections = one.corrections.map((correction) => ({ ...correction, sound: false }));
    return { ...one, sound: false, corrections };
  });
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
export const failure = (code: Code, field: string | null): Failure => ({ code, field });

// For work on the screen in a browser: someone logged in finds something there.
if (world.view.open) {
  const example = journal.example();
  if (world.view.open.unsound > 0) doubt(example);
  journal.long(200);
  journal.draft({
    note: {
      child: "Barn A",
      circumstances: { day: "2026-10-14", time: "10:15", place: "Garderoben", present: "Bare jeg og barnet" },
      statements: [
        seen("Barn A satt under benken og holdt hendene over ørene."),
        { kind: "thought", text: "Fjerde mandag på rad. Jeg er urolig.", lines: [] },
        {
          kind: "heard",
          text: "",
          lines: [
            { speaker: "me", words: "Fortell." },
            { speaker: "child", words: "Jeg gjemte meg med " },
          ],
        },
      ],
    },
  });
}
