import type { GridSnapshot, SnapshotCell } from "../grid/grid-snapshot";
import type { CellChange, HostCommand } from "../workbook-port";

/** The sheet as it will be once the values among some commands are written. */
export function withValues(snapshot: GridSnapshot, commands: readonly HostCommand[]): GridSnapshot {
  const changes = commands.flatMap((command) =>
    command.kind === "set-values" && command.sheet === snapshot.sheet ? command.cells : [],
  );
  if (changes.length === 0) return snapshot;
  const rows = snapshot.rows.map((row) => (row ? [...row] : row));
  for (const change of changes) {
    const row = rows[change.at.row] ?? [];
    rows[change.at.row] = row;
    row[change.at.column] = written(change, row[change.at.column]);
  }
  return { ...snapshot, rows };
}

function written({ content }: CellChange, before: SnapshotCell | undefined): SnapshotCell {
  const value = "formula" in content ? content.cached : content.value;
  return {
    value,
    text: value === null ? "" : String(value),
    formula: "formula" in content ? content.formula : null,
    numberFormat: before?.numberFormat ?? "General",
  };
}
