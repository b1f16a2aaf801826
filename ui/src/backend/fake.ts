// A small example, for work on the screen and for its tests. Not what the program says: that stands in src-tauri/content.
import type {
  ActionView,
  Answer,
  CardView,
  CategoryView,
  ContactView,
  Hit,
  Pace,
  RunRequest,
  RunView,
  SheetView,
  SignsRequest,
  SignsView,
  SignView,
  SourceView,
  Urgency,
} from "./bindings";
import type { Door, Name, Request, Value } from "./call";
import { additionAnswers } from "./fake/additions";
import { bodyAnswers } from "./fake/body";
import { concernAnswers, failure } from "./fake/concerns";
import { conversationAnswers } from "./fake/conversation";
import { drillImportAnswers } from "./fake/drill-import";
import { drillLogAnswers } from "./fake/drill-log";
import { drillAnswers } from "./fake/drills";
import { lawAnswers } from "./fake/law";
import { packAnswers } from "./fake/packs";
import { planAnswers } from "./fake/plans";
import { programmeAnswers } from "./fake/programme";
import { reportAnswers } from "./fake/reports";
import { sessionAnswers, world } from "./fake/session";
import { sharingAnswers } from "./fake/sharing";
import { terms } from "./fake/terms";
import { dayOf } from "../words/when";

const answers: { [N in Name]: (request: Request<N>) => Value<N> } = {
  "content.about": () => ({ program: "0.1.0", checked: "2026-11", sources }),
  "guidance.cards": () => cards,
  "handouts.export": ({ what }) => ({ file: `${what}.pdf` }),
  "guidance.contacts": () => contacts.map(withOwn),
  "guidance.search": ({ query }) => hits.filter((hit) => `${hit.title} ${hit.detail}`.toLowerCase().includes(query)),
  "guidance.signs": (request) => signs(request),
  "guidance.terms": () => terms,
  "routines.sheet": ({ sheet }) => ({ ...oneSheet, id: sheet }),
  "routines.stand": (request) => stand(request),
  ...sessionAnswers,
  ...additionAnswers,
  ...bodyAnswers,
  ...concernAnswers,
  ...conversationAnswers,
  ...drillAnswers,
  ...drillLogAnswers,
  ...drillImportAnswers,
  ...lawAnswers,
  ...packAnswers,
  ...planAnswers,
  ...programmeAnswers,
  ...reportAnswers,
  ...sharingAnswers,
};

export const fake: Door = async <N extends Name>(name: N, request: Request<N>) => answers[name](request);

const sources: SourceView[] = [
  { id: "bufdir-akutt", title: "Bufdir: Akutte situasjoner", address: "bufdir.no", checked: "2026-11", verified: true },
  { id: "lovdata-26", title: "Barnevernsloven § 13-2", address: "lovdata.no", checked: "2026-11", verified: true },
  { id: "nhi-spor", title: "NHI: Sporsikring etter overgrep", address: "nhi.no", checked: "2026-08", verified: false },
];

const bare = {
  isFallback: false,
  alwaysOpen: true,
  verified: true,
  checked: "2026-11",
  old: false,
  about: "",
  say: [],
  themes: ["danger"],
  audiences: ["staff"],
  hours: [],
  hoursVerified: false,
  answers: "always",
  mayAnswer: true,
  otherwise: null,
  own: null,
  listed: false,
  required: false,
} satisfies Partial<ContactView>;

