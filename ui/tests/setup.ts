import "@testing-library/jest-dom/vitest";
import { configure } from "@testing-library/svelte";
import { afterEach, beforeEach, vi } from "vitest";
import "./look";

// A busy machine is slow: what never comes is still told, only later.
configure({ asyncUtilTimeout: 5000 });

// What the test's window lacks.
window.matchMedia = (query) => Object.assign(new EventTarget(), { matches: false, media: query }) as MediaQueryList;
window.scrollTo = () => {};
window.print = () => {};
Element.prototype.scrollIntoView = () => {};
HTMLElement.prototype.showPopover = function () {
  this.style.display = "block";
};

const { openDoor } = await import("../src/backend/call");
const { fake } = await import("../src/backend/fake");
const { world } = await import("../src/backend/fake/session");
const { journal } = await import("../src/backend/fake/concerns");
const { said } = await import("../src/backend/fake/additions");
const { hiding } = await import("../src/frame/hiding.svelte");
const { places } = await import("../src/frame/places.svelte");
const { session } = await import("../src/frame/session.svelte");
const { settings } = await import("../src/frame/settings.svelte");
const { learn } = await import("../src/words/words.svelte");
await learn();

beforeEach(() => {
  openDoor(fake);
  world.reset();
  said.clear();
  journal.reset();
  session.reload = () => {};
  Object.assign(settings, { language: "nb", unit: null, appearance: "system", hideKey: "F9" });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
  world.reset();
  session.take(world.view);
  session.beforeLock.clear();
  session.putAway.clear();
  session.unkept = false;
  if (hiding.on) hiding.turn();
  places.clear();
});
