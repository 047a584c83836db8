import { findings, found } from "../../../tests/support/findings";
import { problem, sop } from "../../../tests/support/sop";
import { capsulesFrameTheFlow } from "./capsules-frame-the-flow";

const rows = (...symbols: readonly string[]) =>
  symbols.map((symbol) => (symbol ? { symbols: [symbol] } : {}));

describe("capsules-frame-the-flow", () => {
  const late = {
    activities: rows("P0", "M0", "K1", "S0"),
    flows: ["2>3", "3>1 tidak", "1>3", "3>4 ya"],
  };

  test("a start below the first activity is told there", () => {
    expect(findings(capsulesFrameTheFlow, sop(late))).toEqual([
      { messageId: "start-elsewhere", at: "C15", data: { activity: "2" } },
    ]);
  });

  test("an activity above the start that nothing leads to is told by another rule", () => {
    const document = sop({ activities: rows("P0", "M0", "S0"), flows: ["1>2", "2>3"] });
    expect(found(capsulesFrameTheFlow, document)).toEqual([]);
  });

  test("a last activity that goes back up to the end is told", () => {
    const document = sop({
      activities: rows("M0", "K1", "S0", "P0"),
      flows: ["1>2", "2>3 ya", "2>4 tidak", "4>2"],
    });
    expect(findings(capsulesFrameTheFlow, document)).toEqual([
      { messageId: "end-elsewhere", at: "C17", data: { activity: "4" } },
    ]);
  });

  test.each([
    ["a dead end", rows("M0", "S0", "P0"), ["1>3", "1>2"]],
    ["an activity that is not reached", rows("M0", "S0", "P0"), ["1>2", "3>2"]],
    ["a decision", rows("M0", "S0", "K0"), ["1>3", "3>2 ya", "3>1 tidak"]],
    ["no end at all", rows("M0", "P0"), ["1>2"]],
    ["an activity without a symbol", rows("M0", "S0", ""), ["1>2"]],
    ["a right one", rows("M0", "P0", "S0"), ["1>2", "2>3"]],
  ])("%s at the bottom is told by another rule, or right", (_, activities, flows) => {
    expect(found(capsulesFrameTheFlow, sop({ activities, flows }))).toEqual([]);
  });

  test("nothing is said of a drawing that hangs in the air", () => {
    const problems = [problem("connector-loose", 2, 2, { name: "Panah 1", end: "end" })];
    expect(found(capsulesFrameTheFlow, sop({ ...late, problems }))).toEqual([]);
  });
});
