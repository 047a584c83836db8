import { findings } from "../../../tests/support/findings";
import { problem, sop } from "../../../tests/support/sop";
import { tidakBelongsToADecision } from "./tidak-belongs-to-a-decision";

test.each([
  ["tidak-without-decision", 9, "J15", {}],
  ["tidak-ambiguous", 9, "J15", {}],
] as const)(
  "tidak-belongs-to-a-decision: %s is told once, at its cell, with the activity",
  (code, column, at, data) => {
    const document = sop({
      activities: [{ symbols: ["M0"] }, { symbols: ["K0"] }],
      problems: [problem(code, 2, column, data)],
    });
    expect(findings(tidakBelongsToADecision, document)).toEqual([
      { messageId: code, at, data: { ...data, activity: "2" } },
    ]);
  },
);
