import { screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import type { DrillLogInput, FaultView } from "../src/backend/bindings";
import { openDoor, type Door } from "../src/backend/call";
import { fake } from "../src/backend/fake";
import { blankLog } from "../src/backend/fake/drill-log";
import { drillBook } from "../src/backend/fake/drills";
import { journal } from "../src/backend/fake/concerns";
import { world } from "../src/backend/fake/session";
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

/** The program finds this wrong, whatever is written. */
const says = (...faults: FaultView[]) => answerWith("drills.check", () => ({ faults, names: [] }));
const summary = () => screen.findByRole("group", { name: /ting mangler/ });

/** A finished drill, with an improvement that waits. */
function finished(more: Partial<DrillLogInput> = {}) {
  const log = { ...blankLog, form: "discussion" as const, theme: "Tegningen", ...more };
  const finding = {
    what: "Numrene henger feil",
    cause: "Ny vegg",
    measure: "Heng opp nye",
    owner: "Styrer",
    chapter: "07",
  };
  const drill = drillBook.example({
    stage: "logged",
    title: log.theme,
    log,
    logged: journal.now(),
    loggedBy: "Leder L.",
  });
  const open = {
    state: "open" as const,
    progress: "not-begun" as const,
    own: null,
    verified: null,
    drillTitle: log.theme,
    drillDay: log.day,
  };
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

test("in a micro drill a fault among the fields behind a word opens them", async () => {
  says({ field: "end", code: "too-early" });
  const person = await log();
  await person.click(choose("Mikroøvelse"));
  await person.click(finish());
  await summary();
  expect(screen.getByRole("textbox", { name: /^Slutt/ })).toBeVisible();
});

test("in a micro drill a name among the fields behind a word can be gone to", async () => {
  answerWith("drills.check", () => ({ faults: [], names: ["observations"] }));
  const person = await log();
  await person.click(choose("Mikroøvelse"));
  await person.click(finish());
  await person.click(await screen.findByRole("button", { name: "Gå til teksten" }));
  expect(field(/Hva så dere/)).toBeVisible();
});

test("too early goes when the start is mended", async () => {
  says({ field: "end", code: "too-early" });
  const person = await log();
  await person.click(choose("Diskusjonsøvelse"));
  await person.type(field("Start"), "12");
  await person.type(field("Slutt"), "11");
  await person.click(finish());
  const box = await summary();
  await person.clear(field("Start"));
  await person.type(field("Start"), "10");
  expect(within(box).queryByRole("link")).toBeNull();
});

test("a sign that cannot be printed is told", async () => {
  says({ field: "theme", code: "not-printable" });
  const person = await log();
  await person.click(finish());
  expect(within(await summary()).getAllByRole("link")).toHaveLength(1);
});

test("of two faults at one field the first is told", async () => {
  says({ field: "theme", code: "too-long" }, { field: "theme", code: "blank" });
  const person = await log();
  await person.click(finish());
  expect(within(await summary()).getAllByRole("link").length).toBeGreaterThan(0);
});

test("a day under an answer that was changed is not sent", async () => {
  let sent: DrillLogInput | undefined;
  answerWith("drills.check", ({ log }) => ((sent = log), { faults: [{ field: "theme", code: "blank" }], names: [] }));
  const person = await log();
  await person.click(choose("Diskusjonsøvelse"));
  const group = screen.getByRole("group", { name: "Er eieren orientert?" });
  await person.click(within(group).getByRole("radio", { name: "Ja" }));
  await person.type(field("Hvilken dag"), "snart");
  await person.click(within(group).getByRole("radio", { name: "Nei" }));
  await person.click(finish());
  await summary();
  expect(sent!.reportedDay).toBe("");
});

test("a hidden field that was left says nothing", async () => {
  says();
  const person = await log();
  await person.click(choose("Diskusjonsøvelse"));
  const group = screen.getByRole("group", { name: "Er eieren orientert?" });
  await person.click(within(group).getByRole("radio", { name: "Ja" }));
  await person.type(field("Hvilken dag"), "snart");
  await person.tab();
  await person.click(within(group).getByRole("radio", { name: "Nei" }));
  for (const link of screen.queryAllByRole("link"))
    expect(document.getElementById(link.getAttribute("href")!.slice(1)), link.textContent!).not.toBeNull();
});

test("a fault moves with its row", async () => {
  const person = await log();
  await person.click(choose("Diskusjonsøvelse"));
  await person.click(button("Legg til en forbedring"));
  await person.click(button("Legg til en forbedring"));
  const row = (n: number) => within(screen.getByRole("group", { name: `Forbedring ${n}` }));
  await person.type(row(1).getByRole("textbox", { name: "Ansvarlig" }), "Styrer");
  await person.click(finish());
  await summary();
  expect(row(2).getByText("Forbedring 2: Skriv hvem som har ansvaret.")).toBeVisible();
  await person.click(button("Ta bort: Forbedring 1"));
  expect(row(1).queryByText("Skriv hvem som har ansvaret.")).not.toBeNull();
});

test("taking away the last goal leads to where one adds another", async () => {
  const person = await log();
  await person.click(choose("Diskusjonsøvelse"));
  await person.click(button("Legg til et mål"));
  await person.click(button("Ta bort: Mål 1"));
  expect(button("Legg til et mål")).toHaveFocus();
});

test("two rows with the same fault are told apart in the summary", async () => {
  const person = await log();
  await person.click(button("Legg til en forbedring"));
  await person.click(button("Legg til en forbedring"));
  await person.click(finish());
  const words = within(await summary())
    .getAllByRole("link")
    .map((link) => link.textContent);
  expect(new Set(words).size).toBe(words.length);
});

test("a finished log shows the routines that were practised", async () => {
  finished({ routines: ["acute"] });
  const person = await drills();
  await person.click(await screen.findByRole("button", { name: /^Tegningen/ }));
  await heading("Tegningen");
  expect(screen.getByText("Barnet er i fare nå", { selector: "dd" })).toBeVisible();
});

test("a finished log shows why, and which chapter is to be changed", async () => {
  finished();
  const person = await drills();
  await person.click(await screen.findByRole("button", { name: /^Tegningen/ }));
  await heading("Tegningen");
  const main = screen.getByRole("main");
  expect(within(main).queryAllByText(/Ny vegg/).length).toBeGreaterThan(0);
  expect(main).toHaveTextContent(/[Kk]apittel/);
});

test("opened, a drill has the focus on its heading", async () => {
  finished();
  const person = await drills();
  await person.click(await screen.findByRole("button", { name: /^Tegningen/ }));
  const title = await heading("Tegningen");
  await waitFor(() => expect(title).toHaveFocus());
});

test("a start without an end reads as one", async () => {
  finished({ start: "10:15" });
  const person = await drills();
  await person.click(await screen.findByRole("button", { name: /^Tegningen/ }));
  await heading("Tegningen");
  expect(screen.queryByText(/10\.15–$/)).toBeNull();
});

test("every field where a child may be named is told before one may say that it is not", async () => {
  answerWith("drills.check", () => ({ faults: [], names: ["theme", "observations"] }));
  const person = await log();
  await person.click(choose("Diskusjonsøvelse"));
  await person.click(finish());
  const question = await screen.findByRole("group", { name: "Dette kan være navnet på et barn" });
  expect(question).toHaveTextContent("Hva så dere");
});

test("the day before the drill that showed it has words of its own", async () => {
  const first = finished({ day: "2026-09-01" });
  drillBook.put({ ...first, improvements: first.improvements.map((one) => ({ ...one, drillDay: "2026-09-01" })) });
  const second = drillBook.example({ stage: "logged", title: "Lover du?", log: { ...blankLog, theme: "Lover du?" } });
  answerWith("drills.verify", () => Promise.reject({ code: "too-early", field: "day" }));
  const person = await drills();
  await person.click(await screen.findByRole("button", { name: /^Bekreft at det er på plass/ }));
  await person.type(field(/Hvilken dag/), "1.10.2026");
  await person.type(field("Hva så du?"), "Numrene hang der");
  await person.selectOptions(screen.getByRole("combobox", { name: /Viste en senere øvelse/ }), second.id);
  await person.click(button("Bekreft"));
  await summary();
  expect(screen.queryByText("Dagen er før øvelsen der det ble funnet. Skriv en senere dag.")).toBeNull();
});

test("a fault whose row is taken away goes with it", async () => {
  says({ field: "course.0.what", code: "blank" });
  const person = await log();
  await person.click(choose("Diskusjonsøvelse"));
  await person.click(button("Legg til en linje"));
  await person.type(field("Klokken"), "10");
  await person.click(finish());
  await summary();
  await person.click(button("Ta bort: Linje 1 i forløpet"));
  for (const link of screen.queryAllByRole("link"))
    expect(document.getElementById(link.getAttribute("href")!.slice(1)), link.textContent!).not.toBeNull();
});

test("when somebody else has logged the run meanwhile, what one wrote stands, and one is told", async () => {
  const run = drillBook.example({ stage: "stopped", stopped: "done" });
  const person = await drills();
  await person.click(await screen.findByRole("button", { name: /^Han som skal hente/ }));
  await person.click(await screen.findByRole("button", { name: "Skriv loggen" }));
  await screen.findByRole("textbox", { name: "Tema" });
  await person.clear(field("Tema"));
  await person.type(field("Tema"), "Mine ord");
  const door = (async (name: string, request: never) => {
    if (name === "drills.check") return { faults: [], names: [] };
    if (name === "drills.log") throw { code: "already-there", field: null };
    return fake(name as "drills.open", request);
  }) as Door;
  openDoor(door);
  drillBook.put({
    ...run,
    stage: "logged",
    title: "Andres ord",
    log: { ...blankLog, theme: "Andres ord" },
    logged: journal.now(),
    loggedBy: "Ansatt K.",
  });
  await person.click(finish());
  expect(await screen.findByText("Dette finnes fra før. Ingenting er endret.")).toBeVisible();
  expect(field("Tema")).toHaveValue("Mine ord");
  expect(journal.drafts).toHaveLength(1);
});

test("a name that comes up later is asked about too, and each only once", async () => {
  let names = ["theme"];
  answerWith("drills.check", () => ({ faults: [], names }));
  const logged: boolean[] = [];
  const person = await log();
  await person.click(choose("Diskusjonsøvelse"));
  await person.click(finish());
  const sure = () => screen.findByRole("button", { name: /^Det er ikke barnet/ });
  await sure();
  names = ["theme", "observations"];
  openDoor((async (name: string, request: never) => {
    if (name === "drills.check") return { faults: [], names };
    if (name === "drills.log") {
      logged.push((request as { sure: boolean }).sure);
      throw { code: "not-kept-full", field: null };
    }
    return fake(name as "drills.open", request);
  }) as Door);
  await person.click(await sure());
  expect(screen.getByRole("group", { name: /navnet på et barn/ })).toHaveTextContent("under «Hva så dere?»");
  expect(logged).toEqual([]);
  await person.click(await sure());
  await waitFor(() => expect(logged).toEqual([true]));
});

test("names, the situation, problems, what was seen of each goal and lessons are written, and stand in the finished log", async () => {
  const person = await log();
  await person.click(choose("Diskusjonsøvelse"));
  await person.type(field("Tema"), "Tegningen");
  await person.type(field(/^Leder av øvelsen/), "Leder L.");
  await person.click(button("Legg til et mål"));
  await person.type(field("Mål 1"), "Ringe først");
  await person.type(field(/^Situasjonen da øvelsen startet/), "Alle var ute");
  await person.type(field(/^Navn på andre/), "Vikar V.{enter}Nabo N.");
  await person.click(screen.getByRole("checkbox", { name: "Ansatt K." }));
  await person.type(field(/^Mål 1: Ringe først/), "Det tok fire minutter");
  await person.click(screen.getByText("Problemer dere møtte, og hva dere lærte"));
  await person.click(screen.getByRole("checkbox", { name: "Vi ventet for lenge med å ringe" }));
  await person.type(field(/^Andre problemer/), "Porten var låst");
  await person.type(field(/^Hva lærte dere/), "Ring før dere er sikre");
  await person.type(field(/Ingen forbedringer/), "Alt virket");
  await person.click(finish());
  await heading("Tegningen");
  expect(drillBook.drills[0]!.log).toMatchObject({
    names: "Vikar V.\nNabo N.",
    problems: ["waited"],
    goalNotes: ["Det tok fire minutter"],
    lessons: "Ring før dere er sikre",
  });
  for (const said of [/Vikar V\., Nabo N\./, /Ringe først – Det tok fire minutter/, /Porten var låst/, "Alle var ute"])
    expect(screen.getByText(said)).toBeVisible();
});

test("what was seen of a goal goes with the goal", async () => {
  const person = await log();
  await person.click(choose("Diskusjonsøvelse"));
  for (const goal of ["Én", "To"]) {
    await person.click(button("Legg til et mål"));
    await person.type(field(`Mål ${goal === "Én" ? 1 : 2}`), goal);
  }
  await person.type(field(/^Mål 2: To/), "sett");
  await person.click(button("Ta bort: Mål 1"));
  expect(field(/^Mål 1: To/)).toHaveValue("sett");
});

/** In front of the correction of a finished log. */
async function correction() {
  const before = finished({ observations: "Det var rolig", noFindings: "", leader: "Leder L.", present: ["p2"] });
  const person = await drills();
  await person.click(await screen.findByRole("button", { name: /^Tegningen/ }));
  await person.click(await screen.findByRole("button", { name: "Rett loggen" }));
  await heading("Rett loggen");
  await screen.findByRole("textbox", { name: "Tema" });
  return { person, before };
}
const keep = () => button("Behold rettelsen");

test("a correction says why, and both the log before and after it stand there", async () => {
  const { person, before } = await correction();
  await person.type(field(/^Ingen forbedringer/), "Ingen");
  await person.clear(field(/^Ingen forbedringer/));
  await person.type(field(/^Hvorfor retter du/), "Husket feil");
  await person.click(keep());
  expect(
    (await screen.findAllByText("Skriv minst én forbedring, eller hvorfor det ikke er noen.")).length,
  ).toBeGreaterThan(0);
  await person.type(field(/^Ingen forbedringer/), "Ingen funnet");
  await person.clear(field(/^Hva så dere\?/));
  await person.type(field(/^Hva så dere\?/), "Det var urolig");
  await person.click(keep());
  await heading("Tegningen");
  const corrected = screen.getByRole("region", { name: "Rettet etterpå" });
  expect(within(corrected).getByText("«Husket feil»")).toBeVisible();
  expect(corrected).toHaveTextContent(/Før\s*Det var .*rolig/);
  expect(corrected).toHaveTextContent(/Nå\s*Det var .*urolig/);
  const kept = drillBook.find(before.id);
  expect(kept.corrections[0]!.before).toEqual(before.log);
  expect(kept.log!.observations).toBe("Det var urolig");
});

test("a correction that changes nothing says so, until something is changed", async () => {
  const { person } = await correction();
  await person.type(field(/^Hvorfor retter du/), "Husket feil");
  answerWith("drills.check", () => ({ faults: [{ field: "reason", code: "nothing-changed" }], names: [] }));
  await person.click(keep());
  const box = await screen.findByRole("group", { name: /ting mangler/ });
  expect(within(box).getByText("Ingenting er endret i loggen ennå.")).toBeVisible();
  await person.type(field(/^Hva så dere\?/), " noe");
  expect(within(box).queryByText("Ingenting er endret i loggen ennå.")).toBeNull();
});

test("an improvement that stands keeps its place in a correction, and one that is closed cannot be written in", async () => {
  const before = finished({
    findings: [
      {
        what: "Numrene henger feil",
        cause: "",
        measure: "Heng opp",
        owner: "Styrer",
        deadline: "2099-12-24",
        chapter: "",
      },
    ],
    leader: "Leder L.",
    present: ["p2"],
  });
  const person = await drills();
  await person.click(await screen.findByRole("button", { name: /^Tegningen/ }));
  await person.click(await screen.findByRole("button", { name: "Rett loggen" }));
  await screen.findByRole("textbox", { name: "Hva må bli bedre?" });
  expect(screen.queryByRole("button", { name: "Ta bort: Forbedring 1" })).toBeNull();
  await person.click(button("Legg til en forbedring"));
  expect(button("Ta bort: Forbedring 2")).toBeVisible();
  await places.back();
  const seen = { day: "2026-10-14", how: "sett", drill: null, drillTitle: "", by: "Leder L.", at: journal.now() };
  const closed = before.improvements.map((one) => ({ ...one, state: "verified" as const, verified: seen }));
  drillBook.put({ ...before, improvements: closed });
  await person.click(await screen.findByRole("button", { name: "Rett loggen" }));
  expect(await screen.findByText("Denne er på plass, og blir stående som den er.")).toBeVisible();
});

test("how far one has come is said with a choice, and it is still not in place", async () => {
  finished();
  const person = await drills();
  const choice = await screen.findByRole("combobox", { name: /^Hvor langt er dere\?/ });
  expect(choice).toHaveDisplayValue("Ikke begynt");
  await person.selectOptions(choice, "Gjort, venter på at noen ser det på plass");
  expect(await screen.findByText("Lagret: Gjort, venter på at noen ser det på plass.")).toBeVisible();
  expect(drillBook.drills[0]!.improvements[0]).toMatchObject({ progress: "done", state: "open" });
  expect(button(/^Bekreft at det er på plass/)).toBeVisible();
});

test("those past their deadline stand in a list of their own, first", async () => {
  const drill = finished();
  const late = { ...drill.improvements[0]!, finding: 1, what: "Døra er tung", state: "late" as const };
  drillBook.put({ ...drill, improvements: [late, ...drill.improvements] });
  await drills();
  expect(await screen.findByRole("heading", { name: "Over fristen (1)" })).toBeVisible();
  expect(screen.getByRole("heading", { name: "Venter (1)" })).toBeVisible();
});

test("from a real case an improvement is typed afresh, and kept when nobody can know the child again", async () => {
  const asked = vi.fn();
  answerWith("drills.improve", (request) => (asked(request), fake("drills.improve", request)));
  const person = await drills();
  await person.click(await screen.findByRole("button", { name: "Skriv en forbedring fra en virkelig sak" }));
  await heading("Forbedring fra en virkelig sak");
  await person.click(button("Lagre forbedringen"));
  expect(await screen.findByRole("group", { name: /5 ting mangler/ })).toHaveFocus();
  expect(asked).not.toHaveBeenCalled();
  await person.type(field("Hva må bli bedre?"), "Vi manglet et nummer");
  await person.type(field("Hva gjør dere med det?"), "Heng det opp");
  await person.type(field("Ansvarlig"), "Styrer");
  await person.type(field("På plass innen"), "24.12.2099");
  await person.click(screen.getByRole("radio", { name: "Ja, eller kanskje" }));
  await person.click(button("Lagre forbedringen"));
  expect(asked).not.toHaveBeenCalled();
  expect(screen.getAllByText(/Skriv det om, så ingen kan kjenne igjen barnet/).length).toBeGreaterThan(0);
  await person.click(screen.getByRole("radio", { name: "Nei, ingen kan kjenne igjen barnet" }));
  await person.click(button("Lagre forbedringen"));
  await heading("Øvelser");
  expect(await screen.findByText("Forbedringen er lagret.")).toBeVisible();
  // All staff read the list, also one whom a case is about.
  expect(screen.getByText("Ikke fra en øvelse")).toBeVisible();
  expect(screen.queryByText(/^Fra en virkelig sak/)).toBeNull();
  expect(Object.keys(asked.mock.lastCall![0] as object).sort()).toEqual(["finding", "knownAgain", "language", "sure"]);
});
