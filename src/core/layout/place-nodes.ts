import { type Rect, right } from "../grid/geometry";
import { OFF_LINE, SYMBOL } from "./constants";
import type { LayoutKind, LayoutNode } from "./diagram-layout";

/** Symbols take up this share of a cell at least, in both directions. */
const LEAST_FILLED = 0.4;

/** Cells smaller than this give a symbol that cannot be read or reached. */
const LEAST_CELL = { width: 30, height: 20 };

export const isCrowded = ({ cell, pinned }: LayoutNode): boolean =>
  !pinned && (cell.width < LEAST_CELL.width || cell.height < LEAST_CELL.height);

/** False in a hidden row or lane: there is no place for a symbol. */
export const hasRoom = ({ cell }: LayoutNode): boolean => cell.width >= 1 && cell.height >= 1;

/**
 * The box of a symbol: centred in its cell, with margins for tracks; one over several lanes reaches over all of them.
 *
 *   one in a cell        two, low and wide cell      two, high and narrow cell
 *   ┌─────────────┐      ┌───────────────────┐       ┌─────────┐
 *   │   ┌─────┐   │      │  ┌────┐   ┌────┐  │       │  ┌───┐  │
 *   │   └─────┘   │      │  └────┘   └────┘  │       │  └───┘  │
 *   └─────────────┘      └───────────────────┘       │  ┌───┐  │
 *                                                    │  └───┘  │
 *                                                    └─────────┘
 *
 * @param shrink share of its usual width that a symbol takes, to leave more room at its sides
 */
export function placeNode(
  node: LayoutNode,
  laneEdges: readonly number[],
  rowEdges: readonly number[],
  shrink = 1,
): Rect {
  const { cell, share, pinned } = node;
  if (pinned) return pinned;
  const reachesOver = laneEdges.some((x) => x > cell.x + 1 && x < right(cell) - 1);
  const beside = shareOf(node, reachesOver, share.count, 1);
  const below = shareOf(node, reachesOver, 1, share.count);
  const stacked = share.count > 1 && legibility(below) > legibility(beside);
  const { width: usual, height, gap } = stacked ? below : beside;
  const width = half(usual * shrink);
  const step = share.index - (share.count - 1) / 2;
  const centreX = cell.x + cell.width / 2 + (stacked ? 0 : step * (usual + gap));
  const centreY = cell.y + cell.height / 2 + (stacked ? step * (height + gap) : 0);
  const x = offLines(centreX, laneEdges);
  const y = offLines(centreY, rowEdges);
  // A moved symbol gives up width on the far side, so that it keeps its margins.
  const w = width - 2 * Math.abs(x - centreX);
  const h = height - 2 * Math.abs(y - centreY);
  return { x: x - w / 2, y: y - h / 2, width: w, height: h };
}

type Share = { readonly width: number; readonly height: number; readonly gap: number };

function shareOf(
  { cell, kind }: LayoutNode,
  reachesOver: boolean,
  columns: number,
  rows: number,
): Share {
  const { margin, maxWidth, stackMargin } = SYMBOL;
  const form = SYMBOL.heights[formOf(kind)];
  const beside = clamp(cell.width * margin.share, margin.min, margin.max);
  const across = portion(cell.width, columns, beside);
  const down = portion(cell.height, rows, rows > 1 ? stackMargin : 0);
  const width = reachesOver ? across.size : Math.min(across.size, maxWidth);
  const height = Math.min(rows > 1 ? down.size : down.size * form.share, form.max);
  return { width: half(width), height: half(height), gap: columns > 1 ? across.gap : down.gap };
}

/** Size of each of so many things side by side; where margins and gaps leave too little, they shrink too. */
function portion(total: number, count: number, margin: number) {
  const size = (total - 2 * margin - (count - 1) * SYMBOL.gap) / count;
  const least = (total * LEAST_FILLED) / count;
  if (size >= least) return { size, gap: SYMBOL.gap };
  const spare = total - least * count;
  const even = spare / (count + 1);
  // A gap needs more than a margin: it holds an arrow and perhaps its label.
  return {
    size: least,
    gap: count > 1 ? Math.max(even, (spare - 2 * margin) / (count - 1)) : even,
  };
}

const legibility = ({ width, height }: Share): number => Math.min(width / 36, height / 20);

function formOf(kind: LayoutKind): keyof typeof SYMBOL.heights {
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

/** Half points; a symbol has some size even in a cell of a few points. */
const half = (value: number): number => Math.max(Math.floor(value * 2) / 2, 1);
