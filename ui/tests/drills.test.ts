import { screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import { fake } from "../src/backend/fake";
import { drillBook } from "../src/backend/fake/drills";
import { journal } from "../src/backend/fake/concerns";
import { world } from "../src/backend/fake/session";
import { places } from "../src/frame/places.svelte";
import { session } from "../src/frame/session.svelte";
import { answerWith, button, heading, open } from "./person";

beforeEach(() => {
  drillBook.reset();
});

/** In front of the drills, as the leader or as someone who may only read of them. */
async function drills(who: "leader" | "staff" = "leader") {
  world.open(who);
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  await person.click(button("Øvelser"));
  await heading("Øvelser");
  return person;
}

/** In the drill of the example, just begun. */
async function running(more: Parameters<typeof drillBook.example>[0] = {}) {
  drillBook.example(more);
  const person = await drills();
  await person.click(await screen.findByRole("button", { name: "Gå til øvelsen" }));
  await screen.findByText("Start: les høyt");
  await heading("Hva skjer nå?");
  return person;
}

const course = () => drillBook.drills[0]!.course.map(({ kind, title }) => `${kind} ${title}`.trim());
const bar = () => screen.queryByRole("region", { name: "Øvelse" });

test("with no drill yet it says which one to begin with, how long it takes, and why", async () => {
  await drills();
  expect(
    await screen.findByText("Ingen øvelser ennå. Start med «Han som skal hente», den tar 45 minutter."),
  ).toBeVisible();
  expect(button("Start en øvelse")).toBeVisible();
  expect(button("Logg en øvelse")).toBeVisible();
});

test("who does not lead reads of the drills, and is offered nothing to begin", async () => {
  drillBook.example();
  await drills("staff");
  expect(await screen.findByText("«Han som skal hente» går nå")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Gå til øvelsen" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Start en øvelse" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Logg en øvelse" })).toBeNull();
});

test("a drill is begun with its scenario, its form and who leads it", async () => {
  const asked = vi.fn();
  answerWith("drills.begin", (request) => (asked(request), fake("drills.begin", request)));
  const person = await drills();
  await person.click(await screen.findByRole("button", { name: "Start en øvelse" }));
  await heading("Start en øvelse");
  expect(screen.getByText("Bruk aldri et virkelig barn, en virkelig familie eller en kollega.")).toBeVisible();
  await person.click(await screen.findByRole("radio", { name: /Han som skal hente/ }));
  expect(screen.getByRole("radio", { name: "Spilløvelse" })).toBeChecked();
  await person.click(screen.getByRole("radio", { name: "Diskusjonsøvelse" }));
  await person.click(button("Start øvelsen"));
  await screen.findByText("Start: les høyt");
  const how = { way: "by-hand", seed: "" };
  const begun = { scenario: "04-han-som-skal-hente", form: "discussion", leader: "Leder L.", ...how, language: "nb" };
  expect(asked).toHaveBeenCalledExactlyOnceWith(begun);
});

test("what is missing before it begins is told above the button and at the field, and focus goes there", async () => {
  const person = await drills();
  await person.click(await screen.findByRole("button", { name: "Start en øvelse" }));
  await screen.findByRole("radio", { name: /Han som skal hente/ });
  await person.clear(screen.getByRole("textbox", { name: "Hvem leder øvelsen" }));
  await person.click(button("Start øvelsen"));
  const summary = await screen.findByRole("group", { name: /2 ting mangler/ });
  expect(summary).toHaveFocus();
  expect(within(summary).getByRole("link", { name: "Velg hva dere skal øve på." })).toBeVisible();
  expect(within(summary).getByRole("link", { name: "Skriv hvem som leder øvelsen." })).toBeVisible();
  expect(drillBook.drills).toEqual([]);
});

/** Before a drill. */
async function beginning() {
  const person = await drills();
  await person.click(await screen.findByRole("button", { name: "Start en øvelse" }));
  await screen.findByRole("radio", { name: /Han som skal hente/ });
  return person;
}

const named = (group: string) =>
  within(screen.getByRole("group", { name: group }))
    .getAllByRole("radio")
    .map((radio) => radio.closest("label")!.querySelector("strong")!.textContent);

test("those for this unit stand first, in the order of a year; the others are folded away and can be used", async () => {
  const person = await beginning();
  expect(named("Forslag til et år")).toEqual(["Han som skal hente", "Tegningen"]);
  expect(screen.getByRole("radio", { name: /Tegningen.*Nummer 2 i året/s })).toBeVisible();
  expect(named("Flere øvelser")).toEqual(["Merket bak øret"]);
  const other = screen.getByText("«Lover du?»");
  expect(other).not.toBeVisible();
  await person.click(screen.getByText(/^For andre enheter \(1\)/));
  expect(other).toBeVisible();
  await person.click(screen.getByRole("radio", { name: /«Lover du\?»/ }));
  await person.click(button("Start øvelsen"));
  await screen.findByText("Start: les høyt");
});

test("with little time the long ones go, but never the one that is chosen", async () => {
  const person = await beginning();
  await person.click(screen.getByRole("radio", { name: "Inntil 30 minutter" }));
  expect(screen.queryByRole("radio", { name: /Han som skal hente/ })).toBeNull();
  expect(screen.getByRole("radio", { name: /Merket bak øret/ })).toBeVisible();
  await person.click(screen.getByRole("radio", { name: "Inntil en time" }));
  await person.click(screen.getByRole("radio", { name: /Han som skal hente/ }));
  await person.click(screen.getByRole("radio", { name: "Inntil 30 minutter" }));
  expect(screen.getByRole("radio", { name: /Han som skal hente/ })).toBeChecked();
  expect(screen.getByRole("radio", { name: /Tegningen.*Nummer 2 i året/s })).toBeVisible();
});

test("a micro-drill: the question, then the answer with where it stands, then the log with it filled in", async () => {
  const person = await beginning();
  await person.click(screen.getByRole("radio", { name: "Tre til fem minutter" }));
  expect(await screen.findByRole("heading", { name: "Mikroøvelser – tre til fem minutter" })).toBeVisible();
  // Of a micro-drill there is no clock to start.
  expect(screen.queryByRole("button", { name: "Start øvelsen" })).toBeNull();
  expect(screen.getByText("Bleien")).not.toBeVisible();
  await person.click(await screen.findByRole("button", { name: /Nummeret til barnevernvakta/ }));
  expect(await heading("Nummeret til barnevernvakta")).toHaveFocus();
  expect(bar()).not.toBeNull();
  expect(document.title).toBe("ØVELSE: Nummeret til barnevernvakta");
  expect(screen.queryByText("Det står i kontaktlisten.")).toBeNull();
  expect(screen.queryByText("Kontaktliste")).toBeNull();
  await person.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByRole("heading", { name: "Svaret" })).toHaveFocus();
  expect(screen.getByText("Det står i kontaktlisten.")).toBeVisible();
  await person.click(screen.getByText("Kontaktliste"));
  expect(screen.getByText("Numrene til enheten.")).toBeVisible();
  await person.click(button("Logg øvelsen"));
  expect(places.here.place).toEqual({ at: "drill-log", scenario: "micro.01" });
  expect(places.trail.map(({ place }) => place.at)).not.toContain("drill-micro");
  expect(drillBook.drills).toEqual([]);
});

test("beside what one looks for stands where it is said, in its words, without leaving the drill", async () => {
  const person = await running();
  await person.click(button(/Neste innspill/));
  await screen.findByText("Han står i døra nå.");
  const said = screen.getByText("Ta barnet med til et trygt sted.");
  const step = screen.getByText("Barnet er i fare nå", { exact: false, selector: "summary .second" });
  // Its name alone is a key.
  expect(step).not.toBeVisible();
  await person.click(screen.getByText("Vis hva vi ser etter"));
  expect(said).not.toBeVisible();
  await person.click(step);
  expect(said).toBeVisible();
  expect(places.here.place.at).toBe("drill-run");
  // The next one folds away what was open: its key waits too.
  await person.click(button(/Neste innspill/));
  await screen.findByText("Ingen svarer.");
  expect(screen.getByText("Ikke vent. Ring 112.")).not.toBeVisible();
});

test("while it goes on everything says that it is a drill, and there is nowhere to wander to", async () => {
  await running();
  expect(bar()).toHaveTextContent("Dette er ikke virkelig. Ikke ring. Si «her ville jeg ringt …».");
  expect(document.title).toBe("ØVELSE: Hva skjer nå?");
  expect(screen.queryByRole("navigation", { name: /Meny/ })).toBeNull();
  expect(within(bar()!).getByText("Du kan gå ut når du vil.")).toBeVisible();
});

test("what is coming is hidden until it is read, and what one looks for until it is asked for", async () => {
  const person = await running();
  expect(screen.queryByText("Han står i døra nå.")).toBeNull();
  const list = within(screen.getByRole("list", { name: "Innspill" }));
  expect(list.getByText("Innspill 1")).toBeVisible();
  await person.click(button(/Neste innspill/));
  expect(await screen.findByText("Han står i døra nå.")).toBeVisible();
  expect(screen.getByRole("heading", { name: "Innspill 1 av 2: les høyt" })).toHaveFocus();
  expect(screen.queryByText("Ingen svarer.")).toBeNull();
  expect(screen.getByText("En voksen blir hos Vilja.")).not.toBeVisible();
  await person.click(screen.getByText("Vis hva vi ser etter"));
  expect(screen.getByText("En voksen blir hos Vilja.")).toBeVisible();
});

test("the routine is walked in the drill, and never in a concern", async () => {
  const walked = vi.fn();
  answerWith("drills.walk", (request) => (walked(request.run.answers), fake("drills.walk", request)));
  const person = await running();
  await person.click(button(/^Noen er i fare nå/));
  expect(await heading("Ring politiet nå")).toHaveFocus();
  await waitFor(() => expect(walked).toHaveBeenCalledWith([{ screen: "acute.s1", choice: "now" }]));
  expect(journal.concerns).toEqual([]);
  expect(screen.queryByRole("button", { name: /Skriv ned/ })).toBeNull();
});

test("what was decided is kept with who does it; empty, it says so at the field", async () => {
  const person = await running();
  await person.click(button("Skriv i loggen"));
  expect(screen.getByText("Skriv hva dere bestemte.")).toBeVisible();
  await person.type(screen.getByRole("textbox", { name: "Hva bestemte dere?" }), "Ringe 112");
  await person.type(screen.getByRole("textbox", { name: /Hvem gjør det/ }), "Avdelingslederen");
  await person.keyboard("{Enter}");
  await screen.findByText("Skrevet i loggen.");
  expect(drillBook.drills[0]!.course.at(-1)).toMatchObject({
    kind: "note",
    title: "Ringe 112",
    detail: "Avdelingslederen",
  });
  expect(screen.getByRole("textbox", { name: "Hva bestemte dere?" })).toHaveValue("");
});

test("what was typed and not kept is kept before the next one is read, and belongs to what was read before", async () => {
  const person = await running();
  await person.type(screen.getByRole("textbox", { name: "Hva bestemte dere?" }), "Bli hos barnet");
  await person.click(button(/Neste innspill/));
  await screen.findByText("Han står i døra nå.");
  expect(course()).toEqual(["start", "note Bli hos barnet", "inject Han står i døra"]);
});

test("a pause hides the routine and keeps its answers", async () => {
  const person = await running();
  await person.click(button(/^Noen er i fare nå/));
  await heading("Ring politiet nå");
  await person.click(button("Pause"));
  expect(await screen.findAllByText("Øvelsen har pause. Klokken står.")).not.toHaveLength(0);
  expect(screen.queryByRole("heading", { name: "Ring politiet nå" })).toBeNull();
  await person.click(button("Fortsett øvelsen"));
  expect(await heading("Ring politiet nå")).toBeVisible();
});

test("it is ended after one question, and then it is talked about before the log is written", async () => {
  const person = await running();
  await person.click(button("Avslutt"));
  expect(button("Ja, avslutt")).toHaveFocus();
  await person.keyboard("{Escape}");
  expect(button("Avslutt")).toHaveFocus();
  await person.click(button("Avslutt"));
  await person.click(button("Ja, avslutt"));
  expect(await heading("Etter øvelsen")).toHaveFocus();
  expect(screen.getByText("Hvordan har du det nå?")).toBeVisible();
  expect(screen.getByText("Hvor lang tid tok det før noen ringte?")).toBeVisible();
  expect(drillBook.drills[0]).toMatchObject({ stage: "stopped", stopped: "done" });
  await person.click(button(/Skriv loggen/));
  expect(places.here.place).toEqual({ at: "drill-log", drill: drillBook.drills[0]!.id });
});

test("something real: at once to the five doors, without the bar, and the drill is stopped", async () => {
  const person = await running();
  await person.click(button("Stopp, noe skjer på ekte"));
  expect(await heading("Hva skjer?")).toBeVisible();
  expect(bar()).toBeNull();
  await waitFor(() => expect(drillBook.drills[0]).toMatchObject({ stage: "stopped", stopped: "real" }));
});

test("something real: to the doors also when nothing can be kept", async () => {
  answerWith("drills.stop", () => Promise.reject({ code: "not-kept-full", field: null }));
  const person = await running();
  await person.type(screen.getByRole("textbox", { name: "Hva bestemte dere?" }), "Ringe");
  await person.click(button("Stopp, noe skjer på ekte"));
  expect(await heading("Hva skjer?")).toBeVisible();
});

test("a step that could not be kept says so, and the routine goes on", async () => {
  answerWith("drills.walk", () => Promise.reject({ code: "not-kept-full", field: null }));
  const person = await running();
  await person.click(button(/^Noen er i fare nå/));
  await heading("Ring politiet nå");
  expect(await screen.findByText(/Disken er full/)).toBeVisible();
});

test("the front page tells of a drill that goes on", async () => {
  drillBook.example();
  world.open("leader");
  const person = open();
  await person.click(await screen.findByRole("button", { name: "Gå til øvelsen" }));
  await screen.findByText("Start: les høyt");
});

test("while it goes on, the lock waits as in an acute step", async () => {
  await running();
  await waitFor(() => expect(places.here.acute).toBe(true));
});

test("in a micro drill nobody is timed", async () => {
  await running({ form: "micro" });
  expect(screen.queryByText("Tid i øvelsen")).toBeNull();
  expect(screen.queryByRole("button", { name: "Pause" })).toBeNull();
});
