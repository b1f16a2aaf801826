import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test, vi } from "vitest";
import { openDoor, type Door, type Name } from "../src/backend/call";
import { fake } from "../src/backend/fake";
import { code, passphrase, world } from "../src/backend/fake/session";
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
  expect(names.map((one) => one.textContent?.trim())).toEqual([
    "Forsiden",
    "Bekymringer",
    "Øvelser",
    "Planen",
    "Slå opp",
    "Kontakter",
  ]);
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

describe("the first login", () => {
  const words = () => screen.getByLabelText("De seks ordene fra lederen");

  async function come() {
    world.unit();
    world.colleagues();
    const person = open();
    await person.click(await screen.findByRole("button", { name: "Lås opp" }));
    await person.click(screen.getByRole("radio", { name: /^Ansatt M\./ }));
    expect(screen.queryByLabelText("Passord"), "there is no passphrase yet").toBeNull();
    await person.click(button("Skriv de seks ordene"));
    expect(await heading("Hei, Ansatt M.")).toHaveFocus();
    return person;
  }

  async function fill(person: Awaited<ReturnType<typeof come>>, typed: string, secret = passphrase) {
    for (const [at, text] of [
      [words(), typed],
      [screen.getByLabelText("Passord"), secret],
      [screen.getByLabelText("Passordet en gang til"), secret],
    ] as const) {
      await person.clear(at);
      await person.click(at);
      await person.paste(text);
    }
    await person.click(button("Logg inn"));
  }

  test("the six words and an own passphrase open it, whatever the capitals, spaces and lines", async () => {
    const person = await come();
    await fill(person, `  ${code.slice(0, 3).join("  ").toUpperCase()}\n${code.slice(3).join("\n")}`);
    expect(await heading("Hva skjer?")).toBeVisible();
    expect(world.view.open?.person).toMatchObject({ name: "Ansatt M.", joined: true });
    expect(places.trail, "neither the login nor the words stand behind").toHaveLength(1);
  });

  test("what is missing, and a passphrase that does not hold, is told at its field", async () => {
    const person = await come();
    await person.click(button("Logg inn"));
    expect(await screen.findByRole("group", { name: /^2 ting mangler/ })).toHaveFocus();
    expect(words()).toHaveAccessibleDescription(/Skriv de seks ordene\./);
    await fill(person, code.join(" "), "ansatt m. er jeg");
    expect(screen.getByLabelText("Passord")).toHaveAccessibleDescription(/Det står et navn i passordet/);
    expect(words()).toHaveValue(code.join(" "));
    expect(world.view.open).toBeNull();
  });

  test("a passphrase that the program refuses in the end is told at its field too", async () => {
    const person = await come();
    answerWith("people.join", () => Promise.reject({ code: "passphrase-common", field: "passphrase" }));
    await fill(person, code.join(" "));
    expect(await screen.findByRole("group", { name: /^1 ting mangler/ })).toHaveFocus();
    expect(screen.getByLabelText("Passord")).toHaveAttribute("aria-invalid", "true");
  });

  test("wrong words stand there to be mended, and after some one waits", async () => {
    const person = await come();
    await fill(person, "vott elg granbar seil nøste vott");
    await waitFor(() => expect(words()).toHaveAccessibleDescription(/Ordene stemmer ikke\. Se på lappen/));
    expect(words()).toHaveFocus();
    expect(words()).toHaveValue("vott elg granbar seil nøste vott");
    expect(screen.getByLabelText("Passord")).toHaveValue(passphrase);
    await person.click(button("Logg inn"));
    await person.click(button("Logg inn"));
    expect(await screen.findByText(/^Ordene stemte ikke\. Du kan prøve igjen om \d+ sekund/)).toBeVisible();
  });

  test("left, nothing typed stands there any more", async () => {
    const person = await come();
    await fill(person, "vott");
    await waitFor(() => expect(words()).toHaveFocus());
    await person.click(screen.getByRole("button", { name: "Tilbake" }));
    await heading("Lås opp");
    expect(document.querySelector("textarea")).toBeNull();
    await person.click(button("Skriv de seks ordene"));
    expect(words()).toHaveValue("");
    expect(screen.getByLabelText("Passord")).toHaveValue("");
  });

  test("nobody who has not come is offered for writing while locked", async () => {
    world.unit();
    world.colleagues();
    const person = open();
    await person.click(await screen.findByRole("button", { name: /Skriv ned/ }));
    await heading("Hvem er du?");
    expect(screen.getByRole("radio", { name: "Ansatt T." })).toBeVisible();
    expect(screen.queryByRole("radio", { name: /Ansatt M/ })).toBeNull();
  });
});

