import { contains, type Origin } from "../grid/address";
import type { Diagnostic } from "../rules/diagnostic";

/** A place of a form in its own words: what kind of thing, which one, and the text that a finding is about. */
export type AnchorPlace = readonly string[];

/** The first cell of a finding lies in the place. */
export const isAt = (place: Origin | null | undefined, { sheet, range }: Origin): boolean =>
  place != null && place.sheet === sheet && contains(place.range, range.top, range.left);

/** Spaces and capitals are no change of a text. */
export const plain = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

/** What the sentence of a finding repeats: a reason holds for what was told. */
export const toldBy = ({ data }: Diagnostic): readonly string[] =>
  Object.values(data)
    .flatMap((value) => (typeof value === "object" ? value : [String(value)]))
    .map(plain)
    .filter((text) => text !== "");
