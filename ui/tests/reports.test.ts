import { screen, waitFor, within } from "@testing-library/svelte";
import type { UserEvent } from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { ConcernView } from "../src/backend/bindings";
import { fake } from "../src/backend/fake";
import { journal } from "../src/backend/fake/concerns";
import { dialog } from "../src/backend/fake/reports";
import { world } from "../src/backend/fake/session";
import { Draft, emptyDraft } from "../src/frame/draft.svelte";
import { joinLines } from "../src/parts/one-line";
import { ReportForm } from "../src/features/concerns/reports/report.svelte";
import { places } from "../src/frame/places.svelte";
import { session } from "../src/frame/session.svelte";
import { answerWith, button, heading, later, open, press } from "./person";

const held = "Foreldrene er ikke orientert; avventer råd fra barnevern/politi";

beforeEach(() => {
  dialog.file = "melding-2026-10-14.pdf";
});

/** In front of the concern of the pictures, where the parents must wait. */
async function concern(view: ConcernView = journal.example()) {
  world.open();
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  places.go({ at: "concern", concern: view.id });
  await heading(/^Barn/);
  return person;
}

/** In front of a report that has just been begun. */
async function report(view?: ConcernView) {
  const person = await concern(view);
  await person.click(await screen.findByRole("button", { name: "Skriv bekymringsmelding" }));
  await heading("Bekymringsmelding");
  return person;
}

/** In front of a report that was filled in on another day. */
async function filled(view: ConcernView = journal.example()) {
  world.open();
  const { body } = await fake("reports.form", { concern: view.id, language: "nb" });
  Object.assign(body.recipient, { lives: "here", number: "0000", name: "Eksempelvik" });
  Object.assign(body.reporter, { role: "Pedagogisk leder", telephone: "00 00 00 00", email: "ansatt@eksempel.no" });
  Object.assign(body.children[0]!, { informed: "no", why: "For lite til å forstå" });
  Object.assign(body.guardians[0]!, { name: "Forelder 1", informed: "no", why: held });
  Object.assign(body, { concern: "12.10. sa Barn A: «Jeg vil ikke hjem.»", history: "Siden september." });
  const note = { child: "", circumstances: { day: "", time: "", place: "", present: "" }, statements: [] };
  journal.draft({ concern: view.id, report: body, note });
  const person = await concern(view);
  await person.click(screen.getByRole("button", { name: "Skriv videre" }));
  await heading("Bekymringsmelding");
  return person;
}

/** In front of the concern, with a report that is ready. */
async function ready(view?: ConcernView) {
  const person = await filled(view);
  await person.click(button("Se over meldingen"));
  await person.click(button("Meldingen er klar"));
  await heading(/^Barn/);
  await screen.findByRole("heading", { name: "Bekymringsmeldingen" });
  return person;
}

/** A report that is sent. */
async function sent(view?: ConcernView) {
  const person = await ready(view);
  await person.click(button("Marker som sendt"));
  await person.click(screen.getByRole("radio", { name: "Nasjonal portal" }));
  await person.click(button("Meldingen er sendt"));
  await screen.findByText("Venter på kvittering");
  return person;
}

const field = (name: string | RegExp) => screen.getByRole("textbox", { name });
const radio = (group: string | RegExp, name: string) =>
  within(screen.getByRole("group", { name: group })).getByRole("radio", { name });
const steps = () => within(screen.getByRole("navigation", { name: "Deler av meldingen" }));
const step = (name: RegExp) => steps().getByRole("button", { name });
const to = (person: UserEvent, name: RegExp) => person.click(step(name));

test("the form has the parts of the national form, and tells which one stands in front", async () => {
  const person = await report();
  expect(steps().getAllByRole("button")).toHaveLength(10);
  expect(step(/Mottaker/)).toHaveAttribute("aria-current", "step");
  await person.click(button("Neste: Den som melder"));
  expect(step(/Den som melder/)).toHaveAttribute("aria-current", "step");
  expect(screen.getByRole("heading", { level: 2, name: "Den som melder" })).toHaveFocus();
});

