import { columnName } from "../grid/address";
import { PROCEDURE_TABLE } from "./basis";
import { isBlank } from "./blank";
import { defineRule } from "./define-rule";

export const pelaksanaIsNamed = defineRule({
  id: "pelaksana-is-named",
  code: "PL-03",
  group: "pelaksana",
  basis: PROCEDURE_TABLE,
  messages: ["unnamed"],
  check({ document, graph, report }) {
    const used = new Set(graph.symbols.flatMap(({ node }) => node.lanes));
    for (const { id, name, column, origin } of document.pelaksana) {
      if (!isBlank(name) || !used.has(id)) continue;
      report("unnamed", { origin, data: { column: columnName(column) } });
    }
  },
});
