import type { PackOfferView, PacksView, PackStepView } from "../bindings";
import type { Name, Request, Value } from "../call";
import { failure } from "./concerns";

const text = (words: string) => ({ text: words, numbers: [], within: null });
const step = (
  id: string,
  title: string,
  change: PackStepView["change"],
  more: Partial<PackStepView> = {},
): PackStepView => ({
  step: id,
  title,
  routine: id.split(".")[0]!,
  change,
  before: null,
  after: null,
  refused: [],
  ...more,
});

const offer: PackOfferView = {
  issuer: "Eksempelvik kommune",
  number: 2,
  day: "2026-10-12",
  from: "new",
  before: 1,
  steps: [
    step("disclosure.s5", "Skriv ned det barnet sa", "changed", {
      before: text("Skjemaet ligger i mappen på kontoret."),
      after: text("Skjemaet ligger i den røde mappen på kontoret."),
    }),
    step("disclosure.s6", "Finn ut når barnet skal hentes", "new", {
      after: {
        text: "",
        numbers: [{ name: "Barnevernets mottak", number: "00000000", display: "00 00 00 00" }],
        within: { amount: 30, span: "minutes" },
      },
    }),
    step("acute.s3", "Hold barnet trygt", "gone", { before: text("Bruk rom 2.") }),
    step("acute.s4", "Ring barnevernet", "refused", {
      after: text("Spør rektor først."),
      refused: [{ field: "text", code: null, rule: "names-role", words: ["rektor"] }],
    }),
    step("acute.s5", "Skriv ned tidspunktene", "same", {
      before: text("Klokken i gangen."),
      after: text("Klokken i gangen."),
    }),
  ],
};

const words = "lykt elg havn vott seil kvist";
const none: PacksView = { keys: [], editions: [], issuer: "Eksempelvik kommune", mine: 2, made: null, key: "" };
const taken: PacksView = {
  ...none,
  keys: [{ key: "ab", issuer: offer.issuer, by: "Leder L.", since: "2026-10-14T10:42:00+02:00", holds: 2 }],
  editions: [
    {
      id: "e2",
      issuer: offer.issuer,
      number: 2,
      day: offer.day,
      by: "Leder L.",
      at: "2026-10-14T10:42:00+02:00",
      holds: true,
    },
  ],
};

let now = none;

export const packs = {
  /** What the file that is chosen says; null: nobody chooses one. */
  file: offer as PackOfferView | null,
  reset() {
    now = none;
    packs.file = offer;
  },
};

export const packAnswers = {
  "packs.list": () => now,
  "packs.choose": () => packs.file,
  "packs.accept": (request) => {
    const said = request.words.trim().split(/\s+/);
    const first = words.split(" ").findIndex((word, i) => word !== said[i]);
    if (packs.file?.from !== "known" && !request.words.trim()) throw failure("blank", "words");
    if (packs.file?.from !== "known" && first >= 0) throw failure("wrong-word", `words.${first}`);
    return (now = taken);
  },
  "packs.forget": () =>
    (now = { ...taken, keys: [], editions: taken.editions.map((one) => ({ ...one, holds: false })) }),
  "packs.edition": () =>
    offer.steps.filter((one) => one.after).map((one) => ({ ...one, before: one.after, change: "same" as const })),
  "packs.make": ({ issuer }) => {
    now = { ...now, issuer, key: "cd", made: { number: 1, day: "2026-10-14" } };
    return { file: `${issuer} 1.sikkerhetspakke`, packs: now };
  },
} satisfies { [N in Extract<Name, `packs.${string}`>]: (request: Request<N>) => Value<N> };
