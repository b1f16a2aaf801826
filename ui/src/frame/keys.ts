/** Whether the person is writing, so that letters and numbers are text and not keys. */
export function isWriting(event: KeyboardEvent): boolean {
  const at = event.target;
  if (at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement) return true;
  return at instanceof HTMLInputElement && at.type !== "radio" && at.type !== "checkbox";
}

/** Ctrl, or ⌘ on a Mac; with Alt it is AltGr, which writes signs on Norwegian keyboards. */
export function isCommand(event: KeyboardEvent, key: string): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === key;
}

export function isBack(event: KeyboardEvent): boolean {
  return event.altKey && !event.ctrlKey && event.key === "ArrowLeft";
}

/** The number pressed alone, 1–9. */
export function digit(event: KeyboardEvent): number | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || isWriting(event)) return undefined;
  return /^[1-9]$/.test(event.key) ? Number(event.key) : undefined;
}
