import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import type { ConcernView, View, Zone } from "../src/backend/bindings";
import { openDoor } from "../src/backend/call";
import { fake } from "../src/backend/fake";
import { journal } from "../src/backend/fake/concerns";
import { world } from "../src/backend/fake/session";
import { places } from "../src/frame/places.svelte";
import { session } from "../src/frame/session.svelte";
import { answerWith, button, heading, open, press } from "./person";

afterEach(async () => {
  openDoor(fake);
  for (const keep of session.beforeLock) await keep();
});

/** In front of the concern of the pictures. */
async function concern(view: ConcernView = journal.example()) {
  world.open();
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  places.go({ at: "concern", concern: view.id });
  await heading(/^Barn/);
  return person;
}

/** In front of a map that has just been begun. */
async function drawing(view?: ConcernView) {
  const person = await concern(view);
  await person.click(await screen.findByRole("button", { name: "Kroppskart" }));
  await heading("Kroppskart");
  await waitFor(() => expect(zone("chest")).toHaveAccessibleName(/^Bryst\. Mindre vanlig sted for uhell/));
  return person;
}

/** A zone by its id: to look at every name on two figures takes the test's window long. */
const zone = (id: Zone, view: View = "front") =>
  document.querySelector<SVGElement>(
    `svg[aria-label="Barnet sett ${view === "front" ? "forfra" : "bakfra"}"] [data-zone="${id}"]`,
  )!;
const row = (id: Zone) => document.querySelector<HTMLButtonElement>(`button[data-zone="${id}"]`)!;
/** The mark that is written about. */
const mark = () => document.querySelector<HTMLElement>("h3[data-mark]");
const writesAbout = (words: string | RegExp) => waitFor(() => expect(mark()).toHaveTextContent(words));
const kept = () => journal.drafts.at(-1)?.body.map;
const maps = () => journal.concerns[0]!.items.filter(({ kind }) => kind === "mapped");

/** The figure has a place on the page, as it has in a window. */
function figuresAreOnThePage(width: number, height: number) {
  for (const svg of document.querySelectorAll("svg[role=group]"))
    svg.getBoundingClientRect = () => ({ left: 0, top: 0, width, height }) as DOMRect;
}

test("the map is reached from the concern, and what it cannot say stands there at once", async () => {
  await drawing();
  const box = screen.getByRole("region", { name: "Kartet beviser ingenting" });
  for (const said of ["i vanlig stell", "Ikke kle av", "Ikke ta bilde", "kan ikke si hva som har skjedd"])
    expect(box).toHaveTextContent(said);
});

test("Ctrl+K leads there too", async () => {
  await concern();
  press("k", { ctrlKey: true });
  await heading("Kroppskart");
});

test("by keyboard: one stop, arrows through the zones in their order, Enter sets a mark", async () => {
  const person = await drawing();
  const figure = document.querySelector('svg[aria-label="Barnet sett forfra"]')!;
  expect(figure.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  zone("scalp").focus();
  expect(zone("scalp")).toHaveAccessibleName(/^Hodebunn\. Andre steder/);
  await person.keyboard("{ArrowRight}{ArrowDown}");
  expect(document.activeElement).toHaveAccessibleName(/^Høyre øyelokk\. Mindre vanlig sted for uhell/);
  await person.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}");
  expect(document.activeElement).toHaveAccessibleName(/^Fot, overside/);
  await person.keyboard("{Home}{Enter}");
  await writesAbout("1. Hodebunn");
  expect(mark()).toHaveFocus();
  expect(zone("scalp")).toHaveAccessibleName("Hodebunn. Andre steder. Ett merke");
  // No place was drawn: it is somewhere in the zone.
  await waitFor(() => expect(kept()?.marks[0]).toMatchObject({ zone: "scalp", side: null, spot: null }));
  await person.click(button("Sett flere merker"));
  expect(zone("scalp")).toHaveFocus();
});

test("pressed on the figure, the mark stands where it was pressed, on the child's own side", async () => {
  await drawing();
  figuresAreOnThePage(320, 450);
  await fireEvent.click(zone("hip"), { clientX: 100, clientY: 200 });
  await fireEvent.click(zone("hip", "back"), { clientX: 100, clientY: 200 });
  await waitFor(() => expect(kept()?.marks).toHaveLength(2));
  expect(kept()?.marks[0]).toMatchObject({ side: "right", spot: { view: "front", x: 200, y: 400 } });
  expect(kept()?.marks[1]).toMatchObject({ side: "left", spot: { view: "back", x: 200, y: 400 } });
  await writesAbout("2. Hofte, venstre side");
});

test("nothing is drawn in a covered area: it has words", async () => {
  await drawing();
  figuresAreOnThePage(320, 450);
  await fireEvent.click(zone("genital"), { clientX: 160, clientY: 260 });
  expect(await screen.findByText(/Her tegnes ingenting/)).toBeInTheDocument();
  await waitFor(() => expect(kept()?.marks[0]).toMatchObject({ zone: "genital", spot: null }));
});

test("a list instead of the figure: the side is asked for, and the rest is the same", async () => {
  const person = await drawing();
  await person.click(screen.getByRole("radio", { name: "Velg fra liste" }));
  expect(zone("chest")).toBeNull();
  expect(row("back-of-hand")).toHaveAccessibleName("Håndbak. Mindre vanlig sted for uhell");
  await person.click(row("back-of-hand"));
  const side = screen.getByRole("group", { name: "Hvilken side?" });
  await person.click(within(side).getByRole("radio", { name: "Venstre" }));
  await writesAbout("1. Håndbak, venstre side");
  await person.click(button("Sett flere merker"));
  expect(row("back-of-hand")).toHaveFocus();
});

