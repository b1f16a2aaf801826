import { screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openDoor } from "../src/backend/call";
import { fake } from "../src/backend/fake";
import { journal } from "../src/backend/fake/concerns";
import { world } from "../src/backend/fake/session";
import { places } from "../src/frame/places.svelte";
import { session } from "../src/frame/session.svelte";
import { answerWith, button, heading, open, press } from "./person";

const field = (name: string | RegExp) => screen.findByRole("textbox", { name });
const status = (words: string | RegExp) => waitFor(() => expect(shownStatus()).toHaveTextContent(words));
const shownStatus = () => document.querySelector("main [role=status][data-state]");
const kept = () => journal.drafts.at(-1)?.body.note;

// What failed is tried again by itself: not in the next test.
afterEach(async () => {
  openDoor(fake);
  for (const keep of session.beforeLock) await keep();
});

/** Someone logged in, writing a new note. */
async function writing() {
  world.open();
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  press("n", { ctrlKey: true });
  await heading("Nytt notat");
  return person;
}

/** Nobody logged in: a name is chosen, and the editor is there. */
async function writingLocked() {
  world.unit();
  const person = open();
  await waitFor(() => expect(session.unit).not.toBeNull());
  press("n", { ctrlKey: true });
  await heading("Hvem er du?");
  await person.click(screen.getByRole("radio", { name: "Ansatt K." }));
  await person.click(button("Begynn å skrive"));
  await heading("Nytt notat");
  return person;
}

test("Ctrl+N, and one writes: the field has the focus", async () => {
  const person = await writing();
  expect(await field("Hva så du?")).toHaveFocus();
  await person.keyboard("Barnet satt under benken.");
  await status("Skriver …");
  await status(/^Lagret kl\. 10\.\d\d$/);
  expect(kept()?.statements).toEqual([{ kind: "seen", text: "Barnet satt under benken.", lines: [] }]);
});

test("Enter makes a new line, by the other speaker; an empty one goes by Backspace", async () => {
  const person = await writing();
  await person.click(screen.getByRole("radio", { name: /^Hørt/ }));
  await person.click(await field("Linje 1, ordrett"));
  await person.keyboard("Han roper.{Enter}Hva skjedde da?{Enter}{Enter}Jeg gjemte meg med ");
  const lines = () => screen.getAllByRole("combobox").map((one) => (one as HTMLSelectElement).selectedOptions[0]!.text);
  expect(lines()).toEqual(["Barnet sa", "Du sa", "Barnet sa", "Du sa"]);
  await person.clear(await field("Linje 4, ordrett"));
  await person.keyboard("{Backspace}");
  expect(lines()).toEqual(["Barnet sa", "Du sa", "Barnet sa"]);
  expect(await field("Linje 3, ordrett")).toHaveFocus();
});

test("what was written under one kind follows to another", async () => {
  const person = await writing();
  await person.keyboard("Han roper hele natta.");
  await person.click(screen.getByRole("radio", { name: /^Hørt/ }));
  expect(await field("Linje 1, ordrett")).toHaveValue("Han roper hele natta.");
  await person.click(screen.getByRole("radio", { name: /^Fortalt/ }));
  expect(await field("Hva ble sagt, og av hvem?")).toHaveValue("Han roper hele natta.");
});

test("Ctrl+Enter lays a statement above and begins the next; «Endre» takes it back", async () => {
  const person = await writing();
  await person.keyboard("Satt under benken.{Control>}{Enter}{/Control}");
  expect(await field("Hva så du?")).toHaveValue("");
  expect(await field("Hva så du?")).toHaveFocus();
  await person.keyboard("Ristet på hodet.");
  const made = within(screen.getByRole("list", { name: "Det du har skrevet" }));
  expect(made.getByText("Satt under benken.")).toBeVisible();
  await person.click(button("Endre opplysning 1"));
  expect(await field("Hva så du?")).toHaveValue("Satt under benken.");
  expect(made.getByText("Ristet på hodet.")).toBeVisible();
  await person.keyboard(" Lenge.");
  await waitFor(() =>
    expect(kept()?.statements.map((one) => one.text)).toEqual(["Satt under benken. Lenge.", "Ristet på hodet."]),
  );
});

