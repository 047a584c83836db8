import type {
  Inventaris,
  InventoryCell,
  InventoryColumn,
  InventoryRow,
} from "../document/inventaris";
import type { RangeAddress } from "../grid/address";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { labelMatcher, normaliseLabel } from "../recognise/label-text";
import { originOf, type SheetCells, sheetCells } from "../recognise/sheet-cells";

/** Heads as the form of PermenPANRB 35/2012 (Tabel 6) and lists of offices write them. */
const HEADS: Readonly<Record<InventoryColumn, readonly string[]>> = {
  no: ["No", "No.", "Nomor", "No Urut", "Nomor Urut", "Kode", "Kode SOP", "Nomor SOP", "No. SOP"],
  unit: [
    "Unit",
    "Unit Kerja",
    "Bidang",
    "Unit/Bidang",
    "Seksi",
    "Bagian",
    "Perangkat Daerah",
    "OPD",
  ],
  tugas: ["Tugas", "Tugas Pokok", "Tupoksi"],
  fungsi: ["Fungsi"],
  uraian: ["Uraian Tugas", "Rincian Tugas"],
  kegiatan: ["Kegiatan", "Nama Kegiatan"],
  output: ["Output", "Keluaran", "Hasil", "Output Akhir", "Produk"],
  aspek: ["Aspek Kegiatan", "Aspek", "Jenis Kegiatan"],
  judul: ["Judul SOP", "Judul", "Nama SOP", "Judul SOP AP", "Daftar SOP", "Judul Prosedur"],
};

const match = labelMatcher<InventoryColumn>(HEADS);

/** Duties from the widest to the narrowest: a new one begins those within it anew. */
const DUTIES: ReadonlySet<InventoryColumn> = new Set(["tugas", "fungsi", "uraian"]);
/** Columns whose text holds for the rows below until another one is written. */
const CARRIED: ReadonlySet<InventoryColumn> = new Set(["unit", ...DUTIES]);
const KEYS = Object.keys(HEADS) as readonly InventoryColumn[];

/** Numbers in front of a text: `A.`, `1.`, `a)`, `(1)`, `(a)`. */
const MARKER = /^(\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{2,4})[.)])\s*/;
/** Words of a procedure table: a sheet that has them lists activities, not titles. */
const PROCEDURE = ["pelaksana", "mutu baku", "waktu", "kelengkapan"];
/** Rows of the head: the form's own head and an index row. */
const HEAD_ROWS = 2;
/** A line that says whose list it is: `Unit Kerja : …`, or the name of the office alone. */
const UNIT_LABEL =
  /^(?:unit(?:\s+(?:kerja|organisasi))?|perangkat\s+daerah|opd|satuan\s+kerja)\s*:?\s*(?::\s*(.+))?$/i;
const OFFICE =
  /^(?:badan|bagian|bidang|dinas|inspektorat|kecamatan|kelurahan|puskesmas|rsud|sekretariat|seksi|uptd?)\s+\S/i;
/** Blank rows after which a list has ended. */
const BLANK_ROWS = 3;

/** Reads the first inventory of a sheet; null when it has none. */
export function readInventory(snapshot: GridSnapshot): Inventaris | null {
  const cells = sheetCells(snapshot);
  for (let row = 0; row <= cells.lastRow; row++) {
    const columns = headAt(cells, row);
    if (!columns) continue;
    const last = Math.max(...Object.values(columns));
    const bottom = headBottom(cells, row, columns);
    const first = bottom + 1 + (isIndexRow(cells, bottom + 1, columns) ? 1 : 0);
    const rows = rowsFrom(cells, first, columns);
    return {
      kind: "inventaris",
      sheet: cells.sheet,
      unit: unitAbove(cells, row),
      header: { top: row, bottom: first - 1 },
      range: {
        top: row,
        left: Math.min(...Object.values(columns)),
        bottom: Math.max(first - 1, ...rows.map((one) => one.row)),
        right: last,
      },
      columns,
      rows,
    };
  }
  return null;
}

