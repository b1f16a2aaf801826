import { screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import type { DrillLogInput } from "../src/backend/bindings";
import { fake } from "../src/backend/fake";
import { blankLog } from "../src/backend/fake/drill-log";
import { drillBook } from "../src/backend/fake/drills";
import { journal } from "../src/backend/fake/concerns";
import { world } from "../src/backend/fake/session";
import { emptyDraft } from "../src/frame/draft.svelte";
import { places } from "../src/frame/places.svelte";
import { session } from "../src/frame/session.svelte";
import { t } from "../src/words/words.svelte";
import { answerWith, button, heading, later, open } from "./person";

beforeEach(() => {
  drillBook.reset();
});

async function drills(who: "leader" | "staff" = "leader") {
  world.open(who);
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  await person.click(button("Øvelser"));
  await heading("Øvelser");
  return person;
}

/** In front of an empty log, of a drill held elsewhere. */
async function log() {
  const person = await drills();
  await person.click((await screen.findAllByRole("button", { name: "Logg en øvelse" }))[0]!);
  await heading("Logg fra øvelse");
  await screen.findByRole("textbox", { name: "Tema" });
  return person;
}

const field = (name: string | RegExp) => screen.getByRole("textbox", { name });
/** The form of this drill; that of the next one is asked further down. */
const choose = (name: string) => screen.getAllByRole("radio", { name })[0]!;
const finish = () => button("Lagre og lås loggen");

/** A finished drill, with an improvement that waits. */
function finished(more: Partial<DrillLogInput> = {}) {
  const log = { ...blankLog, form: "discussion" as const, theme: "Tegningen", ...more };
  const finding = { what: "Numrene henger feil", cause: "", measure: "Heng opp nye", owner: "Styrer", chapter: "07" };
  const drill = drillBook.example({
    stage: "logged",
    title: log.theme,
    log,
    logged: journal.now(),
    loggedBy: "Leder L.",
  });
  const open = { state: "open" as const, verified: null, drillTitle: log.theme, drillDay: log.day };
  return drillBook.put({
    ...drill,
    improvements: [{ ...finding, ...open, deadline: "2099-12-24", drill: drill.id, finding: 0 }],
  });
}

test("a micro drill is logged with what it needs, and the rest waits behind a word", async () => {
  const person = await log();
  await person.click(choose("Mikroøvelse"));
  expect(field(/Hensikt/)).not.toBeVisible();
  await person.type(field("Tema"), "Finn nummeret");
  await person.click(screen.getByRole("checkbox", { name: "Ansatt K." }));
  await person.click(button("Legg til en forbedring"));
  expect(field("Hva må bli bedre?")).toHaveFocus();
  await person.type(field("Hva må bli bedre?"), "Lappen er borte");
  await person.type(field("Ansvarlig"), "Styrer");
  await person.type(field("På plass innen"), "24.12.2099");
  await person.click(finish());
  expect(await heading("Finn nummeret")).toBeVisible();
  expect(screen.getByText(/^Loggen er låst/)).toBeVisible();
  const kept = drillBook.drills[0]!;
  expect(kept.log).toMatchObject({ form: "micro", theme: "Finn nummeret", present: ["p2"] });
  expect(kept.log!.findings[0]).toMatchObject({ what: "Lappen er borte", owner: "Styrer", deadline: "2099-12-24" });
});

test("all that is missing is told at once, in its own words, and each line leads to its field", async () => {
  const person = await log();
  await person.click(finish());
  const summary = await screen.findByRole("group", { name: /ting mangler/ });
  expect(summary).toHaveFocus();
  const lines = within(summary).getAllByRole("link");
  expect(lines.map((line) => line.textContent)).toEqual([
    "Velg hva slags øvelse det var.",
    "Skriv hva dere øvde på.",
    "Skriv hvem som ledet øvelsen.",
    "Skriv hvem som var med.",
    "Skriv minst én forbedring, eller hvorfor det ikke er noen.",
  ]);
  await person.click(lines[1]!);
  expect(field("Tema")).toHaveFocus();
  await person.type(field("Tema"), "Tegningen");
  expect(within(summary).queryByText("Skriv hva dere øvde på.")).toBeNull();
  for (const line of within(summary).getAllByRole("link"))
    expect(document.getElementById(line.getAttribute("href")!.slice(1)), line.textContent!).not.toBeNull();
  expect(drillBook.drills).toEqual([]);
});

test("nothing is marked as wrong before the button is pressed, but a day that is none once it was left", async () => {
  const person = await log();
  await person.type(field("Tema"), "x");
  await person.clear(field("Tema"));
  expect(screen.queryByText("Skriv hva dere øvde på.")).toBeNull();
  await person.clear(field("Dag"));
  await person.type(field("Dag"), "i forgårs");
  await person.tab();
  expect(screen.getAllByText(t("failure-not-a-day"))).not.toHaveLength(0);
});

test("what is written is kept as a draft, and stands there when one comes back", async () => {
  const person = await log();
  await person.type(field("Tema"), "Tegningen");
  await later();
  await waitFor(() => expect(journal.drafts[0]?.body.drill?.log.theme).toBe("Tegningen"));
  await places.home();
  await person.click(button("Øvelser"));
  await person.click(await screen.findByRole("button", { name: /^Tegningen/ }));
  await heading("Logg fra øvelse");
  expect(field("Tema")).toHaveValue("Tegningen");
  await person.click(choose("Mikroøvelse"));
  await person.click(screen.getByRole("checkbox", { name: "Ansatt K." }));
  await person.type(field(/Ingen forbedringer/), "Alt virket");
  await person.click(finish());
  await heading("Tegningen");
  expect(journal.drafts).toEqual([]);
});

test("a draft is thrown away after one question", async () => {
  const person = await log();
  await person.type(field("Tema"), "Tegningen");
  await later();
  await person.click(button("Kast utkastet"));
  expect(screen.getByText(/Kaste det du har skrevet i loggen/)).toBeVisible();
  await person.click(button("Kast det"));
  await heading("Øvelser");
  expect(journal.drafts).toEqual([]);
});

test("the log of a run begins with what the run tells", async () => {
  const drill = drillBook.example({ stage: "stopped", stopped: "done" });
  const person = await drills();
  await person.click(await screen.findByRole("button", { name: /^Han som skal hente/ }));
  expect(await screen.findByText("Øvelsen er holdt, men loggen er ikke skrevet.")).toBeVisible();
  await person.click(button("Skriv loggen"));
  await heading("Logg fra øvelse");
  expect(await screen.findByRole("textbox", { name: "Tema" })).toHaveValue("Han som skal hente");
  expect(places.here.place).toEqual({ at: "drill-log", drill: drill.id });
});

test("a word that may be a child's name is asked about, and can be answered", async () => {
  const person = await log();
  await person.click(choose("Mikroøvelse"));
  await person.type(field("Tema"), "Lise");
  await person.click(screen.getByRole("checkbox", { name: "Ansatt K." }));
  await person.type(field(/Ingen forbedringer/), "Alt virket");
  await person.click(finish());
  const question = await screen.findByRole("group", { name: "Dette kan være navnet på et barn" });
  expect(within(question).getByRole("button", { name: "Gå til teksten" })).toHaveFocus();
  expect(drillBook.drills).toEqual([]);
  await person.keyboard("{Enter}");
  expect(field("Tema")).toHaveFocus();
  await person.click(within(question).getByRole("button", { name: /^Det er ikke barnet/ }));
  await heading("Lise");
});

test("rows come and go, and the focus goes with them", async () => {
  const person = await log();
  await person.click(choose("Diskusjonsøvelse"));
  await person.click(button("Legg til en gruppe"));
  expect(field("Rolle")).toHaveFocus();
  await person.click(button("Ta bort: Gruppe 1"));
  expect(button("Legg til en gruppe")).toHaveFocus();
  await person.click(button("Legg til et mål"));
  expect(field("Mål 1")).toHaveFocus();
});

test("a log that could not be kept says why, and nothing typed is lost", async () => {
  answerWith("drills.log", () => Promise.reject({ code: "not-kept-full", field: null }));
  const person = await log();
  await person.click(choose("Mikroøvelse"));
  await person.type(field("Tema"), "Tegningen");
  await person.click(screen.getByRole("checkbox", { name: "Ansatt K." }));
  await person.type(field(/Ingen forbedringer/), "Alt virket");
  await person.click(finish());
  expect(await screen.findByText(/Disken er full/)).toBeVisible();
  expect(field("Tema")).toHaveValue("Tegningen");
});

test("something is added to a finished log, which stays as it is", async () => {
  const before = finished();
  const person = await drills();
  await person.click(await screen.findByRole("button", { name: /^Tegningen/ }));
  await heading("Tegningen");
  await person.click(button("Legg til"));
  expect(screen.getByText("Skriv det du vil legge til.")).toBeVisible();
  await person.type(field("Legg til noe"), "Nye numre er bestilt.");
  await person.click(button("Legg til"));
  expect(await screen.findByText("Nye numre er bestilt.")).toBeVisible();
  expect(drillBook.find(before.id).log).toEqual(before.log);
});

test("an improvement is closed by somebody who has seen it in place, in a later drill", async () => {
  const asked = vi.fn();
  answerWith("drills.verify", (request) => (asked(request), fake("drills.verify", request)));
  const first = finished();
  const second = drillBook.example({ stage: "logged", title: "Lover du?", log: { ...blankLog, theme: "Lover du?" } });
  const person = await drills();
  await person.click(await screen.findByRole("button", { name: /^Bekreft at det er på plass/ }));
  expect(field(/Hvilken dag/)).toHaveFocus();
  await person.click(button("Bekreft"));
  expect(screen.getByRole("group", { name: /2 ting mangler/ })).toHaveFocus();
  await person.type(field(/Hvilken dag/), "1.10.2026");
  await person.type(field("Hva så du?"), "Numrene hang der");
  await person.click(button("Bekreft"));
  const early = "Dagen er før øvelsen der det ble funnet. Skriv en senere dag.";
  expect(await screen.findAllByText(early)).toHaveLength(2);
  await person.clear(field(/Hvilken dag/));
  await person.type(field(/Hvilken dag/), "14.10.2026");
  await person.selectOptions(screen.getByRole("combobox", { name: "Viste en senere øvelse det?" }), second.id);
  await person.click(button("Bekreft"));
  expect(await screen.findByText("Alle forbedringer er på plass.")).toBeVisible();
  const kept = { drill: first.id, finding: 0, day: "2026-10-14", how: "Numrene hang der", seen: second.id };
  expect(asked.mock.lastCall![0]).toMatchObject(kept);
});

test("who does not lead reads the log, and is offered nothing to change", async () => {
  finished();
  const person = await drills("staff");
  expect(await screen.findByText("Numrene henger feil")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Bekreft/ })).toBeNull();
  await person.click(screen.getByRole("button", { name: /^Tegningen/ }));
  await screen.findByText(/^Loggen er låst/);
  expect(screen.queryByRole("textbox", { name: "Legg til noe" })).toBeNull();
});
