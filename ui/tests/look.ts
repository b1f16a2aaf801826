// Most of the time of these tests went into asking how elements look, which is worked out anew for each by all rules of the
// browser. No style of ours is in the page, so that elements of one name, with the same attributes, among the same ancestors look
// alike; names and classes make no difference. `look.test.ts` holds it against the window's own answers.

/** As the test's window works it out. */
export const look = window.getComputedStyle.bind(window);
const looks = new Map<string, CSSStyleDeclaration>();
const kinds = new Map<string, number>();
let known = new WeakMap<Element, number>();
const changes = new MutationObserver(() => (known = new WeakMap()));
changes.observe(document, { subtree: true, childList: true, attributes: true });
const indifferent = /^(id|class|for|style|aria-.*|data-.*)$/;

/** One number for all that look alike. */
function kind(element: Element): number {
  const before = known.get(element);
  if (before !== undefined) return before;
  let what = `${element.parentElement ? kind(element.parentElement) : ""} ${element.localName}`;
  for (const { name, value } of element.attributes) if (!indifferent.test(name)) what += ` ${name}=${value}`;
  what += (element as HTMLElement).style?.cssText ?? "";
  const number = kinds.get(what) ?? kinds.size;
  kinds.set(what, number);
  known.set(element, number);
  return number;
}

window.getComputedStyle = (element, pseudo) => {
  // Which summary it is counts, and what is not in the page inherits nothing from it.
  if (pseudo || !element.isConnected || element.closest("details")) return look(element, pseudo);
  if (changes.takeRecords().length > 0) known = new WeakMap();
  const which = `${kind(element)}`;
  const style = looks.get(which) ?? look(element);
  looks.set(which, style);
  return style;
};
