import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen, waitFor, within } from "@testing-library/svelte";
import type { UserEvent } from "@testing-library/user-event";
import { tick } from "svelte";
import { describe, expect, test, vi } from "vitest";
import { openDoor, type Door, type Name } from "../src/backend/call";
import { fake } from "../src/backend/fake";
import { code, passphrase, world } from "../src/backend/fake/session";
import { OwnerKey } from "../src/features/people/owner.svelte";
import { places } from "../src/frame/places.svelte";
import { answerWith, button, heading, later, open } from "./person";

const summary = (name: RegExp | string) => screen.findByRole("group", { name });
const field = (name: string | RegExp) => screen.getByRole("textbox", { name });
const next = () => button(/^Neste/);

/** All at once: what matters here is what then stands there. */
async function write(person: UserEvent, at: HTMLElement, text: string) {
  await person.click(at);
  await person.paste(text);
}

async function begin() {
  const person = open();
  await person.click(await screen.findByRole("button", { name: "Ta programmet i bruk" }));
  await heading("Om enheten");
  return person;
}

async function tellUnit(person: UserEvent) {
  await write(person, field("Navn på enheten"), "Eksempelbarnehagen");
  await person.click(screen.getByRole("radio", { name: "Barnehage" }));
  await write(person, field("Kommune"), "Eksempelvik");
  await write(person, field("Barnehageeier"), "Eksempelvik kommune");
  await person.click(screen.getByRole("radio", { name: "Nei" }));
  await person.click(next());
  await heading("Deg som leder");
}

async function tellLeader(person: UserEvent, words = passphrase) {
  await write(person, field("Navnet ditt"), "Leder L.");
  await write(person, screen.getByLabelText("Passord"), words);
  await write(person, screen.getByLabelText("Passordet en gang til"), words);
  await person.click(next());
}

async function toOwner(person: UserEvent) {
  await tellUnit(person);
  await tellLeader(person);
  await heading("Telefonnumre");
  await person.click(button("Ta programmet i bruk"));
  await heading("Gi eieren en nøkkel");
}

