// Drills, in the example for the screen: kept in memory, as the contract says.
import type {
  CourseKind,
  CourseView,
  DrillRow,
  DrillsView,
  DrillView,
  ImprovementView,
  MicroView,
  OwnScenarioView,
  RefView,
  ScenarioInput,
  ScenarioView,
} from "../bindings";
import type { Request, Value } from "../call";
import { drop, failure, journal, opened } from "./concerns";

type Mine =
  | "drills.scenarios"
  | "drills.micro"
  | "drills.list"
  | "drills.open"
  | "drills.begin"
  | "drills.walk"
  | "drills.inject"
  | "drills.note"
  | "drills.observe"
  | "drills.sheet"
  | "drills.pause"
  | "drills.stop"
  | "scenarios.own"
  | "scenarios.form"
  | "scenarios.check"
  | "scenarios.keep"
  | "scenarios.retire";

type Inject = { id: string; minute: number; title: string; text: string[]; look: string[]; refs: RefView[] };

const ref = (place: string, title: string, text: string): RefView => ({
  place,
  title,
  body: [{ paragraph: text }],
  say: [],
  dontSay: [],
});

const injects: Inject[] = [
  {
    id: "i1",
    minute: 2,
    title: "Han står i døra",
    text: ["Han står i døra nå."],
    look: ["En voksen blir hos Vilja."],
    refs: [ref("Barnet er i fare nå", "Bli hos barnet", "Ta barnet med til et trygt sted.")],
  },
  {
    id: "i2",
    minute: 5,
    title: "Lederen svarer ikke",
    text: ["Ingen svarer."],
    look: ["Ikke vent. Ring 112."],
    refs: [],
  },
];

const scenario = (id: string, title: string, more: Partial<ScenarioView> = {}): ScenarioView => ({
  id,
  title,
  about: "For dem som er på vakt når barna hentes.",
  form: "game",
  minutes: 45,
  door: "danger",
  routines: ["acute"],
  year: 3,
  fits: true,
  goals: ["Handle uten leder.", "Trygge barnet ut av syne."],
  injects: injects.map(({ id, minute }) => ({ id, minute, loose: id === "i2" })),
  sources: [],
  version: null,
  ...more,
});

export const scenarios = [
  scenario("04-han-som-skal-hente", "Han som skal hente"),
  scenario("12-tegningen", "Tegningen", { year: 5, minutes: 30 }),
  scenario("02-bak-oret", "Merket bak øret", { year: null, minutes: 30 }),
  scenario("03-loftet", "«Lover du?»", { fits: false }),
];

const question = (id: string, title: string, question: string, fits = true): MicroView => ({
  id,
  title,
  question: [question],
  answer: ["Det står i kontaktlisten."],
  say: [],
  dontSay: [],
  refs: [ref("Planen", "Kontaktliste", "Numrene til enheten.")],
  fits,
  sources: [],
});

export const micro = [
  question("micro.01", "Nummeret til barnevernvakta", "Finn nummeret til barnevernvakta på 30 sekunder."),
  question("micro.04", "Bleien", "Du ser blod i en bleie. Hva gjør du?", false),
];

const blank: DrillView = {
  id: "",
  stage: "running",
  kept: "run",
  title: "",
  opening: ["Vilja Duggdråpe (7) gjemmer seg i garderoben og sier: «Ikke la ham hente meg.»"],
  goals: scenarios[0]!.goals,
  mistakes: ["gi etter for å roe situasjonen"],
  closing: "Hvor lang tid tok det før noen ringte?",
  form: "game",
  pace: { way: "by-hand" },
  door: "danger",
  run: null,
  clock: { seconds: 0, paused: false },
  injects: [],
  course: [],
  stopped: null,
  log: null,
  logged: "",
  loggedBy: "",
  present: [],
  corrections: [],
  added: [],
  improvements: [],
  showed: [],
};

