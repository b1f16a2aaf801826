import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import { packs } from "../src/backend/fake/packs";
import { world } from "../src/backend/fake/session";
import { places } from "../src/frame/places.svelte";
import { session } from "../src/frame/session.svelte";
import { answerWith, button, heading, open } from "./person";

const field = (name: string | RegExp) => screen.getByRole("textbox", { name });

async function page() {
  packs.reset();
  world.open("leader");
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  places.go({ at: "packs" });
  await heading("Innhold fra kommunen");
  await screen.findByText("Dere har ikke tatt inn noe fra kommunen ennå.");
  return person;
}

async function offered() {
  const person = await page();
  await person.click(button("Velg fil"));
  await heading("Innhold fra Eksempelvik kommune");
  return person;
}

describe("content from the municipality", () => {
  test("an empty page says how it is done", async () => {
    await page();
    expect(screen.getByText(/Første gang ringer du kommunen, og de leser opp seks ord/)).toBeVisible();
    expect(screen.getByText(/Det kan aldri ta bort et steg/)).toBeVisible();
  });

  test("each step says in words what becomes of it, and both versions can be read", async () => {
    await offered();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    const step = (name: string) => within(screen.getByRole("heading", { level: 4, name }).closest("li")!);
    const changed = step("Skriv ned det barnet sa");
    expect(changed.getByText("Endret")).toBeVisible();
    expect(changed.getByText("Står nå").nextElementSibling).toHaveTextContent("Skjemaet ligger i mappen på kontoret.");
    expect(changed.getByText("røde", { exact: false }).closest("ins")).toHaveTextContent("nytt:den røde, slutt");
    expect(step("Finn ut når barnet skal hentes").getByText("Nytt")).toBeVisible();
    expect(step("Finn ut når barnet skal hentes").getByText(/innen 30 minutter/)).toBeVisible();
    expect(step("Hold barnet trygt").getByText("Går bort")).toBeVisible();
    const refused = step("Ring barnevernet");
    expect(refused.getByText("Blir ikke tatt inn")).toBeVisible();
    expect(refused.getByText(/«rektor»/)).toBeVisible();
    expect(screen.getByText("Ett steg står som før")).toBeVisible();
  });

  test("nothing is taken in before the six words that were heard are the right ones", async () => {
    const person = await offered();
    for (const word of ["lykt", "kvist"]) expect(document.body).not.toHaveTextContent(word);
    await person.click(button("Ta inn innholdet"));
    const missing = "Skriv de seks ordene som Eksempelvik kommune leser opp.";
    expect(await screen.findByRole("group", { name: /ting mangler/ })).toHaveFocus();
    expect(field("De seks ordene du hører")).toHaveAccessibleDescription(new RegExp(missing));
    await person.type(field("De seks ordene du hører"), "lykt elg ull vott seil kvist");
    await person.click(button("Ta inn innholdet"));
    expect((await screen.findAllByText(/Ord 3 er ikke det samme/))[0]).toBeVisible();
    expect(field("De seks ordene du hører")).toHaveValue("lykt elg ull vott seil kvist");
    await person.clear(field("De seks ordene du hører"));
    await person.type(field("De seks ordene du hører"), "lykt elg havn vott seil kvist");
    expect(screen.queryByText(/er ikke det samme/)).toBeNull();
    await person.click(button("Ta inn innholdet"));
    await heading("Innhold fra kommunen");
    expect(screen.getByText(/er tatt inn. Det står ved stegene/)).toBeVisible();
    expect(screen.getByText("Nummer 2 fra Eksempelvik kommune")).toBeVisible();
  });

  test("a known key asks for no words, another key under the name is said plainly", async () => {
    const person = await page();
    packs.file = { ...packs.file!, from: "other-key" };
    await person.click(button("Velg fil"));
    expect(await screen.findByText("Filen har en annen nøkkel enn før")).toBeVisible();
    expect(field("De seks ordene du hører")).toBeVisible();
    await person.click(button("Ikke ta inn"));
    await heading("Innhold fra kommunen");
    expect(screen.getByText("Filen er ikke tatt inn. Ingenting er endret.")).toBeVisible();
    packs.file = { ...packs.file!, from: "known" };
    await person.click(button("Velg fil"));
    await heading("Innhold fra Eksempelvik kommune");
    expect(screen.queryByRole("textbox", { name: "De seks ordene du hører" })).toBeNull();
    await person.click(button("Ta inn innholdet"));
    await heading("Innhold fra kommunen");
  });

  test.each([
    ["pack-forged", /skadet, eller noen har endret den/],
    ["pack-older", /eldre enn det dere har tatt inn/],
    ["pack-same", /har dette innholdet fra før/],
    ["pack-newer", /nyere utgave av programmet/],
    ["pack-not-one", /ikke en innholdspakke/],
    ["pack-too-large", /for stor/],
    ["file-not-read", /kan ikke leses/],
  ])("a file that cannot be taken in is told for what it is: %s", async (code, words) => {
    const person = await page();
    answerWith("packs.choose", () => {
      throw { code, field: null };
    });
    await person.click(button("Velg fil"));
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByRole("heading", { level: 1, name: "Innhold fra kommunen" })).toBeVisible();
  });

  test("a key is taken away once it was asked about, and every edition stays in the list", async () => {
    const person = await offered();
    await person.type(field("De seks ordene du hører"), "lykt elg havn vott seil kvist");
    await person.click(button("Ta inn innholdet"));
    await person.click(await screen.findByRole("button", { name: "Ta bort nøkkelen til Eksempelvik kommune" }));
    expect(button("Avbryt")).toHaveFocus();
    await person.keyboard("{Escape}");
    await person.click(button("Ta bort nøkkelen til Eksempelvik kommune"));
    await person.click(button("Ta bort nøkkelen"));
    expect(await screen.findByText(/Ingenting derfra står ved stegene\./)).toBeVisible();
    expect(screen.getByText("Gjelder ikke nå")).toBeVisible();
  });

  test("who makes a pack says who it is from, and gets six words to read aloud", async () => {
    const person = await page();
    await person.clear(field("Hvem pakken er fra"));
    await person.click(button("Lag innholdspakke"));
    expect(field("Hvem pakken er fra")).toHaveFocus();
    expect(field("Hvem pakken er fra")).toHaveAccessibleDescription(/Skriv hvem pakken er fra\./);
    await person.type(field("Hvem pakken er fra"), "Eksempelvik kommune");
    await person.click(button("Lag innholdspakke"));
    expect(await screen.findByText(/Filen .*Eksempelvik kommune 1.sikkerhetspakke.* er laget/)).toBeVisible();
    expect(await screen.findByText("Seks ord å lese opp når en enhet ringer")).toBeVisible();
  });
});
