import type { RangeAddress } from "../../core/grid/address";
import type { CellChange } from "../../core/workbook-port";
import type { ScratchSheet } from "../../excel/scratch-sheet";

/** The sheet that the self-test makes, works on and deletes. */
export const SCRATCH = "Uji Susun";
export const AUTHORS_SHAPE = "Kotak penulis";

/** Rows as they are typed: a decision with a way back, lanes in no order, a row with two symbols. */
const ROWS: readonly (readonly (string | number | null)[])[] = [
  ["No", "Kegiatan", "Pelaksana", null, null, "Mutu Baku", null, null, "Keterangan", "Tidak ke"],
  [null, null, "Pemohon", "Petugas", "Kepala", "Kelengkapan", "Waktu", "Output"],
  [1, "Mengajukan permohonan", "M", null, null, "Surat permohonan", "10 menit", "Berkas"],
  [2, "Memeriksa berkas", null, "K", null, "Berkas", "15 menit", "Berkas", null, 1],
  [3, "Menyetujui permohonan", null, null, "P", "Berkas", "1 hari", "Persetujuan"],
  [4, "Menyerahkan hasil", "P2", "P1", null, "Persetujuan", "5 menit", "Tanda terima"],
  [5, "Mengarsipkan berkas", null, "S", null, "Berkas", "5 menit", "Arsip"],
];

const range = (top: number, left: number, bottom: number, right: number): RangeAddress => ({
  top,
  left,
  bottom,
  right,
});

/** Room for symbols on every lane. */
export const scratchSheet: ScratchSheet = {
  name: SCRATCH,
  area: range(0, 0, ROWS.length - 1, ROWS[0]!.length - 1),
  columnWidth: 84,
  rowHeight: 48,
  merges: [
    range(0, 0, 1, 0),
    range(0, 1, 1, 1),
    range(0, 2, 0, 4),
    range(0, 5, 0, 7),
    range(0, 8, 1, 8),
    range(0, 9, 1, 9),
  ],
  authorsShape: AUTHORS_SHAPE,
};

export const formCells: readonly CellChange[] = ROWS.flatMap((cells, row) =>
  cells.flatMap((value, column) =>
    value === null
      ? []
      : [{ at: { row, column }, content: { value }, expected: { value: null, formula: null } }],
  ),
);

/** Where one code changes, so that the drawing has to follow. */
export const CODE = { row: 4, column: 4 } as const;
/** A free cell beside the form. */
export const FREE = { row: 0, column: 12 } as const;
