import type { Circumstances, ItemView, Statement } from "../../../backend/bindings";
import { t } from "../../../words/words.svelte";
import { dayAt, timeAt, writtenDay, writtenTime } from "../../../words/when";

/** A note as it can stand in the report: when, and the words as they were last corrected. */
export type Quote = { entry: string; when: string; text: string };

/** What was written in the concern, oldest first. What nobody has signed is left out: nobody should come to sign it. */
export function quotes(items: ItemView[]): Quote[] {
  return items.flatMap((item) => {
    const version = [item, ...item.corrections].findLast((one) => one.sound && one.statement && one.circumstances);
    if (item.kind !== "noted" || !version) return [];
    const when = moment(version.circumstances!, item.at);
    return [{ entry: item.entry, when, text: `${when}: ${words(version.statement!, item.by)}` }];
  });
}

function moment({ day, time }: Circumstances, at: string): string {
  if (!day) return t("report-note-written", { day: writtenDay(dayAt(at)), time: timeAt(at) });
  return time ? t("moment", { day: writtenDay(day), time: writtenTime(time) }) : writtenDay(day);
}

function words({ kind, text, lines }: Statement, by: string): string {
  if (kind === "heard")
    return lines.map(({ speaker, words }) => `${t(`report-said-${speaker}`, { by })}: «${words}»`).join(" ");
  if (kind === "told") return t("report-note-told", { text });
  return kind === "thought" ? t("report-note-thought", { by, text }) : text;
}