const contacts: ContactView[] = [
  {
    ...bare,
    id: "112",
    kind: "emergency",
    name: "Politi",
    about: "Når noen er i fare nå.",
    number: "112",
    display: "112",
    say: [
      "«Jeg heter (navnet ditt).»",
      "«Jeg ringer fra (stedet, adressen).»",
      "«Et barn er i fare. Det som skjer nå, er …»",
      "«Her er (hvem) og (så mange barn).»",
    ],
  },
  {
    ...bare,
    id: "113",
    kind: "emergency",
    name: "Ambulanse",
    about: "Når det gjelder liv og helse.",
    number: "113",
    display: "113",
    say: ["«Jeg heter (navnet ditt).»", "«Barnet er (alder). Det som har skjedd, er …»"],
  },
  { ...bare, id: "110", kind: "emergency", name: "Brann", about: "Når det brenner.", number: "110", display: "110" },
  {
    ...bare,
    id: "02800",
    kind: "emergency",
    name: "Politi, ikke nød",
    about: "Når du vil ha råd fra politiet, og ingen er i fare akkurat nå.",
    number: "02800",
    display: "02800",
    alwaysOpen: false,
    answers: "unknown",
  },
  {
    ...bare,
    id: "116117",
    kind: "emergency",
    name: "Legevakt",
    about: "Når et barn trenger lege raskt, og det ikke står om livet.",
    number: "116117",
    display: "116 117",
    say: ["«Jeg heter (navnet ditt) og jobber på (stedet).»", "«Barnet er (alder). Det jeg ser, er …»"],
  },
  {
    ...bare,
    id: "116111",
    kind: "emergency",
    name: "Alarmtelefonen for barn og unge",
    about: "Svarer døgnet rundt, gratis og anonymt, også for voksne som er bekymret.",
    themes: ["violence", "grief"],
    audiences: ["staff", "children", "adults"],
    number: "116111",
    display: "116 111",
    say: ["«Jeg heter (navnet ditt) og jobber på (stedet).»", "«Jeg er bekymret for et barn på (alder).»"],
  },
  {
    ...bare,
    id: "barnevern",
    kind: "local",
    name: "Barnevernet i kommunen",
    about: "Tar imot meldinger og gir råd på dagtid. Du kan drøfte en bekymring uten å si navnet på barnet.",
    number: "116111",
    display: "116 111",
    themes: ["violence"],
    isFallback: true,
    alwaysOpen: false,
    required: true,
  },
  {
    ...bare,
    id: "ppt",
    kind: "local",
    name: "PPT",
    about: "Råd om utvikling, læring og miljøet rundt barnet.",
    number: "",
    display: "",
    themes: ["environment"],
    alwaysOpen: false,
    answers: null,
    mayAnswer: false,
    listed: true,
    required: true,
  },
  {
    ...bare,
    id: "bup",
    kind: "local",
    name: "BUP",
    about: "Psykisk helsehjelp for barn og unge.",
    number: "",
    display: "",
    themes: ["mind"],
    alwaysOpen: false,
    answers: null,
    mayAnswer: false,
    listed: true,
  },
  {
    ...bare,
    id: "kompetanseteamet",
    kind: "advice",
    name: "Kompetanseteamet",
    about: "Råd om negativ sosial kontroll, tvangsekteskap og kjønnslemlestelse.",
    number: "47809050",
    display: "478 09 050",
    themes: ["honour"],
    alwaysOpen: false,
    answers: "unknown",
    hours: [{ days: "mon-fri", from: "09:00", to: "15:00", later: null }],
    otherwise: { id: "116111", name: "Alarmtelefonen for barn og unge", display: "116 111" },
  },
  {
    ...bare,
    id: "giftinfo",
    kind: "advice",
    name: "Giftinformasjonen",
    about: "Når et barn kan ha fått i seg noe farlig.",
    number: "22591300",
    display: "22 59 13 00",
    answers: "unknown",
    verified: false,
    checked: "2026-08",
  },
  {
    ...bare,
    id: "vo",
    kind: "adults",
    name: "VO-linjen",
    about: "For voksne som er utsatt for vold eller overgrep, og for pårørende.",
    number: "116006",
    display: "116 006",
    themes: ["violence"],
    audiences: ["adults"],
  },
  {
    ...bare,
    id: "korspahalsen",
    kind: "children",
    name: "Kors på halsen",
    about: "For barn og unge under 18 år, gratis og anonymt.",
    number: "80033321",
    display: "800 33 321",
    themes: ["grief", "mind"],
    audiences: ["children"],
    alwaysOpen: false,
    answers: "now",
    hours: [{ days: "every", from: "14:00", to: "22:00", later: "16:00" }],
    hoursVerified: true,
  },
];

