import { Asked } from "../../../backend/asked.svelte";
import type {
  AddressInput,
  FaultView,
  GuardianInput,
  Hold,
  RecipientInput,
  ReportChildInput,
  ReportFormView,
  ReportInput,
} from "../../../backend/bindings";
import { label } from "../../../words/labels";
import { t } from "../../../words/words.svelte";
import type { Draft } from "../../../frame/draft.svelte";

/** The parts of the report, in the order of the national form. */
export const sections = [
  "recipient",
  "reporter",
  "children",
  "guardians",
  "interpreter",
  "otherHelp",
  "concern",
  "history",
  "otherViews",
] as const;
export type Section = (typeof sections)[number];
export type Step = Section | "review";
export const steps: readonly Step[] = [...sections, "review"];

/** Parts that may stay empty: all of them are running text. */
export const isOptional = (step: Step): step is "interpreter" | "otherHelp" | "otherViews" =>
  ["interpreter", "otherHelp", "otherViews"].includes(step);

/** As many guardians as the national form has room for. */
export const mostGuardians = 2;

/** Milliseconds after the last key until it is looked over again. */
const pause = 300;

/** What is said of a field that is empty, where more can be said than that. */
const named = [
  "recipient.lives",
  "recipient.number",
  "recipient.name",
  "reporter.name",
  "reporter.role",
  "reporter.telephone",
  "reporter.email",
  "reporter.unit",
  "reporter.address.line",
  "children.name",
  "children.informed",
  "children.why",
  "guardians.name",
  "guardians.informed",
  "guardians.why",
  "concern",
  "history",
];

/** A report of concern while it is written: where one stands in it, and what is missing. */
export class ReportForm {
  step: Step = $state("recipient");
  /** Fields and sections that one has been in, and left. Only there is anything told to be wrong. */
  #left = $state.raw<readonly string[]>([]);
  readonly #check = new Asked("reports.check");
  #looked = "";
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** Begins the id of each field. */
    readonly prefix: string,
    readonly concern: string,
    readonly draft: Draft,
    /** What was filled in beforehand, and whether the parents had to wait then. */
    readonly preset: ReportFormView,
    readonly municipality: string,
  ) {
    this.#left = sections.filter((section) => draft.id !== null && this.#written(section));
  }

  get body(): ReportInput {
    return this.draft.body.report!;
  }

  /** The parents must wait, as the steps of the concern were answered last. */
  get held(): boolean {
    const hold: Hold = this.#check.value?.hold ?? this.preset.hold;
    return hold === "wait-for-advice";
  }

  /** No day and no time stands in what one is worried about. */
  get noDate(): boolean {
    return this.#check.value?.noDate ?? false;
  }

  /** Why it could not be looked over. */
  get failure() {
    return this.#check.failure;
  }

  get faults(): FaultView[] {
    return this.#check.value?.faults ?? [];
  }

  /** What may be told to be missing now. */
  get told(): FaultView[] {
    return this.faults.filter(({ field }) => this.#left.includes(field) || this.#left.includes(sectionOf(field)));
  }

  id(field: string): string {
    return `${this.prefix}-${field}`;
  }

  /** The words at a field, if something is wrong with it. */
  fault(field: string): string | undefined {
    const fault = this.told.find((fault) => fault.field === field);
    return fault && this.words(fault);
  }

  /** What is wrong, the same words at the field and in the summary. */
  words({ field, code }: FaultView): string {
    const name = field.replace(/\.\d+/, "");
    const key = name.replaceAll(".", "-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const index = Number(/\.(\d+)/.exec(field)?.[1] ?? 0);
    const empty = (code === "blank" || code === "not-chosen") && named.includes(name);
    const told = name === "guardians.why" && this.body.guardians[index]?.informed === "yes";
    const about = told ? "guardians-told" : key;
    const fault = empty ? t(`report-blank-${about}`) : label.failure(code);
    const number = index + 1;
    if (name.startsWith("children.") && this.body.children.length > 1)
      return t("report-fault-child", { number, fault });
    if (name.startsWith("guardians.") && this.body.guardians.length > 1)
      return t("report-fault-guardian", { number, fault });
    return fault;
  }

  state(step: Step): "done" | "missing" | "waits" {
    if (step === "review") return "waits";
    const wrong = this.faults.some(({ field }) => sectionOf(field) === step);
    const been = this.#left.includes(step);
    if (wrong) return been ? "missing" : "waits";
    if (isOptional(step)) return this.body[step].trim() ? "done" : "waits";
    return this.#check.value && (been || step !== "guardians") ? "done" : "waits";
  }

  /** Left: what was written there is looked at from now on. An empty field is not wrong yet. */
  leave(field: string, value: string): void {
    if (value.trim()) this.#leave(field);
  }

  go(step: Step): void {
    if (this.step !== "review") this.#leave(this.step);
    if (step === "review") this.#leave(...sections);
    this.step = step;
  }

  get next(): Step | undefined {
    return steps[steps.indexOf(this.step) + 1];
  }

  /** Looks it over soon after a change. Called in an effect, it is called again at every change. */
  notice(): void {
    const text = JSON.stringify(this.body);
    if (text === this.#looked) return;
    this.#looked = text;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.look(), pause);
  }

  /** Looks it over now. */
  readonly look = async (): Promise<void> => {
    clearTimeout(this.#pause);
    await this.#check.ask({ concern: this.concern, body: $state.snapshot(this.body) });
    if (!this.held) return;
    // A step was answered since: what nobody has answered here is answered beforehand.
    for (const guardian of this.body.guardians)
      if (guardian.informed === null) Object.assign(guardian, this.uninformed);
  };

  stop(): void {
    clearTimeout(this.#pause);
  }

  addChild(): void {
    this.body.children.push(structuredClone(noChild));
  }

  addGuardian(): void {
    this.body.guardians.push({ name: "", telephone: "", ...this.uninformed });
  }

  /** What is answered beforehand about a guardian: while parents must wait, no, with its reason. */
  get uninformed(): Pick<GuardianInput, "informed" | "why"> {
    return this.held ? { informed: "no", why: t("report-why-not-yet") } : { informed: null, why: "" };
  }

  /** Takes somebody out. Those behind move up, and what was left of theirs goes with them. */
  remove(people: "children" | "guardians", index: number): void {
    this.body[people].splice(index, 1);
    this.#left = this.#left.flatMap((field) => {
      const [of, number, ...rest] = field.split(".");
      const at = Number(number);
      if (of !== people || number === undefined || at < index) return [field];
      return at === index ? [] : [[of, at - 1, ...rest].join(".")];
    });
    void this.look();
  }

  #leave(...left: string[]): void {
    this.#left = [...new Set([...this.#left, ...left])];
  }

  /** Whether somebody has written there before. */
  #written(section: Section): boolean {
    return JSON.stringify(this.body[section]) !== JSON.stringify(this.preset.body[section]);
  }
}

export const noAddress: AddressInput = { line: "", postcode: "", place: "" };

const noChild: ReportChildInput = {
  name: "",
  nationalId: "",
  unborn: false,
  addressBlocked: false,
  address: noAddress,
  telephone: "",
  informed: null,
  why: "",
};

/** Where the child lives, without the answer to whether it is here. */
export type Municipality = Omit<RecipientInput, "lives">;

/** The part of the form that a field stands in. */
export function sectionOf(field: string): Section {
  const name = field.split(".")[0];
  return sections.find((section) => section === name) ?? "recipient";
}
