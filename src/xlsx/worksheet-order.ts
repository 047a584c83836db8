import { type XmlDocument, XmlEditor, type XmlElement } from "./xml";

/** Children of a worksheet in the order of CT_Worksheet; Excel repairs files that break it. */
const CHILD_ORDER: readonly string[] = [
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

/** Place of a worksheet child in the sequence; -1 for an element the sequence does not know. */
export function worksheetChildRank(element: XmlElement): number {
  // Form controls and OLE objects come wrapped; the wrapper stands where its content would.
  const inner = element.local === "AlternateContent" ? element.children[0]?.children[0] : element;
  return inner ? CHILD_ORDER.indexOf(inner.local) : -1;
}

/** Source of the worksheet with `xml` (an element named `local`) put where the sequence wants it. */
export function insertWorksheetChild(document: XmlDocument, local: string, xml: string): string {
  const rank = CHILD_ORDER.indexOf(local);
  const editor = new XmlEditor(document);
  const next = document.root.children.find((child) => worksheetChildRank(child) > rank);
  if (next) editor.insertBefore(next, xml);
  else editor.append(document.root, xml);
  return editor.toString();
}
