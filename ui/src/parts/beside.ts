import type { BesideView, Within } from "../backend/bindings";
import { t } from "../words/words.svelte";

/** Who says what stands beside a step. */
export const fromWords = ({ own, from }: BesideView): string =>
  own ? t("added-from-unit", { name: from }) : t("added-from-municipality", { name: from });

/** A deadline inside the step's own. */
export const withinWords = ({ amount, span }: Within): string => t(`added-within-${span}`, { count: amount });
