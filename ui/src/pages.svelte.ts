import type { Component } from "svelte";
import type { Visit } from "./frame/places.svelte";
import { learn } from "./words/words.svelte";

class Pages {
  /** Shows the place of a visit, once it is there. */
  Page = $state.raw<Component<{ visit: Visit }>>();
}

/** All but the front page: read by the web view once that one is drawn. Whoever is quicker waits for it at their place. */
export const pages = new Pages();

export async function fetchPages(): Promise<void> {
  const [page] = await Promise.all([import("./Page.svelte"), learn()]);
  pages.Page = page.default;
}