describe("taking the program in use", () => {
  test("goes from the unit to the leader to the numbers, and then it is in use", async () => {
    const person = await begin();
    await toOwner(person);
    expect(world.view.unit).toMatchObject({ name: "Eksempelbarnehagen", kind: "kindergarten", ownerNear: false });
    expect(world.view.open?.person.name).toBe("Leder L.");
    expect(screen.getByText("Eierens nøkkel").closest("li")).toHaveAttribute("aria-current", "step");
    await person.click(button(/Vent med dette/));
    expect(await heading("Hva skjer?")).toBeVisible();
    expect(button("Enheten")).toBeVisible();
  });

  test("nothing is wrong while one writes; what is missing is told when one wants to go on", async () => {
    const person = await begin();
    await person.type(field("Navn på enheten"), "E");
    await person.clear(field("Navn på enheten"));
    await person.tab();
    expect(screen.queryByText("Skriv navnet på enheten.")).toBeNull();
    await person.click(next());
    const box = await summary("5 ting mangler før du kan gå videre");
    expect(box).toHaveFocus();
    expect(field("Navn på enheten")).toHaveAccessibleDescription("Skriv navnet på enheten.");
    await person.click(within(box).getByRole("link", { name: "Velg hva slags enhet det er." }));
    expect(screen.getByRole("radio", { name: "Barnehage" })).toHaveFocus();
    await write(person, field("Navn på enheten"), "Eksempelbarnehagen");
    expect(await summary("4 ting mangler før du kan gå videre")).toBeVisible();
  });

  test("whether leader and owner are close must be answered, and yes says who stands instead", async () => {
    const person = await begin();
    await person.click(screen.getByRole("radio", { name: "Ja" }));
    expect(screen.getByText(/kommunen som myndighet, Statsforvalteren/)).toBeVisible();
  });

  test("going back loses nothing of what was typed", async () => {
    const person = await begin();
    await tellUnit(person);
    await write(person, field("Navnet ditt"), "Leder L.");
    await person.type(screen.getByLabelText("Passord"), "noe");
    await person.click(button("Tilbake"));
    await heading("Om enheten");
    expect(field("Navn på enheten")).toHaveValue("Eksempelbarnehagen");
    expect(screen.getByRole("radio", { name: "Nei" })).toBeChecked();
    await person.click(next());
    expect(field("Navnet ditt")).toHaveValue("Leder L.");
    expect(screen.getByLabelText("Passord")).toHaveValue("noe");
  });

  test("the passphrase is judged when it is left, and then as it is written", async () => {
    const person = await begin();
    await tellUnit(person);
    const secret = screen.getByLabelText("Passord");
    await person.type(secret, "kort");
    expect(secret).not.toHaveAttribute("aria-invalid");
    await person.tab();
    await waitFor(() => expect(secret).toHaveAttribute("aria-invalid", "true"));
    await write(person, secret, " og så litt til");
    expect(await screen.findByText("Passordet er godt nok")).toBeVisible();
    expect(secret).not.toHaveAttribute("aria-invalid");
  });

  test("a passphrase that holds the name of the unit is not taken, and another repeat neither", async () => {
    const person = await begin();
    await tellUnit(person);
    await person.type(screen.getByLabelText("Passordet en gang til"), "noe annet");
    await write(person, screen.getByLabelText("Passord"), "eksempelbarnehagen1");
    await person.click(next());
    const box = await summary(/3 ting mangler/);
    expect(within(box).getByRole("link", { name: "De to passordene er ikke like." })).toBeVisible();
    expect(screen.getByLabelText("Passord")).toHaveAttribute("aria-invalid", "true");
  });

  test("what the program finds wrong in the end leads back to its field", async () => {
    answerWith("setup.begin", () => Promise.reject({ code: "too-long", field: "unit.municipality" }));
    const person = await begin();
    await tellUnit(person);
    await tellLeader(person);
    await heading("Telefonnumre");
    await person.click(button("Ta programmet i bruk"));
    await heading("Om enheten");
    expect(field("Kommune")).toHaveAttribute("aria-invalid", "true");
    expect(field("Kommune")).toHaveValue("Eksempelvik");
  });

  test("what could not be kept says so, and everything stands there", async () => {
    answerWith("setup.begin", () => Promise.reject({ code: "not-kept-full", field: null }));
    const person = await begin();
    await tellUnit(person);
    await tellLeader(person);
    await heading("Telefonnumre");
    await person.type(field(/^Barnevernvakten/), "00 00 00 00");
    await person.click(button("Ta programmet i bruk"));
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(field(/^Barnevernvakten/)).toHaveValue("00 00 00 00");
  });

  test("a number with letters is told at its field", async () => {
    const person = await begin();
    await tellUnit(person);
    await tellLeader(person);
    await heading("Telefonnumre");
    await person.type(field(/^Barneverntjenesten/), "spør Kari");
    await person.tab();
    expect(field(/^Barneverntjenesten/)).toHaveAttribute("aria-invalid", "true");
  });
});

