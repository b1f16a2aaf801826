import { screen, waitFor, within } from "@testing-library/svelte";
import { tick } from "svelte";
import { expect, test, vi } from "vitest";
import type { RunView } from "../src/backend/bindings";
import { openDoor, type Door, type Name, type Request } from "../src/backend/call";
import { fake } from "../src/backend/fake";
import { failure, journal } from "../src/backend/fake/concerns";
import { world } from "../src/backend/fake/session";
import { places } from "../src/frame/places.svelte";
import { session } from "../src/frame/session.svelte";
import { answerWith, button, heading, open, press, routinesLike } from "./person";

test("an answer leads on, focus goes to the new heading, and the title names the step", async () => {
  const person = open();
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  await person.click(button(/^Noen er i fare nå/));
  expect(await heading("Ring politiet nå")).toHaveFocus();
  expect(document.title).toBe("Ring politiet nå, steg 2 av 6");
});

test("answers are all that is asked with", async () => {
  const asked = vi.fn();
  answerWith("routines.stand", (request) => (asked(request.answers), fake("routines.stand", request)));
  const person = open();
  await person.keyboard("2");
  await heading(/Er barnet i fare nå/);
  await person.keyboard("4");
  await heading("Ta imot det barnet sier");
  expect(asked.mock.lastCall).toEqual([[{ screen: "triage.q1", choice: "no" }]]);
});

test("F3 goes to the acute routine from every other one", async () => {
  const asked = vi.fn();
  answerWith("routines.stand", (request) => (asked(request.answers), fake("routines.stand", request)));
  const person = open();
  await person.keyboard("2");
  await heading(/Er barnet i fare nå/);
  await person.keyboard("4");
  await heading("Ta imot det barnet sier");
  expect(button("Gå til akutt")).toBeVisible();
  await person.keyboard("{F3}");
  await heading("Hva skjer nå?");
  expect(asked.mock.lastCall![0].at(-1)).toEqual({ screen: "disclosure.listen", choice: "danger" });
  expect(screen.queryByRole("button", { name: "Gå til akutt" })).toBeNull();
});

test("back drops the last answer, and from the first screen leads to the front page", async () => {
  const person = open();
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  await person.keyboard("1");
  await heading("Ring politiet nå");
  await person.keyboard("{Alt>}{ArrowLeft}{/Alt}");
  await heading("Hva skjer nå?");
  await person.click(button("Tilbake"));
  expect(await heading("Hva skjer?")).toBeVisible();
});

test("a key held down answers one question, not the next one too", async () => {
  const asked = vi.fn();
  answerWith("routines.stand", (request) => (asked(request.answers), fake("routines.stand", request)));
  open();
  press("1");
  await heading("Hva skjer nå?");
  press("1", { repeat: true });
  await tick();
  expect(asked.mock.lastCall).toEqual([[]]);
  press("1");
  await tick();
  expect(asked.mock.lastCall).toMatchObject([[{ choice: "now" }]]);
});

test("the second half of a double click does nothing on the screen that came under it", async () => {
  const asked = vi.fn();
  answerWith("routines.stand", (request) => (asked(request.answers), fake("routines.stand", request)));
  const person = open();
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  await person.keyboard("1");
  await heading("Ring politiet nå");
  const click = (detail: number) => new MouseEvent("click", { bubbles: true, detail });
  button("Jeg har ringt").dispatchEvent(click(2));
  await tick();
  expect(asked.mock.lastCall).toMatchObject([[{ choice: "now" }]]);
  button("Jeg har ringt").dispatchEvent(click(1));
  await tick();
  expect(asked.mock.lastCall).toMatchObject([[{ choice: "now" }, { choice: "done" }]]);
});