/** All drills on the PC of the example. */
class DrillBook {
  drills: DrillView[] = [];
  /** Improvements that came of a real case. */
  own: ImprovementView[] = [];
  /** Scenarios of the unit's own. */
  scenarios: { view: OwnScenarioView; input: ScenarioInput }[] = [];

  reset(): void {
    this.drills = [];
    this.own = [];
    this.scenarios = [];
  }

  find(id: string): DrillView {
    opened();
    const found = this.drills.find((drill) => drill.id === id);
    if (!found) throw failure("not-found", null);
    return found;
  }

  put(drill: DrillView): DrillView {
    this.drills = [drill, ...this.drills.filter(({ id }) => id !== drill.id)];
    return drill;
  }

  /** A drill of the example that goes on, is stopped, or is finished. */
  example(more: Partial<DrillView> = {}): DrillView {
    const hidden = injects.map(({ id, minute }) => ({
      id,
      minute,
      title: null,
      text: [],
      look: [],
      refs: [],
      shown: null,
    }));
    const begun = { ...blank, id: journal.id("drill"), title: scenarios[0]!.title, injects: hidden };
    return this.put({ ...after(begun, "start"), ...more });
  }

  view(): DrillsView {
    opened();
    const row = (drill: DrillView): DrillRow => ({
      id: drill.id,
      title: drill.log?.theme || drill.title,
      form: drill.log?.form ?? drill.form,
      day: drill.log?.day ?? (drill.course[0]?.at.slice(0, 10) || "2026-10-14"),
      stage: drill.stage,
      kept: drill.kept,
      present: drill.log?.present.length ?? 0,
      openImprovements: drill.improvements.filter(({ state }) => state !== "verified").length,
    });
    return {
      drills: this.drills.map(row),
      improvements: [...this.drills.flatMap((drill) => drill.improvements), ...this.own],
      running: this.drills.find(({ stage }) => stage === "running")?.id ?? null,
    };
  }
}

export const drillBook = new DrillBook();

function after(drill: DrillView, kind: CourseKind, title = "", detail = ""): DrillView {
  const row: CourseView = { kind, at: journal.now(), seconds: drill.clock.seconds, title, detail };
  return { ...drill, course: [...drill.course, row] };
}

function going(id: string): DrillView {
  const drill = drillBook.find(id);
  if (drill.stage !== "running" || drill.clock.paused) throw failure("not-found", null);
  return drill;
}

const emptyInput: ScenarioInput = {
  name: "",
  about: "",
  form: null,
  door: null,
  routines: [],
  minutes: "",
  opening: "",
  goals: "",
  criteria: "",
  mistakes: "",
  injects: [],
  closing: "",
};

/** One of ours as it would have been typed. */
const copied = ({ title, about, form, minutes, door }: ScenarioView): ScenarioInput => ({
  ...emptyInput,
  ...{ name: title, about, form, door, minutes: String(minutes), opening: blank.opening.join("\n\n") },
  injects: injects.map(({ minute, title, text, look }) => ({
    minute: String(minute),
    title,
    text: text.join("\n\n"),
    look: look.join("\n"),
    loose: false,
  })),
});

const ofOwn = ({ view, input }: (typeof drillBook.scenarios)[number]): ScenarioView => ({
  ...scenario(view.scenario, input.name, { form: input.form ?? "discussion", year: null, version: view.version }),
});

/** A few of the rules, so that the screen has something to say. */
function wrongIn({ name, minutes, injects }: ScenarioInput): { field: string; code: "blank" | "too-early" }[] {
  return [
    ...(name.trim() ? [] : [{ field: "name", code: "blank" as const }]),
    ...(Number(minutes) > Number(injects.at(-1)?.minute ?? 0)
      ? []
      : [{ field: "minutes", code: "too-early" as const }]),
    ...injects.flatMap(({ minute }, at) =>
      Number(minute) > Number(injects[at - 1]?.minute ?? 0)
        ? []
        : [{ field: `injects.${at}.minute`, code: "too-early" as const }],
    ),
  ];
}

