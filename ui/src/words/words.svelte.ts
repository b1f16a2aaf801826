import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "../backend/bindings";
import nb from "./nb";

const locales = { nb: "nb-NO", nn: "nn-NO" } as const;

/** A language is read when it is first spoken. */
const bundles: Partial<Record<Language, FluentBundle>> = {};

class Speech {
  language = $state<Language>("nb");
  /** All that the program itself says, from content/words/<language>. Nynorsk comes with the pages (`learn`). */
  files = $state.raw<Partial<Record<Language, string[]>>>({ nb });
}

/** The language spoken now. */
export const speech = new Speech();

/** Fetches the words that the first page of most does not need. */
export async function learn(): Promise<void> {
  speech.files = { nb, nn: (await import("./nn")).default };
}

function read(language: Language): FluentBundle {
  const bundle = new FluentBundle(locales[language], { useIsolating: false });
  for (const text of speech.files[language] ?? []) bundle.addResource(new FluentResource(text));
  return bundle;
}

/** The words for `key` in the language spoken now. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  const language = speech.files[speech.language] ? speech.language : "nb";
  const bundle = (bundles[language] ??= read(language));
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) {
    if (import.meta.env.MODE === "test") throw new Error(`no words for «${key}» in ${speech.language}`);
    return "";
  }
  return bundle.formatPattern(pattern, args);
}
