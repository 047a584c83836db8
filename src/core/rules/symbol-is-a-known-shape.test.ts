import { findings } from "../../../tests/support/findings";
import { problem, sop } from "../../../tests/support/sop";
import { symbolIsAKnownShape } from "./symbol-is-a-known-shape";

test.each([["shape-unknown", 2, "C15", { name: "Cloud 4", geometry: "cloud" }]] as const)(
  "symbol-is-a-known-shape: %s is told once, at its cell, with the activity",
  (code, column, at, data) => {
    const document = sop({
      activities: [{ symbols: ["M0"] }, { symbols: ["K0"] }],
      problems: [problem(code, 2, column, data)],
    });
    expect(findings(symbolIsAKnownShape, document)).toEqual([
      { messageId: code, at, data: { ...data, activity: "2" } },
    ]);
  },
);