test("a double click on «Tilbake» goes back once", async () => {
  const person = open();
  await heading("Hva skjer?");
  places.go({ at: "concerns" });
  places.go({ at: "look-up" });
  places.go({ at: "signs" });
  await tick();
  const click = (detail: number) =>
    document
      .querySelector(`[data-visit="${places.here.id}"] [aria-keyshortcuts="Alt+ArrowLeft"]`)!
      .dispatchEvent(new MouseEvent("click", { bubbles: true, detail }));
  click(1);
  await waitFor(() => expect(places.here.place.at).toBe("look-up"));
  click(2);
  await tick();
  expect(places.here.place.at).toBe("look-up");
  await person.click(screen.getByRole("button", { name: "Tilbake" }));
  expect(places.here.place.at).toBe("concerns");
});

test("back takes an answer that failed back, and stays where one was", async () => {
  answerWith("routines.stand", (request) =>
    request.answers.length > 0 ? Promise.reject({ code: "broken", field: null }) : fake("routines.stand", request),
  );
  const person = open();
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  await person.keyboard("1");
  await screen.findByRole("alert");
  await person.click(button("Tilbake"));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(await heading("Hva skjer nå?")).toBeVisible();
});

test("«Jeg får ikke svar» shows the next number in the same place, and begins again after the last", async () => {
  const person = open();
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  await person.keyboard("1");
  await heading("Ring politiet nå");
  const shown = () => document.querySelector("[aria-live] .number")!.textContent;
  expect(shown()).toBe("112");
  const after = [];
  for (let i = 0; i < 3; i++) {
    await person.click(button("Jeg får ikke svar"));
    after.push(shown());
  }
  expect(after).toEqual(["113", "02800", "112"]);
  expect(await heading("Ring politiet nå")).toBeVisible();
});

test("what one may say, must not say and must not do stand in boxes of their own", async () => {
  const person = open();
  await person.keyboard("2");
  await heading(/Er barnet i fare nå/);
  await person.keyboard("4");
  const box = (name: string) => within(screen.getByRole("heading", { name }).closest("section")!);
  await heading("Ta imot det barnet sier");
  expect(box("Du kan si").getByText("«Det er ikke din skyld.»")).toBeVisible();
  expect(box("Ikke si").getByText("Leder barnet")).toBeVisible();
});

test("Ctrl+Enter is the only way forward, when there is only one", async () => {
  const person = open();
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  await person.keyboard("{Control>}{Enter}{/Control}");
  await person.keyboard("1");
  await heading("Ring politiet nå");
  await person.keyboard("{Control>}{Enter}{/Control}");
  expect(await heading("La barnet bli hos dere")).toBeVisible();
});

test("while one must wait for advice, every screen says so", async () => {
  routinesLike({ hold: "wait-for-advice" });
  const person = open();
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  expect(screen.getByText(/Ikke snakk med foreldrene ennå/)).toBeVisible();
});

test("a held screen says it in its own words", async () => {
  const lead = "Barnevernet eller politiet sier når.";
  routinesLike({ hold: "wait-for-advice", held: true, title: "Ikke snakk med foreldrene ennå", lead });
  const person = open();
  await person.keyboard("1");
  expect(await heading("Ikke snakk med foreldrene ennå")).toBeVisible();
  expect(screen.getAllByText(new RegExp(lead))).toHaveLength(1);
});

test("a run about someone who works here never says so in the title", async () => {
  const person = open();
  await person.keyboard("4");
  await heading(/Er barnet i fare nå/);
  expect(document.title).toBe("Sikkerhetsnett");
  await person.keyboard("4");
  await heading("Hvem gjelder det?");
  expect(document.title).toBe("Sikkerhetsnett");
});

test("an end says who does what by when, in the words of the unit, and leads to the front page", async () => {
  const person = open();
  await person.click(button("Innstillinger"));
  await person.click(screen.getByRole("radio", { name: "Barnehage" }));
  await person.click(button("Sikkerhetsnett, til forsiden"));
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  await person.keyboard("4");
  await heading("La barnet bli hos dere");
  await person.click(button("Det er gjort"));
  await heading("Dette skjer nå");
  const row = screen.getByText("Ta vare på andre barn, vitner og ansatte.").closest("li")!;
  expect(row).toHaveTextContent("Styreren");
  expect(row).toHaveTextContent("Innen tre dager");
  await person.click(button("Ferdig"));
  expect(await heading("Hva skjer?")).toHaveFocus();
});

