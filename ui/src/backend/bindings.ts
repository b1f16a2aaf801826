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
export type AbsentInput = { 
/**
 * The id of what is missing.
 */
gap: string, 
/**
 * Why it is not there.
 */
reason: Private, };
export type Acquaintance = "known" | "new" | "other-key" | "other-name";
export type ActionView = { id: string, title: string, text: string, };
export type AddedNumberInput = { name: Private, number: string, };
export type AddedRoutineView = { id: string, steps: Array<AddedStepView>, };
export type AddedStepView = { id: string, title: string, 
/**
 * Null: the step is no more.
 */
clock: Clock | null, added: Array<KeptAdditionView>, };
export type AddedView = { at: string, by: string, text: Private, };
export type AdditionFaultView = { field: string, 
/**
 * What is wrong with what was typed; null: a rule of safety is broken.
 */
code: Code | null, rule: TextRule | null, 
/**
 * The words that broke it.
 */
words: Array<string>, };
export type AdditionFormView = { step: string, routine: string, title: string, body: Array<BlockView>, clock: Clock, takesDeadline: boolean, mayNameLeader: boolean, mayNameParents: boolean, input: AdditionInput, 
/**
 * What stands there now; null: nothing.
 */
added: BesideView | null, };
export type AdditionInput = { text: Private, numbers: Array<AddedNumberInput>, 
/**
 * The amount; empty: none.
 */
within: string, span: Span | null, };
export type AdditionKeepRequest = { step: string, addition: AdditionInput, 
/**
 * Somebody has looked: no word in it is the name of a child.
 */
sure: boolean, };
export type AdditionKeptView = { 
/**
 * Empty: it is kept.
 */
faults: Array<AdditionFaultView>, session: SessionView, };
export type AdditionRequest = { step: string, language: Language, };
export type AdditionTakeRequest = { step: string, };
export type AdditionsRequest = { language: Language, unit: UnitKind | null, };
export type AdditionsView = { 
/**
 * Every routine with every step, also those that nothing is added to.
 */
routines: Array<AddedRoutineView>, 
/**
 * Steps that are no more, and still have something added to them.
 */
gone: Array<AddedStepView>, 
/**
 * False: the board does not pass its check, and nothing that was added is shown.
 */
believed: boolean, };
export type AddressInput = { line: Private, postcode: Private, place: Private, };
export type Age = "0-2" | "3-5" | "6-12" | "13-18";
export type Answer = { screen: string, choice: string, 
/**
 * Why the step was not done ([`Library::SKIP`]); nothing for every other answer.
 */
reason?: Private, };
export type Answers = "always" | "now" | "not-now" | "holiday" | "unknown";
export type AppendRequest = { 
/**
 * None: a new concern begins, mine alone.
 */
concern: string | null, 
/**
 * The draft it was written in; it goes when the entries are kept.
 */
draft: string | null, note: NoteInput, run: WalkedRun | null, language: Language, };
export type Audience = "staff" | "children" | "adults";
export type BeginRequest = { unit: UnitInput, 
/**
 * The leader's name.
 */
leader: string, passphrase: string, contacts: ContactsInput, };
export type BesideNumberView = { name: Private, number: string, 
/**
 * The number as it is read aloud.
 */
display: string, };
export type BesideView = { 
/**
 * The unit's own.
 */
own: boolean, 
/**
 * Who says it: the name of the unit, or of the municipality.
 */
from: string, text: Private, numbers: Array<BesideNumberView>, within: Within | null, by: string, since: string, 
/**
 * The content pack that says it; null: the unit's own.
 */
pack: PackMark | null, };
export type BlockView = { "paragraph": string } | { "list": Array<string> };
export type BodyFigureRequest = { shape: BodyShape, language: Language, };
export type BodyFigureView = { shape: BodyShape, width: number, height: number, 
/**
 * All zones, in the order of the keyboard.
 */
zones: Array<ZoneView>, front: FigureView, back: FigureView, said: Array<MapSaidView>, sources: Array<SourceView>, };
export type BodyMapInput = { age: MapAge | null, 
/**
 * Does not move about by itself: does not roll, crawl or walk.
 */
still: boolean, marks: Array<MarkInput>, };
export type BodyShape = "baby" | "small-child" | "child" | "youth";
export type BordersView = { highlight: string, common: string, neutral: string, };
export type CalendarView = { 
/**
 * What the file was called in the end; null when the person would rather not.
 */
file: string | null, };
export type CardView = { id: string, door: Door, title: string, lead: string, todo: Array<string>, dont: Array<string>, calls: Array<ContactView>, sources: Array<SourceView>, };
export type CardsRequest = { language: Language, unit: UnitKind | null, };
export type Category = "physical" | "psych" | "neglect" | "sexual" | "witness" | "digital" | "nsk" | "ssa";
export type CategoryView = { id: Category, name: string, about: string, 
/**
 * Signs in this category, of the chosen age and pace.
 */
count: number, };
export type CaveatPlace = "always" | "here" | "after";
export type CaveatView = { id: string, title: string, text: string, place: CaveatPlace, };
export type Channel = "portal" | "municipality" | "letter" | "by-hand";
export type ChapterState = "whole" | "missing" | "excused" | "empty";
export type ChapterTextInput = { chapter: string, text: Private, };
export type ChapterView = { 
/**
 * Two digits.
 */
id: string, title: string, purpose: string, 
/**
 * Words of the program stand in it, whatever is written.
 */
given: boolean, 
/**
 * It must say something.
 */
needed: boolean, state: ChapterState, };
export type ChoiceView = { id: string, label: string, hint: string | null, };
export type Circumstances = { day: string, time: string, place: Private, present: Private, };
export type CiteView = { act: string, section: string, letter: string | null, 
/**
 * The first or second half of a letter that says two things.
 */
part: number | null, };
export type Clock = "now" | "hour-1" | "before-collection" | "same-day" | "day-1" | "without-delay" | "workdays-2" | "days-3" | "week-1" | "day-7" | "weeks-2" | "weeks-3" | "weeks-4" | "months-3" | "after-clarification" | "ongoing";
export type Code = "unknown-call" | "bad-request" | "broken" | "locked" | "blank" | "too-long" | "too-many" | "not-one-line" | "not-a-number" | "not-a-day" | "not-a-time" | "in-the-future" | "passphrase-short" | "passphrase-repeats" | "passphrase-common" | "passphrase-names" | "not-found" | "not-allowed" | "already-there" | "wrong-word" | "wrong-address" | "not-kept-full" | "not-kept-read-only" | "not-kept" | "damaged" | "folder-shared" | "nothing-changed" | "not-a-municipality" | "not-a-postcode" | "not-an-email" | "not-a-national-id" | "not-chosen" | "too-early" | "leader-reads" | "file-not-made" | "file-read-only" | "file-full" | "file-not-read" | "pack-too-large" | "pack-not-one" | "pack-newer" | "pack-forged" | "pack-older" | "pack-same" | "names-a-child" | "not-printable" | "plan-missing" | "known-again" | "table-not-one" | "table-too-large" | "table-empty" | "table-wrong";
export type Column = "day" | "form" | "theme" | "number" | "names" | "start" | "end" | "leader" | "purpose" | "goals" | "situation" | "routines" | "observations" | "went-well" | "problems" | "lessons" | "improvement" | "cause" | "measure" | "owner" | "deadline" | "no-findings";
export type ConcernFound = { concern: string, 
/**
 * Entries with at least one of the words.
 */
places: number, 
/**
 * When the last of them was written.
 */
last: string, };
export type ConcernIdRequest = { concern: string, language: Language, };
export type ConcernRow = { id: string, 
/**
 * Name, initials or «Barn A»; null when it has not been said.
 */
child: Private | null, begun: string, changed: string, 
/**
 * The first words of the newest note.
 */
extract: Private, notes: number, 
/**
 * Mine alone for more than 24 hours: who should know?
 */
waits: boolean, 
/**
 * Others can read it too. Then no words of it stand in the list: reading it is an entry of its own.
 */
shared: boolean, rung: Rung, 
/**
 * Sent, and nobody has confirmed it by the day one was to ask.
 */
ask: boolean, };
export type ConcernSearchRequest = { query: Private, };
export type ConcernView = { id: string, child: Private | null, begun: string, 
/**
 * Who can read it.
 */
readers: Array<string>, 
/**
 * Nobody else can read it.
 */
alone: boolean, 
/**
 * Who has opened it since it was shared, oldest first.
 */
reads: Array<ReadView>, waits: boolean, 
/**
 * Oldest first. What was opened stands in `reads`.
 */
items: Array<ItemView>, next: NextView | null, 
/**
 * The report of concern as it stands; null when none has been made ready.
 */
ladder: LadderView | null, 
/**
 * What is to come after it was sent, the first one first.
 */
due: Array<DueView>, };
export type ContactDetailsInput = { second: string, email: string, channel: string, 
/**
 * `2026-12-31`.
 */
until: string, note: string, };
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
isFallback: boolean, alwaysOpen: boolean, verified: boolean, checked: string, 
/**
 * Checked more than twelve months ago.
 */