test("more than eight names are a list to choose from; one alone is chosen", async () => {
  world.unit();
  const { view } = world;
  const one = (i: number) => ({ id: `${i}`, name: `A${i}`, role: "staff", joined: true }) as const;
  world.view = { ...view, people: Array.from({ length: 9 }, (_, i) => one(i)) };
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

/** Up to the login, with someone chosen and the passphrase written; `answer` lets the keys be made. */
async function unlocking() {
  world.unit();
  let answer = () => {};
  const made = new Promise<void>((done) => (answer = done));
  answerWith("session.open", async (request) => (await made, fake("session.open", request)));
  const person = open();
  await person.click(await screen.findByRole("button", { name: "Lås opp" }));
  await person.click(screen.getByRole("radio", { name: "Ansatt K." }));
  await person.type(screen.getByLabelText("Passord"), `${passphrase}{Enter}`);
  return answer;
}

test("what was opened while the keys were made stays; only the login goes", async () => {
  const answer = await unlocking();
  press("F3");
  const { id } = places.here;
  expect(places.trail.map((visit) => visit.place.at)).toEqual(["front", "login", "routine"]);
  answer();
  await waitFor(() => expect(session.open).not.toBeNull());
  await waitFor(() => expect(places.trail.map((visit) => visit.place.at)).toEqual(["front", "routine"]));
  expect(places.here.id).toBe(id);
});

test("a login that failed is tried again by the same steps, and then goes away", async () => {
  world.unit();
  let works = false;
  answerWith("session.open", (request) => {
    if (!works) throw { code: "broken", field: null };
    return fake("session.open", request);
  });
  const person = open();
  await person.click(await screen.findByRole("button", { name: "Lås opp" }));
  await person.click(screen.getByRole("radio", { name: "Ansatt K." }));
  await person.type(screen.getByLabelText("Passord"), `${passphrase}{Enter}`);
  works = true;
  await person.click(await screen.findByRole("button", { name: "Prøv igjen" }));
  expect(await heading("Hva skjer?")).toBeVisible();
  expect(places.here.place.at).toBe("front");
});

test("nobody to choose, because who is here cannot be trusted: that is said, and no new beginning is offered", async () => {
  world.unit();
  world.view = { ...world.view, unit: null, people: [], boardSound: false };
  const person = open();
  await person.click(await screen.findByRole("button", { name: "Lås opp" }));
  const main = within(document.querySelector<HTMLElement>(`[data-visit="${places.here.id}"]`)!);
  expect(main.getByText(/besto ikke kontrollen/)).toBeVisible();
  expect(main.queryByRole("button", { name: "Ta programmet i bruk" })).toBeNull();
});

test("the first thing a page asks is that it has arrived, and it says so once", async () => {
  const asked: string[] = [];
  openDoor((async (name: Name, request: never) => (asked.push(name), await fake(name, request))) as Door);
  const fresh = new Session();
  await fresh.ask();
  await fresh.ask();
  expect(asked).toEqual(["session.arrived", "session.state"]);
  const opened = new Session();
  opened.take(world.view);
  await opened.ask();
  expect(asked.at(-1), "never after someone has logged in").toBe("session.state");
});

describe("the routine that came back after the lock", () => {
  const run = { door: "danger", answers: [{ screen: "acute.s1", choice: "seen" }] } as const;

  async function back() {
    world.unit({}, { why: "idle", at: "2026-10-14T10:52:00+02:00", run: { ...run, answers: [...run.answers] } });
    open();
    await waitFor(() => expect(places.here.place.at).toBe("routine"));
  }

  test("goes on in its concern when the same person logs in", async () => {
    await back();
    world.open("staff", { resumes: { concern: "c1" } });
    session.take(world.view);
    expect(places.here.place).toMatchObject({ at: "routine", concern: "c1" });
    await waitFor(() => expect(places.run).not.toBeNull());
    expect(places.concern).toBe("c1");
  });

  test("is not another person's to go on with", async () => {
    await back();
    world.open("leader");
    session.take(world.view);
    expect(places.here.place.at).toBe("front");
  });

  test("one that was begun anew stays whoever logs in", async () => {
    await back();
    await places.home({ at: "routine", door: "worried" });
    const { id } = places.here;
    world.open("leader");
    session.take(world.view);
    expect(places.here.id).toBe(id);
  });
});

test("the concern of the step in front is told with it, when someone is here and when it locks", async () => {
  const asked: [Name, unknown][] = [];
  openDoor((async (name: Name, request: never) => (asked.push([name, request]), await fake(name, request))) as Door);
  world.open();
  session.take(world.view);
  places.go({ at: "routine", door: "worried", concern: "c1" });
  Object.assign(places.here, { run: { door: "worried", answers: [] }, sensitive: false });
  session.here();
  await session.lock();
  const told = { run: { door: "worried", answers: [] }, concern: "c1" };
  expect(asked).toContainEqual(["session.here", { acute: false, ...told }]);
  expect(asked).toContainEqual(["session.lock", told]);
});

describe("nobody logged in, and nobody here", () => {
  const at = () => places.trail.map((visit) => visit.place.at);

  /** A note, a routine about somebody who works here, and a number over them. */
  function leaveOpen() {
    places.go({ at: "routine", door: "staff" });
    places.go({ at: "note" });
    places.go({ at: "call", contact: "112" });
  }

  test.each([
    ["after five minutes", () => vi.advanceTimersByTimeAsync(5 * 60_000 + 5000)],
    ["when the machine has slept", () => (vi.setSystemTime(Date.now() + 40_000), vi.advanceTimersByTimeAsync(5000))],
  ])("what is typed is kept and goes, %s; the number stays", async (_, pass) => {
    vi.useFakeTimers();
    world.unit();
    open();
    await vi.advanceTimersByTimeAsync(0);
    leaveOpen();
    const order: string[] = [];
    session.beforeLock.add(async () => order.push("kept"));
    session.putAway.add(() => order.push("hidden"));
    const front = places.trail[0]!.id;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(order).toEqual([]);
    await pass();
    expect(order).toEqual(["kept", "hidden"]);
    expect(at()).toEqual(["front", "call"]);
    expect(places.trail[0]!.id, "what was searched for is gone").not.toBe(front);
  });

  test("a hand on the machine is someone, and a step that anyone may see stays for ever", async () => {
    vi.useFakeTimers();
    world.unit();
    open();
    await vi.advanceTimersByTimeAsync(0);
    places.go({ at: "routine", door: "danger" });
    await vi.advanceTimersByTimeAsync(0);
    expect(places.here.sensitive).toBe(false);
    const { id } = places.here;
    places.go({ at: "note" });
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    press("Tab");
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    expect(at()).toEqual(["front", "routine", "note"]);
    await vi.advanceTimersByTimeAsync(20 * 60_000);
    expect(at()).toEqual(["front", "routine"]);
    expect(places.here.id).toBe(id);
  });

  test("whoever comes back before a tick was heard finds it put away too", async () => {
    world.unit();
    open();
    await screen.findByText("Eksempelbarnehagen");
    leaveOpen();
    const now = Date.now();
    vi.spyOn(Date, "now").mockReturnValue(now + 6 * 60_000);
    press("Tab");
    await waitFor(() => expect(at()).toEqual(["front", "call"]));
  });

  test("a note that could not be kept hides its words and stays, to say so", async () => {
    vi.useFakeTimers();
    world.unit();
    open();
    await vi.advanceTimersByTimeAsync(0);
    leaveOpen();
    const hide = vi.fn();
    session.beforeLock.add(async () => false);
    session.putAway.add(hide);
    await vi.advanceTimersByTimeAsync(5 * 60_000 + 5000);
    expect(hide).toHaveBeenCalled();
    expect(at()).toEqual(["front", "note", "call"]);
  });

  test("logged in it is the program that locks, and nothing is put away here", async () => {
    vi.useFakeTimers();
    world.open();
    open();
    await vi.advanceTimersByTimeAsync(0);
    leaveOpen();
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(at()).toContain("note");
  });
});

describe("words that are not on the disk", () => {
  /** A note that cannot be kept, under the settings, and whether it can be now. */
  async function unkept() {
    world.open();
    const person = open();
    await screen.findByText("Ansatt K.");
    places.go({ at: "concerns" });
    const { here } = places;
    let kept = false;
    here.mayLeave = async () => kept;
    places.go({ at: "settings" });
    return { person, note: here, keep: () => (kept = true) };
  }

  test.each([
    ["the menu", () => within(menu()!).getByRole("button", { name: "Kontakter" }).click()],
    ["the name of the program", () => button("Sikkerhetsnett, til forsiden").click()],
    ["the search key", () => press("f", { ctrlKey: true })],
  ])("are not left by %s: it shows them and says so", async (_, go) => {
    const { note } = await unkept();
    go();
    expect(await screen.findByText("Teksten her er ikke lagret ennå")).toBeVisible();
    expect(places.here).toBe(note);
  });

  test("are not left by stepping back, until they are kept", async () => {
    const { person, note, keep } = await unkept();
    await places.back();
    expect(places.here).toBe(note);
    press("ArrowLeft", { altKey: true });
    expect(await screen.findByText("Teksten her er ikke lagret ennå")).toBeVisible();
    keep();
    await person.click(button("Prøv igjen"));
    await waitFor(() => expect(places.here.place.at).toBe("front"));
    expect(screen.queryByText("Teksten her er ikke lagret ennå")).toBeNull();
  });

  test("are said also where the lock was stopped by them", async () => {
    const { person } = await unkept();
    session.beforeLock.add(async () => false);
    press("l", { ctrlKey: true });
    expect(await screen.findByText("Ikke låst ennå")).toBeVisible();
    await places.back();
    await places.back();
    expect(await screen.findByText("Teksten her er ikke lagret ennå")).toBeVisible();
    await person.click(button("Gå likevel"));
    expect(places.here.place.at).toBe("front");
  });

  test("can be left all the same, and one then comes where one wanted", async () => {
    const { person } = await unkept();
    await person.click(within(menu()!).getByRole("button", { name: "Kontakter" }));
    await person.click(await screen.findByRole("button", { name: "Gå likevel" }));
    expect(places.trail.map((visit) => visit.place.at)).toEqual(["front", "contacts"]);
  });

  test("a disk that does not answer keeps nobody waiting", async () => {
    vi.useFakeTimers();
    places.go({ at: "concerns" });
    places.here.mayLeave = () => new Promise(() => {});
    const home = places.home();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await home).toBe(false);
    places.stayed?.anyway();
    expect(places.here.place.at).toBe("front");
  });

  test("what is opened while they are being kept is not taken away", async () => {
    places.go({ at: "concerns" });
    let answer = (_: boolean) => {};
    places.here.mayLeave = () => new Promise((done) => (answer = done));
    const home = places.home({ at: "contacts" });
    places.go({ at: "routine", door: "danger" });
    answer(true);
    await home;
    expect(places.trail.map((visit) => visit.place.at)).toEqual(["front", "routine"]);
  });

  test("are no longer said to be unkept when they are", async () => {
    vi.useFakeTimers();
    world.open();
    open();
    await vi.advanceTimersByTimeAsync(0);
    let kept = false;
    session.beforeLock.add(async () => kept);
    await session.lock();
    await vi.advanceTimersByTimeAsync(6000);
    expect(screen.getByText("Ikke låst ennå")).toBeVisible();
    kept = true;
    await vi.advanceTimersByTimeAsync(5000);
    expect(screen.queryByText("Ikke låst ennå")).toBeNull();
    expect(session.open, "and it did not lock by itself").not.toBeNull();
  });
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
  const contacts = { ...world.view.unit!.contacts, childProtection: "00000000", childProtectionOnCall: "" };
  session.take({ ...world.view, unit: { ...world.view.unit!, contacts } });
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(before + 1));
});
