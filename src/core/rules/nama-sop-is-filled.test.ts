import { found } from "../../../tests/support/findings";
import { emptyField, sop } from "../../../tests/support/sop";
import { namaSopIsFilled } from "./nama-sop-is-filled";

const identityWith = (text: string) =>
  sop({ identity: { namaSop: { ...emptyField(), text, items: text ? [text] : [] } } });

describe("nama-sop-is-filled", () => {
  test.each(["", " ", "-", "...", "…", "n/a"])("%j stands for nothing", (text) => {
    expect(found(namaSopIsFilled, identityWith(text))).toEqual(["empty F1"]);
  });

  test("a label that is not there at all is told at the next best place", () => {
    expect(found(namaSopIsFilled, sop({ identity: { namaSop: null } }))).toEqual(["missing F1"]);
  });

  test("any text is taken", () => {
    expect(found(namaSopIsFilled, identityWith("060/…/2026"))).toEqual([]);
  });
});