describe("the owner's key", () => {
  test("alone at the screen: the leader steps aside, the sheet is printed, two words are read back", async () => {
    const print = vi.spyOn(window, "print");
    const person = await begin();
    await toOwner(person);
    await person.click(button(/Eieren er her nå/));
    expect(await heading("Nå skal eieren sitte her")).toHaveFocus();
    expect(screen.queryByText("granbar"), "nothing is shown before the owner asks for it").toBeNull();
    await person.click(button("Lag nøkkelen"));
    const sheet = within(await screen.findByRole("region", { name: "Eierens nøkkel" }));
    expect(sheet.getAllByRole("listitem")).toHaveLength(18);
    expect(sheet.getByText(/Skal ikke ligge hos lederen/)).toBeVisible();
    await person.click(button("Skriv ut arket"));
    expect(print).toHaveBeenCalledOnce();
    await person.click(button(/Jeg har arket på papir/));
    await heading("Vis at du har arket");
    expect(screen.queryByText("granbar")).toBeNull();
    await person.type(field("Ord 4"), " Granbar ");
    await person.type(field("Ord 11"), "mol");
    await person.click(button("Bekreft ordene"));
    expect(await summary(/1 ting mangler/)).toHaveFocus();
    expect(field("Ord 11")).toHaveAccessibleDescription("Ord 11 er et annet ord. Se på arket.");
    expect(field("Ord 4")).not.toHaveAttribute("aria-invalid");
    await person.type(field("Ord 11"), "te");
    await person.click(button("Bekreft ordene"));
    expect(await heading("Nøkkelen er på plass")).toBeVisible();
    expect(world.view.unit?.owner).toBe("confirmed");
  });

  test("a sheet the leader prints is provisional, and says what that means", async () => {
    const person = await begin();
    await toOwner(person);
    await person.click(button(/Skriv ut et foreløpig ark/));
    await heading("Eierens nøkkel, foreløpig");
    expect(screen.getAllByText(/aldri en bekymring som er holdt unna ledelsen/).length).toBeGreaterThan(1);
    await person.click(button(/Jeg har arket på papir/));
    await write(person, field("Ord 4"), "granbar");
    await person.type(field("Ord 11"), "molte{Enter}");
    await heading("Nøkkelen er på plass");
    expect(world.view.unit?.owner).toBe("provisional");
  });

  test("an address that was sent: six words are compared before it is taken", async () => {
    const person = await begin();
    await toOwner(person);
    await person.click(button(/Eieren har sendt en adresse/));
    await person.click(button("Vis seks ord"));
    expect(field("Eierens adresse")).toHaveAccessibleDescription("Lim inn linjen fra eieren.");
    await person.type(field("Eierens adresse"), "noe annet");
    await person.click(button("Vis seks ord"));
    await waitFor(() => expect(field("Eierens adresse")).toHaveAttribute("aria-invalid", "true"));
    await person.clear(field("Eierens adresse"));
    await person.type(
      field("Eierens adresse"),
      "sikkerhetsnett-eier 1 mftgk3ddnrqw4zlpob2gs5dimvzcayloojxw64tbnzsw4zi",
    );
    await person.click(button("Vis seks ord"));
    expect(await screen.findByText("kvist")).toBeVisible();
    expect(world.view.unit?.owner, "not before they are compared").toBe("none");
    await person.type(field("Eierens adresse"), "x");
    expect(screen.queryByText("kvist"), "another line has other words").toBeNull();
    await person.type(field("Eierens adresse"), "{Backspace}");
    await person.click(button("Vis seks ord"));
    await person.click(await screen.findByRole("button", { name: "De er like" }));
    await heading("Nøkkelen er på plass");
    expect(world.view.unit?.owner).toBe("confirmed");
  });

  test("what failed is tried again, and nothing else: comparing never makes a key", async () => {
    const asked: Name[] = [];
    let works = false;
    openDoor((async (name: Name, request: never) => {
      asked.push(name);
      if (name === "owner.accept" && !works) throw { code: "not-kept", field: null };
      return await fake(name, request);
    }) as Door);
    const person = await begin();
    await toOwner(person);
    await person.click(button(/Eieren har sendt en adresse/));
    await write(
      person,
      field("Eierens adresse"),
      "sikkerhetsnett-eier 1 mftgk3ddnrqw4zlpob2gs5dimvzcayloojxw64tbnzsw4zi",
    );
    await person.click(button("Vis seks ord"));
    await person.click(await screen.findByRole("button", { name: "De er like" }));
    works = true;
    await person.click(await screen.findByRole("button", { name: "Prøv igjen" }));
    expect(await heading("Nøkkelen er på plass")).toHaveFocus();
    expect(world.view.unit?.owner).toBe("confirmed");
    expect(asked).not.toContain("owner.make");
  });

  test.each(["owner.make", "owner.confirm"] as const)(
    "a provisional sheet stays provisional when %s fails and is tried again",
    async (failing) => {
      let works = false;
      answerWith(failing, (request) => {
        if (!works) throw { code: "not-kept", field: null };
        return fake(failing, request);
      });
      const again = async () => {
        works = true;
        await person.click(await screen.findByRole("button", { name: "Prøv igjen" }));
      };
      const person = await begin();
      await toOwner(person);
      await person.click(button(/Skriv ut et foreløpig ark/));
      if (failing === "owner.make") await again();
      await heading("Eierens nøkkel, foreløpig");
      await person.click(button(/Jeg har arket på papir/));
      await write(person, field("Ord 4"), "granbar");
      await person.type(field("Ord 11"), "molte{Enter}");
      if (failing === "owner.confirm") await again();
      expect(await heading("Nøkkelen er på plass")).toHaveFocus();
      expect(world.view.unit?.owner).toBe("provisional");
    },
  );

  test("only the way through stepping aside makes a key of the owner's own; one asked for there is not shown elsewhere", async () => {
    const key = new OwnerKey(false);
    await key.make();
    expect(key.alone).toBe(false);
    key.again();
    key.stage = "aside";
    const made = key.make();
    key.again();
    await made;
    expect(key.stage).toBe("choose");
    expect(key.key).toBeUndefined();
    expect(key.alone).toBe(false);
    key.stage = "aside";
    await key.make();
    expect(key.alone).toBe(true);
  });

  test("nothing says that the key opens what it cannot open", async () => {
    const person = await begin();
    await toOwner(person);
    expect(screen.getByText(/I denne utgaven åpner nøkkelen ingenting ennå/)).toBeVisible();
    expect(screen.getByText(/kan ingen hente tilbake notater du ikke har delt, heller ikke eieren/)).toBeVisible();
  });

  test("the owner makes one on a machine of their own, and gets a line to send and six words to read", async () => {
    const person = await begin();
    await person.click(button("Jeg er eieren og vil lage min nøkkel"));
    await heading("Lag din egen nøkkel");
    await person.click(button("Lag nøkkelen"));
    await person.click(await screen.findByRole("button", { name: /Jeg har arket på papir/ }));
    await write(person, field("Ord 4"), "granbar");
    await person.type(field("Ord 11"), "molte{Enter}");
    await heading("Nøkkelen er laget");
    expect(field("Eierens adresse")).toHaveValue(
      "sikkerhetsnett-eier 1 mftgk3ddnrqw4zlpob2gs5dimvzcayloojxw64tbnzsw4zi",
    );
    expect(screen.getByText("kvist")).toBeVisible();
    expect(world.view.unit, "nothing is kept here").toBeNull();
  });

  test("the words are let go when they have been read back", async () => {
    const key = new OwnerKey(true);
    await key.make();
    key.typed = ["granbar", "molte"];
    await key.confirm();
    expect(key.stage).toBe("done");
    expect(JSON.stringify(key.key)).not.toContain("granbar");
    expect(key.typed).toEqual([]);
  });
});

