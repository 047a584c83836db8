import { findings } from "../../../tests/support/findings";
import { problem, sop } from "../../../tests/support/sop";
import { flowTargetExists } from "./flow-target-exists";

test.each([
  ["target-missing", 9, "J15", { target: "9" }],
  ["target-ambiguous", 8, "I15", { target: "3" }],
  ["no-end-below", 8, "I15", {}],
  ["symbol-missing", 8, "I15", { symbol: 3 }],
] as const)(
  "flow-target-exists: %s is told once, at its cell, with the activity",
  (code, column, at, data) => {
    const document = sop({
      activities: [{ symbols: ["M0"] }, { symbols: ["K0"] }],
      problems: [problem(code, 2, column, data)],
    });
    expect(findings(flowTargetExists, document)).toEqual([
      { messageId: code, at, data: { ...data, activity: "2" } },
    ]);
  },
);
