import { actionNounOfVerb, likeCase } from "../language/morphology";
import { onlyText } from "./cells";
import type { Fixer } from "./fix";
import { wordsPattern } from "./words";

/** "Menyusun Renstra" → "Penyusunan Renstra". */
export const writeTitleNoun: Fixer = ({ origin, data: { verb } }, context) => {
  const cell = onlyText(context, origin);
  const noun = typeof verb === "string" ? actionNounOfVerb(verb) : null;
  if (!cell || noun === null || typeof verb !== "string") return null;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${wordsPattern(verb)}(?![\\p{L}\\p{N}])`, "iu");
  const value = cell.text.replace(pattern, (word) => likeCase(noun, word));
  return {
    label: "write-noun",
    data: { noun: likeCase(noun, verb) },
    edits: [{ at: cell.at, value }],
  };
};

/** Takes the year, and the word before it, out of a title. */
export const removeYear: Fixer = ({ origin, messageId, data: { year } }, context) => {
  const cell = onlyText(context, origin);
  if (!cell || messageId !== "year" || typeof year !== "string") return null;
  const pattern = new RegExp(
    `[\\s,–-]*\\(?\\b(?:(?:untuk\\s+)?(?:tahun(?:\\s+anggaran)?|thn\\.?|t\\.?a\\.?)\\s*)?${year}\\)?`,
    "iu",
  );
  const value = cell.text.replace(pattern, "").trim();
  return value === ""
    ? null
    : { label: "remove-words", data: { text: year }, edits: [{ at: cell.at, value }] };
};
