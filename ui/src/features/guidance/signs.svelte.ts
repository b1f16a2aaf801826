import { Asked } from "../../backend/asked.svelte";
import type { Age, Category, Language } from "../../backend/bindings";

export const ages: (Age | null)[] = [null, "0-2", "3-5", "6-12", "13-18"];

/** What is looked up among the signs: an age, a category, and the sign that was asked for by name. */
export class Signs {
  age = $state<Age | null>(null);
  category = $state<Category>("physical");
  open = $state<string>();
  readonly shown = new Asked("guidance.signs");

  ask(language: Language): Promise<void> {
    return this.shown.ask({ language, category: this.category, age: this.age });
  }

  /** Opens one sign, in its own category and for every age. */
  async find(id: string, language: Language): Promise<void> {
    const all = new Asked("guidance.signs");
    await all.ask({ language, category: null, age: null });
    const sign = all.value?.signs.find((sign) => sign.id === id);
    if (!sign) return;
    this.age = null;
    this.category = sign.category;
    this.open = sign.id;
  }
}
