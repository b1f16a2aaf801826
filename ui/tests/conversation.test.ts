import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { fake } from "../src/backend/fake";
import { answerWith, button, heading, open } from "./person";

const page = async () => {
  const person = open();
  await person.keyboard("5");
  await heading("Slå opp");
  await person.click(button(/^Samtalen/));
  await heading("Samtalen");
  await screen.findByRole("heading", { level: 2, name: "Hvilken samtale?" });
  return person;
};

const part = (name: string) => screen.findByRole("heading", { level: 2, name });

async function practise() {
  const person = await page();
  await person.click(button("Øv på samtalen"));
  await person.click(button(/Tegningen/));
  await heading("Tegningen");
  return person;
}

/** To the turn where one chooses what to say. */
async function begin() {
  const person = await practise();
  await person.click(button("Begynn"));
  await heading("Hva sier du?");
  return person;
}

test("the page begins with which conversation it is, and one part stands there at a time", async () => {
  const person = await page();
  expect(screen.getByText("Barnet forteller nå")).toBeVisible();
  expect(screen.queryByText(/ikke din skyld/)).toBeNull();
  await person.click(button("Under"));
  expect(await part("Under")).toBeVisible();
  expect(screen.getByText(/ikke din skyld/)).toBeVisible();
  expect(screen.queryByText("Barnet forteller nå")).toBeNull();
});

test("from any part one comes to the routine of a child who tells", async () => {
  const person = await page();
  await person.click(button("Alder og behov"));
  await person.click(button("Gå til rutinen"));
  expect(await heading(/Er barnet i fare nå/)).toBeVisible();
});

test("what one says to parents stands under the hold, and leads there by its name", async () => {
  const person = await page();
  await person.click(button("Gå til «Foreldre og henting»"));
  expect(await part("Foreldre og henting")).toHaveFocus();
  expect(screen.getByText(/Bruk dette bare når ingenting peker mot noen hjemme/)).toBeVisible();
});

test("what one should not say stands beside what to say instead", async () => {
  const person = await page();
  await person.click(button("Ikke si, ikke gjør"));
  const statement = (await screen.findByText("Ikke lov å holde det hemmelig")).closest("li")!;
  expect(statement).toHaveTextContent(/Ikke si.*Dette blir mellom oss.*Si heller.*passer på hvem/);
});

test("a search leads to the statement, in its part", async () => {
  const person = open();
  await person.type(screen.getByRole("searchbox"), "tolk");
  await person.click(await screen.findByRole("button", { name: /Tolk/ }));
  expect(await heading("Samtalen")).toBeVisible();
  expect(await part("Alder og behov")).toBeVisible();
  await waitFor(() => expect(screen.getByRole("heading", { name: "Tolk" })).toHaveFocus());
});

test("where the child tells, more words lie one press away", async () => {
  const person = open();
  answerWith("routines.stand", async (request) => ({
    ...(await fake("routines.stand", request)),
    screen: "disclosure.listen",
  }));
  await person.keyboard("2");
  await person.click(await screen.findByRole("button", { name: "Mer om hva du kan si" }));
  expect(await part("Under")).toBeVisible();
});

test("a practice is marked all the way, says whom it is with, and the emergency numbers stay", async () => {
  await begin();
  const bar = screen.getByRole("region", { name: "Øvelse" });
  expect(bar).toHaveTextContent(/ØVELSE.*oppdiktet.*ingenting blir lagret/);
  const net = within(screen.getByRole("contentinfo", { name: "Nødnummer" }));
  expect(net.getByRole("button", { name: /112/ })).toBeVisible();
  expect(document.title).toMatch(/ØVELSE/);
});

test("what the child answers follows from what one says, with the reason and what it rests on", async () => {
  const person = await begin();
  await person.click(button(/Er det pappa/));
  expect(await screen.findByText(/Kanskje/)).toBeVisible();
  const why = screen.getByRole("heading", { name: "Her er noe å lære" }).closest("section")!;
  expect(why).toHaveTextContent("Navnet kom fra deg.");
  await person.click(within(why).getByRole("button", { name: /^Bygger på: Ikke lov/ }));
  expect(await part("Ikke si, ikke gjør")).toBeVisible();
});

test("one goes back and chooses otherwise, and the child answers otherwise", async () => {
  const person = await begin();
  await person.click(button(/Er det pappa/));
  await person.click(await screen.findByRole("button", { name: "Velg noe annet" }));
  await heading("Hva sier du?");
  await person.click(button(/Fortell om det/));
  expect(await screen.findByText(/så mye rop/)).toBeVisible();
  expect(screen.getByRole("heading", { name: "Dette hjelper barnet" })).toBeVisible();
});

test("by keyboard alone: numbers choose, arrows move, Ctrl+Enter goes on, Alt+Left goes back", async () => {
  const person = await practise();
  await person.keyboard("{Control>}{Enter}{/Control}");
  expect(await heading("Hva sier du?")).toHaveFocus();
  button(/Er det pappa/).focus();
  await person.keyboard("{ArrowDown}");
  expect(button(/Fortell om det/)).toHaveFocus();
  await person.keyboard("1");
  await screen.findByText(/Kanskje/);
  await person.keyboard("{Control>}{Enter}{/Control}");
  expect(await heading("Eira har lagt fra seg tusjen")).toHaveFocus();
  await person.keyboard("{Alt>}{ArrowLeft}{/Alt}");
  expect(await heading("Hva sier du?")).toBeVisible();
  await person.keyboard("{Alt>}{ArrowLeft}{/Alt}");
  expect(await heading("Tegningen")).toBeVisible();
  await person.keyboard("{Alt>}{ArrowLeft}{/Alt}");
  expect(await heading("Samtalen")).toBeVisible();
});

test("it ends with what to do when it is real, and what one chose; without points", async () => {
  const person = await begin();
  await person.keyboard("2");
  await person.click(await screen.findByRole("button", { name: "Videre" }));
  expect(await heading("Eira har fått fortelle")).toBeVisible();
  expect(screen.getByText("Du brukte hennes egne ord.", { exact: false })).toBeVisible();
  expect(screen.getByRole("main").textContent).not.toMatch(/%|poeng|score|riktig svar|\d av \d/);
  await person.click(button("Se rutinen"));
  expect(await heading(/Er barnet i fare nå/)).toBeVisible();
  // What is real is not marked as a drill.
  expect(screen.queryByRole("region", { name: "Øvelse" })).toBeNull();
});

test("when an answer does not come, one stays where one was, and tries again", async () => {
  const person = await begin();
  let broken = true;
  answerWith("conversation.practice", (request) => {
    if (broken) throw { code: "broken", field: null };
    return fake("conversation.practice", request);
  });
  await person.keyboard("2");
  const alert = await screen.findByRole("alert");
  expect(await heading("Hva sier du?")).toBeVisible();
  broken = false;
  await person.click(within(alert).getByRole("button"));
  expect(await screen.findByText(/så mye rop/)).toBeVisible();
});

test("nothing of a practice is kept anywhere", async () => {
  const person = await begin();
  await person.keyboard("1");
  await screen.findByText(/Kanskje/);
  expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toMatch(/tegningen|lead/i);
});
