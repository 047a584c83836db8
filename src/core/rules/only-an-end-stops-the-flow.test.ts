import { findings } from "../../../tests/support/findings";
import { problem, sop } from "../../../tests/support/sop";
import { onlyAnEndStopsTheFlow } from "./only-an-end-stops-the-flow";

test.each([["flow-stopped", 8, "I15", {}]] as const)(
  "only-an-end-stops-the-flow: %s is told once, at its cell, with the activity",
  (code, column, at, data) => {
    const document = sop({
      activities: [{ symbols: ["M0"] }, { symbols: ["K0"] }],
      problems: [problem(code, 2, column, data)],
    });
    expect(findings(onlyAnEndStopsTheFlow, document)).toEqual([
      { messageId: code, at, data: { ...data, activity: "2" } },
    ]);
  },
);
