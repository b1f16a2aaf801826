import { getContext, setContext } from "svelte";
import { Asked } from "../backend/asked.svelte";
import { finder, type Piece } from "./terms";

/** The words that are explained, in the language spoken now. */
class Glossary {
  readonly asked = new Asked("guidance.terms");
  readonly find = $derived(finder(this.asked.value ?? []));
}

export const glossary = new Glossary();

/** Which text explains which term, by id; none where nothing is to be explained. */
type Explained = Map<string, object> | undefined;

const key = Symbol("explained");

/**
 * In this part of the page each term is explained once, where it first stands; anew whenever `what` stands here is another.
 * Nothing is explained while it may not, nor in a page that has never called this.
 */
export function explainOnce(what: () => unknown = () => undefined, may: () => boolean = () => true): void {
  const around = getContext<(() => Explained) | undefined>(key);
  const here = $derived.by(() => {
    what();
    void glossary.find;
    return may() && (!around || around()) ? new Map<string, object>() : undefined;
  });
  setContext(key, () => here);
}

/** The text in pieces, with the terms that are explained in it and nowhere before. */
export function explained(text: () => string): () => Piece[] {
  const here = getContext<(() => Explained) | undefined>(key);
  const me = {};
  const pieces = $derived.by(() => {
    const by = here?.();
    if (!by) return [{ text: text() }];
    const before = new Set([...by].filter(([, who]) => who !== me).map(([id]) => id));
    const pieces = glossary.find(text(), before);
    for (const { term } of pieces) if (term) by.set(term.id, me);
    return pieces;
  });
  return () => pieces;
}