describe("the unit", () => {
  test("the leader changes what it is, and «Lagret» stands there only when it is answered", async () => {
    world.open("leader");
    const person = open();
    await person.click(await screen.findByRole("button", { name: "Enheten" }));
    const about = within(await screen.findByRole("form", { name: "Om enheten" }));
    expect(about.getByRole("textbox", { name: "Navn på enheten" })).toHaveValue("Eksempelbarnehagen");
    await write(person, about.getByRole("textbox", { name: "Navn på enheten" }), " avd. Nord");
    expect(about.getByRole("status")).toBeEmptyDOMElement();
    await person.click(about.getByRole("button", { name: "Lagre endringene" }));
    await waitFor(() => expect(about.getByRole("status")).toHaveTextContent(/^Lagret kl\. \d\d\.\d\d$/));
    expect(world.view.unit?.name).toBe("Eksempelbarnehagen avd. Nord");
  });

  test("what was changed while the disk was at it is not told to be kept", async () => {
    world.open("leader");
    const person = open();
    await person.click(await screen.findByRole("button", { name: "Enheten" }));
    const about = within(await screen.findByRole("form", { name: "Om enheten" }));
    let answer = () => {};
    answerWith("unit.change", async (request) => {
      await new Promise<void>((done) => (answer = done));
      return await fake("unit.change", request);
    });
    await person.click(about.getByRole("button", { name: "Lagre endringene" }));
    await write(person, about.getByRole("textbox", { name: "Navn på enheten" }), " avd. Nord");
    answer();
    await later();
    expect(world.view.unit?.name).toBe("Eksempelbarnehagen");
    expect(about.getByRole("status")).toBeEmptyDOMElement();
  });

  test("says how the owner's key stands, and leads to it", async () => {
    world.open("leader");
    const person = open();
    await person.click(await screen.findByRole("button", { name: "Enheten" }));
    expect(screen.getByText("Eieren har ingen nøkkel")).toBeVisible();
    await person.click(button("Gi eieren en nøkkel"));
    expect(await heading("Gi eieren en nøkkel")).toBeVisible();
    await person.click(button(/Vent med dette/));
    expect(places.here.place.at).toBe("unit");
  });

  test("each time somebody went on from an older file is said, with what may be missing", async () => {
    const continued = ["2026-10-02T08:14:00+02:00", "2026-10-03T09:30:00+02:00"];
    world.open("leader", { continued });
    const person = open();
    await person.click(await screen.findByRole("button", { name: "Enheten" }));
    const lines = screen.getAllByText(/valgte noen å gå videre fra en eldre fil\. .*nyere filen, kan mangle/);
    expect(lines.map((line) => line.textContent)).toEqual([
      expect.stringContaining("2. oktober 2026 kl."),
      expect.stringContaining("3. oktober 2026 kl."),
    ]);
  });

  test("the numbers may be emptied again", async () => {
    world.open("leader");
    const person = open();
    await person.click(await screen.findByRole("button", { name: "Enheten" }));
    const numbers = within(screen.getByRole("form", { name: "Telefonnumre" }));
    await person.clear(numbers.getByRole("textbox", { name: /^Barnevernvakten/ }));
    await person.click(numbers.getByRole("button", { name: "Lagre endringene" }));
    await waitFor(() => expect(world.view.unit?.contacts.childProtectionOnCall).toBe(""));
  });
});

