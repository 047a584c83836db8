import { found } from "../../../tests/support/findings";
import { field, NO_IDENTITY, sop } from "../../../tests/support/sop";
import { keterkaitanIsFilled } from "./keterkaitan-is-filled";

describe("keterkaitan-is-filled", () => {
  const related = (text: string) =>
    found(keterkaitanIsFilled, sop({ identity: { keterkaitan: field(text, 7) } }));

  test("nothing, and the dots of a template, are told", () => {
    expect(related("")).toEqual(["empty F8"]);
    expect(related("........")).toEqual(["empty F8"]);
  });

  test("a dash is an answer", () => {
    expect(related("-")).toEqual([]);
    expect(related("SOP Penanganan Surat Keluar")).toEqual([]);
  });

  test("a label that is not there is told at the title", () => {
    expect(found(keterkaitanIsFilled, sop({ identity: { keterkaitan: null } }))).toEqual([
      "missing F6",
    ]);
    expect(found(keterkaitanIsFilled, sop({ identity: NO_IDENTITY }))).toEqual([]);
  });
});
