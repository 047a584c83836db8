import { findings } from "../../../tests/support/findings";
import { problem, sop } from "../../../tests/support/sop";
import { laneCodeIsUnderstood } from "./lane-code-is-understood";

test.each([["unknown-code", 2, "C15", { text: "prosess" }]] as const)(
  "lane-code-is-understood: %s is told once, at its cell, with the activity",
  (code, column, at, data) => {
    const document = sop({
      activities: [{ symbols: ["M0"] }, { symbols: ["K0"] }],
      problems: [problem(code, 2, column, data)],
    });
    expect(findings(laneCodeIsUnderstood, document)).toEqual([
      { messageId: code, at, data: { ...data, activity: "2" } },
    ]);
  },
);