test("when and where can be said as one says it, or not at all", async () => {
  const person = await writing();
  await person.keyboard("Gråt.");
  await person.click(button("Endre hvem, når og hvor"));
  await person.type(await field(/Hvem er barnet/), "Barn A");
  await person.type(await field(/Klokkeslett/), "1015");
  await person.type(await field(/^Hvor/), "Garderoben");
  await person.click(screen.getByRole("radio", { name: "Vet ikke" }));
  await waitFor(() =>
    expect(kept()).toMatchObject({
      child: "Barn A",
      circumstances: { day: "", time: "1015", place: "Garderoben", present: "" },
    }),
  );
  expect(screen.getByText("Skjedde kl. 10.15, ukjent dag")).toBeVisible();
});

test("a day and a time stand in the draft as they were typed, and are read when the note is kept", async () => {
  const person = await writing();
  await person.keyboard("Gråt.");
  await person.click(button("Endre hvem, når og hvor"));
  await person.click(screen.getByRole("radio", { name: "En annen dag" }));
  await person.type(await field("Hvilken dag?"), "mandag 21");
  await person.type(await field(/Klokkeslett/), "før maten");
  await waitFor(() => expect(kept()?.circumstances).toMatchObject({ day: "mandag 21", time: "før maten" }));
  await person.click(button("Tilbake"));
  places.go({ at: "concerns" });
  await person.click(await screen.findByRole("button", { name: /Gråt\./ }));
  await person.click(await screen.findByRole("button", { name: "Endre hvem, når og hvor" }));
  expect(await field("Hvilken dag?")).toHaveValue("mandag 21");
  expect(await field(/Klokkeslett/)).toHaveValue("før maten");
  await person.click(button(/^Behold notatet/));
  expect(await field("Hvilken dag?")).toHaveAccessibleDescription(/Skriv datoen/);
  await person.clear(await field("Hvilken dag?"));
  await person.type(await field("Hvilken dag?"), "21.9.2025");
  expect(screen.queryByRole("link", { name: /^Skriv datoen/ }), "what is there is no longer wrong").toBeNull();
  await person.clear(await field(/Klokkeslett/));
  await person.type(await field(/Klokkeslett/), "kl. 10");
  await person.click(button(/^Behold notatet/));
  await waitFor(() => expect(journal.concerns).toHaveLength(1));
  expect(journal.concerns[0]!.items.at(-1)!.circumstances).toMatchObject({ day: "2025-09-21", time: "10:00" });
});

test("while it is being kept nothing in it can be changed, and no circumstance either", async () => {
  const person = await writing();
  await person.keyboard("Gråt.");
  await person.click(button("Endre hvem, når og hvor"));
  answerWith("concerns.append", () => new Promise(() => {}));
  await person.click(button(/^Behold notatet/));
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Hva så du?" })).toHaveAttribute("readonly"));
  expect(await field(/^Hvor/)).toHaveAttribute("readonly");
  await person.click(screen.getByRole("radio", { name: "I går" }));
  expect(screen.getByText("Skjedde i dag")).toBeVisible();
});

test("a note that is an entry already is not a failure: it is found among the concerns", async () => {
  const person = await writing();
  await person.keyboard("Gråt.");
  answerWith("concerns.append", () => Promise.reject({ code: "already-there", field: null }));
  await person.click(button(/^Behold notatet/));
  expect(await heading("Bekymringer")).toBeVisible();
  expect(places.trail.map((visit) => visit.place.at)).toEqual(["front", "concerns"]);
});

