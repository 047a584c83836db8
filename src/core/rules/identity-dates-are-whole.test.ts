import { findings, found } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { identityDatesAreWhole } from "./identity-dates-are-whole";

describe("identity-dates-are-whole", () => {
  test("month and year, or a year alone, are told with the form's label", () => {
    const identity = { tanggalEfektif: field("JUNI 2020", 3), tanggalRevisi: field("2021", 2) };
    expect(findings(identityDatesAreWhole, sop({ identity }))).toEqual([
      { messageId: "partial", at: "F3", data: { label: "Tanggal Revisi", text: "2021" } },
      { messageId: "partial", at: "F4", data: { label: "Tanggal Efektif", text: "JUNI 2020" } },
    ]);
  });

  test("a format that shows the month alone prints no more than that", () => {
    const cell = { ...field("Juni 2021", 1), number: 44349 };
    expect(found(identityDatesAreWhole, sop({ identity: { tanggalPembuatan: cell } }))).toEqual([
      "partial F2",
    ]);
  });

  test("a day that the calendar has not is told", () => {
    expect(
      found(identityDatesAreWhole, sop({ identity: { tanggalPembuatan: field("31-02-2026") } })),
    ).toEqual(["impossible F1"]);
  });

  test.each(["-", "0", "Revisi 01", "2 Juni 2021", ""])(
    "Tanggal Revisi %j is no reason",
    (text) => {
      expect(
        found(identityDatesAreWhole, sop({ identity: { tanggalRevisi: field(text) } })),
      ).toEqual([]);
    },
  );
});
