import { screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import { fake } from "../src/backend/fake";
import { tableFile } from "../src/backend/fake/drill-import";
import { drillBook } from "../src/backend/fake/drills";
import { world } from "../src/backend/fake/session";
import { session } from "../src/frame/session.svelte";
import { answerWith, button, heading, open } from "./person";

beforeEach(() => {
  drillBook.reset();
  tableFile.reset();
});

async function toImport() {
  world.open("leader");
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  await person.click(button("Øvelser"));
  await heading("Øvelser");
  await person.click((await screen.findAllByRole("button", { name: "Ta inn flere fra en fil" }))[0]!);
  await heading("Ta inn øvelser fra en fil");
  return person;
}

async function chosen() {
  const person = await toImport();
  await person.click(button("Velg fil"));
  await screen.findByRole("heading", { name: "Hva står i kolonnene?" });
  return person;
}

const holds = (name: string) => screen.getByRole("combobox", { name: `Det er, i kolonnen «${name}»` });
const row = (number: number) => screen.getByText(`Rad ${number}`).closest("li")!;

test("what stands in the file is seen before anything is taken in, and one stands at what it was guessed to be", async () => {
  await chosen();
  expect(screen.getByRole("heading", { name: "Hva står i kolonnene?" })).toHaveFocus();
  expect(holds("Dato")).toHaveDisplayValue("Dato");
  expect(holds("Merknad")).toHaveDisplayValue("Ikke ta med");
  expect(screen.getByText(/3 rader\. 1 har feil\./)).toBeVisible();
  expect(within(row(2)).getByText("Kan tas inn")).toBeVisible();
  expect(within(row(3)).getByText("Dato: «i fjor». Skriv dagen slik: 21.9.2026.")).toBeVisible();
  expect(within(row(3)).getByText(/^Type øvelse: «Brannøvelse»\. Skriv diskusjonsøvelse/)).toBeVisible();
  expect(drillBook.drills).toEqual([]);
});

test("while a row is wrong nothing is taken in, until somebody says that it is left out", async () => {
  const person = await chosen();
  await person.click(button("Ta inn 2 øvelser"));
  const why = screen.getByRole("alert");
  expect(why).toHaveTextContent("Ingenting er tatt inn. Rett filen");
  expect(why).toHaveFocus();
  expect(drillBook.drills).toEqual([]);
  await person.click(screen.getByRole("checkbox", { name: "Ta ikke med raden som har feil" }));
  expect(screen.queryByRole("alert")).toBeNull();
  await person.click(button("Ta inn 2 øvelser"));
  await heading("Øvelser");
  expect(await screen.findByText("2 øvelser er tatt inn.")).toBeVisible();
  expect(drillBook.drills.map(({ kept }) => kept)).toEqual(["imported", "imported"]);
  expect(screen.getAllByText(/Importert/)).toHaveLength(2);
});

test("a column is matched by keyboard, and holds one thing at a time", async () => {
  const person = await chosen();
  await person.selectOptions(holds("Merknad"), "Tema");
  await waitFor(() => expect(holds("Tema")).toHaveDisplayValue("Ikke ta med"));
  expect(holds("Merknad")).toHaveDisplayValue("Tema");
  await person.selectOptions(holds("Merknad"), "Ikke ta med");
  expect(await screen.findByText("Mangler: «Tema». Velg hvilken kolonne det er.")).toBeVisible();
  await person.click(button(/^Ta inn/));
  expect(screen.getByRole("alert")).toHaveTextContent("Velg først kolonnene som mangler.");
});

test("one that is there already is told of, and left out unless it is wanted", async () => {
  tableFile.there = ["Henting"];
  const person = await chosen();
  expect(within(row(2)).getByText("Finnes fra før")).toBeVisible();
  const leave = screen.getByRole("checkbox", { name: "Ta ikke med raden som finnes fra før" });
  expect(leave).toBeChecked();
  expect(button("Ta inn 1 øvelse")).toBeVisible();
  await person.click(leave);
  expect(button("Ta inn 2 øvelser")).toBeVisible();
});

test("only the rows with something wrong can be looked at", async () => {
  const person = await chosen();
  await person.click(screen.getByRole("checkbox", { name: "Vis bare rader med feil" }));
  expect(screen.getAllByText(/^Rad \d/)).toHaveLength(1);
});

test("a file that cannot be read says why; none chosen changes nothing; and a template is saved", async () => {
  const person = await toImport();
  answerWith("drills.choose", () => Promise.reject({ code: "table-not-one", field: null }));
  await person.click(button("Velg fil"));
  expect(await screen.findByText(/Dette er ikke en CSV-fil/)).toBeVisible();
  tableFile.chosen = false;
  answerWith("drills.choose", (request) => fake("drills.choose", request));
  await person.click(button("Velg fil"));
  expect(await screen.findByText("Ingen fil er valgt.")).toBeVisible();
  await person.click(button("Lagre en mal"));
  expect(await screen.findByText("Malen er lagret som «Øvelser.csv».")).toBeVisible();
});

test("a word that may be a child's name is asked about, and can be answered", async () => {
  const asked = vi.fn();
  const person = await chosen();
  answerWith("drills.import", (request) => {
    asked(request.sure);
    return request.sure ? fake("drills.import", request) : Promise.reject({ code: "names-a-child", field: null });
  });
  await person.click(screen.getByRole("checkbox", { name: "Ta ikke med raden som har feil" }));
  await person.click(button("Ta inn 2 øvelser"));
  const question = await screen.findByRole("group", { name: "Dette kan være navnet på et barn" });
  await person.click(within(question).getByRole("button", { name: /^Det er ikke barnet/ }));
  await heading("Øvelser");
  expect(asked.mock.calls).toEqual([[false], [true]]);
});
