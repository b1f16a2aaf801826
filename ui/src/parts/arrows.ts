/** Arrow up and down go from one of these to the next, and stay at the ends. */
export function arrows(event: KeyboardEvent, among: (HTMLElement | undefined)[]): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || among.length < 2) return;
  event.preventDefault();
  const at = among.findIndex((one) => one === event.target);
  among[Math.min(Math.max(at + step, 0), among.length - 1)]?.focus();
}
