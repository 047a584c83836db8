import { found } from "../../../tests/support/findings";
import { emptyField, sop } from "../../../tests/support/sop";
import { nomorSopIsFilled } from "./nomor-sop-is-filled";

const identityWith = (text: string) =>
  sop({ identity: { nomorSop: { ...emptyField(), text, items: text ? [text] : [] } } });

describe("nomor-sop-is-filled", () => {
  test.each(["", " ", "-", "...", "…", "n/a"])("%j stands for nothing", (text) => {
    expect(found(nomorSopIsFilled, identityWith(text))).toEqual(["empty F1"]);
  });

  test("a label that is not there at all is told at the next best place", () => {
    expect(found(nomorSopIsFilled, sop({ identity: { nomorSop: null } }))).toEqual(["missing F6"]);
  });

  test("any text is taken", () => {
    expect(found(nomorSopIsFilled, identityWith("060/…/2026"))).toEqual([]);
  });
});
