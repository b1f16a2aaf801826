import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import type { RunView } from "../src/backend/bindings";
import { openDoor, type Door, type Name } from "../src/backend/call";
import { fake } from "../src/backend/fake";
import { doubt, journal } from "../src/backend/fake/concerns";
import { world } from "../src/backend/fake/session";
import { byDay, months } from "../src/features/concerns/concern.svelte";
import { places } from "../src/frame/places.svelte";
import { session } from "../src/frame/session.svelte";
import { answerWith, button, heading, later, open } from "./person";

/** Someone logged in, in front of their concerns. */
async function concerns() {
  world.open();
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  places.go({ at: "concerns" });
  await heading("Bekymringer");
  return person;
}

/** In front of the concern of the pictures. */
async function concern(id = journal.example().id) {
  world.open();
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  places.go({ at: "concern", concern: id });
  await heading(/^Barn/);
  return person;
}

const field = (name: string | RegExp) => screen.findByRole("textbox", { name });
const item = (words: RegExp) =>
  screen
    .getAllByText(words)
    .map((one) => one.closest("li"))
    .find((one) => one !== null)!;

test("an empty list teaches, and leads to the first note", async () => {
  const person = await concerns();
  expect(await screen.findByText("Ingen notater ennå. Skriv når noe gnager, også når du er usikker.")).toBeVisible();
  await person.click(button("Skriv det første"));
  expect(await heading("Nytt notat")).toBeVisible();
});

