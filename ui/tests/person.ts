import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import App from "../src/App.svelte";
import type { RunView } from "../src/backend/bindings";
import { openDoor, type Door, type Name, type Request } from "../src/backend/call";
import { fake } from "../src/backend/fake";
import { fetchPages } from "../src/pages.svelte";

await fetchPages();

/** The program, open on its front page, and the person in front of it. */
export function open() {
  render(App);
  return userEvent.setup();
}

export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });

/** One key, heard before the next line runs. */
export function press(key: string, more: KeyboardEventInit = {}) {
  document.activeElement!.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
  );
}

/** The fake, except that every screen of a routine also is like this. */
export function routinesLike(more: Partial<RunView>) {
  answerWith("routines.stand", async (request) => ({ ...(await fake("routines.stand", request)), ...more }));
}

/** The fake, except that this call answers like this. */
export function answerWith<N extends Name>(name: N, answer: (request: Request<N>) => unknown) {
  const door = (async (asked: Name, request: never) =>
    asked === name ? await answer(request) : await fake(asked, request)) as Door;
  openDoor(door);
}

/** Long enough for the keys to have been still. */
export const later = () => new Promise((done) => setTimeout(done, 650));
