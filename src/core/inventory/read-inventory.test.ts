import { form, type GridCell, grid } from "../../../tests/support/grid";
import { formatOrigin } from "../grid/address";
import { recognise } from "../recognise/recognise";
import { readInventory } from "./read-inventory";

const HEADS = [
  "No.",
  "Tugas",
  "Fungsi",
  "Uraian Tugas",
  "Kegiatan",
  "Output",
  "Aspek Kegiatan",
  "Judul SOP",
];
const TABLE_6: GridCell[][] = [
  ["FORMULIR IDENTIFIKASI SOP AP BERDASARKAN TUGAS DAN FUNGSI"],
  ["Unit Kerja", ":", "Bagian Organisasi"],
  [],
  HEADS,
  [1, 2, 3, 4, 5, 6, 7, 8],
  [
    "A.",
    "1. Menyiapkan bahan kebijakan organisasi",
    "a. Perencanaan",
    "(1) Menyusun rencana",
    "(a) Menyusun rencana kerja",
    "Renja",
    "Penyusunan",
    "1. Penyusunan Renja",
  ],
  [null, null, null, null, "(b) Mengevaluasi rencana kerja", "Laporan evaluasi", "Evaluasi", null],
  [null, null, "b. Ketatausahaan", "(1) Mengelola surat", "(a) Menangani surat", "Surat", "", ""],
  ["B.", "2. Membina tata laksana", null, null, null, null, null, null],
];

test("the form of Tabel 6 is read with its duties over the rows below", () => {
  const found = readInventory(grid(TABLE_6, { sheet: "Inventaris" }))!;
  expect(found.unit).toBe("Bagian Organisasi");
  expect(found.rows).toHaveLength(4);
  const text = (row: number, key: keyof (typeof found.rows)[number]["cells"]) =>
    found.rows[row]!.cells[key]?.text;
  expect([0, 1, 2, 3].map((row) => text(row, "tugas"))).toEqual([
    "Menyiapkan bahan kebijakan organisasi",
    "Menyiapkan bahan kebijakan organisasi",
    "Menyiapkan bahan kebijakan organisasi",
    "Membina tata laksana",
  ]);
  expect([0, 1, 2, 3].map((row) => text(row, "fungsi"))).toEqual([
    "Perencanaan",
    "Perencanaan",
    "Ketatausahaan",
    "",
  ]);
  expect(found.rows[0]!.cells.judul).toMatchObject({ text: "Penyusunan Renja", marker: "1." });
  expect(formatOrigin(found.rows[1]!.cells.kegiatan!.origin)).toBe("Inventaris!E7");
  expect(found.rows[1]!.cells.tugas).toMatchObject({ carried: true });
});

test("duties merged over their rows, a head of two rows, a repeated head", () => {
  const rows: GridCell[][] = [
    ["No", "Tugas", "Kegiatan", "Output", "Aspek", "Judul SOP AP"],
    [null, null, null, null, null, null],
    [
      1,
      "Administrasi umum",
      "Menangani surat masuk",
      "Surat masuk",
      "Penanganan",
      "Penanganan Surat Masuk",
    ],
    [2, null, "Menata arsip", "Arsip", "Penataan", "Penataan Arsip"],
    ["No", "Tugas", "Kegiatan", "Output", "Aspek", "Judul SOP AP"],
    [3, "Keuangan", "Membayar", "Bukti bayar", "Pembayaran", "Pembayaran Honor"],
  ];
  const heads = ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:F2"];
  const found = readInventory(grid(rows, { merges: [...heads, "B3:B4"] }))!;
  expect(found.rows.map(({ cells }) => [cells.tugas!.text, cells.judul!.text])).toEqual([
    ["Administrasi umum", "Penanganan Surat Masuk"],
    ["Administrasi umum", "Penataan Arsip"],
    ["Keuangan", "Pembayaran Honor"],
  ]);
});

test("a plain list of titles with units", () => {
  const found = readInventory(
    grid([
      ["Daftar SOP Kecamatan"],
      ["No", "Seksi", "Judul SOP", "Keterangan"],
      [1, "Pemerintahan", "SOP Pelayanan Rekomendasi KTP"],
      [2, "Umum", "Pengelolaan Surat Masuk"],
      [],
      [],
      [],
      [null, null, "Mengetahui"],
    ]),
  )!;
  expect(found.rows.map(({ cells }) => cells.unit?.text)).toEqual(["Pemerintahan", "Umum"]);
  expect(found.columns.kegiatan).toBeUndefined();
});

test("an SOP form, an identity block and an empty sheet are no inventories, and the other way round", () => {
  const sop = form({ pelaksana: ["Staf"], steps: [{ kegiatan: "Menerima", kode: ["M"] }] });
  expect(readInventory(sop)).toBeNull();
  expect(
    readInventory(
      grid([
        ["Nama SOP", "Cuti"],
        ["Nomor SOP", "1"],
      ]),
    ),
  ).toBeNull();
  expect(readInventory(grid([]))).toBeNull();
  expect(recognise([grid(TABLE_6)]).documents).toEqual([]);
});
