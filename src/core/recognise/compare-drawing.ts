import type { Flow, FlowNode, NodeId } from "../document/sop-document";
import type { DrawnFlow, DrawnRow } from "./drawn-flow/drawn-flow";

type Told = Pick<DrawnFlow, "nodes" | "flows">;

/** The first activity of which a drawing says something else than the codes; null when they agree. Labels do not count. */
export function differsFrom(coded: Told, drawn: Told, rows: readonly DrawnRow[]): DrawnRow | null {
  const codedNames = symbolNames(coded, rows);
  const drawnNames = symbolNames(drawn, rows);
  const differs = rows.find(({ id }) => {
    const nodes = coded.nodes.get(id) ?? [];
    const others = drawn.nodes.get(id) ?? [];
    if (
      sorted(nodes.map((node) => codedNames.get(node.id)!)) !==
      sorted(others.map((node) => drawnNames.get(node.id)!))
    ) {
      return true;
    }
    return exits(nodes, coded.flows, codedNames) !== exits(others, drawn.flows, drawnNames);
  });
  return differs ?? null;
}

/** The nodes of the codes with the texts that the same symbols have in a drawing. */
export function withDrawnTexts(
  coded: Told,
  drawn: Told,
  rows: readonly DrawnRow[],
): DrawnFlow["nodes"] {
  const names = symbolNames(coded, rows);
  const drawnNames = symbolNames(drawn, rows);
  const texts = new Map(
    [...drawn.nodes.values()].flat().map(({ id, text }) => [drawnNames.get(id), text]),
  );
  return new Map(
    [...coded.nodes].map(([activity, nodes]) => [
      activity,
      nodes.map((node) => ({ ...node, text: texts.get(names.get(node.id)) ?? node.text })),
    ]),
  );
}

/** A symbol by its activity, kind and lanes: ids follow the order, which a drawing may see otherwise. */
function symbolNames({ nodes }: Told, rows: readonly DrawnRow[]): ReadonlyMap<NodeId, string> {
  const names = new Map<NodeId, string>();
  for (const { id } of rows) {
    const seen = new Map<string, number>();
    for (const node of nodes.get(id) ?? []) {
      const name = `${id} ${node.kind} ${node.lanes.join("+")}`;
      const count = seen.get(name) ?? 0;
      seen.set(name, count + 1);
      names.set(node.id, `${name} ${count}`);
    }
  }
  return names;
}

const exits = (
  nodes: readonly FlowNode[],
  flows: readonly Flow[],
  names: ReadonlyMap<NodeId, string>,
): string => {
  const own = new Set(nodes.map(({ id }) => id));
  return sorted(
    flows
      .filter(({ source }) => own.has(source))
      .map(
        ({ source, target, outcome, joint }) =>
          `${names.get(source)} > ${names.get(target)} ${outcome ?? ""} ${joint}`,
      ),
  );
};

const sorted = (texts: readonly string[]): string => [...texts].sort().join("\n");
