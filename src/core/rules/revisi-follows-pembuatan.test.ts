import { findings } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { revisiFollowsPembuatan } from "./revisi-follows-pembuatan";

describe("revisi-follows-pembuatan", () => {
  const dated = (made: string, revised: string) =>
    sop({ identity: { tanggalPembuatan: field(made, 1), tanggalRevisi: field(revised, 2) } });

  test("an earlier day is told, both dates written out", () => {
    expect(findings(revisiFollowsPembuatan, dated("5 Januari 2026", "3-3-2025"))).toEqual([
      {
        messageId: "earlier",
        at: "F3",
        data: { revisi: "3 Maret 2025", pembuatan: "5 Januari 2026" },
      },
    ]);
  });

  test("a new SOP and a planned review years ahead are right", () => {
    for (const revised of ["-", "0", "", "01", "5 Januari 2029"]) {
      expect(findings(revisiFollowsPembuatan, dated("5 Januari 2026", revised))).toEqual([]);
    }
  });
});
