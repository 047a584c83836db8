import { type RangeAddress, rangeName } from "../core/grid/address";
import type { ExcelRunner } from "./excel-run";

export type ScratchSheet = {
  readonly name: string;
  /** The block that gets these sizes, points. */
  readonly area: RangeAddress;
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly merges: readonly RangeAddress[];
  /** A shape as an author might have drawn it. */
  readonly authorsShape: string;
};

/** Adds a sheet to try things out on, and shows it. */
export const addScratchSheet = (
  runner: ExcelRunner,
  { name, area, columnWidth, rowHeight, merges, authorsShape }: ScratchSheet,
): Promise<void> =>
  runner.run(async ({ context, exchange }) => {
    const sheet = context.workbook.worksheets.add(name);
    const { format } = sheet.getRange(rangeName(area));
    format.columnWidth = columnWidth;
    format.rowHeight = rowHeight;
    for (const merge of merges) sheet.getRange(rangeName(merge)).merge();
    const shape = sheet.shapes.addGeometricShape("Rectangle");
    shape.name = authorsShape;
    shape.left = columnWidth * (area.right + 2);
    shape.top = rowHeight;
    sheet.activate();
    await exchange();
  });

export const deleteScratchSheet = (runner: ExcelRunner, name: string): Promise<void> =>
  runner.run(async ({ context, exchange }) => {
    context.workbook.worksheets.getItem(name).delete();
    await exchange();
  });
