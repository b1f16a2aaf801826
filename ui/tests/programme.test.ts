import { screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, test, vi } from "vitest";
import { fake } from "../src/backend/fake";
import { drillBook } from "../src/backend/fake/drills";
import { programme, seriesOf } from "../src/backend/fake/programme";
import { world } from "../src/backend/fake/session";
import { session } from "../src/frame/session.svelte";
import { timeWords } from "../src/features/drills/year";
import { answerWith, button, heading, open } from "./person";

beforeEach(() => {
  drillBook.reset();
  programme.reset();
});

/** In front of the year's programme. */
async function year(who: "leader" | "staff" = "leader") {
  world.open(who);
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  await person.click(button("Øvelser"));
  await heading("Øvelser");
  await person.click(button("Årsplan"));
  await heading("Årsplan for øvelser");
  await screen.findByRole("heading", { name: "Året 2026–2027" });
  return person;
}

/** The card of something that is to be practised. */
const card = (name: string) => screen.getByRole("listitem", { name });
const tools = (name: string) => within(card(name));

test("each thing says how often, and how it stands, in words", async () => {
  programme.plan("acute", "2027-02");
  await year();
  expect(tools("Et barn i fare nå").getByText("Planlagt", { selector: ".status" })).toBeVisible();
  expect(tools("Et barn i fare nå").getByText("Én gang i året")).toBeVisible();
  expect(tools("Mikroøvelser").getByText("Ikke planlagt")).toBeVisible();
  expect(tools("Mikroøvelser").getByText("0 av 4 holdt")).toBeVisible();
  expect(tools("Mikroøvelse med den som er ny").getByText("Ansatt K.: innen 10. november")).toBeVisible();
});

test("a drill is planned in a month, and stands in its row, in the wheel's table and in what is said", async () => {
  const asked = vi.fn();
  answerWith("programme.plan", (request) => (asked(request), fake("programme.plan", request)));
  const person = await year();
  await person.click(tools("Et barn i fare nå").getByRole("button", { name: "Planlegg: Et barn i fare nå" }));
  const form = within(screen.getByRole("form", { name: "Planlegg en øvelse" }));
  expect(form.getByRole("combobox", { name: "Måned" })).toHaveFocus();
  await person.selectOptions(form.getByRole("combobox", { name: "Måned" }), "februar 2027");
  await person.type(form.getByRole("textbox", { name: /Dag i måneden/ }), "12");
  await person.selectOptions(form.getByRole("combobox", { name: "Hva øver dere på?" }), "Han som skal hente");
  await person.click(form.getByRole("button", { name: "Legg inn i årsplanen" }));
  await screen.findByText("Planlagt.");
  expect(asked).toHaveBeenCalledExactlyOnceWith({
    year: "2026-08-01",
    planned: null,
    input: { task: "acute", month: "2027-02", day: "12", scenario: "04-han-som-skal-hente", who: "styreren" },
    sure: false,
    language: "nb",
  });
  const row = screen.getByRole("row", { name: /^februar 2027/ });
  expect(within(row).getByText("Han som skal hente")).toBeVisible();
  expect(card("Et barn i fare nå")).toHaveFocus();
});

test("what is missing is told at the field and above the button, and what was typed stays", async () => {
  const person = await year();
  await person.click(button("Planlegg: Et barn i fare nå"));
  const form = within(screen.getByRole("form", { name: "Planlegg en øvelse" }));
  await person.clear(form.getByRole("textbox", { name: "Hvem har ansvaret?" }));
  await person.type(form.getByRole("textbox", { name: /Dag i måneden/ }), "32");
  await person.click(form.getByRole("button", { name: "Legg inn i årsplanen" }));
  const summary = form.getByRole("group", { name: /2 ting mangler/ });
  expect(summary).toHaveFocus();
  expect(within(summary).getByRole("link", { name: "Velg en måned." })).toBeVisible();
  await person.selectOptions(form.getByRole("combobox", { name: "Måned" }), "mars 2027");
  await person.type(form.getByRole("textbox", { name: "Hvem har ansvaret?" }), "rektor");
  await person.click(form.getByRole("button", { name: "Legg inn i årsplanen" }));
  expect(await form.findByRole("link", { name: "Det er ingen slik dag i måneden." })).toBeVisible();
  expect(form.getByRole("textbox", { name: /Dag i måneden/ })).toHaveValue("32");
  expect(programme.at("acute").planned).toEqual([]);
});

