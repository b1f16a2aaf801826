import { screen, waitFor, within } from "@testing-library/svelte";
import { tick } from "svelte";
import { expect, test, vi } from "vitest";
import { fake } from "../src/backend/fake";
import { terms } from "../src/backend/fake/terms";
import { hiding } from "../src/frame/hiding.svelte";
import { places } from "../src/frame/places.svelte";
import { finder } from "../src/words/terms";
import { answerWith, button, heading, open, press, routinesLike } from "./person";

const find = finder(terms);
const marked = (text: string, explained: string[] = []) =>
  find(text, new Set(explained))
    .filter((piece) => piece.term)
    .map((piece) => piece.text);

test("a term is found as a whole word, in each of its forms, with letters of ours around it", () => {
  expect(marked("Taushetsplikten stopper deg ikke.")).toEqual(["Taushetsplikten"]);
  expect(marked("Du har taushetsplikt, og (avvergeplikt).")).toEqual(["taushetsplikt", "avvergeplikt"]);
  expect(marked("Brudd på taushetspliktens ånd, åtaushetsplikt, taushetsplikt-kurs")).toEqual([]);
});

test("the longest form is taken, and each term once", () => {
  const alone = { ...terms[0]!, id: "alone", title: "Sosial", forms: ["sosial"] };
  const control = { ...terms[0]!, id: "control", title: "Sosial kontroll", forms: ["sosial kontroll"] };
  const pieces = finder([alone, control])("Sosial kontroll er sosial, og sosial.", new Set());
  expect(pieces.map(({ text, term }) => [text, term?.id])).toEqual([
    ["Sosial kontroll", "control"],
    [" er ", undefined],
    ["sosial", "alone"],
    [", og sosial.", undefined],
  ]);
});

test("what has been explained before is not explained again", () => {
  expect(marked("Du har taushetsplikt.", ["confidentiality"])).toEqual([]);
});

test("an abbreviation is no ordinary word", () => {
  expect(marked("Bruker barnet ASK?")).toEqual(["ASK"]);
  expect(marked("Barnet fant ask i peisen.")).toEqual([]);
});

test("what somebody said is left alone, also where the quote does not end", () => {
  expect(marked("Barnet sa «mamma har taushetsplikt», og gikk.")).toEqual([]);
  expect(marked("Barnet sa «mamma har taushetsplikt")).toEqual([]);
  expect(marked("«Hei», sa læreren om taushetsplikten.")).toEqual(["taushetsplikten"]);
});

test("letters typed in two parts are the same letters, and no part of a word is left over", () => {
  const abuse = { ...terms[0]!, id: "leave", title: "Å få lov", forms: ["få lov"] };
  const look = (text: string) => finder([abuse])(text, new Set());
  expect(look("Du ma\u030a fa\u030a lov.").map(({ text }) => text)).toEqual(["Du må ", "få lov", "."]);
  expect(look("Ufa\u030a lov").some(({ term }) => term)).toBe(false);
});

test("without terms every text is itself", () => {
  expect(finder([])("Taushetsplikt", new Set())).toEqual([{ text: "Taushetsplikt" }]);
});

/** In the law, with a rule open that has two terms, one of them twice. */
async function rule(text = "Taushetsplikt er én ting, avvergeplikt en annen. Taushetsplikten viker.") {
  answerWith("law.rules", async (request) => {
    const view = await fake("law.rules", request);
    view.themes[0]!.rules[0]!.body = [{ paragraph: text }, { list: ["Taushetsplikten går foran."] }];
    return view;
  });
  const person = open();
  places.go({ at: "law" });
  await heading("Loven kort");
  await person.click(await screen.findByText("Plikten er din egen"));
  return person;
}

const word = () => screen.getAllByRole("button", { name: "Taushetsplikt" })[0]!;
const about = "Det du får vite i jobben, sier du ikke til andre.";
const shown = () => screen.queryByText(about, { exact: false });

