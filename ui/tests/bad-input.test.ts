import { screen, waitFor, within } from "@testing-library/svelte";
import type { UserEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import type { Code, Language } from "../src/backend/bindings";
import { openDoor } from "../src/backend/call";
import { fake } from "../src/backend/fake";
import { journal } from "../src/backend/fake/concerns";
import { blankLog } from "../src/backend/fake/drill-log";
import { drillBook } from "../src/backend/fake/drills";
import { book } from "../src/backend/fake/plans";
import { dialog } from "../src/backend/fake/reports";
import { world } from "../src/backend/fake/session";
import { UnitForm } from "../src/features/people/form.svelte";
import { places, type Place } from "../src/frame/places.svelte";
import { session } from "../src/frame/session.svelte";
import { settings } from "../src/frame/settings.svelte";
import { label } from "../src/words/labels";
import { dayOf, readDay, writtenDay } from "../src/words/when";
import { t } from "../src/words/words.svelte";
import { answerWith, button, open, press } from "./person";

const languages: Language[] = ["nb", "nn"];

beforeEach(() => {
  drillBook.reset();
  book.reset();
});

/** By the beginning of its name: some say after it that they may stand empty. */
const starts = (name: string) => new RegExp(`^${name.replace(/[.?()«»]/g, "\\$&")}`);
const find = (name: string) => screen.findByRole("textbox", { name: starts(name) });

/** Somebody logged in, in front of a page. */
async function at(place: Place, who: "leader" | "staff" = "leader") {
  world.open(who);
  const person = open();
  await waitFor(() => expect(session.open).not.toBeNull());
  places.go(place);
  return person;
}

/** A finished drill, with an improvement that waits; its id. */
function logged(): string {
  const log = { ...blankLog, form: "discussion" as const, theme: "Tegningen" };
  const drill = drillBook.example({ stage: "logged", title: log.theme, log, logged: journal.now(), loggedBy: "L." });
  const improvement = {
    drill: drill.id,
    finding: 0,
    drillTitle: log.theme,
    drillDay: log.day,
    what: "Numrene henger feil",
    cause: "",
    measure: "Heng opp nye",
    owner: "Styrer",
    deadline: "2099-12-24",
    chapter: "07",
    state: "open" as const,
    progress: "not-begun" as const,
    own: null,
    verified: null,
  };
  drillBook.put({ ...drill, improvements: [improvement] });
  return drill.id;
}

/** Writes over what stands in a field. */
async function write(person: UserEvent, field: HTMLElement, words: string) {
  await person.clear(field);
  await person.click(field);
  await person.paste(words);
}

/** The note with its circumstances open. */
async function note() {
  const person = await at({ at: "note" }, "staff");
  await person.click(await find(t("note-words-seen")));
  await person.keyboard("Gråt.");
  await person.click(button(t("note-circumstances-change")));
  return person;
}

type Form = {
  /** The form, and the field that will be refused. */
  open: () => Promise<[UserEvent, HTMLElement]>;
  call: Parameters<typeof answerWith>[0];
  /** What the program calls the field. */
  field: string;
  /** What sends it. */
  send: () => string | RegExp;
};

const kept = (field: string, name: () => string): Form => ({
  open: async () => [await note(), await find(name())],
  call: "concerns.append",
  field,
  send: () => starts(t("note-keep")),
});

/** One field of each form that other tests do not already look at. */
const forms: Record<string, Form> = {
  "a colleague's name": {
    open: async () => [await at({ at: "invite" }), await find(t("invite-name"))],
    call: "people.invite",
    field: "name",
    send: () => t("invite-make"),
  },
  "the name of the unit": {
    open: async () => [await at({ at: "unit" }), await find(t("unit-name"))],
    call: "unit.change",
    field: "unit.name",
    send: () => t("unit-keep"),
  },
  "the words of a note": kept("statements.0", () => t("note-words-seen")),
  "the child of a note": kept("child", () => t("note-child")),
  "the place of a note": kept("place", () => t("note-place")),
  "who was there": kept("present", () => t("note-present")),
  "the time of a note": kept("time", () => t("note-time")),
  "the name of a concern": {
    open: async () => {
      const person = await at({ at: "concern", concern: journal.example().id }, "staff");
      await person.click(await screen.findByRole("button", { name: t("name-change") }));
      return [person, await find(t("note-child"))];
    },
    call: "concerns.name",
    field: "child",
    send: () => t("name-keep"),
  },
  "the reason of a correction": {
    open: async () => {
      const person = await at({ at: "concern", concern: journal.example().id }, "staff");
      await person.click(await screen.findByRole("button", { name: t("correct-this", { time: "10.38" }) }));
      return [person, await find(t("correct-reason"))];
    },
    call: "concerns.correct",
    field: "reason",
    send: () => starts(t("correct-keep")),
  },
  "who leads a drill": {
    open: async () => {
      const person = await at({ at: "drill-begin" });
      await person.click(await screen.findByRole("radio", { name: /Han som skal hente/ }));
      return [person, await find(t("drill-begin-leader"))];
    },
    call: "drills.begin",
    field: "leader",
    send: () => t("drill-begin-go"),
  },
  "who does what was decided": {
    open: async () => {
      const person = await at({ at: "drill-run", drill: drillBook.example().id });
      await person.type(await find(t("drill-decided")), "Ringe 112");
      return [person, await find(t("drill-decided-who"))];
    },
    call: "drills.note",
    field: "who",
    send: () => t("drill-decided-keep"),
  },
  "what is added to a log": {
    open: async () => [await at({ at: "drill", drill: logged() }), await find(t("drill-view-add"))],
    call: "drills.add",
    field: "text",
    send: () => t("drill-view-add-do"),
  },
  "how an improvement was seen": {
    open: async () => {
      const person = await at({ at: "drill", drill: logged() });
      await person.click(await screen.findByRole("button", { name: starts(t("drill-improvement-verify")) }));
      await person.type(await find(t("drill-verify-day")), "14.10.2026");
      return [person, await find(t("drill-verify-how"))];
    },
    call: "drills.verify",
    field: "how",
    send: () => t("drill-verify-do"),
  },
  "how a plan was approved": {
    open: async () => {
      world.unit();
      book.whole();
      const person = await at({ at: "plan" });
      await person.click(await screen.findByRole("button", { name: t("plan-approve") }));
      const how = await find(t("plan-approve-how"));
      const [by] = screen.getAllByRole("textbox");
      await person.type(by!, "Styret");
      await person.type(await find(t("plan-approve-day")), "13.10.2026");
      return [person, how];
    },
    call: "plan.approve",
    field: "how",
    send: () => t("plan-approve-do", { version: 4 }),
  },
};

/** The message stands at the field, the words stand in it, and one is led there. */
async function stands(person: UserEvent, field: HTMLElement, words: string, typed: string) {
  await waitFor(() => expect(field).toHaveAccessibleDescription(new RegExp(words.replace(/[.«»?]/g, "\\$&"))));
  expect(field).toHaveAttribute("aria-invalid", "true");
  expect(field).toHaveValue(typed);
  const { activeElement } = document;
  if (activeElement !== field) {
    // A summary right above the button: it leads on to the field, and says the same.
    expect(activeElement).toHaveAttribute("role", "group");
    await person.click(within(activeElement as HTMLElement).getByRole("link", { name: words }));
  }
  expect(field).toHaveFocus();
}

describe.each(languages)("in %s", (language) => {
  beforeEach(() => {
    settings.language = language;
  });

  test.each(Object.entries(forms))("%s that is too long says so at its field, and stays", async (_, form) => {
    const [person, field] = await form.open();
    const typed = form.field === "time" ? "10.15" : "for langt 🌈 محمد";
    await write(person, field, typed);
    answerWith(form.call, () => Promise.reject({ code: "too-long", field: form.field }));
    await person.click((await screen.findAllByRole("button", { name: form.send() }))[0]!);
    await stands(person, field, label.failure("too-long"), typed);
  });

  test("a day that was chosen and is refused becomes a day that is written, and can be mended", async () => {
    const person = await note();
    answerWith("concerns.append", () => Promise.reject({ code: "in-the-future", field: "day" }));
    await person.click(button(starts(t("note-keep"))));
    const field = await find(t("note-day-which"));
    await stands(person, field, label.failure("in-the-future"), writtenDay(dayOf(new Date())));
  });

  test.each(["full", "read-only"] as const)(
    "the disk is %s at the start: it is said, the doors are there, and it opens when it can",
    async (vault) => {
      world.vault(vault);
      const person = open();
      await person.click(await screen.findByRole("heading", { level: 2, name: t(`vault-${vault}`) }));
      expect(screen.getByText(t(`vault-${vault}-about`))).toBeVisible();
      expect(screen.getByText(t("vault-advice"))).toBeVisible();
      expect(button(/^112/)).toBeVisible();
      world.unit();
      await person.click(button(t("again")));
      expect(await screen.findByText("Eksempelbarnehagen")).toBeVisible();
      expect(screen.queryByText(t(`vault-${vault}`))).toBeNull();
    },
  );

  test.each(["damaged", "newer", "older"] as const)(
    "with a file that is %s nobody is led to begin anew",
    async (vault) => {
      world.vault(vault);
      open();
      await screen.findByRole("heading", { level: 2, name: t(`vault-${vault}`) });
      expect(screen.queryByRole("button", { name: t("setup-begin") })).toBeNull();
      press("n", { ctrlKey: true });
      expect(await screen.findByText(t("vault-paper"))).toBeVisible();
      places.go({ at: "login" });
      expect(await screen.findByText(`${t(`vault-${vault}`)}.`)).toBeVisible();
      expect(screen.queryByRole("button", { name: t("setup-begin") })).toBeNull();
    },
  );

  test("a file that turns out to be damaged at the login says so there, and the passphrase stands", async () => {
    world.unit();
    const person = open();
    await screen.findByText("Eksempelbarnehagen");
    places.go({ at: "login" });
    await person.click((await screen.findAllByRole("radio"))[0]!);
    answerWith("session.open", () => Promise.reject({ code: "damaged", field: null }));
    await person.type(screen.getByLabelText(t("passphrase")), "elgen ser over brygga{Enter}");
    expect(await screen.findByRole("alert")).toHaveTextContent(label.failure("damaged"));
    expect(screen.getByLabelText(t("passphrase"))).toHaveValue("elgen ser over brygga");
  });

  test.each(["file-full", "file-read-only", "file-not-made"] as const)(
    "a file that cannot be written (%s) says why where it was asked for, and is tried again from there",
    async (code: Code) => {
      dialog.file = "bekymring.pdf";
      const person = await at({ at: "concern", concern: journal.example().id }, "staff");
      await person.click(await screen.findByRole("button", { name: t("file-concern-pdf") }));
      answerWith("reports.export", () => Promise.reject({ code, field: null }));
      await person.click(button(t("file-choose")));
      expect(await screen.findByRole("alert")).toHaveTextContent(label.failure(code));
      openDoor(fake);
      await person.click(button(t("again")));
      expect(await screen.findByText(t("file-made-concern", { file: "bekymring.pdf" }))).toBeVisible();
    },
  );
});

describe("a second line that is pasted where there is one line is not lost, and does not grow together with the first", () => {
  const pasted = " Første linje \r\n andre\u2028tredje ";
  const line = "Første linje andre tredje";

  /** Into a field that is empty. */
  async function paste(person: UserEvent, field: HTMLElement) {
    await person.clear(field);
    await person.click(field);
    await person.paste(pasted);
    expect(field).toHaveValue(line);
  }

  test("in the set-up, its passphrase too", async () => {
    const person = open();
    await person.click(await screen.findByRole("button", { name: t("setup-begin") }));
    await paste(person, await find(t("unit-name")));
    await paste(person, await find(t("unit-municipality")));
    await person.click(screen.getByRole("radio", { name: t("unit-kindergarten") }));
    await paste(person, await find(t("unit-responsible", { unit: "kindergarten" })));
    await person.click(screen.getByRole("radio", { name: t("no") }));
    await person.click(button(starts(t("setup-unit-next"))));
    await paste(person, await find(t("leader-name")));
    await paste(person, screen.getByLabelText(t("passphrase-new")));
    await paste(person, screen.getByLabelText(t("passphrase-repeat")));
  });

  test.each(["child", "place", "present", "day-which", "time"])("in a note: %s", async (field) => {
    const person = await note();
    if (field === "day-which") await person.click(screen.getByRole("radio", { name: t("note-day-other") }));
    await paste(person, await find(t(`note-${field}`)));
  });

  test.each(Object.entries(forms).filter(([, { field }]) => ["name", "child", "leader", "who"].includes(field)))(
    "in %s",
    async (_, form) => {
      const [person, field] = await form.open();
      await paste(person, field);
    },
  );

  test("in a plan", async () => {
    world.unit();
    book.whole();
    const person = await at({ at: "plan" });
    await screen.findByRole("navigation", { name: t("plan-chapters") });
    await paste(person, (await screen.findAllByRole("textbox"))[0]!);
  });

  test("in the search, and at the login", async () => {
    world.unit();
    const person = open();
    await paste(person, await screen.findByRole("searchbox"));
    places.go({ at: "login" });
    await paste(person, await screen.findByLabelText(t("passphrase")));
  });

  test("and where there are many lines they stand as they are", async () => {
    const person = await at({ at: "note" }, "staff");
    const words = await find(t("note-words-seen"));
    await person.click(words);
    await person.paste("en\nto");
    expect(words).toHaveValue("en\nto");
  });
});

test("signs are counted as the program counts them: an emoji is one", () => {
  const form = new UnitForm();
  const told = (name: string) => {
    form.name = name;
    form.press();
    return form.text("unit.name");
  };
  expect(told("🌈".repeat(200))).toBeUndefined();
  expect(told("م".repeat(200))).toBeUndefined();
  expect(told("🌈".repeat(201))).toBe(label.failure("too-long"));
});

test("a year that was written in four digits is that year, however odd, and never another one", () => {
  expect(readDay("12.3.0087", "2026-10-14")).toBeUndefined();
  expect(readDay("0087-03-12", "2026-10-14")).toBeUndefined();
  expect(readDay("30.2.2026", "2026-10-14")).toBeUndefined();
  expect(readDay("12.3.87", "2026-10-14")).toBe("2087-03-12");
});
