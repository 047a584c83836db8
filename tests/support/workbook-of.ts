import { rangeName } from "../../src/core/grid/address";
import type { GridSnapshot } from "../../src/core/grid/grid-snapshot";
import { type BuiltSheet, type BuiltWorkbook, buildXlsx } from "./xlsx-package";

/** Excel's column width in characters for a width in points, for a font with digits 7 px wide. */
const characters = (points: number): number => ((points * 96) / 72 - 5) / 7;

const sizes = (edges: readonly number[]): number[] =>
  edges.slice(1).map((edge, index) => edge - edges[index]!);

/** A workbook file with the values, formulas, merges and sizes of the snapshots. `extra` adds parts such as a drawing. */
export const workbookOf = (
  snapshots: readonly GridSnapshot[],
  extra: Readonly<Record<string, Partial<BuiltSheet>>> = {},
  parts: NonNullable<BuiltWorkbook["parts"]> = {},
): Uint8Array =>
  buildXlsx({
    parts,
    sheets: snapshots.map((snapshot) => ({
      name: snapshot.sheet,
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
