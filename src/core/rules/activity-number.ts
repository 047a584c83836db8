import type { Activity } from "../document/sop-document";

/** A number of the No column, split. */
export type ActivityNumber =
  | { readonly kind: "blank" }
  /** A whole number of its own: `1`, `1.`, `1)`. */
  | { readonly kind: "main"; readonly value: number }
  /** Part of a main activity: `a.`, `2a`, `2.1`; `parent` is null where it is not written. */
  | { readonly kind: "sub"; readonly parent: number | null }
  | { readonly kind: "other" };

const MAIN = /^\d{1,3}$/;
const WITH_PARENT = /^(\d{1,3})(?:(?:\.\d{1,2})+\.?[a-z]?|[.\s-]?[a-z])$/i;
const LETTER = /^(?:[a-z]|[ivx]{2,4})$/i;

export function parseActivityNumber(text: string): ActivityNumber {
  const bare = text
    .trim()
    .replace(/^\(/, "")
    .replace(/[.):]+$/, "")
    .trim();
  if (bare === "") return { kind: "blank" };
  if (MAIN.test(bare)) return { kind: "main", value: Number(bare) };
  const parent = WITH_PARENT.exec(bare)?.[1];
  if (parent !== undefined) return { kind: "sub", parent: Number(parent) };
  return LETTER.test(bare) ? { kind: "sub", parent: null } : { kind: "other" };
}

/** `a. Menerima`, `2.1 Menerima`: many forms leave No blank and number the sub-steps in Kegiatan. */
const SUB_STEP_IN_TEXT = /^(?:[a-z][.)]|\d{1,3}\.\d{1,2}[.)]?)(?=\s)/i;

/** Number of an activity, also where a sub-step has its number in the text. */
export function activityNumber({ number, description }: Activity): ActivityNumber {
  const parsed = parseActivityNumber(number);
  const inText = SUB_STEP_IN_TEXT.exec(description.trim())?.[0];
  return parsed.kind === "blank" && inText ? parseActivityNumber(inText) : parsed;
}
