import { columnEdge, type GridSnapshot, rowEdge } from "../../src/core/grid/grid-snapshot";
import type { LayoutCommand } from "../../src/core/sheet-commands";
import { breakRows } from "../../src/core/sheets/new-sheet-snapshot";
import { changedPage } from "../../src/core/sheets/page-change";
import type { HostCommand } from "../../src/core/workbook-port";

export type SizeCommand = Exclude<LayoutCommand, { readonly kind: "add-sheet" | "delete-sheet" }>;

export const isSizeCommand = (command: HostCommand): command is SizeCommand =>
  ["set-row-heights", "set-column-widths", "set-row-breaks", "set-page-setup"].includes(
    command.kind,
  );

/** Sizes, breaks and the page of a snapshot, changed; objects stay where they are. */
export function withLayout(snapshot: GridSnapshot, command: SizeCommand): GridSnapshot {
  switch (command.kind) {
    case "set-row-heights": {
      const sizes = new Map(command.rows.map(({ row, height }) => [row, height]));
      const edge = (row: number) => rowEdge(snapshot, row);
      return { ...snapshot, rowEdges: resized(snapshot.rowEdges, edge, sizes) };
    }
    case "set-column-widths": {
      const sizes = new Map(command.columns.map(({ column, width }) => [column, width]));
      const edge = (column: number) => columnEdge(snapshot, column);
      return { ...snapshot, columnEdges: resized(snapshot.columnEdges, edge, sizes) };
    }
    case "set-row-breaks":
      return { ...snapshot, page: { ...snapshot.page, rowBreaks: breakRows(command.rows) } };
    case "set-page-setup":
      return { ...snapshot, page: changedPage(snapshot.page, command.page) };
  }
}

function resized(
  edges: readonly number[],
  edge: (index: number) => number,
  sizes: ReadonlyMap<number, number>,
): readonly number[] {
  const count = Math.max(edges.length - 1, ...[...sizes.keys()].map((index) => index + 1));
  const next = [0];
  for (let i = 0; i < count; i++) next.push(next[i]! + (sizes.get(i) ?? edge(i + 1) - edge(i)));
  return next;
}
