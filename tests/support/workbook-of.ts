import { strFromU8, strToU8 } from "fflate";
import { type CellAddress, rangeName } from "../../src/core/grid/address";
import type { GridSnapshot, SnapshotShape } from "../../src/core/grid/grid-snapshot";
import type { DrawnGeometry, DrawnShape, HostCommand, Side } from "../../src/core/workbook-port";
import { applyCommands, openWorkbook, saveWorkbook } from "../../src/xlsx/workbook-file";
import { type BuiltSheet, type BuiltWorkbook, buildXlsx } from "./xlsx-package";

/** Excel's column width, padding included, in characters for a width in points; digits are 7 px wide. */
const characters = (points: number): number => (points * 96) / 72 / 7;

const sizes = (edges: readonly number[]): number[] =>
  edges.slice(1).map((edge, index) => edge - edges[index]!);

/**
 * A workbook file with the values, formulas, number formats, merges, sizes, protection and shapes of the snapshots.
 * Shapes are those we can draw: symbols, text boxes, and lines glued at both ends. `extra` adds parts such as a drawing.
 */
export function workbookOf(
  snapshots: readonly GridSnapshot[],
  extra: Readonly<Record<string, Partial<BuiltSheet>>> = {},
  parts: NonNullable<BuiltWorkbook["parts"]> = {},
): Uint8Array {
  const bytes = buildXlsx({
    parts,
    sheets: snapshots.map((snapshot) => ({
      name: snapshot.sheet,
      state: snapshot.visible ? "visible" : "hidden",
      rows: snapshot.rows.map((row) =>
        (row ?? []).map((cell) =>
          cell?.formula
            ? { value: cell.value, formula: cell.formula.slice(1) }
            : (cell?.value ?? null),
        ),
      ),
      merges: snapshot.merges.map(rangeName),
      cols: sizes(snapshot.columnEdges).map(characters),
      rowHeights: sizes(snapshot.rowEdges),
      ...extra[snapshot.sheet],
    })),
  });
  const shapes = snapshots.flatMap((snapshot) =>
    snapshot.shapes.map((shape) => ({ snapshot, shape })),
  );
  const placeholder = new Map(shapes.map(({ shape }, i) => [shape, `susun:setup:${i + 1}`]));
  const commands = snapshots.flatMap((snapshot) => [
    ...formatCommands(snapshot),
    ...shapeCommands(snapshot, placeholder),
  ]);
  const isProtected = snapshots.some((snapshot) => snapshot.protected);
  if (commands.length === 0 && !isProtected) return bytes;

  const { file, result } = applyCommands(openWorkbook(bytes), commands);
  if (result.kind !== "applied") throw new Error(`Not built: ${JSON.stringify(result)}`);
  const built = new Map(file.pkg.parts);
  for (const [part, content] of built) {
    if (!/^xl\/drawings\/drawing\d+\.xml$/.test(part)) continue;
    let xml = strFromU8(content);
    for (const [shape, name] of placeholder) {
      const hidden = shape.hidden ? ' hidden="1"' : "";
      xml = xml.replace(`name="${name}"`, `name="${shape.name}"${hidden}`);
    }
    built.set(part, strToU8(xml));
  }
  snapshots.forEach((snapshot, i) => {
    if (!snapshot.protected) return;
    const part = `xl/worksheets/sheet${i + 1}.xml`;
    const xml = strFromU8(built.get(part)!);
    built.set(
      part,
      strToU8(xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>')),
    );
  });
  return saveWorkbook({ ...file, pkg: { parts: built } });
}

function formatCommands(snapshot: GridSnapshot): readonly HostCommand[] {
  const cells: { at: CellAddress; format: string; expected: string }[] = [];
  snapshot.rows.forEach((row, r) => {
    row?.forEach((cell, column) => {
      const format = cell?.numberFormat ?? "General";
      if (format !== "General") cells.push({ at: { row: r, column }, format, expected: "General" });
    });
  });
  const { sheet } = snapshot;
  return cells.length > 0 ? [{ kind: "set-number-formats", sheet, cells }] : [];
}

/** Drawn under names of ours, which are replaced in the file: no command draws under other names. */
function shapeCommands(
  { sheet, shapes }: GridSnapshot,
  placeholder: ReadonlyMap<SnapshotShape, string>,
): readonly HostCommand[] {
  if (shapes.length === 0) return [];
  const nameOf = (id: string): string =>
    placeholder.get(shapes.find((shape) => shape.id === id)!) ?? "";
  return [
    {
      kind: "add-shapes",
      sheet,
      shapes: shapes.map((shape) => drawn(shape, placeholder.get(shape)!, nameOf)),
    },
  ];
}

function drawn(shape: SnapshotShape, name: string, nameOf: (id: string) => string): DrawnShape {
  const { title, description, bounds, text, connector, geometry, textBox } = shape;
  const common = { name, title, description };
  if (connector) {
    const { begin, end, waypoints, endArrow } = connector;
    if (!begin || !end) throw new Error(`A line with a free end cannot be built: ${shape.name}`);
    return {
      ...common,
      kind: "edge",
      waypoints,
      begin: { symbol: nameOf(begin.shapeId), side: begin.site as Side },
      end: { symbol: nameOf(end.shapeId), side: end.site as Side },
      arrow: endArrow,
    };
  }
  if (textBox) return { ...common, kind: "label", bounds, text };
  return { ...common, kind: "symbol", geometry: geometry as DrawnGeometry, bounds, text };
}
