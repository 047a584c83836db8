import type { RangeAddress } from "../../grid/address";
import type { SheetCells, TextBlock } from "../sheet-cells";
import type { FormWords } from "./form-words";

/** The head of a table of components. */
export type SpHeader = {
  readonly top: number;
  readonly bottom: number;
  readonly no: number | null;
  readonly uraian: RangeAddress | null;
  /** The text before a revision; null in a table that is none. */
  readonly semula: RangeAddress | null;
  readonly remarks: RangeAddress | null;
  /** It is the head of a checklist, of minutes, of a budget. */
  readonly isForeign: boolean;
};

/** Rows of the head above the first label: words, SEMULA | MENJADI, an index row. */
const MOST_ROWS = 5;

/**
 * The head above the first label of a column; null where there is none.
 * @param from the first row that may belong to it
 */
export function tableHeader(
  cells: SheetCells,
  words: FormWords,
  column: number,
  firstLabel: number,
  from: number,
): SpHeader | null {
  for (let row = firstLabel - 1; row >= Math.max(from, firstLabel - MOST_ROWS); row--) {
    const own = cells.blockAt(row, column);
    const isHead = words.is("komponen", own.text) || words.is("uraian", own.text);
    if (!isHead || own.range.top < from) continue;
    return readHeader(cells, words, own, firstLabel);
  }
  return null;
}

function readHeader(
  cells: SheetCells,
  words: FormWords,
  own: TextBlock,
  firstLabel: number,
): SpHeader | null {
  const { top, left, right } = own.range;
  const upper = cells.blocksIn(top, 0, cells.lastColumn);
  const lower = rowsBetween(top + 1, firstLabel - 1).flatMap((row) =>
    cells.blocksIn(row, right + 1, cells.lastColumn).filter(({ range }) => range.top === row),
  );
  const behind = untilGap(upper.filter(({ range }) => range.left > right));
  const named = behind.filter(({ text }) => text !== "");
  const all = [...named, ...lower];
  const menjadi = all.find(({ text }) => words.is("menjadi", text));
  const semula = all.find(({ text }) => words.is("semula", text));
  const uraian = menjadi ?? named.find(({ text }) => words.is("uraian", text)) ?? named[0];
  if (!uraian && words.is("uraian", own.text) && !words.is("komponen", own.text)) return null;
  const remarks = named.find(
    (block) =>
      block !== uraian &&
      block.range.left > (uraian?.range.right ?? 0) &&
      words.is("remarks", block.text),
  );
  const no = upper.filter(({ range, text }) => range.left < left && words.is("no", text)).at(-1);
  const isUraian = ({ text }: TextBlock): boolean =>
    words.is("uraian", text) && !words.is("remarks", text);
  return {
    top,
    bottom: Math.max(own.range.bottom, ...(menjadi ? [menjadi.range.bottom] : [])),
    no: no?.range.left ?? null,
    uraian: uraian?.range ?? null,
    semula: menjadi && semula ? semula.range : null,
    remarks: remarks?.range ?? null,
    isForeign: named.some(({ text }) => words.isForeign(text)) && !named.some(isUraian) && !menjadi,
  };
}

/** Heads stand side by side; what comes after an empty column is a note or another table. */
function untilGap(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const gap = blocks.findIndex(
    ({ text }, i) => i > 0 && text === "" && (blocks[i + 1]?.text ?? "") === "",
  );
  return gap === -1 ? blocks : blocks.slice(0, gap);
}

export const rowsBetween = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
