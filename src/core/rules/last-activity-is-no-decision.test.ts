import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { lastActivityIsNoDecision } from "./last-activity-is-no-decision";

const activities = [{ symbols: ["M0"] }, { symbols: ["S0"] }, { symbols: ["K1"] }];

describe("last-activity-is-no-decision", () => {
  test("a decision at the bottom with both exits is told", () => {
    const document = sop({ activities, flows: ["1>3", "3>2 ya", "3>1 tidak"] });
    expect(findings(lastActivityIsNoDecision, document)).toEqual([
      { messageId: "decision", at: "D16", data: { activity: "3" } },
    ]);
  });

  test("missing exits are told by another rule", () => {
    const document = sop({ activities, flows: ["1>3", "3>1 tidak"] });
    expect(found(lastActivityIsNoDecision, document)).toEqual([]);
  });

  test("an end in the same row closes the procedure, an activity without a symbol may still", () => {
    const closed = [{ symbols: ["M0"] }, { symbols: ["K1", "S0"] }];
    const flows = ["1>2", "2#1>2#2 ya", "2#1>1 tidak"];
    expect(found(lastActivityIsNoDecision, sop({ activities: closed, flows }))).toEqual([]);
    const open = [...activities, {}];
    const exits = ["1>3", "3>2 ya", "3>1 tidak"];
    expect(found(lastActivityIsNoDecision, sop({ activities: open, flows: exits }))).toEqual([]);
  });
});
