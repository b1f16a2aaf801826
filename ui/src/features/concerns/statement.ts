import type { Line, NoteKind, Speaker, Statement } from "../../backend/bindings";
import type { IconName } from "../../parts/icons";

export const kinds: readonly NoteKind[] = ["seen", "heard", "told", "thought"];
export const speakers: readonly Speaker[] = ["me", "child", "other"];

export const kindIcons: Record<NoteKind, IconName> = {
  seen: "eye",
  heard: "listen",
  told: "told",
  thought: "thought",
};

/** As it is kept: without lines that nobody said, and with what belongs to its kind alone. */
export function tidy({ kind, text, lines }: Statement): Statement {
  if (kind !== "heard") return { kind, text: text.trim(), lines: [] };
  const said = lines.map(({ speaker, words }) => ({ speaker, words: words.trim() })).filter((line) => line.words);
  return { kind, text: "", lines: said };
}

export const nextSpeaker = (line: Line | undefined): Speaker => (line?.speaker === "child" ? "me" : "child");

/** The same words under another kind. Nothing written is lost on the way, and the way back gives the same again. */
export function asKind(statement: Statement, kind: NoteKind, name: (speaker: Speaker) => string): Statement {
  const { text, lines } = statement;
  if (kind === statement.kind) return statement;
  if (kind === "heard") {
    // The lines of before lie ready, as long as the text still says what they say.
    const same = lines.length > 0 && asText(lines, name) === text;
    return { kind, text: "", lines: same ? lines : [{ speaker: "child", words: text }] };
  }
  if (statement.kind === "heard") return { kind, text: asText(lines, name), lines };
  return { kind, text, lines };
}

/** Who said it stands before each line, unless one person said it all. */
function asText(lines: Line[], name: (speaker: Speaker) => string): string {
  const said = lines.filter((line) => line.words.trim());
  const one = said.every((line) => line.speaker === said[0]?.speaker);
  return said.map(({ speaker, words }) => (one ? words : `${name(speaker)}: ${words}`)).join("\n");
}
