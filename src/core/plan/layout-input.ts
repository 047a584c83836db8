import type { Activity, Flow, FlowNode, SopDocument } from "../document/sop-document";
import { columnEdge, type GridSnapshot, rangeBounds, rowEdge } from "../grid/grid-snapshot";
import type { LayoutFlow, LayoutInput, LayoutNode } from "../layout/diagram-layout";
import { EXIT_WORDS } from "./drawing-words";

/**
 * What the layout needs of a document and its sheet. Symbols and flows come in one fixed order, so that a drawing made
 * from shapes and one made from the codes that were written from them are the same.
 */
export function layoutInputOf(snapshot: GridSnapshot, document: SopDocument): LayoutInput {
  const nodes = document.activities.flatMap((activity) =>
    activity.nodes.map((node) => layoutNode(snapshot, document, activity, node)),
  );
  const order = new Map(nodes.map(({ id }, i) => [id, i]));
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const at = (id: string): number => order.get(id) ?? -1;
  const flows = document.flows
    .filter(({ source, target }) => order.has(source) && order.has(target))
    .map((flow) => ({ flow, label: labelOf(flow, kinds.get(flow.source) === "decision") }))
    .sort(
      (a, b) =>
        at(a.flow.source) - at(b.flow.source) ||
        exitOrder(a.flow) - exitOrder(b.flow) ||
        at(a.flow.target) - at(b.flow.target) ||
        (a.label < b.label ? -1 : Number(a.label > b.label)),
    )
    .map(
      ({ flow, label }, i): LayoutFlow => ({
        id: `f${i + 1}`,
        source: flow.source,
        target: flow.target,
        outcome: flow.outcome,
        label,
        joint: flow.joint,
      }),
    );
  return {
    nodes,
    flows,
    laneEdges: laneEdges(snapshot, document),
    rowEdges: rowEdges(snapshot, document),
  };
}

const exitOrder = ({ outcome }: Flow): number => (outcome === "tidak" ? 1 : 0);

function labelOf({ label, outcome, joint }: Flow, fromDecision: boolean): string {
  if (joint) return "";
  return label ?? (fromDecision && outcome ? EXIT_WORDS[outcome] : "");
}

function layoutNode(
  snapshot: GridSnapshot,
  document: SopDocument,
  { nodes, origin }: Activity,
  node: FlowNode,
): LayoutNode {
  const own = columnsOf(document, node);
  const cell = rangeBounds(snapshot, {
    top: origin.range.top,
    bottom: origin.range.bottom,
    left: own.left,
    right: own.right,
  });
  const common = { id: node.id, kind: node.kind, text: "" } as const;
  const near = nodes.filter((other) => overlap(columnsOf(document, other), own));
  const index = near.indexOf(node);
  const alike = near.every((other) => {
    const { left, right } = columnsOf(document, other);
    return left === own.left && right === own.right;
  });
  if (alike) return { ...common, cell, share: { index, count: near.length } };
  // Symbols that reach over different lanes and meet in one: each gets a strip of the row.
  const among = strip(document, nodes);
  const at = among.indexOf(node);
  const height = cell.height / among.length;
  return {
    ...common,
    cell: { ...cell, y: cell.y + at * height, height },
    share: { index: 0, count: 1 },
  };
}

type Columns = { readonly left: number; readonly right: number };

const overlap = (a: Columns, b: Columns): boolean => a.left <= b.right && b.left <= a.right;

/** Symbols of a row that share a lane with another one of it. */
const strip = (document: SopDocument, nodes: readonly FlowNode[]): readonly FlowNode[] =>
  nodes.filter((node) =>
    nodes.some(
      (other) => other !== node && overlap(columnsOf(document, node), columnsOf(document, other)),
    ),
  );

/** Sheet columns that a symbol reaches over. */
export function columnsOf({ pelaksana }: SopDocument, node: FlowNode): Columns {
  const lanes = pelaksana.filter(({ id }) => node.lanes.includes(id));
  return {
    left: Math.min(...lanes.map(({ column }) => column)),
    right: Math.max(...lanes.map(({ column, lastColumn }) => lastColumn ?? column)),
  };
}

function laneEdges(snapshot: GridSnapshot, { pelaksana }: SopDocument): readonly number[] {
  const edges = pelaksana.flatMap(({ column, lastColumn }) => [
    columnEdge(snapshot, column),
    columnEdge(snapshot, (lastColumn ?? column) + 1),
  ]);
  return ascending(edges);
}

/** Every sheet row of the body, but an activity over several rows as one. */
function rowEdges(snapshot: GridSnapshot, { table, activities }: SopDocument): readonly number[] {
  if (!table) return [];
  const edges = [rowEdge(snapshot, table.range.bottom + 1)];
  for (let row = table.header.bottom + 1; row <= table.range.bottom; row++) {
    const inside = activities.some(
      ({ origin: { range } }) => range.top < row && row <= range.bottom,
    );
    if (!inside) edges.push(rowEdge(snapshot, row));
  }
  return ascending(edges);
}

const ascending = (values: readonly number[]): readonly number[] =>
  [...new Set(values)].sort((a, b) => a - b);
