import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import { passphrase, world } from "../src/backend/fake/session";
import { hiding } from "../src/frame/hiding.svelte";
import { places } from "../src/frame/places.svelte";
import { session, Session } from "../src/frame/session.svelte";
import { settings } from "../src/frame/settings.svelte";
import { answerWith, button, heading, open, press } from "./person";

/** A page that has been built anew counts here. */
function reloads() {
  const reload = vi.fn();
  session.reload = reload;
  return reload;
}

const menu = () => screen.queryByRole("navigation", { name: "Meny" });

test("locked there is no menu, and the unit's name stands beside the program's", async () => {
  world.unit();
  open();
  expect(await screen.findByText("Eksempelbarnehagen")).toBeVisible();
  expect(menu()).toBeNull();
  expect(button("Lås opp")).toBeVisible();
  expect(button(/Skriv ned/)).toBeVisible();
});

test("one chooses one's name, writes the passphrase, and the menu is there", async () => {
  world.unit();
  const person = open();
  await person.click(await screen.findByRole("button", { name: "Lås opp" }));
  await heading("Lås opp");
  await person.click(screen.getByRole("radio", { name: "Ansatt K." }));
  await person.type(screen.getByLabelText("Passord"), `${passphrase}{Enter}`);
  expect(await heading("Hva skjer?")).toBeVisible();
  const names = within(menu()!).getAllByRole("button");
  expect(names.map((one) => one.textContent?.trim())).toEqual(["Forsiden", "Bekymringer", "Slå opp", "Kontakter"]);
  expect(screen.getByText("Ansatt K.")).toBeVisible();
});

test("a leader also has the unit in the menu; a routine has no menu", async () => {
  world.open("leader");
  const person = open();
  expect(await screen.findByRole("button", { name: "Enheten" })).toBeVisible();
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  expect(menu()).toBeNull();
});

test.each([
  ["no unit", () => world.reset(), ["Skjul"]],
  ["locked", () => world.unit(), ["Lås opp", "Skjul"]],
  ["open", () => world.open(), ["Lås", "Skjul"]],
] as const)(
  "top right (%s): what hides is outermost, and the lock beside it, also in a routine",
  async (_, set, names) => {
    set();
    const person = open();
    await screen.findByText("Rådene ble kontrollert november 2026");
    const last = () =>
      within(screen.getAllByRole("banner")[0]!)
        .getAllByRole("button")
        .slice(-names.length)
        .map((one) => one.querySelector("span")?.textContent);
    expect(last()).toEqual(names);
    await person.keyboard("1");
    await heading("Hva skjer nå?");
    expect(last()).toEqual(names);
  },
);

test("a wrong passphrase is said at the field, and stays there", async () => {
  world.unit();
  const person = open();
  await person.click(await screen.findByRole("button", { name: "Lås opp" }));
  await person.click(screen.getByRole("radio", { name: "Ansatt K." }));
  const field = screen.getByLabelText("Passord");
  await person.type(field, "feil ord{Enter}");
  expect(await screen.findByText("Passordet er feil. Se på det, og prøv igjen.")).toBeVisible();
  expect(field).toHaveValue("feil ord");
  expect(field).toHaveFocus();
});

test("after several wrong ones it says how long to wait, counts down, and then hears again", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  world.unit();
  world.wrong = 2;
  const person = open();
  await person.click(await screen.findByRole("button", { name: "Lås opp" }));
  await person.click(screen.getByRole("radio", { name: "Ansatt K." }));
  const field = screen.getByLabelText("Passord");
  await person.type(field, "feil{Enter}");
  expect(await screen.findByText(/prøve igjen om 2 sekunder/)).toBeVisible();
  await vi.advanceTimersByTimeAsync(1100);
  expect(screen.getByText(/prøve igjen om 1 sekund\./)).toBeVisible();
  await vi.advanceTimersByTimeAsync(1100);
  expect(screen.queryByText(/prøve igjen om/)).toBeNull();
  expect(field).toHaveValue("feil");
});

