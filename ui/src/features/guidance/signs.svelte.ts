import { Asked } from "../../backend/asked.svelte";
import type { Age, Category, Language, Pace } from "../../backend/bindings";

export const ages: (Age | null)[] = [null, "0-2", "3-5", "6-12", "13-18"];
export const paces: (Pace | null)[] = [null, "today", "this-week", "watch"];

/** What is looked up among the signs: an age, how soon, a category, and the sign that was asked for by name. */
export class Signs {
  age = $state<Age | null>(null);
  pace = $state<Pace | null>(null);
  category = $state<Category>("physical");
  open = $state<string>();
  readonly shown = new Asked("guidance.signs");

  ask(language: Language): Promise<void> {
    return this.shown.ask({ language, category: this.category, age: this.age, pace: this.pace });
  }

  /** Opens one sign, in its own category, for every age and pace. */
  async find(id: string, language: Language): Promise<void> {
    const all = new Asked("guidance.signs");
    await all.ask({ language, category: null, age: null, pace: null });
    const sign = all.value?.signs.find((sign) => sign.id === id);
    if (!sign) return;
    this.age = null;
    this.pace = null;
    this.category = sign.category;
    this.open = sign.id;
  }
}
