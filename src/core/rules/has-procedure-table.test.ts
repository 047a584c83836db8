import { findings } from "../../../tests/support/findings";
import { emptyField, field, NO_IDENTITY, sop } from "../../../tests/support/sop";
import { hasProcedureTable } from "./has-procedure-table";

describe("has-procedure-table", () => {
  test("an identity block without a table is told at the title, with the sheet's name", () => {
    expect(findings(hasProcedureTable, sop({ table: null }))).toEqual([
      { messageId: "missing", at: "F6", data: { sheets: ["SOP 1"] } },
    ]);
  });

  test("without a title it is told at another field, without any at the first cell", () => {
    const untitled = sop({ table: null, identity: { ...NO_IDENTITY, nomorSop: field("1") } });
    expect(findings(hasProcedureTable, untitled)[0]?.at).toBe("F1");
    const onlyPeringatan = sop({
      table: null,
      identity: { ...NO_IDENTITY, peringatan: emptyField(7) },
    });
    expect(findings(hasProcedureTable, onlyPeringatan)[0]?.at).toBe("H1");
    const bare = sop({ table: null, identity: NO_IDENTITY });
    expect(findings(hasProcedureTable, bare)[0]?.at).toBe("A1");
  });

  test("a table without activities is a table", () => {
    expect(findings(hasProcedureTable, sop({}))).toEqual([]);
  });
});
