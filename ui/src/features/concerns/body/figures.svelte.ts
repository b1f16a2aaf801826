import type { BodyFigureView, BodyShape } from "../../../backend/bindings";
import { Asked } from "../../../backend/asked.svelte";
import { settings } from "../../../frame/settings.svelte";

/** The figures that were asked for. They never change while the program runs, but for the language of their sources. */
class Figures {
  readonly #asked = new Map<string, Asked<"body.figure">>();

  of(shape: BodyShape): BodyFigureView | undefined {
    return this.asked(shape).value;
  }

  asked(shape: BodyShape): Asked<"body.figure"> {
    const { language } = settings;
    const key = `${shape} ${language}`;
    let asked = this.#asked.get(key);
    if (!asked) {
      asked = new Asked("body.figure");
      this.#asked.set(key, asked);
      void asked.ask({ shape, language });
    }
    return asked;
  }
}

export const figures = new Figures();
