import type { CellAddress, RangeAddress } from "../grid/address";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { targetContent } from "../plan/target-content";
import type { CellChoice, CellLook } from "../sheet-commands";
import type { ColumnKey, SopProfile } from "../templates/sop-profile";
import { block, type FormBlock, type FormPart } from "./form-draft";
import { PROMPTS } from "./form-words";
import {
  cellPieces,
  type SopFormContent,
  type SopFormRow,
  type TargetPiece,
} from "./sop-form-content";
import { heightOf } from "./text-height";

const SIZE = 10;
const HEAD: CellLook = {
  bold: true,
  size: SIZE,
  border: true,
  align: "center",
  vertical: "center",
  wrap: true,
  fill: "F2F2F2",
};
const TEXT: CellLook = { size: SIZE, border: true, vertical: "center", wrap: true };
const CENTRED: CellLook = { ...TEXT, align: "center" };
const LANE: CellLook = { ...HEAD, size: 9 };
const HELPER_HEAD: CellLook = { ...HEAD, bold: false, color: "595959", italic: true };
const HELPER: CellLook = { ...CENTRED, color: "595959" };

/** Row with a symbol and room for the lines around it, points; the lower ones where the table then fits on one page. */
const LEAST_ROWS = [48, 44, 40] as const;
/** More for each further symbol of one cell. */
const MORE_SYMBOLS = 34;

/** Columns of the table, from left to right. */
export type SopTableColumns = {
  readonly firstLane: number;
  readonly kelengkapan: number;
  readonly keterangan: number;
  readonly lanjut: number;
  readonly tidak: number;
};

export const sopTableColumns = (lanes: number): SopTableColumns => {
  const kelengkapan = 2 + lanes;
  return {
    firstLane: 2,
    kelengkapan,
    keterangan: kelengkapan + 3,
    lanjut: kelengkapan + 4,
    tidak: kelengkapan + 5,
  };
};

export type SopTable = FormPart & {
  readonly header: { readonly top: number; readonly bottom: number };
  /** No to Keterangan, header and body. */
  readonly range: RangeAddress;
};

/** The procedure table with its first header row at `top`. */
export function sopTablePart(
  profile: SopProfile,
  { pelaksana, rows }: SopFormContent,
  top: number,
  widths: readonly number[],
  /** Height of a page, points of the sheet. */
  page: number,
): SopTable {
  const lanes = Math.max(1, pelaksana.length);
  const columns = sopTableColumns(lanes);
  const isGrouped = pelaksana.some(({ group }) => group !== null && group !== "");
  const bottom = top + (isGrouped ? 2 : 1);
  const first = bottom + 1;
  const heights = new Map<number, number>([
    [top, 20],
    [bottom, Math.max(30, ...pelaksana.map(({ name }, i) => heightOf(name, widths[2 + i]!, SIZE)))],
  ]);
  const numberCell = (activity: number): CellAddress => ({ row: first + activity, column: 0 });
  const head = [...heights.values()].reduce((sum, one) => sum + one, 0);
  const least = LEAST_ROWS.find((height) => {
    const body = rows.reduce((sum, row) => sum + rowHeight(row, columns, widths, height), 0);
    return head + body <= page;
  });
  const body = rows.flatMap((row, i) => {
    heights.set(first + i, rowHeight(row, columns, widths, least ?? LEAST_ROWS[0]));
    return rowBlocks(row, first + i, lanes, columns, (pieces) =>
      targetContent(numbersOf(rows, first), cellPieces(pieces, numberCell)),
    );
  });
  const last = first + rows.length - 1;
  return {
    blocks: [...headBlocks(profile, pelaksana, { top, bottom, isGrouped }, columns), ...body],
    heights,
    choices: rows.length > 0 ? choicesIn(first, last, columns) : [],
    header: { top, bottom },
    range: { top, left: 0, bottom: Math.max(bottom, last), right: columns.keterangan },
  };
}

function headBlocks(
  { columns: words, groups, helpers }: SopProfile,
  pelaksana: SopFormContent["pelaksana"],
  {
    top,
    bottom,
    isGrouped,
  }: { readonly top: number; readonly bottom: number; readonly isGrouped: boolean },
  columns: SopTableColumns,
): readonly FormBlock[] {
  const tall = (column: number, text: string, look = HEAD): FormBlock =>
    block(top, column, bottom, column, text, look);
  const word = (key: ColumnKey): string => words[key][0];
  const lastLane = columns.kelengkapan - 1;
  const names = pelaksana.length > 0 ? pelaksana : [{ name: "", group: null }];
  return [
    tall(0, word("no")),
    tall(1, word("kegiatan")),
    block(top, 2, top, lastLane, groups.pelaksana[0], HEAD),
    ...(isGrouped ? groupBlocks(names, top + 1) : []),
    ...names.map(({ name, group }, lane) =>
      block(isGrouped && !group ? top + 1 : bottom, 2 + lane, bottom, 2 + lane, name, LANE),
    ),
    block(top, columns.kelengkapan, top, columns.kelengkapan + 2, groups.mutuBaku[0], HEAD),
    ...(["kelengkapan", "waktu", "output"] as const).map((key, i) =>
      block(top + 1, columns.kelengkapan + i, bottom, columns.kelengkapan + i, word(key), HEAD),
    ),
    tall(columns.keterangan, word("keterangan")),
    tall(columns.lanjut, helpers.lanjut[0], HELPER_HEAD),
    tall(columns.tidak, helpers.tidak[0], HELPER_HEAD),
  ];
}

