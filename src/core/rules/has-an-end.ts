import { FIVE_SYMBOLS } from "./basis";
import { defineRule } from "./define-rule";
import { endIsOpen } from "./missing-symbols";

export const hasAnEnd = defineRule({
  id: "has-an-end",
  code: "AL-04",
  group: "alur",
  basis: FIVE_SYMBOLS,
  messages: ["missing"],
  check({ document, graph, report }) {
    const last = graph.symbols.at(-1);
    // While the last activities have no symbol yet, the end is still to come.
    if (!last || endIsOpen(document)) return;
    if (graph.symbols.some(({ node }) => node.kind === "end")) return;
    report("missing", { origin: last.node.origin });
  },
});
