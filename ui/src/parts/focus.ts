/** Whether the focus is in it, or nowhere: then it may be moved when an answer comes. */
export function isHere(element: Element | undefined): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || (element?.contains(activeElement) ?? false);
}
