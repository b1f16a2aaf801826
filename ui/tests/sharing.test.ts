import { render, screen, waitFor, within } from "@testing-library/svelte";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import type { ConcernView, SharingView, Whom } from "../src/backend/bindings";
import { fake } from "../src/backend/fake";
import { journal } from "../src/backend/fake/concerns";
import { world } from "../src/backend/fake/session";
import Readers from "../src/features/concerns/Readers.svelte";
import { places } from "../src/frame/places.svelte";
import { answerWith, button, heading, open } from "./person";

/** A concern of «Ansatt K.», who is logged in beside the leader and «Ansatt T.», and stands where it is shared. */
async function share(answered?: Whom) {
  world.open();
  world.colleagues();
  const concern = journal.example();
  if (answered) {
    concern.next!.run = { door: "staff", answers: [{ screen: "staff.whom", choice: answered }] };
  }
  const person = open();
  await heading("Hva skjer?");
  places.go({ at: "concern", concern: concern.id });
  await heading("Barn A");
  places.go({ at: "share", concern: concern.id });
  await heading("Del bekymringen");
  await screen.findByRole("radio", { name: "Nei" });
  return { person, concern: concern.id };
}

const kept = () => journal.concerns[0]!;
const whom = (person: UserEvent, name: string) => person.click(screen.getByRole("radio", { name }));
const about = async () => within(await screen.findByRole("group", { name: "Hvem gjelder det?" }));
const readers = async () => within(await screen.findByRole("group", { name: "Hvem skal kunne lese?" }));
const noReaders = () => expect(screen.queryByRole("group", { name: "Hvem skal kunne lese?" })).toBeNull();
const ticked = (group: ReturnType<typeof within>) =>
  (group.getAllByRole("checkbox") as HTMLInputElement[])
    .filter((one) => one.checked)
    .map((one) => one.closest("label")!.querySelector("span")!.firstChild!.textContent);