test("more is free; less asks why, and the reason is shown", async () => {
  const person = await year();
  await person.click(button("Endre hvor ofte: Mikroøvelser"));
  const form = within(screen.getByRole("form", { name: "Hvor ofte hos dere?" }));
  const number = form.getByRole("textbox", { name: "Ganger i året" });
  expect(form.queryByRole("textbox", { name: "Hvorfor mindre enn rådet?" })).toBeNull();
  await person.clear(number);
  await person.type(number, "2");
  await person.click(form.getByRole("button", { name: "Lagre" }));
  expect(form.getByRole("link", { name: "Skriv hvorfor dere øver mindre enn rådet." })).toBeVisible();
  expect(programme.at("micro").number).toBe(4);
  await person.type(form.getByRole("textbox", { name: "Hvorfor mindre enn rådet?" }), "Vi er tre her.");
  await person.click(form.getByRole("button", { name: "Lagre" }));
  await screen.findByText("Lagret.");
  expect(tools("Mikroøvelser").getByText("Grunn: Vi er tre her.")).toBeVisible();
  expect(tools("Mikroøvelser").getByText("Lavere enn rådet, som er: 4 ganger i året")).toBeVisible();
});

test("with Escape the form goes, and one stands in the row again", async () => {
  const person = await year();
  await person.click(button("Endre hvor ofte: Mikroøvelser"));
  await person.keyboard("{Escape}");
  expect(screen.queryByRole("form", { name: "Hvor ofte hos dere?" })).toBeNull();
  await waitFor(() => expect(card("Mikroøvelser")).toHaveFocus());
});

test("what is planned is taken away only when one says so once more", async () => {
  programme.plan("acute", "2027-02");
  const person = await year();
  await person.click(button("Ta bort: Et barn i fare nå, februar 2027"));
  expect(screen.getByText("Ta bort «Et barn i fare nå» i februar 2027?")).toBeVisible();
  expect(programme.at("acute").planned).toHaveLength(1);
  await person.click(button("Ja, ta bort"));
  await screen.findByText("Tatt bort.");
  expect(programme.at("acute").planned).toEqual([]);
});

test("a suggestion fills in what is not planned, and says how much", async () => {
  const person = await year();
  await person.click(button("Fyll inn et forslag"));
  expect(await screen.findByText("6 øvelser er satt inn.")).toBeVisible();
  await person.click(button("Fyll inn et forslag"));
  expect(await screen.findByText("Alt er planlagt fra før.")).toBeVisible();
});

test("a drill is counted as a test of whom to call, and not any longer", async () => {
  const person = await year();
  const chain = tools("Prøve av varslingen");
  await person.selectOptions(chain.getByRole("combobox"), "Finn nummeret, 5. oktober");
  await person.click(chain.getByRole("button", { name: "Regn med" }));
  await chain.findByText("Regnet med.");
  expect(chain.getByText("Gjennomført")).toBeVisible();
  await person.click(chain.getByRole("button", { name: "Ikke regn med: Finn nummeret" }));
  await chain.findByText("Ikke regnet med lenger.");
});

test("a file for a calendar is made, and its name is said", async () => {
  const person = await year();
  await person.click(button("Lagre til kalender"));
  expect(await screen.findByText("Lagret som Årsplan for øvelser 2026–2027.ics.")).toBeVisible();
});

test("the wheel is a picture with a name, and all of it stands in the table too", async () => {
  programme.plan("acute", "2027-02", { status: "late" });
  await year();
  expect(
    screen.getByRole("img", { name: "Årshjulet for 2026–2027. Det samme står i tabellen under." }),
  ).toBeInTheDocument();
  const table = within(screen.getByRole("table", { name: "Årshjulet som tabell" }));
  expect(table.getAllByRole("row")).toHaveLength(13);
  expect(within(table.getByRole("row", { name: /^februar 2027/ })).getByText(/Over tid/)).toBeVisible();
  expect(table.getByRole("row", { name: /^oktober 2026.*denne måneden/ })).toBeVisible();
});

test("who does not lead reads what is planned, and is told no names and offered no change", async () => {
  programme.plan("acute", "2027-02");
  await year("staff");
  expect(tools("Et barn i fare nå").getByText("februar 2027")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^(Planlegg|Endre|Ta bort|Fyll inn)/ })).toBeNull();
  expect(screen.queryByRole("heading", { name: "Hvem som har vært med" })).toBeNull();
  expect(screen.queryByText(/Ansatt K\.: innen/)).toBeNull();
  expect(button("Lagre til kalender")).toBeVisible();
});