test("where the child lives is asked and never assumed; a changed answer loses neither municipality", async () => {
  const person = await report();
  for (const one of screen.getAllByRole("radio")) expect(one).not.toBeChecked();
  await person.click(radio("Hvor bor barnet?", "I Eksempelvik"));
  expect(field("Kommune")).toHaveValue("Eksempelvik");
  await person.click(radio("Hvor bor barnet?", "I en annen kommune"));
  expect(field("Kommune")).toHaveValue("");
  await person.type(field("Kommune"), "Nabovik");
  await person.click(radio("Hvor bor barnet?", "Vet ikke"));
  expect(field("Kommune")).toHaveValue("Eksempelvik");
  expect(screen.getByText(/Ring barnevernet i kommunen deres først/)).toBeVisible();
  await person.click(radio("Hvor bor barnet?", "I en annen kommune"));
  expect(field("Kommune")).toHaveValue("Nabovik");
});

test("what was written before one said where the child lives stands after the answer", async () => {
  const person = await report();
  await person.type(field(/Kommunenummer/), "1234");
  await person.click(radio("Hvor bor barnet?", "I Eksempelvik"));
  expect(field(/Kommunenummer/)).toHaveValue("1234");
  expect(field("Kommune")).toHaveValue("Eksempelvik");
});

test("nothing is told to be wrong before one has left the field, and then it is told live", async () => {
  const person = await report();
  expect(screen.queryByText("Skriv kommunenummeret.")).toBeNull();
  await person.type(field(/Kommunenummer/), "12");
  await later();
  expect(screen.queryByText(/Skriv nummeret med siffer/)).toBeNull();
  await person.tab();
  expect(await screen.findByText(/Skriv nummeret med siffer/)).toBeVisible();
  await person.type(field(/Kommunenummer/), "34");
  await waitFor(() => expect(screen.queryByText(/Skriv nummeret med siffer/)).toBeNull());
});

test("a part that was left with something missing says so, in words", async () => {
  const person = await report();
  expect(step(/Mottaker/)).toHaveTextContent("Ikke begynt");
  await person.click(button("Neste: Den som melder"));
  await waitFor(() => expect(step(/Mottaker/)).toHaveTextContent("Mangler noe"));
  await to(person, /Mottaker/);
  expect(await screen.findByText("Svar på hvor barnet bor.")).toBeVisible();
  await person.click(radio("Hvor bor barnet?", "I Eksempelvik"));
  await person.type(field(/Kommunenummer/), "0000");
  await waitFor(() => expect(step(/Mottaker/)).toHaveTextContent("Ferdig"));
});

test("what is only preset is nobody's words: nothing is kept until something is written, and then all of it", async () => {
  const person = await report();
  await later();
  expect(journal.drafts).toEqual([]);
  await to(person, /Bekymringen/);
  await person.type(field(/Hva er du bekymret for/), "Virker redd");
  await waitFor(() => expect(journal.drafts).toHaveLength(1));
  expect(await screen.findByText(/^Lagret kl\./)).toBeVisible();
  expect(journal.drafts[0]!.body.report).toMatchObject({ concern: "Virker redd", guardians: [{ why: held }] });
});

test("what was written stands there again, from the concern and from the list", async () => {
  const person = await report();
  await to(person, /Bekymringen/);
  await person.type(field(/Hva er du bekymret for/), "Virker redd");
  await person.click(button("Tilbake"));
  expect(await screen.findByText(/Meldingen er påbegynt/)).toBeVisible();
  await person.click(button("Tilbake"));
  places.go({ at: "concerns" });
  await person.click(await screen.findByRole("button", { name: /Barn A.*Bekymringsmelding · begynt.*Virker redd/ }));
  await heading("Bekymringsmelding");
  await to(person, /Bekymringen/);
  expect(field(/Hva er du bekymret for/)).toHaveValue("Virker redd");
});

