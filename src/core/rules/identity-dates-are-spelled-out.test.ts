import { findings, found } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { identityDatesAreSpelledOut } from "./identity-dates-are-spelled-out";

describe("identity-dates-are-spelled-out", () => {
  test("an old spelling is told with the one of today", () => {
    const identity = { tanggalEfektif: field("27 PEBRUARI 2026", 3) };
    expect(findings(identityDatesAreSpelledOut, sop({ identity }))).toEqual([
      {
        messageId: "other-spelling",
        at: "F4",
        data: { label: "Tanggal Efektif", text: "27 PEBRUARI 2026", date: "27 Februari 2026" },
      },
    ]);
  });

  test.each(["Grobogan, 02 JUNI 2026", "Senin, 5  Januari 2026", "05-01-2026", "JUNI 2026", "-"])(
    "“%s” is spelled right, or no full date with a name",
    (text) => {
      expect(
        found(identityDatesAreSpelledOut, sop({ identity: { tanggalPembuatan: field(text) } })),
      ).toEqual([]);
    },
  );

  test("how Excel shows a date of its own is left alone", () => {
    const identity = { tanggalPembuatan: { ...field("5-Jan-26"), number: 46027 } };
    expect(found(identityDatesAreSpelledOut, sop({ identity }))).toEqual([]);
  });
});