test("who leads is told who has not taken part, and who cannot be told from others", async () => {
  await year();
  const part = within(screen.getByRole("region", { name: "Hvem som har vært med" }));
  expect(part.getByText("1 har ikke vært med på noen øvelse:")).toBeVisible();
  expect(part.getByText("Ansatt K.")).toBeVisible();
  expect(part.getByText(/kan ikke skilles fra andre/)).toBeVisible();
});

test("the front page reminds who leads, and of nothing before somebody has begun", async () => {
  programme.reminders = { late: 0, newcomers: 0, soon: [], begun: false, unplanned: 5 };
  world.open("leader");
  open();
  await waitFor(() => expect(session.open).not.toBeNull());
  expect(screen.queryByRole("button", { name: "Se årsplanen" })).toBeNull();
});

test("the front page says what is late and what comes next", async () => {
  programme.reminders = {
    late: 1,
    newcomers: 2,
    soon: [{ title: "Han som skal hente", month: "2026-10", day: null }],
    begun: true,
    unplanned: 1,
  };
  world.open("leader");
  const person = open();
  const words =
    "1 planlagt øvelse er over tid · 2 nye på listen har ikke vært med på en mikroøvelse i tide · " +
    "Neste øvelse: Han som skal hente, oktober 2026 · 1 øvelse i årsplanen er ikke planlagt";
  expect(await screen.findByText(words)).toBeVisible();
  await person.click(button("Se årsplanen"));
  await heading("Årsplan for øvelser");
});

/** In front of what the drills show. */
async function measures() {
  world.open("leader");
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  await person.click(button("Øvelser"));
  await heading("Øvelser");
  await person.click(button("Hva øvelsene viser"));
  await heading("Hva øvelsene viser");
  return person;
}

test("under three drills no line is drawn, and it is said why", async () => {
  programme.measures = { ...programme.measures, series: [seriesOf("told", [600, 120]), seriesOf("called", [])] };
  await measures();
  const told = within(await screen.findByRole("region", { name: "Lederen eller eieren fikk vite det" }));
  expect(told.getByText("Bare 2 øvelser har denne tiden. Tegningen kommer når tre har den.")).toBeVisible();
  expect(screen.queryByRole("img")).toBeNull();
  expect(screen.getByText("Ingen øvelse har denne tiden ennå. Tegningen kommer når tre har den.")).toBeVisible();
});

test("with three the line has a name with its numbers, and the table has them all", async () => {
  programme.measures = { ...programme.measures, series: [seriesOf("told", [600, 120, 270])] };
  const person = await measures();
  const told = within(await screen.findByRole("region", { name: "Lederen eller eieren fikk vite det" }));
  expect(
    told.getByRole("img", {
      name: "Lederen eller eieren fikk vite det: 3 øvelser. Midten er 4 min 30 s, den siste 4 min 30 s. Det samme står i tabellen under.",
    }),
  ).toBeInTheDocument();
  await person.click(told.getByText("Tallene"));
  expect(told.getAllByRole("row")).toHaveLength(4);
  expect(told.getByRole("row", { name: /15\. februar.*2 min/ })).toBeVisible();
});

test("what goes wrong most often is counted, and how many take part; nobody is named", async () => {
  programme.measures = {
    ...programme.measures,
    missed: [{ words: "Rett nummer ble funnet", no: 2, partly: 1, tried: 4 }],
    rated: 4,
    tookPart: 1,
    run: 3,
    logged: 1,
  };
  await measures();
  const row = await screen.findByRole("row", { name: /Rett nummer ble funnet/ });
  expect(within(row).getByText("3 av 4")).toBeVisible();
  expect(within(row).getByText("nei: 2, delvis: 1")).toBeVisible();
  expect(screen.getByText("1 av 2 på listen har vært med på en øvelse de siste tolv månedene.")).toBeVisible();
  expect(screen.getByText("3 kjørt i programmet")).toBeVisible();
  expect(document.querySelector(".page:not([hidden])")!.textContent).not.toMatch(/Ansatt K\./);
});

test("time is said as people say it", () => {
  expect([0, 45, 60, 90, 600].map(timeWords)).toEqual(["0 s", "45 s", "1 min", "1 min 30 s", "10 min"]);
});
