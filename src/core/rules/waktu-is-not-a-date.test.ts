import { findings } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import type { SopDocument } from "../document/sop-document";
import { waktuIsNotADate } from "./waktu-is-not-a-date";

function damaged(document: SopDocument): SopDocument {
  const [first, ...others] = document.activities;
  const duration = { ...first!.mutuBaku.duration!, damaged: true as const };
  return {
    ...document,
    activities: [{ ...first!, mutuBaku: { ...first!.mutuBaku, duration } }, ...others],
  };
}

test("waktu-is-not-a-date: what Excel has turned into a date is told at its cell", () => {
  const rows = { activities: [{ symbols: ["P0"], waktu: "01-Feb" }, { symbols: ["P0"] }] };
  expect(findings(waktuIsNotADate, damaged(sop(rows)))).toEqual([
    { messageId: "date", at: "F14", data: { activity: "1", text: "01-Feb" } },
  ]);
  expect(findings(waktuIsNotADate, sop(rows))).toEqual([]);
});
