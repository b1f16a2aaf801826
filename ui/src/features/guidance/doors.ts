import type { Place } from "../../frame/places.svelte";
import type { IconName } from "../../parts/icons";

/** The five doors of the front page, in the order of their keys. */
export const doors: { id: string; icon: IconName; to: Place }[] = [
  { id: "danger", icon: "danger", to: { at: "routine", door: "danger" } },
  { id: "told", icon: "ear", to: { at: "routine", door: "told" } },
  { id: "worried", icon: "worry", to: { at: "routine", door: "worried" } },
  { id: "staff", icon: "people", to: { at: "routine", door: "staff" } },
  { id: "look-up", icon: "book", to: { at: "look-up" } },
];
