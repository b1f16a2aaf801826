import { t } from "./words.svelte";

// The months have the same names in both languages, and not every web view knows nynorsk.
const monthAndYear = new Intl.DateTimeFormat("nb-NO", { month: "long", year: "numeric" });
const dayMonthYear = new Intl.DateTimeFormat("nb-NO", { day: "numeric", month: "long", year: "numeric" });
const dayAndMonth = new Intl.DateTimeFormat("nb-NO", { day: "numeric", month: "long" });

/** «november 2026» for «2026-11». */
export function month(checked: string): string {
  const [year, month] = checked.split("-").map(Number);
  return year && month ? monthAndYear.format(new Date(year, month - 1)) : checked;
}

/** «10.47» */
export function clock(now: Date): string {
  return `${now.getHours()}`.padStart(2, "0") + "." + `${now.getMinutes()}`.padStart(2, "0");
}

/** «onsdag 14. oktober» */
export function day(now: Date): string {
  return `${t(`weekday-${now.getDay()}`)} ${dayAndMonth.format(now)}`;
}

/** «14. oktober 2026» */
export function date(now: Date): string {
  return dayMonthYear.format(now);
}
