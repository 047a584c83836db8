import { activityName } from "./activity-kind";
import { BIMTEK_PRACTICE } from "./basis";
import { defineRule } from "./define-rule";
import { exitIsExplained } from "./flow-faults";
import { flowEnds } from "./flow-turns";
import { endIsOpen } from "./missing-symbols";

export const lastActivityIsNoDecision = defineRule({
  id: "last-activity-is-no-decision",
  code: "AL-17",
  group: "alur",
  basis: BIMTEK_PRACTICE,
  messages: ["decision"],
  check(context) {
    const { document, graph, report } = context;
    const ends = flowEnds(document);
    if (!ends || endIsOpen(document)) return;
    const last = graph.symbols.filter(({ index }) => index === ends.last);
    // An end in the same row closes the procedure; exits that are missing are told as that (AL-07).
    if (last.some(({ node }) => node.kind === "end")) return;
    if (last.some((symbol) => exitIsExplained(context, symbol))) return;
    const decision = last.find(({ node }) => node.kind === "decision");
    if (!decision) return;
    const data = { activity: activityName(decision.activity) };
    report("decision", { origin: decision.node.origin, data });
  },
});