/** What the unit wrote takes the place of what is there. */
function withOwn(contact: ContactView): ContactView {
  const own = world.view.unit?.contacts.directory.find((row) => row.contact === contact.id);
  if (!own) return contact;
  const { name, number, hours, details } = own;
  const kept = { name, hours, ...details, expired: details.until !== "" && details.until < dayOf(new Date()) };
  return { ...contact, number, display: number, own: kept, answers: "unknown", old: world.stale };
}

const number = (...ids: string[]) => ids.flatMap((id) => contacts.filter((contact) => contact.id === id));

const cards: CardView[] = [
  {
    id: "told",
    door: "told",
    title: "Et barn forteller",
    lead: "Lytt rolig. Du skal ta imot, ikke undersøke.",
    todo: [
      "Bli hos barnet. Er det fare nå, ring 112.",
      "Si: «Så bra at du fortalte. Det er ikke din skyld.»",
      "Spør lite: «Fortell mer.» Stopp når du vet nok.",
      "Skriv barnets ord ordrett på papir innen en time.",
      "Ring barnevernet før barnet går. Utenom dagtid: 116 111.",
    ],
    dont: [
      "lov å holde det hemmelig",
      "spør ledende, som «Var det pappa?»",
      "ring foreldrene først når det kan gjelde noen hjemme",
    ],
    calls: number("116111", "112"),
    sources,
  },
  {
    id: "acute",
    door: "danger",
    title: "Barnet er i fare nå",
    lead: "Du trenger ikke spørre noen først.",
    todo: [
      "Ring 112. Bli i telefonen, og gjør det de sier.",
      "Alvorlig skadet eller syk: ring 113.",
      "Bli hos barnet. Gå bort fra den det gjelder.",
    ],
    dont: ["vent på at noen gir deg lov", "vask, bad, bytt klær eller rydd", "kjør barnet til den det gjelder"],
    calls: number("112", "113", "116111"),
    sources,
  },
  {
    id: "staff",
    door: "staff",
    title: "Det gjelder noen som arbeider her",
    lead: "Mistanke er nok. Du trenger ikke være sikker.",
    todo: ["Stopp det. Er det fare nå, ring 112.", "Skriv på papir det du så, hørte og sa."],
    dont: ["undersøk på egen hånd", "si det til den det gjelder", "hold det innenfor personalgruppen"],
    calls: number("02800", "112"),
    sources,
  },
  {
    id: "no-cover",
    door: "danger",
    title: "Ingen dekning eller telefon",
    lead: "112 går gjennom det mobilnettet som finnes.",
    todo: ["Bli hos barnet. Send en annen voksen etter hjelp."],
    dont: ["gå fra barnet alene", "send et barn alene etter hjelp", "vent til telefonen virker"],
    calls: number("112", "113"),
    sources,
  },
];

const hits: Hit[] = [
  {
    kind: "term",
    id: "duty-avert",
    title: "Avvergingsplikt",
    place: "",
    detail: "Alle må prøve å stoppe det som er svært alvorlig. Også kalt avvergeplikt.",
  },
  {
    kind: "talk",
    id: "adapt.language",
    title: "Tolk",
    place: "",
    detail: "Bruk kvalifisert tolk.",
  },
  {
    kind: "sign",
    id: "physical.bruise-ear",
    title: "Blåmerke på eller bak øret",
    place: "Fysisk vold",
    detail: "Gir bekymring. Drøft uten navn innen to dager.",
  },
  {
    kind: "sign",
    id: "physical.bruise-premobile",
    title: "Blåmerke på en baby som ikke krabber eller går",
    place: "Fysisk vold",
    detail: "Spesifikt. Ring barnevernet i dag.",
  },
  {
    kind: "screen",
    id: "acute.s1",
    title: "Er barnet i fare nå?",
    place: "acute",
    detail: "Blåmerke, sår eller noe som nettopp har skjedd: først trygger du barnet.",
  },
  {
    kind: "sheet",
    id: "discuss.how",
    title: "Slik drøfter du uten å si hvem barnet er",
    place: "",
    detail: "Er barnet i fare nå, ring 112. Ellers kan du få råd uten å røpe noen.",
  },
  {
    kind: "card",
    id: "acute",
    title: "Barnet er i fare nå",
    place: "",
    detail: "Ett minutt. Også ved blåmerke som nettopp er kommet.",
  },
  {
    kind: "contact",
    id: "116117",
    title: "Legevakt 116 117",
    place: "",
    detail: "Blåmerke eller skade som en lege bør se på.",
  },
];

