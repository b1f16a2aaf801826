// The body map, in the example for the screen: the figures of the program, and the rules told more simply.
import type {
  BodyFigureView,
  BodyMapInput,
  BodyShape,
  FaultView,
  FigureView,
  MapLookView,
  MapView,
  TalkToday,
  View,
  Zone,
  ZoneClass,
} from "../bindings";
import type { Request, Value } from "../call";
import { drop, failure, find, item, journal, opened, put } from "./concerns";

type Mine = "body.figure" | "concerns.look-at-map" | "concerns.map" | "concerns.correct-map";

const drawn = import.meta.glob<{ front: FigureView; back: FigureView }>("../../../../src-tauri/content/body/*.json", {
  import: "default",
  eager: true,
});

const common: Zone[] = [
  "forehead",
  "nose",
  "chin",
  "elbow-r",
  "elbow-l",
  "knee-r",
  "knee-l",
  "shin-r",
  "shin-l",
  "palm",
];
const neutral: Zone[] = [
  ...(["scalp", "shoulder", "upper-arm-outer", "forearm-inner", "wrist", "fingers", "thigh-front"] as const),
  ...(["calf", "ankle", "foot-top"] as const),
];

const classOf = (zone: Zone): ZoneClass =>
  common.includes(zone) ? "common" : neutral.includes(zone) ? "neutral" : "highlight";

function figure(shape: BodyShape): BodyFigureView {
  const { front, back } = Object.entries(drawn).find(([path]) => path.endsWith(`/${shape}.json`))![1];
  // The back has few zones of its own: each after the one that it follows on the body.
  const zones = [...new Set([...front.zones, ...back.zones].map(({ zone }) => zone))];
  const figures = { front, back };
  const views = (zone: Zone) =>
    (["front", "back"] as View[]).filter((view) => figures[view].zones.some((path) => path.zone === zone));
  const sided = (zone: Zone) =>
    [...front.zones, ...back.zones].some((path) => path.zone === zone && path.at.length > 1);
  return {
    shape,
    width: 640,
    height: 900,
    zones: zones.map((zone) => ({
      zone,
      class: classOf(zone),
      sided: sided(zone),
      covered: zone === "genital" || zone === "buttocks",
      views: views(zone),
    })),
    front,
    back,
    said: ["ordinary", "undress", "photo", "proof", "covered", "places", "one", "colour", "skin", "illness"].map(
      (id, i) => ({ id, always: i < 4 }),
    ),
    sources: [
      {
        id: "pierce2021",
        title: "Pierce og medarbeidere, 2021",
        address: "doi 10.1001/eksempel",
        checked: "2026-11",
        verified: true,
      },
    ],
  };
}

export const bodyAnswers: { [N in Mine]: (request: Request<N>) => Value<N> } = {
  "body.figure": ({ shape }) => figure(shape),
  "concerns.look-at-map": ({ map }) => (opened(), look(map)),
  "concerns.map": ({ concern, draft, map }) => {
    const changed = find(concern);
    refuse(map);
    changed.items = [...changed.items, item("mapped", journal.now(), { map: shown(map) })];
    drop(draft);
    return put(changed);
  },
  "concerns.correct-map": ({ concern, entry, draft, reason, map }) => {
    const changed = find(concern);
    refuse(map);
    if (!reason.trim()) throw failure("blank", "reason");
    const at = journal.now();
    changed.items = changed.items.map((one) => {
      if (one.entry !== entry) return one;
      const latest = one.mapCorrections.at(-1)?.map ?? one.map;
      if (JSON.stringify(latest?.map) === JSON.stringify(map)) throw failure("nothing-changed", "marks");
      const correction = { entry: journal.id("entry"), sound: true, at, by: one.by, reason, map: shown(map) };
      return { ...one, mapCorrections: [...one.mapCorrections, correction] };
    });
    drop(draft);
    return put(changed);
  },
};

export function shown(map: BodyMapInput): MapView {
  const { talkToday, everyPlace } = look(map);
  const shape: BodyShape =
    map.age === "under-5-months" || map.age === "under-2"
      ? "baby"
      : map.age === "6-12"
        ? "child"
        : map.age === "13-18"
          ? "youth"
          : "small-child";
  return { map, shape, talkToday, everyPlace };
}

function look(map: BodyMapInput): MapLookView {
  const everyPlace = map.still || map.age === "under-5-months";
  const young = map.age === null || ["under-5-months", "under-2", "2-3"].includes(map.age);
  const talkToday: TalkToday[] = [];
  if (everyPlace && map.marks.length > 0) talkToday.push("any-place");
  if (young && map.marks.some(({ zone }) => classOf(zone) === "highlight")) talkToday.push("less-common-place");
  if (map.marks.some(({ patterned }) => patterned)) talkToday.push("patterned");
  if (map.marks.some(({ zone }) => zone === "neck")) talkToday.push("neck");
  return { faults: faults(map), talkToday, everyPlace };
}

function faults(map: BodyMapInput): FaultView[] {
  const found: FaultView[] = [];
  if (map.age === null) found.push({ field: "age", code: "not-chosen" });
  if (map.marks.length === 0) found.push({ field: "marks", code: "blank" });
  const { zones } = figure("child");
  map.marks.forEach((mark, i) => {
    const zone = zones.find((one) => one.zone === mark.zone)!;
    if (zone.sided && !mark.side) found.push({ field: `marks.${i}.side`, code: "not-chosen" });
    if (!mark.kind) found.push({ field: `marks.${i}.kind`, code: "not-chosen" });
    if ((zone.covered || mark.kind === "other") && !mark.words.trim())
      found.push({ field: `marks.${i}.words`, code: "blank" });
    if (mark.size && !/^\d/.test(mark.size)) found.push({ field: `marks.${i}.size`, code: "not-a-number" });
    if (mark.explanation.trim() && !mark.explainedBy.trim())
      found.push({ field: `marks.${i}.explainedBy`, code: "blank" });
  });
  return found;
}

function refuse(map: BodyMapInput): void {
  const [first] = faults(map);
  if (first) throw failure(first.code, first.field);
}
