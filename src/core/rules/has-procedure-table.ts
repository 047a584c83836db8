import { PROCEDURE_TABLE } from "./basis";
import { defineRule } from "./define-rule";
import { documentPlace } from "./document-place";

export const hasProcedureTable = defineRule({
  id: "has-procedure-table",
  code: "T-02",
  group: "templat",
  basis: PROCEDURE_TABLE,
  messages: ["missing"],
  check({ document, report }) {
    if (document.table) return;
    report("missing", {
      origin: documentPlace(document),
      data: { sheets: document.sheets.map((sheet) => sheet.trim()) },
    });
  },
});