test("what is wrong in the words goes as soon as they are changed", async () => {
  const person = await writing();
  await person.keyboard("Gråt.");
  answerWith("concerns.append", () => Promise.reject({ code: "too-long", field: "statements.0" }));
  await person.click(button(/^Behold notatet/));
  const words = /^Teksten er for lang/;
  expect(await screen.findByRole("link", { name: words })).toBeVisible();
  await person.type(await field("Hva så du?"), "{Backspace}");
  expect(screen.queryByText(words)).toBeNull();
});

test("kept, it is an entry in a concern; the draft is gone", async () => {
  const person = await writing();
  await person.keyboard("Satt under benken.{Control>}{Enter}{/Control}");
  await person.click(button(/^Behold notatet/));
  expect(await heading("Uten navn")).toBeVisible();
  expect(screen.getByText("Satt under benken.")).toBeVisible();
  expect(journal.concerns[0]!.items.filter((one) => one.kind === "noted")).toHaveLength(1);
  expect(journal.drafts).toEqual([]);
  expect(document.title).toBe("Sikkerhetsnett");
});

test("without words it cannot be kept: the summary leads to the field and says the same", async () => {
  const person = await writing();
  await person.click(button(/^Behold notatet/));
  const words = "Skriv hva du så eller hørte. Noen få ord er nok.";
  const summary = screen.getByRole("group", { name: /mangler/ });
  expect(summary).toHaveFocus();
  await person.click(within(summary).getByRole("link", { name: words }));
  expect(await field("Hva så du?")).toHaveFocus();
  expect(await field("Hva så du?")).toHaveAccessibleDescription(words);
  await person.keyboard("Gråt.");
  expect(screen.queryByRole("group", { name: /mangler/ })).toBeNull();
});

test("a day that is no day is pointed out when the note is to be kept, and its field is opened", async () => {
  const person = await writing();
  await person.keyboard("Gråt.");
  await person.click(button("Endre hvem, når og hvor"));
  await person.click(screen.getByRole("radio", { name: "En annen dag" }));
  await person.type(await field("Hvilken dag?"), "i fjor");
  await person.click(button("Lukk"));
  await person.click(button(/^Behold notatet/));
  await person.click(screen.getByRole("link", { name: /^Skriv datoen/ }));
  expect(await field("Hvilken dag?")).toHaveFocus();
  expect(journal.concerns).toEqual([]);
});

test("not kept: the reason stays, the text stays, and one can try again", async () => {
  const person = await writing();
  answerWith("drafts.keep", () => Promise.reject({ code: "not-kept-full", field: null }));
  await person.keyboard("Han roper.");
  await status("Ikke lagret. Disken er full. Teksten står her.");
  expect(await field("Hva så du?")).toHaveValue("Han roper.");
  answerWith("drafts.keep", (request) => fake("drafts.keep", request));
  await person.click(button("Prøv igjen"));
  await status(/^Lagret kl\./);
});

test("back does not leave what is not kept", async () => {
  const person = await writing();
  answerWith("drafts.keep", () => Promise.reject({ code: "not-kept", field: null }));
  await person.keyboard("Han roper.");
  await person.click(button("Tilbake"));
  await status(/Ikke lagret/);
  expect(await field("Hva så du?")).toHaveValue("Han roper.");
});

test("neither the menu nor the name of the program leaves what is not kept", async () => {
  const person = await writing();
  answerWith("drafts.keep", () => Promise.reject({ code: "not-kept", field: null }));
  await person.keyboard("Han roper.");
  await person.click(button("Sikkerhetsnett, til forsiden"));
  await status(/Ikke lagret/);
  await person.click(button("Bekymringer"));
  await status(/Ikke lagret/);
  expect(await field("Hva så du?")).toHaveValue("Han roper.");
});

