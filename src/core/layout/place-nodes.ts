import type { NodeKind } from "../document/sop-document";
import type { Rect } from "../grid/geometry";
import { OFF_LINE, SYMBOL } from "./constants";
import type { LayoutNode } from "./diagram-layout";

/** Cells smaller than this give a symbol that cannot be read or reached. */
const LEAST_CELL = { width: 30, height: 20 };

export const isCrowded = ({ cell }: LayoutNode): boolean =>
  cell.width < LEAST_CELL.width || cell.height < LEAST_CELL.height;

/**
 * The box of a symbol: centred in its cell, with margins for tracks.
 *
 *   one in a cell        two, low and wide cell      two, high and narrow cell
 *   ┌─────────────┐      ┌───────────────────┐       ┌─────────┐
 *   │   ┌─────┐   │      │  ┌────┐   ┌────┐  │       │  ┌───┐  │
 *   │   └─────┘   │      │  └────┘   └────┘  │       │  └───┘  │
 *   └─────────────┘      └───────────────────┘       │  ┌───┐  │
 *                                                    │  └───┘  │
 *                                                    └─────────┘
 */
export function placeNode(
  node: LayoutNode,
  laneEdges: readonly number[],
  rowEdges: readonly number[],
): Rect {
  const { cell, share } = node;
  const beside = shareOf(node, share.count, 1);
  const below = shareOf(node, 1, share.count);
  const stacked = share.count > 1 && legibility(below) > legibility(beside);
  const { width, height } = stacked ? below : beside;
  const step = share.index - (share.count - 1) / 2;
  const centreX = cell.x + cell.width / 2 + (stacked ? 0 : step * (width + SYMBOL.gap));
  const centreY = cell.y + cell.height / 2 + (stacked ? step * (height + SYMBOL.gap) : 0);
  const x = offLines(centreX, laneEdges);
  const y = offLines(centreY, rowEdges);
  // A moved symbol gives up width on the far side, so that it keeps its margins.
  const w = width - 2 * Math.abs(x - centreX);
  const h = height - 2 * Math.abs(y - centreY);
  return { x: x - w / 2, y: y - h / 2, width: w, height: h };
}

type Size = { readonly width: number; readonly height: number };

function shareOf({ cell, kind }: LayoutNode, columns: number, rows: number): Size {
  const margin = clamp(cell.width * SYMBOL.margin.share, SYMBOL.margin.min, SYMBOL.margin.max);
  const free = (cell.width - 2 * margin - (columns - 1) * SYMBOL.gap) / columns;
  const limit = isWide(cell) ? free : Math.min(free, SYMBOL.maxWidth);
  const form = SYMBOL.heights[formOf(kind)];
  const stack = (cell.height - 2 * SYMBOL.stackMargin - (rows - 1) * SYMBOL.gap) / rows;
  const height = Math.min(rows > 1 ? stack : cell.height * form.share, form.max);
  return {
    width: half(Math.max(limit, SYMBOL.minWidth)),
    height: half(Math.max(height, SYMBOL.minHeight)),
  };
}

/** Much wider than high: a symbol over several lanes, which must reach over all of them. */
const isWide = (cell: Rect): boolean => cell.width > 2 * SYMBOL.maxWidth;

const legibility = ({ width, height }: Size): number => Math.min(width / 36, height / 20);

function formOf(kind: NodeKind): keyof typeof SYMBOL.heights {
  if (kind === "decision") return "decision";
  return kind === "process" ? "process" : "terminator";
}

function offLines(centre: number, edges: readonly number[]): number {
  const near = edges.find((edge) => Math.abs(edge - centre) < OFF_LINE);
  if (near === undefined) return centre;
  return near + (centre > near ? OFF_LINE : -OFF_LINE);
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

const half = (value: number): number => Math.floor(value * 2) / 2;
