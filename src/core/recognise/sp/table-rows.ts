import type { RangeAddress } from "../../grid/address";
import type { SheetCells, TextBlock } from "../sheet-cells";
import type { RawTable } from "./component-tables";
import { afterHeading, type FormWords, isSection } from "./form-words";
import type { LabelRow } from "./label-rows";
import type { ColumnSpan } from "./value-columns";

/** Rows that belong together: those of a component, of another row of the table, or of nothing that is known. */
export type RowGroup = {
  readonly label: LabelRow | null;
  /** Label of a row that is no component. */
  readonly extra: TextBlock | null;
  readonly top: number;
  readonly bottom: number;
};

export type TableRows = {
  readonly groups: readonly RowGroup[];
  readonly bottom: number;
  /** Texts inside the table that stand in no group. */
  readonly unread: readonly TextBlock[];
};

/** What stands below a table that has ended: who signs, where and when. */
const SIGNATURE =
  /^(?:di)?(?:tetapkan|sahkan)\s+(?:di|pada)|^mengetahui\b|^pada\s+tanggal\b|^nip\b|^[\p{L} ]{3,30},\s*\d{0,2}\s*(?:januari|[fp]ebruari|maret|april|mei|juni|juli|agustus|september|oktober|no[vp]ember|desember)\s+\d{4}/iu;

/**
 * Parts a table into the rows of its components.
 * @param last the last row that may belong to it
 */
export function tableRows(
  cells: SheetCells,
  words: FormWords,
  table: RawTable,
  values: ColumnSpan,
  last: number,
): TableRows {
  const { labels, column } = table;
  const left = table.header?.no ?? Math.max(0, column - 1);
  const first = labels[0]!.range.top;
  const lastLabel = labels.at(-1)!.range;
  const starts = new Map(labels.map((label) => [label.range.top, label]));
  const groups: RowGroup[] = [];
  const unread: TextBlock[] = [];
  let isOpen = false;
  let row = first;
  const extend = (bottom: number): void => {
    const group = groups.pop();
    if (group) groups.push({ ...group, bottom: Math.max(group.bottom, bottom) });
  };
  while (row <= last) {
    const label = starts.get(row);
    if (label) {
      groups.push({ label, extra: null, top: row, bottom: label.range.bottom });
      isOpen = true;
      row = label.range.bottom + 1;
      continue;
    }
    const blocks = cells.blocksIn(row, left, Math.max(values.right, column));
    const texts = blocks.filter(({ range, text }) => text !== "" && range.top === row);
    if (row > lastLabel.bottom && endsTable(words, blocks, texts, row)) break;
    const own = texts.find(({ range }) => range.left <= column && range.right >= column);
    if (!own) {
      if (isOpen) extend(row);
      else unread.push(...texts.filter(({ text }) => !isNumber(text)));
    } else if (isIndexRow(texts) || words.is("komponen", own.text)) {
      // A repeated head says nothing new.
    } else if (isSection(own.text) || namesHeading(words, own.text)) {
      if (row > lastLabel.bottom) break;
      isOpen = false;
    } else {
      const spans = own.range.right >= values.left;
      const value = texts.some(
        ({ range }) => range.left >= values.left && range.left <= values.right,
      );
      if (!spans && value) {
        groups.push({ label: null, extra: own, top: row, bottom: own.range.bottom });
        isOpen = true;
        row = own.range.bottom + 1;
        continue;
      }
      if (row > lastLabel.bottom) break;
      unread.push(own);
    }
    row++;
  }
  return { groups, bottom: Math.max(lastLabel.bottom, row - 1), unread };
}

/** The rows of an outline: what stands below a label is its text, up to the next label or an empty row at the end. */
export function outlineRows(
  cells: SheetCells,
  { labels, column }: RawTable,
  last: number,
): TableRows {
  const isEmpty = (row: number): boolean =>
    cells.blocksIn(row, column, cells.lastColumn).every(({ text }) => text === "");
  const end = (from: number): number => {
    let row = from;
    while (row < last && !isEmpty(row + 1)) row++;
    return row;
  };
  const groups = labels.map((label, i): RowGroup => {
    const next = labels[i + 1];
    const bottom = next ? next.range.top - 1 : end(label.range.bottom);
    return { label, extra: null, top: label.range.top, bottom };
  });
  return { groups, bottom: groups.at(-1)!.bottom, unread: [] };
}

function endsTable(
  words: FormWords,
  blocks: readonly TextBlock[],
  texts: readonly TextBlock[],
  row: number,
): boolean {
  // A cell merged from above still belongs to what it began with.
  const isMerged = blocks.some(({ range, text }) => text !== "" && range.top < row);
  if (texts.length === 0) return !isMerged;
  return texts.some(
    ({ text }) => SIGNATURE.test(text) || words.is("komponen", text) || isSection(text),
  );
}

const namesHeading = (words: FormWords, text: string): boolean =>
  words.service(text.split(":", 1)[0]!.trim()) !== null || afterHeading(text) !== null;

const isNumber = (text: string): boolean => /^\(?(?:\d{1,2}|[A-Za-z]|[IVX]+)[.)]?$/.test(text);

/** `1 | 2 | 3` under the head. */
const isIndexRow = (texts: readonly TextBlock[]): boolean =>
  texts.length > 1 && texts.every(({ text }) => /^\(?\d{1,2}\)?$/.test(text));

/** The block of cells that a group of rows takes in some columns. */
export const groupRange = (
  { top, bottom }: Pick<RowGroup, "top" | "bottom">,
  { left, right }: ColumnSpan,
): RangeAddress => ({ top, left, bottom, right });
