import type { SopDocument, WorkbookReading } from "../../../src/core/document/sop-document";
import { contains, parseRangeName, rangeName } from "../../../src/core/grid/address";
import { centre } from "../../../src/core/grid/geometry";
import { type GridSnapshot, rangeBounds } from "../../../src/core/grid/grid-snapshot";
import { originAt } from "../../../src/core/recognise/drawn-flow/find-problems";
import { sheetCells } from "../../../src/core/recognise/sheet-cells";
import type { FormFixture } from "./form-fixture";

/**
 * What stands in a table and was neither read nor told: cells below the header that belong to no activity and no
 * problem, and objects of the author over the lanes that are no part of the flow and no problem.
 */
export function silentDrops(
  snapshots: readonly GridSnapshot[],
  { documents }: WorkbookReading,
  { skipped = [], foreign = [] }: Pick<FormFixture, "skipped" | "foreign">,
): readonly string[] {
  return documents.flatMap((document) => {
    const snapshot = snapshots.find(({ sheet }) => sheet === document.table?.sheet);
    return snapshot
      ? [
          ...droppedCells(snapshot, document, skipped),
          ...droppedShapes(snapshot, document, foreign),
        ]
      : [];
  });
}

function droppedCells(
  snapshot: GridSnapshot,
  { table, activities, problems }: SopDocument,
  skipped: readonly string[],
): readonly string[] {
  const { range, header } = table!;
  const told = [...activities, ...problems].map(({ origin }) => origin.range);
  const allowed = skipped.flatMap((text) => parseRangeName(text) ?? []);
  return sheetCells(snapshot)
    .filled.filter(({ range: { top, left } }) => top > header.bottom && contains(range, top, left))
    .filter(
      ({ range: { top, left } }) =>
        ![...told, ...allowed].some((block) => contains(block, top, left)),
    )
    .map((block) => `cell ${rangeName(block.range)} ${JSON.stringify(block.text)}`);
}

function droppedShapes(
  snapshot: GridSnapshot,
  { table, pelaksana, flowShapeIds, problems }: SopDocument,
  foreign: readonly string[],
): readonly string[] {
  if (pelaksana.length === 0) return [];
  const body = rangeBounds(snapshot, {
    top: table!.header.bottom + 1,
    bottom: table!.range.bottom,
    left: Math.min(...pelaksana.map(({ column }) => column)),
    right: Math.max(...pelaksana.map(({ column, lastColumn = column }) => lastColumn)),
  });
  const told = (name: string, cell: string): boolean =>
    problems.some(({ data, origin }) => data.name === name || rangeName(origin.range) === cell);
  return snapshot.shapes
    .filter(({ hidden, kind, name }) => !hidden && kind !== "group" && !name.startsWith("susun:"))
    .filter(({ bounds }) => {
      const { x, y } = centre(bounds);
      return x > body.x && x < body.x + body.width && y > body.y && y < body.y + body.height;
    })
    .filter(({ id, name }) => !flowShapeIds.includes(id) && !foreign.includes(name))
    .filter(({ name, bounds }) => !told(name, rangeName(originAt(snapshot, centre(bounds)).range)))
    .map(({ name }) => `shape ${name}`);
}
