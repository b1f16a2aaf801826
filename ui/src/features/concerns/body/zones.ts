import type { BodyFigureView, MarkInput, Zone } from "../../../backend/bindings";
import { t } from "../../../words/words.svelte";

/** Where a zone stands in the list: by the part of the body that people would look under. */
export const groups = ["head", "trunk", "arms", "legs"] as const;
export type Group = (typeof groups)[number];

const first: Record<Group, Zone[]> = {
  head: [
    ...(["scalp", "forehead", "eyelid-r", "eye-r", "eyelid-l", "eye-l", "nose", "cheek-r", "cheek-l"] as const),
    ...(["ear-r", "ear-l", "mouth", "jaw-r", "jaw-l", "chin", "neck"] as const),
  ],
  trunk: ["chest", "back-upper", "flank", "abdomen", "back-lower", "hip", "genital", "buttocks"],
  arms: [
    ...(["shoulder", "upper-arm-outer", "upper-arm-inner", "elbow-r", "elbow-l", "forearm-inner"] as const),
    ...(["forearm-outer", "wrist", "palm", "back-of-hand", "fingers"] as const),
  ],
  legs: [
    ...(["thigh-front", "thigh-inner", "thigh-back", "knee-r", "knee-l", "shin-r", "shin-l"] as const),
    ...(["calf", "ankle", "foot-top", "sole"] as const),
  ],
};

/** The zones of a part of the body, in the order of the keyboard. */
export const zonesOf = (figure: BodyFigureView, group: Group) =>
  figure.zones.filter(({ zone }) => first[group].includes(zone));

/** The name of a zone, with its side where it has two. */
export function placeWords({ zone, side }: Pick<MarkInput, "zone" | "side">): string {
  const name = t(`zone-${zone}`);
  return side ? t("map-zone-side", { zone: name, side: t(`map-side-${side}`) }) : name;
}

/** What a mark says in one line, for those who listen. */
export const altWords = (mark: MarkInput, number: number): string =>
  t("map-alt-mark", { number, place: placeWords(mark), kind: mark.kind ? t(`mark-is-${mark.kind}`) : "" });
