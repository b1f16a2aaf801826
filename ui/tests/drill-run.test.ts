import { screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import { fake } from "../src/backend/fake";
import { journal } from "../src/backend/fake/concerns";
import { drillBook } from "../src/backend/fake/drills";
import { world } from "../src/backend/fake/session";
import { places } from "../src/frame/places.svelte";
import { session } from "../src/frame/session.svelte";
import { answerWith, button, heading, open } from "./person";

beforeEach(() => {
  drillBook.reset();
});

/** In the drill of the example, as its clock stands. */
async function running(more: Parameters<typeof drillBook.example>[0] = {}) {
  drillBook.example(more);
  world.open("leader");
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  await person.click(button("Øvelser"));
  await heading("Øvelser");
  await person.click(await screen.findByRole("button", { name: "Gå til øvelsen" }));
  await screen.findByText("Start: les høyt");
  return person;
}

/** By the clock, so many seconds into it. */
const at = (seconds: number, paused = false) => running({ pace: { way: "by-clock" }, clock: { seconds, paused } });

const kinds = () => drillBook.drills[0]!.course.map(({ kind }) => kind);
const what = (name: string) => screen.getByRole("textbox", { name });

test("by the clock an inject comes at its minute: it is told of, waits to be read, and moves nobody", async () => {
  const person = await at(119);
  expect(screen.getByText(/Neste kommer av seg selv om 1 minutt/)).toBeVisible();
  const field = what("Hva bestemte dere?");
  await person.click(field);
  await person.keyboard("Vi venter");
  await waitFor(() => expect(kinds()).toContain("inject"), { timeout: 3000 });
  const read = await screen.findByRole("button", { name: "Les innspillet som er kommet" });
  // What is being read stays in front, and so does who writes.
  expect(screen.getByText("Start: les høyt")).toBeVisible();
  expect(screen.queryByText("Han står i døra nå.")).toBeNull();
  expect(field).toHaveFocus();
  expect(field).toHaveValue("Vi venter");
  const told = screen.getAllByRole("status").map((one) => one.textContent);
  expect(told).toContain("Et innspill er kommet. Les ferdig først.");
  read.focus();
  await person.keyboard("{Enter}");
  expect(await screen.findByText("Han står i døra nå.")).toBeVisible();
  expect(screen.getByRole("heading", { name: "Innspill 1 av 2: les høyt" })).toHaveFocus();
  expect(screen.queryByRole("button", { name: "Les innspillet som er kommet" })).toBeNull();
  // What was typed belongs to what stood in front.
  expect(drillBook.drills[0]!.course.map(({ kind, title }) => `${kind} ${title}`)).toContain("note Vi venter");
});

test("in a pause no inject comes", async () => {
  await at(600, true);
  await new Promise((done) => setTimeout(done, 900));
  expect(kinds()).not.toContain("inject");
});

test("by hand no inject comes by itself, however long it takes", async () => {
  await running({ clock: { seconds: 600, paused: false } });
  await new Promise((done) => setTimeout(done, 900));
  expect(kinds()).not.toContain("inject");
  expect(screen.getByText("Nå kan du lese det neste.")).toBeVisible();
});

test("by the clock the next one can be brought at once", async () => {
  const person = await at(10);
  await person.click(button("Hent det neste nå"));
  expect(await screen.findByText("Han står i døra nå.")).toBeVisible();
  expect(screen.getByRole("heading", { name: "Innspill 1 av 2: les høyt" })).toHaveFocus();
});

test("an inject that could not be kept does not come, and nobody is asked four times a second", async () => {
  const asked = vi.fn();
  answerWith("drills.inject", () => (asked(), Promise.reject({ code: "not-kept-full", field: null })));
  await at(125);
  expect(await screen.findByText(/Disken er full/)).toBeVisible();
  await new Promise((done) => setTimeout(done, 900));
  expect(asked).toHaveBeenCalledOnce();
});

test("nothing of what is coming is on the page: no words, no key, nor what often goes wrong", async () => {
  const person = await running({ mistakes: [], closing: "" });
  await person.click(button(/Neste innspill/));
  await screen.findByText("Han står i døra nå.");
  const page = document.body.textContent;
  for (const hidden of ["Lederen svarer ikke", "Ingen svarer.", "Ikke vent. Ring 112."])
    expect(page).not.toContain(hidden);
});

test("what was read is read again from the list, and its key is folded", async () => {
  const person = await running();
  await person.click(button(/Neste innspill/));
  await screen.findByText("Han står i døra nå.");
  await person.click(button(/Neste innspill/));
  await screen.findByText("Ingen svarer.");
  await person.click(button("Les på nytt: Han står i døra"));
  expect(await screen.findByText("Han står i døra nå.")).toBeVisible();
  expect(screen.getByRole("heading", { name: "Innspill 1 av 2: les høyt" })).toHaveFocus();
  expect(screen.getByText("En voksen blir hos Vilja.")).not.toBeVisible();
});

test("the number it was drawn by stands by the clock, and is kept with the drill when it begins", async () => {
  const asked = vi.fn();
  answerWith("drills.begin", (request) => (asked(request), fake("drills.begin", request)));
  world.open("leader");
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  await person.click(button("Øvelser"));
  await person.click(await screen.findByRole("button", { name: "Start en øvelse" }));
  await person.click(await screen.findByRole("radio", { name: /Han som skal hente/ }));
  expect(screen.getByRole("radio", { name: "For hånd" })).toBeChecked();
  expect(screen.queryByRole("textbox", { name: /Tall å trekke med/ })).toBeNull();
  await person.click(screen.getByRole("radio", { name: "Trukket" }));
  const number = screen.getByRole("textbox", { name: /Tall å trekke med/ });
  await person.type(number, "sytten");
  await person.click(button("Start øvelsen"));
  expect(screen.getAllByText("Skriv et helt tall fra 0 til 9999.")).toHaveLength(2);
  expect(asked).not.toHaveBeenCalled();
  await person.clear(number);
  await person.type(number, "17");
  await person.click(button("Start øvelsen"));
  expect(await screen.findByText("Trukket med tallet 17")).toBeVisible();
  expect(asked).toHaveBeenCalledWith(expect.objectContaining({ way: "drawn", seed: "17" }));
});

test("who watches writes a note with its time, in a pause too, and goes on under the same name", async () => {
  const person = await running();
  await person.click(screen.getByText("Notater fra dem som ser på"));
  await person.click(button("Skriv notatet"));
  expect(screen.getByText("Skriv hva du så.")).toBeVisible();
  await person.type(what("Hva så du?"), "Ingen spurte barnet");
  await person.type(screen.getByRole("textbox", { name: /Navn eller rolle/ }), "observatør");
  await person.click(button("Skriv notatet"));
  await screen.findByText("Notatet er skrevet.");
  expect(drillBook.drills[0]!.course.at(-1)).toMatchObject({
    kind: "observed",
    title: "Ingen spurte barnet",
    detail: "observatør",
  });
  expect(screen.getByRole("textbox", { name: /Navn eller rolle/ })).toHaveValue("observatør");
  await person.click(button("Pause"));
  await person.type(what("Hva så du?"), "Rolig");
  await person.click(button("Skriv notatet"));
  await waitFor(() => expect(kinds().filter((kind) => kind === "observed")).toHaveLength(2));
  expect(within(screen.getByText(/Notater fra dem som ser på/).closest("details")!).getByText("Rolig")).toBeVisible();
});

test("what is written in a run is kept as a draft, stands there again, and is no draft when it is an entry", async () => {
  const person = await running();
  await person.type(what("Hva bestemte dere?"), "Bli hos barnet");
  await waitFor(() => expect(journal.drafts.some(({ body }) => body.jot?.what === "Bli hos barnet")).toBe(true), {
    timeout: 3000,
  });
  const { drill } = journal.drafts.find(({ body }) => body.jot)!.body.jot!;
  // The machine stopped: the page is built anew.
  places.leave(places.here);
  await waitFor(() => expect(screen.queryByRole("textbox", { name: "Hva bestemte dere?" })).toBeNull());
  places.go({ at: "drill-run", drill });
  await screen.findByText("Start: les høyt");
  await waitFor(() => expect(what("Hva bestemte dere?")).toHaveValue("Bli hos barnet"));
  await person.click(button("Skriv i loggen"));
  await screen.findByText("Skrevet i loggen.");
  expect(journal.drafts.filter(({ body }) => body.jot)).toEqual([]);
});

test("the sheet is made from the finished drill, and it is told where it went", async () => {
  const log = { ...(await import("../src/backend/fake/drill-log")).blankLog, theme: "Henting", form: "game" as const };
  drillBook.example({ stage: "logged", log, pace: { way: "drawn", seed: 17 } });
  world.open("leader");
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  await person.click(button("Øvelser"));
  await person.click(await screen.findByRole("button", { name: /Henting/ }));
  expect(await screen.findByText(/Trukket med tallet 17/)).toBeVisible();
  await person.click(button("Lag øvelsesark (PDF)"));
  expect(await screen.findByText("Øvelsesarket er lagret som «Øvelse.pdf».")).toBeVisible();
});