test("over a note one comes to the same report again: it stands open in one place, with the latest words", async () => {
  const person = await report();
  await to(person, /Bekymringen/);
  await person.type(field(/Hva er du bekymret for/), "Først");
  press("n", { ctrlKey: true });
  await heading("Nytt notat");
  await person.type(screen.getByRole("textbox", { name: /Hva så du/ }), "Et notat");
  await person.click(button("Behold notatet"));
  await heading(/^Barn/);
  await person.click(await screen.findByRole("button", { name: "Skriv videre" }));
  await heading("Bekymringsmelding");
  expect(places.trail.filter(({ place }) => place.at === "report")).toHaveLength(1);
  await to(person, /Bekymringen/);
  expect(field(/Hva er du bekymret for/)).toHaveValue("Først");
});

test("a report that could not be begun is begun once, however often one presses", async () => {
  const person = await concern();
  answerWith("reports.form", () => Promise.reject({ code: "broken", field: null }));
  await person.click(await screen.findByRole("button", { name: "Skriv bekymringsmelding" }));
  const again = await screen.findByRole("button", { name: "Prøv igjen" });
  let asked = 0;
  answerWith("reports.form", async (request) => {
    asked += 1;
    await later();
    return await fake("reports.form", request);
  });
  await person.dblClick(again);
  await screen.findByRole("navigation", { name: "Deler av meldingen" });
  expect(asked).toBe(1);
});

test("one who does not throw the draft away after all stands where they stood", async () => {
  const person = await report();
  await person.type(field("Kommune"), "Nabovik");
  await later();
  await person.click(button("Kast utkastet"));
  expect(button("Skriv videre")).toHaveFocus();
  await person.click(button("Skriv videre"));
  expect(button("Kast utkastet")).toHaveFocus();
});

test("while parents must wait, «nei» is preset with its reason and is not locked; «ja» asks who, when and on whose advice", async () => {
  const person = await report();
  await to(person, /Foresatte/);
  expect(radio(/orientert/, "Nei")).toBeChecked();
  expect(field("Hvorfor ikke?")).toHaveValue(held);
  expect(screen.getByText(/Derfor står det «Nei» her/)).toBeVisible();
  await person.click(radio(/orientert/, "Ja"));
  expect(field("Hvem informerte, når, og etter råd fra hvem?")).toHaveValue("");
  expect(screen.getByText(/Ikke snakk mer med foreldrene før/)).toBeVisible();
  await to(person, /Tolk/);
  await to(person, /Foresatte/);
  expect(await screen.findByText("Skriv hvem som informerte, når, og etter råd fra hvem.")).toBeVisible();
  await person.click(radio(/orientert/, "Nei"));
  expect(field("Hvorfor ikke?")).toHaveValue(held);
});

test("a second guardian is preset too, there is no third, and there may be none", async () => {
  const person = await report();
  await to(person, /Foresatte/);
  await person.click(button("Legg til en foresatt"));
  expect(screen.getAllByRole("textbox", { name: "Navn" })[1]).toHaveFocus();
  expect(screen.getAllByRole("radio", { name: "Nei", checked: true })).toHaveLength(2);
  expect(screen.queryByRole("button", { name: "Legg til en foresatt" })).toBeNull();
  for (const name of ["Ta bort: Foresatt 2", "Ta bort: Foresatt"]) {
    await person.click(button(name));
    await person.click(button("Ta bort"));
  }
  expect(screen.getByText("Ingen foresatte er skrevet inn. Da står det «Ukjent» i meldingen.")).toBeVisible();
});

test("the link to one's answer leads back to the concern, and what was written is kept", async () => {
  const person = await report();
  await to(person, /Foresatte/);
  await person.type(field("Navn"), "Forelder 1");
  await person.click(button("Se svaret ditt"));
  expect(await heading("Barn A")).toBeVisible();
  expect(journal.drafts[0]!.body.report!.guardians[0]!.name).toBe("Forelder 1");
});

