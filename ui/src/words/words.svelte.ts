import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "../backend/bindings";

/** All that the program itself says, from content/words/<language>. */
const files = import.meta.glob<string>("../../../src-tauri/content/words/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const locales = { nb: "nb-NO", nn: "nn-NO" } as const;

/** A language is read when it is first spoken. */
const bundles: Partial<Record<Language, FluentBundle>> = {};

function read(language: Language): FluentBundle {
  const bundle = new FluentBundle(locales[language], { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/words/${language}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

class Speech {
  language = $state<Language>("nb");
}

/** The language spoken now. */
export const speech = new Speech();

/** The words for `key` in the language spoken now. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  const bundle = (bundles[speech.language] ??= read(speech.language));
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) {
    if (import.meta.env.MODE === "test") throw new Error(`no words for «${key}» in ${speech.language}`);
    return "";
  }
  return bundle.formatPattern(pattern, args);
}
