import { screen, within } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import type { ContactView } from "../src/backend/bindings";
import { fake } from "../src/backend/fake";
import { Settings } from "../src/frame/settings.svelte";
import { answerWith, button, heading, later, open, press } from "./person";

test.each([
  ["F9", () => press("F9")],
  ["Esc twice", () => (press("Escape"), press("Escape"))],
  ["the button", () => button(/Skjul/).click()],
])("%s hides everything at once: only a clock is left", async (_, hide) => {
  const person = open();
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  hide();
  expect(document.title).toBe("Klokke");
  expect(screen.queryAllByRole("button")).toEqual([]);
  expect(screen.queryAllByRole("heading")).toEqual([]);
  expect(screen.getByText(/^\d\d\.\d\d$/)).toBeVisible();
});

test("the same key shows exactly the same place again", async () => {
  const person = open();
  await person.keyboard("1");
  await heading("Hva skjer nå?");
  await person.keyboard("1");
  await heading("Ring politiet nå");
  button("Jeg får ikke svar").focus();
  await person.keyboard("{Enter}");
  press("F9");
  press("F9");
  expect(await heading("Ring politiet nå")).toBeVisible();
  expect(button("Jeg får ikke svar")).toHaveFocus();
  expect(document.querySelector("[aria-live] .number")).toHaveTextContent("113");
  expect(document.title).toBe("Ring politiet nå, steg 2 av 6");
});

test("while hidden no other key does anything", async () => {
  open();
  press("F9");
  for (const key of ["1", "F1", "F2", "Enter", "Escape"]) press(key);
  press("F9");
  expect(await heading("Hva skjer?")).toBeVisible();
});

test("hands that shake press Esc too often: it stays hidden until the key has been still", async () => {
  open();
  for (let i = 0; i < 5; i++) press("Escape");
  expect(document.title).toBe("Klokke");
  await later();
  press("Escape");
  expect(document.title).toBe("Klokke");
  press("Escape");
  expect(await heading("Hva skjer?")).toBeVisible();
});

test("one Esc alone hides nothing", () => {
  open();
  press("Escape");
  expect(button(/Skjul/)).toBeVisible();
});

test.each([
  ["1", "Hva skjer nå?"],
  ["4", "Hva skjer?"],
  ["5", "Hva skjer?"],
])("after more than two minutes, from the door %s, «%s» stands there", async (door, title) => {
  const person = open();
  await person.keyboard(door);
  await heading(door === "5" ? "Slå opp" : /nå/);
  const now = Date.now();
  press("F9");
  vi.spyOn(Date, "now").mockReturnValue(now + 121_000);
  press("F9");
  expect(await heading(title)).toBeVisible();
});

test("after more than two minutes what was searched for is gone too", async () => {
  const person = open();
  await person.type(screen.getByRole("searchbox"), "blåmerke");
  await screen.findByRole("list", { name: "Treff" });
  const now = Date.now();
  press("F9");
  vi.spyOn(Date, "now").mockReturnValue(now + 121_000);
  press("F9");
  expect(screen.getByRole("searchbox")).toHaveValue("");
  expect(screen.queryByRole("list", { name: "Treff" })).toBeNull();
});

test("the key that hides can be another one, and is remembered on this PC", async () => {
  const person = open();
  press(",", { ctrlKey: true });
  await person.click(await screen.findByRole("radio", { name: "F8" }));
  press("F9");
  expect(await heading("Innstillinger")).toBeVisible();
  press("F8");
  expect(document.title).toBe("Klokke");
  expect(new Settings().hideKey).toBe("F8");
});

test("settings that cannot be read are the ordinary ones", () => {
  localStorage.setItem("sikkerhetsnett.view", '{"language":"da","unit":7');
  const settings = new Settings();
  expect([settings.language, settings.unit, settings.hideKey]).toEqual(["nb", null, "F9"]);
});

test("F2 leads to the emergency numbers, from everywhere", async () => {
  const person = open();
  await person.keyboard("{F1}");
  await heading("Hjelp og taster");
  await person.keyboard("{F2}");
  expect(button(/112/)).toHaveFocus();
});

test("a number in the net opens large, and back leads to exactly where one was", async () => {
  const person = open();
  await person.type(screen.getByRole("searchbox"), "blåmerke");
  await screen.findByRole("list", { name: "Treff" });
  await person.click(button(/^112/));
  expect(await heading("Politi")).toHaveFocus();
  expect(within(screen.getByRole("main")).getByText("112")).toBeVisible();
  expect(screen.getByRole("heading", { name: "Si dette" })).toBeVisible();
  await person.click(button("Tilbake"));
  expect(screen.getByRole("searchbox")).toHaveValue("blåmerke");
  expect(button(/^112/)).toHaveFocus();
});

test("the net's numbers open also when nothing answers", async () => {
  answerWith("guidance.contacts", () => Promise.reject(new Error("gone")));
  const person = open();
  await person.click(button(/^113/));
  expect(await heading("Ambulanse")).toBeVisible();
  expect(within(screen.getByRole("main")).getByText("113")).toBeVisible();
  expect(screen.getByRole("alert")).toBeVisible();
});

/** The fake's numbers, and this one for the on-call service. */
const onCall = (more: Partial<ContactView>) =>
  answerWith("guidance.contacts", async (request) => {
    const all = await fake("guidance.contacts", request);
    return [...all, { ...all[0]!, id: "barnevernvakt", kind: "local", name: "Barnevernvakta", ...more }];
  });
const net = () => within(screen.getByRole("contentinfo", { name: "Nødnummer" }));

test("the unit's own barnevernvakt stands in the net, and opens large with its number", async () => {
  onCall({ number: "00000000", display: "00 00 00 00", isFallback: false });
  const person = open();
  await person.click(await net().findByRole("button", { name: "00 00 00 00 Barnevernvakta" }));
  expect(await heading("Barnevernvakta")).toHaveFocus();
  expect(within(screen.getByRole("main")).getByText("00 00 00 00")).toBeVisible();
});

test("a national number that stands in for the barnevernvakt is not in the net twice", async () => {
  onCall({ number: "116111", display: "116 111", isFallback: true });
  open();
  await screen.findByText("Rådene ble kontrollert november 2026");
  expect(net().queryByRole("button", { name: /Barnevernvakta/ })).toBeNull();
  expect(net().getByRole("button", { name: /116 111/ })).toBeVisible();
});

test("«Flere nummer» opens a panel, and Esc closes it", async () => {
  const person = open();
  await person.click(button("Flere nummer"));
  const panel = within(screen.getByRole("group", { name: "Flere nummer" }));
  expect(panel.getByRole("button", { name: /22 59 13 00.*må kontrolleres/ })).toBeVisible();
  await person.keyboard("{Escape}");
  expect(screen.queryByRole("group", { name: "Flere nummer" })).toBeNull();
  expect(button("Flere nummer")).toHaveFocus();
});

test("the skip links come first", async () => {
  const person = open();
  await person.tab();
  expect(screen.getByRole("link", { name: "Til innholdet" })).toHaveFocus();
  await person.tab();
  await person.keyboard("{Enter}");
  expect(button(/112/)).toHaveFocus();
});
