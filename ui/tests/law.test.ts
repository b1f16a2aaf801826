import { screen, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { world } from "../src/backend/fake/session";
import { button, heading, open } from "./person";

async function law() {
  const person = open();
  await person.keyboard("5");
  await heading("Slå opp");
  await person.click(button(/^Loven kort/));
  await heading("Loven kort");
  return person;
}

const opened = (title: string) => screen.getByText(title).closest("details")!;

test("a rule says its section and when it was checked, and in words when it must be", async () => {
  const person = await law();
  await person.click(await screen.findByText("Plikten er din egen"));
  const rule = opened("Plikten er din egen");
  expect(rule).toHaveTextContent("barnevernsloven § 13-2");
  expect(rule).toHaveTextContent(/kontrollert november 2026/i);
  expect(rule).not.toHaveTextContent(/må kontrolleres/i);
  await person.click(screen.getByText("Hvor lenge notater ligger"));
  const archive = opened("Hvor lenge notater ligger");
  expect(archive).toHaveTextContent("For den som leder");
  expect(archive).toHaveTextContent(/må kontrolleres/i);
  expect(archive).toHaveTextContent("Spør kommunens arkiv om fristene.");
});

test("a letter always stands with its act, and where the unit's own act is silent it says so", async () => {
  await law();
  const triggers = (await screen.findByRole("heading", { name: /^Dette utløser plikten/ })).closest("div")!;
  expect(triggers).toHaveTextContent("barnevernsloven § 13-2 bokstav a");
  expect(triggers).toHaveTextContent("opplæringslova § 24-3 bokstav b, første halvdel");
  expect(within(triggers).getByText("Barnet er i fare ved det det gjør selv").closest("div")).toHaveTextContent(
    "barnevernsloven § 13-2 bokstav d · Står ikke i barnehageloven. Drøft det med barnevernet.",
  );
});

test("the help asks one thing at a time, by keyboard, and ends in what to do and why", async () => {
  const person = await law();
  await person.keyboard("1");
  expect(await heading("Kan noen bli alvorlig skadet nå?")).toHaveFocus();
  await person.keyboard("3");
  expect(await heading("Tror du at barnet har det slik?")).toHaveFocus();
  await person.keyboard("2");
  expect(await heading("Meld til barnevernet")).toHaveFocus();
  expect(screen.getByRole("main")).toHaveTextContent(/Slik sier loven det.*Plikten er din egen/);
  await person.keyboard("{Alt>}{ArrowLeft}{/Alt}");
  await heading("Tror du at barnet har det slik?");
  await person.keyboard("1");
  await heading("Meld til barnevernet");
  await person.keyboard("{Control>}{Enter}{/Control}");
  expect(await heading(/Er barnet i fare nå/)).toBeVisible();
});

test("who does not know about danger is sent to 112, and can begin again", async () => {
  const person = await law();
  await person.keyboard("1");
  await heading("Kan noen bli alvorlig skadet nå?");
  await person.keyboard("2");
  await heading("Ring 112 nå");
  await person.click(button("Begynn på nytt"));
  expect(await heading("Kan noen bli alvorlig skadet nå?")).toBeVisible();
});

test("from the first question back leads to the law", async () => {
  const person = await law();
  await person.keyboard("1");
  await heading("Kan noen bli alvorlig skadet nå?");
  await person.click(button("Tilbake"));
  expect(await heading("Loven kort")).toBeVisible();
});

test("who leads sees all that must be checked, with what and where, and is led to the rule", async () => {
  world.open("leader");
  const person = open();
  await person.click(await screen.findByRole("button", { name: "Enheten" }));
  await heading("Enheten");
  await person.click(button("Se listen"));
  await heading("Må kontrolleres");
  const main = screen.getByRole("main");
  expect(main).toHaveTextContent("Spør kommunens arkiv om fristene.");
  await person.click(screen.getByText("Rutinen «Barnet er i fare nå»"));
  expect(screen.getByText("Trygg barnet")).toBeVisible();
  await person.click(button("Hvor lenge notater ligger"));
  await heading("Loven kort");
  expect(document.querySelector('[data-rule="archive.retention"]')).toHaveAttribute("open");
});
