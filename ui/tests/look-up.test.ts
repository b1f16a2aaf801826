import { screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, test, vi } from "vitest";
import { fake } from "../src/backend/fake";
import { failure } from "../src/backend/fake/concerns";
import { world } from "../src/backend/fake/session";
import { places } from "../src/frame/places.svelte";
import { session } from "../src/frame/session.svelte";
import { settings } from "../src/frame/settings.svelte";
import { answerWith, button, heading, open } from "./person";

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
  await person.click(within(sign).getByRole("button", { name: "Hva gjør jeg?" }));
  expect(await heading(/Er barnet i fare nå/)).toBeVisible();
});

/** The signs that stand in the list. */
const signRows = () =>
  screen.queryAllByRole("heading", { level: 3 }).flatMap((title) => title.closest<HTMLElement>("main details") ?? []);

/** The sign with this title, lying open. */
async function opened(person: Awaited<ReturnType<typeof lookUp>>, title: string) {
  await person.click(await screen.findByText(title));
  return screen.getByText(title).closest("details")!;
}

test("every sign leads on, and to writing: no sign is the end of the way", async () => {
  const person = await lookUp("1");
  for (const category of [/Fysisk vold/, /Digitalt/, /Barn mot barn/]) {
    await person.click(await screen.findByRole("button", { name: category }));
    const signs = await waitFor(() => {
      const all = signRows();
      expect(all.length).toBeGreaterThan(0);
      return all;
    });
    for (const sign of signs) {
      const inside = within(sign);
      expect(inside.getByRole("button", { name: "Skriv ned det jeg så", hidden: true })).toBeEnabled();
      expect(inside.getAllByRole("button", { hidden: true }).length).toBeGreaterThan(1);
    }
  }
});

test("where a sign has several doors each is named, danger first", async () => {
  const person = await lookUp("1");
  await person.click(await screen.findByRole("button", { name: /Digitalt/ }));
  const sign = await opened(person, "Overgrepsbilder av barn på en telefon");
  const names = within(sign)
    .getAllByRole("button")
    .map((one) => one.textContent?.trim());
  expect(names).toEqual(["Barnet er i fare nå", "Jeg er bekymret", "Skriv ned det jeg så"]);
  expect(within(sign).getByRole("heading", { name: "Hva gjør jeg?" })).toBeVisible();
});

test("what one saw is written down from the sign, locked too, and nothing of the sign follows", async () => {
  world.unit();
  const person = await lookUp("1");
  await waitFor(() => expect(session.unit).not.toBeNull());
  const sign = await opened(person, "Blåmerke på eller bak øret");
  await person.click(within(sign).getByRole("button", { name: "Skriv ned det jeg så" }));
  await heading("Hvem er du?");
  expect(places.here.place).toEqual({ at: "note" });
  expect(document.title).toBe("Sikkerhetsnett");
  await person.click(button("Tilbake"));
  expect(await heading("Tegn")).toBeVisible();
  expect(within(sign).getByRole("button", { name: "Skriv ned det jeg så" })).toHaveFocus();
});

test("where the program is not in use yet, one is told how to write on paper", async () => {
  const person = await lookUp("1");
  const sign = await opened(person, "Blåmerke på eller bak øret");
  await person.click(within(sign).getByRole("button", { name: "Skriv ned det jeg så" }));
  expect(await heading("Skriv på papir nå")).toBeVisible();
});

test("what must be kept in mind stands in every open sign", async () => {
  const person = await lookUp("1");
  const sign = await opened(person, "Blåmerke på eller bak øret");
  expect(sign).toHaveTextContent(
    /Husk: Ett tegn sier ikke hva som har skjedd\..*Fargen sier ikke hvor gammelt merket er\./,
  );
});

test("several signs and strengths are told of in words, and a strength takes away no duty", async () => {
  await lookUp("1");
  const main = await screen.findByText("Tegn kan ikke regnes sammen. Haster ett av dem mer, følg det.");
  expect(main).toBeVisible();
  expect(screen.getByText(/Det tar aldri bort plikten til å melde/)).toBeVisible();
});

test("how soon one must act narrows the list, and the counts are of what stands there", async () => {
  const person = await lookUp("1");
  expect(await screen.findByRole("button", { name: /Fysisk vold.*5 tegn/ })).toBeVisible();
  await person.click(screen.getByRole("radio", { name: "I dag" }));
  expect(await screen.findByRole("button", { name: /Fysisk vold.*2 tegn/ })).toBeVisible();
  expect(signRows()).toHaveLength(2);
  expect(screen.getByText("2 tegn", { selector: "[role=status]" })).toBeInTheDocument();
});

test("no sign of that pace is explained, and can be left", async () => {
  const person = await lookUp("1");
  await person.click(await screen.findByRole("button", { name: /Barn mot barn/ }));
  await person.click(screen.getByRole("radio", { name: "I dag" }));
  expect(await screen.findByText(/Det betyr ikke at uroen din kan vente/)).toBeVisible();
  await person.click(button("Vis alle, uansett hast"));
  expect(await screen.findByText(/Nysgjerrig kroppslek/)).toBeVisible();
});

test("the arrows go from sign to sign, and Enter opens", async () => {
  const person = await lookUp("1");
  await screen.findByText("Blåmerke på eller bak øret");
  const summaries = signRows().map((sign) => sign.querySelector("summary")!);
  summaries[0]!.focus();
  await person.keyboard("{ArrowDown}");
  expect(summaries[1]).toHaveFocus();
  await person.keyboard("{ArrowUp}{ArrowUp}");
  expect(summaries[0]).toHaveFocus();
});

