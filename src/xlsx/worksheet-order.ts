import { insertInSequence } from "./child-sequence";
import { type XmlDocument, XmlEditor } from "./xml";

/** Children of a worksheet in the order of CT_Worksheet; Excel repairs files that break it. */
export const WORKSHEET_SEQUENCE: readonly string[] = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Source of the worksheet with `xml` (an element named `local`) put where the sequence wants it. */
export function insertWorksheetChild(document: XmlDocument, local: string, xml: string): string {
  const editor = new XmlEditor(document);
  insertInSequence(editor, document.root, WORKSHEET_SEQUENCE, local, xml);
  return editor.toString();
}
