import { readOpening } from "../language/activity-text";
import { likeCase } from "../language/morphology";
import { onlyText } from "./cells";
import type { Fixer } from "./fix";
import { beginningWith, withoutOpening } from "./words";

/** A preposition that the noun needed and the verb does not: "Penilaian atas permohonan", "Menilai permohonan". */
const AFTER_NOUN = /^\s*(?:terhadap|atas)\s+/i;

/**
 * Writes the active verb that the finding suggests: in the place of the passive, the noun or the root that the text
 * begins with, or before the subject of a passive (KG-04, KG-05, KG-06).
 */
export const writeActiveVerb: Fixer = ({ origin, data, messageId }, context) => {
  const { words, suggestion } = data;
  const cell = onlyText(context, origin);
  if (!cell || typeof words !== "string" || typeof suggestion !== "string" || !suggestion)
    return null;
  // Who does it must go first, and that is the author's to say.
  if (messageId === "passive" && /\boleh\b/i.test(cell.text)) return null;
  const value = replaced(cell.text, words, suggestion) ?? movedUp(cell.text, words, suggestion);
  if (value === null || readOpening(value).kind !== "verb") return null;
  return { label: "write-verb", data: { verb: suggestion }, edits: [{ at: cell.at, value }] };
};

function replaced(text: string, words: string, verb: string): string | null {
  const rest = withoutOpening(text, words);
  return rest && `${rest.before}${verb}${rest.after.replace(AFTER_NOUN, " ")}`;
}

/** "Surat masuk dicatat dalam buku" → "Mencatat surat masuk dalam buku". Only for one plain clause. */
function movedUp(text: string, words: string, verb: string): string | null {
  const [first = ""] = text.trim().split(/\s+/);
  if (
    /[,;.\n]|\b(?:dan|yang|serta|lalu|kemudian|telah|sudah|untuk)\b/i.test(
      text.trim().replace(/\.$/, ""),
    )
  ) {
    return null;
  }
  const parts = beginningWith(text, words);
  if (!parts || parts.subject === "") return null;
  const subject = `${parts.subject.charAt(0).toLowerCase()}${parts.subject.slice(1)}`;
  const isName = /^\p{Lu}{2,}/u.test(parts.subject);
  return `${likeCase(verb.toLowerCase(), first)} ${isName ? parts.subject : subject}${parts.after}`;
}