test("among the signs one can search too, and a hit opens there", async () => {
  const person = await lookUp("1");
  await screen.findByText("Blåmerke på eller bak øret");
  await person.keyboard("{Control>}f{/Control}baby");
  expect(screen.getByRole("searchbox", { name: "Søk i rådene" })).toHaveValue("baby");
  await person.click(await screen.findByRole("button", { name: /Blåmerke på en baby/ }));
  expect(await heading("Tegn")).toBeVisible();
  const sign = screen.getByText(/Et barn som ikke kan flytte seg selv/);
  await waitFor(() => expect(sign).toBeVisible());
});

test("a search among the signs that finds nothing offers the doors", async () => {
  const person = await lookUp("1");
  await screen.findByText("Blåmerke på eller bak øret");
  await person.keyboard("{Control>}f{/Control}zzz");
  expect(await screen.findByText(/Ingen treff på «zzz»/)).toBeVisible();
  await person.click(await screen.findByRole("button", { name: /^Jeg er bekymret/ }));
  expect(await heading(/Er barnet i fare nå/)).toBeVisible();
});

test("what is looked up at a step of a routine can be searched for, and read by itself", async () => {
  const person = open();
  await person.type(screen.getByRole("searchbox"), "drøfter du");
  await person.click(await screen.findByRole("button", { name: /Slik drøfter du/ }));
  expect(await heading("Slik drøfter du uten å si hvem barnet er")).toHaveFocus();
  expect(screen.getByText("Si ditt eget navn.")).toBeVisible();
  await person.click(button("Tilbake"));
  expect(await heading("Hva skjer?")).toBeVisible();
});

test("what was searched for among the signs is gone when nobody has been there for long", async () => {
  const person = await lookUp("1");
  await screen.findByText("Blåmerke på eller bak øret");
  await person.keyboard("{Control>}f{/Control}Ola i blå gruppe");
  for (const hide of session.putAway) hide();
  await waitFor(() => expect(screen.getByRole("searchbox")).toHaveValue(""));
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

test("the cards are made as files to hang up or to hold, and it says which", async () => {
  const asked = vi.fn();
  answerWith("handouts.export", (request) => (asked(request.what), fake("handouts.export", request)));
  const person = await lookUp("2");
  await person.click(await screen.findByRole("button", { name: "PDF til hånden (A6)" }));
  expect(await screen.findByText("cards-hand.pdf er laget.")).toBeVisible();
  expect(asked.mock.calls).toEqual([["cards-hand"]]);
});

test("a file that cannot be made says why, and can be tried again", async () => {
  let full = true;
  answerWith("handouts.export", (request) => {
    if (full) throw failure("file-full", null);
    return fake("handouts.export", request);
  });
  const person = await lookUp("2");
  await person.click(await screen.findByRole("button", { name: "PDF til veggen (A4)" }));
  const again = await screen.findByRole("button", { name: /Prøv igjen/ });
  full = false;
  await person.click(again);
  expect(await screen.findByText("cards-wall.pdf er laget.")).toBeVisible();
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

  test("is looked through by who answers now, by keyboard and in both languages; what is not known stays, and says so", async () => {
    const closed = { answers: "not-now", mayAnswer: false } as const;
    const closes = (id: string) => id === "korspahalsen" || id === "vo";
    answerWith("guidance.contacts", async (request) =>
      (await fake("guidance.contacts", request)).map((one) => (closes(one.id) ? { ...one, ...closed } : one)),
    );
    const person = await lookUp("3");
    await row("Politi");
    // By the page itself: to ask for each by its role takes its time.
    const rows = () => [...document.querySelectorAll("li:has(h4)")];
    const names = () => rows().map((one) => one.querySelector("h4")!.textContent);
    const said = (name: string) => rows().find((one) => one.querySelector("h4")!.textContent === name)!;
    const before = names().length;
    screen.getByRole("radio", { name: "Når som helst" }).focus();
    await person.keyboard("{ArrowRight}");
    expect(screen.getByRole("radio", { name: "Svarer nå" })).toBeChecked();
    // Two are closed, and two have no number yet.
    expect(names()).toHaveLength(before - 4);
    for (const gone of ["Kors på halsen", "VO-linjen", "PPT", "BUP"]) expect(names()).not.toContain(gone);
    for (const stays of ["Politi", "Ambulanse", "Brann", "Legevakt"]) {
      expect(names()).toContain(stays);
      expect(said(stays)).not.toHaveTextContent("Tid ukjent");
    }
    expect(said("Kompetanseteamet")).toHaveTextContent("Tid ukjent");
    expect(theme(/^Psykisk/)).toHaveTextContent("0 steder å ringe");
    await person.click(theme(/^Psykisk/));
    await person.click(screen.getByRole("button", { name: "Vis alle" }));
    expect(names()).toHaveLength(before);
    settings.language = "nn";
    expect(await screen.findByRole("radio", { name: "Svarar no" })).not.toBeChecked();
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
  const written = {
    contact: "ppt",
    name: "PPT Eksempelvik",
    number: "00000000",
    hours: "hverdager 8–15",
    details: {
      second: "00000001",
      email: "ppt@eksempel.no",
      channel: "eDialog",
      until: "2020-12-31",
      note: "Spør etter Ø.",
    },
  };

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
    expect(row).toHaveTextContent("Nummeret gjaldt til 31.12.2020. Det kan være et annet nå.");
    expect(row).toHaveTextContent(/Eller 00000001.*ppt@eksempel\.no.*Sikker kanal: eDialog.*Spør etter Ø\./);
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