old: boolean, themes: Array<Theme>, audiences: Array<Audience>, 
/**
 * When it answers, where that is known and it is not always.
 */
hours: Array<Opening>, hoursVerified: boolean, 
/**
 * Whether somebody answers now; null where there is nobody to call.
 */
answers: Answers | null, 
/**
 * It stands where one asks who answers now: all but what is surely closed.
 */
mayAnswer: boolean, 
/**
 * Another number, shown beside while it is not sure that somebody answers at this one.
 */
otherwise: OtherwiseView | null, 
/**
 * What the unit wrote of it.
 */
own: OwnContactView | null, 
/**
 * The unit writes its own number for it in its list.
 */
listed: boolean, 
/**
 * A plan is not whole without it.
 */
required: boolean, };
export type ContactsInput = { childProtection: string, childProtectionOnCall: string, 
/**
 * `08:00`; both or none.
 */
childProtectionFrom: string, childProtectionTo: string, directory: Array<LocalContactInput>, };
export type ContactsRequest = { language: Language, };
export type ControlOf = "owner" | "root" | "packs";
export type ControlRequest = { of: ControlOf, };
export type ControlView = { 
/**
 * Six words to compare by telephone; none while there is no key.
 */
words: Array<string>, };
export type CorrectMapRequest = { concern: string, entry: string, draft: string | null, reason: Private, map: BodyMapInput, language: Language, };
export type CorrectRequest = { concern: string, entry: string, draft: string | null, reason: Private, statement: Statement, circumstances: Circumstances, language: Language, };
export type CorrectedView = { at: string, by: string, reason: Private, before: DrillLogInput, after: DrillLogInput, };
export type CorrectionView = { entry: string, 
/**
 * Signed by the one it names.
 */
sound: boolean, at: string, by: string, reason: Private, statement: Statement, circumstances: Circumstances, };
export type CourseInput = { time: string, what: Private, who: Private, };
export type CourseKind = "start" | "inject" | "step" | "note" | "observed" | "pause" | "resume" | "stop";
export type CourseView = { kind: CourseKind, 
/**
 * The moment, with offset.
 */
at: string, 
/**
 * Seconds into the drill, pauses left out.
 */
seconds: number, 
/**
 * Of an inject its title; of a step its question; of a note what was decided, or seen.
 */
title: string, 
/**
 * Of a step the answer; of a note who decides, or has seen it.
 */
detail: string, };
export type Days = "mon-fri" | "every";
export type Door = "danger" | "told" | "worried" | "staff";
export type DraftIdRequest = { draft: string, };
export type DraftInput = { concern: string | null, 
/**
 * The entry it corrects.
 */
corrects: string | null, reason: Private, run: WalkedRun | null, note: NoteInput, 
/**
 * A report of concern that is being written; then the note is empty.
 */
report: ReportInput | null, 
/**
 * The log of a drill that is being written; then the note is empty.
 */
drill: DrillDraft | null, 
/**
 * The plan that is being written; then the note is empty.
 */
plan: PlanInput | null, 
/**
 * What is written down while a drill goes on; then the note is empty.
 */
jot: JotDraft | null, 
/**
 * A scenario that is being written; then the note is empty.
 */
scenario: ScenarioDraft | null, 
/**
 * A body map that is being drawn, or corrected; then the note is empty.
 */
map: BodyMapInput | null, };
export type DraftKept = { draft: string, at: string, };
export type DraftRequest = { 
/**
 * None the first time.
 */
draft: string | null, 
/**
 * Whose it is. While logged in it is always one's own.
 */
person: string, body: DraftInput, };
export type DraftView = { draft: string, begun: string, changed: string, body: DraftInput, };
export type DrillAddRequest = { drill: string, text: Private, 
/**
 * Somebody has looked at the names that were asked about.
 */
sure: boolean, language: Language, };
export type DrillBeginRequest = { scenario: string, form: DrillForm, leader: Private, way: Way, 
/**
 * The number to draw by, at most four digits; empty: any. Asked of a drill that is drawn alone.
 */
seed: string, language: Language, };
export type DrillCheckRequest = { 
/**
 * The drill whose log it is to be; null: held elsewhere.
 */
drill: string | null, log: DrillLogInput, 
/**
 * Why it is corrected; null: it is not a correction.
 */
reason: Private | null, };
export type DrillCheckView = { 
/**
 * All that stands in the way, in the order of the form.
 */
faults: Array<FaultView>, 
/**
 * Fields where a word is the name of a child in a concern that this person can open. Asked about, never forbidden.
 */
names: Array<string>, };
export type DrillClockView = { 
/**
 * Seconds into the drill now, pauses left out.
 */
seconds: number, paused: boolean, };
export type DrillCorrectRequest = { drill: string, draft: string | null, log: DrillLogInput, reason: Private, 
/**
 * Somebody has looked at the names that were asked about.
 */
sure: boolean, language: Language, };
export type DrillDraft = { 
/**
 * The run it is the log of, or the drill whose log it corrects; null when the drill was held elsewhere.
 */
drill: string | null, 
/**
 * It corrects a log that is finished; why stands in the draft's reason.
 */
corrects: boolean, log: DrillLogInput, };
export type DrillForm = "discussion" | "game" | "function" | "full-scale" | "role-play" | "micro";
export type DrillFormRequest = { 
/**
 * The run to log, or the drill whose log is corrected; null: held elsewhere.
 */
drill: string | null, 
/**
 * A scenario to begin with, when it was held elsewhere; null: none.
 */
scenario: string | null, language: Language, };
export type DrillFormView = { 
/**
 * What the run and the unit already tell.
 */
body: DrillLogInput, 
/**
 * Routines one can have practised.
 */
routines: Array<RoutineNameView>, 
/**
 * Chapters of the plan one may want to change.
 */
chapters: Array<RoutineNameView>, };
export type DrillIdRequest = { drill: string, language: Language, };
export type DrillInjectRequest = { drill: string, inject: string, language: Language, };
export type DrillKept = "run" | "logged" | "imported";
export type DrillLogInput = { form: DrillForm | null, day: string, start: string, end: string, 
/**
 * One of ours; empty: an own theme.
 */
scenario: string, 
/**
 * What was practised, in words: the scenario's title, or an own theme.
 */
theme: Private, purpose: Private, goals: Array<Private>, 
/**
 * What was seen of each goal, in the order of the goals; may be shorter than they are.
 */
goalNotes: Array<Private>, 
/**
 * Where everybody was, and what they were doing, when it began.
 */
situation: Private, leader: Private, observer: Private, counterplay: Private, 
/**
 * People of the board who took part, by id.
 */
present: Array<string>, 
/**
 * Others who took part: role and number.
 */
others: Array<GroupInput>, 
/**
 * Others who took part, by name: one on each line.
 */
names: Private, absent: Private, catchUp: Private, 
/**
 * Ids of the routines that were practised.
 */
routines: Array<string>, course: Array<CourseInput>, 
/**
 * What those who watched wrote while it went on.
 */
observed: Array<CourseInput>, observations: Private, wentWell: Private, problems: Array<Problem>, 
/**
 * Problems that are not on the list.
 */
otherProblems: Private, 
/**
 * What was learned.
 */
lessons: Private, ratings: Array<RatingInput>, times: Array<TimeInput>, findings: Array<FindingInput>, 
/**
 * Why there is nothing to improve.
 */
noFindings: Private, debrief: boolean | null, support: boolean | null, 
/**
 * Sent to the owner.
 */
reported: boolean | null, reportedTo: Private, reportedDay: string, nextDay: string, nextForm: DrillForm | null, };
export type DrillLogRequest = { drill: string | null, draft: string | null, log: DrillLogInput, 
/**
 * Somebody has looked at the names that were asked about.
 */
sure: boolean, language: Language, };
export type DrillNoteRequest = { drill: string, 
/**
 * The inject it answers; null: none.
 */
inject: string | null, what: Private, who: Private, draft: string | null, language: Language, };
export type DrillPace = { "way": "by-hand" } | { "way": "by-clock" } | { "way": "drawn", seed: number, };
export type DrillPauseRequest = { drill: string, paused: boolean, language: Language, };
export type DrillRow = { id: string, title: string, form: DrillForm | null, 
/**
 * Day of the drill.
 */
day: string, stage: DrillStage, kept: DrillKept, present: number, openImprovements: number, };
export type DrillSheetRequest = { drill: string, language: Language, };
export type DrillStage = "running" | "stopped" | "logged";
export type DrillStopRequest = { drill: string, why: StopReason, language: Language, };
export type DrillVerifyRequest = { drill: string | null, finding: number, own: string | null, day: string, how: Private, 
/**
 * The later drill that showed it; null: seen otherwise.
 */
seen: string | null, 
/**
 * Somebody has looked at the names that were asked about.
 */
sure: boolean, language: Language, };
export type DrillView = { id: string, stage: DrillStage, kept: DrillKept, title: string, 
/**
 * Read aloud at the start.
 */
opening: Array<string>, goals: Array<string>, 
/**
 * What often goes wrong, and the question to end with: for afterwards, and empty until it is stopped.
 */
mistakes: Array<string>, closing: string, form: DrillForm | null, 
/**
 * How its injects come; null: it was not run here.
 */
pace: DrillPace | null, door: Door | null, 
/**
 * Where the routine stands.
 */
run: WalkedRun | null, clock: DrillClockView, injects: Array<InjectView>, 
/**
 * Oldest first.
 */
course: Array<CourseView>, 
/**
 * Why it was stopped; null while it goes on.
 */
stopped: StopReason | null, 
/**
 * The log, once it is finished.
 */
log: DrillLogInput | null, logged: string, loggedBy: string, 
/**
 * Names of those of the board who took part.
 */
present: Array<string>, 
/**
 * What was corrected in the log, oldest first.
 */
corrections: Array<CorrectedView>, 
/**
 * What was added after it was finished, oldest first.
 */
added: Array<AddedView>, improvements: Array<ImprovementView>, 
/**
 * Improvements from elsewhere that this drill showed in place.
 */
showed: Array<ImprovementView>, };
export type DrillWalkRequest = { drill: string, run: WalkedRun, 
/**
 * It is begun anew, in what the program says now.
 */
anew?: boolean, language: Language, };
export type DrillsRequest = { language: Language, };
export type DrillsView = { 
/**
 * The last one first.
 */
drills: Array<DrillRow>, 
/**
 * Those that wait first, by deadline.
 */
improvements: Array<ImprovementView>, 
/**
 * A drill that goes on, or is paused; null: none.
 */
running: string | null, };
export type Due = "receipt" | "assessed" | "feedback" | "investigated";
export type DueView = { what: Due, on: string, past: boolean, };
export type EditionView = { version: number, at: string, by: string, 
/**
 * Who approved it for the one responsible under the law, when, and how.
 */
decidedBy: Private, decidedDay: string, decidedHow: Private, changes: Private, };
export type ExampleRequest = { language: Language, };
export type ExcuseView = { reason: Private, day: string, };
export type ExportedView = { 
/**
 * The name of the file; null when nobody chose a place, and nothing was made.
 */
file: string | null, concern: ConcernView, };
export type FactKind = "routines" | "signs" | "caveats" | "together" | "strengths" | "map" | "talk" | "cards" | "scenarios" | "terms";
export type Failure = { code: Code, 
/**
 * The field it concerns, if it concerns one.
 */
field: string | null, };
export type FaultView = { field: string, code: Code, };
export type FigureView = { insets: Array<[number, number, number, number]>, body: Array<string>, cover: string, zones: Array<ZonePathView>, borders: BordersView, details: string, irises: string, };
export type FindingInput = { what: Private, cause: Private, measure: Private, 
/**
 * The role that answers for it.
 */
owner: Private, 
/**
 * Day as `2026-12-24`.
 */
deadline: string, 
/**
 * The chapter of the plan to change, `25`; empty: none.
 */
chapter: string, };
export type FollowUpView = { id: string, what: string, who: Role, when: Clock, };
export type Follows = "begun" | "now";
export type GapPlace = "plan" | "unit" | "contacts" | "drills";
export type GapView = { 
/**
 * Where a reason is kept for it.
 */
id: string, 
/**
 * The words: `plan-gap-<kind>`.
 */
kind: string, chapter: string, 
/**
 * Where it is mended.
 */
place: GapPlace, 
/**
 * The field of the plan it stands at; empty elsewhere.
 */
field: string, 
/**
 * «Finnes ikke, fordi …»: it is no longer in the way.
 */
excuse: ExcuseView | null, };
export type GroupInput = { role: Private, number: string, };
export type GuardianInput = { name: Private, telephone: Private, informed: Informed | null, 
/**
 * Why, or why not. While the parent hold is on and the answer is yes: who told them, when, and on whose advice.
 */
why: Private, };
export type Handout = "cards-wall" | "cards-hand" | "poster" | "wallet";
export type HandoutRequest = { what: Handout, unit: UnitKind | null, language: Language, };
export type HandoutView = { 
/**
 * The name of the file; null when nobody chose a place, and nothing was made.
 */
file: string | null, };
export type HeldView = { drill: string, title: string, day: string, kept: DrillKept, 
/**
 * Who leads said that it counts; the log does not tell.
 */
counted: boolean, };
export type HelpAnswer = { question: string, choice: string, };
export type HelpChoiceView = { id: string, label: string, hint: string | null, };
export type HelpEndView = { door: Door, calls: Array<ContactView>, rules: Array<RuleView>, };
export type HereRequest = { 
/**
 * An acute step is open: the lock waits longer.
 */
acute: boolean, 
/**
 * The routine in front, and the concern it belongs to.
 */
run: WalkedRun | null, concern: string | null, };
export type Hit = { kind: HitKind, id: string, title: string, 
/**
 * Where it belongs: the category of a sign, the routine of a screen; empty otherwise.
 */
place: string, detail: string, };
export type HitKind = "sign" | "screen" | "sheet" | "card" | "contact" | "law" | "talk" | "term";
export type Hold = "as-usual" | "wait-for-advice" | "after-advice";
export type ImproveRequest = { 
/**
 * Typed afresh: nothing says which case it came of, and nothing is read of it.
 */
finding: FindingInput, 
/**
 * Whether somebody can know the child again in it. It is kept when it was asked, and nobody can.
 */
knownAgain: boolean | null, 
/**
 * Somebody has looked at the names that were asked about.
 */
sure: boolean, language: Language, };
export type ImprovementState = "late" | "open" | "verified";
export type ImprovementView = { 
/**
 * The drill that found it, and its place in the log; null: it came of a real case.
 */
drill: string | null, finding: number, 
/**
 * Its own id, when it came of a real case.
 */
own: string | null, drillTitle: string, 
/**
 * The day of the drill, or the day it was written.
 */
drillDay: string, what: Private, cause: Private, measure: Private, owner: Private, deadline: string, chapter: string, state: ImprovementState, progress: Progress, verified: VerifiedView | null, };
export type Informed = "yes" | "no";
export type InjectView = { id: string, minute: number, 
/**
 * Null until it is shown: what is coming stays hidden.
 */
title: string | null, text: Array<string>, 
/**
 * What one looks for; empty until it is shown.
 */
look: Array<string>, 
/**
 * Where that stands in our content, as it says now; empty until it is shown.
 */
refs: Array<RefView>, 
/**
 * Seconds into the drill, when it was shown.
 */
shown: number | null, };
export type InviteRequest = { name: string, role: PersonRole, 
/**
 * One who was invited before and has not come: gets a new code, the old one opens nothing. Null: someone new.
 */
person: string | null, };
export type InviteView = { person: PersonView, 
/**
 * The six words of the one-time code, shown once.
 */
code: Array<string>, session: SessionView, };
export type ItemKind = "begun" | "noted" | "mapped" | "walked" | "named" | "shared" | "reported" | "exported" | "sent" | "received";
export type ItemView = { entry: string, 
/**
 * Signed by the one it names.
 */
sound: boolean, kind: ItemKind, at: string, by: string, 
/**
 * Noted.
 */
statement: Statement | null, circumstances: Circumstances | null, 
/**
 * Oldest first; what they correct stands above them unchanged.
 */
corrections: Array<CorrectionView>, 
/**
 * Mapped.
 */
map: MapView | null, 
/**
 * Oldest first; the map that they correct stands above them unchanged.
 */
mapCorrections: Array<MapCorrectionView>, 
/**
 * Walked: the steps answered now.
 */
steps: Array<StepView>, 
/**
 * Walked: an earlier answer was taken back here.
 */
turned: boolean, 
/**
 * Named.
 */
child: Private | null, 
/**
 * Shared.
 */
shared: SharedView | null, 
/**
 * Reported: the report as it was made ready.
 */
report: ReportInput | null, 
/**
 * Exported: what the file holds.
 */
paper: Paper | null, 
/**
 * Sent.
 */
sent: SentView | null, 
/**
 * Received.
 */
received: ReceivedView | null, };
export type JoinRequest = { person: string, 
/**
 * The six words, as typed.
 */
code: string, passphrase: string, };
export type JotDraft = { drill: string, 
/**
 * It was seen by somebody who watches; else it was decided.
 */
observed: boolean, what: Private, who: Private, };
export type KeptAdditionView = { added: BesideView, 
/**
 * Why it stands nowhere just now: who leads, or what the step says, has changed since it was written.
 */
faults: Array<AdditionFaultView>, };
export type LadderView = { 
/**
 * The entry that made the report ready, the last one.
 */
report: string, ready: string, readyBy: string, sent: SentView | null, received: ReceivedView | null, 
/**
 * The day to ask, when it was sent and nobody has confirmed it: two working days after. `2026-11-26`.
 */
askOn: string | null, 
/**
 * That day has come.
 */
ask: boolean, };
export type Language = "nb" | "nn";
export type LawHelpRequest = { language: Language, unit: UnitKind | null, answers: Array<HelpAnswer>, };
export type LawHelpView = { id: string, title: string, body: Array<BlockView>, choices: Array<HelpChoiceView>, end: HelpEndView | null, 
/**
 * The answers that led here: those given, up to the first that does not belong.
 */
answers: Array<HelpAnswer>, };
export type LawRequest = { language: Language, unit: UnitKind | null, };
export type LawTheme = "report" | "avert" | "police" | "silence" | "parents" | "after" | "staff" | "environment" | "plan" | "privacy";
export type LawView = { themes: Array<ThemeView>, triggers: Array<TriggerView>, };
export type Line = { speaker: Speaker, words: Private, };
export type Lives = "here" | "elsewhere" | "unknown";
export type LocalContactInput = { contact: string, name: string, number: string, hours: string, details: ContactDetailsInput, };
export type LockReason = "asked" | "idle" | "sleep" | "stopped";
export type LockRequest = { 
/**
 * The routine in front, and the concern it belongs to.
 */
run: WalkedRun | null, concern: string | null, };
export type LockedView = { why: LockReason, 
/**
 * RFC 3339, with offset.
 */
at: string, 
/**
 * The step of a routine that stood there, if anyone may see it.
 */
run: WalkedRun | null, };
export type MapAge = "under-5-months" | "under-2" | "2-3" | "4-5" | "6-12" | "13-18";
export type MapCorrectionView = { entry: string, 
/**
 * Signed by the one it names.
 */
sound: boolean, at: string, by: string, reason: Private, map: MapView, };
export type MapLookRequest = { map: BodyMapInput, };
export type MapLookView = { 
/**
 * All that stands in the way, in the order of the form.
 */
faults: Array<FaultView>, 
/**
 * Why somebody should be asked today; empty when the map alone gives no reason.
 */
talkToday: Array<TalkToday>, 
/**
 * Every place counts as less common for accidents.
 */
everyPlace: boolean, };
export type MapRequest = { concern: string, 
/**
 * The draft it was drawn in; it goes when the entry is kept.
 */
draft: string | null, map: BodyMapInput, language: Language, };
export type MapSaidView = { id: string, 
/**
 * In view whenever the map is.
 */
always: boolean, };
export type MapView = { map: BodyMapInput, shape: BodyShape, talkToday: Array<TalkToday>, everyPlace: boolean, };
export type MarkInput = { zone: Zone, 
/**
 * Only where the zone is on both sides.
 */
side: Side | null, 
/**
 * Null when it was chosen from the list or by keyboard: somewhere in the zone.
 */
spot: Spot | null, kind: MarkKind | null, 
/**
 * What was seen, in words; must be there for a covered area, and where the kind is another one.
 */
words: Private, 
/**
 * Centimetres, an estimate: `2`, `1,5`, `2 x 3`.
 */
size: Private, 
/**
 * Its shape, in words.
 */
form: Private, 
/**
 * It has the form of something: a hand, a belt, teeth.
 */
patterned: boolean, 
/**
 * How many, when they lie close.
 */
number: Private, 
/**
 * In words. Nothing is read from it: a bruise cannot be dated by its colour (vfpms).
 */
colour: Private, noticed: Noticed | null, 
/**
 * Word for word.
 */
childWords: Private, 
/**
 * Whether it hurts to touch. Only as the child says; nobody presses to find out.
 */
sore: boolean | null, 
/**
 * What an adult said about it, and who.
 */
explanation: Private, explainedBy: Private, 
/**
 * An accident here that is known of: when, and where its report lies.
 */
accident: Private, 
/**
 * `2026-11-23`
 */
day: string, 
/**
 * `10:15`
 */
time: string, seenBy: Private, };
export type MarkKind = "bruise" | "redness" | "wound" | "burn" | "bite" | "swelling" | "scar" | "other";
export type Measured = "told" | "called" | "written-down";
export type MeasuredPoint = { drill: string, title: string, day: string, 
/**
 * Into the drill, pauses left out.
 */
seconds: number, };
export type MeasuresRequest = { language: Language, };
export type MeasuresView = { 
/**
 * Fewer drills than this say nothing.
 */
least: number, series: Array<SeriesView>, 
/**
 * The most often first.
 */
missed: Array<MissedView>, 
/**
 * Finished drills of those two years in which something was rated.
 */
rated: number, 
/**
 * Of those on the list, how many were picked in a finished log of the last twelve months.
 */
tookPart: number, people: number, 
/**
 * Finished drills of the last twelve months, by how they were kept.
 */
run: number, logged: number, imported: number, };
export type MicroView = { id: string, title: string, question: Array<string>, answer: Array<string>, say: Array<SaidView>, dontSay: Array<SaidView>, refs: Array<RefView>, 
/**
 * Fits this type of unit; the others come last.
 */
fits: boolean, sources: Array<SourceView>, };
export type Minute = string;
export type MissedView = { words: string, no: number, partly: number, 
/**
 * Drills where it was tried.
 */
tried: number, };
export type NameRequest = { concern: string, child: Private, language: Language, };
export type NextView = { run: WalkedRun, title: string, who: Role | null, clock: Clock | null, end: boolean, hold: Hold, };
export type NoteInput = { 
/**
 * Name, initials or «Barn A»; empty: not said.
 */
child: Private, circumstances: Circumstances, statements: Array<Statement>, };
export type NoteKind = "seen" | "heard" | "told" | "thought";
export type Noticed = "care" | "bathing" | "play" | "shown" | "other";
export type Offer = "share" | "report";
export type Often = { per: Per, number: number, };
export type OpenOutcome = "open" | "wrong" | "wait";
export type OpenPerson = { person: PersonView, settings: SettingsView | null, 
/**
 * Drafts of mine that wait to be kept.
 */
drafts: number, 
/**
 * Entries whose fingerprint, place or signature does not hold. 0 when all is well.
 */
unsound: number, 
/**
 * When somebody chose to go on from an older file.
 */
continued: Array<string>, 
/**
 * Set when it is this person's routine that came back after the lock.
 */
resumes: ResumesView | null, };
export type OpenRequest = { person: string, passphrase: string, };
export type OpenedView = { outcome: OpenOutcome, 
/**
 * Seconds until the next try is heard. 0 when it is heard now.
 */
wait: number, session: SessionView, };
export type Opening = { days: Days, from: Minute, 
/**
 * The first minute that nobody answers any more.
 */
to: Minute, 
/**
 * In some holidays it opens no earlier than this; before that it is not sure that anybody answers.
 */
later: Minute | null, };
export type OtherwiseView = { id: string, name: string, display: string, };
export type Outcome = "received" | "later";
export type OwnCheckRequest = { input: ScenarioInput, };
export type OwnContactView = { name: string, 
/**
 * In their own words.
 */
hours: string, 
/**
 * Another number there.
 */
second: string, email: string, 
/**
 * How what must stay secret can be sent, in their own words.
 */
channel: string, note: string, 
/**
 * The last day that it holds; empty: until it is changed.
 */
until: string, 
/**
 * That day is past: somebody must look again.
 */
expired: boolean, };
export type OwnFormRequest = { 
/**
 * The one to change; null: a new one.
 */
scenario: string | null, 
/**
 * Of a new one: the scenario among all that it begins as a copy of; null: from nothing.
 */
from: string | null, language: Language, };
export type OwnFormView = { input: ScenarioInput, 
/**
 * Which version stands now; 0: it is new.
 */
version: number, 
/**
 * Routines one can practise.
 */
routines: Array<RoutineNameView>, };
export type OwnInjectInput = { 
/**
 * Whole minutes into the drill.
 */
minute: string, title: Private, 
/**
 * Read aloud; an empty line parts two paragraphs.
 */
text: Private, 
/**
 * What one looks for: one on each line.
 */
look: Private, 
/**
 * It may stay away or change places when the drill is drawn.
 */
loose: boolean, };
export type OwnKeepRequest = { 
/**
 * The one that it is a new version of; null: a new one.
 */
scenario: string | null, draft: string | null, input: ScenarioInput, 
/**
 * Somebody has looked at the names that were asked about.
 */
sure: boolean, language: Language, };
export type OwnRetireRequest = { scenario: string, 
/**
 * False: it is taken into use again.
 */
retired: boolean, language: Language, };
export type OwnScenarioView = { 
/**
 * Among the unit's own.
 */
id: string, 
/**
 * Among all scenarios, as a drill is begun with it.
 */
scenario: string, name: Private, 
/**
 * From 1.
 */
version: number, 
/**
 * When this version was kept, and by whom.
 */
at: string, by: string, retired: boolean, };
export type OwnView = { reason: Private, at: string, by: string, };
export type OwnerAddressRequest = { address: string, };
export type OwnerAddressView = { control: Array<string>, };
export type OwnerKeyConfirm = { 
/**
 * The words at the asked places.
 */
words: Array<string>, 
/**
 * The owner was alone at the screen: confirmed. Otherwise the leader printed it: provisional.
 */
ownerAlone: boolean, };
export type OwnerKeyRequest = Record<symbol, never>;
export type OwnerKeyView = { 
/**
 * The eighteen words of the sheet, in order.
 */
words: Array<string>, 
/**
 * Six words to compare by telephone.
 */
control: Array<string>, 
/**
 * The public address: a line of text that may be sent in the open.
 */
address: string, 
/**
 * Two places on the sheet, counted from one, to be read back.
 */
ask: Array<number>, };
export type OwnerState = "none" | "provisional" | "confirmed";
export type Pace = "today" | "this-week" | "watch";
export type PackAcceptRequest = { 
/**
 * The six words, as they were heard on the telephone. Not asked for when the key is believed already.
 */
words: string, };
export type PackChange = "new" | "changed" | "gone" | "same" | "refused";
export type PackEditionRequest = { id: string, language: Language, };
export type PackEditionView = { 
/**
 * The entry that holds it.
 */
id: string, issuer: string, number: number, day: string, by: string, at: string, holds: boolean, };
export type PackExportedView = { 
/**
 * The name of the file; null when nobody chose a place, and nothing was made.
 */
file: string | null, packs: PacksView, };
export type PackKeyRequest = { key: string, };
export type PackKeyView = { key: string, issuer: string, by: string, since: string, 
/**
 * The number of what holds now.
 */
holds: number | null, };
export type PackLookRequest = { language: Language, };
export type PackMadeView = { number: number, day: string, };
export type PackMakeRequest = { 
/**
 * Who speaks: the municipality, by its name.
 */
issuer: string, };
export type PackMark = { number: number, day: string, };
export type PackOfferView = { issuer: string, number: number, day: string, from: Acquaintance, 
/**
 * The number of what holds now from the same name, if anything does.
 */
before: number | null, steps: Array<PackStepView>, };
export type PackStepView = { step: string, 
/**
 * Empty: this version has no such step.
 */
title: string, routine: string, change: PackChange, 
/**
 * What stands there now.
 */
before: PackTextView | null, 
/**
 * What the pack says.
 */
after: PackTextView | null, 
/**
 * Why it is not taken in.
 */
refused: Array<AdditionFaultView>, };
export type PackTextView = { text: Private, numbers: Array<BesideNumberView>, within: Within | null, };
export type PacksView = { keys: Array<PackKeyView>, 
/**
 * The last one first.
 */
editions: Array<PackEditionView>, 
/**
 * A name to begin with, for one who makes packs.
 */
issuer: string, 
/**
 * Steps that this unit has added to: so many come into a pack that is made now.
 */
mine: number, made: PackMadeView | null, 
/**
 * The key that this person signs packs with; empty before the first.
 */
key: string, };
export type Paper = "report-pdf" | "report-json" | "concern-pdf";
export type PassphraseRequest = { passphrase: string, 
/**
 * Names that it must not be made of: the person's, the unit's.
 */
names: Array<string>, };
export type PassphraseView = { fault: Code | null, };
export type Per = "year" | "years" | "weeks";
export type PersonRole = "leader" | "deputy" | "staff";
export type PersonView = { id: string, name: string, role: PersonRole, 
/**
 * False: invited, and has not chosen a passphrase yet. Nothing can be written by them or shared with them.
 */
joined: boolean, };
export type PlanApproveRequest = { decision: PlanDecision, 
/**
 * Somebody has looked at the names that were asked about.
 */
sure: boolean, language: Language, };
export type PlanDecision = { by: Private, day: string, how: Private, };
export type PlanExportRequest = { 
/**
 * An approved edition; null: the draft.
 */
version: number | null, language: Language, };
export type PlanExportedView = { 
/**
 * The name of the file; null when nobody chose a place, and nothing was made.
 */
file: string | null, 
/**
 * A character that no shipped font has: nothing was made.
 */
unprintable: UnprintableView | null, };
export type PlanInput = { title: Private, 
/**
 * `2026–2027`
 */
period: Private, organisationNumber: Private, nextRevision: string, 
/**
 * What is new in this edition.
 */
changes: Private, 
/**
 * Who has been given it.
 */
distribution: Private, roles: Array<PlanRoleInput>, 
/**
 * Whom one tells, and how, when the leader is the one concerned.
 */
leaderSuspected: Private, texts: Array<ChapterTextInput>, absent: Array<AbsentInput>, };
export type PlanKeepRequest = { draft: string | null, plan: PlanInput, 
/**
 * Somebody has looked at the names that were asked about.
 */
sure: boolean, language: Language, };
export type PlanRequest = { language: Language, };
export type PlanRole = "leader" | "contact" | "owner";
export type PlanRoleInput = { role: PlanRole, who: Private, substitute: Private, };
export type PlanView = { input: PlanInput, 
/**
 * When it was last kept; empty: never.
 */
kept: string, keptBy: string, 
/**
 * The number this edition will have.
 */
version: number, chapters: Array<ChapterView>, 
/**
 * All that is missing, in the order of the chapters; the excused ones too.
 */
gaps: Array<GapView>, 
/**
 * The last one first.
 */
editions: Array<EditionView>, };
export type PlannedInput = { task: Task | null, month: string, day: string, 
/**
 * A scenario or a micro-drill of ours; empty: not decided.
 */
scenario: string, 
/**
 * The role that answers for it.
 */
who: Private, };
export type PlannedStatus = "waiting" | "done" | "late";
export type PlannedView = { id: string, 
/**
 * `2027-03`
 */
month: string, 
/**
 * `2027-03-12`; null: some time in the month.
 */
day: string | null, scenario: string, 
/**
 * The scenario, where one is chosen; else what is practised.
 */
title: string, who: Private, status: PlannedStatus, };
export type PracticeBasisView = { id: string, title: string, part: TalkPart, };
export type PracticeChoiceView = { id: string, words: string, };
export type PracticeEndView = { outcome: Outcome, now: string, door: Door, };
export type PracticeRequest = { language: Language, practice: string, 
/**
 * What one has chosen to say, in order: the only state, and it stays with the one who asks.
 */
chosen: Array<string>, };
export type PracticeRow = { id: string, title: string, about: string, age: Age, };
export type PracticeSaidView = { id: string, words: string, 
/**
 * What the child answers or does.
 */
answer: string, 
/**
 * It helps the child to tell; otherwise there is something to learn from it.
 */
helps: boolean, why: string, restsOn: PracticeBasisView, };
export type PracticeTurnView = { id: string, title: string, scene: Array<string>, choices: Array<PracticeChoiceView>, end: PracticeEndView | null, };
export type PracticeView = { id: string, title: string, 
/**
 * Who the child is, and where one is.
 */
about: string, goals: Array<string>, 
/**
 * What one has said, with what the child answered.
 */
said: Array<PracticeSaidView>, turn: PracticeTurnView, sources: Array<SourceView>, };
export type Private = string;
export type Problem = "routine" | "number" | "decides" | "leader-away" | "duty" | "waited" | "parents" | "leading" | "verbatim" | "timeline" | "confidential" | "child-alone" | "other-children" | "substitutes" | "message" | "equipment" | "room" | "unfinished";
export type ProgrammeCountRequest = { year: string, task: Task, drill: string, counts: boolean, language: Language, };
export type ProgrammeDropRequest = { year: string, planned: string, language: Language, };
export type ProgrammePlanRequest = { year: string, 
/**
 * The one that is planned otherwise; null: a new one.
 */
planned: string | null, input: PlannedInput, 
/**
 * Somebody has looked at the names that were asked about.
 */
sure: boolean, language: Language, };
export type ProgrammeRequest = { 
/**
 * A day of the year; null: today's.
 */
year: string | null, language: Language, };
export type ProgrammeSetRequest = { year: string, task: Task, 
/**
 * As typed.
 */
number: string, reason: Private, 
/**
 * Somebody has looked at the names that were asked about.
 */
sure: boolean, language: Language, };
export type ProgrammeSuggestRequest = { year: string, language: Language, };
export type ProgrammeView = { year: YearView, 
/**
 * The year is the one that today lies in.
 */
now: boolean, before: YearView | null, next: YearView | null, tasks: Array<TaskView>, wheel: Array<WheelMonth>, tookPart: TookPartView | null, scenarios: Array<ScenarioChoice>, 
/**
 * Months one may plan in.
 */
months: Array<string>, 
/**
 * Who answers for it, to begin with.
 */
who: string, };
export type Progress = "not-begun" | "begun" | "done";
export type ProgressRequest = { drill: string | null, finding: number, own: string | null, progress: Progress, language: Language, };
export type Rating = "yes" | "partly" | "no" | "not-tried";
export type RatingInput = { criterion: string, 
/**
 * The words of the criterion as they were read.
 */
words: string, rating: Rating | null, };
export type ReadView = { at: string, by: string, };
export type ReadyRequest = { concern: string, draft: string | null, body: ReportInput, language: Language, };
export type ReceivedRequest = { concern: string, report: string, received: ReceivedView, language: Language, };
export type ReceivedView = { from: Private, reference: Private, day: string, time: string, };
export type RecipientInput = { 
/**
 * Whether the child lives in the municipality of the unit: asked, never assumed. Null: not answered.
 */
lives: Lives | null, 
/**
 * Four digits.
 */
number: Private, name: Private, 
/**
 * Two digits; «00» where there are no districts.
 */
districtNumber: Private, district: Private, };
export type RefView = { 
/**
 * Where one finds it in the program: the routine, «Tegn», «Loven kort».
 */
place: string, 
/**
 * Empty where it is only words to say.
 */
title: string, body: Array<BlockView>, say: Array<SaidView>, dontSay: Array<SaidView>, };
export type RemarkView = { id: string, title: string, text: string, };
export type RemindersView = { 
/**
 * Drills that were planned, and were not held in time.
 */
late: number, 
/**
 * Those who are new, and have waited too long.
 */
newcomers: number, 
/**
 * Planned in this month or within four weeks.
 */
soon: Array<SoonView>, 
/**
 * Something is planned or held this year: before that nobody is reminded of what they have not begun with.
 */
begun: boolean, 
/**
 * Tasks of this year that are neither held nor planned.
 */
unplanned: number, };
export type ReportCheckRequest = { concern: string, body: ReportInput, };
export type ReportCheckView = { 
/**
 * The parent hold as it is now: a step may have been answered since the form was begun.
 */
hold: Hold, 
/**
 * All that stands in the way, in the order of the form.
 */
faults: Array<FaultView>, 
/**
 * No day and no clock time stands in the text.
 */
noDate: boolean, };
export type ReportChildInput = { name: Private, 
/**
 * Eleven digits; empty: not known.
 */
nationalId: Private, unborn: boolean, 
/**
 * The address is blocked: it is neither kept nor printed.
 */
addressBlocked: boolean, address: AddressInput, telephone: Private, informed: Informed | null, why: Private, };
export type ReportExportRequest = { concern: string, 
/**
 * The entry that made it ready; empty for the concern itself.
 */
report: string, paper: Paper, language: Language, };
export type ReportFormView = { 
/**
 * What is known already; what the leader or the writer said before stands filled in.
 */
body: ReportInput, hold: Hold, };
export type ReportInput = { recipient: RecipientInput, reporter: ReporterInput, 
/**
 * One or more.
 */
children: Array<ReportChildInput>, 
/**
 * None, one or two. With none known the report says «Ukjent».
 */
guardians: Array<GuardianInput>, interpreter: Private, otherHelp: Private, 
/**
 * What one is worried about.
 */
concern: Private, 
/**
 * How long, what was tried.
 */
history: Private, 
/**
 * The child's and the parents' own view.
 */
otherViews: Private, };
export type ReporterInput = { name: Private, role: Private, telephone: Private, email: Private, unit: Private, 
/**
 * Optional.
 */
organisation: Private, address: AddressInput, };
export type ResumesView = { concern: string | null, };
export type Role = "staff" | "everyone" | "leader" | "owner" | "authority" | "pedagogical-leader" | "team" | "trusted-adult";
export type RoutineNameView = { id: string, title: string, };
export type RuleView = { id: string, title: string, body: Array<BlockView>, cites: Array<CiteView>, 
/**
 * The month it was checked, `2026-11`.
 */
checked: string, 
/**
 * What a person must check, and where; null when nothing must.
 */
check: string | null, 
/**
 * For who leads.
 */
leaders: boolean, sources: Array<SourceView>, };
export type RunRequest = { door: Door, answers: Array<Answer>, language: Language, unit: UnitKind | null, 
/**
 * The concern it is walked in: what was answered there before, and taken back, still counts for the parent hold.
 */
concern: string | null, 
/**
 * The drill it is walked in: the same steps, and the same things count.
 */
drill: string | null, };
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
lead: string | null, body: Array<BlockView>, sections: Array<SectionView>, 
/**
 * The step that this screen is, where something may stand beside it.
 */