function headAt(cells: SheetCells, row: number): Inventaris["columns"] | null {
  const blocks = cells
    .blocksIn(row, 0, cells.lastColumn)
    .filter(({ text, range }) => text !== "" && range.top === row);
  if (blocks.some(({ text }) => PROCEDURE.includes(normaliseLabel(text)))) return null;
  // Heads stand without colons; `Nama SOP : …` is a label with its value.
  if (blocks.some(({ text }) => text.includes(":"))) return null;
  const columns: Partial<Record<InventoryColumn, number>> = {};
  for (const { text, range } of blocks) {
    const key = match(text);
    if (key && columns[key] === undefined) columns[key] = range.left;
  }
  // A title alone may be the label of an identity block: a list has a second column.
  const found = Object.keys(columns).length;
  return columns.judul !== undefined && found >= 2 ? columns : null;
}

function headBottom(cells: SheetCells, row: number, columns: Inventaris["columns"]): number {
  const bottoms = Object.values(columns).map((column) => cells.blockAt(row, column).range.bottom);
  return Math.min(row + HEAD_ROWS, Math.max(...bottoms));
}

/** `1 | 2 | 3 | …` under the heads, also in brackets. */
function isIndexRow(cells: SheetCells, row: number, columns: Inventaris["columns"]): boolean {
  const texts = Object.values(columns).map((column) => cells.textAt(row, column));
  return texts.length > 2 && texts.every((text, i) => text.replace(/[().]/g, "") === String(i + 1));
}

function rowsFrom(
  cells: SheetCells,
  first: number,
  columns: Inventaris["columns"],
): readonly InventoryRow[] {
  const rows: InventoryRow[] = [];
  let before: InventoryRow | null = null;
  let blank = 0;
  for (let row = first; row <= cells.lastRow && blank < BLANK_ROWS; row++) {
    if (headAt(cells, row)) continue;
    const line = readRow(cells, row, columns, before);
    const isBlank = KEYS.every((key) => {
      const cell = line.cells[key];
      return !cell || cell.text === "" || cell.carried;
    });
    blank = isBlank ? blank + 1 : 0;
    if (isBlank) continue;
    rows.push(line);
    before = line;
  }
  return rows;
}

function readRow(
  cells: SheetCells,
  row: number,
  columns: Inventaris["columns"],
  before: InventoryRow | null,
): InventoryRow {
  /** A duty further left is a new one: functions of the one before do not hold for it. */
  let isNewDuty = false;
  const cellOf = (key: InventoryColumn): InventoryCell | null => {
    const column = columns[key];
    if (column === undefined) return null;
    const { text, range } = cells.blockAt(row, column);
    const own = range.top === row ? text : "";
    if (own !== "" && DUTIES.has(key)) isNewDuty = true;
    const above = before?.cells[key];
    const isMergedDown = range.top < row && text !== "";
    if (
      CARRIED.has(key) &&
      own === "" &&
      above &&
      above.text !== "" &&
      (isMergedDown || !isNewDuty)
    ) {
      return { ...above, carried: true };
    }
    const marker = key === "no" ? "" : (MARKER.exec(own)?.[1] ?? "");
    const rest = marker === "" ? own : own.replace(MARKER, "");
    return { text: rest.trim(), marker, origin: originOf(cells, range), carried: false };
  };
  const read = Object.fromEntries(KEYS.map((key) => [key, cellOf(key)]));
  return { row, cells: read as InventoryRow["cells"] };
}

function unitAbove(cells: SheetCells, row: number): string {
  const above = cells.filled.filter(({ range }) => range.bottom < row);
  for (const { text, range } of above) {
    const label = UNIT_LABEL.exec(text);
    const value = label ? (label[1]?.trim() ?? valueBeside(cells, range)) : "";
    if (value !== "") return value;
  }
  return above.find(({ text }) => OFFICE.test(text))?.text ?? "";
}

const valueBeside = (cells: SheetCells, { top, right }: RangeAddress): string =>
  cells
    .blocksIn(top, right + 1, cells.lastColumn)
    .map(({ text }) => text.replace(/^:\s*/, ""))
    .find((text) => text !== "") ?? "";
