import { parseCellName } from "../../src/core/grid/address";
import { cellAt, type GridSnapshot, type SnapshotCell } from "../../src/core/grid/grid-snapshot";
import type { CellContent, HostCommand } from "../../src/core/workbook-port";

/** The sheet after the `set-values` among the commands; formulas show what their references and texts make. */
export function applySetValues(
  snapshot: GridSnapshot,
  commands: readonly HostCommand[],
): GridSnapshot {
  const rows = snapshot.rows.map((row) => (row ? [...row] : row));
  for (const command of commands) {
    if (command.kind !== "set-values" || command.sheet !== snapshot.sheet) continue;
    for (const { at, content, expected } of command.cells) {
      const before = cellAt(snapshot, at.row, at.column);
      if ((before?.value ?? null) !== expected.value) throw new Error("Stale value");
      if ((before?.formula ?? null) !== expected.formula) throw new Error("Stale formula");
      const row = rows[at.row] ?? [];
      rows[at.row] = row;
      row[at.column] = toCell(snapshot, content);
    }
  }
  return { ...snapshot, revision: snapshot.revision + 1, rows };
}

function toCell(snapshot: GridSnapshot, content: CellContent): SnapshotCell | undefined {
  if ("formula" in content) {
    const value = evaluate(snapshot, content.formula);
    return { value, text: String(value), formula: content.formula, numberFormat: "General" };
  }
  const { value } = content;
  if (value === null) return undefined;
  return { value, text: String(value), formula: null, numberFormat: "General" };
}

/** `=$A$14&"; "&$A$17`: references and texts only, as Excel joins them. */
function evaluate(snapshot: GridSnapshot, formula: string): string | number | boolean {
  const parts = [...formula.slice(1).matchAll(/"((?:[^"]|"")*)"|(\$?[A-Z]+\$?\d+)/g)];
  const values = parts.map(([, text, name]) => {
    if (text !== undefined) return text.replaceAll('""', '"');
    const cell = parseCellName(name!)!;
    return cellAt(snapshot, cell.row, cell.column)?.value ?? null;
  });
  if (values.length === 1) return values[0] ?? 0;
  return values.map((value) => value ?? "").join("");
}