ownStep: string | null, 
/**
 * What stands beside it here.
 */
added: Array<BesideView>, sheets: Array<SheetView>, say: Array<SaidView>, dontSay: Array<SaidView>, 
/**
 * Each the rest of a sentence that begins with «Ikke».
 */
never: Array<string>, who: Role | null, clock: Clock | null, calls: Array<ContactView>, choices: Array<ChoiceView>, 
/**
 * The step may be left undone, with a reason.
 */
maySkip: boolean, next: string | null, hold: Hold, 
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
sensitive: boolean, 
/**
 * What can be done in the program at this step, in a concern.
 */
offers: Array<Offer>, 
/**
 * The routines have been changed since it was begun; null: they have not.
 */
changed: Follows | null, };
export type Rung = "none" | "ready" | "sent" | "received";
export type SaidView = { words: string, note: string | null, };
export type ScenarioChoice = { id: string, title: string, micro: boolean, };
export type ScenarioDraft = { 
/**
 * The one that it is a new version of; null: a new one.
 */
scenario: string | null, input: ScenarioInput, };
export type ScenarioInjectView = { id: string, minute: number, 
/**
 * May stay away or change places when the drill is drawn.
 */
loose: boolean, };
export type ScenarioInput = { name: Private, 
/**
 * Who it is for.
 */
about: Private, form: DrillForm | null, 
/**
 * Where the group begins; none: no routine is opened.
 */
door: Door | null, 
/**
 * Ids of the routines that are practised.
 */
routines: Array<string>, 
/**
 * How long it takes, in whole minutes.
 */
minutes: string, 
/**
 * Read aloud at the start; an empty line parts two paragraphs.
 */
opening: Private, 
/**
 * One on each line, as the next two.
 */
goals: Private, criteria: Private, mistakes: Private, injects: Array<OwnInjectInput>, 
/**
 * The question to end with.
 */
closing: Private, };
export type ScenarioView = { id: string, title: string, 
/**
 * Who it is for.
 */
about: string, form: DrillForm, minutes: number, 
/**
 * Null: no routine is opened.
 */
door: Door | null, 
/**
 * Ids of the routines that are practised.
 */
routines: Array<string>, 
/**
 * The place in a year; of those with the same number one is enough. Null: it has none.
 */
year: number | null, 
/**
 * Fits this type of unit; the others come last.
 */
fits: boolean, goals: Array<string>, injects: Array<ScenarioInjectView>, sources: Array<SourceView>, 
/**
 * Of the unit's own: which version; null: it is ours.
 */
version: number | null, };
export type ScenariosRequest = { language: Language, };
export type ScreenKind = "ask" | "do" | "call" | "end";
export type SearchRequest = { language: Language, query: string, unit: UnitKind | null, };
export type SectionView = { id: string, title: string, body: Array<BlockView>, who: Role, clock: Clock, 
/**
 * What stands beside it here.
 */
added: Array<BesideView>, };
export type SentRequest = { concern: string, report: string, sent: SentView, language: Language, };
export type SentView = { channel: Channel, to: Private, day: string, time: string, };
export type SeriesView = { measured: Measured, 
/**
 * The oldest first.
 */
points: Array<MeasuredPoint>, 
/**
 * Drills where it was not done.
 */
without: number, 
/**
 * In seconds; null under three drills.
 */
median: number | null, };
export type SessionRequest = Record<symbol, never>;
export type SessionView = { vault: VaultState, 
/**
 * Example data: an invented unit, in a vault of its own.
 */
example: boolean, unit: UnitView | null, 
/**
 * False when something that everyone may read did not pass the check of signatures: it is then not shown.
 */
boardSound: boolean, 
/**
 * This PC had not seen the file before it was opened.
 */
copy: boolean, people: Array<PersonView>, open: OpenPerson | null, locked: LockedView | null, };
export type SettingsView = { language: Language, appearance: string, hideKey: string, };
export type SharePersonView = { id: string, name: string, role: PersonRole, 
/**
 * Chosen beforehand.
 */
preset: boolean, };
export type ShareRequest = { concern: string, whom: Whom, about: Array<string>, with: Array<string>, 
/**
 * Asked when an earlier answer named the leadership; otherwise empty.
 */
reason: Private, language: Language, };
export type SharedView = { with: Array<string>, whom: Whom, reason: Private, };
export type SharingRequest = { concern: string, 
/**
 * Whom it concerns; null: as answered in the routine.
 */
whom: Whom | null, 
/**
 * Those of the list whom it concerns: they are not offered.
 */
about: Array<string>, };
export type SharingView = { 
/**
 * Whom it concerns, as answered here or in the routine; null: must be asked first.
 */
whom: Whom | null, 
/**
 * An answer kept in this concern named the leadership or the owner, and this one does not: it takes a reason, and nobody is chosen beforehand.
 */
namedBefore: boolean, 
/**
 * Staff who could be the ones it concerns, to be left out.
 */
everyone: Array<PersonView>, 
/**
 * Whom it may be shared with.
 */
people: Array<SharePersonView>, 
/**
 * What they will be able to read.
 */
notes: number, maps: number, corrections: number, steps: number, report: boolean, };
export type SheetPartView = { id: string, title: string, body: Array<BlockView>, added: Array<BesideView>, };
export type SheetRequest = { sheet: string, language: Language, unit: UnitKind | null, };
export type SheetView = { id: string, title: string, body: Array<BlockView>, parts: Array<SheetPartView>, say: Array<SaidView>, dontSay: Array<SaidView>, calls: Array<ContactView>, sources: Array<SourceView>, };
export type Side = "right" | "left";
export type SignView = { id: string, category: Category, categoryName: string, title: string, about: string | null, ages: Array<Age>, weight: Weight, urgency: Urgency, 
/**
 * Ordinary, harmless explanations.
 */
harmless: Array<string>, 
/**
 * First this, then that; each may be several things done together.
 */
actions: Array<Array<ActionView>>, 
/**
 * Where it is said what to do now, danger first; never none.
 */
doors: Array<Door>, sources: Array<SourceView>, };
export type SignsRequest = { language: Language, category: Category | null, age: Age | null, pace: Pace | null, };
export type SignsView = { categories: Array<CategoryView>, caveats: Array<CaveatView>, 
/**
 * What several signs together ask for.
 */
together: Array<RemarkView>, 
/**
 * What is good for the child. It never takes away a duty.
 */
strengths: Array<RemarkView>, signs: Array<SignView>, };
export type SoonView = { title: string, month: string, day: string | null, };
export type SourceView = { id: string, title: string, address: string, checked: string, verified: boolean, };
export type Span = "minutes" | "hours" | "days";
export type Speaker = "child" | "me" | "other";
export type Spot = { view: View, x: number, y: number, };
export type Statement = { kind: NoteKind, text: Private, lines: Array<Line>, };
export type StepView = { 
/**
 * The title of the screen, as it was worded then.
 */
question: string, 
/**
 * The answer, as it was worded then; empty for the jump to danger, which stands on every screen, and for a step that was
 * skipped.
 */
answer: string, 
/**
 * Why the step was skipped; empty when the reason was not kept before the lock, null when it was not skipped.
 */
skipped: Private | null, 
/**
 * What stood beside the step when it was answered.
 */
added: Array<BesideView>, };
export type StopReason = "done" | "real";
export type TableChooseRequest = { language: Language, };
export type TableColumnView = { 
/**
 * As it stands in the file.
 */
name: string, 
/**
 * The first thing that stands in it.
 */
example: string, 
/**
 * What it holds; null: it is not read.
 */
holds: Column | null, };
export type TableColumnsRequest = { 
/**
 * What each column holds, in the order of the file; null: it is not read.
 */
columns: Array<Column | null>, language: Language, };
export type TableFaultView = { 
/**
 * Null: the row as such.
 */
column: Column | null, code: Code, 
/**
 * What stands there.
 */
cell: string, };
export type TableImportRequest = { columns: Array<Column | null>, 
/**
 * Rows with something wrong in them are left out. Without it nothing is taken in while there are any.
 */
leaveWrong: boolean, 
/**
 * Rows of which there is one already are left out.
 */
leaveThere: boolean, 
/**
 * Somebody has looked at the names that were asked about.
 */
sure: boolean, language: Language, };
export type TableImportedView = { taken: number, };
export type TableRowView = { 
/**
 * As a workbook shows it.
 */
number: number, 
/**
 * `2026-11-24`; as it stands, where it is no day.
 */
day: string, form: DrillForm | null, theme: string, present: number, faults: Array<TableFaultView>, 
/**
 * One of this day and theme is there already, or stands further up.
 */
there: boolean, 
/**
 * Where a word is the name of a child in a concern that this person can open.
 */
names: boolean, };
export type TableView = { columns: Array<TableColumnView>, 
/**
 * Columns that must be there, and are not: how many took part may also stand as names.
 */
missing: Array<Column>, rows: Array<TableRowView>, };
export type TalkLineView = { id: string, 
/**
 * Empty where it is only words to say.
 */
title: string, about: string, say: Array<SaidView>, dontSay: Array<SaidView>, };
export type TalkPart = "which" | "before" | "during" | "ladder" | "dont" | "needs" | "after" | "parents" | "practice";
export type TalkPartView = { id: TalkPart, title: string, about: string, pieces: Array<TalkPieceView>, };
export type TalkPieceView = { id: string, title: string, body: Array<BlockView>, lines: Array<TalkLineView>, 
/**
 * The routine that leads on from here.
 */
door: Door | null, 
/**
 * The part that leads on from here.
 */
to: TalkPart | null, sources: Array<SourceView>, };
export type TalkRequest = { language: Language, };
export type TalkToday = "any-place" | "less-common-place" | "patterned" | "neck";
export type TalkView = { parts: Array<TalkPartView>, practices: Array<PracticeRow>, };
export type Task = "suspicion" | "acute" | "staff-suspected" | "micro" | "newcomers" | "chain" | "full-scale";
export type TaskStatus = "not-planned" | "planned" | "done" | "late" | "waived";
export type TaskView = { task: Task, name: string, about: string, 
/**
 * What the program asks for.
 */
default: Often, 
/**
 * How often here.
 */
number: number, 
/**
 * The unit asks for less than the program does.
 */
lowered: boolean, 
/**
 * Where the number is the unit's own.
 */
own: OwnView | null, status: TaskStatus, 
/**
 * Drills that count; of what is held once in several years the last one, also before the year.
 */
held: Array<HeldView>, 
/**
 * How many of them were held in the year.
 */
done: number, planned: Array<PlannedView>, 
/**
 * Of what is held once in several years: when it is due again.
 */
due: string | null, 
/**
 * How many who are new wait; who they are is told to who leads.
 */
waiting: number, waits: Array<WaitsView>, 
/**
 * Drills of the year that do not count, and could.
 */
countable: Array<HeldView>, canBePlanned: boolean, sources: Array<SourceView>, checked: string, };
export type TemplateRequest = { language: Language, };
export type TemplateView = { 
/**
 * What the file was called in the end; null when the person would rather not.
 */
file: string | null, };
export type TermView = { id: string, title: string, 
/**
 * Every way it is written, the title among them.
 */
forms: Array<string>, about: string, 
/**
 * The month it was checked, `2026-11`.
 */
checked: string, 
/**
 * It rests on a source that was found.
 */
verified: boolean, sources: Array<SourceView>, };
export type TermsRequest = { language: Language, };
export type TextRule = "names-parents" | "names-role" | "names-person" | "asks-permission" | "promises-secrecy" | "delays" | "weakens" | "questions" | "takes-no-deadline" | "too-late";
export type Theme = "danger" | "violence" | "sexual" | "digital" | "honour" | "between-children" | "gender" | "grief" | "environment" | "mind" | "rights" | "learning";
export type ThemeView = { id: LawTheme, title: string, about: string, rules: Array<RuleView>, };
export type TimeInput = { what: Private, 
/**
 * Whole minutes.
 */
minutes: string, };
export type TookPartView = { 
/**
 * How many are on the list.
 */
of: number, 
/**
 * Names of those who were picked in no finished log.
 */
without: Array<string>, };
export type TriggerView = { id: string, title: string, about: string, letters: Array<CiteView>, 
/**
 * The act that is made for this type of unit names it too, or there is none such.
 */
own: boolean, };
export type UncheckedContact = { contact: ContactView, 
/**
 * The unit's own number is not known.
 */
missing: boolean, 
/**
 * The unit's own number holds no more.
 */
expired: boolean, sources: Array<SourceView>, };
export type UncheckedFacts = { kind: FactKind, 
/**
 * The routine, by its id, or the category of the signs, by name; empty where there is only one.
 */
place: string, titles: Array<string>, };
export type UncheckedRequest = { language: Language, };
export type UncheckedRule = { id: string, title: string, 
/**
 * What to check, and where.
 */
check: string, checked: string, };
export type UncheckedView = { contacts: Array<UncheckedContact>, rules: Array<UncheckedRule>, facts: Array<UncheckedFacts>, 
/**
 * Sources that were named and not found.
 */
sources: Array<SourceView>, };
export type UnitContactsRequest = { contacts: ContactsInput, };
export type UnitInput = { name: string, kind: UnitKind | null, municipality: string, address: string, responsible: string, ownerNear: boolean | null, };
export type UnitKind = "kindergarten" | "school" | "sfo" | "leisure";
export type UnitRequest = { unit: UnitInput, };
export type UnitView = { name: string, kind: UnitKind, municipality: string, address: string, 
/**
 * Who is responsible under the law: the owner's name, or the municipality's.
 */
responsible: string, 
/**
 * Leader and owner are the same person, or close: then the owner's key is left out of concerns about either.
 */
ownerNear: boolean, contacts: ContactsInput, 
/**
 * The day of the local number that was looked at the longest ago, `2026-11-24`; null: there are none.
 */
contactsChecked: string | null, 
/**
 * What is added to routines, counted: another number, and the steps are asked for anew.
 */
additions: number, owner: OwnerState, 
/**
 * The owner's public key; empty while there is none.
 */
ownerKey: string, };
export type UnprintableView = { 
/**
 * The nearest heading above it.
 */
place: string, character: string, };
export type Urgency = "acute" | "same-day" | "days-1-2" | "this-week" | "watch" | "none";
export type VaultState = "none" | "ready" | "older" | "newer" | "damaged" | "full" | "read-only" | "unreachable";
export type VerifiedView = { day: string, how: Private, 
/**
 * The later drill that showed it; null: seen otherwise.
 */
drill: string | null, drillTitle: string, by: string, at: string, };
export type View = "front" | "back";
export type WaitsView = { name: string, due: string, late: boolean, };
export type WalkRequest = { concern: string, run: WalkedRun, 
/**
 * It is begun anew, in what the program says now.
 */
anew?: boolean, language: Language, };
export type WalkedRun = { door: Door, answers: Array<Answer>, };
export type Way = "by-hand" | "by-clock" | "drawn";
export type Weight = "specific" | "concern" | "unspecific" | "none";
export type WheelItem = { kind: WheelKind, name: string, 
/**
 * As it stands in the wheel.
 */
short: string, 
/**
 * `2027-03-12`; null: some time in the month.
 */
day: string | null, };
export type WheelKind = "held" | "planned" | "late" | "revision" | "contacts" | "improvements";
export type WheelMonth = { 
/**
 * `2027-03`
 */
month: string, now: boolean, items: Array<WheelItem>, };
export type Whom = "nobody-here" | "staff" | "leadership" | "owner" | "near" | "unknown";
export type Within = { amount: number, span: Span, };
export type YearView = { 
/**
 * `2026-08-01`
 */
first: string, last: string, };
export type Zone = "scalp" | "forehead" | "eyelid-r" | "eye-r" | "eyelid-l" | "eye-l" | "nose" | "cheek-r" | "cheek-l" | "ear-r" | "ear-l" | "mouth" | "jaw-r" | "jaw-l" | "chin" | "neck" | "shoulder" | "chest" | "back-upper" | "upper-arm-outer" | "upper-arm-inner" | "elbow-r" | "elbow-l" | "forearm-inner" | "forearm-outer" | "wrist" | "palm" | "back-of-hand" | "fingers" | "flank" | "abdomen" | "back-lower" | "hip" | "genital" | "buttocks" | "thigh-front" | "thigh-inner" | "thigh-back" | "knee-r" | "knee-l" | "shin-r" | "shin-l" | "calf" | "ankle" | "foot-top" | "sole";
export type ZoneClass = "highlight" | "common" | "neutral";
export type ZonePathView = { zone: Zone, 
/**
 * The middle of it: one place, or the child's right and left.
 */
at: Array<[number, number]>, d: string, };
export type ZoneView = { zone: Zone, class: ZoneClass, 
/**
 * On both sides of the body: which one must be said.
 */
sided: boolean, 
/**
 * One plain area with words, where nothing is drawn.
 */
covered: boolean, views: Array<View>, };

