// The log of a drill, in the example for the screen: kept in memory, as the contract says.
import type { DrillFormView, DrillLogInput, FaultView, ImprovementView } from "../bindings";
import type { Request, Value } from "../call";
import { drop, failure, journal } from "./concerns";
import { drillBook } from "./drills";

type Mine = "drills.form" | "drills.check" | "drills.log" | "drills.add" | "drills.verify";

export const blankLog: DrillLogInput = {
  form: null,
  day: "2026-10-14",
  start: "",
  end: "",
  scenario: "",
  theme: "",
  purpose: "",
  goals: [],
  leader: "",
  observer: "",
  counterplay: "",
  present: [],
  others: [],
  absent: "",
  catchUp: "",
  routines: [],
  course: [],
  observations: "",
  wentWell: "",
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

export const drillLogAnswers: { [N in Mine]: (request: Request<N>) => Value<N> } = {
  "drills.form": ({ drill }) => {
    if (!drill) return form(blankLog);
    const run = drillBook.find(drill);
    const course = run.course.map(({ at, title, kind }) => ({ time: at.slice(11, 16), what: title || kind, who: "" }));
    return form({ ...blankLog, form: run.form, theme: run.title, leader: "Leder L.", course });
  },
  "drills.check": ({ log }) => ({ faults: faultsIn(log), names: names(log) }),
  "drills.log": ({ drill, draft, log, sure }) => {
    if (faultsIn(log).length > 0) throw failure("blank", faultsIn(log)[0]!.field);
    if (!sure && names(log).length > 0) throw failure("names-a-child", names(log)[0]!);
    drop(draft);
    const run = drill ? drillBook.find(drill) : drillBook.example({ kept: "logged", course: [] });
    const waits = (finding: (typeof log.findings)[number], at: number): ImprovementView => ({
      ...finding,
      drill: run.id,
      finding: at,
      drillTitle: log.theme,
      drillDay: log.day,
      state: "open",
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
  "drills.verify": ({ drill, finding, day, how, seen }) => {
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
