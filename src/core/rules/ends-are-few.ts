import { mainPath } from "../document/main-path";
import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";

export const endsAreFew = defineRule({
  id: "ends-are-few",
  code: "AL-05",
  group: "alur",
  basis: BIMTEK_PRACTICE,
  messages: ["several"],
  check({ document, graph, report }) {
    // What a Tidak leads to may end on its own: a rejection is a result, too.
    const path = mainPath(document);
    const ends = graph.symbols
      .map(({ node }) => node)
      .filter(({ id, kind }) => kind === "end" && path.has(id));
    // People who end together (rapat) are one end.
    const separate = ends.filter(
      ({ id }, i) => !ends.slice(0, i).some((other) => graph.actingWith(other.id).has(id)),
    );
    const [first, second, ...others] = separate;
    if (!first || !second) return;
    report("several", {
      origin: second.origin,
      data: { count: separate.length },
      related: [first, ...others].map(({ origin }) => origin),
    });
  },
});
