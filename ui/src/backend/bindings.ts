// Made by `./dev bindings` from the Rust types in src-tauri/crates/app. Do not edit: a test compares.
export type AboutRequest = { language: Language, };
export type AboutView = { 
/**
 * The version of the program.
 */
program: string, 
/**
 * The month of the oldest check among the sources of the routines and signs, `2026-11`.
 */
checked: string, sources: Array<SourceView>, };
export type ActionView = { id: string, title: string, text: string, door: Door | null, };
export type Age = "0-2" | "3-5" | "6-12" | "13-18";
export type Answer = { screen: string, choice: string, };
export type BlockView = { "paragraph": string } | { "list": Array<string> };
export type CardView = { id: string, door: Door, title: string, lead: string, todo: Array<string>, dont: Array<string>, calls: Array<ContactView>, sources: Array<SourceView>, };
export type CardsRequest = { language: Language, unit: UnitKind | null, };
export type Category = "physical" | "psych" | "neglect" | "sexual" | "witness" | "digital" | "nsk" | "ssa";
export type CategoryView = { id: Category, name: string, about: string, 
/**
 * Signs in this category, at the chosen age.
 */
count: number, };
export type CaveatView = { id: string, title: string, text: string, always: boolean, };
export type ChoiceView = { id: string, label: string, hint: string | null, };
export type Clock = "now" | "hour-1" | "before-collection" | "same-day" | "day-1" | "without-delay" | "workdays-2" | "days-3" | "week-1" | "day-7" | "weeks-2" | "weeks-3" | "weeks-4" | "months-3" | "after-clarification" | "ongoing";
export type Code = "unknown-call" | "bad-request" | "broken";
export type ContactKind = "emergency" | "advice" | "children" | "adults" | "local";
export type ContactView = { id: string, kind: ContactKind, name: string, about: string, 
/**
 * Digits only.
 */
number: string, 
/**
 * Grouped as it is read aloud.
 */
display: string, 
/**
 * What to say, line by line.
 */
say: Array<string>, 
/**
 * The number is the national one that stands in until the local one is known.
 */
isFallback: boolean, alwaysOpen: boolean, verified: boolean, checked: string, };
export type ContactsRequest = { language: Language, };
export type Door = "danger" | "told" | "worried" | "staff";
export type Failure = { code: Code, 
/**
 * The field it concerns, if it concerns one.
 */
field: string | null, };
export type FollowUpView = { id: string, what: string, who: Role, when: Clock, };
export type Hit = { kind: HitKind, id: string, title: string, 
/**
 * Where it belongs: the category of a sign, the routine of a screen; empty otherwise.
 */
place: string, detail: string, };
export type HitKind = "sign" | "screen" | "card" | "contact";
export type Hold = "as-usual" | "wait-for-advice" | "after-advice";
export type Language = "nb" | "nn";
export type Role = "staff" | "everyone" | "leader" | "owner" | "authority" | "pedagogical-leader" | "team" | "trusted-adult";
export type RunRequest = { door: Door, answers: Array<Answer>, language: Language, unit: UnitKind | null, };
export type RunView = { routine: string, screen: string, kind: ScreenKind, 
/**
 * Counted from one.
 */
step: number, 
/**
 * Steps at most, as far as can be known here.
 */
of: number, title: string, 
/**
 * The first paragraph.
 */
lead: string | null, body: Array<BlockView>, sections: Array<SectionView>, say: Array<SaidView>, dontSay: Array<SaidView>, 
/**
 * Each the rest of a sentence that begins with «Ikke».
 */
never: Array<string>, who: Role | null, clock: Clock | null, calls: Array<ContactView>, choices: Array<ChoiceView>, next: string | null, hold: Hold, 
/**
 * The talk with the parents is here, and must wait.
 */
held: boolean, followUps: Array<FollowUpView>, 
/**
 * What to write down, at an end.
 */
write: Array<string>, sources: Array<SourceView>, 
/**
 * The answers that led here: those given, up to the first that does not belong.
 */
answers: Array<Answer>, 
/**
 * About someone who works here: nothing on the window may tell it.
 */
sensitive: boolean, };
export type SaidView = { words: string, note: string | null, };
export type ScreenKind = "ask" | "do" | "call" | "end";
export type SearchRequest = { language: Language, query: string, unit: UnitKind | null, };
export type SectionView = { id: string, title: string, body: Array<BlockView>, who: Role, clock: Clock, };
export type SignView = { id: string, category: Category, categoryName: string, title: string, about: string | null, ages: Array<Age>, weight: Weight, urgency: Urgency, 
/**
 * Ordinary, harmless explanations.
 */
harmless: Array<string>, 
/**
 * First this, then that; each may be several things done together.
 */
actions: Array<Array<ActionView>>, sources: Array<SourceView>, };
export type SignsRequest = { language: Language, category: Category | null, age: Age | null, };
export type SignsView = { categories: Array<CategoryView>, caveats: Array<CaveatView>, signs: Array<SignView>, };
export type SourceView = { id: string, title: string, address: string, checked: string, verified: boolean, };
export type UnitKind = "kindergarten" | "school" | "sfo" | "leisure";
export type Urgency = "acute" | "same-day" | "days-1-2" | "this-week" | "watch" | "none";
export type Weight = "specific" | "concern" | "unspecific" | "none";

/** Every call there is: what is asked, and what is answered. */
export type Calls = {
  "content.about": [AboutRequest, AboutView],
  "guidance.cards": [CardsRequest, Array<CardView>],
  "guidance.contacts": [ContactsRequest, Array<ContactView>],
  "guidance.search": [SearchRequest, Array<Hit>],
  "guidance.signs": [SignsRequest, SignsView],
  "routines.stand": [RunRequest, RunView],
};
