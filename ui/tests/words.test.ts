import { describe, expect, test } from "vitest";
import type {
  Age,
  Clock,
  Code,
  ContactKind,
  Door,
  Language,
  Role,
  Theme,
  UnitKind,
  Urgency,
  Weight,
} from "../src/backend/bindings";
import { label } from "../src/words/labels";
import { speech, t } from "../src/words/words.svelte";
import { files, keys } from "./source";

/** Every value of a type, and none beside: the compiler counts them. */
const all = <T extends string>(values: Record<T, true>) => Object.keys(values) as T[];

const languages = all<Language>({ nb: true, nn: true });
const units = all<UnitKind>({ kindergarten: true, school: true, sfo: true, leisure: true });
const roles = all<Role>({
  staff: true,
  everyone: true,
  leader: true,
  owner: true,
  authority: true,
  "pedagogical-leader": true,
  team: true,
  "trusted-adult": true,
});
const weights = all<Weight>({ specific: true, concern: true, unspecific: true, none: true });

const labels: Record<string, () => string[]> = {
  age: () => all<Age>({ "0-2": true, "3-5": true, "6-12": true, "13-18": true }).map(label.age),
  clock: () =>
    all<Clock>({
      now: true,
      "hour-1": true,
      "before-collection": true,
      "same-day": true,
      "day-1": true,
      "without-delay": true,
      "workdays-2": true,
      "days-3": true,
      "week-1": true,
      "day-7": true,
      "weeks-2": true,
      "weeks-3": true,
      "weeks-4": true,
      "months-3": true,
      "after-clarification": true,
      ongoing: true,
    }).map(label.clock),
  "contact kind": () =>
    all<ContactKind>({ emergency: true, advice: true, children: true, adults: true, local: true }).map(
      label.contactKind,
    ),
  "contact theme": () =>
    all<Theme>({
      danger: true,
      violence: true,
      sexual: true,
      digital: true,
      honour: true,
      "between-children": true,
      gender: true,
      grief: true,
      environment: true,
      mind: true,
      rights: true,
      learning: true,
    }).map(label.contactTheme),
  failure: () =>
    all<Code>({
      "unknown-call": true,
      "bad-request": true,
      broken: true,
      damaged: true,
      locked: true,
      blank: true,
      "too-long": true,
      "too-many": true,
      "not-one-line": true,
      "not-a-number": true,
      "not-a-day": true,
      "not-a-time": true,
      "in-the-future": true,
      "passphrase-short": true,
      "passphrase-repeats": true,
      "passphrase-common": true,
      "passphrase-names": true,
      "not-found": true,
      "not-allowed": true,
      "already-there": true,
      "wrong-word": true,
      "wrong-address": true,
      "not-kept-full": true,
      "not-kept-read-only": true,
      "not-kept": true,
      "folder-shared": true,
      "nothing-changed": true,
      "not-a-municipality": true,
      "not-a-postcode": true,
      "not-an-email": true,
      "not-a-national-id": true,
      "not-chosen": true,
      "too-early": true,
      "leader-reads": true,
      "file-not-made": true,
      "file-read-only": true,
      "file-full": true,
      "file-not-read": true,
      "pack-too-large": true,
      "pack-not-one": true,
      "pack-newer": true,
      "pack-forged": true,
      "pack-older": true,
      "pack-same": true,
      "names-a-child": true,
      "not-printable": true,
      "plan-missing": true,
      "known-again": true,
      "table-not-one": true,
      "table-too-large": true,
      "table-empty": true,
      "table-wrong": true,
    }).map(label.failure),
  language: () => languages.map(label.language),
  role: () => roles.flatMap((role) => [null, ...units].map((unit) => label.role(role, unit))),
  "routine, door": () =>
    all<Door>({ danger: true, told: true, worried: true, staff: true }).map((door) => label.routine("triage", door)),
  unit: () => [null, ...units].map(label.unit),
  urgency: () =>
    all<Urgency>({
      acute: true,
      "same-day": true,
      "days-1-2": true,
      "this-week": true,
      watch: true,
      none: true,
    }).map(label.urgency),
  weight: () => weights.flatMap((weight) => [label.weight(weight), label.weightNote(weight)]),
};

/** What the source asks for: whole keys, and patterns where a part is a value. */
const asked = files.flatMap(({ text }) => [
  ...[...text.matchAll(/\bt\("([^"]+)"/g)].map((match) => match[1]!),
  ...[...text.matchAll(/\bt\(`([^`]+)`/g)].map((match) => match[1]!),
]);
const patterns = asked.map((key) => new RegExp(`^${key.replace(/\$\{[^}]+\}/g, ".+")}$`));

describe.each(languages)("in %s", (language) => {
  test("every key the source asks for exists", () => {
    speech.language = language;
    const known = keys(language);
    expect(patterns.filter((pattern) => !known.some((key) => pattern.test(key)))).toEqual([]);
  });

  test.each(Object.keys(labels))("every value has a label: %s", (name) => {
    speech.language = language;
    for (const words of labels[name]!()) expect(words).toMatch(/\S/);
  });
});

test("every key is asked for", () => {
  // Those that are only printed are asked for in Rust, where a test prints them all.
  const onScreen = keys("nb").filter((key) => !key.startsWith("pdf-"));
  expect(onScreen.filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
});

test("both languages have the same keys, each once", () => {
  expect(keys("nn")).toEqual(keys("nb"));
  expect(new Set(keys("nb")).size).toBe(keys("nb").length);
});

test("words are asked for by name, so that they can be found", () => {
  const other = files.filter(({ text }) => /(?<!function )\bt\((?!["`])/.test(text));
  expect(other.map(({ path }) => path)).toEqual([]);
});

test("a missing key is noticed", () => {
  expect(() => t("no-such-key")).toThrow("no-such-key");
});
