import { insertInSequence } from "./child-sequence";
import {
  type Package,
  parsePart,
  withoutContentType,
  withoutPart,
  withoutRelationshipsTo,
  withPart,
} from "./package";
import { WORKBOOK_SEQUENCE } from "./workbook-order";
import { workbookParts } from "./workbook-parts";
import { child, prefixed, XmlEditor } from "./xml";

const FORMULA_TAG = /<(?:[\w.-]+:)?f[\s/>]/;

export const hasFormulas = (pkg: Package): boolean =>
  workbookParts(pkg).sheets.some(
    ({ part }) => part !== null && FORMULA_TAG.test(parsePart(pkg, part).source),
  );

/** Asks Excel to compute all formulas when it opens the file: their stored results may be out of date. */
export function withFullCalculation(pkg: Package): Package {
  const { workbook } = workbookParts(pkg);
  const document = parsePart(pkg, workbook);
  const editor = new XmlEditor(document);
  const present = child(document.root, "calcPr");
  if (present) {
    editor.setAttribute(present, "fullCalcOnLoad", "1");
  } else {
    const xml = `<${prefixed(document.root, "calcPr")} fullCalcOnLoad="1"/>`;
    insertInSequence(editor, document.root, WORKBOOK_SEQUENCE, "calcPr", xml);
  }
  return withPart(pkg, workbook, editor.toString());
}

/**
 * Drops the calculation chain. Excel repairs a file whose chain names a cell without a formula,
 * and makes a new chain without a word where there is none.
 */
export function withoutCalcChain(pkg: Package): Package {
  const { workbook, calcChain } = workbookParts(pkg);
  if (calcChain === null) return pkg;
  const unlinked = withoutRelationshipsTo(pkg, workbook, calcChain);
  return withoutPart(withoutContentType(unlinked, calcChain), calcChain);
}
