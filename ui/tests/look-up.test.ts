import { screen, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import { world } from "../src/backend/fake/session";
import { heading, open } from "./person";

async function lookUp(entry: string) {
  const person = open();
  await person.keyboard("5");
  await heading("Slå opp");
  await person.keyboard(entry);
  return person;
}

test("a sign shows what it can also be, and what to do, in order", async () => {
  const person = await lookUp("1");
  await person.click(await screen.findByText("Blåmerke på eller bak øret"));
  const sign = screen.getByText("Blåmerke på eller bak øret").closest("details")!;
  expect(sign).toHaveTextContent(/Kan også være.*Idrettsuhell/);
  expect(sign).toHaveTextContent(/Drøft uten navn.*og hvis det fortsetter.*Ring barnevernet i dag/);
  await person.click(within(sign).getByRole("button", { name: "Åpne rutinen" }));
  expect(await heading(/Er barnet i fare nå/)).toBeVisible();
});

test("weight and urgency stand apart, in words; nowhere is there a score", async () => {
  await lookUp("1");
  const sign = (await screen.findByText("Blåmerke på eller bak øret")).closest("summary")!;
  expect(sign).toHaveTextContent(/Vekt:.*Gir bekymring.*Hast:.*1–2 dager/);
  expect(screen.getByRole("main").textContent).not.toMatch(/%|score|poeng/);
});

test("what holds for all signs is always in view", async () => {
  await lookUp("1");
  expect(await screen.findByText("Ett tegn sier ikke hva som har skjedd.")).toBeVisible();
});

test("an age without signs is explained, and can be left", async () => {
  const person = await lookUp("1");
  await person.click(await screen.findByRole("button", { name: /Barn mot barn/ }));
  await person.click(screen.getByRole("radio", { name: "0–2 år" }));
  expect(await screen.findByText(/Her står ingen tegn for denne alderen/)).toBeVisible();
  await person.click(screen.getByRole("button", { name: "Vis alle aldre" }));
  expect(await screen.findByText(/Nysgjerrig kroppslek/)).toBeVisible();
});

test("there are four cards, each with three things not to do", async () => {
  await lookUp("2");
  await screen.findByRole("heading", { name: "Et barn forteller" });
  const never = screen.getAllByRole("heading", { name: "Ikke" }).map((title) => title.closest("section")!);
  expect(never).toHaveLength(4);
  for (const box of never) expect(within(box).getAllByRole("listitem")).toHaveLength(3);
});

test("contacts say what they are for, and which must be checked", async () => {
  await lookUp("3");
  const contact = (await screen.findByRole("heading", { name: "Giftinformasjonen" })).closest("li")!;
  expect(contact).toHaveTextContent("22 59 13 00");
  expect(contact).toHaveTextContent("må kontrolleres");
});

describe("whom to call", () => {
  const names = () => screen.getAllByRole("heading", { level: 4 }).map((title) => title.textContent);
  const row = async (name: string) => (await screen.findByRole("heading", { level: 4, name })).closest("li")!;
  const theme = (name: RegExp) => within(screen.getByRole("list", { name: "Tema" })).getByRole("button", { name });

  test("is looked through by who is to call and by theme, counted; what there is not, says whom to ask", async () => {
    const person = await lookUp("3");
    await row("Politi");
    await person.click(screen.getByRole("radio", { name: "Barnet selv" }));
    expect(names()).toEqual(["Kors på halsen", "Alarmtelefonen for barn og unge"]);
    expect(theme(/^Sorg/)).toHaveTextContent("2 steder å ringe");
    await person.click(theme(/^Sorg/));
    expect(theme(/^Sorg/)).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByText(/Vi kjenner ikke et eget senter for barn i sorg/)).toBeVisible();
    await person.click(theme(/^Ære/));
    expect(screen.getByText(/Her kjenner vi ingen\. .*116 111 svarer alle/)).toBeVisible();
    await person.click(screen.getByRole("button", { name: "Vis alle" }));
    expect(names().length).toBeGreaterThan(8);
    expect(screen.getByRole("radio", { name: "Alle" })).toBeChecked();
  });

  test("says who answers now only where that is known, and else stands another number beside", async () => {
    await lookUp("3");
    expect(await row("Politi")).toHaveTextContent("Svarer nå, hele døgnet.");
    const child = await row("Kors på halsen");
    expect(child).toHaveTextContent(
      "Hver dag kl. 14–22. I noen ferier fra kl. 16. Svarer nå. Vi kjenner ikke fridagene deres.",
    );
    expect(child).toHaveTextContent("Barnet kan selv ta kontakt");
    const team = await row("Kompetanseteamet");
    expect(team).toHaveTextContent("Mandag til fredag kl. 9–15. Åpningstiden må kontrolleres.");
    expect(team).toHaveTextContent("Får du ikke svar: 116 111, Alarmtelefonen for barn og unge");
    expect(team).not.toHaveTextContent("Svarer nå");
    // What stands in for barnevernet answers day and night; barnevernet does not.
    expect(await row("Barnevernet i kommunen")).not.toHaveTextContent("hele døgnet");
    expect(await row("Giftinformasjonen")).not.toHaveTextContent("Svarer nå");
    expect(await row("PPT")).toHaveTextContent(/Ikke skrevet inn.*Den som leder enheten, kan skrive inn nummeret/);
  });

  test("leads to what one can say", async () => {
    const person = await lookUp("3");
    await person.click(await screen.findByRole("button", { name: "Hva du kan si til Legevakt" }));
    expect(await heading("Legevakt")).toHaveFocus();
  });

  test("no address is a link: nothing leads out of the program", async () => {
    await lookUp("3");
    await row("Politi");
    expect(within(screen.getByRole("main")).queryAllByRole("link")).toEqual([]);
  });
});

describe("numbers that nobody has looked at for a year", () => {
  const written = { contact: "ppt", name: "PPT Eksempelvik", number: "00000000", hours: "hverdager 8–15" };

  async function list(who: "leader" | "staff") {
    world.open(who);
    world.view.unit!.contacts = { ...world.view.unit!.contacts, directory: [written] };
    world.stale = true;
    const person = open();
    await person.click(await screen.findByRole("button", { name: "Kontakter" }));
    return person;
  }

  test("are said to who leads, with where it is done", async () => {
    const person = await list("leader");
    expect(await screen.findByText(/Ett av numrene dere har skrevet, er ikke kontrollert/)).toBeVisible();
    const row = screen.getByRole("heading", { level: 4, name: "PPT" }).closest("li")!;
    expect(row).toHaveTextContent("PPT Eksempelvik");
    expect(row).toHaveTextContent("Åpent: hverdager 8–15");
    expect(row).toHaveTextContent("Mer enn ett år siden");
    await person.click(screen.getByRole("button", { name: "Kontroller på siden Enheten" }));
    expect(await heading("Enheten")).toBeVisible();
  });

  test("are dated for everybody else, and no more is asked of them", async () => {
    await list("staff");
    expect(await screen.findByText(/Mer enn ett år siden/)).toBeVisible();
    expect(screen.queryByText(/Ett av numrene dere har skrevet/)).toBeNull();
  });
});
