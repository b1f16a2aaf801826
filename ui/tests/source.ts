import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "../src");

/** Every file of the screen: its path from src, and its text. */
export const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: relative(root, path), text: readFileSync(path, "utf8") }));

/** The message keys of one language. */
export function keys(language: string): string[] {
  const folder = join(import.meta.dirname, "../../src-tauri/content/words", language);
  return readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1]!),
  );
}
