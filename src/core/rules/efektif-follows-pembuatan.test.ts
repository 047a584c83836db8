import { findings } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { efektifFollowsPembuatan } from "./efektif-follows-pembuatan";

describe("efektif-follows-pembuatan", () => {
  const dated = (made: string, effective: string) =>
    sop({ identity: { tanggalPembuatan: field(made, 1), tanggalEfektif: field(effective, 3) } });

  test("an earlier day is told, both dates written out", () => {
    expect(findings(efektifFollowsPembuatan, dated("12-01-2026", "5 Januari 2026"))).toEqual([
      {
        messageId: "earlier",
        at: "F4",
        data: { efektif: "5 Januari 2026", pembuatan: "12 Januari 2026" },
      },
    ]);
  });

  test("the same day, a part of a date and an empty one are no reason", () => {
    for (const effective of ["12 Januari 2026", "Januari 2025", "-"]) {
      expect(findings(efektifFollowsPembuatan, dated("12-01-2026", effective))).toEqual([]);
    }
  });
});
