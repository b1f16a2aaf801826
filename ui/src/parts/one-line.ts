/** Lines that are pasted into a field of one line become one, with spaces between, before the writer's eyes. */
export function joinLines(event: ClipboardEvent): void {
  const field = event.target;
  const pasted = event.clipboardData?.getData("text") ?? "";
  if (!(field instanceof HTMLInputElement) || field.readOnly || !/[\r\n]/.test(pasted)) return;
  event.preventDefault();
  const line = pasted.trim().replace(/\s*[\r\n]+\s*/g, " ");
  // The old command alone leaves a paste that can be undone.
  if (document.execCommand?.("insertText", false, line)) return;
  field.setRangeText(line, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste", data: line }));
}
