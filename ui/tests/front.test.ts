import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { openDoor } from "../src/backend/call";
import { fake } from "../src/backend/fake";
import { world } from "../src/backend/fake/session";
import { fetchPages, pages } from "../src/pages.svelte";
import { settings } from "../src/frame/settings.svelte";
import first from "../src/words/first";
import { speech } from "../src/words/words.svelte";
import { answerWith, button, heading, open } from "./person";

const locked = { why: "idle", at: "2026-11-27T10:15:00+01:00", run: null } as const;

const doors = [
  "Barnet er i fare nå",
  "Et barn har fortalt meg noe",
  "Jeg er bekymret",
  "Det gjelder noen som arbeider her",
  "Slå opp",
];

test("the five doors, the search field and the net are there before anything has answered", () => {
  openDoor(() => new Promise(() => {}));
  open();
  for (const door of doors) expect(button(new RegExp(`^${door}`))).toBeVisible();
  expect(screen.getByRole("searchbox", { name: "Søk i rådene" })).toBeVisible();
  const net = within(screen.getByRole("contentinfo", { name: "Nødnummer" }));
  for (const number of [/112/, /113/, /116 117/, /116 111/])
    expect(net.getByRole("button", { name: number })).toBeVisible();
});

test("whoever opens a door before the other pages are there stands behind it when they come", async () => {
  pages.Page = undefined;
  const person = open();
  await person.keyboard("{F3}");
  expect(screen.queryByRole("heading", { level: 1 })).not.toBeInTheDocument();
  await fetchPages();
  expect(await heading("Hva skjer nå?")).toHaveFocus();
});

test("that the other pages come moves nobody who stands on the first", async () => {
  pages.Page = undefined;
  open();
  screen.getByRole("searchbox").focus();
  await fetchPages();
  expect(screen.getByRole("searchbox")).toHaveFocus();
});

test.each([
  ["nobody has set it up", () => {}],
  ["it is locked", () => world.unit()],
  ["it was locked, and says why", () => world.unit({}, locked)],
  ["the board does not hold", () => (world.unit(), (world.view = { ...world.view, boardSound: false, copy: true }))],
  ["it is the example", () => (world.unit(), (world.view = { ...world.view, example: true }))],
])("the first page has its words before the others come, and speaks bokmål until then: %s", async (_, state) => {
  state();
  speech.files = { nb: first };
  settings.language = "nn";
  pages.Page = undefined;
  open();
  await screen.findByText(/^Rådene ble kontrollert/);
  expect(button(/^Barnet er i fare nå/)).toBeVisible();
  await fetchPages();
  expect(await screen.findByRole("button", { name: /^Barnet er i fare no/ })).toBeVisible();
});

test.each([
  ["1", "Hva skjer nå?"],
  ["2", /Er barnet i fare nå/],
  ["3", /Er barnet i fare nå/],
  ["4", /Er barnet i fare nå/],
  ["5", "Slå opp"],
])("the key %s opens its door", async (key, title) => {
  const person = open();
  await person.keyboard(key);
  expect(await heading(title)).toHaveFocus();
});

test("numbers that are written are text, not keys", async () => {
  const person = open();
  await person.type(screen.getByRole("searchbox"), "5");
  expect(await heading("Hva skjer?")).toBeVisible();
});

test("hits come while one writes, and the arrows and Enter open them", async () => {
  const person = open();
  await person.keyboard("{Control>}f{/Control}blåmerke");
  const hits = await screen.findByRole("list", { name: "Treff" });
  expect(within(hits).getAllByRole("button")).toHaveLength(5);
  await person.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{Enter}");
  expect(await heading("Hva skjer nå?")).toBeVisible();
});

test("a sign that was searched for lies open in its list", async () => {
  const person = open();
  await person.type(screen.getByRole("searchbox"), "blåmerke");
  await person.click(await screen.findByRole("button", { name: /bak øret/ }));
  expect(await heading("Tegn")).toBeVisible();
  expect(await screen.findByText("Hjelm eller lue som har klemt")).toBeVisible();
});

test("Enter opens the first hit for all that was written, not for its beginning", async () => {
  answerWith("guidance.search", async (request) => {
    if (request.query.length > 2) await new Promise((done) => setTimeout(done, 100));
    return fake("guidance.search", request);
  });
  const person = open();
  await person.type(screen.getByRole("searchbox"), "baby{Enter}");
  expect(await heading("Tegn")).toBeVisible();
  await waitFor(() => expect(screen.getByText(/Et barn som ikke kan flytte seg selv/)).toBeVisible());
});

test("without hits there is a kind line, and the doors", async () => {
  const person = open();
  await person.type(screen.getByRole("searchbox"), "zzz");
  expect(await screen.findByText(/Ingen treff på «zzz»/)).toBeVisible();
  for (const door of doors) expect(button(new RegExp(`^${door}`))).toBeVisible();
});

test("the page says when the advice was checked", async () => {
  open();
  expect(await screen.findByText("Rådene ble kontrollert november 2026")).toBeVisible();
});
