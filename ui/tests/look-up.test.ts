import { screen, within } from "@testing-library/svelte";
import { expect, test } from "vitest";
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

test("there are three cards, each with three things not to do", async () => {
  await lookUp("2");
  await screen.findByRole("heading", { name: "Et barn forteller" });
  const never = screen.getAllByRole("heading", { name: "Ikke" }).map((title) => title.closest("section")!);
  expect(never).toHaveLength(3);
  for (const box of never) expect(within(box).getAllByRole("listitem")).toHaveLength(3);
});

test("contacts say what they are for, and which must be checked", async () => {
  await lookUp("3");
  const contact = (await screen.findByRole("heading", { name: "Giftinformasjonen" })).closest("li")!;
  expect(contact).toHaveTextContent("22 59 13 00");
  expect(contact).toHaveTextContent("må kontrolleres");
});
