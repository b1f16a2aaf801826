// What the unit adds to routines, in the example for the screen: in memory, as the contract says.
import type { AdditionInput, BesideView } from "../bindings";
import type { Name, Request, Value } from "../call";
import { failure } from "./concerns";
import { world } from "./session";

/** The steps of the example that something can stand beside. */
const steps = [
  { id: "disclosure.s5", title: "Si hva som skjer nå", clock: "now" },
  { id: "disclosure.s6", title: "Skriv ordrett innen en time", clock: "hour-1" },
  { id: "disclosure.s7", title: "Si fra til styreren", clock: "same-day" },
] as const;

/** What is said beside them now. */
export const said = new Map<string, AdditionInput>();

export const besideOf = (step: string): BesideView[] => {
  const input = said.get(step);
  if (!input) return [];
  const { text, numbers, within, span } = input;
  return [
    {
      own: true,
      from: "Eksempelbarnehagen",
      text,
      numbers: numbers.map(({ name, number }) => ({ name, number, display: number })),
      within: within && span ? { amount: Number(within), span } : null,
      by: "Leder L.",
      since: "2026-10-14T10:52:00+02:00",
      pack: null,
    },
  ];
};

function changed() {
  const { unit } = world.view;
  if (unit) world.view = { ...world.view, unit: { ...unit, additions: unit.additions + 1 } };
  return world.view;
}

type Mine = Extract<Name, `additions.${string}`>;

export const additionAnswers: { [N in Mine]: (request: Request<N>) => Value<N> } = {
  "additions.list": () => ({
    routines: [
      {
        id: "disclosure",
        steps: steps.map((step) => ({
          ...step,
          added: besideOf(step.id).map((added) => ({ added, faults: [] })),
        })),
      },
    ],
    gone: [],
    believed: world.view.boardSound,
  }),
  "additions.form": ({ step }) => {
    const known = steps.find((one) => one.id === step);
    if (!known) throw failure("not-found", null);
    return {
      step,
      routine: "disclosure",
      title: known.title,
      body: [{ paragraph: "Skriv nå, mens du husker best." }],
      clock: known.clock,
      takesDeadline: known.clock !== "now",
      mayNameLeader: step === "disclosure.s7",
      mayNameParents: false,
      input: said.get(step) ?? { text: "", numbers: [], within: "", span: null },
      added: besideOf(step)[0] ?? null,
    };
  },
  "additions.keep": ({ step, addition }) => {
    const { text, numbers, within } = addition;
    const wrong = /styrer/i.exec(text)?.[0];
    if (wrong && step !== "disclosure.s7") {
      const fault = { field: "text", code: null, rule: "names-role", words: [wrong.toLowerCase()] } as const;
      return { faults: [{ ...fault, words: [...fault.words] }], session: world.view };
    }
    if (!text.trim() && numbers.length === 0 && !within)
      return { faults: [{ field: "text", code: "blank", rule: null, words: [] }], session: world.view };
    said.set(step, addition);
    return { faults: [], session: changed() };
  },
  "additions.take-away": ({ step }) => {
    said.delete(step);
    return changed();
  },
};
