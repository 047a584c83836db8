import { findings } from "../../../tests/support/findings";
import { COLUMN, problem, sop } from "../../../tests/support/sop";
import { offPageSymbolHasAPartner } from "./off-page-symbol-has-a-partner";

test("off-page-symbol-has-a-partner: the reading's problem is told at its cell, with the shape's name and text", () => {
  const data = { name: "Bentuk 3", text: "A" };
  const document = sop({
    activities: [{ symbols: ["M0"] }, { symbols: ["S0"] }],
    problems: [problem("page-unpaired", 2, COLUMN.lane, data)],
  });
  expect(findings(offPageSymbolHasAPartner, document)).toEqual([
    { messageId: "page-unpaired", at: "C15", data: { ...data, activity: "2" } },
  ]);
});
