import { likeCase } from "../language/morphology";
import { onlyText } from "./cells";
import type { Fixer } from "./fix";

/** A date with the name of its month, wherever it stands in its cell. */
const NAMED = /\d{1,2}[\s./-]*(\p{L}+)[\s.,/-]*(?:\d{4}|\d{2})(?!\d)/u;

/** Writes a date as the form does, 5 Januari 2026, in the case of what stands there; a place before it stays. */
export const spellDate: Fixer = ({ origin, data: { date } }, context) => {
  const cell = onlyText(context, origin);
  const found = cell && NAMED.exec(cell.text);
  if (!cell || !found || typeof date !== "string") return null;
  const written = date.replace(/\p{L}+/u, (month) => likeCase(month.toLowerCase(), found[1]!));
  const value = cell.text.replace(NAMED, written);
  return { label: "write-date", data: { date: written }, edits: [{ at: cell.at, value }] };
};