/** Every call there is: what is asked, and what is answered. */
export type Calls = {
  "additions.list": [AdditionsRequest, AdditionsView],
  "body.figure": [BodyFigureRequest, BodyFigureView],
  "content.about": [AboutRequest, AboutView],
  "conversation.page": [TalkRequest, TalkView],
  "conversation.practice": [PracticeRequest, PracticeView],
  "guidance.cards": [CardsRequest, Array<CardView>],
  "guidance.contacts": [ContactsRequest, Array<ContactView>],
  "guidance.search": [SearchRequest, Array<Hit>],
  "guidance.signs": [SignsRequest, SignsView],
  "guidance.terms": [TermsRequest, Array<TermView>],
  "law.rules": [LawRequest, LawView],
  "law.help": [LawHelpRequest, LawHelpView],
  "content.unchecked": [UncheckedRequest, UncheckedView],
  "routines.sheet": [SheetRequest, SheetView],
  "routines.stand": [RunRequest, RunView],
  "session.arrived": [SessionRequest, SessionView],
  "session.state": [SessionRequest, SessionView],
  "session.open": [OpenRequest, OpenedView],
  "session.lock": [LockRequest, SessionView],
  "session.here": [HereRequest, SessionView],
  "session.adopt": [SessionRequest, SessionView],
  "setup.passphrase": [PassphraseRequest, PassphraseView],
  "setup.begin": [BeginRequest, SessionView],
  "setup.example": [ExampleRequest, SessionView],
  "setup.leave": [SessionRequest, SessionView],
  "owner.make": [OwnerKeyRequest, OwnerKeyView],
  "drafts.keep": [DraftRequest, DraftKept],
  "people.join": [JoinRequest, OpenedView],
  "people.invite": [InviteRequest, InviteView],
  "reports.export": [ReportExportRequest, ExportedView],
  "handouts.export": [HandoutRequest, HandoutView],
  "plan.export": [PlanExportRequest, PlanExportedView],
  "unit.control": [ControlRequest, ControlView],
  "packs.choose": [PackLookRequest, PackOfferView | null],
  "packs.accept": [PackAcceptRequest, PacksView],
  "packs.make": [PackMakeRequest, PackExportedView],
  "drills.choose": [TableChooseRequest, TableView | null],
  "programme.calendar": [ProgrammeRequest, CalendarView],
  "drills.sheet": [DrillSheetRequest, PlanExportedView],
  "drills.template": [TemplateRequest, TemplateView],
  "unit.change": [UnitRequest, SessionView],
  "unit.contacts": [UnitContactsRequest, SessionView],
  "unit.checked": [SessionRequest, SessionView],
  "additions.form": [AdditionRequest, AdditionFormView],
  "additions.keep": [AdditionKeepRequest, AdditionKeptView],
  "additions.take-away": [AdditionTakeRequest, SessionView],
  "packs.list": [SessionRequest, PacksView],
  "packs.edition": [PackEditionRequest, Array<PackStepView>],
  "packs.forget": [PackKeyRequest, PacksView],
  "owner.confirm": [OwnerKeyConfirm, SessionView],
  "owner.compare": [OwnerAddressRequest, OwnerAddressView],
  "owner.accept": [OwnerAddressRequest, SessionView],
  "settings.keep": [SettingsView, SessionView],
  "drafts.list": [SessionRequest, Array<DraftView>],
  "drafts.drop": [DraftIdRequest, Array<DraftView>],
  "concerns.list": [SessionRequest, Array<ConcernRow>],
  "concerns.search": [ConcernSearchRequest, Array<ConcernFound> | null],
  "concerns.open": [ConcernIdRequest, ConcernView],
  "concerns.append": [AppendRequest, ConcernView],
  "concerns.correct": [CorrectRequest, ConcernView],
  "concerns.walk": [WalkRequest, ConcernView],
  "concerns.name": [NameRequest, ConcernView],
  "concerns.sharing": [SharingRequest, SharingView],
  "concerns.share": [ShareRequest, ConcernView],
  "concerns.look-at-map": [MapLookRequest, MapLookView],
  "concerns.map": [MapRequest, ConcernView],
  "concerns.correct-map": [CorrectMapRequest, ConcernView],
  "reports.form": [ConcernIdRequest, ReportFormView],
  "reports.check": [ReportCheckRequest, ReportCheckView],
  "reports.ready": [ReadyRequest, ConcernView],
  "reports.sent": [SentRequest, ConcernView],
  "reports.received": [ReceivedRequest, ConcernView],
  "drills.scenarios": [ScenariosRequest, Array<ScenarioView>],
  "drills.micro": [ScenariosRequest, Array<MicroView>],
  "drills.list": [DrillsRequest, DrillsView],
  "drills.open": [DrillIdRequest, DrillView],
  "drills.begin": [DrillBeginRequest, DrillView],
  "drills.walk": [DrillWalkRequest, DrillView],
  "drills.inject": [DrillInjectRequest, DrillView],
  "drills.note": [DrillNoteRequest, DrillView],
  "drills.observe": [DrillNoteRequest, DrillView],
  "drills.pause": [DrillPauseRequest, DrillView],
  "drills.stop": [DrillStopRequest, DrillView],
  "drills.form": [DrillFormRequest, DrillFormView],
  "drills.check": [DrillCheckRequest, DrillCheckView],
  "drills.log": [DrillLogRequest, DrillView],
  "drills.add": [DrillAddRequest, DrillView],
  "drills.correct": [DrillCorrectRequest, DrillView],
  "drills.columns": [TableColumnsRequest, TableView],
  "drills.import": [TableImportRequest, TableImportedView],
  "drills.improve": [ImproveRequest, DrillsView],
  "drills.move": [ProgressRequest, DrillsView],
  "drills.verify": [DrillVerifyRequest, DrillsView],
  "drills.measures": [MeasuresRequest, MeasuresView],
  "programme.open": [ProgrammeRequest, ProgrammeView],
  "programme.reminders": [ProgrammeRequest, RemindersView],
  "programme.set": [ProgrammeSetRequest, ProgrammeView],
  "programme.plan": [ProgrammePlanRequest, ProgrammeView],
  "programme.drop": [ProgrammeDropRequest, ProgrammeView],
  "programme.suggest": [ProgrammeSuggestRequest, ProgrammeView],
  "programme.count": [ProgrammeCountRequest, ProgrammeView],
  "scenarios.own": [DrillsRequest, Array<OwnScenarioView>],
  "scenarios.form": [OwnFormRequest, OwnFormView],
  "scenarios.check": [OwnCheckRequest, DrillCheckView],
  "scenarios.keep": [OwnKeepRequest, OwnScenarioView],
  "scenarios.retire": [OwnRetireRequest, Array<OwnScenarioView>],
  "plan.open": [PlanRequest, PlanView],
  "plan.keep": [PlanKeepRequest, PlanView],
  "plan.approve": [PlanApproveRequest, PlanView],
};