test("without a name and a passphrase the summary leads to both", async () => {
  world.unit();
  const person = open();
  await person.click(await screen.findByRole("button", { name: "Lås opp" }));
  await person.click(within(screen.getByRole("main")).getByRole("button", { name: "Lås opp" }));
  const summary = await screen.findByRole("group", { name: /2 ting mangler/ });
  expect(summary).toHaveFocus();
  await person.click(within(summary).getByRole("link", { name: "Skriv passordet." }));
  expect(screen.getByLabelText("Passord")).toHaveFocus();
});

test("the passphrase can be shown", async () => {
  world.unit();
  const person = open();
  await person.click(await screen.findByRole("button", { name: "Lås opp" }));
  expect(screen.getByLabelText("Passord")).toHaveAttribute("type", "password");
  await person.click(button("Vis"));
  expect(screen.getByLabelText("Passord")).toHaveAttribute("type", "text");
});

test("more than eight names are a list to choose from; one alone is chosen", async () => {
  world.unit();
  const { view } = world;
  world.view = { ...view, people: Array.from({ length: 9 }, (_, i) => ({ id: `${i}`, name: `A${i}`, role: "staff" })) };
  const person = open();
  await person.click(await screen.findByRole("button", { name: "Lås opp" }));
  expect(screen.getByRole("combobox", { name: "Hvem er du?" })).toBeVisible();
  session.take({ ...view, people: [view.people[0]!] });
  expect(await screen.findByRole("radio", { name: "Leder L." })).toBeChecked();
});

test("Ctrl+L keeps what is written, locks, and builds the page anew", async () => {
  const reload = reloads();
  world.open();
  open();
  await screen.findByText("Ansatt K.");
  const order: string[] = [];
  session.beforeLock.add(async () => order.push(world.view.open ? "kept while open" : "kept too late"));
  press("l", { ctrlKey: true });
  await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  expect(order).toEqual(["kept while open"]);
  expect(world.view.open).toBeNull();
});

test("what could not be kept is worth more than the lock: it says so, and one can lock anyway", async () => {
  const reload = reloads();
  world.open();
  const person = open();
  await screen.findByText("Ansatt K.");
  session.beforeLock.add(() => Promise.reject(new Error("full")));
  press("l", { ctrlKey: true });
  expect(await screen.findByText("Ikke låst ennå")).toBeVisible();
  expect(reload).not.toHaveBeenCalled();
  await person.click(button("Lås likevel"));
  await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  expect(new Session().lost).toBe(true);
});

test("a draft that takes too long does not hold the lock back", async () => {
  vi.useFakeTimers();
  const reload = reloads();
  world.open();
  session.take(world.view);
  session.beforeLock.add(() => new Promise(() => {}));
  void session.lock();
  await vi.advanceTimersByTimeAsync(1100);
  expect(reload).toHaveBeenCalledOnce();
});

test("when the program locks by itself the draft is kept first, and then the page is built anew", async () => {
  const reload = reloads();
  world.open();
  open();
  await screen.findByText("Ansatt K.");
  let kept = false;
  session.beforeLock.add(async () => (kept = true));
  window.dispatchEvent(new Event("session-locked"));
  await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  expect(kept).toBe(true);
});

test.each([
  ["asked", /^Låst .*kl\. \d\d\.52$/],
  ["idle", /^Låst .* fordi ingen brukte programmet$/],
  ["sleep", /^Låst fordi maskinen gikk i dvale .*kl\. \d\d\.52$/],
  ["stopped", "Låst fordi maskinen eller programmet stoppet"],
] as const)("locked (%s): the page says why, and that the text is safe", async (why, words) => {
  world.unit({}, { why, at: "2026-10-14T10:52:00+02:00", run: null });
  open();
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.getByText(/er lagret\. Lås opp/)).toBeVisible();
});