test("a failure is said in place, and the answers are kept", async () => {
  let broken = false;
  answerWith("routines.stand", (request) =>
    broken ? Promise.reject({ code: "broken", field: null }) : fake("routines.stand", request),
  );
  const person = open();
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  broken = true;
  await person.keyboard("1");
  expect(await screen.findByRole("alert")).toHaveTextContent("Noe sviktet i programmet");
  expect(await heading("Hva skjer nå?")).toBeVisible();
  broken = false;
  await person.click(button("Prøv igjen"));
  expect(await heading("Ring politiet nå")).toBeVisible();
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});

test("sources are closed at first, and say which must be checked", async () => {
  const person = open();
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  await person.keyboard("1");
  await heading("Ring politiet nå");
  const title = screen.getByText("Barnevernsloven § 13-2");
  expect(title).not.toBeVisible();
  await person.click(screen.getByText("Kilder og kontrolldato"));
  expect(title).toBeVisible();
  expect(screen.getAllByText("må kontrolleres").at(-1)).toBeVisible();
});

test("another language means other words, at the same step", async () => {
  const asked = vi.fn();
  answerWith("routines.stand", (request) => (asked(request), fake("routines.stand", request)));
  const person = open();
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  await person.keyboard("1");
  await heading("Ring politiet nå");
  press(",", { ctrlKey: true });
  await person.click(await screen.findByRole("radio", { name: "Nynorsk" }));
  await person.click(button("Tilbake"));
  expect(asked.mock.lastCall![0]).toMatchObject({ language: "nn", answers: [{ choice: "now" }] });
  expect(button("Eg får ikkje svar")).toBeVisible();
  expect(document.documentElement.lang).toBe("nn");
});

test("what is offered in a concern is a button, and its last answer is kept first", async () => {
  world.open();
  const concern = journal.example().id;
  routinesLike({ offers: ["share", "report"] });
  const person = open();
  await heading("Hva skjer?");
  places.go({ at: "routine", door: "danger", concern });
  await heading("Hva skjer nå?");
  expect(screen.getByText("Du trenger ikke lov av noen. Å si fra er ikke å spørre om lov.")).toBeVisible();
  expect(button("Skriv meldingen")).toBeVisible();
  await person.click(button("Del med noen som bør vite"));
  await waitFor(() => expect(places.here.place).toEqual({ at: "share", concern }));
});

test("without a concern what is offered says to write it down first; locked nothing is offered", async () => {
  world.open();
  routinesLike({ offers: ["share", "report"] });
  const person = open();
  await heading("Hva skjer?");
  places.go({ at: "routine", door: "danger" });
  await heading("Hva skjer nå?");
  const first = screen.getByText(/^Skriver du det ned,/);
  expect(screen.queryByRole("button", { name: "Skriv meldingen" })).toBeNull();
  session.take({ ...world.view, open: null });
  await waitFor(() => expect(first).not.toBeInTheDocument());
  session.take(world.view);
  await person.click(within((await screen.findByText(/^Skriver du det ned,/)).closest("section")!).getByRole("button"));
  expect(places.here.place).toMatchObject({ at: "note", run: { door: "danger" } });
});

test("what can be looked up unfolds in the step, and is folded again at the next", async () => {
  const sheet = {
    id: "discuss.how",
    title: "Slik drøfter du uten navn",
    body: [{ paragraph: "Si ditt eget navn." }],
    parts: [{ id: "part", title: "En del", body: [{ paragraph: "Det som står der." }], added: [] }],
    say: [{ words: "«Dette er en anonym drøfting.»", note: null }],
    dontSay: [],
    calls: [],
    sources: [],
  };
  routinesLike({ sheets: [sheet] });
  const person = open();
  await heading("Hva skjer?");
  places.go({ at: "routine", door: "danger" });
  await heading("Hva skjer nå?");
  expect(screen.getByText("Si ditt eget navn.")).not.toBeVisible();
  await person.click(screen.getByText("Slik drøfter du uten navn"));
  expect(screen.getByText("Si ditt eget navn.")).toBeVisible();
  expect(screen.getByText("Det som står der.")).toBeVisible();
  await heading("Hva skjer nå?");
  await person.click(button(/Noen er i fare nå/));
  await heading("Ring politiet nå");
  expect(screen.getByText("Si ditt eget navn.")).not.toBeVisible();
});

