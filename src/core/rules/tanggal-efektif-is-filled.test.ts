import { testsOfFilled } from "../../../tests/support/filled-field";
import { found } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { tanggalEfektifIsFilled } from "./tanggal-efektif-is-filled";

describe("tanggal-efektif-is-filled", () => {
  testsOfFilled(tanggalEfektifIsFilled, "tanggalEfektif");

  test("a text that is no date is told", () => {
    expect(
      found(tanggalEfektifIsFilled, sop({ identity: { tanggalEfektif: field("menyusul") } })),
    ).toEqual(["unreadable F1"]);
    expect(
      found(tanggalEfektifIsFilled, sop({ identity: { tanggalEfektif: field("2021") } })),
    ).toEqual([]);
  });
});
