import { findings } from "../../../tests/support/findings";
import { problem, sop } from "../../../tests/support/sop";
import { targetIsUnderstood } from "./target-is-understood";

test.each([["unknown-target-syntax", 8, "I15", { text: "ke bawah" }]] as const)(
  "target-is-understood: %s is told once, at its cell, with the activity",
  (code, column, at, data) => {
    const document = sop({
      activities: [{ symbols: ["M0"] }, { symbols: ["K0"] }],
      problems: [problem(code, 2, column, data)],
    });
    expect(findings(targetIsUnderstood, document)).toEqual([
      { messageId: code, at, data: { ...data, activity: "2" } },
    ]);
  },
);