/** To the first step of the child's words, which may be skipped. */
async function toTheWords() {
  const person = open();
  await person.keyboard("2");
  await heading(/Er barnet i fare nå/);
  await person.keyboard("4");
  await heading("Ta imot det barnet sier");
  return person;
}

test("a step is skipped only with a reason, and what was typed stays when it is missing", async () => {
  const asked = vi.fn();
  answerWith("routines.stand", (request) => (asked(request.answers), fake("routines.stand", request)));
  const person = await toTheWords();
  await person.click(button("Hopp over dette steget"));
  const field = screen.getByRole("textbox", { name: "Hvorfor hopper du over det?" });
  expect(field).toHaveFocus();
  await person.click(button("Hopp over og gå videre"));
  expect(field).toHaveAccessibleDescription(/Skriv hvorfor du hopper over steget\./);
  expect(field).toHaveFocus();
  expect(asked.mock.lastCall).toEqual([[{ screen: "triage.q1", choice: "no" }]]);
  await person.type(field, "En kollega sitter med barnet");
  expect(field).not.toHaveAccessibleDescription(/Skriv hvorfor/);
  await person.keyboard("{Control>}{Enter}{/Control}");
  expect(await heading("La barnet bli hos dere")).toHaveFocus();
  expect(asked.mock.lastCall![0].at(-1)).toEqual({
    screen: "disclosure.listen",
    choice: "skip",
    reason: "En kollega sitter med barnet",
  });
  expect(screen.queryByRole("textbox", { name: "Hvorfor hopper du over det?" })).toBeNull();
});

test("a reason that is too long is said at the field, and nothing of it is lost", async () => {
  const person = await toTheWords();
  await person.click(button("Hopp over dette steget"));
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Hvorfor hopper du over det?" });
  const long = "å".repeat(20_001);
  await person.click(field);
  await person.paste(long);
  await person.click(button("Hopp over og gå videre"));
  await waitFor(() => expect(field).toHaveAccessibleDescription(/for lang/));
  expect(field).toHaveValue(long);
  expect(await heading("Ta imot det barnet sier")).toBeVisible();
});

test("one can go back from skipping, and focus returns to where it came from", async () => {
  const person = await toTheWords();
  await person.click(button("Hopp over dette steget"));
  await person.click(button("Ikke hopp over"));
  expect(screen.queryByRole("textbox", { name: "Hvorfor hopper du over det?" })).toBeNull();
  expect(button("Hopp over dette steget")).toHaveFocus();
});

test("a call, a question and an end cannot be skipped", async () => {
  const person = open();
  for (const [key, title] of [
    ["1", "Hva skjer nå?"],
    ["1", "Ring politiet nå"],
  ] as const) {
    await person.keyboard(key);
    await heading(title);
    expect(screen.queryByRole("button", { name: "Hopp over dette steget" })).toBeNull();
  }
});

test("what was typed stays while the step does, and no key says that it was done", async () => {
  const asked = vi.fn();
  answerWith("routines.stand", (request) => (asked(request.answers), fake("routines.stand", request)));
  const person = await toTheWords();
  await person.click(button("Hopp over dette steget"));
  await person.type(screen.getByRole("textbox", { name: "Hvorfor hopper du over det?" }), "En kollega");
  (document.activeElement as HTMLElement).blur();
  await person.keyboard("{Control>}{Enter}{/Control}");
  expect(asked.mock.lastCall).toEqual([[{ screen: "triage.q1", choice: "no" }]]);
  await person.keyboard("{Alt>}{ArrowLeft}{/Alt}");
  expect(await heading("Ta imot det barnet sier")).toBeVisible();
  await person.click(button("Hopp over dette steget"));
  expect(screen.getByRole("textbox", { name: "Hvorfor hopper du over det?" })).toHaveValue("En kollega");
});

