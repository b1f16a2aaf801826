import { call } from "../../backend/call";
import type {
  Code,
  ContactsInput,
  Failure,
  ContactDetailsInput,
  LocalContactInput,
  PersonRole,
  UnitInput,
  UnitKind,
  UnitView,
} from "../../backend/bindings";
import { label } from "../../words/labels";
import { isDay, readTime } from "../../words/when";
import { t } from "../../words/words.svelte";

type Fault = { field: string; code: Code | "differs" };

const longest = 200;

/** Fields and what is wrong with them. Nothing is marked while a person writes in a field for the first time. */
export abstract class Form {
  /** Fields the person has left, or asked to go on from. */
  #shown = $state.raw<readonly string[]>([]);
  /** What the program answered, until the field is changed. */
  #answered = $state.raw<Fault[]>([]);

  abstract readonly fields: readonly string[];

  /** All that can be seen to be wrong without asking. */
  protected abstract check(): Fault[];

  /** What may be shown now, one for each field, in the order of the fields. */
  get faults(): Fault[] {
    const all = [...this.check().filter((fault) => this.#shown.includes(fault.field)), ...this.#answered];
    return this.fields.flatMap((field) => all.find((fault) => fault.field === field) ?? []);
  }

  /** The words at the field, if something is wrong with it. */
  text(field: string): string | undefined {
    const fault = this.faults.find((fault) => fault.field === field);
    return fault && words(fault);
  }

  /** Lines for the summary; `id` makes the id of a field from its name. */
  lines(id: (field: string) => string): { id: string; text: string }[] {
    return this.faults.map((fault) => ({ id: id(fault.field), text: words(fault) }));
  }

  /** From now on everything is told. True when nothing is wrong. */
  press(): boolean {
    this.#shown = this.fields;
    return this.faults.length === 0;
  }

  /** Left: what was written there is told from now on. An empty field is not wrong yet. */
  leave(field: string, value: string): void {
    if (value.trim() && !this.#shown.includes(field)) this.#shown = [...this.#shown, field];
  }

  /** Changed: what was answered about it is old. Without a field: about all of them. */
  changed(field?: string): void {
    this.#answered = field === undefined ? [] : this.#answered.filter((fault) => fault.field !== field);
  }

  /** Takes a failure that concerns one of these fields; false when it does not. */
  take({ code, field }: Failure): boolean {
    if (field === null || !this.fields.includes(field)) return false;
    this.#answered = [{ field, code }];
    return true;
  }
}

function words({ field, code }: Fault): string {
  if (code === "differs") return t("blank-repeat-differs");
  if (code !== "blank") return label.failure(code);
  const name = field
    .replace(/\.\d+/, "")
    .replaceAll(".", "-")
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return t(`blank-${name}`);
}

function line(field: string, value: string, optional = false): Fault[] {
  if (!value.trim()) return optional ? [] : [{ field, code: "blank" }];
  // Counted as the program counts: an emoji is one sign.
  return [...value.trim()].length > longest ? [{ field, code: "too-long" }] : [];
}

/** What the unit is, and who is responsible for it. */
export class UnitForm extends Form {
  readonly fields = [
    "unit.name",
    "unit.kind",
    "unit.municipality",
    "unit.address",
    "unit.responsible",
    "unit.ownerNear",
  ] as const;

  name = $state("");
  kind = $state<UnitKind | null>(null);
  municipality = $state("");
  address = $state("");
  responsible = $state("");
  ownerNear = $state<boolean | null>(null);

  constructor(unit?: UnitView) {
    super();
    if (!unit) return;
    const { name, kind, municipality, address, responsible, ownerNear } = unit;
    Object.assign(this, { name, kind, municipality, address, responsible, ownerNear });
  }

  /** What is written in this form. */
  get typed(): string {
    return JSON.stringify(this.input);
  }

  get input(): UnitInput {
    const { kind, ownerNear } = this;
    return {
      name: this.name.trim(),
      kind,
      municipality: this.municipality.trim(),
      address: this.address.trim(),
      responsible: this.responsible.trim(),
      ownerNear,
    };
  }

  protected check(): Fault[] {
    return [
      ...line("unit.name", this.name),
      ...line("unit.kind", this.kind ?? ""),
      ...line("unit.municipality", this.municipality),
      ...line("unit.address", this.address, true),
      ...line("unit.responsible", this.responsible),
      ...line("unit.ownerNear", this.ownerNear === null ? "" : "said"),
    ];
  }
}

/** A passphrase of one's own, written twice. What it must not be made of is known by those who use it. */
export abstract class PassphraseForm extends Form {
  passphrase = $state("");
  repeat = $state("");
  /** What the program says of the passphrase, as it and the names were when it was last asked. */
  #judged = $state.raw<{ of: string; fault: Code | null }>();

  /** Names that the passphrase must not hold. */
  protected abstract get names(): string[];

  protected check(): Fault[] {
    const { passphrase, repeat } = this;
    const judged = this.#judged?.of === this.#asked ? this.#judged.fault : null;
    return [
      ...(passphrase ? [] : [{ field: "passphrase", code: "blank" } as const]),
      ...(judged ? [{ field: "passphrase", code: judged }] : []),
      ...(repeat === passphrase ? [] : [{ field: "repeat", code: repeat ? "differs" : "blank" } as const]),
    ];
  }

  /** Whether the passphrase, as it stands, is told to be good. */
  get good(): boolean {
    return this.#judged?.of === this.#asked && this.#judged.fault === null;
  }

  get #asked(): string {
    return JSON.stringify([this.passphrase, this.names]);
  }

  /** Asks whether the passphrase holds. A late answer about an earlier one is not used. */
  async judge(): Promise<void> {
    const of = this.#asked;
    if (!this.passphrase || this.#judged?.of === of) return;
    const answer = await call("setup.passphrase", { passphrase: this.passphrase, names: this.names });
    // What cannot be asked now is asked when the keys are made.
    if (answer.ok && of === this.#asked) this.#judged = { of, fault: answer.value.fault };
  }

  clear(): void {
    this.passphrase = "";
    this.repeat = "";
    this.#judged = undefined;
  }
}

/** The leader's name and passphrase. */
export class LeaderForm extends PassphraseForm {
  readonly fields = ["leader", "passphrase", "repeat"] as const;

  name = $state("");

  constructor(private readonly unit: () => string) {
    super();
  }

  protected override get names(): string[] {
    return [this.name.trim(), this.unit().trim()].filter(Boolean);
  }

  protected override check(): Fault[] {
    return [...line("leader", this.name), ...super.check()];
  }
}

/** A colleague who was invited: the words of the code, and a passphrase of their own. */
export class JoinForm extends PassphraseForm {
  readonly fields = ["code", "passphrase", "repeat"] as const;

  code = $state("");

  constructor(protected override readonly names: string[]) {
    super();
  }

  protected override check(): Fault[] {
    return [...line("code", this.code), ...super.check()];
  }

  override clear(): void {
    super.clear();
    this.code = "";
  }
}

/** A colleague who is to be invited. */
export class InviteForm extends Form {
  readonly fields = ["name", "role"] as const;

  name = $state("");
  role = $state<PersonRole>("staff");

  protected check(): Fault[] {
    return line("name", this.name);
  }
}

const isNumber = (typed: string) => /^\+?\d{3,15}$/.test(typed.replace(/\s/g, ""));

export const noNumbers: ContactsInput = {
  childProtection: "",
  childProtectionOnCall: "",
  childProtectionFrom: "",
  childProtectionTo: "",
  directory: [],
};

/** The two numbers that the routines use. Both may be empty: the national ones stand in. */
export class NumbersForm extends Form {
  readonly fields = [
    "contacts.childProtection",
    "contacts.childProtectionFrom",
    "contacts.childProtectionTo",
    "contacts.childProtectionOnCall",
  ] as const;

  childProtection = $state("");
  childProtectionFrom = $state("");
  childProtectionTo = $state("");
  childProtectionOnCall = $state("");

  /** `kept`: all that the unit has kept, of which this form is a part. */
  constructor(private readonly kept: () => ContactsInput = () => noNumbers) {
    super();
    const { directory: _, ...mine } = kept();
    Object.assign(this, mine);
  }

  /** What is written in this form. */
  get typed(): string {
    const { directory: _, ...mine } = this.input;
    return JSON.stringify(mine);
  }

  get input(): ContactsInput {
    return {
      ...this.kept(),
      childProtection: this.childProtection.trim(),
      childProtectionFrom: this.childProtectionFrom.trim(),
      childProtectionTo: this.childProtectionTo.trim(),
      childProtectionOnCall: this.childProtectionOnCall.trim(),
    };
  }

  protected check(): Fault[] {
    const { childProtection, childProtectionFrom: from, childProtectionTo: to, childProtectionOnCall } = this.input;
    return [
      ...(!childProtection || isNumber(childProtection)
        ? []
        : [{ field: "contacts.childProtection", code: "not-a-number" } as const]),
      ...hour("contacts.childProtectionFrom", from, to),
      ...hour("contacts.childProtectionTo", to, from),
      ...(!childProtectionOnCall || isNumber(childProtectionOnCall)
        ? []
        : [{ field: "contacts.childProtectionOnCall", code: "not-a-number" } as const]),
    ];
  }
}

/** One of two times of day: both are there, or none. */
function hour(field: string, typed: string, other: string): Fault[] {
  if (!typed) return other ? [{ field, code: "blank" }] : [];
  return readTime(typed) ? [] : [{ field, code: "not-a-time" }];
}

type Detail = keyof ContactDetailsInput;
type Part = "name" | "number" | "hours" | `details.${Detail}`;
const details: readonly Detail[] = ["second", "email", "channel", "until", "note"];
const parts: readonly Part[] = ["name", "number", "hours", ...details.map((detail) => `details.${detail}` as const)];

const bare = (): ContactDetailsInput => ({ second: "", email: "", channel: "", until: "", note: "" });
const isWritten = ({ name, number, hours, details }: LocalContactInput): boolean =>
  [name, number, hours, ...Object.values(details)].some((text) => text.trim());

/** The unit's own list: a row for each contact that somebody has opened, and rows that only this unit has. */
export class DirectoryForm extends Form {
  rows = $state<LocalContactInput[]>([]);

  constructor(private readonly kept: () => ContactsInput) {
    super();
    this.rows = kept().directory.map((row) => ({ ...row, details: { ...row.details } }));
  }

  /** What is written in this form. */
  get typed(): string {
    const { directory } = this.input;
    return JSON.stringify(directory.filter(isWritten));
  }

  get fields(): string[] {
    return this.rows.flatMap((_, at) => parts.map((part) => field(at, part)));
  }

  get input(): ContactsInput {
    const trimmed = (row: LocalContactInput) => ({
      ...row,
      name: row.name.trim(),
      number: row.number.trim(),
      hours: row.hours.trim(),
      details: Object.fromEntries(details.map((one) => [one, row.details[one].trim()])) as ContactDetailsInput,
    });
    return { ...this.kept(), directory: this.rows.map(trimmed) };
  }

  /** Where the number of this contact is written; a new row when nobody has yet. */
  row(contact: string): number {
    const there = this.rows.findIndex((row) => row.contact === contact);
    const empty = { contact, name: "", number: "", hours: "", details: bare() };
    return contact && there >= 0 ? there : this.rows.push(empty) - 1;
  }

  remove(at: number): void {
    this.rows.splice(at, 1);
    this.changed();
  }

  /** Something here is wrong, so that the row must stand open. */
  faulty(at: number): boolean {
    return parts.some((part) => this.text(field(at, part)) !== undefined);
  }

  /** Something of what is folded away here is written, or wrong. */
  detailed(at: number): boolean {
    const written = Object.values(this.rows[at]!.details).some((text) => text.trim());
    return written || details.some((one) => this.text(field(at, `details.${one}`)) !== undefined);
  }

  protected check(): Fault[] {
    return this.rows.flatMap((row, at) => {
      const [name, number] = [row.name.trim(), row.number.trim()];
      // Emptied, it is no number of theirs any more.
      if (row.contact && !isWritten(row)) return [];
      const { second, until } = row.details;
      return [
        ...line(field(at, "name"), name, row.contact !== ""),
        ...(number && !isNumber(number)
          ? [{ field: field(at, "number"), code: "not-a-number" } as const]
          : line(field(at, "number"), number)),
        ...line(field(at, "hours"), row.hours, true),
        ...(second.trim() && !isNumber(second.trim())
          ? [{ field: field(at, "details.second"), code: "not-a-number" } as const]
          : []),
        ...(["email", "channel", "note"] as const).flatMap((one) =>
          line(field(at, `details.${one}`), row.details[one], true),
        ),
        ...(until.trim() && !isDay(until.trim())
          ? [{ field: field(at, "details.until"), code: "not-a-day" } as const]
          : []),
      ];
    });
  }
}

/** What the contract calls a field of a row. */
export function field(at: number, part: Part): string {
  return `contacts.directory.${at}.${part}`;
}