const discuss: ActionView = {
  id: "discuss",
  title: "Drøft uten navn innen to dager",
  text: "Ring barnevernet eller Statens barnehus. Si hvem du er, men ikke navnet på barnet.",
};
const report: ActionView = {
  id: "report-now",
  title: "Ring barnevernet i dag",
  text: "Når barnevernet er stengt, ring 116 111. Ikke ta kontakt med foreldrene først.",
};
const health: ActionView = {
  id: "health",
  title: "Be en fagperson se på barnet",
  text: "Helsesykepleier, fastlege eller legevakt kan vurdere. Ikke undersøk barnet selv.",
};
const acute: ActionView = {
  id: "acute",
  title: "Trygg barnet og ring nå",
  text: "Ring 112 ved fare, 113 ved skade eller sykdom som haster.",
};
const observe: ActionView = {
  id: "observe",
  title: "Følg med og skriv ned",
  text: "Se igjen innen to til fire uker.",
};

const physical = { category: "physical", categoryName: "Fysisk vold", about: null, sources } as const;

const allSigns: SignView[] = [
  {
    ...physical,
    id: "physical.bruise-premobile",
    title: "Blåmerke på en baby som ikke krabber eller går",
    about: "Et barn som ikke kan flytte seg selv, slår seg sjelden i lek.",
    ages: ["0-2"],
    weight: "specific",
    urgency: "same-day",
    harmless: [
      "Medfødt blålig pigmentflekk eller annet fødselsmerke",
      "Sykdom som gjør at barnet lett får blåmerker",
      "Et kjent uhell som stemmer nøyaktig med merket",
    ],
    actions: [[report, health]],
    doors: ["worried"],
  },
  {
    ...physical,
    id: "physical.bruise-ear",
    title: "Blåmerke på eller bak øret",
    ages: ["0-2", "3-5", "6-12", "13-18"],
    weight: "concern",
    urgency: "days-1-2",
    harmless: ["Idrettsuhell hos større barn", "Hjelm eller lue som har klemt"],
    actions: [[discuss], [report]],
    doors: ["worried"],
  },
  {
    ...physical,
    id: "physical.bruise-neck",
    title: "Blåmerker, striper eller fingermerker på halsen",
    ages: ["0-2", "3-5", "6-12", "13-18"],
    weight: "specific",
    urgency: "acute",
    harmless: ["Tau eller skjerf i lek, der andre så det skje"],
    actions: [[acute]],
    doors: ["danger"],
  },
  {
    ...physical,
    id: "physical.eye",
    title: "Blodrød flekk i det hvite av øyet",
    ages: ["0-2", "3-5"],
    weight: "concern",
    urgency: "this-week",
    harmless: ["Hoste", "Brekninger", "Fødsel, hos et nyfødt barn"],
    actions: [[health]],
    doors: ["worried"],
  },
  {
    ...physical,
    id: "physical.bony",
    title: "Blåmerker på legger, knær, albuer og panne",
    ages: ["0-2", "3-5", "6-12"],
    weight: "unspecific",
    urgency: "watch",
    harmless: ["Vanlig hos barn som er i aktivitet"],
    actions: [[observe]],
    doors: ["worried"],
  },
  {
    id: "digital.child-material",
    category: "digital",
    categoryName: "Digitalt",
    title: "Overgrepsbilder av barn på en telefon",
    about: null,
    ages: ["0-2", "3-5", "6-12", "13-18"],
    weight: "specific",
    urgency: "acute",
    harmless: ["Det finnes få vanlige forklaringer."],
    actions: [[acute, discuss]],
    doors: ["danger", "worried"],
    sources,
  },
  {
    id: "ssa.green",
    category: "ssa",
    categoryName: "Barn mot barn",
    title: "Nysgjerrig kroppslek mellom jevngamle barn",
    about: null,
    ages: ["3-5", "6-12"],
    weight: "none",
    urgency: "none",
    harmless: [],
    actions: [[observe]],
    doors: ["worried"],
    sources,
  },
];

