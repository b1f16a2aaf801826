import { screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import { fake } from "../src/backend/fake";
import { item, journal } from "../src/backend/fake/concerns";
import { world } from "../src/backend/fake/session";
import { places } from "../src/frame/places.svelte";
import { session } from "../src/frame/session.svelte";
import { settings } from "../src/frame/settings.svelte";
import { answerWith, heading, open, press } from "./person";

const none = "Ingen av bekymringene du kan åpne, har disse ordene.";

/** Three concerns: one heard and corrected, one shared with others, one of somebody else altogether. */
beforeEach(() => {
  journal.example();
  Object.assign(journal.long(3), { child: "Šárá", alone: false });
  const other = journal.long(1);
  const at = "2026-11-21T09:00:00+01:00";
  other.child = "Barn C";
  other.items = [item("noted", at, { statement: { kind: "seen", text: "Lekte i garderoben.", lines: [] } })];
});

/** Someone logged in, with the field under their fingers. */
async function inField() {
  world.open();
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  places.go({ at: "concerns" });
  await heading("Bekymringer");
  await screen.findByRole("searchbox");
  await person.keyboard("{Control>}f{/Control}");
  expect(field()).toHaveFocus();
  return person;
}

const field = () => screen.getByRole("searchbox", { name: "Søk i bekymringene" });
const list = () => screen.getByRole("region", { name: "Notatene dine" });
/** The rows, each as a person reads it. */
const rows = () => within(list()).queryAllByRole("button", { name: /Begynt/ });
const children = () => rows().map((row) => row.querySelector("strong")!.textContent);
const status = () => within(screen.getByRole("search")).getByRole("status");

test("the list narrows while one writes, newest first, and says how often and when", async () => {
  const person = await inField();
  expect(rows()).toHaveLength(3);
  await person.keyboard("GARD");
  await waitFor(() => expect(children()).toEqual(["Barn C", "Barn A"]));
  expect(rows()[0]).toHaveAccessibleName(/Funnet ett sted, 21\. november/);
  expect(status()).toHaveTextContent("Funnet i 2 bekymringer");
  await person.keyboard("eroben lekte");
  await waitFor(() => expect(children()).toEqual(["Barn C"]));
  expect(status()).toHaveTextContent("Funnet i én bekymring");
  await person.clear(field());
  await person.keyboard("natt");
  await waitFor(() => expect(children()).toEqual(["Barn A"]));
  expect(rows()[0]).toHaveAccessibleName(/Funnet 2 steder, sist 13\. oktober/);
});

test("a row that was found shows no words, neither its own nor what was looked for", async () => {
  const person = await inField();
  expect(list()).toHaveTextContent("Han roper hele natta");
  await person.keyboard("hele");
  await waitFor(() => expect(children()).toEqual(["Barn A"]));
  expect(list()).not.toHaveTextContent(/hele|natta/);
});

test("the child is found by name, also when others can read it", async () => {
  const person = await inField();
  await person.keyboard("šár");
  await waitFor(() => expect(children()).toEqual(["Šárá"]));
  expect(rows()[0]).toHaveAccessibleName(/Delt/);
});

test("without hits it says so kindly, and that it looks only in what one may open", async () => {
  const person = await inField();
  await person.keyboard("zzz");
  expect(await screen.findByText(none)).toBeVisible();
  expect(status()).toHaveTextContent("Søket leter bare i bekymringer du kan åpne");
  expect(rows()).toEqual([]);
  settings.language = "nn";
  expect(await screen.findByText("Ingen av bekymringane du kan opne, har desse orda.")).toBeVisible();
});

test("an empty field, or a sign that is no word, shows the list as it was", async () => {
  const person = await inField();
  const before = list().textContent;
  await person.keyboard("zzz");
  await screen.findByText(none);
  await person.clear(field());
  await waitFor(() => expect(list().textContent).toBe(before));
  await person.keyboard("«");
  await waitFor(() => expect(rows()).toHaveLength(3));
  expect(status()).toBeEmptyDOMElement();
});

test("Esc empties the field first, and one stays in it", async () => {
  const person = await inField();
  await person.keyboard("zzz");
  await screen.findByText(none);
  press("Escape");
  await waitFor(() => expect(field()).toHaveValue(""));
  expect(field()).toHaveFocus();
  expect(rows()).toHaveLength(3);
  expect(places.here.place.at).toBe("concerns");
});

test("arrow down goes into the list, arrow up comes back, and Enter opens where one stands", async () => {
  const person = await inField();
  await person.keyboard("gard");
  await waitFor(() => expect(rows()).toHaveLength(2));
  await person.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
  expect(rows()[1]).toHaveFocus();
  await person.keyboard("{ArrowUp}{ArrowUp}");
  expect(field()).toHaveFocus();
  await person.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect(await heading("Barn A")).toBeVisible();
});

test("Enter opens the only one that was found, also before its answer has come", async () => {
  answerWith("concerns.search", async (request) => {
    if (request.query.length > 2) await new Promise((done) => setTimeout(done, 100));
    return fake("concerns.search", request);
  });
  const person = await inField();
  await person.keyboard("lekte{Enter}");
  expect(await heading("Barn C")).toBeVisible();
});

test("with several, Enter opens none: to read is an entry, so one chooses", async () => {
  const opened = vi.fn();
  answerWith("concerns.open", (request) => (opened(), fake("concerns.open", request)));
  const person = await inField();
  await person.keyboard("gard{Enter}");
  await waitFor(() => expect(rows()[0]).toHaveFocus());
  expect(opened).not.toHaveBeenCalled();
});

test("coming back from one of them, the words and the row are where one left them", async () => {
  const person = await inField();
  await person.keyboard("gard");
  await waitFor(() => expect(rows()).toHaveLength(2));
  await person.keyboard("{ArrowDown}{Enter}");
  await heading("Barn C");
  await person.keyboard("{Alt>}{ArrowLeft}{/Alt}");
  await heading("Bekymringer");
  expect(field()).toHaveValue("gard");
  await waitFor(() => expect(children()).toEqual(["Barn C", "Barn A"]));
  expect(rows()[0]).toHaveFocus();
});

test("fifty at a time, and what is written next begins at the first ones again", async () => {
  for (let i = 0; i < 60; i++) journal.long(1);
  const person = await inField();
  await person.keyboard("notat");
  await waitFor(() => expect(rows()).toHaveLength(50));
  await person.click(screen.getByRole("button", { name: "Vis flere (11 til)" }));
  expect(rows()).toHaveLength(61);
  await person.type(field(), " 1");
  await waitFor(() => expect(rows()).toHaveLength(50));
});

test("what is typed comes into no title, no address and no storage, and goes with the lock", async () => {
  const person = await inField();
  await person.keyboard("kanarifugl");
  await screen.findByText(none);
  const kept = () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.title, location.href]);
  expect(kept()).not.toContain("kanari");
  await session.lock();
  session.take(world.view);
  await waitFor(() => expect(screen.queryByRole("searchbox", { name: "Søk i bekymringene" })).toBeNull());
  expect(document.documentElement.outerHTML).not.toContain("kanari");
  expect(kept()).not.toContain("kanari");
  world.open();
  session.take(world.view);
  await screen.findByRole("region", { name: "Notatene dine" });
  expect(field()).toHaveValue("");
});

test("a search that fails says so, and can be tried again", async () => {
  const person = await inField();
  answerWith("concerns.search", () => Promise.reject({ code: "broken", field: null }));
  await person.keyboard("gard");
  const alert = await screen.findByRole("alert");
  answerWith("concerns.search", (request) => fake("concerns.search", request));
  await person.click(within(alert).getByRole("button", { name: "Prøv igjen" }));
  await waitFor(() => expect(rows()).toHaveLength(2));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("where nothing is written yet, Ctrl+F leads to the advice as elsewhere", async () => {
  journal.reset();
  world.open();
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  places.go({ at: "concerns" });
  await screen.findByText(/^Ingen notater ennå/);
  await person.keyboard("{Control>}f{/Control}");
  await waitFor(() => expect(screen.getByRole("searchbox", { name: "Søk i rådene" })).toHaveFocus());
});
