import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { hasEnoughActivities } from "./has-enough-activities";

const act = { symbols: ["P0"] };

describe("has-enough-activities", () => {
  test("fewer than three are told at the header, with their number", () => {
    expect(findings(hasEnoughActivities, sop({ activities: [act, act] }))).toEqual([
      { messageId: "few", at: "A12:H13", data: { count: 2 } },
    ]);
    expect(found(hasEnoughActivities, sop({ activities: [act, act, act] }))).toEqual([]);
  });

  test("rows that only say Mulai or Selesai do not count, with or without a symbol", () => {
    const activities = [{ kegiatan: "Mulai", symbols: ["M0"] }, act, act, { kegiatan: "Selesai" }];
    expect(found(hasEnoughActivities, sop({ activities }))).toEqual(["few A12:H13"]);
  });

  test("an empty table is told as that, no table is left to another rule", () => {
    expect(found(hasEnoughActivities, sop({}))).toEqual(["none A12:H13"]);
    expect(found(hasEnoughActivities, sop({ table: null }))).toEqual([]);
  });
});
