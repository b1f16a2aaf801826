import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import type { ConcernView } from "../src/backend/bindings";
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
  await screen.findByRole("button", { name: /^Bryst\./ });
  return person;
}

const zone = (name: RegExp) => screen.getByRole("button", { name });
const front = () => within(screen.getByRole("group", { name: "Barnet sett forfra" }));
const back = () => within(screen.getByRole("group", { name: "Barnet sett bakfra" }));
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
  for (const said of ["i vanlig stell", "Ikke kle av barnet", "Ikke ta bilde", "kan ikke si hva som har skjedd"])
    expect(box).toHaveTextContent(said);
});

test("Ctrl+K leads there too", async () => {
  await concern();
  press("k", { ctrlKey: true });
  await heading("Kroppskart");
});

test("by keyboard: one stop, arrows through the zones in their order, Enter sets a mark", async () => {
  const person = await drawing();
  const zones = front().getAllByRole("button");
  expect(zones.filter((one) => one.getAttribute("tabindex") === "0")).toHaveLength(1);
  zones[0]!.focus();
  expect(zones[0]).toHaveAccessibleName(/^Hodebunn\. Andre steder/);
  await person.keyboard("{ArrowRight}{ArrowDown}");
  expect(document.activeElement).toHaveAccessibleName(/^Høyre øyelokk\. Mindre vanlig sted for uhell/);
  await person.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}");
  expect(document.activeElement).toHaveAccessibleName(/^Fot, overside/);
  await person.keyboard("{Home}{Enter}");
  expect(await screen.findByRole("heading", { level: 3, name: /1\. Hodebunn/ })).toHaveFocus();
  expect(zone(/^Hodebunn\. Andre steder\. Ett merke/)).toBeInTheDocument();
  // No place was drawn: it is somewhere in the zone.
  await waitFor(() => expect(kept()?.marks[0]).toMatchObject({ zone: "scalp", side: null, spot: null }));
  await person.click(button("Sett flere merker"));
  expect(zones[0]).toHaveFocus();
});

test("pressed on the figure, the mark stands where it was pressed, on the child's own side", async () => {
  await drawing();
  figuresAreOnThePage(320, 450);
  await fireEvent.click(front().getByRole("button", { name: /^Hofte/ }), { clientX: 100, clientY: 200 });
  await fireEvent.click(back().getByRole("button", { name: /^Hofte/ }), { clientX: 100, clientY: 200 });
  await waitFor(() => expect(kept()?.marks).toHaveLength(2));
  expect(kept()?.marks[0]).toMatchObject({ side: "right", spot: { view: "front", x: 200, y: 400 } });
  expect(kept()?.marks[1]).toMatchObject({ side: "left", spot: { view: "back", x: 200, y: 400 } });
  expect(screen.getByRole("heading", { level: 3, name: /2\. Hofte, venstre side/ })).toBeInTheDocument();
});

test("nothing is drawn in a covered area: it has words", async () => {
  await drawing();
  figuresAreOnThePage(320, 450);
  await fireEvent.click(zone(/^Dekket område foran/), { clientX: 160, clientY: 260 });
  expect(await screen.findByText(/Her tegnes ingenting/)).toBeInTheDocument();
  await waitFor(() => expect(kept()?.marks[0]).toMatchObject({ zone: "genital", spot: null }));
});

test("a list instead of the figure: the side is asked for, and the rest is the same", async () => {
  const person = await drawing();
  await person.click(screen.getByRole("radio", { name: "Velg fra liste" }));
  expect(screen.queryByRole("group", { name: "Barnet sett forfra" })).toBeNull();
  await person.click(zone(/^Håndbak/));
  const side = screen.getByRole("group", { name: "Hvilken side?" });
  await person.click(within(side).getByRole("radio", { name: "Venstre" }));
  expect(screen.getByRole("heading", { level: 3, name: /Håndbak, venstre side/ })).toBeInTheDocument();
  await person.click(button("Sett flere merker"));
  expect(zone(/^Håndbak/)).toHaveFocus();
});

test("what is missing is told all at once, and each line leads to its field", async () => {
  const person = await drawing();
  await person.click(button(/^Behold kartet/));
  expect(await screen.findByRole("link", { name: "Velg hvor gammelt barnet er." })).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Sett minst ett merke." })).toBeInTheDocument();
  await person.click(screen.getByRole("radio", { name: "6–12 år" }));
  await person.click(screen.getByRole("radio", { name: "Velg fra liste" }));
  await person.click(zone(/^Nese/));
  await person.click(zone(/^Hake/));
  // The first of two: its form is opened, and the field has the focus.
  await person.click(await screen.findByRole("link", { name: "Merke 1: Velg hva slags merke det er." }));
  await waitFor(() => expect(screen.getByRole("radio", { name: "Blåmerke" })).toHaveFocus());
  expect(screen.getByRole("heading", { level: 3, name: /1\. Nese/ })).toBeInTheDocument();
});

test("a young child and a less common place: somebody is to be asked today, and the routine is one press away", async () => {
  const person = await drawing();
  await person.click(screen.getByRole("radio", { name: "2–3 år" }));
  zone(/^Høyre øre/).focus();
  await person.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { name: "Drøft dette i dag" })).toBeInTheDocument();
  expect(screen.getByText(/ikke et svar på hva som har skjedd/)).toBeInTheDocument();
  // An older child: the place alone is no reason.
  await person.click(screen.getByRole("radio", { name: "6–12 år" }));
  await waitFor(() => expect(screen.queryByRole("heading", { name: "Drøft dette i dag" })).toBeNull());
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
  expect(zone(/^Nese\. Mindre vanlig sted/)).toBeInTheDocument();
});

test("kept, it stands in the concern with its figures and its words, and the draft is gone", async () => {
  const person = await drawing();
  await person.click(screen.getByRole("radio", { name: "2–3 år" }));
  zone(/^Høyre øre/).focus();
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
  zone(/^Nese/).focus();
  await person.keyboard("{Enter}");
  await person.click(button("Fjern merket"));
  expect(screen.getByText("Ingen merker ennå.")).toBeInTheDocument();
  expect(document.activeElement).toHaveAttribute("data-zone", "nose");
});

test("what is drawn waits in the concern, and goes on where one left it", async () => {
  const person = await drawing();
  zone(/^Nese/).focus();
  await person.keyboard("{Enter}");
  await waitFor(() => expect(kept()?.marks).toHaveLength(1));
  await person.click(button("Tilbake"));
  await heading(/^Barn/);
  expect(await screen.findByText(/Et kroppskart fra .* er ikke ferdig/)).toBeInTheDocument();
  await person.click(button("Skriv videre"));
  await heading("Kroppskart");
  expect(await screen.findByRole("heading", { level: 3, name: /1\. Nese/ })).toBeInTheDocument();
});

test("a disk that is full loses nothing: the map stays, and one may try again", async () => {
  const person = await drawing();
  await person.click(screen.getByRole("radio", { name: "2–3 år" }));
  zone(/^Nese/).focus();
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
