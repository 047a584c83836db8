import { found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { hasAnEnd } from "./has-an-end";

describe("has-an-end", () => {
  test("no end is told at the last symbol", () => {
    const document = sop({ activities: [{ symbols: ["M0"] }, { symbols: ["P0", "P1"] }] });
    expect(found(hasAnEnd, document)).toEqual(["missing D15"]);
  });

  test("an end anywhere is enough, also several", () => {
    const document = sop({
      activities: [{ symbols: ["M0"] }, { symbols: ["S0"] }, { symbols: ["S1"] }],
    });
    expect(found(hasAnEnd, document)).toEqual([]);
  });

  test("nothing is said while the last activities have no symbol yet", () => {
    expect(found(hasAnEnd, sop({ activities: [{ symbols: ["M0"] }, {}] }))).toEqual([]);
    expect(found(hasAnEnd, sop({ activities: [{}, {}] }))).toEqual([]);
  });
});
