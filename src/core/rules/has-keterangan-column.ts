import { PROCEDURE_TABLE } from "./basis";
import { defineRule } from "./define-rule";
import { tableHeaderPlace } from "./document-place";

export const hasKeteranganColumn = defineRule({
  id: "has-keterangan-column",
  code: "T-05",
  group: "templat",
  basis: PROCEDURE_TABLE,
  messages: ["missing"],
  check({ document: { table }, report }) {
    if (table && table.columns.keterangan === null) {
      report("missing", { origin: tableHeaderPlace(table) });
    }
  },
});