describe("the unit's own list of numbers", () => {
  async function unit() {
    world.open("leader");
    const person = open();
    await person.click(await screen.findByRole("button", { name: "Enheten" }));
    await screen.findByRole("button", { name: "Skriv inn nummeret: PPT" });
    return person;
  }
  const list = () => within(screen.getByRole("form", { name: "Andre lokale numre" }));
  const bare = { second: "", email: "", channel: "", until: "", note: "" };
  const group = (name: string) => within(list().getByRole("group", { name }));

  test("says what a plan needs, and keeps what is written in each row", async () => {
    const person = await unit();
    expect(list().getByText("PPT").closest("li")).toHaveTextContent("Mangler");
    await person.click(button("Skriv inn nummeret: PPT"));
    expect(group("PPT").getByRole("textbox", { name: /^Navn hos dere/ })).toHaveFocus();
    await write(person, group("PPT").getByRole("textbox", { name: "Telefonnummer" }), "00 00 00 01");
    await write(person, group("PPT").getByRole("textbox", { name: /^Når de svarer/ }), "hverdager 8–15");
    await person.click(button("Legg til et nummer"));
    await write(person, list().getByRole("textbox", { name: "Hvem eller hva det er" }), "Vaktmesteren");
    await write(person, group("Vaktmesteren").getByRole("textbox", { name: "Telefonnummer" }), "00 00 00 02");
    await person.click(list().getByRole("button", { name: "Lagre endringene" }));
    await waitFor(() =>
      expect(world.view.unit?.contacts.directory).toEqual([
        { contact: "ppt", name: "", number: "00 00 00 01", hours: "hverdager 8–15", details: bare },
        { contact: "", name: "Vaktmesteren", number: "00 00 00 02", hours: "", details: bare },
      ]),
    );
    expect(world.view.unit?.contacts.childProtectionOnCall, "the other numbers stay").toBe("00000000");
    expect(list().getByText("PPT").closest("li")).not.toHaveTextContent("Mangler");
    await person.click(button("Ta bort Vaktmesteren"));
    await person.click(list().getByRole("button", { name: "Lagre endringene" }));
    await waitFor(() => expect(world.view.unit?.contacts.directory).toHaveLength(1));
  });

  test("keeps how else they are reached, folded away where nothing of it is written", async () => {
    const person = await unit();
    await person.click(button("Skriv inn nummeret: PPT"));
    await write(person, group("PPT").getByRole("textbox", { name: "Telefonnummer" }), "00 00 00 01");
    const more = group("PPT").getByText("Mer om dem").closest("details")!;
    expect(more).not.toHaveAttribute("open");
    await person.click(group("PPT").getByText("Mer om dem"));
    const box = (name: RegExp) => group("PPT").getByRole("textbox", { name });
    await write(person, box(/^Et nummer til/), "to");
    await write(person, box(/^Gjelder til/), "snart");
    await person.click(list().getByRole("button", { name: "Lagre endringene" }));
    const faults = within(await summary(/^2 ting mangler/));
    expect(faults.getByRole("link", { name: "Skriv telefonnummeret med siffer." })).toBeVisible();
    expect(faults.getByRole("link", { name: /^Skriv datoen slik/ })).toBeVisible();
    expect(box(/^Gjelder til/)).toHaveValue("snart");
    for (const [name, text] of [
      [/^Et nummer til/, "00 00 00 03"],
      [/^E-post/, "ppt@eksempel.no"],
      [/^Sikker kanal/, "eDialog"],
      [/^Notat/, "Spør etter Ø."],
      [/^Gjelder til/, "31.12.2090"],
    ] as const) {
      await person.clear(box(name));
      await write(person, box(name), text);
    }
    await person.click(list().getByRole("button", { name: "Lagre endringene" }));
    await waitFor(() =>
      expect(world.view.unit?.contacts.directory[0]?.details).toEqual({
        second: "00 00 00 03",
        email: "ppt@eksempel.no",
        channel: "eDialog",
        until: "2090-12-31",
        note: "Spør etter Ø.",
      }),
    );
  });

  test("tells each fault at its field, also in a row that was closed, and loses nothing", async () => {
    const person = await unit();
    await person.click(button("Skriv inn nummeret: PPT"));
    await write(person, group("PPT").getByRole("textbox", { name: "Telefonnummer" }), "sentralbordet");
    await person.click(button("Skriv inn nummeret: BUP"));
    await write(person, group("BUP").getByRole("textbox", { name: /^Når de svarer/ }), "hver dag");
    await person.click(button("Lukk BUP"));
    await person.click(list().getByRole("button", { name: "Lagre endringene" }));
    const faults = within(await summary(/^2 ting mangler/));
    expect(faults.getByRole("link", { name: "Skriv telefonnummeret med siffer." })).toBeVisible();
    expect(faults.getByRole("link", { name: "Skriv nummeret, eller tøm alle feltene." })).toBeVisible();
    expect(group("PPT").getByRole("textbox", { name: "Telefonnummer" })).toHaveValue("sentralbordet");
    expect(group("BUP").getByRole("textbox", { name: /^Når de svarer/ })).toHaveValue("hver dag");
    expect(world.view.unit?.contacts.directory).toEqual([]);
  });

  test("both times of the day service stand there, or none", async () => {
    const person = await unit();
    const numbers = within(screen.getByRole("form", { name: "Telefonnumre" }));
    await write(person, numbers.getByRole("textbox", { name: /^Svarer fra klokken/ }), "8");
    await person.click(numbers.getByRole("button", { name: "Lagre endringene" }));
    expect(await numbers.findAllByText(/Skriv når de slutter å svare/)).not.toEqual([]);
    await write(person, numbers.getByRole("textbox", { name: /^Svarer til klokken/ }), "15.30");
    await person.click(numbers.getByRole("button", { name: "Lagre endringene" }));
    await waitFor(() =>
      expect(world.view.unit?.contacts).toMatchObject({
        childProtectionFrom: "08:00",
        childProtectionTo: "15:30",
      }),
    );
  });

  test("that all are right today is kept, but not while something typed is not", async () => {
    world.stale = true;
    const person = await unit();
    const check = within(screen.getByRole("region", { name: "Kontroll av numrene" }));
    expect(check.getByText(/Det eldste nummeret ble kontrollert 1\. oktober 2026/)).toBeVisible();
    const numbers = within(screen.getByRole("form", { name: "Telefonnumre" }));
    await person.clear(numbers.getByRole("textbox", { name: /^Barnevernvakten/ }));
    await person.click(check.getByRole("button", { name: "Numrene er kontrollert i dag" }));
    expect(check.getByText("Lagre endringene i numrene først.")).toBeVisible();
    expect(world.view.unit?.contactsChecked).toBe("2026-10-01");
    await person.click(numbers.getByRole("button", { name: "Lagre endringene" }));
    await waitFor(() => expect(world.view.unit?.contacts.childProtectionOnCall).toBe(""));
    await person.click(check.getByRole("button", { name: "Numrene er kontrollert i dag" }));
    expect(await check.findByText(/Datoen er lagret kl\./)).toBeVisible();
    expect(world.view.unit?.contactsChecked).toBe("2026-10-14");
  });
});