test("what is not finished comes first, then each concern in short", async () => {
  journal.example();
  journal.draft({
    note: {
      child: "",
      circumstances: { day: "", time: "", place: "", present: "" },
      statements: [{ kind: "seen", text: "Satt alene ved", lines: [] }],
    },
  });
  await concerns();
  const first = await screen.findByRole("heading", { name: "Ikke ferdig" });
  const list = await screen.findByRole("heading", { name: "Notatene dine" });
  expect(first.compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(screen.getByRole("button", { name: /Uten navn.*Satt alene ved/ })).toBeVisible();
  const row = screen.getByRole("button", { name: /Barn A.*Han roper hele natta.*2 notater.*Bare du kan lese/ });
  expect(row).toBeVisible();
});

test("one that has waited a day asks who should know, and leads to where its routine stands", async () => {
  journal.example();
  const person = await concerns();
  expect(await screen.findByText("Har ligget i mer enn et døgn. Hvem bør vite om dette?")).toBeVisible();
  await person.click(button("Finn ut hva du gjør"));
  expect(await heading("Hva ligner det mest på?")).toBeVisible();
  expect(places.here.place).toMatchObject({ at: "routine", concern: journal.concerns[0]!.id });
});

test("a routine that cannot be opened says so, and one stays", async () => {
  journal.example();
  const person = await concerns();
  answerWith("concerns.open", () => Promise.reject({ code: "broken", field: null }));
  await person.click(await screen.findByRole("button", { name: "Finn ut hva du gjør" }));
  const alert = await screen.findByRole("alert");
  expect(places.here.place.at).toBe("concerns");
  answerWith("concerns.open", (request) => fake("concerns.open", request));
  await person.click(within(alert).getByRole("button", { name: "Prøv igjen" }));
  expect(await heading("Hva ligner det mest på?")).toBeVisible();
});

test("fifty at a time, and the search looks among all of them", async () => {
  for (let i = 0; i < 60; i++) Object.assign(journal.long(1), { child: `Barn nr. ${i}` });
  const person = await concerns();
  const rows = () => screen.getAllByRole("button", { name: /Bare du kan lese/ });
  await waitFor(() => expect(rows()).toHaveLength(50));
  await person.click(button("Vis flere (10 til)"));
  expect(rows()).toHaveLength(60);
  await person.type(screen.getByRole("searchbox"), "nr. 59");
  await waitFor(() => expect(rows()).toHaveLength(1));
  await person.type(screen.getByRole("searchbox"), "zzz");
  expect(await screen.findByText("Ingen av bekymringene du kan åpne, har disse ordene.")).toBeVisible();
});

test("a correction hangs under what it corrects: both whole, the change underlined, why and by whom", async () => {
  await concern();
  const old = screen.getByText("Han", { selector: "mark" });
  const young = screen.getByText("De", { selector: "ins" });
  expect(old.closest("dd")).toHaveTextContent(/Jeg vil ikke hjem\..*Han.*roper hele natta\./);
  expect(young.closest("dd")).toHaveTextContent(/Jeg vil ikke hjem\..*De.*roper hele natta\./);
  expect(old.compareDocumentPosition(young)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(screen.getByText(/^Rettet 13\. oktober.* kl\. 08\.05$/)).toBeVisible();
  expect(screen.getByText("Ansatt K.: «Leste den håndskrevne lappen på nytt.» Begge står.")).toBeVisible();
  expect(document.querySelector("del, s, strike")).toBeNull();
});

test("what its author has not signed says so, stands where it stood, and names nobody as its author", async () => {
  const example = journal.example();
  example.items.push({ ...example.items[0]!, entry: "entry-named", kind: "named", child: "Barn A" });
  doubt(example);
  const person = await concern(example.id);
  await person.click(screen.getByRole("radio", { name: "Eldste først" }));
  const list = screen.getByRole("heading", { name: "Kronologi" }).closest(".main") as HTMLElement;
  const warnings = within(list).getAllByText("Programmet kan ikke bekrefte hvem som har skrevet dette");
  expect(warnings, "five entries and a correction").toHaveLength(6);
  expect(list).toHaveTextContent(/Begynt.*hendene over ørene.*natta.*natta.*Bare en uro.*Fikk navnet «Barn A»/);
  expect(within(list).getByText("«Leste den håndskrevne lappen på nytt.» Begge står.")).toBeVisible();
  expect(list).not.toHaveTextContent("Ansatt K.");
});

test("what its author has signed has no warning, though a correction of it has", async () => {
  const example = journal.example();
  const [correction] = example.items.flatMap((one) => one.corrections);
  correction!.sound = false;
  const person = await concern(example.id);
  const warning = screen.getByText("Programmet kan ikke bekrefte hvem som har skrevet dette");
  expect(item(/Leste den håndskrevne lappen/)).toContainElement(warning);
  expect(item(/Leste den håndskrevne lappen/)).toHaveTextContent(/skrevet 12\. oktober.* · Ansatt K\./);
  await person.click(button("Rett notatet kl. 10.41"));
  expect(await field("Linje 1, ordrett"), "a new correction begins with words that are signed").toHaveValue(
    "Jeg vil ikke hjem. Han roper hele natta.",
  );
});

test("one arrives at the name of the concern, though it came late", async () => {
  await concern();
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
});

test("what is next comes before what happened, also by keyboard", async () => {
  await concern();
  const next = button(/Gå videre i rutinen/);
  const first = screen.getByRole("heading", { name: "Kronologi" });
  expect(next.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test("each note says when it happened and when it was written", async () => {
  await concern();
  expect(item(/holdt hendene over ørene/)).toHaveTextContent(
    /skjedde 12\. oktober.* kl\. 10\.15 · Garderoben.*skrevet 12\. oktober.* kl\. 10\.38/,
  );
});

test("the steps of a routine stand as they were worded, question and answer", async () => {
  await concern();
  expect(item(/^Hva ligner det mest på/)).toHaveTextContent(/Hva ligner det mest på\?\s*Bare en uro/);
});

test("newest first, or oldest first", async () => {
  const person = await concern();
  const days = () => screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent!.split(" ")[0]);
  expect(days()).toEqual(["tirsdag", "mandag"]);
  await person.click(screen.getByRole("radio", { name: "Eldste først" }));
  expect(days()).toEqual(["mandag", "tirsdag"]);
});

test("a correction is written in place, kept as a draft, and needs a reason", async () => {
  const person = await concern();
  await person.click(button("Rett notatet kl. 10.38"));
  expect(await field("Hva så du?")).toHaveFocus();
  expect(await field("Hva så du?")).toHaveValue("Barn A satt under benken i garderoben og holdt hendene over ørene.");
  await person.keyboard(" Lenge.");
  await waitFor(() => expect(journal.drafts).toMatchObject([{ body: { corrects: expect.stringMatching("entry") } }]));
  await person.click(button("Behold rettelsen"));
  const summary = screen.getByRole("group", { name: /mangler/ });
  expect(summary).toHaveFocus();
  await person.click(within(summary).getByRole("link", { name: "Skriv hvorfor du retter." }));
  expect(await field(/^Hvorfor retter du/)).toHaveFocus();
  await person.keyboard("K");
  expect(screen.queryByText("Skriv hvorfor du retter."), "at the field and in the summary").toBeNull();
  await person.keyboard("om på det.");
  await person.click(button("Behold rettelsen"));
  expect(await screen.findByText("Ansatt K.: «Kom på det.» Begge står.")).toBeVisible();
  expect(screen.getByText("Lenge", { selector: "ins", exact: false })).toBeVisible();
  expect(journal.drafts).toEqual([]);
});

test("a correction of a correction hangs under it, and all three stand", async () => {
  const person = await concern();
  await person.click(button("Rett notatet kl. 10.41"));
  expect(await field("Linje 1, ordrett")).toHaveValue("Jeg vil ikke hjem. De roper hele natta.");
  await person.clear(await field("Linje 1, ordrett"));
  await person.type(await field("Linje 1, ordrett"), "Jeg vil ikke hjem. Alle roper hele natta.");
  await person.type(await field(/^Hvorfor/), "Spurte igjen.");
  await person.click(button("Behold rettelsen"));
  await screen.findByText(/Spurte igjen/);
  const versions = [...item(/roper hele natta/).querySelectorAll("dd")].map((one) => one.textContent);
  expect(versions.map((text) => /(Han|De|Alle)/.exec(text!)![0])).toEqual(["Han", "De", "Alle"]);
});

test("a correction that changes nothing says so", async () => {
  const person = await concern();
  await person.click(button("Rett notatet kl. 10.38"));
  await person.type(await field(/^Hvorfor/), "Ingen grunn.");
  await person.click(button("Behold rettelsen"));
  expect(await screen.findByRole("link", { name: "Ingenting er endret ennå." })).toBeVisible();
});

test("a correction that is an entry already is not a failure: it stands in the concern", async () => {
  const person = await concern();
  await person.click(button("Rett notatet kl. 10.38"));
  await person.keyboard(" Lenge.");
  await person.type(await field(/^Hvorfor/), "Kom på det.");
  answerWith("concerns.correct", (request) => {
    void fake("concerns.correct", request);
    return Promise.reject({ code: "already-there", field: null });
  });
  await person.click(button("Behold rettelsen"));
  expect(await screen.findByText("Ansatt K.: «Kom på det.» Begge står.")).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a correction with changes is thrown away only after one is asked; without, at once", async () => {
  const person = await concern();
  await person.click(button("Rett notatet kl. 10.38"));
  await person.click(button("Ikke rett likevel"));
  expect(await screen.findByRole("button", { name: "Rett notatet kl. 10.38" })).toHaveFocus();
  await person.click(button("Rett notatet kl. 10.38"));
  await person.keyboard(" Lenge.");
  await person.click(button("Ikke rett likevel"));
  expect(button("Skriv videre")).toHaveFocus();
  await person.click(button("Skriv videre"));
  expect(await field("Hva så du?")).toHaveFocus();
  await waitFor(() => expect(journal.drafts).toHaveLength(1));
  await person.click(button("Ikke rett likevel"));
  await person.click(button("Kast det"));
  expect(await screen.findByRole("button", { name: "Rett notatet kl. 10.38" })).toBeVisible();
  expect(journal.drafts).toEqual([]);
});

test("a correction that is not kept is not left", async () => {
  const person = await concern();
  await person.click(button("Rett notatet kl. 10.38"));
  answerWith("drafts.keep", () => Promise.reject({ code: "not-kept", field: null }));
  await person.keyboard(" Lenge.");
  await person.click(button("Tilbake"));
  expect(await screen.findByText(/^Ikke lagret/)).toBeVisible();
  expect(await field("Hva så du?")).toHaveValue(
    "Barn A satt under benken i garderoben og holdt hendene over ørene. Lenge.",
  );
  answerWith("drafts.keep", (request) => fake("drafts.keep", request));
  await person.click(button("Vent"));
});

test("a correction opened and not touched leaves no draft, whatever day it was", async () => {
  const person = await concern();
  await person.click(button("Rett notatet kl. 10.38"));
  await person.click(button("Endre hvem, når og hvor"));
  expect(await field("Hvilken dag?")).toHaveValue("12.10.2026");
  await later();
  expect(journal.drafts).toEqual([]);
});

test("a correction that waited is taken up again with its words and its reason", async () => {
  const person = await concern();
  await person.click(button("Rett notatet kl. 10.38"));
  await person.type(await field(/^Hvorfor/), "Kom på");
  await person.click(button("Vent"));
  await person.click(await screen.findByRole("button", { name: "Fortsett rettelsen av notatet kl. 10.38" }));
  expect(await field(/^Hvorfor/)).toHaveValue("Kom på");
});

test("a name can be given, and what is wrong stands at the field", async () => {
  const person = await concern();
  await person.click(button("Endre navn"));
  await person.clear(await field("Hvem er barnet?"));
  await person.click(button("Lagre navnet"));
  expect(await field("Hvem er barnet?")).toHaveAccessibleDescription(/Må fylles ut\./);
  await person.type(await field("Hvem er barnet?"), "Barn C{Enter}");
  expect(await heading("Barn C")).toBeVisible();
  expect(screen.getByText(/Fikk navnet «Barn C»/)).toBeVisible();
});

test("a name is kept once, however fast one clicks", async () => {
  const named = vi.fn();
  answerWith("concerns.name", (request) => (named(), fake("concerns.name", request)));
  const person = await concern();
  await person.click(button("Endre navn"));
  await person.type(await field("Hvem er barnet?"), " og B");
  const keep = button("Lagre navnet");
  keep.click();
  keep.click();
  expect(await heading("Barn A og B")).toBeVisible();
  expect(named).toHaveBeenCalledTimes(1);
});

test("the next step stands with who, when and the hold, and goes on in the routine", async () => {
  const person = await concern();
  const next = within(screen.getByText("Neste steg").closest("section")!);
  expect(next.getByText("Innen et døgn")).toBeVisible();
  expect(next.getByText(/Ikke snakk med foreldrene ennå/)).toBeVisible();
  await person.click(next.getByRole("button", { name: "Gå videre i rutinen" }));
  expect(await heading("Hva ligner det mest på?")).toBeVisible();
});

test("without a routine the doors stand there, and lead into it with this concern", async () => {
  const long = journal.long(1);
  const person = await concern(long.id);
  await person.click(button("Et barn har fortalt meg noe"));
  expect(await heading(/Er barnet i fare nå/)).toBeVisible();
  expect(places.here.place).toMatchObject({ door: "told", concern: long.id });
});

test("two hundred notes: one jumps by month", async () => {
  const person = await concern(journal.long(200).id);
  const jump = within(screen.getByRole("navigation", { name: "Gå til måned" }));
  expect(jump.getAllByRole("button")).toHaveLength(7);
  await person.click(jump.getByRole("button", { name: /^juni 2026/ }));
  expect(document.activeElement).toHaveTextContent(/30\. juni/);
});

test("a new note in a concern belongs to it, and says so", async () => {
  const person = await concern();
  await person.keyboard("{Control>}n{/Control}");
  expect(await screen.findByText("Hører til: Barn A")).toBeVisible();
  await person.keyboard("Gråt igjen.");
  await person.click(button(/^Behold notatet/));
  expect(await heading("Barn A")).toBeVisible();
  expect(await screen.findByText("Gråt igjen.")).toBeVisible();
  expect(journal.concerns).toHaveLength(1);
});

test("what could not be opened says so, and can be tried again", async () => {
  const { id } = journal.example();
  answerWith("concerns.open", () => Promise.reject({ code: "broken", field: null }));
  world.open();
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  places.go({ at: "concern", concern: id });
  const alert = await screen.findByRole("alert");
  answerWith("concerns.open", (request) => fake("concerns.open", request));
  await person.click(within(alert).getByRole("button", { name: "Prøv igjen" }));
  expect(await heading("Barn A")).toBeVisible();
});

test("a clock that went back shows each thing in the order it was written", async () => {
  const { id, items } = journal.long(3);
  items[1]!.at = "2026-01-01T08:00:00+01:00";
  items[2]!.at = items[0]!.at;
  await concern(id);
  const days = screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
  expect(days).toEqual(["søndag 1. mars", "torsdag 1. januar", "søndag 1. mars"]);
});

test("days and months follow the order they are shown in", () => {
  const { items } = journal.long(40);
  const days = byDay(items, true);
  expect(days).toHaveLength(40);
  expect(months(days).map(({ month, count }) => [month, count])).toEqual([
    ["2026-04", 9],
    ["2026-03", 31],
  ]);
});

// ---- routines that belong to a concern

async function inRoutine(concern?: string) {
  world.open();
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  places.go({ at: "routine", door: "danger", concern });
  await heading("Hva skjer nå?");
  return person;
}

test("in a concern each answer is kept, and the head says when", async () => {
  const walked = vi.fn();
  answerWith("concerns.walk", (request) => (walked(request), fake("concerns.walk", request)));
  const { id } = journal.long(1);
  const person = await inRoutine(id);
  await person.keyboard("1");
  expect(await heading("Ring politiet nå")).toBeVisible();
  expect(await screen.findByText(/^Lagret kl\./)).toBeVisible();
  const answers = [{ screen: "acute.s1", choice: "now" }];
  expect(walked.mock.calls).toEqual([[{ concern: id, run: { door: "danger", answers }, anew: false, language: "nb" }]]);
});

test("a step that cannot be kept never stops the routine, and goes with the next try", async () => {
  answerWith("concerns.walk", () => Promise.reject({ code: "not-kept-full", field: null }));
  const { id } = journal.long(1);
  const person = await inRoutine(id);
  await person.keyboard("1");
  expect(await heading("Ring politiet nå")).toBeVisible();
  expect(await screen.findByText(/^Steget er ikke lagret\. Rutinen går videre\./)).toBeVisible();
  answerWith("concerns.walk", (request) => fake("concerns.walk", request));
  await person.click(button("Prøv igjen"));
  expect(await screen.findByText(/^Lagret kl\./)).toBeVisible();
});

test("a step that is not kept is tried again by itself, and the lock waits for it", async () => {
  answerWith("concerns.walk", () => Promise.reject({ code: "not-kept-full", field: null }));
  const { id } = journal.long(1);
  const person = await inRoutine(id);
  await person.keyboard("1");
  await screen.findByText(/^Steget er ikke lagret/);
  await session.lock();
  expect(session.unkept).toBe(true);
  const reload = vi.spyOn(session, "reload");
  answerWith("concerns.walk", (request) => fake("concerns.walk", request));
  await session.lock();
  expect(reload).toHaveBeenCalled();
  expect(journal.concerns[0]!.items.at(-1)!.steps).toMatchObject([{ answer: "now" }]);
});

test("«Ferdig» on a step that is not kept says so first, and goes the second time", async () => {
  answerWith("concerns.walk", () => Promise.reject({ code: "not-kept-full", field: null }));
  const { id } = journal.long(1);
  const person = await inRoutine(id);
  await person.keyboard("1");
  await heading("Ring politiet nå");
  await person.click(button("Jeg har ringt"));
  await heading("La barnet bli hos dere");
  await person.click(button("Det er gjort"));
  await heading("Dette skjer nå");
  await person.click(button("Ferdig"));
  expect(await screen.findByText(/^Siste steg er ikke lagret/)).toBeVisible();
  await person.click(button("Ferdig"));
  expect(await heading("Hva skjer?")).toBeVisible();
});

test("what is offered on a step that is not kept says so and why, and goes the second time", async () => {
  const { id } = journal.long(1);
  const person = await inRoutine(id);
  openDoor((async (name: Name, request: never) => {
    if (name === "concerns.walk") throw { code: "not-kept-full", field: null };
    const answer = await fake(name, request);
    return name === "routines.stand" ? { ...(answer as RunView), offers: ["report"] } : answer;
  }) as Door);
  await person.keyboard("1");
  await heading("Ring politiet nå");
  const why = /Disken er full/;
  expect(await screen.findByText(why), "the head says why too").toHaveTextContent(/^Steget er ikke lagret/);
  await person.click(button("Skriv meldingen"));
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent(/^Steget er ikke lagret\. Trykk en gang til/);
  expect(alert).toHaveTextContent(why);
  expect(places.here.place.at).toBe("routine");
  await person.click(button("Skriv meldingen"));
  await waitFor(() => expect(places.here.place).toMatchObject({ at: "report", concern: id }));
});

test("what the leader could read goes on in a note of its own", async () => {
  const { id } = journal.long(1);
  const person = await inRoutine(id);
  const walked = vi.fn();
  answerWith("concerns.walk", () => (walked(), Promise.reject({ code: "leader-reads", field: null })));
  await person.keyboard("1");
  await heading("Ring politiet nå");
  expect(await screen.findByText(/En leder kan lese denne bekymringen\. Skriv det i et nytt notat/)).toBeVisible();
  expect(session.beforeLock.size, "and holds up no lock").toBe(0);
  await person.keyboard("{Control>}n{/Control}");
  await heading("Nytt notat");
  expect(places.here.place).toMatchObject({ at: "note", concern: undefined, run: { door: "danger" } });
  expect(walked, "it is not tried again by itself").toHaveBeenCalledTimes(1);
});

test("a note in a concern leaves the run to the routine, which keeps it itself", async () => {
  const appended = vi.fn();
  const { id } = journal.long(1);
  const person = await inRoutine(id);
  answerWith("concerns.append", (request) => (appended(request), fake("concerns.append", request)));
  await person.keyboard("{Control>}n{/Control}");
  await heading("Nytt notat");
  await person.keyboard("Han roper.");
  await person.click(button(/^Behold notatet/));
  await waitFor(() => expect(appended).toHaveBeenCalledWith(expect.objectContaining({ concern: id, run: null })));
  expect(await heading("Hva skjer nå?"), "back in the routine").toBeVisible();
});

test("an old draft of a concern does not bring its own run back", async () => {
  const appended = vi.fn();
  const { id } = journal.long(1);
  const { draft } = journal.draft({
    concern: id,
    run: { door: "danger", answers: [] },
    note: {
      child: "",
      circumstances: { day: "", time: "", place: "", present: "" },
      statements: [{ kind: "seen", text: "Gråt.", lines: [] }],
    },
  });
  const person = await concern(id);
  answerWith("concerns.append", (request) => (appended(request), fake("concerns.append", request)));
  places.go({ at: "note", draft, concern: id });
  await person.click(await screen.findByRole("button", { name: /^Behold notatet/ }));
  await waitFor(() => expect(appended).toHaveBeenCalledWith(expect.objectContaining({ run: null })));
});

test("before its screen has come, a routine gives a note no run: no answer is taken back by it", async () => {
  answerWith("routines.stand", () => new Promise(() => {}));
  world.open();
  open();
  await waitFor(() => expect(session.open).not.toBeNull());
  places.go({ at: "routine", door: "danger", answers: [{ screen: "acute.s1", choice: "now" }] });
  await screen.findByText("Barnet er i fare nå");
  button("Skriv ned").click();
  await heading("Nytt notat");
  expect(places.here.place).toEqual({ at: "note", concern: undefined, run: undefined });
});

test("a routine that came back after the lock keeps what is answered from then on, and nothing of before twice", async () => {
  world.unit();
  const person = open();
  await waitFor(() => expect(session.unit).not.toBeNull());
  places.go({ at: "routine", door: "danger", answers: [{ screen: "acute.s1", choice: "now" }] });
  places.here.restored = true;
  await heading("Ring politiet nå");
  const { id, items } = journal.long(1);
  const before = items.length;
  world.open("staff", { resumes: { concern: id } });
  await session.ask();
  await waitFor(() => expect(session.open).not.toBeNull());
  expect(journal.concerns[0]!.items).toHaveLength(before);
  await person.click(button("Jeg har ringt"));
  const kept = () => journal.concerns[0]!.items.slice(before).flatMap((item) => item.steps);
  await waitFor(() => expect(kept()).toMatchObject([{ answer: "now" }, { answer: "done" }]));
});

test("a routine that came back after the lock and was walked on in is nobody's concern", async () => {
  world.unit();
  const person = open();
  await waitFor(() => expect(session.unit).not.toBeNull());
  places.go({ at: "routine", door: "danger", answers: [{ screen: "acute.s1", choice: "now" }] });
  places.here.restored = true;
  await heading("Ring politiet nå");
  const { id, items } = journal.long(1);
  const before = items.length;
  await person.click(button("Jeg har ringt"));
  await heading("La barnet bli hos dere");
  world.open("staff", { resumes: { concern: id } });
  await session.ask();
  expect(await heading("La barnet bli hos dere")).toBeVisible();
  await person.click(button("Det er gjort"));
  await heading("Dette skjer nå");
  expect(journal.concerns[0]!.items).toHaveLength(before);
});

test("without a concern no answer leaves the page", async () => {
  const walked = vi.fn();
  answerWith("concerns.walk", walked);
  const person = await inRoutine();
  await person.keyboard("1");
  await heading("Ring politiet nå");
  expect(walked).not.toHaveBeenCalled();
});

test("«Skriv ned» from a step, kept, leads back to the step; what is answered then is kept too", async () => {
  const person = await inRoutine();
  await person.keyboard("1");
  await heading("Ring politiet nå");
  await person.keyboard("{Control>}n{/Control}");
  await heading("Nytt notat");
  await person.keyboard("Han roper.");
  await person.click(button(/^Behold notatet/));
  expect(await heading("Ring politiet nå")).toBeVisible();
  const walked = () => journal.concerns[0]!.items.filter((one) => one.kind === "walked").flatMap((one) => one.steps);
  expect(walked().map((step) => step.answer)).toEqual(["now"]);
  await person.click(button("Jeg har ringt"));
  await heading("La barnet bli hos dere");
  await waitFor(() => expect(walked().map((step) => step.answer)).toEqual(["now", "done"]));
  expect(await screen.findByText(/^Lagret kl\./)).toBeVisible();
});

test("at its end a routine offers to keep the steps, to whoever is logged in", async () => {
  const person = await inRoutine();
  await person.keyboard("1");
  await heading("Ring politiet nå");
  await person.click(button("Jeg har ringt"));
  await heading("La barnet bli hos dere");
  await person.click(button("Det er gjort"));
  await heading("Dette skjer nå");
  await person.click(button("Ta vare på stegene"));
  await heading("Nytt notat");
  await person.keyboard("Ringte politiet.");
  await person.click(button(/^Behold notatet/));
  expect(await heading("Uten navn")).toBeVisible();
  expect(screen.getByText("Steg i rutinen")).toBeVisible();
});

test("while locked a step can be written down too, and the routine is there again", async () => {
  world.unit();
  const person = open();
  await waitFor(() => expect(session.unit).not.toBeNull());
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  await person.click(button("Skriv ned"));
  await heading("Hvem er du?");
  await person.click(screen.getByRole("radio", { name: "Ansatt K." }));
  await person.click(button("Begynn å skrive"));
  await person.keyboard("Han roper.");
  await person.click(button("Ferdig"));
  await heading("Notatet er lagt vekk");
  expect(journal.drafts).toMatchObject([{ body: { run: { door: "danger", answers: [] } } }]);
  await person.click(button("Tilbake til rutinen"));
  expect(await heading("Hva skjer nå?")).toBeVisible();
});

test("a routine tells its place which step stands there, and whether it is acute", async () => {
  const person = await inRoutine();
  await waitFor(() => expect(places.acute).toBe(true));
  await person.keyboard("1");
  await heading("Ring politiet nå");
  expect(places.run).toEqual({ door: "danger", answers: [{ screen: "acute.s1", choice: "now" }] });
});