const categories: Omit<CategoryView, "count">[] = [
  {
    id: "physical",
    name: "Fysisk vold",
    about: "Slag, spark, klyping, brenning, risting og annet som skader kroppen.",
  },
  { id: "psych", name: "Psykisk vold", about: "Å bli skremt, ydmyket eller truet." },
  { id: "neglect", name: "Omsorgssvikt", about: "Barnet får ikke maten, stellet eller tilsynet det trenger." },
  { id: "sexual", name: "Seksuelle overgrep", about: "Seksuelle handlinger mot barnet." },
  { id: "witness", name: "Vitne til vold", about: "Barnet ser, hører eller lever med vold hjemme." },
  { id: "digital", name: "Digitalt", about: "Press og bildedeling på nett og mobil." },
  { id: "nsk", name: "Kontroll og ære", about: "Sterk kontroll fra familie eller miljø." },
  { id: "ssa", name: "Barn mot barn", about: "Seksuell lek og atferd mellom barn." },
];

const paceOf: Record<Urgency, Pace> = {
  acute: "today",
  "same-day": "today",
  "days-1-2": "this-week",
  "this-week": "this-week",
  watch: "watch",
  none: "watch",
};

function signs({ category, age, pace }: SignsRequest): SignsView {
  const fits = allSigns.filter((sign) => (!age || sign.ages.includes(age)) && (!pace || paceOf[sign.urgency] === pace));
  return {
    categories: categories.map((one) => ({ ...one, count: fits.filter((sign) => sign.category === one.id).length })),
    caveats: [
      {
        id: "no-proof",
        title: "Ett tegn sier ikke hva som har skjedd",
        text: "At du ikke ser tegn, sier heller ikke at alt er bra.",
        place: "always",
      },
      {
        id: "pattern",
        title: "Se etter endring og mønster over tid",
        text: "Det som teller, er endring, gjentakelse, og det barnet selv sier.",
        place: "always",
      },
      {
        id: "color",
        title: "Fargen sier ikke hvor gammelt merket er",
        text: "Ikke gjett på når et blåmerke kom. Skriv fargen med vanlige ord.",
        place: "here",
      },
    ],
    together: [
      {
        id: "told",
        title: "Et tegn, og barnet har selv sagt noe",
        text: "Lytt, spør lite, og skriv barnets egne ord.",
      },
    ],
    strengths: [{ id: "friend", title: "En fast venn", text: "" }],
    signs: fits.filter((sign) => !category || sign.category === category),
  };
}

const oneSheet: SheetView = {
  id: "discuss.how",
  title: "Slik drøfter du uten å si hvem barnet er",
  body: [{ paragraph: "Er barnet i fare nå, ring 112." }, { list: ["Si ditt eget navn."] }],
  parts: [],
  say: [{ words: "«Dette er en anonym drøfting.»", note: null }],
  dontSay: [],
  calls: number("116111"),
  sources,
};

const plain: RunView = {
  routine: "triage",
  screen: "",
  kind: "do",
  step: 1,
  of: 1,
  title: "",
  lead: null,
  body: [],
  sections: [],
  ownStep: null,
  added: [],
  sheets: [],
  say: [],
  dontSay: [],
  never: [],
  who: null,
  clock: null,
  calls: [],
  choices: [],
  maySkip: false,
  next: null,
  hold: "as-usual",
  held: false,
  changed: null,
  followUps: [],
  write: [],
  sources: [],
  answers: [],
  sensitive: false,
  offers: [],
};

