import type {
  Age,
  Clock,
  Code,
  ContactKind,
  Door,
  Language,
  Pace,
  Role,
  Theme,
  UnitKind,
  Urgency,
  Weight,
} from "../backend/bindings";
import { t } from "./words.svelte";

/** What a value of the contract is called. Leader, owner and authority are called different things in each type of unit. */
export const label = {
  age: (age: Age) => t(`age-${age}`),
  clock: (clock: Clock) => t(`clock-${clock}`),
  contactKind: (kind: ContactKind) => t(`contact-kind-${kind}`),
  contactTheme: (theme: Theme) => t(`contact-theme-${theme}`),
  failure: (code: Code) => t(`failure-${code}`),
  language: (language: Language) => t(`language-${language}`),
  pace: (pace: Pace) => t(`pace-${pace}`),
  role: (role: Role, unit: UnitKind | null) => t(`role-${role}`, { unit: unit ?? "none" }),
  /** Triage has no name of its own: there one is still in the door. */
  routine: (routine: string, door: Door) => (routine === "triage" ? t(`door-${door}`) : t(`routine-${routine}`)),
  unit: (unit: UnitKind | null) => t(`unit-${unit ?? "none"}`),
  urgency: (urgency: Urgency) => t(`urgency-${urgency}`),
  weight: (weight: Weight) => t(`weight-${weight}`),
  weightNote: (weight: Weight) => t(`weight-${weight}-note`),
};
