import type { Rect } from "../grid/geometry";
import { bottom, right } from "../grid/geometry";
import { ARRIVE_RUN } from "./constants";
import type { LayoutInput, LayoutKind } from "./diagram-layout";
import { labelSize } from "./label-size";
import type { Direction, Lattice } from "./lattice";
import { buildLattice } from "./lattice";
import type { Ports } from "./ports";
import { portsOf } from "./ports";

/** How the target lies to the source in the order of the rows. */
export type Relation = "forward" | "beside" | "backward";

export type RoutingSymbol = {
  readonly kind: LayoutKind;
  readonly box: Rect;
  /** The cell's vertical extent: symbols of one row overlap in it. */
  readonly row: { readonly top: number; readonly bottom: number };
  readonly ports: Ports;
};

/** One line to route; source and target are indexes of symbols. */
export type RoutingEdge = {
  readonly id: string;
  readonly source: number;
  readonly target: number;
  /** Which exit of a decision; lines of one exit may share their beginning. */
  readonly exit: string;
  readonly joint: boolean;
  /** Text at the exit; empty for none. */
  readonly label: string;
  readonly relation: Relation;
  /** Length of the first run that its label needs, across and down; null without a label. */
  readonly room: { readonly across: number; readonly down: number } | null;
  /** Sides of the source from which the border of the table is too near for the label. */
  readonly cramped: readonly Direction[];
  /** Sides of the source at which the label found no place. */
  readonly avoid: readonly Direction[];
};

export type RoutingTask = {
  readonly lattice: Lattice;
  readonly symbols: readonly RoutingSymbol[];
  readonly edges: readonly RoutingEdge[];
  /** For each symbol the lines that leave it and those that come to it, in the order given. */
  readonly leaving: readonly (readonly number[])[];
  readonly coming: readonly (readonly number[])[];
};

/** A way through the lattice. */
export type Path = {
  readonly edge: number;
  readonly sourceSide: Direction;
  readonly targetSide: Direction;
  /** All crossings it passes, bends among them; empty for a link across a narrow gap. */
  readonly nodes: readonly number[];
  /** Drawn although it shares a stretch or a side with another line. */
  readonly relaxed: boolean;
};

export function routingTask(input: LayoutInput, boxes: readonly Rect[]): RoutingTask {
  const lattice = buildLattice(input.laneEdges, input.rowEdges, boxes, input.obstacles);
  const index = new Map(input.nodes.map((node, i) => [node.id, i]));
  const symbols = input.nodes.map((node, i): RoutingSymbol => {
    const box = boxes[i]!;
    return {
      kind: node.kind,
      box,
      row: { top: node.cell.y, bottom: bottom(node.cell) },
      ports: portsOf(lattice, box),
    };
  });
  const edges = input.flows.flatMap((flow): RoutingEdge[] => {
    const source = index.get(flow.source);
    const target = index.get(flow.target);
    if (source === undefined || target === undefined) return [];
    const size = labelSize(flow.label);
    return [
      {
        id: flow.id,
        source,
        target,
        exit: flow.outcome ?? "",
        joint: flow.joint,
        label: flow.label,
        relation: relationOf(symbols[source]!, symbols[target]!),
        room: flow.label
          ? { across: size.width + ARRIVE_RUN, down: size.height + ARRIVE_RUN }
          : null,
        cramped: flow.label ? crampedSides(input.laneEdges, boxes[source]!, size.width) : [],
        avoid: [],
      },
    ];
  });
  const linesAt = (end: "source" | "target") => {
    const lists: number[][] = symbols.map(() => []);
    edges.forEach((edge, i) => {
      lists[edge[end]]!.push(i);
    });
    return lists;
  };
  return { lattice, symbols, edges, leaving: linesAt("source"), coming: linesAt("target") };
}

function crampedSides(
  laneEdges: readonly number[],
  box: Rect,
  width: number,
): readonly Direction[] {
  const sides: Direction[] = [];
  if (box.x - (laneEdges[0] ?? 0) < width) sides.push(1);
  if ((laneEdges.at(-1) ?? 0) - right(box) < width) sides.push(3);
  return sides;
}

function relationOf(source: RoutingSymbol, target: RoutingSymbol): Relation {
  if (target.row.top >= source.row.bottom - 0.5) return "forward";
  if (target.row.bottom <= source.row.top + 0.5) return "backward";
  return "beside";
}