describe("those who work here", () => {
  async function unit() {
    world.open("leader");
    world.colleagues();
    const person = open();
    await person.click(await screen.findByRole("button", { name: "Enheten" }));
    return person;
  }

  const sheet = () => within(screen.getByRole("region", { name: /^Kode til/ }));

  test("each stands with a role, and who has not come can be given a new code", async () => {
    const person = await unit();
    const row = screen.getByText("Ansatt M.").closest("li")!;
    expect(row).toHaveTextContent("Har ikke logget inn ennå");
    expect(screen.getAllByText("Har ikke logget inn ennå")).toHaveLength(1);
    await person.click(button("Ny kode til Ansatt M."));
    expect(await heading("Ny kode til Ansatt M.")).toHaveFocus();
    expect(screen.getByText("Den gamle koden virker ikke når du har laget en ny.")).toBeVisible();
    expect(screen.queryByText(code[0]!)).toBeNull();
    await person.click(button("Lag ny kode"));
    await heading("Kode til Ansatt M.");
    expect(sheet().getByText("granbar")).toBeVisible();
  });

  test("a colleague is added, and gets six words that are printed alone", async () => {
    const print = vi.spyOn(window, "print");
    const asked = vi.fn();
    answerWith("people.invite", (request) => (asked(request), fake("people.invite", request)));
    const person = await unit();
    await person.click(button("Legg til en kollega"));
    await heading("Legg til en kollega");
    expect(screen.getAllByRole("radio").map((one) => one.closest("label")!.textContent?.trim())).toEqual([
      "Ansatt",
      "Nestleder",
    ]);
    await person.click(button("Lag koden"));
    expect(await summary(/1 ting mangler/)).toHaveFocus();
    await write(person, field("Navnet til kollegaen"), " Vikar V. ");
    await person.click(button("Lag koden"));
    expect(await heading("Kode til Vikar V.")).toHaveFocus();
    expect(asked).toHaveBeenCalledWith({ name: "Vikar V.", role: "staff", person: null });
    for (const word of code) expect(sheet().getByText(word)).toBeVisible();
    expect(screen.getByText(/ikke på e-post eller melding/)).toBeVisible();
    expect(screen.getByText("Koden åpner ingenting som noen har skrevet om et barn.")).toBeVisible();
    await person.click(button("Skriv ut arket"));
    expect(print).toHaveBeenCalledOnce();
    const beside = [...document.querySelectorAll(`[data-visit="${places.here.id}"] .page > *`)];
    expect(beside.filter((one) => !one.matches(".no-print, .two"))).toEqual([]);
    await person.click(button("Ferdig"));
    expect(screen.getByText("Vikar V.").closest("li")).toHaveTextContent("Har ikke logget inn ennå");
  });

  test("a name that is there already is told at the field, and stays", async () => {
    const person = await unit();
    await person.click(button("Legg til en kollega"));
    await write(person, field("Navnet til kollegaen"), "Ansatt K.");
    await person.click(button("Lag koden"));
    await waitFor(() => expect(field("Navnet til kollegaen")).toHaveAttribute("aria-invalid", "true"));
    expect(field("Navnet til kollegaen")).toHaveValue("Ansatt K.");
  });

  test("the code is nowhere in the page once one has gone on from it, and is not shown again", async () => {
    const person = await unit();
    await person.click(button("Ny kode til Ansatt M."));
    await person.click(await screen.findByRole("button", { name: "Lag ny kode" }));
    await heading("Kode til Ansatt M.");
    await person.keyboard("{F1}");
    await heading("Hjelp og taster");
    expect(document.body).not.toHaveTextContent("granbar");
    await person.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    await heading("Ny kode til Ansatt M.");
    expect(screen.getByText(/^Koden er ikke på skjermen mer/)).toBeVisible();
    expect(document.body).not.toHaveTextContent("granbar");
  });

  test("a code that comes when one has left is not shown to whoever comes next", async () => {
    let made = () => {};
    const waits = new Promise<void>((done) => (made = done));
    answerWith("people.invite", async (request) => (await waits, fake("people.invite", request)));
    const person = await unit();
    await person.click(button("Ny kode til Ansatt M."));
    await person.click(await screen.findByRole("button", { name: "Lag ny kode" }));
    await person.keyboard("{F1}");
    await heading("Hjelp og taster");
    made();
    await tick();
    await person.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    await heading("Ny kode til Ansatt M.");
    expect(document.body).not.toHaveTextContent("granbar");
  });
});

test.each(["nb", "nn"] as const)("the passphrase of the example stands on its login page as it is (%s)", (language) => {
  const content = join(import.meta.dirname, "../../src-tauri/content");
  const example = readFileSync(join(content, "example.toml"), "utf8");
  const words = readFileSync(join(content, "words", language, "people.ftl"), "utf8");
  const passphrase = /^passphrase = "([^"]+)"/m.exec(example)?.[1];
  expect(passphrase).toBeTruthy();
  expect(words).toContain(`«${passphrase}»`);
});
