import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { hasOneStart } from "./has-one-start";

describe("has-one-start", () => {
  test("no start is told at the first symbol", () => {
    const document = sop({ activities: [{ symbols: ["P1"] }, { symbols: ["S0"] }] });
    expect(found(hasOneStart, document)).toEqual(["missing D14"]);
  });

  test("several are told once, with their number", () => {
    const document = sop({
      activities: [{ symbols: ["M0", "M1"] }, { symbols: ["M0"] }, { symbols: ["S0"] }],
    });
    expect(findings(hasOneStart, document)).toEqual([
      { messageId: "several", at: "D14", data: { count: 3 } },
    ]);
  });

  test("people who begin together are one start", () => {
    const document = sop({
      activities: [{ symbols: ["M0", "M1"] }, { symbols: ["S0"] }],
      flows: ["1#1=1#2", "1#2>2"],
    });
    expect(found(hasOneStart, document)).toEqual([]);
  });

  test("nothing is said while the first activity has no symbol at all", () => {
    expect(found(hasOneStart, sop({ activities: [{}, { symbols: ["P0"] }] }))).toEqual([]);
    expect(found(hasOneStart, sop({ activities: [{}, {}] }))).toEqual([]);
  });
});
