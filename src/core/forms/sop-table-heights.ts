import type { SopFormContent, SopFormRow } from "./sop-form-content";
import { sopTableColumns } from "./sop-table-columns";
import { heightOf } from "./text-height";

/** Size of the letters in the table, points. */
export const TABLE_TEXT = 10;
const HEADER = 20;
const LEAST_NAMES = 30;
/** Row with a symbol and room for the lines around it, points; the lower ones where the table then fits on one page. */
const LEAST_ROWS = [48, 44, 40] as const;
/** More for each further symbol of one cell. */
const MORE_SYMBOLS = 34;

/** Heights of the rows of a procedure table, points. */
export type SopTableHeights = {
  /** First and last row of the header. */
  readonly header: readonly [top: number, names: number];
  readonly body: readonly number[];
  /** Whether header and body are on one page. */
  readonly isOnePage: boolean;
};

/** How high the rows are on a sheet with these columns; `page` is the height of a page in points of the sheet. */
export function sopTableHeights(
  { pelaksana, rows }: SopFormContent,
  widths: readonly number[],
  page: number,
): SopTableHeights {
  const { firstLane } = sopTableColumns(pelaksana.length);
  const names = pelaksana.map(({ name }, i) => heightOf(name, widths[firstLane + i]!, TABLE_TEXT));
  const header = [HEADER, Math.max(LEAST_NAMES, ...names)] as const;
  // A header of two levels has one more row of the height of the first.
  const isGrouped = pelaksana.some(({ group }) => group);
  const head = header[0] * (isGrouped ? 2 : 1) + header[1];
  const text = rows.map((row) => textHeight(row, pelaksana.length, widths));
  const bodies = LEAST_ROWS.map((least) =>
    rows.map((row, i) => Math.max(least + (symbolsIn(row) - 1) * MORE_SYMBOLS, text[i]!)),
  );
  const fitting = bodies.find((body) => body.reduce((sum, one) => sum + one, head) <= page);
  return { header, body: fitting ?? bodies[0]!, isOnePage: fitting !== undefined };
}

/** Most symbols in one cell of the row. */
const symbolsIn = ({ codes }: SopFormRow): number =>
  Math.max(1, ...codes.map((code) => code.split(/[\s+,]+/).length));

function textHeight(row: SopFormRow, lanes: number, widths: readonly number[]): number {
  const { kelengkapan, keterangan } = sopTableColumns(lanes);
  return Math.max(
    heightOf(row.kegiatan, widths[1]!, TABLE_TEXT),
    heightOf(row.kelengkapan, widths[kelengkapan]!, TABLE_TEXT),
    heightOf(row.waktu, widths[kelengkapan + 1]!, TABLE_TEXT),
    heightOf(row.output, widths[kelengkapan + 2]!, TABLE_TEXT),
    heightOf(row.keterangan, widths[keterangan]!, TABLE_TEXT),
  );
}
