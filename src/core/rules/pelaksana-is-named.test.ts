import { findings } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { pelaksanaIsNamed } from "./pelaksana-is-named";

describe("pelaksana-is-named", () => {
  test("a nameless lane with a symbol is told once, at its head", () => {
    const document = sop({
      lanes: ["Staf", ""],
      activities: [{ symbols: ["M0"] }, { symbols: ["P1"] }, { symbols: ["S1"] }],
    });
    expect(findings(pelaksanaIsNamed, document)).toEqual([
      { messageId: "unnamed", at: "D13", data: { column: "D" } },
    ]);
  });

  test("a symbol that only reaches over the lane counts, too", () => {
    const document = sop({ lanes: ["Staf", "-"], activities: [{ symbols: ["P0-1"] }] });
    expect(findings(pelaksanaIsNamed, document)).toHaveLength(1);
  });

  test("a nameless column without symbols is nobody's lane", () => {
    const document = sop({ lanes: ["Staf", ""], activities: [{ symbols: ["M0"] }] });
    expect(findings(pelaksanaIsNamed, document)).toEqual([]);
  });
});
