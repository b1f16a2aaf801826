import type { DrillLogInput, ImprovementView } from "../../backend/bindings";
import { dayWords, writtenTime } from "../../words/when";
import { t } from "../../words/words.svelte";

const answer = (said: boolean | null): string => (said === null ? "" : said ? t("yes") : t("no"));

/** What a log says in its lines, each with its name. `present`: the names of those of the board who took part. */
export function factsOf(log: DrillLogInput, present: string[], today: string): [string, string][] {
  const times = [log.start, log.end].filter(Boolean).map(writtenTime).join("–");
  const clock = times && t("drill-view-clock", { times });
  const others = log.others.map(({ role, number }) => `${number} ${role}`);
  const who = [...present, ...log.names.split("\n").filter(Boolean), ...others].join(", ");
  const goals = log.goals.map((goal, at) => (log.goalNotes[at] ? `${goal} – ${log.goalNotes[at]}` : goal));
  const problems = [...log.problems.map((one) => t(`drill-problem-${one}`)), log.otherProblems];
  const next = [log.nextDay && dayWords(log.nextDay, today), log.nextForm && t(`drill-form-${log.nextForm}`)];
  const sent = log.reported && `${log.reportedTo}, ${dayWords(log.reportedDay, today)}`;
  const facts: [string, string][] = [
    [t("drill-log-day"), [dayWords(log.day, today), clock].filter(Boolean).join(", ")],
    [t("drill-log-purpose"), log.purpose],
    [t("drill-log-goals"), goals.join("\n")],
    [t("drill-log-situation"), log.situation],
    [t("drill-log-leader"), log.leader],
    [t("drill-log-observer"), log.observer],
    [t("drill-log-counterplay"), log.counterplay],
    [t("drill-log-present"), who],
    [t("drill-log-absent"), log.absent],
    [t("drill-log-catchUp"), log.catchUp],
    [t("drill-log-routines"), log.routines.map((routine) => t(`routine-${routine}`)).join("\n")],
    [t("drill-log-observations"), log.observations],
    [t("drill-log-wentWell"), log.wentWell],
    [t("drill-log-problems"), problems.filter(Boolean).join("\n")],
    [t("drill-log-lessons"), log.lessons],
    [t("drill-log-debrief"), answer(log.debrief)],
    [t("drill-log-support"), answer(log.support)],
    [t("drill-log-reported"), sent || answer(log.reported)],
    [t("drill-log-nextDay"), next.filter(Boolean).join(", ")],
  ];
  return facts.filter(([, words]) => words);
}

/** All that a log says, also what has a list of its own on the page: to be laid beside another. */
function wholeOf(log: DrillLogInput, present: string[], today: string): [string, string][] {
  const rows = (list: DrillLogInput["course"]) =>
    list.map(({ time, what, who }) => [writtenTime(time), what, who].filter(Boolean).join(" · ")).join("\n");
  const minutes = log.times.map(
    ({ what, minutes }) => `${what}: ${t("drill-view-minutes", { minutes: Number(minutes) })}`,
  );
  const rated = log.ratings.map(({ words, rating }): [string, string] => [
    words,
    t(`drill-rating-${rating ?? "not-tried"}`),
  ]);
  const findings = log.findings.map(({ what, cause, measure, owner, deadline }, at): [string, string] => [
    t("drill-log-finding", { number: at + 1 }),
    [what, cause, measure, owner, dayWords(deadline, today)].filter(Boolean).join("\n"),
  ]);
  return [
    [t("drill-log-theme"), log.theme],
    [t("drill-log-form"), log.form ? t(`drill-form-${log.form}`) : ""],
    ...factsOf(log, present, today),
    [t("drill-log-course"), rows(log.course)],
    [t("drill-log-observed"), rows(log.observed)],
    [t("drill-log-times"), minutes.join("\n")],
    ...rated,
    ...findings,
    [t("drill-log-no-findings"), log.noFindings],
  ];
}

export type Change = { name: string; before: string; after: string };

/** Where two logs say something else, in the order of the later one; what it no longer says comes last. */
export function changesOf(
  before: DrillLogInput,
  after: DrillLogInput,
  named: (log: DrillLogInput) => string[],
  today: string,
): Change[] {
  const [old, young] = [before, after].map((log) => new Map(wholeOf(log, named(log), today)));
  const names = new Set([...young!.keys(), ...old!.keys()]);
  const changes = [...names].map((name) => ({ name, before: old!.get(name) ?? "", after: young!.get(name) ?? "" }));
  return changes.filter((change) => change.before !== change.after);
}

/** Where an improvement was found: in which drill, or not in one. */
export function foundWords({ drill, drillTitle, drillDay }: ImprovementView, today: string): string {
  if (!drill) return t("drill-improvement-own");
  return t("drill-view-showed-of", { title: drillTitle, day: dayWords(drillDay, today) });
}
