import { columnName, quoteSheetName, type RangeAddress } from "../../core/grid/address";
import { insertInSequence } from "../child-sequence";
import { type Package, parsePart, withPart } from "../package";
import { WORKBOOK_SEQUENCE } from "../workbook-order";
import { workbookParts } from "../workbook-parts";
import { attribute, child, childrenNamed, escapeText, prefixed, XmlEditor } from "../xml";

/** Gives a sheet a name of its own, such as its print area, or (null) takes it away. */
export function withSheetName(
  pkg: Package,
  sheetIndex: number,
  name: string,
  formula: string | null,
): Package {
  const { workbook } = workbookParts(pkg);
  const document = parsePart(pkg, workbook);
  const list = child(document.root, "definedNames");
  const names = list ? childrenNamed(list, "definedName") : [];
  const present = names.find(
    (element) =>
      attribute(element, "name")?.toLowerCase() === name.toLowerCase() &&
      attribute(element, "localSheetId") === String(sheetIndex),
  );
  const editor = new XmlEditor(document);
  if (formula === null) {
    if (!list || !present) return pkg;
    // A list of names may not be empty.
    editor.remove(names.length === 1 ? list : present);
    return withPart(pkg, workbook, editor.toString());
  }
  const tag = prefixed(document.root, "definedName");
  const xml = `<${tag} name="${name}" localSheetId="${sheetIndex}">${escapeText(formula)}</${tag}>`;
  if (present) editor.replace(present, xml);
  else if (list) editor.append(list, xml);
  else {
    const listTag = prefixed(document.root, "definedNames");
    const whole = `<${listTag}>${xml}</${listTag}>`;
    insertInSequence(editor, document.root, WORKBOOK_SEQUENCE, "definedNames", whole);
  }
  return withPart(pkg, workbook, editor.toString());
}

/** `'SOP 1'!$A$1:$K$20` */
export function areaFormula(sheet: string, range: RangeAddress): string {
  const cell = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const block = `${cell(range.top, range.left)}:${cell(range.bottom, range.right)}`;
  return `${quoteSheetName(sheet)}!${block}`;
}

/** `'SOP 1'!$5:$6`; rows count from 0. */
export const rowsFormula = (
  sheet: string,
  { first, last }: { readonly first: number; readonly last: number },
): string => `${quoteSheetName(sheet)}!$${first + 1}:$${last + 1}`;
