import type { Field } from "../document/sop-document";
import type { BlockLimits, IdentityBlock } from "./identity-block";
import { makeField, type TextLine } from "./identity-text";
import type { SheetCells, TextBlock } from "./sheet-cells";

/** Labels beside which the letterhead stands. */
const HEAD_KEYS = [
  "nomorSop",
  "tanggalPembuatan",
  "tanggalRevisi",
  "tanggalEfektif",
  "disahkanOleh",
  "namaSop",
] as const;

const TITLE = /^(?:standar\w*\s+operasional\b.*|sop\b.*|prosedur\b.*|logo)$/i;
/** A line that begins with the kind of an office. */
export const OFFICE =
  /^(?:pemerintah|kementerian|dinas|badan|kecamatan|kelurahan|desa|sekretariat|inspektorat|bagian|bidang|satuan|puskesmas|upt|uptd|rsud|rumah\s+sakit|kantor)\b/i;
const ROWS_ABOVE = 6;

/**
 * Name of the unit in the letterhead: left of the head labels, else in the lines above them. It has no label of its own;
 * a blank block left of the labels, as forms have it, is a letterhead that nobody has filled.
 */
export function letterhead(
  cells: SheetCells,
  { labels }: IdentityBlock,
  limits: BlockLimits,
): Field | null {
  const heads = labels.filter(({ key }) => (HEAD_KEYS as readonly string[]).includes(key));
  if (heads.length === 0) return null;
  const left = commonLeft(heads);
  const head = heads.filter(({ range }) => range.left === left);
  const top = Math.min(...head.map(({ range }) => range.top));
  const bottom = Math.max(...head.map(({ range }) => range.bottom));
  const isText = ({ text, range }: TextLine): boolean =>
    /\p{L}{2}/u.test(text) &&
    !TITLE.test(text) &&
    !labels.some((label) => label.range.top === range.top && label.range.left === range.left);
  const within = (from: number, to: number) =>
    cells.filled.filter(
      ({ range }) =>
        range.top >= Math.max(from, limits.top) &&
        range.top <= to &&
        range.left >= (limits.left ?? 0),
    );
  const beside = within(top - 2, bottom).filter(
    (block) => block.range.right < left && isText(block),
  );
  if (beside.length > 0) return makeField(cells.sheet, beside);
  const above = within(top - ROWS_ABOVE, top - 1).filter(
    (block) => isText(block) && OFFICE.test(block.text),
  );
  if (above.length > 0) return makeField(cells.sheet, above);
  const blank = left > (limits.left ?? 0) ? cells.blockAt(top, left - 1) : null;
  return blank && isBlankLetterhead(blank, top) ? makeField(cells.sheet, [blank]) : null;
}

/** Merged over several rows: a single blank cell before a label is a margin. */
const isBlankLetterhead = ({ text, range }: TextBlock, top: number): boolean =>
  text === "" && range.bottom > range.top && range.top <= top;

/** The column in which most of the labels stand: Nama SOP may stand below the letterhead, on its own. */
function commonLeft(labels: IdentityBlock["labels"]): number {
  const lefts = labels.map(({ range }) => range.left);
  const count = (left: number): number => lefts.filter((other) => other === left).length;
  return lefts.reduce((best, left) => (count(left) > count(best) ? left : best));
}
