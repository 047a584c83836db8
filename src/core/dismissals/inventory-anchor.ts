import type { Inventaris, InventoryColumn, InventoryRow } from "../document/inventaris";
import type { Diagnostic } from "../rules/diagnostic";
import { type AnchorPlace, isAt, plain, toldBy } from "./anchor-place";

/** What tells one line of a list from another. */
const NAMES: readonly InventoryColumn[] = ["judul", "kegiatan", "output", "uraian", "fungsi"];

/** What a finding is about in a list of titles: the column, the text there and, where it is empty, the line that it belongs to; null outside the list. */
export function inventoryAnchor(
  diagnostic: Diagnostic,
  { sheet, rows }: Inventaris,
): AnchorPlace | null {
  const { origin } = diagnostic;
  if (sheet !== origin.sheet) return null;
  for (const row of rows) {
    for (const [column, cell] of Object.entries(row.cells)) {
      if (!cell || cell.carried || !isAt(cell.origin, origin)) continue;
      return [
        "daftar",
        column,
        plain(cell.text),
        ...(cell.text === "" ? nameOf(row) : []),
        ...toldBy(diagnostic),
      ];
    }
  }
  return ["daftar"];
}

const nameOf = ({ cells }: InventoryRow): readonly string[] =>
  NAMES.flatMap((column) => cells[column] ?? [])
    .filter(({ text }) => text !== "")
    .map(({ text }) => plain(text));
