import { flushSync } from "svelte";
import { arrive, places } from "./places.svelte";
import { settings } from "./settings.svelte";

/** Esc again within this many milliseconds belongs to the same burst. */
const burst = 600;
const long = 2 * 60 * 1000;
/** Hidden since, for a page that is built anew while hidden: a lock must not show what was hidden. */
const place = "sikkerhetsnett.hidden";

/** Someone came in: nothing but a clock, at once. */
class Hiding {
  on = $state(false);
  /** When someone comes back late: true when what stood there is closed instead of shown. */
  late: () => boolean = () => false;
  #since = 0;
  #escaped = -burst;
  #escapes = 0;
  #focus: HTMLElement | null = null;
  #scroll = 0;

  constructor() {
    this.#since = since();
    this.on = this.#since > 0;
    if (this.on) this.#escapes = 2;
  }

  /** Hears every key before anyone else does. While hidden, no other key does anything. */
  readonly key = (event: KeyboardEvent): void => {
    const asked = event.key === settings.hideKey || this.#escapesTwice(event);
    if (asked && !event.repeat) this.turn();
    if (asked || this.on) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };

  readonly turn = (): void => {
    if (this.on) this.#show();
    else this.#hide();
  };

  #hide(): void {
    this.#escapes = 2;
    this.#since = Date.now();
    this.#focus = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    this.#scroll = window.scrollY;
    this.on = true;
    remember(this.#since);
    // Not on the next frame: now.
    flushSync();
  }

  #show(): void {
    const late = Date.now() - this.#since > long;
    this.#escapes = 0;
    remember(0);
    if (late && this.late()) return;
    if (late) places.return();
    this.on = false;
    flushSync();
    if (!late) {
      if (this.#focus?.isConnected) {
        this.#focus.focus({ preventScroll: true });
        window.scrollTo(0, this.#scroll);
      } else {
        // An answer came while nobody looked: what had the focus is gone.
        arrive(places.here);
      }
    }
    this.#focus = null;
  }

  /** The second Esc of a burst. Hands that shake press on: one burst never both hides and shows. */
  #escapesTwice(event: KeyboardEvent): boolean {
    if (event.key !== "Escape" || event.repeat) return false;
    this.#escapes = event.timeStamp - this.#escaped < burst ? this.#escapes + 1 : 1;
    this.#escaped = event.timeStamp;
    return this.#escapes === 2;
  }
}

function since(): number {
  try {
    return Number(sessionStorage.getItem(place)) || 0;
  } catch {
    return 0;
  }
}

function remember(since: number): void {
  try {
    if (since) sessionStorage.setItem(place, `${since}`);
    else sessionStorage.removeItem(place);
  } catch {
    // Without storage a page that is built anew shows its front page, locked.
  }
}

export const hiding = new Hiding();
