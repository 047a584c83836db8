import { overlapArea, type Rect } from "../grid/geometry";
import { clearOf } from "./clear-of";
import type {
  DiagramLayout,
  LayoutInput,
  LayoutWarning,
  PlacedLabel,
  PlacedNode,
  RoutedEdge,
} from "./diagram-layout";
import { withRoomForLabels } from "./label-room";
import { meetsLine } from "./meets";
import { hasRoom, isCrowded, placeNode } from "./place-nodes";
import { routingTask } from "./routing-task";
import { atOrigin, originOf, shifted } from "./shift";

/**
 * Places the symbols in their cells, routes the lines, places the labels. Pure: equal input gives equal
 * output, and a shifted input the same drawing shifted. docs/layout.md is the contract.
 */
export function layoutDiagram(input: LayoutInput): DiagramLayout {
  return shifted(layoutAtOrigin(atOrigin(input)), originOf(input));
}

/** Symbols with a label or line that found no good place are tried narrower: they shrink before the drawing suffers. */
const NARROWER = [0.8, 0.65, 0.55] as const;

function layoutAtOrigin(whole: LayoutInput): DiagramLayout {
  const { obstacles = [], ...free } = whole;
  if (obstacles.length === 0) return layoutInCells(free);
  const clear = layoutInCells(whole);
  const meeting = withMeetings(clear, obstacles);
  if (faultsIn(clear) === 0) return meeting;
  // A flow that is drawn well over an author's object says more than one that is not drawn for its sake.
  const over = layoutInCells(free);
  return faultsIn(over) < faultsIn(clear) ? withMeetings(over, obstacles) : meeting;
}

/** Says which lines, symbols and labels lie on an object of the author's. */
function withMeetings(layout: DiagramLayout, obstacles: readonly Rect[]): DiagramLayout {
  const meets = (test: (box: Rect) => boolean): boolean => obstacles.some(test);
  const subjects = [
    ...layout.nodes
      .filter(({ bounds }) => meets((box) => overlapArea(box, bounds) > 0))
      .map(({ id }) => id),
    ...layout.edges
      .filter(({ waypoints }) => meets((box) => meetsLine(box, waypoints, 0)))
      .map(({ id }) => id),
    ...layout.labels
      .filter(({ bounds }) => meets((box) => overlapArea(box, bounds) > 0))
      .map(({ flow }) => flow),
  ];
  const warnings = [...new Set(subjects)].map((subject) => warning("obstacle-met", subject));
  return { ...layout, warnings: [...layout.warnings, ...warnings] };
}

function layoutInCells(whole: LayoutInput): DiagramLayout {
  let best = layoutWith(whole, new Map());
  for (const shrink of NARROWER) {
    const troubled = troubledIn(whole, best);
    if (troubled.length === 0) break;
    const narrower = layoutWith(whole, new Map(troubled.map((id) => [id, shrink])));
    if (faultsIn(narrower) < faultsIn(best)) best = narrower;
  }
  return best;
}

const FAULTS: ReadonlySet<LayoutWarning["code"]> = new Set([
  "relaxed-route",
  "no-route",
  "label-crowded",
]);

const faultsIn = ({ warnings }: DiagramLayout): number =>
  warnings.filter(({ code }) => FAULTS.has(code)).length;

/** The symbols at the lines that warnings are about. */
function troubledIn({ flows }: LayoutInput, { warnings }: DiagramLayout): readonly string[] {
  const subjects = new Set(warnings.map(({ subject }) => subject));
  return flows
    .filter(({ id }) => subjects.has(id))
    .flatMap(({ source, target }) => [source, target]);
}

function layoutWith(whole: LayoutInput, shrink: ReadonlyMap<string, number>): DiagramLayout {
  const input = { ...whole, nodes: whole.nodes.filter(hasRoom) };
  const { laneEdges, rowEdges } = input;
  const { obstacles = [] } = input;
  const boxes = input.nodes.map((node) =>
    clearOf(obstacles, node, placeNode(node, laneEdges, rowEdges, shrink.get(node.id))),
  );
  const scene = { nodes: symbolsOf(input, boxes), boxes, obstacles, laneEdges, rowEdges };
  const task = routingTask(input, boxes);
  const { routes, lines, labels } = withRoomForLabels(task, scene);
  const { nodes } = scene;
  const edges = routes.map((route, i): RoutedEdge => {
    const edge = task.edges[route.edge]!;
    return {
      id: edge.id,
      source: input.nodes[edge.source]!.id,
      target: input.nodes[edge.target]!.id,
      sourceSide: route.sourceSide,
      targetSide: route.targetSide,
      waypoints: lines[i]!,
      joint: edge.joint,
    };
  });
  const drawn = new Set(edges.map(({ id }) => id));
  const warnings: LayoutWarning[] = [
    ...whole.nodes.filter(isCrowded).map(({ id }) => warning("cell-too-small", id)),
    ...routes
      .filter(({ relaxed }) => relaxed)
      .map(({ edge }) => warning("relaxed-route", task.edges[edge]!.id)),
    ...input.flows.filter(({ id }) => !drawn.has(id)).map(({ id }) => warning("no-route", id)),
    ...labels.filter(({ crowded }) => crowded).map(({ flow }) => warning("label-crowded", flow)),
  ];
  return {
    nodes,
    edges,
    labels: labels.map(({ flow, text, bounds }): PlacedLabel => ({ flow, text, bounds })),
    warnings,
  };
}

const symbolsOf = (input: LayoutInput, boxes: readonly Rect[]): readonly PlacedNode[] =>
  input.nodes.map(({ id, kind, text }, i) => ({ id, kind, text, bounds: boxes[i]! }));

const warning = (code: LayoutWarning["code"], subject: string): LayoutWarning => ({
  code,
  subject,
});
