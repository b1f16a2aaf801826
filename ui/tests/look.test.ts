import { screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { world } from "../src/backend/fake/session";
import { look } from "./look";
import { open } from "./person";

/** What the tests ask of how something looks. */
const seen = (style: CSSStyleDeclaration) =>
  ["display", "visibility", "opacity", "pointer-events"].map((name) => style.getPropertyValue(name)).join(" ");

function same() {
  const all = [...document.querySelectorAll("*")];
  const wrong = all.filter((one) => seen(window.getComputedStyle(one)) !== seen(look(one)));
  expect(wrong.map((one) => one.outerHTML)).toEqual([]);
  return all.length;
}

test("what is remembered of how things look is how they look, also after they have changed", async () => {
  world.open("leader");
  const person = open();
  await screen.findAllByRole("button");
  expect(same()).toBeGreaterThan(50);
  await person.click(await screen.findByRole("button", { name: "Kontakter" }));
  await screen.findByRole("heading", { level: 4, name: "PPT" });
  expect(same()).toBeGreaterThan(100);
  const list = document.querySelector("ul")!;
  for (const hide of [() => (list.hidden = true), () => (list.style.visibility = "hidden")]) {
    hide();
    same();
    expect(list.querySelector("li")).not.toBeVisible();
    list.removeAttribute("hidden");
    list.removeAttribute("style");
    expect(list.querySelector("li")).toBeVisible();
  }
});
