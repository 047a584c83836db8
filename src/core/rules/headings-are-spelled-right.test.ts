import { findings } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import type { TableHeading } from "../document/sop-document";
import { cellOrigin } from "../grid/address";
import { headingsAreSpelledRight } from "./headings-are-spelled-right";

describe("headings-are-spelled-right", () => {
  const heading = (column: TableHeading["column"], text: string) =>
    sop({ table: { headings: [{ column, text, origin: cellOrigin("SOP 1", 12, 6) }] } });

  test.each([
    ["keterangan", "Ketrangan", "Keterangan"],
    ["output", "0utput", "Output"],
    ["kelengkapan", "KELENGKAPN", "Kelengkapan"],
    ["waktu", "Waktuu (menit)", "Waktu"],
  ] as const)("%s: %s is meant to be %s", (column, text, meant) => {
    expect(findings(headingsAreSpelledRight, heading(column, text))).toEqual([
      { messageId: "misspelt", at: "G13", data: { text, meant } },
    ]);
  });

  test.each([
    ["keterangan", "KET."],
    ["output", "Out put"],
    ["kegiatan", "Uraian Prosedur"],
    ["kelengkapan", "Persyr/\nKlkpn"],
    ["waktu", "Waktu (menit)"],
    ["no", "NO."],
  ] as const)("%s: %s is a word of its own", (column, text) => {
    expect(findings(headingsAreSpelledRight, heading(column, text))).toEqual([]);
  });
});
