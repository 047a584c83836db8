import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { kelengkapanIsFilled } from "./kelengkapan-is-filled";

const P = { symbols: ["P0"] };
const empty = { ...P, kelengkapan: "" };
const dash = { ...P, kelengkapan: "-" };

describe("kelengkapan-is-filled", () => {
  test("an empty cell is told, a dash counts as empty after the first activity", () => {
    const document = sop({ activities: [P, empty, P, dash, P] });
    expect(findings(kelengkapanIsFilled, document)).toEqual([
      { messageId: "empty", at: "E15", data: { activity: "2" } },
      { messageId: "empty", at: "E17", data: { activity: "4" } },
    ]);
  });

  test("a dash in the first activity says that nothing is needed", () => {
    expect(found(kelengkapanIsFilled, sop({ activities: [dash, P] }))).toEqual([]);
    expect(found(kelengkapanIsFilled, sop({ activities: [empty, P] }))).toEqual(["empty E14"]);
  });

  test("a column nobody has begun with, and what is still to come, are one finding each", () => {
    const rows = (...activities: readonly (typeof P)[]) =>
      found(kelengkapanIsFilled, sop({ activities }));
    expect(rows(empty, empty, empty)).toEqual(["none-yet E14"]);
    expect(rows(P, empty, empty)).toEqual(["rest-empty E15"]);
  });
});
