import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { onlyADecisionGoesBack } from "./only-a-decision-goes-back";

const rows = (...symbols: readonly string[]) => symbols.map((symbol) => ({ symbols: [symbol] }));

describe("only-a-decision-goes-back", () => {
  test("a step of the main path that leads back is told", () => {
    const document = sop({
      activities: rows("M0", "P0", "P1", "S0"),
      flows: ["1>2", "2>3", "3>2", "3>4"],
    });
    expect(findings(onlyADecisionGoesBack, document)).toEqual([
      { messageId: "goes-back", at: "D16", data: { activity: "3", target: "2" } },
    ]);
  });

  test.each([
    ["a decision", rows("M0", "P0", "K1", "S0"), ["1>2", "2>3", "3>1 tidak", "3>4 ya"]],
    [
      "a correction after Tidak",
      rows("M0", "K0", "P1", "S0"),
      ["1>2", "2>3 tidak", "3>2", "2>4 ya"],
    ],
    ["an end above", rows("M0", "S0", "P1"), ["1>3", "3>2"]],
    ["a circle without a way out", rows("M0", "P0", "P1", "S0"), ["1>2", "2>3", "3>2"]],
    ["rows in another order", rows("M0", "P0", "P1", "S0"), ["1>3", "3>2", "2>4"]],
  ])("%s is right, or told by another rule", (_, activities, flows) => {
    expect(found(onlyADecisionGoesBack, sop({ activities, flows }))).toEqual([]);
  });

  test("within a row there is no back", () => {
    const activities = [{ symbols: ["M1", "P0"] }, { symbols: ["S0"] }];
    expect(found(onlyADecisionGoesBack, sop({ activities }))).toEqual([]);
  });
});
