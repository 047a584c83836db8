import type { FlowNode, SopDocument } from "../document/sop-document";
import { cellUnder } from "../grid/cell-under";
import { bottom, centre, overlapArea, type Rect, right } from "../grid/geometry";
import { columnEdge, type GridSnapshot, rowEdge, type SnapshotShape } from "../grid/grid-snapshot";
import { CLEARANCE } from "../layout/constants";
import type { LayoutInput } from "../layout/diagram-layout";
import { pageAt } from "../layout/page-links";
import { placeNode } from "../layout/place-nodes";
import { type DrawnPlace, marksFromText } from "./drawing-marks";
import { symbolSentence } from "./drawing-words";
import { recordedMarks } from "./fingerprint";
import { GEOMETRY, wordsOf } from "./symbol-words";

/** Places are remembered in whole points, and hosts round to pixels: what is nearer than this was not moved. */
const MOVED = 2;
/** A cell whose size changed by more than this moved its symbol, not the user. */
const RESIZED = 1.5;
/** A symbol that was made smaller than this takes its own size again. */
const LEAST = { width: 12, height: 8 } as const;

/** A symbol on the sheet and the nodes it may stand for. */
type Candidate = { readonly shape: SnapshotShape; readonly place: DrawnPlace };
type Home = { readonly node: FlowNode; readonly cell: Rect };

/**
 * Symbols that a user has moved, by node: their boxes on the sheet as it would be without strips for pages. A symbol
 * counts as moved when it stands elsewhere than it was put, while the cell it belongs to has its size and its code.
 *
 * @param snapshot the sheet as it is
 * @param natural the same without strips, and `input` the task for it
 * @param stripOf height of the strip on top of a row, points
 */
export function movedSymbols(
  snapshot: GridSnapshot,
  document: SopDocument,
  symbols: readonly SnapshotShape[],
  natural: GridSnapshot,
  input: LayoutInput,
  stripOf: (row: number) => number,
): ReadonlyMap<string, Rect> {
  const rowTop = (row: number): number => rowEdge(snapshot, row) + stripOf(row);
  const homes = homesOf(document, natural, input, rowTop);
  const words = wordsOf(document);
  const candidates = symbols.flatMap((shape): Candidate[] => {
    const { place } = marksFromText(recordedMarks(shape.title));
    return place && !shape.hidden && shape.rotation === 0 ? [{ shape, place }] : [];
  });
  const standing = new Set<FlowNode>();
  const moved = new Map<FlowNode, SnapshotShape>();
  const open: Candidate[] = [];
  for (const candidate of candidates) {
    const home = homes.find((one) => isPut(candidate, one));
    if (!home) open.push(candidate);
    else if (candidate.place.kept) moved.set(home.node, candidate.shape);
    else standing.add(home.node);
  }
  for (const { shape, place } of open) {
    if (movedWithItsRow(snapshot, shape, place, rowTop)) continue;
    const alike = homes.filter(
      ({ node, cell }) =>
        GEOMETRY[node.kind] === shape.geometry &&
        symbolSentence(words.get(node.id)!) === shape.description &&
        (place.kept || isAsLarge(cell, place)),
    );
    const [only, second] = alike.filter(({ node }) => !standing.has(node) && !moved.has(node));
    if (only && !second) moved.set(only.node, shape);
  }
  const inNatural = ({ y, ...box }: Rect): Rect => {
    const { row } = cellUnder(snapshot, { x: box.x, y });
    return { ...box, y: y - rowTop(row) + rowEdge(natural, row) };
  };
  return new Map([...moved].map(([{ id }, { bounds }]) => [id as string, inNatural(bounds)]));
}

/** The cell of each node as it is now, without strips. */
function homesOf(
  document: SopDocument,
  natural: GridSnapshot,
  input: LayoutInput,
  rowTop: (row: number) => number,
): readonly Home[] {
  const cells = new Map(input.nodes.map(({ id, cell }) => [id, cell]));
  return document.activities.flatMap(({ nodes, origin: { range } }) =>
    nodes.map((node): Home => {
      const cell = cells.get(node.id)!;
      return {
        node,
        cell: { ...cell, y: rowTop(range.top) + cell.y - rowEdge(natural, range.top) },
      };
    }),
  );
}

/** Whether a symbol stands where it was put for this node: in its cell, or where it was kept before. */
function isPut({ shape, place }: Candidate, { node, cell }: Home): boolean {
  return (
    GEOMETRY[node.kind] === shape.geometry &&
    Math.abs(shape.bounds.x - cell.x - place.x) <= MOVED &&
    Math.abs(shape.bounds.y - cell.y - place.y) <= MOVED
  );
}

const isAsLarge = (cell: Rect, place: DrawnPlace): boolean =>
  Math.abs(cell.width - place.width) <= RESIZED && Math.abs(cell.height - place.height) <= RESIZED;

/** In another cell, but at the same place in it: the rows were moved around, and the symbol with them. */
function movedWithItsRow(
  snapshot: GridSnapshot,
  { bounds }: SnapshotShape,
  { x, y, kept }: DrawnPlace,
  rowTop: (row: number) => number,
): boolean {
  const { row, column } = cellUnder(snapshot, centre(bounds));
  return (
    !kept &&
    Math.abs(bounds.x - columnEdge(snapshot, column) - x) <= MOVED &&
    Math.abs(bounds.y - rowTop(row) - y) <= MOVED
  );
}

/** The input with moved symbols pinned where they can be kept: on the page of their row, and free of other symbols. */
export function withKept(
  input: LayoutInput,
  moved: ReadonlyMap<string, Rect>,
  starts: readonly number[],
): { readonly input: LayoutInput; readonly kept: readonly string[] } {
  const { laneEdges, rowEdges } = input;
  const bounds = [rowEdges[0] ?? 0, ...starts, rowEdges.at(-1) ?? 0];
  const boxes = new Map(
    input.nodes.map((node) => [
      node.id,
      moved.get(node.id) ?? placeNode(node, laneEdges, rowEdges),
    ]),
  );
  const kept: string[] = [];
  const nodes = input.nodes.map((node) => {
    const pinned = moved.get(node.id);
    if (!pinned) return node;
    const page = pageAt(starts, node.cell);
    const isInside =
      pinned.x >= (laneEdges[0] ?? 0) &&
      right(pinned) <= (laneEdges.at(-1) ?? 0) &&
      pinned.y >= bounds[page]! &&
      bottom(pinned) <= bounds[page + 1]!;
    const isLegible = pinned.width >= LEAST.width && pinned.height >= LEAST.height;
    const around = {
      x: pinned.x - CLEARANCE,
      y: pinned.y - CLEARANCE,
      width: pinned.width + 2 * CLEARANCE,
      height: pinned.height + 2 * CLEARANCE,
    };
    const isFree = [...boxes].every(
      ([id, box]) => id === node.id || overlapArea(around, box) === 0,
    );
    if (!isInside || !isLegible || !isFree) return node;
    kept.push(node.id);
    return { ...node, pinned };
  });
  return { input: { ...input, nodes }, kept };
}