test("after the lock the step of the routine that anyone may see stands there again", async () => {
  world.unit(
    {},
    {
      why: "idle",
      at: "2026-10-14T10:52:00+02:00",
      run: { door: "danger", answers: [{ screen: "acute.s1", choice: "seen" }] },
    },
  );
  open();
  await waitFor(() => expect(places.here.place).toMatchObject({ at: "routine", door: "danger" }));
  expect(places.here.place).toMatchObject({ answers: [{ screen: "acute.s1", choice: "seen" }] });
  expect(screen.getByText(/fordi ingen brukte programmet/)).toBeVisible();
});

test("what the page may pass on is the step anyone may see, never one about somebody who works here", () => {
  places.go({ at: "routine", door: "danger" });
  places.here.run = { door: "danger", answers: [] };
  places.here.acute = true;
  places.here.sensitive = false;
  places.go({ at: "call", contact: "112" });
  expect(places.run).toEqual({ door: "danger", answers: [] });
  expect(places.acute).toBe(true);
  places.trail[1]!.sensitive = true;
  expect(places.run).toBeNull();
});

test("that someone is here is told with a key, at most every ten seconds, and never while hidden", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  world.open();
  open();
  await screen.findByText("Ansatt K.");
  press("Tab");
  press("Tab");
  expect(world.heard).toHaveLength(1);
  press("F9");
  await vi.advanceTimersByTimeAsync(11_000);
  press("a");
  expect(world.heard).toHaveLength(1);
  press("F9");
  press("Tab");
  expect(world.heard).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(world.heard, "without a hand nothing is told").toHaveLength(2);
});

test("hidden for more than two minutes while logged in: it locks instead of showing", async () => {
  const reload = reloads();
  world.open();
  open();
  await screen.findByText("Ansatt K.");
  const now = Date.now();
  press("F9");
  vi.spyOn(Date, "now").mockReturnValue(now + 121_000);
  press("F9");
  expect(document.title).toBe("Klokke");
  await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  expect(world.view.open).toBeNull();
  hiding.on = false;
});

test("a page that is built anew while hidden stays hidden", async () => {
  open();
  press("F9");
  vi.resetModules();
  const anew = await import("../src/frame/hiding.svelte");
  expect(anew.hiding.on).toBe(true);
});

test("Ctrl+N leads to a new note, from anywhere and also while locked", async () => {
  world.unit();
  open();
  await screen.findByText("Eksempelbarnehagen");
  press("n", { ctrlKey: true });
  expect(places.here.place).toEqual({ at: "note" });
  const { id } = places.here;
  press("n", { ctrlKey: true });
  expect(places.here.id, "the note in front is not pushed away").toBe(id);
});

test("what is sealed asks for the passphrase, and then stands there", async () => {
  world.unit();
  const person = open();
  await screen.findByText("Eksempelbarnehagen");
  places.go({ at: "concerns" });
  await person.click(await screen.findByRole("radio", { name: "Ansatt K." }));
  await person.type(screen.getByLabelText("Passord"), `${passphrase}{Enter}`);
  expect(await heading("Bekymringer")).toBeVisible();
});

test("drafts that wait are said on the front page", async () => {
  world.open("staff", { drafts: 2 });
  open();
  expect(await screen.findByText("Du har 2 notater som ikke er ferdige")).toBeVisible();
});

test.each([
  ["older", /eldre enn den maskinen sist så/],
  ["newer", /nyere utgave av programmet/],
  ["damaged", /er skadet/],
  ["unreachable", /når ikke filen/],
] as const)(
  "the file is %s: said in one line, and the doors, the search and the net are there",
  async (vault, words) => {
    world.vault(vault);
    open();
    expect(await screen.findByRole("heading", { level: 2, name: words })).toBeVisible();
    expect(button(/^Barnet er i fare nå/)).toBeVisible();
    expect(screen.getByRole("searchbox")).toBeVisible();
    expect(button(/^112/)).toBeVisible();
  },
);

