import type { SheetCells } from "../sheet-cells";
import { afterHeading, type FormWords } from "./form-words";
import { type LabelRow, labelColumns } from "./label-rows";
import { rowsBetween, type SpHeader, tableHeader } from "./table-header";

/** A table of components before its rows are read. */
export type RawTable = {
  readonly column: number;
  readonly labels: readonly LabelRow[];
  readonly header: SpHeader | null;
  /** First row that may hold its heading. */
  readonly from: number;
  /** First row of the head, or of the first label. */
  readonly top: number;
  /** Its half of a revision whose two halves have labels of their own. */
  readonly side: "semula" | "menjadi" | null;
};

/** A column without a head is a table of components when it has this many of the fourteen. */
const LEAST_COMPONENTS = 4;
/** With a head two are enough: the others are still to be typed. */
const LEAST_UNDER_HEAD = 2;

/** Every table of components on a sheet, in reading order. */
export function componentTables(cells: SheetCells, words: FormWords): readonly RawTable[] {
  return [...labelColumns(cells, words.component)]
    .flatMap(([column, labels]) => tablesIn(cells, words, column, labels))
    .sort((a, b) => a.top - b.top || a.column - b.column);
}

function tablesIn(
  cells: SheetCells,
  words: FormWords,
  column: number,
  labels: readonly LabelRow[],
): readonly RawTable[] {
  const parts: LabelRow[][] = [];
  labels.forEach((label, i) => {
    const current = parts.at(-1);
    const last = current?.at(-1);
    if (!current || !last || beginsTable(cells, words, column, current, labels, i))
      parts.push([label]);
    else current.push(label);
  });
  const isColumn = countKeys(labels.filter(({ isWeak }) => !isWeak)) >= LEAST_COMPONENTS;
  return parts.flatMap((part, i): readonly RawTable[] => {
    const from = (parts[i - 1]?.at(-1)?.range.bottom ?? -1) + 1;
    const { top } = part[0]!.range;
    const header = tableHeader(cells, words, column, top, from);
    const least = header ? LEAST_UNDER_HEAD : isColumn ? 1 : LEAST_COMPONENTS;
    if (header?.isForeign || countKeys(part) < least) return [];
    const side = header ? sideOf(cells, words, column, header.top, from) : null;
    return [{ column, labels: bestLabels(part), header, from, top: header?.top ?? top, side }];
  });
}

const countKeys = (labels: readonly LabelRow[]): number =>
  new Set(labels.map(({ key }) => key)).size;

/** A weak label is none where the table has a better one for that component. */
const bestLabels = (labels: readonly LabelRow[]): readonly LabelRow[] => {
  const strong = new Set(labels.filter(({ isWeak }) => !isWeak).map(({ key }) => key));
  return labels.filter(({ isWeak, key }) => !isWeak || !strong.has(key));
};

function beginsTable(
  cells: SheetCells,
  words: FormWords,
  column: number,
  current: readonly LabelRow[],
  labels: readonly LabelRow[],
  at: number,
): boolean {
  const label = labels[at]!;
  const from = labels[at - 1]!.range.bottom + 1;
  if (tableHeader(cells, words, column, label.range.top, from)) return true;
  const named = rowsBetween(from, label.range.top - 1).some((row) =>
    cells
      .blocksIn(row, 0, column)
      .some(({ range, text }) => range.top === row && namesService(words, text)),
  );
  if (named) return true;
  const isKnown = ({ key }: LabelRow): boolean => current.some((own) => own.key === key);
  const next = labels[at + 1];
  // A second service begins as the first one did; one component written twice does not.
  return isKnown(label) && (label.key === current[0]!.key || (next !== undefined && isKnown(next)));
}

/** `Jenis Pelayanan`, `Jenis Pelayanan : …`, `STANDAR PELAYANAN …`. */
const namesService = (words: FormWords, text: string): boolean =>
  text !== "" &&
  (words.service(text) !== null ||
    words.service(text.split(":", 1)[0]!.trim()) !== null ||
    afterHeading(text) !== null);

const MOST_ROWS_ABOVE = 3;

/** SEMULA or MENJADI over the whole table. */
function sideOf(
  cells: SheetCells,
  words: FormWords,
  column: number,
  top: number,
  from: number,
): "semula" | "menjadi" | null {
  for (let row = top - 1; row >= Math.max(from, top - MOST_ROWS_ABOVE); row--) {
    for (const { range, text } of cells.blocksIn(row, 0, column)) {
      if (range.right < column - 1) continue;
      if (words.is("semula", text)) return "semula";
      if (words.is("menjadi", text)) return "menjadi";
    }
  }
  return null;
}
