// Which words of a running text are explained where they stand.
import type { TermView } from "../backend/bindings";

/** A piece of running text: plain, or a word that is explained. */
export type Piece = { text: string; term?: TermView };

/** Divides a text at the terms it may explain: each once, none of those that are explained already. */
export type Finder = (text: string, explained: ReadonlySet<string>) => Piece[];

const inWord = "[\\p{L}\\p{N}\\p{M}-]";
/** What stands in «» is said or written by somebody. */
const said = "«[^»]*»?";

/** Finds these terms in any of their forms, as whole words, the longest form first. */
export function finder(terms: TermView[]): Finder {
  const forms = new Map(terms.flatMap((term) => term.forms.map((form) => [folded(form), { term, form: nfc(form) }])));
  if (forms.size === 0) return (text) => [{ text }];
  const longest = [...forms.keys()].sort((a, b) => b.length - a.length);
  const either = longest.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const any = new RegExp(`${said}|(?<!${inWord})(?:${either})(?!${inWord})`, "giu");
  return (given, explained) => {
    const text = nfc(given);
    const taken = new Set(explained);
    const pieces: Piece[] = [];
    let from = 0;
    for (const { 0: word, index } of text.matchAll(any)) {
      const found = forms.get(folded(word));
      // «ASK» is no «ask».
      if (!found || taken.has(found.term.id) || (isShortened(found.form) && found.form !== word)) continue;
      taken.add(found.term.id);
      pieces.push({ text: text.slice(from, index) }, { text: word, term: found.term });
      from = index + word.length;
    }
    return [...pieces, { text: text.slice(from) }].filter((piece) => piece.text);
  };
}

/** Letters typed in two parts are the same letters. */
const nfc = (text: string) => text.normalize("NFC");
const folded = (text: string) => nfc(text).toLowerCase();
/** An abbreviation is written in capitals. */
const isShortened = (form: string) => /\p{Lu}{2}/u.test(form);
