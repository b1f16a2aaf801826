import { expect, test } from "vitest";
import { files } from "./source";

const where = (pattern: RegExp, but = /^$/) =>
  files.filter(({ path, text }) => !but.test(path) && pattern.test(text)).map(({ path }) => path);

test("no text becomes markup", () => {
  expect(where(/\{@html|innerHTML|outerHTML|insertAdjacentHTML/)).toEqual([]);
});

test("nothing has a style of its own in the markup: the cage would not show it", () => {
  expect(where(/\sstyle="/)).toEqual([]);
});

test("only the backend folder knows the shell", () => {
  expect(where(/@tauri-apps/, /^backend\//)).toEqual([]);
});

test("nothing names an address on a network", () => {
  expect(where(/https?:\/\/(?!www\.w3\.org)/)).toEqual([]);
});

test("no feature imports another feature", () => {
  const across = files.filter(({ path, text }) => {
    const own = /^features\/([^/]+)\//.exec(path)?.[1];
    const imported = [...text.matchAll(/from "\.\.\/([a-z]+)\//g)].map((match) => match[1]);
    return own !== undefined && imported.length > 0;
  });
  expect(across.map(({ path }) => path)).toEqual([]);
});

test("parts, words and the backend know nothing of what stands above them", () => {
  const above = /from "\.\.\/(frame|features|App)/;
  expect(where(above, /^(?!parts\/|words\/|backend\/)/)).toEqual([]);
});
