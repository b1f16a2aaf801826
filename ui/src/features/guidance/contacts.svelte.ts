import type { Audience, ContactKind, ContactView, Theme } from "../../backend/bindings";

export const themes: Theme[] = [
  "danger",
  "violence",
  "sexual",
  "digital",
  "honour",
  "between-children",
  "gender",
  "grief",
  "environment",
  "mind",
  "rights",
  "learning",
];

export const audiences: (Audience | null)[] = [null, "staff", "children", "adults"];

/** Themes with no centre of their own in what we know: there somebody is named to ask instead. */
const noted = ["between-children", "gender", "grief"] as const;

export function note(theme: Theme | null): (typeof noted)[number] | undefined {
  return noted.find((one) => one === theme);
}

const kinds: ContactKind[] = ["emergency", "local", "advice", "children", "adults"];

/** What somebody looks for among those one may call: for whom, about what, and whether now. */
export class Wanted {
  audience = $state<Audience | null>(null);
  theme = $state<Theme | null>(null);
  now = $state(false);

  /** For whom it is, and at the hour it is. */
  #forThem(contact: ContactView): boolean {
    const forThem = this.audience === null || contact.audiences.includes(this.audience);
    return forThem && (!this.now || contact.mayAnswer);
  }

  /** How many there are of a theme, for whom it is now. */
  count(all: ContactView[], theme: Theme | null): number {
    return all.filter((one) => this.#forThem(one) && (theme === null || one.themes.includes(theme))).length;
  }

  /** By kind; those that are made for whoever is to call, first. */
  groups(all: ContactView[]): { kind: ContactKind; list: ContactView[] }[] {
    const first = kinds.filter((kind) => kind === this.audience);
    return [...first, ...kinds.filter((kind) => kind !== this.audience)]
      .map((kind) => ({
        kind,
        list: all.filter(
          (one) => one.kind === kind && this.#forThem(one) && (this.theme === null || one.themes.includes(this.theme)),
        ),
      }))
      .filter(({ list }) => list.length > 0);
  }

  clear(): void {
    this.audience = null;
    this.theme = null;
    this.now = false;
  }
}