test("a term is a button of its own the first time it stands there, and plain text after that", async () => {
  await rule();
  const here = screen.getByText("Plikten er din egen").closest("details")!;
  expect([...here.querySelectorAll("[data-term]")].map((one) => one.textContent)).toEqual([
    "Taushetsplikt",
    "avvergeplikt",
  ]);
  expect(here).toHaveTextContent("Taushetsplikt er én ting, avvergeplikt en annen. Taushetsplikten viker.");
  expect(word()).toHaveAttribute("aria-expanded", "false");
});

test("it is opened by keyboard, told beside the word, and closed by the same key", async () => {
  const person = await rule();
  word().focus();
  expect(shown()).toBeNull();
  await person.keyboard("{Enter}");
  expect(shown()).toBeVisible();
  expect(word()).toHaveAttribute("aria-expanded", "true");
  expect(word()).toHaveAccessibleDescription(`Taushetsplikt. ${about}`);
  expect(shown()!.closest("[aria-live='polite']")).toBe(word().nextElementSibling);
  await person.keyboard(" ");
  expect(shown()).toBeNull();
});

test("it goes with the focus, and with a press somewhere else", async () => {
  const person = await rule();
  await person.click(word());
  expect(shown()).toBeVisible();
  await person.tab();
  expect(shown()).toBeNull();
  expect(screen.getByRole("button", { name: "avvergeplikt" })).toHaveFocus();
  await person.click(word());
  await person.click(screen.getByRole("heading", { level: 1 }));
  expect(shown()).toBeNull();
});

test("there is one at a time", async () => {
  const person = await rule();
  await person.hover(word());
  await screen.findByText(about, { exact: false });
  await person.click(screen.getByRole("button", { name: "avvergeplikt" }));
  expect(shown()).toBeNull();
  expect(screen.getByText(/Alle må prøve å stoppe/)).toBeVisible();
});

test("Esc closes it and nothing else, and the second of a burst hides everything", async () => {
  const person = await rule();
  await person.click(word());
  await person.keyboard("{Escape}");
  expect(shown()).toBeNull();
  expect(hiding.on).toBe(false);
  expect(places.here.place.at).toBe("law");
  expect(word()).toHaveFocus();
  expect(screen.getByText("Plikten er din egen").closest("details")).toHaveAttribute("open");
  await new Promise((done) => setTimeout(done, 650));
  await person.click(word());
  press("Escape");
  press("Escape");
  expect(hiding.on).toBe(true);
});

test("Esc is not heard by what lies under it", async () => {
  const heard = vi.fn();
  const person = await rule();
  await person.click(word());
  document.body.addEventListener("keydown", heard);
  press("Escape");
  await tick();
  expect(shown()).toBeNull();
  expect(heard).not.toHaveBeenCalled();
  press("Escape", { repeat: true });
  expect(heard).toHaveBeenCalledOnce();
  document.body.removeEventListener("keydown", heard);
});

test("the mouse rests before it opens, may go over to it, and closes it by going away", async () => {
  const person = await rule();
  vi.useFakeTimers({ shouldAdvanceTime: true });
  await person.hover(word());
  vi.advanceTimersByTime(300);
  await tick();
  expect(shown()).toBeNull();
  vi.advanceTimersByTime(400);
  await tick();
  expect(shown()).toBeVisible();
  await person.unhover(word());
  await person.hover(shown()!);
  vi.advanceTimersByTime(2000);
  await tick();
  expect(shown()).toBeVisible();
  await person.unhover(shown()!);
  vi.advanceTimersByTime(400);
  await tick();
  expect(shown()).toBeNull();
});

test("a mouse that only passes opens nothing, and what was pressed stays when the mouse goes", async () => {
  const person = await rule();
  vi.useFakeTimers({ shouldAdvanceTime: true });
  await person.hover(word());
  await person.unhover(word());
  vi.advanceTimersByTime(2000);
  await tick();
  expect(shown()).toBeNull();
  await person.click(word());
  await person.unhover(word());
  vi.advanceTimersByTime(2000);
  await tick();
  expect(shown()).toBeVisible();
});

