import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { flowSkipsNoActivity } from "./flow-skips-no-activity";

const rows = (...symbols: readonly string[]) =>
  symbols.map((symbol) => (symbol ? { symbols: [symbol] } : {}));

describe("flow-skips-no-activity", () => {
  test("a jump over activities that come later is told with their names", () => {
    const document = sop({
      activities: rows("M0", "P0", "P1", "P0", "S0"),
      flows: ["1>4", "4>2", "2>3", "3>5"],
    });
    expect(findings(flowSkipsNoActivity, document)).toEqual([
      {
        messageId: "skips",
        at: "C14",
        data: { activity: "1", target: "4", activities: ["2", "3"] },
      },
    ]);
  });

  test.each([
    [
      "the branch of a decision",
      rows("M0", "K0", "P1", "P0", "S0"),
      ["1>2", "2>3 ya", "2>4 tidak", "3>5", "4>5"],
    ],
    ["the other part of a fork", rows("M0", "P0", "P1", "S0"), ["1>2", "1>3", "2>4", "3>4"]],
    ["what nothing leads to", rows("M0", "P0", "P1", "S0"), ["1>3", "3>4"]],
    ["a jump to an end", rows("M0", "P0", "S0"), ["1>3", "1>2", "2>3"]],
    ["a row without a symbol", rows("M0", "", "S0"), ["1>3"]],
    [
      "a rejection",
      rows("M0", "K0", "P1", "P0", "S0"),
      ["1>2", "2>3 tidak", "2>4 ya", "3>5", "4>5"],
    ],
  ])("%s is not skipped", (_, activities, flows) => {
    expect(found(flowSkipsNoActivity, sop({ activities, flows }))).toEqual([]);
  });
});
