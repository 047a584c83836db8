import type { RangeAddress } from "../core/grid/address";
import { type SheetFormulas, sheetFormulas } from "./cell-content";
import { maxDigitWidth } from "./column-width";
import { FileProblem } from "./file-problem";
import { actualName, type Package, parsePart, relationshipsOf } from "./package";
import { type RichString, sharedStrings } from "./shared-strings";
import { createSheetEdges, type SheetEdges } from "./sheet-edges";
import { sheetGeometry } from "./sheet-geometry";
import { type SheetModel, sheetModel } from "./sheet-model";
import { normalFont, type StyleTable, styleTable } from "./style-table";
import {
  relationshipId,
  type SheetEntry,
  sheetNamed,
  type WorkbookParts,
  workbookParts,
} from "./workbook-parts";
import { child } from "./xml";

/** One sheet of a package with all that is needed to read its cells. */
export type OpenSheet = {
  readonly parts: WorkbookParts;
  readonly entry: SheetEntry;
  /** Name of its worksheet part. */
  readonly part: string;
  readonly model: SheetModel;
  readonly formulas: SheetFormulas;
  readonly strings: readonly RichString[];
  readonly styles: StyleTable | null;
  /** Width of a digit of the Normal font, pixels. */
  readonly digitWidth: number;
  /** Name of the drawing part; null when the sheet has none. */
  readonly drawing: string | null;
};

/** Null when there is no worksheet of this name. Throws FileProblem when its part is damaged. */
export function openSheet(pkg: Package, name: string): OpenSheet | null {
  const parts = workbookParts(pkg);
  const entry = sheetNamed(parts, name);
  if (!entry || entry.part === null) return null;
  const document = parsePart(pkg, entry.part);
  const model = sheetModel(document);
  if (document.root.local !== "worksheet" || !model.sheetData) {
    throw new FileProblem("corrupt", `${entry.part} is no worksheet`);
  }
  const styles = styleTable(pkg, parts.styles);
  return {
    parts,
    entry,
    part: entry.part,
    model,
    formulas: sheetFormulas(model),
    strings: sharedStrings(pkg, parts.sharedStrings),
    styles,
    digitWidth: maxDigitWidth(normalFont(styles)),
    drawing: drawingPart(pkg, entry.part),
  };
}

/** The drawing part of a worksheet; a relationship that leads nowhere counts as none. */
export function drawingPart(pkg: Package, sheetPart: string): string | null {
  const element = child(parsePart(pkg, sheetPart).root, "drawing");
  const id = element && relationshipId(element);
  const found = relationshipsOf(pkg, sheetPart).find((r) => r.id === id && !r.external);
  return found ? actualName(pkg, found.target) : null;
}

/** Edges of the sheet as its part sizes them: exact for any index. */
export const edgesOf = (sheet: OpenSheet): SheetEdges =>
  createSheetEdges(sheetGeometry(sheet.model, sheet.digitWidth, 0, 0));

/** The block from A1 over all cells and merges. */
export function cellExtent(model: SheetModel): RangeAddress {
  let bottom = 0;
  let right = 0;
  for (const row of model.rows) {
    for (const cell of row.cells) {
      bottom = Math.max(bottom, cell.row);
      right = Math.max(right, cell.column);
    }
  }
  for (const merge of model.merges) {
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  }
  return { top: 0, left: 0, bottom, right };
}
