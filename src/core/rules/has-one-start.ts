import { FIVE_SYMBOLS } from "./basis";
import { defineRule } from "./define-rule";
import { beginIsOpen } from "./missing-symbols";

export const hasOneStart = defineRule({
  id: "has-one-start",
  code: "AL-03",
  group: "alur",
  basis: FIVE_SYMBOLS,
  messages: ["missing", "several"],
  check({ document, graph, report }) {
    const [firstSymbol] = graph.symbols;
    if (!firstSymbol) return;
    const starts = graph.symbols.map(({ node }) => node).filter(({ kind }) => kind === "start");
    // People who begin together (rapat) are one begin.
    const begins = starts.filter(
      ({ id }, i) => !starts.slice(0, i).some((other) => graph.actingWith(other.id).has(id)),
    );
    const [first, second, ...others] = begins;
    if (!first) {
      if (!beginIsOpen(document)) report("missing", { origin: firstSymbol.node.origin });
    } else if (second) {
      const related = [first, ...others].map(({ origin }) => origin);
      report("several", { origin: second.origin, data: { count: begins.length }, related });
    }
  },
});
