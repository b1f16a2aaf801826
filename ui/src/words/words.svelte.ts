import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "../backend/bindings";
import first from "./first";

const locales = { nb: "nb-NO", nn: "nn-NO" } as const;

class Speech {
  language = $state<Language>("nb");
  /** What the program itself says, from content/words/<language>. The first page has what it needs; then all of it comes. */
  files = $state.raw<{ nb: string[]; nn?: string[] }>({ nb: first });
}

/** The language spoken now. */
export const speech = new Speech();

/** Fetches the words that the first page of most does not need. */
export async function learn(): Promise<void> {
  const [nb, nn] = await Promise.all([import("./nb"), import("./nn")]);
  speech.files = { nb: nb.default, nn: nn.default };
}

/** Words are read when they are first spoken. */
const bundles = new WeakMap<string[], FluentBundle>();

function read(files: string[], language: Language): FluentBundle {
  const bundle = new FluentBundle(locales[language], { useIsolating: false });
  for (const text of files) bundle.addResource(new FluentResource(text));
  bundles.set(files, bundle);
  return bundle;
}

/** The words for `key` in the language spoken now. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  const language = speech.files[speech.language] ? speech.language : "nb";
  const files = speech.files[language]!;
  const bundle = bundles.get(files) ?? read(files, language);
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) {
    if (import.meta.env.MODE === "test") throw new Error(`no words for «${key}» in ${speech.language}`);
    return "";
  }
  return bundle.formatPattern(pattern, args);
}
