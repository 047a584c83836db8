import { activityName } from "./activity-kind";
import { PROCEDURE_TABLE } from "./basis";
import { defineRule } from "./define-rule";
import { missingSymbols } from "./missing-symbols";

export const activityHasSymbol = defineRule({
  id: "activity-has-symbol",
  code: "AL-01",
  group: "alur",
  basis: PROCEDURE_TABLE,
  messages: ["none-yet", "missing", "rest-missing"],
  check({ document, graph, report }) {
    if (document.pelaksana.length === 0) return;
    const { gaps, tail } = missingSymbols(document);
    for (const activity of gaps) {
      report("missing", { origin: activity.origin, data: { activity: activityName(activity) } });
    }
    // A sheet is typed from the top: what is still to come is one finding, not one a row.
    const [first, ...others] = tail;
    const last = tail.at(-1);
    if (!first || !last) return;
    const related = others.map(({ origin }) => origin);
    const data = {
      activity: activityName(first),
      last: activityName(last),
      count: tail.length,
    };
    if (graph.symbols.length === 0) report("none-yet", { origin: first.origin, data, related });
    else if (tail.length === 1) report("missing", { origin: first.origin, data });
    else report("rest-missing", { origin: first.origin, data, related });
  },
});
