import type { RowSize } from "../../core/grid/grid-snapshot";
import type { LayoutCommand, RowHeight } from "../../core/sheet-commands";
import { type ApplyStep, done } from "../apply-step";
import { rowPoints } from "../column-width";
import type { OpenSheet } from "../open-sheet";
import { type Package, withPart } from "../package";
import type { SheetModel } from "../sheet-model";
import { isTrue } from "../workbook-parts";
import { attribute, prefixed, XmlEditor, type XmlElement } from "../xml";

type SetRowHeights = Extract<LayoutCommand, { readonly kind: "set-row-heights" }>;

/** Sets heights of rows, in whole pixels as Excel does; a height given back is written as it was. */
export function writeRowHeights(
  pkg: Package,
  { model, part }: OpenSheet,
  { rows }: SetRowHeights,
): ApplyStep {
  const editor = new XmlEditor(model.document);
  const last = [...new Map(rows.map((one) => [one.row, one])).values()];
  for (const one of last.sort((a, b) => a.row - b.row)) {
    const present = model.rowAt(one.row)?.element;
    const size = sizeOf(one);
    if (!present) addRow(editor, model, one.row, size);
    else if (!size) editor.setAttribute(present, "hidden", "1");
    else if (isNothingLeft(present, size)) editor.remove(present);
    else resize(editor, present, size);
  }
  return done(withPart(pkg, part, editor.toString()));
}

/** What is to be written; null for a row to hide, which keeps its height for when somebody shows it again. */
function sizeOf({ height, was }: RowHeight): RowSize | null {
  if (height <= 0) return null;
  return was && was !== "unknown" ? was : { stated: rowPoints(height), fixed: true };
}

function addRow(editor: XmlEditor, model: SheetModel, row: number, size: RowSize | null): void {
  if (size && size.stated === null && !size.fixed) return;
  const height = size?.stated == null ? "" : ` ht="${size.stated}"`;
  const kind = !size ? ' hidden="1"' : size.fixed ? ' customHeight="1"' : "";
  const xml = `<${prefixed(model.document.root, "row")} r="${row + 1}"${height}${kind}/>`;
  const next = model.rows.find(({ index }) => index > row);
  if (next) editor.insertBefore(next.element, xml);
  else editor.append(model.sheetData!, xml);
}

/** A row that was there for its height alone, of which nothing is left. */
const isNothingLeft = ({ children, attributes }: XmlElement, { stated, fixed }: RowSize): boolean =>
  stated === null &&
  !fixed &&
  children.length === 0 &&
  attributes.every(({ name }) => ["r", "ht", "customHeight"].includes(name));

/** Spelling of what is there already is kept. */
function resize(editor: XmlEditor, row: XmlElement, { stated, fixed }: RowSize): void {
  if (stated === null) editor.removeAttribute(row, "ht");
  else if (Number(attribute(row, "ht") ?? Number.NaN) !== stated) {
    editor.setAttribute(row, "ht", String(stated));
  }
  writeFixed(editor, row, fixed);
  if (isTrue(attribute(row, "hidden"))) editor.removeAttribute(row, "hidden");
}

/** A spelled-out `false` (LibreOffice) becomes a spelled-out `true` and back; where there was nothing, nothing is left. */
function writeFixed(editor: XmlEditor, row: XmlElement, fixed: boolean): void {
  const present = attribute(row, "customHeight");
  if (isTrue(present) === fixed) return;
  if (fixed) editor.setAttribute(row, "customHeight", present === null ? "1" : "true");
  else if (present === "true") editor.setAttribute(row, "customHeight", "false");
  else editor.removeAttribute(row, "customHeight");
}
