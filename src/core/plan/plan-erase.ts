import type { CellAddress } from "../grid/address";
import { cellUnder } from "../grid/cell-under";
import { bottom, right } from "../grid/geometry";
import type { GridSnapshot, SnapshotShape } from "../grid/grid-snapshot";
import { rowHeight } from "../grid/with-row-heights";
import { HIDDEN_MARK, type HostCommand } from "../workbook-port";
import { cellKey, formatAt, HIDING_FORMAT } from "./code-cells";
import { oldFormats } from "./old-formats";
import { isOwn, parseOwnName } from "./own-names";
import { remembered, rowGivenBack } from "./remembered";

/**
 * Takes our drawing off the sheet: deletes what is ours, gives the cells under it their number formats back, shows the
 * author's shapes that it had replaced, and takes back what pages needed: higher rows and breaks. The print area stays: since it was set, it may have become the author's.
 */
export function planErase(snapshot: GridSnapshot): readonly HostCommand[] {
  const { sheet, shapes } = snapshot;
  const own = shapes.filter(isOwn);
  const hidden = shapes.filter((shape) => shape.title.startsWith(HIDDEN_MARK) && !isOwn(shape));
  const formats = formatsBack(snapshot, own);
  const commands: HostCommand[] = [];
  if (own.length > 0) {
    const names = [...new Set(own.map(({ name }) => name))];
    commands.push({ kind: "delete-shapes", sheet, names }, ...sizesBack(snapshot, own));
  }
  if (formats.length > 0) commands.push({ kind: "set-number-formats", sheet, cells: formats });
  if (hidden.length > 0) {
    commands.push({ kind: "show-shapes", sheet, ids: hidden.map(({ id }) => id) });
  }
  return commands;
}

function sizesBack(snapshot: GridSnapshot, own: readonly SnapshotShape[]): readonly HostCommand[] {
  const { sheet, page } = snapshot;
  const symbols = own.filter(({ name }) => parseOwnName(name)?.role === "n");
  const { heights, sizes, breaks } = remembered(snapshot, symbols);
  const rows = [...heights]
    .map(([row, height]) => rowGivenBack(row, height, sizes.get(row)))
    .filter(({ row, height }) => Math.abs(height - rowHeight(snapshot, row)) > 0.01)
    .sort((a, b) => a.row - b.row);
  const authors = page.rowBreaks.filter((row) => !breaks.has(row));
  return [
    ...(rows.length > 0 ? [{ kind: "set-row-heights" as const, sheet, rows }] : []),
    ...(authors.length < page.rowBreaks.length
      ? [{ kind: "set-row-breaks" as const, sheet, rows: authors }]
      : []),
  ];
}

function formatsBack(snapshot: GridSnapshot, own: readonly SnapshotShape[]) {
  const byDrawing = new Map<string, SnapshotShape[]>();
  for (const shape of own) {
    const name = parseOwnName(shape.name);
    if (name?.role !== "n") continue;
    byDrawing.set(name.drawing, [...(byDrawing.get(name.drawing) ?? []), shape]);
  }
  const changes = new Map<string, { at: CellAddress; format: string; expected: string }>();
  for (const symbols of byDrawing.values()) {
    const old = oldFormats(snapshot, symbols);
    for (const at of cellsUnder(snapshot, symbols)) {
      const key = cellKey(at);
      const format = old.get(key) ?? "General";
      if (formatAt(snapshot, at) !== HIDING_FORMAT || format === HIDING_FORMAT) continue;
      changes.set(key, { at, format, expected: HIDING_FORMAT });
    }
  }
  return [...changes.values()];
}

/** The block of cells that a drawing covers: a symbol that was moved by hand no longer lies on its own cell. */
function cellsUnder(snapshot: GridSnapshot, symbols: readonly SnapshotShape[]): CellAddress[] {
  const boxes = symbols.map(({ bounds }) => bounds);
  const first = cellUnder(snapshot, {
    x: Math.min(...boxes.map(({ x }) => x)),
    y: Math.min(...boxes.map(({ y }) => y)),
  });
  const last = cellUnder(snapshot, {
    x: Math.max(...boxes.map(right)),
    y: Math.max(...boxes.map(bottom)),
  });
  const cells: CellAddress[] = [];
  for (let row = first.row; row <= last.row; row++) {
    for (let column = first.column; column <= last.column; column++) cells.push({ row, column });
  }
  return cells;
}
