import { Asked } from "../backend/asked.svelte";
import type { ContactView } from "../backend/bindings";
import { t } from "../words/words.svelte";

/** Numbers that stand at the foot of every page, also when nothing else answers. */
export const built = [
  { id: "112", display: "112", urgent: true },
  { id: "113", display: "113", urgent: true },
  { id: "116117", display: "116 117", urgent: false },
  { id: "116111", display: "116 111", urgent: false },
] as const;

export const contacts = new Asked("guidance.contacts");

/** The contact with this id; a bare one with the number alone if that is all we have. */
export function contact(id: string): ContactView | undefined {
  const known = contacts.value?.find((contact) => contact.id === id);
  if (known) return known;
  const number = built.find((number) => number.id === id);
  return (
    number && {
      id,
      kind: "emergency",
      name: t(`number-${id}`),
      about: "",
      number: id,
      display: number.display,
      say: [],
      isFallback: false,
      alwaysOpen: true,
      verified: true,
      checked: "",
    }
  );
}