test("what nobody has found a source for says so where it is explained", async () => {
  const person = await rule("Barnet bruker ASK.");
  await person.click(screen.getByRole("button", { name: "ASK" }));
  expect(screen.getByText(/Å si noe med tegn/)).toHaveTextContent(/må kontrolleres/i);
});

/** On a step whose every text has a term in it. */
async function step(more: Parameters<typeof routinesLike>[0] = {}) {
  routinesLike({
    title: "Om taushetsplikt",
    lead: "Du har taushetsplikt.",
    kind: "do",
    routine: "gradual",
    calls: [],
    body: [{ paragraph: "Avvergeplikt er en annen." }],
    say: [{ words: "«Jeg har taushetsplikt.»", note: null }],
    never: ["bryt taushetsplikt"],
    choices: [{ id: "done", label: "Taushetsplikt er ferdig", hint: null }],
    ...more,
  });
  const person = open();
  await person.keyboard("3");
  await heading("Om taushetsplikt");
  return person;
}

const terms_here = () => [...document.querySelectorAll("[data-term]")];

test("no heading, button, quote or prohibition is made into another button", async () => {
  await step();
  expect(terms_here().map((one) => one.textContent)).toEqual(["taushetsplikt", "Avvergeplikt"]);
  for (const one of terms_here()) {
    expect(one.parentElement!.closest("h1, h2, h3, h4, button, a, label, summary, .spoken, .never")).toBeNull();
  }
});

test("nothing is explained where one calls, nor in the acute routine", async () => {
  await step({ kind: "call", calls: (await fake("guidance.contacts", { language: "nb" })).slice(0, 1) });
  expect(terms_here()).toEqual([]);
});

test("nothing is explained in the acute routine, nor in what is folded there", async () => {
  const sheet = await fake("routines.sheet", { sheet: "discuss.how", language: "nb", unit: null });
  const sheets = [{ ...sheet, body: [{ paragraph: "Du har taushetsplikt." }] }];
  await step({ routine: "acute", sheets });
  expect(terms_here()).toEqual([]);
});

test("what is folded is read by itself, and explains the same term once more", async () => {
  const sheet = await fake("routines.sheet", { sheet: "discuss.how", language: "nb", unit: null });
  await step({ sheets: [{ ...sheet, body: [{ paragraph: "Du har taushetsplikt, taushetsplikt." }], parts: [] }] });
  expect(terms_here().map((one) => one.textContent)).toEqual(["taushetsplikt", "Avvergeplikt", "taushetsplikt"]);
});

test("the next step explains its own words anew", async () => {
  const person = await step();
  await person.click(button("Taushetsplikt er ferdig"));
  await waitFor(() => expect(terms_here().map((one) => one.textContent)).toEqual(["taushetsplikt", "Avvergeplikt"]));
});

test("a word that is searched for leads to the list, with where it comes from and when it was checked", async () => {
  const person = open();
  await person.keyboard("5");
  await heading("Slå opp");
  await person.type(screen.getByRole("searchbox", { name: "Søk i rådene" }), "avvergeplikt");
  await person.click(await screen.findByRole("button", { name: /^Avvergingsplikt.*Ordliste$/ }));
  await heading("Ordliste");
  const found = await screen.findByRole("heading", { level: 2, name: "Avvergingsplikt" });
  await waitFor(() => expect(found).toHaveFocus());
  const section = found.closest("section")!;
  expect(section).toHaveTextContent(/kontrollert november 2026/i);
  await person.click(within(section).getByText("Kilder og kontrolldato"));
  expect(within(section).getByText("Lovdata")).toBeVisible();
});

test("the list is in the order of the alphabet, and reached from «Slå opp» and from the help", async () => {
  const person = open();
  await person.keyboard("{F1}");
  await heading("Hjelp og taster");
  await person.click(button("Ordliste"));
  await heading("Ordliste");
  await screen.findByRole("heading", { name: "ASK" });
  const names = screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent);
  expect(names).toEqual(["ASK", "Avvergingsplikt", "Taushetsplikt"]);
  places.clear();
  await person.keyboard("5");
  await heading("Slå opp");
  await person.keyboard("6");
  await heading("Ordliste");
});
