import { findings, found } from "../../../tests/support/findings";
import { type SopActivity, sop } from "../../../tests/support/sop";
import { outputBecomesKelengkapan } from "./output-becomes-kelengkapan";

const row = (kelengkapan: string, output: string, ...symbols: readonly string[]): SopActivity => ({
  kelengkapan,
  output,
  symbols: symbols.length > 0 ? symbols : ["P0"],
});

describe("output-becomes-kelengkapan", () => {
  test("a kelengkapan that names nothing made before is told", () => {
    const activities = [row("Surat", "Surat tercatat", "M0"), row("ATK, komputer", "Nota")];
    expect(findings(outputBecomesKelengkapan, sop({ activities }))).toEqual([
      { messageId: "unlinked", at: "E15", data: { activity: "1", next: "2" } },
    ]);
  });

  test("what an earlier activity made will do, in any form of the word", () => {
    const activities = [
      row("Surat", "Lembar disposisi", "M0"),
      row("Disposisi, ATK", "Nota dinas"),
      row("Surat terdisposisi", "Arsip"),
      row("", "Arsip"),
    ];
    expect(found(outputBecomesKelengkapan, sop({ activities }))).toEqual([]);
  });

  test("an abbreviation is what it stands for", () => {
    const activities = [
      row("Formulir", "Surat Keterangan Tidak Mampu", "M0"),
      row("SKTM", "Izin Mendirikan Bangunan"),
      row("Konsep IMB", "Arsip"),
    ];
    expect(found(outputBecomesKelengkapan, sop({ activities }))).toEqual([]);
  });

  test("what a Tidak leads to is not asked", () => {
    const activities = [
      row("Surat", "Surat", "M0"),
      row("Surat", "Surat", "K0"),
      row("ATK", "Konsep"),
      row("Surat", "Arsip", "S0"),
    ];
    const flows = ["1>2", "2>3 tidak", "3>2", "2>4 ya"];
    expect(found(outputBecomesKelengkapan, sop({ activities, flows }))).toEqual([]);
  });
});
