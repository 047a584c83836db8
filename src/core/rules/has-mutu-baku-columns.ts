import type { ProcedureTable } from "../document/sop-document";
import { PROCEDURE_TABLE } from "./basis";
import { defineRule } from "./define-rule";
import { tableHeaderPlace } from "./document-place";

export const hasMutuBakuColumns = defineRule({
  id: "has-mutu-baku-columns",
  code: "T-04",
  group: "templat",
  basis: PROCEDURE_TABLE,
  messages: ["missing"],
  check({ document: { table }, report }) {
    if (!table) return;
    const columns = missingColumns(table);
    if (columns.length > 0)
      report("missing", { origin: tableHeaderPlace(table), data: { columns } });
  },
});

/** Names of the columns as the form prints them; they are the same in every language. */
const missingColumns = ({ columns }: ProcedureTable): readonly string[] => [
  ...(columns.kelengkapan === null ? ["Kelengkapan"] : []),
  ...(columns.waktu === null ? ["Waktu"] : []),
  ...(columns.output === null ? ["Output"] : []),
];
