import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { endsAreFew } from "./ends-are-few";

const rows = (...symbols: readonly string[]) => symbols.map((symbol) => ({ symbols: [symbol] }));

describe("ends-are-few", () => {
  test("ends of a fork are told once, at the second, with their number", () => {
    const document = sop({
      activities: rows("M0", "S0", "S1", "S1"),
      flows: ["1>2", "1>3", "1>4"],
    });
    expect(findings(endsAreFew, document)).toEqual([
      { messageId: "several", at: "D16", data: { count: 3 } },
    ]);
  });

  test("a rejection that ends is no further end", () => {
    const document = sop({
      activities: rows("M0", "K1", "S0", "S1"),
      flows: ["1>2", "2>3 ya", "2>4 tidak"],
    });
    expect(found(endsAreFew, document)).toEqual([]);
  });

  test("people who end together are one end", () => {
    const document = sop({
      activities: [{ symbols: ["M0"] }, { symbols: ["S0", "S1"] }],
      flows: ["1>2#1", "2#1=2#2"],
    });
    expect(found(endsAreFew, document)).toEqual([]);
  });
});
