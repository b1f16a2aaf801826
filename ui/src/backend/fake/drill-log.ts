// The log of a drill, in the example for the screen: kept in memory, as the contract says.
import type { DrillFormView, DrillLogInput, FaultView, ImprovementView } from "../bindings";
import type { Request, Value } from "../call";
import { drop, failure, journal } from "./concerns";
import { drillBook } from "./drills";

type Mine =
  | "drills.form"
  | "drills.check"
  | "drills.log"
  | "drills.correct"
  | "drills.add"
  | "drills.improve"
  | "drills.move"
  | "drills.verify";

export const blankLog: DrillLogInput = {
  form: null,
  day: "2026-10-14",
  start: "",
  end: "",
  scenario: "",
  theme: "",
  purpose: "",
  goals: [],
  goalNotes: [],
  situation: "",
  leader: "",
  observer: "",
  counterplay: "",
  present: [],
  others: [],
  names: "",
  absent: "",
  catchUp: "",
  routines: [],
  course: [],
  observed: [],
  observations: "",
  wentWell: "",
  problems: [],
  otherProblems: "",
  lessons: "",
  ratings: [{ criterion: "g1", words: "Faren ble vurdert først", rating: null }],
  times: [],
  findings: [],
  noFindings: "",
  debrief: null,
  support: null,
  reported: null,
  reportedTo: "",
  reportedDay: "",
  nextDay: "",
  nextForm: null,
};

const form = (body: DrillLogInput): DrillFormView => ({
  body: structuredClone(body),
  routines: [
    { id: "disclosure", title: "Et barn har fortalt meg noe" },
    { id: "acute", title: "Barnet er i fare nå" },
  ],
  chapters: [
    { id: "07", title: "Kontaktliste" },
    { id: "25", title: "Øvelser" },
  ],
});

/** A few of the rules, so that the screen has something to say; the whole of them is in the program. */
function faultsIn(log: DrillLogInput): FaultView[] {
  const blank = (field: string, missing: boolean): FaultView[] => (missing ? [{ field, code: "blank" }] : []);
  const short = log.form === "micro";
  return [
    ...(log.form ? [] : ([{ field: "form", code: "not-chosen" }] satisfies FaultView[])),
    ...blank("theme", !log.theme.trim()),
    ...blank("leader", !short && !log.leader.trim()),
    ...blank("present", log.present.length + log.others.length === 0),
    ...log.findings.flatMap((finding, at) => blank(`findings.${at}.owner`, !finding.owner.trim())),
    ...blank("findings", log.findings.length === 0 && !log.noFindings.trim()),
  ];
}

/** Names of children in the concerns of the example. */
const names = ({ theme, observations }: DrillLogInput): string[] =>
  Object.entries({ theme, observations }).flatMap(([field, text]) => (/\bLise\b/.test(text) ? [field] : []));

const same = (one: DrillLogInput, other: DrillLogInput) => JSON.stringify(one) === JSON.stringify(other);

export const drillLogAnswers: { [N in Mine]: (request: Request<N>) => Value<N> } = {
  "drills.form": ({ drill }) => {
    if (!drill) return form(blankLog);
    const run = drillBook.find(drill);
    if (run.log) return form(run.log);
    const course = run.course.map(({ at, title, kind }) => ({ time: at.slice(11, 16), what: title || kind, who: "" }));
    return form({ ...blankLog, form: run.form, theme: run.title, leader: "Leder L.", course });
  },
  "drills.check": ({ drill, log, reason }) => {
    const faults = faultsIn(log);
    if (reason !== null && same(drillBook.find(drill!).log!, log))
      faults.push({ field: "reason", code: "nothing-changed" });
    else if (reason?.trim() === "") faults.push({ field: "reason", code: "blank" });
    return { faults, names: names(log) };
  },
  "drills.correct": ({ drill, draft, log, reason }) => {
    const before = drillBook.find(drill);
    const one = { at: journal.now(), by: "Leder L.", reason, before: before.log!, after: structuredClone(log) };
    drop(draft);
    return drillBook.put({ ...before, log: one.after, corrections: [...before.corrections, one] });
  },
  "drills.log": ({ drill, draft, log, sure }) => {
    if (faultsIn(log).length > 0) throw failure("blank", faultsIn(log)[0]!.field);
    if (!sure && names(log).length > 0) throw failure("names-a-child", names(log)[0]!);
    drop(draft);
    const run = drill ? drillBook.find(drill) : drillBook.example({ kept: "logged", course: [] });
    const waits = (finding: (typeof log.findings)[number], at: number): ImprovementView => ({
      ...finding,
      drill: run.id,
      finding: at,
      own: null,
      drillTitle: log.theme,
      drillDay: log.day,
      state: "open",
      progress: "not-begun",
      verified: null,
    });
    return drillBook.put({
      ...run,
      stage: "logged",
      title: log.theme,
      log: structuredClone(log),
      logged: journal.now(),
      loggedBy: "Leder L.",
      improvements: log.findings.map(waits),
    });
  },
  "drills.add": ({ drill, text }) => {
    const before = drillBook.find(drill);
    return drillBook.put({ ...before, added: [...before.added, { at: journal.now(), by: "Leder L.", text }] });
  },
  "drills.improve": ({ finding, knownAgain }) => {
    if (knownAgain === null) throw failure("not-chosen", "knownAgain");
    if (knownAgain) throw failure("known-again", "knownAgain");
    if (/\bLise\b/.test(finding.what)) throw failure("names-a-child", "what");
    const own = journal.id("improvement");
    const from = { drill: null, finding: 0, own, drillTitle: "", drillDay: "2026-10-14" };
    drillBook.own.push({ ...finding, ...from, state: "open", progress: "not-begun", verified: null });
    return drillBook.view();
  },
  "drills.move": ({ drill, finding, own, progress }) => {
    const move = (one: ImprovementView) =>
      one.drill === drill && one.own === own && one.finding === finding ? { ...one, progress } : one;
    drillBook.own = drillBook.own.map(move);
    drillBook.drills = drillBook.drills.map((one) => ({ ...one, improvements: one.improvements.map(move) }));
    return drillBook.view();
  },
  "drills.verify": ({ drill, finding, own, day, how, seen }) => {
    if (!drill) {
      const verified = { day, how, drill: null, drillTitle: "", by: "Leder L.", at: journal.now() };
      drillBook.own = drillBook.own.map((one) => (one.own === own ? { ...one, state: "verified", verified } : one));
      return drillBook.view();
    }
    const before = drillBook.find(drill);
    if (day < before.log!.day) throw failure("too-early", "day");
    const drillTitle = seen ? drillBook.find(seen).title : "";
    const verified = { day, how, drill: seen, drillTitle, by: "Leder L.", at: journal.now() };
    const improvements = before.improvements.map((one) =>
      one.finding === finding ? { ...one, state: "verified" as const, verified } : one,
    );
    drillBook.put({ ...before, improvements });
    return drillBook.view();
  },
};
