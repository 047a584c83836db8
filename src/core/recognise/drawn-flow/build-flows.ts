import type {
  ActivityId,
  Flow,
  FlowNode,
  NodeId,
  ReadingProblem,
} from "../../document/sop-document";
import type { Origin } from "../../grid/address";
import type { Exit } from "./decide-outcomes";
import { decideOutcomes } from "./decide-outcomes";
import type { DrawnFlow, DrawnFlowInput } from "./drawn-flow";
import { exitWordsInside, ownLabel } from "./exit-words";
import type { StepLink } from "./join-together";
import type { PlacedSymbol } from "./order-nodes";
import { inOrder, kindsOf } from "./order-nodes";
import type { Trace } from "./trace-lines";

export type BuiltFlow = Pick<DrawnFlow, "nodes" | "flows" | "problems">;

function originOf({ place }: PlacedSymbol, { snapshot, lanes, rows }: DrawnFlowInput): Origin {
  const { top, bottom } = rows[place.row]!;
  const left = lanes[place.lanes.first]!.left;
  return {
    sheet: snapshot.sheet,
    range: { top, left, bottom, right: lanes[place.lanes.last]!.right },
  };
}

/** The symbols as nodes, by activity and in order of execution. */
function buildNodes(
  input: DrawnFlowInput,
  symbols: readonly PlacedSymbol[],
  links: readonly StepLink[],
): ReadonlyMap<PlacedSymbol, FlowNode> {
  const kinds = kindsOf(symbols, links);
  const nodes = new Map<PlacedSymbol, FlowNode>();
  for (const [i, activity] of input.rows.entries()) {
    const row = symbols.filter(({ place }) => place.row === i);
    for (const [n, symbol] of inOrder(row, links, kinds).entries()) {
      const { first, last } = symbol.place.lanes;
      const lanes = input.lanes.slice(first, last + 1).map(({ id }) => id);
      nodes.set(symbol, {
        id: `${activity.id}.${n + 1}` as NodeId,
        kind: kinds.get(symbol)!,
        pelaksana: lanes[0]!,
        lanes,
        text: exitWordsInside(symbol.text) ? "" : symbol.text,
        source: "shape",
        shapeName: symbol.shape.name,
        origin: originOf(symbol, input),
      });
    }
  }
  return nodes;
}

/** The ways out of one decision, those that begin with the same line together. */
function waysOut(
  links: readonly StepLink[],
  words: ReadonlyMap<Trace, string>,
): readonly Omit<Exit, "outcome">[] {
  const firsts = [...new Set(links.map(({ traces }) => traces[0]!))];
  return firsts.map((first) => ({
    first,
    links: links.filter(({ traces }) => traces[0] === first),
    word: words.get(first) ?? null,
  }));
}

/** One flow for each pair and outcome, in the order of the nodes; Ya before Tidak. */
function inDocumentOrder(flows: readonly Flow[], nodes: Iterable<FlowNode>): readonly Flow[] {
  const order = new Map([...nodes].map(({ id }, i) => [id, i]));
  const at = (id: NodeId): number => order.get(id) ?? 0;
  const unique = new Map(
    [...flows].reverse().map((flow) => [`${flow.source}>${flow.target}:${flow.outcome}`, flow]),
  );
  return [...unique.values()].sort(
    (a, b) =>
      at(a.source) - at(b.source) ||
      Number(a.outcome === "tidak") - Number(b.outcome === "tidak") ||
      at(a.target) - at(b.target),
  );
}

/** Makes nodes and flows of the document from what was read, and says where a decision was unclear. */
export function buildFlow(
  input: DrawnFlowInput,
  symbols: readonly PlacedSymbol[],
  links: readonly StepLink[],
  words: ReadonlyMap<Trace, string>,
  innerWords: (symbol: PlacedSymbol) => readonly string[],
): BuiltFlow {
  const nodes = buildNodes(input, symbols, links);
  const flows: Flow[] = [];
  const problems: ReadingProblem[] = [];
  for (const [symbol, node] of nodes) {
    const leaving = links.filter(({ source }) => source === symbol);
    const flowOf = (link: StepLink): Omit<Flow, "outcome" | "label"> => ({
      source: node.id,
      target: nodes.get(link.target)!.id,
      joint: link.joint,
      origin: node.origin,
    });
    if (node.kind !== "decision") {
      flows.push(...leaving.map((link) => ({ ...flowOf(link), outcome: null, label: null })));
      continue;
    }
    const { exits, assumed } = decideOutcomes(waysOut(leaving, words), innerWords(symbol));
    if (assumed) problems.push({ code: "outcome-assumed", origin: node.origin, data: {} });
    for (const outcome of ["ya", "tidak"] as const) {
      const same = exits.filter((exit) => exit.outcome === outcome);
      const out = same.flatMap(({ links: reached, word }) =>
        reached.map(
          (link): Flow => ({
            ...flowOf(link),
            outcome,
            label: word === null ? null : ownLabel(word),
          }),
        ),
      );
      flows.push(...out);
      if (new Set(out.map(({ target }) => target)).size > 1) {
        problems.push({ code: "exit-doubled", origin: node.origin, data: { outcome } });
      }
    }
  }
  const byActivity = new Map<ActivityId, readonly FlowNode[]>();
  for (const [{ place }, node] of nodes) {
    const { id } = input.rows[place.row]!;
    byActivity.set(id, [...(byActivity.get(id) ?? []), node]);
  }
  return { nodes: byActivity, flows: inDocumentOrder(flows, nodes.values()), problems };
}
