import { findings } from "../../../tests/support/findings";
import { problem, sop } from "../../../tests/support/sop";
import { exitWordsSayYaOrTidak } from "./exit-words-say-ya-or-tidak";

test.each([["outcome-assumed", 3, "D15", {}]] as const)(
  "exit-words-say-ya-or-tidak: %s is told once, at its cell, with the activity",
  (code, column, at, data) => {
    const document = sop({
      activities: [{ symbols: ["M0"] }, { symbols: ["K0"] }],
      problems: [problem(code, 2, column, data)],
    });
    expect(findings(exitWordsSayYaOrTidak, document)).toEqual([
      { messageId: code, at, data: { ...data, activity: "2" } },
    ]);
  },
);