test("an older file is used as a copy only after one more yes", async () => {
  world.vault("older");
  const person = open();
  await person.click(await screen.findByText(/eldre enn den maskinen sist så/));
  await person.click(button("Bruk den likevel, som en kopi"));
  expect(world.view.vault).toBe("older");
  await person.click(button("Ja, bruk den"));
  expect(await screen.findByText("Eksempelbarnehagen")).toBeVisible();
});

test("numbers that did not pass the check, and entries that do not hold, are said", async () => {
  world.open("staff", { unsound: 3 });
  world.view = { ...world.view, boardSound: false };
  open();
  expect(await screen.findByText("De lokale numrene vises ikke nå")).toBeVisible();
  expect(screen.getByText("3 oppføringer stemmer ikke med fingeravtrykkene sine")).toBeVisible();
});

test.each([
  ["locked", () => world.unit()],
  ["open", () => world.open()],
])("a file this PC has not seen before is said (%s), with when it is as it should be", async (_, set) => {
  set();
  world.view.copy = true;
  const person = open();
  await person.click(await screen.findByText("Denne maskinen har ikke sett filen før"));
  expect(screen.getByText(/nettopp flyttet filen hit.*er det som det skal være/)).toBeVisible();
  expect(screen.getByText(/kan filen være en kopi.*Navn og lokale numre/)).toBeVisible();
  expect(screen.getByText(/spør lederen, eieren/)).toBeVisible();
});

test("a file this PC knows is not spoken of", async () => {
  world.unit();
  open();
  await screen.findByText("Eksempelbarnehagen");
  expect(screen.queryByText("Denne maskinen har ikke sett filen før")).toBeNull();
});

test("the example is marked on every page, and can be left", async () => {
  const person = open();
  await person.click(await screen.findByRole("button", { name: "Prøv med eksempeldata" }));
  expect(await screen.findByText("EKSEMPEL")).toBeVisible();
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  expect(screen.getByText("EKSEMPEL")).toBeVisible();
  await person.click(button("Avslutt eksempelet"));
  expect(await heading("Hva skjer?")).toBeVisible();
  expect(screen.queryByText("EKSEMPEL")).toBeNull();
  expect(settings.unit, "the kind of the example is not left behind").toBeNull();
});

test("the kind follows the unit, and a person's settings follow the person", async () => {
  world.open("staff");
  const person = open();
  await screen.findByText("Ansatt K.");
  press(",", { ctrlKey: true });
  await heading("Innstillinger");
  expect(screen.queryByRole("group", { name: "Hvor arbeider du?" })).toBeNull();
  expect(settings.unit).toBe("kindergarten");
  await person.click(screen.getByRole("radio", { name: "F8" }));
  await waitFor(() => expect(world.view.open?.settings?.hideKey).toBe("F8"));
});

test("settings that could not be kept say so, and can be tried again", async () => {
  world.open("staff");
  answerWith("settings.keep", () => Promise.reject({ code: "not-kept-full", field: null }));
  const person = open();
  await screen.findByText("Ansatt K.");
  press(",", { ctrlKey: true });
  await person.click(await screen.findByRole("radio", { name: "Mørkt" }));
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(settings.appearance).toBe("dark");
});

test("the numbers are asked for anew when the unit's own change", async () => {
  const asked = vi.fn(() => []);
  answerWith("guidance.contacts", asked);
  world.open("leader");
  open();
  await screen.findByText("Leder L.");
  const before = asked.mock.calls.length;
  session.take({ ...world.view });
  await Promise.resolve();
  expect(asked, "not for an answer that changes no number").toHaveBeenCalledTimes(before);
  const contacts = { childProtection: "00000000", childProtectionOnCall: "" };
  session.take({ ...world.view, unit: { ...world.view.unit!, contacts } });
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(before + 1));
});
