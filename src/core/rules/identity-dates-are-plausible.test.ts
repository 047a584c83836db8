import { field, sop, workbookOf } from "../../../tests/support/sop";
import type { CalendarDate } from "../language/dates";
import { identityDatesArePlausible } from "./identity-dates-are-plausible";
import { lint } from "./lint";

describe("identity-dates-are-plausible", () => {
  const told = (
    key: "tanggalRevisi" | "tanggalEfektif",
    text: string,
    today: CalendarDate | null,
  ) =>
    lint(
      workbookOf(sop({ identity: { [key]: field(text, 3) } })),
      { severities: { [identityDatesArePlausible.id]: "warning" } },
      [identityDatesArePlausible],
      { today },
    ).map(({ messageId, data }) => `${messageId} ${data.label} ${data.date}`);
  const TODAY = { year: 2026, month: 11, day: 25 };

  test("a year before the first guideline is told", () => {
    expect(told("tanggalEfektif", "2 Juni 2007", null)).toEqual([
      "too-early Tanggal Efektif 2 Juni 2007",
    ]);
    expect(told("tanggalEfektif", "1 Januari 2008", TODAY)).toEqual([]);
  });

  test("a day far ahead is told, a planned revision later than the others", () => {
    expect(told("tanggalEfektif", "26 November 2027", TODAY)).toHaveLength(1);
    expect(told("tanggalEfektif", "25 November 2027", TODAY)).toEqual([]);
    expect(told("tanggalRevisi", "25 November 2031", TODAY)).toEqual([]);
    expect(told("tanggalRevisi", "2 Juni 2206", TODAY)).toEqual([
      "too-late Tanggal Revisi 2 Juni 2206",
    ]);
  });

  test("without a clock nothing is too far ahead", () => {
    expect(told("tanggalEfektif", "2 Juni 2206", null)).toEqual([]);
  });
});