/** One block over neighbours of the same group. */
function groupBlocks(names: SopFormContent["pelaksana"], row: number): readonly FormBlock[] {
  return names.flatMap(({ group }, lane) => {
    if (!group || names[lane - 1]?.group === group) return [];
    const end = names.findIndex((other, at) => at > lane && other.group !== group);
    const last = (end < 0 ? names.length : end) - 1;
    return [block(row, 2 + lane, row, 2 + last, group, LANE)];
  });
}

function rowBlocks(
  row: SopFormRow,
  at: number,
  lanes: number,
  columns: SopTableColumns,
  content: (pieces: readonly TargetPiece[]) => NonNullable<FormBlock["content"]>,
): readonly FormBlock[] {
  const cell = (column: number, text: string | number | null, look = TEXT): FormBlock =>
    block(at, column, at, column, text, look);
  const target = (column: number, pieces: readonly TargetPiece[]): FormBlock => ({
    ...cell(column, null, HELPER),
    content: pieces.length > 0 ? content(pieces) : null,
  });
  return [
    cell(0, numberOf(row.number), CENTRED),
    cell(1, row.kegiatan),
    ...Array.from({ length: lanes }, (_, lane) => cell(2 + lane, row.codes[lane] ?? null, CENTRED)),
    cell(columns.kelengkapan, row.kelengkapan),
    cell(columns.kelengkapan + 1, row.waktu, CENTRED),
    cell(columns.kelengkapan + 2, row.output),
    cell(columns.keterangan, row.keterangan),
    target(columns.lanjut, row.lanjut),
    target(columns.tidak, row.tidak),
  ];
}

/** Whole numbers are numbers on the sheet, as when they are typed. */
const numberOf = (text: string): string | number =>
  /^[1-9]\d{0,8}$/.test(text) ? Number(text) : text;

function rowHeight(
  row: SopFormRow,
  { kelengkapan, keterangan }: SopTableColumns,
  widths: readonly number[],
  least: number,
): number {
  const symbols = Math.max(1, ...row.codes.map((code) => code.split(/[\s+,]+/).length));
  return Math.max(
    least + (symbols - 1) * MORE_SYMBOLS,
    heightOf(row.kegiatan, widths[1]!, SIZE),
    heightOf(row.kelengkapan, widths[kelengkapan]!, SIZE),
    heightOf(row.waktu, widths[kelengkapan + 1]!, SIZE),
    heightOf(row.output, widths[kelengkapan + 2]!, SIZE),
    heightOf(row.keterangan, widths[keterangan]!, SIZE),
  );
}

/** The No column as the references will show it. */
function numbersOf(rows: readonly SopFormRow[], first: number): Pick<GridSnapshot, "rows"> {
  const cells: GridSnapshot["rows"][number][] = [];
  rows.forEach(({ number }, i) => {
    const value = number === "" ? null : numberOf(number);
    cells[first + i] = [{ value, text: number, formula: null, numberFormat: "General" }];
  });
  return { rows: cells };
}

/** Longest list that Excel takes between quotes. */
const MOST_TARGETS = 60;

function choicesIn(
  top: number,
  bottom: number,
  { firstLane, kelengkapan, lanjut, tidak }: SopTableColumns,
): readonly CellChoice[] {
  const rows = bottom - top + 1;
  const numbers = Array.from({ length: Math.min(rows, MOST_TARGETS) }, (_, i) => String(i + 1));
  return [
    {
      range: { top, left: firstLane, bottom, right: kelengkapan - 1 },
      options: ["M", "P", "K", "S"],
      prompt: PROMPTS.codes,
      strict: false,
    },
    {
      range: { top, left: lanjut, bottom, right: lanjut },
      options: [...numbers, "selesai"],
      prompt: PROMPTS.lanjut,
      strict: false,
    },
    {
      range: { top, left: tidak, bottom, right: tidak },
      options: [...numbers, "selesai"],
      prompt: PROMPTS.tidak,
      strict: false,
    },
  ];
}
