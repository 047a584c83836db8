import type { NodeId, SopDocument } from "../../document/sop-document";
import type { CellAddress } from "../../grid/address";
import { columnEdge, type GridSnapshot, rowEdge } from "../../grid/grid-snapshot";
import type { DrawnSymbol } from "../../workbook-port";
import { drawnShape } from "../drawn-shape";
import { drawnSymbols } from "../drawn-symbols";
import { type Draft, drafted } from "./draft";

/** Where the steps and lanes of a document stand. */
type Places = Pick<SopDocument, "activities" | "pelaksana">;

/**
 * Takes drawn symbols along with the contents of their cells, so that what an author typed into them stays with its
 * step. Where nothing was typed all symbols stay: drawing puts them right, and until then their lines hang on them.
 *
 * @param before the sheet and its document before the plan
 * @param from where contents stood, as rows and columns are numbered in the draft
 * @param to where they stand now
 */
export function carrySymbols(
  draft: Draft,
  before: { readonly snapshot: GridSnapshot; readonly document: SopDocument },
  from: Places,
  to: Places,
): Draft {
  const { snapshot } = draft;
  const [cellsBefore, cellsNow] = [cellsOf(from), cellsOf(to)];
  const shapesNow = new Map(snapshot.shapes.map((shape) => [shape.id, shape]));
  const moving = [...drawnSymbols(before.snapshot, before.document)].flatMap(([node, { id }]) => {
    const [cell, goal] = [cellsBefore.get(node.id), cellsNow.get(node.id)];
    const shape = shapesNow.get(id);
    if (!cell || !goal || !shape) return [];
    const stays = cell.row === goal.row && cell.column === goal.column;
    return stays ? [] : [{ node, shape, cell, goal }];
  });
  if (moving.every(({ node }) => node.text === "")) return draft;
  const shapes = moving.flatMap(({ shape, cell, goal }): readonly DrawnSymbol[] => {
    const drawn = drawnShape(shape, new Map(), []);
    if (drawn?.kind !== "symbol") return [];
    const { bounds } = drawn;
    const x = bounds.x + columnEdge(snapshot, goal.column) - columnEdge(snapshot, cell.column);
    const y = bounds.y + rowEdge(snapshot, goal.row) - rowEdge(snapshot, cell.row);
    return [{ ...drawn, bounds: { ...bounds, x, y } }];
  });
  const names = shapes.map(({ name }) => name);
  const { sheet } = snapshot;
  return drafted(draft, [
    { kind: "delete-shapes", sheet, names },
    { kind: "add-shapes", sheet, shapes },
  ]);
}

function cellsOf({ activities, pelaksana }: Places): ReadonlyMap<NodeId, CellAddress> {
  const columns = new Map(pelaksana.map(({ id, column }) => [id, column]));
  return new Map(
    activities.flatMap(({ nodes, origin }) =>
      nodes.map(({ id, pelaksana: lane }) => [
        id,
        { row: origin.range.top, column: columns.get(lane)! },
      ]),
    ),
  );
}
