import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { activityIsDescribed } from "./activity-is-described";

const bare = { kegiatan: "", kelengkapan: "", waktu: "", output: "" };

describe("activity-is-described", () => {
  test("a blank activity with a symbol or with mutu baku is told at its cell", () => {
    const document = sop({
      activities: [
        { ...bare, symbols: ["P0"] },
        { ...bare, kegiatan: "-", waktu: "5 menit" },
      ],
    });
    expect(findings(activityIsDescribed, document)).toEqual([
      { messageId: "blank", at: "B14", data: { row: 14 } },
      { messageId: "blank", at: "B15", data: { row: 15 } },
    ]);
  });

  test("an empty numbered row and a row with nothing but a capsule are fine", () => {
    const document = sop({ activities: [bare, { ...bare, symbols: ["M0"] }] });
    expect(found(activityIsDescribed, document)).toEqual([]);
  });

  test("a capsule with mutu baku is an activity", () => {
    const document = sop({ activities: [{ ...bare, symbols: ["M0"], output: "Surat" }] });
    expect(found(activityIsDescribed, document)).toEqual(["blank B14"]);
  });
});
