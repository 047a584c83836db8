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
import { type SopTableColumns, sopTableColumns } from "./sop-table-columns";
import { TABLE_TEXT as SIZE, type SopTableHeights } from "./sop-table-heights";

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
  { header, body }: SopTableHeights,
): SopTable {
  const lanes = Math.max(1, pelaksana.length);
  const columns = sopTableColumns(lanes);
  const isGrouped = pelaksana.some(({ group }) => group !== null && group !== "");
  const bottom = top + (isGrouped ? 2 : 1);
  const first = bottom + 1;
  const numberCell = (activity: number): CellAddress => ({ row: first + activity, column: 0 });
  const numbers = numbersOf(rows, first);
  const bodyBlocks = rows.flatMap((row, i) =>
    rowBlocks(row, first + i, lanes, columns, (pieces) =>
      targetContent(numbers, cellPieces(pieces, numberCell)),
    ),
  );
  const last = first + rows.length - 1;
  return {
    blocks: [...headBlocks(profile, pelaksana, { top, bottom, isGrouped }, columns), ...bodyBlocks],
    heights: new Map([
      [top, header[0]],
      ...(isGrouped ? [[top + 1, header[0]] as const] : []),
      [bottom, header[1]],
      ...body.map((height, i) => [first + i, height] as const),
    ]),
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
