import { likeCase } from "../language/morphology";
import { onlyText } from "./cells";
import type { Fixer } from "./fix";

/** Writes the word that the heading stands for; a unit or a note in brackets stays behind it. */
export const spellHeading: Fixer = ({ origin, data: { meant } }, context) => {
  const cell = onlyText(context, origin);
  if (!cell || typeof meant !== "string") return null;
  const notes = cell.text.match(/\([^)]*\)/g) ?? [];
  const value = [likeCase(meant, cell.text), ...notes].join(" ");
  return { label: "write-heading", data: { text: meant }, edits: [{ at: cell.at, value }] };
};