test("a blocked address is neither asked for nor kept", async () => {
  const person = await report();
  await to(person, /^Barn/);
  await person.type(field(/^Adresse/), "Eksempelveien 2");
  await person.click(screen.getByRole("checkbox", { name: "Barnet har adressesperre" }));
  expect(screen.queryByRole("textbox", { name: /^Adresse/ })).toBeNull();
  expect(screen.getByText(/Ring barnevernet før du sender/)).toBeVisible();
  await waitFor(() => expect(journal.drafts[0]?.body.report!.children[0]!.addressBlocked).toBe(true));
  expect(JSON.stringify(journal.drafts)).not.toContain("Eksempelveien 2");
  await person.click(screen.getByRole("checkbox", { name: "Barnet har adressesperre" }));
  expect(field(/^Adresse/)).toHaveValue("Eksempelveien 2");
});

test("siblings stand in one report, and each fault says which child it is about", async () => {
  const person = await filled();
  await to(person, /^Barn/);
  await person.click(button("Legg til et barn"));
  await to(person, /Se over/);
  expect(await screen.findByRole("button", { name: "Barn 2: Skriv navnet på barnet." })).toBeVisible();
});

test("a note is put in at the end, as it was last corrected, with when and who said it", async () => {
  const person = await report();
  await to(person, /Bekymringen/);
  await person.type(field(/Hva er du bekymret for/), "Først.");
  await person.click(screen.getByText("Hent fra notatene"));
  const put = screen.getAllByRole("button", { name: "Sett inn notatet fra 12.10.2026 kl. 10.15" });
  await person.click(put[1]!);
  const words = "12.10.2026 kl. 10.15: Barnet sa: «Jeg vil ikke hjem. De roper hele natta.»";
  expect(field(/Hva er du bekymret for/)).toHaveValue(`Først.\n\n${words}`);
  expect(screen.getByText("Står i teksten")).toBeVisible();
});

test("a text without a day gets a hint, and no fault", async () => {
  const person = await filled();
  await to(person, /Bekymringen/);
  const words = field(/Hva er du bekymret for/);
  await person.clear(words);
  await person.type(words, "Barnet virker redd");
  expect(await screen.findByText("Skriv gjerne minst én dato for det du har sett eller hørt.")).toBeVisible();
  expect(words).not.toHaveAttribute("aria-invalid");
});

test("what is missing stands right above the button, and each line leads to its field in its part", async () => {
  const person = await filled();
  await to(person, /Historien/);
  await person.clear(field(/Hvor lenge/));
  await to(person, /Se over/);
  await person.click(button("Meldingen er klar"));
  const summary = await screen.findByRole("group", { name: "1 ting mangler før meldingen er klar" });
  await waitFor(() => expect(summary).toHaveFocus());
  await person.click(within(summary).getByRole("button", { name: /Skriv hvor lenge det har vart/ }));
  expect(field(/Hvor lenge/)).toHaveFocus();
  expect(field(/Hvor lenge/)).toHaveAccessibleDescription(/Skriv hvor lenge det har vart/);
});

test("the review shows the whole report; ready, it stands in the concern and the draft is gone", async () => {
  const person = await filled();
  await person.click(button("Se over meldingen"));
  const names = ["Mottaker", "Den som melder", "Barn", "Foresatte", "Bekymringen", "Historien"];
  for (const name of names) expect(screen.getByRole("heading", { level: 3, name })).toBeVisible();
  expect(screen.getByText("0000 Eksempelvik")).toBeVisible();
  await person.click(button("Meldingen er klar"));
  expect(await heading("Barn A")).toBeVisible();
  expect(journal.drafts).toEqual([]);
  await person.click(await screen.findByText("Se hele meldingen"));
  expect(screen.getByText("12.10. sa Barn A: «Jeg vil ikke hjem.»")).toBeVisible();
});

