import type { FlowNode, NodeId, SopDocument } from "../document/sop-document";
import type { CellAddress } from "../grid/address";
import { cellAt, type GridSnapshot, mergedRange, textAt } from "../grid/grid-snapshot";
import { parseLaneCell } from "../recognise/codes";
import { columnsOf } from "./layout-input";

/** Shows nothing: a code under a symbol is for the formula bar alone. */
export const HIDING_FORMAT = ";;;";

export const cellKey = ({ row, column }: CellAddress): string => `${row} ${column}`;

export const formatAt = (snapshot: GridSnapshot, { row, column }: CellAddress): string =>
  cellAt(snapshot, row, column)?.numberFormat ?? "General";

/** The cells with a code under each symbol, `<` cells among them. */
export function codeCells(
  snapshot: GridSnapshot,
  document: SopDocument,
): ReadonlyMap<NodeId, readonly CellAddress[]> {
  return new Map(
    document.activities.flatMap(({ nodes, origin: { range } }) =>
      nodes.map((node) => [node.id, coveredBy(snapshot, document, node, range)] as const),
    ),
  );
}

function coveredBy(
  snapshot: GridSnapshot,
  document: SopDocument,
  node: FlowNode,
  rows: { readonly top: number; readonly bottom: number },
): readonly CellAddress[] {
  const { left, right } = columnsOf(document, node);
  const cells: CellAddress[] = [];
  for (let row = rows.top; row <= rows.bottom; row++) {
    for (let column = left; column <= right; column++) {
      const block = mergedRange(snapshot, row, column);
      const first = block.top === row && block.left === column;
      if (first && parseLaneCell(textAt(snapshot, row, column)).kind === "codes") {
        cells.push({ row, column });
      }
    }
  }
  return cells;
}

/** All cells of the lanes in the body of the table. */
export function laneCells({ table, pelaksana }: SopDocument): readonly CellAddress[] {
  if (!table) return [];
  const cells: CellAddress[] = [];
  for (let row = table.header.bottom + 1; row <= table.range.bottom; row++) {
    for (const lane of pelaksana) {
      for (let column = lane.column; column <= (lane.lastColumn ?? lane.column); column++) {
        cells.push({ row, column });
      }
    }
  }
  return cells;
}
