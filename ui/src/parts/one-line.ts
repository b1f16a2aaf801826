/** All that begins a new line somewhere: the web view itself knows two of them, and would let the others stand. */
const breaks = /\s*[\r\n\v\f\u0085\u2028\u2029]+\s*/g;

/** The same words on one line: no word is lost, and none grow together. */
export const oneLine = (text: string): string => text.replace(breaks, " ");

/** Lines that are pasted into a field of one line become one, with spaces between, before the writer's eyes. */
export function joinLines(event: ClipboardEvent): void {
  const field = event.target;
  const pasted = event.clipboardData?.getData("text") ?? "";
  if (!(field instanceof HTMLInputElement) || field.readOnly || oneLine(pasted) === pasted) return;
  event.preventDefault();
  const line = oneLine(pasted.trim());
  // The old command alone leaves a paste that can be undone.
  if (document.execCommand?.("insertText", false, line)) return;
  field.setRangeText(line, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste", data: line }));
}
