import type { CiteView } from "../../backend/bindings";
import { t } from "../../words/words.svelte";

/** «barnevernsloven § 13-2 bokstav a» */
export function citeWords({ act, section, letter, part }: CiteView): string {
  if (!letter) return `${act} ${section}`;
  if (part) return t("law-cite-part", { act, section, letter, part });
  return t("law-cite-letter", { act, section, letter });
}
