import { onlyText } from "./cells";
import type { FixContext, Fixer } from "./fix";

/** Words that people put before a number: "kembali ke kegiatan no. 3". */
const LEADING =
  /^(?:(?:kembali|balik|lanjut|lompat|menuju|langsung)\s+)?(?:(?:ke|pada)\s+)?(?:(?:kegiatan|langkah|aktivitas|tahap(?:an)?|baris|nomor|nomer|no)\b\.?\s*)*:?\s*/i;
const END = /^(?:(?:prosedur|proses|alur)\s+)?(?:akhir|berakhir|end|stop|selesai|finish|tutup)$/i;
const PART = /\s*(?:;|,|\bdan\b|&|\/)\s*/i;

/** "kembali ke kegiatan 3" → "3", "3 dan 5" → "3; 5", "akhir" → "selesai": only where every number is in the table. */
export const writeTarget: Fixer = ({ origin }, context) => {
  const cell = onlyText(context, origin);
  const value = cell && plainTargets(cell.text, context);
  if (!cell || value === null) return null;
  return { label: "write-target", data: { target: value }, edits: [{ at: cell.at, value }] };
};

/** Targets in the words of the sheet grammar; null where one is not certain. */
export function plainTargets(
  text: string,
  { document }: Pick<FixContext, "document">,
): string | null {
  const numbers = document.activities.map(({ number }) => bare(number));
  const parts = text.trim().replace(/[.!]$/, "").split(PART);
  const targets = parts.map((part) => {
    const rest = part.replace(LEADING, "").trim();
    if (END.test(rest)) return "selesai";
    const number = bare(rest);
    return number !== "" && numbers.filter((own) => own === number).length === 1 ? number : null;
  });
  return targets.every((target) => target !== null) ? targets.join("; ") : null;
}

const bare = (number: string): string =>
  number
    .trim()
    .replace(/[.):]+$/, "")
    .toLowerCase();
