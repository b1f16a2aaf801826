/** What is wrong with a field, for as long as it is: undefined once it is there. */
export type Check = { id: string; text: () => string | undefined };

/** What the button found missing. Each goes the moment it is there. */
export class Faults {
  #found = $state.raw<Check[]>([]);
  readonly now = $derived(
    this.#found.flatMap(({ id, text }) => {
      const words = text();
      return words ? [{ id, text: words }] : [];
    }),
  );

  show(found: Check[]): void {
    this.#found = found;
  }

  at(id: string): string | undefined {
    return this.now.find((fault) => fault.id === id)?.text;
  }
}

/** What the program said of a value: so long as the value is the one it spoke of. */
export function refusal(id: string, words: () => string, value: () => unknown): Check {
  const refused = JSON.stringify(value());
  return { id, text: () => (JSON.stringify(value()) === refused ? words() : undefined) };
}
