import type { Often, YearView } from "../../backend/bindings";
import { monthWords, plainDay } from "../../words/when";
import { t } from "../../words/words.svelte";

/** «To ganger i året», «Hvert 4. år», «Innen 4 uker». */
export const oftenWords = ({ per, number }: Often): string => t(`year-often-${per}`, { count: number });

/** «2026–2027», or «2026» where it is a year of the calendar. */
export function yearName({ first, last }: YearView): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}

/** «12. mars», or «mars 2027» where no day is set. */
export const whenWords = ({ month, day }: { month: string; day: string | null }, today: string): string =>
  day ? plainDay(day, today) : monthWords(month);

/** Time as one says it: «40 s», «4 min», «4 min 30 s». */
export function timeWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return t("measures-seconds", { seconds: rest });
  return rest === 0 ? t("measures-minutes", { minutes }) : t("measures-time", { minutes, seconds: rest });
}
