// The year's programme and what drills show, in the example for the screen: kept in memory, as the contract says.
import type {
  HeldView,
  MeasuresView,
  PlannedView,
  ProgrammeView,
  RemindersView,
  SeriesView,
  Task,
  TaskView,
} from "../bindings";
import type { Name, Request, Value } from "../call";
import { failure, opened } from "./concerns";
import { world } from "./session";

type Mine = Extract<Name, `programme.${string}`> | "drills.measures";

const months = ["08", "09", "10", "11", "12", "01", "02", "03", "04", "05", "06", "07"].map(
  (month, at) => `${at < 5 ? 2026 : 2027}-${month}`,
);

const task = (id: Task, name: string, more: Partial<TaskView> = {}): TaskView => ({
  task: id,
  name,
  about: "Dere prøver rutinen.",
  default: { per: "year", number: 1 },
  number: 1,
  lowered: false,
  own: null,
  status: "not-planned",
  held: [],
  done: 0,
  planned: [],
  due: null,
  waiting: 0,
  waits: [],
  countable: [],
  canBePlanned: true,
  sources: [],
  checked: "2026-11",
  ...more,
});

export const heldOne = (title: string, day: string, more: Partial<HeldView> = {}): HeldView => ({
  drill: `held-${day}`,
  title,
  day,
  kept: "logged",
  counted: false,
  ...more,
});

const first = (): TaskView[] => [
  task("acute", "Et barn i fare nå"),
  task("micro", "Mikroøvelser", { default: { per: "year", number: 4 }, number: 4 }),
  task("newcomers", "Mikroøvelse med den som er ny", {
    default: { per: "weeks", number: 4 },
    number: 4,
    status: "planned",
    waiting: 1,
    waits: [{ name: "Ansatt K.", due: "2026-11-10", late: false }],
    canBePlanned: false,
  }),
  task("chain", "Prøve av varslingen", { countable: [heldOne("Finn nummeret", "2026-10-05")] }),
];

const noMeasures: MeasuresView = {
  least: 3,
  series: (["told", "called", "written-down"] as const).map((measured) => ({
    measured,
    points: [],
    without: 0,
    median: null,
  })),
  missed: [],
  rated: 0,
  tookPart: 0,
  people: 2,
  run: 0,
  logged: 0,
  imported: 0,
};

class Programme {
  tasks = first();
  measures = noMeasures;
  reminders: RemindersView = { late: 0, newcomers: 0, soon: [], begun: false, unplanned: 0 };
  #next = 1;

  reset(): void {
    this.tasks = first();
    this.measures = noMeasures;
    this.reminders = { late: 0, newcomers: 0, soon: [], begun: false, unplanned: 0 };
    this.#next = 1;
  }

  /** Somebody who leads asks. */
  led(): void {
    opened();
    if (world.view.open?.person.role === "staff") throw failure("not-allowed", null);
  }

  at(id: Task): TaskView {
    return this.tasks.find((one) => one.task === id)!;
  }

  put(id: Task, more: Partial<TaskView>): ProgrammeView {
    this.tasks = this.tasks.map((one) => (one.task === id ? stood({ ...one, ...more }) : one));
    return this.view();
  }

  plan(id: Task, month: string, more: Partial<PlannedView> = {}): ProgrammeView {
    const before = this.at(id);
    const one: PlannedView = {
      id: `planned-${this.#next++}`,
      month,
      day: null,
      scenario: "",
      title: before.name,
      who: "styreren",
      status: "waiting",
      ...more,
    };
    return this.put(id, { planned: [...before.planned.filter(({ id }) => id !== one.id), one] });
  }