test("what goes while a call is on its way is this note alone", async () => {
  const person = await writing();
  await person.keyboard("Han roper.");
  let drop!: () => void;
  answerWith("drafts.drop", async () => (await new Promise<void>((done) => (drop = done)), []));
  await person.click(await screen.findByRole("button", { name: "Kast utkastet" }));
  await person.click(button("Kast det"));
  await waitFor(() => expect(drop).toBeDefined());
  press("F1");
  await waitFor(() => expect(places.here.place.at).toBe("help"));
  drop();
  await waitFor(() => expect(places.trail.map((visit) => visit.place.at)).toEqual(["front", "help"]));
});

test("an entry that cannot be kept stays a draft, and says why", async () => {
  const person = await writing();
  await person.keyboard("Han roper.");
  answerWith("concerns.append", () => Promise.reject({ code: "not-kept-full", field: null }));
  await person.click(button(/^Behold notatet/));
  expect(await screen.findByRole("alert")).toHaveTextContent("Disken er full");
  expect(await field("Hva så du?")).toHaveValue("Han roper.");
  await person.keyboard("{Tab}");
  await person.type(await field("Hva så du?"), " Igjen.");
  await waitFor(() => expect(kept()?.statements[0]!.text).toBe("Han roper. Igjen."));
});

test("what may not be written where the leader reads says so, and the text stands", async () => {
  const person = await writing();
  await person.keyboard("Han roper.");
  answerWith("concerns.append", () => Promise.reject({ code: "leader-reads", field: null }));
  await person.click(button(/^Behold notatet/));
  expect(await screen.findByRole("alert")).toHaveTextContent("En leder kan lese denne bekymringen.");
  expect(await field("Hva så du?")).toHaveValue("Han roper.");
});

test("the same note stands open in one place, with the latest words", async () => {
  const person = await writing();
  await person.keyboard("Han roper.");
  await status(/^Lagret kl\./);
  await person.keyboard(" Igjen.");
  places.go({ at: "concerns" });
  await person.click(await screen.findByRole("button", { name: /Han roper\./ }));
  await waitFor(async () => expect(await field("Hva så du?")).toHaveValue("Han roper. Igjen."));
  expect(places.trail.map(({ place }) => place.at)).toEqual(["front", "concerns", "note"]);
  expect(journal.drafts).toHaveLength(1);
});

test("a note that cannot be kept where it stands is not opened beside it", async () => {
  const person = await writing();
  await person.keyboard("Han roper.");
  await status(/^Lagret kl\./);
  answerWith("drafts.keep", () => Promise.reject({ code: "not-kept", field: null }));
  await person.keyboard(" Igjen.");
  places.go({ at: "concerns" });
  await person.click(await screen.findByRole("button", { name: /Han roper\./ }));
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("Ikke lagret.");
  openDoor(fake);
  await person.click(within(alert).getByRole("button", { name: "Prøv igjen" }));
  await waitFor(async () => expect(await field("Hva så du?")).toHaveValue("Han roper. Igjen."));
});

test("the lock waits for the text", async () => {
  const person = await writing();
  const reload = vi.spyOn(session, "reload");
  await person.keyboard("Han ro");
  press("l", { ctrlKey: true });
  await waitFor(() => expect(reload).toHaveBeenCalled());
  expect(kept()?.statements[0]!.text).toBe("Han ro");
});

test("a draft that is taken up again is as it was, with the half sentence", async () => {
  world.open("staff", { drafts: 1 });
  journal.draft({
    note: {
      child: "Barn A",
      circumstances: { day: "", time: "", place: "", present: "" },
      statements: [
        { kind: "thought", text: "Jeg er urolig.", lines: [] },
        { kind: "heard", text: "", lines: [{ speaker: "child", words: "Jeg gjemte meg med " }] },
      ],
    },
  });
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  places.go({ at: "concerns" });
  await person.click(await screen.findByRole("button", { name: /Barn A/ }));
  expect(await field("Linje 1, ordrett")).toHaveValue("Jeg gjemte meg med ");
  expect(await field("Linje 1, ordrett")).toHaveFocus();
  expect(screen.getByText(/^Du begynte 14\. oktober.* kl\. 10\.41$/)).toBeVisible();
  expect(screen.getByText("Jeg er urolig.")).toBeVisible();
});

