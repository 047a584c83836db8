import fc from "fast-check";
import { type GridCell, grid } from "../../../tests/support/grid";
import { rangeName } from "../grid/address";
import { recognise } from "./recognise";

const TEXTS: readonly GridCell[] = [
  ...["No", "Kegiatan", "Pelaksana", "Mutu Baku", "Kelengkapan", "Waktu", "Output", "Ket"],
  ...[
    "Lanjut ke",
    "Tidak ke",
    "Staf",
    "Kasi",
    "Nomor SOP",
    "Nama SOP",
    "Dasar Hukum",
    "Disahkan oleh",
  ],
  ...[
    "Tanggal Revisi",
    "Tanggal Efektif",
    "Peringatan",
    ":",
    "M",
    "P",
    "K2",
    "S",
    "<",
    "P* K*",
    "x",
  ],
  ...["Ya", "-", "1. Surat\n2. Agenda", "Menerima surat", "10 menit", "selesai", "1>3#2 (Lengkap)"],
  ...["Catatan:", "NIP. 198001012005011001", 1, 2, 3, null, null, null, null],
  { formula: "=$A$3", value: 1 },
];

const COLUMNS = 10;
/** Half of the sheets begin with a header, so that their rows are read as a table. */
const HEADER: readonly GridCell[][] = [
  ["No", "Kegiatan", "Pelaksana", null, null, "Mutu Baku", null, null, "Ket", "Lanjut ke"],
  [null, null, "Pemohon", "Staf", "Kasi", "Kelengkapan", "Waktu", "Output", null, "Tidak ke"],
];
const sheet = fc
  .record({
    hasHeader: fc.boolean(),
    rows: fc.array(fc.array(fc.constantFrom(...TEXTS), { maxLength: COLUMNS }), { maxLength: 14 }),
    merges: fc.array(fc.tuple(fc.nat(13), fc.nat(COLUMNS - 1), fc.nat(3), fc.nat(3)), {
      maxLength: 4,
    }),
  })
  .map(({ hasHeader, rows, merges }) => {
    const taken = new Set<string>();
    const ranges = merges.flatMap(([top, left, height, width]) => {
      const cells: string[] = [];
      for (let row = top; row <= top + height; row++) {
        for (let column = left; column <= left + width; column++) cells.push(`${row}:${column}`);
      }
      if (cells.some((cell) => taken.has(cell))) return [];
      for (const cell of cells) taken.add(cell);
      return [rangeName({ top, left, bottom: top + height, right: left + width })];
    });
    return { rows: hasHeader ? [...HEADER, ...rows] : rows, merges: ranges };
  });

describe("any workbook", () => {
  test("is read without fail, and what is read holds together", () => {
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
        const snapshots = sheets.map(({ rows, merges }, index) =>
          grid(rows, { merges, sheet: `Lembar ${index + 1}` }),
        );
        const reading = recognise(snapshots);
        expect(recognise(snapshots)).toEqual(reading);
        expect(reading.sheets.map(({ sheet: name }) => name)).toEqual(
          snapshots.map(({ sheet: name }) => name),
        );
        expect(reading.documents.map(({ id }) => id)).toEqual(
          reading.documents.map((_, index) => `d${index + 1}`),
        );
        for (const { activities, flows, pelaksana, table } of reading.documents) {
          const lanes = new Set<string>(pelaksana.map(({ id }) => id));
          const nodes = activities.flatMap((activity) => activity.nodes);
          const ids = new Set<string>(nodes.map(({ id }) => id));
          expect(ids.size).toBe(nodes.length);
          expect(nodes.every((node) => node.lanes.every((lane) => lanes.has(lane)))).toBe(true);
          expect(flows.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(
            true,
          );
          const tops = activities.map(({ origin }) => origin.range.top);
          expect([...tops].sort((a, b) => a - b)).toEqual(tops);
          expect(tops.every((top) => top > table!.header.bottom)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
