// The handling plan, in the example for the screen: kept in memory, as the contract says.
import type {
  ChapterView,
  EditionView,
  GapPlace,
  GapView,
  PlanExportedView,
  PlanInput,
  PlanRoleInput,
  PlanView,
} from "../bindings";
import type { Name, Request, Value } from "../call";
import { drop, failure, journal, opened } from "./concerns";
import { world } from "./session";

type Mine = Extract<Name, `plan.${string}`>;
type Chapter = Omit<ChapterView, "state"> & { routine?: boolean };

const chapter = (id: string, title: string, purpose: string, more: Partial<Chapter> = {}): Chapter => ({
  id,
  title,
  purpose,
  given: false,
  needed: true,
  ...more,
});

const given = { given: true };

const chapters: Chapter[] = [
  chapter("00", "Forside", "Hvem planen gjelder for, og hvor lenge.", given),
  chapter("01", "Godkjenning og historikk", "Hvem som har godkjent planen, og hva som er endret.", given),
  chapter("03", "Formål og virkeområde", "Hva planen gjelder, og hvem den gjelder for.", given),
  chapter("06", "Roller og ansvar", "Hvem som gjør hva, og hvem som tar over når noen er borte.", given),
  chapter("07", "Kontaktliste", "Hvem vi ringer, og når nummeret sist ble kontrollert.", given),
  chapter("11", "Rutine: barnet forteller", "Når et barn har sagt noe om vold eller overgrep.", given),
  chapter("14", "Rutine: barn mot barn", "Når barn har skadet eller krenket hverandre seksuelt.", { routine: true }),
  chapter("21", "Forebygging for barna", "Hva barna lærer om kropp, grenser og hjelp, og når."),
  chapter("25", "Øvelser", "Hvordan vi øver, hva vi har øvd på, og hva det førte til.", given),
  chapter("27", "Samarbeid", "Hvem vi samarbeider med, og når vi møtes."),
  chapter("30", "Vedlegg", "Skjemaer, brev og kart.", { needed: false }),
];

const empty: PlanInput = {
  title: "",
  period: "",
  organisationNumber: "",
  nextRevision: "",
  changes: "",
  distribution: "",
  roles: [],
  leaderSuspected: "",
  texts: [],
  absent: [],
};

/** The plan of the pictures, three versions old: a substitute, a number and a meeting are missing. */
const written: PlanInput = {
  title: "Beredskapsplan 2026–27",
  period: "2026–2027",
  organisationNumber: "000000019",
  nextRevision: "2027-06-15",
  changes: "Ny rutine for henting.",
  distribution: "Alle ansatte, eieren og foreldrerådet.",
  roles: [
    { role: "leader", who: "Leder L.", substitute: "" },
    { role: "contact", who: "Ansatt M.", substitute: "Ansatt K." },
    { role: "owner", who: "Eier E.", substitute: "Eier F." },
  ],
  leaderSuspected: "Si fra rett til Eier E.",
  texts: [
    { chapter: "14", text: "Vi følger rutinen til kommunen." },
    { chapter: "21", text: "Kropp og grenser i november og mars, alle grupper." },
  ],
  absent: [],
};

/** The plan on the PC of the example. */
class Book {
  plan = empty;
  kept = "";
  keptBy = "";
  editions: EditionView[] = [];
  /** Reasons, and since when. */
  since: Record<string, string> = {};
  /** A drill of each kind was held. */
  drilled = true;
  /** What the dialog for files answers, and whether every character could be printed. */
  exported: PlanExportedView = { file: "Beredskapsplan utkast.pdf", unprintable: null };

  reset(): void {
    Object.assign(this, new Book());
  }

  /** The plan of the pictures. */
  example(more: Partial<PlanInput> = {}): void {
    this.plan = { ...structuredClone(written), ...more };
    this.kept = "2026-10-14T09:17:00+02:00";
    this.keptBy = "Leder L.";
    this.editions = [3, 2, 1].map((version) => edition(version, `${2023 + version}-08-20`, written.changes));
  }

  /** The same with nothing missing. */
  whole(): void {
    this.example({ texts: [...written.texts, { chapter: "27", text: "Helsestasjonen, to møter i året." }] });
    this.plan.roles[0]!.substitute = "Ansatt P.";
    const { contacts } = world.view.unit!;
    world.view.unit!.contacts = { ...contacts, childProtection: "00000000", childProtectionOnCall: "00000000" };
  }
}

export const book = new Book();

function edition(version: number, day: string, changes: string): EditionView {
  const decided = { decidedBy: "Styret i Eksempelvik barnehager", decidedDay: day, decidedHow: "Styremøte, sak 12/26" };
  return { version, at: `${day}T10:00:00+02:00`, by: "Leder L.", ...decided, changes };
}

