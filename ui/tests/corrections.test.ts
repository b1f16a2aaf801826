import { expect, test } from "vitest";
import type { Statement } from "../src/backend/bindings";
import { shown } from "../src/features/concerns/diff";
import { compare, type Piece } from "../src/parts/diff";
import { asKind, tidy } from "../src/features/concerns/statement";
import { dayWords, readDay, readTime } from "../src/words/when";

const text = (pieces: Piece[]) => pieces.map((piece) => piece.text).join("");
const changed = (pieces: Piece[]) => pieces.filter((piece) => piece.changed).map((piece) => piece.text);

const seen = (words: string): Statement => ({ kind: "seen", text: words, lines: [] });
const heard = (...lines: [Statement["lines"][number]["speaker"], string][]): Statement => ({
  kind: "heard",
  text: "",
  lines: lines.map(([speaker, words]) => ({ speaker, words })),
});

test("a change of one word is marked in both, and nothing else", () => {
  const { before, after } = compare(
    "Jeg vil ikke hjem. Han roper hele natta.",
    "Jeg vil ikke hjem. De roper hele natta.",
  );
  expect([changed(before), changed(after)]).toEqual([["Han"], ["De"]]);
});

test.each([
  ["", "Nytt."],
  ["Gammelt.", ""],
  ["En  to\n\ntre", "En to tre fire"],
  ["Han sa «nei».", "Hun sa «nei», to ganger."],
  ["a b a b a", "b a b a b"],
  ["Æøå, née 2½", "æøå, nee 2½"],
])("both texts are whole, to the letter: «%s» and «%s»", (one, two) => {
  const { before, after } = compare(one, two);
  expect([text(before), text(after)]).toEqual([one, two]);
});

test("what two texts share, in order, is not marked; all the rest is", () => {
  const { before, after } = compare("Hun satt alene ute hele dagen.", "Hun satt ute alene nesten hele dagen.");
  const same = (pieces: Piece[]) =>
    text(pieces.filter((piece) => !piece.changed))
      .replace(/\s+/g, " ")
      .trim();
  expect(same(before)).toBe(same(after));
});

test("neighbouring changed words are one underline", () => {
  expect(changed(compare("Han gikk hjem.", "Mor og far gikk hjem.").after)).toEqual(["Mor og far"]);
});

test("a very long text is compared too, and is whole", () => {
  const [one, two] = [0, 1].map((shift) =>
    Array.from({ length: 4000 }, (_, i) => `ord${(i * 7 + shift) % 5003}`).join(" "),
  );
  expect(text(compare(one!, two!).after)).toBe(two);
});

test("another speaker is a change, though the words are the same", () => {
  const [line] = shown(heard(["me", "Hjem."]), heard(["child", "Hjem."]));
  expect([line!.speakerChanged, changed(line!.pieces)]).toEqual([true, []]);
});

test("a line that came in between marks itself alone", () => {
  const lines = shown(heard(["me", "Fortell."], ["child", "Nei."]), heard(["child", "Nei."]));
  expect(lines.map((line) => [line.speakerChanged, changed(line.pieces)])).toEqual([
    [true, ["Fortell."]],
    [false, []],
  ]);
});

const name = (speaker: string) => ({ me: "Du sa", child: "Barnet sa", other: "En annen sa" })[speaker]!;

test.each([
  ["plain text", seen("Han gråt.\n\nLenge.")],
  ["lines", heard(["me", "Fortell."], ["child", "Nei."])],
])("another kind and back again loses nothing: %s", (_, statement) => {
  const there = asKind(statement, statement.kind === "heard" ? "told" : "heard", name);
  const back = asKind(there, statement.kind, name);
  expect(tidy(back)).toEqual(tidy(statement));
});

test("what was heard, told as text, says who said it", () => {
  expect(asKind(heard(["me", "Fortell."], ["child", "Nei."]), "told", name).text).toBe(
    "Du sa: Fortell.\nBarnet sa: Nei.",
  );
});

const today = "2026-10-14";

test.each([
  ["21.9", "2026-09-21"],
  ["21.9.", "2026-09-21"],
  ["21/9", "2026-09-21"],
  ["21.09.2025", "2025-09-21"],
  ["21.9.25", "2025-09-21"],
  ["2026-09-21", "2026-09-21"],
  ["24.12", "2025-12-24"],
  ["31.2", undefined],
  ["i fjor", undefined],
  ["", undefined],
])("the day «%s» is read as %s", (written, day) => expect(readDay(written, today)).toBe(day));

test.each([
  ["10.15", "10:15"],
  ["10:15", "10:15"],
  ["1015", "10:15"],
  ["915", "09:15"],
  ["9", "09:00"],
  ["kl. 10", "10:00"],
  ["24.00", undefined],
  ["10.60", undefined],
  ["morgen", undefined],
])("the time «%s» is read as %s", (written, time) => expect(readTime(written)).toBe(time));

test.each([
  ["2026-10-14", "i dag"],
  ["2026-10-13", "i går"],
  ["2026-10-01", "1. oktober"],
  ["2025-10-14", "14. oktober 2025"],
])("%s is called «%s»", (day, words) => expect(dayWords(day, today)).toBe(words));