test("what is missing is told all at once, and each line leads to its field", async () => {
  const person = await drawing();
  await person.click(button(/^Behold kartet/));
  expect(await screen.findByRole("link", { name: "Velg hvor gammelt barnet er." })).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Sett minst ett merke." })).toBeInTheDocument();
  await person.click(screen.getByRole("radio", { name: "6–12 år" }));
  await person.click(screen.getByRole("radio", { name: "Velg fra liste" }));
  await person.click(row("nose"));
  await person.click(row("chin"));
  // The first of two: its form is opened, and the field has the focus.
  await person.click(await screen.findByRole("link", { name: "Merke 1: Velg hva slags merke det er." }));
  await waitFor(() => expect(screen.getByRole("radio", { name: "Blåmerke" })).toHaveFocus());
  await writesAbout("1. Nese");
});

test("a young child and a less common place: somebody is to be asked today, and the routine is one press away", async () => {
  const person = await drawing();
  await person.click(screen.getByRole("radio", { name: "2–3 år" }));
  zone("ear-r").focus();
  await person.keyboard("{Enter}");
  expect(await screen.findByText("Drøft dette i dag")).toBeInTheDocument();
  expect(screen.getByText(/ikke et svar på hva som har skjedd/)).toBeInTheDocument();
  // An older child: the place alone is no reason.
  await person.click(screen.getByRole("radio", { name: "6–12 år" }));
  await waitFor(() => expect(screen.queryByText("Drøft dette i dag")).toBeNull());
  await person.click(screen.getByRole("checkbox", { name: "Har form som noe" }));
  expect(await screen.findByText("Et merke har form som noe.")).toBeInTheDocument();
  await person.click(button(/^Gå til rutinen/));
  expect(places.here.place.at).toBe("routine");
  expect(kept()?.marks).toHaveLength(1);
});

test("under five months every place is less common, in words as on the figure", async () => {
  const person = await drawing();
  await person.click(screen.getByRole("radio", { name: "Under 5 måneder" }));
  expect(await screen.findByText(/regnes alle steder som mindre vanlige/)).toBeInTheDocument();
  expect(zone("nose")).toHaveAccessibleName("Nese. Mindre vanlig sted for uhell");
});

test("kept, it stands in the concern with its figures and its words, and the draft is gone", async () => {
  const person = await drawing();
  await person.click(screen.getByRole("radio", { name: "2–3 år" }));
  zone("ear-r").focus();
  await person.keyboard("{Enter}");
  await person.click(screen.getByRole("radio", { name: "Blåmerke" }));
  await person.type(screen.getByRole("textbox", { name: /^Barnets egne ord/ }), "Au der.");
  await person.click(button(/^Behold kartet/));
  await heading(/^Barn/);
  expect(maps()).toHaveLength(1);
  expect(journal.drafts).toEqual([]);
  expect(await screen.findByRole("img", { name: /Barnet sett forfra\. 1: Høyre øre, Blåmerke\./ })).toBeInTheDocument();
  expect(screen.getByText("«Au der.»")).toBeInTheDocument();
  expect(screen.getByRole("region", { name: "Kartet beviser ingenting" })).toBeInTheDocument();
  // What is kept has no «Fjern»: it is corrected, and both stand.
  expect(screen.queryByRole("button", { name: "Fjern merket" })).toBeNull();
  await person.click(button(/^Rett kroppskartet/));
  await heading("Rett kroppskartet");
  await person.click(await screen.findByRole("radio", { name: "Rødme" }));
  await person.click(button("Behold rettelsen"));
  await person.click(await screen.findByRole("link", { name: "Skriv hvorfor du retter." }));
  await person.keyboard("Så på nytt i dagslys");
  await person.click(button("Behold rettelsen"));
  await heading(/^Barn/);
  const [map] = maps();
  expect(map!.map!.map.marks[0]!.kind).toBe("bruise");
  expect(map!.mapCorrections[0]!.map.map.marks[0]!.kind).toBe("redness");
  expect(await screen.findByText(/«Så på nytt i dagslys» Begge står\./)).toBeInTheDocument();
});

test("a mark is taken away until it is kept; the last one leads back to the figure", async () => {
  const person = await drawing();
  zone("nose").focus();
  await person.keyboard("{Enter}");
  await person.click(button("Fjern merket"));
  expect(screen.getByText("Ingen merker ennå.")).toBeInTheDocument();
  expect(document.activeElement).toHaveAttribute("data-zone", "nose");
});

test("what is drawn waits in the concern, and goes on where one left it", async () => {
  const person = await drawing();
  zone("nose").focus();
  await person.keyboard("{Enter}");
  await waitFor(() => expect(kept()?.marks).toHaveLength(1));
  await person.click(button("Tilbake"));
  await heading(/^Barn/);
  expect(await screen.findByText(/Et kroppskart fra .* er ikke ferdig/)).toBeInTheDocument();
  await person.click(button("Skriv videre"));
  await heading("Kroppskart");
  await writesAbout("1. Nese");
});

test("a disk that is full loses nothing: the map stays, and one may try again", async () => {
  const person = await drawing();
  await person.click(screen.getByRole("radio", { name: "2–3 år" }));
  zone("nose").focus();
  await person.keyboard("{Enter}");
  await person.click(screen.getByRole("radio", { name: "Sår" }));
  answerWith("concerns.map", () => {
    throw { code: "not-kept-full", field: null };
  });
  await person.click(button(/^Behold kartet/));
  expect(await screen.findByRole("alert")).toHaveTextContent("Disken er full");
  expect(screen.getByRole("radio", { name: "Sår" })).toBeChecked();
  openDoor(fake);
  await person.click(button("Prøv igjen"));
  await heading(/^Barn/);
  expect(maps()).toHaveLength(1);
});
