import type { FlowNode, SopDocument } from "../document/sop-document";
import type { Rect } from "../grid/geometry";
import { type GridSnapshot, rangeBounds, type SnapshotShape } from "../grid/grid-snapshot";
import { type Place, placer } from "../recognise/drawn-flow/place-symbols";
import { marksFromText } from "./drawing-marks";
import { symbolSentence } from "./drawing-words";
import { recordedMarks } from "./fingerprint";
import { ownDrawing, parseOwnName } from "./own-names";
import { GEOMETRY, wordsOf } from "./symbol-words";

/** Places are remembered in whole points, and hosts round to pixels. */
const MOVED = 2;

type Candidate = { readonly shape: SnapshotShape; readonly place: Place };
type Home = {
  readonly node: FlowNode;
  readonly row: number;
  readonly lanes: { readonly first: number; readonly last: number };
  readonly cell: Rect;
  readonly sentence: string;
};

/**
 * The symbol of ours that stands for each node. Rows may have come or gone since it was drawn, cells may have another
 * size, a user may have moved it: of what is left, the surest sign goes first.
 */
export function drawnSymbols(
  snapshot: GridSnapshot,
  document: SopDocument,
): ReadonlyMap<FlowNode, SnapshotShape> {
  const found = new Map<FlowNode, SnapshotShape>();
  if (document.table?.sheet !== snapshot.sheet) return found;
  const symbols = ownDrawing(snapshot, document).shapes.filter(
    ({ name, hidden }) => parseOwnName(name)?.role === "n" && !hidden,
  );
  if (symbols.length === 0) return found;
  const placeOf = placer(gridOf(snapshot, document));
  const candidates = symbols.map((shape): Candidate => ({ shape, place: placeOf(shape.bounds) }));
  const homes = homesOf(snapshot, document);
  const taken = new Set<SnapshotShape>();
  for (const isSign of SIGNS) {
    for (const home of homes) {
      if (found.has(home.node)) continue;
      const match = candidates.find((one) => !taken.has(one.shape) && isSign(one, home));
      if (!match) continue;
      taken.add(match.shape);
      found.set(home.node, match.shape);
    }
  }
  return found;
}

const isAlike = ({ shape }: Candidate, { node }: Home): boolean =>
  GEOMETRY[node.kind] === shape.geometry;

const isNamed = ({ shape }: Candidate, { sentence }: Home): boolean =>
  shape.description === sentence;

const isOver = ({ place }: Candidate, { row, lanes }: Home): boolean =>
  place.row === row && place.lanes?.first === lanes.first && place.lanes.last === lanes.last;

function isPut({ shape }: Candidate, { cell }: Home): boolean {
  const { place } = marksFromText(recordedMarks(shape.title));
  return (
    place !== null &&
    Math.abs(shape.bounds.x - cell.x - place.x) <= MOVED &&
    Math.abs(shape.bounds.y - cell.y - place.y) <= MOVED
  );
}

const SIGNS: readonly ((candidate: Candidate, home: Home) => boolean)[] = [
  (one, home) => isAlike(one, home) && isPut(one, home) && isNamed(one, home),
  (one, home) => isAlike(one, home) && isPut(one, home),
  (one, home) => isAlike(one, home) && isOver(one, home) && isNamed(one, home),
  (one, home) => isAlike(one, home) && isOver(one, home),
  (one, home) => isAlike(one, home) && isNamed(one, home),
  // A step that became a decision, or the other way round.
  isOver,
];

const gridOf = (snapshot: GridSnapshot, { table, pelaksana, activities }: SopDocument) => ({
  snapshot,
  lanes: pelaksana.map(({ id, column, lastColumn }) => ({
    id,
    left: column,
    right: lastColumn ?? column,
  })),
  rows: activities.map(({ id, origin: { range } }) => ({
    id,
    top: range.top,
    bottom: range.bottom,
  })),
  body: table!.range,
});

function homesOf(snapshot: GridSnapshot, document: SopDocument): readonly Home[] {
  const { pelaksana, activities } = document;
  const words = wordsOf(document);
  return activities.flatMap(({ nodes, origin: { range } }, row) =>
    nodes.map((node): Home => {
      const at = node.lanes.map((lane) => pelaksana.findIndex(({ id }) => id === lane));
      const lanes = { first: Math.min(...at), last: Math.max(...at) };
      const left = pelaksana[lanes.first]!.column;
      const { column, lastColumn = column } = pelaksana[lanes.last]!;
      const { top, bottom } = range;
      return {
        node,
        row,
        lanes,
        cell: rangeBounds(snapshot, { top, bottom, left, right: lastColumn }),
        sentence: symbolSentence(words.get(node.id)!),
      };
    }),
  );
}