describe("sharing a concern", () => {
  test("asks whom it concerns first; «Nei» chooses the leader beforehand, and tells what will be read", async () => {
    const { person, concern } = await share();
    noReaders();
    await whom(person, "Nei");
    expect(ticked(await readers())).toEqual(["Leder L."]);
    const list = within(screen.getByText("Dette kan de lese").closest("section")!);
    expect(list.getByText(/^2 notater/)).toBeVisible();
    expect(list.getByText("1 rettelse")).toBeVisible();
    expect(list.getByText(/^2 steg i rutinen/)).toBeVisible();
    expect(list.getByText(/Det kan ikke tas tilbake\./)).toBeVisible();
    await person.click((await readers()).getByRole("checkbox", { name: /Ansatt T\./ }));
    await person.click(button("Del med Leder L. og Ansatt T."));
    await waitFor(() => expect(places.here.place).toEqual({ at: "concern", concern }));
    expect(await screen.findByText("Delt med Leder L. og Ansatt T.", { selector: "[role=status]" })).toBeVisible();
    expect(await heading("Barn A")).toHaveFocus();
    expect(kept().readers).toEqual(["Ansatt K.", "Leder L.", "Ansatt T."]);
    expect(kept().items.at(-1)?.shared).toEqual({ with: ["Leder L.", "Ansatt T."], whom: "nobody-here", reason: "" });
  });

  test("nothing is told in the window's title", async () => {
    await share();
    expect(document.title).toBe("Sikkerhetsnett");
  });

  test("what is missing is told above the button, and each line leads to its field", async () => {
    const { person } = await share();
    await person.click(button("Del bekymringen"));
    const box = await screen.findByRole("group", { name: /^1 ting mangler/ });
    expect(box).toHaveFocus();
    await person.click(within(box).getByRole("link", { name: "Svar på hvem det gjelder." }));
    expect(screen.getByRole("radio", { name: "Nei" })).toHaveFocus();
    await whom(person, "En ansatt, vikar eller frivillig");
    await about();
    await person.click(button("Del bekymringen"));
    await person.click(await screen.findByRole("link", { name: /^Velg hvem det gjelder/ }));
    expect((await about()).getByRole("checkbox", { name: "Leder L." })).toHaveFocus();
    await whom(person, "Vet ikke");
    await readers();
    await person.click(button("Del bekymringen"));
    await person.click(await screen.findByRole("link", { name: "Velg minst én som skal kunne lese." }));
    expect((await readers()).getAllByRole("checkbox")[0]).toHaveFocus();
    expect(kept().alone).toBe(true);
  });

  test("who it concerns must be named, and is then not offered", async () => {
    const { person } = await share();
    await whom(person, "En ansatt, vikar eller frivillig");
    const list = await about();
    noReaders();
    await person.click(list.getByRole("checkbox", { name: "Ansatt T." }));
    const offered = await readers();
    expect(offered.getByRole("checkbox", { name: /Leder L\./ })).toBeVisible();
    expect(offered.queryByRole("checkbox", { name: /Ansatt T\./ })).toBeNull();
    await person.click(list.getByRole("checkbox", { name: "Ansatt T." }));
    noReaders();
    await person.click(list.getByRole("checkbox", { name: "Står ikke på listen" }));
    expect((await readers()).getByRole("checkbox", { name: /Ansatt T\./ })).toBeVisible();
  });

  test("one who was chosen and then is named is chosen no more, not even before the program answers", async () => {
    const { person } = await share();
    const asked = vi.fn();
    answerWith("concerns.share", (request) => (asked(request), fake("concerns.share", request)));
    await whom(person, "En ansatt, vikar eller frivillig");
    const list = await about();
    await person.click(list.getByRole("checkbox", { name: "Står ikke på listen" }));
    await person.click((await readers()).getByRole("checkbox", { name: /Ansatt T\./ }));
    await person.click((await readers()).getByRole("checkbox", { name: /Leder L\./ }));
    expect(button("Del med Leder L. og Ansatt T.")).toBeVisible();
    answerWith("concerns.sharing", () => new Promise(() => {}));
    await person.click(list.getByRole("checkbox", { name: "Ansatt T." }));
    answerWith("concerns.share", (request) => (asked(request), fake("concerns.share", request)));
    await person.click(button("Del med Leder L."));
    await waitFor(() => expect(asked).toHaveBeenCalled());
    expect(asked.mock.lastCall![0]).toMatchObject({ about: ["p4"], with: ["p1"] });
  });

  test("the answer of the routine stands chosen and says so, and another answer begins anew", async () => {
    const { person } = await share("staff");
    expect(screen.getByRole("radio", { name: "En ansatt, vikar eller frivillig" })).toBeChecked();
    expect(screen.getByText(/^Som du svarte i rutinen/)).toBeVisible();
    await whom(person, "Nei");
    expect(screen.queryByText(/^Som du svarte i rutinen/)).toBeNull();
    expect(ticked(await readers())).toEqual(["Leder L."]);
    await whom(person, "Vet ikke");
    expect(ticked(await readers()), "a choice made under another answer is none").toEqual([]);
  });

  test("an answer that takes the leadership back needs a reason, and chooses nobody beforehand", async () => {
    const { person } = await share("leadership");
    await whom(person, "Nei");
    const offered = await readers();
    expect(ticked(offered)).toEqual([]);
    await person.click(offered.getByRole("checkbox", { name: /Ansatt T\./ }));
    await person.click(button("Del med Ansatt T."));
    const reason = screen.getByRole("textbox", { name: "Hvorfor er svaret et annet nå?" });
    expect(await screen.findByRole("link", { name: "Skriv hvorfor svaret er et annet nå." })).toBeVisible();
    expect(kept().alone).toBe(true);
    await person.type(reason, "Jeg tok feil av navnet.");
    await person.click(button("Del med Ansatt T."));
    await waitFor(() => expect(kept().items.at(-1)?.shared?.reason).toBe("Jeg tok feil av navnet."));
  });

  test("with nobody to offer it says so, and who to tell instead", async () => {
    world.open();
    const concern = journal.example();
    const person = open();
    await heading("Hva skjer?");
    places.go({ at: "share", concern: concern.id });
    await screen.findByRole("radio", { name: "Nei" });
    await whom(person, "Lederen eller noen i ledelsen");
    expect(await screen.findByRole("heading", { name: "Ingen her å dele med nå" })).toBeVisible();
    expect(screen.getByText(/Statsforvalteren/)).toBeVisible();
    expect(screen.getByText("Ingen flere kan lese enn før.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Del/ })).toBeNull();
    await person.click(button("Vis nødnumrene"));
    expect(document.getElementById("net")).toHaveFocus();
    await whom(person, "Nei");
    expect(ticked(await readers())).toEqual(["Leder L."]);
  });

  test("a late answer to an earlier question offers nobody", async () => {
    const { person } = await share();
    let late = (_: SharingView) => {};
    const concern = kept().id;
    const leaders = await fake("concerns.sharing", { concern, whom: "nobody-here", about: [] });
    answerWith("concerns.sharing", (request) =>
      request.whom === "nobody-here"
        ? new Promise<SharingView>((done) => (late = done))
        : fake("concerns.sharing", request),
    );
    await whom(person, "Nei");
    await whom(person, "Lederen eller noen i ledelsen");
    expect((await readers()).queryByRole("checkbox", { name: /Leder L\./ })).toBeNull();
    late(leaders);
    await new Promise((done) => setTimeout(done));
    expect((await readers()).queryByRole("checkbox", { name: /Leder L\./ })).toBeNull();
    expect((await readers()).getByRole("checkbox", { name: /Ansatt T\./ })).toBeVisible();
  });

  test("what was not kept says so, and what was chosen and written stands there", async () => {
    const { person } = await share("leadership");
    await whom(person, "Nei");
    await person.click((await readers()).getByRole("checkbox", { name: /Ansatt T\./ }));
    const reason = screen.getByRole("textbox", { name: "Hvorfor er svaret et annet nå?" });
    await person.type(reason, "Jeg tok feil.");
    let works = false;
    answerWith("concerns.share", (request) => {
      if (!works) throw { code: "not-kept-full", field: null };
      return fake("concerns.share", request);
    });
    await person.click(button("Del med Ansatt T."));
    expect(await screen.findByRole("alert")).toHaveTextContent("Disken er full");
    expect(reason).toHaveValue("Jeg tok feil.");
    expect(ticked(await readers())).toEqual(["Ansatt T."]);
    works = true;
    await person.click(button("Prøv igjen"));
    await waitFor(() => expect(kept().readers).toContain("Ansatt T."));
  });

  test("one that cannot be asked about says so, and is asked again", async () => {
    const { person } = await share();
    answerWith("concerns.sharing", () => Promise.reject({ code: "broken", field: null }));
    await whom(person, "Nei");
    const alert = await screen.findByRole("alert");
    noReaders();
    answerWith("concerns.sharing", (request) => fake("concerns.sharing", request));
    await person.click(within(alert).getByRole("button", { name: "Prøv igjen" }));
    expect(ticked(await readers())).toEqual(["Leder L."]);
  });

  test("the button says that it is asking, asks again after a failure, and says that it shares", async () => {
    const { person } = await share();
    let fail = () => {};
    answerWith("concerns.sharing", () => new Promise((_, no) => (fail = () => no({ code: "broken", field: null }))));
    await whom(person, "Nei");
    await person.click(button("Del bekymringen"));
    expect(button("Finner ut hvem du kan dele med …")).toBeVisible();
    fail();
    await screen.findByRole("alert");
    answerWith("concerns.share", () => new Promise(() => {}));
    await person.click(button("Del bekymringen"));
    await person.click(await screen.findByRole("button", { name: "Del med Leder L." }));
    expect(await screen.findByRole("button", { name: "Deler …" })).toBeVisible();
  });

  test("from a routine, the concern opens when it is shared, and back leads to the routine", async () => {
    world.open();
    const { id } = journal.example();
    const person = open();
    await heading("Hva skjer?");
    places.go({ at: "routine", door: "danger", concern: id });
    await heading("Hva skjer nå?");
    places.go({ at: "share", concern: id });
    await screen.findByRole("radio", { name: "Nei" });
    await whom(person, "Nei");
    await person.click(await screen.findByRole("button", { name: "Del med Leder L." }));
    await waitFor(() => expect(places.here.place).toEqual({ at: "concern", concern: id }));
    expect(places.trail.map((visit) => visit.place.at)).toEqual(["front", "routine", "concern"]);
    expect(await screen.findByText("Delt med Leder L.", { selector: "[role=status]" })).toBeVisible();
    expect(await heading("Barn A")).toHaveFocus();
  });
});

describe("who can read", () => {
  const shown = (more: Partial<ConcernView>) => render(Readers, { view: { ...journal.example(), ...more } });

  test("one alone is told so, and the way to share is there", async () => {
    shown({ alone: true, waits: false });
    expect(screen.getByText("Ansatt K.")).toBeVisible();
    expect(screen.getByText("Bare du kan lese, til du deler.")).toBeVisible();
    expect(screen.queryByText(/Leselogg/)).toBeNull();
    button("Del").click();
    expect(places.here.place).toEqual({ at: "share", concern: kept().id });
  });

  test("one that has waited asks who should know", () => {
    shown({ alone: true, waits: true });
    expect(button("Hvem bør vite?")).toBeVisible();
  });

  test("shared, the reading log opens and says who has read it and when", async () => {
    shown({
      alone: false,
      waits: false,
      readers: ["Ansatt K.", "Leder L."],
      reads: [{ by: "Leder L.", at: "2026-10-13T09:12:00+02:00" }],
    });
    expect(screen.getByText("Ansatt K. · Leder L.")).toBeVisible();
    const log = screen.getByText("Leselogg (1)");
    expect(screen.getByText("Leder L.")).not.toBeVisible();
    log.click();
    expect(screen.getByText(/13\. oktober.* kl\. 09\.12/)).toBeVisible();
  });

  test("shared and not read says that nobody has", () => {
    shown({ alone: false, waits: false, readers: ["Ansatt K.", "Leder L."], reads: [] });
    expect(screen.getByText("Ingen har åpnet den siden den ble delt.")).toBeInTheDocument();
  });
});
