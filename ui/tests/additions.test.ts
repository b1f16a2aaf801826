import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { AddedStepView, BesideView, SectionView } from "../src/backend/bindings";
import { fake } from "../src/backend/fake";
import { said } from "../src/backend/fake/additions";
import { world } from "../src/backend/fake/session";
import { places } from "../src/frame/places.svelte";
import { session } from "../src/frame/session.svelte";
import { answerWith, button, heading, open, routinesLike } from "./person";

const local: BesideView = {
  own: true,
  from: "Eksempelbarnehagen",
  text: "Det lille rommet.\nNøkkelen henger i resepsjonen.",
  numbers: [{ name: "Resepsjonen", number: "11111111", display: "11 11 11 11" }],
  within: { amount: 30, span: "minutes" },
  by: "Leder L.",
  since: "2026-10-14T10:52:00+02:00",
  pack: null,
};

/** Whether one thing stands after another on the page. */
const after = (one: Element, other: Element) =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

async function leads() {
  world.open("leader");
  session.take(world.view);
  const person = open();
  await heading("Hva skjer?");
  return person;
}

test("what is added stands beside the step, named, after the call and what one must never do", async () => {
  routinesLike({ added: [local], ownStep: "acute.s3", never: ["vent på lederen"] });
  const person = open();
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  await person.keyboard("1");
  await heading("Ring politiet nå");
  const box = screen.getByRole("group", { name: "Hos oss i Eksempelbarnehagen" });
  expect(within(box).getByText("Hos oss: innen 30 minutter")).toBeVisible();
  expect(within(box).getByText("11 11 11 11")).toBeVisible();
  expect(within(box).getByText(/Det lille rommet/)).toBeVisible();
  expect(after(box, screen.getByText("vent på lederen"))).toBe(true);
  expect(after(box, within(screen.getByRole("main")).getAllByText("112")[0]!)).toBe(true);
  // Nobody is logged in: nothing here is written.
  expect(screen.queryByRole("button", { name: /gjelder hos oss/ })).toBeNull();
});

const section = (id: string, title: string, added: BesideView[]): SectionView => ({
  id,
  title,
  body: [],
  who: "staff",
  clock: "now",
  added,
});

test("a screen that gathers steps has each addition under its own, and after the never-do where there is one", async () => {
  const sections = [section("a.s1", "Lytt", []), section("a.s2", "Ta imot", [local])];
  routinesLike({ sections, never: [], ownStep: null });
  const person = open();
  await person.keyboard("1");
  const card = (await screen.findByRole("heading", { level: 2, name: "Ta imot" })).closest("section")!;
  expect(within(card).getByText(/Det lille rommet/)).toBeVisible();
  routinesLike({ sections, never: ["spør hvorfor"], ownStep: null });
  places.clear();
  await person.keyboard("1");
  const never = await screen.findByText("spør hvorfor");
  const box = screen.getByRole("group", { name: "Hos oss i Eksempelbarnehagen: Ta imot" });
  expect(after(box, never)).toBe(true);
});

test("who leads adds from the step, and comes back to it with what was written", async () => {
  answerWith("routines.stand", async (request) => ({
    ...(await fake("routines.stand", request)),
    ownStep: "disclosure.s6",
    added: (await fake("additions.form", { step: "disclosure.s6", language: "nb" })).added
      ? [{ ...local, text: said.get("disclosure.s6")!.text }]
      : [],
  }));
  const person = await leads();
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  await person.click(button("Legg til noe som gjelder hos oss: Hva skjer nå?"));
  await heading("Legg til noe som gjelder hos oss");
  expect(screen.getByText("Rutinen sier «Innen en time». Deres frist kan bare være kortere.")).toBeVisible();
  await person.type(screen.getByLabelText(/Hva som gjelder hos oss/), "Bruk den grønne permen.");
  await person.click(button("Lagre"));
  expect(await screen.findByText(/Lagret kl\./)).toBeVisible();
  await person.click(button("Tilbake"));
  await heading("Hva skjer nå?");
  expect(await screen.findByText("Bruk den grønne permen.")).toBeVisible();
  expect(button("Endre det som gjelder hos oss: Hva skjer nå?")).toBeVisible();
});

test("a text that breaks a rule stays, and the words are told at the field until it is changed", async () => {
  const person = await leads();
  places.go({ at: "addition", step: "disclosure.s6" });
  const field = await screen.findByLabelText(/Hva som gjelder hos oss/);
  await person.type(field, "Si det til styrer.");
  await person.click(button("Lagre"));
  const words = "Her kan den det gjelder være leder eller eier. Skriv det uten: «styrer».";
  await waitFor(() => expect(field).toBeInvalid());
  expect(field).toHaveAccessibleDescription(expect.stringContaining(words));
  expect(field).toHaveValue("Si det til styrer.");
  expect(said.size).toBe(0);
  await person.type(field, " Nå");
  expect(field).not.toBeInvalid();
});

