import { findings } from "../../../tests/support/findings";
import { problem, sop } from "../../../tests/support/sop";
import { symbolStandsInALane } from "./symbol-stands-in-a-lane";

test.each([["shape-outside", 1, "B15", { name: "Flowchart: Process 4" }]] as const)(
  "symbol-stands-in-a-lane: %s is told once, at its cell, with the activity",
  (code, column, at, data) => {
    const document = sop({
      activities: [{ symbols: ["M0"] }, { symbols: ["K0"] }],
      problems: [problem(code, 2, column, data)],
    });
    expect(findings(symbolStandsInALane, document)).toEqual([
      { messageId: code, at, data: { ...data, activity: "2" } },
    ]);
  },
);