test("nobody logged in, and nobody here: why a step was skipped is not left for the next one", async () => {
  const asked = vi.fn();
  answerWith("routines.stand", (request) => (asked(request.answers), fake("routines.stand", request)));
  const person = await toTheWords();
  await person.click(button("Hopp over dette steget"));
  await person.type(screen.getByRole("textbox", { name: "Hvorfor hopper du over det?" }), "Vikaren satt der");
  await person.click(button("Hopp over og gå videre"));
  await heading("La barnet bli hos dere");
  for (const hide of session.putAway) hide();
  await waitFor(() => expect(asked.mock.lastCall![0].at(-1)).toEqual({ screen: "disclosure.listen", choice: "skip" }));
  expect(await heading("La barnet bli hos dere")).toBeVisible();
});

test("a routine that was changed since says which one is followed, and begins anew only when asked twice", async () => {
  world.open();
  const kept = vi.fn();
  let anew = false;
  const door = (async (name: Name, request: never) => {
    if (name === "concerns.walk") {
      kept(request);
      anew ||= (request as Request<"concerns.walk">).anew === true;
    }
    const answer = await fake(name, request);
    return name === "routines.stand" ? { ...(answer as RunView), changed: anew ? null : "begun" } : answer;
  }) as Door;
  openDoor(door);
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  const concern = journal.example().id;
  places.go({ at: "routine", door: "told", answers: [{ screen: "triage.q1", choice: "no" }], concern });
  await heading("Ta imot det barnet sier");
  const note = () => screen.getByRole("note", { name: /Du følger den du begynte med/ });
  expect(note()).toBeVisible();
  await person.click(button("Begynn på nytt i den nye"));
  expect(button("Fortsett der du er")).toHaveFocus();
  await person.keyboard("{Escape}");
  expect(button("Begynn på nytt i den nye")).toHaveFocus();
  expect(kept).not.toHaveBeenCalled();
  await person.keyboard("{Enter}");
  await person.click(button("Begynn på nytt"));
  await heading(/Er barnet i fare nå/);
  expect(kept).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ concern, run: { door: "told", answers: [] }, anew: true }),
  );
  expect(screen.queryByRole("note")).toBeNull();
});

test("what cannot begin anew stays where it is, and says why", async () => {
  world.open();
  const door = (async (name: Name, request: never) => {
    if (name === "concerns.walk") throw failure("not-kept-full", null);
    const answer = await fake(name, request);
    return name === "routines.stand" ? { ...(answer as RunView), changed: "begun" } : answer;
  }) as Door;
  openDoor(door);
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  const concern = journal.example().id;
  places.go({ at: "routine", door: "told", answers: [{ screen: "triage.q1", choice: "no" }], concern });
  await heading("Ta imot det barnet sier");
  await person.click(button("Begynn på nytt i den nye"));
  await person.click(button("Begynn på nytt"));
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(await heading("Ta imot det barnet sier")).toBeVisible();
});

test("where the new one is followed it is said, and in danger there is nothing more to press", async () => {
  routinesLike({ changed: "now" });
  const person = open();
  await person.keyboard("2");
  await heading(/Er barnet i fare nå/);
  expect(screen.getByRole("note", { name: /Du følger den nye/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Begynn på nytt i den nye" })).toBeNull();
  routinesLike({ changed: "begun" });
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  const note = screen.getByRole("note", { name: /Du følger den du begynte med/ });
  expect(note.querySelector("button")).toBeNull();
  // Below what one must do.
  expect(button(/^Noen er i fare nå/).compareDocumentPosition(note)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});
