import { findings } from "../../../tests/support/findings";
import { field, NO_IDENTITY, sop } from "../../../tests/support/sop";
import { hasIdentityBlock } from "./has-identity-block";

describe("has-identity-block", () => {
  test("a sheet without labels is told at its table", () => {
    expect(findings(hasIdentityBlock, sop({ identity: NO_IDENTITY }))).toEqual([
      { messageId: "missing", at: "A12:H13", data: { count: 0 } },
    ]);
  });

  test("fewer than five labels are no block; the unit is not counted", () => {
    const { unit, nomorSop, namaSop, dasarHukum, peringatan } = sop({}).identity;
    const four = { ...NO_IDENTITY, unit, nomorSop, namaSop, dasarHukum, peringatan };
    expect(findings(hasIdentityBlock, sop({ identity: four }))).toMatchObject([
      { messageId: "partial", at: "F6", data: { count: 4 } },
    ]);
    const five = { ...four, keterkaitan: field("-") };
    expect(findings(hasIdentityBlock, sop({ identity: five }))).toEqual([]);
  });

  test("labels without values are there", () => {
    const blank = Object.keys(NO_IDENTITY).map((key) => [key, field("")]);
    expect(findings(hasIdentityBlock, sop({ identity: Object.fromEntries(blank) }))).toEqual([]);
  });
});