export const planAnswers: { [N in Mine]: (request: Request<N>) => Value<N> } = {
  "plan.open": () => (opened(), view()),
  "plan.keep": ({ draft, plan, sure }) => {
    opened();
    look(texts(plan), sure);
    const number = plan.organisationNumber.replace(/\s/g, "");
    if (number && number !== written.organisationNumber) throw failure("not-a-number", "organisationNumber");
    if (plan.nextRevision && !/^\d{4}-\d\d-\d\d$/.test(plan.nextRevision)) throw failure("not-a-day", "nextRevision");
    book.plan = {
      ...plan,
      texts: plan.texts.filter(({ text }) => text.trim()),
      absent: plan.absent.filter(({ reason }) => reason.trim()),
    };
    book.kept = journal.now();
    book.keptBy = world.view.open!.person.name;
    for (const { gap } of book.plan.absent) book.since[gap] ??= book.kept.slice(0, 10);
    drop(draft);
    return view();
  },
  "plan.approve": ({ decision, sure }) => {
    opened();
    for (const name of ["by", "day", "how"] as const) if (!decision[name].trim()) throw failure("blank", name);
    look(
      [
        ["by", decision.by],
        ["how", decision.how],
      ],
      sure,
    );
    if (gaps().some((gap) => !gap.excuse)) throw failure("plan-missing", null);
    const { by, day, how } = decision;
    const approved = edition(version(), day, book.plan.changes);
    book.editions = [{ ...approved, decidedBy: by, decidedHow: how }, ...book.editions];
    return view();
  },
  "plan.export": ({ version: asked }) => {
    opened();
    if (asked !== null && !book.editions.some((one) => one.version === asked)) throw failure("not-found", null);
    return book.exported;
  },
};

const version = () => book.editions.length + 1;

function view(): PlanView {
  const all = gaps();
  return {
    input: structuredClone(book.plan),
    kept: book.kept,
    keptBy: book.keptBy,
    version: version(),
    chapters: chapters.map(({ routine: _, ...one }) => {
      const here = all.filter((gap) => gap.chapter === one.id);
      const says = one.given || Boolean(text(one.id));
      const quiet = says ? "whole" : "empty";
      const state = here.some((gap) => !gap.excuse) ? "missing" : here.length > 0 ? "excused" : quiet;
      return { ...one, state };
    }),
    gaps: all,
    editions: book.editions,
  };
}

const text = (id: string) => book.plan.texts.find((one) => one.chapter === id)?.text;

function gaps(): GapView[] {
  const { plan } = book;
  const { unit } = world.view;
  const role = (name: PlanRoleInput["role"]) => plan.roles.find((one) => one.role === name);
  const found: GapView[] = [];
  const unless = (there: unknown, kind: string, chapter: string, field = "", place: GapPlace = "plan") => {
    if (there) return;
    const id = kind === "chapter" || kind === "routine" ? `${kind}.${chapter}` : kind;
    const reason = plan.absent.find((one) => one.gap === id)?.reason;
    found.push({ id, kind, chapter, place, field, excuse: reason ? { reason, day: book.since[id] ?? "" } : null });
  };
  unless(plan.title, "title", "00", "title");
  unless(plan.period, "period", "00", "period");
  unless(plan.organisationNumber, "organisation-number", "00", "organisationNumber");
  unless(unit?.address, "address", "00", "", "unit");
  unless(plan.nextRevision, "next-revision", "00", "nextRevision");
  unless(plan.distribution, "distribution", "01", "distribution");
  for (const [at, name] of (["leader", "contact", "owner"] as const).entries()) {
    unless(role(name)?.who, `role-${name}`, "06", `roles.${at}.who`);
    unless(role(name)?.substitute, `role-${name}-substitute`, "06", `roles.${at}.substitute`);
  }
  unless(plan.leaderSuspected, "leader-suspected", "06", "leaderSuspected");
  unless(unit?.contacts.childProtection, "contacts-child-protection", "07", "", "contacts");
  unless(unit?.contacts.childProtectionOnCall, "contacts-on-call", "07", "", "contacts");
  for (const one of chapters.filter(({ id }) => id < "25")) lacks(one);
  unless(book.drilled, "drills-none", "25", "", "drills");
  for (const one of chapters.filter(({ id }) => id > "25")) lacks(one);
  return found;

  function lacks({ id, given, needed, routine }: Chapter): void {
    unless(given || !needed || text(id), routine ? "routine" : "chapter", id, `texts.${id}`);
  }
}

const texts = (plan: PlanInput): [string, string][] => [
  ["title", plan.title],
  ["changes", plan.changes],
  ...plan.roles.flatMap(({ who, substitute }, at): [string, string][] => [
    [`roles.${at}.who`, who],
    [`roles.${at}.substitute`, substitute],
  ]),
  ...plan.texts.map(({ chapter, text }): [string, string] => [`texts.${chapter}`, text]),
  ...plan.absent.map(({ gap, reason }): [string, string] => [`absent.${gap}`, reason]),
];

function look(texts: [string, string][], sure: boolean): void {
  const odd = texts.find(([, text]) => /\p{Extended_Pictographic}/u.test(text));
  if (odd) throw failure("not-printable", odd[0]);
  const children = journal.concerns.flatMap(({ child }) => child ?? []);
  const named = texts.find(([, text]) => children.some((child) => text.includes(child)));
  if (named && !sure) throw failure("names-a-child", named[0]);
}
