import { found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { hasPelaksana } from "./has-pelaksana";

describe("has-pelaksana", () => {
  test("a table without lanes is told at the word Pelaksana, else at the header", () => {
    expect(found(hasPelaksana, sop({ lanes: [] }))).toEqual(["missing C12"]);
    const headless = sop({ lanes: [], table: { pelaksanaHeader: null } });
    expect(found(hasPelaksana, headless)).toEqual(["missing A12:F13"]);
  });

  test("one lane is enough, and where there is no table another rule speaks", () => {
    expect(found(hasPelaksana, sop({ lanes: ["Staf"] }))).toEqual([]);
    expect(found(hasPelaksana, sop({ lanes: [], table: null }))).toEqual([]);
  });
});
