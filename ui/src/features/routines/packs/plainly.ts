import type { PackStepView, PackTextView } from "../../../backend/bindings";
import { t } from "../../../words/words.svelte";

/** What is said beside a step as one text, so that two versions can be compared word by word. */
export function plainly({ text, numbers, within }: PackTextView): string {
  const called = numbers.map(({ name, display }) => `${name} ${display}`);
  return [text, ...called, ...(within ? [t("added-within", { ...within })] : [])].filter(Boolean).join("\n");
}

/** Why a step's text is not taken in, a line for each reason. */
export function reasons(step: PackStepView): string[] {
  if (!step.title) return [t("pack-refused-step")];
  return step.refused.map(({ rule, words }) => {
    const why = t(`text-rule-${rule}`);
    return words.length > 0 ? t("pack-refused-why", { why, words: words.map((word) => `«${word}»`).join(", ") }) : why;
  });
}

/** By routine, in the order they came. */
export function byRoutine(steps: PackStepView[]): [string, PackStepView[]][] {
  const routines = [...new Set(steps.map((step) => step.routine))];
  return routines.map((routine) => [routine, steps.filter((step) => step.routine === routine)]);
}
