import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { outputIsFilled } from "./output-is-filled";

const P = { symbols: ["P0"] };

describe("output-is-filled", () => {
  test("an activity without output is told at the cell to fill", () => {
    const activities = [{ ...P, output: "-" }, P, { ...P, output: "" }];
    expect(findings(outputIsFilled, sop({ activities }))).toEqual([
      { messageId: "empty", at: "G14", data: { activity: "1" } },
      { messageId: "empty", at: "G16", data: { activity: "3" } },
    ]);
  });

  test("a row Selesai yields nothing, and what is still to come is one finding", () => {
    const end = { kegiatan: "Selesai", symbols: ["S0"], output: "" };
    expect(found(outputIsFilled, sop({ activities: [P, end] }))).toEqual([]);
    const empty = { ...P, output: "" };
    expect(found(outputIsFilled, sop({ activities: [P, empty, empty, end] }))).toEqual([
      "rest-empty G15",
    ]);
  });
});