test("a report that could not be made ready says so, and the text stands", async () => {
  const person = await filled();
  await person.click(button("Se over meldingen"));
  answerWith("reports.ready", () => Promise.reject({ code: "not-kept-full", field: null }));
  await person.click(button("Meldingen er klar"));
  expect(await screen.findByRole("alert")).toHaveTextContent("Ikke lagret. Disken er full.");
  await to(person, /Historien/);
  expect(field(/Hvor lenge/)).toHaveValue("Siden september.");
  expect(journal.drafts).toHaveLength(1);
});

test("lines that are pasted into one line become one, before the writer's eyes", () => {
  const input = document.createElement("input");
  document.body.append(input);
  input.value = "Før ";
  input.setSelectionRange(4, 4);
  input.addEventListener("paste", joinLines);
  const paste = Object.assign(new Event("paste", { bubbles: true, cancelable: true }), {
    clipboardData: { getData: () => "én\r\nto\n\n tre\n" },
  });
  input.dispatchEvent(paste);
  expect([input.value, paste.defaultPrevented]).toEqual(["Før én to tre", true]);
  input.remove();
});

test("ready is not sent: the next step is to send it, never by ordinary mail", async () => {
  await ready();
  expect(screen.getByRole("heading", { name: "Send meldingen" })).toBeVisible();
  expect(screen.getByText("Aldri på e-post, SMS eller meldingsapp.")).toBeVisible();
  expect(screen.getByText("Ikke sendt ennå")).toBeVisible();
});

test("before a file is made one is asked, and after it one is told that it lies open", async () => {
  const person = await ready();
  await person.click(button("Lag PDF av meldingen"));
  expect(screen.getByText(/^I filen står hele meldingen\. Filen ligger åpen der du legger den\./)).toBeVisible();
  await person.click(button("Velg sted"));
  expect(await screen.findByText(/Filen «melding-2026-10-14\.pdf» er laget\. .*slett den etterpå\./)).toBeVisible();
  expect(screen.getByText("Laget meldingen som PDF · Ansatt K.")).toBeVisible();
});

test("when nobody chose a place, nothing is said to be made; when it fails, why", async () => {
  dialog.file = null;
  const person = await ready();
  await person.click(button("Lag datafil (JSON)"));
  await person.click(button("Velg sted"));
  expect(await screen.findByText("Ingen fil ble laget.")).toBeVisible();
  answerWith("reports.export", () => Promise.reject({ code: "file-full", field: null }));
  await person.click(button("Lag datafil (JSON)"));
  await person.click(button("Velg sted"));
  expect(await screen.findByRole("alert")).toHaveTextContent("Disken er full");
});

test("how it was sent must be said; then it waits for its receipt, with what is to come", async () => {
  const person = await ready();
  await person.click(button("Marker som sendt"));
  expect(field("Til hvem?")).toHaveValue("Barnevernstjenesten i Eksempelvik");
  await person.click(button("Meldingen er sendt"));
  expect(await screen.findByRole("link", { name: "Velg hvordan meldingen ble sendt." })).toBeVisible();
  await person.click(screen.getByRole("radio", { name: "Kommunens sikre skjema" }));
  await person.click(button("Meldingen er sendt"));
  expect(await screen.findByText("Venter på kvittering")).toBeVisible();
  expect(screen.getByText("Kommer det ingen kvittering, spør 16. oktober.")).toBeVisible();
  const due = within(screen.getByRole("region", { name: "Frister" }));
  expect(due.getAllByRole("listitem").map((one) => one.textContent)).toHaveLength(3);
  expect(screen.getByText(/sendt til Barnevernstjenesten i Eksempelvik: Kommunens sikre skjema/)).toBeVisible();
});

test("a late answer from before it was sent does not take the step back", async () => {
  const person = await ready();
  await person.click(button("Marker som sendt"));
  await person.click(screen.getByRole("radio", { name: "Nasjonal portal" }));
  let answer = () => {};
  answerWith("concerns.open", async (request) => {
    const before = await fake("concerns.open", request);
    await new Promise<void>((done) => (answer = done));
    return before;
  });
  places.go({ at: "help" });
  await later();
  await places.back();
  await heading(/^Barn/);
  await person.click(button("Meldingen er sendt"));
  await screen.findByText("Venter på kvittering");
  answer();
  await later();
  expect(screen.getByText("Venter på kvittering")).toBeVisible();
});