test("a draft is thrown away only after one is asked", async () => {
  const person = await writing();
  await person.keyboard("Han roper.");
  await person.click(await screen.findByRole("button", { name: "Kast utkastet" }));
  expect(button("Skriv videre")).toHaveFocus();
  expect(journal.drafts).toHaveLength(1);
  await person.click(button("Skriv videre"));
  expect(await field("Hva så du?")).toHaveFocus();
  await person.click(button("Kast utkastet"));
  await person.click(button("Kast det"));
  expect(await heading("Hva skjer?")).toBeVisible();
  expect(journal.drafts).toEqual([]);
});

test("while locked one says who one is, and the draft is theirs; «Ferdig» takes the text off the screen", async () => {
  const person = await writingLocked();
  await person.keyboard("Han roper.");
  expect(screen.queryByRole("button", { name: /^Behold/ })).toBeNull();
  await person.click(button("Ferdig"));
  expect(await heading("Notatet er lagt vekk")).toHaveFocus();
  expect(screen.getByText(/^Lagret som utkast for Ansatt K\./)).toBeVisible();
  expect(document.body.textContent).not.toContain("Han roper.");
  expect(journal.drafts).toMatchObject([{ person: "p2", body: { note: { statements: [{ text: "Han roper." }] } } }]);
});

test("a name must be chosen", async () => {
  world.unit();
  const person = open();
  await waitFor(() => expect(session.unit).not.toBeNull());
  press("n", { ctrlKey: true });
  await heading("Hvem er du?");
  await person.click(button("Begynn å skrive"));
  expect(screen.getByText("Velg navnet ditt.")).toBeVisible();
  expect(screen.getByRole("radio", { name: "Leder L." })).toHaveFocus();
});

test("whose it is can be changed until something is kept, and not after", async () => {
  const person = await writingLocked();
  await person.click(button("Endre"));
  await heading("Hvem er du?");
  await person.click(screen.getByRole("radio", { name: "Leder L." }));
  await person.click(button("Begynn å skrive"));
  await person.keyboard("Han roper.");
  await status(/^Lagret/);
  expect(screen.queryByRole("button", { name: "Endre" })).toBeNull();
  expect(journal.drafts).toMatchObject([{ person: "p1" }]);
});

test("whose it is cannot be changed once something is written", async () => {
  const person = await writingLocked();
  answerWith("drafts.keep", () => new Promise(() => {}));
  await person.keyboard("H");
  expect(screen.queryByRole("button", { name: "Endre" })).toBeNull();
});

test("nobody is chosen beforehand, not even where there is only one name", async () => {
  world.unit();
  world.view.people = world.view.people.slice(0, 1);
  const person = open();
  await waitFor(() => expect(session.unit).not.toBeNull());
  press("n", { ctrlKey: true });
  await heading("Hvem er du?");
  expect(screen.getByText(/Bare den du velger, kan åpne det\./)).toBeVisible();
  for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
  await person.click(button("Begynn å skrive"));
  expect(screen.getByText("Velg navnet ditt.")).toBeVisible();
});

test("whoever is not in the list writes on paper, and can go back to the list", async () => {
  world.unit();
  const person = open();
  await waitFor(() => expect(session.unit).not.toBeNull());
  press("n", { ctrlKey: true });
  await heading("Hvem er du?");
  await person.click(screen.getByRole("radio", { name: "Navnet mitt står ikke her" }));
  await person.click(button("Begynn å skrive"));
  expect(await heading("Skriv på papir nå")).toHaveFocus();
  await person.click(button("Velg et navn fra listen"));
  expect(await heading("Hvem er du?")).toHaveFocus();
});

