import { type GridCell, grid } from "../../../tests/support/grid";
import { headingAbove } from "./heading-above";
import { sheetCells } from "./sheet-cells";

const heading = (...rows: GridCell[][]) =>
  headingAbove(sheetCells(grid([...rows, ["No", "Kegiatan"]])), rows.length);

test.each([
  [[["SOP PENANGANAN PENGADUAN"], []], "PENANGANAN PENGADUAN"],
  [
    [["PEMERINTAH KABUPATEN"], ["STANDAR OPERASIONAL PROSEDUR (SOP)"], ["PENERBITAN IZIN REKLAME"]],
    "PENERBITAN IZIN REKLAME",
  ],
  [[["Standar Operasional Prosedur\nPembayaran Langsung"]], "Pembayaran Langsung"],
  [[["SOP: Cuti  Tahunan"]], "Cuti Tahunan"],
])("%j is headed %s", (rows, title) => {
  expect(heading(...(rows as GridCell[][]))).toBe(title);
});

test.each([
  ["no line names an SOP", [["PEMERINTAH KABUPATEN"], ["Tabel 1"]]],
  ["a row of another table", [["1", "SOP Surat Masuk", "M"]]],
  ["a word that only begins so", [["Sopir dinas"]]],
  ["nothing after it", [["SOP"]]],
])("%s gives none", (_, rows) => {
  expect(heading(...(rows as GridCell[][]))).toBe("");
});