test("a refusal stands at its field, and what was written stays", async () => {
  const person = await ready();
  await person.click(button("Marker som sendt"));
  await person.click(screen.getByRole("radio", { name: "Brev" }));
  answerWith("reports.sent", () => Promise.reject({ code: "too-long", field: "to" }));
  await person.click(button("Meldingen er sendt"));
  await waitFor(() => expect(field("Til hvem?")).toHaveAccessibleDescription(/for lang/));
  expect(screen.getByRole("radio", { name: "Brev" })).toBeChecked();
});

test("when it is time to ask, that is the next step, with whom to call", async () => {
  const view = journal.example();
  const person = await sent(view);
  const there = journal.concerns.find((one) => one.id === view.id)!;
  there.ladder = { ...there.ladder!, ask: true };
  await person.click(button("Tilbake"));
  places.go({ at: "concerns" });
  const row = await screen.findByRole("button", { name: /Barn A.*Spør om kvittering/ });
  await person.click(row);
  expect(await screen.findByRole("heading", { name: "Spør om kvittering" })).toBeVisible();
  await person.click(button("Ring 116 111: Barnevernet i kommunen"));
  expect(places.here.place).toMatchObject({ at: "call", contact: "barnevern" });
});

test("only a receipt is the end of it: who confirmed it, and thanks", async () => {
  const person = await sent();
  await person.click(button("Legg inn kvittering"));
  await person.click(button("Meldingen er kommet frem"));
  expect(await screen.findByRole("link", { name: "Skriv hvem som bekreftet." })).toBeVisible();
  await person.type(field("Hvem bekreftet?"), "Vakt B.");
  await person.type(field(/Referanse/), "000-1");
  await person.click(button("Meldingen er kommet frem"));
  expect(await screen.findByText("Det er bekreftet at meldingen kom frem. Takk for at du meldte fra.")).toBeVisible();
  expect(screen.queryByText("Venter på kvittering")).toBeNull();
  expect(screen.getByText(/Vakt B\. bekreftet .* at meldingen kom frem\./)).toBeVisible();
});

test("a new edition begins with the words of the last, which stays", async () => {
  const person = await ready();
  await person.click(button("Skriv en ny utgave"));
  await heading("Bekymringsmelding");
  await to(person, /Historien/);
  expect(field(/Hvor lenge/)).toHaveValue("Siden september.");
  await later();
  expect(journal.drafts).toEqual([]);
  await person.type(field(/Hvor lenge/), " Nytt i dag.");
  await person.click(button("Se over meldingen"));
  await person.click(button("Meldingen er klar"));
  await heading("Barn A");
  await waitFor(() => expect(screen.getAllByText("Se hele meldingen")).toHaveLength(2));
});

test("a new edition does not hide that the one before was never confirmed", async () => {
  const person = await sent();
  await person.click(button("Skriv en ny utgave"));
  await heading("Bekymringsmelding");
  await person.click(button("Se over meldingen"));
  await person.click(button("Meldingen er klar"));
  await heading("Barn A");
  expect(await screen.findByText("Den forrige utgaven er sendt, men ingen har kvittert ennå.")).toBeVisible();
  await person.click(button("Legg inn kvittering"));
  await person.type(field("Hvem bekreftet?"), "Vakt B.");
  await person.click(button("Meldingen er kommet frem"));
  await waitFor(() => expect(screen.queryByText(/Den forrige utgaven er sendt/)).toBeNull());
  expect(screen.getByText("Ikke sendt ennå")).toBeVisible();
});

