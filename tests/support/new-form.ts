import type { RangeAddress } from "../../src/core/grid/address";
import type { NewSheet } from "../../src/core/sheet-commands";

const range = (top: number, left: number, bottom = top, right = left): RangeAddress => ({
  top,
  left,
  bottom,
  right,
});

/** A new sheet with one of everything. */
export const NEW_FORM: NewSheet = {
  cells: [
    { at: { row: 0, column: 0 }, content: { value: "STANDAR OPERASIONAL PROSEDUR" } },
    { at: { row: 1, column: 0 }, content: { value: "Nomor SOP" } },
    { at: { row: 1, column: 1 }, content: { value: "065/12/2026" } },
    { at: { row: 2, column: 0 }, content: { value: 3.5 } },
    { at: { row: 2, column: 1 }, content: { value: true } },
    { at: { row: 3, column: 0 }, content: { formula: '=A2&" x"', cached: "Nomor SOP x" } },
    { at: { row: 4, column: 2 }, content: { value: ' <&> "kutip" \' ' } },
  ],
  looks: [
    { range: range(0, 0, 4, 2), look: { border: true, wrap: true, vertical: "top" } },
    { range: range(0, 0, 0, 2), look: { bold: true, size: 14, align: "center", fill: "D9E2F3" } },
    { range: range(1, 1), look: { numberFormat: "@" } },
    { range: range(2, 0), look: { numberFormat: "0.00", italic: true, color: "C00000" } },
    { range: range(5, 1), look: { numberFormat: "dd/mm/yyyy", underline: true } },
  ],
  merges: [range(0, 0, 0, 2)],
  columnWidths: [120, 60, 90],
  rowHeights: [30, 15, 22.5, 15, 45, 18],
  choices: [
    {
      range: range(4, 0, 5, 0),
      options: ["M", "P", "K", "S"],
      prompt: { title: "Kode", text: "Pilih kode langkah." },
      strict: false,
    },
    { range: range(4, 1), options: ['A "satu"', "B & dua"], prompt: null, strict: true },
  ],
  page: {
    paperSize: 14,
    landscape: true,
    fitToWidth: true,
    margins: { top: 36, right: 18, bottom: 36, left: 54 },
    printArea: range(0, 0, 5, 2),
    titleRows: { first: 1, last: 2 },
    rowBreaks: [4],
  },
};
