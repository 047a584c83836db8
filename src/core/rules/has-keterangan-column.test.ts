import { found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { hasKeteranganColumn } from "./has-keterangan-column";

describe("has-keterangan-column", () => {
  test("a table without the column is told at its header", () => {
    const { columns } = sop({}).table!;
    const document = sop({ table: { columns: { ...columns, keterangan: null } } });
    expect(found(hasKeteranganColumn, document)).toEqual(["missing A12:H13"]);
  });

  test("a table with it, and no table at all, say nothing", () => {
    expect(found(hasKeteranganColumn, sop({}))).toEqual([]);
    expect(found(hasKeteranganColumn, sop({ table: null }))).toEqual([]);
  });
});
