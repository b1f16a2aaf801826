import type { Statement } from "../../backend/bindings";
import { differences, pieces, words, type Piece } from "../../parts/diff";

/** One line of a statement, ready to be shown. */
export type ShownLine = { speaker: string | null; speakerChanged: boolean; pieces: Piece[] };

/** A statement as lines, marked where it differs from another version of it. Without another, nothing is marked. */
export function shown(statement: Statement, other?: Statement): ShownLine[] {
  const mine = tokens(statement);
  const marks = other
    ? differences(
        mine.map((token) => token.key),
        tokens(other).map((token) => token.key),
      )[0]
    : mine.map(() => false);

  return linesOf(statement).map((line, number) => {
    const own = mine.map((token, i) => ({ ...token, mark: marks[i]! })).filter((token) => token.line === number);
    const said = own.filter((token) => !token.speaker);
    return {
      speaker: line.speaker,
      speakerChanged: own.some((token) => token.speaker && token.mark),
      pieces: pieces(
        said.map((token) => token.text),
        said.map((token) => token.mark),
      ),
    };
  });
}

type Token = { line: number; text: string; speaker: boolean; key: string };

function tokens(statement: Statement): Token[] {
  return linesOf(statement).flatMap(({ speaker, words: said }, line) => [
    // Who speaks is a token of its own: a change of speaker is a change.
    ...(speaker ? [{ line, text: speaker, speaker: true, key: `\0${speaker}` }] : []),
    ...words(said).map((text) => ({ line, text, speaker: false, key: text.trim() ? text : " " })),
  ]);
}

function linesOf({ kind, text, lines }: Statement): { speaker: string | null; words: string }[] {
  return kind === "heard" ? lines : [{ speaker: null, words: text }];
}
