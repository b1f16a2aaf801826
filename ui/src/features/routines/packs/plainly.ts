import type { PackStepView, PackTextView } from "../../../backend/bindings";
import { withinWords } from "../../../parts/beside";
import { t } from "../../../words/words.svelte";
import { faultWords } from "../addition.svelte";

/** What is said beside a step as one text, so that two versions can be compared word by word. */
export function plainly({ text, numbers, within }: PackTextView): string {
  const called = numbers.map(({ name, display }) => `${name}: ${display}`);
  return [...(within ? [withinWords(within)] : []), text, ...called].filter(Boolean).join("\n");
}

/** Why a step's text is not taken in, a line for each reason. */
export const reasons = (step: PackStepView): string[] =>
  step.title ? step.refused.map(faultWords) : [t("pack-refused-step")];

/** By routine, in the order they came. */
export function byRoutine(steps: PackStepView[]): [string, PackStepView[]][] {
  const routines = [...new Set(steps.map(({ title, routine }) => (title ? routine : "")))];
  return routines.map((routine) => [routine, steps.filter((step) => (step.title ? step.routine : "") === routine)]);
}
