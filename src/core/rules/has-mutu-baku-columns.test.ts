import { findings } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { hasMutuBakuColumns } from "./has-mutu-baku-columns";

const columns = { no: 0, kegiatan: 1, kelengkapan: 4, waktu: 5, output: 6, keterangan: 7 };

describe("has-mutu-baku-columns", () => {
  test("missing columns are one finding at the header, by name", () => {
    const table = { columns: { ...columns, kelengkapan: null, output: null } };
    expect(findings(hasMutuBakuColumns, sop({ table }))).toEqual([
      { messageId: "missing", at: "A12:H13", data: { columns: ["Kelengkapan", "Output"] } },
    ]);
  });

  test("Keterangan is not part of mutu baku, and without a table another rule speaks", () => {
    const table = { columns: { ...columns, keterangan: null } };
    expect(findings(hasMutuBakuColumns, sop({ table }))).toEqual([]);
    expect(findings(hasMutuBakuColumns, sop({ table: null }))).toEqual([]);
  });
});
