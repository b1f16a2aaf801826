/** A word, or the room between words; `changed` when the other version does not have it here. */
export type Piece = { text: string; changed: boolean };

/** More comparisons than this take too long to wait for; then all of the middle counts as changed. */
const most = 4_000_000;

/** What differs between two texts, marked in both. Nothing is left out of either. */
export function compare(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const [old, young] = [words(before), words(after)];
  const [inOld, inYoung] = differences(old, young);
  return { before: pieces(old, inOld), after: pieces(young, inYoung) };
}

/** For each token of both, whether it is missing in the other: the longest common run decides. */
export function differences(a: string[], b: string[]): [boolean[], boolean[]] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [n, m] = [a.length - start - end, b.length - start - end];

  const [inA, inB] = [a, b].map((all) => all.map((_, i) => i >= start && i < all.length - end)) as [
    boolean[],
    boolean[],
  ];
  if (n * m > most) return [inA, inB];

  const length = Array.from({ length: n + 1 }, () => new Uint32Array(m + 1));
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      length[i]![j] =
        a[start + i] === b[start + j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
  for (let i = 0, j = 0; i < n && j < m;) {
    if (a[start + i] === b[start + j]) inA[start + i++] = inB[start + j++] = false;
    else if (length[i + 1]![j]! >= length[i]![j + 1]!) i++;
    else j++;
  }
  return [inA, inB];
}

export const words = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** Neighbours of the same sort, joined. Room between two changed words is changed with them. */
export function pieces(tokens: string[], changed: boolean[]): Piece[] {
  const joined: Piece[] = [];
  tokens.forEach((text, i) => {
    const last = joined.at(-1);
    const bridge = !text.trim() && changed[i - 1] && changed[i + 1];
    const now = bridge || (!!text.trim() && changed[i]!);
    if (last && last.changed === now) last.text += text;
    else joined.push({ text, changed: now });
  });
  return joined;
}
