import { findings } from "../../../tests/support/findings";
import { problem, sop } from "../../../tests/support/sop";
import { drawingAgreesWithCodes } from "./drawing-agrees-with-codes";

test.each([["drawing-disagrees", 2, "C15", { count: 3 }]] as const)(
  "drawing-agrees-with-codes: %s is told once, at its cell, with the activity",
  (code, column, at, data) => {
    const document = sop({
      activities: [{ symbols: ["M0"] }, { symbols: ["K0"] }],
      problems: [problem(code, 2, column, data)],
    });
    expect(findings(drawingAgreesWithCodes, document)).toEqual([
      { messageId: code, at, data: { ...data, activity: "2" } },
    ]);
  },
);
