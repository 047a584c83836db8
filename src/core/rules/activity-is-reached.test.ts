import { findings, found } from "../../../tests/support/findings";
import { COLUMN, problem, sop } from "../../../tests/support/sop";
import { activityIsReached } from "./activity-is-reached";

const row = (symbol: string) => ({ symbols: [symbol] });
const five = [row("M0"), row("P0"), row("P1"), row("P0"), row("S1")];

describe("activity-is-reached", () => {
  test("of a part that is cut off, only its begin is told", () => {
    const document = sop({ activities: five, flows: ["1>2", "2>5", "3>4", "4>5"] });
    expect(findings(activityIsReached, document)).toEqual([
      { messageId: "unreached", at: "D16", data: { activity: "3" } },
    ]);
  });

  test("a part that runs in a circle is told once, at its first symbol", () => {
    const document = sop({ activities: five, flows: ["1>2", "2>5", "3>4", "4>3"] });
    expect(found(activityIsReached, document)).toEqual(["unreached D16"]);
  });

  test("a symbol next to one that is reached is told, too", () => {
    const document = sop({
      activities: [row("M0"), { symbols: ["P0", "P1"] }, row("S0")],
      flows: ["1>2", "2>3", "2#2>3"],
    });
    expect(found(activityIsReached, document)).toEqual(["unreached D15"]);
  });

  test("people who act together are reached together", () => {
    const document = sop({
      activities: [row("M0"), { symbols: ["P0", "P1"] }, row("S0")],
      flows: ["1>2#2", "2#1=2#2", "2#2>3"],
    });
    expect(found(activityIsReached, document)).toEqual([]);
  });

  test("a drawing without any arrow is one finding", () => {
    expect(found(activityIsReached, sop({ activities: five, flows: [] }))).toEqual([
      "no-arrows C14",
    ]);
    const loose = problem("connector-loose", 1, COLUMN.lane, { name: "Panah 1", end: "end" });
    const hanging = sop({ activities: five, flows: [], problems: [loose] });
    expect(found(activityIsReached, hanging)).toEqual([]);
  });

  test("a missing start or symbol has a finding of its own", () => {
    const noStart = sop({ activities: [row("P0"), ...five.slice(1)], flows: ["1>2", "4>5"] });
    expect(found(activityIsReached, noStart)).toEqual([]);
    const gap = sop({ activities: [row("M0"), {}, row("S0"), row("P0")], flows: ["3>4"] });
    expect(found(activityIsReached, gap)).toEqual([]);
  });

  test("one missing arrow is told where it should begin, not again where it should end", () => {
    const document = sop({ activities: five, flows: ["1>2", "3>4", "4>5"] });
    expect(found(activityIsReached, document)).toEqual([]);
    const decision = sop({
      activities: [row("M0"), row("K0"), row("P0"), row("S0")],
      flows: ["1>2", "2>4 tidak", "3>4"],
    });
    expect(found(activityIsReached, decision)).toEqual([]);
    const badTarget = sop({
      activities: five,
      flows: ["1>2", "3>4", "4>5"],
      problems: [problem("target-missing", 2, COLUMN.lanjut, { target: "33" })],
    });
    expect(found(activityIsReached, badTarget)).toEqual([]);
  });

  test("a target written with a number that occurs twice may have meant either", () => {
    const document = sop({
      activities: [row("M0"), row("K0"), row("S0"), { no: "3", symbols: ["P0"] }, row("S0")],
      flows: ["1>2", "2>3 ya", "4>5"],
      problems: [problem("target-ambiguous", 2, COLUMN.tidak, { target: "3" })],
    });
    expect(found(activityIsReached, document)).toEqual([]);
  });
});