test("an empty addition says what is missing, and a fourth number that there is room for three", async () => {
  const person = await leads();
  places.go({ at: "addition", step: "disclosure.s6" });
  await screen.findByLabelText(/Hva som gjelder hos oss/);
  await person.click(button("Lagre"));
  expect(await screen.findByRole("link", { name: "Skriv noe, et nummer eller en frist." })).toBeVisible();
  for (let i = 0; i < 4; i++) await person.click(button("Legg til et nummer"));
  expect(screen.getAllByLabelText("Telefonnummer")).toHaveLength(3);
  expect(screen.getByText("Det er plass til tre numre. Ta bort ett først.")).toBeVisible();
});

test("a step that is done at once takes no deadline", async () => {
  await leads();
  places.go({ at: "addition", step: "disclosure.s5" });
  expect(await screen.findByText("Rutinen sier «Nå». Da kan dere ikke ha en egen frist her.")).toBeVisible();
  expect(screen.queryByLabelText(/^Innen/)).toBeNull();
});

test("a word that may be the name of a child is asked about before it is kept", async () => {
  const asked: boolean[] = [];
  answerWith("additions.keep", async (request) => {
    asked.push(request.sure);
    if (!request.sure) throw { code: "names-a-child", field: "text" };
    return fake("additions.keep", request);
  });
  const person = await leads();
  places.go({ at: "addition", step: "disclosure.s6" });
  await person.type(await screen.findByLabelText(/Hva som gjelder hos oss/), "Som med Liv.");
  await person.click(button("Lagre"));
  await person.click(await screen.findByRole("button", { name: "Det er ikke et barn. Lagre" }));
  expect(await screen.findByText(/Lagret kl\./)).toBeVisible();
  expect(asked).toEqual([false, true]);
});

test("the page teaches while it is empty, lists what is there, and what is taken away can be put back", async () => {
  const person = await leads();
  places.go({ at: "additions" });
  await heading("Våre tillegg");
  expect(await screen.findByText("Dere har ikke lagt til noe ennå")).toBeVisible();
  said.set("disclosure.s6", { text: "Bruk den grønne permen.", numbers: [], within: "", span: null });
  session.take((world.view = { ...world.view, unit: { ...world.view.unit!, additions: 1 } }));
  expect(await screen.findByText("Bruk den grønne permen.")).toBeVisible();
  expect(screen.getByText("Skrevet av Leder L. 14. oktober 2026")).toBeVisible();
  await person.click(button("Ta bort ved «Skriv ordrett innen en time»"));
  expect(await screen.findByText("Tillegget ved «Skriv ordrett innen en time» er tatt bort.")).toBeVisible();
  await waitFor(() => expect(screen.queryByText("Bruk den grønne permen.")).toBeNull());
  expect(button("Angre")).toHaveFocus();
  await person.click(button("Angre"));
  expect(await screen.findByText("Bruk den grønne permen.")).toBeVisible();
});

test("staff read the page, and change nothing", async () => {
  said.set("disclosure.s6", { text: "Bruk den grønne permen.", numbers: [], within: "", span: null });
  world.open("staff");
  session.take(world.view);
  open();
  await heading("Hva skjer?");
  places.go({ at: "additions" });
  expect(await screen.findByText("Bruk den grønne permen.")).toBeVisible();
  for (const name of [/^Endre/, /^Ta bort/, /^Legg til/]) expect(screen.queryByRole("button", { name })).toBeNull();
});

test("a step that is no more, and one that may not stand any more, are told of", async () => {
  const step = (more: Partial<AddedStepView>): AddedStepView => ({
    id: "disclosure.s6",
    title: "Skriv ordrett innen en time",
    clock: "hour-1",
    added: [],
    ...more,
  });
  const fault = { field: "text", code: null, rule: "names-person", words: ["Solveig"] } as const;
  answerWith("additions.list", () => ({
    routines: [
      {
        id: "disclosure",
        steps: [step({ added: [{ added: local, faults: [{ ...fault, words: [...fault.words] }] }] })],
      },
    ],
    gone: [
      step({
        id: "disclosure.s99",
        title: "",
        clock: null,
        added: [{ added: { ...local, text: "Gammelt." }, faults: [] }],
      }),
    ],
    believed: true,
  }));
  await leads();
  places.go({ at: "additions" });
  expect(await screen.findByText("Steget finnes ikke lenger")).toBeVisible();
  expect(screen.getByText("Gammelt.")).toBeVisible();
  expect(screen.getByText(/Vises ikke nå\..*«Solveig»/)).toBeVisible();
});
