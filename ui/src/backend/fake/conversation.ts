// A small page about talking with children, and one conversation to practise on.
import type {
  PracticeSaidView,
  PracticeTurnView,
  PracticeView,
  SourceView,
  TalkPieceView,
  TalkView,
} from "../bindings";
import type { Name, Request, Value } from "../call";

const own: SourceView[] = [
  { id: "own", title: "Vår egen vurdering", address: "", checked: "2026-11", verified: false },
];

const piece = (id: string, title: string, more: Partial<TalkPieceView> = {}): TalkPieceView => ({
  id,
  title,
  body: [],
  lines: [],
  door: null,
  to: null,
  sources: own,
  ...more,
});

const prompt = (id: string, words: string, note: string | null = null) => ({
  id,
  title: "",
  about: "",
  say: [{ words, note }],
  dontSay: [],
});

const page: TalkView = {
  parts: [
    {
      id: "which",
      title: "Hvilken samtale?",
      about: "Velg det som ligner mest.",
      pieces: [
        piece("talk.type.disclosure", "Barnet forteller nå", { body: [{ paragraph: "Ta imot." }], door: "told" }),
        piece("talk.type.parents", "Du vil snakke med foreldrene", { to: "parents" }),
      ],
    },
    {
      id: "during",
      title: "Under",
      about: "Barnet vet, og du lytter.",
      pieces: [
        piece("talk.minimum", "Stopp når du vet dette", { body: [{ list: ["Om barnet er i fare i dag"] }] }),
        piece("dcm.4", "4. La barnet fortelle", { lines: [prompt("prompt.free.02", "«Mm. Og så?»")] }),
        piece("receive", "Når barnet forteller noe vanskelig", {
          lines: [prompt("prompt.receive.02", "«Det er ikke din skyld.»")],
        }),
      ],
    },
    {
      id: "dont",
      title: "Ikke si, ikke gjør",
      about: "Har det glippet, kan du rette det opp.",
      pieces: [
        piece("dont.words", "Ordene", {
          lines: [
            {
              id: "dont.4",
              title: "Ikke lov å holde det hemmelig",
              about: "Du må bryte løftet.",
              say: [{ words: "«Jeg passer på hvem som får vite det.»", note: null }],
              dontSay: [{ words: "«Dette blir mellom oss.»", note: null }],
            },
          ],
        }),
      ],
    },
    {
      id: "needs",
      title: "Alder og behov",
      about: "Barnet skal få fortelle på sin måte.",
      pieces: [
        piece("needs", "Behov", {
          lines: [{ id: "adapt.language", title: "Tolk", about: "Bruk kvalifisert tolk.", say: [], dontSay: [] }],
        }),
      ],
    },
    {
      id: "parents",
      title: "Foreldre og henting",
      about: "Bruk dette bare når ingenting peker mot noen hjemme. Barnevernet eller politiet sier når.",
      pieces: [piece("parents", "Når dere kan snakke med foreldrene", { door: "worried" })],
    },
    { id: "practice", title: "Øv på samtalen", about: "Barna er oppdiktet, og ingenting blir lagret.", pieces: [] },
  ],
  practices: [{ id: "tegningen", title: "Tegningen", about: "Eira Månestråle (4) tegner.", age: "3-5" }],
};

const turns: Record<string, PracticeTurnView> = {
  open: {
    id: "open",
    title: "Hva sier du?",
    scene: ["Eira tegner et hus."],
    choices: [
      { id: "lead", words: "«Er det pappa som er sint?»" },
      { id: "invite", words: "«Fortell om det.»" },
      { id: "wait", words: "Du venter." },
    ],
    end: null,
  },
  shut: {
    id: "shut",
    title: "Eira har lagt fra seg tusjen",
    scene: ["Hva sier du nå?"],
    choices: [{ id: "mend", words: "«Nå spurte jeg mye.»" }],
    end: null,
  },
  received: {
    id: "received",
    title: "Eira har fått fortelle",
    scene: ["Du vet det du må vite."],
    choices: [],
    end: { outcome: "received", now: "Når det er ekte: skriv ordrett, og følg rutinen.", door: "told" },
  },
};

const said: Record<string, PracticeSaidView & { next: string }> = {
  lead: {
    id: "lead",
    words: "«Er det pappa som er sint?»",
    answer: "Hun ser ned. «Kanskje.»",
    helps: false,
    why: "Navnet kom fra deg.",
    restsOn: { id: "dont.4", title: "Ikke lov å holde det hemmelig", part: "dont" },
    next: "shut",
  },
  invite: {
    id: "invite",
    words: "«Fortell om det.»",
    answer: "«Det blir så mye rop.»",
    helps: true,
    why: "Du brukte hennes egne ord.",
    restsOn: { id: "prompt.free.02", title: "4. La barnet fortelle", part: "during" },
    next: "received",
  },
  wait: {
    id: "wait",
    words: "Du venter.",
    answer: "«Hjemme roper de høyt.»",
    helps: true,
    why: "Du ga henne ro.",
    restsOn: { id: "prompt.free.02", title: "4. La barnet fortelle", part: "during" },
    next: "received",
  },
  mend: {
    id: "mend",
    words: "«Nå spurte jeg mye.»",
    answer: "Hun tar tusjen.",
    helps: true,
    why: "Du ga henne valget tilbake.",
    restsOn: { id: "prompt.free.02", title: "4. La barnet fortelle", part: "during" },
    next: "received",
  },
};

function practice(chosen: string[]): PracticeView {
  const lines = chosen.map((id) => said[id]!);
  return {
    id: "tegningen",
    title: "Tegningen",
    about: "Eira Månestråle (4) tegner.",
    goals: ["Stopp når du vet nok."],
    said: lines,
    turn: turns[lines.at(-1)?.next ?? "open"]!,
    sources: own,
  };
}

type Named = Extract<Name, `conversation.${string}`>;

export const conversationAnswers: { [N in Named]: (request: Request<N>) => Value<N> } = {
  "conversation.page": () => page,
  "conversation.practice": ({ chosen }) => practice(chosen),
};
