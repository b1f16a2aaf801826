import type {
  AddedNumberInput,
  AdditionFaultView,
  AdditionInput,
  AdditionFormView,
  Failure,
  Span,
} from "../../backend/bindings";
import { Faults, refusal } from "../../parts/faults.svelte";
import { label } from "../../words/labels";
import { t } from "../../words/words.svelte";

/** Numbers beside a step. */
export const most = 3;

const none = (): AddedNumberInput => ({ name: "", number: "" });

/** What is written beside a step. The program checks it all, and says all that is wrong at once. */
export class AdditionForm {
  text = $state("");
  numbers = $state<AddedNumberInput[]>([]);
  within = $state("");
  span = $state<Span | null>(null);
  readonly faults = new Faults();
  /** As it stood when it was last kept. */
  #kept = $state("");

  constructor({ input }: AdditionFormView) {
    this.text = input.text;
    this.numbers = input.numbers.map((row) => ({ ...row }));
    this.within = input.within;
    this.span = input.span;
    this.#kept = this.typed;
  }

  get input(): AdditionInput {
    const { text, within, span } = this;
    return { text, numbers: this.numbers.map((row) => ({ ...row })), within, span: within.trim() ? span : null };
  }

  get typed(): string {
    return JSON.stringify(this.input);
  }

  get changed(): boolean {
    return this.typed !== this.#kept;
  }

  kept(typed: string): void {
    this.#kept = typed;
    this.faults.show([]);
  }

  add(): void {
    this.numbers.push(none());
  }

  remove(at: number): void {
    this.numbers.splice(at, 1);
  }

  /** Shows what the program found: of each field all of it, until the field is changed. */
  show(found: AdditionFaultView[], id: (field: string) => string): void {
    const fields = [...new Set(found.map((fault) => fault.field))];
    const words = (field: string) =>
      found
        .filter((fault) => fault.field === field)
        .map(faultWords)
        .join(" ");
    this.faults.show(
      fields.map((field) =>
        refusal(
          id(field),
          () => words(field),
          () => this.#value(field),
        ),
      ),
    );
  }

  /** Takes a failure that concerns one of the fields; false when it does not. */
  take({ code, field }: Failure, id: (field: string) => string): boolean {
    if (field === null) return false;
    this.show([{ field, code, rule: null, words: [] }], id);
    return true;
  }

  #value(field: string): unknown {
    const [, row, part] = /^numbers\.(\d+)\.(name|number)$/.exec(field) ?? [];
    if (row) return this.numbers[Number(row)]?.[part as keyof AddedNumberInput];
    // Nothing was written at all: anything mends it.
    return field === "text" && !this.text.trim() ? this.input : [this.text, this.within, this.span];
  }
}

/** What is wrong, in words: a rule of safety says which words broke it. */
export function faultWords({ field, code, rule, words }: AdditionFaultView): string {
  if (rule) return t(`addition-rule-${rule}`, { words: words.map((word) => `«${word}»`).join(", ") });
  const part = field.replace(/\.\d+/, "");
  if (code === "blank" && part === "numbers.name") return t("addition-blank-number-name");
  if (code === "blank" && part === "text") return t("addition-blank-text");
  if (code === "blank") return t("addition-blank-number");
  if (code === "too-long" && part === "text") return t("addition-long-text");
  if (code === "not-a-number" && part === "within") return t("addition-not-a-number-within");
  if (code === "not-chosen") return t("addition-not-chosen-span");
  return label.failure(code!);
}
