import { speech } from "./words.svelte";

/** «november 2026» for «2026-11». */
export function month(checked: string): string {
  const [year, month] = checked.split("-").map(Number);
  if (!year || !month) return checked;
  return new Intl.DateTimeFormat(speech.locale, { month: "long", year: "numeric" }).format(new Date(year, month - 1));
}

/** «10.47» */
export function clock(now: Date): string {
  return `${now.getHours()}`.padStart(2, "0") + "." + `${now.getMinutes()}`.padStart(2, "0");
}

/** «onsdag 14. oktober» */
export function day(now: Date): string {
  return new Intl.DateTimeFormat(speech.locale, { weekday: "long", day: "numeric", month: "long" }).format(now);
}
