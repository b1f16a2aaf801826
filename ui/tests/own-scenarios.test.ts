import { screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import { journal } from "../src/backend/fake/concerns";
import { drillBook } from "../src/backend/fake/drills";
import { world } from "../src/backend/fake/session";
import { places } from "../src/frame/places.svelte";
import { session } from "../src/frame/session.svelte";
import { button, heading, open } from "./person";

beforeEach(() => {
  drillBook.reset();
});

/** In front of what one can practise. */
async function beginning() {
  world.open("leader");
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  await person.click(button("Øvelser"));
  await person.click(await screen.findByRole("button", { name: "Start en øvelse" }));
  await heading("Start en øvelse");
  await screen.findByRole("radio", { name: /Han som skal hente/ });
  return person;
}

const field = (name: string | RegExp) => screen.getByRole("textbox", { name });

type Person = Awaited<ReturnType<typeof beginning>>;

/** Puts words in a field at once: what is looked at here is not the typing. */
async function put(person: Person, into: HTMLElement, words: string) {
  await person.click(into);
  await person.paste(words);
}

/** Writes one with nothing wrong in it. */
async function write(person: Person, name = "Regntøyet") {
  await person.click(button("Lag et eget scenario"));
  await heading("Lag et eget scenario");
  await put(person, field("Navn på scenarioet"), name);
  await person.click(screen.getByRole("radio", { name: "Diskusjonsøvelse" }));
  await put(person, field("Hvor mange minutter tar det?"), "20");
  await put(person, field("Les høyt når øvelsen starter"), "Vesle Regndråpe (4) står i gangen.");
  await put(person, field("Minutt"), "5");
  await put(person, field("Kort navn"), "Telefonen ringer");
  await put(person, field("Det som leses høyt"), "Telefonen ringer nå.");
  await put(person, field("Hva dere ser etter"), "Noen blir hos barnet");
}

test("one writes a scenario, is told that names must be invented, and begins a drill with it", async () => {
  const person = await beginning();
  await write(person);
  expect(screen.getByText("Bruk bare oppdiktede navn")).toBeVisible();
  await person.click(button("Lagre scenarioet"));
  expect(await heading("Start en øvelse")).toBeVisible();
  expect(await screen.findByText("«Regntøyet» er lagret.")).toBeVisible();
  await person.click(await screen.findByRole("radio", { name: /Regntøyet/ }));
  await person.click(button("Start øvelsen"));
  await screen.findByText("Start: les høyt");
  expect(drillBook.drills[0]).toMatchObject({ title: "Regntøyet", stage: "running" });
});

test("what is missing is told at its field and above the button, and nothing typed is lost", async () => {
  const person = await beginning();
  await write(person);
  await person.clear(field("Navn på scenarioet"));
  await person.clear(field("Minutt"));
  await put(person, field("Minutt"), "0");
  await person.click(button("Lagre scenarioet"));
  expect(await screen.findAllByText("Skriv hva scenarioet heter.")).toHaveLength(2);
  const early = "Innspill 1: Minuttet må være etter starten, og etter innspillet før.";
  expect(screen.getAllByText(early)).toHaveLength(2);
  expect(field("Det som leses høyt")).toHaveValue("Telefonen ringer nå.");
  await person.clear(field("Minutt"));
  await put(person, field("Minutt"), "5");
  expect(screen.queryByText(early)).toBeNull();
  expect(drillBook.scenarios).toEqual([]);
});

test("a name that may be a child's is asked about, and can be answered", async () => {
  const person = await beginning();
  await write(person);
  await put(person, field("Les høyt når øvelsen starter"), " Lise venter.");
  await person.click(button("Lagre scenarioet"));
  await person.click(await screen.findByRole("button", { name: "Navnet er oppdiktet. Lagre" }));
  expect(await screen.findByText("«Regntøyet» er lagret.")).toBeVisible();
});

test("a copy of one of ours begins with all of it, and ours stays", async () => {
  const person = await beginning();
  await person.click(screen.getByRole("radio", { name: /Han som skal hente/ }));
  await person.click(button("Lag en egen utgave av dette"));
  await heading("Lag et eget scenario");
  expect(field("Navn på scenarioet")).toHaveValue("Han som skal hente");
  expect(screen.getAllByRole("textbox", { name: "Kort navn" })).toHaveLength(2);
  await put(person, field("Navn på scenarioet"), " hos oss");
  await person.click(button("Lagre scenarioet"));
  await screen.findByText("«Han som skal hente hos oss» er lagret.");
  expect(await screen.findByRole("radio", { name: /^Han som skal hente hos oss/ })).toBeVisible();
  expect(screen.getAllByRole("radio", { name: /Han som skal hente/ })).toHaveLength(2);
});

test("one is changed by a new version, retired, and taken up again", async () => {
  const person = await beginning();
  await write(person);
  await person.click(button("Lagre scenarioet"));
  await person.click(await screen.findByRole("radio", { name: /Regntøyet/ }));
  await person.click(button("Endre"));
  await heading("Endre scenarioet");
  await put(person, field("Navn på scenarioet"), " i høst");
  await person.click(button("Lagre scenarioet"));
  await screen.findByText("«Regntøyet i høst» er lagret.");
  await person.click(await screen.findByRole("radio", { name: /Regntøyet i høst/ }));
  expect(await screen.findByText("Versjon 2")).toBeVisible();
  await person.click(button("Ta ut av bruk"));
  expect(await screen.findByText("«Regntøyet i høst» er tatt ut av bruk.")).toHaveFocus();
  await waitFor(() => expect(screen.queryByRole("radio", { name: /Regntøyet/ })).toBeNull());
  await person.click(screen.getByText("Tatt ut av bruk (1)"));
  await person.click(button("Ta i bruk igjen: Regntøyet i høst"));
  expect(await screen.findByRole("radio", { name: /Regntøyet i høst/ })).toBeVisible();
});

test("what is written is a draft, and goes on where one left it", async () => {
  const person = await beginning();
  await write(person);
  await waitFor(() => expect(journal.drafts.some(({ body }) => body.scenario?.input.name === "Regntøyet")).toBe(true), {
    timeout: 3000,
  });
  const { draft } = journal.drafts.find(({ body }) => body.scenario)!;
  places.leave(places.here);
  places.go({ at: "scenario", draft });
  await waitFor(() => expect(field("Det som leses høyt")).toHaveValue("Telefonen ringer nå."));
});