  view(): ProgrammeView {
    const leads = world.view.open?.person.role !== "staff";
    const items = this.tasks.flatMap(({ planned, held, name }) => [
      ...held.map(({ day, title }) => ({ month: day.slice(0, 7), kind: "held" as const, name: title, day })),
      ...planned.map(({ month, day, title, status }) => ({
        month,
        kind: status === "late" ? ("late" as const) : ("planned" as const),
        name: title || name,
        day,
      })),
    ]);
    return {
      year: { first: "2026-08-01", last: "2027-07-31" },
      now: true,
      before: null,
      next: { first: "2027-08-01", last: "2028-07-31" },
      tasks: this.tasks.map((one) => (leads ? one : { ...one, waits: [], countable: [] })),
      wheel: months.map((month) => ({
        month,
        now: month === "2026-10",
        items: items
          .filter((item) => item.month === month)
          .map(({ month: _, ...item }) => ({ ...item, short: "Akutt" })),
      })),
      tookPart: leads ? { of: 2, without: ["Ansatt K."] } : null,
      scenarios: [
        { id: "04-han-som-skal-hente", title: "Han som skal hente", micro: false },
        { id: "micro.01", title: "Nummeret til barnevernvakta", micro: true },
      ],
      months: months.slice(2),
      who: "styreren",
    };
  }
}

const stood = (one: TaskView): TaskView => {
  const done = one.held.length;
  const waiting = one.planned.filter(({ status }) => status === "waiting").length;
  if (one.default.per !== "year") return one;
  if (one.number === 0) return { ...one, done, status: "waived" };
  if (done >= one.number) return { ...one, done, status: "done" };
  if (one.planned.some(({ status }) => status === "late")) return { ...one, done, status: "late" };
  return { ...one, done, status: done + waiting >= one.number ? "planned" : "not-planned" };
};

/** Times over some days, the oldest first. */
export const seriesOf = (measured: SeriesView["measured"], seconds: number[]): SeriesView => ({
  measured,
  points: seconds.map((one, at) => ({
    drill: `run-${at}`,
    title: "Han som skal hente",
    day: `2026-0${at + 1}-15`,
    seconds: one,
  })),
  without: 0,
  median: seconds.length < 3 ? null : seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)]!,
});

export const programme = new Programme();

export const programmeAnswers: { [N in Mine]: (request: Request<N>) => Value<N> } = {
  "programme.open": () => (opened(), programme.view()),
  "programme.reminders": () => (programme.led(), programme.reminders),
  "programme.set": ({ task, number, reason }) => {
    programme.led();
    const before = programme.at(task);
    if (!/^\d+$/.test(number.trim())) throw failure("not-a-number", "number");
    const asked = Number(number);
    const lowered = asked < before.default.number;
    if (lowered && !reason.trim()) throw failure("blank", "reason");
    const own = asked === before.default.number ? null : { reason, at: "2026-10-14T10:00:00+02:00", by: "Leder L." };
    return programme.put(task, { number: asked, lowered, own });
  },
  "programme.plan": ({ planned, input: { task, month, day, scenario, who } }) => {
    programme.led();
    if (!task) throw failure("not-chosen", "task");
    if (Number(day) > 31) throw failure("not-a-day", "day");
    const title = programme.view().scenarios.find(({ id }) => id === scenario)?.title ?? programme.at(task).name;
    const on = day ? `${month}-${day.padStart(2, "0")}` : null;
    return programme.plan(task, month, { ...(planned && { id: planned }), day: on, scenario, title, who });
  },
  "programme.drop": ({ planned }) => {
    programme.led();
    const of = programme.tasks.find((one) => one.planned.some(({ id }) => id === planned));
    if (!of) return programme.view();
    return programme.put(of.task, { planned: of.planned.filter(({ id }) => id !== planned) });
  },
  "programme.suggest": () => {
    programme.led();
    for (const one of programme.tasks.filter(({ status }) => status === "not-planned")) {
      for (let at = one.planned.length + one.done; at < one.number; at++) programme.plan(one.task, months[4 + at]!);
    }
    return programme.view();
  },
  "programme.count": ({ task, drill, counts }) => {
    programme.led();
    const { held, countable } = programme.at(task);
    const one = [...held, ...countable].find((one) => one.drill === drill);
    if (!one) throw failure("not-found", null);
    const without = (all: HeldView[]) => all.filter((other) => other.drill !== drill);
    return programme.put(task, {
      held: counts ? [...held, { ...one, counted: true }] : without(held),
      countable: counts ? without(countable) : [...countable, { ...one, counted: false }],
    });
  },
  "programme.calendar": () => ({ file: "Årsplan for øvelser 2026–2027.ics" }),
  "drills.measures": () => (opened(), programme.measures),
};
