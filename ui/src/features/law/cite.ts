import type { CiteView } from "../../backend/bindings";
import { t } from "../../words/words.svelte";

/** «barnevernsloven § 13-2 bokstav a» */
export function citeWords({ act, section, letter, part }: CiteView): string {
  if (!letter) return `${act} ${section}`;
  return t(part ? "law-cite-part" : "law-cite-letter", { act, section, letter, part: part ?? 0 });
}
