import { findings } from "../../../tests/support/findings";
import { problem, sop } from "../../../tests/support/sop";
import { spanFollowsASymbol } from "./span-follows-a-symbol";

test.each([["span-without-symbol", 2, "C15", {}]] as const)(
  "span-follows-a-symbol: %s is told once, at its cell, with the activity",
  (code, column, at, data) => {
    const document = sop({
      activities: [{ symbols: ["M0"] }, { symbols: ["K0"] }],
      problems: [problem(code, 2, column, data)],
    });
    expect(findings(spanFollowsASymbol, document)).toEqual([
      { messageId: code, at, data: { ...data, activity: "2" } },
    ]);
  },
);
