import type { ColumnEntry } from "./sheet-geometry";
import type { SheetModel } from "./sheet-model";
import { isTrue } from "./workbook-parts";
import { attribute } from "./xml";

/** Style that a cell shows which is not in the file: its row's, else its column's; null for none. */
export function inheritedStyle(
  model: SheetModel,
  columns: readonly ColumnEntry[],
  row: number,
  column: number,
): number | null {
  const element = model.rowAt(row)?.element;
  if (element && isTrue(attribute(element, "customFormat"))) {
    return Number(attribute(element, "s") ?? 0);
  }
  return columns.find((c) => column >= c.first && column <= c.last)?.style ?? null;
}
