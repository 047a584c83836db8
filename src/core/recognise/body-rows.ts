import { parseLaneCell } from "./codes";
import { endsTable, isNumberLike } from "./footer-text";
import type { HeaderBand } from "./header-band";
import { normaliseLabel } from "./label-text";
import type { SheetCells, TextBlock } from "./sheet-cells";

/** Sheet rows of one activity; both inclusive. */
export type ActivityRows = { readonly top: number; readonly bottom: number };

export type BodyInput = {
  readonly cells: SheetCells;
  readonly band: HeaderBand;
  /** Last row that may belong to the table. */
  readonly limit: number;
  /** Rows of repeated headers. */
  readonly skip: (row: number) => boolean;
  /** True where a symbol is drawn over the lanes in that row. */
  readonly hasSymbol: (row: number) => boolean;
};

/** Rows without an activity that a table may hold, for example around a page break. */
const MOST_ROWS_BETWEEN = 40;

/**
 * The activities below a header, until the table ends.
 *
 * A row with text in Kegiatan is an activity, with or without a number. It continues the one above only when it is
 * plainly a wrapped line: directly below, no number, no code, no symbol, no waktu, and either it starts with a small
 * letter or the text above is left open. A row without number and Kegiatan but with other content directly below an
 * activity belongs to that activity (one item a row). After a gap, a row without a number must show more than text:
 * that is what tells an activity from a signature under the table.
 */
export function activityRows({
  cells,
  band,
  limit,
  skip,
  hasSymbol,
}: BodyInput): readonly ActivityRows[] {
  const found: ActivityRows[] = [];
  let gap = 0;
  let adjacent = false;
  for (let row = band.bottom + 1; row <= limit && gap <= MOST_ROWS_BETWEEN; ) {
    const line = readLine(cells, band, row);
    if (skip(row) || isIndexRow(cells, band, row) || repeatsHeader(cells, band, row)) {
      row++;
      adjacent = false;
      continue;
    }
    const last = found.at(-1);
    const above = adjacent && last ? cells.textAt(last.top, band.columns.kegiatan.left) : null;
    const kind = kindOf(line, hasSymbol(row), above, found.length === 0);
    if (kind === "end") return found;
    if (kind === "activity") found.push({ top: row, bottom: line.bottom });
    if (kind === "continuation") found[found.length - 1] = { top: last!.top, bottom: line.bottom };
    adjacent = kind !== "between";
    gap = adjacent ? 0 : gap + 1;
    row = line.bottom + 1;
  }
  return found;
}

type Line = {
  readonly bottom: number;
  /** A text across Kegiatan and lanes: a heading or a note. */
  readonly heading: string | null;
  /** Null when the form has no No column. */
  readonly no: string | null;
  readonly kegiatan: string;
  readonly codes: boolean;
  readonly waktu: boolean;
  /** Text in another column of Mutu Baku or in Keterangan. */
  readonly lists: boolean;
};

function readLine(cells: SheetCells, band: HeaderBand, row: number): Line {
  const { no, kegiatan, kelengkapan, waktu, output, keterangan } = band.columns;
  const kegiatanBlock = cells.blockAt(row, kegiatan.left);
  const noBlock = no ? cells.blockAt(row, no.left) : null;
  const wide = [noBlock, kegiatanBlock].find((block) => block && isWide(block, band));
  const has = (range: { readonly left: number } | null): boolean =>
    range !== null && cells.textAt(row, range.left) !== "";
  const lanes = cells.blocksIn(row, band.lanes.left, band.lanes.right);
  return {
    bottom: Math.max(row, kegiatanBlock.range.bottom, noBlock?.range.bottom ?? row),
    heading: wide?.text ?? null,
    no: noBlock?.text ?? null,
    kegiatan: kegiatanBlock.text,
    codes: lanes.some(
      ({ text, range }) => range.top === row && parseLaneCell(text).kind === "codes",
    ),
    waktu: has(waktu),
    lists: [kelengkapan, output, keterangan].some(has),
  };
}

const isWide = ({ range }: TextBlock, band: HeaderBand): boolean =>
  range.right >= band.lanes.left && range.right > band.columns.kegiatan.right;

type LineKind = "activity" | "continuation" | "between" | "end";

/** @param above Kegiatan of the activity directly above; null where there is none */
function kindOf(line: Line, symbol: boolean, above: string | null, first: boolean): LineKind {
  const { no, kegiatan } = line;
  if (line.heading !== null) return endsTable(line.heading) ? "end" : "between";
  const numbered = no !== null && isNumberLike(no);
  if (no !== null && no !== "" && !numbered) return endsTable(no) ? "end" : "between";
  const evidence = line.codes || line.waktu || line.lists || symbol;
  if (kegiatan !== "") {
    if (!numbered && endsTable(kegiatan)) return "end";
    if (numbered) return "activity";
    if (above === null) return evidence || first ? "activity" : "between";
    const wrapped = !line.codes && !line.waktu && !symbol && continues(above, kegiatan);
    return wrapped ? "continuation" : "activity";
  }
  if (numbered) return evidence ? "activity" : "between";
  if (above !== null && (line.codes || (line.lists && !line.waktu))) return "continuation";
  return line.codes ? "activity" : "between";
}

const LEFT_OPEN = /(?:[,;:/&(-]|\b(?:dan|atau|serta|untuk|yang|di|ke|dari|dengan|oleh|kepada))$/i;
/** A sub-step: `a. Menerima`. */
const SUB_STEP = /^[a-z][.)]/;

const continues = (above: string, text: string): boolean =>
  !SUB_STEP.test(text) && (/^[\p{Ll}(]/u.test(text) || LEFT_OPEN.test(above.trim()));

/** `1 | 2 | 3 …` under the header: numbers of the columns. */
function isIndexRow(cells: SheetCells, band: HeaderBand, row: number): boolean {
  if (!/^\(?\d{1,2}[).]?$/.test(cells.textAt(row, band.columns.kegiatan.left))) return false;
  const numbers = cells
    .blocksIn(row, band.left, band.right)
    .filter(({ text }) => text !== "")
    .map(({ text }) =>
      /^\(?\d{1,2}[).]?$/.test(text) ? Number.parseInt(text.replace("(", ""), 10) : Number.NaN,
    );
  return numbers.length > 2 && numbers.every((n, i) => i === 0 || n > numbers[i - 1]!);
}

/** The header once more, as on each printed page: every text stands under the same text of the header. */
function repeatsHeader(cells: SheetCells, band: HeaderBand, row: number): boolean {
  const filled = cells.blocksIn(row, band.left, band.right).filter(({ text }) => text !== "");
  return (
    filled.length > 1 &&
    filled.every(({ range, text }) =>
      cells
        .blocksDown(range.left, band.top, band.bottom)
        .some(
          (header) => header.text !== "" && normaliseLabel(header.text) === normaliseLabel(text),
        ),
    )
  );
}
