import { findings } from "../../../tests/support/findings";
import { problem, sop } from "../../../tests/support/sop";
import { exitLabelStandsAtAnExit } from "./exit-label-stands-at-an-exit";

test.each([["label-loose", 3, "D15", { text: "Ya" }]] as const)(
  "exit-label-stands-at-an-exit: %s is told once, at its cell, with the activity",
  (code, column, at, data) => {
    const document = sop({
      activities: [{ symbols: ["M0"] }, { symbols: ["K0"] }],
      problems: [problem(code, 2, column, data)],
    });
    expect(findings(exitLabelStandsAtAnExit, document)).toEqual([
      { messageId: code, at, data: { ...data, activity: "2" } },
    ]);
  },
);
