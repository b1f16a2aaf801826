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

/** Whether somebody answers changes with the clock: asked anew now and each minute, until what it returns is called. */
export function keepFresh(): () => void {
  contacts.again();
  const clock = setInterval(contacts.again, 60_000);
  return () => clearInterval(clock);
}

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
      alwaysOpen: id !== "116117",
      verified: true,
      checked: "",
      old: false,
      themes: [],
      audiences: [],
      hours: [],
      hoursVerified: false,
      answers: id === "116117" ? "unknown" : "always",
      otherwise: null,
      own: null,
      listed: false,
      required: false,
      mayAnswer: true,
    }
  );
}
