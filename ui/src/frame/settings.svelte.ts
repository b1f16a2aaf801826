import type { Language, SettingsView, UnitKind } from "../backend/bindings";
import { speech } from "../words/words.svelte";

export const appearances = ["system", "light", "dark"] as const;
export const units = [null, "kindergarten", "school", "sfo", "leisure"] as const;
export const languages = ["nb", "nn"] as const;
export const hideKeys = ["F9", "F8", "Pause"] as const;

export type Appearance = (typeof appearances)[number];
export type HideKey = (typeof hideKeys)[number];

type Kept = { language: Language; appearance: Appearance; unit: UnitKind | null; hideKey: HideKey };

const place = "sikkerhetsnett.view";

/** How this PC shows the program. Kept in the page's own storage, and nowhere else; it says nothing of any child. */
export class Settings {
  appearance = $state<Appearance>("system");
  /** What the unit of this PC is, once there is one; it goes before the choice made here. */
  kind = $state<UnitKind | null>(null);
  #unit = $state<UnitKind | null>(null);
  hideKey = $state<HideKey>("F9");
  #dark = $state(false);

  constructor() {
    const kept = read();
    speech.language = oneOf(languages, kept.language) ?? (navigator.language.startsWith("nn") ? "nn" : "nb");
    this.appearance = oneOf(appearances, kept.appearance) ?? "system";
    this.#unit = oneOf(units, kept.unit) ?? null;
    this.hideKey = oneOf(hideKeys, kept.hideKey) ?? "F9";

    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    this.#dark = dark.matches;
    dark.addEventListener("change", () => (this.#dark = dark.matches));
  }

  get language(): Language {
    return speech.language;
  }

  set language(language: Language) {
    speech.language = language;
  }

  get unit(): UnitKind | null {
    return this.kind ?? this.#unit;
  }

  set unit(unit: UnitKind | null) {
    this.#unit = unit;
  }

  /** Takes on what a person has kept as theirs. What this program does not know stays as it was. */
  take(kept: SettingsView): void {
    this.language = oneOf(languages, kept.language) ?? this.language;
    this.appearance = oneOf(appearances, kept.appearance) ?? this.appearance;
    this.hideKey = oneOf(hideKeys, kept.hideKey) ?? this.hideKey;
    this.keep();
  }

  get scheme(): "light" | "dark" {
    if (this.appearance !== "system") return this.appearance;
    return this.#dark ? "dark" : "light";
  }

  keep(): void {
    const { language, appearance, hideKey } = this;
    const unit = this.#unit;
    try {
      localStorage.setItem(place, JSON.stringify({ language, appearance, unit, hideKey } satisfies Kept));
    } catch {
      // Storage may be closed or full; the choice then lasts until the window closes.
    }
  }
}

function read(): Partial<Record<keyof Kept, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? "{}");
    return typeof kept === "object" && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

function oneOf<T>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((one) => one === value);
}

export const settings = new Settings();
