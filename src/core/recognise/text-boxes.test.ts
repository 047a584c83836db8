import { type GridCell, grid } from "../../../tests/support/grid";
import { shape } from "../../../tests/support/shapes";
import { formatOrigin } from "../grid/address";
import { recognise } from "./recognise";

// Columns of 60 pt, rows of 40 pt: the table begins in row 7, at 240 pt.
const TABLE: GridCell[][] = [
  ["No", "Kegiatan", "Staf", "Kelengkapan", "Waktu", "Output"],
  [1, "Menerima", "P"],
];
const BLANK: GridCell[][] = [[], [], [], [], [], []];
const box = (id: string, x: number, y: number, height: number, text: string, own = {}) =>
  shape(id, { x, y, width: 100, height }, { text, textBox: true, ...own });
const read = (rows: readonly (readonly GridCell[])[], shapes: Parameters<typeof box>[]) =>
  recognise([grid([...rows, ...TABLE], { shapes: shapes.map((one) => box(...one)) })]);

test("an identity block in one text box is read line by line", () => {
  const text = "Nomor SOP : 060/1/2026\nTgl. Pembuatan : 5 Januari 2026\nNama SOP : Cuti Pegawai";
  const [document, ...more] = read(BLANK, [["kotak", 60, 40, 120, text]]).documents;
  expect(more).toEqual([]);
  expect(document!.identity.nomorSop?.text).toBe("060/1/2026");
  expect(document!.identity.tanggalPembuatan?.text).toBe("5 Januari 2026");
  expect(document!.identity.namaSop?.text).toBe("Cuti Pegawai");
  expect(formatOrigin(document!.identity.namaSop!.origin)).toBe("'SOP 1'!B4");
});

const LABELS: GridCell[][] = [
  ["Nomor SOP", null],
  ["Tanggal Pembuatan", "5 Januari 2026"],
  ["Nama SOP", "Cuti Pegawai"],
  [],
  [],
  [],
];

test("a value in a text box belongs to the label beside it", () => {
  const { identity } = read(LABELS, [["nomor", 62, 5, 30, "060/1/2026"]]).documents[0]!;
  expect(identity.nomorSop?.text).toBe("060/1/2026");
  expect(identity.namaSop?.text).toBe("Cuti Pegawai");
});

test("what is typed in cells counts before a text box; hidden boxes and those over the table say nothing", () => {
  const plain = read(LABELS, []);
  const boxed = read(LABELS, [
    ["judul", 62, 85, 30, "Judul lain"],
    ["lama", 62, 5, 30, "060/9/2020", { hidden: true }],
    ["label", 125, 285, 30, "Ya"],
  ]);
  expect(boxed.documents[0]!.identity).toEqual(plain.documents[0]!.identity);
});

test("a text box with identity lines on a cover sheet goes to its table", () => {
  const cover = grid(BLANK, {
    sheet: "Sampul",
    shapes: [
      box(
        "kotak",
        60,
        0,
        240,
        "Nomor SOP : 1\nTanggal Pembuatan : 5 Januari 2026\nTanggal Revisi : -\nTanggal Efektif : 6 Januari 2026\nDisahkan oleh : Kepala Dinas\nNama SOP : Cuti",
      ),
    ],
  });
  const table = grid(TABLE, { sheet: "Alur" });
  const { documents } = recognise([cover, table]);
  expect(documents).toHaveLength(1);
  expect(documents[0]!.sheets).toEqual(["Sampul", "Alur"]);
  expect(documents[0]!.identity.namaSop?.text).toBe("Cuti");
});