const namesIn = ({ opening }: ScenarioInput) => (/\bLise\b/.test(opening) ? ["opening"] : []);
const findOwn = (id: string) => drillBook.scenarios.find(({ view }) => view.id === id);

export const drillAnswers: { [N in Mine]: (request: Request<N>) => Value<N> } = {
  "drills.scenarios": () => [...scenarios, ...drillBook.scenarios.filter(({ view }) => !view.retired).map(ofOwn)],
  "drills.micro": () => micro,
  "drills.list": () => drillBook.view(),
  "drills.open": ({ drill }) => drillBook.find(drill),
  "drills.begin": ({ scenario, form, leader, way, seed }) => {
    if (!leader.trim()) throw failure("blank", "leader");
    if (drillBook.view().running) throw failure("already-there", null);
    const all = [...scenarios, ...drillBook.scenarios.map(ofOwn)];
    const { title } = all.find(({ id }) => id === scenario)!;
    const pace = way === "drawn" ? { way, seed: Number(seed || 4711) } : { way };
    return drillBook.example({ title, form, pace });
  },
  "drills.walk": ({ drill, run }) => {
    const before = going(drill);
    const step = run.answers.at(-1);
    return drillBook.put({ ...after(before, "step", step?.screen, step?.choice), run });
  },
  "drills.inject": ({ drill, inject }) => {
    const before = going(drill);
    const told = injects.find(({ id }) => id === inject)!;
    const shown = before.injects.map((one) => (one.id === inject ? { ...told, shown: before.clock.seconds } : one));
    return drillBook.put({ ...after(before, "inject", told.title), injects: shown });
  },
  "drills.note": ({ drill, what, who, draft }) => {
    const kept = drillBook.put(after(going(drill), "note", what, who));
    if (draft) drop(draft);
    return kept;
  },
  "drills.observe": ({ drill, what, who, draft }) => {
    const kept = drillBook.put(after(drillBook.find(drill), "observed", what, who));
    if (draft) drop(draft);
    return kept;
  },
  "drills.sheet": ({ drill }) => ({ file: drillBook.find(drill).log ? "Øvelse.pdf" : null, unprintable: null }),
  "drills.pause": ({ drill, paused }) => {
    const before = drillBook.find(drill);
    const clock = { ...before.clock, paused };
    return drillBook.put({ ...after(before, paused ? "pause" : "resume"), clock });
  },
  "drills.stop": ({ drill, why }) =>
    drillBook.put({ ...after(drillBook.find(drill), "stop"), stage: "stopped", stopped: why }),
  "scenarios.own": () => drillBook.scenarios.map(({ view }) => view),
  "scenarios.form": ({ scenario, from }) => {
    const own = scenario ? findOwn(scenario) : undefined;
    const ours = scenarios.find(({ id }) => id === from);
    const input = own?.input ?? (ours ? copied(ours) : emptyInput);
    const routines = [{ id: "acute", title: "Barnet er i fare nå" }];
    return { input: structuredClone(input), version: own?.view.version ?? 0, routines };
  },
  "scenarios.check": ({ input }) => ({ faults: wrongIn(input), names: namesIn(input) }),
  "scenarios.keep": ({ scenario, draft, input, sure }) => {
    if (!sure && namesIn(input).length > 0) throw failure("names-a-child", "opening");
    const id = scenario ?? journal.id("scenario");
    const version = (findOwn(id)?.view.version ?? 0) + 1;
    const about = { version, at: journal.now(), by: "Leder L.", retired: false };
    const view = { id, scenario: `own.${id}`, name: input.name, ...about };
    drillBook.scenarios = [...drillBook.scenarios.filter((one) => one.view.id !== id), { view, input }];
    if (draft) drop(draft);
    return view;
  },
  "scenarios.retire": ({ scenario, retired }) => {
    const own = findOwn(scenario)!;
    own.view = { ...own.view, retired };
    return drillBook.scenarios.map(({ view }) => view);
  },
};