const choice = (id: string, label: string, hint: string | null = null) => ({ id, label, hint });

/** A screen, and where each choice leads. */
type Screen = Partial<RunView> & { leads?: Record<string, string> };

const screens: Record<string, Screen> = {
  "acute.s1": {
    routine: "acute",
    kind: "ask",
    title: "Hva skjer nå?",
    lead: "Bli hos barnet. Gå bort fra den det gjelder.",
    choices: [
      choice("now", "Noen er i fare nå", "Vold, trusler, eller noen som vil ta med seg barnet"),
      choice("life", "Barnet er alvorlig skadet eller sykt"),
      choice("unknown", "Jeg vet ikke"),
      choice("over", "Det er over, og alle er trygge nå"),
    ],
    never: ["vent på lederen", "spør ut barnet"],
    leads: { now: "acute.s3", life: "acute.s3", unknown: "acute.s3", over: "acute.hold" },
  },
  "acute.s3": {
    routine: "acute",
    kind: "call",
    title: "Ring politiet nå",
    lead: "Du trenger ikke spørre noen først.",
    body: [{ paragraph: "Alvorlig skadet eller syk? Ring 113 rett etterpå." }],
    calls: number("112", "113", "02800"),
    never: ["vent på lederen", "la barnet gå ut til den som henter", "spør ut barnet", "konfronter noen"],
    choices: [choice("done", "Jeg har ringt")],
    next: "Neste: hvem som henter barnet.",
    sources,
    leads: { done: "acute.hold" },
  },
  "acute.hold": {
    routine: "acute",
    kind: "do",
    title: "La barnet bli hos dere",
    lead: "Barnevernet eller politiet bestemmer hva som skjer videre.",
    who: "leader",
    clock: "before-collection",
    hold: "wait-for-advice",
    sections: [
      {
        id: "s5",
        title: "Ta vare på spor",
        body: [
          { list: ["Ikke vask, bad eller bytt klær.", "Legg klær og bleie i hver sin papirpose."] },
          { paragraph: "Barnets ønske og trygghet kommer først." },
        ],
        who: "staff",
        clock: "now",
        added: [],
      },
      {
        id: "s6",
        title: "Lås rommet",
        body: [{ paragraph: "La ingen rydde. Skriv ned hvem som tok på hva." }],
        who: "leader",
        clock: "now",
        added: [],
      },
    ],
    calls: number("barnevern", "116111"),
    never: ["bruk makt", "ring foreldrene"],
    choices: [choice("done", "Det er gjort"), choice("not-reached", "Jeg når dem ikke")],
    sources,
    leads: { done: "acute.end", "not-reached": "acute.end" },
  },
  "acute.end": {
    routine: "acute",
    kind: "end",
    title: "Dette skjer nå",
    lead: "Du har gjort det viktigste. Nå følger dere opp.",
    offers: ["share", "report"],
    hold: "wait-for-advice",
    followUps: [
      { id: "receipt", what: "Spør barnevernet om meldingen er kommet frem.", who: "staff", when: "workdays-2" },
      { id: "others", what: "Ta vare på andre barn, vitner og ansatte.", who: "leader", when: "days-3" },
      { id: "feedback", what: "Spør etter tilbakemelding fra barnevernet.", who: "leader", when: "weeks-3" },
    ],
    write: ["Hvem som ringte, til hvem og når", "Hva barnet sa, ord for ord", "Hva som ble bestemt"],
    sources,
  },
  "triage.q1": {
    kind: "ask",
    title: "Er barnet i fare nå, eller har noe nettopp skjedd?",
    lead: "De siste dagene teller også.",
    choices: [
      choice("now", "Ja, barnet er i fare nå"),
      choice("fresh", "Ja, noe har skjedd de siste dagene"),
      choice("unknown", "Jeg vet ikke"),
      choice("no", "Nei"),
    ],
    leads: { now: "acute.s1", fresh: "acute.s1", unknown: "acute.s1" },
  },
  "triage.q4": {
    kind: "ask",
    title: "Hva ligner det mest på?",
    choices: [
      choice("violence", "Vold eller overgrep", "Slag, trusler, seksuelle overgrep"),
      choice("between-children", "Noe mellom barn", "Seksuell lek eller press"),
      choice("digital", "Noe på nett eller mobil"),
      choice("honour", "Kontroll og ære", "Tvangsekteskap, kjønnslemlestelse"),
      choice("neglect", "Barnet får ikke det det trenger"),
      choice("bullying", "Mobbing eller utestenging"),
      choice("unease", "Bare en uro", "Noe gnager, uten at du vet hva"),
    ],
    leads: Object.fromEntries(
      ["violence", "between-children", "digital", "honour", "neglect", "bullying", "unease"].map((id) => [
        id,
        "acute.end",
      ]),
    ),
  },
  "disclosure.listen": {
    routine: "disclosure",
    title: "Ta imot det barnet sier",
    lead: "Sitt rolig sammen. La det komme i barnets tempo. Stillhet er greit.",
    say: [
      { words: "«Så bra at du fortalte det til meg.»", note: null },
      { words: "«Det er ikke din skyld.»", note: null },
      {
        words: "«Fortell mer.» «Hva skjedde da?»",
        note: "Bare til du vet om barnet er trygt, og hva det handler om.",
      },
      { words: "«Jeg kan ikke holde det hemmelig, men jeg skal passe på hvem som får vite det.»", note: null },
    ],
    dontSay: [
      { words: "«Var det pappa?»", note: "Leder barnet" },
      { words: "«Hvorfor sa du ikke noe før?»", note: "Kan høres ut som skyld" },
      { words: "«Jeg lover å ikke si det.»", note: "Et løfte du ikke kan holde" },
      { words: "«Alt blir bra nå.»", note: "Det vet du ikke" },
    ],
    choices: [choice("done", "Barnet har fortalt nå")],
    maySkip: true,
    next: "Neste: skriv ned ordene, ordrett, innen en time.",
    sources,
    leads: { done: "acute.hold" },
  },
  "staff.whom": {
    routine: "staff",
    kind: "ask",
    title: "Hvem gjelder det?",
    sensitive: true,
    choices: [choice("staff", "En ansatt"), choice("leadership", "Noen i ledelsen"), choice("unknown", "Jeg vet ikke")],
    leads: { staff: "acute.end", leadership: "acute.end", unknown: "acute.end" },
  },
};

const entries = { danger: "acute.s1", told: "triage.q1", worried: "triage.q1", staff: "triage.q1" };
const afterTriage = { danger: "acute.s1", told: "disclosure.listen", worried: "triage.q4", staff: "staff.whom" };

function stand({ door, answers }: RunRequest): RunView {
  let here: string = entries[door];
  let sensitive = door === "staff";
  const used: Answer[] = [];
  for (const answer of answers) {
    if (answer.reason !== undefined && !answer.reason.trim()) throw failure("blank", "reason");
    if (answer.reason && answer.reason.length > 20_000) throw failure("too-long", "reason");
    const { leads: own, maySkip } = screens[here]!;
    const leads: Record<string, string> = { danger: "acute.s1", no: afterTriage[door], ...own };
    if (maySkip) leads.skip = own!.done!;
    const next = leads[answer.choice];
    if (answer.screen !== here || !next) break;
    here = next;
    sensitive ||= here.startsWith("staff");
    used.push(answer);
  }
  const { leads: _, ...screen } = screens[here]!;
  const step = used.length + 1;
  return {
    ...plain,
    ...screen,
    screen: here,
    step,
    of: step + (screen.kind === "end" ? 0 : 4),
    answers: used,
    sensitive,
  };
}
