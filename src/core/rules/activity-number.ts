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