test("when nobody has been here for long, the words go off the screen and are kept", async () => {
  const person = await writingLocked();
  await person.keyboard("Han roper.");
  for (const hide of session.putAway) hide();
  expect(await heading("Teksten er skjult")).toBeVisible();
  expect(document.body.innerHTML).not.toContain("Han roper.");
  await waitFor(() => expect(kept()?.statements[0]!.text).toBe("Han roper."));
});

describe.each(["kept", "failed"])("hidden while locked, when it is %s", (how) => {
  beforeEach(() => {
    if (how === "failed") answerWith("drafts.keep", () => Promise.reject({ code: "not-kept-full", field: null }));
  });

  test("nothing that was typed is shown back", async () => {
    const person = await writingLocked();
    await person.keyboard("Han roper.");
    press("F9");
    expect(document.body.textContent).not.toContain("Han roper.");
    expect(document.body.innerHTML).not.toContain("Han roper.");
    press("F9");
    expect(await heading("Teksten er skjult")).toHaveFocus();
    expect(document.body.innerHTML).not.toContain("Han roper.");
    expect(screen.queryAllByRole("textbox")).toEqual([]);
  });
});

test("hidden while locked and not kept: it says so, the text is not lost, and it goes the next time", async () => {
  const person = await writingLocked();
  await person.keyboard("Han");
  await status(/^Lagret/);
  answerWith("drafts.keep", () => Promise.reject({ code: "not-kept-full", field: null }));
  await person.keyboard(" roper.");
  press("F9");
  press("F9");
  await status("Ikke lagret. Disken er full.");
  answerWith("drafts.keep", (request) => fake("drafts.keep", request));
  await person.click(button("Prøv igjen"));
  expect(await screen.findByText(/^Lagret som utkast for Ansatt K\./)).toBeVisible();
  expect(kept()?.statements[0]!.text).toBe("Han roper.");
});

test("logged in, hiding and showing leaves one where one wrote", async () => {
  const person = await writing();
  await person.keyboard("Han roper.");
  press("F9");
  press("F9");
  expect(await field("Hva så du?")).toHaveValue("Han roper.");
  expect(await field("Hva så du?")).toHaveFocus();
});

test("when someone else logs in, what was typed under another name is not theirs to see", async () => {
  const person = await writingLocked();
  await person.keyboard("Han roper.");
  await status(/^Lagret/);
  world.open("leader");
  await session.ask();
  expect(await heading("Teksten er skjult")).toBeVisible();
  expect(document.body.innerHTML).not.toContain("Han roper.");
  expect(journal.drafts).toMatchObject([{ person: "p2" }]);
});

test("what one wrote and could not be kept does not become another's, who logs in meanwhile", async () => {
  const person = await writingLocked();
  answerWith("drafts.keep", () => Promise.reject({ code: "not-kept-full", field: null }));
  await person.keyboard("Han roper.");
  await status(/Ikke lagret/);
  const asked = vi.fn();
  answerWith("drafts.keep", asked);
  world.open("leader");
  await session.ask();
  expect(await heading("Teksten er skjult")).toBeVisible();
  await person.click(button("Prøv igjen"));
  expect(asked).not.toHaveBeenCalled();
  world.open("staff");
  await session.ask();
  answerWith("drafts.keep", (request) => fake("drafts.keep", request));
  await person.click(button("Prøv igjen"));
  await waitFor(() => expect(journal.drafts).toMatchObject([{ person: "p2" }]));
});

test("where nobody is set up, it says how to write on paper, and how the program is taken in use", async () => {
  const person = open();
  await waitFor(() => expect(session.view).toBeDefined());
  press("n", { ctrlKey: true });
  expect(await heading("Skriv på papir nå")).toBeVisible();
  await person.click(button("Ta programmet i bruk"));
  expect(places.here.place.at).toBe("setup");
});