test("the concern itself can be made a file, and a shared one shows nothing of its words in the list", async () => {
  const view = journal.example();
  view.alone = false;
  view.readers.push("Leder L.");
  const person = await concern(view);
  await person.click(button("Lag PDF av hele bekymringen"));
  expect(screen.getByText(/^I filen står hele bekymringen, med alt som er skrevet\./)).toBeVisible();
  await person.click(button("Velg sted"));
  expect(await screen.findByText(/Slett den når du ikke trenger den mer\./)).toBeVisible();
  places.go({ at: "concerns" });
  expect(await screen.findByRole("button", { name: /^Barn A Begynt.* Delt$/ })).toBeVisible();
});

test("a step that was answered since makes the parents wait here too; what the writer chose stays", async () => {
  const view = journal.long(1);
  const person = await report(view);
  await to(person, /Foresatte/);
  await person.type(field("Navn"), "Forelder 1");
  await person.click(button("Legg til en foresatt"));
  await person.click(radio(/foresatt 2 orientert/, "Ja"));
  expect(screen.queryByText(/Derfor står det «Nei» her/)).toBeNull();
  places.go({ at: "help" });
  journal.concerns.find((one) => one.id === view.id)!.next = journal.example().next;
  await places.back();
  await waitFor(() => expect(radio(/foresatt 1 orientert/, "Nei")).toBeChecked());
  expect(field("Hvorfor ikke?")).toHaveValue(held);
  expect(screen.getByText(/Derfor står det «Nei» her/)).toBeVisible();
  expect(radio(/foresatt 2 orientert/, "Ja")).toBeChecked();
  expect(field("Hvem informerte, når, og etter råd fra hvem?")).toBeVisible();
});

test("while parents must wait it is said what it means that the child knows", async () => {
  const person = await report();
  await to(person, /^Barn/);
  expect(
    screen.getByText(/kan fortelle det hjemme eller bli presset\. Er du i tvil, spør barnevernet først\.$/),
  ).toBeVisible();
});

test("what was left of one child goes with it, and is not told of the next", async () => {
  world.open();
  const concern = journal.example().id;
  const preset = await fake("reports.form", { concern, language: "nb" });
  const [child] = preset.body.children;
  const report = { ...preset.body, children: ["12", "34"].map((nationalId) => ({ ...child!, nationalId })) };
  const form = new ReportForm("form", concern, new Draft("p2", { ...emptyDraft(""), concern, report }), preset, "");
  form.leave("children.0.nationalId", "12");
  form.leave("children.1.telephone", "0");
  await form.look();
  expect(form.fault("children.0.nationalId")).toMatch(/fødselsnummeret/);
  form.remove("children", 0);
  await later();
  expect(form.faults.map((fault) => fault.field)).toContain("children.0.nationalId");
  expect(form.fault("children.0.nationalId")).toBeUndefined();
});

test("a reason may be long and is still one line", async () => {
  const person = await report();
  await to(person, /Foresatte/);
  const why = field("Hvorfor ikke?");
  await person.clear(why);
  await person.type(why, "Venter{Enter} på ");
  await person.paste("råd fra\nbarnevernet");
  expect(why).toHaveValue("Venter på råd fra barnevernet");
});

test("on a slow disk each button says what it is doing", async () => {
  const person = await ready();
  answerWith("reports.export", () => new Promise(() => {}));
  await person.click(button("Lag datafil (JSON)"));
  await person.click(button("Velg sted"));
  expect(await screen.findByRole("button", { name: "Lager filen …" })).toBeVisible();
  answerWith("reports.sent", () => new Promise(() => {}));
  await person.click(button("Marker som sendt"));
  await person.click(screen.getByRole("radio", { name: "Brev" }));
  await person.click(button("Meldingen er sendt"));
  expect(await screen.findByRole("button", { name: "Lagrer …" })).toBeVisible();
});

test("while it is made ready the button says so", async () => {
  const person = await filled();
  answerWith("reports.ready", () => new Promise(() => {}));
  await person.click(button("Se over meldingen"));
  await person.click(button("Meldingen er klar"));
  expect(await screen.findByRole("button", { name: "Lagrer …" })).toBeVisible();
});
