import type { Circumstances } from "../backend/bindings";
import { t } from "./words.svelte";

// Months have the same names in both languages, and not every web view knows nynorsk.
const months = [
  "januar",
  "februar",
  "mars",
  "april",
  "mai",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "desember",
];

/** The day as the contract writes it, `2026-11-23`, where the person is. */
export function dayOf(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((number) => `${number}`.padStart(2, "0"));
  return `${date.getFullYear()}-${month}-${day}`;
}

export function yesterday(today: string): string {
  const date = asDate(today);
  date.setDate(date.getDate() - 1);
  return dayOf(date);
}

/** How many days from one day to another: 0 when it is the same, negative when it is before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((asDate(to).getTime() - asDate(from).getTime()) / 86_400_000);

/** The day and the time of a moment as its writer's clock showed them. */
export const dayAt = (moment: string): string => moment.slice(0, 10);
export const timeAt = (moment: string): string => moment.slice(11, 16).replace(":", ".");

/** «i dag», «i går», «13. oktober», «13. oktober 2025». */
export function dayWords(day: string, today: string): string {
  if (day === today) return t("day-today");
  if (day === yesterday(today)) return t("day-yesterday");
  return plainDay(day, today);
}

/** «13. oktober», with the year when it is another one. */
export function plainDay(day: string, today: string): string {
  const [year, month, date] = parts(day);
  return `${date}. ${months[month - 1]}${day.slice(0, 4) === today.slice(0, 4) ? "" : ` ${year}`}`;
}

/** «tirsdag 13. oktober» */
export const weekday = (day: string, today: string): string =>
  `${t(`weekday-${asDate(day).getDay()}`)} ${plainDay(day, today)}`;

/** «oktober 2026» for «2026-10». */
export const monthWords = (month: string): string => `${months[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;

/** «i dag kl. 10.42», «13. oktober kl. 08.05». */
export const momentWords = (moment: string, today: string): string =>
  t("moment", { day: dayWords(dayAt(moment), today), time: timeAt(moment) });

/** «i dag kl. 14.52»; the day alone where no time was said. */
export const whenWords = ({ day, time }: { day: string; time: string }, today: string): string =>
  time ? t("moment", { day: dayWords(day, today), time: writtenTime(time) }) : dayWords(day, today);

/** A day as people write it: 21.9.2026, 21.09.26, 21.9, 21/9, 2026-09-21. Without a year: the latest such day. */
export function readDay(written: string, today: string): string | undefined {
  const text = written.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const own = /^(\d{1,2})[.\s/-]+(\d{1,2})(?:[.\s/-]+(\d{4}|\d{2}))?\.?$/.exec(text);
  if (!own) return undefined;
  const [date, month] = [Number(own[1]), Number(own[2])];
  if (own[3]) return real(Number(own[3]) + (own[3].length === 2 ? 2000 : 0), month, date);
  const year = Number(today.slice(0, 4));
  const now = real(year, month, date);
  return now && now <= today ? now : (real(year - 1, month, date) ?? now);
}

/** The same for a day that is to come: without a year, the next such day. */
export function readComingDay(written: string, today: string): string | undefined {
  const day = readDay(written, today);
  const named = /\d{4}|\d[.\s/-]+\d{1,2}[.\s/-]+\d{2}/.test(written);
  if (!day || named || day >= today) return day;
  return readDay(`${writtenDay(day).replace(/\d{4}$/, "")}${Number(day.slice(0, 4)) + 1}`, today);
}

/** «21.9.2026» for «2026-09-21»: as one would write it in the field. */
export function writtenDay(day: string): string {
  if (!day) return "";
  const [year, month, date] = parts(day);
  return `${date}.${month}.${year}`;
}

/** A time as people write it: 10.15, 10:15, 1015, 9, kl. 10. */
export function readTime(written: string): string | undefined {
  const text = written.trim().replace(/^kl\.?\s*/i, "");
  const found = /^(\d{1,2})(?:[.:,\s]?(\d{2}))?$/.exec(text);
  if (!found) return undefined;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  if (hour > 23 || minute > 59) return undefined;
  return `${`${hour}`.padStart(2, "0")}:${`${minute}`.padStart(2, "0")}`;
}

/** Whether it is a day as the contract writes it, and not as somebody typed it. */
export const isDay = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day) && readDay(day, day) === day;

/** As it is kept in an entry. In a draft the day and the time stand as they were typed. */
export function readCircumstances({ day, time, place, present }: Circumstances, today: string): Circumstances {
  return {
    day: readDay(day, today) ?? "",
    time: readTime(time) ?? "",
    place: place.trim(),
    present: present.trim(),
  };
}

export const writtenTime = (time: string): string => time.replace(":", ".");

function parts(day: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return [year, month, date];
}

function asDate(day: string): Date {
  const [year, month, date] = parts(day);
  return new Date(year, month - 1, date);
}

function real(year: number, month: number, date: number): string | undefined {
  const made = new Date(year, month - 1, date);
  const same = made.getFullYear() === year && made.getMonth() === month - 1 && made.getDate() === date;
  return same ? dayOf(made) : undefined;
}
