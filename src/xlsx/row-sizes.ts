import type { RowSize } from "../core/grid/grid-snapshot";
import type { SheetModel } from "./sheet-model";
import { isTrue } from "./workbook-parts";
import { attribute } from "./xml";

/** How the rows of a sheet are given their heights, by row. */
export function rowSizes({ rows }: SheetModel): readonly (RowSize | undefined)[] {
  const sizes: (RowSize | undefined)[] = [];
  for (const { index, element } of rows) {
    const height = Number(attribute(element, "ht") ?? Number.NaN);
    const stated = Number.isFinite(height) ? height : null;
    const fixed = isTrue(attribute(element, "customHeight"));
    if (stated !== null || fixed) sizes[index] = { stated, fixed };
  }
  return sizes;
}
