// The law, in the example for the screen: a few rules, and three questions.
import type { HelpAnswer, LawHelpView, LawView, RuleView, SourceView, UncheckedView } from "../bindings";
import type { Name, Request, Value } from "../call";

const source: SourceView = {
  id: "lovdata-26",
  title: "Lovdata",
  address: "lovdata.no",
  checked: "2026-11",
  verified: true,
};

function rule(id: string, title: string, text: string, more: Partial<RuleView> = {}): RuleView {
  return {
    id,
    title,
    body: [{ paragraph: text }],
    cites: [{ act: "barnevernsloven", section: "§ 13-2", letter: null, part: null }],
    checked: "2026-11",
    check: null,
    leaders: false,
    sources: [source],
    ...more,
  };
}

const personal = rule("meldeplikt.personal", "Plikten er din egen", "Ingen kan forby deg å melde.");
const danger = rule("avverge.who", "Alle må hindre det", "Plikten går foran taushetsplikten.", {
  cites: [{ act: "straffeloven", section: "§ 196", letter: null, part: null }],
});
const archive = rule("archive.retention", "Hvor lenge notater ligger", "Kommunen har en egen plan for arkiv.", {
  leaders: true,
  cites: [],
  check: "Spør kommunens arkiv om fristene.",
});

const rules: LawView = {
  themes: [
    { id: "report", title: "Melde til barnevernet", about: "Når du må si fra.", rules: [personal] },
    { id: "avert", title: "Avverge", about: "", rules: [danger] },
    { id: "privacy", title: "Personvern og arkiv", about: "", rules: [archive] },
  ],
  triggers: [
    {
      id: "a",
      title: "Mishandling eller alvorlig mangel på omsorg",
      about: "Barnet blir skadet, eller får ikke det det må ha.",
      letters: [{ act: "barnevernsloven", section: "§ 13-2", letter: "a", part: null }],
      own: true,
    },
    {
      id: "b",
      title: "Alvorlig sykt eller skadet, uten hjelp",
      about: "Ingen tar barnet til lege.",
      letters: [{ act: "opplæringslova", section: "§ 24-3", letter: "b", part: 1 }],
      own: true,
    },
    {
      id: "d",
      title: "Barnet er i fare ved det det gjør selv",
      about: "Alvorlige lovbrudd eller rus.",
      letters: [{ act: "barnevernsloven", section: "§ 13-2", letter: "d", part: null }],
      own: false,
    },
  ],
};

type Step = Pick<LawHelpView, "title" | "body" | "choices" | "end"> & { leads?: Record<string, string> };

const choices = [
  { id: "yes", label: "Ja", hint: null },
  { id: "unknown", label: "Vet ikke", hint: "Da tar vi det trygge valget" },
  { id: "no", label: "Nei", hint: null },
];

const steps: Record<string, Step> = {
  danger: {
    title: "Kan noen bli alvorlig skadet nå?",
    body: [{ paragraph: "Tenk på det som skjer nå." }, { list: ["Vold som ikke er over"] }],
    choices,
    end: null,
    leads: { yes: "stop-now", unknown: "stop-now", no: "care" },
  },
  care: {
    title: "Tror du at barnet har det slik?",
    body: [],
    choices,
    end: null,
    leads: { yes: "report", unknown: "report", no: "report" },
  },
  "stop-now": {
    title: "Ring 112 nå",
    body: [{ list: ["Du trenger ikke spørre noen først."] }],
    choices: [],
    end: { door: "danger", calls: [], rules: [danger] },
  },
  report: {
    title: "Meld til barnevernet",
    body: [{ list: ["Er du i tvil, drøft det uten navn."] }],
    choices: [],
    end: { door: "worried", calls: [], rules: [personal] },
  },
};

function help(answers: HelpAnswer[]): LawHelpView {
  let here = "danger";
  const used: HelpAnswer[] = [];
  for (const answer of answers) {
    const next = steps[here]!.leads?.[answer.choice];
    if (answer.question !== here || !next) break;
    here = next;
    used.push(answer);
  }
  const { leads: _, ...step } = steps[here]!;
  return { ...step, id: here, answers: used };
}

const unchecked: UncheckedView = {
  contacts: [],
  rules: [{ id: archive.id, title: archive.title, check: archive.check!, checked: "2026-11" }],
  facts: [
    { kind: "routines", place: "acute", titles: ["Trygg barnet", "Skriv tidslinje"] },
    { kind: "signs", place: "Fysisk vold", titles: ["Stort bittmerke"] },
    { kind: "caveats", place: "", titles: ["Ingen poeng"] },
  ],
  sources: [{ ...source, id: "own", title: "Alminnelig faglig praksis", address: "", verified: false }],
};

type Law = "law.rules" | "law.help" | "content.unchecked";

export const lawAnswers: { [N in Law & Name]: (request: Request<N>) => Value<N> } = {
  "law.rules": () => rules,
  "law.help": ({ answers }) => help(answers),
  "content.unchecked": () => unchecked,
};
