import { PROCEDURE_TABLE } from "./basis";
import { defineRule } from "./define-rule";
import { tableHeaderPlace } from "./document-place";

export const hasPelaksana = defineRule({
  id: "has-pelaksana",
  code: "T-03",
  group: "templat",
  basis: PROCEDURE_TABLE,
  messages: ["missing"],
  check({ document: { table, pelaksana }, report }) {
    if (!table || pelaksana.length > 0) return;
    report("missing", { origin: table.pelaksanaHeader ?? tableHeaderPlace(table) });
  },
});
