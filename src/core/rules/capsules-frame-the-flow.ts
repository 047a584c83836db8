import { activityName } from "./activity-kind";
import { FIVE_SYMBOLS } from "./basis";
import { defineRule, type RuleContext } from "./define-rule";
import { drawingIsFaulty } from "./flow-faults";
import { endingSymbols, flowEnds, reachedSymbols } from "./flow-turns";
import { beginIsOpen, endIsOpen } from "./missing-symbols";

export const capsulesFrameTheFlow = defineRule({
  id: "capsules-frame-the-flow",
  code: "AL-06",
  group: "alur",
  basis: FIVE_SYMBOLS,
  messages: ["start-elsewhere", "end-elsewhere"],
  check(context) {
    if (drawingIsFaulty(context.document)) return;
    checkStart(context);
    checkEnd(context);
  },
});

type Context = RuleContext<"start-elsewhere" | "end-elsewhere">;

function checkStart({ document, graph, report }: Context): void {
  const starts = graph.symbols.filter(({ node }) => node.kind === "start");
  const [start] = starts;
  const ends = flowEnds(document);
  // Several starts and a first activity without a symbol have findings of their own.
  if (!start || !ends || beginIsOpen(document)) return;
  if (starts.some(({ index }) => index === ends.first)) return;
  const reached = reachedSymbols(graph);
  // So has an activity above the start that nothing leads to: that is where the start should stand.
  if (graph.symbols.some(({ node, index }) => index < start.index && !reached.has(node.id))) return;
  report("start-elsewhere", {
    origin: start.node.origin,
    data: { activity: activityName(start.activity) },
  });
}

function checkEnd({ document, graph, report }: Context): void {
  const ends = flowEnds(document);
  if (!ends || endIsOpen(document)) return;
  const last = graph.symbols.filter(({ index }) => index === ends.last);
  if (last.some(({ node }) => node.kind === "end" || node.kind === "decision")) return;
  const [symbol] = last.slice(-1);
  if (!symbol || !graph.symbols.some(({ node }) => node.kind === "end")) return;
  // What leads to no end, or is led to by nothing, has a finding of its own.
  const [ending, reached] = [endingSymbols(graph), reachedSymbols(graph)];
  if (last.some(({ node }) => !ending.has(node.id) || !reached.has(node.id))) return;
  report("end-elsewhere", {
    origin: symbol.node.origin,
    data: { activity: activityName(symbol.activity) },
  });
}
