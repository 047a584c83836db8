import type { FlowNode, SopDocument } from "../../document/sop-document";
import type { CellAddress } from "../../grid/address";
import { columnEdge, type GridSnapshot, rowEdge } from "../../grid/grid-snapshot";
import type { DrawnSymbol } from "../../workbook-port";
import { drawnShape } from "../drawn-shape";
import { drawnSymbols } from "../symbol-texts";
import { type Draft, drafted } from "./draft";

/** From one cell to another, both as they are numbered in the draft. */
export type Shift = { readonly from: CellAddress; readonly to: CellAddress };

/**
 * Takes drawn symbols along with the contents of their cells, so that what an author typed into them stays with its
 * step. Where nothing was typed all symbols stay: drawing puts them right, and until then their lines hang on them.
 *
 * @param before the sheet and its document before the plan
 * @param shiftOf where the cell of a node goes; null for one that stays
 */
export function carrySymbols(
  draft: Draft,
  before: { readonly snapshot: GridSnapshot; readonly document: SopDocument },
  shiftOf: (node: FlowNode) => Shift | null,
): Draft {
  const { snapshot } = draft;
  const now = new Map(snapshot.shapes.map((shape) => [shape.id, shape]));
  const moving = [...drawnSymbols(before.snapshot, before.document)].flatMap(([node, { id }]) => {
    const shift = shiftOf(node);
    const shape = now.get(id);
    return shift && shape ? [{ node, shift, shape }] : [];
  });
  if (moving.every(({ node }) => node.text === "")) return draft;
  const shapes = moving.flatMap(({ shape, shift: { from, to } }): readonly DrawnSymbol[] => {
    const drawn = drawnShape(shape, new Map(), []);
    if (drawn?.kind !== "symbol") return [];
    const { bounds } = drawn;
    const x = bounds.x + columnEdge(snapshot, to.column) - columnEdge(snapshot, from.column);
    const y = bounds.y + rowEdge(snapshot, to.row) - rowEdge(snapshot, from.row);
    return [{ ...drawn, bounds: { ...bounds, x, y } }];
  });
  const names = shapes.map(({ name }) => name);
  const { sheet } = snapshot;
  return drafted(draft, [
    { kind: "delete-shapes", sheet, names },
    { kind: "add-shapes", sheet, shapes },
  ]);
}
