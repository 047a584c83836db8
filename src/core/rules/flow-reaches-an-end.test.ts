import { findings, found } from "../../../tests/support/findings";
import { COLUMN, problem, sop } from "../../../tests/support/sop";
import { flowReachesAnEnd } from "./flow-reaches-an-end";

const row = (symbol: string) => ({ symbols: [symbol] });
const five = [row("M0"), row("K0"), row("P1"), row("P0"), row("S1")];

describe("flow-reaches-an-end", () => {
  test("a dead end is told where the flow stops, not where it comes from", () => {
    const document = sop({ activities: five, flows: ["1>2", "2>5 ya", "2>3 tidak", "3>4"] });
    expect(findings(flowReachesAnEnd, document)).toEqual([
      { messageId: "dead-end", at: "C17", data: { activity: "4", activities: ["4"] } },
    ]);
  });

  test("an endless loop is told once, at its last symbol", () => {
    const flows = ["1>2", "2>5 ya", "2>3 tidak", "3>4", "4>3"];
    expect(findings(flowReachesAnEnd, sop({ activities: five, flows }))).toEqual([
      { messageId: "endless-loop", at: "C17", data: { activity: "4", activities: ["3", "4"] } },
    ]);
  });

  test("people who act together and then stop are a dead end, not a loop", () => {
    const document = sop({
      activities: [row("M0"), row("K0"), { symbols: ["P0", "P1"] }, row("S0")],
      flows: ["1>2", "2>4 ya", "2>3 tidak", "3#1=3#2"],
    });
    expect(found(flowReachesAnEnd, document)).toEqual(["dead-end D16"]);
  });

  test("a loop with a way out is how corrections work", () => {
    const flows = ["1>2", "2>5 ya", "2>3 tidak", "3>4", "4>2"];
    expect(found(flowReachesAnEnd, sop({ activities: five, flows }))).toEqual([]);
  });

  test("what another rule already says is not said again", () => {
    const noEnd = sop({ activities: five.slice(0, 4) });
    expect(found(flowReachesAnEnd, noEnd)).toEqual([]);
    const noExits = sop({ activities: five, flows: ["1>2", "3>4", "4>5"] });
    expect(found(flowReachesAnEnd, noExits)).toEqual([]);
    const unreached = sop({ activities: five, flows: ["1>2", "2>5 ya", "2>1 tidak", "3>4"] });
    expect(found(flowReachesAnEnd, unreached)).toEqual([]);
    const gap = sop({
      activities: [row("M0"), row("K0"), row("S0"), row("P0"), {}],
      flows: ["1>2", "2>3 ya", "2>4 tidak"],
    });
    expect(found(flowReachesAnEnd, gap)).toEqual([]);
    const badTarget = sop({
      activities: five,
      flows: ["1>2", "2>5 ya", "2>3 tidak", "3>4"],
      problems: [problem("target-missing", 4, COLUMN.lanjut, { target: "9" })],
    });
    expect(found(flowReachesAnEnd, badTarget)).toEqual([]);
  });
});
