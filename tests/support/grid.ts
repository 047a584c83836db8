import { parseRangeName } from "../../src/core/grid/address";
import type {
  CellValue,
  GridSnapshot,
  SnapshotCell,
  SnapshotShape,
} from "../../src/core/grid/grid-snapshot";

export type GridOptions = {
  readonly sheet?: string;
  readonly merges?: readonly string[];
  readonly shapes?: readonly SnapshotShape[];
  /** Points; one number for all. */
  readonly columnWidths?: readonly number[];
  readonly rowHeights?: readonly number[];
  readonly columnWidth?: number;
  readonly rowHeight?: number;
  readonly printArea?: string;
  /** Rows repeated on each page, from 0. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly protected?: boolean;
};

/** A value, or a formula with the value it shows. */
export type GridCell = CellValue | { readonly formula: string; readonly value: CellValue };

const edges = (count: number, sizes: readonly number[] | undefined, size: number): number[] => {
  const out = [0];
  for (let i = 0; i < count; i++) out.push(out[i]! + (sizes?.[i] ?? size));
  return out;
};

/** Snapshot of a sheet made from rows of values, for tests: A1 is the first value of the first row. */
export function grid(
  rows: readonly (readonly GridCell[])[],
  options: GridOptions = {},
): GridSnapshot {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const columnWidth = options.columnWidth ?? 60;
  const rowHeight = options.rowHeight ?? 40;
  const range = (text: string) => {
    const parsed = parseRangeName(text);
    if (!parsed) throw new Error(`Not a range: ${text}`);
    return parsed;
  };
  return {
    sheet: options.sheet ?? "SOP 1",
    visible: true,
    revision: 1,
    rows: rows.map((row) => row.map(toCell)),
    merges: (options.merges ?? []).map(range),
    columnEdges: edges(columnCount, options.columnWidths, columnWidth),
    rowEdges: edges(rows.length, options.rowHeights, rowHeight),
    defaultColumnWidth: columnWidth,
    defaultRowHeight: rowHeight,
    page: {
      paperSize: 9,
      landscape: true,
      scale: 100,
      margins: { top: 54, right: 50, bottom: 54, left: 50 },
      printArea: options.printArea ? [range(options.printArea)] : [],
      titleRows: options.titleRows ?? null,
      rowBreaks: [],
    },
    protected: options.protected ?? false,
    shapes: options.shapes ?? [],
  };
}

function toCell(cell: GridCell): SnapshotCell | undefined {
  if (cell === null) return undefined;
  const formula = typeof cell === "object" ? cell.formula : null;
  const value = typeof cell === "object" ? cell.value : cell;
  return { value, text: value === null ? "" : String(value), formula, numberFormat: "General" };
}

export type FormStep = {
  readonly no?: GridCell;
  readonly kegiatan?: string;
  /** Codes by lane, in the order of the lanes. */
  readonly kode?: readonly string[];
  readonly kelengkapan?: string;
  readonly waktu?: string;
  readonly output?: string;
  readonly keterangan?: string;
  readonly lanjut?: GridCell;
  readonly tidak?: GridCell;
};

export type Form = GridOptions & {
  readonly pelaksana: readonly string[];
  readonly steps: readonly FormStep[];
  /** Identity fields by their label; those not given keep the model's values, null leaves the value empty. */
  readonly identity?: Readonly<Record<string, string | null>>;
};

/** Identity of the model SOP, by label. */
export const MODEL_IDENTITY: Readonly<Record<string, string>> = {
  "Nomor SOP": "060/01/SOP/2026",
  "Tanggal Pembuatan": "5 Januari 2026",
  "Tanggal Revisi": "-",
  "Tanggal Efektif": "12 Januari 2026",
  "Disahkan oleh": "Kepala Dinas\n\nNama Pejabat\nNIP. 19800101 200501 1 001",
  "Nama SOP": "Penanganan Surat Masuk",
  "Dasar Hukum": "Peraturan Menteri PANRB Nomor 35 Tahun 2012 tentang Pedoman Penyusunan SOP AP",
  "Kualifikasi Pelaksana": "Memahami tata naskah dinas",
  Keterkaitan: "SOP Penanganan Surat Keluar",
  "Peralatan/Perlengkapan": "Komputer",
  Peringatan: "Jika surat tidak dicatat, maka tindak lanjutnya tidak dapat dilacak",
  "Pencatatan dan Pendataan": "Buku agenda surat masuk",
};

/** The unit stands beside the first label, as a letterhead does. */
export const MODEL_UNIT = { label: "Unit Kerja", text: "Dinas Komunikasi dan Informatika" };

/** Rows of an identity block, label | value; the unit beside the first of them. */
export function identityRows(values: Readonly<Record<string, string | null>>): GridCell[][] {
  const { [MODEL_UNIT.label]: unit = MODEL_UNIT.text, ...fields } = values;
  return Object.entries({ ...MODEL_IDENTITY, ...fields }).map(([label, value], i) =>
    i === 0 ? [label, value || null, MODEL_UNIT.label, unit || null] : [label, value || null],
  );
}

/** Row (from 0) of the first step in a sheet made by `form`. */
export const FORM_FIRST_STEP = Object.keys(MODEL_IDENTITY).length + 3;

/**
 * A whole SOP form: label | value rows, an empty row, two header rows
 * (No | Kegiatan | Pelaksana × n | Kelengkapan | Waktu | Output | Keterangan | Lanjut ke | Tidak ke), then the steps.
 */
export function form({ pelaksana, steps, identity = {}, ...options }: Form): GridSnapshot {
  const lanes = pelaksana.length;
  const blank = (n: number): GridCell[] => Array.from({ length: n }, () => null);
  const top = FORM_FIRST_STEP - 2;
  const rows: GridCell[][] = [
    ...identityRows(identity),
    [],
    [
      "No",
      "Kegiatan",
      "Pelaksana",
      ...blank(lanes - 1),
      "Mutu Baku",
      null,
      null,
      "Keterangan",
      "Lanjut ke",
      "Tidak ke",
    ],
    [null, null, ...pelaksana, "Kelengkapan", "Waktu", "Output"],
    ...steps.map((step, i): GridCell[] => [
      step.no === undefined ? i + 1 : step.no,
      step.kegiatan ?? null,
      ...pelaksana.map((_, lane) => step.kode?.[lane] || null),
      step.kelengkapan ?? null,
      step.waktu ?? null,
      step.output ?? null,
      step.keterangan ?? null,
      step.lanjut ?? null,
      step.tidak ?? null,
    ]),
  ];
  const r = top + 1;
  const letter = (column: number) => String.fromCharCode(65 + column);
  const span = (from: number, to: number, first = r, last = r) =>
    `${letter(from)}${first}:${letter(to)}${last}`;
  return grid(rows, {
    ...options,
    merges: [
      span(0, 0, r, r + 1),
      span(1, 1, r, r + 1),
      ...(lanes > 1 ? [span(2, 1 + lanes)] : []),
      span(2 + lanes, 4 + lanes),
      span(5 + lanes, 5 + lanes, r, r + 1),
      ...(options.merges ?? []),
    ],
  });
}
